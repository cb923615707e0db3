import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { resultSchema } from '../../src/result/result.ts';
import { playAction } from './called-action.ts';
import { runProving, seeded, toolVariables } from './prove-run.ts';
import { type Defect, filesOf, sceneOf, testFor } from './prove-shop.ts';

/** A review that only writes tests, and a second job without keys that executes them (`mode: prove`). */

const shop = (name: string, title: string, own: string): Defect => ({
  title,
  name,
  guard: 'const known = Number(input);',
  own,
  before: 'const result = known * 2;',
});
const wrong = shop('wrong', 'Triples', 'const result = known * 3;');
const right = shop('right', 'Is as before', 'const result = known + known;');

const reviewed = async () => {
  const { base, head } = filesOf([wrong, right]);
  const ends = seeded(base, head);
  const scenes = [wrong, right].map((one) => sceneOf(one, [testFor(one, `${one.name}(4)`, '8')]));
  const review = await runProving(ends, scenes, {
    inputs: { 'prove-in': 'another-job', disputed: 'warn' },
  });
  return { ends, review };
};

const secondJob = async (
  folder: string,
  transcript: string,
  inputs: Readonly<Record<string, string>> = {},
) => {
  const temp = mkdtempSync(join(tmpdir(), 'xreview-second-'));
  onTestFinished(() => rmSync(temp, { recursive: true, force: true }));
  const outcome = await playAction({
    cwd: folder,
    temp,
    inputs: { mode: 'prove', 'replay-file': transcript, ...inputs },
    event: 'pull_request',
    payload: {},
    env: toolVariables,
  });
  const text = readFileSync(outcome.outputs['result-file'] ?? '', 'utf8');
  return { ...outcome, result: resultSchema.parse(JSON.parse(text)) };
};

test('executes the tests, and its verdict counts what they reproduce', async () => {
  const { ends, review } = await reviewed();
  expect(review.status).toBe(0);
  for (const { title } of [wrong, right]) {
    expect(review.of(title)).toMatchObject({ status: 'disputed', blocking: false });
    expect(review.of(title).proofs).toMatchObject([{ outcome: 'no-proof', waits: true, runs: [] }]);
  }
  const transcript = review.outputs['transcript-file'] ?? '';
  const { result, status, stdout } = await secondJob(ends.repository.path, transcript);
  expect(stdout).toContain('Executed 2 tests of the recorded review.');
  const of = (title: string) => result.findings.find((one) => one.title === title);
  expect(of(wrong.title)).toMatchObject({ status: 'confirmed', blocking: true });
  expect(of(wrong.title)?.proofs?.map(({ outcome }) => outcome)).toEqual(['reproduced']);
  expect(of(right.title)).toMatchObject({ status: 'disputed', blocking: false });
  expect(of(right.title)?.proofs?.map(({ outcome }) => outcome)).toEqual(['not-reproduced']);
  expect(result.verdict.verdict).toBe('fail');
  expect(status).toBe(1);

  // The transcript of the review is evidence: it is not overwritten, and replays as before.
  const again = await secondJob(ends.repository.path, transcript, { mode: 'replay' });
  expect(again.result.verdict.verdict).toBe('pass');
}, 600_000);

test('refuses the transcript of another commit', async () => {
  const { ends, review } = await reviewed();
  ends.repository.commit({ 'src/later.js': 'export const later = 1;\n' });
  const { result, status } = await secondJob(ends.repository.path, review.outputs['transcript-file'] ?? '');
  expect([status, result.verdict.verdict]).toEqual([1, 'inconclusive']);
  expect(result.verdict.reasons.map(({ message }) => message).join('\n')).toContain(
    'but this checkout is of another one',
  );
}, 600_000);

test('refuses to run with a key, and says which', async () => {
  const { ends, review } = await reviewed();
  const transcript = review.outputs['transcript-file'] ?? '';
  const { result, status } = await secondJob(ends.repository.path, transcript, { 'github-token': 'ghs_x' });
  expect(status).toBe(1);
  expect(result.verdict.verdict).toBe('inconclusive');
  expect(result.verdict.reasons.map(({ message }) => message).join('\n')).toContain(
    '`mode: prove` executes code of the change and must have no keys, but `github-token` is set.',
  );
}, 600_000);
