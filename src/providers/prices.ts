import { inputOf, type Usage } from './provider.ts';

/** US dollars per million tokens. */
export interface Price {
  /** Input that the provider's cache neither served nor stored. */
  readonly input: number;
  readonly cached: number;
  readonly written: number;
  readonly output: number;
  /** Surcharge on the entire request if its input is above a number of tokens. */
  readonly long?: { readonly above: number; readonly inputTimes: number; readonly outputTimes: number };
}

/** OpenAI's surcharge on a request with a long input. Other lines of models have their own, or none. */
const openaiLong = { above: 272_000, inputTimes: 2, outputTimes: 1.5 } as const;

/**
 * From the vendors' price lists of 2026-11-28. Later price changes are not included. Null: the vendor publishes no
 * price for the model, so its cost is reported as unknown.
 */
const prices: ReadonlyMap<string, Price | null> = new Map<string, Price | null>([
  ['gpt-6.2-sol', { input: 2, cached: 0.1, written: 2.5, output: 10, long: openaiLong }],
  ['gpt-6.1-sol', { input: 2, cached: 0.1, written: 2.5, output: 10, long: openaiLong }],
  ['gpt-6.1-terra', { input: 1, cached: 0.05, written: 1.25, output: 5, long: openaiLong }],
  ['gpt-6-luna', { input: 0.1, cached: 0.01, written: 0.125, output: 0.5, long: openaiLong }],
  ['gpt-6.2-astra', { input: 8, cached: 0.4, written: 10, output: 40, long: openaiLong }],
  ['gpt-6-astra', { input: 10, cached: 1, written: 12.5, output: 50, long: openaiLong }],
  ['claude-opus-5-5', { input: 4, cached: 0.2, written: 5, output: 20 }],
  ['claude-sonnet-5-5', { input: 2, cached: 0.1, written: 2.5, output: 10 }],
  [
    'claude-haiku-5-5',
    {
      input: 0.1,
      cached: 0.01,
      written: 0.125,
      output: 0.5,
      long: { above: 100_000, inputTimes: 5, outputTimes: 5 },
    },
  ],
  ['claude-fable-5-2', { input: 8, cached: 0.2, written: 10, output: 40 }],
  ['claude-mythos-5-2', null],
]);

/** The names of the table, also those without a price. */
export const tabulatedModels: readonly string[] = [...prices.keys()];

/** `name-20261101` and `name-2026-11-01` are dated snapshots of `name` and cost the same. */
export const undated = (model: string): string => model.replace(/-(?:\d{8}|\d{4}-\d{2}-\d{2})$/, '');

/**
 * The price of a model: the user's own first, then the table's. Only exact names and their dated snapshots match,
 * because a prefix match would misprice every new model.
 * @returns null if the price is unknown
 */
export const priceOf = (model: string, overrides: Readonly<Record<string, Price>> = {}): Price | null =>
  ownPrice(model, overrides) ?? prices.get(model) ?? prices.get(undated(model)) ?? null;

/** The price from the user's settings only. Other hosts of a model set their own prices. */
export const ownPrice = (model: string, given: Readonly<Record<string, Price>>): Price | null => {
  for (const name of [model, undated(model)]) {
    const own = Object.hasOwn(given, name) ? given[name] : undefined;
    if (own !== undefined) return own;
  }
  return null;
};

/**
 * US dollars for the usage of one request; null if the price is unknown. Add up the cost of each request of a call,
 * because a long-context surcharge applies to single requests.
 */
export const costOf = (price: Price | null, usage: Usage): number | null => {
  if (price === null) return null;
  const long = price.long !== undefined && inputOf(usage) > price.long.above ? price.long : null;
  const input =
    usage.freshInput * price.input + usage.cachedInput * price.cached + usage.writtenInput * price.written;
  const output = usage.output * price.output;
  return (input * (long?.inputTimes ?? 1) + output * (long?.outputTimes ?? 1)) / 1_000_000;
};

/** US dollars for all requests of a call; null if the price is unknown. */
export const costOfAll = (price: Price | null, requests: readonly Usage[]): number | null => {
  if (price === null) return null;
  return requests.reduce((sum, usage) => sum + (costOf(price, usage) ?? 0), 0);
};
