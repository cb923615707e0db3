#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 39023:
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

/***/ 64757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ withSettings),
/* harmony export */   TD: () => (/* binding */ viewEnvironment),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   dp: () => (/* binding */ pinned),
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
    'GIT_HTTP_LOW_SPEED_LIMIT',
    'GIT_HTTP_LOW_SPEED_TIME',
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
/** Settings that win over every configuration file. */
const settings = [
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
    // Git gives up a server that sends less than 1,000 bytes a second for 60 seconds.
    'http.lowSpeedLimit=1000',
    'http.lowSpeedTime=60',
];
/** The settings as arguments of git. */
const pinnedSettings = settings.flatMap((setting) => ['-c', setting]);
/** An environment with the settings, for a command that is shown in the log. */
const pinned = (env) => withSettings(env, settings.map((setting) => {
    const [name = '', value = ''] = setting.split('=');
    return [name, value];
}));
/** An environment with more settings of git. git-config(1), `GIT_CONFIG_COUNT`. */
function withSettings(env, more) {
    const before = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
    const added = more.flatMap(([name = '', value = ''], index) => [
        [`GIT_CONFIG_KEY_${before + index}`, name],
        [`GIT_CONFIG_VALUE_${before + index}`, value],
    ]);
    return { ...env, ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(before + more.length) };
}


/***/ }),

/***/ 85345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ oldestGit),
/* harmony export */   p: () => (/* binding */ checkVersion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

/** The oldest git that has all options that the action uses: `git add --sparse`. Ubuntu 22.04 has it. */
const oldestGit = '2.34';
/**
 * @param text the output of `git version`, such as `git version 2.39.5 (Apple Git-154)`.
 * @throws UserError `git-failed` if git is older than `oldestGit`.
 */
function checkVersion(text) {
    const [, name = '', major = '', minor = ''] = /\bversion ((\d+)\.(\d+)\S*)/u.exec(text) ?? [];
    const [oldestMajor = 0, oldestMinor = 0] = oldestGit.split('.').map(Number);
    // A version in another form is no reason to refuse git.
    if (name === '' || Number(major) > oldestMajor)
        return;
    if (Number(major) === oldestMajor && Number(minor) >= oldestMinor)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('git-failed', `Git ${name} is too old. The action needs git ${oldestGit} or newer.`, 'The image of the job has an old git, as Ubuntu 20.04 and Debian 11 do.', `Install git ${oldestGit} or newer in the image before this step, or use a newer image, such as ubuntu-latest.`);
}


/***/ }),

/***/ 40001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openGit)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/git/environment.js
var environment = __nccwpck_require__(64757);
// EXTERNAL MODULE: ./lib/git/git-version.js
var git_version = __nccwpck_require__(85345);
// EXTERNAL MODULE: ./lib/git/network.js
var git_network = __nccwpck_require__(34766);
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
function openObjectReader(start) {
    const headers = conversation(() => start('--batch-check'));
    const contents = conversation(() => start('--batch'));
    return {
        info(name) {
            if (name === '' || name.includes('\n'))
                return Promise.resolve(null);
            return new Promise((resolve, reject) => headers.ask({ wants: 'info', name, resolve, reject }));
        },
        async content(id) {
            const content = await new Promise((resolve, reject) => contents.ask({ wants: 'content', name: id, resolve, reject }));
            if (content === null)
                throw unreadable(id, 'there is no such object');
            return content;
        },
        close() {
            headers.close();
            contents.close();
        },
    };
}
/** Requests to one process, which is started at the first one, and again if it ended. */
function conversation(start) {
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
        stdin.write(`${question.name}\n`);
    };
    return {
        ask,
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
            if (question.wants === 'info' || info === null) {
                bytes.drop(start);
                waiting.shift();
                if (question.wants === 'info')
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
        if (question.wants === 'content')
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
    await git.network(['diff-tree', '-r', '--shortstat', '--no-ext-diff', git.emptyTree, tree]);
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
var git_process = __nccwpck_require__(69386);
// EXTERNAL MODULE: ./lib/git/lfs.js
var lfs = __nccwpck_require__(64275);
// EXTERNAL MODULE: ./lib/git/tree-entries.js
var tree_entries = __nccwpck_require__(48623);
;// CONCATENATED MODULE: ./lib/git/filters.js




/** Names of the filters that the configuration of repository, user or system defines. */
async function configuredFilters(root, env) {
    const listed = await (0,git_process/* runGit */.EO)(['config', '--null', '--name-only', '--get-regexp', String.raw `^filter\..*\.(clean|process)$`], root, env);
    const names = listed.stdout.split('\0').map((key) => /^filter\.(.*)\.[^.]+$/su.exec(key)?.[1] ?? '');
    return [...new Set(names.filter((name) => name !== ''))];
}
/**
 * An environment in which git runs none of these filters. An empty `process` overrides `clean` as well (gitattributes(5),
 * convert.c).
 */
const withoutFilters = (env, filters) => (0,environment/* withSettings */.GY)(env, filters.flatMap((name) => [
    [`filter.${name}.process`, ''],
    [`filter.${name}.required`, 'false'],
]));
async function readIndex({ root, env }) {
    const output = await (0,git_process/* collectOutput */.Up)((0,git_process/* streamGit */.t1)(['ls-files', '--stage', '-z'], root, env));
    const entries = new Map();
    for (const field of (0,tree_entries/* nulFields */.R6)(output)) {
        const [, entry, path] = /^(\d{6} [0-9a-f]+) 0\t(.*)$/su.exec(field.toString('latin1')) ?? [];
        if (entry !== undefined && path !== undefined)
            entries.set(path, entry);
    }
    return entries;
}
/**
 * Corrects the entries of files that were staged without their filter. A Git LFS file becomes its pointer. Any other file
 * gets back its entry of before, because without its filter it may show what the filter hides.
 * @returns the paths of the latter.
 */
async function correctFiltered(staging, filters, before) {
    const after = [...(await readIndex(staging))];
    const changed = after.filter(([path, entry]) => entry.startsWith('100') && before.get(path) !== entry);
    const filterOf = await readFilters(staging, changed.map(([path]) => path));
    const lines = [];
    const unread = [];
    for (const [path, entry] of changed) {
        const filter = filterOf.get(path) ?? '';
        if (!filters.includes(filter))
            continue;
        const [mode = '', id = ''] = entry.split(' ');
        if (filter === 'lfs') {
            lines.push(`${mode} ${await storePointer(staging, id)} 0\t${path}\0`);
            continue;
        }
        unread.push(path);
        lines.push(`${before.get(path) ?? `0 ${'0'.repeat(id.length)}`} 0\t${path}\0`);
    }
    if (lines.length > 0) {
        const input = Buffer.from(lines.join(''), 'latin1');
        await (0,git_process/* collectOutput */.Up)((0,git_process/* streamGit */.t1)(['update-index', '-z', '--index-info'], staging.root, staging.env, { input }));
    }
    return unread.map((path) => Buffer.from(path, 'latin1').toString('utf8'));
}
/** The value of the attribute `filter` of each path that has one. */
async function readFilters({ root, env }, paths) {
    if (paths.length === 0)
        return new Map();
    const input = Buffer.from(`${paths.join('\0')}\0`, 'latin1');
    const output = await (0,git_process/* collectOutput */.Up)((0,git_process/* streamGit */.t1)(['check-attr', '-z', '--stdin', 'filter'], root, env, { input }));
    const fields = [...(0,tree_entries/* nulFields */.R6)(output)].map((field) => field.toString('latin1'));
    const filters = new Map();
    for (let at = 0; at + 2 < fields.length; at += 3)
        filters.set(fields[at] ?? '', fields[at + 2] ?? '');
    return filters;
}
async function storePointer({ root, env }, id) {
    const text = await (0,lfs/* pointerTo */.xH)((0,git_process/* streamGit */.t1)(['cat-file', 'blob', id], root, env));
    const args = ['hash-object', '-w', '--stdin'];
    const output = await (0,git_process/* collectOutput */.Up)((0,git_process/* streamGit */.t1)(args, root, env, { input: Buffer.from(text) }));
    return (0,git_process/* trimLine */.NR)(output.toString('latin1'));
}

// EXTERNAL MODULE: ./lib/git/view.js
var view = __nccwpck_require__(78311);
;// CONCATENATED MODULE: ./lib/git/snapshot.js






/**
 * Stages the working tree in a separate index and object folder, without running a filter. The user's index, refs and
 * objects stay unchanged, and later writes to the working tree do not affect the review.
 * @throws UserError `git-failed` if a file cannot be read.
 */
async function snapshotWorkingTree(staging) {
    const { root } = staging.repository;
    const plain = await separateIndex(staging);
    const filters = await configuredFilters(root, plain);
    const env = withoutFilters(plain, filters);
    const before = filters.length === 0 ? new Map() : await readIndex({ root, env });
    const settings = ['-c', 'core.compression=0', '-c', 'core.safecrlf=false'];
    const add = [...settings, 'add', '--all', '--sparse', '--ignore-errors', '--', '.'];
    const added = await (0,git_process/* runGit */.EO)(add, root, env);
    const unborn = unbornIn(added);
    if (added.status !== 0 && unborn === null)
        throw (0,git_process/* failedGit */.WU)(['add'], added);
    const unread = filters.length === 0 ? [] : await correctFiltered({ root, env }, filters, before);
    const tree = await writeTree(root, env);
    return { tree, notices: [...unbornNotice(unborn ?? []), ...unreadNotice(unread, filters)] };
}
/** The tree of the index. @throws UserError `git-failed` if it has unmerged files. */
async function snapshotIndex(staging) {
    const env = await separateIndex(staging);
    return { tree: await writeTree(staging.repository.root, env), notices: [] };
}
async function separateIndex({ repository, folder, env }) {
    const index = (0,external_node_path_.join)(folder, 'snapshot-index');
    await copyIndex(repository.index, index);
    return {
        ...env,
        GIT_INDEX_FILE: index,
        GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(folder, 'objects'),
        GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,view/* quoteAlternate */.T)(repository.objects),
    };
}
async function writeTree(root, env) {
    const written = await (0,git_process/* runGit */.EO)(['write-tree'], root, env);
    if (written.status === 0)
        return (0,git_process/* trimLine */.NR)(written.stdout);
    if (!/unmerged/u.test(written.stderr))
        throw (0,git_process/* failedGit */.WU)(['write-tree'], written);
    throw new errors/* UserError */.y('git-failed', 'The index has unmerged files, so it is no tree that could be reviewed.', 'A merge, rebase or cherry-pick has conflicts that are not resolved.', 'Resolve the conflicts and stage the files, or review the working tree with `--uncommitted`.');
}
/** Nested repositories without a commit, if they are all that git could not add; else null. */
function unbornIn({ stderr }) {
    const errors = stderr.split('\n').filter((line) => /^(?:error|fatal): /u.test(line));
    const paths = errors.map((line) => /^error: '(.*)' does not have a commit checked out$/u.exec(line)?.[1]);
    const known = paths.filter((path) => path !== undefined);
    return errors.length > 0 && known.length === paths.length ? known : null;
}
const unbornNotice = (paths) => paths.map((path) => `The nested repository ${path} has no commit, so its files were not reviewed.`);
const mostNamed = 10;
function unreadNotice(paths, filters) {
    if (paths.length === 0)
        return [];
    const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : '';
    const named = paths.slice(0, mostNamed).join(', ');
    const which = filters.filter((name) => name !== 'lfs').join(', ');
    return [
        `Uncommitted versions of these files were not reviewed: ${named}${more}. A filter of the git configuration (${which}) converts them, and the action runs no filter. Stage them with \`git add\` and use \`--staged\`.`,
    ];
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

;// CONCATENATED MODULE: ./lib/git/git.js













/**
 * @param cwd a folder inside the repository.
 * @throws UserError `not-a-repository`, or `git-failed` if git itself is missing or too old.
 */
async function openGit(cwd, options = {}) {
    const env = (0,environment/* gitEnvironment */._K)(process.env);
    // In parallel, because each process takes as long to start as to answer.
    const partial = isPartial((args) => (0,git_process/* runGit */.EO)(args, cwd, env));
    // Every later use awaits the promise and gets the error. Until then it must not count as an unhandled
    // rejection.
    partial.catch(() => undefined);
    const [version, facts, top] = await Promise.all([
        (0,git_process/* runGit */.EO)(['version'], cwd, env),
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
    (0,git_version/* checkVersion */.p)(version.stdout);
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
        ...options,
    });
}
async function git_open(repository, { objectFormat, complete, partial, env, network: { signal, openLog } = git_network/* silentNetwork */.gu, uncommittedSide, }) {
    const { root } = repository;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'xreview-git-'));
    const viewEnv = (0,environment/* viewEnvironment */.TD)(process.env, folder);
    await (0,view/* makeView */.U)(folder, repository.objects, objectFormat);
    // Reads the repository itself, so that a partial clone fetches missing objects. The snapshot's objects are
    // added.
    const reader = openObjectReader((option) => (0,git_process/* startGit */.BE)(['cat-file', option], root, {
        ...env,
        GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,view/* quoteAlternate */.T)((0,external_node_path_.join)(folder, 'objects')),
    }));
    const listings = new Map();
    let snapshot = null;
    const snapshotNow = () => (uncommittedSide === 'index' ? snapshotIndex : snapshotWorkingTree)({ repository, folder, env });
    const takeSnapshot = () => (snapshot ??= snapshotNow());
    const run = (args) => (0,git_process/* runGit */.EO)(args, root, env);
    const closing = new AbortController();
    const connection = { signal: AbortSignal.any([signal, closing.signal]), openLog };
    const network = (args) => (0,git_network/* runOnNetwork */.$I)(args, { cwd: root, env, network: connection });
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
        connection,
        network,
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
        snapshot: async () => (await takeSnapshot()).tree,
        async snapshotAgain() {
            // Both use the same separate index.
            await takeSnapshot();
            return (await snapshotNow()).tree;
        },
        snapshotNotices: async () => (await takeSnapshot()).notices,
        isShallow: async () => !complete && (0,git_process/* trimLine */.NR)(await text(['rev-parse', '--is-shallow-repository'])) === 'true',
        async shallowCommits() {
            const file = (0,external_node_path_.resolve)(root, (0,git_process/* trimLine */.NR)(await text(['rev-parse', '--git-path', 'shallow'])));
            const cuts = await (0,promises_.readFile)(file, 'latin1').catch(() => '');
            return new Set(cuts.split('\n').filter((id) => id !== ''));
        },
        async prefetch(oldTree, newTree) {
            // The view has no remote. The repository's own diff makes git fetch the missing blobs in one request.
            const args = ['diff-tree', '-r', '--shortstat', '--no-ext-diff', oldTree, newTree];
            if (await partial)
                (0,git_process/* succeed */.Py)(args, await network(args));
        },
        lacking(tree) {
            const known = lacked.get(tree);
            if (known)
                return known;
            const counting = lackingFiles({ partial, network, sizes, list, emptyTree: emptyTrees[objectFormat] }, tree);
            lacked.set(tree, counting);
            return counting;
        },
        async close() {
            closing.abort();
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

/***/ 64275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ew: () => (/* binding */ largestPointer),
/* harmony export */   xH: () => (/* binding */ pointerTo),
/* harmony export */   z7: () => (/* binding */ pointedSize)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

/** Bytes below which a pointer stays (git-lfs, docs/spec.md). */
const largestPointer = 1024;
/**
 * The entire text of a Git LFS pointer (git-lfs, docs/spec.md): each line has a fixed form and no line may follow, so
 * that a pointer has no room for code.
 */
const pointer = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\n(?:ext-[0-9]-[a-z0-9-]{1,40} sha256:[0-9a-f]{64}\n){0,10}oid sha256:[0-9a-f]{64}\nsize (?<size>0|[1-9][0-9]{0,17})\n$/;
/** The size in bytes that a pointer names, as digits; null if the text is no pointer. */
const pointedSize = (text) => pointer.exec(text)?.groups?.['size'] ?? null;
/** The pointer to a content, as Git LFS writes it. A content that is a pointer already stays as it is. */
async function pointerTo(content) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    let start = Buffer.alloc(0);
    for await (const chunk of content) {
        hash.update(chunk);
        size += chunk.length;
        if (start.length < largestPointer)
            start = Buffer.concat([start, chunk.subarray(0, largestPointer)]);
    }
    const text = start.toString('latin1');
    if (size < largestPointer && pointedSize(text) !== null)
        return text;
    return `version https://git-lfs.github.com/spec/v1\noid sha256:${hash.digest('hex')}\nsize ${size}\n`;
}


/***/ }),

/***/ 34766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ runOnNetwork),
/* harmony export */   gu: () => (/* binding */ silentNetwork),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(53053);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(57075);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(64757);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(69386);






/** Commands without a log and without an early end. */
const silentNetwork = {
    signal: new AbortController().signal,
    openLog: () => Promise.resolve(() => undefined),
};
/**
 * Runs a git command that uses the network, through @actions/exec, which shows it in the log. Settings and credentials
 * are in the environment, so that neither is shown. Over HTTP, git itself gives up a server that stalls.
 * @returns any exit status.
 * @throws the reason of the signal if it ends the command, or UserError `git-failed` if git cannot be started.
 */
async function runOnNetwork(args, { cwd, env, network: { signal, openLog } }) {
    signal.throwIfAborted();
    const [{ getExecOutput }, log] = await Promise.all([__nccwpck_require__.e(/* import() */ 1260).then(__nccwpck_require__.bind(__nccwpck_require__, 81260)), openLog()]);
    const say = (line) => log(withoutCredentials(line));
    const stop = stopsAt(signal, args);
    try {
        const { exitCode, stdout, stderr } = await getExecOutput('git', [...args], {
            cwd,
            env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .pinned */ .dp)(env),
            // Closes the standard input.
            input: Buffer.alloc(0),
            ignoreReturnCode: true,
            outStream: firstLineTo(say),
            listeners: { errline: say },
        });
        signal.throwIfAborted();
        // A process that a signal ended has no exit code.
        return { status: Number.isInteger(exitCode) ? exitCode : 128, stdout, stderr };
    }
    catch (error) {
        signal.throwIfAborted();
        throw (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .notStarted */ .DY)(cwd, error);
    }
    finally {
        stop();
    }
}
/** @actions/exec writes the command first, and then all output of the process, which the log gets line by line. */
function firstLineTo(say) {
    let first = true;
    return new node_stream__WEBPACK_IMPORTED_MODULE_3__.Writable({
        write(chunk, _encoding, done) {
            if (first)
                say(chunk.toString('utf8').trimEnd());
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
function stopsAt(signal, args) {
    const started = [];
    const onProcess = (message) => {
        if (typeof message !== 'object' || message === null || !('process' in message))
            return;
        if (message.process instanceof node_child_process__WEBPACK_IMPORTED_MODULE_0__.ChildProcess)
            started.push(message.process);
    };
    const onAbort = () => {
        for (const child of started) {
            const ours = child.spawnargs.slice(1);
            if (ours.length === args.length && ours.every((arg, at) => arg === args[at]))
                end(child);
        }
    };
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)('child_process', onProcess);
    signal.addEventListener('abort', onAbort, { once: true });
    return () => {
        (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.unsubscribe)('child_process', onProcess);
        signal.removeEventListener('abort', onAbort);
    };
}
/** Ends git and, on Linux, the programs that it started for the connection. They would go on waiting for the server. */
function end(child) {
    const helpers = child.pid === undefined ? [] : descendants(child.pid);
    child.kill();
    for (const pid of helpers) {
        try {
            process.kill(pid);
        }
        catch {
            // It has ended already.
        }
    }
    // Where the programs were not found, they do not keep this process alive.
    child.stdout?.destroy();
    child.stderr?.destroy();
}
/** Ids of the processes below a process (proc(5), `children`); none where the system does not list them. */
function descendants(pid) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/task/${pid}/children`, 'latin1');
    }
    catch {
        return [];
    }
    const children = text.split(' ').filter(Boolean).map(Number);
    return children.flatMap((child) => [child, ...descendants(child)]);
}
/** A text without the user names and passwords of the URLs in it. */
function withoutCredentials(text) {
    return text.replaceAll(/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]*@/gi, '$1');
}


/***/ }),

/***/ 69386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Up: () => (/* binding */ collectOutput),
  WU: () => (/* binding */ failedGit),
  DY: () => (/* binding */ notStarted),
  EO: () => (/* binding */ runGit),
  BE: () => (/* binding */ startGit),
  t1: () => (/* binding */ streamGit),
  Py: () => (/* binding */ succeed),
  NR: () => (/* binding */ trimLine)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(78474);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/git/environment.js
var environment = __nccwpck_require__(64757);
// EXTERNAL MODULE: ./lib/git/git-version.js
var git_version = __nccwpck_require__(85345);
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
        throw notStarted(cwd, error);
    }
}
const notStarted = (cwd, error) => new errors/* UserError */.y('git-failed', `Git could not be run in ${cwd}: ${error instanceof Error ? error.message : String(error)}`, 'Git is not installed on this machine, or the folder does not exist.', `Install git ${git_version/* oldestGit */.U} or newer, and run in a checked-out repository.`, { cause: error });
/**
 * Streams git's output. Git starts at once and works while the caller is busy. A caller that may never read
 * must be able to abort.
 * @throws UserError `git-failed` at the end, if git failed.
 */
function streamGit(args, cwd, env, { input, okay = [0], signal, onComplaint } = {}) {
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
            onComplaint?.(stderr);
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
    return new errors/* UserError */.y('git-failed', `Git ${args[0] ?? ''} failed with exit status ${output.status}: ${complaint || 'no message'}`, 'An object is corrupt or missing.', 'Run `git fsck` in the repository, or check it out again with `fetch-depth: 0`.');
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

/***/ 48623:
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

/***/ 78311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoteAlternate),
/* harmony export */   U: () => (/* binding */ makeView)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/**
 * Creates an empty bare repository that borrows the objects of the real one, for commands whose output must
 * not depend on configuration, attributes or the working tree.
 */
async function makeView(folder, objects, format) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'objects', 'info'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'refs'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'info'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD'), 'ref: refs/heads/none\n');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'objects', 'info', 'alternates'), `${JSON.stringify(objects)}\n`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'info', 'attributes'), sectionAttributes);
    const config = format === 'sha256'
        ? '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n'
        : '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'config'), config);
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


/***/ }),

/***/ 75691:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _local_help_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24164);
/* harmony import */ var _runner_crash_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70821);
/* harmony import */ var _runner_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(14160);



// The runner brings Node.js 24; a local run on an older one would end in an error that says nothing to its user.
const oldestNode = 24;
if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    process.stderr.write(`xreview-action needs Node.js ${oldestNode} or newer, and this is Node.js ${process.versions.node}. Install Node.js ${oldestNode} and run again.\n`);
    // At a terminal, 1 says that a finding blocks.
    process.exit(process.env['GITHUB_ACTIONS'] === 'true' ? 1 : 2);
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
const args = process.argv.slice(2);
const help = (0,_local_help_js__WEBPACK_IMPORTED_MODULE_0__/* .builtHelp */ .C)(args, process.env);
if (help === null)
    await start();
else
    process.stdout.write(help);
async function start() {
    const cwd = process.cwd();
    const git = (0,_runner_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)({ args, env: process.env, cwd }, {
        signal: cancel.signal,
        openLog: async () => {
            const { forLog } = await __nccwpck_require__.e(/* import() */ 6232).then(__nccwpck_require__.bind(__nccwpck_require__, 76232));
            return (line) => {
                process.stdout.write(`${forLog(line)}\n`);
            };
        },
    });
    // The error is handled where the promise is awaited.
    git.catch(() => undefined);
    try {
        // The rest of the program is loaded while git answers.
        const { main } = await Promise.all(/* import() */[__nccwpck_require__.e(8587), __nccwpck_require__.e(1021)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41021));
        process.exitCode = await main({
            args,
            env: process.env,
            cwd,
            cancelled: cancel.signal,
            git,
        });
    }
    finally {
        await git.then((opened) => opened.close(), () => undefined);
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 24164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ builtHelp)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(13411);


/** Written by scripts/build.ts. It saves loading the schema of all settings for a text that never changes. */
const builtText = __nccwpck_require__.ab + "usage.txt";
/**
 * The text to print if a person at a terminal asks for nothing but help or the version. Null for anything else, and
 * for help where the tool was not built.
 */
function builtHelp(args, env) {
    const [only = '', ...more] = args;
    if (args.length === 1 && only === '--version' && env['GITHUB_ACTIONS'] !== 'true')
        return `${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}\n`;
    const asked = env['GITHUB_ACTIONS'] !== 'true' && more.length === 0 && ['--help', '-h', 'help'].includes(only);
    return asked && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(builtText) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(builtText, 'utf8') : null;
}


/***/ }),

/***/ 70821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ disableCrashDumps)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

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


/***/ }),

/***/ 14160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(40001);




/**
 * Opens the repository that the input or flag `path` names, else the one of the current folder. `--staged` makes its index the uncommitted work. It reads nothing else of
 * the inputs, so that git can start before the rest of the program is loaded.
 * @throws UserError `bad-setting` if the path is outside the workspace or no folder, or `not-a-repository`.
 */
async function openRepository(started, network) {
    const path = pathOf(started);
    const options = {
        network,
        uncommittedSide: started.args.includes('--staged') ? 'index' : 'working-tree',
    };
    if (path === '')
        return (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .openGit */ .z)(started.cwd, options);
    const folder = folderBelow(workspaceOf(started), path);
    const git = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .openGit */ .z)(folder, options);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(git.root) === folder)
        return git;
    await git.close();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('not-a-repository', `\`path\` (${path}) is not the top folder of a repository.`, 'It is a folder inside another repository, or the checkout into it failed.', 'Set `path` to the same value as the `path` of actions/checkout, or remove it.');
}
/** A flag overrides the input, as for every other setting. */
function pathOf({ args, env }) {
    const at = args.findLastIndex((arg) => arg === '--path' || arg.startsWith('--path='));
    const flag = args[at];
    const given = flag === '--path' ? args[at + 1] : flag?.slice('--path='.length);
    return (given ?? (env['GITHUB_ACTIONS'] === 'true' ? env['INPUT_PATH'] : '') ?? '').trim();
}
const workspaceOf = ({ env, cwd }) => (env['GITHUB_ACTIONS'] === 'true' ? env['GITHUB_WORKSPACE'] : undefined) ?? cwd;
/** The folder with its links followed, because a link could lead out of the workspace. */
function folderBelow(workspace, path) {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(wanted, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('bad-setting', `\`path\` (${path}) is not a folder of the workspace.`, 'No earlier step checked out a repository into it, or the path has a typing error.', 'Set `path` to the same value as the `path` of actions/checkout.');
    }
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(wanted);
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), folder);
    if (below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(below))
        return folder;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('bad-setting', `\`path\` (${path}) is outside the workspace.`, 'It begins with `..`, is an absolute path to another folder, or is a link that leads out of the workspace.', 'Check the repository out below the workspace, and set `path` to that folder.');
}


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the action, as in package.json and CHANGELOG.md. */
const version = '1.0.0';


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
/******/ 		8792: 0
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
/******/ var __webpack_exports__ = __nccwpck_require__(75691);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
