import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault } from '../../practice/api/fault.ts';
import { type PracticeRequest, startPracticeServer } from '../../practice/api/server.ts';
import type { Wire } from '../../practice/model-behavior.ts';
import { type ActionOutcome, pullRequestPayload } from '../../practice/runner.ts';
import { findContradiction } from '../../src/matrix/job-result.ts';
import { type Result, resultSchema } from '../../src/result/result.ts';
import { panelModelsOf } from '../../src/reviewers/served-models.ts';
import { version } from '../../src/version.ts';
import { keys, type Revisions } from '../e2e/action-run.ts';
import { playAction } from '../e2e/called-action.ts';
import { replayOf } from '../transcript/replay-again.ts';
import { disputingBehavior, needed, type PositionName, positionOf } from './disputing-models.ts';

export interface FaultRun {
  /** Who raises something by itself; both unless said otherwise. */
  readonly raisers?: readonly Wire[];
  readonly fault?: (position: PositionName | null, nth: number) => Fault | null;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Default: the short keys of all runs. */
  readonly keys?: typeof keys;
  readonly onRequest?: (position: PositionName | null) => void;
  /** Like `onRequest`, for a test that signals the process. */
  readonly onRequestOfProcess?: (
    position: PositionName | null,
    kill: (signal: NodeJS.Signals) => void,
  ) => void;
  readonly onStart?: (pid: number) => void;
  /** Prepares the runner's folder before the run, and gives it back afterwards. */
  readonly temp?: string;
}

export interface Outcome extends ActionOutcome {
  /** Null where there is none, or none that can be read. */
  readonly result: Result | null;
  readonly requests: readonly PracticeRequest[];
  /** What must never be: named here where it was. */
  readonly broken: readonly string[];
}

/** So many runs at once; the two cores are shared with the practice servers. */
const most = 10;
let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

/** Plays the debate once with a fault and looks for all that must never be. */
export const runWithFault = (ends: Revisions, how: FaultRun): Promise<Outcome> =>
  inTurn(() => play(ends, how));

async function play(ends: Revisions, how: FaultRun): Promise<Outcome> {
  const given = how.keys ?? keys;
  const raisers = how.raisers ?? ['anthropic', 'openai'];
  const seen = new Map<PositionName | null, number>();
  /** Positions whose answer left the server as the model gave it. */
  const whole = new Set<PositionName | null>();
  const temp = how.temp ?? mkdtempSync(join(tmpdir(), 'xreview-trial-'));
  let kill: (signal: NodeJS.Signals) => void = () => undefined;
  const server = await startPracticeServer({
    behavior: disputingBehavior(raisers),
    keys: given,
    fault: (request) => {
      const position = positionOf(request);
      const nth = seen.get(position) ?? 0;
      seen.set(position, nth + 1);
      how.onRequest?.(position);
      how.onRequestOfProcess?.(position, kill);
      const fault = how.fault?.(position, nth) ?? null;
      if (fault === null || fault.kind === 'slow') whole.add(position);
      return fault;
    },
  });
  try {
    const signalled = how.onRequestOfProcess !== undefined || how.onStart !== undefined;
    const outcome = await playAction({
      cwd: ends.repository.path,
      inputs: {
        reviewers: 'anthropic/practice-lark\nopenai/practice-owl',
        'anthropic-api-key': given.anthropic,
        'openai-api-key': given.openai,
        'anthropic-base-url': server.anthropicURL,
        'openai-base-url': server.openaiURL,
        'timeout-minutes': '5',
        'max-rounds': '3',
        disputed: 'warn',
        ...how.inputs,
      },
      event: 'pull_request',
      payload: pullRequestPayload({ base: ends.base, head: ends.head }),
      sha: ends.head,
      env: how.env ?? {},
      temp,
      ...(signalled
        ? {
            onStart: (child) => {
              kill = (signal) => child.kill(signal);
              how.onStart?.(child.pid);
            },
          }
        : {}),
    });
    const result = read(outcome);
    const complete = needed(raisers).every((position) => whole.has(position));
    const broken = [...breaches(outcome, result, complete), ...(await strays(outcome))];
    return { ...outcome, result, requests: server.requests, broken };
  } finally {
    await server.close();
    if (how.temp === undefined) rmSync(temp, { recursive: true, force: true });
  }
}

function read({ outputs, temp }: ActionOutcome): Result | null {
  const path = outputs['result-file'] || join(temp, 'xreview', 'result.json');
  try {
    return resultSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/** A transcript that came to its end tells the same run again. */
async function strays({ outputs }: ActionOutcome): Promise<readonly string[]> {
  const path = outputs['transcript-file'] ?? '';
  // A device such as /dev/full never ends.
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return [];
  const text = readFileSync(path);
  if (!text.includes('\n{"kind":"end"')) return [];
  const { same, result } = await replayOf(text);
  return same ? [] : [`another replay: ${result.verdict.reasons.map(({ message }) => message).join(' ')}`];
}

/** Whatever befalls a run, an aggregate job must be able to take its result. */
const contradictions = (result: Result | null): readonly string[] => {
  if (result === null) return [];
  const found = findContradiction(result, { version, panelModelsOf: (panel) => panelModelsOf(panel, []) });
  return found === null ? [] : [`a contradiction: ${found}`];
};

/** What holds for every run, however it ends. `complete`: the models were able to give every answer. */
function breaches(outcome: ActionOutcome, result: Result | null, complete: boolean): readonly string[] {
  const { status, signal, stdout, stderr, summary, outputs, temp } = outcome;
  const said = `${stdout}\n${stderr}`;
  const verdict = result?.verdict.verdict ?? null;
  const offered = outputs['sarif-file'] ?? '';
  const usual = join(temp, 'xreview', 'xreview.sarif');
  const unmasked = said.replaceAll(/::add-mask::.*/gu, '') + summary + JSON.stringify(result);
  return [
    ...(status === 0 && !complete ? ['false pass: the job is green'] : []),
    ...((verdict === 'pass' || outputs['verdict'] === 'pass') && !complete
      ? ['false pass: it says pass']
      : []),
    ...(/unhandled|uncaught|ERR_UNHANDLED|^\s+at .+:\d+:\d+\)?$/imu.test(said)
      ? ['unhandled rejection']
      : []),
    ...(result !== null && (outputs['verdict'] ?? verdict) !== verdict
      ? ['another verdict in the outputs than in the result']
      : []),
    ...contradictions(result),
    ...(signal !== null ? [`killed by ${signal}`] : []),
    ...(result === null ? ['no result'] : []),
    ...(summary.includes('Pass') || summary.includes('Fail') || summary.includes('Inconclusive')
      ? []
      : ['no summary']),
    ...(result?.verdict.complete !== true && (offered !== '' || existsSync(usual))
      ? ['SARIF of an incomplete review']
      : []),
    ...(Object.values(keys).some((key) => unmasked.includes(key)) ? ['a key in the output'] : []),
  ];
}
