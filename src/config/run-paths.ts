import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeFolder } from '../runner/files.ts';
import type { Given } from './inputs.ts';
import { usualCategory } from './schema.ts';

/** Where the files of a run lie. All paths are absolute. */
export interface RunPaths {
  readonly sarif: string;
  readonly result: string;
  readonly report: string;
  readonly revised: string;
  /** Null where nobody asked for notes. */
  readonly notes: string | null;
  readonly transcript: string;
  /** Off the runner the summary is a file like the others; on it, the runner's own. */
  readonly summary: string;
  /** Null where the workflow keeps none. */
  readonly state: string | null;
  readonly ledger: string | null;
  /** Folder for the paper trail of a fix race. */
  readonly race: string;
  /** The change as data: written with `mode: collect`, read on `workflow_run`. */
  readonly change: string;
}

/**
 * Paths as given, relative to the workspace; what is not given lies in a folder of the run's own: the runner's
 * temporary folder, or `.xreview` in the working tree.
 */
export function runPathsOf(given: Given, env: NodeJS.ProcessEnv, cwd: string): RunPaths {
  const [category, matrixJob] = [given.get('category'), given.get('matrix-job')];
  const names = [
    typeof category === 'string' ? category : usualCategory(given.get('target')),
    ...(typeof matrixJob === 'string' ? [matrixJob] : []),
  ];
  const again = replays(given);
  const name = [...names, again ? 'replay' : '']
    .filter((part) => part !== '')
    .map(slug)
    .join('-');
  const temporary = env['RUNNER_TEMP'] ?? '';
  const workspace = env['GITHUB_WORKSPACE'] ?? cwd;
  const local = join(cwd, '.xreview', ...(again ? ['replay'] : []));
  const folder = temporary === '' ? local : join(temporary, name);
  const own = (setting: string): string | null => {
    const asked = given.get(setting);
    return typeof asked === 'string' && asked !== '' ? resolve(workspace, asked) : null;
  };
  const read = again ? own('replay-file') : null;
  const place = (setting: string, usual: string): string => {
    const asked = own(setting);
    // What is read is not written over.
    return asked === null || asked === read ? join(folder, usual) : asked;
  };
  if (temporary === '') hide(folder);
  return {
    sarif: place('sarif-file', 'xreview.sarif'),
    result: place('result-file', 'result.json'),
    report: place('report-file', 'report.html'),
    revised: place('revised-plan-file', 'revised-plan.md'),
    notes: own('notes-file') === read ? null : own('notes-file'),
    transcript: read ?? place('transcript-file', 'transcript.jsonl'),
    summary: join(folder, 'summary.md'),
    state: own('state-file'),
    ledger: own('ledger-file'),
    race: join(folder, 'race'),
    change: place('change-file', 'change.json'),
  };
}

/** Whether a recorded run is replayed: then a transcript is read, and none is written. */
export const replays = (given: Given): boolean => given.get('mode') === 'replay';

/** A name as part of a path or of a SARIF category. */
export const slug = (text: string): string => text.replace(/[^A-Za-z0-9_-]+/gu, '-');

/** Keeps a local run's files out of git, and so out of the next run's uncommitted change. */
function hide(folder: string): void {
  try {
    makeFolder(folder);
    writeFileSync(join(folder, '.gitignore'), '*\n');
  } catch {
    // Whoever writes the first report there says what is wrong.
  }
}
