import type { Piece } from './split.ts';

/** One request in the making. */
interface Bin {
  readonly pieces: Piece[];
  readonly folders: Set<string>;
  bytes: number;
}

/**
 * Packs groups of related pieces into bins of a room. A group goes where it fits whole: into a bin that holds its
 * folder, else the newest with room, else a new one. A group that is too large is spread over neighbouring bins.
 * @param room bytes of a bin; a piece larger than that has a bin of its own.
 */
export function pack(groups: Iterable<readonly Piece[]>, room: number): Piece[][] {
  const bins: Bin[] = [];
  for (const group of groups) {
    const bytes = group.reduce((sum, piece) => sum + piece.bytes, 0);
    if (bytes > room) {
      for (const piece of group) put(bins, [piece], piece.bytes, room, bins.at(-1));
    } else if (group.length > 0) {
      const fits = bins.filter((bin) => bin.bytes + bytes <= room);
      const akin = fits.find((bin) => group.some((piece) => bin.folders.has(folderOf(piece))));
      put(bins, group, bytes, room, akin ?? fits.at(-1));
    }
  }
  return bins.map(({ pieces }) => pieces);
}

function put(
  bins: Bin[],
  pieces: readonly Piece[],
  bytes: number,
  room: number,
  wanted: Bin | undefined,
): void {
  let bin = wanted;
  if (bin === undefined || bin.bytes + bytes > room) {
    bin = { pieces: [], folders: new Set(), bytes: 0 };
    bins.push(bin);
  }
  bin.pieces.push(...pieces);
  for (const piece of pieces) bin.folders.add(folderOf(piece));
  bin.bytes += bytes;
}

function folderOf({ file: { path } }: Piece): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
