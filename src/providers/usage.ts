import type { Usage } from './provider.ts';

export const noUsage: Usage = { freshInput: 0, cachedInput: 0, writtenInput: 0, output: 0 };

export const sumUsage = (usages: readonly Usage[]): Usage =>
  usages.reduce(
    (sum, usage) => ({
      freshInput: sum.freshInput + usage.freshInput,
      cachedInput: sum.cachedInput + usage.cachedInput,
      writtenInput: sum.writtenInput + usage.writtenInput,
      output: sum.output + usage.output,
    }),
    noUsage,
  );

/** All tokens that went in, on every wire. */
export const inputOf = (usage: Usage): number => usage.freshInput + usage.cachedInput + usage.writtenInput;

/** Usage on wires whose input includes what was read from the cache and written to it. */
export function inclusive(input: number, cachedInput: number, writtenInput: number, output: number): Usage {
  const cached = Math.min(input, cachedInput);
  const written = Math.min(input - cached, writtenInput);
  return { freshInput: input - cached - written, cachedInput: cached, writtenInput: written, output };
}
