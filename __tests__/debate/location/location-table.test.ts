import { existsSync, globSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { canonical } from '../../../src/debate/location/code-text.ts';
import { Locator } from '../../../src/debate/location/locator.ts';
import { nearHits } from '../../../src/debate/location/near-match.ts';
import { spellings } from '../../../src/debate/location/path-names.ts';
import { quoteForms } from '../../../src/debate/location/quote-forms.ts';
import { levels, SearchText, searchQuote } from '../../../src/debate/location/quote-search.ts';
import {
  addedFile,
  combined,
  corrupt,
  corruptions,
  cutFrom,
  filesOf,
  randomFrom,
  type Sample,
} from '../quoted-code.ts';
import { snippets } from '../snippets.ts';

/** Number of quotes tried for each kind of corruption, and from other changes. */
const quotes = 150;
const negatives = 900;
const seed = 12;

const shared = '../shared/data/bug-diffs.jsonl';
const bug = z.object({ id: z.string(), diff: z.string() });

/** Real diffs with known bugs, if they are present. */
const realDiffs = (): readonly Sample[] =>
  readFileSync(shared, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => bug.parse(JSON.parse(line)))
    .map(({ id, diff }) => ({ id, files: filesOf(diff) }));

/** Code of this project and short files in other languages, each as a new file. */
const ownCode = (): readonly Sample[] =>
  [
    ...Object.entries(snippets),
    ...globSync('src/{review,change,report}/*.ts')
      .toSorted()
      .filter((_, index) => index % 3 === 0)
      .map((path): [string, string] => [path, readFileSync(path, 'utf8')]),
  ].map(([path, text]) => ({ id: path, files: [addedFile(path, text)] }));

const corpora: readonly (readonly [string, () => readonly Sample[]])[] = [
  ['own code', ownCode],
  ...(existsSync(shared) ? [['real diffs', realDiffs] as const] : []),
];

/** Code without white space, and without the comma that stands before a bracket only at the end of a line. */
const onOneLine = (code: string): string =>
  canonical(code)
    .replaceAll(/\s+/gu, '')
    .replaceAll(/,(?=[)\]}])/gu, '');

const noTree = { read: () => Promise.resolve(null) };

interface Row {
  readonly kind: string;
  readonly tried: number;
  readonly right: number;
  readonly exact: number;
  readonly wrong: number;
}

async function measure(
  samples: readonly Sample[],
  names: readonly string[],
  random: () => number,
): Promise<Row> {
  const locators = new Map<Sample, Locator>();
  const row = { kind: names.join(' + '), tried: 0, right: 0, exact: 0, wrong: 0 };
  for (let attempt = 0; attempt < quotes * 60 && row.tried < quotes; attempt += 1) {
    const sample = samples[Math.floor(random() * samples.length)];
    const cut = sample === undefined ? null : cutFrom(sample, random);
    const quote = cut === null ? null : corrupt(cut, names, random);
    if (sample === undefined || cut === null || quote === null) continue;
    const locator = locators.get(sample) ?? new Locator(sample.files, noTree);
    locators.set(sample, locator);
    row.tried += 1;
    const location = await locator.locate(cut.path, quote, null);
    if (location.level === 'file') continue;
    const end = cut.startLine + cut.lines.length - 1;
    const overlaps = location.startLine <= end && location.endLine >= cut.startLine;
    if (location.side === cut.side && overlaps) row.right += 1;
    if (location.side === cut.side && location.startLine === cut.startLine && location.endLine === end)
      row.exact += 1;
    if (!overlaps) row.wrong += 1;
  }
  return row;
}

const share = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)}%`;
const textOf = ({ kind, tried, right, exact, wrong }: Row): string =>
  `${kind.padEnd(42)} ${String(tried).padStart(5)} ${share(right, tried).padStart(7)} ${share(exact, tried).padStart(7)} ${share(wrong, tried).padStart(6)}`;

describe.each(corpora)('quotes cut from %s and corrupted', (corpus, read) => {
  const samples = read();

  test('are found on the right lines', async () => {
    const random = randomFrom(seed);
    const kinds = [...Object.keys(corruptions).map((name) => [name]), ...combined];
    const rows: Row[] = [];
    for (const names of kinds) rows.push(await measure(samples, names, random));
    const sum = (key: 'tried' | 'right' | 'exact' | 'wrong'): number =>
      rows.reduce((total, row) => total + row[key], 0);
    const all = {
      kind: 'all',
      tried: sum('tried'),
      right: sum('right'),
      exact: sum('exact'),
      wrong: sum('wrong'),
    };
    console.log(
      [`${corpus.padEnd(42)} tried   right  exactly  wrong`, ...[...rows, all].map(textOf)].join('\n'),
    );
    expect(all.exact / all.tried).toBeGreaterThanOrEqual(0.97);
    expect(all.wrong / all.tried).toBeLessThanOrEqual(0.002);
    for (const row of rows) {
      expect(row, row.kind).toSatisfy(({ tried }: Row) => tried >= 40);
      // After two corruptions, too little of a short quote may be left.
      const least =
        row.kind.includes(' + ') && combined.some((names) => names.join(' + ') === row.kind) ? 0.9 : 0.95;
      expect(row, row.kind).toSatisfy(({ right, tried }: Row) => right / tried >= least);
    }
  });

  test('of another change are not found', async () => {
    const random = randomFrom(seed + 1);
    const names = Object.keys(corruptions);
    const found: string[] = [];
    for (let tried = 0, attempt = 0; tried < negatives && attempt < negatives * 60; attempt += 1) {
      const [from, to] = [0, 0].map(() => samples[Math.floor(random() * samples.length)]);
      const cut = from === undefined ? null : cutFrom(from, random);
      const [file] = to?.files ?? [];
      if (cut === null || to === undefined || file === undefined || from === to) continue;
      // Two changes may contain the same code, on one line or on several.
      const code = onOneLine(file.hunks.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'));
      const same = (line: string): boolean => {
        const bare = onOneLine(line).replace(/[,;]+$/u, '');
        return bare.length > 12 && code.includes(bare);
      };
      if (cut.lines.some(same)) continue;
      const name = names[Math.floor(random() * names.length)] ?? 'exact';
      const quote = corrupt(cut, [name], random);
      if (quote === null) continue;
      tried += 1;
      const location = await new Locator(to.files, noTree).locate(file.path, quote, null);
      if (location.level === 'line') found.push(`${name}: ${quote} => ${location.quote}`);
    }
    expect(found).toEqual([]);
  });
});

describe('for any quote of a model', () => {
  const alphabet = fc.constantFrom(
    'a',
    'b',
    '1',
    ' ',
    '\n',
    '`',
    '"',
    '\\',
    '\\n',
    '...',
    '+',
    '-',
    '4: ',
    '&lt;',
    ';',
  );
  const odd = fc
    .array(fc.oneof(alphabet, fc.string({ unit: 'grapheme' })), { maxLength: 40 })
    .map((all) => all.join(''));

  test('its readings are bounded, the first is the quote itself, and each has text to search', () => {
    fc.assert(
      fc.property(odd, (quote) => {
        const forms = quoteForms(quote);
        expect(forms.length).toBeLessThanOrEqual(64);
        for (const { segments } of forms) {
          expect(segments.length).toBeGreaterThan(0);
          for (const segment of segments) expect(segment).toMatch(/[\p{L}\p{N}_]/u);
        }
        if (/[\p{L}\p{N}_]/u.test(quote))
          expect(forms[0]?.segments).toEqual([quote.replace(/\r\n?/gu, '\n')]);
      }),
    );
  });

  test('an exact place holds the quote’s own tokens, and is returned as it is in the file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(odd, { minLength: 1, maxLength: 8 }), odd, async (parts, quote) => {
        const lines = parts.flatMap((part) => part.split('\n'));
        const locator = new Locator([], {
          read: (side) => Promise.resolve(side === 'new' ? lines.join('\n') : null),
        });
        const pieces = await locator.resolve({ path: 'a.ts', quote }, 'new', null);
        const said = quoteForms(quote).flatMap(({ segments }) => segments.map(canonical));
        for (const { resolved, quote: shown } of pieces) {
          if (resolved === null) continue;
          expect(lines.slice(resolved.startLine - 1, resolved.endLine).join('\n')).toBe(shown);
          expect(said.some((segment) => canonical(shown).includes(segment))).toBe(true);
        }
      }),
    );
  });

  test('lines of a file are found at their place', async () => {
    const word = fc.string({
      minLength: 12,
      maxLength: 20,
      unit: fc.constantFrom(...'abcdefgh_(.) '.split('')),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(word, { minLength: 3, maxLength: 12, selector: canonical }),
        fc.nat(),
        async (words, number) => {
          const lines = words.map((text, index) => `name${index} ${text} end${index}`);
          const at = number % lines.length;
          const locator = new Locator([], {
            read: (side) => Promise.resolve(side === 'new' ? lines.join('\n') : null),
          });
          const quote = `\`\`\`\n${at + 1}: ${lines[at] ?? ''}\n\`\`\``;
          expect(await locator.locate('a.ts', quote, null)).toMatchObject({
            startLine: at + 1,
            endLine: at + 1,
          });
        },
      ),
    );
  });

  test('a path has a spelling for each form, and none is empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (path) => {
        for (const name of spellings(path)) expect(name).not.toBe('');
      }),
    );
  });
});

describe('the work for hostile input is bounded', () => {
  const repeated = (line: string, count: number) => ({
    side: 'new' as const,
    lines: Array.from({ length: count }, (_, index) => ({ number: index + 1, text: line, changed: false })),
  });

  test.each([
    ['one letter a million times', repeated('a'.repeat(1_000_000), 1), `b${'a'.repeat(15_000)}`],
    [
      'one line thirty thousand times',
      repeated('return value + 1; // same', 30_000),
      'return value + 1; // same\n'.repeat(700),
    ],
    [
      'a near line thirty thousand times',
      repeated('return value + one;', 30_000),
      'return valus + one;\n'.repeat(150),
    ],
    ['many ellipses', repeated('call(value);', 30_000), 'call(value);\n...\n'.repeat(12)],
    [
      'every kind of markup at once',
      repeated('if (a < b) { return "x"; }', 20_000),
      '```js\n+4: `if (a &lt; b) { return \\"y\\"; }` ...\n'.repeat(300),
    ],
    [
      'open brackets and spaces',
      repeated(`${'( '.repeat(400)}x`, 1_000),
      `${' '.repeat(9_000)}${'['.repeat(9_000)}4`,
    ],
  ])('%s', (_, stretch, quote) => {
    const text = new SearchText(stretch);
    const forms = quoteForms(quote);
    expect(forms.length).toBeLessThanOrEqual(64);
    for (const level of levels) {
      for (const form of level === 'near' ? forms.slice(-16) : forms) searchQuote([text], form, level, null);
    }
    expect(nearHits(text.loose, quote).length).toBeLessThanOrEqual(30_000);
  });
});
