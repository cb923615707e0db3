import { expect } from 'vitest';
import { gateTable, type Row, refute, unsure, uphold } from './gate-table.ts';

/** DESIGN's status table, with three and with four reviewers of different vendors. */

const confirmed = { status: 'confirmed', blocking: true } as const;
const unconfirmed = { status: 'unconfirmed', blocking: true } as const;
const disputed = { status: 'disputed', blocking: true } as const;
const dismissed = { status: 'dismissed', blocking: false } as const;

const fails = {
  'the job fails because of what blocks, and agrees with the list': (ended: {
    readonly status: number | null;
    readonly reasons: readonly string[];
    readonly result: {
      readonly findings: readonly { readonly id: string; readonly blocking: boolean }[];
      readonly verdict: { readonly blocking: readonly string[] };
    };
  }) => {
    expect([ended.status, ended.reasons]).toEqual([1, ['blocking-findings']]);
    expect(ended.result.verdict.blocking.toSorted()).toEqual(
      ended.result.findings
        .filter(({ blocking }) => blocking)
        .map(({ id }) => id)
        .toSorted(),
    );
  },
};

const threeRows: readonly Row[] = [
  {
    name: 'two uphold it: confirmed',
    scene: () => ({ reporters: { a1: 'critical' }, judges: [[uphold()], [uphold()]] }),
    expected: { ...confirmed, refuters: [] },
  },
  {
    name: 'one upholds, one is unsure: confirmed',
    scene: () => ({ reporters: { a1: 'critical' }, judges: [[uphold()], [unsure]] }),
    expected: confirmed,
  },
  {
    name: 'both are unsure: unconfirmed',
    scene: () => ({ reporters: { a1: 'critical' }, judges: [[unsure], [unsure]] }),
    expected: unconfirmed,
  },
  {
    name: 'one refutes, one is unsure: disputed',
    scene: ({ guard }) => ({ reporters: { a1: 'critical' }, judges: [[refute(guard)], [unsure]] }),
    expected: disputed,
  },
  {
    name: 'one refutes, one upholds: the supporters outnumber it, confirmed with dissent',
    scene: ({ guard }) => ({ reporters: { a1: 'critical' }, judges: [[refute(guard)], [uphold()]] }),
    expected: confirmed,
    asked: { 'a1 dispute': true },
  },
  {
    name: 'two refute it, the reporter keeps its side: dismissed after it was asked',
    scene: ({ guard, note }) => ({
      reporters: { a1: 'critical' },
      judges: [[refute(guard)], [refute(note)]],
    }),
    expected: { ...dismissed, supporters: ['a1'], refuters: ['b1', 'c1'] },
    asked: { 'a1 dispute': true },
  },
  {
    name: 'two refute it with the same quote: dismissed after the reporter was asked',
    scene: ({ guard }) => ({
      reporters: { a1: 'critical' },
      judges: [[refute(guard)], [refute(guard)]],
    }),
    expected: dismissed,
    asked: { 'a1 dispute': true },
  },
  {
    name: 'two refute it, one of them with a line of another function: disputed',
    scene: ({ guard, sum }) => ({
      reporters: { a1: 'critical' },
      judges: [[refute(guard)], [refute(sum)]],
    }),
    expected: disputed,
  },
  {
    name: 'two refute it with lines that have nothing to do with it: unconfirmed',
    scene: ({ sum }) => ({ reporters: { a1: 'critical' }, judges: [[refute(sum)], [refute(sum)]] }),
    expected: { ...unconfirmed, refuters: [] },
  },
  {
    name: 'two refute it without evidence: unconfirmed',
    scene: () => ({ reporters: { a1: 'critical' }, judges: [[refute()], [refute()]] }),
    expected: { ...unconfirmed, refuters: [] },
  },
  {
    name: 'two refute it, the reporter withdraws with new evidence: dismissed by all',
    scene: ({ guard, note, total }) => ({
      reporters: { a1: 'critical' },
      judges: [[refute(guard)], [refute(note)]],
      replies: { a1: [refute(total)] },
    }),
    expected: { ...dismissed, supporters: [] },
  },
  {
    name: 'two refute it, the reporter brings a new quote and both keep their side: dismissed',
    scene: ({ guard, note, total }) => ({
      reporters: { a1: 'critical' },
      judges: [[refute(guard)], [refute(note)]],
      replies: { a1: [uphold(total)] },
    }),
    expected: { ...dismissed, supporters: ['a1'] },
    asked: { 'b1 dispute': true, 'c1 dispute': true },
  },
  {
    name: 'two refute it, the reporter brings a new quote and one gives in with another: confirmed',
    scene: ({ guard, note, total, caller }) => ({
      reporters: { a1: 'critical' },
      judges: [[refute(guard), uphold(caller)], [refute(note)]],
      replies: { a1: [uphold(total)] },
    }),
    expected: confirmed,
  },
  {
    name: 'two refute it, the reporter brings a new quote and one gives in by repeating that: dismissed',
    scene: ({ guard, note, total }) => ({
      reporters: { a1: 'critical' },
      judges: [[refute(guard), uphold(total)], [refute(note)]],
      replies: { a1: [uphold(total)] },
    }),
    expected: dismissed,
  },
  {
    name: 'two report it, the third refutes it: confirmed with dissent',
    scene: ({ guard }) => ({
      reporters: { a1: 'critical', b1: 'critical' },
      judges: [[refute(guard)]],
    }),
    expected: { ...confirmed, supporters: ['a1', 'b1'], refuters: ['c1'] },
    asked: { 'a1 dispute': true, 'b1 dispute': true },
  },
  {
    name: 'two report it, the third refutes it and one gives in by repeating its quote: confirmed',
    scene: ({ guard }) => ({
      reporters: { a1: 'critical', b1: 'critical' },
      judges: [[refute(guard)]],
      replies: { a1: [refute(guard)] },
    }),
    expected: confirmed,
  },
  {
    name: 'two report it, the third refutes it and one withdraws with new evidence: dismissed, the other was asked',
    scene: ({ guard, note }) => ({
      reporters: { a1: 'critical', b1: 'critical' },
      judges: [[refute(guard)]],
      replies: { a1: [refute(note)] },
    }),
    expected: { ...dismissed, supporters: ['b1'] },
    asked: { 'b1 dispute': true },
  },
  {
    name: 'two report it, the third refutes it and both withdraw with new evidence: dismissed',
    scene: ({ guard, note, total }) => ({
      reporters: { a1: 'critical', b1: 'critical' },
      judges: [[refute(guard)]],
      replies: { a1: [refute(note)], b1: [refute(total)] },
    }),
    expected: { ...dismissed, supporters: [] },
  },
  {
    name: 'all three report it: confirmed',
    scene: () => ({ reporters: { a1: 'critical', b1: 'critical', c1: 'critical' } }),
    expected: confirmed,
  },
  {
    name: 'below the gate two refuters of two vendors dismiss it without a rebuttal',
    scene: ({ guard, note }) => ({ reporters: { a1: 'major' }, judges: [[refute(guard)], [refute(note)]] }),
    expected: dismissed,
    asked: { 'a1 dispute': false },
  },
  {
    name: 'below the gate one that only one refutes stays disputed',
    scene: ({ guard }) => ({ reporters: { a1: 'major' }, judges: [[refute(guard)], [unsure]] }),
    expected: { status: 'disputed', blocking: false },
  },
];

gateTable('three reviewers of three vendors', { panel: ['a1', 'b1', 'c1'], run: fails, rows: threeRows });

gateTable('four reviewers of four vendors', {
  panel: ['a1', 'b1', 'c1', 'd1'],
  run: {
    ...fails,
    'each finding was judged by two that did not report it': ({ result, askedAbout }) => {
      for (const { title, reportedBy } of result.findings) {
        const judges = askedAbout(title).filter((one) => one.endsWith(' judge'));
        expect([title, judges.length]).toEqual([title, Math.min(2, 4 - reportedBy.length)]);
      }
    },
  },
  rows: [
    {
      name: 'two uphold it: confirmed',
      scene: () => ({ reporters: { a1: 'critical' }, judges: [[uphold()], [uphold()]] }),
      expected: confirmed,
    },
    {
      name: 'one refutes, one upholds: confirmed with dissent',
      scene: ({ guard }) => ({ reporters: { a1: 'critical' }, judges: [[refute(guard)], [uphold()]] }),
      expected: confirmed,
    },
    {
      name: 'two refute it: dismissed after the reporter was asked',
      scene: ({ guard, note }) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(guard)], [refute(note)]],
      }),
      expected: dismissed,
      asked: { 'a1 dispute': true },
    },
    {
      name: 'one refutes, one is unsure: disputed',
      scene: ({ guard }) => ({ reporters: { a1: 'critical' }, judges: [[refute(guard)], [unsure]] }),
      expected: disputed,
    },
    {
      name: 'two report and two refute it: nobody outnumbers, disputed',
      scene: ({ guard, note }) => ({
        reporters: { a1: 'critical', b1: 'critical' },
        judges: [[refute(guard)], [refute(note)]],
      }),
      expected: disputed,
    },
    {
      name: 'two report and two refute it, one gives in with a quote of the others: disputed',
      scene: ({ guard, note }) => ({
        reporters: { a1: 'critical', b1: 'critical' },
        judges: [[refute(guard)], [refute(note)]],
        replies: { a1: [refute(guard, note)] },
      }),
      expected: disputed,
    },
    {
      name: 'two report and two refute it, one withdraws with new evidence: dismissed, the other was asked',
      scene: ({ guard, note, total }) => ({
        reporters: { a1: 'critical', b1: 'critical' },
        judges: [[refute(guard)], [refute(note)]],
        replies: { a1: [refute(total)] },
      }),
      expected: { ...dismissed, supporters: ['b1'] },
      asked: { 'b1 dispute': true },
    },
    {
      name: 'two report it, one refutes it, one is unsure: confirmed with dissent',
      scene: ({ guard }) => ({
        reporters: { a1: 'critical', b1: 'critical' },
        judges: [[refute(guard)], [unsure]],
      }),
      expected: confirmed,
    },
    {
      name: 'three report it, the fourth refutes it: confirmed with dissent',
      scene: ({ guard }) => ({
        reporters: { a1: 'critical', b1: 'critical', c1: 'critical' },
        judges: [[refute(guard)]],
      }),
      expected: { ...confirmed, supporters: ['a1', 'b1', 'c1'], refuters: ['d1'] },
    },
    {
      name: 'all four report it: confirmed',
      scene: () => ({ reporters: { a1: 'critical', b1: 'critical', c1: 'critical', d1: 'critical' } }),
      expected: { ...confirmed, supporters: ['a1', 'b1', 'c1', 'd1'] },
    },
  ],
});
