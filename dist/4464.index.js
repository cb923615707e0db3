export const id = 4464;
export const ids = [4464];
export const modules = {

/***/ 85895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ discard),
/* harmony export */   z: () => (/* binding */ openWorktrees)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64757);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40001);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34766);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69386);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78311);










const author = { name: 'xreview-action', email: 'xreview-action@users.noreply.github.com' };
const ownRemoval = {
    remove: (folder) => discard(folder),
    removeNow: (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true }),
};
async function openWorktrees(real, { folder = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), removal = ownRemoval } = {}) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'xreview-race-'));
    const store = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, 'store');
    const env = {
        ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .viewEnvironment */ .TD)(process.env, store),
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_COMMITTER_NAME: author.name,
        GIT_COMMITTER_EMAIL: author.email,
    };
    // Removes everything if a later step fails.
    const sweep = () => removal.removeNow(root);
    process.once('exit', sweep);
    const objects = await makeStore(store, real);
    const git = await (0,_git_js__WEBPACK_IMPORTED_MODULE_6__/* .openGit */ .z)(store, { network: real.connection });
    /**
     * A command in a worktree may have written to the store, so the configuration is replaced each time git is
     * started.
     */
    const run = async (more, args) => {
        const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store, `config.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(fresh, configOf(real));
        // Rename is atomic. Another git process may be reading the file.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(fresh, (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store, 'config'));
        return (0,_process_js__WEBPACK_IMPORTED_MODULE_8__/* .trimLine */ .NR)((0,_process_js__WEBPACK_IMPORTED_MODULE_8__/* .succeed */ .Py)(args, await (0,_process_js__WEBPACK_IMPORTED_MODULE_8__/* .runGit */ .EO)(args, root, { ...env, ...more })));
    };
    let turn = Promise.resolve();
    /**
     * One at a time: while git adds or prunes a worktree, it reads the entries of all others, including
     * incomplete ones.
     */
    const inTurn = (args) => {
        const mine = turn.then(() => run({}, args));
        turn = mine.catch(() => undefined);
        return mine;
    };
    return {
        git,
        sources: [store, ...objects],
        async open(name, commit) {
            const tree = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, name);
            await inTurn(['worktree', 'add', '--quiet', '--detach', tree, commit]);
            const own = { GIT_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store, 'worktrees', (0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(tree)), GIT_WORK_TREE: tree };
            let head = commit;
            return {
                folder: tree,
                async commit(paths, message) {
                    await run(own, ['read-tree', head]);
                    await run(own, ['add', '--all', '--force', '--', ...paths]);
                    const written = await run(own, ['write-tree']);
                    head = await run(own, ['commit-tree', '--no-gpg-sign', '-p', head, '-m', message, written]);
                    return head;
                },
                async restore() {
                    const names = await run(own, ['diff', '--name-only', '--no-renames', '-z', head]);
                    const changed = names.split('\0').filter((path) => path !== '');
                    if (changed.length > 0)
                        await run(own, ['reset', '--hard', '--quiet', head]);
                    return changed;
                },
                async remove() {
                    await removal.remove(tree);
                    await inTurn(['worktree', 'prune']);
                },
            };
        },
        patch: (from, to) => (0,_process_js__WEBPACK_IMPORTED_MODULE_8__/* .collectOutput */ .Up)(git.stream(['diff-tree', '-p', '--binary', '--full-index', '--no-color', from, to])),
        async lines(from, to) {
            const text = await git.text(['diff-tree', '-r', '--numstat', '--no-renames', from, to]);
            const counts = [...text.matchAll(/^(\d+)\t(\d+)\t/gmu)];
            const sum = (at) => counts.reduce((total, match) => total + Number(match[at]), 0);
            return { added: sum(1), removed: sum(2) };
        },
        recommit: (commit, parent, message) => run({}, ['commit-tree', '--no-gpg-sign', '-p', parent, '-m', message, `${commit}^{tree}`]),
        async push(commit, { url, branch, authorization }) {
            // A repository that no command could write to, because its configuration decides where the token goes.
            const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), 'xreview-push-'));
            try {
                await (0,_view_js__WEBPACK_IMPORTED_MODULE_9__/* .makeView */ .U)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store, 'objects'), real.objectFormat);
                await writeCuts(folder, real);
                const settings = [
                    ['http.extraHeader', `Authorization: ${authorization}`],
                    ['http.followRedirects', 'false'],
                ];
                const args = [
                    'push',
                    '--quiet',
                    '--no-thin',
                    '--no-verify',
                    `--force-with-lease=refs/heads/${branch}:`,
                ];
                return await (0,_network_js__WEBPACK_IMPORTED_MODULE_7__/* .runOnNetwork */ .$I)([...args, url, `${commit}:refs/heads/${branch}`], {
                    cwd: folder,
                    env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .withSettings */ .GY)((0,_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .viewEnvironment */ .TD)(process.env, folder), settings),
                    network: real.connection,
                });
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
            }
        },
        async close() {
            await git.close();
            await removal.remove(root);
            process.off('exit', sweep);
        },
    };
}
const configOf = ({ objectFormat }) => objectFormat === 'sha256'
    ? '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n'
    : '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';
/** @returns the folders of objects that the private repository borrows, also those that the real one borrows. */
async function makeStore(store, real) {
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(real.root, (0,_process_js__WEBPACK_IMPORTED_MODULE_8__/* .trimLine */ .NR)(await real.text(['rev-parse', '--git-path', 'objects'])));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store, 'objects', 'info'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store, 'refs'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store, 'HEAD'), 'ref: refs/heads/none\n');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store, 'config'), configOf(real));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store, 'objects', 'info', 'alternates'), `${JSON.stringify(objects)}\n`);
    await writeCuts(store, real);
    return borrowed(objects);
}
/** A folder of objects, and those that its own list of alternates names, at most five levels deep. */
async function borrowed(objects, depth = 5) {
    if (depth === 0)
        return [];
    const list = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(objects, 'info', 'alternates'), 'utf8').catch(() => '');
    const more = list.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const deeper = await Promise.all(more.map((path) => borrowed((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(objects, path), depth - 1)));
    return [objects, ...deeper.flat()];
}
/** Cuts a private repository's history off where the real one is cut off. */
async function writeCuts(folder, real) {
    const cuts = await real.shallowCommits();
    if (cuts.size > 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'shallow'), `${[...cuts].join('\n')}\n`);
}
/** Removes a folder. Package managers leave read-only folders behind, which are made writable first. */
async function discard(folder) {
    const attempt = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    try {
        await attempt();
    }
    catch {
        await unlock(folder);
        await attempt();
    }
}
/** The first attempt may still be removing entries, so that any of them can be gone. */
async function unlock(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(folder, 0o700).catch(() => undefined);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries)
        if (entry.isDirectory())
            await unlock((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, entry.name));
}


/***/ }),

/***/ 33315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tn: () => (/* binding */ readCoverage),
  sN: () => (/* binding */ recordedLines),
  is: () => (/* binding */ recorderText)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
;// CONCATENATED MODULE: ./lib/prove/coverage/go-profile.js
/** `example.com/m/a/b.go:10.13,12.2 1 3`: from line and column, to line and column, statements, count. */
const block = /^(.+):(\d+)\.\d+,(\d+)\.(\d+) \d+ (\d+)$/u;
/** Reads a profile of `go test -coverprofile`. Files are named by the path of their package. */
function readGoProfile(profile, { module, folder }, file) {
    const own = folder === '' ? file : file.slice(folder.length + 1);
    const executed = new Set();
    const missed = new Set();
    for (const row of profile.split('\n')) {
        const [, path, from, to, column, count] = block.exec(row) ?? [];
        if (path !== `${module}/${own}`)
            continue;
        // A block that ends before the first column of a line does not contain that line.
        const last = Number(to) - (Number(column) <= 1 ? 1 : 0);
        const lines = Number(count) > 0 ? executed : missed;
        for (let line = Number(from); line <= last; line += 1)
            lines.add(line);
    }
    return { executed, missed: missed.difference(executed) };
}

;// CONCATENATED MODULE: ./lib/prove/coverage/coverage.js




const recordedLines = { kind: 'lines' };
const recorders = {
    'xreview-coverage.cjs': __webpack_require__.ab + "xreview-coverage.cjs",
    'xreview_coverage.py': __webpack_require__.ab + "xreview_coverage.py",
    'xreview.gradle': __webpack_require__.ab + "xreview.gradle",
};
/** The text of a file that a runner needs in the folder `$XREVIEW_COVERAGE`. */
const recorderText = (name) => (0,promises_.readFile)(recorders[name], 'utf8');
/** More than any run of one test writes. */
const maxFiles = 200;
const maxBytes = 16 * 1024 * 1024;
const line = schemas/* array */.YOg(schemas/* int */.Whr().positive());
const recorded = schemas/* object */.Ikc({ files: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ executed: line, missed: line })) });
/**
 * The lines of a file that a run executed.
 * @param folder the folder that was `$XREVIEW_COVERAGE`.
 * @param file relative to the repository.
 * @returns null if it is unknown: the runner records nothing, or nothing that can be read. A file that the run did
 * not load has no lines in either set.
 */
async function readCoverage(method, folder, file) {
    switch (method.kind) {
        case 'lines':
            return readLines(folder, file);
        case 'go': {
            const text = await readText((0,external_node_path_.join)(folder, 'cover.out'));
            return text === null ? null : readGoProfile(text, method, file);
        }
        case 'none':
            return null;
    }
}
async function readLines(folder, file) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const reports = names.filter((name) => /^lines-[\d-]+\.json$/u.test(name)).slice(0, maxFiles);
    const executed = new Set();
    const missed = new Set();
    let readable = 0;
    for (const name of reports) {
        const report = parseReport((await readText((0,external_node_path_.join)(folder, name))) ?? '');
        if (report === null)
            continue;
        readable += 1;
        for (const number of report.files[file]?.executed ?? [])
            executed.add(number);
        for (const number of report.files[file]?.missed ?? [])
            missed.add(number);
    }
    return readable === 0 ? null : { executed, missed: missed.difference(executed) };
}
function parseReport(text) {
    try {
        return recorded.safeParse(JSON.parse(text)).data ?? null;
    }
    catch {
        return null;
    }
}
/** The code under test may have put anything there: a pipe that never ends, or a link. */
async function readText(path) {
    const found = await (0,promises_.lstat)(path).catch(() => null);
    if (found === null || !found.isFile() || found.size > maxBytes)
        return null;
    return (0,promises_.readFile)(path, 'utf8').catch(() => null);
}


/***/ }),

/***/ 4464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLab: () => (/* binding */ openLab)
});

// EXTERNAL MODULE: ./lib/git/worktree.js
var worktree = __webpack_require__(85895);
// EXTERNAL MODULE: ./lib/prove/coverage/coverage.js + 1 modules
var coverage_coverage = __webpack_require__(33315);
;// CONCATENATED MODULE: ./lib/prove/coverage/lines.js
/**
 * Which of some lines a run executed.
 * @param text of the file. Lines without a word or a literal (`}`, a blank line) are left out.
 */
function executedLines({ executed, missed }, lines, text) {
    const rows = text.split('\n');
    const code = lines.filter((number) => /[\p{L}\d_$"'`]/u.test(rows[number - 1] ?? ''));
    return {
        executed: code.filter((number) => executed.has(number)),
        missed: code.filter((number) => missed.has(number) && !executed.has(number)),
    };
}

// EXTERNAL MODULE: ./lib/prove/test-run.js
var test_run = __webpack_require__(18948);
;// CONCATENATED MODULE: ./lib/prove/lab.js




/** A worktree of one commit, in which one test runs at a time. */
class Bench {
    #options;
    #worktrees;
    #commit;
    #setups = new Map();
    #opened = 0;
    #tree = null;
    #turn = Promise.resolve();
    constructor(options, worktrees, commit) {
        this.#options = options;
        this.#worktrees = worktrees;
        this.#commit = commit;
    }
    execute(...given) {
        const mine = this.#turn.then(() => this.run(...given));
        this.#turn = mine.catch(() => undefined);
        return mine;
    }
    async run(test, runner, file, lines) {
        const { setup } = this.#options;
        const tree = await this.#clean(test.path);
        if (tree === null)
            return blocked(this.#commit, test.path);
        const place = { ...this.#options, tree, readable: this.#worktrees.sources };
        const line = (0,test_run/* setupLine */.EP)(setup, runner);
        const known = this.#setups.get(line) ?? (0,test_run/* setUpTests */.nu)(place, line);
        this.#setups.set(line, known);
        const prepared = await known;
        if (prepared !== null && !prepared.ok)
            return unprepared(this.#commit, prepared);
        const { run, read, soiled } = await (0,test_run/* runTest */.YA)(place, { test, runner, file, mark: 'random' }, (folder) => lines.length > 0 ? this.#exercised(runner, folder, file, lines) : Promise.resolve(null));
        if (soiled)
            await this.#discard(tree);
        return { run: { commit: this.#commit, ...run }, exercised: read, unprepared: null };
    }
    /** A worktree in which the new file can be written; null if the commit itself prevents it. */
    async #clean(path) {
        this.#tree ??= this.#open();
        const known = await this.#tree;
        if ((await (0,test_run/* pathState */.lH)(known.folder, path)) === 'free')
            return known;
        // An earlier test may have put something there.
        await this.#discard(known);
        this.#tree = this.#open();
        const fresh = await this.#tree;
        return (await (0,test_run/* pathState */.lH)(fresh.folder, path)) === 'free' ? fresh : null;
    }
    #open() {
        const { head, commits } = this.#options;
        this.#opened += 1;
        return this.#worktrees.open(`prove-${this.#commit}-${this.#opened}`, this.#commit === 'head' ? head : commits.mergeBase);
    }
    async #discard(tree) {
        this.#tree = null;
        this.#setups.clear();
        await tree.remove();
    }
    async #exercised({ coverage }, folder, file, lines) {
        const read = await (0,coverage_coverage/* readCoverage */.tn)(coverage, folder, file);
        if (read === null)
            return null;
        const text = (await this.#options.git.readFileAt(this.#options.head, file))?.toString('utf8') ?? '';
        return executedLines(read, lines, text).executed.length > 0;
    }
}
/** Opens the worktrees when the first test needs them. */
async function openLab(options) {
    const worktrees = await (0,worktree/* openWorktrees */.z)(options.git, { removal: options.isolation });
    const benches = {
        head: new Bench(options, worktrees, 'head'),
        'merge-base': new Bench(options, worktrees, 'merge-base'),
    };
    return {
        execute: (commit, ...given) => benches[commit].execute(...given),
        close: () => worktrees.close(),
    };
}
const blocked = (commit, path) => ({
    run: {
        commit,
        outcome: 'failed-otherwise',
        seconds: 0,
        output: `[The test was not executed, because ${path} exists already or is behind a link.]`,
    },
    exercised: null,
    unprepared: null,
});
const unprepared = (commit, checked) => ({
    run: { commit, outcome: 'failed-otherwise', seconds: checked.seconds, output: (0,test_run/* setupOutput */.fu)(checked) },
    exercised: null,
    unprepared: `(prove-setup) ${checked.why}`,
});


/***/ }),

/***/ 83034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   RV: () => (/* binding */ runVariables),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   bQ: () => (/* binding */ foldersAround),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   xr: () => (/* binding */ exportRoot),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The environment variables that a runner's command needs, beside those of every command. */
function runVariables({ folder }, { testPath, file, mark, coverageFolder }) {
    return {
        XREVIEW_TEST: pathFrom(folder, testPath),
        XREVIEW_FILE: pathFrom(folder, file),
        XREVIEW_MARK: mark,
        XREVIEW_COVERAGE: coverageFolder,
    };
}
/** `path`, as seen from a folder: `../lib/a.js`, `a.js`. Both are relative to the repository. */
function pathFrom(folder, path) {
    const from = folder === '' ? [] : folder.split('/');
    const to = path.split('/');
    const common = from.findIndex((part, index) => part !== to[index]);
    const shared = common < 0 ? from.length : common;
    return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
/** The folder of a path, '' for the repository's root. */
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** The last part of a path. */
const fileName = (path) => path.slice(path.lastIndexOf('/') + 1);
/** Folders from the one of a path up to the root, the nearest first. */
function foldersAround(path) {
    const parts = path.split('/').slice(0, -1);
    return [...parts.map((_, index) => parts.slice(0, parts.length - index).join('/')), ''];
}
/** A path within a folder. */
const within = (folder, path) => (folder === '' ? path : `${folder}/${path}`);
/** A word for the shell. */
const quoted = (word) => `'${word.replaceAll("'", String.raw `'\''`)}'`;
/** Lines of shell that export where the repository begins, as seen from a folder. */
const exportRoot = (folder) => {
    const up = folder === '' ? '.' : folder.replaceAll(/[^/]+/gu, '..');
    return `export XREVIEW_ROOT="$(cd ${quoted(up)} && pwd -P)"`;
};
/** Lines of shell that run in a folder of the repository, started in its root. */
const inFolder = (folder, line) => folder === '' ? line : `cd ${quoted(folder)} && ${line}`;


/***/ }),

/***/ 18948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ setupLine),
/* harmony export */   YA: () => (/* binding */ runTest),
/* harmony export */   fu: () => (/* binding */ setupOutput),
/* harmony export */   lH: () => (/* binding */ pathState),
/* harmony export */   nu: () => (/* binding */ setUpTests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sandbox_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56266);
/* harmony import */ var _runners_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83034);





/** Characters of output that are kept of one execution. */
const outputKept = 8_000;
/** The lines of shell that set a checkout up for a runner; empty for nothing. @param setup the setting `prove-setup`. */
const setupLine = (setup, runner) => setup === '' ? runner.setup : setup === 'none' ? '' : setup;
/** Sets a worktree up. Its committed files are restored afterwards. Resolves to null if there is nothing to run. */
async function setUpTests(place, line) {
    if (line === '')
        return null;
    const checked = await check(place, line, {}, 'host');
    await place.tree.restore();
    return checked;
}
/**
 * Executes a test once, without network where the machine is able to. The file of the test is removed afterwards and
 * the committed files are restored. Never rejects because of what the test does.
 * @param whenPassed reads what the runner left in its folder for coverage.
 * @returns `soiled`: the test changed the worktree, so another one needs a new worktree.
 */
async function runTest(place, { test, runner, file, mark: marking }, whenPassed) {
    const { tree, isolation } = place;
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
    const coverage = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree.folder, `.xreview-${mark}`);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree.folder, test.path);
    let changed = [];
    let ended;
    let left = 'free';
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(coverage);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(coverage, 0o777);
        for (const [name, text] of Object.entries(runner.files))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(coverage, name), text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, test.text, { flag: 'wx' });
        const variables = Object.entries((0,_runners_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runVariables */ .RV)(runner, { testPath: test.path, file, mark, coverageFolder: coverage })).filter(([name]) => marking === 'random' || name !== 'XREVIEW_MARK');
        const checked = await check(place, intoFolder(runner), Object.fromEntries(variables), 'none');
        changed = await tree.restore();
        const outcome = outcomeOf(checked, runner, mark, changed);
        const run = shown(checked, outcome, changed);
        ended = {
            run: { ...run, output: run.output.replaceAll(`${tree.folder}/`, '') },
            read: outcome === 'passed' ? await whenPassed(coverage) : null,
        };
    }
    finally {
        left = await pathState(tree.folder, test.path);
        if (left === 'taken')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
        await isolation.remove(coverage);
    }
    // What it changed besides, and whose the restored files are, must not decide how the next test ends.
    return { ...ended, soiled: changed.length > 0 || left === 'behind-link' };
}
/**
 * What a path of a worktree is, without following links: the action itself writes and deletes the test, with its own
 * rights. `behind-link`: a part above it is no folder.
 */
async function pathState(folder, path) {
    const parts = path.split('/');
    for (const [index] of parts.entries()) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...parts.slice(0, index + 1))).catch(() => null);
        if (found === null)
            return 'free';
        if (index < parts.length - 1 && !found.isDirectory())
            return 'behind-link';
    }
    return 'taken';
}
/** The output of a set-up that failed, as that of a run. */
const setupOutput = ({ why, log }) => `[The set-up (prove-setup) ${why}.]\n${log.slice(-outputKept)}`.trimEnd();
const check = ({ tree, isolation, room, readable, timeoutMs, signal, redact }, line, env, network) => (0,_sandbox_command_js__WEBPACK_IMPORTED_MODULE_3__/* .runCheck */ .k)({
    isolation,
    line,
    folder: tree.folder,
    room,
    readable,
    env,
    network,
    timeoutMs,
    signal,
    redact,
});
/** A runner's command in its own folder. */
const intoFolder = ({ folder, command }) => folder === '' ? command : `cd '${folder.replaceAll("'", String.raw `'\''`)}'\n${command}`;
function outcomeOf(checked, runner, mark, changed) {
    if (checked.status === null)
        return 'stopped';
    if (changed.length > 0)
        return 'failed-otherwise';
    return runner.readRun({ status: checked.status, output: checked.log, mark }).outcome;
}
const shown = ({ log, seconds, status, why }, outcome, changed) => ({
    outcome,
    seconds,
    output: [
        log.slice(-outputKept).trimEnd(),
        ...(status === null ? [`[The command ${why}.]`] : []),
        ...(changed.length > 0
            ? [
                `[The test changed files of the repository, which were restored: ${changed.slice(0, 5).join(', ')}.]`,
            ]
            : []),
    ]
        .filter((text) => text !== '')
        .join('\n'),
});


/***/ }),

/***/ 56266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ runCheck)
/* harmony export */ });
const gigabyte = 1024 ** 3;
/** What a command may use. More than 256 processes are taken for a fork bomb. */
const usualLimits = {
    processes: 256,
    tasks: 4_096,
    fileBytes: 4 * gigabyte,
    openFiles: 65_536,
    diskBytes: 16 * gigabyte,
};
const logKept = 64 * 1024;
/**
 * Runs a command until it ends or reaches a limit. All processes that it started end with it. Never rejects
 * because of what the command does.
 */
async function runCheck(check) {
    const { isolation, line, folder, room, readable, env = {}, timeoutMs, signal, redact } = check;
    const network = check.network === 'none' && isolation.offline ? 'none' : 'host';
    const limits = { ...usualLimits, ...check.limits };
    const began = performance.now();
    const ended = await isolation.run({
        argv: ['sh', '-ec', `exec 2>&1\n${line}`],
        folder,
        room,
        readable,
        env,
        network,
        timeoutMs,
        signal,
        limits,
    });
    const seconds = Math.round(performance.now() - began) / 1000;
    return {
        ok: ended.kind === 'ended' && ended.status === 0,
        why: howItEnded(ended, timeoutMs, limits, redact),
        kind: ended.kind,
        status: ended.kind === 'ended' ? ended.status : null,
        network,
        log: redact(ended.stdout.slice(-logKept)),
        seconds,
    };
}
function howItEnded(ended, timeoutMs, limits, redact) {
    switch (ended.kind) {
        case 'ended':
            return ended.status === 0 ? 'succeeded' : `failed with exit status ${ended.status}`;
        case 'not-found':
            return 'could not be started: there is no sh on this machine';
        case 'not-isolated':
            return `was not started, because it could not be isolated: ${redact(ended.stderr.slice(-500))}`;
        case 'timed-out':
            return `took longer than ${Math.round(timeoutMs / 1000)} s and was ended with all its processes`;
        case 'flooded':
            return 'wrote more than 4 MB and was ended';
        case 'crowded':
            return `had more than ${limits.processes} processes at once and was ended with all of them`;
        case 'disk-full':
            return `took more than ${Math.round(limits.diskBytes / gigabyte)} GB of the disk and was ended`;
        case 'aborted':
            return 'was cancelled';
    }
}


/***/ })

};
