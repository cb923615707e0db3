/** The candidate most like a mistyped word, or null where none is like it. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const known = candidates.map((candidate) => ({ candidate, edits: distance(candidate, word) }));
  const [best] = known.toSorted((a, b) => a.edits - b.edits);
  const most = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  if (best !== undefined && best.edits <= most) return best.candidate;
  return candidates.find((candidate) => differInOneWord(candidate, word)) ?? null;
}

/** Whether two names of three words or more have all but one in common: `max-file-kb`, `max-change-kb`. */
function differInOneWord(a: string, b: string): boolean {
  const [left, right] = [a.split('-'), b.split('-')];
  return (
    left.length > 2 &&
    left.length === right.length &&
    left.filter((word, index) => word !== right[index]).length === 1
  );
}

/** Edits between two words, where two neighbouring letters that changed places are one (Damerau, 1964). */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (rows[i - 1]?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (rows[i - 2]?.[j - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      row.push(Math.min(replaced, swapped, (rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}
