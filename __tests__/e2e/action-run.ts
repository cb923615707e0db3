import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { Fault } from '../../practice/api/fault.ts';
import { type PracticeRequest, startPracticeServer } from '../../practice/api/server.ts';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { type ActionOutcome, pullRequestPayload } from '../../practice/runner.ts';
import { findContradiction } from '../../src/matrix/job-result.ts';
import { type Result, resultSchema } from '../../src/result/result.ts';
import { panelModelsOf } from '../../src/reviewers/served-models.ts';
import { type TranscriptEntry, transcriptEntrySchema } from '../../src/transcript/transcript.ts';
import { version } from '../../src/version.ts';
import { type Content, repositoryAt, type TestRepository } from '../git/repository.ts';
import { copySnapshot } from '../git/snapshots.ts';
import { sarifAsserts } from '../report/validate-sarif.ts';
import { replayOf } from '../transcript/replay-again.ts';
import { playAction } from './called-action.ts';
import { expectSameAgain } from './replay.ts';
import { keepSarif } from './sarifs.ts';

/** The whole thing: a real repository, the action as `playAction` runs it, both real SDKs over loopback. */

export const keys = { anthropic: 'sk-ant-api03-e2e-Vx7Qd2Zk9Lw4', openai: 'sk-proj-e2e-Hc1Pf5Ks0Jg3' };

export interface Revisions {
  readonly repository: TestRepository;
  readonly base: string;
  readonly head: string;
}

/** A repository with a base on main and a head on feature. */
export function repositoryWith(
  base: Readonly<Record<string, Content>>,
  head: Readonly<Record<string, Content>>,
): Revisions {
  const path = mkdtempSync(join(tmpdir(), 'xreview-e2e-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const { base: first, head: second, commits } = copySnapshot(base, head, path);
  return { repository: repositoryAt(path, commits), base: first, head: second };
}

export interface RunOptions {
  readonly behavior?: ModelBehavior;
  /** Whether requests may be ahead of the SDKs' types, as those of agents are. */
  readonly anyDialect?: boolean;
  /** Whether any key is let in, as where a program has a token of its own. */
  readonly anyKey?: boolean;
  readonly fault?: (request: PracticeRequest, index: number) => Fault | null;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  /** How the job ends where that is not as its verdict says: something else has failed it. */
  readonly status?: number;
  /** Whether the action replays the run from its transcript, and all its files must be the same. */
  readonly replays?: boolean;
  readonly onLine?: (line: string) => void;
  /** Whether the run depends on its process, as where commands search the processes for keys. */
  readonly ownProcess?: boolean;
  /** Like `onLine`, for a test that signals the process. */
  readonly onLineOfProcess?: (line: string, kill: (signal: NodeJS.Signals) => void) => void;
}

export interface FinishedRun extends ActionOutcome {
  readonly result: Result;
  readonly transcript: readonly TranscriptEntry[];
  readonly requests: readonly PracticeRequest[];
  readonly reasons: readonly string[];
}

/**
 * Plays one run on a pull request and checks what holds for every run, however it ends: a valid result, a summary that
 * tells the verdict and does not contradict itself, no stack trace, no key anywhere but in its own header, SARIF only where the review is complete, and
 * a transcript from which the same result comes again.
 */
export async function runWithModels(ends: Revisions, played: RunOptions = {}): Promise<FinishedRun> {
  const { behavior = practiceBehavior(), fault, onLine, onLineOfProcess } = played;
  const server = await startPracticeServer({
    behavior,
    keys: played.anyKey === true ? {} : keys,
    anyDialect: played.anyDialect ?? false,
    ...(fault === undefined ? {} : { fault }),
  });
  const temp = mkdtempSync(join(tmpdir(), 'xreview-temp-'));
  onTestFinished(() => rmSync(temp, { recursive: true, force: true }));
  let kill: (signal: NodeJS.Signals) => void = () => undefined;
  try {
    const outcome = await playAction(
      {
        cwd: ends.repository.path,
        inputs: {
          reviewers: 'anthropic/practice-lark\nopenai/practice-owl',
          'anthropic-api-key': keys.anthropic,
          'openai-api-key': keys.openai,
          'anthropic-base-url': server.anthropicURL,
          'openai-base-url': server.openaiURL,
          ...played.inputs,
        },
        event: played.event ?? 'pull_request',
        payload: played.payload ?? pullRequestPayload({ base: ends.base, head: ends.head }),
        sha: ends.head,
        env: played.env ?? {},
        temp,
        ...(onLine === undefined ? {} : { onLine }),
        ...(onLineOfProcess === undefined
          ? {}
          : {
              onStart: (process) => {
                kill = (signal) => process.kill(signal);
              },
              onLine: (line) => onLineOfProcess(line, kill),
            }),
      },
      played.ownProcess,
    );
    const ended = await checked(outcome, server.requests, played);
    if (played.replays === true) await expectSameAgain(outcome);
    return ended;
  } finally {
    await server.close();
  }
}

/** A text without the lines that tests for findings printed: those may be stack traces of the code under test. */
function withoutTestOutput(text: string, { findings }: Result): string {
  const runs = findings.flatMap(({ proofs = [] }) => proofs).flatMap((proof) => proof.runs);
  const printed = new Set(runs.flatMap(({ output }) => output.split('\n').map((line) => line.trim())));
  return text
    .split('\n')
    .filter((line) => !printed.has(line.trim()))
    .join('\n');
}

async function checked(
  outcome: ActionOutcome,
  requests: readonly PracticeRequest[],
  { status }: RunOptions,
): Promise<FinishedRun> {
  const place = (name: string, usual: string): string =>
    outcome.outputs[name] || join(outcome.temp, 'xreview', usual);
  const text = readFileSync(place('result-file', 'result.json'), 'utf8');
  const result = resultSchema.parse(JSON.parse(text));
  expect(
    findContradiction(result, { version, panelModelsOf: (panel) => panelModelsOf(panel, []) }),
  ).toBeNull();
  const transcript = readLines(place('transcript-file', 'transcript.jsonl')).map((line) =>
    transcriptEntrySchema.parse(JSON.parse(line)),
  );
  const said = [outcome.stdout, outcome.stderr, outcome.summary, text, JSON.stringify(transcript)].join('\n');
  expect(withoutTestOutput(said, result)).not.toMatch(/^\s+at .+:\d+:\d+\)?$/mu);
  // Masking is the one place where a key is named, so that the runner hides it everywhere else.
  const unmasked = said.replaceAll(/::add-mask::.*/gu, '');
  for (const key of Object.values(keys)) expect(unmasked).not.toContain(key);
  for (const { headers, body } of requests) {
    const others = JSON.stringify({ ...headers, authorization: null, 'x-api-key': null }) + body;
    for (const key of Object.values(keys)) expect(others).not.toContain(key);
  }
  const words = { pass: 'Pass', fail: 'Fail', inconclusive: 'Inconclusive' } as const;
  const estimated = result.estimate !== null && result.verdict.exitStatus === 0;
  expect(outcome.summary).toContain(estimated ? '## 🧮 Estimate: ' : words[result.verdict.verdict]);
  expect(outcome.outputs).toMatchObject({
    verdict: result.verdict.verdict,
    reasons: [...new Set(result.verdict.reasons.map(({ code }) => code))].join(','),
  });
  expect(outcome.status).toBe(status ?? result.verdict.exitStatus);
  if (result.verdict.verdict === 'pass') expect(result.verdict.complete).toBe(true);
  if (result.verdict.complete && result.document?.kind !== 'description') {
    const sarif = readFileSync(outcome.outputs['sarif-file'] ?? '', 'utf8');
    expect(sarifAsserts(sarif)).toEqual([]);
    keepSarif(sarif);
  } else {
    expect(outcome.outputs['sarif-file']).toBe('');
  }
  if (transcript.some(({ kind }) => kind === 'verdict')) {
    const { same, result: again } = await replayOf(
      readFileSync(place('transcript-file', 'transcript.jsonl')),
    );
    expect({ same, reasons: again.verdict.reasons }).toEqual({ same: true, reasons: result.verdict.reasons });
  }
  return {
    ...outcome,
    result,
    transcript,
    requests,
    reasons: result.verdict.reasons.map(({ code }) => code),
  };
}

const readLines = (path: string): readonly string[] => {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  } catch {
    return [];
  }
};

/** A loopback stand-in for GitHub's API that knows one pull request's head. */
export async function githubWith(head: string): Promise<{ readonly url: string }> {
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('content-type', 'application/json');
    const comments = /\/issues\/\d+\/comments/u.test(url);
    response.end(JSON.stringify(comments ? [] : { number: 7, head: { sha: head } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}` };
}
