import { describe, expect, test } from 'vitest';
import type { ChangedFile, Line } from '../../../src/change/change.ts';
import type { Location } from '../../../src/debate/finding.ts';
import { Locator } from '../../../src/debate/location/locator.ts';
import type { Tree } from '../../../src/debate/tree.ts';
import { shownLine } from '../../../src/result/location-text.ts';

const before = ['one();', 'const a = 1;', 'old();', 'shared();', 'end();'];
const after = ['one();', 'const a = 2;', 'fresh(a,', '  a);', 'shared();', 'end();', 'tail();'];

const line = (kind: Line['kind'], text: string, oldLine: number | null, newLine: number | null): Line => ({
  kind,
  text,
  oldLine,
  newLine,
});

const file: ChangedFile = {
  path: 'src/app.ts',
  oldPath: null,
  status: 'modified',
  oldMode: '100644',
  newMode: '100644',
  oldBlob: 'a'.repeat(40),
  newBlob: 'b'.repeat(40),
  added: 3,
  removed: 2,
  sensitive: false,
  leftOut: null,
  hunks: [
    {
      id: 'src/app.ts#1',
      oldStart: 1,
      oldLines: 4,
      newStart: 1,
      newLines: 5,
      section: '',
      lines: [
        line('context', 'one();', 1, 1),
        line('removed', 'const a = 1;', 2, null),
        line('removed', 'old();', 3, null),
        line('added', 'const a = 2;', null, 2),
        line('added', 'fresh(a,', null, 3),
        line('added', '  a);', null, 4),
        line('context', 'shared();', 4, 5),
      ],
    },
  ],
};

const header = (oldStart: number, oldLines: number, newStart: number, newLines: number) => ({
  id: `src/app.ts#${oldStart}`,
  oldStart,
  oldLines,
  newStart,
  newLines,
  section: '',
});

const texts: Record<string, string> = {
  'new:src/app.ts': after.join('\n'),
  'old:src/app.ts': before.join('\n'),
  'new:src/caller.ts': 'import x\nuse(a);\nuse(a);\n',
};
const tree: Tree = { read: (side, path) => Promise.resolve(texts[`${side}:${path}`] ?? null) };
const locator = new Locator([file], tree);

describe('a quote is located', () => {
  test.each([
    [
      'on the new side of a hunk',
      'const a = 2;',
      null,
      { side: 'new', startLine: 2, endLine: 2, addedLine: 2 },
    ],
    [
      'over several lines, however it is spaced',
      'fresh( a, a );',
      null,
      { side: 'new', startLine: 3, endLine: 4, addedLine: 3 },
    ],
    [
      'with the diff signs a model copied',
      '+const a = 2;\n+fresh(a,',
      null,
      { side: 'new', startLine: 2, endLine: 3 },
    ],
    [
      'with the gutter of the request',
      '            2 +|const a = 2;',
      null,
      { side: 'new', startLine: 2, endLine: 2 },
    ],
    [
      'on the old side, shown at the nearest added line',
      'old();',
      null,
      { side: 'old', startLine: 3, addedLine: 2, headLine: 2 },
    ],
    ['in unchanged code of the file', 'tail();', null, { side: 'new', startLine: 7, addedLine: null }],
    ['as part of a line', 'a = 2', null, { side: 'new', startLine: 2, endLine: 2 }],
  ] as const)('%s', async (_, quote, hint, expected) => {
    expect(await locator.locate('src/app.ts', quote, hint)).toMatchObject({ level: 'line', ...expected });
  });

  test('with a patch’s path prefix or a leading ./', async () => {
    for (const path of ['b/src/app.ts', './src/app.ts']) {
      expect(await locator.locate(path, 'const a = 2;', null)).toMatchObject({
        path: 'src/app.ts',
        startLine: 2,
      });
    }
  });

  test('in a file the change does not touch, without an added line to show', async () => {
    expect(await locator.locate('src/caller.ts', 'use(a);', null)).toMatchObject({
      startLine: 2,
      addedLine: null,
    });
  });

  test('nearest to the hint where it stands more than once', async () => {
    expect(await locator.locate('src/caller.ts', 'use(a);', 3)).toMatchObject({ startLine: 3 });
  });

  test('and given back as the code stands in the tree', async () => {
    expect(await locator.locate('src/app.ts', 'fresh(a,a);', null)).toMatchObject({
      quote: 'fresh(a,\n  a);',
    });
  });
});

describe('a quote is not located, and the reason is kept', () => {
  test.each([
    ['that stands nowhere', 'src/app.ts', 'invented();', 'nowhere in this file'],
    ['in a file that does not exist', 'src/ghost.ts', 'const a = 2;', 'not part of the change'],
    ['too short to mean a place', 'src/app.ts', ');', 'too short'],
    ['made of punctuation only', 'src/app.ts', '});});', 'nowhere in this file'],
    ['that is empty', 'src/app.ts', ' \n ', 'too short'],
    ['that joins lines which do not stand together', 'src/app.ts', 'one();\nshared();', 'nowhere'],
  ])('%s', async (_, path, quote, why) => {
    expect(await locator.locate(path, quote, null)).toMatchObject({
      level: 'file',
      quote,
      why: expect.stringContaining(why),
    });
  });
});

test('evidence resolves to its place, or says that it does not', async () => {
  expect(await locator.resolve({ path: 'src/caller.ts', quote: 'use( a )' }, 'new', null)).toMatchObject([
    { resolved: { side: 'new', startLine: 2, endLine: 2 } },
  ]);
  expect(await locator.resolve({ path: 'src/caller.ts', quote: 'misuse(a)' }, 'new', null)).toMatchObject([
    { resolved: null },
  ]);
});

test('the code around an anchor shows removed and added lines alike', async () => {
  const code = await locator.code(await locator.locate('src/app.ts', 'const a = 2;', null), 1);
  expect(code.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'removed old();',
    'added const a = 2;',
    'added fresh(a,',
  ]);
});

describe('a place is never shown at an unrelated line', () => {
  const kept = (text: string, oldLine: number, newLine: number) => line('context', text, oldLine, newLine);
  const removing: ChangedFile = {
    ...file,
    hunks: [
      {
        ...header(1, 3, 1, 2),
        lines: [kept('first();', 1, 1), line('removed', 'assertAdmin();', 2, null), kept('third();', 3, 2)],
      },
      {
        ...header(90, 1, 89, 2),
        lines: [kept('ninety();', 90, 89), line('added', 'unrelated();', null, 90)],
      },
    ],
  };
  const old = [
    'first();',
    'assertAdmin();',
    'third();',
    ...Array.from({ length: 86 }, (_, n) => `row${n}();`),
  ];
  const base = [...old, 'ninety();', 'afterwards();'].join('\n');
  const there = new Locator([removing], {
    read: (side) => Promise.resolve(side === 'old' ? base : null),
  });

  test('removed code whose hunk adds nothing is shown where it stood', async () => {
    const location = await there.locate('src/app.ts', 'assertAdmin();', null);
    expect(location).toMatchObject({ side: 'old', startLine: 2, addedLine: null, headLine: 2 });
    expect(shownLine(location)).toBe(2);
  });

  test('old code outside the hunks is shown at the number it has now', async () => {
    const location = await there.locate('src/app.ts', 'afterwards();', null);
    expect(location).toMatchObject({ side: 'old', startLine: 91, addedLine: null, headLine: 91 });
    expect(shownLine(await there.locate('src/app.ts', 'row40();', null))).toBe(43);
  });
});

test.each([
  ['white space at its end', 'src/run ', 'src/run'],
  ['a letter in two code points', 'src/cafe\u0301.ts', 'src/caf\u00e9.ts'],
  ['a quotation mark', 'src/a "b".ts', JSON.stringify('src/a "b".ts').slice(1, -1)],
  ['a tab', 'src/a\tb.ts', JSON.stringify('src/a\tb.ts')],
])('a file whose name has %s can be found fault with', async (_, path, said) => {
  const odd = new Locator([{ ...file, path }], tree);
  expect(await odd.locate(said, 'const a = 2;', null)).toMatchObject({ level: 'line', path });
  expect(await odd.locate(path, 'const a = 2;', null)).toMatchObject({ level: 'line', path });
});

describe('an alert that must move to an added line', () => {
  const hunkOf = (...lines: readonly Line[]): ChangedFile => ({
    ...file,
    hunks: [{ ...header(1, 20, 1, 20), lines }],
  });
  const numbered = (...rows: readonly (readonly [Line['kind'], string])[]): readonly Line[] => {
    let [oldLine, newLine] = [0, 0];
    return rows.map(([kind, text]) =>
      line(kind, text, kind === 'added' ? null : (oldLine += 1), kind === 'removed' ? null : (newLine += 1)),
    );
  };
  const shown = async (quote: string, ...rows: readonly (readonly [Line['kind'], string])[]) => {
    const location = await new Locator([hunkOf(...numbered(...rows))], tree).locate(
      'src/app.ts',
      quote,
      null,
    );
    return location.level === 'line' ? location.addedLine : null;
  };

  test('goes to one of the same function, not to a nearer one of the next', async () => {
    expect(
      await shown(
        'const total = price * count;',
        ['context', 'function first() {'],
        ['added', '  checkStock();'],
        ['context', '  log();'],
        ['context', '  if (open) {'],
        ['context', '    const total = price * count;'],
        ['context', '  }'],
        ['context', '}'],
        ['added', 'function second() {'],
        ['context', '}'],
      ),
    ).toBe(2);
  });

  test('goes to one of the function that begins before the hunk', async () => {
    expect(
      await shown(
        'price * count',
        ['added', '    check(stock)'],
        ['context', ''],
        ['context', '    return price * count'],
        ['context', ''],
        ['added', 'def other(self):'],
        ['added', '    pass'],
      ),
    ).toBe(1);
  });

  test('never goes to a blank line while there is another', async () => {
    expect(
      await shown(
        'price * count',
        ['context', '  return price * count;'],
        ['added', ''],
        ['context', '  more();'],
        ['added', '  audit();'],
      ),
    ).toBe(4);
  });

  test('goes to a line of the quote that is not blank', async () => {
    expect(
      await shown('first();\nlast();', ['context', 'first();'], ['added', ''], ['added', 'last();']),
    ).toBe(3);
  });
});

describe('evidence', () => {
  const twice = Array.from({ length: 60 }, (_, index) =>
    index % 20 === 4 ? 'return cached;' : `row${index}();`,
  );
  const there = new Locator([], {
    read: (side) => Promise.resolve(side === 'new' ? twice.join('\n') : null),
  });
  const at = (startLine: number): Location => ({
    level: 'line',
    path: 'src/a.ts',
    side: 'new',
    startLine,
    endLine: startLine,
    quote: '',
    addedLine: null,
  });

  test.each([
    [1, 5],
    [24, 25],
    [60, 45],
  ])('that occurs several times is placed nearest to the finding at line %i', async (line, expected) => {
    expect(await there.resolve({ path: 'src/a.ts', quote: 'return cached;' }, 'new', at(line))).toMatchObject(
      [{ resolved: { side: 'new', startLine: expected, endLine: expected } }],
    );
  });

  test.each([
    ['row6();\nrow7();', true],
    ['```js\nrow6();\nrow7();\n```', true],
    ['7: row6();\n8: row7();', true],
    ['row6();\n...\nrow9();', true],
    ['row6();\nrow8();', false],
    ['rox6();\nrow7();\nrow8();', false],
    ['row6() // checked here', false],
    ['```js\nreturn;\n```', false],
    ['4711: }', false],
  ])('%j is exact: %s', async (quote, exact) => {
    const pieces = await there.resolve({ path: 'src/a.ts', quote }, 'new', null);
    expect(pieces.every(({ resolved }) => resolved !== null)).toBe(exact);
  });

  test('with something left out shows only the lines that were quoted', async () => {
    const quote = 'row6();\n...\nrow9();';
    expect(await there.resolve({ path: 'src/a.ts', quote }, 'new', null)).toMatchObject([
      { quote: 'row6();', resolved: { startLine: 7, endLine: 7 } },
      { quote: 'row9();', resolved: { startLine: 10, endLine: 10 } },
    ]);
  });
});

describe('a path is understood', () => {
  const ends = (path: string): ChangedFile => ({ ...file, path, hunks: file.hunks });
  const many = new Locator([ends('src/app.ts'), ends('lib/one/util.ts'), ends('lib/two/util.ts')], tree);

  test.each([
    './src/app.ts',
    '/src/app.ts',
    'a/src/app.ts',
    'b/src/app.ts',
    'src/app.ts:12',
    'src/app.ts:12-15',
    'src/app.ts:12:3',
    'src/app.ts#L12',
    'src/app.ts#L12-L15',
    'src/app.ts (line 12)',
    'src\\app.ts',
    '`src/app.ts`',
    '"src/app.ts"',
    '"src/app.ts" modified',
    'FILE "src/app.ts" modified',
    '/home/runner/work/shop/shop/src/app.ts',
    'app.ts',
    'SRC/App.ts',
    '`./src/app.ts:3`',
  ])('%s', async (path) => {
    expect(await many.locate(path, 'const a = 2;', null)).toMatchObject({
      level: 'line',
      path: 'src/app.ts',
    });
    expect(await many.locate(path, 'made up by nobody', null)).toMatchObject({
      level: 'file',
      path: 'src/app.ts',
      content: 'b'.repeat(40),
    });
  });

  test.each(['util.ts', 'src/ghost.ts', 'pp.ts', 'src', 'docs/src/app.ts', '', '`'])(
    'but %j names no file',
    async (path) => {
      const location = await many.locate(path, 'made up by nobody', null);
      expect(location).toMatchObject({ level: 'file', path });
      expect(location).not.toHaveProperty('content');
    },
  );

  test('or the quote says which file it is from, where only one holds it', async () => {
    const quoted = (path: string, text: string): ChangedFile => ({
      ...file,
      path,
      hunks: [{ ...header(0, 0, 1, 1), lines: [line('added', text, null, 1)] }],
    });
    const files = [quoted('src/a.ts', 'const total = sum(prices);'), quoted('src/b.ts', 'const other = 1;')];
    const one = new Locator(files, { read: () => Promise.resolve(null) });
    expect(await one.locate('src/b.ts', 'const total = sum(prices);', null)).toMatchObject({
      path: 'src/a.ts',
    });
    expect(await one.locate('src/ghost.ts', 'const total = sum(prices);', null)).toMatchObject({
      path: 'src/a.ts',
    });
    const both = new Locator([...files, quoted('src/c.ts', 'const total = sum(prices);')], {
      read: () => Promise.resolve(null),
    });
    expect(await both.locate('src/b.ts', 'const total = sum(prices);', null)).toMatchObject({
      level: 'file',
    });
    expect(
      await one.resolve({ path: 'src/b.ts', quote: 'const total = sum(prices);' }, 'new', null),
    ).toMatchObject([{ resolved: null }]);
  });

  test('and a part of a path that one file of the tree has, outside the change', async () => {
    const paths = ['lib/store.ts', 'lib/one/index.ts', 'lib/two/index.ts'];
    const listing: Tree = {
      read: (side, path) => Promise.resolve(side === 'new' && paths.includes(path) ? 'let kept = 1;' : null),
      find: (name) => Promise.resolve(paths.filter((path) => path.endsWith(`/${name}`)).slice(0, 2)),
    };
    const one = new Locator([file], listing);
    expect(await one.locate('store.ts', 'let kept = 1;', null)).toMatchObject({
      path: 'lib/store.ts',
      startLine: 1,
    });
    expect(await one.locate('store.ts:4', 'made up by nobody', null)).toMatchObject({
      level: 'file',
      path: 'lib/store.ts',
      content: expect.any(String),
    });
    expect(await one.locate('index.ts', 'made up by nobody', null)).not.toHaveProperty('content');
  });
});
