import { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import { runOnNetwork, silentNetwork } from '../../src/git/network.ts';
import { cleanEnv, newRepository } from './repository.ts';

test.runIf(process.platform === 'linux')(
  'a git that exits before its input is closed is an exit status and nothing else',
  async () => {
    const { path } = newRepository();
    const ended: number[] = [];
    // Between its start and the end of its input, this process does nothing until git has exited.
    const onProcess = (message: unknown): void => {
      if (typeof message !== 'object' || message === null || !('process' in message)) return;
      const { process: child } = message;
      if (!(child instanceof ChildProcess)) return;
      let stdin: Writable | null = null;
      Object.defineProperty(child, 'stdin', {
        get: () => stdin,
        set: (opened: Writable) => {
          stdin = opened;
          const { pid = 0 } = child;
          while (!/\) Z /u.test(readFileSync(`/proc/${pid}/stat`, 'utf8')));
          ended.push(pid);
        },
      });
    };
    subscribe('child_process', onProcess);
    onTestFinished(() => {
      unsubscribe('child_process', onProcess);
    });
    const env = Object.fromEntries(
      Object.entries(cleanEnv).map(([name, value]): [string, string] => [name, value ?? '']),
    );
    const { status } = await runOnNetwork(['--version'], { cwd: path, env, network: silentNetwork });
    expect([status, ended.length]).toEqual([0, 1]);
  },
);
