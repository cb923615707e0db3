import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Section, sectionParser } from '../../src/change/patch.ts';
import { divideOutput, parseRaw } from '../../src/change/raw-diff.ts';
import { readSections } from '../../src/change/sections.ts';

/** Invalid patches: a disk, a pipe or a strange file may cut or corrupt git's output. */

const patch = [
  'diff --git a/src/a.js b/src/a.js',
  'index 1111111..2222222 100644',
  '--- a/src/a.js',
  '+++ b/src/a.js',
  '@@ -1,4 +1,5 @@ function first()',
  ' one',
  '-two',
  '+two and a half',
  '+three',
  ' four',
  ' five',
  '@@ -20,2 +21 @@',
  ' twenty',
  '-twenty-one',
  '\\ No newline at end of file',
  'diff --git a/b.txt b/c.txt',
  'similarity index 90%',
  'rename from b.txt',
  'rename to c.txt',
  '--- a/b.txt',
  '+++ b/c.txt',
  '@@ -0,0 +1 @@',
  '+@@ -1 +1 @@ is text here',
  '',
].join('\n');

const edit = fc.oneof(
  fc.record({ kind: fc.constant('byte' as const), at: fc.nat(), byte: fc.nat(255) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat() }),
  fc.record({ kind: fc.constantFrom('drop' as const, 'double' as const), at: fc.nat() }),
  fc.record({
    kind: fc.constant('line' as const),
    at: fc.nat(),
    text: fc.constantFrom(
      '',
      '@@ ',
      '@@ -1,9999999999 +1 @@',
      '\\ x',
      'diff --git ',
      '-',
      '+',
      '--- ',
      '\u2028',
    ),
  }),
);

function edited(bytes: Buffer, how: typeof edit extends fc.Arbitrary<infer T> ? T : never): Buffer {
  const lines = bytes.toString('latin1').split(/(?<=\n)/u);
  const at = how.at % Math.max(1, lines.length);
  switch (how.kind) {
    case 'byte': {
      const copy = Buffer.from(bytes);
      if (copy.length > 0) copy[how.at % copy.length] = how.byte;
      return copy;
    }
    case 'cut':
      return bytes.subarray(0, how.at % (bytes.length + 1));
    case 'drop':
      return Buffer.from(lines.toSpliced(at, 1).join(''), 'latin1');
    case 'double':
      return Buffer.from(lines.toSpliced(at, 0, lines[at] ?? '').join(''), 'latin1');
    case 'line':
      return Buffer.from(lines.toSpliced(at, 0, `${how.text}\n`).join(''));
  }
}

async function collected(pieces: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

async function* inPieces(bytes: Buffer, size: number): AsyncIterable<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test('any patch is either rejected or has hunks with the announced lines, numbered without a gap', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { maxLength: 4 }),
      fc.integer({ min: 1, max: 400 }),
      async (edits, size) => {
        const sections: Section[] = [];
        try {
          await readSections(
            inPieces(edits.reduce(edited, Buffer.from(patch)), size),
            () => sectionParser(),
            (_, section) => sections.push(section),
          );
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect(error).not.toBeInstanceOf(TypeError);
          expect(error).not.toBeInstanceOf(RangeError);
          return;
        }
        for (const { oldStart, oldLines, newStart, newLines, lines } of sections.flatMap(
          ({ hunks }) => hunks,
        )) {
          const numbers = (side: 'oldLine' | 'newLine'): readonly number[] =>
            lines.flatMap((line) => line[side] ?? []);
          const counted = (from: number, many: number): readonly number[] =>
            Array.from({ length: many }, (_, index) => from + index);
          expect(numbers('oldLine')).toEqual(counted(oldStart, oldLines));
          expect(numbers('newLine')).toEqual(counted(newStart, newLines));
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

test('the list of files and the patch are divided at the same place, however the output arrives', async () => {
  const name = fc
    .string({ minLength: 1, maxLength: 12, unit: 'binary' })
    .filter((text) => !text.includes('\0'));
  const anyPatch = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes));
  await fc.assert(
    fc.asyncProperty(
      fc.array(name, { minLength: 1, maxLength: 6 }),
      fc.oneof(fc.constant(Buffer.from(patch)), anyPatch),
      fc.integer({ min: 1, max: 300 }),
      async (names, text, size) => {
        const records = names.map(
          (path) => `:100644 100644 ${'1'.repeat(40)} ${'2'.repeat(40)} M\0${path}\0`,
        );
        const output = Buffer.concat([Buffer.from(`${records.join('')}\0`), text]);
        const { list, patch: rest } = await divideOutput(inPieces(output, size));
        expect(parseRaw(list).map(({ path }) => path)).toEqual(
          names.map((one) => Buffer.from(one).toString()),
        );
        expect(Buffer.concat(await collected(rest)).equals(text)).toBe(true);
      },
    ),
  );
});

test('a change without a patch has only a list, and no change has neither', async () => {
  for (const text of ['', `:100644 000000 ${'1'.repeat(40)} ${'0'.repeat(40)} D\0a\0`]) {
    const { list, patch: rest } = await divideOutput(inPieces(Buffer.from(text), 7));
    expect([list.toString(), await collected(rest)]).toEqual([text, []]);
  }
});
