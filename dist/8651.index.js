export const id = 8651;
export const ids = [8651];
export const modules = {

/***/ 58651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  estimate: () => (/* binding */ estimate_estimate)
});

// EXTERNAL MODULE: ./lib/debate/assignment.js
var assignment = __webpack_require__(57708);
// EXTERNAL MODULE: ./lib/debate/requirement-clause.js
var requirement_clause = __webpack_require__(5518);
// EXTERNAL MODULE: ./lib/providers/prices.js
var prices = __webpack_require__(50914);
// EXTERNAL MODULE: ./lib/reviewers/estimate.js
var estimate = __webpack_require__(45004);
// EXTERNAL MODULE: ./lib/reviewers/prompts.js
var prompts = __webpack_require__(44855);
;// CONCATENATED MODULE: ./lib/prove/estimate.js



/** Usual tokens: the finding, the file under test with existing tests, a test, and what it printed. */
const usual = { finding: 400, files: 9_000, test: 900, output: 800 };
/** Usual share of `prove-max` for which a test is written at all: most reviews have few findings in scope. */
const usualShare = 0.3;
/**
 * What tests for findings take, by estimate: nothing with one vendor or with `prove: off`. At most each of `prove-max`
 * tests is written and read twice. Authors and readers take turns.
 */
function proofEstimate(settings, slots) {
    const vendors = new Set(slots.map(({ vendor }) => vendor));
    if (settings.prove === 'off' || settings.target === 'plan' || vendors.size < 2)
        return [];
    const system = (0,estimate/* tokensIn */.gF)(Buffer.byteLength((0,prompts/* authorInstructions */.xx)('prove-instructions', settings.language)));
    const writing = system + (0,estimate/* tokensIn */.gF)(Buffer.byteLength((0,prompts/* prompt */.J1)('prove-write', slotsOfPrompt)));
    const reading = system + (0,estimate/* tokensIn */.gF)(Buffer.byteLength((0,prompts/* prompt */.J1)('prove-read', slotsOfPrompt)));
    const tests = Math.ceil((settings['prove-max'] * 2) / slots.length);
    return slots.map(({ id, price, effort }) => {
        const thought = estimate/* usualOutput */.sn[effort ?? settings.effort];
        const known = usual.finding + usual.files;
        const usages = [
            { input: writing + known + usual.output, output: thought + usual.test },
            { input: reading + known + usual.test, output: Math.round(thought / 2) },
        ];
        const usd = usages.reduce((sum, { input, output }) => {
            const cost = (0,prices/* costOf */.ho)(price, { freshInput: input, cachedInput: 0, writtenInput: 0, output });
            return sum === null || cost === null ? null : sum + cost * tests;
        }, 0);
        const total = (pick) => usages.reduce((sum, usage) => sum + pick(usage) * tests, 0);
        return {
            reviewer: id,
            round: settings['max-rounds'] + 1,
            calls: usages.length * tests,
            input: total(({ input }) => input),
            cached: 0,
            output: total(({ output }) => output),
            mostUsd: usd,
            likelyUsd: usd === null ? null : usd * usualShare,
        };
    });
}
/** The texts that fill the prompts are counted as tokens. */
const slotsOfPrompt = { finding: '', files: '', form: '', before: '', path: '', expects: '', test: '' };

// EXTERNAL MODULE: ./lib/review/bundled-change.js
var bundled_change = __webpack_require__(22501);
// EXTERNAL MODULE: ./lib/review/earlier-pushes.js
var earlier_pushes = __webpack_require__(10609);
// EXTERNAL MODULE: ./lib/review/lookups.js + 5 modules
var lookups = __webpack_require__(16021);
// EXTERNAL MODULE: ./lib/review/request-context.js
var request_context = __webpack_require__(9655);
// EXTERNAL MODULE: ./lib/review/runtime.js + 1 modules
var review_runtime = __webpack_require__(79600);
// EXTERNAL MODULE: ./lib/review/subject-reader.js + 1 modules
var subject_reader = __webpack_require__(47541);
// EXTERNAL MODULE: ./lib/reviewers/bundle-ranking.js + 1 modules
var bundle_ranking = __webpack_require__(71082);
// EXTERNAL MODULE: ./lib/reviewers/lookup-budget.js
var lookup_budget = __webpack_require__(68512);
// EXTERNAL MODULE: ./lib/reviewers/panel-settings.js + 3 modules
var panel_settings = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/reviewers/request.js + 1 modules
var request = __webpack_require__(39125);
// EXTERNAL MODULE: ./lib/reviewers/sentinel.js
var sentinel = __webpack_require__(88782);
// EXTERNAL MODULE: ./lib/security/fence.js
var security_fence = __webpack_require__(22427);
;// CONCATENATED MODULE: ./lib/commands/estimate.js
















/** Estimates the requests, tokens and cost of a review. No model is asked. */
async function estimate_estimate(runtime) {
    const { recorder, git, settings } = runtime;
    (0,review_runtime/* beginRecording */.V)(runtime);
    const subject = await (0,subject_reader/* readSubject */.$e)(runtime);
    const background = await (0,earlier_pushes/* loadHistory */.F)(runtime, subject);
    const { plan, obviousBundles } = await (0,bundled_change/* bundleChange */.D)(runtime, subject, background.history);
    const requestContext = await (0,request_context/* gatherRequestContext */.u)(runtime, subject, background, plan);
    const { change, tree } = subject;
    if (plan.bundles.length > 0)
        recorder.estimated(estimateReview(settings, plan, new Set(obviousBundles.keys()), requestContext, { git, change, tree }));
    recorder.noted(uncounted(settings));
    return { kind: 'result', record: recorder.record };
}
/** The estimated cost of a review of this plan. */
function estimateReview(settings, plan, obviousBundles, requestContext, lookUpSources) {
    const slots = (0,panel_settings/* slotsOf */.nK)(settings).map((slot) => ({ ...slot, reads: true, role: slot.role ?? 'general' }));
    const least = settings['min-reviewers'] ?? 1;
    const readers = (0,assignment/* readersOf */.c)(slots, { obviousBundles, least, authors: [] });
    const lookUps = (0,lookups/* lookUpsOf */.hM)(settings, lookUpSources);
    const tools = lookUps === null ? 0 : (0,lookup_budget/* bytesOfTools */.I7)(lookUps.open(0));
    const fence = (0,security_fence/* openFence */._R)((0,security_fence/* newNonce */.Yd)());
    const bundleTokens = new Map(plan.bundles.map((bundle) => [
        bundle,
        bundle.tokens + (0,estimate/* tokensIn */.gF)(Buffer.byteLength((0,request/* contextParts */.it)(bundle, requestContext, fence).join('\n\n'))),
    ]));
    const reviews = (0,estimate/* estimateCalls */.UH)({
        slots: slots.map((slot) => ({
            ...slot,
            finder: slot.role === 'finder',
            effort: slot.effort ?? settings.effort,
            bundles: plan.bundles
                .filter((bundle) => readers(bundle).includes(slot))
                .map((bundle) => ({ tokens: bundleTokens.get(bundle) ?? bundle.tokens })),
            tools: slot.provider.startsWith('command/') ? 0 : tools,
        })),
        maxRounds: settings['max-rounds'],
        subject: settings.target,
        language: settings.language,
        description: requestContext.requirements
            .filter(requirement_clause/* isAuthorsText */._)
            .reduce((sum, { text }) => sum + (0,estimate/* tokensIn */.gF)(Buffer.byteLength(text)), 0),
    });
    const calls = [
        ...(0,bundle_ranking/* triageEstimate */.H)(settings, [...bundleTokens.values()].map((tokens) => ({ tokens }))),
        ...(0,sentinel/* sentinelEstimate */.Nb)(settings, plan.bundles),
        ...reviews,
        ...proofEstimate(settings, slots),
    ];
    const total = (parts) => parts.reduce((sum, usd) => (sum === null || usd === null ? null : sum + usd), 0);
    return {
        calls,
        likelyUsd: total(calls.map(({ likelyUsd }) => likelyUsd)),
        mostUsd: total(calls.map(({ mostUsd }) => mostUsd)),
    };
}
/** Notices about cost that depends on findings and so is not in the estimate. */
const uncounted = ({ fix, revise, target }) => [
    ...(fix === 'off' || target === 'plan'
        ? []
        : [
            'The estimate does not include the fix race, because its cost depends on the findings. `max-race-usd` limits it.',
        ]),
    ...(revise
        ? [
            'The estimate does not include revisions, because their cost depends on the findings. `max-revisions` and `max-cost-usd` limit it.',
        ]
        : []),
];


/***/ }),

/***/ 57708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readersOf)
/* harmony export */ });
/* harmony import */ var _reviewer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65254);

/**
 * The reviewers that read a bundle: the entire panel, but for an obvious bundle only the required number, in rotation,
 * and no finder.
 */
function readersOf(panel, reading) {
    const readers = panel.filter((reviewer) => reviewer.reads && !(0,_reviewer_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinder */ .nF)(reviewer));
    const foreign = readers.filter(({ vendor }) => !reading.authors.includes(vendor));
    const order = [...foreign, ...readers.filter((reviewer) => !foreign.includes(reviewer))];
    const turns = new Map([...reading.obviousBundles].map((id, index) => [id, index]));
    return ({ id }) => {
        const turn = turns.get(id);
        if (turn === undefined)
            return panel;
        const first = foreign.length === 0 ? 0 : turn % foreign.length;
        const chosen = new Set([...order.slice(first), ...order.slice(0, first)].slice(0, Math.max(1, reading.least)));
        return panel.filter((reviewer) => !reviewer.reads || chosen.has(reviewer));
    };
}


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
