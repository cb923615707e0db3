import { describe, expect, test } from 'vitest';
import { CodeFacts } from '../../../src/debate/evidence/code-facts.ts';
import { commentLines } from '../../../src/debate/evidence/comment-lines.ts';
import { connect } from '../../../src/debate/evidence/connection.ts';
import { importLines, isLiteral } from '../../../src/debate/evidence/identifiers.ts';
import { parseSymbols } from '../../../src/syntax/symbols.ts';
import { report } from '../builders.ts';
import { connections, fileOf, finding } from '../connected-code.ts';

const lostUpdate = finding('src/shop.js', 'await setStock(item, left - 1);');
const noGrammar = () => Promise.resolve(null);

describe.each([
  ['with a grammar', parseSymbols],
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

test.each([
  ['module.exports = {\n  create(context) {\n    return visit(context);\n  },\n};', [1]],
  ['module.exports = {\n  buyItem,\n  refund: refundAll,\n};\nrun();', [1, 2, 3, 4]],
  ['import {\n  a,\n  b,\n} from "x";\nrun(a);', [1, 2, 3, 4]],
  ['from shop import (\n    buy,\n)\nbuy()', [1, 2, 3]],
  ['use crate::{\n    shop,\n};\nfn main() {}', [1, 2, 3]],
])('the import and export lines of %j are %j', (text, expected) => {
  expect([...importLines(text.split('\n'))]).toEqual(expected);
});

test.each([
  ['return true;', true],
  ["'sunday',", true],
  ['-1.5;', true],
  ['return order;', false],
  ['...order,', false],
  ['version: 2,', false],
  ['return { ok: true };', true],
  ['return nil, nil', true],
  ['return !0;', true],
  ['return new Map();', true],
  ['return Ok(());', true],
  ['return { ok: isOpen };', false],
  ['return total; // true', false],
])('%j is only a literal: %s', (line, expected) => {
  expect(isLiteral(line)).toBe(expected);
});

test.each([
  ['a.js', '/* Checked\n   by the caller. */\nrun();', [1, 2]],
  ['a.js', 'run(); /* why\n not */ go();', []],
  ['a.js', 'const glob = "src/*";\nrun();\nconst end = "*/";', []],
  ['a.py', 'def f():\n    """\n    Holds a lock.\n    """\n    return g()', [2, 3, 4]],
  ['a.py', "    '''Holds a lock.'''\n    run()", [1]],
  ['a.py', 'query = """\nselect\n"""', []],
  ['a.html', '<!-- Safe\n by design -->\n<p>', [1, 2]],
  ['a.jsx', '{/* Escaped above */}\n<b>{name}</b>', [1]],
])('in %s the lines of %j that are only comment are %j', (path, text, expected) => {
  expect([...commentLines(text.split('\n'), path)]).toEqual(expected);
});

test('a literal followed by a comment is a literal', () => {
  expect(isLiteral('return true; // validated by the caller', 'a.js')).toBe(true);
  expect(isLiteral('return None  # checked', 'a.py')).toBe(true);
  expect(isLiteral('return "https://shop.example"; // base', 'a.js')).toBe(true);
});

test('a name that the text mentions connects only if the repository defines it', async () => {
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

test('a quote connects the next one of the same position', async () => {
  const chain = [
    ['src/shop.js', 'function withLock(key, work) {'],
    ['src/shop.js', 'export const buyOnce = (buyer, item) => withLock'],
  ] as const;
  expect(await connections(lostUpdate, chain.slice(0, 1))).toEqual(['none']);
  expect(await connections(lostUpdate, chain)).toEqual(['connected', 'connected']);
});

test('code next to the finding’s own lines, or next to a comment, is code', async () => {
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

test('a language without a grammar: the block by indentation, and names', async () => {
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
  const about = report('ann', {
    location: { level: 'line', path: 'src/big.js', side: 'new', addedLine: null, ...at(51) },
  });
  const quoted = (line: number) => {
    const { quote, ...span } = at(line);
    return { path: 'src/big.js', quote, resolved: { side: 'new' as const, ...span } };
  };
  const facts = (path: string) => new CodeFacts([fileOf(path, text)], tree, noGrammar);
  // `context` is on 24 of 1,200 lines.
  expect((await connect(facts('src/big.js'), [about], [quoted(151)], 'wrong'))[0]?.connection).toBe('none');
  const small = {
    read: (side: string) => Promise.resolve(side === 'new' ? lines.slice(0, 300).join('\n') : null),
  };
  const code = new CodeFacts([fileOf('src/big.js', lines.slice(0, 300).join('\n'))], small, noGrammar);
  expect((await connect(code, [about], [quoted(151)], 'wrong'))[0]?.connection).toBe('connected');
});
