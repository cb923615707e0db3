import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import * as z from 'zod';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { readRequest } from '../../practice/reading.ts';
import { pullRequestPayload } from '../../practice/runner.ts';
import { repositoryWith, runWithModels } from './action-run.ts';
import { before, harmless } from './shop.ts';

/** Documents that a change must honour. */

const limits = '# Limits\n\nA greeting is **never longer** than ten characters.\n';
const base = { ...before, 'docs/limits.md': limits };

/** Finds one fault, and rests it on a clause. */
const citing =
  (clause: { document: string; quote: string; relation: 'unmet' | 'implied' } | null): ModelBehavior =>
  ({ model, turns }) => ({
    kind: 'answer',
    json: {
      findings:
        model === 'practice-owl' && readRequest(turns).question.kind === 'independent-review'
          ? [
              {
                category: 'api-contract',
                assumes: null,
                severity: 'minor',
                title: 'The greeting is too long',
                explanation: 'It has twelve characters.',
                scenario: 'Anyone who is greeted.',
                path: 'src/greeting.js',
                quote: "export const greeting = 'Good morning';",
                line: 1,
                suggestion: null,
                clause,
              },
            ]
          : [],
      positions: [],
      relocations: [],
    },
  });

test('a finding cites the clause that is not met, and the document is the base’s, not the change’s', async () => {
  const ends = repositoryWith(base, { ...harmless, 'docs/limits.md': 'Anything goes.\n' });
  const clause = {
    document: 'docs/limits.md',
    quote: 'never longer than ten characters',
    relation: 'unmet' as const,
  };
  const { result, summary, requests } = await runWithModels(ends, {
    inputs: { requirements: 'docs/*.md' },
    behavior: citing(clause),
  });
  const [first] = requests;
  expect(first?.body).toMatch(/<spec-\w+>/u);
  expect(first?.body).toContain('A greeting is **never longer** than ten characters.');
  expect(result.findings.flatMap(({ reports }) => reports)[0]?.clause).toEqual(clause);
  expect(summary).toContain('**Not met:** `docs/limits.md`');
  expect(summary).toContain('never longer than ten characters');
});

/** Finds one fault when it is asked about the description. */
const comparing: ModelBehavior = ({ model, turns }) => {
  const { question } = readRequest(turns);
  const reports = model === 'practice-owl' && question.kind === 'description';
  const judged = question.kind === 'exchange' ? question.judge : [];
  return {
    kind: 'answer',
    json: {
      findings: reports ? [missingFeature] : [],
      positions: judged.map(({ label }) => ({
        label,
        evidence: [],
        reason: 'I cannot tell.',
        position: 'unsure',
        ground: null,
        severity: null,
        sameAs: null,
      })),
      relocations: [],
    },
  };
};

const missingFeature = {
  category: 'api-contract',
  assumes: null,
  severity: 'minor',
  title: 'The description promises a feature that is not there',
  explanation: 'The change only renames a greeting.',
  scenario: 'A user looks for the feature.',
  path: 'src/greeting.js',
  quote: "export const greeting = 'Good morning';",
  line: 1,
  suggestion: null,
  clause: { document: 'pull request', quote: 'Adds a feature.', relation: 'unmet' },
};

test('the description comes only in a question of its own, after the independent review', async () => {
  const { result, requests, summary } = await runWithModels(repositoryWith(base, harmless), {
    inputs: { requirements: 'docs/*.md\npull-request' },
    behavior: comparing,
    replays: true,
  });
  const asked = requests.map(({ body }) => ({
    description: body.includes('# Task: compare this change with its description'),
    shown: body.includes('Adds a feature.'),
    independent: body.includes('# Task: review this change'),
  }));
  expect(asked.filter(({ independent }) => independent).map(({ shown }) => shown)).toEqual([false, false]);
  expect(asked.filter(({ description }) => description).map(({ shown }) => shown)).toEqual([true, true]);
  expect(result.verdict).toMatchObject({ complete: true });
  expect(result.findings.flatMap(({ reports }) => reports)[0]?.clause?.document).toBe('pull request');
  expect(summary).toContain('**Not met:** `pull request`');
});

test('a clause that no document holds is left out, the finding stays, and a note says so', async () => {
  const { result } = await runWithModels(repositoryWith(base, harmless), {
    inputs: { requirements: 'docs/limits.md' },
    behavior: citing({ document: 'docs/limits.md', quote: 'Greetings rhyme, always.', relation: 'implied' }),
  });
  expect(result.findings).toHaveLength(1);
  expect(result.findings[0]?.reports[0]?.clause).toBeUndefined();
  expect(result.calls.flatMap(({ notes }) => notes).join()).toContain(
    'a clause that docs/limits.md does not hold',
  );
});

test('the issue that the pull request closes is read with the token; what cannot be read is told', async () => {
  const ends = repositoryWith(base, harmless);
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('content-type', 'application/json');
    if (url.endsWith('/issues/12'))
      response.end(JSON.stringify({ title: 'Greet', body: 'In the morning only.' }));
    else if (url.includes('/issues/')) response.writeHead(404).end(JSON.stringify({ message: 'Not Found' }));
    else response.end(JSON.stringify({ number: 7, head: { sha: ends.head } }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const { port } = z.object({ port: z.int() }).parse(server.address());
  const payload = pullRequestPayload({ base: ends.base, head: ends.head });
  const { result, requests } = await runWithModels(ends, {
    inputs: { requirements: 'issue', 'github-token': 'ghs_e2e_token_value', comment: 'off' },
    env: { GITHUB_API_URL: `http://127.0.0.1:${port}` },
    payload: {
      ...payload,
      pull_request: { ...payload.pull_request, body: 'Fixes #12, closes #13. See #14.' },
    },
    behavior: citing(null),
  });
  expect(requests[0]?.body).toContain('In the morning only.');
  expect(result.notices.join()).toContain('Requirement left out: issue 13 could not be read');
  expect(result.notices.join()).not.toContain('14');
});

test('a document that the base does not hold is a setting to mend', async () => {
  const ended = await runWithModels(repositoryWith(before, { ...harmless, 'docs/new.md': 'x' }), {
    inputs: { requirements: 'docs/new.md' },
  });
  expect(ended).toMatchObject({ status: 1, reasons: ['bad-setting'], requests: [] });
  expect(ended.summary).toContain('docs/new');
});
