/** A full object id: 40 hex digits, or 64 in a SHA-256 repository. */
export type ObjectId = string;

/** The commits that bound a change. `head` is null for uncommitted work, whose new side is the working tree. */
export interface Commits {
  readonly base: ObjectId;
  readonly mergeBase: ObjectId;
  readonly head: ObjectId | null;
}

/** A commit of the branch (merge base..head), for authorship. */
export interface Commit {
  readonly id: ObjectId;
  readonly authorName: string;
  readonly authorEmail: string;
  /** Subject and body, trailers included. */
  readonly message: string;
}
