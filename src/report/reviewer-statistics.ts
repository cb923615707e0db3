import type { Category } from '../debate/categories.ts';
import { count, dollars } from '../result/figures.ts';
import type { ReviewerStatistics } from '../result/result.ts';
import { forMarkdownTableCell } from '../security/sanitize/sanitizer.ts';
import type { LedgerEntry } from './ledger.ts';

/** Fewer say nothing: one lucky week would pass for a finding. */
export const minimumData = { runs: 20, confirmed: 30 } as const;

/** Wilson's 95% interval of a share. */
export function interval(hits: number, of: number): { readonly low: number; readonly high: number } {
  if (of === 0) return { low: 0, high: 1 };
  const z2 = 1.96 ** 2;
  const share = hits / of;
  const centre = (share + z2 / (2 * of)) / (1 + z2 / of);
  const half = (1.96 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of))) / (1 + z2 / of);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** Sums up a ledger for the reviewers named; null while there is too little to say. */
export function reviewerStatisticsOf(
  entries: readonly LedgerEntry[],
  panel: readonly string[],
): ReviewerStatistics | null {
  const complete = entries.filter((entry) => entry.complete);
  const confirmed = distinct(complete);
  if (complete.length < minimumData.runs || confirmed.length < minimumData.confirmed || panel.length < 2)
    return null;
  return {
    runs: complete.length,
    confirmed: confirmed.length,
    reviewers: panel.map((id) => {
      const ownRuns = complete.filter(({ reviewers }) => reviewers.some((one) => one.id === id));
      const all = distinct(ownRuns);
      const alone = all.filter(({ reportedBy }) => reportedBy.length === 1 && reportedBy[0] === id);
      const own = ownRuns.flatMap(({ reviewers }) => reviewers.filter((one) => one.id === id));
      const usd = own.reduce<number | null>(
        (sum, one) => (sum === null || one.usd === null ? null : sum + one.usd),
        0,
      );
      return {
        id,
        runs: ownRuns.length,
        confirmed: all.length,
        alone: alone.length,
        ...interval(alone.length, all.length),
        best: byCategory(alone.map(({ category }) => category)),
        fixed: own.flatMap(({ tallies }) => tallies).reduce((sum, { fixed }) => sum + fixed, 0),
        usdPerAlone: usd === null || alone.length === 0 ? null : usd / alone.length,
      };
    }),
  };
}

/** Fewer judgements can go one way by chance. */
const minimumJudgements = 20;

/**
 * A sentence for each pair of reviewers on the panel of which one upheld, or refuted, everything that the other
 * reported, over all runs. Such a judge adds nothing: its answer is known before it is asked.
 */
export function oneSidedPairs(entries: readonly LedgerEntry[], panel: readonly string[]): readonly string[] {
  const all = entries.flatMap(({ pairs = [] }) => pairs);
  return [...Map.groupBy(all, ({ judge, reporter }) => `${judge}\0${reporter}`).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined || !panel.includes(first.judge) || !panel.includes(first.reporter)) return [];
    const upheld = own.reduce((sum, one) => sum + one.upheld, 0);
    const refuted = own.reduce((sum, one) => sum + one.refuted, 0);
    if (upheld + refuted < minimumJudgements || (upheld > 0 && refuted > 0)) return [];
    const did = upheld > 0 ? 'upheld' : 'refuted';
    return `${first.judge} ${did} all ${upheld + refuted} findings of ${first.reporter} that it judged in the runs of the ledger, so its judgement decides nothing. Consider another model or another effort.`;
  });
}

/** Confirmed findings, each once however many pushes of its pull request it lived through. */
function distinct(entries: readonly LedgerEntry[]): readonly LedgerEntry['findings'][number][] {
  const latest = new Map<string, LedgerEntry['findings'][number]>();
  entries.forEach(({ repository, pullRequest, head, findings }) => {
    for (const finding of findings)
      latest.set(`${repository}#${pullRequest ?? head} ${finding.fingerprint}`, finding);
  });
  return [...latest.values()].filter(({ status }) => status === 'confirmed');
}

const byCategory = (found: readonly Category[]): ReviewerStatistics['reviewers'][number]['best'] =>
  [...new Set(found)]
    .map((category) => ({ category, alone: found.filter((one) => one === category).length }))
    .toSorted((a, b) => b.alone - a.alone || (a.category < b.category ? -1 : 1))
    .slice(0, 3);

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Whether the second model is worth it, and at what: a table for the summary. */
export function reviewerStatisticsPart(statistics: ReviewerStatistics | null): string {
  if (statistics === null) return '';
  const rows = statistics.reviewers.map(
    ({ id, runs, confirmed, alone, low, high, best, fixed, usdPerAlone }) =>
      [
        '',
        forMarkdownTableCell(id),
        count(runs),
        `${count(alone)} of ${count(confirmed)} (${percent(low)}–${percent(high)})`,
        best.map(({ category, alone: number }) => `${category} ${number}`).join(', '),
        count(fixed),
        usdPerAlone === null ? '' : dollars(usdPerAlone),
        '',
      ]
        .join(' | ')
        .trim(),
  );
  return [
    `### Who is worth it (${count(statistics.runs)} runs, ${count(statistics.confirmed)} confirmed findings)`,
    [
      '| Reviewer | Runs | Confirmed findings that only it raised | Most in | Fixed later | Dollars for each |',
      '|---|---:|---:|---|---:|---:|',
      ...rows,
    ].join('\n'),
    '<sub>In brackets the 95% interval of the share. A finding is counted once, however often its pull request was pushed to.</sub>',
  ].join('\n\n');
}
