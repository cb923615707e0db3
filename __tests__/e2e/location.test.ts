import { expect, test } from 'vitest';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { readRequest } from '../../practice/reading.ts';
import type { RawFinding } from '../../src/debate/reviewer.ts';
import { ada } from '../doubles/github.ts';
import { type FinishedRun, repositoryWith, runWithModels } from './action-run.ts';
import { pullRequest } from './pushed-pull-request.ts';

const before = { 'src/pay.js': 'export const pay = () => null;\n', 'src/old.js': 'export const old = 1;\n' };
const code = [
  'import { db } from "./db.js";',
  '',
  'export async function pay(order, user) {',
  '  const total = order.items.reduce((sum, one) => sum + one.price, 0);',
  '  // The name comes from the request.',
  '  const rows = await db.query("SELECT * FROM cards WHERE owner = \'" + user.name + "\'");',
  '  if (rows.length === 0 && total > 0) {',
  '    return { paid: false, total };',
  '  }',
  '  return charge(rows[0], total);',
  '}',
  '',
];
const after = { 'src/pay.js': code.join('\n') };
/** The defect: line 6, where the query is built. */
const query = code[5] ?? '';

const finding = (changes: Partial<RawFinding>): RawFinding => ({
  category: 'injection',
  assumes: null,
  severity: 'critical',
  title: 'The name of the user is put into the query',
  explanation: 'user.name is joined into the text of the SQL query, so that it can change the query.',
  scenario: 'A user whose name holds a quotation mark reads the cards of everybody.',
  path: 'src/pay.js',
  quote: query,
  line: null,
  suggestion: null,
  ...changes,
});

const nothing = { findings: [], positions: [], relocations: [] };

/** Models that report a finding and, asked again where it is, answer the same; `silent` reports nothing. */
const reporting =
  (changes: Partial<RawFinding>, silent = ''): ModelBehavior =>
  (request) => {
    const { question } = readRequest(request.turns);
    const own = finding(changes);
    switch (question.kind) {
      case 'independent-review':
        return { kind: 'answer', json: { ...nothing, findings: request.model === silent ? [] : [own] } };
      case 'description':
        return { kind: 'answer', json: nothing };
      case 'relocation':
        return {
          kind: 'answer',
          json: {
            ...nothing,
            relocations: question.unlocated.map(({ label }) => ({ label, path: own.path, quote: own.quote })),
          },
        };
      case 'exchange':
        return {
          kind: 'answer',
          json: {
            ...nothing,
            positions: [
              ...question.judge,
              ...question.earlier,
              ...question.disputes.map(({ finding: one }) => one),
            ].map(({ label }) => ({
              label,
              position: 'unsure',
              ground: null,
              reason: 'I cannot tell.',
              evidence: [],
              severity: null,
              sameAs: null,
            })),
          },
        };
    }
  };

const fails = (ended: FinishedRun): void => {
  expect(ended).toMatchObject({ status: 1, outputs: { verdict: 'fail' }, reasons: ['blocking-findings'] });
};

const typographic = query.replace(/"([^"]*)"/gu, '“$1”');
const entities = query.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

test.each<readonly [string, Partial<RawFinding>, number, number]>([
  ['in backticks', { quote: `\`${query.trim()}\`` }, 6, 6],
  ['in a code fence', { quote: `\`\`\`js\n${query}\n\`\`\`` }, 6, 6],
  ['with a line left out', { quote: `${code[3]}\n  ...\n${query}` }, 4, 6],
  ['with a line number', { quote: `6: ${query.trim()}` }, 6, 6],
  ['with typographic quotes', { quote: typographic }, 6, 6],
  ['with HTML entities', { quote: entities }, 6, 6],
  ['with escaped quotes', { quote: query.replaceAll('"', '\\"') }, 6, 6],
  ['with escaped line breaks', { quote: code.slice(3, 6).join('\\n') }, 4, 6],
  ['with a sign on its first line', { quote: `+${code.slice(5, 7).join('\n')}` }, 6, 7],
  ['with the comment dropped', { quote: `${code[3]}\n${query}` }, 4, 6],
  ['with a wrong letter', { quote: query.replace('owner', 'owmer') }, 6, 6],
  ['with two of these at once', { quote: `\`\`\`\n6: ${entities.trim()}\n\`\`\`` }, 6, 6],
  ['of /src/pay.js', { path: '/src/pay.js' }, 6, 6],
  ['of pay.js', { path: 'pay.js' }, 6, 6],
  ['of src/pay.js:12', { path: 'src/pay.js:12' }, 6, 6],
])(
  'a critical finding of both models with its quote %s is located and blocks',
  async (_, changes, from, to) => {
    const ended = await runWithModels(repositoryWith(before, after), { behavior: reporting(changes) });
    fails(ended);
    expect(ended.result.findings).toMatchObject([
      {
        status: 'confirmed',
        blocking: true,
        location: { level: 'line', path: 'src/pay.js', startLine: from, endLine: to },
      },
    ]);
    expect(ended.requests).toHaveLength(2);
  },
);

test('a critical finding whose quote is never found blocks as a finding about its file', async () => {
  const ended = await runWithModels(repositoryWith(before, after), {
    behavior: reporting({ quote: 'connection.execute(statement, parameters)' }),
    replays: true,
  });
  fails(ended);
  expect(ended.result.findings).toMatchObject([
    {
      status: 'confirmed',
      reportedBy: ['anthropic/practice-lark', 'openai/practice-owl'],
      location: { level: 'file', path: 'src/pay.js' },
    },
  ]);
  expect(ended.result.notes).toEqual([]);
  for (const text of [ended.summary, ended.stdout])
    expect(text).toContain('This finding is about the entire file');
});

test('and so it does where only one model reports it and the other judges it', async () => {
  const ended = await runWithModels(repositoryWith(before, after), {
    behavior: reporting(
      { path: 'pay.js', quote: 'connection.execute(statement, parameters)' },
      'practice-owl',
    ),
  });
  fails(ended);
  expect(ended.result.findings).toMatchObject([
    { status: 'unconfirmed', blocking: true, location: { level: 'file', path: 'src/pay.js' } },
  ]);
  expect(ended.result.findings[0]?.positions).toMatchObject([
    { reviewer: 'openai/practice-owl', stance: 'unsure' },
  ]);
});

test.each([
  ['deleted', 'src/old.js', { ...after, 'src/old.js': null }],
  ['not part of the change', 'src/old.js', after],
  ['not part of the change and named by a part of its path', 'old.js', after],
])('a critical finding about a file that is %s blocks as well', async (_, path, head) => {
  const ended = await runWithModels(repositoryWith(before, head), {
    behavior: reporting({ path, quote: 'never.written(anywhere)' }),
  });
  fails(ended);
  expect(ended.result.findings).toMatchObject([{ location: { level: 'file', path: 'src/old.js' } }]);
});

test('a finding about a file that does not exist is a note', async () => {
  const ended = await runWithModels(repositoryWith(before, after), {
    behavior: reporting({ path: 'src/ghost.js', quote: 'ghost.query(request.body)' }),
  });
  expect(ended).toMatchObject({ status: 0, outputs: { verdict: 'pass' } });
  expect(ended.result.notes).toHaveLength(2);
  expect(ended.summary).toContain('Notes about files that do not exist');
});

test('a person can dismiss a finding about a file; the dismissal ends when the file changes', async () => {
  const life = await pullRequest(before, after);
  const first = await life.run({ behavior: reporting({ quote: 'connection.execute(statement)' }) });
  fails(first);
  const [id = ''] = first.sets.new;
  expect(Object.keys(first.prints)).toEqual([id]);
  expect(life.github.lineComments.map(({ path, subject_type }) => [path, subject_type])).toEqual([
    ['src/pay.js', 'file'],
  ]);

  life.github.say(ada, `/xreview dismiss ${id} the name is checked at the gateway`);
  const dismissed = await life.run({ behavior: reporting({ quote: 'database.run(text)' }) });
  expect(dismissed).toMatchObject({ status: 0, sets: { dismissed: [id], new: [] } });

  const changed = await life.push(
    { 'src/pay.js': `${code.join('\n')}export const more = 1;\n` },
    { behavior: reporting({ quote: 'statement.prepare(name)' }) },
  );
  fails(changed);
  expect(changed.sets.dismissed).toEqual([]);
});
