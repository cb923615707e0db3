import { expect } from 'vitest';
import type { BundlePlan, Change, ChangedFile } from '../../src/change/change.ts';
import type { Git } from '../../src/git/git.ts';

/** The lines of a blob, split at LF only, and whether the last one ends in a newline. */
interface BlobLines {
  readonly lines: readonly string[];
  readonly noNewline: boolean;
}

function linesOf(blob: Buffer): BlobLines {
  const lines: string[] = [];
  let from = 0;
  for (let end = blob.indexOf(10); end >= 0; end = blob.indexOf(10, from)) {
    lines.push(blob.toString('utf8', from, end));
    from = end + 1;
  }
  const noNewline = from < blob.length;
  if (noNewline) lines.push(blob.toString('utf8', from));
  return { lines, noNewline };
}

async function blobLines(git: Git, id: string | null): Promise<BlobLines> {
  return linesOf(id === null ? Buffer.alloc(0) : await git.content(id));
}

/** Checks that the old blob with the hunks applied is the new blob, and that every line number is correct. */
export async function expectExact(git: Git, file: ChangedFile): Promise<void> {
  const old = await blobLines(git, file.oldBlob);
  const now = await blobLines(git, file.newBlob);
  const applied: string[] = [];
  let at = 0;
  for (const hunk of file.hunks) {
    const start = hunk.oldLines === 0 ? hunk.oldStart : hunk.oldStart - 1;
    applied.push(...old.lines.slice(at, start));
    at = start;
    let oldCount = 0;
    let newCount = 0;
    for (const line of hunk.lines) {
      if (line.kind !== 'added') {
        oldCount += 1;
        at += 1;
        expect(line.oldLine).toBe(at);
        expect(line.text).toBe(old.lines[at - 1]);
      } else expect(line.oldLine).toBeNull();
      if (line.kind !== 'removed') {
        newCount += 1;
        applied.push(line.text);
        expect(line.newLine).toBe(applied.length);
        expect(line.text).toBe(now.lines[applied.length - 1]);
      } else expect(line.newLine).toBeNull();
      const endsOld = line.kind !== 'added' && old.noNewline && at === old.lines.length;
      const endsNew = line.kind !== 'removed' && now.noNewline && applied.length === now.lines.length;
      expect(line.noNewline ?? false).toBe(endsOld || endsNew);
    }
    expect([oldCount, newCount]).toEqual([hunk.oldLines, hunk.newLines]);
  }
  applied.push(...old.lines.slice(at));
  expect(applied).toEqual(now.lines);
  const kinds = file.hunks.flatMap((hunk) => hunk.lines.map(({ kind }) => kind));
  expect(file.added).toBe(kinds.filter((kind) => kind === 'added').length);
  expect(file.removed).toBe(kinds.filter((kind) => kind === 'removed').length);
}

/**
 * Checks that every shown line has its correct number and text on either side, and that the lines of an excerpt are
 * consecutive.
 */
export async function expectShown(git: Git, change: Change, plan: BundlePlan): Promise<void> {
  for (const shown of plan.bundles.flatMap((bundle) => bundle.files)) {
    const file = change.files.find(({ path }) => path === shown.path);
    const old = await blobLines(git, file?.oldBlob ?? null);
    const now = await blobLines(git, file?.newBlob ?? null);
    const seen = new Set<number>();
    for (const { lines } of shown.excerpts) {
      let last: number | null = null;
      for (const { oldLine, newLine, text } of lines) {
        if (oldLine !== null) expect(text).toBe(old.lines[oldLine - 1]);
        if (newLine === null) continue;
        expect(text).toBe(now.lines[newLine - 1]);
        if (last !== null) expect(newLine).toBe(last + 1);
        expect(seen.has(newLine)).toBe(false);
        seen.add(newLine);
        last = newLine;
      }
    }
  }
}

/** Checks that every line of every hunk is in exactly one bundle, and that the bundles match the coverage. */
export function expectCovered(change: Change, plan: BundlePlan): void {
  const held = new Map<string, number[]>();
  for (const { hunk, from, to } of plan.coverage) {
    const seen = held.get(hunk) ?? [];
    for (let index = from; index <= to; index += 1) seen.push(index);
    held.set(hunk, seen);
  }
  const hunks = change.files.flatMap((file) => file.hunks);
  expect([...held.keys()].sort()).toEqual(hunks.map(({ id }) => id).sort());
  for (const hunk of hunks) expect(held.get(hunk.id)).toEqual(hunk.lines.map((_, index) => index));

  // Changed lines as shown: each once. Context may occur twice where excerpts of two bundles are widened.
  const shown = new Map<string, number>();
  for (const bundle of plan.bundles) {
    for (const file of bundle.files) {
      for (const line of file.excerpts.flatMap(({ lines }) => lines)) {
        if (line.kind === 'context') continue;
        const key = `${file.path}\0${line.oldLine}\0${line.newLine}\0${line.text}`;
        shown.set(key, (shown.get(key) ?? 0) + 1);
      }
    }
  }
  const changed = change.files.flatMap((file) =>
    file.hunks.flatMap((hunk) =>
      hunk.lines
        .filter(({ kind }) => kind !== 'context')
        .map(({ oldLine, newLine, text }) => `${file.path}\0${oldLine}\0${newLine}\0${text}`),
    ),
  );
  expect([...shown.values()].every((times) => times === 1)).toBe(true);
  expect([...shown.keys()].sort()).toEqual(changed.sort());
}
