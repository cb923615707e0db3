import type { Bundle } from '../change/change.ts';
import type { Reviewer } from './reviewer.ts';

type ReadingReviewer = Pick<Reviewer, 'vendor' | 'model' | 'reads'>;

interface Reading<T> {
  /** Ids of bundles that hold nothing but what is obviously right. */
  readonly light: ReadonlySet<string>;
  /** How many read such a bundle. */
  readonly least: number;
  /** Families that wrote the change; somebody else reads it first. */
  readonly authors: readonly string[];
  readonly modelVendorOf: (reviewer: T) => string;
}

/** Who reads which bundle: the whole panel, but of an obvious bundle only as many as must, in turn. */
export function readersOf<T extends ReadingReviewer>(
  panel: readonly T[],
  reading: Reading<T>,
): (bundle: Bundle) => readonly T[] {
  const readers = panel.filter(({ reads }) => reads);
  const foreign = readers.filter((reviewer) => !reading.authors.includes(reading.modelVendorOf(reviewer)));
  const order = [...foreign, ...readers.filter((reviewer) => !foreign.includes(reviewer))];
  const turns = new Map([...reading.light].map((id, index) => [id, index]));
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
