import type { ObjectId } from '../git/commit.ts';
import { pathState } from '../prove/test-run.ts';
import { runCheck } from '../sandbox/command.ts';
import { writeTexts } from '../sandbox/files.ts';
import { commitMessage } from './race/brief.ts';
import type { RaceSetup } from './race-context.ts';

/** A patch with the tests of its findings. */
export interface PatchWithTests {
  readonly commit: ObjectId;
  readonly patch: Buffer;
}

/**
 * Adds the tests that a patch passes to it, as regression tests, and runs `verify` once more with them.
 * @param commit of the patch.
 * @returns null if there are no tests; a sentence if the patch is kept without them.
 */
export async function addTests(
  { worktrees, tests, head, brief, isolation, verify, room, checkMs, redact }: RaceSetup,
  commit: ObjectId,
  signal: AbortSignal,
): Promise<PatchWithTests | string | null> {
  if (tests.length === 0) return null;
  const tree = await worktrees.open('with-tests', commit);
  try {
    const states = await Promise.all(tests.map(({ path }) => pathState(tree.folder, path)));
    if (states.some((state) => state !== 'free'))
      return 'The patch does not contain the tests of the findings, because something else is at their paths.';
    await writeTexts(tree.folder, new Map(tests.map(({ path, text }) => [path, text])));
    const paths = tests.map(({ path }) => path);
    const kept = await worktrees.recommit(
      await tree.commit(paths, commitMessage(brief)),
      head,
      commitMessage(brief),
    );
    if (verify !== '' && isolation !== null) {
      const checked = await runCheck({
        isolation,
        line: verify,
        folder: tree.folder,
        room,
        readable: worktrees.sources,
        timeoutMs: checkMs,
        signal,
        redact,
      });
      if (!checked.ok)
        return `The patch does not contain the tests of the findings (${paths.join(', ')}): with them, the verify command ${checked.why}. The tests are in the run's folder.`;
    }
    return { commit: kept, patch: await worktrees.patch(head, kept) };
  } finally {
    await tree.remove();
  }
}
