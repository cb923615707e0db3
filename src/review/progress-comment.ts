import { keepSticky } from '../github/comments.ts';
import { stickyMarker } from '../history/comment-markers.ts';
import type { History } from '../history/pushes.ts';
import { withProgress } from '../report/status-comment.ts';

/** Shows the progress of a review in the status comment, within GitHub's rate limits. */
export interface ProgressComment {
  update(words: string): void;
  /** Resolves when the last update is done; no update starts after the call. */
  end(): Promise<void>;
}

const between = 5_000;

export const silentProgressComment: ProgressComment = {
  update: () => undefined,
  end: () => Promise.resolve(),
};

export function openProgressComment(history: History, pull: number, category: string): ProgressComment {
  const { client, viewer, sticky } = history;
  if (client === null || viewer === null) return silentProgressComment;
  const marker = stickyMarker(category);
  let sending: Promise<unknown> = Promise.resolve();
  let last = Number.NEGATIVE_INFINITY;
  let ended = false;
  return {
    update(words) {
      const now = performance.now();
      if (ended || now - last < between) return;
      last = now;
      const body = withProgress(sticky?.body ?? null, marker, words);
      sending = sending.then(() => keepSticky(client, pull, viewer, marker, body));
    },
    async end() {
      ended = true;
      await sending;
    },
  };
}
