export const id = 175;
export const ids = [175];
export const modules = {

/***/ 6576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ shuffled),
/* harmony export */   JD: () => (/* binding */ approves),
/* harmony export */   PW: () => (/* binding */ questionsOf),
/* harmony export */   n3: () => (/* binding */ seedOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(352);
/* harmony import */ var _open_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6949);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6939);





/** What is put to whom in a round; reviewers with nothing to answer are not asked. */
function questionsOf(state) {
    const questions = new Map();
    for (const bundleReviewer of askable(state)) {
        const judged = state.openFindings.filter((item) => mayJudge(state, bundleReviewer, item));
        const disputes = state.openFindings.filter((item) => mustAnswer(state, bundleReviewer, item));
        const earlier = state.openFindings.filter((item) => mustFollowUp(state, bundleReviewer, item));
        if (judged.length + disputes.length + earlier.length > 0)
            questions.set(bundleReviewer, question(state, bundleReviewer, { judged, disputes, earlier }));
    }
    return questions;
}
/** A reviewer approves when it supports no finding at or above the gate. Computed, never asked. */
const approves = (reviewer, openFindings, panel, failOn) => !openFindings.some((item) => (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .sideOf */ .Jh)(item, reviewer) === 'support' && (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .reachesGate */ .dL)((0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(item, panel, failOn).severity, failOn));
/** Those who can still be asked something. */
const askable = ({ bundleReviewers }) => bundleReviewers.filter(({ failure, reviewer }) => failure === null && reviewer.judges);
function question({ round, bundle, openFindings, rules }, { reviewer, labels }, { judged, disputes, earlier }) {
    const me = reviewer.id;
    const seed = [rules.seed, me, bundle].join('\0');
    const mixed = (items) => shuffled(items, ({ key }) => key, seed);
    const show = (item) => (0,_open_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .relay */ .Ee)(item, labels.of(item), me);
    const judge = mixed(judged).map(show);
    const own = judge.length === 0
        ? []
        : mixed(openFindings.filter((item) => item.earlier === null && (0,_open_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .reportersOf */ .MH)(item).includes(me))).map(show);
    return {
        kind: 'exchange',
        round,
        judge,
        disputes: mixed(disputes).map((item) => ({
            finding: show(item),
            arguments: shuffled(argumentsOn(item), ({ reason }) => reason, seed),
        })),
        own,
        earlier: mixed(earlier).map(show),
    };
}
/** A finding of an earlier push is put to everyone who sees its code and has not come upon it unasked. */
const mustFollowUp = ({ round }, { reviewer }, item) => item.earlier !== null &&
    round === 2 &&
    !item.positions.some((position) => position.reviewer === reviewer.id);
/** What counts of all that was said for and against a finding. */
const argumentsOn = ({ positions }) => positions.filter(({ counts }) => counts).map(argument);
const argument = ({ stance, ground, reason, evidence }) => ({
    stance,
    ground,
    reason,
    evidence: evidence.map(({ path, quote, resolved }) => ({ path, quote, resolved })),
});
/** A case is judged in the round after it came up, by a bounded number of reviewers that did not report it. */
function mayJudge(state, { reviewer }, item) {
    const { round, rules } = state;
    if (item.earlier !== null)
        return false;
    if (round !== item.since + 1 || (0,_open_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .reportersOf */ .MH)(item).includes(reviewer.id))
        return false;
    // Past cross-examination only what could decide the gate is worth another answer.
    if (round > 2 && !(0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtGate */ .pn)(item, rules.failOn))
        return false;
    if (item.positions.some((position) => position.reviewer === reviewer.id))
        return false;
    if (rules.singleSupporterOnly === true && !hasOneSupporter(state, item))
        return false;
    return judgesOf(state, item).includes(reviewer.id);
}
const hasOneSupporter = ({ bundleReviewers }, item) => {
    const supporting = bundleReviewers.filter(({ reviewer }) => (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .sideOf */ .Jh)(item, reviewer.id) === 'support');
    return new Set(supporting.map(({ reviewer: { vendor, model } }) => `${vendor}/${model}`)).size < 2;
};
/** One reviewer of each vendor that did not report it, then others of those vendors, then of the reporters' vendors. */
function judgesOf(state, item) {
    const reporters = (0,_open_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .reportersOf */ .MH)(item);
    const isReporter = ({ reviewer }) => reporters.includes(reviewer.id);
    const vendors = new Set(state.bundleReviewers.filter(isReporter).map(({ reviewer }) => reviewer.vendor));
    const others = askable(state).filter((bundleReviewer) => !isReporter(bundleReviewer));
    const mixed = shuffled(others, ({ reviewer }) => reviewer.id, `${state.rules.seed}\0${item.key}`);
    const foreign = mixed.filter(({ reviewer }) => !vendors.has(reviewer.vendor));
    const firsts = foreign.filter(({ reviewer }, index) => foreign.findIndex((bundleReviewer) => bundleReviewer.reviewer.vendor === reviewer.vendor) === index);
    return [...new Set([...firsts, ...foreign, ...mixed])]
        .slice(0, state.rules.judgesPerFinding)
        .map(({ reviewer }) => reviewer.id);
}
/**
 * Rebuttal: a finding at or above the gate that was refuted with evidence goes to its supporters in the next round, and
 * to its refuters in the one after if a supporter brought a new counted quote; and so on while one side has an argument
 * that the other has not answered.
 */
function mustAnswer({ round, bundleReviewers, rules }, { reviewer }, item) {
    const began = item.positions.find(isRefutation)?.round;
    if (began === undefined || round <= began)
        return false;
    const panel = bundleReviewers.map((bundleReviewer) => bundleReviewer.reviewer);
    const { supporters, severity } = (0,_status_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(item, panel, rules.failOn);
    if (supporters.length === 0 || !(0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .reachesGate */ .dL)(severity, rules.failOn))
        return false;
    const side = (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .sideOf */ .Jh)(item, reviewer.id);
    if (side === 'none' || (side === 'refute' && round < began + 2))
        return false;
    const answered = Math.max(item.since, ...item.positions
        .filter((position) => position.reviewer === reviewer.id)
        .map((position) => position.round));
    return item.positions.some((position) => position.round >= answered &&
        position.reviewer !== reviewer.id &&
        position.counts &&
        (side === 'support'
            ? isRefutation(position) && ((0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .bringsNewEvidence */ .bg)(item, position) || isFirst(item, position))
            : position.stance === 'uphold' && (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .bringsNewEvidence */ .bg)(item, position)));
}
const isRefutation = ({ stance, counts, ground }) => stance === 'refute' && counts && ground !== 'fixed';
/** A reviewer's first refutation goes to the supporters even where it quotes what somebody quoted before. */
const isFirst = ({ positions }, position) => positions.find((one) => one.reviewer === position.reviewer && isRefutation(one)) === position;
/** The seed of all orders: it depends on the change alone, so that a run can be repeated and replayed. */
const seedOf = ({ commits, files }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update([
    commits.mergeBase,
    ...files.map(({ path, newBlob, added, removed }) => `${path} ${newBlob} ${added} ${removed}`),
].join('\n'))
    .digest('hex');
/** A number in 0 … 2^32−1 that depends on nothing but the words: order without chance, so that runs repeat. */
const rank = (words) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(words.join('\0')).digest().readUInt32BE(0);
/** Shuffles by the seed alone: the same seed and keys give the same order on every machine. */
function shuffled(items, key, seed) {
    return items
        .map((item) => ({ item, at: rank([seed, key(item)]), tie: key(item) }))
        .sort((a, b) => a.at - b.at || (a.tie < b.tie ? -1 : 1))
        .map(({ item }) => item);
}


/***/ }),

/***/ 7957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ openLimiter)
});

;// CONCATENATED MODULE: ./lib/providers/circuit-breaker.js
/** Failures that no later request with the same key, or of the same model, can escape. */
const fatalForKey = new Set(['unauthorized', 'quota-exhausted']);
const fatalForModel = new Set(['model-not-found', 'forbidden']);
/** Failures that a later request may escape, but not the next ones in a row. */
const passing = new Set([
    'rate-limited',
    'overloaded',
    'unreachable',
    'timed-out',
    'provider-error',
]);
const circuit_breaker_closed = { failures: 0, open: null };
const makeBreaker = ({ patience, coolDownMs, now }) => {
    const circuits = new Map();
    /** The circuit of the key stops every model. */
    let key = circuit_breaker_closed;
    const forGood = (failure) => ({
        failures: 0,
        open: { failure, until: Number.POSITIVE_INFINITY },
    });
    return {
        check(model) {
            const circuit = circuits.get(model) ?? circuit_breaker_closed;
            const open = key.open ?? circuit.open;
            if (open === null)
                return null;
            if (now() < open.until) {
                const { outcome, message, remedy } = open.failure;
                return { outcome, message: `${message} It was not asked again.`, remedy, retryAfterMs: null };
            }
            // This request is the one that tries; the others stay out until it is back.
            circuits.set(model, { ...circuit, open: { ...open, until: now() + coolDownMs } });
            return null;
        },
        learn(model, failure, gaveUp) {
            if (failure?.outcome === 'cancelled')
                return;
            if (failure !== null && fatalForKey.has(failure.outcome))
                key = forGood(failure);
            else if (failure !== null && fatalForModel.has(failure.outcome))
                circuits.set(model, forGood(failure));
            else if (failure === null || !passing.has(failure.outcome))
                circuits.set(model, circuit_breaker_closed);
            else if (gaveUp) {
                const failures = (circuits.get(model)?.failures ?? 0) + 1;
                const asked = failure.retryAfterMs ?? 0;
                const opens = failures >= patience || asked > coolDownMs;
                const until = now() + Math.max(coolDownMs, asked);
                circuits.set(model, { failures, open: opens ? { failure, until } : null });
            }
        },
    };
};

;// CONCATENATED MODULE: ./lib/providers/limiter.js

const crowded = new Set(['rate-limited', 'overloaded']);
/**
 * A lane that halves its width on rate limits and overload, widens by one after as many successes as it is wide, and
 * whose circuit opens at once on a refused key, an exhausted quota or a model that is not there, and after several
 * asks in a row that failed otherwise.
 */
const openLimiter = (options) => {
    const widest = Math.max(1, Math.floor(options.maxConcurrent));
    const breaker = makeBreaker({
        patience: options.patience ?? 3,
        coolDownMs: options.coolDownMs ?? 30_000,
        now: options.now ?? (() => performance.now()),
    });
    const waiters = [];
    let limit = widest;
    let running = 0;
    let successes = 0;
    /** Grows at each halving: a failure of a request that started before says nothing about the new width. */
    let era = 0;
    const resize = (failure, started) => {
        if (failure !== null && crowded.has(failure.outcome)) {
            successes = 0;
            if (started !== era)
                return;
            era += 1;
            limit = Math.max(1, Math.floor(limit / 2));
        }
        else if (failure === null) {
            successes += 1;
            if (successes < limit || limit >= widest)
                return;
            successes = 0;
            limit += 1;
        }
    };
    const admit = (model) => {
        running += 1;
        const started = era;
        let left = false;
        return {
            admitted: true,
            leave(failure, gaveUp) {
                if (left)
                    return;
                left = true;
                running -= 1;
                resize(failure, started);
                breaker.learn(model, failure, gaveUp);
                pump();
            },
        };
    };
    /** Takes out who goes next: the highest priority first, then the longest wait. */
    const takeNext = () => {
        let first = 0;
        for (const [index, { ticket }] of waiters.entries())
            if ((ticket.priority ?? 0) > (waiters[first]?.ticket.priority ?? 0))
                first = index;
        return waiters.splice(first, 1)[0] ?? null;
    };
    const pump = () => {
        for (;;) {
            const waiter = running < limit ? takeNext() : null;
            if (waiter === null)
                return;
            const { model } = waiter.ticket;
            const failure = breaker.check(model);
            waiter.settle(failure === null ? admit(model) : { admitted: false, because: 'broken', failure });
        }
    };
    const enter = (ticket) => new Promise((resolve) => {
        const waiter = {
            ticket,
            settle(admission) {
                ticket.signal.removeEventListener('abort', abandon);
                resolve(admission);
            },
        };
        const abandon = () => {
            const place = waiters.indexOf(waiter);
            if (place < 0)
                return;
            waiters.splice(place, 1);
            waiter.settle({ admitted: false, because: 'cancelled' });
        };
        waiters.push(waiter);
        if (ticket.signal.aborted)
            abandon();
        else {
            ticket.signal.addEventListener('abort', abandon, { once: true });
            pump();
        }
    });
    return {
        enter,
        get limit() {
            return limit;
        },
        get running() {
            return running;
        },
        get waiting() {
            return waiters.length;
        },
    };
};


/***/ }),

/***/ 3012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ commandProvider)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _sandbox_child_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8033);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6442);
/* harmony import */ var _error_body_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2482);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3212);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7641);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1841);










/**
 * A program in place of an API: started anew for each question with all that was said before, in an empty folder, with
 * a bare environment. How it may end, and what it may say, is bounded as it is for a provider.
 */
const commandProvider = (options) => ({
    name: options.name,
    open: (thread) => openThread(options, thread),
});
function openThread(options, thread) {
    const { name, harness } = options;
    const turns = [];
    const run = async (text) => {
        const { checkout, room } = await options.scratch();
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(room, 'call-'));
        for (const inner of ['home', 'tmp', 'work'])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, inner));
        const { argv, input, env } = harness.programCall({
            instructions: `${thread.instructions}\n\n${options.aside(checkout)}`,
            turns: [...turns, { role: 'user', text }],
            schema: undialected(zod__WEBPACK_IMPORTED_MODULE_7__/* .toJSONSchema */ .bl(thread.answer.schema)),
            model: thread.model,
            checkout,
            edits: options.edits ?? false,
            note(file, content) {
                const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, content);
                return path;
            },
        });
        const started = performance.now();
        const ended = await (0,_sandbox_child_process_js__WEBPACK_IMPORTED_MODULE_3__/* .runChild */ .w$)({
            argv,
            input,
            folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'work'),
            env: { ...(0,_sandbox_child_process_js__WEBPACK_IMPORTED_MODULE_3__/* .bare */ .$B)(folder), ...options.environment, ...env },
            timeoutMs: options.timeoutMs,
            signal: thread.signal,
            ...(options.maxProcesses === undefined ? {} : { maxProcesses: options.maxProcesses }),
        });
        return { ended, seconds: (performance.now() - started) / 1000 };
    };
    const ask = async (text) => {
        const { ended, seconds } = await run(text);
        const meta = (usage, text) => ({
            seconds,
            usage,
            requests: [usage],
            sent: [(0,_text_size_js__WEBPACK_IMPORTED_MODULE_6__/* .addSizes */ ._)([thread.instructions, ...turns.map((turn) => turn.text), text].map(_text_size_js__WEBPACK_IMPORTED_MODULE_6__/* .sizeOf */ .$))],
            retries: 0,
            toolUses: [],
            notes: [],
            requestId: null,
            servedModel: null,
            stopReason: ended.kind === 'ended' ? `exit ${ended.status}` : ended.kind,
            text,
        });
        const unanswered = (failure) => ({
            ...meta(_provider_js__WEBPACK_IMPORTED_MODULE_5__/* .noUsage */ .tk, ''),
            outcome: failure.outcome,
            message: failure.message,
            remedy: failure.remedy,
        });
        if (ended.kind !== 'ended')
            return unanswered(failureOf(options, ended));
        const answer = harness.readAnswer(ended.stdout);
        // A status other than 0 is a failure whatever was said; what was said may tell why.
        if (ended.status !== 0 || answer.kind === 'failed') {
            const why = answer.kind === 'failed' && ended.stdout.trim() !== '' ? answer.why : lastLine(ended.stderr);
            return unanswered((0,_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)('provider-error', `${name} ended with status ${ended.status} and no answer: ${(0,_error_body_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanErrorText */ .fS)(why === '' ? 'it said nothing' : why, options.scrub)}`, `Run ${harness.program} by hand on the runner: its version, its key and its access to the model are the likely causes.`));
        }
        const said = options.scrub(answer.text);
        turns.push({ role: 'user', text }, { role: 'assistant', text: said.slice(0, 64 * 1024) });
        const parsed = (0,_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .parseAnswer */ .W)(said, thread.answer.schema);
        const whole = meta(answer.usage ?? _provider_js__WEBPACK_IMPORTED_MODULE_5__/* .noUsage */ .tk, said);
        if (parsed.ok)
            return { ...whole, outcome: 'complete', value: parsed.value };
        return {
            ...whole,
            outcome: 'malformed',
            message: `The answer of ${name} cannot be used: ${parsed.why}.`,
            remedy: 'It must print one JSON object that fits the schema it is given, and nothing else.',
        };
    };
    let turn = Promise.resolve();
    return {
        ask(parts, { priority = 0, begun } = {}) {
            const next = turn.then(async () => {
                const { model, signal } = thread;
                const admission = await options.limiter.enter({ model, signal, priority });
                if (!admission.admitted)
                    return unasked(cancelled(name));
                begun?.();
                try {
                    return await ask(parts.map(({ text }) => text).join(''));
                }
                catch (error) {
                    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y))
                        throw error;
                    const { message, remedy } = error;
                    return unasked((0,_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)('provider-error', `${name} could not be asked: ${message}`, remedy));
                }
                finally {
                    admission.leave(null, false);
                }
            });
            turn = next.catch(() => undefined);
            return next;
        },
    };
}
function failureOf({ name, harness, timeoutMs }, { kind }) {
    switch (kind) {
        case 'not-found':
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)('provider-error', `The program ${harness.program} of ${name} could not be started.`, 'Install it in a step before this one and see that it is on the PATH, or give its full path.');
        case 'timed-out':
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)('timed-out', `${name} had not answered after ${Math.round(timeoutMs / 1000)} s and was ended with all it had started.`, 'Raise its timeout-minutes, or split the change.');
        case 'crowded':
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)('provider-error', `${name} started too many processes and was ended with all of them.`, 'Give it less to do at once.');
        case 'flooded':
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)('malformed', `${name} wrote more than ${_sandbox_child_process_js__WEBPACK_IMPORTED_MODULE_3__/* .outputLimit */ .pX / 1024 / 1024} MB and was ended.`, 'It must print one JSON object that fits the schema it is given, and nothing else.');
        case 'aborted':
            return cancelled(name);
    }
}
const cancelled = (name) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_8__/* .failed */ .g)('cancelled', `The call of ${name} was cancelled.`, 'Run it again.');
const unasked = ({ outcome, message, remedy }) => ({
    outcome,
    message,
    remedy,
    seconds: 0,
    usage: _provider_js__WEBPACK_IMPORTED_MODULE_5__/* .noUsage */ .tk,
    requests: [],
    sent: [],
    retries: 0,
    toolUses: [],
    notes: [],
    requestId: null,
    servedModel: null,
    stopReason: null,
    text: '',
});
/** The name of a dialect would have to be known to whoever checks answers by the schema, and changes nothing here. */
const undialected = (schema) => Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));
const lastLine = (text) => text.trim().split('\n').at(-1) ?? '';


/***/ }),

/***/ 5641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ callOf),
/* harmony export */   IA: () => (/* binding */ firstAttempt),
/* harmony export */   RG: () => (/* binding */ secondChance),
/* harmony export */   ci: () => (/* binding */ withNotes),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   y9: () => (/* binding */ maxOutputTokens)
/* harmony export */ });
/* harmony import */ var _providers_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(914);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9933);


/** One try at a question: what was said, and how it ended. */
const maxOutputTokens = 16_000;
const firstAttempt = { opens: false, allowance: maxOutputTokens };
/** What is said after a first try that may go better: null where it went well, or would go the same way again. */
function secondChance(first, opening) {
    switch (first.outcome) {
        case 'malformed':
            return { ...firstAttempt, text: (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .repairText */ .DI)(first.message) };
        case 'not-read':
            return first.repair === undefined ? null : { ...firstAttempt, text: (0,_request_js__WEBPACK_IMPORTED_MODULE_1__/* .repairText */ .DI)(first.repair) };
        case 'truncated':
            return { ...opening, allowance: maxOutputTokens * 2 };
        default:
            return null;
    }
}
const callsOf = (tries) => tries.flatMap(({ call }) => call ?? []);
const failureOf = ({ outcome, message, remedy }) => ({
    code: outcome,
    message,
    remedy,
});
/** Notes belong to the last call: the one that settled the question. */
const withNotes = (calls, notes) => calls.map((call, index) => index === calls.length - 1 ? { ...call, notes: [...call.notes, ...notes] } : call);
/**
 * What a provider's answer tells of its call.
 * @param began seconds since the run began.
 */
function callOf(completion, began, price) {
    const { outcome, usage, requests, seconds, stopReason, requestId, servedModel, retries, notes } = completion;
    return {
        began,
        seconds: Math.round(seconds * 1000) / 1000,
        outcome: outcome === 'complete' ? 'answered' : outcome,
        stopReason,
        requestId,
        servedModel,
        spent: { ...usage, usd: (0,_providers_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .costOfAll */ .g3)(price, requests) },
        retries,
        notes,
    };
}


/***/ }),

/***/ 8512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ bytesOfTools),
/* harmony export */   Ix: () => (/* binding */ offered),
/* harmony export */   N_: () => (/* binding */ roomFor)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8439);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5004);


/** Of a small context, so much at most is kept for what is looked up. */
const shareOfLookUps = 0.1;
/** Characters of answers that an endpoint with so many tokens of context has room for; null for enough. */
const roomFor = (context) => context === null ? Number.POSITIVE_INFINITY : Math.floor(context * shareOfLookUps * _estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesPerToken */ .e2);
/** The tools as a model gets them: answers come in a fence and without secrets, and only while there is money. */
const offered = (tools, { fence, redact, affords }) => tools.map((tool) => ({
    ...tool,
    async run(input, signal) {
        const text = await tool.run(input, signal).catch((error) => {
            throw new Error(redact(error instanceof Error ? error.message : String(error)));
        });
        const answer = fence('looked-up', redact(text));
        if (!affords(Buffer.byteLength(answer)))
            throw new Error('There is no money left for look-ups. Answer with what you know.');
        return answer;
    },
}));
/** Bytes that the tools take in each request. */
const bytesOfTools = (tools) => tools.reduce((sum, { name, description, parameters }) => sum + Buffer.byteLength(JSON.stringify([name, description, zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(parameters)])), 0);


/***/ }),

/***/ 5175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openPanel),
  O: () => (/* binding */ providersOf)
});

// EXTERNAL MODULE: ./lib/providers/anthropic/provider.js + 2 modules
var provider = __webpack_require__(3645);
// EXTERNAL MODULE: ./lib/providers/limiter.js + 1 modules
var limiter = __webpack_require__(7957);
// EXTERNAL MODULE: ./lib/providers/openai/provider.js + 4 modules
var openai_provider = __webpack_require__(6304);
// EXTERNAL MODULE: ./lib/providers/program/provider.js
var program_provider = __webpack_require__(3012);
// EXTERNAL MODULE: ./lib/providers/provider.js
var providers_provider = __webpack_require__(7641);
;// CONCATENATED MODULE: ./lib/reviewers/counted-input.js

/** No tokenizer makes so few tokens of a request: see `TextSize.condensed`. */
const mostBytesPerToken = 7;
/** Two requests of sizes this far apart do not take the same number of tokens. */
const sizesDiffer = 1.2;
const countsAgree = 0.01;
/**
 * Holds the input tokens that a provider counts for one reviewer against what was sent. A server whose context window
 * is too small may cut a request without an error; its count is then too low for the text, or stays at the window's
 * size while requests grow. A provider that counts nothing shows nothing here.
 */
class CountedInput {
    #seen = [];
    /** Takes the requests of one question; null where nothing shows that one of them was cut. */
    check(sent, usages) {
        let cut = null;
        for (const [at, usage] of usages.entries()) {
            const size = sent[at];
            const counted = (0,providers_provider/* inputOf */.wg)(usage);
            if (size === undefined || counted === 0)
                continue;
            cut ??= this.#cut({ size, counted });
            this.#seen.push({ size, counted });
        }
        return cut;
    }
    #cut({ size, counted }) {
        const { bytes, condensed } = size;
        const least = Math.ceil(condensed / mostBytesPerToken);
        if (counted < least)
            return { bytes, counted, expected: least };
        // A window that is full is the most that the provider ever counts. Two texts may come to the same count by chance.
        const most = Math.max(counted, ...this.#seen.map((one) => one.counted));
        if (counted < most * (1 - countsAgree))
            return null;
        for (const other of this.#seen) {
            const [small, large] = other.size.bytes < bytes ? [other, { size, counted }] : [{ size, counted }, other];
            const agree = Math.abs(small.counted - large.counted) < countsAgree * Math.max(small.counted, large.counted);
            if (!agree || !differ(small.size, large.size))
                continue;
            const expected = Math.floor((small.counted * large.size.bytes) / small.size.bytes);
            return { bytes: large.size.bytes, counted: large.counted, expected };
        }
        return null;
    }
}
/** By every measure: prose and tables of numbers of one size differ much in tokens. */
const differ = (small, large) => large.bytes > small.bytes * sizesDiffer &&
    large.condensed > small.condensed * sizesDiffer &&
    large.pieces > small.pieces * sizesDiffer;
const remedy = 'Raise the context window of the server (Ollama: num_ctx or OLLAMA_CONTEXT_LENGTH), or set `context` of the provider to the tokens that it takes, so that bundles are made to fit.';
const figure = (count) => count.toLocaleString('en-US');
const tooFewTokens = (reviewer, { bytes, counted, expected }) => ({
    outcome: 'not-read',
    message: `${reviewer} did not read the whole request: ${figure(bytes)} bytes were sent, and the provider counted ${figure(counted)} input tokens where at least ${figure(expected)} were expected. The server cut the request without an error.`,
    remedy,
});
/** The repair says what is expected, never the codes: a model that cannot see them must not learn them. */
const noReceipt = (reviewer) => ({
    outcome: 'not-read',
    message: `${reviewer} did not return the receipt codes of the change, so nothing shows that it read the change from beginning to end. Either the server cut the request without an error, or the model ignores the instruction.`,
    remedy: `${remedy} If the request does fit, name another model.`,
    repair: 'its `receipt` does not hold the codes of all lines that begin with `RECEIPT`: they stand at the beginning, near the middle and at the end of the block that is under review, and at the end of the question.',
});

;// CONCATENATED MODULE: ./lib/reviewers/deadline.js
/**
 * The time of one run. A call is not begun where less is left than the quickest answer of the same reviewer took: it
 * would be paid for and then cut off.
 */
class Deadline {
    #end;
    #clock;
    #quickest = new Map();
    /** `end` and `clock` in seconds since the run began. */
    constructor(end, clock) {
        this.#end = end;
        this.#clock = clock;
    }
    /** Takes note of a call that was answered. */
    answered(reviewer, seconds) {
        this.#quickest.set(reviewer, Math.min(seconds, this.#quickest.get(reviewer) ?? seconds));
    }
    /** What a reviewer has to say whose call is not begun any more; null where there is time. */
    refusal(reviewer) {
        const [left, quickest] = [this.#end - this.#clock(), this.#quickest.get(reviewer) ?? 0];
        if (left >= quickest)
            return null;
        const seconds = (value) => `${Math.max(0, value).toFixed(1)} s`;
        return {
            outcome: 'timed-out',
            message: `The next call was not begun: ${seconds(left)} of timeout-minutes are left, and the quickest answer so far took ${seconds(quickest)}.`,
            remedy: 'Raise timeout-minutes, lower the effort, or split the change.',
        };
    }
}

// EXTERNAL MODULE: ./lib/debate/finding.js
var finding = __webpack_require__(352);
// EXTERNAL MODULE: ./lib/providers/prices.js
var prices = __webpack_require__(914);
// EXTERNAL MODULE: ./lib/reviewers/estimate.js
var reviewers_estimate = __webpack_require__(5004);
;// CONCATENATED MODULE: ./lib/reviewers/account.js


/** Tokens that a model takes to ask for something to be looked up, its thoughts included. */
const outputOfLookUp = 500;
/** The money of one reviewer on one bundle: what was said so far, and what the question under way may still cost. */
class Account {
    #options;
    /** Whether the provider's cache holds what all questions begin with. */
    #stored = false;
    /** Bytes of the question under way that a cache holds: what all begin with, and its turns so far. */
    #sentBytes = 0;
    /** Bytes of the turn under way. */
    #pendingBytes = 0;
    /** Dollars reserved for the question under way. */
    #reserved = 0;
    constructor(options) {
        this.#options = options;
    }
    /** Nothing was answered yet. */
    get fresh() {
        return !this.#stored;
    }
    /** @param prefix bytes that all questions begin with, beside what stands before everything. */
    begin(prefix) {
        this.#sentBytes = this.#stored ? prefix : 0;
    }
    /** Reserves what a question costs by estimate, in its turn, or refuses it. */
    async enter(texts, relevance) {
        const { budget, effort, status } = this.#options;
        const [before, first] = this.fresh ? [0, status] : [status, 0];
        const saying = bytesOf(texts);
        const estimate = this.#cost(before + this.#sentBytes, saying + first, reviewers_estimate/* usualOutput */.sn[effort]);
        if (!(await budget.enter(estimate, relevance)))
            return false;
        this.#reserved = estimate;
        this.#pendingBytes = saying;
        return true;
    }
    /** Reserves what a look-up costs: one more request, which carries its answer and all that was said. */
    affords(bytes) {
        const before = this.#options.status + this.#sentBytes + this.#pendingBytes;
        const more = this.#cost(before, bytes, outputOfLookUp);
        if (!this.#options.budget.extend(more))
            return false;
        this.#reserved += more;
        this.#pendingBytes += bytes;
        return true;
    }
    /** Books what the question cost. */
    settle(usd) {
        this.#options.budget.settle(this.#reserved, usd ?? 0);
        this.#reserved = 0;
    }
    /** Takes down what was said and answered. */
    grow(texts, answer) {
        this.#sentBytes += bytesOf(texts) + Buffer.byteLength(answer);
        this.#stored = true;
    }
    #cost(cached, written, output) {
        const usage = {
            freshInput: 0,
            cachedInput: (0,reviewers_estimate/* tokensIn */.gF)(cached),
            writtenInput: (0,reviewers_estimate/* tokensIn */.gF)(written),
            output,
        };
        return (0,prices/* costOf */.ho)(this.#options.price, usage) ?? 0;
    }
}
const bytesOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./lib/debate/categories.js
var categories = __webpack_require__(3877);
;// CONCATENATED MODULE: ./lib/debate/requirement-clause.js
const bare = (text) => text.replace(/[\s*_`>#|-]+/gu, '').toLowerCase();
/** A shorter clause could stand anywhere. Characters without white space and marks. */
const leastClause = 8;
/** The clause as cited, if the document holds it, white space and Markdown apart; null where it was made up. */
function foundClause(cited, documents) {
    const quote = bare(cited.quote);
    if (quote.length < leastClause)
        return null;
    const holding = documents.filter(({ text }) => bare(text).includes(quote));
    const document = holding.find(({ name }) => name === cited.document.trim()) ?? holding[0];
    return document === undefined ? null : { ...cited, document: document.name, quote: cited.quote.trim() };
}

// EXTERNAL MODULE: ./lib/reviewers/read-receipt.js
var read_receipt = __webpack_require__(2003);
;// CONCATENATED MODULE: ./lib/reviewers/answer.js





/**
 * The one shape of every answer, in the subset of JSON schema that both wires accept: all fields required, null where
 * there is nothing, no limits on length (those are applied after parsing). The receipt comes first, while the change is
 * freshly read; then the findings, so that an answer cut short loses prose and not defects. The lists are never
 * optional, so that silence is not "nothing found".
 */
const answer_finding = schemas/* object */.Ikc({
    category: schemas/* enum */.k5n((0,categories/* categoriesOf */.SM)('change')),
    kind: schemas/* enum */.k5n(finding/* kinds */.EZ),
    severity: schemas/* enum */.k5n(finding/* severities */.gO),
    title: schemas/* string */.YjP(),
    explanation: schemas/* string */.YjP(),
    scenario: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    quote: schemas/* string */.YjP(),
    line: schemas/* number */.aig().nullable(),
    suggestion: schemas/* string */.YjP().nullable(),
});
const answerSchema = schemas/* object */.Ikc({
    /** The codes of the change's receipt lines: see receipt.ts. */
    receipt: schemas/* array */.YOg(schemas/* string */.YjP()),
    findings: schemas/* array */.YOg(answer_finding),
    positions: schemas/* array */.YOg(schemas/* object */.Ikc({
        label: schemas/* string */.YjP(),
        stance: schemas/* enum */.k5n(finding/* stances */["if"]),
        ground: schemas/* enum */.k5n(finding/* grounds */.ND).nullable(),
        reason: schemas/* string */.YjP(),
        evidence: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), quote: schemas/* string */.YjP() })),
        severity: schemas/* enum */.k5n(finding/* severities */.gO).nullable(),
        sameAs: schemas/* string */.YjP().nullable(),
    })),
    relocations: schemas/* array */.YOg(schemas/* object */.Ikc({ label: schemas/* string */.YjP(), path: schemas/* string */.YjP(), quote: schemas/* string */.YjP() })),
});
/** The same where documents are to be honoured, so that a finding can say which clause is not. */
const citingSchema = answerSchema.extend({
    findings: schemas/* array */.YOg(answer_finding.extend({
        clause: schemas/* object */.Ikc({ document: schemas/* string */.YjP(), quote: schemas/* string */.YjP(), relation: schemas/* enum */.k5n(['unmet', 'implied']) })
            .nullable(),
    })),
});
const planFinding = answer_finding.extend({ category: schemas/* enum */.k5n((0,categories/* categoriesOf */.SM)('plan')) });
const answer_schemas = {
    change: { plain: answerSchema, citing: citingSchema },
    plan: {
        plain: answerSchema.extend({ findings: schemas/* array */.YOg(planFinding) }),
        citing: citingSchema.extend({
            findings: schemas/* array */.YOg(citingSchema.shape.findings.element.extend(planFinding.shape)),
        }),
    },
};
/** The one schema of all answers about a subject; with documents to be honoured it lets a finding cite a clause. */
const schemaOf = (subject, documents) => answer_schemas[subject][documents.length === 0 ? 'plain' : 'citing'];
const most = { findings: 100, evidence: 20, title: 200, text: 4_000, code: 8_000 };
const clip = (text, length) => {
    const trimmed = text.trim();
    return trimmed.length <= length ? trimmed : `${trimmed.slice(0, length - 1).trimEnd()}…`;
};
/** An answer within bounds, and what people should know about how it was brought there. */
function toAnswer(wire, documents = []) {
    const cut = wire.findings.length - most.findings;
    const invented = [];
    // Where some must go, a hundred trifles do not push out the one that blocks.
    const mostSevereFirst = cut > 0
        ? wire.findings.toSorted((a, b) => (0,finding/* severityRank */.qs)(b.severity) - (0,finding/* severityRank */.qs)(a.severity))
        : wire.findings;
    const findings = mostSevereFirst.slice(0, most.findings).map(({ clause: cited = null, ...finding }) => ({
        ...finding,
        ...clauseOf(cited, documents, invented),
        title: clip(finding.title, most.title) || clip(finding.explanation, most.title) || 'Untitled finding',
        explanation: clip(finding.explanation, most.text),
        scenario: clip(finding.scenario, most.text),
        path: finding.path.trim(),
        line: finding.line !== null && finding.line >= 1 ? Math.round(finding.line) : null,
        suggestion: finding.suggestion === null || finding.suggestion.length > most.code ? null : finding.suggestion,
    }));
    const positions = wire.positions.map((position) => ({
        ...position,
        label: position.label.trim(),
        reason: clip(position.reason, most.text),
        ground: position.stance === 'refute' ? (position.ground ?? 'wrong') : null,
        evidence: position.evidence.slice(0, most.evidence),
        sameAs: position.sameAs?.trim() ?? null,
    }));
    return {
        answer: { findings, positions, relocations: wire.relocations },
        notes: [
            ...(cut > 0
                ? [`${cut} findings beyond the gravest ${most.findings} of one answer were not taken`]
                : []),
            ...invented.map((name) => `a clause that ${name} does not hold was left out of a finding`),
        ],
    };
}
/** A clause counts only if its document holds it; the finding stands without it. */
function clauseOf(cited, documents, invented) {
    if (cited === null)
        return {};
    const clause = foundClause(cited, documents);
    if (clause === null)
        invented.push(clip(cited.document, most.title) || 'no document');
    return clause === null ? {} : { clause: { ...clause, quote: clip(clause.quote, most.text) } };
}
/** Labels the question asks about that the answer says nothing of. */
function unanswered(question, answer) {
    if (question.kind !== 'exchange')
        return [];
    const said = new Set(answer.positions.map(({ label }) => label));
    return [
        ...question.judge.map(({ label }) => label),
        ...question.earlier.map(({ label }) => label),
        ...question.disputes.map(({ finding }) => finding.label),
    ].filter((label) => !said.has(label));
}
/** The answer with quotes of the change as it is, without the receipt lines that a model may copy along. */
function withoutReceiptLines(answer, codes) {
    const clean = (quoted) => ({
        ...quoted,
        quote: (0,read_receipt/* withoutReceipt */.jH)(quoted.quote, codes),
    });
    return {
        ...answer,
        findings: answer.findings.map(clean),
        positions: answer.positions.map((position) => ({ ...position, evidence: position.evidence.map(clean) })),
        relocations: answer.relocations.map(clean),
    };
}

// EXTERNAL MODULE: ./lib/reviewers/attempt.js
var reviewers_attempt = __webpack_require__(5641);
// EXTERNAL MODULE: ./lib/reviewers/lookup-budget.js
var lookup_budget = __webpack_require__(8512);
// EXTERNAL MODULE: ./lib/reviewers/prompts.js
var prompts = __webpack_require__(4855);
;// CONCATENATED MODULE: ./lib/reviewers/relevance.js

const ranks = { blocking: 2, unread: 1, lesser: 0 };
function relevanceOf(question, failOn, { id, risk, tokens }) {
    const kind = kindOf(question, failOn);
    return { kind, bundle: id, rank: ranks[kind] * 1e12 + risk * 1e10 + Math.min(tokens, 1e10 - 1) };
}
/**
 * What goes first where a provider's lane is full: what could block; then what is under way before what is not, while
 * the provider's cache is warm; then risk, then length.
 */
const priorityOf = (question, failOn, { risk, tokens }) => (kindOf(question, failOn) === 'blocking' ? 1e11 : 0) + question.round * 1e9 + risk * 1e7 + tokens;
function kindOf(question, failOn) {
    switch (question.kind) {
        case 'independent-review':
            return 'unread';
        case 'relocation':
            // A finding without its place never gates.
            return 'blocking';
        case 'exchange': {
            const disputed = question.disputes.map(({ finding }) => finding);
            const all = [...question.judge, ...question.earlier, ...disputed];
            return all.some(({ severity }) => (0,finding/* reachesGate */.dL)(severity, failOn)) ? 'blocking' : 'lesser';
        }
    }
}

// EXTERNAL MODULE: ./lib/reviewers/request.js
var request = __webpack_require__(9933);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/reviewers/request-prefix.js

/** @param before what stands before the text: model, effort, instructions. */
const prefixOf = (text, before) => ({
    text,
    key: (0,external_node_crypto_.createHash)('sha256')
        .update([...before, text].join('\0'))
        .digest('hex')
        .slice(0, 32),
});
/**
 * Reviewers of one model read the same bundle with the same words before their roles part. Asked at the same moment,
 * each would pay for storing them in the provider's cache; so one goes ahead, and the others follow as soon as its
 * answer begins, which is when the cache holds what was asked.
 */
class Prefixes {
    #led = new Map();
    /** Resolves when it is this caller's turn, at once for the first. `done` lets the others follow; call it always. */
    async enter(prefix, signal) {
        const led = this.#led.get(prefix);
        if (led !== undefined) {
            await Promise.race([led, aborted(signal)]);
            return { done: () => undefined };
        }
        const { promise, resolve } = Promise.withResolvers();
        this.#led.set(prefix, promise);
        return { done: resolve };
    }
}
const aborted = (signal) => new Promise((resolve) => {
    if (signal.aborted)
        resolve();
    else
        signal.addEventListener('abort', () => resolve(), { once: true });
});

;// CONCATENATED MODULE: ./lib/reviewers/model.js











/** Of a small context, so much at most is kept for an answer. */
const shareOfAnswer = 0.25;
/**
 * A model as a reviewer. Each question about a bundle is put by itself to the same words about the change, which the
 * provider's cache serves from the second on. A model is not shown its own earlier answers: what matters of them is in
 * the question, and what one has said oneself is what one is least likely to see the fault of.
 */
const modelReviewer = (options) => ({
    id: options.id,
    vendor: options.vendor,
    model: options.model,
    role: options.viewpoint.role,
    reads: true,
    judges: true,
    open: (bundle) => new ModelSession(options, bundle),
});
class ModelSession {
    #options;
    #bundle;
    #instructions;
    /** The same through all rounds: they are part of the prefix that the provider's cache serves. */
    #tools;
    #account;
    #prefix = null;
    constructor(options, bundle) {
        const { lookUps, context, fence, redact, budget, price, effort } = options;
        this.#options = options;
        this.#bundle = bundle;
        this.#instructions = (0,prompts/* instructions */.GA)({
            subject: options.requestContext.subject,
            lookUps: lookUps !== null,
        });
        const affords = (bytes) => this.#account.affords(bytes);
        this.#tools = (0,lookup_budget/* offered */.Ix)(lookUps?.open((0,lookup_budget/* roomFor */.N_)(context)) ?? [], { fence, redact, affords });
        const status = Buffer.byteLength(this.#instructions) + (0,lookup_budget/* bytesOfTools */.I7)(this.#tools);
        this.#account = new Account({ budget, price, effort, status });
    }
    /**
     * A question has one second chance (a bigger allowance after a cut answer, a repair after one that cannot be used),
     * and positions that are missing are asked for once.
     */
    async ask(question) {
        const { fence, redact, viewpoint, requestContext } = this.#options;
        const { text, code } = (0,read_receipt/* endReceipt */.Em)(redact((0,request/* questionText */.mD)(question, viewpoint, fence, requestContext.subject)));
        const put = this.#put(question, code);
        const opening = { opens: true, text, allowance: reviewers_attempt/* maxOutputTokens */.y9 };
        const first = await this.#once(put, 1, opening);
        const turn = (0,reviewers_attempt/* secondChance */.RG)(first, opening);
        if (turn === null)
            return this.#settle(put, [first]);
        return this.#settle(put, [first, await this.#once(put, 2, turn)]);
    }
    /** What comes of a question after its first and second try. */
    async #settle(put, tries) {
        const last = tries.at(-1);
        if (last?.outcome !== 'complete')
            return this.#unanswered(last, tries);
        const { answer: given, notes } = toAnswer(last.value, this.#options.requestContext.requirements);
        const answer = this.#withEarlier(given, tries.slice(0, -1));
        const missing = unanswered(put.question, answer);
        if (missing.length === 0)
            return { outcome: 'answered', answer, calls: (0,reviewers_attempt/* withNotes */.ci)((0,reviewers_attempt/* callsOf */.p9)(tries), notes) };
        const late = await this.#once(put, tries.length + 1, { ...reviewers_attempt/* firstAttempt */.IA, text: (0,request/* missingText */.qq)(missing) });
        const whole = late.outcome === 'complete' ? this.#joined(answer, late.value, missing) : answer;
        const calls = (0,reviewers_attempt/* withNotes */.ci)((0,reviewers_attempt/* callsOf */.p9)([...tries, late]), notes);
        if (late.outcome !== 'complete')
            return { outcome: 'unanswered', failure: (0,reviewers_attempt/* failureOf */.g5)(late), partial: whole, calls };
        const silent = unanswered(put.question, whole);
        if (silent.length === 0)
            return { outcome: 'answered', answer: whole, calls };
        return { outcome: 'unanswered', failure: this.#noPosition(put.question, silent), partial: whole, calls };
    }
    /** A repair must not lose what the first try reported: an answer that lacks it is no second thought about it. */
    #withEarlier(answer, tries) {
        const earlier = tries.flatMap(({ value }) => value === null ? [] : toAnswer(value, this.#options.requestContext.requirements).answer.findings);
        const lost = earlier.filter((finding) => !answer.findings.some((known) => isKnownFinding(known, finding)));
        return { ...answer, findings: [...answer.findings, ...lost] };
    }
    /** The answer with the positions that were asked for once more. */
    #joined(answer, value, missing) {
        const late = toAnswer(value, this.#options.requestContext.requirements).answer;
        // What it sees only now is a finding like any other; what it says a second time is not a second one.
        const seen = late.findings.filter((finding) => !answer.findings.some((known) => isKnownFinding(known, finding)));
        const said = late.positions.filter(({ label }) => missing.includes(label));
        return {
            ...answer,
            findings: [...answer.findings, ...seen],
            positions: [...answer.positions, ...said],
        };
    }
    #noPosition({ round }, labels) {
        return {
            code: 'position-missing',
            message: `${this.#options.id} gave no position on ${labels.join(', ')} in round ${round}, although it was asked twice.`,
            remedy: 'Run it again; if it stays so, name another model.',
        };
    }
    /** What a reviewer said that did not read everything is kept where it can only add a finding or support for one. */
    #unanswered(last, tries) {
        if (last === undefined || last.outcome === 'complete')
            throw new TypeError('a question without a try');
        const heldLast = tries.findLastIndex((one) => one.value !== null);
        const value = tries[heldLast]?.value ?? null;
        const calls = (0,reviewers_attempt/* callsOf */.p9)(tries);
        if (value === null)
            return { outcome: 'unanswered', failure: (0,reviewers_attempt/* failureOf */.g5)(last), calls };
        const { answer: given, notes } = toAnswer(value, this.#options.requestContext.requirements);
        const answer = this.#withEarlier(given, tries.slice(0, heldLast));
        const positions = answer.positions.filter(({ stance }) => stance === 'uphold');
        const partial = { ...answer, positions };
        return { outcome: 'unanswered', failure: (0,reviewers_attempt/* failureOf */.g5)(last), partial, calls: (0,reviewers_attempt/* withNotes */.ci)(calls, notes) };
    }
    async #once({ question, prefix, codes, thread }, attempt, turn) {
        const { budget, clock, deadline, failOn, id, prefixes, recorder, signal } = this.#options;
        const late = deadline.refusal(id);
        if (late !== null)
            return { ...late, value: null, call: null };
        const leads = this.#account.fresh;
        const texts = turn.opens && leads ? [prefix.text, turn.text] : [turn.text];
        if (!(await this.#account.enter(texts, relevanceOf(question, failOn, this.#place))))
            return { ...budget.refusal(), value: null, call: null };
        const asked = {
            reviewer: id,
            bundle: this.#bundle.id,
            round: question.round,
            question: question.kind,
            attempt,
        };
        recorder.request(asked, this.#instructions, texts);
        const place = leads ? await prefixes.enter(prefix.key, signal) : null;
        const began = clock();
        const parts = [
            ...(turn.opens ? [{ text: prefix.text, cache: true }] : []),
            { text: turn.text },
        ];
        const completion = await thread
            .ask(parts, {
            maxOutputTokens: this.#allowance(turn.allowance),
            priority: priorityOf(question, failOn, this.#place),
            used: (use) => recorder.lookup(asked, use),
            ...(place === null ? {} : { begun: place.done }),
        })
            .catch((defect) => {
            this.#account.settle(null);
            throw defect;
        })
            .finally(() => place?.done());
        const made = (0,reviewers_attempt/* callOf */.C8)(completion, began, this.#options.price);
        const unread = this.#unread(completion, codes);
        const outcome = unread === null ? (made.outcome === 'answered' ? 'answered' : this.#code(made.outcome)) : 'not-read';
        const call = { ...made, outcome };
        this.#account.settle(call.spent.usd);
        recorder.answer(asked, completion, call);
        if (completion.outcome === 'complete' || completion.outcome === 'malformed')
            this.#account.grow(texts, completion.text);
        if (completion.outcome === 'complete') {
            const value = withoutReceiptLines(completion.value, codes);
            if (unread !== null)
                return { ...unread, value, call };
            deadline.answered(id, call.seconds);
            return { outcome: 'complete', value, call };
        }
        if (unread !== null)
            return { ...unread, value: null, call };
        const { message, remedy } = completion;
        return { outcome: this.#code(completion.outcome), message, remedy, value: null, call };
    }
    /** Whether the request was cut on its way in, as its counted tokens or the receipt in the answer show. */
    #unread(completion, codes) {
        if (completion.outcome !== 'complete' && completion.outcome !== 'malformed')
            return null;
        const { id, counted } = this.#options;
        const cut = counted.check(completion.sent, completion.requests);
        if (cut !== null)
            return tooFewTokens(id, cut);
        if (completion.outcome !== 'complete' || (0,read_receipt/* returnsReceipt */.Af)(codes, completion.value.receipt))
            return null;
        return noReceipt(id);
    }
    #code(outcome) {
        const { signal } = this.#options;
        const timeUp = signal.aborted && signal.reason instanceof DOMException && signal.reason.name === 'TimeoutError';
        return outcome === 'cancelled' && timeUp ? 'timed-out' : outcome;
    }
    #allowance(wanted) {
        const { context } = this.#options;
        return context === null ? wanted : Math.min(wanted, Math.floor(context * shareOfAnswer));
    }
    get #place() {
        const { id, tokens } = this.#bundle;
        return { id, risk: this.#options.risks.get(id) ?? 0, tokens };
    }
    /** Begins a question: by itself, behind the words about the change that all of them share. */
    #put(question, code) {
        const { requestContext, lookUps, provider, model, effort, timeoutMs, signal } = this.#options;
        const prefix = (this.#prefix ??= this.#change());
        this.#account.begin(Buffer.byteLength(prefix.text));
        const thread = provider.open({
            model,
            instructions: this.#instructions,
            answer: { name: 'review', schema: schemaOf(requestContext.subject, requestContext.requirements) },
            tools: this.#tools,
            maxToolCalls: lookUps?.most ?? 0,
            effort,
            maxOutputTokens: reviewers_attempt/* maxOutputTokens */.y9,
            cacheKey: prefix.key,
            timeoutMs,
            signal,
        });
        return { question, prefix, codes: [...prefix.codes, code], thread };
    }
    /** The change comes first and the role after it, so that several roles of one model share the cached prefix. */
    #change() {
        const { requestContext, vendor, model, effort, fence, redact } = this.#options;
        const reader = `${vendor}/${model}`;
        const { text, codes } = (0,request/* changeText */.k0)(this.#bundle, requestContext, { reader, fence, redact });
        return { ...prefixOf(`${text}\n\n`, [model, effort, this.#instructions]), codes };
    }
}
/** Whether an answer already holds a finding: of this place or title, and no less severe. */
const isKnownFinding = (known, { path, quote, title, category, severity }) => known.path === path &&
    (0,finding/* severityRank */.qs)(known.severity) >= (0,finding/* severityRank */.qs)(severity) &&
    (known.title === title || (known.quote === quote && known.category === category));

// EXTERNAL MODULE: ./lib/reviewers/role.js
var reviewers_role = __webpack_require__(970);
;// CONCATENATED MODULE: ./lib/reviewers/panel.js










/** Requests to one provider at once; the lane adapts below it when the provider says "too many". */
const maxConcurrent = 64;
const requestTimeoutMs = 10 * 60_000;
/** Creates the reviewers of the panel: one provider and limiter for each API, one budget and one deadline for all. */
function openPanel(options) {
    const { slots, providerAccess, effort, adversarial, focus, ownRoles = new Map(), risks = new Map(), lookUps, ...shared } = options;
    const deadline = new Deadline(options.endsAt, options.clock);
    const prefixes = new Prefixes();
    const open = providersOf(providerAccess, options.redact);
    return slots.map(({ provider, role, effort: own, ...slot }) => modelReviewer({
        ...shared,
        ...slot,
        provider: open(provider),
        lookUps: providerAccess.get(provider)?.api === 'command' ? null : lookUps,
        viewpoint: {
            role: role ?? 'general',
            lens: (0,reviewers_role/* lensOf */.m)(role, slot.vendor, ownRoles, options.requestContext.subject),
            adversarial,
            focus,
        },
        effort: own ?? effort,
        deadline,
        risks,
        prefixes,
        counted: new CountedInput(),
        timeoutMs: requestTimeoutMs,
    }));
}
/** Opens each provider once. */
function providersOf(providerAccess, redact) {
    const opened = new Map();
    return (name) => {
        const access = providerAccess.get(name);
        if (access === undefined)
            throw new TypeError(`there is no provider ${name}`);
        const provider = opened.get(name) ?? providerAt(name, access, redact);
        opened.set(name, provider);
        return provider;
    };
}
/** Stands in for the key of endpoints that ask for none: their headers take it away again. */
const noKey = 'none';
/** Programs of one name at once: each may hold a whole agent in memory. */
const maxPrograms = 4;
function providerAt(name, access, redact) {
    if (access.api === 'command') {
        const aside = (checkout) => (0,prompts/* prompt */.J1)('checkout', { checkout });
        return (0,program_provider/* commandProvider */.l)({
            ...access,
            name,
            aside,
            scrub: redact,
            limiter: (0,limiter/* openLimiter */.n)({ maxConcurrent: maxPrograms }),
        });
    }
    const { api, apiKey, oidc, baseURL, headers, structuredOutput } = access;
    const options = {
        name,
        apiKey: apiKey === '' && headers['authorization'] === null ? noKey : apiKey,
        ...(oidc === undefined ? {} : { oidc }),
        baseURL: baseURL === '' ? ownAddress[api] : baseURL,
        defaultHeaders: headers,
        limiter: (0,limiter/* openLimiter */.n)({ maxConcurrent }),
        structuredOutput,
    };
    switch (api) {
        case 'anthropic':
            return (0,provider/* anthropicProvider */.KB)(options);
        case 'openai-responses':
            return (0,openai_provider/* openaiProvider */.Ig)(options);
        case 'openai-chat':
            return (0,openai_provider/* chatProvider */.yP)(options);
    }
}
const ownAddress = {
    anthropic: provider/* anthropicBaseURL */.bY,
    'openai-responses': openai_provider/* openaiBaseURL */.Zp,
    'openai-chat': openai_provider/* openaiBaseURL */.Zp,
};


/***/ }),

/***/ 2003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ returnsReceipt),
/* harmony export */   Em: () => (/* binding */ endReceipt),
/* harmony export */   jH: () => (/* binding */ withoutReceipt),
/* harmony export */   sj: () => (/* binding */ addReceipt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** Without vowels, so that no word arises, and without letters and digits that are easily taken for each other. */
const alphabet = 'bcdfghjkmnpqrtvwxz2346789';
const codeLength = 6;
const receiptLine = /^RECEIPT (\S+)$/u;
/**
 * Six characters, from the block's content and the position: a replay and every later round of the same bundle have
 * the same ones, another bundle has others.
 */
function codeOf(block, position) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${position}\0${block}`).digest();
    return [...digest.subarray(0, codeLength)].map((byte) => alphabet[byte % alphabet.length]).join('');
}
/**
 * Adds a receipt line before the block, after it, and between the two code lines nearest to its middle. A block
 * without two code lines in a row has two receipt lines only. Code lines carry a gutter, so no content can pass for
 * a receipt line.
 */
function addReceipt(block) {
    const [first, middle, last] = ['first', 'middle', 'last'].map((position) => codeOf(block, position));
    const lines = block.split('\n');
    const at = middleOf(lines);
    const codes = [first, ...(at === null ? [] : [middle]), last].flatMap((code) => code ?? []);
    const parts = at === null ? [lines] : [lines.slice(0, at), lines.slice(at)];
    const text = parts.flatMap((part, index) => [`RECEIPT ${codes[index]}`, ...part]);
    return { text: [...text, `RECEIPT ${codes.at(-1)}`].join('\n'), codes };
}
/** Adds a receipt line at the end of a question, which no later text follows: a cut at the end takes it away. */
function endReceipt(question) {
    const code = codeOf(question, 'end');
    return { text: `${question}\n\nRECEIPT ${code}`, code };
}
const isHeader = (line) => /^(?:FILE|OUTLINE|@@) /u.test(line);
/** Index of the line before which the middle code goes: of those between two code lines, the nearest to half of the bytes. */
function middleOf(lines) {
    const ends = [];
    for (const line of lines)
        ends.push((ends.at(-1) ?? 0) + Buffer.byteLength(line) + 1);
    const half = (ends.at(-1) ?? 0) / 2;
    let best = null;
    for (let at = 1; at < lines.length; at += 1) {
        if (isHeader(lines[at - 1] ?? '') || isHeader(lines[at] ?? ''))
            continue;
        const distance = Math.abs((ends[at - 1] ?? 0) - half);
        if (best === null || distance < best.distance)
            best = { at, distance };
    }
    return best?.at ?? null;
}
/**
 * Whether an answer returns the codes. Case, quotes, white space, the word RECEIPT and the order do not matter: they
 * do not tell whether the change was read.
 */
function returnsReceipt(codes, given) {
    const words = new Set(given
        .join(' ')
        .toLowerCase()
        .match(/[a-z0-9]+/gu) ?? []);
    const length = codes[0]?.length ?? 0;
    // A word beside a code, or its number, tells nothing; a code that was not sent tells that it was made up.
    const made = [...words].filter((word) => word.length === length &&
        word.split('').every((letter) => alphabet.includes(letter)) &&
        !codes.includes(word));
    return made.length === 0 && codes.every((code) => words.has(code));
}
/** A quote without receipt lines: a model that copies code from around one may copy it along. */
const withoutReceipt = (quote, codes) => quote
    .split('\n')
    .filter((line) => !codes.includes(receiptLine.exec(line.trim())?.[1] ?? ''))
    .join('\n');


/***/ }),

/***/ 9933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ repairText),
/* harmony export */   it: () => (/* binding */ contextParts),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   mD: () => (/* binding */ questionText),
/* harmony export */   qq: () => (/* binding */ missingText)
/* harmony export */ });
/* harmony import */ var _context_guidelines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5180);
/* harmony import */ var _debate_questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6576);
/* harmony import */ var _prompts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4855);
/* harmony import */ var _read_receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2003);




const leftOutShown = 200;
/**
 * The part that stays the same through all rounds: the bundle, fenced, and, outside the fence, what is not in it. The
 * files come in an order of the reader's own, because what is read first is seen best. Secrets are taken out before
 * the receipt goes in, so that no redaction can take a receipt line along.
 */
function changeText(bundle, requestContext, { reader, fence, redact }) {
    const files = (0,_debate_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .shuffled */ .A4)(bundle.files, ({ path, part }) => `${path} ${part?.index ?? 0}`, reader);
    const scope = requestContext.bundles === 1
        ? requestContext.carried.length === 0
            ? 'The whole change is in this request.'
            : 'What changed since the last review is in this request.'
        : `The change is reviewed in ${requestContext.bundles} parts; this request holds one of them, ${bundle.id}.`;
    const { text, codes } = (0,_read_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .addReceipt */ .sj)(redact(files.map(fileText).join('\n')));
    const slots = { scope, leftOut: redact(leftOutText(requestContext)), change: fence('change', text) };
    const parts = [
        (0,_prompts_js__WEBPACK_IMPORTED_MODULE_2__/* .prompt */ .J1)('change', slots, requestContext.subject),
        ...contextParts(bundle, requestContext, fence).map(redact),
    ];
    return { text: parts.join('\n\n'), codes };
}
/** What stands beside the change in the same part: the same for all reviewers, and for all rounds. */
function contextParts(bundle, requestContext, fence) {
    const paths = bundle.files.map(({ path }) => path);
    const rules = (0,_context_guidelines_js__WEBPACK_IMPORTED_MODULE_0__/* .guidanceFor */ .A)(requestContext.guidance, paths).filter(({ text }) => text !== '');
    const usages = requestContext.usages.get(bundle.id) ?? [];
    return [
        ...(requestContext.requirements.length === 0 ? [] : [requirementsText(requestContext, fence)]),
        ...(rules.length === 0 ? [] : [rulesText(rules, fence)]),
        ...(usages.length === 0 ? [] : [usagesText(usages, fence)]),
        ...(requestContext.decided === undefined ? [] : [decidedText(requestContext.decided, fence)]),
    ];
}
/** Whoever may write to the base may still quote others in it: rules are fenced like everything else. */
const rulesText = (rules, fence) => (0,_prompts_js__WEBPACK_IMPORTED_MODULE_2__/* .prompt */ .J1)('house-rules', {
    rules: fence('rules', jsonLines(rules.map(({ source, scope, text, cut }) => ({ rules: source, for: scope, text, cut })))),
});
const usagesText = (usages, fence) => (0,_prompts_js__WEBPACK_IMPORTED_MODULE_2__/* .prompt */ .J1)('usages', {
    usages: fence('usages', jsonLines(usages.map(({ name, removed, kind, path, line, inside, text }) => ({
        name,
        removed,
        as: kind,
        at: `${path}:${line}`,
        inside,
        code: text,
    })))),
});
const decidedText = (decided, fence) => (0,_prompts_js__WEBPACK_IMPORTED_MODULE_2__/* .prompt */ .J1)('decided', {
    decided: fence('decided', jsonLines(decided.map(({ title, decision, reason }) => ({ finding: title, decision, reason })))),
});
/** The documents are other people's words too: fenced, one JSON line each. */
const requirementsText = ({ requirements, subject }, fence) => {
    const documents = fence('spec', jsonLines(requirements.map(({ name, text }) => ({ document: name, text }))));
    return (0,_prompts_js__WEBPACK_IMPORTED_MODULE_2__/* .prompt */ .J1)('spec', { documents }, subject);
};
/** Paths are the author's words too, so they are quoted as JSON, on one line each. */
function leftOutText({ leftOut: files, carried }) {
    const all = [
        ...files.map(({ path, leftOut }) => `- ${JSON.stringify(path)}: ${leftOut?.reason ?? 'left out'}`),
        ...carried.map((path) => `- ${JSON.stringify(path)}: reviewed before, unchanged since`),
    ];
    if (all.length === 0)
        return 'Nothing.';
    const shown = all.slice(0, leftOutShown);
    const more = all.length - shown.length;
    return [...shown, ...(more > 0 ? [`- and ${more} more files`] : [])].join('\n');
}
function fileText(file) {
    const { path, oldPath, status, part, outline, excerpts } = file;
    return [
        `FILE ${JSON.stringify({ path, oldPath, status, part })}`,
        ...(outline === null ? [] : [`OUTLINE ${JSON.stringify(outline)}`]),
        ...excerpts.flatMap(({ symbol, lines }) => [
            `@@ ${JSON.stringify({ old: firstNumber(lines, 'oldLine'), new: firstNumber(lines, 'newLine'), symbol })}`,
            ...lines.map(lineText),
        ]),
    ].join('\n');
}
const firstNumber = (lines, side) => lines.find((line) => line[side] !== null)?.[side] ?? 0;
const sign = { context: ' ', added: '+', removed: '-' };
/** Every code line carries this gutter, so that no content can pass for a header or for the end of the fence. */
function lineText({ kind, text, oldLine, newLine }) {
    const number = (value) => (value === null ? '' : String(value)).padStart(6);
    return `${number(oldLine)} ${number(newLine)} ${sign[kind]}|${text}`;
}
const jsonLines = (items) => items.map((item) => JSON.stringify(item)).join('\n');
/** A judge gives a severity of its own, and is not told the reporter's. */
const relayed = ({ severity: _severity, ...finding }) => finding;
/** A reviewer's own findings are in the conversation already: a reminder is enough to say "same as". */
const reminder = ({ label, category, title, path, startLine, endLine }) => ({
    label,
    category,
    title,
    path,
    startLine,
    endLine,
});
/** The part that is new in a turn: the question, with what it is about. */
function questionText(question, { lens, adversarial, focus }, fence, subject = 'change') {
    const put = (name, slots = {}) => (0,_prompts_js__WEBPACK_IMPORTED_MODULE_2__/* .prompt */ .J1)(name, slots, subject);
    switch (question.kind) {
        case 'independent-review':
            return put('blind', {
                role: [lens, ...(adversarial ? [put('adversarial')] : [])].join('\n\n'),
                focus: focus === '' ? '' : `\nThe team asks you to look hardest at this:\n${focus}\n`,
            });
        case 'relocation':
            return put('relocation', { unlocated: fence('unlocated', jsonLines(question.unlocated)) });
        case 'exchange': {
            const judge = question.judge.length === 0 ? '' : fence('judge', jsonLines(question.judge.map(relayed)));
            if (question.disputes.length > 0) {
                return put('rebuttal', {
                    disputes: fence('disputes', jsonLines(question.disputes.map(({ finding, ...rest }) => ({ finding: relayed(finding), ...rest })))),
                    judge: judge === '' ? '' : put('judge-too', { judge }),
                }).trimEnd();
            }
            const own = question.own.length === 0
                ? ''
                : `Your own findings, under the labels they have here:\n${fence('own', jsonLines(question.own.map(reminder)))}`;
            const earlier = question.earlier.length === 0
                ? ''
                : put('earlier', { earlier: fence('earlier', jsonLines(question.earlier.map(relayed))) });
            if (judge === '')
                return earlier;
            return [put('cross-examination', { judge, own }).trimEnd(), earlier]
                .filter((part) => part !== '')
                .join('\n\n');
        }
    }
}
const repairText = (problem) => (0,_prompts_js__WEBPACK_IMPORTED_MODULE_2__/* .prompt */ .J1)('repair', { problem });
const missingText = (labels) => (0,_prompts_js__WEBPACK_IMPORTED_MODULE_2__/* .prompt */ .J1)('missing', { labels: labels.join(', ') });


/***/ }),

/***/ 8033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   pX: () => (/* binding */ outputLimit),
/* harmony export */   w$: () => (/* binding */ runChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




/** Bytes of an answer; what says more is not answering. */
const outputLimit = 4 * 1024 * 1024;
const errorsKept = 4_000;
/** Milliseconds between two looks at how many processes there are. */
const watchMs = 250;
/** Runs a program without a shell, in a process group of its own, which ends as a whole however this ends. */
const runChild = (job) => new Promise((resolve) => {
    const [program = '', ...args] = job.argv;
    const chunks = [];
    let bytes = 0;
    let stderr = '';
    let cut = null;
    let child;
    const mark = job.maxProcesses === undefined ? null : markOf();
    try {
        const env = { ...job.env, ...mark?.env };
        child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { cwd: job.folder, env, detached: true });
    }
    catch {
        resolve({ kind: 'not-found', stdout: '', stderr });
        return;
    }
    const watch = mark === null
        ? undefined
        : setInterval(() => {
            if (childProcessesOf(mark).length > (job.maxProcesses ?? 0))
                end('crowded');
        }, watchMs);
    const end = (why) => {
        cut ??= why;
        killGroup(child);
        if (mark !== null)
            endChildProcesses(mark);
    };
    const timer = setTimeout(() => end('timed-out'), job.timeoutMs);
    const abort = () => end('aborted');
    job.signal.addEventListener('abort', abort, { once: true });
    if (job.signal.aborted)
        abort();
    const settle = (ended) => {
        clearTimeout(timer);
        clearInterval(watch);
        job.signal.removeEventListener('abort', abort);
        // Whoever it started and left behind goes too.
        killGroup(child);
        if (mark !== null)
            endChildProcesses(mark);
        resolve(ended);
    };
    child.stdout.on('data', (chunk) => {
        bytes += chunk.byteLength;
        if (bytes > outputLimit)
            end('flooded');
        else
            chunks.push(chunk);
    });
    child.stderr.on('data', (chunk) => {
        stderr = (stderr + chunk.toString('utf8')).slice(-errorsKept);
    });
    // A program may end without reading all it was given.
    child.stdin.on('error', () => undefined);
    child.stdin.end(job.input);
    child.once('error', () => settle({ kind: 'not-found', stdout: '', stderr }));
    // Not `close`: a grandchild that holds the pipes open must not hold the review.
    child.once('exit', (status) => {
        const resolveEnded = () => {
            const stdout = Buffer.concat(chunks).toString('utf8');
            settle(cut === null
                ? { kind: 'ended', status: status ?? 128, stdout, stderr }
                : { kind: cut, stdout, stderr });
        };
        const patience = setTimeout(resolveEnded, 1_000);
        child.once('close', () => {
            clearTimeout(patience);
            resolveEnded();
        });
    });
});
/** Ends a process with all that it started in its group. */
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // The group is gone already, or this system knows no groups.
        child.kill('SIGKILL');
    }
}
/** What programs need to run at all and to reach the network as the runner does; no token of the job is among it. */
const inherited = /^(?:PATH|LANG|LC_ALL|TZ|SYSTEMROOT|COMSPEC|PATHEXT|(?:HTTPS?|NO|ALL)_PROXY|SSL_CERT_(?:FILE|DIR)|NODE_EXTRA_CA_CERTS)$/iu;
/** @param folder holds a `home` and a `tmp` of the program's own. */
const bare = (folder) => {
    const kept = Object.entries(process.env).flatMap(([name, value]) => inherited.test(name) && value !== undefined ? [[name, value]] : []);
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'home');
    return {
        ...Object.fromEntries(kept),
        HOME: home,
        USERPROFILE: home,
        XDG_CONFIG_HOME: home,
        TMPDIR: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'tmp'),
        CI: 'true',
        NO_COLOR: '1',
        TERM: 'dumb',
    };
};
const markOf = () => ({ env: { XREVIEW_JOB: (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)() } });
/** Ids of the processes that bear the mark; none where the system has no `/proc`. */
function childProcessesOf({ env }) {
    const [[name, value] = []] = Object.entries(env);
    const sought = `${name}=${value}`;
    return entries().filter((pid) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/environ`, 'latin1').split('\0').includes(sought);
        }
        catch {
            // It ended meanwhile, or is somebody else's.
            return false;
        }
    });
}
function entries() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)('/proc')
            .filter((name) => /^\d+$/u.test(name))
            .map(Number);
    }
    catch {
        return [];
    }
}
/** Whoever is started while the others end is found in the next pass. */
const passes = 5;
/** Ends all of them. */
function endChildProcesses(mark) {
    for (let pass = 0; pass < passes; pass += 1) {
        const pids = childProcessesOf(mark);
        if (pids.length === 0)
            return;
        for (const pid of pids) {
            try {
                process.kill(pid, 'SIGKILL');
            }
            catch {
                // It is gone already.
            }
        }
    }
}


/***/ })

};
