/** The content of a lock file in a common form. Types only. */

/** A text with its 1-based line in the lock file. */
export interface Placed {
  readonly text: string;
  readonly line: number;
}

/** One package as a lock file pins it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** URLs of its source; empty for the format's usual registry. */
  readonly sources: readonly Placed[];
  /** Hashes, each with its algorithm in front: `sha512-…`, `sha256:…`, `h1:…`. */
  readonly hashes: readonly Placed[];
  /** The line that its entry begins on. */
  readonly line: number;
  /** Whether the format has no hash for this kind of package: a link, a git repository. */
  readonly unhashed: boolean;
  /** Whether its URL names another package or version than its entry. */
  readonly misnamed?: boolean;
}

/** A package of a lock file, with defaults for fields that its format lacks. */
export const locked = (
  part: Pick<LockedPackage, 'name' | 'version' | 'line'> & Partial<LockedPackage>,
): LockedPackage => ({ sources: [], hashes: [], unhashed: false, ...part });

/** Reads a lock file; null if the text does not have the format that its tool writes. */
export type ReadLock = (text: string) => readonly LockedPackage[] | null;
