import { randomBytes } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountNumbers } from './accounts.ts';
import { runChild } from './child-process.ts';
import {
  type IsolatedEnd,
  type IsolatedJob,
  type IsolationBase,
  type IsolationWay,
  isolationWays,
  type JobLimits,
  ownAccount,
  runIsolated,
  scriptName,
} from './isolated-run.ts';
import { hiddenPlaces } from './places.ts';
import { probeFindings, probeScript } from './probe.ts';
import { type Removal, removalBy } from './removal.ts';
import { toolchainsOf } from './toolchains.ts';

/** A place to run commands of the user in, where no key or token of the job can be read. */
export interface Isolation extends Removal {
  /** `none` in a job without keys, where no isolation is possible. */
  readonly way: IsolationWay | 'none';
  /** Whether a command can be run without a network; else it has the one of the machine. */
  readonly offline: boolean;
  /** Completes "Commands run …". */
  readonly how: string;
  run(job: IsolatedJob): Promise<IsolatedEnd>;
  /** Undoes what the isolation changed on the machine. */
  close(): Promise<void>;
}

interface IsolationRefused {
  /** Why there is no isolation, and what to do instead. Not a sentence: without a capital letter and a full stop. */
  readonly refused: string;
}

interface IsolationOptions {
  /** The checkout. Its git folder is hidden too, wherever it is. */
  readonly hidden: readonly string[];
  /** The environment of the action. */
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** The ways to try, in their order. Default: all. */
  readonly ways?: readonly IsolationWay[];
}

const alternative =
  'let the job run on Linux as root, or as a user that may use sudo without a password as on the runners of GitHub, or use a second job that has no keys (tests for findings: `prove-in: another-job`)';

const systemPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

const names: Readonly<Record<IsolationWay, string>> = {
  namespaces: 'as another user in namespaces of their own',
  'user-namespaces': 'in user namespaces',
  account: 'as another user',
};

/**
 * Finds a way to run commands so that they can read no key, no token, no file of the runner and no environment of
 * another process. A probe that tries to must fail before a way is used. Refuses if there is no such way.
 */
export async function openIsolation(options: IsolationOptions): Promise<Isolation | IsolationRefused> {
  const { env, signal, ways = isolationWays } = options;
  if (process.platform !== 'linux')
    return { refused: `commands can be isolated on Linux only; ${alternative}` };
  const launchEnv = { PATH: `${systemPath}:${env['PATH'] ?? ''}`, LANG: 'C.UTF-8' };
  const root = ownAccount().uid === 0;
  const elevate = root
    ? []
    : (await succeeds(['sudo', '-n', 'true'], launchEnv, signal))
      ? ['sudo', '-n']
      : null;
  const places = hiddenPlaces(options.hidden, env);
  const tools = toolchainsOf(env, places.own);
  const reasons: string[] = [];
  for (const way of ways) {
    if (way === 'user-namespaces' ? root : elevate === null) continue;
    const base: IsolationBase = {
      way,
      elevate: way === 'user-namespaces' ? [] : (elevate ?? []),
      places,
      tools,
      launchEnv,
      nextAccount: accountNumbers(),
      lodgings: new Map(),
    };
    const removal = removalBy(way === 'user-namespaces' ? null : elevate, launchEnv);
    const close =
      way === 'account' ? await shutFolders([...places.own, ...homesOf(env)]) : async () => undefined;
    const { failure, offline } = await probe(base, removal, env, signal).catch((error: unknown) => ({
      failure: error instanceof Error ? error.message : String(error),
      offline: false,
    }));
    if (failure === null)
      return {
        way,
        offline,
        how: names[way],
        run: (job) => runIsolated(base, offline ? job : { ...job, network: 'host' }),
        close,
        ...removal,
      };
    await close();
    reasons.push(`${names[way]}: ${failure}`);
  }
  const why =
    reasons.length === 0
      ? 'commands cannot be isolated: this user is not root and has no sudo without a password'
      : `commands cannot be isolated (${reasons.join('; ')})`;
  return { refused: `${why}; ${alternative}` };
}

async function succeeds(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<boolean> {
  const ended = await runChild({ argv, folder: '/', env, input: '', timeoutMs: 20_000, signal });
  return ended.kind === 'ended' && ended.status === 0;
}

const probeLimits: JobLimits = {
  processes: 64,
  tasks: 256,
  fileBytes: 1024 * 1024,
  openFiles: 256,
  diskBytes: Number.POSITIVE_INFINITY,
};

interface Probed {
  /** Completes "…: "; null if nothing could be read. */
  readonly failure: string | null;
  readonly offline: boolean;
}

/** Tries to read what must be hidden, in the same way as commands will run. */
async function probe(
  base: IsolationBase,
  removal: Removal,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Probed> {
  const root = await mkdtemp(join(tmpdir(), 'xreview-probe-'));
  const planted = [await mkdtemp(join(tmpdir(), 'xreview-canary-'))];
  if (env['RUNNER_TEMP'] !== undefined)
    planted.push(
      ...(await mkdtemp(join(env['RUNNER_TEMP'], 'xreview-canary-')).then(
        (path) => [path],
        () => [],
      )),
    );
  try {
    const canary = randomBytes(12).toString('hex');
    const mark = randomBytes(12).toString('hex');
    const [folder, room] = [join(root, 'folder'), join(root, 'room')];
    for (const path of [folder, room]) await mkdir(path);
    for (const path of planted) {
      await writeFile(join(path, 'canary'), canary);
      // With namespaces, even what everybody may read is hidden.
      if (base.way !== 'account') await chmod(path, 0o755);
    }
    const script = probeScript({
      files: [...planted.map((path) => join(path, 'canary')), ...base.places.sensitive],
      sockets: base.places.sockets,
      folder: planted[0] ?? root,
      mark,
      canary,
      alone: base.way === 'account' ? null : scriptName,
    });
    const launchEnv = { ...base.launchEnv, XREVIEW_CANARY: canary };
    const job: IsolatedJob = {
      argv: ['sh', '-c', script],
      folder,
      room,
      readable: [],
      env: { XREVIEW_PROBE: mark },
      network: 'host',
      timeoutMs: 60_000,
      signal,
      limits: probeLimits,
    };
    const ended = await runIsolated({ ...base, launchEnv }, job);
    if (ended.kind === 'not-isolated') return { failure: firstLine(ended.stderr), offline: false };
    const findings = probeFindings(ended.stdout);
    if (findings === null) return { failure: `the probe did not end (${ended.kind})`, offline: false };
    if (findings.length > 0)
      return { failure: `the probe found ${findings.slice(0, 3).join(', ')}`, offline: false };
    if (base.way === 'account') return { failure: null, offline: false };
    const alone = await runIsolated(base, { ...job, argv: ['true'], network: 'none' });
    return { failure: null, offline: alone.kind === 'ended' && alone.status === 0 };
  } finally {
    for (const path of [root, ...planted]) await removal.remove(path);
  }
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

const homesOf = (env: NodeJS.ProcessEnv): readonly string[] => {
  const home = env['HOME'];
  return home === undefined || home === '/' ? [] : [home];
};

/**
 * Takes folders of the action from all other users until the isolation is closed. Without namespaces nothing else
 * hides what they may read.
 */
async function shutFolders(folders: readonly string[]): Promise<() => Promise<void>> {
  const modes = new Map<string, number>();
  for (const folder of new Set(folders)) {
    try {
      const mode = (await stat(folder)).mode & 0o7777;
      if ((mode & 0o007) === 0) continue;
      await chmod(folder, mode & 0o7770);
      modes.set(folder, mode);
    } catch {
      // It belongs to another user. The probe finds out whether it can be read.
    }
  }
  const reopen = (): void => {
    for (const [folder, mode] of modes) {
      try {
        chmodSync(folder, mode);
      } catch {
        // It is gone.
      }
    }
    modes.clear();
  };
  process.once('exit', reopen);
  return async () => {
    process.off('exit', reopen);
    reopen();
  };
}
