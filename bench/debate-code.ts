import type { Bundle, Change, ChangedFile, Hunk, Line } from '../src/change/change.ts';
import { type PatchHunk, sectionParser } from '../src/change/patch.ts';
import { isComment, isDistinctive } from '../src/debate/evidence/evidence.ts';
import type { Tree } from '../src/debate/tree.ts';

/** The code that the measured reviews are laid on: cases of known bugs, each a file of one tree. */

export interface Case {
  readonly id: string;
  readonly lang: string;
  readonly diff: string;
}

export interface CodeLine {
  readonly path: string;
  readonly number: number;
  readonly text: string;
  readonly added: boolean;
  /** Identifiers of three or more characters outside strings, keywords left out. */
  readonly names: ReadonlySet<string>;
}

/** A function as far as the hunks show it, with the lines that can be quoted unambiguously. */
export interface CodeFunction {
  readonly path: string;
  readonly lines: readonly CodeLine[];
}

/** Where a finding is put: one line of a function. */
export interface Place {
  readonly line: CodeLine;
  /** Other lines of its function that share an identifier with it. */
  readonly near: readonly CodeLine[];
  /** The other lines of its function. */
  readonly others: readonly CodeLine[];
  /** Lines of its file outside its function. */
  readonly sameFile: readonly CodeLine[];
}

/** All cases of one language in one tree. */
export interface Library {
  readonly lang: string;
  readonly files: readonly ChangedFile[];
  readonly tree: Tree;
  /** Every function once, then every function a second time at another line, and so on. */
  readonly places: readonly Place[];
  readonly lines: readonly CodeLine[];
}

/** Lines of its function that a finding's line must share an identifier with: each answer quotes another one. */
const leastNear = 3;
/** The same function is used at so many lines at most. */
const usesOfFunction = 4;

const keywords = new Set(
  'and async await bool break case catch class const continue def default defer delete elif else enum err error except export extends extern false final finally float for from func function global goto implements import int interface let lambda map new nil none not null number object package pass private protected public raise range return self static str string struct super switch this throw true try type typeof undefined var void while with yield'.split(
    ' ',
  ),
);

const strings = /(["'`])(?:\\.|(?!\1).)*\1/gu;

export const namesIn = (text: string): ReadonlySet<string> =>
  new Set(
    (text.replaceAll(strings, ' ').match(/[\p{L}_$][\p{L}\p{N}_$]{2,}/gu) ?? []).filter(
      (name) => !keywords.has(name.toLowerCase()),
    ),
  );

export const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => !a.isDisjointFrom(b);

const bare = (text: string): string => text.replaceAll(/\s+/gu, '');
const imports =
  /^\s*(?:import\b|export\s+(?:\*|\{|type\s*\{)|from\s+\S+\s+import\b|package\b|.*\brequire\()/u;
const literal = /^\W*(?:return\b)?\W*(?:(["'`]).*\1|true|false|null|None|nil|undefined|[\d.]+)?\W*$/u;

/** Whether a line can be quoted as evidence: code that says something, and nothing that only imports or is a literal. */
const quotable = (path: string, text: string): boolean =>
  text.trim() !== '' &&
  isDistinctive(text, text) &&
  bare(text).length >= 8 &&
  !isComment(path, text) &&
  !imports.test(text) &&
  !literal.test(text) &&
  namesIn(text).size > 0;

const heading =
  /^\s*(?:(?:export|default|public|private|protected|static|async)\s+)*(?:def|func|function)\b|^\s*(?:(?:export|const|let|var)\s+)*[\w.$]+\s*[:=]\s*(?:async\s*)?(?:function\b|\(.*=>)|^\s*(?:(?:async|static|get|set)\s+)*(?!if\b|for\b|while\b|switch\b|catch\b|return\b)\w+\s*\(.*\)\s*(?::[^{]+)?\{\s*$/u;

const indentation = (text: string): number => /^\s*/u.exec(text)?.[0].length ?? 0;

/** Parts of a hunk's new side: each line belongs to the innermost heading above it that is indented less. */
function partsOf(lines: readonly { readonly number: number; readonly text: string }[]): readonly number[] {
  const open: { readonly indent: number; readonly number: number }[] = [];
  return lines.map(({ number, text }) => {
    const indent = indentation(text);
    const begins = text.trim() !== '' && !/^\s*[)\]}]/u.test(text);
    if (begins) while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    if (heading.test(text)) open.push({ indent, number });
    return open.at(-1)?.number ?? 0;
  });
}

interface CodeFile {
  readonly file: ChangedFile;
  readonly functions: readonly CodeFunction[];
  readonly lines: readonly CodeLine[];
  readonly text: Readonly<Record<'new' | 'old', string>>;
}

/** A case as a changed file; its folder is named after the case, because several cases change the same path. */
function fileOf({ id, diff }: Case): CodeFile {
  const parser = sectionParser();
  parser.feed(Buffer.from(diff));
  const section = parser.finish();
  const path = `${id}/${section.newName}`;
  const hunks = compact(path, section.hunks);
  const count = (kind: string): number =>
    hunks.reduce((sum, { lines }) => sum + lines.filter((line) => line.kind === kind).length, 0);
  const file: ChangedFile = {
    path,
    oldPath: path,
    status: 'modified',
    oldMode: '100644',
    newMode: '100644',
    oldBlob: 'a'.repeat(40),
    newBlob: 'b'.repeat(40),
    added: count('added'),
    removed: count('removed'),
    sensitive: false,
    leftOut: null,
    hunks,
  };
  const text = { new: sideText(hunks, 'new'), old: sideText(hunks, 'old') };
  const all = (['new', 'old'] as const).map((side) => bare(text[side]));
  const functions = hunks.flatMap(({ lines }) => {
    const shown = lines.flatMap((line) =>
      line.newLine === null
        ? []
        : [{ path, number: line.newLine, text: line.text, added: line.kind === 'added' }],
    );
    const parts = partsOf(shown);
    return [...new Set(parts)].map((part) => ({
      path,
      lines: shown
        .filter((line, index) => parts[index] === part && quotable(path, line.text))
        .filter((line) =>
          all.every((code) => code.indexOf(bare(line.text)) === code.lastIndexOf(bare(line.text))),
        )
        .map((line) => ({ ...line, names: namesIn(line.text) })),
    }));
  });
  return { file, functions, lines: functions.flatMap(({ lines }) => lines), text };
}

/**
 * The hunks as a file of their own, one after the other, with what git prints after a hunk's second `@@` above it: the
 * heading of the code around it. What lies between is not known: a blank line stands for it.
 */
function compact(path: string, hunks: readonly PatchHunk[]): readonly Hunk[] {
  let [oldNext, newNext] = [1, 1];
  return hunks.map((hunk, index) => {
    const above = [...(index === 0 ? [] : ['']), ...(hunk.section === '' ? [] : [hunk.section, ''])];
    const [oldStart, newStart] = [oldNext, newNext];
    const context = above.map((text) => ({ kind: 'context' as const, text }));
    const lines = [...context, ...hunk.lines].map(
      ({ kind, text }): Line => ({
        kind,
        text,
        oldLine: kind === 'added' ? null : oldNext++,
        newLine: kind === 'removed' ? null : newNext++,
      }),
    );
    const sizes = { oldLines: oldNext - oldStart, newLines: newNext - newStart };
    return { id: `${path}#${index + 1}`, oldStart, newStart, ...sizes, section: hunk.section, lines };
  });
}

const sideText = (hunks: readonly Hunk[], side: 'new' | 'old'): string =>
  hunks
    .flatMap(({ lines }) => lines)
    .filter((line) => (side === 'new' ? line.newLine : line.oldLine) !== null)
    .map(({ text }) => `${text}\n`)
    .join('');

/** The places in each function of a file: added lines first, then those with most lines to quote. */
const placesOf = ({ functions, lines }: CodeFile): readonly (readonly Place[])[] =>
  functions.map((one) =>
    one.lines
      .map((line): Place => {
        const near = one.lines.filter((other) => other !== line && share(other.names, line.names));
        return {
          line,
          near,
          others: one.lines.filter((other) => other !== line && !near.includes(other)),
          sameFile: lines.filter((other) => !one.lines.includes(other)),
        };
      })
      .filter(({ near }) => near.length >= leastNear)
      .toSorted((a, b) => Number(b.line.added) - Number(a.line.added) || b.near.length - a.near.length)
      .slice(0, usesOfFunction),
  );

/** The cases of a language, each a file of one tree. */
export function libraryOf(lang: string, cases: readonly Case[]): Library {
  const files = cases.filter((one) => one.lang === lang).map(fileOf);
  const texts = new Map(files.map(({ file, text }) => [file.path, text]));
  const groups = files.flatMap(placesOf);
  return {
    lang,
    files: files.map(({ file }) => file),
    tree: {
      read: (side, path) => Promise.resolve(side === 'earlier' ? null : (texts.get(path)?.[side] ?? null)),
    },
    places: Array.from({ length: usesOfFunction }, (_, use) =>
      groups.flatMap((group) => group[use] ?? []),
    ).flat(),
    lines: files.flatMap(({ lines }) => lines),
  };
}

/** A change of some of the files, in one bundle. */
export function changeOf(
  { files }: Library,
  paths: ReadonlySet<string>,
): { readonly change: Change; readonly bundle: Bundle } {
  const changed = files.filter(({ path }) => paths.has(path));
  return {
    change: {
      repository: null,
      event: 'local',
      pullRequest: null,
      commits: { base: '1'.repeat(40), mergeBase: '1'.repeat(40), head: '2'.repeat(40) },
      log: [],
      files: changed,
    },
    bundle: {
      id: 'b1',
      tokens: 1000,
      files: changed.map(({ path, oldPath, status, hunks }) => ({
        path,
        oldPath,
        status,
        excerpts: hunks.map((hunk) => ({ hunks: [hunk.id], symbol: null, lines: hunk.lines })),
        outline: null,
        part: null,
      })),
    },
  };
}
