import type { ChangedFile, Hunk, Line } from './change.ts';

/**
 * Kinds of files whose correctness is obvious. Rules decide this, never a model. Sensitive paths and text that
 * configures tools are never obvious. Files that only moved have no hunk, so no reviewer is asked about them.
 */
const obviousRules = ['documentation', 'comments', 'formatting', 'moved', 'data'] as const;
export type ObviousRule = (typeof obviousRules)[number];

/** Markdown that agents and reviewers follow is configuration. */
const instructing =
  /(?:^|\/)(?:agents?|claude|gemini|copilot[\w-]*|skills?|prompts?|instructions?|codeowners|security)\b|(?:^|\/)\.|\.mdc$|\.prompt\.md$/i;
/** Text files with these names are read by builds. */
const built = /(?:^|\/)(?:cmakelists|.*requirements[\w.-]*|.*constraints[\w.-]*)\.txt$/i;
const documents = /\.(?:md|markdown|rst|adoc|txt)$/i;
const data = /\.(?:csv|tsv|geojson|po|pot)$/i;
/** Words that indicate subtle failures. A changed line with one of them is never obvious. */
const subtle =
  /\b(?:auth\w*|permission\w*|password|secret|token|lock|mutex|atomic|transaction|await|async|thread|payment|charge|refund|migrat\w*|catch|except|rescue|throw|raise|panic|eslint|noqa|nosec|pragma|type:\s*ignore|go:\w+|build|coding|\w*ignore|\w*disable\w*|nosemgrep|nolint|coverage)\b|@\w/i;

/** The rule that makes a file's change obvious; null if there is none. */
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

/** Languages in which white space has meaning. */
const indented = /\.(?:py|pyi|ya?ml|haml|pug|coffee|nim|fs|hs|mk|sh)$|(?:^|\/)makefile$/i;

/** Whether the lines are the same except for white space at their ends, and none may be inside a string. */
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

/**
 * Whether every changed line is blank or a line comment. Block comments do not count, because their end could be
 * among the changed lines.
 */
function comments(path: string, changed: readonly Line[]): boolean {
  const comment = lineComment.find(([files]) => files.test(path))?.[1];
  return comment !== undefined && changed.every(({ text }) => text.trim() === '' || comment.test(text));
}

/**
 * Languages in which the order of top-level functions and types does not matter, with the pattern that begins such a
 * declaration. Go runs its `init` functions in order; in a script, the last of two functions with the same name wins.
 */
const declarations: readonly (readonly [files: RegExp, declaration: RegExp])[] = [
  [/\.(?:[cm]?ts|tsx|mjs)$/i, /^(?:export )?(?:default )?(?:function|interface|type)\s/],
  [/\.go$/i, /^(?:func(?! init\()|type)\s/],
];
const closing = /^\}[;)]?$/;
const comment = /^\/\//;

/** Whether the change of a file only moves complete functions and types, without altering a character. */
function onlyMoved(path: string, hunks: readonly Hunk[]): boolean {
  const declaration = declarations.find(([files]) => files.test(path))?.[1];
  // Lines of a multi-line string may look like declarations. Their order matters.
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

/** Consecutive lines of one kind, without surrounding blank lines. */
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

/** Whether the lines are complete declarations: no other line begins without indentation. */
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
