import { keepSticky } from '../github/comments.ts';
import { stickyMarker } from '../history/comment-markers.ts';
import type { History } from '../history/pushes.ts';
import { type CommentWriter, withoutProgress, withProgress } from '../report/status-comment.ts';

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

/** The run whose progress is shown. */
interface ShownRun {
  readonly pull: number;
  readonly category: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly head: string;
}

const writerOf = ({ category, startedAt, head }: ShownRun): CommentWriter => ({
  marker: stickyMarker(category),
  startedAt,
  head,
});

/** It stops at the first refusal: a token that may not write stays so, and the end of the run reports it. */
export function openProgressComment({ client, viewer }: History, run: ShownRun): ProgressComment {
  if (client === null || viewer === null) return silentProgressComment;
  const writer = writerOf(run);
  let sending: Promise<unknown> = Promise.resolve();
  let last = Number.NEGATIVE_INFINITY;
  let ended = false;
  let refused = false;
  const send = async (words: string): Promise<void> => {
    if (refused) return;
    const kept = await keepSticky(client, run.pull, viewer, writer.marker, (body) =>
      withProgress(body, writer, words),
    );
    refused = !kept.ok;
  };
  return {
    update(words) {
      const now = performance.now();
      if (ended || refused || now - last < between) return;
      last = now;
      sending = sending.then(() => send(words));
    },
    async end() {
      ended = true;
      await sending;
    },
  };
}

/** Removes the progress line of a run that reports nothing, because its commit is no longer the head. */
export async function clearProgress({ client, viewer }: History, run: ShownRun): Promise<void> {
  if (client === null || viewer === null) return;
  const writer = writerOf(run);
  await keepSticky(client, run.pull, viewer, writer.marker, (body) => withoutProgress(body, writer));
}
