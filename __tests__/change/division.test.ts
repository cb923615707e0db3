import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bundle, BundleFile, Line } from '../../src/change/change.ts';
import { divideBundle } from '../../src/change/division.ts';
import { fileWeight, tokensOf } from '../../src/change/token-estimate.ts';

const line = (text: string, at: number): Line => ({ kind: 'added', text, oldLine: null, newLine: at + 1 });
const fileOf = (path: string, texts: readonly (readonly string[])[]): BundleFile => ({
  path,
  oldPath: null,
  status: 'modified',
  outline: null,
  part: null,
  excerpts: texts.map((lines, index) => ({
    hunks: [`${path}#${index + 1}`],
    symbol: null,
    lines: lines.map(line),
  })),
});
const bundleOf = (files: readonly BundleFile[]): Bundle => ({
  id: 'b1',
  files,
  tokens: tokensOf(files.reduce((sum, file) => sum + fileWeight(file), 0)),
});
const linesOf = ({ files }: Bundle): readonly string[] =>
  files.flatMap(({ path, excerpts }) =>
    excerpts.flatMap(({ hunks, lines }) =>
      lines.map(({ text, newLine }) => `${path} ${hunks[0]} ${newLine} ${text}`),
    ),
  );

const texts = fc.array(fc.array(fc.string({ maxLength: 120 }), { minLength: 1, maxLength: 40 }), {
  minLength: 1,
  maxLength: 4,
});

test('every line is in exactly one piece, in order, and only a single line makes a piece too large', () => {
  fc.assert(
    fc.property(
      fc.array(texts, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 200, max: 3000 }),
      (files, tokens) => {
        const bundle = bundleOf(files.map((each, index) => fileOf(`src/f${index}.ts`, each)));
        const pieces = divideBundle(bundle, tokens);
        if (pieces === null) return;
        expect(pieces.length).toBeGreaterThan(1);
        expect(pieces.flatMap(linesOf)).toEqual(linesOf(bundle));
        for (const [index, piece] of pieces.entries()) {
          expect(piece).toMatchObject({ id: 'b1', piece: [{ index: index + 1, of: pieces.length }] });
          if (piece.tokens > tokens) expect(linesOf(piece)).toHaveLength(1);
        }
      },
    ),
  );
});

test('files stay whole where they fit, and a large one is cut at a blank line', () => {
  const code = (mark: string, count: number): string[] =>
    Array.from({ length: count }, (_, at) =>
      at % 10 === 9 ? '' : `const ${mark}${at} = compute(${at}, '${mark}');`,
    );
  const bundle = bundleOf([
    fileOf('a.ts', [code('a', 10)]),
    fileOf('b.ts', [code('b', 60)]),
    fileOf('c.ts', [code('c', 10)]),
  ]);
  const pieces = divideBundle(bundle, 500) ?? [];
  const paths = pieces.map(({ files }) => files.map(({ path, part }) => `${path} ${part?.index ?? ''}`));
  expect(paths.flat().filter((name) => name.startsWith('a.ts'))).toEqual(['a.ts ']);
  const cut = pieces.flatMap(({ files }) => files.filter(({ part }) => part !== null));
  expect(cut.length).toBeGreaterThan(1);
  for (const { excerpts, part } of cut)
    if (part?.index !== part?.of) expect(excerpts.at(-1)?.lines.at(-1)?.text).toBe('');
});

test('a bundle that is small already, or is one line, is not divided', () => {
  expect(divideBundle(bundleOf([fileOf('a.ts', [['x']])]), 1)).toBeNull();
  expect(divideBundle(bundleOf([fileOf('a.ts', [['x'.repeat(9000)]])]), 300)).toBeNull();
});
