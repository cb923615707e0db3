import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
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
  /**
   * The program is a supervisor that ends everything it started when its standard input closes. It may belong to
   * another user, so that its group cannot be killed.
   */
  readonly supervisor?: Supervisor;
}

interface Supervisor {
  /** Milliseconds between the end of its input and the attempt to kill its group; 0 for both at once. */
  readonly graceMs: number;
  /** Called from time to time with the supervisor's id. Returns a limit that was exceeded, or null. */
  readonly exceeded: (pid: number) => 'crowded' | 'disk-full' | null;
}

type Cut = 'timed-out' | 'aborted' | 'flooded' | 'crowded' | 'disk-full';

/** How a program ended. `stdout` is all of its output until then, `stderr` the end of its error output. */
export type Ended = { readonly stdout: string; readonly stderr: string } & (
  | { readonly kind: 'ended'; readonly status: number }
  | { readonly kind: 'not-found' | Cut }
);

/** Bytes of an answer. A program that writes more is ended. */
export const outputLimit = 4 * 1024 * 1024;
const errorsKept = 4_000;
/** Milliseconds between two counts of the processes. */
const watchMs = 250;
/** Milliseconds after which a supervisor that should have ended is no longer waited for. */
const abandonMs = 15_000;

/** Runs a program without a shell in its own process group. The entire group is ended, however this ends. */
export const runChild = (job: Job): Promise<Ended> =>
  new Promise((resolve) => {
    const [program = '', ...args] = job.argv;
    const chunks: Buffer[] = [];
    let bytes = 0;
    let stderr = '';
    let cut: Cut | null = null;
    let settled = false;
    const timers: NodeJS.Timeout[] = [];
    let child: ChildProcessWithoutNullStreams;
    const mark = job.maxProcesses === undefined ? null : markOf();
    try {
      const env = { ...job.env, ...mark?.env };
      child = spawn(program, args, { cwd: job.folder, env, detached: true });
    } catch {
      resolve({ kind: 'not-found', stdout: '', stderr });
      return;
    }
    const exceeded = (): Cut | null => {
      if (mark !== null && childProcessesOf(mark).length > (job.maxProcesses ?? 0)) return 'crowded';
      return child.pid === undefined ? null : (job.supervisor?.exceeded(child.pid) ?? null);
    };
    const look = (): void => {
      const why = exceeded();
      if (why !== null) end(why);
    };
    const watch = mark === null && job.supervisor === undefined ? undefined : setInterval(look, watchMs);
    /** Ends the supervisor by the end of its input; it is given time to end what it started. */
    const dismiss = (graceMs: number): void => {
      child.stdin.destroy();
      if (graceMs === 0) killGroup(child);
      else if (timers.length === 0) timers.push(setTimeout(() => killGroup(child), graceMs));
      timers.push(setTimeout(() => settle({ kind: cut ?? 'aborted', ...output() }), abandonMs));
    };
    const end = (why: Cut): void => {
      if (cut !== null && job.supervisor !== undefined) return;
      cut ??= why;
      if (job.supervisor !== undefined) dismiss(job.supervisor.graceMs);
      else killGroup(child);
      if (mark !== null) endChildProcesses(mark);
    };
    const output = () => ({ stdout: Buffer.concat(chunks).toString('utf8'), stderr });
    const timer = setTimeout(() => end('timed-out'), job.timeoutMs);
    const abort = (): void => end('aborted');
    job.signal.addEventListener('abort', abort, { once: true });
    if (job.signal.aborted) abort();
    const settle = (ended: Ended): void => {
      if (settled) return;
      settled = true;
      for (const one of [timer, ...timers]) clearTimeout(one);
      clearInterval(watch);
      job.signal.removeEventListener('abort', abort);
      child.stdin.destroy();
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
    if (job.supervisor === undefined) child.stdin.end(job.input);
    child.once('error', () => settle({ kind: 'not-found', stdout: '', stderr }));
    // Not `close`: a grandchild that holds the pipes open must not delay the review.
    child.once('exit', (status) => {
      const resolveEnded = (): void => {
        settle(
          cut === null ? { kind: 'ended', status: status ?? 128, ...output() } : { kind: cut, ...output() },
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

/** Runs a program at the end of the process, when nothing can be waited for. Its result is not known. */
export function runAtExit(
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>>,
): void {
  spawnSync(program, args, { cwd: '/', env, stdio: 'ignore', timeout: 60_000 });
}
