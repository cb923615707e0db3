import type { Settings } from '../config/schema.ts';
import { dismissReview, editReview, listReviews } from '../github/reviews.ts';
import { reviewMarker } from '../history/comment-markers.ts';
import { dismissalMessage, reviewBody } from '../report/review-text.ts';
import type { Result } from '../result/result.ts';
import { groupingReview, type Posting, type ReviewToPost } from './line-comments.ts';

/** The review that this run posts, and what could not be done with earlier ones. */
interface PreparedReview {
  readonly review: ReviewToPost;
  readonly notices: readonly string[];
}

/**
 * Decides what the pull-request review of this run is, and brings earlier requests for changes up to date: one stands
 * while the verdict is `fail`, none after a `pass`, and an inconclusive run changes nothing. The action never approves.
 */
export async function prepareReview(
  posting: Posting,
  settings: Settings,
  result: Result,
): Promise<PreparedReview> {
  const body = reviewBody(result, settings['comment-severity']);
  const asComment: ReviewToPost = { event: 'COMMENT', body, always: false };
  switch (settings.review) {
    case 'off':
      return { review: groupingReview, notices: [] };
    case 'comment':
      return { review: asComment, notices: [] };
    case 'request-changes':
      return requestChanges(posting, result, asComment);
  }
}

async function requestChanges(
  posting: Posting,
  result: Result,
  asComment: ReviewToPost,
): Promise<PreparedReview> {
  const { client, viewer, pull } = posting;
  const listed = await listReviews(client, pull);
  if (!listed.ok) return { review: asComment, notices: [listed.refusal.message] };
  const marker = reviewMarker(result.settings.category);
  const [standing, ...spare] = listed.value.filter(
    ({ author, body, requestsChanges: open }) => open && author.id === viewer.id && body.startsWith(marker),
  );
  const { verdict } = result.verdict;
  switch (verdict) {
    case 'fail': {
      // Two runs at the same time may both have requested changes.
      const doubled = await dismissAll(posting, spare, 'An earlier request for changes says the same.');
      if (standing === undefined)
        return { review: { ...asComment, event: 'REQUEST_CHANGES', always: true }, notices: doubled };
      const edited =
        standing.body === asComment.body ? null : await editReview(client, pull, standing.id, asComment.body);
      const refusal = edited === null || edited.ok ? [] : [edited.refusal.message];
      return { review: groupingReview, notices: [...doubled, ...refusal] };
    }
    case 'pass': {
      const all = standing === undefined ? [] : [standing, ...spare];
      return { review: asComment, notices: await dismissAll(posting, all, dismissalMessage(result)) };
    }
    case 'inconclusive':
      return { review: asComment, notices: [] };
  }
}

async function dismissAll(
  { client, pull }: Posting,
  reviews: readonly { readonly id: number }[],
  message: string,
): Promise<readonly string[]> {
  const refusals = new Set<string>();
  for (const { id } of reviews) {
    const dismissed = await dismissReview(client, pull, id, message);
    if (!dismissed.ok)
      refusals.add(
        `${dismissed.refusal.message} A person has to dismiss the request for changes, or the rules of the branch must let this account do so.`,
      );
  }
  return [...refusals];
}
