import * as core from '@actions/core';
import type { BundlePlan } from '../change/change.ts';
import { UserError } from '../errors.ts';
import type { Commits } from '../git/commit.ts';
import { count, plural } from '../result/figures.ts';
import { writeWhole } from '../runner/files.ts';
import { outputNames, setOutputs } from './outputs.ts';

interface ShardsOptions {
  readonly runPaths: { readonly result: string; readonly summary: string };
  readonly runner: boolean;
  readonly version: string;
}

/** One leg for each shard, in the shape of a matrix. The names are what `matrixJobs` of the fan-in expects. */
const matrixOf = (shards: readonly BundlePlan[]) => ({
  include: shards.map((_, index) => ({
    job: `shard-${index + 1}`,
    shard: `${index + 1}/${shards.length}`,
  })),
});

/**
 * Tells how a change was divided: the matrix, the figures of each shard and the list of which hunk is where. It is no
 * review and has no verdict. Resolves to the exit status.
 */
export async function publishShards(
  shards: readonly BundlePlan[],
  commits: Commits,
  { runPaths, runner, version }: ShardsOptions,
): Promise<number> {
  const matrix = JSON.stringify(matrixOf(shards));
  const plan = {
    version: 1,
    tool: { name: 'xreview-action', version },
    mode: 'shard',
    change: commits,
    shards: shards.map(shardText),
  };
  try {
    writeWhole(runPaths.result, `${JSON.stringify(plan, null, 2)}\n`, 'result');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (runner) core.setFailed(`${error.message} ${error.remedy}`);
    else process.stderr.write(`${error.message} ${error.remedy}\n`);
    return 1;
  }
  const summary = summaryOf(shards);
  if (!runner) {
    process.stdout.write(`${summary}\n${matrix}\n`);
    return 0;
  }
  const values: Readonly<Record<string, string>> = { matrix, 'result-file': runPaths.result };
  const outputError = setOutputs(Object.fromEntries(outputNames.map((name) => [name, values[name] ?? ''])));
  if (outputError !== null) {
    core.setFailed(`${outputError.message} ${outputError.likelyCause} ${outputError.remedy}`);
    return 1;
  }
  core.info(summary);
  try {
    await core.summary.addRaw(summary).write();
  } catch (error) {
    core.warning(
      `The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return 0;
}

const shardText = ({ bundles, coverage }: BundlePlan, index: number) => ({
  matrixJob: `shard-${index + 1}`,
  ...figures({ bundles, coverage }),
  coverage,
});

const figures = ({ bundles, coverage }: BundlePlan) => ({
  bundles: bundles.length,
  files: new Set(bundles.flatMap(({ files }) => files.map(({ path }) => path))).size,
  hunks: new Set(coverage.map(({ hunk }) => hunk)).size,
  tokens: bundles.reduce((sum, { tokens }) => sum + tokens, 0),
});

function summaryOf(shards: readonly BundlePlan[]): string {
  const rows = shards.map((shard, index) => {
    const { bundles, files, hunks, tokens } = figures(shard);
    return `| shard-${index + 1} | ${[bundles, files, hunks, tokens].map(count).join(' | ')} |`;
  });
  return [
    `## The change in ${plural(shards.length, 'shard')}`,
    '',
    'Every line of every hunk is in exactly one of them. Nothing has been reviewed yet.',
    '',
    '| Leg | Bundles | Files | Hunks | Tokens |',
    '|---|---:|---:|---:|---:|',
    ...rows,
    '',
  ].join('\n');
}
