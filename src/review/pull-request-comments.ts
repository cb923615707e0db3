import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Change } from '../change/change.ts';
import { commentsOnLines, writesToPullRequest } from '../config/run-part.ts';
import type { Settings } from '../config/schema.ts';
import type { GitHubClient } from '../github/client.ts';
import { type Author, keepSticky } from '../github/comments.ts';
import { isNewerComment, savedReviewIn, stickyMarker } from '../history/comment-markers.ts';
import type { Decided } from '../history/decisions.ts';
import type { History } from '../history/pushes.ts';
import { fileDigests } from '../history/scope.ts';
import { seal } from '../history/sealed-history.ts';
import { type GateRun, toSavedReview } from '../history/stored-history.ts';
import { inlineComments } from '../report/inline-comments.ts';
import { renderSticky } from '../report/status-comment.ts';
import { soundResult } from '../result/published-result.ts';
import type { Result } from '../result/result.ts';
import { makeFolder } from '../runner/files.ts';
import { sealingSecrets } from '../security/seal.ts';
import type { Redact } from '../security/secrets/redactor.ts';
import { postOnLines } from './line-comments.ts';
import { prepareReview } from './pull-request-review.ts';

interface FinishedReview {
  readonly history: History;
  readonly settings: Settings;
  readonly change: Change;
  readonly result: Result;
  readonly redact: Redact;
  readonly decided: Decided;
  /** The run whose job is the check of the pull request; null if unknown. */
  readonly gateRun: GateRun | null;
  /** Absolute path; null without a state file. */
  readonly stateFile: string | null;
}

/** In a comment the saved review shares the space with the text; a file has more. */
const commentRoom = 37_000;
const fileRoom = 8 * 1024 * 1024;

/**
 * Writes the comments on the pull request and keeps what the next push needs. Resolves to notices about what could not
 * be written; the verdict does not depend on it, and the summary and the result hold the same facts.
 */
export async function writeComments(unsafe: FinishedReview): Promise<readonly string[]> {
  const review = { ...unsafe, result: soundResult(unsafe.result, unsafe.redact) };
  const { history, settings, change, result } = review;
  const notices: string[] = [];
  if (review.stateFile !== null) keepState(review.stateFile, sealed(review, fileRoom), notices);
  const { client, viewer } = history;
  if (client === null || viewer === null || change.pullRequest === null || !writesToPullRequest(settings))
    return notices;
  const pull = change.pullRequest.number;
  if (settings.comment !== 'off') {
    const kept = await keepStatus(review, client, viewer, pull);
    notices.push(...kept.notices);
    // What follows needs the same permission, and one notice about it is enough.
    if (kept.forbidden) return notices;
  }
  const { head } = change.commits;
  if (!commentsOnLines(settings) || head === null) return notices;
  const posting = { client, viewer, pull, head };
  const prepared = await prepareReview(posting, settings, result);
  const wanted = inlineComments(result, change, settings['comment-severity']);
  notices.push(...prepared.notices, ...(await postOnLines(posting, result, wanted, prepared.review)));
  return [...new Set(notices)];
}

/** Keeps the status comment, unless a run of a newer push has written it. */
async function keepStatus(
  review: FinishedReview,
  client: GitHubClient,
  viewer: Author,
  pull: number,
): Promise<{ readonly notices: readonly string[]; readonly forbidden: boolean }> {
  const { history, settings, change, result } = review;
  const fitting = sealed(review, commentRoom);
  const unsaved =
    fitting === null && result.verdict.complete && sealingSecrets(history.keys).length > 0
      ? [
          'The saved review does not fit into the comment, so the next push will review the entire change. To avoid that, set `state-file`.',
        ]
      : [];
  const { head } = change.commits;
  const kept = await keepSticky(client, pull, viewer, stickyMarker(settings.category), (current) => {
    if (head !== null && isNewerComment(current ?? '', { startedAt: result.startedAt, head }, Date.now()))
      return null;
    const before = current ?? history.sticky?.body ?? '';
    const savedReview = fitting ?? (result.verdict.complete ? null : savedReviewIn(before));
    return renderSticky(result, { savedReview, least: settings['comment-severity'] });
  });
  if (kept.ok) return { notices: unsaved, forbidden: false };
  const { kind, message } = kept.refusal;
  const forbidden = kind === 'forbidden' || kind === 'missing';
  return { notices: [...unsaved, forbidden ? unwritableText(review, message) : message], forbidden };
}

/** One notice that names the permission, and what to do if it cannot be given. */
function unwritableText({ change }: FinishedReview, message: string): string {
  const readOnly = change.event === 'pull_request' && change.pullRequest?.fork === true;
  return readOnly
    ? `${message} GitHub gives pull requests from forks a token that can only read; docs/forks.md shows workflows that can comment.`
    : `${message} Or set \`comment: off\`.`;
}

/** Only a complete review is saved; until the next one, the previous one stays. */
function sealed(
  { history, settings, change, result, decided, gateRun }: FinishedReview,
  room: number,
): string | null {
  const { repository, pullRequest, commits } = change;
  if (!result.verdict.complete || repository === null || pullRequest === null || commits.head === null)
    return null;
  const savedReview = toSavedReview({
    repository,
    pullRequest: pullRequest.number,
    mergeBase: commits.mergeBase,
    head: commits.head,
    at: result.startedAt,
    terms: history.terms,
    // Matrix jobs read every file in each run, so nothing is carried forward.
    files: settings.mode === 'aggregate' ? {} : fileDigests(change),
    findings: result.findings,
    decided: { ...decided },
    gateRun,
  });
  return seal(savedReview, history.keys, room);
}

function keepState(path: string, text: string | null, notices: string[]): void {
  if (text === null) return;
  try {
    makeFolder(dirname(path));
    writeFileSync(path, `${text}\n`);
  } catch (error) {
    notices.push(`Cannot write the state file: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
