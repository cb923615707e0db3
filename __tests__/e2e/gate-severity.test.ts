import { expect } from 'vitest';
import type { Severity } from '../../src/debate/finding.ts';
import { type FinishedGateRun } from './gate-run.ts';
import type { Said } from './gate-script.ts';
import { gateTable, type Lines, refute, uphold } from './gate-table.ts';

/** How severe a finding is when reviewers disagree about it: DESIGN, "Severity". `fail-on` is critical. */

const as = (severity: Severity, ...quotes: readonly string[]): Said => ({ ...uphold(...quotes), severity });
const blocks = (severity: Severity) => ({ severity, status: 'confirmed', blocking: true }) as const;
const below = (severity: Severity) => ({ severity, status: 'confirmed', blocking: false }) as const;

const fails = {
  'the job fails': ({ status, reasons }: FinishedGateRun) =>
    expect([status, reasons]).toEqual([1, ['blocking-findings']]),
};

gateTable('two reviewers and a critical finding', {
  panel: ['a1', 'b1'],
  run: fails,
  rows: [
    {
      name: 'upheld as minor without evidence: critical',
      scene: () => ({ reporters: { a1: 'critical' }, judges: [[as('minor')]] }),
      expected: blocks('critical'),
    },
    {
      name: 'upheld as minor with new evidence: the more severe of two, critical',
      scene: ({ guard }: Lines) => ({ reporters: { a1: 'critical' }, judges: [[as('minor', guard)]] }),
      expected: blocks('critical'),
    },
    {
      name: 'reported as critical and as minor: critical',
      scene: () => ({ reporters: { a1: 'critical', b1: 'minor' } }),
      expected: blocks('critical'),
    },
    {
      name: 'reported as minor, upheld as critical: the more severe of two, critical',
      scene: () => ({ reporters: { a1: 'minor' }, judges: [[as('critical')]] }),
      expected: blocks('critical'),
    },
    {
      name: 'reported and upheld as info and minor, below the gate: minor, without evidence',
      scene: () => ({ reporters: { a1: 'info' }, judges: [[as('minor')]] }),
      expected: below('minor'),
    },
  ],
});

gateTable('three reviewers and a critical finding', {
  panel: ['a1', 'b1', 'c1'],
  run: fails,
  rows: [
    {
      name: 'upheld twice as minor without evidence: critical',
      scene: () => ({ reporters: { a1: 'critical' }, judges: [[as('minor')], [as('minor')]] }),
      expected: blocks('critical'),
    },
    {
      name: 'upheld twice as minor with the finding’s own line: critical',
      scene: ({ own }: Lines) => ({
        reporters: { a1: 'critical' },
        judges: [[as('minor', own)], [as('minor', own)]],
      }),
      expected: blocks('critical'),
    },
    {
      name: 'upheld twice as minor with a line that is not connected: critical',
      scene: ({ sum }: Lines) => ({
        reporters: { a1: 'critical' },
        judges: [[as('minor', sum)], [as('minor', sum)]],
      }),
      expected: blocks('critical'),
    },
    {
      name: 'upheld twice as minor with fabricated lines: critical',
      scene: () => ({
        reporters: { a1: 'critical' },
        judges: [[as('minor', '  if (neverWritten) return;')], [as('minor', '  if (norThis) return;')]],
      }),
      expected: blocks('critical'),
    },
    {
      name: 'upheld twice as minor, once with evidence: the median is critical',
      scene: ({ guard }: Lines) => ({
        reporters: { a1: 'critical' },
        judges: [[as('minor', guard)], [as('minor')]],
      }),
      expected: blocks('critical'),
    },
    {
      name: 'upheld twice as minor, each with a connected line that nobody cited: minor',
      scene: ({ guard, note }: Lines) => ({
        reporters: { a1: 'critical' },
        judges: [[as('minor', guard)], [as('minor', note)]],
      }),
      expected: below('minor'),
    },
    {
      name: 'upheld as major and as minor, each with evidence: the median, major',
      scene: ({ guard, note }: Lines) => ({
        reporters: { a1: 'critical' },
        judges: [[as('major', guard)], [as('minor', note)]],
      }),
      expected: below('major'),
    },
    {
      name: 'reported by three, only one of them as critical: critical, their reports cite nothing',
      scene: () => ({ reporters: { a1: 'critical', b1: 'minor', c1: 'minor' } }),
      expected: blocks('critical'),
    },
    {
      name: 'reported as minor, upheld twice as critical: critical',
      scene: () => ({ reporters: { a1: 'minor' }, judges: [[as('critical')], [as('critical')]] }),
      expected: blocks('critical'),
    },
    {
      name: 'reported as minor, upheld once as critical and once without a word on it: the reporter’s, minor',
      scene: () => ({ reporters: { a1: 'minor' }, judges: [[as('critical')], [uphold()]] }),
      expected: below('minor'),
    },
    {
      name: 'below the gate votes need no evidence: reported as major, upheld twice as minor',
      scene: () => ({ reporters: { a1: 'major' }, judges: [[as('minor')], [as('minor')]] }),
      expected: below('minor'),
    },
    {
      name: 'a vote of a refuter is none: refuted as info and upheld as critical',
      scene: ({ guard }: Lines) => ({
        reporters: { a1: 'critical' },
        judges: [[{ ...refute(guard), severity: 'info' }], [as('critical')]],
      }),
      expected: blocks('critical'),
    },
    {
      name: 'the reporter lowers its own without evidence when it answers: critical',
      scene: ({ guard }: Lines) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(guard)], [uphold()]],
        replies: { a1: [as('minor')] },
      }),
      expected: blocks('critical'),
    },
    {
      name: 'the reporter lowers its own with the quote of the refuter: critical',
      scene: ({ guard }: Lines) => ({
        reporters: { a1: 'critical' },
        judges: [[refute(guard)], [as('minor', guard)]],
        replies: { a1: [as('minor', guard)] },
      }),
      expected: blocks('critical'),
    },
  ],
});

gateTable('four reviewers and a critical finding', {
  panel: ['a1', 'b1', 'c1', 'd1'],
  run: fails,
  rows: [
    {
      name: 'reported by two, upheld by two as minor without evidence: critical',
      scene: () => ({
        reporters: { a1: 'critical', b1: 'critical' },
        judges: [[as('minor')], [as('minor')]],
      }),
      expected: blocks('critical'),
    },
    {
      name: 'reported by two as critical, upheld by two as minor with evidence: the more severe middle, critical',
      scene: ({ guard, note }: Lines) => ({
        reporters: { a1: 'critical', b1: 'critical' },
        judges: [[as('minor', guard)], [as('minor', note)]],
      }),
      expected: blocks('critical'),
    },
    {
      name: 'reported by one, upheld by two as minor with evidence: minor',
      scene: ({ guard, note }: Lines) => ({
        reporters: { a1: 'critical' },
        judges: [[as('minor', guard)], [as('minor', note)]],
      }),
      expected: below('minor'),
    },
    {
      name: 'reported by all, only by one as critical: critical, their reports cite nothing',
      scene: () => ({ reporters: { a1: 'critical', b1: 'minor', c1: 'minor', d1: 'minor' } }),
      expected: blocks('critical'),
    },
  ],
});

gateTable('a report below the gate that a critical one comes to', {
  panel: ['a1', 'b1', 'c1'],
  inputs: { 'fail-on': 'major' },
  run: fails,
  rows: [
    {
      name: 'critical and two votes for major reach the gate all the same: the median, without evidence',
      scene: () => ({ reporters: { a1: 'critical' }, judges: [[as('major')], [as('major')]] }),
      expected: blocks('major'),
    },
    {
      name: 'major and two votes for minor without evidence: major',
      scene: () => ({ reporters: { a1: 'major' }, judges: [[as('minor')], [as('info')]] }),
      expected: blocks('major'),
    },
  ],
});
