import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { costOf, costOfAll, priceOf, tabulatedModels, undated } from '../../src/providers/prices.ts';
import type { Usage } from '../../src/providers/provider.ts';

const usage = (more: Partial<Usage>): Usage => ({
  freshInput: 0,
  cachedInput: 0,
  writtenInput: 0,
  output: 0,
  ...more,
});
const million = 1_000_000;

test.each([
  ['gpt-6.2-sol', 2, 0.1, 2.5, 10],
  ['gpt-6.1-sol', 2, 0.1, 2.5, 10],
  ['gpt-6.1-terra', 1, 0.05, 1.25, 5],
  ['gpt-6-luna', 0.1, 0.01, 0.125, 0.5],
  ['gpt-6.2-astra', 8, 0.4, 10, 40],
  ['gpt-6-astra', 10, 1, 12.5, 50],
  ['claude-opus-5-5', 4, 0.2, 5, 20],
  ['claude-sonnet-5-5', 2, 0.1, 2.5, 10],
  ['claude-haiku-5-5', 0.1, 0.01, 0.125, 0.5],
  ['claude-fable-5-2', 8, 0.2, 10, 40],
])("%s costs the vendor's list price", (model, input, cached, written, output) => {
  const price = priceOf(model);
  const small = 10_000;
  const share = small / million;
  expect(costOf(price, usage({ freshInput: small }))).toBeCloseTo(input * share, 9);
  expect(costOf(price, usage({ cachedInput: small }))).toBeCloseTo(cached * share, 9);
  expect(costOf(price, usage({ writtenInput: small }))).toBeCloseTo(written * share, 9);
  expect(costOf(price, usage({ output: million }))).toBeCloseTo(output, 9);
});

test('a long context has its surcharge, decided by the entire input of one request', () => {
  const sol = priceOf('gpt-6.1-sol');
  expect(costOf(sol, usage({ freshInput: 272_000, output: 1000 }))).toBeCloseTo(0.544 + 0.01, 9);
  const long = usage({ freshInput: 1, cachedInput: 272_000, output: 1000 });
  expect(costOf(sol, long)).toBeCloseTo((2 + 27_200) * 2e-6 + 0.015, 9);
  for (const model of ['gpt-6.1-terra', 'gpt-6-luna', 'gpt-6.2-astra', 'gpt-6-astra', 'gpt-6.2-sol'])
    expect(priceOf(model)?.long).toEqual(sol?.long);
  const haiku = priceOf('claude-haiku-5-5');
  expect(costOf(haiku, usage({ freshInput: 100_001, output: 1000 }))).toBeCloseTo((10_000.1 + 500) * 5e-6, 9);
  const half = usage({ freshInput: 150_000 });
  expect(costOfAll(sol, [half, half])).toBeCloseTo(0.6, 9);
});

test('dated snapshots cost the same as the model, and no other name is guessed', () => {
  expect(priceOf('claude-opus-5-5-20261101')).toEqual(priceOf('claude-opus-5-5'));
  expect(priceOf('gpt-6.1-sol-2026-11-01')).toEqual(priceOf('gpt-6.1-sol'));
  for (const unknown of [
    'gpt-6.1',
    'gpt-6.1-sol-mini',
    'claude-opus-5-5-fast',
    'claude-opus-5',
    // Listed, but its vendor publishes no price.
    'claude-mythos-5-2',
    'toString',
    '',
  ])
    expect(priceOf(unknown)).toBeNull();
  expect(costOf(null, usage({ freshInput: 5 }))).toBeNull();
  expect(costOfAll(null, [])).toBeNull();
});

test('the user’s own price has priority, also for a model that is not in the table', () => {
  const own = { input: 1, cached: 1, written: 1, output: 1 };
  expect(priceOf('gpt-6.1-sol', { 'gpt-6.1-sol': own })).toBe(own);
  expect(priceOf('practice-owl', { 'practice-owl': own })).toBe(own);
});

/** `gpt-6.2-sol` is version 6.2 of the line `gpt sol`, `claude-opus-5-5` version 5.5 of `claude opus`. */
const lineOf = (name: string): { readonly line: string; readonly version: readonly number[] } | null => {
  const [, gpt = '', of = ''] = /^gpt-(\d+(?:\.\d+)?)-([a-z]+)$/u.exec(name) ?? [];
  if (of !== '') return { line: `gpt ${of}`, version: gpt.split('.').map(Number) };
  const [, line = '', claude = ''] = /^claude-([a-z]+)-(\d+(?:-\d+)?)$/u.exec(name) ?? [];
  return line === '' ? null : { line: `claude ${line}`, version: claude.split('-').map(Number) };
};

const isNewer = (
  [major = 0, minor = 0]: readonly number[],
  [than = 0, point = 0]: readonly number[],
): boolean => major > than || (major === than && minor > point);

/** Models of a type declaration that are newer than every model of the same line in the table. */
const newerThanTable = (declaration: string): string[] => {
  const known = tabulatedModels.flatMap((name) => lineOf(name) ?? []);
  return [...declaration.matchAll(/'([a-z0-9.-]+)'/gu)]
    .map(([, name = '']) => undated(name))
    .filter((name) => {
      const given = lineOf(name);
      const same = known.filter(({ line }) => line === given?.line);
      return (
        given !== null && same.length > 0 && same.every(({ version }) => isNewer(given.version, version))
      );
    });
};

const require = createRequire(import.meta.url);

/** The union of model names in the type declarations of an installed SDK. */
const unionOf = (module: string, type: string): string => {
  const declarations = readFileSync(require.resolve(module).replace(/\.js$/u, '.d.ts'), 'utf8');
  const [, union = ''] = new RegExp(`^export type ${type} = (.*);$`, 'mu').exec(declarations) ?? [];
  expect(union).toContain("' | '");
  return union;
};

test('the installed SDKs know no newer model of a line in the table, and every model in it', () => {
  const declared = [
    unionOf('openai/resources/shared', 'ChatModel'),
    unionOf('@anthropic-ai/sdk/resources/messages/messages', 'Model'),
  ].join(' | ');
  expect(newerThanTable(declared)).toEqual([]);
  expect(tabulatedModels.filter((name) => !declared.includes(`'${name}'`))).toEqual([]);
});

test('a newer model of a line in the table would be noticed, and a model of another line would not', () => {
  const newer = "'gpt-6.3-sol' | 'gpt-7-luna-2027-01-02' | 'claude-opus-6' | 'claude-haiku-5-10-20270101'";
  expect(newerThanTable(newer)).toEqual(['gpt-6.3-sol', 'gpt-7-luna', 'claude-opus-6', 'claude-haiku-5-10']);
  expect(newerThanTable("'gpt-6-sol' | 'gpt-6.2-astra-law' | 'claude-opus-5' | 'o9' | 'gpt-9'")).toEqual([]);
});

test('the table in the documentation is the table of the code', () => {
  const number = new Intl.NumberFormat('en-US');
  const rows = tabulatedModels.map((name) => {
    const price = priceOf(name);
    if (price === null) return `| \`${name}\` | not published | | | | |`;
    const { input, cached, written, output, long } = price;
    const surcharge =
      long === undefined
        ? 'none'
        : `over ${number.format(long.above)} input tokens: input × ${long.inputTimes}, output × ${long.outputTimes}`;
    return `| \`${name}\` | ${[input, cached, written, output, surcharge].join(' | ')} |`;
  });
  expect(readFileSync('docs/cost.md', 'utf8')).toContain(`${rows.join('\n')}\n\n`);
});
