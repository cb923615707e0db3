import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { resultSchema } from '../../src/result/result.ts';
import { repositoryWith } from './action-run.ts';
import { type Finished, openTerminal, type Terminal } from './local-run.ts';
import { after, before, harmless } from './shop.ts';

/** Reviews in the background: `xreview start`, `status`, `result` and `cancel`. */

const idIn = ({ stdout }: Finished): string => /Started the review (\S+)\./u.exec(stdout)?.[1] ?? '';

/** Asks until the review has ended, as a person would. */
async function ended(terminal: Terminal, cwd: string, id: string): Promise<string> {
  for (;;) {
    const { stdout } = await terminal.run(cwd, ['status', id]);
    if (!stdout.includes('running for')) return stdout;
    await wait(100);
  }
}

/** Waits for the first line of the log, from which on the run is under way. */
async function underWay(path: string, id: string): Promise<void> {
  const log = join(path, '.xreview/jobs', id, 'log.txt');
  while (!existsSync(log) || readFileSync(log, 'utf8').trim() === '') await wait(50);
}

test('two reviews at once end apart, each with its own files, verdict and exit status', async () => {
  const { repository } = repositoryWith(before, after);
  const terminal = await openTerminal(repository.path);
  writeFileSync(join(repository.path, 'src/greeting.js'), harmless['src/greeting.js']);
  const first = await terminal.run(repository.path, ['start', '--base=main', ...terminal.flags]);
  const second = await terminal.run(repository.path, [
    'start',
    '--base=HEAD',
    '--uncommitted',
    ...terminal.flags,
  ]);
  const [one, two] = [idIn(first), idIn(second)];
  expect([first.status, second.status, one === two]).toEqual([0, 0, false]);
  expect(await ended(terminal, repository.path, one)).toMatch(/Fail · \d findings? blocks? this change/u);
  expect(await ended(terminal, repository.path, two)).toContain('Pass');
  const [failed, passed, newest] = await Promise.all([
    terminal.run(repository.path, ['result', one]),
    terminal.run(join(repository.path, 'src'), ['result', two, '--json']),
    terminal.run(repository.path, ['result']),
  ]);
  expect([failed.status, passed.status, newest.status]).toEqual([1, 0, 0]);
  expect(failed.stdout).toContain('Confirmed');
  expect(resultSchema.parse(JSON.parse(passed.stdout)).verdict.verdict).toBe('pass');
  const { stdout } = await terminal.run(repository.path, ['status']);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual([two, one]);
  expect(repository.git('status', '--porcelain')).toBe('?? src/greeting.js');
});

test('a review that is cancelled keeps what was answered and is not complete', async () => {
  const { repository } = repositoryWith(before, after);
  const terminal = await openTerminal(repository.path, { latencyMs: 60_000 });
  const id = idIn(await terminal.run(repository.path, ['start', '--base=main', ...terminal.flags]));
  await underWay(repository.path, id);
  expect((await terminal.run(repository.path, ['result', id])).status).toBe(2);
  const cancelled = await terminal.run(repository.path, ['cancel', id]);
  expect(cancelled.stdout).toContain(`Cancelled ${id}.`);
  const result = await terminal.run(repository.path, ['result', id]);
  expect(result.status).toBe(2);
  expect(result.stdout).toMatch(/Inconclusive[\s\S]*cancelled/u);
  expect((await terminal.run(repository.path, ['cancel', id])).stdout).toContain('does not run any more');
});

test('a review whose process was killed is told, with what to do', async () => {
  const { repository } = repositoryWith(before, after);
  const terminal = await openTerminal(repository.path, { latencyMs: 60_000 });
  const id = idIn(await terminal.run(repository.path, ['start', '--base=main', ...terminal.flags]));
  await underWay(repository.path, id);
  const job: unknown = JSON.parse(
    readFileSync(join(repository.path, '.xreview/jobs', id, 'job.json'), 'utf8'),
  );
  const pid = typeof job === 'object' && job !== null && 'pid' in job ? Number(job.pid) : 0;
  process.kill(pid, 'SIGKILL');
  expect(await ended(terminal, repository.path, id)).toMatch(/ended without a result .*start it again/u);
  expect((await terminal.run(repository.path, ['result', id])).status).toBe(2);
});

describe('mistakes are told at once', () => {
  test.each([
    ['an option that does not exist', ['start', '--bsae=main'], /Did you mean `--base`/u],
    ['a result that no terminal would show', ['start', '--base=main', '--json'], /xreview result ID --json/u],
    ['a result before any review', ['result'], /No review was started/u],
    ['an id that does not exist', ['cancel', '20200101-000000-beef'], /has no review/u],
  ])('%s', async (_, args, message) => {
    const { repository } = repositoryWith(before, after);
    const terminal = await openTerminal(repository.path);
    const { status, stdout, stderr } = await terminal.run(repository.path, args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(existsSync(join(repository.path, '.xreview'))).toBe(false);
  });
});
