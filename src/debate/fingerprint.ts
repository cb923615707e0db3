import { createHash } from 'node:crypto';
import type { Category } from './categories.ts';
import type { Location } from './finding.ts';
import { sameCode } from './matching/candidate.ts';

/**
 * Code without white space and without the numbers of hidden secrets, which differ between runs, so that moving or
 * reformatting it does not change a finding's identity.
 */
export const bareCode = (text: string): string =>
  text.replace(/\s+/gu, '').replace(/\[secret:\d+\]/gu, '[secret]');

/**
 * The code that identifies a finding. For a finding about an entire file it is the file's content, because its quote
 * was not found and models write it differently each time.
 */
export const codeAt = (location: Location): string =>
  location.level === 'file' && location.content !== undefined
    ? `file ${location.content}`
    : bareCode(location.quote);

/**
 * Identifies a finding across pushes: category, path and the quoted code without white space. Text, severity, model
 * and line number are deliberately excluded. `ordinal` (from 0, by line) distinguishes two similar defects.
 * @returns 64 hex digits (SHA-256).
 */
export function fingerprint(category: Category, location: Location, ordinal: number): string {
  return createHash('sha256')
    .update([category, location.path, codeAt(location), String(ordinal)].join('\0'))
    .digest('hex');
}

export const shortId = (full: string): string => `xr-${full.slice(0, 10)}`;

/** The properties by which a finding is recognized. */
export interface Trait {
  readonly category: Category;
  readonly location: Location;
  /** The function or class around it, if known. */
  readonly symbol: string | null;
}

/**
 * Tests that two findings are the same, the most reliable first: same code, mostly the same code, the only possible
 * place.
 */
const tiers: readonly ((earlier: Trait, now: Trait) => boolean)[] = [
  (earlier, now) => bareCode(earlier.location.quote) === bareCode(now.location.quote),
  (earlier, now) => sameCode(earlier.location.quote, now.location.quote),
  (earlier, now) => earlier.symbol !== null && earlier.symbol === now.symbol,
];

/**
 * Pairs the findings of a push with earlier ones, each with at most one, the most reliable matches first and similar
 * defects in line order. An enclosing symbol alone is enough only if it holds one finding of the category before and
 * one after.
 */
export function recognise<E extends Trait, N extends Trait>(
  earlier: readonly E[],
  now: readonly N[],
): ReadonlyMap<N, E> {
  const pairs = new Map<N, E>();
  const taken = new Set<E>();
  const inOrder = <T extends Trait>(all: readonly T[]): readonly T[] =>
    all.toSorted((a, b) => lineOf(a) - lineOf(b));
  for (const [tier, alike] of tiers.entries()) {
    const open = inOrder(earlier.filter((one) => !taken.has(one)));
    const fresh = inOrder(now.filter((one) => !pairs.has(one)));
    const akin = (a: E, b: N): boolean =>
      a.category === b.category && a.location.path === b.location.path && alike(a, b);
    for (const one of fresh) {
      const matches = open.filter((other) => !taken.has(other) && akin(other, one));
      const [match] = matches;
      if (match === undefined) continue;
      const alone = matches.length === 1 && fresh.filter((other) => akin(match, other)).length === 1;
      if (tier === tiers.length - 1 && !alone) continue;
      pairs.set(one, match);
      taken.add(match);
    }
  }
  return pairs;
}

const lineOf = ({ location }: Trait): number => (location.level === 'line' ? location.startLine : 0);
