import { describe, expect, test } from 'vitest';
import type { ChangedFile } from '../../src/change/change.ts';
import { findSymbols } from '../../src/repository/symbols.ts';
import { CodeFacts } from '../../src/review/code-facts.ts';
import { connect } from '../../src/review/connection.ts';
import type { Ground, Wording } from '../../src/review/finding.ts';
import { wording } from './builders.ts';

const shop = `import { stockOf, setStock } from './stock.js';
import {
  chargeCard,
} from './payment.js';

const VERSION = '1.4.2';
const maxItems = 10;

export function isOpen(day) {
  if (day === 'sunday') return false;
  return true;
}

export async function buyItem(buyer, item) {
  const left = await stockOf(item);
  // The caller holds a lock on the item.
  if (left < 1) return { sold: false };
  await setStock(item, left - 1);
  const receipt = await chargeCard(buyer, item);
  return { sold: true, receipt };
}

function withLock(key, work) {
  const release = locks.acquire(key);
  return work().finally(release);
}

export const buyOnce = (buyer, item) => withLock(item, () => buyItem(buyer, item));

export function refund(receiptId) {
  const amount = amountOf(receiptId);
  return repay(amount);
}

export { isOpen as open };
`;

const lua = `local M = {}

function M.buy(buyer, item)
  local left = stock(item)
  if left < 1 then
    return false
  end
  set_stock(item, left - 1)
  return true
end

function M.greet(name)
  local text = "hello " .. name
  return text
end

return M
`;

const readme = `# Shop

## Buying

Two buyers may reach the same item; the shop locks items while a purchase lasts.

## Opening hours

Closed on Sundays.
`;

const files: Readonly<Record<string, string>> = {
  'src/shop.js': shop,
  'src/shop.lua': lua,
  'README.md': readme,
  'src/other.js':
    'export function unrelated(alpha) {\n  return alpha * 2;\n}\nconst guard = withLock(1, 2);\n',
};

const fileOf = (path: string, text: string): ChangedFile => {
  const lines = text.split('\n');
  return {
    path,
    oldPath: null,
    status: 'added',
    oldMode: null,
    newMode: '100644',
    oldBlob: null,
    newBlob: 'b'.repeat(40),
    added: lines.length,
    removed: 0,
    sensitive: false,
    leftOut: null,
    hunks: [
      {
        id: `${path}#1`,
        oldStart: 0,
        oldLines: 0,
        newStart: 1,
        newLines: lines.length,
        section: '',
        lines: lines.map((line, index) => ({ kind: 'added', text: line, oldLine: null, newLine: index + 1 })),
      },
    ],
  };
};

const spanOf = (path: string, code: string) => {
  const text = files[path] ?? '';
  const at = text.indexOf(code);
  if (at < 0) throw new Error(`${path} does not hold ${code}`);
  const startLine = text.slice(0, at).split('\n').length;
  const endLine = startLine + code.split('\n').length - 1;
  return {
    startLine,
    endLine,
    quote: text
      .split('\n')
      .slice(startLine - 1, endLine)
      .join('\n'),
  };
};

const finding = (path: string, code: string | null, changes: Partial<Wording> = {}): Wording =>
  wording('ann', {
    title: 'Two buyers get the last item',
    explanation: 'The stock is read, then written, with a wait between.',
    anchor:
      code === null
        ? { level: 'file', path, quote: 'gone', why: '' }
        : { level: 'line', path, side: 'new', addedLine: null, ...spanOf(path, code) },
    ...changes,
  });

/** How quotes of some code relate to a finding. */
async function connections(
  about: Wording,
  quotes: readonly (readonly [path: string, code: string])[],
  ground: Ground = 'handled-elsewhere',
  symbols: typeof findSymbols = findSymbols,
) {
  const tree = {
    read: (side: string, path: string) => Promise.resolve(side === 'new' ? (files[path] ?? null) : null),
  };
  const changed = Object.entries(files).map(([path, text]) => fileOf(path, text));
  const found = await connect(
    new CodeFacts(changed, tree, symbols),
    [about],
    quotes.map(([path, code]) => {
      const { startLine, endLine, quote } = spanOf(path, code);
      return { path, quote, resolved: { side: 'new', startLine, endLine } };
    }),
    ground,
  );
  return found.map(({ connection }) => connection);
}

const lostUpdate = finding('src/shop.js', 'await setStock(item, left - 1);');
const noGrammar = () => Promise.resolve(null);

describe.each([
  ['with a grammar', findSymbols],
  ['by indentation', noGrammar],
])('a quote for a finding in a function, %s', (_, symbols) => {
  test.each([
    ['a line of the same function', 'const left = await stockOf(item);', 'connected'],
    ['a line of it that shares no name', 'return { sold: true, receipt };', 'connected'],
    [
      'a caller, which shares the function’s name',
      'export const buyOnce = (buyer, item) => withLock',
      'connected',
    ],
    ['the finding’s own line', 'await setStock(item, left - 1);', 'own-lines'],
    ['a version constant', "const VERSION = '1.4.2';", 'none'],
    ['an import, though it shares a name', "import { stockOf, setStock } from './stock.js';", 'none'],
    ['a line of a longer import', '  chargeCard,', 'none'],
    ['an export of names', 'export { isOpen as open };', 'none'],
    ['a returned literal', 'return true;', 'none'],
    ['a comment, in the same function', '// The caller holds a lock on the item.', 'none'],
    ['another function, which shares nothing', 'const amount = amountOf(receiptId);', 'none'],
    ['another function, which shares only a keyword', 'return repay(amount);', 'none'],
  ])('%s: %s', async (__, code, expected) => {
    expect(await connections(lostUpdate, [['src/shop.js', code]], 'handled-elsewhere', symbols)).toEqual([
      expected,
    ]);
  });
});

test('a name that the text mentions connects where the repository defines it, and not otherwise', async () => {
  const quote = [['src/shop.js', 'const release = locks.acquire(key);']] as const;
  expect(await connections(lostUpdate, quote)).toEqual(['none']);
  const said = finding('src/shop.js', 'await setStock(item, left - 1);', {
    explanation: 'Nothing calls withLock here.',
  });
  expect(await connections(said, [['src/other.js', 'const guard = withLock(1, 2);']])).toEqual(['connected']);
  const made = finding('src/shop.js', 'await setStock(item, left - 1);', {
    explanation: 'There is no locks.acquire.',
  });
  expect(await connections(made, quote)).toEqual(['none']);
});

test('a quote leads to the next one of the same position', async () => {
  const chain = [
    ['src/shop.js', 'function withLock(key, work) {'],
    ['src/shop.js', 'export const buyOnce = (buyer, item) => withLock'],
  ] as const;
  expect(await connections(lostUpdate, chain.slice(0, 1))).toEqual(['none']);
  expect(await connections(lostUpdate, chain)).toEqual(['connected', 'connected']);
});

test('code beside the finding’s own lines, or beside a comment, is code', async () => {
  const wider = 'await setStock(item, left - 1);\n  const receipt = await chargeCard(buyer, item);';
  expect(await connections(lostUpdate, [['src/shop.js', wider]])).toEqual(['connected']);
  const commented = '// The caller holds a lock on the item.\n  if (left < 1) return { sold: false };';
  expect(await connections(lostUpdate, [['src/shop.js', commented]])).toEqual(['connected']);
});

test('for a finding about a file any code of its hunks is connected, but not a comment, an import or a literal', async () => {
  const about = finding('src/shop.js', null);
  const quotes = [
    ['src/shop.js', 'return repay(amount);'],
    ['src/shop.js', '// The caller holds a lock on the item.'],
    ['src/shop.js', "import { stockOf, setStock } from './stock.js';"],
    ['src/other.js', 'return alpha * 2;'],
  ] as const;
  expect(await connections(about, quotes)).toEqual(['connected', 'none', 'none', 'none']);
});

test('a language without a grammar: the block that indentation tells, and names', async () => {
  const about = finding('src/shop.lua', 'set_stock(item, left - 1)');
  const quotes = [
    ['src/shop.lua', 'local left = stock(item)'],
    ['src/shop.lua', 'local text = "hello " .. name'],
    ['src/shop.lua', 'return true'],
  ] as const;
  expect(await connections(about, quotes)).toEqual(['connected', 'none', 'none']);
});

test('a document refutes nothing about code, and a finding in a document is answered by its section or its words', async () => {
  expect(await connections(lostUpdate, [['README.md', 'Two buyers may reach the same item']])).toEqual([
    'none',
  ]);
  const about = finding('README.md', 'Two buyers may reach the same item', {
    title: 'Locks are not said to end',
    explanation: '',
    scenario: '',
  });
  const quotes = [
    ['README.md', '## Buying'],
    ['README.md', 'Closed on Sundays.'],
  ] as const;
  expect(await connections(about, quotes)).toEqual(['connected', 'none']);
});

test('a name on more than one in a hundred lines of a large change connects nothing', async () => {
  const lines = Array.from({ length: 1_200 }, (_, index) =>
    index % 50 === 0 ? `function part${index}(context) {` : `  step${index}();`,
  );
  const text = lines.join('\n');
  const tree = { read: (side: string) => Promise.resolve(side === 'new' ? text : null) };
  const at = (line: number) => ({ startLine: line, endLine: line, quote: lines[line - 1] ?? '' });
  const about = wording('ann', {
    anchor: { level: 'line', path: 'src/big.js', side: 'new', addedLine: null, ...at(51) },
  });
  const quoted = (line: number) => {
    const { quote, ...span } = at(line);
    return { path: 'src/big.js', quote, resolved: { side: 'new' as const, ...span } };
  };
  const facts = (path: string) => new CodeFacts([fileOf(path, text)], tree, noGrammar);
  // `context` stands on 24 of 1,200 lines.
  expect((await connect(facts('src/big.js'), [about], [quoted(151)], 'wrong'))[0]?.connection).toBe('none');
  const small = {
    read: (side: string) => Promise.resolve(side === 'new' ? lines.slice(0, 300).join('\n') : null),
  };
  const code = new CodeFacts([fileOf('src/big.js', lines.slice(0, 300).join('\n'))], small, noGrammar);
  expect((await connect(code, [about], [quoted(151)], 'wrong'))[0]?.connection).toBe('connected');
});
