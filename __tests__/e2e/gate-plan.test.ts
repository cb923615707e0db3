import { describe, expect, test } from 'vitest';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { asksToRevise } from '../../practice/reviser.ts';
import { type FinishedGateRun, type GateSetup, runGate, shared } from './gate-run.ts';
import type { Quote, Said, Scene } from './gate-script.ts';

/** The same rules for a plan, whose evidence is its own text, and for the revisions of one. */

const path = 'docs/plan.md';
const document = [
  '# Move the archive',
  '',
  '## Steps',
  '',
  '1. Delete the table `old_orders` from the live database.',
  '2. Copy every row of `old_orders` into the archive with `placeOrder`.',
  '3. Tell the customers by mail.',
  '',
  '## Rollback',
  '',
  'A snapshot of `old_orders` is restored within an hour.',
  '',
  ...Array.from({ length: 60 }, (_, day) => `- Day ${day + 1}: watch counter${day}.`),
  '',
  '## Greeting',
  '',
  'Signs at both doors say welcome.',
  '',
].join('\n');
const own = '1. Delete the table `old_orders` from the live database.';
const step = '2. Copy every row of `old_orders` into the archive with `placeOrder`.';
const rollback = 'A snapshot of `old_orders` is restored within an hour.';
const base = {
  'src/orders.js': [
    'function placeOrder(request, store) {',
    '  return store.insert(request.body);',
    '}',
    '',
    'function unrelated(thing) {',
    '  return thing.value + 41;',
    '}',
    '',
    'module.exports = { placeOrder, unrelated };',
    '',
  ].join('\n'),
  'docs/other.md': 'The table `old_orders` is deleted last; a copy is made first.\n',
};
const inputs = { target: 'plan', plan: path };

const refute = (quote: Quote, ground: NonNullable<Said['ground']> = 'handled-elsewhere'): Said => ({
  stance: 'refute',
  ground,
  evidence: [quote],
});
const inPlan = (quote: string): Quote => ({ path, quote });
const title = 'Rows are deleted before they are copied';
const scene: Scene = {
  title,
  explanation: `${title}: placeOrder finds no row any more.`,
  category: 'wrong-order',
  path,
  quote: own,
  reporters: { a1: 'critical' },
};
const play = (scenes: readonly Scene[], more: Partial<GateSetup> = {}): Promise<FinishedGateRun> =>
  runGate({ panel: ['a1', 'b1'], base, head: { [path]: document }, scenes, inputs, ...more });

const counts = { status: 'disputed', severity: 'critical', blocking: true, refuters: ['b1'] };
const doesNot = { status: 'unconfirmed', severity: 'critical', blocking: true, refuters: [] };

/** Sections of one plan, each with a finding of its own: what the sections say shares no name with the last one. */
const section = (word: string) => {
  const lines = {
    own: `1. Delete \`${word}_orders\` from the live database.`,
    step: `2. Copy every row of \`${word}_orders\` into the archive with \`placeOrder\`.`,
    rollback: `Later a snapshot of \`${word}_orders\` is restored within an hour.`,
  };
  return {
    ...lines,
    text: [`## The ${word} orders`, '', lines.own, lines.step, '', lines.rollback, ''].join('\n'),
  };
};
const far = 'Signs at both doors say welcome.';
const evidence: readonly (readonly [
  name: string,
  said: (lines: ReturnType<typeof section>) => Said,
  expected: typeof counts | typeof doesNot,
])[] = [
  ['the next step: yes', ({ step: next }) => refute(inPlan(next)), counts],
  ['another sentence of its section that names the same: yes', (one) => refute(inPlan(one.rollback)), counts],
  ['its own line as handled elsewhere: no', (one) => refute(inPlan(one.own)), doesNot],
  ['its own line as wrong: yes', (one) => refute(inPlan(one.own), 'wrong'), counts],
  ['a sentence far away that shares nothing: no', () => refute(inPlan(far)), doesNot],
  ['a sentence that the plan does not hold: no', () => refute(inPlan('Rows are copied before.')), doesNot],
  [
    'the text of another document: no',
    () =>
      refute({
        path: 'docs/other.md',
        quote: 'The table `old_orders` is deleted last; a copy is made first.',
      }),
    doesNot,
  ],
  [
    'code that the finding names: yes',
    () => refute({ path: 'src/orders.js', quote: 'function placeOrder(request, store) {' }),
    counts,
  ],
  [
    'code that has nothing to do with it: no',
    () => refute({ path: 'src/orders.js', quote: '  return thing.value + 41;' }),
    doesNot,
  ],
  ['its next step as stylistic: no', ({ step: next }) => refute(inPlan(next), 'stylistic'), doesNot],
];
const sections = 'amber birch cedar delta ember fjord grove hazel ivory jasper'.split(' ');
const titleOf = (index: number): string =>
  `The ${sections[index] ?? ''} rows are deleted before they are copied`;
const many = shared(() =>
  play(
    evidence.map(([, said], index) => {
      const lines = section(sections[index] ?? '');
      return {
        ...scene,
        title: titleOf(index),
        explanation: `${titleOf(index)}: placeOrder finds no row any more.`,
        quote: lines.own,
        judges: [[said(lines)]],
      };
    }),
    {
      head: {
        [path]: [
          '# Move the archive',
          '',
          ...sections.map((word) => section(word).text),
          ...Array.from({ length: 60 }, (_, day) => `- Day ${day + 1}: watch counter${day}.`),
          '',
          '## Greeting',
          '',
          far,
          '',
        ].join('\n'),
      },
    },
  ),
);

describe('evidence about a plan', () => {
  test.each(evidence.map(([name, , expected], index) => ({ name, expected, index })))(
    '$name',
    async ({ expected, index }) => {
      const ended = await many();
      expect(ended.of(titleOf(index))).toMatchObject(expected);
      expect([ended.status, ended.reasons]).toEqual([1, ['blocking-findings']]);
    },
  );
});

describe('the status of a finding about a plan', () => {
  const panel = ['a1', 'b1', 'c1'];

  test('two refute it with its text: dismissed after the reporter was asked', async () => {
    const ended = await play([{ ...scene, judges: [[refute(inPlan(step))], [refute(inPlan(rollback))]] }], {
      panel,
    });
    expect(ended.of(title)).toMatchObject({ status: 'dismissed', blocking: false });
    expect(ended.askedAbout(title)).toContain('a1 dispute');
    expect(ended.status).toBe(0);
  });

  test('one refutes and one upholds it: confirmed with dissent', async () => {
    const ended = await play([{ ...scene, judges: [[refute(inPlan(step))], [{ stance: 'uphold' }]] }], {
      panel,
    });
    expect(ended.of(title)).toMatchObject({ status: 'confirmed', blocking: true });
  });

  test('the reporter gives in by repeating the quote against it: disputed', async () => {
    const ended = await play([
      { ...scene, judges: [[refute(inPlan(step))]], replies: { a1: [refute(inPlan(step))] } },
    ]);
    expect(ended.of(title)).toMatchObject({ status: 'disputed', blocking: true });
  });

  test('two uphold it as minor without evidence: critical', async () => {
    const minor: Said = { stance: 'uphold', severity: 'minor' };
    const ended = await play([{ ...scene, judges: [[minor], [minor]] }], { panel });
    expect(ended.of(title)).toMatchObject({ status: 'confirmed', severity: 'critical', blocking: true });
  });
});

describe('a revision of a plan', () => {
  const added = '4. Drop the archive of last year from the `vault` at once.';
  const revised = document
    .replace(own, `${own} It is copied first.`)
    .replace('\n## Rollback', `${added}\n\n## Rollback`);
  const rewriting =
    (script: ModelBehavior): ModelBehavior =>
    (request) =>
      asksToRevise(request)
        ? {
            kind: 'answer',
            json: {
              decisions: ['F1', 'F2', 'F3'].map((label) => ({ label, decision: 'taken', reason: 'Done.' })),
              changed: [],
              document: revised,
            },
          }
        : script(request);
  const lost: Scene = {
    title: 'Last year is dropped without a copy',
    category: 'no-way-back',
    path,
    quote: added,
    reporters: { b1: 'critical' },
    when: added,
  };
  const revise = (judges: NonNullable<Scene['judges']>) =>
    play([scene, { ...lost, judges }], {
      panel: ['a1', 'b1', 'c1'],
      inputs: { ...inputs, revise: 'true', 'max-revisions': '1' },
      behavior: rewriting,
    });
  const outcome = ({ result }: FinishedGateRun) =>
    result.revision?.rounds[0]?.findings
      .filter((finding) => finding.title === lost.title)
      .map(({ status, severity, blocking }) => ({ status, severity, blocking }));

  test('a new finding that one refutes with a line that shows nothing still blocks it', async () => {
    const said = refute(inPlan('Signs at both doors say welcome.'));
    const ended = await revise([[said], [said]]);
    expect(outcome(ended)).toEqual([{ status: 'unconfirmed', severity: 'critical', blocking: true }]);
    expect(ended.result.revision?.outcome).not.toBe('approved');
    // Whatever becomes of the revision, the verdict is that on the plan.
    expect([ended.status, ended.result.verdict.verdict]).toEqual([1, 'fail']);
  });

  test('a new finding that one refutes and nobody upholds is disputed and blocks it', async () => {
    const ended = await revise([[refute(inPlan(rollback))], [{ stance: 'unsure' }]]);
    expect(ended.result.revision?.outcome).not.toBe('approved');
    for (const { blocking } of outcome(ended) ?? []) expect(blocking).toBe(true);
    expect(outcome(ended)).toHaveLength(1);
  });
});
