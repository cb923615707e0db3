export const id = 3553;
export const ids = [3553];
export const modules = {

/***/ 3146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isCommitted)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Whether a path, with its links followed, is a file that a commit holds. A change must not supply the files
 * that configure its own review. The file must exist.
 */
async function isCommitted(path, git, commit) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(git.root), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
    if (commit === null || inside === '' || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
        return false;
    return (await git.fileAt(commit, inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))) !== null;
}


/***/ }),

/***/ 80771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ openKeyLimiters)
/* harmony export */ });
/* harmony import */ var _limiter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41415);

/** Most concurrent requests with one key. The limiter uses fewer while the provider refuses some. */
const maxConcurrent = 256;
function openKeyLimiters(options) {
    const limiters = new Map();
    return ({ baseURL, apiKey }) => {
        const key = `${URL.parse(baseURL)?.host ?? baseURL}\0${apiKey}`;
        const limiter = limiters.get(key) ?? (0,_limiter_js__WEBPACK_IMPORTED_MODULE_0__/* .openLimiter */ .n)({ ...options, maxConcurrent });
        limiters.set(key, limiter);
        return limiter;
    };
}


/***/ }),

/***/ 37751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ roundName),
/* harmony export */   q: () => (/* binding */ progress)
/* harmony export */ });
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33524);

/** The name of a round, by its number. */
const roundName = (round) => {
    if (round === 1)
        return 'independent-review';
    return round === 2 ? 'cross-examination' : 'rebuttal';
};
/**
 * A group per round and a line per reviewer and bundle. Bundles run independently, so lines of a later round wait until
 * every bundle has finished the earlier one.
 */
function progress(log) {
    const held = new Map();
    /** Bundle → the last round it has finished; `Infinity` once its debate is over. */
    const done = new Map();
    let total = _result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingSpent */ .at;
    let expected = 0;
    let current = 1;
    let open = false;
    const show = (lines) => {
        if (lines.length === 0)
            return;
        if (!open)
            log.startGroup(`Round ${current} · ${roundName(current)}`);
        open = true;
        for (const line of lines)
            log.info(line);
    };
    const close = () => {
        if (open)
            log.endGroup();
        open = false;
    };
    const advance = () => {
        while (done.size >= Math.max(1, expected) &&
            [...done.values()].every((round) => round >= current) &&
            [...done.values()].some((round) => round !== Number.POSITIVE_INFINITY || held.size > 0)) {
            close();
            current += 1;
            show(held.get(current) ?? []);
            held.delete(current);
        }
    };
    const tell = (round, lines) => {
        if (round <= current)
            show(lines);
        else
            held.set(round, [...(held.get(round) ?? []), ...lines]);
    };
    return {
        planned(bundles, reviewers) {
            expected = bundles;
            log.info(`${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(reviewers, 'reviewer')}, ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(bundles, 'bundle')} of files`);
        },
        called(event) {
            total = (0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .totalSpent */ .Jf)([total, ...event.calls.map((call) => call.spent)]);
            tell(event.round, lines(event, total));
        },
        paused(ms, message) {
            log.info(`Waiting ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(ms / 1000)} before the next request: ${message}`);
        },
        roundDone(bundle, round) {
            done.set(bundle, Math.max(round, done.get(bundle) ?? 0));
            advance();
        },
        bundleDone(bundle, stopped) {
            const last = done.get(bundle) ?? current;
            const line = `${bundle} · ended: ${stopped}`;
            // The group of its last round may be closed already, and this line needs no group of its own.
            if (last <= current && !open)
                log.info(line);
            else
                tell(last, [line]);
            done.set(bundle, Number.POSITIVE_INFINITY);
            advance();
        },
        end() {
            for (const round of [...held.keys()].sort((a, b) => a - b)) {
                close();
                current = round;
                show(held.get(round) ?? []);
            }
            held.clear();
            close();
        },
    };
}
const lines = (event, total) => {
    const { reviewer, bundle, calls, outcome, question } = event;
    const spent = (0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .totalSpent */ .Jf)(calls.map((call) => call.spent));
    const seconds = calls.reduce((sum, call) => sum + call.seconds, 0);
    const asked = question === 'relocation'
        ? ' · asked again for the location of its quotes'
        : question === 'description'
            ? ' · asked about the description'
            : '';
    const requests = calls.reduce((sum, call) => sum + 1 + call.retries, 0);
    const tries = requests > 1 ? ` · ${requests} requests` : '';
    const mark = outcome === 'answered' ? '✓' : '✗';
    return [
        `${mark} ${reviewer} · ${bundle}${asked} · ${result(event)} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(seconds)} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .spentText */ .u8)(spent)}${tries} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .costText */ .rs)(total.usd)} so far`,
        ...calls.flatMap((call) => call.notes).map((note) => `    ${note}`),
    ];
};
const result = ({ outcome, question, findings, positions }) => {
    if (outcome !== 'answered')
        return outcome;
    if (question === 'relocation' || question === 'revision')
        return 'answered';
    if (question === 'test')
        return 'wrote a test';
    if (question === 'test-reading')
        return 'read a test';
    const reported = (0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(findings, 'finding');
    return question === 'independent-review' || question === 'description'
        ? reported
        : `${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(positions, 'position')}, ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(findings, 'new finding')}`;
};


/***/ }),

/***/ 43553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPanel: () => (/* binding */ createPanel)
});

// EXTERNAL MODULE: ./lib/config/access.js
var access = __webpack_require__(19682);
// EXTERNAL MODULE: ./lib/providers/key-limiters.js
var key_limiters = __webpack_require__(80771);
// EXTERNAL MODULE: ./lib/runner/log.js
var runner_log = __webpack_require__(93188);
// EXTERNAL MODULE: ./lib/result/figures.js
var figures = __webpack_require__(33524);
// EXTERNAL MODULE: ./lib/security/sanitize/sanitizer.js + 1 modules
var sanitizer = __webpack_require__(76232);
// EXTERNAL MODULE: ./lib/report/progress.js
var progress = __webpack_require__(37751);
;// CONCATENATED MODULE: ./lib/report/live-progress.js



const clearLine = '\r\u001B[2K';
const redrawMs = 1_000;
/**
 * Shows a review on a terminal while it runs: one line that is rewritten, with failures and notes above it. The line is
 * gone when the review ends, because the result follows.
 * @param clock seconds since the run began
 */
function liveProgress(screen, clock) {
    let bundles = 0;
    let done = 0;
    let answers = 0;
    let findings = 0;
    let round = 1;
    let spent = figures/* nothingSpent */.at;
    let shown = false;
    const line = () => [
        `Round ${round}, ${(0,progress/* roundName */.M)(round).replace('-', ' ')}`,
        (0,figures/* duration */.p0)(clock()),
        `${(0,figures/* count */.U9)(done)} of ${(0,figures/* plural */.LS)(bundles, 'part')} done`,
        // Two answers may report one finding.
        answers === 0 ? 'no answers' : `${(0,figures/* plural */.LS)(answers, 'answer')} with ${(0,figures/* plural */.LS)(findings, 'finding')}`,
        (0,figures/* costText */.rs)(spent.usd),
        (0,figures/* plural */.LS)((0,figures/* input */.hF)(spent) + spent.output, 'token'),
    ].join(' · ');
    const draw = () => {
        const room = Math.max(20, screen.columns() - 1);
        const text = line();
        screen.write(`${clearLine}${text.length > room ? `${text.slice(0, room - 1)}…` : text}`);
        shown = true;
    };
    const clear = () => {
        if (shown)
            screen.write(clearLine);
        shown = false;
    };
    const above = (text) => {
        const redraw = shown;
        clear();
        screen.write(`${text}\n`);
        if (redraw)
            draw();
    };
    let timer = null;
    return {
        log: {
            startGroup: (title) => above((0,sanitizer.forLog)(title)),
            endGroup: () => undefined,
            info: (text) => above((0,sanitizer.forLog)(text)),
        },
        progress: {
            planned(parts) {
                bundles = parts;
                draw();
                timer ??= setInterval(draw, redrawMs).unref();
            },
            called(event) {
                spent = (0,figures/* totalSpent */.Jf)([spent, ...event.calls.map((call) => call.spent)]);
                round = Math.max(round, event.round);
                if (event.outcome === 'answered')
                    answers += 1;
                findings += event.findings;
                for (const text of asideOf(event))
                    above((0,sanitizer.forLog)(text));
                if (shown)
                    draw();
            },
            paused(ms, message) {
                above((0,sanitizer.forLog)(`Waiting ${(0,figures/* duration */.p0)(ms / 1000)} before the next request: ${message}`));
            },
            roundDone() { },
            bundleDone() {
                done += 1;
                if (shown)
                    draw();
            },
            end() {
                if (timer !== null)
                    clearInterval(timer);
                timer = null;
                clear();
            },
        },
    };
}
/** What a person should know at once: an answer that failed, and notes of the provider. */
const asideOf = ({ reviewer, bundle, outcome, calls }) => [
    ...(outcome === 'answered' ? [] : [`✗ ${reviewer} · ${bundle} · ${outcome}`]),
    ...calls.flatMap(({ notes }) => notes).map((note) => `${reviewer}: ${note}`),
];

;// CONCATENATED MODULE: ./lib/report/display.js



/** Of a terminal that does not report its width. */
const usualColumns = 80;
/** Where a run shows its progress: the runner's log, one line of a terminal, or plain lines in a file or pipe. */
function openDisplay({ runner, json, env, redact, clock }) {
    const stream = json ? process.stderr : process.stdout;
    const write = (text) => void stream.write(redact(text));
    if (runner) {
        const log = (0,runner_log/* runnerLog */.t1)(write);
        return { log, progress: (0,progress/* progress */.q)(log) };
    }
    if (stream.isTTY && env['TERM'] !== 'dumb')
        return liveProgress({ write, columns: () => stream.columns || usualColumns }, clock);
    const log = (0,runner_log/* plainLog */.Ly)(json ? () => undefined : write);
    return { log, progress: (0,progress/* progress */.q)(log) };
}

// EXTERNAL MODULE: ./lib/reviewers/budget.js
var budget = __webpack_require__(54047);
// EXTERNAL MODULE: ./lib/reviewers/bundle-ranking.js + 1 modules
var bundle_ranking = __webpack_require__(71082);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/git/committed.js
var committed = __webpack_require__(3146);
;// CONCATENATED MODULE: ./lib/reviewers/imported-reports.js



/** Bytes above which a file is not accepted as a report. */
const mostBytes = 64 * 1024 * 1024;
/** Creates reviewers from reports of other tools. A file that the change itself contains is not accepted. */
async function importReports({ paths, workspace, git, head, plan, tree, }) {
    if (paths.length === 0)
        return { reviewers: [], notices: [] };
    const files = await Promise.all(paths.map((path) => toolFile((0,external_node_path_.resolve)(workspace, path), workspace, git, head)));
    const { openTools } = await __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 40577));
    return openTools(files, plan, tree, await repositoryFiles(git, head, workspace));
}
/** Where GitHub mounts the workspace in the container of an action. */
const inContainers = '/github/workspace';
async function repositoryFiles(git, head, workspace) {
    const listed = await git.list(head ?? (await git.snapshot()));
    const [root, folder] = [(0,external_node_fs_.realpathSync)(git.root), (0,external_node_fs_.realpathSync)(workspace)];
    const inside = (0,external_node_path_.relative)(folder, root).split(external_node_path_.sep).join('/');
    const isBelow = inside !== '' && inside !== '..' && !inside.startsWith('../');
    const below = isBelow ? `${inside}/` : '';
    // The workspace itself is not a root if the repository is a folder below it.
    const named = (folders) => folders.map((one) => one.split(external_node_path_.sep).join('/').replace(/\/+$/u, ''));
    return {
        has: (path) => listed.has(path),
        roots: named([git.root, root, (0,external_node_path_.resolve)(workspace, below), `${inContainers}/${below}`]),
        workspaces: named([workspace, folder, inContainers]),
        below,
    };
}
/** The text of a report. PowerShell writes UTF-16 with a byte order mark. */
function decode(bytes) {
    const [first, second] = bytes;
    const big = first === 0xfe && second === 0xff;
    const little = first === 0xff && second === 0xfe;
    return new TextDecoder(big ? 'utf-16be' : little ? 'utf-16le' : 'utf-8').decode(bytes);
}
async function toolFile(path, workspace, git, head) {
    const shown = (0,external_node_path_.relative)(workspace, path);
    const unusable = (why) => ({ path: shown, text: null, why });
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return unusable('it does not exist');
    if (!found.isFile())
        return unusable('it is not a file');
    if (found.size > mostBytes)
        return unusable(`it has ${found.size} bytes; the limit is ${mostBytes}`);
    if (await (0,committed/* isCommitted */.z)(path, git, head))
        return unusable("it is a file of the change itself, not a tool's output");
    return { path: shown, text: decode((0,external_node_fs_.readFileSync)(path)), why: '' };
}

// EXTERNAL MODULE: ./lib/reviewers/panel.js + 11 modules
var panel = __webpack_require__(75340);
// EXTERNAL MODULE: ./lib/reviewers/panel-settings.js + 3 modules
var panel_settings = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/reviewers/sentinel.js
var reviewers_sentinel = __webpack_require__(88782);
// EXTERNAL MODULE: ./lib/reviewers/work-folders.js
var work_folders = __webpack_require__(31871);
// EXTERNAL MODULE: ./lib/runner/host.js
var runner_host = __webpack_require__(23546);
// EXTERNAL MODULE: ./lib/security/fence.js
var fence = __webpack_require__(22427);
// EXTERNAL MODULE: ./lib/review/lookups.js + 5 modules
var lookups = __webpack_require__(16021);
// EXTERNAL MODULE: ./lib/review/recorded-debate.js
var recorded_debate = __webpack_require__(33174);
// EXTERNAL MODULE: ./lib/review/runtime.js + 1 modules
var review_runtime = __webpack_require__(79600);
;// CONCATENATED MODULE: ./lib/review/panel.js















/**
 * Ranks the bundles with the triage model, then creates the reviewers: models, programs, imported reports and, in an
 * aggregate job, the reviewers of the matrix jobs.
 * @throws UserError if a report or a matrix result cannot be read.
 */
async function createPanel(runtime, input, detectors, joinMatrix) {
    const { recorder, host, git, redact, settings, local } = runtime;
    const { change, plan, tree, history, baseContext } = input;
    const transcript = recorder.transcript ?? (0,review_runtime/* beginTranscript */.E)(runtime, settings);
    const { log, progress: shown } = openDisplay({
        runner: (0,runner_host/* onRunner */.o)(host),
        json: local.json,
        env: host.env,
        redact,
        clock: recorder.clock,
    });
    const observer = (0,recorded_debate/* recordEvents */.FW)((event) => recorder.called(event), shown, transcript);
    const shared = {
        requestContext: input.requestContext,
        fence: (0,fence/* openFence */._R)((0,fence/* newNonce */.Yd)()),
        redact,
        signal: AbortSignal.any([host.cancelled, AbortSignal.timeout(settings['timeout-minutes'] * 60_000)]),
        clock: recorder.clock,
        endsAt: recorder.clock() + settings['timeout-minutes'] * 60,
        recorder: observer,
    };
    const limiterFor = (0,key_limiters/* openKeyLimiters */.p)({
        leftMs: () => (shared.endsAt - recorder.clock()) * 1000,
        paused: (ms, failure) => shown.paused(ms, failure.message),
    });
    const scratch = (0,work_folders/* scratchOf */.Y)(git, change.commits, redact);
    const providerAccess = (0,panel_settings/* providerAccessOf */.H_)(settings, host, redact, scratch, limiterFor);
    const ranked = await (0,bundle_ranking/* runTriage */.U)(settings, providerAccess, plan.bundles, {
        ...shared,
        sensitive: new Set(change.files.filter((file) => file.sensitive).map(({ path }) => path)),
    });
    for (const event of ranked.events) {
        const { reviewer, bundle, outcome, calls } = event;
        transcript.write({ kind: 'triaged', reviewer, bundle, outcome, calls });
        observer.called(event);
    }
    recorder.noted(ranked.notices);
    const slots = (0,panel_settings/* slotsOf */.nK)(settings, (reviewer) => settings.mode === 'review' || (0,access/* hasKey */.CJ)(settings, reviewer, host.env));
    // With one reviewer and no findings of others, there is nothing to judge.
    const alone = slots.length === 1 &&
        joinMatrix === null &&
        settings.sentinel === null &&
        settings['import-sarif'].length === 0 &&
        history.asked.length === 0;
    const options = {
        ...shared,
        asksOnce: alone || settings['max-rounds'] === 1,
        lookUps: (0,lookups/* lookUpsOf */.hM)(settings, { git, change, tree, ...detectors.lookUps }),
        slots,
        providerAccess,
        ownRoles: baseContext.roles,
        risks: ranked.risks,
        budget: new budget/* Budget */._(ranked.maxCostUsd),
        failOn: settings['fail-on'],
        effort: settings.effort,
        adversarial: settings.stance === 'adversarial',
        focus: settings.focus,
    };
    // If only the action's own rules have findings, no model is asked and no key is needed.
    const unasked = plan.bundles.length === 0 && history.asked.length === 0;
    const models = unasked ? [] : (0,panel/* openPanel */.NE)(options);
    const sentinel = unasked ? null : (0,reviewers_sentinel/* openSentinel */.L9)(settings, host.env, options);
    recorder.noted(sentinel?.notice === undefined || sentinel.notice === null ? [] : [sentinel.notice]);
    const tools = await importReports({
        paths: settings['import-sarif'],
        workspace: host.env['GITHUB_WORKSPACE'] ?? host.cwd,
        git,
        head: change.commits.head,
        plan,
        tree,
    });
    recorder.noted(tools.notices);
    const joined = unasked || joinMatrix === null ? models : await joinMatrix(runtime, input, models);
    const reviewers = [
        ...joined,
        ...tools.reviewers,
        ...(sentinel?.reviewer === undefined || sentinel.reviewer === null ? [] : [sentinel.reviewer]),
    ];
    const { bundles } = ranked;
    recorder.panelCreated(reviewers, bundles.map(({ id }) => id));
    return { reviewers, bundles, options, transcript, log, progress: shown, observer };
}


/***/ }),

/***/ 33174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ recordEvents),
/* harmony export */   Ue: () => (/* binding */ recordingProve),
/* harmony export */   kY: () => (/* binding */ recordingDetected),
/* harmony export */   s6: () => (/* binding */ recordingPanel),
/* harmony export */   yI: () => (/* binding */ recordingTree)
/* harmony export */ });
/* harmony import */ var _result_proof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88635);
/* harmony import */ var _result_recorded_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56879);
/* harmony import */ var _transcript_transcript_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80666);



// A replay must repeat the debate from the transcript, so everything that enters the debate is first redacted and written
// to the transcript.
/** Writes each event of a debate to the log and the transcript; `keep` gets each call for the result. */
function recordEvents(keep, progress, transcript) {
    return {
        called(event) {
            keep(event);
            progress.called(event);
        },
        decided: (event) => transcript.write({ kind: 'decision', ...event }),
        roundDone: (bundle, round) => progress.roundDone(bundle, round),
        bundleDone: (bundle, stopped) => progress.bundleDone(bundle, stopped),
        request: (asked, instructions, texts) => transcript.write({ kind: 'request', ...asked, instructions, texts: [...texts] }),
        lookup: (asked, use) => transcript.write({ kind: 'lookup', ...asked, ...use }),
        answer(asked, completion, call) {
            const { outcome: _, notes, ...rest } = call;
            transcript.write({
                kind: 'answer',
                ...asked,
                outcome: completion.outcome,
                text: completion.text,
                failure: completion.outcome === 'complete'
                    ? null
                    : { message: completion.message, remedy: completion.remedy },
                ...rest,
                notes: [...notes],
            });
        },
    };
}
/** A tree that records each file that the debate read, so that a replay can check quotes without git. */
function recordingTree(tree, transcript) {
    const noted = new Set();
    const searched = new Set();
    return {
        async find(name) {
            const paths = (await tree.find?.(name)) ?? [];
            if (!searched.has(name))
                transcript.write({ kind: 'found', name, paths: [...paths] });
            searched.add(name);
            return paths;
        },
        async read(side, path) {
            const text = await tree.read(side, path);
            const key = `${side}:${path}`;
            if (!noted.has(key))
                transcript.write({ kind: 'read', side, path, text });
            noted.add(key);
            return text;
        },
    };
}
/** A value as the transcript records it. One that does not match the schema is used as it is; the check of the result reports it. */
function clean(schema, value, redact) {
    const parsed = schema.safeParse(redact.deep(value));
    return parsed.success ? parsed.data : value;
}
/** Reviewers whose replies are written to the transcript before the debate sees them. */
const recordingPanel = (panel, transcript, redact) => panel.map((reviewer) => ({
    ...reviewer,
    open(bundle) {
        const conversation = reviewer.open(bundle);
        const slot = { reviewer: reviewer.id, bundle: bundle.id };
        const ask = async (question) => {
            const reply = clean(_result_recorded_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .replySchema */ .Cc, await conversation.ask(question), redact);
            const { round, kind } = question;
            transcript.write({
                kind: 'reply',
                ...slot,
                round,
                question: kind,
                asked: (0,_transcript_transcript_js__WEBPACK_IMPORTED_MODULE_2__/* .questionDigest */ .rP)(question),
                reply,
            });
            return reply;
        };
        if (conversation.record === undefined)
            return { ask };
        const record = clean(_result_recorded_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedPositionsSchema */ .k7, conversation.record, redact);
        transcript.write({ kind: 'recorded-positions', ...slot, record });
        return { ask, record };
    },
}));
/** Proofs that are written to the transcript before the debate counts them. */
function recordingProve(prove, { transcript, observer }, redact) {
    return async (requests) => {
        const attempt = requests.some(({ before }) => before !== null) ? 2 : 1;
        const proved = await prove(requests);
        return proved.map(({ id, proof: made, events }) => {
            const proof = clean(_result_proof_js__WEBPACK_IMPORTED_MODULE_0__/* .proofSchema */ .A, made, redact);
            for (const event of events)
                observer.called(event);
            transcript.write({
                kind: 'proof',
                finding: id,
                attempt,
                proof,
                events: events.flatMap(({ reviewer, bundle, round, question, outcome, calls }) => question === 'test' || question === 'test-reading'
                    ? [{ reviewer, bundle, round, question, outcome, calls }]
                    : []),
            });
            return { id, proof, events };
        });
    };
}
/** Detectors whose findings and refusals are written to the transcript. */
function recordingDetected(detected, transcript, redact) {
    const noted = new Set();
    return {
        get reports() {
            const reports = clean(_result_recorded_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .detectedSchema */ .U9, detected.reports, redact);
            transcript.write({ kind: 'detected', reports });
            return reports;
        },
        distrusts(spot) {
            if (!detected.distrusts(spot))
                return false;
            const { path, side, startLine, endLine } = spot;
            const key = `${side}:${startLine}-${endLine}:${path}`;
            if (!noted.has(key))
                transcript.write({ kind: 'distrusted', path, side, startLine, endLine });
            noted.add(key);
            return true;
        },
    };
}


/***/ }),

/***/ 54047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ chargingRounds),
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/**
 * The budget of one run. A call is allowed only if the cost so far, the reservations of running calls and its own
 * estimate stay within the limit. Otherwise it waits for unused reservations. Waiting calls are ordered by their
 * importance for the gate, and a less important one leaves as much as it takes for every bundle that may still report
 * something more severe.
 */
class Budget {
    #limit;
    #waiters = [];
    /** Bundles whose independent review is not finished. */
    #pendingBundles = new Set();
    #spent = 0;
    #reserved = 0;
    #underWay = 0;
    #due = false;
    /** `limit` in US dollars; null for no limit. */
    constructor(limit) {
        this.#limit = limit;
    }
    /** Reserves an estimate for a call, or refuses it if no running call could free enough. */
    enter(estimate, relevance) {
        if (this.#limit === null) {
            this.#reserve(estimate);
            return Promise.resolve(true);
        }
        if (relevance.kind === 'unread')
            this.#pendingBundles.add(relevance.bundle);
        return new Promise((settle) => {
            this.#waiters.push({ ...relevance, estimate, settle });
            this.#look();
        });
    }
    /** Reserves more for a running call, at once or not at all. Waiting calls come first. */
    extend(estimate) {
        if (this.#limit !== null && (this.#waiters.length > 0 || this.#after(estimate) > this.#limit))
            return false;
        this.#reserved += estimate;
        return true;
    }
    /** Replaces the reservation of a call by its actual cost. */
    settle(reserved, cost) {
        this.#underWay -= 1;
        // Reset, because repeated addition and subtraction leave rounding errors.
        this.#reserved = this.#underWay === 0 ? 0 : this.#reserved - reserved;
        this.#spent += cost;
        this.#look();
    }
    /** Records that the independent review of a bundle is finished. Questions about its findings may follow. */
    roundEnded(bundle) {
        this.#pendingBundles.delete(bundle);
        this.#look();
    }
    /** The failure of a reviewer whose call was refused. */
    refusal() {
        return {
            outcome: 'budget-exhausted',
            message: `The estimated cost of the next call exceeds what is left of max-cost-usd ($${this.#limit}); $${this.#spent.toFixed(4)} were spent.`,
            remedy: 'Raise max-cost-usd, choose cheaper models, or split the change.',
        };
    }
    /** US dollars, if this amount were also reserved. */
    #after(estimate) {
        return this.#spent + this.#reserved + estimate;
    }
    #reserve(estimate) {
        this.#reserved += estimate;
        this.#underWay += 1;
    }
    /** Deferred, so that all calls of one turn are queued before the first is allowed. */
    #look() {
        if (this.#due || this.#waiters.length === 0)
            return;
        this.#due = true;
        setImmediate(() => {
            this.#due = false;
            this.#admit();
        });
    }
    #admit() {
        const limit = this.#limit ?? Number.POSITIVE_INFINITY;
        this.#waiters.sort((a, b) => b.rank - a.rank);
        for (let next = this.#waiters[0]; next !== undefined; next = this.#waiters[0]) {
            const { estimate, kind, settle } = next;
            const moreSevere = kind === 'lesser' ? this.#pendingBundles.size : 0;
            const fits = this.#after(estimate * (1 + moreSevere)) <= limit;
            // A less important call must not take money that this one waits for.
            if (!fits && (this.#underWay > 0 || moreSevere > 0))
                return;
            this.#waiters.shift();
            if (fits)
                this.#reserve(estimate);
            settle(fits);
        }
    }
}
/** The same observer, which also tells the budget when rounds end. */
const chargingRounds = (observer, budget) => ({
    ...observer,
    roundDone(bundle, round) {
        observer.roundDone(bundle, round);
        budget.roundEnded(bundle);
    },
});


/***/ }),

/***/ 71082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ runTriage),
  H: () => (/* binding */ triageEstimate)
});

// EXTERNAL MODULE: ./lib/config/reviewer-spec.js
var reviewer_spec = __webpack_require__(43679);
// EXTERNAL MODULE: ./lib/providers/prices.js
var prices = __webpack_require__(50914);
// EXTERNAL MODULE: ./lib/reviewers/panel.js + 11 modules
var panel = __webpack_require__(75340);
// EXTERNAL MODULE: ./lib/reviewers/panel-settings.js + 3 modules
var panel_settings = __webpack_require__(14500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/reviewers/attempt.js
var attempt = __webpack_require__(55641);
// EXTERNAL MODULE: ./lib/reviewers/prompts.js
var prompts = __webpack_require__(44855);
// EXTERNAL MODULE: ./lib/reviewers/request.js + 1 modules
var request = __webpack_require__(39125);
;// CONCATENATED MODULE: ./lib/reviewers/triage.js




const most = 10;
const answer = schemas/* object */.Ikc({ risk: schemas/* number */.aig(), why: schemas/* string */.YjP() });
const maxOutputTokens = 4_000;
const timeoutMs = 3 * 60_000;
/**
 * Asks a cheap model for the risk of each bundle. The risk determines the order of the review, never what is
 * reviewed.
 */
async function triage(options, bundles) {
    const seen = await Promise.all(bundles.map((bundle) => look(options, bundle)));
    return {
        risks: new Map(seen.map(({ bundle, risk }) => [bundle, risk])),
        events: seen.map(({ event }) => event),
    };
}
async function look({ id, model, provider, price, requestContext, fence, redact, signal, clock, recorder }, bundle) {
    const instructions = (0,prompts/* prompt */.J1)('triage');
    const { text } = (0,request/* changeText */.k0)(bundle, requestContext, { reader: id, fence, redact });
    const asked = { reviewer: id, bundle: bundle.id, round: 1, question: 'triage', attempt: 1 };
    recorder.request(asked, instructions, [text]);
    const began = clock();
    const completion = await provider
        .open({
        model,
        instructions,
        answer: { name: 'risk', schema: answer },
        tools: [],
        maxToolCalls: 0,
        effort: 'low',
        maxOutputTokens,
        cacheKey: '',
        timeoutMs,
        signal,
    })
        .ask([{ text }], { priority: bundle.tokens });
    const call = (0,attempt/* callOf */.C8)(completion, began, price);
    recorder.answer(asked, completion, call);
    const { outcome } = call;
    const event = { ...asked, calls: [call], outcome, findings: 0, positions: 0 };
    const risk = completion.outcome === 'complete' ? Math.min(most, Math.max(0, Math.round(completion.value.risk))) : most;
    return { bundle: bundle.id, risk, event };
}

;// CONCATENATED MODULE: ./lib/reviewers/bundle-ranking.js





/** Between the lowest and the highest risk of a triage model. */
const sensitiveRisk = 5;
/** Tokens of a triage model's answer, including reasoning, and of its instructions. */
const usualAnswer = 1_500;
const usualUsage = (bundles) => bundles.map(({ tokens }) => ({
    freshInput: tokens + usualAnswer,
    cachedInput: 0,
    writtenInput: 0,
    output: usualAnswer,
}));
/** The estimated cost of the triage request; nothing if none would be sent. A program cannot be a triage model. */
function triageEstimate(settings, bundles) {
    const { triage: spec } = settings;
    if (spec === null || spec.provider === 'command' || bundles.length < 2)
        return [];
    const price = (0,panel_settings/* priceFor */.VA)(settings, spec);
    const usages = usualUsage(bundles);
    const usd = usages.reduce((sum, usage) => {
        const cost = (0,prices/* costOf */.ho)(price, usage);
        return sum === null || cost === null ? null : sum + cost;
    }, 0);
    return [
        {
            reviewer: (0,reviewer_spec/* reviewerId */.dt)(spec),
            round: 1,
            calls: usages.length,
            input: usages.reduce((sum, { freshInput }) => sum + freshInput, 0),
            cached: 0,
            output: usages.length * usualAnswer,
            mostUsd: usd,
            likelyUsd: usd,
        },
    ];
}
/** Asks the triage model, if the settings name one and there is more than one bundle to order. */
async function runTriage(settings, providerAccess, bundles, { sensitive, ...options }) {
    const { triage: spec, 'max-cost-usd': limit } = settings;
    const risksByPath = bundles.map(({ id, files }) => [
        id,
        files.some(({ path }) => sensitive.has(path)) ? sensitiveRisk : 0,
    ]);
    const idle = { bundles, risks: new Map(risksByPath), events: [], maxCostUsd: limit, notices: [] };
    if (spec === null || bundles.length < 2 || settings.mode !== 'review')
        return idle;
    const price = (0,panel_settings/* priceFor */.VA)(settings, spec);
    const id = (0,reviewer_spec/* reviewerId */.dt)(spec);
    if (!providerAccess.has(spec.provider))
        return {
            ...idle,
            notices: [`${id} was not asked: a triage model must be a model of a provider, not a command.`],
        };
    if (limit !== null && price === null)
        return { ...idle, notices: [`${id} was not asked: max-cost-usd is set, and its price is unknown.`] };
    const estimate = usualUsage(bundles).map((usage) => (0,prices/* costOf */.ho)(price, usage) ?? 0);
    if (limit !== null && estimate.reduce((sum, usd) => sum + usd, 0) > limit)
        return {
            ...idle,
            notices: [`${id} was not asked: its estimated cost exceeds what is left of max-cost-usd.`],
        };
    const { risks, events } = await triage({
        ...options,
        id,
        model: spec.model,
        provider: (0,panel/* providersOf */.Ou)(providerAccess, options.redact)(spec.provider),
        price,
    }, bundles);
    const spent = events.flatMap(({ calls }) => calls).reduce((sum, call) => sum + (call.spent.usd ?? 0), 0);
    const silent = events.filter(({ outcome }) => outcome !== 'answered').length;
    return {
        bundles: bundles.toSorted((a, b) => (risks.get(b.id) ?? 0) - (risks.get(a.id) ?? 0)),
        risks,
        events,
        maxCostUsd: limit === null ? null : Math.max(0, limit - spent),
        notices: silent === 0
            ? []
            : [`${id} did not rank ${silent} of ${bundles.length} bundles; they are reviewed first.`],
    };
}


/***/ }),

/***/ 31871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ scratchOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** Created outside the workspace when the first program needs it, and removed when the run ends. */
function scratchOf(git, commits, redact) {
    let made = null;
    const make = async () => {
        const { checkOut } = await __webpack_require__.e(/* import() */ 5079).then(__webpack_require__.bind(__webpack_require__, 35079));
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'xreview-scratch-'));
        process.once('exit', () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true }));
        const [checkout, room] = [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'head'), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'calls')];
        await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(checkout), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(room)]);
        await checkOut(git, commits, checkout, redact);
        return { checkout, room };
    };
    return () => (made ??= make());
}


/***/ }),

/***/ 22427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yd: () => (/* binding */ newNonce),
/* harmony export */   _R: () => (/* binding */ openFence)
/* harmony export */ });
/* unused harmony export nonceFor */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** 128 random bits as 32 hex digits. */
const newNonce = (random = node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes) => Buffer.from(random(16)).toString('hex');
/**
 * A nonce that none of the texts holds. Choosing it after the texts are known makes a forged closing tag impossible
 * rather than improbable.
 */
function nonceFor(texts, random = randomBytes) {
    const known = [...texts].map((text) => text.toLowerCase());
    for (;;) {
        const nonce = newNonce(random);
        if (known.every((text) => !text.includes(nonce)))
            return nonce;
    }
}
const attributeValue = (value) => String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => `&#x${character.codePointAt(0)?.toString(16) ?? ''};`);
/**
 * `fence('file', text, { path })` → `<file-NONCE path="…">\n…\n</file-NONCE>`. The text travels verbatim, but for the
 * nonce itself: a later turn may relay what a model said, and a model has seen the nonce.
 */
function openFence(nonce) {
    const noncePattern = new RegExp(nonce, 'gi');
    return (tag, text, attributes = {}) => {
        const name = `${tag}-${nonce}`;
        const described = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeValue(value)}"`);
        return `<${name}${described.join('')}>\n${text.replace(noncePattern, '[nonce]')}\n</${name}>`;
    };
}


/***/ })

};
