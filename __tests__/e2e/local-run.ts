import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Fault } from '../../practice/api/fault.ts';
import { startPracticeServer } from '../../practice/api/server.ts';
import { practiceBehavior } from '../../practice/reviewers.ts';
import { keys } from './action-run.ts';

/** The built tool at a terminal, with practice models: flags instead of inputs. */

export const script = resolve('dist/index.js');

export interface Terminal {
  readonly flags: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly run: (cwd: string, args: readonly string[]) => Promise<Finished>;
}

export interface Finished {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The flags of a terminal as a settings file. */
export const settingsFile = (flags: readonly string[]): string => {
  const [, anthropic = '', openai = ''] = flags.map((flag) => flag.replace(/^--[^=]+=/u, ''));
  return [
    'reviewers: [anthropic/practice-lark, openai/practice-owl]',
    `anthropic-base-url: ${anthropic}`,
    `openai-base-url: ${openai}`,
    '',
  ].join('\n');
};

/** A terminal in front of practice models. `latencyMs` is how long each answer takes. */
export async function openTerminal(
  home: string,
  {
    env: more = {},
    ...options
  }: {
    readonly latencyMs?: number;
    readonly fault?: () => Fault | null;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<Terminal> {
  const server = await startPracticeServer({ behavior: practiceBehavior(), keys, ...options });
  onTestFinished(() => server.close());
  const flags = [
    '--reviewers=anthropic/practice-lark,openai/practice-owl',
    `--anthropic-base-url=${server.anthropicURL}`,
    `--openai-base-url=${server.openaiURL}`,
  ];
  const env = {
    PATH: process.env['PATH'],
    HOME: home,
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
    ANTHROPIC_API_KEY: keys.anthropic,
    OPENAI_API_KEY: keys.openai,
    ...more,
  };
  return {
    flags,
    env,
    run: (cwd, args) =>
      new Promise((done) => {
        execFile(process.execPath, [script, ...args], { cwd, env }, (error, stdout, stderr) =>
          done({ status: error === null ? 0 : Number(error.code), stdout, stderr }),
        );
      }),
  };
}
