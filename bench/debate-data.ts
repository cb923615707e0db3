import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Bundle, Change } from '../src/change/change.ts';
import { type Case, changeOf, type Library, libraryOf, type Place } from './debate-code.ts';
import { combinations, type Reviewed } from './matching-data.ts';

/** Real reviews placed on real code: what each tool reports, about which defect, and where. */

export const bugCase = z.object({ id: z.string(), lang: z.string(), diff: z.string() });

/** One tool's comment as a critical finding at a place in code. */
export interface Report {
  readonly tool: string;
  readonly text: string;
  /** The defects found by people in the pull request that this comment names. None: it counts as false. */
  readonly goldens: readonly number[];
  /** The same for comments that share a golden defect. */
  readonly defect: string;
  readonly place: Place;
}

/** One pull request as one panel reviews it. */
export interface Scene {
  readonly name: string;
  readonly panel: readonly string[];
  readonly library: Library;
  /** The files that the reports are about. */
  readonly change: Change;
  readonly bundle: Bundle;
  readonly reports: readonly Report[];
  /** Number of defects that people found in the pull request. */
  readonly goldens: number;
}

/** A pseudo-random number from 0 to 1, excluding 1, that depends only on the words. */
export const chance = (...words: readonly (string | number)[]): number =>
  createHash('sha256').update(words.join('\0')).digest().readUInt32BE(0) / 2 ** 32;

/** Sorts in pseudo-random order. */
export const mixed = <T>(items: readonly T[], key: (item: T) => string, seed: string): readonly T[] =>
  items
    .map((item) => ({ item, at: chance(seed, key(item)) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** At most `count` panels of `size` tools, chosen by the seed. */
export const panelsOf = (
  tools: readonly string[],
  size: number,
  count: number,
  seed: string,
): readonly (readonly string[])[] =>
  mixed(combinations(tools, size), (panel) => panel.join(' '), seed).slice(0, count);

/** The libraries of code, in a fixed order of languages. */
export const librariesOf = (cases: readonly Case[]): readonly Library[] =>
  [...new Set(cases.map(({ lang }) => lang))].sort().map((lang) => libraryOf(lang, cases));

/**
 * Places a panel's comments on code. Pull requests use the languages in turn. Comments that share a golden defect
 * have one place, all others a separate one: each in another function, and if a pull request has more defects than
 * the language has functions, at another line of a used function.
 */
export function sceneOf(
  request: Reviewed,
  index: number,
  panel: readonly string[],
  libraries: readonly Library[],
): Scene {
  const library = libraries[index % libraries.length];
  if (library === undefined) throw new Error('There is no code to place the reviews on.');
  const name = `${request.repo} ${index}`;
  const comments = panel.flatMap((tool) =>
    (request.reviews[tool] ?? []).map((comment, number) => ({ tool, ...comment, key: `${tool} ${number}` })),
  );
  const defects = defectsOf(comments);
  const order = mixed([...new Set(defects.values())], (defect) => defect, name);
  const places = placesIn(library, name);
  const reports = comments.map(({ tool, text, goldens, key }): Report => {
    const defect = defects.get(key) ?? key;
    const place = places[order.indexOf(defect)];
    if (place === undefined) throw new Error(`${name} has more defects than ${library.lang} has places.`);
    return { tool, text, goldens, defect: `${name} ${defect}`, place };
  });
  const changed = changeOf(library, new Set(reports.map(({ place: { line } }) => line.path)));
  return { name, panel, library, ...changed, reports, goldens: request.goldens.length };
}

/** The defect of each comment: those that share a golden defect, directly or through others, have the same. */
function defectsOf(
  comments: readonly { readonly key: string; readonly goldens: readonly number[] }[],
): ReadonlyMap<string, string> {
  const root = new Map<number, number>();
  const rootOf = (golden: number): number => {
    const above = root.get(golden) ?? golden;
    return above === golden ? golden : rootOf(above);
  };
  for (const { goldens } of comments) {
    const [first] = goldens;
    for (const golden of goldens) if (first !== undefined) root.set(rootOf(golden), rootOf(first));
  }
  return new Map(
    comments.map(({ key, goldens: [first] }) => [key, first === undefined ? key : `golden ${rootOf(first)}`]),
  );
}

/**
 * The library's places, with functions in an order of the pull request's own. Each function is used once before any
 * twice.
 */
function placesIn({ places }: Library, seed: string): readonly Place[] {
  const functions = [
    ...Map.groupBy(places, ({ line, near, others }) =>
      [line, ...near, ...others]
        .map(({ path, number }) => `${path}:${number}`)
        .sort()
        .join(' '),
    ).entries(),
  ];
  const order = mixed(functions, ([key]) => key, seed);
  const most = Math.max(...order.map(([, uses]) => uses.length));
  return Array.from({ length: most }, (_, use) => order.flatMap(([, uses]) => uses[use] ?? [])).flat();
}
