import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPracticeServer } from '../practice/api/server.ts';
import type { ModelBehavior } from '../practice/model-behavior.ts';
import { readRequest } from '../practice/reading.ts';
import type { Start } from '../practice/runner.ts';
import type { Result } from '../src/result/result.ts';
import { runTasks, type Task } from './eval-records.ts';
import {
  comparedSets,
  costLimit,
  type EvalSettings,
  type Evaluated,
  inTurn,
  reviewDiff,
} from './eval-run.ts';
import {
  type Judged,
  judgeComparisonOf,
  judgedIn,
  judgedSchema,
  judgeId,
  judgeTotalOf,
  type LabelledChange,
  type LabelledFinding,
  nameOf,
} from './judge-data.ts';
import { judgeComparisonTable, judgeTable } from './judge-table.ts';
import { builtIn, openPrompts, type PromptSet } from './prompt-folders.ts';

/**
 * Repeats round 2 alone: the labelled findings of a change are the report of a matrix job, whose reviewer the aggregate
 * job cannot ask, and the reviewer under test is the model of the aggregate job, which only judges. Both are real runs of
 * the built action.
 */
export interface JudgeEvaluation extends EvalSettings {
  readonly changes: readonly LabelledChange[];
  /** Reviewers, each of which judges all findings on its own. */
  readonly judges: readonly string[];
}

/** Has every reviewer judge the findings of every change with every set of prompts, within the cost limit. */
export async function evaluateJudges(evaluation: JudgeEvaluation): Promise<Evaluated<Judged>> {
  const { changes, judges, prompts, inputs, out, maxCostUsd, say, start } = evaluation;
  // Text that names no reviewer must be refused before anything is paid for.
  for (const judge of judges) judgeId(judge);
  const reported = new Map<string, string>();
  const reportOnce = async (change: LabelledChange): Promise<string> => {
    const known = reported.get(change.id) ?? (await reportLabelled(change, inputs, start));
    reported.set(change.id, known);
    return known;
  };
  const tasks = changes.flatMap((change, index) =>
    judges.flatMap((judge) =>
      inTurn(prompts, index).map(
        (set): Task<Judged> => ({
          id: change.id,
          arm: judge,
          prompts: set,
          run: async (left) => {
            const own = { ...inputs, ...costLimit(left) };
            const result = await judgeOnce(change, judge, set, await reportOnce(change), own, start);
            return judgedIn(change, judge, set, result);
          },
          summaryOf: ({ judgements }) =>
            [true, false]
              .map((label) => {
                const all = judgements.filter((one) => one.label === label);
                return `${all.filter(({ kept }) => kept).length} of ${all.length} ${label} kept`;
              })
              .join(' · '),
        }),
      ),
    ),
  );
  const { records, complete } = await runTasks({
    file: join(out, 'round-2.jsonl'),
    schema: judgedSchema,
    tasks,
    maxCostUsd,
    say,
  });
  const totals = judges.flatMap((judge) => prompts.map((set) => judgeTotalOf(judge, set.name, records)));
  const comparisons = comparedSets(
    judges.map((name) => ({ name })),
    prompts,
  ).map((what) => judgeComparisonOf(what, records));
  const tables = [
    judgeTable(totals),
    ...(comparisons.length === 0 ? [] : [judgeComparisonTable(comparisons)]),
  ].join('\n');
  writeFileSync(join(out, 'round-2.md'), tables);
  return { records, complete, tables };
}

/** The reviewer that reports the labelled findings, and the name of its job. */
const reporter = 'anthropic/labelled-findings';
const job = 'labelled';

/**
 * The result of a matrix job whose only reviewer reports the labelled findings, as text. It costs nothing: a server on
 * loopback answers for that reviewer, with the built-in prompts.
 * @throws Error if the review is not complete or a quote does not occur in the change.
 */
async function reportLabelled(
  change: LabelledChange,
  inputs: Readonly<Record<string, string>>,
  start: Start | undefined,
): Promise<string> {
  const server = await startPracticeServer({ behavior: reportingBehavior(change) });
  try {
    const [{ main } = { main: '' }] = openPrompts([builtIn]).sets;
    const labelled = {
      // The aggregate job refuses a result that was sealed with another key than its own.
      'anthropic-api-key': inputs['anthropic-api-key'] || 'key-of-the-labelled-findings',
      'anthropic-base-url': server.anthropicURL,
      reviewers: reporter,
      'matrix-job': job,
      'max-rounds': '1',
    };
    const result = await reviewDiff(change, main, labelled, start);
    if (!result.verdict.complete)
      throw new Error(`${change.id}: ${result.verdict.reasons.map(({ message }) => message).join(' ')}`);
    for (const finding of change.findings) {
      const report = result.findings
        .flatMap(({ reports }) => reports)
        .find((one) => nameOf(one) === nameOf(finding));
      if (report?.location.level !== 'line')
        throw new Error(`${change.id}: the quote of "${finding.title}" does not occur in ${finding.path}.`);
    }
    return JSON.stringify(result);
  } finally {
    await server.close();
  }
}

/** Reports the findings whose code the request shows, and cannot say more about a quote that was not found. */
const reportingBehavior =
  ({ findings }: LabelledChange): ModelBehavior =>
  ({ turns }) => {
    const { files, question } = readRequest(turns);
    const shows = ({ path, quote }: LabelledFinding): boolean => {
      const [first] = quote.split('\n').filter((line) => line.trim() !== '');
      return files.some(
        (file) =>
          [file.path, file.oldPath].includes(path) &&
          file.excerpts.some(({ lines }) => lines.some(({ text }) => text.trim() === first?.trim())),
      );
    };
    const reported = question.kind === 'independent-review' ? findings.filter(shows) : [];
    return {
      kind: 'answer',
      json: {
        findings: reported.map(({ label: _label, ...finding }) => ({ ...finding, suggestion: null })),
        positions: [],
        relocations: [],
      },
    };
  };

/** One aggregate job: the judge is asked about the findings of the matrix job, and nothing else. */
async function judgeOnce(
  change: LabelledChange,
  judge: string,
  { main }: PromptSet,
  report: string,
  inputs: Readonly<Record<string, string>>,
  start: Start | undefined,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-labelled-'));
  try {
    const file = join(folder, 'result.json');
    writeFileSync(file, report);
    const judged = {
      ...inputs,
      mode: 'aggregate',
      reviewers: judge,
      'matrix-jobs': job,
      'matrix-results': file,
      'max-rounds': '2',
    };
    const result = await reviewDiff(change, main, judged, start);
    const refused = result.aggregate?.matrixJobs.find(({ taken }) => !taken);
    if (refused !== undefined)
      throw new Error(`${change.id}: the labelled findings were refused: ${refused.why}`);
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
