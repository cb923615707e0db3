import { expect, test } from 'vitest';
import { planBundles, type ReadFile } from '../../src/change/bundles.ts';
import type { BundlePlan, Change } from '../../src/change/change.ts';
import { locateCommits } from '../../src/change/commits.ts';
import { readChange } from '../../src/change/reader.ts';
import { gitTree } from '../../src/context/git-tree.ts';
import { parseSymbols } from '../../src/syntax/symbols.ts';
import { type Content, contextOf, everything, newRepository, opened } from '../git/repository.ts';
import { expectCovered, expectShown } from './exact.ts';

type Files = Readonly<Record<string, Content>>;

interface Planned {
  readonly change: Change;
  readonly plan: BundlePlan;
}

async function planOf(before: Files, after: Files, tokensPerBundle: number): Promise<Planned> {
  const repository = newRepository();
  repository.commit({ 'keep.txt': 'k\n', ...before });
  repository.git('branch', 'old');
  repository.commit(after);
  const git = await opened(repository);
  const context = contextOf({ base: 'old' });
  const commits = await locateCommits(git, context);
  const change = await readChange(git, context, commits, everything);
  const tree = gitTree(git, commits);
  const read: ReadFile = (side, path) => tree.read(side, path);
  const plan = await planBundles(change, read, { tokensPerBundle, findSymbols: parseSymbols });
  expectCovered(change, plan);
  await expectShown(git, change, plan);
  expect(await planBundles(change, read, { tokensPerBundle, findSymbols: parseSymbols })).toEqual(plan);
  return { change, plan };
}

const pathsOf = (plan: BundlePlan): string[][] =>
  plan.bundles.map(({ files }) => files.map(({ path }) => path));

/** About `count` × 40 bytes of code. */
const code = (name: string, count: number): string =>
  Array.from({ length: count }, (_, n) => `export const ${name}${n} = compute(${n}, 'x');\n`).join('');

test('a small change is one request', async () => {
  const files = { 'a/x.ts': code('x', 20), 'b/y.py': 'y = 1\n', 'README.md': 'hello\n' };
  const { plan } = await planOf({}, files, 48_000);
  expect(pathsOf(plan)).toEqual([['README.md', 'a/x.ts', 'b/y.py']]);
  expect(plan.bundles[0]?.tokens).toBeGreaterThan(300);
});

test('an empty change and one of only binary files have no bundle', async () => {
  expect((await planOf({}, {}, 1000)).plan).toEqual({ bundles: [], coverage: [] });
  expect((await planOf({}, { 'a.bin': Buffer.from([0, 1]) }, 1000)).plan.bundles).toEqual([]);
});

test('a file and its test, an importer and what it imports, a declaration and its user share a bundle', async () => {
  const { plan } = await planOf(
    {},
    {
      'src/alpha.ts': code('alpha', 30),
      'src/beta.ts': `${code('beta', 29)}export function rareName() {\n  return 1;\n}\n`,
      'src/gamma.ts': code('gamma', 30),
      'src/delta.ts': `import { gamma1 } from './gamma.ts';\n${code('delta', 29)}`,
      'src/other/user.ts': `${code('user', 29)}export const z = rareName();\n`,
      'test/alpha.test.ts': code('check', 30),
    },
    1700,
  );
  const together = (a: string, b: string) =>
    plan.bundles.some(({ files }) => {
      const paths = files.map(({ path }) => path);
      return paths.includes(a) && paths.includes(b);
    });
  expect(plan.bundles.length).toBe(3);
  expect(together('src/alpha.ts', 'test/alpha.test.ts')).toBe(true);
  expect(together('src/gamma.ts', 'src/delta.ts')).toBe(true);
  expect(together('src/beta.ts', 'src/other/user.ts')).toBe(true);
});

test('no bundle is larger than it may be, however many files there are', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [`d${n % 5}/f${n}.ts`, code(`v${n}_`, 10 + (n % 7) * 8)]),
  );
  const { plan } = await planOf({}, files, 2000);
  expect(plan.bundles.length).toBeGreaterThan(10);
  for (const { tokens } of plan.bundles) expect(tokens).toBeLessThanOrEqual(2000);
  // A plan with half-empty requests would cost twice the money.
  const filled = plan.bundles.reduce((sum, { tokens }) => sum + tokens, 0) / plan.bundles.length;
  expect(filled).toBeGreaterThan(1300);
});

const body = (first: number, count: number): string =>
  Array.from({ length: count }, (_, n) => `  step(${first + n});\n`).join('');

test('a hunk is shown in the whole function around it, and titled with it', async () => {
  const around = (middle: string): string =>
    `${code('top', 40)}\nfunction outer(a, b) {\n${body(0, 30)}${middle}${body(30, 30)}}\n\n${code('end', 40)}`;
  const { plan } = await planOf(
    { 'a.js': around('  before();\n') },
    { 'a.js': around('  after();\n') },
    48_000,
  );
  const [excerpt] = plan.bundles[0]?.files[0]?.excerpts ?? [];
  expect(excerpt?.symbol).toBe('function outer');
  expect(excerpt?.lines.at(0)?.text).toBe('function outer(a, b) {');
  expect(excerpt?.lines.at(-1)?.text).toBe('}');
});

test('a hunk in a function too long to show, or in none, gets some lines on either side', async () => {
  const long = (middle: string): string => `function huge() {\n${body(0, 200)}${middle}${body(200, 200)}}\n`;
  const { plan } = await planOf(
    { 'a.js': long('  a();\n'), 'b.txt': code('t', 60) },
    { 'a.js': long('  b();\n') },
    48_000,
  );
  const [excerpt] = plan.bundles[0]?.files[0]?.excerpts ?? [];
  expect(excerpt?.symbol).toBe('function huge');
  expect(excerpt?.lines).toHaveLength(10 + 3 + 2 + 3 + 10);
});

test('two hunks of one function are one excerpt', async () => {
  const two = (a: string, b: string): string => `function f() {\n${a}${body(0, 30)}${b}}\n${code('x', 50)}`;
  const { change, plan } = await planOf(
    { 'a.js': two('  a;\n', '  b;\n') },
    { 'a.js': two('  c;\n', '  d;\n') },
    48_000,
  );
  expect(change.files[0]?.hunks).toHaveLength(2);
  expect(plan.bundles[0]?.files[0]?.excerpts.map(({ hunks }) => hunks)).toEqual([['a.js#1', 'a.js#2']]);
});

test('the code shown around a large change stays a small share of it', async () => {
  const old = Array.from({ length: 400 }, (_, n) => `function f${n}() {\n${body(0, 40)}}\n`);
  const files = (edit: boolean): Files =>
    Object.fromEntries(
      Array.from({ length: 10 }, (_, k) => [
        `m${k}.js`,
        old
          .slice(k * 40, k * 40 + 40)
          .map((text) => (edit ? text.replace('step(20)', 'leap(20)') : text))
          .join('\n'),
      ]),
    );
  const { change, plan } = await planOf(files(false), files(true), 12_000);
  const hunkLines = change.files.flatMap(({ hunks }) => hunks.flatMap(({ lines }) => lines)).length;
  const shown = plan.bundles.flatMap(({ files }) =>
    files.flatMap(({ excerpts }) => excerpts.flatMap(({ lines }) => lines)),
  ).length;
  expect(hunkLines).toBe(400 * 8);
  expect(shown).toBeGreaterThan(hunkLines);
  expect(shown).toBeLessThan(hunkLines * 1.5);
});

test('a file too large for a request is split where symbols begin, each part with the outline', async () => {
  const text = Array.from({ length: 40 }, (_, n) => `export function part${n}() {\n${body(n, 12)}}\n`).join(
    '',
  );
  const { plan } = await planOf({}, { 'big.ts': text }, 1000);
  expect(plan.bundles.length).toBeGreaterThan(4);
  plan.bundles.forEach(({ files, tokens }, index) => {
    const [file] = files;
    expect(tokens).toBeLessThanOrEqual(1000);
    expect(file?.part).toEqual({ index: index + 1, of: plan.bundles.length });
    expect(file?.outline).toMatch(/1–14 export function part0\(\)/);
    expect(file?.excerpts[0]?.lines[0]?.text).toMatch(/^export function part\d+\(\) \{$/);
  });
});

test('a file of an unknown language is split too, and a line larger than a request is not cut', async () => {
  const { plan } = await planOf(
    {},
    { 'a.xyz': `${'short\n'.repeat(50)}${'x'.repeat(9000)}\n${'short\n'.repeat(50)}` },
    1000,
  );
  const texts = plan.bundles.flatMap(({ files }) =>
    files.flatMap(({ excerpts }) => excerpts.flatMap(({ lines }) => lines)),
  );
  expect(texts.some(({ text }) => text.length === 9000)).toBe(true);
  expect(plan.bundles.filter(({ tokens }) => tokens > 1000)).toHaveLength(1);
});

test('a deleted file is shown, without anything around it', async () => {
  const { plan } = await planOf({ 'gone.ts': code('g', 5) }, { 'gone.ts': null }, 1000);
  expect(plan.bundles[0]?.files[0]).toMatchObject({ status: 'deleted' });
  expect(plan.bundles[0]?.files[0]?.excerpts[0]?.lines).toHaveLength(5);
});
