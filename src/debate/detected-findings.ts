import type { Bundle } from '../change/change.ts';
import { type Detected, detectorId } from './detected.ts';
import type { Closed } from './earlier-findings.ts';
import { type Finding, type ReportedFinding, severityRank } from './finding.ts';
import { firstReport, type OpenFinding } from './open-finding.ts';
import { isSentinel } from './sentinel.ts';

/** A finding and the bundle in whose debate it was reported. */
export interface PlacedFinding {
  readonly item: OpenFinding;
  readonly bundle: string;
}

/** The findings of the rules. No reviewer is asked about them. */
export const detectedOpenFindings = (
  { reports }: Detected,
  bundles: readonly Bundle[],
): readonly PlacedFinding[] =>
  reports.map((report, index) => {
    const { path } = report.location;
    const bundle = bundles.find(({ files }) => files.some((file) => file.path === path)) ?? bundles[0];
    const key = `detector.${index + 1}`;
    const item = {
      key,
      since: 1,
      earlier: null,
      reports: [report],
      positions: [],
      proofs: [],
    };
    return { item, bundle: bundle?.id ?? '' };
  });

/** Earlier findings of the rules that they do not report again: the text is gone. */
export const noLongerRaised = (
  earlier: readonly Finding[],
  findings: readonly Finding[],
): readonly Closed[] =>
  earlier
    .filter(({ reportedBy, status }) => reportedBy.includes(detectorId) && status !== 'dismissed')
    .filter(({ fingerprint: print }) => !findings.some((finding) => finding.fingerprint === print))
    .map((finding) => ({ finding, by: [detectorId], why: 'The text was removed.' }));

/** The detected finding that a model's report supports. A report that is more severe stays separate. */
export function detectedBy(detected: readonly PlacedFinding[], item: OpenFinding): OpenFinding | null {
  const { category, location, severity } = firstReport(item);
  if (category !== 'prompt-injection' || location.level === 'file') return null;
  const meets = (other: ReportedFinding['location']): boolean =>
    other.path === location.path &&
    other.level === 'line' &&
    other.startLine <= location.endLine &&
    location.startLine <= other.endLine;
  // A hint of the rules and a quote of a sentinel on the same lines are together what each is not alone.
  const hinted = item.reports.some(({ reviewer }) => isSentinel(reviewer))
    ? detected.find(({ item: { reports } }) =>
        reports.some((report) => isHint(report) && meets(report.location)),
      )
    : undefined;
  const hint = hinted?.item.reports.findIndex(isHint) ?? -1;
  const [said] = hint < 0 ? [] : (hinted?.item.reports.splice(hint, 1) ?? []);
  if (hinted !== undefined && said !== undefined) {
    hinted.item.reports.splice(hint, 0, { ...said, category, severity });
    return hinted.item;
  }
  const found = detected.find(({ item: { reports } }) =>
    reports.some(
      (report) =>
        report.category === category &&
        severityRank(report.severity) >= severityRank(severity) &&
        meets(report.location),
    ),
  );
  return found?.item ?? null;
}

/** What the detector lists without blocking; where such text is expected it is not even a hint. */
const isHint = ({ reviewer, category, severity }: ReportedFinding): boolean =>
  reviewer === detectorId && category === 'suspicious-text' && severity !== 'info';
