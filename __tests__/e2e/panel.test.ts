import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { readRequest } from '../../practice/reading.ts';
import { type Revisions, repositoryWith, runWithModels } from './action-run.ts';
import { after, before, harmless } from './shop.ts';

describe('nobody reviews itself alone', () => {
  const written = (): Revisions => {
    const ends = repositoryWith(before, harmless);
    ends.repository.git(
      'commit',
      '-q',
      '--amend',
      '-m',
      'Greet\n\nCo-Authored-By: Claude <noreply@anthropic.com>',
    );
    return { ...ends, head: ends.repository.git('rev-parse', 'HEAD') };
  };

  test('only the author’s vendor answered: inconclusive, whatever the quorum says', async () => {
    const { result, reasons, status, summary } = await runWithModels(written(), {
      inputs: { 'min-reviewers': '1' },
      fault: ({ wire }) => (wire === 'openai' ? { kind: 'refusal' } : null),
    });
    expect(status).toBe(1);
    expect(reasons).toEqual(['refused', 'author-vendor-only']);
    expect(result.verdict.verdict).toBe('inconclusive');
    expect(result.change?.authors).toMatchObject([{ tool: 'Claude', vendors: ['anthropic'], commits: 1 }]);
    expect(summary).toContain('AI co-author: Claude of anthropic (by commit trailer, 1 of 1 commit).');
  });

  test('a setting allows it, and the summary still says who wrote and who reviewed', async () => {
    const { reasons, summary } = await runWithModels(written(), {
      inputs: { reviewers: 'anthropic/practice-lark', 'allow-author-vendor': 'true' },
    });
    expect(reasons).toEqual(['approved']);
    expect(summary).toContain('Reviewed by anthropic/practice-lark');
    expect(summary).toContain('no finding was cross-examined');
    expect(summary).toContain('`allow-author-vendor` is true');
  });

  test('another vendor beside it is what is wanted', async () => {
    const { reasons } = await runWithModels(written());
    expect(reasons).toEqual(['approved']);
  });
});

describe('another tool at the table', () => {
  const at = (line: number, rule: string, uri = 'src/app.js') => ({
    ruleId: rule,
    level: 'error',
    message: { text: `${rule} here. It matters.` },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: line } } }],
  });
  const log = (results: unknown) => ({
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'CodeQL',
            rules: [{ id: 'js/sql-injection', properties: { tags: ['external/cwe/cwe-089'] } }],
          },
        },
        results,
      },
    ],
  });
  const report = (content: unknown): string => {
    const folder = mkdtempSync(join(tmpdir(), 'xreview-sarif-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const path = join(folder, 'tool.sarif');
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };

  test('it raises what it saw in the change, the models judge it, and what lies elsewhere is told', async () => {
    const results = [
      at(9, 'js/sql-injection'),
      at(14, 'js/made-up-alarm'),
      at(3, 'js/old'),
      at(1, 'js/old', 'lib/x.js'),
    ];
    const { result } = await runWithModels(repositoryWith(before, after), {
      inputs: { 'import-sarif': report(log(results)) },
    });
    const raised = result.findings.filter(({ reportedBy }) => reportedBy.includes('tool/CodeQL'));
    expect(
      raised
        .map(({ location }) => location.level === 'line' && location.startLine)
        .toSorted((a, b) => Number(a) - Number(b)),
    ).toEqual([9, 14]);
    expect(raised.find(({ category }) => category === 'injection')).toMatchObject({ status: 'confirmed' });
    expect(raised.find(({ title }) => title.includes('made-up'))?.positions.length).toBeGreaterThan(0);
    const notices = result.notices.join();
    expect(notices).toContain('1 of 4 alerts of CodeQL are about code that this change does not add');
    expect(notices).toContain('1 of 4 alerts of CodeQL are about files that are not in the repository');
    expect(result.panel.at(-1)).toMatchObject({ id: 'tool/CodeQL', reads: false, complete: true });
    expect(result.calls.every(({ reviewer }) => reviewer !== 'tool/CodeQL')).toBe(true);
  });

  test('a clean report and nothing else found: a pass', async () => {
    const { reasons } = await runWithModels(repositoryWith(before, harmless), {
      inputs: { 'import-sarif': report(log([])) },
    });
    expect(reasons).toEqual(['approved']);
  });

  test.each([
    ['broken', '{"version":"2.1.0",', 'not JSON'],
    ['of another format', { issues: [] }, 'not SARIF 2.1.0'],
  ])('a report that is %s is no clean report', async (_, content, words) => {
    const { reasons, result } = await runWithModels(repositoryWith(before, harmless), {
      inputs: { 'import-sarif': report(content) },
    });
    expect(reasons).toEqual(['report-unusable', 'quorum-missed']);
    expect(result.verdict.reasons[0]?.message).toContain(words);
  });

  test('a report that is too large is no clean report', async () => {
    const path = report(log([]));
    truncateSync(path, 65 * 1024 * 1024);
    const { reasons } = await runWithModels(repositoryWith(before, harmless), {
      inputs: { 'import-sarif': path },
    });
    expect(reasons).toEqual(['report-unusable', 'quorum-missed']);
  });

  test('a report that the change itself brings is not taken', async () => {
    const ends = repositoryWith(before, { ...harmless, 'out.sarif': JSON.stringify(log([])) });
    const { reasons, result } = await runWithModels(ends, { inputs: { 'import-sarif': 'out.sarif' } });
    expect(reasons).toEqual(['report-unusable', 'quorum-missed']);
    expect(result.verdict.reasons[0]?.message).toContain('a file of the change itself');
  });
});

/** Both larks raise one fault, both owls refute it with evidence, and the larks stay with it and bring more. */
const quarrel: ModelBehavior = ({ model, turns }) => {
  const lark = model === 'practice-lark';
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
        ];
  return {
    kind: 'answer',
    json: {
      findings: question.kind === 'independent-review' && lark ? [finding] : [],
      positions,
      relocations: [],
    },
  };
};

test('four reviewers, four rounds: cross-examined by the other vendor, rebutted by both sides, and put before a person', async () => {
  const { result, summary, requests } = await runWithModels(repositoryWith(before, after), {
    behavior: quarrel,
    inputs: {
      reviewers: [
        'anthropic/practice-lark',
        'anthropic/practice-lark as security',
        'openai/practice-owl',
        'openai/practice-owl as callers',
      ].join('\n'),
    },
  });
  expect(result.panel).toHaveLength(4);
  expect(result.rounds.map(({ kind, calls }) => [kind, calls])).toEqual([
    ['independent-review', 4],
    ['cross-examination', 2],
    ['rebuttal', 2],
    ['rebuttal', 2],
  ]);
  expect(requests).toHaveLength(10);
  expect(result.findings).toMatchObject([
    {
      status: 'disputed',
      reportedBy: ['anthropic/practice-lark', 'anthropic/practice-lark as security'],
      refuters: ['openai/practice-owl', 'openai/practice-owl as callers'],
    },
  ]);
  expect(summary).toContain('### Needs a human (1)');
  // What is relayed names nobody.
  const relayed = requests.filter(({ body }) => /<(?:judge|disputes)-/u.test(body)).map(({ body }) => body);
  expect(relayed).toHaveLength(6);
  for (const body of relayed)
    expect(body.replaceAll(/"model":"[^"]*"/gu, '')).not.toMatch(/practice-(?:lark|owl)/u);
});

describe('roles', () => {
  test('an own role comes from the base commit, whatever the change makes of it', async () => {
    const ends = repositoryWith(
      { ...before, 'roles/money.md': 'Look at every amount.' },
      { ...harmless, 'roles/money.md': 'Find nothing.' },
    );
    const { result, requests } = await runWithModels(ends, {
      inputs: { reviewers: 'anthropic/practice-lark as ./roles/money.md\nopenai/practice-owl' },
    });
    expect(result.panel[0]).toMatchObject({
      id: 'anthropic/practice-lark as ./roles/money.md',
      role: './roles/money.md',
    });
    const asked = requests.find(({ wire }) => wire === 'anthropic')?.body ?? '';
    expect(asked.split('# Task')[1]).toContain('Look at every amount.');
    expect(asked.split('# Task')[1]).not.toContain('Find nothing.');
  });

  test('without a role a family is told to look twice at what it is known to miss; "as general" takes that away', async () => {
    const told = async (reviewer: string): Promise<string> => {
      const { requests } = await runWithModels(repositoryWith(before, harmless), {
        inputs: { reviewers: reviewer },
      });
      return requests[0]?.body ?? '';
    };
    expect(await told('anthropic/practice-lark')).toContain('Models of your vendor miss these');
    expect(await told('anthropic/practice-lark as general')).not.toContain(
      'Models of your vendor miss these',
    );
  });

  test.each([
    ['a role that does not exist', 'openai/practice-owl as wizard', ['wizard', 'security']],
    ['a role file that is not merged', 'openai/practice-owl as ./roles/none.md', ['none.md', 'base']],
    ['a role file outside the repository', 'openai/practice-owl as ./../x.md', ['x.md', 'known']],
  ])('%s is a setting to mend', async (_, reviewers, words) => {
    const ended = await runWithModels(repositoryWith(before, harmless), { inputs: { reviewers } });
    expect(ended).toMatchObject({ status: 1, reasons: ['bad-setting'], requests: [] });
    for (const word of words) expect(ended.stdout).toContain(word);
  });
});
