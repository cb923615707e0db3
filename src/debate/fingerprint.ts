import { createHash } from 'node:crypto';
import type { Category } from './categories.ts';
import type { Location } from './finding.ts';
import { sameCode } from './matching/candidate.ts';

/**
 * Code as identity sees it: white space apart, so that moving or reformatting it changes nothing, and the numbers of hidden
 * secrets, which begin anew in each run.
 */
export const bareCode = (text: string): string =>
  text.replace(/\s+/gu, '').replace(/\[secret:\d+\]/gu, '[secret]');

/**
 * The code that a finding is about, as identity and people's decisions see it. For a finding about a file as a whole that
 * is the file's content: its quote was not found, and models word it differently each time.
 */
export const codeAt = (location: Location): string =>
  location.level === 'file' && location.content !== undefined
    ? `file ${location.content}`
    : bareCode(location.quote);

/**
 * What makes a finding the same on the next push: category, path and the code it quotes, white space apart. Wording,
 * severity, model and line number are left out on purpose. `ordinal` (from 0, by line) keeps two like defects apart.
 * Returns 64 hex digits (SHA-256).
 */
export function fingerprint(category: Category, location: Location, ordinal: number): string {
  return createHash('sha256')
    .update([category, location.path, codeAt(location), String(ordinal)].join('\0'))
    .digest('hex');
}

export const shortId = (full: string): string => `xr-${full.slice(0, 10)}`;

/** A finding as far as it can be known again. */
export interface Trait {
  readonly category: Category;
  readonly location: Location;
  /** The function or class around it, where known. */
  readonly symbol: string | null;
}

/** How surely two findings are one: by the code itself, by most of it, or by the one place it can be. */
const tiers: readonly ((earlier: Trait, now: Trait) => boolean)[] = [
  (earlier, now) => bareCode(earlier.location.quote) === bareCode(now.location.quote),
  (earlier, now) => sameCode(earlier.location.quote, now.location.quote),
  (earlier, now) => earlier.symbol !== null && earlier.symbol === now.symbol,
];

/**
 * Pairs the findings of a push with earlier ones: each with one at most, the surest first, like defects in the order
 * of their lines. An enclosing symbol alone pairs only where it holds one of the category before and one after.
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
