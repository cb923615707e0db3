import type { FileCoverage } from './lines.ts';

/** `example.com/m/a/b.go:10.13,12.2 1 3`: from line and column, to line and column, statements, count. */
const block = /^(.+):(\d+)\.\d+,(\d+)\.(\d+) \d+ (\d+)$/u;

/** Reads a profile of `go test -coverprofile`. Files are named by the path of their package. */
export function readGoProfile(
  profile: string,
  { module, folder }: { readonly module: string; readonly folder: string },
  file: string,
): FileCoverage {
  const own = folder === '' ? file : file.slice(folder.length + 1);
  const executed = new Set<number>();
  const missed = new Set<number>();
  for (const row of profile.split('\n')) {
    const [, path, from, to, column, count] = block.exec(row) ?? [];
    if (path !== `${module}/${own}`) continue;
    // A block that ends before the first column of a line does not contain that line.
    const last = Number(to) - (Number(column) <= 1 ? 1 : 0);
    const lines = Number(count) > 0 ? executed : missed;
    for (let line = Number(from); line <= last; line += 1) lines.add(line);
  }
  return { executed, missed: missed.difference(executed) };
}
