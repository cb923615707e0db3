// Measures the cost of each protocol as multiples of one model's single pass. Run: node bench/tokens.ts
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import type { Result } from '../src/result/result.ts';
import { evenPrice, makeBenchSetup, runBench, slots } from './bench-run.ts';
import { demoRequestTable, schemaTokens } from './request-tokens.ts';
import { storedTable } from './stored.ts';
import { say, table, verdictOf } from './table.ts';

type Spent = Result['spent'];

const [a, b, c, d] = slots;
/** `alone` is chosen so that about 30 different findings are reported over the three bundles. */
const protocols = [
  { name: 'one model, one pass', reviewers: [a], rounds: 1, alone: 3, target: null },
  {
    name: 'one model, two roles, 3 rounds',
    reviewers: [a, `${a} as security`],
    rounds: 3,
    alone: 3,
    target: null,
  },
  { name: 'two models, independent review only', reviewers: [a, b], rounds: 1, alone: 3, target: null },
  { name: 'two models, 2 rounds', reviewers: [a, b], rounds: 2, alone: 3, target: null },
  { name: 'two models, 3 rounds', reviewers: [a, b], rounds: 3, alone: 3, target: 2.3 },
  { name: 'four models, 3 rounds', reviewers: [a, b, c, d], rounds: 3, alone: 2, target: 4.6 },
  {
    name: 'two models in two roles each, 3 rounds',
    reviewers: [a, `${a} as security`, b, `${b} as security`],
    rounds: 3,
    alone: 3,
    target: 4.6,
  },
] as const;
const shared = 4;
/** As the practice models count. */
const bytesPerToken = 4;

const input = ({ freshInput, cachedInput, writtenInput }: Spent): number =>
  freshInput + cachedInput + writtenInput;
const uncached = (spent: Spent): number =>
  (input(spent) * evenPrice.input + spent.output * evenPrice.output) / 1_000_000;
const sum = (parts: readonly Spent[], pick: (spent: Spent) => number): number =>
  parts.reduce((total, spent) => total + pick(spent), 0);
const count = new Intl.NumberFormat('en-US');

const request = z.object({ kind: z.literal('request'), round: z.number(), texts: z.array(z.string()) });

/** Bytes of findings and positions that later rounds send to models. Each is a line of JSON. */
const relayedBytes = (transcript: string): number =>
  transcript.split('\n').reduce((sum, line) => {
    const asked = request.safeParse(line === '' ? null : JSON.parse(line));
    if (!asked.success || asked.data.round === 1) return sum;
    const lines = asked.data.texts.flatMap((text) => text.split('\n').filter((one) => one.startsWith('{')));
    return sum + lines.reduce((bytes, one) => bytes + Buffer.byteLength(one), 0);
  }, 0);

/** The cost of the later rounds in parts of a single pass, and what the target leaves for them. */
function partsOf(
  later: readonly Spent[],
  relayed: number,
  single: Spent,
  blind: number,
  target: number,
): string {
  const of = (pick: (spent: Spent) => number, price: number): string =>
    ((sum(later, pick) * price) / 1_000_000 / (single.usd ?? Number.NaN)).toFixed(2);
  const { cached, written, output } = evenPrice;
  const words = (relayed / bytesPerToken) * (written / 1_000_000 / (single.usd ?? Number.NaN));
  return `Two models, rounds 2 and 3, in parts of a single pass: reading the cached prefix again ${of((spent) => spent.cachedInput, cached)}, caching the questions ${of((spent) => spent.writtenInput, written)} (${words.toFixed(2)} of it verbatim findings and positions), the positions with reasons and evidence ${of((spent) => spent.output, output)}. Independent review by two models costs ${blind.toFixed(2)}, so ${(target - blind).toFixed(2)} are left for the later rounds.`;
}

const rig = makeBenchSetup({ files: 50, lines: 40 });
const folder = mkdtempSync(join(tmpdir(), 'bench-tokens-'));
const transcript = join(folder, 'transcript.jsonl');
try {
  const rows: string[][] = [];
  let single: Spent | null = null;
  let parts = '';
  let blind = Number.NaN;
  for (const { name, reviewers, rounds, alone, target } of protocols) {
    const inputs = { 'transcript-file': transcript };
    const { result } = await runBench({ rig, reviewers, rounds, latencyMs: 20, shared, alone, inputs });
    const { spent, findings } = result;
    single ??= spent;
    const later = result.rounds.filter(({ round }) => round > 1).map((round) => round.spent);
    const cached =
      later.length === 0 ? null : sum(later, ({ cachedInput }) => cachedInput) / sum(later, input);
    const usd = spent.usd ?? Number.NaN;
    const times = usd / (single.usd ?? Number.NaN);
    if (reviewers.length === 2 && rounds === 1) blind = times;
    if (target === 2.3)
      parts = partsOf(later, relayedBytes(readFileSync(transcript, 'utf8')), single, blind, target);
    rows.push([
      name,
      String(findings.length),
      count.format(input(spent)),
      count.format(spent.output),
      cached === null ? '' : verdictOf(cached >= 0.85, `${(100 * cached).toFixed(0)}%`),
      `$${usd.toFixed(3)}`,
      times.toFixed(2),
      (usd / uncached(single)).toFixed(2),
      (uncached(spent) / uncached(single)).toFixed(2),
      target === null ? '' : verdictOf(times <= target, `≤ ${target}`),
    ]);
  }
  say(
    table(
      [
        'protocol',
        'findings',
        'input',
        'output',
        'cached from round 2 on',
        'billed',
        'times a single pass',
        'times one that stores nothing',
        'times, without any cache',
        'target',
      ],
      rows,
    ),
  );
  const { input: fresh, cached, written, output } = evenPrice;
  say(
    `Every model at $${fresh} in, $${cached} cached, $${written} written, $${output} out per million tokens, by the vendors’ published rules for caching; bytes / 4 as tokens. Lower bound: two models that read the same change for the first time pay ${written / fresh} times its input each for caching it, and ${cached / fresh} for each later round. For a change that is nearly all input, this is ${((2 * (written + 2 * cached)) / fresh).toFixed(2)} times a pass without caching and ${((2 * (written + 2 * cached)) / written).toFixed(2)} times one with caching. ${parts}`,
  );
} finally {
  rig.remove();
  rmSync(folder, { recursive: true, force: true });
}

/** The same 30 findings on changes of other sizes. Relayed text does not grow with the size of the change. */
const sizes = [
  { files: 50, lines: 40, shared: 4, alone: 3 },
  { files: 100, lines: 40, shared: 2, alone: 2 },
  { files: 100, lines: 80, shared: 1, alone: 1 },
];
const bySize: string[][] = [];
for (const { files, lines, ...behavior } of sizes) {
  const sized = makeBenchSetup({ files, lines });
  try {
    const cost = async (reviewers: readonly string[], rounds: number): Promise<Result> =>
      (await runBench({ rig: sized, reviewers, rounds, latencyMs: 20, ...behavior })).result;
    const [pass, pair] = [await cost([a], 1), await cost([a, b], 3)];
    const times = (pair.spent.usd ?? Number.NaN) / (pass.spent.usd ?? Number.NaN);
    bySize.push([
      count.format(files * lines),
      String(pair.findings.length),
      times.toFixed(2),
      verdictOf(times <= 2.3, '≤ 2.3'),
    ]);
  } finally {
    sized.remove();
  }
}
say('');
say(table(['two models, 3 rounds: lines', 'findings', 'times a single pass', 'target'], bySize));

say('');
say('What the caches store and serve, for a change of 2,000 lines:');
say('');
say(await storedTable());

say('');
say('The demo’s requests, in tokens of o200k: each part, for each question.');
say('');
say(demoRequestTable());
say('');
say(`The schema of an answer takes ${schemaTokens()} more in each.`);
