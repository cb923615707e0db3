import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import { NetworkRefusal, openGitHubFetch } from './fetch.ts';
import { type Answered, answered, type Purpose, refused } from './response.ts';

/** A client of GitHub's API: loaded on first use, with limits for time and retries. It never rejects. */
export interface GitHubClient {
  /** `owner/name`. */
  readonly repository: string;
  /** `route` as GitHub documents it, such as `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
  ask<T>(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    shape: z.ZodType<T>,
    purpose: Purpose,
  ): Promise<Answered<T>>;
  /** Every page of a list, up to `most` items. */
  askAll<T>(
    route: string,
    parameters: Readonly<Record<string, unknown>>,
    shape: z.ZodType<T>,
    purpose: Purpose,
  ): Promise<Answered<readonly T[]>>;
  graph<T>(
    query: string,
    variables: Readonly<Record<string, unknown>>,
    shape: z.ZodType<T>,
    purpose: Purpose,
  ): Promise<Answered<T>>;
}

interface GitHubClientOptions {
  readonly repository: string;
  readonly token: string;
  /** Milliseconds that one call may take now; a run that is being cancelled has few left. */
  readonly bound: () => number;
  readonly baseUrl: string;
  /** Waits before a retry, in milliseconds. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

const perPage = 100;
/** Maximal number of list items; later comments of a pull request are not read. */
const mostPages = 30;
const tries = 3;
const longestPause = 20_000;

export function openGitHubClient(options: GitHubClientOptions): GitHubClient {
  const { repository, token } = options;
  const [owner = '', repo = ''] = repository.split('/');
  let client: Promise<Client> | null = null;
  const open = (): Promise<Client> => (client ??= connect(token, options.baseUrl));
  const call = <T>(
    repeatable: boolean,
    send: (client: Client, signal: AbortSignal) => Promise<unknown>,
    shape: z.ZodType<T>,
    purpose: Purpose,
  ) => attempt(options, repeatable, async (signal) => send(await open(), signal), shape, purpose);
  const ask: GitHubClient['ask'] = (route, parameters, shape, purpose) =>
    call(
      // A POST without an answer may have succeeded, so it is not retried.
      !route.startsWith('POST ') || purpose.repeatable === true,
      async (github, signal) =>
        (await github.request(route, { owner, repo, ...parameters, request: { signal } })).data,
      shape,
      purpose,
    );
  return {
    repository,
    ask,
    async askAll(route, parameters, shape, purpose) {
      const all: z.output<typeof shape>[] = [];
      for (let page = 1; page <= mostPages; page += 1) {
        const answer = await ask(route, { ...parameters, per_page: perPage, page }, z.array(shape), purpose);
        if (!answer.ok) return answer;
        all.push(...answer.value);
        if (answer.value.length < perPage) break;
      }
      return answered(all);
    },
    graph: (query, variables, shape, purpose) =>
      call(
        true,
        (github, signal) => github.graphql(query, { ...variables, request: { signal } }),
        shape,
        purpose,
      ),
  };
}

interface Client {
  request(route: string, parameters: Record<string, unknown>): Promise<{ data: unknown }>;
  graphql(query: string, variables: Record<string, unknown>): Promise<unknown>;
}

async function connect(token: string, baseUrl: string): Promise<Client> {
  const { getOctokit } = await import('@actions/github');
  // The toolkit would use the URL that the environment held when it was loaded.
  const { request, graphql } = getOctokit(token, { baseUrl, request: { fetch: openGitHubFetch() } });
  return {
    request: async (route, parameters) => ({ data: (await request(route, parameters)).data }),
    graphql: (query, variables) => graphql(query, variables),
  };
}

const failure = z.object({
  status: z.number().optional(),
  message: z.string().default(''),
  response: z
    .object({
      headers: z
        .record(z.string(), z.union([z.string(), z.number()]).optional().catch(undefined))
        .default({}),
    })
    .optional(),
  errors: z.array(z.object({ type: z.string().optional(), message: z.string().optional() })).optional(),
});

/** Only server errors and rate limits that end soon are retried. */
async function attempt<T>(
  { bound, pause = setTimeout }: GitHubClientOptions,
  repeatable: boolean,
  send: (signal: AbortSignal) => Promise<unknown>,
  shape: z.ZodType<T>,
  purpose: Purpose,
): Promise<Answered<T>> {
  for (let turn = 1; ; turn += 1) {
    try {
      const parsed = shape.safeParse(await send(AbortSignal.timeout(bound())));
      if (parsed.success) return answered(parsed.data);
      return {
        ok: false,
        refusal: {
          kind: 'unreadable',
          message: `GitHub's answer to the request to ${purpose.to} does not have the documented structure.`,
        },
      };
    } catch (error) {
      const { status, limited, wait, detail } = whatHappened(error);
      const stays = causes(error).some((cause) => cause instanceof NetworkRefusal);
      const passes = limited || (repeatable && !stays && (status === null || status >= 500));
      if (turn >= tries || !passes || wait > Math.min(longestPause, bound())) {
        return { ok: false, refusal: refused(status, detail, limited, purpose) };
      }
      await pause(wait > 0 ? wait : 250 * turn);
    }
  }
}

/** Octokit wraps the errors of `fetch`. */
function causes(error: unknown): readonly unknown[] {
  const all: unknown[] = [error];
  for (let at = error; at instanceof Error && all.length < 5; at = at.cause) all.push(at.cause);
  return all;
}

interface Happened {
  readonly status: number | null;
  readonly limited: boolean;
  /** Milliseconds until a retry, as GitHub says; 0 if it does not. */
  readonly wait: number;
  readonly detail: string;
}

function whatHappened(error: unknown): Happened {
  const parsed = failure.safeParse(error);
  if (!parsed.success) return { status: null, limited: false, wait: 0, detail: '' };
  const { status = null, message, response, errors } = parsed.data;
  const headers = response?.headers ?? {};
  const after = Number(headers['retry-after'] ?? Number.NaN);
  const limited =
    (status === 403 || status === 429) &&
    (Number.isFinite(after) ||
      String(headers['x-ratelimit-remaining'] ?? '') === '0' ||
      /rate limit/iu.test(message));
  const forbidden = errors?.some(({ type }) => type === 'FORBIDDEN') === true;
  const graphStatus = errors === undefined ? null : forbidden ? 403 : 422;
  return {
    // Octokit gives a call that timed out a status of its own.
    status:
      error instanceof DOMException || (status === 500 && response === undefined)
        ? null
        : (graphStatus ?? status),
    limited,
    wait: Number.isFinite(after) ? after * 1000 : limited ? longestPause + 1 : 0,
    detail:
      causes(error).find((cause) => cause instanceof NetworkRefusal)?.message ??
      message.split('\n')[0]?.split(' - https://')[0]?.slice(0, 200) ??
      '',
  };
}
