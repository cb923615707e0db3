import { expect } from 'vitest';

/** SARIF that the runs of a test file have written, by its text, with the tests whose runs wrote it. */
const written = new Map<string, Set<string>>();

/** Keeps what a run has written until the tests of its file are done. */
export function keepSarif(sarif: string): void {
  const tests = written.get(sarif) ?? new Set();
  written.set(sarif, tests.add(expect.getState().currentTestName ?? 'a run outside of any test'));
}

/** What GitHub's rules have against all that was kept since it was last asked, each flaw with the tests of its SARIF. */
export async function keptFlaws(): Promise<readonly string[]> {
  const kept = [...written];
  written.clear();
  if (kept.length === 0) return [];
  // Most test files keep nothing, and need nothing of what it loads.
  const { multitool } = await import('../report/multitool.ts');
  const flaws = await multitool(kept.map(([sarif]) => sarif));
  return kept.flatMap(([, tests], index) => {
    const { errors = [], warnings = [] } = flaws[index] ?? {};
    return [...errors, ...warnings].map((flaw) => `SARIF of ${[...tests].join(', ')}: ${flaw}`);
  });
}
