import { describe, expect, test } from 'vitest';
import { ada, mallory } from '../doubles/github.ts';
import { ProvingScript, toolVariables } from './prove-run.ts';
import { type Defect, filesOf, sceneOf, testFor } from './prove-shop.ts';
import { type PushedPullRequest, pullRequest } from './pushed-pull-request.ts';

/** `/xreview prove ID`, as a comment. */

const doubled: Defect = {
  title: 'It triples',
  name: 'doubled',
  guard: 'const known = Number(input);',
  own: 'const result = known * 3;',
  before: 'const result = known * 2;',
};
const right: Defect = { ...doubled, title: 'It adds', name: 'added', own: 'const result = known + known;' };
const defects = [doubled, right];
const scenes = defects.map((defect) =>
  sceneOf(defect, [testFor(defect, `${defect.name}(4)`, '8')], { after: 'refute' }),
);

async function reviewed(
  inputs: Readonly<Record<string, string>>,
): Promise<{ readonly life: PushedPullRequest; readonly id: (title: string) => string }> {
  const { base, head } = filesOf(defects);
  const life = await pullRequest(base, head);
  const { result, status } = await life.run({
    behavior: new ProvingScript(scenes).behavior,
    inputs: { ...inputs, prove: 'off', disputed: 'warn' },
  });
  expect([status, result.findings.map((finding) => finding.status)]).toEqual([0, ['disputed', 'disputed']]);
  return { life, id: (title) => result.findings.find((finding) => finding.title === title)?.id ?? '' };
}

const allowed = { 'prove-command': 'node --test "$XREVIEW_TEST"', disputed: 'warn' };

const asked = (life: PushedPullRequest, body: string, user = ada) => ({
  event: 'issue_comment',
  payload: life.commentPayload(user, body),
  env: toolVariables,
});

describe('by a person with write access', () => {
  test('a true finding is reproduced: it blocks now, everything else is carried, and the answer says so', async () => {
    const { life, id } = await reviewed(allowed);
    const finding = id('It triples');
    const script = new ProvingScript(scenes);
    const run = asked(life, `/xreview prove ${finding}`);
    const { result, status } = await life.run({
      ...run,
      behavior: script.behavior,
      inputs: allowed,
      replays: true,
    });
    expect(script.order).toEqual(['practice-owl writes It triples', 'practice-lark reads It triples']);
    expect(result.findings.find((one) => one.id === finding)).toMatchObject({
      status: 'confirmed',
      blocking: true,
      proofs: [{ outcome: 'reproduced' }],
    });
    expect(result.findings.find((one) => one.id === id('It adds'))).toMatchObject({
      status: 'disputed',
      push: 'carried',
    });
    expect([status, result.verdict.blocking]).toEqual([1, [finding]]);
    const [answer = ''] = life.repliesTo(run.payload.comment.id);
    expect(answer).toContain(`A test reproduced \`${finding}\`.`);
    expect(answer).toContain('Its status is **confirmed**; it was disputed. It blocks.');
    expect(life.github.violations).toEqual([]);
    // The next run of the job keeps the proof.
    const again = await life.run({ behavior: script.behavior, inputs: allowed });
    expect([again.status, again.result.verdict.blocking, again.requests.length]).toEqual([1, [finding], 0]);
  }, 600_000);

  test('a false finding goes back to its reporter, who withdraws it', async () => {
    const { life, id } = await reviewed(allowed);
    const finding = id('It adds');
    const script = new ProvingScript(
      scenes.map((scene) => ({
        ...scene,
        replies: { 'practice-lark': [{ stance: 'refute', ground: 'wrong' }] },
      })),
    );
    const run = asked(life, `/xreview prove ${finding}`);
    const { result, status } = await life.run({ ...run, behavior: script.behavior, inputs: allowed });
    expect(script.order).toEqual([
      'practice-owl writes It adds',
      'practice-lark reads It adds',
      'practice-lark rebuts It adds',
    ]);
    expect(result.findings.find((one) => one.id === finding)).toMatchObject({ status: 'dismissed' });
    expect(status).toBe(0);
    const [answer = ''] = life.repliesTo(run.payload.comment.id);
    expect(answer).toContain(`A test did not reproduce \`${finding}\`.`);
    expect(answer).toContain('Its status is **dismissed**; it was disputed.');
  }, 600_000);

  test('with no setting that allows tests, the answer says what to set', async () => {
    const { life, id } = await reviewed({});
    const { status, replies } = await life.command(
      ada,
      `/xreview prove ${id('It triples')}`,
      {},
      { disputed: 'warn' },
    );
    expect(status).toBe(0);
    expect(replies).toEqual([
      expect.stringContaining('set `prove` or `prove-command` in the settings to allow tests to be executed'),
    ]);
  }, 600_000);

  test('on a pull request from a fork, it is refused', async () => {
    const { life, id } = await reviewed(allowed);
    life.github.fork = 'mallory/shop';
    const { replies } = await life.command(ada, `/xreview prove ${id('It triples')}`, {}, allowed);
    expect(replies).toEqual([
      expect.stringContaining('the pull request comes from a fork, whose code is never run'),
    ]);
  }, 600_000);
});

test('by a person without write access, nothing is asked, executed or answered', async () => {
  const { life, id } = await reviewed(allowed);
  const { status, replies, stdout } = await life.command(
    mallory,
    `/xreview prove ${id('It triples')}`,
    {},
    allowed,
  );
  expect([status, replies]).toEqual([0, []]);
  expect(stdout).toContain('mallory has no write access');
}, 600_000);
