import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTwoFilesPatch, parsePatch } from 'diff';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makePatchRepository, readRecordedDiff, sidesOf } from '../../practice/patch.ts';
import { git } from '../../practice/repository.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xreview-patch-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every changed line with its number. */
const changes = (diff: string): readonly string[] =>
  parsePatch(diff).flatMap((file) =>
    file.hunks.flatMap((hunk) => {
      let [was, now] = [hunk.oldStart, hunk.newStart];
      return hunk.lines.flatMap((line) => {
        const sign = line.slice(0, 1);
        if (sign === '\\') return [];
        const [before, after] = [was, now];
        if (sign !== '+') was += 1;
        if (sign !== '-') now += 1;
        return sign === ' ' ? [] : [`${file.newFileName} ${sign === '-' ? before : after} ${line}`];
      });
    }),
  );

const diff = [
  'diff --git a/src/deep/a.py b/src/deep/a.py',
  '--- a/src/deep/a.py',
  '+++ b/src/deep/a.py',
  '@@ -40,3 +40,2 @@ def f(x):',
  ' def g(x):',
  '-    x = check(x)',
  '     return x',
  '@@ -90,2 +89,3 @@ def h(x):',
  ' def k(x):',
  '+    x += 1',
  '     return x',
  'diff --git a/old.txt b/old.txt',
  'deleted file mode 100644',
  '--- a/old.txt',
  '+++ /dev/null',
  '@@ -1,1 +0,0 @@',
  '-gone',
  'diff --git a/new.txt b/new.txt',
  'new file mode 100644',
  '--- /dev/null',
  '+++ b/new.txt',
  '@@ -0,0 +1,2 @@',
  '+came',
  '+no newline',
  '\\ No newline at end of file',
  '',
].join('\n');

it('makes a repository whose own diff changes the same lines at the same numbers', () => {
  const pull = makePatchRepository(join(folder, 'one'), { id: 'one', diff });
  expect(changes(`${git(pull.folder, ['diff', '--no-renames', pull.base, pull.head])}\n`).toSorted()).toEqual(
    changes(diff).toSorted(),
  );
  expect(git(pull.folder, ['show', `${pull.head}:new.txt`])).toBe('came\nno newline');
  expect(git(pull.folder, ['show', `${pull.base}:.github/xreview.yml`])).toContain('practice-lark');
});

it('keeps both sides of any edit at their numbers, as far as the diff shows them', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', '', '-- x', '++ y', '@@ z', ' pad'), { maxLength: 30 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const [old, now] = [before, after].map((side) => side.map((line) => `${line}\n`).join(''));
      fc.pre(old !== now);
      const patch = createTwoFilesPatch('a/f.txt', 'b/f.txt', old ?? '', now ?? '', '', '', { context: 1 });
      const hunks = parsePatch(patch).flatMap((file) => file.hunks);
      const sides = sidesOf(patch);
      const shown = (side: readonly string[], starts: readonly [number, number][]): string => {
        const last = Math.max(0, ...starts.map(([start, count]) => (count === 0 ? 0 : start + count - 1)));
        const isShown = (number: number): boolean =>
          starts.some(([start, count]) => number >= start && number < start + count);
        return side
          .slice(0, last)
          .map((line, index) => (isShown(index + 1) ? `${line}\n` : '\n'))
          .join('');
      };
      const padding = /\n*$/u;
      expect(sides.before.get('f.txt')?.replace(padding, '')).toBe(
        shown(
          before,
          hunks.map(({ oldStart, oldLines }) => [oldStart, oldLines]),
        ).replace(padding, ''),
      );
      expect(sides.after.get('f.txt')?.replace(padding, '')).toBe(
        shown(
          after,
          hunks.map(({ newStart, newLines }) => [newStart, newLines]),
        ).replace(padding, ''),
      );
    }),
  );
});

it('rejects a diff that would write outside the repository', () => {
  const hostile = (path: string) => diff.replaceAll('src/deep/a.py', path);
  for (const path of ['../a.py', '.git/hooks/post-commit', '/etc/passwd', 'a/../../b']) {
    expect(() => sidesOf(hostile(path))).toThrow('outside the repository');
  }
});

it('finds a recorded diff, and lists the existing ones if it finds none', () => {
  const file = join(folder, 'diffs.jsonl');
  writeFileSync(file, `${JSON.stringify({ id: 'x', diff, lang: 'python' })}\n`);
  expect(readRecordedDiff(file, 'x').diff).toBe(diff);
  expect(() => readRecordedDiff(file, 'y')).toThrow('has no diff with the id y. It has x.');
  writeFileSync(file, '{"id":"x"}\nnot json\n');
  expect(() => readRecordedDiff(file, 'x')).toThrow('Line 1');
});
