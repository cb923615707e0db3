import picomatch from 'picomatch';
import * as z from 'zod';
import type { PullRequest } from '../change/change.ts';
import type { RequirementDocument } from '../debate/requirement-clause.ts';
import { UserError } from '../errors.ts';
import type { ObjectId } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import type { GitHubClient } from '../github/client.ts';

/** Bytes of all documents together: they go with every bundle. */
const mostBytes = 128 * 1024;
const mostIssues = 3;

interface RequirementsAsked {
  /** Paths, globs, `pull-request` and `issue`, as the setting has them. */
  readonly items: readonly string[];
  readonly git: Git;
  readonly base: ObjectId;
  readonly pullRequest: PullRequest | null;
  readonly client: GitHubClient | null;
}

interface GatheredRequirements {
  readonly documents: readonly RequirementDocument[];
  readonly notices: readonly string[];
}

/**
 * The documents that the change must honour. Files are read from the base commit: a change cannot rewrite what it is
 * held against. What could not be read, or did not fit, is told.
 * @throws UserError `bad-setting` where a path or glob names nothing.
 */
export async function gatherRequirements({
  items,
  git,
  base,
  pullRequest,
  client,
}: RequirementsAsked): Promise<GatheredRequirements> {
  const documents: RequirementDocument[] = [];
  const notices: string[] = [];
  for (const item of new Set(items)) {
    if (item === 'pull-request') {
      if (pullRequest === null || pullRequest.body.trim() === '')
        notices.push('requirements names the pull request, which has no description here.');
      else documents.push({ name: 'pull request', text: `${pullRequest.title}\n\n${pullRequest.body}` });
    } else if (item === 'issue') {
      const linked = await issues(pullRequest, client);
      documents.push(...linked.documents);
      notices.push(...linked.notices);
    } else {
      documents.push(...(await files(item, git, base)));
    }
  }
  return fitting(documents, notices);
}

async function files(glob: string, git: Git, base: ObjectId): Promise<readonly RequirementDocument[]> {
  const matches = picomatch(glob.replace(/^\.\//u, ''), { dot: true });
  const paths = [...(await git.list(base)).keys()].filter((path) => matches(path)).toSorted();
  if (paths.length === 0) {
    throw new UserError(
      'bad-setting',
      `requirements names "${glob}", and no file at the base commit ${base.slice(0, 10)} is called so.`,
      'It is mistyped, or not merged yet: what a change is held against is read from its base.',
      'Correct it, or use "pull-request" or "issue" for what is only written there.',
    );
  }
  const read = await Promise.all(
    paths.map(async (name) => ({ name, text: (await git.readFileAt(base, name))?.toString('utf8') ?? '' })),
  );
  return read.filter(({ text }) => text !== '' && !text.includes('\0'));
}

const issue = z.object({ title: z.string(), body: z.string().nullish() });
/** GitHub's own words for "this pull request closes that issue". */
const closing = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(\d{1,9})\b/giu;

async function issues(
  pullRequest: PullRequest | null,
  client: GitHubClient | null,
): Promise<GatheredRequirements> {
  const numbers = [
    ...new Set([...(pullRequest?.body ?? '').matchAll(closing)].map(([, number = '']) => Number(number))),
  ];
  if (numbers.length === 0)
    return {
      documents: [],
      notices: ['requirements names the linked issue, and the pull request links none.'],
    };
  if (client === null)
    return {
      documents: [],
      notices: ['requirements names the linked issue, which cannot be read without a github-token.'],
    };
  const documents: RequirementDocument[] = [];
  const notices: string[] = [];
  for (const number of numbers.slice(0, mostIssues)) {
    const answer = await client.ask(
      'GET /repos/{owner}/{repo}/issues/{issue_number}',
      { issue_number: number },
      issue,
      {
        to: `read issue ${number}`,
        permission: 'issues: read',
      },
    );
    if (answer.ok)
      documents.push({
        name: `issue ${number}`,
        text: `${answer.value.title}\n\n${answer.value.body ?? ''}`,
      });
    else notices.push(`Issue ${number} was not held against the change: ${answer.refusal.message}`);
  }
  return { documents, notices };
}

function fitting(all: readonly RequirementDocument[], notices: readonly string[]): GatheredRequirements {
  let room = mostBytes;
  const documents: RequirementDocument[] = [];
  const cut: string[] = [];
  for (const { name, text } of all) {
    const bytes = Buffer.from(text);
    if (bytes.length <= room) documents.push({ name, text });
    else cut.push(name);
    room -= Math.min(room, bytes.length);
  }
  const cutNotices =
    cut.length === 0 ? [] : [`Not held against the change for want of room: ${cut.join(', ')}.`];
  return { documents, notices: [...notices, ...cutNotices] };
}
