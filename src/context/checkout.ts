import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Commits } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { isBinary } from './git-tree.ts';

/** Bytes above which a file is left out, and of all files together. */
const maxFile = 8 * 1024 * 1024;
const maxAll = 1024 * 1024 * 1024;

/** Files by which coding agents are configured or instructed: a change must not steer who reviews it. */
export const agentFiles =
  /(?:^|\/)(?:\.(?:claude|codex|cursor|gemini|aider[^/]*|mcp\.json|cursorrules|windsurfrules|vscode|github\/copilot[^/]*)(?:\/|$)|(?:claude|agents|gemini|codex)(?:\.[\w-]+)*\.md$)/iu;

/** Names that git itself refuses, and that would lead out of the folder. */
const unsafe = (path: string): boolean =>
  path.includes('\\') || path.split('/').some((part) => /^(?:|\.{1,2}|\.git[ .]*)$/iu.test(part));

/**
 * Writes the files of the head into a folder: plain copies from git objects, none executable, links as text, without
 * filters, hooks or a repository, and without the files that steer coding agents.
 * @param mode of the files; by default they can only be read.
 * @returns how many files were left out
 */
export async function checkOut(
  git: Git,
  commits: Pick<Commits, 'head'>,
  folder: string,
  redact: (text: string) => string,
  mode = 0o444,
): Promise<number> {
  const head = commits.head ?? (await git.snapshot());
  let room = maxAll;
  let leftOut = 0;
  const files: { readonly path: string; readonly id: string }[] = [];
  for (const [path, { mode: kind, id }] of await git.list(head)) {
    const file = kind === '160000' || unsafe(path) || agentFiles.test(path) ? null : await git.info(id);
    if (file === null || file.size > Math.min(maxFile, room)) {
      leftOut += 1;
      continue;
    }
    room -= file.size;
    files.push({ path, id });
    // A secret that one file shows is hidden in all, so all are read before one is written.
    const content = await git.content(id);
    if (!isBinary(content)) redact(content.toString('utf8'));
  }
  for (const { path, id } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    const content = await git.content(id);
    // What a program reads it sends to its model, and no secret may travel.
    const kept = isBinary(content) ? content : redact(content.toString('utf8'));
    await writeFile(target, kept, { mode, flag: 'wx' });
  }
  return leftOut;
}
