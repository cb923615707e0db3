export const id = 761;
export const ids = [761];
export const modules = {

/***/ 6778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bare)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** What programs need to run at all and to reach the network as the runner does; no token of the job is among it. */
const inherited = /^(?:PATH|LANG|LC_ALL|TZ|SYSTEMROOT|COMSPEC|PATHEXT|(?:HTTPS?|NO|ALL)_PROXY|SSL_CERT_(?:FILE|DIR)|NODE_EXTRA_CA_CERTS)$/iu;
/** @param folder holds a `home` and a `tmp` of the program's own. */
const bare = (folder) => {
    const kept = Object.entries(process.env).flatMap(([name, value]) => inherited.test(name) && value !== undefined ? [[name, value]] : []);
    const home = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'home');
    return {
        ...Object.fromEntries(kept),
        HOME: home,
        USERPROFILE: home,
        XDG_CONFIG_HOME: home,
        TMPDIR: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'tmp'),
        CI: 'true',
        NO_COLOR: '1',
        TERM: 'dumb',
    };
};


/***/ }),

/***/ 9915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ outputLimit),
  w: () => (/* binding */ runChild)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/providers/command/kin.js


const markOf = () => ({ env: { XREVIEW_JOB: (0,external_node_crypto_.randomUUID)() } });
/** Ids of the processes that bear the mark; none where the system has no `/proc`. */
function kinOf({ env }) {
    const [[name, value] = []] = Object.entries(env);
    const sought = `${name}=${value}`;
    return entries().filter((pid) => {
        try {
            return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'latin1').split('\0').includes(sought);
        }
        catch {
            // It ended meanwhile, or is somebody else's.
            return false;
        }
    });
}
function entries() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc')
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
function endKin(mark) {
    for (let pass = 0; pass < passes; pass += 1) {
        const pids = kinOf(mark);
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

;// CONCATENATED MODULE: ./lib/providers/command/child.js


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
        child = (0,external_node_child_process_.spawn)(program, args, { cwd: job.folder, env, detached: true });
    }
    catch {
        resolve({ kind: 'not-found', stdout: '', stderr });
        return;
    }
    const watch = mark === null
        ? undefined
        : setInterval(() => {
            if (kinOf(mark).length > (job.maxProcesses ?? 0))
                end('crowded');
        }, watchMs);
    const end = (why) => {
        cut ??= why;
        killGroup(child);
        if (mark !== null)
            endKin(mark);
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
            endKin(mark);
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
        const told = () => {
            const stdout = Buffer.concat(chunks).toString('utf8');
            settle(cut === null
                ? { kind: 'ended', status: status ?? 128, stdout, stderr }
                : { kind: cut, stdout, stderr });
        };
        const patience = setTimeout(told, 1_000);
        child.once('close', () => {
            clearTimeout(patience);
            told();
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


/***/ }),

/***/ 6721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ commandProvider)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8439);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7748);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6442);
/* harmony import */ var _complaint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6195);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3212);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5225);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5401);
/* harmony import */ var _bare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6778);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9915);











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
        const { argv, input, env } = harness.errand({
            instructions: `${thread.instructions}\n\n${options.aside(checkout)}`,
            turns: [...turns, { role: 'user', text }],
            schema: undialected(zod__WEBPACK_IMPORTED_MODULE_8__/* .toJSONSchema */ .bl(thread.answer.schema)),
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
        const ended = await (0,_child_js__WEBPACK_IMPORTED_MODULE_7__/* .runChild */ .w)({
            argv,
            input,
            folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'work'),
            env: { ...(0,_bare_js__WEBPACK_IMPORTED_MODULE_6__/* .bare */ .$)(folder), ...options.environment, ...env },
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
            sent: [(0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .addSizes */ ._p)([thread.instructions, ...turns.map((turn) => turn.text), text].map(_size_js__WEBPACK_IMPORTED_MODULE_4__/* .sizeOf */ .$d))],
            retries: 0,
            toolUses: [],
            notes: [],
            requestId: null,
            servedModel: null,
            stopReason: ended.kind === 'ended' ? `exit ${ended.status}` : ended.kind,
            text,
        });
        const unanswered = (failure) => ({
            ...meta(_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .noUsage */ .tk, ''),
            outcome: failure.outcome,
            message: failure.message,
            remedy: failure.remedy,
        });
        if (ended.kind !== 'ended')
            return unanswered(failureOf(options, ended));
        const heard = harness.hear(ended.stdout);
        // A status other than 0 is a failure whatever was said; what was said may tell why.
        if (ended.status !== 0 || heard.kind === 'failed') {
            const why = heard.kind === 'failed' && ended.stdout.trim() !== '' ? heard.why : lastLine(ended.stderr);
            return unanswered((0,_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .failed */ .g)('provider-error', `${name} ended with status ${ended.status} and no answer: ${(0,_complaint_js__WEBPACK_IMPORTED_MODULE_3__/* .tidy */ .DZ)(why === '' ? 'it said nothing' : why, options.scrub)}`, `Run ${harness.program} by hand on the runner: its version, its key and its access to the model are the likely causes.`));
        }
        const said = options.scrub(heard.text);
        turns.push({ role: 'user', text }, { role: 'assistant', text: said.slice(0, 64 * 1024) });
        const parsed = (0,_answer_js__WEBPACK_IMPORTED_MODULE_10__/* .parseAnswer */ .W)(said, thread.answer.schema);
        const whole = meta(heard.usage ?? _usage_js__WEBPACK_IMPORTED_MODULE_5__/* .noUsage */ .tk, said);
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
                const admission = await options.lane.enter({ model, signal, priority });
                if (!admission.admitted)
                    return unasked(cancelled(name));
                begun?.();
                try {
                    return await ask(parts.map(({ text }) => text).join(''));
                }
                catch (error) {
                    if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A))
                        throw error;
                    const { message, remedy } = error;
                    return unasked((0,_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .failed */ .g)('provider-error', `${name} could not be asked: ${message}`, remedy));
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
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .failed */ .g)('provider-error', `The program ${harness.program} of ${name} could not be started.`, 'Install it in a step before this one and see that it is on the PATH, or give its full path.');
        case 'timed-out':
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .failed */ .g)('timed-out', `${name} had not answered after ${Math.round(timeoutMs / 1000)} s and was ended with all it had started.`, 'Raise its timeout-minutes, or split the change.');
        case 'crowded':
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .failed */ .g)('provider-error', `${name} started too many processes and was ended with all of them.`, 'Give it less to do at once.');
        case 'flooded':
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .failed */ .g)('malformed', `${name} wrote more than ${_child_js__WEBPACK_IMPORTED_MODULE_7__/* .outputLimit */ .p / 1024 / 1024} MB and was ended.`, 'It must print one JSON object that fits the schema it is given, and nothing else.');
        case 'aborted':
            return cancelled(name);
    }
}
const cancelled = (name) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_9__/* .failed */ .g)('cancelled', `The call of ${name} was cancelled.`, 'Run it again.');
const unasked = ({ outcome, message, remedy }) => ({
    outcome,
    message,
    remedy,
    seconds: 0,
    usage: _usage_js__WEBPACK_IMPORTED_MODULE_5__/* .noUsage */ .tk,
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

/***/ 5725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ openLane)
});

;// CONCATENATED MODULE: ./lib/providers/circuit.js
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
const circuit_closed = { failures: 0, open: null };
const makeBreaker = ({ patience, coolDownMs, now }) => {
    const circuits = new Map();
    /** The circuit of the key stops every model. */
    let key = circuit_closed;
    const forGood = (failure) => ({
        failures: 0,
        open: { failure, until: Number.POSITIVE_INFINITY },
    });
    return {
        check(model) {
            const circuit = circuits.get(model) ?? circuit_closed;
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
                circuits.set(model, circuit_closed);
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

;// CONCATENATED MODULE: ./lib/providers/lane.js

const crowded = new Set(['rate-limited', 'overloaded']);
/**
 * A lane that halves its width on rate limits and overload, widens by one after as many successes as it is wide, and
 * whose circuit opens at once on a refused key, an exhausted quota or a model that is not there, and after several
 * asks in a row that failed otherwise.
 */
const openLane = (options) => {
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

/***/ 6304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shuffled)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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

/***/ 2114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ callOf)
/* harmony export */ });
/* harmony import */ var _providers_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(914);

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

/***/ 6622:
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

/***/ 7761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openPanel),
  O: () => (/* binding */ providersOf)
});

// EXTERNAL MODULE: ./lib/providers/anthropic.js + 3 modules
var anthropic = __webpack_require__(9650);
// EXTERNAL MODULE: ./lib/providers/command/command.js
var command = __webpack_require__(6721);
// EXTERNAL MODULE: ./lib/providers/lane.js + 1 modules
var lane = __webpack_require__(5725);
// EXTERNAL MODULE: ./lib/providers/openai.js + 4 modules
var openai = __webpack_require__(9674);
// EXTERNAL MODULE: ./lib/providers/usage.js
var providers_usage = __webpack_require__(5401);
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
            const counted = (0,providers_usage/* inputOf */.wg)(usage);
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
    #said = 0;
    /** Bytes of the turn under way. */
    #saying = 0;
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
        this.#said = this.#stored ? prefix : 0;
    }
    /** Reserves what a question costs by estimate, in its turn, or refuses it. */
    async enter(texts, relevance) {
        const { budget, effort, standing } = this.#options;
        const [before, first] = this.fresh ? [0, standing] : [standing, 0];
        const saying = bytesOf(texts);
        const estimate = this.#cost(before + this.#said, saying + first, reviewers_estimate/* usualOutput */.sn[effort]);
        if (!(await budget.enter(estimate, relevance)))
            return false;
        this.#reserved = estimate;
        this.#saying = saying;
        return true;
    }
    /** Reserves what a look-up costs: one more request, which carries its answer and all that was said. */
    affords(bytes) {
        const before = this.#options.standing + this.#said + this.#saying;
        const more = this.#cost(before, bytes, outputOfLookUp);
        if (!this.#options.budget.extend(more))
            return false;
        this.#reserved += more;
        this.#saying += bytes;
        return true;
    }
    /** Books what the question cost. */
    settle(usd) {
        this.#options.budget.settle(this.#reserved, usd ?? 0);
        this.#reserved = 0;
    }
    /** Takes down what was said and answered. */
    grow(texts, answer) {
        this.#said += bytesOf(texts) + Buffer.byteLength(answer);
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
// EXTERNAL MODULE: ./lib/review/category.js
var category = __webpack_require__(3766);
// EXTERNAL MODULE: ./lib/review/finding.js
var finding = __webpack_require__(6573);
;// CONCATENATED MODULE: ./lib/reviewers/clause.js
const bare = (text) => text.replace(/[\s*_`>#|-]+/gu, '').toLowerCase();
/** A shorter clause could stand anywhere. Characters without white space and marks. */
const leastClause = 8;
/** The clause as cited, if the document holds it, white space and Markdown apart; null where it was made up. */
function foundClause(cited, documents) {
    const quote = bare(cited.quote);
    if (quote.length < leastClause)
        return null;
    const holding = documents.filter(({ text }) => bare(text).includes(quote));
    const home = holding.find(({ name }) => name === cited.document.trim()) ?? holding[0];
    return home === undefined ? null : { ...cited, document: home.name, quote: cited.quote.trim() };
}

// EXTERNAL MODULE: ./lib/reviewers/receipt.js
var receipt = __webpack_require__(4504);
;// CONCATENATED MODULE: ./lib/reviewers/answer.js





/**
 * The one shape of every answer, in the subset of JSON schema that both wires accept: all fields required, null where
 * there is nothing, no limits on length (those are applied after parsing). The receipt comes first, while the change is
 * freshly read; then the findings, so that an answer cut short loses prose and not defects. The lists are never
 * optional, so that silence is not "nothing found".
 */
const answer_finding = schemas/* object */.Ikc({
    category: schemas/* enum */.k5n((0,category/* categoriesOf */.SM)('change')),
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
const planFinding = answer_finding.extend({ category: schemas/* enum */.k5n((0,category/* categoriesOf */.SM)('plan')) });
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
    const gravest = cut > 0 ? wire.findings.toSorted((a, b) => (0,finding/* harm */.lF)(b.severity) - (0,finding/* harm */.lF)(a.severity)) : wire.findings;
    const findings = gravest.slice(0, most.findings).map(({ clause: cited = null, ...finding }) => ({
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
        quote: (0,receipt/* withoutReceipt */.jH)(quoted.quote, codes),
    });
    return {
        ...answer,
        findings: answer.findings.map(clean),
        positions: answer.positions.map((position) => ({ ...position, evidence: position.evidence.map(clean) })),
        relocations: answer.relocations.map(clean),
    };
}

// EXTERNAL MODULE: ./lib/reviewers/request.js
var request = __webpack_require__(9933);
;// CONCATENATED MODULE: ./lib/reviewers/attempt.js

/** One try at a question: what was said, and how it ended. */
const maxOutputTokens = 16_000;
const goOn = { opens: false, allowance: maxOutputTokens };
/** What is said after a first try that may go better: null where it went well, or would go the same way again. */
function secondChance(first, opening) {
    switch (first.outcome) {
        case 'malformed':
            return { ...goOn, text: (0,request/* repairText */.DI)(first.message) };
        case 'not-read':
            return first.repair === undefined ? null : { ...goOn, text: (0,request/* repairText */.DI)(first.repair) };
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
const noted = (calls, notes) => calls.map((call, index) => index === calls.length - 1 ? { ...call, notes: [...call.notes, ...notes] } : call);

// EXTERNAL MODULE: ./lib/reviewers/call.js
var reviewers_call = __webpack_require__(2114);
// EXTERNAL MODULE: ./lib/reviewers/look-ups.js
var look_ups = __webpack_require__(6622);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/reviewers/prefix.js

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
        case 'blind':
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

;// CONCATENATED MODULE: ./lib/reviewers/unread.js
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
    maker: options.maker,
    model: options.model,
    role: options.viewpoint.role,
    reads: true,
    judges: true,
    open: (bundle) => new ModelConversation(options, bundle),
});
class ModelConversation {
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
            subject: options.around.subject,
            lookUps: lookUps !== null,
        });
        const affords = (bytes) => this.#account.affords(bytes);
        this.#tools = (0,look_ups/* offered */.Ix)(lookUps?.open((0,look_ups/* roomFor */.N_)(context)) ?? [], { fence, redact, affords });
        const standing = Buffer.byteLength(this.#instructions) + (0,look_ups/* bytesOfTools */.I7)(this.#tools);
        this.#account = new Account({ budget, price, effort, standing });
    }
    /**
     * A question has one second chance (a bigger allowance after a cut answer, a repair after one that cannot be used),
     * and positions that are missing are asked for once.
     */
    async ask(question) {
        const { fence, redact, viewpoint, around } = this.#options;
        const { text, code } = (0,receipt/* endReceipt */.Em)(redact((0,request/* questionText */.mD)(question, viewpoint, fence, around.subject)));
        const put = this.#put(question, code);
        const opening = { opens: true, text, allowance: maxOutputTokens };
        const first = await this.#once(put, 1, opening);
        const turn = secondChance(first, opening);
        if (turn === null)
            return this.#settle(put, [first]);
        return this.#settle(put, [first, await this.#once(put, 2, turn)]);
    }
    /** What comes of a question after its first and second try. */
    async #settle(put, tries) {
        const last = tries.at(-1);
        if (last?.outcome !== 'complete')
            return this.#unanswered(last, tries);
        const { answer, notes } = toAnswer(last.value, this.#options.around.spec);
        const missing = unanswered(put.question, answer);
        if (missing.length === 0)
            return { outcome: 'answered', answer, calls: noted(callsOf(tries), notes) };
        const late = await this.#once(put, tries.length + 1, { ...goOn, text: (0,request/* missingText */.qq)(missing) });
        const whole = late.outcome === 'complete' ? this.#joined(answer, late.value, missing) : answer;
        const calls = noted(callsOf([...tries, late]), notes);
        if (late.outcome !== 'complete')
            return { outcome: 'unanswered', failure: failureOf(late), partial: whole, calls };
        const silent = unanswered(put.question, whole);
        if (silent.length === 0)
            return { outcome: 'answered', answer: whole, calls };
        return { outcome: 'unanswered', failure: this.#noPosition(put.question, silent), partial: whole, calls };
    }
    /** The answer with the positions that were asked for once more. */
    #joined(answer, value, missing) {
        const late = toAnswer(value, this.#options.around.spec).answer;
        // What it sees only now is a finding like any other; what it says a second time is not a second one.
        const seen = late.findings.filter(({ path, quote }) => !answer.findings.some((known) => known.path === path && known.quote === quote));
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
        const value = tries.findLast((one) => one.value !== null)?.value ?? null;
        const calls = callsOf(tries);
        if (value === null)
            return { outcome: 'unanswered', failure: failureOf(last), calls };
        const { answer, notes } = toAnswer(value, this.#options.around.spec);
        const positions = answer.positions.filter(({ stance }) => stance === 'uphold');
        const partial = { ...answer, positions };
        return { outcome: 'unanswered', failure: failureOf(last), partial, calls: noted(calls, notes) };
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
        const told = (0,reviewers_call/* callOf */.C)(completion, began, this.#options.price);
        const unread = this.#unread(completion, codes);
        const outcome = unread === null ? (told.outcome === 'answered' ? 'answered' : this.#code(told.outcome)) : 'not-read';
        const call = { ...told, outcome };
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
        if (completion.outcome !== 'complete' || (0,receipt/* returnsReceipt */.Af)(codes, completion.value.receipt))
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
        const { around, lookUps, provider, model, effort, timeoutMs, signal } = this.#options;
        const prefix = (this.#prefix ??= this.#change());
        this.#account.begin(Buffer.byteLength(prefix.text));
        const thread = provider.open({
            model,
            instructions: this.#instructions,
            answer: { name: 'review', schema: schemaOf(around.subject, around.spec) },
            tools: this.#tools,
            maxToolCalls: lookUps?.most ?? 0,
            effort,
            maxOutputTokens: maxOutputTokens,
            cacheKey: prefix.key,
            timeoutMs,
            signal,
        });
        return { question, prefix, codes: [...prefix.codes, code], thread };
    }
    /** The change comes first and the role after it, so that several roles of one model share the cached prefix. */
    #change() {
        const { around, maker, model, effort, fence, redact } = this.#options;
        const reader = `${maker}/${model}`;
        const { text, codes } = (0,request/* changeText */.k0)(this.#bundle, around, { reader, fence, redact });
        return { ...prefixOf(`${text}\n\n`, [model, effort, this.#instructions]), codes };
    }
}

// EXTERNAL MODULE: ./lib/change/family.js
var family = __webpack_require__(6650);
;// CONCATENATED MODULE: ./lib/reviewers/role.js


/** What the default part is complemented with, by family: measured or well known, see docs/panel.md. */
const complements = {
    anthropic: 'complement-anthropic',
    google: 'complement-google',
};
const isOwn = (role) => role.startsWith('./');
/**
 * What a reviewer is told to look at hardest. Without a role it is told to look at everything, and twice at what its
 * family is known to miss.
 */
function lensOf(role, maker, model, own, subject = 'change') {
    if (role === null) {
        // What a family is known to miss was measured on code.
        if (subject === 'plan')
            return (0,prompts/* prompt */.J1)('general', {}, subject);
        const complement = complements[(0,family/* familyOf */.A)(maker, model)];
        return [(0,prompts/* prompt */.J1)('general'), ...(complement === undefined ? [] : [(0,prompts/* prompt */.J1)(complement)])].join('\n\n');
    }
    if (!isOwn(role))
        return (0,prompts/* prompt */.J1)(role, {}, subject);
    const text = own.get(role);
    if (text === undefined)
        throw new TypeError(`the role ${role} was not read`);
    return (0,prompts/* prompt */.J1)('own', { role: text.trim() });
}

;// CONCATENATED MODULE: ./lib/reviewers/panel.js










/** Requests to one provider at once; the lane adapts below it when the provider says "too many". */
const maxConcurrent = 64;
const requestTimeoutMs = 10 * 60_000;
/** Seats the models at the table: one provider and lane for each door, one budget and one deadline for all. */
function openPanel(options) {
    const { seats, doors, effort, adversarial, focus, ownRoles = new Map(), risks = new Map(), lookUps, ...shared } = options;
    const deadline = new Deadline(options.endsAt, options.clock);
    const prefixes = new Prefixes();
    const open = providersOf(doors, options.redact);
    return seats.map(({ door, role, effort: own, ...seat }) => modelReviewer({
        ...shared,
        ...seat,
        provider: open(door),
        lookUps: doors.get(door)?.api === 'command' ? null : lookUps,
        viewpoint: {
            role: role ?? 'general',
            lens: lensOf(role, seat.maker, seat.model, ownRoles, options.around.subject),
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
/** Opens each door once. */
function providersOf(doors, redact) {
    const opened = new Map();
    return (name) => {
        const door = doors.get(name);
        if (door === undefined)
            throw new TypeError(`there is no door ${name}`);
        const provider = opened.get(name) ?? providerAt(name, door, redact);
        opened.set(name, provider);
        return provider;
    };
}
/** Stands in for the key of endpoints that ask for none: their headers take it away again. */
const noKey = 'none';
/** Programs of one name at once: each may hold a whole agent in memory. */
const maxPrograms = 4;
function providerAt(name, door, redact) {
    if (door.api === 'command') {
        const aside = (checkout) => (0,prompts/* prompt */.J1)('checkout', { checkout });
        return (0,command/* commandProvider */.l)({
            ...door,
            name,
            aside,
            scrub: redact,
            lane: (0,lane/* openLane */.B)({ maxConcurrent: maxPrograms }),
        });
    }
    const { api, apiKey, keyless, baseURL, headers, structuredOutput } = door;
    const options = {
        name,
        apiKey: apiKey === '' && headers['authorization'] === null ? noKey : apiKey,
        ...(keyless === undefined ? {} : { keyless }),
        baseURL: baseURL === '' ? ownAddress[api] : baseURL,
        defaultHeaders: headers,
        lane: (0,lane/* openLane */.B)({ maxConcurrent }),
        structuredOutput,
    };
    switch (api) {
        case 'anthropic':
            return (0,anthropic/* anthropicProvider */.KB)(options);
        case 'openai-responses':
            return (0,openai/* openaiProvider */.Ig)(options);
        case 'openai-chat':
            return (0,openai/* chatProvider */.yP)(options);
    }
}
const ownAddress = {
    anthropic: anthropic/* anthropicBaseURL */.bY,
    'openai-responses': openai/* openaiBaseURL */.Zp,
    'openai-chat': openai/* openaiBaseURL */.Zp,
};


/***/ }),

/***/ 4504:
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
    const returned = new Set((given
        .join(' ')
        .toLowerCase()
        .match(/[a-z0-9]+/gu) ?? []).filter((word) => word !== 'receipt'));
    return returned.size === new Set(codes).size && codes.every((code) => returned.has(code));
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
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   mD: () => (/* binding */ questionText),
/* harmony export */   oN: () => (/* binding */ besides),
/* harmony export */   qq: () => (/* binding */ missingText)
/* harmony export */ });
/* harmony import */ var _change_guidance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8140);
/* harmony import */ var _review_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6304);
/* harmony import */ var _prompts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4855);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4504);




const leftOutShown = 200;
/**
 * The part that stays the same through all rounds: the bundle, fenced, and, outside the fence, what is not in it. The
 * files come in an order of the reader's own, because what is read first is seen best. Secrets are taken out before
 * the receipt goes in, so that no redaction can take a receipt line along.
 */
function changeText(bundle, around, { reader, fence, redact }) {
    const files = (0,_review_order_js__WEBPACK_IMPORTED_MODULE_0__/* .shuffled */ .A)(bundle.files, ({ path, part }) => `${path} ${part?.index ?? 0}`, reader);
    const scope = around.bundles === 1
        ? around.carried.length === 0
            ? 'The whole change is in this request.'
            : 'What changed since the last review is in this request.'
        : `The change is reviewed in ${around.bundles} parts; this request holds one of them, ${bundle.id}.`;
    const { text, codes } = (0,_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .addReceipt */ .sj)(redact(files.map(fileText).join('\n')));
    const slots = { scope, leftOut: redact(leftOutText(around)), change: fence('change', text) };
    const parts = [(0,_prompts_js__WEBPACK_IMPORTED_MODULE_1__/* .prompt */ .J1)('change', slots, around.subject), ...besides(bundle, around, fence).map(redact)];
    return { text: parts.join('\n\n'), codes };
}
/** What stands beside the change in the same part: the same for all reviewers, and for all rounds. */
function besides(bundle, around, fence) {
    const paths = bundle.files.map(({ path }) => path);
    const rules = (0,_change_guidance_js__WEBPACK_IMPORTED_MODULE_3__/* .guidanceFor */ .A)(around.guidance, paths).filter(({ text }) => text !== '');
    const usages = around.usages.get(bundle.id) ?? [];
    return [
        ...(around.spec.length === 0 ? [] : [specText(around, fence)]),
        ...(rules.length === 0 ? [] : [rulesText(rules, fence)]),
        ...(usages.length === 0 ? [] : [usagesText(usages, fence)]),
        ...(around.decided === undefined ? [] : [decidedText(around.decided, fence)]),
    ];
}
/** Whoever may write to the base may still quote others in it: rules are fenced like everything else. */
const rulesText = (rules, fence) => (0,_prompts_js__WEBPACK_IMPORTED_MODULE_1__/* .prompt */ .J1)('house-rules', {
    rules: fence('rules', jsonLines(rules.map(({ source, scope, text, cut }) => ({ rules: source, for: scope, text, cut })))),
});
const usagesText = (usages, fence) => (0,_prompts_js__WEBPACK_IMPORTED_MODULE_1__/* .prompt */ .J1)('usages', {
    usages: fence('usages', jsonLines(usages.map(({ name, removed, kind, path, line, inside, text }) => ({
        name,
        removed,
        as: kind,
        at: `${path}:${line}`,
        inside,
        code: text,
    })))),
});
const decidedText = (decided, fence) => (0,_prompts_js__WEBPACK_IMPORTED_MODULE_1__/* .prompt */ .J1)('decided', {
    decided: fence('decided', jsonLines(decided.map(({ title, decision, reason }) => ({ finding: title, decision, reason })))),
});
/** The documents are other people's words too: fenced, one JSON line each. */
const specText = ({ spec, subject }, fence) => {
    const documents = fence('spec', jsonLines(spec.map(({ name, text }) => ({ document: name, text }))));
    return (0,_prompts_js__WEBPACK_IMPORTED_MODULE_1__/* .prompt */ .J1)('spec', { documents }, subject);
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
    const put = (name, slots = {}) => (0,_prompts_js__WEBPACK_IMPORTED_MODULE_1__/* .prompt */ .J1)(name, slots, subject);
    switch (question.kind) {
        case 'blind':
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
const repairText = (problem) => (0,_prompts_js__WEBPACK_IMPORTED_MODULE_1__/* .prompt */ .J1)('repair', { problem });
const missingText = (labels) => (0,_prompts_js__WEBPACK_IMPORTED_MODULE_1__/* .prompt */ .J1)('missing', { labels: labels.join(', ') });


/***/ })

};
