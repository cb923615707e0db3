import { describe, expect, test } from 'vitest';
import { shared } from './gate-run.ts';
import { reproducedRuns, runProving, seeded, thrice } from './prove-run.ts';
import { type Defect, filesOf, sceneOf, testFor, testWith } from './prove-shop.ts';

/** What tests of every kind change in the debate and in the verdict. */

const doubled = (name: string, title: string): Defect => ({
  title,
  name,
  guard: 'const known = Number(input);',
  own: 'const result = known * 3;',
  before: 'const result = known * 2;',
});
const right = (name: string, title: string): Defect => ({
  ...doubled(name, title),
  own: 'const result = known + known;',
});

const twice = ({ name }: Defect): string => testFor({ name }, `${name}(4)`, '8');
const added = doubled('added', 'New code fails');

const defects = {
  added: { ...added, before: null },
  old: { ...doubled('old', 'It failed before'), before: 'const result = known * 4;' },
  ship: { ...doubled('ship', 'Ten is forgotten'), own: 'const result = known === 10 ? 0 : known * 2;' },
  tax: right('tax', 'Upheld in vain'),
  ticket: {
    ...doubled('ticket', 'Every other time'),
    imports: [
      "import { existsSync, rmSync, writeFileSync } from 'node:fs';\n",
      "import { homedir } from 'node:os';\n",
    ].join(''),
    guard: 'const known = `${homedir()}/.${Number(input)}`;',
    own: 'const result = existsSync(known) ? 1 : 0;',
    before: 'const result = known.length;',
    rest: "result === 1 ? rmSync(known) : writeFileSync(known, '');\n  return result;",
  },
  fixed: doubled('fixed', 'Corrected once'),
  broken: doubled('broken', 'Broken for ever'),
  turned: right('turned', 'The wrong way round'),
  empty: doubled('empty', 'Nothing is asserted'),
  text: doubled('text', 'The text is read'),
  mark: doubled('mark', 'The mark is printed'),
  skips: doubled('skips', 'It is skipped'),
  passes: doubled('passes', 'Beside the changed lines'),
} satisfies Readonly<Record<string, Defect>>;

const unknown = ({ name }: Defect): string =>
  twice({ ...defects.fixed, name }).replace(`/${name}.js`, `/no-${name}.js`);

const scenes = [
  sceneOf(defects.added, [twice(defects.added)]),
  sceneOf(defects.old, [twice(defects.old)]),
  sceneOf(defects.ship, [testFor(defects.ship, 'ship(5)', '10')], {
    better: [testFor(defects.ship, 'ship(10)', '20')],
  }),
  sceneOf(defects.tax, [twice(defects.tax)], { better: [testFor(defects.tax, 'tax(0)', '0')] }),
  sceneOf(defects.ticket, [testFor(defects.ticket, 'ticket(1)', '0')]),
  sceneOf(defects.fixed, [unknown(defects.fixed), twice(defects.fixed)]),
  sceneOf(defects.broken, [unknown(defects.broken)]),
  sceneOf(defects.turned, [testFor(defects.turned, 'turned(4)', '12')], {
    objection: (text) => (text.includes(', 12,') ? 'It expects what the finding calls wrong' : null),
  }),
  sceneOf(defects.empty, [testWith('empty', ['  empty(4);'])]),
  sceneOf(defects.text, [
    testWith(
      'text',
      ["  assert.ok(!readFileSync('src/text.js', 'utf8').includes('* 3'), process.env.XREVIEW_MARK);"],
      ["import { readFileSync } from 'node:fs';"],
    ),
  ]),
  sceneOf(defects.mark, [
    testWith('mark', ['  console.log(process.env.XREVIEW_MARK);', '  assert.equal(mark(4), 8);']),
  ]),
  sceneOf(defects.skips, [twice(defects.skips).replace('test(', 'test.skip(')]),
  sceneOf(defects.passes, [
    testWith('passes', ["  assert.equal(typeof passes, 'function', process.env.XREVIEW_MARK);"]),
  ]),
];

const played = shared(() => {
  const { base, head } = filesOf(Object.values(defects));
  return runProving(seeded(base, head), scenes, { inputs: { disputed: 'warn' }, replays: true });
});

const disputedStill = { status: 'disputed', blocking: false };

describe('a true finding', () => {
  test('in code that the base lacks is reproduced', async () => {
    const { proof, of } = await played();
    expect(proof('New code fails')).toMatchObject({
      outcome: 'reproduced',
      runs: [...thrice('head', 'failed-as-named'), 'merge-base failed-otherwise'],
    });
    expect(of('New code fails')).toMatchObject({ status: 'confirmed', blocking: true });
  }, 600_000);

  test('that the base has too proves nothing', async () => {
    const { proof, of } = await played();
    expect(proof('It failed before')).toMatchObject({
      outcome: 'no-proof',
      runs: [...thrice('head', 'failed-as-named'), 'merge-base failed-as-named'],
    });
    expect(of('It failed before')).toMatchObject(disputedStill);
  }, 600_000);
});

describe('a finding that a test did not reproduce', () => {
  test('is upheld, and its reporter’s better test reproduces it', async () => {
    const { of, script } = await played();
    const finding = of('Ten is forgotten');
    expect(finding.proofs?.map(({ outcome }) => outcome)).toEqual(['not-reproduced', 'reproduced']);
    expect(finding).toMatchObject({ status: 'confirmed', blocking: true });
    expect(finding.statusReason).toContain('that anthropic/practice-lark wrote');
    expect(script.about('Ten is forgotten')).toEqual([
      'practice-owl judges',
      'practice-lark rebuts',
      'practice-owl writes',
      'practice-lark reads',
      'practice-lark rebuts',
      'practice-lark improves',
      'practice-owl reads',
    ]);
  }, 600_000);

  test('stays disputed if the better test does not reproduce it either, and no third test is written', async () => {
    const { of, script } = await played();
    const finding = of('Upheld in vain');
    expect(finding.proofs?.map(({ outcome }) => outcome)).toEqual(['not-reproduced', 'not-reproduced']);
    expect(finding).toMatchObject(disputedStill);
    expect(script.about('Upheld in vain').at(-1)).toBe('practice-owl reads');
  }, 600_000);

  test('is no argument if the test executed none of the changed lines', async () => {
    const { proof, of } = await played();
    expect(proof('Beside the changed lines')).toMatchObject({
      outcome: 'no-proof',
      runs: thrice('head', 'passed'),
    });
    expect(of('Beside the changed lines')).toMatchObject(disputedStill);
  }, 600_000);
});

describe('a test that proves nothing', () => {
  test('is flaky', async () => {
    const { proof, of } = await played();
    expect(proof('Every other time')).toMatchObject({
      outcome: 'no-proof',
      runs: ['head passed', 'head failed-as-named'],
    });
    expect(proof('Every other time').why).toContain('flaky');
    expect(of('Every other time')).toMatchObject(disputedStill);
  }, 600_000);

  test('is broken: its author corrects it once, with what it printed', async () => {
    const { proof, script, requests } = await played();
    expect(proof('Corrected once')).toMatchObject({ outcome: 'reproduced', runs: reproducedRuns });
    expect(script.about('Corrected once').slice(2)).toEqual([
      'practice-owl writes',
      'practice-lark reads',
      'practice-owl corrects',
      'practice-lark reads',
    ]);
    expect(requests.some(({ body }) => body.includes('ERR_MODULE_NOT_FOUND'))).toBe(true);
  }, 600_000);

  test('is broken after its correction too', async () => {
    const { proof, of, script } = await played();
    expect(proof('Broken for ever')).toMatchObject({ outcome: 'no-proof', runs: ['head failed-otherwise'] });
    expect(of('Broken for ever')).toMatchObject(disputedStill);
    expect(script.about('Broken for ever').filter((what) => what.endsWith('corrects'))).toHaveLength(1);
  }, 600_000);

  test('expects what is wrong: its reader objects, and it is never executed', async () => {
    const { proof, of, script } = await played();
    expect(proof('The wrong way round')).toMatchObject({ outcome: 'no-proof', runs: [] });
    expect(proof('The wrong way round').why).toContain(
      'anthropic/practice-lark read it and objects: It expects what the finding calls wrong.',
    );
    expect(of('The wrong way round')).toMatchObject(disputedStill);
    expect(script.about('The wrong way round').slice(2)).toEqual([
      'practice-owl writes',
      'practice-lark reads',
      'practice-owl corrects',
      'practice-lark reads',
    ]);
  }, 600_000);

  test.each([
    ['Nothing is asserted', 'asserts nothing'],
    ['The text is read', 'reads the source text of code'],
    ['The mark is printed', 'uses the mark outside of an assertion'],
    ['It is skipped', 'skips tests'],
  ])(
    'cheats: %s',
    async (title, why) => {
      const { proof, of, script } = await played();
      expect(proof(title)).toMatchObject({ outcome: 'no-proof', runs: [] });
      expect(proof(title).why).toContain(why);
      expect(of(title)).toMatchObject(disputedStill);
      // No model is paid to read it.
      expect(script.about(title).slice(2)).toEqual(['practice-owl writes', 'practice-owl corrects']);
    },
    600_000,
  );
});

test('the verdict counts only what was reproduced, and nothing is left behind', async () => {
  const { status, result, left, of } = await played();
  expect([status, result.verdict.verdict]).toEqual([1, 'fail']);
  expect(result.verdict.blocking.toSorted()).toEqual(
    ['New code fails', 'Ten is forgotten', 'Corrected once'].map((title) => of(title).id).toSorted(),
  );
  expect(left).toEqual([]);
}, 600_000);
