import { join, resolve } from 'node:path';
import type { Given } from './inputs.ts';
import { usualCategory } from './schema.ts';

/** The environment variable that tells a run in the background its id. */
export const jobVariable = 'XREVIEW_JOB';

interface Folders {
  /** For relative paths that were given. */
  readonly workspace: string;
  /** For the files of a local run: the root of the repository. */
  readonly folder: string;
}

/** The files of a run. All paths are absolute. */
export interface RunPaths {
  /** Holds the files that were not given a place. */
  readonly folder: string;
  readonly sarif: string;
  readonly result: string;
  readonly report: string;
  readonly revised: string;
  /** Null if no notes were requested. */
  readonly notes: string | null;
  readonly transcript: string;
  /** Outside the runner the summary is a file like the others; on it, the runner's own. */
  readonly summary: string;
  /** Null if the workflow keeps none. */
  readonly state: string | null;
  readonly ledger: string | null;
  /** Folder for the output of a fix race. */
  readonly race: string;
  /** Folder for the tests that were written for findings. */
  readonly tests: string;
  /** The change as data: written with `mode: collect`, read on `workflow_run`. */
  readonly change: string;
}

/**
 * Paths as given, relative to the workspace. Default: a folder of the run, which is in the runner's temporary folder or
 * `.xreview` at the root of the repository. Nothing is written yet.
 */
export function runPathsOf(
  given: Given,
  env: NodeJS.ProcessEnv,
  { workspace: cwd, folder: root }: Folders,
): RunPaths {
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
  const job = /^[\w-]{1,40}$/u.exec(env[jobVariable] ?? '')?.[0] ?? null;
  const local = join(root, '.xreview', ...(job === null ? [] : ['jobs', job]), ...(again ? ['replay'] : []));
  const folder = temporary === '' ? local : join(temporary, name);
  const own = (setting: string): string | null => {
    const asked = given.get(setting);
    return typeof asked === 'string' && asked !== '' ? resolve(workspace, asked) : null;
  };
  const read = again ? own('replay-file') : null;
  const place = (setting: string, usual: string): string => {
    const asked = own(setting);
    // A file that is read is not overwritten.
    return asked === null || asked === read ? join(folder, usual) : asked;
  };
  return {
    folder,
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
    tests: join(folder, 'tests'),
    change: place('change-file', 'change.json'),
  };
}

/** Whether a recorded run is replayed, also with tests executed now. Then a transcript is read and none is written. */
export const replays = (given: Given): boolean => {
  const mode = given.get('mode');
  return mode === 'replay' || mode === 'prove';
};

/** A name as part of a path or of a SARIF category. */
export const slug = (text: string): string => text.replace(/[^A-Za-z0-9_-]+/gu, '-');
