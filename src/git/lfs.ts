import { createHash } from 'node:crypto';

/** Bytes below which a pointer stays (git-lfs, docs/spec.md). */
export const largestPointer = 1024;

/**
 * The entire text of a Git LFS pointer (git-lfs, docs/spec.md): each line has a fixed form and no line may follow, so
 * that a pointer has no room for code.
 */
const pointer =
  /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\n(?:ext-[0-9]-[a-z0-9-]{1,40} sha256:[0-9a-f]{64}\n){0,10}oid sha256:[0-9a-f]{64}\nsize (?<size>0|[1-9][0-9]{0,17})\n$/;

/** The size in bytes that a pointer names, as digits; null if the text is no pointer. */
export const pointedSize = (text: string): string | null => pointer.exec(text)?.groups?.['size'] ?? null;

/** The pointer to a content, as Git LFS writes it. A content that is a pointer already stays as it is. */
export async function pointerTo(content: AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash('sha256');
  let size = 0;
  let start = Buffer.alloc(0);
  for await (const chunk of content) {
    hash.update(chunk);
    size += chunk.length;
    if (start.length < largestPointer) start = Buffer.concat([start, chunk.subarray(0, largestPointer)]);
  }
  const text = start.toString('latin1');
  if (size < largestPointer && pointedSize(text) !== null) return text;
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${hash.digest('hex')}\nsize ${size}\n`;
}
