import type { Commit, Commits, ObjectId } from '../git/commit.ts';

/** The change under review and the terms of a diff. Types only: the modules above this one depend on it. */

export type LineKind = 'context' | 'added' | 'removed';

/** One line of a hunk. `text` has no line terminator; a CR before the LF is part of the text. */
export interface Line {
  readonly kind: LineKind;
  readonly text: string;
  /** 1-based line number in the old blob; null on an added line. */
  readonly oldLine: number | null;
  /** 1-based line number in the new blob; null on a removed line. */
  readonly newLine: number | null;
  /** True if the blob ends here without a newline. */
  readonly noNewline?: true;
}

export interface Hunk {
  /** Unique within the change and stable for the same change: `<path>#<ordinal from 1>`. */
  readonly id: string;
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
  /** The text after the second `@@`: the enclosing function as git guesses it. */
  readonly section: string;
  readonly lines: readonly Line[];
}

export type FileStatus =
  | 'added'
  | 'deleted'
  | 'modified'
  | 'renamed'
  | 'copied'
  | 'type-changed'
  | 'mode-changed';

export type LeftOutReason =
  | 'binary'
  | 'lfs-pointer'
  | 'submodule'
  | 'generated'
  | 'vendored'
  | 'lock-file'
  | 'minified'
  | 'ignored'
  | 'not-included'
  | 'too-large'
  | 'no-text-change';

/** Why a file of the change is not sent to the reviewers. It is always reported. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  /** One sentence for users that names the attribute, glob or limit. */
  readonly detail: string;
}

export interface ChangedFile {
  /** Path on the new side; on the old side for a deleted file. */
  readonly path: string;
  /** The former path of a rename or copy. */
  readonly oldPath: string | null;
  readonly status: FileStatus;
  readonly oldMode: string | null;
  readonly newMode: string | null;
  readonly oldBlob: ObjectId | null;
  readonly newBlob: ObjectId | null;
  readonly added: number;
  readonly removed: number;
  /** True if the path or a name in it marks auth, crypto, payments, workflows, migrations or manifests. */
  readonly sensitive: boolean;
  readonly hunks: readonly Hunk[];
  readonly leftOut: LeftOut | null;
}

/** Whether anything of a file is shown to reviewers. */
export const isShown = ({ leftOut, hunks }: ChangedFile): boolean => leftOut === null && hunks.length > 0;

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly authorIsBot: boolean;
  /** True if the head and base repositories differ. */
  readonly fork: boolean;
  readonly headRef: string;
  readonly baseRef: string;
}

export interface Change {
  /** `owner/name`, or null outside the runner. */
  readonly repository: string | null;
  readonly event: string;
  readonly pullRequest: PullRequest | null;
  /** In a local run, the name of the program that asked for the review over MCP, if there is one. */
  readonly client?: string | undefined;
  readonly commits: Commits;
  readonly log: readonly Commit[];
  readonly files: readonly ChangedFile[];
}

/** A contiguous run of a file's lines as shown to reviewers: one or more hunks, widened with context. */
export interface Excerpt {
  /** The hunks that are fully or partly in this excerpt. */
  readonly hunks: readonly string[];
  /** Enclosing function or class, if one was found. */
  readonly symbol: string | null;
  readonly lines: readonly Line[];
}

export interface BundleFile {
  readonly path: string;
  readonly oldPath: string | null;
  readonly status: FileStatus;
  readonly excerpts: readonly Excerpt[];
  /** Outline of the entire file's symbols if the file is split over bundles; otherwise null. */
  readonly outline: string | null;
  /** Part number and number of parts of a split file. */
  readonly part: { readonly index: number; readonly of: number } | null;
}

/** Related files of the change that fit one request. */
export interface Bundle {
  /** `b1`, `b2`, … in the change's order. */
  readonly id: string;
  readonly files: readonly BundleFile[];
  /** Estimated tokens of the rendered files. */
  readonly tokens: number;
  /**
   * Present in a piece of the bundle, for a reviewer whose requests must be smaller: its number and the number of pieces,
   * once for each division.
   */
  readonly piece?: readonly { readonly index: number; readonly of: number }[];
}

/** Shows that every hunk is reviewed: which bundle holds which of its lines. */
export interface CoverageEntry {
  readonly hunk: string;
  readonly path: string;
  /** Indexes of the first and last line of the hunk (0-based, inclusive) in this bundle. */
  readonly from: number;
  readonly to: number;
  readonly bundle: string;
}

export interface BundlePlan {
  readonly bundles: readonly Bundle[];
  readonly coverage: readonly CoverageEntry[];
}
