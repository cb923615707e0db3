/** Receives the bytes of one section as they arrive. */
export interface SectionSink<T> {
  feed(bytes: Buffer): void;
  finish(): T;
}

const opening = Buffer.from('diff --git ');
const boundary = Buffer.from('\ndiff --git ');

/**
 * Splits git's patch into its `diff --git` sections while it is streamed. Every line of a hunk begins with a mark, so
 * a line that begins with `diff --git` is a header.
 * @param open returns the sink of each section, numbered from 0.
 * @param done receives the result of each sink.
 * @returns the number of sections.
 * @throws Error if the output begins differently.
 */
export async function readSections<T>(
  stream: AsyncIterable<Buffer>,
  open: (index: number) => SectionSink<T>,
  done: (index: number, result: T) => void,
): Promise<number> {
  let index = -1;
  let sink: SectionSink<T> | null = null;
  const begin = (): void => {
    index += 1;
    sink = open(index);
  };
  const finish = (): void => {
    if (sink !== null) done(index, sink.finish());
    sink = null;
  };
  const feed = (bytes: Buffer): void => {
    if (bytes.length > 0) sink?.feed(bytes);
  };

  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of stream) {
    let bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    if (index < 0 && bytes.length >= opening.length) {
      if (!bytes.subarray(0, opening.length).equals(opening)) throw new Error('Git printed no patch.');
      begin();
    }
    for (let at = bytes.indexOf(boundary); at >= 0; at = bytes.indexOf(boundary)) {
      feed(bytes.subarray(0, at + 1));
      finish();
      begin();
      bytes = bytes.subarray(at + 1);
    }
    // A section boundary may be split between two chunks.
    const safe = index < 0 ? 0 : Math.max(0, bytes.length - boundary.length + 1);
    feed(bytes.subarray(0, safe));
    rest = bytes.subarray(safe);
  }
  if (index < 0 && rest.length > 0) throw new Error('Git printed no patch.');
  feed(rest);
  finish();
  return index + 1;
}

/** Counts of a section whose text is not kept. */
export interface Tally {
  readonly added: number;
  readonly removed: number;
  readonly binary: boolean;
  /** Bytes of its hunks, marks included. */
  readonly bytes: number;
}

/** Counts added and removed lines without keeping the text. */
export function sectionCounter(): SectionSink<Tally> & { readonly bytes: number } {
  let hunkBytes = 0;
  let added = 0;
  let removed = 0;
  let binary = false;
  let atStart = true;
  let inHunk = false;
  const begins = (bytes: Buffer, at: number): void => {
    const byte = bytes[at];
    // Before the first hunk there are `--- ` and `+++ `, which are not changes, or `Binary files … differ`.
    if (byte === 0x40) {
      // Bytes before the first hunk do not count.
      if (!inHunk) hunkBytes -= at;
      inHunk = true;
    } else if (!inHunk) binary ||= byte === 0x42;
    else if (byte === 0x2b) added += 1;
    else if (byte === 0x2d) removed += 1;
  };
  return {
    get bytes() {
      return hunkBytes;
    },
    feed(bytes) {
      if (atStart) begins(bytes, 0);
      for (let at = bytes.indexOf(10); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(10, at + 1)) {
        begins(bytes, at + 1);
      }
      atStart = bytes[bytes.length - 1] === 10;
      if (inHunk) hunkBytes += bytes.length;
    },
    finish: () => ({ added, removed, binary, bytes: hunkBytes }),
  };
}
