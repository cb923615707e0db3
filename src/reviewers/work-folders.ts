import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Commits } from '../git/commit.ts';
import type { Git } from '../git/git.ts';

/** Folders for programs that review: the files of the head, and space for the files of each call. */
export type Scratch = () => Promise<{ readonly checkout: string; readonly room: string }>;

/** Created outside the workspace when the first program needs it, and removed when the run ends. */
export function scratchOf(git: Git, commits: Commits, redact: (text: string) => string): Scratch {
  let made: ReturnType<Scratch> | null = null;
  const make: Scratch = async () => {
    const { checkOut } = await import('../context/checkout.ts');
    const folder = mkdtempSync(join(tmpdir(), 'xreview-scratch-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const [checkout, room] = [join(folder, 'head'), join(folder, 'calls')];
    await Promise.all([mkdir(checkout), mkdir(room)]);
    await checkOut(git, commits, checkout, redact);
    return { checkout, room };
  };
  return () => (made ??= make());
}
