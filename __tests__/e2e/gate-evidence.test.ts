import { at, functionsOf, linesOf, path } from './gate-code.ts';
import type { Quote, Said } from './gate-script.ts';
import { gateTable, type Lines, type Row, refute } from './gate-table.ts';

/**
 * Which quotes count as evidence. Each row is a critical finding that one reviewer reports and the other, of another
 * vendor, refutes with one quote: disputed where the quote counts, unconfirmed where it does not. Both block.
 */

const counts = { status: 'disputed', blocking: true, refuters: ['b1'] } as const;
const doesNot = { status: 'unconfirmed', blocking: true, refuters: [] } as const;

type Ground = NonNullable<Said['ground']>;
const by =
  (quotes: (lines: Lines, word: string) => readonly Quote[], ground?: Ground): Row['scene'] =>
  (lines, word) => ({
    reporters: { a1: 'critical' },
    judges: [
      [{ stance: 'refute', evidence: quotes(lines, word), ...(ground === undefined ? {} : { ground }) }],
    ],
  });
const one = (quote: (lines: Lines, word: string) => string, ground?: Ground): Row['scene'] =>
  by((lines, word) => [at(quote(lines, word))], ground);

const other = linesOf('outer');

const before = [
  "import { createHash } from 'node:crypto';",
  "import { settleNothing } from './nothing.js';",
  "export const version = '4.2.0';",
  'const retries = 12;',
  '',
].join('\n');
const after = [
  '',
  functionsOf('outer'),
  'export function isOpen(outerDay) {',
  '  if (outerDay.outerHours.length === 0) {',
  '    return true;',
  '  }',
  '  return outerDay.outerHours[0] > outerDay.outerNow;',
  '}',
  '',
  'export function spin() {',
  '  for (;;) {',
  '    break;',
  '  }',
  '}',
  '',
  'export const outerNames = [',
  "  'the outer name of it all',",
  '  1_000_000_007,',
  '];',
  '',
  'function storeFlint(db, flintRow) {',
  '  const flintKey = db.flintPut(flintRow);',
  '  flintRow.flintKey = flintKey;',
  '  return flintKey;',
  '}',
  '',
  'function wipeSlate(db, slateRow) {',
  '  const slateKey = db.slateDrop(slateRow);',
  '  return slateKey;',
  '}',
  '',
  'function useFlint(flintMany) {',
  '  for (const flintRow of flintMany) storeFlint(flintMany.flintStore, flintRow);',
  '}',
  '',
  'export { storeFlint, wipeSlate, useFlint };',
  'export { settleNothing, createHash, retries };',
  '',
].join('\n');

/** Not part of the change. */
const money = [
  'function normaliseMoney(rawMoney) {',
  '  return Math.round(rawMoney * 100);',
  '}',
  '',
  'function chargeMoney(moneyCard, rawPrice) {',
  '  const cleanPrice = normaliseMoney(rawPrice);',
  '  legacyTotals.push(moneyCard);',
  '  return moneyCard.take(cleanPrice);',
  '}',
  '',
  'module.exports = { normaliseMoney, chargeMoney };',
  '',
].join('\n');

const flint = {
  path,
  quote: '  flintRow.flintKey = flintKey;',
};
const mentions = (name: string) => ({
  explanation: `The amount was never rounded, although ${name} is there for that.`,
});

gateTable('a quote as evidence against a finding at the gate', {
  panel: ['a1', 'b1'],
  before,
  after,
  base: {
    'src/money.js': money,
    'docs/notes.md': '# Notes\n\nEvery settleAmber call is safe: amberTotal is checked.\n',
  },
  rows: [
    {
      name: 'Markdown that says it is safe: no',
      scene: by(() => [at('Every settleAmber call is safe: amberTotal is checked.', 'docs/notes.md')]),
      expected: doesNot,
    },
    { name: 'a line of the same function: yes', scene: one(({ guard }) => guard), expected: counts },
    {
      name: 'several lines of the same function: yes',
      scene: one(({ total, guard }) => `${total}\n${guard}`),
      expected: counts,
    },
    {
      name: 'a line of another function that names the function of the finding: yes',
      scene: one(({ caller }) => caller),
      expected: counts,
    },
    {
      name: 'a line of another function that shares no identifier: no',
      scene: one(() => other.guard),
      expected: doesNot,
    },
    {
      name: 'a line of another function that shares only keywords: no',
      scene: one(() => other.total),
      expected: doesNot,
    },
    {
      name: 'a line that shares a name only with the evidence of nobody: no',
      scene: one(({ sum }) => sum),
      expected: doesNot,
    },
    {
      name: 'a version constant: no',
      scene: one(() => "export const version = '4.2.0';"),
      expected: doesNot,
    },
    { name: 'a number constant: no', scene: one(() => 'const retries = 12;'), expected: doesNot },
    {
      name: 'an import line: no',
      scene: one(() => "import { createHash } from 'node:crypto';"),
      expected: doesNot,
    },
    { name: 'return true of another function: no', scene: one(() => '    return true;'), expected: doesNot },
    {
      name: 'a line that holds only text: no',
      scene: one(() => "  'the outer name of it all',"),
      expected: doesNot,
    },
    {
      name: 'a line that holds only a number: no',
      scene: one(() => '  1_000_000_007,'),
      expected: doesNot,
    },
    { name: 'a brace: no', scene: one(() => '}'), expected: doesNot },
    { name: 'a blank line: no', scene: one(() => '\n'), expected: doesNot },
    { name: 'a line that only steers: no', scene: one(() => '  for (;;) {\n    break;'), expected: doesNot },
    {
      name: 'a comment of the same function: no',
      scene: one(({ comment }) => comment),
      expected: doesNot,
    },
    {
      name: 'the finding’s own line as handled elsewhere: no',
      scene: one(({ own }) => own, 'handled-elsewhere'),
      expected: doesNot,
    },
    {
      name: 'the finding’s own line as intended: no',
      scene: one(({ own }) => own, 'intended'),
      expected: doesNot,
    },
    {
      name: 'the finding’s own line as wrong: yes',
      scene: one(({ own }) => own, 'wrong'),
      expected: counts,
    },
    {
      name: 'a part of the finding’s own line as handled elsewhere: no',
      scene: one((_, word) => `${word}Ledger.${word}Balance - ${word}Total`, 'handled-elsewhere'),
      expected: doesNot,
    },
    {
      name: 'a line of another function as wrong: no',
      scene: one(() => other.guard, 'wrong'),
      expected: doesNot,
    },
    {
      name: 'a line of the same function as stylistic: no',
      scene: one(({ guard }) => guard, 'stylistic'),
      expected: doesNot,
    },
    {
      name: 'a line of the same function as out of scope: no',
      scene: one(({ guard }) => guard, 'out-of-scope'),
      expected: doesNot,
    },
    {
      name: 'a line of the new side as pre-existing: no',
      scene: one(({ guard }) => guard, 'pre-existing'),
      expected: doesNot,
    },
    {
      name: 'a line with one wrong letter: no',
      scene: one((_, word) => `  if (${word}Total > ${word}Ledger.${word}Limti) {`),
      expected: doesNot,
    },
    {
      name: 'a fabricated line: no',
      scene: one((_, word) => `  if (${word}Ledger.${word}Checked) return ${word}Order;`),
      expected: doesNot,
    },
    {
      name: 'a line of the same function, said to be in another file: no',
      scene: by(({ guard }) => [at(guard, 'src/money.js')]),
      expected: doesNot,
    },
    {
      name: 'an unrelated line and one of the same function: one that counts is enough',
      scene: by(({ guard }) => [at(other.guard), at(guard)]),
      expected: counts,
    },
    {
      name: 'a name that the finding’s text mentions and the repository defines, outside the change: yes',
      scene: (lines, word) => ({
        ...by(() => [at('  const cleanPrice = normaliseMoney(rawPrice);', 'src/money.js')])(lines, word),
        ...mentions('normaliseMoney'),
      }),
      expected: counts,
    },
    {
      name: 'the definition of a name that the finding’s text mentions: yes',
      scene: (lines, word) => ({
        ...by(() => [at('function normaliseMoney(rawMoney) {', 'src/money.js')])(lines, word),
        ...mentions('normaliseMoney'),
      }),
      expected: counts,
    },
    {
      name: 'a name that the finding’s text does not mention: no',
      scene: by(() => [at('  const cleanPrice = normaliseMoney(rawPrice);', 'src/money.js')]),
      expected: doesNot,
    },
    {
      name: 'a name that the finding’s text mentions and the repository does not define: no',
      scene: (lines, word) => ({
        ...by(() => [at('  legacyTotals.push(moneyCard);', 'src/money.js')])(lines, word),
        ...mentions('legacyTotals'),
      }),
      expected: doesNot,
    },
    {
      name: 'a name of two letters that both functions have: no',
      scene: (lines, word) => ({
        ...by(() => [at('  const slateKey = db.slateDrop(slateRow);')])(lines, word),
        ...flint,
      }),
      expected: doesNot,
    },
    {
      name: 'an export line that names the function of the finding: no',
      scene: (lines, word) => ({
        ...by(() => [at('export { storeFlint, wipeSlate, useFlint };')])(lines, word),
        quote: '  const flintKey = db.flintPut(flintRow);',
        path,
        category: 'race-condition',
      }),
      expected: doesNot,
    },
  ],
});

gateTable('grounds that never refute a finding at the gate', {
  panel: ['a1', 'b1'],
  rows: (['stylistic', 'out-of-scope'] as const).flatMap((ground) => [
    {
      name: `${ground} with a line of the same function, below the gate: disputed`,
      scene: ({ guard }: Lines) => ({
        reporters: { a1: 'major' },
        judges: [[{ ...refute(guard), ground }]],
      }),
      expected: { status: 'disputed', severity: 'major', blocking: false },
    },
    {
      name: `${ground} with a line of the same function, at the gate: does not count`,
      scene: ({ guard }: Lines) => ({
        reporters: { a1: 'critical' },
        judges: [[{ ...refute(guard), ground }]],
      }),
      expected: { status: 'unconfirmed', severity: 'critical', blocking: true },
    },
  ]),
});
