import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFrontMatter, splitGlobs } from '../../src/context/front-matter.ts';

test.each([
  ['globs: *.ts,*.tsx', ['*.ts', '*.tsx']],
  ['globs: "src/**/*.{a,b}, c"', ['src/**/*.{a,b}', 'c']],
  ['globs: [\'a\', "b"]', ['a', 'b']],
  ['globs:\n- a\n-  "b" # why\nother: 1', ['a', 'b']],
  ['globs: a # why', ['a']],
  ['globs:', []],
  ['globs: ""', []],
  ['glob: a', []],
])('the values of a field are read: %j', (header, values) => {
  const read = readFrontMatter(`---\r\n${header}\r\n---\r\nText\r\n`);
  expect([read.values('globs'), read.body]).toEqual([values, 'Text']);
});

test.each(['Text', '---\nglobs: a\nText', 'globs: a\n---\nText', ''])(
  'a text without a closed header is all text: %j',
  (text) => {
    const read = readFrontMatter(text);
    expect([read.values('globs'), read.body]).toEqual([[], text]);
  },
);

const glob = fc.stringMatching(/^[a-z*./]{1,8}(?:\{[a-z]{1,3},[a-z]{1,3}\})?$/u);

test('globs joined by commas are split into the same globs', () => {
  fc.assert(
    fc.property(fc.array(glob, { minLength: 1 }), (globs) => {
      expect(splitGlobs(globs.join(', '))).toEqual(globs);
      for (const list of [globs.join(','), `[${globs.map((one) => JSON.stringify(one)).join(', ')}]`])
        expect(readFrontMatter(`---\nglobs: ${list}\n---\n`).values('globs')).toEqual(globs);
    }),
  );
});

test('any text is read without an error', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      readFrontMatter(`---\n${text}`).values('globs');
      readFrontMatter(text).values('globs');
    }),
  );
});
