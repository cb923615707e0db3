import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tamperingOf } from '../../../src/fix/authors/patch.ts';
import { type Bounds, refusal } from '../../../src/fix/race/bounds.ts';
import { applyEdits } from '../../../src/fix/race/edits.ts';
import { coverageIn } from '../../../src/fix/race/score.ts';

const files = new Map<string, string | null>([
  ['a.js', 'one\ntwo\ntwo\nthree\n'],
  ['crlf.js', 'one\r\ntwo\r\n'],
  ['gone.js', null],
]);

describe('edits', () => {
  test('apply in order, each to the result of those before it', () => {
    const edited = applyEdits(files, [
      { kind: 'replace', path: 'a.js', find: 'one\n', replace: 'uno\n' },
      { kind: 'replace', path: 'a.js', find: 'uno\ntwo', replace: 'uno\ndos' },
      { kind: 'create', path: 'gone.js', content: 'new\n' },
      { kind: 'delete', path: 'crlf.js' },
    ]);
    expect(edited).toEqual({
      ok: true,
      texts: new Map([
        ['a.js', 'uno\ndos\ntwo\nthree\n'],
        ['gone.js', 'new\n'],
        ['crlf.js', null],
      ]),
    });
  });

  test('keep the line ends of a file that has one kind only', () => {
    const edited = applyEdits(files, [
      { kind: 'replace', path: 'crlf.js', find: 'one\ntwo\n', replace: 'one\nand a half\ntwo\n' },
    ]);
    expect(edited).toEqual({ ok: true, texts: new Map([['crlf.js', 'one\r\nand a half\r\ntwo\r\n']]) });
  });

  test.each([
    [
      'text that is not there',
      { kind: 'replace', path: 'a.js', find: 'four', replace: '' },
      'text that is not in the file',
    ],
    [
      'text that is there twice',
      { kind: 'replace', path: 'a.js', find: 'two', replace: '' },
      'more than once',
    ],
    [
      'no text',
      { kind: 'replace', path: 'a.js', find: '', replace: 'x' },
      'does not name the text that it replaces',
    ],
    [
      'white space of its own',
      { kind: 'replace', path: 'a.js', find: ' one', replace: '' },
      'text that is not in the file',
    ],
    ['a file that is not there', { kind: 'replace', path: 'b.js', find: 'x', replace: '' }, 'does not exist'],
    ['a file that is there', { kind: 'create', path: 'a.js', content: '' }, 'already exists'],
    ['nothing new', { kind: 'replace', path: 'a.js', find: 'one', replace: 'one' }, 'change no file'],
  ] as const)('are all rejected for %s', (_, edit, why) => {
    const edited = applyEdits(files, [edit]);
    expect(edited.ok ? '' : edited.why).toContain(why);
  });

  test('overlapping places count as more than one', () => {
    const edited = applyEdits(new Map([['a', 'xxx']]), [
      { kind: 'replace', path: 'a', find: 'xx', replace: 'y' },
    ]);
    expect(edited.ok).toBe(false);
  });

  test('change only the text they name', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1 }),
        fc.string(),
        fc.string(),
        (head, find, tail, replace) => {
          const text = head + find + tail;
          fc.pre(text.indexOf(find) === head.length && text.indexOf(find, head.length + 1) < 0);
          fc.pre(replace !== find && !text.includes('\r'));
          const edited = applyEdits(new Map([['f', text]]), [{ kind: 'replace', path: 'f', find, replace }]);
          expect(edited).toEqual({ ok: true, texts: new Map([['f', head + replace + tail]]) });
        },
      ),
    );
  });
});

describe('the bounds of a lane', () => {
  const bounds: Bounds = {
    files: ['src/app.js', 'lib/package.json'],
    allows: (path) => path.startsWith('test/') || path === 'package.json',
    steers: (path) => path === 'CLAUDE.md',
  };

  test.each(['src/app.js', 'test/app.test.js', 'lib/package.json'])('%s may be edited', (path) => {
    expect(refusal(path, bounds)).toBeNull();
  });

  test.each([
    ['src/other.js', 'outside the brief'],
    ['.github/workflows/ci.yml', 'automation'],
    ['.github/xreview.yml', 'automation'],
    ['CLAUDE.md', 'instructs models'],
    ['package.json', 'controls the tests'],
    ['../out.js', 'not a path inside'],
    ['/etc/passwd', 'not a path inside'],
    ['src/.git/config', 'not a path inside'],
    ['src\\..\\x', 'not a path inside'],
    ['.GIT/hooks/x', 'not a path inside'],
    ['', 'not a path inside'],
  ])('%s may not be edited: %s', (path, why) => {
    expect(refusal(path, bounds)).toContain(why);
  });
});

describe('tampering with tests', () => {
  const path = 'test/app.test.js';
  const before = new Map<string, string | null>([
    [path, "test('adds', () => {\n  expect(add(1, 2)).toBe(3);\n  expect(add(0, 0)).toBe(0);\n});\n"],
    ['src/app.js', 'export const add = (a, b) => a - b;\n'],
  ]);
  const after = (text: string | null, at = path) => tamperingOf(before, new Map([[at, text]]));

  test.each([
    ['deletes a test file', null],
    ['deletes a test file', '\n'],
    ['removes tests', 'export {};\n'],
    ['removes assertions from tests', "test('adds', () => {\n  expect(add(1, 2)).toBe(3);\n});\n"],
    ['skips tests', (before.get(path) ?? '').replace('test(', 'test.skip(')],
  ])('%s', (what, text) => {
    expect(after(text).map((one) => one.what)).toContain(what);
  });

  test('more tests, and a fix of the code, are not tampering', () => {
    expect(after(`${before.get(path)}test('more', () => expect(1).toBe(1));\n`)).toEqual([]);
    expect(after('export const add = (a, b) => a + b;\n', 'src/app.js')).toEqual([]);
  });

  test.each([
    'pkg/app_test.go',
    'tests/test_app.py',
    'src/AppTest.java',
    'spec/app_spec.rb',
    'a/__tests__/b.ts',
  ])('%s is a test file', (name) => {
    expect(tamperingOf(new Map([[name, 'x']]), new Map([[name, null]]))).toHaveLength(1);
  });
});

describe('coverage', () => {
  test('is read from lcov and Cobertura', () => {
    expect(coverageIn('SF:a\nLF:10\nLH:5\nend_of_record\nSF:b\nLF:10\nLH:10\nend_of_record\n')).toBe(0.75);
    expect(
      coverageIn('<?xml version="1.0"?>\n<coverage line-rate="0.5" lines-valid="4" lines-covered="3">'),
    ).toBe(0.75);
    expect(coverageIn('<coverage line-rate="0.5" branch-rate="0.1">')).toBe(0.5);
  });

  test.each(['', 'no coverage at all', '<coverage>', '<coverage line-rate="7">', 'LF:0\nLH:0'])(
    'is not invented: %s',
    (text) => {
      expect(coverageIn(text)).toBeNull();
    },
  );
});
