export const id = 5503;
export const ids = [5503,4335,5079];
export const modules = {

/***/ 35079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ agentFiles),
/* harmony export */   checkOut: () => (/* binding */ checkOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80404);



/** Maximum bytes of one file, and of all files together. */
const maxFile = 8 * 1024 * 1024;
const maxAll = 1024 * 1024 * 1024;
/** Files that configure or instruct coding agents. A change must not control its own reviewers. */
const agentFiles = /(?:^|\/)(?:\.(?:claude|codex|cursor|gemini|aider[^/]*|mcp\.json|cursorrules|windsurfrules|vscode|github\/copilot[^/]*)(?:\/|$)|(?:claude|agents|gemini|codex)(?:\.[\w-]+)*\.md$)/iu;
/** Names that git itself rejects, and that would lead out of the folder. */
const unsafe = (path) => path.includes('\\') || path.split('/').some((part) => /^(?:|\.{1,2}|\.git[ .]*)$/iu.test(part));
/**
 * Writes the files of the head into a folder as plain copies of git objects: not executable, links as text, without
 * filters, hooks or a repository, and without the files that instruct coding agents.
 * @param mode of the files; default: read-only.
 * @returns the number of files that were left out.
 */
async function checkOut(git, commits, folder, redact, mode = 0o444) {
    const head = commits.head ?? (await git.snapshot());
    let room = maxAll;
    let leftOut = 0;
    const files = [];
    for (const [path, { mode: kind, id }] of await git.list(head)) {
        const file = kind === '160000' || unsafe(path) || agentFiles.test(path) ? null : await git.info(id);
        if (file === null || file.size > Math.min(maxFile, room)) {
            leftOut += 1;
            continue;
        }
        room -= file.size;
        files.push({ path, id });
        // A secret that one file shows is hidden in all, so all are read before one is written.
        const content = await git.content(id);
        if (!(0,_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isBinary */ .Go)(content))
            redact(content.toString('utf8'));
    }
    for (const { path, id } of files) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        const content = await git.content(id);
        // A program sends the files it reads to its model, so secrets are removed.
        const kept = (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isBinary */ .Go)(content) ? content : redact(content.toString('utf8'));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(target, kept, { mode, flag: 'wx' });
    }
    return leftOut;
}


/***/ }),

/***/ 96711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  raceForFix: () => (/* binding */ raceForFix)
});

// EXTERNAL MODULE: ./lib/config/access.js
var access = __webpack_require__(19682);
// EXTERNAL MODULE: ./lib/config/fix-settings.js
var fix_settings = __webpack_require__(53435);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/providers/key-limiters.js
var key_limiters = __webpack_require__(80771);
// EXTERNAL MODULE: ./lib/result/figures.js
var figures = __webpack_require__(33524);
// EXTERNAL MODULE: ./lib/review/user-commands.js
var user_commands = __webpack_require__(72988);
// EXTERNAL MODULE: ./lib/reviewers/panel-settings.js + 3 modules
var panel_settings = __webpack_require__(14500);
// EXTERNAL MODULE: ./lib/reviewers/work-folders.js
var work_folders = __webpack_require__(31871);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/change/reader.js + 7 modules
var reader = __webpack_require__(26926);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/github/response.js
var response = __webpack_require__(90380);
;// CONCATENATED MODULE: ./lib/github/branch.js


const pushing = { to: 'push a branch', permission: 'contents: write' };
/** Why a push to GitHub failed, by the error output of git, for people. */
function pushRefused(branch, stderr) {
    if (/stale info|already exists|\[(?:remote )?rejected\]/u.test(stderr))
        return `Cannot push the branch ${branch}: GitHub has a branch of this name, or a rule forbids it.`;
    const detail = stderr.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
    const forbidden = /\b40[13]\b|denied|not permitted|refusing to allow|could not read Username/iu.test(stderr);
    return (0,response/* refused */.J)(forbidden ? 403 : null, detail, false, pushing).message;
}
const openPull = (client, pull) => client.ask('POST /repos/{owner}/{repo}/pulls', { ...pull }, schemas/* object */.Ikc({ number: schemas/* int */.Whr(), html_url: schemas/* string */.YjP().default('') }), { to: 'open a pull request', permission: 'pull-requests: write' });

// EXTERNAL MODULE: ./lib/github/reviews.js
var reviews = __webpack_require__(20126);
// EXTERNAL MODULE: ./lib/github/threads.js
var threads = __webpack_require__(11090);
// EXTERNAL MODULE: ./lib/security/sanitize/sanitizer.js + 1 modules
var sanitizer = __webpack_require__(76232);
;// CONCATENATED MODULE: ./lib/fix/race/suggestions.js
/**
 * Converts a patch to suggestions on the lines of a pull request. Null if a part does not fit: GitHub accepts
 * suggestions only on lines that the pull request shows, and half of a fix may be worse than none.
 * @param patch files from the head to the patch.
 * @param shown files of the pull request.
 */
function suggestionsOf(patch, shown) {
    const all = [];
    for (const file of patch) {
        if (file.status !== 'modified' || file.leftOut !== null || file.hunks.length === 0)
            return null;
        const spans = spansIn(shown.find(({ path }) => path === file.path));
        for (const { lines } of file.hunks) {
            for (const run of runsIn(lines)) {
                const fits = spans.some(([from, to]) => run.startLine >= from && run.endLine <= to);
                if (!fits)
                    return null;
                all.push({ path: file.path, ...run });
            }
        }
    }
    return all;
}
/** Lines of the head in each hunk of a file. */
const spansIn = (file) => (file?.hunks ?? [])
    .filter(({ newLines }) => newLines > 0)
    .map(({ newStart, newLines }) => [newStart, newStart + newLines - 1]);
/** Lines that change together. Added lines are attached to an unchanged line before or after them. */
function runsIn(lines) {
    const runs = [];
    for (let at = 0; at < lines.length; at += 1) {
        if (lines[at]?.kind === 'context')
            continue;
        let end = at;
        while (end + 1 < lines.length && lines[end + 1]?.kind !== 'context')
            end += 1;
        const own = lines.slice(at, end + 1);
        const gone = own.filter(({ kind }) => kind === 'removed');
        const come = own.filter(({ kind }) => kind === 'added').map(({ text }) => text);
        const [before, after] = [lines[at - 1], lines[end + 1]];
        const [first, last] = [gone[0]?.oldLine ?? null, gone.at(-1)?.oldLine ?? null];
        if (first !== null && last !== null)
            runs.push({ startLine: first, endLine: last, text: come.join('\n') });
        else if (before !== undefined && before.oldLine !== null)
            runs.push({
                startLine: before.oldLine,
                endLine: before.oldLine,
                text: [before.text, ...come].join('\n'),
            });
        else if (after !== undefined && after.oldLine !== null)
            runs.push({ startLine: after.oldLine, endLine: after.oldLine, text: [...come, after.text].join('\n') });
        at = end;
    }
    return runs;
}

;// CONCATENATED MODULE: ./lib/fix/delivery.js







/**
 * Delivers a patch that the panel approved: as suggestions on the lines of the pull request, or as a branch with its
 * own pull request against the head branch. Never pushes to the head branch. If delivery fails, the reason is
 * reported and the patch file remains.
 */
async function deliverFix(delivery) {
    const { settings, change, client } = delivery;
    const { pullRequest } = change;
    const inFile = 'The fix is in the patch file.';
    const only = (notice) => ({ delivered: [], notices: [`${notice} ${inFile}`] });
    if (settings.fix === 'branch') {
        if (pullRequest === null)
            return only('No fix branch: there is no pull request to offer it to.');
        if (pullRequest.fork)
            return only('No fix branch: the head is in a fork, and the action cannot push there.');
        if (client === null)
            return only('No fix branch: there is no github-token to push with.');
        return asBranch(delivery, client, pullRequest.headRef, pullRequest.number);
    }
    if (settings.comment !== 'inline' || pullRequest === null || client === null || delivery.viewer === null)
        return { delivered: [], notices: [] };
    return asSuggestions(delivery, client, delivery.viewer, pullRequest.number);
}
const digest = (patch) => (0,external_node_crypto_.createHash)('sha256').update(patch).digest('hex').slice(0, 10);
async function asBranch({ settings, worktrees, brief, head, fix, withTests, author, redact, server }, client, headRef, pull) {
    const { commit, patch } = withTests ?? fix;
    const name = `xreview/fix-${pull}-${head.slice(0, 8)}-${digest(patch)}`;
    const failed = (message) => ({
        delivered: [],
        notices: [`${message} The fix is in the patch file.`],
    });
    const titles = brief.findings.map(({ id, title }) => `- ${id}: ${title}`);
    const message = [`Fix confirmed findings of the review of #${pull}`, '', ...titles].join('\n');
    const pushed = await worktrees.push(await worktrees.recommit(commit, head, message), {
        url: `${server}/${client.repository}.git`,
        branch: name,
        // As actions/checkout does: any user name, and the token as the password.
        authorization: `Basic ${Buffer.from(`x-access-token:${settings['github-token']}`).toString('base64')}`,
    });
    if (pushed.status !== 0)
        return failed(redact(pushRefused(name, pushed.stderr)));
    const opened = await openPull(client, {
        title: `Fix confirmed findings of the review of #${pull}`,
        body: bodyOf(brief, author, pull),
        head: name,
        base: headRef,
    });
    const branch = { as: 'branch', where: name };
    if (!opened.ok)
        return { delivered: [branch], notices: [`The branch ${name} was pushed. ${opened.refusal.message}`] };
    return { delivered: [{ as: 'branch', where: `${name} (#${opened.value.number})` }], notices: [] };
}
const bodyOf = ({ findings }, author, pull) => [
    `A fix by ${(0,sanitizer/* inlineCode */.ti)(author)} for confirmed findings of the review of #${pull}. The panel approves it. Review it like any other change.`,
    '',
    ...findings.map(({ id, title, location }) => `- ${(0,sanitizer/* inlineCode */.ti)(id)} ${(0,sanitizer/* forMarkdown */.Bm)(title)} (${(0,sanitizer/* inlineCode */.ti)(location.path)})`),
].join('\n');
async function asSuggestions({ worktrees, change, head, fix: { commit, patch }, withTests, author, redact }, client, viewer, pull) {
    const nothing = (notice) => ({ delivered: [], notices: [notice] });
    const context = {
        repository: null,
        event: change.event,
        pullRequest: null,
        base: head,
        head: commit,
        uncommitted: false,
        deletedRef: null,
        defaultBranch: null,
        baseBranch: null,
        testMerge: null,
    };
    const commits = { base: head, mergeBase: head, head: commit };
    const { files } = await (0,reader/* readChange */.p)(worktrees.git, context, commits, {
        ignore: [],
        include: [],
        maxChangeBytes: 1024 * 1024,
    });
    const suggestions = suggestionsOf(files, change.files);
    // Text that would be displayed differently than committed is not offered as a suggestion.
    const plain = suggestions?.every(({ text }) => (0,sanitizer/* visible */.RK)(text) === text && redact(text) === text) ?? false;
    if (suggestions === null || !plain)
        return nothing('The fix changes lines that the pull request does not show, so it is only in the patch file.');
    const marker = `<!-- xreview:fix:${head.slice(0, 10)}:${digest(patch)} -->`;
    const listed = await (0,threads/* listLineComments */.tE)(client, pull);
    if (!listed.ok)
        return nothing(`${listed.refusal.message} The fix was not posted as suggestions, to avoid posting it twice.`);
    const said = listed.value.some(({ author: by, body }) => by.id === viewer.id && body.startsWith(marker));
    if (said)
        return { delivered: [{ as: 'suggestions', where: 'posted by an earlier run' }], notices: [] };
    const comments = suggestions.map(({ path, startLine, endLine, text }, index) => ({
        path,
        line: endLine,
        startLine: startLine < endLine ? startLine : null,
        body: [
            marker,
            `A fix by ${(0,sanitizer/* inlineCode */.ti)(author)} that the panel approves (${index + 1} of ${suggestions.length}; commit all or none).`,
            '',
            (0,sanitizer/* codeFence */.d6)(text, 'suggestion'),
        ].join('\n'),
    }));
    const posted = await (0,reviews/* addReview */.kD)(client, pull, head, { body: '', comments });
    return posted.ok
        ? {
            delivered: [{ as: 'suggestions', where: `${suggestions.length} on the pull request` }],
            notices: withTests === null
                ? []
                : [
                    'The suggestions do not contain the tests of the findings, which are new files. The patch file does.',
                ],
        }
        : nothing(`${posted.refusal.message} The fix is in the patch file.`);
}

// EXTERNAL MODULE: ./lib/providers/prices.js
var prices = __webpack_require__(50914);
// EXTERNAL MODULE: ./lib/reviewers/estimate.js
var estimate = __webpack_require__(45004);
// EXTERNAL MODULE: ./lib/reviewers/panel.js + 11 modules
var reviewers_panel = __webpack_require__(75340);
// EXTERNAL MODULE: ./lib/reviewers/prompts.js
var prompts = __webpack_require__(44855);
// EXTERNAL MODULE: ./lib/reviewers/role.js
var role = __webpack_require__(60970);
// EXTERNAL MODULE: ./lib/providers/provider.js
var provider = __webpack_require__(7641);
;// CONCATENATED MODULE: ./lib/fix/authors/request.js




const timeoutMs = 10 * 60_000;
const maxOutputTokens = 32_000;
const openAuthorThread = ({ provider, model, effort, language }, answer, signal) => provider.open({
    model,
    instructions: (0,prompts/* authorInstructions */.xx)('fix-instructions', language),
    answer,
    tools: [],
    maxToolCalls: 0,
    effort,
    maxOutputTokens,
    cacheKey: '',
    timeoutMs,
    signal,
});
/** The parts that are the same for every lane come first, so that lanes of one model share the provider's cache. */
function briefParts(authorOptions, texts, closing) {
    const { brief, tests, allowed, fence, approach, redact } = authorOptions;
    const shared = (0,prompts/* prompt */.J1)('fix-brief', {
        findings: fence('brief', findingLines(brief.findings)),
        allowed: allowed.length === 0 ? ', and no others' : `, and those that match ${allowed.join(', ')}`,
        estimate: String(brief.estimate),
        tests: testTexts(tests, fence),
        files: fileTexts(texts, fence),
    });
    const own = [...(approach === '' ? [] : [approach]), (0,prompts/* prompt */.J1)(closing)].join('\n\n');
    return [{ text: redact(`${shared}\n\n`), cache: true }, { text: own }];
}
const againParts = ({ fence, redact }, objections, texts) => [
    {
        text: redact((0,prompts/* prompt */.J1)('fix-again', {
            findings: fence('objections', findingLines(objections)),
            files: fileTexts(texts, fence),
        })),
    },
];
const findingLines = (findings) => findings
    .map(({ id, category, severity, title, explanation, scenario, assumes, suggestion, location }) => JSON.stringify({
    id,
    category,
    severity,
    title,
    explanation,
    scenario,
    ...(assumes === null ? {} : { assumes }),
    suggestion,
    path: location.path,
    quote: location.quote,
    ...(location.level === 'line' ? { startLine: location.startLine, endLine: location.endLine } : {}),
}))
    .join('\n');
const fileTexts = (texts, fence) => [...texts].flatMap(([path, text]) => (text === null ? [] : [fence('file', text, { path })])).join('\n\n');
const testTexts = (tests, fence) => tests.length === 0
    ? ''
    : `${(0,prompts/* prompt */.J1)('fix-tests', { tests: tests.map(({ path, text }) => fence('test', text, { path })).join('\n\n') })}\n\n`;
/** Asks once, and a second time if the answer has the wrong form. */
async function askOnce(authorOptions, thread, parts) {
    const first = await once(authorOptions, thread, parts);
    if (first.completion.outcome !== 'malformed')
        return first;
    const repair = [{ text: (0,prompts/* prompt */.J1)('repair', { problem: first.completion.message }) }];
    const second = await once(authorOptions, thread, repair);
    return { completion: second.completion, paid: sumPaid(first.paid, second.paid) };
}
async function once({ id, price, recorder }, thread, parts) {
    recorder.asked(id, parts.map(({ text }) => text));
    const completion = await thread.ask(parts);
    recorder.answered(id, completion);
    const { requests, usage } = completion;
    const unbilled = completion.outcome === 'cancelled' && (0,provider/* inputOf */.wg)(usage) === 0;
    // The request was paid for, although no cost is reported.
    const sent = {
        ...provider/* noUsage */.tk,
        freshInput: (0,estimate/* tokensIn */.gF)(parts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)),
    };
    const spent = unbilled
        ? { ...sent, usd: (0,prices/* costOfAll */.g3)(price, [sent]) }
        : { ...usage, usd: (0,prices/* costOfAll */.g3)(price, requests) };
    return { completion, paid: { spent, estimated: unbilled } };
}
const nothingPaid = {
    spent: { ...provider/* noUsage */.tk, usd: 0 },
    estimated: false,
};
const sumPaid = (a, b) => ({
    spent: {
        freshInput: a.spent.freshInput + b.spent.freshInput,
        cachedInput: a.spent.cachedInput + b.spent.cachedInput,
        writtenInput: a.spent.writtenInput + b.spent.writtenInput,
        output: a.spent.output + b.spent.output,
        usd: a.spent.usd === null || b.spent.usd === null ? null : a.spent.usd + b.spent.usd,
    },
    estimated: a.estimated || b.estimated,
});

;// CONCATENATED MODULE: ./lib/fix/authors/model-author.js


/** The format of an answer, in the subset that all APIs accept: every field required, null for no value. */
const wireEdit = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(['replace', 'create', 'delete']),
    find: schemas/* string */.YjP().nullable(),
    content: schemas/* string */.YjP().nullable(),
});
const answerSchema = schemas/* object */.Ikc({ edits: schemas/* array */.YOg(wireEdit), notes: schemas/* string */.YjP() });
/** A model as an author. It answers with edits, and its thread keeps them through the rounds. */
function modelAuthor(authorOptions) {
    let thread = null;
    return {
        id: authorOptions.id,
        vendor: authorOptions.vendor,
        model: authorOptions.model,
        async write({ objections, texts, signal }) {
            const parts = thread === null
                ? briefParts(authorOptions, texts, 'fix-edits')
                : againParts(authorOptions, objections, texts);
            thread ??= openAuthorThread(authorOptions, { name: 'fix', schema: answerSchema }, signal);
            const { completion, paid } = await askOnce(authorOptions, thread, parts);
            if (completion.outcome !== 'complete')
                return { ...paid, ok: false, why: `${completion.message} ${completion.remedy}`.trim() };
            const { edits, notes } = completion.value;
            return { ...paid, ok: true, proposal: { kind: 'edits', edits: edits.map(toEdit) }, notes };
        },
    };
}
/** A missing field becomes empty. Applying the edit then fails with the reason. */
function toEdit({ path, kind, find, content }) {
    switch (kind) {
        case 'replace':
            return { kind, path, find: find ?? '', replace: content ?? '' };
        case 'create':
            return { kind, path, content: content ?? '' };
        case 'delete':
            return { kind, path };
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/context/checkout.js
var context_checkout = __webpack_require__(35079);
// EXTERNAL MODULE: ./lib/git/worktree.js
var worktree = __webpack_require__(85895);
// EXTERNAL MODULE: ./lib/providers/limiter.js + 5 modules
var limiter = __webpack_require__(41415);
// EXTERNAL MODULE: ./lib/providers/program/provider.js
var program_provider = __webpack_require__(73012);
;// CONCATENATED MODULE: ./lib/sandbox/files.js


/**
 * Reads and writes files of a folder that other programs write to. No link is followed in any part of a path.
 */
/** Bytes above which a lane cannot edit a file. */
const mostBytes = 1024 * 1024;
/**
 * @param path relative, and known to stay inside the folder.
 * @param most bytes; a larger file is unfit.
 */
async function readText(folder, path, most = mostBytes) {
    const unfit = (why) => ({ state: 'unfit', why });
    const parts = path.split('/');
    for (let depth = 1; depth <= parts.length; depth += 1) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(folder, ...parts.slice(0, depth))).catch(() => null);
        if (found === null)
            return { state: 'absent' };
        if (found.isSymbolicLink())
            return unfit(`${path} is a link or lies behind one`);
        if (depth < parts.length) {
            if (!found.isDirectory())
                return { state: 'absent' };
            continue;
        }
        if (!found.isFile())
            return unfit(`${path} is not a file`);
        if (found.size > most)
            return unfit(`${path} has ${found.size} bytes`);
    }
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(folder, path));
    const text = bytes.toString('utf8');
    // Text that does not decode and encode to the same bytes would be damaged by an edit elsewhere.
    return Buffer.from(text).equals(bytes) && !text.includes('\0')
        ? { state: 'text', text }
        : unfit(`${path} is not UTF-8 text`);
}
/** Writes files whose paths `readText` accepted; null removes a file. An existing file keeps its mode. */
async function writeTexts(folder, texts) {
    for (const [path, text] of texts) {
        const target = (0,external_node_path_.join)(folder, path);
        if (text === null)
            await (0,promises_.rm)(target, { force: true });
        else {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,promises_.writeFile)(target, text);
        }
    }
}

;// CONCATENATED MODULE: ./lib/fix/authors/program-author.js











const answer = { name: 'fix', schema: schemas/* object */.Ikc({ notes: schemas/* string */.YjP() }) };
/** Processes that a coding agent may have at once. */
const maxProcesses = 128;
/**
 * A program as an author. It edits plain copies of the files outside any repository, without files that instruct
 * agents and with secrets removed. The changed files are the patch.
 */
const programAuthor = (authorOptions) => ({
    id: authorOptions.id,
    vendor: authorOptions.vendor,
    model: authorOptions.model,
    async write(task) {
        const room = await (0,promises_.mkdtemp)((0,external_node_path_.join)(authorOptions.room, 'program-'));
        try {
            return await writeIn(authorOptions, task, room);
        }
        finally {
            await (0,worktree/* discard */.v)(room);
        }
    },
});
async function writeIn(authorOptions, { objections, commit, texts, signal }, room) {
    const [checkout, calls] = [(0,external_node_path_.join)(room, 'files'), (0,external_node_path_.join)(room, 'calls')];
    await Promise.all([(0,promises_.mkdir)(checkout), (0,promises_.mkdir)(calls)]);
    await (0,context_checkout.checkOut)(authorOptions.git, { head: commit }, checkout, authorOptions.redact, 0o644);
    const before = await printsOf(checkout);
    const asked = {
        ...authorOptions,
        provider: (0,program_provider/* commandProvider */.l)({
            ...authorOptions.program,
            name: authorOptions.id,
            edits: true,
            maxProcesses,
            scratch: () => Promise.resolve({ checkout, room: calls }),
            aside: () => (0,prompts/* prompt */.J1)('fix-folder', { checkout }),
            scrub: authorOptions.redact,
            limiter: (0,limiter/* openLimiter */.n)({ maxConcurrent: 1 }),
        }),
    };
    const first = briefParts(asked, texts, 'fix-program');
    const parts = objections.length === 0
        ? first
        : [...againParts(asked, objections, texts), { text: `\n\n${(0,prompts/* prompt */.J1)('fix-program')}` }];
    const { completion, paid } = await askOnce(asked, openAuthorThread(asked, answer, signal), parts);
    if (completion.outcome !== 'complete')
        return { ...paid, ok: false, why: `${completion.message} ${completion.remedy}`.trim() };
    const left = new Map();
    const after = await printsOf(checkout);
    for (const path of new Set([...before.keys(), ...after.keys()])) {
        if (before.get(path) === after.get(path))
            continue;
        const file = await readText(checkout, path);
        if (file.state === 'unfit')
            return { ...paid, ok: false, why: `It left ${file.why}, which a lane cannot edit.` };
        const shown = authorOptions.redact(await original(authorOptions.git, commit, path));
        // Writing the file back would replace the secret with its placeholder.
        if (shown !== (await original(authorOptions.git, commit, path)))
            return { ...paid, ok: false, why: `It edited ${path}, which holds a secret that was hidden from it.` };
        left.set(path, file.state === 'text' ? file.text : null);
    }
    return { ...paid, ok: true, proposal: { kind: 'texts', texts: left }, notes: completion.value.notes };
}
const original = async (git, commit, path) => (await git.readFileAt(commit, path).catch(() => null))?.toString('utf8') ?? '';
/** More files come from a build or the like and are not a patch. */
const mostFiles = 100_000;
/** A digest of each file under a folder, by path. Links are recorded as such and not followed. */
async function printsOf(folder) {
    const prints = new Map();
    const walk = async (within) => {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(folder, within), { withFileTypes: true })) {
            const path = within === '' ? entry.name : `${within}/${entry.name}`;
            if (entry.isDirectory())
                await walk(path);
            else if (prints.size < mostFiles) {
                const content = entry.isFile() ? await (0,promises_.readFile)((0,external_node_path_.join)(folder, path)) : 'no file';
                prints.set(path, (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex'));
            }
        }
    };
    await walk('');
    return prints;
}

;// CONCATENATED MODULE: ./lib/fix/entrants.js










const specsOf = ({ 'fix-lanes': lanes, reviewers }) => {
    if (lanes.length > 0)
        return lanes;
    const usual = reviewers.map(({ provider, model, effort }) => ({ provider, model, effort, approach: null }));
    const ids = usual.map(fix_settings/* laneId */.AQ);
    return usual.filter((spec, index) => ids.indexOf((0,fix_settings/* laneId */.AQ)(spec)) === index);
};
const asReviewer = ({ provider, model, effort }) => ({ provider, model, effort, role: null });
/** The settings with the lanes' programs added to those that get access. */
const withLanes = (settings) => ({
    ...settings,
    reviewers: [...settings.reviewers, ...specsOf(settings).map(asReviewer)],
});
const entrantsOf = (settings, env) => specsOf(settings)
    .filter((spec) => (0,access/* hasKey */.CJ)(settings, asReviewer(spec), env))
    .map((spec) => ({ id: (0,fix_settings/* laneId */.AQ)(spec), spec, slot: (0,panel_settings/* slotOf */.SW)(settings, asReviewer(spec)) }));
/** The reviewers of a lane's patch: those of other vendors first, those of its own vendor last, or not at all. */
function judgesOf(slots, { slot }, own) {
    const isOwn = ({ vendor }) => vendor === slot.vendor;
    const others = slots.filter((one) => !isOwn(one));
    return own === 'others' ? others : [...others, ...slots.filter(isOwn)];
}
/** Tokens of the instructions and of each finding, besides the code. */
const briefTokens = { once: 1_500, finding: 300 };
/**
 * Estimated US dollars of each lane including the review of its patch.
 * @param bytes of the files in the brief.
 */
function priced(entrants, slots, { findings }, bytes, effort) {
    const read = (0,estimate/* tokensIn */.gF)(bytes) + briefTokens.once + findings.length * briefTokens.finding;
    const usage = (output) => ({ freshInput: read, cachedInput: 0, writtenInput: 0, output });
    return entrants.map((entrant) => {
        const calls = [
            { price: entrant.slot.price, output: 2 * estimate/* usualOutput */.sn[entrant.slot.effort ?? effort] },
            ...judgesOf(slots, entrant, 'others').map(({ price, effort: own }) => ({
                price,
                output: estimate/* usualOutput */.sn[own ?? effort],
            })),
        ];
        const usd = calls.reduce((sum, { price, output }) => {
            const cost = (0,prices/* costOf */.ho)(price, usage(output));
            return sum === null || cost === null ? null : sum + cost;
        }, 0);
        return { lane: entrant.id, usd: entrant.spec.provider === 'command' ? null : usd };
    });
}
/** @throws UserError `bad-setting` if a prompt file of the team is not at the base. */
async function entrantAuthors(entrants, means) {
    const { settings, git, base, brief, tests, worktrees, providerAccess, room, fence, redact, recorder } = means;
    const own = await (0,role/* readRoles */.i)(entrants.flatMap(({ spec }) => (isOwn(spec.approach) ? [{ ...spec, role: spec.approach }] : [])), git, base);
    const open = (0,reviewers_panel/* providersOf */.Ou)(providerAccess, redact);
    return entrants.map(({ id, spec, slot }) => {
        const authorOptions = {
            id,
            vendor: slot.vendor,
            model: slot.model,
            price: slot.price,
            approach: approachText(spec.approach, own),
            effort: slot.effort ?? settings.effort,
            brief,
            tests,
            allowed: settings['fix-files'],
            language: settings.language,
            fence,
            redact,
            recorder,
        };
        const access = providerAccess.get(slot.provider);
        return access?.api === 'command'
            ? programAuthor({ ...authorOptions, program: access, git: worktrees.git, room })
            : modelAuthor({ ...authorOptions, provider: open(slot.provider) });
    });
}
const isOwn = (approach) => approach?.startsWith('./') === true;
function approachText(approach, own) {
    switch (approach) {
        case null:
            return '';
        case 'minimal':
            return (0,prompts/* prompt */.J1)('fix-minimal');
        case 'root-cause':
            return (0,prompts/* prompt */.J1)('fix-root-cause');
        default:
            return own.get(approach)?.trim() ?? '';
    }
}

;// CONCATENATED MODULE: ./lib/fix/race/bounds.js
/** Files that a lane may touch. Pure. */
/** Names that git itself rejects, and that would lead out of the folder. */
const leavesRepository = (path) => path.startsWith('/') ||
    /[\\\0]|^[a-z]:/iu.test(path) ||
    path.split('/').some((part) => /^(?:|\.{1,2}|\.git[ .]*|git~\d+)$/iu.test(part));
/** Files that are executed on push, or by people who work with the repository. */
const runs = /^(?:\.github|\.gitlab|\.circleci|\.buildkite|\.husky|\.githooks|\.devcontainer|\.vscode)(?:\/|$)|(?:^|\/)(?:\.gitlab-ci\.ya?ml|jenkinsfile|azure-pipelines\.ya?ml|action\.ya?ml|codeowners|\.gitattributes|\.gitmodules|\.pre-commit-config\.ya?ml)$/iu;
/** Files that control test runs and linters. Editing them could make any patch pass. */
const judges = /(?:^|\/)(?:package\.json|makefile|dockerfile[\w.-]*|tox\.ini|pytest\.ini|setup\.(?:cfg|py)|pyproject\.toml|conftest\.py|noxfile\.py|go\.mod|cargo\.toml|build\.rs|pom\.xml|build\.gradle(?:\.kts)?|rakefile|gemfile|composer\.json|phpunit\.xml[\w.]*|\.npmrc|\.yarnrc[\w.]*|\.nycrc[\w.]*|\.coveragerc|biome\.jsonc?|tsconfig[\w.-]*\.json|\.?[\w-]+\.config\.[cm]?[jt]s|\.eslint[\w.]*|\.mocharc[\w.]*)$/iu;
/** Why a path may not be edited, as a sentence; null if it may. */
function refusal(path, { files, allows, steers }) {
    const shown = JSON.stringify(path);
    if (leavesRepository(path))
        return `${shown} is not a path inside the repository.`;
    if (runs.test(path))
        return `${shown} is used by the repository's automation, so no lane may edit it.`;
    if (steers(path))
        return `${shown} configures this action or instructs models, so no lane may edit it.`;
    if (files.includes(path))
        return null;
    if (judges.test(path))
        return `${shown} controls the tests and checks, and no finding is in it.`;
    if (allows(path))
        return null;
    return `${shown} is outside the brief. The setting "fix-files" can allow it.`;
}

// EXTERNAL MODULE: ./lib/debate/finding.js
var debate_finding = __webpack_require__(10352);
;// CONCATENATED MODULE: ./lib/fix/race/brief.js

/** Lines that a fix adds besides those it replaces: a check, a transaction, an early return. */
const surroundingLines = 6;
/**
 * The confirmed findings at or above a severity, most severe first. Findings that are dismissed, have no line or are
 * not confirmed are not fixed automatically.
 * @param forbids returns why no lane may edit a file, as a sentence; null if one may.
 */
function briefOf(findings, severity, forbids = () => null) {
    const wanted = findings.filter((finding) => finding.status === 'confirmed' && finding.dismissal === null && (0,debate_finding/* reachesGate */.dL)(finding.severity, severity));
    const whyNot = ({ location }) => location.level === 'line' ? forbids(location.path) : 'Its code could not be located.';
    const placed = wanted.filter((finding) => whyNot(finding) === null);
    return {
        findings: placed.toSorted((a, b) => (0,debate_finding/* severityRank */.qs)(b.severity) - (0,debate_finding/* severityRank */.qs)(a.severity)),
        files: [
            ...new Set(placed.flatMap(({ reports, location }) => [location.path, ...reports.map(placeOf)])),
        ].toSorted(),
        estimate: placed.reduce((sum, finding) => sum + sizeOf(finding), 0),
        leftOut: wanted.flatMap((finding) => {
            const why = whyNot(finding);
            return why === null ? [] : [{ id: finding.id, why }];
        }),
    };
}
const placeOf = ({ location }) => location.path;
const linesIn = (text) => text.trimEnd().split('\n').length;
/** The quoted lines are removed, and as many or the suggested ones are added, plus a few. */
function sizeOf({ location, suggestion }) {
    const gone = linesIn(location.quote);
    return gone + Math.max(gone, suggestion === null ? 0 : linesIn(suggestion)) + surroundingLines;
}
/** The commit message of a patch. */
const commitMessage = ({ findings }) => [
    findings.length === 1
        ? 'Fix a confirmed finding of the review'
        : `Fix ${findings.length} confirmed findings of the review`,
    '',
    ...findings.map(({ id, location, category }) => `- ${id}: ${category} in ${location.path}`),
].join('\n');

;// CONCATENATED MODULE: ./lib/fix/race/budget.js
/** Decides which lanes a race can pay for. Pure. */
/**
 * All lanes, or the first that fits alone, or none.
 * @param left US dollars; null for no limit.
 */
function afford(lanes, left) {
    const all = lanes.map(({ lane }) => lane);
    if (left === null)
        return { lanes: all, notice: null };
    const shown = `$${left.toFixed(2)}`;
    const total = lanes.reduce((sum, { usd }) => (sum === null || usd === null ? null : sum + usd), 0);
    if (total !== null && total <= left)
        return { lanes: all, notice: null };
    const what = total === null
        ? `the cost is not known for every lane, and ${shown} are left for the race`
        : `the estimated cost is $${total.toFixed(2)}, and ${shown} are left for the race`;
    const alone = lanes.find(({ usd }) => usd !== null && usd <= left);
    return alone === undefined
        ? { lanes: [], notice: `No race took place: ${what}, which is not enough for any lane.` }
        : all.length === 1
            ? { lanes: all, notice: null }
            : { lanes: [alone.lane], notice: `The race was reduced to one lane, ${alone.lane}: ${what}.` };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./lib/change/patterns.js
var patterns = __webpack_require__(4217);
// EXTERNAL MODULE: ./lib/sandbox/command.js
var sandbox_command = __webpack_require__(56266);
// EXTERNAL MODULE: ./lib/sandbox/isolation.js + 6 modules
var isolation = __webpack_require__(69934);
// EXTERNAL MODULE: ./lib/change/depth.js + 1 modules
var depth = __webpack_require__(97180);
// EXTERNAL MODULE: ./lib/context/git-tree.js
var git_tree = __webpack_require__(80404);
// EXTERNAL MODULE: ./lib/debate/completeness.js
var completeness = __webpack_require__(85529);
// EXTERNAL MODULE: ./lib/debate/debate.js + 24 modules
var debate = __webpack_require__(55868);
// EXTERNAL MODULE: ./lib/review/base-context.js + 1 modules
var base_context = __webpack_require__(92921);
// EXTERNAL MODULE: ./lib/review/debate-rules.js + 1 modules
var debate_rules = __webpack_require__(97463);
// EXTERNAL MODULE: ./lib/review/detected/injection.js + 1 modules
var injection = __webpack_require__(94335);
// EXTERNAL MODULE: ./lib/review/detected/looked-up-text.js
var looked_up_text = __webpack_require__(72903);
// EXTERNAL MODULE: ./lib/review/detected/secrets.js
var secrets = __webpack_require__(95590);
// EXTERNAL MODULE: ./lib/review/lookups.js + 5 modules
var lookups = __webpack_require__(16021);
// EXTERNAL MODULE: ./lib/review/recorded-debate.js
var recorded_debate = __webpack_require__(33174);
// EXTERNAL MODULE: ./lib/review/request-context.js
var request_context = __webpack_require__(9655);
// EXTERNAL MODULE: ./lib/reviewers/budget.js
var reviewers_budget = __webpack_require__(54047);
// EXTERNAL MODULE: ./lib/reviewers/served-models.js
var served_models = __webpack_require__(2430);
// EXTERNAL MODULE: ./lib/security/fence.js
var fence = __webpack_require__(22427);
// EXTERNAL MODULE: ./lib/syntax/parsing.js + 3 modules
var parsing = __webpack_require__(177);
;// CONCATENATED MODULE: ./lib/fix/patch-review.js




















/** Opens the shared parts of all patch reviews of a race. */
const patchReviewer = (on) => async ({ commit, slots, objections, signal, transcript }) => {
    const head = on.change.commits.head ?? commit;
    const commits = { base: head, mergeBase: head, head: commit };
    const { repository, event } = on.change;
    const context = { ...patchContext, repository, event, base: head, head: commit };
    const { settings } = on;
    const { learnSecrets } = await Promise.all(/* import() */[__webpack_require__.e(4570), __webpack_require__.e(2663)]).then(__webpack_require__.bind(__webpack_require__, 2663));
    const selection = { ignore: [], include: [], maxChangeBytes: settings['max-change-kb'] * 1024 };
    const read = await (0,reader/* readChange */.p)(on.git, context, commits, selection);
    const { change, foundSecrets } = (0,secrets/* withoutSecrets */.cT)(read, on.redact);
    const tree = (0,git_tree/* gitTree */.$G)(on.git, commits, on.redact);
    const { plan } = await (0,depth/* planEvenly */.x)(change, (side, path) => tree.read(side, path), {
        tokensPerBundle: on.tokensPerBundle,
        findSymbols: parsing/* findSymbols */.dL,
    });
    transcript.write({ kind: 'change', change });
    transcript.write({ kind: 'plan', plan, obviousBundles: [] });
    const events = [];
    const observer = (0,recorded_debate/* recordEvents */.FW)((event) => events.push(event), quiet, transcript);
    // A patch must not bring its own rules either: they are the base's.
    const guidance = await (0,base_context/* readRules */.Kc)(settings, on.git, on.change.commits.base, change.files);
    const { requestContext } = await (0,request_context/* buildRequestContext */.d)({
        git: on.git,
        change,
        plan,
        tree,
        baseContext: { guidance, requirements: [] },
        subject: 'change',
        language: settings.language,
        findSymbols: parsing/* findSymbols */.dL,
        carried: new Set(),
    });
    const lookUpDetector = (0,looked_up_text/* openLookUpDetector */.X)(change, settings['trusted-prompt-paths'], new Set(guidance.map(({ source }) => source)), (text) => on.redact.kinds(text));
    (0,lookups/* scanUsages */.C)(lookUpDetector, requestContext);
    const budget = new reviewers_budget/* Budget */._(on.maxCostUsd);
    const panel = (0,reviewers_panel/* openPanel */.NE)({
        slots,
        providerAccess: on.providerAccess,
        ownRoles: on.ownRoles,
        budget,
        // The race's signal ends its reviews.
        endsAt: Number.POSITIVE_INFINITY,
        failOn: settings['fix-severity'],
        effort: settings.effort,
        adversarial: settings.stance === 'adversarial',
        focus: settings.focus,
        lookUps: (0,lookups/* lookUpsOf */.hM)(settings, {
            git: on.git,
            change,
            tree,
            onShown: (shown) => lookUpDetector.scan(shown),
            learn: (text) => learnSecrets([text], on.redact),
        }),
        requestContext: requestContext,
        fence: (0,fence/* openFence */._R)((0,fence/* newNonce */.Yd)()),
        redact: on.redact,
        signal,
        clock: on.clock,
        recorder: observer,
    });
    const touched = new Set(change.files.flatMap(({ path, oldPath }) => [path, oldPath]));
    const [reached, untouched] = [
        on.brief.filter(({ location }) => touched.has(location.path)),
        on.brief.filter(({ location }) => !touched.has(location.path)),
    ];
    // The patch's author does not review it, and does not decide whether it fixes findings that its model reported.
    const authors = on.brief
        .flatMap(({ supporters }) => supporters)
        .filter((id) => panel.every((reviewer) => reviewer.id !== id));
    const detected = (0,injection.openInjectionDetector)(change, settings['trusted-prompt-paths'], foundSecrets);
    const eventRecorder = await (0,debate/* debate */.q)({
        change,
        bundles: plan.bundles,
        panel,
        panelModels: () => (0,served_models/* panelModelsOf */.A)(panel, events),
        earlier: [...reached, ...objections.filter((one) => !isIn(on.brief, one))],
        tree: (0,recorded_debate/* recordingTree */.yI)(tree, transcript),
        findSymbols: parsing/* findSymbols */.dL,
        recused: new Set(authors),
        rules: { ...(0,debate_rules/* rulesOf */.f)(settings), failOn: settings['fix-severity'] },
        observer: (0,reviewers_budget/* chargingRounds */.J)(observer, budget),
        detected: {
            distrusts: (spot) => detected.distrusts(spot),
            // A getter, because reviewers may report injection attempts during the debate.
            get reports() {
                return [...detected.reports, ...lookUpDetector.reports];
            },
        },
    });
    const { complete, shortfalls } = (0,completeness/* completeness */.P)({
        panel: panel,
        attendance: eventRecorder.attendance,
        minReviewers: null,
        authors: [],
    });
    const short = [...shortfalls, ...(0,completeness/* unread */.g)(change.files)][0]?.message ?? null;
    const shortfall = complete && short === null ? null : (short ?? 'Not every reviewer answered.');
    const kept = eventRecorder.findings.filter(({ status }) => status !== 'dismissed');
    // A patch that does not touch a finding's code has not fixed it, whatever reviewers left unsaid.
    const left = untouched.map((finding) => ({ ...finding, blocking: true }));
    const findings = [...left, ...kept.map((one) => asObjection(one, on))];
    return {
        reviewers: panel.map(({ id }) => id),
        shortfall,
        findings,
        approved: shortfall === null && findings.every(({ blocking }) => !blocking),
        ...paidFor(events),
    };
};
/** A finding of the brief that is still open counts against the patch, whatever its status. */
const asObjection = (finding, { settings, brief }) => {
    const open = finding.push !== 'new' && isIn(brief, finding);
    return open && (0,debate_finding/* reachesGate */.dL)(finding.severity, settings['fix-severity'])
        ? { ...finding, blocking: true }
        : finding;
};
const isIn = (findings, { fingerprint }) => findings.some((one) => one.fingerprint === fingerprint);
const patchContext = {
    pullRequest: null,
    uncommitted: false,
    deletedRef: null,
    defaultBranch: null,
    baseBranch: null,
    testMerge: null,
};
const quiet = {
    planned: () => undefined,
    called: () => undefined,
    paused: () => undefined,
    roundDone: () => undefined,
    bundleDone: () => undefined,
    end: () => undefined,
};
const paidFor = (events) => events
    .flatMap(({ calls }) => calls)
    .map(({ spent, outcome }) => ({ spent, estimated: outcome === 'cancelled' }))
    .reduce(sumPaid, nothingPaid);
/** A finding about a patch, as in the result. */
const objectionOf = (finding) => {
    const { id, category, severity, title, location, reportedBy, blocking } = finding;
    return {
        id,
        category,
        severity,
        title,
        path: location.path,
        line: location.level === 'line' ? location.startLine : null,
        reportedBy: [...reportedBy],
        blocking,
    };
};

// EXTERNAL MODULE: ./lib/result/race.js
var race = __webpack_require__(21772);
;// CONCATENATED MODULE: ./lib/fix/race/score.js

const usualWeights = {
    ci: 0.3,
    verdict: 0.25,
    size: 0.15,
    coverage: 0.15,
    lint: 0.08,
    time: 0.07,
};
/** The weighted mean of the available signals, from 0 to 1; 0 if there is none. */
function scoreOf(signals, weights) {
    let [sum, total] = [0, 0];
    for (const name of race/* signalNames */.b8) {
        const value = signals[name];
        if (value === null)
            continue;
        sum += weights[name] * value;
        total += weights[name];
    }
    return total === 0 ? 0 : sum / total;
}
/** 1 up to the brief's estimated size; half for twice as many lines. */
const sizeSignal = (lines, estimate) => lines <= estimate ? 1 : Math.max(1, estimate) / lines;
const patience = 90;
/** 1 for 90 seconds, then decreasing. */
const timeSignal = (seconds) => (seconds <= patience ? 1 : patience / seconds);
/** Lost percentage points of coverage at which the signal is 0. */
const costlyLoss = 5;
/** 1 if no coverage is lost, because the task is a fix and not more coverage. Shares from 0 to 1. */
const coverageSignal = (before, after) => Math.min(1, Math.max(0, 1 - ((before - after) * 100) / costlyLoss));
const burdens = { critical: 1, major: 0.5, minor: 0.2, info: 0.05 };
/** 1 if the models of other vendors have no open finding. */
const verdictSignal = (severities) => Math.max(0, 1 - severities.reduce((sum, severity) => sum + burdens[severity], 0));
/** The share of lines that tests cover, from the files of coverage tools. Pure. */
/** From 0 to 1; null if the text is neither lcov nor Cobertura, or counts no lines. */
const coverageIn = (text) => /^\s*(?:<\?xml|<!DOCTYPE|<coverage)/u.test(text) ? inCobertura(text) : inLcov(text);
function inLcov(text) {
    let [found, hit] = [0, 0];
    for (const [, name, value] of text.matchAll(/^(LF|LH):(\d+)\r?$/gmu)) {
        if (name === 'LF')
            found += Number(value);
        else
            hit += Number(value);
    }
    return found === 0 ? null : Math.min(1, hit / found);
}
/** Only the attributes of the root element count: they are the totals. */
function inCobertura(text) {
    const root = /<coverage\b[^>]*>/u.exec(text)?.[0] ?? '';
    const number = (name) => {
        const value = new RegExp(`\\s${name}="([\\d.]+)"`, 'u').exec(root)?.[1];
        return value === undefined ? Number.NaN : Number(value);
    };
    const [rate, valid, covered] = [number('line-rate'), number('lines-valid'), number('lines-covered')];
    const share = valid > 0 ? covered / valid : rate;
    return Number.isFinite(share) && share >= 0 && share <= 1 ? share : null;
}

// EXTERNAL MODULE: ./lib/debate/proof.js
var proof = __webpack_require__(40739);
// EXTERNAL MODULE: ./lib/prove/runners/choose.js + 12 modules
var choose = __webpack_require__(75389);
// EXTERNAL MODULE: ./lib/prove/test-run.js
var test_run = __webpack_require__(18948);
;// CONCATENATED MODULE: ./lib/fix/regression-tests.js



/** The tests that reproduced findings of the brief, and how each is run on the head. */
async function regressionTestsOf({ findings }, settings, git, head) {
    const reproduced = findings.flatMap((finding) => {
        const test = (0,proof/* reproduction */.N$)(finding)?.test ?? null;
        return test === null ? [] : [{ id: finding.id, file: finding.location.path, test }];
    });
    if (reproduced.length === 0)
        return { tests: [], notices: [] };
    const why = whyNotHere(settings);
    if (why !== null)
        return withoutTests(`${why}.`);
    const paths = [...(await git.list(head)).keys()];
    const read = async (path) => (await git.readFileAt(head, path))?.toString('utf8') ?? null;
    const tests = [];
    const notices = [];
    for (const { id, file, test } of reproduced) {
        const leaveOut = (reason) => {
            notices.push(`The race does not use the test of ${id}: ${reason}.`);
        };
        const runner = await (0,choose/* runnerFor */.O)(file, { paths, read }, settings['prove-command']);
        if (test.text === '')
            leaveOut('its text was not kept from an earlier run');
        else if (paths.includes(test.path))
            leaveOut(`${test.path} exists in the change`);
        else if (tests.some(({ path }) => path === test.path))
            leaveOut(`${test.path} is already the test of another finding`);
        else if ('none' in runner)
            leaveOut(runner.none);
        else
            tests.push({ finding: id, path: test.path, text: test.text, file, runner });
    }
    return { tests, notices };
}
/** No test is used, for one reason, which is an entire sentence or the end of one. */
const withoutTests = (why) => ({
    tests: [],
    notices: [`The race does not use the tests that reproduced findings: ${why}`],
});
/** The user decides with `prove` whether tests of models are executed, and in which job. */
function whyNotHere(settings) {
    if (settings.prove === 'off' && settings['prove-command'].trim() === '')
        return '`prove` is off';
    return settings['prove-in'] === 'this-job' ? null : '`prove-in` has tests executed in another job only';
}
/**
 * Executes each test once in the worktree of a patch, as it would be in the repository: without the variable that
 * marks its decisive assertion.
 * @returns the tests that passed, and the one that ended it.
 */
async function runRegressionTests(tests, setup, place) {
    const passed = [];
    const done = new Set();
    // The verify command may have changed committed files. The patch is what counts.
    await place.tree.restore();
    for (const test of tests) {
        const line = (0,test_run/* setupLine */.EP)(setup, test.runner);
        const prepared = done.has(line) ? null : await (0,test_run/* setUpTests */.nu)(place, line);
        done.add(line);
        if (prepared !== null && !prepared.ok)
            return {
                passed,
                failed: {
                    why: `The test of ${test.finding} was not executed: the set-up (prove-setup) ${prepared.why}.`,
                    output: (0,test_run/* setupOutput */.fu)(prepared),
                },
            };
        if ((await (0,test_run/* pathState */.lH)(place.tree.folder, test.path)) !== 'free')
            return {
                passed,
                failed: {
                    why: `The test of ${test.finding} was not executed: a command left something else at ${test.path}.`,
                    output: '',
                },
            };
        const { run } = await (0,test_run/* runTest */.YA)(place, { test, runner: test.runner, file: test.file, mark: 'without' }, () => Promise.resolve(null));
        if (run.outcome !== 'passed')
            return {
                passed,
                failed: {
                    why: `Its patch does not make the test of ${test.finding} pass: the test ${endings[run.outcome]}.`,
                    output: run.output,
                },
            };
        passed.push(test);
    }
    return { passed, failed: null };
}
/** Completing "the test …". */
const endings = {
    'failed-as-named': 'fails',
    'failed-otherwise': 'fails',
    'ran-nothing': 'did not run',
    stopped: 'was stopped at a limit',
};

;// CONCATENATED MODULE: ./lib/fix/race-context.js
















const mostCoverage = 64 * 1024 * 1024;
/** The files that the lanes of a race may touch. */
function boundsOf(settings, files) {
    const globs = settings['fix-files'].map(patterns/* globMatcher */.fU);
    const prompts = settings['trusted-prompt-paths'];
    const isPrompt = prompts.length === 0 ? () => false : picomatch([...prompts], { dot: true });
    const own = new Set([
        settings['settings-file'],
        ...[
            ...settings.reviewers.map(({ role }) => role),
            ...settings['fix-lanes'].map((lane) => lane.approach),
        ].flatMap((text) => (text?.startsWith('./') === true ? [text.slice(2)] : [])),
    ]);
    return {
        files,
        allows: (path) => globs.some((matches) => matches(path)),
        steers: (path) => own.has(path) || context_checkout/* agentFiles */.V.test(path) || isPrompt(path),
    };
}
/** Opens what the lanes of a race share. `close` removes all of it except the output, however the race ends. */
async function openRaceSetup(options) {
    const { settings, change, head, git, brief, bounds, providerAccess, slots, redact, paper, signal } = options;
    (0,external_node_fs_.rmSync)(paper, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)(paper, { recursive: true });
    const wanted = await regressionTestsOf(brief, settings, git, head);
    const { isolation, forbidden } = await isolate(options, wanted);
    const { tests, notices: testNotices } = usable(wanted, forbidden);
    const removal = isolation ?? undefined;
    const room = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'xreview-room-'));
    const sweep = () => {
        if (isolation === null)
            (0,external_node_fs_.rmSync)(room, { recursive: true, force: true });
        else
            isolation.removeNow(room);
    };
    process.once('exit', sweep);
    const worktrees = await (0,worktree/* openWorktrees */.z)(git, removal === undefined ? {} : { removal });
    const began = options.runClock();
    const command = (name) => (forbidden === null ? settings[name] : '');
    const [verify, lint, coverageFile] = [command('verify'), command('lint'), settings['coverage-file']];
    const missing = missingOf(settings, forbidden, slots.length);
    const taken = new Map();
    const checkMs = settings['verify-minutes'] * 60_000;
    /** The head itself, verified once as the baseline for coverage. */
    const baseline = async () => {
        if (missing.coverage !== null || isolation === null)
            return null;
        const tree = await worktrees.open('head', head);
        try {
            const { folder } = tree;
            const checked = await (0,sandbox_command/* runCheck */.k)({
                isolation,
                line: verify,
                folder,
                room,
                readable: worktrees.sources,
                timeoutMs: checkMs,
                signal,
                redact,
            });
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(paper, 'head.log'), checked.log);
            // Failing tests may still write a coverage file.
            const file = await readText(folder, coverageFile, mostCoverage);
            const share = file.state === 'text' ? coverageIn(file.text) : null;
            if (share === null)
                missing.coverage = `verify wrote no readable ${coverageFile} for the head`;
            return share;
        }
        finally {
            await tree.remove();
        }
    };
    const coverage = baseline().catch((error) => {
        missing.coverage = error instanceof Error ? error.message : String(error);
        return null;
    });
    return {
        raceSetup: {
            head,
            brief,
            bounds,
            worktrees,
            room,
            paper,
            verify,
            lint,
            isolation,
            forbidden,
            checkMs,
            tests,
            testNotices,
            testSetup: settings['prove-setup'],
            testMs: settings['prove-minutes'] * 60_000,
            coverageFile,
            coverage,
            missing,
            redact,
            clock: () => Math.round((options.runClock() - began) * 1000) / 1000,
            sameAs(lane, patch) {
                const text = patch.toString('latin1');
                const first = taken.get(text);
                if (first === undefined)
                    taken.set(text, lane);
                return first === undefined || first === lane ? null : first;
            },
            review: patchReviewer({
                settings,
                git: worktrees.git,
                change,
                tokensPerBundle: (0,panel_settings/* bundleSize */.g9)(settings),
                brief: brief.findings,
                providerAccess,
                ownRoles: await (0,role/* readRoles */.i)(settings.reviewers, git, change.commits.base),
                maxCostUsd: options.reviewUsd,
                clock: options.runClock,
                redact,
            }),
        },
        async close() {
            await coverage;
            await Promise.all([worktrees.close(), isolation === null ? (0,worktree/* discard */.v)(room) : isolation.remove(room)]);
            await isolation?.close();
            process.off('exit', sweep);
        },
    };
}
const usable = (wanted, forbidden) => forbidden === null || wanted.tests.length === 0 ? wanted : withoutTests(`${forbidden}.`);
/** The place to run commands and tests in, if there are any and they may run; else why they are not run. */
async function isolate({ settings, git, env, forbidden, signal }, { tests }) {
    const idle = settings.verify + settings.lint === '' && tests.length === 0;
    if (forbidden !== null || idle)
        return { isolation: null, forbidden };
    const opened = await (0,isolation.openIsolation)({ hidden: [git.root], env, signal });
    return 'refused' in opened
        ? { isolation: null, forbidden: opened.refused }
        : { isolation: opened, forbidden: null };
}
/** The signals that are not available in this race, and why. */
function missingOf(settings, forbidden, slots) {
    const command = (name) => settings[name] === '' ? `no ${name} command is set` : forbidden;
    const ci = command('verify');
    return {
        ci,
        verdict: slots === 0 ? 'no reviewer is available' : null,
        size: null,
        coverage: settings['coverage-file'] === '' ? 'no coverage-file is set' : ci,
        lint: command('lint'),
        time: null,
    };
}

// EXTERNAL MODULE: ./lib/config/run-paths.js
var run_paths = __webpack_require__(56878);
// EXTERNAL MODULE: ./lib/transcript/transcript.js + 2 modules
var transcript = __webpack_require__(80666);
;// CONCATENATED MODULE: ./lib/fix/kept-tests.js




/**
 * Adds the tests that a patch passes to it, as regression tests, and runs `verify` once more with them.
 * @param commit of the patch.
 * @returns null if there are no tests; a sentence if the patch is kept without them.
 */
async function addTests({ worktrees, tests, head, brief, isolation, verify, room, checkMs, redact }, commit, signal) {
    if (tests.length === 0)
        return null;
    const tree = await worktrees.open('with-tests', commit);
    try {
        const states = await Promise.all(tests.map(({ path }) => (0,test_run/* pathState */.lH)(tree.folder, path)));
        if (states.some((state) => state !== 'free'))
            return 'The patch does not contain the tests of the findings, because something else is at their paths.';
        await writeTexts(tree.folder, new Map(tests.map(({ path, text }) => [path, text])));
        const paths = tests.map(({ path }) => path);
        const kept = await worktrees.recommit(await tree.commit(paths, commitMessage(brief)), head, commitMessage(brief));
        if (verify !== '' && isolation !== null) {
            const checked = await (0,sandbox_command/* runCheck */.k)({
                isolation,
                line: verify,
                folder: tree.folder,
                room,
                readable: worktrees.sources,
                timeoutMs: checkMs,
                signal,
                redact,
            });
            if (!checked.ok)
                return `The patch does not contain the tests of the findings (${paths.join(', ')}): with them, the verify command ${checked.why}. The tests are in the run's folder.`;
        }
        return { commit: kept, patch: await worktrees.patch(head, kept) };
    }
    finally {
        await tree.remove();
    }
}

// EXTERNAL MODULE: ./lib/prove/test-files.js
var test_files = __webpack_require__(92674);
;// CONCATENATED MODULE: ./lib/fix/race/edits.js
/**
 * Applies all edits exactly and in order, or none. White space is not ignored and no nearby line is searched, because
 * a patch at the wrong place may still look right.
 */
function applyEdits(before, edits) {
    if (edits.length === 0)
        return { ok: false, why: 'It has no edit.' };
    const texts = new Map(before);
    for (const edit of edits) {
        const made = applied(edit, texts.get(edit.path) ?? null);
        if (!made.ok)
            return made;
        texts.set(edit.path, made.text);
    }
    const changed = [...texts].filter(([path, text]) => text !== (before.get(path) ?? null));
    return changed.length === 0
        ? { ok: false, why: 'Its edits change no file.' }
        : { ok: true, texts: new Map(changed) };
}
function applied(edit, now) {
    const failed = (why) => ({ ok: false, why: `An edit of ${edit.path} ${why}.` });
    switch (edit.kind) {
        case 'create':
            return now === null ? { ok: true, text: edit.content } : failed('creates a file that already exists');
        case 'delete':
            return now === null ? failed('deletes a file that does not exist') : { ok: true, text: null };
        case 'replace': {
            if (now === null)
                return failed('names a file that does not exist');
            if (edit.find === '')
                return failed('does not name the text that it replaces');
            const [find, replace] = inLineEndsOf(now, edit);
            const at = now.indexOf(find);
            if (at < 0)
                return failed('replaces text that is not in the file');
            if (now.indexOf(find, at + 1) >= 0)
                return failed('replaces text that is in the file more than once');
            return { ok: true, text: now.slice(0, at) + replace + now.slice(at + find.length) };
        }
    }
}
/** Models write LF. A file in which every line ends in CRLF keeps its line ends. */
function inLineEndsOf(text, { find, replace }) {
    const own = text.includes('\r\n') && !/(?<!\r)\n/u.test(text) && !`${find}${replace}`.includes('\r');
    return own ? [find.replaceAll('\n', '\r\n'), replace.replaceAll('\n', '\r\n')] : [find, replace];
}

;// CONCATENATED MODULE: ./lib/fix/authors/patch.js




/** Maximum files in one patch. */
const patch_mostFiles = 50;
/**
 * Checks a proposal against the bounds and the worktree's current files, and returns the new content of the files.
 * Writes nothing. Tampering with tests is reported even if the proposal is rejected for another reason.
 */
async function prepare(folder, proposal, bounds) {
    const paths = proposal.kind === 'edits'
        ? [...new Set(proposal.edits.map(({ path }) => path))]
        : [...proposal.texts.keys()];
    const failed = (why, tampering = []) => ({
        ok: false,
        why,
        tampering,
    });
    if (paths.length > patch_mostFiles)
        return failed(`It edits ${paths.length} files; the limit is ${patch_mostFiles}.`);
    const refused = paths.flatMap((path) => refusal(path, bounds) ?? []);
    const before = new Map();
    for (const path of paths) {
        if (leavesRepository(path))
            continue;
        const file = await readText(folder, path);
        if (file.state === 'unfit')
            return failed(`It edits ${file.why}, which a lane cannot edit.`);
        before.set(path, file.state === 'text' ? file.text : null);
    }
    const edited = proposal.kind === 'edits' ? applyEdits(before, proposal.edits) : wholeTexts(before, proposal.texts);
    const tampering = edited.ok ? tamperingOf(before, edited.texts) : [];
    if (tampering.length > 0) {
        const what = tampering.map(({ path, what }) => `${what} (${path})`).join(', ');
        return failed([`The patch ${what}.`, ...refused].join(' '), tampering);
    }
    if (refused.length > 0)
        return failed(refused.slice(0, 3).join(' '));
    return edited.ok ? { ok: true, texts: edited.texts } : failed(edited.why);
}
const wholeTexts = (before, texts) => {
    const changed = [...texts].filter(([path, text]) => text !== (before.get(path) ?? null));
    return changed.length === 0
        ? { ok: false, why: 'It changed no file.' }
        : { ok: true, texts: new Map(changed) };
};
/** How common test tools mark a test to be skipped. */
const skips = /\b(?:it|test|describe|suite|context)\.(?:skip|todo|fails)\b|\bx(?:it|test|describe)\s*\(|@(?:pytest\.mark\.(?:skip|xfail)|unittest\.skip|Disabled|Ignore)|\b[tb]\.Skip(?:f|Now)?\(|#\[ignore\b|\bpytest\.skip\(|\bthis\.skip\(\)|\bprocess\.exit\(0\)/gu;
const cases = /\b(?:it|test)(?:\.(?:each|only|concurrent))?\s*[(`]|\bdef test_|\bfunc Test\w*\(|@Test\b|@ParameterizedTest\b|#\[(?:tokio::)?test\]|\bpublic function test/gu;
const assertions = /\bexpect\s*\(|\bassert\w*[\s(.!]|\brequire\.\w+\(|\b[tb]\.(?:Error|Fatal)f?\(|\bshould\b/gu;
const count = (pattern, text) => [...text.matchAll(pattern)].length;
/**
 * Tests that the patch removes or disables. Each is a blocking finding about the patch: a correct fix does not need
 * fewer tests, and only a person can decide that a test was wrong.
 */
function tamperingOf(before, after) {
    return [...after].flatMap(([path, now]) => {
        const then = before.get(path) ?? null;
        const found = [];
        if (now !== null && count(skips, now) > count(skips, then ?? ''))
            found.push('skips tests');
        if ((0,test_files/* isTestPath */.M)(path) && then !== null) {
            if (now === null || now.trim() === '')
                found.push('deletes a test file');
            else if (count(cases, now) < count(cases, then))
                found.push('removes tests');
            else if (count(assertions, now) < count(assertions, then))
                found.push('removes assertions from tests');
        }
        return found.map((what) => ({ path, what }));
    });
}

;// CONCATENATED MODULE: ./lib/fix/lane.js











/** Characters of a failed command's output in the result. Its complete log is in the race's folder. */
const outputKept = 4_000;
/** Bytes of a coverage file that are read. */
const lane_mostCoverage = 64 * 1024 * 1024;
/** One lane: its author, its worktrees, and the state of its patch. */
class Lane {
    author;
    /** Name of its folder in the race's output, and of its worktrees. */
    name;
    #raceSetup;
    #transcript;
    #signals = new Map();
    #touched = new Set();
    #state = { kind: 'running', why: '' };
    #tries = 0;
    #paid = nothingPaid;
    #notes = '';
    #lines = { added: 0, removed: 0 };
    #patchAt = null;
    #endedAt = 0;
    #passes = [];
    /** The last patch that was accepted. */
    commit = null;
    patch = null;
    review = null;
    constructor(author, name, raceSetup, transcript) {
        this.author = author;
        this.name = name;
        this.#raceSetup = raceSetup;
        this.#transcript = transcript;
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(raceSetup.paper, name), { recursive: true });
    }
    get state() {
        return this.#state;
    }
    get endedAt() {
        return this.#endedAt;
    }
    get paid() {
        return this.#paid;
    }
    /** Never rejects: an error in one lane only fails that lane. */
    async run(attempt) {
        this.#state = { kind: 'running', why: '' };
        try {
            this.#state = await this.#try(attempt);
        }
        catch (error) {
            const why = error instanceof errors/* UserError */.y
                ? `${error.message} ${error.likelyCause} ${error.remedy}`
                : `Internal error in the action: ${error instanceof Error ? error.message : String(error)}`;
            this.#state = { kind: 'failed', why };
        }
        if (attempt.signal.aborted && this.#state.kind !== 'passed')
            this.#state = { kind: 'cancelled', why: reasonOf(attempt.signal) };
        this.#endedAt = this.#raceSetup.clock();
    }
    /**
     * Makes the next patch on top of the last. A failed one changes nothing.
     * @returns why it failed, or null.
     */
    async revise(attempt) {
        const kept = [
            this.#state,
            this.commit,
            this.patch,
            this.review,
            this.#lines,
            this.#notes,
            this.#passes,
        ];
        const signals = [...this.#signals];
        await this.run(attempt);
        const { kind, why } = this.#state;
        if (kind === 'passed' || kind === 'contested')
            return null;
        [this.#state, this.commit, this.patch, this.review, this.#lines, this.#notes, this.#passes] = kept;
        for (const [name, value] of signals)
            this.#signals.set(name, value);
        if (this.patch !== null)
            this.#write('patch.diff', this.patch);
        return why;
    }
    async #try({ slots, objections, signal, news }) {
        const { worktrees, head } = this.#raceSetup;
        this.#tries += 1;
        const start = this.commit ?? head;
        const tree = await worktrees.open(`${this.name}-${this.#tries}`, start);
        try {
            const texts = await this.#texts(tree.folder);
            const written = await this.author.write({ objections, commit: start, texts, signal });
            this.#paid = sumPaid(this.#paid, written);
            if (!written.ok)
                return failed(written.why);
            this.#notes = written.notes;
            const made = await this.#make(tree, written.proposal);
            if (made !== null)
                return made;
            news();
            const judged = (await this.#check(tree.folder, signal)) ?? (await this.#test(tree, signal));
            if (judged !== null)
                return judged;
            news();
            return await this.#judge(tree.folder, { slots, objections, signal });
        }
        finally {
            await tree.remove();
        }
    }
    /** The current files of the brief and those that the patch has touched. */
    async #texts(folder) {
        const paths = [...new Set([...this.#raceSetup.brief.files, ...this.#touched])];
        const read = await Promise.all(paths.map(async (path) => [path, await readText(folder, path)]));
        return new Map(read.flatMap(([path, file]) => (file.state === 'text' ? [[path, file.text]] : [])));
    }
    /** Makes the patch of a proposal. Resolves to the lane's end if it ended, else to null. */
    async #make(tree, proposal) {
        const { worktrees, head, brief, bounds, tests, clock, sameAs } = this.#raceSetup;
        const prepared = await prepare(tree.folder, proposal, bounds);
        if (!prepared.ok)
            return failed(prepared.why);
        const own = tests.find(({ path }) => prepared.texts.has(path));
        if (own !== undefined)
            return failed(`It writes ${own.path}, the test of ${own.finding}, which is added to each patch.`);
        await writeTexts(tree.folder, prepared.texts);
        const commit = await tree.commit([...prepared.texts.keys()], commitMessage(brief));
        const patch = await worktrees.patch(head, commit);
        if (patch.length === 0)
            return failed('Its edits undo its earlier ones: nothing differs from the head.');
        this.#write('patch.diff', patch);
        const twin = sameAs(this.author.id, patch);
        if (twin !== null)
            return { kind: 'duplicate', why: `Its patch is the same as that of ${twin}.` };
        this.commit = commit;
        this.patch = patch;
        for (const path of prepared.texts.keys())
            this.#touched.add(path);
        this.#lines = await worktrees.lines(head, commit);
        this.#patchAt ??= clock();
        this.#signals.set('size', sizeSignal(this.#lines.added + this.#lines.removed, brief.estimate));
        this.#signals.set('time', timeSignal(this.#patchAt));
        return null;
    }
    /** Runs the user's own checks on the patch before a model is paid for a review. */
    async #check(folder, signal) {
        const { verify, coverageFile, coverage } = this.#raceSetup;
        const checked = await this.#run('verify', verify, folder, signal);
        if (checked === null)
            return null;
        if (!checked.ok)
            return failed(`The verify command ${checked.why}.`, checked.log);
        this.#signals.set('ci', 1);
        const before = coverageFile === '' ? null : await coverage;
        if (before !== null) {
            const file = await readText(folder, coverageFile, lane_mostCoverage);
            // A missing coverage file counts as no coverage.
            const after = file.state === 'text' ? (coverageIn(file.text) ?? 0) : 0;
            this.#signals.set('coverage', coverageSignal(before, after));
        }
        return null;
    }
    /** Executes the tests of the findings on the patch. */
    async #test(tree, signal) {
        const { tests, testSetup, testMs: timeoutMs, isolation, worktrees, room, redact } = this.#raceSetup;
        if (tests.length === 0 || isolation === null)
            return null;
        const place = { tree, isolation, room, readable: worktrees.sources, timeoutMs, signal, redact };
        const { passed, failed: broken } = await runRegressionTests(tests, testSetup, place);
        this.#passes = passed.map(({ finding }) => finding);
        return broken === null ? null : failed(broken.why, broken.output);
    }
    async #judge(folder, { slots, objections, signal }) {
        const { lint, review } = this.#raceSetup;
        const [checked, reviewed] = await Promise.all([
            this.#run('lint', lint, folder, signal),
            slots.length === 0 || this.commit === null
                ? null
                : review({ commit: this.commit, slots, objections, signal, transcript: this.#transcript }),
        ]);
        if (checked !== null)
            this.#signals.set('lint', checked.ok ? 1 : 0);
        this.review = reviewed;
        if (reviewed === null) {
            this.#signals.set('verdict', null);
            return { kind: 'passed', why: 'No reviewer of another vendor was available to review it.' };
        }
        this.#paid = sumPaid(this.#paid, reviewed);
        if (reviewed.shortfall !== null)
            return failed(`The review of its patch is not complete. ${reviewed.shortfall}`);
        this.#signals.set('verdict', verdictSignal(reviewed.findings.map(({ severity }) => severity)));
        const blocking = reviewed.findings.filter((finding) => finding.blocking);
        return blocking.length === 0
            ? { kind: 'passed', why: '' }
            : {
                kind: 'contested',
                why: `Its patch has blocking findings: ${blocking.map(({ title }) => title).join('; ')}.`,
            };
    }
    /** Adds a later review by the panel, when this lane has the best patch. */
    take(review) {
        this.review = review;
        this.#paid = sumPaid(this.#paid, review);
    }
    get transcript() {
        return this.#transcript;
    }
    /** Null if there is no such command or it may not run. */
    async #run(what, line, folder, signal) {
        const { isolation, worktrees, room, checkMs: timeoutMs, redact } = this.#raceSetup;
        if (line === '' || isolation === null)
            return null;
        const readable = worktrees.sources;
        const checked = await (0,sandbox_command/* runCheck */.k)({ isolation, line, folder, room, readable, timeoutMs, signal, redact });
        this.#write(this.#tries === 1 ? `${what}.log` : `${what}-${this.#tries}.log`, checked.log);
        return checked;
    }
    #write(name, content) {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(this.#raceSetup.paper, this.name, name), content);
    }
    /** Every signal: null if it is not available, `open` if it is not known yet. */
    #all(open) {
        const { missing } = this.#raceSetup;
        const of = (name) => {
            if (missing[name] !== null)
                return null;
            const known = this.#signals.get(name);
            return known === undefined ? open(name) : known;
        };
        return {
            ci: of('ci'),
            verdict: of('verdict'),
            size: of('size'),
            coverage: of('coverage'),
            lint: of('lint'),
            time: of('time'),
        };
    }
    /** The signals known so far; null for the rest. */
    signals() {
        return this.#all(() => null);
    }
    status() {
        const lane = this.author.id;
        const now = this.#raceSetup.clock();
        switch (this.#state.kind) {
            case 'running':
                return {
                    state: 'running',
                    lane,
                    reach: this.#all((name) => (name === 'time' ? timeSignal(now) : 1)),
                };
            case 'passed':
                return { state: 'passed', lane, signals: this.signals(), at: this.#endedAt };
            case 'contested':
            case 'failed':
            case 'duplicate':
            case 'cancelled':
                return { state: 'out', lane };
        }
    }
    report(score) {
        const { kind, why, output = '' } = this.#state;
        const { spent, estimated } = this.#paid;
        return {
            id: this.author.id,
            vendor: this.author.vendor,
            model: this.author.model,
            state: kind === 'running' ? 'cancelled' : kind,
            why,
            output: output.trimEnd().slice(-outputKept),
            passes: [...this.#passes],
            notes: this.#notes.slice(0, 4_000),
            signals: { ...this.signals() },
            score,
            files: [...this.#touched].toSorted(),
            ...this.#lines,
            reviewers: [...(this.review?.reviewers ?? [])],
            findings: (this.review?.findings ?? []).map(objectionOf),
            patchAt: this.#patchAt,
            endedAt: this.#endedAt,
            spent: { ...spent },
            estimated,
            folder: this.name,
        };
    }
}
const failed = (why, output = '') => ({ kind: 'failed', why, output });
const reasonOf = ({ reason }) => reason instanceof Error ? reason.message : 'It was cancelled.';

;// CONCATENATED MODULE: ./lib/fix/loop.js

/**
 * The panel reviews the best patch and its author revises it, until the panel approves it or the rounds are used up.
 */
async function loop({ best, review, slots, reviewedByAll, maxRounds, signal, }) {
    const rounds = [];
    const ended = (approved, why) => ({ approved, why, rounds });
    // Known findings are answered first. Reviewing the patch again before that would cost money and change nothing.
    if (!reviewedByAll && best.state.kind === 'passed' && best.commit !== null)
        best.take(await review({ commit: best.commit, slots, objections: [], signal, transcript: best.transcript }));
    for (let round = 1;; round += 1) {
        const said = best.review;
        if (said === null)
            return ended(false, "No reviewer of another vendor than its author's could review it.");
        const entry = roundOf(round, said);
        rounds.push(entry);
        if (said.approved)
            return ended(true, `The panel approved it in round ${round}.`);
        if (said.shortfall !== null)
            return ended(false, `The review of it is not complete: ${said.shortfall}`);
        if (round >= maxRounds)
            return ended(false, `The panel did not approve it within ${plural(round)} (max-fix-rounds).`);
        const objections = said.findings.filter(({ blocking }) => blocking);
        const why = await best.revise({ slots, objections, signal, news: () => undefined });
        entry.revision = why === null ? 'It was revised.' : `The revision failed: ${why}`;
        if (why !== null)
            return ended(false, entry.revision);
    }
}
const plural = (rounds) => (rounds === 1 ? 'one round' : `${rounds} rounds`);
const roundOf = (round, { reviewers, approved, findings }) => ({
    round,
    reviewers: [...reviewers],
    approved,
    findings: findings.map(objectionOf),
    revision: '',
});

;// CONCATENATED MODULE: ./lib/fix/race/decision.js

/** Scores within this share of the best one are a tie. */
const tieBand = 0.05;
/** The lanes that passed, best first. Of equals, the one that finished first. */
const passedOf = (statuses, weights) => statuses
    .filter((one) => one.state === 'passed')
    .map((one) => ({ ...one, score: scoreOf(one.signals, weights) }))
    .toSorted((a, b) => b.score - a.score || a.at - b.at);
const runningOf = (statuses) => statuses.filter((one) => one.state === 'running');
/** The lowest score that ties with the best one. */
const tieLimit = (best) => best.score * (1 - tieBand);
/**
 * Decides as soon as no running lane could score above the best finished one, and none that could tie with it is still
 * waited for. An open signal counts in full, and one that turns out to be missing can only lower a score of open
 * signals, so the best lane now stays the best. A lane that has not finished when the wait is over is not part of a tie.
 */
function decideRace(statuses, weights, { sincePassed, tieWait }) {
    const passed = passedOf(statuses, weights);
    const [best] = passed;
    const running = runningOf(statuses);
    if (best === undefined)
        return { kind: running.length > 0 ? 'open' : 'none' };
    if (running.some(({ reach }) => scoreOf(reach, weights) > best.score))
        return { kind: 'open' };
    if (sincePassed < tieWait && lanesThatCanTie(statuses, weights).length > 0)
        return { kind: 'open' };
    const near = passed.filter(({ score }) => score >= tieLimit(best));
    return near.length === 1
        ? { kind: 'won', lane: best.lane }
        : { kind: 'tie', lanes: near.map(({ lane }) => lane) };
}
/** The running lanes that can still score within 5% of the best finished one, or above it. */
function lanesThatCanTie(statuses, weights) {
    const [best] = passedOf(statuses, weights);
    return best === undefined
        ? []
        : runningOf(statuses)
            .filter(({ reach }) => scoreOf(reach, weights) >= tieLimit(best))
            .map(({ lane }) => lane);
}

;// CONCATENATED MODULE: ./lib/fix/schedule.js

/**
 * Milliseconds between checks whether the elapsed time has decided the race: the score that a lane can still reach
 * falls with time.
 */
const tick = 1_000;
/**
 * Runs all lanes at once and stops those that can no longer win. Resolves when every lane and all its processes have
 * ended.
 */
async function raceLanes({ contenders, weights, tieWait, slotsFor, clock, signal, }) {
    const controls = new Map(contenders.map((one) => [one, new AbortController()]));
    let decision = { kind: 'open' };
    let decidedAt = null;
    const look = () => {
        if (decision.kind !== 'open' || signal.aborted)
            return;
        const statuses = contenders.map((one) => one.status());
        decision = decideRace(statuses, weights, { sincePassed: sincePassed(statuses, clock()), tieWait });
        if (decision.kind === 'open')
            return;
        decidedAt = clock();
        const late = lanesThatCanTie(statuses, weights);
        for (const [contender, control] of controls) {
            const status = contender.status();
            if (status.state === 'running')
                control.abort(new DOMException(whyEnded(decision, late.includes(status.lane), tieWait), 'AbortError'));
        }
    };
    const timer = setInterval(look, tick);
    try {
        await Promise.all([...controls].map(async ([contender, control]) => {
            const ended = AbortSignal.any([signal, control.signal]);
            await contender.run({ slots: slotsFor(contender), objections: [], signal: ended, news: look });
            look();
        }));
    }
    finally {
        clearInterval(timer);
    }
    return { decision: signal.aborted ? { kind: 'none' } : decision, decidedAt };
}
/** Seconds since the first lane passed. */
const sincePassed = (statuses, now) => statuses.reduce((most, one) => (one.state === 'passed' ? Math.max(most, now - one.at) : most), 0);
/** Why a lane was ended by the decision, for users. */
function whyEnded({ kind }, canTie, tieWait) {
    const decided = kind === 'tie' ? 'Other lanes had tied' : 'Another lane had won';
    if (!canTie)
        return `${decided}, and this one could no longer tie.`;
    return tieWait === 0
        ? `${decided}. This one could still tie, but is not waited for (race-tie-wait: 0).`
        : `${decided}. This one could still tie, but had not ended ${tieWait} s after the first patch passed (race-tie-wait).`;
}

;// CONCATENATED MODULE: ./lib/fix/race-run.js















/** Bytes of a diff in the result. The complete diff is in the race's folder. */
const longestDiff = 32 * 1024;
/** Runs the race from its start to the resulting patch. */
async function runRace(day) {
    const { settings, raceSetup, entrants, slots, signal, brief } = day;
    const transcripts = new Map(entrants.map(({ id }, index) => [
        id,
        (0,transcript/* openTranscript */.B$)((0,external_node_path_.join)(raceSetup.paper, nameOf(id, index), 'transcript.jsonl'), day.redact),
    ]));
    const authors = await entrantAuthors(entrants, {
        settings,
        git: day.git,
        base: day.base,
        brief,
        tests: raceSetup.tests,
        worktrees: raceSetup.worktrees,
        providerAccess: day.providerAccess,
        room: raceSetup.room,
        fence: (0,fence/* openFence */._R)((0,fence/* newNonce */.Yd)()),
        redact: day.redact,
        recorder: authorRecorderOf(transcripts, raceSetup.clock, settings.language),
    });
    const contenders = authors.map((author, index) => {
        const transcript = transcripts.get(author.id);
        if (transcript === undefined)
            throw new TypeError(`${author.id} has no transcript`);
        return new Lane(author, nameOf(author.id, index), raceSetup, transcript);
    });
    const entrantOf = (contender) => {
        const found = entrants.find(({ id }) => id === contender.author.id);
        if (found === undefined)
            throw new TypeError(`${contender.author.id} did not enter`);
        return found;
    };
    try {
        const outcome = await raceLanes({
            contenders,
            weights: settings['race-weights'],
            tieWait: settings['race-tie-wait'],
            slotsFor: (contender) => judgesOf(slots, entrantOf(contender), 'others'),
            clock: raceSetup.clock,
            signal,
        });
        const scoreFor = (one) => one.state.kind === 'passed' || one.state.kind === 'contested'
            ? scoreOf(one.signals(), settings['race-weights'])
            : null;
        const best = bestOf(contenders, outcome, scoreFor);
        const end = best === null || signal.aborted
            ? null
            : await loop({
                best,
                review: raceSetup.review,
                slots: judgesOf(slots, entrantOf(best), 'with-own'),
                reviewedByAll: judgesOf(slots, entrantOf(best), 'others').length === slots.length,
                maxRounds: settings['max-fix-rounds'],
                signal,
            });
        const added = best === null || best.commit === null || best.state.kind !== 'passed' || signal.aborted
            ? null
            : await addTests(raceSetup, best.commit, signal);
        const kept = typeof added === 'string' ? null : added;
        const left = typeof added === 'string' ? [added] : [];
        return { raced: raceResult(day, contenders, outcome, { best, end, kept, left }, scoreFor), best, kept };
    }
    finally {
        for (const transcript of transcripts.values())
            transcript.close();
    }
}
/** The winner; if no patch passed, the best one with only findings against it. Null in a tie. */
function bestOf(contenders, { decision }, scoreFor) {
    if (decision.kind === 'won')
        return contenders.find(({ author }) => author.id === decision.lane) ?? null;
    if (decision.kind !== 'none')
        return null;
    return (contenders
        .filter(({ state }) => state.kind === 'contested')
        .toSorted((a, b) => (scoreFor(b) ?? 0) - (scoreFor(a) ?? 0))[0] ?? null);
}
/** Numbers lanes by position, so that names that differ only in special characters stay distinct. */
const nameOf = (id, index) => `${index + 1}-${(0,run_paths/* slug */.yR)(id)}`.slice(0, 80);
/** Writes the requests and answers of authors to their lane's transcript. */
function authorRecorderOf(transcripts, clock, language) {
    const asked = (reviewer) => ({ reviewer, bundle: 'fix', round: 1, question: 'fix', attempt: 1 });
    return {
        asked: (lane, texts) => transcripts.get(lane)?.write({
            kind: 'request',
            ...asked(lane),
            instructions: (0,prompts/* authorInstructions */.xx)('fix-instructions', language),
            texts: [...texts],
        }),
        answered(lane, completion) {
            const { outcome, text, seconds, stopReason, requestId, servedModel, retries, notes, usage } = completion;
            const failure = completion.outcome === 'complete' ? null : { message: completion.message, remedy: completion.remedy };
            transcripts.get(lane)?.write({
                kind: 'answer',
                ...asked(lane),
                outcome,
                text,
                failure,
                began: Math.max(0, clock() - seconds),
                seconds,
                stopReason,
                requestId,
                servedModel,
                retries,
                notes: [...notes],
                spent: { ...usage, usd: null },
            });
        },
    };
}
/** The brief as in the result. */
const recordedBrief = ({ findings, files, estimate, leftOut }) => ({
    findings: findings.map(({ id }) => id),
    categories: [...new Set(findings.map(({ category }) => category))],
    files: [...files],
    estimate,
    leftOut: leftOut.map((one) => ({ ...one })),
});
function raceResult(day, contenders, { decision, decidedAt }, { best, end, kept, left }, scoreFor) {
    const { raceSetup, settings, brief, signal, redact } = day;
    const tied = decision.kind === 'tie' ? decision.lanes : [];
    const offered = best !== null ? [best] : contenders.filter(({ author }) => tied.includes(author.id));
    const cancelled = contenders.filter(({ state }) => state.kind === 'cancelled');
    const { state, why } = verdictOf(day, contenders, tied, best, end);
    const patchFile = state === 'approved' || state === 'not-approved'
        ? keepPatch(raceSetup.paper, kept?.patch ?? best?.patch ?? null)
        : null;
    const tokens = ({ paid }) => (0,provider/* inputOf */.wg)(paid.spent) + paid.spent.output;
    return {
        state,
        why,
        brief: recordedBrief(brief),
        signals: race/* signalNames */.b8.map((name) => ({
            name,
            weight: settings['race-weights'][name],
            missing: raceSetup.missing[name],
        })),
        lanes: contenders.map((one) => one.report(scoreFor(one))),
        winner: decision.kind === 'won' ? decision.lane : state === 'approved' ? (best?.author.id ?? null) : null,
        tied: [...tied],
        decidedAt,
        cancelledWithin: decidedAt === null || cancelled.length === 0 || signal.aborted
            ? null
            : toMilliseconds(Math.max(decidedAt, ...cancelled.map(({ endedAt }) => endedAt)) - decidedAt),
        rounds: end?.rounds ?? [],
        delivered: patchFile === null ? [] : [{ as: 'patch', where: patchFile }],
        notices: [...day.notices, ...noticesOf(day), ...left],
        regressionTests: kept === null || patchFile === null
            ? []
            : raceSetup.tests.map(({ finding, path }) => ({ finding, path })),
        folder: raceSetup.paper,
        patchFile,
        diffs: state === 'no-fix' || state === 'cancelled'
            ? []
            : offered.flatMap((one) => diffOf(one.author.id, (one === best ? kept?.patch : null) ?? one.patch, redact)),
        seconds: raceSetup.clock(),
        spent: { ...contenders.map(({ paid }) => paid).reduce(sumPaid, nothingPaid).spent },
        cancelledShare: best === null || cancelled.length === 0 || tokens(best) === 0
            ? null
            : cancelled.reduce((sum, one) => sum + tokens(one), 0) / tokens(best),
    };
}
function verdictOf({ signal }, contenders, tied, best, end) {
    if (signal.aborted)
        return { state: 'cancelled', why: 'The run ended before the race was over, so no fix is offered.' };
    if (tied.length > 0)
        return {
            state: 'tie',
            why: `${tied.join(' and ')} are within 5% of each other. The score cannot decide between them, so choose one.`,
        };
    if (best === null || end === null)
        return {
            state: 'no-fix',
            why: contenders.length === 1
                ? 'The lane produced no patch that passes, so no fix is offered.'
                : 'No lane produced a patch that passes, so no fix is offered.',
        };
    if (end.approved)
        return { state: 'approved', why: `The patch of ${best.author.id}. ${end.why}` };
    // A patch that never passed is kept in the race's folder and not offered.
    return best.state.kind === 'passed'
        ? { state: 'not-approved', why: `The patch of ${best.author.id}. ${end.why}` }
        : { state: 'no-fix', why: `The best patch, by ${best.author.id}, does not pass. ${end.why}` };
}
function keepPatch(paper, patch) {
    if (patch === null)
        return null;
    const path = (0,external_node_path_.join)(paper, 'fix.patch');
    (0,external_node_fs_.writeFileSync)(path, patch);
    return path;
}
function diffOf(lane, patch, redact) {
    if (patch === null)
        return [];
    const text = redact(patch.toString('utf8'));
    const diff = text.length <= longestDiff ? text : `${text.slice(0, longestDiff)}\n… cut here\n`;
    return [{ lane, diff }];
}
const noticesOf = ({ raceSetup: { forbidden, testNotices }, settings }) => [
    ...(forbidden !== null && settings.verify + settings.lint !== ''
        ? [`verify and lint were not run: ${forbidden}.`]
        : []),
    ...testNotices,
];
const toMilliseconds = (seconds) => Math.round(seconds * 1000) / 1000;

;// CONCATENATED MODULE: ./lib/fix/fix.js















/**
 * Runs a race of patches for the confirmed findings of a review. Never rejects and never changes the verdict. If no
 * race takes place, the result says why.
 */
async function raceForFix(runtime, review) {
    const brief = briefFor(review.findings, runtime.settings);
    try {
        return await fix_race(runtime, review, brief);
    }
    catch (error) {
        const why = error instanceof errors/* UserError */.y
            ? `${error.message} ${error.likelyCause} ${error.remedy}`
            : `Internal error in the action: ${error instanceof Error ? error.message : String(error)}`;
        return without('not-run', why, brief);
    }
}
function briefFor(findings, settings) {
    const bounds = boundsOf(settings, []);
    return briefOf(findings, settings['fix-severity'], (path) => refusal(path, { ...bounds, files: [path] }));
}
async function fix_race(runtime, { change, sound, history }, brief) {
    const { recorder, host, redact, settings, git } = runtime;
    const { head } = change.commits;
    const signal = signalFor(runtime);
    if (signal.aborted)
        return without('cancelled', 'The run ended before the race could begin.', brief);
    if (head === null)
        return without('not-run', 'The race needs a commit to build on: commit your work first.', brief);
    if (!sound)
        return without('not-run', 'The review is not complete, so no fix is based on it.', brief);
    if (brief.findings.length === 0)
        return without('nothing-to-fix', `No confirmed finding is at or above ${settings['fix-severity']}.`, brief);
    const slots = (0,panel_settings/* slotsOf */.nK)(settings, (spec) => (0,access/* hasKey */.CJ)(settings, spec, host.env));
    const { entrants, left, notices } = await lineUp(runtime, brief, head, slots);
    if (entrants.length === 0)
        return without('not-run', notices.at(-1) ?? 'No lane has its API key.', brief, notices);
    const options = {
        settings,
        change,
        head,
        git,
        brief,
        bounds: boundsOf(settings, brief.files),
        providerAccess: (0,panel_settings/* providerAccessOf */.H_)(withLanes(settings), host, redact, (0,work_folders/* scratchOf */.Y)(git, change.commits, redact), (0,key_limiters/* openKeyLimiters */.p)({ leftMs: () => (settings['timeout-minutes'] * 60 - recorder.clock()) * 1000 })),
        slots,
        forbidden: (0,user_commands/* whyForbidden */.G)(change, host.env),
        env: host.env,
        reviewUsd: left === null ? null : left / entrants.length,
        redact,
        paper: runtime.runPaths.race,
        runClock: recorder.clock,
        signal,
    };
    const before = await stateOf(git);
    const opened = await openRaceSetup(options);
    const { raceSetup } = opened;
    try {
        const { raced, best, kept } = await runRace({
            ...options,
            raceSetup,
            entrants,
            notices,
            base: change.commits.base,
        });
        const ran = raceSetup.verify !== '' || raceSetup.lint !== '' || raceSetup.tests.length > 0;
        if (ran && before !== (await stateOf(git)))
            return { ...raced, ...strayed };
        if (raced.state !== 'approved' || best === null || best.commit === null || best.patch === null)
            return raced;
        const { delivered, notices: said } = await deliverFix({
            settings,
            change,
            worktrees: raceSetup.worktrees,
            brief,
            client: history.client,
            viewer: history.viewer,
            head,
            fix: { commit: best.commit, patch: best.patch },
            withTests: kept,
            author: best.author.id,
            redact,
            server: host.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        });
        return {
            ...raced,
            delivered: [...raced.delivered, ...delivered],
            notices: [...raced.notices, ...said],
        };
    }
    finally {
        await opened.close();
    }
}
/** The race ends when the run is cancelled, and when its time is up. */
function signalFor({ recorder, host, settings }) {
    const left = settings['timeout-minutes'] * 60_000 - recorder.clock() * 1_000;
    const time = left <= 0 ? AbortSignal.abort(timeIsUp) : AbortSignal.timeout(left);
    return AbortSignal.any([host.cancelled, time]);
}
const timeIsUp = new DOMException('The time limit of the run was reached (timeout-minutes).', 'TimeoutError');
/** The workspace's state as git sees it. A race must not change it. */
async function stateOf(git) {
    const status = await git.run(['status', '--porcelain=v2', '--branch', '--untracked-files=normal', '-z']);
    const refs = await git.run(['for-each-ref', '--format=%(objectname) %(refname)']);
    return `${status.stdout}\0${refs.stdout}`;
}
const strayed = {
    state: 'no-fix',
    why: "The workspace changed while the commands of the race ran: a command wrote outside its own folder, or another process changed it. The verification cannot be trusted, so no fix is offered. The patches are in the race's folder.",
    winner: null,
    tied: [],
    diffs: [],
    delivered: [],
    patchFile: null,
    regressionTests: [],
};
async function lineUp({ host, runPaths, git, settings }, brief, head, slots) {
    const able = entrantsOf(settings, host.env);
    const oidc = specsOf(settings)
        .map(fix_settings/* laneId */.AQ)
        .filter((id) => !able.some((entrant) => entrant.id === id));
    const notices = oidc.map((id) => `${id} did not start: its key is missing.`);
    const left = await budget(settings, runPaths.ledger);
    const sizes = await Promise.all(brief.files.map(async (path) => (await git.fileAt(head, path))?.size ?? 0));
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    const { lanes, notice } = afford(priced(able, slots, brief, bytes, settings.effort), left);
    return {
        entrants: able.filter(({ id }) => lanes.includes(id)),
        left,
        notices: [...notices, ...(notice === null ? [] : [notice])],
    };
}
/** What may be spent on one race: its own limit, reduced to the rest of the day's limit in the ledger. */
async function budget(settings, ledger) {
    const [once, daily] = [settings['max-race-usd'], settings['max-race-usd-per-day']];
    if (daily === null)
        return once;
    const { readLedger, racedOn } = await __webpack_require__.e(/* import() */ 7545).then(__webpack_require__.bind(__webpack_require__, 57545));
    const spent = ledger === null ? 0 : racedOn(readLedger(ledger).entries, new Date());
    return Math.min(once ?? Number.POSITIVE_INFINITY, Math.max(0, daily - spent));
}
/** The result if no race took place. */
const without = (state, why, brief, notices = []) => ({
    state,
    why,
    brief: recordedBrief(brief),
    signals: [],
    lanes: [],
    winner: null,
    tied: [],
    decidedAt: null,
    cancelledWithin: null,
    rounds: [],
    delivered: [],
    notices: [...notices],
    regressionTests: [],
    folder: null,
    patchFile: null,
    diffs: [],
    seconds: 0,
    spent: { ...figures/* nothingSpent */.at },
    cancelledShare: null,
});


/***/ }),

/***/ 85895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ discard),
/* harmony export */   z: () => (/* binding */ openWorktrees)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64757);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40001);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34766);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69386);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78311);










const author = { name: 'xreview-action', email: 'xreview-action@users.noreply.github.com' };
const ownRemoval = {
    remove: (folder) => discard(folder),
    removeNow: (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true }),
};
async function openWorktrees(real, { folder = (0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), removal = ownRemoval } = {}) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'xreview-race-'));
    const store = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, 'store');
    const env = {
        ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .viewEnvironment */ .TD)(process.env, store),
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_COMMITTER_NAME: author.name,
        GIT_COMMITTER_EMAIL: author.email,
    };
    // Removes everything if a later step fails.
    const sweep = () => removal.removeNow(root);
    process.once('exit', sweep);
    const objects = await makeStore(store, real);
    const git = await (0,_git_js__WEBPACK_IMPORTED_MODULE_6__/* .openGit */ .z)(store, { network: real.connection });
    /**
     * A command in a worktree may have written to the store, so the configuration is replaced each time git is
     * started.
     */
    const run = async (more, args) => {
        const fresh = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store, `config.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(fresh, configOf(real));
        // Rename is atomic. Another git process may be reading the file.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(fresh, (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store, 'config'));
        return (0,_process_js__WEBPACK_IMPORTED_MODULE_8__/* .trimLine */ .NR)((0,_process_js__WEBPACK_IMPORTED_MODULE_8__/* .succeed */ .Py)(args, await (0,_process_js__WEBPACK_IMPORTED_MODULE_8__/* .runGit */ .EO)(args, root, { ...env, ...more })));
    };
    let turn = Promise.resolve();
    /**
     * One at a time: while git adds or prunes a worktree, it reads the entries of all others, including
     * incomplete ones.
     */
    const inTurn = (args) => {
        const mine = turn.then(() => run({}, args));
        turn = mine.catch(() => undefined);
        return mine;
    };
    return {
        git,
        sources: [store, ...objects],
        async open(name, commit) {
            const tree = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root, name);
            await inTurn(['worktree', 'add', '--quiet', '--detach', tree, commit]);
            const own = { GIT_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store, 'worktrees', (0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(tree)), GIT_WORK_TREE: tree };
            let head = commit;
            return {
                folder: tree,
                async commit(paths, message) {
                    await run(own, ['read-tree', head]);
                    await run(own, ['add', '--all', '--force', '--', ...paths]);
                    const written = await run(own, ['write-tree']);
                    head = await run(own, ['commit-tree', '--no-gpg-sign', '-p', head, '-m', message, written]);
                    return head;
                },
                async restore() {
                    const names = await run(own, ['diff', '--name-only', '--no-renames', '-z', head]);
                    const changed = names.split('\0').filter((path) => path !== '');
                    if (changed.length > 0)
                        await run(own, ['reset', '--hard', '--quiet', head]);
                    return changed;
                },
                async remove() {
                    await removal.remove(tree);
                    await inTurn(['worktree', 'prune']);
                },
            };
        },
        patch: (from, to) => (0,_process_js__WEBPACK_IMPORTED_MODULE_8__/* .collectOutput */ .Up)(git.stream(['diff-tree', '-p', '--binary', '--full-index', '--no-color', from, to])),
        async lines(from, to) {
            const text = await git.text(['diff-tree', '-r', '--numstat', '--no-renames', from, to]);
            const counts = [...text.matchAll(/^(\d+)\t(\d+)\t/gmu)];
            const sum = (at) => counts.reduce((total, match) => total + Number(match[at]), 0);
            return { added: sum(1), removed: sum(2) };
        },
        recommit: (commit, parent, message) => run({}, ['commit-tree', '--no-gpg-sign', '-p', parent, '-m', message, `${commit}^{tree}`]),
        async push(commit, { url, branch, authorization }) {
            // A repository that no command could write to, because its configuration decides where the token goes.
            const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_3__.tmpdir)(), 'xreview-push-'));
            try {
                await (0,_view_js__WEBPACK_IMPORTED_MODULE_9__/* .makeView */ .U)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store, 'objects'), real.objectFormat);
                await writeCuts(folder, real);
                const settings = [
                    ['http.extraHeader', `Authorization: ${authorization}`],
                    ['http.followRedirects', 'false'],
                ];
                const args = [
                    'push',
                    '--quiet',
                    '--no-thin',
                    '--no-verify',
                    `--force-with-lease=refs/heads/${branch}:`,
                ];
                return await (0,_network_js__WEBPACK_IMPORTED_MODULE_7__/* .runOnNetwork */ .$I)([...args, url, `${commit}:refs/heads/${branch}`], {
                    cwd: folder,
                    env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .withSettings */ .GY)((0,_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .viewEnvironment */ .TD)(process.env, folder), settings),
                    network: real.connection,
                });
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
            }
        },
        async close() {
            await git.close();
            await removal.remove(root);
            process.off('exit', sweep);
        },
    };
}
const configOf = ({ objectFormat }) => objectFormat === 'sha256'
    ? '[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n\tobjectformat = sha256\n'
    : '[core]\n\trepositoryformatversion = 0\n\tbare = true\n';
/** @returns the folders of objects that the private repository borrows, also those that the real one borrows. */
async function makeStore(store, real) {
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(real.root, (0,_process_js__WEBPACK_IMPORTED_MODULE_8__/* .trimLine */ .NR)(await real.text(['rev-parse', '--git-path', 'objects'])));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store, 'objects', 'info'), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store, 'refs'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store, 'HEAD'), 'ref: refs/heads/none\n');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store, 'config'), configOf(real));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store, 'objects', 'info', 'alternates'), `${JSON.stringify(objects)}\n`);
    await writeCuts(store, real);
    return borrowed(objects);
}
/** A folder of objects, and those that its own list of alternates names, at most five levels deep. */
async function borrowed(objects, depth = 5) {
    if (depth === 0)
        return [];
    const list = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(objects, 'info', 'alternates'), 'utf8').catch(() => '');
    const more = list.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const deeper = await Promise.all(more.map((path) => borrowed((0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(objects, path), depth - 1)));
    return [objects, ...deeper.flat()];
}
/** Cuts a private repository's history off where the real one is cut off. */
async function writeCuts(folder, real) {
    const cuts = await real.shallowCommits();
    if (cuts.size > 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, 'shallow'), `${[...cuts].join('\n')}\n`);
}
/** Removes a folder. Package managers leave read-only folders behind, which are made writable first. */
async function discard(folder) {
    const attempt = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    try {
        await attempt();
    }
    catch {
        await unlock(folder);
        await attempt();
    }
}
/** The first attempt may still be removing entries, so that any of them can be gone. */
async function unlock(folder) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(folder, 0o700).catch(() => undefined);
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries)
        if (entry.isDirectory())
            await unlock((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, entry.name));
}


/***/ }),

/***/ 20126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BY: () => (/* binding */ editReview),
/* harmony export */   af: () => (/* binding */ listReviews),
/* harmony export */   bG: () => (/* binding */ dismissReview),
/* harmony export */   kD: () => (/* binding */ addReview)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41514);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88325);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11090);



const review = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), user: _comments_js__WEBPACK_IMPORTED_MODULE_0__/* .author */ .cy, body: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(), state: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })
    .transform(({ id, user, body, state }) => ({
    id,
    author: user,
    body: body ?? '',
    requestsChanges: state === 'CHANGES_REQUESTED',
}));
const writing = { permission: 'pull-requests: write' };
const listReviews = (client, pull) => client.askAll('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', { pull_number: pull }, review, {
    to: 'read the reviews of the pull request',
    permission: 'pull-requests: read',
});
/** Posts all comments as one review. GitHub refuses all of them if one line is not in the diff. */
const addReview = (client, pull, commit, { body, comments, event = 'COMMENT', }) => client.ask('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    pull_number: pull,
    commit_id: commit,
    event,
    body,
    comments: comments.map((one) => ({ path: one.path, body: one.body, ...(0,_threads_js__WEBPACK_IMPORTED_MODULE_1__/* .lineFields */ .Ay)(one) })),
}, zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }), {
    ...writing,
    to: event === 'REQUEST_CHANGES'
        ? 'request changes on the pull request'
        : 'comment on lines of the change',
});
const editReview = (client, pull, id, body) => client.ask('PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}', { pull_number: pull, review_id: id, body }, zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }), { ...writing, to: 'update the review of the pull request' });
/** Dismisses a request for changes. On a protected branch GitHub may limit who can do so. */
const dismissReview = (client, pull, id, message) => client.ask('PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals', { pull_number: pull, review_id: id, message, event: 'DISMISS' }, zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr() }), { ...writing, to: 'dismiss the earlier request for changes' });


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


/***/ }),

/***/ 18948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EP: () => (/* binding */ setupLine),
/* harmony export */   YA: () => (/* binding */ runTest),
/* harmony export */   fu: () => (/* binding */ setupOutput),
/* harmony export */   lH: () => (/* binding */ pathState),
/* harmony export */   nu: () => (/* binding */ setUpTests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _sandbox_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56266);
/* harmony import */ var _runners_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83034);





/** Characters of output that are kept of one execution. */
const outputKept = 8_000;
/** The lines of shell that set a checkout up for a runner; empty for nothing. @param setup the setting `prove-setup`. */
const setupLine = (setup, runner) => setup === '' ? runner.setup : setup === 'none' ? '' : setup;
/** Sets a worktree up. Its committed files are restored afterwards. Resolves to null if there is nothing to run. */
async function setUpTests(place, line) {
    if (line === '')
        return null;
    const checked = await check(place, line, {}, 'host');
    await place.tree.restore();
    return checked;
}
/**
 * Executes a test once, without network where the machine is able to. The file of the test is removed afterwards and
 * the committed files are restored. Never rejects because of what the test does.
 * @param whenPassed reads what the runner left in its folder for coverage.
 * @returns `soiled`: the test changed the worktree, so another one needs a new worktree.
 */
async function runTest(place, { test, runner, file, mark: marking }, whenPassed) {
    const { tree, isolation } = place;
    const mark = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex');
    const coverage = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree.folder, `.xreview-${mark}`);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(tree.folder, test.path);
    let changed = [];
    let ended;
    let left = 'free';
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(coverage);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(coverage, 0o777);
        for (const [name, text] of Object.entries(runner.files))
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(coverage, name), text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, test.text, { flag: 'wx' });
        const variables = Object.entries((0,_runners_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .runVariables */ .RV)(runner, { testPath: test.path, file, mark, coverageFolder: coverage })).filter(([name]) => marking === 'random' || name !== 'XREVIEW_MARK');
        const checked = await check(place, intoFolder(runner), Object.fromEntries(variables), 'none');
        changed = await tree.restore();
        const outcome = outcomeOf(checked, runner, mark, changed);
        const run = shown(checked, outcome, changed);
        ended = {
            run: { ...run, output: run.output.replaceAll(`${tree.folder}/`, '') },
            read: outcome === 'passed' ? await whenPassed(coverage) : null,
        };
    }
    finally {
        left = await pathState(tree.folder, test.path);
        if (left === 'taken')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true });
        await isolation.remove(coverage);
    }
    // What it changed besides, and whose the restored files are, must not decide how the next test ends.
    return { ...ended, soiled: changed.length > 0 || left === 'behind-link' };
}
/**
 * What a path of a worktree is, without following links: the action itself writes and deletes the test, with its own
 * rights. `behind-link`: a part above it is no folder.
 */
async function pathState(folder, path) {
    const parts = path.split('/');
    for (const [index] of parts.entries()) {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ...parts.slice(0, index + 1))).catch(() => null);
        if (found === null)
            return 'free';
        if (index < parts.length - 1 && !found.isDirectory())
            return 'behind-link';
    }
    return 'taken';
}
/** The output of a set-up that failed, as that of a run. */
const setupOutput = ({ why, log }) => `[The set-up (prove-setup) ${why}.]\n${log.slice(-outputKept)}`.trimEnd();
const check = ({ tree, isolation, room, readable, timeoutMs, signal, redact }, line, env, network) => (0,_sandbox_command_js__WEBPACK_IMPORTED_MODULE_3__/* .runCheck */ .k)({
    isolation,
    line,
    folder: tree.folder,
    room,
    readable,
    env,
    network,
    timeoutMs,
    signal,
    redact,
});
/** A runner's command in its own folder. */
const intoFolder = ({ folder, command }) => folder === '' ? command : `cd '${folder.replaceAll("'", String.raw `'\''`)}'\n${command}`;
function outcomeOf(checked, runner, mark, changed) {
    if (checked.status === null)
        return 'stopped';
    if (changed.length > 0)
        return 'failed-otherwise';
    return runner.readRun({ status: checked.status, output: checked.log, mark }).outcome;
}
const shown = ({ log, seconds, status, why }, outcome, changed) => ({
    outcome,
    seconds,
    output: [
        log.slice(-outputKept).trimEnd(),
        ...(status === null ? [`[The command ${why}.]`] : []),
        ...(changed.length > 0
            ? [
                `[The test changed files of the repository, which were restored: ${changed.slice(0, 5).join(', ')}.]`,
            ]
            : []),
    ]
        .filter((text) => text !== '')
        .join('\n'),
});


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

/***/ 94335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S1: () => (/* binding */ injectionInName),
  GK: () => (/* binding */ injectionReport),
  hZ: () => (/* binding */ injectionsInContext),
  openInjectionDetector: () => (/* binding */ openInjectionDetector)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./lib/debate/detected.js
var detected = __webpack_require__(65451);
// EXTERNAL MODULE: ./lib/security/injection/detector.js + 8 modules
var detector = __webpack_require__(4312);
// EXTERNAL MODULE: ./lib/review/detected/secrets.js
var secrets = __webpack_require__(95590);
;// CONCATENATED MODULE: ./lib/review/detected/supply-chain.js

/** Packages named in a finding; the rest is counted. */
const mostNamed = 10;
const otherCode = 'The next installation fetches and runs code that was not reviewed.';
const replaced = 'An attacker who controls the server or the connection can replace the package, and the installation does not notice.';
const rules = {
    moved: {
        severity: 'critical',
        title: ({ from, to }, what) => `${what} moved from ${from ?? 'elsewhere'} to ${to ?? 'elsewhere'}`,
        explanation: 'The lock file had this package from another source. An ordinary update keeps the source.',
        scenario: otherCode,
    },
    released: {
        severity: 'major',
        title: ({ from, to }, what) => `${what} comes from ${to ?? 'the usual registry'} instead of ${from ?? 'a repository'}`,
        explanation: 'The lock file had this package from a repository. In a public registry the same name may belong to somebody else.',
        scenario: otherCode,
    },
    insecure: {
        severity: 'critical',
        title: (_, what) => `${what} is fetched without encryption`,
        explanation: 'The lock file fetched this package over an authenticated connection, and does not any more.',
        scenario: replaced,
    },
    'integrity-removed': {
        severity: 'critical',
        title: (_, what) => `${what} lost the hash that proves its content`,
        explanation: 'The lock file had a hash for this package, and has none any more.',
        scenario: replaced,
    },
    'integrity-changed': {
        severity: 'critical',
        title: (_, what) => `${what} has another hash at the same version`,
        explanation: 'A published version does not change. Another hash means other content.',
        scenario: otherCode,
    },
    'integrity-weakened': {
        severity: 'critical',
        title: ({ from, to }, what) => `${what} is proven by ${to ?? 'a weaker hash'} instead of ${from ?? 'a stronger one'}`,
        explanation: 'The lock file had a stronger hash for this package.',
        scenario: 'Other content with the same weak hash can be made and put in its place.',
    },
    'integrity-weaker': {
        severity: 'major',
        title: ({ from, to }, what) => `${what} is proven by ${to ?? 'a weaker hash'}; the version before by ${from ?? 'a stronger one'}`,
        explanation: 'Registries have only weak hashes of versions that were published long ago. A recent version has a strong one.',
        scenario: 'Other content with the same weak hash can be made and put in its place.',
    },
    'integrity-missing': {
        severity: 'major',
        title: (_, what) => `${what} has no hash, although the others have one`,
        explanation: 'Nearly every package of this lock file is proven by a hash.',
        scenario: replaced,
    },
    misnamed: {
        severity: 'critical',
        title: ({ to }, what) => `${what} is fetched from the address of another package or version: ${to ?? ''}`,
        explanation: 'The address in the lock file does not belong to the package and version of its entry.',
        scenario: otherCode,
    },
    'new-source': {
        severity: 'major',
        title: ({ to }, what) => `${what} is new and comes from ${to ?? 'elsewhere'}, which the lock file did not use`,
        explanation: 'It is neither the usual registry of this package manager nor a source that the lock file used before.',
        scenario: otherCode,
    },
    'new-insecure': {
        severity: 'critical',
        title: ({ to }, what) => `${what} is new and is fetched from ${to ?? 'a server'} without encryption`,
        explanation: 'The connection is neither encrypted nor authenticated.',
        scenario: replaced,
    },
    unreadable: {
        severity: 'minor',
        title: () => 'This file could not be read as a lock file',
        explanation: 'It has the name of a lock file, but not the form that the package manager writes, so the supply-chain rules could not check it.',
        scenario: 'What it pins may have changed without being noticed.',
    },
    'submodule-url': {
        severity: 'critical',
        title: ({ from, to }, what) => `The submodule ${what} is fetched from ${to ?? 'nowhere'} instead of ${from ?? 'nowhere'}`,
        explanation: 'The address of the submodule is that of another repository now, or is not encrypted any more.',
        scenario: otherCode,
    },
    'submodule-pointer': {
        severity: 'info',
        title: ({ from, to }) => `The submodule points at ${supply_chain_short(to)} instead of ${supply_chain_short(from)}`,
        explanation: 'Its commits lie in another repository and were not reviewed. Compare the two commits there.',
        scenario: 'The new commits bring code that this review did not read.',
    },
    'submodule-off-branch': {
        severity: 'critical',
        title: ({ to }) => `The submodule points at ${supply_chain_short(to)}, which is on no branch or tag of its remote`,
        explanation: 'The commit can be fetched by its id, but is part of nothing that the remote publishes. On a host with forks it may have been pushed by anybody.',
        scenario: otherCode,
    },
};
const supply_chain_short = (id) => id?.slice(0, 12) ?? 'nothing';
/** A fact of the supply-chain rules as a finding of the action itself. */
function supplyChainReport(fact) {
    const { severity, title, explanation, scenario } = rules[fact.kind];
    const [first = fact.path] = fact.packages;
    const others = fact.packages.length - 1;
    const what = others > 0 ? `${first} and ${others} more` : first;
    const named = fact.packages.slice(0, mostNamed);
    const more = fact.packages.length - named.length;
    return {
        reviewer: detected/* detectorId */.i,
        round: 1,
        category: 'supply-chain',
        severity,
        title: title(fact, what),
        explanation: [
            explanation,
            ...(others > 0 ? [`Packages: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`] : []),
            ...(fact.from !== null && fact.span !== null && fact.kind === 'integrity-changed'
                ? [`Before: ${fact.from}. Now: ${fact.to ?? 'none'}.`]
                : []),
            'Found by the action itself, by fixed rules; no model was asked.',
        ].join(' '),
        scenario,
        assumes: null,
        suggestion: null,
        location: locationOf(fact),
    };
}
function locationOf({ path, span, to }) {
    if (span === null)
        return { level: 'file', path, quote: to ?? path, why: 'No line of a text file shows it.' };
    const { side, line, quote, changed, headLine } = span;
    return {
        level: 'line',
        path,
        side,
        startLine: line,
        endLine: line,
        quote,
        addedLine: side === 'new' && changed ? line : null,
        ...(side === 'old' && headLine !== null ? { headLine } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/review/detected/injection.js





/** Findings in one file; what is beyond is counted in the last one's words. */
const mostInFile = 20;
/**
 * Reads all lines and names of the change. What it adds is raised; all of it is distrusted as evidence. A strong match
 * blocks, a weak one is listed. In the `expected` files, such as prompts and their tests, both are noted. Secrets and what the
 * supply-chain rules found are reported with it.
 */
function openInjectionDetector({ files }, expected, foundSecrets = [], facts = []) {
    const isExpected = picomatch([...expected], { dot: true });
    const read = new Map();
    const markedIn = (file) => {
        const known = read.get(file) ?? marksOf(file);
        read.set(file, known);
        return known;
    };
    return {
        get reports() {
            const reports = files.flatMap((file) => {
                const isNoted = expected.length > 0 && isExpected(file.path);
                return [...nameSign(file), ...reportsOf(markedIn(file))].map((one) => (isNoted ? { ...one, severity: 'info' } : one));
            });
            return [...reports, ...foundSecrets.map(secrets/* secretReport */.RB), ...facts.map(supplyChainReport)];
        },
        distrusts: (spot) => files.some((file) => spot.path === pathOn(spot.side, file) &&
            markedIn(file).some(({ quoted: own }) => own.side === spot.side && overlaps(own, spot))) || (0,detector/* findInjectionMatches */.M)(spot.quote.split('\n'), spot.path, false).length > 0,
        *readAhead() {
            for (const file of files)
                yield void markedIn(file);
        },
    };
}
const pathOn = (side, { path, oldPath }) => side === 'new' ? path : (oldPath ?? path);
const marksOf = (file) => file.hunks.flatMap((hunk) => [
    ...signsOf(hunk, pathOn('new', file), 'new'),
    ...signsOf(hunk, pathOn('old', file), 'old'),
]);
const overlaps = (a, b) => a.startLine <= b.endLine && b.startLine <= a.endLine;
function signsOf({ lines, ...hunk }, path, side) {
    const number = (line) => (side === 'new' ? line.newLine : line.oldLine);
    const own = lines.filter((line) => number(line) !== null);
    const isStart = (side === 'new' ? hunk.newStart : hunk.oldStart) <= 1;
    const matches = (0,detector/* findInjectionMatches */.M)(own.map(({ text }) => text), path, isStart);
    return matches.flatMap(({ from, to, what, level }) => {
        const span = own.slice(from, to + 1);
        const [first, last] = [span[0], span.at(-1)];
        if (first === undefined || last === undefined)
            return [];
        const quote = span.map(({ text }) => text).join('\n');
        const quoted = { path, side, startLine: number(first) ?? 1, endLine: number(last) ?? 1, quote };
        return [{ quoted, what, level, addedLine: span.find(({ kind }) => kind === 'added')?.newLine ?? null }];
    });
}
/**
 * What the pull request's description and the issues it links say to reviewers, where these are sent along. They stand
 * in no file, so the finding is shown at the first file of the change.
 */
function injectionsInContext({ files }, documents) {
    const path = files[0]?.path;
    if (path === undefined)
        return [];
    return documents.flatMap(({ name, text }) => worstFirst((0,detector/* findInjectionMatches */.M)(text.split(/\r?\n/u), 'description.md'))
        .slice(0, 1)
        .map(({ from, to, what, level }) => {
        const quote = text
            .split(/\r?\n/u)
            .slice(from, to + 1)
            .join('\n');
        const location = { level: 'file', path, quote, why: `It stands in the ${name}.` };
        return injectionReport(location, `The text of the ${name} ${what}`, [], level);
    }));
}
const worstFirst = (matches) => [
    ...matches.filter(({ level }) => level === 'strong'),
    ...matches.filter(({ level }) => level === 'weak'),
];
function reportsOf(marked) {
    const own = worstFirst(marked.filter(({ addedLine }) => addedLine !== null));
    const beyond = own.length - mostInFile;
    return own
        .slice(0, mostInFile)
        .map(({ quoted, what, level, addedLine }, index) => injectionReport({ level: 'line', ...quoted, addedLine }, `This text ${what}`, beyond > 0 && index === mostInFile - 1 ? [`The file holds ${beyond} more such places.`] : [], level));
}
/** A file's name reaches every reader of the change, even where the file itself is left out. */
function nameSign({ path, hunks, status }) {
    if (status === 'deleted')
        return [];
    const sign = injectionInName(path);
    if (sign === null)
        return [];
    const first = hunks
        .flatMap(({ lines }) => lines)
        .find(({ kind, text }) => kind === 'added' && text.trim() !== '');
    const line = first?.newLine ?? null;
    const location = first === undefined || line === null
        ? { level: 'file', path, quote: path, why: 'It is the name of the file.' }
        : {
            level: 'line',
            path,
            side: 'new',
            startLine: line,
            endLine: line,
            quote: first.text,
            addedLine: line,
        };
    return [injectionReport(location, `The name of this file ${sign.what}`, [], sign.level)];
}
/** The worst match in the name of a file, whose words are parted by signs or capitals; null for nearly all. */
function injectionInName(path) {
    const words = path
        .replace(/\.[^./]*$/u, '')
        .split('/')
        .map((part) => part.replace(/[-_.+]+/gu, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
    return worstFirst([path, ...words].flatMap((part) => (0,detector/* findInjectionMatches */.M)([part], 'name.txt')))[0] ?? null;
}
/** A finding of the detector's. `title` says what the text does, `more` what else is known. */
const injectionReport = (location, title, more, level) => ({
    reviewer: detected/* detectorId */.i,
    round: 1,
    category: level === 'strong' ? 'prompt-injection' : 'suspicious-text',
    severity: level === 'strong' ? 'critical' : 'minor',
    title,
    explanation: [
        'Such text can steer a model that reviews, edits or runs this code, and people may not notice it. Found by the action itself, by fixed rules; no model was asked.',
        ...more,
    ].join(' '),
    scenario: 'A model that reads the file obeys the text; its review, and what others build on it, says what the author wanted.',
    assumes: null,
    suggestion: null,
    location,
});


/***/ }),

/***/ 72903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openLookUpDetector)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _security_injection_detector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4312);
/* harmony import */ var _injection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94335);



/** Findings in all that is looked up; a repository full of such text is reported by its first places. */
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
    const graded = (path, report) => {
        if (expected.length > 0 && isExpected(path))
            return { ...report, severity: 'info' };
        // The change may have brought it where nobody reviews; elsewhere it was there before.
        return report.severity === 'critical' && !changed.has(path) ? { ...report, severity: 'major' } : report;
    };
    const raise = (key, path, report) => {
        if (reports.size < mostFindings && !reports.has(key))
            reports.set(key, graded(path, report));
    };
    /** The guard has read these lines already. */
    const hasDetected = ({ path, side }, line) => changed.get(path)?.hunks.some(({ newStart, newLines, oldStart, oldLines }) => {
        const [start, count] = side === 'new' ? [newStart, newLines] : [oldStart, oldLines];
        return line >= start && line < start + count;
    }) === true;
    return {
        scan(shown) {
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
                const sign = (0,_injection_js__WEBPACK_IMPORTED_MODULE_1__/* .injectionInName */ .S1)(path);
                if (sign !== null)
                    raise(path, path, (0,_injection_js__WEBPACK_IMPORTED_MODULE_1__/* .injectionReport */ .GK)({ level: 'file', path, quote: path, why: 'It is the name of the file.' }, `The name of this file, which a reviewer came upon, ${sign.what}`, beyond, sign.level));
            }
            for (const run of runs(lines)) {
                const texts = run.map(({ text }) => text);
                for (const { from, to, what, level } of (0,_security_injection_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .findInjectionMatches */ .M)(texts, path, run[0]?.number === 1)) {
                    const span = run.slice(from, to + 1);
                    const [first, last] = [span[0], span.at(-1)];
                    if (first === undefined || last === undefined || hasDetected(shown, first.number))
                        continue;
                    const quote = span.map(({ text }) => text).join('\n');
                    const place = { path, side, startLine: first.number, endLine: last.number, quote };
                    raise(`${side}:${path}:${first.number}`, path, (0,_injection_js__WEBPACK_IMPORTED_MODULE_1__/* .injectionReport */ .GK)({ level: 'line', ...place, addedLine: null }, `This text, which a reviewer looked up, ${what}`, beyond, level));
                }
            }
        },
        get reports() {
            return [...reports.values()];
        },
        get notices() {
            return [...hidden].map(([path, lines]) => {
                const listed = [...lines].slice(0, mostLines).map(([line, kind]) => `line ${line} (${kind})`);
                const more = lines.size - listed.length;
                return `A reviewer looked up ${JSON.stringify(path)}, which holds what looks like a secret: ${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}. It was replaced before it was sent.`;
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


/***/ }),

/***/ 56266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ runCheck)
/* harmony export */ });
const gigabyte = 1024 ** 3;
/** What a command may use. More than 256 processes are taken for a fork bomb. */
const usualLimits = {
    processes: 256,
    tasks: 4_096,
    fileBytes: 4 * gigabyte,
    openFiles: 65_536,
    diskBytes: 16 * gigabyte,
};
const logKept = 64 * 1024;
/**
 * Runs a command until it ends or reaches a limit. All processes that it started end with it. Never rejects
 * because of what the command does.
 */
async function runCheck(check) {
    const { isolation, line, folder, room, readable, env = {}, timeoutMs, signal, redact } = check;
    const network = check.network === 'none' && isolation.offline ? 'none' : 'host';
    const limits = { ...usualLimits, ...check.limits };
    const began = performance.now();
    const ended = await isolation.run({
        argv: ['sh', '-ec', `exec 2>&1\n${line}`],
        folder,
        room,
        readable,
        env,
        network,
        timeoutMs,
        signal,
        limits,
    });
    const seconds = Math.round(performance.now() - began) / 1000;
    return {
        ok: ended.kind === 'ended' && ended.status === 0,
        why: howItEnded(ended, timeoutMs, limits, redact),
        kind: ended.kind,
        status: ended.kind === 'ended' ? ended.status : null,
        network,
        log: redact(ended.stdout.slice(-logKept)),
        seconds,
    };
}
function howItEnded(ended, timeoutMs, limits, redact) {
    switch (ended.kind) {
        case 'ended':
            return ended.status === 0 ? 'succeeded' : `failed with exit status ${ended.status}`;
        case 'not-found':
            return 'could not be started: there is no sh on this machine';
        case 'not-isolated':
            return `was not started, because it could not be isolated: ${redact(ended.stderr.slice(-500))}`;
        case 'timed-out':
            return `took longer than ${Math.round(timeoutMs / 1000)} s and was ended with all its processes`;
        case 'flooded':
            return 'wrote more than 4 MB and was ended';
        case 'crowded':
            return `had more than ${limits.processes} processes at once and was ended with all of them`;
        case 'disk-full':
            return `took more than ${Math.round(limits.diskBytes / gigabyte)} GB of the disk and was ended`;
        case 'aborted':
            return 'was cancelled';
    }
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
