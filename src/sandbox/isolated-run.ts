import { existsSync, lstatSync, realpathSync, statfsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { descendantsOf, tasksOf } from './accounts.ts';
import { bare, type Ended, runChild } from './child-process.ts';
import type { HiddenPlaces } from './places.ts';
import { accountScript, type JobAccount, type Limits, namespaceScript, quote } from './scripts.ts';
import type { Toolchains } from './toolchains.ts';

/** How commands are kept from keys and tokens: the ways are tried in this order. */
export const isolationWays = ['namespaces', 'user-namespaces', 'account'] as const;
export type IsolationWay = (typeof isolationWays)[number];

export interface JobLimits extends Limits {
  /** Processes at once. More are taken for a fork bomb. */
  readonly processes: number;
  /** Bytes by which the free space of the disk may shrink while it runs. */
  readonly diskBytes: number;
}

/** A program to be run isolated. */
export interface IsolatedJob {
  readonly argv: readonly string[];
  /** Working folder. It belongs to the job's user from the first job on; the action may still write to it. */
  readonly folder: string;
  /** A folder of the action for what the job needs beside it, such as its home. */
  readonly room: string;
  /** Folders that the job may read although they are hidden, such as the objects that a worktree borrows. */
  readonly readable: readonly string[];
  /** Variables beside the minimal ones. */
  readonly env: Readonly<Record<string, string>>;
  readonly network: 'host' | 'none';
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly limits: JobLimits;
}

/** How an isolated job ended; `not-isolated` if it was never started, with why in `stderr`. */
export type IsolatedEnd =
  | Ended
  | { readonly kind: 'not-isolated'; readonly stdout: string; readonly stderr: string };

/** What all jobs of an isolation have in common. */
export interface IsolationBase {
  readonly way: IsolationWay;
  /** What starts a program as root; empty if this process is root or needs none. */
  readonly elevate: readonly string[];
  readonly places: HiddenPlaces;
  readonly tools: Toolchains;
  /** The environment of the programs that isolate. The job does not get it. */
  readonly launchEnv: Readonly<Record<string, string>>;
  readonly nextAccount: () => number | null;
  /** What was prepared for each working folder. */
  readonly lodgings: Map<string, Promise<Lodging>>;
}

/** What belongs to one working folder: a home that its jobs share, and the user that they run as. */
interface Lodging {
  readonly folder: string;
  readonly place: string;
  readonly home: string;
  readonly account: JobAccount;
  /** Resolves when the last job that must not overlap with another one has ended. */
  turn: Promise<unknown>;
}

/** The name of the script that isolates. The probe knows its processes by it. */
export const scriptName = 'xreview-isolate.sh';

export const ownAccount = (): JobAccount => ({ uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 });

async function makeLodging({ way, nextAccount }: IsolationBase, job: IsolatedJob): Promise<Lodging> {
  const place = realpathSync(await mkdtemp(join(job.room, 'check-')));
  const home = join(place, 'home');
  await mkdir(home);
  // The files of the worktree and of the repository behind it may belong to other users.
  await writeFile(join(home, '.gitconfig'), '[safe]\n\tdirectory = *\n');
  const folder = realpathSync(job.folder);
  const own = ownAccount();
  if (way === 'user-namespaces') return { folder, place, home, account: own, turn: Promise.resolve() };
  const uid = nextAccount();
  if (uid === null) throw new RangeError('no number of a user is free');
  if (way === 'account')
    // Without namespaces, another user must be able to reach the folders.
    for (const above of [dirname(folder), job.room, place]) await chmod(above, 0o711);
  return { folder, place, home, account: { uid, gid: uid }, turn: Promise.resolve() };
}

/** Lines that give a lodging to its user. Its files keep the group of the action, which may still change them. */
function handOver({ way }: IsolationBase, { account, folder, home }: Lodging, temporary: string): string[] {
  if (way === 'user-namespaces') return [];
  const owner = quote(`${account.uid}:${ownAccount().gid}`);
  return [
    `chown -h ${owner} ${quote(temporary)}`,
    `if [ "$(stat -c %u ${quote(folder)})" != ${account.uid} ]; then`,
    `  chmod -R g+rwX${way === 'account' ? ',o-rwx' : ''} ${quote(folder)}`,
    `  chown -hR ${owner} ${quote(folder)} ${quote(home)}`,
    'fi',
  ];
}

/** Runs a job. Never rejects because of what the job does. */
export async function runIsolated(base: IsolationBase, job: IsolatedJob): Promise<IsolatedEnd> {
  const known = base.lodgings.get(job.folder);
  const opened = known ?? makeLodging(base, job);
  if (known === undefined) base.lodgings.set(job.folder, opened);
  const lodging = await opened;
  if (base.way !== 'account') return start(base, job, lodging);
  // Without namespaces, all processes of the user are killed at the end of a job.
  const mine = lodging.turn.then(() => start(base, job, lodging));
  lodging.turn = mine.catch(() => undefined);
  return mine;
}

async function start(base: IsolationBase, job: IsolatedJob, lodging: Lodging): Promise<IsolatedEnd> {
  const { way, elevate, launchEnv } = base;
  const own = await mkdtemp(join(lodging.place, 'run-'));
  if (way === 'account') await chmod(own, 0o711);
  const [temporary, stage] = [join(own, 'tmp'), join(own, 'stage')];
  for (const folder of [temporary, stage]) await mkdir(folder);
  await chmod(temporary, way === 'account' ? 0o700 : 0o1777);
  const marker = join(own, 'started');
  const script = join(own, scriptName);
  await writeFile(marker, '');
  await writeFile(script, await scriptFor(base, job, lodging, { own, temporary, stage, marker }), {
    mode: 0o600,
  });
  const root = ownAccount().uid === 0;
  const free = freeBytes(lodging.folder);
  const ended = await runChild({
    argv: [
      ...elevate,
      // A program that another user runs does not end with this one: it notices that its input has ended.
      ...(elevate.length > 0 || way === 'account' ? [] : ['setpriv', '--pdeathsig', 'KILL']),
      ...unshareOf(way, job.network),
      'sh',
      script,
    ],
    folder: '/',
    env: launchEnv,
    input: '',
    timeoutMs: job.timeoutMs,
    signal: job.signal,
    supervisor: {
      graceMs: way === 'account' || !(root || way === 'user-namespaces') ? 5_000 : 0,
      exceeded(pid) {
        const { account } = lodging;
        const count = way === 'account' ? tasksOf(account.uid) : descendantsOf(pid);
        if (count > job.limits.processes) return 'crowded';
        const left = freeBytes(lodging.folder);
        return free !== null && left !== null && free - left > job.limits.diskBytes ? 'disk-full' : null;
      },
    },
  });
  const started = (await readFile(marker, 'utf8')) !== '';
  return started || ended.kind === 'aborted' || ended.kind === 'timed-out'
    ? ended
    : { kind: 'not-isolated', stdout: ended.stdout, stderr: ended.stderr.trim() || ended.kind };
}

/** Free bytes of the disk that holds a folder; null if it cannot be told. */
function freeBytes(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

function unshareOf(way: IsolationWay, network: IsolatedJob['network']): readonly string[] {
  if (way === 'account') return [];
  return [
    'unshare',
    ...(way === 'user-namespaces' ? ['--user', '--map-root-user'] : []),
    '--mount',
    '--pid',
    '--ipc',
    ...(network === 'none' ? ['--net'] : []),
    '--fork',
    '--kill-child',
  ];
}

interface RunFolders {
  readonly own: string;
  readonly temporary: string;
  readonly stage: string;
  readonly marker: string;
}

async function scriptFor(
  base: IsolationBase,
  job: IsolatedJob,
  lodging: Lodging,
  { own, temporary, stage, marker }: RunFolders,
): Promise<string> {
  const { way, tools, places } = base;
  const { folder, home, account } = lodging;
  const confined = {
    argv: job.argv,
    folder,
    marker,
    limits: job.limits,
    prepare: handOver(base, lodging, temporary),
    env: {
      ...withoutPasswords({ ...bare(lodging.place), ...tools.env }),
      TMPDIR: way === 'account' ? temporary : '/tmp',
      USER: 'xreview',
      LOGNAME: 'xreview',
      ...job.env,
    },
  };
  if (way === 'account') return accountScript({ ...confined, account });
  const users = join(own, 'users');
  const listed = existsSync('/etc/passwd') ? await readFile('/etc/passwd', 'utf8') : '';
  await writeFile(users, `xreview:x:${account.uid}:${account.gid}:xreview:${home}:/bin/sh\n${listed}`);
  const names = existsSync('/etc/resolv.conf') ? [realpathSync('/etc/resolv.conf')] : [];
  const readable = [
    ...tools.folders,
    ...names,
    ...job.readable.filter(existsSync).map((path) => realpathSync(path)),
  ];
  const writable = [folder, home];
  const mounts = join(own, 'mounts');
  const { script, table } = namespaceScript({
    ...confined,
    table: mounts,
    covers: places.folders,
    masks: [...places.files, ...tools.masked],
    views: [
      ...[...new Set(readable)].map((path) => ({ path, writable: false, isFile: lstatSync(path).isFile() })),
      ...writable.map((path) => ({ path, writable: true, isFile: false })),
    ],
    temporary,
    stage,
    users: existsSync('/etc/passwd') ? users : null,
    loopback: job.network === 'none',
    become: { kind: way === 'namespaces' ? 'user' : 'same', account },
  });
  await writeFile(mounts, table);
  return script;
}

/** Addresses that contain a password are left out. */
const withoutPasswords = (env: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => !/:\/\/[^/]*@/u.test(value)));
