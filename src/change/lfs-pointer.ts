import type { ObjectId } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import type { LeftOut } from './change.ts';
import type { Draft } from './draft.ts';

/** Bytes below which a pointer stays (git-lfs, docs/spec.md). */
const largest = 1024;

/**
 * The entire text of a pointer file (git-lfs, docs/spec.md): each line has a fixed form and no line may follow, so
 * that a pointer has no room for code.
 */
const pointer =
  /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\n(?:ext-[0-9]-[a-z0-9-]{1,40} sha256:[0-9a-f]{64}\n){0,10}oid sha256:[0-9a-f]{64}\nsize (?<size>0|[1-9][0-9]{0,17})\n$/;

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
  const sizes = await Promise.all(sides.map((blob) => pointedSize(git, blob)));
  if (sizes.some((size) => size === null)) return null;
  const bytes = Number(sizes.at(-1)).toLocaleString('en');
  return {
    reason: 'lfs-pointer',
    detail: `It is a Git LFS pointer to ${bytes} bytes outside the repository.`,
  };
}

/** The size that a pointer names, in bytes; null if the file is no pointer. */
async function pointedSize(git: Git, blob: ObjectId): Promise<string | null> {
  const info = await git.info(blob);
  if (info === null || info.size >= largest) return null;
  return pointer.exec((await git.content(blob)).toString('latin1'))?.groups?.['size'] ?? null;
}
