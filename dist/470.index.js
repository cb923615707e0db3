export const id = 470;
export const ids = [470];
export const modules = {

/***/ 1470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   converse: () => (/* binding */ converse)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _github_comments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8325);
/* harmony import */ var _github_threads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1090);
/* harmony import */ var _memory_memory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4508);
/* harmony import */ var _memory_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7183);
/* harmony import */ var _memory_seal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4630);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(209);
/* harmony import */ var _report_inline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1230);
/* harmony import */ var _report_sound_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2521);
/* harmony import */ var _report_sticky_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4215);
/* harmony import */ var _trust_seal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9406);












/** A memory in a comment shares it with the text; a file has room. */
const commentRoom = 37_000;
const fileRoom = 8 * 1024 * 1024;
/**
 * Tells the pull request how it stands and keeps what the next push needs. The gate never depends on it: what cannot
 * be posted is told in the notices it resolves to, and is in the comment, the summary or the result all the same.
 */
async function converse(told) {
    const { past, settings, change } = told;
    const conversation = { ...told, result: (0,_report_sound_js__WEBPACK_IMPORTED_MODULE_9__/* .soundResult */ .dw)(told.result, told.redact) };
    const { result } = conversation;
    const notices = [];
    const inRoom = (room) => sealed(conversation, room);
    if (conversation.stateFile !== null)
        keepState(conversation.stateFile, inRoom(fileRoom), notices);
    const { door, viewer } = past;
    if (door === null || viewer === null || change.pullRequest === null || settings.comment === 'off')
        return notices;
    const pull = change.pullRequest.number;
    if (settings.comment === 'inline' && change.commits.head !== null) {
        const wanted = (0,_report_inline_js__WEBPACK_IMPORTED_MODULE_8__/* .inlineComments */ .Uw)(result, change);
        const posting = { door, viewer, pull, head: change.commits.head };
        notices.push(...(await speakInline(posting, result, wanted)));
    }
    const fitting = inRoom(commentRoom);
    if (fitting === null && result.verdict.complete && (0,_trust_seal_js__WEBPACK_IMPORTED_MODULE_11__/* .sealingSecrets */ .Fi)(past.keys).length > 0)
        notices.push('What is known of this change does not fit into the comment, so the next push will know nothing of it. A state-file has room.');
    const memory = fitting ?? (result.verdict.complete ? null : (0,_report_sticky_js__WEBPACK_IMPORTED_MODULE_10__/* .memoryIn */ .b7)(past.sticky?.body ?? ''));
    const body = (0,_report_sticky_js__WEBPACK_IMPORTED_MODULE_10__/* .renderSticky */ .Sh)(result, memory);
    const kept = await (0,_github_comments_js__WEBPACK_IMPORTED_MODULE_2__/* .keepSticky */ .NB)(door, pull, viewer, (0,_report_sticky_js__WEBPACK_IMPORTED_MODULE_10__/* .stickyMarker */ .YL)(settings.category), body);
    if (!kept.ok)
        notices.push(kept.refusal.message);
    return notices;
}
/** Only a complete review is worth remembering; until the next one, the last one stays. */
function sealed({ past, settings, change, result, decided }, room) {
    const { repository, pullRequest, commits } = change;
    if (!result.verdict.complete || repository === null || pullRequest === null || commits.head === null)
        return null;
    const memory = (0,_memory_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .remember */ .kY)({
        repository,
        pullRequest: pullRequest.number,
        mergeBase: commits.mergeBase,
        head: commits.head,
        at: result.startedAt,
        terms: past.terms,
        // Legs read every file each time: nothing of what they read is ever carried forward.
        files: settings.mode === 'aggregate' ? {} : (0,_memory_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .fileDigests */ .KQ)(change),
        findings: result.findings,
        decided: { ...decided },
    });
    return (0,_memory_seal_js__WEBPACK_IMPORTED_MODULE_6__/* .seal */ .o)(memory, past.keys, room);
}
function keepState(path, text, notices) {
    if (text === null)
        return;
    try {
        (0,_report_files_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, `${text}\n`);
    }
    catch (error) {
        notices.push(`The state file could not be written: ${error instanceof Error ? error.message : String(error)}.`);
    }
}
/** What is said already is never said twice; without knowing that, nothing is said on lines at all. */
async function speakInline(posting, result, wanted) {
    const { door, viewer, pull } = posting;
    const listed = await (0,_github_threads_js__WEBPACK_IMPORTED_MODULE_3__/* .listLineComments */ .tE)(door, pull);
    if (!listed.ok)
        return [`${listed.refusal.message} Nothing was posted on lines, so that nothing is posted twice.`];
    const begun = listed.value.filter(({ author, answers }) => author.id === viewer.id && answers === null);
    const said = new Set(begun.map(({ body }) => (0,_report_inline_js__WEBPACK_IMPORTED_MODULE_8__/* .markedFinding */ .uZ)(body)));
    const fresh = wanted.filter(({ finding }) => !said.has(finding));
    const notices = [...(await post(posting, fresh))];
    if (result.verdict.complete)
        notices.push(...(await closeFixed(posting, result, begun, listed.value)));
    return notices;
}
/** As one review; one line that GitHub does not take must not cost the others theirs. */
async function post({ door, pull, head }, comments) {
    if (comments.length === 0)
        return [];
    const onLines = comments.flatMap(({ line, ...comment }) => (line === null ? [] : [{ ...comment, line }]));
    const whole = onLines.length === 0 ? null : await (0,_github_threads_js__WEBPACK_IMPORTED_MODULE_3__/* .addReview */ .kD)(door, pull, head, '', onLines);
    if (whole?.ok === false && whole.refusal.kind !== 'invalid')
        return [`${whole.refusal.message} The findings are in the comment.`];
    const rest = whole?.ok === false ? comments : comments.filter(({ line }) => line === null);
    let lost = 0;
    for (const comment of rest) {
        const { line } = comment;
        const alone = line === null ? null : await (0,_github_threads_js__WEBPACK_IMPORTED_MODULE_3__/* .addLineComment */ .Bz)(door, pull, head, { ...comment, line });
        if (alone?.ok === true)
            continue;
        const onFile = alone === null || alone.refusal.kind === 'invalid'
            ? await (0,_github_threads_js__WEBPACK_IMPORTED_MODULE_3__/* .addFileComment */ .Jx)(door, pull, head, comment)
            : alone;
        if (!onFile.ok)
            lost += 1;
        if (!onFile.ok && onFile.refusal.kind === 'rate-limited') {
            lost += rest.length - rest.indexOf(comment) - 1;
            break;
        }
    }
    return lost === 0
        ? []
        : [`${lost} of ${comments.length} findings could not be shown on their lines; they are in the comment.`];
}
/** Threads about what is fixed say so and are resolved; where people answered, they have the last word. */
async function closeFixed({ door, viewer, pull, head }, { findings }, begun, all) {
    const there = new Set(findings.map(({ id }) => id));
    const over = begun.flatMap((comment) => {
        const finding = (0,_report_inline_js__WEBPACK_IMPORTED_MODULE_8__/* .markedFinding */ .uZ)(comment.body);
        const answered = all.some(({ answers, author }) => answers === comment.id && author.id !== viewer.id);
        return finding === null || there.has(finding) || answered ? [] : [{ comment, finding }];
    });
    if (over.length === 0)
        return [];
    const threads = await (0,_github_threads_js__WEBPACK_IMPORTED_MODULE_3__/* .listThreads */ .Mi)(door, pull);
    const refusals = new Set();
    for (const { comment, finding } of over) {
        const edited = await (0,_github_threads_js__WEBPACK_IMPORTED_MODULE_3__/* .editLineComment */ .yc)(door, comment.id, (0,_report_inline_js__WEBPACK_IMPORTED_MODULE_8__/* .fixedBody */ .nL)(finding, comment.body, head));
        if (!edited.ok)
            refusals.add(edited.refusal.message);
        const thread = threads.ok ? threads.value.find((one) => one.comment === comment.id) : undefined;
        if (thread === undefined || thread.resolvedBy !== null)
            continue;
        const resolved = await (0,_github_threads_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveThread */ .fk)(door, thread.node);
        if (!resolved.ok)
            refusals.add(`${resolved.refusal.message} The comment says that it is fixed.`);
    }
    return [...refusals];
}


/***/ })

};
