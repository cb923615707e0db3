import { type Gate, type ReportedFinding, reachesGate, type Severity, severityRank } from './finding.ts';
import { bringsNewEvidence, type FindingThread, isAtGate } from './positions.ts';

/** The most severe that anybody reported it as; null where nobody did. */
export const mostSevere = (reports: readonly ReportedFinding[]): Severity | null =>
  reports.map(({ severity }) => severity).toSorted((a, b) => severityRank(b) - severityRank(a))[0] ?? null;

/**
 * The median of the supporters' votes, the more severe of two. Once anyone voted at or above the gate, a vote below it
 * counts only with a connected quote, outside the finding's own lines, that nobody cited before; otherwise that
 * supporter's vote is the reporter's severity.
 * @param supporters the reviewers of each supporting model.
 */
export function severityOf(
  thread: FindingThread,
  supporters: readonly (readonly string[])[],
  failOn: Gate,
): Severity {
  const reported = thread.earlier?.severity ?? mostSevere(thread.reports) ?? 'info';
  const atGate = isAtGate(thread, failOn);
  const votes = supporters.flatMap((model) => {
    const own = model.map((reviewer) => voteOf(thread, reviewer, { failOn, atGate, reported }));
    return own.toSorted((a, b) => severityRank(b) - severityRank(a)).slice(0, 1);
  });
  const sorted = (votes.length > 0 ? votes : [reported]).toSorted(
    (a, b) => severityRank(b) - severityRank(a),
  );
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? reported;
}

interface Terms {
  readonly failOn: Gate;
  /** Somebody voted at or above the gate. */
  readonly atGate: boolean;
  readonly reported: Severity;
}

function voteOf(thread: FindingThread, reviewer: string, { failOn, atGate, reported }: Terms): Severity {
  const position = thread.positions.findLast(
    ({ reviewer: by, counts, stance, severity }) =>
      by === reviewer && counts && stance === 'uphold' && severity !== null,
  );
  const before = thread.earlier?.severity ?? null;
  const own = thread.reports.filter((report) => report.reviewer === reviewer);
  const vote = position?.severity ?? before ?? mostSevere(own) ?? reported;
  if (!atGate || reachesGate(vote, failOn)) return vote;
  return position !== undefined && bringsNewEvidence(thread, position) ? vote : reported;
}
