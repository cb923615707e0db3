import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { bare, type Ended, runChild } from './child-process.ts';

/** One of the user's own commands over a lane's worktree: the only code of the repository that is ever run. */
interface Check {
  /** As the settings spell it: lines of shell. */
  readonly line: string;
  /** Where it runs. */
  readonly folder: string;
  /** Folder in which it gets a home and room for temporary files. */
  readonly room: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly redact: (text: string) => string;
}

export interface CommandCheck {
  readonly ok: boolean;
  /** Completing "The command …". */
  readonly why: string;
  /** The end of what it said, redacted. */
  readonly log: string;
  readonly seconds: number;
}

/** Processes that a check may have at once; what has more multiplies without end. */
const maxProcesses = 256;
const logKept = 64 * 1024;

/** Where tools of the machine lie. Nothing here is a secret. */
const toolchain =
  /^(?:JAVA_HOME(?:_\d+_\w+)?|GOROOT(?:_\w+)?|DOTNET_ROOT|ANDROID_(?:HOME|SDK_ROOT)|RUSTUP_HOME|pythonLocation|CHROME_BIN)$/u;

/** The bare environment, toolchains, and no address that carries a password. */
function environment(room: string): Record<string, string> {
  const tools = Object.entries(process.env).flatMap(([name, value]) =>
    value !== undefined && toolchain.test(name) ? [[name, value] as const] : [],
  );
  const all = { ...Object.fromEntries(tools), ...bare(room) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => !/:\/\/[^/]*@/u.test(value)));
}

/** Runs it to its end or its limit; whatever it started ends with it. Never rejects for what it does. */
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
      return ended.status === 0 ? 'succeeded' : `ended with status ${ended.status}`;
    case 'not-found':
      return 'could not be started: there is no sh on this machine';
    case 'timed-out':
      return `was not done after ${Math.round(timeoutMs / 1000)} s and was ended with all it had started`;
    case 'flooded':
      return 'wrote more than 4 MB and was ended';
    case 'crowded':
      return `had more than ${maxProcesses} processes at once and was ended with all of them`;
    case 'aborted':
      return 'was cancelled';
  }
}
