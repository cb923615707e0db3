/** What a lock file says, whatever its format. Types only. */

/** A text with the line of the lock file that it stands on, counted from 1. */
export interface Placed {
  readonly text: string;
  readonly line: number;
}

/** One package as a lock file pins it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** URLs that it is fetched from; empty for the usual registry of the format. */
  readonly sources: readonly Placed[];
  /** Hashes, each with its algorithm in front: `sha512-…`, `sha256:…`, `h1:…`. */
  readonly hashes: readonly Placed[];
  /** The line that its entry begins on. */
  readonly line: number;
  /** Whether the format gives no hash for such a package: a link, a git repository. */
  readonly unhashed: boolean;
  /** Whether its URL names another package or version than its entry. */
  readonly misnamed?: boolean;
}

/** A package of a lock file, with the usual values for what its format does not say. */
export const locked = (
  part: Pick<LockedPackage, 'name' | 'version' | 'line'> & Partial<LockedPackage>,
): LockedPackage => ({ sources: [], hashes: [], unhashed: false, ...part });

/** Reads a lock file; null where the text is not one, as its own tool would have written it. */
export type ReadLock = (text: string) => readonly LockedPackage[] | null;
