import { type Flat, lineAt, offsetsOf } from './code-text.ts';

interface NearHit {
  readonly first: number;
  readonly last: number;
  readonly cost: number;
  readonly start: number;
  readonly end: number;
}

/** A shorter quote with a wrong letter could be another line. In characters without white space and separators. */
const least = 12;
/** A longer quote is not searched for near matches. */
const most = 4_000;
/** Cost of a line that the quote omits. */
const droppedLine = 2;
/** Cost of a wrong digit: it is another value, not a typo. */
const wrongDigit = 3;
/** Characters of omitted lines that a match may contain. */
const roomForLines = 200;
/** Places examined for one piece, and cells that all comparisons of one quote may fill. */
const mostPlaces = 300;
const mostCells = 4_000_000;

/** How many differences are allowed in a quote of this length. */
function tolerance(length: number): number {
  if (length < least) return 0;
  if (length < 20) return 1;
  if (length < 60) return 2;
  if (length < 120) return 3;
  return Math.min(10, 4 + Math.floor((length - 120) / 100));
}

/**
 * Finds a quote with a few different letters or an omitted line: the cheapest places by edit distance, where text
 * before, after and complete lines inside are free or cheap. Candidates come from pieces of the quote: with one more
 * piece than allowed differences, one piece is intact. The work is bounded for any two texts.
 */
export function nearHits(flat: Flat, wanted: string): readonly NearHit[] {
  const limit = tolerance(wanted.length);
  if (limit === 0 || wanted.length > most || !/[\p{L}\p{N}_]{3}/u.test(wanted)) return [];
  let best = limit;
  let cells = mostCells;
  const hits = new Map<string, NearHit>();
  for (const { from, to } of windows(flat.text, wanted, limit)) {
    cells -= (to - from) * wanted.length;
    if (cells < 0) break;
    for (const { start, end, cost } of alignments(flat, from, to, wanted, best)) {
      if (cost < best) {
        best = cost;
        hits.clear();
      }
      const [first, last] = [lineAt(flat.starts, start), lineAt(flat.starts, Math.max(start, end - 1))];
      hits.set(`${first}-${last}`, { first, last, cost, start, end });
    }
  }
  return widest([...hits.values()].filter(({ cost }) => cost === best));
}

/** Of hits that begin or end on the same line, only the one with the most lines. */
const widest = (hits: readonly NearHit[]): readonly NearHit[] =>
  hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other !== hit &&
          other.first <= hit.first &&
          other.last >= hit.last &&
          other.last - other.first > hit.last - hit.first,
      ),
  );

/** Parts of the text that hold a piece of the quote at the expected offset; overlapping parts are joined. */
function windows(
  text: string,
  wanted: string,
  limit: number,
): readonly { readonly from: number; readonly to: number }[] {
  const size = Math.floor(wanted.length / (limit + 1));
  const slack = limit + (limit >= droppedLine ? roomForLines : 0);
  const found: { from: number; to: number }[] = [];
  for (let piece = 0; piece <= limit; piece += 1) {
    const part = wanted.slice(piece * size, (piece + 1) * size);
    let places = 0;
    for (const at of offsetsOf(text, part)) {
      if (places === mostPlaces) break;
      places += 1;
      const start = at - piece * size;
      found.push({
        from: Math.max(0, start - slack),
        to: Math.min(text.length, start + wanted.length + slack),
      });
    }
  }
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of found.toSorted((a, b) => a.from - b.from)) {
    const before = merged.at(-1);
    if (before !== undefined && from <= before.to) before.to = Math.max(before.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

interface Alignment {
  readonly start: number;
  readonly end: number;
  readonly cost: number;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const price = (code: number): number => (isDigit(code) ? wrongDigit : 1);

/** The cheapest alignments of the quote with a part of the text, at most `limit`. Offsets into the text. */
function alignments(
  { text, starts }: Flat,
  from: number,
  to: number,
  wanted: string,
  limit: number,
): readonly Alignment[] {
  const width = to - from;
  const lineStarts = new Int32Array(width + 1).fill(-1);
  let before = -1;
  for (let line = lineAt(starts, from); line < starts.length; line += 1) {
    const offset = (starts[line] ?? 0) - from;
    if (offset > width) break;
    if (offset < 0) continue;
    if (before >= 0 && offset > before) lineStarts[offset] = before;
    before = offset;
  }
  let cost = new Int32Array(width + 1);
  let begin = Int32Array.from({ length: width + 1 }, (_, column) => column);
  let nextCost = new Int32Array(width + 1);
  let nextBegin = new Int32Array(width + 1);
  for (let row = 1; row <= wanted.length; row += 1) {
    const code = wanted.charCodeAt(row - 1);
    const drop = price(code);
    let lowest = (cost[0] ?? 0) + drop;
    nextCost[0] = lowest;
    nextBegin[0] = 0;
    for (let column = 1; column <= width; column += 1) {
      const other = text.charCodeAt(from + column - 1);
      let value = (cost[column - 1] ?? 0) + (code === other ? 0 : Math.max(drop, price(other)));
      let origin = begin[column - 1] ?? 0;
      const dropped = (cost[column] ?? 0) + drop;
      if (dropped < value) [value, origin] = [dropped, begin[column] ?? 0];
      const added = (nextCost[column - 1] ?? 0) + price(other);
      if (added < value) [value, origin] = [added, nextBegin[column - 1] ?? 0];
      const line = lineStarts[column] ?? -1;
      if (line >= 0 && row < wanted.length) {
        const skipped = (nextCost[line] ?? 0) + droppedLine;
        if (skipped < value) [value, origin] = [skipped, nextBegin[line] ?? 0];
      }
      nextCost[column] = value;
      nextBegin[column] = origin;
      if (value < lowest) lowest = value;
    }
    if (lowest > limit) return [];
    [cost, nextCost] = [nextCost, cost];
    [begin, nextBegin] = [nextBegin, begin];
  }
  let best = limit;
  let found: Alignment[] = [];
  for (let column = 0; column <= width; column += 1) {
    const value = cost[column] ?? 0;
    if (value > best) continue;
    if (value < best) found = [];
    best = value;
    found.push({ start: from + (begin[column] ?? 0), end: from + column, cost: value });
  }
  return found;
}
