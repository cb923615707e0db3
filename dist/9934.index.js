export const id = 9934;
export const ids = [9934];
export const modules = {

/***/ 69934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openIsolation: () => (/* binding */ openIsolation)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/sandbox/accounts.js


/** Numbers that no system gives to people or services; systemd takes them for processes without a lasting account. */
const first = 61_184;
const last = 65_519;
/**
 * Hands out numbers of users that own no process. Each serves one worktree, so that its processes can be counted and
 * killed by their user.
 */
function accountNumbers() {
    const taken = new Set();
    const mapped = mappedUsers();
    let next = (0,external_node_crypto_.randomInt)(first, last);
    return () => {
        for (let tries = first; tries <= last; tries += 1) {
            next = next >= last ? first : next + 1;
            if (taken.has(next) || !mapped(next) || tasksOf(next) > 0)
                continue;
            taken.add(next);
            return next;
        }
        return null;
    };
}
/** In a container, not every number may exist. */
function mappedUsers() {
    try {
        const ranges = (0,external_node_fs_.readFileSync)('/proc/self/uid_map', 'utf8')
            .trim()
            .split('\n')
            .map((line) => line.trim().split(/\s+/u).map(Number));
        return (uid) => ranges.some(([start = 0, , count = 0]) => uid >= start && uid < start + count);
    }
    catch {
        return () => true;
    }
}
const processes = () => {
    try {
        return (0,external_node_fs_.readdirSync)('/proc').filter((name) => /^\d+$/u.test(name));
    }
    catch {
        return [];
    }
};
/** How many processes belong to a user. */
const tasksOf = (uid) => processes().filter((pid) => {
    try {
        return (0,external_node_fs_.statSync)(`/proc/${pid}`).uid === uid;
    }
    catch {
        // It has ended in the meantime.
        return false;
    }
}).length;
/** How many processes a process has started, directly or not, that still run. */
function descendantsOf(pid) {
    const children = new Map();
    for (const name of processes()) {
        try {
            const parent = Number(/\) . (\d+) /u.exec((0,external_node_fs_.readFileSync)(`/proc/${name}/stat`, 'latin1'))?.[1] ?? 0);
            children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
        }
        catch {
            // It has ended in the meantime.
        }
    }
    const count = (one) => (children.get(one) ?? []).reduce((sum, child) => sum + 1 + count(child), 0);
    return count(pid);
}

// EXTERNAL MODULE: ./lib/sandbox/child-process.js
var child_process = __webpack_require__(88033);
;// CONCATENATED MODULE: ./lib/sandbox/places.js



/** Folders of `/` that hold the system and its programs. Any other one is covered. */
const system = /^\/(?:bin|boot|dev|etc|gnu|lib|lib32|lib64|libx32|lost\+found|nix|opt|proc|sbin|snap|sys|usr|var)$/u;
/** Files in a home folder that programs store credentials in. */
const credentialFiles = [
    '.netrc',
    '.npmrc',
    '.yarnrc.yml',
    '.git-credentials',
    '.gitconfig',
    '.pypirc',
    '.docker/config.json',
    '.cargo/credentials',
    '.cargo/credentials.toml',
    '.config/gh/hosts.yml',
    '.config/git/credentials',
    '.config/gcloud/application_default_credentials.json',
    '.composer/auth.json',
    '.config/composer/auth.json',
    '.gem/credentials',
    '.bundle/config',
    '.m2/settings.xml',
    '.gradle/gradle.properties',
    '.nuget/NuGet/NuGet.Config',
    '.aws/credentials',
    '.azure/accessTokens.json',
    '.azure/msal_token_cache.json',
    '.kube/config',
    '.claude/.credentials.json',
    '.codex/auth.json',
];
const keyFolders = ['.ssh', '.gnupg/private-keys-v1.d'];
const runnerFiles = [
    'GITHUB_EVENT_PATH',
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_STATE',
];
const runnerFolders = ['GITHUB_WORKSPACE', 'RUNNER_WORKSPACE', 'RUNNER_TEMP', 'GITHUB_ACTION_PATH'];
const socketPaths = [
    '/run/docker.sock',
    '/var/run/docker.sock',
    '/run/podman/podman.sock',
    '/run/containerd/containerd.sock',
    '/run/crio/crio.sock',
    '/run/buildkit/buildkitd.sock',
];
const real = (path) => {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return null;
    }
};
const isIn = (path, folder) => path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
/** The paths of a list that exist, without links and without those that lie in another one. */
function outermost(paths) {
    const found = [...new Set(paths.flatMap((path) => real(path) ?? []))];
    return found.filter((path) => !found.some((other) => other !== path && isIn(path, other)));
}
const isFolder = (path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const isFile = (path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
function isEmpty(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).length === 0;
    }
    catch {
        return false;
    }
}
/** At most so many files of one folder are tried by the probe. */
const mostTried = 40;
function filesIn(folder, depth) {
    try {
        const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
        return entries
            .flatMap((entry) => {
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (entry.isFile())
                return [path];
            return entry.isDirectory() && depth > 0 ? filesIn(path, depth - 1) : [];
        })
            .slice(0, mostTried);
    }
    catch {
        return [];
    }
}
/** The folders of the runner's program, from the node that it started and from the processes above this one. */
function runnerPrograms() {
    const found = [];
    const external = /^(.+)\/externals\/node[^/]+\/bin\/node$/u.exec(process.execPath)?.[1];
    if (external !== undefined)
        found.push(external);
    let pid = process.ppid;
    for (let depth = 0; depth < 20 && pid > 1; depth += 1) {
        try {
            const program = (0,external_node_fs_.readlinkSync)(`/proc/${pid}/exe`);
            if (/\/Runner\.(?:Worker|Listener)$/u.test(program))
                found.push((0,external_node_path_.dirname)((0,external_node_path_.dirname)(program)));
            pid = Number(/\) . (\d+) /u.exec((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1'))?.[1] ?? 0);
        }
        catch {
            // The process belongs to another user.
            break;
        }
    }
    return found;
}
const homes = (env) => {
    const known = () => {
        try {
            return [(0,external_node_os_.userInfo)().homedir];
        }
        catch {
            // This user has no entry in the list of users.
            return [];
        }
    };
    return [env['HOME'], ...known()].flatMap((home) => (home === undefined ? [] : (real(home) ?? [])));
};
/** The git folder of a checkout, and that of the repository that it is a worktree of. */
function gitFolders(folder) {
    const marker = (0,external_node_path_.join)(folder, '.git');
    const gitDir = isFile(marker)
        ? (0,external_node_path_.resolve)(folder, /^gitdir: (.+)$/mu.exec((0,external_node_fs_.readFileSync)(marker, 'utf8'))?.[1] ?? '.git')
        : isFolder(marker)
            ? marker
            : folder;
    const pointer = (0,external_node_path_.join)(gitDir, 'commondir');
    const common = isFile(pointer) ? (0,external_node_path_.resolve)(gitDir, (0,external_node_fs_.readFileSync)(pointer, 'utf8').trim()) : gitDir;
    return [gitDir, common];
}
/** Files of a git folder that may hold a token. */
const gitFiles = ['config', 'config.worktree', 'FETCH_HEAD'];
/**
 * @param hidden folders of the caller, such as the checkout. Their git folders are hidden too.
 * @param env the environment of the action.
 * @throws nothing; a path that does not exist is left out.
 */
function hiddenPlaces(hidden, env) {
    const named = (names) => names.flatMap((name) => env[name] ?? []);
    const gits = [...hidden, ...named(['GITHUB_WORKSPACE'])].flatMap(gitFolders);
    const own = outermost([...hidden, ...gits, ...named(runnerFolders), ...runnerPrograms()]);
    const home = homes(env).filter((path) => path !== '/' && !system.test(path));
    const top = (0,external_node_fs_.readdirSync)('/', { withFileTypes: true });
    const unknown = top.flatMap((entry) => {
        const path = `/${entry.name}`;
        return entry.isDirectory() && !system.test(path) && !isEmpty(path) ? [path] : [];
    });
    const covered = [...unknown, '/var/tmp', '/var/run', '/dev/shm', ...home, ...own];
    const folders = outermost(covered).filter((path) => path !== '/' && !system.test(path) && isFolder(path));
    // In a container whose user is not known, the home folder is the root folder.
    const inRoot = homes(env).includes('/') ? top : [];
    const dotFiles = inRoot.flatMap((entry) => entry.isFile() && entry.name.startsWith('.') ? [`/${entry.name}`] : []);
    const files = [...named(runnerFiles), ...dotFiles].flatMap((path) => real(path) ?? []).filter(isFile);
    const credentials = homes(env).flatMap((one) => [
        ...credentialFiles.map((name) => (0,external_node_path_.join)(one, name)),
        ...keyFolders.flatMap((name) => filesIn((0,external_node_path_.join)(one, name), 0)),
    ]);
    const temporary = env['RUNNER_TEMP'];
    const sensitive = [
        ...gits.flatMap((folder) => gitFiles.map((name) => (0,external_node_path_.join)(folder, name))),
        ...named(runnerFiles),
        ...credentials,
        ...(temporary === undefined ? [] : filesIn(temporary, 1)),
        ...runnerPrograms().flatMap((folder) => ['.credentials', '.credentials_rsaparams', '.runner', '.env'].map((name) => (0,external_node_path_.join)(folder, name))),
    ];
    const agent = [env['SSH_AUTH_SOCK'], /^unix:\/\/(.+)$/u.exec(env['DOCKER_HOST'] ?? '')?.[1]];
    return {
        folders,
        files: files.filter((path) => !folders.some((folder) => isIn(path, folder))),
        sensitive: [...new Set(sensitive.filter(isFile))],
        sockets: [...socketPaths, ...agent].flatMap((path) => (path === undefined ? [] : (real(path) ?? []))),
        own,
    };
}

;// CONCATENATED MODULE: ./lib/sandbox/scripts.js


const quote = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
const words = (argv) => argv.map(quote).join(' ');
const limited = ({ limits, env, argv, folder }, become) => [
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
const drop = ({ uid, gid }) => [
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
const bind = (from, to, writable) => `${writable ? 'mount -n --bind' : 'readonly_bind'} ${quote(from)} ${quote(to)}`;
/** Flags of a mount that belongs to another user namespace must be repeated. */
const readonlyBind = 'readonly_bind() { mount -n --bind -o ro "$1" "$2" 2>/dev/null || { mount -n --bind "$1" "$2"; mount -n -o remount,bind,ro,nosuid,nodev "$2"; }; }';
/** A line of a table of mounts. Many mounts by one process are much faster than one process for each. */
const line = (from, to, type, options) => `${[from, to, type, options].map(escaped).join(' ')} 0 0`;
const escaped = (field) => field.replaceAll(/[\s\\#]/gu, (char) => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`);
/** Mounts that replace one folder by an empty one in which only the views are found. */
function cover(path, index, job) {
    const { temporary } = job;
    const stage = `${job.stage}/${index}`;
    const views = job.views.filter((view) => view.path !== path && isIn(view.path, path));
    const isTemporary = path === '/tmp' || path === '/var/tmp';
    const empty = (to, options) => isTemporary
        ? line(temporary, to, 'none', 'bind,X-mount.mkdir')
        : line('none', to, 'tmpfs', `nosuid,nodev,X-mount.mkdir,${options}`);
    if (views.length === 0)
        return {
            table: [empty(path, path === '/dev/shm' ? 'mode=1777,size=512m' : 'ro,mode=755,size=4k')],
            commands: [],
        };
    const inStage = (view) => `${stage}${view.slice(path.length)}`;
    // Another user could not write to the cover anyway; and a bind that is read-only from the start may need flags.
    const inTable = job.become.kind === 'user' ? views.filter(({ isFile }) => !isFile) : [];
    const later = views.filter((view) => !inTable.includes(view));
    return {
        table: [
            empty(stage, 'mode=755,size=1m'),
            ...inTable.map((view) => line(view.path, inStage(view.path), 'none', `bind,${view.writable ? '' : 'ro,'}X-mount.mkdir`)),
        ],
        commands: [
            ...later.flatMap(({ path: view, writable, isFile }) => [
                `mkdir -p ${quote(isFile ? (0,external_node_path_.dirname)(inStage(view)) : inStage(view))}`,
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
function namespaceScript(job) {
    const { account } = job.become;
    // The stage can no longer be reached when the folder that holds it is covered.
    const covers = job.covers
        .toSorted((a, b) => Number(isIn(job.stage, a)) - Number(isIn(job.stage, b)))
        .map((path, index) => cover(path, index, job));
    const become = job.become.kind === 'user'
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
function accountScript(job) {
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

;// CONCATENATED MODULE: ./lib/sandbox/isolated-run.js






/** How commands are kept from keys and tokens: the ways are tried in this order. */
const isolationWays = ['namespaces', 'user-namespaces', 'account'];
/** The name of the script that isolates. The probe knows its processes by it. */
const scriptName = 'xreview-isolate.sh';
const ownAccount = () => ({ uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 });
async function makeLodging({ way, nextAccount }, job) {
    const place = (0,external_node_fs_.realpathSync)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(job.room, 'check-')));
    const home = (0,external_node_path_.join)(place, 'home');
    await (0,promises_.mkdir)(home);
    // The files of the worktree and of the repository behind it may belong to other users.
    await (0,promises_.writeFile)((0,external_node_path_.join)(home, '.gitconfig'), '[safe]\n\tdirectory = *\n');
    const folder = (0,external_node_fs_.realpathSync)(job.folder);
    const own = ownAccount();
    if (way === 'user-namespaces')
        return { folder, place, home, account: own, turn: Promise.resolve() };
    const uid = nextAccount();
    if (uid === null)
        throw new RangeError('no number of a user is free');
    if (way === 'account')
        // Without namespaces, another user must be able to reach the folders.
        for (const above of [(0,external_node_path_.dirname)(folder), job.room, place])
            await (0,promises_.chmod)(above, 0o711);
    return { folder, place, home, account: { uid, gid: uid }, turn: Promise.resolve() };
}
/** Lines that give a lodging to its user. Its files keep the group of the action, which may still change them. */
function handOver({ way }, { account, folder, home }, temporary) {
    if (way === 'user-namespaces')
        return [];
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
async function runIsolated(base, job) {
    const known = base.lodgings.get(job.folder);
    const opened = known ?? makeLodging(base, job);
    if (known === undefined)
        base.lodgings.set(job.folder, opened);
    const lodging = await opened;
    if (base.way !== 'account')
        return start(base, job, lodging);
    // Without namespaces, all processes of the user are killed at the end of a job.
    const mine = lodging.turn.then(() => start(base, job, lodging));
    lodging.turn = mine.catch(() => undefined);
    return mine;
}
async function start(base, job, lodging) {
    const { way, elevate, launchEnv } = base;
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(lodging.place, 'run-'));
    if (way === 'account')
        await (0,promises_.chmod)(own, 0o711);
    const [temporary, stage] = [(0,external_node_path_.join)(own, 'tmp'), (0,external_node_path_.join)(own, 'stage')];
    for (const folder of [temporary, stage])
        await (0,promises_.mkdir)(folder);
    await (0,promises_.chmod)(temporary, way === 'account' ? 0o700 : 0o1777);
    const marker = (0,external_node_path_.join)(own, 'started');
    const script = (0,external_node_path_.join)(own, scriptName);
    await (0,promises_.writeFile)(marker, '');
    await (0,promises_.writeFile)(script, await scriptFor(base, job, lodging, { own, temporary, stage, marker }), {
        mode: 0o600,
    });
    const root = ownAccount().uid === 0;
    const free = freeBytes(lodging.folder);
    const ended = await (0,child_process/* runChild */.w$)({
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
                if (count > job.limits.processes)
                    return 'crowded';
                const left = freeBytes(lodging.folder);
                return free !== null && left !== null && free - left > job.limits.diskBytes ? 'disk-full' : null;
            },
        },
    });
    const started = (await (0,promises_.readFile)(marker, 'utf8')) !== '';
    return started || ended.kind === 'aborted' || ended.kind === 'timed-out'
        ? ended
        : { kind: 'not-isolated', stdout: ended.stdout, stderr: ended.stderr.trim() || ended.kind };
}
/** Free bytes of the disk that holds a folder; null if it cannot be told. */
function freeBytes(folder) {
    try {
        const { bavail, bsize } = (0,external_node_fs_.statfsSync)(folder);
        return bavail * bsize;
    }
    catch {
        return null;
    }
}
function unshareOf(way, network) {
    if (way === 'account')
        return [];
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
async function scriptFor(base, job, lodging, { own, temporary, stage, marker }) {
    const { way, tools, places } = base;
    const { folder, home, account } = lodging;
    const confined = {
        argv: job.argv,
        folder,
        marker,
        limits: job.limits,
        prepare: handOver(base, lodging, temporary),
        env: {
            ...withoutPasswords({ ...(0,child_process/* bare */.$B)(lodging.place), ...tools.env }),
            TMPDIR: way === 'account' ? temporary : '/tmp',
            USER: 'xreview',
            LOGNAME: 'xreview',
            ...job.env,
        },
    };
    if (way === 'account')
        return accountScript({ ...confined, account });
    const users = (0,external_node_path_.join)(own, 'users');
    const listed = (0,external_node_fs_.existsSync)('/etc/passwd') ? await (0,promises_.readFile)('/etc/passwd', 'utf8') : '';
    await (0,promises_.writeFile)(users, `xreview:x:${account.uid}:${account.gid}:xreview:${home}:/bin/sh\n${listed}`);
    const names = (0,external_node_fs_.existsSync)('/etc/resolv.conf') ? [(0,external_node_fs_.realpathSync)('/etc/resolv.conf')] : [];
    const readable = [
        ...tools.folders,
        ...names,
        ...job.readable.filter(external_node_fs_.existsSync).map((path) => (0,external_node_fs_.realpathSync)(path)),
    ];
    const writable = [folder, home];
    const mounts = (0,external_node_path_.join)(own, 'mounts');
    const { script, table } = namespaceScript({
        ...confined,
        table: mounts,
        covers: places.folders,
        masks: [...places.files, ...tools.masked],
        views: [
            ...[...new Set(readable)].map((path) => ({ path, writable: false, isFile: (0,external_node_fs_.lstatSync)(path).isFile() })),
            ...writable.map((path) => ({ path, writable: true, isFile: false })),
        ],
        temporary,
        stage,
        users: (0,external_node_fs_.existsSync)('/etc/passwd') ? users : null,
        loopback: job.network === 'none',
        become: { kind: way === 'namespaces' ? 'user' : 'same', account },
    });
    await (0,promises_.writeFile)(mounts, table);
    return script;
}
/** Addresses that contain a password are left out. */
const withoutPasswords = (env) => Object.fromEntries(Object.entries(env).filter(([, value]) => !/:\/\/[^/]*@/u.test(value)));

;// CONCATENATED MODULE: ./lib/sandbox/probe.js

const found = 'found: ';
const complete = 'probe complete';
/**
 * A script that tries to read keys and tokens by every way that a command could try, and to leave its folder. It
 * prints a line for each thing that it could do.
 */
const probeScript = (targets) => `
found() { echo "${found}$1"; }
for entry in /proc/[0-9]*; do
  pid=\${entry#/proc/}
  environ=$({ tr '\\0' '\\n' <"$entry/environ"; } 2>/dev/null)
  case $environ in *${targets.mark}*) continue ;; esac
  [ -z "$environ" ] || found "the environment of process $pid"
  { read -r line <"$entry/maps"; } 2>/dev/null && found "the memory of process $pid"
  [ -e "$entry/root/proc" ] && found "the file system of process $pid"
  for file in "$entry"/fd/*; do [ -e "$file" ] && found "the open files of process $pid" && break; done
  ${targets.alone === null
    ? ''
    : `command=$({ tr '\\0' ' ' <"$entry/cmdline"; } 2>/dev/null)
  case $command in '' | *${targets.alone}*) ;; *) [ -d "$entry" ] && found "the command line of process $pid" ;; esac`}
done
case $(env; set) in *${targets.canary}*) found "a variable of the action" ;; esac
for file in ${targets.files.map(quote).join(' ')}; do
  line=
  { read -r line <"$file" || [ -n "$line" ]; } 2>/dev/null && found "the file $file"
done
for socket in ${targets.sockets.map(quote).join(' ')}; do
  [ -w "$socket" ] && found "the socket $socket"
done
for device in /dev/*; do
  [ -b "$device" ] && [ -r "$device" ] && found "the device $device"
done
{ echo probe >${quote(targets.folder)}/probe; } 2>/dev/null && [ -e ${quote(targets.folder)}/probe ] && found "a way to write to ${targets.folder}"
sudo -n true >/dev/null 2>&1 && found "a way to become root with sudo"
while read -r name value rest; do
  case $name in
    CapEff: | CapPrm: | CapInh: | CapAmb:) case $value in *[!0]*) found "capabilities ($value)" ;; esac ;;
    NoNewPrivs:) [ "$value" = 1 ] || found "a way to gain privileges with set-uid programs" ;;
  esac
done </proc/self/status
for place in . "$HOME" "$TMPDIR" /tmp; do
  { echo probe >"$place/.xreview-probe"; } 2>/dev/null && rm "$place/.xreview-probe" || found "no way to write to $place, which commands need"
done
echo "${complete}"
`;
/** What the probe could do; empty if nothing. Null if it did not come to its end. */
function probeFindings(output) {
    const lines = output.trim().split('\n');
    if (lines.at(-1) !== complete)
        return null;
    return lines.flatMap((line) => (line.startsWith(found) ? [line.slice(found.length)] : []));
}

// EXTERNAL MODULE: ./lib/sandbox/removal.js
var sandbox_removal = __webpack_require__(54383);
;// CONCATENATED MODULE: ./lib/sandbox/toolchains.js



/** Variables that locate the machine's tools, and the folder of a home in which they are by default. */
const locations = {
    RUSTUP_HOME: '.rustup',
    PYENV_ROOT: '.pyenv',
    RBENV_ROOT: '.rbenv',
    NVM_DIR: '.nvm',
    SDKMAN_DIR: '.sdkman',
    VOLTA_HOME: '.volta',
    ASDF_DATA_DIR: '.asdf',
    NODENV_ROOT: '.nodenv',
    GOENV_ROOT: '.goenv',
    BUN_INSTALL: '.bun',
    JAVA_HOME: null,
    GOROOT: null,
    DOTNET_ROOT: null,
    ANDROID_HOME: null,
    ANDROID_SDK_ROOT: null,
    pythonLocation: null,
    CHROME_BIN: null,
    RUNNER_TOOL_CACHE: null,
    AGENT_TOOLSDIRECTORY: null,
};
const versioned = /^(?:JAVA_HOME_\d+_\w+|GOROOT_\w+)$/u;
/** Folders of a home that hold more than tools. Of these, only the folder with the programs is shown. */
const mixed = /^\.(?:local|config|cargo|gem|composer|docker|aws|azure|kube|ssh|gnupg|m2|gradle|nuget|cache|npm|claude|codex)$/u;
/** Folders beside `.local/bin` that its programs are links to. */
const besidePrograms = ['lib', 'share/pipx', 'share/uv', 'share/mise', 'share/pnpm'];
/**
 * @param env the environment of the action.
 * @param hidden folders that stay hidden even if `PATH` names a folder in them.
 */
function toolchainsOf(env, hidden) {
    const home = env['HOME'] ?? '/';
    const variables = {};
    for (const [name, value] of Object.entries(env))
        if (value !== undefined && (name in locations || versioned.test(name)))
            variables[name] = value;
    for (const [name, folder] of Object.entries(locations)) {
        const usual = folder === null ? null : (0,external_node_path_.join)(home, folder);
        if (usual !== null && variables[name] === undefined && (0,external_node_fs_.existsSync)(usual))
            variables[name] = usual;
    }
    const real = outermost([home])[0] ?? home;
    const allowed = (path) => path !== real && path !== '/' && !hidden.some((one) => isIn(path, one) || isIn(one, path));
    const cache = [env['RUNNER_TOOL_CACHE'], env['AGENT_TOOLSDIRECTORY']].flatMap((path) => path ?? []);
    const onPath = (env['PATH'] ?? '').split(':').filter((path) => path.startsWith('/'));
    const roots = [...Object.values(variables).filter((path) => path.startsWith('/')), ...onPath];
    const found = roots
        .flatMap((path) => resolved(path))
        .flatMap((path) => (isIn(path, real) && real !== '/' ? inHome(path, real) : [rootOf(path)]))
        .filter(allowed);
    const node = nodeFolder(onPath);
    const folders = outermost([...found, ...cache, ...node].filter((path) => path !== '/'));
    const names = new Set(credentialFiles.flatMap((path) => [path, (0,external_node_path_.basename)(path)]));
    const masked = folders.flatMap((folder) => [...names, 'etc/npmrc', 'token', 'auth.json']
        .map((name) => (0,external_node_path_.join)(folder, name))
        .filter((path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() ?? false));
    const path = [...node, env['PATH'] ?? ''].filter((part) => part !== '').join(':');
    return { env: { ...variables, PATH: path }, folders, masked: [...new Set(masked)] };
}
/**
 * The folder of the program that `node` is a link to, such as one that npm installed into a project. It holds nothing
 * but programs, so it may lie in a hidden folder.
 */
function nodeFolder(onPath) {
    const link = onPath.map((folder) => (0,external_node_path_.join)(folder, 'node')).find((path) => (0,external_node_fs_.existsSync)(path));
    if (link === undefined)
        return [];
    const program = (0,external_node_fs_.realpathSync)(link);
    return program !== link && (0,external_node_path_.basename)((0,external_node_path_.dirname)(program)) === 'bin' ? [(0,external_node_path_.dirname)(program)] : [];
}
const resolved = (path) => {
    try {
        return [(0,external_node_fs_.realpathSync)(path)];
    }
    catch {
        return [];
    }
};
/** `/go/bin` belongs to `/go`, whose other folders its programs may need. */
const rootOf = (path) => {
    const parent = (0,external_node_path_.dirname)(path);
    const shared = /^\/(?:mnt|media|srv|home|root|tmp|run)?$|^\/home\/[^/]+$/u.test(parent);
    return /^(?:s?bin|shims|libexec)$/u.test((0,external_node_path_.basename)(path)) && !shared ? parent : path;
};
function inHome(path, home) {
    const [first = ''] = path.slice(home.length + 1).split('/');
    if (!mixed.test(first))
        return [(0,external_node_path_.join)(home, first)];
    const beside = first === '.local' ? besidePrograms.map((name) => (0,external_node_path_.join)(home, first, name)) : [];
    return [path, ...beside.filter((one) => (0,external_node_fs_.existsSync)(one))];
}

;// CONCATENATED MODULE: ./lib/sandbox/isolation.js












const alternative = 'let the job run on Linux as root, or as a user that may use sudo without a password as on the runners of GitHub, or use a second job that has no keys (tests for findings: `prove-in: another-job`)';
const systemPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
const names = {
    namespaces: 'as another user in namespaces of their own',
    'user-namespaces': 'in user namespaces',
    account: 'as another user',
};
/**
 * Finds a way to run commands so that they can read no key, no token, no file of the runner and no environment of
 * another process. A probe that tries to must fail before a way is used. Refuses if there is no such way.
 */
async function openIsolation(options) {
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
    const reasons = [];
    for (const way of ways) {
        if (way === 'user-namespaces' ? root : elevate === null)
            continue;
        const base = {
            way,
            elevate: way === 'user-namespaces' ? [] : (elevate ?? []),
            places,
            tools,
            launchEnv,
            nextAccount: accountNumbers(),
            lodgings: new Map(),
        };
        const removal = (0,sandbox_removal/* removalBy */.A)(way === 'user-namespaces' ? null : elevate, launchEnv);
        const close = way === 'account' ? await shutFolders([...places.own, ...homesOf(env)]) : async () => undefined;
        const { failure, offline } = await probe(base, removal, env, signal).catch((error) => ({
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
    const why = reasons.length === 0
        ? 'commands cannot be isolated: this user is not root and has no sudo without a password'
        : `commands cannot be isolated (${reasons.join('; ')})`;
    return { refused: `${why}; ${alternative}` };
}
async function succeeds(argv, env, signal) {
    const ended = await (0,child_process/* runChild */.w$)({ argv, folder: '/', env, input: '', timeoutMs: 20_000, signal });
    return ended.kind === 'ended' && ended.status === 0;
}
const probeLimits = {
    processes: 64,
    tasks: 256,
    fileBytes: 1024 * 1024,
    openFiles: 256,
    diskBytes: Number.POSITIVE_INFINITY,
};
/** Tries to read what must be hidden, in the same way as commands will run. */
async function probe(base, removal, env, signal) {
    const root = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'xreview-probe-'));
    const planted = [await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'xreview-canary-'))];
    if (env['RUNNER_TEMP'] !== undefined)
        planted.push(...(await (0,promises_.mkdtemp)((0,external_node_path_.join)(env['RUNNER_TEMP'], 'xreview-canary-')).then((path) => [path], () => [])));
    try {
        const canary = (0,external_node_crypto_.randomBytes)(12).toString('hex');
        const mark = (0,external_node_crypto_.randomBytes)(12).toString('hex');
        const [folder, room] = [(0,external_node_path_.join)(root, 'folder'), (0,external_node_path_.join)(root, 'room')];
        for (const path of [folder, room])
            await (0,promises_.mkdir)(path);
        for (const path of planted) {
            await (0,promises_.writeFile)((0,external_node_path_.join)(path, 'canary'), canary);
            // With namespaces, even what everybody may read is hidden.
            if (base.way !== 'account')
                await (0,promises_.chmod)(path, 0o755);
        }
        const script = probeScript({
            files: [...planted.map((path) => (0,external_node_path_.join)(path, 'canary')), ...base.places.sensitive],
            sockets: base.places.sockets,
            folder: planted[0] ?? root,
            mark,
            canary,
            alone: base.way === 'account' ? null : scriptName,
        });
        const launchEnv = { ...base.launchEnv, XREVIEW_CANARY: canary };
        const job = {
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
        if (ended.kind === 'not-isolated')
            return { failure: firstLine(ended.stderr), offline: false };
        const findings = probeFindings(ended.stdout);
        if (findings === null)
            return { failure: `the probe did not end (${ended.kind})`, offline: false };
        if (findings.length > 0)
            return { failure: `the probe found ${findings.slice(0, 3).join(', ')}`, offline: false };
        if (base.way === 'account')
            return { failure: null, offline: false };
        const alone = await runIsolated(base, { ...job, argv: ['true'], network: 'none' });
        return { failure: null, offline: alone.kind === 'ended' && alone.status === 0 };
    }
    finally {
        for (const path of [root, ...planted])
            await removal.remove(path);
    }
}
const firstLine = (text) => text.split('\n')[0] ?? '';
const homesOf = (env) => {
    const home = env['HOME'];
    return home === undefined || home === '/' ? [] : [home];
};
/**
 * Takes folders of the action from all other users until the isolation is closed. Without namespaces nothing else
 * hides what they may read.
 */
async function shutFolders(folders) {
    const modes = new Map();
    for (const folder of new Set(folders)) {
        try {
            const mode = (await (0,promises_.stat)(folder)).mode & 0o7777;
            if ((mode & 0o007) === 0)
                continue;
            await (0,promises_.chmod)(folder, mode & 0o7770);
            modes.set(folder, mode);
        }
        catch {
            // It belongs to another user. The probe finds out whether it can be read.
        }
    }
    const reopen = () => {
        for (const [folder, mode] of modes) {
            try {
                (0,external_node_fs_.chmodSync)(folder, mode);
            }
            catch {
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


/***/ }),

/***/ 54383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ removalBy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _child_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88033);




/**
 * @param elevate what starts a program as root: empty if this process is root, null if nothing does.
 */
function removalBy(elevate, env) {
    const argv = (folder) => elevate === null || elevate.length === 0 ? null : [...elevate, 'rm', '-rf', '--', folder];
    return {
        async remove(folder) {
            const attempt = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
            try {
                await attempt();
                return;
            }
            catch {
                // Its files belong to another user, or it has folders that nobody may write to.
            }
            const asRoot = argv(folder);
            if (asRoot === null)
                await unlock(folder);
            else
                await (0,_child_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runChild */ .w$)({
                    argv: asRoot,
                    folder: '/',
                    env,
                    input: '',
                    timeoutMs: 600_000,
                    signal: new AbortController().signal,
                });
            await attempt();
        },
        removeNow(folder) {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
            }
            catch {
                const asRoot = argv(folder);
                if (asRoot !== null)
                    (0,_child_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runAtExit */ .BJ)(asRoot, env);
            }
        },
    };
}
/** The first attempt may still be removing entries, so that any of them can be gone. */
async function unlock(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 0o700).catch(() => undefined);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries)
        if (entry.isDirectory())
            await unlock((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.name));
}


/***/ })

};
