import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../git/repository.ts';
import { repositoryWith, runWithModels } from './action-run.ts';
import { after, before } from './shop.ts';

/** A PATH whose git is the real one, but reports another version and refuses what that version does not have. */
function pathWithGit(version: string): string {
  const folder = temporaryFolder();
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  const script = `#!/bin/sh
for arg; do last=$arg; done
case "$last" in
version) echo "git version ${version}"; exit 0 ;;
esac
case " $* " in
*" --batch-command"*) echo "error: unknown option \\\`batch-command'" >&2; exit 129 ;;
esac
exec ${real} "$@"
`;
  writeFileSync(join(folder, 'git'), script, { mode: 0o755 });
  return `${folder}:${process.env['PATH']}`;
}

test('git 2.34, which has no --batch-command, reviews a change like any other', async () => {
  const { result } = await runWithModels(repositoryWith(before, after), {
    env: { PATH: pathWithGit('2.34.1') },
  });
  expect(result.verdict).toMatchObject({ verdict: 'fail', complete: true });
});

test.each(['2.25.1', '1.8.3.1'])(
  'git %s is refused before anything else, with the version needed',
  async (version) => {
    const { status, requests, result, transcript } = await runWithModels(repositoryWith(before, after), {
      env: { PATH: pathWithGit(version) },
    });
    expect([status, requests, transcript]).toEqual([1, [], []]);
    expect(result.verdict.reasons).toMatchObject([
      { code: 'git-failed', message: `Git ${version} is too old. The action needs git 2.34 or newer.` },
    ]);
  },
);

test.each(['2.49.0.windows.1', '2.39.5 (Apple Git-154)', '3.0.0', 'unknown'])(
  'git %s is not refused',
  async (version) => {
    const { result } = await runWithModels(repositoryWith(before, {}), {
      env: { PATH: pathWithGit(version) },
    });
    expect(result.verdict.verdict).toBe('pass');
  },
);
