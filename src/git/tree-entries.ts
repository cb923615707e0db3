import type { ObjectId } from './commit.ts';

/** One file of a tree. */
export interface Entry {
  /** Six octal digits: `100644`, `100755`, `120000` for a symlink, `160000` for a submodule. */
  readonly mode: string;
  readonly id: ObjectId;
}

const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes a path. Bytes that are not UTF-8 are written as `\xNN`, so that two different paths stay different.
 */
export function decodePath(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return Array.from(bytes, (byte) =>
      byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`,
    ).join('');
  }
}

/** The fields of `-z` output, without the empty one after the last NUL. */
export function* nulFields(output: Buffer): Generator<Buffer> {
  let from = 0;
  for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, from)) {
    yield output.subarray(from, end);
    from = end + 1;
  }
}

/** Parses `git ls-tree -z`: `<mode> <type> <id>\t<path>`. */
export function parseListing(output: Buffer): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const field of nulFields(output)) {
    const tab = field.indexOf(9);
    const [mode, , id] = field.toString('latin1', 0, tab).split(' ');
    if (mode !== undefined && id !== undefined)
      entries.set(decodePath(field.subarray(tab + 1)), { mode, id });
  }
  return entries;
}
