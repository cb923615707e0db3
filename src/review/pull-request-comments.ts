import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Change } from '../change/change.ts';
import type { Settings } from '../config/schema.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Author } from '../github/comments.ts';
import { keepSticky } from '../github/comments.ts';
import {
  addFileComment,
  addLineComment,
  addReview,
  editLineComment,
  type LineComment,
  listLineComments,
  listThreads,
  resolveThread,
} from '../github/threads.ts';
import { markedFinding, savedReviewIn, stickyMarker } from '../history/comment-markers.ts';
import type { Decided } from '../history/decisions.ts';
import type { History } from '../history/pushes.ts';
import { fileDigests } from '../history/scope.ts';
import { seal } from '../history/sealed-history.ts';
import { type GateRun, toSavedReview } from '../history/stored-history.ts';
import { fixedBody, type InlineComment, inlineComments } from '../report/inline-comments.ts';
import { renderSticky } from '../report/status-comment.ts';
import { soundResult } from '../result/published-result.ts';
import type { Result } from '../result/result.ts';
import { makeFolder } from '../runner/files.ts';
import { sealingSecrets } from '../security/seal.ts';
import type { Redact } from '../security/secrets/redactor.ts';

interface ReviewToPost {
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
export async function writeComments(unsafe: ReviewToPost): Promise<readonly string[]> {
  const review = { ...unsafe, result: soundResult(unsafe.result, unsafe.redact) };
  const { history, settings, change, result } = review;
  const notices: string[] = [];
  const inRoom = (room: number): string | null => sealed(review, room);
  if (review.stateFile !== null) keepState(review.stateFile, inRoom(fileRoom), notices);
  const { client, viewer } = history;
  if (client === null || viewer === null || change.pullRequest === null || settings.comment === 'off')
    return notices;
  const pull = change.pullRequest.number;
  if (settings.comment === 'inline' && change.commits.head !== null) {
    const wanted = inlineComments(result, change);
    const posting = { client, viewer, pull, head: change.commits.head };
    notices.push(...(await postInline(posting, result, wanted)));
  }
  const fitting = inRoom(commentRoom);
  if (fitting === null && result.verdict.complete && sealingSecrets(history.keys).length > 0)
    notices.push(
      'The saved review does not fit into the comment, so the next push will review the entire change. To avoid that, set `state-file`.',
    );
  const savedReview = fitting ?? (result.verdict.complete ? null : savedReviewIn(history.sticky?.body ?? ''));
  const body = renderSticky(result, savedReview);
  const kept = await keepSticky(client, pull, viewer, stickyMarker(settings.category), body);
  if (!kept.ok) notices.push(kept.refusal.message);
  return notices;
}

/** Only a complete review is saved; until the next one, the previous one stays. */
function sealed(
  { history, settings, change, result, decided, gateRun }: ReviewToPost,
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

interface Posting {
  readonly client: GitHubClient;
  readonly viewer: Author;
  readonly pull: number;
  readonly head: string;
}

/** Posts new findings on their lines. If the existing comments cannot be listed, it posts nothing. */
async function postInline(
  posting: Posting,
  result: Result,
  wanted: readonly InlineComment[],
): Promise<readonly string[]> {
  const { client, viewer, pull } = posting;
  const listed = await listLineComments(client, pull);
  if (!listed.ok)
    return [
      `${listed.refusal.message} No comments were posted on lines, because they could duplicate existing ones.`,
    ];
  const begun = listed.value.filter(({ author, answers }) => author.id === viewer.id && answers === null);
  const said = new Set(begun.map(({ body }) => markedFinding(body)));
  const fresh = wanted.filter(({ finding }) => !said.has(finding));
  const notices = [...(await post(posting, fresh))];
  if (result.verdict.complete) notices.push(...(await closeFixed(posting, result, begun, listed.value)));
  return notices;
}

/** Posts all comments as one review. If GitHub rejects that, it posts each on its own. */
async function post(
  { client, pull, head }: Posting,
  comments: readonly InlineComment[],
): Promise<readonly string[]> {
  if (comments.length === 0) return [];
  const onLines = comments.flatMap(({ line, ...comment }) => (line === null ? [] : [{ ...comment, line }]));
  const posted = onLines.length === 0 ? null : await addReview(client, pull, head, '', onLines);
  if (posted?.ok === false && posted.refusal.kind !== 'invalid')
    return [`${posted.refusal.message} The status comment lists the findings.`];
  const rest = posted?.ok === false ? comments : comments.filter(({ line }) => line === null);
  let lost = 0;
  for (const comment of rest) {
    const { line } = comment;
    const alone = line === null ? null : await addLineComment(client, pull, head, { ...comment, line });
    if (alone?.ok === true) continue;
    const onFile =
      alone === null || alone.refusal.kind === 'invalid'
        ? await addFileComment(client, pull, head, comment)
        : alone;
    if (!onFile.ok) lost += 1;
    if (!onFile.ok && onFile.refusal.kind === 'rate-limited') {
      lost += rest.length - rest.indexOf(comment) - 1;
      break;
    }
  }
  return lost === 0
    ? []
    : [
        `${lost} of ${comments.length} findings could not be posted on their lines. The status comment lists them.`,
      ];
}

/** Marks threads of fixed findings as fixed and resolves them. Threads with answers of people stay open. */
async function closeFixed(
  { client, viewer, pull, head }: Posting,
  { findings }: Result,
  begun: readonly LineComment[],
  all: readonly LineComment[],
): Promise<readonly string[]> {
  const there = new Set(findings.map(({ id }) => id));
  const over = begun.flatMap((comment) => {
    const finding = markedFinding(comment.body);
    const answered = all.some(({ answers, author }) => answers === comment.id && author.id !== viewer.id);
    return finding === null || there.has(finding) || answered ? [] : [{ comment, finding }];
  });
  if (over.length === 0) return [];
  const threads = await listThreads(client, pull);
  const refusals = new Set<string>();
  for (const { comment, finding } of over) {
    const edited = await editLineComment(client, comment.id, fixedBody(finding, comment.body, head));
    if (!edited.ok) refusals.add(edited.refusal.message);
    const thread = threads.ok ? threads.value.find((one) => one.comment === comment.id) : undefined;
    if (thread === undefined || thread.resolvedBy !== null) continue;
    const resolved = await resolveThread(client, thread.node);
    if (!resolved.ok)
      refusals.add(
        `${resolved.refusal.message} The comment is marked as fixed, but its thread is still open.`,
      );
  }
  return [...refusals];
}
