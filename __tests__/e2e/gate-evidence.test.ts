import { describe, expect, test } from 'vitest';
import { at, functionsOf, linesOf, path } from './gate-code.ts';
import { playGate, type Quote, type Said, type Scene, shared } from './gate-stage.ts';
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

describe('code that was there before the change', () => {
  const names = ['amber', 'birch', 'cedar', 'delta'] as const;
  const previous = (word: string) =>
    `  ${word}Ledger.${word}Balance = ${word}Total - ${word}Ledger.${word}Balance;`;
  const base = names.map((word) => functionsOf(word).replace(linesOf(word).own, previous(word))).join('\n');
  const head = names.map(functionsOf).join('\n');
  const scene = (word: (typeof names)[number], ground: Ground, quote: string): Scene => ({
    title: `The ${word} balance`,
    ...at(linesOf(word).own),
    reporters: { a1: 'critical' },
    judges: [[{ stance: 'refute', ground, evidence: [at(quote)] }]],
  });
  const run = shared(() =>
    playGate({
      panel: ['a1', 'b1'],
      base: { [path]: base },
      head: { [path]: head },
      scenes: [
        scene('amber', 'pre-existing', previous('amber')),
        scene('birch', 'handled-elsewhere', previous('birch')),
        scene('cedar', 'wrong', previous('cedar')),
        scene('delta', 'pre-existing', previous('birch')),
      ],
    }),
  );
  test.each([
    ['amber', 'a removed line of the function as pre-existing: yes', counts],
    ['birch', 'a removed line as handled elsewhere: no', doesNot],
    ['cedar', 'a removed line as wrong: no', doesNot],
    ['delta', 'a removed line of another function as pre-existing: no', doesNot],
  ])('%s, %s', async (word, _, expected) => {
    expect((await run()).of(`The ${word} balance`)).toMatchObject(expected);
  });
});

describe('a language without a grammar', () => {
  const file = 'src/ledger.nim';
  const proc = (word: string): string =>
    [
      `proc settle${word}(${word}Order: Order, ${word}Ledger: Ledger): int =`,
      `  let ${word}Total = ${word}Order.${word}Cents * ${word}Order.${word}Count`,
      `  if ${word}Total > ${word}Ledger.${word}Limit:`,
      `    echo ${word}Ledger.${word}Refused`,
      `  ${word}Ledger.${word}Balance = ${word}Ledger.${word}Balance - ${word}Total`,
      `  let ${word}Elsewhere = unrelated${word}()`,
      '',
      `proc report${word}(): string =`,
      `  let ${word}Line = settle${word}(${word}First, ${word}Second)`,
      `  let ${word}Other = ${word}Third`,
      '',
    ].join('\n');
  const own = (word: string): string =>
    `  ${word}Ledger.${word}Balance = ${word}Ledger.${word}Balance - ${word}Total`;
  // 90 lines of one block, no two of which share a name.
  const long = [
    'proc longest(): int =',
    ...Array.from({ length: 90 }, (_, index) => `  let step${index}Done = step${index}Begun`),
    '',
  ].join('\n');
  const names = ['Amber', 'Birch', 'Cedar', 'Delta', 'Ember'];
  const scene = (title: string, quote: string, evidence: string): Scene => ({
    title,
    ...at(quote, file),
    reporters: { a1: 'critical' },
    judges: [[{ stance: 'refute', evidence: [at(evidence, file)] }]],
  });
  const run = shared(() =>
    playGate({
      panel: ['a1', 'b1'],
      head: { [file]: [...names.map(proc), long].join('\n') },
      scenes: [
        scene('Amber fails', own('Amber'), '  let AmberElsewhere = unrelatedAmber()'),
        scene('Birch fails', own('Birch'), '  let BirchLine = settleBirch(BirchFirst, BirchSecond)'),
        scene('Cedar fails', own('Cedar'), own('Delta')),
        scene('Delta fails', own('Delta'), '  let DeltaOther = DeltaThird'),
        scene('Ember fails', own('Ember'), own('Ember')),
        scene('Step 80 fails', '  let step80Done = step80Begun', '  let step5Done = step5Begun'),
      ],
    }),
  );
  test.each([
    ['Amber fails', 'another line of the same block: yes', counts],
    ['Birch fails', 'a line of another block that names the function: yes', counts],
    ['Cedar fails', 'a line of another block that shares nothing: no', doesNot],
    ['Delta fails', 'a line of the next block that shares nothing: no', doesNot],
    ['Ember fails', 'the finding’s own line as handled elsewhere: no', doesNot],
    ['Step 80 fails', '75 lines away in a long block: no', doesNot],
  ])('%s, %s', async (title, _, expected) => {
    expect((await run()).of(title)).toMatchObject(expected);
  });
});

describe('a name that stands everywhere', () => {
  // 1,300 lines of which 60 hold the name of a logger, and 2 hold a rare one.
  const bulk = (part: number): string =>
    Array.from({ length: 30 }, (_, index) => {
      const id = `p${part}x${index}`;
      return [
        `export function log${id}(input${id}) {`,
        `  journal.write(input${id}.label${id});`,
        ...Array.from({ length: 18 }, (__, step) => `  input${id}.field${step}x${id} = ${step}${index};`),
        `  return input${id};`,
        '}',
      ].join('\n');
    }).join('\n');
  const special = [
    'export function settleAmber(amberOrder) {',
    '  journal.write(amberOrder.amberStart, scarcePool);',
    '  amberOrder.amberTotal = amberOrder.amberCents - amberOrder.amberTotal;',
    '  return amberOrder;',
    '}',
    '',
    'export function drain(drainInput) {',
    '  scarcePool.drainAll(drainInput.drainLimit);',
    '  return drainInput;',
    '}',
    '',
  ].join('\n');
  const own = '  amberOrder.amberTotal = amberOrder.amberCents - amberOrder.amberTotal;';
  const run = (quote: Quote) =>
    playGate({
      panel: ['a1', 'b1'],
      head: { [path]: special, 'src/bulk0.js': bulk(0), 'src/bulk1.js': bulk(1) },
      scenes: [
        {
          title: 'The amber total',
          ...at(own),
          reporters: { a1: 'critical' },
          judges: [[{ stance: 'refute', evidence: [quote] }]],
        },
      ],
    });

  test('a line that shares only such a name: no', async () => {
    const ended = await run(at('  journal.write(inputp1x7.labelp1x7);', 'src/bulk1.js'));
    expect(ended.of('The amber total')).toMatchObject(doesNot);
  });

  test('a line that shares a rare name of the function: yes', async () => {
    const ended = await run(at('  scarcePool.drainAll(drainInput.drainLimit);'));
    expect(ended.of('The amber total')).toMatchObject(counts);
  });
});

describe('a finding whose quote cannot be found', () => {
  const early = ['vale', 'wold', 'yard'].map(functionsOf).join('\n');
  const lone = 'src/lone.js';
  const scene = (title: string, evidence: Quote, ground: Ground = 'handled-elsewhere'): Scene => ({
    title,
    explanation: `${title}, which is about the file as a whole.`,
    path,
    quote: `  ${title.replaceAll(' ', '')}(that, stands, nowhere) || neither.does(this);`,
    reporters: { a1: 'critical' },
    judges: [[{ stance: 'refute', ground, evidence: [evidence] }]],
  });
  const play = (evidence: Quote, ground?: Ground) =>
    playGate({
      panel: ['a1', 'b1'],
      base: { [path]: early, [lone]: functionsOf('lone') },
      head: { [path]: `${early}\n${functionsOf('amber')}` },
      scenes: [scene('Amber is never closed', evidence, ground)],
    });

  test.each([
    ['any code of the file’s hunks: yes', at(linesOf('amber').total), counts],
    ['code of the file that no hunk shows: no', at(linesOf('vale').guard), doesNot],
    ['code of another file: no', at(linesOf('lone').guard, lone), doesNot],
    ['a comment of the file’s hunks: no', at(linesOf('amber').comment), doesNot],
  ])('gates as a finding on the file; refuted with %s', async (_, evidence, expected) => {
    const ended = await play(evidence);
    expect(ended.of('Amber is never closed')).toMatchObject({ severity: 'critical', ...expected });
    expect([ended.status, ended.reasons]).toEqual([1, ['blocking-findings']]);
  });
});
