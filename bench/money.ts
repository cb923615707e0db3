// The price of a review of real code, in real tokens.
// Run: node bench/money.ts [--repository FOLDER --from COMMIT --to COMMIT] [--tokenizer MODULE]
import { parseArgs } from 'node:util';
import type { Result } from '../src/result/result.ts';
import { type BenchSetup, evenPrice, runBench, slots } from './bench-run.ts';
import { gitDiff, ownCodeSetup, rangeSetup } from './real-change.ts';
import { say, table, verdictOf } from './table.ts';
import { openTokenizer } from './tokenizer.ts';

type Spent = Result['spent'];

const { values } = parseArgs({
  options: {
    repository: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    tokenizer: { type: 'string', default: 'o200k' },
  },
});
const { repository, from = 'HEAD~1', to = 'HEAD', tokenizer } = values;
const countTokens = await openTokenizer(tokenizer);

const [a, b] = slots;
/** About 30 findings: those that all report, and those of one model alone. */
const [shared, aloneOfTwo, aloneOfFour] = [12, 9, 5];
const disputed = 3;

const changes: readonly (readonly [string, () => BenchSetup])[] = [
  ['2,000 lines of this project', () => ownCodeSetup(2000)],
  ['4,000 lines of this project', () => ownCodeSetup(4000)],
  ...(repository === undefined
    ? []
    : [[`${from}..${to}`, () => rangeSetup({ repository, from, to })] as const]),
];
const panels = [
  { name: 'one model, one pass', reviewers: [a], rounds: 1, alone: aloneOfTwo, target: null },
  { name: 'two models, independent review', reviewers: [a, b], rounds: 1, alone: aloneOfTwo, target: null },
  { name: 'two models', reviewers: [a, b], rounds: undefined, alone: aloneOfTwo, target: 2.3 },
  { name: 'four models', reviewers: slots, rounds: undefined, alone: aloneOfFour, target: 4.6 },
] as const;

const count = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const input = ({ freshInput, cachedInput, writtenInput }: Spent): number =>
  freshInput + cachedInput + writtenInput;
/** Tokens of uncached input that cost the same. */
const equivalent = ({ usd }: Spent): number => ((usd ?? Number.NaN) * 1_000_000) / evenPrice.input;

/** Where the price of a panel comes from, in parts of one pass. */
function shares({ rounds }: Result, pass: Spent): readonly string[] {
  const one = equivalent(pass);
  const sum = (later: boolean, pick: (spent: Spent) => number): number =>
    rounds.filter(({ round }) => round > 1 === later).reduce((total, { spent }) => total + pick(spent), 0) /
    one;
  const price = (tokens: number, of: number): number => (tokens * of) / evenPrice.input;
  const independent = sum(false, equivalent);
  const reading = sum(true, ({ cachedInput }) => price(cachedInput, evenPrice.cached));
  const answers = sum(true, ({ output }) => price(output, evenPrice.output));
  const questions = sum(
    true,
    ({ freshInput, writtenInput }) =>
      price(freshInput, evenPrice.input) + price(writtenInput, evenPrice.written),
  );
  return [
    independent,
    reading,
    answers,
    questions,
    independent + reading + answers,
    independent + reading + answers + questions,
  ].map((share) => share.toFixed(2));
}

const rows: string[][] = [];
const parts: string[][] = [];
const overhead: string[][] = [];
for (const [name, open] of changes) {
  const rig = open();
  try {
    const bundled = await runBench({
      rig,
      reviewers: [a],
      rounds: 1,
      latencyMs: 0,
      shared: 0,
      alone: 0,
      disputed,
      tokenizer,
    });
    const bundles = Math.max(1, bundled.result.change?.bundles.length ?? 1);
    const each = (findings: number): number => Math.max(1, Math.round(findings / bundles));
    const reviewed = (bundled.result.change?.files ?? []).flatMap(({ path, leftOut }) =>
      leftOut === null ? [path] : [],
    );
    const diff = countTokens(gitDiff(rig, reviewed));
    const asked = input(bundled.result.spent);
    overhead.push([
      name,
      String(bundles),
      count.format(diff),
      count.format(asked),
      verdictOf(asked <= 1.35 * diff, `${(asked / diff).toFixed(2)} (≤ 1.35)`),
    ]);
    let pass: Spent | null = null;
    for (const { name: panel, reviewers, rounds, alone, target } of panels) {
      const { result } = await runBench({
        rig,
        reviewers,
        ...(rounds === undefined ? {} : { rounds }),
        latencyMs: 0,
        shared: each(shared),
        alone: each(alone),
        disputed,
        tokenizer,
      });
      const { spent, findings } = result;
      pass ??= spent;
      const times = equivalent(spent) / equivalent(pass);
      if (target !== null) parts.push([name, panel, ...shares(result, pass)]);
      rows.push([
        name,
        panel,
        String(findings.length),
        String(findings.filter(({ status }) => status === 'disputed').length),
        count.format(spent.freshInput),
        count.format(spent.writtenInput),
        count.format(spent.cachedInput),
        count.format(spent.output),
        count.format(equivalent(spent)),
        times.toFixed(2),
        target === null ? '' : verdictOf(times <= target, `≤ ${target}`),
      ]);
    }
  } finally {
    rig.remove();
  }
}
say(table(['change', 'bundles', 'git diff', 'one independent review', 'over git diff'], overhead));
say('');
say(
  table(
    [
      'change',
      'panel',
      'findings',
      'disputed',
      'fresh',
      'stored',
      'served',
      'output',
      'as uncached input',
      'times one pass',
      'target',
    ],
    rows,
  ),
);
say('');
say(
  `Tokens of ${tokenizer === 'o200k' ? 'OpenAI’s o200k encoding' : tokenizer}. \`git diff\` is of the reviewed files. Every model costs $${evenPrice.input} in, $${evenPrice.cached} cached, $${evenPrice.written} written and $${evenPrice.output} out per million tokens; the last but two columns give the uncached input of the same price. Panels without another number run the default rounds.`,
);
say('');
say(
  table(
    [
      'change',
      'panel',
      'independent reviews',
      'reading the stored change again',
      'answers of later rounds',
      'questions of later rounds',
      'without any question',
      'all',
    ],
    parts,
  ),
);
say('');
say('In parts of one pass.');
