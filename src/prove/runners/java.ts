import { recorderText } from '../coverage/coverage.ts';
import { closestTest, type NamingRules, newTestPath, pascal } from './placement.ts';
import {
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

/** `OrderTest.java`, `OrderTests.kt`, `OrderIT.java` are recognised by their ends; new ones end with Test. */
const testFile =
  /\/src\/test\/(?:java|kotlin)\/.*?([^/]+?)Tests?\.(?:java|kt)$|^src\/test\/(?:java|kotlin)\/.*?([^/]+?)Tests?\.(?:java|kt)$/u;
const coverage = { kind: 'none', why: 'the lines that a JVM executes are not recorded' } as const;

/** The package of Java and Kotlin code, from its text: `com.example`. */
const packageOf = (text: string): string => /^\s*package\s+([\w.]+)/mu.exec(text)?.[1] ?? '';

interface Source {
  readonly isKotlin: boolean;
  readonly packageName: string;
  readonly usesJUnit4: boolean;
}

function formOf(testPath: string, file: string, { isKotlin, packageName, usesJUnit4 }: Source): string {
  const name = fileName(testPath).replace(/\.\w+$/u, '');
  const end = isKotlin ? '' : ';';
  const imports = usesJUnit4
    ? ['org.junit.Test', 'org.junit.Assert.assertEquals']
    : ['org.junit.jupiter.api.Test', 'org.junit.jupiter.api.Assertions.assertEquals'];
  const mark = 'System.getenv("XREVIEW_MARK")';
  const call = usesJUnit4
    ? `assertEquals(${mark}, expected, name(value))`
    : `assertEquals(expected, name(value), ${mark})`;
  return [
    `Write ${isKotlin ? 'Kotlin' : 'Java'} for JUnit ${usesJUnit4 ? 4 : 5}.`,
    `The test is the class ${name} in the file ${testPath}${packageName === '' ? '' : `, package ${packageName}`}. The code under test is ${file}.`,
    `The one assertion that decides has the message ${mark}, as its ${usesJUnit4 ? 'first' : 'last'} argument.`,
    'If the code goes wrong by an exception, assert that too: assertDoesNotThrow, assertThrows, or fail with the mark in a catch block. An exception outside of that assertion is no result.',
    'Example:',
    '```',
    ...(packageName === '' ? [] : [`package ${packageName}${end}`, '']),
    `import ${isKotlin || !usesJUnit4 ? '' : ''}${imports[0]}${end}`,
    `import ${isKotlin ? '' : 'static '}${imports[1]}${end}`,
    '',
    `${isKotlin ? '' : 'public '}class ${name} {`,
    `    @Test ${isKotlin ? 'fun' : 'public void'} whatMustHold() { ${call}${end} }`,
    '}',
    '```',
  ].join('\n');
}

const naming = (folder: string, isKotlin: boolean, packageName: string): NamingRules => ({
  test: testFile,
  spell: pascal,
  first: (_, name) =>
    within(
      folder,
      `src/test/${isKotlin ? 'kotlin' : 'java'}/${packageName === '' ? '' : `${packageName.replaceAll('.', '/')}/`}${name}Test.${isKotlin ? 'kt' : 'java'}`,
    ),
});

/** Maven or Gradle for a Java or Kotlin file, by the nearest build file. */
export async function javaRunner(file: string, repository: TestedRepository): Promise<TestRunner | NoRunner> {
  const { paths, read } = repository;
  const known = new Set(paths);
  const gradleFiles = ['build.gradle', 'build.gradle.kts'];
  const module = foldersAround(file).find((folder) =>
    ['pom.xml', ...gradleFiles].some((name) => known.has(within(folder, name))),
  );
  if (module === undefined) return { none: `there is no pom.xml or build.gradle above ${file}` };
  const isMaven = known.has(within(module, 'pom.xml'));
  const buildFile = isMaven
    ? within(module, 'pom.xml')
    : (gradleFiles.map((name) => within(module, name)).find((path) => known.has(path)) ?? '');
  const root = await buildRoot(module, isMaven, repository);
  const build = `${(await read(buildFile)) ?? ''}\n${(await read(within(root, isMaven ? 'pom.xml' : 'build.gradle'))) ?? ''}`;
  const own = (await read(file)) ?? '';
  const closest = closestTest(file, paths, testFile, module);
  const beside = closest === null ? '' : ((await read(closest)) ?? '');
  const source: Source = {
    isKotlin: file.endsWith('.kt'),
    packageName: packageOf(own),
    usesJUnit4:
      /\borg\.junit\.(?:Test|Assert)\b/u.test(beside) ||
      (beside === '' && !/jupiter|useJUnitPlatform/u.test(build)),
  };
  const inside = root === '' ? module : module.slice(root.length + 1);
  const { command, setup } = isMaven ? mavenLines(root, inside, known) : gradleLines(root, inside, known);
  const name = isMaven ? 'maven' : 'gradle';
  return {
    name,
    chosenBecause: `${file} is built by ${buildFile}`,
    folder: root,
    command,
    setup: inFolder(root, setup),
    files: isMaven ? {} : { 'xreview.gradle': await recorderText('xreview.gradle') },
    coverage,
    testPath: (of, word) => {
      // The package must fit the folder, so only a test of the same package says where a new one goes.
      const rules = naming(module, source.isKotlin, source.packageName);
      const place = folderOf(rules.first(of, 'X'));
      const same = paths.filter((path) => folderOf(path) === place || !testFile.test(path));
      return newTestPath(of, word, same, rules, module);
    },
    form: (testPath, of) => formOf(testPath, of, source),
    readRun: (run) => readTestRun(name, run),
  };
}

/** The outermost folder that builds a module with others. */
async function buildRoot(
  module: string,
  isMaven: boolean,
  { paths, read }: TestedRepository,
): Promise<string> {
  let root = module;
  for (const folder of foldersAround(within(module, 'x')).slice(1)) {
    const names = isMaven ? ['pom.xml'] : ['settings.gradle', 'settings.gradle.kts'];
    const path = names.map((name) => within(folder, name)).find((one) => paths.includes(one));
    if (path === undefined) continue;
    if (!isMaven || /<modules>/u.test((await read(path)) ?? '')) root = folder;
  }
  return root;
}

interface Lines {
  readonly command: string;
  readonly setup: string;
}

function mavenLines(root: string, module: string, known: ReadonlySet<string>): Lines {
  const mvn = known.has(within(root, 'mvnw')) ? 'sh ./mvnw' : 'mvn';
  const part = module === '' ? '' : ` -pl ${quoted(module)} -am`;
  const lenient = '-Dsurefire.failIfNoSpecifiedTests=false -DfailIfNoTests=false';
  return {
    command: `${mvn} -B -o${part} ${lenient} -Dtest="$(basename "\${XREVIEW_TEST%.*}")" test`,
    // Surefire loads what runs JUnit only when it runs, so its dependencies are fetched by a run without tests.
    setup: `${mvn} -B -q${part} ${lenient} -Dtest=NoTestHasThisName test`,
  };
}

function gradleLines(root: string, module: string, known: ReadonlySet<string>): Lines {
  const gradle = known.has(within(root, 'gradlew')) ? 'sh ./gradlew' : 'gradle';
  const project = module === '' ? '' : `:${module.replaceAll('/', ':')}`;
  const common = '--no-daemon --console=plain';
  return {
    command: `${gradle} ${common} --offline --init-script "$XREVIEW_COVERAGE/xreview.gradle" ${quoted(`${project}:test`.replace(/^:test$/u, 'test'))} --tests "*$(basename "\${XREVIEW_TEST%.*}")"`,
    setup: `${gradle} ${common} --quiet ${quoted(`${project}:testClasses`.replace(/^:testClasses$/u, 'testClasses'))}`,
  };
}
