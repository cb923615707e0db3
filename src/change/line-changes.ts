import { diffArrays } from 'diff';

/** What became of the lines of a text. All lines are 1-based. */
export interface LineChanges {
  /** Lines of the text as it is now that were not there before. */
  readonly added: ReadonlySet<number>;
  /** Lines of the text as it was that are gone, with whether something else now stands in their place. */
  readonly removed: ReadonlyMap<number, { readonly replaced: boolean }>;
}

/** Edits above which two texts are compared as sets of lines: a rewritten file costs no more than that. */
const mostEdits = 4_000;

/** Compares two versions of a file line by line, white space at the ends apart. */
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

/** Of texts that have little in common: a line that stood anywhere before is not new. */
function roughly(was: readonly string[], is: readonly string[]): LineChanges {
  const [before, after] = [new Set(was), new Set(is)];
  return {
    added: new Set(is.flatMap((line, index) => (before.has(line) ? [] : [index + 1]))),
    removed: new Map(
      was.flatMap((line, index) => (after.has(line) ? [] : [[index + 1, { replaced: true }]])),
    ),
  };
}
