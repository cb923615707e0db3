import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PracticeRepository } from '../practice/repository.ts';
import { pullRequestPayload, runAction } from '../practice/runner.ts';
import { type Result, resultSchema } from '../src/result/result.ts';
import { type Closed, startModels } from './models.ts';
import { type BenchBehaviorOptions, lineOf } from './timed-models.ts';

/** Runs the built action on a generated change, with models that answer after a fixed time. */

export interface Shape {
  readonly files: number;
  /** Lines that each file gets. */
  readonly lines: number;
}

export interface BenchSetup {
  readonly folder: string;
  readonly base: string;
  readonly head: string;
  remove(): void;
}

/** US dollars per million tokens, the same for every model, so that only the protocol is compared. */
export const evenPrice = { input: 2, cached: 0.1, written: 2.5, output: 10 } as const;

/** The models of the panel, with alternating vendors. */
export const slots = ['anthropic/bench-a', 'openai/bench-b', 'anthropic/bench-c', 'openai/bench-d'] as const;

const price = Object.entries(evenPrice)
  .map(([name, value]) => `${name}: ${value}`)
  .join(', ');
/** The settings file of every bench. */
export const priceSettings = `prices:\n${slots.map((slot) => `  ${slot.split('/')[1] ?? ''}: { ${price} }`).join('\n')}\n`;

export function makeBenchSetup({ files, lines }: Shape): BenchSetup {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-bench-'));
  const repository = new PracticeRepository(folder);
  const base = repository.commit('Base', new Map([['.github/xreview.yml', priceSettings]]));
  repository.branch('feature');
  const change = Array.from({ length: files }, (_, index): [string, string] => {
    const path = `src/area${index}/module${index}.ts`;
    return [path, `${Array.from({ length: lines }, (__, line) => lineOf(path, line + 1)).join('\n')}\n`];
  });
  const head = repository.commit('Feature', new Map(change));
  return { folder, base, head, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface BenchRunOptions extends BenchBehaviorOptions {
  readonly rig: Pick<BenchSetup, 'folder' | 'base' | 'head'>;
  readonly reviewers: readonly string[];
  /** Default: the action's own. */
  readonly rounds?: number;
  /** Findings of real code that are disputed to the last round. Default: the models of `timed-models.ts`. */
  readonly disputed?: number;
  /** What tokens are counted by if `disputed` is set; see `openTokenizer`. */
  readonly tokenizer?: string;
  readonly latencyMs: number;
  /** Until the first event of a stream. Default: the latency. */
  readonly firstEventMs?: number;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface BenchRun extends Pick<Closed, 'spans'> {
  readonly result: Result;
  /** Start of the process, in milliseconds since the epoch. */
  readonly startedAt: number;
  /** From the start of the process to its end. */
  readonly seconds: number;
  readonly requests: number;
  /** Processor time of the models, in seconds. */
  readonly thinking: number;
  /** Sizes of the run's output. */
  readonly bytes: Readonly<Record<'result' | 'sarif' | 'summary' | 'transcript', number>>;
}

export async function runBench(drive: BenchRunOptions): Promise<BenchRun> {
  const { rig, reviewers, rounds, latencyMs, shared, alone, lookUps = 0 } = drive;
  const models = await startModels({
    latencyMs,
    ...(drive.firstEventMs === undefined ? {} : { firstEventMs: drive.firstEventMs }),
    ...(drive.tokenizer === undefined ? {} : { tokenizer: drive.tokenizer }),
    shared,
    alone,
    lookUps,
    disputed: drive.disputed ?? null,
  });
  let closed: Promise<Closed> | null = null;
  const closing = (): Promise<Closed> => (closed ??= models.close());
  const temp = mkdtempSync(join(tmpdir(), 'xreview-bench-temp-'));
  try {
    const began = performance.now();
    const outcome = await runAction({
      cwd: rig.folder,
      temp,
      ...(drive.env === undefined ? {} : { env: drive.env }),
      event: 'pull_request',
      payload: pullRequestPayload(rig),
      inputs: {
        reviewers: reviewers.join('\n'),
        ...(rounds === undefined ? {} : { 'max-rounds': String(rounds) }),
        'anthropic-api-key': 'sk-ant-k7Qd2Zx9Lw4Vb8Tn',
        'openai-api-key': 'sk-proj-m3Ry6Hc1Pf5Ks0Jg',
        'anthropic-base-url': models.anthropicURL,
        'openai-base-url': models.openaiURL,
        ...drive.inputs,
      },
    });
    const seconds = (performance.now() - began) / 1000;
    const { spans, cpuMs } = await closing();
    const file = outcome.outputs['result-file'] ?? '';
    if (file === '') throw new Error(`The action wrote no result: ${outcome.stdout}${outcome.stderr}`);
    const result = resultSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    if (!result.verdict.complete)
      throw new Error(`The review is not complete: ${JSON.stringify(result.verdict.reasons)}`);
    const size = (output: string): number => statSync(outcome.outputs[output] ?? '').size;
    return {
      result,
      startedAt: performance.timeOrigin + began,
      seconds,
      requests: spans.length,
      spans,
      thinking: cpuMs / 1000,
      bytes: {
        result: size('result-file'),
        sarif: size('sarif-file'),
        summary: Buffer.byteLength(outcome.summary),
        transcript: size('transcript-file'),
      },
    };
  } finally {
    await closing();
    rmSync(temp, { recursive: true, force: true });
  }
}
