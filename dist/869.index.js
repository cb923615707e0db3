export const id = 869;
export const ids = [869];
export const modules = {

/***/ 6170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ authorsOf),
  X: () => (/* binding */ traceKinds)
});

;// CONCATENATED MODULE: ./lib/change/signatures.js
const signatures = [
    {
        tool: 'Claude',
        vendor: 'anthropic',
        names: /^claude\b/iu,
        emails: /^(?:noreply|claude)@anthropic\.com$|^\d+\+claude(?:\[bot\])?@users\.noreply\.github\.com$/iu,
        logins: /^claude(?:\[bot\])?$/iu,
        branches: /^claude\//iu,
        textPattern: /\bgenerated (?:with|by) (?:\[?claude(?: code)?\b)|claude\.(?:com|ai)\/(?:claude-)?code\b/iu,
        source: 'code.claude.com/docs/en/settings (attribution)',
    },
    {
        tool: 'Codex',
        vendor: 'openai',
        names: /^(?:codex|gpt-|chatgpt)/iu,
        emails: /^(?:noreply|codex)@openai\.com$/iu,
        logins: /^(?:chatgpt-codex-connector|openai-codex|codex)(?:\[bot\])?$/iu,
        branches: /^codex\//iu,
        textPattern: /\bgenerated (?:with|by) \[?(?:openai )?codex\b|chatgpt\.com\/codex\/(?:tasks|cloud)\//iu,
        source: 'developers.openai.com/codex/config-reference (commit_attribution)',
    },
    {
        tool: 'Copilot',
        vendor: null,
        names: /^(?:github )?copilot\b/iu,
        emails: /\+copilot(?:-swe-agent)?(?:\[bot\])?@users\.noreply\.github\.com$|^copilot@github\.com$/iu,
        logins: /^(?:copilot|copilot-swe-agent)(?:\[bot\])?$/iu,
        branches: /^copilot\//iu,
        textPattern: /\bgenerated (?:with|by) \[?(?:github )?copilot\b/iu,
        source: 'docs.github.com/copilot (coding agent: commits are co-authored)',
    },
    {
        tool: 'Gemini',
        vendor: 'google',
        names: /^(?:google )?(?:gemini|jules)\b|^google-labs-jules/iu,
        emails: /google-labs-jules|gemini-(?:cli|code-assist)/iu,
        logins: /^(?:google-labs-jules|gemini-cli|gemini-code-assist)(?:\[bot\])?$/iu,
        branches: /^(?:gemini|jules)\//iu,
        textPattern: /\bgenerated (?:with|by) \[?(?:google )?gemini\b|jules\.google(?:\.com)?\/task\//iu,
        source: 'jules.google/docs; github.com/google-gemini/gemini-cli',
    },
    {
        tool: 'Cursor',
        vendor: null,
        names: /^cursor(?: agent)?$|^cursoragent$/iu,
        emails: /^cursoragent@cursor\.com$/iu,
        logins: /^cursor(?:agent)?(?:\[bot\])?$/iu,
        branches: /^cursor\//iu,
        textPattern: /\b(?:generated|made) (?:with|by) \[?cursor\b|cursor\.com\/(?:agents|background-agent)\b/iu,
        source: 'cursor.com/docs (attribution of commits and pull requests)',
    },
    {
        tool: 'Devin',
        vendor: null,
        names: /^devin(?: ai)?$|^devin-ai-integration/iu,
        emails: /devin-ai-integration/iu,
        logins: /^devin-ai-integration(?:\[bot\])?$/iu,
        branches: /^devin\//iu,
        textPattern: /\blink to devin (?:run|session)\b|app\.devin\.ai\/sessions\//iu,
        source: 'docs.devin.ai/integrations/gh',
    },
    {
        tool: 'Aider',
        vendor: null,
        names: /^aider\b|\(aider\)$/iu,
        emails: /^(?:noreply@)?aider(?:@|\.)(?:aider\.(?:chat|dev)|chat|dev)$/iu,
        logins: null,
        branches: null,
        textPattern: null,
        source: 'aider.chat/docs/git.html (commit attribution)',
    },
    {
        tool: 'opencode',
        vendor: null,
        names: /^opencode\b/iu,
        emails: /^noreply@opencode\.ai$/iu,
        logins: /^opencode-agent(?:\[bot\])?$/iu,
        branches: /^opencode\//iu,
        textPattern: /\bgenerated (?:with|by) \[?opencode\b/iu,
        source: 'opencode.ai/docs/github',
    },
    {
        tool: 'OpenHands',
        vendor: null,
        names: /^openhands\b/iu,
        emails: /^openhands@all-hands\.dev$/iu,
        logins: /^openhands-(?:agent|ai)(?:\[bot\])?$/iu,
        branches: /^openhands\//iu,
        textPattern: null,
        source: 'docs.all-hands.dev',
    },
    {
        tool: 'Amp',
        vendor: null,
        names: /^amp$/iu,
        emails: /^amp@ampcode\.com$/iu,
        logins: null,
        branches: null,
        textPattern: /ampcode\.com\/threads\//iu,
        source: 'ampcode.com/manual (commit trailers)',
    },
];

// EXTERNAL MODULE: ./lib/change/vendor.js
var change_vendor = __webpack_require__(6112);
;// CONCATENATED MODULE: ./lib/change/authorship.js


const traceKinds = ['trailer', 'commit-author', 'account', 'branch', 'text'];
/**
 * Which tools and models wrote the change, by the traces that they leave. A person who removes them is not found out, and no trace
 * is no proof of a person: this can only ask for more review, never for less. Sorted by commits, then by name.
 */
function authorsOf({ log, pullRequest }) {
    const traces = [
        ...log.flatMap(commitTraces),
        ...(pullRequest === null ? [] : pullRequestTraces(pullRequest)),
    ];
    return [...Map.groupBy(traces, ({ tool }) => tool)]
        .map(([tool, all]) => ({
        tool,
        vendors: [...new Set(all.flatMap(({ vendor }) => vendor ?? []))].toSorted(),
        commits: new Set(all.flatMap(({ commit }) => commit ?? [])).size,
        traces: traceKinds.filter((kind) => all.some(({ trace }) => trace === kind)),
    }))
        .toSorted((a, b) => b.commits - a.commits || (a.tool < b.tool ? -1 : 1));
}
/** Trailers by which people and tools say who helped. */
const trailer = /^(?:co-authored-by|co-developed-by|assisted-by|generated-by|ai-model)[ \t]*:[ \t]*(.{1,300})$/gimu;
function commitTraces({ id, authorName, authorEmail, message }) {
    const author = byName(authorName, authorEmail, 'commit-author', id);
    const helpers = [...message.matchAll(trailer)].flatMap(([, value = '']) => {
        const { name = value, email = '' } = /^(?<name>[^<]*?)\s*<(?<email>[^>]*)>/u.exec(value)?.groups ?? {};
        const known = byName(name, email, 'trailer', id);
        if (known.length > 0)
            return known;
        const vendor = vendorOfTrailer(name, email);
        return vendor === null ? [] : [{ tool: name.trim(), vendor, trace: 'trailer', commit: id }];
    });
    const said = signatures
        .filter(({ textPattern }) => textPattern?.test(message) === true)
        .map(({ tool, vendor }) => ({ tool, vendor, trace: 'text', commit: id }));
    return [...author, ...helpers, ...said];
}
/** Some people are called Claude: a trailer with an address of one's own names a model only where a version is told. */
const vendorOfTrailer = (name, email) => email === '' || /noreply/iu.test(email) || /\d/u.test(name) ? (0,change_vendor/* vendorNamed */.KS)(name) : null;
function byName(name, email, trace, commit) {
    return signatures
        .filter((known) => signedBy(known, name.trim(), email.trim()))
        .map(({ tool, vendor }) => ({ tool, vendor: (0,change_vendor/* vendorNamed */.KS)(inBrackets(name)) ?? vendor, trace, commit }));
}
/** A name alone is enough only without a person's address beside it. */
const signedBy = ({ names, emails, tool }, name, email) => emails?.test(email) === true ||
    (names.test(name) && (email === '' || /noreply|\[bot\]/iu.test(email) || tool === 'Aider'));
/** Tools of several vendors name the model beside their own name: `aider (openai/gpt-6.1-sol)`. */
const inBrackets = (name) => /\((?<model>[^)]*)\)/u.exec(name)?.groups?.['model'] ?? '';
function pullRequestTraces({ author, body, headRef }) {
    const tracesOf = ({ logins, branches, textPattern }) => [
        ...(logins?.test(author) === true ? ['account'] : []),
        ...(branches?.test(headRef) === true ? ['branch'] : []),
        ...(textPattern?.test(body) === true ? ['text'] : []),
    ];
    return signatures.flatMap((known) => tracesOf(known).map((trace) => ({ tool: known.tool, vendor: known.vendor, trace, commit: null })));
}


/***/ }),

/***/ 245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ fitsOneRequest),
  d: () => (/* binding */ planBundles)
});

// EXTERNAL MODULE: ./lib/change/change.js
var change_change = __webpack_require__(5174);
// EXTERNAL MODULE: ./lib/change/file-facts.js
var file_facts = __webpack_require__(8066);
// EXTERNAL MODULE: ./lib/change/relation.js
var relation = __webpack_require__(9298);
// EXTERNAL MODULE: ./lib/syntax/symbol.js
var symbol = __webpack_require__(6839);
// EXTERNAL MODULE: ./lib/change/token-estimate.js
var token_estimate = __webpack_require__(4319);
// EXTERNAL MODULE: ./lib/change/widening.js
var widening = __webpack_require__(7779);
;// CONCATENATED MODULE: ./lib/change/split.js



/** Share of a request that the outline of a split file may take. */
const outlineShare = 0.1;
const outlineCharacters = 4000;
/**
 * Splits a file that is too large for one request: between its hunks, and a hunk that is too large where a symbol or
 * a blank line begins. Each part repeats the outline of the file. A line larger than a request makes its part larger.
 * @param room bytes of a request.
 */
function splitFile(wide, room) {
    const { path, oldPath, status, hunks } = wide.file;
    const outline = wide.symbols === null || wide.symbols.length === 0
        ? null
        : (0,symbol/* formatOutline */.WM)(wide.symbols, Math.min(outlineCharacters, Math.floor(room * outlineShare)));
    const head = (0,token_estimate/* headBytes */.c4)({ path, oldPath, outline });
    const parts = [];
    for (const hunk of hunks) {
        const symbol = (0,widening/* titleOf */.Gg)(hunk, wide.symbols);
        for (const { from, to, bytes } of cutHunk(hunk, wide, room - head - (0,token_estimate/* excerptHeadBytes */.PO)(symbol))) {
            let part = parts.at(-1);
            const whole = bytes + (0,token_estimate/* excerptHeadBytes */.PO)(symbol);
            if (part === undefined || part.bytes + whole > room) {
                part = { excerpts: [], ranges: [], bytes: head };
                parts.push(part);
            }
            const lines = to - from + 1 === hunk.lines.length ? hunk.lines : hunk.lines.slice(from, to + 1);
            part.excerpts.push({ hunks: [hunk.id], symbol, lines });
            part.ranges.push({ hunk: hunk.id, from, to });
            part.bytes += whole;
        }
    }
    return parts.map(({ excerpts, ranges, bytes }, index) => ({
        file: { path, oldPath, status, excerpts, outline, part: { index: index + 1, of: parts.length } },
        bytes,
        ranges,
    }));
}
function cutHunk(hunk, { symbols }, room) {
    const starts = new Map();
    for (const { startLine, depth } of symbols ?? [])
        starts.set(startLine, Math.min(depth, starts.get(startLine) ?? depth));
    const cuts = [];
    let from = 0;
    let bytes = 0;
    // The best place to cut since `from`, with the bytes up to it.
    let best = null;
    for (let index = 0; index < hunk.lines.length; index += 1) {
        const line = hunk.lines[index];
        if (line === undefined)
            break;
        const size = (0,token_estimate/* lineBytes */.M)(line);
        if (index > from && bytes + size > room) {
            const cut = best ?? { at: index, bytes };
            cuts.push({ from, to: cut.at - 1, bytes: cut.bytes });
            from = cut.at;
            bytes -= cut.bytes;
            best = null;
        }
        // A cut in the first half would leave the request half empty.
        const depth = line.newLine === null ? undefined : starts.get(line.newLine);
        const rank = depth ?? (line.text.trim() === '' ? 50 : 100);
        if (index > from && bytes > room / 2 && rank < 100 && rank <= (best?.rank ?? 99))
            best = { at: index, bytes, rank };
        bytes += size;
    }
    cuts.push({ from, to: hunk.lines.length - 1, bytes });
    return cuts;
}

;// CONCATENATED MODULE: ./lib/change/bundles.js






/** Bytes of code around the hunks that any change may have shown, and the share that a large one may. */
const freeContext = 24 * 1024;
const contextShare = 0.25;
/**
 * Divides the change into bundles that fit a request: one bundle where everything fits, else related files together.
 * Hunks are shown in the function around them as far as the room for context goes. Every line of every hunk is in
 * exactly one bundle, and the same change always gives the same plan. A single line larger than a bundle makes that
 * bundle larger; nothing is cut.
 */
async function planBundles(change, read, options) {
    const room = (0,token_estimate/* bytesFor */.D_)(options.tokensPerBundle);
    const files = change.files.filter(change_change/* isShown */.a);
    const together = fitsOneRequest(files, options.tokensPerBundle);
    const { wides, facts } = await (0,file_facts/* lookAround */.h3)(files, read, options.findSymbols, together);
    const weights = new Map(wides.map((wide) => [wide, bareWeight(wide)]));
    const bare = sum([...weights.values()], (bytes) => bytes);
    const context = Math.max(freeContext, bare * contextShare);
    const ranges = chooseRanges(wides, bare <= room ? Math.min(context, room - bare) : context);
    if (bare <= room) {
        const pieces = wides.map((wide) => wholePiece(wide, ranges));
        return toPlan(pieces.length === 0 ? [] : [pieces]);
    }
    const byFile = new Map(wides.map((wide) => [wide.file, wide]));
    const groups = (0,relation/* groupRelated */.X2)(files, facts).map((group) => group.flatMap((file) => {
        const wide = byFile.get(file);
        if (wide === undefined)
            return [];
        return (weights.get(wide) ?? 0) > room ? splitFile(wide, room) : [fittingPiece(wide, ranges, room)];
    }));
    return toPlan(pack(groups, room));
}
/** Whether the whole change goes into one request, so that nothing need be grouped or split. */
function fitsOneRequest(files, tokensPerBundle) {
    let left = (0,token_estimate/* bytesFor */.D_)(tokensPerBundle);
    for (const { path, oldPath, hunks } of files) {
        left -= (0,token_estimate/* headBytes */.c4)({ path, oldPath, outline: null });
        for (const { lines } of hunks)
            left -= (0,token_estimate/* excerptHeadBytes */.PO)(null) + (0,token_estimate/* linesBytes */.rI)(lines);
        if (left < 0)
            return false;
    }
    return true;
}
/**
 * Gives the room for context to the hunks that need least of it first, so that most of them get theirs; of equals,
 * to the first hunk of every file before the second of any.
 */
function chooseRanges(wides, room) {
    const chosen = new Map();
    const widenings = wides
        .flatMap((wide) => (0,widening/* wideningsOf */.Sw)(wide).map((widening, ordinal) => ({ ...widening, ordinal })))
        .filter(({ options }) => options.length > 0);
    const widest = ({ options }) => options[0]?.bytes ?? 0;
    widenings.sort((a, b) => widest(a) - widest(b) || a.ordinal - b.ordinal);
    let left = room;
    for (const { hunk, options } of widenings) {
        const option = options.find(({ bytes }) => bytes <= left);
        if (option === undefined)
            continue;
        chosen.set(hunk, option.range);
        left -= option.bytes;
    }
    return chosen;
}
/** Bytes of a file whose hunks are shown as they are. Excerpts that are joined take a little less. */
function bareWeight({ file, symbols }) {
    const { path, oldPath, hunks } = file;
    const excerpts = sum(hunks, (hunk) => (0,token_estimate/* excerptHeadBytes */.PO)((0,widening/* titleOf */.Gg)(hunk, symbols)) + (0,token_estimate/* linesBytes */.rI)(hunk.lines));
    return (0,token_estimate/* headBytes */.c4)({ path, oldPath, outline: null }) + excerpts;
}
/** The file with the code around its hunks, or without where that would be too much. */
function fittingPiece(wide, chosen, room) {
    const piece = wholePiece(wide, chosen);
    return piece.bytes <= room ? piece : wholePiece(wide, new Map());
}
function shownFile(wide, rangeFor) {
    const { path, oldPath, status } = wide.file;
    return { path, oldPath, status, excerpts: (0,widening/* excerptsOf */.UO)(wide, rangeFor), outline: null, part: null };
}
function wholePiece(wide, chosen) {
    const file = shownFile(wide, (hunk) => chosen.get(hunk) ?? null);
    const ranges = wide.file.hunks.map(({ id, lines }) => ({ hunk: id, from: 0, to: lines.length - 1 }));
    return { file, bytes: (0,token_estimate/* fileWeight */.$m)(file), ranges };
}
function toPlan(groups) {
    const bundles = [];
    const coverage = [];
    groups.forEach((pieces, index) => {
        const id = `b${index + 1}`;
        bundles.push({
            id,
            files: pieces.map(({ file }) => file),
            tokens: (0,token_estimate/* tokensOf */.k8)(sum(pieces, ({ bytes }) => bytes)),
        });
        for (const { file, ranges } of pieces) {
            for (const range of ranges)
                coverage.push({ ...range, path: file.path, bundle: id });
        }
    });
    return { bundles, coverage };
}
function sum(items, valueOf) {
    return items.reduce((total, item) => total + valueOf(item), 0);
}
/**
 * Packs groups of related pieces into bins of a room. A group goes where it fits whole: into a bin that holds its
 * folder, else the newest with room, else a new one. A group that is too large is spread over neighbouring bins.
 * @param room bytes of a bin; a piece larger than that has a bin of its own.
 */
function pack(groups, room) {
    const bins = [];
    for (const group of groups) {
        const bytes = group.reduce((sum, piece) => sum + piece.bytes, 0);
        if (bytes > room) {
            for (const piece of group)
                put(bins, [piece], piece.bytes, room, bins.at(-1));
        }
        else if (group.length > 0) {
            const fits = bins.filter((bin) => bin.bytes + bytes <= room);
            const akin = fits.find((bin) => group.some((piece) => bin.folders.has(folderOf(piece))));
            put(bins, group, bytes, room, akin ?? fits.at(-1));
        }
    }
    return bins.map(({ pieces }) => pieces);
}
function put(bins, pieces, bytes, room, wanted) {
    let bin = wanted;
    if (bin === undefined || bin.bytes + bytes > room) {
        bin = { pieces: [], folders: new Set(), bytes: 0 };
        bins.push(bin);
    }
    bin.pieces.push(...pieces);
    for (const piece of pieces)
        bin.folders.add(folderOf(piece));
    bin.bytes += bytes;
}
function folderOf({ file: { path } }) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 5174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isShown)
/* harmony export */ });
/** Whether anything of a file is shown to reviewers. */
const isShown = ({ leftOut, hunks }) => leftOut === null && hunks.length > 0;


/***/ }),

/***/ 4210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ readCollection),
/* harmony export */   iw: () => (/* binding */ collectionOf),
/* harmony export */   nS: () => (/* binding */ checkCollection),
/* harmony export */   wb: () => (/* binding */ badCollection),
/* harmony export */   xU: () => (/* binding */ checkClaim)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2047);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);



/**
 * A change as data: which pull request, between which commits, and which objects differ, by id. It holds no text:
 * whoever reviews it reads the text from git, where an id proves its content.
 */
const id = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u);
const mode = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-7]{6}$/u);
/** What stands at a path at the head; null where nothing does any more. */
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(4096),
    mode: mode.nullable(),
    blob: id.nullable(),
});
const collectionSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(200),
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive(),
    baseRef: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1).max(1024),
    mergeBase: id,
    head: id,
    entries: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(entrySchema),
});
/**
 * The change as data.
 * @throws UserError `bad-setting` where it is not of a pull request.
 */
function collectionOf({ repository, pullRequest, commits, files }) {
    if (repository === null || pullRequest === null || commits.head === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('bad-setting', 'There is no pull request whose change could be collected.', 'mode "collect" hands a pull request over to a job that may hold keys; this event is of none.', 'Run it on pull_request; see docs/forks.md.');
    }
    return {
        version: 1,
        repository,
        pullRequest: pullRequest.number,
        baseRef: pullRequest.baseRef,
        mergeBase: commits.mergeBase,
        head: commits.head,
        entries: entriesOf(files),
    };
}
/** By path, a rename as what went and what came: versions of git differ in what they take for one. */
function entriesOf(files) {
    const entries = files.flatMap(({ path, oldPath, status, newMode, newBlob }) => {
        const entry = { path, mode: newBlob === null ? null : newMode, blob: newBlob };
        return status === 'renamed' && oldPath !== null
            ? [{ path: oldPath, mode: null, blob: null }, entry]
            : [entry];
    });
    return entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
/**
 * Reads what claims to be a collected change. Nothing in it is believed yet, and nothing of it is quoted in errors.
 * @throws UserError `bad-collection`.
 */
function readCollection(text) {
    const parsed = collectionSchema.safeParse(jsonOf(text));
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const where = issue?.path.map(String).join('.') ?? '';
    throw badCollection(`has no usable ${where === '' ? 'content' : where}`);
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
const badCollection = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('bad-collection', `The collected change ${what}.`, 'The job that collected it failed, was of another version of this action, or was altered by the pull request.', 'Run the collecting workflow of the pull request again; see docs/forks.md.');
/**
 * Holds what a collected change claims against what GitHub says, and gives its pull request.
 * @throws UserError `forged-collection`.
 */
function checkClaim(claim, { repository, head, pulls }) {
    if (claim.repository !== repository)
        throw forged('is of another repository');
    if (claim.head !== head)
        throw forged(`is not of the commit ${head.slice(0, 10)} that the run was of`);
    const pull = pulls.find(({ number }) => number === claim.pullRequest);
    if (pull === undefined) {
        const known = pulls.map(({ number }) => `#${number}`).join(', ');
        throw forged(`names another pull request than the run's commit is the head of (${known})`);
    }
    if (claim.baseRef !== pull.baseRef)
        throw forged('goes to another branch than its pull request does');
    return pull;
}
/**
 * Holds a collected change against what git says of the same commits: every path, mode and object id.
 * @throws UserError `forged-collection`.
 */
function checkCollection(claim, change) {
    const own = collectionOf(change);
    if (claim.head !== own.head || claim.mergeBase !== own.mergeBase)
        throw forged(`does not begin at the merge base ${own.mergeBase.slice(0, 10)}`);
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(claim.entries, own.entries))
        throw forged('lists other files than its commits differ in');
}
const forged = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('forged-collection', `The collected change ${what}. Nothing was reviewed.`, 'It was altered by the pull request, or the pull request was given another base since.', 'Look at what the collecting workflow does in this pull request; where it is as it should be, run it again.');


/***/ }),

/***/ 7180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ planByDepth),
  x: () => (/* binding */ planEvenly)
});

// EXTERNAL MODULE: ./lib/change/bundles.js + 1 modules
var change_bundles = __webpack_require__(245);
;// CONCATENATED MODULE: ./lib/change/obvious.js
/**
 * Files whose correctness is obvious, by rule and never by a model: documentation, comments, formatting, moved code,
 * plain data. A sensitive path never is, nor is text that steers people's tools. Files that
 * only moved hold no hunk, so that nobody is asked about them at all.
 */
const obviousRules = (/* unused pure expression or super */ null && (['documentation', 'comments', 'formatting', 'moved', 'data']));
/** Markdown that agents and reviewers obey is configuration. */
const instructing = /(?:^|\/)(?:agents?|claude|gemini|copilot[\w-]*|skills?|prompts?|instructions?|codeowners|security)\b|(?:^|\/)\.|\.mdc$|\.prompt\.md$/i;
/** Text files of these names are read by builds. */
const built = /(?:^|\/)(?:cmakelists|.*requirements[\w.-]*|.*constraints[\w.-]*)\.txt$/i;
const documents = /\.(?:md|markdown|rst|adoc|txt)$/i;
const data = /\.(?:csv|tsv|geojson|po|pot)$/i;
/** Words that mark subtle failure modes in what is changed itself: such lines are never obvious. */
const subtle = /\b(?:auth\w*|permission\w*|password|secret|token|lock|mutex|atomic|transaction|await|async|thread|payment|charge|refund|migrat\w*|catch|except|rescue|throw|raise|panic|eslint|noqa|nosec|pragma|type:\s*ignore|go:\w+|build|coding|\w*ignore|\w*disable\w*|nosemgrep|nolint|coverage)\b|@\w/i;
/** Which rule makes a file's change obvious; null where none does. */
function obviousRule(file) {
    const { path, oldPath, sensitive, status, hunks, oldMode, newMode } = file;
    if (sensitive || [path, oldPath ?? ''].some((name) => instructing.test(name)))
        return null;
    if (status === 'type-changed' || (oldMode !== null && newMode !== null && oldMode !== newMode))
        return null;
    if (documents.test(path) && !built.test(path))
        return 'documentation';
    if (data.test(path))
        return 'data';
    const changed = changedIn(hunks);
    if (changed.length === 0 || changed.some(({ text }) => subtle.test(text)))
        return null;
    if (comments(path, changed))
        return 'comments';
    if (onlyMoved(path, hunks))
        return 'moved';
    return !indented.test(path) && onlyIndented(hunks) ? 'formatting' : null;
}
/** Languages in which white space carries meaning. */
const indented = /\.(?:py|pyi|ya?ml|haml|pug|coffee|nim|fs|hs|mk|sh)$|(?:^|\/)makefile$/i;
/** The same lines at the same places but for white space at their ends, and none that may stand in a string. */
const onlyIndented = (hunks) => hunks.every(({ lines }) => {
    const [then, now] = [without(lines, 'added'), without(lines, 'removed')];
    return then.length === now.length && then.every((text, index) => text.trim() === now[index]?.trim());
}) && changedIn(hunks).every(({ text }) => !/["'`]/u.test(text));
const changedIn = (hunks) => hunks.flatMap(({ lines }) => lines.filter(({ kind }) => kind !== 'context'));
const without = (lines, kind) => lines.filter((line) => line.kind !== kind).map(({ text }) => text);
const lineComment = [
    [/\.(?:[cm]?[jt]sx?|java|kt|go|rs|c|h|cc|cpp|hpp|cs|swift|scala|php)$/i, /^\s*\/\//],
    [/\.(?:py|rb|sh|pl|r|ex|exs)$/i, /^\s*#(?!!)/],
    [/\.(?:sql|lua|hs)$/i, /^\s*--/],
];
/** Every changed line is a line comment or blank: a block comment's end could be among changed lines, so it never is. */
function comments(path, changed) {
    const comment = lineComment.find(([files]) => files.test(path))?.[1];
    return comment !== undefined && changed.every(({ text }) => text.trim() === '' || comment.test(text));
}
/**
 * Languages in which it does not matter in what order functions and types stand at the top of a file, by how such a
 * declaration begins. Go runs its `init` functions in order; in a script the last of two functions of one name counts.
 */
const declarations = [
    [/\.(?:[cm]?ts|tsx|mjs)$/i, /^(?:export )?(?:default )?(?:function|interface|type)\s/],
    [/\.go$/i, /^(?:func(?! init\()|type)\s/],
];
const closing = /^\}[;)]?$/;
const comment = /^\/\//;
/** Whether all that was done to a file is that whole functions and types stand elsewhere in it, word for word. */
function onlyMoved(path, hunks) {
    const declaration = declarations.find(([files]) => files.test(path))?.[1];
    // Lines of a text that spans lines look like code and are none: there their order is the text.
    if (declaration === undefined || hunks.some(({ lines }) => lines.some(({ text }) => text.includes('`'))))
        return false;
    const [removed, added] = [blocksOf(hunks, 'removed'), blocksOf(hunks, 'added')];
    const texts = (blocks) => JSON.stringify(blocks.map((lines) => lines.join('\n')).toSorted());
    return (removed.length > 0 &&
        texts(removed) === texts(added) &&
        removed.every((lines) => isWhole(lines, declaration)));
}
/** Lines of one kind that follow one another, without the blank ones around them. */
function blocksOf(hunks, kind) {
    const blocks = hunks.flatMap(({ lines }) => {
        const all = [[]];
        for (const line of lines) {
            if (line.kind === kind)
                all.at(-1)?.push(line.text);
            else if (all.at(-1)?.length !== 0)
                all.push([]);
        }
        return all;
    });
    return blocks.map(trimmed).filter((lines) => lines.length > 0);
}
function trimmed(lines) {
    const isFull = (text) => text.trim() !== '';
    return lines.slice(Math.max(0, lines.findIndex(isFull)), lines.findLastIndex(isFull) + 1);
}
/** Declarations from their first line to their last: nothing else stands at the beginning of a line. */
function isWhole(lines, declaration) {
    const outer = lines.filter((text) => /^\S/.test(text) && !comment.test(text));
    return (outer.length > 0 &&
        outer.length % 2 === 0 &&
        outer.every((text, index) => (index % 2 === 0 ? declaration : closing).test(text)) &&
        /^\S/.test(lines[0] ?? '') &&
        closing.test(lines.at(-1) ?? ''));
}

;// CONCATENATED MODULE: ./lib/change/depth.js


/**
 * The plan with obvious files in bundles of their own, after the others. Every hunk is still in exactly one bundle.
 */
async function planByDepth(change, read, options) {
    const rules = new Map();
    for (const file of change.files) {
        const rule = file.leftOut === null ? obviousRule(file) : null;
        if (rule !== null)
            rules.set(file, rule);
    }
    const part = (obvious) => ({
        ...change,
        files: change.files.filter((file) => rules.has(file) === obvious),
    });
    const deep = await (0,change_bundles/* planBundles */.d)(part(false), read, options);
    const shallow = await (0,change_bundles/* planBundles */.d)(part(true), read, options);
    const renamed = new Map(shallow.bundles.map(({ id }, index) => [id, `b${deep.bundles.length + index + 1}`]));
    const named = (id) => renamed.get(id) ?? id;
    const bundles = shallow.bundles.map((bundle) => ({ ...bundle, id: named(bundle.id) }));
    const ruleOf = new Map([...rules].map(([file, rule]) => [file.path, rule]));
    return {
        plan: {
            bundles: [...deep.bundles, ...bundles],
            coverage: [
                ...deep.coverage,
                ...shallow.coverage.map((entry) => ({ ...entry, bundle: named(entry.bundle) })),
            ],
        },
        obviousBundles: new Map(bundles.map(({ id, files }) => [
            id,
            files.flatMap(({ path }) => {
                const rule = ruleOf.get(path);
                return rule === undefined ? [] : [{ path, rule }];
            }),
        ])),
    };
}
/** Every file alike. */
const planEvenly = async (change, read, options) => ({
    plan: await (0,change_bundles/* planBundles */.d)(change, read, options),
    obviousBundles: new Map(),
});


/***/ }),

/***/ 3564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ readRunContext),
/* harmony export */   EE: () => (/* binding */ contextOfPull),
/* harmony export */   Tu: () => (/* binding */ objectId),
/* harmony export */   ex: () => (/* binding */ parsePayload),
/* harmony export */   rD: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


/** As events write it. */
const objectId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const ref = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const pullRequestPayload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
        title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
        user: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() }).nullish(),
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref, sha: objectId, repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish() }),
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref, sha: objectId, repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }) }),
    }),
});
const mergeGroupPayload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    merge_group: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base_sha: objectId, head_sha: objectId, base_ref: ref }),
});
const pushPayload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ref,
    before: objectId,
    after: objectId,
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() }),
});
const anyPayload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish() }).nullish(),
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional(),
});
/**
 * Reads what is to be reviewed off the runner's environment, or off the flags where there is no runner.
 * A base or head that is asked for wins over the event's.
 * @param readFile reads the event's payload.
 * @throws UserError `bad-event`, `unsupported-event` or `bad-setting`.
 */
function readRunContext(env, asked, readFile) {
    if (!env['GITHUB_ACTIONS'])
        return localContext(asked);
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    const payload = readPayload(env['GITHUB_EVENT_PATH'], readFile);
    const sha = env['GITHUB_SHA'] ?? 'HEAD';
    const context = eventContext(event, payload, sha, asked);
    return withAsked({ ...context, repository: env['GITHUB_REPOSITORY'] ?? null }, asked);
}
const nothingKnown = {
    repository: null,
    pullRequest: null,
    uncommitted: false,
    deletedRef: null,
    defaultBranch: null,
    baseBranch: null,
    testMerge: null,
};
function localContext(asked) {
    if (asked.base === null && !asked.uncommitted && asked.baseless !== true) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('bad-setting', 'There is no base to compare with.', 'The review runs outside GitHub Actions, where no event names the base.', 'Pass `--base main` (any branch, tag or commit), or `--uncommitted` for work that is not committed yet.');
    }
    return withAsked({ ...nothingKnown, event: 'local', base: 'HEAD', head: 'HEAD' }, asked);
}
function withAsked(context, asked) {
    if (asked.uncommitted && asked.head !== null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('bad-setting', `Both uncommitted work and the head ${asked.head} were asked for.`, 'Uncommitted work is always compared as it stands in the working tree.', 'Leave out either `head` or `uncommitted`.');
    }
    // A base of the user's own choice is taken literally: what the event knows about its base no longer applies.
    const base = asked.base === null ? {} : { base: asked.base, baseBranch: null, defaultBranch: null, testMerge: null };
    const head = asked.uncommitted
        ? { head: 'HEAD', uncommitted: true, testMerge: null }
        : asked.head === null
            ? {}
            : { head: asked.head, testMerge: null };
    return { ...context, ...base, ...head };
}
function eventContext(event, payload, sha, asked) {
    switch (event) {
        case 'merge_group': {
            const group = parsePayload(mergeGroupPayload, payload, event).merge_group;
            return { ...nothingKnown, event, base: group.base_sha, head: group.head_sha };
        }
        case 'push':
            return pushContext(parsePayload(pushPayload, payload, event), event);
        default: {
            const { pull_request: pull, repository } = parsePayload(anyPayload, payload, event);
            if (pull !== undefined && pull !== null)
                return pullRequestContext(payload, event, sha);
            if (asked.base === null && !asked.uncommitted && asked.baseless !== true)
                throw unsupported(event);
            const defaultBranch = repository?.default_branch ?? null;
            return { ...nothingKnown, event, base: 'HEAD', head: sha, defaultBranch };
        }
    }
}
function pullRequestContext(payload, event, sha) {
    const pull = parsePayload(pullRequestPayload, payload, event).pull_request;
    const facts = {
        number: pull.number,
        title: pull.title ?? '',
        body: pull.body ?? '',
        author: pull.user?.login ?? 'ghost',
        authorIsBot: pull.user?.type === 'Bot',
        fork: pull.head.repo?.full_name !== pull.base.repo.full_name,
        headRef: pull.head.ref,
        baseRef: pull.base.ref,
        base: pull.base.sha,
        head: pull.head.sha,
    };
    return { ...contextOfPull(facts, event), testMerge: event === 'pull_request' ? sha : null };
}
/** The change of a pull request, from what GitHub tells of it. */
function contextOfPull(pull, event) {
    const { number, title, body, author, authorIsBot, fork, headRef, baseRef, base, head } = pull;
    const pullRequest = { number, title, body, author, authorIsBot, fork, headRef, baseRef };
    return { ...nothingKnown, event, pullRequest, base, head, baseBranch: baseRef };
}
function pushContext(push, event) {
    const created = isZero(push.before);
    const defaultBranch = push.repository.default_branch ?? null;
    if (isZero(push.after)) {
        return { ...nothingKnown, event, base: 'HEAD', head: 'HEAD', deletedRef: push.ref };
    }
    return {
        ...nothingKnown,
        event,
        base: created ? null : push.before,
        head: push.after,
        // The first push of the default branch itself has nothing to be compared with.
        defaultBranch: push.ref === `refs/heads/${defaultBranch}` ? null : defaultBranch,
    };
}
function isZero(id) {
    return /^0+$/.test(id);
}
/** The event as the runner wrote it down. @throws UserError `bad-event`. */
function readPayload(path, readFile) {
    try {
        if (!path)
            throw new Error('GITHUB_EVENT_PATH is not set');
        return JSON.parse(readFile(path));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('bad-event', `The event that started this run could not be read: ${error instanceof Error ? error.message : String(error)}`, 'GITHUB_EVENT_PATH does not name a JSON file; outside a runner it should not be set at all.', 'Run this as a step of a workflow, or without GITHUB_ACTIONS in the environment and with `--base`.', { cause: error });
    }
}
/** @throws UserError `bad-event` where the payload has another shape. */
function parsePayload(schema, payload, event) {
    const result = schema.safeParse(payload);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('bad-event', `The payload of the event ${event || '(none)'} has no usable ${issue?.path.join('.') || 'content'}: ${issue?.message ?? ''}`, 'The event file is not one that GitHub wrote, or its shape has changed.', 'Give `base` and `head` as inputs, and report this to the action if GitHub wrote the file.');
}
function unsupported(event) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('unsupported-event', `The event ${event || '(none)'} does not say what changed.`, 'Only pull_request, pull_request_target, merge_group and push name a base and a head; workflow_run is for what mode "collect" handed over.', 'Start the workflow on one of these, or set the inputs `base` and (optionally) `head`.');
}


/***/ }),

/***/ 8066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ readAhead),
/* harmony export */   fR: () => (/* binding */ readingOrder),
/* harmony export */   h3: () => (/* binding */ lookAround),
/* harmony export */   sy: () => (/* binding */ needsParsing)
/* harmony export */ });
/* harmony import */ var _syntax_symbol_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6839);
/* harmony import */ var _relation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9298);
/* harmony import */ var _widening_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7779);



/** Characters of whole files that are read in one plan, and parsed for symbols: the rest is shown as it is. */
const usual = { read: 8 * 1024 * 1024, parsed: 1024 * 1024 };
/** Nobody reads a change of that many files function by function: less is looked at around it. */
const manyFiles = 400;
const ofMany = { read: 2 * 1024 * 1024, parsed: 128 * 1024 };
/** Files read at the same time: enough to keep git busy, few enough to keep memory flat. */
const readAhead = 48;
/** The sensitive files first, and how many characters of all of them are read, and parsed. */
const readingOrder = (files) => ({
    order: files.toSorted((a, b) => Number(b.sensitive) - Number(a.sensitive)),
    limit: files.length > manyFiles ? ofMany : usual,
});
/** What is new as a whole has nothing around it, and need not be grouped where all goes into one request. */
const needsParsing = ({ oldBlob, newBlob }, together) => newBlob !== null && !(together && oldBlob === null);
/**
 * Reads the files around the hunks, the sensitive ones first, as far as memory and time for it go.
 * @param together Whether all of them go into one request.
 */
async function lookAround(files, read, findSymbols, together) {
    const wides = new Map();
    const facts = new Map();
    const { order, limit } = readingOrder(files);
    let readSoFar = 0;
    for (let at = 0; at < order.length; at += readAhead) {
        const batch = order.slice(at, at + readAhead);
        const reading = readSoFar < limit.read;
        const reads = batch.map((file) => reading && file.newBlob !== null ? begun(read('new', file.path)) : null);
        // While one file is parsed the next is read: both are done elsewhere.
        const looks = [];
        for (const [index, file] of batch.entries()) {
            const text = (await reads[index]) ?? '';
            readSoFar += text.length;
            const needed = text !== '' && readSoFar <= limit.parsed && needsParsing(file, together);
            looks.push({ text, symbols: findSymbols && needed ? begun(findSymbols(file.path, text)) : null });
        }
        for (const [index, file] of batch.entries()) {
            const { text = '', symbols = null } = looks[index] ?? {};
            const wide = (0,_widening_js__WEBPACK_IMPORTED_MODULE_0__/* .wideFile */ .A3)(file, text, await symbols);
            wides.set(file, wide);
            facts.set(file.path, {
                imports: (0,_relation_js__WEBPACK_IMPORTED_MODULE_1__/* .importedNames */ .L8)(file, text || changedText(file)),
                defines: definedNames(wide),
            });
        }
    }
    return { wides: files.flatMap((file) => wides.get(file) ?? []), facts };
}
/** One of several that are awaited in turn: where an earlier one fails, nobody hears this one. */
function begun(promise) {
    promise.catch(() => undefined);
    return promise;
}
/** The beginning of what the hunks show, as far as imports are looked for. */
function changedText({ hunks }) {
    let text = '';
    for (const { lines } of hunks) {
        for (const line of lines) {
            if (text.length > _relation_js__WEBPACK_IMPORTED_MODULE_1__/* .importArea */ .lM)
                return text;
            text += `${line.text}\n`;
        }
    }
    return text;
}
/** Names of the symbols that hold a changed line. */
function definedNames({ file, symbols }) {
    if (symbols === null)
        return [];
    const names = new Set();
    for (const { lines } of file.hunks) {
        for (const { kind, newLine } of lines) {
            if (kind !== 'added' || newLine === null)
                continue;
            const symbol = (0,_syntax_symbol_js__WEBPACK_IMPORTED_MODULE_2__/* .enclosingSymbol */ .py)(symbols, newLine);
            if (symbol !== null && symbol.kind !== 'test')
                names.add(symbol.name);
        }
    }
    return [...names];
}


/***/ }),

/***/ 4217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ attributesPattern),
/* harmony export */   _7: () => (/* binding */ openPatterns),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   gc: () => (/* binding */ exactPattern)
/* harmony export */ });
/* harmony import */ var ignore__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(298);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);


/** @param patterns one each, in order, as `parsePatterns` gives them. */
function openPatterns(patterns) {
    // git compares names with case, and so does this; the package would not.
    const open = (all) => ignore__WEBPACK_IMPORTED_MODULE_0__({ ignorecase: false, allowRelativePaths: true }).add(all.map((pattern) => ({ pattern })));
    const rules = open(patterns);
    const negatives = patterns
        .filter((pattern) => pattern.startsWith('!'))
        .map((pattern) => ({ pattern, takesBack: open([pattern.slice(1)]) }));
    return {
        match(path) {
            const part = firstMatched(path, (one) => rules.test(one).ignored);
            if (part === null)
                return null;
            const inert = part === path ? undefined : negatives.findLast(({ takesBack }) => takesBack.ignores(path));
            return { pattern: rules.test(part).rule?.pattern ?? '', inert: inert?.pattern ?? null };
        },
    };
}
/** The first folder above a path that is matched, else the path itself where that is; null where neither is. */
function firstMatched(path, isMatched) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
        const folder = path.slice(0, end + 1);
        if (isMatched(folder))
            return folder;
    }
    return isMatched(path) ? path : null;
}
/** The pattern that matches one file and nothing else: anchored, with every special character escaped. */
const exactPattern = (path) => `/${path
    .replaceAll(/[\\*?[\],{}]/gu, String.raw `\$&`)
    // A pattern is one line.
    .replaceAll(/[\r\n]/gu, '?')
    .replace(/\s$/u, String.raw `\$&`)}`;
/** The pattern as .gitattributes wants it: quoted as in C where it holds white space, a quote or a backslash. */
const attributesPattern = (pattern) => /[\s"\\]/u.test(pattern)
    ? `"${pattern.replaceAll(/[\\"]/gu, String.raw `\$&`).replaceAll('\t', String.raw `\t`)}"`
    : pattern;
/**
 * Matches paths against a glob as users write it: without a slash it matches names in any folder, with one at its end
 * everything below, otherwise paths from the root. Hidden files count.
 */
function globMatcher(glob) {
    const pattern = glob.replace(/^\.?\//, '');
    const whole = pattern.endsWith('/') ? `${pattern}**` : pattern;
    return picomatch__WEBPACK_IMPORTED_MODULE_1__(whole, { dot: true, basename: !whole.includes('/') });
}


/***/ }),

/***/ 5:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ planPlace),
/* harmony export */   eS: () => (/* binding */ planFile),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   m3: () => (/* binding */ readPlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _git_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6226);




/** What stands for the pull request's description where a path is expected. */
const descriptionPath = 'pull request description';
/** What the setting `plan` names; nothing, or `description`, is the pull request's description. */
const planPlace = (named) => named === '' || named === 'description'
    ? { kind: 'description' }
    : { kind: 'file', path: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(named) };
/**
 * The plan as a change of one file whose lines are all new, so that everything that reviews a change reviews a plan.
 * @param maxBytes a larger plan is refused.
 * @throws UserError `no-plan` where there is none that can be read whole.
 */
async function readPlan(git, context, commits, place, maxBytes) {
    const { repository, event, pullRequest } = context;
    const found = place.kind === 'file'
        ? await fromFile(git, commits, place.path, maxBytes)
        : fromDescription(context, git.objectFormat, maxBytes);
    if (!/[\p{L}\p{N}]/u.test(found.text)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('no-plan', `The plan, ${found.name}, holds no text.`, 'It was not written yet, or its text stands elsewhere.', 'Write the plan there, or name another file in "plan".');
    }
    const file = planFile(found.path, found.text, found.blob);
    // Whoever wrote the branch wrote the plan only where the branch brings it.
    const log = found.own ? await (0,_git_log_js__WEBPACK_IMPORTED_MODULE_3__/* .readLog */ .x)(git, commits) : [];
    return { repository, event, pullRequest, commits, log, files: [file] };
}
const unreadable = (name, what, cause, remedy) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('no-plan', `The plan, ${name}, ${what}.`, cause, remedy);
async function fromFile(git, commits, path, maxBytes) {
    const head = commits.head ?? (await git.snapshot());
    const where = commits.head === null ? 'the working tree' : `the head ${commits.head.slice(0, 10)}`;
    const entry = (await git.list(head)).get(path);
    if (entry === undefined) {
        throw unreadable(JSON.stringify(path), `does not exist in ${where}`, 'Its path is mistyped, or it was not committed: a plan is read from the commit under review.', 'Correct "plan", or commit the file; the path is relative to the root of the repository.');
    }
    if (entry.mode === '120000' || entry.mode === '160000') {
        const what = entry.mode === '120000' ? 'a symbolic link' : 'a submodule';
        throw unreadable(JSON.stringify(path), `is ${what} in ${where}`, 'Links are never followed: what is reviewed must be in the commit itself.', 'Name the file that it leads to.');
    }
    const bytes = (await git.sizes([entry.id])).get(entry.id) ?? (await git.info(entry.id))?.size ?? 0;
    if (bytes > maxBytes)
        throw tooLarge(JSON.stringify(path), `${bytes} bytes`, `${maxBytes}`);
    const content = await git.content(entry.id);
    const text = content.includes(0) ? null : decoded(content);
    if (text === null) {
        throw unreadable(JSON.stringify(path), 'is not text in UTF-8', 'It is a binary document, or was saved in another encoding.', 'Write the plan as Markdown or plain text in UTF-8.');
    }
    const before = (await git.list(commits.mergeBase)).get(path);
    return { path, name: JSON.stringify(path), text, blob: entry.id, own: before?.id !== entry.id };
}
function fromDescription({ pullRequest }, objectFormat, maxBytes) {
    if (pullRequest === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('no-plan', 'There is no pull request whose description could be the plan.', 'The event that started this run is not of a pull request, and "plan" names no file.', 'Name a file of the repository in "plan", or run on pull_request.');
    }
    const text = pullRequest.body.replaceAll('\r\n', '\n');
    const bytes = Buffer.byteLength(text);
    const name = 'the description of the pull request';
    if (bytes > maxBytes)
        throw tooLarge(name, `${bytes} bytes`, `${maxBytes}`);
    const blob = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(objectFormat).update(`blob ${bytes}\0`).update(text).digest('hex');
    return { path: descriptionPath, name, text, blob, own: true };
}
/** A plan that no reviewer could read whole. */
const tooLarge = (name, size, limit) => unreadable(name, `has ${size}, and at most ${limit} are read`, 'A plan is read whole by every reviewer: what is missing in it can only be told of all of it.', 'Divide it into plans of their own, and review each.');
function decoded(content) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch {
        return null;
    }
}
/** A document as a file that was added, line by line. */
function planFile(path, text, blob) {
    const ended = text.endsWith('\n');
    const texts = (ended ? text.slice(0, -1) : text).split('\n');
    const lines = texts.map((line, index) => ({
        kind: 'added',
        text: line,
        oldLine: null,
        newLine: index + 1,
        ...(!ended && index === texts.length - 1 ? { noNewline: true } : {}),
    }));
    const span = { oldStart: 0, oldLines: 0, newStart: 1, newLines: lines.length };
    return {
        path,
        oldPath: null,
        status: 'added',
        oldMode: null,
        newMode: '100644',
        oldBlob: null,
        newBlob: blob,
        added: lines.length,
        removed: 0,
        sensitive: false,
        hunks: [{ id: `${path}#1`, ...span, section: '', lines }],
        leftOut: null,
    };
}


/***/ }),

/***/ 6830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ readChange)
});

// EXTERNAL MODULE: ./lib/git/log.js
var git_log = __webpack_require__(6226);
// EXTERNAL MODULE: ./lib/git/process.js + 1 modules
var process = __webpack_require__(9386);
// EXTERNAL MODULE: ./lib/git/tree-entries.js
var tree_entries = __webpack_require__(8623);
;// CONCATENATED MODULE: ./lib/change/attributes.js


const noAttributes = { generated: 'unspecified', vendored: 'unspecified' };
/**
 * Reads linguist-generated and linguist-vendored from the `.gitattributes` of the base: a change cannot mark its own
 * files as not worth reviewing. Paths without an attribute may be absent from the answer.
 */
async function readAttributes(git, base, paths) {
    const found = await attributeFiles(git, base, paths);
    if (found.length === 0)
        return new Map();
    const index = found.map(({ path, id }) => `100644 ${id} 0\t${path}\0`).join('');
    await (0,process/* collectOutput */.Up)(git.stream(['read-tree', '--empty']));
    await (0,process/* collectOutput */.Up)(git.stream(['update-index', '-z', '--index-info'], { input: Buffer.from(index) }));
    const output = await (0,process/* collectOutput */.Up)(git.stream(['check-attr', '-z', '--stdin', '--cached', 'linguist-generated', 'linguist-vendored'], {
        input: Buffer.from(`${paths.join('\0')}\0`),
    }));
    return parseAttributes(output);
}
async function attributeFiles(git, base, paths) {
    const folders = new Set(['']);
    for (const path of paths) {
        for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            folders.add(path.slice(0, end + 1));
        }
    }
    const files = await Promise.all([...folders].map(async (folder) => {
        const path = `${folder}.gitattributes`;
        const file = await git.fileAt(base, path);
        return file === null ? null : { path, id: file.id };
    }));
    return files.filter((file) => file !== null);
}
/** Parses `check-attr -z`: path NUL attribute NUL value NUL. */
function parseAttributes(output) {
    const attributes = new Map();
    const fields = [...(0,tree_entries/* nulFields */.R6)(output)].map((field) => field.toString('utf8'));
    for (let at = 0; at + 2 < fields.length; at += 3) {
        const [path = '', attribute, value = ''] = fields.slice(at, at + 3);
        const known = attributes.get(path) ?? noAttributes;
        const state = stateOf(value);
        attributes.set(path, attribute === 'linguist-generated' ? { ...known, generated: state } : { ...known, vendored: state });
    }
    return attributes;
}
function stateOf(value) {
    if (value === 'unspecified')
        return 'unspecified';
    return value === 'unset' || value === 'false' ? 'unset' : 'set';
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/parse.js
var parse = __webpack_require__(3857);
;// CONCATENATED MODULE: ./lib/change/patch.js

/** Bytes given to jsdiff at once: it splits its text into an array, and a hunk may have a million lines. */
const pieceBytes = 1024 * 1024;
/** Stands before a piece, which has no header of its own. */
const anyNames = '--- a/x\n+++ b/x\n';
/**
 * Parses one section while it streams. jsdiff parses the header and each piece of a hunk; line terminators other than
 * LF are text, so a CR, a form feed or U+2028 stays where it is.
 * @returns a sink whose `finish` gives the section, or throws an Error where it is malformed.
 */
function sectionParser() {
    let pending = [];
    let pendingBytes = 0;
    let header = '';
    let open = null;
    const hunks = [];
    const close = () => {
        if (open === null)
            return;
        const { oldStart, oldLines, newStart, newLines, section, lines, oldNext, newNext } = open;
        if (oldNext !== firstLine(oldStart, oldLines) + oldLines ||
            newNext !== firstLine(newStart, newLines) + newLines) {
            throw new Error(`A hunk at line ${newStart} has not the lines it announces.`);
        }
        hunks.push({ oldStart, oldLines, newStart, newLines, section, lines });
        open = null;
    };
    const read = (text) => {
        let at = text.startsWith('@@ ') ? 0 : text.indexOf('\n@@ ') + 1;
        const before = at === 0 && !text.startsWith('@@ ') ? text : text.slice(0, at);
        if (open !== null)
            addLines(open, before);
        else
            header += before;
        // Only the header of a hunk can begin a line with `@@`: every other line carries a mark.
        while (at < text.length && before.length < text.length) {
            close();
            const newline = text.indexOf('\n', at);
            const next = text.indexOf('\n@@ ', newline);
            const end = next < 0 ? text.length : next + 1;
            open = openHunk(text.slice(at, newline));
            addLines(open, text.slice(newline + 1, end));
            at = end;
        }
    };
    const drain = (length, bytes) => {
        if (length > 0)
            read(bytes.toString('utf8', 0, length));
        const rest = bytes.subarray(length);
        pending = rest.length > 0 ? [rest] : [];
        pendingBytes = rest.length;
    };
    return {
        feed(bytes) {
            pending.push(bytes);
            pendingBytes += bytes.length;
            if (pendingBytes < pieceBytes || !bytes.includes(10))
                return;
            const joined = Buffer.concat(pending);
            drain(wholeLines(joined), joined);
        },
        finish() {
            drain(pendingBytes, Buffer.concat(pending));
            close();
            const [patch] = (0,parse/* parsePatch */.i)(header);
            return {
                oldName: (patch?.oldFileName ?? '').replace(/^a\//, ''),
                newName: (patch?.newFileName ?? '').replace(/^b\//, ''),
                binary: patch?.isBinary ?? false,
                hunks,
            };
        },
    };
}
/** Where to cut so that no line is cut, nor a `\ No newline` parted from the line it speaks of. */
function wholeLines(bytes) {
    let end = bytes.lastIndexOf(10) + 1;
    do
        end = end < 2 ? 0 : bytes.lastIndexOf(10, end - 2) + 1;
    while (bytes[end] === 0x5c);
    return end;
}
/** The number of a side's first line: where the side is empty, git names the line before it. */
function firstLine(start, lines) {
    return lines === 0 ? start + 1 : start;
}
function openHunk(header) {
    const match = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@(?: (.*))?$/s.exec(header);
    if (match === null)
        throw new Error(`This is no header of a hunk: ${header}`);
    const [, oldStart, oldLines = '1', newStart, newLines = '1', section = ''] = match;
    const counts = {
        oldStart: Number(oldStart),
        oldLines: Number(oldLines),
        newStart: Number(newStart),
        newLines: Number(newLines),
    };
    return {
        ...counts,
        section: section.trim(),
        lines: [],
        oldNext: firstLine(counts.oldStart, counts.oldLines),
        newNext: firstLine(counts.newStart, counts.newLines),
    };
}
/** Parses marked lines and appends them to a hunk, numbered. */
function addLines(hunk, body) {
    if (body === '')
        return;
    const [patch, ...more] = (0,parse/* parsePatch */.i)(`${anyNames}${pieceHeader(hunk, body)}\n${body}`);
    if (patch?.hunks.length !== 1 || more.length > 0)
        throw new Error('A hunk did not parse as one.');
    for (const mark of patch.hunks[0]?.lines ?? []) {
        const text = mark.slice(1);
        switch (mark[0]) {
            case '+':
                hunk.lines.push({ kind: 'added', text, oldLine: null, newLine: hunk.newNext++ });
                break;
            case '-':
                hunk.lines.push({ kind: 'removed', text, oldLine: hunk.oldNext++, newLine: null });
                break;
            case '\\': {
                const last = hunk.lines.pop();
                if (last)
                    hunk.lines.push({ ...last, noNewline: true });
                break;
            }
            default:
                hunk.lines.push({ kind: 'context', text, oldLine: hunk.oldNext++, newLine: hunk.newNext++ });
        }
    }
}
/** The header that a piece of a hunk would have if it stood alone. */
function pieceHeader(hunk, body) {
    let old = 0;
    let now = 0;
    for (let at = 0; at < body.length; at = body.indexOf('\n', at) + 1 || body.length) {
        const mark = body.charCodeAt(at);
        if (mark === 0x20 || mark === 0x2d)
            old += 1;
        if (mark === 0x20 || mark === 0x2b)
            now += 1;
    }
    return `@@ -${hunk.oldNext},${old} +${hunk.newNext},${now} @@`;
}

// EXTERNAL MODULE: ./lib/change/patterns.js
var patterns = __webpack_require__(4217);
;// CONCATENATED MODULE: ./lib/change/sections.js
const opening = Buffer.from('diff --git ');
const boundary = Buffer.from('\ndiff --git ');
/**
 * Cuts git's patch into its `diff --git` sections while it streams. A line that begins so is a header: every line of
 * a hunk begins with a mark.
 * @param open gives the sink of each section, numbered from 0.
 * @param done is told what each sink made of its section.
 * @returns the number of sections.
 * @throws Error where the output begins with something else.
 */
async function readSections(stream, open, done) {
    let index = -1;
    let sink = null;
    const begin = () => {
        index += 1;
        sink = open(index);
    };
    const finish = () => {
        if (sink !== null)
            done(index, sink.finish());
        sink = null;
    };
    const feed = (bytes) => {
        if (bytes.length > 0)
            sink?.feed(bytes);
    };
    let rest = Buffer.alloc(0);
    for await (const chunk of stream) {
        let bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
        if (index < 0 && bytes.length >= opening.length) {
            if (!bytes.subarray(0, opening.length).equals(opening))
                throw new Error('git printed no patch.');
            begin();
        }
        for (let at = bytes.indexOf(boundary); at >= 0; at = bytes.indexOf(boundary)) {
            feed(bytes.subarray(0, at + 1));
            finish();
            begin();
            bytes = bytes.subarray(at + 1);
        }
        // The end of the chunk may cut a boundary in two.
        const safe = index < 0 ? 0 : Math.max(0, bytes.length - boundary.length + 1);
        feed(bytes.subarray(0, safe));
        rest = bytes.subarray(safe);
    }
    if (index < 0 && rest.length > 0)
        throw new Error('git printed no patch.');
    feed(rest);
    finish();
    return index + 1;
}
/** Counts added and removed lines without keeping the text. */
function sectionCounter() {
    let hunkBytes = 0;
    let added = 0;
    let removed = 0;
    let binary = false;
    let atStart = true;
    let inHunk = false;
    const begins = (bytes, at) => {
        const byte = bytes[at];
        // Before the first hunk stand `--- ` and `+++ `, which are no changes, or `Binary files … differ`.
        if (byte === 0x40) {
            // Of the piece that the first hunk begins in, what is in front of it does not count.
            if (!inHunk)
                hunkBytes -= at;
            inHunk = true;
        }
        else if (!inHunk)
            binary ||= byte === 0x42;
        else if (byte === 0x2b)
            added += 1;
        else if (byte === 0x2d)
            removed += 1;
    };
    return {
        get bytes() {
            return hunkBytes;
        },
        feed(bytes) {
            if (atStart)
                begins(bytes, 0);
            for (let at = bytes.indexOf(10); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(10, at + 1)) {
                begins(bytes, at + 1);
            }
            atStart = bytes[bytes.length - 1] === 10;
            if (inHunk)
                hunkBytes += bytes.length;
        },
        finish: () => ({ added, removed, binary, bytes: hunkBytes }),
    };
}

;// CONCATENATED MODULE: ./lib/change/sensitive.js
/**
 * Words in a path's segments that mark code where a defect is costly. Matched as whole words of camelCase, kebab-case
 * and snake_case names, so that `author.ts` is not `auth`.
 */
const sensitiveWords = new Set(('auth authn authz authentication authorization authenticate authorize login logout signin signup session sessions ' +
    'password passwords passwd credential credentials token tokens jwt oauth oauth2 oidc saml sso mfa totp acl rbac ' +
    'permission permissions policy policies role roles csrf cors sandbox security secure secret secrets ' +
    'crypto cryptography cipher encrypt encryption decrypt decryption signature signing hmac certificate tls ssl ' +
    'payment payments billing invoice invoices checkout charge charges refund refunds wallet ledger stripe paypal ' +
    'migration migrations migrate sudo admin').split(' '));
const sensitiveFolders = /(?:^|\/)(?:\.github\/(?:workflows|actions)|\.gitlab|\.circleci|\.buildkite|db\/migrate)\//i;
/** Manifests, build and deployment files: what they name is run or trusted. */
const sensitiveNames = new RegExp(`^(?:${[
    'package\\.json',
    '\\.npmrc',
    '\\.yarnrc(?:\\.yml)?',
    'pnpm-workspace\\.yaml',
    'deno\\.jsonc?',
    'requirements[\\w.-]*\\.txt',
    'pyproject\\.toml',
    'setup\\.(?:py|cfg)',
    'pipfile',
    'go\\.(?:mod|work)',
    'cargo\\.toml',
    'build\\.rs',
    'pom\\.xml',
    'build\\.gradle(?:\\.kts)?',
    'settings\\.gradle(?:\\.kts)?',
    'gemfile',
    '[\\w.-]+\\.gemspec',
    'composer\\.json',
    '[\\w.-]+\\.(?:csproj|fsproj|vbproj)',
    'packages\\.config',
    'nuget\\.config',
    'mix\\.exs',
    'package\\.swift',
    'podfile',
    'dockerfile(?:\\.[\\w.-]+)?',
    'docker-compose[\\w.-]*\\.ya?ml',
    'compose\\.ya?ml',
    'makefile',
    'jenkinsfile',
    'action\\.ya?ml',
    '\\.gitlab-ci\\.yml',
    'azure-pipelines\\.yml',
    'codeowners',
    '\\.gitattributes',
    '\\.gitmodules',
    '\\.env(?:\\.[\\w.-]+)?',
    '[\\w.-]+\\.tf',
].join('|')})$`, 'i');
/**
 * Whether a path marks authentication, cryptography, payments, workflows, migrations or dependency manifests.
 * Such files are never left out by size alone.
 */
function isSensitivePath(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (sensitiveNames.test(name) || sensitiveFolders.test(path))
        return true;
    return path
        .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .some((word) => sensitiveWords.has(word));
}

;// CONCATENATED MODULE: ./lib/change/draft.js





/**
 * Characters of patch text kept for one change. Above it the rest of the files is listed as too large: a run must not
 * die for want of memory.
 */
const maxKeptText = 96 * 1024 * 1024;
/** Bytes of patch text kept for one file, however sensitive: no model's context would take more. */
const maxKeptOfFile = 32 * 1024 * 1024;
/** Everything that could change git's output is said here; no configuration file is read in the private view. */
const diffOptions = [
    'diff-tree',
    '-r',
    '--no-commit-id',
    '--find-renames=50%',
    '--find-copies=50%',
    '--no-rename-empty',
    '-l1000',
    '--full-index',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--no-relative',
    '--diff-algorithm=myers',
    '--indent-heuristic',
    '--submodule=short',
    '--ignore-submodules=none',
    '-O/dev/null',
];
/** Lines of context around a change: what GitHub shows, and takes comments on. Bundles widen them. */
const contextLines = 3;
function draft(record, leftOut) {
    const sensitive = isSensitivePath(record.path);
    return { record, sensitive, leftOut, hunks: [], added: 0, removed: 0, binary: false };
}
/** Starts git on the patch between two trees; it works while the list of files is looked through. */
function startPatch(git, trees, signal) {
    const context = [`--unified=${contextLines}`, '--inter-hunk-context=0'];
    return git.stream([...diffOptions, '--patch', ...context, ...trees], { signal });
}
/**
 * Reads a patch into the drafts of its files. Files left out already are only counted, and so is what is above the
 * limit: how long the files are does not matter, only how much of them changed.
 * @param maxChangeBytes of one file's hunks, where its path is not sensitive.
 * @throws UserError `git-failed` where the patch and the list of files disagree.
 */
async function readPatch(patch, drafts, maxChangeBytes) {
    const owners = drafts.flatMap((one) => (one.record.sections === 2 ? [one, one] : [one]));
    const owner = (index) => {
        const one = owners[index];
        if (one === undefined)
            throw disagreement('the patch has more files than the list');
        return one;
    };
    let kept = 0;
    const limitOf = ({ sensitive }) => (sensitive ? maxKeptOfFile : maxChangeBytes);
    const sections = await readSections(patch, (index) => {
        const one = owner(index);
        return one.leftOut === null ? limited(limitOf(one)) : sectionCounter();
    }, (index, result) => {
        const one = owner(index);
        one.binary ||= result.binary;
        if (!('hunks' in result)) {
            one.added += result.added;
            one.removed += result.removed;
            if (one.leftOut === null) {
                one.leftOut = tooLarge(one.record, result.bytes, limitOf(one));
                one.hunks = [];
            }
            return;
        }
        take(one, result);
        kept += textLength(result);
        if (kept > maxKeptText) {
            one.leftOut = {
                reason: 'too-large',
                detail: `The change is larger than what one review can hold. ${exclusionLines(one.record.path)}`,
            };
            one.hunks = [];
        }
    });
    if (sections !== owners.length)
        throw disagreement(`${owners.length} files are listed, ${sections} printed`);
}
/** Parses a section while it is within the limit, and only counts it from there on. */
function limited(limit) {
    const counter = sectionCounter();
    let parser = sectionParser();
    return {
        feed(bytes) {
            counter.feed(bytes);
            if (counter.bytes > limit)
                parser = null;
            parser?.feed(bytes);
        },
        finish: () => parser?.finish() ?? counter.finish(),
    };
}
function tooLarge({ path }, bytes, limit) {
    const kilobytes = (number) => Math.ceil(number / 1024).toLocaleString('en');
    const which = limit === maxKeptOfFile ? 'for any file' : 'by max-change-kb';
    return {
        reason: 'too-large',
        detail: `Its changed lines have ${kilobytes(bytes)} KB; the limit is ${kilobytes(limit)} KB ${which}. ${exclusionLines(path)}`,
    };
}
/** How to say that a file needs no review, in the exact words of both places that can say it. */
function exclusionLines(path) {
    const pattern = (0,patterns/* exactPattern */.gc)(path);
    return `If it needs no review, add the line ${pattern} to the setting ignore, or the line ${(0,patterns/* attributesPattern */.KD)(pattern)} linguist-generated to .gitattributes on the base branch.`;
}
function textLength(section) {
    let length = 0;
    for (const hunk of section.hunks)
        for (const line of hunk.lines)
            length += line.text.length;
    return length;
}
/** Keeps what one section of the patch says of its file. */
function take(one, section) {
    const { shown } = one.record;
    // jsdiff takes the space at the end of a name for part of the header.
    const named = (name, expected) => name === '/dev/null' || name.trimEnd() === expected.trimEnd();
    if (section.hunks.length > 0 && !(named(section.oldName, shown.old) && named(section.newName, shown.new))) {
        throw disagreement(`${shown.new} is listed where ${section.newName} is printed`);
    }
    for (const hunk of section.hunks) {
        for (const { kind } of hunk.lines) {
            if (kind === 'added')
                one.added += 1;
            else if (kind === 'removed')
                one.removed += 1;
        }
    }
    one.hunks = one.hunks.length === 0 ? section.hunks : replacement(one.hunks, section.hunks);
}
/** A file that became a link, or the like, is printed as a deletion and an addition: one hunk says it. */
function replacement(deletion, addition) {
    const [old] = deletion;
    const [now] = addition;
    if (old === undefined || now === undefined)
        return [...deletion, ...addition];
    const { oldStart, oldLines } = old;
    const { newStart, newLines } = now;
    return [{ oldStart, oldLines, newStart, newLines, section: '', lines: [...old.lines, ...now.lines] }];
}
function disagreement(how) {
    return new errors/* UserError */.y('git-failed', `git's list of files and its patch disagree: ${how}.`, 'The repository was changed while it was read, or this is a defect of the action.', 'Run the review again; if it stays, report it with the names of the files.');
}

;// CONCATENATED MODULE: ./lib/change/raw-diff.js

/**
 * Parses `:<old mode> <new mode> <old id> <new id> <status>[score]` NUL path NUL [new path NUL].
 * @throws Error where the output is not of that form.
 */
function parseRaw(output) {
    const records = [];
    const fields = (0,tree_entries/* nulFields */.R6)(output);
    const next = () => {
        const field = fields.next();
        if (field.done)
            throw new Error('git diff-tree ended in the middle of a record.');
        return field.value;
    };
    for (let field = fields.next(); !field.done; field = fields.next()) {
        const header = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(field.value.toString('latin1'));
        const [, oldMode, newMode, oldId, newId, letter] = header ?? [];
        if (!oldMode || !newMode || !oldId || !newId || !letter) {
            throw new Error(`git diff-tree printed a record that is not one: ${field.value.toString('latin1')}`);
        }
        const first = next();
        const second = letter === 'R' || letter === 'C' ? next() : null;
        const gone = oldMode === '000000';
        const absent = newMode === '000000';
        records.push({
            status: statusOf(letter, oldMode !== newMode && oldId === newId),
            path: (0,tree_entries/* decodePath */.q0)(second ?? first),
            oldPath: second === null ? null : (0,tree_entries/* decodePath */.q0)(first),
            oldMode: gone ? null : oldMode,
            newMode: absent ? null : newMode,
            oldBlob: gone ? null : oldId,
            newBlob: absent ? null : newId,
            sections: letter === 'T' ? 2 : 1,
            shown: { old: first.toString('utf8'), new: (second ?? first).toString('utf8') },
        });
    }
    return records;
}
function statusOf(letter, onlyMode) {
    switch (letter) {
        case 'A':
            return 'added';
        case 'D':
            return 'deleted';
        case 'R':
            return 'renamed';
        case 'C':
            return 'copied';
        case 'T':
            return 'type-changed';
        case 'M':
            return onlyMode ? 'mode-changed' : 'modified';
        default:
            throw new Error(`git diff-tree printed the unknown status ${letter}.`);
    }
}

// EXTERNAL MODULE: ./lib/change/selection.js
var change_selection = __webpack_require__(638);
// EXTERNAL MODULE: ./lib/change/supply-chain/reader.js + 3 modules
var reader = __webpack_require__(7992);
;// CONCATENATED MODULE: ./lib/change/reader.js







/**
 * Reads the change between the merge base and the head, or the working tree: every file with its reason where it is
 * left out, hunks with numbered lines where it is not.
 * @throws UserError `git-failed` where an object cannot be read.
 */
async function readChange(git, context, commits, selection) {
    const { repository, event, pullRequest } = context;
    const [log, files] = await Promise.all([(0,git_log/* readLog */.x)(git, commits), readFiles(git, commits, selection)]);
    return { repository, event, pullRequest, commits, log, files };
}
async function readFiles(git, commits, selection) {
    const trees = [commits.mergeBase, commits.head ?? (await git.snapshot())];
    if (commits.head !== null)
        await git.prefetch(...trees);
    const stop = new AbortController();
    try {
        const patch = startPatch(git, trees, stop.signal);
        const records = parseRaw(await (0,process/* collectOutput */.Up)(git.stream([...diffOptions, '--raw', '-z', ...trees])));
        const leftOut = await reader_select(git, commits.base, records, selection);
        const drafts = records.map((record, index) => draft(record, leftOut[index] ?? null));
        await readPatch(patch, drafts, selection.maxChangeBytes);
        const files = [];
        for (const one of drafts)
            files.push(await changedFile(git, one));
        return files;
    }
    finally {
        stop.abort();
    }
}
async function reader_select(git, base, records, selection) {
    const paths = records.map(({ path }) => path);
    const attributes = await readAttributes(git, base, paths);
    const decide = (0,change_selection/* selector */.g)(selection);
    return Promise.all(records.map(async (record) => {
        const leftOut = decide({ record, attributes: attributes.get(record.path) ?? noAttributes });
        // What only calls itself a lock file is text like any other.
        return leftOut?.reason === 'lock-file' && !(await (0,reader/* isReadableLock */.E)(git, record)) ? null : leftOut;
    }));
}
async function changedFile(git, one) {
    const { status, path, oldPath, oldMode, newMode, oldBlob, newBlob } = one.record;
    const leftOut = one.leftOut ?? (await contentReason(git, one));
    return {
        path,
        oldPath,
        status,
        oldMode,
        newMode,
        oldBlob,
        newBlob,
        added: one.added,
        removed: one.removed,
        sensitive: one.sensitive,
        hunks: leftOut === null ? one.hunks.map((hunk, at) => ({ id: `${path}#${at + 1}`, ...hunk })) : [],
        leftOut,
    };
}
/** Reasons that only the content tells. */
async function contentReason(git, one) {
    if (one.binary)
        return binaryReason(git, one);
    if (one.hunks.length === 0)
        return { reason: 'no-text-change', detail: withoutText(one.record) };
    if (one.sensitive || !isMinified(hunkLengths(one.hunks)))
        return null;
    // Only what the base holds already can exempt a file: one long comment must not hide what is new.
    const { oldBlob } = one.record;
    if (oldBlob === null || !(await isMinifiedBlob(git, oldBlob)))
        return null;
    return {
        reason: 'minified',
        detail: 'In the base most of it stands in lines of more than 1,000 characters already.',
    };
}
/** Bytes from which git compares no text, whatever the content. */
const gitsLimit = 512 * 1024 * 1024;
async function binaryReason(git, { record: { path, oldBlob, newBlob } }) {
    const blobs = [oldBlob, newBlob].filter((id) => id !== null);
    const sizes = await Promise.all(blobs.map(async (id) => (await git.info(id))?.size ?? 0));
    const bytes = Math.max(0, ...sizes);
    return bytes < gitsLimit
        ? { reason: 'binary', detail: 'git finds NUL bytes in it: it is not text.' }
        : {
            reason: 'too-large',
            detail: `It has ${bytes} bytes, which git does not compare as text. ${exclusionLines(path)}`,
        };
}
/** Bytes up to which a file is read for no more than the lengths of its lines. */
const maxMeasured = 32 * 1024 * 1024;
async function isMinifiedBlob(git, blob) {
    const info = await git.info(blob);
    if (info === null || info.size > maxMeasured)
        return false;
    return isMinified(lineLengths((await git.content(blob)).toString('utf8')));
}
function* hunkLengths(hunks) {
    for (const { lines } of hunks)
        for (const { text } of lines)
            yield text.length;
}
function withoutText({ status, oldMode, newMode, oldPath }) {
    switch (status) {
        case 'added':
            return 'An empty file was added.';
        case 'deleted':
            return 'An empty file was deleted.';
        case 'renamed':
            return `It was renamed from ${oldPath ?? 'elsewhere'}${modeSuffix(oldMode, newMode)}, its text unchanged.`;
        case 'copied':
            return `It was copied from ${oldPath ?? 'elsewhere'}${modeSuffix(oldMode, newMode)}, its text unchanged.`;
        case 'modified':
        case 'mode-changed':
        case 'type-changed':
            return `Only its mode changed${modeSuffix(oldMode, newMode)}.`;
    }
}
function modeSuffix(oldMode, newMode) {
    return oldMode === newMode ? '' : ` (mode ${oldMode ?? 'none'} became ${newMode ?? 'none'})`;
}
/** Characters of a line above which it counts as machine-made. */
const longLine = 1000;
/** Characters in such lines below which a file is cheap enough to be read as it is. */
const muchText = 32 * 1024;
/**
 * Whether most of a text stands in lines no person wrote. A single long line in a written file does not make it
 * minified: otherwise one comment could hide a file from review. Nor does a short file of long lines.
 * @param lengths characters of each line.
 */
function isMinified(lengths) {
    let total = 0;
    let long = 0;
    for (const length of lengths) {
        total += length;
        if (length > longLine)
            long += length;
    }
    return long > muchText && long > total * 0.8;
}
/** Characters of each line of a text, without splitting it. */
function* lineLengths(text) {
    let from = 0;
    while (from < text.length) {
        const newline = text.indexOf('\n', from);
        const end = newline < 0 ? text.length : newline;
        yield end - from;
        from = end + 1;
    }
}


/***/ }),

/***/ 9298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ importedNames),
/* harmony export */   X2: () => (/* binding */ groupRelated),
/* harmony export */   lM: () => (/* binding */ importArea)
/* harmony export */ });
/* unused harmony export subjectOf */
/**
 * Groups the files that should be read together: a file and its test, importer and imported, declaration and user.
 * Pure and deterministic: groups and their files keep the change's order.
 */
function groupRelated(files, facts) {
    const parent = files.map((_, index) => index);
    const root = (index) => {
        let at = index;
        while (parent[at] !== undefined && parent[at] !== at) {
            parent[at] = parent[parent[at] ?? at] ?? at;
            at = parent[at] ?? at;
        }
        return at;
    };
    const join = (a, b) => {
        const [low, high] = [root(a), root(b)].sort((x, y) => x - y);
        if (low !== undefined && high !== undefined)
            parent[high] = low;
    };
    const bySubject = new Map();
    files.forEach((file, index) => {
        const subject = subjectOf(file.path);
        const first = bySubject.get(subject);
        if (first === undefined)
            bySubject.set(subject, index);
        else
            join(first, index);
    });
    const byModule = modulePaths(files);
    files.forEach((file, index) => {
        for (const name of facts.get(file.path)?.imports ?? []) {
            const imported = byModule.get(name);
            if (imported !== undefined && imported !== index)
                join(index, imported);
        }
    });
    const byName = definers(files, facts);
    files.forEach((file, index) => {
        for (const word of changedWords(file, byName)) {
            const definer = byName.get(word);
            if (definer !== undefined && definer !== index)
                join(index, definer);
        }
    });
    const groups = new Map();
    files.forEach((file, index) => {
        const group = groups.get(root(index));
        if (group)
            group.push(file);
        else
            groups.set(root(index), [file]);
    });
    return [...groups.values()];
}
/** Letters of a name below which sharing it says nothing. */
const tellingName = 5;
/** The file that defines a name, where just one of the change does. */
function definers(files, facts) {
    const found = new Map();
    const shared = new Set();
    files.forEach(({ path }, index) => {
        for (const name of facts.get(path)?.defines ?? []) {
            if (name.length < tellingName || found.get(name) === index)
                continue;
            if (found.has(name))
                shared.add(name);
            found.set(name, index);
        }
    });
    for (const name of shared)
        found.delete(name);
    return found;
}
/** Which of the names a file's changed lines mention. */
function changedWords(file, names) {
    const words = new Set();
    if (names.size === 0)
        return words;
    for (const { lines } of file.hunks) {
        for (const { kind, text } of lines) {
            if (kind === 'context')
                continue;
            for (const [word] of text.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu))
                if (names.has(word))
                    words.add(word);
        }
    }
    return words;
}
const testFolder = /^(?:__tests__|__mocks__|tests?|specs?|testing|src|lib|main|java|kotlin)$/i;
const testPrefix = /^test[_-](?=.)/;
const testSuffix = /(?:[._-](?:test|tests|spec|it)|(?<=[a-z0-9])(?:Tests?|Spec|IT))$/;
/** What a file is about: its name without extension and test affix, and the folders that are not test folders. */
function subjectOf(path) {
    const folders = path.split('/');
    const name = folders.pop() ?? path;
    const stem = name
        .replace(/\.[^.]*$/, '')
        .replace(testPrefix, '')
        .replace(testSuffix, '');
    // `index`, `mod` and the like say nothing by themselves: only the folder does.
    return [...folders.filter((folder) => !testFolder.test(folder)), stem].join('/').toLowerCase();
}
/** Ways the files can be named by an import: the path with and without extension, and the folder of an index. */
function modulePaths(files) {
    const names = new Map();
    files.forEach(({ path }, index) => {
        const stem = path.replace(/\.[^./]*$/, '');
        const folder = /^(.*)\/(?:index|mod|__init__)$/.exec(stem)?.[1];
        for (const name of [path, stem, ...(folder === undefined ? [] : [folder])]) {
            if (!names.has(name))
                names.set(name, index);
        }
    });
    return names;
}
const quotedImport = /(?:from|import|require|include|use)\s*\(?\s*["'<]([^"'<>\n]{1,200})["'>]/g;
const pythonImport = /^[ \t]*(?:from[ \t]+([.\w]{1,200})[ \t]+import|import[ \t]+([.\w]{1,200}))/gm;
const rustImport = /^[ \t]*(?:pub[ \t]+)?(?:use[ \t]+crate::([\w:]{1,200})|mod[ \t]+(\w{1,100})[ \t]*;)/gm;
const javaImport = /^[ \t]*import[ \t]+(?:static[ \t]+)?([\w.]{1,200})[ \t]*;/gm;
/** Characters of a file in which imports are looked for: they stand at its top. */
const importArea = 64 * 1024;
/** Repository paths (with or without extension) that a text may import; names of packages match nothing. */
function importedNames(file, whole) {
    const text = whole.slice(0, importArea);
    const folder = file.path.split('/').slice(0, -1);
    const names = [];
    for (const [, name = ''] of text.matchAll(quotedImport)) {
        const resolved = name.startsWith('.') ? resolveFrom(folder, name) : [...folder, name].join('/');
        names.push(resolved, resolved.replace(/\.[^./]*$/, ''), name);
    }
    if (/\.pyi?$/.test(file.path)) {
        for (const [, from, plain] of text.matchAll(pythonImport)) {
            const name = from ?? plain ?? '';
            const dots = /^\.*/.exec(name)?.[0].length ?? 0;
            const parts = name.slice(dots).split('.').filter(Boolean);
            const start = dots === 0 ? [] : folder.slice(0, folder.length - (dots - 1));
            names.push([...start, ...parts].join('/'), [...folder, ...parts].join('/'), ['src', ...parts].join('/'));
        }
    }
    if (file.path.endsWith('.rs')) {
        for (const [, used, module] of text.matchAll(rustImport)) {
            const parts = used?.split('::').filter(Boolean) ?? [];
            if (module)
                names.push([...folder, module].join('/'));
            if (parts.length > 0)
                names.push(`src/${parts.join('/')}`, `src/${parts.slice(0, -1).join('/')}`);
        }
    }
    if (/\.(?:java|kt|scala)$/.test(file.path)) {
        const source = /^(.*?\/(?:java|kotlin|scala)\/)/.exec(file.path)?.[1] ?? '';
        for (const [, name = ''] of text.matchAll(javaImport))
            names.push(source + name.replaceAll('.', '/'));
    }
    return names;
}
function resolveFrom(folder, name) {
    const path = [...folder];
    for (const part of name.split('/')) {
        if (part === '..')
            path.pop();
        else if (part !== '.' && part !== '')
            path.push(part);
    }
    return path.join('/');
}


/***/ }),

/***/ 638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isSubmodule),
/* harmony export */   g: () => (/* binding */ selector)
/* harmony export */ });
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4217);
/* harmony import */ var _supply_chain_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4734);


const vendoredFolders = /(?:^|\/)(node_modules|bower_components|Pods|Carthage|\.yarn)\/|^(vendor|third_party|third-party)\//;
const minifiedNames = /(?:[.-]min\.(?:js|mjs|cjs|css)|\.(?:js|mjs|cjs|css)\.map)$/i;
/**
 * Decides which files need not be read, from paths and the base's attributes alone. Nothing in a file or in the change's
 * own attributes can exempt it.
 * @returns a function that gives the reason a file is left out, or null.
 */
function selector(selection) {
    const [ignored, included] = [(0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .openPatterns */ ._7)(selection.ignore), (0,_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .openPatterns */ ._7)(selection.include)];
    return ({ record, attributes }) => {
        const { path } = record;
        const name = path.slice(path.lastIndexOf('/') + 1);
        const match = ignored.match(path);
        if (match !== null)
            return { reason: 'ignored', detail: ignoredDetail(match) };
        if (selection.include.length > 0 && included.match(path) === null)
            return { reason: 'not-included', detail: 'No pattern of the setting include matches it.' };
        if (isSubmodule(record))
            return { reason: 'submodule', detail: submoduleDetail(record) };
        if (attributes.generated === 'set') {
            return { reason: 'generated', detail: 'The base marks it linguist-generated in .gitattributes.' };
        }
        if (attributes.vendored === 'set') {
            return { reason: 'vendored', detail: 'The base marks it linguist-vendored in .gitattributes.' };
        }
        const folder = attributes.vendored === 'unset'
            ? undefined
            : vendoredFolders
                .exec(path)
                ?.slice(1)
                .find((name) => name !== undefined);
        if (folder !== undefined) {
            return { reason: 'vendored', detail: `The folder ${folder} holds code of others.` };
        }
        if (attributes.generated !== 'unset') {
            if ((0,_supply_chain_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .lockFormat */ .L)(path)?.exempt === true) {
                return { reason: 'lock-file', detail: `The supply-chain rules check ${name} instead of reviewers.` };
            }
            if (minifiedNames.test(name)) {
                return { reason: 'minified', detail: 'Its name marks it as minified code or a source map.' };
            }
        }
        return null;
    };
}
const isSubmodule = ({ oldMode, newMode }) => oldMode === '160000' || newMode === '160000';
const ignoredDetail = ({ pattern, inert }) => inert === null
    ? `The pattern ${pattern} of the setting ignore matches it.`
    : `The pattern ${pattern} of the setting ignore matches its folder, so ${inert} cannot take it back.`;
function submoduleDetail(record) {
    const from = record.oldBlob?.slice(0, 12) ?? 'nothing';
    const to = record.newBlob?.slice(0, 12) ?? 'nothing';
    return `It is a submodule: ${from} became ${to}; the commits lie in another repository.`;
}


/***/ }),

/***/ 4734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ lockFormat)
});

;// CONCATENATED MODULE: ./lib/change/supply-chain/json.js
/** Deeper nesting is no lock file. */
const deepest = 200;
class NotJson extends Error {
}
/**
 * Reads JSON with the line of every value. A key that stands twice makes it unreadable, because tools differ in which
 * of the two they take.
 * @param trailingCommas whether a comma may stand before a closing bracket, as bun writes it.
 * @returns null where the text is not JSON.
 */
function readJson(text, trailingCommas = false) {
    const reader = new JsonReader(text.startsWith('\uFEFF') ? text.slice(1) : text, trailingCommas);
    try {
        return reader.whole();
    }
    catch (error) {
        if (error instanceof NotJson)
            return null;
        throw error;
    }
}
class JsonReader {
    #text;
    #trailingCommas;
    #at = 0;
    #line = 1;
    constructor(text, trailingCommas) {
        this.#text = text;
        this.#trailingCommas = trailingCommas;
    }
    whole() {
        const node = this.#value(0);
        this.#space();
        if (this.#at < this.#text.length)
            throw new NotJson();
        return node;
    }
    #space() {
        for (; this.#at < this.#text.length; this.#at += 1) {
            const char = this.#text[this.#at];
            if (char === '\n')
                this.#line += 1;
            else if (char !== ' ' && char !== '\t' && char !== '\r')
                return;
        }
    }
    /** Whether the next character is this one, which is then passed. */
    #take(char) {
        this.#space();
        if (this.#text[this.#at] !== char)
            return false;
        this.#at += 1;
        return true;
    }
    #value(depth) {
        if (depth > deepest)
            throw new NotJson();
        this.#space();
        const line = this.#line;
        switch (this.#text[this.#at]) {
            case '{':
                return { kind: 'object', line, members: this.#members(depth) };
            case '[':
                return { kind: 'array', line, items: this.#items(depth) };
            case '"':
                return { kind: 'string', line, text: this.#string() };
            default:
                this.#literal();
                return { kind: 'other', line };
        }
    }
    #members(depth) {
        const members = new Map();
        this.#at += 1;
        if (this.#take('}'))
            return members;
        for (;;) {
            this.#space();
            const key = this.#string();
            if (members.has(key) || !this.#take(':'))
                throw new NotJson();
            members.set(key, this.#value(depth + 1));
            if (this.#take('}'))
                return members;
            if (!this.#take(','))
                throw new NotJson();
            if (this.#trailingCommas && this.#take('}'))
                return members;
        }
    }
    #items(depth) {
        const items = [];
        this.#at += 1;
        if (this.#take(']'))
            return items;
        for (;;) {
            items.push(this.#value(depth + 1));
            if (this.#take(']'))
                return items;
            if (!this.#take(','))
                throw new NotJson();
            if (this.#trailingCommas && this.#take(']'))
                return items;
        }
    }
    #string() {
        if (this.#text[this.#at] !== '"')
            throw new NotJson();
        let end = this.#at + 1;
        for (; this.#text[end] !== '"'; end += this.#text[end] === '\\' ? 2 : 1)
            if (end >= this.#text.length)
                throw new NotJson();
        const text = parsed(this.#text.slice(this.#at, end + 1));
        if (typeof text !== 'string')
            throw new NotJson();
        this.#at = end + 1;
        return text;
    }
    #literal() {
        const rest = /[^\s,\]}]*/uy;
        rest.lastIndex = this.#at;
        const [word = ''] = rest.exec(this.#text) ?? [];
        if (word === '' || parsed(word) === undefined)
            throw new NotJson();
        this.#at += word.length;
    }
}
function parsed(json) {
    try {
        return JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
/** A member of an object; undefined where the node is none or lacks it. */
const member = (node, key) => node?.kind === 'object' ? node.members.get(key) : undefined;
/** The members of an object; none where the node is something else. */
const membersOf = (node) => node?.kind === 'object' ? [...node.members] : [];
const stringOf = (node) => node?.kind === 'string' ? node.text : null;
/** A string member as a placed text, in a list that is empty where there is none. */
const placedMember = (node, key) => {
    const value = member(node, key);
    return value?.kind === 'string' && value.text !== '' ? [{ text: value.text, line: value.line }] : [];
};

;// CONCATENATED MODULE: ./lib/change/supply-chain/lock.js
/** What a lock file says, whatever its format. Types only. */
/** A package of a lock file, with the usual values for what its format does not say. */
const locked = (part) => ({ sources: [], hashes: [], unhashed: false, ...part });

;// CONCATENATED MODULE: ./lib/change/supply-chain/npm.js


/** package-lock.json and npm-shrinkwrap.json, lockfileVersion 1 to 3. */
const readNpmLock = (text) => {
    const root = readJson(text);
    if (root === null)
        return null;
    const [packages, dependencies] = [member(root, 'packages'), member(root, 'dependencies')];
    if (member(root, 'lockfileVersion') === undefined && packages === undefined)
        return null;
    const modern = membersOf(packages).flatMap(([key, node]) => fromPackages(key, node));
    return [...modern, ...fromDependencies(dependencies)];
};
/** A link to a folder of the project has no address and no hash to check; an entry with either is no link. */
const isLink = (node) => member(node, 'link') !== undefined &&
    member(node, 'integrity') === undefined &&
    stringOf(member(node, 'resolved'))?.includes('://') !== true;
function fromPackages(key, node) {
    const at = key.lastIndexOf('node_modules/');
    if (node.kind !== 'object' || at < 0 || isLink(node) || isBundled(node))
        return [];
    const name = stringOf(member(node, 'name')) ?? key.slice(at + 'node_modules/'.length);
    return [packageOf(name, stringOf(member(node, 'version')) ?? '', node)];
}
function fromDependencies(dependencies) {
    return membersOf(dependencies).flatMap(([key, node]) => {
        const version = stringOf(member(node, 'version')) ?? '';
        const alias = /^npm:(.+)@([^@]+)$/u.exec(version);
        // A source that is no registry stands in place of the version.
        const elsewhere = /^(?:git|https?|github|gitlab|bitbucket)[+:]/u.test(version);
        const own = packageOf(alias?.[1] ?? key, alias?.[2] ?? version, node);
        const sources = elsewhere ? [...own.sources, { text: version, line: node.line }] : own.sources;
        return [
            ...(version.startsWith('file:') || isBundled(node)
                ? []
                : [{ ...own, sources, unhashed: own.unhashed || elsewhere }]),
            ...fromDependencies(member(node, 'dependencies')),
        ];
    });
}
/** Whether a package comes inside the archive of another, whose hash proves it too. */
const isBundled = (node) => (member(node, 'inBundle') !== undefined || member(node, 'bundled') !== undefined) &&
    member(node, 'resolved') === undefined;
function packageOf(name, version, node) {
    const sources = placedMember(node, 'resolved');
    const hashes = placedMember(node, 'integrity').flatMap(({ text, line }) => text
        .split(/\s+/u)
        .filter((hash) => hash !== '')
        .map((hash) => ({ text: hash, line })));
    const unhashed = sources.some(({ text }) => text.startsWith('git'));
    return locked({
        name,
        version,
        sources,
        hashes,
        line: node.line,
        unhashed,
        ...naming(name, version, sources),
    });
}
/** Whether a tarball's URL, where it has the form that registries give it, is of this package and version. */
function naming(name, version, sources) {
    const misnamed = sources.some(({ text }) => {
        const [, before = '', file = ''] = /^https?:\/\/[^/]+\/(.*)\/-\/([^?#]+)\.tgz/u.exec(text) ?? [];
        if (file === '')
            return false;
        const parts = before.replaceAll(/%40/gu, '@').replaceAll(/%2f/giu, '/').split('/');
        const [scope = '', bare = ''] = [parts.at(-2), parts.at(-1)];
        const named = scope.startsWith('@') ? `${scope}/${bare}` : bare;
        const right = version === '' || version.includes('+') || file.endsWith(`${bare}-${version}`);
        return named !== name || !right;
    });
    return { misnamed };
}
/** bun.lock: JSON with trailing commas, each package as `[name@version, registry, about it, hash]`. */
const readBunLock = (text) => {
    const root = readJson(text, true);
    const packages = root === null ? undefined : member(root, 'packages');
    if (packages?.kind !== 'object')
        return null;
    const all = [];
    for (const node of packages.members.values()) {
        if (node.kind !== 'array')
            return null;
        const texts = node.items.flatMap((item) => (item.kind === 'string' ? [item] : []));
        const [id, ...rest] = texts;
        const at = id?.text.lastIndexOf('@') ?? -1;
        if (id === undefined || at < 1)
            return null;
        // The version of what is not from a registry is where it comes from.
        const split = id.text.indexOf('@', 1);
        const [name, version] = [id.text.slice(0, split), id.text.slice(split + 1)];
        if (/^(?:workspace|link|file|root):/u.test(version))
            continue;
        const elsewhere = /^(?:git|github|https?)[+:]/u.test(version);
        const sources = [
            ...(elsewhere ? [{ text: version, line: id.line }] : []),
            ...rest.filter((one) => /^https?:/u.test(one.text)),
        ];
        const hashes = rest.filter((one) => /^sha\d+-/u.test(one.text));
        all.push(locked({
            name,
            version,
            sources,
            hashes,
            line: node.line,
            unhashed: elsewhere,
            ...naming(name, version, sources),
        }));
    }
    return all;
};

;// CONCATENATED MODULE: ./lib/change/supply-chain/other-formats.js


/** go.sum and go.work.sum: a module, its version and the hash of its files or of its go.mod. */
const readGoSum = (text) => {
    const all = [];
    for (const [index, row] of text.split('\n').entries()) {
        if (row.trim() === '')
            continue;
        const [, name, version, hash] = /^(\S+) (v\S+) (h\d+:[A-Za-z0-9+/]+={0,2})\r?$/u.exec(row) ?? [];
        if (name === undefined || version === undefined || hash === undefined)
            return null;
        const line = index + 1;
        all.push(locked({ name, version, hashes: [{ text: hash, line }], line }));
    }
    return all;
};
/** composer.lock. */
const readComposerLock = (text) => {
    const root = readJson(text);
    if (root === null || member(root, 'content-hash') === undefined)
        return null;
    const all = [];
    for (const group of ['packages', 'packages-dev']) {
        const list = member(root, group);
        for (const node of list?.kind === 'array' ? list.items : []) {
            const name = stringOf(member(node, 'name'));
            if (name === null)
                return null;
            const version = stringOf(member(node, 'version')) ?? '';
            const [dist, source] = [member(node, 'dist'), member(node, 'source')];
            if (stringOf(member(dist, 'type')) === 'path')
                continue;
            const ends = [dist, source].flatMap((end) => (end === undefined ? [] : [end]));
            const sums = dist === undefined ? [] : placedMember(dist, 'shasum');
            // The commit of a tagged version says what is installed; that of a branch moves.
            const moving = /^dev-|-dev$/u.test(version);
            const commits = moving ? [] : ends.flatMap((end) => placedMember(end, 'reference')).slice(0, 1);
            const commit = commits.map(({ text: id, line }) => ({ text: `commit:${id}`, line }));
            all.push(locked({
                name,
                version,
                sources: ends.flatMap((end) => placedMember(end, 'url')),
                hashes: [...sums.map(({ text: sum, line }) => ({ text: `sha1:${sum}`, line })), ...commit],
                line: node.line,
                unhashed: true,
            }));
        }
    }
    return all;
};
/** Gemfile.lock. */
const readGemfileLock = (text) => {
    const all = [];
    const sums = new Map();
    let section = '';
    let remote = null;
    for (const [index, raw] of text.split('\n').entries()) {
        const [row, line] = [raw.replace(/\r$/u, ''), index + 1];
        if (row === '')
            continue;
        if (/^[A-Z][A-Z ]*$/u.test(row)) {
            section = row;
            remote = null;
            continue;
        }
        if (section === '' || !/^ {2,6}\S/u.test(row))
            return null;
        const spec = /^ {4}([\w.-]+) \(([^)]+)\)$/u.exec(row);
        const address = /^ {2}remote: (\S+)$/u.exec(row)?.[1];
        const sum = /^ {2}([\w.-]+) \(([^)]+)\) (sha\d+)=([0-9a-f]+)$/u.exec(row);
        if (address !== undefined)
            remote = { text: address, line };
        if (section === 'CHECKSUMS' && sum !== null)
            sums.set(`${sum[1] ?? ''} ${sum[2] ?? ''}`, { text: `${sum[3] ?? ''}:${sum[4] ?? ''}`, line });
        if (spec === null || section === 'PATH')
            continue;
        const unhashed = section === 'GIT';
        const sources = remote === null ? [] : [remote];
        all.push(locked({ name: spec[1] ?? '', version: spec[2] ?? '', sources, line, unhashed }));
    }
    if (section === '' || (all.length === 0 && !/^(?:GEM|PATH|GIT|DEPENDENCIES)$/mu.test(text)))
        return null;
    return all.map((one) => {
        const sum = sums.get(`${one.name} ${one.version}`);
        return sum === undefined ? one : { ...one, hashes: [sum] };
    });
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/change/supply-chain/yaml.js

const noMap = { members: () => [], text: () => null, map: () => noMap };
/**
 * Reads a YAML document whose top is a mapping; null where the text is none, or where it has anchors or aliases, which
 * no package manager writes.
 */
function readYaml(text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, logLevel: 'silent', stringKeys: true });
    if (document.errors.length > 0 || !(0,dist/* isMap */.jh)(document.contents))
        return null;
    if (/(?:^|[\s[{,:])[&*][A-Za-z0-9_]+\s*$/mu.test(text))
        return null;
    return mapOf(document.contents, lines);
}
function mapOf(node, lines) {
    if (!(0,dist/* isMap */.jh)(node))
        return noMap;
    const lineOf = (one) => (isNodeWithRange(one) ? lines.linePos(one.range[0]).line : 1);
    const found = (key) => node.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && String(pair.key.value) === key);
    return {
        members: () => node.items.flatMap(({ key, value }) => (0,dist/* isScalar */.jn)(key) ? [{ key: String(key.value), line: lineOf(key), value: mapOf(value, lines) }] : []),
        text(key) {
            const value = found(key)?.value;
            return (0,dist/* isScalar */.jn)(value) && value.value !== null
                ? { text: value.source ?? '', line: lineOf(value) }
                : null;
        },
        map: (key) => mapOf(found(key)?.value, lines),
    };
}
const isNodeWithRange = (node) => typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);

;// CONCATENATED MODULE: ./lib/change/supply-chain/pnpm.js


/** pnpm-lock.yaml, lockfileVersion 5 to 9. */
const readPnpmLock = (text) => {
    const root = readYaml(text);
    if (root === null || root.text('lockfileVersion') === null)
        return null;
    return root
        .map('packages')
        .members()
        .flatMap(({ key, line, value }) => pnpm_packageOf(key, line, value));
};
function pnpm_packageOf(key, line, value) {
    const resolution = value.map('resolution');
    if (resolution.text('directory') !== null)
        return [];
    const { name, version } = identityOf(key);
    const integrity = resolution.text('integrity');
    const tarball = resolution.text('tarball');
    const repository = resolution.text('repo');
    // A registry of its own stands in front of the key in old versions: `npm.example.com/a/1.0.0`.
    const registry = /^([a-z0-9.-]+\.[a-z]+(?::\d+)?)\/(?!.*@https?:)/u.exec(key)?.[1];
    return [
        locked({
            name: value.text('name')?.text ?? name,
            version: value.text('version')?.text ?? version,
            sources: [
                ...(tarball === null ? [] : [tarball]),
                ...(repository === null ? [] : [repository]),
                ...(tarball === null && repository === null && registry !== undefined
                    ? [{ text: `https://${registry}/`, line }]
                    : []),
            ],
            hashes: integrity === null ? [] : [integrity],
            line,
            unhashed: repository !== null || (tarball?.text.includes('codeload.github.com') ?? false),
        }),
    ];
}
/** `/a/1.0.0`, `/a@1.0.0(peer@2)`, `'@scope/a@1.0.0'`, `@scope/a@https://…`. */
function identityOf(key) {
    const bare = key
        .replace(/^[a-z0-9.-]+\.[a-z]+(?::\d+)?(?=\/)/u, '')
        .replace(/^\//u, '')
        .replace(/\(.*$/u, '');
    const [, name = bare, version = ''] = /^(@[^/@]+\/[^/@]+|[^/@]+)[/@](.+)$/u.exec(bare) ?? [];
    return { name, version: version.startsWith('http') ? version : version.replace(/_.*$/u, '') };
}

;// CONCATENATED MODULE: ./lib/change/supply-chain/python.js


/**
 * requirements.txt of pip with its options. The address of an index counts as the source of every package; another index
 * and a trusted host are entries of their own, because packages may come from there as well.
 */
const readRequirements = (text) => {
    const all = [];
    let index = null;
    for (const logical of logicalLines(text)) {
        const { text: row, line } = logical;
        const [, option, value = ''] = /^(?:--|-)(index-url|i|extra-index-url|trusted-host|find-links|f)(?:[ =]+|(?<=^-[if]))(\S+)/u.exec(row) ?? [];
        if (option === 'index-url' || option === 'i') {
            index = { text: value, line };
            all.push(locked({ name: '--index-url', version: '', sources: [index], line, unhashed: true }));
            continue;
        }
        if (option !== undefined) {
            const source = option === 'trusted-host' ? `http://${value}/` : value;
            const name = option === 'f' ? '--find-links' : `--${option}`;
            all.push(locked({ name, version: value, sources: [{ text: source, line }], line, unhashed: true }));
            continue;
        }
        if (row.startsWith('-'))
            continue;
        const requirement = requirementOf(logical);
        if (requirement !== null)
            all.push(requirement);
    }
    const everywhere = index;
    return everywhere === null
        ? all
        : all.map((one) => one.name.startsWith('--') || one.sources.length > 0 ? one : { ...one, sources: [everywhere] });
};
/** Lines without comments, those that a backslash joins as one. */
function* logicalLines(text) {
    let open = null;
    for (const [index, raw] of text.split(/\r?\n/u).entries()) {
        const [row, line] = [raw.replace(/(?:^|\s)#.*$/u, '').trim(), index + 1];
        const hashes = [...row.matchAll(/--hash[= ]\s*(\w+:[0-9A-Za-z+/=_-]+)/gu)].flatMap(([, hash]) => hash === undefined ? [] : [{ text: hash, line }]);
        const joined = open === null
            ? { text: row, line, hashes }
            : { text: `${open.text} ${row}`, line: open.line, hashes: [...open.hashes, ...hashes] };
        if (row.endsWith('\\')) {
            open = { ...joined, text: joined.text.slice(0, -1).trimEnd() };
            continue;
        }
        open = null;
        if (joined.text !== '')
            yield joined;
    }
    if (open !== null)
        yield open;
}
function requirementOf({ text: row, line, hashes }) {
    const direct = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])? ?@ ?(\S+)/u.exec(row) ?? /^()((?:git\+|https?:)\S+)/u.exec(row);
    if (direct !== null) {
        const [, named = '', url = ''] = direct;
        const name = named || (/#egg=([\w.-]+)/u.exec(url)?.[1] ?? url);
        return locked({
            name: normal(name),
            version: '',
            sources: [{ text: url, line }],
            hashes,
            line,
            unhashed: url.startsWith('git+'),
        });
    }
    const pinned = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:===?\s*([^\s;,]+))?/u.exec(row);
    if (pinned === null)
        return null;
    return locked({ name: normal(pinned[1] ?? ''), version: pinned[2] ?? '', hashes, line });
}
/** Names are the same whatever their case and their dashes: PEP 503. */
const normal = (name) => name.toLowerCase().replaceAll(/[-_.]+/gu, '-');
/** Pipfile.lock. */
const readPipfileLock = (text) => {
    const root = readJson(text);
    if (root === null || member(root, '_meta') === undefined)
        return null;
    const meta = member(member(root, '_meta'), 'sources');
    const indexes = meta?.kind === 'array' ? meta.items : [];
    const urlOf = (name) => {
        const index = indexes.find((one) => stringOf(member(one, 'name')) === name) ?? indexes[0];
        return index === undefined ? [] : placedMember(index, 'url');
    };
    const groups = membersOf(root).filter(([key]) => key !== '_meta');
    const packages = groups.flatMap(([, group]) => membersOf(group).map(([name, node]) => {
        const list = member(node, 'hashes');
        const hashes = list?.kind === 'array'
            ? list.items.flatMap((one) => (one.kind === 'string' ? [{ text: one.text, line: one.line }] : []))
            : [];
        const direct = [...placedMember(node, 'git'), ...placedMember(node, 'file')];
        return locked({
            name: normal(name),
            version: stringOf(member(node, 'version')) ?? stringOf(member(node, 'ref')) ?? '',
            sources: direct.length > 0 ? direct : urlOf(stringOf(member(node, 'index'))),
            hashes,
            line: node.line,
            unhashed: direct.length > 0 || member(node, 'path') !== undefined,
        });
    }));
    const others = indexes.map((node) => locked({
        name: `index ${stringOf(member(node, 'name')) ?? ''}`,
        version: '',
        sources: placedMember(node, 'url'),
        line: node.line,
        unhashed: true,
    }));
    return [...packages, ...others];
};

;// CONCATENATED MODULE: ./lib/change/supply-chain/toml.js

/**
 * Reads the `[[package]]` blocks of TOML in the narrow form that package managers write: one key a line, arrays over
 * several lines, no text over several lines. Anything else is not taken for a lock file.
 */
function readBlocks(text) {
    const blocks = [];
    let block = null;
    let table = '';
    let list = null;
    for (const [index, raw] of text.split('\n').entries()) {
        const [row, line] = [raw.trim(), index + 1];
        if (/"""|'''/u.test(row))
            return null;
        const add = (key, value) => {
            if (block === null)
                return;
            const name = `${table}${key}`;
            block.values.set(name, [...(block.values.get(name) ?? []), { text: value, line }]);
        };
        if (list !== null) {
            if (row === ']')
                list = null;
            else if (/^(?:["'{#].*|)$/u.test(row))
                add(list, row);
            else
                return null;
            continue;
        }
        if (row === '' || row.startsWith('#'))
            continue;
        const header = /^(\[{1,2})([\w.\-"]+)(\]{1,2})$/u.exec(row);
        if (header !== null) {
            const [, open = '', name = '', close = ''] = header;
            if (open.length !== close.length)
                return null;
            if (name === 'package' && open === '[[') {
                block = { line, values: new Map() };
                blocks.push(block);
                table = '';
            }
            else if (name.startsWith('package.')) {
                table = `${name.slice('package.'.length)}.`;
            }
            else {
                block = null;
            }
            continue;
        }
        const pair = /^(?:([\w-]+)|"([^"]+)"|'([^']+)') = (.+)$/u.exec(row);
        if (pair === null)
            return null;
        const [, bare, double, single, value = ''] = pair;
        const key = bare ?? double ?? single ?? '';
        if (value === '[')
            list = key;
        else if (/^(?:"(?:[^"\\]|\\.)*"|'[^']*'|[\w.+:-]+|\[.*\]|\{.*\})$/u.test(value))
            add(key, value);
        else
            return null;
    }
    return list === null ? blocks : null;
}
const first = ({ values }, key) => values.get(key)?.[0] ?? null;
const string = (placed) => placed === null
    ? null
    : (/^"(.*)"$|^'(.*)'$/u
        .exec(placed.text)
        ?.slice(1)
        .find((one) => one !== undefined) ?? null);
const asPlaced = (placed) => {
    const text = string(placed);
    return placed === null || text === null ? [] : [{ text, line: placed.line }];
};
/** The values of a key of inline tables: `{ url = "…", hash = "…" }`. */
const inline = (rows, key) => rows.flatMap(({ text, line }) => [...text.matchAll(new RegExp(`\\b${key} ?= ?"([^"]*)"`, 'gu'))].flatMap(([, value]) => value === undefined ? [] : [{ text: value, line }]));
const packagesBy = (read) => (text) => {
    const blocks = readBlocks(text);
    if (blocks === null ||
        (blocks.length === 0 && !/^(?:version|requires-python|content-hash) = |^\[metadata\]/mu.test(text)))
        return null;
    const all = [];
    for (const block of blocks) {
        const name = string(first(block, 'name'));
        if (name === null)
            return null;
        const version = string(first(block, 'version')) ?? '';
        const part = read(block);
        if (part !== null)
            all.push(locked({ name, version, line: block.line, ...part }));
    }
    return all;
};
/** Cargo.lock, versions 1 to 4. A package without a source is one of the workspace. */
const readCargoLock = (text) => {
    // Version 1 keeps the checksums in a table of their own.
    const old = new Map();
    for (const [index, row] of text.split('\n').entries()) {
        const [, key, hash] = /^"checksum (\S+ \S+) \(.*\)" = "([0-9a-f]+)"\s*$/u.exec(row) ?? [];
        if (key !== undefined && hash !== undefined)
            old.set(key, { text: `sha256:${hash}`, line: index + 1 });
    }
    return packagesBy((block) => {
        const sources = asPlaced(first(block, 'source'));
        if (sources.length === 0)
            return null;
        const own = asPlaced(first(block, 'checksum')).map(({ text: hash, line }) => ({
            text: `sha256:${hash}`,
            line,
        }));
        const kept = old.get(`${string(first(block, 'name')) ?? ''} ${string(first(block, 'version')) ?? ''}`);
        const hashes = own.length > 0 || kept === undefined ? own : [kept];
        return { sources, hashes, unhashed: sources.some((source) => source.text.startsWith('git+')) };
    })(text);
};
/** uv.lock. */
const readUvLock = packagesBy((block) => {
    const source = block.values.get('source') ?? [];
    if (inline(source, '(?:editable|virtual|directory|path)').length > 0)
        return null;
    const repository = inline(source, 'git');
    const files = [...(block.values.get('sdist') ?? []), ...(block.values.get('wheels') ?? [])];
    return {
        sources: [
            ...inline(source, 'registry'),
            ...repository,
            ...inline(source, 'url'),
            ...inline(files, 'url'),
        ],
        hashes: inline(files, 'hash'),
        unhashed: repository.length > 0,
    };
});
/** poetry.lock and pdm.lock. */
const readPoetryLock = packagesBy((block) => {
    const type = string(first(block, 'source.type'));
    if (type === 'directory' || type === 'file' || first(block, 'path') !== null)
        return null;
    const repository = [
        ...asPlaced(first(block, 'git')),
        ...(type === 'git' ? asPlaced(first(block, 'source.url')) : []),
    ];
    const files = block.values.get('files') ?? [];
    return {
        sources: [
            ...(type === 'git' ? [] : asPlaced(first(block, 'source.url'))),
            ...repository,
            ...inline(files, 'url'),
        ],
        hashes: inline(files, 'hash'),
        unhashed: repository.length > 0,
    };
});

;// CONCATENATED MODULE: ./lib/change/supply-chain/yarn.js



/** yarn.lock, as Yarn 1 or as Yarn 2 and newer write it. */
const readYarnLock = (text) => /^__metadata:/mu.test(text) ? readBerryLock(text) : readClassicLock(text);
const readClassicLock = (text) => {
    if (!/^# yarn lockfile v1\s*$/mu.test(text))
        return null;
    const entries = [];
    for (const [index, raw] of text.split('\n').entries()) {
        const [row, line] = [raw.replace(/\r$/u, ''), index + 1];
        if (row.trim() === '' || row.startsWith('#'))
            continue;
        if (/^\S.*:$/u.test(row)) {
            const specs = row.slice(0, -1).split(', ').map(unquoted);
            if (!specs.every((spec) => /^@?[^@\s"]+@\S.*$|^@?[^@\s"]+@$/u.test(spec)))
                return null;
            entries.push({ specs, line, version: '', sources: [], hashes: [] });
            continue;
        }
        const field = /^ {2}([A-Za-z][\w-]*):?(?: (.+))?$/u.exec(row);
        const entry = entries.at(-1);
        // What is below a field, such as a dependency, is a name and a range.
        if (entry === undefined || (field === null && !/^ {4}\S+(?: \S.*)?$/u.test(row)))
            return null;
        const value = unquoted(field?.[2] ?? '');
        if (field?.[1] === 'version')
            entry.version = value;
        if (field?.[1] === 'resolved')
            entry.sources.push({ text: value, line });
        if (field?.[1] === 'integrity')
            entry.hashes.push(...value.split(/\s+/u).map((hash) => ({ text: hash, line })));
    }
    return entries.flatMap(classicPackage);
};
function classicPackage({ specs, line, version, sources, hashes }) {
    const [spec = ''] = specs;
    const at = spec.indexOf('@', 1);
    const alias = /^npm:(@?[^@]+)@/u.exec(spec.slice(at + 1))?.[1];
    const name = alias ?? spec.slice(0, at);
    const old = sources.flatMap((source) => {
        const sha1 = /#([0-9a-f]{40})$/u.exec(source.text)?.[1];
        // As the field `integrity` writes it, so that both are comparable.
        return sha1 === undefined
            ? []
            : [{ text: `sha1-${Buffer.from(sha1, 'hex').toString('base64')}`, line: source.line }];
    });
    const elsewhere = sources.some(({ text }) => /^git|\.git(?:#|$)|codeload\.github\.com/u.test(text));
    if (sources.length === 0)
        return [];
    return [
        locked({
            name,
            version,
            sources,
            hashes: hashes.length === 0 && !elsewhere ? old : hashes,
            line,
            unhashed: elsewhere,
            ...naming(name, version, sources),
        }),
    ];
}
const unquoted = (text) => text.replace(/^"(.*)"$/u, '$1');
const readBerryLock = (text) => {
    const root = readYaml(text);
    if (root === null)
        return null;
    const all = [];
    for (const { key, line, value } of root.members()) {
        if (key === '__metadata')
            continue;
        const resolution = value.text('resolution');
        if (resolution === null || resolution.text.indexOf('@', 1) < 0)
            return null;
        const split = resolution.text.indexOf('@', 1);
        const [name, reference] = [resolution.text.slice(0, split), resolution.text.slice(split + 1)];
        if (/^(?:workspace|link|portal|patch|file|virtual|exec):/u.test(reference))
            continue;
        const archive = /::__archiveUrl=([^&]+)/u.exec(reference)?.[1];
        const registry = reference.startsWith('npm:');
        const source = archive === undefined ? (registry ? null : reference) : decoded(archive);
        const checksum = value.text('checksum');
        all.push(locked({
            name,
            version: value.text('version')?.text ?? '',
            sources: source === null ? [] : [{ text: source, line: resolution.line }],
            hashes: checksum === null ? [] : [checksumOf(checksum)],
            line,
            // What is only for some platforms has no checksum where it was locked on another.
            unhashed: !registry || value.text('conditions') !== null,
        }));
    }
    return all;
};
/** `10c0/…`: the part before the slash says how the archive was compressed, which the hash depends on. */
const checksumOf = ({ text, line }) => ({
    text: text.includes('/') ? text.replace('/', '-') : `sha512-${text}`,
    line,
});
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./lib/change/supply-chain/formats.js






const npm = ['registry.npmjs.org'];
const pypi = ['pypi.org'];
const formats = {
    'package-lock.json': { read: readNpmLock, exempt: true, usual: npm },
    'npm-shrinkwrap.json': { read: readNpmLock, exempt: true, usual: npm },
    'yarn.lock': { read: readYarnLock, exempt: true, usual: npm },
    'pnpm-lock.yaml': { read: readPnpmLock, exempt: true, usual: npm },
    'bun.lock': { read: readBunLock, exempt: true, usual: npm },
    'cargo.lock': { read: readCargoLock, exempt: true, usual: ['crates.io'] },
    'poetry.lock': { read: readPoetryLock, exempt: true, usual: pypi },
    'pdm.lock': { read: readPoetryLock, exempt: true, usual: pypi },
    'uv.lock': { read: readUvLock, exempt: true, usual: pypi },
    'pipfile.lock': { read: readPipfileLock, exempt: true, usual: pypi },
    'go.sum': { read: readGoSum, exempt: true, usual: [] },
    'go.work.sum': { read: readGoSum, exempt: true, usual: [] },
    // Composer fetches from wherever Packagist points, which is GitHub for nearly everything.
    'composer.lock': { read: readComposerLock, exempt: true, usual: ['github.com'] },
    'gemfile.lock': { read: readGemfileLock, exempt: true, usual: ['rubygems.org'] },
};
const requirements = { read: readRequirements, exempt: false, usual: pypi };
/** The format of a lock file by its name; null where the name is of none that the supply-chain rules can read. */
function lockFormat(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    if (Object.hasOwn(formats, name))
        return formats[name] ?? null;
    return /^[\w.-]*requirements[\w.-]*\.(?:txt|in)$|^requirements\/[\w.-]+\.txt$/u.test(name)
        ? requirements
        : null;
}


/***/ }),

/***/ 7992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ isReadableLock),
  d: () => (/* binding */ readSupplyChain)
});

;// CONCATENATED MODULE: ./lib/change/supply-chain/origin.js
/** Other names of a registry. */
const sameHosts = {
    'registry.yarnpkg.com': 'registry.npmjs.org',
    'index.crates.io': 'crates.io',
    'static.crates.io': 'crates.io',
    'files.pythonhosted.org': 'pypi.org',
    'pypi.python.org': 'pypi.org',
    'index.rubygems.org': 'rubygems.org',
};
/** Hosts where anybody can have a repository: the host alone says nothing about whose it is. */
const forges = {
    'github.com': 'github.com',
    'www.github.com': 'github.com',
    'codeload.github.com': 'github.com',
    'api.github.com': 'github.com',
    'raw.githubusercontent.com': 'github.com',
    'gitlab.com': 'gitlab.com',
    'bitbucket.org': 'bitbucket.org',
};
const shorthands = {
    github: 'github.com',
    gitlab: 'gitlab.com',
    bitbucket: 'bitbucket.org',
};
/** The origin of a URL, or of what a package manager writes in place of one. */
function originOf(source) {
    const bare = source.replace(/^(?:registry|sparse|direct)\+/u, '');
    const [, forge, repository] = /^(github|gitlab|bitbucket):(?!\/\/)([^#]+)/u.exec(bare) ?? [];
    if (forge !== undefined && repository !== undefined)
        return { place: repositoryPlace(shorthands[forge] ?? forge, repository), insecure: false };
    const [, host, path] = /^(?:git\+ssh:\/\/)?(?:[\w.-]+@)([\w.-]+):(?!\d+\/)([^#]+)/u.exec(bare) ?? [];
    if (host !== undefined && path !== undefined)
        return { place: repositoryPlace(host.toLowerCase(), path), insecure: false };
    const url = URL.canParse(bare) ? new URL(bare.replace(/^git\+(?=\w+:)/u, '')) : null;
    if (url === null)
        return { place: bare, insecure: false };
    const insecure = /^(?:git\+)?(?:http|ftp|git):/u.test(bare);
    const known = url.host.toLowerCase();
    if (url.host === '')
        return { place: `${url.protocol}${url.pathname}`, insecure };
    const index = known === 'github.com' && url.pathname === '/rust-lang/crates.io-index';
    if (index)
        return { place: 'crates.io', insecure };
    const isForge = Object.hasOwn(forges, known);
    if (isForge ||
        bare.startsWith('git+') ||
        /^(?:ssh|git):$/u.test(url.protocol) ||
        url.pathname.endsWith('.git')) {
        const own = url.pathname.replace(/^\/(?=repos\/)(?:repos\/)?/u, '/');
        return { place: repositoryPlace(forges[known] ?? known, own, isForge), insecure };
    }
    return { place: sameHosts[known] ?? known, insecure };
}
/** `github.com/owner/name`, whatever stands around it. */
function repositoryPlace(host, path, forge = Object.hasOwn(forges, host)) {
    const parts = path
        .replace(/[?#].*$/u, '')
        .split('/')
        .filter((part) => part !== '');
    const kept = (forge ? parts.slice(0, 2) : parts).join('/').replace(/\.git$/u, '');
    return `${forges[host] ?? host}/${forge ? kept.toLowerCase() : kept}`;
}
/** The host of a place. */
const hostOfPlace = (place) => place.split('/')[0] ?? place;

;// CONCATENATED MODULE: ./lib/change/supply-chain/compare.js

/** Share of the packages that have a hash, from which on one without is remarkable. */
const usuallyHashed = 0.9;
/** Algorithms from weak to strong; what is not listed counts as the strongest. */
const algorithms = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'];
/**
 * What a new state of a lock file changes about where its packages come from and how they are proven. Another version
 * from the same place with a hash of the same kind is nothing.
 * @param before null where the lock file is new.
 * @param usual hosts that the package manager uses without being told.
 */
function compareLocks(path, before, after, usual) {
    const old = Map.groupBy(before?.packages ?? [], ({ name }) => name);
    const known = new Set([...usual, ...(before?.packages ?? []).flatMap(placesOf)]);
    const isKnown = (place) => known.has(place) || (place.includes('/') && usual.includes(hostOfPlace(place)));
    const hashed = (before?.packages ?? []).filter(({ unhashed }) => !unhashed);
    const strict = hashed.length > 0 &&
        hashed.filter(({ hashes }) => hashes.length > 0).length >= hashed.length * usuallyHashed;
    const seen = new Set((before?.packages ?? []).map(identity));
    const raw = after.packages
        // What stands there as it did is not this change's.
        .filter((one) => !seen.has(identity(one)))
        .flatMap((one) => {
        const earlier = old.get(one.name);
        return earlier === undefined
            ? ofNew(one, isKnown, strict)
            : [...ofSources(one, earlier, usual), ...ofHashes(one, earlier)];
    });
    return grouped(path, raw, before?.text ?? '', after.text);
}
const identity = ({ name, version, sources, hashes }) => JSON.stringify([name, version, sources.map(({ text }) => text), hashes.map(({ text }) => text)]);
const placesOf = ({ sources }) => sources.map(({ text }) => originOf(text).place);
const factOf = (kind, one, line, from, to) => ({
    kind,
    name: one.version === '' ? one.name : `${one.name}@${one.version}`,
    from,
    to,
    side: 'new',
    line,
    headLine: null,
});
/** A package that the lock file did not have. */
function ofNew(one, isKnown, strict) {
    const facts = one.sources.flatMap(({ text, line }) => {
        const { place, insecure } = originOf(text);
        if (insecure)
            return [factOf('new-insecure', one, line, null, place)];
        return isKnown(place) ? [] : [factOf('new-source', one, line, null, place)];
    });
    const missing = strict && one.hashes.length === 0 && !one.unhashed;
    return [
        ...facts.slice(0, 1),
        ...(one.misnamed === true ? [misnamedFact(one)] : []),
        ...(missing ? [factOf('integrity-missing', one, one.line, null, null)] : []),
    ];
}
const misnamedFact = (one) => factOf('misnamed', one, one.sources[0]?.line ?? one.line, null, one.sources[0]?.text ?? null);
/** A package that was there, perhaps at another version. */
function ofSources(one, earlier, usual) {
    const before = earlier.flatMap(({ sources }) => (sources.length === 0 ? usual.map(usualSource) : sources));
    const origins = before.map(({ text }) => originOf(text));
    const places = new Set(origins.map(({ place }) => place));
    const wasSecure = !origins.some(({ insecure }) => insecure);
    // No URL means the usual registry, to which a package may move as well.
    const now = one.sources.length === 0 ? usual.slice(0, 1).map(usualSource) : one.sources;
    const facts = now.flatMap(({ text, line }) => {
        const { place, insecure } = originOf(text);
        const at = line === 0 ? one.line : line;
        if (places.size > 0 && !places.has(place)) {
            const [from = null] = places;
            // A release in place of a repository that people used until then.
            const released = usual.includes(place) && from !== null && from.includes('/');
            return [factOf(released ? 'released' : 'moved', one, at, from, place)];
        }
        return insecure && wasSecure
            ? [factOf('insecure', one, at, `https://${hostOfPlace(place)}`, text.split(':')[0] ?? null)]
            : [];
    });
    const first = facts.find(({ kind }) => kind === 'moved' || kind === 'released') ?? facts[0];
    const wasMisnamed = earlier.some(({ misnamed }) => misnamed === true);
    return [
        ...(first === undefined ? [] : [first]),
        ...(one.misnamed === true && !wasMisnamed ? [misnamedFact(one)] : []),
    ];
}
const usualSource = (host) => ({ text: `https://${host}/`, line: 0 });
function ofHashes(one, earlier) {
    const hashed = earlier.filter(({ hashes }) => hashes.length > 0);
    const same = hashed.filter(({ version }) => version === one.version);
    const [reference] = [...same, ...hashed];
    if (reference === undefined)
        return [];
    const removed = reference.hashes[0];
    if (one.hashes.length === 0) {
        // A package that now comes from a repository has no hash; that it moved is said already.
        if (one.unhashed && !reference.unhashed && one.sources.length > 0)
            return [];
        const fact = factOf('integrity-removed', one, removed?.line ?? 1, removed?.text ?? null, null);
        return [{ ...fact, side: 'old', headLine: one.line }];
    }
    const line = one.hashes[0]?.line ?? one.line;
    const [was, is] = [strongest(reference.hashes), strongest(one.hashes)];
    if (is < was) {
        // Registries have only weak hashes of versions that were published long ago.
        const kind = same.length > 0 ? 'integrity-weakened' : 'integrity-weaker';
        return [factOf(kind, one, line, algorithms[was] ?? 'a strong hash', algorithms[is] ?? '')];
    }
    // A stronger algorithm cannot be compared; of the same one, a hash in common proves the same files.
    const comparable = same.filter((other) => strongest(other.hashes) === is && prefixOf(other) === prefixOf(one));
    const agrees = comparable.some((other) => other.hashes.some(({ text }) => one.hashes.some((own) => own.text === text)));
    if (comparable.length === 0 || agrees)
        return [];
    return [
        factOf('integrity-changed', one, line, comparable[0]?.hashes[0]?.text ?? null, one.hashes[0]?.text ?? null),
    ];
}
const prefixOf = ({ hashes }) => /^[\w]+/u.exec(hashes[0]?.text ?? '')?.[0] ?? '';
const strongest = (hashes) => Math.max(...hashes.map(({ text }) => {
    const rank = algorithms.indexOf(/^[a-z0-9]+/iu.exec(text)?.[0].toLowerCase() ?? '');
    return rank < 0 ? algorithms.length : rank;
}));
/** One fact for all packages to which the same happened, at the first line that the change touches. */
function grouped(path, raw, before, after) {
    const [oldLines, newLines] = [before.split('\n'), after.split('\n')];
    const others = { new: new Set(oldLines), old: new Set(newLines) };
    const perPackage = new Set(['integrity-changed', 'misnamed']);
    const groups = Map.groupBy(raw, (one) => JSON.stringify(perPackage.has(one.kind)
        ? [one.kind, one.name]
        : [one.kind, one.kind === 'integrity-removed' ? null : one.from, one.to]));
    return [...groups.values()].flatMap((group) => {
        const quoteOf = ({ side, line }) => ((side === 'new' ? newLines : oldLines)[line - 1] ?? '').replace(/\r$/u, '');
        const changed = (one) => !others[one.side].has((one.side === 'new' ? newLines : oldLines)[one.line - 1] ?? '');
        const shown = group.find(changed) ?? group[0];
        if (shown === undefined)
            return [];
        return [
            {
                kind: shown.kind,
                path,
                packages: [...new Set(group.map(({ name }) => name))],
                from: shown.from,
                to: shown.to,
                span: {
                    side: shown.side,
                    line: shown.line,
                    quote: quoteOf(shown),
                    changed: changed(shown),
                    headLine: shown.headLine,
                },
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/change/supply-chain/formats.js + 9 modules
var formats = __webpack_require__(4734);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/git/environment.js
var environment = __webpack_require__(4757);
// EXTERNAL MODULE: ./lib/git/process.js + 1 modules
var git_process = __webpack_require__(9386);
// EXTERNAL MODULE: ./lib/change/selection.js
var selection = __webpack_require__(638);
;// CONCATENATED MODULE: ./lib/change/supply-chain/submodules.js





/** The submodules of a `.gitmodules` file by name. Comments, quotes and the case of keys are as git reads them. */
function readModules(text) {
    const modules = new Map();
    let name = null;
    for (const [index, raw] of text.split(/\r?\n/u).entries()) {
        const row = raw.trim();
        const header = /^\[\s*submodule\s+"((?:[^"\\]|\\.)*)"\s*\](.*)$/iu.exec(row);
        if (header !== null)
            name = header[1]?.replaceAll(/\\(.)/gu, '$1') ?? null;
        else if (row.startsWith('['))
            name = null;
        // A key may stand behind its header, on the same line.
        const pair = /^(path|url)\s*=\s*(.*)$/iu.exec((header === null ? row : (header[2] ?? '')).trim());
        if (name === null || pair === null)
            continue;
        const [, key = '', value = ''] = pair;
        const known = modules.get(name) ?? { path: name, url: '', line: index + 1 };
        const bare = value.replace(/^"((?:[^"\\]|\\.)*)".*$/u, '$1').replace(/\s+[#;].*$/u, '');
        modules.set(name, key.toLowerCase() === 'path' ? { ...known, path: bare } : { ...known, url: bare, line: index + 1 });
    }
    return modules;
}
/** What changed about submodules: their addresses, and the commits they point at. */
async function submoduleFacts(git, { mergeBase, head }, files) {
    const pointers = files.filter(selection/* isSubmodule */.X);
    const declared = files.find(({ path }) => path === '.gitmodules');
    if (pointers.length === 0 && declared === undefined)
        return [];
    const tree = head ?? (await git.snapshot());
    const [before, after] = await Promise.all([
        git.readFileAt(mergeBase, '.gitmodules'),
        git.readFileAt(tree, '.gitmodules'),
    ]);
    const addresses = declared === undefined || after === null
        ? []
        : addressFacts(before?.toString('utf8') ?? '', after.toString('utf8'));
    const moved = await Promise.all(pointers.map((file) => pointerFact(git, file)));
    return [...addresses, ...moved.flat()];
}
/** A submodule that was there and is fetched from elsewhere. The same repository over ssh or https is the same. */
function addressFacts(before, after) {
    const [old, lines] = [readModules(before), after.split('\n')];
    const byPath = new Map([...old.values()].map((module) => [module.path, module]));
    return [...readModules(after)].flatMap(([name, { path, url, line }]) => {
        const known = old.get(name) ?? byPath.get(path);
        if (known === undefined || known.url === url)
            return [];
        const [from, to] = [repositoryOf(known.url), repositoryOf(url)];
        if (from.place === to.place && (from.insecure || !to.insecure))
            return [];
        const quote = (lines[line - 1] ?? '').replace(/\r$/u, '');
        const span = { side: 'new', line, quote, changed: true, headLine: null };
        return [{ kind: 'submodule-url', path: '.gitmodules', packages: [path], from: known.url, to: url, span }];
    });
}
/** An address is always of a repository, whatever its form. */
const repositoryOf = (url) => /^https?:/u.test(url) ? originOf(`git+${url.replace(/\/+$/u, '')}`) : originOf(url.replace(/\/+$/u, ''));
async function pointerFact(git, file) {
    const { path, oldBlob, newBlob, newMode } = file;
    if (newMode !== '160000' || newBlob === null || newBlob === oldBlob)
        return [];
    const off = await isOffBranch(git, path, newBlob);
    const kind = off === true ? 'submodule-off-branch' : 'submodule-pointer';
    return [{ kind, path, packages: [], from: oldBlob, to: newBlob, span: null }];
}
/**
 * Whether a commit is on no branch and no tag of a submodule's remote, as far as its checkout tells; null where it does
 * not: the submodule is not checked out, its history is cut off, or the commit was not fetched.
 */
async function isOffBranch(git, path, commit) {
    const folder = (0,external_node_path_.join)(git.root, path);
    const env = (0,environment/* gitEnvironment */._K)(process.env);
    const ask = async (...args) => {
        const { status, stdout } = await (0,git_process/* runGit */.EO)(args, folder, env);
        return status === 0 ? (0,git_process/* trimLine */.NR)(stdout) : null;
    };
    try {
        if ((await ask('rev-parse', '--show-prefix')) !== '')
            return null;
        if ((await ask('rev-parse', '--is-shallow-repository')) !== 'false')
            return null;
        if ((await ask('cat-file', '-e', `${commit}^{commit}`)) === null)
            return null;
        const refs = ['refs/remotes', 'refs/tags'];
        if (((await ask('for-each-ref', '--count=1', 'refs/remotes')) ?? '') === '')
            return null;
        const holding = await ask('for-each-ref', '--count=1', `--contains=${commit}`, ...refs);
        return holding === null ? null : holding === '';
    }
    catch {
        // The folder does not exist, for example in a bare repository.
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/change/supply-chain/reader.js



/** Bytes of a lock file above which it is not parsed. */
const maxLockBytes = 24 * 1024 * 1024;
/** Text of a blob; null where there is none, or it is too long or binary. */
async function textOf(git, blob) {
    const info = blob === null ? null : await git.info(blob);
    if (blob === null || info === null || info.type !== 'blob' || info.size > maxLockBytes)
        return null;
    const content = await git.content(blob);
    return content.includes(0) ? null : content.toString('utf8');
}
/** Whether what has the name of a lock file is one at the head; one that the change deletes need not be. */
async function isReadableLock(git, { path, newBlob, newMode }) {
    if (newBlob === null)
        return true;
    const format = newMode === '120000' ? null : (0,formats/* lockFormat */.L)(path);
    const text = format === null ? null : await textOf(git, newBlob);
    return text !== null && format !== null && format.read(text) !== null;
}
/** What a person excluded is not checked either: that is a decision, and it is reported as one. */
const isChecked = ({ leftOut }) => leftOut?.reason !== 'ignored' && leftOut?.reason !== 'not-included' && leftOut?.reason !== 'vendored';
/** What the supply-chain rules find in the lock files and submodules of a change, by fixed rules and without a network. */
async function readSupplyChain(git, { files, commits }) {
    const checked = files.filter(isChecked);
    const locks = await Promise.all(checked.map((file) => lockFacts(git, file)));
    return [...locks.flat(), ...(await submoduleFacts(git, commits, checked))];
}
async function lockFacts(git, file) {
    const { path, oldPath, oldBlob, newBlob } = file;
    const format = (0,formats/* lockFormat */.L)(path);
    if (format === null || newBlob === null)
        return [];
    const sideOf = async (blob) => {
        const text = await textOf(git, blob);
        const packages = text === null ? null : format.read(text);
        return text === null || packages === null ? null : { text, packages };
    };
    const renamed = oldPath === null || (0,formats/* lockFormat */.L)(oldPath)?.read === format.read;
    const [before, after] = await Promise.all([renamed ? sideOf(oldBlob) : null, sideOf(newBlob)]);
    if (after !== null)
        return compareLocks(path, before, after, format.usual);
    return [{ kind: 'unreadable', path, packages: [], from: null, to: null, span: firstAdded(file) }];
}
function firstAdded({ hunks }) {
    const line = hunks.flatMap(({ lines }) => lines).find(({ kind }) => kind === 'added');
    return line?.newLine === null || line === undefined
        ? null
        : { side: 'new', line: line.newLine, quote: line.text, changed: true, headLine: null };
}


/***/ }),

/***/ 4319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ fileWeight),
/* harmony export */   D_: () => (/* binding */ bytesFor),
/* harmony export */   M: () => (/* binding */ lineBytes),
/* harmony export */   PO: () => (/* binding */ excerptHeadBytes),
/* harmony export */   c4: () => (/* binding */ headBytes),
/* harmony export */   k8: () => (/* binding */ tokensOf),
/* harmony export */   rI: () => (/* binding */ linesBytes)
/* harmony export */ });
/** Bytes per token of the tokenizers that split most: an estimate must not fall short. */
const bytesPerToken = 2.5;
/** Bytes before the text of a line as shown to a reviewer (two numbers, mark, bar) and its newline. */
const gutterBytes = 17;
/** Bytes of the line that begins an excerpt, without its symbol. */
const excerptBytes = 48;
/** Bytes of the line that begins a file, without its names. */
const fileBytes = 96;
/** Bytes of a line as shown. */
function lineBytes(line) {
    return gutterBytes + Buffer.byteLength(line.text);
}
function linesBytes(lines) {
    let bytes = 0;
    for (const line of lines)
        bytes += lineBytes(line);
    return bytes;
}
/** Bytes of what stands before the lines of a file's excerpts. */
function headBytes(file) {
    const names = Buffer.byteLength(file.path) + Buffer.byteLength(file.oldPath ?? '');
    return fileBytes + names + (file.outline === null ? 0 : Buffer.byteLength(file.outline) + 16);
}
function excerptHeadBytes(symbol) {
    return excerptBytes + Buffer.byteLength(symbol ?? '');
}
/** Bytes of a file as shown. */
function fileWeight(file) {
    let bytes = headBytes(file);
    for (const { symbol, lines } of file.excerpts)
        bytes += excerptHeadBytes(symbol) + linesBytes(lines);
    return bytes;
}
/** Estimated tokens, rounded up. */
function tokensOf(bytes) {
    return Math.ceil(bytes / bytesPerToken);
}
/** Bytes that a number of tokens leaves room for. */
function bytesFor(tokens) {
    return Math.floor(tokens * bytesPerToken);
}


/***/ }),

/***/ 6112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ vendorNamed),
/* harmony export */   ju: () => (/* binding */ vendorOfId),
/* harmony export */   rY: () => (/* binding */ unknownVendor)
/* harmony export */ });
/** The vendor is who trained a model: models of one vendor share blind spots. A model's name tells it, whoever serves the model. */
const modelNames = [
    ['anthropic', /\b(?:claude|anthropic|opus|sonnet|haiku)\b/iu],
    ['openai', /\b(?:gpt-?[\d.]*\w*|chatgpt|codex|openai|o[134](?:-\w+)?)\b/iu],
    ['google', /\b(?:gemini|gemma|jules)\b/iu],
    ['xai', /\bgrok\b/iu],
    ['meta', /\bllama\b/iu],
    ['mistral', /\b(?:mistral|codestral|devstral|magistral)\b/iu],
    ['deepseek', /\bdeepseek\b/iu],
    ['alibaba', /\b(?:qwen\w*|qwq)\b/iu],
];
/** The vendor whose model a text names, or null. The first in the table wins where it names several. */
const vendorNamed = (text) => modelNames.find(([, name]) => name.test(text.replaceAll('_', '-')))?.[0] ?? null;
/** The vendor of every model whose vendor is not known: two of them prove no independence, so they count as one vendor. */
const unknownVendor = 'unknown';
/** The vendor of a reviewer that is on an earlier push's record and not on this run's panel; its id is all that is left. */
const vendorOfId = (id) => id.startsWith('tool/') ? id.slice('tool/'.length) : (vendorNamed(id) ?? unknownVendor);


/***/ }),

/***/ 7779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ wideFile),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Sw: () => (/* binding */ wideningsOf),
/* harmony export */   UO: () => (/* binding */ excerptsOf)
/* harmony export */ });
/* harmony import */ var _syntax_symbol_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6839);
/* harmony import */ var _token_estimate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4319);


/** Lines of a function or test up to which the whole of it is shown around a change. */
const wholeSymbolLines = 150;
/** The same for a class or another shell, which says less about the change inside it. */
const wholeShellLines = 40;
/** Lines shown on either side where no symbol is small enough. */
const plainContext = 10;
function wideFile(file, text, symbols) {
    const lines = text.split('\n');
    const noNewlineAtEnd = lines.at(-1) !== '';
    if (!noNewlineAtEnd)
        lines.pop();
    return { file, lines, noNewlineAtEnd, symbols };
}
/** What each hunk could be widened to: the function around its changes, or some lines on either side. */
function wideningsOf(wide) {
    return wide.file.hunks.map((hunk) => {
        const own = rangeOf(hunk);
        const ranges = [symbolRange(wide, hunk), { from: own.from - plainContext, to: own.to + plainContext }];
        const options = ranges.flatMap((range) => {
            const wider = range && clamp(union(range, own), wide.lines.length);
            if (wider === null || (wider.from >= own.from && wider.to <= own.to))
                return [];
            return [
                {
                    range: wider,
                    bytes: contextBytes(wide, wider.from, own.from - 1) + contextBytes(wide, own.to + 1, wider.to),
                },
            ];
        });
        return { hunk, options };
    });
}
/** The extent of the symbols that hold the first and the last changed line, where they are small enough. */
function symbolRange({ symbols }, hunk) {
    if (symbols === null)
        return null;
    const found = changedEnds(hunk)
        .map((line) => (0,_syntax_symbol_js__WEBPACK_IMPORTED_MODULE_0__/* .enclosingSymbol */ .py)(symbols, line))
        .filter((symbol) => symbol !== null)
        .filter(({ kind, startLine, endLine }) => {
        const limit = ['function', 'method', 'test'].includes(kind) ? wholeSymbolLines : wholeShellLines;
        return endLine - startLine < limit;
    });
    if (found.length === 0)
        return null;
    return {
        from: Math.min(...found.map(({ startLine }) => startLine)),
        to: Math.max(...found.map(({ endLine }) => endLine)),
    };
}
/** New-side numbers of the first and the last changed line; a removed line counts where it stood. */
function changedEnds({ lines, newStart, newLines }) {
    const numbers = [];
    let next = newLines === 0 ? newStart + 1 : newStart;
    for (const line of lines) {
        if (line.kind !== 'context')
            numbers.push(next);
        if (line.newLine !== null)
            next = line.newLine + 1;
    }
    return [numbers.at(0), numbers.at(-1)].filter((number) => number !== undefined);
}
function rangeOf({ newStart, newLines }) {
    const from = newLines === 0 ? newStart + 1 : newStart;
    return { from, to: from + newLines - 1 };
}
function union(a, b) {
    return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
function clamp({ from, to }, count) {
    return { from: Math.max(1, from), to: Math.min(count, to) };
}
function contextBytes({ lines }, from, to) {
    return (0,_token_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .linesBytes */ .rI)(lines
        .slice(from - 1, Math.max(to, from - 1))
        .map((text) => ({ kind: 'context', text, oldLine: null, newLine: null })));
}
/** The symbol that an excerpt is titled with: the one around the hunk's first change, else git's own guess. */
function titleOf(hunk, symbols) {
    const [first] = changedEnds(hunk);
    const symbol = symbols === null || first === undefined ? null : (0,_syntax_symbol_js__WEBPACK_IMPORTED_MODULE_0__/* .enclosingSymbol */ .py)(symbols, first);
    if (symbol !== null)
        return (0,_syntax_symbol_js__WEBPACK_IMPORTED_MODULE_0__/* .symbolTitle */ .dE)(symbol);
    return hunk.section === '' ? null : hunk.section;
}
/**
 * The excerpts of a file with each hunk shown in its range. Ranges that touch become one excerpt.
 * @param rangeFor the range chosen for a hunk, or null for the hunk as it is.
 */
function excerptsOf(wide, rangeFor) {
    const { file, symbols } = wide;
    const excerpts = [];
    // Old number of an unchanged line = new number - shift.
    let shift = 0;
    for (const hunk of file.hunks) {
        const own = rangeOf(hunk);
        const range = union(rangeFor(hunk) ?? own, own);
        let excerpt = excerpts.at(-1);
        if (excerpt === undefined || !touches(wide, excerpt, range)) {
            excerpt = { hunks: [], symbol: titleOf(hunk, symbols), lines: [], to: range.from - 1, until: 0 };
            excerpts.push(excerpt);
        }
        // The excerpt so far may have been widened into this hunk.
        while (excerpt.to >= own.from) {
            excerpt.lines.pop();
            excerpt.to -= 1;
        }
        excerpt.lines.push(...contextLines(wide, excerpt.to + 1, own.from - 1, shift));
        excerpt.hunks.push(hunk.id);
        for (const line of hunk.lines)
            excerpt.lines.push(line);
        shift += hunk.newLines - hunk.oldLines;
        excerpt.until = Math.max(excerpt.until, range.to);
        excerpt.to = Math.max(own.to, excerpt.until);
        excerpt.lines.push(...contextLines(wide, own.to + 1, excerpt.to, shift));
    }
    return excerpts.map(({ hunks, symbol, lines }) => ({ hunks, symbol, lines }));
}
/** Whether a range meets an excerpt, or the lines between them cost no more than the head of another excerpt. */
function touches(wide, excerpt, range) {
    if (range.from <= excerpt.to + 1)
        return true;
    if (wide.lines.length === 0)
        return false;
    return contextBytes(wide, excerpt.to + 1, range.from - 1) <= (0,_token_estimate_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptHeadBytes */ .PO)(null);
}
function contextLines(wide, from, to, shift) {
    const lines = [];
    for (let number = from; number <= to; number += 1) {
        const text = wide.lines[number - 1];
        if (text === undefined)
            break;
        const line = { kind: 'context', text, oldLine: number - shift, newLine: number };
        lines.push(number === wide.lines.length && wide.noNewlineAtEnd ? { ...line, noNewline: true } : line);
    }
    return lines;
}


/***/ }),

/***/ 9682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ vendorOf),
/* harmony export */   CJ: () => (/* binding */ hasKey),
/* harmony export */   Tn: () => (/* binding */ keysByProvider),
/* harmony export */   YK: () => (/* binding */ accessOf),
/* harmony export */   _Y: () => (/* binding */ keysOfReviewers),
/* harmony export */   aV: () => (/* binding */ missingKey),
/* harmony export */   bp: () => (/* binding */ vendorSetting),
/* harmony export */   lc: () => (/* binding */ providerOf),
/* harmony export */   lx: () => (/* binding */ missingKeys),
/* harmony export */   pr: () => (/* binding */ namedSecrets)
/* harmony export */ });
/* harmony import */ var _change_vendor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6112);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6700);
/* harmony import */ var _reviewer_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3679);




/** Access by the name that reviewers are spelled with. Keys of own providers come from the step's environment. */
function accessOf(settings, env) {
    const { oidc, providers } = settings;
    const builtIn = (name, api) => [
        name,
        {
            api,
            apiKey: settings[`${name}-api-key`],
            keyFrom: oidc[name] === null ? `${name}-api-key` : null,
            baseURL: settings[`${name}-base-url`],
            headers: {},
            structuredOutput: true,
        },
    ];
    const own = Object.entries(providers).map(([name, provider]) => {
        const variable = provider['key-variable'];
        const header = provider['key-header'].toLowerCase();
        const key = variable === '' ? '' : (env[variable]?.trim() ?? '');
        const carried = header !== 'authorization' && key !== '' ? { [header]: key } : {};
        const bare = header !== 'authorization' || variable === '' ? { authorization: null } : {};
        return [
            name,
            {
                api: provider.api,
                apiKey: key,
                keyFrom: variable === '' ? null : variable,
                baseURL: provider['base-url'],
                headers: { ...bare, ...provider.headers, ...carried },
                structuredOutput: provider['structured-output'],
            },
        ];
    });
    return new Map([builtIn('anthropic', 'anthropic'), builtIn('openai', 'openai-responses'), ...own]);
}
/**
 * Who trained a reviewer's model: the table of model names, else the setting `vendor` of its provider or command, else
 * the default of a built-in provider or program, else `unknownVendor`.
 */
function vendorOf({ commands, providers }, { provider, model }) {
    if (provider !== 'command') {
        if ((0,_reviewer_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuiltInProvider */ .bj)(provider))
            return (0,_change_vendor_js__WEBPACK_IMPORTED_MODULE_3__/* .vendorNamed */ .KS)(model) ?? provider;
        return (0,_change_vendor_js__WEBPACK_IMPORTED_MODULE_3__/* .vendorNamed */ .KS)(model) ?? providers[provider]?.vendor ?? _change_vendor_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownVendor */ .rY;
    }
    const command = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .commandNamed */ .v)(commands, model);
    if (command === null)
        return _change_vendor_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownVendor */ .rY;
    return (0,_change_vendor_js__WEBPACK_IMPORTED_MODULE_3__/* .vendorNamed */ .KS)(command.model) ?? command.vendor ?? programVendors[command.kind] ?? _change_vendor_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownVendor */ .rY;
}
/** The vendor whose models a program runs by default; a program of the contract runs whatever it likes. */
const programVendors = {
    'claude-code': 'anthropic',
    codex: 'openai',
    contract: null,
};
/** A reviewer's setting that would tell its vendor, as spelled in the settings file. */
const vendorSetting = ({ provider, model }) => provider === 'command' ? `commands.${model}.vendor` : `providers.${provider}.vendor`;
/** Where a reviewer's key comes from and whether it is there; null where it needs none. */
function keyOf(settings, access, spec, env) {
    const ofProvider = (name) => {
        const { keyFrom = null, apiKey = '' } = access.get(name) ?? {};
        return keyFrom === null ? null : { keyFrom, given: apiKey !== '', input: (0,_reviewer_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuiltInProvider */ .bj)(name) };
    };
    if (spec.provider !== 'command')
        return ofProvider(spec.provider);
    const command = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .commandNamed */ .v)(settings.commands, spec.model);
    if (command === null)
        return null;
    if (command.kind !== 'contract') {
        // A program cannot be let in by the job's identity: it needs the key itself.
        const { apiKey = '', keyFrom = null } = access.get(command.provider) ?? {};
        const input = (0,_reviewer_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuiltInProvider */ .bj)(command.provider);
        const needed = keyFrom ?? (input ? `${command.provider}-api-key` : null);
        return needed === null ? null : { keyFrom: needed, given: apiKey !== '', input };
    }
    const keyFrom = command['key-variable'];
    return keyFrom === '' ? null : { keyFrom, given: (env[keyFrom] ?? '') !== '', input: false };
}
/** Whether a reviewer can be asked at all, as far as keys go. */
function hasKey(settings, spec, env) {
    return keyOf(settings, accessOf(settings, env), spec, env)?.given ?? true;
}
/** The name of the key that a reviewer lacks; null where it lacks none. */
function missingKey(settings, spec, env) {
    const key = keyOf(settings, accessOf(settings, env), spec, env);
    return key === null || key.given ? null : key.keyFrom;
}
/** The error that names each missing key with its remedy and the likely cause in this run; null if none is missing. */
function missingKeys(settings, env, run) {
    const access = accessOf(settings, env);
    const triageModels = settings.triage === null ? [] : [settings.triage];
    const needed = [...settings.reviewers, ...triageModels].map((spec) => keyOf(settings, access, spec, env));
    const missing = new Map(needed.flatMap((key) => (key === null || key.given ? [] : [[key.keyFrom, key]])));
    if (missing.size === 0)
        return null;
    const cause = run.fork
        ? 'GitHub does not give the repository’s secrets to pull requests from forks and from Dependabot.'
        : run.onRunner
            ? 'The secret is not defined for this repository, its name is mistyped, or this event gets no secrets.'
            : '';
    const what = [...missing.values()].map(({ keyFrom, input }) => {
        if (!input)
            return `Missing API key: set the environment variable \`${keyFrom}\`.`;
        const variable = keyFrom.toUpperCase().replaceAll('-', '_');
        return run.onRunner
            ? `Missing API key: set the input \`${keyFrom}: \${{ secrets.${variable} }}\`.`
            : `Missing API key: set the environment variable \`${variable}\`.`;
    });
    const remedy = run.fork
        ? 'docs/forks.md shows how a job that has the keys reviews them. For Dependabot, add the keys as Dependabot secrets.'
        : run.onRunner
            ? 'Add the secret under Settings → Secrets and variables → Actions.'
            : '`npm run demo` shows a review without keys.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('missing-key', what.join(' '), cause, remedy);
}
/**
 * The provider whose key a reviewer is reached with, by the reviewer's id: `openai`, a provider of the settings file, the
 * provider of a program, or a command's own id. Null where the settings know neither.
 */
function providerOf(settings, reviewer) {
    const [, provider = '', model = ''] = /^([a-z0-9-]+)\/(\S+)/u.exec(reviewer) ?? [];
    if (provider !== 'command')
        return (0,_reviewer_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuiltInProvider */ .bj)(provider) || Object.hasOwn(settings.providers, provider) ? provider : null;
    const command = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .commandNamed */ .v)(settings.commands, model);
    if (command === null)
        return null;
    return command.kind === 'contract' ? `command/${model}` : command.provider;
}
/** The API keys that this run holds, by provider; see `providerOf`. */
function keysByProvider(settings, env) {
    const models = [...accessOf(settings, env)].map(([name, { apiKey }]) => [name, apiKey]);
    const programs = Object.entries(settings.commands).flatMap(([name, command]) => {
        if (command.kind !== 'contract' || command['key-variable'] === '')
            return [];
        return [[`command/${name}`, env[command['key-variable']]?.trim() ?? '']];
    });
    return new Map([...models, ...programs].filter(([, key]) => key !== ''));
}
/** Those of them that its reviewers are reached with. */
function keysOfReviewers(settings, env) {
    const used = new Set(settings.reviewers.map((spec) => providerOf(settings, `${spec.provider}/${spec.model}`)));
    return new Map([...keysByProvider(settings, env)].filter(([name]) => used.has(name)));
}
/** Secrets that the settings name by variable: they are masked and redacted like the inputs. */
const namedSecrets = ({ providers, commands }, env) => [
    ...Object.values(providers).map((provider) => provider['key-variable']),
    ...Object.values(commands).map((command) => (command.kind === 'contract' ? command['key-variable'] : '')),
].flatMap((name) => {
    const value = name === '' ? '' : (env[name]?.trim() ?? '');
    return value === '' ? [] : [{ name, value }];
});


/***/ }),

/***/ 6700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ oidcSchema),
/* harmony export */   WV: () => (/* binding */ providersSchema),
/* harmony export */   be: () => (/* binding */ unknownNames),
/* harmony export */   sd: () => (/* binding */ pricesSchema),
/* harmony export */   v: () => (/* binding */ commandNamed),
/* harmony export */   wz: () => (/* binding */ commandsSchema),
/* harmony export */   zc: () => (/* binding */ knownKeysIn)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _reviewer_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3679);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5584);



/** Settings of the file alone: endpoints and commands of your own, and access without keys. */
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim();
const nonEmpty = text.min(1);
/** How reviewers are spelled, so that no name needs quoting or could be taken for a built-in provider’s. */
const ownName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[a-z0-9][a-z0-9-]*$/u)
    .refine((name) => name !== 'command' && !_reviewer_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInProviders */ .u3.some((provider) => provider === name), 'This name is built in. Choose another.');
const variable = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/u);
/** Variables that must never travel: the runner's own tokens, and what redirects programs. */
const ownVariable = variable.refine((name) => !/^(?:GITHUB_|ACTIONS_|RUNNER_|INPUT_|NODE_OPTIONS$|LD_|DYLD_)/iu.test(name), 'Variables of the runner cannot be passed on. Choose a variable of your own.');
const optionalVariable = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(''), ownVariable]);
/** Who trained the models, in lower case, so that two spellings are one vendor; null where it is not told. */
const vendor = nonEmpty.toLowerCase().nullable().default(null);
const dollars = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative();
const priceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    input: dollars,
    cached: dollars,
    written: dollars,
    output: dollars,
});
const pricesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(nonEmpty, priceSchema);
const providerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    api: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['openai-responses', 'openai-chat', 'anthropic']),
    'base-url': zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/ }),
    'key-variable': optionalVariable.default(''),
    'key-header': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[\w-]+$/u)
        .default('authorization'),
    headers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(nonEmpty, zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ()])).default(() => ({})),
    context: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(8_000).nullable().default(null),
    prices: pricesSchema.default(() => ({})),
    'structured-output': zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(true),
    vendor,
});
/** Keys of the structures inside a setting of the settings file, for suggestions. */
function knownKeysIn(setting) {
    switch (setting) {
        case 'providers':
            return [...Object.keys(providerSchema.shape), ...Object.keys(priceSchema.shape)];
        case 'prices':
            return Object.keys(priceSchema.shape);
        case 'commands':
            return [...Object.keys(shared), 'kind', 'program', 'model', 'provider', 'run', 'key-variable'];
        case 'oidc':
            return [
                'anthropic',
                'openai',
                'rule',
                'organization',
                'service-account',
                'audience',
                'exchange-url',
                'identity-provider',
            ];
        case 'race-weights':
            return ['ci', 'verdict', 'size', 'coverage', 'lint', 'time'];
        default:
            return [];
    }
}
const suggestion = (named, known) => {
    const near = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(named.toLowerCase(), known);
    return near === null ? '' : ` Did you mean \`${near}\`?`;
};
const knownProviders = (named, known) => `${suggestion(named, known)} Known providers: ${known.filter((name) => name !== 'command').join(', ')}. Define another under \`providers\` in the settings file.`;
const knownCommands = (named, known) => `${suggestion(named, known)} Known commands: ${known.join(', ')}. Define another under \`commands\` in the settings file.`;
const providersSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(ownName, providerSchema);
const shared = {
    vendor,
    'timeout-minutes': zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(120).default(15),
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ownVariable).default(() => []),
};
const commandSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ...shared,
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('claude-code'),
        program: nonEmpty.default('claude'),
        model: text.default('claude-opus-5-5'),
        provider: nonEmpty.default('anthropic'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ...shared,
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('codex'),
        program: nonEmpty.default('codex'),
        model: text.default('gpt-6.1-sol'),
        provider: nonEmpty.default('openai'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        ...shared,
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('contract'),
        run: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(nonEmpty).min(1),
        model: text.default(''),
        'key-variable': optionalVariable.default(''),
    }),
]);
const commandsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[a-z0-9][a-z0-9-]*$/u), 
// What has a program line of its own speaks the contract; so the kind need not be said twice.
zod__WEBPACK_IMPORTED_MODULE_1__/* .preprocess */ .vkY((given) => typeof given === 'object' && given !== null && 'run' in given && !('kind' in given)
    ? { ...given, kind: 'contract' }
    : given, commandSchema));
/** Commands that need no entry of their own. */
const presetCommands = {
    'claude-code': commandSchema.parse({ kind: 'claude-code' }),
    codex: commandSchema.parse({ kind: 'codex' }),
};
/** The command of a name: the settings file's own, else a preset; null where there is none. */
const commandNamed = (commands, name) => (Object.hasOwn(commands, name) ? commands[name] : undefined) ??
    (Object.hasOwn(presetCommands, name) ? presetCommands[name] : undefined) ??
    null;
/** Where the identity is exchanged; empty for the provider’s own address. */
const exchangeURL = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(''), zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/u })]).default('');
const oidcSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    anthropic: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        rule: nonEmpty,
        organization: nonEmpty,
        'service-account': nonEmpty,
        audience: nonEmpty.default('https://api.anthropic.com'),
        'exchange-url': exchangeURL,
    })
        .nullable()
        .default(null),
    openai: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        'identity-provider': nonEmpty,
        'service-account': nonEmpty,
        audience: nonEmpty.default('https://api.openai.com/v1'),
        'exchange-url': exchangeURL,
    })
        .nullable()
        .default(null),
});
/** Names that reviewers and commands refer to and nobody has. */
function* unknownNames(settings) {
    const { reviewers, providers, commands } = settings;
    const providerAccess = [..._reviewer_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .builtInProviders */ .u3, ...Object.keys(providers)];
    for (const [name, command] of Object.entries(commands)) {
        if (command.kind === 'contract' || providerAccess.includes(command.provider))
            continue;
        const message = `\`${name}\` names the unknown provider \`${command.provider}\`.${knownProviders(command.provider, providerAccess)}`;
        yield { path: 'commands', input: command.provider, message };
    }
    for (const { provider, model } of reviewers) {
        const command = provider === 'command';
        const known = command ? Object.keys({ ...presetCommands, ...commands }) : [...providerAccess, 'command'];
        const named = command ? model : provider;
        if (known.includes(named))
            continue;
        const what = command ? 'command' : 'provider';
        const message = `Unknown ${what} \`${named}\` in \`${provider}/${model}\`.${(command ? knownCommands : knownProviders)(named, known)}`;
        yield { path: 'reviewers', input: named, message };
    }
}


/***/ }),

/***/ 3435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ laneId),
/* harmony export */   DB: () => (/* binding */ fixFields),
/* harmony export */   SY: () => (/* binding */ fixNames)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
/* harmony import */ var _reviewer_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3679);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9274);



/** The settings of the fix race. */
/** Ways to go about a fix, beside those a team writes down itself. */
const approaches = ['minimal', 'root-cause'];
const isApproach = (text) => (0,_reviewer_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnRole */ .Ls)(text) || approaches.some((approach) => approach === text);
const laneSpec = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
    const { provider, model, role = null, effort = null } = _reviewer_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .spelling */ .DS.exec(text.trim())?.groups ?? {};
    const fail = (message) => {
        context.addIssue({ code: 'custom', message, input: text });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    };
    if (provider === undefined || model === undefined)
        return fail((0,_reviewer_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .spellingMistake */ .RO)(text).replace('is not a reviewer', 'is not a lane').replace('as role', 'as approach'));
    if (role !== null && !isApproach(role))
        return fail(`Unknown approach \`${role}\`. Approaches: ${approaches.join(', ')}, or a path such as \`./prompts/fix.md\`.`);
    if (effort !== null && !(0,_reviewer_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .isEffort */ .nO)(effort))
        return fail((0,_reviewer_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownEffort */ .NV)(effort));
    return { provider, model, approach: role, effort };
});
/** The lane's id, as shown to people and unique in a race. */
const laneId = ({ provider, model, approach }) => approach === null
    ? (0,_reviewer_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewerId */ .dt)({ provider, model, role: null, effort: null })
    : `${provider}/${model} as ${approach}`;
const mostLanes = 8;
const weight = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative();
const weights = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ci: weight.default(0.3),
    verdict: weight.default(0.25),
    size: weight.default(0.15),
    coverage: weight.default(0.15),
    lint: weight.default(0.08),
    time: weight.default(0.07),
});
const dollars = _setting_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai.pipe(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive()).nullable().default(null);
const fixFields = {
    fix: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['off', 'suggest', 'branch'], 'off', 'What to do about confirmed findings: nothing; race patches for them and offer the best, with `comment: inline` as suggestions too; or push it to a branch of its own with a pull request against the head branch. See docs/race.md.'),
    'fix-lanes': (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn.pipe(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(laneSpec).max(mostLanes)).default(() => []), 'Who races for the fix: one `provider/model` or `command/name` a line, with `as minimal`, `as root-cause` or `as ./file.md` (of the base commit) and `at effort` where wanted.', `up to ${mostLanes} lines of provider/model, optionally "as approach" and "at effort"`, 'the reviewers'),
    'fix-severity': (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['critical', 'major', 'minor', 'info'], 'major', 'Confirmed findings at or above it are fixed; what is found in a patch at or above it stands against that patch.'),
    'fix-files': (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .Mn.default(() => []), 'Globs of files that a patch may touch beside those of the findings, one a line; such as `test/**`.', 'globs, one a line', 'none'),
    verify: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)('Shell lines that say whether a patch works, run in a clean checkout of it, without keys: the only code of the repository that is ever run. Never for forks.', 'shell, such as `npm ci && npm test`'),
    'verify-minutes': (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai.pipe(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().max(120)).default(10), 'How long `verify` may take, and `lint`.', 'a number above 0, up to 120', '10'),
    'coverage-file': (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)('The lcov or Cobertura file that `verify` leaves, to weigh what a patch does to coverage.', 'a path inside the repository'),
    lint: (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .optionalText */ .mR)('Shell lines that say whether a patch is clean; run like `verify`.', 'shell'),
    'race-weights': (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(weights.default(() => weights.parse({})), 'What each signal weighs in the race; only their proportions count.', 'numbers from 0 for ci, verdict, size, coverage, lint and time', 'ci 0.30, verdict 0.25, size 0.15, coverage 0.15, lint 0.08, time 0.07', 'file'),
    'max-race-usd': (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(dollars, 'Where the race would, by estimate, cost more dollars, one lane runs alone; where that is too much, none.', 'a number above 0', 'no limit'),
    'max-race-usd-per-day': (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(dollars, 'The same for all races of a day (UTC) together, as `ledger-file` tells them.', 'a number above 0', 'no limit'),
    'max-fix-rounds': (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumber */ .rD.pipe(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).max(5)).default(2), 'How often the panel reviews the best patch, which is revised in between, until it approves.', 'a whole number from 1 to 5', '2'),
};
const isFixName = (name) => Object.hasOwn(fixFields, name);
const fixNames = Object.keys(fixFields).filter(isFixName);


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ usage),
/* harmony export */   Kg: () => (/* binding */ withLocalKeys),
/* harmony export */   Of: () => (/* binding */ usualSettingsFile),
/* harmony export */   PC: () => (/* binding */ givenInputs),
/* harmony export */   dg: () => (/* binding */ registerSecrets),
/* harmony export */   ss: () => (/* binding */ mergeSettings),
/* harmony export */   uW: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _runner_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3546);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7687);
/* harmony import */ var _setting_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1373);




/** The settings file that is read unless `settings-file` names another. */
const usualSettingsFile = '.github/xreview.yml';
/** Action inputs as the runner passes them: `INPUT_` and the name in capitals, hyphens kept. */
function givenInputs(env) {
    const given = new Map();
    for (const name of _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .settingNames */ .H$) {
        if ((0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .settingMeta */ .qt)(name).source === 'file')
            continue;
        const value = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
        if (value !== '')
            given.set(name, value);
    }
    // The runner only warns about unknown inputs and passes them on; a mistyped gate would be ignored.
    for (const variable of Object.keys(env)) {
        const name = /^INPUT_(.+)$/.exec(variable)?.[1]?.toLowerCase();
        if (name === undefined)
            continue;
        if (!(0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .isSettingName */ .s9)(name))
            given.set(name, env[variable]);
        else if ((0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .settingMeta */ .qt)(name).source === 'file')
            throw (0,_setting_error_js__WEBPACK_IMPORTED_MODULE_3__/* .misplacedSetting */ .f6)(name, 'input', usualSettingsFile);
    }
    return given;
}
/** Whether an argument is an option and no value: a value that begins with `--` is written `--name=value`. */
const isOption = (arg) => {
    const name = /^--([a-z-]+)(?:=|$)/u.exec(arg)?.[1];
    return name !== undefined && ((0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .isSettingName */ .s9)(name) || ['uncommitted', 'help', 'version'].includes(name));
};
function readFlags(args) {
    const given = new Map();
    const switches = { uncommitted: false, help: false, version: false };
    for (let at = 0; at < args.length; at += 1) {
        const arg = args[at] ?? '';
        const [, flag = '', attached] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
        if (flag === 'uncommitted' || flag === 'help' || flag === 'version') {
            switches[flag] = true;
            continue;
        }
        if (!(0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .isSettingName */ .s9)(flag))
            throw (0,_setting_error_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFlag */ .Vx)(arg, flag);
        if ((0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .settingMeta */ .qt)(flag).source === 'file')
            throw (0,_setting_error_js__WEBPACK_IMPORTED_MODULE_3__/* .misplacedSetting */ .f6)(flag, 'flag', usualSettingsFile);
        at += attached === undefined ? 1 : 0;
        const value = attached ?? args[at];
        if (value === undefined || (attached === undefined && isOption(value))) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('bad-setting', `\`--${flag}\` needs a value. Allowed: ${(0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .settingMeta */ .qt)(flag).allowed}.`, '', 'Write `--name value` or `--name=value`.');
        }
        const before = given.get(flag);
        given.set(flag, before === undefined ? value : `${before}\n${value}`);
    }
    return { given, ...switches };
}
/**
 * An input or flag wins over the settings file, which wins over the default. `label` names each source for messages,
 * strongest first.
 * @throws UserError `bad-setting`, naming each wrong setting, its value and what is allowed.
 */
function mergeSettings(sources) {
    const merged = new Map();
    const origin = new Map();
    for (const { label, given } of sources) {
        for (const [name, value] of given) {
            if (merged.has(name))
                continue;
            merged.set(name, value);
            origin.set(name, label);
        }
    }
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsSchema */ .dP.safeParse(Object.fromEntries(merged));
    if (parsed.success)
        return parsed.data;
    throw (0,_setting_error_js__WEBPACK_IMPORTED_MODULE_3__/* .settingError */ .Hu)(parsed.error.issues, merged, origin);
}
/** What `--help` prints. */
function usage() {
    const options = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .settingNames */ .H$
        .filter((name) => (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .settingMeta */ .qt)(name).source !== 'file')
        .map((name) => {
        const { description, allowed, defaultText } = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .settingMeta */ .qt)(name);
        return `  --${name}\n      ${description}\n      Allowed: ${allowed}. Default: ${defaultText}.`;
    });
    return [
        'xreview: two or more models of different vendors review a change and cross-examine each other.',
        '',
        'Usage: node dist/index.js --base main [--head HEAD | --uncommitted] [--setting value …]',
        '',
        'Keys are read from ANTHROPIC_API_KEY and OPENAI_API_KEY, so that they stay out of the list of processes.',
        'Exit status: 0 where the verdict lets the change pass, 1 where it does not.',
        '',
        '  --uncommitted\n      Review the working tree, untracked files included, instead of a commit.',
        '  --version\n      Print the version.',
        ...options,
        '',
    ].join('\n');
}
const secretSettings = [
    'anthropic-api-key',
    'openai-api-key',
    'github-token',
];
/** Environment variables that a local run takes keys from; on the runner only inputs count. */
const localKeys = {
    'anthropic-api-key': 'ANTHROPIC_API_KEY',
    'openai-api-key': 'OPENAI_API_KEY',
    'github-token': 'GITHUB_TOKEN',
};
/** Adds the keys that a local run has in its environment to what was given by flags. */
function withLocalKeys(given, env) {
    const keys = secretSettings.flatMap((name) => {
        const value = env[localKeys[name]]?.trim() ?? '';
        return value === '' || given.has(name) ? [] : [[name, value]];
    });
    return new Map([...given, ...keys]);
}
/** The secrets among what was given; on the runner they are masked in its log at once. */
function registerSecrets(given, host) {
    const secrets = secretSettings.flatMap((name) => {
        const value = given.get(name);
        return typeof value === 'string' && value !== '' ? [{ name, value }] : [];
    });
    (0,_runner_host_js__WEBPACK_IMPORTED_MODULE_1__/* .mask */ .dK)(secrets, host);
    return secrets;
}


/***/ }),

/***/ 3679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ spelling),
/* harmony export */   Ls: () => (/* binding */ isOwnRole),
/* harmony export */   NV: () => (/* binding */ unknownEffort),
/* harmony export */   RO: () => (/* binding */ spellingMistake),
/* harmony export */   W6: () => (/* binding */ efforts),
/* harmony export */   bj: () => (/* binding */ isBuiltInProvider),
/* harmony export */   dt: () => (/* binding */ reviewerId),
/* harmony export */   fl: () => (/* binding */ reviewerSpec),
/* harmony export */   nO: () => (/* binding */ isEffort),
/* harmony export */   qn: () => (/* binding */ isReviewer),
/* harmony export */   u3: () => (/* binding */ builtInProviders)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
/* harmony import */ var _change_vendor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6112);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5584);



/** Providers that need no entry in the settings file; each serves the models of the vendor of that name. */
const builtInProviders = ['anthropic', 'openai'];
/** What a reviewer looks at hardest; the rubric is the same for all. */
const roles = [
    'general',
    'security',
    'correctness',
    'callers',
    'integration',
    'simplicity',
    'tests',
];
const efforts = ['low', 'medium', 'high'];
const spelling = /^(?<provider>[a-z0-9-]+)\/(?<model>[^\s]+)(?:\s+as\s+(?<role>\S+))?(?:\s+at\s+(?<effort>\S+))?$/;
const isBuiltInProvider = (text) => builtInProviders.some((name) => name === text);
const isEffort = (text) => efforts.some((effort) => effort === text);
/** Inside the repository: no way up. */
const isOwnRole = (text) => /^\.\/[^\s]+\.(?:md|txt)$/u.test(text) && !text.split('/').includes('..');
const isRole = (text) => roles.some((role) => role === text);
const isReviewer = (spec) => spec.role !== 'triage';
/** Why a text is no `provider/model`, and how to write it. */
function spellingMistake(text) {
    const written = text.trim();
    const [, first = '', rest = ''] = /^(\S+)(.*)$/u.exec(written) ?? [];
    if (!first.includes('/')) {
        const vendor = (0,_change_vendor_js__WEBPACK_IMPORTED_MODULE_0__/* .vendorNamed */ .KS)(first);
        const provider = vendor !== null && isBuiltInProvider(vendor) ? vendor : 'provider';
        return `\`${written}\` has no provider. Write \`${provider}/${written}\`.`;
    }
    const lower = first.replace(/^[^/]+/u, (provider) => provider.toLowerCase());
    if (lower !== first && spelling.test(`${lower}${rest}`))
        return `\`${written}\` has capital letters in its provider. Write \`${lower}${rest}\`.`;
    return `\`${written}\` is not a reviewer. Write \`provider/model\`, optionally followed by \`as role\` and \`at effort\`.`;
}
const suggested = (word, candidates) => {
    const near = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word.toLowerCase(), candidates);
    return near === null ? '' : ` Did you mean \`${near}\`?`;
};
const unknownEffort = (effort) => `Unknown effort \`${effort}\`.${suggested(effort, efforts)} Efforts: ${efforts.join(', ')}.`;
/** `provider/model`, optionally with `as role` and `at effort`. The message of a failure says what to write. */
const reviewerSpec = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
    const parts = spelling.exec(text.trim())?.groups;
    const fail = (message) => {
        context.addIssue({ code: 'custom', message, input: text });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    };
    const { provider, model, role = null, effort = null } = parts ?? {};
    if (provider === undefined || model === undefined) {
        return fail(spellingMistake(text));
    }
    if (role !== null && role !== 'triage' && !isRole(role) && !isOwnRole(role)) {
        const known = [...roles, 'triage'];
        return fail(`Unknown role \`${role}\`.${suggested(role, known)} Roles: ${known.join(', ')}, or a path such as \`./roles/payments.md\`.`);
    }
    if (effort !== null && !isEffort(effort))
        return fail(unknownEffort(effort));
    return { provider, model, role, effort };
});
/** The reviewer's id, as shown to people and unique in a panel. */
const reviewerId = ({ provider, model, role }) => role === null || role === 'general' ? `${provider}/${model}` : `${provider}/${model} as ${role}`;


/***/ }),

/***/ 1353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yc: () => (/* binding */ reportsToPeople),
/* harmony export */   gB: () => (/* binding */ isWholeReview),
/* harmony export */   gv: () => (/* binding */ forPartOfReview)
/* harmony export */ });
/** Whether this run is a review of its own, and not a leg of a matrix, the division of a change or a fan-in. */
const isWholeReview = ({ mode, 'matrix-job': matrixJob }) => (mode === 'review' || mode === 'estimate') && matrixJob === '';
/** Whether people hear of the review from this run: a leg of a matrix leaves that to its fan-in. */
const reportsToPeople = (settings) => isWholeReview(settings) || (settings.mode === 'aggregate' && settings['matrix-job'] === '');
/**
 * A part of a larger review posts nothing: the fan-in does. All who sit in a part read the whole of it anew, because
 * the fan-in must prove that every line was reviewed.
 */
const forPartOfReview = (settings) => ({
    ...settings,
    comment: reportsToPeople(settings) ? settings.comment : 'off',
    depth: isWholeReview(settings) ? settings.depth : 'full',
});


/***/ }),

/***/ 6878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ replays),
/* harmony export */   pf: () => (/* binding */ runPathsOf),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _runner_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1161);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7687);




/**
 * Paths as given, relative to the workspace; what is not given lies in a folder of the run's own: the runner's
 * temporary folder, or `.xreview` in the working tree.
 */
function runPathsOf(given, env, cwd) {
    const [category, matrixJob] = [given.get('category'), given.get('matrix-job')];
    const names = [
        typeof category === 'string' ? category : (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .usualCategory */ .hC)(given.get('target')),
        ...(typeof matrixJob === 'string' ? [matrixJob] : []),
    ];
    const again = replays(given);
    const name = [...names, again ? 'replay' : '']
        .filter((part) => part !== '')
        .map(slug)
        .join('-');
    const temporary = env['RUNNER_TEMP'] ?? '';
    const workspace = env['GITHUB_WORKSPACE'] ?? cwd;
    const local = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, '.xreview', ...(again ? ['replay'] : []));
    const folder = temporary === '' ? local : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, name);
    const own = (setting) => {
        const asked = given.get(setting);
        return typeof asked === 'string' && asked !== '' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, asked) : null;
    };
    const read = again ? own('replay-file') : null;
    const place = (setting, usual) => {
        const asked = own(setting);
        // What is read is not written over.
        return asked === null || asked === read ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, usual) : asked;
    };
    if (temporary === '')
        hide(folder);
    return {
        sarif: place('sarif-file', 'xreview.sarif'),
        result: place('result-file', 'result.json'),
        report: place('report-file', 'report.html'),
        revised: place('revised-plan-file', 'revised-plan.md'),
        notes: own('notes-file') === read ? null : own('notes-file'),
        transcript: read ?? place('transcript-file', 'transcript.jsonl'),
        summary: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'summary.md'),
        state: own('state-file'),
        ledger: own('ledger-file'),
        race: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'race'),
        change: place('change-file', 'change.json'),
    };
}
/** Whether a recorded run is replayed: then a transcript is read, and none is written. */
const replays = (given) => given.get('mode') === 'replay';
/** A name as part of a path or of a SARIF category. */
const slug = (text) => text.replace(/[^A-Za-z0-9_-]+/gu, '-');
/** Keeps a local run's files out of git, and so out of the next run's uncommitted change. */
function hide(folder) {
    try {
        (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(folder);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.gitignore'), '*\n');
    }
    catch {
        // Whoever writes the first report there says what is wrong.
    }
}


/***/ }),

/***/ 7687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OA: () => (/* binding */ fields),
  s9: () => (/* binding */ isSettingName),
  qt: () => (/* binding */ settingMeta),
  H$: () => (/* binding */ settingNames),
  dP: () => (/* binding */ settingsSchema),
  hC: () => (/* binding */ usualCategory)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./lib/config/endpoints.js
var endpoints = __webpack_require__(6700);
// EXTERNAL MODULE: ./lib/config/fix-settings.js
var fix_settings = __webpack_require__(3435);
// EXTERNAL MODULE: ./lib/config/reviewer-spec.js
var reviewer_spec = __webpack_require__(3679);
;// CONCATENATED MODULE: ./lib/config/contradictions.js



function* contradictions(settings) {
    const { reviewers: slots, mode, 'min-reviewers': quorum } = settings;
    const reviewers = slots.filter(reviewer_spec/* isReviewer */.qn);
    if (reviewers.length === 0 || slots.length > reviewers.length + 1) {
        const message = 'At most one entry may have the role `triage`, and at least one other reviewer is needed.';
        yield { name: 'reviewers', input: slots.length, message };
    }
    for (const { path, input, message } of (0,endpoints/* unknownNames */.be)(settings))
        yield { name: path, input, message };
    const ids = reviewers.map(reviewer_spec/* reviewerId */.dt);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) {
        const message = `\`${twice}\` is listed twice. Remove one, or give one of them another model or another role.`;
        yield { name: 'reviewers', input: twice, message };
    }
    if (settings.target === 'change' && settings.plan !== '') {
        const message = '`plan` needs `target: plan`. Set it, or remove `plan`.';
        yield { name: 'plan', input: settings.plan, message };
    }
    if (settings.revise && (settings.target === 'change' || reviewers.length < 2)) {
        const message = settings.target === 'change'
            ? '`revise` needs `target: plan`. Set it, or remove `revise`.'
            : '`revise` needs a second reviewer, because the model that revises a plan cannot approve it.';
        yield { name: 'revise', input: 'true', message };
    }
    const whole = mode === 'review' || mode === 'estimate' || mode === 'doctor';
    if (settings.target === 'plan' && (!whole || settings['matrix-job'] !== '' || settings.shard !== null)) {
        const message = 'A plan is reviewed in one job. Remove `matrix-job` and `shard`, and use `mode: review`.';
        yield { name: 'target', input: 'plan', message };
    }
    for (const name of ['matrix-jobs', 'matrix-results']) {
        if (mode !== 'aggregate' || settings[name].length > 0)
            continue;
        const message = name === 'matrix-jobs'
            ? '`mode: aggregate` needs the names of the matrix jobs whose results must be there.'
            : '`mode: aggregate` needs the paths of the downloaded results, such as `results/**/*.json`.';
        yield { name, input: '', message };
    }
    if (mode === 'replay' && settings['replay-file'] === '') {
        const message = '`mode: replay` needs the path of a transcript.';
        yield { name: 'replay-file', input: '', message };
    }
    if (mode === 'review' && quorum !== null && quorum > reviewers.length) {
        const message = `${quorum} is more than the ${reviewers.length} reviewer${reviewers.length === 1 ? '' : 's'} of this run. Write at most ${reviewers.length}.`;
        yield { name: 'min-reviewers', input: quorum, message };
    }
    yield* ofLanes(settings);
}
function* ofLanes(settings) {
    const lanes = settings['fix-lanes'];
    const slots = lanes.map((lane) => ({ ...lane, role: null }));
    for (const { path, input, message } of (0,endpoints/* unknownNames */.be)({ ...settings, reviewers: slots }))
        if (path === 'reviewers')
            yield { name: 'fix-lanes', input, message };
    const ids = lanes.map(fix_settings/* laneId */.AQ);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) {
        const message = `\`${twice}\` is listed twice. Remove one, or give one of them another model or another approach.`;
        yield { name: 'fix-lanes', input: twice, message };
    }
    if (settings['coverage-file'] !== '' && settings.verify === '') {
        const message = '`coverage-file` needs `verify`, which writes it. Set `verify`, or remove `coverage-file`.';
        yield { name: 'coverage-file', input: settings['coverage-file'], message };
    }
}

// EXTERNAL MODULE: ./lib/config/setting.js
var setting = __webpack_require__(9274);
;// CONCATENATED MODULE: ./lib/config/file-settings.js

/** Settings that say where files lie: those that a run reads, and those that it leaves. */
const fileFields = {
    'settings-file': (0,setting/* setting */.Pe)(setting/* nonEmpty */.hq.default('.github/xreview.yml'), 'The settings file, read from the base commit only.', 'a path inside the repository', '`.github/xreview.yml`', 'run'),
    'sarif-file': (0,setting/* file */.NJ)('xreview.sarif', 'Where SARIF is written, if and only if the review is complete.'),
    'result-file': (0,setting/* file */.NJ)('result.json', 'Where the whole result is written, always.'),
    'transcript-file': (0,setting/* file */.NJ)('transcript.jsonl', 'Where every request, answer and decision is written, redacted: what `mode: replay` reads.'),
    'change-file': (0,setting/* file */.NJ)('change.json', 'Where `mode: collect` writes the change as data, and where it lies on `workflow_run`. See docs/forks.md.'),
    'replay-file': (0,setting/* setting */.Pe)(setting/* text */.Qq.default(''), 'With `mode: replay`: the transcript of the run to replay. See docs/replay.md.', 'a path, relative to the workspace', 'none', 'run'),
    'state-file': (0,setting/* setting */.Pe)(setting/* text */.Qq.default(''), 'A file of your own to keep what is remembered between pushes, for workflows that cache it; sealed like the comment.', 'a path, relative to the workspace', 'none: the comment remembers', 'run'),
    'ledger-file': (0,setting/* setting */.Pe)(setting/* text */.Qq.default(''), 'A file to which each run adds one line: who found, upheld and refuted what, at which price. Keep it with a cache or an artifact.', 'a path, relative to the workspace', 'none', 'run'),
    'report-file': (0,setting/* file */.NJ)('report.html', 'Where the report for people is written, always: one page to open in a browser.'),
    'revised-plan-file': (0,setting/* file */.NJ)('revised-plan.md', 'Where the last version of a revised plan is written, approved or not, for a person to take over.'),
    'notes-file': (0,setting/* optionalText */.mR)('Where adversarial review notes are written as Markdown, to attach to a submission or an audit; only where given.', 'a path, relative to the workspace', 'run'),
};

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./lib/config/matrix-settings.js


const matrixJobName = schemas/* string */.YjP().regex(/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,99}$/);
/** A name of a leg: part of file names and of the SARIF category. */
const matrixJobNameSchema = schemas/* union */.KCZ([schemas/* literal */.euz(''), matrixJobName]).default('');
const names = schemas/* array */.YOg(matrixJobName);
const matrix = schemas/* union */.KCZ([
    names,
    schemas/* object */.Ikc({ include: schemas/* array */.YOg(schemas/* object */.Ikc({ job: matrixJobName })) })
        .transform(({ include }) => include.map(({ job }) => job)),
    schemas/* object */.Ikc({ job: names }).transform(({ job }) => job),
]);
const json = schemas/* string */.YjP().transform((text, context) => {
    try {
        return JSON.parse(text);
    }
    catch {
        context.addIssue({ code: 'custom', message: 'It starts like JSON but is not valid JSON.', input: text });
        return core/* NEVER */.tm;
    }
});
/** Names of legs: a list, one a line, or the matrix as JSON that started them. */
const matrixJobNamesSchema = schemas/* union */.KCZ([
    matrix,
    schemas/* string */.YjP()
        .regex(/^\s*[[{]/u)
        .pipe(json)
        .pipe(matrix),
    schemas/* string */.YjP()
        .regex(/^(?!\s*[[{])/u)
        .transform((text) => text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''))
        .pipe(names),
]);
/** `2/8`: the second of eight shards. */
const shardSchema = schemas/* union */.KCZ([
    schemas/* literal */.euz('').transform(() => null),
    schemas/* string */.YjP()
        .regex(/^[1-9]\d{0,2}\/[1-9]\d{0,2}$/)
        .transform((text) => {
        const [index = 0, of = 0] = text.split('/').map(Number);
        return { index, of };
    })
        .refine(({ index, of }) => index <= of, 'The index is larger than the count. Write index/count, such as 2/8.'),
    schemas/* null */.chJ(),
]);
/** The settings of a matrix: legs, shards, and what brings them together. */
const matrixFields = {
    'matrix-job': (0,setting/* setting */.Pe)(matrixJobNameSchema, 'Name of this leg of a matrix: its result and its SARIF category are its own. See docs/matrix.md.', 'letters, digits, spaces and . _ -', 'none: this run is no leg', 'run'),
    'matrix-jobs': (0,setting/* setting */.Pe)(matrixJobNamesSchema.default(() => []), 'With `mode: aggregate`: the legs that must have come in, or the matrix as JSON that started them.', 'names, one a line, or a matrix as JSON', 'none', 'run'),
    'matrix-results': (0,setting/* setting */.Pe)(setting/* lines */.Mn.default(() => []), 'With `mode: aggregate`: where the legs’ result files were downloaded to.', 'globs of files, one a line, relative to the workspace', 'none', 'run'),
    shard: (0,setting/* setting */.Pe)(shardSchema.default(null), 'Which part of the change this leg reviews, as `mode: shard` put it into the matrix.', 'index/count, such as 2/8', 'all of it', 'run'),
    shards: (0,setting/* setting */.Pe)(setting/* wholeNumber */.rD.pipe(schemas/* int */.Whr().min(1).max(256)).nullable().default(null), 'With `mode: shard`: at most so many parts.', 'a whole number from 1 to 256', 'by the size of the change'),
};

;// CONCATENATED MODULE: ./lib/config/patterns.js

/** Lists of paths in the syntax of .gitignore: how they are written in an input, a flag or the settings file. */
/**
 * The patterns of a text, one a line, or of a list. Comments and empty lines are dropped. White space before a pattern
 * is dropped too, unlike in .gitignore, because settings are indented; `\ ` stands for a space that belongs to the name.
 */
const parsePatterns = (text) => (typeof text === 'string' ? [text] : text)
    .flatMap((item) => item.split(/\r?\n/u))
    .map((line) => withoutTrailingSpace(line.trimStart()))
    .filter((line) => line !== '' && !line.startsWith('#'));
/** As git does it: spaces at the end are dropped, except one that a backslash protects. */
function withoutTrailingSpace(line) {
    let end = line.length;
    while (end > 0 && /\s/u.test(line[end - 1] ?? '')) {
        if (isEscaped(line, end - 1))
            break;
        end -= 1;
    }
    return line.slice(0, end);
}
function isEscaped(line, at) {
    let backslashes = 0;
    while (line[at - 1 - backslashes] === '\\')
        backslashes += 1;
    return backslashes % 2 === 1;
}
/** Why a pattern would be misunderstood, and how to write it; null if it is clear. */
function patternMistake(pattern) {
    if (/^!?\.\//u.test(pattern))
        return `\`${pattern}\` begins with \`./\`, which .gitignore patterns do not support. Begin with \`/\` for the root.`;
    const bare = pattern.replaceAll(/\\.|\[[^\]]*\]/gu, '');
    if (/\{[^}]*,[^}]*\}/u.test(bare))
        return `\`${pattern}\` has braces, which .gitignore patterns do not support. Write one pattern a line.`;
    if (bare.includes(','))
        return `\`${pattern}\` has a comma. Write one pattern a line; write a comma that belongs to a name as \`\\,\`.`;
    return null;
}
/** A list of patterns: from a file a YAML list or text, from an input or flag one a line. */
const patterns = schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* string */.YjP()])
    .transform(parsePatterns)
    .superRefine((all, context) => {
    for (const pattern of all) {
        const message = patternMistake(pattern);
        if (message !== null)
            context.addIssue({ code: 'custom', message, input: pattern });
    }
});
/** Patterns of which at least one names something: a list of exceptions alone would select nothing. */
const selectingPatterns = patterns.superRefine((all, context) => {
    if (all.length > 0 && all.every((pattern) => pattern.startsWith('!'))) {
        const message = 'It has only exceptions (`!…`). Name what is included here, and what is not in `ignore`.';
        context.addIssue({ code: 'custom', message, input: all[0] });
    }
});

;// CONCATENATED MODULE: ./lib/config/schema.js









/**
 * Every setting: its name, values, default and meaning. Action inputs, command-line flags and the settings file all
 * use these names; `action.yml` and the README's table are generated from here.
 */
const defaultReviewers = [
    { provider: 'anthropic', model: 'claude-opus-5-5', role: null, effort: null },
    { provider: 'openai', model: 'gpt-6.1-sol', role: null, effort: null },
];
const fields = {
    reviewers: (0,setting/* setting */.Pe)(schemas/* union */.KCZ([
        schemas/* array */.YOg(setting/* nonEmpty */.hq),
        setting/* text */.Qq.transform((value) => value
            .split(/[\n,]/)
            .map((s) => s.trim())
            .filter(Boolean)),
    ])
        .pipe(schemas/* array */.YOg(reviewer_spec/* reviewerSpec */.fl).min(1))
        .default(() => [...defaultReviewers]), 'Who reviews: one `provider/model` a line, with `as role` (a built-in one, or `./file.md` of the base commit) and `at effort` where wanted. One `as triage` goes ahead and says which part is read first. Two or more of different vendors are the point.', 'lines of provider/model, optionally "as role" and "at low", "at medium" or "at high"', '`anthropic/claude-opus-5-5` and `openai/gpt-6.1-sol`'),
    'anthropic-api-key': (0,setting/* secret */.rJ)('Key for reviewers of the provider `anthropic`.'),
    'openai-api-key': (0,setting/* secret */.rJ)('Key for reviewers of the provider `openai`.'),
    'github-token': (0,setting/* secret */.rJ)('Used to read whether the reviewed head is still the head, and with `comment` to comment. Read access is enough without.'),
    'anthropic-base-url': (0,setting/* setting */.Pe)(schemas/* union */.KCZ([schemas/* literal */.euz(''), schemas/* url */.OZ5({ protocol: /^https?$/ })]).default(''), 'Another address for the Anthropic API, such as a gateway.', 'an http or https URL', 'the provider’s own'),
    'openai-base-url': (0,setting/* setting */.Pe)(schemas/* union */.KCZ([schemas/* literal */.euz(''), schemas/* url */.OZ5({ protocol: /^https?$/ })]).default(''), 'Another address for the OpenAI API, such as a gateway; it ends in `/v1` as a rule.', 'an http or https URL', 'the provider’s own'),
    base: (0,setting/* optionalText */.mR)('What the change is compared with, where the event does not say.', 'a branch, tag or commit', 'run'),
    head: (0,setting/* optionalText */.mR)('What is reviewed, where the event does not say.', 'a branch, tag or commit', 'run'),
    target: (0,setting/* oneOf */.yL)(['change', 'plan'], 'change', 'What is reviewed: the change, or a plan before any code is written. See docs/plan.md.', 'run'),
    plan: (0,setting/* setting */.Pe)(setting/* text */.Qq.default(''), 'With `target: plan`: the file of the head that holds the plan, or `description` for the pull request’s own.', 'a path inside the repository, or `description`', '`description`', 'run'),
    revise: (0,setting/* setting */.Pe)(schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* enum */.k5n(['true', 'false']).transform((value) => value === 'true')]).default(false), 'With `target: plan`: whether the first reviewer rewrites the plan from what was found and the others review that, until all approve. The plan itself is not touched, nor is the verdict on it.', 'true, false', 'false'),
    'max-revisions': (0,setting/* setting */.Pe)(setting/* wholeNumber */.rD.pipe(schemas/* int */.Whr().min(1).max(5)).default(2), 'With `revise`: at most so many versions.', 'a whole number from 1 to 5', '2'),
    ignore: (0,setting/* setting */.Pe)(patterns.default(() => []), 'Files that are not reviewed: patterns as in .gitignore, one a line; `!` takes back what an earlier line matched. Each file left out is listed.', 'patterns as in .gitignore, one a line, without commas or braces', 'none'),
    include: (0,setting/* setting */.Pe)(selectingPatterns.default(() => []), 'The only files that are reviewed: patterns as in .gitignore, one a line. `ignore` still applies to them.', 'patterns as in .gitignore, one a line, of which one does not begin with `!`', 'everything'),
    'trusted-prompt-paths': (0,setting/* setting */.Pe)(setting/* lines */.Mn.default(() => []), 'Globs of files that hold prompts or attacks on purpose, one a line: text in them that speaks to models is noted and does not block.', 'globs, one a line', 'none'),
    'max-change-kb': (0,setting/* setting */.Pe)(setting/* wholeNumber */.rD.pipe(schemas/* int */.Whr().min(1)).default(512), 'How much of one file may change: kilobytes of its added and removed lines with the lines around them, whatever the size of the file. A file above it is not read, except where its path is sensitive, and the review is then inconclusive unless `ignore` names the file.', 'a whole number of kilobytes from 1', '512'),
    mode: (0,setting/* oneOf */.yL)(['review', 'estimate', 'doctor', 'shard', 'aggregate', 'collect', 'replay'], 'review', 'What to do: review; divide a huge change into shards for a matrix; or bring the legs of a matrix together. `estimate` asks no model: it tells what a review would take, in tokens and dollars. `doctor` asks each reviewer one tiny question and tells what works and what to fix. `collect` writes the change of a fork as data, for a job that has the keys; see docs/forks.md. `replay` hears a recorded debate again, without models or network.'),
    ...matrixFields,
    depth: (0,setting/* oneOf */.yL)(['full', 'auto'], 'full', 'With `auto`, files whose correctness is obvious by rule (documentation, comments, formatting, moved functions, plain data) get one reviewer instead of all.'),
    effort: (0,setting/* oneOf */.yL)(reviewer_spec/* efforts */.W6, 'medium', 'How hard the models think; more finds more and costs more.'),
    focus: (0,setting/* optionalText */.mR)('What to look at hardest, in your own words.', 'any text'),
    stance: (0,setting/* oneOf */.yL)(['standard', 'adversarial'], 'standard', 'With `adversarial` the reviewers challenge the design, its hidden assumptions and failure modes too.'),
    requirements: (0,setting/* setting */.Pe)(setting/* lines */.Mn.default(() => []), 'What the change must honour: documents of the base commit, `pull-request` (its description), `issue` (the one it closes).', 'paths or globs, `pull-request` and `issue`, one a line', 'none'),
    'import-sarif': (0,setting/* setting */.Pe)(setting/* lines */.Mn.default(() => []), 'SARIF reports of other tools, made before this step: each raises its alerts in what the change adds, for the models to uphold or refute.', 'paths, one a line, relative to the workspace', 'none'),
    'fail-on': (0,setting/* oneOf */.yL)(['critical', 'major', 'minor', 'info', 'never'], 'critical', 'The least severity that blocks. With `never` no finding fails the job.'),
    disputed: (0,setting/* oneOf */.yL)(['warn', 'fail'], 'fail', 'Whether a disputed finding at or above `fail-on` blocks.'),
    'on-inconclusive': (0,setting/* oneOf */.yL)(['fail', 'warn'], 'fail', 'What a review that did not happen, or not whole, does to the job.'),
    'min-reviewers': (0,setting/* setting */.Pe)(setting/* wholeNumber */.rD.pipe(schemas/* int */.Whr().min(1)).nullable().default(null), 'How many reviewers must have answered everything for the review to count as complete.', 'a whole number from 1 to the number of reviewers', 'all of them'),
    'allow-author-vendor': (0,setting/* setting */.Pe)(schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* enum */.k5n(['true', 'false']).transform((value) => value === 'true')]).default(false), 'Whether a review counts as complete if only models of the vendor that wrote the change answered.', 'true, false', 'false'),
    'max-rounds': (0,setting/* setting */.Pe)(setting/* wholeNumber */.rD.pipe(schemas/* int */.Whr().min(1).max(9)).default(4), 'At most so many rounds: 1 is blind only, 2 adds cross-examination, 3 and more are rebuttals.', 'a whole number from 1 to 9', '4'),
    'max-lookups': (0,setting/* setting */.Pe)(setting/* wholeNumber */.rD.pipe(schemas/* int */.Whr().min(0).max(100)).default(20), 'How often a reviewer may look something up in the repository for one part of the change: callers, definitions, the base. `0` for never.', 'a whole number from 0 to 100', '20'),
    'max-cost-usd': (0,setting/* setting */.Pe)(setting/* number */.ai.pipe(schemas/* number */.aig().positive()).nullable().default(null), 'No call is made that, by estimate, would take the run over so many dollars.', 'a number above 0', 'no limit'),
    'timeout-minutes': (0,setting/* setting */.Pe)(setting/* number */.ai.pipe(schemas/* number */.aig().positive().max(360)).default(30), 'The run ends what is under way after so many minutes, and keeps what was answered.', 'a number above 0, up to 360', '30'),
    comment: (0,setting/* oneOf */.yL)(['off', 'summary', 'inline'], 'off', 'Whether the pull request gets a comment that is kept up to date, and with `inline` comments on lines too. Needs `pull-requests: write`.'),
    category: (0,setting/* setting */.Pe)(setting/* text */.Qq.regex(/^(?:[A-Za-z0-9][A-Za-z0-9._/-]*)?$/).default(''), 'The SARIF category; give each analysis of one commit its own.', 'letters, digits and . _ - /', '`xreview`, of a plan `xreview-plan`'),
    ...fix_settings/* fixFields */.DB,
    ...fileFields,
    'path-instructions': (0,setting/* setting */.Pe)(schemas/* record */.g1P(setting/* nonEmpty */.hq, setting/* nonEmpty */.hq).default(() => ({})), 'Guidelines for some files: what reviewers are to know of them. They cannot change the gate. The repository’s own AGENTS.md, CLAUDE.md and the like are read anyway.', 'a text for each glob', 'none', 'file'),
    prices: (0,setting/* setting */.Pe)(endpoints/* pricesSchema */.sd.default(() => ({})), 'Dollars per million tokens by model, for models the built-in table does not know or prices of your own.', 'for each model the four numbers input, cached, written and output', 'the built-in table', 'file'),
    providers: (0,setting/* setting */.Pe)(endpoints/* providersSchema */.WV.default(() => ({})), 'Endpoints of your own by name; reviewers are then `name/model`. See docs/endpoints.md.', 'for each name `api`, `base-url` and what docs/endpoints.md lists', 'none', 'file'),
    commands: (0,setting/* setting */.Pe)(endpoints/* commandsSchema */.wz.default(() => ({})), 'Coding agents and other programs by name; reviewers are then `command/name`. See docs/endpoints.md.', 'for each name `kind` or `run` and what docs/endpoints.md lists', '`claude-code` and `codex`, as installed', 'file'),
    oidc: (0,setting/* setting */.Pe)(endpoints/* oidcSchema */.Hy.default(() => ({ anthropic: null, openai: null })), 'Access to a provider by the job’s own identity in place of a key. See docs/endpoints.md.', 'for `anthropic` and `openai` what docs/endpoints.md lists', 'none', 'file'),
};
const settingMeta = (name) => (0,setting/* metaOf */.fX)(fields[name]);
const isSettingName = (name) => Object.hasOwn(fields, name);
const settingNames = Object.keys(fields).filter(isSettingName);
/** A plan and a change of one commit are two analyses: neither must close the other's alerts or take its comment. */
const usualCategory = (target) => (target === 'plan' ? 'xreview-plan' : 'xreview');
const settingsSchema = schemas/* strictObject */.rej(fields)
    .check((context) => {
    for (const { name, input, message } of contradictions(context.value))
        context.issues.push({ code: 'custom', path: [name], input, message });
})
    .transform(({ reviewers, ...settings }) => ({
    ...settings,
    category: settings.category || usualCategory(settings.target),
    reviewers: reviewers.filter(reviewer_spec/* isReviewer */.qn),
    /** Goes ahead and says which part of the change is read first. */
    triage: reviewers.find((requirements) => !(0,reviewer_spec/* isReviewer */.qn)(requirements)) ?? null,
}));


/***/ }),

/***/ 1373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ settingError),
/* harmony export */   Vx: () => (/* binding */ unknownFlag),
/* harmony export */   f6: () => (/* binding */ misplacedSetting)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6700);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7687);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5584);




/** The names of all settings, for the log: a message that lists them buries what is wrong. */
const allNames = `Settings: ${_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .settingNames */ .H$.join(', ')}.`;
const page = 'docs/settings.md explains every setting.';
/**
 * The error for settings that the schema refuses. The first sentence says what is wrong with the first of them and
 * what to write; the others follow in the same form.
 * @param merged the settings as given, `origin` the source of each: `input`, `flag` or the settings file.
 */
function settingError(issues, merged, origin) {
    const described = issues.flatMap((issue) => describe(issue, merged, origin));
    const unknown = issues.some(({ code, path }) => code === 'unrecognized_keys' && path.length === 0);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('bad-setting', [...new Set(described)].join(' '), '', page, {
        logDetail: unknown ? allNames : '',
    });
}
function describe(issue, merged, origin) {
    const name = String(issue.path[0] ?? '');
    const path = issue.path.filter((part) => typeof part === 'string').join('.');
    const source = origin.get(name) ?? 'settings';
    const from = origin.has(name) ? ` (${source})` : '';
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => issue.path.length === 0
            ? unknownName(key, origin.get(key) ?? 'settings')
            : `Unknown key \`${key}\` in \`${path}\`${from}.${didYouMean((0,_suggestion_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(key, (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .knownKeysIn */ .zc)(name)), code)}`);
    // Messages of our own checks are whole sentences.
    if (issue.code === 'custom')
        return [`Invalid \`${path}\`${from}: ${issue.message}`];
    if (issue.code === 'invalid_key')
        return issue.issues.map(({ message }) => `Invalid \`${path}\`${from}: ${message}`);
    const value = valueAt(merged.get(name), issue.path.slice(1));
    const allowed = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .isSettingName */ .s9)(name) ? ` Allowed: ${(0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .settingMeta */ .qt)(name).allowed}.` : '';
    if (value === undefined)
        return [`Missing \`${path}\`${from}.${allowed}`];
    const near = typeof value === 'string' ? nearestValue(issue, name, value) : null;
    return [
        `Invalid value ${show(name, value)} for \`${path}\`${from}.${didYouMean(near, JSON.stringify)}${allowed}`,
    ];
}
/** An unknown name, or the name of a setting that this source cannot set. */
function unknownName(name, source) {
    const kind = source === 'input' || source === 'flag' ? source : 'setting';
    const place = kind === 'setting' ? ` in ${source}` : '';
    return `Unknown ${kind} \`${name}\`${place}.${didYouMean(nearestSetting(name), code)}`;
}
/** An option that the command line does not have. */
function unknownFlag(arg, name) {
    const near = nearestSetting(name);
    const what = name === ''
        ? `Unexpected argument \`${arg}\`. Write options as \`--name value\`.`
        : `Unknown option \`--${name}\`.${didYouMean(near === null ? null : `--${near}`, code)}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('bad-setting', what, '', '`--help` lists all options.');
}
/** A setting given where it cannot be set. */
function misplacedSetting(name, source, file) {
    if (source !== 'file')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('bad-setting', `\`${name}\` cannot be set as ${source === 'input' ? 'an input' : 'a flag'}. Set it in the settings file \`${file}\`.`, 'Its value is a structure that one line of text cannot hold.', page);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('bad-setting', `\`${name}\` cannot be set in ${file}. Set it as an input: \`with: { ${name}: … }\`.`, 'It is a secret, or it belongs to a single run.', page);
}
const code = (text) => `\`${text}\``;
const didYouMean = (text, quoted) => text === null ? '' : ` Did you mean ${quoted(text)}?`;
/** The setting whose name is most like another. */
const nearestSetting = (name) => (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name.toLowerCase().replaceAll('_', '-'), _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .settingNames */ .H$);
/** Severities as other tools name them. */
const otherSeverities = {
    blocker: 'critical',
    high: 'major',
    error: 'major',
    serious: 'major',
    medium: 'minor',
    moderate: 'minor',
    warning: 'minor',
    low: 'info',
    note: 'info',
    none: 'never',
    off: 'never',
};
const switchWords = { yes: 'true', on: 'true', no: 'false', off: 'false' };
function nearestValue(issue, name, value) {
    const lower = value.trim().toLowerCase();
    if (name === 'fail-on' || name === 'fix-severity') {
        const same = Object.hasOwn(otherSeverities, lower) ? otherSeverities[lower] : undefined;
        if (same !== undefined && !(name === 'fix-severity' && same === 'never'))
            return same;
    }
    const { allowed } = (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .isSettingName */ .s9)(name) ? (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .settingMeta */ .qt)(name) : { allowed: '' };
    if (allowed === 'true, false')
        return switchWords[lower] ?? (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(lower, ['true', 'false']);
    // A value that opens the gate is never suggested for a typing error.
    if (issue.code === 'invalid_value')
        return (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(lower, issue.values.map(String).filter((candidate) => candidate !== 'never'));
    if (allowed.includes('URL') && !lower.includes('://') && lower.includes('.'))
        return `https://${value.trim()}`;
    // A number with its unit: `30m`, `$5`, `2,50`.
    const number = /^[^\d-]?\s*(\d+(?:[.,]\d+)?)\s*[a-z$€]*$/u.exec(lower)?.[1]?.replace(',', '.');
    return allowed.includes('number') && number !== undefined && number !== lower ? number : null;
}
/** What stands at a path inside a value; undefined where nothing does. */
const valueAt = (value, path) => path.reduce((at, key) => typeof at === 'object' && at !== null && Object.hasOwn(at, key)
    ? Object.entries(at).find(([name]) => name === String(key))?.[1]
    : undefined, value);
/** A wrong value as shown to people. Secrets are never shown. */
function show(name, value) {
    if (name.endsWith('-key') || name.endsWith('-token'))
        return '(hidden)';
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}


/***/ }),

/***/ 9274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   NJ: () => (/* binding */ file),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   fX: () => (/* binding */ metaOf),
/* harmony export */   hq: () => (/* binding */ nonEmpty),
/* harmony export */   mR: () => (/* binding */ optionalText),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);

/** One setting: its shape together with what people are told of it, and the shapes that several settings share. */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim();
const nonEmpty = text.min(1);
/**
 * A list: from a file a YAML list, from an input or flag one item a line. A comma outside braces is refused: a list
 * written with commas would otherwise be read as one path or glob that matches nothing.
 */
const lines = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(nonEmpty),
    text.transform((value) => value
        .split('\n')
        .map((item) => item.trim())
        .filter((item) => item !== '')),
])
    .superRefine((items, context) => {
    for (const item of items) {
        if (!item.replaceAll(/\{[^{}]*\}/gu, '').includes(','))
            continue;
        const message = `\`${item}\` has a comma. Write one item a line; \`?\` in a glob stands for a comma in a name.`;
        context.addIssue({ code: 'custom', message, input: item });
    }
});
const number = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), text.regex(/^\d+(\.\d+)?$/).transform(Number)]);
const wholeNumber = number.pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr());
const about = new Map();
const setting = (schema, description, allowed, defaultText, source = 'anywhere') => {
    // A copy of its own: several settings may be built from one schema, and each must keep its own description.
    const own = schema.clone();
    about.set(own, { description, allowed, defaultText, source });
    return own;
};
const oneOf = (values, fallback, description, source = 'anywhere') => setting(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(values).default(() => fallback), description, values.join(', '), fallback, source);
const secret = (description) => setting(text.default(''), description, 'a secret', 'none', 'run');
const optionalText = (description, allowed, source = 'anywhere') => setting(text.default(''), description, allowed, 'none', source);
const file = (name, description) => setting(text.default(''), description, 'a path, relative to the workspace', `\`${name}\` in a folder of the run’s own`, 'run');
function metaOf(schema) {
    const meta = about.get(schema);
    if (meta === undefined)
        throw new TypeError('a setting is not described');
    return meta;
}


/***/ }),

/***/ 5584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate most like a mistyped word, or null where none is like it. */
function nearest(word, candidates) {
    const known = candidates.map((candidate) => ({ candidate, edits: distance(candidate, word) }));
    const [best] = known.toSorted((a, b) => a.edits - b.edits);
    const most = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
    if (best !== undefined && best.edits <= most)
        return best.candidate;
    return candidates.find((candidate) => differInOneWord(candidate, word)) ?? null;
}
/** Whether two names of three words or more have all but one in common: `max-file-kb`, `max-change-kb`. */
function differInOneWord(a, b) {
    const [left, right] = [a.split('-'), b.split('-')];
    return (left.length > 2 &&
        left.length === right.length &&
        left.filter((word, index) => word !== right[index]).length === 1);
}
/** Edits between two words, where two neighbouring letters that changed places are one (Damerau, 1964). */
function distance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (rows[i - 1]?.[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
                ? (rows[i - 2]?.[j - 2] ?? 0) + 1
                : Number.POSITIVE_INFINITY;
            row.push(Math.min(replaced, swapped, (rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
        }
        rows.push(row);
    }
    return rows[a.length]?.[b.length] ?? 0;
}


/***/ }),

/***/ 404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ gitTree),
/* harmony export */   Go: () => (/* binding */ isBinary),
/* harmony export */   TG: () => (/* binding */ withEarlier),
/* harmony export */   ZY: () => (/* binding */ overlaid)
/* harmony export */ });
/** Bytes above which a file is not quoted from. */
const maxBytes = 8 * 1024 * 1024;
/** Characters of text kept between questions; the oldest go first. */
const maxCached = 64 * 1024 * 1024;
/**
 * The files at both ends of the change, read from git objects and never from the working tree, so that no link is
 * followed and nothing written meanwhile is seen. A symlink reads as its target's name. `hide` takes out what nobody is
 * to see and keeps the number of lines.
 */
function gitTree(git, commits, hide = (text) => text) {
    const cache = new Map();
    let cached = 0;
    const treeishOf = async (side) => side === 'old' ? commits.mergeBase : (commits.head ?? (await git.snapshot()));
    const load = async (side, path) => {
        if (side === 'earlier')
            return null;
        return textAt(git, await treeishOf(side), path, hide);
    };
    return {
        async read(side, path) {
            const key = `${side}:${path}`;
            const known = cache.get(key);
            if (known)
                return known;
            const loading = load(side, path);
            cache.set(key, loading);
            const text = await loading;
            cached += text?.length ?? 0;
            for (const [oldest, old] of cache) {
                if (cached <= maxCached || oldest === key)
                    break;
                cache.delete(oldest);
                cached -= (await old)?.length ?? 0;
            }
            return text;
        },
        async find(name) {
            const found = [];
            for (const path of (await git.list(await treeishOf('new'))).keys()) {
                if (path === name || path.endsWith(`/${name}`))
                    found.push(path);
                if (found.length === 2)
                    break;
            }
            return found;
        },
    };
}
async function textAt(git, treeish, path, hide) {
    const file = await git.fileAt(treeish, path);
    if (file === null || file.size > maxBytes)
        return null;
    const content = await git.content(file.id);
    return isBinary(content) ? null : hide(content.toString('utf8'));
}
/** The tree with the files of an earlier head; one that is not in the clone reads as if it held nothing. */
const withEarlier = (tree, git, head, hide = (text) => text) => ({
    ...tree,
    async read(side, path) {
        if (side !== 'earlier')
            return tree.read(side, path);
        return head === null ? null : textAt(git, head, path, hide).catch(() => null);
    },
});
/** The tree with one file as it is to be, whatever the commits hold; null where a side has none. */
const overlaid = (tree, path, sides) => ({
    ...tree,
    read: (side, asked) => asked === path && side !== 'earlier' ? Promise.resolve(sides[side]) : tree.read(side, asked),
});
/** git's own rule: a NUL among the first 8,000 bytes. */
function isBinary(content) {
    return content.subarray(0, 8000).includes(0);
}


/***/ }),

/***/ 5180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ guidanceFor),
/* harmony export */   r: () => (/* binding */ readGuidance)
/* harmony export */ });
/* harmony import */ var _change_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4217);

const rootNames = [
    'AGENTS.md',
    'CLAUDE.md',
    'CONTRIBUTING.md',
    '.github/CONTRIBUTING.md',
    '.github/copilot-instructions.md',
];
/** These also stand in folders, and speak of what is below. */
const folderNames = ['AGENTS.md', 'CLAUDE.md'];
/** Characters of one rule and of all of them: they are paid for in every request. */
const maxText = 8_000;
const maxTotal = 24_000;
/** Bytes above which a file holds no rules for anybody. */
const maxBytes = 1024 * 1024;
/**
 * Reads the repository's own guidance from the base commit, so that a change cannot bring the rules it is judged by.
 * Links are left out: what they point to is read under its own name, or is none of our business.
 * @param paths the changed files; guidance in the folders above them is read too.
 * @param mostCharacters of all rules together, where there is less room than usual.
 */
async function readGuidance(git, base, paths, instructions = [], mostCharacters = maxTotal) {
    const files = await git.list(base);
    const found = [];
    let room = Math.min(maxTotal, mostCharacters);
    const add = (source, scope, whole, appliesTo) => {
        const text = whole.slice(0, Math.min(maxText, room));
        room -= text.length;
        found.push({ source, scope, text, cut: text.length < whole.length, appliesTo });
    };
    for (const { glob, text } of instructions) {
        const matches = (0,_change_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(glob);
        add(`path instructions for ${glob}`, glob, text, (path) => matches(path));
    }
    const seen = new Set();
    for (const source of candidates(paths)) {
        const entry = files.get(source);
        if (entry === undefined || !entry.mode.startsWith('100') || seen.has(entry.id))
            continue;
        seen.add(entry.id);
        const info = await git.info(entry.id);
        if (info === null || info.size > maxBytes)
            continue;
        const whole = (await git.content(entry.id)).toString('utf8').trim();
        if (whole === '')
            continue;
        const folder = folderNames.includes(nameOf(source)) ? source.slice(0, -nameOf(source).length) : '';
        add(source, folder === '' ? 'all files' : `${folder}**`, whole, (path) => path.startsWith(folder));
    }
    return found;
}
/** The guidance that speaks of any of the files. */
function guidanceFor(guidance, paths) {
    return guidance.filter((one) => paths.some((path) => one.appliesTo(path)));
}
/** The root's files first, then those of the folders, the higher ones before the deeper. */
function candidates(paths) {
    const folders = new Set();
    for (const path of paths) {
        for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
            folders.add(path.slice(0, end + 1));
    }
    const ordered = [...folders].sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
    return [...rootNames, ...ordered.flatMap((folder) => folderNames.map((name) => folder + name))];
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 3877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ categoryIds),
/* harmony export */   LZ: () => (/* binding */ categories),
/* harmony export */   SM: () => (/* binding */ categoriesOf)
/* harmony export */ });
const categories = {
    injection: {
        name: 'Injection',
        title: 'Injection',
        description: 'Untrusted input becomes part of a query, command, path, template or markup without being bound or escaped.',
        cwe: [74],
        security: 9.1,
    },
    authorization: {
        name: 'Authorization',
        title: 'Missing or wrong authorization',
        description: 'An action or datum is reachable by someone who must not reach it, or a check can be bypassed.',
        cwe: [862, 863],
        security: 8.6,
    },
    authentication: {
        name: 'Authentication',
        title: 'Broken authentication',
        description: 'Identity, session, token or signature is not verified, or is verified wrongly.',
        cwe: [287],
        security: 8.8,
    },
    'secret-exposure': {
        name: 'SecretExposure',
        title: 'Secret or private data exposed',
        description: 'A credential or personal datum is stored, logged, returned or sent where it must not be.',
        cwe: [200, 798],
        security: 8.2,
        about: 'both',
    },
    cryptography: {
        name: 'Cryptography',
        title: 'Weak or misused cryptography',
        description: 'A weak primitive, predictable randomness, reused nonce or comparison that leaks.',
        cwe: [327, 330],
        security: 7.4,
    },
    'unsafe-deserialization': {
        name: 'UnsafeDeserialization',
        title: 'Unsafe deserialization or evaluation',
        description: 'Untrusted data is turned into code or live objects.',
        cwe: [502, 95],
        security: 9.2,
    },
    'prompt-injection': {
        name: 'PromptInjection',
        title: 'Text that addresses or hides from reviewers',
        description: 'The change holds text meant to steer a model, or text hidden from human readers.',
        cwe: [1427],
        security: 8.1,
        about: 'both',
    },
    'supply-chain': {
        name: 'SupplyChain',
        title: 'Dependency from another or unproven source',
        description: 'A dependency is fetched from another registry, repository or commit than before, without encryption, or without the hash that proves it.',
        cwe: [829, 494, 1357],
        security: 8.4,
    },
    'input-validation': {
        name: 'InputValidation',
        title: 'Unvalidated input',
        description: 'Malformed, missing, oversized or hostile input is not rejected where it enters.',
        cwe: [20],
        security: 6.5,
    },
    'race-condition': {
        name: 'RaceCondition',
        title: 'Race condition',
        description: 'The result depends on the timing of concurrent work: read-then-write, check-then-act, lost update.',
        cwe: [362],
        security: null,
    },
    deadlock: {
        name: 'Deadlock',
        title: 'Deadlock or endless wait',
        description: 'Work can wait for ever: lock order, a promise never settled, a loop that cannot end.',
        cwe: [833, 835],
        security: null,
    },
    'async-misuse': {
        name: 'AsyncMisuse',
        title: 'Asynchronous work not awaited or handled',
        description: 'A promise, task or callback is dropped, run twice or out of order.',
        cwe: [],
        security: null,
    },
    'error-handling': {
        name: 'ErrorHandling',
        title: 'Error swallowed or mishandled',
        description: 'A failure is hidden, misreported or leaves state half-changed.',
        cwe: [755],
        security: null,
    },
    'resource-leak': {
        name: 'ResourceLeak',
        title: 'Resource leak',
        description: 'A handle, connection, listener, timer or memory is not released on some path.',
        cwe: [772],
        security: null,
    },
    'null-dereference': {
        name: 'NullDereference',
        title: 'Absent value dereferenced',
        description: 'A null, undefined, nil or missing entry is used as if it were there.',
        cwe: [476],
        security: null,
    },
    'boundary-error': {
        name: 'BoundaryError',
        title: 'Boundary or arithmetic error',
        description: 'Off by one, overflow, rounding, empty or extreme input, wrong unit or time zone.',
        cwe: [193],
        security: null,
    },
    'logic-error': {
        name: 'LogicError',
        title: 'Wrong logic',
        description: 'A condition, operator, order or algorithm does not do what the code is evidently for.',
        cwe: [],
        security: null,
    },
    'state-inconsistency': {
        name: 'StateInconsistency',
        title: 'Inconsistent state or data loss',
        description: 'Data can be lost, duplicated, stale or contradictory: caches, transactions, idempotency.',
        cwe: [],
        security: null,
    },
    'type-confusion': {
        name: 'TypeConfusion',
        title: 'Wrong type or coercion',
        description: 'A value of another type or shape than assumed reaches code that misreads it.',
        cwe: [],
        security: null,
    },
    'api-contract': {
        name: 'ApiContract',
        title: 'Broken contract',
        description: 'Callers, implementers, stored data or a specification are no longer honoured.',
        cwe: [],
        security: null,
    },
    compatibility: {
        name: 'Compatibility',
        title: 'Incompatible version or platform',
        description: 'A dependency, runtime, protocol or platform it must work with no longer fits.',
        cwe: [],
        security: null,
    },
    configuration: {
        name: 'Configuration',
        title: 'Wrong build, CI or configuration',
        description: 'A build, workflow, deployment, migration or default is wrong or missing.',
        cwe: [],
        security: null,
    },
    performance: {
        name: 'Performance',
        title: 'Needless cost',
        description: 'Work that grows out of proportion to its input, or blocks what must stay responsive.',
        cwe: [],
        security: null,
    },
    'denial-of-service': {
        name: 'DenialOfService',
        title: 'Denial of service',
        description: 'An outsider can exhaust time, memory, connections or money.',
        cwe: [400],
        security: 7.1,
    },
    'test-gap': {
        name: 'TestGap',
        title: 'Test that shares the code’s blind spot',
        description: 'A test that cannot fail, asserts the wrong thing, or leaves the risky path of this change unproven.',
        cwe: [],
        security: null,
    },
    'over-engineering': {
        name: 'OverEngineering',
        title: 'Needless complexity',
        description: 'Code, abstraction or dependency that the task does not need and that will cost its readers.',
        cwe: [],
        security: null,
    },
    'missing-requirement': {
        name: 'MissingRequirement',
        title: 'Missing requirement',
        description: 'The plan leaves out something that its own goal, its users or the system cannot do without.',
        cwe: [],
        security: null,
        about: 'plan',
    },
    'unstated-assumption': {
        name: 'UnstatedAssumption',
        title: 'Unstated assumption',
        description: 'The plan only works if something holds that it neither says nor checks.',
        cwe: [],
        security: null,
        about: 'plan',
    },
    'wrong-fact': {
        name: 'WrongFact',
        title: 'Wrong fact about the code',
        description: 'The plan says of the repository, an interface or a dependency what is not so.',
        cwe: [],
        security: null,
        about: 'plan',
    },
    'unmitigated-risk': {
        name: 'UnmitigatedRisk',
        title: 'Risk without mitigation',
        description: 'Something can go wrong on the way or afterwards, and the plan does nothing about it.',
        cwe: [],
        security: null,
        about: 'plan',
    },
    'wrong-order': {
        name: 'WrongOrder',
        title: 'Wrong order',
        description: 'A step needs what a later step brings, or breaks what an earlier one still uses.',
        cwe: [],
        security: null,
        about: 'plan',
    },
    'no-way-back': {
        name: 'NoWayBack',
        title: 'No way back',
        description: 'A step cannot be undone, and the plan says neither how to return nor why nobody need.',
        cwe: [],
        security: null,
        about: 'plan',
    },
    untestable: {
        name: 'Untestable',
        title: 'Untestable goal',
        description: 'Nobody could tell whether a goal or step is done: no measure, no check, no example.',
        cwe: [],
        security: null,
        about: 'plan',
    },
    scale: {
        name: 'Scale',
        title: 'Does not hold at scale',
        description: 'What is planned does not hold at the size, load or duration that is to be expected.',
        cwe: [],
        security: null,
        about: 'plan',
    },
};
const isCategory = (text) => Object.hasOwn(categories, text);
/** The ids, in the order of the table. */
const categoryIds = Object.keys(categories).filter(isCategory);
/** The categories of findings about a subject. */
const categoriesOf = (subject) => categoryIds.filter((id) => {
    const { about } = categories[id];
    return about === 'both' || (about ?? 'change') === subject;
});


/***/ }),

/***/ 5529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ completeness),
/* harmony export */   g: () => (/* binding */ unread)
/* harmony export */ });
/** Whether enough reviewers answered every question on every bundle whole, and who did not and why. */
function completeness({ panel, attendance, minReviewers, authors }) {
    const whole = ({ id }) => {
        const own = attendance.filter(({ reviewer }) => reviewer === id);
        return own.length > 0 && own.every(({ answered }) => answered);
    };
    const readers = panel.filter(({ reads }) => reads);
    const answered = readers.filter(whole);
    const asked = minReviewers === null ? panel : readers;
    const there = asked.filter(whole).length;
    const needed = minReviewers ?? panel.length;
    const met = answered.length > 0 && there >= needed;
    const alone = aloneWithItself(authors, answered.map(({ vendor }) => vendor));
    return {
        complete: met && alone === null,
        shortfalls: [
            ...absences(attendance),
            ...(met ? [] : [quorumMissed(there, asked.length, needed)]),
            ...(alone === null ? [] : [authorVendorOnly(alone)]),
        ],
    };
}
/**
 * Files that were left out by size alone. Nobody decided that they need no review, so a review without them is not
 * complete; what the change takes away as a whole can hold no defect any more.
 */
function unread(files) {
    const large = files.filter(({ leftOut, status }) => leftOut?.reason === 'too-large' && status !== 'deleted');
    if (large.length === 0)
        return [];
    const named = large
        .slice(0, mostNamed)
        .map(({ path, leftOut }) => `${JSON.stringify(path)}: ${leftOut?.detail ?? ''}`);
    const more = large.length > mostNamed ? ` And ${large.length - mostNamed} more files.` : '';
    return [
        {
            code: 'too-large',
            message: `Too large to review: ${named.join(' ')}${more}`,
            remedy: 'Split the change, raise max-change-kb, or add one of the lines above for each file.',
        },
    ];
}
/** Files that are too large, each with the lines that would exclude it; more would hide the rest of the report. */
const mostNamed = 5;
const quorumMissed = (there, asked, needed) => ({
    code: 'quorum-missed',
    message: `${there} of ${asked} reviewers answered everything; ${needed} must have.`,
    remedy: needed > asked
        ? 'Lower min-reviewers, or add reviewers.'
        : 'Run the job again once the cause above is fixed.',
});
const authorVendorOnly = (vendor) => ({
    code: 'author-vendor-only',
    message: `Models of ${vendor} wrote this change, and only models of ${vendor} reviewed it: they share its blind spots.`,
    remedy: 'Add a reviewer of another vendor, or allow it with "allow-author-vendor: true".',
});
/** One reason for each reviewer and kind of failure, however many bundles it struck. */
function absences(attendance) {
    const groups = new Map();
    for (const { reviewer, bundle, failure } of attendance) {
        if (failure === null)
            continue;
        const key = `${reviewer}\0${failure.code}`;
        const group = groups.get(key) ?? { reviewer, reason: failure, bundles: [] };
        group.bundles.push(bundle);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ reviewer, reason, bundles }) => ({
        code: reason.code,
        message: `${reviewer} did not answer ${bundles.length === 1 ? `for bundle ${bundles[0]}` : `for ${bundles.length} bundles`}: ${reason.message}`,
        remedy: reason.remedy,
    }));
}
/**
 * The vendor that wrote the change, or a part of it, and whose models alone reviewed it; null where there is none. A
 * change that two vendors wrote needs one reviewer of each, because each is then reviewed by the other. Null also where
 * no author is known or nobody reviewed the change.
 */
function aloneWithItself(authors, reviewers) {
    const vendors = new Set(reviewers);
    const [only] = vendors;
    return vendors.size === 1 && only !== undefined && authors.includes(only) ? only : null;
}


/***/ }),

/***/ 5451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ nothingDetected),
/* harmony export */   i: () => (/* binding */ detectorId)
/* harmony export */ });
/** The reviewer of the action's own: it reads for text that speaks to reviewers or hides from people. */
const detectorId = 'xreview/detector';
const nothingDetected = { reports: [], distrusts: () => false };


/***/ }),

/***/ 4892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ servedFor)
/* harmony export */ });
/** The models that answered for a reviewer, by their provider's own word, in the order of their first answer. */
const servedFor = ({ id, served = [] }, events) => {
    const own = events
        .filter(({ reviewer, question }) => reviewer === id && question !== 'triage')
        .flatMap(({ calls }) => calls)
        .flatMap(({ outcome, servedModel }) => outcome === 'answered' && servedModel !== null ? [servedModel] : []);
    return [...new Set([...served, ...own])].filter((model) => model !== '');
};


/***/ }),

/***/ 352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   GU: () => (/* binding */ findingStatuses),
/* harmony export */   Jx: () => (/* binding */ decisionSources),
/* harmony export */   ND: () => (/* binding */ grounds),
/* harmony export */   NT: () => (/* binding */ pushStates),
/* harmony export */   dL: () => (/* binding */ reachesGate),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   "if": () => (/* binding */ stances),
/* harmony export */   oQ: () => (/* binding */ connections),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
const severities = ['critical', 'major', 'minor', 'info'];
/** Harm as a number, critical highest, so that severities can be compared. */
const severityRank = (severity) => severities.length - severities.indexOf(severity);
const reachesGate = (severity, gate) => gate !== 'never' && severityRank(severity) >= severityRank(gate);
const kinds = ['defect', 'integration'];
const stances = ['uphold', 'refute', 'unsure'];
const grounds = [
    'wrong',
    'handled-elsewhere',
    'intended',
    'pre-existing',
    'out-of-scope',
    'stylistic',
    'fixed',
];
/** How a quote relates to the finding it is given for; `own-lines`: it is nothing but the finding's own code. */
const connections = ['connected', 'own-lines', 'none'];
const findingStatuses = ['confirmed', 'unconfirmed', 'disputed', 'dismissed'];
/** How a finding stands to the push before: met for the first time, met again, not answered, or in code untouched. */
const pushStates = ['new', 'still-open', 'unanswered', 'carried'];
const decisionSources = ['command', 'thread', 'alert', 'suppressions'];


/***/ }),

/***/ 8709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ recognise),
/* harmony export */   LT: () => (/* binding */ codeAt),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   _: () => (/* binding */ bareCode),
/* harmony export */   m_: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _matching_candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9980);


/** Code as identity sees it: white space apart, so that moving or reformatting it changes nothing. */
const bareCode = (text) => text.replace(/\s+/gu, '');
/**
 * The code that a finding is about, as identity and people's decisions see it. For a finding about a file as a whole that
 * is the file's content: its quote was not found, and models word it differently each time.
 */
const codeAt = (location) => location.level === 'file' && location.content !== undefined
    ? `file ${location.content}`
    : bareCode(location.quote);
/**
 * What makes a finding the same on the next push: category, path and the code it quotes, white space apart. Wording,
 * severity, model and line number are left out on purpose. `ordinal` (from 0, by line) keeps two like defects apart.
 * Returns 64 hex digits (SHA-256).
 */
function fingerprint(category, location, ordinal) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update([category, location.path, codeAt(location), String(ordinal)].join('\0'))
        .digest('hex');
}
const shortId = (full) => `xr-${full.slice(0, 10)}`;
/** How surely two findings are one: by the code itself, by most of it, or by the one place it can be. */
const tiers = [
    (earlier, now) => bareCode(earlier.location.quote) === bareCode(now.location.quote),
    (earlier, now) => (0,_matching_candidate_js__WEBPACK_IMPORTED_MODULE_1__/* .sameCode */ .om)(earlier.location.quote, now.location.quote),
    (earlier, now) => earlier.symbol !== null && earlier.symbol === now.symbol,
];
/**
 * Pairs the findings of a push with earlier ones: each with one at most, the surest first, like defects in the order
 * of their lines. An enclosing symbol alone pairs only where it holds one of the category before and one after.
 */
function recognise(earlier, now) {
    const pairs = new Map();
    const taken = new Set();
    const inOrder = (all) => all.toSorted((a, b) => lineOf(a) - lineOf(b));
    for (const [tier, alike] of tiers.entries()) {
        const open = inOrder(earlier.filter((one) => !taken.has(one)));
        const fresh = inOrder(now.filter((one) => !pairs.has(one)));
        const akin = (a, b) => a.category === b.category && a.location.path === b.location.path && alike(a, b);
        for (const one of fresh) {
            const matches = open.filter((other) => !taken.has(other) && akin(other, one));
            const [match] = matches;
            if (match === undefined)
                continue;
            const alone = matches.length === 1 && fresh.filter((other) => akin(match, other)).length === 1;
            if (tier === tiers.length - 1 && !alone)
                continue;
            pairs.set(one, match);
            taken.add(match);
        }
    }
    return pairs;
}
const lineOf = ({ location }) => (location.level === 'line' ? location.startLine : 0);


/***/ }),

/***/ 9980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ areSeparate),
/* harmony export */   O_: () => (/* binding */ closeness),
/* harmony export */   om: () => (/* binding */ sameCode)
/* harmony export */ });
/** Places this many lines apart are no longer one defect, however alike the words: the same slip made twice. */
const reach = 16;
/**
 * How near two findings stand: 1 where their lines overlap, less with every line between them, 0 in different files
 * or out of reach. Null where a path or a line is not known, so that the place says nothing.
 */
const closeness = (a, b) => {
    if (a.path === null || b.path === null)
        return null;
    if (a.path !== b.path)
        return 0;
    if (a.startLine === null || b.startLine === null)
        return null;
    const start = Math.max(a.startLine, b.startLine);
    const end = Math.min(a.endLine ?? a.startLine, b.endLine ?? b.startLine);
    return Math.max(0, 1 - Math.max(0, start - end) / reach);
};
/**
 * Whether two findings quote different code on different lines. Near-identical words then name the same slip made
 * twice, not one defect: to join those is for a reviewer to say.
 */
const areSeparate = (a, b) => {
    if (a.quote === null || b.quote === null || sameCode(a.quote, b.quote))
        return false;
    const near = closeness(a, b);
    return near !== null && near < 1;
};
/** A shorter quote, such as a brace, stands in many places. Characters. */
const leastDistinctive = 8;
/** Whether two quotes are the same code: equal but for white space, or one the greater part of the other. */
const sameCode = (a, b) => {
    const [short, long] = [a, b]
        .map((quote) => (quote ?? '').replace(/\s+/g, ''))
        .sort((one, two) => one.length - two.length);
    if (short === undefined || long === undefined || short.length < leastDistinctive)
        return false;
    return long.includes(short) && short.length * 2 > long.length;
};


/***/ }),

/***/ 5254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ answeredReply),
/* harmony export */   Nc: () => (/* binding */ failureCodes),
/* harmony export */   ao: () => (/* binding */ crossExaminer),
/* harmony export */   ns: () => (/* binding */ nothingSaid),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/** Why a reviewer did not answer; each is a reason code of the verdict. */
const failureCodes = [
    'refused',
    'truncated',
    'malformed',
    'not-read',
    'position-missing',
    'unauthorized',
    'forbidden',
    'model-not-found',
    'rate-limited',
    'quota-exhausted',
    'overloaded',
    'provider-error',
    'bad-request',
    'context-exceeded',
    'unreachable',
    'timed-out',
    'budget-exhausted',
    'cancelled',
    'reviewer-failed',
    'report-unusable',
    'matrix-job-missing',
    'matrix-job-failed',
    'matrix-job-invalid',
    'matrix-job-other-change',
    'matrix-job-duplicate',
    'matrix-job-uncovered',
    'not-recorded',
];
/** What a reply says, whether or not it answers the whole question; null where it says nothing. */
const answerOf = (reply) => reply.outcome === 'answered' ? reply.answer : (reply.partial ?? null);
const nothingSaid = { findings: [], positions: [], relocations: [] };
const answeredReply = (answer) => ({ outcome: 'answered', answer, calls: [] });
/** Judges what others found, but is not asked what it sees itself. `allowed` takes out what it may not be asked either. */
const crossExaminer = (model, allowed = (question) => question) => ({
    ...model,
    reads: false,
    open(bundle) {
        const live = model.open(bundle);
        return {
            ask(question) {
                const asked = question.kind === 'independent-review' ? null : allowed(question);
                return asked === null ? Promise.resolve(answeredReply(nothingSaid)) : live.ask(asked);
            },
        };
    },
});


/***/ }),

/***/ 4904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ howToDismiss),
/* harmony export */   JC: () => (/* binding */ reasonCodes),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   rY: () => (/* binding */ verdicts)
/* harmony export */ });
/* unused harmony export verdictRules */
/* harmony import */ var _reviewer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5254);

const verdicts = ['pass', 'fail', 'inconclusive'];
/** Stable codes: part of the outputs, so none is renamed or given another meaning. */
const reasonCodes = [
    'approved',
    'nothing-to-review',
    'blocking-findings',
    'quorum-missed',
    'author-vendor-only',
    'too-large',
    'stale-head',
    'estimate-only',
    ..._reviewer_js__WEBPACK_IMPORTED_MODULE_0__/* .failureCodes */ .Nc,
    'bad-setting',
    'missing-key',
    'unsupported-event',
    'bad-event',
    'not-a-repository',
    'no-history',
    'no-such-commit',
    'unrelated-histories',
    'fetch-refused',
    'git-failed',
    'no-pull-request',
    'bad-collection',
    'forged-collection',
    'github-refused',
    'no-plan',
    'unwritable',
    'bad-transcript',
    'transcript-cut',
    'replay-differs',
    'internal-error',
];
/** The gate. The first rule that applies decides; a pass needs proof, and silence never is one. */
const verdictRules = [
    {
        when: 'one or more findings block',
        verdict: 'fail',
        applies: ({ blocking }) => blocking.length > 0,
        reason: ({ blocking, subject = 'change', dismissalPlace = 'comment' }) => ({
            code: 'blocking-findings',
            message: `${blocking.length === 1 ? 'One finding blocks' : `${blocking.length} findings block`} this ${subject}.`,
            remedy: howToLift(blocking, subject, dismissalPlace),
        }),
    },
    {
        when: 'a text file was too large to read and no setting excluded it, or the review is not complete',
        verdict: 'inconclusive',
        applies: ({ complete }) => !complete,
        reason: () => null,
    },
    {
        when: 'there is nothing to review',
        verdict: 'pass',
        applies: ({ nothingToReview }) => nothingToReview,
        reason: () => ({ code: 'nothing-to-review', message: 'The change has nothing to review.', remedy: '' }),
    },
    {
        when: 'otherwise',
        verdict: 'pass',
        applies: () => true,
        reason: () => ({
            code: 'approved',
            message: 'Every required reviewer answered every question, and no finding blocks.',
            remedy: '',
        }),
    },
];
/** Where people dismiss a finding: in a comment on the pull request, or else in the suppressions file of the base. */
const dismissalPlaces = (/* unused pure expression or super */ null && (['comment', 'suppressions']));
/** How a person dismisses one finding; the same words wherever a block is shown. */
const howToDismiss = (id, place) => place === 'comment'
    ? `comment "/xreview dismiss ${id} REASON" on the pull request and re-run the job`
    : `add "- finding: ${id}" with a "reason:" to .github/xreview-suppressions.yml on the base branch and review again`;
/** How a person lifts a block. */
const howToLift = (ids, subject, place) => {
    const wrong = ids.length > 1 ? 'dismiss each finding that is wrong' : 'dismiss the finding if it is wrong';
    const text = subject === 'plan' ? 'plan' : 'code';
    return `Fix the ${text}, or ${wrong}: ${howToDismiss(ids.length > 1 ? 'ID' : (ids[0] ?? 'ID'), place)}.`;
};
/** The verdict, by the first rule that applies. */
function decide(input) {
    const { complete, shortfalls, blocking, onInconclusive, unforgivable = false } = input;
    const rule = verdictRules.find(({ applies }) => applies(input));
    if (rule === undefined)
        throw new TypeError('the last rule of the verdict applies always');
    const { verdict } = rule;
    const own = rule.reason(input);
    const passes = verdict === 'pass' || (verdict === 'inconclusive' && onInconclusive === 'warn' && !unforgivable);
    return {
        verdict,
        complete,
        reasons: [...(own === null ? [] : [own]), ...shortfalls],
        blocking,
        exitStatus: passes ? 0 : 1,
    };
}


/***/ }),

/***/ 6226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readLog)
/* harmony export */ });
/** Commits read for authorship; a longer branch is judged by its newest ones. */
const maxCommits = 500;
/** The branch's own commits, newest first: those of the base that were merged into it are not among them. */
async function readLog(git, commits) {
    const head = commits.head ?? 'HEAD';
    const old = [commits.base, commits.mergeBase].filter((id) => id !== git.emptyTree).map((id) => `^${id}`);
    const output = await git.text([
        'log',
        '-z',
        `--max-count=${maxCommits}`,
        '--no-show-signature',
        '--no-mailmap',
        '--no-notes',
        '--no-color',
        '--encoding=UTF-8',
        '--format=%H%x00%an%x00%ae%x00%B',
        head,
        ...old,
        '--',
    ]);
    const fields = output.split('\0');
    const log = [];
    for (let at = 0; at + 3 < fields.length; at += 4) {
        const [id = '', authorName = '', authorEmail = '', message = ''] = fields.slice(at, at + 4);
        log.push({ id, authorName, authorEmail, message: message.trimEnd() });
    }
    return log;
}


/***/ }),

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ openGitHubClient)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(380);


const perPage = 100;
/** Maximal number of list items; later comments of a pull request are not read. */
const mostPages = 30;
const tries = 3;
const longestPause = 20_000;
function openGitHubClient(options) {
    const { repository, token } = options;
    const [owner = '', repo = ''] = repository.split('/');
    let client = null;
    const open = () => (client ??= connect(token, options.baseUrl));
    const call = (repeatable, send, shape, purpose) => attempt(options, repeatable, async (signal) => send(await open(), signal), shape, purpose);
    const ask = (route, parameters, shape, purpose) => call(
    // A POST without an answer may have succeeded, so it is not retried.
    !route.startsWith('POST ') || purpose.repeatable === true, async (github, signal) => (await github.request(route, { owner, repo, ...parameters, request: { signal } })).data, shape, purpose);
    return {
        repository,
        ask,
        async askAll(route, parameters, shape, purpose) {
            const all = [];
            for (let page = 1; page <= mostPages; page += 1) {
                const answer = await ask(route, { ...parameters, per_page: perPage, page }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(shape), purpose);
                if (!answer.ok)
                    return answer;
                all.push(...answer.value);
                if (answer.value.length < perPage)
                    break;
            }
            return (0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .o)(all);
        },
        graph: (query, variables, shape, purpose) => call(true, (github, signal) => github.graphql(query, { ...variables, request: { signal } }), shape, purpose),
    };
}
async function connect(token, baseUrl) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const { request, graphql } = getOctokit(token, baseUrl === undefined ? {} : { baseUrl });
    return {
        request: async (route, parameters) => ({ data: (await request(route, parameters)).data }),
        graphql: (query, variables) => graphql(query, variables),
    };
}
const failure = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
    response: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        headers: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).optional().catch(undefined))
            .default({}),
    })
        .optional(),
    errors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(), message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() })).optional(),
});
/** Only server errors and rate limits that end soon are retried. */
async function attempt({ bound, pause = sleep }, repeatable, send, shape, purpose) {
    for (let turn = 1;; turn += 1) {
        try {
            const parsed = shape.safeParse(await send(AbortSignal.timeout(bound())));
            if (parsed.success)
                return (0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .o)(parsed.data);
            return {
                ok: false,
                refusal: {
                    kind: 'unreadable',
                    message: `GitHub's answer to the request to ${purpose.to} does not have the documented structure.`,
                },
            };
        }
        catch (error) {
            const { status, limited, wait, detail } = whatHappened(error);
            const passes = limited || (repeatable && (status === null || status >= 500));
            if (turn >= tries || !passes || wait > Math.min(longestPause, bound())) {
                return { ok: false, refusal: (0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)(status, detail, limited, purpose) };
            }
            await pause(wait > 0 ? wait : 250 * turn);
        }
    }
}
function whatHappened(error) {
    const parsed = failure.safeParse(error);
    if (!parsed.success)
        return { status: null, limited: false, wait: 0, detail: '' };
    const { status = null, message, response, errors } = parsed.data;
    const headers = response?.headers ?? {};
    const after = Number(headers['retry-after'] ?? Number.NaN);
    const limited = (status === 403 || status === 429) &&
        (Number.isFinite(after) ||
            String(headers['x-ratelimit-remaining'] ?? '') === '0' ||
            /rate limit/iu.test(message));
    const forbidden = errors?.some(({ type }) => type === 'FORBIDDEN') === true;
    const graphStatus = errors === undefined ? null : forbidden ? 403 : 422;
    return {
        // Octokit gives a call that timed out a status of its own.
        status: error instanceof DOMException || (status === 500 && response === undefined)
            ? null
            : (graphStatus ?? status),
        limited,
        wait: Number.isFinite(after) ? after * 1000 : limited ? longestPause + 1 : 0,
        detail: message.split('\n')[0]?.split(' - https://')[0]?.slice(0, 200) ?? '',
    };
}
const sleep = (milliseconds) => new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
});


/***/ }),

/***/ 8325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ ownComments),
/* harmony export */   NB: () => (/* binding */ keepSticky),
/* harmony export */   cy: () => (/* binding */ author),
/* harmony export */   fg: () => (/* binding */ listComments),
/* harmony export */   n: () => (/* binding */ readViewer)
/* harmony export */ });
/* unused harmony export addComment */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(380);


const author = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('User') })
    .nullish()
    .transform((user) => ({
    id: user?.id ?? 0,
    login: user?.login ?? 'ghost',
    isBot: user?.type !== 'User',
}));
const comment = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(), user: author, created_at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })
    .transform(({ id, body, user, created_at: createdAt }) => ({
    id,
    body: body ?? '',
    author: user,
    createdAt,
}));
const reading = { to: 'read the comments of the pull request', permission: 'pull-requests: read' };
const writing = { to: 'comment on the pull request', permission: 'pull-requests: write' };
/** The account of the token. Only its comments count as the action's own. */
async function readViewer(client) {
    const shape = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ viewer: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), databaseId: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr() }) });
    const answer = await client.graph('query { viewer { login databaseId } }', {}, shape, {
        to: 'read the account of the github-token',
        permission: 'contents: read',
    });
    if (!answer.ok)
        return answer;
    const { login, databaseId } = answer.value.viewer;
    return (0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .o)({ id: databaseId, login, isBot: login.endsWith('[bot]') });
}
const listComments = (client, pull) => client.askAll('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: pull }, comment, reading);
const addComment = (client, pull, body) => client.ask('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { issue_number: pull, body }, comment, writing);
const editComment = (client, id, body) => client.ask('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id, body }, comment, writing);
const deleteComment = (client, id) => client.ask('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { comment_id: id }, zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J(), writing);
/**
 * Keeps one comment with `marker` as its first line. If two runs create one at the same time, both keep the older one. A
 * comment that was deleted meanwhile is created again.
 * @param body begins with `marker`.
 */
async function keepSticky(client, pull, viewer, marker, body) {
    const listed = await listComments(client, pull);
    if (!listed.ok)
        return listed;
    const [mine, ...spare] = ownComments(listed.value, viewer, marker);
    for (const { id } of spare)
        await deleteComment(client, id);
    if (mine !== undefined) {
        const edited = mine.body === body ? (0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .o)(mine) : await editComment(client, mine.id, body);
        if (edited.ok || edited.refusal.kind !== 'missing')
            return edited;
    }
    const added = await addComment(client, pull, body);
    if (!added.ok)
        return added;
    const again = await listComments(client, pull);
    const [oldest] = again.ok ? ownComments(again.value, viewer, marker) : [];
    if (oldest === undefined || oldest.id === added.value.id)
        return added;
    await deleteComment(client, added.value.id);
    return editComment(client, oldest.id, body);
}
/** Comments of the action's own account that begin with the marker, oldest first. */
const ownComments = (comments, viewer, marker) => comments
    .filter(({ author: { id }, body }) => id === viewer.id && body.startsWith(marker))
    .toSorted((a, b) => a.id - b.id);


/***/ }),

/***/ 1688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mayWrite),
/* harmony export */   V: () => (/* binding */ listDismissedAlerts)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(380);


const level = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ permission: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), role_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() });
/** Whether a person may write to the repository, as GitHub reports it. */
async function mayWrite(client, login) {
    const answer = await client.ask('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { username: login }, level, { to: `read the permissions of ${login}`, permission: 'contents: read' });
    if (!answer.ok)
        return answer.refusal.kind === 'missing' ? (0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .o)(false) : answer;
    return (0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .o)(['admin', 'maintain', 'write'].includes(answer.value.permission));
}
const alert = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }),
    most_recent_instance: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).optional() }).optional(),
    dismissed_by: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish(),
    dismissed_reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    dismissed_comment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
})
    .transform((one) => ({
    number: one.number,
    rule: one.rule.id ?? '',
    message: one.most_recent_instance?.message?.text ?? '',
    by: one.dismissed_by?.login ?? 'ghost',
    reason: [one.dismissed_reason, one.dismissed_comment].filter(Boolean).join(': '),
}));
/** Needs `security-events: read`; without it dismissed alerts are ignored. */
const listDismissedAlerts = (client, pull, tool) => client.askAll('GET /repos/{owner}/{repo}/code-scanning/alerts', { ref: `refs/pull/${pull}/merge`, state: 'dismissed', tool_name: tool }, alert, { to: 'read dismissed code-scanning alerts', permission: 'security-events: read' });


/***/ }),

/***/ 3056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readPull),
/* harmony export */   U: () => (/* binding */ openPullsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(380);


const commit = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40,64}$/u);
const pull = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    number: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('open'),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    body: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    user: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }).nullish(),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        sha: commit,
        ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default(''),
        repo: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ full_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).nullish(),
    }),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ sha: commit, ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).optional(),
})
    .transform(({ number, state, title, body, user, head, base }) => ({
    number,
    open: state === 'open',
    title: title ?? '',
    body: body ?? '',
    author: user?.login ?? 'ghost',
    authorIsBot: user?.type === 'Bot',
    headSha: head.sha,
    headRef: head.ref,
    headRepository: head.repo?.full_name ?? null,
    baseSha: base?.sha ?? '',
    baseRef: base?.ref ?? '',
}));
const readPull = (client, number) => client.ask('GET /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number }, pull, {
    to: 'read the pull request',
    permission: 'pull-requests: read',
});
/**
 * Open pull requests of a branch, in this repository or a fork. A workflow_run event names none that come from forks.
 * @param repository `owner/name` of the branch.
 */
async function openPullsOf(client, repository, branch) {
    const [owner = ''] = repository.split('/');
    const pulls = await client.askAll('GET /repos/{owner}/{repo}/pulls', { state: 'open', head: `${owner}:${branch}` }, pull, { to: 'find the pull request of the run', permission: 'pull-requests: read' });
    if (!pulls.ok)
        return pulls;
    return (0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .answered */ .o)(pulls.value.filter((one) => one.open && one.headRepository === repository && one.headRef === branch));
}


/***/ }),

/***/ 380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused),
/* harmony export */   o: () => (/* binding */ answered)
/* harmony export */ });
const answered = (value) => ({ ok: true, value });
/** Describes a failed call. `status` is null if there was no answer. */
function refused(status, detail, limited, { to, permission }) {
    const said = detail === '' ? '' : ` (${detail})`;
    const refusal = (kind, message) => ({ kind, message });
    if (limited || status === 429)
        return refusal('rate-limited', `Cannot ${to}: GitHub's rate limit is reached${said}. Run the job again later.`);
    switch (status) {
        case null:
            return refusal('unavailable', `Cannot ${to}: GitHub did not answer${said}. Run the job again.`);
        case 401:
            return refusal('forbidden', `Cannot ${to}: GitHub rejected the github-token${said}. Set \`github-token\` to a valid token.`);
        case 403:
            return refusal('forbidden', `Cannot ${to}: the github-token lacks a permission${said}. Give the job \`permissions: ${permission}\`.`);
        case 404:
        case 410:
            return refusal('missing', `Cannot ${to}: GitHub did not find it${said}. It was deleted, or the job lacks \`permissions: ${permission}\`.`);
        case 409:
            return refusal('conflict', `Cannot ${to}: it was changed at the same time${said}. Run the job again.`);
        case 422:
            return refusal('invalid', `Cannot ${to}: GitHub rejected the request as invalid${said}.`);
        default:
            return status >= 500
                ? refusal('unavailable', `Cannot ${to}: GitHub failed with status ${status}${said}. Run the job again later.`)
                : refusal('invalid', `Cannot ${to}: GitHub refused with status ${status}${said}.`);
    }
}


/***/ }),

/***/ 1090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ addLineComment),
/* harmony export */   Jx: () => (/* binding */ addFileComment),
/* harmony export */   Mi: () => (/* binding */ listThreads),
/* harmony export */   fk: () => (/* binding */ resolveThread),
/* harmony export */   kD: () => (/* binding */ addReview),
/* harmony export */   tE: () => (/* binding */ listLineComments),
/* harmony export */   yc: () => (/* binding */ editLineComment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8325);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(380);



const lineComment = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    body: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    user: _comments_js__WEBPACK_IMPORTED_MODULE_0__/* .author */ .cy,
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    in_reply_to_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullish(),
})
    .transform(({ id, body, user, path, in_reply_to_id: answers }) => ({
    id,
    body: body ?? '',
    author: user,
    path,
    answers: answers ?? null,
}));
const reading = { to: 'read the review comments', permission: 'pull-requests: read' };
const writing = { to: 'comment on lines of the change', permission: 'pull-requests: write' };
const listLineComments = (client, pull) => client.askAll('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', { pull_number: pull }, lineComment, reading);
/** Posts all comments as one review. GitHub refuses all of them if one line is not in the diff. */
const addReview = (client, pull, commit, body, comments) => client.ask('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    pull_number: pull,
    commit_id: commit,
    event: 'COMMENT',
    body,
    comments: comments.map((one) => ({ path: one.path, body: one.body, ...lines(one) })),
}, zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }), writing);
const addLineComment = (client, pull, commit, comment) => client.ask('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', { pull_number: pull, commit_id: commit, path: comment.path, body: comment.body, ...lines(comment) }, zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }), writing);
/** Posts a comment on a file: for a finding about the file, or if its line cannot have a comment. */
const addFileComment = (client, pull, commit, { path, body }) => client.ask('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', { pull_number: pull, commit_id: commit, path, body, subject_type: 'file' }, zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }), writing);
const editLineComment = (client, id, body) => client.ask('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', { comment_id: id, body }, zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr() }), writing);
const lines = ({ line, startLine }) => ({
    line,
    side: 'RIGHT',
    ...(startLine === null || startLine >= line ? {} : { start_line: startLine, start_side: 'RIGHT' }),
});
const threadsQuery = `query ($owner: String!, $repo: String!, $pull: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $pull) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id isResolved resolvedBy { login } comments(first: 1) { nodes { databaseId } } }
      }
    }
  }
}`;
const threadsShape = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        pullRequest: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            reviewThreads: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
                pageInfo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ hasNextPage: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), endCursor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() }),
                nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
                    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
                    isResolved: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
                    resolvedBy: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullish(),
                    comments: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ databaseId: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nullable() })) }),
                })),
            }),
        }),
    }),
});
const mostPages = 20;
async function listThreads(client, pull) {
    const [owner = '', repo = ''] = client.repository.split('/');
    const page = (after) => client.graph(threadsQuery, { owner, repo, pull, after }, threadsShape, {
        to: 'read which threads are resolved',
        permission: 'pull-requests: read',
    });
    const threads = [];
    let after = null;
    for (let turn = 0; turn < mostPages; turn += 1) {
        const answer = await page(after);
        if (!answer.ok)
            return answer;
        const { nodes, pageInfo } = answer.value.repository.pullRequest.reviewThreads;
        for (const { id, isResolved, resolvedBy, comments } of nodes) {
            const comment = comments.nodes[0]?.databaseId ?? null;
            if (comment !== null)
                threads.push({ node: id, comment, resolvedBy: isResolved ? (resolvedBy?.login ?? 'ghost') : null });
        }
        after = pageInfo.endCursor;
        if (!pageInfo.hasNextPage || after === null)
            break;
    }
    return (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .answered */ .o)(threads);
}
const resolveThread = (client, node) => client.graph('mutation ($thread: ID!) { resolveReviewThread(input: { threadId: $thread }) { thread { isResolved } } }', { thread: node }, zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ resolveReviewThread: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ thread: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ isResolved: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY() }) }) }), { to: 'resolve a thread', permission: 'contents: write' });


/***/ }),

/***/ 1049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ commandHelp),
/* harmony export */   x: () => (/* binding */ readCommentCommand)
/* harmony export */ });
const findingId = /^xr-[0-9a-f]{10}$/u;
const longestFocus = 2_000;
/** Null if the comment is not a command. A focus or a reason may span several lines; the rest is one line. */
function readCommentCommand(body) {
    const rest = /^\s*\/xreview(?![\w-])([\s\S]*)$/u.exec(body)?.[1];
    if (rest === undefined)
        return null;
    const [word = '', ...more] = rest.trim().split(/\s+/u);
    const after = rest.trim().slice(word.length).trim();
    const [finding = '', ...reasonWords] = more;
    switch (word) {
        case '':
            return { kind: 'review', adversarial: false, focus: '' };
        case 'adversarial':
            return { kind: 'review', adversarial: true, focus: after.slice(0, longestFocus) };
        case 'status':
            return { kind: 'status' };
        case 'help':
            return { kind: 'help' };
        case 'explain':
            return findingId.test(finding) ? { kind: 'explain', finding } : noFinding(word);
        case 'dismiss': {
            if (!findingId.test(finding))
                return noFinding(word);
            const reason = reasonWords.join(' ');
            return reason === ''
                ? { kind: 'wrong', why: 'A dismissal needs a reason: `/xreview dismiss xr-0123456789 REASON`.' }
                : { kind: 'dismiss', finding, reason };
        }
        default:
            return { kind: 'wrong', why: 'Unknown command.' };
    }
}
const noFinding = (word) => ({
    kind: 'wrong',
    why: `\`/xreview ${word}\` needs the id of a finding, such as \`xr-0123456789\`.`,
});
const commandHelp = [
    '| Command | Effect |',
    '|---|---|',
    '| `/xreview` | reviews the whole change again |',
    '| `/xreview adversarial [FOCUS]` | reviews the whole change again with the adversarial stance, and with more attention to FOCUS |',
    '| `/xreview explain ID` | shows the full debate about one finding |',
    '| `/xreview dismiss ID REASON` | dismisses a finding until the code that it quotes changes |',
    '| `/xreview status` | lists the open findings |',
    '| `/xreview help` | shows this list |',
].join('\n');


/***/ }),

/***/ 6007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ fixedMarker),
/* harmony export */   YL: () => (/* binding */ stickyMarker),
/* harmony export */   iY: () => (/* binding */ findingMarker),
/* harmony export */   uZ: () => (/* binding */ markedFinding),
/* harmony export */   zc: () => (/* binding */ savedReviewIn)
/* harmony export */ });
/** Hidden markers that identify the comments of the action. */
/** The first line of a comment about a finding. The next push finds the comment by it. */
const findingMarker = (id) => `<!-- xreview:finding:${id} -->`;
const fixedMarker = (id) => `<!-- xreview:fixed:${id} -->`;
const markedFinding = (body) => /^<!-- xreview:finding:(xr-[0-9a-f]{10}) -->/u.exec(body)?.[1] ?? null;
/** The first line of the status comment. Each `category` has its own comment. */
const stickyMarker = (category) => `<!-- xreview:sticky:${category.replace(/[^A-Za-z0-9._/]/gu, '_')} -->`;
const savedReviewLine = /\n<!-- xreview:memory ([A-Za-z0-9+/=.]+) -->\s*$/u;
const savedReviewIn = (body) => savedReviewLine.exec(body)?.[1] ?? null;


/***/ }),

/***/ 3449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  om: () => (/* binding */ historyOf),
  YD: () => (/* binding */ keysOf),
  Lu: () => (/* binding */ readHistory),
  tJ: () => (/* binding */ recordedHistory),
  gx: () => (/* binding */ settleFindings)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/config/access.js
var access = __webpack_require__(9682);
// EXTERNAL MODULE: ./lib/config/fix-settings.js
var fix_settings = __webpack_require__(3435);
// EXTERNAL MODULE: ./lib/config/reviewer-spec.js
var reviewer_spec = __webpack_require__(3679);
// EXTERNAL MODULE: ./lib/config/run-part.js
var run_part = __webpack_require__(1353);
// EXTERNAL MODULE: ./lib/config/schema.js + 4 modules
var schema = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/debate/fingerprint.js
var fingerprint = __webpack_require__(8709);
// EXTERNAL MODULE: ./lib/github/comments.js
var github_comments = __webpack_require__(8325);
// EXTERNAL MODULE: ./lib/reviewers/prompts.js
var prompts = __webpack_require__(4855);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/history/comment-markers.js
var comment_markers = __webpack_require__(6007);
// EXTERNAL MODULE: ./lib/github/people.js
var people = __webpack_require__(1688);
// EXTERNAL MODULE: ./lib/github/threads.js
var github_threads = __webpack_require__(1090);
// EXTERNAL MODULE: ./lib/history/comment-command.js
var comment_command = __webpack_require__(1049);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/history/suppressions.js



const suppressionsPath = '.github/xreview-suppressions.yml';
const entry = schemas/* strictObject */.rej({
    finding: schemas/* string */.YjP().regex(/^xr-[0-9a-f]{10}$/u, 'must be the id of a finding, such as xr-0123456789'),
    reason: schemas/* string */.YjP().trim().min(1, 'must not be empty'),
    expires: schemas/* union */.KCZ([iso/* date */.p6(), schemas/* date */.p6U().transform((date) => date.toISOString().slice(0, 10))]).optional(),
    by: schemas/* string */.YjP().trim().min(1).optional(),
});
/** The suppressions file at the base. Entries that a pull request adds count after it is merged. */
function readSuppressions(text) {
    if (text === null)
        return [];
    const document = (0,dist/* parseDocument */.Tp)(text);
    const [error] = document.errors;
    if (error !== undefined)
        throw wrong(`is not valid YAML: ${error.message.split('\n')[0] ?? ''}`);
    const parsed = schemas/* array */.YOg(entry)
        .nullable()
        .safeParse(document.toJS({ maxAliasCount: 50 }));
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw wrong(`has an invalid entry: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
    }
    return (parsed.data ?? []).map(({ finding, reason, expires, by }) => ({
        key: `suppressions:${finding}`,
        finding,
        source: 'suppressions',
        by: by ?? 'the team',
        reason,
        until: expires ?? null,
    }));
}
const wrong = (what) => new errors/* UserError */.y('bad-setting', `The suppressions file ${suppressionsPath} ${what}.`, 'The file at the base commit has a mistake.', 'Write a list. Each entry has `finding: xr-…`, `reason: …` and optionally `expires: 2027-01-31`.');

;// CONCATENATED MODULE: ./lib/history/decision-sources.js





const toolName = 'xreview-action';
/** All decisions about findings by people who may write to the repository. */
async function gatherDecisions(sources) {
    const { client, git, change, settings, comments, viewer } = sources;
    const notices = [];
    const file = await git.readFileAt(change.commits.base, suppressionsPath);
    const decisions = [...readSuppressions(file?.toString('utf8') ?? null)];
    if (client === null || change.pullRequest === null)
        return { decisions, notices };
    const trusted = rights(client, notices);
    for (const { id, author, body } of comments) {
        const command = (0,comment_command/* readCommentCommand */.x)(body);
        if (command?.kind !== 'dismiss' || author.isBot || !(await trusted(author.login)))
            continue;
        const { finding, reason } = command;
        decisions.push({
            key: `command:${id}`,
            finding,
            source: 'command',
            by: author.login,
            reason,
            until: null,
        });
    }
    const pull = change.pullRequest.number;
    if (settings.comment === 'inline' && viewer !== null) {
        for (const decision of await resolvedThreads(client, pull, viewer, notices)) {
            if (await trusted(decision.by))
                decisions.push(decision);
        }
    }
    const alerts = await (0,people/* listDismissedAlerts */.V)(client, pull, toolName);
    for (const { number, message, by, reason } of alerts.ok ? alerts.value : []) {
        // A model wrote the text before it, so only the last match, which the action wrote, counts.
        const finding = [...message.matchAll(/Finding (xr-[0-9a-f]{10})\./gu)].at(-1)?.[1];
        if (finding === undefined)
            continue;
        decisions.push({ key: `alert:${number}`, finding, source: 'alert', by, reason, until: null });
    }
    return { decisions, notices };
}
/** Asks GitHub once for each person. If GitHub does not answer, the decision does not count. */
function rights(client, notices) {
    const asked = new Map();
    return async (login) => {
        const question = asked.get(login) ?? (0,people/* mayWrite */.J)(client, login);
        if (!asked.has(login))
            asked.set(login, question);
        const answer = await question;
        if (!answer.ok)
            notices.push(answer.refusal.message);
        return answer.ok && answer.value;
    };
}
/** Threads of the action that someone else resolved. */
async function resolvedThreads(client, pull, viewer, notices) {
    const [threads, comments] = await Promise.all([(0,github_threads/* listThreads */.Mi)(client, pull), (0,github_threads/* listLineComments */.tE)(client, pull)]);
    for (const answer of [threads, comments])
        if (!answer.ok)
            notices.push(answer.refusal.message);
    if (!threads.ok || !comments.ok)
        return [];
    return threads.value.flatMap(({ comment, resolvedBy }) => {
        const begun = comments.value.find(({ id, author }) => id === comment && author.id === viewer.id);
        const finding = begun === undefined ? null : (0,comment_markers/* markedFinding */.uZ)(begun.body);
        if (finding === null || resolvedBy === null || resolvedBy === viewer.login)
            return [];
        return [{ key: `thread:${comment}`, finding, source: 'thread', by: resolvedBy, reason: '', until: null }];
    });
}

// EXTERNAL MODULE: ./lib/debate/finding.js
var finding = __webpack_require__(352);
;// CONCATENATED MODULE: ./lib/history/decisions.js


/**
 * Applies people's decisions. A decision is valid for the code that the finding quoted when it was made: as saved, else
 * as of the previous push, else the current code. A decision about code that has changed is ignored.
 * @param today YYYY-MM-DD.
 */
function applyDecisions(findings, decisions, history, today) {
    const decided = { ...history.decided };
    const about = (decision, finding) => {
        const then = history.findings.find(({ id }) => id === finding.id) ?? finding;
        return history.decided[decision.key] ?? (0,fingerprint/* codeAt */.LT)(then.location);
    };
    const settled = findings.map((finding) => {
        const holding = decisions
            .filter((decision) => decision.finding === finding.id)
            .filter(({ until }) => until === null || until >= today)
            .filter((decision) => {
            const code = about(decision, finding);
            decided[decision.key] = code;
            return code === (0,fingerprint/* codeAt */.LT)(finding.location);
        });
        const [decision] = holding;
        return decision === undefined ? finding : dismissed(finding, decision);
    });
    const alive = new Set(decisions.map(({ key }) => key));
    return {
        findings: settled.toSorted((a, b) => Number(b.blocking) - Number(a.blocking) ||
            finding/* findingStatuses */.GU.indexOf(a.status) - finding/* findingStatuses */.GU.indexOf(b.status)),
        decided: Object.fromEntries(Object.entries(decided).filter(([key]) => alive.has(key))),
    };
}
const sourceWords = {
    command: 'with a command',
    thread: 'by resolving the thread',
    alert: 'in code scanning',
    suppressions: 'in the suppressions file',
};
function dismissed(finding, { source, by, reason, until }) {
    const why = reason === '' ? '' : `: ${reason}`;
    const end = until === null ? '' : ` Until ${until}.`;
    return {
        ...finding,
        status: 'dismissed',
        statusReason: `Dismissed by ${by} ${sourceWords[source]}${why}.${end}`,
        blocking: false,
        dismissal: { source, by, reason, until, status: finding.status },
    };
}

// EXTERNAL MODULE: ./lib/history/scope.js
var history_scope = __webpack_require__(9512);
// EXTERNAL MODULE: ./lib/history/sealed-history.js
var sealed_history = __webpack_require__(5091);
// EXTERNAL MODULE: ./lib/history/stored-history.js
var stored_history = __webpack_require__(8472);
;// CONCATENATED MODULE: ./lib/history/pushes.js
















/** Settings that do not change what a model answers, such as paths, limits and reports. */
const settingsWithoutEffect = [
    'anthropic-base-url',
    'openai-base-url',
    'timeout-minutes',
    'max-cost-usd',
    'prices',
    'comment',
    'category',
    'on-inconclusive',
    ...fix_settings/* fixNames */.SY,
];
const termsNow = (settings, texts) => (0,history_scope/* reviewTerms */.sX)([
    version/* version */.r,
    (0,prompts/* promptsDigest */.In)(),
    settings.reviewers.map(reviewer_spec/* reviewerId */.dt),
    schema/* settingNames */.H$
        .filter((name) => (0,schema/* settingMeta */.qt)(name).source !== 'run' && !settingsWithoutEffect.includes(name))
        .map((name) => [name, settings[name]]),
    texts,
]);
/** The keys that seal a saved review: all API keys of this run's reviewers. */
const keysOf = (settings, env) => [
    ...new Set([
        settings['anthropic-api-key'],
        settings['openai-api-key'],
        ...(0,access/* namedSecrets */.pr)(settings, env).map(({ value }) => value),
    ]),
];
/** Loads the last complete review and people's later decisions. Never rejects because of GitHub. */
async function readHistory({ settings, change, git, tree, client, keys, texts, wanted, stateFile, }) {
    const notices = [];
    const pull = change.pullRequest;
    const usesGitHub = (0,run_part/* reportsToPeople */.Yc)(settings) &&
        client !== null &&
        pull !== null &&
        (settings.comment !== 'off' || wanted !== null);
    const [viewer, comments] = usesGitHub
        ? await Promise.all([(0,github_comments/* readViewer */.n)(client), (0,github_comments/* listComments */.fg)(client, pull.number)])
        : [null, null];
    for (const answer of [viewer, comments])
        if (answer?.ok === false)
            notices.push(answer.refusal.message);
    const me = viewer?.ok === true ? viewer.value : null;
    const said = comments?.ok === true ? comments.value : [];
    const [sticky = null] = me === null ? [] : (0,github_comments/* ownComments */.D5)(said, me, (0,comment_markers/* stickyMarker */.YL)(settings.category));
    const savedReview = remembered(keys, change, [(0,comment_markers/* savedReviewIn */.zc)(sticky?.body ?? ''), stateText(stateFile)], notices);
    const gathered = await gatherDecisions({ client, git, change, settings, comments: said, viewer: me });
    notices.push(...gathered.notices);
    const terms = termsNow(settings, texts);
    const descends = savedReview !== null && (await isAncestor(git, savedReview.head, change.commits.head));
    // A plan is reviewed against the code of the head, so an unchanged plan on other code must be reviewed again.
    const scope = settings.target === 'plan' && savedReview !== null
        ? { mode: 'full', why: 'A plan is always reviewed in full.', carried: new Set() }
        : (0,history_scope/* scopeOf */.Od)(savedReview, {
            change,
            terms,
            descends,
            asked: wanted === 'review',
            matrixJobs: settings.mode === 'aggregate',
        });
    const earlier = savedReview === null ? [] : (0,stored_history/* restoreFindings */.Zj)(savedReview);
    const unchanged = [];
    for (const finding of earlier)
        if (await isOutside(finding, { change, tree, before: savedReview?.files ?? {} }))
            unchanged.push(finding);
    // A change without the file of a finding does not close a finding in a file that was never part of it.
    const carried = earlier.filter((finding) => scope.carried.has(finding.location.path) || unchanged.includes(finding));
    const touched = earlier.filter((finding) => !carried.includes(finding));
    const today = new Date().toISOString().slice(0, 10);
    const decided = applyDecisions(touched, gathered.decisions, { decided: savedReview?.decided ?? {}, findings: earlier }, today);
    const held = new Set(decided.findings.filter(({ dismissal }) => dismissal !== null).map(({ fingerprint }) => fingerprint));
    const quiet = [];
    for (const finding of touched)
        if (held.has(finding.fingerprint) && (await stillThere(finding, tree)))
            quiet.push(finding);
    return {
        client,
        viewer: me,
        sticky,
        savedReview,
        decisions: gathered.decisions,
        today,
        scope,
        terms,
        keys,
        asked: touched.filter((finding) => !quiet.includes(finding)),
        carried: carried.map((finding) => ({ ...finding, push: 'carried' })),
        quiet: quiet.map((finding) => ({ ...finding, push: 'carried' })),
        notices,
    };
}
function stateText(path) {
    if (path === null)
        return null;
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        // The first run, or a cache that was evicted.
        return null;
    }
}
/** The first saved review that is authentic, with a notice for each that is not. */
function remembered(keys, { repository, pullRequest }, texts, notices) {
    if (repository === null || pullRequest === null)
        return null;
    for (const text of texts) {
        if (text === null)
            continue;
        const opened = (0,sealed_history/* unseal */.D)(text, keys, { repository, pullRequest: pullRequest.number });
        if (opened.state === 'believed')
            return opened.savedReview;
        notices.push(`The saved review of an earlier run was not used, because ${opened.why}. The whole change is reviewed.`);
    }
    return null;
}
async function isAncestor(git, ancestor, head) {
    if (head === null)
        return false;
    if (ancestor === head)
        return true;
    return (await git.run(['merge-base', '--is-ancestor', '--end-of-options', ancestor, head])).status === 0;
}
/** Whether a finding is in a file of neither this change nor the one reviewed before, and its code is still there. */
async function isOutside(finding, { change, tree, before }) {
    const { path } = finding.location;
    if (Object.hasOwn(before, path) || change.files.some((file) => file.path === path || file.oldPath === path))
        return false;
    if (finding.location.level === 'file')
        return (await tree.read('new', path)) !== null;
    return stillThere(finding, tree);
}
async function stillThere({ location }, tree) {
    const text = await tree.read(location.level === 'line' ? location.side : 'new', location.path);
    return text !== null && (0,fingerprint/* bareCode */._)(text).includes((0,fingerprint/* bareCode */._)(location.quote));
}
/** The part of the history that a result depends on, for the transcript. */
function recordedHistory({ scope, savedReview, decisions, today, asked, carried, quiet, }) {
    const { mode, why, carried: paths } = scope;
    const remembered = savedReview === null
        ? null
        : {
            head: savedReview.head,
            at: savedReview.at,
            findings: savedReview.findings,
            decided: savedReview.decided,
        };
    return { mode, why, paths: [...paths], asked, carried, quiet, savedReview: remembered, decisions, today };
}
/** The history from a transcript: GitHub is not contacted and nothing is posted. */
const historyOf = ({ mode, why, paths, ...facts }) => ({
    ...facts,
    scope: { mode, why, carried: new Set(paths) },
    client: null,
    viewer: null,
    sticky: null,
    terms: '',
    keys: [],
    notices: [],
});
function settleFindings(history, debate) {
    const now = debate?.findings ?? history.asked.map((finding) => ({ ...finding, push: 'unanswered' }));
    const met = new Set(now.map(({ fingerprint }) => fingerprint));
    const kept = [...history.carried, ...history.quiet].filter(({ fingerprint }) => !met.has(fingerprint));
    const earlier = history.savedReview === null ? [] : (0,stored_history/* restoreFindings */.Zj)(history.savedReview);
    const { findings, decided } = applyDecisions([...now, ...kept], history.decisions, { decided: history.savedReview?.decided ?? {}, findings: earlier }, history.today);
    return { findings, decided, closed: debate?.closed ?? [] };
}


/***/ }),

/***/ 9512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KQ: () => (/* binding */ fileDigests),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   sX: () => (/* binding */ reviewTerms)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const pushModes = (/* unused pure expression or super */ null && (['first', 'full', 'incremental', 'unchanged']));
/** A digest of what the change does to a file: its content on both sides, its name and its modes. */
const fileDigest = (file) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify([
    file.path,
    file.oldPath,
    file.status,
    file.oldBlob,
    file.newBlob,
    file.oldMode,
    file.newMode,
    file.leftOut?.reason ?? null,
]))
    .digest('hex')
    .slice(0, 24);
const fileDigests = ({ files }) => Object.fromEntries(files.map((file) => [file.path, fileDigest(file)]));
/** A digest of everything except the code that the answers depend on. */
const reviewTerms = (facts) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(facts)).digest('hex');
/** A saved review counts only for the same code with the same settings; everything else is reviewed again. */
function scopeOf(savedReview, { change, terms, descends, asked, matrixJobs }) {
    const all = (mode, why) => ({ mode, why, carried: new Set() });
    if (savedReview === null)
        return all('first', 'This pull request has no earlier review.');
    if (matrixJobs)
        return all('full', 'The matrix jobs reviewed the whole change.');
    if (asked)
        return all('full', 'A comment requested a review of the whole change.');
    if (savedReview.terms !== terms)
        return all('full', 'The settings, the prompts, the panel or the action have changed since the last review.');
    if (savedReview.mergeBase !== change.commits.mergeBase)
        return all('full', 'The merge base of the change differs from that of the last review.');
    if (!descends)
        return all('full', 'The history was rewritten since the last review.');
    if (Object.keys(savedReview.files).length === 0)
        return all('full', 'The saved review does not list the files that it covered.');
    const digests = fileDigests(change);
    const carried = new Set(Object.keys(digests).filter((path) => savedReview.files[path] === digests[path]));
    const paths = Object.keys(digests);
    const since = savedReview.head.slice(0, 10);
    if (paths.length > 0 &&
        carried.size === paths.length &&
        Object.keys(savedReview.files).length === paths.length)
        return {
            mode: 'unchanged',
            why: `Nothing has changed since the review of ${since}, so its result is shown again.`,
            carried,
        };
    if (carried.size === 0)
        return all('full', 'Every file of the change is new or changed since the last review.');
    const touched = paths.length - carried.size;
    return {
        mode: 'incremental',
        why: `${touched} of ${paths.length} files changed since the review of ${since}. Only those files were reviewed again.`,
        carried,
    };
}


/***/ }),

/***/ 5091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unseal),
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _security_seal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3629);
/* harmony import */ var _stored_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8472);



// A saved review is sealed, because others can write to its place: anyone can paste a marker into a comment, and a
// workflow that echoes pull request text may post under the action's account. There is one seal for each key, so that a
// key can be replaced without losing the saved review.
const biggest = 16 * 1024 * 1024;
/** The saved review as one word of Base64 and dots, of at most `limit` characters; null if its smallest form is longer. */
function seal(savedReview, keys, limit) {
    const secrets = (0,_security_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealingSecrets */ .Fi)(keys);
    if (secrets.length === 0)
        return null;
    for (const one of (0,_stored_history_js__WEBPACK_IMPORTED_MODULE_2__/* .shorterReviews */ .Ly)(savedReview)) {
        const payload = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify(one)).toString('base64');
        const text = [payload, ...secrets.map((secret) => (0,_security_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealText */ .N9)(payload, secret, 'history'))].join('.');
        if (text.length <= limit)
            return text;
    }
    return null;
}
const refuse = (why) => ({ state: 'refused', why });
/** Parses nothing before the seal is verified. */
function unseal(text, keys, about) {
    const [payload = '', ...seals] = text.trim().split('.');
    const secrets = (0,_security_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .sealingSecrets */ .Fi)(keys);
    if (secrets.length === 0)
        return refuse('this run has no API key to check its seal');
    const holds = secrets.some((secret) => (0,_security_seal_js__WEBPACK_IMPORTED_MODULE_1__/* .isSealed */ .dy)(payload, seals, secret, 'history'));
    if (!holds)
        return refuse('its seal is not valid: the text was edited or copied, or written with other API keys');
    const parsed = _stored_history_js__WEBPACK_IMPORTED_MODULE_2__/* .savedReviewSchema */ .Fx.safeParse(parse(payload));
    if (!parsed.success)
        return refuse('it was written by another version of the action');
    const { repository, pullRequest } = parsed.data;
    if (repository !== about.repository || pullRequest !== about.pullRequest)
        return refuse(`it belongs to pull request ${pullRequest} of ${repository}`);
    return { state: 'believed', savedReview: parsed.data };
}
function parse(payload) {
    try {
        return JSON.parse((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(payload, 'base64'), { maxOutputLength: biggest }).toString('utf8'));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 8472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ savedReviewSchema),
/* harmony export */   Ly: () => (/* binding */ shorterReviews),
/* harmony export */   Zj: () => (/* binding */ restoreFindings),
/* harmony export */   bE: () => (/* binding */ toSavedReview)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _result_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8648);


/** Increase it for an incompatible change. Older saved reviews are then ignored, and everything is reviewed. */
const savedReviewVersion = 1;
const hex = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]+$/u);
/** What the last complete review of a pull request saves for the next one. */
const savedReviewSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(savedReviewVersion),
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    pullRequest: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    mergeBase: hex,
    head: hex,
    /** ISO 8601, UTC. */
    at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Digest of everything except the code that a review depends on: settings, prompts, panel, version. */
    terms: hex,
    /** Path → digest of what the change does to it. Empty if there was no room or matrix jobs read the files; then nothing is carried forward. */
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), hex),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_result_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultSchema */ .F.shape.findings.element),
    /** A decision's key → the code it is about, without white space. */
    decided: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
/** Without closed findings: the caller leaves them out, because a saved finding can be matched again. */
const toSavedReview = ({ findings, ...facts }) => ({
    version: savedReviewVersion,
    ...facts,
    findings: [...findings],
});
/** Smaller and smaller versions of a saved review, for a limited space; blocking findings are always kept. */
function shorterReviews(savedReview) {
    const plain = savedReview.findings.map((finding) => ({
        ...finding,
        code: [],
        positions: finding.positions.map((position) => ({ ...position, evidence: [] })),
    }));
    const short = plain.map((finding) => shortened(finding, 400));
    const blocking = short.filter((finding) => finding.blocking);
    return [
        savedReview,
        { ...savedReview, findings: plain },
        { ...savedReview, findings: short },
        { ...savedReview, findings: blocking, files: {} },
        { ...savedReview, findings: blocking.map((finding) => shortened(finding, 80)), files: {} },
    ];
}
/** A finding with each text cut to a number of characters; location, code and status are not cut. */
function shortened(finding, most) {
    const cut = (said) => ({
        ...said,
        explanation: said.explanation.slice(0, most).toWellFormed(),
        scenario: said.scenario.slice(0, most / 2).toWellFormed(),
        suggestion: null,
    });
    return { ...cut(finding), positions: [], reports: finding.reports.slice(0, 2).map(cut) };
}
/** Findings with the panel's status. People's decisions are read again from their sources. */
const restoreFindings = ({ findings }) => findings.map((finding) => finding.dismissal === null ? finding : { ...finding, status: finding.dismissal.status, dismissal: null });


/***/ }),

/***/ 9869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/config/access.js
var access = __webpack_require__(9682);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/result/published-result.js
var published_result = __webpack_require__(777);
// EXTERNAL MODULE: ./lib/result/seal.js
var seal = __webpack_require__(5300);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
;// CONCATENATED MODULE: ./lib/github/commit-status.js

const longest = 140;
/** The latest status of a context counts, so setting the same one twice changes nothing. */
const setStatus = (client, sha, { state, context, description, url }) => client.ask('POST /repos/{owner}/{repo}/statuses/{sha}', {
    sha,
    state,
    context,
    description: description.length > longest ? `${description.slice(0, longest - 1)}…` : description,
    ...(url === null ? {} : { target_url: url }),
}, schemas/* object */.Ikc({ state: schemas/* string */.YjP() }), {
    to: 'set the commit status with the verdict',
    permission: 'statuses: write',
    repeatable: true,
});

// EXTERNAL MODULE: ./lib/report/headline.js + 1 modules
var headline = __webpack_require__(3183);
;// CONCATENATED MODULE: ./lib/review/commit-status.js



function commitStatusAt(client, env, sha, baseRefs) {
    const [server, repository, id] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'].map((name) => env[name] ?? '');
    return { client, sha, baseRefs, url: id === '' ? null : `${server}/${repository}/actions/runs/${id}` };
}
/** Matrix jobs leave the verdict to the aggregate job; an estimate or a collection has none. */
const hasVerdict = ({ mode, 'matrix-job': matrixJob }) => matrixJob === '' && (mode === 'review' || mode === 'aggregate');
/**
 * Sets the status to pending until the review is over, because the verdict of an earlier run no longer holds.
 * @throws UserError `github-refused`, before any model is asked.
 */
async function setPending(target, settings) {
    if (!hasVerdict(settings))
        return;
    const [refusal] = await setStatuses(target, settings.category, 'pending', 'The review has started.');
    if (refusal === undefined)
        return;
    throw new errors/* UserError */.y('github-refused', refusal, 'Without the commit status the pull request would not get a verdict, so no model was asked.', 'Fix the cause and run the job again; see docs/forks.md.');
}
/** Sets the verdict. Resolves to the reasons why it could not be set; the status then stays pending or missing. */
async function setVerdict(target, { settings, category, result, exitStatus }) {
    if (settings !== null && !hasVerdict(settings))
        return [];
    const { verdict } = result.verdict;
    const state = exitStatus === 0 ? 'success' : verdict === 'fail' ? 'failure' : 'error';
    return setStatuses(target, category, state, `${(0,headline/* headingWord */.zL)(result)}: ${(0,headline/* headline */.Pl)(result)}`);
}
async function setStatuses({ client, sha, baseRefs, url }, category, state, description) {
    const answers = await Promise.all([...new Set(baseRefs)].map((ref) => setStatus(client, sha, { state, context: `${category} (${ref})`, description, url })));
    return answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.message]));
}

// EXTERNAL MODULE: ./lib/review/pull-request.js
var pull_request = __webpack_require__(3893);
// EXTERNAL MODULE: ./lib/config/inputs.js
var inputs = __webpack_require__(6097);
// EXTERNAL MODULE: ./lib/runner/host.js
var runner_host = __webpack_require__(3546);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/review/request.js




/** Reads inputs and flags on a runner; elsewhere flags, and keys from the environment. */
function readInvocation(host) {
    try {
        const flags = (0,inputs/* readFlags */.uW)(host.args);
        if (flags.help)
            return { kind: 'print', text: (0,inputs/* usage */.CI)() };
        if (flags.version)
            return { kind: 'print', text: `${version/* version */.r}\n` };
        const given = (0,runner_host/* onRunner */.o)(host)
            ? new Map([...(0,inputs/* givenInputs */.PC)(host.env), ...flags.given])
            : (0,inputs/* withLocalKeys */.Kg)(flags.given, host.env);
        return { kind: 'run', given, uncommitted: flags.uncommitted };
    }
    catch (error) {
        return { kind: 'invalid', error };
    }
}
const misnamedFile = '.github/xreview.yaml';
/** Inputs or flags, then the settings file at the base commit, then defaults. The head cannot change them. @throws UserError */
async function readSettings(git, { base }, given, source) {
    const path = textOf(given, 'settings-file') ?? inputs/* usualSettingsFile */.Of;
    const file = await git.readFileAt(base, path);
    if (file === null && given.has('settings-file')) {
        throw new errors/* UserError */.y('bad-setting', `The settings file \`${path}\` does not exist at the base commit ${base.slice(0, 10)}.`, 'It was not merged yet, or its path is mistyped.', 'Settings are read from the base only. Merge the file first, or remove `settings-file`.');
    }
    if (file === null && (await git.readFileAt(base, misnamedFile)) !== null) {
        throw new errors/* UserError */.y('bad-setting', `Rename \`${misnamedFile}\` to \`${inputs/* usualSettingsFile */.Of}\`, or set \`settings-file: ${misnamedFile}\`.`, `Only \`${inputs/* usualSettingsFile */.Of}\` is read without being named, so the settings in \`${misnamedFile}\` would be ignored.`, 'docs/settings.md explains every setting.');
    }
    const origin = `${path} at the base`;
    const input = { label: source, given };
    if (file === null)
        return (0,inputs/* mergeSettings */.ss)([input]);
    const { givenFile } = await __webpack_require__.e(/* import() */ 812).then(__webpack_require__.bind(__webpack_require__, 7812));
    return (0,inputs/* mergeSettings */.ss)([input, { label: origin, given: givenFile(file.toString('utf8'), origin) }]);
}
const textOf = (given, name) => {
    const value = given.get(name);
    return typeof value === 'string' && value !== '' ? value : null;
};

// EXTERNAL MODULE: ./lib/review/run-record.js
var run_record = __webpack_require__(6511);
// EXTERNAL MODULE: ./lib/review/run-result.js
var run_result = __webpack_require__(7079);
// EXTERNAL MODULE: ./lib/security/sanitize/sanitizer.js + 4 modules
var sanitizer = __webpack_require__(7326);
;// CONCATENATED MODULE: ./lib/commands/publish.js












/** Loads the code for reports while the models answer. */
const reports = () => Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421), __webpack_require__.e(814)]).then(__webpack_require__.bind(__webpack_require__, 1814));
/** Publishes the outcome of a command and resolves to the exit status of the process. */
async function publishOutcome(outcome, runtime) {
    const { host, runPaths } = runtime;
    const runner = (0,runner_host/* onRunner */.o)(host);
    switch (outcome.kind) {
        case 'result':
            return publishResult(outcome.record, runtime);
        case 'replayed':
            return publishReplay(outcome, runtime);
        case 'shards': {
            const { publishShards } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421), __webpack_require__.e(937)]).then(__webpack_require__.bind(__webpack_require__, 3937));
            return publishShards(outcome.shards, outcome.commits, { runPaths, runner, version: version/* version */.r });
        }
        case 'collection': {
            const { publishCollection } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421), __webpack_require__.e(392)]).then(__webpack_require__.bind(__webpack_require__, 1392));
            return publishCollection(outcome.collection, runPaths.change, runner);
        }
        case 'checkup': {
            const { publishCheckup } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421), __webpack_require__.e(347)]).then(__webpack_require__.bind(__webpack_require__, 9347));
            return publishCheckup(outcome.rows, runner);
        }
        case 'message':
            process.stdout.write(`${(0,sanitizer/* forLog */.Ig)(outcome.text)}\n`);
            return 0;
    }
}
async function publishReplay({ result, same }, { host, runPaths }) {
    if (same)
        process.stdout.write('The replayed result is identical to the recorded one, byte for byte.\n');
    const { publish } = await reports();
    // A replay has no key, so it keeps the seals of the recorded result.
    const options = { runPaths, runner: (0,runner_host/* onRunner */.o)(host), env: host.env, keys: new Map() };
    return (await publish(result, options)).result.verdict.exitStatus;
}
/** Publishes the result of a run, also of one that ended early. All reports, comments and the exit status agree. */
async function publishResult(record, runtime) {
    const { recorder, host, given, redact, runPaths } = runtime;
    const { publish, tryDelivery } = await reports();
    const { settings, commitStatus } = record;
    const { transcript } = recorder;
    const keys = settings === null ? new Map() : (0,access/* keysOfReviewers */._Y)(settings, host.env);
    const options = { runPaths, runner: (0,runner_host/* onRunner */.o)(host), env: host.env, keys };
    const resultOf = (state) => (0,published_result/* soundResult */.dw)((0,run_result/* assembleResult */.A)(state, { version: version/* version */.r, seconds: recorder.clock() }), redact);
    // A cancelled run has only seconds left, so its files come first and are written once.
    const hurried = host.cancelled.aborted;
    const known = hurried ? new Map() : tryDelivery(resultOf(record), options);
    const rehearsed = [...known.values()].reduce(run_record/* withError */.jT, record);
    const posted = hurried ? rehearsed : (0,run_record/* withNotices */.co)(rehearsed, await (0,pull_request/* updatePullRequest */.Ku)(rehearsed, runtime));
    const final = await updateLedger(posted, runtime);
    const result = (0,seal/* sealResult */.P)(resultOf(final), keys);
    transcript?.write({
        kind: 'verdict',
        ...(0,run_record/* closingEntry */.iq)(final),
        verdict: result.verdict,
        seconds: result.seconds,
        result: (0,published_result/* resultDigest */.sl)(result),
        seals: result.seals,
    });
    transcript?.close();
    const lost = transcript?.userError ?? null;
    if (lost !== null) {
        const { message, likelyCause, remedy } = lost;
        result.notices.push(redact(`The transcript is missing or not complete. ${message} ${likelyCause} ${remedy}`));
    }
    const { result: published, missing } = await publish(result, options, known);
    // A file that can no longer be written changes the verdict after it was posted.
    const late = [...missing].filter(([kind]) => !known.has(kind)).map(([, userError]) => userError);
    if (hurried || late.length > 0)
        await (0,pull_request/* updatePullRequest */.Ku)(late.reduce(run_record/* withError */.jT, final), runtime);
    const { exitStatus } = published.verdict;
    if (commitStatus === null)
        return exitStatus;
    const category = textOf(given, 'category') ?? published.settings.category;
    const unreported = await setVerdict(commitStatus, { settings, category, result: published, exitStatus });
    for (const why of unreported)
        await (0,runner_host/* fail */.fJ)(host, (0,sanitizer/* forLog */.Ig)(why));
    return unreported.length > 0 ? 1 : exitStatus;
}
/** Adds the run to the ledger, if one is set, and the statistics of the ledger to the record. */
async function updateLedger(record, { recorder, runPaths }) {
    if (runPaths.ledger === null || record.debate === null)
        return record;
    const { appendEntry, entryOf, readLedger } = await __webpack_require__.e(/* import() */ 545).then(__webpack_require__.bind(__webpack_require__, 7545));
    const { reviewerStatisticsOf } = await __webpack_require__.e(/* import() */ 359).then(__webpack_require__.bind(__webpack_require__, 4359));
    const { entries, unreadable } = readLedger(runPaths.ledger);
    const notices = unreadable === 0 ? [] : [`${unreadable} lines of the ledger are not valid entries and were ignored.`];
    const noted = (0,run_record/* withNotices */.co)(record, notices);
    const entry = entryOf((0,run_result/* assembleResult */.A)(noted, { version: version/* version */.r, seconds: recorder.clock() }), entries);
    const reviewerStatistics = reviewerStatisticsOf([...entries, entry], record.panel.map(({ id }) => id));
    try {
        appendEntry(runPaths.ledger, entry);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return { ...(0,run_record/* withNotices */.co)(noted, [`${error.message} ${error.remedy}`]), reviewerStatistics };
    }
    return { ...noted, reviewerStatistics };
}

// EXTERNAL MODULE: ./lib/github/pull-request.js
var github_pull_request = __webpack_require__(3056);
;// CONCATENATED MODULE: ./lib/review/head-check.js

/** Asks GitHub whether the reviewed commit is still the head. A review of an older commit says nothing about the new one. */
async function checkHead({ repository, pullRequest, commits }, { client }) {
    const current = { outdated: false, error: null, notices: [] };
    if (repository === null || pullRequest === null || commits.head === null)
        return current;
    const head = commits.head.slice(0, 10);
    const unchecked = (why) => ({
        ...current,
        notices: [`Could not check whether ${head} is still the head of the pull request: ${why}`],
    });
    if (client === null)
        return unchecked('the setting github-token is empty.');
    const pull = await (0,github_pull_request/* readPull */.E)(client, pullRequest.number);
    if (!pull.ok)
        return unchecked(pull.refusal.message);
    const { open, headSha } = pull.value;
    const notices = open ? [] : ['The pull request was closed during the review, so nothing was posted to it.'];
    if (headSha === commits.head)
        return { outdated: !open, error: null, notices };
    const error = {
        code: 'stale-head',
        message: `The pull request has the newer head ${headSha.slice(0, 10)}, but this review is of ${head}.`,
        remedy: 'Wait for the run of the new head. If there is none, run the job again.',
    };
    return { outdated: true, error, notices };
}

// EXTERNAL MODULE: ./lib/reviewers/served-models.js
var served_models = __webpack_require__(2430);
// EXTERNAL MODULE: ./lib/config/run-part.js
var run_part = __webpack_require__(1353);
// EXTERNAL MODULE: ./lib/review/bundled-change.js
var bundled_change = __webpack_require__(2501);
// EXTERNAL MODULE: ./lib/review/debate-start.js
var debate_start = __webpack_require__(4170);
// EXTERNAL MODULE: ./lib/review/earlier-pushes.js
var earlier_pushes = __webpack_require__(609);
// EXTERNAL MODULE: ./lib/review/request-context.js + 1 modules
var request_context = __webpack_require__(9856);
// EXTERNAL MODULE: ./lib/review/runtime.js + 1 modules
var review_runtime = __webpack_require__(9600);
// EXTERNAL MODULE: ./lib/review/subject-reader.js + 1 modules
var subject_reader = __webpack_require__(7541);
;// CONCATENATED MODULE: ./lib/commands/review.js









/** Reviews a change, and races patches for its confirmed findings if `fix` is set. */
async function review(runtime) {
    const { recorder, settings } = runtime;
    const { subject, background } = await reviewChange(runtime);
    const { change } = subject;
    const { history } = background;
    recorder.headChecked(await checkHead(change, history));
    if (settings.fix !== 'off' && (0,run_part/* isWholeReview */.gB)(settings)) {
        const { raceForFix } = await Promise.all(/* import() */[__webpack_require__.e(675), __webpack_require__.e(175), __webpack_require__.e(21), __webpack_require__.e(797), __webpack_require__.e(335), __webpack_require__.e(208)]).then(__webpack_require__.bind(__webpack_require__, 3011));
        const { record } = recorder;
        const findings = (0,run_record/* settledOf */.Rr)(record)?.findings ?? [];
        const sound = !record.outdated && record.errors.length === 0;
        recorder.raced(await raceForFix(runtime, { change, findings, sound, history }));
    }
    return { kind: 'result', record: recorder.record };
}
/**
 * The steps that reviews of a change, of a plan and of matrix results share. The verdict and the result are made when
 * the outcome is published, because a report that cannot be written changes the verdict.
 */
async function reviewChange(runtime, joinMatrix = null) {
    (0,review_runtime/* beginRecording */.V)(runtime);
    (0,debate_start/* warnOfMissingKeys */.a4)(runtime);
    const subject = await (0,subject_reader/* readSubject */.$e)(runtime);
    const background = await (0,earlier_pushes/* loadHistory */.F)(runtime, subject);
    (0,debate_start/* preloadDebate */.hV)(runtime, subject.change, background.history);
    const { plan } = await (0,bundled_change/* bundleChange */.D)(runtime, subject, background.history);
    const requestContext = await (0,request_context/* gatherRequestContext */.u)(runtime, subject, background, plan);
    (0,debate_start/* checkAccess */.x8)(runtime, plan);
    const debated = await (0,debate_start/* debateChange */.cH)(runtime, subject, background, { plan, requestContext }, joinMatrix);
    return { subject, background, debated };
}

;// CONCATENATED MODULE: ./lib/commands/aggregate.js





/** Combines the results of matrix jobs; the models of this run judge findings that a single model supports. */
async function aggregate(runtime) {
    const { recorder } = runtime;
    const { subject, background } = await reviewChange(runtime, joinMatrix);
    recorder.headChecked(await checkHead(subject.change, background.history));
    return { kind: 'result', record: recorder.record };
}
/** The reviewers of all matrix jobs with the models of this run. @throws UserError where a result cannot be trusted. */
const joinMatrix = async ({ recorder, host, git, settings }, { change, plan, tree }, models) => {
    const { openAggregate } = await Promise.all(/* import() */[__webpack_require__.e(675), __webpack_require__.e(203)]).then(__webpack_require__.bind(__webpack_require__, 5203));
    const { panel, aggregate, notices } = await openAggregate({
        git,
        workspace: host.env['GITHUB_WORKSPACE'] ?? host.cwd,
        globs: settings['matrix-results'],
        expected: settings['matrix-jobs'],
        change,
        tree,
        checks: {
            version: version/* version */.r,
            panelModelsOf: (reviewers) => (0,served_models/* panelModelsOf */.A)(reviewers, []),
            keys: (0,access/* keysByProvider */.Tn)(settings, host.env),
            providerOf: (reviewer) => (0,access/* providerOf */.lc)(settings, reviewer),
        },
        plan,
        models,
    });
    recorder.matrixRead(aggregate);
    recorder.noted(notices);
    return panel;
};

// EXTERNAL MODULE: ./lib/change/collection.js
var change_collection = __webpack_require__(4210);
;// CONCATENATED MODULE: ./lib/commands/collect.js



/** Collects a change as data, for a job that has the keys. */
async function collect(runtime) {
    (0,review_runtime/* beginRecording */.V)(runtime);
    return { kind: 'collection', collection: (0,change_collection/* collectionOf */.iw)(await (0,subject_reader/* readChangeOrPlan */.$C)(runtime)) };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/github/comments.js
var comments = __webpack_require__(8325);
// EXTERNAL MODULE: ./lib/github/people.js
var people = __webpack_require__(1688);
// EXTERNAL MODULE: ./lib/history/comment-command.js
var comment_command = __webpack_require__(1049);
// EXTERNAL MODULE: ./lib/history/pushes.js + 3 modules
var pushes = __webpack_require__(3449);
// EXTERNAL MODULE: ./lib/result/location-text.js
var location_text = __webpack_require__(9616);
// EXTERNAL MODULE: ./lib/result/result.js
var result = __webpack_require__(8648);
// EXTERNAL MODULE: ./lib/report/summary/finding.js
var summary_finding = __webpack_require__(1664);
;// CONCATENATED MODULE: ./lib/report/replies.js





/** GitHub takes 65,536 characters in a comment. */
const replies_longest = 60_000;
const mostListed = 100;
/** The whole debate of one finding. */
function explanation(finding) {
    const resultFinding = result/* resultSchema */.F.shape.findings.element.parse(finding);
    const verdict = `**${resultFinding.status}**: ${(0,sanitizer/* forMarkdown */.Bm)(resultFinding.statusReason)}`;
    return (0,sanitizer/* clip */.$Q)(`${(0,summary_finding/* findingPart */.jU)(resultFinding, (reviewer) => reviewer)}\n\n${verdict}`, replies_longest);
}
/** The open findings of the last complete review, with people's later decisions. */
function overview(findings, reviewed) {
    if (reviewed === null)
        return 'This pull request has no complete review yet. Comment `/xreview` to start one.';
    const listed = findings
        .slice(0, mostListed)
        .map(({ severity, title, location, status, blocking, id }) => `- ${headline/* severityMarks */.iq[severity]} **${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(title, 160))}** ${(0,sanitizer/* inlineCode */.ti)((0,location_text/* placeText */.Z9)(location))} · ${status}${blocking ? ', **blocks**' : ''} · ${(0,sanitizer/* inlineCode */.ti)(id)}`);
    const head = `Last complete review: commit ${(0,sanitizer/* inlineCode */.ti)(reviewed.head.slice(0, 10))}, ${(0,sanitizer/* forMarkdown */.Bm)(reviewed.at)}.`;
    return (0,sanitizer/* clip */.$Q)([head, '', ...(listed.length === 0 ? ['No findings.'] : listed)].join('\n'), replies_longest);
}

;// CONCATENATED MODULE: ./lib/commands/comment.js













const payloadShape = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    issue: schemas/* object */.Ikc({ number: schemas/* int */.Whr(), pull_request: schemas/* unknown */.L5J().optional() }),
    comment: schemas/* object */.Ikc({
        id: schemas/* int */.Whr(),
        body: schemas/* string */.YjP(),
        created_at: schemas/* string */.YjP(),
        user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP().nullish() }).nullish(),
    }),
});
const ignored = (why) => ({ state: 'ignored', why });
/** Accepts commands only of people with write access, as GitHub's API reports it; the event is not trusted. */
async function readComment(env, client) {
    const parsed = payloadShape.safeParse(readEvent(env['GITHUB_EVENT_PATH'] ?? ''));
    if (!parsed.success)
        return ignored('The event is not a comment.');
    const { action, issue, comment } = parsed.data;
    const { login = 'ghost', type } = comment.user ?? {};
    if (issue.pull_request === undefined)
        return ignored('The comment is not on a pull request.');
    const command = (0,comment_command/* readCommentCommand */.x)(comment.body);
    if (command === null)
        return ignored('The comment is not a command.');
    if (action !== 'created')
        return ignored('Only new comments are commands, not edited ones.');
    if (type !== 'User')
        return ignored(`${login} is not a person.`);
    if (client === null)
        return ignored('The setting `github-token` is empty.');
    const writer = await (0,people/* mayWrite */.J)(client, login);
    if (!writer.ok)
        return ignored(writer.refusal.message);
    if (!writer.value)
        return ignored(`${login} has no write access to the repository.`);
    const pull = await (0,github_pull_request/* readPull */.E)(client, issue.number);
    if (!pull.ok)
        return ignored(pull.refusal.message);
    if (!pull.value.open)
        return ignored('The pull request is closed.');
    return {
        state: 'asked',
        command,
        comment: comment.id,
        at: comment.created_at,
        by: login,
        context: (0,pull_request/* contextNow */.WI)(pull.value, client.repository, 'issue_comment'),
        client,
    };
}
function readEvent(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}
/** The settings of a review that `/xreview adversarial` requests. */
const withCommentSettings = (settings, command) => command?.kind === 'review' && command.adversarial
    ? { ...settings, stance: 'adversarial', focus: command.focus === '' ? settings.focus : command.focus }
    : settings;
/** Whether the head was committed after the comment, so that its author did not see this code. */
async function headMoved(git, { head }, { at }) {
    if (head === null)
        return false;
    const shown = await git.run(['show', '-s', '--format=%ct', '--end-of-options', head]);
    const committed = Number(shown.stdout.trim()) * 1000;
    return shown.status !== 0 || !Number.isFinite(committed) || committed > Date.parse(at) + 999;
}
const notAnsweredText = 'Nothing was done, because only the aggregate job answers commands. Matrix jobs and the job that divides the change do not.';
const headMovedText = 'The branch has a commit that is newer than your comment. Comment again to have the new code reviewed.';
/** The answer to a command that needs no review. */
function answerText(command, history, settled) {
    const { findings } = settled;
    switch (command.kind) {
        case 'review':
            return 'The review has started.';
        case 'help':
            return comment_command/* commandHelp */.b;
        case 'wrong':
            return `${command.why}\n\n${comment_command/* commandHelp */.b}`;
        case 'status':
            return overview(findings, history.savedReview);
        case 'explain': {
            const finding = findings.find(({ id }) => id === command.finding);
            return finding === undefined ? unknown(command.finding) : explanation(finding);
        }
        case 'dismiss': {
            const finding = findings.find(({ id }) => id === command.finding);
            if (finding === undefined)
                return unknown(command.finding);
            return finding.dismissal === null
                ? `\`${command.finding}\` was not dismissed, because the code that it quotes has changed since the last review.`
                : `\`${command.finding}\` is dismissed until the code that it quotes changes. Run the review job again to update the verdict.`;
        }
    }
}
const unknown = (id) => `The last complete review has no finding \`${id}\`. \`/xreview status\` lists its findings.`;
/** Posts one answer, also if the job is run again. Resolves to the error message, or null. */
async function reply({ client, comment, context }, text) {
    const pull = context.pullRequest?.number ?? 0;
    const viewer = await (0,comments/* readViewer */.n)(client);
    if (!viewer.ok)
        return viewer.refusal.message;
    const marker = `<!-- xreview:reply:${comment} -->`;
    const kept = await (0,comments/* keepSticky */.NB)(client, pull, viewer.value, marker, `${marker}\n${text}`);
    return kept.ok ? null : kept.refusal.message;
}
/** Reads the comment that started the run; null if another event did. */
async function readTriggeringComment(host, token) {
    if (!(0,runner_host/* onRunner */.o)(host) || host.env['GITHUB_EVENT_NAME'] !== 'issue_comment')
        return null;
    return readComment(host.env, (0,pull_request/* clientFor */.$V)(token, host.env['GITHUB_REPOSITORY'] ?? null, host));
}
/** Answers a command that needs no review. If the last review is about this code, a dismissal updates its comments. */
async function answerComment(asking, runtime) {
    const { recorder, redact } = runtime;
    (0,review_runtime/* beginRecording */.V)(runtime);
    const { history } = await (0,earlier_pushes/* loadHistory */.F)(runtime, await (0,subject_reader/* readSubject */.$e)(runtime));
    const { record } = recorder;
    const failed = await reply(asking, redact(answerText(asking.command, history, (0,pushes/* settleFindings */.gx)(history, null))));
    if (asking.command.kind === 'dismiss' && history.scope.mode === 'unchanged')
        await (0,pull_request/* updatePullRequest */.Ku)({ ...record, plan: { bundles: [], coverage: [] } }, runtime);
    return { kind: 'message', text: failed ?? `Answered ${asking.by}.` };
}

;// CONCATENATED MODULE: ./lib/commands/plan.js



/** Reviews a plan, and has a model revise it if `revise` is set. */
async function plan(runtime) {
    const { recorder, settings } = runtime;
    const { subject, background, debated } = await reviewChange(runtime);
    if (settings.revise && debated !== null) {
        const { revise } = await Promise.all(/* import() */[__webpack_require__.e(570), __webpack_require__.e(326), __webpack_require__.e(675), __webpack_require__.e(175), __webpack_require__.e(21), __webpack_require__.e(797), __webpack_require__.e(335), __webpack_require__.e(635)]).then(__webpack_require__.bind(__webpack_require__, 2635));
        const { change, tree } = subject;
        const { debate, panel } = debated;
        const findings = (0,run_record/* settledOf */.Rr)(recorder.record)?.findings ?? debate.findings;
        await revise(runtime, { ...panel, change, tree, debate, findings });
    }
    recorder.headChecked(await checkHead(subject.change, background.history));
    return { kind: 'result', record: recorder.record };
}

// EXTERNAL MODULE: ./lib/matrix/shards.js
var matrix_shards = __webpack_require__(9788);
;// CONCATENATED MODULE: ./lib/commands/shard.js





/** Divides a change into shards, one for each job of a matrix. No model is asked. */
async function shard(runtime) {
    (0,review_runtime/* beginRecording */.V)(runtime);
    const subject = await (0,subject_reader/* readSubject */.$e)(runtime);
    const { history } = await (0,earlier_pushes/* loadHistory */.F)(runtime, subject);
    const { whole } = await (0,bundled_change/* bundleChange */.D)(runtime, subject, history);
    const shards = (0,matrix_shards/* shardsOf */.$b)(whole, (0,matrix_shards/* shardCount */.o4)(whole, runtime.settings.shards));
    return { kind: 'shards', shards, commits: subject.change.commits };
}

;// CONCATENATED MODULE: ./lib/commands/select.js







/** The command that the event and the settings ask for. @throws UserError */
async function selectCommand({ mode, target }, comment) {
    if (comment !== null && comment.command.kind !== 'review')
        return (runtime) => answerComment(comment, runtime);
    switch (mode) {
        case 'review':
            return target === 'plan' ? plan : review;
        case 'aggregate':
            return aggregate;
        case 'shard':
            return shard;
        case 'collect':
            return collect;
        case 'estimate':
            return (await Promise.all(/* import() */[__webpack_require__.e(675), __webpack_require__.e(175), __webpack_require__.e(21), __webpack_require__.e(866)]).then(__webpack_require__.bind(__webpack_require__, 866))).estimate;
        case 'doctor':
            return (await Promise.all(/* import() */[__webpack_require__.e(675), __webpack_require__.e(175), __webpack_require__.e(246)]).then(__webpack_require__.bind(__webpack_require__, 1246))).doctor;
        // A replay starts before the repository is opened, so the settings file cannot select it.
        case 'replay':
            throw new errors/* UserError */.y('bad-setting', 'The settings file sets `mode: replay`, which only an input or a flag can set.', 'A replay needs no repository, so it reads no settings file.', 'Remove it from the settings file. Set `mode` and `replay-file` as inputs or flags.');
    }
}

;// CONCATENATED MODULE: ./lib/git/fetch.js

/**
 * Fetches revisions from the remote the checkout came from, without touching tags, submodules or branches.
 * @param depth `--depth=1`, `--deepen=N`, `--unshallow`, or none for the whole history.
 */
async function fetchRevisions(git, revisions, depth = []) {
    const remote = await remoteName(git);
    if (remote === null)
        return { outcome: 'no-remote' };
    const output = await git.run([
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-recurse-submodules',
        '--no-write-fetch-head',
        '--no-auto-gc',
        ...(revisions.length > 0 ? ['--refmap='] : []),
        ...depth,
        '--end-of-options',
        remote,
        ...revisions,
    ]);
    if (output.status === 0)
        return { outcome: 'fetched' };
    const message = withoutCredentials(output.stderr.trim().split('\n').slice(-3).join(' '));
    const unknown = /not our ref|couldn't find remote ref|unadvertised object|no such remote ref/i;
    return { outcome: unknown.test(output.stderr) ? 'no-such-ref' : 'refused', message };
}
async function remoteName(git) {
    const names = (await git.text(['remote'])).split('\n').filter((name) => name !== '');
    return names.includes('origin') ? 'origin' : (names[0] ?? null);
}
function withoutCredentials(text) {
    return text.replaceAll(/\b([a-z][a-z0-9+.-]*:\/\/)[^\s/@]*@/gi, '$1');
}
function fetchRefused(what, message) {
    return new errors/* UserError */.y('fetch-refused', `${what} is not in this checkout and could not be fetched: ${message}`, 'The checkout keeps no credentials (`persist-credentials: false`), or the server cannot be reached.', 'Check out with `fetch-depth: 0`, so that nothing need be fetched, or let actions/checkout keep its credentials.');
}

;// CONCATENATED MODULE: ./lib/git/merge-base.js

/** Commits per step by which a shallow history is deepened before all of it is fetched. */
const deepenSteps = [50, 250, 1250];
/**
 * The merge base, exact even in a shallow checkout: a cut history is deepened until no cut lies between the merge base
 * and either end, because behind a cut a nearer common ancestor may hide. Null where there is none.
 * @throws UserError `fetch-refused`.
 */
async function findMergeBase(git, base, head) {
    const ends = [base, head];
    let steps = [...deepenSteps.map((count) => `--deepen=${count}`), '--unshallow'].map((depth) => ({
        depth,
        revisions: ends,
    }));
    for (;;) {
        const candidates = await mergeBases(git, base, head);
        if (!(await isCut(git, base, head, candidates)))
            return nearest(git, candidates, head);
        const step = steps.shift();
        if (step === undefined)
            return nearest(git, candidates, head);
        const fetched = await fetchRevisions(git, step.revisions, [step.depth]);
        switch (fetched.outcome) {
            case 'fetched':
                break;
            case 'no-such-ref':
                // One of the ends is known here only: all that the server has is fetched instead.
                steps = step.revisions.length > 0 ? [{ depth: '--unshallow', revisions: [] }] : [];
                break;
            case 'no-remote':
                throw fetchRefused('The history between base and head', 'the repository has no remote.');
            case 'refused':
                throw fetchRefused('The history between base and head', fetched.message);
        }
    }
}
async function mergeBases(git, base, head) {
    const output = await git.run(['merge-base', '--all', base, head]);
    return output.status === 0 ? output.stdout.split('\n').filter((id) => id !== '') : [];
}
/** True where the history on the near side of the merge bases ends at a shallow cut. */
async function isCut(git, base, head, mergeBases) {
    if (!(await git.isShallow()))
        return false;
    const cuts = await git.shallowCommits();
    const near = await git.text(['rev-list', base, head, ...mergeBases.map((id) => `^${id}`)]);
    return near.split('\n').some((id) => cuts.has(id));
}
/**
 * Of several merge bases (criss-cross merges), the one with the fewest commits up to the head: it takes the least of
 * the base's work for the change. Of equals git lists the newest first, and that one is taken.
 */
async function nearest(git, candidates, head) {
    let best = null;
    for (const id of candidates) {
        const distance = candidates.length === 1 ? 0 : Number(await git.text(['rev-list', '--count', head, `^${id}`]));
        if (best === null || distance < best.distance)
            best = { id, distance };
    }
    return best?.id ?? null;
}

;// CONCATENATED MODULE: ./lib/change/commits.js



/**
 * Finds the commits that bound the change: always from the merge base, never from the base's tip, so that what others
 * merged meanwhile is not taken for the change. Missing commits are fetched and a shallow history is deepened.
 *
 * Without a base (a new branch, the first push) the change begins at the merge base with the default branch, or where
 * that is unknown at the empty tree.
 * @throws UserError `no-history`, `no-such-commit`, `unrelated-histories` or `fetch-refused`.
 */
async function locateCommits(git, context) {
    const head = await requireCommit(git, context.head, 'head');
    const newSide = context.uncommitted ? null : head;
    if (context.deletedRef !== null)
        return { base: head, mergeBase: head, head };
    if (context.base === null)
        return startOfBranch(git, context, head);
    const base = await currentBase(git, context, head);
    const mergeBase = await findMergeBase(git, base, head);
    if (mergeBase === null)
        throw unrelated(context, base, head);
    return { base, mergeBase, head: newSide };
}
/** The change of a branch that no event gives a base. */
async function startOfBranch(git, context, head) {
    const tip = context.defaultBranch === null ? null : await branchTip(git, context.defaultBranch);
    const mergeBase = tip === null ? null : await findMergeBase(git, tip, head);
    if (tip === null || mergeBase === null)
        return { base: git.emptyTree, mergeBase: git.emptyTree, head };
    return { base: tip, mergeBase, head };
}
/**
 * The base of a pull request as it is now. The event names the base of some earlier moment: commits that the base
 * has gained since, and that were merged into the branch, would count as the change.
 */
async function currentBase(git, context, head) {
    const named = await resolveBase(git, context, head);
    const newer = [
        context.testMerge === null ? null : await firstParentOfMerge(git, context.testMerge, head),
        context.baseBranch === null ? null : await localCommit(git, `refs/remotes/origin/${context.baseBranch}`),
    ];
    for (const candidate of newer) {
        if (candidate === null || candidate === named)
            continue;
        if ((await obtain(git, candidate)).outcome !== 'found')
            continue;
        const mergeBase = await findMergeBase(git, candidate, head);
        // Once the pull request is merged, its head is an ancestor of the base: the change would be empty.
        if (mergeBase !== null && mergeBase !== head)
            return candidate;
    }
    return named;
}
async function resolveBase(git, context, head) {
    const revision = context.base ?? 'HEAD';
    if (context.event !== 'push')
        return requireCommit(git, revision, 'base');
    // After a forced push the former tip may be gone from the server: the whole branch is then the change.
    const former = await obtain(git, revision);
    if (former.outcome === 'found')
        return former.id;
    const tip = context.defaultBranch === null ? null : await branchTip(git, context.defaultBranch);
    if (tip !== null && tip !== head)
        return tip;
    throw missing(revision, 'base', former);
}
/** First parent of the test merge, where it is one of this head. Its header tells, even in a shallow checkout. */
async function firstParentOfMerge(git, merge, head) {
    const info = await git.info(merge);
    if (info?.type !== 'commit')
        return null;
    const text = (await git.content(info.id)).toString('latin1');
    const parents = [...text.slice(0, text.indexOf('\n\n')).matchAll(/^parent ([0-9a-f]+)$/gm)].map((m) => m[1]);
    return parents.length === 2 && parents[1] === head ? (parents[0] ?? null) : null;
}
const fullId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Resolves a revision, fetching it where it is missing. */
async function obtain(git, revision) {
    const here = (await localCommit(git, revision)) ?? (await localCommit(git, `refs/remotes/origin/${revision}`));
    if (here !== null)
        return { outcome: 'found', id: here };
    if (/^HEAD\b|[~^:@{}\s]|^-/.test(revision))
        return { outcome: 'unknown', message: '' };
    const depth = (await git.isShallow()) ? ['--depth=1'] : [];
    if (fullId.test(revision)) {
        const fetched = await fetchRevisions(git, [revision], depth);
        const id = await localCommit(git, revision);
        if (id !== null)
            return { outcome: 'found', id };
        if (fetched.outcome === 'refused')
            return { outcome: 'refused', message: fetched.message };
        return { outcome: 'unknown', message: 'message' in fetched ? fetched.message : '' };
    }
    // A name is fetched into a ref of its own, so that it can be resolved without FETCH_HEAD.
    const own = 'refs/xreview/base';
    for (const name of [`refs/heads/${revision}`, `refs/tags/${revision}`]) {
        const fetched = await fetchRevisions(git, [`+${name}:${own}`], depth);
        if (fetched.outcome === 'refused')
            return { outcome: 'refused', message: fetched.message };
        if (fetched.outcome !== 'fetched')
            continue;
        const id = await localCommit(git, own);
        await git.run(['update-ref', '-d', own]);
        if (id !== null)
            return { outcome: 'found', id };
    }
    return { outcome: 'unknown', message: '' };
}
async function branchTip(git, branch) {
    const tip = await localCommit(git, `refs/remotes/origin/${branch}`);
    if (tip !== null)
        return tip;
    const obtained = await obtain(git, branch);
    return obtained.outcome === 'found' ? obtained.id : null;
}
async function localCommit(git, revision) {
    // Full names are looked up by the process that is there already; short ones need one that knows their rules.
    if (fullId.test(revision) || revision.startsWith('refs/')) {
        const known = await git.info(`${revision}^{commit}`);
        return known?.type === 'commit' ? known.id : null;
    }
    const output = await git.run([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${revision}^{commit}`,
    ]);
    const id = output.stdout.trim();
    return output.status === 0 && fullId.test(id) ? id : null;
}
async function requireCommit(git, revision, end) {
    const obtained = await obtain(git, revision);
    if (obtained.outcome === 'found')
        return obtained.id;
    const anything = await git.run(['rev-list', '--all', '--max-count=1']);
    if (anything.stdout.trim() === '' && (await localCommit(git, 'HEAD')) === null) {
        throw new errors/* UserError */.y('no-history', 'The repository has no commit.', 'Nothing was committed yet, or the checkout failed.', 'Commit first; in a workflow, add a step with actions/checkout before this one.');
    }
    throw missing(revision, end, obtained);
}
function missing(revision, end, obtained) {
    if (obtained.outcome === 'refused')
        return fetchRefused(`The ${end} ${revision}`, obtained.message);
    return new errors/* UserError */.y('no-such-commit', `There is no commit ${revision}${obtained.message ? `: ${obtained.message}` : '.'}`, `The ${end} is misspelt, was deleted, or was replaced by a forced push.`, `Check the name, fetch it (\`git fetch origin ${revision.replaceAll('`', '')}\`), or check out with \`fetch-depth: 0\`.`);
}
function unrelated(context, base, head) {
    return new errors/* UserError */.y('unrelated-histories', `The base ${context.base ?? base} and the head ${context.uncommitted ? 'HEAD' : head} have no common ancestor.`, 'The branches were started separately, or one was imported or rewritten from its root.', 'Choose a base that the branch was started from; a comparison without a common ancestor would call everything new.');
}

// EXTERNAL MODULE: ./lib/change/event.js
var change_event = __webpack_require__(3564);
;// CONCATENATED MODULE: ./lib/forks/handover.js










/** Bytes; enough for a change of about 20,000 files. */
const mostBytes = 4 * 1024 * 1024;
/**
 * Reads the change that a finished run collected; null for other events. GitHub names the pull request and its head. The
 * collected change must match them, because the pull request may have changed the workflow that collected it.
 * @throws UserError
 */
async function handedOver({ host, given, recorder, runPaths }) {
    const { env } = host;
    if (!(0,runner_host/* onRunner */.o)(host) || env['GITHUB_EVENT_NAME'] !== 'workflow_run')
        return null;
    const chosen = ['base', 'head'].find((name) => given.has(name));
    if (chosen !== undefined)
        throw decidedElsewhere(chosen);
    const finished = readFinishedRun(env, (file) => (0,external_node_fs_.readFileSync)(file, 'utf8'));
    const repository = env['GITHUB_REPOSITORY'] ?? null;
    const access = (0,pull_request/* clientFor */.$V)(textOf(given, 'github-token') ?? '', repository, host);
    if (access === null || repository === null)
        throw unverified('The setting `github-token` is empty.');
    const { head, branch, repository: origin } = finished;
    const listed = origin === null ? null : await (0,github_pull_request/* openPullsOf */.U)(access, origin, branch);
    if (listed?.ok === false)
        throw unverified(listed.refusal.message);
    const pulls = headedBy(listed?.value ?? [], finished);
    const refs = pulls.map(({ baseRef }) => baseRef);
    recorder.reportsTo(commitStatusAt(access, env, head, refs));
    const collection = (0,change_collection/* readCollection */.H7)(readPlain(runPaths.change));
    const pull = (0,change_collection/* checkClaim */.xU)(collection, { repository, head, pulls });
    recorder.reportsTo(commitStatusAt(access, env, head, [pull.baseRef]));
    return { context: (0,pull_request/* contextNow */.WI)(pull, repository, 'workflow_run'), collection };
}
/** The open pull requests that may have started the finished run. */
function headedBy(pulls, { head, branch }) {
    const headed = pulls.filter(({ headSha }) => headSha === head);
    if (headed.length > 0)
        return headed;
    const [moved] = pulls;
    if (moved !== undefined) {
        throw new errors/* UserError */.y('stale-head', `The pull request is now at ${moved.headSha.slice(0, 10)}, but the collected change is from ${head.slice(0, 10)}.`, 'The author pushed while this job was waiting.', 'Wait for the run of the new head.');
    }
    throw new errors/* UserError */.y('no-pull-request', `No open pull request has the head branch ${JSON.stringify(branch)} of the finished run.`, 'The pull request was closed or merged meanwhile, or its fork was deleted.', 'You need not do anything. To have the pull request reviewed, reopen it.');
}
/** Reads a regular file only: a link could point to any file of this machine, and a pipe would never end. */
function readPlain(path) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : '';
        throw (0,change_collection/* badCollection */.wb)(code === 'ELOOP' ? 'is a symbolic link' : `does not exist at ${path}`);
    }
    try {
        const found = (0,external_node_fs_.fstatSync)(file);
        if (!found.isFile())
            throw (0,change_collection/* badCollection */.wb)('is not a file');
        if (found.size > mostBytes)
            throw (0,change_collection/* badCollection */.wb)(`has ${found.size} bytes, and the limit is ${mostBytes}`);
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
const decidedElsewhere = (name) => new errors/* UserError */.y('bad-setting', `\`${name}\` cannot be set on workflow_run.`, 'A workflow_run job always reviews the pull request of the finished run.', `Remove \`${name}\`.`);
const unverified = (why) => new errors/* UserError */.y('github-refused', `Cannot find the pull request of the finished run. ${why}`, 'The collected change alone is not trusted, because the pull request can change the workflow that wrote it.', 'Give the job a `github-token` with `pull-requests: read` and run it again; see docs/forks.md.');
const handover_payloadShape = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        event: schemas/* string */.YjP(),
        head_sha: change_event/* objectId */.Tu,
        head_branch: schemas/* string */.YjP().min(1),
        head_repository: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP().min(1) }).nullish(),
    }),
});
/** @throws UserError `bad-event`, or `unsupported-event` if no pull request started the run. */
function readFinishedRun(env, readFile) {
    const payload = (0,change_event/* readPayload */.rD)(env['GITHUB_EVENT_PATH'], readFile);
    const run = (0,change_event/* parsePayload */.ex)(handover_payloadShape, payload, 'workflow_run').workflow_run;
    if (run.event !== 'pull_request') {
        throw new errors/* UserError */.y('unsupported-event', 'The finished run was not started by a pull request.', 'The collecting workflow has triggers other than pull_request.', "Start this job only `if: github.event.workflow_run.event == 'pull_request'`; see docs/forks.md.");
    }
    return { head: run.head_sha, branch: run.head_branch, repository: run.head_repository?.full_name ?? null };
}

// EXTERNAL MODULE: ./lib/reviewers/panel-settings.js + 3 modules
var panel_settings = __webpack_require__(4500);
// EXTERNAL MODULE: ./lib/syntax/parsing.js + 5 modules
var parsing = __webpack_require__(22);
;// CONCATENATED MODULE: ./lib/commands/start.js











const ended = (text) => ({ kind: 'ended', outcome: { kind: 'message', text } });
/** Reads the event, then the commits it is about, then the settings as they stand at the base. @throws UserError */
async function startRun(runtime) {
    const { recorder, host, given, uncommitted } = runtime;
    // Loaded while git reads. Its user gets an error.
    Promise.all(/* import() */[__webpack_require__.e(570), __webpack_require__.e(663)]).then(__webpack_require__.bind(__webpack_require__, 2663)).catch(() => undefined);
    const wanted = textOf(given, 'mode');
    if (wanted !== 'collect' && wanted !== 'doctor')
        (0,parsing/* openParsing */.FB)();
    const git = await host.git;
    const ends = {
        base: textOf(given, 'base'),
        head: textOf(given, 'head'),
        uncommitted,
        baseless: textOf(given, 'target') === 'plan',
    };
    const comment = await readTriggeringComment(host, textOf(given, 'github-token') ?? '');
    if (comment?.state === 'ignored')
        return ended(`Nothing was done. ${comment.why}`);
    const handover = await handedOver(runtime);
    const context = comment?.context ??
        handover?.context ??
        (0,change_event/* readRunContext */.$p)(host.env, ends, (file) => (0,external_node_fs_.readFileSync)(file, 'utf8'));
    const commits = await locateCommits(git, context);
    const settings = withCommentSettings((0,run_part/* forPartOfReview */.gv)(await readSettings(git, commits, given, (0,runner_host/* onRunner */.o)(host) ? 'input' : 'flag')), comment?.command ?? null);
    recorder.settingsRead(settings);
    if (comment !== null && !(0,run_part/* reportsToPeople */.Yc)(settings) && comment.command.kind !== 'review')
        return ended(notAnsweredText);
    if (comment !== null && (await headMoved(git, commits, comment))) {
        const refusal = (0,run_part/* reportsToPeople */.Yc)(settings) ? await reply(comment, headMovedText) : null;
        return ended(refusal ?? headMovedText);
    }
    (0,panel_settings/* maskNamedSecrets */.ln)(settings, host, runtime.redact);
    const { commitStatus } = recorder.record;
    if (commitStatus !== null)
        await setPending(commitStatus, settings);
    const collection = handover?.collection ?? null;
    const requested = comment === null ? null : comment.command.kind === 'review' ? 'review' : 'answer';
    const facts = { git, context, commits, settings, collection, requested };
    return { kind: 'ready', runtime: { ...runtime, ...facts }, comment };
}

// EXTERNAL MODULE: ./lib/config/run-paths.js
var run_paths = __webpack_require__(6878);
// EXTERNAL MODULE: ./lib/review/progress-comment.js
var progress_comment = __webpack_require__(7121);
;// CONCATENATED MODULE: ./lib/review/recorder.js



/**
 * Collects the result of each step, so that a run that ends early can still be reported. Steps take arguments and return
 * values; only the code that publishes a run reads the record.
 */
class Recorder {
    #began = performance.now();
    #record = (0,run_record/* emptyRecord */.FR)(new Date().toISOString());
    #transcript = null;
    #progressComment = progress_comment/* silentProgressComment */.o;
    /** Everything known so far. */
    get record() {
        return this.#record;
    }
    get transcript() {
        return this.#transcript;
    }
    /** Seconds since the run began, to the millisecond. */
    clock = () => Math.round(performance.now() - this.#began) / 1000;
    /** An error that ends the run or makes its review incomplete. */
    failed(error) {
        this.#record = (0,run_record/* withError */.jT)(this.#record, error);
    }
    /** Records that the run was cancelled. */
    cancelled() {
        this.#add({
            errors: [
                ...this.#record.errors,
                {
                    code: 'cancelled',
                    message: 'The run was cancelled before the review was complete.',
                    remedy: 'Run the job again. A newer push cancels the run of an older one if the workflow sets `concurrency`.',
                },
            ],
        });
    }
    noted(notices) {
        this.#record = (0,run_record/* withNotices */.co)(this.#record, notices);
    }
    /** Records where the verdict is set as a commit status. */
    reportsTo(commitStatus) {
        this.#add({ commitStatus });
    }
    settingsRead(settings) {
        this.#add({ settings });
    }
    transcriptOpened(transcript) {
        this.#transcript = transcript;
    }
    changeRead(change) {
        this.#add({ change });
        this.#transcript?.write({ kind: 'change', change });
    }
    historyLoaded(history) {
        this.#add({ history });
        this.#transcript?.write({ kind: 'history', ...(0,pushes/* recordedHistory */.tJ)(history) });
        this.noted(history.notices);
    }
    bundled(plan, light) {
        this.#add({ plan, light });
        const lightEntries = [...light].map(([bundle, files]) => ({ bundle, files }));
        this.#transcript?.write({ kind: 'plan', plan, obviousBundles: lightEntries });
    }
    matrixRead(aggregate) {
        this.#add({ aggregate });
    }
    /** @param bundles ids in the order of the review. */
    panelCreated(panel, bundles) {
        this.#add({ panel });
        const { aggregate } = this.#record;
        this.#transcript?.write({
            kind: 'panel',
            reviewers: panel.map(recordedReviewer),
            bundles: [...bundles],
            aggregate,
        });
    }
    called(event) {
        this.#add({ events: [...this.#record.events, event] });
        this.#progressComment.update(`Round ${event.round}: ${event.reviewer} answered for bundle ${event.bundle}.`);
    }
    /** Shows the progress in the pull request until the debate or the run is over. */
    showsProgressIn(progressComment, first) {
        this.#progressComment = progressComment;
        progressComment.update(first);
    }
    debated(debate) {
        this.#add({ debate });
    }
    headChecked({ outdated, error, notices }) {
        this.noted(notices);
        this.#add({ outdated, errors: error === null ? this.#record.errors : [...this.#record.errors, error] });
    }
    estimated(estimate) {
        this.#add({ estimate });
    }
    raced(race) {
        this.#add({ race });
    }
    revised(revision) {
        this.#add({ revision });
    }
    /** Resolves when the last update of the progress comment is done. */
    progressEnded() {
        return this.#progressComment.end();
    }
    #add(step) {
        this.#record = { ...this.#record, ...step };
    }
}
/** A reviewer in the transcript. */
const recordedReviewer = ({ id, vendor, model, role, reads, judges, served = [] }) => ({
    id,
    vendor,
    model,
    role,
    reads,
    judges,
    served: [...served],
});

// EXTERNAL MODULE: ./lib/runner/files.js
var files = __webpack_require__(1161);
// EXTERNAL MODULE: ./lib/security/secrets/redactor.js + 3 modules
var redactor = __webpack_require__(3078);
;// CONCATENATED MODULE: ./lib/main.js










/** Milliseconds after a cancellation until the run is reported as it is. */
const grace = 5_000;
/** Reads the inputs, runs the command that they select and publishes its outcome. Resolves to the exit status. */
async function main(host) {
    const recorder = new Recorder();
    const invocation = readInvocation(host);
    if (invocation.kind === 'print') {
        process.stdout.write(invocation.text);
        return 0;
    }
    const { given, uncommitted } = invocation.kind === 'run' ? invocation : { given: new Map(), uncommitted: false };
    const redact = (0,redactor/* createRedactor */.l)((0,inputs/* registerSecrets */.dg)(given, host));
    const runPaths = (0,run_paths/* runPathsOf */.pf)(given, host.env, host.cwd);
    const runtime = { host, given, uncommitted, recorder, redact, runPaths };
    const outcome = await outcomeOf(invocation, runtime);
    return publishOutcome(outcome, runtime);
}
/** Removes the files of an earlier run and runs the command. Never rejects: the outcome contains the error. */
async function outcomeOf(invocation, runtime) {
    const { recorder, host, given, runPaths } = runtime;
    const written = [runPaths.result, runPaths.sarif, runPaths.report, runPaths.notes];
    if (invocation.kind === 'invalid') {
        // The transcript stays, because the unreadable inputs may request its replay.
        (0,files/* removeEarlier */.Hm)(written);
        return failed(invocation.error, recorder);
    }
    if ((0,run_paths/* replays */.Nl)(given)) {
        (0,files/* removeEarlier */.Hm)(written);
        const { replay } = await Promise.all(/* import() */[__webpack_require__.e(675), __webpack_require__.e(797), __webpack_require__.e(37)]).then(__webpack_require__.bind(__webpack_require__, 5729));
        return replay(runtime);
    }
    (0,files/* removeEarlier */.Hm)([...written, runPaths.transcript]);
    const done = runCommand(runtime).catch((error) => failed(error, recorder));
    return Promise.race([done, overdue(host, recorder)]);
}
/** Reads event, commits and settings, then runs the command that they select. @throws UserError */
async function runCommand(runtime) {
    const start = await startRun(runtime);
    if (start.kind === 'ended')
        return start.outcome;
    const command = await selectCommand(start.runtime.settings, start.comment);
    return command(start.runtime);
}
function failed(error, recorder) {
    recorder.failed(error);
    if (error instanceof errors/* UserError */.y && error.logDetail !== '')
        process.stdout.write(`${error.logDetail}\n`);
    return { kind: 'result', record: recorder.record };
}
/** Resolves some time after a cancellation, so that the run is reported even if a step ignores the signal. */
const overdue = ({ cancelled }, recorder) => new Promise((resolve) => {
    const end = () => {
        setTimeout(() => {
            recorder.cancelled();
            resolve({ kind: 'result', record: recorder.record });
        }, grace).unref();
    };
    if (cancelled.aborted)
        end();
    else
        cancelled.addEventListener('abort', end, { once: true });
});


/***/ }),

/***/ 9788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ shardsOf),
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   o4: () => (/* binding */ shardCount)
/* harmony export */ });
/* unused harmony export mostShards */
/** The default size of a shard in estimated tokens: a few bundles, which take as long as a small change. */
const tokensPerShard = 192_000;
/** GitHub's limit of jobs for one matrix. */
const mostShards = 256;
/** The number of shards: as set, or by size; at most the number of bundles, and at least one. */
function shardCount({ bundles }, asked) {
    const tokens = bundles.reduce((sum, bundle) => sum + bundle.tokens, 0);
    const wanted = asked ?? Math.ceil(tokens / tokensPerShard);
    return Math.max(1, Math.min(wanted, bundles.length, mostShards));
}
/**
 * Divides a plan into `of` parts of nearly equal size: the largest bundle first, each into the smallest part. Bundles are
 * not split and keep their names, so each hunk is in exactly one part. The same plan always gives the same parts.
 */
function shardsOf(plan, of) {
    const parts = Array.from({ length: of }, () => ({ tokens: 0, ids: new Set() }));
    for (const { id, tokens } of plan.bundles.toSorted((a, b) => b.tokens - a.tokens)) {
        const lightest = parts.reduce((least, part) => (part.tokens < least.tokens ? part : least));
        lightest.tokens += tokens;
        lightest.ids.add(id);
    }
    return parts.map(({ ids }) => ({
        bundles: plan.bundles.filter(({ id }) => ids.has(id)),
        coverage: plan.coverage.filter(({ bundle }) => ids.has(bundle)),
    }));
}
/** The part of a plan that one shard reviews; empty if the change has fewer bundles than shards. */
const shardOf = (plan, { index, of }) => shardsOf(plan, of)[index - 1] ?? { bundles: [], coverage: [] };


/***/ }),

/***/ 6442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseAnswer),
/* harmony export */   e: () => (/* binding */ schemaInWords)
/* harmony export */ });
/* harmony import */ var _security_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8994);

/** The answer's schema as an instruction, for endpoints and models that cannot be held to one. */
const schemaInWords = (schema) => [
    'Answer with one JSON object and nothing else: no prose before or after it, no Markdown fence.',
    'It must be valid against this JSON schema:',
    JSON.stringify(schema),
].join('\n');
/** The text inside a Markdown fence, where the whole text is one: some endpoints without structured output add it. */
const unfenced = (text) => /^```(?:json)?\s*\n([\s\S]*)\n```$/.exec(text)?.[1] ?? text;
/** Reads a model's text as JSON and holds it against the schema; says briefly what is wrong. */
const parseAnswer = (text, schema) => {
    const trimmed = unfenced(text.trim());
    if (trimmed === '')
        return { ok: false, why: 'it is empty' };
    const json = (0,_security_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(trimmed);
    if (!json.ok) {
        const begins = trimmed.slice(0, 60).replace(/\s+/g, ' ');
        return { ok: false, why: `it ${json.why}; it begins ${JSON.stringify(begins)}` };
    }
    const parsed = schema.safeParse(json.value);
    if (parsed.success)
        return { ok: true, value: parsed.data };
    const issues = parsed.error.issues.slice(0, 3).map((issue) => {
        const at = issue.path.map(String).join('.');
        return at === '' ? issue.message : `${at}: ${issue.message}`;
    });
    const more = parsed.error.issues.length - issues.length;
    return {
        ok: false,
        why: `it does not fit the schema (${issues.join('; ')}${more > 0 ? `; and ${more} more` : ''})`,
    };
};


/***/ }),

/***/ 3645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bY: () => (/* binding */ anthropicBaseURL),
  KB: () => (/* binding */ anthropicProvider),
  f: () => (/* binding */ loadAnthropic)
});

// EXTERNAL MODULE: ./lib/providers/endpoint.js + 4 modules
var endpoint = __webpack_require__(4950);
// EXTERNAL MODULE: ./lib/providers/oidc.js
var providers_oidc = __webpack_require__(4541);
// EXTERNAL MODULE: ./lib/providers/sdk.js
var sdk = __webpack_require__(8186);
// EXTERNAL MODULE: ./lib/providers/transport.js
var transport = __webpack_require__(6856);
// EXTERNAL MODULE: ./lib/providers/answer.js
var answer = __webpack_require__(6442);
// EXTERNAL MODULE: ./lib/providers/exchange.js + 1 modules
var exchange = __webpack_require__(6791);
// EXTERNAL MODULE: ./lib/providers/unsupported-parameters.js
var unsupported_parameters = __webpack_require__(6246);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./lib/providers/provider.js
var provider = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/providers/tool-calls.js
var tool_calls = __webpack_require__(4646);
;// CONCATENATED MODULE: ./lib/providers/anthropic/stream.js




/**
 * The events of Anthropic's stream, as far as they are used. The SDK types them but checks nothing, and what calls
 * itself compatible may send anything.
 */
const tokens = schemas/* number */.aig().nonnegative().nullish().catch(null);
const usageSchema = schemas/* object */.Ikc({
    input_tokens: tokens,
    cache_read_input_tokens: tokens,
    cache_creation_input_tokens: tokens,
    output_tokens: tokens,
});
const anyEvent = schemas/* looseObject */._H3({ type: schemas/* string */.YjP() });
const messageStart = schemas/* object */.Ikc({
    message: schemas/* object */.Ikc({ model: schemas/* string */.YjP().nullish(), usage: schemas/* unknown */.L5J().optional() }),
});
const index = schemas/* int */.Whr().nonnegative();
const blockStart = schemas/* object */.Ikc({ index, content_block: anyEvent });
const textBlock = schemas/* object */.Ikc({ text: schemas/* string */.YjP().default('') });
const thinkingBlock = schemas/* object */.Ikc({ thinking: schemas/* string */.YjP().default(''), signature: schemas/* string */.YjP().default('') });
const redactedBlock = schemas/* object */.Ikc({ data: schemas/* string */.YjP() });
const toolBlock = schemas/* object */.Ikc({ id: schemas/* string */.YjP(), name: schemas/* string */.YjP() });
const blockDelta = schemas/* object */.Ikc({
    index,
    delta: schemas/* object */.Ikc({
        type: schemas/* string */.YjP(),
        text: schemas/* string */.YjP().default(''),
        thinking: schemas/* string */.YjP().default(''),
        signature: schemas/* string */.YjP().default(''),
        partial_json: schemas/* string */.YjP().default(''),
    }),
});
const refusalSchema = schemas/* object */.Ikc({ category: schemas/* string */.YjP().nullish(), explanation: schemas/* string */.YjP().nullish() });
const messageDelta = schemas/* object */.Ikc({
    delta: schemas/* object */.Ikc({ stop_reason: schemas/* string */.YjP().nullish(), stop_details: refusalSchema.nullish() }),
    usage: schemas/* unknown */.L5J().optional(),
});
const startOf = (block) => {
    switch (block.type) {
        case 'text':
            return { type: 'text', ...textBlock.parse(block) };
        case 'thinking':
            return { type: 'thinking', ...thinkingBlock.parse(block) };
        case 'redacted_thinking':
            return { type: 'redacted_thinking', ...redactedBlock.parse(block) };
        case 'tool_use':
            return { type: 'tool_use', ...toolBlock.parse(block), json: '' };
        default:
            return { type: 'other' };
    }
};
const grow = (block, delta) => {
    if (delta.type === 'text_delta' && block?.type === 'text')
        block.text += delta.text;
    else if (delta.type === 'thinking_delta' && block?.type === 'thinking')
        block.thinking += delta.thinking;
    else if (delta.type === 'signature_delta' && block?.type === 'thinking')
        block.signature += delta.signature;
    else if (delta.type === 'input_json_delta' && block?.type === 'tool_use')
        block.json += delta.partial_json;
};
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const paramOf = (block) => {
    switch (block.type) {
        case 'text':
            // The API takes no empty text back.
            return block.text === '' ? [] : [{ type: 'text', text: block.text }];
        case 'thinking':
            return [{ type: 'thinking', thinking: block.thinking, signature: block.signature }];
        case 'redacted_thinking':
            return [{ type: 'redacted_thinking', data: block.data }];
        case 'tool_use': {
            const input = (0,tool_calls/* callInput */.z)(block.json);
            return [{ type: 'tool_use', id: block.id, name: block.name, input: isObject(input) ? input : {} }];
        }
        case 'other':
            return [];
        default:
            return block;
    }
};
/** Reads the events of one streamed message of Anthropic's Messages API. */
const readMessage = () => {
    const blocks = new Map();
    let usage = provider/* noUsage */.tk;
    let servedModel = null;
    let stopReason = null;
    let refusal = null;
    let stopped = false;
    /** Counts in the last event are cumulative; those that it leaves out stand as they were. */
    const count = (given) => {
        const seen = usageSchema.safeParse(given);
        if (!seen.success)
            return;
        usage = {
            freshInput: seen.data.input_tokens ?? usage.freshInput,
            cachedInput: seen.data.cache_read_input_tokens ?? usage.cachedInput,
            writtenInput: seen.data.cache_creation_input_tokens ?? usage.writtenInput,
            output: seen.data.output_tokens ?? usage.output,
        };
    };
    const ordered = () => [...blocks.entries()].sort(([a], [b]) => a - b).map(([, block]) => block);
    return {
        requestId: null,
        take(event) {
            switch (anyEvent.parse(event).type) {
                case 'message_start': {
                    const { message } = messageStart.parse(event);
                    servedModel = message.model ?? null;
                    count(message.usage);
                    break;
                }
                case 'content_block_start': {
                    const { index, content_block } = blockStart.parse(event);
                    blocks.set(index, startOf(content_block));
                    break;
                }
                case 'content_block_delta': {
                    const { index, delta } = blockDelta.parse(event);
                    grow(blocks.get(index), delta);
                    break;
                }
                case 'message_delta': {
                    const { delta, usage } = messageDelta.parse(event);
                    stopReason = delta.stop_reason ?? stopReason;
                    refusal = delta.stop_details ?? refusal;
                    count(usage);
                    break;
                }
                case 'message_stop':
                    stopped = true;
                    break;
                default:
                    break;
            }
        },
        finish() {
            if (!stopped)
                throw new transport/* CutShort */.fo();
        },
        get usage() {
            return usage;
        },
        get servedModel() {
            return servedModel;
        },
        get stopReason() {
            return stopReason;
        },
        get refusal() {
            return refusal;
        },
        get text() {
            return ordered()
                .map((block) => (block.type === 'text' ? block.text : ''))
                .join('');
        },
        get blocks() {
            return ordered().flatMap(paramOf);
        },
        get calls() {
            return ordered().flatMap((block) => block.type === 'tool_use' ? [{ id: block.id, name: block.name, input: (0,tool_calls/* callInput */.z)(block.json) }] : []);
        },
    };
};

;// CONCATENATED MODULE: ./lib/providers/anthropic/protocol.js




const optional = [
    unsupported_parameters/* toolsParameter */.$o,
    { name: 'thinking', named: /(?<![\w.])thinking\b/i },
    { name: 'output_config.effort', named: /\beffort\b/i },
    { name: 'output_config.format', named: /\boutput_config\.format\b|\boutput_format\b|structured output/i },
    { name: 'output_config', named: /\boutput_config\b/i },
    { name: 'cache_control', named: /\bcache_control\b/i },
];
const without = (names, name) => names.has(name) || (name.startsWith('output_config.') && names.has('output_config'));
const paramsOf = (sdk, thread, demand) => {
    const { type, schema } = sdk.zodOutputFormat(thread.answer.schema);
    const inWords = without(demand.without, 'output_config.format');
    const instructions = inWords ? `${thread.instructions}\n\n${(0,answer/* schemaInWords */.e)(schema)}` : thread.instructions;
    const cached = !without(demand.without, 'cache_control');
    const effort = without(demand.without, 'output_config.effort') ? null : thread.effort;
    const offered = demand.without.has('tools') ? [] : thread.tools;
    const tools = offered.map((tool) => ({
        name: tool.name,
        description: tool.description,
        input_schema: { ...sdk.zodOutputFormat(tool.parameters).schema, type: 'object' },
    }));
    const system = instructions === ''
        ? []
        : [{ type: 'text', text: instructions, ...(cached ? { cache_control: breakpoint } : {}) }];
    const outputConfig = {
        ...(inWords ? {} : { format: { type, schema } }),
        ...(effort === null ? {} : { effort }),
    };
    return {
        model: thread.model,
        max_tokens: demand.maxOutputTokens,
        stream: true,
        ...(system.length === 0 ? {} : { system }),
        messages: withBreakpoints(demand.items, cached ? mostBreakpoints - system.length : 0),
        ...(without(demand.without, 'thinking') ? {} : { thinking: { type: 'adaptive' } }),
        ...(Object.keys(outputConfig).length === 0 ? {} : { output_config: outputConfig }),
        ...(tools.length === 0 ? {} : { tools }),
        ...(tools.length === 0 || demand.mayUseTools ? {} : { tool_choice: { type: 'none' } }),
    };
};
/** What a whole message means: the stop reason first, then its blocks. */
const endingOf = (read, place, scrub) => {
    const { host, model } = place;
    switch (read.stopReason) {
        case 'refusal': {
            const why = [read.refusal?.category, read.refusal?.explanation]
                .filter((word) => word !== null && word !== undefined)
                .join(': ');
            return (0,exchange/* refusedEnding */.wd)(place, scrub, why);
        }
        case 'max_tokens':
            return (0,exchange/* ended */.v6)('truncated', `${model} at ${host} reached the limit of its output before its answer was complete.`, 'Lower the effort, or split the change into smaller ones.');
        case 'model_context_window_exceeded':
            return (0,exchange/* ended */.v6)('context-exceeded', `${model} at ${host} ran out of context before its answer was complete.`, 'Leave files out with `ignore`, split the change, or name a model with a larger context.');
        case 'pause_turn':
            return (0,exchange/* ended */.v6)('provider-error', `${model} at ${host} paused its turn, which only tools of the provider’s own should cause.`, 'Run it again.');
        default: {
            const items = [
                {
                    role: 'assistant',
                    blocks: read.blocks.length > 0 ? read.blocks : [{ type: 'text', text: '(empty)' }],
                },
            ];
            return read.calls.length > 0 ? { kind: 'calls', calls: read.calls, items } : { kind: 'answer' };
        }
    }
};
/** One thread on Anthropic's Messages API, streamed: other than in a stream, more than 21,333 tokens are refused. */
const anthropicProtocol = (load, place, scrub, thread) => ({
    optional,
    userTurn(parts) {
        const full = parts.filter(({ text }) => text !== '');
        return {
            role: 'user',
            blocks: full.map(({ text }) => ({ type: 'text', text })),
            marked: new Set(full.flatMap((part, index) => (part.cache === true ? [index] : []))),
        };
    },
    toolTurn(answers) {
        const blocks = answers.map(({ call, output, failed }) => ({
            type: 'tool_result',
            tool_use_id: call.id,
            content: output,
            ...(failed ? { is_error: true } : {}),
        }));
        return [{ role: 'user', blocks, marked: new Set() }];
    },
    assistantTurn: (text) => ({ role: 'assistant', blocks: [{ type: 'text', text }] }),
    async send(demand) {
        const read = readMessage();
        const sdk = await load();
        const params = paramsOf(sdk, thread, demand);
        return (0,exchange/* exchanged */.wD)(read, place, scrub, async () => {
            const { data, request_id } = await sdk.client.messages
                .create(params, { signal: demand.signal })
                .withResponse();
            read.requestId = request_id ?? null;
            for await (const event of data) {
                read.take(event);
                if (event.type === 'content_block_start')
                    demand.begun?.();
            }
            read.finish();
            return endingOf(read, place, scrub);
        });
    },
});
const breakpoint = { type: 'ephemeral' };
/** Breakpoints that Anthropic takes in one request. */
const mostBreakpoints = 4;
/**
 * The messages with cache breakpoints: one at the end of the newest user turn, so that the next request finds all of
 * this one, and the others at the first and the latest marked parts, which other threads and later turns share.
 */
const withBreakpoints = (items, allowed) => {
    const places = [];
    for (const [item, turn] of items.entries())
        if (turn.role === 'user')
            for (const block of turn.marked)
                places.push({ item, block });
    const newest = items.length - 1;
    const last = items[newest];
    const end = allowed > 0 && last?.role === 'user' ? { item: newest, block: last.blocks.length - 1 } : null;
    const marks = places.filter(({ item, block }) => item !== end?.item || block !== end.block);
    const room = Math.max(0, allowed - (end === null ? 0 : 1));
    const kept = [...marks.slice(0, 1), ...marks.slice(1).slice(-Math.max(0, room - 1))].slice(0, room);
    const chosen = end === null ? kept : [...kept, end];
    return items.map((turn, item) => {
        if (turn.role === 'assistant')
            return { role: 'assistant', content: [...turn.blocks] };
        const content = turn.blocks.map((block, index) => chosen.some((place) => place.item === item && place.block === index)
            ? { ...block, cache_control: breakpoint }
            : block);
        return { role: 'user', content };
    });
};

;// CONCATENATED MODULE: ./lib/providers/anthropic/provider.js





const anthropicBaseURL = 'https://api.anthropic.com';
/**
 * A provider over Anthropic's Messages API. The SDK is loaded at the first ask, once.
 * @throws UserError where the base URL, the key or a header cannot be used
 */
const anthropicProvider = (options) => {
    let loaded = null;
    return (0,endpoint/* openEndpoint */.k)(options, {
        name: 'anthropic',
        formatParameter: 'output_config.format',
        protocolFor: (access, place, scrub, thread) => anthropicProtocol(() => (loaded ??= load(access)), place, scrub, thread),
    });
};
/** The modules of the SDK, for those who know that they will be asked for. */
const loadAnthropic = () => Promise.all([Promise.all(/* import() */[__webpack_require__.e(490), __webpack_require__.e(823)]).then(__webpack_require__.bind(__webpack_require__, 1823)), __webpack_require__.e(/* import() */ 895).then(__webpack_require__.bind(__webpack_require__, 3895))]);
const load = async (options) => {
    const [[{ Anthropic }, { zodOutputFormat }], credential] = await Promise.all([
        loadAnthropic(),
        credentialOf(options),
    ]);
    const client = (0,sdk/* withoutEnvironment */._i)('ANTHROPIC_', () => new Anthropic({
        ...credential,
        authToken: null,
        webhookKey: null,
        baseURL: options.baseURL,
        defaultHeaders: options.defaultHeaders ?? {},
        maxRetries: 0,
        // The thread's own limit covers the body too and always comes first.
        timeout: sdk/* noLimitMs */.lk,
        fetch: (0,transport/* openTransport */.g2)(options.baseURL),
        logger: sdk/* silentLogger */.qq,
        logLevel: 'off',
        openTelemetry: false,
    }));
    return { client, zodOutputFormat: (0,sdk/* once */.Oo)((schema) => zodOutputFormat(schema)) };
};
const credentialOf = async ({ apiKey, baseURL, oidc }) => {
    if (oidc?.federation.provider !== 'anthropic')
        return { apiKey };
    const { oidcFederationProvider } = await __webpack_require__.e(/* import() */ 490).then(__webpack_require__.bind(__webpack_require__, 1490));
    const { rule, organization, serviceAccount } = oidc.federation;
    const exchange = (0,providers_oidc.exchangeFetch)(oidc);
    let refused = null;
    const grant = oidcFederationProvider({
        baseURL,
        // The SDK keeps only the words of what its exchange failed on.
        fetch: (input, init) => exchange(input, init).catch((error) => {
            refused = error;
            throw error;
        }),
        identityTokenProvider: (0,providers_oidc.identityOf)(oidc),
        federationRuleId: rule,
        organizationId: organization,
        serviceAccountId: serviceAccount,
    });
    const credentials = async () => {
        refused = null;
        try {
            return await grant();
        }
        catch (error) {
            throw refused ?? error;
        }
    };
    return { apiKey: null, credentials };
};


/***/ }),

/***/ 4950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ openEndpoint)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/providers/credentials.js

/** The host of a base URL, as messages name it. */
const hostOf = (provider, baseURL) => {
    const url = URL.parse(baseURL);
    if (url === null || !/^https?:$/.test(url.protocol))
        throw new errors/* UserError */.y('bad-setting', `The base URL of ${provider} is not an http or https address.`, 'It is empty, misspelt or lacks its scheme.', `Set the base URL of ${provider} to an address such as https://api.example.com.`);
    if (url.username !== '' || url.password !== '')
        throw new errors/* UserError */.y('bad-setting', `The base URL of ${provider} holds a user name or password.`, 'Credentials in an address end up in logs.', 'Give the key as a secret of its own, and the address without it.');
    return url.host;
};
/**
 * Refuses what cannot be sent as a header, before the platform does so in an error that repeats it.
 * @throws UserError naming the provider, never the value
 */
const checkCredentials = (provider, apiKey, headers) => {
    if (apiKey === '')
        throw new errors/* UserError */.y('missing-key', `There is no API key for ${provider}.`, 'The secret is not set, or not passed to this workflow: pull requests from forks get none.', `Set the API key of ${provider} as a secret and pass it to the action.`);
    const sendable = /^[\x21-\x7e]+$/;
    if (!sendable.test(apiKey))
        throw new errors/* UserError */.y('bad-setting', `The API key of ${provider} holds a space, a line break or another character that no key has.`, 'It was pasted with something before, after or inside it.', `Store the API key of ${provider} again, on one line.`);
    const odd = Object.entries(headers).find(([name, value]) => !/^[\w!#$%&'*+.^`|~-]+$/.test(name) || (value !== null && !/^[\x20-\x7e]*$/.test(value)));
    if (odd !== undefined)
        throw new errors/* UserError */.y('bad-setting', `A header configured for ${provider} cannot be sent: its name or value holds a character that headers cannot.`, 'It was pasted with a line break or a letter outside ASCII.', `Mend the headers of ${provider}.`);
};
const scrubOf = (secrets) => {
    // Read anew each time: a token that stands in for a key comes and goes.
    const text = (text) => [...secrets]
        .filter((secret) => secret.length >= 6)
        .reduce((clean, secret) => clean.replaceAll(secret, '[secret]'), text);
    return { text, message: (words) => text(words).replace(/\b(?:sk|pk|rk)-[\w*.-]{6,}/g, '[secret]') };
};

;// CONCATENATED MODULE: ./lib/providers/retry.js
const sleep = (ms, signal) => new Promise((resolve) => {
    if (signal.aborted) {
        resolve();
        return;
    }
    const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
});
const defaultRetryPolicy = {
    tries: 3,
    baseMs: 1000,
    longestMs: 20_000,
    patienceMs: 30_000,
    random: Math.random,
    sleep,
};
const retryable = new Set([
    'rate-limited',
    'overloaded',
    'unreachable',
    'timed-out',
]);
/**
 * What to do after a failed request: exponential backoff with full jitter, `retry-after` honoured as a lower bound
 * while it is within patience, and nothing repeated that a repetition cannot fix.
 * @param tried requests made so far, at least 1
 * @param leftMs what is left of the time that this request and its repetitions may take, waits not counted
 */
const nextStep = (failure, tried, leftMs, pace) => {
    if (!retryable.has(failure.outcome))
        return { step: 'give-up', failure };
    const asked = failure.retryAfterMs ?? 0;
    if (asked > pace.patienceMs) {
        const message = `${failure.message} It asks to wait ${Math.ceil(asked / 1000)} s, which is longer than is waited for.`;
        return { step: 'give-up', failure: { ...failure, message } };
    }
    if (tried >= pace.tries || leftMs <= 0) {
        const message = tried > 1 ? `${failure.message} Tried ${tried} times.` : failure.message;
        return { step: 'give-up', failure: { ...failure, message } };
    }
    const backoff = Math.min(pace.longestMs, pace.baseMs * 2 ** (tried - 1)) * pace.random();
    return { step: 'wait', ms: Math.round(asked + backoff) };
};

// EXTERNAL MODULE: ./lib/providers/answer.js
var answer = __webpack_require__(6442);
// EXTERNAL MODULE: ./lib/providers/failure.js
var providers_failure = __webpack_require__(3212);
// EXTERNAL MODULE: ./lib/providers/provider.js
var provider = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/providers/unsupported-parameters.js
var unsupported_parameters = __webpack_require__(6246);
;// CONCATENATED MODULE: ./lib/providers/sender.js



const emptyLedger = () => ({
    requests: [],
    sent: [],
    toolUses: [],
    notes: [],
    retries: 0,
    seconds: 0,
    last: { requestId: null, servedModel: null, stopReason: null, text: '' },
});
const cancelled = ({ model, host }) => (0,providers_failure/* failed */.g)('cancelled', `The request to ${model} at ${host} was cancelled.`, 'Run it again.');
const makeSender = ({ protocol, place, limiter, retryPolicy, unsupported }, timeoutMs, signal) => {
    /** One request with its own time limit, knowing which of the two signals ended it. */
    const sendOnce = async (demand, limitMs) => {
        const controller = new AbortController();
        let timedOut = false;
        const timer = setTimeout(() => {
            timedOut = true;
            controller.abort();
        }, limitMs);
        const stop = () => {
            controller.abort();
        };
        signal.addEventListener('abort', stop, { once: true });
        try {
            const exchange = await protocol.send({ ...demand, signal: controller.signal });
            if (exchange.ending.kind !== 'failed')
                return exchange;
            if (signal.aborted)
                return ended(exchange, cancelled(place));
            return timedOut ? ended(exchange, tooSlow(place, limitMs)) : exchange;
        }
        finally {
            clearTimeout(timer);
            signal.removeEventListener('abort', stop);
        }
    };
    return {
        async send({ size, ...question }, ledger, priority) {
            // All tries together: a request that runs into its limit is repeated once, one that fails fast more often.
            let leftMs = 2 * timeoutMs;
            for (let tried = 1;;) {
                const admission = await limiter.enter({ model: place.model, signal, priority });
                if (!admission.admitted)
                    return admission.because === 'cancelled' ? cancelled(place) : admission.failure;
                const started = performance.now();
                const most = unsupported.mostOutputTokens ?? question.maxOutputTokens;
                const demand = {
                    ...question,
                    maxOutputTokens: Math.min(question.maxOutputTokens, most),
                    without: unsupported.without,
                };
                const exchange = await sendOnce(demand, Math.min(timeoutMs, leftMs)).catch((defect) => {
                    admission.leave(null, false);
                    throw defect;
                });
                const tookMs = performance.now() - started;
                // A timer may fire a fraction early, which must not leave time for one more try.
                leftMs -= Math.ceil(tookMs);
                ledger.seconds += tookMs / 1000;
                ledger.requests.push(exchange.usage);
                ledger.sent.push(size);
                ledger.last = exchange;
                const { ending } = exchange;
                if (ending.kind !== 'failed') {
                    admission.leave(null, false);
                    return exchange;
                }
                const adjusted = ending.complaint === null
                    ? null
                    : (0,unsupported_parameters/* adjustToRefusal */.tA)(unsupported, ending.complaint, protocol.optional, place.model, demand.maxOutputTokens);
                if (adjusted !== null) {
                    // What can be fixed says nothing against the model.
                    admission.leave(null, false);
                    ledger.notes.push(adjusted);
                    continue;
                }
                const next = nextStep(ending.failure, tried, leftMs, retryPolicy);
                admission.leave(ending.failure, next.step === 'give-up');
                if (next.step === 'give-up')
                    return next.failure;
                await retryPolicy.sleep(next.ms, signal);
                ledger.seconds += next.ms / 1000;
                ledger.retries += 1;
                tried += 1;
            }
        },
    };
};
const tooSlow = ({ model, host }, limitMs) => (0,providers_failure/* failed */.g)('timed-out', `${model} at ${host} had not finished its answer after ${Math.round(limitMs / 100) / 10} s.`, 'Raise timeout-minutes, lower effort, or split the change. If that does not help, check the network.');
const ended = (exchange, failure) => ({
    ...exchange,
    ending: { kind: 'failed', failure, complaint: null },
});

// EXTERNAL MODULE: ./lib/providers/text-size.js
var text_size = __webpack_require__(1841);
// EXTERNAL MODULE: ./lib/providers/tool-calls.js
var tool_calls = __webpack_require__(4646);
;// CONCATENATED MODULE: ./lib/providers/thread.js






/** Characters kept of an answer that is of no use: enough to see what it was. */
const keptText = 64 * 1024;
/**
 * A conversation on either wire: asks, repeats what may be repeated, runs the tools that the model calls, and keeps the
 * history in the wire's own form, so that each question's prefix is the whole of the one before. What a model thought
 * and what tools answered helps with one question and is not sent again with the next: the answer that came of it is.
 */
const openThread = (setting, options) => {
    const { protocol, place } = setting;
    const sender = makeSender(setting, options.timeoutMs, options.signal);
    let history = [];
    /** Of the instructions and the history. */
    let said = (0,text_size/* sizeOf */.$)(options.instructions);
    let turn = Promise.resolve();
    /** Asks until the model answers instead of calling tools. */
    const converse = async (question, asked, { maxOutputTokens = options.maxOutputTokens, priority = 0, begun, used: tell }, ledger) => {
        const items = [question];
        let size = (0,text_size/* addSizes */._)([said, asked]);
        for (let turn = 1;; turn += 1) {
            const used = ledger.toolUses.length;
            // One turn past the limit the model has been told so; if it still calls, it may no longer.
            const mayUseTools = used <= options.maxToolCalls;
            const begunField = begun === undefined ? {} : { begun };
            const demand = { items: [...history, ...items], maxOutputTokens, mayUseTools, size, ...begunField };
            // What has begun goes before what has not, while the provider's cache still holds it.
            const reply = await sender.send(demand, ledger, turn === 1 ? priority : Number.POSITIVE_INFINITY);
            if ('outcome' in reply)
                return { kind: 'failed', failure: reply };
            const { ending } = reply;
            switch (ending.kind) {
                case 'answer':
                    return { kind: 'answer' };
                case 'failed':
                    return { kind: 'failed', failure: ending.failure };
                case 'calls': {
                    if (!mayUseTools) {
                        const what = `${place.model} at ${place.host} went on calling tools after it was told to answer.`;
                        const failure = (0,providers_failure/* failed */.g)('malformed', what, 'Run it again; if it stays so, name another model.');
                        return { kind: 'failed', failure };
                    }
                    const left = Math.max(0, options.maxToolCalls - used);
                    const limit = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutMs)]);
                    const started = performance.now();
                    const done = await (0,tool_calls/* runCalls */.S)(ending.calls, options.tools, left, options.maxToolCalls, limit);
                    ledger.seconds += (performance.now() - started) / 1000;
                    ledger.toolUses.push(...done.map(({ use }) => use));
                    for (const { use } of done)
                        tell?.(use);
                    if (options.signal.aborted)
                        return { kind: 'failed', failure: cancelled(place) };
                    items.push(...ending.items, ...protocol.toolTurn(done.map(({ answer }) => answer)));
                    size = (0,text_size/* addSizes */._)([size, ...done.map(({ answer }) => (0,text_size/* sizeOf */.$)(answer.output))]);
                    break;
                }
                default:
                    return ending;
            }
        }
    };
    const ask = async (parts, asking) => {
        const ledger = emptyLedger();
        const question = protocol.userTurn(parts);
        const asked = (0,text_size/* addSizes */._)(parts.map(({ text }) => (0,text_size/* sizeOf */.$)(text)));
        const reached = await converse(question, asked, asking, ledger);
        const { requests, sent, toolUses, notes, retries, seconds, last } = ledger;
        const meta = {
            seconds,
            usage: (0,provider/* sumUsage */.Rl)(requests),
            requests,
            sent,
            retries,
            toolUses,
            notes,
            requestId: last.requestId,
            servedModel: last.servedModel,
            stopReason: last.stopReason,
            text: last.text,
        };
        if (reached.kind === 'answer') {
            history = [...history, question, protocol.assistantTurn(last.text === '' ? '(empty)' : last.text)];
            said = (0,text_size/* addSizes */._)([said, asked, (0,text_size/* sizeOf */.$)(last.text)]);
            const parsed = (0,answer/* parseAnswer */.W)(last.text, options.answer.schema);
            if (parsed.ok)
                return { ...meta, outcome: 'complete', value: parsed.value };
            return {
                ...meta,
                outcome: 'malformed',
                message: `The answer of ${place.model} at ${place.host} cannot be used: ${parsed.why}.`,
                remedy: 'Run it again; if it stays so, name another model.',
            };
        }
        const { outcome, message, remedy } = reached.failure;
        if (outcome === 'malformed') {
            // Kept by contract, so that a repair can be asked for; what came cannot be fed back as it is.
            history = [...history, question, protocol.assistantTurn('(The answer was unusable and is left out.)')];
            said = (0,text_size/* addSizes */._)([said, asked]);
        }
        const text = last.text.length > keptText ? `${last.text.slice(0, keptText)}…` : last.text;
        return { ...meta, text, outcome, message, remedy };
    };
    return {
        ask(parts, askOptions = {}) {
            const next = turn.then(() => ask(parts, askOptions));
            turn = next.catch(() => undefined);
            return next;
        },
    };
};

;// CONCATENATED MODULE: ./lib/providers/endpoint.js




/**
 * A provider on one vendor's wire. What a model was found not to take is remembered for all its threads.
 * @throws UserError where the base URL, the key or a header cannot be used
 */
const openEndpoint = (options, factory) => {
    const provider = options.name ?? factory.name;
    const host = hostOf(provider, options.baseURL);
    const headers = options.defaultHeaders ?? {};
    checkCredentials(provider, options.oidc === undefined ? options.apiKey : 'oidc', headers);
    const secrets = new Set([options.apiKey, ...Object.values(headers).filter((value) => value !== null)]);
    const scrub = scrubOf(secrets);
    const { oidc } = options;
    const access = oidc === undefined
        ? options
        : {
            ...options,
            oidc: {
                ...oidc,
                learn(token) {
                    secrets.add(token);
                    oidc.learn(token);
                },
            },
        };
    const retryPolicy = { ...defaultRetryPolicy, ...options.pace };
    const drifts = new Map();
    return {
        name: provider,
        open(thread) {
            const { model } = thread;
            const place = { provider, host, model };
            const unsupported = drifts.get(model) ?? (0,unsupported_parameters/* noUnsupportedParameters */.PV)();
            drifts.set(model, unsupported);
            if (options.structuredOutput === false)
                unsupported.without.add(factory.formatParameter);
            const protocol = factory.protocolFor(access, place, scrub, thread);
            return openThread({ protocol, place, limiter: options.limiter, retryPolicy, unsupported }, thread);
        },
    };
};


/***/ }),

/***/ 2482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ complaintOf),
/* harmony export */   fS: () => (/* binding */ cleanErrorText)
/* harmony export */ });
/* unused harmony export retryAfter */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);

/** The error bodies that providers, and proxies before them, are known to send; anything else is only its text. */
const detail = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    type: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).nullish(),
    param: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    details: zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ error_code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish() }).nullish().catch(null),
});
const body = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ error: detail }).transform(({ error }) => error),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ error: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).transform(({ error }) => ({ message: error })),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({ detail: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }).transform(({ detail }) => ({ message: detail })),
    detail,
]);
const sdkError = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullish().catch(null),
    // Not `instanceof`, which asks for the class at once: with it comes all of fetch, long before anything is sent.
    headers: zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => value instanceof Headers)
        .nullish()
        .catch(null),
    error: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().catch(''),
});
/** Milliseconds to wait as `retry-after-ms` or `retry-after` (seconds or a date) asks; null where neither does. */
const retryAfter = (headers, now) => {
    const exact = headers.get('retry-after-ms');
    if (exact !== null && /^\d+(?:\.\d+)?$/.test(exact.trim()))
        return Number(exact);
    const given = headers.get('retry-after')?.trim() ?? '';
    if (/^\d+(?:\.\d+)?$/.test(given))
        return Number(given) * 1000;
    const date = /^[a-z]{3}/i.test(given) ? Date.parse(given) : Number.NaN;
    return Number.isNaN(date) ? null : Math.max(0, date - now);
};
/** One line, at most 300 characters, without control characters and without what must stay secret. */
const cleanErrorText = (text, scrub) => {
    const line = scrub(text)
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
    return line.length > 300 ? `${line.slice(0, 299)}…` : line;
};
/** What an SDK's error says in the provider's words; null where it is no answer of a provider at all. */
const complaintOf = (error, scrub) => {
    if (!(error instanceof Error) || !('error' in error) || !('status' in error))
        return null;
    const seen = sdkError.safeParse({
        status: error.status,
        headers: 'headers' in error ? error.headers : null,
        error: error.error,
        message: error.message,
    });
    if (!seen.success)
        return null;
    const { status = null, headers = null } = seen.data;
    if (status === null && seen.data.error === undefined)
        return null;
    const said = body.safeParse(seen.data.error);
    const words = said.success ? detail.parse(said.data) : null;
    // Without a JSON body the SDK's message is the status and the raw text, which may be a proxy's page.
    const raw = seen.data.message.replace(/^\d{3} /, '').replace(/<[^>]*>/g, ' ');
    return {
        status,
        type: words?.type ?? null,
        code: words?.details?.error_code ?? words?.code?.toString() ?? null,
        param: words?.param ?? null,
        message: cleanErrorText(words?.message ?? (words === null ? raw : ''), scrub),
        retryAfterMs: headers === null ? null : retryAfter(headers, Date.now()),
    };
};


/***/ }),

/***/ 6791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v6: () => (/* binding */ ended),
  wD: () => (/* binding */ exchanged),
  wd: () => (/* binding */ refusedEnding)
});

// EXTERNAL MODULE: ./lib/providers/error-body.js
var error_body = __webpack_require__(2482);
// EXTERNAL MODULE: ./lib/providers/failure.js
var failure = __webpack_require__(3212);
// EXTERNAL MODULE: ./lib/providers/oidc.js
var oidc = __webpack_require__(4541);
// EXTERNAL MODULE: ./lib/providers/transport.js
var transport = __webpack_require__(6856);
;// CONCATENATED MODULE: ./lib/providers/sdk-error.js




/** The first error in a chain of causes that carries a system code such as ECONNREFUSED. */
const systemCode = (error) => {
    for (let at = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth += 1) {
        if ('code' in at && typeof at.code === 'string' && /^[A-Z][A-Z_\d]+$/.test(at.code))
            return at.code;
        if (at instanceof AggregateError) {
            const inner = at.errors.map(systemCode).find((code) => code !== null);
            if (inner !== undefined)
                return inner;
        }
    }
    return null;
};
const inChain = (error, type) => {
    for (let at = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth += 1)
        if (at instanceof type)
            return at;
    return null;
};
/** What an error thrown while asking means, and the provider's own complaint where there was one. */
const failureFrom = (error, place, scrub) => {
    const { provider, host, model } = place;
    const asFailure = (...why) => ({ failure: (0,failure/* failed */.g)(...why), complaint: null });
    const network = `Run it again; if it stays so, look at the network between the runner and ${host}.`;
    const address = `Check the base URL of ${provider} and any proxy or gateway before it.`;
    const large = inChain(error, transport/* TooLarge */.MF);
    if (large !== null)
        return asFailure('malformed', `${model} at ${host} sent an answer of more than ${Math.round(large.limit / 1024 / 1024)} MB; the rest was not read.`, 'Run it again; if it stays so, name another model.');
    const page = inChain(error, transport/* NotAStream */.LX);
    if (page !== null)
        return asFailure('provider-error', `${host} answered the request to ${model} with ${scrub.message(page.contentType).slice(0, 60)} instead of an event stream.`, address);
    const redirect = inChain(error, transport/* Redirected */.cz);
    if (redirect !== null)
        return asFailure('provider-error', `${host} redirected the request to ${model} elsewhere (${redirect.status}), which is not followed.`, address);
    const shut = inChain(error, oidc.NotLetIn);
    if (shut !== null)
        return asFailure(shut.code, `${provider} did not let this job in by its identity (${shut.status ?? 'no exchange'}): ${scrub.message(shut.message).slice(0, 300)}.`, `Check "oidc" for ${provider}, that the job has the permission "id-token: write", and the rule that ${provider} holds for this repository.`);
    if (error instanceof transport/* CutShort */.fo)
        return asFailure('unreachable', `The connection to ${host} was cut before ${model} had finished its answer.`, network);
    const complaint = (0,error_body/* complaintOf */.Nx)(error, scrub.message);
    if (complaint !== null)
        return { failure: (0,failure/* complaintFailure */.C)(place, complaint), complaint };
    const code = systemCode(error);
    const name = error instanceof Error ? error.name : '';
    const timedOut = error instanceof Error && /timed out/i.test(error.message);
    if (timedOut || (code !== null && /TIMEOUT|TIMEDOUT/.test(code)))
        return asFailure('timed-out', `${host} did not answer the request to ${model} in time.`, `Run the job again. If it happens again, raise timeout-minutes or check the network between the runner and ${host}.`);
    if (code !== null &&
        (!code.startsWith('ERR_') || /^ERR_(?:TLS|SSL|STREAM_PREMATURE_CLOSE|PROXY)/.test(code)))
        return asFailure('unreachable', `${host} could not be reached for ${model} (${code}).`, /ENOTFOUND|CERT|SSL|TLS/.test(code) ? address : network);
    if (inChain(error, SyntaxError) !== null)
        return asFailure('provider-error', `${host} sent events for ${model} that are not JSON.`, address);
    if (error instanceof Error && 'status' in error && 'error' in error)
        return asFailure('unreachable', `The connection to ${host} failed while ${model} was asked.`, network);
    return asFailure('provider-error', `${host} answered the request to ${model} in a form that is not its API’s${name === '' ? '' : ` (${name})`}.`, address);
};

;// CONCATENATED MODULE: ./lib/providers/exchange.js



/** What came of one request: what its stream told until it ended, however that was. */
async function exchanged(read, place, scrub, stream) {
    const ending = await stream().catch((error) => ({ kind: 'failed', ...failureFrom(error, place, scrub) }));
    const { usage, requestId, servedModel, stopReason, text } = read;
    return { usage, requestId, servedModel, stopReason, text: scrub.text(text), ending };
}
/** An answer that is none, by the model's or the provider's own account. */
const ended = (...why) => ({
    kind: 'failed',
    failure: (0,failure/* failed */.g)(...why),
    complaint: null,
});
/** @param why in the provider's words; empty where it gave none. */
const refusedEnding = ({ model, host }, scrub, why) => ended('refused', `${model} at ${host} refused to answer${why === '' ? '' : ` (${(0,error_body/* cleanErrorText */.fS)(why, scrub.message)})`}.`, 'The provider’s policy stopped it. Security code can set this off: name another model for this change.');


/***/ }),

/***/ 3212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ complaintFailure),
/* harmony export */   g: () => (/* binding */ failed)
/* harmony export */ });
/** A failure that no provider asked to wait after. */
const failed = (outcome, message, remedy) => ({
    outcome,
    message,
    remedy,
    retryAfterMs: null,
});
const quotaWords = /insufficient_quota|exceeded your current quota|credit balance|billing|spend[ _]limit|payment required/i;
const contextWords = /context_length_exceeded|prompt is too long|exceeds? (?:the |this model's )?(?:maximum )?context|maximum context|context (?:length|window|limit)|request_too_large|input is too long|too many (?:input )?tokens/i;
const policyWords = /invalid_prompt|content_policy|content_filter|bio_policy|cyber_policy|misalignment_policy|usage polic/i;
const modelWords = /model_not_found|\bmodel\b/i;
/** The kind of failure that a complaint is: by the provider's own code first, by status where there is none. */
const kindOf = (complaint) => {
    const { status, type, code, message } = complaint;
    const words = [type, code, message].filter((word) => word !== null).join(' ');
    const is = (...names) => names.some((name) => type === name || code === name);
    if (is('billing_error', 'insufficient_quota') || status === 402)
        return 'quota-exhausted';
    if ((status === 429 || status === 400 || status === 403 || status === null) && quotaWords.test(words))
        return 'quota-exhausted';
    if (status === 401 || is('authentication_error', 'invalid_api_key'))
        return 'unauthorized';
    if (is('model_not_found'))
        return 'model-not-found';
    if (status === 404 || is('not_found_error'))
        return modelWords.test(words) ? 'model-not-found' : 'no-such-address';
    if (status === 413 || is('request_too_large'))
        return 'context-exceeded';
    if ((status === 400 || status === 422 || status === null) && contextWords.test(words))
        return 'context-exceeded';
    if ((status === 400 || status === 403 || status === null) && policyWords.test(words))
        return 'refused';
    if (status === 403 || is('permission_error'))
        return 'forbidden';
    if (status === 429 || is('rate_limit_error', 'rate_limit_exceeded'))
        return 'rate-limited';
    if (status === 408)
        return 'timed-out';
    if (status === 409 || (status !== null && status >= 500))
        return 'overloaded';
    if (is('overloaded_error', 'api_error', 'timeout_error', 'server_error'))
        return 'overloaded';
    if (status === 400 || status === 422 || is('invalid_request_error'))
        return 'bad-request';
    return 'provider-error';
};
/** What a complaint of a provider means, in the words of the contract. */
const complaintFailure = (place, complaint) => {
    const { provider, host, model } = place;
    const mark = complaint.status ?? complaint.code ?? complaint.type ?? 'error in the stream';
    const said = complaint.message === '' ? '.' : `: ${complaint.message.replace(/[.!?…]?$/, (mark) => mark || '.')}`;
    const asFailure = (outcome, message, remedy) => ({
        outcome,
        message,
        remedy,
        retryAfterMs: complaint.retryAfterMs,
    });
    const kind = kindOf(complaint);
    switch (kind) {
        case 'unauthorized':
            // The provider's own words often repeat a piece of the key, so they are left out.
            return asFailure(kind, `${host} did not accept the API key for ${model} (${mark}).`, `Check that the secret given as the API key of ${provider} holds a valid key of an active account.`);
        case 'forbidden':
            return asFailure(kind, `${host} does not allow this key to use ${model} (${mark})${said}`, `Give the account or project of the ${provider} key access to ${model}, or name another model.`);
        case 'model-not-found':
            return asFailure(kind, `${host} does not offer the model ${model} (${mark})${said}`, `${model} may be retired, misspelt or not open to this account: name a model that ${provider} offers.`);
        case 'no-such-address':
            return asFailure('model-not-found', `${host} has nothing at the address that ${model} was asked at (${mark})${said}`, `Check the base URL of ${provider}, then the name ${model}.`);
        case 'quota-exhausted':
            return asFailure(kind, `The account behind the ${provider} key has no credit left for ${model} (${mark})${said}`, `Add credit or raise the spending limit of the ${provider} account.`);
        case 'rate-limited':
            return asFailure(kind, `${host} limits the rate of requests to ${model} (${mark})${said}`, `Run it again later, or raise the rate limit of the ${provider} account.`);
        case 'overloaded':
            return asFailure(kind, `${host} failed to serve ${model} (${mark})${said}`, `The fault is at ${provider}: run it again later, and see its status page.`);
        case 'timed-out':
            return asFailure(kind, `${host} gave up waiting for the request to ${model} (${mark})${said}`, `Run the job again. If it happens again, raise timeout-minutes or check the network between the runner and ${host}.`);
        case 'context-exceeded':
            return asFailure(kind, `The request is larger than ${model} at ${host} takes (${mark})${said}`, 'Leave files out with `ignore`, split the change, or name a model with a larger context.');
        case 'refused':
            return asFailure(kind, `${host} refused the request to ${model} (${mark})${said}`, 'The provider’s policy stopped it. Security code can set this off: name another model for this change.');
        case 'bad-request':
            return asFailure(kind, `${host} rejected the request to ${model} (${mark})${said}`, `The API of ${provider} may have changed, or ${model} lacks a feature that is needed: update the action or name another model.`);
        default:
            return asFailure('provider-error', `${host} answered the request to ${model} in a way that is not understood (${mark})${said}`, `Check the base URL of ${provider} and any proxy before it.`);
    }
};


/***/ }),

/***/ 4541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NotLetIn: () => (/* binding */ NotLetIn),
/* harmony export */   exchangeFetch: () => (/* binding */ exchangeFetch),
/* harmony export */   idTokenFor: () => (/* binding */ idTokenFor),
/* harmony export */   identityOf: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6856);


/** The job's identity could not be had, or was not accepted. */
class NotLetIn extends Error {
    name = 'NotLetIn';
    /** HTTP status of the exchange; null where it never came to one. */
    status;
    /** `unreachable` where trying again may help. */
    code;
    constructor(status, why, code) {
        super(why);
        this.status = status;
        this.code = code;
    }
}
const granted = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ access_token: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1) });
const hidden = (text) => text.replace(/[\w-]{12,}\.[\w-]{6,}\.[\w-]{6,}/gu, '[secret]');
/**
 * A `fetch` for the exchange alone: it follows no redirect, reads no more than an error's worth of text, and tells
 * `learn` of the token before anyone else sees it.
 * @throws NotLetIn for anything but a token
 */
const exchangeFetch = ({ learn, exchangeURL }) => async (input, init) => {
    const url = new URL(exchangeURL ?? (input instanceof Request ? input.url : input));
    const open = (0,_transport_js__WEBPACK_IMPORTED_MODULE_0__/* .openTransport */ .g2)(url.origin, 'json');
    const response = await open(url, init).catch((error) => {
        throw new NotLetIn(null, `${url.host} could not be reached: ${error instanceof Error ? error.message : String(error)}`, 'unreachable');
    });
    const text = await response.text();
    const { status } = response;
    if (!response.ok)
        throw new NotLetIn(status, hidden(text).slice(0, 300), status >= 500 ? 'unreachable' : 'unauthorized');
    const read = granted.safeParse(jsonOf(text));
    if (!read.success)
        throw new NotLetIn(status, 'its answer holds no access token', 'unauthorized');
    learn(read.data.access_token);
    return new Response(text, { status, headers: { 'content-type': 'application/json' } });
};
const jsonOf = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
};
/** The job's identity token, its failure told as one of the exchange. */
const identityOf = ({ idToken }) => async () => {
    try {
        return await idToken();
    }
    catch (error) {
        if (error instanceof NotLetIn)
            throw error;
        throw new NotLetIn(null, `the job has no identity token (${error instanceof Error ? error.message : String(error)})`, 'unreachable');
    }
};
/**
 * The job's identity token for an audience.
 * @throws NotLetIn where the job lacks the permission to have one
 */
const idTokenFor = (audience) => async () => {
    // GitHub says where to ask only to jobs that may.
    if ((process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') === '') {
        throw new NotLetIn(null, 'the job lacks the permission "id-token: write"', 'unauthorized');
    }
    const { getIDToken } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 6421));
    return getIDToken(audience);
};


/***/ }),

/***/ 6304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yP: () => (/* binding */ chatProvider),
  hz: () => (/* binding */ loadOpenai),
  Zp: () => (/* binding */ openaiBaseURL),
  Ig: () => (/* binding */ openaiProvider)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/providers/endpoint.js + 4 modules
var endpoint = __webpack_require__(4950);
// EXTERNAL MODULE: ./lib/providers/oidc.js
var providers_oidc = __webpack_require__(4541);
// EXTERNAL MODULE: ./lib/providers/sdk.js
var sdk = __webpack_require__(8186);
// EXTERNAL MODULE: ./lib/providers/transport.js
var transport = __webpack_require__(6856);
// EXTERNAL MODULE: ./lib/providers/answer.js
var answer = __webpack_require__(6442);
// EXTERNAL MODULE: ./lib/providers/error-body.js
var error_body = __webpack_require__(2482);
// EXTERNAL MODULE: ./lib/providers/exchange.js + 1 modules
var exchange = __webpack_require__(6791);
// EXTERNAL MODULE: ./lib/providers/unsupported-parameters.js
var unsupported_parameters = __webpack_require__(6246);
// EXTERNAL MODULE: ./lib/providers/provider.js
var provider = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/providers/tool-calls.js
var tool_calls = __webpack_require__(4646);
;// CONCATENATED MODULE: ./lib/providers/openai/chat-stream.js




/** The chunks of a chat completion's stream, as far as they are used; those who speak this wire differ in all else. */
const tokens = schemas/* number */.aig().nonnegative().nullish().catch(null);
const usageSchema = schemas/* object */.Ikc({
    prompt_tokens: tokens,
    completion_tokens: tokens,
    prompt_tokens_details: schemas/* object */.Ikc({ cached_tokens: tokens, cache_write_tokens: tokens })
        .nullish()
        .catch(null),
});
const callDelta = schemas/* looseObject */._H3({
    index: schemas/* int */.Whr().nonnegative().default(0),
    id: schemas/* string */.YjP().nullish(),
    function: schemas/* looseObject */._H3({ name: schemas/* string */.YjP().nullish(), arguments: schemas/* string */.YjP().nullish() }).nullish(),
});
const choiceSchema = schemas/* looseObject */._H3({
    index: schemas/* int */.Whr().nonnegative().default(0),
    delta: schemas/* looseObject */._H3({
        content: schemas/* string */.YjP().nullish(),
        refusal: schemas/* string */.YjP().nullish(),
        tool_calls: schemas/* array */.YOg(callDelta).nullish(),
    })
        .nullish(),
    finish_reason: schemas/* string */.YjP().nullish(),
});
const chunkSchema = schemas/* looseObject */._H3({
    model: schemas/* string */.YjP().nullish(),
    choices: schemas/* array */.YOg(choiceSchema).nullish(),
    usage: schemas/* unknown */.L5J().optional(),
});
/** Input includes what was cached and written on this wire; most compatible endpoints leave the details out. */
const usageOf = (given) => {
    const seen = usageSchema.safeParse(given);
    if (!seen.success)
        return null;
    const { prompt_tokens: input, prompt_tokens_details: details, completion_tokens: output } = seen.data;
    return (0,provider/* inclusive */.$9)(input ?? 0, details?.cached_tokens ?? 0, details?.cache_write_tokens ?? 0, output ?? 0);
};
/** Reads the chunks of one streamed chat completion. */
const readChat = () => {
    const growing = new Map();
    let text = '';
    let refusal = null;
    let servedModel = null;
    let stopReason = null;
    let usage = provider/* noUsage */.tk;
    const grow = (delta) => {
        const call = growing.get(delta.index) ?? { id: '', name: '', json: '' };
        // Some endpoints repeat id and name in every piece, so they are set and not joined.
        call.id = delta.id || call.id;
        call.name = delta.function?.name || call.name;
        call.json += delta.function?.arguments ?? '';
        growing.set(delta.index, call);
    };
    const partialCalls = () => [...growing.entries()]
        .sort(([a], [b]) => a - b)
        .map(([index, { id, name, json }]) => ({ id: id || `call_${index}`, name, json }));
    return {
        requestId: null,
        take(given) {
            const chunk = chunkSchema.parse(given);
            servedModel = chunk.model ?? servedModel;
            usage = usageOf(chunk.usage) ?? usage;
            for (const { index, delta, finish_reason } of chunk.choices ?? []) {
                if (index !== 0)
                    continue;
                text += delta?.content ?? '';
                if (typeof delta?.refusal === 'string')
                    refusal = (refusal ?? '') + delta.refusal;
                for (const call of delta?.tool_calls ?? [])
                    grow(call);
                stopReason = finish_reason ?? stopReason;
            }
        },
        finish() {
            if (stopReason === null)
                throw new transport/* CutShort */.fo();
        },
        get usage() {
            return usage;
        },
        get servedModel() {
            return servedModel;
        },
        get stopReason() {
            return stopReason;
        },
        get text() {
            return text;
        },
        get refusal() {
            return refusal;
        },
        get partialCalls() {
            return partialCalls();
        },
        get calls() {
            return partialCalls().map(({ id, name, json }) => ({ id, name, input: (0,tool_calls/* callInput */.z)(json) }));
        },
    };
};

;// CONCATENATED MODULE: ./lib/providers/openai/chat-protocol.js





/** What those who speak this wire are known to lack; `max_tokens` is the older name that takes over first. */
const optional = [
    unsupported_parameters/* toolsParameter */.$o,
    { name: 'response_format', named: /\bresponse_format\b|json_schema|structured output/i },
    { name: 'reasoning_effort', named: /\breasoning(?:_effort)?\b|\beffort\b/i },
    { name: 'stream_options', named: /\bstream_options\b|\binclude_usage\b/i },
    { name: 'max_completion_tokens', named: /\bmax_completion_tokens\b/i },
    { name: 'max_tokens', named: /\bmax_tokens\b/i },
    // Who does not know the parameter keeps nothing by it.
    { name: 'store', named: /(?<![\w.])store\b/i },
];
const limitOf = (without, limit) => {
    if (!without.has('max_completion_tokens'))
        return { max_completion_tokens: limit };
    return without.has('max_tokens') ? {} : { max_tokens: limit };
};
const paramsOf = (sdk, thread, demand) => {
    const { without } = demand;
    const { name } = thread.answer;
    const schema = sdk.strictSchema(thread.answer.schema);
    const inWords = without.has('response_format');
    const instructions = inWords ? `${thread.instructions}\n\n${(0,answer/* schemaInWords */.e)(schema)}` : thread.instructions;
    const offered = demand.without.has('tools') ? [] : thread.tools;
    const tools = offered.map((tool) => ({
        type: 'function',
        function: {
            name: tool.name,
            description: tool.description,
            parameters: sdk.strictSchema(tool.parameters),
        },
    }));
    return {
        model: thread.model,
        stream: true,
        messages: [
            ...(instructions === '' ? [] : [{ role: 'system', content: instructions }]),
            ...demand.items,
        ],
        ...(without.has('store') ? {} : { store: false }),
        ...(without.has('stream_options') ? {} : { stream_options: { include_usage: true } }),
        ...(inWords
            ? {}
            : {
                response_format: { type: 'json_schema', json_schema: { name, schema, strict: true } },
            }),
        ...limitOf(without, demand.maxOutputTokens),
        ...(without.has('reasoning_effort') || thread.effort === null ? {} : { reasoning_effort: thread.effort }),
        ...(tools.length === 0 ? {} : { tools }),
        ...(tools.length === 0 || demand.mayUseTools ? {} : { tool_choice: 'none' }),
    };
};
/** What a whole completion means: why it finished first, then what it holds. */
const endingOf = (read, place, scrub) => {
    const { host, model } = place;
    const reason = read.stopReason ?? '';
    switch (reason) {
        case 'length':
            return (0,exchange/* ended */.v6)('truncated', `${model} at ${host} reached the limit of its output or context before its answer was complete.`, 'Lower the effort, split the change into smaller ones, or give the endpoint’s context size in its settings.');
        case 'content_filter':
            return (0,exchange/* refusedEnding */.wd)(place, scrub, 'content filter');
        case 'stop':
        case 'tool_calls':
        case 'function_call':
            break;
        default:
            return (0,exchange/* ended */.v6)('provider-error', `${host} ended the answer of ${model} with the reason ${(0,error_body/* cleanErrorText */.fS)(reason, scrub.message)}.`, 'Run it again.');
    }
    if (read.refusal !== null)
        return (0,exchange/* refusedEnding */.wd)(place, scrub, read.refusal);
    const { partialCalls, calls } = read;
    const items = [
        {
            role: 'assistant',
            // Not every endpoint takes a message without text.
            content: read.text === '' && partialCalls.length === 0 ? '(empty)' : read.text,
            ...(partialCalls.length === 0
                ? {}
                : {
                    tool_calls: partialCalls.map(({ id, name, json }) => ({
                        id,
                        type: 'function',
                        function: { name, arguments: json },
                    })),
                }),
        },
    ];
    return calls.length > 0 ? { kind: 'calls', calls, items } : { kind: 'answer' };
};
/**
 * One thread on the Chat Completions API, which most compatible endpoints speak. Streamed, and as plain as can be: text
 * as one string, no cache breakpoints, nothing that an older server would trip over.
 */
const chatProtocol = (load, place, scrub, thread) => ({
    optional,
    userTurn: (parts) => ({ role: 'user', content: parts.map(({ text }) => text).join('') }),
    toolTurn: (answers) => answers.map(({ call, output, failed }) => ({
        role: 'tool',
        tool_call_id: call.id,
        // This wire has no mark for a failed call: it is said in the text.
        content: failed ? `Error: ${output}` : output,
    })),
    assistantTurn: (text) => ({ role: 'assistant', content: text }),
    async send(demand) {
        const read = readChat();
        const sdk = await load();
        const params = paramsOf(sdk, thread, demand);
        return (0,exchange/* exchanged */.wD)(read, place, scrub, async () => {
            const { data, request_id } = await sdk.client.chat.completions
                .create(params, { signal: demand.signal })
                .withResponse();
            read.requestId = request_id;
            for await (const chunk of data) {
                read.take(chunk);
                demand.begun?.();
            }
            read.finish();
            return endingOf(read, place, scrub);
        });
    },
});

// EXTERNAL MODULE: ./lib/providers/failure.js
var failure = __webpack_require__(3212);
;// CONCATENATED MODULE: ./lib/providers/openai/responses-stream.js




/**
 * The events of OpenAI's stream, as far as they are used. The SDK types them but checks nothing, and what calls itself
 * compatible may send anything.
 */
const anyEvent = schemas/* looseObject */._H3({ type: schemas/* string */.YjP() });
const textDelta = schemas/* object */.Ikc({ delta: schemas/* string */.YjP() });
const begun = schemas/* object */.Ikc({ response: schemas/* object */.Ikc({ model: schemas/* string */.YjP().nullish() }) });
const responses_stream_tokens = schemas/* number */.aig().nonnegative().nullish().catch(null);
const responses_stream_usageSchema = schemas/* object */.Ikc({
    input_tokens: responses_stream_tokens,
    output_tokens: responses_stream_tokens,
    input_tokens_details: schemas/* object */.Ikc({ cached_tokens: responses_stream_tokens, cache_write_tokens: responses_stream_tokens }).nullish().catch(null),
});
const part = schemas/* looseObject */._H3({ type: schemas/* string */.YjP(), text: schemas/* string */.YjP().nullish(), refusal: schemas/* string */.YjP().nullish() });
const outputItem = schemas/* looseObject */._H3({
    type: schemas/* string */.YjP(),
    content: schemas/* array */.YOg(part).nullish(),
    call_id: schemas/* string */.YjP().nullish(),
    name: schemas/* string */.YjP().nullish(),
    arguments: schemas/* string */.YjP().nullish(),
});
const responseSchema = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().nullish(),
    status: schemas/* string */.YjP().nullish(),
    error: schemas/* object */.Ikc({ code: schemas/* string */.YjP().nullish(), message: schemas/* string */.YjP().nullish(), param: schemas/* string */.YjP().nullish() })
        .nullish(),
    incomplete_details: schemas/* object */.Ikc({ reason: schemas/* string */.YjP().nullish() }).nullish(),
    output: schemas/* array */.YOg(outputItem),
    usage: schemas/* unknown */.L5J().optional(),
});
const ended = schemas/* object */.Ikc({ response: responseSchema });
/** Input includes what was cached and written on this wire; compatible endpoints leave the details out. */
const responses_stream_usageOf = (given) => {
    const seen = responses_stream_usageSchema.safeParse(given);
    if (!seen.success)
        return null;
    const { input_tokens: input, input_tokens_details: details, output_tokens: output } = seen.data;
    return (0,provider/* inclusive */.$9)(input ?? 0, details?.cached_tokens ?? 0, details?.cache_write_tokens ?? 0, output ?? 0);
};
const partsOf = (response) => response.output.flatMap((item) => (item.type === 'message' ? (item.content ?? []) : []));
const callsOf = (response) => response.output.flatMap(({ type, call_id, name, arguments: json }) => type === 'function_call' && typeof call_id === 'string'
    ? [{ id: call_id, name: name ?? '', input: (0,tool_calls/* callInput */.z)(json ?? '') }]
    : []);
/** Reads the events of one streamed response of OpenAI's Responses API. */
const readResponse = () => {
    let text = '';
    let servedModel = null;
    let usage = provider/* noUsage */.tk;
    let last = null;
    return {
        requestId: null,
        take(event) {
            switch (anyEvent.parse(event).type) {
                case 'response.created':
                case 'response.in_progress':
                    servedModel = begun.parse(event).response.model ?? servedModel;
                    break;
                case 'response.output_text.delta':
                    text += textDelta.parse(event).delta;
                    break;
                case 'response.completed':
                case 'response.incomplete':
                case 'response.failed': {
                    const { response } = ended.parse(event);
                    last = response;
                    servedModel = response.model ?? servedModel;
                    usage = responses_stream_usageOf(response.usage) ?? usage;
                    text = partsOf(response)
                        .map((part) => (part.type === 'output_text' ? (part.text ?? '') : ''))
                        .join('');
                    break;
                }
                default:
                    break;
            }
        },
        finish() {
            if (last === null)
                throw new transport/* CutShort */.fo();
            return last;
        },
        get usage() {
            return usage;
        },
        get servedModel() {
            return servedModel;
        },
        get stopReason() {
            if (last === null)
                return null;
            return last.incomplete_details?.reason ?? last.error?.code ?? last.status ?? null;
        },
        get text() {
            return text;
        },
        get refusal() {
            const refusal = last === null ? undefined : partsOf(last).find(({ type }) => type === 'refusal');
            return refusal === undefined ? null : (refusal.refusal ?? '');
        },
        get calls() {
            return last === null ? [] : callsOf(last);
        },
    };
};

;// CONCATENATED MODULE: ./lib/providers/openai/responses-protocol.js






const responses_protocol_optional = [
    unsupported_parameters/* toolsParameter */.$o,
    { name: 'include', named: /\binclude\b|encrypted[_ ]content/i },
    { name: 'prompt_cache_key', named: /\bprompt_cache_key\b/i },
    { name: 'prompt_cache_breakpoint', named: /\bprompt_cache_breakpoint\b/i },
    { name: 'reasoning', named: /(?<![\w.])reasoning(?:[._]effort)?\b|\beffort\b/i },
    { name: 'text.format', named: /\btext\.format\b|\bresponse_format\b|json_schema|structured output/i },
    { name: 'max_output_tokens', named: /\bmax_output_tokens\b/i },
];
const responses_protocol_paramsOf = (sdk, thread, demand) => {
    const { without } = demand;
    const { name } = thread.answer;
    const schema = sdk.strictSchema(thread.answer.schema);
    const inWords = without.has('text.format');
    const instructions = inWords ? `${thread.instructions}\n\n${(0,answer/* schemaInWords */.e)(schema)}` : thread.instructions;
    const offered = demand.without.has('tools') ? [] : thread.tools;
    const tools = offered.map((tool) => ({
        type: 'function',
        name: tool.name,
        description: tool.description,
        parameters: sdk.strictSchema(tool.parameters),
        strict: true,
    }));
    return {
        model: thread.model,
        stream: true,
        // By default answers are kept for 30 days.
        store: false,
        ...(instructions === '' ? {} : { instructions }),
        input: without.has('prompt_cache_breakpoint') ? demand.items.map(unmarked) : [...demand.items],
        ...(inWords ? {} : { text: { format: { type: 'json_schema', name, schema, strict: true } } }),
        ...(without.has('max_output_tokens') ? {} : { max_output_tokens: demand.maxOutputTokens }),
        ...(without.has('reasoning') || thread.effort === null ? {} : { reasoning: { effort: thread.effort } }),
        ...(without.has('include') ? {} : { include: ['reasoning.encrypted_content'] }),
        ...(without.has('prompt_cache_key') || thread.cacheKey === ''
            ? {}
            : { prompt_cache_key: thread.cacheKey }),
        ...(tools.length === 0 ? {} : { tools }),
        ...(tools.length === 0 || demand.mayUseTools ? {} : { tool_choice: 'none' }),
    };
};
/** A message of ours without its cache breakpoints, for models that do not take them. */
const unmarked = (item) => {
    if (!('role' in item) || item.role !== 'user' || typeof item.content === 'string')
        return item;
    const content = item.content.map((part) => {
        if (part.type !== 'input_text')
            return part;
        return { type: part.type, text: part.text };
    });
    return { ...item, content };
};
/** What a whole response means: status and reason first, then what it holds. */
const responses_protocol_endingOf = (response, read, items, place, scrub) => {
    const { host, model } = place;
    const { error = null, status = null } = response;
    if (status === 'failed' || error !== null) {
        const complaint = {
            status: null,
            type: null,
            code: error?.code ?? 'failed',
            param: error?.param ?? null,
            message: (0,error_body/* cleanErrorText */.fS)(error?.message ?? '', scrub.message),
            retryAfterMs: null,
        };
        return { kind: 'failed', failure: (0,failure/* complaintFailure */.C)(place, complaint), complaint };
    }
    if (status === 'incomplete') {
        const reason = response.incomplete_details?.reason ?? 'no reason given';
        if (reason === 'content_filter')
            return (0,exchange/* refusedEnding */.wd)(place, scrub, 'content filter');
        return (0,exchange/* ended */.v6)('truncated', `${model} at ${host} stopped before its answer was complete (${(0,error_body/* cleanErrorText */.fS)(reason, scrub.message)}).`, 'Lower the effort, or split the change into smaller ones.');
    }
    if (status !== null && status !== 'completed')
        return (0,exchange/* ended */.v6)('provider-error', `${host} ended the answer of ${model} with the status ${(0,error_body/* cleanErrorText */.fS)(status, scrub.message)}.`, 'Run it again.');
    if (read.refusal !== null)
        return (0,exchange/* refusedEnding */.wd)(place, scrub, read.refusal);
    return read.calls.length > 0 ? { kind: 'calls', calls: read.calls, items } : { kind: 'answer' };
};
/** One thread on OpenAI's Responses API, streamed, with nothing stored at the provider. */
const responsesProtocol = (load, place, scrub, thread) => ({
    optional: responses_protocol_optional,
    userTurn(parts) {
        return {
            type: 'message',
            role: 'user',
            content: parts
                .filter(({ text }) => text !== '')
                .map((part) => ({
                type: 'input_text',
                text: part.text,
                ...(part.cache === true ? { prompt_cache_breakpoint: { mode: 'explicit' } } : {}),
            })),
        };
    },
    toolTurn(answers) {
        return answers.map(({ call, output, failed }) => ({
            type: 'function_call_output',
            call_id: call.id,
            // This wire has no mark for a failed call: it is said in the text.
            output: failed ? `Error: ${output}` : output,
        }));
    },
    assistantTurn: (text) => ({ role: 'assistant', content: text }),
    async send(demand) {
        const read = readResponse();
        const sdk = await load();
        const params = responses_protocol_paramsOf(sdk, thread, demand);
        return (0,exchange/* exchanged */.wD)(read, place, scrub, async () => {
            const { data, request_id } = await sdk.client.responses
                .create(params, { signal: demand.signal })
                .withResponse();
            read.requestId = request_id;
            let output = [];
            for await (const event of data) {
                read.take(event);
                if (event.type === 'response.output_item.added')
                    demand.begun?.();
                if (event.type === 'response.completed')
                    output = event.response.output;
            }
            const whole = read.finish();
            const items = sdk.toResponseInputItems(output);
            return responses_protocol_endingOf(whole, read, items, place, scrub);
        });
    },
});

;// CONCATENATED MODULE: ./lib/providers/openai/provider.js







const openaiBaseURL = 'https://api.openai.com/v1';
/**
 * A provider over OpenAI's Responses API. The SDK is loaded at the first ask, once.
 * @throws UserError where the base URL, the key or a header cannot be used
 */
const openaiProvider = (options) => {
    let loaded = null;
    return (0,endpoint/* openEndpoint */.k)(options, {
        name: 'openai',
        formatParameter: 'text.format',
        protocolFor: (access, place, scrub, thread) => responsesProtocol(() => (loaded ??= load(access)), place, scrub, thread),
    });
};
/**
 * A provider over the Chat Completions API of OpenAI and of all who are compatible with it.
 * @throws UserError where the base URL, the key or a header cannot be used
 */
const chatProvider = (options) => {
    let loaded = null;
    return (0,endpoint/* openEndpoint */.k)(options, {
        name: 'openai',
        formatParameter: 'response_format',
        protocolFor: (access, place, scrub, thread) => chatProtocol(() => (loaded ??= load(access)), place, scrub, thread),
    });
};
/** What zod writes is typed for all drafts of JSON schema at once. */
const draft7 = schemas/* custom */.IeY((value) => typeof value === 'object');
/**
 * The modules of the SDK, for those who know that they will be asked for. Not the whole package, which brings other
 * clouds along, nor its helper for zod, which brings an older zod.
 */
const loadOpenai = () => Promise.all([
    Promise.all(/* import() */[__webpack_require__.e(541), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 3871)),
    Promise.all(/* import() */[__webpack_require__.e(541), __webpack_require__.e(908)]).then(__webpack_require__.bind(__webpack_require__, 1908)),
    __webpack_require__.e(/* import() */ 310).then(__webpack_require__.bind(__webpack_require__, 310)),
]);
const load = async (options) => {
    const [{ OpenAI }, { toStrictJsonSchema }, { toResponseInputItems }] = await loadOpenai();
    const client = (0,sdk/* withoutEnvironment */._i)('OPENAI_', () => new OpenAI({
        ...credentialOf(options),
        adminAPIKey: null,
        organization: null,
        project: null,
        webhookSecret: null,
        baseURL: options.baseURL,
        defaultHeaders: options.defaultHeaders ?? {},
        maxRetries: 0,
        // The thread's own limit covers the body too and always comes first.
        timeout: sdk/* noLimitMs */.lk,
        logger: sdk/* silentLogger */.qq,
        logLevel: 'off',
    }));
    return {
        client,
        strictSchema: (0,sdk/* once */.Oo)((schema) => ({
            ...toStrictJsonSchema(draft7.parse(json_schema_processors/* toJSONSchema */.bl(schema, { target: 'draft-7' }))),
        })),
        toResponseInputItems,
    };
};
/** The SDK asks for tokens by the same `fetch` as for answers, at an address of its own. */
const credentialOf = ({ apiKey, baseURL, oidc }) => {
    const fetch = (0,transport/* openTransport */.g2)(baseURL);
    if (oidc?.federation.provider !== 'openai')
        return { apiKey, fetch };
    const { identityProvider, serviceAccount } = oidc.federation;
    const exchange = (0,providers_oidc.exchangeFetch)(oidc);
    const routed = (input, init) => {
        const { pathname } = new URL(input instanceof Request ? input.url : input);
        return pathname === '/oauth/token' ? exchange(input, init) : fetch(input, init);
    };
    return {
        apiKey: null,
        fetch: routed,
        workloadIdentity: {
            identityProviderId: identityProvider,
            serviceAccountId: serviceAccount,
            provider: { tokenType: 'jwt', getToken: (0,providers_oidc.identityOf)(oidc) },
        },
    };
};


/***/ }),

/***/ 914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ ownPrice),
/* harmony export */   g3: () => (/* binding */ costOfAll),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7641);

/** From the vendors' price lists of 2026-11-20; a price that has changed since is wrong here. */
const prices = new Map([
    [
        'gpt-6.1-sol',
        {
            input: 2,
            cached: 0.1,
            written: 2.5,
            output: 10,
            long: { above: 272_000, inputTimes: 2, outputTimes: 1.5 },
        },
    ],
    ['gpt-6.1-terra', { input: 1, cached: 0.05, written: 1.25, output: 5 }],
    ['gpt-6-luna', { input: 0.1, cached: 0.01, written: 0.125, output: 0.5 }],
    ['gpt-6-astra', { input: 10, cached: 1, written: 12.5, output: 50 }],
    ['claude-opus-5-5', { input: 4, cached: 0.2, written: 5, output: 20 }],
    ['claude-sonnet-5-5', { input: 2, cached: 0.1, written: 2.5, output: 10 }],
    [
        'claude-haiku-5-5',
        {
            input: 0.1,
            cached: 0.01,
            written: 0.125,
            output: 0.5,
            long: { above: 100_000, inputTimes: 5, outputTimes: 5 },
        },
    ],
    ['claude-fable-5-2', { input: 8, cached: 0.2, written: 10, output: 40 }],
]);
/** `name-20261101` and `name-2026-11-01` are dated snapshots of `name` and cost the same. */
const undated = (model) => model.replace(/-(?:\d{8}|\d{4}-\d{2}-\d{2})$/, '');
/**
 * The price of a model: the user's own first, then the table's. Only exact names and their dated snapshots match,
 * because a prefix match misprices every new model.
 * @returns null where the price is unknown
 */
const priceOf = (model, overrides = {}) => ownPrice(model, overrides) ?? prices.get(model) ?? prices.get(undated(model)) ?? null;
/** The same from prices that were given only: who serves a model from elsewhere sets a price of its own. */
const ownPrice = (model, given) => {
    for (const name of [model, undated(model)]) {
        const own = Object.hasOwn(given, name) ? given[name] : undefined;
        if (own !== undefined)
            return own;
    }
    return null;
};
/**
 * US dollars for the usage of one request; null where the price is unknown. For an ask that took several requests add
 * up the cost of each, since a long-context surcharge is decided request by request.
 */
const costOf = (price, usage) => {
    if (price === null)
        return null;
    const long = price.long !== undefined && (0,_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .inputOf */ .wg)(usage) > price.long.above ? price.long : null;
    const input = usage.freshInput * price.input + usage.cachedInput * price.cached + usage.writtenInput * price.written;
    const output = usage.output * price.output;
    return (input * (long?.inputTimes ?? 1) + output * (long?.outputTimes ?? 1)) / 1_000_000;
};
/** US dollars for all requests of an ask; null where the price is unknown. */
const costOfAll = (price, requests) => {
    if (price === null)
        return null;
    return requests.reduce((sum, usage) => sum + (costOf(price, usage) ?? 0), 0);
};


/***/ }),

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ inclusive),
/* harmony export */   Rl: () => (/* binding */ sumUsage),
/* harmony export */   tk: () => (/* binding */ noUsage),
/* harmony export */   wg: () => (/* binding */ inputOf)
/* harmony export */ });
/* unused harmony export completionFailures */
const completionFailures = (/* unused pure expression or super */ null && ([
    'refused',
    'truncated',
    'malformed',
    'unauthorized',
    'forbidden',
    'model-not-found',
    'rate-limited',
    'quota-exhausted',
    'overloaded',
    'provider-error',
    'bad-request',
    'context-exceeded',
    'unreachable',
    'timed-out',
    'cancelled',
]));
const noUsage = { freshInput: 0, cachedInput: 0, writtenInput: 0, output: 0 };
const sumUsage = (usages) => usages.reduce((sum, usage) => ({
    freshInput: sum.freshInput + usage.freshInput,
    cachedInput: sum.cachedInput + usage.cachedInput,
    writtenInput: sum.writtenInput + usage.writtenInput,
    output: sum.output + usage.output,
}), noUsage);
/** All tokens that went in, on every wire. */
const inputOf = (usage) => usage.freshInput + usage.cachedInput + usage.writtenInput;
/** Usage on wires whose input includes what was read from the cache and written to it. */
function inclusive(input, cachedInput, writtenInput, output) {
    const cached = Math.min(input, cachedInput);
    const written = Math.min(input - cached, writtenInput);
    return { freshInput: input - cached - written, cachedInput: cached, writtenInput: written, output };
}


/***/ }),

/***/ 8186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   _i: () => (/* binding */ withoutEnvironment),
/* harmony export */   lk: () => (/* binding */ noLimitMs),
/* harmony export */   qq: () => (/* binding */ silentLogger)
/* harmony export */ });
/**
 * Runs `make` with all environment variables of one vendor hidden. Both SDKs read base URLs, headers, organisations,
 * log levels and more from the environment when a client is made, and not all of it can be overridden by options: a
 * variable set for another step must not send a review, or its key, elsewhere. `make` must be synchronous, so that
 * nothing else can see the variables missing.
 */
const withoutEnvironment = (prefix, make) => {
    const hidden = Object.entries(process.env).filter(([name]) => name.toUpperCase().startsWith(prefix));
    for (const [name] of hidden)
        delete process.env[name];
    try {
        return make();
    }
    finally {
        Object.assign(process.env, Object.fromEntries(hidden));
    }
};
/** A logger for the SDKs that writes nothing: the completion already holds all the information. */
const silentLogger = { error() { }, warn() { }, info() { }, debug() { } };
/** The longest time-out that a timer can hold. */
const noLimitMs = 2 ** 31 - 1;
/**
 * Converts each schema with the SDK's function only once: a debate asks for the same shape in every request, and the
 * conversion takes longer than everything else about a request.
 */
function once(write) {
    const written = new WeakMap();
    return (schema) => {
        const known = written.get(schema) ?? { format: write(schema) };
        written.set(schema, known);
        return known.format;
    };
}


/***/ }),

/***/ 1841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sizeOf),
/* harmony export */   _: () => (/* binding */ addSizes)
/* harmony export */ });
const noSize = { bytes: 0, condensed: 0, pieces: 0 };
const addSizes = (sizes) => sizes.reduce((sum, size) => ({
    bytes: sum.bytes + size.bytes,
    condensed: sum.condensed + size.condensed,
    pieces: sum.pieces + size.pieces,
}), noSize);
const isSpace = (code) => code === 32 || (code >= 9 && code <= 13);
const isDigit = (code) => code >= 48 && code <= 57;
/** ASCII letters; letters of other scripts count one by one. */
const isLetter = (code) => (code | 32) >= 97 && (code | 32) <= 122;
const letters = 6;
const digits = 3;
/** Signs of one run that count: tokenizers have tokens for long lines of them. */
const signs = 8;
/** UTF-8 bytes of one UTF-16 unit; each half of a pair has two of the pair's four. */
const bytesOf = (code) => {
    if (code < 0x80)
        return 1;
    return code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
};
const kindOf = (code) => {
    if (isSpace(code))
        return 'space';
    if (isLetter(code))
        return 'letter';
    return isDigit(code) ? 'digit' : 'other';
};
/** Measures a text in one pass. */
function sizeOf(text) {
    let [bytes, condensed, pieces] = [0, 0, 0];
    let before = -1;
    let kind = 'other';
    /** Characters of the piece under way. */
    let run = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const size = bytesOf(code);
        const now = kindOf(code);
        bytes += size;
        const same = now === kind;
        run = same ? run + 1 : 1;
        const joined = code === before || (same && now === 'space') || (now === 'other' && code < 0x80 && run > signs);
        if (!joined)
            condensed += code < 0x2000 ? 1 : size;
        if (now === 'other') {
            if (code !== before)
                pieces += 1;
        }
        else if (now === 'letter' ? run % letters === 1 : now === 'digit' && run % digits === 1)
            pieces += 1;
        before = code;
        kind = now;
    }
    return { bytes, condensed, pieces };
}


/***/ }),

/***/ 4646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ runCalls),
/* harmony export */   z: () => (/* binding */ callInput)
/* harmony export */ });
/* harmony import */ var _security_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8994);

/**
 * The input of a call from its JSON text; the text itself where it is none or holds a key twice, so that the tool's
 * schema rejects it.
 */
const callInput = (json) => {
    if (json.trim() === '')
        return {};
    const parsed = (0,_security_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(json);
    return parsed.ok ? parsed.value : json;
};
const noMoreCalls = (allowed) => `Not run: the ${allowed} lookups allowed for this question are used up. Answer now with what you have.`;
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
/** Settles with the tool's own end or rejects when the signal aborts, whichever is first. */
const orAborted = (work, signal) => new Promise((resolve, reject) => {
    const aborted = () => {
        reject(new Error('The lookup took too long.'));
    };
    if (signal.aborted)
        aborted();
    signal.addEventListener('abort', aborted, { once: true });
    work.then(resolve, reject).finally(() => {
        signal.removeEventListener('abort', aborted);
    });
});
const outputOf = async (call, tool, signal) => {
    if (tool === undefined)
        return { output: `There is no tool named ${call.name}.`, failed: true };
    const input = tool.parameters.safeParse(call.input);
    if (!input.success) {
        const issues = input.error.issues.slice(0, 3);
        const problems = issues.map((issue) => `${issue.path.map(String).join('.') || 'input'}: ${issue.message}`);
        return { output: `The input does not fit the tool: ${problems.join('; ')}.`, failed: true };
    }
    try {
        const output = await orAborted(tool.run(input.data, signal), signal);
        return { output: output === '' ? '(empty)' : output, failed: false };
    }
    catch (error) {
        return { output: messageOf(error) || 'The tool failed.', failed: true };
    }
};
/**
 * Runs the calls of one turn side by side and keeps their order. Calls past `left` are not run; a tool that fails is
 * an answer like any other, so that the model can go on.
 */
const runCalls = (calls, tools, left, allowed, signal) => Promise.all(calls.map(async (call, index) => {
    const started = performance.now();
    const { output, failed } = index < left
        ? await outputOf(call, tools.find((tool) => tool.name === call.name), signal)
        : { output: noMoreCalls(allowed), failed: true };
    const seconds = (performance.now() - started) / 1000;
    return {
        answer: { call, output, failed },
        use: { name: call.name, input: call.input, output, failed, seconds },
    };
}));


/***/ }),

/***/ 6856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ NotAStream),
/* harmony export */   MF: () => (/* binding */ TooLarge),
/* harmony export */   cz: () => (/* binding */ Redirected),
/* harmony export */   fo: () => (/* binding */ CutShort),
/* harmony export */   g2: () => (/* binding */ openTransport)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);


/** An answer that is larger than we are willing to hold. */
class TooLarge extends Error {
    name = 'TooLarge';
    limit;
    constructor(limit) {
        super(`more than ${limit} bytes`);
        this.limit = limit;
    }
}
/** A success whose content is not an event stream: a login page or a proxy stands before the API. */
class NotAStream extends Error {
    name = 'NotAStream';
    contentType;
    constructor(contentType) {
        super(`content type ${contentType}`);
        this.contentType = contentType;
    }
}
/** The API points elsewhere; following it would send the change to a host that nobody configured. */
class Redirected extends Error {
    name = 'Redirected';
    status;
    constructor(status) {
        super(`redirect ${status}`);
        this.status = status;
    }
}
/** The stream ended before the wire's own last event. */
class CutShort extends Error {
    name = 'CutShort';
}
/** Bytes of one answer. */
const answerLimit = 16 * 1024 * 1024;
/** Bytes of an error's body that are read; what an API says in more is not worth reading. */
const complaintLimit = 64 * 1024;
/** Idle connections are dropped by networks after minutes, and a model may think that long without a word. */
const keepAliveMs = 30_000;
const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;
const agentFor = (url) => {
    const options = {
        keepAlive: true,
        // Runners behind a proxy name it in the environment, as for every other tool.
        ...(loopback.test(url.hostname) ? {} : { proxyEnv: process.env }),
    };
    return url.protocol === 'https:' ? new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options) : new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options);
};
const request = (url, agent, init) => new Promise((resolve, reject) => {
    const headers = new Headers(init.headers);
    headers.set('accept-encoding', 'identity');
    const options = {
        method: init.method ?? 'GET',
        headers: Object.fromEntries(headers),
        agent,
    };
    const outgoing = url.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request(url, options) : node_http__WEBPACK_IMPORTED_MODULE_0__.request(url, options);
    // Not by the option of the same name: that one also breaks the connection after all is read, with nobody to tell.
    const { signal } = init;
    let open = outgoing;
    const abort = () => {
        open.destroy(new DOMException('The request was aborted.', 'AbortError'));
    };
    if (signal?.aborted === true)
        abort();
    signal?.addEventListener('abort', abort, { once: true });
    outgoing.on('close', () => signal?.removeEventListener('abort', abort));
    outgoing.on('socket', (socket) => socket.setKeepAlive(true, keepAliveMs));
    outgoing.on('response', (incoming) => {
        // An abort after the last read has nobody else to tell.
        incoming.on('error', () => { });
        open = incoming;
        resolve(incoming);
    });
    outgoing.on('error', reject);
    outgoing.end(typeof init.body === 'string' ? init.body : undefined);
});
/** The body piece by piece; past the limit it fails, or ends quietly. */
async function* limited(incoming, limit, history) {
    let seen = 0;
    for await (const chunk of incoming) {
        if (!(chunk instanceof Uint8Array))
            continue;
        seen += chunk.byteLength;
        if (seen > limit && history === 'fail')
            throw new TooLarge(limit);
        if (seen > limit)
            return;
        yield chunk;
    }
}
const headersOf = (incoming) => {
    const headers = new Headers();
    for (const [name, values = []] of Object.entries(incoming.headersDistinct))
        for (const value of values)
            headers.append(name, value);
    return headers;
};
const accepted = { stream: /^text\/event-stream\b/i, json: /^application\/json\b/i };
/**
 * A `fetch` for the SDKs, to one address. It follows no redirect, takes nothing but event streams for an answer (JSON
 * where that is asked for) and holds no more than 16 MB of it. Unlike Node's own it does not give up after five minutes of silence, which is how
 * long a model may think: time limits are the caller's, by its signal.
 */
const openTransport = (baseURL, takes = 'stream') => {
    const agent = agentFor(new URL(baseURL));
    return async (input, init = {}) => {
        const url = new URL(input instanceof Request ? input.url : input);
        const incoming = await request(url, agent, init);
        const status = incoming.statusCode ?? 0;
        const headers = headersOf(incoming);
        const ok = status >= 200 && status < 300;
        if (status >= 300 && status < 400) {
            incoming.destroy();
            throw new Redirected(status);
        }
        const contentType = headers.get('content-type') ?? 'none';
        if (ok && !accepted[takes].test(contentType)) {
            incoming.destroy();
            throw new NotAStream(contentType);
        }
        const whole = ok && takes === 'stream';
        const body = limited(incoming, whole ? answerLimit : complaintLimit, ok ? 'fail' : 'end');
        return new Response(ReadableStream.from(body), { status, headers });
    };
};


/***/ }),

/***/ 6246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ toolsParameter),
/* harmony export */   PV: () => (/* binding */ noUnsupportedParameters),
/* harmony export */   tA: () => (/* binding */ adjustToRefusal)
/* harmony export */ });
/** A review can do without looking things up; it comes first, because the form of the answer must not go in its place. */
const toolsParameter = { name: 'tools', named: /\btools?\b|\bfunction[ _-]?call/i };
const noUnsupportedParameters = () => ({
    without: new Set(),
    mostOutputTokens: null,
});
const refusal = /not (?:currently )?(?:supported|permitted|allowed|available|valid|recogni[sz]ed)|does(?: not|n't) (?:support|accept|exist)|unsupported|unknown|unrecogni[sz]ed|unexpected|extra (?:inputs|fields)|no longer|deprecated|removed|invalid|input should be|must be|too (?:large|high)|tool choice requires|exceeds?|maximum|>/i;
/** A router says "not found" where it knows the model, but nobody who serves it with what was asked. */
const unrouted = /no endpoints found that support/i;
const outputTokens = /\bmax_(?:output_|completion_)?tokens\b/;
/** The largest number below what was asked for that the message names: "64000 > 32000, which is the maximum". */
const namedLimit = (message, asked) => {
    const numbers = [...message.matchAll(/(?<![\w.-])\d[\d,_]*(?![\w.]|-\d)/g)]
        .map(([digits]) => Number(digits.replace(/[,_]/g, '')))
        .filter((number) => number >= 256 && number < asked);
    return numbers.length === 0 ? null : Math.max(...numbers);
};
/**
 * Where a rejected request names a parameter that can be dropped or lowered, does so in `drift`.
 * @param asked the output tokens that were asked for
 * @returns what to tell people, or null where nothing can be fixed (or it was tried already)
 */
const adjustToRefusal = (drift, complaint, optional, model, asked) => {
    const words = `${complaint.param ?? ''} ${complaint.message}`;
    const routed = complaint.status === 404 && unrouted.test(words);
    if (complaint.status !== 400 && complaint.status !== 422 && !routed)
        return null;
    if (!routed && !refusal.test(words) && complaint.param === null)
        return null;
    if (outputTokens.test(words)) {
        const limit = namedLimit(words.replaceAll(model, ''), asked);
        if (limit !== null && (drift.mostOutputTokens === null || limit < drift.mostOutputTokens)) {
            drift.mostOutputTokens = limit;
            return `${model} gives at most ${limit} output tokens: asked for ${limit} instead of ${asked}.`;
        }
    }
    const parameter = optional.find(({ name, named }) => !drift.without.has(name) && named.test(words));
    if (parameter === undefined)
        return null;
    drift.without.add(parameter.name);
    return `${model} does not take the parameter ${parameter.name}: asked without it.`;
};


/***/ }),

/***/ 3858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ authorText),
/* harmony export */   c: () => (/* binding */ authorsText)
/* harmony export */ });
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3524);

const traceWords = {
    trailer: 'commit trailer',
    'commit-author': 'commit author',
    account: 'account',
    branch: 'branch name',
    text: 'text',
};
/**
 * The AI tools that wrote parts of the change: `Claude of anthropic (by commit trailer, 2 of 3 commits)`.
 * @param write escapes text from elsewhere for the output format.
 */
const authorsText = ({ authors, commits }, write = (text) => text) => authors.map(({ tool, vendors, commits: traced, traces }) => {
    const whose = vendors.length === 0 ? '' : ` of ${write((0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(vendors))}`;
    const share = traced === 0 ? '' : `, ${traced} of ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(commits, 'commit')}`;
    return `${write(tool)}${whose} (by ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(traces.map((trace) => traceWords[trace]))}${share})`;
});
/** One sentence about the AI tools of `authorsText`, also if there are none. */
const authorText = (authors) => authors.length === 0 ? 'Author: no AI co-author detected.' : `AI co-author: ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(authors)}.`;


/***/ }),

/***/ 269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   f5: () => (/* binding */ isQuoted),
/* harmony export */   jW: () => (/* binding */ lineSigns)
/* harmony export */ });
/** The code to show with a finding: the lines around its location, or only the quote if those are unknown. */
const codeOf = ({ code, location }) => code.length > 0
    ? code
    : location.quote
        .split('\n')
        .filter((text) => text !== '')
        .map((text, index) => ({
        line: location.level === 'line' ? location.startLine + index : null,
        kind: 'context',
        text,
    }));
const lineSigns = { added: '+', removed: '-', context: ' ' };
/** Whether the finding quotes this line. Removed lines have line numbers of the old side. */
const isQuoted = ({ location }, { line, kind }) => location.level === 'line' &&
    line !== null &&
    (location.side === 'old') === (kind === 'removed') &&
    line >= location.startLine &&
    line <= location.endLine;


/***/ }),

/***/ 3183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _T: () => (/* binding */ distinctReasons),
  u5: () => (/* binding */ headline_figures),
  LT: () => (/* binding */ findingsWithStatus),
  S_: () => (/* binding */ headingMark),
  zL: () => (/* binding */ headingWord),
  Pl: () => (/* binding */ headline),
  Bh: () => (/* binding */ isEstimate),
  $_: () => (/* binding */ passesUnread),
  iq: () => (/* binding */ severityMarks),
  V5: () => (/* binding */ statusMeanings),
  Dz: () => (/* binding */ statusOrder)
});

;// CONCATENATED MODULE: ./lib/change/unread-files.js
/** In the order in which people should hear of them: first what a setting did. */
const wordings = {
    ignored: {
        one: 'file left out by the setting ignore',
        many: 'files left out by the setting ignore',
    },
    'not-included': {
        one: 'file left out by the setting include',
        many: 'files left out by the setting include',
    },
    generated: {
        one: 'file marked as generated by .gitattributes',
        many: 'files marked as generated by .gitattributes',
    },
    'too-large': { one: 'file with too large a change', many: 'files with too large a change' },
    minified: { one: 'minified file', many: 'minified files', undecided: true },
    vendored: { one: 'vendored file', many: 'vendored files', undecided: true },
    binary: { one: 'binary file', many: 'binary files', undecided: true },
    'lock-file': {
        one: 'lock file, checked by the supply-chain rules',
        many: 'lock files, checked by the supply-chain rules',
    },
    submodule: {
        one: 'submodule, checked by the supply-chain rules',
        many: 'submodules, checked by the supply-chain rules',
    },
    'no-text-change': { one: 'file without a change of text', many: 'files without a change of text' },
};
const reasons = Object.keys(wordings).filter((reason) => reason in wordings);
/** The files that no reviewer read, by reason. */
const unreadFiles = (files) => reasons.flatMap((reason) => {
    const count = files.filter(({ leftOut }) => leftOut?.reason === reason).length;
    if (count === 0)
        return [];
    const { one, many, undecided = false } = wordings[reason];
    return [{ reason, count, words: `${count.toLocaleString('en')} ${count === 1 ? one : many}`, undecided }];
});

// EXTERNAL MODULE: ./lib/debate/finding.js
var finding = __webpack_require__(352);
// EXTERNAL MODULE: ./lib/result/figures.js
var figures = __webpack_require__(3524);
;// CONCATENATED MODULE: ./lib/report/headline.js



/** The texts of verdict, severity and status, the same in every report. */
const verdictMarks = {
    pass: '✅',
    fail: '❌',
    inconclusive: '⚠️',
};
const verdictWords = {
    pass: 'Pass',
    fail: 'Fail',
    inconclusive: 'Inconclusive',
};
/** Whether the run estimated the cost of a review instead of reviewing; a failed estimate has a verdict. */
const isEstimate = ({ estimate, verdict }) => estimate !== null && verdict.verdict === 'inconclusive' && verdict.exitStatus === 0;
/** The sign and the word before the headline. An estimate does not get those of a verdict. */
const headingMark = (result) => isEstimate(result) ? '🧮' : verdictMarks[result.verdict.verdict];
const headingWord = (result) => isEstimate(result) ? 'Estimate' : verdictWords[result.verdict.verdict];
const severityMarks = {
    critical: '🔴',
    major: '🟠',
    minor: '🟡',
    info: '⚪',
};
const statusMeanings = {
    disputed: 'Supported by some models and refuted by others with evidence from the code. A person has to decide.',
    confirmed: 'Supported by two or more models, which outnumber those that refute it with evidence.',
    unconfirmed: 'Supported by one model; no other model upheld it or refuted it with evidence.',
    dismissed: 'Withdrawn by its reporters with evidence, refuted by more models than support it, or dismissed by a person. Listed so that you can check the reasons.',
};
/** The order in which people should read them. */
const statusOrder = [
    'disputed',
    'confirmed',
    'unconfirmed',
    'dismissed',
];
const findingsWithStatus = (result, status) => result.findings.filter((finding) => finding.status === status);
/** One line: why the verdict is what it is. */
function headline(result) {
    const { verdict, blocking, reasons } = result.verdict;
    const subject = result.document === null ? 'change' : 'plan';
    switch (verdict) {
        case 'fail': {
            const verb = blocking.length === 1 ? 'blocks' : 'block';
            return `${(0,figures/* plural */.LS)(blocking.length, 'finding')} ${verb} this ${subject}`;
        }
        case 'pass':
            return reasons.some(({ code }) => code === 'nothing-to-review')
                ? nothingReviewed(result)
                : `${below(result) ?? `no finding blocks this ${subject}`}${notRead(result)}`;
        case 'inconclusive':
            if (isEstimate(result))
                return estimated(result);
            return result.calls.some(({ outcome }) => outcome === 'answered') ||
                result.aggregate?.matrixJobs.some(({ taken }) => taken) === true
                ? 'the review is not complete'
                : 'no review took place';
    }
}
/** The cost of a review, as far as the prices of its models are known. */
function estimated({ estimate }) {
    if (estimate === null || estimate.likelyUsd === null || estimate.mostUsd === null)
        return 'the cost of a review is unknown, because a model has no known price';
    return `a review is likely to cost ${(0,figures/* dollars */.E9)(estimate.likelyUsd)}, at most ${(0,figures/* dollars */.E9)(estimate.mostUsd)}`;
}
/** What a pass accepts: `4 major and 1 minor finding below fail-on: critical`; null if there are no findings. */
function below({ findings, settings: { failOn } }) {
    const open = findings.filter(({ status }) => status !== 'dismissed');
    const atGate = open.filter(({ severity }) => (0,finding/* reachesGate */.dL)(severity, failOn));
    const rest = open.filter(({ severity }) => !(0,finding/* reachesGate */.dL)(severity, failOn));
    const gate = failOn === 'never' ? 'with fail-on: never' : `below fail-on: ${failOn}`;
    const parts = [
        ...(atGate.length === 0 ? [] : [`${counted(atGate, 'disputed')} with disputed: warn`]),
        ...(rest.length === 0 ? [] : [`${counted(rest)} ${gate}`]),
    ];
    return parts.length === 0 ? null : parts.join(', ');
}
/** `4 major and 1 minor finding`. */
function counted(findings, word = '') {
    const groups = finding/* severities */.gO.flatMap((severity) => {
        const number = findings.filter((finding) => finding.severity === severity).length;
        return number === 0
            ? []
            : [{ number, text: [number, word, severity].filter((part) => part !== '').join(' ') }];
    });
    const last = groups.at(-1)?.number ?? 0;
    return `${(0,figures/* listed */.KE)(groups.map(({ text }) => text))} ${last === 1 ? 'finding' : 'findings'}`;
}
/** Why nothing was reviewed. A pass must say that no reviewer read the files. */
function nothingReviewed({ change }) {
    const groups = unreadFiles(change?.files ?? []);
    const why = groups.map(({ words }) => words).join('; ');
    if (groups.length === 0)
        return 'nothing to review: the change is empty';
    return groups.every(({ reason }) => reason === 'no-text-change')
        ? `nothing to review: ${why}`
        : `nothing was reviewed: ${why}`;
}
/** Files that no reviewer read although no setting excludes them. */
function notRead({ change }) {
    const groups = unreadFiles(change?.files ?? []).filter(({ undecided }) => undecided);
    return groups.length === 0 ? '' : `; not read: ${groups.map(({ words }) => words).join(', ')}`;
}
/**
 * Whether a pass needs a warning because files were not read that a person would expect to be reviewed. Binary files
 * are in the headline, and need no warning if other files were reviewed.
 */
function passesUnread(result) {
    const { verdict, reasons } = result.verdict;
    if (verdict !== 'pass')
        return false;
    const nothing = reasons.some(({ code }) => code === 'nothing-to-review');
    return unreadFiles(result.change?.files ?? []).some(({ reason, undecided }) => nothing ? reason !== 'no-text-change' : undecided && reason !== 'binary');
}
/** Size, time and cost of the run: `14 files · 2 reviewers · 3 rounds · 4 min 10 s · $1.23`. */
function headline_figures(result) {
    const { change, panel, rounds, seconds, spent, calls } = result;
    const answered = panel.filter(({ complete }) => complete).length;
    return [
        ...(change === null ? [] : [(0,figures/* plural */.LS)(change.files.length, 'file')]),
        ...(panel.length === 0
            ? []
            : [
                answered === panel.length
                    ? (0,figures/* plural */.LS)(panel.length, 'reviewer')
                    : `${answered} of ${panel.length} reviewers complete`,
            ]),
        ...(rounds.length === 0 ? [] : [(0,figures/* plural */.LS)(Math.max(...rounds.map(({ round }) => round)), 'round')]),
        (0,figures/* duration */.p0)(seconds),
        ...(calls.length === 0 ? [] : [spent.usd === null ? 'cost unknown' : (0,figures/* dollars */.E9)(spent.usd)]),
    ];
}
/**
 * The reasons, each once: an outage appears once for the run, not once for every bundle. The headline already gives the
 * number of blocking findings, so only the remedy is left of that reason.
 */
const distinctReasons = (result) => result.verdict.reasons
    .filter(({ code, message }, index, all) => all.findIndex((one) => one.code === code && one.message === message) === index)
    .map(({ code, message, remedy }) => ({
    message: code === 'blocking-findings' && result.verdict.blocking.length > 0 ? '' : message,
    remedy,
}));


/***/ }),

/***/ 9832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ shortNames),
/* harmony export */   IN: () => (/* binding */ clausesOf),
/* harmony export */   Ki: () => (/* binding */ positionsText),
/* harmony export */   Ob: () => (/* binding */ weightText),
/* harmony export */   Sv: () => (/* binding */ hasChangedPosition),
/* harmony export */   XI: () => (/* binding */ severityVotes),
/* harmony export */   iR: () => (/* binding */ reviewerOutcome),
/* harmony export */   pC: () => (/* binding */ groundText),
/* harmony export */   ti: () => (/* binding */ clauseWords),
/* harmony export */   w3: () => (/* binding */ verb)
/* harmony export */ });
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3524);

const groundTexts = {
    wrong: 'wrong',
    'handled-elsewhere': 'handled elsewhere',
    intended: 'intended',
    'pre-existing': 'present before this change',
    'out-of-scope': 'out of scope',
    stylistic: 'a matter of style',
    fixed: 'fixed',
};
const groundText = (ground) => (ground === null ? '' : groundTexts[ground]);
/** Ids without their provider if they stay distinct: `claude-opus-5-5`. */
function shortNames({ panel }) {
    const short = new Map(panel.map(({ id }) => [id, /^(?:tool|command)\//u.test(id) ? id : id.replace(/^[a-z0-9-]+\//u, '')]));
    if (new Set(short.values()).size < panel.length)
        return (id) => id;
    return (id) => short.get(id) ?? id;
}
const verbs = {
    reporter: { uphold: 'maintains', refute: 'withdraws', unsure: 'is unsure' },
    other: { uphold: 'upholds', refute: 'refutes', unsure: 'is unsure' },
};
/** The verb for a position: a reporter maintains or withdraws, others uphold or refute. */
const verb = ({ reportedBy }, { reviewer, stance }) => verbs[reportedBy.includes(reviewer) ? 'reporter' : 'other'][stance];
/** The last position of each reviewer; one that counts takes precedence over one that does not. */
function lastPositions(finding) {
    const last = new Map();
    for (const position of finding.positions) {
        const before = last.get(position.reviewer);
        if (before?.counts !== true || position.counts)
            last.set(position.reviewer, position);
    }
    return [...last.values()];
}
/** Each supporter's last vote on the severity; without a vote, the reported severity. */
function severityVotes(finding) {
    const said = new Map();
    for (const { reviewer, severity } of finding.reports)
        said.set(reviewer, severity);
    for (const { reviewer, severity, stance } of finding.positions) {
        if (severity !== null)
            said.set(reviewer, severity);
        else if (stance === 'uphold' && !said.has(reviewer))
            said.set(reviewer, finding.reports[0]?.severity ?? finding.severity);
    }
    return said;
}
/** Whether a position differs from its reviewer's previous one; a reporter begins by upholding. */
function hasChangedPosition({ reportedBy, positions }, position) {
    if (position.stance === 'unsure')
        return false;
    const before = positions
        .slice(0, positions.indexOf(position))
        .findLast(({ reviewer, stance }) => reviewer === position.reviewer && stance !== 'unsure');
    const held = before?.stance ?? (reportedBy.includes(position.reviewer) ? 'uphold' : position.stance);
    return held !== position.stance;
}
/** Whether a position is a change of mind or does not count; empty otherwise. */
function weightText(finding, position) {
    const { counts, stance } = position;
    if (hasChangedPosition(finding, position)) {
        return counts
            ? 'changed its mind on new evidence'
            : 'changed its mind without new evidence; does not count';
    }
    return counts || stance === 'unsure' ? '' : 'does not count without new evidence';
}
/** The clauses of documents that a finding cites, each once. */
const clausesOf = ({ reports }) => {
    const cited = reports.flatMap(({ clause }) => clause ?? []);
    return cited.filter(({ quote }, index) => cited.findIndex((other) => other.quote === quote) === index);
};
const clauseWords = { unmet: 'Not met', implied: 'Implied, and not met' };
/** The outcome of a reviewer. */
const reviewerOutcome = ({ complete, approves, }) => {
    if (!complete)
        return 'not complete';
    return approves === true ? 'approves' : 'objects';
};
/** The last position of every reviewer. */
function positionsText(finding, name = (id) => id) {
    const { reportedBy, supporters, refuters } = finding;
    const positions = lastPositions(finding);
    const upheld = supporters.filter((id) => !reportedBy.includes(id));
    const withdrew = reportedBy.filter((id) => refuters.includes(id));
    const unsure = positions.filter(({ stance }) => stance === 'unsure').map(({ reviewer }) => reviewer);
    const refuted = refuters
        .filter((id) => !reportedBy.includes(id))
        .map((id) => {
        const why = groundText(positions.find(({ reviewer, stance }) => reviewer === id && stance === 'refute')?.ground ?? null);
        return why === '' ? name(id) : `${name(id)} (${why})`;
    });
    const said = (verb, names) => names.length === 0 ? [] : [`${verb} ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)}`];
    return [
        ...said('reported by', reportedBy.map(name)),
        ...said('upheld by', upheld.map(name)),
        ...said('refuted by', refuted),
        ...said('withdrawn by', withdrew.map(name)),
        ...said('unsure:', unsure.filter((id) => !reportedBy.includes(id)).map(name)),
    ].join(', ');
}


/***/ }),

/***/ 1442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ withProgress),
/* harmony export */   Sh: () => (/* binding */ renderSticky)
/* harmony export */ });
/* unused harmony export stickyLimit */
/* harmony import */ var _history_comment_markers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6007);
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3524);
/* harmony import */ var _result_location_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9616);
/* harmony import */ var _security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7326);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3183);
/* harmony import */ var _summary_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9864);






/** Characters of the status comment on a pull request. GitHub accepts 65,536. */
const stickyLimit = 60_000;
/** Characters for the text; the rest is for the saved review. */
const textLimit = 22_000;
const progressPart = /<!-- xreview:progress -->[\s\S]*?<!-- \/xreview:progress -->\n\n/u;
/** Adds a progress line at the top of a comment, or replaces it. */
function withProgress(body, marker, words) {
    const rest = (body ?? '').replace(marker, '').replace(progressPart, '').trimStart();
    return `${marker}\n<!-- xreview:progress -->⏳ ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(words)}<!-- /xreview:progress -->\n\n${rest}`;
}
/** @param savedReview sealed; null if there is nothing to save or not enough room. */
function renderSticky(result, savedReview) {
    const marker = (0,_history_comment_markers_js__WEBPACK_IMPORTED_MODULE_5__/* .stickyMarker */ .YL)(result.settings.category);
    const tail = savedReview === null ? '' : `\n<!-- xreview:memory ${savedReview} -->`;
    const room = Math.min(textLimit, stickyLimit - tail.length - marker.length);
    for (const most of [60, 25, 10, 3]) {
        const text = words(result, most);
        if (text.length <= room || most === 3)
            return `${marker}\n${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, room)}${tail}`;
    }
    return marker + tail;
}
function words(result, most) {
    const kept = result.findings.filter((finding) => finding.status !== 'dismissed');
    const met = (push) => kept.filter((finding) => finding.push === push);
    const disputed = kept.filter((finding) => finding.status === 'disputed');
    const dismissed = result.findings.filter(({ dismissal }) => dismissal !== null);
    const pushes = result.pushes;
    return [
        (0,_summary_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictPart */ .f)(result),
        list('Needs a human', disputed.map(line), most),
        ...(pushes === null || pushes.mode === 'first'
            ? [list('Findings', kept.filter((finding) => finding.status !== 'disputed').map(line), most)]
            : [
                list('New', met('new').map(line), most),
                list('Still open', [...met('still-open'), ...met('unanswered')].map(line), most),
                list('Open in unchanged code', met('carried').map(line), most),
                list('Fixed', pushes.fixed.map(fixedLine), most),
            ]),
        list('Dismissed by people', dismissed.map(dismissedLine), most),
        footer(result),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
const list = (title, lines, most) => {
    if (lines.length === 0)
        return '';
    const left = lines.length - most;
    const more = left > 0 ? [`- and ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left)} more, in the job summary`] : [];
    return [`**${title} (${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(lines.length)})**`, '', ...lines.slice(0, most), ...more].join('\n');
};
const named = (severity, title) => `- ${_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .severityMarks */ .iq[severity]} **${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(title, 160))}**`;
const line = ({ severity, title, location, status, id }) => `${named(severity, title)} ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_result_location_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(location))} · ${status} · ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(id)}`;
const fixedLine = ({ severity, title, path, id, by, }) => `${named(severity, title)} ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(path)} · ${by.length === 0 ? 'its code was removed' : `confirmed by ${by.map((one) => (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(one)).join(' and ')}`} · ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(id)}`;
const dismissedLine = ({ severity, title, statusReason, id }) => `${named(severity, title)} · ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(statusReason, 300))} · ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(id)}`;
function footer({ change, pushes, settings }) {
    const head = change?.head ?? null;
    const parts = [
        ...(head === null ? [] : [`commit ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(head.slice(0, 10))}`]),
        ...(pushes === null ? [] : [(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(pushes.why)]),
        `fails on ${settings.failOn}`,
        '`/xreview help` lists the commands',
    ];
    return `<sub>${parts.join(' · ')}</sub>`;
}


/***/ }),

/***/ 1664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g4: () => (/* binding */ detailsBlock),
/* harmony export */   jU: () => (/* binding */ findingPart),
/* harmony export */   xJ: () => (/* binding */ dismissedPart)
/* harmony export */ });
/* harmony import */ var _debate_categories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3877);
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3524);
/* harmony import */ var _result_location_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9616);
/* harmony import */ var _security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7326);
/* harmony import */ var _code_excerpt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(269);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3183);
/* harmony import */ var _reviewer_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9832);







/** Limits in UTF-16 units, so that one long finding leaves room for the others. */
const longest = { title: 200, text: 3_000, reason: 1_500, quote: 160, line: 300 };
const mostCode = 40;
const mostEvidence = 4;
/** A finding in full: location, explanation, scenario, code and positions. */
function findingPart(finding, id) {
    const name = (reviewer) => (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(id(reviewer));
    return [
        heading(finding, name),
        (0,_result_location_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isAboutFile */ .kn)(finding.location) ? _result_location_text_js__WEBPACK_IMPORTED_MODULE_2__/* .aboutFile */ .Ex : '',
        (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdownBlock */ .qt)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(finding.explanation, longest.text)),
        finding.scenario.trim() === ''
            ? ''
            : `**Scenario:** ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(finding.scenario, longest.text))}`,
        clausePart(finding),
        codePart(finding),
        severityPart(finding, name),
        finding.status === 'disputed' ? argumentsPart(finding, name) : threadPart(finding, name),
        suggestionPart(finding),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
const clausePart = (finding) => (0,_reviewer_text_js__WEBPACK_IMPORTED_MODULE_6__/* .clausesOf */ .IN)(finding)
    .slice(0, mostEvidence)
    .map(({ document, quote, relation }) => `**${_reviewer_text_js__WEBPACK_IMPORTED_MODULE_6__/* .clauseWords */ .ti[relation]}:** ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(document)} ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(quote.trim(), longest.quote))}`)
    .join('<br>');
const heading = (finding, name) => {
    const { severity, title, location, category, id, blocking } = finding;
    const facts = [
        (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)((0,_result_location_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(location)),
        categoryTitle(category),
        ...(blocking ? ['**blocks**'] : []),
        (0,_reviewer_text_js__WEBPACK_IMPORTED_MODULE_6__/* .positionsText */ .Ki)(finding, name),
        (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(id),
    ];
    return `#### ${_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .severityMarks */ .iq[severity]} ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(title, longest.title))}\n\n${facts.join(' · ')}`;
};
const categoryTitle = (category) => _debate_categories_js__WEBPACK_IMPORTED_MODULE_0__/* .categories */ .LZ[category].title;
/** The code with its line numbers, coloured as a diff. */
function codePart(finding) {
    const lines = (0,_code_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(finding);
    if (lines.length === 0)
        return '';
    const shown = lines.slice(0, mostCode);
    const width = Math.max(...shown.map(({ line }) => String(line ?? '').length));
    const text = shown.map(({ line, kind, text }) => `${_code_excerpt_js__WEBPACK_IMPORTED_MODULE_4__/* .lineSigns */ .jW[kind]} ${String(line ?? '').padStart(width)}  ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(text.replace(/[\r\n]+/g, ' '), longest.line)}`.trimEnd());
    const left = lines.length - shown.length;
    return (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .codeFence */ .d6)([...text, ...(left > 0 ? [`  … ${left} more lines`] : [])].join('\n'), 'diff');
}
/** Shown only if reviewers voted for different severities. */
function severityPart(finding, name) {
    const said = (0,_reviewer_text_js__WEBPACK_IMPORTED_MODULE_6__/* .severityVotes */ .XI)(finding);
    if (new Set(said.values()).size < 2)
        return '';
    const opinions = [...said].map(([reviewer, severity]) => `${name(reviewer)} voted ${severity}`);
    return `**Severity** ${finding.severity}: ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(opinions)}.`;
}
/** Both sides of a dispute in columns of equal width; a Markdown table would give the longer side more. */
function argumentsPart(finding, name) {
    const side = (stance) => finding.positions
        .filter((position) => position.stance === stance)
        .map((position) => argument(finding, position, name))
        .join('\n\n');
    const reportedBy = `${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(finding.reportedBy.map(name))} reported it, see above.`;
    const open = side('unsure');
    const upheld = side('uphold');
    const forIt = [reportedBy, ...otherReports(finding, name), upheld]
        .filter((part) => part !== '')
        .join('\n\n');
    const cell = (markdown) => `<td width="50%" valign="top">\n\n${markdown}\n\n</td>`;
    return [
        `<table>\n<tr><th>For</th><th>Against</th></tr>\n<tr>${cell(forIt)}\n${cell(side('refute') || 'No model.')}</tr>\n</table>`,
        ...(open === '' ? [] : [open]),
    ].join('\n\n');
}
/** The positions on a finding that is not disputed: folded, in the order of the rounds. */
function threadPart(finding, name) {
    const said = [
        ...otherReports(finding, name),
        ...finding.positions.map((position) => argument(finding, position, name)),
    ];
    if (said.length === 0)
        return '';
    return detailsBlock('Positions', said.map((one) => `- ${one}`).join('\n'));
}
/** The finding shows the text of its first report. These are the texts of the other reports. */
const otherReports = ({ reports }, name) => reports
    .slice(1)
    .map(({ reviewer, round, title, explanation }) => `**${name(reviewer)}** also reported it (round ${round})<br>${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(`${title}: ${explanation}`, longest.reason))}`);
/** One position on one line of Markdown, so that it fits a list and a table cell. */
const argument = (finding, position, name) => {
    const { reviewer, round, stance, ground, reason, evidence, counts } = position;
    const why = (0,_reviewer_text_js__WEBPACK_IMPORTED_MODULE_6__/* .groundText */ .pC)(ground);
    const weightless = counts || stance === 'unsure' ? '' : '; does not count without new evidence';
    return [
        `**${name(reviewer)}** ${(0,_reviewer_text_js__WEBPACK_IMPORTED_MODULE_6__/* .verb */ .w3)(finding, position)}${why === '' ? '' : ` as ${why}`} (round ${round}${weightless})`,
        (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(reason, longest.reason)),
        ...evidence.slice(0, mostEvidence).map(cite),
    ]
        .filter((part) => part !== '')
        .join('<br>');
};
function cite({ path, quote, resolved }) {
    const place = resolved === null ? `${path} (not found there)` : path + (0,_result_location_text_js__WEBPACK_IMPORTED_MODULE_2__/* .linesText */ .zu)(resolved);
    const words = (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(quote.trim(), longest.quote);
    return `↳ ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(place)}${words === '' ? '' : ` ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)(words)}`}`;
}
function suggestionPart({ suggestion }) {
    if (suggestion === null || suggestion.trim() === '')
        return '';
    return detailsBlock('Suggested replacement', (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .codeFence */ .d6)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(suggestion, longest.text)));
}
/** A folded part. `title` is not escaped. */
const detailsBlock = (title, body) => `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
/** A dismissed finding in a few lines: title, location, reason, and who refuted it. */
function dismissedPart(finding, id) {
    const name = (reviewer) => (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(id(reviewer));
    const { severity, title, location, statusReason, positions } = finding;
    const refuted = positions
        .filter(({ stance, counts }) => stance === 'refute' && counts)
        .map((position) => `  - ${argument(finding, position, name)}`);
    return [
        `- ${_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .severityMarks */ .iq[severity]} **${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(title, longest.title))}** ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineCode */ .ti)((0,_result_location_text_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(location))} · ${(0,_reviewer_text_js__WEBPACK_IMPORTED_MODULE_6__/* .positionsText */ .Ki)(finding, name)}. ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_3__/* .forMarkdown */ .Bm)(statusReason)}`,
        ...refuted,
    ].join('\n');
}


/***/ }),

/***/ 9864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ verdictPart)
/* harmony export */ });
/* harmony import */ var _debate_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(352);
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3524);
/* harmony import */ var _result_location_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9616);
/* harmony import */ var _security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7326);
/* harmony import */ var _authors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3858);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3183);






const mostReasons = 12;
const mostBlockers = 20;
const mostNotices = 20;
const longest = { title: 200, reason: 2_000 };
/** The top of the summary: verdict, reasons, remedy, blocking findings. */
const verdictPart = (result) => [
    `## ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headingMark */ .S_)(result)} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headingWord */ .zL)(result)}: ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .headline */ .Pl)(result)}`,
    about(result),
    ...result.notices
        .slice(0, mostNotices)
        .map((notice) => `> ⚠️ ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(notice, longest.reason))}`),
    reasons(result),
    blockers(result),
    tally(result),
]
    .filter((part) => part !== '')
    .join('\n\n');
function about(result) {
    const pull = result.change?.pullRequest ?? null;
    const subject = pull === null
        ? []
        : [
            `**${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(pull.title, longest.title))}** (pull request ${pull.number}, by ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(pull.author)})`,
        ];
    const took = result.change === null && result.calls.length === 0 ? [] : [(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .figures */ .u5)(result).join(' · ')];
    return [...subject, ...authorship(result), ...took].join('<br>\n');
}
/** Authors and reviewers, which show whether the review is independent. */
function authorship({ change, panel }) {
    if (change === null || panel.length === 0)
        return [];
    const wrote = (0,_authors_js__WEBPACK_IMPORTED_MODULE_3__/* .authorsText */ .c)(change, _security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm);
    const read = panel.filter(({ complete }) => complete).map(({ id }) => (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)(id));
    return [
        `${(0,_authors_js__WEBPACK_IMPORTED_MODULE_3__/* .authorText */ .D)(wrote)} ${read.length === 0 ? 'No reviewer completed the review.' : `Reviewed by ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(read)}.`}`,
    ];
}
/** The reasons and remedies that neither the headline nor the list of blocking findings gives. */
function reasons(result) {
    const all = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .distinctReasons */ ._T)(result).filter(({ message }) => message !== '');
    const shown = all.slice(0, mostReasons).map(({ message, remedy }) => {
        const todo = remedy === '' ? '' : `<br>**What to do:** ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(remedy, longest.reason))}`;
        return `${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(message, longest.reason))}${todo}`;
    });
    const left = all.length - shown.length;
    if (shown.length === 1)
        return shown.join('');
    return [...shown, ...(left > 0 ? [`${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left)} more reasons are in the result file.`] : [])]
        .map((reason) => `- ${reason}`)
        .join('\n');
}
function blockers(result) {
    const all = result.findings.filter(({ blocking }) => blocking);
    if (all.length === 0)
        return '';
    const shown = all
        .slice(0, mostBlockers)
        .map(({ id, severity, title, location, status }) => `- ${_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .severityMarks */ .iq[severity]} **${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(title, longest.title))}** ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_result_location_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(location))} · ${severity}, ${status} · ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(id)}`);
    const left = all.length - shown.length;
    const remedy = result.verdict.reasons.find(({ code }) => code === 'blocking-findings')?.remedy ?? '';
    return [
        '**Blocking findings**',
        '',
        ...shown,
        ...(left > 0 ? [`- and ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left)} more, below`] : []),
        ...(remedy === '' ? [] : ['', `**What to do:** ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .forMarkdown */ .Bm)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(remedy, longest.reason))}`]),
    ].join('\n');
}
/** Number of findings of each severity and status. */
function tally(result) {
    if (result.findings.length === 0)
        return '';
    const head = _debate_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .severities */ .gO.map((severity) => `${_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .severityMarks */ .iq[severity]} ${severity}`);
    return [
        `| | ${head.join(' | ')} |`,
        `|---|${_debate_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .severities */ .gO.map(() => '---:').join('|')}|`,
        ..._headline_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOrder */ .Dz.map((status) => {
            const cells = _debate_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .severities */ .gO.map((severity) => {
                const number = (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsWithStatus */ .LT)(result, status).filter((finding) => finding.severity === severity).length;
                return number === 0 ? '·' : (0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number);
            });
            return `| ${status} | ${cells.join(' | ')} |`;
        }),
    ].join('\n');
}


/***/ }),

/***/ 6469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   h5: () => (/* binding */ figuresOf),
/* harmony export */   jR: () => (/* binding */ asResultFinding),
/* harmony export */   l_: () => (/* binding */ resultCalls)
/* harmony export */ });
/* harmony import */ var _change_authorship_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6170);
/* harmony import */ var _debate_events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4892);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8648);



/** Assembles the result that all reports show. Pure: the same outcome gives the same result. */
function assemble(outcome) {
    const { change, panel, events, debate, verdict, settings } = outcome;
    const reviewing = resultCalls(events);
    const calls = [...reviewing, ...(outcome.revision?.calls ?? [])].toSorted((a, b) => a.began - b.began);
    const figures = figuresOf(panel, { reviewing, calls }, debate);
    return {
        version: _result_js__WEBPACK_IMPORTED_MODULE_1__/* .resultVersion */ .C,
        tool: { name: 'xreview-action', version: outcome.version },
        mode: outcome.mode,
        matrixJob: outcome.matrixJob,
        shard: outcome.shard,
        aggregate: outcome.aggregate,
        startedAt: outcome.startedAt,
        seconds: outcome.seconds,
        notices: [...outcome.notices],
        change: change === null ? null : changeOf(outcome, change),
        document: outcome.document,
        revision: outcome.revision?.revision ?? null,
        settings,
        pushes: outcome.pushes,
        panel: figures.panel.map((reviewer, index) => ({
            ...reviewer,
            served: [...(0,_debate_events_js__WEBPACK_IMPORTED_MODULE_2__/* .servedFor */ .j)(panel[index] ?? reviewer, events)],
        })),
        attendance: debate?.attendance.map((entry) => ({ ...entry })) ?? [],
        rounds: figures.rounds,
        calls,
        findings: debate?.findings.map(asResultFinding) ?? [],
        notes: debate?.unlocated.map((report) => ({ ...report })) ?? [],
        verdict: {
            ...verdict,
            reasons: verdict.reasons.map((reason) => ({ ...reason })),
            blocking: [...verdict.blocking],
        },
        spent: figures.spent,
        usdPerConfirmed: figures.usdPerConfirmed,
        estimate: outcome.estimate,
        race: outcome.race,
        reviewerStatistics: outcome.reviewerStatistics,
        seals: [],
    };
}
/**
 * All figures of a result that follow from its calls and its debate, which are in the result too. `reviewing` are the
 * calls of the review itself; `calls` also include those that revised a plan.
 */
function figuresOf(panel, { reviewing, calls }, debate) {
    const spent = sum(calls.map((call) => call.spent));
    return {
        panel: panel.map((reviewer) => reviewerOf(reviewer, calls, debate)),
        rounds: roundsOf(reviewing, debate),
        spent,
        usdPerConfirmed: each(spent.usd, confirmedBy(debate, null)),
    };
}
/** Confirmed findings that a reviewer reported, or all. */
const confirmedBy = (debate, reviewer) => debate?.findings.filter(({ status, reportedBy }) => status === 'confirmed' && (reviewer === null || reportedBy.includes(reviewer))).length ?? 0;
const each = (usd, number) => usd === null || number === 0 ? null : usd / number;
/** By start time, then by a fixed order, because parallel answers arrive in any order. */
const resultCalls = (events) => events
    .flatMap(({ reviewer, bundle, round, question, calls }) => calls.map((call) => ({ reviewer, bundle, round, question, ...call, notes: [...call.notes] })))
    .toSorted((a, b) => a.began - b.began ||
    a.round - b.round ||
    inOrder.compare(a.bundle, b.bundle) ||
    inOrder.compare(a.reviewer, b.reviewer) ||
    inOrder.compare(a.question, b.question));
const inOrder = new Intl.Collator('en', { numeric: true });
const none = { freshInput: 0, cachedInput: 0, writtenInput: 0, output: 0, usd: 0 };
/** The sum of tokens and cost. One unknown price makes the cost unknown, because a partial sum would be misleading. */
const sum = (all) => all.reduce((total, spent) => ({
    freshInput: total.freshInput + spent.freshInput,
    cachedInput: total.cachedInput + spent.cachedInput,
    writtenInput: total.writtenInput + spent.writtenInput,
    output: total.output + spent.output,
    usd: total.usd === null || spent.usd === null ? null : total.usd + spent.usd,
}), none);
/** A finding in the shape of the result. */
const asResultFinding = (finding) => ({
    ...finding,
    code: finding.code.map((line) => ({ ...line })),
    reportedBy: [...finding.reportedBy],
    reports: finding.reports.map((report) => ({ ...report })),
    positions: finding.positions.map((position) => ({
        ...position,
        evidence: position.evidence.map((item) => ({ ...item })),
    })),
    supporters: [...finding.supporters],
    refuters: [...finding.refuters],
});
function changeOf({ plan, debate, obviousBundles }, change) {
    const { repository, event, pullRequest, commits, files } = change;
    return {
        repository,
        event,
        pullRequest: pullRequest === null
            ? null
            : {
                number: pullRequest.number,
                title: pullRequest.title.trim() === '' ? '(no title)' : pullRequest.title,
                author: pullRequest.author,
                fork: pullRequest.fork,
            },
        ...commits,
        authors: (0,_change_authorship_js__WEBPACK_IMPORTED_MODULE_0__/* .authorsOf */ .E)(change).map(({ vendors, traces, ...author }) => ({
            ...author,
            vendors: [...vendors],
            traces: [...traces],
        })),
        commits: change.log.length,
        files: files.map(({ path, oldPath, status, added, removed, sensitive, leftOut }) => ({
            path,
            oldPath,
            status,
            added,
            removed,
            sensitive,
            leftOut: leftOut === null ? null : { ...leftOut },
        })),
        bundles: plan?.bundles.flatMap((bundle) => {
            const debated = debate?.bundles.find(({ id }) => id === bundle.id);
            return {
                id: bundle.id,
                files: bundle.files.map(({ path }) => path),
                hunks: plan.coverage.filter((entry) => entry.bundle === bundle.id).length,
                tokens: bundle.tokens,
                rounds: debated?.rounds ?? 0,
                stopped: debated?.stopped ?? 'no-answers',
                obvious: obviousBundles.get(bundle.id)?.map((file) => ({ ...file })) ?? null,
            };
        }) ?? [],
        coverage: plan?.coverage.map((entry) => ({ ...entry })) ?? [],
    };
}
function reviewerOf({ id, vendor, model, role, reads, judges }, calls, debate) {
    const own = calls.filter(({ reviewer }) => reviewer === id);
    const attended = debate?.attendance.filter(({ reviewer }) => reviewer === id) ?? [];
    const complete = attended.length > 0 && attended.every(({ answered }) => answered);
    const spent = sum(own.map((call) => call.spent));
    const confirmed = confirmedBy(debate, id);
    return {
        id,
        vendor,
        model,
        role,
        reads,
        judges,
        complete,
        approves: complete ? (debate?.approvers.includes(id) ?? false) : null,
        reported: debate?.findings.filter(({ reportedBy }) => reportedBy.includes(id)).length ?? 0,
        calls: own.length,
        seconds: own.reduce((total, { seconds }) => total + seconds, 0),
        spent,
        confirmed,
        usdPerConfirmed: each(spent.usd, confirmed),
    };
}
function roundsOf(calls, debate) {
    const numbers = [...new Set(calls.map(({ round }) => round))].toSorted((a, b) => a - b);
    return numbers.map((round) => {
        const own = calls.filter((call) => call.round === round);
        const said = debate?.findings.flatMap(({ positions }) => positions.filter((position) => position.round === round)) ??
            [];
        const reported = debate?.findings.flatMap(({ reports }) => reports.filter((report) => report.round === round)) ?? [];
        const taking = (stance) => said.filter((position) => position.stance === stance).length;
        return {
            round,
            kind: round === 1 ? 'independent-review' : round === 2 ? 'cross-examination' : 'rebuttal',
            calls: own.length,
            reported: reported.length,
            upheld: taking('uphold'),
            refuted: taking('refute'),
            unsure: taking('unsure'),
            // Bundles run in parallel, so the time of a round is from the start of its first call to the end of its last.
            seconds: Math.max(...own.map(({ began, seconds }) => began + seconds)) -
                Math.min(...own.map(({ began }) => began)),
            spent: sum(own.map(({ spent }) => spent)),
        };
    });
}


/***/ }),

/***/ 3524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   Jf: () => (/* binding */ totalSpent),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   at: () => (/* binding */ nothingSpent),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   u8: () => (/* binding */ spentText),
/* harmony export */   yX: () => (/* binding */ cachedShare)
/* harmony export */ });
/** Formats figures, the same way in log, summary and terminal. */
/** Created on first use, because `Intl` loads slowly and small integers do not need it. */
let formats = null;
const formatsOf = () => (formats ??= {
    grouped: new Intl.NumberFormat('en-US'),
    cents: new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
});
const count = (value) => Number.isInteger(value) && value > 0 && value < 1000 ? String(value) : formatsOf().grouped.format(value);
/** `1 finding`, `2 findings`, `no findings`. */
const plural = (value, one, many = `${one}s`) => value === 0 ? `no ${many}` : `${count(value)} ${value === 1 ? one : many}`;
/** `< 0.1 s`, `0.4 s`, `12 s`, `3 min 05 s`. */
function duration(seconds) {
    if (seconds < 0.05)
        return '< 0.1 s';
    if (seconds < 9.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    return `${count(Math.floor(whole / 60))} min ${String(whole % 60).padStart(2, '0')} s`;
}
/** `$0.21`, `$0.0042`, or `unknown` without a price. */
function dollars(usd) {
    if (usd === null)
        return 'unknown';
    if (usd === 0)
        return '$0';
    if (usd < 0.0001)
        return '< $0.0001';
    return usd < 0.1 ? `$${usd.toFixed(4)}` : `$${formatsOf().cents.format(usd)}`;
}
const nothingSpent = { freshInput: 0, cachedInput: 0, writtenInput: 0, output: 0, usd: 0 };
/** The sum; one unknown price makes its cost unknown. */
const totalSpent = (parts) => [...parts].reduce((sum, part) => ({
    freshInput: sum.freshInput + part.freshInput,
    cachedInput: sum.cachedInput + part.cachedInput,
    writtenInput: sum.writtenInput + part.writtenInput,
    output: sum.output + part.output,
    usd: sum.usd === null || part.usd === null ? null : sum.usd + part.usd,
}), nothingSpent);
const input = (spent) => spent.freshInput + spent.cachedInput + spent.writtenInput;
/** Share of the input that the provider's cache served, as `82%`. */
const cachedShare = (spent) => input(spent) === 0 ? '0%' : `${Math.round((100 * spent.cachedInput) / input(spent))}%`;
/** `41,200 in (82% cached) · 1,204 out · $0.21`. */
const spentText = (spent) => `${count(input(spent))} in (${cachedShare(spent)} cached) · ${count(spent.output)} out · ${dollars(spent.usd)}`;
/** `a`, `a and b`, `a, b and c`. */
const listed = (names) => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;


/***/ }),

/***/ 6424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findingSchema),
/* harmony export */   k: () => (/* binding */ reportedFindingSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _debate_categories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3877);
/* harmony import */ var _debate_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(352);



/** The shape of a finding in the result, and of a report that could not be located. */
const line = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive();
const side = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['new', 'old']);
const evidence = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    quote: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    resolved: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ side, startLine: line, endLine: line }).nullable(),
    /** Relation to the finding: only a connected quote counts, and the finding's own lines only for the ground `wrong`. */
    connection: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .connections */ .oQ),
});
const position = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    reviewer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    round: line,
    stance: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .stances */ ["if"]),
    ground: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .grounds */ .ND).nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(evidence),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO).nullable(),
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const location = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('level', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        level: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('line'),
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        side,
        startLine: line,
        endLine: line,
        quote: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        addedLine: line.nullable(),
        headLine: line.exactOptional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        level: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('file'),
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        quote: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        content: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().exactOptional(),
    }),
]);
const reportedFindingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    reviewer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    round: line,
    category: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_categories_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryIds */ .BM),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    explanation: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    scenario: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    suggestion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** The clause of a document that the change does not meet; absent if the finding cites none. */
    clause: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ document: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), quote: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), relation: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['unmet', 'implied']) })
        .exactOptional(),
    location,
});
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    category: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_categories_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryIds */ .BM),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    explanation: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    scenario: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    suggestion: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    location,
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        line: line.nullable(),
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['context', 'added', 'removed']),
        text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    })),
    symbol: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Relation to the previous push; also `new` if none is known. */
    push: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .pushStates */ .NT),
    /** Set if a person dismissed the finding; `status` is then `dismissed`, and the panel's status is kept here. */
    dismissal: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        source: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionSources */ .Jx),
        by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        until: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingStatuses */ .GU),
    })
        .nullable(),
    bundle: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reportedBy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    reports: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reportedFindingSchema),
    positions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(position),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingStatuses */ .GU),
    statusReason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    supporters: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    refuters: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    blocking: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});


/***/ }),

/***/ 9616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ aboutFile),
/* harmony export */   QN: () => (/* binding */ shownLine),
/* harmony export */   VJ: () => (/* binding */ liftText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   kn: () => (/* binding */ isAboutFile),
/* harmony export */   zu: () => (/* binding */ linesText)
/* harmony export */ });
/* harmony import */ var _debate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4904);

/**
 * The line of the head commit to show the finding on. It is an added line of the hunk if there is one, because
 * annotations and alerts appear in a pull request only there. Otherwise it is the first line of the location, or the
 * line that replaced it.
 */
function shownLine(location) {
    if (location.level === 'file')
        return 1;
    return location.addedLine ?? (location.side === 'new' ? location.startLine : (location.headLine ?? 1));
}
/** `:12`, `:12–14`, `:12–14 (before the change)`. */
const linesText = ({ side, startLine, endLine }) => `:${startLine}${endLine === startLine ? '' : `–${endLine}`}${side === 'old' ? ' (before the change)' : ''}`;
/** Whether a finding is about a whole file because its quote was not found there. */
const isAboutFile = (location) => location.level === 'file' && location.content !== undefined;
/** Shown with such a finding in every report. */
const aboutFile = 'This finding is about the whole file, because the code that the reviewer quoted was not found in it.';
/** `src/a.ts:12–14`, or only the path if the quote was not found. */
const placeText = (location) => location.level === 'file' ? location.path : location.path + linesText(location);
const dismissalPlace = ({ change }) => change === null || change.pullRequest !== null ? 'comment' : 'suppressions';
/** A sentence on how to resolve a blocking finding; empty for one that does not block. */
function liftText({ id, blocking }, result) {
    if (!blocking)
        return '';
    const text = result.document === null ? 'code' : 'plan';
    return `This finding blocks. Fix the ${text} or, if the finding is wrong, ${(0,_debate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .howToDismiss */ .CI)(id, dismissalPlace(result))}.`;
}


/***/ }),

/***/ 777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ resultText),
/* harmony export */   dw: () => (/* binding */ soundResult),
/* harmony export */   sl: () => (/* binding */ resultDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7428);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8648);



/**
 * The result to publish: redacted and validated against the schema. Parts that fail the schema are a defect of the
 * action; the rest is still reported, as inconclusive, and the reason names what is missing.
 */
function soundResult(result, redact) {
    const clean = redact.deep(result);
    const parsed = _result_js__WEBPACK_IMPORTED_MODULE_1__/* .resultSchema */ .F.safeParse(clean);
    if (parsed.success)
        return parsed.data;
    const { shape } = _result_js__WEBPACK_IMPORTED_MODULE_1__/* .resultSchema */ .F;
    const whole = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).parse(clean);
    const kept = (name, item) => {
        const list = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).safeParse(whole[name]).data ?? [];
        return list.flatMap((one) => item.safeParse(one).data ?? []);
    };
    const findings = kept('findings', shape.findings.element);
    return {
        ...result,
        notices: kept('notices', shape.notices.element),
        change: shape.change.safeParse(whole['change']).data ?? null,
        revision: shape.revision.safeParse(whole['revision']).data ?? null,
        panel: kept('panel', shape.panel.element),
        attendance: kept('attendance', shape.attendance.element),
        rounds: kept('rounds', shape.rounds.element),
        calls: kept('calls', shape.calls.element),
        findings,
        race: shape.race.safeParse(whole['race']).data ?? null,
        notes: kept('notes', shape.notes.element),
        verdict: {
            verdict: findings.some(({ blocking }) => blocking) ? 'fail' : 'inconclusive',
            complete: false,
            reasons: [
                {
                    code: 'internal-error',
                    message: `Parts of the result do not match its schema and were left out: ${zod__WEBPACK_IMPORTED_MODULE_3__/* .prettifyError */ .S1(parsed.error).replace(/\s+/g, ' ').slice(0, 500)}`,
                    remedy: 'This is a defect of the action, not of your change. Please report it.',
                },
                ...kept('verdict', shape.verdict.shape.reasons.element),
            ],
            blocking: findings.filter(({ blocking }) => blocking).map(({ id }) => id),
            exitStatus: 1,
        },
        spent: shape.spent.safeParse(whole['spent']).data ?? {
            freshInput: 0,
            cachedInput: 0,
            writtenInput: 0,
            output: 0,
            usd: null,
        },
    };
}
/** The result file. */
const resultText = (result) => `${JSON.stringify(result, null, 2)}\n`;
/** SHA-256 (hex) of the result file, seals included. */
const resultDigest = (result) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(resultText(result)).digest('hex');


/***/ }),

/***/ 1772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ raceSchema),
/* harmony export */   b8: () => (/* binding */ signalNames),
/* harmony export */   sQ: () => (/* binding */ fixStates)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _debate_categories_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3877);
/* harmony import */ var _debate_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(352);



const signalNames = ['ci', 'verdict', 'size', 'coverage', 'lint', 'time'];
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const seconds = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative();
const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1);
const spent = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    freshInput: count,
    cachedInput: count,
    writtenInput: count,
    output: count,
    usd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable(),
});
/** A finding about a patch. */
const objection = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    category: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_categories_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryIds */ .BM),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO),
    title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().nullable(),
    reportedBy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    blocking: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const lane = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    vendor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /**
     * `passed`: all required checks passed; `contested`: its patch has open findings; `failed`, with the reason;
     * `duplicate` of an earlier lane's patch; `cancelled` because another lane won or the run was cancelled.
     */
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['passed', 'contested', 'failed', 'duplicate', 'cancelled']),
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The author's description of the patch. */
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Null if a signal is not available, or was not yet when the lane ended. */
    signals: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(signalNames), share.nullable()),
    score: share.nullable(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    added: count,
    removed: count,
    reviewers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(objection),
    /** Seconds from the start of the race: to its patch, and to its end. */
    patchAt: seconds.nullable(),
    endedAt: seconds,
    spent,
    /** Part of `spent` is an estimate, because a cancelled call reports no usage. */
    estimated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Name of its folder inside the race folder; null if it left no files. */
    folder: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
const fixStates = [
    'approved',
    'not-approved',
    'tie',
    'no-fix',
    'nothing-to-fix',
    'not-run',
    'cancelled',
];
/** The fix race: its lanes, the decision, and the result. It never changes the verdict. */
const raceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(fixStates),
    /** One sentence. */
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    brief: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        categories: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_categories_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryIds */ .BM)),
        files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        estimate: count,
        leftOut: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    }),
    signals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(signalNames),
        weight: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
        /** Null if it is available. */
        missing: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    })),
    lanes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(lane),
    winner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    tied: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Seconds from the start of the race. */
    decidedAt: seconds.nullable(),
    /** Seconds from the decision until the last cancelled lane and its processes had ended; null if none was cancelled. */
    cancelledWithin: seconds.nullable(),
    /** Reviews of the best patch, in order. */
    rounds: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        round: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        reviewers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        approved: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(objection),
        /** The outcome of the revision after it; empty if none was requested. */
        revision: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    })),
    /** Where the patch was delivered, in order: file, suggestions, branch; with what failed. */
    delivered: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ as: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['patch', 'suggestions', 'branch']), where: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    notices: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Absolute path; null if nothing was written. */
    folder: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    patchFile: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** The diff of the patch, or of each tied patch, up to a limit. */
    diffs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ lane: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), diff: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
    seconds,
    /** Of all lanes and of the reviews of their patches. */
    spent,
    /** Tokens of cancelled lanes as a share of the winner's; null without either. */
    cancelledShare: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable(),
});


/***/ }),

/***/ 6879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ panelReviewerSchema),
/* harmony export */   Cc: () => (/* binding */ replySchema),
/* harmony export */   R4: () => (/* binding */ callsSchema),
/* harmony export */   U9: () => (/* binding */ detectedSchema),
/* harmony export */   Ut: () => (/* binding */ historySchema),
/* harmony export */   k7: () => (/* binding */ recordedPositionsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _debate_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(352);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8648);



/** The answers of reviewers in a transcript: enough to run the debate again without them. */
const { attendance, calls, findings, notes } = _result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultSchema */ .F.shape;
const report = notes.element;
const failure = attendance.element.shape.failure.unwrap();
const quoted = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), quote: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const callsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(calls.element.omit({ reviewer: true, bundle: true, round: true, question: true }));
const position = {
    stance: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .stances */ ["if"]),
    ground: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .grounds */ .ND).nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(quoted),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_debate_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO).nullable(),
};
const answer = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(report
        .omit({ reviewer: true, round: true, location: true })
        .extend({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), quote: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable() })),
    positions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ label: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ...position, sameAs: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() })),
    relocations: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ label: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), quote: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
});
const replySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('outcome', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('answered'), answer, calls: callsSchema }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('unanswered'),
        failure,
        partial: answer.exactOptional(),
        calls: callsSchema,
    }),
]);
const recordedPositionsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    failure: failure.nullable(),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        reports: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(report.pick({ title: true, explanation: true, scenario: true })),
        positions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ ...position, round: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive() })),
    })),
});
const panelReviewerSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    vendor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    role: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reads: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    judges: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    /** Models that answered for it in an earlier debate about the same change. */
    served: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const detectedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(report);
/** The history: earlier pushes and people's decisions. */
const historySchema = {
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['first', 'full', 'incremental', 'unchanged']),
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Paths that were reviewed before and are unchanged. */
    paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Earlier findings: asked about again, carried forward unchanged, and dismissed by people. */
    asked: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findings.element),
    carried: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findings.element),
    quiet: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findings.element),
    /** The saved review of the last complete run; null if none is known. */
    savedReview: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(findings.element),
        decided: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    })
        .nullable(),
    decisions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        finding: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        ...findings.element.shape.dismissal.unwrap().pick({ source: true, by: true, reason: true, until: true })
            .shape,
    })),
    /** The day against which expiry dates of decisions were compared, YYYY-MM-DD. */
    today: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
};


/***/ }),

/***/ 8648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ resultVersion),
/* harmony export */   F: () => (/* binding */ resultSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2047);
/* harmony import */ var _change_authorship_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6170);
/* harmony import */ var _debate_categories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3877);
/* harmony import */ var _debate_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(352);
/* harmony import */ var _debate_reviewer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5254);
/* harmony import */ var _debate_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4904);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6424);
/* harmony import */ var _race_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1772);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1592);









const count = zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative();
const usd = zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nonnegative().nullable();
/** The estimated cost of a review. `likely` counts the share of bundles that usually reach a round. Dollars are null without a price. */
const estimateSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    calls: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        reviewer: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        round: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(),
        calls: count,
        input: count,
        cached: count,
        output: count,
        likelyUsd: usd,
        mostUsd: usd,
    })),
    likelyUsd: usd,
    mostUsd: usd,
});
/** Statistics of the ledger about the reviewers of this panel, if it has enough runs. */
const reviewerStatisticsSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    runs: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(),
    confirmed: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive(),
    reviewers: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        /** Complete runs with this reviewer. */
        runs: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
        /** Confirmed findings of those runs. */
        confirmed: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
        /** Those of them that only this reviewer reported. */
        alone: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
        /** 95% interval of the share `alone / confirmed`. */
        low: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig(),
        high: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig(),
        /** Categories with the most findings that only it reported. */
        best: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ category: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_debate_categories_js__WEBPACK_IMPORTED_MODULE_1__/* .categoryIds */ .BM), alone: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive() })),
        fixed: zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().nonnegative(),
        /** Dollars for each finding that only it reported; null if there is none or a price is unknown. */
        usdPerAlone: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nonnegative().nullable(),
    })),
});
/**
 * `result.json`, the source of every report. Increase `resultVersion` for a change that would mislead a reader of the
 * old schema; additions do not need it.
 */
const resultVersion = 3;
const line = zod__WEBPACK_IMPORTED_MODULE_7__/* .int */ .Whr().positive();
const spent = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    freshInput: count,
    cachedInput: count,
    writtenInput: count,
    output: count,
    usd: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nonnegative().nullable(),
});
const call = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    reviewer: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    bundle: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    round: line,
    question: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['independent-review', 'relocation', 'exchange', 'triage', 'revision']),
    /** Seconds from the start of the run. */
    began: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nonnegative(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nonnegative(),
    outcome: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['answered', ..._debate_reviewer_js__WEBPACK_IMPORTED_MODULE_2__/* .failureCodes */ .Nc]),
    stopReason: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
    requestId: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
    servedModel: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
    spent,
    retries: count,
    notes: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
});
const file = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    oldPath: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
    status: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['added', 'deleted', 'modified', 'renamed', 'copied', 'type-changed', 'mode-changed']),
    added: count,
    removed: count,
    sensitive: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
    leftOut: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), detail: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }).nullable(),
});
/** One reviewer and one bundle. `answered` is true only if the reviewer answered every question in full. */
const attendance = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    reviewer: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    bundle: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    answered: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
    failure: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_debate_reviewer_js__WEBPACK_IMPORTED_MODULE_2__/* .failureCodes */ .Nc), message: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), remedy: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }).nullable(),
});
const reviewer = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    vendor: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    role: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    /** The models that answered for it, as the provider reports them; empty if the provider reports none. */
    served: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    /** Reviewed the whole change; false for an imported report and for a reviewer that only judged findings. */
    reads: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
    /** Could be asked about findings in this run; false for an imported report. */
    judges: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
    /** Answered every question about every bundle in full. */
    complete: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
    /** Supports no finding at or above the gate; null if it is not complete. */
    approves: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().nullable(),
    reported: count,
    calls: count,
    seconds: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nonnegative(),
    spent,
    /** Its confirmed findings, and the cost of each; null if unknown. */
    confirmed: count,
    usdPerConfirmed: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nonnegative().nullable(),
});
const round = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    round: line,
    kind: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['independent-review', 'cross-examination', 'rebuttal']),
    calls: count,
    reported: count,
    upheld: count,
    refuted: count,
    unsure: count,
    seconds: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nonnegative(),
    spent,
});
const bundle = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    hunks: count,
    tokens: count,
    rounds: count,
    /** Why the debate about this bundle ended. */
    stopped: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n([
        'approved',
        'settled',
        'max-rounds',
        'no-answers',
        'out-of-budget',
        'out-of-time',
        'cancelled',
    ]),
    /** With `depth: auto`, if one reviewer was enough: each file with the rule; otherwise null. */
    obvious: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), rule: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() })).nullable(),
});
const shard = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ index: line, of: line });
/** The results of the matrix jobs, and the proof that each reviewer was given every line once. */
const aggregate = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    matrixJobs: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        /** False if its result was not used, for the reason in `why`. */
        taken: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
        why: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        reviewers: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
        shard: shard.nullable(),
        verdict: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_debate_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdicts */ .rY).nullable(),
        seconds: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nonnegative().nullable(),
        usd: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nonnegative().nullable(),
    })),
    hunks: count,
    /** Lines of the change's hunks, including context, by how often each reviewer was given them. */
    coverage: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ reviewer: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), once: count, missing: count, twice: count })),
});
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(resultVersion),
    tool: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('xreview-action'), version: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }),
    mode: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['review', 'estimate', 'aggregate']),
    /** Name of this matrix job; null if the run is not one. */
    matrixJob: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
    /** The part of the change that was reviewed; null for all of it. */
    shard: shard.nullable(),
    /** ISO 8601, UTC. */
    startedAt: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nonnegative(),
    /** Shown at the top of every report, such as a setting that weakens the gate. */
    notices: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
    change: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        repository: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
        event: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        pullRequest: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ number: count, title: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), author: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), fork: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY() })
            .nullable(),
        base: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        mergeBase: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        /** Null for uncommitted work. */
        head: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
        /** AI tools that wrote parts of the change, by the traces that they leave; empty if none was detected. */
        authors: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
            tool: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
            vendors: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
            commits: count,
            traces: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_change_authorship_js__WEBPACK_IMPORTED_MODULE_0__/* .traceKinds */ .X)),
        })),
        commits: count,
        files: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(file),
        bundles: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(bundle),
        coverage: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ hunk: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), path: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), from: count, to: count, bundle: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() })),
    })
        .nullable(),
    /** The place of the plan under review; null if a change is reviewed. */
    document: zod__WEBPACK_IMPORTED_MODULE_7__/* .discriminatedUnion */ .gMt('kind', [
        zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('file'), path: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() }),
        zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('description') }),
    ])
        .nullable(),
    /** The revisions of the plan; null without `revise`. */
    revision: _revision_js__WEBPACK_IMPORTED_MODULE_6__/* .revisionSchema */ .X.nullable(),
    settings: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        reviewers: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
        failOn: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n([..._debate_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .severities */ .gO, 'never']),
        disputed: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['warn', 'fail']),
        onInconclusive: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['fail', 'warn']),
        minReviewers: count,
        maxRounds: count,
        category: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
    }),
    /** Earlier pushes; null if the run is not about a pull request. */
    pushes: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        mode: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['first', 'full', 'incremental', 'unchanged']),
        why: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(),
        /** Head of the saved review. */
        since: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().nullable(),
        /** Files that were reviewed before and are unchanged. */
        carriedFiles: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
        /** Closed findings of earlier pushes. `by` is empty if the change no longer has their code. */
        fixed: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .findingSchema */ .$
            .pick({ id: true, fingerprint: true, category: true, severity: true, title: true })
            .extend({ path: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), by: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()), why: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() })),
    })
        .nullable(),
    /** Null unless this run is an aggregate job. */
    aggregate: aggregate.nullable(),
    panel: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(reviewer),
    attendance: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(attendance),
    rounds: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(round),
    calls: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(call),
    /** Sorted: blocking first, then by status, severity, path and line. */
    findings: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .findingSchema */ .$),
    /** Reports about files that do not exist: shown, but never blocking. */
    notes: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .reportedFindingSchema */ .k),
    verdict: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        verdict: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_debate_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .verdicts */ .rY),
        complete: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
        reasons: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ code: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), message: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), remedy: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() })),
        blocking: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP()),
        exitStatus: zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1)]),
    }),
    spent,
    /** Dollars for each confirmed finding; null if there is none or a price is unknown. */
    usdPerConfirmed: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nonnegative().nullable(),
    /** In mode `estimate`: the estimated cost of a review. */
    estimate: estimateSchema.nullable(),
    /** The fix race; null without `fix`. */
    race: _race_js__WEBPACK_IMPORTED_MODULE_5__/* .raceSchema */ .NB.nullable(),
    /** Statistics of the ledger about the reviewers; null without a ledger, or if it has too few runs. */
    reviewerStatistics: reviewerStatisticsSchema.nullable(),
    /**
     * For each provider whose API key the run had: an HMAC-SHA-256 (Base64) of everything else in this file, with a key
     * derived from the API key. Empty if the run had no API key.
     */
    seals: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ provider: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), seal: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP() })),
});


/***/ }),

/***/ 1592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ revisionSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);


const revisionOutcomes = ['approved', 'limit', 'unchanged', 'failed', 'not-needed'];
/** The revisions of a plan: the decision on each finding with its reason, and the findings about each version. */
const revisionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /**
     * `approved`: every reader of the last version approves it, and it lost no requirement; `limit`: it was the last one
     * allowed; `unchanged`: the revising model did not change the text; `failed`: there is no version, or its review is
     * not complete; `not-needed`: there were no findings.
     */
    outcome: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(revisionOutcomes),
    /** One sentence. */
    why: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The reviewer that wrote the versions. */
    lead: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    rounds: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        /** The full text of the version. */
        text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        /** Diff from the plan that was reviewed. */
        diff: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        decisions: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
            finding: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            title: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            decision: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['taken', 'declined', 'undecided']),
            reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        })),
        /** Lines of the original that the revising model says it changed or removed. */
        changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ quote: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
        /** Requirements of the original that the version lost without saying so. */
        lost: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
        /** Findings about it by the readers and the action's own rules; empty if the text was not changed. */
        findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingSchema */ .$),
        /** Its readers; empty if the text was not changed. */
        readers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        approvedBy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        /** Every reader answered every question in full. */
        complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    })),
});


/***/ }),

/***/ 5300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sealResult),
/* harmony export */   R: () => (/* binding */ sealOf)
/* harmony export */ });
/* harmony import */ var _security_seal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3629);

/** JSON with sorted keys, so that a seal does not depend on the formatting of a file. */
const canonical = (value) => JSON.stringify(value, (_, item) => typeof item === 'object' && item !== null && !Array.isArray(item)
    ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : item);
const sealedText = (result) => canonical({ ...result, seals: [] });
/** The result with a seal for each key. If no key is long enough, it keeps its existing seals. */
function sealResult(result, keys) {
    const usable = [...keys].filter(([, key]) => (0,_security_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .sealingSecrets */ .Fi)([key]).length > 0);
    if (usable.length === 0)
        return result;
    const text = sealedText(result);
    return {
        ...result,
        seals: usable.map(([provider, key]) => ({ provider, seal: (0,_security_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .sealText */ .N9)(text, key, 'result') })),
    };
}
/** Checks the seals of a result with the `key` of a provider; `unknown` if the key is too short. */
function sealOf(result, provider, key) {
    if ((0,_security_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .sealingSecrets */ .Fi)([key]).length === 0)
        return 'unknown';
    const seals = result.seals.filter((one) => one.provider === provider).map(({ seal }) => seal);
    if (seals.length === 0)
        return 'missing';
    return (0,_security_seal_js__WEBPACK_IMPORTED_MODULE_0__/* .isSealed */ .dy)(sealedText(result), seals, key, 'result') ? 'holds' : 'wrong';
}


/***/ }),

/***/ 2921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wJ: () => (/* binding */ contextTexts),
  Nx: () => (/* binding */ readBaseContext),
  Kc: () => (/* binding */ readRules)
});

// EXTERNAL MODULE: ./lib/context/guidelines.js
var guidelines = __webpack_require__(5180);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/context/requirements.js



/** Bytes of all documents together: they go with every bundle. */
const mostBytes = 128 * 1024;
const mostIssues = 3;
/**
 * The documents that the change must honour. Files are read from the base commit: a change cannot rewrite what it is
 * held against. What could not be read, or did not fit, is told.
 * @throws UserError `bad-setting` where a path or glob names nothing.
 */
async function gatherRequirements({ items, git, base, pullRequest, client, }) {
    const documents = [];
    const notices = [];
    for (const item of new Set(items)) {
        if (item === 'pull-request') {
            if (pullRequest === null || pullRequest.body.trim() === '')
                notices.push('requirements names the pull request, which has no description here.');
            else
                documents.push({ name: 'pull request', text: `${pullRequest.title}\n\n${pullRequest.body}` });
        }
        else if (item === 'issue') {
            const linked = await issues(pullRequest, client);
            documents.push(...linked.documents);
            notices.push(...linked.notices);
        }
        else {
            documents.push(...(await files(item, git, base)));
        }
    }
    return fitting(documents, notices);
}
async function files(glob, git, base) {
    const matches = picomatch(glob.replace(/^\.\//u, ''), { dot: true });
    const paths = [...(await git.list(base)).keys()].filter((path) => matches(path)).toSorted();
    if (paths.length === 0) {
        throw new errors/* UserError */.y('bad-setting', `requirements names "${glob}", and no file at the base commit ${base.slice(0, 10)} is called so.`, 'It is mistyped, or not merged yet: what a change is held against is read from its base.', 'Correct it, or use "pull-request" or "issue" for what is only written there.');
    }
    const read = await Promise.all(paths.map(async (name) => ({ name, text: (await git.readFileAt(base, name))?.toString('utf8') ?? '' })));
    return read.filter(({ text }) => text !== '' && !text.includes('\0'));
}
const issue = schemas/* object */.Ikc({ title: schemas/* string */.YjP(), body: schemas/* string */.YjP().nullish() });
/** GitHub's own words for "this pull request closes that issue". */
const closing = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(\d{1,9})\b/giu;
async function issues(pullRequest, client) {
    const numbers = [
        ...new Set([...(pullRequest?.body ?? '').matchAll(closing)].map(([, number = '']) => Number(number))),
    ];
    if (numbers.length === 0)
        return {
            documents: [],
            notices: ['requirements names the linked issue, and the pull request links none.'],
        };
    if (client === null)
        return {
            documents: [],
            notices: ['requirements names the linked issue, which cannot be read without a github-token.'],
        };
    const documents = [];
    const notices = [];
    for (const number of numbers.slice(0, mostIssues)) {
        const answer = await client.ask('GET /repos/{owner}/{repo}/issues/{issue_number}', { issue_number: number }, issue, {
            to: `read issue ${number}`,
            permission: 'issues: read',
        });
        if (answer.ok)
            documents.push({
                name: `issue ${number}`,
                text: `${answer.value.title}\n\n${answer.value.body ?? ''}`,
            });
        else
            notices.push(`Issue ${number} was not held against the change: ${answer.refusal.message}`);
    }
    return { documents, notices };
}
function fitting(all, notices) {
    let room = mostBytes;
    const documents = [];
    const cut = [];
    for (const { name, text } of all) {
        const bytes = Buffer.from(text);
        if (bytes.length <= room)
            documents.push({ name, text });
        else
            cut.push(name);
        room -= Math.min(room, bytes.length);
    }
    const cutNotices = cut.length === 0 ? [] : [`Not held against the change for want of room: ${cut.join(', ')}.`];
    return { documents, notices: [...notices, ...cutNotices] };
}

// EXTERNAL MODULE: ./lib/reviewers/panel-settings.js + 3 modules
var panel_settings = __webpack_require__(4500);
// EXTERNAL MODULE: ./lib/reviewers/role.js
var role = __webpack_require__(970);
;// CONCATENATED MODULE: ./lib/review/base-context.js




/** @throws UserError `bad-setting` if a role or a document that the settings name is not at the base. */
async function readBaseContext(settings, git, { commits: { base }, files, pullRequest }, client) {
    const [guidance, requirements, roles] = await Promise.all([
        readRules(settings, git, base, files),
        gatherRequirements({ items: settings.requirements, git, base, pullRequest, client }),
        (0,role/* readRoles */.i)(settings.reviewers, git, base),
    ]);
    const cut = guidance.filter((one) => one.cut).map(({ source }) => source);
    const notices = cut.length === 0 ? [] : [`Some guidelines were truncated because they are too long: ${cut.join(', ')}.`];
    return {
        guidance,
        requirements: requirements.documents,
        roles,
        notices: [...requirements.notices, ...notices],
    };
}
/** The guidelines at the base for the files under review. */
function readRules(settings, git, base, files) {
    const paths = files.filter(({ leftOut }) => leftOut === null).map(({ path }) => path);
    const instructions = Object.entries(settings['path-instructions']).map(([glob, text]) => ({ glob, text }));
    return (0,guidelines/* readGuidance */.r)(git, base, paths, instructions, (0,panel_settings/* guidelinesLimit */.Lh)(settings));
}
/** A digest of everything that reviewers get, which shows whether it changed. */
const contextTexts = ({ guidance, requirements, roles }) => [
    guidance.map(({ source, text }) => [source, text]),
    requirements.map(({ name, text }) => [name, text]),
    [...roles],
];


/***/ }),

/***/ 2501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ bundleChange)
/* harmony export */ });
/* harmony import */ var _change_depth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7180);
/* harmony import */ var _matrix_shards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9788);
/* harmony import */ var _reviewers_panel_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4500);
/* harmony import */ var _debate_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4170);
/* harmony import */ var _subject_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7541);





/** Divides the files to review into bundles. @throws UserError `no-plan` if a plan does not fit one request. */
async function bundleChange({ recorder, settings }, { change, tree, findSymbols }, history) {
    const size = (0,_reviewers_panel_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleSize */ .g9)(settings);
    const divide = settings.depth === 'auto' && settings.target === 'change' ? _change_depth_js__WEBPACK_IMPORTED_MODULE_0__/* .planByDepth */ .g : _change_depth_js__WEBPACK_IMPORTED_MODULE_0__/* .planEvenly */ .x;
    const { plan: whole, obviousBundles } = await divide((0,_debate_start_js__WEBPACK_IMPORTED_MODULE_2__/* .changedSince */ .$A)(change, history), (side, path) => tree.read(side, path), { tokensPerBundle: size, findSymbols });
    if (settings.target === 'plan')
        (0,_subject_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .checkWhole */ .UW)(whole.bundles, change, size);
    const plan = settings.shard === null ? whole : (0,_matrix_shards_js__WEBPACK_IMPORTED_MODULE_4__/* .shardOf */ .IS)(whole, settings.shard);
    recorder.bundled(plan, obviousBundles);
    return { whole, plan, obviousBundles: obviousBundles };
}


/***/ }),

/***/ 4170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ changedSince),
/* harmony export */   a4: () => (/* binding */ warnOfMissingKeys),
/* harmony export */   cH: () => (/* binding */ debateChange),
/* harmony export */   hV: () => (/* binding */ preloadDebate),
/* harmony export */   x8: () => (/* binding */ checkAccess)
/* harmony export */ });
/* harmony import */ var _change_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5174);
/* harmony import */ var _change_supply_chain_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7992);
/* harmony import */ var _config_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9682);
/* harmony import */ var _reviewers_panel_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4500);
/* harmony import */ var _runner_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3546);
/* harmony import */ var _security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7326);






/** The debate and all that it needs; loaded while files are parsed. */
const debateModules = () => Promise.all([Promise.all(/* import() */[__webpack_require__.e(21), __webpack_require__.e(335), __webpack_require__.e(383)]).then(__webpack_require__.bind(__webpack_require__, 5383)), Promise.all(/* import() */[__webpack_require__.e(675), __webpack_require__.e(175), __webpack_require__.e(21), __webpack_require__.e(486)]).then(__webpack_require__.bind(__webpack_require__, 4486)), Promise.all(/* import() */[__webpack_require__.e(675), __webpack_require__.e(797), __webpack_require__.e(55)]).then(__webpack_require__.bind(__webpack_require__, 7231))]);
/** The change without the files that an earlier push had reviewed and that are the same since. */
const changedSince = (change, { scope }) => ({
    ...change,
    files: change.files.filter(({ path }) => !scope.carried.has(path)),
});
/** Loads the code for requests and for the debate, if a debate is likely. */
function preloadDebate({ settings, host }, change, history) {
    if (!changedSince(change, history).files.some(_change_change_js__WEBPACK_IMPORTED_MODULE_5__/* .isShown */ .a))
        return;
    (0,_reviewers_panel_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .preloadSdks */ .jc)(settings, host.env);
    debateModules().catch(() => undefined);
}
/** The error for missing keys. An aggregate job needs none, because it asks only the models that have a key. */
const keysMissing = ({ settings, host, context }) => settings.mode === 'review'
    ? (0,_config_access_js__WEBPACK_IMPORTED_MODULE_1__/* .missingKeys */ .lx)(settings, host.env, {
        fork: context.pullRequest?.fork ?? false,
        onRunner: (0,_runner_host_js__WEBPACK_IMPORTED_MODULE_3__/* .onRunner */ .o)(host),
    })
    : null;
/**
 * Names missing keys in the log before the change is read. Only `checkAccess` ends the run, because a change without
 * anything to ask about needs no key.
 */
function warnOfMissingKeys(runtime) {
    const error = keysMissing(runtime);
    if (error !== null)
        process.stdout.write(`${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_4__/* .forLog */ .Ig)(`${error.message} ${error.remedy}`)}\n`);
}
/** @throws UserError if there is something to ask about and a key is missing, or a cost limit is set without a price. */
function checkAccess(runtime, { bundles }) {
    if (bundles.length === 0)
        return;
    const error = keysMissing(runtime);
    if (error !== null)
        throw error;
    (0,_reviewers_panel_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .checkPrices */ .DD)(runtime.settings);
}
/**
 * Creates the panel and runs the debate; null if there is nothing to ask about and the action's own rules found
 * nothing.
 */
async function debateChange(runtime, { change, tree, foundSecrets }, { history, baseContext }, { plan, requestContext }, joinMatrix = null) {
    const { settings, git, redact } = runtime;
    const supplyChain = settings.target === 'change' ? await (0,_change_supply_chain_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .readSupplyChain */ .d)(git, change) : [];
    // A finding of the action itself needs no model, and so no bundle.
    const hasDetected = async () => {
        const { openInjectionDetector } = await __webpack_require__.e(/* import() */ 335).then(__webpack_require__.bind(__webpack_require__, 4335));
        return openInjectionDetector(change, [], foundSecrets, supplyChain).reports.length > 0;
    };
    if (plan.bundles.length === 0 && history.asked.length === 0 && !(await hasDetected()))
        return null;
    const [{ openDetectors }, { createPanel }, { runDebate }] = await debateModules();
    const input = { change, plan, tree, history, foundSecrets, supplyChain, baseContext, requestContext };
    const detectors = await openDetectors(input, settings, redact);
    const panel = await createPanel(runtime, input, detectors, joinMatrix);
    return { debate: await runDebate(runtime, input, panel, detectors), panel };
}


/***/ }),

/***/ 5590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   RB: () => (/* binding */ secretReport),
/* harmony export */   Se: () => (/* binding */ hiddenKinds),
/* harmony export */   Wy: () => (/* binding */ secretsInContext),
/* harmony export */   cT: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _debate_detected_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5451);

/** Shapes that stand-ins have as well: they are told, but block by themselves only where the gate is lower. */
const uncertain = new Set([
    'jwt',
    'bearer-token',
    'secret-value',
    'live-key',
    'mapbox-token',
    'password-in-url',
    'basic-credentials',
    'basicauth-secret',
    'database-connection-string-secret',
]);
/**
 * The change as everyone is to see it, before anything is bundled, cut or sent: secrets replaced on their lines, so that
 * line numbers and quotes stay right. `redact` keeps the number of lines.
 */
function withoutSecrets(change, redact) {
    const foundSecrets = [];
    const files = change.files.map((file) => ({
        ...file,
        hunks: file.hunks.map((hunk) => clean(hunk, redact)),
    }));
    for (const [index, file] of files.entries()) {
        const before = change.files[index];
        if (before !== undefined)
            foundSecrets.push(...secretsIn(before, file));
    }
    foundSecrets.push(...secretsInContext(change, contextTextsOf(change), redact));
    const { pullRequest: pull, log } = change;
    return {
        change: {
            ...change,
            files,
            pullRequest: pull === null ? null : { ...pull, title: redact(pull.title), body: redact(pull.body) },
            log: log.map((commit) => ({ ...commit, message: redact(commit.message) })),
        },
        foundSecrets,
    };
}
/** All text of a change that is searched for secrets. */
const textsOf = (change) => [
    ...change.files.flatMap(({ hunks }) => hunks.flatMap(({ lines }) => lines.map(({ text }) => text))),
    ...contextTextsOf(change).map(({ text }) => text),
];
const contextTextsOf = ({ pullRequest: pull, log }) => [
    ...(pull === null
        ? []
        : [
            { name: 'title of the pull request', text: pull.title },
            { name: 'description of the pull request', text: pull.body },
        ]),
    ...log.map(({ id, message }) => ({ name: `message of commit ${id.slice(0, 10)}`, text: message })),
];
/** Secrets that stand in no file of the change. */
function secretsInContext({ files }, texts, redact) {
    const path = files[0]?.path;
    if (path === undefined)
        return [];
    return texts.flatMap(({ name: where, text }) => {
        const [before, after] = [text.split('\n'), redact(text).split('\n')];
        const quote = after.find((line, at) => line !== before[at]);
        if (quote === undefined)
            return [];
        const name = hiddenKinds(quote).find((found) => !hiddenKinds(text).includes(found)) ?? 'secret';
        return [{ path, lines: null, where: `the ${where}`, quote, name }];
    });
}
function clean(hunk, redact) {
    const sideOf = (side) => {
        const own = hunk.lines.filter((line) => line[side] !== null);
        const texts = hidden(own.map(({ text }) => text), redact);
        return new Map(own.map((line, index) => [line, texts[index] ?? '']));
    };
    const [now, then] = [sideOf('newLine'), sideOf('oldLine')];
    return {
        ...hunk,
        section: redact(hunk.section),
        lines: hunk.lines.map((line) => {
            const text = now.get(line) ?? then.get(line) ?? line.text;
            return text === line.text ? line : { ...line, text };
        }),
    };
}
/** Read together, because a key may stand on many lines; one by one where that would move lines. */
function hidden(texts, redact) {
    const together = redact(texts.join('\n')).split('\n');
    return together.length === texts.length
        ? together
        : texts.map((text) => redact(text).replaceAll('\n', ' '));
}
const placeholder = /\[redacted:([\w-]+)\]/gu;
/** The kinds of what was taken out of a text, as the placeholders in it say. */
const hiddenKinds = (text) => [...text.matchAll(placeholder)].flatMap(([, name]) => name ?? []);
/** Lines that differ hold what was replaced; neighbouring lines of one kind are one leak. */
function secretsIn(before, after) {
    const foundSecrets = [];
    for (const [at, hunk] of after.hunks.entries()) {
        for (const [index, line] of hunk.lines.entries()) {
            const was = before.hunks[at]?.lines[index]?.text;
            if (line.kind !== 'added' || line.newLine === null || was === undefined || was === line.text)
                continue;
            const name = hiddenKinds(line.text).find((found) => !hiddenKinds(was).includes(found)) ?? 'secret';
            const last = foundSecrets.at(-1);
            if (last !== undefined &&
                last.name === 'private-key' &&
                name === last.name &&
                last.lines?.end === line.newLine - 1) {
                const lines = { start: last.lines.start, end: line.newLine };
                foundSecrets[foundSecrets.length - 1] = { ...last, lines, quote: `${last.quote}\n${line.text}` };
            }
            else {
                foundSecrets.push({
                    path: after.path,
                    lines: { start: line.newLine, end: line.newLine },
                    where: 'the code',
                    quote: line.text,
                    name,
                });
            }
        }
    }
    return foundSecrets;
}
const secretReport = ({ path, lines, where, quote, name }) => ({
    reviewer: _debate_detected_js__WEBPACK_IMPORTED_MODULE_0__/* .detectorId */ .i,
    round: 1,
    category: 'secret-exposure',
    kind: 'defect',
    severity: uncertain.has(name) ? 'major' : 'critical',
    title: `A secret stands in ${where}: ${name.replaceAll('-', ' ')}`,
    explanation: 'What is committed stays in the history and is read by everyone and everything that can read the repository. The value was replaced before anything was sent to a model and is in no report. Found by the action itself, by its shape.',
    scenario: 'Someone with read access, or a leaked clone, uses it. Revoke it, and read its successor from a store of secrets.',
    suggestion: null,
    location: lines === null
        ? { level: 'file', path, quote, why: `It stands in ${where}.` }
        : {
            level: 'line',
            path,
            side: 'new',
            startLine: lines.start,
            endLine: lines.end,
            quote,
            addedLine: lines.start,
        },
});


/***/ }),

/***/ 609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ loadHistory)
/* harmony export */ });
/* harmony import */ var _config_run_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1353);
/* harmony import */ var _history_pushes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3449);
/* harmony import */ var _base_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2921);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3893);




/**
 * Reads guidelines, roles and requirements, and then the history, because a change of the former makes saved reviews
 * invalid.
 * @throws UserError `bad-setting` if the settings name a document that is not at the base.
 */
async function loadHistory({ recorder, host, git, settings, runPaths, requested }, { change, tree }) {
    const client = change.pullRequest === null ? null : (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_2__/* .clientFor */ .$V)(settings['github-token'], change.repository, host);
    const baseContext = await (0,_base_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readBaseContext */ .Nx)(settings, git, change, client);
    recorder.noted(baseContext.notices);
    const history = await (0,_history_pushes_js__WEBPACK_IMPORTED_MODULE_0__/* .readHistory */ .Lu)({
        settings,
        change,
        git,
        tree,
        client,
        keys: (0,_history_pushes_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(settings, host.env),
        texts: (0,_base_context_js__WEBPACK_IMPORTED_MODULE_1__/* .contextTexts */ .wJ)(baseContext),
        wanted: requested,
        stateFile: (0,_config_run_part_js__WEBPACK_IMPORTED_MODULE_3__/* .reportsToPeople */ .Yc)(settings) ? runPaths.state : null,
    });
    recorder.historyLoaded(history);
    return { baseContext, history };
}


/***/ }),

/***/ 7121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openProgressComment),
/* harmony export */   o: () => (/* binding */ silentProgressComment)
/* harmony export */ });
/* harmony import */ var _github_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8325);
/* harmony import */ var _history_comment_markers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6007);
/* harmony import */ var _report_status_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1442);



const between = 5_000;
const silentProgressComment = {
    update: () => undefined,
    end: () => Promise.resolve(),
};
function openProgressComment(history, pull, category) {
    const { client, viewer, sticky } = history;
    if (client === null || viewer === null)
        return silentProgressComment;
    const marker = (0,_history_comment_markers_js__WEBPACK_IMPORTED_MODULE_2__/* .stickyMarker */ .YL)(category);
    let sending = Promise.resolve();
    let last = Number.NEGATIVE_INFINITY;
    let ended = false;
    return {
        update(words) {
            const now = performance.now();
            if (ended || now - last < between)
                return;
            last = now;
            const body = (0,_report_status_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .withProgress */ .E0)(sticky?.body ?? null, marker, words);
            sending = sending.then(() => (0,_github_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .keepSticky */ .NB)(client, pull, viewer, marker, body));
        },
        async end() {
            ended = true;
            await sending;
        },
    };
}


/***/ }),

/***/ 3893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ clientFor),
/* harmony export */   Ku: () => (/* binding */ updatePullRequest),
/* harmony export */   WI: () => (/* binding */ contextNow)
/* harmony export */ });
/* harmony import */ var _change_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3564);
/* harmony import */ var _config_run_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1353);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(636);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3411);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6511);
/* harmony import */ var _run_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7079);






/** A GitHub client; null without a token or a repository. */
const clientFor = (token, repository, { cancelled }) => token === '' || repository === null
    ? null
    : (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .openGitHubClient */ .L)({ repository, token, bound: () => (cancelled.aborted ? 2_500 : 20_000) });
/** The commit status target of a run that another event than the pull request started. */
function contextNow(pull, repository, event) {
    const { headSha: head, baseSha: base, headRepository, ...rest } = pull;
    const fork = headRepository !== repository;
    return { ...(0,_change_event_js__WEBPACK_IMPORTED_MODULE_0__/* .contextOfPull */ .EE)({ ...rest, fork, base, head }, event), repository };
}
/** Whether the run posts to the pull request: the settings allow it and the account of the token is known. */
const hasComment = ({ comment }, { client, viewer }) => comment !== 'off' && client !== null && viewer !== null;
/**
 * Writes the comments on the pull request and the state file. Resolves to notices about what could not be written; the
 * verdict does not depend on it. Never rejects.
 */
async function updatePullRequest(record, { recorder, runPaths, redact }) {
    try {
        const { history, settings, change, outdated, estimate } = record;
        const settled = (0,_run_record_js__WEBPACK_IMPORTED_MODULE_2__/* .settledOf */ .Rr)(record);
        await recorder.progressEnded();
        if (history === null || settings === null || change === null || settled === null)
            return [];
        if (outdated || estimate !== null)
            return [];
        const stateFile = (0,_config_run_part_js__WEBPACK_IMPORTED_MODULE_4__/* .reportsToPeople */ .Yc)(settings) ? runPaths.state : null;
        if (stateFile === null && !hasComment(settings, history))
            return [];
        const { writeComments } = await __webpack_require__.e(/* import() */ 27).then(__webpack_require__.bind(__webpack_require__, 3027));
        const result = (0,_run_result_js__WEBPACK_IMPORTED_MODULE_3__/* .assembleResult */ .A)(record, { version: _version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r, seconds: recorder.clock() });
        const { decided } = settled;
        return await writeComments({ history, settings, change, result, decided, redact, stateFile });
    }
    catch (error) {
        const what = error instanceof Error ? error.message : String(error);
        return [`Cannot update the pull request: ${what} This is a defect of the action. Please report it.`];
    }
}


/***/ }),

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ buildRequestContext),
  u: () => (/* binding */ gatherRequestContext)
});

// EXTERNAL MODULE: ./lib/git/process.js + 1 modules
var process = __webpack_require__(9386);
// EXTERNAL MODULE: ./lib/git/tree-entries.js
var tree_entries = __webpack_require__(8623);
// EXTERNAL MODULE: ./lib/syntax/parsing.js + 5 modules
var parsing = __webpack_require__(22);
// EXTERNAL MODULE: ./lib/syntax/symbol.js
var syntax_symbol = __webpack_require__(6839);
;// CONCATENATED MODULE: ./lib/context/usages.js




const usageLimits = {
    names: 40,
    parsed: 512 * 1024,
    files: 80,
    perName: 6,
    perBundle: 24,
    seconds: 15,
};
/** A name shorter than this is used everywhere and means nothing. */
const tellingName = 4;
/** Names that a file has at least, where many files share the room. */
const leastNames = 2;
/** Characters above which a file is not looked into. */
const maxFile = 512 * 1024;
/**
 * Who else uses what each bundle changes: the symbols that hold a changed line, and those whose definition the change
 * removes. Only files outside the plan are told, for those in it are under review anyway.
 */
async function findUsages(git, tree, change, plan, findSymbols, limits = usageLimits) {
    const planned = new Set(plan.bundles.flatMap(({ files }) => files.map(({ path }) => path)));
    const names = await namesOfChange(tree, change.files.filter(({ path }) => planned.has(path)), findSymbols, limits);
    if (names.size === 0)
        return { byBundle: new Map(), gap: null };
    const head = change.commits.head ?? (await git.snapshot());
    const lacking = await git.lacking(head);
    const paths = await pathsWith(git, head, [...names.keys()], limits.seconds);
    if (paths === null)
        return { byBundle: new Map(), gap: `git took more than ${limits.seconds} s to search` };
    const usages = [];
    for (const path of paths.filter((one) => !planned.has(one) && !prose.test(one)).slice(0, limits.files)) {
        const text = await tree.read('new', path);
        if (text === null || text.length > maxFile)
            continue;
        for (const reference of await (0,parsing/* findReferences */.yU)(path, text, [...names.keys()])) {
            if (reference.kind === 'definition')
                continue;
            usages.push({ ...reference, path, removed: names.get(reference.name)?.removed ?? false });
        }
    }
    const gap = lacking === 0 ? null : `${lacking} files are not in this partial checkout`;
    return { byBundle: byBundle(plan, names, usages, limits), gap };
}
/** Documents speak of names without depending on them. */
const prose = /\.(?:md|mdx|markdown|rst|adoc|txt)$/i;
/** The names that the change defines anew, changes or removes, with the files that do. */
async function namesOfChange(tree, files, findSymbols, { names: limit, parsed }) {
    const names = new Map();
    const note = (name, path, removed) => {
        const known = names.get(name);
        if (known === undefined && names.size >= limit)
            return;
        if (known === undefined)
            names.set(name, { paths: new Set([path]), removed });
        else {
            known.paths.add(path);
            known.removed &&= removed;
        }
    };
    // What is new in a new file has no users yet outside the change.
    const known = files.filter(({ oldBlob }) => oldBlob !== null);
    const share = Math.max(leastNames, Math.floor(limit / Math.max(1, known.length)));
    let room = parsed;
    for (const file of known.toSorted((a, b) => Number(b.sensitive) - Number(a.sensitive))) {
        if (names.size >= limit || room <= 0)
            break;
        const before = await touched(tree, 'old', file, findSymbols);
        const after = await touched(tree, 'new', file, findSymbols);
        room -= before.characters + after.characters;
        const gone = [...before.changed].filter((name) => !after.all.has(name));
        // A new name has no users yet outside the change; one that was there before may have.
        const kept = [...after.changed].filter((name) => before.all.has(name));
        const all = [
            ...gone.map((name) => ({ name, removed: true })),
            ...kept.map((name) => ({ name, removed: false })),
        ];
        for (const { name, removed } of all.filter(({ name }) => name.length >= tellingName).slice(0, share))
            note(name, file.path, removed);
    }
    return names;
}
async function touched(tree, side, file, findSymbols) {
    const path = side === 'old' ? (file.oldPath ?? file.path) : file.path;
    const there = side === 'old' ? file.oldBlob !== null : file.newBlob !== null;
    const text = there ? await tree.read(side, path) : null;
    const symbols = text === null ? null : await findSymbols(path, text);
    const named = (symbols ?? []).filter(({ kind }) => kind !== 'test' && kind !== 'implementation');
    const changed = new Set();
    for (const { kind, oldLine, newLine } of file.hunks.flatMap(({ lines }) => lines)) {
        if (kind === 'context')
            continue;
        const line = side === 'old' ? oldLine : newLine;
        const symbol = line === null ? null : (0,syntax_symbol/* enclosingSymbol */.py)(named, line);
        if (symbol !== null)
            changed.add(symbol.name);
    }
    return { changed, all: new Set(named.map(({ name }) => name)), characters: text?.length ?? 0 };
}
/** Paths of the tree that hold any of the names as a word, in git's order; null where the search did not end. */
async function pathsWith(git, tree, names, seconds) {
    const patterns = names.flatMap((name) => ['-e', name]);
    try {
        const args = ['grep', '-l', '-z', '-w', '-F', '-I', '--full-name', '--no-color', ...patterns, tree];
        const output = await (0,process/* collectOutput */.Up)(git.stream(args, { okay: [0, 1], signal: AbortSignal.timeout(seconds * 1000) }));
        return [...(0,tree_entries/* nulFields */.R6)(output)].map((field) => (0,tree_entries/* decodePath */.q0)(field.subarray(tree.length + 1)));
    }
    catch {
        // Context that would be good to have is not worth a failed review; the models can still search.
        return null;
    }
}
function byBundle(plan, names, usages, limits) {
    // What is gone and still used matters most; what may be no usage at all matters least.
    const rank = ({ removed, kind }) => (removed ? 0 : 2) + (kind === 'mention' ? 1 : 0);
    const counts = new Map();
    const kept = usages
        .toSorted((a, b) => rank(a) - rank(b))
        .filter(({ name }) => {
        const seen = counts.get(name) ?? 0;
        counts.set(name, seen + 1);
        return seen < limits.perName;
    });
    const found = new Map();
    for (const bundle of plan.bundles) {
        const paths = new Set(bundle.files.map(({ path }) => path));
        const own = kept.filter(({ name }) => [...(names.get(name)?.paths ?? [])].some((path) => paths.has(path)));
        if (own.length > 0)
            found.set(bundle.id, own.slice(0, limits.perBundle));
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/review/request-context.js

/** Gathers the request context: what every request of this run contains in addition to its bundle. */
async function gatherRequestContext({ recorder, git, settings }, { change, tree, findSymbols }, { history, baseContext }, plan) {
    const { requestContext, notices } = await buildRequestContext({
        git,
        change,
        plan,
        tree,
        baseContext,
        subject: settings.target,
        findSymbols,
        carried: history.scope.carried,
    });
    recorder.noted(notices);
    return requestContext;
}
/** What every request contains in addition to its bundle. */
async function buildRequestContext({ git, change, plan, tree, baseContext, subject, findSymbols, carried, }) {
    const { byBundle, gap } = await findUsages(git, tree, change, plan, findSymbols);
    return {
        requestContext: {
            subject,
            leftOut: change.files.filter(({ leftOut }) => leftOut !== null),
            bundles: plan.bundles.length,
            carried: [...carried],
            requirements: baseContext.requirements,
            guidance: baseContext.guidance,
            usages: byBundle,
        },
        notices: gap === null ? [] : [`Some usages of the changed code may be missing from the requests: ${gap}.`],
    };
}


/***/ }),

/***/ 6511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ emptyRecord),
/* harmony export */   Rr: () => (/* binding */ settledOf),
/* harmony export */   co: () => (/* binding */ withNotices),
/* harmony export */   iq: () => (/* binding */ closingEntry),
/* harmony export */   jT: () => (/* binding */ withError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _history_pushes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3449);


/** The record of a run before its first step. */
const emptyRecord = (startedAt) => ({
    startedAt,
    settings: null,
    change: null,
    history: null,
    plan: null,
    light: new Map(),
    panel: [],
    aggregate: null,
    events: [],
    debate: null,
    outdated: false,
    estimate: null,
    race: null,
    revision: null,
    reviewerStatistics: null,
    commitStatus: null,
    notices: [],
    errors: [],
    unforgivable: false,
});
/** Errors after which it is unknown what to review, or a report is missing. */
const unforgivable = new Set([
    'bad-setting',
    'unwritable',
    'no-plan',
    'bad-collection',
    'forged-collection',
    'github-refused',
    'bad-transcript',
    'transcript-cut',
    'replay-differs',
]);
/** Adds a failure. An error that is not a `UserError` is a defect of the action: its message is kept, its stack is not. */
function withError(record, error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y) {
        const reason = {
            code: error.code,
            message: error.message,
            remedy: [error.likelyCause, error.remedy].filter((text) => text !== '').join(' '),
        };
        return {
            ...record,
            errors: [...record.errors, reason],
            unforgivable: record.unforgivable || unforgivable.has(error.code),
        };
    }
    const what = error instanceof Error ? error.message : String(error);
    const reason = {
        code: 'internal-error',
        message: `Internal error of xreview-action: ${what}`,
        remedy: 'This is a defect of the action, not of your change. Please report it with the transcript.',
    };
    return { ...record, errors: [...record.errors, reason], unforgivable: true };
}
const withNotices = (record, notices) => notices.length === 0 ? record : { ...record, notices: [...record.notices, ...notices] };
/** The debate with what is carried forward from earlier pushes and what people decided; null before both are known. */
const settledOf = ({ history, change, debate }) => history === null || change === null ? null : (0,_history_pushes_js__WEBPACK_IMPORTED_MODULE_1__/* .settleFindings */ .gx)(history, debate);
/** The final values that a replay cannot compute. */
function closingEntry(record) {
    const { estimate, race, revision, reviewerStatistics, unforgivable: unforgiven, debate } = record;
    return {
        notices: [...record.notices],
        errors: [...record.errors],
        unforgivable: unforgiven,
        debated: debate !== null,
        estimate,
        race,
        revision,
        reviewerStatistics,
    };
}


/***/ }),

/***/ 7079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ assembleResult)
/* harmony export */ });
/* harmony import */ var _change_authorship_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6170);
/* harmony import */ var _change_change_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5174);
/* harmony import */ var _change_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5);
/* harmony import */ var _config_reviewer_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3679);
/* harmony import */ var _config_run_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6878);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7687);
/* harmony import */ var _debate_completeness_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5529);
/* harmony import */ var _debate_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4904);
/* harmony import */ var _result_assembly_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6469);
/* harmony import */ var _reviewers_served_models_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2430);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6511);











/**
 * Computes the result of a run, also of one that ended early: findings with people's decisions, completeness, verdict and
 * figures. Pure: the same record gives the same result.
 * @param run `seconds` that the run took so far, and the `version` of the action.
 */
function assembleResult(record, run) {
    const settled = (0,_run_record_js__WEBPACK_IMPORTED_MODULE_8__/* .settledOf */ .Rr)(record);
    const debate = withSettled(record.debate, settled);
    const settings = record.settings ?? _config_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsSchema */ .dP.parse({});
    const { startedAt, change, plan, panel, events, notices, history } = record;
    const { light: obviousBundles, aggregate, estimate, race, reviewerStatistics, revision } = record;
    return (0,_result_assembly_js__WEBPACK_IMPORTED_MODULE_6__/* .assemble */ .fT)({
        ...run,
        startedAt,
        change,
        plan,
        panel,
        events,
        debate,
        obviousBundles,
        aggregate,
        estimate,
        race,
        reviewerStatistics,
        revision,
        notices: [...notices, ...(0,_reviewers_served_models_js__WEBPACK_IMPORTED_MODULE_7__/* .servedNotices */ .N)(panel, events)],
        document: settings.target === 'plan' ? (0,_change_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planPlace */ .Jo)(settings.plan) : null,
        matrixJob: settings['matrix-job'] === '' ? null : settings['matrix-job'],
        shard: settings.shard,
        settings: resultSettings(settings, panel.length),
        mode: settings.mode === 'estimate' || settings.mode === 'aggregate' ? settings.mode : 'review',
        verdict: verdictOf(record, settings, debate),
        pushes: (change?.pullRequest ?? null) === null ? null : pushesOf(history, settled),
    });
}
const resultSettings = (settings, panelSize) => ({
    reviewers: settings.reviewers.map(_config_reviewer_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewerId */ .dt),
    failOn: settings['fail-on'],
    disputed: settings.disputed,
    onInconclusive: settings['on-inconclusive'],
    minReviewers: settings['min-reviewers'] ?? (panelSize || settings.reviewers.length),
    maxRounds: settings['max-rounds'],
    category: settings['matrix-job'] === ''
        ? settings.category
        : `${settings.category}/${(0,_config_run_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .slug */ .yR)(settings['matrix-job'])}`,
});
/** The debate with people's decisions applied to its findings, also if no model was asked in this run. */
function withSettled(debate, settled) {
    if (settled === null || (debate === null && settled.findings.length === 0))
        return debate;
    const base = debate ?? {
        findings: [],
        closed: [],
        unlocated: [],
        attendance: [],
        bundles: [],
        approvers: [],
    };
    return { ...base, findings: settled.findings };
}
/** @param debate with people's decisions: these findings block. Who answered is read from the record's own. */
function verdictOf(record, settings, debate) {
    const { change, errors } = record;
    const estimated = record.estimate !== null;
    const { complete, shortfalls } = completenessOf(record, settings);
    const large = (0,_debate_completeness_js__WEBPACK_IMPORTED_MODULE_9__/* .unread */ .g)(change?.files ?? []);
    return (0,_debate_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .decide */ .LD)({
        nothingToReview: change?.files.some(_change_change_js__WEBPACK_IMPORTED_MODULE_10__/* .isShown */ .a) === false,
        complete: complete && errors.length === 0 && large.length === 0,
        shortfalls: [...errors, ...(estimated ? [estimateOnly] : []), ...shortfalls, ...large],
        blocking: debate?.findings.filter(({ blocking }) => blocking).map(({ id }) => id) ?? [],
        onInconclusive: estimated && errors.length === 0 ? 'warn' : settings['on-inconclusive'],
        subject: settings.target,
        dismissalPlace: change === null || change.pullRequest !== null ? 'comment' : 'suppressions',
        unforgivable: record.unforgivable,
    });
}
function completenessOf({ plan, debate, change, panel, events, light }, settings) {
    if (plan !== null && plan.bundles.length === 0)
        return { complete: true, shortfalls: [] };
    if (debate === null)
        return { complete: false, shortfalls: [] };
    // The aggregate job decides for all matrix jobs whether a model of another vendor reviewed the change.
    const anyVendor = settings['allow-author-vendor'] || settings['matrix-job'] !== '';
    const panelModels = (0,_reviewers_served_models_js__WEBPACK_IMPORTED_MODULE_7__/* .panelModelsOf */ .A)(panel, events);
    const asked = light.size === 0 ? panel : panel.filter((reviewer) => wasAsked(reviewer, debate));
    return (0,_debate_completeness_js__WEBPACK_IMPORTED_MODULE_9__/* .completeness */ .P)({
        panel: asked.map(({ id, reads, vendor }) => ({
            id,
            reads,
            vendor: panelModels.find((panelModel) => panelModel.id === id)?.servedVendor ?? vendor,
        })),
        attendance: debate.attendance,
        minReviewers: settings['min-reviewers'],
        authors: change === null || anyVendor ? [] : (0,_change_authorship_js__WEBPACK_IMPORTED_MODULE_0__/* .authorsOf */ .E)(change).flatMap(({ vendors }) => vendors),
    });
}
/** Some reviewers are not asked if every bundle is obvious. */
const wasAsked = ({ id, reads }, { attendance }) => !reads || attendance.some(({ reviewer }) => reviewer === id);
function pushesOf(history, settled) {
    if (history === null || settled === null)
        return null;
    const { scope, savedReview } = history;
    return {
        mode: scope.mode,
        why: scope.why,
        since: savedReview?.head ?? null,
        carriedFiles: [...scope.carried],
        fixed: settled.closed.map(({ finding, by, why }) => ({
            id: finding.id,
            fingerprint: finding.fingerprint,
            category: finding.category,
            severity: finding.severity,
            title: finding.title,
            path: finding.location.path,
            by: [...by],
            why,
        })),
    };
}
/** An estimate is not a review, so it is no pass; it was requested, so the job does not fail. */
const estimateOnly = {
    code: 'estimate-only',
    message: 'This run estimated the cost of a review. No model was asked, and nothing was reviewed.',
    remedy: 'To review the change, set `mode: review`.',
};


/***/ }),

/***/ 9600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ beginRecording),
  E: () => (/* binding */ beginTranscript)
});

// EXTERNAL MODULE: ./lib/change/vendor.js
var vendor = __webpack_require__(6112);
// EXTERNAL MODULE: ./lib/config/access.js
var access = __webpack_require__(9682);
// EXTERNAL MODULE: ./lib/config/fix-settings.js
var fix_settings = __webpack_require__(3435);
// EXTERNAL MODULE: ./lib/config/reviewer-spec.js
var reviewer_spec = __webpack_require__(3679);
// EXTERNAL MODULE: ./lib/config/run-part.js
var run_part = __webpack_require__(1353);
// EXTERNAL MODULE: ./lib/config/schema.js + 4 modules
var schema = __webpack_require__(7687);
;// CONCATENATED MODULE: ./lib/config/notices.js






/** What the settings take away from the gate, or set without effect. Every report begins with these sentences. */
function noticesOf(settings) {
    const { reviewers } = settings;
    const trusted = settings['trusted-prompt-paths'];
    return [
        // A matrix job's panel is only a part: the aggregate job brings the parts together.
        ...((0,run_part/* isWholeReview */.gB)(settings) ? panelNotices(settings) : []),
        ...unknownVendorNotices(settings),
        ...(settings.target === 'plan' && (settings.plan === '' || settings.plan === 'description')
            ? ['No SARIF is written: the plan is the description of the pull request, and alerts need a file.']
            : []),
        ...(settings.depth === 'auto' && settings.target === 'change'
            ? ['`depth` is `auto`: one reviewer read the files that are obvious by rule.']
            : []),
        ...(settings['max-rounds'] === 1 && reviewers.length > 1
            ? ['`max-rounds` is 1: no finding was cross-examined.']
            : []),
        ...(settings['allow-author-vendor']
            ? [
                '`allow-author-vendor` is true: models of the vendor that wrote the change may be its only reviewers.',
            ]
            : []),
        ...(trusted.length > 0
            ? [`Text that addresses models does not block in ${trusted.join(', ')} (\`trusted-prompt-paths\`).`]
            : []),
        ...(settings['fail-on'] === 'never' ? ['`fail-on` is `never`: no finding fails this job.'] : []),
        ...(settings['on-inconclusive'] === 'warn'
            ? ['`on-inconclusive` is `warn`: an incomplete review does not fail this job.']
            : []),
        ...unusedFixNotices(settings),
    ];
}
function panelNotices(settings) {
    const { reviewers } = settings;
    if (reviewers.length === 1)
        return ['Only one reviewer is configured, so no finding was cross-examined.'];
    const [vendor, ...others] = new Set(reviewers.map((spec) => (0,access/* vendorOf */.AK)(settings, spec)));
    return others.length > 0
        ? []
        : [`All reviewers are of one vendor (${vendor}), so they may miss the same defects.`];
}
function unknownVendorNotices(settings) {
    const unknown = settings.reviewers.filter((spec) => (0,access/* vendorOf */.AK)(settings, spec) === vendor/* unknownVendor */.rY);
    return [...Map.groupBy(unknown, access/* vendorSetting */.bp)].map(([name, specs]) => {
        const ids = new Set(specs.map((spec) => `\`${(0,reviewer_spec/* reviewerId */.dt)({ ...spec, role: null })}\``));
        return `The vendor of ${[...ids].join(' and ')} is not known. Models of unknown vendors count as one vendor; set \`${name}\` in the settings file.`;
    });
}
/** Settings of the fix race that were changed while there is no race. */
function unusedFixNotices(settings) {
    if (settings.fix !== 'off')
        return [];
    const usual = schema/* settingsSchema */.dP.parse({});
    const changed = fix_settings/* fixNames */.SY.filter((name) => JSON.stringify(settings[name]) !== JSON.stringify(usual[name]));
    return changed.map((name) => `\`${name}\` has no effect because \`fix\` is \`off\`.`);
}

// EXTERNAL MODULE: ./lib/config/run-paths.js
var run_paths = __webpack_require__(6878);
// EXTERNAL MODULE: ./lib/runner/host.js
var host = __webpack_require__(3546);
// EXTERNAL MODULE: ./lib/security/secrets/redactor.js + 3 modules
var redactor = __webpack_require__(3078);
// EXTERNAL MODULE: ./lib/transcript/transcript.js + 2 modules
var transcript_transcript = __webpack_require__(666);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/review/runtime.js







/** Begins to record a run: first the notices about settings, then the transcript. */
function beginRecording(runtime) {
    const { recorder, settings } = runtime;
    recorder.noted(noticesOf(settings));
    recorder.transcriptOpened(beginTranscript(runtime, settings));
}
/** Starts the transcript with the settings, without keys. */
function beginTranscript({ recorder, redact, runPaths }, settings) {
    const transcript = (0,transcript_transcript/* openTranscript */.B$)(runPaths.transcript, redact);
    const { 'anthropic-api-key': _a, 'openai-api-key': _o, 'github-token': _g, ...told } = settings;
    transcript.write({
        kind: 'run',
        version: transcript_transcript/* transcriptVersion */.TJ,
        tool: { name: 'xreview-action', version: version/* version */.r },
        startedAt: recorder.record.startedAt,
        settings: { ...told, reviewers: settings.reviewers.map(reviewer_spec/* reviewerId */.dt) },
        notices: [...recorder.record.notices],
    });
    return transcript;
}


/***/ }),

/***/ 7541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UW: () => (/* binding */ checkWhole),
  $C: () => (/* binding */ readChangeOrPlan),
  $e: () => (/* binding */ readSubject)
});

// EXTERNAL MODULE: ./lib/change/collection.js
var change_collection = __webpack_require__(4210);
// EXTERNAL MODULE: ./lib/change/plan.js
var plan = __webpack_require__(5);
// EXTERNAL MODULE: ./lib/change/reader.js + 6 modules
var reader = __webpack_require__(6830);
// EXTERNAL MODULE: ./lib/context/git-tree.js
var git_tree = __webpack_require__(404);
// EXTERNAL MODULE: ./lib/change/bundles.js + 1 modules
var bundles = __webpack_require__(245);
// EXTERNAL MODULE: ./lib/change/change.js
var change = __webpack_require__(5174);
// EXTERNAL MODULE: ./lib/change/file-facts.js
var file_facts = __webpack_require__(8066);
// EXTERNAL MODULE: ./lib/syntax/grammars.js
var grammars = __webpack_require__(2997);
// EXTERNAL MODULE: ./lib/syntax/parsing.js + 5 modules
var parsing = __webpack_require__(22);
;// CONCATENATED MODULE: ./lib/context/parse-ahead.js






/**
 * Has the files parsed that a plan will look at, in the thread that parses, while the change is still searched for
 * secrets. A text in which something was hidden since is another text, and is parsed when it is asked for.
 * @param tokensPerBundle as the plan's.
 * @returns the symbols of any file, parsed once where a text is asked for again.
 */
async function parseAhead(git, commits, files, tokensPerBundle) {
    const known = new Map(grammars/* grammars */.lN.map((one) => [one, new Map()]));
    const find = (path, text) => {
        const grammar = (0,grammars/* grammarOf */.Le)(path);
        const texts = grammar === null ? undefined : known.get(grammar);
        const before = texts?.get(text);
        if (before !== undefined)
            return before;
        const symbols = (0,parsing/* findSymbols */.dL)(path, text);
        // Whoever asks hears why it failed; until then nobody does.
        symbols.catch(() => undefined);
        texts?.set(text, symbols);
        return symbols;
    };
    const tree = (0,git_tree/* gitTree */.$G)(git, commits);
    const shown = files.filter(change/* isShown */.a);
    const together = (0,bundles/* fitsOneRequest */.E)(shown, tokensPerBundle);
    const { order, limit } = (0,file_facts/* readingOrder */.fR)(shown);
    const wanted = order.filter((file) => (0,file_facts/* needsParsing */.sy)(file, together) && (0,grammars/* grammarOf */.Le)(file.path) !== null);
    let parsed = 0;
    for (let at = 0; at < wanted.length && parsed <= limit.parsed; at += file_facts/* readAhead */.Ek) {
        const reads = wanted.slice(at, at + file_facts/* readAhead */.Ek).map(async ({ path }) => {
            // What cannot be read is told when the plan asks for it.
            const text = await tree.read('new', path).catch(() => null);
            parsed += text?.length ?? 0;
            if (text !== null && parsed <= limit.parsed)
                void find(path, text);
        });
        await Promise.all(reads);
    }
    return find;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/result/figures.js
var figures = __webpack_require__(3524);
// EXTERNAL MODULE: ./lib/reviewers/panel-settings.js + 3 modules
var panel_settings = __webpack_require__(4500);
// EXTERNAL MODULE: ./lib/review/detected/secrets.js
var secrets = __webpack_require__(5590);
;// CONCATENATED MODULE: ./lib/review/subject-reader.js









/** Reads the change and redacts its secrets, and starts to parse its files. @throws UserError */
async function readSubject(runtime) {
    const { recorder, git, commits, settings, redact, requested } = runtime;
    const read = await readChangeOrPlan(runtime);
    const toParse = requested === 'answer' ? [] : read.files;
    const findSymbols = await parseAhead(git, commits, toParse, (0,panel_settings/* bundleSize */.g9)(settings));
    const { learnSecrets } = await Promise.all(/* import() */[__webpack_require__.e(570), __webpack_require__.e(663)]).then(__webpack_require__.bind(__webpack_require__, 2663));
    await learnSecrets((0,secrets/* textsOf */.CB)(read), redact);
    const { change, foundSecrets } = (0,secrets/* withoutSecrets */.cT)(read, redact);
    recorder.changeRead(change);
    const tree = treeAround((0,git_tree/* gitTree */.$G)(git, commits, redact), change, settings);
    return { change, foundSecrets, tree, findSymbols };
}
/**
 * Reads the change between the commits, or a plan in the form of a change. Secrets are not yet redacted.
 * @throws UserError also if it differs from the change that another job collected.
 */
async function readChangeOrPlan({ git, context, commits, settings, collection, }) {
    const { ignore, include } = settings;
    const maxChangeBytes = settings['max-change-kb'] * 1024;
    if (settings.target === 'plan' && context.event === 'workflow_run') {
        throw new errors/* UserError */.y('unsupported-event', 'A plan cannot be reviewed on workflow_run.', 'On workflow_run another job collects a change, not a plan.', 'Review plans on pull_request, workflow_dispatch or push.');
    }
    const change = settings.target === 'plan'
        ? await (0,plan/* readPlan */.m3)(git, context, commits, (0,plan/* planPlace */.Jo)(settings.plan), maxChangeBytes)
        : await (0,reader/* readChange */.p)(git, context, commits, { ignore, include, maxChangeBytes });
    if (collection !== null)
        (0,change_collection/* checkCollection */.nS)(collection, change);
    return change;
}
/** The tree for the search of quotes; a pull request description is not in a commit. */
function treeAround(tree, { files: [file] }, settings) {
    if (settings.target !== 'plan' || file === undefined || (0,plan/* planPlace */.Jo)(settings.plan).kind === 'file')
        return tree;
    const text = file.hunks.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
    return (0,git_tree/* overlaid */.ZY)(tree, file.path, { new: text, old: null });
}
/** @throws UserError `no-plan` if a plan does not fit one request. */
function checkWhole(bundles, { files: [file] }, limit) {
    if (bundles.length < 2 || file === undefined)
        return;
    const tokens = bundles.reduce((sum, bundle) => sum + bundle.tokens, 0);
    throw (0,plan/* tooLarge */.g$)(JSON.stringify(file.path), `about ${(0,figures/* count */.U9)(tokens)} tokens`, (0,figures/* count */.U9)(limit));
}


/***/ }),

/***/ 5004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ estimateCalls),
/* harmony export */   e2: () => (/* binding */ bytesPerToken),
/* harmony export */   gF: () => (/* binding */ tokensIn),
/* harmony export */   sn: () => (/* binding */ usualOutput)
/* harmony export */ });
/* harmony import */ var _providers_prices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(914);
/* harmony import */ var _prompts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4855);


/** Bytes that a token of code holds: what an estimate takes for granted must not be too low. */
const bytesPerToken = 2.5;
/** Tokens that an answer takes as a rule, what the model thinks included. */
const usualOutput = { low: 1_500, medium: 3_000, high: 6_000 };
/** Findings that a reviewer raises on a bundle as a rule; tokens of one as relayed, as a reminder and as judged. */
const usual = { findings: 4, relayed: 260, reminder: 50, judged: 120, question: 500 };
/** Turns in which a reviewer looks something up as a rule, and the tokens of one: what it finds, and what it says. */
const usualLookUps = { blind: 2, later: 1, found: 2_500, output: 300 };
/** The share of bundles that come to a round as a rule: many are done when nobody found anything, few are disputed. */
const share = (round) => [1, 0.7, 0.25][round - 1] ?? 0.1;
/** Bytes of a text as tokens, rounded up. */
const tokensIn = (bytes) => Math.ceil(bytes / bytesPerToken);
/** What a review would take, reviewer by reviewer and round by round, without asking anyone. */
function estimateCalls({ slots, maxRounds, subject = 'change', }) {
    const rounds = slots.length < 2 ? 1 : maxRounds;
    const led = new Set();
    return slots.flatMap(({ id, provider, model, price, effort, bundles, tools }) => {
        const system = tokensIn(Buffer.byteLength((0,_prompts_js__WEBPACK_IMPORTED_MODULE_1__/* .instructions */ .GA)({ subject, lookUps: tools > 0 })) + tools);
        const pricedAlike = `${provider}/${model}/${effort}`;
        const follows = led.has(pricedAlike);
        led.add(pricedAlike);
        return Array.from({ length: rounds }, (_, index) => {
            const round = index + 1;
            const turns = bundles.map(({ tokens }) => turn(round, system + tokens, follows, effort, tools > 0));
            const usd = turns.reduce((sum, usage) => {
                const cost = (0,_providers_prices_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .ho)(price, usage);
                return sum === null || cost === null ? null : sum + cost;
            }, 0);
            const total = (pick) => turns.reduce((sum, usage) => sum + pick(usage), 0);
            return {
                reviewer: id,
                round,
                calls: bundles.length,
                input: total(({ cachedInput, writtenInput }) => cachedInput + writtenInput),
                cached: total(({ cachedInput }) => cachedInput),
                output: total(({ output }) => output),
                mostUsd: usd,
                likelyUsd: usd === null ? null : usd * share(round),
            };
        });
    });
}
/** Usage of one call: the prefix is written once and read from then on; a later role of the model only reads it. */
function turn(round, prefix, follows, effort, looksUp) {
    const thought = usualOutput[effort];
    if (round === 1) {
        const first = follows
            ? { freshInput: 0, cachedInput: prefix, writtenInput: usual.question, output: thought }
            : { freshInput: 0, cachedInput: 0, writtenInput: prefix + usual.question, output: thought };
        return looksUp ? withLookUps(first, prefix + usual.question, usualLookUps.blind) : first;
    }
    const relayed = usual.findings * (usual.relayed + usual.reminder) + usual.question;
    const asked = {
        freshInput: 0,
        cachedInput: prefix,
        writtenInput: relayed,
        output: Math.round(thought / 2) + usual.findings * usual.judged,
    };
    return looksUp ? withLookUps(asked, prefix + relayed, usualLookUps.later) : asked;
}
/** Each turn of look-ups is one more request, which reads all that was said and adds what was found. */
function withLookUps(asked, before, turns) {
    const { found, output } = usualLookUps;
    // The first finds only what was said before, the next what the one before it found as well.
    const again = (turns * (turns - 1) * found) / 2;
    return {
        freshInput: asked.freshInput,
        cachedInput: asked.cachedInput + turns * before + again,
        writtenInput: asked.writtenInput + turns * found,
        output: asked.output + turns * output,
    };
}


/***/ }),

/***/ 4500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g9: () => (/* binding */ bundleSize),
  DD: () => (/* binding */ checkPrices),
  Lh: () => (/* binding */ guidelinesLimit),
  ln: () => (/* binding */ maskNamedSecrets),
  jc: () => (/* binding */ preloadSdks),
  VA: () => (/* binding */ priceFor),
  H_: () => (/* binding */ providerAccessOf),
  SW: () => (/* binding */ slotOf),
  nK: () => (/* binding */ slotsOf)
});

// EXTERNAL MODULE: ./lib/config/access.js
var config_access = __webpack_require__(9682);
// EXTERNAL MODULE: ./lib/config/endpoints.js
var endpoints = __webpack_require__(6700);
// EXTERNAL MODULE: ./lib/config/reviewer-spec.js
var reviewer_spec = __webpack_require__(3679);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/providers/anthropic/provider.js + 2 modules
var provider = __webpack_require__(3645);
// EXTERNAL MODULE: ./lib/providers/openai/provider.js + 4 modules
var openai_provider = __webpack_require__(6304);
// EXTERNAL MODULE: ./lib/providers/prices.js
var providers_prices = __webpack_require__(914);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
;// CONCATENATED MODULE: ./lib/providers/program/program.js

/** The whole conversation as one text, for programs that take one prompt. */
const asOneText = ({ turns }) => turns.length === 1
    ? (turns[0]?.text ?? '')
    : turns
        .map(({ role, text }, index) => {
        const last = index === turns.length - 1;
        const title = role === 'assistant' ? 'You answered' : last ? 'You are asked now' : 'You were asked';
        return `## ${title}\n\n${text}`;
    })
        .join('\n\n');
const jsonOf = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** Bump where a program written for the old form would be misled. */
const contractVersion = 1;
const count = schemas/* number */.aig().nonnegative();
const spending = schemas/* looseObject */._H3({
    usage: schemas/* object */.Ikc({
        freshInput: count,
        cachedInput: count.default(0),
        writtenInput: count.default(0),
        output: count,
    }),
});
/** Any program: one JSON object in, the answer as one JSON object out. See docs/endpoints.md. */
const contractHarness = (run, env) => ({
    program: run[0] ?? '',
    programCall: ({ instructions, turns, schema, model, checkout, edits }) => ({
        argv: run,
        input: `${JSON.stringify({ version: contractVersion, instructions, turns, schema, model, checkout, edits })}\n`,
        env,
    }),
    readAnswer(stdout) {
        const json = jsonOf(stdout);
        const spent = spending.safeParse(json);
        return {
            kind: 'said',
            text: stdout,
            usage: spent.success ? spent.data.usage : null,
        };
    },
});

;// CONCATENATED MODULE: ./lib/providers/program/claude-code.js


const claude_code_count = schemas/* number */.aig().nonnegative().default(0);
const output = schemas/* looseObject */._H3({
    is_error: schemas/* boolean */.zMY().default(false),
    subtype: schemas/* string */.YjP().nullish(),
    result: schemas/* string */.YjP().nullish(),
    structured_output: schemas/* unknown */.L5J().optional(),
    usage: schemas/* looseObject */._H3({
        input_tokens: claude_code_count,
        cache_read_input_tokens: claude_code_count,
        cache_creation_input_tokens: claude_code_count,
        output_tokens: claude_code_count,
    })
        .nullish(),
});
/**
 * Claude Code, asked once: it may read, search and list files of the checkout, edit them where it is to, and takes no
 * instructions, settings, hooks, plugins, skills or servers from anywhere.
 */
const claudeCode = (options) => ({
    program: options.program,
    programCall: (asking) => ({
        argv: [
            options.program,
            '--print',
            '--output-format=json',
            `--model=${asking.model}`,
            `--system-prompt=${asking.instructions}`,
            `--json-schema=${JSON.stringify(asking.schema)}`,
            ...(asking.edits
                ? ['--tools=Read,Grep,Glob,Edit,Write', '--permission-mode=acceptEdits']
                : ['--tools=Read,Grep,Glob']),
            `--add-dir=${asking.checkout}`,
            '--restricted',
            '--safe-mode',
            '--strict-mcp-config',
            '--disable-slash-commands',
            '--no-session-persistence',
        ],
        input: asOneText(asking),
        env: {
            ANTHROPIC_API_KEY: options.apiKey,
            ...(options.baseURL === '' ? {} : { ANTHROPIC_BASE_URL: options.baseURL }),
            // Nothing but the questions leaves: no telemetry, updates or error reports.
            CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
            DISABLE_AUTOUPDATER: '1',
        },
    }),
    readAnswer(stdout) {
        const read = output.safeParse(jsonOf(stdout));
        if (!read.success)
            return { kind: 'failed', why: 'its output is not the JSON it announces' };
        const { is_error, subtype, result, structured_output, usage } = read.data;
        if (is_error) {
            const why = `${subtype ?? 'error'}: ${result ?? 'no message'}`;
            return { kind: 'failed', why };
        }
        return {
            kind: 'said',
            text: structured_output === undefined ? (result ?? '') : JSON.stringify(structured_output),
            usage: usage === null || usage === undefined
                ? null
                : {
                    freshInput: usage.input_tokens,
                    cachedInput: usage.cache_read_input_tokens,
                    writtenInput: usage.cache_creation_input_tokens,
                    output: usage.output_tokens,
                },
        };
    },
});

;// CONCATENATED MODULE: ./lib/providers/program/codex.js


const codex_count = schemas/* number */.aig().nonnegative().default(0);
const codex_event = schemas/* looseObject */._H3({
    type: schemas/* string */.YjP(),
    message: schemas/* string */.YjP().nullish(),
    error: schemas/* looseObject */._H3({ message: schemas/* string */.YjP().nullish() }).nullish(),
    item: schemas/* looseObject */._H3({ type: schemas/* string */.YjP().nullish(), text: schemas/* string */.YjP().nullish() }).nullish(),
    usage: schemas/* looseObject */._H3({ input_tokens: codex_count, cached_input_tokens: codex_count, output_tokens: codex_count }).nullish(),
});
/** As TOML, of which a JSON string is one. */
const toml = (value) => JSON.stringify(value);
/**
 * Codex CLI, asked once: in its read-only sandbox, or one that lets it write to the checkout where it is to, without anybody's configuration, rules, memory or network.
 */
const codex = (options) => ({
    program: options.program,
    programCall: (asking) => ({
        argv: [
            options.program,
            'exec',
            '--json',
            '--ephemeral',
            '--ignore-user-config',
            '--ignore-rules',
            '--skip-git-repo-check',
            `--sandbox=${asking.edits ? 'workspace-write' : 'read-only'}`,
            '--color=never',
            `--model=${asking.model}`,
            `--cd=${asking.checkout}`,
            `--output-schema=${asking.note('schema.json', JSON.stringify(asking.schema))}`,
            ...settings(options.baseURL).map((setting) => `--config=${setting}`),
            '-',
        ],
        input: `${asking.instructions}\n\n${asOneText(asking)}`,
        env: { CODEX_API_KEY: options.apiKey },
    }),
    readAnswer(stdout) {
        const events = stdout.split('\n').flatMap((line) => codex_event.safeParse(jsonOf(line)).data ?? []);
        const failure = events.find(({ type }) => type === 'turn.failed');
        if (failure !== undefined) {
            const why = failure.error?.message ?? failure.message ?? 'no message';
            return { kind: 'failed', why };
        }
        const end = events.findLast(({ type }) => type === 'turn.completed');
        if (end === undefined) {
            const said = events.findLast(({ type }) => type === 'error')?.message;
            return { kind: 'failed', why: said ?? 'it ended before its turn was complete' };
        }
        const text = events.findLast(({ item }) => item?.type === 'agent_message')?.item?.text ?? '';
        const { usage } = end;
        return {
            kind: 'said',
            text,
            usage: usage === null || usage === undefined
                ? null
                : {
                    freshInput: Math.max(0, usage.input_tokens - usage.cached_input_tokens),
                    cachedInput: usage.cached_input_tokens,
                    writtenInput: 0,
                    output: usage.output_tokens,
                },
        };
    },
});
const settings = (baseURL) => [
    'approval_policy="never"',
    'project_doc_max_bytes=0',
    'web_search="disabled"',
    'shell_environment_policy.inherit="core"',
    ...(baseURL === ''
        ? []
        : [
            'model_provider="own"',
            `model_providers.own={name="own",base_url=${toml(baseURL)},env_key="CODEX_API_KEY",wire_api="responses",supports_websockets=false}`,
        ]),
];

// EXTERNAL MODULE: ./lib/runner/host.js
var runner_host = __webpack_require__(3546);
// EXTERNAL MODULE: ./lib/reviewers/estimate.js
var estimate = __webpack_require__(5004);
;// CONCATENATED MODULE: ./lib/reviewers/panel-settings.js












/** The settings name secrets too, by their variables. */
function maskNamedSecrets(settings, host, redact) {
    const secrets = (0,config_access/* namedSecrets */.pr)(settings, host.env);
    redact.learn(secrets);
    (0,runner_host/* mask */.dK)(secrets, host);
}
/** Access to the providers and programs that the settings name, by the name that reviewers are spelled with. */
function providerAccessOf(settings, host, redact, scratch) {
    const access = (0,config_access/* accessOf */.YK)(settings, host.env);
    const models = [...access].map(([name, access]) => {
        const oidc = access.apiKey === '' ? oidcOf(settings, name, host, redact) : null;
        return [name, oidc === null ? access : { ...access, oidc }];
    });
    const programs = settings.reviewers.flatMap((spec) => {
        const command = commandOf(settings, spec);
        return command === null ? [] : [[providerName(spec), commandAccess(command, access, host.env, scratch)]];
    });
    return new Map([...models, ...programs]);
}
/** Begins to load what the reviewers will be asked with, while something else is waited for. */
function preloadSdks(settings, env) {
    const access = (0,config_access/* accessOf */.YK)(settings, env);
    const apis = new Set(settings.reviewers.map((spec) => access.get(providerName(spec))?.api));
    const loading = [
        ...(apis.has('anthropic') ? [(0,provider/* loadAnthropic */.f)()] : []),
        ...(apis.has('openai-responses') || apis.has('openai-chat') ? [(0,openai_provider/* loadOpenai */.hz)()] : []),
        // Node loads its fetch at the first use of one of its classes.
        ...(apis.size > 0 ? [Promise.resolve().then(() => new Headers())] : []),
    ];
    // What fails fails again at the first request, where it is heard.
    for (const one of loading)
        one.catch(() => undefined);
}
const providerName = ({ provider, model }) => provider === 'command' ? `command/${model}` : provider;
const commandOf = ({ commands }, { provider, model }) => provider === 'command' ? (0,endpoints/* commandNamed */.v)(commands, model) : null;
/** A program gets the one key that it needs, and of the environment only what its setting names. */
function commandAccess(command, access, env, scratch) {
    const passed = (names) => Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
    const program = {
        api: 'command',
        environment: passed(command.environment),
        scratch,
        timeoutMs: command['timeout-minutes'] * 60_000,
    };
    if (command.kind === 'contract') {
        const key = command['key-variable'];
        return { ...program, harness: contractHarness(command.run, passed(key === '' ? [] : [key])) };
    }
    const { apiKey = '', baseURL = '' } = access.get(command.provider) ?? {};
    const own = { program: command.program, apiKey, baseURL };
    return { ...program, harness: command.kind === 'codex' ? codex(own) : claudeCode(own) };
}
/** A key that was given wins; without one, the job's identity is exchanged for a token where the settings say so. */
function oidcOf({ oidc }, name, host, redact) {
    const known = federationOf(oidc, name);
    if (known === null)
        return null;
    const { federation, audience, exchangeURL } = known;
    const learn = (value) => {
        const secrets = [{ name: `${name}-token`, value }];
        redact.learn(secrets);
        (0,runner_host/* mask */.dK)(secrets, host);
    };
    const elsewhere = exchangeURL === '' ? {} : { exchangeURL };
    const idToken = async () => (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 4541))).idTokenFor(audience)();
    return { federation, idToken, learn, ...elsewhere };
}
function federationOf({ anthropic, openai }, name) {
    if (name === 'anthropic' && anthropic !== null) {
        const { rule, organization, 'service-account': serviceAccount, audience } = anthropic;
        const federation = { provider: 'anthropic', rule, organization, serviceAccount };
        return { federation, audience, exchangeURL: anthropic['exchange-url'] };
    }
    if (name === 'openai' && openai !== null) {
        const { 'identity-provider': identityProvider, 'service-account': serviceAccount, audience } = openai;
        const federation = { provider: 'openai', identityProvider, serviceAccount };
        return { federation, audience, exchangeURL: openai['exchange-url'] };
    }
    return null;
}
/** Each reviewer of the settings with its vendor, its price and what it is reached through. */
const slotsOf = (settings, admits = () => true) => settings.reviewers.filter(admits).map((spec) => slotOf(settings, spec));
function slotOf(settings, spec) {
    const { model, role, effort } = spec;
    const command = commandOf(settings, spec);
    return {
        id: (0,reviewer_spec/* reviewerId */.dt)(spec),
        vendor: (0,config_access/* vendorOf */.AK)(settings, spec),
        provider: providerName(spec),
        model: command === null ? model : command.model || model,
        role,
        effort,
        price: priceFor(settings, spec),
        context: contextFor(settings, spec),
    };
}
function priceFor(settings, spec) {
    const { providers, prices } = settings;
    const command = commandOf(settings, spec);
    if (command !== null) {
        const { kind, model } = command;
        return kind === 'contract'
            ? (0,providers_prices/* ownPrice */.Qf)(model, prices)
            : priceFor(settings, { ...spec, provider: command.provider, model });
    }
    const { provider, model } = spec;
    if ((0,reviewer_spec/* isBuiltInProvider */.bj)(provider))
        return (0,providers_prices/* priceOf */.xx)(model, prices);
    return (0,providers_prices/* ownPrice */.Qf)(model, { ...prices, ...providers[provider]?.prices });
}
const contextFor = ({ providers }, { provider }) => providers[provider]?.context ?? null;
/** Estimated tokens of code in one request: what a model still reads closely. */
const usualBundle = 48_000;
/** What is asked, answered and said again later must fit beside the bundle. */
const shareOfBundle = 0.4;
/** Tokens of one bundle: the usual, or what the smallest context on the panel has room for. */
const bundleSize = (settings) => Math.min(usualBundle, ...settings.reviewers.flatMap((spec) => {
    const context = contextFor(settings, spec);
    return context === null ? [] : [Math.floor(context * shareOfBundle)];
}));
/** Of the smallest context on the panel, so much at most is kept for house rules. */
const shareOfRules = 0.1;
/** Characters of house rules that every model on the panel has room for. */
const guidelinesLimit = (settings) => Math.min(Number.POSITIVE_INFINITY, ...settings.reviewers.flatMap((spec) => {
    const context = contextFor(settings, spec);
    return context === null ? [] : [Math.floor(context * shareOfRules * estimate/* bytesPerToken */.e2)];
}));
/** A limit on money that cannot be kept is no limit. */
function checkPrices(settings) {
    const limit = settings['max-cost-usd'];
    const unknown = settings.reviewers.find((spec) => spec.provider === 'command' || priceFor(settings, spec) === null);
    if (limit === null || unknown === undefined)
        return;
    const what = unknown.provider === 'command' ? (0,reviewer_spec/* reviewerId */.dt)(unknown) : unknown.model;
    throw new errors/* UserError */.y('bad-setting', `max-cost-usd is set, but the price of ${what} is not known.`, unknown.provider === 'command'
        ? 'What a command will spend is not known before it has.'
        : 'The model is newer than the built-in price table, or has a name of your own.', unknown.provider === 'command'
        ? 'Leave max-cost-usd out, or the command.'
        : 'Give its price under "prices" in the settings file, or leave max-cost-usd out.');
}


/***/ }),

/***/ 4855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ instructions),
/* harmony export */   In: () => (/* binding */ promptsDigest),
/* harmony export */   J1: () => (/* binding */ prompt)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _debate_categories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3877);



/** The texts put to models live in files of their own; each URL is written out so that the bundler ships its file. */
const files = {
    instructions: __webpack_require__.ab + "instructions.md",
    'look-ups': __webpack_require__.ab + "look-ups.md",
    change: __webpack_require__.ab + "change.md",
    blind: __webpack_require__.ab + "independent-review.md",
    'cross-examination': __webpack_require__.ab + "cross-examination.md",
    rebuttal: __webpack_require__.ab + "rebuttal.md",
    earlier: __webpack_require__.ab + "earlier.md",
    'judge-too': __webpack_require__.ab + "judge-too.md",
    relocation: __webpack_require__.ab + "relocation.md",
    missing: __webpack_require__.ab + "missing.md",
    checkout: __webpack_require__.ab + "checkout.md",
    repair: __webpack_require__.ab + "repair.md",
    triage: __webpack_require__.ab + "triage.md",
    adversarial: __webpack_require__.ab + "adversarial.md",
    general: __webpack_require__.ab + "general.md",
    security: __webpack_require__.ab + "security.md",
    correctness: __webpack_require__.ab + "correctness.md",
    callers: __webpack_require__.ab + "callers.md",
    integration: __webpack_require__.ab + "integration.md",
    simplicity: __webpack_require__.ab + "simplicity.md",
    own: __webpack_require__.ab + "own.md",
    'complement-anthropic': __webpack_require__.ab + "anthropic.md",
    'complement-google': __webpack_require__.ab + "google.md",
    'house-rules': __webpack_require__.ab + "guidelines.md",
    usages: __webpack_require__.ab + "usages.md",
    spec: __webpack_require__.ab + "requirements.md",
    tests: __webpack_require__.ab + "tests.md",
    'fix-instructions': __webpack_require__.ab + "instructions1.md",
    'fix-brief': __webpack_require__.ab + "brief.md",
    'fix-edits': __webpack_require__.ab + "edits.md",
    'fix-program': __webpack_require__.ab + "program.md",
    'fix-folder': __webpack_require__.ab + "folder.md",
    'fix-again': __webpack_require__.ab + "again.md",
    'fix-minimal': __webpack_require__.ab + "minimal.md",
    'fix-root-cause': __webpack_require__.ab + "root-cause.md",
    decided: __webpack_require__.ab + "decided.md",
    'revise-instructions': __webpack_require__.ab + "revise-instructions.md",
    revise: __webpack_require__.ab + "revise.md",
    'revise-again': __webpack_require__.ab + "revise-again.md",
    lost: __webpack_require__.ab + "lost.md",
    'revise-repair': __webpack_require__.ab + "revise-repair.md",
    undecided: __webpack_require__.ab + "undecided.md",
};
/** The texts that speak of code, as they read where a plan is under review. */
const planFiles = {
    instructions: __webpack_require__.ab + "instructions2.md",
    change: __webpack_require__.ab + "plan.md",
    blind: __webpack_require__.ab + "independent-review1.md",
    'cross-examination': __webpack_require__.ab + "cross-examination1.md",
    rebuttal: __webpack_require__.ab + "rebuttal1.md",
    earlier: __webpack_require__.ab + "earlier1.md",
    relocation: __webpack_require__.ab + "relocation1.md",
    adversarial: __webpack_require__.ab + "adversarial1.md",
    general: __webpack_require__.ab + "general1.md",
    spec: __webpack_require__.ab + "requirements1.md",
};
/** A prompt with its `{{slots}}` filled, in one pass: text that fills a slot is never looked at for slots. */
function prompt(name, slots = {}, subject = 'change') {
    const own = subject === 'plan' ? planFiles[name] : undefined;
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(own ?? files[name], 'utf8').trimEnd();
    return text.replace(/\{\{(\w+)\}\}/gu, (_, slot) => {
        const value = slots[slot];
        if (value === undefined)
            throw new TypeError(`prompt ${name} has a slot ${slot} that was not filled`);
        return value;
    });
}
/** Changes when any text put to models does. */
function promptsDigest() {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const url of [...Object.values(files), ...Object.values(planFiles)])
        hash.update(`${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(url, 'utf8')}\0`);
    for (const subject of ['change', 'plan'])
        hash.update(instructions({ subject, lookUps: true }));
    return hash.digest('hex');
}
/** The system text: the same for every reviewer of a kind, bundle and round, so that it is served from cache. */
const instructions = ({ subject, lookUps }) => [
    prompt('instructions', {
        categories: (0,_debate_categories_js__WEBPACK_IMPORTED_MODULE_2__/* .categoriesOf */ .SM)(subject)
            .map((id) => `- \`${id}\`: ${_debate_categories_js__WEBPACK_IMPORTED_MODULE_2__/* .categories */ .LZ[id].description}`)
            .join('\n'),
    }, subject),
    ...(lookUps ? [prompt('look-ups')] : []),
].join('\n\n');


/***/ }),

/***/ 970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readRoles),
/* harmony export */   m: () => (/* binding */ lensOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _prompts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4855);



/** What is added to the default role, by vendor: measured or well known, see docs/panel.md. */
const complements = {
    anthropic: 'complement-anthropic',
    google: 'complement-google',
};
const isOwn = (role) => role.startsWith('./');
/**
 * What a reviewer is told to concentrate on. Without a role it is told to look at everything, and twice at what its
 * vendor's models are known to miss.
 */
function lensOf(role, vendor, own, subject = 'change') {
    if (role === null) {
        // What a vendor's models are known to miss was measured on code.
        if (subject === 'plan')
            return (0,_prompts_js__WEBPACK_IMPORTED_MODULE_2__/* .prompt */ .J1)('general', {}, subject);
        const complement = complements[vendor];
        return [(0,_prompts_js__WEBPACK_IMPORTED_MODULE_2__/* .prompt */ .J1)('general'), ...(complement === undefined ? [] : [(0,_prompts_js__WEBPACK_IMPORTED_MODULE_2__/* .prompt */ .J1)(complement)])].join('\n\n');
    }
    if (!isOwn(role))
        return (0,_prompts_js__WEBPACK_IMPORTED_MODULE_2__/* .prompt */ .J1)(role, {}, subject);
    const text = own.get(role);
    if (text === undefined)
        throw new TypeError(`the role ${role} was not read`);
    return (0,_prompts_js__WEBPACK_IMPORTED_MODULE_2__/* .prompt */ .J1)('own', { role: text.trim() });
}
/** A role is a paragraph or a page; more would drown the rubric. Characters. */
const mostText = 16_000;
/**
 * The roles that the team wrote, read from the base commit: a change cannot tell its reviewers where to look.
 * @throws UserError `bad-setting` where a file is missing, empty or too long.
 */
async function readRoles(reviewers, git, base) {
    const paths = new Set(reviewers.flatMap(({ role }) => (role?.startsWith('./') === true ? [role] : [])));
    return new Map(await Promise.all([...paths].map(async (path) => {
        const text = (await git.readFileAt(base, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path)))?.toString('utf8') ?? '';
        if (text.trim() !== '' && text.length <= mostText)
            return [path, text];
        const what = text.length > mostText
            ? `is longer than ${mostText} characters`
            : 'does not exist there, or is empty';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('bad-setting', `The role ${path} is read from the base commit ${base.slice(0, 10)}, and ${what}.`, 'It is mistyped, or not merged yet: roles are settings, and those come from the base only.', 'Merge the file first, or use a built-in role.');
    })));
}


/***/ }),

/***/ 2430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ panelModelsOf),
/* harmony export */   N: () => (/* binding */ servedNotices)
/* harmony export */ });
/* harmony import */ var _change_vendor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6112);
/* harmony import */ var _debate_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4892);
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3524);



/**
 * What a gateway serves need not be what it was asked for. By the word of the providers, reviewers that one and the
 * same model answered for count as one model, and the name of the model that answered tells the vendor.
 */
const panelModelsOf = (panel, events) => servedModels(panel, events).map(({ asked: _asked, ...panelModel }) => panelModel);
function servedModels(panel, events) {
    const panelModels = [];
    for (const reviewer of panel) {
        const { id, vendor, model, judges } = reviewer;
        const [served = model] = (0,_debate_events_js__WEBPACK_IMPORTED_MODULE_1__/* .servedFor */ .j)(reviewer, events);
        const servedVendor = (0,_change_vendor_js__WEBPACK_IMPORTED_MODULE_2__/* .vendorNamed */ .KS)(served) ?? vendor;
        const own = {
            id,
            asked: `${vendor}/${model}`,
            vendor: servedVendor,
            model: served,
            judges,
            servedVendor,
        };
        const same = panelModels.find((other) => other.asked === own.asked || isSame(other, own));
        panelModels.push(same === undefined ? own : { ...own, vendor: same.vendor, model: same.model });
    }
    return panelModels;
}
const isSame = (a, b) => a.vendor === b.vendor && a.model === b.model;
/** Where a panel turned out to be another than the one that was asked for. */
function servedNotices(panel, events) {
    const panelModels = servedModels(panel, events);
    const sameModels = panelModels
        .map((panelModel, index) => panelModels.slice(index).filter((other) => isSame(other, panelModel)))
        .filter(([first]) => first !== undefined && panelModels.find((panelModel) => isSame(panelModel, first)) === first)
        .filter((group) => new Set(group.map(({ asked }) => asked)).size > 1)
        .map((group) => `${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(group.map(({ id }) => id))} were all answered by ${group[0]?.model ?? ''}: they count as one model.`);
    const others = panel.flatMap((reviewer) => {
        const served = (0,_debate_events_js__WEBPACK_IMPORTED_MODULE_1__/* .servedFor */ .j)(reviewer, events);
        const [first] = served;
        const vendor = first === undefined ? null : (0,_change_vendor_js__WEBPACK_IMPORTED_MODULE_2__/* .vendorNamed */ .KS)(first);
        return [
            ...(vendor === null || vendor === reviewer.vendor
                ? []
                : [`${reviewer.id} was answered by ${first}: it counts as a model of ${vendor}.`]),
            ...(served.length > 1 ? [`${reviewer.id} was answered by ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(served)}.`] : []),
        ];
    });
    return [...sameModels, ...others];
}


/***/ }),

/***/ 1161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   Hm: () => (/* binding */ removeEarlier),
/* harmony export */   J2: () => (/* binding */ writeAnywhere),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   mP: () => (/* binding */ unwritable),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);





/** A failure to write `path`, with what to do about it. */
function unwritable(path, kind, cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('unwritable', `The ${kind} file ${path} could not be written (${code}).`, reasons[code] ?? 'The file system refused the write.', `Point ${kind}-file at a folder that can be written, or make room.`, { cause });
}
const reasons = {
    EACCES: 'The user the action runs as may not write there.',
    EPERM: 'The user the action runs as may not write there.',
    EROFS: 'The file system is read-only.',
    ENOSPC: 'The disk is full.',
    EDQUOT: 'The disk quota is used up.',
    EISDIR: 'There is a folder of that name.',
    EEXIST: 'A part of the path is a file, not a folder.',
    ENOTDIR: 'A part of the path is a file, not a folder.',
    ENAMETOOLONG: 'The path is too long.',
};
/**
 * Makes a folder with all that lead to it. Node's own way to do so never ends where a folder that exists answers that
 * it does not, as `/proc` does. Throws the file system's error.
 */
function makeFolder(path) {
    const missing = [];
    for (let at = path; !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(at) && at !== (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at); at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at))
        missing.unshift(at);
    for (const folder of missing) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder);
        }
        catch (error) {
            // Another process may have made it meanwhile.
            if (!((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() ?? false))
                throw error;
        }
    }
}
/**
 * Writes a whole file or none: to a neighbour first, which then takes its name. Makes missing folders. A device or pipe
 * is written to as it is. Throws a `UserError` `unwritable`.
 */
function writeWhole(path, text, kind) {
    const neighbour = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
    try {
        if (isSpecial(path))
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text);
        makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(neighbour, text, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(neighbour, path);
    }
    catch (cause) {
        discard(neighbour);
        throw unwritable(path, kind, cause);
    }
}
/** Such as /dev/null: nothing that an earlier run left, and nothing to be replaced by a file. */
function isSpecial(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
    return found !== undefined && !found.isFile() && !found.isDirectory();
}
const discard = (path) => {
    try {
        if (!isSpecial(path))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
    }
    catch {
        // It was never made, or its folder is gone: nothing is left behind either way.
    }
};
/**
 * Removes what an earlier run left at these places, before this one begins: a run that is killed outright writes
 * nothing, and an upload step would take the old files for its. What cannot be removed is told when it is written.
 */
const removeEarlier = (paths) => {
    for (const path of paths)
        if (path !== null)
            discard(path);
};
/**
 * Writes one file of the report; without text there must be none. A file of an earlier run does not stay in either
 * case, nor where this one cannot be written: a later step would take it for this run's.
 */
function writeReport(kind, path, text) {
    try {
        if (text === null)
            remove(path, kind);
        else
            writeWhole(path, text, kind);
        return { path: text === null ? null : path, userError: null };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y))
            throw error;
        discard(path);
        return { path: null, userError: error };
    }
}
/**
 * Writes a text that must not be lost to a temporary folder of its own.
 * @returns where it lies, null where there is no room there either; and the problem, which says so too.
 */
function setAside(userError, kind, path, text) {
    const aside = writeAside(`${kind}${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.extname)(path)}`, text);
    if (aside === null)
        return { path: null, userError };
    const { code, message, likelyCause, remedy } = userError;
    return {
        path: aside,
        userError: new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(code, `${message} It lies at ${aside} instead.`, likelyCause, remedy),
    };
}
/** As `writeReport`; where its place cannot be written, the text is set aside. */
function writeAnywhere(kind, path, text) {
    const written = writeReport(kind, path, text);
    if (written.userError === null)
        return written;
    const { path: aside, userError } = setAside(written.userError, kind, path, text);
    return { path: aside, userError };
}
function writeAside(name, text) {
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'xreview-')), name);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text);
        return path;
    }
    catch {
        // There is no room anywhere; the log has the findings.
        return null;
    }
}
function remove(path, kind) {
    try {
        if (!isSpecial(path))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
    }
    catch (cause) {
        throw unwritable(path, kind, cause);
    }
}


/***/ }),

/***/ 3546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dK: () => (/* binding */ mask),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   o: () => (/* binding */ onRunner)
/* harmony export */ });
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3188);

const onRunner = ({ env }) => env['GITHUB_ACTIONS'] === 'true';
/** On the runner, hides secrets in its log. */
function mask(secrets, host) {
    if (!onRunner(host))
        return;
    for (const { value } of secrets)
        process.stdout.write((0,_log_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowCommand */ .NA)('add-mask', value));
}
/** Says at the very end why the job fails although its report was written. */
async function fail(host, words) {
    if (!onRunner(host)) {
        process.stderr.write(`${words}\n`);
        return;
    }
    const { setFailed } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(421)]).then(__webpack_require__.bind(__webpack_require__, 6421));
    setFailed(words);
}


/***/ }),

/***/ 3188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ plainLog),
/* harmony export */   NA: () => (/* binding */ workflowCommand),
/* harmony export */   t1: () => (/* binding */ runnerLog)
/* harmony export */ });
/* harmony import */ var _security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7326);

/** The runner's log, with groups that fold. */
const runnerLog = (write) => ({
    ...plainLog(write),
    startGroup: (title) => write(workflowCommand('group', (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(title))),
    endGroup: () => write(workflowCommand('endgroup')),
});
/** Any other terminal or file: headings instead of groups. */
const plainLog = (write) => ({
    startGroup: (title) => write(`\n${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(title)}\n`),
    endGroup: () => undefined,
    info: (line) => write(`${indented(line)}\n`),
});
/** Keeps the indent of a line, which says what it belongs to. */
const indented = (line) => (/^ {0,8}/.exec(line)?.[0] ?? '') + (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_0__/* .forLog */ .Ig)(line);
/**
 * A line by which the runner hides a value in its log or folds what follows, as its documentation writes it. By hand,
 * because the runner's toolkit brings an HTTP client along that would be loaded before the first model is asked.
 */
const workflowCommand = (name, data = '') => `::${name}::${data.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`;


/***/ }),

/***/ 8994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/**
 * Reads JSON (RFC 8259) and refuses an object that holds a key twice, at any depth. `JSON.parse` keeps the last of
 * two such values without a word, so that an answer can say two things and only one of them is seen.
 */
function parseJson(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { ok: false, why: 'is not JSON' };
    }
    const key = repeatedKey(text);
    if (key === null)
        return { ok: true, value };
    return { ok: false, why: `holds the key ${JSON.stringify(key.slice(0, 60))} twice in one object` };
}
/**
 * The first key that stands twice in one object, or null. Keys that differ only in their escapes are the same.
 * @param json text that `JSON.parse` accepts.
 */
function repeatedKey(json) {
    /** The keys of each object that is open, null for each list. */
    const open = [];
    let string = '';
    for (let at = 0; at < json.length; at += 1) {
        switch (json[at]) {
            case '{':
                open.push(new Set());
                break;
            case '[':
                open.push(null);
                break;
            case '}':
            case ']':
                open.pop();
                break;
            case '"': {
                const end = endOfString(json, at);
                string = json.slice(at, end + 1);
                at = end;
                break;
            }
            case ':': {
                const key = String(JSON.parse(string));
                const keys = open.at(-1);
                if (keys?.has(key) === true)
                    return key;
                keys?.add(key);
                break;
            }
            default:
                break;
        }
    }
    return null;
}
/** Index of the quotation mark that closes the string which opens at `start`. */
function endOfString(json, start) {
    for (let at = start + 1; at < json.length; at += 1) {
        if (json[at] === '\\')
            at += 1;
        else if (json[at] === '"')
            return at;
    }
    return json.length;
}


/***/ }),

/***/ 7326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $Q: () => (/* reexport */ clip),
  d6: () => (/* reexport */ codeFence),
  sE: () => (/* reexport */ forHtmlBlock),
  Tu: () => (/* reexport */ forHtmlLine),
  Ig: () => (/* binding */ forLog),
  Bm: () => (/* reexport */ forMarkdown),
  qt: () => (/* reexport */ forMarkdownBlock),
  hD: () => (/* reexport */ forMarkdownTableCell),
  DE: () => (/* binding */ forMermaid),
  $2: () => (/* binding */ forPlainText),
  qy: () => (/* reexport */ html),
  ti: () => (/* reexport */ inlineCode),
  X2: () => (/* reexport */ ownMarkup),
  KH: () => (/* reexport */ tableCode),
  RK: () => (/* reexport */ visible_text_visible),
  P8: () => (/* reexport */ visible_text_visibleLine)
});

// UNUSED EXPORTS: Markup, forAttribute, forCell, forHtml, forLogBlock

;// CONCATENATED MODULE: ./lib/security/sanitize/visible-text.js
/**
 * Characters that a reader does not see or that reorder what is seen: controls, format and bidirectional marks, tags,
 * variation selectors, fillers, line and paragraph separators, unassigned code points, the blank Braille cell.
 */
const visible_text_hidden = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cn}\u2800]/u;
const hiddenRun = new RegExp(`${visible_text_hidden.source}+`, 'gu');
/** Joiners and selectors that belong to an emoji are part of what is seen. */
const inEmoji = /(?<=\p{Extended_Pictographic}\p{Emoji_Modifier}?)(?:\uFE0F\u200D|\u200D)(?=\p{Extended_Pictographic})|(?<=\p{Emoji})\uFE0F(?!\uFE0F)/gu;
/** CSI and OSC sequences and lone escapes of terminals. */
const ansi = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B\]|\u009D)[^\u0007\u001B\u009C\n]{0,2000}(?:\u0007|\u001B\\|\u009C)|\u001B[@-Z\\-_]/g;
const longestShown = 6;
const codePoint = (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
/** `⟦U+202E⟧`; a long run is counted instead of spelled out. */
const spelled = (run) => {
    const characters = Array.from(run);
    if (characters.length <= longestShown)
        return characters.map((one) => `⟦${codePoint(one)}⟧`).join('');
    return `⟦${codePoint(characters[0] ?? '')} and ${characters.length - 1} more hidden characters⟧`;
};
/** Line ends as LF, terminal sequences gone. */
const plainLines = (text) => text.toWellFormed().replace(/\r\n/g, '\n').replace(ansi, '');
/**
 * Text in which nothing is hidden: hidden characters are written as `⟦U+202E⟧` rather than dropped, because text that
 * hides something must not look as if it did not. Line feeds and tabs stay.
 */
function visible_text_visible(text) {
    return plainLines(text)
        .split(/([\n\t])/)
        .map((part) => (part === '\n' || part === '\t' ? part : spellHidden(part)))
        .join('');
}
function spellHidden(part) {
    if (!visible_text_hidden.test(part))
        return part;
    const kept = [...part.matchAll(inEmoji)];
    let clean = '';
    let done = 0;
    for (const { index, 0: joiner } of kept) {
        clean += part.slice(done, index).replace(hiddenRun, spelled) + joiner;
        done = index + joiner.length;
    }
    return clean + part.slice(done).replace(hiddenRun, spelled);
}
/** The same on one line: every run of white space becomes one space. */
const visible_text_visibleLine = (text) => visible_text_visible(text).replace(/\s+/gu, ' ').trim();
/** At most `limit` UTF-16 units, cut between characters, `…` where something was cut. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text
        .slice(0, Math.max(0, limit - 1))
        .toWellFormed()
        .replace(/\uFFFD$/u, '')}…`;
}

;// CONCATENATED MODULE: ./lib/security/sanitize/prose.js
/** The little structure that prose of models has, found without a Markdown parser; what is not found stays text. */
const fenced = /^[ \t]*(`{3,}|~{3,})[ \t]*([A-Za-z0-9+#-]*)[^\n`]*\n([\s\S]*?)(?:\n[ \t]*\1[`~]*[ \t]*(?=\n|$)|$(?![\s\S]))/gm;
const bullet = /^\s*[-*+•]\s+/;
/** Paragraphs, parted by blank lines; plain bullet lists; fenced code. */
function proseBlocks(text) {
    const blocks = [];
    let done = 0;
    for (const match of text.matchAll(fenced)) {
        blocks.push(...paragraphs(text.slice(done, match.index)));
        blocks.push({ kind: 'code', text: match[3] ?? '', language: match[2] ?? '' });
        done = match.index + match[0].length;
    }
    return [...blocks, ...paragraphs(text.slice(done))];
}
const paragraphs = (text) => text
    .split(/\n[ \t]*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(part.replace(/^\n+|\n+$/g, '')));
function paragraph(text) {
    const lines = text.split('\n');
    return lines.every((line) => bullet.test(line))
        ? { kind: 'list', items: lines.map((line) => line.replace(bullet, '')) }
        : { kind: 'paragraph', text };
}
/** A code span: a run of backticks, up to the next run of the same length. */
const span = /(?<!`)(`+)(?!`)(.{0,2000}?)(?<!`)\1(?!`)/gs;
/** Text and the code spans in it, in order. */
function proseSpans(line) {
    const spans = [];
    let done = 0;
    for (const match of line.matchAll(span)) {
        spans.push({ code: false, text: line.slice(done, match.index) }, { code: true, text: match[2] ?? '' });
        done = match.index + match[0].length;
    }
    return [...spans, { code: false, text: line.slice(done) }];
}

;// CONCATENATED MODULE: ./lib/security/sanitize/html.js


const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
const escaped = (text) => text.replace(/[&<>"'`]/g, (character) => entities[character] ?? '');
/** Text of an HTML element; line feeds stay. Safe in a quoted attribute too. */
const forHtml = (text) => escaped(visible_text_visible(text));
/** The value of a quoted HTML attribute, on one line. */
const forAttribute = (text) => escaped(visibleLine(text));
/** HTML of our own making. Only `html` and `ownMarkup` make it, so that text cannot be taken for it. */
class Markup {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
}
const written = (part) => {
    if (part instanceof Markup)
        return part.toString();
    if (typeof part === 'string')
        return forHtml(part);
    return typeof part === 'number' ? String(part) : part.map(written).join('');
};
/** A template for HTML: whatever is put into it is text, unless it is `Markup` itself. Attributes must be quoted. */
const html = (strings, ...parts) => new Markup(strings.map((string, index) => string + written(parts[index] ?? '')).join(''));
/** Style sheets and scripts of our own, as they stand. Never for text from elsewhere. */
const ownMarkup = (text) => new Markup(text);
const inline = (line) => proseSpans(line).map(({ code, text }) => (code ? html `<code>${text}</code>` : html `${text}`));
/** Prose of one line that keeps its code spans. */
const forHtmlLine = (text) => html `${inline(visible_text_visibleLine(text))}`;
/** Prose of several paragraphs: blank lines, plain bullet lists, fenced code and code spans are kept; nothing else is. */
const forHtmlBlock = (text) => html `${proseBlocks(visible_text_visible(text)).map((block) => {
    switch (block.kind) {
        case 'paragraph':
            return html `<p>${inline(block.text)}</p>`;
        case 'list':
            return html `<ul>${block.items.map((item) => html `<li>${inline(item)}</li>`)}</ul>`;
        case 'code':
            return html `<pre tabindex="0"><code>${block.text}</code></pre>`;
    }
})}`;

;// CONCATENATED MODULE: ./lib/security/sanitize/markdown.js


const longestRun = (text, character) => [...text.matchAll(new RegExp(`${character}+`, 'g'))].reduce((most, run) => Math.max(most, run[0].length), 0);
/** A code span: its delimiter is longer than any run of backticks inside. Empty text gives an empty string. */
function inlineCode(text) {
    const line = visible_text_visibleLine(text);
    if (line === '')
        return '';
    const ticks = '`'.repeat(longestRun(line, '`') + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Fence languages that GitHub draws instead of showing. */
const drawn = new Set(['mermaid', 'math', 'geojson', 'topojson', 'stl']);
/**
 * A code span for a table's cell. A bare `|` ends a cell even inside a code span, and parsers disagree on `\\|`, so a
 * backslash never stands right before one.
 */
const tableCode = (text) => inlineCode(text.replace(/\\(?=\|)/g, '\\ ')).replace(/\|/g, '\\|');
/** A fenced block longer than any run of backticks inside; `language` is for colouring only. Ends without a newline. */
function codeFence(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
    const info = /^[A-Za-z0-9+#-]{1,20}$/.test(language) && !drawn.has(language.toLowerCase()) ? language : '';
    return `${fence}${info}\n${visible_text_visible(text).replace(/\n$/, '')}\n${fence}`;
}
/**
 * What GitHub turns into something else wherever it stands in prose: addresses, mentions, references to issues and
 * commits (with the keyword that would close them), formulas. A backslash does not stop it, a code span does.
 * Repeats have bounds, so that no text takes more than linear time.
 */
const living = new RegExp([
    String.raw `[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/\S+`,
    String.raw `(?:mailto|xmpp|javascript|data):\S+`,
    String.raw `www\.\S+`,
    String.raw `[\w.+-]{0,64}@[A-Za-z0-9][\w.\/-]*`,
    String.raw `(?:\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b\s{0,3}:?\s{0,3})?(?:[\w.-]{1,100}\/[\w.-]{1,100}|[\w-]{1,100})?#\d+`,
    String.raw `(?:\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b\s{0,3}:?\s{0,3})?GH-\d+`,
    String.raw `\b(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,64}\b`,
    String.raw `\S{0,100}\$\S*`,
].join('|'), 'giu');
/** Punctuation that ends a sentence rather than the address before it. */
const trailing = /[.,;:!?)\]}'"]+$/;
const markdown_entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Every character that can mean something to Markdown, made to mean itself. */
const markdown_escaped = (text) => text
    .replace(/[\\`*_[\]~|#!@$^]/g, '\\$&')
    .replace(/[&<>]/g, (character) => markdown_entities[character] ?? character);
/** Two code spans must not touch: their backticks would become one run. */
function joined(pieces) {
    const parted = [];
    for (const piece of pieces.filter((one) => one !== '')) {
        if (piece.startsWith('`') && parted.at(-1)?.endsWith('`') === true)
            parted.push(' ');
        parted.push(piece);
    }
    return parted.join('');
}
function prose(text, code) {
    const pieces = [];
    let done = 0;
    for (const match of text.matchAll(living)) {
        const token = match[0].replace(trailing, '') || match[0];
        pieces.push(markdown_escaped(text.slice(done, match.index)), code(token));
        done = match.index + token.length;
    }
    return [...pieces, markdown_escaped(text.slice(done))];
}
/** Code spans of the writer's own are kept. */
const markdown_inline = (line, code = inlineCode) => joined(proseSpans(line).flatMap((span) => (span.code ? [code(span.text)] : prose(span.text, code))));
/** What would begin a list, a rule or a heading if it stood first on a line. */
const atStart = (line) => line.replace(/^([+=-])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
/**
 * Prose of one line that shows what was written and does nothing: no HTML, image, link, mention, reference, formula,
 * heading, list, table or fence. Code spans stay code spans.
 */
const forMarkdown = (text) => atStart(markdown_inline(visible_text_visibleLine(text)));
/** The same for a table's cell, in which even a code span must not hold a bare `|`. */
const forMarkdownTableCell = (text) => atStart(markdown_inline(visible_text_visibleLine(text), tableCode));
/** Prose of several paragraphs: blank lines, plain bullet lists and fenced code are kept, all else is one line each. */
const forMarkdownBlock = (text) => proseBlocks(visible_text_visible(text)).map(block).join('\n\n');
function block(part) {
    switch (part.kind) {
        case 'paragraph':
            return forMarkdown(part.text);
        case 'list':
            return part.items.map((item) => `- ${forMarkdown(item)}`).join('\n');
        case 'code':
            // GitHub offers such a block to be committed with one click: only the action itself may offer that.
            return codeFence(part.text, part.language.toLowerCase() === 'suggestion' ? '' : part.language);
    }
}

;// CONCATENATED MODULE: ./lib/security/sanitize/sanitizer.js
/**
 * The one sanitiser: text of the change, of models and of the world leaves only through a function named after the
 * medium it goes to. Each shows what was written and lets it do nothing there.
 */




/**
 * One line of the runner's log. The runner takes `::` at the start of a line (after white space) and `##[` anywhere
 * in it for commands.
 */
const forLog = (text) => visible_text_visibleLine(text).replace(/^::/, ': :').replace(/##\[/g, '## [');
/** Several lines for the log, each behind `prefix`, which must not be blank. */
const forLogBlock = (text, prefix = '│ ') => visible(text)
    .split('\n')
    .map((line) => prefix + line.replace(/##\[/g, '## [').trimEnd())
    .join('\n');
/**
 * Text for readers that show it as it is, but may see mentions, references, SARIF's `[link](1)` and `{0}` in it.
 * Those are parted or written with a look-alike; line feeds stay.
 */
const forPlainText = (text) => visible_text_visible(text)
    .replace(/\]\(/g, '] (')
    .replace(/\{(?=\d+\})/g, '{ ')
    .replace(/@(?=[A-Za-z0-9])/g, '＠')
    .replace(/#(?=\d)/g, '＃')
    .replace(/##\[/g, '## [')
    .replace(/^(\s*)::/gm, '$1: :');
/** A spreadsheet's cell: one line that no program takes for a formula. Quoting for CSV is the writer's. */
const forCell = (text) => visibleLine(text).replace(/^(?=[=+\-@|%])/, "'");
/** A label in a Mermaid diagram: letters, digits and harmless punctuation; the rest becomes a space. */
const forMermaid = (text) => visible_text_visibleLine(text)
    .replace(/[^\p{L}\p{M}\p{N} .,/()+·×$%?!_-]/gu, ' ')
    .replace(/%%+/g, '%')
    .replace(/-{2,}/g, '-')
    .replace(/\s+/g, ' ')
    .trim();


/***/ }),

/***/ 3629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ sealingSecrets),
/* harmony export */   N9: () => (/* binding */ sealText),
/* harmony export */   dy: () => (/* binding */ isSealed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * Seals for data that others could have written. A provider's API key is the one secret that a run has and nobody else
 * does. A seal is an HMAC-SHA-256 under a key derived from it (HKDF, RFC 5869), one for each purpose, so that a seal
 * made for one kind of data is worth nothing on another. It says nothing about a random key.
 */
const purposes = {
    history: 'memory of a pull request, version 1',
    result: 'result of a review, version 1',
};
/** A shorter key can be guessed from its seal. */
const leastSecret = 16;
/** The keys that are long enough to seal with. */
const sealingSecrets = (keys) => keys.filter((key) => key.length >= leastSecret);
/** The seal of a text, in Base64. */
function sealText(text, secret, purpose) {
    const key = Buffer.from((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)('sha256', secret, 'xreview-action', purposes[purpose], 32));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update(text).digest('base64');
}
/** Whether one of these seals is the text's, compared in constant time. */
function isSealed(text, seals, secret, purpose) {
    const expected = Buffer.from(sealText(text, secret, purpose));
    return seals.some((seal) => {
        const given = Buffer.from(seal);
        return given.length === expected.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(given, expected);
    });
}


/***/ }),

/***/ 3078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

;// CONCATENATED MODULE: ./lib/security/secrets/named-values.js
/**
 * Values that are secrets by the names they are given: `password: …`, `API_KEY=…`, `<token>…</token>`. A false
 * redaction hides code from its reviewers, so the less the place says, the more the value must: in quotes a digit and a
 * letter are enough, without them it must look drawn rather than written.
 */
/** One of these stands in every name of a secret. */
const hint = /pass|pwd|secret|token|key|cred|auth/gi;
/** Characters looked at on either side of a hint: no name is longer. */
const longestName = 60;
const nameEnd = /[\w-]{0,60}/y;
const nameStart = /[\w.-]*$/;
const passwords = /(?:password|passwd|passphrase|pwd|(?:^|[_.-])pass)$/i;
const camelPass = /[a-z\d]Pass$/;
const secrets = /(?:secret|token|_auth|(?:secret|client|api|app|access|auth|private|signing|encryption|account)[_-]?key)$/i;
/** What these hold is often no secret: the value has to say it. */
const keys = /(?:key|keys?[_-]?base|credentials?)$/i;
/** Keys that everybody may know. */
const openKeys = /(?:public|foreign|primary|publishable|cache|sort|partition|storage)[_-]?key$/i;
function kindOf(name) {
    if (passwords.test(name) || camelPass.test(name))
        return 'password';
    if (secrets.test(name))
        return 'secret';
    return keys.test(name) && !openKeys.test(name) ? 'key' : null;
}
/** What may stand between a name and its value, up to the value's quote. */
const separators = {
    assigned: /["'`]?\]?\s{0,4}(?::=|=>|[:=])\s{0,4}/y,
    // `<add key="Password" value="…">`, `{"name": "TOKEN", "value": "…"}`, and two lines of YAML.
    beside: /["']?\s{0,4},?\s{0,20}["']?value["']?\s{0,4}[:=]\s{0,4}/y,
    element: />(?=[^<>\s]{1,200}<\/)/y,
    option: / (?=[^\s-])/y,
};
const named_values_forms = ['assigned', 'beside', 'element', 'option'];
const quoted = /["'`]([^"'`\s]{8,200})(?=["'`])/y;
const bare = /[^\s"'`,;(){}[\]<>|\\]{8,200}/y;
/** Nothing but a comment follows on the line. */
const lineEnds = /[ \t]{0,20}(?:#|\/\/|\r?$)/my;
/** What may stand before a name that begins its line; before `_authToken` a registry's address. */
const lineBegins = /^[ \t+-]*(?:(?:export|set|env|arg|local|const|let|var)[ \t]+)?["'`]?$|[^\s=]:$/i;
/** Variables of an environment, which hold what they say: `SERVICE_TOKEN=…`. */
const variable = /(?:(?<![A-Za-z])[A-Z\d_]*(?:PASSWORD|SECRET|TOKEN|API_KEY|ACCESS_KEY|PRIVATE_KEY)|_authToken)$/;
const plainValue = /^[\w+/.=~-]{10,200}$/;
/** A value that is all of its line, but for the name. */
function isSecretLine(kind, value) {
    if (!plausible(value, kind === 'password' ? 8 : 12))
        return false;
    switch (kind) {
        case 'password':
            return looksDrawn(value, 8) || looksChosen(value);
        case 'secret':
            return looksDrawn(value, 12);
        case 'key':
            return looksDrawn(value, 24);
    }
}
/** A value in quotes. */
function isSecretInQuotes(kind, name, value) {
    if (kind === 'key')
        return isSecretLine(kind, value);
    // `pass` alone may be a pass over something.
    return /pass$/i.test(name) ? plausible(value, 8) && looksDrawn(value, 8) : plausible(value, 10);
}
/** A value in the midst of a line, as in a header or an address, where code would stand as well. */
const isSecretInline = (kind, value) => plausible(value, 20) && looksDrawn(value, kind === 'key' ? 32 : 20);
/** The form in which a value follows a name that ends here, and where it does. */
function valueAfter(text, nameEndsAt) {
    for (const form of named_values_forms) {
        const separator = separators[form];
        separator.lastIndex = nameEndsAt;
        if (separator.test(text))
            return { form, at: separator.lastIndex };
    }
    return null;
}
/** The secret that a name is given which ends here and holds the hint, or null. */
function secretOf(text, hintedAt, nameEndsAt) {
    const found = valueAfter(text, nameEndsAt);
    if (found === null)
        return null;
    // What stands before the name on its line, as far as that matters.
    const before = text.slice(Math.max(0, hintedAt - longestName), hintedAt);
    const start = hintedAt - (nameStart.exec(before)?.[0].length ?? 0);
    const name = text.slice(start, nameEndsAt);
    const kind = kindOf(name);
    if (kind === null)
        return null;
    const { form, at } = found;
    switch (form) {
        case 'element':
            return secretAt(text, at, bare, (value) => isSecretLine(kind, value));
        case 'option':
            return name.startsWith('--') ? secretAt(text, at, bare, (value) => isSecretInline(kind, value)) : null;
        case 'beside':
            return (secretAt(text, at, quoted, (value) => isSecretLine(kind, value)) ??
                secretAt(text, at, bare, (value) => isSecretLine(kind, value)));
        case 'assigned':
            return (secretAt(text, at, quoted, (value) => isSecretInQuotes(kind, name, value)) ??
                (isWholeLine(text, start, at)
                    ? secretAt(text, at, bare, (value) => isSecretLine(kind, value) || isVariable(text, name, nameEndsAt, value))
                    : secretAt(text, at, parameter, (value) => isSecretInline(kind, value))));
    }
}
/** In an address the next parameter follows. */
const parameter = /[^\s"'`,;(){}[\]<>|\\&]{8,200}/y;
function secretAt(text, at, pattern, isSecret) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null)
        return null;
    const [all, inner = all] = found;
    return isSecret(inner) ? { from: at + all.indexOf(inner), text: inner } : null;
}
function isWholeLine(text, nameStartsAt, valueAt) {
    bare.lastIndex = valueAt;
    if (!bare.test(text))
        return false;
    lineEnds.lastIndex = bare.lastIndex;
    if (!lineEnds.test(text))
        return false;
    const near = text.slice(Math.max(0, nameStartsAt - longestName), nameStartsAt);
    const line = near.slice(near.lastIndexOf('\n') + 1);
    return lineBegins.test(line.length === longestName ? `…${line}` : line);
}
const isVariable = (text, name, nameEndsAt, value) => variable.test(name) &&
    /^\s?=/.test(text.slice(nameEndsAt, nameEndsAt + 2)) &&
    plainValue.test(value) &&
    plausible(value, 10);
/** Replaces each value that is a secret by its name. Linear; lines keep their number. */
function redactNamedValues(text) {
    let clean = '';
    let done = 0;
    hint.lastIndex = 0;
    for (let found = hint.exec(text); found !== null; found = hint.exec(text)) {
        nameEnd.lastIndex = hint.lastIndex;
        nameEnd.test(text);
        const nameEndsAt = nameEnd.lastIndex;
        hint.lastIndex = nameEndsAt;
        const secret = secretOf(text, found.index, nameEndsAt);
        if (secret === null)
            continue;
        clean += `${text.slice(done, secret.from)}[redacted:secret-value]`;
        done = secret.from + secret.text.length;
        hint.lastIndex = done;
    }
    return done === 0 ? text : clean + text.slice(done);
}
/** What is no secret but a reference, a template or a stand-in. */
const placeholder = /\$\{|\{\{|<|\(|\[redacted|process\.env|example|placeholder|changeme|your[-_]|xxxx|\*\*\*|dummy|sample|test/i;
/** Where a secret is kept, in the words of stores and protocols: `arn:aws:secretsmanager:…`, `op://vault/item`. */
const refersTo = /^(?:urn|arn):[\w-]+:|^(?:op|vault|kms|ssm|gcpsm|akv|keyring|doppler):\/\/|^projects\/[^/]+\/secrets\//i;
/** Whether a text may be a secret at all: a digit and a letter, and neither stand-in nor reference. */
const plausible = (text, least) => text.length >= least &&
    /\d/.test(text) &&
    /[A-Za-z]/.test(text) &&
    !placeholder.test(text) &&
    !refersTo.test(text);
const uuid = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
/** Of that many neighbouring characters of a name in camel case, fewer are of two kinds. */
const turnsOfNames = 0.35;
/** Characters for each group of digits, at most, where letters are of one case. */
const charactersOfGroup = 8;
/**
 * Whether a text was drawn by a machine: in its longest run of letters and digits their kinds take turns far more often
 * than in a word, a version or a name.
 * @param least characters of the run.
 */
function looksDrawn(text, least) {
    if (uuid.test(text))
        return true;
    const runs = text.match(/[A-Za-z\d+/]+/g) ?? [];
    const longest = runs.reduce((a, b) => (b.length > a.length ? b : a), '');
    const digits = longest.match(/\d/g) ?? [];
    if (longest.length < least || digits.length < 2)
        return false;
    const bothCases = /[a-z]/.test(longest) && /[A-Z]/.test(longest);
    const turns = longest.match(/\d(?=\D)|\D(?=\d)|[a-z](?=[A-Z])|[A-Z](?=[a-z])/g) ?? [];
    const groups = longest.match(/\d+/g) ?? [];
    return bothCases
        ? turns.length >= turnsOfNames * (longest.length - 1)
        : groups.length >= Math.max(3, longest.length / charactersOfGroup) && /[A-Za-z].*[A-Za-z]/.test(longest);
}
/** Whether a text is a password as people make them: signs among letters and digits, or digits in several places. */
const looksChosen = (text) => /^[^$*&!@%{[<|>/]/.test(text) && (/[!#$%^&*@?~]/.test(text) || /^[a-z]+\d+[a-z]+\d[a-z\d]*$/.test(text));

;// CONCATENATED MODULE: ./lib/security/secrets/private-keys.js
const opening = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const closing = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** What may stand in a key's body, written over lines, in a string literal or in JSON; no `-` but in a header. */
const body = /[A-Za-z0-9+/=\s\\"'`,.:;()_]*/y;
/** One placeholder for each line, so that what comes after keeps its number. */
const masked = (text) => Array.from({ length: text.split('\n').length }, () => '[redacted:private-key]').join('\n');
/**
 * Replaces PEM and PGP private keys whole, line by line. One whose end is missing (cut off) is replaced as far as its
 * body goes. Scans once: a key's end is sought only up to the next key's beginning.
 */
function redactPrivateKeys(text) {
    if (!text.includes('PRIVATE KEY'))
        return text;
    const starts = [...text.matchAll(opening)];
    let clean = '';
    let done = 0;
    starts.forEach((start, index) => {
        const after = start.index + start[0].length;
        if (start.index < done)
            return;
        const limit = starts[index + 1]?.index ?? text.length;
        closing.lastIndex = after;
        const end = closing.exec(text.slice(0, limit));
        let stop = end === null ? after : end.index + end[0].length;
        if (end === null) {
            body.lastIndex = after;
            stop = Math.min(limit, after + (body.exec(text)?.[0].trimEnd().length ?? 0));
        }
        clean += text.slice(done, start.index) + masked(text.slice(start.index, stop));
        done = stop;
    });
    return clean + text.slice(done);
}
/** Lines of a key whose beginning is not shown: base64 as wide as PEM writes it, several together. */
const pemLine = /^(?=[ \t]*["'`]?[A-Za-z0-9+/]{64}(?:\\n)?["'`]?[,+]?[ \t]*$)(?=.*[a-z])(?=.*[A-Z]).*\d/;
function redactKeyBodies(text) {
    const lines = text.split('\n');
    const wide = lines.map((line) => line.length >= 64 && line.length < 200 && pemLine.test(line));
    if (!wide.some((one, at) => one && wide[at + 1] === true))
        return text;
    return lines
        .map((line, at) => wide[at] === true && (wide[at - 1] === true || wide[at + 1] === true) ? '[redacted:private-key]' : line)
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/security/secrets/tokens.js
const boundary = '(?<![A-Za-z0-9_-])';
/** Three characters at least, or it would stand everywhere; none where the prefix has several beginnings. */
const startOf = (prefix) => prefix.replaceAll(/\([^()]*\)/g, '').includes('|') ? undefined : /^[\w-]{3,}(?![?*{])/.exec(prefix)?.[0];
function prefixed(name, prefix, rest, needs) {
    const start = startOf(prefix);
    return {
        name,
        pattern: new RegExp(`${boundary}(?:${prefix})${rest}`, 'g'),
        ...(needs === undefined ? {} : { needs }),
        ...(start === undefined ? {} : { start }),
    };
}
const tokens_uuid = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';
/** Formats as their makers and public scanners (gitleaks, secretlint) describe them. */
const tokens = [
    prefixed('anthropic-key', 'sk-ant-', '[A-Za-z0-9_-]{16,}'),
    prefixed('openai-key', 'sk-(?:proj|svcacct|admin)-', '[A-Za-z0-9_-]{16,}'),
    prefixed('openrouter-key', 'sk-or-v1-', '[a-f0-9]{40,}'),
    prefixed('openai-key', 'sk-', '[A-Za-z0-9]{32,}'),
    prefixed('github-token', 'gh[pousr]_', '[A-Za-z0-9]{30,}'),
    prefixed('github-token', 'github_pat_', '[A-Za-z0-9_]{30,}'),
    prefixed('gitlab-token', 'gl(?:pat|dt|rt|cbt|ptt|ft|soat|imt|agent)-|GR1348941', '[A-Za-z0-9_-]{20,}'),
    prefixed('npm-token', 'npm_', '[A-Za-z0-9]{36}\\b'),
    prefixed('pypi-token', 'pypi-AgE', '[A-Za-z0-9_-]{40,}'),
    prefixed('rubygems-key', 'rubygems_', '[a-f0-9]{48}\\b'),
    prefixed('crates-token', 'cio', '[A-Za-z0-9]{32}\\b'),
    prefixed('aws-access-key', 'A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA', '[A-Z2-7]{16}\\b'),
    {
        name: 'aws-secret-key',
        // What is cheap to tell comes first: few words are as long.
        pattern: /(?<=["'=: ])(?=[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=]))(?<=\baws.{0,20}(?:secret|key).{0,20}["'=: ])[A-Za-z0-9/+]{40}/gi,
        needs: /aws/i,
    },
    prefixed('google-api-key', 'AIza', '[A-Za-z0-9_-]{35}'),
    prefixed('google-oauth-secret', 'GOCSPX-', '[A-Za-z0-9_-]{20,}'),
    prefixed('google-oauth-token', 'ya29\\.', '[A-Za-z0-9_-]{20,}'),
    prefixed('google-refresh-token', '1//0', '[A-Za-z0-9_-]{30,}'),
    prefixed('slack-token', 'xox[abeoprs]-|xapp-', '[A-Za-z0-9-]{10,}'),
    {
        name: 'slack-webhook',
        pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_-]{20,}/g,
    },
    prefixed('discord-token', '[MNO][A-Za-z0-9_-]{23,25}\\.[A-Za-z0-9_-]{6}\\.', '[A-Za-z0-9_-]{27,}'),
    { name: 'discord-webhook', pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{10,}\/[A-Za-z0-9_-]{30,}/g },
    { name: 'teams-webhook', pattern: /webhook\.office\.com\/webhookb2\/[A-Za-z0-9@/_-]{40,}/g },
    { name: 'telegram-token', pattern: /(?<![A-Za-z0-9:])\d{8,10}:AA[A-Za-z0-9_-]{32,34}(?![A-Za-z0-9_-])/g },
    prefixed('stripe-key', '[rs]k_(?:live|test|prod|org)_', '[A-Za-z0-9]{20,}'),
    prefixed('stripe-webhook-secret', 'whsec_', '[A-Za-z0-9+/]{24,}'),
    prefixed('twilio-key', 'SK', '[a-f0-9]{32}\\b'),
    prefixed('sendgrid-key', 'SG\\.', '[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{30,64}'),
    prefixed('mailgun-key', 'key-', '[a-f0-9]{32}\\b'),
    prefixed('mailchimp-key', '[a-f0-9]{32}-us', '\\d{1,2}\\b', '-us'),
    prefixed('shopify-token', 'shp(?:at|ss|ca|pa)_', '[a-fA-F0-9]{32}\\b'),
    prefixed('square-token', 'sq0(?:atp|csp|idp)-', '[A-Za-z0-9_-]{22,}'),
    prefixed('digitalocean-token', 'do[opr]_v1_', '[a-f0-9]{64}\\b'),
    prefixed('heroku-key', 'HRKU-', '[A-Za-z0-9_-]{30,}'),
    prefixed('docker-token', 'dckr_(?:pat|oat)_', '[A-Za-z0-9_-]{20,}'),
    prefixed('vault-token', 'hv[sbr]\\.', '[A-Za-z0-9_-]{24,}'),
    prefixed('terraform-token', '[A-Za-z0-9]{14}\\.atlasv1\\.', '[A-Za-z0-9_-]{40,}', '.atlasv1.'),
    prefixed('databricks-token', 'dapi', '[a-f0-9]{32}\\b'),
    {
        name: 'azure-storage-key',
        pattern: /(?<=AccountKey=)[A-Za-z0-9+/]{40,}={0,2}/g,
        needs: 'AccountKey=',
    },
    {
        name: 'azure-shared-access',
        pattern: /(?<=SharedAccessKey=|[?&]sig=)[A-Za-z0-9+/%]{30,}={0,2}/g,
        needs: /SharedAccessKey=|[?&]sig=/,
    },
    {
        name: 'azure-client-secret',
        pattern: /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])/g,
    },
    prefixed('huggingface-token', 'hf_', '[A-Za-z0-9]{30,}'),
    prefixed('replicate-token', 'r8_', '[A-Za-z0-9]{30,}'),
    prefixed('groq-key', 'gsk_', '[A-Za-z0-9]{40,}'),
    prefixed('xai-key', 'xai-', '[A-Za-z0-9]{60,}'),
    prefixed('perplexity-key', 'pplx-', '[A-Za-z0-9]{40,}'),
    prefixed('linear-key', 'lin_(?:api|oauth)_', '[A-Za-z0-9]{32,}'),
    prefixed('notion-token', 'ntn_|secret_', '[A-Za-z0-9]{40,50}\\b'),
    prefixed('atlassian-token', 'ATATT3|ATCTT3', '[A-Za-z0-9_=-]{40,}'),
    prefixed('bitbucket-token', 'ATBB', '[A-Za-z0-9_-]{28,}'),
    prefixed('figma-token', 'figd_', '[A-Za-z0-9_-]{30,}'),
    prefixed('postman-key', 'PMAK-', '[a-f0-9]{24}-[a-f0-9]{34}'),
    prefixed('newrelic-key', 'NRAK-', '[A-Z0-9]{27}\\b'),
    prefixed('sentry-token', 'sntry[su]_', '[A-Za-z0-9_+/=-]{40,}'),
    prefixed('grafana-token', 'glsa_', '[A-Za-z0-9]{32}_[a-f0-9]{8}\\b'),
    prefixed('grafana-token', 'glc_', '[A-Za-z0-9+/=]{32,}'),
    prefixed('pulumi-token', 'pul-', '[a-f0-9]{40}\\b'),
    prefixed('planetscale-token', 'pscale_(?:tkn|pw|oauth)_', '[A-Za-z0-9_.-]{30,}'),
    prefixed('supabase-token', 'sbp_', '[a-f0-9]{40}\\b'),
    prefixed('doppler-token', 'dp\\.(?:pt|st|ct|sa)\\.', '[A-Za-z0-9.]{40,}'),
    prefixed('vercel-token', 'vc[piark]_', '[A-Za-z0-9]{20,}'),
    prefixed('tailscale-key', 'tskey-[a-z]{2,20}-', '[A-Za-z0-9_]{8,40}-[A-Za-z0-9_]{16,}'),
    prefixed('cloudflare-token', 'cf(?:k|ut|at)_', '[A-Za-z0-9]{40}[0-9a-f]{8}\\b'),
    prefixed('onepassword-token', 'ops_ey', '[A-Za-z0-9+/=]{100,}'),
    prefixed('github-token', 'ghs_\\d{1,20}_', '[A-Za-z0-9_-]{10,}(?:\\.[A-Za-z0-9_-]{10,}){2}'),
    prefixed('netlify-token', 'nfp_', '[A-Za-z0-9]{36,}'),
    prefixed('dynatrace-token', 'dt0[a-z]\\d\\d\\.[A-Z0-9]{24}\\.', '[A-Z0-9]{60,}'),
    prefixed('okta-token', '00(?=[A-Za-z0-9_-]{0,39}[A-Z])(?=[A-Za-z0-9_-]{0,39}[a-z])', '[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])'),
    prefixed('age-key', 'AGE-SECRET-KEY-1', '[A-Z0-9]{50,}'),
    prefixed('jwt', 'eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.', '[A-Za-z0-9_-]{8,}'),
    // A digit is asked for, so that prose about "bearer authentication" is left as it is.
    {
        name: 'bearer-token',
        pattern: /(?<=\bbearer[ \t]{1,4})(?=[^\s\d]{0,200}\d)[A-Za-z0-9._~+/-]{20,}=*/gi,
        needs: /bearer[ \t]/i,
    },
    {
        name: 'basic-credentials',
        pattern: /(?<=\bauthorization["']?[ \t]{0,4}[:=][ \t]{0,4}["']?basic[ \t]{1,4})[A-Za-z0-9+/]{12,}={0,2}/gi,
        needs: /basic[ \t]/i,
    },
    {
        name: 'password-in-url',
        pattern: /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@"'`$<{]{0,60}:)(?![$<{%*]|password|pass|pwd|secret|xxx|changeme)[^\s:/@"'`$<{]{6,100}(?=@[a-z0-9[])/gi,
        needs: '://',
    },
    prefixed('onepassword-secret', 'A3-', '[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}\\b'),
    prefixed('adobe-secret', 'p8e-', '[A-Za-z0-9_-]{32}'),
    prefixed('alibaba-access-key', 'LTAI(?=[A-Za-z]{0,24}\\d)', '[A-Za-z0-9]{12,24}\\b'),
    prefixed('artifactory-key', 'AKCp', '[A-Za-z0-9]{60,}'),
    prefixed('artifactory-token', 'cmVmd', '[A-Za-z0-9]{59}\\b'),
    prefixed('authress-key', '(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.acc[_-]', '[A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,120}', '.acc'),
    prefixed('clickhouse-key', '4b1d(?=[a-f0-9]{0,38}[A-Zg-z])', '[A-Za-z0-9]{38}\\b'),
    prefixed('clojars-token', 'CLOJARS_', '[a-z0-9]{60}\\b'),
    prefixed('cloudflare-origin-key', 'v1\\.0-[a-f0-9]{24}-', '[a-f0-9]{100,}'),
    prefixed('defined-networking-key', 'dnkey-', '[A-Za-z0-9=_-]{26}-[A-Za-z0-9=_-]{52}'),
    prefixed('dropbox-token', 'sl\\.(?:u\\.)?', '[A-Za-z0-9_=-]{100,}'),
    prefixed('duffel-token', 'duffel_(?:test|live)_', '[A-Za-z0-9_=-]{40,}'),
    prefixed('easypost-key', 'EZ[AT]K', '[A-Za-z0-9]{54}\\b'),
    prefixed('facebook-token', 'EAA[B-Z](?![A-Za-z0-9]{0,200}AAAA)', '[A-Za-z0-9]{90,}'),
    prefixed('square-token', 'EAAA(?![A-Za-z0-9_-]{0,70}AAAA)', '[A-Za-z0-9_-]{50,70}(?![A-Za-z0-9_+/-])'),
    prefixed('flutterwave-key', 'FLWSECK(?:_TEST)?-', '[A-Za-z0-9]{12,64}(?:-X)?'),
    prefixed('fly-token', 'fo1_', '[A-Za-z0-9_-]{43}'),
    prefixed('fly-token', 'fm[12][ar]?_', '[A-Za-z0-9+/]{80,}={0,3}'),
    prefixed('frameio-token', 'fio-u-', '[A-Za-z0-9_=-]{60,}'),
    prefixed('live-key', '(?:live|test)_(?=[A-Za-z]{0,40}\\d)', '[A-Za-z0-9]{35,}'),
    prefixed('grafana-token', 'eyJrIjoi', '[A-Za-z0-9+/=]{60,}'),
    prefixed('harness-token', '[ps]at\\.[A-Za-z0-9_-]{22}\\.[a-f0-9]{24}\\.', '[A-Za-z0-9]{20}\\b'),
    prefixed('huggingface-token', 'api_org_', '[A-Za-z0-9]{30,}'),
    prefixed('infracost-key', 'ico-', '[A-Za-z0-9]{32}\\b'),
    prefixed('intra42-secret', 's-s4t2(?:ud|af)-', '[a-f0-9]{64}'),
    prefixed('launchdarkly-key', '(?:sdk|api|mob)-', tokens_uuid),
    prefixed('mapbox-token', '[pst]k\\.[A-Za-z0-9_-]{60,120}\\.', '[A-Za-z0-9_-]{20,}'),
    prefixed('maxmind-key', '[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk', '\\b', '_mmk'),
    prefixed('newrelic-key', 'NRJS-', '[a-f0-9]{19}\\b'),
    prefixed('newrelic-key', 'NRI[IQ]-', '[A-Za-z0-9_-]{32}'),
    prefixed('newrelic-license', '[a-f0-9]{36}NRAL', '\\b', 'NRAL'),
    prefixed('octopus-key', 'API-(?=[A-Z]{0,32}\\d)', '[A-Z0-9]{25,32}\\b'),
    prefixed('openshift-token', 'sha256~', '[A-Za-z0-9_-]{43}'),
    prefixed('plaid-token', 'access-(?:sandbox|development|production)-', tokens_uuid),
    prefixed('prefect-key', 'pn[ub]_', '[A-Za-z0-9]{36}\\b'),
    prefixed('readme-key', 'rdme_', '[a-z0-9]{60,}'),
    prefixed('scalingo-token', 'tk-us-', '[A-Za-z0-9_-]{48}'),
    prefixed('brevo-key', 'x(?:key|smtp)sib-', '[a-f0-9]{64}-[A-Za-z0-9]{16}'),
    prefixed('settlemint-token', 'sm_[aps]at_', '[A-Za-z0-9]{16}\\b'),
    prefixed('shippo-token', 'shippo_(?:live|test)_', '[a-fA-F0-9]{40}'),
    prefixed('sourcegraph-token', 'sgp_(?:[a-fA-F0-9]{16}_|local_)?', '[a-fA-F0-9]{40}\\b'),
    prefixed('typeform-token', 'tfp_', '[A-Za-z0-9_.=-]{40,}'),
    prefixed('yandex-key', 'AQVN', '[A-Za-z0-9_-]{35,38}\\b'),
    prefixed('yandex-token', 't1\\.', '[A-Za-z0-9_-]{10,400}={0,2}\\.[A-Za-z0-9_-]{86}={0,2}'),
    prefixed('hubspot-token', 'pat-(?:na|eu|ap)\\d-', tokens_uuid),
    prefixed('airtable-token', 'pat[A-Za-z0-9]{14}\\.', '[a-f0-9]{64}'),
    prefixed('asana-token', '[12]/\\d{12,20}(?:/\\d{10,20})?:', '[a-f0-9]{32}'),
    prefixed('buildkite-token', 'bk(?:ua|aa|ct|cq|pt)_', '[a-f0-9]{40}\\b'),
    prefixed('circleci-token', 'CCIP(?:AT|RJ)_', '[A-Za-z0-9]{16,}_[a-f0-9]{40}'),
    prefixed('contentful-token', 'CFPAT-', '[A-Za-z0-9_-]{43}'),
    prefixed('nuget-key', 'oy2', '[a-z0-9]{43}\\b'),
    prefixed('snyk-token', 'snyk_[us]at\\.', '[a-f0-9]{8}\\.[A-Za-z0-9_.-]{30,}'),
    prefixed('razorpay-key', 'rzp_(?:live|test)_', '[A-Za-z0-9]{14,}'),
    prefixed('braintree-token', 'access_token\\$(?:production|sandbox)\\$[a-z0-9]{13,18}\\$', '[a-f0-9]{32}'),
    prefixed('twitch-token', 'oauth:(?=[a-z]{0,29}\\d)', '[a-z0-9]{30}\\b'),
    prefixed('ionic-token', 'ion_', '[A-Za-z0-9]{42}\\b'),
    prefixed('wakatime-key', 'waka_(?:tok_|sec_)?', tokens_uuid),
    prefixed('langfuse-key', 'sk-lf-', tokens_uuid),
    prefixed('langsmith-key', 'lsv2_(?:pt|sk)_', '[a-f0-9]{32}_[a-f0-9]{10}'),
    prefixed('tavily-key', 'tvly-(?:dev-|prod-)?', '[A-Za-z0-9]{30,}'),
    prefixed('e2b-key', 'e2b_', '[a-f0-9]{40}\\b'),
    prefixed('elevenlabs-key', 'sk_', '[a-f0-9]{48}\\b'),
    prefixed('fireworks-key', 'fw_(?=[A-Za-z]{0,24}\\d)', '[A-Za-z0-9]{22,}\\b'),
    prefixed('together-key', 'tgp_v1_', '[A-Za-z0-9_-]{40,}'),
    prefixed('voyage-key', 'pa-(?=[A-Za-z_-]{0,42}\\d)(?=[a-z0-9_-]{0,42}[A-Z])', '[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])'),
    prefixed('pinecone-key', 'pcsk_', '[A-Za-z0-9_]{50,}'),
    prefixed('cerebras-key', 'csk-', '[a-z0-9]{40,}'),
    prefixed('resend-key', 're_(?=[A-Za-z_]{0,32}\\d)', '[A-Za-z0-9]{8}_[A-Za-z0-9]{24}\\b'),
    prefixed('neon-key', 'napi_', '[a-z0-9]{60,}'),
    prefixed('render-key', 'rnd_(?=[A-Za-z]{0,28}\\d)', '[A-Za-z0-9]{28,}\\b'),
    prefixed('posthog-key', 'ph[xs]_', '[A-Za-z0-9]{40,}'),
    prefixed('statsig-key', 'secret-', '[A-Za-z0-9]{40,}\\b'),
    prefixed('trigger-key', 'tr_(?:dev|prod|stg|preview)_', '[A-Za-z0-9]{20,}\\b'),
    prefixed('dbt-token', 'dbt[uc]_', '[A-Za-z0-9_-]{40,}'),
    prefixed('nvidia-key', 'nvapi-', '[A-Za-z0-9_-]{60,}'),
    prefixed('jina-key', 'jina_', '[a-f0-9]{32}[A-Za-z0-9_-]{20,}'),
    prefixed('supabase-key', 'sb_secret_', '[A-Za-z0-9_-]{30,}'),
    prefixed('bedrock-key', 'ABSK', '[A-Za-z0-9+/]{100,}={0,2}'),
    prefixed('aws-session-token', 'FwoGZXIvYXdz|IQoJb3JpZ2luX2Vj', '[A-Za-z0-9+/=]{80,}'),
    prefixed('azure-devops-token', '[A-Za-z0-9]{76}AZDO', '[A-Za-z0-9]{4}\\b', 'AZDO'),
    prefixed('azure-openai-key', '[A-Za-z0-9]{52}JQQJ99', '[A-Za-z0-9]{26}\\b', 'JQQJ99'),
    {
        name: 'ngrok-token',
        pattern: /(?<![A-Za-z0-9_-])[12](?=[A-Za-z0-9]{0,26}[A-Z])(?=[A-Za-z0-9]{0,26}[a-z])[A-Za-z0-9]{26}_[A-Za-z0-9]{21}(?![A-Za-z0-9_])/g,
    },
    {
        name: 'basic-credentials',
        pattern: /(?<=\bcurl\b[^\n|;]{0,200}\s(?:-u|--user)[ =]["']?[^\s:"'$<{]{1,60}:)(?!password|pass\b|pwd|secret|xxx|changeme|token)[^\s"'`$<{*]{6,100}/gi,
        needs: 'curl',
    },
];
const allStarts = tokens.flatMap(({ start = [] }) => start);
/** Without those that begin with another one: they are met together. */
const starts = [...new Set(allStarts)].filter((one) => !allStarts.some((other) => other !== one && one.startsWith(other)));
/** One walk for a hundred beginnings costs less than twenty of their patterns. */
const anyStart = new RegExp(`${boundary}(?:${starts.join('|')})`, 'g');
/** Replaces each token by its name, `[redacted:github-token]`. */
function redactTokens(text) {
    const met = [...new Set(text.match(anyStart))];
    let clean = text;
    for (const { name, pattern, needs, start } of tokens) {
        if (start !== undefined && !met.some((one) => start.startsWith(one)))
            continue;
        if (typeof needs === 'string' && !clean.includes(needs))
            continue;
        if (needs instanceof RegExp && !needs.test(clean))
            continue;
        clean = clean.replace(pattern, `[redacted:${name}]`);
    }
    return clean;
}

;// CONCATENATED MODULE: ./lib/security/secrets/redactor.js



/** Shorter values are no keys; replacing them would only destroy text. */
const shortestSecret = 6;
/**
 * Base64 of a text that holds the secret: the secret's bytes may start at any of three places in a group, and the
 * characters at its two edges depend on its neighbours, so only those in between are sought.
 */
function base64Forms(value) {
    const forms = [Buffer.from(value).toString('base64')];
    for (const lead of [0, 1, 2]) {
        const bytes = Buffer.concat([Buffer.alloc(lead), Buffer.from(value)]);
        const whole = Math.floor(bytes.length / 3) * 4;
        const inner = bytes.toString('base64').slice(lead === 0 ? 0 : 4, whole);
        if (inner.length >= 12)
            forms.push(inner);
    }
    return forms.flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')]);
}
/** How a secret may be written in a log, a request, a URL or a header dump; longest first, so that none is cut in two. */
function redactor_forms(value) {
    const json = JSON.stringify(value).slice(1, -1);
    const bytes = Buffer.from(value);
    return [
        value,
        json,
        JSON.stringify(json).slice(1, -1),
        encodeURIComponent(value.toWellFormed()),
        bytes.toString('hex'),
        ...base64Forms(value),
    ];
}
/**
 * A redactor for the keys in use, in every form they may be written in, and for text that has the shape of a
 * well-known key. Pure; linear in the text; what it has redacted it leaves alone.
 */
function createRedactor(secrets) {
    /** Long texts that came out of here: what is sent is written to the transcript word for word. */
    const made = new Set();
    let known = [];
    const learn = (more) => {
        const fresh = more
            .map((secret) => (typeof secret === 'string' ? { name: 'key', value: secret } : secret))
            .map(({ name, value }) => ({ name, value: value.trim() }))
            .filter(({ value }) => value.length >= shortestSecret)
            .flatMap(({ name, value }) => [...new Set(redactor_forms(value))].map((form) => ({ name, form })));
        known = [...known, ...fresh].toSorted((a, b) => b.form.length - a.form.length);
        made.clear();
    };
    learn(secrets);
    const cleaned = (text) => {
        let clean = text;
        for (const { name, form } of known) {
            if (clean.includes(form))
                clean = clean.replaceAll(form, `[redacted:${name}]`);
        }
        return redactNamedValues(redactTokens(redactKeyBodies(redactPrivateKeys(clean))));
    };
    const redact = (text) => {
        if (made.has(text))
            return text;
        const clean = cleaned(text);
        if (clean.length >= worthKnowing)
            remember(made, clean);
        return clean;
    };
    const each = (value) => {
        if (typeof value === 'string')
            return redact(value);
        if (Array.isArray(value))
            return value.map(each);
        if (value === null || typeof value !== 'object')
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [redact(key), each(inner)]));
    };
    /**
     * One long text is read far faster than many short ones, and most hold no secret: what changes by itself would
     * change between line breaks too.
     */
    const deep = (value) => {
        for (const together of joined(value, made))
            if (cleaned(together) !== together)
                return each(value);
        return value;
    };
    return Object.assign(redact, { deep, learn });
}
/** Shorter texts are read sooner than they are looked up. Characters. */
const worthKnowing = 10_000;
/** Texts that are remembered: they are met again at once or not at all. */
const mostKnown = 16;
function remember(made, text) {
    const [oldest] = made;
    if (made.size >= mostKnown && oldest !== undefined)
        made.delete(oldest);
    made.add(text);
}
/** Characters that are read together at most, but for a text that is longer by itself. */
const readTogether = 1_000_000;
/** Every string of a JSON-like value that is not known, names once, in texts with one string a line. */
function* joined(value, known) {
    const names = new Set();
    const texts = [];
    collect(value, texts, names);
    for (const name of names)
        texts.push(name);
    let some = [];
    let length = 0;
    for (const [at, text] of texts.entries()) {
        if (!known.has(text)) {
            some.push(text);
            length += text.length;
        }
        if (length < readTogether && at < texts.length - 1)
            continue;
        yield some.join('\n');
        [some, length] = [[], 0];
    }
}
function collect(value, texts, names) {
    if (typeof value === 'string')
        texts.push(value);
    else if (Array.isArray(value))
        for (const inner of value)
            collect(inner, texts, names);
    else if (value !== null && typeof value === 'object') {
        for (const [name, inner] of Object.entries(value)) {
            names.add(name);
            collect(inner, texts, names);
        }
    }
}


/***/ }),

/***/ 2997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ grammarOf),
/* harmony export */   lN: () => (/* binding */ grammars),
/* harmony export */   qZ: () => (/* binding */ openParser)
/* harmony export */ });
/* unused harmony export openEngine */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};

/** The grammars that are shipped, by the name of their file. */
const grammars = [
    'c-sharp',
    'cpp',
    'go',
    'java',
    'javascript',
    'php',
    'python',
    'ruby',
    'rust',
    'tsx',
    'typescript',
];
const extensions = {
    cs: 'c-sharp',
    c: 'cpp',
    cc: 'cpp',
    cpp: 'cpp',
    cxx: 'cpp',
    h: 'cpp',
    hh: 'cpp',
    hpp: 'cpp',
    hxx: 'cpp',
    go: 'go',
    java: 'java',
    js: 'javascript',
    cjs: 'javascript',
    mjs: 'javascript',
    jsx: 'javascript',
    php: 'php',
    py: 'python',
    pyi: 'python',
    rb: 'ruby',
    rake: 'ruby',
    rs: 'rust',
    tsx: 'tsx',
    ts: 'typescript',
    cts: 'typescript',
    mts: 'typescript',
};
/** The grammar for a path, by its extension alone. */
function grammarOf(path) {
    const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
    return extensions[extension] ?? null;
}
const here = import.meta.url;
/**
 * Next to the bundle lies a folder `tree-sitter` with the engine and the grammars (see scripts/build.ts); run from
 * source, they are the packages' own files. The bundler must leave the engine alone: it breaks what it bundles.
 */
const bundledFolder = new URL('./tree-sitter/', here);
const engineFolder = new URL('../../node_modules/web-tree-sitter/', here);
const grammarFolder = new URL('../../node_modules/@vscode/tree-sitter-wasm/wasm/', here);
let loading = null;
const parsers = new Map();
async function loadEngine() {
    const built = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(bundledFolder).then(() => true, () => false);
    const folder = built ? bundledFolder : engineFolder;
    const { href } = new URL('web-tree-sitter.js', folder);
    const engine = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ href));
    await engine.Parser.init({ wasmBinary: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(new URL('web-tree-sitter.wasm', folder)) });
    return { engine, folder: built ? bundledFolder : grammarFolder };
}
/** The parser for a grammar, loaded at the first question. It parses one text at a time, as parsing waits for nothing. */
function openParser(grammar) {
    const known = parsers.get(grammar);
    if (known !== undefined)
        return known;
    const parser = makeParser(grammar);
    parsers.set(grammar, parser);
    return parser;
}
/** Loads the engine, once; languages follow as they are asked for. */
const openEngine = () => (loading ??= loadEngine());
async function makeParser(grammar) {
    const { engine, folder } = await openEngine();
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(new URL(`tree-sitter-${grammar}.wasm`, folder));
    const parser = new engine.Parser();
    parser.setLanguage(await engine.Language.load(bytes));
    return parser;
}


/***/ }),

/***/ 22:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yU: () => (/* binding */ findReferences),
  dL: () => (/* binding */ findSymbols),
  FB: () => (/* binding */ openParsing)
});

// UNUSED EXPORTS: Parsing

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/syntax/grammars.js
var grammars = __webpack_require__(2997);
// EXTERNAL MODULE: ./lib/syntax/symbol.js
var syntax_symbol = __webpack_require__(6839);
;// CONCATENATED MODULE: ./lib/syntax/definitions.js
const named = (kind) => (node) => ({ name: fieldText(node, 'name') ?? '(anonymous)', kind, extent: node });
function fieldText(node, field) {
    const text = node.childForFieldName(field)?.text;
    return text === undefined ? null : oneLine(text);
}
function oneLine(text) {
    return text.replaceAll(/\s+/g, ' ').trim().slice(0, 80);
}
/** The node itself, or the wrapper that holds nothing else: `export`, a decorator, `const`, `template <…>`. */
function outermost(node, wrappers) {
    let extent = node;
    while (extent.parent !== null && wrappers.has(extent.parent.type)) {
        const { parent } = extent;
        const siblings = parent.namedChildren.filter((child) => child?.type === extent.type);
        if (siblings.length > 1)
            break;
        extent = parent;
    }
    return extent;
}
const scriptWrappers = new Set([
    'export_statement',
    'lexical_declaration',
    'variable_declaration',
    'ambient_declaration',
]);
const scriptFunctions = new Set([
    'arrow_function',
    'function_expression',
    'function',
    'generator_function',
    'class',
]);
function scriptNamed(kind) {
    const read = named(kind);
    return (node) => {
        const definition = read(node);
        return definition && { ...definition, extent: outermost(node, scriptWrappers) };
    };
}
const wrapperNames = /(?:^|\.)(?:memo|forwardRef|observer|useCallback|debounce|throttle|memoize|once|asyncHandler)$/;
/** `memo(() => …)`: the function inside is what the name stands for. */
function isWrapped(value) {
    if (value.type !== 'call_expression' || !wrapperNames.test(fieldText(value, 'function') ?? ''))
        return false;
    const values = value.childForFieldName('arguments')?.namedChildren ?? [];
    return values.some((argument) => argument && scriptFunctions.has(argument.type));
}
/** Characters up to which a node's text is searched: longer ones, which may stand in each other, are taken apart. */
const definitions_short = 400;
/** Whether a node may hold a function or class; its text tells sooner than its parts that it holds none. */
const mayHold = (node) => node.endIndex - node.startIndex > definitions_short || /=>|function|class/.test(node.text);
/** A function or class held by a name: `const f = () => …`, `{ f: () => … }`, `exports.f = function …`. */
function held(nameField, valueField) {
    return (node) => {
        if (!mayHold(node))
            return null;
        const value = node.childForFieldName(valueField);
        const name = fieldText(node, nameField)?.replace(/^(?:module\.)?exports\./, '');
        if (value === null || name === undefined)
            return null;
        if (!scriptFunctions.has(value.type) && !isWrapped(value))
            return null;
        const kind = value.type === 'class' ? 'class' : 'function';
        return { name, kind, extent: outermost(node, scriptWrappers) };
    };
}
const testNames = /^(?:describe|context|suite|it|test|specify)\b/;
/** `it('does x', () => …)`: named by its title. */
const testBlock = (node) => {
    // It begins with what is called.
    if (!testNames.test(node.text))
        return null;
    const called = fieldText(node, 'function');
    const values = node.childForFieldName('arguments')?.namedChildren ?? [];
    const [title] = values;
    if (called === null || !title || !testNames.test(called) || values.length < 2)
        return null;
    if (!values.some((value) => value && scriptFunctions.has(value.type)))
        return null;
    if (title.type !== 'string' && title.type !== 'template_string')
        return null;
    return { name: oneLine(title.text), kind: 'test', extent: node };
};
const defaultExport = (node) => {
    const value = node.childForFieldName('value');
    if (value === null || !scriptFunctions.has(value.type))
        return null;
    return { name: 'default', kind: value.type === 'class' ? 'class' : 'function', extent: node };
};
const script = {
    function_declaration: scriptNamed('function'),
    generator_function_declaration: scriptNamed('function'),
    class_declaration: scriptNamed('class'),
    abstract_class_declaration: scriptNamed('class'),
    interface_declaration: scriptNamed('interface'),
    type_alias_declaration: scriptNamed('type'),
    enum_declaration: scriptNamed('enum'),
    internal_module: scriptNamed('namespace'),
    method_definition: named('method'),
    variable_declarator: held('name', 'value'),
    pair: held('key', 'value'),
    field_definition: held('property', 'value'),
    public_field_definition: held('name', 'value'),
    assignment_expression: held('left', 'right'),
    export_statement: defaultExport,
    call_expression: testBlock,
};
const decorated = new Set(['decorated_definition']);
const python = {
    function_definition: (node) => ({
        name: fieldText(node, 'name') ?? '(anonymous)',
        kind: 'function',
        extent: outermost(node, decorated),
    }),
    class_definition: (node) => ({
        name: fieldText(node, 'name') ?? '(anonymous)',
        kind: 'class',
        extent: outermost(node, decorated),
    }),
};
const goWrappers = new Set(['type_declaration', 'var_declaration', 'var_spec_list']);
const go = {
    function_declaration: named('function'),
    method_declaration: (node) => {
        const receiver = /(\w+)(?:\[[^\]]*\])?\s*\)\s*$/.exec(fieldText(node, 'receiver') ?? '')?.[1];
        const name = fieldText(node, 'name') ?? '(anonymous)';
        return { name: receiver ? `${receiver}.${name}` : name, kind: 'method', extent: node };
    },
    type_spec: (node) => ({
        name: fieldText(node, 'name') ?? '(anonymous)',
        kind: node.childForFieldName('type')?.type === 'interface_type' ? 'interface' : 'type',
        extent: outermost(node, goWrappers),
    }),
    var_spec: (node) => goHeld(node, 'name', 'value'),
    short_var_declaration: (node) => goHeld(node, 'left', 'right'),
};
function goHeld(node, nameField, valueField) {
    const value = node.childForFieldName(valueField);
    const holds = value?.type === 'func_literal' || value?.namedChildren.some((child) => child?.type === 'func_literal');
    const name = fieldText(node, nameField);
    return holds && name !== null ? { name, kind: 'function', extent: outermost(node, goWrappers) } : null;
}
const java = {
    class_declaration: named('class'),
    record_declaration: named('class'),
    interface_declaration: named('interface'),
    annotation_type_declaration: named('interface'),
    enum_declaration: named('enum'),
    method_declaration: named('method'),
    constructor_declaration: named('method'),
    compact_constructor_declaration: named('method'),
    static_initializer: (node) => ({ name: 'static', kind: 'method', extent: node }),
};
/** Attributes and comments stand beside an item, not around it. */
function withAttributes(node) {
    let first = node;
    while (first.previousNamedSibling?.type === 'attribute_item')
        first = first.previousNamedSibling;
    return first;
}
const rust = {
    function_item: named('function'),
    function_signature_item: named('function'),
    struct_item: named('class'),
    union_item: named('class'),
    enum_item: named('enum'),
    trait_item: named('interface'),
    mod_item: named('namespace'),
    macro_definition: named('function'),
    impl_item: (node) => {
        const type = fieldText(node, 'type')?.replace(/<.*$/, '') ?? '(anonymous)';
        return { name: type, kind: 'implementation', extent: node };
    },
};
const php = {
    function_definition: named('function'),
    class_declaration: named('class'),
    interface_declaration: named('interface'),
    trait_declaration: named('class'),
    enum_declaration: named('enum'),
    method_declaration: named('method'),
};
const ruby = {
    method: named('function'),
    singleton_method: named('function'),
    class: named('class'),
    module: named('namespace'),
};
const templates = new Set(['template_declaration']);
function cppNamed(kind) {
    return (node) => {
        const name = fieldText(node, 'name');
        // `struct stat s;` names a type without defining it.
        if (name === null || node.childForFieldName('body') === null)
            return null;
        return { name, kind, extent: outermost(node, templates) };
    };
}
const cpp = {
    function_definition: (node) => {
        let declarator = node.childForFieldName('declarator');
        while (declarator && declarator.childForFieldName('declarator')) {
            declarator = declarator.childForFieldName('declarator');
        }
        if (declarator === null)
            return null;
        const name = declarator.type === 'function_declarator' ? declarator.firstNamedChild?.text : declarator.text;
        return { name: oneLine(name ?? '(anonymous)'), kind: 'function', extent: outermost(node, templates) };
    },
    class_specifier: cppNamed('class'),
    struct_specifier: cppNamed('class'),
    union_specifier: cppNamed('class'),
    enum_specifier: cppNamed('enum'),
    namespace_definition: cppNamed('namespace'),
};
const csharp = {
    class_declaration: named('class'),
    struct_declaration: named('class'),
    record_declaration: named('class'),
    interface_declaration: named('interface'),
    enum_declaration: named('enum'),
    namespace_declaration: named('namespace'),
    method_declaration: named('method'),
    constructor_declaration: named('method'),
    property_declaration: named('method'),
    local_function_statement: named('function'),
};
const definitions = {
    'c-sharp': csharp,
    cpp,
    go,
    java,
    javascript: script,
    php,
    python,
    ruby,
    rust,
    tsx: script,
    typescript: script,
};
/** The definitions of a tree, in no particular order. */
function findDefinitions(grammar, root) {
    const readers = definitions[grammar];
    const found = [];
    for (const node of root.descendantsOfType(Object.keys(readers))) {
        const definition = node && readers[node.type]?.(node);
        if (definition)
            found.push(definition);
    }
    return found;
}
/** 0-based row at which a definition begins, attributes above it included. */
function firstRow(grammar, { extent }) {
    return (grammar === 'rust' ? withAttributes(extent) : extent).startPosition.row;
}

;// CONCATENATED MODULE: ./lib/syntax/indented-spans.js
const indented_spans_script = [
    ['function', /^(?:export\s+)?(?:default\s+)?(?:async\s+)?function\s*\*?\s*([\w$]+)/],
    ['class', /^(?:export\s+)?(?:default\s+)?(?:abstract\s+)?class\s+([\w$]+)/],
    ['interface', /^(?:export\s+)?interface\s+([\w$]+)/],
    [
        'function',
        /^(?:export\s+)?(?:const|let|var)\s+([\w$]+)[^=]{0,200}=\s*(?:async\s*)?(?:function\b|\([^)]{0,300}\)[^=]{0,100}=>|[\w$]+\s*=>)/,
    ],
    [
        'method',
        /^(?:(?:public|private|protected|static|async|override)\s+)*([\w$#]+)\s*\([^)]{0,300}\)[^;]{0,100}\{$/,
    ],
];
const cLike = [
    ['class', /^(?:[\w@]+\s+)*(?:class|record|struct)\s+(\w+)/],
    ['interface', /^(?:\w+\s+)*interface\s+(\w+)/],
    ['method', /^(?:[\w<>[\],.?*&:]+\s+)+\*?([\w:~]+)\s*\([^;]{0,300}\{?$/],
];
const patterns = {
    javascript: indented_spans_script,
    typescript: indented_spans_script,
    tsx: indented_spans_script,
    python: [
        ['function', /^(?:async\s+)?def\s+(\w+)/],
        ['class', /^class\s+(\w+)/],
    ],
    go: [
        ['function', /^func\s+(?:\([^)]{0,100}\)\s*)?(\w+)/],
        ['type', /^type\s+(\w+)/],
    ],
    rust: [
        [
            'function',
            /^(?:pub(?:\([^)]{0,40}\))?\s+)?(?:const\s+|async\s+|unsafe\s+|extern\s+"[^"]{0,20}"\s+)*fn\s+(\w+)/,
        ],
        ['class', /^(?:pub(?:\([^)]{0,40}\))?\s+)?struct\s+(\w+)/],
        ['enum', /^(?:pub(?:\([^)]{0,40}\))?\s+)?enum\s+(\w+)/],
        ['interface', /^(?:pub(?:\([^)]{0,40}\))?\s+)?trait\s+(\w+)/],
        ['implementation', /^impl\b[^{]{0,200}?(\w+)(?:<[^{]{0,100}>)?\s*(?:where\b.{0,100})?\{/],
    ],
    ruby: [
        ['function', /^def\s+(?:self\.)?([\w?!]+)/],
        ['class', /^class\s+([\w:]+)/],
        ['namespace', /^module\s+([\w:]+)/],
    ],
    php: [
        ['function', /^(?:(?:public|private|protected|static|abstract|final)\s+)*function\s+&?(\w+)/],
        ['class', /^(?:abstract\s+|final\s+)?class\s+(\w+)/],
    ],
    java: cLike,
    'c-sharp': cLike,
    cpp: cLike,
};
const notNames = new Set([
    'if',
    'for',
    'while',
    'switch',
    'catch',
    'return',
    'else',
    'do',
    'new',
    'throw',
    'await',
    'with',
]);
/** Characters of a line that are looked at: a definition begins a line. */
const lineArea = 400;
/**
 * What broken code seems to define, where the parser lost its way: a line that begins a definition holds the lines
 * below it that stand further in, and its closing bracket.
 */
function guessSpans(grammar, lines) {
    const spans = [];
    lines.forEach((line, index) => {
        const text = line.trimStart().slice(0, lineArea).trimEnd();
        const indent = indentOf(line);
        for (const [kind, pattern] of patterns[grammar]) {
            const name = pattern.exec(text)?.[1];
            if (name === undefined || notNames.has(name))
                continue;
            spans.push({ name, kind, startLine: index + 1, endLine: endOf(lines, index, indent) + 1 });
            break;
        }
    });
    return spans;
}
function endOf(lines, start, indent) {
    let end = start;
    for (let at = start + 1; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        if (line.trim() === '')
            continue;
        if (indentOf(line) <= indent)
            return /^\s*(?:[)\]}]|end\b)/.test(line) ? at : end;
        end = at;
    }
    return end;
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}

;// CONCATENATED MODULE: ./lib/syntax/symbols.js



/** Characters above which a file is not parsed: nobody wrote it by hand. */
const maxCharacters = 2 * 1024 * 1024;
/** Questions for progress after which a parse is given up: a text made to confuse the parser must end. */
const maxProgress = 20_000;
/**
 * Parses a file and lets a function read the tree, which is freed afterwards.
 * @returns null where the language is not known, the file is too large, or the parse was given up.
 */
async function withTree(path, text, read) {
    const grammar = (0,grammars/* grammarOf */.Le)(path);
    if (grammar === null || text.length > maxCharacters)
        return null;
    const parser = await (0,grammars/* openParser */.qZ)(grammar);
    let progress = 0;
    const tree = parser.parse(text, null, { progressCallback: () => (progress += 1) > maxProgress });
    if (tree === null) {
        // Or the next text would go on where this one was given up.
        parser.reset();
        return null;
    }
    try {
        return read(tree, grammar);
    }
    finally {
        tree.delete();
    }
}
/**
 * The named pieces of a file, in the order of their first lines, outer before inner. Broken code gives what can be
 * told of it.
 * @returns null where the language is not known or the file cannot be parsed.
 */
async function parseSymbols(path, text) {
    return withTree(path, text, (tree, grammar) => {
        const lines = text.split('\n');
        const spans = findDefinitions(grammar, tree.rootNode).map((definition) => ({
            name: definition.name,
            kind: definition.kind,
            startLine: firstRow(grammar, definition) + 1,
            endLine: definition.extent.endPosition.row + (definition.extent.endPosition.column > 0 ? 1 : 0),
        }));
        if (tree.rootNode.hasError) {
            const names = new Set(spans.map(({ name }) => lastName(name)));
            spans.push(...guessSpans(grammar, lines).filter(({ name }) => !names.has(name)));
        }
        spans.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
        return nest(spans, lines);
    });
}
/** Gives each span its path and depth from the spans around it. */
function nest(spans, lines) {
    const enclosing = [];
    const symbols = [];
    for (const span of spans) {
        while (enclosing.length > 0 && (enclosing.at(-1)?.endLine ?? 0) < span.endLine)
            enclosing.pop();
        const parent = enclosing.at(-1);
        // Two definitions of one extent: `const Foo = class Foo {}`, or an `export default` and what it exports.
        if (parent?.startLine === span.startLine && parent.endLine === span.endLine && parent.name === span.name)
            continue;
        const inType = parent !== undefined && ['class', 'interface', 'implementation', 'enum'].includes(parent.kind);
        const symbol = {
            name: lastName(span.name),
            path: parent === undefined || parent.kind === 'test' ? span.name : `${parent.path}.${span.name}`,
            kind: span.kind === 'function' && inType ? 'method' : span.kind,
            startLine: span.startLine,
            endLine: span.endLine,
            signature: signatureAt(lines, span),
            depth: enclosing.length,
        };
        symbols.push(symbol);
        enclosing.push(symbol);
    }
    return symbols;
}
/** The line that names the symbol: decorators, attributes and annotations stand above it. */
function signatureAt(lines, { startLine, endLine, name }) {
    const plain = lastName(name);
    for (let line = startLine; line <= Math.min(endLine, startLine + 8); line += 1) {
        const text = lines[line - 1]?.trim() ?? '';
        if (text.includes(plain))
            return cut(text);
    }
    return cut(lines[startLine - 1]?.trim() ?? plain);
}
function lastName(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
function cut(text) {
    const line = text.replace(/[\s{]+$/, '');
    return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}

;// CONCATENATED MODULE: ./lib/syntax/references.js


const maxText = 200;
/**
 * Where a file refers to any of the names. Comments and strings do not count where the language is known.
 * One reference for each name and line.
 */
async function parseReferences(path, text, names) {
    const places = placesOf(text, names);
    if (places.length === 0)
        return [];
    const symbols = (await parseSymbols(path, text)) ?? [];
    const kinds = await withTree(path, text, ({ rootNode }) => places.map((place) => kindAt(rootNode, place)));
    const seen = new Set();
    const references = [];
    for (const [index, { name, row, line }] of places.entries()) {
        const kind = kinds === null ? 'mention' : kinds[index];
        const key = `${row} ${name}`;
        if (kind === null || kind === undefined || seen.has(key))
            continue;
        seen.add(key);
        references.push({
            name,
            line: row + 1,
            kind,
            inside: insideOf(symbols, row + 1, name),
            text: line.trim().slice(0, maxText),
        });
    }
    return references;
}
function insideOf(symbols, line, name) {
    const symbol = (0,syntax_symbol/* enclosingSymbol */.py)(symbols, line);
    // A definition is not inside itself.
    if (symbol === null || (symbol.startLine === line && symbol.name === name))
        return null;
    return (0,syntax_symbol/* symbolTitle */.dE)(symbol);
}
function placesOf(text, names) {
    const wanted = names.filter((name) => text.includes(name));
    if (wanted.length === 0)
        return [];
    const alternatives = wanted
        .map((name) => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw `\$&`))
        .join('|');
    const pattern = new RegExp(String.raw `(?<![\p{L}\p{N}_$])(?:${alternatives})(?![\p{L}\p{N}_$])`, 'gu');
    const places = [];
    text.split('\n').forEach((line, row) => {
        // A line that no person wrote says nothing about who uses what.
        if (line.length > 2000)
            return;
        for (const match of line.matchAll(pattern))
            places.push({ name: match[0], row, column: match.index, line });
    });
    return places;
}
const textTypes = /comment|string|template_content|heredoc|char_literal|regex/;
const importTypes = /^(?:import|export_clause|export_specifier|use_|using_directive|include|preproc_include|namespace_use|extern_crate|future_import|aliased_import)/;
const callTypes = new Set([
    'call_expression',
    'call',
    'method_invocation',
    'invocation_expression',
    'new_expression',
    'object_creation_expression',
    'function_call_expression',
    'member_call_expression',
    'scoped_call_expression',
    'macro_invocation',
    'jsx_opening_element',
    'jsx_self_closing_element',
    'decorator',
]);
/** What the place is in the syntax tree; null in a comment or a string. */
function kindAt(root, { row, column, name }) {
    const node = root.descendantForPosition({ row, column }, { row, column: column + name.length });
    if (node === null)
        return 'use';
    if (textTypes.test(node.type) && !node.type.startsWith('interpolat'))
        return null;
    let child = node;
    for (let parent = node.parent, steps = 0; parent !== null && steps < 8; parent = parent.parent, steps += 1) {
        if (importTypes.test(parent.type))
            return 'import';
        const [first] = parent.namedChildren;
        if (steps === 0 && /definition|declaration|declarator|_item$|_spec$/.test(parent.type)) {
            const defined = parent.childForFieldName('name') ?? parent.childForFieldName('declarator');
            if (defined?.id === node.id)
                return 'definition';
        }
        if (callTypes.has(parent.type)) {
            const called = parent.childForFieldName('function') ??
                parent.childForFieldName('constructor') ??
                parent.childForFieldName('type') ??
                parent.childForFieldName('macro') ??
                parent.childForFieldName('name') ??
                parent.childForFieldName('method') ??
                first;
            // `a.run(x)` calls `run`, not `a`, and passes `x`.
            const last = called && (called.id === child.id || called.id === node.id) && endsWith(called, node);
            if (last)
                return 'call';
        }
        child = parent;
    }
    return 'use';
}
function endsWith(whole, part) {
    return whole.endIndex === part.endIndex;
}

;// CONCATENATED MODULE: ./lib/syntax/parsing-task.js


const nothing = { symbols: null, references: null };
/** Does the task in the thread that it is called in. */
async function perform(task) {
    const { kind, path } = task;
    switch (kind) {
        case 'symbols':
            return { ...nothing, symbols: await parseSymbols(path, task.text) };
        case 'references':
            return { ...nothing, references: await parseReferences(path, task.text, task.names) };
        default:
            return kind;
    }
}

;// CONCATENATED MODULE: ./lib/syntax/parsing.js




/**
 * Parses in a thread of its own, because that takes as long as loading all the rest and nothing else of it needs the
 * other core. A thread that cannot be had, or ends, costs nothing but time: what it was asked is done in this one.
 */
class Parsing {
    #thread;
    #asked = new Map();
    #last = 0;
    /** @param script what the thread runs; null to parse in this one. */
    constructor(script) {
        try {
            this.#thread = script === null ? null : this.#open(script);
        }
        catch {
            this.#thread = null;
        }
    }
    async perform(task) {
        const thread = this.#thread;
        if (thread === null)
            return perform(task);
        return new Promise((done) => {
            this.#last += 1;
            this.#asked.set(this.#last, { task, done });
            // The process waits for the thread while something is asked of it, and no longer.
            thread.ref();
            thread.postMessage({ id: this.#last, task });
        });
    }
    #open(script) {
        // It needs no key and no option that was meant for the process. A report that Node writes would name the
        // process's environment for each thread that does not say otherwise itself.
        const thread = new external_node_worker_threads_.Worker(script, { env: {}, execArgv: ['--report-exclude-env'] });
        thread.on('message', ({ id, found }) => {
            const asked = this.#asked.get(id);
            this.#asked.delete(id);
            if (this.#asked.size === 0)
                thread.unref();
            // What failed there fails here again, where it is heard.
            asked?.done(found ?? perform(asked.task));
        });
        const over = () => {
            this.#thread = null;
            for (const { task, done } of this.#asked.values())
                done(perform(task));
            this.#asked.clear();
        };
        thread.on('error', over);
        thread.on('exit', over);
        // Last, because to listen is to wait: a run that parses nothing would never end.
        thread.unref();
        return thread;
    }
}
const here = import.meta.url;
/** The thread's own bundle beside the rest (see scripts/build.ts); from source everything is parsed in one thread. */
const parsing_script = new URL('./parsing-thread.js', here);
let parsing = null;
/** Begins the thread before there is anything to parse, for that takes as long as to find out what. */
const openParsing = () => (parsing ??= new Parsing((0,external_node_fs_.existsSync)(parsing_script) ? parsing_script : null));
const parsing_perform = (task) => openParsing().perform(task);
/** As `parseSymbols` of `symbols.ts`. */
const findSymbols = async (path, text) => (0,grammars/* grammarOf */.Le)(path) === null ? null : (await parsing_perform({ kind: 'symbols', path, text })).symbols;
/** As `parseReferences` of `references.ts`. */
const findReferences = async (path, text, names) => names.some((name) => text.includes(name))
    ? ((await parsing_perform({ kind: 'references', path, text, names })).references ?? [])
    : [];


/***/ }),

/***/ 6839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WM: () => (/* binding */ formatOutline),
/* harmony export */   dE: () => (/* binding */ symbolTitle),
/* harmony export */   py: () => (/* binding */ enclosingSymbol)
/* harmony export */ });
/** The innermost symbol that holds a line. */
function enclosingSymbol(symbols, line) {
    let found = null;
    for (const symbol of symbols) {
        if (symbol.startLine > line)
            break;
        if (symbol.endLine >= line && (found === null || symbol.depth >= found.depth))
            found = symbol;
    }
    return found;
}
/** How a symbol is named to people and models: `method Parser.parse`. */
function symbolTitle(symbol) {
    return `${symbol.kind} ${symbol.path}`;
}
/**
 * The symbols of a file, one line each: `  12–40 function parse(text: string): Tree`. Where they do not fit, the
 * deepest go first, then the last.
 * @param maxCharacters of the whole outline.
 */
function formatOutline(symbols, maxCharacters) {
    const deepest = symbols.reduce((depth, symbol) => Math.max(depth, symbol.depth), 0);
    for (let depth = deepest; depth >= 0; depth -= 1) {
        const shown = symbols.filter((symbol) => symbol.depth <= depth);
        const outline = shown.map(outlineLine).join('\n');
        const omitted = symbols.length - shown.length;
        const note = omitted === 0 ? '' : `\n(${omitted} more inside these)`;
        if (outline.length + note.length <= maxCharacters)
            return outline + note;
    }
    const lines = [];
    let room = maxCharacters - 40;
    for (const line of symbols.filter(({ depth }) => depth === 0).map(outlineLine)) {
        room -= line.length + 1;
        if (room < 0)
            break;
        lines.push(line);
    }
    return `${lines.join('\n')}\n(${symbols.length - lines.length} more)`;
}
function outlineLine({ startLine, endLine, depth, signature }) {
    return `${'  '.repeat(depth)}${startLine}–${endLine} ${signature}`;
}


/***/ }),

/***/ 666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B$: () => (/* binding */ openTranscript),
  rP: () => (/* binding */ questionDigest),
  SX: () => (/* binding */ transcriptEntrySchema),
  TJ: () => (/* binding */ transcriptVersion)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./lib/debate/reviewer.js
var reviewer = __webpack_require__(5254);
;// CONCATENATED MODULE: ./lib/debate/tree.js
/** The head (`new`), the merge base (`old`), or the head of the push that was reviewed before (`earlier`). */
const treeSides = ['new', 'old', 'earlier'];

// EXTERNAL MODULE: ./lib/debate/verdict.js
var verdict = __webpack_require__(4904);
;// CONCATENATED MODULE: ./lib/result/change.js

/** The change and its bundles in a transcript: every reviewed line, so that a replay does not need git. */
const count = schemas/* int */.Whr().nonnegative();
const number = count.nullable();
const change_status = schemas/* enum */.k5n(['added', 'deleted', 'modified', 'renamed', 'copied', 'type-changed', 'mode-changed']);
const line = schemas/* strictObject */.rej({
    kind: schemas/* enum */.k5n(['context', 'added', 'removed']),
    text: schemas/* string */.YjP(),
    oldLine: number,
    newLine: number,
    noNewline: schemas/* literal */.euz(true).exactOptional(),
});
const hunk = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    oldStart: count,
    oldLines: count,
    newStart: count,
    newLines: count,
    section: schemas/* string */.YjP(),
    lines: schemas/* array */.YOg(line),
});
const file = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    oldPath: schemas/* string */.YjP().nullable(),
    status: change_status,
    oldMode: schemas/* string */.YjP().nullable(),
    newMode: schemas/* string */.YjP().nullable(),
    oldBlob: schemas/* string */.YjP().nullable(),
    newBlob: schemas/* string */.YjP().nullable(),
    added: count,
    removed: count,
    sensitive: schemas/* boolean */.zMY(),
    hunks: schemas/* array */.YOg(hunk),
    leftOut: schemas/* strictObject */.rej({
        reason: schemas/* enum */.k5n([
            'binary',
            'submodule',
            'generated',
            'vendored',
            'lock-file',
            'minified',
            'ignored',
            'not-included',
            'too-large',
            'no-text-change',
        ]),
        detail: schemas/* string */.YjP(),
    })
        .nullable(),
});
const changeSchema = schemas/* strictObject */.rej({
    repository: schemas/* string */.YjP().nullable(),
    event: schemas/* string */.YjP(),
    pullRequest: schemas/* strictObject */.rej({
        number: count,
        title: schemas/* string */.YjP(),
        body: schemas/* string */.YjP(),
        author: schemas/* string */.YjP(),
        authorIsBot: schemas/* boolean */.zMY(),
        fork: schemas/* boolean */.zMY(),
        headRef: schemas/* string */.YjP(),
        baseRef: schemas/* string */.YjP(),
    })
        .nullable(),
    commits: schemas/* strictObject */.rej({ base: schemas/* string */.YjP(), mergeBase: schemas/* string */.YjP(), head: schemas/* string */.YjP().nullable() }),
    log: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), authorName: schemas/* string */.YjP(), authorEmail: schemas/* string */.YjP(), message: schemas/* string */.YjP() })),
    files: schemas/* array */.YOg(file),
});
const bundlePlanSchema = schemas/* strictObject */.rej({
    bundles: schemas/* array */.YOg(schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        files: schemas/* array */.YOg(schemas/* strictObject */.rej({
            path: schemas/* string */.YjP(),
            oldPath: schemas/* string */.YjP().nullable(),
            status: change_status,
            excerpts: schemas/* array */.YOg(schemas/* strictObject */.rej({
                hunks: schemas/* array */.YOg(schemas/* string */.YjP()),
                symbol: schemas/* string */.YjP().nullable(),
                lines: schemas/* array */.YOg(line),
            })),
            outline: schemas/* string */.YjP().nullable(),
            part: schemas/* strictObject */.rej({ index: count, of: count }).nullable(),
        })),
        tokens: count,
    })),
    coverage: schemas/* array */.YOg(schemas/* strictObject */.rej({ hunk: schemas/* string */.YjP(), path: schemas/* string */.YjP(), from: count, to: count, bundle: schemas/* string */.YjP() })),
});

// EXTERNAL MODULE: ./lib/result/recorded-answers.js
var recorded_answers = __webpack_require__(6879);
// EXTERNAL MODULE: ./lib/result/result.js
var result = __webpack_require__(8648);
// EXTERNAL MODULE: ./lib/result/revision.js
var revision = __webpack_require__(1592);
// EXTERNAL MODULE: ./lib/runner/files.js
var files = __webpack_require__(1161);
;// CONCATENATED MODULE: ./lib/transcript/transcript.js












/**
 * The transcript: JSON lines, one entry each, in the order of events. It has everything that a replay cannot compute: the
 * settings, the change, the answers, the files that evidence checks read, times and cost. Increase the version if a
 * replay needs more than older transcripts have.
 */
const transcriptVersion = 3;
/** The question of an entry. `attempt` is 1 for the question itself, 2 and 3 for corrections of its answer. */
const asked = {
    reviewer: schemas/* string */.YjP(),
    bundle: schemas/* string */.YjP(),
    round: schemas/* int */.Whr().positive(),
    question: schemas/* enum */.k5n(['independent-review', 'relocation', 'exchange', 'triage', 'fix', 'revision']),
    attempt: schemas/* int */.Whr().positive(),
};
const { call, spent } = { call: result/* resultSchema */.F.shape.calls.element, spent: result/* resultSchema */.F.shape.spent };
const transcriptEntrySchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('run'),
        version: schemas/* literal */.euz(transcriptVersion),
        tool: result/* resultSchema */.F.shape.tool,
        startedAt: schemas/* string */.YjP(),
        /** All settings, without keys. */
        settings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
        notices: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('change'), change: changeSchema }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('history'), ...recorded_answers/* historySchema */.Ut }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('plan'),
        plan: bundlePlanSchema,
        /** With `depth: auto`: the bundles for which one reviewer is enough, and why. */
        obviousBundles: schemas/* array */.YOg(schemas/* strictObject */.rej({
            bundle: schemas/* string */.YjP(),
            files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), rule: schemas/* string */.YjP() })),
        })),
    }),
    /** The triage model's answer about one bundle. */
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('triaged'),
        reviewer: schemas/* string */.YjP(),
        bundle: schemas/* string */.YjP(),
        outcome: call.shape.outcome,
        calls: recorded_answers/* callsSchema */.R4,
    }),
    /** The panel, the order of the bundles, and the results of matrix jobs. */
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('panel'),
        reviewers: schemas/* array */.YOg(recorded_answers/* panelReviewerSchema */.Bo),
        bundles: schemas/* array */.YOg(schemas/* string */.YjP()),
        aggregate: result/* resultSchema */.F.shape.aggregate,
    }),
    /** The findings of the action's own rules. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('detected'), reports: recorded_answers/* detectedSchema */.U9 }),
    /** A quote that does not count as evidence, because the injection detector marked its text. */
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('distrusted'),
        path: schemas/* string */.YjP(),
        side: schemas/* enum */.k5n(['new', 'old']),
        startLine: schemas/* int */.Whr(),
        endLine: schemas/* int */.Whr(),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('request'),
        ...asked,
        /** System prompt; null if it is the same as in the reviewer's last request. */
        instructions: schemas/* string */.YjP().nullable(),
        /** The texts that the reviewer was not yet sent for this bundle: only the first request contains the change. */
        texts: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('answer'),
        ...asked,
        outcome: schemas/* enum */.k5n(['complete', ...reviewer/* failureCodes */.Nc]),
        /** The reviewer's answer, as far as it arrived. */
        text: schemas/* string */.YjP(),
        /** The failure and its remedy; null if the answer is complete. */
        failure: schemas/* strictObject */.rej({ message: schemas/* string */.YjP(), remedy: schemas/* string */.YjP() }).nullable(),
        ...call.pick({
            began: true,
            seconds: true,
            stopReason: true,
            requestId: true,
            servedModel: true,
            retries: true,
            notes: true,
        }).shape,
        spent,
    }),
    /** The reply that the debate got for one question: all of a reviewer's answers to it, parsed and merged. */
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('reply'),
        reviewer: schemas/* string */.YjP(),
        bundle: schemas/* string */.YjP(),
        round: schemas/* int */.Whr().positive(),
        question: schemas/* enum */.k5n(['independent-review', 'relocation', 'exchange']),
        /** Digest of the question, so that a replay detects a different question. */
        asked: schemas/* string */.YjP(),
        reply: recorded_answers/* replySchema */.Cc,
    }),
    /** A reviewer's positions from an earlier debate about the same change. */
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('recorded-positions'),
        reviewer: schemas/* string */.YjP(),
        bundle: schemas/* string */.YjP(),
        record: recorded_answers/* recordedPositionsSchema */.k7,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('lookup'),
        ...asked,
        name: schemas/* string */.YjP(),
        input: schemas/* unknown */.L5J(),
        output: schemas/* string */.YjP(),
        failed: schemas/* boolean */.zMY(),
        seconds: schemas/* number */.aig().nonnegative(),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('read'),
        side: schemas/* enum */.k5n(treeSides),
        path: schemas/* string */.YjP(),
        /** Null if there is no such file, or it cannot be quoted. */
        text: schemas/* string */.YjP().nullable(),
    }),
    /** Files of the head whose path ends in the name. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('found'), name: schemas/* string */.YjP(), paths: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('decision'),
        bundle: schemas/* string */.YjP(),
        round: schemas/* int */.Whr().positive(),
        decision: schemas/* string */.YjP(),
        detail: schemas/* string */.YjP(),
    }),
    /** A version of the plan with its decisions and the findings about it. */
    revision/* revisionSchema */.X.shape.rounds.element.extend({ kind: schemas/* literal */.euz('revision'), by: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('verdict'),
        verdict: result/* resultSchema */.F.shape.verdict,
        /** Seconds of the whole run. */
        seconds: schemas/* number */.aig().nonnegative(),
        notices: schemas/* array */.YOg(schemas/* string */.YjP()),
        /** Errors outside the debate, and whether `on-inconclusive: warn` must not excuse them. */
        errors: schemas/* array */.YOg(schemas/* strictObject */.rej({ code: schemas/* enum */.k5n(verdict/* reasonCodes */.JC), message: schemas/* string */.YjP(), remedy: schemas/* string */.YjP() })),
        unforgivable: schemas/* boolean */.zMY(),
        /** Whether the debate ended; its answers do not count otherwise. */
        debated: schemas/* boolean */.zMY(),
        estimate: result/* resultSchema */.F.shape.estimate,
        race: result/* resultSchema */.F.shape.race,
        revision: schemas/* strictObject */.rej({ revision: revision/* revisionSchema */.X, calls: result/* resultSchema */.F.shape.calls }).nullable(),
        reviewerStatistics: result/* resultSchema */.F.shape.reviewerStatistics,
        /** SHA-256 (hex) of the result file. */
        result: schemas/* string */.YjP(),
        /** The seals of the result file. A replay has no key, so it writes them unchanged. */
        seals: result/* resultSchema */.F.shape.seals.default([]),
    }),
    /** The last line. Without it the transcript is cut; with a different digest it was changed. */
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('end'),
        /** Number of lines before this one. */
        entries: schemas/* int */.Whr().nonnegative(),
        /** SHA-256 (hex) of their bytes. */
        sha256: schemas/* string */.YjP(),
    }),
]);
/** Digest of what a question asks; names and wording do not matter. */
const questionDigest = (question) => (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 16);
/**
 * Starts a new transcript at `path`, which replaces an earlier one. Entries are redacted and written at once, so that a
 * killed run leaves its answers. If the transcript cannot be written, the review continues without it.
 */
function openTranscript(path, redact) {
    let file = null;
    let userError = null;
    let entries = 0;
    const digest = (0,external_node_crypto_.createHash)('sha256');
    const instructionsByReviewer = new Map();
    const attempt = (act) => {
        try {
            act();
        }
        catch (error) {
            userError ??= (0,files/* unwritable */.mP)(path, 'transcript', error);
        }
    };
    attempt(() => {
        (0,files/* makeFolder */.fc)((0,external_node_path_.dirname)(path));
        file = (0,external_node_fs_.openSync)(path, 'w');
    });
    const append = (entry) => {
        if (file === null || userError !== null)
            return;
        const target = file;
        attempt(() => {
            const line = Buffer.from(`${JSON.stringify(entry)}\n`);
            for (let bytes = line; bytes.length > 0;)
                bytes = bytes.subarray((0,external_node_fs_.writeSync)(target, bytes));
            digest.update(line);
            entries += 1;
        });
    };
    return {
        write: (entry) => append(redact.deep(once(entry, instructionsByReviewer))),
        get userError() {
            return userError;
        },
        close() {
            append({ kind: 'end', entries, sha256: digest.copy().digest('hex') });
            const target = file;
            file = null;
            if (target !== null)
                attempt(() => (0,external_node_fs_.closeSync)(target));
        },
    };
}
/** The instructions are long and the same in every request of a reviewer, so they are written only if they changed. */
function once(entry, instructionsByReviewer) {
    if (entry.kind !== 'request' || entry.instructions === null)
        return entry;
    if (instructionsByReviewer.get(entry.reviewer) === entry.instructions)
        return { ...entry, instructions: null };
    instructionsByReviewer.set(entry.reviewer, entry.instructions);
    return entry;
}


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the action, as in package.json and CHANGELOG.md. */
const version = '0.1.0';


/***/ })

};
