import type { ChangedFile, Hunk, Line } from './change.ts';

/**
 * Files whose correctness is obvious, by rule and never by a model: documentation, comments, formatting, moved code,
 * plain data. A sensitive path never is, nor is text that steers people's tools. Files that
 * only moved hold no hunk, so that nobody is asked about them at all.
 */
const obviousRules = ['documentation', 'comments', 'formatting', 'moved', 'data'] as const;
export type ObviousRule = (typeof obviousRules)[number];

/** Markdown that agents and reviewers obey is configuration. */
const instructing =
  /(?:^|\/)(?:agents?|claude|gemini|copilot[\w-]*|skills?|prompts?|instructions?|codeowners|security)\b|(?:^|\/)\.|\.mdc$|\.prompt\.md$/i;
/** Text files of these names are read by builds. */
const built = /(?:^|\/)(?:cmakelists|.*requirements[\w.-]*|.*constraints[\w.-]*)\.txt$/i;
const documents = /\.(?:md|markdown|rst|adoc|txt)$/i;
const data = /\.(?:csv|tsv|geojson|po|pot)$/i;
/** Words that mark subtle failure modes in what is changed itself: such lines are never obvious. */
const subtle =
  /\b(?:auth\w*|permission\w*|password|secret|token|lock|mutex|atomic|transaction|await|async|thread|payment|charge|refund|migrat\w*|catch|except|rescue|throw|raise|panic|eslint|noqa|nosec|pragma|type:\s*ignore|go:\w+|build|coding|\w*ignore|\w*disable\w*|nosemgrep|nolint|coverage)\b|@\w/i;

/** Which rule makes a file's change obvious; null where none does. */
export function obviousRule(file: ChangedFile): ObviousRule | null {
  const { path, oldPath, sensitive, status, hunks, oldMode, newMode } = file;
  if (sensitive || [path, oldPath ?? ''].some((name) => instructing.test(name))) return null;
  if (status === 'type-changed' || (oldMode !== null && newMode !== null && oldMode !== newMode)) return null;
  if (documents.test(path) && !built.test(path)) return 'documentation';
  if (data.test(path)) return 'data';
  const changed = changedIn(hunks);
  if (changed.length === 0 || changed.some(({ text }) => subtle.test(text))) return null;
  if (comments(path, changed)) return 'comments';
  if (onlyMoved(path, hunks)) return 'moved';
  return !indented.test(path) && onlyIndented(hunks) ? 'formatting' : null;
}

/** Languages in which white space carries meaning. */
const indented = /\.(?:py|pyi|ya?ml|haml|pug|coffee|nim|fs|hs|mk|sh)$|(?:^|\/)makefile$/i;

/** The same lines at the same places but for white space at their ends, and none that may stand in a string. */
const onlyIndented = (hunks: readonly Hunk[]): boolean =>
  hunks.every(({ lines }) => {
    const [then, now] = [without(lines, 'added'), without(lines, 'removed')];
    return then.length === now.length && then.every((text, index) => text.trim() === now[index]?.trim());
  }) && changedIn(hunks).every(({ text }) => !/["'`]/u.test(text));

const changedIn = (hunks: readonly Hunk[]): readonly Line[] =>
  hunks.flatMap(({ lines }) => lines.filter(({ kind }) => kind !== 'context'));

const without = (lines: readonly Line[], kind: Line['kind']): readonly string[] =>
  lines.filter((line) => line.kind !== kind).map(({ text }) => text);

const lineComment: readonly (readonly [files: RegExp, comment: RegExp])[] = [
  [/\.(?:[cm]?[jt]sx?|java|kt|go|rs|c|h|cc|cpp|hpp|cs|swift|scala|php)$/i, /^\s*\/\//],
  [/\.(?:py|rb|sh|pl|r|ex|exs)$/i, /^\s*#(?!!)/],
  [/\.(?:sql|lua|hs)$/i, /^\s*--/],
];

/** Every changed line is a line comment or blank: a block comment's end could be among changed lines, so it never is. */
function comments(path: string, changed: readonly Line[]): boolean {
  const comment = lineComment.find(([files]) => files.test(path))?.[1];
  return comment !== undefined && changed.every(({ text }) => text.trim() === '' || comment.test(text));
}

/**
 * Languages in which it does not matter in what order functions and types stand at the top of a file, by how such a
 * declaration begins. Go runs its `init` functions in order; in a script the last of two functions of one name counts.
 */
const declarations: readonly (readonly [files: RegExp, declaration: RegExp])[] = [
  [/\.(?:[cm]?ts|tsx|mjs)$/i, /^(?:export )?(?:default )?(?:function|interface|type)\s/],
  [/\.go$/i, /^(?:func(?! init\()|type)\s/],
];
const closing = /^\}[;)]?$/;
const comment = /^\/\//;

/** Whether all that was done to a file is that whole functions and types stand elsewhere in it, word for word. */
function onlyMoved(path: string, hunks: readonly Hunk[]): boolean {
  const declaration = declarations.find(([files]) => files.test(path))?.[1];
  // Lines of a text that spans lines look like code and are none: there their order is the text.
  if (declaration === undefined || hunks.some(({ lines }) => lines.some(({ text }) => text.includes('`'))))
    return false;
  const [removed, added] = [blocksOf(hunks, 'removed'), blocksOf(hunks, 'added')];
  const texts = (blocks: readonly (readonly string[])[]): string =>
    JSON.stringify(blocks.map((lines) => lines.join('\n')).toSorted());
  return (
    removed.length > 0 &&
    texts(removed) === texts(added) &&
    removed.every((lines) => isWhole(lines, declaration))
  );
}

/** Lines of one kind that follow one another, without the blank ones around them. */
function blocksOf(hunks: readonly Hunk[], kind: Line['kind']): readonly (readonly string[])[] {
  const blocks = hunks.flatMap(({ lines }) => {
    const all: string[][] = [[]];
    for (const line of lines) {
      if (line.kind === kind) all.at(-1)?.push(line.text);
      else if (all.at(-1)?.length !== 0) all.push([]);
    }
    return all;
  });
  return blocks.map(trimmed).filter((lines) => lines.length > 0);
}

function trimmed(lines: readonly string[]): readonly string[] {
  const isFull = (text: string): boolean => text.trim() !== '';
  return lines.slice(Math.max(0, lines.findIndex(isFull)), lines.findLastIndex(isFull) + 1);
}

/** Declarations from their first line to their last: nothing else stands at the beginning of a line. */
function isWhole(lines: readonly string[], declaration: RegExp): boolean {
  const outer = lines.filter((text) => /^\S/.test(text) && !comment.test(text));
  return (
    outer.length > 0 &&
    outer.length % 2 === 0 &&
    outer.every((text, index) => (index % 2 === 0 ? declaration : closing).test(text)) &&
    /^\S/.test(lines[0] ?? '') &&
    closing.test(lines.at(-1) ?? '')
  );
}
