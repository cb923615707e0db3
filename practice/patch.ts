import { existsSync, readFileSync } from 'node:fs';
import { parsePatch } from 'diff';
import * as z from 'zod';
import { Misuse, type PracticePullRequest, practiceSettings, settingsPath } from './pull-request.ts';
import { type Contents, PracticeRepository } from './repository.ts';

/** A repository made from a diff: both sides, as far as its hunks show them. */

const recorded = z.object({
  id: z.string(),
  source: z.string().optional(),
  license: z.string().optional(),
  diff: z.string(),
});

/** One line of a file of JSON lines with at least `id` and `diff`. */
export type RecordedDiff = z.infer<typeof recorded>;

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null; // No schema accepts null.
  }
};

/** Finds a diff by its id. @throws Misuse if there is none. */
export function readRecordedDiff(file: string, id: string): RecordedDiff {
  if (!existsSync(file)) throw new Misuse(`The file ${file} does not exist.`);
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const all = lines.map((line, index) => {
    const parsed = recorded.safeParse(json(line));
    if (!parsed.success) {
      throw new Misuse(
        `Line ${index + 1} of ${file} is not a valid diff entry: ${z.prettifyError(parsed.error)}`,
      );
    }
    return parsed.data;
  });
  const found = all.find((each) => each.id === id);
  if (found !== undefined) return found;
  const some = all.slice(0, 5).map((each) => each.id);
  throw new Misuse(
    `${file} has no diff with the id ${id}. It has ${some.join(', ')}${all.length > 5 ? ', …' : ''}.`,
  );
}

/** A path inside the repository, or null if that side has no file. */
function pathOf(name: string | undefined): string | null {
  if (name === undefined || name === '/dev/null') return null;
  const path = name.replace(/^[ab]\//, '');
  const parts = path.split('/');
  if (path === '' || path.startsWith('/') || parts.some((part) => ['..', '.', '.git', ''].includes(part))) {
    throw new Misuse(`The diff names a path outside the repository: ${name}`);
  }
  return path;
}

interface Hunk {
  readonly oldStart: number;
  readonly newStart: number;
  readonly lines: readonly string[];
}

/** The lines of one side at their numbers. Lines that no hunk shows are blank. */
function side(hunks: readonly Hunk[], which: 'old' | 'new'): string {
  const lines: string[] = [];
  let ended = true;
  for (const hunk of hunks) {
    const start = which === 'old' ? hunk.oldStart : hunk.newStart;
    while (lines.length < start - 1) lines.push('');
    let mine = false;
    for (const line of hunk.lines) {
      const sign = line.slice(0, 1);
      if (sign === '\\') {
        if (mine) ended = false;
        continue;
      }
      mine = sign === ' ' || sign === (which === 'old' ? '-' : '+');
      if (mine) lines.push(line.slice(1));
    }
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}${ended ? '\n' : ''}`;
}

/** Both sides of every file of a diff in git's format. */
export function sidesOf(diff: string): { readonly before: Contents; readonly after: Contents } {
  const before = new Map<string, string | null>();
  const after = new Map<string, string | null>();
  for (const file of parsePatch(diff)) {
    const [from, to] = [pathOf(file.oldFileName), pathOf(file.newFileName)];
    if (from !== null) before.set(from, side(file.hunks, 'old'));
    if (from !== null && from !== to) after.set(from, null);
    if (to !== null) after.set(to, side(file.hunks, 'new'));
  }
  return { before, after };
}

/** Creates the repository in a folder: the old side on `main`, the new side on `change`. */
export function makePatchRepository(folder: string, { id, source, diff }: RecordedDiff): PracticePullRequest {
  const { before, after } = sidesOf(diff);
  const repository = new PracticeRepository(folder);
  const base = repository.commit('Before', new Map([...before, [settingsPath, practiceSettings()]]));
  repository.branch('change');
  const head = repository.commit(`Change ${id}`, after);
  return {
    folder,
    base,
    head,
    baseRef: 'main',
    headRef: 'change',
    title: `Change ${id}`,
    body: source === undefined ? '' : `From ${source}, as far as the diff shows it.`,
  };
}
