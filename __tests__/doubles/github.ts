import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { OpenAPIBackend } from 'openapi-backend';
import { onTestFinished } from 'vitest';
import * as z from 'zod';

/**
 * GitHub's API over loopback, as far as the action uses it: every request is held to GitHub's own OpenAPI description,
 * and what is posted is kept as GitHub would keep it.
 */

export interface DoubleUser {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

export const robot: DoubleUser = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
export const ada: DoubleUser = { id: 1, login: 'ada', type: 'User' };
export const mallory: DoubleUser = { id: 666, login: 'mallory', type: 'User' };

export interface DoubleComment {
  id: number;
  user: DoubleUser;
  body: string;
  created_at: string;
}

export interface DoubleLineComment extends DoubleComment {
  path: string;
  line: number | null;
  start_line: number | null;
  subject_type: string;
  in_reply_to_id: number | null;
  resolvedBy: string | null;
}

export interface DoubleReview {
  readonly id: number;
  readonly user: DoubleUser;
  body: string;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  /** Why it was dismissed. */
  message: string | null;
}

export interface DoubleAlert {
  readonly number: number;
  readonly rule: string;
  readonly message: string;
  readonly by: string;
  readonly reason: string;
}

/** A workflow run with its jobs, as far as it can be run again. */
export interface DoubleRun {
  readonly id: number;
  status: string;
  readonly jobs: {
    readonly id: number;
    readonly name: string;
    readonly conclusion: string | null;
    readonly runner: string;
  }[];
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
}

export interface Fault {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
}

const sentence = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).default({}) });
const bodied = z.object({ body: z.string() });
const lineOf = z.object({
  path: z.string(),
  body: z.string(),
  line: z.int().optional(),
  start_line: z.int().optional(),
  subject_type: z.string().default('line'),
});
const statusOf = z.object({
  state: z.string(),
  context: z.string().default('default'),
  description: z.string().nullish(),
});
const dismissalOf = z.object({ message: z.string(), event: z.literal('DISMISS') });
const reviewOf = z.object({
  body: z.string().default(''),
  event: z.enum(['APPROVE', 'REQUEST_CHANGES', 'COMMENT']),
  comments: z.array(lineOf).default([]),
});

export interface DoubleStatus {
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string;
}

/** One open pull request beside the one that all runs are about. */
export interface DoublePull {
  readonly number: number;
  readonly head: string;
  readonly baseRef: string;
}

const pullOf = z.object({ title: z.string(), body: z.string(), head: z.string(), base: z.string() });

type Reply = readonly [status: number, body: unknown];

const definition: unknown = JSON.parse(
  readFileSync(new URL('./github-openapi.json', import.meta.url), 'utf8'),
);
const longestBody = 65_536;

export class GitHubDouble {
  readonly comments: DoubleComment[] = [];
  readonly lineComments: DoubleLineComment[] = [];
  readonly reviews: DoubleReview[] = [];
  /** Whether the account of the token opened the pull request: GitHub then accepts comments only. */
  ownPull = false;
  readonly alerts: DoubleAlert[] = [];
  /** When the merge base of any two commits was committed; null if they have none in common. */
  mergeBaseDate: string | null = null;
  readonly pulls: {
    readonly head: string;
    readonly base: string;
    readonly title: string;
    readonly body: string;
  }[] = [];
  readonly asked: Asked[] = [];
  /** Statuses in the order in which they were set. */
  readonly statuses: DoubleStatus[] = [];
  /** Where the head lives, and what else comes from that branch. */
  fork = 'octo/shop';
  branch = 'feature';
  readonly others: DoublePull[] = [];
  readonly runs: DoubleRun[] = [];
  /** Ids of jobs that were run again. */
  readonly rerun: number[] = [];
  /** Whether the repository is private, and whether code scanning is enabled in it. */
  codeScanning = true;
  /** Requests that GitHub's description does not allow. */
  readonly violations: string[] = [];
  readonly writers = new Set(['ada']);
  /** What the token may not do, by the name of the permission. */
  readonly denied = new Set<string>();
  state = 'open';
  head = '';
  base = '';
  /** Whether a line may be commented on: GitHub takes lines of the diff only. */
  inDiff: (path: string, line: number) => boolean = () => true;
  fault: (method: string, path: string) => Fault | null = () => null;
  url = '';
  #next = 1000;
  #clock = Date.parse('2026-11-20T12:00:00Z');

  say(user: DoubleUser, body: string): DoubleComment {
    const comment = { id: this.#id(), user, body, created_at: this.now() };
    this.comments.push(comment);
    return comment;
  }

  /** Answers in the thread that begins with `root`. */
  answer(user: DoubleUser, root: number, body: string): DoubleLineComment {
    const first = this.lineComments.find(({ id }) => id === root);
    if (first === undefined) throw new Error(`There is no thread ${root}.`);
    const comment = { ...first, id: this.#id(), user, body, created_at: this.now(), in_reply_to_id: root };
    this.lineComments.push(comment);
    return comment;
  }

  now(): string {
    this.#clock += 1000;
    return new Date(this.#clock).toISOString();
  }

  async start(): Promise<void> {
    const api = await described();
    const server = createServer((request, response) => {
      const reply = async (): Promise<void> => {
        const [status, body, headers] = await this.#answer(api, request);
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(body === null ? '' : JSON.stringify(body));
      };
      void reply();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    this.url = `http://127.0.0.1:${address.port}`;
  }

  #id(): number {
    this.#next += 1;
    return this.#next;
  }

  async #answer(
    api: OpenAPIBackend,
    request: IncomingMessage,
  ): Promise<readonly [number, unknown, Readonly<Record<string, string>>]> {
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://double');
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    const fault = this.fault(method, url.pathname);
    const [status, answer] =
      fault === null
        ? url.pathname === '/graphql'
          ? this.#graph(body)
          : this.#rest(api, method, url, body)
        : [fault.status, { message: fault.message ?? 'Said by the double' }];
    this.asked.push({ method, path: url.pathname, body, status });
    return [status, answer, fault?.headers ?? {}];
  }

  #rest(api: OpenAPIBackend, method: string, url: URL, body: unknown): Reply {
    const asked = {
      method,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body }),
    };
    const operation = api.router.matchOperation(asked);
    if (operation?.operationId === undefined) {
      this.violations.push(`${method} ${url.pathname} is not in the description`);
      return [404, { message: 'Not Found' }];
    }
    const { valid, errors } = api.validateRequest(asked, operation);
    if (!valid) {
      this.violations.push(`${method} ${url.pathname}: ${JSON.stringify(errors)}`);
      return [422, { message: 'Validation Failed' }];
    }
    const id = Number(url.pathname.split('/').at(-1));
    const page = Number(url.searchParams.get('page') ?? 1);
    const size = Number(url.searchParams.get('per_page') ?? 30);
    const paged = (all: readonly unknown[]): Reply => [200, all.slice((page - 1) * size, page * size)];
    return this.#operate(operation.operationId, { id, body, paged, url });
  }

  #compare(): Reply {
    return this.mergeBaseDate === null
      ? [404, { message: 'No common ancestor.' }]
      : [200, { merge_base_commit: { commit: { committer: { date: this.mergeBaseDate } } } }];
  }

  #operate(
    operation: string,
    {
      id,
      body,
      paged,
      url,
    }: { id: number; body: unknown; paged: (all: readonly unknown[]) => Reply; url: URL },
  ): Reply {
    const writes = !operation.includes('/list') && !operation.includes('/get');
    if (operation === 'repos/create-commit-status') return this.#setStatus(body, url);
    if (operation === 'repos/compare-commits-with-basehead') return this.#compare();
    if (operation.startsWith('actions/')) return this.#workflow(operation, url);
    if (writes && this.denied.has('pull-requests: write')) return forbidden;
    switch (operation) {
      case 'pulls/get':
        return [200, this.#pull({ number: id, head: this.head, baseRef: 'main' })];
      case 'pulls/list':
        return this.denied.has('pull-requests: read') ? forbidden : paged(this.#listed(url));
      case 'issues/list-comments':
        return this.denied.has('pull-requests: read') ? forbidden : paged(this.comments);
      case 'issues/create-comment': {
        const { body: said } = bodied.parse(body);
        return said.length > longestBody ? tooLong : [201, this.say(robot, said)];
      }
      case 'issues/update-comment':
        return this.#edit(this.comments, id, body);
      case 'issues/delete-comment': {
        const at = this.comments.findIndex((comment) => comment.id === id);
        if (at === -1) return [404, { message: 'Not Found' }];
        this.comments.splice(at, 1);
        return [204, null];
      }
      case 'pulls/list-review-comments':
        return paged(this.lineComments);
      case 'pulls/create-review': {
        const { comments, event, body: said } = reviewOf.parse(body);
        if (!comments.every((comment) => this.#takes(comment))) return notInDiff;
        if (this.ownPull && event !== 'COMMENT') return ownPullRequest;
        // GitHub asks for a text, or for comments in its place.
        if (said === '' && (event !== 'COMMENT' || comments.length === 0)) return bodyless;
        for (const comment of comments) this.#addLine(comment);
        return [200, this.#addReview(event, said)];
      }
      case 'pulls/list-reviews':
        return this.denied.has('pull-requests: read') ? forbidden : paged(this.reviews);
      case 'pulls/update-review': {
        const review = this.reviews.find((one) => one.id === id);
        if (review === undefined) return [404, { message: 'Not Found' }];
        review.body = bodied.parse(body).body;
        return [200, review];
      }
      case 'pulls/dismiss-review': {
        const review = this.reviews.find((one) => String(one.id) === url.pathname.split('/').at(-2));
        if (review === undefined) return [404, { message: 'Not Found' }];
        if (review.state !== 'CHANGES_REQUESTED' && review.state !== 'APPROVED') return notDismissible;
        review.state = 'DISMISSED';
        review.message = dismissalOf.parse(body).message;
        return [200, review];
      }
      case 'pulls/create-review-comment': {
        const comment = lineOf.parse(body);
        return this.#takes(comment) ? [201, this.#addLine(comment)] : notInDiff;
      }
      case 'pulls/get-review-comment': {
        const comment = this.lineComments.find((one) => one.id === id);
        return comment === undefined ? [404, { message: 'Not Found' }] : [200, comment];
      }
      case 'pulls/create-reply-for-review-comment': {
        const root = Number(url.pathname.split('/').at(-2));
        const { body: said } = bodied.parse(body);
        if (said.length > longestBody) return tooLong;
        return this.lineComments.some((one) => one.id === root && one.in_reply_to_id === null)
          ? [201, this.answer(robot, root, said)]
          : [404, { message: 'Not Found' }];
      }
      case 'pulls/update-review-comment':
        return this.#edit(this.lineComments, id, body);
      case 'repos/get-collaborator-permission-level': {
        const login = decodeURIComponent(url.pathname.split('/').at(-2) ?? '');
        const permission = this.writers.has(login) ? 'write' : 'read';
        return [200, { permission, role_name: permission, user: { login } }];
      }
      case 'code-scanning/list-alerts-for-repo':
        if (!this.codeScanning) return notEnabled;
        return this.denied.has('security-events: read')
          ? forbidden
          : paged(
              this.alerts.map(({ number, rule, message, by, reason }) => ({
                number,
                state: 'dismissed',
                rule: { id: rule },
                most_recent_instance: { message: { text: message } },
                dismissed_by: { login: by },
                dismissed_reason: reason,
                dismissed_comment: null,
              })),
            );
      case 'pulls/create': {
        const pull = pullOf.parse(body);
        this.pulls.push(pull);
        return [201, { number: 8, html_url: 'https://github.com/octo/shop/pull/8' }];
      }
      default:
        throw new Error(`The double does not know ${operation}.`);
    }
  }

  #pull({ number, head, baseRef }: DoublePull) {
    return {
      number,
      state: this.state,
      title: 'A change',
      body: null,
      user: ada,
      head: { ref: this.branch, sha: head, repo: { full_name: this.fork } },
      base: { ref: baseRef, sha: this.base, repo: { full_name: 'octo/shop' } },
    };
  }

  /** GitHub lists by owner and branch, whatever repository of that owner's it is. */
  #listed(url: URL): readonly unknown[] {
    const own = { number: 7, head: this.head, baseRef: 'main' };
    const wanted = url.searchParams.get('head') === `${this.fork.split('/')[0]}:${this.branch}`;
    return this.state === 'open' && wanted ? [own, ...this.others].map((one) => this.#pull(one)) : [];
  }

  #addReview(event: z.infer<typeof reviewOf>['event'], body: string): DoubleReview {
    const states = {
      APPROVE: 'APPROVED',
      REQUEST_CHANGES: 'CHANGES_REQUESTED',
      COMMENT: 'COMMENTED',
    } as const;
    const review: DoubleReview = { id: this.#id(), user: robot, body, state: states[event], message: null };
    this.reviews.push(review);
    return review;
  }

  #workflow(operation: string, url: URL): Reply {
    if (this.denied.has('actions: write')) return forbidden;
    const number = Number(/\/(?:runs|jobs)\/(\d+)/u.exec(url.pathname)?.[1]);
    if (operation === 'actions/re-run-job-for-workflow-run') {
      if (!this.runs.some(({ jobs }) => jobs.some(({ id }) => id === number)))
        return [404, { message: 'Not Found' }];
      this.rerun.push(number);
      return [201, {}];
    }
    const run = this.runs.find(({ id }) => id === number);
    if (run === undefined) return [404, { message: 'Not Found' }];
    if (operation === 'actions/get-workflow-run') {
      const { id, status } = run;
      return [200, { id, status, html_url: `https://github.com/octo/shop/actions/runs/${id}` }];
    }
    const jobs = run.jobs.map(({ id, name, conclusion, runner }) => ({
      id,
      name,
      conclusion,
      runner_name: runner,
    }));
    return [200, { total_count: jobs.length, jobs }];
  }

  #setStatus(body: unknown, url: URL): Reply {
    if (this.denied.has('statuses: write')) return forbidden;
    const { state, context, description } = statusOf.parse(body);
    this.statuses.push({
      sha: url.pathname.split('/').at(-1) ?? '',
      state,
      context,
      description: description ?? '',
    });
    return [201, { state }];
  }

  #edit(all: DoubleComment[], id: number, body: unknown): Reply {
    const comment = all.find((one) => one.id === id);
    if (comment === undefined) return [404, { message: 'Not Found' }];
    const { body: said } = bodied.parse(body);
    if (said.length > longestBody) return tooLong;
    comment.body = said;
    return [200, comment];
  }

  #takes({ path, line, start_line, subject_type }: z.infer<typeof lineOf>): boolean {
    if (subject_type === 'file') return true;
    return line !== undefined && this.inDiff(path, line) && (start_line ?? line) <= line;
  }

  #addLine({ path, body, line, start_line, subject_type }: z.infer<typeof lineOf>): DoubleLineComment {
    const comment = {
      id: this.#id(),
      user: robot,
      body,
      created_at: this.now(),
      path,
      line: line ?? null,
      start_line: start_line ?? null,
      subject_type,
      in_reply_to_id: null,
      resolvedBy: null,
    };
    this.lineComments.push(comment);
    return comment;
  }

  /** The three things that are asked of the graph. */
  #graph(body: unknown): Reply {
    const { query, variables } = sentence.parse(body);
    if (/\{\s*viewer\s*\{/u.test(query)) {
      return [200, { data: { viewer: { login: robot.login, databaseId: robot.id } } }];
    }
    if (query.includes('resolveReviewThread(')) {
      if (this.denied.has('contents: write')) {
        const error = { type: 'FORBIDDEN', message: 'Resource not accessible by integration' };
        return [200, { data: { resolveReviewThread: null }, errors: [error] }];
      }
      const thread = this.lineComments.find(({ id }) => `T${id}` === variables['thread']);
      if (thread === undefined) return [200, { errors: [{ type: 'NOT_FOUND', message: 'No such thread' }] }];
      thread.resolvedBy = robot.login;
      return [200, { data: { resolveReviewThread: { thread: { isResolved: true } } } }];
    }
    if (query.includes('reviewThreads(')) {
      const nodes = this.lineComments
        .filter((one) => one.in_reply_to_id === null)
        .map(({ id, resolvedBy }) => ({
          id: `T${id}`,
          isResolved: resolvedBy !== null,
          resolvedBy: resolvedBy === null ? null : { login: resolvedBy },
          comments: { nodes: [{ databaseId: id }] },
        }));
      const reviewThreads = { pageInfo: { hasNextPage: false, endCursor: null }, nodes };
      return [200, { data: { repository: { pullRequest: { reviewThreads } } } }];
    }
    this.violations.push(`graph: ${query}`);
    return [400, { message: 'Not understood' }];
  }
}

const forbidden: Reply = [403, { message: 'Resource not accessible by integration' }];
const notEnabled: Reply = [
  403,
  { message: 'Code Security must be enabled for this repository to use code scanning.' },
];
const notInDiff: Reply = [422, { message: 'Unprocessable Entity', errors: ['Line could not be resolved'] }];
const ownPullRequest: Reply = [
  422,
  { message: 'Unprocessable Entity', errors: ['Review Can not request changes on your own pull request'] },
];
const bodyless: Reply = [422, { message: 'Unprocessable Entity', errors: ['Body can not be blank'] }];
const notDismissible: Reply = [422, { message: 'Can not dismiss a commented pull request review' }];
const tooLong: Reply = [
  422,
  { message: 'Validation Failed: body is too long (maximum is 65536 characters)' },
];

let backend: Promise<OpenAPIBackend> | null = null;
const described = (): Promise<OpenAPIBackend> => (backend ??= open());

async function open(): Promise<OpenAPIBackend> {
  const document = z
    .custom<ConstructorParameters<typeof OpenAPIBackend>[0]['definition']>()
    .parse(definition);
  const api = new OpenAPIBackend({
    definition: document,
    quick: true,
    coerceTypes: true,
    ajvOpts: { formats: { 'date-time': true, 'repo.nwo': true } },
  });
  await api.init();
  return api;
}

/** A started double, gone when the test is finished. */
export async function github(): Promise<GitHubDouble> {
  const double = new GitHubDouble();
  await double.start();
  return double;
}
