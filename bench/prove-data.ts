import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { categoriesOf } from '../src/debate/categories.ts';
import { readChanges } from './eval-records.ts';

/** Diffs that introduce a known bug, and what a case adds so that the code around such a diff can be executed. */

const range = z.object({ start: z.int().positive(), end: z.int().positive() });

const bugDiff = z.object({
  id: z.string(),
  lang: z.string(),
  /** Where the bug is, as lines of the new side. */
  bug_locations: z.array(range.extend({ file: z.string() })).min(1),
  diff: z.string(),
});
export type BugDiff = z.infer<typeof bugDiff>;

/** @throws Error with the number of an invalid line. */
export const readBugDiffs = (file: string): readonly BugDiff[] =>
  readChanges(file, bugDiff, 'a diff that introduces a bug');

const text = z.string().min(1);

const proveCase = z.strictObject({
  /** The diff. Several cases may use one. */
  id: z.string(),
  /** Whether the finding is false: the bug that it describes does not exist. */
  planted: z.boolean().default(false),
  runner: z.enum(['node-esm', 'node-commonjs', 'pytest']),
  /** What stands before the first hunk, between the hunks and after the last one. */
  around: z.array(z.string()),
  /** Further files of the project, the same before and after the diff. */
  files: z.record(z.string(), z.string()).default({}),
  /** The lines of the finding on the new side of the diff. Default: the first location of the data. */
  lines: range.optional(),
  finding: z.strictObject({
    category: z.enum(categoriesOf('change')),
    title: text,
    explanation: text,
    scenario: text,
  }),
  /** A line of `around` with which the finding is refuted. Default: a line of the diff, see `lineBeside`. */
  refutedBy: text.optional(),
  /** The test that the practice model writes. `CODE` stands for the import path of the file with the finding. */
  test: text,
});
export type ProveCase = z.infer<typeof proveCase> & { readonly name: string };

/** Ids of diffs without a case, by the reason. */
const leftOut = z.record(z.string(), z.array(z.string()));
type SkippedDiffs = z.infer<typeof leftOut>;

interface ProveCases {
  /** In the order of their names. */
  readonly cases: readonly ProveCase[];
  readonly leftOut: SkippedDiffs;
}

const leftOutFile = 'left-out.yml';

/**
 * Reads a folder with one YAML file for each case, and `left-out.yml`.
 * @throws Error with the name of an invalid file.
 */
export function readProveCases(folder: string): ProveCases {
  const read = <T>(file: string, schema: z.ZodType<T>): T => {
    const read = schema.safeParse(parse(readFileSync(join(folder, file), 'utf8')));
    if (!read.success) throw new Error(`${file} is not valid: ${z.prettifyError(read.error)}`);
    return read.data;
  };
  const files = readdirSync(folder).filter((file) => file.endsWith('.yml'));
  return {
    cases: files
      .filter((file) => file !== leftOutFile)
      .toSorted()
      .map((file) => ({ ...read(file, proveCase), name: basename(file, '.yml') })),
    leftOut: files.includes(leftOutFile) ? read(leftOutFile, leftOut) : {},
  };
}

interface Rebuilt {
  readonly path: string;
  /** The file without and with the diff. */
  readonly before: string;
  readonly after: string;
  /** The lines of the new side that the diff shows, by their number in the diff. */
  readonly shown: ReadonlyMap<number, string>;
}

const hunkHead = /^@@ -\d+(?:,(?<old>\d+))? \+(?<start>\d+)(?:,(?<new>\d+))? @@/u;

/**
 * Builds both versions of the one file of a diff: its hunks, with `around` before, between and after them.
 * @throws Error if the diff is cut off, or the number of texts around the hunks is wrong.
 */
export function rebuild(diff: string, around: readonly string[]): Rebuilt {
  const lines = diff.split('\n');
  const path = lines
    .find((line) => line.startsWith('+++ '))
    ?.slice('+++ '.length)
    .replace(/^b\//u, '');
  if (path === undefined) throw new Error('the diff names no file');
  const shown = new Map<number, string>();
  const sides: { readonly before: string; readonly after: string }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const head = hunkHead.exec(lines[at] ?? '')?.groups;
    if (head === undefined) continue;
    let [old, added, number] = [Number(head['old'] ?? 1), Number(head['new'] ?? 1), Number(head['start'])];
    let [before, after] = ['', ''];
    while (old > 0 || added > 0) {
      at += 1;
      const line = lines[at];
      if (line === undefined) throw new Error('the diff ends inside a hunk');
      const code = `${line.slice(1)}\n`;
      if (!line.startsWith('+')) {
        before += code;
        old -= 1;
      }
      if (!line.startsWith('-')) {
        after += code;
        shown.set(number, line.slice(1));
        added -= 1;
        number += 1;
      }
    }
    sides.push({ before, after });
  }
  if (around.length !== sides.length + 1)
    throw new Error(`${sides.length + 1} texts are needed around the hunks, not ${around.length}`);
  const whole = (side: 'before' | 'after'): string =>
    around.map((between, index) => between + (sides[index]?.[side] ?? '')).join('');
  return { path, before: whole('before'), after: whole('after'), shown };
}

/**
 * A line with which a reviewer can refute a finding: the closest line of the diff outside of the finding that shares a
 * name with it.
 * @throws Error if there is none.
 */
export function lineBeside(shown: ReadonlyMap<number, string>, from: number, to: number): string {
  const names = (line: string): readonly string[] => line.match(/[A-Za-z_]\w{2,}/gu) ?? [];
  const own = new Set(
    [...shown].flatMap(([number, line]) => (number < from || number > to ? [] : names(line))),
  );
  const keywords = new Set([
    'const',
    'for',
    'return',
    'let',
    'var',
    'function',
    'self',
    'def',
    'not',
    'await',
  ]);
  const distance = (number: number): number => Math.min(Math.abs(number - from), Math.abs(number - to));
  const found = [...shown]
    .filter(([number]) => number < from || number > to)
    .filter(([, line]) => !/^\s*(?:\/\/|\*|\/\*|#|import\b|export\b|from\b)/u.test(line))
    .filter(([, line]) => names(line).some((name) => own.has(name) && !keywords.has(name)))
    .toSorted(([a], [b]) => distance(a) - distance(b))[0];
  if (found === undefined) throw new Error('no line of the diff shares a name with the finding');
  return found[1].trim();
}
