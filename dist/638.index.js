export const id = 638;
export const ids = [638];
export const modules = {

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

/***/ 40638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openProver: () => (/* binding */ openProver)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/reviewers/prompts.js
var prompts = __webpack_require__(44855);
// EXTERNAL MODULE: ./lib/change/vendor.js
var change_vendor = __webpack_require__(86112);
;// CONCATENATED MODULE: ./lib/prove/authors.js

/**
 * The author is of another vendor than every reporter: the model that the settings name, else the reviewer that judged
 * the finding, else the first of the panel. Where every vendor reported it, the author is of another vendor than the
 * first reporter. A better test, after one that did not reproduce the finding, is written by a
 * supporter's model. The reader is of another vendor than the author, a reporter if possible.
 * @returns why there is none, as an entire sentence.
 */
function pairFor(request, slots, preferred) {
    const byId = (ids) => ids.flatMap((id) => slots.find((slot) => slot.id === id) ?? []);
    const readerFor = (author, first) => [...first, ...slots].find((slot) => isIndependent(slot, author.vendor)) ?? null;
    if (request.before !== null) {
        const [author] = byId([...request.supporters, ...request.reporters]);
        if (author === undefined)
            return 'No better test was written, because no supporter could be asked.';
        return { author, reader: readerFor(author, byId([request.before.test?.author ?? ''])) };
    }
    const reporters = byId(request.reporters);
    const vendors = vendorsOf(request.reporters, slots);
    const candidates = [...(preferred === null ? [] : [preferred]), ...byId(request.judges), ...slots];
    const [first] = vendors;
    const author = candidates.find((slot) => vendors.every((vendor) => isIndependent(slot, vendor))) ??
        candidates.find((slot) => first !== undefined && isIndependent(slot, first));
    if (author === undefined)
        return 'No test was written, because every model that can be asked is of the reporter’s vendor.';
    return { author, reader: readerFor(author, reporters) };
}
/** Two unknown vendors may be the same one. */
const isIndependent = ({ vendor }, other) => vendor !== other && vendor !== change_vendor/* unknownVendor */.rY;
/** The vendors of reviewers. A reporter that is no model of this panel, such as a tool, has none in common with it. */
const vendorsOf = (ids, slots) => ids.flatMap((id) => slots.find((slot) => slot.id === id)?.vendor ?? []);

// EXTERNAL MODULE: ./lib/providers/prices.js
var prices = __webpack_require__(50914);
// EXTERNAL MODULE: ./lib/reviewers/attempt.js
var attempt = __webpack_require__(55641);
// EXTERNAL MODULE: ./lib/reviewers/estimate.js
var reviewers_estimate = __webpack_require__(45004);
// EXTERNAL MODULE: ./lib/reviewers/lookup-budget.js
var lookup_budget = __webpack_require__(68512);
;// CONCATENATED MODULE: ./lib/prove/conversation.js





const timeoutMs = 10 * 60_000;
const maxOutputTokens = 32_000;
/** One conversation. Its requests are in `event`. */
class Conversation {
    #access;
    #slot;
    #about;
    #calls = [];
    #instructions;
    #thread;
    /** Bytes of the conversation so far. */
    #said = 0;
    /** US dollars that the request under way has reserved. */
    #reserved = 0;
    constructor(access, slot, about, answer) {
        const { redact, language, lookUps, fence, budget, effort, signal } = access;
        this.#access = access;
        this.#slot = slot;
        this.#about = about;
        this.#instructions = (0,prompts/* authorInstructions */.xx)('prove-instructions', language);
        const looksUp = about.question === 'test' && !access.isProgram(slot);
        const tools = looksUp ? (lookUps?.open((0,lookup_budget/* roomFor */.N_)(slot.context)) ?? []) : [];
        const affords = (bytes) => {
            const cost = this.#cost((0,reviewers_estimate/* tokensIn */.gF)(bytes), 0);
            if (!budget.extend(cost))
                return false;
            this.#reserved += cost;
            return true;
        };
        this.#thread = access.providerOf(slot).open({
            model: slot.model,
            instructions: this.#instructions,
            answer,
            instructionsRecur: false,
            tools: (0,lookup_budget/* offered */.Ix)(tools, { fence, redact, affords }),
            maxToolCalls: tools.length === 0 ? 0 : (lookUps?.most ?? 0),
            effort: slot.effort ?? effort,
            maxOutputTokens,
            cacheKey: '',
            timeoutMs,
            signal,
        });
    }
    /** Asks once, and a second time if the answer has the wrong form. */
    async ask(text) {
        const first = await this.#once(text);
        const last = first?.outcome === 'malformed' ? await this.#once((0,prompts/* prompt */.J1)('repair', { problem: first.message })) : first;
        const { id } = this.#slot;
        if (last === null)
            return { ok: false, why: `${id} was not asked: ${this.#access.budget.refusal().message}` };
        return last.outcome === 'complete'
            ? { ok: true, value: last.value }
            : { ok: false, why: `${id} did not answer: ${last.message}` };
    }
    /** Its requests; null if none was made. */
    get event() {
        const last = this.#calls.at(-1);
        if (last === undefined)
            return null;
        const { bundle, round, question } = this.#about;
        return {
            reviewer: this.#slot.id,
            bundle,
            round,
            question,
            calls: this.#calls,
            outcome: last.outcome,
            findings: 0,
            positions: 0,
        };
    }
    async #once(text) {
        const { budget, clock, recorder, redact } = this.#access;
        const { bundle, round, question, blocking } = this.#about;
        const redacted = redact(text);
        const bytes = this.#said + Buffer.byteLength(redacted) + Buffer.byteLength(this.#instructions);
        const estimate = this.#cost((0,reviewers_estimate/* tokensIn */.gF)(bytes), reviewers_estimate/* usualOutput */.sn[this.#slot.effort ?? this.#access.effort]);
        const relevance = { kind: blocking ? 'blocking' : 'lesser', bundle, rank: 0 };
        if (!(await budget.enter(estimate, relevance)))
            return null;
        this.#reserved = estimate;
        const asked = { reviewer: this.#slot.id, bundle, round, question, attempt: this.#calls.length + 1 };
        recorder.request(asked, this.#instructions, [redacted]);
        const began = clock();
        const parts = [{ text: redacted, cache: true }];
        const completion = await this.#thread
            .ask(parts, { used: (use) => recorder.lookup(asked, use) })
            .catch((defect) => {
            budget.settle(this.#reserved, 0);
            throw defect;
        });
        const call = (0,attempt/* callOf */.C8)(completion, began, this.#slot.price);
        budget.settle(this.#reserved, call.spent.usd ?? 0);
        recorder.answer(asked, completion, call);
        this.#calls.push(call);
        this.#said += Buffer.byteLength(redacted) + Buffer.byteLength(completion.text);
        return completion;
    }
    #cost(input, output) {
        const usage = { freshInput: input, cachedInput: 0, writtenInput: 0, output };
        return (0,prices/* costOf */.ho)(this.#slot.price, usage) ?? 0;
    }
}

// EXTERNAL MODULE: ./lib/prove/execution.js + 1 modules
var execution = __webpack_require__(66774);
// EXTERNAL MODULE: ./lib/prove/runners/choose.js + 12 modules
var choose = __webpack_require__(75389);
// EXTERNAL MODULE: ./lib/debate/finding.js
var finding = __webpack_require__(10352);
// EXTERNAL MODULE: ./lib/result/figures.js
var figures = __webpack_require__(33524);
;// CONCATENATED MODULE: ./lib/prove/scope.js


/**
 * Chooses the findings at the gate first, then by severity, at most `prove-max`. A finding that no test can reach is
 * skipped and takes no place.
 */
function proofScope(requests, settings) {
    const wanted = requests
        .filter((request) => isWanted(request, settings.prove))
        .toSorted((a, b) => Number(b.blocking) - Number(a.blocking) ||
        (0,finding/* severityRank */.qs)(b.severity) - (0,finding/* severityRank */.qs)(a.severity) ||
        (a.id < b.id ? -1 : 1));
    const reachable = wanted.filter((request) => whyUnreachable(request) === null);
    const max = settings['prove-max'];
    return {
        chosen: reachable.slice(0, max),
        skipped: [
            ...wanted.flatMap((request) => {
                const why = whyUnreachable(request);
                return why === null ? [] : [{ request, why }];
            }),
            ...reachable.slice(max).map((request) => ({
                request,
                why: `No test was written, because ${max} more important finding${max === 1 ? '' : 's'} had used up \`prove-max\`.`,
            })),
        ],
    };
}
function isWanted({ status, blocking }, prove) {
    switch (prove) {
        case 'off':
            return false;
        case 'blocking':
            return blocking;
        case 'disputed':
            return status === 'disputed';
        case 'all':
            return status !== 'dismissed';
    }
}
/** Files that are not executed by a test: documentation, data, and configuration of tools and workflows. */
const notExecuted = /(?:^|\/)(?:\.github|\.circleci|\.gitlab)\/|(?:^|\/)(?:Dockerfile|Makefile|Jenkinsfile|LICENSE|CODEOWNERS)[^/]*$|\.(?:md|mdx|markdown|rst|adoc|txt|ya?ml|json5?|jsonc|toml|ini|cfg|conf|lock|xml|csv|svg|css|scss|less|html?|tf|tfvars|hcl|sql|proto|graphql|properties|env|sh|bash|ps1)$|(?:^|\/)\.[^/]+$/iu;
/** Completes nothing: entire sentences for users; null if a test can reach the finding. */
function whyUnreachable({ report }) {
    const { location, category } = report;
    if (notExecuted.test(location.path))
        return `No test was written, because no test of the project executes ${location.path}.`;
    if (location.level === 'file')
        return 'No test was written, because the finding names no lines whose execution could be checked.';
    if (category === 'prompt-injection' || category === 'suspicious-text')
        return 'No test was written, because the finding is about text and not about behaviour.';
    return null;
}
/** Paths in a notice. */
const mostPaths = 3;
/** One notice for all files for whose tests no runner is known. The reason is that of the first file. */
function withoutRunner(untestable) {
    const paths = [...new Set(untestable.map(({ path }) => path))];
    const shown = paths.slice(0, mostPaths);
    const more = paths.length - shown.length;
    const named = more > 0 ? [...shown, (0,figures/* plural */.LS)(more, 'other file')] : shown;
    return `No test was written for findings in ${(0,figures/* listed */.KE)(named)}: ${untestable[0]?.why ?? 'none is known'}.`;
}

;// CONCATENATED MODULE: ./lib/prove/test-check/assertions.js
const inside = (inner, outer) => inner.start >= outer.start && inner.end <= outer.end;
/** Assertions of all frameworks that a preset knows. `expect(a)` alone is none: it needs what is expected. */
const assertion = /^(?:(?:\w+\.)?assert(?:\.\w+)*|(?:ok|equal|notEqual|strictEqual|notStrictEqual|deepEqual|deepStrictEqual|notDeepEqual|notDeepStrictEqual|partialDeepStrictEqual|throws|doesNotThrow|rejects|doesNotReject|match|doesNotMatch)|(?:\w+\.)*expect(?:\.soft)?\(.*\)(?:\.\w+)+|self\.(?:assert\w+|fail)|pytest\.(?:fail|raises)|(?:[tb]|tb)\.(?:Fatal|Fatalf|Error|Errorf)|require\.\w+|(?:debug_)?assert(?:_eq|_ne)?!|panic!|(?:Assert(?:ions)?\.)?(?:assert\w+|fail)|Assertions\.\w+|assertThat\(.*\)(?:\.\w+)+|Assert\.\w+|(?:\$this|self|static|Assert)(?:->|::|\.)(?:assert\w+|fail)|.*\.Should\(\)\.\w+|assert\w+)$/su;
/** Assertions that fail whenever they are reached. */
const failure = /^(?:(?:\w+\.)?assert\.fail|fail|self\.fail|pytest\.fail|(?:[tb]|tb)\.(?:Fatal|Fatalf|Error|Errorf)|panic!|(?:Assert(?:ions)?\.)?[fF]ail|(?:\$this|self|static)(?:->|::|\.)fail|expect\.fail|require\.Fail(?:Now)?|assert\.Fail(?:Now)?)$/u;
/** What may stand around the mark in an assertion: reading the environment, and formatting. */
const around = /^(?:String|os\.getenv|os\.environ\.get|os\.Getenv|getenv|System\.getenv|(?:System\.)?Environment\.GetEnvironmentVariable|(?:std::)?env::var(?:\(.*\)\.\w+)*|ENV\.fetch|fmt\.Sprintf?|format!|String\.format|.*\.(?:unwrap_or_default|unwrap|unwrap_or|expect|format|toString|to_s))$/su;
const word = /XREVIEW_MARK/gu;
const constantWords = new Set('true false null undefined None True False nil NaN Infinity this self new await not is in and or as String Number Boolean typeof void'.split(' '));
/** The assertions of a test, the outermost calls only: `expect(a).toBe(b)` is one. */
function assertionsOf({ calls }) {
    const all = calls.filter(({ callee }) => assertion.test(callee));
    return all.filter((one) => !all.some((other) => other !== one && inside(one, other) && !holdsCode(one, other)));
}
/** An assertion in a callback of another one is an assertion of its own. */
const holdsCode = (inner, outer) => inner.conditions.length > outer.conditions.length && inner.conditions[0] === 'callback';
/** Where the mark is used. Outside of an assertion it would make any failure look like the named one. */
function markUse(view, assertions) {
    const reasons = new Set();
    const marked = new Set();
    const pending = [...view.uncommented.matchAll(word)].map(({ index, 0: text }) => ({
        start: index,
        end: index + text.length,
    }));
    const seen = new Set();
    for (let use = pending.pop(); use !== undefined; use = pending.pop()) {
        const place = use;
        const owner = assertions.find((one) => inside(place, one));
        if (owner !== undefined) {
            if (isMessage(view, place, owner))
                marked.add(owner);
            else
                reasons.add('uses the mark for more than the message of an assertion');
            continue;
        }
        const holder = view.declarations.findLast((one) => inside(place, one));
        const names = holder?.names ?? [];
        const isPlain = holder !== undefined && isMessage(view, place, { ...holder, callee: '', args: [], conditions: [] });
        if (!isPlain || names.length === 0) {
            reasons.add('uses the mark outside of an assertion');
            continue;
        }
        for (const name of names.filter((one) => !seen.has(one))) {
            seen.add(name);
            const pattern = new RegExp(`(?<![\\p{L}\\p{N}_$])${name.replaceAll('$', '\\$')}(?![\\p{L}\\p{N}_$])`, 'gu');
            for (const { index } of view.code.matchAll(pattern)) {
                const found = { start: index, end: index + name.length };
                if (!inside(found, holder))
                    pending.push(found);
            }
        }
    }
    return { reasons: [...reasons], marked: [...marked] };
}
/** Nothing but reading and formatting is between the mark and the assertion. */
function isMessage({ calls, functions }, place, owner) {
    const between = (one) => inside(place, one) && inside(one, owner) && !(one.start === owner.start && one.end === owner.end);
    return (!functions.some(between) &&
        calls
            .filter(between)
            // `expect(a, mark)` is the beginning of the assertion itself.
            .every(({ callee, start }) => around.test(callee) || (start === owner.start && /^(?:\w+\.)*expect(?:\.soft)?$/u.test(callee))));
}
const argument = ({ code }, { start, end }) => code.slice(start, end);
/** Whether an assertion depends on nothing that a program computes. */
function isConstant(view, call, marks) {
    const own = failure.test(call.callee) ? [] : comparedOf(view, call, marks);
    const compared = own.filter((text) => !/XREVIEW_MARK/u.test(text));
    if (compared.some((text) => hasNames(text))) {
        const [first, second] = compared;
        return (compared.length === 2 &&
            first !== undefined &&
            first.trim() === second?.trim() &&
            /^\s*[\w$.]+\s*$/u.test(first));
    }
    // An assertion that always fails is one with what it depends on: `if (got !== want) assert.fail()`.
    return !call.conditions.some((condition) => condition === 'callback' || hasNames(condition));
}
const hasNames = (text) => (text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []).some((one) => !constantWords.has(one));
function comparedOf(view, call, marks) {
    const raw = ({ start, end }) => view.text.slice(start, end);
    const isMark = (one) => /XREVIEW_MARK/u.test(raw(one)) || marks.has(argument(view, one).trim());
    // Rust's macros have tokens, not arguments.
    if (call.callee.endsWith('!')) {
        const all = argument(view, call).replace(/^[^([{]*[([{]/u, '');
        return all.split(',').slice(0, /_(?:eq|ne)!$/u.test(call.callee) ? 2 : 1);
    }
    const inner = view.calls.filter((one) => one !== call && one.start === call.start && inside(one, call));
    return [...inner.flatMap(({ args }) => args), ...call.args]
        .filter((one) => !isMark(one))
        .map((one) => argument(view, one));
}
/** Reasons to refuse a test for what it asserts and how it uses the mark. */
function checkAssertions(view) {
    const assertions = assertionsOf(view);
    if (assertions.length === 0)
        return ['asserts nothing'];
    const { reasons, marked } = markUse(view, assertions);
    if (reasons.length > 0)
        return reasons;
    if (marked.length === 0)
        return ['has no assertion with the mark $XREVIEW_MARK as its message'];
    const marks = new Set(view.declarations
        .filter(({ start, end }) => /XREVIEW_MARK/u.test(view.uncommented.slice(start, end)))
        .flatMap(({ names: declared }) => declared));
    const constant = marked.some((one) => isConstant(view, one, marks));
    return constant ? ['asserts only on constants where the mark is'] : [];
}

;// CONCATENATED MODULE: ./lib/prove/test-check/forbidden.js
const never = /(?!)/u;
const families = [
    {
        of: /\.[cm]?[jt]sx?$/u,
        networkModules: /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|dns\/promises)$|^(?:undici|axios|node-fetch|got|superagent|ws|request|cross-fetch|ky|needle|socket\.io-client)$/u,
        networkCalls: /^(?:globalThis\.|window\.)?(?:fetch|XMLHttpRequest|WebSocket|EventSource)$|^(?:axios|got|ky)(?:\.\w+)?$|^https?\.(?:get|request)$|^net\.(?:connect|createConnection)$/u,
        processModules: /^(?:node:)?(?:child_process|cluster)$|^(?:execa|cross-spawn|shelljs|zx|spawn-sync)$/u,
        processCalls: /^process\.kill$|^(?:child_process|cp)\.\w+$/u,
        exits: /^process\.(?:exit|abort|reallyExit)$/u,
        sleeps: /^(?:globalThis\.|timers\.|timersPromises\.)?(?:setTimeout|setInterval|sleep|delay)$|^Atomics\.wait$|^scheduler\.wait$/u,
        skips: /^(?:(?:test|it|describe|suite|context|bench)(?:\.\w+)*\.(?:skip|only|todo|skipIf|runIf|fails|failing)|x(?:it|test|describe)|f(?:it|describe)|(?:t|this|ctx|context)\.(?:skip|todo))$/u,
        reads: /(?:^|\.)(?:readFile|readFileSync|createReadStream|openSync|open)$/u,
        sourceReaders: /(?:^|\.)Function\.prototype\.toString(?:\.call)?$/u,
        writes: /(?:^|\.)(?:writeFile|writeFileSync|appendFile|appendFileSync|rm|rmSync|rmdir|rmdirSync|unlink|unlinkSync|mkdir|mkdirSync|rename|renameSync|copyFile|copyFileSync|cp|cpSync|createWriteStream|symlink|symlinkSync|truncate|truncateSync|chmod|chmodSync)$/u,
        temporary: /\b(?:tmpdir|mkdtemp|mkdtempSync|memfs|mock-fs)\b/u,
        evaluates: /^(?:eval|Function|vm\.\w+)$/u,
        environment: /\bprocess\s*\[|=\s*process\b(?!\s*\.)|\bprocess\s*\.\s*env\b(?!\s*\??\s*\.\s*\w|\s*(?:\?\.)?\[)|\bprocess\s*\.\s*env\s*\[\s*[^\s'"`\]]/u,
    },
    {
        of: /\.py$/u,
        networkModules: /^(?:socket|urllib\.request|urllib3|http\.client|requests|httpx|aiohttp|ftplib|smtplib|websockets?|telnetlib|asyncio\.streams)(?:\.|$)/u,
        networkCalls: /^(?:requests|httpx|urllib\.request)\.\w+$|^urlopen$|^socket\.(?:socket|create_connection)$/u,
        processModules: /^(?:subprocess|multiprocessing|pty|pexpect|sh)(?:\.|$)/u,
        processCalls: /^os\.(?:system|popen|exec\w+|spawn\w+|posix_spawn\w*|fork|forkpty|kill)$|^asyncio\.create_subprocess_\w+$/u,
        exits: /^(?:os\._exit|os\.abort|sys\.exit|exit|quit|pytest\.exit)$/u,
        sleeps: /(?:^|\.)sleep$/u,
        skips: /^(?:pytest\.(?:skip|xfail|importorskip)|self\.skipTest)$|^@@?(?:pytest\.mark\.(?:skip|skipif|xfail)|unittest\.(?:skip\w*|expectedFailure))\b/u,
        reads: /^(?:open|io\.open|codecs\.open)$|\.(?:read_text|read_bytes|open)$/u,
        sourceReaders: /^(?:inspect\.(?:getsource\w*|getsourcelines|findsource)|getsource\w*|linecache\.\w+|ast\.parse|dis\.\w+|importlib\.util\.find_spec|pkgutil\.get_data)$/u,
        writes: /\.(?:write_text|write_bytes|unlink|rmdir|touch|rename|mkdir|symlink_to)$|^os\.(?:remove|unlink|rename|replace|rmdir|mkdir|makedirs|symlink|truncate|chmod)$|^shutil\.\w+$/u,
        temporary: /\b(?:tmp_path|tmpdir|tmp_path_factory|tempfile|pyfakefs)\b/u,
        evaluates: /^(?:eval|exec|compile|__import__)$/u,
        environment: /\bos\s*\.\s*environ\b(?!\s*\[|\s*\.\s*(?:get|pop|setdefault)\b)|\bos\s*\.\s*environ\s*\[\s*[^\s'"\]]/u,
    },
    {
        of: /\.go$/u,
        networkModules: /^(?:net|net\/http|net\/smtp|net\/rpc(?:\/\w+)?|golang\.org\/x\/net\/.*)$/u,
        networkCalls: /^net\.Dial\w*$|^http\.(?:Get|Post|Head|PostForm)$/u,
        processModules: /^(?:os\/exec|syscall|golang\.org\/x\/sys\/.*)$/u,
        processCalls: /^os\.StartProcess$/u,
        exits: /^os\.Exit$|^runtime\.Goexit$|^log\.Fatal\w*$/u,
        sleeps: /^time\.Sleep$/u,
        skips: /^(?:[tb]|tb)\.(?:Skip|Skipf|SkipNow)$|^testing\.Short$/u,
        reads: /^(?:os|ioutil)\.(?:ReadFile|Open|OpenFile)$/u,
        sourceReaders: /^parser\.Parse\w+$|^format\.Source$/u,
        writes: /^(?:os|ioutil)\.(?:WriteFile|Create|Remove|RemoveAll|Mkdir|MkdirAll|Rename|Symlink|Truncate|Chmod)$/u,
        temporary: /\b(?:TempDir|MkdirTemp|CreateTemp)\b/u,
        evaluates: never,
        environment: /\bos\s*\.\s*Environ\b/u,
    },
    {
        of: /\.rs$/u,
        networkModules: /^(?:std::net|reqwest|ureq|hyper|tokio::net)\b/u,
        networkCalls: /(?:TcpStream|UdpSocket)::\w+$/u,
        processModules: /^std::process\b/u,
        processCalls: /(?:^|::)Command::new$/u,
        exits: /(?:^|::)process::(?:exit|abort)$/u,
        sleeps: /(?:^|::)sleep$/u,
        skips: /^@#\[(?:ignore|should_panic)\b/u,
        reads: /^include_(?:str|bytes)!$|(?:^|::)(?:read_to_string|read)$|(?:^|::)File::open$/u,
        sourceReaders: never,
        writes: /(?:^|::)(?:fs::(?:write|remove_\w+|create_dir\w*|rename|copy)|File::create)$/u,
        temporary: /\b(?:temp_dir|tempfile|TempDir|tempdir)\b/u,
        evaluates: never,
        environment: /\benv\s*::\s*vars(?:_os)?\b/u,
    },
    {
        of: /\.(?:java|kt)$/u,
        networkModules: /^(?:java\.net|javax\.net|okhttp3|org\.apache\.(?:http|hc)|java\.nio\.channels\.Socket)/u,
        networkCalls: /^(?:Socket|ServerSocket|URL|HttpClient\.\w+)$/u,
        processModules: never,
        processCalls: /^ProcessBuilder$|^Runtime\.getRuntime\(\)\.exec$/u,
        exits: /^(?:System\.exit|Runtime\.getRuntime\(\)\.(?:halt|exit)|exitProcess)$/u,
        sleeps: /^Thread\.sleep$|^TimeUnit\.\w+\.sleep$/u,
        skips: /^@@(?:Disabled\w*|Ignore|EnabledIf\w*)|^(?:Assumptions?\.)?assum\w+$/u,
        reads: /^Files\.(?:read\w+|lines|newBufferedReader|newInputStream)$|^File(?:Reader|InputStream)$/u,
        sourceReaders: never,
        writes: /^Files\.(?:write\w*|delete\w*|create(?!Temp)\w+|move|copy)$|^File(?:Writer|OutputStream)$/u,
        temporary: /\b(?:TempDir|createTemp\w+|TemporaryFolder)\b/u,
        evaluates: never,
        environment: never,
    },
    {
        of: /\.rb$/u,
        networkModules: /^(?:net\/\w+|open-uri|socket|faraday|httparty|rest-client)$/u,
        networkCalls: /^(?:Net::HTTP|TCPSocket|UDPSocket)\.\w+$|^URI\.open$/u,
        processModules: /^(?:open3|pty)$/u,
        processCalls: /^(?:`|system|spawn|exec|fork|IO\.popen|Open3\.\w+|Process\.(?:spawn|kill|fork))$/u,
        exits: /^(?:exit|exit!|abort|Kernel\.(?:exit|abort))$/u,
        sleeps: /^(?:Kernel\.)?sleep$/u,
        skips: /^(?:x(?:it|describe|context|specify)|f(?:it|describe|context|specify)|skip|pending)$/u,
        reads: /^(?:File|IO)\.(?:read\w*|open|foreach|binread)$/u,
        sourceReaders: /\.source_location$|\.method\(.*\)\.source$/u,
        writes: /^(?:File|IO)\.(?:write|delete|unlink|rename|binwrite)$|^FileUtils\.\w+$/u,
        temporary: /\b(?:mktmpdir|Tempfile|tmpdir)\b/u,
        evaluates: /^(?:eval|instance_eval|class_eval)$|\.(?:instance_eval|class_eval)$/u,
        environment: /\bENV\b(?!\s*\[|\s*\.\s*fetch\b)/u,
    },
    {
        of: /\.php$/u,
        networkModules: /^GuzzleHttp\b/u,
        networkCalls: /^(?:curl_\w+|fsockopen|stream_socket_client|socket_\w+)$/u,
        processModules: never,
        processCalls: /^(?:`|exec|shell_exec|system|passthru|proc_open|popen|pcntl_\w+)$/u,
        exits: /^(?:exit|die)$/u,
        sleeps: /^(?:sleep|usleep|time_nanosleep)$/u,
        skips: /(?:->|::|\.)markTest(?:Skipped|Incomplete)$/u,
        reads: /^(?:file_get_contents|file|fopen|readfile|highlight_file)$/u,
        sourceReaders: /^(?:ReflectionFunction|ReflectionMethod|token_get_all|php_strip_whitespace)$/u,
        writes: /^(?:file_put_contents|unlink|rename|rmdir|mkdir|copy|touch|symlink)$/u,
        temporary: /\b(?:sys_get_temp_dir|tempnam|tmpfile|vfsStream)\b/u,
        evaluates: /^(?:eval|create_function)$/u,
        environment: /\$_ENV\b|\$_SERVER\b|\bphpinfo\b/u,
    },
    {
        of: /\.cs$/u,
        networkModules: /^System\.Net\b/u,
        networkCalls: /^(?:HttpClient|TcpClient|Socket|WebClient)$/u,
        processModules: never,
        processCalls: /^(?:System\.Diagnostics\.)?Process(?:\.Start)?$/u,
        exits: /^Environment\.(?:Exit|FailFast)$/u,
        sleeps: /^(?:Thread\.Sleep|Task\.Delay)$/u,
        skips: /^@.*\b(?:Skip=|Ignore\b|Explicit\b)|^Assert\.(?:Ignore|Inconclusive|Skip\w*)$|^Skip\.\w+$/u,
        reads: /^File\.(?:Read\w+|Open\w*)$|^StreamReader$/u,
        sourceReaders: never,
        writes: /^File\.(?:Write\w+|Append\w+|Delete|Move|Copy|Create)$|^Directory\.(?:Delete|CreateDirectory|Move)$/u,
        temporary: /\bGetTemp\w+|\bCreateTempSubdirectory\b/u,
        evaluates: never,
        environment: /\bGetEnvironmentVariables\b/u,
    },
];
const forbiddenFor = (path) => families.find(({ of }) => of.test(path)) ?? null;
const loopback = /^(?:[a-z+]+:\/\/)?(?:127\.\d+\.\d+\.\d+|localhost|\[?::1\]?|0\.0\.0\.0)(?:[:/]|$)/iu;
const address = /^(?:https?|wss?|ftp|tcp|redis|postgres\w*|mysql|mongodb):\/\//iu;
const fakeTimers = /\b(?:useFakeTimers|mock\s*\.\s*timers|fakeTimers|FakeTimers|freezegun|freeze_time|TimeMachine)\b/u;
const sleepModules = /^(?:node:)?timers(?:\/promises)?$|^(?:time|asyncio)$/u;
/** A loop that ends when the clock says so. */
const busyLoop = /\bwhile\b[^{:\n]*\b(?:Date\.now|performance\.now|time\.time|time\.monotonic|currentTimeMillis|nanoTime)\b|\bfor\b[^{\n]*\btime\.(?:Since|Now)\b/u;
const noWait = /^(?:0+(?:\.0*)?|undefined|null|)$/u;
const sourceFile = /(?:^|[\w./\\-])\.(?:[cm]?[jt]sx?|py|go|rs|java|kt|rb|php|cs)$/u;
/** Reasons to refuse a test for what it calls or loads. */
function checkCalls({ view, testPath, file, fileText }) {
    const rules = forbiddenFor(testPath);
    if (rules === null)
        return [];
    const { calls, imports, strings, code, text, uncommented } = view;
    const called = (pattern) => calls.find(({ callee }) => pattern.test(callee))?.callee ?? null;
    const loaded = (pattern) => imports.find(({ module }) => pattern.test(module))?.module ?? null;
    const reasons = [];
    const add = (found, say) => {
        if (found !== null && found !== undefined)
            reasons.push(say(shown(found)));
    };
    const isServed = strings.some(({ value }) => loopback.test(value)) ||
        imports.some(({ module }) => /^net\/http\/httptest$|^supertest$/u.test(module)) ||
        calls.some(({ callee }) => /(?:^|\.)(?:createServer|listen)$/u.test(callee));
    const isOutside = strings.some(({ value }) => address.test(value) && !loopback.test(value));
    const isClient = called(rules.networkCalls);
    const module = loaded(rules.networkModules);
    if (isClient !== null && (isOutside || !isServed))
        add(isClient, (what) => `uses the network (${what})`);
    else if (module !== null && !isServed && !usesModule(fileText, module))
        add(module, (what) => `loads a network module (${what}) that the code under test does not use`);
    add(loaded(rules.processModules) ?? called(rules.processCalls), (what) => `starts or ends processes (${what})`);
    add(called(rules.exits), (what) => `ends the process of the tests (${what})`);
    const sleepers = new Set(imports
        .filter(({ module, start, end }) => sleepModules.test(module) && /sleep|setTimeout|setInterval/u.test(code.slice(start, end)))
        .flatMap(({ names }) => names));
    const isSleep = (callee) => rules.sleeps.test(callee) || sleepers.has(callee);
    const sleep = fakeTimers.test(code)
        ? undefined
        : calls.find(({ callee, args }) => isSleep(callee) &&
            !noWait.test(delayOf(callee, args.map(({ start, end }) => code.slice(start, end).trim()))));
    add(sleep?.callee ?? busyLoop.exec(code)?.[0], (what) => `waits for time to pass (${what})`);
    const option = /[{,]\s*(?:skip|todo|only)\s*:/u.exec(code)?.[0].replaceAll(/[\s{,:]/gu, '');
    add(called(rules.skips) ?? (isScript(testPath) ? option : null), (what) => `skips tests, or runs only some (${what})`);
    add(called(rules.evaluates), (what) => `executes code that it makes from text (${what})`);
    add(called(rules.sourceReaders), (what) => `reads the source text of code (${what})`);
    const computed = /^(?:require|import)$/u;
    const loads = calls.find(({ callee, args: [first] }) => computed.test(callee) &&
        first !== undefined &&
        !/^\s*(?:['"]|`\.)/u.test(text.slice(first.start, first.end)));
    if (isScript(testPath))
        add(loads?.callee, (what) => `executes code that it makes from text (${what})`);
    const ownNames = imports.filter(({ module }) => module.startsWith('.')).flatMap(({ names }) => names);
    if (isScript(testPath))
        add(ownNames.find((name) => readsOwnText(code, name)), (what) => `reads the source text of code (${what})`);
    const printed = calls.find(({ callee, args }) => prints.test(callee) && args.some(({ start, end }) => summary.test(text.slice(start, end))));
    add(printed?.callee, (what) => `prints a summary like a test runner (${what})`);
    if (called(rules.reads) !== null) {
        const own = file.slice(file.lastIndexOf('/') + 1);
        const isImported = (start) => imports.some((one) => start >= one.start && start < one.end);
        const path = strings.find(({ value, start }) => !isImported(start) && (value.endsWith(own) || sourceFile.test(value)));
        add(path?.value ?? /\b__filename\b|\b__file__\b|\bimport\.meta\.filename\b/u.exec(code)?.[0], (what) => `reads the source text of code (${what})`);
    }
    add(writesOutside(view, rules), (what) => `writes or deletes files outside of a temporary folder (${what})`);
    // `const { XREVIEW_MARK } = process.env` takes one variable.
    const read = code.replaceAll(/\{[^{}.]*\}\s*=\s*process\s*\.\s*env\b/gu, '');
    const readsAll = calls.some(({ callee, args }) => /^(?:System\.)?getenv$/u.test(callee) && args.length === 0);
    const renamed = imports.some(({ module, names }) => (isScript(testPath) &&
        /^(?:node:)?process$/u.test(module) &&
        names.some((name) => name !== 'process')) ||
        (module === 'os' &&
            testPath.endsWith('.py') &&
            names.some((name) => name !== 'os' && name !== 'getenv' && name !== 'path')));
    if (readsAll || renamed || rules.environment.test(read) || /\bXREVIEW_(?!MARK\b)\w+/u.test(uncommented))
        reasons.push('reads more of the environment than the mark');
    return reasons;
}
const isScript = (path) => /\.[cm]?[jt]sx?$/u.test(path);
const prints = /^(?:console\.\w+|process\.(?:stdout|stderr)\.write|print|sys\.(?:stdout|stderr)\.write|fmt\.(?:Print\w*|Fprint\w*)|e?println!|e?print!|System\.(?:out|err)\.print\w*|puts|echo|printf|Console\.Write\w*)$/u;
const summary = /\bpass(?:ed|ing)?\b|\bTests?(?: run)?:|\bOK \(|--- (?:PASS|FAIL)|test result|\bexamples?, /u;
/** `String(sum)`, `${sum}`, `sum.toString()`: the text of a function that the test imports. */
function readsOwnText(code, name) {
    const own = `(?:${name.replaceAll('$', '\\$')})(?:\\.\\w+)?`;
    return new RegExp(`\\bString\\(\\s*${own}\\s*\\)|\\$\\{\\s*${own}\\s*\\}|(?<![\\w.$])${own}\\.toString\\(`, 'u').test(code);
}
const shown = (text) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
const usesModule = (text, module) => {
    const name = module.replace(/^node:/u, '').replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
    return new RegExp(`(?:['"]|\\b)(?:node:)?${name}(?:['"]|\\b)`, 'u').test(text);
};
/** The delay among the arguments: the second of `setTimeout(f, 10)`, the first of all else. */
function delayOf(callee, args) {
    const [first = '', second] = args;
    const isCallback = /(?:setTimeout|setInterval)$/u.test(callee) && !/^[\d_.]+$/u.test(first);
    return (isCallback ? (second ?? '') : first).replaceAll('_', '');
}
function writesOutside({ calls, code, text }, { writes, temporary }) {
    const isTemporary = temporary.test(code) || temporary.test(text);
    for (const { callee, args } of calls) {
        const [first, second] = args.map(({ start, end }) => text.slice(start, end));
        const opens = /(?:^|\.)(?:open|fopen|openSync)$/iu.test(callee) &&
            /^(?:mode\s*=\s*)?['"][rb]*[wax+]/u.test(second ?? '');
        if (!opens && !writes.test(callee))
            continue;
        const isPathFirst = !/\.(?:write_text|write_bytes|touch|mkdir)$/u.test(callee);
        if (!isTemporary || (isPathFirst && /^['"`][^'"`$]*['"`]$/u.test(first ?? '')))
            return callee;
    }
    return null;
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/prove/test-check/replacement.js


const replacement_isScript = (path) => /\.[cm]?[jt]sx?$/u.test(path);
const withoutExtension = (path) => path.replace(/(?:\/index)?\.[cm]?[jt]sx?$/u, '');
const frameworks = /^(?:vitest|jest|@jest\/|mocha|chai|sinon|node:|fast-check|@fast-check\/|@testing-library\/|supertest)/u;
/** Whether an import of the test names the finding's file. */
function isOfFile(module, { testPath, file }) {
    if (replacement_isScript(testPath)) {
        if (!module.startsWith('.')) {
            const parts = withoutExtension(module).split('/');
            return parts.length > 1 && withoutExtension(file).endsWith(parts.slice(1).join('/'));
        }
        return (withoutExtension(external_node_path_.posix.normalize(external_node_path_.posix.join(external_node_path_.posix.dirname(testPath), module))) ===
            withoutExtension(file));
    }
    if (testPath.endsWith('.py')) {
        const own = file.replace(/(?:\/__init__)?\.py$/u, '').replaceAll('/', '.');
        const name = module.replace(/^\.+/u, '');
        return own === name || own.endsWith(`.${name}`);
    }
    return false;
}
const ofFile = (checked) => checked.view.imports.filter(({ module }) => isOfFile(module, checked));
/** A test that loads nothing of the repository tests a copy. */
function usesRepository({ view, testPath, file }) {
    const { imports } = view;
    const reason = ['loads no code of the repository'];
    if (replacement_isScript(testPath))
        return imports.some(({ module }) => !(0,external_node_module_.isBuiltin)(module) && !frameworks.test(module)) ? [] : reason;
    if (testPath.endsWith('.py')) {
        const parts = new Set(file.replace(/\.py$/u, '').split('/'));
        return imports.some(({ module, names }) => module.startsWith('.') || [...module.split('.'), ...names].some((part) => parts.has(part)))
            ? []
            : reason;
    }
    return [];
}
const moduleMocks = /^(?:vi|vitest|jest)\.(?:mock|doMock|unstable_mockModule|setMock)$|^(?:mock|t\.mock)\.module$|^(?:td\.replace|rewiremock)$/u;
const spies = /^(?:(?:vi|jest)\.spyOn|(?:mock|t\.mock)\.method|sinon\.(?:stub|replace)|Object\.defineProperty|Reflect\.set)$/u;
const patches = /^(?:monkeypatch\.(?:setattr|setitem)|(?:unittest\.)?(?:mock\.)?patch(?:\.object)?|mocker\.patch(?:\.object)?|setattr)$/u;
/** Reasons to refuse a test because it replaces the code that it is to test. */
function checkReplacement(checked) {
    const { view, testPath, file } = checked;
    const reason = (what) => [`replaces the code under test (${what})`];
    const imported = new Set(ofFile(checked).flatMap(({ names }) => names));
    const textOf = ({ start, end }) => view.text.slice(start, end);
    for (const { callee, args } of view.calls) {
        const [first = '', second = ''] = args.map(textOf);
        const target = first.replaceAll(/^['"`]|['"`]$/gu, '');
        if (moduleMocks.test(callee) && isOfFile(/import\(['"]([^'"]+)/u.exec(first)?.[1] ?? target, checked))
            return reason(callee);
        const root = /^[\w$]+/u.exec(first)?.[0] ?? '';
        const member = second.replaceAll(/^['"`]|['"`]$/gu, '');
        if (spies.test(callee) && imported.has(root) && replacesCalled(view, root, first, member, callee))
            return reason(`${callee} of ${root}`);
        if (patches.test(callee) && testPath.endsWith('.py')) {
            const [path, name] = target === first
                ? [first, member]
                : [target.slice(0, target.lastIndexOf('.')), target.slice(target.lastIndexOf('.') + 1)];
            const isOwn = isOfFile(path, checked) || imported.has(path.split('.')[0] ?? '');
            if (isOwn && (imported.has(name) || view.code.includes(`${path}.${name}(`)))
                return reason(`${callee} of ${name}`);
        }
        const type = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/u, '');
        if (/(?:^|[.>:])(?:mock|createMock|createStub|getMockBuilder)$/u.test(callee) &&
            new RegExp(`^\\\\?(?:\\w+\\\\)*${type.replaceAll(/\W/gu, '')}(?:\\.class|::class)$`, 'u').test(first))
            return reason(`${callee} of ${type}`);
    }
    for (const name of imported) {
        const assigned = new RegExp(`(?<![\\p{L}\\p{N}_$.])${name.replaceAll('$', '\\$')}(?:\\.[\\w$]+)+\\s*=(?![=>])`, 'u').exec(view.code)?.[0];
        if (assigned !== undefined && replacement_isScript(testPath))
            return reason(assigned.replace(/\s*=$/u, ''));
    }
    return [];
}
/** A spy only watches, until it gets another implementation. */
function replacesCalled(view, root, object, member, callee) {
    if (/^(?:vi|jest)\.spyOn$/u.test(callee))
        return view.calls.some(({ callee: outer, start }) => /spyOn\(.*\)\.mock(?:Implementation|Return|Resolved|Rejected)/su.test(outer) &&
            view.text.slice(start, start + 200).includes(root));
    return view.code.includes(`${object}.${member}(`) || view.code.includes(`${root}.`);
}

// EXTERNAL MODULE: ./lib/syntax/symbols.js + 2 modules
var symbols = __webpack_require__(35179);
;// CONCATENATED MODULE: ./lib/prove/test-check/view.js

const stringTypes = /^(?:string|template_string|interpreted_string_literal|raw_string_literal|rune_literal|string_literal|character_literal|char_literal|encapsed_string|heredoc|nowdoc|verbatim_string_literal|interpolated_string_expression|bare_string|heredoc_body|concatenated_string_part)$/u;
const interpolations = /^(?:template_substitution|interpolation|interpolated_expression|string_interpolation)$/u;
const callTypes = /^(?:call_expression|new_expression|call|method_invocation|object_creation_expression|function_call_expression|member_call_expression|nullsafe_member_call_expression|scoped_call_expression|invocation_expression|macro_invocation|assert_statement|command_call|subshell|shell_command_expression|decorator|attribute_item|marker_annotation|annotation|attribute)$/u;
const conditional = /^(?:if_statement|if|unless|elif_clause|else_clause|if_expression|if_modifier|unless_modifier|conditional_expression|ternary_expression|conditional|switch_statement|switch_expression|expression_switch_statement|type_switch_statement|select_statement|match_expression|match_statement|case|when|try_statement|catch_clause|except_clause|rescue|begin|for_statement|for_in_statement|while_statement|enhanced_for_statement|for|while|foreach_statement|for_expression|while_expression|loop_expression|do_statement)$/u;
const functionTypes = /^(?:arrow_function|function_expression|function|lambda|func_literal|closure_expression|lambda_expression|anonymous_function|anonymous_function_creation_expression|anonymous_method_expression)$/u;
const declarationTypes = /^(?:variable_declarator|assignment|assignment_expression|short_var_declaration|var_spec|const_spec|let_declaration|assignment_statement|const_item|static_item|variable_declaration)$/u;
const importTypes = /^(?:import_statement|export_statement|import_from_statement|import_spec|import_declaration|use_declaration|using_directive|namespace_use_declaration)$/u;
const fields = (node, names) => {
    for (const name of names) {
        const found = node.childForFieldName(name);
        if (found !== null)
            return found;
    }
    return null;
};
const blank = (text) => text.replaceAll(/[^\n]/gu, ' ');
const identifiers = (text) => text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
/**
 * Reads a file by the grammar of its language.
 * @returns null if there is no grammar for it, or it is too large.
 */
const readCodeView = (path, text) => (0,symbols/* withTree */.Ht)(path, text, ({ rootNode }, grammar) => viewOf(rootNode, grammar, text));
function* nodesOf(root) {
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        yield node;
        for (const child of node.children.toReversed())
            if (child !== null)
                open.push(child);
    }
}
function viewOf(root, grammar, text) {
    const nodes = [...nodesOf(root)];
    const strings = [];
    let code = text;
    let uncommented = text;
    const erase = (from, start, end) => from.slice(0, start) + blank(from.slice(start, end)) + from.slice(end);
    for (const node of nodes) {
        if (/comment/u.test(node.type)) {
            code = erase(code, node.startIndex, node.endIndex);
            uncommented = erase(uncommented, node.startIndex, node.endIndex);
        }
        else if (stringTypes.test(node.type) && !isStringPart(node)) {
            strings.push({ start: node.startIndex, end: node.endIndex, value: unquoted(node.text) });
            let from = node.startIndex;
            const inner = [...nodesOf(node)].filter((one) => interpolations.test(one.type) && outermost(one, node, interpolations));
            for (const part of inner) {
                code = erase(code, from, part.startIndex);
                from = part.endIndex;
            }
            code = erase(code, from, node.endIndex);
        }
    }
    const slice = ({ startIndex, endIndex }) => code.slice(startIndex, endIndex);
    const compact = (node) => (node === null ? '' : slice(node).replaceAll(/\s+/gu, ''));
    const range = ({ startIndex, endIndex }) => ({ start: startIndex, end: endIndex });
    return {
        text,
        code,
        uncommented,
        strings,
        functions: nodes
            .filter(({ type, namedChildCount }) => functionTypes.test(type) && namedChildCount > 0)
            .map(range),
        declarations: nodes
            .filter(({ type }) => declarationTypes.test(type))
            .map((node) => {
            const left = fields(node, ['name', 'left', 'pattern']) ?? node.namedChild(0);
            return { ...range(node), names: left === null ? [] : identifiers(slice(left)) };
        }),
        calls: nodes
            .filter(({ type, isNamed }) => isNamed && callTypes.test(type))
            .map((node) => ({
            ...range(node),
            callee: calleeOf(node, compact),
            args: argumentsOf(node).map(range),
            conditions: conditionsOf(node, slice),
        })),
        imports: nodes.flatMap((node) => importOf(node, grammar, text, slice)),
    };
}
const outermost = (node, top, types) => {
    for (let up = node.parent; up !== null && up.id !== top.id; up = up.parent)
        if (types.test(up.type))
            return false;
    return true;
};
/** A string inside a string's interpolation is a string of its own; a part of a string is not. */
function isStringPart(node) {
    for (let up = node.parent; up !== null; up = up.parent) {
        if (interpolations.test(up.type))
            return false;
        if (stringTypes.test(up.type))
            return true;
    }
    return false;
}
const unquoted = (text) => text.replace(/^[a-zA-Z@$]*#*(?:"""|'''|["'`])/u, '').replace(/(?:"""|'''|["'`])#*$/u, '');
function calleeOf(node, compact) {
    switch (node.type) {
        case 'assert_statement':
            return 'assert';
        case 'subshell':
        case 'shell_command_expression':
            return '`';
        case 'decorator':
        case 'attribute_item':
        case 'marker_annotation':
        case 'annotation':
        case 'attribute':
            return `@${compact(node)}`;
        default:
            break;
    }
    const macro = node.childForFieldName('macro');
    if (macro !== null)
        return `${compact(macro)}!`;
    const callee = fields(node, ['function', 'constructor', 'type']);
    const object = fields(node, ['receiver', 'object', 'scope']);
    const name = fields(node, ['method', 'name']);
    if (callee !== null)
        return compact(callee);
    if (object !== null && name !== null)
        return `${compact(object)}.${compact(name)}`;
    return compact(name ?? node.namedChild(0));
}
function argumentsOf(node) {
    if (node.type === 'assert_statement')
        return node.namedChildren.filter((one) => one !== null);
    const list = fields(node, ['arguments']) ?? node.namedChildren.find((one) => one?.type === 'token_tree') ?? null;
    return (list?.namedChildren ?? [])
        .filter((one) => one !== null && !/comment/u.test(one.type))
        .filter((one) => one !== null);
}
function conditionsOf(node, slice) {
    const found = [];
    for (let up = node.parent; up !== null; up = up.parent) {
        if (functionTypes.test(up.type) &&
            up.parent !== null &&
            /argument/u.test(up.parent.type) &&
            !isTestCallback(up, slice))
            found.push('callback');
        if (!conditional.test(up.type))
            continue;
        const condition = fields(up, ['condition', 'value', 'right', 'subject', 'initializer']);
        found.push(condition === null ? slice(up) : slice(condition));
    }
    return found;
}
/** The function that a test or a suite is made of; it always runs. */
const isTestCallback = (node, slice) => {
    const call = node.parent?.parent ?? null;
    const callee = call === null ? null : fields(call, ['function']);
    return (callee !== null &&
        /^(?:test|it|describe|suite|context|specify|t)\b|^\w+\.(?:test|it|describe|Run)\b/u.test(slice(callee).trim()));
};
function importOf(node, grammar, text, slice) {
    const place = { start: node.startIndex, end: node.endIndex };
    if (callTypes.test(node.type)) {
        const callee = calleeOf(node, (one) => (one === null ? '' : slice(one)));
        const [first] = argumentsOf(node);
        if (first === undefined ||
            !/^(?:require|import|require_relative|require_once|await import)$/u.test(callee))
            return [];
        if (!stringTypes.test(first.type))
            return [];
        let up = node.parent;
        while (up !== null && /^(?:await_expression|parenthesized_expression|member_expression)$/u.test(up.type))
            up = up.parent;
        const left = up !== null && declarationTypes.test(up.type) ? fields(up, ['name', 'left']) : null;
        return [{ ...place, module: unquoted(first.text), names: left === null ? [] : localNames(slice(left)) }];
    }
    if (!importTypes.test(node.type))
        return [];
    if (grammar === 'javascript' || grammar === 'typescript' || grammar === 'tsx') {
        const source = node.childForFieldName('source');
        if (source === null)
            return [];
        return [
            {
                ...place,
                module: unquoted(source.text),
                names: localNames(slice(node).replace(/\bfrom\b.*$/su, '')),
            },
        ];
    }
    if (grammar === 'python') {
        const from = node.childForFieldName('module_name');
        const names = node.childrenForFieldName('name').filter((one) => one !== null);
        const known = names.map((one) => identifiers(one.text).at(-1) ?? '');
        if (from !== null)
            return [{ ...place, module: from.text, names: known }];
        return names.map((one) => ({
            ...place,
            module: one.text.split(/\s/u)[0] ?? '',
            names: identifiers(one.text).slice(-1),
        }));
    }
    if (grammar === 'go') {
        const path = node.childForFieldName('path');
        return path === null ? [] : [{ ...place, module: unquoted(path.text), names: [] }];
    }
    const module = text
        .slice(place.start, place.end)
        .replace(/^(?:pub\s+)?(?:import|use|using)\s+(?:static\s+)?/u, '')
        .replace(/;\s*$/u, '');
    return [{ ...place, module, names: identifiers(module).slice(-1) }];
}
/** Names that a pattern or an import clause declares: `{ a, b as c, d: e }`, `* as f`, `g`. */
function localNames(text) {
    return text
        .replaceAll(/\b(?:import|type|const|let|var)\b/gu, ' ')
        .split(/[{},]/u)
        .map((part) => identifiers(part.replace(/^.*(?:\bas\b|:)/su, '').replace(/=.*$/su, '')).at(0) ?? '')
        .filter((name) => name !== '');
}

;// CONCATENATED MODULE: ./lib/prove/test-check.js




const maxCharacters = 100_000;
/**
 * Reads a test that a model wrote, before it is executed. Words in comments refuse nothing.
 * @returns why the test is refused; each reason completes "The test …". None if it may run. A language without a
 * grammar (Kotlin) is only checked for the mark.
 */
async function checkTest({ testPath, text, file, fileText }) {
    if (text.trim() === '')
        return ['is empty'];
    if (text.length > maxCharacters)
        return [`is longer than ${maxCharacters} characters`];
    const view = await readCodeView(testPath, text);
    if (view === null)
        return text.includes('XREVIEW_MARK')
            ? []
            : ['has no assertion with the mark $XREVIEW_MARK as its message'];
    const checked = { view, testPath, file, fileText };
    return [
        ...new Set([
            ...usesRepository(checked),
            ...checkCalls(checked),
            ...checkReplacement(checked),
            ...checkAssertions(view),
        ]),
    ];
}

// EXTERNAL MODULE: ./lib/prove/test-files.js
var test_files = __webpack_require__(92674);
;// CONCATENATED MODULE: ./lib/prove/prover.js










/** Texts that an author writes for one finding: the first, and one correction. */
const mostTexts = 2;
/** Writes tests for findings and executes them. */
function openProver(options) {
    let lab = null;
    const said = new Set();
    const note = (notice) => {
        if (said.has(notice))
            return;
        said.add(notice);
        options.noted([notice]);
    };
    return async (requests) => {
        const again = requests.every(({ before }) => before !== null);
        const { chosen, skipped } = again
            ? { chosen: requests, skipped: [] }
            : proofScope(requests, options.settings);
        const without = skipped.map(({ request, why }) => unproved(request, why));
        if (chosen.length === 0)
            return without;
        const { 'prove-command': command } = options.settings;
        const tasks = await Promise.all(chosen.map(async (request) => ({
            request,
            runner: await (0,choose/* runnerFor */.O)(request.report.location.path, options.files, command),
        })));
        const runnable = tasks.flatMap(({ request, runner }) => ('none' in runner ? [] : [{ request, runner }]));
        const untestable = tasks.flatMap(({ request, runner }) => 'none' in runner ? [{ path: request.report.location.path, why: runner.none }] : []);
        if (untestable.length > 0)
            note(withoutRunner(untestable));
        if (runnable.length === 0)
            return without;
        if (options.settings['prove-in'] === 'this-job')
            lab ??= options.openLab();
        const opened = await lab;
        if (typeof opened === 'string') {
            note(opened);
            return without;
        }
        for (const { runner } of runnable)
            note(`Tests for findings run with ${runner.name}: ${runner.chosenBecause}.`);
        const proved = await Promise.all(runnable.map(({ request, runner }) => new Attempt(options, opened, request, runner).run()));
        return [...proved, ...without];
    };
}
const unproved = (request, why) => ({
    id: request.id,
    proof: { outcome: 'no-proof', why, round: request.round, test: null, command: '', runs: [] },
    events: [],
});
const written = schemas/* object */.Ikc({ test: schemas/* string */.YjP(), expects: schemas/* string */.YjP(), impossible: schemas/* string */.YjP().nullable() });
const reading = schemas/* object */.Ikc({ usable: schemas/* boolean */.zMY(), problem: schemas/* string */.YjP().nullable() });
/** Characters of a file, of a test and of output in a request. */
const most = { file: 60_000, example: 12_000, output: 6_000 };
const mostExamples = 2;
/** One test for one finding, from its first text to its meaning. */
class Attempt {
    #options;
    /** Null if another job executes the test. */
    #lab;
    #request;
    #runner;
    #events = [];
    constructor(options, lab, request, runner) {
        this.#options = options;
        this.#lab = lab;
        this.#request = request;
        this.#runner = runner;
    }
    async run() {
        const proof = await this.#prove();
        const cancelled = this.#options.models.signal.aborted && proof.outcome === 'no-proof';
        const why = cancelled ? 'The run was cancelled before a test could decide the finding.' : proof.why;
        return { id: this.#request.id, proof: { ...proof, why }, events: this.#events };
    }
    async #prove() {
        const { models, preferred } = this.#options;
        const pair = pairFor(this.#request, models.slots, preferred);
        if (typeof pair === 'string')
            return unproved(this.#request, pair).proof;
        const { author, reader } = pair;
        const about = {
            bundle: this.#request.bundle,
            round: this.#request.round,
            blocking: this.#request.blocking,
        };
        const conversation = new Conversation(models, author, { ...about, question: 'test' }, { name: 'test', schema: written });
        const { path: file } = this.#request.report.location;
        const path = this.#runner.testPath(file, nameOf(this.#request));
        let question = await this.#task(path);
        let last = null;
        try {
            for (let text = 1; text <= mostTexts; text += 1) {
                const answer = await conversation.ask(question);
                if (!answer.ok)
                    return this.#without(`No test was written. ${answer.why}`, last?.test ?? null);
                const { test: source, expects, impossible } = answer.value;
                if (impossible !== null && impossible.trim() !== '')
                    return this.#without(`${author.id} wrote no test: ${sentence(impossible)}`, last?.test ?? null);
                const test = {
                    path,
                    text: source,
                    expects: expects.trim(),
                    author: author.id,
                    reader: reader?.id ?? null,
                };
                const problem = await this.#problemOf(test, reader);
                if (problem !== null) {
                    last = { test, why: `The test was refused: ${problem}`, runs: [] };
                    question = (0,prompts/* prompt */.J1)('prove-again', { problem, output: '' });
                    continue;
                }
                if (this.#lab === null)
                    return this.#waiting(test);
                const { proof, reached } = await (0,execution/* executeTest */.w)({
                    lab: this.#lab,
                    test,
                    runner: this.#runner,
                    report: this.#request.report,
                    round: this.#request.round,
                });
                if (reached)
                    return proof;
                last = { test, why: proof.why, runs: proof.runs };
                question = (0,prompts/* prompt */.J1)('prove-again', {
                    problem: last.why,
                    output: `${models.fence('output', (proof.runs[0]?.output ?? '').slice(-most.output))}\n\n`,
                });
            }
        }
        finally {
            if (conversation.event !== null)
                this.#events.unshift(conversation.event);
        }
        return {
            outcome: 'no-proof',
            why: last?.why ?? 'No test was written.',
            round: this.#request.round,
            test: last?.test ?? null,
            command: this.#runner.command,
            runs: last?.runs ?? [],
        };
    }
    /** Another job executes the test. */
    #waiting(test) {
        return {
            ...unproved(this.#request, 'The test was written and read. Another job executes it (`mode: prove`).')
                .proof,
            test,
            waits: true,
        };
    }
    /** Why a test must not run, completing "The test was refused:"; null if it may. */
    async #problemOf(test, reader) {
        const { path: file } = this.#request.report.location;
        const fileText = (await this.#options.files.read(file)) ?? '';
        const refused = await checkTest({ testPath: test.path, text: test.text, file, fileText });
        if (refused.length > 0)
            return sentence(`it ${refused.join('; it ')}`);
        if (reader === null)
            return null;
        const { models } = this.#options;
        const { bundle, round, blocking } = this.#request;
        const conversation = new Conversation(models, reader, { bundle, round, blocking, question: 'test-reading' }, { name: 'reading', schema: reading });
        const answer = await conversation.ask((0,prompts/* prompt */.J1)('prove-read', {
            finding: this.#finding(),
            files: await this.#files([]),
            expects: JSON.stringify(test.expects),
            test: models.fence('test', test.text, { path: test.path }),
        }));
        if (conversation.event !== null)
            this.#events.push(conversation.event);
        if (!answer.ok)
            return `it was not read by another vendor’s model. ${answer.why}`;
        return answer.value.usable
            ? null
            : `${reader.id} read it and objects: ${sentence(answer.value.problem ?? 'it does not test the scenario')}`;
    }
    async #task(path) {
        const { models, files } = this.#options;
        const { location } = this.#request.report;
        const { before } = this.#request;
        const examples = (0,test_files/* nearbyTests */.R)(location.path, files.paths, mostExamples);
        return (0,prompts/* prompt */.J1)('prove-write', {
            finding: this.#finding(),
            files: await this.#files(examples),
            form: this.#runner.form(path, location.path),
            path,
            before: before?.test === undefined || before.test === null
                ? ''
                : `${(0,prompts/* prompt */.J1)('prove-better', {
                    test: models.fence('test', before.test.text, { path: before.test.path }),
                    output: models.fence('output', (before.runs[0]?.output ?? '').slice(-most.output)),
                })}\n\n`,
        });
    }
    #finding() {
        const { category, title, explanation, scenario, assumes, location } = this.#request.report;
        return this.#options.models.fence('finding', JSON.stringify({
            category,
            title,
            explanation,
            scenario,
            ...(assumes === null ? {} : { assumes }),
            path: location.path,
            quote: location.quote,
            ...(location.level === 'line' ? { startLine: location.startLine, endLine: location.endLine } : {}),
        }));
    }
    /** The file of the finding, and existing tests. */
    async #files(examples) {
        const { models, files } = this.#options;
        const { location } = this.#request.report;
        const line = location.level === 'line' ? location.startLine : 1;
        const texts = await Promise.all([location.path, ...examples].map(async (path, index) => {
            const text = await files.read(path);
            if (text === null)
                return [];
            const shown = index === 0 ? prover_around(text, line, most.file) : prover_around(text, 1, most.example);
            return [models.fence(index === 0 ? 'file' : 'existing-test', shown, { path })];
        }));
        return texts.flat().join('\n\n');
    }
    #without(why, test) {
        return { ...unproved(this.#request, why).proof, test };
    }
}
/** A word for the name of the test file. */
const nameOf = ({ report, before }) => [...report.category.split('-'), ...(before === null ? [] : ['again'])].join('-');
/** A text as one sentence or more. */
const sentence = (text) => {
    const trimmed = text.trim();
    return /[.!?]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
};
/** The part of a text around a line, with a note where it was cut. */
function prover_around(text, line, characters) {
    if (text.length <= characters)
        return text;
    const lines = text.split('\n');
    let [from, to, size] = [line - 1, line - 1, 0];
    while (size < characters && (from > 0 || to < lines.length)) {
        if (from > 0) {
            from -= 1;
            size += (lines[from]?.length ?? 0) + 1;
        }
        if (to < lines.length) {
            size += (lines[to]?.length ?? 0) + 1;
            to += 1;
        }
    }
    return [
        ...(from > 0 ? [`… ${from} lines left out`] : []),
        ...lines.slice(from, to),
        ...(to < lines.length ? [`… ${lines.length - to} lines left out`] : []),
    ].join('\n');
}


/***/ }),

/***/ 92674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isTestPath),
/* harmony export */   R: () => (/* binding */ nearbyTests)
/* harmony export */ });
/** The test files of a repository. Pure. */
const testPath = /(?:^|\/)(?:__tests__|tests?|specs?|e2e)\/|(?:[._-](?:test|spec)|Tests?|Spec)\.[^./]+$|(?:^|\/)test_[^/]+\.py$|_test\.go$/u;
const isTestPath = (path) => testPath.test(path);
/**
 * Existing tests as examples for a new one: those of the file's own name first, then those nearest to it, of the same
 * language.
 */
function nearbyTests(file, paths, most) {
    const extension = kindOf(file);
    const stem = stemOf(file);
    const distance = (path) => {
        const [a, b] = [file.split('/').slice(0, -1), path.split('/').slice(0, -1)];
        const shared = a.findIndex((part, index) => part !== b[index]);
        const common = shared === -1 ? a.length : shared;
        return a.length + b.length - 2 * common;
    };
    return [...paths]
        .filter((path) => path !== file && isTestPath(path) && kindOf(path) === extension)
        .map((path) => ({ path, named: stemOf(path).includes(stem), distance: distance(path) }))
        .toSorted((a, b) => Number(b.named) - Number(a.named) || a.distance - b.distance || (a.path < b.path ? -1 : 1))
        .slice(0, most)
        .map(({ path }) => path);
}
const stemOf = (path) => path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/u, '');
/** JavaScript and TypeScript are one kind: tests of either import the other. */
const kindOf = (path) => {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return /^[cm]?[jt]sx?$/u.test(extension) ? 'js' : extension;
};


/***/ })

};
