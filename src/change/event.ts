import * as z from 'zod';
import { UserError } from '../errors.ts';
import type { PullRequest } from './change.ts';

/** The change that settings or flags request. */
export interface RequestedChange {
  readonly base: string | null;
  readonly head: string | null;
  readonly uncommitted: boolean;
  /** The review compares nothing. The base is only the source of settings. */
  readonly baseless?: boolean;
}

/** What started the run, and the revisions that bound the change. */
export interface RunContext {
  /** `owner/name`, or null outside the runner. */
  readonly repository: string | null;
  /** The event's name; `local` outside the runner. */
  readonly event: string;
  readonly pullRequest: PullRequest | null;
  /** Revision of the base; null if the event has none: a new branch, or the first push. */
  readonly base: string | null;
  /** Revision of the head. With `uncommitted`, the commit that the working tree is based on. */
  readonly head: string;
  /** The new side is the working tree. */
  readonly uncommitted: boolean;
  /** The ref whose deletion was pushed. There is nothing to review; base and head are the same. */
  readonly deletedRef: string | null;
  /** Branch to compare a new branch with, if the event names it. */
  readonly defaultBranch: string | null;
  /** The base branch of a pull request. Its tip may be newer than the base in the event. */
  readonly baseBranch: string | null;
  /** GitHub's test merge of a pull request. Its first parent is the current base. */
  readonly testMerge: string | null;
  /** In a merge queue, the pull request that the group adds. */
  readonly queuedPullRequest?: number | null;
  /** In a local run, the name of the program that asked for the review over MCP, if there is one. */
  readonly client?: string | undefined;
  /** Whether the event says that the repository is public. */
  readonly isPublic?: boolean;
}

/** The environment variable that tells a local run the name of the program that asked for it. */
export const clientVariable = 'XREVIEW_CLIENT';

/** An object id as events write it. */
export const objectId = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const ref = z.string().min(1);

const pullRequestPayload = z.object({
  pull_request: z.object({
    number: z.int(),
    title: z.string().nullish(),
    body: z.string().nullish(),
    user: z.object({ login: z.string(), type: z.string().nullish() }).nullish(),
    head: z.object({ ref, sha: objectId, repo: z.object({ full_name: z.string() }).nullish() }),
    base: z.object({ ref, sha: objectId, repo: z.object({ full_name: z.string() }) }),
  }),
});
const mergeGroupPayload = z.object({
  merge_group: z.object({ base_sha: objectId, head_sha: objectId, head_ref: z.string().default('') }),
});
const pushPayload = z.object({
  ref,
  before: objectId,
  after: objectId,
  repository: z.object({ default_branch: z.string().nullish() }),
});
const publicPayload = z.object({ repository: z.object({ private: z.literal(false) }) });
const anyPayload = z.object({
  repository: z.object({ default_branch: z.string().nullish() }).nullish(),
  pull_request: z.unknown().optional(),
});

/**
 * Reads what to review from the runner's environment, or from the flags outside the runner. A requested base or head
 * overrides the event's.
 * @param readFile reads the event's payload.
 * @throws UserError `bad-event`, `unsupported-event` or `bad-setting`.
 */
export function readRunContext(
  env: NodeJS.ProcessEnv,
  asked: RequestedChange,
  readFile: (path: string) => string,
): RunContext {
  if (!env['GITHUB_ACTIONS']) return { ...localContext(asked), client: clientOf(env) };
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  const payload = readPayload(env['GITHUB_EVENT_PATH'], readFile);
  const sha = env['GITHUB_SHA'] ?? 'HEAD';
  const context = eventContext(event, payload, sha, asked);
  const isPublic = publicPayload.safeParse(payload).success;
  return withAsked({ ...context, repository: env['GITHUB_REPOSITORY'] ?? null, isPublic }, asked);
}

const clientOf = (env: NodeJS.ProcessEnv): string | undefined => {
  const name = env[clientVariable]?.trim() ?? '';
  return name === '' ? undefined : name;
};

const nothingKnown = {
  repository: null,
  pullRequest: null,
  uncommitted: false,
  deletedRef: null,
  defaultBranch: null,
  baseBranch: null,
  testMerge: null,
} as const;

function localContext(asked: RequestedChange): RunContext {
  if (asked.base === null && !asked.uncommitted && asked.baseless !== true) {
    throw new UserError(
      'bad-setting',
      'No base to compare with.',
      'Outside GitHub Actions no event names the base.',
      'Pass `--base main` (any branch, tag or commit), or `--uncommitted` or `--staged` to review uncommitted work. `xreview demo` shows a review without keys.',
    );
  }
  return withAsked({ ...nothingKnown, event: 'local', base: 'HEAD', head: 'HEAD' }, asked);
}

function withAsked(context: RunContext, asked: RequestedChange): RunContext {
  if (asked.uncommitted && asked.head !== null) {
    throw new UserError(
      'bad-setting',
      `\`head\` (${asked.head}) and \`--uncommitted\` or \`--staged\` cannot be combined.`,
      'Uncommitted work is read from the working tree or the index, not from a commit.',
      'Remove one of them.',
    );
  }
  // A base that the user sets is used as it is. The event's data about its own base does not apply.
  const base =
    asked.base === null ? {} : { base: asked.base, baseBranch: null, defaultBranch: null, testMerge: null };
  const head = asked.uncommitted
    ? { head: 'HEAD', uncommitted: true, testMerge: null }
    : asked.head === null
      ? {}
      : { head: asked.head, testMerge: null };
  return { ...context, ...base, ...head };
}

function eventContext(event: string, payload: unknown, sha: string, asked: RequestedChange): RunContext {
  switch (event) {
    case 'merge_group': {
      const group = parsePayload(mergeGroupPayload, payload, event).merge_group;
      const queuedPullRequest = queuedPull(group.head_ref);
      return { ...nothingKnown, event, base: group.base_sha, head: group.head_sha, queuedPullRequest };
    }
    case 'push':
      return pushContext(parsePayload(pushPayload, payload, event), event);
    default: {
      const { pull_request: pull, repository } = parsePayload(anyPayload, payload, event);
      if (pull !== undefined && pull !== null) return pullRequestContext(payload, event, sha);
      if (asked.base === null && !asked.uncommitted && asked.baseless !== true) throw unsupported(event);
      const defaultBranch = repository?.default_branch ?? null;
      return { ...nothingKnown, event, base: 'HEAD', head: sha, defaultBranch };
    }
  }
}

/** The pull request of a merge queue's branch: `refs/heads/gh-readonly-queue/main/pr-123-SHA`. */
function queuedPull(headRef: string): number | null {
  const number = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-([1-9]\d{0,9})-[0-9a-f]{40,64}$/u.exec(
    headRef,
  )?.[1];
  return number === undefined ? null : Number(number);
}

function pullRequestContext(payload: unknown, event: string, sha: string): RunContext {
  const pull = parsePayload(pullRequestPayload, payload, event).pull_request;
  const facts = {
    number: pull.number,
    title: pull.title ?? '',
    body: pull.body ?? '',
    author: pull.user?.login ?? 'ghost',
    authorIsBot: pull.user?.type === 'Bot',
    fork: pull.head.repo?.full_name !== pull.base.repo.full_name,
    headRef: pull.head.ref,
    baseRef: pull.base.ref,
    base: pull.base.sha,
    head: pull.head.sha,
  };
  return { ...contextOfPull(facts, event), testMerge: event === 'pull_request' ? sha : null };
}

/** The change of a pull request, from GitHub's data. */
export function contextOfPull(
  pull: PullRequest & { readonly base: string; readonly head: string },
  event: string,
): RunContext {
  const { number, title, body, author, authorIsBot, fork, headRef, baseRef, base, head } = pull;
  const pullRequest = { number, title, body, author, authorIsBot, fork, headRef, baseRef };
  return { ...nothingKnown, event, pullRequest, base, head, baseBranch: baseRef };
}

function pushContext(push: z.infer<typeof pushPayload>, event: string): RunContext {
  const created = isZero(push.before);
  const defaultBranch = push.repository.default_branch ?? null;
  if (isZero(push.after)) {
    return { ...nothingKnown, event, base: 'HEAD', head: 'HEAD', deletedRef: push.ref };
  }
  return {
    ...nothingKnown,
    event,
    base: created ? null : push.before,
    head: push.after,
    // The first push of the default branch has nothing to be compared with.
    defaultBranch: push.ref === `refs/heads/${defaultBranch}` ? null : defaultBranch,
  };
}

function isZero(id: string): boolean {
  return /^0+$/.test(id);
}

/**
 * Reads the event's payload.
 * @throws UserError `bad-event`.
 */
export function readPayload(path: string | undefined, readFile: (path: string) => string): unknown {
  try {
    if (!path) throw new Error('GITHUB_EVENT_PATH is not set');
    return JSON.parse(readFile(path));
  } catch (error) {
    throw new UserError(
      'bad-event',
      `The event payload could not be read: ${error instanceof Error ? error.message : String(error)}`,
      'GITHUB_EVENT_PATH does not name a JSON file. Outside a runner it must not be set.',
      'Run this as a step of a workflow, or unset GITHUB_ACTIONS and pass `--base`.',
      { cause: error },
    );
  }
}

/** @throws UserError `bad-event` if the payload does not match the schema. */
export function parsePayload<T>(schema: z.ZodType<T>, payload: unknown, event: string): T {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new UserError(
    'bad-event',
    `The payload of the event ${event || '(none)'} has no usable ${issue?.path.join('.') || 'content'}: ${issue?.message ?? ''}`,
    'GitHub did not write the event file, or its format has changed.',
    'Set the inputs `base` and `head`. If GitHub wrote the file, report this to the action.',
  );
}

function unsupported(event: string): UserError {
  return new UserError(
    'unsupported-event',
    `The event ${event || '(none)'} does not name the change to review.`,
    'Only pull_request, pull_request_target, merge_group and push name a base and a head. workflow_run is supported only for a change that mode "collect" handed over.',
    'Start the workflow on one of these events, or set the inputs `base` and (optionally) `head`.',
  );
}
