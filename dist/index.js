import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * An error that the user can fix: what happened, the likely cause (may be empty) and what to do. It is shown without a
 * stack trace. Anything else that is thrown is a defect of the action.
 */
class UserError extends Error {
    code;
    likelyCause;
    remedy;
    /** Facts for the log alone, such as a list of all names; empty where there are none. */
    logDetail;
    constructor(code, what, likelyCause, remedy, options = {}) {
        super(what, options);
        this.name = 'UserError';
        this.code = code;
        this.likelyCause = likelyCause;
        this.remedy = remedy;
        this.logDetail = options.logDetail ?? '';
    }
}


/***/ }),

/***/ 4757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TD: () => (/* binding */ viewEnvironment),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   wW: () => (/* binding */ pinnedSettings)
/* harmony export */ });
/** GIT_* variables that a fetch may need. Every other one could redirect or distort what git reads. */
const keptGitVariables = new Set([
    'GIT_ASKPASS',
    'GIT_CEILING_DIRECTORIES',
    'GIT_CONFIG_COUNT',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CONFIG_SYSTEM',
    'GIT_DISCOVERY_ACROSS_FILESYSTEM',
    'GIT_EXEC_PATH',
    'GIT_PROXY_SSL_CAINFO',
    'GIT_SSH',
    'GIT_SSH_COMMAND',
    'GIT_SSH_VARIANT',
    'GIT_SSL_CAINFO',
    'GIT_SSL_CAPATH',
    'GIT_SSL_NO_VERIFY',
]);
const keptGitPattern = /^GIT_CONFIG_(?:KEY|VALUE)_\d+$/;
const secretPattern = /^INPUT_|API_?KEY|^(?:ANTHROPIC|OPENAI)_|^ACTIONS_(?:ID_TOKEN|RUNTIME|RESULTS|CACHE)_/i;
/**
 * The environment for git: the caller's, without the keys of the run and without variables that redirect git.
 * Git never prompts and always answers in English.
 */
function gitEnvironment(env) {
    const clean = {};
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || secretPattern.test(name))
            continue;
        if (/^GIT_/i.test(name) && !keptGitVariables.has(name) && !keptGitPattern.test(name))
            continue;
        clean[name] = value;
    }
    return {
        ...clean,
        LC_ALL: 'C',
        LANGUAGE: 'C',
        GCM_INTERACTIVE: 'never',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_PAGER: 'cat',
    };
}
/**
 * The environment for the private view of the objects: git reads no configuration file of the system, the
 * user or the repository.
 */
function viewEnvironment(env, gitDir) {
    const clean = gitEnvironment(env);
    for (const name of Object.keys(clean))
        if (name.startsWith('GIT_CONFIG_'))
            delete clean[name];
    return {
        ...clean,
        GIT_DIR: gitDir,
        GIT_ATTR_NOSYSTEM: '1',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: gitDir + '/no-such-config',
        GIT_CONFIG_SYSTEM: gitDir + '/no-such-config',
    };
}
/** Settings given on the command line win over every configuration file. */
const pinnedSettings = [
    'core.quotePath=false',
    'core.fsmonitor=false',
    'core.untrackedCache=false',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'color.ui=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'advice.detachedHead=false',
    'advice.addEmbeddedRepo=false',
    'i18n.logOutputEncoding=UTF-8',
    'log.showSignature=false',
    'log.mailmap=false',
    'protocol.ext.allow=never',
    // In a container the checkout may belong to another user.
    'safe.directory=*',
    // A server that stalls ends the fetch instead of the job.
    'http.lowSpeedLimit=1000',
    'http.lowSpeedTime=60',
].flatMap((setting) => ['-c', setting]);


/***/ }),

/***/ 1511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openGit)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/git/environment.js
var environment = __nccwpck_require__(4757);
;// CONCATENATED MODULE: ./lib/git/objects.js

function unreadable(name, reason) {
    return new errors/* UserError */.y('git-failed', `Git could not read object ${name}: ${reason}`, 'The object is corrupt or missing from the repository.', 'Run `git fsck` in the repository, or check it out again.');
}
const headerPattern = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)$/;
function parseInfo(header) {
    const match = headerPattern.exec(header);
    const [, id, type, size] = match ?? [];
    if (id === undefined || size === undefined)
        return null;
    switch (type) {
        case 'blob':
        case 'tree':
        case 'commit':
        case 'tag':
            return { id, type, size: Number(size) };
        default:
            return null;
    }
}
/** @param start starts `git cat-file --batch-command`. */
function openObjectReader(start) {
    let session = null;
    let closed = false;
    const open = () => {
        const opened = { child: start(), waiting: [] };
        const { child, waiting } = opened;
        const answer = answersTo(waiting);
        let complaint = '';
        const fail = (reason) => {
            if (session === opened)
                session = null;
            for (const one of waiting.splice(0))
                one.reject(unreadable(one.name, reason));
        };
        child.stdout.on('data', answer);
        child.stderr.setEncoding('utf8').on('data', (text) => {
            complaint = (complaint + text).slice(-2000);
        });
        child.on('error', (error) => fail(error.message));
        child.on('close', () => fail(complaint.trim() || 'git cat-file ended'));
        return opened;
    };
    const ask = (question) => {
        if (closed)
            return question.reject(new Error('The repository was closed.'));
        session ??= open();
        session.waiting.push(question);
        // Requests made in the same turn of the event loop are sent as one write.
        const { stdin } = session.child;
        if (stdin.writableCorked === 0) {
            stdin.cork();
            process.nextTick(() => stdin.uncork());
        }
        stdin.write(`${question.command} ${question.name}\n`);
    };
    return {
        info(name) {
            if (name === '' || name.includes('\n'))
                return Promise.resolve(null);
            return new Promise((resolve, reject) => ask({ command: 'info', name, resolve, reject }));
        },
        async content(id) {
            const content = await new Promise((resolve, reject) => ask({ command: 'contents', name: id, resolve, reject }));
            if (content === null)
                throw unreadable(id, 'there is no such object');
            return content;
        },
        close() {
            closed = true;
            session?.child.kill();
        },
    };
}
/** Parses git's output: a header for each request, followed by the content if it was requested. */
function answersTo(waiting) {
    const bytes = bufferedBytes();
    // The header's length and the content's size are kept while the content arrives, so that the header is not
    // searched for again.
    let expected = null;
    /** Returns whether a complete answer was read. */
    const next = () => {
        const [question] = waiting;
        if (question === undefined)
            return false;
        if (expected === null) {
            const header = bytes.line();
            if (header === null)
                return false;
            const info = parseInfo(header);
            const start = Buffer.byteLength(header) + 1;
            if (question.command === 'info' || info === null) {
                bytes.drop(start);
                waiting.shift();
                if (question.command === 'info')
                    question.resolve(info);
                else
                    question.resolve(null);
                return true;
            }
            expected = { start, end: start + info.size };
        }
        if (bytes.length < expected.end + 1)
            return false;
        const { start, end } = expected;
        expected = null;
        const content = Buffer.from(bytes.slice(start, end));
        bytes.drop(end + 1);
        waiting.shift();
        if (question.command === 'contents')
            question.resolve(content);
        return true;
    };
    return (chunk) => {
        bytes.push(chunk);
        while (next())
            ;
    };
}
function bufferedBytes() {
    let chunks = [];
    let length = 0;
    const joined = () => {
        const joinedBytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, length);
        chunks = [joinedBytes];
        return joinedBytes;
    };
    return {
        push(chunk) {
            chunks.push(chunk);
            length += chunk.length;
        },
        get length() {
            return length;
        },
        line() {
            // A header is short, so only the first chunk is searched unless it is too short to hold one.
            const head = chunks.length > 1 && (chunks[0]?.length ?? 0) < 200 ? joined() : chunks[0];
            const end = head?.indexOf(10) ?? -1;
            if (end >= 0 && head)
                return head.toString('utf8', 0, end);
            if (chunks.length < 2)
                return null;
            const joinedBytes = joined();
            const at = joinedBytes.indexOf(10);
            return at < 0 ? null : joinedBytes.toString('utf8', 0, at);
        },
        slice: (from, to) => joined().subarray(from, to),
        drop(count) {
            const rest = joined().subarray(count);
            chunks = rest.length > 0 ? [rest] : [];
            length = rest.length;
        },
    };
}

;// CONCATENATED MODULE: ./lib/git/partial-clone.js
/**
 * Missing files of a partial clone are fetched up to this number. Fetching more would defeat the purpose of a
 * partial clone.
 */
const mostFetched = 2_000;
const atOnce = 20_000;
/** Whether git fetches objects of this repository only on demand. */
async function isPartial(run) {
    const found = await run([
        'config',
        '--get-regexp',
        String.raw `^(extensions\.partialclone|remote\..*\.promisor)$`,
    ]);
    return found.status === 0;
}
/**
 * The number of files of a tree that a partial clone does not hold, after fetching them if they are few; 0 in
 * any other clone. Files stay missing if the fetch fails.
 */
async function lackingFiles(git, tree) {
    if (!(await git.partial))
        return 0;
    const count = await absent(git, tree);
    if (count === 0 || count > mostFetched)
        return count;
    // The repository's own diff makes git fetch the missing files in one request.
    await git.run(['diff-tree', '-r', '--shortstat', '--no-ext-diff', git.emptyTree, tree]);
    return absent(git, tree);
}
async function absent({ sizes, list }, tree) {
    const files = [...(await list(tree)).values()].filter(({ mode }) => mode !== '160000');
    const ids = [...new Set(files.map(({ id }) => id))];
    let there = 0;
    for (let at = 0; at < ids.length; at += atOnce)
        there += (await sizes(ids.slice(at, at + atOnce))).size;
    return ids.length - there;
}

// EXTERNAL MODULE: ./lib/git/process.js + 1 modules
var git_process = __nccwpck_require__(9386);
;// CONCATENATED MODULE: ./lib/git/view.js


/**
 * Creates an empty bare repository that borrows the objects of the real one, for commands whose output must
 * not depend on configuration, attributes or the working tree.
 */
async function makeView(folder, objects, format) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'objects', 'info'), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'refs'));
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'info'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'HEAD'), 'ref: refs/heads/none\n');
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'objects', 'info', 'alternates'), `${JSON.stringify(objects)}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'info', 'attributes'), sectionAttributes);
    const config = format === 'sha256'
        ? '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n'
        : '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'config'), config);
}
/**
 * Selects git's built-in function pattern for the section of a hunk by file name, never by attributes of the
 * change.
 */
const sectionAttributes = `${[
    ['bash', 'sh bash'],
    ['cpp', 'c cc cpp cxx h hh hpp hxx'],
    ['csharp', 'cs'],
    ['css', 'css scss less'],
    ['elixir', 'ex exs'],
    ['golang', 'go'],
    ['html', 'html htm xhtml'],
    ['java', 'java'],
    ['kotlin', 'kt kts'],
    ['markdown', 'md markdown'],
    ['matlab', 'm'],
    ['objc', 'mm'],
    ['perl', 'pl pm'],
    ['php', 'php'],
    ['python', 'py pyi'],
    ['ruby', 'rb rake'],
    ['rust', 'rs'],
    ['scheme', 'scm'],
]
    .flatMap(([driver = '', extensions = '']) => extensions.split(' ').map((ext) => `*.${ext} diff=${driver}`))
    .join('\n')}\n`;
/** Quotes a path for GIT_ALTERNATE_OBJECT_DIRECTORIES, whose list is split at colons. */
function quoteAlternate(path) {
    return process.platform === 'win32' ? path : JSON.stringify(path);
}

;// CONCATENATED MODULE: ./lib/git/snapshot.js




/**
 * Stages the working tree in a separate index and object folder. The user's index, refs and objects stay
 * unchanged, and later writes to the working tree do not affect the review.
 */
async function takeSnapshot(repository, folder, env) {
    const index = (0,external_node_path_.join)(folder, 'snapshot-index');
    await copyIndex(repository.index, index);
    const snapshotEnv = {
        ...env,
        GIT_INDEX_FILE: index,
        GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(folder, 'objects'),
        GIT_ALTERNATE_OBJECT_DIRECTORIES: quoteAlternate(repository.objects),
    };
    const add = [
        '-c',
        'core.compression=0',
        '-c',
        'core.safecrlf=false',
        'add',
        '--all',
        '--sparse',
        '--',
        '.',
    ];
    (0,git_process/* succeed */.Py)(['add'], await (0,git_process/* runGit */.EO)(add, repository.root, snapshotEnv));
    return (0,git_process/* trimLine */.NR)((0,git_process/* succeed */.Py)(['write-tree'], await (0,git_process/* runGit */.EO)(['write-tree'], repository.root, snapshotEnv)));
}
/**
 * Copies an index with its modification time. Git trusts an entry's size and time only if the file was last
 * written before the index; otherwise it reads the file. A copy that looked newer would hide writes made in
 * between (git's technical note "racy-git"). Times are rounded down to full seconds, so that git reads
 * rather than trusts.
 */
async function copyIndex(from, to) {
    let written;
    try {
        written = Math.floor((await (0,promises_.stat)(from)).mtimeMs / 1000);
    }
    catch (error) {
        // A repository in which nothing was ever staged has no index.
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return;
        throw error;
    }
    await (0,promises_.copyFile)(from, to);
    await (0,promises_.utimes)(to, written, written);
}

// EXTERNAL MODULE: ./lib/git/tree-entries.js
var tree_entries = __nccwpck_require__(8623);
;// CONCATENATED MODULE: ./lib/git/git.js











/**
 * @param cwd a folder inside the repository.
 * @throws UserError `not-a-repository`, or `git-failed` if git itself is missing.
 */
async function openGit(cwd) {
    const env = (0,environment/* gitEnvironment */._K)(process.env);
    // In parallel, because each process takes as long to start as to answer.
    const partial = isPartial((args) => (0,git_process/* runGit */.EO)(args, cwd, env));
    // Every later use awaits the promise and gets the error. Until then it must not count as an unhandled
    // rejection.
    partial.catch(() => undefined);
    const [facts, top] = await Promise.all([
        (0,git_process/* runGit */.EO)([
            'rev-parse',
            '--show-object-format',
            '--is-bare-repository',
            '--is-shallow-repository',
            '--git-path',
            'objects',
            '--git-path',
            'index',
            // Last, because only this path may contain a line feed. It is absolute.
            '--absolute-git-dir',
        ], cwd, env),
        (0,git_process/* runGit */.EO)(['rev-parse', '--show-toplevel'], cwd, env),
    ]);
    if (facts.status !== 0)
        throw notARepository(cwd, facts.stderr);
    const [format, bare, shallow, objects, index, ...place] = facts.stdout.split('\n');
    if (objects === undefined || index === undefined)
        throw (0,git_process/* failedGit */.WU)(['rev-parse'], facts);
    const gitDir = (0,git_process/* trimLine */.NR)(place.join('\n'));
    const root = bare === 'true' ? gitDir : (0,git_process/* trimLine */.NR)(top.stdout) || gitDir;
    const repository = { root, objects: (0,external_node_path_.resolve)(cwd, objects), index: (0,external_node_path_.resolve)(cwd, index) };
    return git_open(repository, {
        objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
        // A fetch may cut off the history only if it was cut off before.
        complete: shallow === 'false',
        partial,
        env,
    });
}
async function git_open(repository, { objectFormat, complete, partial, env }) {
    const { root } = repository;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'xreview-git-'));
    const viewEnv = (0,environment/* viewEnvironment */.TD)(process.env, folder);
    await makeView(folder, repository.objects, objectFormat);
    // Reads the repository itself, so that a partial clone fetches missing objects. The snapshot's objects are
    // added.
    const reader = openObjectReader(() => (0,git_process/* startGit */.BE)(['cat-file', '--batch-command'], root, {
        ...env,
        GIT_ALTERNATE_OBJECT_DIRECTORIES: quoteAlternate((0,external_node_path_.join)(folder, 'objects')),
    }));
    const listings = new Map();
    let snapshot = null;
    const run = (args) => (0,git_process/* runGit */.EO)(args, root, env);
    const text = async (args) => (0,git_process/* succeed */.Py)(args, await run(args));
    const stream = (args, options) => (0,git_process/* streamGit */.t1)(args, folder, viewEnv, options);
    const fileAt = async (treeish, path) => {
        const segments = path.split('/');
        if (path === '' || path.includes('\0') || segments.some((s) => s === '' || s === '.' || s === '..'))
            return null;
        const info = await reader.info(path.includes('\n') ? ((await oneEntry(stream, treeish, path))?.id ?? '-') : `${treeish}:${path}`);
        return info?.type === 'blob' ? info : null;
    };
    const sizes = async (ids) => {
        const args = ['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'];
        const output = await (0,git_process/* collectOutput */.Up)(stream(args, { input: Buffer.from(`${ids.join('\n')}\n`) }));
        const lines = output.toString('latin1').matchAll(/^([0-9a-f]+) (\d+)$/gm);
        return new Map(Array.from(lines, ([, id = '', size]) => [id, Number(size)]));
    };
    const list = (treeish) => {
        const known = listings.get(treeish);
        if (known)
            return known;
        const listing = (0,git_process/* collectOutput */.Up)(stream(['ls-tree', '-r', '-z', '--full-tree', treeish])).then(tree_entries/* parseListing */._S);
        listings.set(treeish, listing);
        return listing;
    };
    const lacked = new Map();
    return {
        root,
        objectFormat,
        emptyTree: emptyTrees[objectFormat],
        run,
        text,
        stream,
        info: (name) => reader.info(name),
        sizes,
        content: (id) => reader.content(id),
        fileAt,
        async readFileAt(commit, path, limit = 4 * 1024 * 1024) {
            const file = await fileAt(commit, path);
            if (file === null)
                return null;
            if (file.size > limit) {
                throw new errors/* UserError */.y('git-failed', `${path} at ${commit} is too large: ${file.size} bytes; the limit is ${limit}.`, 'Files of this kind are never that large. A wrong file may have been committed under this name.', `Make ${path} smaller on the base branch.`);
            }
            return reader.content(file.id);
        },
        list,
        snapshot: () => (snapshot ??= takeSnapshot(repository, folder, env)),
        isShallow: async () => !complete && (0,git_process/* trimLine */.NR)(await text(['rev-parse', '--is-shallow-repository'])) === 'true',
        async shallowCommits() {
            const file = (0,external_node_path_.resolve)(root, (0,git_process/* trimLine */.NR)(await text(['rev-parse', '--git-path', 'shallow'])));
            const cuts = await (0,promises_.readFile)(file, 'latin1').catch(() => '');
            return new Set(cuts.split('\n').filter((id) => id !== ''));
        },
        async prefetch(oldTree, newTree) {
            // The view has no remote. The repository's own diff makes git fetch the missing blobs in one request.
            if (await partial)
                await text(['diff-tree', '-r', '--shortstat', '--no-ext-diff', oldTree, newTree]);
        },
        lacking(tree) {
            const known = lacked.get(tree);
            if (known)
                return known;
            const counting = lackingFiles({ partial, run, sizes, list, emptyTree: emptyTrees[objectFormat] }, tree);
            lacked.set(tree, counting);
            return counting;
        },
        async close() {
            reader.close();
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        },
    };
}
/** The ids of the empty tree, which git knows without storing it. */
const emptyTrees = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
function notARepository(cwd, stderr) {
    const foreign = stderr.includes('dubious ownership');
    return new errors/* UserError */.y('not-a-repository', foreign
        ? `Git refuses to read ${cwd} because it belongs to another user.`
        : `There is no git repository in ${cwd}.`, foreign
        ? 'The job runs in a container whose user does not own the checkout, and this git is too old for the exception that the action sets.'
        : 'No earlier step checked out the repository.', foreign
        ? `Run \`git config --global --add safe.directory '*'\` before the review.`
        : 'Add a step with actions/checkout before this one, or run inside a repository.');
}
async function oneEntry(stream, treeish, path) {
    const listing = (0,tree_entries/* parseListing */._S)(await (0,git_process/* collectOutput */.Up)(stream(['ls-tree', '-z', '--full-tree', treeish, '--', path])));
    return listing.get(path) ?? null;
}


/***/ }),

/***/ 9386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Up: () => (/* binding */ collectOutput),
  WU: () => (/* binding */ failedGit),
  EO: () => (/* binding */ runGit),
  BE: () => (/* binding */ startGit),
  t1: () => (/* binding */ streamGit),
  Py: () => (/* binding */ succeed),
  NR: () => (/* binding */ trimLine)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/git/environment.js
var environment = __nccwpck_require__(4757);
;// CONCATENATED MODULE: ./lib/git/process.js






/** Starts git with the pinned settings and without a shell. */
function startGit(args, cwd, env) {
    const child = (0,external_node_child_process_.spawn)('git', ['--no-pager', ...environment/* pinnedSettings */.wW, ...args], {
        cwd,
        env,
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    // Git may exit before it has read all input. Its exit status gives the reason.
    child.stdin.on('error', () => { });
    return child;
}
/**
 * Runs git until it exits.
 * @throws UserError `git-failed` if it cannot be started.
 */
async function runGit(args, cwd, env) {
    try {
        const git = startGit(args, cwd, env);
        git.stdin.end();
        const [stdout, stderr, [status]] = await Promise.all([
            (0,consumers_namespaceObject.text)(git.stdout),
            (0,consumers_namespaceObject.text)(git.stderr),
            (0,external_node_events_.once)(git, 'close'),
        ]);
        return { status: typeof status === 'number' ? status : 128, stdout, stderr };
    }
    catch (error) {
        throw new errors/* UserError */.y('git-failed', `Git could not be run in ${cwd}: ${error instanceof Error ? error.message : String(error)}`, 'Git is not installed on this machine, or the folder does not exist.', 'Install git 2.36 or newer, and run in a checked-out repository.', { cause: error });
    }
}
/**
 * Streams git's output. Git starts at once and works while the caller is busy. A caller that may never read
 * must be able to abort.
 * @throws UserError `git-failed` at the end, if git failed.
 */
function streamGit(args, cwd, env, { input, okay = [0], signal } = {}) {
    const child = startGit(args, cwd, env);
    child.stdin.end(input);
    // When a process exits, Node discards output that is not being read yet. The pipe starts reading at
    // once, up to its buffer size.
    const output = child.stdout.pipe(new external_node_stream_.PassThrough());
    const stop = () => {
        child.kill();
        output.destroy();
    };
    signal?.addEventListener('abort', stop);
    if (signal?.aborted)
        stop();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (part) => {
        stderr = (stderr + part).slice(-4000);
    });
    const ended = new Promise((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (code) => resolve(code ?? 128));
    });
    // A failure to start is awaited below. Until then it must not count as an unhandled rejection.
    ended.catch(() => { });
    return (async function* chunks() {
        try {
            for await (const chunk of output) {
                if (Buffer.isBuffer(chunk))
                    yield chunk;
            }
            const status = await ended;
            if (!okay.includes(status))
                throw failedGit(args, { status, stderr });
        }
        finally {
            signal?.removeEventListener('abort', stop);
            child.kill();
        }
    })();
}
/**
 * The standard output of a successful git.
 * @throws UserError `git-failed` if git failed.
 */
function succeed(args, output) {
    if (output.status !== 0)
        throw failedGit(args, output);
    return output.stdout;
}
function failedGit(args, output) {
    const complaint = output.stderr.trim().split('\n').slice(-5).join(' ');
    return new errors/* UserError */.y('git-failed', `Git ${args[0] ?? ''} failed with exit status ${output.status}: ${complaint || 'no message'}`, 'An object is corrupt or missing, or git is older than 2.36.', 'Run `git fsck` in the repository, or check it out again with `fetch-depth: 0`.');
}
/** Collects an entire stream. Only for output known to be short. */
async function collectOutput(stream) {
    const chunks = [];
    for await (const chunk of stream)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** Removes the newline at the end of a line that git printed. */
function trimLine(text) {
    return text.replace(/\r?\n$/, '');
}


/***/ }),

/***/ 8623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R6: () => (/* binding */ nulFields),
/* harmony export */   _S: () => (/* binding */ parseListing),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
const strict = new TextDecoder('utf-8', { fatal: true });
/**
 * Decodes a path. Bytes that are not UTF-8 are written as `\xNN`, so that two different paths stay different.
 */
function decodePath(bytes) {
    try {
        return strict.decode(bytes);
    }
    catch {
        return Array.from(bytes, (byte) => byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`).join('');
    }
}
/** The fields of `-z` output, without the empty one after the last NUL. */
function* nulFields(output) {
    let from = 0;
    for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, from)) {
        yield output.subarray(from, end);
        from = end + 1;
    }
}
/** Parses `git ls-tree -z`: `<mode> <type> <id>\t<path>`. */
function parseListing(output) {
    const entries = new Map();
    for (const field of nulFields(output)) {
        const tab = field.indexOf(9);
        const [mode, , id] = field.toString('latin1', 0, tab).split(' ');
        if (mode !== undefined && id !== undefined)
            entries.set(decodePath(field.subarray(tab + 1)), { mode, id });
    }
    return entries;
}


/***/ }),

/***/ 5691:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1511);
/* harmony import */ var _runner_crash_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(821);


// The runner brings Node.js 24; a local run on an older one would end in an error that says nothing to its user.
const oldestNode = 24;
if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    process.stderr.write(`xreview-action needs Node.js ${oldestNode} or newer, and this is Node.js ${process.versions.node}. Install Node.js ${oldestNode} and run again.\n`);
    process.exit(1);
}
(0,_runner_crash_js__WEBPACK_IMPORTED_MODULE_1__/* .disableCrashDumps */ .F)();
const cancel = new AbortController();
// The runner sends SIGINT and SIGTERM before it kills the process, so that answers can still be saved.
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => cancel.abort(new DOMException(`The run was cancelled (${signal}).`, 'AbortError')));
}
// The reader of the output closed it (`| head`). The review continues for its files and its exit status.
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
    });
}
const cwd = process.cwd();
const git = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .z)(cwd);
// The error is handled where the promise is awaited.
git.catch(() => undefined);
try {
    // The rest of the program is loaded while git answers.
    const { main } = await Promise.all(/* import() */[__nccwpck_require__.e(689), __nccwpck_require__.e(869)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9869));
    process.exitCode = await main({
        args: process.argv.slice(2),
        env: process.env,
        cwd,
        cancelled: cancel.signal,
        git,
    });
}
finally {
    await git.then((opened) => opened.close(), () => undefined);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ disableCrashDumps)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/**
 * Keeps keys out of crash files of this process and its children: Node's report names no environment
 * variable, and a core dump holds no memory.
 */
function disableCrashDumps() {
    process.report.excludeEnv = true;
    try {
        // core(5): dump none of the kinds of memory. Child processes inherit it.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)('/proc/self/coredump_filter', '0');
    }
    catch {
        // Not Linux, or /proc is not readable.
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5691);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
