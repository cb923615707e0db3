export const id = 246;
export const ids = [246];
export const modules = {

/***/ 1246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: ./lib/config/access.js
var access = __webpack_require__(9682);
// EXTERNAL MODULE: ./lib/github/client.js
var client = __webpack_require__(636);
// EXTERNAL MODULE: ./lib/github/pull-request.js
var pull_request = __webpack_require__(3056);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/reviewers/access-check.js


const answer = schemas/* object */.Ikc({ word: schemas/* string */.YjP().nullable() });
/** Long enough for a prefix that any provider caches. */
const padding = Array.from({ length: 300 }, (_, index) => `Line ${index + 1} fills the cache test.`).join('\n');
const instructions = `This is a connection test, not a review.\n${padding}`;
const question = 'Call the tool "look" once if you have it, then answer with the word that it returned. Answer with null if you have no tool.';
const formatNotes = /parameter (?:text\.format|output_config(?:\.format)?|response_format)\b/u;
/** Asks one reviewer one small question. Never rejects. */
async function checkReviewerAccess(target, signal) {
    const { id, model, program } = target;
    const unable = (...remedies) => {
        const unseen = { structured: null, tools: null, caching: null };
        return { reviewer: id, able: false, ...unseen, remedies };
    };
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
        return unable(error.message, error.likelyCause, error.remedy);
    }
    if (completion.outcome !== 'complete')
        return unable(completion.message, completion.remedy);
    const { toolUses, usage, notes } = completion;
    const used = toolUses.some(({ failed }) => !failed);
    return {
        reviewer: id,
        able: true,
        structured: program ? null : !notes.some((note) => formatNotes.test(note)),
        tools: program ? null : used,
        // The second request of a question repeats the first one's prefix. Without it, caching cannot be observed.
        caching: program || !used ? null : usage.cachedInput > 0,
        remedies: notes,
    };
}

// EXTERNAL MODULE: ./lib/reviewers/panel.js + 7 modules
var panel = __webpack_require__(7397);
// EXTERNAL MODULE: ./lib/reviewers/panel-settings.js + 3 modules
var panel_settings = __webpack_require__(4500);
// EXTERNAL MODULE: ./lib/reviewers/work-folders.js
var work_folders = __webpack_require__(1871);
;// CONCATENATED MODULE: ./lib/commands/doctor.js







/** Sends one short request to each reviewer and to GitHub, and reports what works and what to fix. */
async function doctor(runtime) {
    const { settings, host, redact, git, commits } = runtime;
    const providerAccess = (0,panel_settings/* providerAccessOf */.H_)(settings, host, redact, (0,work_folders/* scratchOf */.Y)(git, commits, redact));
    const open = (0,panel/* providersOf */.O)(providerAccess, redact);
    const time = AbortSignal.timeout(settings['timeout-minutes'] * 60_000);
    const signal = AbortSignal.any([host.cancelled, time]);
    const reviewers = settings.reviewers.map(async (spec, index) => {
        const slot = (0,panel_settings/* slotsOf */.nK)(settings)[index];
        if (slot === undefined)
            return null;
        const missing = (0,access/* missingKey */.aV)(settings, spec, host.env);
        if (missing !== null) {
            const unseen = { structured: null, tools: null, caching: null };
            return {
                name: slot.id,
                needed: true,
                able: false,
                ...unseen,
                remedies: [`Missing API key: set the input or environment variable ${missing}.`],
            };
        }
        const { id, model, provider } = slot;
        const checked = { id, model, program: spec.provider === 'command', open: () => open(provider) };
        const { reviewer, ...seen } = await checkReviewerAccess(checked, signal);
        return { name: reviewer, needed: true, ...seen };
    });
    const rows = await Promise.all([...reviewers, tokenOf(runtime)]);
    return { kind: 'checkup', rows: rows.filter((row) => row !== null) };
}
/** Whether the token may read the pull request; null if the event is not about one. */
async function tokenOf({ settings, host, context }) {
    const { repository, pullRequest } = context;
    const token = settings['github-token'];
    if (repository === null || pullRequest === null)
        return null;
    const unseen = { name: 'github-token', needed: false, structured: null, tools: null, caching: null };
    if (token === '')
        return {
            ...unseen,
            able: false,
            remedies: ['The setting `github-token` is empty. Set it to `${{ github.token }}`.'],
        };
    const bound = () => (host.cancelled.aborted ? 2_500 : 20_000);
    const pull = await (0,pull_request/* readPull */.E)((0,client/* openGitHubClient */.L)({ repository, token, bound }), pullRequest.number);
    if (pull.ok)
        return { ...unseen, able: true, remedies: [] };
    const remedy = 'Give the job the permission `pull-requests: read`, or `write` if it posts comments.';
    return { ...unseen, able: false, remedies: [pull.refusal.message, remedy] };
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




/** Created outside the workspace when the first program needs it, and removed when the run ends. */
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


/***/ })

};
