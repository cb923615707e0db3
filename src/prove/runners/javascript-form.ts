import type { JavaScriptRunner, NodePackage } from './node-package.ts';
import { closestTest } from './placement.ts';
import { fileName, folderOf, pathFrom, type TestedRepository } from './runner.ts';

/** How files of a package import one another. */
interface ImportStyle {
  /** `import` statements; else `require`. */
  readonly usesImport: boolean;
  /** The extension that an import of the file's kind has in existing code; '' without one. */
  readonly extension: string | null;
  /** jest gives `test` and `expect` as globals; so does vitest if an existing test imports neither. */
  readonly usesGlobals: boolean;
}

/** Tells the style from the closest existing test, else from the file itself, else from package.json. */
export async function readStyle(
  runner: JavaScriptRunner,
  file: string,
  packages: readonly NodePackage[],
  { paths, read }: TestedRepository,
  testFile: RegExp,
): Promise<ImportStyle> {
  const closest = closestTest(file, paths, testFile, packages.at(-1)?.folder ?? '');
  const test = closest === null ? '' : ((await read(closest)) ?? '');
  const own = (await read(file)) ?? '';
  const imports = (text: string): boolean | null =>
    /^\s*(?:import\s[^(]|export\s)/mu.test(text)
      ? true
      : /\brequire\(|\bmodule\.exports\b|^exports\./mu.test(text)
        ? false
        : null;
  const byName = /\.m[jt]s$/u.test(file) ? true : /\.c[jt]s$/u.test(file) ? false : null;
  const usesImport =
    byName ?? imports(own) ?? imports(test) ?? (packages[0]?.isModule === true || /\.tsx?$/u.test(file));
  const relative = /(?:from|import|require\()\s*\(?['"]\.{1,2}\/[^'"]*?([^/'"]+)['"]/gu;
  const named = [...`${test}\n${own}`.matchAll(relative)].map(([, last]) => last ?? '')[0];
  return {
    usesImport,
    extension: named === undefined ? null : (/\.[cm]?[jt]sx?$/u.exec(named)?.[0] ?? ''),
    usesGlobals: runner === 'mocha' || (runner === 'jest' && !/@jest\/globals/u.test(test)),
  };
}

const frameworks: Readonly<Record<JavaScriptRunner, string>> = {
  vitest: 'Vitest',
  jest: 'Jest',
  mocha: 'Mocha with node:assert',
  'node --test': 'the test runner of Node.js (node:test, node:assert)',
};

/** How the file under test is named in an import of the test. */
function specifier(runner: JavaScriptRunner, style: ImportStyle, testPath: string, file: string): string {
  const path = pathFrom(folderOf(testPath), file);
  const relative = path.startsWith('.') ? path : `./${path}`;
  const isTypeScript = /\.[cm]?tsx?$/u.test(file);
  const stem = relative.replace(/\.[cm]?[jt]sx?$/u, '');
  const own = relative.slice(stem.length);
  if (style.extension === '') return stem;
  if (!isTypeScript) return relative;
  if (style.extension !== null && /js/u.test(style.extension))
    return stem + own.replace('t', 'j').replace(/x$/u, '');
  if (style.extension !== null) return relative;
  return runner === 'jest' ? stem : relative;
}

/** What a model is told that writes a test for a file of JavaScript or TypeScript. */
export function javascriptForm(
  runner: JavaScriptRunner,
  style: ImportStyle,
  testPath: string,
  file: string,
): string {
  const language = /\.[cm]?tsx?$/u.test(testPath) ? 'TypeScript' : 'JavaScript';
  const path = specifier(runner, style, testPath, file);
  const load = (names: string, from: string): string =>
    style.usesImport ? `import { ${names} } from '${from}';` : `const { ${names} } = require('${from}');`;
  const assert = style.usesImport
    ? `import assert from 'node:assert/strict';`
    : `const assert = require('node:assert/strict');`;
  const heads: Readonly<Record<JavaScriptRunner, readonly string[]>> = {
    vitest: [load('expect, test', 'vitest')],
    jest: [...(style.usesGlobals ? [] : [load('test', '@jest/globals')]), assert],
    mocha: [assert],
    'node --test': [
      style.usesImport ? `import test from 'node:test';` : `const test = require('node:test');`,
      assert,
    ],
  };
  const isVitest = runner === 'vitest';
  const word = runner === 'mocha' ? 'it' : 'test';
  const example = [
    ...heads[runner],
    load('name', path),
    '',
    `${word}('what must hold', async () => {`,
    isVitest
      ? '  expect(name(input), process.env.XREVIEW_MARK).toEqual(expected);'
      : '  assert.deepEqual(name(input), expected, process.env.XREVIEW_MARK);',
    '});',
  ].join('\n');
  const throwing = isVitest
    ? '`expect(() => name(input), process.env.XREVIEW_MARK).not.toThrow()` or `.toThrow()`, for promises `await expect(promise, process.env.XREVIEW_MARK).resolves…` or `.rejects…`'
    : '`assert.doesNotThrow(() => name(input), process.env.XREVIEW_MARK)` or `assert.throws(() => name(input), undefined, process.env.XREVIEW_MARK)`, for promises `assert.doesNotReject` and `assert.rejects`';
  return [
    `Write ${language} for ${frameworks[runner]}, with ${style.usesImport ? 'import statements (ESM)' : 'require (CommonJS)'}.`,
    `The test is the file ${testPath}. It imports the code under test, ${file}, as '${path}'.`,
    `The one assertion that decides has the message process.env.XREVIEW_MARK. ${
      isVitest
        ? 'It is the second argument of expect.'
        : 'It is the last argument; use node:assert, because the messages of other libraries are different.'
    }`,
    `If the code goes wrong by throwing, that is asserted too: ${throwing}. An exception outside of that assertion is no result.`,
    `Example for a file ${fileName(testPath)}:`,
    '```',
    example,
    '```',
  ].join('\n');
}
