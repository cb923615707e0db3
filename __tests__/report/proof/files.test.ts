import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { savedAt, testFiles, writeTests } from '../../../src/report/proof/files.ts';
import { hostileText } from '../../security/hostile.ts';
import { aFailedProof, aFinding, aProof, aResult } from '../factory.ts';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'xreview-tests-')), 'tests');
});
afterEach(() => rmSync(dirname(folder), { recursive: true, force: true }));

const withTest = (path: string, text = 'x') => {
  const proof = aProof();
  return { ...proof, test: proof.test && { ...proof.test, path, text } };
};

describe('the tests of findings as files', () => {
  test('each has its text exactly as it ran, in a folder of its finding, with what it printed', () => {
    const finding = aFinding({ proofs: [aFailedProof(), aProof()] });
    expect(writeTests(aResult({ findings: [aFinding(), finding] }), folder)).toEqual({
      folder,
      notice: null,
    });
    const own = join(folder, finding.id);
    expect(readdirSync(folder)).toEqual([finding.id]);
    expect(readdirSync(own)).toEqual([
      '2-orders-injection.test.ts',
      'orders-injection.test.ts',
      'output.txt',
    ]);
    for (const [index, proof] of (finding.proofs ?? []).entries()) {
      const path = savedAt(finding, proof) ?? '';
      expect(path).toBe(`tests/${finding.id}/${index === 0 ? '' : '2-'}orders-injection.test.ts`);
      expect(readFileSync(join(dirname(folder), path), 'utf8')).toBe(proof.test?.text);
    }
    const output = readFileSync(join(own, 'output.txt'), 'utf8');
    expect(output).toContain('Not reproduced by a test. The test passed 3 times on the change');
    expect(output).toContain(
      '--- On the change: failed at the assertion for the scenario (1.2 s)\nAssertionError',
    );
    expect(output).toContain('Command: npx vitest run "$XREVIEW_TEST"');
  });

  test('those of an earlier run are removed, and nothing else', () => {
    mkdirSync(join(folder, 'xr-0123456789'), { recursive: true });
    mkdirSync(join(folder, 'kept'));
    writeFileSync(join(folder, 'xr-0123456789', 'old.test.ts'), 'old');
    expect(writeTests(aResult(), folder)).toEqual({ folder: null, notice: null });
    expect(readdirSync(folder)).toEqual(['kept']);
  });

  test('a plan and a finding whose test was not kept have none', () => {
    const findings = [aFinding({ proofs: [aProof()] })];
    expect(testFiles({ findings, document: { kind: 'description' } })).toEqual([]);
    expect(
      testFiles({ findings: [aFinding({ proofs: [withTest('a.test.ts', '')] })], document: null }),
    ).toEqual([]);
  });

  test('no name leaves the folder, is hidden or replaces the output, whatever the change calls its files', () => {
    const path = fc.oneof(
      hostileText,
      fc.constantFrom(
        '../../x',
        '..',
        '.',
        '',
        '.git',
        'a/output.txt',
        'a/OUTPUT.TXT',
        'C:\\x\\..\\y.js',
        '-rf',
        'a b;$(id).js',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(path, path, (one, two) => {
        const finding = aFinding({ id: one, proofs: [withTest(one), withTest(two)] });
        const files = testFiles({ findings: [finding], document: null });
        expect(new Set(files.map(({ path: at }) => at.toLowerCase())).size).toBe(3);
        for (const { path: at } of files) {
          expect(at).toMatch(/^[A-Za-z0-9_][\w.-]*\/[A-Za-z0-9_][\w.-]*$/u);
          expect(resolve('/tests', at).split('/')).toHaveLength(4);
        }
      }),
    );
  });

  test('what cannot be written is a notice that says where the tests are', () => {
    writeFileSync(folder, 'a file in its place');
    const { folder: written, notice } = writeTests(
      aResult({ findings: [aFinding({ proofs: [aProof()] })] }),
      folder,
    );
    expect(written).toBeNull();
    expect(notice).toMatch(
      /^The tests of findings could not be saved as files\. .+ The report and the result file contain them\.$/u,
    );
    expect(existsSync(folder)).toBe(true);
  });
});
