import { describe, expect, test } from 'vitest';
import { at, fileOf, linesOf, path } from './gate-code.ts';
import {
  type FinishedGateRun,
  type GateSetup,
  type Outcome,
  reviewerOf,
  runGate,
  shared,
} from './gate-run.ts';
import type { Said, Scene } from './gate-script.ts';

/** Tables of scenes: each row is a finding in functions of its own, and what has to become of it. */

const words = (
  'amber birch cedar delta ember fjord grove hazel ivory jasper koala lemon maple nickel olive poplar quartz ' +
  'raven silver tulip umber violet walnut xenon yarrow zinc agate basil cobalt daisy elder fennel garnet heron ' +
  'indigo juniper kelp lotus marble nettle onyx pepper quince rosemary saffron thistle urchin vanilla willow yucca'
).split(' ');

export type Lines = ReturnType<typeof linesOf>;

export interface Row {
  /** What happens, in words. */
  readonly name: string;
  readonly scene: (lines: Lines, word: string) => Omit<Scene, 'title' | 'path' | 'quote'> & Partial<Scene>;
  /** Compared in those fields that are given; null where there must be no such finding. */
  readonly expected: Partial<Outcome>;
  /** Requests about it, as `model kind`, that must have been made (true) or must not (false). */
  readonly asked?: Readonly<Record<string, boolean>>;
}

export const refute = (...quotes: readonly string[]): Said => ({
  stance: 'refute',
  evidence: quotes.map((quote) => at(quote)),
});
export const uphold = (...quotes: readonly string[]): Said => ({
  stance: 'uphold',
  evidence: quotes.map((quote) => at(quote)),
});
export const unsure: Said = { stance: 'unsure' };

export interface Table extends Omit<GateSetup, 'scenes' | 'head'> {
  readonly rows: readonly Row[];
  /** Files beside the one of the scenes. */
  readonly head?: GateSetup['head'];
  /** Lines before the functions of the scenes' file, and after them. */
  readonly before?: string;
  readonly after?: string;
  /** What holds for the run as a whole. */
  readonly run?: Readonly<Record<string, (ended: FinishedGateRun) => void>>;
}

const titleOf = (word: string): string => `The ${word} balance`;

export function scenesOf(rows: readonly Row[]): readonly Scene[] {
  return rows.map(({ scene }, index) => {
    const word = words[index];
    if (word === undefined) throw new Error('There are more rows than words.');
    const lines = linesOf(word);
    return { title: titleOf(word), ...at(lines.own), ...scene(lines, word) };
  });
}

export const headOf = ({ rows, head = {}, before = '', after = '' }: Table): GateSetup['head'] => ({
  [path]: `${before}${fileOf(words.slice(0, rows.length))}${after}`,
  ...head,
});

/** One run of the action for all rows; one test for each row. */
export function gateTable(name: string, table: Table): void {
  const scenes = scenesOf(table.rows);
  const ended = shared(() => runGate({ ...table, scenes, head: headOf(table) }));
  describe(name, () => {
    test.each(table.rows.map((row, index) => ({ ...row, title: scenes[index]?.title ?? '' })))(
      '$name',
      async ({ title, expected, asked = {} }) => {
        const { of, askedAbout } = await ended();
        expect(of(title)).toMatchObject(expected);
        const requests = askedAbout(title);
        expect(Object.fromEntries(Object.keys(asked).map((one) => [one, requests.includes(one)]))).toEqual(
          asked,
        );
      },
    );
    for (const [what, check] of Object.entries(table.run ?? {})) test(what, async () => check(await ended()));
    // Nothing is lost, and nothing comes up that no scene holds.
    test('every finding is listed once, with its reporters', async () => {
      const { result } = await ended();
      const line = (title: string, reporters: readonly string[]): string =>
        `${title}: ${reporters.toSorted().join(', ')}`;
      const listed = result.findings.map(({ title, reportedBy }) => line(title, reportedBy));
      const reported = scenes.map(({ title, reporters }) =>
        line(title, Object.keys(reporters).map(reviewerOf)),
      );
      expect(listed.toSorted()).toEqual(reported.toSorted());
    });
  });
}
