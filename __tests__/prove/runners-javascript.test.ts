import { describe, expect, test } from 'vitest';
import { executedLines } from '../../src/prove/coverage/lines.ts';
import { hasTool, ownModules, runTest, toolModules } from './runner-repository.ts';

const esm = `/** Adds two numbers. */
export function sum(a, b) {
  if (a > 100) {
    return 'big';
  }
  return a + b;
}
export function never() {
  return 1;
}
`;
const commonJs = esm.replaceAll('export function ', 'function ').concat('module.exports = { sum, never };\n');
const typed = `interface Pair {
  readonly a: number;
}

${esm.replaceAll('(a, b)', '(a: number, b: number): number | string')}`;

interface Kind {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly file: string;
  readonly modules: string;
  /** Before the test: imports of the runner, of assert, and of the code. */
  readonly head: string;
  readonly word?: string;
  /** An assertion with the mark. */
  readonly check: (actual: string, expected: string) => string;
  /** What makes a test be skipped. */
  readonly skipped: string;
}

const assertEqual = (actual: string, expected: string): string =>
  `assert.equal(${actual}, ${expected}, process.env.XREVIEW_MARK)`;

const kinds: readonly Kind[] = [
  {
    title: 'vitest, TypeScript',
    files: { 'package.json': '{"type":"module","devDependencies":{"vitest":"5"}}', 'src/sum.ts': typed },
    file: 'src/sum.ts',
    modules: ownModules,
    head: `import { expect, test } from 'vitest';\nimport { sum } from './sum';\n`,
    check: (actual, expected) => `expect(${actual}, process.env.XREVIEW_MARK).toBe(${expected})`,
    skipped: 'test.skip',
  },
  {
    title: 'vitest, JavaScript in a package of a monorepo',
    files: {
      'package.json': '{"devDependencies":{"vitest":"5"}}',
      'packages/a b/package.json': '{"name":"a","scripts":{"test":"vitest run --globals"}}',
      'packages/a b/sum.js': esm,
    },
    file: 'packages/a b/sum.js',
    modules: ownModules,
    head: `import { sum } from './sum.js';\n`,
    check: (actual, expected) => `expect(${actual}, process.env.XREVIEW_MARK).toBe(${expected})`,
    skipped: 'test.todo',
  },
  {
    title: 'jest, CommonJS',
    files: { 'package.json': '{"scripts":{"test":"jest --coverage"}}', 'lib/sum.js': commonJs },
    file: 'lib/sum.js',
    modules: toolModules,
    head: `const assert = require('node:assert');\nconst { sum } = require('./sum');\n`,
    check: assertEqual,
    skipped: 'test.skip',
  },
  {
    title: 'mocha, CommonJS',
    files: { 'package.json': '{"scripts":{"test":"mocha --recursive"}}', 'lib/sum.js': commonJs },
    file: 'lib/sum.js',
    modules: toolModules,
    head: `const assert = require('node:assert');\nconst { sum } = require('../lib/sum');\n`,
    word: 'it',
    check: assertEqual,
    skipped: 'it.skip',
  },
  {
    title: 'mocha, ESM',
    files: { 'package.json': '{"type":"module","devDependencies":{"mocha":"12"}}', 'lib/sum.js': esm },
    file: 'lib/sum.js',
    modules: toolModules,
    head: `import assert from 'node:assert';\nimport { sum } from '../lib/sum.js';\n`,
    word: 'it',
    check: assertEqual,
    skipped: 'it.skip',
  },
  {
    title: 'node --test, ESM',
    files: { 'package.json': '{"type":"module","scripts":{"test":"node --test"}}', 'lib/sum.js': esm },
    file: 'lib/sum.js',
    modules: ownModules,
    head: `import assert from 'node:assert';\nimport test from 'node:test';\nimport { sum } from '../lib/sum.js';\n`,
    check: assertEqual,
    skipped: 'test.skip',
  },
  {
    title: 'node --test, CommonJS',
    files: { 'package.json': '{"scripts":{"test":"node --test test/"}}', 'lib/sum.js': commonJs },
    file: 'lib/sum.js',
    modules: ownModules,
    head: `const assert = require('node:assert');\nconst test = require('node:test');\nconst { sum } = require('../lib/sum.js');\n`,
    check: assertEqual,
    skipped: 'test.todo',
  },
  {
    title: 'node --test, TypeScript without a loader',
    files: { 'package.json': '{"type":"module","scripts":{"test":"node --test"}}', 'src/sum.ts': typed },
    file: 'src/sum.ts',
    modules: ownModules,
    head: `import assert from 'node:assert';\nimport test from 'node:test';\nimport { sum } from '../src/sum.ts';\n`,
    check: assertEqual,
    skipped: 'test.skip',
  },
  {
    title: 'node --test, TypeScript with tsx',
    files: {
      'package.json': '{"type":"module","scripts":{"test":"tsx --test"},"devDependencies":{"tsx":"4"}}',
      'src/sum.ts': typed,
    },
    file: 'src/sum.ts',
    modules: toolModules,
    head: `import assert from 'node:assert';\nimport test from 'node:test';\nimport { sum } from '../src/sum.js';\n`,
    check: assertEqual,
    skipped: 'test.skip',
  },
];

describe.each(kinds)('$title', ({ files, file, modules, head, word = 'test', check, skipped }) => {
  const isThere = modules === ownModules || hasTool('jest');
  const run = (code: string): ReturnType<typeof runTest> =>
    runTest({ files, file, modules, test: `${head}${code}\n` });

  test.skipIf(!isThere)('a test that passes did run, and its lines are known', async () => {
    const ran = await run(`${word}('adds', () => { ${check('sum(1, 2)', '3')}; });`);
    expect(ran, ran.output).toMatchObject({ outcome: 'passed', why: 'passed (1 test)' });
    const text = files[file] ?? '';
    const lines = text.split('\n').map((_, index) => index + 1);
    const at = (part: string): number => text.split('\n').findIndex((row) => row.includes(part)) + 1;
    const { executed, missed } = executedLines(
      ran.coverage ?? { executed: new Set(), missed: new Set() },
      lines,
      text,
    );
    expect(executed).toEqual(expect.arrayContaining([at('if (a'), at('return a + b')]));
    expect(executed).not.toContain(at('function never'));
    expect(missed).toEqual(
      expect.arrayContaining([at("return 'big'"), at('function never'), at('return 1')]),
    );
  });

  test.skipIf(!isThere)('a failure with the mark is the failure that the test names', async () => {
    const ran = await run(`${word}('adds', () => { ${check('sum(1, 2)', '4')}; });`);
    expect(ran, ran.output).toMatchObject({ outcome: 'failed-as-named' });
  });

  test.skipIf(!isThere).each([
    ['an exception', `${word}('adds', () => { ${check('sum(1, 2)()', '4')}; });`],
    [
      'an import of what does not exist',
      `${head.includes('require(') ? "require('./gone.js')" : "import './gone.js'"};`,
    ],
    ['a syntax error', `${word}('adds', () => { ${check('sum(1, 2)', '4')};`],
  ])('%s is another failure', async (_, code) => {
    const ran = await run(code);
    expect(ran, ran.output).toMatchObject({ outcome: 'failed-otherwise' });
  });

  test.skipIf(!isThere).each([
    ['no test', ''],
    ['a skipped test', `${skipped}('adds', () => { ${check('sum(1, 2)', '3')}; });`],
    [
      'a skipped test beside one that passes',
      `${word}('other', () => {}); ${skipped}('adds', () => { ${check('sum(1, 2)', '3')}; });`,
    ],
  ])('%s is no result', async (_, code) => {
    const ran = await run(code);
    expect(ran, ran.output).toMatchObject({ outcome: 'ran-nothing' });
  });
});
