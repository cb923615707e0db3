import type { Relocation, UnlocatedFinding } from '../src/debate/reviewer.ts';
import { tokensOf } from './edit.ts';
import type { ReadFile } from './reading.ts';

const likeness = (a: string, b: string): number => {
  const [left, right] = [new Set(tokensOf(a)), new Set(tokensOf(b))];
  const shared = left.intersection(right).size;
  return shared === 0 ? 0 : shared / left.union(right).size;
};

/** The line that is most similar to a quote that was not found, if one is clearly the most similar. */
export function relocate(files: readonly ReadFile[], unlocated: UnlocatedFinding): Relocation | null {
  const lines = files
    .filter((file) => file.path === unlocated.path || file.oldPath === unlocated.path)
    .flatMap((file) =>
      file.excerpts.flatMap((excerpt) => excerpt.lines.map((line) => ({ path: file.path, text: line.text }))),
    );
  const ranked = lines
    .map((line) => ({ ...line, score: likeness(unlocated.quote, line.text) }))
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  return best === undefined || best.score < 0.5
    ? null
    : { label: unlocated.label, path: best.path, quote: best.text };
}
