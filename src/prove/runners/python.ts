import { recordedLines, recorderText } from '../coverage/coverage.ts';
import { closestTest, type NamingRules, newTestPath, snake } from './placement.ts';
import {
  exportRoot,
  fileName,
  folderOf,
  foldersAround,
  inFolder,
  type NoRunner,
  quoted,
  type TestedRepository,
  type TestRunner,
  within,
} from './runner.ts';
import { readTestRun } from './summary.ts';

/** `test_a.py` and `a_test.py`, which pytest collects by itself. */
const testFile = /(?:^|\/)(?:test_([^/]+)|([^/]+)_test)\.py$/u;
const settings = /^(?:pyproject\.toml|pytest\.ini|\.pytest\.ini|setup\.cfg|setup\.py|tox\.ini|Pipfile)$/u;
const requirements = /^(?:requirements|dev-requirements|test-requirements)[\w.-]*\.(?:txt|in)$/u;

/** The nearest folder above a file with settings of a Python project, and the texts of those files. */
async function projectOf(
  file: string,
  { paths, read }: TestedRepository,
): Promise<{ readonly folder: string; readonly texts: ReadonlyMap<string, string> }> {
  for (const folder of foldersAround(file)) {
    const names = paths.filter(
      (path) =>
        (folderOf(path) === folder && (settings.test(fileName(path)) || requirements.test(fileName(path)))) ||
        (folderOf(path) === within(folder, 'requirements') && path.endsWith('.txt')),
    );
    const texts = new Map<string, string>();
    for (const path of names) texts.set(path, (await read(path)) ?? '');
    if (names.length > 0) return { folder, texts };
  }
  return { folder: '', texts: new Map() };
}

async function evidence(
  folder: string,
  texts: ReadonlyMap<string, string>,
  { paths, read }: TestedRepository,
): Promise<string | null> {
  for (const [path, text] of texts)
    if (/^\.?pytest\.ini$/u.test(fileName(path)) || /\bpytest\b/u.test(text)) return `${path} names pytest`;
  const inside = (path: string): boolean => folder === '' || path.startsWith(`${folder}/`);
  const conftest = paths.find((path) => inside(path) && fileName(path) === 'conftest.py');
  if (conftest !== undefined) return `there is ${conftest}`;
  for (const path of paths.filter((one) => inside(one) && testFile.test(one)).slice(0, 20)) {
    const text = (await read(path)) ?? '';
    if (/^\s*(?:import|from)\s+pytest\b/mu.test(text)) return `${path} imports pytest`;
    if (/^(?:async )?def test_\w*\(/mu.test(text)) return `${path} has test functions as pytest runs them`;
  }
  return null;
}

const environment = '.xreview-venv';

/** Installs what lock files or requirements say into an environment of its own, which also sees the machine's packages. */
function setupOf(folder: string, texts: ReadonlyMap<string, string>, paths: readonly string[]): string {
  const has = (name: string): boolean => paths.includes(within(folder, name));
  if (has('uv.lock')) return inFolder(folder, 'uv sync --frozen --all-extras --all-groups');
  if (has('poetry.lock'))
    return inFolder(folder, 'POETRY_VIRTUALENVS_IN_PROJECT=1 poetry install --no-interaction');
  if (has('Pipfile.lock')) return inFolder(folder, 'PIPENV_VENV_IN_PROJECT=1 pipenv install --dev --deploy');
  const lists = [...texts]
    .filter(([path, text]) => path.endsWith('.txt') && /^\s*[^#\s]/mu.test(text))
    .map(([path]) => `-r ${quoted(folder === '' ? path : path.slice(folder.length + 1))}`);
  const project = texts.get(within(folder, 'pyproject.toml')) ?? '';
  const isPackage =
    /^\[build-system\]/mu.test(project) ||
    texts.has(within(folder, 'setup.py')) ||
    /^\[project\]/mu.test(project);
  if (lists.length === 0 && !isPackage) return '';
  const extras = [...project.matchAll(/^(?:"?(test|tests|testing|dev)"?)\s*=\s*\[/gmu)].map(
    ([, name]) => name,
  );
  const own = isPackage ? [`-e '.${extras.length > 0 ? `[${extras.join(',')}]` : ''}'`] : [];
  return [
    `python3 -m venv --system-site-packages ${quoted(within(folder, environment))}`,
    inFolder(folder, `${environment}/bin/python -m pip install --quiet ${[...lists, ...own].join(' ')}`),
  ].join('\n');
}

/** Options in the project's settings that one test does without: coverage of others, and several processes. */
function options(texts: ReadonlyMap<string, string>): string {
  const all = [...texts.values()].join('\n');
  const added = /addopts\s*=([\s\S]{0,600}?)(?:\n\s*\n|\n\s*\w+\s*=|\n\[|$)/u.exec(all)?.[1] ?? '';
  return [
    ...(/--cov\b/u.test(added) ? [' --no-cov'] : []),
    ...(/(?:^|[\s"'])(?:-n|--numprocesses)\b/u.test(added) ? [' -n 0'] : []),
  ].join('');
}

function commandOf(folder: string, texts: ReadonlyMap<string, string>): string {
  return [
    exportRoot(folder),
    'python=python3',
    `for one in ${environment} .venv venv; do if [ -x "$one/bin/python" ]; then python="$one/bin/python"; break; fi; done`,
    'export PYTHONPATH="$XREVIEW_COVERAGE${PYTHONPATH:+:$PYTHONPATH}" PYTHONDONTWRITEBYTECODE=1',
    `"$python" -m pytest -p xreview_coverage -p no:cacheprovider${options(texts)} "$XREVIEW_TEST"`,
  ].join('\n');
}

/** The name by which a file is imported, with the folder that must be on the path: `src/a/b.py` → `a.b`. */
function moduleName(file: string, folder: string, paths: readonly string[]): string {
  const known = new Set(paths);
  const parts = file.replace(/(?:\/__init__)?\.py$/u, '').split('/');
  let at = parts.length - 1;
  // Packages reach up to the first folder without an __init__.py.
  while (at > 0 && known.has(`${parts.slice(0, at).join('/')}/__init__.py`)) at -= 1;
  const inside = folder === '' ? 0 : folder.split('/').length;
  const start =
    at === parts.length - 1 ? Math.max(inside, parts[inside] === 'src' ? inside + 1 : inside) : at;
  return parts.slice(start).join('.');
}

function formOf(testPath: string, file: string, folder: string, paths: readonly string[]): string {
  const name = moduleName(file, folder, paths);
  return [
    'Write Python for pytest: functions whose names begin with test_, and plain assert statements.',
    `The test is the file ${testPath}. The code under test is ${file}, module ${name}; import it as the tests beside it do.`,
    'The one assertion that decides has the message os.environ.get("XREVIEW_MARK").',
    'If the code goes wrong by raising, catch that exception and assert in the handler: `except ValueError as error: assert False, os.environ.get("XREVIEW_MARK")`. An exception outside of that assertion is no result.',
    'Example:',
    '```',
    'import os',
    '',
    `from ${name} import name`,
    '',
    '',
    'def test_what_must_hold():',
    '    assert name(value) == expected, os.environ.get("XREVIEW_MARK")',
    '```',
  ].join('\n');
}

const naming = (folder: string, paths: readonly string[]): NamingRules => ({
  test: testFile,
  spell: snake,
  first: (file, name) => {
    const folders = ['tests', 'test'].map((one) => within(folder, one));
    const tests = folders.find((one) => paths.some((path) => path.startsWith(`${one}/`)));
    return within(tests ?? folderOf(file), `test_${name}.py`);
  },
});

/** pytest for a Python file, if the project names it. */
export async function pythonRunner(
  file: string,
  repository: TestedRepository,
): Promise<TestRunner | NoRunner> {
  const { folder, texts } = await projectOf(file, repository);
  const { paths } = repository;
  const because = await evidence(folder, texts, repository);
  if (because === null)
    return {
      none: `nothing in ${folder === '' ? 'the repository' : folder} names pytest (settings, requirements, conftest.py, tests)`,
    };
  return {
    name: 'pytest',
    chosenBecause: because,
    folder,
    command: commandOf(folder, texts),
    setup: setupOf(folder, texts, paths),
    files: { 'xreview_coverage.py': await recorderText('xreview_coverage.py') },
    coverage: recordedLines,
    testPath: (of, name) => newTestPath(of, name, paths, naming(folder, paths), folder),
    form: (testPath, of) => {
      const beside = closestTest(of, paths, testFile, folder);
      const form = formOf(testPath, of, folder, paths);
      return beside === null ? form : `${form}\nA test beside it: ${beside}.`;
    },
    readRun: (run) => readTestRun('pytest', run),
  };
}
