import { describe, expect, test } from 'vitest';
import { ada } from '../doubles/github.ts';
import { pullRequest } from './pushed-pull-request.ts';

const server = "import { app } from './server.js';\nimport { db } from './db.js';\n\n";
const search = [
  "app.get('/items', async (request, response) => {",
  '  const rows = await db.query("SELECT * FROM items WHERE name = \'" + request.query.name + "\'");',
  '  response.json(rows);',
  '});',
  '',
].join('\n');
const woven = search.replace(
  /db\.query\(.*\)/u,
  "db.query(`SELECT id FROM items WHERE name = '${request.query.name}'`)",
);
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

const rule = [
  '- category: injection',
  '  path: src/items.js',
  '  reason: the queries are bound by the gateway',
  '',
].join('\n');

/** Every run of the play requests changes while something blocks. */
const requests = { inputs: { review: 'request-changes' } };

describe('ten pushes to one pull request', () => {
  test('every defect keeps its name; each is told once; what people decide holds', async () => {
    const life = await pullRequest({ 'src/server.js': 'export const app = serve();\n' }, {});
    const { github, repository } = life;

    // 1. Introduce.
    const first = await life.push(
      { 'src/items.js': server + search, 'src/orders.js': server + orders },
      requests,
    );
    const [sql = '', race = ''] = ['injection', 'race-condition'].map(
      (category) => first.result.findings.find((finding) => finding.category === category)?.id,
    );
    expect(first.result.findings.map(({ id }) => id).toSorted()).toEqual([sql, race].toSorted());
    expect(first.sets).toMatchObject({ new: [sql, race].toSorted(), open: [], fixed: [], dismissed: [] });
    expect(first.result.pushes?.mode).toBe('first');
    expect(life.threads()).toEqual([sql, race].toSorted());
    const { prints } = first;
    expect(Object.keys(prints).toSorted()).toEqual([sql, race].toSorted());

    // 2. Move.
    const moved = await life.push(
      { 'src/items.js': `${server}// Items\n\nconst page = 20;\n\n${search}` },
      requests,
    );
    expect(moved.result.pushes?.mode).toBe('incremental');
    expect(moved.sets).toEqual({ new: [], open: [sql], carried: [race], fixed: [], dismissed: [] });
    expect(moved.prints).toEqual(prints);
    const sent = (body: string): boolean => body.includes('FILE \\"src/orders.js');
    expect(first.requests.some(({ body }) => sent(body))).toBe(true);
    expect(moved.requests.some(({ body }) => sent(body))).toBe(false);

    // 3. Reformat.
    const wide = orders.replaceAll(/^ {2}/gmu, '\t').replaceAll('(', '( ').replaceAll(')', ' )');
    const reformatted = await life.push({ 'src/orders.js': server + wide }, requests);
    expect(reformatted.sets).toEqual({ new: [], open: [race], carried: [sql], fixed: [], dismissed: [] });
    expect(reformatted.prints).toEqual(prints);

    // 4. Reword: the models see the same code beside a new comment, and say it in other words.
    const reworded = await life.push(
      { 'src/items.js': `${server}// Items of the shop\n\n${search}` },
      requests,
    );
    expect(reworded.sets).toEqual({ new: [], open: [sql], carried: [race], fixed: [], dismissed: [] });
    expect(reworded.prints).toEqual(prints);

    // 5. Partly fix: other code, the same hole.
    const partly = await life.push({ 'src/items.js': `${server}// Items of the shop\n\n${woven}` }, requests);
    expect(partly.sets).toEqual({ new: [], open: [sql], carried: [race], fixed: [], dismissed: [] });
    expect(partly.prints).toEqual(prints);
    expect(partly.status).toBe(1);
    expect(life.threads()).toEqual([sql, race].toSorted());

    // 6. Fix.
    const fixed = await life.push({ 'src/items.js': `${server}// Items of the shop\n\n${bound}` }, requests);
    expect(fixed.sets).toEqual({ new: [], open: [], carried: [race], fixed: [sql], dismissed: [] });
    expect(fixed.prints).toEqual({ [race]: prints[race] });
    expect(life.threads()).toEqual([race]);
    expect(github.lineComments.filter(({ resolvedBy }) => resolvedBy !== null)).toHaveLength(1);
    expect(life.stickies()[0]).toContain('**Fixed since the last review (1)**');

    // 7. Reintroduce.
    const back = await life.push({ 'src/items.js': `${server}// Items of the shop\n\n${search}` }, requests);
    expect(back.sets).toEqual({ new: [sql], open: [], carried: [race], fixed: [], dismissed: [] });
    expect(back.prints).toEqual(prints);
    expect(life.threads()).toEqual([sql, race].toSorted());

    // Between pushes, in the threads: a remark does nothing, and a recheck decides one finding again.
    const remark = await life.answer(ada, life.threadOf(sql), 'I will look at it.');
    expect([remark.status, remark.replies, remark.outputs]).toEqual([0, [], {}]);
    const payload = life.answerPayload(
      ada,
      life.threadOf(sql),
      '/xreview recheck Is it `request.query.name`?',
    );
    const again = await life.run({ event: 'pull_request_review_comment', payload });
    expect(again.result.pushes?.mode).toBe('recheck');
    expect(again.sets).toEqual({
      new: [],
      open: [],
      carried: [race, sql].toSorted(),
      fixed: [],
      dismissed: [],
    });
    expect(again.prints).toEqual(prints);
    expect(life.repliesTo(payload.comment.id)).toHaveLength(1);

    // 8. Dismiss, in the thread of the finding.
    const words = '/xreview dismiss the stock is locked by the gateway';
    const { replies } = await life.answer(ada, life.threadOf(race), words);
    expect(replies[0]).toContain('One other finding still blocks');
    const dismissed = await life.push({ 'README.md': '# A better shop\n' }, requests);
    expect(dismissed.sets).toEqual({ new: [], open: [], carried: [sql], fixed: [], dismissed: [race] });
    expect(dismissed.prints).toEqual({ [sql]: prints[sql] });
    expect(life.stickies()[0]).toContain('the stock is locked by the gateway');

    // 9. Rebase onto a base that went on.
    repository.git('checkout', '-q', 'main');
    life.base = repository.commit({ 'src/other.js': 'export const other = 1;\n' }, 'Meanwhile');
    repository.git('checkout', '-q', 'feature');
    repository.git('rebase', '-q', 'main');
    life.head = repository.git('rev-parse', 'HEAD');
    const rebased = await life.run(requests);
    expect(rebased.result.pushes?.mode).toBe('full');
    expect(rebased.sets).toEqual({ new: [], open: [sql], carried: [], fixed: [], dismissed: [race] });
    expect(rebased.prints).toEqual({ [sql]: prints[sql] });

    // 10. Merge the base into the branch.
    repository.git('checkout', '-q', 'main');
    life.base = repository.commit({ 'src/other.js': 'export const other = 2;\n' }, 'Later');
    repository.git('checkout', '-q', 'feature');
    repository.git('merge', '-q', '--no-edit', 'main');
    life.head = repository.git('rev-parse', 'HEAD');
    const merged = await life.run(requests);
    expect(merged.result.pushes?.mode).toBe('full');
    expect(merged.sets).toEqual({ new: [], open: [sql], carried: [], fixed: [], dismissed: [race] });
    expect(merged.prints).toEqual({ [sql]: prints[sql] });

    // Once more, with nothing changed: from memory, without a single request.
    const unchanged = await life.run(requests);
    expect(unchanged.result.pushes?.mode).toBe('unchanged');
    expect(unchanged.requests).toEqual([]);
    expect(unchanged.status).toBe(1);
    expect(unchanged.prints).toEqual(merged.prints);

    // One request for changes from the first push on: every push left something that blocks. The comment on the line
    // of the defect that came back is in a review of its own.
    expect(github.reviews.map(({ state }) => state)).toEqual(['CHANGES_REQUESTED', 'COMMENTED']);

    // Then the team accepts the other defect by a rule on the base branch, and the branch takes it over.
    repository.git('checkout', '-q', 'main');
    life.base = repository.commit({ '.github/xreview-suppressions.yml': rule }, 'Accept old queries');
    repository.git('checkout', '-q', 'feature');
    repository.git('merge', '-q', '--no-edit', 'main');
    life.head = repository.git('rev-parse', 'HEAD');
    const accepted = await life.run(requests);
    expect(accepted.sets).toEqual({
      new: [],
      open: [],
      carried: [],
      fixed: [],
      dismissed: [race, sql].toSorted(),
    });
    expect([accepted.status, accepted.result.verdict.verdict]).toEqual([0, 'pass']);
    expect(github.reviews.map(({ state }) => state)).toEqual(['DISMISSED', 'COMMENTED']);
    expect(life.stickies()[0]).toContain('the queries are bound by the gateway');

    // Threads of dismissed findings are for people to resolve.
    expect(life.threads()).toEqual([sql, race].toSorted());
    expect(life.stickies()).toHaveLength(1);
    // Three threads, and in them a remark, two commands and two answers.
    expect(github.lineComments.filter((one) => one.in_reply_to_id === null)).toHaveLength(3);
    expect(github.lineComments).toHaveLength(8);
    expect(github.violations).toEqual([]);
  }, 240_000);
});

test('with comment: off, /xreview dismiss and a second run lift the block', async () => {
  const life = await pullRequest({ 'src/server.js': 'export const app = serve();\n' }, {});
  const silent = { inputs: { comment: 'off' } };
  const blocked = await life.push({ 'src/orders.js': server + orders }, silent);
  const [id = ''] = blocked.result.verdict.blocking;
  expect(blocked.status).toBe(1);
  expect(blocked.result.verdict.reasons[0]?.remedy).toContain(`/xreview dismiss ${id}`);
  life.github.say(ada, `/xreview dismiss ${id} the stock is locked by the gateway`);
  const lifted = await life.run(silent);
  expect(lifted.sets.dismissed).toEqual([id]);
  expect(lifted.status).toBe(0);
  expect(life.stickies()).toEqual([]);
  expect(life.github.violations).toEqual([]);
}, 60_000);

test('a rule of the suppressions file lifts the block, and what it covers is not new on any push', async () => {
  const file = '.github/xreview-suppressions.yml';
  const asked = await pullRequest({ 'src/server.js': 'export const app = serve();\n' }, {});
  const blocked = await asked.push({ 'src/orders.js': server + orders });
  const [id = ''] = blocked.result.verdict.blocking;
  expect(blocked.status).toBe(1);
  const { replies } = await asked.command(ada, `/xreview dismiss ${id} the gateway "locks" the stock --rule`);
  const entry = /```yaml\n([^]*?)\n```/u.exec(replies[0] ?? '')?.[1] ?? '';
  expect(replies[0]).toContain(`add this to \`${file}\` on the base branch`);
  expect(asked.github.violations).toEqual([]);

  const life = await pullRequest({ 'src/server.js': 'export const app = serve();\n', [file]: entry }, {});
  const first = await life.push({ 'src/orders.js': server + orders });
  expect(first.result.verdict).toMatchObject({ verdict: 'pass', blocking: [] });
  expect([first.sets.dismissed, first.sets.new]).toEqual([[id], []]);
  expect(first.result.findings[0]?.statusReason).toBe(
    'Dismissed by the team in the suppressions file: the gateway "locks" the stock.',
  );
  // Other code in the same file, and the same defect in another file.
  const moved = orders.replaceAll('request.params.item', 'request.query.item');
  const second = await life.push({ 'src/orders.js': server + moved });
  expect([second.status, second.sets.new, second.sets.dismissed.length]).toEqual([0, [], 1]);
  expect(life.stickies()[0]).not.toContain('**New');
  const third = await life.push({ 'src/returns.js': server + orders });
  expect(third.result.verdict.blocking).toHaveLength(1);
  expect(life.github.violations).toEqual([]);
}, 240_000);
