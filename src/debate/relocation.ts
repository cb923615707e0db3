import { type ReportedFinding, severityRank } from './finding.ts';
import type { Locator } from './location/locator.ts';
import type { Answer, Question, RawFinding } from './reviewer.ts';

/**
 * Joins findings after a second question about their locations.
 * @param placed the reported findings, with the corrected locations
 * @param again findings that the answer repeats or adds. A repeated one replaces the finding that was not found.
 */
function withRepeated(
  placed: readonly ReportedFinding[],
  again: readonly ReportedFinding[],
): readonly ReportedFinding[] {
  const added = again.filter((report) => !placed.some((known) => isRepeat(known, report)));
  // A repeated finding replaces the one that was not found, and is never less severe.
  const replaced = new Map<ReportedFinding, ReportedFinding>();
  for (const report of added.filter((one) => !isNote(one))) {
    const old = placed.find(
      (one) => one.location.level === 'file' && one.title === report.title && !replaced.has(one),
    );
    if (old !== undefined) replaced.set(old, report);
  }
  const severityOf = (report: ReportedFinding): ReportedFinding['severity'] => {
    const [old] = [...replaced].find(([, by]) => by === report) ?? [];
    return old !== undefined && severityRank(old.severity) > severityRank(report.severity)
      ? old.severity
      : report.severity;
  };
  return [
    ...placed.filter((report) => !replaced.has(report)),
    ...added.map((report) => ({ ...report, severity: severityOf(report) })),
  ];
}

/** Whether a finding names no file of the repository. */
export const isNote = ({ location }: ReportedFinding): boolean =>
  location.level === 'file' && location.content === undefined;

/** Whether a reviewer repeats its own finding. A more severe one counts as another finding. */
export const isRepeat = (
  known: ReportedFinding,
  { category, title, location, severity }: ReportedFinding,
): boolean =>
  severityRank(severity) <= severityRank(known.severity) &&
  known.category === category &&
  known.location.path === location.path &&
  known.location.quote === location.quote &&
  (known.title === title || location.level === 'line');

interface LocateOptions {
  readonly reviewer: string;
  readonly round: number;
  readonly locator: Locator;
  /** Asks the reviewer; null if it does not answer. */
  readonly ask: (question: Question) => Promise<Answer | null>;
}

/**
 * Locates reported findings, and asks once more for quotes that were not found. If the quote is still not found but the
 * named file exists, the finding is about that file.
 */
export async function locateReports(
  findings: readonly RawFinding[],
  options: LocateOptions,
): Promise<readonly ReportedFinding[]> {
  const reports = await located(findings, options);
  return reports.some(({ location }) => location.level === 'file') ? relocate(reports, options) : reports;
}

const located = (
  findings: readonly RawFinding[],
  { reviewer, round, locator }: LocateOptions,
): Promise<readonly ReportedFinding[]> =>
  Promise.all(
    findings.map(async ({ path, quote, line, ...said }): Promise<ReportedFinding> => {
      const location = await locator.locate(path, quote, line);
      return { reviewer, round, ...said, location };
    }),
  );

/** Some models repeat the entire finding when only its location was requested. That is accepted. */
async function relocate(
  reports: readonly ReportedFinding[],
  options: LocateOptions,
): Promise<readonly ReportedFinding[]> {
  const lost = reports.filter(({ location }) => location.level === 'file');
  const label = (report: ReportedFinding): string => `U${lost.indexOf(report) + 1}`;
  const unlocated = lost.map((report) => ({
    label: label(report),
    title: report.title,
    path: report.location.path,
    quote: report.location.quote,
  }));
  const answer = await options.ask({ kind: 'relocation', round: options.round, unlocated });
  const again = await located(answer?.findings ?? [], options);
  const placed = await Promise.all(
    reports.map(async (report) => {
      const found = answer?.relocations.find((item) => item.label.trim().toUpperCase() === label(report));
      if (report.location.level === 'line' || found === undefined) return report;
      const location = await options.locator.locate(found.path, found.quote, null);
      // The second answer may correct only the path. It never removes a file that the first answer named.
      const better = location.level === 'line' || report.location.content === undefined;
      return better ? { ...report, location } : report;
    }),
  );
  return withRepeated(placed, again);
}
