import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { type ActionOutcome, pullRequestPayload } from '../../practice/runner.ts';
import { type DoubleUser, type GitHubDouble, github } from '../doubles/github.ts';
import type { Content, TestRepository } from '../git/repository.ts';
import {
  type FinishedRun,
  keys,
  type Revisions,
  type RunOptions,
  repositoryWith,
  runWithModels,
} from './action-run.ts';
import { playAction } from './called-action.ts';

/** A pull request that lives through several pushes: one repository, one GitHub, one run of the action a push. */

const sarifShape = z.object({
  runs: z.array(
    z.object({
      results: z.array(
        z.object({
          partialFingerprints: z.object({ primaryLocationLineHash: z.string() }),
          properties: z.object({ id: z.string() }),
        }),
      ),
    }),
  ),
});

export interface Push extends FinishedRun {
  /** Ids by what became of them, each sorted. */
  readonly sets: {
    readonly new: readonly string[];
    readonly open: readonly string[];
    readonly carried: readonly string[];
    readonly fixed: readonly string[];
    readonly dismissed: readonly string[];
  };
  /** SARIF fingerprint by finding. */
  readonly prints: Readonly<Record<string, string>>;
  readonly inputBytes: number;
}

const answerShape = z.looseObject({
  findings: z.array(z.looseObject({ title: z.string(), explanation: z.string(), scenario: z.string() })),
});

const openings = ['Look here:', 'A worry:', 'Mind this,', 'In short,', 'Under load,', 'As I read it,'];

/** Models that never word a defect twice in the same way, and never list findings in the same order. */
export function rewording(push: number): ModelBehavior {
  const behavior = practiceBehavior();
  return async (request) => {
    const reply = await behavior(request);
    if (reply.kind !== 'answer') return reply;
    const parsed = answerShape.safeParse(reply.json);
    if (!parsed.success) return reply;
    const opening = openings[(push + request.model.length) % openings.length] ?? '';
    const findings = parsed.data.findings.map((finding) => ({
      ...finding,
      title: `${opening} ${finding.title.toLowerCase()} (${push})`,
      explanation: finding.explanation.split('. ').reverse().join('. '),
      scenario: `${finding.scenario} Seen for the ${push}. time.`,
    }));
    return {
      kind: 'answer',
      json: { ...parsed.data, findings: push % 2 === 0 ? findings.reverse() : findings },
    };
  };
}

export class PushedPullRequest {
  readonly repository: TestRepository;
  readonly github: GitHubDouble;
  base: string;
  head: string;
  #pushes = 0;

  constructor(ends: Revisions, double: GitHubDouble) {
    this.repository = ends.repository;
    this.github = double;
    this.base = ends.base;
    this.head = ends.head;
    double.inDiff = (path, line) => this.#inDiff(path, line);
  }

  /** Commits on the branch, and runs the action on it. */
  push(files: Readonly<Record<string, Content>>, played: RunOptions = {}): Promise<Push> {
    this.head = this.repository.commit(files, 'Push');
    return this.run(played);
  }

  /** Runs the action on the branch as it is. */
  async run(played: RunOptions = {}): Promise<Push> {
    this.#pushes += 1;
    this.github.head = this.head;
    this.github.base = this.base;
    const ended = await runWithModels(
      { repository: this.repository, base: this.base, head: this.head },
      {
        behavior: rewording(this.#pushes),
        payload: pullRequestPayload({ base: this.base, head: this.head }),
        ...played,
        inputs: { 'github-token': 'ghs_e2e_token_value', comment: 'inline', ...played.inputs },
        env: { GITHUB_API_URL: this.github.url, ...played.env },
      },
    );
    return { ...ended, sets: setsOf(ended), prints: printsOf(ended), inputBytes: bytesOf(ended) };
  }

  /** The event of a pull request from a fork. */
  payloadFromFork(): unknown {
    return pullRequestPayload({ base: this.base, head: this.head, fork: true });
  }

  /** What the event of a comment says. */
  commentPayload(
    user: DoubleUser,
    body: string,
    more: { readonly createdAt?: string; readonly action?: string } = {},
  ) {
    const comment = this.github.say(user, body);
    return {
      action: more.action ?? 'created',
      issue: { number: 7, pull_request: { url: 'https://api.github.com/repos/octo/shop/pulls/7' } },
      comment: { ...comment, created_at: more.createdAt ?? comment.created_at },
      repository: { full_name: 'octo/shop', default_branch: 'main' },
    };
  }

  /** The first comment of the thread about a finding. */
  threadOf(finding: string): number {
    const root = this.github.lineComments.find(
      ({ body, in_reply_to_id }) =>
        in_reply_to_id === null && body.startsWith(`<!-- xreview:finding:${finding} -->`),
    );
    if (root === undefined) throw new Error(`no thread about ${finding}`);
    return root.id;
  }

  /** What the event of an answer in the thread about a finding says. */
  answerPayload(user: DoubleUser, root: number, body: string, action = 'created') {
    const comment = this.github.answer(user, root, body);
    return {
      action,
      comment,
      pull_request: { number: 7, head: { sha: this.head } },
      repository: { full_name: 'octo/shop', default_branch: 'main' },
    };
  }

  /** Runs the action on an answer in a thread that needs no review. */
  async answer(
    user: DoubleUser,
    root: number,
    body: string,
    {
      action = 'created',
      inputs = {},
    }: { readonly action?: string; readonly inputs?: Readonly<Record<string, string>> } = {},
  ): Promise<ActionOutcome & { readonly replies: readonly string[] }> {
    const payload = this.answerPayload(user, root, body, action);
    const outcome = await this.#runCommand('pull_request_review_comment', payload, inputs);
    return { ...outcome, replies: this.repliesTo(payload.comment.id) };
  }

  /** The answers to a comment, in the conversation and in threads. */
  repliesTo(comment: number): readonly string[] {
    return [...this.github.comments, ...this.github.lineComments]
      .map(({ body }) => body)
      .filter((body) => body.startsWith(`<!-- xreview:reply:${comment} -->`));
  }

  /** Runs the action on a comment that needs no review; what it says is among the comments afterwards. */
  async command(
    user: DoubleUser,
    body: string,
    more: { readonly createdAt?: string; readonly action?: string } = {},
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<ActionOutcome & { readonly replies: readonly string[] }> {
    const payload = this.commentPayload(user, body, more);
    const outcome = await this.#runCommand('issue_comment', payload, inputs);
    return { ...outcome, replies: this.repliesTo(payload.comment.id) };
  }

  #runCommand(
    event: string,
    payload: unknown,
    inputs: Readonly<Record<string, string>>,
  ): Promise<ActionOutcome> {
    const temp = mkdtempSync(join(tmpdir(), 'xreview-command-'));
    onTestFinished(() => rmSync(temp, { recursive: true, force: true }));
    return playAction({
      temp,
      cwd: this.repository.path,
      event,
      payload,
      sha: this.base,
      inputs: {
        reviewers: 'anthropic/practice-lark\nopenai/practice-owl',
        'anthropic-api-key': keys.anthropic,
        'openai-api-key': keys.openai,
        'anthropic-base-url': 'http://127.0.0.1:9',
        'openai-base-url': 'http://127.0.0.1:9',
        'github-token': 'ghs_e2e_token_value',
        comment: 'inline',
        ...inputs,
      },
      env: { GITHUB_API_URL: this.github.url },
    });
  }

  /** Bodies of comments on lines that are about a finding and not yet said to be fixed, by finding. */
  threads(): readonly string[] {
    return this.github.lineComments
      .flatMap(({ body }) => /^<!-- xreview:finding:(xr-[0-9a-f]+) -->/u.exec(body)?.[1] ?? [])
      .toSorted();
  }

  /** The action's own comments. */
  stickies(): readonly string[] {
    return this.github.comments
      .filter(({ user, body }) => user.type === 'Bot' && body.startsWith('<!-- xreview:sticky:'))
      .map(({ body }) => body);
  }

  #inDiff(path: string, line: number): boolean {
    const patch = this.repository.git('diff', `${this.base}...${this.head}`, '--', path);
    return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gmu)].some(
      ([, start = '0', count = '1']) => line >= Number(start) && line < Number(start) + Number(count),
    );
  }
}

export async function pullRequest(
  base: Readonly<Record<string, Content>>,
  head: Readonly<Record<string, Content>>,
): Promise<PushedPullRequest> {
  return new PushedPullRequest(repositoryWith(base, head), await github());
}

function setsOf({ result }: FinishedRun): Push['sets'] {
  const kept = result.findings.filter((finding) => finding.status !== 'dismissed');
  const ids = (all: readonly { readonly id: string }[]): readonly string[] =>
    all.map(({ id }) => id).toSorted();
  return {
    new: ids(kept.filter(({ push }) => push === 'new')),
    open: ids(kept.filter(({ push }) => push === 'still-open' || push === 'unanswered')),
    carried: ids(kept.filter(({ push }) => push === 'carried')),
    fixed: ids(result.pushes?.fixed ?? []),
    dismissed: ids(result.findings.filter(({ dismissal }) => dismissal !== null)),
  };
}

function printsOf({ outputs }: FinishedRun): Readonly<Record<string, string>> {
  const path = outputs['sarif-file'] ?? '';
  if (path === '') return {};
  const { runs } = sarifShape.parse(JSON.parse(readFileSync(path, 'utf8')));
  return Object.fromEntries(
    runs.flatMap(({ results }) =>
      results.map(({ properties, partialFingerprints }) => [
        properties.id,
        partialFingerprints.primaryLocationLineHash,
      ]),
    ),
  );
}

const bytesOf = ({ requests }: FinishedRun): number =>
  requests.reduce((sum, { body }) => sum + body.length, 0);
