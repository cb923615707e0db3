import type { CoverageEntry } from './change.ts';

type Range = Pick<CoverageEntry, 'hunk' | 'from' | 'to'>;

/** How ranges cover the lines that must be covered. */
export interface Covered {
  /** Lines covered exactly once. */
  readonly once: number;
  readonly missing: number;
  /** Lines covered more than once. */
  readonly twice: number;
}

/** Compares the given ranges with the wanted ones, line by line of every hunk. The wanted ranges must not overlap. */
export function covered(wanted: readonly Range[], given: readonly Range[]): Covered {
  const byHunk = Map.groupBy(given, ({ hunk }) => hunk);
  let [once, missing, twice] = [0, 0, 0];
  for (const { hunk, from, to } of wanted) {
    const counts = Array.from({ length: to - from + 1 }, () => 0);
    for (const range of byHunk.get(hunk) ?? []) {
      for (let at = Math.max(from, range.from); at <= Math.min(to, range.to); at += 1) {
        counts[at - from] = (counts[at - from] ?? 0) + 1;
      }
    }
    for (const count of counts) {
      if (count === 0) missing += 1;
      else if (count === 1) once += 1;
      else twice += 1;
    }
  }
  return { once, missing, twice };
}
