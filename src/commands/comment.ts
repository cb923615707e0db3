import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { RunContext } from '../change/event.ts';
import type { Settings } from '../config/schema.ts';
import type { Commits } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import type { GitHubClient } from '../github/client.ts';
import { readViewer } from '../github/comments.ts';
import { mayWrite } from '../github/people.ts';
import { readPull } from '../github/pull-request.ts';
import { readLineComment } from '../github/threads.ts';
import { type CommentCommand, readCommentCommand } from '../history/comment-command.ts';
import { markedFinding } from '../history/comment-markers.ts';
import { clientFor, contextNow } from '../review/pull-request.ts';
import { type Host, onRunner } from '../runner/host.ts';

/** A comment on a pull request that requests something of this run. */
type ReadComment =
  | { readonly state: 'ignored'; readonly why: string }
  | {
      readonly state: 'asked';
      readonly command: CommentCommand;
      readonly comment: number;
      /** The first comment of the thread on a line that it belongs to; null in the conversation. */
      readonly thread: number | null;
      /** ISO 8601. */
      readonly at: string;
      readonly by: string;
      readonly context: RunContext;
      readonly client: GitHubClient;
    };

export type AcceptedComment = Extract<ReadComment, { state: 'asked' }>;

const commentShape = z.object({
  id: z.int(),
  body: z.string(),
  created_at: z.string(),
  user: z.object({ login: z.string(), type: z.string().nullish() }).nullish(),
});

/** `issue_comment`: the conversation of a pull request, or an issue. */
const conversationPayload = z.object({
  action: z.string(),
  issue: z.object({ number: z.int(), pull_request: z.unknown().optional() }),
  comment: commentShape,
});

/** `pull_request_review_comment`: a thread on a line or a file of the change. */
const threadPayload = z.object({
  action: z.string(),
  pull_request: z.object({ number: z.int() }),
  comment: commentShape.extend({ in_reply_to_id: z.int().nullish() }),
});

const ignored = (why: string): ReadComment => ({ state: 'ignored', why });

/** A comment as its event describes it. */
interface Written {
  readonly action: string;
  readonly pull: number;
  readonly comment: z.infer<typeof commentShape>;
  /** The first comment of its thread; null in the conversation. */
  readonly thread: number | null;
}

/** The comment of the event, or why there is none. */
function readWritten(event: string, payload: unknown): Written | string {
  if (event === 'pull_request_review_comment') {
    const parsed = threadPayload.safeParse(payload);
    if (!parsed.success) return 'The event is not a comment.';
    const { action, pull_request: pull, comment } = parsed.data;
    return { action, pull: pull.number, comment, thread: comment.in_reply_to_id ?? comment.id };
  }
  const parsed = conversationPayload.safeParse(payload);
  if (!parsed.success) return 'The event is not a comment.';
  const { action, issue, comment } = parsed.data;
  if (issue.pull_request === undefined) return 'The comment is not on a pull request.';
  return { action, pull: issue.number, comment, thread: null };
}

/** Accepts commands only of people with write access, as GitHub's API reports it; the event is not trusted. */
async function readComment(env: NodeJS.ProcessEnv, client: GitHubClient | null): Promise<ReadComment> {
  const written = readWritten(env['GITHUB_EVENT_NAME'] ?? '', readEvent(env['GITHUB_EVENT_PATH'] ?? ''));
  if (typeof written === 'string') return ignored(written);
  const { action, pull: number, comment, thread } = written;
  const { login = 'ghost', type } = comment.user ?? {};
  if (readCommentCommand(comment.body) === null)
    return ignored('The comment is not a command, so nothing was asked.');
  if (action !== 'created') return ignored('Only new comments are commands, not edited ones.');
  if (type !== 'User') return ignored(`${login} is not a person.`);
  if (client === null) return ignored('The setting `github-token` is empty.');
  const writer = await mayWrite(client, login);
  if (!writer.ok) return ignored(writer.refusal.message);
  if (!writer.value) return ignored(`${login} has no write access to the repository.`);
  const pull = await readPull(client, number);
  if (!pull.ok) return ignored(pull.refusal.message);
  if (!pull.value.open) return ignored('The pull request is closed.');
  const finding = thread === null || thread === comment.id ? null : await findingOfThread(client, thread);
  const command = readCommentCommand(comment.body, finding);
  if (command === null) return ignored('The comment is not a command, so nothing was asked.');
  return {
    state: 'asked',
    command,
    comment: comment.id,
    thread,
    at: comment.created_at,
    by: login,
    context: contextNow(pull.value, client.repository, env['GITHUB_EVENT_NAME'] ?? ''),
    client,
  };
}

/** The finding that a thread is about. Only a thread that the account of the token began is about one. */
async function findingOfThread(client: GitHubClient, root: number): Promise<string | null> {
  const [viewer, first] = await Promise.all([readViewer(client), readLineComment(client, root)]);
  if (!viewer.ok || !first.ok || first.value.author.id !== viewer.value.id) return null;
  return markedFinding(first.value.body);
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

/** Events of comments. Their jobs answer and decide nothing about the pull request unless a command asks for a review. */
const commentEvents: ReadonlySet<string> = new Set(['issue_comment', 'pull_request_review_comment']);

/** Reads the comment that started the run; null if another event did. */
export async function readTriggeringComment(host: Host, token: string): Promise<ReadComment | null> {
  if (!onRunner(host) || !commentEvents.has(host.env['GITHUB_EVENT_NAME'] ?? '')) return null;
  return readComment(host.env, clientFor(token, host.env['GITHUB_REPOSITORY'] ?? null, host));
}
