import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { RunContext } from '../change/event.ts';
import type { Settings } from '../config/schema.ts';
import type { Finding } from '../debate/finding.ts';
import type { Commits } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import type { GitHubClient } from '../github/client.ts';
import { keepSticky, readViewer } from '../github/comments.ts';
import { mayWrite } from '../github/people.ts';
import { readPull } from '../github/pull-request.ts';
import { type CommentCommand, commandHelp, readCommentCommand } from '../history/comment-command.ts';
import { isSuppressibleByRule } from '../history/decisions.ts';
import { type History, type SettledFindings, settleFindings } from '../history/pushes.ts';
import { ruleFor, suppressionsPath } from '../history/suppressions.ts';
import { type Links, linksAt, noLinks } from '../report/links.ts';
import { explanation, overview } from '../report/replies.ts';
import { loadHistory } from '../review/earlier-pushes.ts';
import { clientFor, contextNow, updatePullRequest } from '../review/pull-request.ts';
import type { RunRecord } from '../review/run-record.ts';
import { beginRecording, type RepositoryRuntime } from '../review/runtime.ts';
import { readSubject } from '../review/subject-reader.ts';
import { type Host, onRunner } from '../runner/host.ts';
import { codeFence } from '../security/sanitize/markdown.ts';
import type { CommandOutcome } from './outcome.ts';

/** A comment on a pull request that requests something of this run. */
type ReadComment =
  | { readonly state: 'ignored'; readonly why: string }
  | {
      readonly state: 'asked';
      readonly command: CommentCommand;
      readonly comment: number;
      /** ISO 8601. */
      readonly at: string;
      readonly by: string;
      readonly context: RunContext;
      readonly client: GitHubClient;
    };

export type AcceptedComment = Extract<ReadComment, { state: 'asked' }>;

const payloadShape = z.object({
  action: z.string(),
  issue: z.object({ number: z.int(), pull_request: z.unknown().optional() }),
  comment: z.object({
    id: z.int(),
    body: z.string(),
    created_at: z.string(),
    user: z.object({ login: z.string(), type: z.string().nullish() }).nullish(),
  }),
});

const ignored = (why: string): ReadComment => ({ state: 'ignored', why });

/** Accepts commands only of people with write access, as GitHub's API reports it; the event is not trusted. */
async function readComment(env: NodeJS.ProcessEnv, client: GitHubClient | null): Promise<ReadComment> {
  const parsed = payloadShape.safeParse(readEvent(env['GITHUB_EVENT_PATH'] ?? ''));
  if (!parsed.success) return ignored('The event is not a comment.');
  const { action, issue, comment } = parsed.data;
  const { login = 'ghost', type } = comment.user ?? {};
  if (issue.pull_request === undefined) return ignored('The comment is not on a pull request.');
  const command = readCommentCommand(comment.body);
  if (command === null) return ignored('The comment is not a command.');
  if (action !== 'created') return ignored('Only new comments are commands, not edited ones.');
  if (type !== 'User') return ignored(`${login} is not a person.`);
  if (client === null) return ignored('The setting `github-token` is empty.');
  const writer = await mayWrite(client, login);
  if (!writer.ok) return ignored(writer.refusal.message);
  if (!writer.value) return ignored(`${login} has no write access to the repository.`);
  const pull = await readPull(client, issue.number);
  if (!pull.ok) return ignored(pull.refusal.message);
  if (!pull.value.open) return ignored('The pull request is closed.');
  return {
    state: 'asked',
    command,
    comment: comment.id,
    at: comment.created_at,
    by: login,
    context: contextNow(pull.value, client.repository, 'issue_comment'),
    client,
  };
}

function readEvent(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/** The settings of a review that `/xreview adversarial` requests. */
export const withCommentSettings = (settings: Settings, command: CommentCommand | null): Settings =>
  command?.kind === 'review' && command.adversarial
    ? { ...settings, stance: 'adversarial', focus: command.focus === '' ? settings.focus : command.focus }
    : settings;

/** Whether the head was committed after the comment, so that its author did not see this code. */
export async function headMoved(git: Git, { head }: Commits, { at }: AcceptedComment): Promise<boolean> {
  if (head === null) return false;
  const shown = await git.run(['show', '-s', '--format=%ct', '--end-of-options', head]);
  const committed = Number(shown.stdout.trim()) * 1000;
  return shown.status !== 0 || !Number.isFinite(committed) || committed > Date.parse(at) + 999;
}

export const notAnsweredText =
  'Nothing was done, because only the aggregate job answers commands. Matrix jobs and the job that divides the change do not.';

export const headMovedText =
  'The branch has a commit that is newer than your comment. Comment again to have the new code reviewed.';

/** The answer to a command that needs no review. */
function answerText(
  command: CommentCommand,
  history: History,
  settled: SettledFindings,
  links: Links,
): string {
  const { findings } = settled;
  switch (command.kind) {
    case 'review':
      return 'The review has started.';
    case 'help':
      return commandHelp;
    case 'wrong':
      return `${command.why}\n\n${commandHelp}`;
    case 'status':
      return overview(findings, history.savedReview, links);
    case 'explain': {
      const finding = findings.find(({ id }) => id === command.finding);
      return finding === undefined ? unknown(command.finding) : explanation(finding, links);
    }
    case 'dismiss': {
      const finding = findings.find(({ id }) => id === command.finding);
      if (finding === undefined) return unknown(command.finding);
      const done =
        finding.dismissal === null
          ? `\`${command.finding}\` was not dismissed, because the code that it quotes has changed since the last review.`
          : `\`${command.finding}\` is dismissed until the code that it quotes changes. Run the review job again to update the verdict.`;
      return command.rule ? `${done}\n\n${ruleText(finding, command.reason)}` : done;
    }
  }
}

/** Links to the code of the last complete review. */
function savedLinks({ pages, history, change }: RunRecord): Links {
  const head = history?.savedReview?.head ?? null;
  if (pages === null || change === null || head === null) return noLinks;
  // Removed lines are at the merge base of that review, which is known only if nothing was pushed since.
  const mergeBase = change.commits.head === head ? change.commits.mergeBase : null;
  return linksAt({ repository: pages.repository, head, mergeBase, files: change.files });
}

/** How to dismiss findings like this one from now on. */
const ruleText = (finding: Finding, reason: string): string =>
  isSuppressibleByRule(finding)
    ? [
        `To dismiss such findings from now on, add this to \`${suppressionsPath}\` on the base branch. Widen \`path\` if it should cover more files.`,
        codeFence(ruleFor(finding, reason), 'yaml'),
      ].join('\n\n')
    : 'No rule can dismiss this finding: text that influences models and real secrets are dismissed one by one.';

const unknown = (id: string): string =>
  `The last complete review has no finding \`${id}\`. \`/xreview status\` lists its findings.`;

/** Posts one answer, also if the job is run again. Resolves to the error message, or null. */
export async function reply(
  { client, comment, context }: AcceptedComment,
  text: string,
): Promise<string | null> {
  const pull = context.pullRequest?.number ?? 0;
  const viewer = await readViewer(client);
  if (!viewer.ok) return viewer.refusal.message;
  const marker = `<!-- xreview:reply:${comment} -->`;
  const kept = await keepSticky(client, pull, viewer.value, marker, () => `${marker}\n${text}`);
  return kept.ok ? null : kept.refusal.message;
}

/** Reads the comment that started the run; null if another event did. */
export async function readTriggeringComment(host: Host, token: string): Promise<ReadComment | null> {
  if (!onRunner(host) || host.env['GITHUB_EVENT_NAME'] !== 'issue_comment') return null;
  return readComment(host.env, clientFor(token, host.env['GITHUB_REPOSITORY'] ?? null, host));
}

/** Answers a command that needs no review. If the last review is about this code, a dismissal updates its comments. */
export async function answerComment(
  asking: AcceptedComment,
  runtime: RepositoryRuntime,
): Promise<CommandOutcome> {
  const { recorder, redact } = runtime;
  beginRecording(runtime);
  const { history } = await loadHistory(runtime, await readSubject(runtime));
  const { record } = recorder;
  const failed = await reply(
    asking,
    redact(answerText(asking.command, history, settleFindings(history, null), savedLinks(record))),
  );
  if (asking.command.kind === 'dismiss' && history.scope.mode === 'unchanged')
    await updatePullRequest({ ...record, plan: { bundles: [], coverage: [] } }, runtime);
  return { kind: 'message', text: failed ?? `Answered ${asking.by}.` };
}
