import { counts, isComment, isFlow } from './evidence/evidence.ts';
import {
  type Evidence,
  type Finding,
  type Gate,
  type Position,
  type ReportedFinding,
  reachesGate,
} from './finding.ts';
import { bareCode } from './fingerprint.ts';

/** Which side of a finding a reviewer is on. `none`: it has not taken one that counts. */
type Side = 'support' | 'refute' | 'none';

/** What has been said about one defect. */
export interface FindingThread {
  readonly reports: readonly ReportedFinding[];
  readonly positions: readonly Position[];
  /** Set where it was debated before: what it came to then holds for whoever says nothing new on it. */
  readonly earlier?: Pick<Finding, 'severity' | 'reports' | 'supporters' | 'refuters'> | null;
}

/** The side a reviewer is on: by its latest counted position, else by its report, else by the earlier debate. */
export function sideOf({ reports, positions, earlier }: FindingThread, reviewer: string): Side {
  const last = positions.findLast(
    (position) => position.reviewer === reviewer && position.counts && position.ground !== 'fixed',
  );
  if (last !== undefined) return last.stance === 'uphold' ? 'support' : 'refute';
  if (reports.some((report) => report.reviewer === reviewer)) return 'support';
  if (earlier?.supporters.includes(reviewer) === true) return 'support';
  return earlier?.refuters.includes(reviewer) === true ? 'refute' : 'none';
}

/**
 * Says of each position whether it counts, in the order in which they were taken. A first uphold counts. A first
 * refutation counts with one counted quote; on a finding at or above the gate not on the grounds `stylistic` and
 * `out-of-scope`. A change of mind counts only with a quote that brings something new. Repeating one's side counts;
 * `unsure` never does. That an earlier finding is `fixed` is no side and is counted by `earlier-findings.ts`.
 */
export function counted(thread: FindingThread, failOn: Gate): readonly Position[] {
  const atGate = isAtGate(thread, failOn);
  const positions: Position[] = [];
  for (const position of thread.positions) {
    positions.push({ ...position, counts: isCounted({ ...thread, positions }, position, atGate) });
  }
  return positions;
}

function isCounted(before: FindingThread, position: Position, atGate: boolean): boolean {
  const { reviewer, stance, ground } = position;
  if (ground === 'fixed') return position.counts;
  if (stance === 'unsure') return false;
  const wanted: Side = stance === 'uphold' ? 'support' : 'refute';
  const side = sideOf(before, reviewer);
  if (side === wanted) return true;
  if (stance === 'refute' && atGate && (ground === 'stylistic' || ground === 'out-of-scope')) return false;
  if (side === 'none')
    return wanted === 'support' || position.evidence.some((item) => counts(item, position));
  return bringsNewEvidence(before, position);
}

/**
 * What a finding assumes and nobody else could check: no counted position of a reviewer that did not report it. Null
 * where it assumes nothing, or where somebody upheld or refuted it, which they were asked to do by that assumption.
 */
export function uncheckedAssumption({
  reports,
  positions,
}: Pick<FindingThread, 'reports' | 'positions'>): string | null {
  // A reporter that needed no assumption saw the rest.
  if (reports.some(({ assumes }) => assumes === null)) return null;
  const isReporter = (id: string): boolean => reports.some(({ reviewer }) => reviewer === id);
  const isChecked = positions.some(
    ({ reviewer, counts, ground }) => counts && ground !== 'fixed' && !isReporter(reviewer),
  );
  return isChecked ? null : (reports[0]?.assumes ?? null);
}

/** Whether anybody has held the finding to be at or above the gate. */
export const isAtGate = ({ reports, positions, earlier }: FindingThread, failOn: Gate): boolean =>
  [
    ...reports.map(({ severity }) => severity),
    ...positions.flatMap(({ stance, severity }) =>
      stance === 'uphold' && severity !== null ? [severity] : [],
    ),
    ...(earlier === undefined || earlier === null ? [] : [earlier.severity]),
  ].some((severity) => reachesGate(severity, failOn));

interface Span {
  readonly path: string;
  readonly side: 'new' | 'old';
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * Whether a position brings a connected quote, outside the finding's own lines, that nobody has cited on this finding in
 * an earlier round.
 */
export function bringsNewEvidence(thread: FindingThread, position: Position): boolean {
  const known = [...ownSpans(thread), ...citedBefore(thread, position.round)];
  return position.evidence.some(
    (item) => item.connection === 'connected' && counts(item, position) && hasOtherLine(item, known),
  );
}

const ownSpans = ({ reports, earlier }: FindingThread): readonly Span[] =>
  reports.flatMap(({ location }) =>
    // Of an earlier finding, code that says something else or more by now is not what it pointed at.
    location.level === 'line' && isUnchanged(earlier ?? null, location.quote) ? [location] : [],
  );

const isUnchanged = (earlier: Pick<Finding, 'reports'> | null, quote: string): boolean =>
  earlier === null || earlier.reports.some(({ location }) => bareCode(location.quote) === bareCode(quote));

const citedBefore = ({ positions }: FindingThread, round: number): readonly Span[] =>
  positions
    .filter((position) => position.round < round)
    .flatMap(({ evidence }) => evidence)
    .flatMap(({ path, resolved }) => (resolved === null ? [] : [{ path, ...resolved }]));

/** Whether a quote holds a line of code outside some others. */
function hasOtherLine({ path, quote, resolved }: Evidence, known: readonly Span[]): boolean {
  if (resolved === null) return false;
  return quote.split('\n').some((text, index) => {
    const line = resolved.startLine + index;
    const isKnown = known.some(
      (span) =>
        span.path === path && span.side === resolved.side && span.startLine <= line && line <= span.endLine,
    );
    return !isKnown && !isFlow(text) && !isComment(path, text);
  });
}
