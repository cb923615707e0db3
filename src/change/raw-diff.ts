import type { ObjectId } from '../git/commit.ts';
import { decodePath, nulFields } from '../git/tree-entries.ts';
import type { FileStatus } from './change.ts';

/** One file of `git diff-tree --raw -z`: the authoritative paths, modes, blobs and status. */
export interface RawRecord {
  readonly status: FileStatus;
  readonly path: string;
  readonly oldPath: string | null;
  readonly oldMode: string | null;
  readonly newMode: string | null;
  readonly oldBlob: ObjectId | null;
  readonly newBlob: ObjectId | null;
  /** Number of its sections in the patch: a change of type is printed as a deletion and an addition. */
  readonly sections: 1 | 2;
  /** The paths as they appear in a patch decoded as plain UTF-8, for comparison. */
  readonly shown: { readonly old: string; readonly new: string };
}

/**
 * Parses `:<old mode> <new mode> <old id> <new id> <status>[score]` NUL path NUL [new path NUL].
 * @throws Error if the output has another format.
 */
export function parseRaw(output: Buffer): RawRecord[] {
  const records: RawRecord[] = [];
  const fields = nulFields(output);
  const next = (): Buffer => {
    const field = fields.next();
    if (field.done) throw new Error('git diff-tree ended in the middle of a record.');
    return field.value;
  };
  for (let field = fields.next(); !field.done; field = fields.next()) {
    const header = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(
      field.value.toString('latin1'),
    );
    const [, oldMode, newMode, oldId, newId, letter] = header ?? [];
    if (!oldMode || !newMode || !oldId || !newId || !letter) {
      throw new Error(`git diff-tree printed an invalid record: ${field.value.toString('latin1')}`);
    }
    const first = next();
    const second = letter === 'R' || letter === 'C' ? next() : null;
    const gone = oldMode === '000000';
    const absent = newMode === '000000';
    records.push({
      status: statusOf(letter, oldMode !== newMode && oldId === newId),
      path: decodePath(second ?? first),
      oldPath: second === null ? null : decodePath(first),
      oldMode: gone ? null : oldMode,
      newMode: absent ? null : newMode,
      oldBlob: gone ? null : oldId,
      newBlob: absent ? null : newId,
      sections: letter === 'T' ? 2 : 1,
      shown: { old: first.toString('utf8'), new: (second ?? first).toString('utf8') },
    });
  }
  return records;
}

/** Ends the list of files where git prints a patch after it. No path is empty, so the list does not contain it. */
const listEnd = Buffer.from([0, 0]);

/**
 * Divides the output of `git diff-tree --raw --patch -z`, where the list of files comes first: each field with a NUL
 * after it, and another NUL at the end.
 * @returns as soon as the list is complete. The patch is empty if there is none.
 */
export async function divideOutput(output: AsyncIterable<Buffer>): Promise<{
  readonly list: Buffer;
  readonly patch: AsyncIterable<Buffer>;
}> {
  const chunks = output[Symbol.asyncIterator]();
  const list: Buffer[] = [];
  let endsWithNul = false;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    const chunk = next.value;
    const end = endOfList(chunk, endsWithNul);
    if (end !== null) {
      list.push(chunk.subarray(0, end));
      return { list: Buffer.concat(list), patch: remaining(chunks, chunk.subarray(end + 1)) };
    }
    list.push(chunk);
    endsWithNul = chunk.at(-1) === 0;
  }
  return { list: Buffer.concat(list), patch: remaining(chunks, Buffer.alloc(0)) };
}

/** Where the second NUL stands; null if the list goes on. @param endsWithNul whether the chunk before does. */
function endOfList(chunk: Buffer, endsWithNul: boolean): number | null {
  if (endsWithNul && chunk[0] === 0) return 0;
  const at = chunk.indexOf(listEnd);
  return at < 0 ? null : at + 1;
}

/** The rest of a chunk and then all others. Who stops reading also stops the source. */
async function* remaining(chunks: AsyncIterator<Buffer>, rest: Buffer): AsyncGenerator<Buffer> {
  try {
    if (rest.length > 0) yield rest;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  } finally {
    await chunks.return?.();
  }
}

function statusOf(letter: string, onlyMode: boolean): FileStatus {
  switch (letter) {
    case 'A':
      return 'added';
    case 'D':
      return 'deleted';
    case 'R':
      return 'renamed';
    case 'C':
      return 'copied';
    case 'T':
      return 'type-changed';
    case 'M':
      return onlyMode ? 'mode-changed' : 'modified';
    default:
      throw new Error(`git diff-tree printed the unknown status ${letter}.`);
  }
}
