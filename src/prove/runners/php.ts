import { closestTest, type NamingRules, newTestPath, pascal } from './placement.ts';
import {
  fileName,
  foldersAround,
  inFolder,
  type NoRunner,
  type TestedRepository,
  type TestRunner,
  within,
} from './runner.ts';
import { readTestRun } from './summary.ts';

const testFile = /(?:^|\/)([^/]+)Test\.php$/u;

const naming = (folder: string, paths: readonly string[]): NamingRules => ({
  test: testFile,
  spell: pascal,
  first: (_, name) => {
    const unit = within(folder, 'tests/Unit');
    const has = paths.some((path) => path.startsWith(`${unit}/`));
    return `${has ? unit : within(folder, 'tests')}/${name}Test.php`;
  },
});

const namespaceOf = (text: string): string => /^\s*namespace\s+([\w\\]+)\s*[;{]/mu.exec(text)?.[1] ?? '';

function formOf(
  testPath: string,
  file: string,
  namespaces: { readonly code: string; readonly test: string },
): string {
  return [
    'Write PHP for PHPUnit.',
    `The test is the class ${fileName(testPath).replace(/\.php$/u, '')} in the file ${testPath}${namespaces.test === '' ? '' : `, namespace ${namespaces.test}`}. The code under test is ${file}${namespaces.code === '' ? '' : `, namespace ${namespaces.code}`}.`,
    'The one assertion that decides has the message getenv("XREVIEW_MARK"), as its last argument.',
    'If the code goes wrong by throwing, catch that exception and call $this->fail(getenv("XREVIEW_MARK")) in the handler. An exception outside of it is no result.',
    'Example:',
    '```',
    '<?php',
    ...(namespaces.test === '' ? [] : [`namespace ${namespaces.test};`]),
    'use PHPUnit\\Framework\\TestCase;',
    '',
    `final class ${fileName(testPath).replace(/\.php$/u, '')} extends TestCase`,
    '{',
    '    public function testWhatMustHold(): void',
    '    {',
    '        $this->assertSame($expected, name($value), getenv("XREVIEW_MARK"));',
    '    }',
    '}',
    '```',
  ].join('\n');
}

/** PHPUnit for a PHP file, if composer.json or a configuration names it. */
export async function phpRunner(
  file: string,
  { paths, read }: TestedRepository,
): Promise<TestRunner | NoRunner> {
  const known = new Set(paths);
  for (const folder of foldersAround(file)) {
    const composer = within(folder, 'composer.json');
    const text = known.has(composer) ? ((await read(composer)) ?? '') : '';
    const configuration = ['phpunit.xml', 'phpunit.xml.dist', 'phpunit.dist.xml']
      .map((name) => within(folder, name))
      .find((path) => known.has(path));
    const isNamed = /"phpunit\/phpunit"/u.test(text);
    if (!isNamed && configuration === undefined) continue;
    const closest = closestTest(file, paths, testFile, folder);
    const test = namespaceOf(closest === null ? '' : ((await read(closest)) ?? ''));
    const code = namespaceOf((await read(file)) ?? '');
    const program = isNamed ? 'vendor/bin/phpunit' : 'phpunit';
    return {
      name: 'phpunit',
      chosenBecause: isNamed ? `${composer} requires phpunit` : `there is ${configuration ?? ''}`,
      folder,
      command: `${program} --colors=never --no-coverage "$XREVIEW_TEST"`,
      setup:
        isNamed && !known.has(within(folder, 'vendor/autoload.php'))
          ? inFolder(folder, 'composer install --no-interaction --no-progress --quiet')
          : '',
      files: {},
      coverage: { kind: 'none', why: 'PHP records executed lines only with an extension' },
      testPath: (of, name) => newTestPath(of, name, paths, naming(folder, paths), folder),
      form: (testPath, of) => formOf(testPath, of, { code, test }),
      readRun: (run) => readTestRun('phpunit', run),
    };
  }
  return { none: `nothing above ${file} names phpunit (composer.json, phpunit.xml)` };
}
