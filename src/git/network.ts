import { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { pinned } from './environment.ts';
import { type GitOutput, notStarted } from './process.ts';

/** What commands that use the network depend on. */
export interface Network {
  /** Ends a running command. */
  readonly signal: AbortSignal;
  /** Opens the log for commands and git's errors. It is called with the first command, and makes each line harmless. */
  readonly openLog: () => Promise<(line: string) => void>;
}

/** Commands without a log and without an early end. */
export const silentNetwork: Network = {
  signal: new AbortController().signal,
  openLog: () => Promise.resolve(() => undefined),
};

interface NetworkCommand {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly network: Network;
}

/**
 * Runs a git command that uses the network, through @actions/exec, which shows it in the log. Settings and credentials
 * are in the environment, so that neither is shown. Over HTTP, git itself gives up a server that stalls.
 * @returns any exit status.
 * @throws the reason of the signal if it ends the command, or UserError `git-failed` if git cannot be started.
 */
export async function runOnNetwork(
  args: readonly string[],
  { cwd, env, network: { signal, openLog } }: NetworkCommand,
): Promise<GitOutput> {
  signal.throwIfAborted();
  const [{ getExecOutput }, log] = await Promise.all([import('@actions/exec'), openLog()]);
  const say = (line: string): void => log(withoutCredentials(line));
  const stop = stopsAt(signal, args);
  try {
    const { exitCode, stdout, stderr } = await getExecOutput('git', [...args], {
      cwd,
      env: pinned(env),
      // Closes the standard input.
      input: Buffer.alloc(0),
      ignoreReturnCode: true,
      outStream: firstLineTo(say),
      listeners: { errline: say },
    });
    signal.throwIfAborted();
    // A process that a signal ended has no exit code.
    return { status: Number.isInteger(exitCode) ? exitCode : 128, stdout, stderr };
  } catch (error) {
    signal.throwIfAborted();
    throw notStarted(cwd, error);
  } finally {
    stop();
  }
}

/** @actions/exec writes the command first, and then all output of the process, which the log gets line by line. */
function firstLineTo(say: (line: string) => void): Writable {
  let first = true;
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (first) say(chunk.toString('utf8').trimEnd());
      first = false;
      done();
    },
  });
}

/**
 * Ends the process with these arguments when the signal aborts. @actions/exec has no way to end what it started, but
 * Node.js publishes each process that it starts.
 * @returns a function that ends the watch.
 */
function stopsAt(signal: AbortSignal, args: readonly string[]): () => void {
  const started: ChildProcess[] = [];
  const isOurs = ({ spawnargs }: ChildProcess): boolean =>
    spawnargs.length === args.length + 1 && args.every((arg, at) => arg === spawnargs[at + 1]);
  const onProcess = (message: unknown): void => {
    if (typeof message !== 'object' || message === null || !('process' in message)) return;
    const { process: child } = message;
    if (!(child instanceof ChildProcess)) return;
    started.push(child);
    // Git may exit before its input is closed, and @actions/exec does not handle that error.
    process.nextTick(() => {
      if (isOurs(child)) child.stdin?.on('error', () => undefined);
    });
  };
  const onAbort = (): void => {
    for (const child of started) if (isOurs(child)) end(child);
  };
  subscribe('child_process', onProcess);
  signal.addEventListener('abort', onAbort, { once: true });
  return () => {
    unsubscribe('child_process', onProcess);
    signal.removeEventListener('abort', onAbort);
  };
}

/** Ends git and, on Linux, the programs that it started for the connection. They would go on waiting for the server. */
function end(child: ChildProcess): void {
  const helpers = child.pid === undefined ? [] : descendants(child.pid);
  child.kill();
  for (const pid of helpers) {
    try {
      process.kill(pid);
    } catch {
      // It has ended already.
    }
  }
  // Where the programs were not found, they do not keep this process alive.
  child.stdout?.destroy();
  child.stderr?.destroy();
}

/** Ids of the processes below a process (proc(5), `children`); none where the system does not list them. */
function descendants(pid: number): readonly number[] {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'latin1');
  } catch {
    return [];
  }
  const children = text.split(' ').filter(Boolean).map(Number);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

/** A text without the user names and passwords of the URLs in it. */
export function withoutCredentials(text: string): string {
  return text.replaceAll(/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]*@/gi, '$1');
}
