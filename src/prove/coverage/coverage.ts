import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readGoProfile } from './go-profile.ts';
import type { FileCoverage } from './lines.ts';

/** How the executed lines of a run are recorded. */
export type CoverageMethod =
  /** A recorder of this action writes `lines-*.json`. */
  | { readonly kind: 'lines' }
  /** `go test -coverprofile`: the module's name, and its folder in the repository. */
  | { readonly kind: 'go'; readonly module: string; readonly folder: string }
  | { readonly kind: 'none'; readonly why: string };

export const recordedLines: CoverageMethod = { kind: 'lines' };

type Recorder = 'xreview-coverage.cjs' | 'xreview_coverage.py' | 'xreview.gradle';
const recorders: Readonly<Record<Recorder, URL>> = {
  'xreview-coverage.cjs': new URL('./recorders/xreview-coverage.cjs', import.meta.url),
  'xreview_coverage.py': new URL('./recorders/xreview_coverage.py', import.meta.url),
  'xreview.gradle': new URL('./recorders/xreview.gradle', import.meta.url),
};

/** The text of a file that a runner needs in the folder `$XREVIEW_COVERAGE`. */
export const recorderText = (name: Recorder): Promise<string> => readFile(recorders[name], 'utf8');

/** More than any run of one test writes. */
const maxFiles = 200;
const maxBytes = 16 * 1024 * 1024;

const line = z.array(z.int().positive());
const recorded = z.object({ files: z.record(z.string(), z.object({ executed: line, missed: line })) });

/**
 * The lines of a file that a run executed.
 * @param folder the folder that was `$XREVIEW_COVERAGE`.
 * @param file relative to the repository.
 * @returns null if it is unknown: the runner records nothing, or nothing that can be read. A file that the run did
 * not load has no lines in either set.
 */
export async function readCoverage(
  method: CoverageMethod,
  folder: string,
  file: string,
): Promise<FileCoverage | null> {
  switch (method.kind) {
    case 'lines':
      return readLines(folder, file);
    case 'go': {
      const text = await readText(join(folder, 'cover.out'));
      return text === null ? null : readGoProfile(text, method, file);
    }
    case 'none':
      return null;
  }
}

async function readLines(folder: string, file: string): Promise<FileCoverage | null> {
  const names = await readdir(folder).catch(() => []);
  const reports = names.filter((name) => /^lines-[\d-]+\.json$/u.test(name)).slice(0, maxFiles);
  const executed = new Set<number>();
  const missed = new Set<number>();
  let readable = 0;
  for (const name of reports) {
    const report = parseReport((await readText(join(folder, name))) ?? '');
    if (report === null) continue;
    readable += 1;
    for (const number of report.files[file]?.executed ?? []) executed.add(number);
    for (const number of report.files[file]?.missed ?? []) missed.add(number);
  }
  return readable === 0 ? null : { executed, missed: missed.difference(executed) };
}

function parseReport(text: string): z.infer<typeof recorded> | null {
  try {
    return recorded.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The code under test may have put anything there: a pipe that never ends, or a link. */
async function readText(path: string): Promise<string | null> {
  const found = await lstat(path).catch(() => null);
  if (found === null || !found.isFile() || found.size > maxBytes) return null;
  return readFile(path, 'utf8').catch(() => null);
}
