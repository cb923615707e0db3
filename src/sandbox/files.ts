import { lstat, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Reads and writes files of a folder that other programs write to. No link is followed in any part of a path.
 */

/** Bytes above which a lane cannot edit a file. */
const mostBytes = 1024 * 1024;

type FileText =
  | { readonly state: 'text'; readonly text: string }
  | { readonly state: 'absent' }
  /** Completing "…, which a lane cannot edit". */
  | { readonly state: 'unfit'; readonly why: string };

/**
 * @param path relative, and known to stay inside the folder.
 * @param most bytes; a larger file is unfit.
 */
export async function readText(folder: string, path: string, most = mostBytes): Promise<FileText> {
  const unfit = (why: string): FileText => ({ state: 'unfit', why });
  const parts = path.split('/');
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const found = await lstat(join(folder, ...parts.slice(0, depth))).catch(() => null);
    if (found === null) return { state: 'absent' };
    if (found.isSymbolicLink()) return unfit(`${path} is a link or lies behind one`);
    if (depth < parts.length) {
      if (!found.isDirectory()) return { state: 'absent' };
      continue;
    }
    if (!found.isFile()) return unfit(`${path} is not a file`);
    if (found.size > most) return unfit(`${path} has ${found.size} bytes`);
  }
  const bytes = await readFile(join(folder, path));
  const text = bytes.toString('utf8');
  // Text that does not decode and encode to the same bytes would be damaged by an edit elsewhere.
  return Buffer.from(text).equals(bytes) && !text.includes('\0')
    ? { state: 'text', text }
    : unfit(`${path} is not UTF-8 text`);
}

/** Writes files whose paths `readText` accepted; null removes a file. An existing file keeps its mode. */
export async function writeTexts(folder: string, texts: Texts): Promise<void> {
  for (const [path, text] of texts) {
    const target = join(folder, path);
    if (text === null) await rm(target, { force: true });
    else {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }
  }
}

/** Texts by path; null if the file does not or must not exist. */
export type Texts = ReadonlyMap<string, string | null>;
