import { dirname } from 'node:path';
import { isIn } from './places.ts';

/**
 * Shell scripts that lock a command in. Each reads from its standard input, which the action keeps open: when it
 * closes, because the action ends the command or has died, all processes of the command are killed. A script writes to
 * its marker file right before the command starts, so that a failure of the script is not taken for one of the command.
 */

/** A folder or file that the command can see although it may lie in a covered folder. */
interface View {
  /** Absolute, without links. */
  readonly path: string;
  readonly writable: boolean;
  readonly isFile: boolean;
}

export interface Limits {
  /** Processes and threads. */
  readonly tasks: number;
  /** Bytes of one file. */
  readonly fileBytes: number;
  readonly openFiles: number;
}

interface Confined {
  readonly argv: readonly string[];
  /** The entire environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Working folder. */
  readonly folder: string;
  readonly marker: string;
  readonly limits: Limits;
  /** Lines that run first. */
  readonly prepare: readonly string[];
}

/** User and group that a command runs as. */
export interface JobAccount {
  readonly uid: number;
  readonly gid: number;
}

interface Namespaced extends Confined {
  /** Folders to cover. None lies in another one. */
  readonly covers: readonly string[];
  /** Files to cover with an empty one. */
  readonly masks: readonly string[];
  readonly views: readonly View[];
  /** Replaces the shared folders for temporary files. */
  readonly temporary: string;
  /** An empty folder in which covers are prepared before they are moved to their places. */
  readonly stage: string;
  /** The file in which the script finds the table of mounts. */
  readonly table: string;
  /** A list of users that has the account; null to keep the machine's. */
  readonly users: string | null;
  /** Whether to start the loopback interface of a new network namespace. */
  readonly loopback: boolean;
  readonly become:
    | { readonly kind: 'user'; readonly account: JobAccount }
    | { readonly kind: 'same'; readonly account: JobAccount };
}

export const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const words = (argv: readonly string[]): string => argv.map(quote).join(' ');

const limited = ({ limits, env, argv, folder }: Confined, become: readonly string[]): string[] => [
  `cd ${quote(folder)}`,
  `ulimit -c 0`,
  `ulimit -f ${Math.floor(limits.fileBytes / 512)}`,
  // A lower limit of the machine stays.
  `open=$(ulimit -Hn)`,
  `if [ "$open" = unlimited ] || [ "$open" -gt ${limits.openFiles} ]; then ulimit -n ${limits.openFiles}; fi`,
  // If memory runs out, the system ends the command and not the runner.
  `echo 1000 >/proc/self/oom_score_adj 2>/dev/null || :`,
  `tasks=$(prlimit --nproc --output=HARD --noheadings --raw)`,
  `if [ "$tasks" = unlimited ] || [ "$tasks" -gt ${limits.tasks} ]; then tasks=${limits.tasks}; fi`,
  `echo started >&4`,
  `set +e`,
  `prlimit --nproc="$tasks" -- ${words(become)} env -i ${Object.entries(env)
    .map(([name, value]) => quote(`${name}=${value}`))
    .join(' ')} ${words(argv)} 4>&-`,
  `status=$?`,
];

const drop = ({ uid, gid }: JobAccount): readonly string[] => [
  'setpriv',
  `--reuid=${uid}`,
  `--regid=${gid}`,
  '--clear-groups',
  '--no-new-privs',
  '--inh-caps=-all',
  '--bounding-set=-all',
];

/** Ways to start the loopback interface, of which a machine has one or another. */
const startLoopback = [
  'ip link set lo up',
  'ifconfig lo up',
  'busybox ip link set lo up',
  `perl -e 'socket(S,2,2,0) && ioctl(S,0x8914,pack("a16s","lo",65)) || exit 1'`,
  `python3 -c 'import fcntl,socket,struct; fcntl.ioctl(socket.socket(2,2),0x8914,struct.pack("16sh",b"lo",65))'`,
]
  .map((line) => `${line} 2>/dev/null`)
  .join(' || ');

const bind = (from: string, to: string, writable: boolean): string =>
  `${writable ? 'mount -n --bind' : 'readonly_bind'} ${quote(from)} ${quote(to)}`;

/** Flags of a mount that belongs to another user namespace must be repeated. */
const readonlyBind =
  'readonly_bind() { mount -n --bind -o ro "$1" "$2" 2>/dev/null || { mount -n --bind "$1" "$2"; mount -n -o remount,bind,ro,nosuid,nodev "$2"; }; }';

/** A line of a table of mounts. Many mounts by one process are much faster than one process for each. */
const line = (from: string, to: string, type: string, options: string): string =>
  `${[from, to, type, options].map(escaped).join(' ')} 0 0`;

const escaped = (field: string): string =>
  field.replaceAll(/[\s\\#]/gu, (char) => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`);

interface Mounts {
  /** Lines of the table. */
  readonly table: readonly string[];
  /** Commands after the mounts of the table. */
  readonly commands: readonly string[];
}

/** Mounts that replace one folder by an empty one in which only the views are found. */
function cover(path: string, index: number, job: Namespaced): Mounts {
  const { temporary } = job;
  const stage = `${job.stage}/${index}`;
  const views = job.views.filter((view) => view.path !== path && isIn(view.path, path));
  const isTemporary = path === '/tmp' || path === '/var/tmp';
  const empty = (to: string, options: string): string =>
    isTemporary
      ? line(temporary, to, 'none', 'bind,X-mount.mkdir')
      : line('none', to, 'tmpfs', `nosuid,nodev,X-mount.mkdir,${options}`);
  if (views.length === 0)
    return {
      table: [empty(path, path === '/dev/shm' ? 'mode=1777,size=512m' : 'ro,mode=755,size=4k')],
      commands: [],
    };
  const inStage = (view: string): string => `${stage}${view.slice(path.length)}`;
  // Another user could not write to the cover anyway; and a bind that is read-only from the start may need flags.
  const inTable = job.become.kind === 'user' ? views.filter(({ isFile }) => !isFile) : [];
  const later = views.filter((view) => !inTable.includes(view));
  return {
    table: [
      empty(stage, 'mode=755,size=1m'),
      ...inTable.map((view) =>
        line(view.path, inStage(view.path), 'none', `bind,${view.writable ? '' : 'ro,'}X-mount.mkdir`),
      ),
    ],
    commands: [
      ...later.flatMap(({ path: view, writable, isFile }) => [
        `mkdir -p ${quote(isFile ? dirname(inStage(view)) : inStage(view))}`,
        ...(isFile ? [`: >${quote(inStage(view))}`] : []),
        bind(view, inStage(view), writable),
      ]),
      ...(isTemporary || job.become.kind === 'user'
        ? []
        : [`mount -n -o remount,bind,ro,nosuid,nodev ${quote(stage)}`]),
      `mount -n --move ${quote(stage)} ${quote(path)}`,
    ],
  };
}

/**
 * For a process that is the first of new PID, mount, IPC and perhaps network and user namespaces.
 * @returns the script, and the table of mounts that it reads from `job.table`.
 */
export function namespaceScript(job: Namespaced): { readonly script: string; readonly table: string } {
  const { account } = job.become;
  // The stage can no longer be reached when the folder that holds it is covered.
  const covers = job.covers
    .toSorted((a, b) => Number(isIn(job.stage, a)) - Number(isIn(job.stage, b)))
    .map((path, index) => cover(path, index, job));
  const become =
    job.become.kind === 'user'
      ? drop(account)
      : // A second user namespace: the command has no rights over the mounts of the first one.
        [
          'unshare',
          '--user',
          `--map-user=${account.uid}`,
          `--map-group=${account.gid}`,
          'setpriv',
          '--no-new-privs',
        ];
  const script = [
    'set -eu',
    'umask 022',
    `exec 3<&0 4>${quote(job.marker)} </dev/null`,
    '{ read -r end <&3 || :; kill -KILL -1; } >/dev/null 2>&1 4>&- &',
    'exec 3<&-',
    'cd /',
    readonlyBind,
    ...job.prepare,
    ...(job.loopback ? [startLoopback] : []),
    `mount -n -a -T ${quote(job.table)}`,
    ...covers.flatMap(({ commands }) => commands),
    ...job.masks.map((path) => `[ ! -e ${quote(path)} ] || ${bind('/dev/null', path, true)}`),
    'mount -n -t proc -o nosuid,nodev,noexec proc /proc',
    ...limited(job, become),
    'exit $status',
  ].join('\n');
  const table = [
    ...(job.users === null ? [] : [line(job.users, '/etc/passwd', 'none', 'bind')]),
    ...covers.flatMap((one) => one.table),
  ];
  return { script, table: `${table.join('\n')}\n` };
}

/** For a process of root without namespaces. All processes of the account are killed at the end. */
export function accountScript(job: Confined & { readonly account: JobAccount }): string {
  const { uid, gid } = job.account;
  const killAll = `setpriv --reuid=${uid} --regid=${gid} --clear-groups sh -c 'kill -KILL -1' >/dev/null 2>&1 || :`;
  return [
    'set -eu',
    'umask 022',
    `exec 3<&0 4>${quote(job.marker)} </dev/null`,
    `{ read -r end <&3 || :; ${killAll}; } >/dev/null 2>&1 4>&- &`,
    'watcher=$!',
    'exec 3<&-',
    ...job.prepare,
    ...limited(job, drop(job.account)),
    killAll,
    'kill -KILL $watcher 2>/dev/null',
    // What it left in folders that everybody may write to.
    `find /tmp /var/tmp /dev/shm -mindepth 1 -maxdepth 1 -user ${uid} -exec rm -rf -- {} + 2>/dev/null`,
    'exit $status',
  ].join('\n');
}
