import type { Bundle, BundleFile, Excerpt, Line } from './change.ts';
import { bytesFor, excerptHeadBytes, fileWeight, headBytes, lineBytes, tokensOf } from './token-estimate.ts';

/** A piece with fewer estimated tokens is not divided: the rest of its request is larger than the code. */
const leastTokens = 200;

/**
 * Divides a bundle for a reviewer whose requests must be smaller: first between its files, then between the excerpts of a
 * file, then inside an excerpt, at a blank line if there is one. Every line is in exactly one piece, in the bundle's
 * order. A line larger than a piece makes that piece larger.
 * @param tokens estimated tokens of a piece.
 * @returns null if there is nothing to divide.
 */
export function divideBundle(bundle: Bundle, tokens: number): readonly Bundle[] | null {
  if (bundle.tokens <= leastTokens) return null;
  const room = bytesFor(Math.max(leastTokens, tokens));
  const groups: { files: BundleFile[]; bytes: number }[] = [];
  for (const file of bundle.files.flatMap((each) => divideFile(each, room))) {
    const bytes = fileWeight(file);
    const group = groups.at(-1);
    if (group === undefined || group.bytes + bytes > room) groups.push({ files: [file], bytes });
    else {
      group.files.push(file);
      group.bytes += bytes;
    }
  }
  if (groups.length < 2) return null;
  return groups.map(({ files, bytes }, at) => ({
    id: bundle.id,
    files,
    tokens: tokensOf(bytes),
    piece: [...(bundle.piece ?? []), { index: at + 1, of: groups.length }],
  }));
}

function divideFile(file: BundleFile, room: number): readonly BundleFile[] {
  if (fileWeight(file) <= room) return [file];
  const head = headBytes(file);
  const excerpts = file.excerpts.flatMap((excerpt) => divideExcerpt(excerpt, room - head));
  const parts: { excerpts: Excerpt[]; bytes: number }[] = [];
  for (const excerpt of excerpts) {
    const bytes = excerptBytes(excerpt);
    const part = parts.at(-1);
    if (part === undefined || part.bytes + bytes > room)
      parts.push({ excerpts: [excerpt], bytes: head + bytes });
    else {
      part.excerpts.push(excerpt);
      part.bytes += bytes;
    }
  }
  // A file that was split for everybody keeps its number of that part.
  return parts.map((part, at) => ({
    ...file,
    excerpts: part.excerpts,
    part: file.part ?? (parts.length === 1 ? null : { index: at + 1, of: parts.length }),
  }));
}

const excerptBytes = ({ symbol, lines }: Excerpt): number =>
  excerptHeadBytes(symbol) + lines.reduce((sum, line) => sum + lineBytes(line), 0);

function divideExcerpt(excerpt: Excerpt, room: number): readonly Excerpt[] {
  const cuts: Line[][] = [];
  let current: Line[] = [];
  let bytes = excerptHeadBytes(excerpt.symbol);
  for (const line of excerpt.lines) {
    const size = lineBytes(line);
    if (current.length > 0 && bytes + size > room) {
      const kept = cutAtBlank(current);
      cuts.push(current.slice(0, kept));
      current = current.slice(kept);
      bytes = excerptHeadBytes(excerpt.symbol) + current.reduce((sum, each) => sum + lineBytes(each), 0);
    }
    current.push(line);
    bytes += size;
  }
  cuts.push(current);
  return cuts.map((lines) => ({ ...excerpt, lines }));
}

/** How many of the lines stay before a cut: up to the last blank line of the second half, else all. */
function cutAtBlank(lines: readonly Line[]): number {
  const blank = lines.findLastIndex(({ text }) => text.trim() === '');
  return blank >= lines.length / 2 ? blank + 1 : lines.length;
}
