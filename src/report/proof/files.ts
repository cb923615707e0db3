import { join } from 'node:path';
import type { Proof } from '../../debate/proof.ts';
import { UserError } from '../../errors.ts';
import { duration } from '../../result/figures.ts';
import type { Result, ResultFinding } from '../../result/result.ts';
import { removeEarlierTests, writeWhole } from '../../runner/files.ts';
import { visible } from '../../security/sanitize/sanitizer.ts';
import { proofWords, runText, testersText } from './text.ts';

/** The tests of a run as files: a folder for each finding, with its tests and what they printed. */

interface TestFile {
  /** Relative to the folder of all tests. */
  readonly path: string;
  readonly text: string;
}

const outputFile = 'output.txt';
const longestName = 100;

/** A name that is harmless in every file system and in a shell. Paths of tests contain names of files of the change. */
function safeName(name: string): string {
  const safe = name
    .replace(/[^A-Za-z0-9._-]+/gu, '-')
    .replace(/^[.-]+/u, '')
    .slice(-longestName)
    .replace(/^[.-]+|[.-]+$/gu, '');
  return safe === '' ? 'test' : safe;
}

type Proofs = readonly Proof[];

/** The name of each test of a finding, in order; null for a proof whose test has no text here. */
function namesOf(proofs: Proofs): readonly (string | null)[] {
  const taken = new Set([outputFile]);
  return proofs.map(({ test }) => {
    if (test === null || test.text === '') return null;
    const own = safeName(test.path.split(/[/\\]/u).at(-1) ?? '');
    let name = own;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${number}-${own}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

type Saved = Pick<ResultFinding, 'id'> & { readonly proofs?: Proofs };

/** Where the test of a proof is saved, relative to the run's folder; null if it has no text. */
export function savedAt({ id, proofs = [] }: Saved, proof: Proof): string | null {
  const name = namesOf(proofs)[proofs.indexOf(proof)] ?? null;
  return name === null ? null : `tests/${safeName(id)}/${name}`;
}

/** Every test with its text, and what it printed. None for a plan, which no test can be about. */
export function testFiles({
  findings,
  document,
}: Pick<Result, 'findings' | 'document'>): readonly TestFile[] {
  if (document !== null) return [];
  return findings.flatMap(({ id, proofs = [] }) => {
    const names = namesOf(proofs);
    const tests = proofs.flatMap(({ test }, index): TestFile[] => {
      const name = names[index] ?? null;
      return test === null || name === null ? [] : [{ path: join(safeName(id), name), text: test.text }];
    });
    return tests.length === 0
      ? []
      : [...tests, { path: join(safeName(id), outputFile), text: outputText(proofs, names) }];
  });
}

const outputText = (proofs: Proofs, names: readonly (string | null)[]): string =>
  proofs
    .flatMap(({ outcome, why, test, command, runs }, index) => [
      ...(test === null ? [] : [`${names[index] ?? test.path}: ${test.path}. ${testersText(test)}`]),
      ...(test === null ? [] : [`It expects: ${test.expects}`]),
      `${proofWords[outcome]}. ${why}`,
      ...(command === '' ? [] : [`Command: ${command}`]),
      ...runs.flatMap((run) => [
        '',
        `--- ${runText(run)} (${duration(run.seconds)})`,
        run.output.trimEnd() === '' ? '(no output)' : run.output.trimEnd(),
      ]),
      '',
    ])
    .map((line) => `${visible(line)}\n`)
    .join('');

/**
 * Replaces the tests of an earlier run by those of this one.
 * @param folder absolute path.
 * @returns the folder, or null without tests; and what could not be written, which changes no verdict because the result
 * file holds the same texts.
 */
export function writeTests(
  result: Pick<Result, 'findings' | 'document'>,
  folder: string,
): { readonly folder: string | null; readonly notice: string | null } {
  const files = testFiles(result);
  try {
    removeEarlierTests(folder);
    for (const { path, text } of files) writeWhole(join(folder, path), text, 'tests');
    return { folder: files.length === 0 ? null : folder, notice: null };
  } catch (error) {
    const why = error instanceof UserError ? `${error.message} ${error.likelyCause}` : String(error);
    return {
      folder: null,
      notice: `The tests of findings could not be saved as files. ${why} The report and the result file contain them.`,
    };
  }
}
