import { type Finding, reachesGate, type Severity, severityRank } from '../../debate/finding.ts';

/** What every lane of a race is asked to fix, and in which files. */
export interface Brief {
  readonly findings: readonly Finding[];
  /** Files that the findings point at, sorted: a lane edits no others unless the settings let it. */
  readonly files: readonly string[];
  /** Lines, added and removed together, that a fix of this size takes. */
  readonly estimate: number;
  /** Confirmed findings that could not be taken, and why. */
  readonly leftOut: readonly { readonly id: string; readonly why: string }[];
}

/** Lines that a fix adds beside what it replaces: a check, a transaction, an early return. */
const surroundingLines = 6;

/**
 * The confirmed findings at or above a severity, gravest first. What people dismissed, what has no line, and what the
 * panel does not agree on is nothing to be fixed unasked.
 * @param forbids says why no lane may edit a file, as a sentence; null where one may.
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

/** What is quoted goes, and as much or what a reviewer suggests comes, with a little beside it. */
function sizeOf({ location, suggestion }: Finding): number {
  const gone = linesIn(location.quote);
  return gone + Math.max(gone, suggestion === null ? 0 : linesIn(suggestion)) + surroundingLines;
}

/** What the commit of a patch says. */
export const commitMessage = ({ findings }: Brief): string =>
  [
    findings.length === 1
      ? 'Mend what the review confirmed'
      : `Mend ${findings.length} findings of the review`,
    '',
    ...findings.map(({ id, location, category }) => `- ${id}: ${category} in ${location.path}`),
  ].join('\n');
