import { globMatcher } from '../change/patterns.ts';
import type { ObjectId } from '../git/commit.ts';
import type { Git } from '../git/git.ts';

/** A guideline of the repository. Reviewers get it as context, not as an instruction about the review. */
export interface Guidance {
  /** Its origin, for messages. */
  readonly source: string;
  /** The files it applies to: `all files`, a folder or a glob. */
  readonly scope: string;
  /** Empty if it did not fit. */
  readonly text: string;
  /** Whether it was shortened to fit. */
  readonly cut: boolean;
  /** Whether it applies to a file. */
  appliesTo(path: string): boolean;
}

/** Instructions for the files that a glob matches, from the settings file of the base. */
interface PathInstruction {
  readonly glob: string;
  readonly text: string;
}

const rootNames = [
  'AGENTS.md',
  'CLAUDE.md',
  'CONTRIBUTING.md',
  '.github/CONTRIBUTING.md',
  '.github/copilot-instructions.md',
];
/** These files may also be in folders, and apply to the files below. */
const folderNames = ['AGENTS.md', 'CLAUDE.md'];

/** Characters of one guideline and of all together. Every request pays for them. */
const maxText = 8_000;
const maxTotal = 24_000;
/** Bytes above which a file is not read as a guideline. */
const maxBytes = 1024 * 1024;

/**
 * Reads the repository's guidelines from the base commit, because a change must not bring its own rules. Links are
 * skipped: their targets are read under their own names if they qualify.
 * @param paths the changed files. Guidelines in the folders above them are also read.
 * @param mostCharacters of all guidelines together, if less than usual is available.
 */
export async function readGuidance(
  git: Git,
  base: ObjectId,
  paths: readonly string[],
  instructions: readonly PathInstruction[] = [],
  mostCharacters = maxTotal,
): Promise<readonly Guidance[]> {
  const files = await git.list(base);
  const found: Guidance[] = [];
  let room = Math.min(maxTotal, mostCharacters);
  const add = (source: string, scope: string, fullText: string, appliesTo: Guidance['appliesTo']): void => {
    const text = fullText.slice(0, Math.min(maxText, room));
    room -= text.length;
    found.push({ source, scope, text, cut: text.length < fullText.length, appliesTo });
  };
  for (const { glob, text } of instructions) {
    const matches = globMatcher(glob);
    add(`path instructions for ${glob}`, glob, text, (path) => matches(path));
  }
  const seen = new Set<ObjectId>();
  for (const source of candidates(paths)) {
    const entry = files.get(source);
    if (entry === undefined || !entry.mode.startsWith('100') || seen.has(entry.id)) continue;
    seen.add(entry.id);
    const info = await git.info(entry.id);
    if (info === null || info.size > maxBytes) continue;
    const fullText = (await git.content(entry.id)).toString('utf8').trim();
    if (fullText === '') continue;
    const folder = folderNames.includes(nameOf(source)) ? source.slice(0, -nameOf(source).length) : '';
    add(source, folder === '' ? 'all files' : `${folder}**`, fullText, (path) => path.startsWith(folder));
  }
  return found;
}

/** The guidelines that apply to any of the files. */
export function guidanceFor(guidance: readonly Guidance[], paths: readonly string[]): readonly Guidance[] {
  return guidance.filter((one) => paths.some((path) => one.appliesTo(path)));
}

/** The root's files first, then those of the folders, the higher ones before the deeper. */
function candidates(paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
      folders.add(path.slice(0, end + 1));
  }
  const ordered = [...folders].sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
  return [...rootNames, ...ordered.flatMap((folder) => folderNames.map((name) => folder + name))];
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
