import type { Bundle } from '../change/change.ts';
import { isFinder, type Reviewer } from './reviewer.ts';

type ReadingReviewer = Pick<Reviewer, 'vendor' | 'reads' | 'role'>;

interface Reading {
  /** Ids of bundles that hold nothing but what is obviously right. */
  readonly obviousBundles: ReadonlySet<string>;
  /** How many read such a bundle. */
  readonly least: number;
  /** Vendors that wrote the change; reviewers of other vendors come first. */
  readonly authors: readonly string[];
}

/** Who reads which bundle: the whole panel, but an obvious bundle only as many as must, in turn, and no finder. */
export function readersOf<T extends ReadingReviewer>(
  panel: readonly T[],
  reading: Reading,
): (bundle: Bundle) => readonly T[] {
  const readers = panel.filter((reviewer) => reviewer.reads && !isFinder(reviewer));
  const foreign = readers.filter(({ vendor }) => !reading.authors.includes(vendor));
  const order = [...foreign, ...readers.filter((reviewer) => !foreign.includes(reviewer))];
  const turns = new Map([...reading.obviousBundles].map((id, index) => [id, index]));
  return ({ id }) => {
    const turn = turns.get(id);
    if (turn === undefined) return panel;
    const first = foreign.length === 0 ? 0 : turn % foreign.length;
    const chosen = new Set(
      [...order.slice(first), ...order.slice(0, first)].slice(0, Math.max(1, reading.least)),
    );
    return panel.filter((reviewer) => !reviewer.reads || chosen.has(reviewer));
  };
}
