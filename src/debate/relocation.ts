import { type ReportedFinding, severityRank } from './finding.ts';

/**
 * Joins findings after a second question about their locations.
 * @param placed the reported findings, with the corrected locations
 * @param again findings that the answer repeats or adds. A repeated one replaces the finding that was not found.
 */
export function withRepeated(
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
