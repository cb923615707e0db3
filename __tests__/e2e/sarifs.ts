import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of all SARIF that the tests of a project write. */
    readonly sarifs: string;
    /** The folder of the repositories that tests copy. */
    readonly snapshots: string;
  }
}

/** Keeps what a run has written until all tests are done, each text once, with the tests whose runs wrote it. */
export function keepSarif(sarif: string): void {
  const file = join(inject('sarifs'), createHash('sha256').update(sarif).digest('hex'));
  if (!existsSync(`${file}.sarif`)) writeFileSync(`${file}.sarif`, sarif);
  const { testPath = '', currentTestName = 'a run outside of any test' } = expect.getState();
  appendFileSync(`${file}.tests`, `${testPath}: ${currentTestName}\n`);
}

/** Holds the SARIF of all tests of a project to GitHub's rules when they are done, because its tool is slow to start. */
export default function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-sarifs-'));
  project.provide('sarifs', folder);
  const snapshots = mkdtempSync(join(tmpdir(), 'xreview-snapshots-'));
  project.provide('snapshots', snapshots);
  return async () => {
    rmSync(snapshots, { recursive: true, force: true });
    const before = process.exitCode;
    // Vitest ends a teardown that takes too long, and only warns.
    process.exitCode = 1;
    try {
      const flaws = await flawsOf(folder);
      if (flaws.length > 0) throw new Error(flaws.join('\n'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    process.exitCode = before;
  };
}

/** Each flaw with the tests of its SARIF. */
async function flawsOf(folder: string): Promise<readonly string[]> {
  const kept = readdirSync(folder).filter((name) => name.endsWith('.sarif'));
  if (kept.length === 0) return [];
  // Most runs of single test files keep nothing, and need nothing of what it loads.
  const { multitool } = await import('../report/multitool.ts');
  const texts = kept.map((name) => readFileSync(join(folder, name), 'utf8'));
  const flaws = await multitool(texts);
  return kept.flatMap((name, index) => {
    const { errors = [], warnings = [] } = flaws[index] ?? {};
    const tests = new Set(
      readFileSync(join(folder, name.replace(/\.sarif$/u, '.tests')), 'utf8')
        .trim()
        .split('\n'),
    );
    return [...errors, ...warnings].map((flaw) => `SARIF of ${[...tests].join(', ')}: ${flaw}`);
  });
}
