import type { Hunk, Line } from './change.ts';

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
export function onlyMoved(path: string, hunks: readonly Hunk[]): boolean {
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
