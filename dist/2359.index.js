export const id = 2359;
export const ids = [2359];
export const modules = {

/***/ 12359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prove: () => (/* binding */ prove)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/inputs.js
var config_inputs = __webpack_require__(66097);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/prove/execution.js + 1 modules
var execution = __webpack_require__(66774);
// EXTERNAL MODULE: ./lib/prove/lab.js + 1 modules
var prove_lab = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/prove/runners/choose.js + 12 modules
var choose = __webpack_require__(75389);
// EXTERNAL MODULE: ./lib/result/figures.js
var figures = __webpack_require__(33524);
// EXTERNAL MODULE: ./lib/review/user-commands.js
var user_commands = __webpack_require__(72988);
// EXTERNAL MODULE: ./lib/sandbox/isolation.js + 6 modules
var sandbox_isolation = __webpack_require__(69934);
// EXTERNAL MODULE: ./lib/sandbox/child-process.js
var child_process = __webpack_require__(88033);
// EXTERNAL MODULE: ./lib/sandbox/removal.js
var sandbox_removal = __webpack_require__(54383);
;// CONCATENATED MODULE: ./lib/sandbox/unisolated.js




/** Completes "Tests cannot be executed without isolation here: ", or null if nothing speaks against it. */
async function whyIsolationIsNeeded(root, env) {
    const named = Object.keys(env).filter((name) => credential.test(name) && (env[name] ?? '') !== '');
    if (named.length > 0)
        return `the environment holds ${named.slice(0, 3).join(', ')}`;
    const config = await (0,promises_.readFile)((0,external_node_path_.join)(root, '.git', 'config'), 'utf8').catch(() => '');
    // Credentials may also be in a file that the configuration includes.
    return /extraheader|^\s*\[include|^\s*\[credential|https?:\/\/[^/\s]*@/imu.test(config)
        ? 'the checkout keeps a token (set `persist-credentials: false` for actions/checkout)'
        : null;
}
/** Names of variables with keys. Those of the runner itself are in every job and open nothing of the repository. */
const credential = /^(?!ACTIONS_)(?:.*[_-])?(?:\w*KEY|\w*TOKEN|PAT|SECRETS?|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|AUTH)$/iu;
/**
 * A way to run commands where no isolation is possible: in a job that has nothing to hide. Only the limits of time,
 * output and processes hold.
 */
function openUnisolated(env) {
    const removal = (0,sandbox_removal/* removalBy */.A)([], { PATH: env['PATH'] ?? '' });
    return {
        ...removal,
        way: 'none',
        offline: false,
        how: 'without isolation, in a job without keys',
        async run(job) {
            const place = await (0,promises_.mkdtemp)((0,external_node_path_.join)(job.room, 'check-'));
            for (const inner of ['home', 'tmp'])
                await (0,promises_.mkdir)((0,external_node_path_.join)(place, inner));
            return (0,child_process/* runChild */.w$)({
                argv: job.argv,
                folder: job.folder,
                env: { ...(0,child_process/* bare */.$B)(place), ...job.env },
                input: '',
                timeoutMs: job.timeoutMs,
                signal: job.signal,
                maxProcesses: job.limits.processes,
            });
        },
        close: () => Promise.resolve(),
    };
}

// EXTERNAL MODULE: ./lib/transcript/recording.js
var transcript_recording = __webpack_require__(55797);
// EXTERNAL MODULE: ./lib/commands/replay.js + 1 modules
var replay = __webpack_require__(89525);
;// CONCATENATED MODULE: ./lib/commands/prove.js














/**
 * Executes the tests that a review wrote and could not execute, in a job without keys, and decides the recorded debate
 * with their outcomes. The review itself is only replayed: no model is asked.
 */
async function prove(runtime) {
    const { host, given, redact } = runtime;
    try {
        const inputs = (0,config_inputs/* mergeSettings */.ss)([{ label: 'input', given }]);
        checkKeys(inputs);
        const path = inputs['replay-file'];
        const recording = (0,transcript_recording/* readRecording */.S)(await (0,replay/* transcriptAt */.SD)(path, host), path);
        // Only what the review really said is decided again.
        const recorded = await (0,replay/* repeat */.ux)(recording, path, redact);
        if (!recorded.same)
            return recorded;
        const waiting = recording.proofs.filter(({ proof }) => proof.waits === true);
        if (waiting.length === 0)
            return { ...recorded, note: 'The recorded review has no test that waits for its execution.' };
        const executed = await withExecution(recording, path, runtime, (prove) => (0,replay/* repeatWith */.w6)(recording, path, { redact, prove }));
        return { ...executed, note: `Executed ${(0,figures/* plural */.LS)(waiting.length, 'test')} of the recorded review.` };
    }
    catch (error) {
        return (0,replay/* failedReplay */.b0)(runtime, error);
    }
}
/** Tests are code of the change, and this job may have no isolation. */
function checkKeys(settings) {
    const names = ['anthropic-api-key', 'openai-api-key', 'github-token'];
    const set = names.find((name) => settings[name] !== '');
    if (set !== undefined)
        throw new errors/* UserError */.y('bad-setting', `\`mode: prove\` executes code of the change and must have no keys, but \`${set}\` is set.`, 'The job was copied from the one that reviews.', `Remove \`${set}\` from this job.`);
}
/** Opens what is needed to execute tests, and removes it again. */
async function withExecution(recording, name, { host, redact }, repeated) {
    const change = recording.change?.change;
    const head = change?.commits.head ?? null;
    if (change === undefined || head === null)
        return repeated(() => Promise.resolve([]));
    const forbidden = (0,user_commands/* whyForbidden */.G)(change, host.env);
    if (forbidden !== null)
        throw cannot(`Its tests may not be executed: ${forbidden}.`);
    const git = await host.git;
    await checkCommits(git, head, name);
    const settings = (0,replay/* settingsOf */.f5)(recording, name);
    const isolation = await isolate(git, host.env, host.cancelled);
    const room = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'xreview-prove-'));
    const sweep = () => isolation.removeNow(room);
    process.once('exit', sweep);
    const lab = await (0,prove_lab.openLab)({
        git,
        commits: change.commits,
        head,
        isolation,
        setup: settings['prove-setup'],
        timeoutMs: settings['prove-minutes'] * 60_000,
        room,
        redact,
        signal: host.cancelled,
    });
    const paths = [...(await git.list(head)).keys()];
    const read = async (path) => (await git.readFileAt(head, path))?.toString('utf8') ?? null;
    try {
        return await repeated(async (requests) => {
            if (requests.some(({ before }) => before !== null))
                return [];
            const made = recording.proofs.filter(({ attempt }) => attempt === 1);
            const executed = made.map(async ({ finding: id, proof: before }) => {
                const request = requests.find((one) => one.id === id);
                const { test } = before;
                if (request === undefined || test === null || before.waits !== true)
                    return { id, proof: before, events: [] };
                const { report, round } = request;
                const runner = await (0,choose/* runnerFor */.O)(report.location.path, { paths, read }, settings['prove-command']);
                if ('none' in runner)
                    return { id, proof: { ...before, why: `${before.why} ${runner.none}` }, events: [] };
                const { proof } = await (0,execution/* executeTest */.w)({ lab, test, runner, report, round });
                return { id, proof, events: [] };
            });
            return Promise.all(executed);
        });
    }
    finally {
        await lab.close();
        await isolation.remove(room);
        await isolation.close();
        process.off('exit', sweep);
    }
}
async function checkCommits(git, head, name) {
    const found = await git.run(['cat-file', '-e', `${head}^{commit}`]);
    if (found.status !== 0)
        throw cannot(`The commit ${head.slice(0, 10)}, which ${name} reviewed, is not in this checkout. Check it out with \`fetch-depth: 0\`.`);
    // The checkout of a pull request may be its merge commit, whose second parent is the head. A verdict about another commit would be no verdict here.
    const now = await git.run(['rev-parse', 'HEAD', 'HEAD^2']);
    if (!now.stdout.split('\n').includes(head))
        throw cannot(`${name} reviewed the commit ${head.slice(0, 10)}, but this checkout is of another one. Use the transcript of the same run.`);
}
/** With isolation if it is possible, else only in a job that has nothing to hide. @throws UserError */
async function isolate(git, env, signal) {
    const isolation = await (0,sandbox_isolation.openIsolation)({ hidden: [git.root], env, signal });
    if (!('refused' in isolation))
        return isolation;
    const why = await whyIsolationIsNeeded(git.root, env);
    if (why !== null)
        throw cannot(`Tests cannot be executed without isolation here: ${why}.`);
    return openUnisolated(env);
}
const cannot = (what) => new errors/* UserError */.y('bad-transcript', what, 'The job differs from the one that docs/prove.md describes.', 'Set the job up as docs/prove.md shows.');


/***/ }),

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

/***/ 66774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ executeTest)
});

;// CONCATENATED MODULE: ./lib/prove/meaning.js
/** What the executions of a test mean. Pure. docs/prove.md has the table. */
/** Executions on the head. One that changes its result between them is flaky and proves nothing. */
const headRuns = 3;
const noProof = (why) => ({ outcome: 'no-proof', why });
/** Whether more executions on the head can still lead to a proof. */
const isStillOpen = (head) => {
    const [first] = head;
    return (first === undefined ||
        ((first.outcome === 'passed' || first.outcome === 'failed-as-named') &&
            head.every(({ outcome }) => outcome === first.outcome)));
};
function meaningOf({ head, mergeBase, exercised }) {
    const [first] = head;
    if (first === undefined)
        return noProof('The test was not executed.');
    if (!isStillOpen(head))
        return head.length > 1
            ? noProof(`The test is flaky: on the same code it ended differently (${head.map(({ outcome }) => words[outcome]).join(', ')}).`)
            : noProof(`On the change, the test ${words[first.outcome]}.`);
    if (head.length < headRuns)
        return noProof('The test was not executed often enough to show that it is stable.');
    if (first.outcome === 'passed') {
        if (exercised === false)
            return noProof(`The test passes, but does not execute the changed lines that the finding is about.`);
        return {
            outcome: 'not-reproduced',
            why: exercised === null
                ? `The test passed ${headRuns} times on the change. Whether the changed lines ran is not known, because this test runner reports no coverage.`
                : `The test passed ${headRuns} times on the change, and executed the changed lines.`,
        };
    }
    switch (mergeBase?.outcome) {
        case undefined:
            return noProof('The test fails on the change, but was not executed on the merge base.');
        case 'passed':
            return {
                outcome: 'reproduced',
                why: `The test fails on the change (${headRuns} of ${headRuns} times, at the assertion for the scenario) and passes on the merge base.`,
            };
        case 'failed-otherwise':
        case 'ran-nothing':
            return {
                outcome: 'reproduced',
                why: `The test fails on the change (${headRuns} of ${headRuns} times, at the assertion for the scenario). It does not get to its assertion on the merge base, which lacks the code under test.`,
            };
        case 'failed-as-named':
            return noProof('The test fails on the merge base in the same way, so the change did not introduce the failure.');
        case 'stopped':
            return noProof('The test fails on the change, but was stopped at a limit on the merge base.');
    }
}
/** Completing "On the change, the test …". */
const words = {
    passed: 'passed',
    'failed-as-named': 'failed at the assertion for the scenario',
    'failed-otherwise': 'failed, but not at the assertion for the scenario',
    'ran-nothing': 'did not run: the test runner found no test in it, or skipped it',
    stopped: 'was stopped at a limit of time, output, processes or files',
};

;// CONCATENATED MODULE: ./lib/prove/execution.js

/** Executes a test as often as its meaning needs: three times on the head, then on the merge base if it fails there. */
async function executeTest({ lab, test, runner, report: { location }, round, }) {
    const lines = linesOf(location);
    const { path: file } = location;
    const proof = (meaning, runs) => ({
        ...meaning,
        round,
        test,
        command: runner.command,
        runs,
    });
    const first = await lab.execute('head', test, runner, file, lines);
    if (first.unprepared !== null) {
        const why = `The test was not executed: the set-up ${first.unprepared}.`;
        return { proof: proof({ outcome: 'no-proof', why }, [first.run]), reached: true };
    }
    const head = [first.run];
    while (head.length < headRuns && isStillOpen(head))
        head.push((await lab.execute('head', test, runner, file, lines)).run);
    const fails = head.length === headRuns && head.every(({ outcome }) => outcome === 'failed-as-named');
    const mergeBase = fails ? (await lab.execute('merge-base', test, runner, file, [])).run : null;
    const { outcome } = first.run;
    return {
        proof: proof(meaningOf({ head, mergeBase, exercised: first.exercised }), [
            ...head,
            ...(mergeBase === null ? [] : [mergeBase]),
        ]),
        reached: outcome !== 'failed-otherwise' && outcome !== 'ran-nothing',
    };
}
/** The lines that a test has to execute to say something about a finding. */
function linesOf(location) {
    if (location.level === 'file')
        return [];
    if (location.side === 'old')
        return location.headLine === undefined ? [] : [location.headLine];
    return Array.from({ length: location.endLine - location.startLine + 1 }, (_, index) => location.startLine + index);
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

/***/ 72988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ whyForbidden)
/* harmony export */ });
/**
 * Why commands that execute the change's code may not run at all; null if they may. Code of a fork is never executed,
 * and no code on events that give such code the repository's permissions.
 */
function whyForbidden({ pullRequest, event }, env) {
    if (pullRequest?.fork === true)
        return 'the pull request comes from a fork, whose code is never run';
    const name = env['GITHUB_EVENT_NAME'] ?? event;
    return name === 'pull_request_target' || name === 'workflow_run'
        ? `code is never run on the event ${name}`
        : null;
}


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
