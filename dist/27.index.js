export const id = 27;
export const ids = [27];
export const modules = {

/***/ 3027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeComments: () => (/* binding */ writeComments)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/github/comments.js
var comments = __webpack_require__(8325);
// EXTERNAL MODULE: ./lib/github/threads.js
var github_threads = __webpack_require__(1090);
// EXTERNAL MODULE: ./lib/history/comment-markers.js
var comment_markers = __webpack_require__(6007);
// EXTERNAL MODULE: ./lib/history/scope.js
var scope = __webpack_require__(9512);
// EXTERNAL MODULE: ./lib/history/sealed-history.js
var sealed_history = __webpack_require__(5091);
// EXTERNAL MODULE: ./lib/history/stored-history.js
var stored_history = __webpack_require__(8472);
// EXTERNAL MODULE: ./lib/debate/categories.js
var categories = __webpack_require__(3877);
// EXTERNAL MODULE: ./lib/result/location-text.js
var location_text = __webpack_require__(9616);
// EXTERNAL MODULE: ./lib/security/sanitize/sanitizer.js + 4 modules
var sanitizer = __webpack_require__(7326);
// EXTERNAL MODULE: ./lib/report/headline.js + 1 modules
var headline = __webpack_require__(3183);
// EXTERNAL MODULE: ./lib/report/reviewer-text.js
var reviewer_text = __webpack_require__(9832);
;// CONCATENATED MODULE: ./lib/report/inline-comments.js






/** Limit of comments on lines for one run; the status comment has the rest. */
const mostComments = 30;
const longest = { title: 200, text: 2_000, scenario: 800, clause: 400 };
/** The comment of a fixed finding, marked as fixed; the text below stays readable. */
const fixedBody = (id, body, head) => `${(0,comment_markers/* fixedMarker */.Np)(id)}\n**Fixed** as of ${(0,sanitizer/* inlineCode */.ti)(head.slice(0, 10))}.\n\n${body.replace(/^<!--[^\n]*-->\n/u, '')}`;
/** Open findings that have an added line to be shown on, or are about a file of the change; most severe first. */
function inlineComments(result, change) {
    // A pull request description has no lines to comment on.
    if (result.document?.kind === 'description')
        return [];
    return result.findings
        .filter(({ status, severity }) => status !== 'dismissed' && severity !== 'info')
        .flatMap((finding) => {
        const { location } = finding;
        if (location.level === 'file') {
            const inChange = location.content !== undefined && change.files.some(({ path }) => path === location.path);
            return inChange
                ? [
                    {
                        finding: finding.id,
                        path: location.path,
                        line: null,
                        startLine: null,
                        body: body(finding, result, false),
                    },
                ]
                : [];
        }
        if (location.addedLine === null)
            return [];
        const replaced = replaceable(finding, change);
        return [
            {
                finding: finding.id,
                path: location.path,
                line: replaced ? location.endLine : location.addedLine,
                startLine: replaced && location.startLine < location.endLine ? location.startLine : null,
                body: body(finding, result, replaced),
            },
        ];
    })
        .slice(0, mostComments);
}
/**
 * A suggestion can be committed with one click, so it is offered only where it replaces exactly the quoted lines, all
 * of them shown in one hunk and some of them added, and where the panel agrees on the finding.
 */
function replaceable({ location, suggestion, status }, { files }) {
    if (suggestion === null || status !== 'confirmed' || location.level === 'file' || location.side === 'old')
        return false;
    const { startLine, endLine, addedLine, quote } = location;
    if (addedLine === null || addedLine < startLine || addedLine > endLine)
        return false;
    if (suggestion.trim() === '' || suggestion.trim() === quote.trim())
        return false;
    // GitHub commits the suggestion as the comment shows it, so escaped text must not become a suggestion.
    if ((0,sanitizer/* visible */.RK)(suggestion) !== suggestion)
        return false;
    const hunk = files
        .find(({ path }) => path === location.path)
        ?.hunks.find(({ newStart, newLines }) => startLine >= newStart && endLine < newStart + newLines);
    const lines = hunk?.lines.filter(({ newLine }) => newLine !== null && newLine >= startLine && newLine <= endLine);
    return lines?.map(({ text }) => text).join('\n') === quote;
}
function body(finding, result, replaced) {
    const { id, title, severity, category, status, explanation, scenario, suggestion, blocking } = finding;
    const names = (0,reviewer_text/* shortNames */.DG)(result);
    const assumption = (0,reviewer_text/* assumptionOf */.JL)(finding);
    const facts = [
        `${severity}, ${status}`,
        categories/* categories */.LZ[category].title,
        (0,reviewer_text/* positionsText */.Ki)(finding, (name) => (0,sanitizer/* forMarkdown */.Bm)(names(name))),
        ...(blocking ? ['**blocks**'] : []),
    ];
    return [
        (0,comment_markers/* findingMarker */.iY)(id),
        `${headline/* severityMarks */.iq[severity]} **${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(title, longest.title))}**\n${facts.join(' · ')}`,
        ...((0,location_text/* isAboutFile */.kn)(finding.location) ? [location_text/* aboutFile */.Ex] : []),
        (0,sanitizer/* forMarkdownBlock */.qt)((0,sanitizer/* clip */.$Q)(explanation, longest.text)),
        ...(scenario.trim() === '' ? [] : [`**Scenario:** ${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(scenario, longest.scenario))}`]),
        ...(assumption === null
            ? []
            : [`**${assumption.label}:** ${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(assumption.text, longest.scenario))}`]),
        ...(0,reviewer_text/* clausesOf */.IN)(finding).map(({ document, quote, relation }) => `**${reviewer_text/* clauseWords */.ti[relation]}:** ${(0,sanitizer/* inlineCode */.ti)(document)} ${(0,sanitizer/* inlineCode */.ti)((0,sanitizer/* clip */.$Q)(quote.trim(), longest.clause))}`),
        ...(replaced && suggestion !== null ? [(0,sanitizer/* codeFence */.d6)(suggestion, 'suggestion')] : []),
        `<sub>${(0,sanitizer/* inlineCode */.ti)(id)} · If the finding is wrong, resolve this thread or comment \`/xreview dismiss ${id} REASON\`${blocking ? ', then re-run the job' : ''}. It stays dismissed until the code changes.</sub>`,
    ].join('\n\n');
}

// EXTERNAL MODULE: ./lib/report/status-comment.js
var status_comment = __webpack_require__(1442);
// EXTERNAL MODULE: ./lib/result/published-result.js
var published_result = __webpack_require__(777);
// EXTERNAL MODULE: ./lib/runner/files.js
var files = __webpack_require__(1161);
// EXTERNAL MODULE: ./lib/security/seal.js
var seal = __webpack_require__(3629);
;// CONCATENATED MODULE: ./lib/review/pull-request-comments.js













/** In a comment the saved review shares the space with the text; a file has more. */
const commentRoom = 37_000;
const fileRoom = 8 * 1024 * 1024;
/**
 * Writes the comments on the pull request and keeps what the next push needs. Resolves to notices about what could not
 * be written; the verdict does not depend on it, and the summary and the result hold the same facts.
 */
async function writeComments(unsafe) {
    const review = { ...unsafe, result: (0,published_result/* soundResult */.dw)(unsafe.result, unsafe.redact) };
    const { history, settings, change, result } = review;
    const notices = [];
    const inRoom = (room) => sealed(review, room);
    if (review.stateFile !== null)
        keepState(review.stateFile, inRoom(fileRoom), notices);
    const { client, viewer } = history;
    if (client === null || viewer === null || change.pullRequest === null || settings.comment === 'off')
        return notices;
    const pull = change.pullRequest.number;
    if (settings.comment === 'inline' && change.commits.head !== null) {
        const wanted = inlineComments(result, change);
        const posting = { client, viewer, pull, head: change.commits.head };
        notices.push(...(await postInline(posting, result, wanted)));
    }
    const fitting = inRoom(commentRoom);
    if (fitting === null && result.verdict.complete && (0,seal/* sealingSecrets */.Fi)(history.keys).length > 0)
        notices.push('The saved review does not fit into the comment, so the next push will review the entire change. To avoid that, set `state-file`.');
    const savedReview = fitting ?? (result.verdict.complete ? null : (0,comment_markers/* savedReviewIn */.zc)(history.sticky?.body ?? ''));
    const body = (0,status_comment/* renderSticky */.Sh)(result, savedReview);
    const kept = await (0,comments/* keepSticky */.NB)(client, pull, viewer, (0,comment_markers/* stickyMarker */.YL)(settings.category), body);
    if (!kept.ok)
        notices.push(kept.refusal.message);
    return notices;
}
/** Only a complete review is saved; until the next one, the previous one stays. */
function sealed({ history, settings, change, result, decided }, room) {
    const { repository, pullRequest, commits } = change;
    if (!result.verdict.complete || repository === null || pullRequest === null || commits.head === null)
        return null;
    const savedReview = (0,stored_history/* toSavedReview */.bE)({
        repository,
        pullRequest: pullRequest.number,
        mergeBase: commits.mergeBase,
        head: commits.head,
        at: result.startedAt,
        terms: history.terms,
        // Matrix jobs read every file in each run, so nothing is carried forward.
        files: settings.mode === 'aggregate' ? {} : (0,scope/* fileDigests */.KQ)(change),
        findings: result.findings,
        decided: { ...decided },
    });
    return (0,sealed_history/* seal */.o)(savedReview, history.keys, room);
}
function keepState(path, text, notices) {
    if (text === null)
        return;
    try {
        (0,files/* makeFolder */.fc)((0,external_node_path_.dirname)(path));
        (0,external_node_fs_.writeFileSync)(path, `${text}\n`);
    }
    catch (error) {
        notices.push(`Cannot write the state file: ${error instanceof Error ? error.message : String(error)}.`);
    }
}
/** Posts new findings on their lines. If the existing comments cannot be listed, it posts nothing. */
async function postInline(posting, result, wanted) {
    const { client, viewer, pull } = posting;
    const listed = await (0,github_threads/* listLineComments */.tE)(client, pull);
    if (!listed.ok)
        return [
            `${listed.refusal.message} No comments were posted on lines, because they could duplicate existing ones.`,
        ];
    const begun = listed.value.filter(({ author, answers }) => author.id === viewer.id && answers === null);
    const said = new Set(begun.map(({ body }) => (0,comment_markers/* markedFinding */.uZ)(body)));
    const fresh = wanted.filter(({ finding }) => !said.has(finding));
    const notices = [...(await post(posting, fresh))];
    if (result.verdict.complete)
        notices.push(...(await closeFixed(posting, result, begun, listed.value)));
    return notices;
}
/** Posts all comments as one review. If GitHub rejects that, it posts each on its own. */
async function post({ client, pull, head }, comments) {
    if (comments.length === 0)
        return [];
    const onLines = comments.flatMap(({ line, ...comment }) => (line === null ? [] : [{ ...comment, line }]));
    const posted = onLines.length === 0 ? null : await (0,github_threads/* addReview */.kD)(client, pull, head, '', onLines);
    if (posted?.ok === false && posted.refusal.kind !== 'invalid')
        return [`${posted.refusal.message} The status comment lists the findings.`];
    const rest = posted?.ok === false ? comments : comments.filter(({ line }) => line === null);
    let lost = 0;
    for (const comment of rest) {
        const { line } = comment;
        const alone = line === null ? null : await (0,github_threads/* addLineComment */.Bz)(client, pull, head, { ...comment, line });
        if (alone?.ok === true)
            continue;
        const onFile = alone === null || alone.refusal.kind === 'invalid'
            ? await (0,github_threads/* addFileComment */.Jx)(client, pull, head, comment)
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
        : [
            `${lost} of ${comments.length} findings could not be posted on their lines. The status comment lists them.`,
        ];
}
/** Marks threads of fixed findings as fixed and resolves them. Threads with answers of people stay open. */
async function closeFixed({ client, viewer, pull, head }, { findings }, begun, all) {
    const there = new Set(findings.map(({ id }) => id));
    const over = begun.flatMap((comment) => {
        const finding = (0,comment_markers/* markedFinding */.uZ)(comment.body);
        const answered = all.some(({ answers, author }) => answers === comment.id && author.id !== viewer.id);
        return finding === null || there.has(finding) || answered ? [] : [{ comment, finding }];
    });
    if (over.length === 0)
        return [];
    const threads = await (0,github_threads/* listThreads */.Mi)(client, pull);
    const refusals = new Set();
    for (const { comment, finding } of over) {
        const edited = await (0,github_threads/* editLineComment */.yc)(client, comment.id, fixedBody(finding, comment.body, head));
        if (!edited.ok)
            refusals.add(edited.refusal.message);
        const thread = threads.ok ? threads.value.find((one) => one.comment === comment.id) : undefined;
        if (thread === undefined || thread.resolvedBy !== null)
            continue;
        const resolved = await (0,github_threads/* resolveThread */.fk)(client, thread.node);
        if (!resolved.ok)
            refusals.add(`${resolved.refusal.message} The comment is marked as fixed, but its thread is still open.`);
    }
    return [...refusals];
}


/***/ })

};
