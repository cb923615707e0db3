import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePatchRepository, type RecordedDiff } from '../practice/patch.ts';
import { pullRequestPayload, runAction, type Start } from '../practice/runner.ts';
import { type Result, resultSchema } from '../src/result/result.ts';
import {
  type Arm,
  comparisonOf,
  type KnownBug,
  type Score,
  scoreOf,
  scoreSchema,
  totalOf,
} from './eval-data.ts';
import { runTasks, type Task } from './eval-records.ts';
import { comparisonTable, evalPicture, evalTable } from './eval-table.ts';
import type { PromptSet } from './prompt-folders.ts';

/** What the evaluations of panels and of judges have in common. */
export interface EvalSettings {
  /** With each of them every change is reviewed. All but the first are compared to the first. */
  readonly prompts: readonly PromptSet[];
  /** Inputs of the action: keys, addresses, effort. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Folder of records, tables and picture. A later run continues from there. */
  readonly out: string;
  /** US dollars for everything, including earlier runs of the same kind in the same folder; null for no limit. */
  readonly maxCostUsd: number | null;
  readonly say: (line: string) => void;
  /** How the action is started. Default: as a process. */
  readonly start?: Start;
}

export interface Evaluation extends EvalSettings {
  readonly bugs: readonly KnownBug[];
  readonly arms: readonly Arm[];
}

export interface Evaluated<R> {
  readonly records: readonly R[];
  /** False if the money ran out first. */
  readonly complete: boolean;
  /** The totals and comparisons as Markdown. */
  readonly tables: string;
}

/** Reviews every change with every panel and every set of prompts, one after the other, within the cost limit. */
export async function evaluate(evaluation: Evaluation): Promise<Evaluated<Score>> {
  const { bugs, arms, prompts, inputs, out, maxCostUsd, say, start } = evaluation;
  // Change by change, so that an interrupted evaluation compares panels and prompts on the same changes.
  const tasks = bugs.flatMap((bug, index) =>
    arms.flatMap((arm) =>
      inTurn(prompts, index).map(
        (set): Task<Score> => ({
          id: bug.id,
          arm: arm.name,
          prompts: set,
          run: async (left) => scoreOf(bug, arm, set, await reviewOnce(bug, arm, set, inputs, left, start)),
          summaryOf: ({ caught, others }) => `${caught ? 'caught' : 'missed'} · ${others} other`,
        }),
      ),
    ),
  );
  const { records, complete } = await runTasks({
    file: join(out, 'scores.jsonl'),
    schema: scoreSchema,
    tasks,
    maxCostUsd,
    say,
  });
  const totals = arms.flatMap(({ name }) => prompts.map((set) => totalOf(name, set.name, records)));
  const comparisons = comparedSets(arms, prompts).map((what) => comparisonOf(what, records));
  const tables = [
    evalTable(totals),
    ...(comparisons.length === 0 ? [] : [comparisonTable(comparisons)]),
  ].join('\n');
  writeFileSync(join(out, 'table.md'), tables);
  writeFileSync(join(out, 'picture.svg'), evalPicture(totals));
  return { records, complete, tables };
}

/** The sets of prompts, a different one first in each change: what comes later is cheaper, by the provider’s cache. */
export const inTurn = (prompts: readonly PromptSet[], change: number): readonly PromptSet[] => {
  const first = change % Math.max(1, prompts.length);
  return [...prompts.slice(first), ...prompts.slice(0, first)];
};

/** Every set of prompts but the first, compared to the first, for each panel or reviewer. */
export function comparedSets(arms: readonly { readonly name: string }[], prompts: readonly PromptSet[]) {
  const [first, ...others] = prompts;
  return first === undefined
    ? []
    : arms.flatMap((arm) =>
        others.map((second) => ({ arm: arm.name, first: first.name, second: second.name })),
      );
}

const reviewOnce = (
  bug: KnownBug,
  arm: Arm,
  { main }: PromptSet,
  inputs: Readonly<Record<string, string>>,
  left: number | null,
  start: Start | undefined,
): Promise<Result> =>
  reviewDiff(
    bug,
    main,
    {
      ...inputs,
      reviewers: arm.reviewers.join('\n'),
      'max-rounds': String(arm.rounds),
      ...costLimit(left),
    },
    start,
  );

/** The input that limits the cost of a run; none without a limit. */
export const costLimit = (left: number | null): Readonly<Record<string, string>> =>
  left === null ? {} : { 'max-cost-usd': left.toFixed(6) };

/**
 * Runs the built action once on a pull request that is nothing but a diff.
 * @param main the file that starts the action, relative to the project's root.
 * @throws Error with all that the action printed if it wrote no result.
 */
export async function reviewDiff(
  change: RecordedDiff,
  main: string,
  inputs: Readonly<Record<string, string>>,
  start?: Start,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-eval-'));
  const temp = mkdtempSync(join(tmpdir(), 'xreview-eval-temp-'));
  try {
    const pull = makePatchRepository(folder, change);
    const outcome = await runAction(
      {
        main,
        cwd: folder,
        temp,
        event: 'pull_request',
        payload: pullRequestPayload(pull),
        inputs: { 'fail-on': 'minor', ...inputs },
      },
      start,
    );
    const place = outcome.outputs['result-file'] ?? '';
    if (place === '') throw new Error(`The action wrote no result: ${outcome.stdout}${outcome.stderr}`);
    return resultSchema.parse(JSON.parse(readFileSync(place, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(temp, { recursive: true, force: true });
  }
}
