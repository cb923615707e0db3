import type { Finding } from '../src/debate/finding.ts';
import { chance, type Report, type Scene } from './debate-data.ts';
import { f1 } from './matching-score.ts';

/** Compares blocking findings with the defects that people found. */

/**
 * For one pull request: blocking findings and the true ones among them; golden defects, those reported, those that
 * block.
 */
export interface Counts {
  readonly findings: number;
  readonly right: number;
  readonly goldens: number;
  readonly reported: number;
  readonly found: number;
}

export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of the golden defects that at least one tool of the panel reported, how many block. */
  readonly kept: number;
}

/**
 * A finding is true if one of its reports matched a golden defect. A golden defect is found if a finding matched it.
 */
export function countsOf(
  { goldens, reports }: Pick<Scene, 'goldens' | 'reports'>,
  findings: readonly (readonly Pick<Report, 'goldens'>[])[],
): Counts {
  const matched = findings.map((all) => all.flatMap((report) => report.goldens));
  return {
    findings: matched.length,
    right: matched.filter((ids) => ids.length > 0).length,
    goldens,
    reported: new Set(reports.flatMap((report) => report.goldens)).size,
    found: new Set(matched.flat()).size,
  };
}

/** The reports that a finding joins. */
export const reportsOf = ({ reports }: Scene, finding: Finding): readonly Report[] =>
  finding.reports.flatMap(({ reviewer, explanation, location }) =>
    reports.filter(
      ({ tool, text, place }) =>
        `${tool}/${tool}` === reviewer &&
        text === explanation &&
        place.line.path === location.path &&
        place.line.text === location.quote,
    ),
  );

const ratio = (part: number, total: number): number => (total === 0 ? 0 : part / total);

export function qualityOf(counts: readonly Counts[]): Quality {
  const sum = (pick: (one: Counts) => number): number => counts.reduce((all, one) => all + pick(one), 0);
  const precision = ratio(
    sum(({ right }) => right),
    sum(({ findings }) => findings),
  );
  const found = sum((one) => one.found);
  const recall = ratio(
    found,
    sum(({ goldens }) => goldens),
  );
  return {
    precision,
    recall,
    f1: f1(precision, recall),
    kept: ratio(
      found,
      sum(({ reported }) => reported),
    ),
  };
}

/** By panel, then by pull request. */
export type Table = readonly (readonly Counts[])[];

/** The mean over panels of the totals over all pull requests. */
export function meanOf(table: Table): Quality {
  const all = table.map(qualityOf);
  const mean = (pick: (one: Quality) => number): number =>
    ratio(
      all.reduce((sum, one) => sum + pick(one), 0),
      all.length,
    );
  return {
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    f1: mean((one) => one.f1),
    kept: mean(({ kept }) => kept),
  };
}

const resamples = 200;

/** Standard errors over pull requests: the same statistic of pull requests drawn with replacement (bootstrap). */
export function errorsOf(table: Table): Quality {
  const requests = table[0]?.length ?? 0;
  const drawn = Array.from({ length: resamples }, (_, sample) => {
    const chosen = Array.from({ length: requests }, (__, index) =>
      Math.floor(chance('bootstrap', sample, index) * requests),
    );
    return meanOf(table.map((row) => chosen.flatMap((index) => row[index] ?? [])));
  });
  const deviation = (pick: (one: Quality) => number): number => {
    const values = drawn.map(pick);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
  };
  return {
    precision: deviation(({ precision }) => precision),
    recall: deviation(({ recall }) => recall),
    f1: deviation((one) => one.f1),
    kept: deviation(({ kept }) => kept),
  };
}

/** How a finding came to its status, in a few words: who reported it, who judged it and how. */
export function historyOf(finding: Finding): string {
  const { reportedBy, positions, status, severity } = finding;
  const by = (pick: (position: Finding['positions'][number]) => boolean): number =>
    new Set(positions.filter(pick).map(({ reviewer }) => reviewer)).size;
  const reporters = new Set(reportedBy);
  const withdrew = by(
    ({ reviewer, stance, counts }) => reporters.has(reviewer) && stance === 'refute' && counts,
  );
  const refuted = by(
    ({ reviewer, stance, counts }) => !reporters.has(reviewer) && stance === 'refute' && counts,
  );
  const upheld = by(
    ({ reviewer, stance, counts }) => !reporters.has(reviewer) && stance === 'uphold' && counts,
  );
  const ignored = by(({ stance, counts }) => stance === 'refute' && !counts);
  const parts = [
    `${status}${severity === 'critical' ? '' : `, ${severity}`}:`,
    `${reporters.size} reported`,
    ...(upheld > 0 ? [`${upheld} upheld`] : []),
    ...(refuted > 0 ? [`${refuted} refuted`] : []),
    ...(withdrew > 0 ? [`${withdrew} withdrew`] : []),
    ...(ignored > 0 ? [`${ignored} not counted`] : []),
  ];
  return parts.join(' ');
}
