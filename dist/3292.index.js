export const id = 3292;
export const ids = [3292];
export const modules = {

/***/ 93918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDebate: () => (/* binding */ runDebate)
});

// EXTERNAL MODULE: ./lib/context/git-tree.js
var git_tree = __webpack_require__(80404);
// EXTERNAL MODULE: ./lib/reviewers/budget.js
var budget = __webpack_require__(54047);
// EXTERNAL MODULE: ./lib/reviewers/served-models.js
var served_models = __webpack_require__(2430);
;// CONCATENATED MODULE: ./lib/runner/background.js
/** Milliseconds until the first requests are sent. */
const underWay = 100;
/**
 * Does work that is needed only after the models have answered, while they are answering: one piece per turn
 * of the event loop, so that network events come first. If a piece fails, its later use fails again and
 * reports the error.
 * @param signal stops the work.
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
        // Not unreferenced: otherwise the work would not continue before the next network event.
        setImmediate(next);
    };
    setTimeout(next, underWay).unref();
}

// EXTERNAL MODULE: ./lib/review/debate-rules.js + 1 modules
var debate_rules = __webpack_require__(97463);
// EXTERNAL MODULE: ./lib/review/progress-comment.js
var progress_comment = __webpack_require__(37121);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/access.js
var access = __webpack_require__(19682);
// EXTERNAL MODULE: ./lib/reviewers/panel.js + 11 modules
var panel = __webpack_require__(75340);
// EXTERNAL MODULE: ./lib/reviewers/panel-settings.js + 3 modules
var panel_settings = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/review/user-commands.js
var user_commands = __webpack_require__(72988);
;// CONCATENATED MODULE: ./lib/review/proof.js







const nothing = { prove: null, close: () => Promise.resolve() };
/** Opens the writing and execution of tests for the findings of a debate, if the settings ask for it and it is allowed. */
async function openProving(runtime, { change, tree }, { options }) {
    const { settings, host, recorder, git, redact } = runtime;
    if (settings.prove === 'off' || settings.target === 'plan' || settings['matrix-job'] !== '')
        return nothing;
    const without = (why) => {
        recorder.noted([`No tests were written for findings (\`prove\`): ${why}.`]);
        return nothing;
    };
    const forbidden = (0,user_commands/* whyForbidden */.G)(change, host.env);
    if (forbidden !== null)
        return without(forbidden);
    const { head } = change.commits;
    if (head === null)
        return without('they need a commit to run on, so commit your work first');
    const { openProver } = await Promise.all(/* import() */[__webpack_require__.e(5389), __webpack_require__.e(638)]).then(__webpack_require__.bind(__webpack_require__, 40638));
    const { openLab } = await __webpack_require__.e(/* import() */ 4464).then(__webpack_require__.bind(__webpack_require__, 4464));
    const { openIsolation } = await __webpack_require__.e(/* import() */ 9934).then(__webpack_require__.bind(__webpack_require__, 69934));
    const { learnSecrets } = await Promise.all(/* import() */[__webpack_require__.e(4570), __webpack_require__.e(2663)]).then(__webpack_require__.bind(__webpack_require__, 2663));
    const closing = [];
    const lab = async () => {
        const { signal } = options;
        const isolation = await openIsolation({ hidden: [git.root], env: host.env, signal });
        if ('refused' in isolation)
            return `No tests were executed for findings (\`prove\`): ${isolation.refused}.`;
        const room = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'xreview-prove-'));
        const sweep = () => isolation.removeNow(room);
        process.once('exit', sweep);
        const opened = await openLab({
            git,
            commits: change.commits,
            head,
            isolation,
            setup: settings['prove-setup'],
            timeoutMs: settings['prove-minutes'] * 60_000,
            room,
            redact,
            signal,
        });
        closing.push(() => opened.close(), () => isolation.remove(room), () => isolation.close(), () => Promise.resolve(void process.off('exit', sweep)));
        return opened;
    };
    const author = settings['prove-author'];
    const providerOf = (0,panel/* providersOf */.Ou)(options.providerAccess, options.redact);
    const prove = openProver({
        settings,
        models: {
            ...options,
            slots: options.slots,
            language: settings.language,
            providerOf: ({ provider }) => providerOf(provider),
            isProgram: ({ provider }) => options.providerAccess.get(provider)?.api === 'command',
        },
        preferred: author !== null && (0,access/* hasKey */.CJ)(settings, author, host.env) ? (0,panel_settings/* slotOf */.SW)(settings, author) : null,
        files: {
            paths: [...(await git.list(head)).keys()],
            async read(path) {
                const text = await tree.read('new', path);
                if (text === null)
                    return null;
                // It is sent to models, and no earlier step searched it.
                await learnSecrets([text], redact);
                return redact(text);
            },
        },
        openLab: lab,
        noted: (notices) => recorder.noted(notices),
    });
    return {
        prove,
        async close() {
            for (const step of closing)
                await step();
        },
    };
}

// EXTERNAL MODULE: ./lib/review/recorded-debate.js
var recorded_debate = __webpack_require__(33174);
;// CONCATENATED MODULE: ./lib/review/debate.js








/** Runs the debate of a panel about a change. Everything that enters the debate is redacted and recorded first. */
async function runDebate(runtime, input, panel, detectors) {
    const { recorder, git, redact, settings } = runtime;
    const { change, plan, tree, history } = input;
    const { reviewers, bundles, options, transcript, progress, observer } = panel;
    if (change.pullRequest !== null &&
        change.commits.head !== null &&
        settings.comment !== 'off' &&
        history.recheck === null)
        recorder.showsProgressIn((0,progress_comment/* openProgressComment */.j)(history, {
            pull: change.pullRequest.number,
            category: settings.category,
            startedAt: recorder.record.startedAt,
            head: change.commits.head,
        }), `Reviewing ${change.commits.head.slice(0, 10)}.`);
    progress.planned(plan.bundles.length, reviewers.length);
    inBackground(whileModelsAnswer(detectors), options.signal);
    const proving = await openProving(runtime, input, panel);
    let debate;
    try {
        debate = await (0,debate_rules/* debateByRules */.s)({
            settings,
            change,
            bundles,
            panel: (0,recorded_debate/* recordingPanel */.s6)(reviewers, transcript, redact),
            panelModels: () => (0,served_models/* panelModelsOf */.A)(reviewers, recorder.record.events),
            obviousBundles: new Set(recorder.record.obviousBundles.keys()),
            history,
            tree: (0,recorded_debate/* recordingTree */.yI)((0,git_tree/* withEarlier */.TG)(tree, git, history.savedReview?.head ?? null, redact), transcript),
            detected: (0,recorded_debate/* recordingDetected */.kY)(detectors, transcript, redact),
            observer: (0,budget/* chargingRounds */.J)(observer, options.budget),
            prove: proving.prove === null ? null : (0,recorded_debate/* recordingProve */.Ue)(proving.prove, { transcript, observer }, redact),
        });
    }
    finally {
        await proving.close();
    }
    recorder.debated(debate);
    recorder.noted(detectors.notices);
    progress.end();
    return debate;
}
/** Loads what is needed after the debate: the code for reports, and the findings of the detectors. */
function* whileModelsAnswer(detectors) {
    yield Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(7264), __webpack_require__.e(4976)]).then(__webpack_require__.bind(__webpack_require__, 24976)).catch(() => undefined);
    yield* detectors.readAhead();
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
