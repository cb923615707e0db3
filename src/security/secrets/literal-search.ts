/**
 * Finds in one walk where the literals of all rules stand in a text, in letters of either case, by an automaton (Aho and
 * Corasick, Efficient string matching, 1975). A text holds few of them, and only their rules are tried, so that more rules
 * take hardly more time.
 */

/** What one walk tells about a text. */
export interface LiteralsInText {
  /** The literals that it holds, in lower case. */
  readonly literals: Iterable<string>;
  /** Where the literals begin, in ascending order and each place once. */
  places(literals: readonly string[]): readonly number[];
  /** Characters of the longest run of letters, digits, `-` and `_`. */
  readonly longestWord: number;
  /** Characters of the longest run of letters, digits, `+` and `/`. */
  readonly longestBase64: number;
}

const letters = 26;
const digits = 10;
/** The last symbol of a letter or digit; 0 is every character that no literal holds. */
const lastAlphanumeric = letters + digits;
const signs = '+/-_';
const [plus, slash, dash, underscore] = [1, 2, 3, 4].map((at) => lastAlphanumeric + at);
const asciiEnd = 128;

/** The number of each ASCII character: one for both cases of a letter. */
function symbolsFor(literals: readonly string[]): { readonly symbolOf: Uint8Array; readonly width: number } {
  const symbolOf = new Uint8Array(asciiEnd);
  for (let at = 0; at < letters; at += 1) {
    symbolOf[65 + at] = 1 + at;
    symbolOf[97 + at] = 1 + at;
  }
  for (let at = 0; at < digits; at += 1) symbolOf[48 + at] = 1 + letters + at;
  let last = lastAlphanumeric;
  for (const char of signs + literals.join('')) {
    const code = char.charCodeAt(0);
    if (code >= asciiEnd) throw new Error(`A literal holds ${char}, which is not ASCII.`);
    if (symbolOf[code] === 0) {
      last += 1;
      symbolOf[code] = last;
    }
  }
  return { symbolOf, width: last + 1 };
}

/** Steps of the automaton. A state is the index of its first step. */
interface Automaton {
  /** The next state by symbol, as its complement where literals end in it. */
  readonly next: Int32Array;
  /** The literals that end in a state, the longest first. */
  readonly ending: ReadonlyMap<number, readonly string[]>;
}

function automatonOf(literals: readonly string[], symbolOf: Uint8Array, width: number): Automaton {
  /** The steps of the literals themselves, by state and symbol. */
  const steps = new Map<number, Map<number, number>>([[0, new Map()]]);
  const ending = new Map<number, readonly string[]>();
  for (const literal of literals) {
    let state = 0;
    for (let at = 0; at < literal.length; at += 1) {
      const symbol = symbolOf[literal.charCodeAt(at)] ?? 0;
      const known = steps.get(state)?.get(symbol);
      const target = known ?? steps.size * width;
      if (known === undefined) {
        steps.get(state)?.set(symbol, target);
        steps.set(target, new Map());
      }
      state = target;
    }
    ending.set(state, [literal]);
  }
  const next = new Int32Array(steps.size * width);
  const fallback = new Map<number, number>([[0, 0]]);
  const order = [0];
  for (const state of order) {
    const shorter = fallback.get(state) ?? 0;
    // What does not continue the literal continues the longest end of it that begins another one.
    if (state !== 0) next.copyWithin(state, shorter, shorter + width);
    for (const [symbol, target] of steps.get(state) ?? []) {
      const marked = state === 0 ? 0 : (next[shorter + symbol] ?? 0);
      const other = marked < 0 ? ~marked : marked;
      fallback.set(target, other);
      const both = [...(ending.get(target) ?? []), ...(ending.get(other) ?? [])];
      if (both.length > 0) ending.set(target, both);
      next[state + symbol] = both.length > 0 ? ~target : target;
      order.push(target);
    }
  }
  return { next, ending };
}

/** @param all every literal that will be asked about; ASCII, in any case. */
export function createLiteralSearch(all: readonly string[]): (text: string) => LiteralsInText {
  const literals = [...new Set(all.map((literal) => literal.toLowerCase()))];
  const { symbolOf, width } = symbolsFor(literals);
  const { next, ending } = automatonOf(literals, symbolOf, width);

  return (text) => {
    const found = new Map<string, number[]>();
    const met = (state: number, end: number): void => {
      for (const literal of ending.get(state) ?? []) {
        const places = found.get(literal);
        if (places === undefined) found.set(literal, [end - literal.length]);
        else places.push(end - literal.length);
      }
    };
    let [longestWord, longestBase64] = [0, 0];
    let [wordFrom, base64From] = [0, 0];
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const symbol = code < asciiEnd ? (symbolOf[code] ?? 0) : 0;
      if (symbol === 0 || symbol > lastAlphanumeric) {
        if (symbol !== dash && symbol !== underscore) {
          if (at - wordFrom > longestWord) longestWord = at - wordFrom;
          wordFrom = at + 1;
        }
        if (symbol !== plus && symbol !== slash) {
          if (at - base64From > longestBase64) longestBase64 = at - base64From;
          base64From = at + 1;
        }
      }
      state = next[state + symbol] ?? 0;
      if (state < 0) {
        state = ~state;
        met(state, at + 1);
      }
    }
    return {
      longestWord: Math.max(longestWord, text.length - wordFrom),
      longestBase64: Math.max(longestBase64, text.length - base64From),
      get literals() {
        return found.keys();
      },
      places(asked) {
        let only: readonly number[] = [];
        let all: Set<number> | null = null;
        for (const literal of asked) {
          const places = found.get(literal.toLowerCase());
          if (places === undefined) continue;
          if (only.length === 0) only = places;
          else all = (all ?? new Set(only)).union(new Set(places));
        }
        return all === null ? only : [...all].toSorted((one, other) => one - other);
      },
    };
  };
}
