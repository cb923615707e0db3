import type { Finding, Position, ReportedFinding } from './finding.ts';
import { type CandidateLocation, closeness } from './matching/candidate.ts';
import { type FindingThread, sideOf } from './positions.ts';
import type { Proof } from './proof.ts';
import type { RelayedArgument, RelayedFinding } from './reviewer.ts';
import { mostSevere } from './severity.ts';

/** One defect under debate: all reports of it and all positions on it. Grows with the rounds. */
export interface OpenFinding extends FindingThread {
  /** Unique within its bundle's debate. */
  readonly key: string;
  /** The round in which it was first reported. */
  readonly since: number;
  /** The finding of an earlier push that it continues; null if it was first reported in this one. */
  readonly earlier: Finding | null;
  readonly reports: ReportedFinding[];
  readonly positions: Position[];
  /** Tests that were executed for it, in order. */
  readonly proofs: Proof[];
  /** Set if a person asked to decide this finding of a complete review again. */
  readonly recheck?: Recheck;
}

/** A finding of a complete review that is decided again, with statements that the reviewers have not seen. */
export interface Recheck {
  /** The last round of the complete review. */
  readonly after: number;
  /** Arguments that are nobody's position. They never count. */
  readonly statements: readonly RelayedArgument[];
  /** A test decides it: no reviewer is asked before. */
  readonly provesOnly: boolean;
}

export const reportersOf = (item: FindingThread): readonly string[] => [
  ...new Set(item.reports.map(({ reviewer }) => reviewer)),
];

/** The report that represents the finding: the first, in panel order. */
export function firstReport(item: OpenFinding): ReportedFinding {
  const [first] = item.reports;
  if (first === undefined) throw new TypeError(`finding ${item.key} has no report`);
  return first;
}

/** A finding for another reviewer, verbatim and anonymous. A reviewer that reported it gets its own text back. */
export function relay(item: OpenFinding, label: string, reader: string): RelayedFinding {
  const report = item.reports.find(({ reviewer }) => reviewer === reader) ?? firstReport(item);
  const { category, title, explanation, scenario, assumes, location } = report;
  const lines =
    location.level === 'line'
      ? { startLine: location.startLine, endLine: location.endLine }
      : { startLine: null, endLine: null };
  return {
    label,
    category,
    severity: mostSevere(item.reports) ?? report.severity,
    title,
    explanation,
    scenario,
    assumes,
    path: location.path,
    ...lines,
    quote: location.quote,
    ...(report.clause === undefined ? {} : { clause: report.clause }),
  };
}

/** Whether a reviewer refutes it with evidence. */
const isRefuted = (item: OpenFinding): boolean =>
  item.positions.some(({ reviewer }) => sideOf(item, reviewer) === 'refute');

/**
 * Merges `other` into `into` when `reviewer` says that both name one defect. Rejected while either is refuted,
 * because the refutation of one would then count against supporters of the other who never saw it. Rejected if one
 * reviewer reported both, because it considers them two. On different lines also rejected if `reviewer` reported
 * neither: one reviewer's statement must not remove what two others reported.
 */
export function mergeInto(into: OpenFinding, other: OpenFinding, reviewer: string): boolean {
  if (other.earlier !== null) return false;
  if (into === other || isRefuted(into) || isRefuted(other)) return false;
  if (firstReport(into).location.path !== firstReport(other).location.path) return false;
  const [reporters, others] = [reportersOf(into), reportersOf(other)];
  if (reporters.some((reviewer) => others.includes(reviewer))) return false;
  const overlap = closeness(placeOf(into), placeOf(other)) === 1;
  if (!overlap && ![...reporters, ...others].includes(reviewer)) return false;
  into.reports.push(...other.reports);
  into.positions.push(...other.positions);
  into.proofs.push(...other.proofs);
  return true;
}

function placeOf(item: OpenFinding): CandidateLocation {
  const { location } = firstReport(item);
  return location.level === 'line' ? location : { path: location.path, startLine: null, endLine: null };
}
