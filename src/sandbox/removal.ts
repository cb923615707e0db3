import { rmSync } from 'node:fs';
import { chmod, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runAtExit, runChild } from './child-process.ts';

/** Removes folders in which another user may have left files, and folders without any permission. */
export interface Removal {
  remove(folder: string): Promise<void>;
  /** For the end of the process, when nothing can be waited for. Never throws. */
  removeNow(folder: string): void;
}

/**
 * @param elevate what starts a program as root: empty if this process is root, null if nothing does.
 */
export function removalBy(elevate: readonly string[] | null, env: Readonly<Record<string, string>>): Removal {
  const argv = (folder: string): readonly string[] | null =>
    elevate === null || elevate.length === 0 ? null : [...elevate, 'rm', '-rf', '--', folder];
  return {
    async remove(folder) {
      const attempt = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 3 });
      try {
        await attempt();
        return;
      } catch {
        // Its files belong to another user, or it has folders that nobody may write to.
      }
      const asRoot = argv(folder);
      if (asRoot === null) await unlock(folder);
      else
        await runChild({
          argv: asRoot,
          folder: '/',
          env,
          input: '',
          timeoutMs: 600_000,
          signal: new AbortController().signal,
        });
      await attempt();
    },
    removeNow(folder) {
      try {
        rmSync(folder, { recursive: true, force: true });
      } catch {
        const asRoot = argv(folder);
        if (asRoot !== null) runAtExit(asRoot, env);
      }
    },
  };
}

/** The first attempt may still be removing entries, so that any of them can be gone. */
async function unlock(folder: string): Promise<void> {
  await chmod(folder, 0o700).catch(() => undefined);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) if (entry.isDirectory()) await unlock(join(folder, entry.name));
}
