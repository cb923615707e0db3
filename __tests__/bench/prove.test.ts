import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lineBeside, readProveCases, rebuild } from '../../bench/prove-data.ts';

const diff = `diff --git a/src/total.js b/src/total.js
--- a/src/total.js
+++ b/src/total.js
@@ -10,3 +10,3 @@ function total(items) {
   let sum = 0;
-  for (const item of items) sum += item;
+  for (const item of items) sum = item;
   return sum;
@@ -30,2 +30,3 @@ function mean(items) {
   const count = items.length;

+  // Empty lists
`;

test('both versions of a file come from the hunks of its diff and the texts around them', () => {
  const { path, before, after, shown } = rebuild(diff, ['// one\n', '// two\n', '// three\n']);
  expect(path).toBe('src/total.js');
  expect(before).toBe(
    '// one\n  let sum = 0;\n  for (const item of items) sum += item;\n  return sum;\n// two\n  const count = items.length;\n\n// three\n',
  );
  expect(after).toBe(
    '// one\n  let sum = 0;\n  for (const item of items) sum = item;\n  return sum;\n// two\n  const count = items.length;\n\n  // Empty lists\n// three\n',
  );
  expect([...shown.keys()]).toEqual([10, 11, 12, 30, 31, 32]);
});

test('a diff that is cut off, and texts that do not fit, are errors', () => {
  expect(() => rebuild(diff, ['', ''])).toThrow('3 texts are needed around the hunks, not 2');
  expect(() => rebuild(diff.slice(0, diff.indexOf('   return')).trimEnd(), ['', ''])).toThrow(
    'the diff ends inside a hunk',
  );
});

test('the line that refutes a finding shares a name with it', () => {
  const { shown } = rebuild(diff, ['', '', '']);
  expect(lineBeside(shown, 11, 11)).toBe('let sum = 0;');
  expect(() => lineBeside(shown, 32, 32)).toThrow('no line of the diff shares a name with the finding');
});

test('every case is valid, and its diff has no reason to be left out', () => {
  const { cases, leftOut } = readProveCases('bench/prove-cases');
  const without = new Set(Object.values(leftOut).flat());
  expect(cases.length).toBeGreaterThan(20);
  expect(cases.filter(({ id }) => without.has(id))).toEqual([]);
  expect(cases.filter(({ planted }) => planted).length).toBeGreaterThanOrEqual(3);
  expect(without.size).toBe(Object.values(leftOut).flat().length);
});

test('cases whose diff is not in the file are named, and the bench fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-bench-prove-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const diffs = join(folder, 'diffs.jsonl');
  writeFileSync(
    diffs,
    `${JSON.stringify({ id: 'other', lang: 'python', bug_locations: [{ file: 'a.py', start: 1, end: 1 }], diff: '' })}\n`,
  );
  const { status, stdout } = spawnSync(process.execPath, ['bench/prove.ts', '--diffs', diffs], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toContain(`quixbugs-lis: ${diffs} has no diff quixbugs-lis.`);
  expect(stdout).toContain('neither a case nor a reason: other.');
});
