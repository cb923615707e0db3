import { disputed, type ProofScene } from './prove-run.ts';

/** Small JavaScript modules with one function each, findings about them, and tests in the form of Node's runner. */

export const manifest = {
  'package.json': JSON.stringify({ type: 'module', scripts: { test: 'node --test' } }),
};

export interface Defect {
  readonly title: string;
  /** The name of the function and, in `src/`, of its file. */
  readonly name: string;
  /** The first line of its body, which refutes the finding. */
  readonly guard: string;
  /** The line of the finding, and the same line in the base; null if the base has no such file. */
  readonly own: string;
  readonly before: string | null;
  /** The rest of the body. */
  readonly rest?: string;
  /** Lines above the function. */
  readonly imports?: string;
  readonly parameters?: string;
}

const moduleOf = (
  { name, guard, rest = 'return result;', imports = '', parameters = 'input' }: Defect,
  own: string,
): string => `${imports}export function ${name}(${parameters}) {\n  ${guard}\n  ${own}\n  ${rest}\n}\n`;

export const pathOf = ({ name }: Pick<Defect, 'name'>): string => `src/${name}.js`;

/** The files of the base and of the head. */
export const filesOf = (
  defects: readonly Defect[],
): { readonly base: Readonly<Record<string, string>>; readonly head: Readonly<Record<string, string>> } => ({
  base: {
    ...manifest,
    ...Object.fromEntries(
      defects.flatMap((defect) =>
        defect.before === null ? [] : [[pathOf(defect), moduleOf(defect, defect.before)]],
      ),
    ),
  },
  head: Object.fromEntries(defects.map((defect) => [pathOf(defect), moduleOf(defect, defect.own)])),
});

export const sceneOf = (
  defect: Defect,
  tests: readonly string[],
  more: Parameters<typeof disputed>[2] = {},
): ProofScene =>
  disputed(defect.title, { path: pathOf(defect), own: defect.own, guard: defect.guard }, { tests, ...more });

/** A test that compares one result. */
export const testFor = ({ name }: Pick<Defect, 'name'>, call: string, expected: string): string =>
  testWith(name, [`  assert.equal(${call}, ${expected}, process.env.XREVIEW_MARK);`]);

/** A test with these lines as its body. */
export const testWith = (name: string, lines: readonly string[], head: readonly string[] = []): string =>
  [
    "import assert from 'node:assert/strict';",
    "import { test } from 'node:test';",
    ...head,
    `import { ${name} } from '../src/${name}.js';`,
    '',
    `test('${name}', () => {`,
    ...lines,
    '});',
    '',
  ].join('\n');
