import { afterAll, expect } from 'vitest';
import { multitool } from '../report/multitool.ts';
import { sarifAsserts } from '../report/validateSarif.ts';

/** SARIF that the runs of a test file have written, by its text, with the tests whose runs wrote it. */
const written = new Map<string, Set<string>>();

/** Holds what a run has written to the schema and our own demands now, and to GitHub's rules when the file's tests are done. */
export function holdSarif(sarif: string): void {
  expect(sarifAsserts(sarif)).toEqual([]);
  const tests = written.get(sarif) ?? new Set();
  written.set(sarif, tests.add(expect.getState().currentTestName ?? 'a run outside of any test'));
}

afterAll(async () => {
  const flaws = await multitool([...written.keys()]);
  const flawed = [...written.values()].flatMap((tests, index) => {
    const { errors = [], warnings = [] } = flaws[index] ?? {};
    return [...errors, ...warnings].map((flaw) => `SARIF of ${[...tests].join(', ')}: ${flaw}`);
  });
  expect(flawed).toEqual([]);
});
