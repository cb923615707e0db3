import type { Finding, Position, ReportedFinding } from './finding.ts';
import { type CandidateLocation, closeness } from './matching/candidate.ts';
import { type FindingThread, sideOf } from './positions.ts';
import type { RelayedFinding } from './reviewer.ts';
import { mostSevere } from './severity.ts';

/** One defect under debate: all wordings of it and all that was said about it. Grows as the rounds go. */
export interface OpenFinding extends FindingThread {
  /** Unique within its bundle's debate. */
  readonly key: string;
  /** The round in which it first came up. */
  readonly since: number;
  /** The finding of an earlier push that it goes on with; null where it came up in this one. */
  readonly earlier: Finding | null;
  readonly reports: ReportedFinding[];
  readonly positions: Position[];
}

export const reportersOf = (item: FindingThread): readonly string[] => [
  ...new Set(item.reports.map(({ reviewer }) => reviewer)),
];

/** The wording that speaks for the case: the first, in panel order. */
export function firstReport(item: OpenFinding): ReportedFinding {
  const [first] = item.reports;
  if (first === undefined) throw new TypeError(`case ${item.key} has no wording`);
  return first;
}

/** Relays a case verbatim and without a name. A reviewer's own words are relayed back to it where it has some. */
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

/** A refutation with evidence stands against it. */
const isRefuted = (item: OpenFinding): boolean =>
  item.positions.some(({ reviewer }) => sideOf(item, reviewer) === 'refute');

/**
 * Folds `other` into `into` when `sayer` says that both name one defect. Refused while either stands refuted: the
 * refutation of one would then weigh against supporters of the other, who never heard it. Refused as well where one
 * reviewer raised both, since those are two by its own word; and on different lines by the word of somebody
 * who raised neither: one reviewer's word must not make what two others said vanish.
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
  return true;
}

function placeOf(item: OpenFinding): CandidateLocation {
  const { location } = firstReport(item);
  return location.level === 'line' ? location : { path: location.path, startLine: null, endLine: null };
}
