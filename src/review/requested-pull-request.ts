import type { RunContext } from '../change/event.ts';
import { UserError } from '../errors.ts';
import { readPull } from '../github/pull-request.ts';
import { onRunner } from '../runner/host.ts';
import { commitStatusAt } from './commit-status.ts';
import { clientFor, contextNow } from './pull-request.ts';
import { textOf } from './request.ts';
import type { Runtime } from './runtime.ts';

/** Events that a person or a timer starts. They belong to a branch and name no pull request. */
const events: ReadonlySet<string> = new Set(['workflow_dispatch', 'schedule']);

/**
 * The pull request that the setting `pull-request` names, as GitHub describes it now; null without the setting. The job is
 * no check of the pull request, so its verdict is set as a commit status on the head.
 * @throws UserError `bad-setting`, `github-refused` or `no-pull-request`.
 */
export async function requestedPullRequest({ host, given, recorder }: Runtime): Promise<RunContext | null> {
  const asked = textOf(given, 'pull-request');
  if (asked === null) return null;
  const { env } = host;
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  if (!onRunner(host) || !events.has(event)) throw wrongEvent(onRunner(host) ? event : '');
  const chosen = ['base', 'head'].find((name) => given.has(name));
  if (chosen !== undefined) throw alreadyKnown(chosen);
  if (!/^[1-9]\d{0,9}$/u.test(asked)) throw noNumber(asked);
  const repository = env['GITHUB_REPOSITORY'] ?? null;
  const client = clientFor(textOf(given, 'github-token') ?? '', repository, host);
  if (client === null || repository === null) throw unreadable(asked, 'The setting `github-token` is empty.');
  const pull = await readPull(client, Number(asked));
  if (!pull.ok) throw unreadable(asked, pull.refusal.message);
  const { open, headSha, baseRef } = pull.value;
  if (!open) throw closed(asked);
  recorder.reportsTo(commitStatusAt(client, env, headSha, [baseRef]));
  return contextNow(pull.value, repository, event);
}

const wrongEvent = (event: string): UserError =>
  new UserError(
    'bad-setting',
    event === ''
      ? '`pull-request` can be set only in GitHub Actions.'
      : `\`pull-request\` cannot be set on the event ${event}.`,
    'It names the pull request on workflow_dispatch and schedule. Other events name their change themselves.',
    event === '' ? 'Use `--base` and `--head`.' : 'Remove `pull-request`, or leave it empty on this event.',
  );

const alreadyKnown = (name: string): UserError =>
  new UserError(
    'bad-setting',
    `\`${name}\` and \`pull-request\` cannot be combined.`,
    'The pull request has a base and a head.',
    `Remove \`${name}\` or \`pull-request\`.`,
  );

const noNumber = (asked: string): UserError =>
  new UserError(
    'bad-setting',
    `\`pull-request\` is not a number: ${JSON.stringify(asked.slice(0, 100))}.`,
    'It was started with another value.',
    'Use the number of an open pull request, such as 12.',
  );

const unreadable = (asked: string, why: string): UserError =>
  new UserError(
    'github-refused',
    `Cannot read pull request ${asked}. ${why}`,
    'There is no pull request with this number, or the token may not read it.',
    'Check the number, and give the job a `github-token` with `pull-requests: read`.',
  );

const closed = (asked: string): UserError =>
  new UserError(
    'no-pull-request',
    `Pull request ${asked} is closed.`,
    'It was merged or closed before this run.',
    'Reopen it, or use the number of an open pull request.',
  );
