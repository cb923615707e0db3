/**
 * The first words of everything that a pattern matches, for patterns of words, `?`, `[ab]`, `|` and groups alone.
 * @returns null where that cannot be told, or where the pattern may match nothing.
 */
export function firstWords(source: string): ReadonlySet<string> | null {
  const at: Place = { source: source.replace(/^[\^ ]+/, ''), next: 0 };
  const begun = alternatives(at);
  if (begun === null || at.next < at.source.length) return null;
  const words = new Set(begun.map(({ text }) => text));
  return words.size === 0 || words.has('') ? null : words;
}

interface Place {
  readonly source: string;
  next: number;
}

/** The text of a first word so far, and whether it has ended. */
interface Begun {
  readonly text: string;
  readonly ended: boolean;
}

function alternatives(at: Place): readonly Begun[] | null {
  const all: Begun[] = [];
  for (;;) {
    const one = sequence(at);
    if (one === null) return null;
    all.push(...one);
    if (at.source[at.next] !== '|') return all;
    at.next += 1;
  }
}

function sequence(at: Place): readonly Begun[] | null {
  let all: readonly Begun[] = [{ text: '', ended: false }];
  while (at.next < at.source.length && !'|)'.includes(at.source.charAt(at.next))) {
    const piece = item(at);
    if (piece === null) return null;
    all = all.flatMap((begun) =>
      begun.ended ? [begun] : piece.map(({ text, ended }) => ({ text: begun.text + text, ended })),
    );
    // What one word has in common with another is kept once.
    all = [...new Map(all.map((begun) => [`${begun.ended}${begun.text}`, begun])).values()];
  }
  return all;
}

/** A character, a class or a group, and whether it may be absent. */
function item(at: Place): readonly Begun[] | null {
  const { source } = at;
  let piece: readonly Begun[] | null;
  if (source.startsWith('(?:', at.next)) {
    at.next += 3;
    piece = alternatives(at);
    if (piece === null || source[at.next] !== ')') return null;
    at.next += 1;
  } else if (source[at.next] === '[') {
    const end = source.indexOf(']', at.next);
    const letters = source.slice(at.next + 1, end);
    if (!/^\p{L}+$/u.test(letters)) return null;
    piece = Array.from(letters, (text) => ({ text, ended: false }));
    at.next = end + 1;
  } else {
    const character = source.charAt(at.next);
    if (!/[\p{L}\d $]/u.test(character)) return null;
    piece = [
      character === ' ' || character === '$' ? { text: '', ended: true } : { text: character, ended: false },
    ];
    at.next += 1;
  }
  if (source[at.next] !== '?') return '*+{'.includes(source[at.next] ?? ' ') ? null : piece;
  at.next += 1;
  return [...piece, { text: '', ended: false }];
}
