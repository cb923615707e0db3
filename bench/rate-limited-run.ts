import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { KeyLimits } from '../practice/api/rate-limits.ts';
import { type PracticeRequest, startPracticeServer } from '../practice/api/server.ts';
import { tokensOf } from '../practice/api/speech.ts';
import { receiptIn } from '../practice/reading.ts';
import { PracticeRepository } from '../practice/repository.ts';
import { pullRequestPayload, runAction } from '../practice/runner.ts';
import { type Result, resultSchema } from '../src/result/result.ts';
import { lineOf } from './timed-models.ts';

/** One review by two models that share a key with rate limits, through the built action. */

export interface LimitedSetup {
  readonly bundles: number;
  readonly limits: KeyLimits;
  /** Milliseconds of each answer. */
  readonly latencyMs: number;
}

export interface LimitedRun {
  readonly status: number | null;
  readonly result: Result;
  /** All requests, and those of them that a rate limit refused. */
  readonly requests: readonly PracticeRequest[];
  readonly refused: readonly PracticeRequest[];
  /** From the first request to the last answer, in milliseconds. */
  readonly tookMs: number;
  /** The least time that the limits allow for the requests that were answered, in milliseconds. */
  readonly allowedMs: number;
}

/** Bundles use 40% of it. */
const context = 20_000;
const linesPerBundle = 160;
const keyVariable = 'LIMITED_KEY';

export async function runLimited({ bundles, limits, latencyMs }: LimitedSetup): Promise<LimitedRun> {
  const server = await startPracticeServer({
    behavior: ({ turns }) => ({
      kind: 'answer',
      json: {
        receipt: receiptIn(turns.map(({ text }) => text).join('\n')),
        findings: [],
        positions: [],
        relocations: [],
      },
    }),
    anyDialect: true,
    limits,
    latencyMs,
  });
  const temp = mkdtempSync(join(tmpdir(), 'xreview-limited-'));
  try {
    const repository = new PracticeRepository(join(temp, 'repository'));
    const access = { 'key-variable': keyVariable, context };
    const settings = {
      reviewers: ['first/limited-a', 'second/limited-b'],
      providers: {
        first: { api: 'anthropic', 'base-url': server.anthropicURL, vendor: 'first', ...access },
        second: { api: 'openai-chat', 'base-url': server.chatURL, vendor: 'second', ...access },
      },
    };
    const base = repository.commit('Base', new Map([['.github/xreview.yml', stringify(settings)]]));
    repository.branch('feature');
    const files = Array.from({ length: bundles }, (_, index): [string, string] => {
      const path = `src/area${index}/module${index}.ts`;
      const lines = Array.from({ length: linesPerBundle }, (__, line) => lineOf(path, line + 1));
      return [path, `${lines.join('\n')}\n`];
    });
    const head = repository.commit('Feature', new Map(files));
    const outcome = await runAction({
      cwd: repository.folder,
      temp: join(temp, 'runner'),
      env: { [keyVariable]: 'limited-key-0123456789' },
      event: 'pull_request',
      payload: pullRequestPayload({ base, head }),
      sha: head,
      inputs: { 'max-change-kb': '8000' },
    });
    const file = outcome.outputs['result-file'] ?? '';
    if (file === '') throw new Error(`The action wrote no result: ${outcome.stdout}${outcome.stderr}`);
    const { requests } = server;
    const answered = requests.filter(({ status }) => status === 200);
    return {
      status: outcome.status,
      result: resultSchema.parse(JSON.parse(readFileSync(file, 'utf8'))),
      requests,
      refused: requests.filter(({ status }) => status === 429),
      tookMs:
        Math.max(...answered.map(({ answeredAt }) => answeredAt ?? 0)) -
        Math.min(...requests.map(({ receivedAt }) => receivedAt)),
      allowedMs: allowed(answered, limits, latencyMs),
    };
  } finally {
    await server.close();
    rmSync(temp, { recursive: true, force: true });
  }
}

/** The least time for the requests of one key: full rows of concurrent answers, or the tokens beyond a full bucket. */
function allowed(
  answered: readonly PracticeRequest[],
  { concurrent, tokensPerMinute, minuteMs = 60_000 }: KeyLimits,
  latencyMs: number,
): number {
  const rows = concurrent === undefined ? 1 : Math.ceil(answered.length / concurrent);
  const tokens = answered.reduce((sum, { body }) => sum + tokensOf(Buffer.byteLength(body)), 0);
  const filling =
    tokensPerMinute === undefined ? 0 : (Math.max(0, tokens - tokensPerMinute) / tokensPerMinute) * minuteMs;
  return Math.max(rows * latencyMs, filling + latencyMs);
}
