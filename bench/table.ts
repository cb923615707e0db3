/** Figures as benches print them: Markdown, so that docs/internals/benchmarks.md is their output. */

export const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map((_, index) => (index === 0 ? '---' : '---:')).join('|')}|`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
  ].join('\n');

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A target with whether it was met. */
export const verdictOf = (met: boolean, target: string): string => `${target} ${met ? '✓' : '✗'}`;
