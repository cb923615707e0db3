import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { pullRequestPayload } from '../../practice/runner.ts';
import {
  disputed,
  lark,
  owl,
  type ProofScene,
  ProvingScript,
  reproducedRuns,
  runProving,
  seeded,
} from './prove-run.ts';
import { type Defect, filesOf, pathOf, sceneOf, testFor } from './prove-shop.ts';
import { expectSameAgain } from './replay.ts';

/** For which findings tests are written, and what a run with tests records. */

const doubled = (name: string, title: string): Defect => ({
  title,
  name,
  guard: 'const known = Number(input);',
  own: 'const result = known * 3;',
  before: 'const result = known * 2;',
});
const two = [doubled('first', 'The first'), doubled('second', 'The second')];
const scenes = two.map((defect) => sceneOf(defect, [testFor(defect, `${defect.name}(4)`, '8')]));

const isAboutTests = (entry: string): boolean => / (?:writes|corrects|improves|reads) /u.test(entry);
const occurrences = (text: string, part: string): number => text.split(part).length - 1;

/** Without tests, the run ends as it would have with `prove: off`. */
const asWithout = (scene: ProofScene) => [scene.title, { status: 'disputed', blocking: true }] as const;

describe('no test is written, and everything else is as without', () => {
  const { base, head } = filesOf(two);
  const { 'package.json': _, ...bare } = base;

  test('in a repository without a test runner, which is said once', async () => {
    const { script, of, result, summary, status } = await runProving(seeded(bare, head), scenes);
    expect(script.order.filter(isAboutTests)).toEqual([]);
    for (const [title, state] of scenes.map(asWithout)) {
      expect(of(title)).toMatchObject(state);
      expect(of(title)).not.toHaveProperty('proofs');
    }
    const said = result.notices.filter((notice) => notice.includes('No test was written'));
    expect(said).toEqual([
      'No test was written for findings in src/first.js and src/second.js: there is no package.json above src/first.js.',
    ]);
    expect(occurrences(summary, 'No test was written')).toBe(1);
    expect(status).toBe(1);
  }, 600_000);

  test.each([
    ['of a fork', 'pull_request', true, 'comes from a fork'],
    ['on pull_request_target', 'pull_request_target', false, 'on the event pull_request_target'],
  ])(
    'for code %s',
    async (_name, event, fork, why) => {
      const ends = seeded(base, head);
      const { script, of, result, status } = await runProving(ends, scenes, {
        event,
        payload: pullRequestPayload({ base: ends.base, head: ends.head, fork }),
        inputs: { prove: 'all' },
      });
      expect(script.order.filter(isAboutTests)).toEqual([]);
      for (const [title, state] of scenes.map(asWithout)) expect(of(title)).toMatchObject(state);
      expect(result.notices.filter((notice) => notice.includes(why))).toHaveLength(1);
      expect(status).toBe(1);
    },
    600_000,
  );

  test('where the budget does not reach, and the review stays complete', async () => {
    // Only what owl writes costs anything: each of its questions is estimated at $0.06.
    const prices = (output: number) => ({ input: 0, cached: 0, written: 0, output });
    const settings = {
      '.github/xreview.yml': stringify({ prices: { [lark]: prices(0), [owl]: prices(20) } }),
    };
    const [scene] = scenes;
    if (scene === undefined) throw new Error('no scene');
    const ends = seeded({ ...base, ...settings }, head);
    const free = await runProving(ends, [scene], { inputs: { prove: 'off' } });
    const spent = free.result.spent.usd;
    if (spent === null) throw new Error('the cost is not known');
    const { proof, of, result, script } = await runProving(ends, [scene], {
      inputs: { 'max-cost-usd': String(0.06 + spent * 0.9) },
    });
    expect(script.order.filter(isAboutTests)).toEqual([]);
    expect(proof(scene.title)).toMatchObject({ outcome: 'no-proof', runs: [] });
    expect(proof(scene.title).why).toContain('openai/practice-owl was not asked');
    expect(of(scene.title)).toMatchObject({ status: 'disputed', blocking: true });
    expect(result.verdict).toEqual(free.result.verdict);
  }, 600_000);
});

describe('prove-max and the scope', () => {
  test('the most important findings get a test, those that no test reaches are skipped with the reason', async () => {
    const { base, head } = filesOf(two);
    const text = 'The shop adds twice.\nIt never rounds.\n';
    const minor: ProofScene = {
      ...(scenes[0] ?? disputed('', { path: '', own: '', guard: '' })),
      reporters: { [lark]: 'minor' },
    };
    const prose: ProofScene = {
      title: 'The guide is wrong',
      path: 'docs/guide.md',
      quote: 'It never rounds.',
      reporters: { [lark]: 'critical' },
    };
    const { proof, of, script } = await runProving(
      seeded(base, { ...head, 'docs/guide.md': text }),
      [minor, ...scenes.slice(1), prose],
      { inputs: { prove: 'all', 'prove-max': '1' } },
    );
    expect(proof('The second')).toMatchObject({ outcome: 'reproduced', runs: reproducedRuns });
    expect(proof('The first')).toMatchObject({
      outcome: 'no-proof',
      why: 'No test was written, because 1 more important finding had used up `prove-max`.',
      runs: [],
    });
    expect(proof('The guide is wrong')).toMatchObject({
      outcome: 'no-proof',
      why: 'No test was written, because no test of the project executes docs/guide.md.',
      runs: [],
    });
    expect(of('The guide is wrong').blocking).toBe(true);
    expect(script.order.filter(isAboutTests)).toEqual([
      'practice-owl writes The second',
      'practice-lark reads The second',
    ]);
  }, 600_000);
});

test('the transcript holds tests, outputs and outcomes, and a replay comes to the same bytes with nothing executed', async () => {
  const { base, head } = filesOf(two);
  const [first, second] = two;
  if (first === undefined || second === undefined) throw new Error('two findings are needed');
  const passing = testFor(second, 'second(0)', '0');
  const run = await runProving(seeded(base, head), [
    ...scenes.slice(0, 1),
    sceneOf(second, [passing], { better: [testFor(second, 'second(2)', '4')] }),
  ]);
  expect(run.of(second.title).proofs?.map(({ outcome }) => outcome)).toEqual([
    'not-reproduced',
    'reproduced',
  ]);
  const recorded = run.transcript
    .filter(({ kind }) => kind === 'proof')
    .map((entry) => JSON.stringify(entry));
  expect(recorded).toHaveLength(3);
  const all = recorded.join('\n');
  for (const part of [passing, testFor(second, 'second(2)', '4'), testFor(first, 'first(4)', '8')])
    expect(all).toContain(JSON.stringify(part).slice(1, -1));
  for (const outcome of ['"not-reproduced"', '"reproduced"', '"failed-as-named"', '"merge-base"', '# pass 1'])
    expect(all).toContain(outcome);
  expect(all).toContain(pathOf(first).replace('src/', ''));
  const nothing = mkdtempSync(join(tmpdir(), 'no-programs-'));
  onTestFinished(() => rmSync(nothing, { recursive: true, force: true }));
  await expectSameAgain(run, { PATH: nothing });
}, 600_000);

test('a finding that both vendors reported: the author is not its first reporter', async () => {
  const { base, head } = filesOf(two);
  const [scene] = scenes;
  if (scene === undefined) throw new Error('no scene');
  const both: ProofScene = { ...scene, reporters: { [lark]: 'critical', [owl]: 'critical' }, judges: {} };
  const script = new ProvingScript([both]);
  const { proof } = await runProving(seeded(base, head), [both], { inputs: { prove: 'all' }, script });
  expect(proof(scene.title).outcome).toBe('reproduced');
  expect(script.order.filter(isAboutTests)).toEqual([
    'practice-owl writes The first',
    'practice-lark reads The first',
  ]);
}, 600_000);
