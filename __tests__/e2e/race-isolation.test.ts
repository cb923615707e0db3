import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runs } from '../sandbox/isolated-machine.ts';
import { keys } from './action-run.ts';
import { laneOf, runRaceWithModels, seeded } from './race-run.ts';

/** The commands of a race, run by the built action, try to get at its keys and tokens and to stay. */

const smith = 'anthropic/practice-smith';
const token = 'AUTHORIZATION: basic cHJhY3RpY2UtdG9rZW4=';

const logOf = ({ race }: Awaited<ReturnType<typeof runRaceWithModels>>, name: string): string =>
  readFileSync(join(race.folder ?? '', laneOf(race, smith).folder ?? '', name), 'utf8');

test.runIf(process.platform === 'linux')(
  'verify and lint find no key and no token, wherever they look',
  async () => {
    const ends = seeded();
    const checkout = ends.repository.path;
    ends.repository.git('config', 'http.https://github.com/.extraheader', token);
    const look = [
      'exec 2>/dev/null',
      'set +e',
      'env; set',
      'for p in /proc/[0-9]*; do tr "\\0" "\\n" <$p/environ; tr "\\0" " " <$p/cmdline; cat $p/root/proc/self/environ; done',
      `cat '${checkout}/.git/config' && git -C '${checkout}' config --list`,
      // The files of the runner, which lie in the folder that is also its home.
      'for folder in /tmp/xreview-temp-*; do cat $folder/*; done',
      `grep -rs '${keys.anthropic}' /tmp /run /var/tmp`,
      'cat "$HOME/../"*/*',
      'echo "the end"',
      'true',
    ].join('\n');
    const ended = await runRaceWithModels(ends, [smith], {
      ownProcess: true,
      inputs: {
        verify: `${look}\nnode --test`,
        lint: look,
        'github-token': 'ghs_practiceTokenOfTheJob000000000000000',
      },
    });
    expect(ended.race).toMatchObject({ state: 'approved', winner: smith });
    for (const name of ['verify.log', 'lint.log']) {
      const log = logOf(ended, name);
      expect(log).toContain('the end');
      for (const secret of [...Object.values(keys), token, 'ghs_practice', '***'])
        expect(log).not.toContain(secret);
    }
    expect(ended.left).toEqual([]);
  },
);

test.runIf(process.platform === 'linux')(
  'SIGTERM while verify runs: no process and no file stays',
  async () => {
    const nap = `601.${Date.now() % 1e6}${process.pid}`;
    let poll: NodeJS.Timeout | undefined;
    const { race, left } = await runRaceWithModels(seeded(), [smith], {
      inputs: { verify: `mkdir -p a/b && chmod 500 a && (setsid sleep ${nap} &) && sleep ${nap}` },
      status: 1,
      onLineOfProcess: (_line, kill) => {
        poll ??= setInterval(() => {
          // The script that starts the command holds its words too, but only the command itself begins with them.
          if (!runs(`sleep\0${nap}`)) return;
          kill('SIGTERM');
          clearInterval(poll);
        }, 20);
      },
    });
    clearInterval(poll);
    expect(race.state).toBe('cancelled');
    expect(runs(nap)).toBe(false);
    expect(left).toEqual([]);
  },
);

test('where commands cannot be isolated they are refused, and the race says so with the alternative', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-other-system-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const other = join(folder, 'other-system.mjs');
  writeFileSync(other, "Object.defineProperty(process, 'platform', { value: 'darwin' });\n");
  const { race, summary } = await runRaceWithModels(seeded(), [smith], {
    env: { NODE_OPTIONS: `--import=${other}` },
  });
  expect(race).toMatchObject({ state: 'approved', winner: smith });
  expect(laneOf(race, smith).signals).toMatchObject({ ci: null });
  expect(race.notices.join('\n')).toContain(
    'verify and lint were not run: commands can be isolated on Linux only; let the job run',
  );
  expect(race.notices.join('\n')).toContain('a second job that has no keys');
  expect(summary).toContain('verify and lint were not run');
});
