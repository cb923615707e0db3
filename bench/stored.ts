// Measures what the providers' caches store and serve for OpenAI and for Anthropic, with and without look-ups. Part of bench/tokens.ts.
import type { Result } from '../src/result/result.ts';
import { makeBenchSetup, runBench, slots } from './bench-run.ts';
import { table } from './table.ts';

const [anthropic, openai] = slots;

/** Look-ups that each question makes, one a turn; null: none are offered. */
const habits = [
  { name: 'not offered', lookUps: null },
  { name: 'offered, not used', lookUps: 0 },
  { name: 'two turns a question', lookUps: 2 },
] as const;

const panels = [
  { name: 'OpenAI alone, 1 round', reviewers: [openai], rounds: 1 },
  { name: 'Anthropic alone, 1 round', reviewers: [anthropic], rounds: 1 },
  { name: 'both, 3 rounds', reviewers: [anthropic, openai], rounds: 3 },
] as const;

const count = new Intl.NumberFormat('en-US');

/** Tokens and dollars of a change of 2,000 lines, at the even prices of all benches. */
export async function storedTable(): Promise<string> {
  const rig = makeBenchSetup({ files: 50, lines: 40 });
  const rows: string[][] = [];
  try {
    for (const { name, reviewers, rounds } of panels)
      for (const { name: habit, lookUps } of habits) {
        const { result } = await runBench({
          rig,
          reviewers,
          rounds,
          latencyMs: 20,
          shared: 4,
          alone: 3,
          lookUps: lookUps ?? 0,
          inputs: lookUps === null ? { 'max-lookups': '0' } : {},
        });
        rows.push([name, habit, ...spentCells(result)]);
      }
  } finally {
    rig.remove();
  }
  return table(['panel', 'look-ups', 'requests’ input', 'fresh', 'stored', 'served', 'billed'], rows);
}

const spentCells = ({ spent }: Result): readonly string[] => {
  const { freshInput, writtenInput, cachedInput, usd } = spent;
  return [
    ...[freshInput + writtenInput + cachedInput, freshInput, writtenInput, cachedInput].map((tokens) =>
      count.format(tokens),
    ),
    `$${(usd ?? Number.NaN).toFixed(4)}`,
  ];
};
