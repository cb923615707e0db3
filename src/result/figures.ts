import type { Spent } from '../debate/reviewer.ts';

/** Formats figures, the same way in log, summary and terminal. */

/** Created on first use, because `Intl` loads slowly and small integers do not need it. */
let formats: { readonly grouped: Intl.NumberFormat; readonly cents: Intl.NumberFormat } | null = null;

const formatsOf = (): NonNullable<typeof formats> =>
  (formats ??= {
    grouped: new Intl.NumberFormat('en-US'),
    cents: new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  });

export const count = (value: number): string =>
  Number.isInteger(value) && value > 0 && value < 1000 ? String(value) : formatsOf().grouped.format(value);

/** `1 finding`, `2 findings`, `no findings`. */
export const plural = (value: number, one: string, many = `${one}s`): string =>
  value === 0 ? `no ${many}` : `${count(value)} ${value === 1 ? one : many}`;

/** `< 0.1 s`, `0.4 s`, `12 s`, `3 min 05 s`. */
export function duration(seconds: number): string {
  if (seconds < 0.05) return '< 0.1 s';
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const rounded = Math.round(seconds);
  if (rounded < 60) return `${rounded} s`;
  return `${count(Math.floor(rounded / 60))} min ${String(rounded % 60).padStart(2, '0')} s`;
}

/** `$0.21`, `$0.0042`, or `unknown` without a price. */
export function dollars(usd: number | null): string {
  if (usd === null) return 'unknown';
  if (usd === 0) return '$0';
  if (usd < 0.0001) return '< $0.0001';
  return usd < 0.1 ? `$${usd.toFixed(4)}` : `$${formatsOf().cents.format(usd)}`;
}

export const nothingSpent: Spent = { freshInput: 0, cachedInput: 0, writtenInput: 0, output: 0, usd: 0 };

/** The sum; one unknown price makes its cost unknown. */
export const totalSpent = (parts: Iterable<Spent>): Spent =>
  [...parts].reduce(
    (sum, part) => ({
      freshInput: sum.freshInput + part.freshInput,
      cachedInput: sum.cachedInput + part.cachedInput,
      writtenInput: sum.writtenInput + part.writtenInput,
      output: sum.output + part.output,
      usd: sum.usd === null || part.usd === null ? null : sum.usd + part.usd,
    }),
    nothingSpent,
  );

export const input = (spent: Spent): number => spent.freshInput + spent.cachedInput + spent.writtenInput;

/** Share of the input that the provider's cache served, as `82%`. */
export const cachedShare = (spent: Spent): string =>
  input(spent) === 0 ? '0%' : `${Math.round((100 * spent.cachedInput) / input(spent))}%`;

/** `41,200 tokens in (82% cached) · 1,204 out · $0.21`; without a price, `cost unknown`. */
export const spentText = (spent: Spent): string =>
  `${plural(input(spent), 'token')} in (${cachedShare(spent)} cached) · ${count(spent.output)} out · ${costText(spent.usd)}`;

/** `$0.21`, or `cost unknown` without a price. */
export const costText = (usd: number | null): string => (usd === null ? 'cost unknown' : dollars(usd));

/** `a`, `a and b`, `a, b and c`. */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
