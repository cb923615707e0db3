import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/** The practice models of a bench in a separate process, so that their time is not counted as the action's. */

export const modelsRequestSchema = z.object({
  latencyMs: z.number(),
  /** Until the first event of a stream. Default: the latency. */
  firstEventMs: z.number().optional(),
  shared: z.int(),
  alone: z.int(),
  lookUps: z.int(),
  /** Set for changes of real code: findings that are disputed to the last round, and tokens by o200k. */
  disputed: z.int().nullable(),
  /** For changes of real code; see `openTokenizer`. Default: o200k. */
  tokenizer: z.string().optional(),
});
export type ModelsRequest = z.infer<typeof modelsRequestSchema>;

const openSchema = z.object({ anthropicURL: z.string(), openaiURL: z.string() });
/** Milliseconds since the epoch: from the arrival of a request until its answer was written. */
const spanSchema = z.object({ from: z.number(), to: z.number() });
const closedSchema = z.object({ spans: z.array(spanSchema), cpuMs: z.number() });

export type Opened = z.infer<typeof openSchema>;
export type Closed = z.infer<typeof closedSchema>;

export interface Models extends Opened {
  /** Ends them and returns what they were asked and the time they took. */
  close(): Promise<Closed>;
}

export async function startModels(order: ModelsRequest): Promise<Models> {
  const child = fork(fileURLToPath(new URL('./model-process.ts', import.meta.url)), [JSON.stringify(order)]);
  const opened = openSchema.parse(await nextMessage(child));
  return {
    ...opened,
    async close() {
      child.send('close');
      return closedSchema.parse(await nextMessage(child));
    },
  };
}

async function nextMessage(child: ChildProcess): Promise<unknown> {
  const ended = once(child, 'exit').then(() => {
    throw new Error('the process of the models has ended');
  });
  const [message] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => undefined);
  return message;
}

/** Milliseconds that the spans cover together. */
export function covered(spans: readonly { readonly from: number; readonly to: number }[]): number {
  let total = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return total;
}
