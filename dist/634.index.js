export const id = 634;
export const ids = [634,751];
export const modules = {

/***/ 3146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isCommitted)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Whether a path leads, links followed, to a file that a commit holds. What a run is told by files beside the change
 * must not come from the change itself. The file must exist.
 */
async function isCommitted(path, git, commit) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(git.root), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
    if (commit === null || inside === '' || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
        return false;
    return (await git.fileAt(commit, inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))) !== null;
}


/***/ }),

/***/ 7751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ roundName),
/* harmony export */   q: () => (/* binding */ progress)
/* harmony export */ });
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3524);

/** What a round is for, by its number. */
const roundName = (round) => {
    if (round === 1)
        return 'independent-review';
    return round === 2 ? 'cross-examination' : 'rebuttal';
};
/**
 * A group per round and a line per reviewer and bundle. Bundles run at their own pace, so a fast bundle's lines of a
 * later round wait until every bundle is done with the earlier one.
 */
function progress(log) {
    const held = new Map();
    /** Bundle → the last round it is done with; `Infinity` once its debate is over. */
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
        roundDone(bundle, round) {
            done.set(bundle, Math.max(round, done.get(bundle) ?? 0));
            advance();
        },
        bundleDone(bundle, stopped) {
            const last = done.get(bundle) ?? current;
            const line = `${bundle} · ended: ${stopped}`;
            // Its last round's group may be closed already; an end is worth a line, but not a group of its own.
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
    const asked = question === 'relocation' ? ' · asked again where its quotes stand' : '';
    const requests = calls.reduce((sum, call) => sum + 1 + call.retries, 0);
    const tries = requests > 1 ? ` · ${requests} requests` : '';
    const mark = outcome === 'answered' ? '✓' : '✗';
    return [
        `${mark} ${reviewer} · ${bundle}${asked} · ${result(event)} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(seconds)} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .bill */ .kN)(spent)}${tries} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(total.usd)} so far`,
        ...calls.flatMap((call) => call.notes).map((note) => `    ${note}`),
    ];
};
const result = ({ outcome, question, findings, positions }) => {
    if (outcome !== 'answered')
        return outcome;
    if (question === 'relocation' || question === 'revision')
        return 'answered';
    const raised = (0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(findings, 'finding');
    return question === 'independent-review'
        ? raised
        : `${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(positions, 'position')}, ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(findings, 'new finding')}`;
};


/***/ }),

/***/ 2903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openLookUpDetector)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4006);
/* harmony import */ var _security_injection_detector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6691);
/* harmony import */ var _injection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4335);



/** Findings in all that is looked up; a repository full of such text is told by its first places. */
const mostFindings = 20;
/** Lines named of one file. */
const mostLines = 5;
/**
 * @param expected globs of files that hold such text on purpose: it is noted there, and blocks nothing
 * @param kinds the kinds of what was replaced in a text
 * @param rules files that speak to models by their nature; where the change leaves them alone they are not told of
 */
function openLookUpDetector({ files }, expected, rules, kinds) {
    const isExpected = picomatch__WEBPACK_IMPORTED_MODULE_2__([...expected], { dot: true });
    const changed = new Map(files.flatMap((file) => [[file.path, file]]));
    const reports = new Map();
    const hidden = new Map();
    const names = new Set();
    const severityIn = (path) => {
        if (expected.length > 0 && isExpected(path))
            return 'info';
        // The change may have brought it where nobody reviews; elsewhere it was there before.
        return changed.has(path) ? 'critical' : 'major';
    };
    const raise = (key, path, report) => {
        if (reports.size < mostFindings && !reports.has(key))
            reports.set(key, { ...report, severity: severityIn(path) });
    };
    /** The guard has read these lines already. */
    const hasDetected = ({ path, side }, line) => changed.get(path)?.hunks.some(({ newStart, newLines, oldStart, oldLines }) => {
        const [start, count] = side === 'new' ? [newStart, newLines] : [oldStart, oldLines];
        return line >= start && line < start + count;
    }) === true;
    return {
        saw(shown) {
            const { path, side, lines } = shown;
            for (const { number, text, hidden: cut } of lines) {
                if (!cut)
                    continue;
                const known = hidden.get(path) ?? new Map();
                hidden.set(path, known.set(number, kinds(text).join(', ') || 'secret'));
            }
            if (rules.has(path) && !changed.has(path))
                return;
            if (!names.has(path) && !changed.has(path)) {
                names.add(path);
                const [sign] = path.split('/').flatMap((part) => (0,_security_injection_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .findInjectionMatches */ .M)([part]));
                if (sign !== undefined)
                    raise(path, path, (0,_injection_js__WEBPACK_IMPORTED_MODULE_1__/* .injectionReport */ .G)({ level: 'file', path, quote: path, why: 'It is the name of the file.' }, `The name of this file, which a reviewer came upon, ${sign.what}`, beyond));
            }
            for (const run of runs(lines)) {
                for (const { from, to, what } of (0,_security_injection_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .findInjectionMatches */ .M)(run.map(({ text }) => text))) {
                    const span = run.slice(from, to + 1);
                    const [first, last] = [span[0], span.at(-1)];
                    if (first === undefined || last === undefined || hasDetected(shown, first.number))
                        continue;
                    const quote = span.map(({ text }) => text).join('\n');
                    const place = { path, side, startLine: first.number, endLine: last.number, quote };
                    raise(`${side}:${path}:${first.number}`, path, (0,_injection_js__WEBPACK_IMPORTED_MODULE_1__/* .injectionReport */ .G)({ level: 'line', ...place, addedLine: null }, `This text, which a reviewer looked up, ${what}`, beyond));
                }
            }
        },
        get reports() {
            return [...reports.values()];
        },
        get notices() {
            return [...hidden].map(([path, lines]) => {
                const told = [...lines].slice(0, mostLines).map(([line, kind]) => `line ${line} (${kind})`);
                const more = lines.size - told.length;
                return `A reviewer looked up ${JSON.stringify(path)}, which holds what looks like a secret: ${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}. It was replaced before it was sent.`;
            });
        },
    };
}
const beyond = [
    'It stands outside what this change shows: the reviewer read it while it looked something up, so its word on this change may be worth less.',
];
/** Lines that follow each other are read together. */
function runs(lines) {
    const all = [];
    let next = null;
    for (const line of lines.toSorted((a, b) => a.number - b.number)) {
        if (line.number === next)
            all.at(-1)?.push(line);
        else
            all.push([line]);
        next = line.number + 1;
    }
    return all;
}


/***/ }),

/***/ 5788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ recordEvents),
/* harmony export */   kY: () => (/* binding */ recordingDetected),
/* harmony export */   s6: () => (/* binding */ recordingPanel),
/* harmony export */   yI: () => (/* binding */ recordingTree)
/* harmony export */ });
/* harmony import */ var _result_recorded_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6879);
/* harmony import */ var _transcript_transcript_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(666);


// The debate hears what the transcript holds, and nothing else: that is what makes it repeatable. Whatever enters it is
// therefore redacted and taken down first.
/** Tells each event of the debate to all who keep it: the log, the transcript and the result. */
function recordEvents(events, progress, transcript) {
    return {
        called(event) {
            events.push(event);
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
/** A tree that notes each file the debate read, once, so that a replay can ground findings without git. */
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
/** What enters the debate, as it is taken down. What does not have the shape it should is reported with the result. */
function clean(schema, value, redact) {
    const parsed = schema.safeParse(redact.deep(value));
    return parsed.success ? parsed.data : value;
}
/** Reviewers whose every word is taken down before the debate hears it. */
const recordingPanel = (panel, transcript, redact) => panel.map((reviewer) => ({
    ...reviewer,
    open(bundle) {
        const conversation = reviewer.open(bundle);
        const slot = { reviewer: reviewer.id, bundle: bundle.id };
        const ask = async (question) => {
            const reply = clean(_result_recorded_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .replySchema */ .Cc, await conversation.ask(question), redact);
            const { round, kind } = question;
            transcript.write({
                kind: 'reply',
                ...slot,
                round,
                question: kind,
                asked: (0,_transcript_transcript_js__WEBPACK_IMPORTED_MODULE_1__/* .questionDigest */ .rP)(question),
                reply,
            });
            return reply;
        };
        if (conversation.record === undefined)
            return { ask };
        const record = clean(_result_recorded_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedPositionsSchema */ .k7, conversation.record, redact);
        transcript.write({ kind: 'recorded-positions', ...slot, record });
        return { ask, record };
    },
}));
/** A guard whose findings and refusals are taken down. */
function recordingDetected(detected, transcript, redact) {
    const noted = new Set();
    return {
        get reports() {
            const reports = clean(_result_recorded_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .detectedSchema */ .U9, detected.reports, redact);
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

/***/ 9965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDebate: () => (/* binding */ runDebate)
});

// EXTERNAL MODULE: ./lib/config/access.js
var access = __webpack_require__(9682);
// EXTERNAL MODULE: ./lib/context/git-tree.js
var git_tree = __webpack_require__(404);
// EXTERNAL MODULE: ./lib/history/pushes.js + 3 modules
var pushes = __webpack_require__(3449);
// EXTERNAL MODULE: ./lib/report/progress.js
var progress = __webpack_require__(7751);
// EXTERNAL MODULE: ./lib/reviewers/budget.js
var reviewers_budget = __webpack_require__(6428);
// EXTERNAL MODULE: ./lib/reviewers/bundle-ranking.js + 1 modules
var bundle_ranking = __webpack_require__(1082);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/git/committed.js
var committed = __webpack_require__(3146);
;// CONCATENATED MODULE: ./lib/reviewers/imported-reports.js



/** Above this a report is taken for something else. Bytes. */
const mostBytes = 64 * 1024 * 1024;
/** Reviewers for the reports of other tools. A file that the change itself brings is not one of them. */
async function importReports({ paths, workspace, git, head, plan, tree, }) {
    if (paths.length === 0)
        return { reviewers: [], notices: [] };
    const files = await Promise.all(paths.map((path) => toolFile((0,external_node_path_.resolve)(workspace, path), workspace, git, head)));
    const { openTools } = await __webpack_require__.e(/* import() */ 702).then(__webpack_require__.bind(__webpack_require__, 4702));
    return openTools(files, plan, tree, workspace);
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
        return unusable(`it has ${found.size} bytes; at most ${mostBytes} are read`);
    if (await (0,committed/* isCommitted */.z)(path, git, head))
        return unusable('it is a file of the change itself, not what a tool left');
    return { path: shown, text: (0,external_node_fs_.readFileSync)(path, 'utf8'), why: '' };
}

// EXTERNAL MODULE: ./lib/reviewers/panel.js + 8 modules
var panel = __webpack_require__(5175);
// EXTERNAL MODULE: ./lib/reviewers/panel-settings.js + 3 modules
var panel_settings = __webpack_require__(4500);
// EXTERNAL MODULE: ./lib/reviewers/served-models.js
var served_models = __webpack_require__(2430);
// EXTERNAL MODULE: ./lib/reviewers/work-folders.js
var work_folders = __webpack_require__(1871);
;// CONCATENATED MODULE: ./lib/runner/background.js
/** Milliseconds after which the first requests are on their way. */
const underWay = 100;
/**
 * Does what is needed only after the models have answered while they think: one piece at a time, so that whatever goes
 * out or comes in is seen to first. A piece that fails is left to whoever needs it: it fails there again, and is heard.
 * @param signal ends it, for nobody waits for it.
 */
function inBackground(work, signal) {
    const pieces = work[Symbol.iterator]();
    const next = () => {
        try {
            if (signal.aborted || pieces.next().done === true)
                return;
        }
        catch {
            return;
        }
        // Not unreferenced: nothing would wake it then before the next answer comes in.
        setImmediate(next);
    };
    setTimeout(next, underWay).unref();
}

// EXTERNAL MODULE: ./lib/runner/host.js
var runner_host = __webpack_require__(3546);
// EXTERNAL MODULE: ./lib/runner/log.js
var runner_log = __webpack_require__(3188);
// EXTERNAL MODULE: ./lib/security/fence.js
var fence = __webpack_require__(2427);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/review/debate-rules.js
var debate_rules = __webpack_require__(9797);
// EXTERNAL MODULE: ./lib/review/detected/injection.js + 1 modules
var injection = __webpack_require__(4335);
// EXTERNAL MODULE: ./lib/review/detected/looked-up-text.js
var looked_up_text = __webpack_require__(2903);
// EXTERNAL MODULE: ./lib/review/detected/secrets.js
var secrets = __webpack_require__(5590);
// EXTERNAL MODULE: ./lib/review/lookups.js + 5 modules
var lookups = __webpack_require__(6021);
// EXTERNAL MODULE: ./lib/review/progress-comment.js
var progress_comment = __webpack_require__(7121);
// EXTERNAL MODULE: ./lib/review/recorder.js
var recorder = __webpack_require__(5788);
// EXTERNAL MODULE: ./lib/review/run-input.js + 1 modules
var run_input = __webpack_require__(6492);
;// CONCATENATED MODULE: ./lib/review/review.js
























/** Creates the panel and runs the debate. */
async function runDebate(runtime, settings, { change, plan, tree, history, foundSecrets, supplyChain, requestContext, around }) {
    const { run, host, redact } = runtime;
    const transcript = run.transcript ?? (0,run_input/* beginTranscript */.E)(runtime, settings);
    const told = (0,runner_host/* onRunner */.o)(host) ? runner_log/* runnerLog */.t1 : runner_log/* plainLog */.Ly;
    const out = told((text) => process.stdout.write(redact(text)));
    const log = (0,progress/* progress */.q)(out);
    const eventRecorder = (0,recorder/* recordEvents */.FW)(run.events, log, transcript);
    const observer = {
        ...eventRecorder,
        called(event) {
            eventRecorder.called(event);
            run.ticker.tell(`Round ${event.round}: ${event.reviewer} answered for bundle ${event.bundle}.`);
        },
    };
    // What stands at the base was reviewed when it came there.
    const contextTexts = requestContext.requirements.filter(({ name }) => name === 'pull request' || /^issue \d+$/u.test(name));
    const { learnSecrets } = await Promise.all(/* import() */[__webpack_require__.e(570), __webpack_require__.e(663)]).then(__webpack_require__.bind(__webpack_require__, 2663));
    await learnSecrets([...requestContext.requirements, ...requestContext.guidance].map(({ text }) => text), redact);
    const detected = (0,injection.openInjectionDetector)(change, settings['trusted-prompt-paths'], foundSecrets, supplyChain);
    const secretsElsewhere = (0,secrets/* secretsInContext */.Wy)(change, contextTexts, redact);
    const providerAccess = (0,panel_settings/* providerAccessOf */.H_)(settings, host, redact, (0,work_folders/* scratchOf */.Y)(await host.git, change.commits, redact));
    const shared = {
        around,
        fence: (0,fence/* openFence */._R)((0,fence/* newNonce */.Yd)()),
        redact,
        signal: AbortSignal.any([host.cancelled, AbortSignal.timeout(settings['timeout-minutes'] * 60_000)]),
        clock: run.clock,
        endsAt: run.clock() + settings['timeout-minutes'] * 60,
        recorder: observer,
    };
    const { bundles, risks, events, maxCostUsd, notices } = await (0,bundle_ranking/* runTriage */.U)(settings, providerAccess, plan.bundles, {
        ...shared,
        sensitive: new Set(change.files.filter((file) => file.sensitive).map(({ path }) => path)),
    });
    for (const event of events) {
        const { reviewer, bundle, outcome, calls } = event;
        transcript.write({ kind: 'triaged', reviewer, bundle, outcome, calls });
        observer.called(event);
    }
    run.notices.push(...notices);
    const rules = new Set(requestContext.guidance.map(({ source }) => source));
    const lookUpDetector = (0,looked_up_text/* openLookUpDetector */.X)(change, settings['trusted-prompt-paths'], rules, (text) => redact.kinds(text));
    (0,lookups/* watchUsages */.Yp)(lookUpDetector, around);
    await (0,lookups/* lookAgain */.IK)(lookUpDetector, history.asked, change, tree);
    const budget = new reviewers_budget/* Budget */._(maxCostUsd);
    const options = {
        ...shared,
        lookUps: (0,lookups/* lookUpsOf */.hM)(settings, {
            git: await host.git,
            change,
            tree,
            saw: (shown) => lookUpDetector.saw(shown),
            learn: (text) => learnSecrets([text], redact),
        }),
        slots: (0,panel_settings/* slotsOf */.nK)(settings, (reviewer) => settings.mode === 'review' || (0,access/* hasKey */.CJ)(settings, reviewer, host.env)),
        providerAccess,
        ownRoles: requestContext.roles,
        risks,
        budget,
        failOn: settings['fail-on'],
        effort: settings.effort,
        adversarial: settings.stance === 'adversarial',
        focus: settings.focus,
    };
    // Where only the action's own rules have something to say, nobody is asked, and so nobody needs a key.
    const unasked = plan.bundles.length === 0 && history.asked.length === 0;
    const models = unasked ? [] : (0,panel/* openPanel */.N)(options);
    const tools = await importReports({
        paths: settings['import-sarif'],
        workspace: host.env['GITHUB_WORKSPACE'] ?? host.cwd,
        git: await host.git,
        head: change.commits.head,
        plan,
        tree,
    });
    run.notices.push(...tools.notices);
    const panelReviewers = settings.mode === 'aggregate' && !unasked
        ? await aggregate(runtime, settings, { change, plan, tree }, models)
        : models;
    run.panel = [...panelReviewers, ...tools.reviewers];
    transcript.write({
        kind: 'panel',
        reviewers: run.panel.map(recordedReviewer),
        bundles: bundles.map(({ id }) => id),
        aggregate: run.aggregate,
    });
    if (change.pullRequest !== null && settings.comment !== 'off')
        run.ticker = (0,progress_comment/* openTicker */.Z)(history, change.pullRequest.number, settings.category);
    run.ticker.tell(`Reviewing ${(change.commits.head ?? 'the change').slice(0, 10)}.`);
    log.planned(plan.bundles.length, run.panel.length);
    inBackground(preparing(detected), shared.signal);
    run.debate = await (0,debate_rules/* proceed */.r)({
        settings,
        change,
        bundles,
        panel: (0,recorder/* recordingPanel */.s6)(run.panel, transcript, redact),
        panelModels: () => (0,served_models/* panelModelsOf */.A)(run.panel, run.events),
        light: new Set(run.light.keys()),
        history,
        tree: (0,recorder/* recordingTree */.yI)((0,git_tree/* withEarlier */.TG)(tree, await host.git, history.savedReview?.head ?? null, redact), transcript),
        detected: (0,recorder/* recordingDetected */.kY)({
            distrusts: (spot) => detected.distrusts(spot),
            // What reviewers come upon while they debate counts as well.
            get reports() {
                return [
                    ...detected.reports,
                    ...(0,injection/* injectionsInContext */.h)(change, contextTexts),
                    ...secretsElsewhere.map(secrets/* secretReport */.RB),
                    ...lookUpDetector.reports,
                ];
            },
        }, transcript, redact),
        observer: (0,reviewers_budget/* overheard */.z)(observer, budget),
    });
    run.notices.push(...lookUpDetector.notices);
    log.end();
    return { options, transcript, log: out };
}
/** What is needed once the debate is over: the reports' rooms, and what the guard has to say. */
function* preparing(detected) {
    yield Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421), __webpack_require__.e(814)]).then(__webpack_require__.bind(__webpack_require__, 1814)).catch(() => undefined);
    yield* detected.readAhead();
}
/** A reviewer as the transcript names it. */
const recordedReviewer = ({ id, vendor, model, role, reads, judges, served = [] }) => ({
    id,
    vendor,
    model,
    role,
    reads,
    judges,
    served: [...served],
});
/** The legs of a matrix as one panel; this run's own models judge what only one of them found. */
async function aggregate({ run, host }, settings, { change, plan, tree }, models) {
    const { openAggregate } = await __webpack_require__.e(/* import() */ 203).then(__webpack_require__.bind(__webpack_require__, 5203));
    const { panel, told, notices } = await openAggregate({
        git: await host.git,
        workspace: host.env['GITHUB_WORKSPACE'] ?? host.cwd,
        globs: settings['matrix-results'],
        expected: settings['matrix-jobs'],
        change,
        tree,
        checks: {
            version: version/* version */.r,
            panelModelsOf: (panel) => (0,served_models/* panelModelsOf */.A)(panel, []),
            keys: (0,access/* keysByProvider */.Tn)(settings, host.env),
            providerOf: (reviewer) => (0,access/* providerOf */.lc)(settings, reviewer),
        },
        plan,
        models,
    });
    run.aggregate = told;
    run.notices.push(...notices);
    return panel;
}


/***/ }),

/***/ 6428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Budget),
/* harmony export */   z: () => (/* binding */ overheard)
/* harmony export */ });
/**
 * The money of one run. A call is let in only if what was spent, what the calls under way may still cost and its own
 * estimate stay within the limit together. Where that is too much for now, it waits for what the calls under way leave
 * over; of those that wait, what matters most to the gate goes first, and a lesser question leaves as much as it takes
 * itself for every bundle that may still bring up something graver.
 */
class Budget {
    #limit;
    #waiters = [];
    /** Bundles whose blind round is not over. */
    #unheard = new Set();
    #spent = 0;
    #reserved = 0;
    #underWay = 0;
    #due = false;
    /** `limit` in US dollars; null for none. */
    constructor(limit) {
        this.#limit = limit;
    }
    /** Reserves an estimate for a call, or refuses it once nothing more can come back that it could wait for. */
    enter(estimate, relevance) {
        if (this.#limit === null) {
            this.#reserve(estimate);
            return Promise.resolve(true);
        }
        if (relevance.kind === 'unread')
            this.#unheard.add(relevance.bundle);
        return new Promise((settle) => {
            this.#waiters.push({ ...relevance, estimate, settle });
            this.#look();
        });
    }
    /** Reserves more for a call that is under way, at once or not at all. Whoever waits for money goes before it. */
    extend(estimate) {
        if (this.#limit !== null && (this.#waiters.length > 0 || this.#after(estimate) > this.#limit))
            return false;
        this.#reserved += estimate;
        return true;
    }
    /** Books what a call cost in place of all that was reserved for it. */
    settle(reserved, cost) {
        this.#underWay -= 1;
        // What is added and taken away again leaves a trace of rounding.
        this.#reserved = this.#underWay === 0 ? 0 : this.#reserved - reserved;
        this.#spent += cost;
        this.#look();
    }
    /** Takes note that the blind round of a bundle is over: what it brought up is asked about from now on. */
    heard(bundle) {
        this.#unheard.delete(bundle);
        this.#look();
    }
    /** What a reviewer whose call was not let in has to say. */
    refusal() {
        return {
            outcome: 'budget-exhausted',
            message: `The next call would, by estimate, go over max-cost-usd ($${this.#limit}); $${this.#spent.toFixed(4)} were spent.`,
            remedy: 'Raise max-cost-usd, choose cheaper models, or split the change.',
        };
    }
    /** Dollars, if so much more were reserved. */
    #after(estimate) {
        return this.#spent + this.#reserved + estimate;
    }
    #reserve(estimate) {
        this.#reserved += estimate;
        this.#underWay += 1;
    }
    /** All that is asked in one turn is there before the first is let in. */
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
            const graver = kind === 'lesser' ? this.#unheard.size : 0;
            const fits = this.#after(estimate * (1 + graver)) <= limit;
            // Nobody overtakes: what a lesser question took would be missing here.
            if (!fits && (this.#underWay > 0 || graver > 0))
                return;
            this.#waiters.shift();
            if (fits)
                this.#reserve(estimate);
            settle(fits);
        }
    }
}
/** The same observer; the budget hears beside it when rounds are over. */
const overheard = (observer, budget) => ({
    ...observer,
    roundDone(bundle, round) {
        observer.roundDone(bundle, round);
        budget.heard(bundle);
    },
});


/***/ }),

/***/ 1082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ runTriage),
  H: () => (/* binding */ triageEstimate)
});

// EXTERNAL MODULE: ./lib/config/reviewer-spec.js
var reviewer_spec = __webpack_require__(3679);
// EXTERNAL MODULE: ./lib/providers/prices.js
var prices = __webpack_require__(914);
// EXTERNAL MODULE: ./lib/reviewers/panel.js + 8 modules
var panel = __webpack_require__(5175);
// EXTERNAL MODULE: ./lib/reviewers/panel-settings.js + 3 modules
var panel_settings = __webpack_require__(4500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./lib/reviewers/attempt.js
var attempt = __webpack_require__(5641);
// EXTERNAL MODULE: ./lib/reviewers/prompts.js
var prompts = __webpack_require__(4855);
// EXTERNAL MODULE: ./lib/reviewers/request.js
var request = __webpack_require__(9933);
;// CONCATENATED MODULE: ./lib/reviewers/triage.js




const most = 10;
const answer = schemas/* object */.Ikc({ risk: schemas/* number */.aig(), why: schemas/* string */.YjP() });
const maxOutputTokens = 4_000;
const timeoutMs = 3 * 60_000;
/** Has a cheap model say of each bundle how risky it is. It decides what is read first, never what is read. */
async function triage(options, bundles) {
    const seen = await Promise.all(bundles.map((bundle) => look(options, bundle)));
    return {
        risks: new Map(seen.map(({ bundle, risk }) => [bundle, risk])),
        events: seen.map(({ event }) => event),
    };
}
async function look({ id, model, provider, price, around, fence, redact, signal, clock, recorder }, bundle) {
    const instructions = (0,prompts/* prompt */.J1)('triage');
    const { text } = (0,request/* changeText */.k0)(bundle, around, { reader: id, fence, redact });
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





/** Between what a triage model calls harmless and what it calls dangerous. */
const sensitiveRisk = 5;
/** Tokens of a triage model's answer, its thoughts included, and of its instructions. */
const usualAnswer = 1_500;
const usualUsage = (bundles) => bundles.map(({ tokens }) => ({
    freshInput: tokens + usualAnswer,
    cachedInput: 0,
    writtenInput: 0,
    output: usualAnswer,
}));
/** What the triage model would take, by estimate; nothing where none would be asked: a program is none. */
function triageEstimate(settings, bundles) {
    const { triage: spec } = settings;
    if (spec === null || spec.vendor === 'command' || bundles.length < 2)
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
/** Asks the triage model where the settings name one and there is an order to find. */
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
    if (!providerAccess.has(spec.vendor))
        return {
            ...idle,
            notices: [`${id} was not sent: a triage model must be a model of a provider, not a command.`],
        };
    if (limit !== null && price === null)
        return { ...idle, notices: [`${id} was not sent: max-cost-usd is set, and its price is not known.`] };
    const estimate = usualUsage(bundles).map((usage) => (0,prices/* costOf */.ho)(price, usage) ?? 0);
    if (limit !== null && estimate.reduce((sum, usd) => sum + usd, 0) > limit)
        return { ...idle, notices: [`${id} was not sent: by estimate it would go over max-cost-usd.`] };
    const { risks, events } = await triage({
        ...options,
        id,
        model: spec.model,
        provider: (0,panel/* providersOf */.O)(providerAccess, options.redact)(spec.vendor),
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
            : [`${id} did not answer for ${silent} of ${bundles.length} bundles; they were read first.`],
    };
}


/***/ }),

/***/ 1871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ scratchOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




/** Made when the first program asks for it, outside the workspace; gone when the run ends. */
function scratchOf(git, commits, redact) {
    let made = null;
    const make = async () => {
        const { checkOut } = await __webpack_require__.e(/* import() */ 79).then(__webpack_require__.bind(__webpack_require__, 5079));
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

/***/ 2427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yd: () => (/* binding */ newNonce),
/* harmony export */   _R: () => (/* binding */ openFence)
/* harmony export */ });
/* unused harmony export nonceFor */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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
    const spoken = new RegExp(nonce, 'gi');
    return (tag, text, attributes = {}) => {
        const name = `${tag}-${nonce}`;
        const described = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeValue(value)}"`);
        return `<${name}${described.join('')}>\n${text.replace(spoken, '[nonce]')}\n</${name}>`;
    };
}


/***/ }),

/***/ 1318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ diffArrays)
/* harmony export */ });
/* unused harmony export arrayDiff */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3102);

class ArrayDiff extends _base_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}


/***/ }),

/***/ 3102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Diff)
/* harmony export */ });
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}


/***/ })

};
