import type { Finding, Position, Wording } from './finding.ts';
import { nearness, type Place } from './matching/candidate.ts';
import { sideOf, type Thread } from './positions.ts';
import type { RelayedFinding } from './reviewer.ts';
import { mostSevere } from './severity.ts';

/** One defect under debate: all wordings of it and all that was said about it. Grows as the rounds go. */
export interface Case extends Thread {
  /** Unique within its bundle's debate. */
  readonly key: string;
  /** The round in which it first came up. */
  readonly since: number;
  /** The finding of an earlier push that it goes on with; null where it came up in this one. */
  readonly earlier: Finding | null;
  readonly wordings: Wording[];
  readonly positions: Position[];
}

export const raisersOf = (item: Thread): readonly string[] => [
  ...new Set(item.wordings.map(({ reviewer }) => reviewer)),
];

/** The wording that speaks for the case: the first, in panel order. */
export function lead(item: Case): Wording {
  const [first] = item.wordings;
  if (first === undefined) throw new TypeError(`case ${item.key} has no wording`);
  return first;
}

/** Relays a case verbatim and without a name. A reviewer's own words are relayed back to it where it has some. */
export function relay(item: Case, label: string, reader: string): RelayedFinding {
  const wording = item.wordings.find(({ reviewer }) => reviewer === reader) ?? lead(item);
  const { category, kind, title, explanation, scenario, anchor } = wording;
  const lines =
    anchor.level === 'line'
      ? { startLine: anchor.startLine, endLine: anchor.endLine }
      : { startLine: null, endLine: null };
  return {
    label,
    category,
    kind,
    severity: mostSevere(item.wordings) ?? wording.severity,
    title,
    explanation,
    scenario,
    path: anchor.path,
    ...lines,
    quote: anchor.quote,
    ...(wording.clause === undefined ? {} : { clause: wording.clause }),
  };
}

/** A refutation with evidence stands against it. */
export const isRefuted = (item: Case): boolean =>
  item.positions.some(({ reviewer }) => sideOf(item, reviewer) === 'refute');

/**
 * Folds `other` into `into` when `sayer` says that both name one defect. Refused while either stands refuted: the
 * refutation of one would then weigh against supporters of the other, who never heard it. Refused as well where one
 * reviewer raised both, since those are two by its own word; and on different lines by the word of somebody
 * who raised neither: one reviewer's word must not make what two others said vanish.
 */
export function fold(into: Case, other: Case, sayer: string): boolean {
  if (other.earlier !== null) return false;
  if (into === other || isRefuted(into) || isRefuted(other)) return false;
  if (lead(into).anchor.path !== lead(other).anchor.path) return false;
  const [raisers, others] = [raisersOf(into), raisersOf(other)];
  if (raisers.some((reviewer) => others.includes(reviewer))) return false;
  const overlap = nearness(placeOf(into), placeOf(other)) === 1;
  if (!overlap && ![...raisers, ...others].includes(sayer)) return false;
  into.wordings.push(...other.wordings);
  into.positions.push(...other.positions);
  return true;
}

function placeOf(item: Case): Place {
  const { anchor } = lead(item);
  return anchor.level === 'line' ? anchor : { path: anchor.path, startLine: null, endLine: null };
}
