import { globMatcher } from '../change/patterns.ts';
import { readFrontMatter } from './front-matter.ts';

/** A file that may hold guidelines for the changed files. */
interface GuidelineFile {
  readonly path: string;
  /** The folder whose files it concerns, with a trailing slash; empty for all. */
  readonly folder: string;
  /** How its text says which files it concerns. */
  readonly form: 'plain' | 'copilot' | 'cursor';
}

/** What a guideline file says, and about which files. */
export interface GuidelineRule {
  readonly text: string;
  /** `all files`, a folder or globs, for people and models. */
  readonly scope: string;
  appliesTo(path: string): boolean;
}

/**
 * Known names, in the order in which they get room: what was written for reviews first. Names that end in `*.…` are
 * the files of a folder with a header of their own. Names in `everywhere` may also be in folders, and then concern the
 * files below.
 */
const forReviews = {
  everywhere: ['REVIEW.md', '.cursor/BUGBOT.md'],
  root: ['.github/REVIEW.md', '.gemini/styleguide.md'],
} as const;
const forCode = {
  everywhere: ['AGENTS.md', 'CLAUDE.md', 'GEMINI.md'],
  root: [
    'CODING_STANDARDS.md',
    'docs/CODING_STANDARDS.md',
    'CONTRIBUTING.md',
    '.github/CONTRIBUTING.md',
    '.github/copilot-instructions.md',
    '.cursorrules',
  ],
} as const;
const copilotRules = /^\.github\/instructions\/.+\.instructions\.md$/u;
const cursorRules = /^(?<folder>(?:.+\/)?)\.cursor\/rules\/.+\.mdc$/u;

/**
 * The guideline files of a repository that can concern the changed files: the files for reviews, then those for code
 * in general; in both, the root's before those of folders, and higher folders before deeper ones.
 * @param all the paths of the base commit
 * @param changed the paths of the changed files
 */
export function guidelineFiles(all: Iterable<string>, changed: readonly string[]): readonly GuidelineFile[] {
  const folders = foldersAbove(changed);
  const copilot: GuidelineFile[] = [];
  const cursor: GuidelineFile[] = [];
  for (const path of all) {
    if (copilotRules.test(path)) copilot.push({ path, folder: '', form: 'copilot' });
    const folder = cursorRules.exec(path)?.groups?.['folder'];
    if (folder !== undefined && folders.includes(folder)) cursor.push({ path, folder, form: 'cursor' });
  }
  const plain = (folder: string, names: readonly string[]): GuidelineFile[] =>
    names.map((name) => ({ path: folder + name, folder, form: 'plain' }));
  const inFolders = (names: readonly string[]): GuidelineFile[] =>
    folders.slice(1).flatMap((folder) => plain(folder, names));
  return [
    ...plain('', [...forReviews.everywhere, ...forReviews.root]),
    ...inFolders(forReviews.everywhere),
    ...copilot.sort(byPath),
    ...plain('', [...forCode.everywhere, ...forCode.root]),
    ...inFolders(forCode.everywhere),
    ...cursor.sort(byPath),
  ];
}

/**
 * Reads the text of a guideline file.
 * @returns null if it concerns no file by itself: a rule of Cursor that is attached by hand or on request
 */
export function readGuideline({ folder, form }: GuidelineFile, text: string): GuidelineRule | null {
  if (form === 'plain') return inFolder(text.trim(), folder);
  const header = readFrontMatter(text);
  const field = form === 'copilot' ? 'applyTo' : 'globs';
  const globs = header.values(field);
  const always = header.values('alwaysApply')[0] === 'true';
  if (always || globs.some((glob) => glob === '**' || glob === '*')) return inFolder(header.body, folder);
  if (globs.length === 0) return null;
  const matchers = globs.map(globMatcher);
  return {
    text: header.body,
    scope: globs.map((glob) => folder + glob).join(', '),
    appliesTo: (path) =>
      path.startsWith(folder) && matchers.some((matches) => matches(path.slice(folder.length))),
  };
}

const inFolder = (text: string, folder: string): GuidelineRule => ({
  text,
  scope: folder === '' ? 'all files' : `${folder}**`,
  appliesTo: (path) => path.startsWith(folder),
});

/** The root and the folders above the files, the higher ones first. */
function foldersAbove(paths: readonly string[]): readonly string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
      folders.add(path.slice(0, end + 1));
  }
  const depth = (folder: string): number => folder.split('/').length;
  return ['', ...[...folders].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))];
}

const byPath = (a: GuidelineFile, b: GuidelineFile): number => (a.path < b.path ? -1 : 1);
