export const id = 7613;
export const ids = [7613];
export const modules = {

/***/ 89525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b0: () => (/* binding */ failedReplay),
  ux: () => (/* binding */ repeat),
  w6: () => (/* binding */ repeatWith),
  replay: () => (/* binding */ replay),
  f5: () => (/* binding */ settingsOf),
  SD: () => (/* binding */ transcriptAt)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/config/inputs.js
var inputs = __webpack_require__(66097);
// EXTERNAL MODULE: ./lib/config/reviewer-spec.js
var reviewer_spec = __webpack_require__(43679);
// EXTERNAL MODULE: ./lib/config/schema.js + 6 modules
var schema = __webpack_require__(16271);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/committed.js
var committed = __webpack_require__(3146);
// EXTERNAL MODULE: ./lib/history/pushes.js + 1 modules
var pushes = __webpack_require__(5290);
// EXTERNAL MODULE: ./lib/result/published-result.js
var published_result = __webpack_require__(50777);
// EXTERNAL MODULE: ./lib/review/debate-rules.js + 1 modules
var debate_rules = __webpack_require__(97463);
// EXTERNAL MODULE: ./lib/review/run-record.js
var run_record = __webpack_require__(16511);
// EXTERNAL MODULE: ./lib/review/run-result.js
var run_result = __webpack_require__(17079);
// EXTERNAL MODULE: ./lib/reviewers/served-models.js
var served_models = __webpack_require__(2430);
// EXTERNAL MODULE: ./lib/runner/host.js
var runner_host = __webpack_require__(23546);
// EXTERNAL MODULE: ./lib/transcript/recording.js
var transcript_recording = __webpack_require__(55797);
// EXTERNAL MODULE: ./lib/debate/detected.js
var detected = __webpack_require__(65451);
// EXTERNAL MODULE: ./lib/debate/reviewer.js
var debate_reviewer = __webpack_require__(65254);
// EXTERNAL MODULE: ./lib/transcript/transcript.js + 2 modules
var transcript = __webpack_require__(80666);
;// CONCATENATED MODULE: ./lib/transcript/replayed-debate.js



function replayedPartsOf(recording) {
    const astray = [];
    return {
        panel: panelOf(recording, (what) => astray.push(what)),
        tree: treeOf(recording, (what) => astray.push(what)),
        detected: detectedOf(recording),
        prove: proofsOf(recording, (what) => astray.push(what)),
        astray,
    };
}
/** Reviewers that return their recorded answers. A question without a recorded answer stays unanswered. */
function panelOf(recording, strayed) {
    const replies = new Map(recording.replies.map((entry) => [key(entry.reviewer, entry.bundle, entry.round, entry.question), entry]));
    const records = new Map(recording.allRecordedPositions.map(({ reviewer, bundle, record }) => [key(reviewer, bundle), record]));
    return (recording.panel?.reviewers ?? []).map((slot) => ({
        ...slot,
        open(bundle) {
            const record = records.get(key(slot.id, bundle.id));
            const ask = (question) => {
                const known = replies.get(key(slot.id, bundle.id, question.round, question.kind));
                const what = `round ${question.round} of ${bundle.id}, ${slot.id}`;
                if (known === undefined) {
                    strayed(`${what}: this question is not recorded (${question.kind})`);
                    return Promise.resolve(noReply);
                }
                if (known.asked !== (0,transcript/* questionDigest */.rP)(question))
                    strayed(`${what}: the question differs from the recorded one`);
                return Promise.resolve(known.reply);
            };
            return record === undefined ? { ask } : { ask, record };
        },
    }));
}
/** The recorded proofs. Nothing is executed. */
function proofsOf({ proofs }, strayed) {
    return (requests) => {
        const attempt = requests.some(({ before }) => before !== null) ? 2 : 1;
        const made = proofs.filter((entry) => entry.attempt === attempt);
        for (const { finding } of made.filter((entry) => !requests.some(({ id }) => id === entry.finding)))
            strayed(`the test for finding ${finding}, which is not in this debate`);
        return Promise.resolve(made.map(({ finding, proof, events }) => ({ id: finding, proof, events: events.map(proofEvent) })));
    };
}
/** A request for a test as an event of the debate. */
const proofEvent = (event) => ({
    ...event,
    findings: 0,
    positions: 0,
});
const noReply = {
    outcome: 'unanswered',
    failure: {
        code: 'not-recorded',
        message: 'the transcript has no answer to this question',
        remedy: 'Replay a complete transcript, or run the review again.',
    },
    calls: [],
};
function treeOf({ reads, found }, strayed) {
    const texts = new Map(reads.map(({ side, path, text }) => [key(side, path), text]));
    const names = new Map(found.map(({ name, paths }) => [name, paths]));
    return {
        find(name) {
            const paths = names.get(name);
            if (paths === undefined)
                strayed(`the search for the file name ${JSON.stringify(name)}, which is not recorded`);
            return Promise.resolve(paths ?? []);
        },
        read(side, path) {
            const text = texts.get(key(side, path));
            if (text === undefined)
                strayed(`the file ${JSON.stringify(path)}, whose text is not recorded`);
            return Promise.resolve(text ?? null);
        },
    };
}
function detectedOf({ detected, distrusted }) {
    const marked = new Set(distrusted.map(({ path, side, startLine, endLine }) => key(path, side, startLine, endLine)));
    return {
        reports: detected?.reports ?? [],
        distrusts: ({ path, side, startLine, endLine }) => marked.has(key(path, side, startLine, endLine)),
    };
}
/** The calls of a run, as events. */
const eventsOf = ({ triaged, replies, proofs }) => [
    ...triaged.map(({ reviewer, bundle, outcome, calls }) => ({
        reviewer,
        bundle,
        round: 1,
        question: 'triage',
        calls,
        outcome,
        findings: 0,
        positions: 0,
    })),
    ...replies.map(({ reviewer, bundle, round, question, reply }) => ({
        reviewer,
        bundle,
        round,
        question,
        calls: reply.calls,
        outcome: reply.outcome === 'answered' ? 'answered' : reply.failure.code,
        findings: (0,debate_reviewer/* answerOf */.ut)(reply)?.findings.length ?? 0,
        positions: (0,debate_reviewer/* answerOf */.ut)(reply)?.positions.length ?? 0,
    })),
    ...proofs.flatMap(({ events }) => events.map(proofEvent)),
];
/** Seconds from the start of the run to the end of the last call. */
const lastAnswerAt = (recording) => eventsOf(recording)
    .flatMap(({ calls }) => calls)
    .reduce((last, { began, seconds }) => Math.max(last, Math.round((began + seconds) * 1000) / 1000), 0);
const key = (...parts) => parts.join('\0');

// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/commands/replay.js


















/** Larger files are not transcripts. */
const mostBytes = 400 * 1024 * 1024;
const silentObserver = {
    called: () => undefined,
    decided: () => undefined,
    roundDone: () => undefined,
    bundleDone: () => undefined,
};
/**
 * Runs a recorded debate again by the rules of this version, without models, network or repository. The verdict counts
 * only if the result is identical to the recorded one, byte for byte.
 */
async function replay(runtime) {
    const { host, given, redact } = runtime;
    try {
        const { 'replay-file': path } = (0,inputs/* mergeSettings */.ss)([{ label: 'input', given }]);
        const recording = (0,transcript_recording/* readRecording */.S)(await transcriptAt(path, host), path);
        return await repeat(recording, path, redact);
    }
    catch (error) {
        return failedReplay(runtime, error);
    }
}
/** The result of a run that could not replay anything. */
function failedReplay({ recorder, redact }, error) {
    recorder.failed(error);
    const result = (0,run_result/* assembleResult */.A)(recorder.record, { version: version/* version */.r, seconds: recorder.clock() });
    return { kind: 'replayed', result: (0,published_result/* soundResult */.dw)(result, redact), same: false, note: '' };
}
/** Reads the transcript. On the runner, a file of the checked-out commit is refused, because its author wrote it. */
async function transcriptAt(given, host) {
    const path = (0,external_node_path_.resolve)(host.env['GITHUB_WORKSPACE'] ?? host.cwd, given);
    const found = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    const wrong = found === undefined
        ? 'does not exist'
        : !found.isFile()
            ? 'is not a file'
            : found.size > mostBytes
                ? `has ${found.size} bytes, and the limit is ${mostBytes}`
                : null;
    const cannot = (what, cause) => new errors/* UserError */.y('bad-transcript', what, cause, 'Set `replay-file` to the path of a transcript that a run wrote.');
    if (wrong !== null)
        throw cannot(`The transcript ${given} ${wrong}.`, 'The path has a typing error, or the transcript was not downloaded to it.');
    const git = (0,runner_host/* onRunner */.o)(host) ? await host.git.catch(() => null) : null;
    if (git !== null && (await (0,committed/* isCommitted */.z)(path, git, 'HEAD')))
        throw cannot(`The transcript ${given} is a file of the checked-out commit.`, 'The author of the change could have written the transcript.');
    return (0,external_node_fs_.readFileSync)(path);
}
/** The settings that a result depends on. */
const recordedSettings = schemas/* object */.Ikc({
    reviewers: schema/* fields */.OA.reviewers,
    mode: schema/* fields */.OA.mode,
    target: schema/* fields */.OA.target,
    plan: schema/* fields */.OA.plan,
    'matrix-job': schema/* fields */.OA['matrix-job'],
    shard: schemas/* strictObject */.rej({ index: schemas/* int */.Whr(), of: schemas/* int */.Whr() }).nullable(),
    'fail-on': schema/* fields */.OA['fail-on'],
    disputed: schema/* fields */.OA.disputed,
    'on-inconclusive': schema/* fields */.OA['on-inconclusive'],
    'min-reviewers': schema/* fields */.OA['min-reviewers'],
    'allow-author-vendor': schema/* fields */.OA['allow-author-vendor'],
    'max-rounds': schema/* fields */.OA['max-rounds'],
    category: schema/* fields */.OA.category,
    requirements: schema/* fields */.OA.requirements,
    'report-url': schema/* fields */.OA['report-url'],
    'prove-command': schema/* fields */.OA['prove-command'],
    'prove-setup': schema/* fields */.OA['prove-setup'],
    'prove-minutes': schema/* fields */.OA['prove-minutes'],
});
function settingsOf({ run }, name) {
    const parsed = recordedSettings.safeParse(run.settings);
    if (!parsed.success) {
        throw new errors/* UserError */.y('bad-transcript', `${name} cannot be replayed: its settings are not valid in this version.`, 'Another version of the action recorded it, or it was changed after the run.', 'Replay it with the version that recorded it.');
    }
    const { reviewers, ...settings } = parsed.data;
    return { ...schema/* settingsSchema */.dP.parse({}), ...settings, reviewers: reviewers.filter(reviewer_spec/* isReviewer */.qn) };
}
/** Runs the recorded debate again, and compares the result with the recorded one. */
async function repeat(recording, name, redact) {
    const { run: begun, verdict } = recording;
    const settings = settingsOf(recording, name);
    const { record, astray } = await debateAgain(recording, settings, null);
    const time = { seconds: verdict?.seconds ?? lastAnswerAt(recording), version: begun.tool.version };
    const resultWith = (error) => ({
        kind: 'replayed',
        result: (0,published_result/* soundResult */.dw)((0,run_result/* assembleResult */.A)((0,run_record/* withError */.jT)(record, error), time), redact),
        same: false,
        note: '',
    });
    if (verdict === null)
        return resultWith(cut(name));
    // A replay has no key, so it keeps the recorded seals; the digest shows whether they were changed.
    const result = { ...(0,published_result/* soundResult */.dw)((0,run_result/* assembleResult */.A)(record, time), redact), seals: verdict.seals };
    const same = (0,published_result/* resultDigest */.sl)(result) === verdict.result &&
        JSON.stringify(result.verdict) === JSON.stringify(verdict.verdict);
    return same
        ? { kind: 'replayed', result, same, note: sameNote }
        : resultWith(differs(result.verdict.verdict, recording, astray));
}
const sameNote = 'The replayed result is identical to the recorded one, byte for byte.';
/** Runs the recorded debate again with other proofs than the recorded ones. The result is a new one. */
async function repeatWith(recording, name, { redact, prove }) {
    const settings = settingsOf(recording, name);
    const { record } = await debateAgain(recording, settings, prove);
    const time = { seconds: recording.verdict?.seconds ?? 0, version: version/* version */.r };
    const result = (0,published_result/* soundResult */.dw)((0,run_result/* assembleResult */.A)(record, time), redact);
    return { kind: 'replayed', result, same: false, note: '' };
}
/** The record of the recorded run, with the debate run again, and the differences from the recorded debate. */
async function debateAgain(recording, settings, prove) {
    const { run: begun, change, history, plan, panel, verdict } = recording;
    const events = eventsOf(recording);
    const record = {
        ...(0,run_record/* emptyRecord */.FR)(begun.startedAt),
        pages: begun.pages,
        settings,
        change: change?.change ?? null,
        history: history === null ? null : (0,pushes/* historyOf */.om)(history),
        plan: plan?.plan ?? null,
        obviousBundles: new Map(plan?.obviousBundles.map(({ bundle, files }) => [bundle, files])),
        aggregate: panel?.aggregate ?? null,
        events,
        estimate: verdict?.estimate ?? null,
        race: verdict?.race ?? null,
        revision: verdict?.revision ?? null,
        reviewerStatistics: verdict?.reviewerStatistics ?? null,
        notices: verdict?.notices ?? begun.notices,
        errors: verdict?.errors ?? [],
        unforgivable: verdict?.unforgivable ?? false,
    };
    if (panel === null || change === null || plan === null || record.history === null)
        return { record, astray: [] };
    const replayed = replayedPartsOf(recording);
    if (verdict?.debated === false)
        return { record: { ...record, panel: replayed.panel }, astray: [] };
    const debate = await (0,debate_rules/* debateByRules */.s)({
        settings,
        change: change.change,
        bundles: panel.bundles.flatMap((id) => plan.plan.bundles.find((bundle) => bundle.id === id) ?? []),
        panel: replayed.panel,
        panelModels: () => (0,served_models/* panelModelsOf */.A)(replayed.panel, events),
        obviousBundles: new Set(record.obviousBundles.keys()),
        history: record.history,
        tree: replayed.tree,
        detected: replayed.detected,
        prove: prove ?? replayed.prove,
        observer: silentObserver,
    });
    return { record: { ...record, panel: replayed.panel, debate }, astray: replayed.astray };
}
const cut = (name) => new errors/* UserError */.y('transcript-cut', `${name} is not complete: it ends before the end of the run. The report shows the debate up to that point.`, 'The run was killed, its disk was full, or the file was copied only in part.', 'Run the review again. This report has no verdict about the change.');
function differs(now, { run, verdict }, astray) {
    const then = verdict?.verdict.verdict ?? 'nothing';
    const [first] = astray;
    return new errors/* UserError */.y('replay-differs', [
        then === now
            ? `The replayed result differs from the recorded one, although both have the verdict "${now}".`
            : `The transcript records the verdict "${then}", but its replay results in "${now}".`,
        ...(first === undefined ? [] : [`First difference: ${first}.`]),
    ].join(' '), run.tool.version === version/* version */.r
        ? 'The transcript was changed together with its digests, or the action is not deterministic.'
        : `Version ${run.tool.version} recorded it, and this is version ${version/* version */.r}.`, run.tool.version === version/* version */.r
        ? 'Do not rely on either result. If the transcript was not changed, please report this as a defect.'
        : `Replay it with version ${run.tool.version}.`);
}


/***/ }),

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

/***/ 55797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readRecording)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41514);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _transcript_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80666);




/**
 * Reads a transcript. A cut transcript is read as far as it goes; a changed or invalid one is refused.
 * @param name the file's name in messages.
 * @throws UserError `bad-transcript`.
 */
function readRecording(bytes, name) {
    const lines = linesOf(bytes);
    const entries = lines.map((line, index) => entryOf(line, index + 1, name));
    const end = entries.findIndex(({ kind }) => kind === 'end');
    if (end !== -1)
        checkEnd(entries, lines, end, name);
    return assemble(entries, end !== -1, name);
}
/** Complete lines only: the run was killed while it wrote what follows the last line break. */
function linesOf(bytes) {
    const lines = [];
    for (let from = 0;;) {
        const to = bytes.indexOf(10, from);
        if (to === -1)
            return lines;
        lines.push(bytes.subarray(from, to + 1));
        from = to + 1;
    }
}
const begun = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('run'), version: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig() });
function entryOf(line, number, name) {
    let json;
    try {
        json = JSON.parse(line.toString('utf8'));
    }
    catch {
        throw broken(name, `line ${number} is not JSON`);
    }
    const start = number === 1 ? begun.safeParse(json) : null;
    if (start?.success === true && start.data.version !== _transcript_js__WEBPACK_IMPORTED_MODULE_2__/* .transcriptVersion */ .TJ) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('bad-transcript', `${name} is a transcript of version ${start.data.version}; this action replays version ${_transcript_js__WEBPACK_IMPORTED_MODULE_2__/* .transcriptVersion */ .TJ}.`, 'Another version of the action recorded it.', 'Replay it with the version that recorded it.');
    }
    const parsed = _transcript_js__WEBPACK_IMPORTED_MODULE_2__/* .transcriptEntrySchema */ .SX.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`;
    throw broken(name, `line ${number} is not a valid entry of a transcript${where}`);
}
function checkEnd(entries, lines, at, name) {
    const end = entries[at];
    if (at !== entries.length - 1)
        throw broken(name, `${entries.length - 1 - at} lines follow its last line`);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const line of lines.slice(0, at))
        digest.update(line);
    if (end?.kind !== 'end' || end.entries !== at || end.sha256 !== digest.digest('hex'))
        throw broken(name, 'the digest in its last line does not match its content');
}
function assemble(entries, complete, name) {
    const of = (kind) => entries.filter((entry) => entry.kind === kind);
    const one = (kind) => {
        const [first = null, ...more] = of(kind);
        if (more.length > 0)
            throw broken(name, `it has ${more.length + 1} entries of kind "${kind}", but may have only one`);
        return first;
    };
    const run = one('run');
    if (run === null || entries[0] !== run)
        throw broken(name, 'its first entry is not of kind "run"');
    const verdict = one('verdict');
    if (complete && verdict === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('bad-transcript', `${name} does not contain a review.`, 'The recorded run did not review; it may have answered a comment command.', 'Replay the transcript of a run that has a verdict.');
    }
    return {
        run,
        change: one('change'),
        history: one('history'),
        plan: one('plan'),
        panel: one('panel'),
        detected: one('detected'),
        triaged: of('triaged'),
        replies: of('reply'),
        proofs: of('proof'),
        allRecordedPositions: of('recorded-positions'),
        reads: of('read'),
        found: of('found'),
        distrusted: of('distrusted'),
        verdict: complete ? verdict : null,
    };
}
const broken = (name, what) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('bad-transcript', `${name} cannot be replayed: ${what}.`, 'The file is not a transcript, was damaged, or was changed after the run.', 'Use the file that the run wrote.');


/***/ }),

/***/ 61318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ diffArrays)
/* harmony export */ });
/* unused harmony export arrayDiff */
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63102);

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

/***/ 63102:
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


/***/ }),

/***/ 3946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ stemmer)
/* harmony export */ });
// Standard suffix manipulations.
/** @type {Record<string, string>} */
const step2list = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log'
}

/** @type {Record<string, string>} */
const step3list = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: ''
}

// Consonant-vowel sequences.
const consonant = '[^aeiou]'
const vowel = '[aeiouy]'
const consonants = '(' + consonant + '[^aeiouy]*)'
const vowels = '(' + vowel + '[aeiou]*)'

const gt0 = new RegExp('^' + consonants + '?' + vowels + consonants)
const eq1 = new RegExp(
  '^' + consonants + '?' + vowels + consonants + vowels + '?$'
)
const gt1 = new RegExp('^' + consonants + '?(' + vowels + consonants + '){2,}')
const vowelInStem = new RegExp('^' + consonants + '?' + vowel)
const consonantLike = new RegExp('^' + consonants + vowel + '[^aeiouwxy]$')

// Exception expressions.
const sfxLl = /ll$/
const sfxE = /^(.+?)e$/
const sfxY = /^(.+?)y$/
const sfxIon = /^(.+?(s|t))(ion)$/
const sfxEdOrIng = /^(.+?)(ed|ing)$/
const sfxAtOrBlOrIz = /(at|bl|iz)$/
const sfxEED = /^(.+?)eed$/
const sfxS = /^.+?[^s]s$/
const sfxSsesOrIes = /^.+?(ss|i)es$/
const sfxMultiConsonantLike = /([^aeiouylsz])\1$/
const step2 =
  /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/
const step3 = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/
const step4 =
  /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/

/**
 * Get the stem from a given value.
 *
 * @param {string} value
 *   Value to stem.
 * @returns {string}
 *   Stem for `value`
 */
// eslint-disable-next-line complexity
function stemmer(value) {
  let result = String(value).toLowerCase()

  // Exit early.
  if (result.length < 3) {
    return result
  }

  /** @type {boolean} */
  let firstCharacterWasLowerCaseY = false

  // Detect initial `y`, make sure it never matches.
  if (
    result.codePointAt(0) === 121 // Lowercase Y
  ) {
    firstCharacterWasLowerCaseY = true
    result = 'Y' + result.slice(1)
  }

  // Step 1a.
  if (sfxSsesOrIes.test(result)) {
    // Remove last two characters.
    result = result.slice(0, -2)
  } else if (sfxS.test(result)) {
    // Remove last character.
    result = result.slice(0, -1)
  }

  /** @type {RegExpMatchArray|null} */
  let match

  // Step 1b.
  if ((match = sfxEED.exec(result))) {
    if (gt0.test(match[1])) {
      // Remove last character.
      result = result.slice(0, -1)
    }
  } else if ((match = sfxEdOrIng.exec(result)) && vowelInStem.test(match[1])) {
    result = match[1]

    if (sfxAtOrBlOrIz.test(result)) {
      // Append `e`.
      result += 'e'
    } else if (sfxMultiConsonantLike.test(result)) {
      // Remove last character.
      result = result.slice(0, -1)
    } else if (consonantLike.test(result)) {
      // Append `e`.
      result += 'e'
    }
  }

  // Step 1c.
  if ((match = sfxY.exec(result)) && vowelInStem.test(match[1])) {
    // Remove suffixing `y` and append `i`.
    result = match[1] + 'i'
  }

  // Step 2.
  if ((match = step2.exec(result)) && gt0.test(match[1])) {
    result = match[1] + step2list[match[2]]
  }

  // Step 3.
  if ((match = step3.exec(result)) && gt0.test(match[1])) {
    result = match[1] + step3list[match[2]]
  }

  // Step 4.
  if ((match = step4.exec(result))) {
    if (gt1.test(match[1])) {
      result = match[1]
    }
  } else if ((match = sfxIon.exec(result)) && gt1.test(match[1])) {
    result = match[1]
  }

  // Step 5.
  if (
    (match = sfxE.exec(result)) &&
    (gt1.test(match[1]) ||
      (eq1.test(match[1]) && !consonantLike.test(match[1])))
  ) {
    result = match[1]
  }

  if (sfxLl.test(result) && gt1.test(result)) {
    result = result.slice(0, -1)
  }

  // Turn initial `Y` back to `y`.
  if (firstCharacterWasLowerCaseY) {
    result = 'y' + result.slice(1)
  }

  return result
}


/***/ })

};
