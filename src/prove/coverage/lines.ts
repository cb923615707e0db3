/** Lines of one file, 1-based. A line without code is in neither set. */
export interface FileCoverage {
  readonly executed: ReadonlySet<number>;
  /** Code that was loaded or compiled, and not executed. */
  readonly missed: ReadonlySet<number>;
}

/** The lines of a change, by what a run did with them. */
interface ExecutedLines {
  readonly executed: readonly number[];
  readonly missed: readonly number[];
}

/**
 * Which of some lines a run executed.
 * @param text of the file. Lines without a word or a literal (`}`, a blank line) are left out.
 */
export function executedLines(
  { executed, missed }: FileCoverage,
  lines: readonly number[],
  text: string,
): ExecutedLines {
  const rows = text.split('\n');
  const code = lines.filter((number) => /[\p{L}\d_$"'`]/u.test(rows[number - 1] ?? ''));
  return {
    executed: code.filter((number) => executed.has(number)),
    missed: code.filter((number) => missed.has(number) && !executed.has(number)),
  };
}
