import { newTestPath, pascal } from './placement.ts';
import {
  fileName,
  folderOf,
  foldersAround,
  type NoRunner,
  pathFrom,
  quoted,
  type TestedRepository,
  type TestRunner,
  within,
} from './runner.ts';
import { readTestRun } from './summary.ts';

const testFile = /(?:^|\/)([^/]+?)Tests?\.cs$/u;

interface TestProject {
  readonly path: string;
  readonly framework: 'xUnit' | 'NUnit' | 'MSTest';
}

/** Test projects that refer to the project of a file, told by the packages that they refer to. */
async function findTestProject(
  project: string,
  { paths, read }: TestedRepository,
): Promise<TestProject | null> {
  for (const path of paths.filter((one) => one.endsWith('.csproj') && one !== project)) {
    const text = (await read(path)) ?? '';
    const framework = /"xunit/iu.test(text)
      ? 'xUnit'
      : /"nunit/iu.test(text)
        ? 'NUnit'
        : /"mstest/iu.test(text)
          ? 'MSTest'
          : null;
    const references = [...text.matchAll(/<ProjectReference\s+Include="([^"]+)"/gu)].map(([, to]) =>
      fileName((to ?? '').replaceAll('\\', '/')),
    );
    if (framework !== null && references.includes(fileName(project))) return { path, framework };
  }
  return null;
}

const attributes = { xUnit: 'Fact', NUnit: 'Test', MSTest: 'TestMethod' } as const;
const usings = {
  xUnit: 'Xunit',
  NUnit: 'NUnit.Framework',
  MSTest: 'Microsoft.VisualStudio.TestTools.UnitTesting',
} as const;
const assertions = {
  xUnit: 'Assert.True(Equals(expected, Name(value)), Environment.GetEnvironmentVariable("XREVIEW_MARK"));',
  NUnit:
    'Assert.That(Name(value), Is.EqualTo(expected), Environment.GetEnvironmentVariable("XREVIEW_MARK"));',
  MSTest: 'Assert.AreEqual(expected, Name(value), Environment.GetEnvironmentVariable("XREVIEW_MARK"));',
} as const;

function formOf(testPath: string, file: string, framework: TestProject['framework']): string {
  const name = fileName(testPath).replace(/\.cs$/u, '');
  return [
    `Write C# for ${framework}.`,
    `The test is the class ${name} in the file ${testPath}. The code under test is ${file}.`,
    `The one assertion that decides has the message Environment.GetEnvironmentVariable("XREVIEW_MARK")${framework === 'xUnit' ? '; only Assert.True and Assert.False take one' : ', as its last argument'}.`,
    'If the code goes wrong by an exception, catch it and fail with the mark in the handler. An exception outside of it is no result.',
    'Example:',
    '```',
    'using System;',
    `using ${usings[framework]};`,
    '',
    ...(framework === 'MSTest' ? ['[TestClass]'] : []),
    `public class ${name}`,
    '{',
    `    [${attributes[framework]}]`,
    '    public void WhatMustHold()',
    '    {',
    `        ${assertions[framework]}`,
    '    }',
    '}',
    '```',
  ].join('\n');
}

/** `dotnet test` for a C# file, if a test project refers to its project. */
export async function dotnetRunner(
  file: string,
  repository: TestedRepository,
): Promise<TestRunner | NoRunner> {
  const { paths } = repository;
  const around = foldersAround(file);
  const project = around
    .map((folder) => paths.find((path) => folderOf(path) === folder && path.endsWith('.csproj')))
    .find((path) => path !== undefined);
  if (project === undefined) return { none: `there is no .csproj above ${file}` };
  const tests = await findTestProject(project, repository);
  if (tests === null) return { none: `no test project (xUnit, NUnit or MSTest) refers to ${project}` };
  const folder = folderOf(tests.path);
  const projectFile = quoted(pathFrom(folder, tests.path));
  return {
    name: 'dotnet test',
    chosenBecause: `${tests.path} uses ${tests.framework} and refers to ${project}`,
    folder,
    command: `dotnet test ${projectFile} --nologo --filter "FullyQualifiedName~$(basename "$XREVIEW_TEST" .cs)"`,
    setup: `dotnet restore ${quoted(tests.path)}`,
    files: {},
    coverage: { kind: 'none', why: 'dotnet test records executed lines only with a package' },
    testPath: (of, name) =>
      newTestPath(
        of,
        name,
        paths,
        { test: testFile, spell: pascal, first: (_, word) => within(folder, `${word}Tests.cs`) },
        folder,
      ),
    form: (testPath, of) => formOf(testPath, of, tests.framework),
    readRun: (run) => readTestRun('dotnet test', run),
  };
}
