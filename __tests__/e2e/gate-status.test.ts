import { expect } from 'vitest';
import { gateTable, refute, unsure, uphold } from './gate-table.ts';

/** DESIGN's status table, with two reviewers of two vendors, and what counts as a change of mind. */

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

gateTable('two reviewers of two vendors', {
  panel: ['a1', 'b1'],
  run: fails,
  rows: [
    {
      name: 'both report it: confirmed',
      scene: () => ({ reporters: { a1: 'critical', b1: 'critical' } }),
      expected: { ...confirmed, supporters: ['a1', 'b1'] },
      asked: { 'a1 judge': false, 'b1 judge': false },
    },
    {
      name: 'the other upholds it: confirmed',
      scene: () => ({ reporters: { a1: 'critical' }, judges: [[uphold()]] }),
      expected: confirmed,
    },
    {
      name: 'the other is unsure: unconfirmed',
      scene: () => ({ reporters: { a1: 'critical' }, judges: [[unsure]] }),
      expected: unconfirmed,
    },
    {
      name: 'the other refutes it without evidence: unconfirmed, and nobody is asked again',
      scene: () => ({ reporters: { a1: 'critical' }, judges: [[refute()]] }),
      expected: { ...unconfirmed, refuters: [] },
      asked: { 'a1 dispute': false },
    },
    {
      name: 'the other refutes it, the reporter keeps its side: disputed',
      scene: ({ guard }) => ({ reporters: { a1: 'critical' }, judges: [[refute(guard)]] }),
      expected: { ...disputed, supporters: ['a1'], refuters: ['b1'] },
      asked: { 'a1 dispute': true, 'b1 dispute': false },
    },
    {
      name: 'the other refutes it, the reporter is unsure when asked: disputed',
      scene: ({ guard }) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(guard)]],
        replies: { a1: [unsure] },
      }),
      expected: disputed,
    },
    {
      name: 'the reporter withdraws with a connected quote that nobody cited: dismissed',
      scene: ({ guard, note }) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(guard)]],
        replies: { a1: [refute(note)] },
      }),
      expected: { ...dismissed, supporters: [] },
    },
    {
      name: 'the reporter gives in by repeating the quote of the refuter: disputed',
      scene: ({ guard }) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(guard)]],
        replies: { a1: [refute(guard)] },
      }),
      expected: disputed,
    },
    {
      name: 'the reporter gives in with a part of the quote of the refuter: disputed',
      scene: ({ total, guard }) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(`${total}\n${guard}`)]],
        replies: { a1: [refute(guard)] },
      }),
      expected: disputed,
    },
    {
      name: 'the reporter gives in without evidence: disputed',
      scene: ({ guard }) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(guard)]],
        replies: { a1: [refute()] },
      }),
      expected: disputed,
    },
    {
      name: 'the reporter gives in with the lines of its own finding, even as wrong: disputed',
      scene: ({ guard, own }) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(guard)]],
        replies: { a1: [{ ...refute(own), ground: 'wrong' }] },
      }),
      expected: disputed,
    },
    {
      name: 'the reporter gives in with a new quote that is not connected: disputed',
      scene: ({ guard, sum }) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(guard)]],
        replies: { a1: [refute(sum)] },
      }),
      expected: disputed,
    },
    {
      name: 'the reporter gives in with a new quote that the repeated one connects: dismissed',
      scene: ({ caller, sum }) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(caller)]],
        replies: { a1: [refute(caller, sum)] },
      }),
      expected: dismissed,
    },
    {
      name: 'the reporter gives in with a fabricated quote: disputed',
      scene: ({ guard }) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(guard)]],
        replies: { a1: [refute('  if (alreadyHandled) return 0;')] },
      }),
      expected: disputed,
    },
    {
      name: 'the reporter brings a new quote, the refuter gives in with another new one: confirmed',
      scene: ({ guard, note, total }) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(guard), uphold(total)]],
        replies: { a1: [uphold(note)] },
      }),
      expected: { ...confirmed, supporters: ['a1', 'b1'], refuters: [] },
      asked: { 'b1 dispute': true },
    },
    {
      name: 'the refuter gives in by repeating the quote of the reporter: disputed',
      scene: ({ guard, note }) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(guard), uphold(note)]],
        replies: { a1: [uphold(note)] },
      }),
      expected: disputed,
    },
    {
      name: 'the refuter gives in with the lines of the finding: disputed',
      scene: ({ guard, note, own }) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(guard), uphold(own)]],
        replies: { a1: [uphold(note)] },
      }),
      expected: disputed,
    },
    {
      name: 'the refuter is not asked again where the reporter only repeats a quote',
      scene: ({ guard }) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(guard)]],
        replies: { a1: [uphold(guard)] },
      }),
      expected: disputed,
      asked: { 'b1 dispute': false },
    },
    {
      name: 'below the gate a refuted one is disputed, does not block and is not argued about',
      scene: ({ guard }) => ({ reporters: { a1: 'major' }, judges: [[refute(guard)]] }),
      expected: { status: 'disputed', severity: 'major', blocking: false },
      asked: { 'a1 dispute': false },
    },
  ],
});

gateTable('a dispute between two vendors with disputed: warn', {
  panel: ['a1', 'b1'],
  inputs: { disputed: 'warn' },
  run: {
    'the job passes': ({ status, reasons }) => expect([status, reasons]).toEqual([0, ['approved']]),
  },
  rows: [
    {
      name: 'stays disputed and does not block',
      scene: ({ guard }) => ({ reporters: { a1: 'critical' }, judges: [[refute(guard)]] }),
      expected: { status: 'disputed', severity: 'critical', blocking: false },
    },
  ],
});
