import { describe, expect, test } from 'vitest';
import { at, functionsOf, linesOf, path } from './gate-code.ts';
import { runGate, shared } from './gate-run.ts';
import type { Quote, Said, Scene } from './gate-script.ts';

/** Which quotes count as evidence: on the old side, without a grammar, by names that stand everywhere, for a file. */

const counts = { status: 'disputed', blocking: true, refuters: ['b1'] } as const;
const doesNot = { status: 'unconfirmed', blocking: true, refuters: [] } as const;

type Ground = NonNullable<Said['ground']>;

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
    runGate({
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
    runGate({
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
    runGate({
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
    runGate({
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
