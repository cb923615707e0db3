import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Job {
  readonly argv: readonly string[];
  /** Folder it runs in. */
  readonly folder: string;
  /** The entire environment. Nothing else is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly input: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /**
   * Maximum number of processes at once. If given, processes that leave the group are also followed (Linux
   * only) and ended with it.
   */
  readonly maxProcesses?: number;
}

/** How a program ended. `stdout` is all of its output until then, `stderr` the end of its error output. */
export type Ended = { readonly stdout: string; readonly stderr: string } & (
  | { readonly kind: 'ended'; readonly status: number }
  | { readonly kind: 'not-found' | 'timed-out' | 'aborted' | 'flooded' | 'crowded' }
);

/** Bytes of an answer. A program that writes more is ended. */
export const outputLimit = 4 * 1024 * 1024;
const errorsKept = 4_000;
/** Milliseconds between two counts of the processes. */
const watchMs = 250;

/** Runs a program without a shell in its own process group. The entire group is ended, however this ends. */
export const runChild = (job: Job): Promise<Ended> =>
  new Promise((resolve) => {
    const [program = '', ...args] = job.argv;
    const chunks: Buffer[] = [];
    let bytes = 0;
    let stderr = '';
    let cut: 'timed-out' | 'aborted' | 'flooded' | 'crowded' | null = null;
    let child: ChildProcessWithoutNullStreams;
    const mark = job.maxProcesses === undefined ? null : markOf();
    try {
      const env = { ...job.env, ...mark?.env };
      child = spawn(program, args, { cwd: job.folder, env, detached: true });
    } catch {
      resolve({ kind: 'not-found', stdout: '', stderr });
      return;
    }
    const watch =
      mark === null
        ? undefined
        : setInterval(() => {
            if (childProcessesOf(mark).length > (job.maxProcesses ?? 0)) end('crowded');
          }, watchMs);
    const end = (why: NonNullable<typeof cut>): void => {
      cut ??= why;
      killGroup(child);
      if (mark !== null) endChildProcesses(mark);
    };
    const timer = setTimeout(() => end('timed-out'), job.timeoutMs);
    const abort = (): void => end('aborted');
    job.signal.addEventListener('abort', abort, { once: true });
    if (job.signal.aborted) abort();
    const settle = (ended: Ended): void => {
      clearTimeout(timer);
      clearInterval(watch);
      job.signal.removeEventListener('abort', abort);
      // Ends the processes that it started and left behind.
      killGroup(child);
      if (mark !== null) endChildProcesses(mark);
      resolve(ended);
    };

    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.byteLength;
      if (bytes > outputLimit) end('flooded');
      else chunks.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr = (stderr + chunk.toString('utf8')).slice(-errorsKept);
    });
    // A program may end without reading all of its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(job.input);
    child.once('error', () => settle({ kind: 'not-found', stdout: '', stderr }));
    // Not `close`: a grandchild that holds the pipes open must not delay the review.
    child.once('exit', (status) => {
      const resolveEnded = (): void => {
        const stdout = Buffer.concat(chunks).toString('utf8');
        settle(
          cut === null
            ? { kind: 'ended', status: status ?? 128, stdout, stderr }
            : { kind: cut, stdout, stderr },
        );
      };
      const patience = setTimeout(resolveEnded, 1_000);
      child.once('close', () => {
        clearTimeout(patience);
        resolveEnded();
      });
    });
  });

/** Ends a process and its entire group. */
function killGroup(child: ChildProcessWithoutNullStreams): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group has ended already, or this system has no process groups.
    child.kill('SIGKILL');
  }
}

/**
 * Variables that programs need to run and to reach the network as the runner does. No token of the job is
 * among them.
 */
const inherited =
  /^(?:PATH|LANG|LC_ALL|TZ|SYSTEMROOT|COMSPEC|PATHEXT|(?:HTTPS?|NO|ALL)_PROXY|SSL_CERT_(?:FILE|DIR)|NODE_EXTRA_CA_CERTS)$/iu;

/** @param folder holds the program's own `home` and `tmp`. */
export const bare = (folder: string): Record<string, string> => {
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    inherited.test(name) && value !== undefined ? [[name, value] as const] : [],
  );
  const home = join(folder, 'home');
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: home,
    TMPDIR: join(folder, 'tmp'),
    CI: 'true',
    NO_COLOR: '1',
    TERM: 'dumb',
  };
};

/** A variable that all processes started by a program inherit. It identifies them even outside the group. */
interface Mark {
  readonly env: Readonly<Record<string, string>>;
}

const markOf = (): Mark => ({ env: { XREVIEW_JOB: randomUUID() } });

/** Ids of the processes with the mark; none if the system has no `/proc`. */
function childProcessesOf({ env }: Mark): readonly number[] {
  const [[name, value] = []] = Object.entries(env);
  const sought = `${name}=${value}`;
  return entries().filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(sought);
    } catch {
      // It has ended in the meantime, or belongs to another user.
      return false;
    }
  });
}

function entries(): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/u.test(name))
      .map(Number);
  } catch {
    return [];
  }
}

/** A process that is started while others end is found in the next pass. */
const passes = 5;

function endChildProcesses(mark: Mark): void {
  for (let pass = 0; pass < passes; pass += 1) {
    const pids = childProcessesOf(mark);
    if (pids.length === 0) return;
    for (const pid of pids) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    }
  }
}
