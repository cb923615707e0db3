import type { Commit, Commits, ObjectId } from './commit.ts';
import type { Git } from './git.ts';

/** Commits read for authorship. Of a longer branch only the newest are read. */
const maxCommits = 500;

/** The branch's own commits, newest first, without the base's commits that were merged into it. */
export async function readLog(git: Git, commits: Commits): Promise<Commit[]> {
  const head: ObjectId = commits.head ?? 'HEAD';
  const old = [commits.base, commits.mergeBase].filter((id) => id !== git.emptyTree).map((id) => `^${id}`);
  const output = await git.text([
    'log',
    '-z',
    `--max-count=${maxCommits}`,
    '--no-show-signature',
    '--no-mailmap',
    '--no-notes',
    '--no-color',
    '--encoding=UTF-8',
    '--format=%H%x00%an%x00%ae%x00%B',
    head,
    ...old,
    '--',
  ]);
  const fields = output.split('\0');
  const log: Commit[] = [];
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const [id = '', authorName = '', authorEmail = '', message = ''] = fields.slice(at, at + 4);
    log.push({ id, authorName, authorEmail, message: message.trimEnd() });
  }
  return log;
}
