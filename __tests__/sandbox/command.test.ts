import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type CommandCheck, runCheck } from '../../src/sandbox/command.ts';
import { openIsolation } from '../../src/sandbox/isolation.ts';
import { createRedactor } from '../../src/security/secrets/redactor.ts';
import { temporaryFolder } from '../git/repository.ts';

const key = 'sk-ant-api03-practice-key-of-this-test';
const given: Readonly<Record<string, string>> = {
  'INPUT_ANTHROPIC-API-KEY': key,
  ANTHROPIC_API_KEY: key,
  OPENAI_API_KEY: key,
  GITHUB_TOKEN: 'ghs_practice',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-practice',
  ACTIONS_RUNTIME_TOKEN: 'runtime-practice',
  GITHUB_ENV: '/runner/env',
  NPM_TOKEN: 'npm-practice',
  HTTPS_PROXY: 'http://user:pass@proxy.example:3128',
  GOROOT: '/opt/go',
};

afterEach(() => {
  for (const name of Object.keys(given)) delete process.env[name];
});

async function isolated() {
  const opened = await openIsolation({ hidden: [], env: process.env, signal: new AbortController().signal });
  if ('refused' in opened) throw new Error(opened.refused);
  return opened;
}

async function check(line: string, more: Partial<Omit<Parameters<typeof runCheck>[0], 'isolation'>> = {}) {
  const folder = temporaryFolder();
  const [worktree, room] = [join(folder, 'tree'), join(folder, 'room')];
  for (const one of [worktree, room]) mkdirSync(one);
  const ended: CommandCheck = await runCheck({
    isolation: await isolated(),
    readable: [],
    line,
    folder: worktree,
    room,
    timeoutMs: 60_000,
    signal: new AbortController().signal,
    redact: createRedactor([key]),
    ...more,
  });
  return { ...ended, worktree };
}

/** Whether a process of the machine has this text in its command line. */
const runs = (text: string): boolean =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .some((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(text);
      } catch {
        return false;
      }
    });

/** Seconds that no other process sleeps for, so that its command line tells it. */
const ownNap = (): string => `600.${randomInt(1e9)}`;

test('its environment contains no key, no token and nothing of the runner', async () => {
  Object.assign(process.env, given);
  const { ok, log } = await check('env | sort');
  expect(ok).toBe(true);
  const seen = new Map(log.split('\n').map((line) => [line.split('=')[0] ?? '', line]));
  console.log(log);
  expect(
    [...seen.keys()].filter((name) => /KEY|TOKEN|SECRET|INPUT_|GITHUB_|ACTIONS_|RUNNER_/iu.test(name)),
  ).toEqual([]);
  expect(log).not.toMatch(/practice|pass@/u);
  expect(seen.get('CI')).toBe('CI=true');
  expect(seen.get('GOROOT')).toBe('GOROOT=/opt/go');
  expect(seen.get('HOME')).not.toBe(`HOME=${process.env['HOME']}`);
});

test('its exit status decides, at the first line that fails', async () => {
  expect(await check('true')).toMatchObject({ ok: true, why: 'succeeded' });
  const failed = await check('echo begun >&2\nfalse\necho on');
  expect(failed).toMatchObject({ ok: false, why: 'failed with exit status 1', log: 'begun\n' });
  expect(await check('exit 3')).toMatchObject({ ok: false, why: 'failed with exit status 3' });
});

test('it runs in the worktree', async () => {
  const { worktree, log } = await check('pwd; touch left');
  expect(log.trim()).toBe(worktree);
  expect(existsSync(join(worktree, 'left'))).toBe(true);
});

test('a command that hangs is ended with all its processes, including those that left its group', async () => {
  const nap = ownNap();
  const line = `sleep ${nap} & setsid sleep ${nap} & echo begun\nsleep ${nap}`;
  const { ok, why, log } = await check(line, { timeoutMs: 5_000 });
  expect(ok).toBe(false);
  expect(why).toContain('took longer than 5 s');
  expect(log).toBe('begun\n');
  expect(runs(nap)).toBe(false);
});

test('processes that it leaves behind after success are ended', async () => {
  const nap = ownNap();
  const left = `setsid sh -c 'echo $$ >pid; exec sleep ${nap}' >/dev/null 2>&1 </dev/null &`;
  const { ok } = await check(`${left}\nwhile [ ! -s pid ]; do :; done`);
  expect(ok).toBe(true);
  expect(runs(nap)).toBe(false);
});

test('a command with too much output is ended', async () => {
  expect(await check('yes flood')).toMatchObject({ ok: false, why: 'wrote more than 4 MB and was ended' });
});

test('a command with too many processes is ended with all of them', async () => {
  const many = 'i=0; while [ $i -lt 300 ]; do sleep 600 & i=$((i+1)); done; wait';
  expect((await check(many)).why).toContain('had more than 256 processes');
});

test('a cancelled command is reported as cancelled', async () => {
  const { ok, why } = await check('sleep 600', { signal: AbortSignal.abort() });
  expect([ok, why]).toEqual([false, 'was cancelled']);
});

test('a secret that it prints is not in its log', async () => {
  const { log } = await check(`echo ${key}`);
  expect(log).not.toContain(key);
});
