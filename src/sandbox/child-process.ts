import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Job {
  readonly argv: readonly string[];
  /** Folder it runs in. */
  readonly folder: string;
  /** The whole environment: nothing else is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly input: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /**
   * Processes it may have at once. Where given, those that leave its group are followed too, as far as the system
   * shows them (Linux), and end with it.
   */
  readonly maxProcesses?: number;
}

/** How a program ended. `stdout` is what it said until then, `stderr` the end of what it said there. */
export type Ended = { readonly stdout: string; readonly stderr: string } & (
  | { readonly kind: 'ended'; readonly status: number }
  | { readonly kind: 'not-found' | 'timed-out' | 'aborted' | 'flooded' | 'crowded' }
);

/** Bytes of an answer; what says more is not answering. */
export const outputLimit = 4 * 1024 * 1024;
const errorsKept = 4_000;
/** Milliseconds between two looks at how many processes there are. */
const watchMs = 250;

/** Runs a program without a shell, in a process group of its own, which ends as a whole however this ends. */
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
      // Whoever it started and left behind goes too.
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
    // A program may end without reading all it was given.
    child.stdin.on('error', () => undefined);
    child.stdin.end(job.input);
    child.once('error', () => settle({ kind: 'not-found', stdout: '', stderr }));
    // Not `close`: a grandchild that holds the pipes open must not hold the review.
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

/** Ends a process with all that it started in its group. */
function killGroup(child: ChildProcessWithoutNullStreams): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already, or this system knows no groups.
    child.kill('SIGKILL');
  }
}

/** What programs need to run at all and to reach the network as the runner does; no token of the job is among it. */
const inherited =
  /^(?:PATH|LANG|LC_ALL|TZ|SYSTEMROOT|COMSPEC|PATHEXT|(?:HTTPS?|NO|ALL)_PROXY|SSL_CERT_(?:FILE|DIR)|NODE_EXTRA_CA_CERTS)$/iu;

/** @param folder holds a `home` and a `tmp` of the program's own. */
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

/** The processes that a program starts, wherever they went: a variable that all of them inherit marks them. */
interface Mark {
  readonly env: Readonly<Record<string, string>>;
}

const markOf = (): Mark => ({ env: { XREVIEW_JOB: randomUUID() } });

/** Ids of the processes that bear the mark; none where the system has no `/proc`. */
function childProcessesOf({ env }: Mark): readonly number[] {
  const [[name, value] = []] = Object.entries(env);
  const sought = `${name}=${value}`;
  return entries().filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(sought);
    } catch {
      // It ended meanwhile, or is somebody else's.
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

/** Whoever is started while the others end is found in the next pass. */
const passes = 5;

/** Ends all of them. */
function endChildProcesses(mark: Mark): void {
  for (let pass = 0; pass < passes; pass += 1) {
    const pids = childProcessesOf(mark);
    if (pids.length === 0) return;
    for (const pid of pids) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It is gone already.
      }
    }
  }
}
