import { mergeSettings } from '../src/config/inputs.ts';
import { debate } from '../src/debate/debate.ts';
import type { Observer } from '../src/debate/events.ts';
import { rulesOf } from '../src/review/debate-rules.ts';
import type { Library } from './debate-code.ts';
import { chance, type Scene, sceneOf } from './debate-data.ts';
import { type Counts, countsOf, historyOf, reportsOf, type Table } from './debate-score.ts';
import { type Habit, reviewersOf } from './debate-verifiers.ts';
import type { Reviewed } from './matching-data.ts';

/** Runs the debate itself, with the settings that a user gets, over scenes. */

/** Who behaves how: everybody alike, or one member of the panel unlike the others. */
export interface MeasuredPanel {
  readonly name: string;
  readonly all: Habit;
  /** The habit of one member, chosen by the pull request and the panel. */
  readonly one?: Habit;
  readonly maxRounds?: number;
}

const silent: Observer = {
  called: () => undefined,
  decided: () => undefined,
  roundDone: () => undefined,
  bundleDone: () => undefined,
};

/** The shipped defaults. */
export const defaults = rulesOf(mergeSettings([]));

export interface DebatedScene {
  readonly counts: Counts;
  /** How the goldens that the panel reported and that do not block were lost: one history for each finding of them. */
  readonly lost: readonly string[];
  /** The same of false findings that block. */
  readonly wrong: readonly string[];
  readonly rounds: number;
}

const exception = (name: string, panel: readonly string[]): string | undefined =>
  panel[Math.floor(chance('exception', name, ...panel) * panel.length)];

/** One debate. */
export async function debateScene(
  scene: Scene,
  { all, one, maxRounds = defaults.maxRounds }: MeasuredPanel,
): Promise<DebatedScene> {
  const other = one === undefined ? undefined : exception(scene.name, scene.panel);
  const { findings, bundles } = await debate({
    change: scene.change,
    bundles: [scene.bundle],
    panel: reviewersOf(scene, (tool) => (tool === other && one !== undefined ? one : all)),
    tree: scene.library.tree,
    rules: { ...defaults, maxRounds, failOn: 'critical' },
    observer: silent,
  });
  const joined = findings.map((finding) => ({ finding, reports: reportsOf(scene, finding) }));
  const blocking = joined.filter(({ finding }) => finding.blocking);
  const found = new Set(blocking.flatMap(({ reports }) => reports.flatMap(({ goldens }) => goldens)));
  return {
    counts: countsOf(
      scene,
      blocking.map(({ reports }) => reports),
    ),
    lost: joined
      .filter(({ reports }) => reports.some(({ goldens }) => goldens.some((golden) => !found.has(golden))))
      .map(({ finding }) => historyOf(finding)),
    wrong: blocking
      .filter(({ reports }) => reports.every(({ goldens }) => goldens.length === 0))
      .map(({ finding }) => historyOf(finding)),
    rounds: bundles[0]?.rounds ?? 0,
  };
}

/** Every panel over every pull request. */
export const scenesOf = (
  requests: readonly Reviewed[],
  panels: readonly (readonly string[])[],
  libraries: readonly Library[],
): readonly (readonly Scene[])[] =>
  panels.map((panel) => requests.map((request, index) => sceneOf(request, index, panel, libraries)));

/** Each with how often it occurred, most frequent first. */
export type Histories = readonly (readonly [string, number])[];

export interface Outcome {
  readonly table: Table;
  /** Histories of lost goldens, and of false findings that block. */
  readonly lost: Histories;
  readonly wrong: Histories;
  /** Highest number of rounds. */
  readonly rounds: number;
}

export async function run(scenes: readonly (readonly Scene[])[], cast: MeasuredPanel): Promise<Outcome> {
  const held: DebatedScene[][] = [];
  for (const row of scenes) {
    const done: DebatedScene[] = [];
    for (const scene of row) done.push(await debateScene(scene, cast));
    held.push(done);
  }
  const all = held.flat();
  return {
    table: held.map((row) => row.map(({ counts }) => counts)),
    lost: tally(all.flatMap(({ lost }) => lost)),
    wrong: tally(all.flatMap(({ wrong }) => wrong)),
    rounds: Math.max(0, ...all.map(({ rounds }) => rounds)),
  };
}

const tally = (histories: readonly string[]): Histories =>
  [...Map.groupBy(histories, (history) => history)]
    .map(([history, { length }]) => [history, length] as const)
    .sort((a, b) => b[1] - a[1]);

/** Without a debate: every comment of the panel blocks, none is joined with another. */
export const unionOf = (scenes: readonly (readonly Scene[])[]): Table =>
  scenes.map((row) =>
    row.map((scene) =>
      countsOf(
        scene,
        scene.reports.map((report) => [report]),
      ),
    ),
  );

/** One tool of the panel alone. */
export const aloneOf = (row: readonly Scene[], tool: string): readonly Counts[] =>
  row.map((scene) =>
    countsOf(
      scene,
      scene.reports.filter((report) => report.tool === tool).map((report) => [report]),
    ),
  );
