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
import { type Proof, wasNotReproducedBefore } from './proof.ts';

/** A reviewer's side on a finding. `none`: it has taken no position that counts. */
type Side = 'support' | 'refute' | 'none';

/** All reports and positions on one defect. */
export interface FindingThread {
  readonly reports: readonly ReportedFinding[];
  readonly positions: readonly Position[];
  /** Set if it was debated before. That result applies to reviewers that take no new position. */
  readonly earlier?: Pick<Finding, 'severity' | 'reports' | 'supporters' | 'refuters'> | null;
  /** Set if a finding of a complete review is decided again: the positions up to round `after` are decided already. */
  readonly recheck?: { readonly after: number };
  /** Tests that were executed for it, in order. */
  readonly proofs?: readonly Proof[];
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
 * Decides for each position whether it counts, in order. A first uphold counts. A first refutation counts with one
 * counted quote; at or above the gate not with the grounds `stylistic` and `out-of-scope`. A change of mind counts
 * only with a quote that adds something new, or as a withdrawal after an executed test that did not reproduce the finding. Repeating one's side counts; `unsure` never does. `fixed` for an earlier
 * finding is not a side; `earlier-findings.ts` counts it.
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
  const { reviewer, stance, ground, round } = position;
  if (ground === 'fixed' || round <= (before.recheck?.after ?? 0)) return position.counts;
  if (stance === 'unsure') return false;
  const wanted: Side = stance === 'uphold' ? 'support' : 'refute';
  const side = sideOf(before, reviewer);
  if (side === wanted) return true;
  if (stance === 'refute' && atGate && (ground === 'stylistic' || ground === 'out-of-scope')) return false;
  if (side === 'none')
    return wanted === 'support' || position.evidence.some((item) => counts(item, position));
  return (
    bringsNewEvidence(before, position) ||
    // The executed test is the new evidence of a supporter that withdraws because of it.
    (stance === 'refute' && wasNotReproducedBefore(before, round))
  );
}

/**
 * The assumption of a finding that no other reviewer checked: no reviewer besides its reporters took a counted position.
 * Null if it assumes nothing, or if another reviewer upheld or refuted it, because the assumption was part of the question.
 */
export function uncheckedAssumption({
  reports,
  positions,
}: Pick<FindingThread, 'reports' | 'positions'>): string | null {
  // A reporter without an assumption saw the rest.
  if (reports.some(({ assumes }) => assumes === null)) return null;
  const isReporter = (id: string): boolean => reports.some(({ reviewer }) => reviewer === id);
  const isChecked = positions.some(
    ({ reviewer, counts, ground }) => counts && ground !== 'fixed' && !isReporter(reviewer),
  );
  return isChecked ? null : (reports[0]?.assumes ?? null);
}

/** Whether any reviewer rated the finding at or above the gate. */
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
 * Whether a position adds a connected quote, outside the finding's own lines, that was not cited on this finding in
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
    // For an earlier finding, code that has changed since is not the code it pointed at.
    location.level === 'line' && isUnchanged(earlier ?? null, location.quote) ? [location] : [],
  );

const isUnchanged = (earlier: Pick<Finding, 'reports'> | null, quote: string): boolean =>
  earlier === null || earlier.reports.some(({ location }) => bareCode(location.quote) === bareCode(quote));

const citedBefore = ({ positions }: FindingThread, round: number): readonly Span[] =>
  positions
    .filter((position) => position.round < round)
    .flatMap(({ evidence }) => evidence)
    .flatMap(({ path, resolved }) => (resolved === null ? [] : [{ path, ...resolved }]));

/** Whether a quote holds a line of code outside the given ones. */
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
