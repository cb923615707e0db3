import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { readRequest } from '../../practice/reading.ts';
import { ada } from '../doubles/github.ts';
import { lark, type Matrix, matrixOf, owl, withoutKeys } from './matrix-jobs.ts';
import { type Push, type PushedPullRequest, pullRequest } from './pushed-pull-request.ts';
import { after, before, harmless } from './shop.ts';

/** A matrix on a pull request that lives through several pushes: its fan-in speaks and remembers, its legs do not. */

const server = "import { app } from './server.js';\nimport { db } from './db.js';\n\n";
const search = [
  "app.get('/items', async (request, response) => {",
  '  const rows = await db.query("SELECT * FROM items WHERE name = \'" + request.query.name + "\'");',
  '  response.json(rows);',
  '});',
  '',
].join('\n');
const bound = search.replace(
  /db\.query\(.*\)/u,
  "db.query('SELECT * FROM items WHERE name = ?', [request.query.name])",
);
const orders = [
  "app.post('/orders', async (request, response) => {",
  "  const stock = await db.get('stock', request.params.item);",
  '  if (stock < 1) return response.status(409).end();',
  "  await db.set('stock', request.params.item, stock - 1);",
  '  response.status(201).end();',
  '});',
  '',
].join('\n');

const matrixFor = (life: PushedPullRequest): Matrix<Push> => matrixOf((played) => life.run(played));

/** One push: both legs, which must leave the pull request alone, and their fan-in. */
async function reviewed(
  life: PushedPullRequest,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Push> {
  const matrix = matrixFor(life);
  const written = (): string => JSON.stringify([life.github.comments, life.github.lineComments]);
  const then = written();
  for (const [name, reviewer] of [
    ['lark', lark],
    ['owl', owl],
  ] as const) {
    const { result } = await matrix.matrixJob(name, reviewer, { inputs: { 'state-file': `.cache/${name}` } });
    expect(result.pushes?.mode).toBe('first');
  }
  expect(written()).toBe(then);
  return matrix.aggregate('lark\nowl', { inputs });
}

const commit = (life: PushedPullRequest, files: Readonly<Record<string, string>>): void => {
  life.head = life.repository.commit(files, 'Push');
};

const savedReviewOf = (life: PushedPullRequest): string | undefined =>
  /xreview:memory (\S+)/u.exec(life.stickies()[0] ?? '')?.[1];

/** Lark raises the race alone; owl refutes it with evidence, and lark brings more. */
const quarrel: ModelBehavior = ({ model, turns }) => {
  const { question } = readRequest(turns);
  const position = (label: string, stance: 'uphold' | 'refute', quote: string) => ({
    label,
    position: stance,
    ground: stance === 'refute' ? 'handled-elsewhere' : null,
    reason: `I ${stance} it.`,
    evidence: [{ path: 'src/app.js', quote }],
    severity: null,
    sameAs: null,
  });
  const finding = {
    category: 'race-condition',
    assumes: null,
    severity: 'critical',
    title: 'The stock is read and written back',
    explanation: 'Another request may have sold the last one in between.',
    scenario: 'Two buyers at once.',
    path: 'src/app.js',
    quote: "await db.set('stock', order.item, stock - 1);",
    line: 18,
    suggestion: null,
  };
  const positions =
    question.kind !== 'exchange'
      ? []
      : [
          ...question.judge.map(({ label }) =>
            position(label, 'refute', 'if (stock < 1) return response.status(409).end();'),
          ),
          ...question.disputes.map(({ finding: { label } }) =>
            position(label, 'uphold', 'await charge(order.card);'),
          ),
          ...question.earlier.map(({ label }) => ({
            ...position(label, 'uphold', ''),
            position: 'unsure',
            evidence: [],
          })),
        ];
  return {
    kind: 'answer',
    json: {
      findings: question.kind === 'independent-review' && model === 'practice-lark' ? [finding] : [],
      positions,
      relocations: [],
    },
  };
};

describe('the fan-in is the one voice of a matrix', () => {
  test('it keeps one comment, speaks once on each line, asks what became of what it said, and heeds people', async () => {
    const life = await pullRequest({ 'src/server.js': 'export const app = serve();\n' }, {});

    // 1. Introduce.
    commit(life, { 'src/items.js': server + search, 'src/orders.js': server + orders });
    const first = await reviewed(life);
    const [sql = '', race = ''] = ['injection', 'race-condition'].map(
      (category) => first.result.findings.find((finding) => finding.category === category)?.id,
    );
    expect(first.sets).toMatchObject({ new: [sql, race].toSorted(), open: [], fixed: [], dismissed: [] });
    expect(life.stickies()).toHaveLength(1);
    expect(life.threads()).toEqual([sql, race].toSorted());

    // 2. Fix one: all is read anew by the legs, and what was known before is asked about.
    commit(life, { 'src/items.js': server + bound });
    const fixed = await reviewed(life);
    expect(fixed.result.pushes).toMatchObject({ mode: 'full', carriedFiles: [] });
    expect(fixed.result.pushes?.why).toContain('matrix jobs reviewed the entire change');
    expect(fixed.sets).toEqual({ new: [], open: [race], carried: [], fixed: [sql], dismissed: [] });
    expect(fixed.prints).toEqual({ [race]: first.prints[race] });
    expect(life.threads()).toEqual([race]);
    expect(life.stickies()[0]).toContain('**Fixed since the last review (1)**');

    // 3. Dismiss the other.
    life.github.say(ada, `/xreview dismiss ${race} the stock is locked by the gateway`);
    const dismissed = await reviewed(life);
    expect(dismissed.sets).toEqual({ new: [], open: [], carried: [], fixed: [], dismissed: [race] });
    expect([dismissed.status, dismissed.result.verdict.verdict]).toEqual([0, 'pass']);

    // The same run again says nothing twice.
    await reviewed(life);
    expect(life.stickies()).toHaveLength(1);
    expect(life.github.lineComments).toHaveLength(2);
    expect(life.github.violations).toEqual([]);
  }, 360_000);

  test('a defect that was said to be fixed by nobody stays, though no leg raised it again', async () => {
    const life = await pullRequest(before, after);
    const first = await reviewed(life);
    const blocking = first.result.verdict.blocking;
    expect(blocking.length).toBeGreaterThan(0);
    // Neither leg says a word; the models of the fan-in cannot be reached.
    const matrix = matrixFor(life);
    const silent = () => ({ findings: [], positions: [], relocations: [] });
    const quiet = { behavior: () => ({ kind: 'answer', json: silent() }) as const };
    await matrix.matrixJob('lark', lark, quiet);
    await matrix.matrixJob('owl', owl, quiet);
    const { result, status } = await matrix.aggregate('lark\nowl', {
      fault: () => ({ kind: 'status', status: 503, headers: { 'retry-after': '0' } }),
    });
    expect(status).toBe(1);
    expect(result.verdict.blocking.toSorted()).toEqual(blocking.toSorted());
    expect(life.stickies()).toHaveLength(1);
  });

  test('what a leg said about a finding that was known before counts, and is not asked again', async () => {
    const life = await pullRequest(before, after);
    const first = await reviewed(life);
    const race = first.result.findings.find(({ category }) => category === 'race-condition');
    expect(race?.blocking).toBe(true);
    const matrix = matrixFor(life);
    const matrixJob = await matrix.matrixJob('pair', `${lark}\n${owl}`, { behavior: quarrel });
    expect(matrixJob.result.findings).toMatchObject([{ status: 'disputed', refuters: [owl] }]);
    const asked = new Set<string>();
    const { result } = await matrix.aggregate('pair', {
      behavior(request) {
        const { question } = readRequest(request.turns);
        if (question.kind === 'exchange') for (const { title } of question.earlier) asked.add(title);
        return quarrel(request);
      },
    });
    expect(result.findings.find(({ id }) => id === race?.id)).toMatchObject({
      push: 'still-open',
      status: 'disputed',
      refuters: [owl],
      blocking: true,
    });
    // Of what the leg was silent on both are asked; of what it debated neither is.
    expect(asked.size).toBeGreaterThan(0);
    expect([...asked]).not.toContain(race?.title);
  });

  test('without a key it comments and closes threads, and has nothing to seal a memory with', async () => {
    const life = await pullRequest(before, after);
    await reviewed(life, withoutKeys);
    expect(life.stickies()).toHaveLength(1);
    expect(savedReviewOf(life)).toBeUndefined();
    const said = life.threads();
    expect(said.length).toBeGreaterThan(0);
    commit(life, { 'src/app.js': before['src/app.js'], ...harmless });
    const { status } = await reviewed(life, withoutKeys);
    expect(status).toBe(0);
    expect(life.threads()).toEqual([]);
    expect(life.github.lineComments).toHaveLength(said.length);
  });

  test('a leg that is missing leaves the review incomplete, and what was remembered as it was', async () => {
    const life = await pullRequest(before, after);
    await reviewed(life);
    const remembered = savedReviewOf(life);
    expect(remembered).toBeDefined();
    commit(life, harmless);
    const matrix = matrixFor(life);
    await matrix.matrixJob('lark', lark);
    const { result } = await matrix.aggregate('lark\nowl');
    expect(result.verdict.complete).toBe(false);
    expect(savedReviewOf(life)).toBe(remembered);
    expect(life.stickies()[0]).toContain('matrix job owl did not answer');
  });

  test('a state file is kept by the fan-in and by no leg', async () => {
    const life = await pullRequest(before, after);
    const inputs = { comment: 'off', 'state-file': '.cache/xreview' };
    await reviewed(life, inputs);
    const path = (name: string): string => join(life.repository.path, '.cache', name);
    expect(() => readFileSync(path('lark'))).toThrow();
    expect(readFileSync(path('xreview'), 'utf8').length).toBeGreaterThan(100);
    const again = await reviewed(life, inputs);
    expect(again.sets.new).toEqual([]);
    expect(again.sets.open.length).toBeGreaterThan(0);
    writeFileSync(path('xreview'), 'pasted');
    const doubted = await reviewed(life, inputs);
    expect(doubted.result.notices.join(' ')).toContain('its seal is not valid');
    expect(life.github.comments).toEqual([]);
  });
});

describe('commands on a pull request that a matrix reviews', () => {
  test('a leg answers none; the fan-in does', async () => {
    const life = await pullRequest(before, after);
    await reviewed(life);
    const asked = await life.command(ada, '/xreview status', {}, { 'matrix-job': 'lark', reviewers: lark });
    expect([asked.status, asked.replies]).toEqual([0, []]);
    expect(asked.stdout).toContain('only the aggregate job answers commands');
    const answered = await life.command(
      ada,
      '/xreview status',
      {},
      {
        mode: 'aggregate',
        'matrix-jobs': 'lark\nowl',
        'matrix-results': '/legs/*/result.json',
      },
    );
    expect(answered.status).toBe(0);
    expect(answered.replies).toHaveLength(1);
  });

  test('a review that was asked for is made by the legs and told by the fan-in', async () => {
    const life = await pullRequest(before, after);
    await reviewed(life);
    const payload = life.commentPayload(ada, '/xreview', { createdAt: new Date().toISOString() });
    const event = { event: 'issue_comment', payload };
    const matrix = matrixFor(life);
    const written = JSON.stringify(life.github.comments);
    await matrix.matrixJob('lark', lark, event);
    await matrix.matrixJob('owl', owl, event);
    expect(JSON.stringify(life.github.comments)).toBe(written);
    const { result } = await matrix.aggregate('lark\nowl', event);
    expect(result.aggregate?.matrixJobs.map(({ taken }) => taken)).toEqual([true, true]);
    expect(result.findings.every(({ push }) => push === 'still-open')).toBe(true);
    expect(life.stickies()).toHaveLength(1);
  });
});
