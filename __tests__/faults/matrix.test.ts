import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Wire } from '../../practice/model-behavior.ts';
import { disputedRepository, type PositionName, positions } from './disputing-models.ts';
import { type Outcome, runWithFault } from './fault-run.ts';
import { faults, type NamedFault } from './faults.ts';

/**
 * Every fault at every answer of a three-round debate. With `npm run test:faults`
 * or FAULTS=all the whole matrix is played and printed; else each fault befalls two answers, others for each fault, so
 * that every answer meets every kind of fault.
 */
const whole = process.env['FAULTS'] === 'all' || process.env['npm_lifecycle_event'] === 'test:faults';
const befallen = (row: number): readonly PositionName[] =>
  positions.filter((_, at) => whole || at === row % 6 || at === (row + 3 - (row % 2)) % 6);

const spoils = ({ rounds }: NamedFault, position: PositionName): boolean =>
  rounds === undefined || rounds.includes(Number(position.at(-1)));
const cases = faults.flatMap((fault, row) =>
  befallen(row)
    .filter((position) => spoils(fault, position))
    .map((position) => ({ fault, position })),
);
const ends = disputedRepository();
const played = new Map<string, Outcome>();
const key = (fault: NamedFault, position: PositionName): string => `${fault.name} at ${position}`;

afterAll(() => {
  rmSync(ends.repository.path, { recursive: true, force: true });
  process.stdout.write(`${printed()}\n`);
});

test('without a fault the debate takes three rounds, six answers, and passes', async () => {
  const { result, requests, broken, status } = await runWithFault(ends, {});
  expect(broken).toEqual([]);
  expect(result?.rounds.map(({ round }) => round)).toEqual([1, 2, 3]);
  expect(requests).toHaveLength(6);
  expect(result?.findings.map(({ status }) => status)).toEqual(['disputed', 'disputed']);
  expect({ status, verdict: result?.verdict.verdict }).toEqual({ status: 0, verdict: 'pass' });
});

/** In the blind round only the model that the fault befalls has something to raise, so that its loss could look clean. */
const raisersFor = (position: PositionName): readonly Wire[] => {
  if (position === 'anthropic 1') return ['anthropic'];
  return position === 'openai 1' ? ['openai'] : ['anthropic', 'openai'];
};

/** A refutation that is lost leaves the finding as it was raised: it blocks. All other losses leave nothing to block. */
const expected = ({ effect }: NamedFault, position: PositionName): string => {
  if (effect !== 'lost') return 'pass';
  return position.endsWith('2') ? 'fail' : 'inconclusive';
};

describe.concurrent('a fault at any of the six answers', () => {
  test.each(cases)('$fault.name at $position', async ({ fault, position }) => {
    const outcome = await runWithFault(ends, {
      raisers: raisersFor(position),
      fault: (asked, nth) => (asked === position ? fault.befalls(nth) : null),
      ...(fault.waits === true ? { inputs: { 'timeout-minutes': '0.03' } } : {}),
    });
    played.set(key(fault, position), outcome);
    expect(outcome.broken).toEqual([]);
    if (fault.waits === true) {
      // The entire run has little time then; how far it comes is not ours to say.
      expect(outcome.result?.verdict.verdict).not.toBe('pass');
      return;
    }
    expect(outcome.result?.verdict.verdict).toBe(expected(fault, position));
    // What was answered before and beside the fault is kept.
    const raised = position.endsWith('1') ? (fault.effect === 'lost' ? 0 : 1) : 2;
    expect(outcome.result?.findings).toHaveLength(raised);
  });
});

function printed(): string {
  const cell = (fault: NamedFault, position: PositionName): string => {
    const outcome = played.get(key(fault, position));
    if (outcome === undefined) return '·';
    return [outcome.result?.verdict.verdict ?? 'nothing', outcome.result?.verdict.reasons[0]?.code].join(' ');
  };
  const rows = [
    ['fault', ...positions],
    ...faults.map((fault) => [fault.name, ...positions.map((position) => cell(fault, position))]),
  ];
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const lines = rows.map((row) => row.map((text, at) => text.padEnd(widths[at] ?? 0)).join('  '));
  const count = (what: string): number =>
    [...played.values()].filter(({ broken }) => broken.some((each) => each.startsWith(what))).length;
  const sums = [
    `${count('false pass')} false passes`,
    `${count('unhandled')} unhandled rejections`,
    `${count('no ')} without summary or result`,
    `${count('SARIF')} with SARIF after an incomplete review`,
  ];
  return [...(whole ? lines : []), '', `${played.size} cases: ${sums.join(', ')}`].join('\n');
}
