export const id = 4969;
export const ids = [4969];
export const modules = {

/***/ 54969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./lib/config/access.js
var config_access = __webpack_require__(19682);
// EXTERNAL MODULE: ./lib/config/reviewer-spec.js
var reviewer_spec = __webpack_require__(43679);
// EXTERNAL MODULE: ./lib/github/pull-request.js
var pull_request = __webpack_require__(53056);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/providers/transport.js
var transport = __webpack_require__(44475);
;// CONCATENATED MODULE: ./lib/providers/context-window.js


/** Milliseconds for one of the requests. A server that says it at all says it at once. */
const patienceMs = 5_000;
/**
 * Asks a server for the context window of a model, in tokens; null if it does not say. Each request is one GET without
 * a body, to the host of the provider, and a failure of any kind only means that the server does not say it.
 */
async function contextWindowOf(question) {
    for (const { path, read } of placesOf(question)) {
        const window = await ask(question, path).then(read, () => null);
        if (window !== null)
            return window;
        if (question.signal.aborted)
            return null;
    }
    return null;
}
/** The places in order: first the one that most servers have. */
function placesOf({ api, baseURL, model, compatible }) {
    const base = baseURL.replace(/\/+$/u, '');
    const id = model.split('/').map(encodeURIComponent).join('/');
    const own = `${base}${api === 'anthropic' ? '/v1' : ''}/models`;
    const one = { path: `${own}/${id}`, read: windowIn };
    if (!compatible)
        return [one];
    const { origin } = new URL(base);
    const ofModel = (list) => windowIn(entryOf(list, model));
    return [
        one,
        // vLLM has only the list.
        { path: own, read: ofModel },
        ...(api === 'anthropic'
            ? []
            : [
                { path: `${origin}/api/v0/models/${id}`, read: windowIn },
                { path: `${origin}/props`, read: windowIn },
                { path: `${origin}/api/ps`, read: ofModel },
            ]),
    ];
}
const tokens = schemas/* int */.Whr().min(256).max(1_000_000_000).optional().catch(undefined);
const described = schemas/* looseObject */._H3({
    /** LM Studio: of the loaded model. */
    loaded_context_length: tokens,
    /** vLLM. */
    max_model_len: tokens,
    /** llama.cpp's server, for one request. */
    default_generation_settings: schemas/* looseObject */._H3({ n_ctx: tokens }).optional().catch(undefined),
    /** OpenRouter, and Ollama for a loaded model. */
    context_length: tokens,
    /** Groq. */
    context_window: tokens,
    /** Anthropic. */
    max_input_tokens: tokens,
});
const wrapped = schemas/* looseObject */._H3({ data: described });
/** The window that a description of a model gives. What the model was trained for is not what a server runs. */
function windowIn(json) {
    const inner = wrapped.safeParse(json).data?.data;
    const model = inner ?? described.safeParse(json).data;
    if (model === undefined)
        return null;
    return (model.loaded_context_length ??
        model.max_model_len ??
        model.default_generation_settings?.n_ctx ??
        model.context_length ??
        model.context_window ??
        model.max_input_tokens ??
        null);
}
const listed = schemas/* looseObject */._H3({
    id: schemas/* string */.YjP().optional(),
    model: schemas/* string */.YjP().optional(),
    name: schemas/* string */.YjP().optional(),
});
const list = schemas/* looseObject */._H3({ data: schemas/* array */.YOg(listed).optional(), models: schemas/* array */.YOg(listed).optional() });
function entryOf(json, model) {
    const { data, models } = list.safeParse(json).data ?? {};
    return [...(data ?? []), ...(models ?? [])].find((one) => [one.id, one.model, one.name].includes(model));
}
async function ask({ api, baseURL, apiKey, headers, signal }, path) {
    const key = apiKey === ''
        ? {}
        : api === 'anthropic'
            ? { 'x-api-key': apiKey, 'anthropic-version': '2023-06-01' }
            : { authorization: `Bearer ${apiKey}` };
    const sent = new Headers(key);
    for (const [name, value] of Object.entries(headers)) {
        if (value === null)
            sent.delete(name);
        else
            sent.set(name, value);
    }
    const bound = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
    const response = await (0,transport/* openTransport */.g2)(baseURL, 'json')(path, { headers: sent, signal: bound });
    if (response.ok)
        return response.json();
    // A body that nobody reads keeps the connection, and with it the process, until the time limit.
    await response.body?.cancel();
    return null;
}

// EXTERNAL MODULE: ./lib/providers/key-limiters.js
var key_limiters = __webpack_require__(80771);
// EXTERNAL MODULE: ./lib/review/pull-request.js + 2 modules
var review_pull_request = __webpack_require__(13927);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/reviewers/access-check.js


/** What is known of a reviewer that was not asked. */
const notAsked = {
    able: false,
    key: null,
    model: null,
    streaming: null,
    structured: null,
    tools: null,
    caching: null,
    context: null,
};
const answer = schemas/* object */.Ikc({ word: schemas/* string */.YjP().nullable() });
/** Long enough for a prefix that any provider caches. */
const padding = Array.from({ length: 300 }, (_, index) => `Line ${index + 1} fills the cache test.`).join('\n');
const instructions = `This is a connection test, not a review.\n${padding}`;
const question = 'Call the tool "look" once if you have it, then answer with the word that it returned. Answer with null if you have no tool.';
const formatNotes = /parameter (?:text\.format|output_config(?:\.format)?|response_format)\b/u;
const streamNotes = /parameter stream\b/u;
const toolNotes = /parameter tools\b/u;
/** Failures of a request whose key the provider had accepted. */
const afterKey = new Set([
    'refused',
    'truncated',
    'malformed',
    'forbidden',
    'rate-limited',
    'quota-exhausted',
    'bad-request',
    'context-exceeded',
]);
/** Asks one reviewer one small question. Rejects only for a defect. */
async function checkReviewerAccess(target, signal) {
    const { model, program } = target;
    const look = {
        name: 'look',
        description: 'Returns a word.',
        parameters: schemas/* object */.Ikc({ at: schemas/* string */.YjP() }),
        run: () => Promise.resolve('heron'),
    };
    let completion;
    try {
        const thread = target.open().open({
            model,
            instructions,
            instructionsRecur: false,
            answer: { name: 'check', schema: answer },
            tools: program ? [] : [look],
            maxToolCalls: 2,
            effort: 'low',
            maxOutputTokens: 2_000,
            cacheKey: 'check',
            timeoutMs: 120_000,
            signal,
        });
        completion = await thread.ask([{ text: question }]);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        const remedies = [error.message, error.likelyCause, error.remedy];
        return { ...notAsked, remedies: remedies.filter((line) => line !== '') };
    }
    const { notes } = completion;
    const dropped = (pattern) => notes.some((note) => pattern.test(note));
    if (completion.outcome !== 'complete') {
        const { outcome, message, remedy } = completion;
        const key = outcome === 'unauthorized' ? false : !program && afterKey.has(outcome) ? true : null;
        const named = outcome === 'model-not-found' ? 'no' : null;
        return { ...notAsked, key, model: named, remedies: [message, remedy, ...notes] };
    }
    const { toolUses, usage, servedModel } = completion;
    const used = toolUses.some(({ failed }) => !failed);
    const context = await target.contextWindow();
    return {
        able: true,
        key: true,
        model: servedModel ?? (program ? null : 'yes'),
        streaming: program ? null : target.asksFor.stream && !dropped(streamNotes),
        structured: program ? null : target.asksFor.structuredOutput && !dropped(formatNotes),
        tools: program ? null : used,
        // The second request of a question repeats the first one's prefix. Without it, caching cannot be observed.
        caching: program || !used ? null : usage.cachedInput > 0,
        context,
        remedies: [
            ...notes,
            ...(program || used || dropped(toolNotes)
                ? []
                : ['The model did not use the tool that it was offered, so it may review without look-ups.']),
            ...contextRemedies(target.setContext, context),
        ],
    };
}
/** Bundles of the usual size need a window of this many tokens. */
const usualContext = 120_000;
/** What to do if the context that the server gives is not the one that the settings assume. */
function contextRemedies(set, given) {
    if (given === null)
        return [];
    if (set !== null && set > given)
        return [
            `The setting \`context\` of its provider is ${set}, but the server has ${given} tokens: lower it.`,
        ];
    if (set === null && given < usualContext)
        return [
            `The server has a context of ${given} tokens, which is too small for bundles of the usual size: set \`context: ${given}\` of its provider, or raise the context of the server.`,
        ];
    return [];
}

// EXTERNAL MODULE: ./lib/reviewers/panel.js + 11 modules
var panel = __webpack_require__(75340);
// EXTERNAL MODULE: ./lib/reviewers/panel-settings.js + 3 modules
var panel_settings = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/reviewers/work-folders.js
var work_folders = __webpack_require__(31871);
;// CONCATENATED MODULE: ./lib/commands/doctor.js










/** Sends one short request to each reviewer and to GitHub, and reports what works and what to fix. */
async function doctor(runtime) {
    const { recorder, settings, host, redact, git, commits } = runtime;
    const limiterFor = (0,key_limiters/* openKeyLimiters */.p)({
        leftMs: () => (settings['timeout-minutes'] * 60 - recorder.clock()) * 1000,
    });
    const scratch = (0,work_folders/* scratchOf */.Y)(git, commits, redact);
    const providerAccess = (0,panel_settings/* providerAccessOf */.H_)(settings, host, redact, scratch, limiterFor);
    const open = (0,panel/* providersOf */.Ou)(providerAccess, redact);
    const time = AbortSignal.timeout(settings['timeout-minutes'] * 60_000);
    const signal = AbortSignal.any([host.cancelled, time]);
    const reviewers = settings.reviewers.map(async (spec, index) => {
        const slot = (0,panel_settings/* slotsOf */.nK)(settings)[index];
        if (slot === undefined)
            return null;
        const { id: name, model, provider, context } = slot;
        const from = (0,config_access/* keySource */.JC)(settings, spec, host.env);
        const missing = (0,config_access/* missingKey */.aV)(settings, spec, host.env);
        if (missing !== null) {
            const remedies = [`Missing API key: set the input or environment variable ${missing}.`];
            return { ...notAsked, name, needed: true, key: { from: `${from}: missing`, accepted: null }, remedies };
        }
        const access = providerAccess.get(provider);
        const checked = {
            model,
            program: spec.provider === 'command',
            open: () => open(provider),
            asksFor: access === undefined || access.api === 'command'
                ? { stream: false, structuredOutput: false }
                : { stream: access.stream, structuredOutput: access.structuredOutput },
            setContext: context,
            contextWindow: () => access === undefined || access.api === 'command'
                ? Promise.resolve(null)
                : contextWindowOf({ ...asked(access), model, compatible: !(0,reviewer_spec/* isBuiltInProvider */.bj)(provider), signal }),
        };
        const { key, streaming, ...seen } = await checkReviewerAccess(checked, signal);
        return { ...seen, name, needed: true, key: { from, accepted: key }, streaming };
    });
    const rows = await Promise.all([...reviewers, tokenOf(runtime)]);
    return { kind: 'checkup', rows: rows.filter((row) => row !== null) };
}
/** How a server is asked for its context window: as it is asked for answers. */
const asked = (access) => {
    const { api, apiKey, headers } = access;
    return { api, apiKey, headers, baseURL: (0,panel/* addressOf */.ci)(access) };
};
/** Whether the token may read the pull request; null if the event is not about one. */
async function tokenOf({ settings, host, context }) {
    const { repository, pullRequest } = context;
    const token = settings['github-token'];
    if (repository === null || pullRequest === null)
        return null;
    const unseen = { ...notAsked, name: 'github-token', needed: false };
    const client = (0,review_pull_request/* clientFor */.$V)(token, repository, host);
    if (client === null)
        return {
            ...unseen,
            able: false,
            remedies: ['The setting `github-token` is empty. Set it to `${{ github.token }}`.'],
        };
    const pull = await (0,pull_request/* readPull */.E)(client, pullRequest.number);
    if (pull.ok)
        return { ...unseen, able: true, remedies: [] };
    const remedy = 'Give the job the permission `pull-requests: read`, or `write` if it posts comments.';
    return { ...unseen, able: false, remedies: [pull.refusal.message, remedy] };
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


/***/ })

};
