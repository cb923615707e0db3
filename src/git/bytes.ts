/** Bytes as they arrive, joined only when an answer is whole: joining at every chunk would be quadratic. */
export interface Bytes {
  push(chunk: Buffer): void;
  readonly length: number;
  /** The first line without its newline, or null while it is not whole. */
  line(): string | null;
  slice(from: number, to: number): Buffer;
  drop(count: number): void;
}

export function bufferedBytes(): Bytes {
  let chunks: Buffer[] = [];
  let length = 0;
  const joined = (): Buffer => {
    const whole = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length);
    chunks = [whole];
    return whole;
  };
  return {
    push(chunk) {
      chunks.push(chunk);
      length += chunk.length;
    },
    get length() {
      return length;
    },
    line() {
      // A header is short: only the first chunk is searched, unless it is too short to hold one.
      const head = chunks.length > 1 && (chunks[0]?.length ?? 0) < 200 ? joined() : chunks[0];
      const end = head?.indexOf(10) ?? -1;
      if (end >= 0 && head) return head.toString('utf8', 0, end);
      if (chunks.length < 2) return null;
      const whole = joined();
      const at = whole.indexOf(10);
      return at < 0 ? null : whole.toString('utf8', 0, at);
    },
    slice: (from, to) => joined().subarray(from, to),
    drop(count) {
      const rest = joined().subarray(count);
      chunks = rest.length > 0 ? [rest] : [];
      length = rest.length;
    },
  };
}
