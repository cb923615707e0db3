export const id = 2947;
export const ids = [2947];
export const modules = {

/***/ 72947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ statusLine),
/* harmony export */   runJobCommand: () => (/* binding */ runJobCommand)
/* harmony export */ });
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66097);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _report_headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3183);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91488);
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33524);
/* harmony import */ var _result_published_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50777);
/* harmony import */ var _security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76232);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65355);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27350);









/** Runs the command and resolves to the exit status. @throws UserError if there is no such job. */
async function runJobCommand({ name, args }, place) {
    switch (name) {
        case 'start':
            return start(args, place);
        case 'status':
            return status(args, place);
        case 'result':
            return result(args, place);
        case 'cancel':
            return cancel(args, place);
    }
}
function start(args, { root, cwd, env, script, write }) {
    const job = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_7__/* .startJob */ ._1)(root, { script, args, cwd, env, outlives: true });
    write(`Started the review ${job.id}.\n  xreview status ${job.id}\n  xreview result ${job.id}\n`);
    return 0;
}
function status(args, { root, write }) {
    const [id = null] = args;
    const jobs = id === null ? (0,_jobs_js__WEBPACK_IMPORTED_MODULE_7__/* .listJobs */ .N6)(root) : [jobWith(root, id)];
    if (jobs.length === 0)
        write('No review was started in this repository. `xreview start` starts one.\n');
    for (const job of jobs)
        write(`${statusLine(job, (0,_jobs_js__WEBPACK_IMPORTED_MODULE_7__/* .stateOf */ .L4)(job))}\n`);
    return 0;
}
function result(args, { root, write }) {
    const json = args.includes('--json');
    const [id = null] = args.filter((arg) => arg !== '--json');
    const job = jobWith(root, id);
    const state = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_7__/* .stateOf */ .L4)(job);
    if (state.kind !== 'finished') {
        if (!json)
            write(`${statusLine(job, state)}\n`);
        return 2;
    }
    write(json ? (0,_result_published_result_js__WEBPACK_IMPORTED_MODULE_5__/* .resultText */ .D6)(state.result) : (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTerminal */ .b)(state.result));
    return statusOf(state.result);
}
async function cancel(args, { root, write }) {
    const job = jobWith(root, args[0] ?? null);
    if (!(0,_processes_js__WEBPACK_IMPORTED_MODULE_8__/* .isAlive */ ._n)(job)) {
        write(`${job.id} does not run any more.\n`);
        return 0;
    }
    await (0,_jobs_js__WEBPACK_IMPORTED_MODULE_7__/* .endJob */ .Lt)(job);
    write(`Cancelled ${job.id}. \`xreview result ${job.id}\` shows what was answered.\n`);
    return 0;
}
/** As of a run in the foreground: 0 passes, 1 is blocked, 2 is not complete. */
const statusOf = ({ verdict }) => verdict.exitStatus === 0 ? 0 : verdict.verdict === 'inconclusive' ? 2 : 1;
function jobWith(root, id) {
    const job = (0,_jobs_js__WEBPACK_IMPORTED_MODULE_7__/* .findJob */ .pC)(root, id);
    if (job !== null)
        return job;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('bad-setting', id === null ? 'No review was started in this repository.' : `This repository has no review \`${id}\`.`, '', id === null ? _config_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .usageOfJobs */ .p6 : '`xreview status` lists the reviews.');
}
function statusLine(job, state) {
    const seconds = state.kind === 'finished' ? state.result.seconds : (Date.now() - Date.parse(job.startedAt)) / 1000;
    const options = job.args.join(' ');
    const words = (() => {
        switch (state.kind) {
            case 'running':
                return `running for ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(seconds)}${state.lastLine === '' ? '' : ` · ${state.lastLine}`}`;
            case 'finished':
                return `${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headingWord */ .zL)(state.result)} · ${(0,_report_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headline */ .Pl)(state.result)} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(seconds)}`;
            case 'cancelled':
                return 'cancelled before anything was answered';
            case 'died':
                return `ended without a result${state.lastLine === '' ? '' : ` · ${state.lastLine}`} · start it again`;
        }
    })();
    return (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_6__.forLog)(`${job.id} · ${words}${options === '' ? '' : ` · ${options}`}`);
}


/***/ }),

/***/ 65355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Lt: () => (/* binding */ endJob),
/* harmony export */   N6: () => (/* binding */ listJobs),
/* harmony export */   _1: () => (/* binding */ startJob),
/* harmony export */   pC: () => (/* binding */ findJob)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41514);
/* harmony import */ var _config_run_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56878);
/* harmony import */ var _result_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58648);
/* harmony import */ var _runner_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11161);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27350);









/**
 * Reviews in the background: a process of its own for each, with a folder `.xreview/jobs/ID` at the root of the
 * repository that holds its files, its log and `job.json`. Nothing else is shared, so any number can run at once.
 */
const jobSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    pid: zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr(),
    born: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    /** ISO 8601, with milliseconds. */
    startedAt: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    /** The options of the run. */
    args: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()),
});
const mostKept = 20;
const jobsFolder = (root) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.xreview', 'jobs');
/** Starts a review in the background. */
function startJob(root, { script, args, cwd, env, outlives }) {
    (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_6__/* .makeHiddenFolder */ .Bj)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.xreview'));
    const id = newId();
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(jobsFolder(root), id);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
    const log = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'log.txt'), 'a');
    try {
        const child = (0,_processes_js__WEBPACK_IMPORTED_MODULE_7__/* .startOwn */ .hY)({
            script,
            args,
            cwd,
            env: { ...env, [_config_run_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .jobVariable */ .ue]: id },
            outlives,
            output: log,
        });
        // A process that could not be started has no number and is reported as died.
        const identity = (0,_processes_js__WEBPACK_IMPORTED_MODULE_7__/* .processIdentity */ .I9)(child.pid ?? 0);
        const job = { id, ...identity, startedAt: new Date().toISOString(), args: [...args] };
        (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f8)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'job.json'), `${JSON.stringify(job, null, 2)}\n`, 'result');
        removeOld(root);
        return { ...job, folder };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(log);
    }
}
/** The second in which it was started, and enough to tell it from others of that second. */
const newId = () => `${new Date()
    .toISOString()
    .replaceAll(/[-:]|\..*$/gu, '')
    .replace('T', '-')}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(2).toString('hex')}`;
/** The jobs of a repository, the newest first. */
function listJobs(root) {
    return namesIn(jobsFolder(root))
        .flatMap((name) => readJob((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(jobsFolder(root), name)) ?? [])
        .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
}
/** A job by its id or the beginning of it; without one, the newest. Null if there is none. */
function findJob(root, id) {
    return (listJobs(root).find((job) => id === null || job.id.startsWith(id) || job.id.endsWith(`-${id}`)) ?? null);
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder);
    }
    catch {
        // No job was started yet.
        return [];
    }
}
function readJob(folder) {
    try {
        return { ...jobSchema.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'job.json'), 'utf8'))), folder };
    }
    catch {
        // It is being written, or somebody else's.
        return null;
    }
}
function stateOf(job) {
    if ((0,_processes_js__WEBPACK_IMPORTED_MODULE_7__/* .isAlive */ ._n)(job))
        return { kind: 'running', lastLine: lastLineOf(job) };
    try {
        const result = _result_result_js__WEBPACK_IMPORTED_MODULE_5__/* .resultSchema */ .F.parse(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(job.folder, 'result.json'), 'utf8')));
        return { kind: 'finished', result };
    }
    catch {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cancelMark(job)) ? { kind: 'cancelled' } : { kind: 'died', lastLine: lastLineOf(job) };
    }
}
const cancelMark = ({ folder }) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'cancelled');
const pollMs = 100;
/** A run reports what it has within five seconds after it is cancelled. */
const longestWaitMs = 20_000;
/** Ends a job and waits until it has written what it has. */
async function endJob(job) {
    (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f8)(cancelMark(job), '', 'result');
    process.kill(job.pid, 'SIGTERM');
    for (let waited = 0; (0,_processes_js__WEBPACK_IMPORTED_MODULE_7__/* .isAlive */ ._n)(job) && waited < longestWaitMs; waited += pollMs)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(pollMs);
    if ((0,_processes_js__WEBPACK_IMPORTED_MODULE_7__/* .isAlive */ ._n)(job))
        process.kill(job.pid, 'SIGKILL');
}
/** The last line that the run wrote, of its progress or of its error. */
function lastLineOf({ folder }) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'log.txt'), 'utf8').trimEnd().split('\n').at(-1)?.trim() ?? '';
    }
    catch {
        return '';
    }
}
/** Keeps the newest jobs and those that still run. */
function removeOld(root) {
    for (const job of listJobs(root).slice(mostKept))
        if (!(0,_processes_js__WEBPACK_IMPORTED_MODULE_7__/* .isAlive */ ._n)(job))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(job.folder, { recursive: true, force: true });
}


/***/ }),

/***/ 27350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ processIdentity),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   hY: () => (/* binding */ startOwn),
/* harmony export */   qz: () => (/* binding */ runOwn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/** Starts the tool once more, beside this process. */
function startOwn({ script, args, cwd, env, outlives, output }) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [script, ...args], {
        cwd,
        env,
        detached: outlives,
        stdio: ['ignore', output, output],
    });
    // A process that could not be started has no number, and is found ended.
    child.on('error', () => undefined);
    if (outlives)
        child.unref();
    return child;
}
/** Runs a program of the tool in this terminal and returns its exit status. */
function runOwn(script, args) {
    const { status } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(process.execPath, [script, ...args], { stdio: 'inherit' });
    return status ?? 1;
}
const processIdentity = (pid) => ({ pid, born: bornAt(pid) ?? '' });
/** Whether the process still runs. */
function isAlive({ pid, born }) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        // It belongs to somebody else, so it is another process.
        if (error instanceof Error)
            return false;
        throw error;
    }
    const now = bornAt(pid);
    return now !== null && (born === '' || now === born);
}
/** Null if there is no such process, or it has ended and only its parent does not know yet. */
function bornAt(pid) {
    try {
        // Field 22 of /proc/PID/stat is the start time (proc(5)); the name before it may hold spaces and brackets.
        const fields = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8')
            .replace(/^.*\)\s/su, '')
            .split(' ');
        return fields[0] === 'Z' ? null : (fields[19] ?? '');
    }
    catch {
        // A system without /proc.
        const { status, stdout } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
        return status === 0 && stdout.trim() !== '' ? stdout.trim() : null;
    }
}


/***/ }),

/***/ 73858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ authorText),
/* harmony export */   cz: () => (/* binding */ authorsText),
/* harmony export */   gg: () => (/* binding */ wroteThis)
/* harmony export */ });
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33524);

const traceWords = {
    trailer: 'commit trailer',
    'commit-author': 'commit author',
    account: 'account',
    branch: 'branch name',
    text: 'text',
    client: 'name of the MCP client',
};
/**
 * The AI tools that wrote parts of the change: `Claude of anthropic (by commit trailer, 2 of 3 commits)`.
 * @param write escapes text from elsewhere for the output format.
 */
const authorsText = ({ authors, commits }, write = (text) => text) => authors.map(({ tool, vendors, commits: traced, traces }) => {
    const whose = vendors.length === 0 ? '' : ` of ${write((0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(vendors))}`;
    const share = traced === 0 ? '' : `, ${traced} of ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(commits, 'commit')}`;
    return `${write(tool)}${whose} (by ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(traces.map((trace) => traceWords[trace]))}${share})`;
});
/** Whether a model of the reviewer's vendor wrote a part of the change, so that it is no independent reviewer. */
const wroteThis = (change, { vendor }) => change?.authors.some(({ vendors }) => vendors.includes(vendor)) === true;
/** One sentence about the AI tools of `authorsText`, also if there are none. */
const authorText = (authors) => authors.length === 0 ? 'Author: no AI co-author detected.' : `AI co-author: ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(authors)}.`;


/***/ }),

/***/ 17022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ estimateLines),
/* harmony export */   cI: () => (/* binding */ estimatePart),
/* harmony export */   vk: () => (/* binding */ assumptions)
/* harmony export */ });
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33524);
/* harmony import */ var _security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76232);


const assumptions = 'Input tokens are estimated from bytes, and output tokens from the setting `effort`. “Likely” counts the share of bundles that usually reach a round; “At most” counts all of them.';
/** The estimate as a table for the summary. */
function estimatePart({ estimate, change }) {
    if (estimate === null)
        return '';
    const bundles = change?.bundles.length ?? 0;
    return [
        `### Estimated cost of a review (${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(bundles)} ${bundles === 1 ? 'bundle' : 'bundles'})`,
        [
            '| Reviewer | Round | Calls | Input | Cached input | Output | Likely | At most |',
            '|---|---:|---:|---:|---:|---:|---:|---:|',
            ...estimate.calls.map(({ reviewer, round, calls, input, cached, output, likelyUsd, mostUsd }) => `| ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdownTableCell */ .hD)(reviewer)} | ${round} | ${[calls, input, cached, output].map(_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9).join(' | ')} | ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(likelyUsd)} | ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(mostUsd)} |`),
            `| **Total** | | | | | | **${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(estimate.likelyUsd)}** | **${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(estimate.mostUsd)}** |`,
        ].join('\n'),
        `<sub>${assumptions}</sub>`,
    ].join('\n\n');
}
/** The estimate as log lines, one for each reviewer and round. */
const estimateLines = (estimate) => estimate === null
    ? []
    : [
        '',
        'Estimated cost of a review',
        ...estimate.calls.map(({ reviewer, round, calls, input, cached, output, likelyUsd, mostUsd }) => `  ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.forLog)(reviewer)} · round ${round} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(calls, 'call')} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(input, 'token')} in (${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(cached)} cached) · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(output)} out · likely ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(likelyUsd)}, at most ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(mostUsd)}`),
        `  total: likely ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(estimate.likelyUsd)}, at most ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(estimate.mostUsd)}`,
    ];


/***/ }),

/***/ 61424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   OG: () => (/* binding */ groupMeanings),
/* harmony export */   aA: () => (/* binding */ groupOrder),
/* harmony export */   fp: () => (/* binding */ findingsOfGroup),
/* harmony export */   nw: () => (/* binding */ groupTitles)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3183);
/* harmony import */ var _proof_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51604);


/** The order in which people should read them. */
const groupOrder = ['reproduced', ..._headline_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOrder */ .Dz];
/** The group of a finding. One that a person dismissed is listed as dismissed, although a test reproduced it. */
const groupOf = (finding) => finding.status !== 'dismissed' && (0,_proof_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isReproduced */ .O4)(finding) ? 'reproduced' : finding.status;
const findingsOfGroup = ({ findings }, group) => findings.filter((finding) => groupOf(finding) === group);
const groupTitles = {
    reproduced: 'Reproduced by a test',
    disputed: 'Needs a human',
    confirmed: 'Confirmed',
    unconfirmed: 'Unconfirmed',
    dismissed: 'Dismissed',
};
const groupMeanings = {
    reproduced: 'Confirmed by a test that was written for the finding and fails on the change, whatever the models argued.',
    disputed: 'Supported by some models and refuted by others with evidence from the code. A person has to decide.',
    confirmed: 'Supported by two or more models, which outnumber those that refute it with evidence.',
    unconfirmed: 'Supported by one model; no other model upheld it or refuted it with evidence.',
    dismissed: 'Withdrawn by its reporters with evidence, refuted by more models than support it, or dismissed by a person. Listed so that you can check the reasons.',
};


/***/ }),

/***/ 85617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ tiedLanes),
/* harmony export */   HQ: () => (/* binding */ raceFacts),
/* harmony export */   KY: () => (/* binding */ signalsThere),
/* harmony export */   Sd: () => (/* binding */ raceStates),
/* harmony export */   eh: () => (/* binding */ deliveryWords),
/* harmony export */   id: () => (/* binding */ signalWords),
/* harmony export */   ob: () => (/* binding */ laneEnd),
/* harmony export */   tK: () => (/* binding */ failedOutput),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   yl: () => (/* binding */ regressionTestsText)
/* harmony export */ });
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33524);
/* harmony import */ var _last_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79438);


/** The texts of a fix race, the same in every report. Texts of models and of the change are not escaped here. */
const raceStates = {
    approved: 'the panel approves a fix',
    'not-approved': 'the panel does not approve the fix',
    tie: 'a tie, choose one patch',
    'no-fix': 'no fix',
    'nothing-to-fix': 'nothing to fix',
    'not-run': 'no race',
    cancelled: 'cancelled',
};
const signalWords = {
    ci: 'CI',
    verdict: 'Reviewers',
    size: 'Size',
    coverage: 'Coverage',
    lint: 'Lint',
    time: 'Time',
};
/** The signals that the race used, in the table's order. */
const signalsThere = ({ signals }) => signals.filter(({ missing }) => missing === null).map(({ name }) => name);
const share = (value) => value === null || value === undefined ? '–' : value.toFixed(2);
/** What happened to a lane. */
function laneEnd(lane, race) {
    const passes = lane.passes.length === 0 ? '' : `; passes the test of ${lane.passes.join(', ')}`;
    return `${endOf(lane, race)}${lane.state === 'failed' ? '' : passes}`;
}
function endOf(lane, race) {
    const { id, state, why } = lane;
    if (id === race.winner)
        return 'won';
    if (race.tied.includes(id))
        return 'tied';
    switch (state) {
        case 'passed':
            return why === '' ? passedWords(lane, race) : `${passedWords(lane, race)}. ${why}`;
        case 'contested':
        case 'failed':
        case 'duplicate':
        case 'cancelled':
            return `${state}: ${why}`;
    }
}
/** A lane that passed and is not offered. Only one that was part of the decision scored less. */
function passedWords({ score, endedAt }, { winner, decidedAt, lanes }) {
    const passed = 'passed all required checks';
    const best = lanes.find(({ id }) => id === winner)?.score ?? null;
    if (best === null || score === null || decidedAt === null)
        return passed;
    if (endedAt > decidedAt)
        return `${passed} after the race was decided`;
    // A revision may have changed the score of the winner since.
    return score < best ? `${passed}, scored less` : `${passed}, scored less when the race was decided`;
}
/** Tied lanes as columns, best first: a name, and what each of them has. Empty if there is no tie. */
function tiedLanes(race) {
    const lanes = race.tied.flatMap((id) => race.lanes.filter((lane) => lane.id === id));
    if (lanes.length === 0)
        return { lanes: [], rows: [] };
    const row = (name, cell) => [
        name,
        ...lanes.map(cell),
    ];
    return {
        lanes: lanes.map(({ id }) => id),
        rows: [
            row('Score', ({ score }) => share(score)),
            ...signalsThere(race).map((name) => row(signalWords[name], ({ signals }) => share(signals[name]))),
            row('Lines', ({ added, removed }) => `+${added} −${removed}`),
            row('Files', ({ files }) => files.join(', ')),
            row('What its author says', ({ notes }) => notes),
        ],
    };
}
/** Why a lane failed, with the last lines of what the command printed; null for a lane without such output. */
const failedOutput = ({ id, state, output, }) => {
    const lines = state === 'failed' ? (0,_last_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w)(output) : '';
    return lines === '' ? null : { title: `What failed in ${id}: the last lines`, lines };
};
/** Which tests the offered patch contains; empty without one. */
const regressionTestsText = ({ regressionTests }) => regressionTests.length === 0
    ? ''
    : `The patch contains, as regression tests, the tests that reproduced its findings and that it passes: ${regressionTests
        .map(({ finding, path }) => `${path} (${finding})`)
        .join(', ')}.`;
/** What the table does not show: weights, missing signals with the reason, and the time of the decision. */
function raceFacts(race) {
    const { signals, decidedAt, cancelledWithin, cancelledShare, spent, seconds } = race;
    const weighed = signals.filter(({ missing }) => missing === null);
    const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
    const weights = weighed
        .map(({ name, weight }) => `${signalWords[name]} ${total === 0 ? 0 : Math.round((100 * weight) / total)}%`)
        .join(', ');
    const missing = signals.flatMap(({ name, missing: why }) => why === null ? [] : [`${signalWords[name]} is not available (${why})`]);
    return [
        `Weights: ${weights}.`,
        ...(missing.length === 0 ? [] : [`${missing.join('; ')}; the other weights are scaled up.`]),
        ...(decidedAt === null ? [] : [`Decided after ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(decidedAt)}.`]),
        ...(cancelledWithin === null
            ? []
            : [`The cancelled lanes had ended ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(cancelledWithin)} later.`]),
        ...(cancelledShare === null
            ? []
            : [`Cancelled lanes used ${Math.round(100 * cancelledShare)}% of the tokens of the best lane.`]),
        `The fix race took ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(seconds)} and cost ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(spent.usd)}, including the reviews of the patches.`,
    ];
}
/** Where the patch was delivered. */
const deliveryWords = {
    patch: 'Patch file',
    suggestions: 'Suggestions',
    branch: 'Branch',
};


/***/ }),

/***/ 91488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sidesOf),
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33524);
/* harmony import */ var _result_location_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79616);
/* harmony import */ var _security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76232);
/* harmony import */ var _authors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73858);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17022);
/* harmony import */ var _finding_groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61424);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3183);
/* harmony import */ var _proof_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51604);
/* harmony import */ var _race_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85617);
/* harmony import */ var _reviewer_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17451);










/** Terminal styles by their SGR numbers. */
const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
const severityStyles = {
    critical: 'red',
    major: 'yellow',
    minor: 'cyan',
    info: 'dim',
};
const verdictStyles = {
    pass: 'green',
    fail: 'red',
    inconclusive: 'yellow',
};
const longestText = 400;
const longestQuote = 100;
const mostEvidence = 3;
const mostDismissed = 20;
/** The result for a terminal or a log: plain lines, none of which can be a workflow command. */
function renderTerminal(result, { colour, columns } = { colour: false, columns: null }) {
    const paint = (style, text) => (colour ? `\u001B[${styles[style]}m${text}\u001B[0m` : text);
    const lines = [
        ...verdictLines(result, paint),
        ...listLines(result, 'reproduced', paint),
        ...listLines(result, 'disputed', paint),
        ...listLines(result, 'confirmed', paint),
        ...listLines(result, 'unconfirmed', paint),
        ...dismissedLines(result, paint),
        ...panelLines(result, paint),
        ...(0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .estimateLines */ .AA)(result.estimate),
        ...raceLines(result.race),
    ];
    return `${lines.flatMap((line) => (columns === null ? line : wrapped(line, columns))).join('\n')}\n`;
}
const escapes = /\u001B\[\d+m/gu;
/** Breaks a line between words; what follows the break is indented like the line. Colours take no room. */
function wrapped(line, columns) {
    // A colour may begin before the indent.
    const [start = '', colour = '', indent = ''] = /^((?:\u001B\[\d+m)*)( *)/u.exec(line) ?? [];
    const lines = [];
    let current = colour + indent;
    let width = indent.length;
    for (const word of line.slice(start.length).split(' ')) {
        const length = word.replaceAll(escapes, '').length;
        if (width > indent.length && width + 1 + length > columns) {
            lines.push(current);
            current = indent + word;
            width = indent.length + length;
            continue;
        }
        const gap = width === indent.length ? '' : ' ';
        current += gap + word;
        width += gap.length + length;
    }
    return [...lines, current];
}
const raceLines = (race) => race === null
    ? []
    : [
        '',
        `The fix race: ${_race_text_js__WEBPACK_IMPORTED_MODULE_8__/* .raceStates */ .Sd[race.state]}. ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(race.why)}`,
        ...race.delivered.map(({ as, where }) => `  ${_race_text_js__WEBPACK_IMPORTED_MODULE_8__/* .deliveryWords */ .eh[as]}: ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(where)}`),
    ];
function verdictLines(result, paint) {
    const { verdict } = result.verdict;
    const tests = (0,_proof_text_js__WEBPACK_IMPORTED_MODULE_7__/* .proofCounts */ .xo)(result);
    return [
        '',
        `${paint('bold', paint(verdictStyles[verdict], (0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .headingWord */ .zL)(result)))} · ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(result)}`,
        paint('dim', (0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .figures */ .u5)(result).join(' · ')),
        ...(tests === '' ? [] : [`Executed tests: ${tests}`]),
        ...(result.change === null || result.change.authors.length === 0
            ? []
            : [paint('dim', (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)((0,_authors_js__WEBPACK_IMPORTED_MODULE_3__/* .authorText */ .D7)((0,_authors_js__WEBPACK_IMPORTED_MODULE_3__/* .authorsText */ .cz)(result.change))))]),
        ...result.notices.map((notice) => paint('yellow', `Note: ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(notice)}`)),
        ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .distinctReasons */ ._T)(result).flatMap(({ message, remedy }) => [
            '',
            ...(message === '' ? [] : [(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(message)]),
            ...(remedy === '' ? [] : [`What to do: ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(remedy)}`]),
        ]),
    ];
}
function listLines(result, group, paint) {
    const findings = (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .findingsOfGroup */ .fp)(result, group);
    if (findings.length === 0)
        return [];
    return [
        '',
        paint('bold', `${_finding_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .groupTitles */ .nw[group]} (${findings.length})`),
        ...findings.flatMap((one) => findingLines(one, paint)),
    ];
}
function findingLines(finding, paint) {
    const { severity, title, location, explanation, scenario, status, blocking, id } = finding;
    const text = (raw) => (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(raw, longestText));
    const assumption = (0,_reviewer_text_js__WEBPACK_IMPORTED_MODULE_9__/* .assumptionOf */ .JL)(finding);
    return [
        '',
        `  ${paint(severityStyles[severity], severity.padEnd(8))} ${paint('bold', text(title))}${blocking ? paint('red', '  blocks') : ''}`,
        `           ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)((0,_result_location_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(location))}`,
        ...((0,_result_location_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutFile */ .kn)(location) ? [`           ${_result_location_text_js__WEBPACK_IMPORTED_MODULE_1__/* .aboutFile */ .Ex}`] : []),
        `           ${paint('dim', (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(`${id} · ${(0,_reviewer_text_js__WEBPACK_IMPORTED_MODULE_9__/* .positionsText */ .Ki)(finding)}`))}`,
        `           ${text(explanation)}`,
        ...(scenario.trim() === '' ? [] : [`           Scenario: ${text(scenario)}`]),
        ...(assumption === null ? [] : [`           ${assumption.label}: ${text(assumption.text)}`]),
        ...(status === 'disputed' ? sidesOf(finding).flatMap((side) => sideLines(side, paint)) : []),
        ...proofLines(finding, paint),
    ];
}
/** What a test showed, and what it expects. */
function proofLines(finding, paint) {
    const said = (0,_proof_text_js__WEBPACK_IMPORTED_MODULE_7__/* .proofLine */ .b0)(finding);
    if (said === '')
        return [];
    const proof = (0,_proof_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shownProof */ .eQ)(finding);
    const expects = proof === null || proof.outcome === 'no-proof' ? '' : (proof.test?.expects ?? '');
    const line = (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(said, 2 * longestText));
    return [
        `           ${proof?.outcome === 'reproduced' ? paint('bold', line) : line}`,
        ...(expects.trim() === '' ? [] : [`           The test expects: ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(expects, longestText))}`]),
    ];
}
/** The last counted position of each reviewer for and against a disputed finding, supporters first. */
function sidesOf({ positions }) {
    const last = new Map(positions.filter(({ counts }) => counts).map((one) => [one.reviewer, one]));
    const of = (wanted) => [...last.values()].filter(({ stance }) => stance === wanted);
    return [...of('uphold'), ...of('refute')];
}
function sideLines({ reviewer, stance, reason, evidence }, paint) {
    const head = stance === 'uphold' ? 'For' : 'Against';
    return [
        `           ${paint(stance === 'uphold' ? 'yellow' : 'cyan', `${head}, ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(reviewer)}:`)} ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(reason, longestText))}`,
        ...evidence.slice(0, mostEvidence).map(({ path, quote, resolved }) => {
            const line = resolved === null ? '' : `:${resolved.startLine}`;
            const [first = ''] = quote.trim().split('\n');
            return paint('dim', `             ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(`${path}${line}  ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(first.trim(), longestQuote)}`)}`);
        }),
    ];
}
function dismissedLines(result, paint) {
    const dismissed = (0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .findingsWithStatus */ .LT)(result, 'dismissed');
    const { notes: unlocated } = result;
    const left = dismissed.length - mostDismissed;
    return [
        ...(dismissed.length === 0 ? [] : ['', paint('bold', `Dismissed (${dismissed.length})`)]),
        ...dismissed
            .slice(0, mostDismissed)
            .map(({ severity, title, location, statusReason }) => paint('dim', `  ${severity.padEnd(8)} ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(`${title} · ${(0,_result_location_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(location)} · ${statusReason}`)}`)),
        ...(left > 0 ? [paint('dim', `  and ${left} more, in the result file`)] : []),
        ...(unlocated.length === 0
            ? []
            : ['', paint('bold', `Notes about files that do not exist (${unlocated.length})`)]),
        ...unlocated.map(({ title, location, reviewer }) => paint('dim', `  ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(`${title} · ${location.path} · ${reviewer}`)}`)),
    ];
}
const panelLines = ({ panel, change }, paint) => panel.length === 0
    ? []
    : [
        '',
        paint('bold', 'Reviewers'),
        ...panel.map((reviewer) => {
            const { id, spent, seconds } = reviewer;
            const own = (0,_authors_js__WEBPACK_IMPORTED_MODULE_3__/* .wroteThis */ .gg)(change, reviewer) ? ' · not independent: its vendor’s model wrote this' : '';
            return `  ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(id)} · ${(0,_reviewer_text_js__WEBPACK_IMPORTED_MODULE_9__/* .reviewerOutcome */ .iR)(reviewer)} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(seconds)} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .spentText */ .u8)(spent)}${own}`;
        }),
    ];


/***/ })

};
