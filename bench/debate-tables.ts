import type { Scene } from './debate-data.ts';
import { aloneOf, type MeasuredPanel, type Outcome, unionOf } from './debate-run.ts';
import { errorsOf, meanOf, type Quality, qualityOf, type Table } from './debate-score.ts';
import { figure } from './matching-score.ts';
import { say, table } from './table.ts';

/** Prints what was measured. */

/** By number of reviewers. */
export type BySize<T> = ReadonlyMap<number, T>;

export interface Measured {
  readonly cast: MeasuredPanel;
  readonly outcomes: BySize<Outcome>;
}

export type Scenes = BySize<readonly (readonly Scene[])[]>;

export const qualityAt = ({ outcomes }: Measured, size: number): Quality =>
  meanOf(outcomes.get(size)?.table ?? []);

const fields = ['precision', 'recall', 'f1', 'kept'] as const;
const signed = (value: number): string => {
  const text = figure(Math.abs(value));
  return text === '.000' ? '.000' : `${value < 0 ? '−' : '+'}${text}`;
};

/** The tool of the panel with the best F1, chosen with hindsight. */
const bestTool = (scenes: readonly (readonly Scene[])[]): Table =>
  scenes.map((row) => {
    const tools = (row[0]?.panel ?? []).map((tool) => aloneOf(row, tool));
    return tools.toSorted((a, b) => qualityOf(b).f1 - qualityOf(a).f1)[0] ?? [];
  });

export function sayQualities(rows: readonly Measured[], scenes: Scenes): void {
  for (const [size, own] of scenes) {
    const line = (name: string, measured: Table): string[] => {
      const [quality, error] = [meanOf(measured), errorsOf(measured)];
      return [name, ...fields.map((field) => `${figure(quality[field])} ± ${figure(error[field])}`)];
    };
    say(
      table(
        [`${size} reviewers`, 'precision', 'recall', 'F1', 'reported goldens that block'],
        [
          line('every comment of every tool', unionOf(own)),
          [...line('best single tool', bestTool(own)).slice(0, 4), ''],
          ...rows.map(({ cast, outcomes }) => line(cast.name, outcomes.get(size)?.table ?? [])),
        ],
      ),
    );
  }
}

/** Share of reported goldens that block and F1, each with its difference from the reference. */
export function sayChanges(title: string, rows: readonly Measured[], reference: Measured): void {
  const sizes = [...reference.outcomes.keys()];
  say(
    table(
      [title, ...sizes.flatMap((size) => [`${size}: block`, `${size}: F1`])],
      rows.map((row) => [
        row === reference ? `${row.cast.name} (reference)` : row.cast.name,
        ...sizes.flatMap((size) =>
          (['kept', 'f1'] as const).map((field) => {
            const value = qualityAt(row, size)[field];
            const before = qualityAt(reference, size)[field];
            return row === reference ? figure(value) : `${figure(value)} (${signed(value - before)})`;
          }),
        ),
      ]),
    ),
  );
}

const mostHistories = 6;

/**
 * How goldens were lost that the panel reported, or how false findings came to block. A golden that was reported as two
 * findings counts for both.
 */
export function sayHistories({ cast, outcomes }: Measured, of: 'lost' | 'wrong'): void {
  const title = {
    lost: 'histories of findings whose golden no longer blocks',
    wrong: 'histories of false findings that block',
  };
  const rows = [...outcomes].flatMap(([size, outcome]) => {
    const others = outcome[of].slice(mostHistories).reduce((sum, [, count]) => sum + count, 0);
    return [
      ...outcome[of].slice(0, mostHistories).map(([history, count]) => [history, size, count]),
      ...(others > 0 ? [['others', size, others]] : []),
    ];
  });
  say(table([`${cast.name}: ${title[of]}`, 'reviewers', 'findings'], rows));
}
