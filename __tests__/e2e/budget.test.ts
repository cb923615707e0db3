import { describe, expect, test } from 'vitest';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { readRequest } from '../../practice/reading.ts';
import { type FinishedRun, repositoryWith, runWithModels } from './action-run.ts';
import { before } from './shop.ts';

/** Only output costs anything here, so that every question has the same estimate: 3,000 tokens at $20 a million. */
const price = '{ input: 0, cached: 0, written: 0, output: 20 }';
const priced = { '.github/xreview.yml': `prices:\n  practice-lark: ${price}\n  practice-owl: ${price}\n` };
const estimate = 0.06;

/** Files so large that each is a bundle of its own. */
const filler = (name: string): string =>
  Array.from({ length: 2_000 }, (_, line) => `export const ${name}${line} = ${line};`).join('\n');
const wide = {
  'lib/plain.js': filler('plain'),
  'lib/other.js': filler('other'),
  'src/auth/session.js': filler('session'),
};

/** Lark raises one finding in each file, grave in one of them only; owl judges. */
const behavior: ModelBehavior = ({ wire, turns }) => {
  const { question, files } = readRequest(turns);
  const path = files.find(({ excerpts }) => excerpts.length > 0)?.path ?? '';
  const name = /(\w+)\.js$/u.exec(path)?.[1] ?? '';
  const judge = question.kind === 'exchange' ? question.judge : [];
  return {
    kind: 'answer',
    json: {
      findings:
        question.kind !== 'independent-review' || wire !== 'anthropic'
          ? []
          : [
              {
                category: 'logic-error',
                assumes: null,
                severity: name === 'session' ? 'critical' : 'minor',
                title: `Wrong in ${name}`,
                explanation: 'It is so.',
                scenario: 'It happens.',
                path,
                quote: `export const ${name}7 = 7;`,
                line: null,
                suggestion: null,
              },
            ],
      positions: judge.map(({ label }) => ({
        label,
        position: 'uphold',
        ground: null,
        reason: 'It is.',
        evidence: [],
        severity: null,
        sameAs: null,
      })),
      relocations: [],
    },
  };
};

const run = (limit: number | null): Promise<FinishedRun> =>
  runWithModels(repositoryWith({ ...before, ...priced }, wide), {
    behavior,
    inputs: { 'max-rounds': '2', ...(limit === null ? {} : { 'max-cost-usd': String(limit) }) },
  });

/** What was asked, in the order of asking. */
const asked = ({ transcript, result }: FinishedRun): readonly string[] => {
  const fileOf = new Map(result.change?.bundles.map(({ id, files }) => [id, files[0] ?? '']));
  return transcript.flatMap((entry) =>
    entry.kind === 'request' ? [`${entry.round} ${fileOf.get(entry.bundle) ?? ''}`] : [],
  );
};
const dollars = (
  { result }: FinishedRun,
  what: (call: FinishedRun['result']['calls'][number]) => boolean,
): number => result.calls.filter(what).reduce((sum, { spent }) => sum + (spent.usd ?? 0), 0);

const riskyOf = ({ result }: FinishedRun): string | undefined =>
  result.change?.bundles.find(({ files }) => files.includes('src/auth/session.js'))?.id;

describe('when money runs out', () => {
  test('in the blind round: the riskier code was read, the rest is said to be unread, and nothing passes', async () => {
    const whole = await run(null);
    expect(whole.result.verdict.complete).toBe(true);
    const risky = riskyOf(whole);
    const two = dollars(whole, ({ round, bundle }) => round === 1 && bundle === risky);
    const ended = await run(estimate + two - 0.000_001);
    expect(asked(ended)).toEqual(['1 src/auth/session.js', '1 src/auth/session.js']);
    expect(ended.result.spent.usd).toBeLessThanOrEqual(estimate + two);
    expect(ended.result.verdict).toMatchObject({ verdict: 'fail', complete: false });
    expect(ended.reasons).toContain('budget-exhausted');
    const stopped = ended.result.change?.bundles.map(({ stopped }) => stopped);
    expect(new Set(stopped)).toEqual(new Set(['out-of-budget']));
    expect(ended.summary).toContain('max-cost-usd');
    expect(ended.summary).toContain('lib/plain.js');
  });

  test('after it: what blocks is cross-examined before what does not', async () => {
    const whole = await run(null);
    const risky = riskyOf(whole);
    const needed = dollars(whole, ({ round, bundle }) => round === 1 || bundle === risky);
    const ended = await run(estimate + needed - 0.000_001);
    const questions = asked(ended);
    expect(questions.filter((what) => what.startsWith('1 '))).toHaveLength(6);
    expect(questions.filter((what) => what.startsWith('2 '))).toEqual(['2 src/auth/session.js']);
    const status = new Map(ended.result.findings.map(({ title, status }) => [title, status]));
    expect(Object.fromEntries(status)).toEqual({
      'Wrong in session': 'confirmed',
      'Wrong in plain': 'unconfirmed',
      'Wrong in other': 'unconfirmed',
    });
    expect(ended.result.verdict).toMatchObject({ verdict: 'fail', complete: false });
    expect(ended.reasons).toContain('budget-exhausted');
  });

  test('before the first call: inconclusive, whatever the change', async () => {
    const ended = await run(estimate / 2);
    expect(asked(ended)).toEqual([]);
    expect(ended.result.verdict.verdict).toBe('inconclusive');
    expect(ended.reasons).toContain('budget-exhausted');
  });
});
