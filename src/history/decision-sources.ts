import type { Change } from '../change/change.ts';
import { commentsOnLines } from '../config/run-part.ts';
import type { Settings } from '../config/schema.ts';
import type { Git } from '../git/git.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Author, Comment } from '../github/comments.ts';
import { type CodeScanning, codeScanningOf, listDismissedAlerts, mayWrite } from '../github/people.ts';
import type { Answered } from '../github/response.ts';
import { listLineComments, listThreads } from '../github/threads.ts';
import { readCommentCommand } from './comment-command.ts';
import { markedFinding } from './comment-markers.ts';
import type { Decision } from './decisions.ts';
import { readSuppressions, suppressionsPath } from './suppressions.ts';

interface Sources {
  readonly client: GitHubClient | null;
  readonly git: Git;
  readonly change: Change;
  /** The pull request whose decisions are read. */
  readonly pull: number | null;
  readonly settings: Settings;
  readonly comments: readonly Comment[];
  readonly viewer: Author | null;
}

interface Gathered {
  readonly decisions: readonly Decision[];
  readonly notices: readonly string[];
  readonly codeScanning: CodeScanning;
}

const toolName = 'xreview-action';

/** All decisions about findings by people who may write to the repository. */
export async function gatherDecisions(sources: Sources): Promise<Gathered> {
  const { client, git, change, pull, settings, comments, viewer } = sources;
  const notices: string[] = [];
  const file = await git.readFileAt(change.commits.base, suppressionsPath);
  const decisions: Decision[] = [...readSuppressions(file?.toString('utf8') ?? null)];
  if (client === null || pull === null) return { decisions, notices, codeScanning: 'unknown' };
  const trusted = rights(client, notices);
  for (const { id, author, body } of comments) {
    const command = readCommentCommand(body);
    if (command?.kind !== 'dismiss' || author.isBot || !(await trusted(author.login))) continue;
    const { finding, reason } = command;
    decisions.push({
      key: `command:${id}`,
      about: { kind: 'finding', id: finding },
      source: 'command',
      by: author.login,
      reason,
      until: null,
    });
  }
  // A merge group reads decisions, although it has no lines to comment on.
  if (commentsOnLines(settings) && viewer !== null) {
    for (const decision of await threadDecisions(client, pull, viewer, notices)) {
      if (await trusted(decision.by)) decisions.push(decision);
    }
  }
  const alerts = await listDismissedAlerts(client, pull, toolName);
  for (const { number, message, by, reason } of alerts.ok ? alerts.value : []) {
    // A model wrote the text before it, so only the last match, which the action wrote, counts.
    const finding = [...message.matchAll(/Finding (xr-[0-9a-f]{10})\./gu)].at(-1)?.[1];
    if (finding === undefined) continue;
    decisions.push({
      key: `alert:${number}`,
      about: { kind: 'finding', id: finding },
      source: 'alert',
      by,
      reason,
      until: null,
    });
  }
  return { decisions, notices, codeScanning: codeScanningOf(alerts) };
}

/** Asks GitHub once for each person. If GitHub does not answer, the decision does not count. */
function rights(client: GitHubClient, notices: string[]): (login: string) => Promise<boolean> {
  const asked = new Map<string, Promise<Answered<boolean>>>();
  return async (login) => {
    const question = asked.get(login) ?? mayWrite(client, login);
    if (!asked.has(login)) asked.set(login, question);
    const answer = await question;
    if (!answer.ok) notices.push(answer.refusal.message);
    return answer.ok && answer.value;
  };
}

/** Threads of the action that someone else resolved, and answers of people there that dismiss the finding. */
async function threadDecisions(
  client: GitHubClient,
  pull: number,
  viewer: Author,
  notices: string[],
): Promise<readonly Decision[]> {
  const [threads, comments] = await Promise.all([listThreads(client, pull), listLineComments(client, pull)]);
  for (const answer of [threads, comments]) if (!answer.ok) notices.push(answer.refusal.message);
  if (!comments.ok) return [];
  const findings = new Map(
    comments.value.flatMap(({ id, answers, author, body }): [number, string][] => {
      const finding = answers === null && author.id === viewer.id ? markedFinding(body) : null;
      return finding === null ? [] : [[id, finding]];
    }),
  );
  const dismissals = comments.value.flatMap(({ id, answers, author, body }): Decision[] => {
    if (answers === null || author.isBot || author.id === viewer.id) return [];
    const command = readCommentCommand(body, findings.get(answers) ?? null);
    if (command?.kind !== 'dismiss') return [];
    const { finding, reason } = command;
    return [
      {
        key: `reply:${id}`,
        about: { kind: 'finding', id: finding },
        source: 'command',
        by: author.login,
        reason,
        until: null,
      },
    ];
  });
  const resolved = (threads.ok ? threads.value : []).flatMap(({ comment, resolvedBy }): Decision[] => {
    const finding = findings.get(comment);
    if (finding === undefined || resolvedBy === null || resolvedBy === viewer.login) return [];
    return [
      {
        key: `thread:${comment}`,
        about: { kind: 'finding', id: finding },
        source: 'thread',
        by: resolvedBy,
        reason: '',
        until: null,
      },
    ];
  });
  return [...dismissals, ...resolved];
}
