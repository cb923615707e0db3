// The practice models of a bench, started by bench/models.ts.
import * as z from 'zod';
import { startPracticeServer } from '../practice/api/server.ts';
import { disputingBehavior } from './disputing-models.ts';
import { type Closed, modelsRequestSchema, type Opened } from './models.ts';
import { benchBehavior } from './timed-models.ts';
import { openTokenizer } from './tokenizer.ts';

const {
  latencyMs,
  firstEventMs = latencyMs,
  disputed,
  tokenizer = 'o200k',
  ...behavior
} = modelsRequestSchema.parse(JSON.parse(process.argv[2] ?? ''));
const countTokens = await openTokenizer(tokenizer);
// Tests validate the requests against the SDKs' types. Here validation would only take time from the action.
const server = await startPracticeServer({
  behavior: disputed === null ? benchBehavior(behavior) : disputingBehavior({ ...behavior, disputed }),
  latencyMs,
  firstEventMs,
  anyDialect: true,
  ...(disputed === null ? {} : { countTokens: tokens }),
});

const counted = new Map<string, number>();
const worded = z.object({ text: z.string() });

/** Providers count the words of a text block, not its JSON. Prefixes come again in every round, so they are kept. */
function tokens(segment: string): number {
  const known = counted.get(segment) ?? countTokens(wordsOf(segment));
  counted.set(segment, known);
  return known;
}

function wordsOf(segment: string): string {
  const at = segment.indexOf('{');
  if (at === -1 || !segment.endsWith('}')) return segment;
  try {
    const block = worded.safeParse(JSON.parse(segment.slice(at)));
    return block.success ? block.data.text : segment;
  } catch {
    return segment;
  }
}

const tell = (message: Opened | Closed): void => {
  process.send?.(message);
};

process.once('message', () => {
  const { user, system } = process.cpuUsage();
  tell({
    spans: server.requests.map(({ receivedAt, answeredAt }) => ({
      from: receivedAt,
      to: answeredAt ?? receivedAt,
    })),
    cpuMs: (user + system) / 1000,
  });
  void server.close().then(() => process.disconnect());
});
tell({ anthropicURL: server.anthropicURL, openaiURL: server.openaiURL });
