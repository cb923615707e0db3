import { globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** The rooms of docs/architecture.md, and from which others each may take. Text goes one way; nobody walks back. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  change: [],
  providers: ['trust'],
  settings: [],
  trust: [],
  repository: ['change'],
  review: ['change'],
  reviewers: ['change', 'providers', 'repository', 'review', 'trust'],
  race: ['change', 'review'],
  lanes: ['change', 'providers', 'race', 'repository', 'review', 'reviewers', 'trust'],
  report: ['change', 'race', 'review', 'trust'],
  github: [],
  memory: ['change', 'review', 'report', 'trust'],
  legs: ['change', 'report', 'review'],
  replay: ['report', 'review'],
};

const sources = globSync('src/**/*.ts');
const imports = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'([^']+)'/gu)].map(
    ([, target]) => target ?? '',
  );
/** Stretches of the street: they join the rooms, and take from the stretches named; no room takes from them. */
const stretches: Readonly<Record<string, readonly string[]>> = {
  runner: [],
  past: [],
  seats: ['runner'],
  house: ['seats'],
  run: ['past', 'runner', 'seats'],
  'pull-request': ['past', 'run', 'runner'],
  sitting: ['house', 'past', 'run', 'runner', 'seats'],
  modes: ['past', 'run', 'runner', 'seats', 'sitting'],
  fixing: ['house', 'run', 'runner', 'seats', 'sitting'],
  revising: ['run', 'seats', 'sitting'],
};
const roomOf = (file: string): string => /^src\/([^/]+)\//u.exec(file)?.[1] ?? 'street';
const forAll: ReadonlySet<string> = new Set(['src/errors.ts', 'src/version.ts']);
const local = (file: string): readonly string[] =>
  imports(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => relative('.', resolve(dirname(file), target)));

/** What the files of a folder take from folders that they may not take from. */
const trespasses = (folder: string, allowed: readonly string[]) =>
  sources
    .filter((file) => roomOf(file) === folder)
    .flatMap((file) => local(file).map((target) => ({ file, target })))
    .filter(({ target }) => !forAll.has(target) && ![folder, ...allowed].includes(roomOf(target)));

test.each(Object.entries(rooms))('src/%s takes only from the rooms it may', (room, allowed) => {
  expect(trespasses(room, allowed)).toEqual([]);
});

test.each(Object.entries(stretches))(
  'src/%s takes from all rooms, and from the street before it',
  (stretch, before) => {
    expect(trespasses(stretch, [...before, ...Object.keys(rooms)])).toEqual([]);
  },
);

test('no room is missing from the plan', () => {
  const found = new Set(sources.map(roomOf).filter((room) => room !== 'street'));
  expect([...found].toSorted()).toEqual(Object.keys({ ...rooms, ...stretches }).toSorted());
});

test('the domain has no I/O: no file system, network, process, runner or provider', () => {
  const wrong = sources
    .filter((file) => roomOf(file) === 'review')
    .flatMap((file) => imports(file).map((target) => ({ file, target })))
    .filter(({ target }) => !target.startsWith('.') && target !== 'node:crypto');
  expect(wrong).toEqual([]);
});

test.each([
  [
    'child processes are started',
    /^node:child_process$|^@actions\/exec$/u,
    /^src\/change\/|^src\/runner\/host\.ts$|^src\/providers\/command\/child\.ts$/u,
  ],
  ['models are talked to', /^openai(?:\/|$)|^@anthropic-ai\/sdk/u, /^src\/providers\//u],
  ['GitHub is talked to', /^@actions\/github$|^@octokit\//u, /^src\/github\//u],
  [
    'the runner is talked to',
    /^@actions\/core$/u,
    /^src\/(?:report\/|settings\/|runner\/host\.ts|main\.ts|index\.ts)/u,
  ],
])('%s from one place only', (_, what, where) => {
  const wrong = sources
    .filter((file) => !where.test(file))
    .flatMap((file) => imports(file).map((target) => ({ file, target })))
    .filter(({ target }) => what.test(target));
  expect(wrong).toEqual([]);
});

test('nothing of the practice models, the benches or the tests is shipped', () => {
  const wrong = sources
    .flatMap((file) => local(file).map((target) => ({ file, target })))
    .filter(({ target }) => !target.startsWith('src/'));
  expect(wrong).toEqual([]);
});

test('no circles', () => {
  const graph = new Map(sources.map((file) => [file, local(file)]));
  const done = new Set<string>();
  const circle = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const found = circle(next, [...path, file]);
      if (found !== null) return found;
    }
    done.add(file);
    return null;
  };
  expect(sources.map((file) => circle(file, [])).find((found) => found !== null)).toBeUndefined();
});

test('the version is one', () => {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(readFileSync('src/version.ts', 'utf8')).toContain(`'${version}'`);
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## ${version}`);
});
