import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { bare, type Ended, runChild } from './child-process.ts';

/** One of the user's own commands, run in a lane's worktree. No other code of the repository is ever run. */
interface Check {
  /** The command as in the settings: lines of shell. */
  readonly line: string;
  /** The working folder. */
  readonly folder: string;
  /** Folder for the command's home and temporary files. */
  readonly room: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly redact: (text: string) => string;
}

export interface CommandCheck {
  readonly ok: boolean;
  /** Completes "The command …". */
  readonly why: string;
  /** The end of its output, redacted. */
  readonly log: string;
  readonly seconds: number;
}

/** Processes that a command may have at once. More are taken for a fork bomb. */
const maxProcesses = 256;
const logKept = 64 * 1024;

/** Variables that locate the machine's tools. None holds a secret. */
const toolchain =
  /^(?:JAVA_HOME(?:_\d+_\w+)?|GOROOT(?:_\w+)?|DOTNET_ROOT|ANDROID_(?:HOME|SDK_ROOT)|RUSTUP_HOME|pythonLocation|CHROME_BIN)$/u;

/** The minimal environment and the toolchains, without addresses that contain a password. */
function environment(room: string): Record<string, string> {
  const tools = Object.entries(process.env).flatMap(([name, value]) =>
    value !== undefined && toolchain.test(name) ? [[name, value] as const] : [],
  );
  const all = { ...Object.fromEntries(tools), ...bare(room) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => !/:\/\/[^/]*@/u.test(value)));
}

/**
 * Runs a command until it ends or reaches a limit. All processes that it started end with it. Never rejects
 * because of what the command does.
 */
export async function runCheck({
  line,
  folder,
  room,
  timeoutMs,
  signal,
  redact,
}: Check): Promise<CommandCheck> {
  const own = await mkdtemp(join(room, 'check-'));
  for (const inner of ['home', 'tmp']) await mkdir(join(own, inner));
  const began = performance.now();
  const ended = await runChild({
    argv: ['sh', '-ec', `exec 2>&1\n${line}`],
    folder,
    env: environment(own),
    input: '',
    timeoutMs,
    signal,
    maxProcesses,
  });
  const seconds = Math.round(performance.now() - began) / 1000;
  const log = redact(ended.stdout.slice(-logKept));
  return {
    ok: ended.kind === 'ended' && ended.status === 0,
    why: howItEnded(ended, timeoutMs),
    log,
    seconds,
  };
}

function howItEnded(ended: Ended, timeoutMs: number): string {
  switch (ended.kind) {
    case 'ended':
      return ended.status === 0 ? 'succeeded' : `failed with exit status ${ended.status}`;
    case 'not-found':
      return 'could not be started: there is no sh on this machine';
    case 'timed-out':
      return `took longer than ${Math.round(timeoutMs / 1000)} s and was ended with all its processes`;
    case 'flooded':
      return 'wrote more than 4 MB and was ended';
    case 'crowded':
      return `had more than ${maxProcesses} processes at once and was ended with all of them`;
    case 'aborted':
      return 'was cancelled';
  }
}
