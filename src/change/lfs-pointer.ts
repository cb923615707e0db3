import type { ObjectId } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { largestPointer, pointedSize } from '../git/lfs.ts';
import type { LeftOut } from './change.ts';
import type { Draft } from './draft.ts';

/**
 * The reason to leave out a file that is a Git LFS pointer on every side on which it exists: its content is not in the
 * repository. Null for any other file, also if it only begins like a pointer.
 */
export async function pointerReason(git: Git, { hunks, record }: Draft): Promise<LeftOut | null> {
  const [hunk, ...more] = hunks;
  // A pointer is so short that its only hunk begins with its first line.
  if (hunk?.lines[0]?.text.startsWith('version ') !== true || more.length > 0) return null;
  const { oldMode, newMode, oldBlob, newBlob } = record;
  if ([oldMode, newMode].some((mode) => mode !== null && !mode.startsWith('100'))) return null;
  const sides = [oldBlob, newBlob].filter((blob) => blob !== null);
  const sizes = await Promise.all(sides.map((blob) => sizeIn(git, blob)));
  if (sizes.some((size) => size === null)) return null;
  const bytes = Number(sizes.at(-1)).toLocaleString('en');
  return {
    reason: 'lfs-pointer',
    detail: `It is a Git LFS pointer to ${bytes} bytes outside the repository.`,
  };
}

/** The size that a pointer names; null if the file is no pointer. */
async function sizeIn(git: Git, blob: ObjectId): Promise<string | null> {
  const info = await git.info(blob);
  if (info === null || info.size >= largestPointer) return null;
  return pointedSize((await git.content(blob)).toString('latin1'));
}
