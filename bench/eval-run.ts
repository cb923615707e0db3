import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePatchRepository } from '../practice/patch.ts';
import { pullRequestPayload, runAction } from '../practice/runner.ts';
import { resultSchema } from '../src/result/result.ts';
import { type Arm, type KnownBug, type Score, scoreOf, scoreSchema, totalOf } from './eval-data.ts';
import { evalPicture, evalTable } from './eval-table.ts';

export interface Evaluation {
  readonly bugs: readonly KnownBug[];
  readonly arms: readonly Arm[];
  /** Inputs of the action: keys, addresses, effort. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Folder of scores, table and picture. A later run continues from there. */
  readonly out: string;
  /** US dollars for everything, including earlier runs in the same folder; null for no limit. */
  readonly maxCostUsd: number | null;
  readonly say: (line: string) => void;
}

export interface Evaluated {
  readonly scores: readonly Score[];
  /** False if the money ran out first. */
  readonly whole: boolean;
}

/** Reviews every change with every panel, one after the other, within the cost limit. */
export async function evaluate(evaluation: Evaluation): Promise<Evaluated> {
  const { bugs, arms, out, maxCostUsd, say } = evaluation;
  mkdirSync(out, { recursive: true });
  const file = join(out, 'scores.jsonl');
  const scores = [...readScores(file)];
  let whole = true;
  // Change by change, so that an interrupted evaluation compares the panels on the same changes.
  for (const bug of bugs) {
    for (const arm of arms) {
      if (scores.some((one) => one.id === bug.id && one.arm === arm.name && one.complete)) continue;
      const spent = scores.reduce((sum, { usd }) => sum + (usd ?? 0), 0);
      const left = maxCostUsd === null ? null : maxCostUsd - spent;
      if (left !== null && left <= 0) {
        complete = false;
        continue;
      }
      const score = await reviewOnce(evaluation, bug, arm, left);
      appendFileSync(file, `${JSON.stringify(score)}\n`);
      scores.push(score);
      const how = score.complete ? (score.caught ? 'caught' : 'missed') : 'not complete';
      say(`${bug.id} · ${arm.name} · ${how} · ${score.others} other · ${score.seconds.toFixed(1)} s`);
    }
  }
  const totals = arms.map(({ name }) => totalOf(name, latest(scores)));
  writeFileSync(join(out, 'table.md'), evalTable(totals));
  writeFileSync(join(out, 'picture.svg'), evalPicture(totals));
  return { scores, complete };
}

/** A repeated run counts once, with its last result. */
const latest = (scores: readonly Score[]): readonly Score[] => [
  ...new Map(scores.map((score) => [`${score.id}\0${score.arm}`, score])).values(),
];

function readScores(file: string): readonly Score[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => scoreSchema.parse(JSON.parse(line)));
}

async function reviewOnce(
  { inputs }: Evaluation,
  bug: KnownBug,
  arm: Arm,
  left: number | null,
): Promise<Score> {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-eval-'));
  const temp = mkdtempSync(join(tmpdir(), 'xreview-eval-temp-'));
  try {
    const pull = makePatchRepository(folder, bug);
    const outcome = await runAction({
      cwd: folder,
      temp,
      event: 'pull_request',
      payload: pullRequestPayload(pull),
      inputs: {
        ...inputs,
        reviewers: arm.reviewers.join('\n'),
        'max-rounds': String(arm.rounds),
        'fail-on': 'minor',
        ...(left === null ? {} : { 'max-cost-usd': left.toFixed(6) }),
      },
    });
    const place = outcome.outputs['result-file'] ?? '';
    if (place === '') throw new Error(`The action wrote no result: ${outcome.stdout}${outcome.stderr}`);
    return scoreOf(bug, arm, resultSchema.parse(JSON.parse(readFileSync(place, 'utf8'))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(temp, { recursive: true, force: true });
  }
}
