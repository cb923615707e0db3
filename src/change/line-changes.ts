import { diffArrays } from 'diff';

/** How the lines of a text changed. All line numbers are 1-based. */
export interface LineChanges {
  /** Lines of the new text that were not in the old one. */
  readonly added: ReadonlySet<number>;
  /** Removed lines of the old text, and whether another line replaced them. */
  readonly removed: ReadonlyMap<number, { readonly replaced: boolean }>;
}

/** Edits above which two texts are compared as sets of lines, to bound the cost of rewritten files. */
const mostEdits = 4_000;

/** Compares two versions of a file line by line, ignoring white space at line ends. */
export function lineChanges(before: string, after: string): LineChanges {
  const [was, is] = [before, after].map((text) => text.split('\n').map((line) => line.trimEnd()));
  const parts = diffArrays(was ?? [], is ?? [], { maxEditLength: mostEdits });
  if (parts === undefined) return roughly(was ?? [], is ?? []);
  const added = new Set<number>();
  const removed = new Map<number, { readonly replaced: boolean }>();
  let [old, now] = [1, 1];
  for (const [index, part] of parts.entries()) {
    const count = part.value.length;
    const replaced = [parts[index - 1], parts[index + 1]].some((neighbour) => neighbour?.added === true);
    for (let line = 0; line < count; line += 1) {
      if (part.added) added.add(now + line);
      if (part.removed) removed.set(old + line, { replaced });
    }
    if (!part.added) old += count;
    if (!part.removed) now += count;
  }
  return { added, removed };
}

/** For texts with little in common: a line that existed anywhere in the old text is not new. */
function roughly(was: readonly string[], is: readonly string[]): LineChanges {
  const [before, after] = [new Set(was), new Set(is)];
  return {
    added: new Set(is.flatMap((line, index) => (before.has(line) ? [] : [index + 1]))),
    removed: new Map(
      was.flatMap((line, index) => (after.has(line) ? [] : [[index + 1, { replaced: true }]])),
    ),
  };
}
