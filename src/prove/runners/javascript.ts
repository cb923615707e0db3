import { recordedLines, recorderText } from '../coverage/coverage.ts';
import { javascriptForm, readStyle } from './javascript-form.ts';
import {
  exportPrograms,
  type JavaScriptRunner,
  type NodePackage,
  nodeSetup,
  packagesAround,
} from './node-package.ts';
import { kebab, type NamingRules, newTestPath } from './placement.ts';
import {
  exportRoot,
  fileName,
  folderOf,
  type NoRunner,
  type TestedRepository,
  type TestRunner,
  within,
} from './runner.ts';
import { readTestRun } from './summary.ts';

export const isJavaScript = (path: string): boolean => /\.[cm]?[jt]sx?$/u.test(path);

/** `a.test.ts`, `a-spec.js`, or any script in a folder `__tests__`, `test` or `tests`. */
const testFile =
  /^(?:.*\/)?(?:([^/]+?)[._-](?:test|spec)|(?:__tests__|tests?)\/(?:[^/]+\/)*([^/.]+))\.[cm]?[jt]sx?$/u;

interface Found {
  readonly name: JavaScriptRunner;
  readonly chosenBecause: string;
  readonly owner: NodePackage;
  /** The script of package.json that runs the tests; '' if there is none. */
  readonly script: string;
}

const runners: readonly (readonly [name: JavaScriptRunner, inScript: RegExp, config: RegExp])[] = [
  ['vitest', /\bvitest\b/u, /^vitest\.(?:config|workspace)\.[cm]?[jt]s$/u],
  ['jest', /\bjest\b/u, /^jest\.config\.(?:[cm]?[jt]s|json)$/u],
  ['mocha', /\bmocha\b/u, /^\.mocharc\.(?:[cm]?js|json|jsonc|ya?ml)$/u],
  ['node --test', /\b(?:node|tsx|ts-node)\b[^&|;]*\s--test\b/u, /^$/u],
];

/** Scripts that may run the tests, the plainest first. */
function testScripts({ scripts }: NodePackage): readonly (readonly [name: string, script: string])[] {
  const names = Object.keys(scripts).filter((name) => /^(?:test|unit)(?:$|[:.-])/u.test(name));
  return names
    .toSorted((a, b) => Number(b === 'test') - Number(a === 'test'))
    .map((name) => [name, scripts[name] ?? '']);
}

async function findRunner(
  file: string,
  repository: TestedRepository,
  packages: readonly NodePackage[],
): Promise<Found | null> {
  for (const owner of packages) {
    const found = runnerOf(owner, repository.paths) ?? (await byImports(file, owner, repository));
    if (found !== null) return found;
  }
  return null;
}

function runnerOf(owner: NodePackage, paths: readonly string[]): Found | null {
  for (const [title, script] of testScripts(owner))
    for (const [name, inScript] of runners)
      if (inScript.test(script))
        return {
          name,
          owner,
          script,
          chosenBecause: `the script "${title}" of ${owner.path} runs ${name}`,
        };
  for (const [name, , config] of runners) {
    const chosenBecause = owner.dependencies.has(name)
      ? `${name} is a dependency in ${owner.path}`
      : name === 'jest' && owner.configuresJest
        ? `${owner.path} configures jest`
        : paths
            .filter((path) => folderOf(path) === owner.folder && config.test(fileName(path)))
            .map((path) => `there is ${path}`)[0];
    if (chosenBecause !== undefined) return { name, owner, script: '', chosenBecause };
  }
  return null;
}

/** A package whose tests import `node:test`, whatever its scripts say. */
async function byImports(
  file: string,
  owner: NodePackage,
  { paths, read }: TestedRepository,
): Promise<Found | null> {
  const inside = within(owner.folder, '');
  const tests = paths.filter(
    (path) =>
      path.startsWith(inside) && path !== file && !path.includes('node_modules/') && testFile.test(path),
  );
  for (const path of tests.slice(0, 20)) {
    const text = (await read(path)) ?? '';
    if (/['"]node:test['"]/u.test(text))
      return { name: 'node --test', owner, script: '', chosenBecause: `${path} imports node:test` };
  }
  return null;
}

/** Options of the script that a single test needs as well: how files are loaded, and where the configuration is. */
const kept: Readonly<Record<JavaScriptRunner, RegExp>> = {
  vitest: /(?:^|\s)(?:--config|-c|--project|--environment|--globals)(?:[= ](?!-)\S+)?/gu,
  jest: /(?:^|\s)(?:--config|-c|--env|--testEnvironment|--preset)(?:[= ](?!-)\S+)?/gu,
  mocha: /(?:^|\s)(?:--config|--require|-r|--import|--loader|--ui|-u|--file|--node-option)[= ]\S+/gu,
  'node --test':
    /(?:^|\s)(?:(?:--import|--require|-r|--loader|--experimental-loader|--conditions|-C|--env-file)[= ]\S+|--experimental-(?!test-coverage)[\w-]+|--no-warnings)/gu,
};

function keptOptions(name: JavaScriptRunner, script: string): string {
  const part = script
    .split(/&&|\|\||;/u)
    .find((one) => runners.find(([known]) => known === name)?.[1].test(one));
  const options = [...(part ?? '').matchAll(kept[name])].map(([option]) => option.trim());
  return options.filter((option) => /^[\w@./=: -]+$/u.test(option)).join(' ');
}

/** How `node --test` and mocha load TypeScript: as the script says, else by an installed loader, else by Node itself. */
function loader(file: string, { dependencies }: NodePackage, options: string): string {
  if (!/\.[cm]?tsx?$/u.test(file) || /--(?:import|loader|require|experimental)|-r /u.test(options)) return '';
  if (dependencies.has('tsx')) return '--import tsx';
  if (dependencies.has('ts-node')) return '--require ts-node/register';
  return '';
}

function commandOf(found: Found, file: string, paths: readonly string[]): string {
  const { name, owner, script } = found;
  const options = keptOptions(name, script);
  const load = [options, loader(file, owner, options)].filter((one) => one !== '').join(' ');
  const spaced = (text: string): string => (text === '' ? '' : ` ${text}`);
  const isTsx = /\btsx\b/u.test(script) && name === 'node --test' && load === '';
  const runs: Readonly<Record<JavaScriptRunner, string>> = {
    vitest: `run vitest run "$XREVIEW_TEST" --pool=forks --coverage.enabled=false --passWithNoTests=false${spaced(options)}`,
    jest: `run jest --runTestsByPath "$XREVIEW_TEST" --coverage=false --ci${spaced(options)}`,
    mocha: `run mocha --reporter=spec${spaced(load)} "$XREVIEW_TEST"`,
    'node --test': `node --test --test-reporter=tap${isTsx ? ' --import tsx' : spaced(load)} "$XREVIEW_TEST"`,
  };
  const flags = /--experimental-vm-modules/u.test(script) ? ' --experimental-vm-modules' : '';
  return [
    exportRoot(owner.folder),
    exportPrograms(owner.folder, paths),
    `export NODE_OPTIONS="\${NODE_OPTIONS-}${flags} --require \\"$XREVIEW_COVERAGE/xreview-coverage.cjs\\""`,
    ...(owner.dependencies.has('cross-env') || /\bNODE_ENV=test\b/u.test(script)
      ? ['export NODE_ENV=test']
      : []),
    runs[name],
  ].join('\n');
}

function naming(found: Found, file: string): NamingRules {
  const extension = /\.[cm]?[jt]sx?$/u.exec(file)?.[0].replace(/x$/u, '') ?? '.js';
  const beside = found.name === 'vitest' || found.name === 'jest';
  return {
    test: testFile,
    spell: kebab,
    first: (path, name) =>
      beside
        ? within(folderOf(path), `${name}.test${extension}`)
        : within(within(found.owner.folder, 'test'), `${name}.test${extension}`),
  };
}

/** The runner for a JavaScript or TypeScript file, by the packages around it. */
export async function javascriptRunner(
  file: string,
  repository: TestedRepository,
): Promise<TestRunner | NoRunner> {
  const packages = await packagesAround(file, repository);
  if (packages.length === 0) return { none: `there is no package.json above ${file}` };
  const found = await findRunner(file, repository, packages);
  if (found === null)
    return {
      none: `no test runner found in ${packages.map(({ path }) => path).join(', ')} (vitest, jest, mocha or node --test)`,
    };
  const { paths } = repository;
  const style = await readStyle(found.name, file, packages, repository, testFile);
  return {
    name: found.name,
    chosenBecause: found.chosenBecause,
    folder: found.owner.folder,
    command: commandOf(found, file, paths),
    setup: nodeSetup(packages[0] ?? found.owner, paths),
    files: { 'xreview-coverage.cjs': await recorderText('xreview-coverage.cjs') },
    coverage: recordedLines,
    testPath: (of, name) => newTestPath(of, name, paths, naming(found, of), found.owner.folder),
    form: (testPath, of) => javascriptForm(found.name, style, testPath, of),
    readRun: (run) => readTestRun(found.name, run),
  };
}
