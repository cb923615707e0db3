import { appendFileSync, closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';
import { categoryIds } from '../debate/categories.ts';
import { findingStatuses, severities } from '../debate/finding.ts';
import { input } from '../result/figures.ts';
import { fixStates, raceSchema } from '../result/race.ts';
import type { Result } from '../result/result.ts';
import { makeFolder, unwritable } from '../runner/files.ts';

/**
 * The ledger: one JSON line for each run, kept by the user over many runs. No code, no titles and no names of people in
 * it: what it is for is to tell which reviewer is worth its price.
 */
const count = z.int().nonnegative();

const tally = z.strictObject({
  category: z.enum(categoryIds),
  reported: count,
  /** Raised by nobody else, and confirmed. */
  aloneConfirmed: count,
  upheld: count,
  refuted: count,
  /** Raised in an earlier run of the same pull request, and closed in this one. */
  fixed: count,
});

/** How a reviewer judged what another one reported. */
const pair = z.strictObject({
  judge: z.string().max(300),
  reporter: z.string().max(300),
  upheld: count,
  refuted: count,
});

const ledgerEntrySchema = z.strictObject({
  version: z.literal(1),
  at: z.string().max(40),
  repository: z.string().max(300).nullable(),
  pullRequest: count.nullable(),
  head: z.string().max(64).nullable(),
  complete: z.boolean(),
  reviewers: z
    .array(
      z.strictObject({
        id: z.string().max(300),
        seconds: z.number().nonnegative(),
        usd: z.number().nonnegative().nullable(),
        tallies: z.array(tally),
      }),
    )
    .max(100),
  pairs: z.array(pair).max(10_000).exactOptional(),
  /** The race for a fix, where there was one. */
  race: z
    .strictObject({
      state: z.enum(fixStates),
      /** What kind of brief it was. */
      categories: z.array(z.enum(categoryIds)),
      findings: count,
      winner: z.string().max(300).nullable(),
      usd: z.number().nonnegative().nullable(),
      /** Tokens of cancelled lanes as a share of the winner's. */
      cancelledShare: z.number().nonnegative().nullable(),
      lanes: z
        .array(
          z.strictObject({
            id: z.string().max(300),
            state: raceSchema.shape.lanes.element.shape.state,
            score: z.number().min(0).max(1).nullable(),
            seconds: z.number().nonnegative(),
            tokens: count,
            usd: z.number().nonnegative().nullable(),
          }),
        )
        .max(100),
    })
    .exactOptional(),
  /** What later runs and the sums over many runs go by. */
  findings: z
    .array(
      z.strictObject({
        fingerprint: z.string().max(100),
        category: z.enum(categoryIds),
        severity: z.enum(severities),
        status: z.enum(findingStatuses),
        reportedBy: z.array(z.string().max(300)).max(100),
      }),
    )
    .max(10_000),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

type Pull = Pick<LedgerEntry, 'repository' | 'pullRequest'>;

const samePull = (a: Pull, b: Pull): boolean =>
  a.pullRequest !== null && a.pullRequest === b.pullRequest && a.repository === b.repository;

/** What a run adds. `earlier` are the entries so far: they tell who raised what is fixed now. */
export function entryOf(result: Result, earlier: readonly LedgerEntry[]): LedgerEntry {
  const { change, verdict, panel, findings, pushes } = result;
  const pull = {
    repository: change?.repository ?? null,
    pullRequest: change?.pullRequest?.number ?? null,
  };
  const before = earlier.filter((entry) => samePull(entry, pull));
  const raisers = new Map(
    before.flatMap((entry) => entry.findings.map(({ fingerprint, reportedBy }) => [fingerprint, reportedBy])),
  );
  const fixed = (pushes?.fixed ?? []).map(({ fingerprint, category }) => ({
    category,
    reportedBy: raisers.get(fingerprint) ?? [],
  }));
  return {
    version: 1,
    at: result.startedAt,
    ...pull,
    head: change?.head ?? null,
    complete: verdict.complete,
    reviewers: panel.map(({ id, seconds, spent }) => ({
      id,
      seconds,
      usd: spent.usd,
      tallies: categoryIds.flatMap((category) => {
        const own = findings.filter((one) => one.category === category && one.reportedBy.includes(id));
        const closed = fixed.filter((one) => one.category === category && one.reportedBy.includes(id)).length;
        if (own.length + closed === 0) return [];
        return {
          category,
          reported: own.length,
          aloneConfirmed: own.filter(
            ({ status, reportedBy }) => status === 'confirmed' && reportedBy.length === 1,
          ).length,
          upheld: own.filter(({ supporters }) => supporters.some((other) => other !== id)).length,
          refuted: own.filter(({ refuters }) => refuters.some((other) => other !== id)).length,
          fixed: closed,
        };
      }),
    })),
    pairs: pairsOf(findings),
    ...raceOf(result),
    findings: findings.map(({ fingerprint, category, severity, status, reportedBy }) => ({
      fingerprint,
      category,
      severity,
      status,
      reportedBy: [...reportedBy],
    })),
  };
}

/** Each finding counts once for each reviewer that judged it and each that reported it. */
function pairsOf(findings: Result['findings']): z.infer<typeof pair>[] {
  const pairs = new Map<string, z.infer<typeof pair>>();
  const add = (judge: string, reporter: string, upheld: number): void => {
    const known = pairs.get(`${judge}\0${reporter}`) ?? { judge, reporter, upheld: 0, refuted: 0 };
    pairs.set(`${judge}\0${reporter}`, {
      ...known,
      upheld: known.upheld + upheld,
      refuted: known.refuted + 1 - upheld,
    });
  };
  for (const { reportedBy, supporters, refuters } of findings)
    for (const reporter of reportedBy) {
      for (const judge of supporters) if (!reportedBy.includes(judge)) add(judge, reporter, 1);
      for (const judge of refuters) if (!reportedBy.includes(judge)) add(judge, reporter, 0);
    }
  return [...pairs.values()];
}

function raceOf({ race }: Result): Pick<LedgerEntry, 'race'> {
  if (race === null || race.lanes.length === 0) return {};
  const { state, brief, winner, spent, cancelledShare, lanes } = race;
  return {
    race: {
      state,
      categories: brief.categories,
      findings: brief.findings.length,
      winner,
      usd: spent.usd,
      cancelledShare,
      lanes: lanes.map((lane) => ({
        id: lane.id,
        state: lane.state,
        score: lane.score,
        seconds: lane.endedAt,
        tokens: input(lane.spent) + lane.spent.output,
        usd: lane.spent.usd,
      })),
    },
  };
}

/** Dollars of all races of a day, UTC. A race whose price is not known counts for nothing. */
export const racedOn = (entries: readonly LedgerEntry[], day: Date): number =>
  entries
    .filter(({ at }) => at.slice(0, 10) === day.toISOString().slice(0, 10))
    .reduce((sum, { race }) => sum + (race?.usd ?? 0), 0);

/** Bytes of a ledger that are read, from its end: enough for thousands of runs. */
const longestRead = 8 * 1024 * 1024;

interface Ledger {
  readonly entries: readonly LedgerEntry[];
  /** Lines that are no entry; they are left where they are. */
  readonly unreadable: number;
}

/** Reads a ledger; one that is not there yet is empty. It comes from a cache, so nothing in it is taken on trust. */
export function readLedger(path: string): Ledger {
  const entries: LedgerEntry[] = [];
  let unreadable = 0;
  for (const line of tail(path).split('\n')) {
    if (line.trim() === '') continue;
    const parsed = ledgerEntrySchema.safeParse(json(line));
    if (parsed.success) entries.push(parsed.data);
    else unreadable += 1;
  }
  return { entries, unreadable };
}

function tail(path: string): string {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return '';
  }
  try {
    const { size } = fstatSync(file);
    const from = Math.max(0, size - longestRead);
    const bytes = Buffer.alloc(size - from);
    const text = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from)).toString('utf8');
    return from === 0 ? text : text.slice(text.indexOf('\n') + 1);
  } finally {
    closeSync(file);
  }
}

const json = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

/** Adds one line. Throws a `UserError` `unwritable`. */
export function appendEntry(path: string, entry: LedgerEntry): void {
  try {
    makeFolder(dirname(path));
    appendFileSync(path, `${JSON.stringify(entry)}\n`);
  } catch (cause) {
    throw unwritable(path, 'ledger', cause);
  }
}
