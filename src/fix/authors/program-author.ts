import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { checkOut } from '../../context/checkout.ts';
import type { Git } from '../../git/git.ts';
import { discard } from '../../git/worktree.ts';
import { openLimiter } from '../../providers/limiter.ts';
import { type CommandOptions, commandProvider } from '../../providers/program/provider.ts';
import { prompt } from '../../reviewers/prompts.ts';
import { readText } from '../../sandbox/files.ts';
import type { PatchAuthor, PatchTask, Written } from './author.ts';
import { againParts, askOnce, briefParts, openAuthorThread, type PatchAuthorOptions } from './request.ts';

interface ProgramAuthorOptions extends Omit<PatchAuthorOptions, 'provider'> {
  readonly program: Pick<CommandOptions, 'harness' | 'environment' | 'timeoutMs'>;
  /** Holds the commits on which a patch is based. */
  readonly git: Git;
  /** Folder for the copies that the program edits. */
  readonly room: string;
}

const answer = { name: 'fix', schema: z.object({ notes: z.string() }) } as const;

/** Processes that a coding agent may have at once. */
const maxProcesses = 128;

/**
 * A program as an author. It edits plain copies of the files outside any repository, without files that instruct
 * agents and with secrets removed. The changed files are the patch.
 */
export const programAuthor = (authorOptions: ProgramAuthorOptions): PatchAuthor => ({
  id: authorOptions.id,
  vendor: authorOptions.vendor,
  model: authorOptions.model,
  async write(task): Promise<Written> {
    const room = await mkdtemp(join(authorOptions.room, 'program-'));
    try {
      return await writeIn(authorOptions, task, room);
    } finally {
      await discard(room);
    }
  },
});

async function writeIn(
  authorOptions: ProgramAuthorOptions,
  { objections, commit, texts, signal }: PatchTask,
  room: string,
): Promise<Written> {
  const [checkout, calls] = [join(room, 'files'), join(room, 'calls')];
  await Promise.all([mkdir(checkout), mkdir(calls)]);
  await checkOut(authorOptions.git, { head: commit }, checkout, authorOptions.redact, 0o644);
  const before = await printsOf(checkout);
  const asked: PatchAuthorOptions = {
    ...authorOptions,
    provider: commandProvider({
      ...authorOptions.program,
      name: authorOptions.id,
      edits: true,
      maxProcesses,
      scratch: () => Promise.resolve({ checkout, room: calls }),
      aside: () => prompt('fix-folder', { checkout }),
      scrub: authorOptions.redact,
      limiter: openLimiter({ maxConcurrent: 1 }),
    }),
  };
  const first = briefParts(asked, texts, 'fix-program');
  const parts =
    objections.length === 0
      ? first
      : [...againParts(asked, objections, texts), { text: `\n\n${prompt('fix-program')}` }];
  const { completion, paid } = await askOnce(asked, openAuthorThread(asked, answer, signal), parts);
  if (completion.outcome !== 'complete')
    return { ...paid, ok: false, why: `${completion.message} ${completion.remedy}`.trim() };
  const left = new Map<string, string | null>();
  const after = await printsOf(checkout);
  for (const path of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(path) === after.get(path)) continue;
    const file = await readText(checkout, path);
    if (file.state === 'unfit')
      return { ...paid, ok: false, why: `It left ${file.why}, which a lane cannot edit.` };
    const shown = authorOptions.redact(await original(authorOptions.git, commit, path));
    // Writing the file back would replace the secret with its placeholder.
    if (shown !== (await original(authorOptions.git, commit, path)))
      return { ...paid, ok: false, why: `It edited ${path}, which holds a secret that was hidden from it.` };
    left.set(path, file.state === 'text' ? file.text : null);
  }
  return { ...paid, ok: true, proposal: { kind: 'texts', texts: left }, notes: completion.value.notes };
}

const original = async (git: Git, commit: string, path: string): Promise<string> =>
  (await git.readFileAt(commit, path).catch(() => null))?.toString('utf8') ?? '';

/** More files come from a build or the like and are not a patch. */
const mostFiles = 100_000;

/** A digest of each file under a folder, by path. Links are recorded as such and not followed. */
async function printsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const prints = new Map<string, string>();
  const walk = async (within: string): Promise<void> => {
    for (const entry of await readdir(join(folder, within), { withFileTypes: true })) {
      const path = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry.isDirectory()) await walk(path);
      else if (prints.size < mostFiles) {
        const content = entry.isFile() ? await readFile(join(folder, path)) : 'no file';
        prints.set(path, createHash('sha256').update(content).digest('hex'));
      }
    }
  };
  await walk('');
  return prints;
}
