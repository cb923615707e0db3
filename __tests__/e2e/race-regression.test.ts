import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { asksToReadTest, isAboutTest } from '../../practice/proving.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { toolVariables } from './prove-run.ts';
import { adjusted, bug, laneOf, runRaceWithModels, seeded } from './race-run.ts';

/** Tests that reproduced a finding: every patch must make them pass, and the winning one contains them. */

const smith = 'anthropic/practice-smith';
const mule = 'anthropic/practice-mule';
const pen = 'openai/practice-pen';

/** Fails on the head, and also if only the first quote of the name is escaped. */
const reproducing = [
  "import assert from 'node:assert/strict';",
  "import { test } from 'node:test';",
  "import { findItems } from '../src/search.js';",
  '',
  "test('a name never becomes part of the query', async () => {",
  '  const asked = [];',
  '  const db = { query: async (...call) => asked.push(call) };',
  "  await findItems(db, \"a' or 'b' OR 1\");",
  "  assert.equal(asked[0][0].includes('OR 1'), false, process.env.XREVIEW_MARK);",
  '});',
  '',
].join('\n');

const review = z.looseObject({ findings: z.array(z.unknown()) });

/** Only one vendor reports the bug, so that a model of the other writes the test. The pen rewrites the test. */
const behavior: ModelBehavior = async (request) => {
  if (isAboutTest(request))
    return {
      kind: 'answer',
      json: asksToReadTest(request)
        ? { usable: true, problem: null }
        : { test: reproducing, expects: 'The name is no part of the query.', impossible: null },
    };
  if (request.model === 'practice-pen') {
    const asked = request.turns.map(({ text }) => text).join('\n');
    const path = /<test-[0-9a-f]+ path="([^"]+)">/u.exec(asked)?.[1] ?? 'no test was given';
    const fix = { path: 'src/search.js', kind: 'replace', find: bug, content: adjusted };
    const own = { path, kind: 'create', find: null, content: '// Nothing fails.\n' };
    return { kind: 'answer', json: { edits: [fix, own], notes: '' } };
  }
  const reply = await practiceBehavior()(request);
  if (request.model !== 'practice-owl' || reply.kind !== 'answer') return reply;
  const parsed = review.safeParse(reply.json);
  return parsed.success ? { ...reply, json: { ...parsed.data, findings: [] } } : reply;
};

test('a patch that only hides the bug fails its test; the one that fixes it wins and keeps the test', async () => {
  const ends = seeded({ 'fix-files': ['test/**'] });
  const { race, result, outputs, summary, requests, left } = await runRaceWithModels(
    ends,
    [smith, mule, pen],
    {
      behavior,
      inputs: { prove: 'blocking', verify: 'true', 'race-tie-wait': '600' },
      env: toolVariables,
      replays: true,
    },
  );
  const [finding] = result.findings.filter(({ proofs = [] }) =>
    proofs.some(({ outcome }) => outcome === 'reproduced'),
  );
  const path = finding?.proofs?.[0]?.test?.path ?? '';
  expect(path).toMatch(/^test\/.+\.js$/u);
  const id = finding?.id ?? '';

  expect(race).toMatchObject({ state: 'approved', winner: smith, regressionTests: [{ finding: id, path }] });
  expect(laneOf(race, smith)).toMatchObject({ state: 'passed', passes: [id] });
  expect(laneOf(race, mule)).toMatchObject({
    state: 'failed',
    why: `Its patch does not make the test of ${id} pass: the test fails.`,
    passes: [],
  });
  expect(laneOf(race, mule).output).toContain('a name never becomes part of the query');
  expect(laneOf(race, pen).why).toContain(`It writes ${path}, the test of ${id}`);

  // Every author was given the test.
  const briefs = requests.filter(({ body }) => body.includes('# The tests of the findings'));
  expect(new Set(briefs.map(({ model }) => model))).toEqual(
    new Set(['practice-smith', 'practice-mule', 'practice-pen']),
  );
  expect(summary).toContain('What failed in');
  expect(summary).toContain('The patch contains, as regression tests,');

  // The test is in the patch as it was written, and passes there as it would in the repository.
  ends.repository.gitInput(readFileSync(outputs['patch-file'] ?? '', 'utf8'), 'apply');
  const kept = join(ends.repository.path, path);
  expect(existsSync(kept)).toBe(true);
  expect(readFileSync(kept, 'utf8')).toBe(reproducing);
  execFileSync(process.execPath, ['--test', path], { cwd: ends.repository.path, stdio: 'pipe' });
  expect(left).toEqual([]);
}, 600_000);

test('a test with which verify fails is left out of the patch, and that is said', async () => {
  const { race, outputs } = await runRaceWithModels(seeded(), [smith], {
    behavior,
    inputs: { prove: 'blocking', verify: 'test "$(ls test | wc -l)" = 1' },
    env: toolVariables,
  });
  expect(race).toMatchObject({ state: 'approved', winner: smith, regressionTests: [] });
  expect(laneOf(race, smith).passes).toHaveLength(1);
  expect(race.notices.join('\n')).toContain('with them, the verify command failed with exit status 1');
  expect(readFileSync(outputs['patch-file'] ?? '', 'utf8')).not.toContain('a name never becomes part');
}, 600_000);
