import type { Category } from '../categories.ts';

/** Where a finding stands. Lines are 1-based and inclusive; null where they are not known. */
export interface CandidateLocation {
  readonly path: string | null;
  readonly startLine: number | null;
  readonly endLine: number | null;
}

/** A finding as the matcher sees it. */
export interface Candidate extends CandidateLocation {
  /** Unique among the candidates; clusters are made of keys. */
  readonly key: string;
  readonly reviewer: string;
  /** Title, explanation and scenario. */
  readonly text: string;
  readonly category: Category | null;
  /** The code it is about. */
  readonly quote: string | null;
}

/** Places this many lines apart are no longer one defect, however alike the words: the same slip made twice. */
const reach = 16;

/**
 * How near two findings stand: 1 where their lines overlap, less with every line between them, 0 in different files
 * or out of reach. Null where a path or a line is not known, so that the place says nothing.
 */
export const closeness = (a: CandidateLocation, b: CandidateLocation): number | null => {
  if (a.path === null || b.path === null) return null;
  if (a.path !== b.path) return 0;
  if (a.startLine === null || b.startLine === null) return null;
  const start = Math.max(a.startLine, b.startLine);
  const end = Math.min(a.endLine ?? a.startLine, b.endLine ?? b.startLine);
  return Math.max(0, 1 - Math.max(0, start - end) / reach);
};

/**
 * Whether two findings quote different code on different lines. Near-identical words then name the same slip made
 * twice, not one defect: to join those is for a reviewer to say.
 */
export const areSeparate = (a: Candidate, b: Candidate): boolean => {
  if (a.quote === null || b.quote === null || sameCode(a.quote, b.quote)) return false;
  const near = closeness(a, b);
  return near !== null && near < 1;
};

/** A shorter quote, such as a brace, stands in many places. Characters. */
const leastDistinctive = 8;

/** Whether two quotes are the same code: equal but for white space, or one the greater part of the other. */
export const sameCode = (a: string | null, b: string | null): boolean => {
  const [short, long] = [a, b]
    .map((quote) => (quote ?? '').replace(/\s+/g, ''))
    .sort((one, two) => one.length - two.length);
  if (short === undefined || long === undefined || short.length < leastDistinctive) return false;
  return long.includes(short) && short.length * 2 > long.length;
};
