import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { appendEntry, entryOf, type LedgerEntry, racedOn, readLedger } from '../../src/report/ledger.ts';
import {
  interval,
  minimumData,
  oneSidedPairs,
  reviewerStatisticsOf,
  reviewerStatisticsPart,
} from '../../src/report/reviewer-statistics.ts';
import { aChange, aFinding, anthropic, aResult, openai } from './factory.ts';

const place = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'kept', 'ledger.jsonl');
};

/** One complete run of a pull request of its own, with a confirmed finding that `reportedBy` raised. */
const run = (number: number, reportedBy: readonly string[]): LedgerEntry => {
  const pull = { number, title: 'A change', author: 'mona', fork: false };
  const result = aResult({
    change: aChange({ pullRequest: pull }),
    findings: [aFinding({ fingerprint: `f${number}`, reportedBy: [...reportedBy] })],
  });
  return entryOf(result, []);
};

test('a run adds one line for each reviewer and category, and nothing of the code or the words', () => {
  const path = place();
  appendEntry(path, entryOf(aResult(), []));
  const { entries } = readLedger(path);
  const [entry] = entries;
  expect(entries).toHaveLength(1);
  const [finding] = aResult().findings;
  expect(entry?.reviewers.find(({ id }) => id === anthropic)?.tallies).toEqual([
    { category: finding?.category, reported: 1, aloneConfirmed: 1, upheld: 1, refuted: 0, fixed: 0 },
  ]);
  for (const word of [finding?.title, finding?.explanation, finding?.location.quote])
    expect(JSON.stringify(entry)).not.toContain(word);
});

test('what the next push closes is credited to who raised it', () => {
  const first = aResult();
  const [finding] = first.findings;
  if (finding === undefined) throw new Error('no finding');
  const { id, fingerprint, category, severity, title } = finding;
  const second = aResult({
    findings: [],
    pushes: {
      mode: 'incremental',
      why: '',
      since: 'd'.repeat(40),
      carriedFiles: [],
      fixed: [{ id, fingerprint, category, severity, title, path: 'a.ts', by: [openai], why: 'Gone.' }],
    },
  });
  const entry = entryOf(second, [entryOf(first, [])]);
  expect(
    entry.reviewers.map(({ id: reviewer, tallies }) => [reviewer, tallies.map(({ fixed }) => fixed)]),
  ).toEqual([
    [anthropic, [1]],
    [openai, []],
  ]);
});

test('lines that are no entries are counted, and never keep the rest from being read', () => {
  const path = place();
  appendEntry(path, run(1, [openai]));
  appendFileSync(path, '{"version":9}\nnot json\n');
  appendEntry(path, run(2, [openai]));
  expect(readLedger(path)).toMatchObject({
    entries: [{ pullRequest: 1 }, { pullRequest: 2 }],
    unreadable: 2,
  });
});

test('nothing is said before there is enough to say; then with counts and an interval', () => {
  const some = Array.from({ length: minimumData.confirmed - 1 }, (_, index) =>
    run(index, [anthropic, openai]),
  );
  expect(reviewerStatisticsOf(some, [anthropic, openai])).toBeNull();
  expect(reviewerStatisticsPart(null)).toBe('');
  const worth = reviewerStatisticsOf([...some, run(100, [openai])], [anthropic, openai]);
  expect(worth).toMatchObject({ runs: minimumData.confirmed, confirmed: minimumData.confirmed });
  expect(worth?.reviewers.map(({ id, alone }) => [id, alone])).toEqual([
    [anthropic, 0],
    [openai, 1],
  ]);
  expect(reviewerStatisticsPart(worth)).toContain(`1 of ${minimumData.confirmed}`);
});

test('a finding counts once, however often its pull request is pushed to', () => {
  const pushes = Array.from({ length: 200 }, () => run(1, [openai]));
  expect(reviewerStatisticsOf(pushes, [anthropic, openai])).toBeNull();
});

test('the interval is Wilson’s', () => {
  expect(interval(8, 10).low).toBeCloseTo(0.4902, 3);
  expect(interval(8, 10).high).toBeCloseTo(0.9433, 3);
  expect(interval(0, 0)).toEqual({ low: 0, high: 1 });
});

test('what the races of a day cost, UTC; one whose price is not known counts for nothing', () => {
  const race = {
    state: 'approved',
    categories: [],
    findings: 1,
    winner: null,
    cancelledShare: null,
    lanes: [],
  } as const;
  const at = (time: string, usd: number | null): LedgerEntry => ({
    ...entryOf(aResult(), []),
    at: time,
    race: { ...race, categories: [], lanes: [], usd },
  });
  const entries = [
    at('2026-11-20T23:59:59.000Z', 4),
    at('2026-11-21T00:00:00.000Z', 0.25),
    at('2026-11-21T18:00:00.000Z', 0.5),
    at('2026-11-21T19:00:00.000Z', null),
    entryOf(aResult(), []),
  ];
  expect(racedOn(entries, new Date('2026-11-21T20:00:00Z'))).toBe(0.75);
});

test('a pair of which one always upholds, or always refutes, is named after enough judgements', () => {
  const judged = (number: number, side: 'upheld' | 'refuted') =>
    entryOf(
      aResult({
        findings: [
          aFinding({
            fingerprint: `f${number}`,
            reportedBy: [anthropic],
            supporters: side === 'upheld' ? [anthropic, openai] : [anthropic],
            refuters: side === 'refuted' ? [openai] : [],
          }),
        ],
      }),
      [],
    );
  const runs = (count: number, side: 'upheld' | 'refuted') =>
    Array.from({ length: count }, (_, index) => judged(index, side));
  const panel = [anthropic, openai];
  expect(oneSidedPairs(runs(19, 'upheld'), panel)).toEqual([]);
  expect(oneSidedPairs(runs(20, 'upheld'), panel)).toEqual([
    `${openai} upheld all 20 findings of ${anthropic} that it judged in the runs of the ledger, so its judgement decides nothing. Consider another model or another effort.`,
  ]);
  expect(oneSidedPairs(runs(20, 'refuted'), panel)[0]).toContain(`${openai} refuted all 20 findings`);
  expect(oneSidedPairs([...runs(20, 'upheld'), judged(99, 'refuted')], panel)).toEqual([]);
  expect(oneSidedPairs(runs(20, 'upheld'), [anthropic])).toEqual([]);
});
