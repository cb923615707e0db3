import { type Finding, reachesGate, type Severity, severityRank } from '../../debate/finding.ts';

/** The findings that every lane of a race is asked to fix, and their files. */
export interface Brief {
  readonly findings: readonly Finding[];
  /** Files of the findings, sorted. A lane edits no others unless the settings allow it. */
  readonly files: readonly string[];
  /** Estimated lines of the fix, added and removed together. */
  readonly estimate: number;
  /** Confirmed findings that are not in the brief, and why. */
  readonly leftOut: readonly { readonly id: string; readonly why: string }[];
}

/** Lines that a fix adds besides those it replaces: a check, a transaction, an early return. */
const surroundingLines = 6;

/**
 * The confirmed findings at or above a severity, most severe first. Findings that are dismissed, have no line or are
 * not confirmed are not fixed automatically.
 * @param forbids returns why no lane may edit a file, as a sentence; null if one may.
 */
export function briefOf(
  findings: readonly Finding[],
  severity: Severity,
  forbids: (path: string) => string | null = () => null,
): Brief {
  const wanted = findings.filter(
    (finding) =>
      finding.status === 'confirmed' && finding.dismissal === null && reachesGate(finding.severity, severity),
  );
  const whyNot = ({ location }: Finding): string | null =>
    location.level === 'line' ? forbids(location.path) : 'Its code could not be located.';
  const placed = wanted.filter((finding) => whyNot(finding) === null);
  return {
    findings: placed.toSorted((a, b) => severityRank(b.severity) - severityRank(a.severity)),
    files: [
      ...new Set(placed.flatMap(({ reports, location }) => [location.path, ...reports.map(placeOf)])),
    ].toSorted(),
    estimate: placed.reduce((sum, finding) => sum + sizeOf(finding), 0),
    leftOut: wanted.flatMap((finding) => {
      const why = whyNot(finding);
      return why === null ? [] : [{ id: finding.id, why }];
    }),
  };
}

const placeOf = ({ location }: Finding['reports'][number]): string => location.path;

const linesIn = (text: string): number => text.trimEnd().split('\n').length;

/** The quoted lines are removed, and as many or the suggested ones are added, plus a few. */
function sizeOf({ location, suggestion }: Finding): number {
  const gone = linesIn(location.quote);
  return gone + Math.max(gone, suggestion === null ? 0 : linesIn(suggestion)) + surroundingLines;
}

/** The commit message of a patch. */
export const commitMessage = ({ findings }: Brief): string =>
  [
    findings.length === 1
      ? 'Fix a confirmed finding of the review'
      : `Fix ${findings.length} confirmed findings of the review`,
    '',
    ...findings.map(({ id, location, category }) => `- ${id}: ${category} in ${location.path}`),
  ].join('\n');
