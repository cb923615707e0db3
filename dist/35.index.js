export const id = 35;
export const ids = [35];
export const modules = {

/***/ 1035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outlook: () => (/* binding */ outlook),
/* harmony export */   uncounted: () => (/* binding */ uncounted)
/* harmony export */ });
/* harmony import */ var _review_readers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3928);
/* harmony import */ var _reviewers_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5004);
/* harmony import */ var _reviewers_look_ups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6622);
/* harmony import */ var _reviewers_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9933);
/* harmony import */ var _seats_scouting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8980);
/* harmony import */ var _seats_seating_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7092);
/* harmony import */ var _sitting_shelves_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8261);
/* harmony import */ var _trust_fence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7959);








/** What a review of this plan would take, by the settings. */
function outlook(settings, plan, light, around, shelves) {
    const seats = (0,_seats_seating_js__WEBPACK_IMPORTED_MODULE_4__/* .seatsOf */ .Q7)(settings).map((seat) => ({ ...seat, reads: true }));
    const least = settings['min-reviewers'] ?? 1;
    const readers = (0,_review_readers_js__WEBPACK_IMPORTED_MODULE_7__/* .readersOf */ .c)(seats, { light, least, authors: [], familyOf: ({ maker }) => maker });
    const lookUps = (0,_sitting_shelves_js__WEBPACK_IMPORTED_MODULE_5__/* .lookUpsOf */ .hM)(settings, shelves);
    const tools = lookUps === null ? 0 : (0,_reviewers_look_ups_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOfTools */ .I7)(lookUps.open(0));
    const fence = (0,_trust_fence_js__WEBPACK_IMPORTED_MODULE_6__/* .openFence */ ._R)((0,_trust_fence_js__WEBPACK_IMPORTED_MODULE_6__/* .newNonce */ .Yd)());
    const whole = new Map(plan.bundles.map((bundle) => [
        bundle,
        bundle.tokens + (0,_reviewers_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .tokensIn */ .gF)(Buffer.byteLength((0,_reviewers_request_js__WEBPACK_IMPORTED_MODULE_2__/* .besides */ .oN)(bundle, around, fence).join('\n\n'))),
    ]));
    const reviews = (0,_reviewers_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .estimate */ .jA)({
        seats: seats.map((seat) => ({
            ...seat,
            effort: seat.effort ?? settings.effort,
            bundles: plan.bundles
                .filter((bundle) => readers(bundle).includes(seat))
                .map((bundle) => ({ tokens: whole.get(bundle) ?? bundle.tokens })),
            tools: seat.door.startsWith('command/') ? 0 : tools,
        })),
        maxRounds: settings['max-rounds'],
        subject: settings.target,
    });
    const calls = [
        ...(0,_seats_scouting_js__WEBPACK_IMPORTED_MODULE_3__/* .scoutEstimate */ .q)(settings, [...whole.values()].map((tokens) => ({ tokens }))),
        ...reviews,
    ];
    const total = (parts) => parts.reduce((sum, usd) => (sum === null || usd === null ? null : sum + usd), 0);
    return {
        calls,
        likelyUsd: total(calls.map(({ likelyUsd }) => likelyUsd)),
        mostUsd: total(calls.map(({ mostUsd }) => mostUsd)),
    };
}
/** What nobody can count before there are findings; told, so that the estimate is not taken for all of it. */
const uncounted = ({ fix, revise, target }) => [
    ...(fix === 'off' || target === 'plan'
        ? []
        : ['The fix race is not in the estimate: it depends on what is found. `max-race-usd` bounds it.']),
    ...(revise
        ? [
            'Revisions are not in the estimate: they depend on what is found. `max-revisions` and `max-cost-usd` bound them.',
        ]
        : []),
];


/***/ }),

/***/ 3928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readersOf)
/* harmony export */ });
/** Who reads which bundle: the whole panel, but of an obvious bundle only as many as must, in turn. */
function readersOf(panel, reading) {
    const readers = panel.filter(({ reads }) => reads);
    const foreign = readers.filter((reviewer) => !reading.authors.includes(reading.familyOf(reviewer)));
    const order = [...foreign, ...readers.filter((reviewer) => !foreign.includes(reviewer))];
    const turns = new Map([...reading.light].map((id, index) => [id, index]));
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

/***/ 8980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ reconnoitre),
  q: () => (/* binding */ scoutEstimate)
});

// EXTERNAL MODULE: ./lib/providers/prices.js
var prices = __webpack_require__(914);
// EXTERNAL MODULE: ./lib/reviewers/panel.js + 11 modules
var panel = __webpack_require__(7761);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./lib/reviewers/call.js
var reviewers_call = __webpack_require__(2114);
// EXTERNAL MODULE: ./lib/reviewers/prompts.js
var prompts = __webpack_require__(4855);
// EXTERNAL MODULE: ./lib/reviewers/request.js
var request = __webpack_require__(9933);
;// CONCATENATED MODULE: ./lib/reviewers/scout.js




const most = 10;
const answer = schemas/* object */.Ikc({ risk: schemas/* number */.aig(), why: schemas/* string */.YjP() });
const maxOutputTokens = 4_000;
const timeoutMs = 3 * 60_000;
/** Has a cheap model say of each bundle how risky it is. It decides what is read first, never what is read. */
async function scout(options, bundles) {
    const seen = await Promise.all(bundles.map((bundle) => look(options, bundle)));
    return {
        risks: new Map(seen.map(({ bundle, risk }) => [bundle, risk])),
        events: seen.map(({ event }) => event),
    };
}
async function look({ id, model, provider, price, around, fence, redact, signal, clock, recorder }, bundle) {
    const instructions = (0,prompts/* prompt */.J1)('scout');
    const { text } = (0,request/* changeText */.k0)(bundle, around, { reader: id, fence, redact });
    const asked = { reviewer: id, bundle: bundle.id, round: 1, question: 'scout', attempt: 1 };
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
    const call = (0,reviewers_call/* callOf */.C)(completion, began, price);
    recorder.answer(asked, completion, call);
    const { outcome } = call;
    const event = { ...asked, calls: [call], outcome, findings: 0, positions: 0 };
    const risk = completion.outcome === 'complete' ? Math.min(most, Math.max(0, Math.round(completion.value.risk))) : most;
    return { bundle: bundle.id, risk, event };
}

// EXTERNAL MODULE: ./lib/settings/reviewer-spec.js
var reviewer_spec = __webpack_require__(7996);
// EXTERNAL MODULE: ./lib/seats/seating.js + 4 modules
var seating = __webpack_require__(7092);
;// CONCATENATED MODULE: ./lib/seats/scouting.js





/** Between what a scout calls harmless and what it calls dangerous. */
const sensitiveRisk = 5;
/** Tokens of a scout's answer, its thoughts included, and of its instructions. */
const usualAnswer = 1_500;
const usualUsage = (bundles) => bundles.map(({ tokens }) => ({
    freshInput: tokens + usualAnswer,
    cachedInput: 0,
    writtenInput: 0,
    output: usualAnswer,
}));
/** What the scout would take, by estimate; nothing where none would be sent: a program is none. */
function scoutEstimate(settings, bundles) {
    const { scout: spec } = settings;
    if (spec === null || spec.maker === 'command' || bundles.length < 2)
        return [];
    const price = (0,seating/* priceFor */.VA)(settings, spec);
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
/** Sends the scout ahead where the settings name one and there is an order to find. */
async function reconnoitre(settings, doors, bundles, { sensitive, ...options }) {
    const { scout: spec, 'max-cost-usd': limit } = settings;
    const risksByPath = bundles.map(({ id, files }) => [
        id,
        files.some(({ path }) => sensitive.has(path)) ? sensitiveRisk : 0,
    ]);
    const idle = { bundles, risks: new Map(risksByPath), events: [], maxCostUsd: limit, notices: [] };
    if (spec === null || bundles.length < 2 || settings.mode !== 'review')
        return idle;
    const price = (0,seating/* priceFor */.VA)(settings, spec);
    const id = (0,reviewer_spec/* reviewerId */.dt)(spec);
    if (!doors.has(spec.maker))
        return { ...idle, notices: [`${id} was not sent: a scout must be a model.`] };
    if (limit !== null && price === null)
        return { ...idle, notices: [`${id} was not sent: max-cost-usd is set, and its price is not known.`] };
    const estimate = usualUsage(bundles).map((usage) => (0,prices/* costOf */.ho)(price, usage) ?? 0);
    if (limit !== null && estimate.reduce((sum, usd) => sum + usd, 0) > limit)
        return { ...idle, notices: [`${id} was not sent: by estimate it would go over max-cost-usd.`] };
    const { risks, events } = await scout({ ...options, id, model: spec.model, provider: (0,panel/* providersOf */.O)(doors, options.redact)(spec.maker), price }, bundles);
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

/***/ 7959:
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


/***/ })

};
