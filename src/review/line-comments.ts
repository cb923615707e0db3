import type { GitHubClient } from '../github/client.ts';
import type { Author } from '../github/comments.ts';
import type { Answered } from '../github/response.ts';
import { addReview, type ReviewEvent } from '../github/reviews.ts';
import {
  addFileComment,
  addLineComment,
  editLineComment,
  type LineComment,
  listLineComments,
  listThreads,
  resolveThread,
} from '../github/threads.ts';
import { markedFinding } from '../history/comment-markers.ts';
import { fixedBody, type InlineComment, statedStatus } from '../report/inline-comments.ts';
import type { Result } from '../result/result.ts';

/** Where comments are posted, and by whom. */
export interface Posting {
  readonly client: GitHubClient;
  readonly viewer: Author;
  readonly pull: number;
  /** The reviewed commit. */
  readonly head: string;
}

/** The review that holds new comments. Without a text it only groups them. */
export interface ReviewToPost {
  readonly event: ReviewEvent;
  readonly body: string;
  /** Whether it is posted although there is no new comment. */
  readonly always: boolean;
}

export const groupingReview: ReviewToPost = { event: 'COMMENT', body: '', always: false };

/**
 * Posts new findings on their lines, corrects the status in comments of earlier pushes, and marks fixed findings. If the
 * existing comments cannot be listed, it posts nothing. Resolves to notices about what could not be written.
 */
export async function postOnLines(
  posting: Posting,
  result: Result,
  wanted: readonly InlineComment[],
  review: ReviewToPost,
): Promise<readonly string[]> {
  const { client, viewer, pull } = posting;
  const listed = await listLineComments(client, pull);
  if (!listed.ok)
    return [
      `${listed.refusal.message} No comments were posted on lines, because they could duplicate existing ones.`,
    ];
  const begun = listed.value.filter(({ author, answers }) => author.id === viewer.id && answers === null);
  const said = new Set(begun.map(({ body }) => markedFinding(body)));
  const fresh = wanted.filter(({ finding, open }) => open && !said.has(finding));
  const notices = [...(await post(posting, fresh, review))];
  notices.push(...(await correct(posting, wanted, begun)));
  if (result.verdict.complete) notices.push(...(await closeFixed(posting, result, begun, listed.value)));
  return [...new Set(notices)];
}

/** Posts all comments as one review. If GitHub rejects a line, it posts each comment on its own. */
async function post(
  posting: Posting,
  comments: readonly InlineComment[],
  review: ReviewToPost,
): Promise<readonly string[]> {
  const onLines = comments.flatMap(({ line, ...comment }) => (line === null ? [] : [{ ...comment, line }]));
  const withReview = onLines.length > 0 || (review.always && review.body !== '');
  const posted = withReview ? await addReviewOrWithout(posting, review, onLines) : null;
  if (posted !== null && posted.kind === 'refused')
    return [`${posted.message} The status comment and the job summary list the findings.`];
  const rest = comments.filter(({ line }) => line === null || posted?.kind === 'without-comments');
  const lost = await postEach(posting, rest);
  return [
    ...(posted?.notices ?? []),
    ...(lost === 0
      ? []
      : [
          `${lost} of ${comments.length} findings could not be posted on their lines. The status comment and the job summary list them.`,
        ]),
  ];
}

type Posted =
  | { readonly kind: 'posted' | 'without-comments'; readonly notices: readonly string[] }
  | { readonly kind: 'refused'; readonly message: string };

type PostedComment = InlineComment & { readonly line: number };

/** Posts the review; if GitHub rejects one of its lines, without comments; if it rejects the request for changes, as a comment. */
async function addReviewOrWithout(
  { client, pull, head }: Posting,
  { event, body }: ReviewToPost,
  comments: readonly PostedComment[],
): Promise<Posted> {
  const add = (as: ReviewEvent, some: readonly PostedComment[]): Promise<Answered<unknown>> =>
    addReview(client, pull, head, { event: as, body, comments: some });
  const first = await add(event, comments);
  if (first.ok) return { kind: 'posted', notices: [] };
  const { kind, message } = first.refusal;
  if (kind !== 'invalid') return { kind: 'refused', message };
  if (body === '') return { kind: 'without-comments', notices: [] };
  const alone = comments.length === 0 ? first : await add(event, []);
  if (alone.ok) return { kind: 'without-comments', notices: [] };
  if (event === 'COMMENT') return { kind: 'without-comments', notices: [alone.refusal.message] };
  const reason = `${alone.refusal.message} GitHub does not let an account request changes on its own pull request. The review was posted as a comment.`;
  const asComment = await add('COMMENT', comments);
  return { kind: asComment.ok ? 'posted' : 'without-comments', notices: [reason] };
}

/** Resolves to the number of comments that could not be posted. */
async function postEach(
  { client, pull, head }: Posting,
  comments: readonly InlineComment[],
): Promise<number> {
  let lost = 0;
  for (const [at, comment] of comments.entries()) {
    const { line } = comment;
    const alone = line === null ? null : await addLineComment(client, pull, head, { ...comment, line });
    if (alone?.ok === true) continue;
    const onFile =
      alone === null || alone.refusal.kind === 'invalid'
        ? await addFileComment(client, pull, head, comment)
        : alone;
    if (onFile.ok) continue;
    if (onFile.refusal.kind === 'rate-limited') return lost + comments.length - at;
    lost += 1;
  }
  return lost;
}

/** Updates comments whose finding has another status now. */
async function correct(
  { client }: Posting,
  wanted: readonly InlineComment[],
  begun: readonly LineComment[],
): Promise<readonly string[]> {
  const refusals = new Set<string>();
  for (const { finding, body } of wanted) {
    const there = begun.find((comment) => markedFinding(comment.body) === finding);
    const stated = statedStatus(there?.body ?? '');
    if (there === undefined || stated === null || stated === statedStatus(body)) continue;
    const edited = await editLineComment(client, there.id, body);
    if (!edited.ok) refusals.add(edited.refusal.message);
  }
  return [...refusals];
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
