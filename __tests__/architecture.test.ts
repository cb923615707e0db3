import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The modules of src/ from top to bottom. A module imports only from lower rows; `docs/internals/architecture.md` says what each holds. */
const rows: readonly (readonly string[])[] = [
  ['index.ts'],
  ['main.ts'],
  ['commands'],
  ['fix', 'plan', 'forks', 'local'],
  ['review'],
  ['report'],
  ['history', 'matrix', 'transcript'],
  ['reviewers', 'result'],
  ['debate', 'context'],
  ['change', 'providers', 'config'],
  ['git', 'github', 'security', 'syntax', 'sandbox', 'runner'],
  ['errors.ts', 'version.ts'],
];

/** Imports inside a row: importer, imported, and what for. Never in both directions. */
const insideRow: readonly (readonly [from: string, to: string, what: string])[] = [
  ['reviewers', 'result', 'names joined to a sentence'],
  ['context', 'debate', 'the type of a clause that a finding cites'],
  ['config', 'change', 'the table of model names that tells a vendor'],
  ['github', 'runner', 'proxies, and what a network error means'],
  ['runner', 'git', 'the repository that is opened at the start'],
  ['runner', 'security', 'secrets to hide, and text that is harmless in a log'],
  ['security', 'syntax', 'the comments, strings and prose of a text'],
];

/** Imports that still point upward, as `file -> file`. The number may only fall: lower `mostUpward` with the list. */
const upward: readonly string[] = [];
const mostUpward = 0;

const sources = globSync('src/**/*.ts');
const imports = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport|\bimport\()\s*'([^']+)'/gu)].map(
    ([, target]) => target ?? '',
  );
const local = (file: string): readonly string[] =>
  imports(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => relative('.', resolve(dirname(file), target)));
/** `src/git/objects.ts` is of `git`, `src/main.ts` of `main.ts`. */
const moduleOf = (file: string): string => file.split('/')[1] ?? '';
const rowOf = (name: string): number => rows.findIndex((row) => row.includes(name));

interface Import {
  readonly file: string;
  readonly target: string;
  readonly from: string;
  readonly to: string;
}

const between: readonly Import[] = sources.flatMap((file) =>
  local(file)
    .map((target) => ({ file, target, from: moduleOf(file), to: moduleOf(target) }))
    .filter(({ from, to }) => from !== to),
);
const words = ({ file, target }: Import): string => `${file} -> ${target}`;

/** The first cycle of a graph, as the names along it; undefined where there is none. */
function cycleOf(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const from = (name: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const next of graph.get(name) ?? []) {
      const found = from(next, [...path, name]);
      if (found !== undefined) return found;
    }
    done.add(name);
    return undefined;
  };
  return [...graph.keys()].map((name) => from(name, [])).find((found) => found !== undefined);
}

describe('modules', () => {
  test('every module of src/ has a row, and every row has modules', () => {
    expect([...new Set(sources.map(moduleOf))].toSorted()).toEqual(rows.flat().toSorted());
  });

  test.each(rows.flat())('%s imports only from lower rows', (name) => {
    const wrong = between
      .filter(({ from, to }) => from === name && rowOf(to) < rowOf(from))
      .map(words)
      .filter((one) => !upward.includes(one));
    expect(wrong).toEqual([]);
  });

  test('inside a row, imports go one way, and only where the table says so', () => {
    const pairs = between
      .filter(({ from, to }) => rowOf(from) === rowOf(to))
      .map(({ from, to }) => `${from} -> ${to}`);
    expect([...new Set(pairs)].toSorted()).toEqual(
      insideRow.map(([from, to]) => `${from} -> ${to}`).toSorted(),
    );
  });

  test('the imports that point upward are still there, and not more than there were', () => {
    expect(upward.filter((one) => !between.map(words).includes(one))).toEqual([]);
    expect(upward.length).toBeLessThanOrEqual(mostUpward);
  });

  test('no cycle, neither of modules nor of files', () => {
    const modules = rows
      .flat()
      .map((name): [string, readonly string[]] => [
        name,
        between.filter(({ from }) => from === name).map(({ to }) => to),
      ]);
    expect(cycleOf(new Map(modules))).toBeUndefined();
    expect(cycleOf(new Map(sources.map((file) => [file, local(file)])))).toBeUndefined();
  });

  test('docs/internals/architecture.md tells the same rows', () => {
    const page = readFileSync('docs/internals/architecture.md', 'utf8');
    const table = page.slice(page.indexOf('## Modules'), page.indexOf('## Where to change what'));
    const told = [...table.matchAll(/^\| \d* ?\| ([^|]+) \|/gmu)].map(([, cell]) =>
      [...(cell ?? '').matchAll(/`([a-z.-]+)\/?`/gu)].map(([, name]) => name ?? ''),
    );
    expect(told).toEqual(rows);
  });

  test('docs/internals/architecture.md names files and folders that exist', () => {
    const named = [
      ...readFileSync('docs/internals/architecture.md', 'utf8').matchAll(/`([A-Za-z_.][\w.-]*\/[\w./-]*)`/gu),
    ].map(([, path]) => path ?? '');
    expect(named.length).toBeGreaterThan(40);
    // Folders of providers/ and report/ are named within their rows.
    const places = ['', 'src', 'src/providers', 'src/report', 'src/debate'];
    expect(named.filter((path) => !places.some((place) => existsSync(join(place, path))))).toEqual([]);
  });
});

test('the domain has no I/O: no file system, network, process, runner or provider', () => {
  const domain = sources.filter((file) => moduleOf(file) === 'debate');
  const packages = domain
    .flatMap((file) => imports(file).map((target) => ({ file, target })))
    // Both only compute.
    .filter(({ target }) => !target.startsWith('.') && target !== 'node:crypto' && target !== 'stemmer');
  expect(packages).toEqual([]);
  const modules = between.filter(({ from, to }) => from === 'debate' && !['change', 'syntax'].includes(to));
  expect(modules.map(words)).toEqual([]);
});

test.each([
  [
    'child processes are started',
    /^node:child_process$|^@actions\/exec$/u,
    /^src\/git\/|^src\/sandbox\/child-process\.ts$|^src\/local\/processes\.ts$/u,
  ],
  ['coding agents are talked to', /^@modelcontextprotocol\//u, /^src\/local\/mcp-/u],
  ['models are talked to', /^openai(?:\/|$)|^@anthropic-ai\/sdk/u, /^src\/providers\//u],
  ['GitHub is talked to', /^@actions\/github$|^@octokit\//u, /^src\/github\//u],
  [
    'the runner is talked to',
    /^@actions\/core$/u,
    /^src\/(?:report\/|forks\/published-collection\.ts|providers\/oidc\.ts|runner\/host\.ts)/u,
  ],
])('%s from one place only', (_, what, where) => {
  const wrong = sources
    .filter((file) => !where.test(file))
    .flatMap((file) => imports(file).map((target) => ({ file, target })))
    .filter(({ target }) => what.test(target));
  expect(wrong).toEqual([]);
});

test('the local tool is loaded only when it is asked for, except for the text of --help', () => {
  const always = sources
    .filter((file) => moduleOf(file) !== 'local')
    .flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(/^(?:import|export) [^;]*?from '([^']*\/local\/[^']*)'/gmu),
      ].map(([, target]) => `${file} -> ${target}`),
    );
  expect(always).toEqual(['src/index.ts -> ./local/help.ts']);
});

test('nothing of the practice models, the benches or the tests is shipped', () => {
  const wrong = sources
    .flatMap((file) => local(file).map((target) => ({ file, target })))
    .filter(({ target }) => !target.startsWith('src/'));
  expect(wrong).toEqual([]);
});

test('no file of src/ is longer than 350 lines', () => {
  const long = sources.filter((file) => readFileSync(file, 'utf8').split('\n').length > 351);
  expect(long).toEqual([]);
});

test('the version is one', () => {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(readFileSync('src/version.ts', 'utf8')).toContain(`'${version}'`);
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## ${version}`);
});

/** Names that a file of src/ declares and exports; what it only passes on from another file is not declared there. */
const declared: readonly (readonly [file: string, name: string])[] = sources.flatMap((file) =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^export (?:async )?(?:const|function\*?|class|interface|type) (\w+)/gmu,
    ),
  ].map(([, name]) => [file, name ?? ''] as const),
);

test('a name means one thing: no two files of src/ export the same one', () => {
  const files = Map.groupBy(declared, ([, name]) => name);
  const double = [...files].filter(([, where]) => where.length > 1);
  expect(double.map(([name, where]) => `${name}: ${where.map(([file]) => file).join(', ')}`)).toEqual([]);
});

test('what a file of src/ exports is imported somewhere', () => {
  const others = globSync('{__tests__,bench,practice,scripts,src}/**/*.ts');
  const imported = new Set(
    others.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const statements = [
        ...text.matchAll(/(?:import|export)\s(?:type\s)?\{([^}]*)\}\sfrom\s'([^']+)'/gu),
        ...text.matchAll(/\{([^{}]*)\}\s=\s(?:await\s)?\(?await\simport\(\s*'([^']+)'/gu),
        ...text.matchAll(/import\('([^']+)'\)\)?\.(\w+)/gu).map(([all, target, name]) => [all, name, target]),
      ];
      return statements.flatMap(([, names = '', target = '']) =>
        names.split(',').map((one) => {
          const name =
            one
              .trim()
              .replace(/^type /u, '')
              .split(/ as |: /u)[0] ?? '';
          return `${relative('.', resolve(dirname(file), target))} ${name}`;
        }),
      );
    }),
  );
  // Loaded together while files are parsed, by src/review/debate-start.ts.
  const loaded = [
    'src/review/debate.ts runDebate',
    'src/review/detectors.ts openDetectors',
    'src/review/panel.ts createPanel',
  ];
  expect(
    declared.map((one) => one.join(' ')).filter((one) => !imported.has(one) && !loaded.includes(one)),
  ).toEqual([]);
});
