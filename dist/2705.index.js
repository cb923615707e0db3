export const id = 2705;
export const ids = [2705];
export const modules = {

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

/***/ 42705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeComments: () => (/* binding */ writeComments)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/run-part.js
var run_part = __webpack_require__(91353);
// EXTERNAL MODULE: ./lib/github/comments.js
var comments = __webpack_require__(88325);
// EXTERNAL MODULE: ./lib/history/comment-markers.js
var comment_markers = __webpack_require__(16007);
// EXTERNAL MODULE: ./lib/history/scope.js
var scope = __webpack_require__(39512);
// EXTERNAL MODULE: ./lib/history/sealed-history.js
var sealed_history = __webpack_require__(95091);
// EXTERNAL MODULE: ./lib/history/stored-history.js
var stored_history = __webpack_require__(68472);
// EXTERNAL MODULE: ./lib/debate/categories.js
var categories = __webpack_require__(13877);
// EXTERNAL MODULE: ./lib/result/location-text.js
var location_text = __webpack_require__(79616);
// EXTERNAL MODULE: ./lib/security/sanitize/sanitizer.js + 1 modules
var sanitizer = __webpack_require__(76232);
// EXTERNAL MODULE: ./lib/report/comment-text.js
var comment_text = __webpack_require__(18151);
// EXTERNAL MODULE: ./lib/report/details.js
var details = __webpack_require__(83164);
// EXTERNAL MODULE: ./lib/report/headline.js + 1 modules
var headline = __webpack_require__(3183);
// EXTERNAL MODULE: ./lib/report/links.js
var report_links = __webpack_require__(64503);
// EXTERNAL MODULE: ./lib/report/positions.js
var positions = __webpack_require__(8022);
// EXTERNAL MODULE: ./lib/report/proof/markdown.js
var markdown = __webpack_require__(91418);
// EXTERNAL MODULE: ./lib/report/proof/text.js
var proof_text = __webpack_require__(51604);
// EXTERNAL MODULE: ./lib/report/reviewer-text.js
var reviewer_text = __webpack_require__(17451);
;// CONCATENATED MODULE: ./lib/report/inline-comments.js












/** Limit of comments on lines for one run; the status comment has the rest. */
const mostComments = 30;
/** Limits in UTF-16 units. */
const longest = { title: 200, text: 2_000, scenario: 800, clause: 400, reason: 800, quote: 160 };
const mostClauses = 5;
const mostEvidence = 4;
/** Limits of a test's text and of its output, tried in this order. In UTF-16 units. */
const testLimits = [8_000, 1_500, 0];
/** GitHub accepts 65,536 characters. */
const longestBody = 60_000;
/** The comment of a fixed finding, marked as fixed; the text below stays readable. */
const fixedBody = (id, body, head) => `${(0,comment_markers/* fixedMarker */.Np)(id)}\n**Fixed** as of ${(0,sanitizer/* inlineCode */.ti)(head.slice(0, 10))}.\n\n${body.replace(/^<!--[^\n]*-->\n/u, '')}`;
const statusNames = {
    confirmed: 'Confirmed',
    unconfirmed: 'Unconfirmed',
    disputed: 'Disputed',
    dismissed: 'Dismissed',
};
const statusHints = {
    confirmed: '',
    unconfirmed: ' No other model upheld it or refuted it with evidence.',
    disputed: ' A person has to decide.',
    dismissed: '',
};
/** The status that a posted comment states; null if it states none. */
const statedStatus = (body) => /^\*\*(Confirmed|Unconfirmed|Disputed|Dismissed)\.\*\*/mu.exec(body)?.[1] ?? null;
/**
 * Findings that have an added line to be shown on, or are about a file of the change; most severe first.
 * @param least the lowest severity that is commented.
 */
function inlineComments(result, change, least) {
    // A pull request description has no lines to comment on.
    if (result.document?.kind === 'description')
        return [];
    const all = result.findings
        .filter((finding) => (0,comment_text/* isCommented */.Nz)(finding, least))
        .flatMap((finding) => {
        const { location, status, id } = finding;
        const common = { finding: id, path: location.path, open: status !== 'dismissed' };
        if (location.level === 'file') {
            const inChange = location.content !== undefined && change.files.some(({ path }) => path === location.path);
            return inChange
                ? [{ ...common, line: null, startLine: null, body: body(finding, result, false) }]
                : [];
        }
        if (location.addedLine === null)
            return [];
        const replaced = replaceable(finding, change);
        return [
            {
                ...common,
                line: replaced ? location.endLine : location.addedLine,
                startLine: replaced && location.startLine < location.endLine ? location.startLine : null,
                body: body(finding, result, replaced),
            },
        ];
    });
    const shown = all.filter(({ open }) => open).slice(0, mostComments);
    return [...shown, ...all.filter(({ open }) => !open)];
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
/** The argument, the scenario, both sides of a dispute, the status in words, and how to dismiss the finding. */
function body(finding, result, replaced) {
    const { id, title, severity, category, explanation, scenario, suggestion, blocking, location } = finding;
    const links = (0,report_links/* linksOf */.hP)(result);
    const assumption = (0,reviewer_text/* assumptionOf */.JL)(finding);
    const place = (0,report_links/* codeLink */.U1)((0,location_text/* placeText */.Z9)(location), links.location(location));
    const offered = replaced && suggestion !== null ? (0,sanitizer/* codeFence */.d6)(suggestion, 'suggestion') : '';
    const parts = [
        `${(0,comment_markers/* findingMarker */.iY)(id)}\n${headline/* severityMarks */.iq[severity]} **${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(title, longest.title))}**`,
        statusLine(finding, result),
        ...((0,location_text/* isAboutFile */.kn)(location) ? [location_text/* aboutFile */.Ex] : []),
        (0,sanitizer/* forMarkdownBlock */.qt)((0,sanitizer/* clip */.$Q)(explanation, longest.text)),
        ...(scenario.trim() === '' ? [] : [`**Scenario:** ${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(scenario, longest.scenario))}`]),
        ...(assumption === null
            ? []
            : [`**${assumption.label}:** ${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(assumption.text, longest.scenario))}`]),
        ...(0,reviewer_text/* clausesOf */.IN)(finding)
            .slice(0, mostClauses)
            .map(({ document, quote, relation }) => `**${reviewer_text/* clauseWords */.ti[relation]}:** ${(0,sanitizer/* inlineCode */.ti)((0,sanitizer/* clip */.$Q)(document, longest.clause))} ${(0,sanitizer/* inlineCode */.ti)((0,sanitizer/* clip */.$Q)(quote.trim(), longest.clause))}`),
        ...argumentsOf(finding, result, links),
    ];
    const facts = [
        `${severity}, ${categories/* categories */.LZ[category].title}`,
        place,
        (0,sanitizer/* inlineCode */.ti)(id),
        ...(finding.status === 'dismissed'
            ? []
            : [
                `Wrong? Resolve this thread or comment \`/xreview dismiss ${id} REASON\` on the pull request${blocking ? ', then re-run the job' : ''}. That holds until the code changes.`,
            ]),
    ];
    const end = `<sub>${facts.join(' · ')}</sub>`;
    const joined = (all) => all.filter((part) => part !== '').join('\n\n');
    const proof = (test) => (0,markdown/* proofPart */.N)(finding, { id: (0,reviewer_text/* shortNames */.DG)(result), test });
    for (const test of testLimits) {
        const whole = joined([...parts, proof(test), offered, end]);
        if (whole.length <= longestBody)
            return whole;
    }
    const cut = 'The rest of this finding is in the job summary, because GitHub limits a comment.';
    const short = joined([...parts, proof(0), cut, end]);
    return short.length <= longestBody ? short : joined([...parts.slice(0, 2), cut, end]);
}
function statusLine(finding, result) {
    const names = (0,reviewer_text/* shortNames */.DG)(result);
    const models = (0,reviewer_text/* positionsText */.Ki)(finding, (name) => (0,sanitizer/* forMarkdown */.Bm)(names(name)));
    const said = models === '' ? '' : ` ${models.charAt(0).toUpperCase()}${models.slice(1)}.`;
    const decision = statusHints[finding.status];
    const why = finding.status === 'dismissed' ? ` ${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(finding.statusReason, longest.reason))}` : said;
    const block = finding.blocking ? ' **This finding blocks.**' : '';
    const mark = (0,proof_text/* proofMark */.or)(finding);
    const tested = mark === null ? '' : ` **${mark}.**`;
    return `**${statusNames[finding.status]}.**${tested}${why}${decision}${block}`;
}
/** Both sides if they disagree; otherwise the evidence of those who upheld it, folded. */
function argumentsOf(finding, result, links) {
    const style = { id: (0,reviewer_text/* shortNames */.DG)(result), links, longest, mostEvidence };
    if (finding.refuters.length > 0 && finding.status !== 'dismissed')
        return [(0,positions/* sidesTable */.VI)((0,positions/* shortSides */.H_)(finding, style, 'above'))];
    const said = finding.positions
        .filter(({ counts }) => counts)
        .map((position) => `- ${(0,positions/* argument */.EE)(finding, position, style)}`);
    return said.length === 0 ? [] : [(0,details/* detailsBlock */.g)('What the models say', said.join('\n'))];
}

// EXTERNAL MODULE: ./lib/report/status-comment.js
var status_comment = __webpack_require__(11442);
// EXTERNAL MODULE: ./lib/result/published-result.js
var published_result = __webpack_require__(50777);
// EXTERNAL MODULE: ./lib/runner/files.js
var files = __webpack_require__(11161);
// EXTERNAL MODULE: ./lib/security/seal.js
var seal = __webpack_require__(53629);
// EXTERNAL MODULE: ./lib/github/reviews.js
var github_reviews = __webpack_require__(20126);
// EXTERNAL MODULE: ./lib/github/threads.js
var github_threads = __webpack_require__(11090);
;// CONCATENATED MODULE: ./lib/review/line-comments.js




const groupingReview = { event: 'COMMENT', body: '', always: false };
/**
 * Posts new findings on their lines, corrects the status in comments of earlier pushes, and marks fixed findings. If the
 * existing comments cannot be listed, it posts nothing. Resolves to notices about what could not be written.
 */
async function postOnLines(posting, result, wanted, review) {
    const { client, viewer, pull } = posting;
    const listed = await (0,github_threads/* listLineComments */.tE)(client, pull);
    if (!listed.ok)
        return [
            `${listed.refusal.message} No comments were posted on lines, because they could duplicate existing ones.`,
        ];
    const begun = listed.value.filter(({ author, answers }) => author.id === viewer.id && answers === null);
    const said = new Set(begun.map(({ body }) => (0,comment_markers/* markedFinding */.uZ)(body)));
    const fresh = wanted.filter(({ finding, open }) => open && !said.has(finding));
    const notices = [...(await post(posting, fresh, review))];
    notices.push(...(await correct(posting, wanted, begun)));
    if (result.verdict.complete)
        notices.push(...(await closeFixed(posting, result, begun, listed.value)));
    return [...new Set(notices)];
}
/** Posts all comments as one review. If GitHub rejects a line, it posts each comment on its own. */
async function post(posting, comments, review) {
    const onLines = comments.flatMap(({ line, ...comment }) => (line === null ? [] : [{ ...comment, line }]));
    const withReview = onLines.length > 0 || (review.always && review.body !== '');
    const posted = withReview ? await addReviewOrWithout(posting, review, onLines) : null;
    if (posted !== null && posted.kind === 'refused')
        return [`${posted.message} The status comment and the job summary list the findings.`];
    const rest = comments.filter(({ line }) => line === null || posted?.kind === 'without-comments');
    const lost = await postEach(posting, rest);
    return [
        ...(posted?.notices ?? []),
        ...(lost === 0
            ? []
            : [
                `${lost} of ${comments.length} findings could not be posted on their lines. The status comment and the job summary list them.`,
            ]),
    ];
}
/** Posts the review; if GitHub rejects one of its lines, without comments; if it rejects the request for changes, as a comment. */
async function addReviewOrWithout({ client, pull, head }, { event, body }, comments) {
    const add = (as, some) => (0,github_reviews/* addReview */.kD)(client, pull, head, { event: as, body, comments: some });
    const first = await add(event, comments);
    if (first.ok)
        return { kind: 'posted', notices: [] };
    const { kind, message } = first.refusal;
    if (kind !== 'invalid')
        return { kind: 'refused', message };
    if (body === '')
        return { kind: 'without-comments', notices: [] };
    const alone = comments.length === 0 ? first : await add(event, []);
    if (alone.ok)
        return { kind: 'without-comments', notices: [] };
    if (event === 'COMMENT')
        return { kind: 'without-comments', notices: [alone.refusal.message] };
    const reason = `${alone.refusal.message} GitHub does not let an account request changes on its own pull request. The review was posted as a comment.`;
    const asComment = await add('COMMENT', comments);
    return { kind: asComment.ok ? 'posted' : 'without-comments', notices: [reason] };
}
/** Resolves to the number of comments that could not be posted. */
async function postEach({ client, pull, head }, comments) {
    let lost = 0;
    for (const [at, comment] of comments.entries()) {
        const { line } = comment;
        const alone = line === null ? null : await (0,github_threads/* addLineComment */.Bz)(client, pull, head, { ...comment, line });
        if (alone?.ok === true)
            continue;
        const onFile = alone === null || alone.refusal.kind === 'invalid'
            ? await (0,github_threads/* addFileComment */.Jx)(client, pull, head, comment)
            : alone;
        if (onFile.ok)
            continue;
        if (onFile.refusal.kind === 'rate-limited')
            return lost + comments.length - at;
        lost += 1;
    }
    return lost;
}
/** Updates comments whose finding has another status now. */
async function correct({ client }, wanted, begun) {
    const refusals = new Set();
    for (const { finding, body } of wanted) {
        const there = begun.find((comment) => (0,comment_markers/* markedFinding */.uZ)(comment.body) === finding);
        const stated = statedStatus(there?.body ?? '');
        if (there === undefined || stated === null || stated === statedStatus(body))
            continue;
        const edited = await (0,github_threads/* editLineComment */.yc)(client, there.id, body);
        if (!edited.ok)
            refusals.add(edited.refusal.message);
    }
    return [...refusals];
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

// EXTERNAL MODULE: ./lib/result/figures.js
var figures = __webpack_require__(33524);
;// CONCATENATED MODULE: ./lib/report/review-text.js






const review_text_longest = 800;
/** The text of a pull-request review: the verdict and what to do. Its comments on lines have the arguments. */
function reviewBody(result, least) {
    const head = result.change?.head ?? null;
    const pages = (0,report_links/* runPagesOf */.NT)(result);
    const [first] = (0,headline/* distinctReasons */._T)(result);
    const hidden = result.findings.filter((finding) => finding.status !== 'dismissed' && !(0,comment_text/* isCommented */.Nz)(finding, least)).length;
    const facts = [
        ...(head === null ? [] : [`commit ${(0,report_links/* codeLink */.U1)(head.slice(0, 10), (0,report_links/* linksOf */.hP)(result).commit(head))}`]),
        ...(hidden === 0 ? [] : [`not shown: ${(0,figures/* plural */.LS)(hidden, 'finding')} below \`comment-severity: ${least}\``]),
        ...(pages === null ? [] : [`[job summary](${pages.run})`]),
    ];
    return [
        `${(0,comment_markers/* reviewMarker */.vU)(result.settings.category)}\n${(0,headline/* headingMark */.S_)(result)} **${(0,headline/* headingWord */.zL)(result)}: ${(0,headline/* headline */.Pl)(result)}**`,
        ...[(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(first?.message ?? '', review_text_longest)), (0,headline/* remedyText */.K1)(first?.remedy ?? '', review_text_longest)].filter((text) => text !== ''),
        ...(facts.length === 0 ? [] : [`<sub>${facts.join(' · ')}</sub>`]),
    ].join('\n\n');
}
/** Why a request for changes no longer holds. Plain text. */
const dismissalMessage = ({ change }) => `The review of ${change?.head?.slice(0, 10) ?? 'the newest commit'} passes.`;

;// CONCATENATED MODULE: ./lib/review/pull-request-review.js




/**
 * Decides what the pull-request review of this run is, and brings earlier requests for changes up to date: one stands
 * while the verdict is `fail`, none after a `pass`, and an inconclusive run changes nothing. The action never approves.
 */
async function prepareReview(posting, settings, result) {
    const body = reviewBody(result, settings['comment-severity']);
    const asComment = { event: 'COMMENT', body, always: false };
    switch (settings.review) {
        case 'off':
            return { review: groupingReview, notices: [] };
        case 'comment':
            return { review: asComment, notices: [] };
        case 'request-changes':
            return requestChanges(posting, result, asComment);
    }
}
async function requestChanges(posting, result, asComment) {
    const { client, viewer, pull } = posting;
    const listed = await (0,github_reviews/* listReviews */.af)(client, pull);
    if (!listed.ok)
        return { review: asComment, notices: [listed.refusal.message] };
    const marker = (0,comment_markers/* reviewMarker */.vU)(result.settings.category);
    const [standing, ...spare] = listed.value.filter(({ author, body, requestsChanges: open }) => open && author.id === viewer.id && body.startsWith(marker));
    const { verdict } = result.verdict;
    switch (verdict) {
        case 'fail': {
            // Two runs at the same time may both have requested changes.
            const doubled = await dismissAll(posting, spare, 'An earlier request for changes says the same.');
            if (standing === undefined)
                return { review: { ...asComment, event: 'REQUEST_CHANGES', always: true }, notices: doubled };
            const edited = standing.body === asComment.body ? null : await (0,github_reviews/* editReview */.BY)(client, pull, standing.id, asComment.body);
            const refusal = edited === null || edited.ok ? [] : [edited.refusal.message];
            return { review: groupingReview, notices: [...doubled, ...refusal] };
        }
        case 'pass': {
            const all = standing === undefined ? [] : [standing, ...spare];
            return { review: asComment, notices: await dismissAll(posting, all, dismissalMessage(result)) };
        }
        case 'inconclusive':
            return { review: asComment, notices: [] };
    }
}
async function dismissAll({ client, pull }, reviews, message) {
    const refusals = new Set();
    for (const { id } of reviews) {
        const dismissed = await (0,github_reviews/* dismissReview */.bG)(client, pull, id, message);
        if (!dismissed.ok)
            refusals.add(`${dismissed.refusal.message} A person has to dismiss the request for changes, or the rules of the branch must let this account do so.`);
    }
    return [...refusals];
}

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
    if (review.stateFile !== null)
        keepState(review.stateFile, sealed(review, fileRoom), notices);
    const { client, viewer } = history;
    if (client === null || viewer === null || change.pullRequest === null || !(0,run_part/* writesToPullRequest */.cR)(settings))
        return notices;
    const pull = change.pullRequest.number;
    if (settings.comment !== 'off') {
        const kept = await keepStatus(review, client, viewer, pull);
        notices.push(...kept.notices);
        // What follows needs the same permission, and one notice about it is enough.
        if (kept.forbidden)
            return notices;
    }
    const { head } = change.commits;
    if (!(0,run_part/* commentsOnLines */.$j)(settings) || head === null)
        return notices;
    const posting = { client, viewer, pull, head };
    const prepared = await prepareReview(posting, settings, result);
    const wanted = inlineComments(result, change, settings['comment-severity']);
    notices.push(...prepared.notices, ...(await postOnLines(posting, result, wanted, prepared.review)));
    return [...new Set(notices)];
}
/** Keeps the status comment, unless a run of a newer push has written it. */
async function keepStatus(review, client, viewer, pull) {
    const { history, settings, change, result } = review;
    const fitting = sealed(review, commentRoom);
    const unsaved = fitting === null && result.verdict.complete && (0,seal/* sealingSecrets */.Fi)(history.keys).length > 0
        ? [
            'The saved review does not fit into the comment, so the next push will review the entire change. To avoid that, set `state-file`.',
        ]
        : [];
    const { head } = change.commits;
    const kept = await (0,comments/* keepSticky */.NB)(client, pull, viewer, (0,comment_markers/* stickyMarker */.YL)(settings.category), (current) => {
        if (head !== null && (0,comment_markers/* isNewerComment */.RV)(current ?? '', { startedAt: result.startedAt, head }, Date.now()))
            return null;
        const before = current ?? history.sticky?.body ?? '';
        const savedReview = fitting ?? (result.verdict.complete ? null : (0,comment_markers/* savedReviewIn */.zc)(before));
        return (0,status_comment/* renderSticky */.Sh)(result, { savedReview, least: settings['comment-severity'] });
    });
    if (kept.ok)
        return { notices: unsaved, forbidden: false };
    const { kind, message } = kept.refusal;
    const forbidden = kind === 'forbidden' || kind === 'missing';
    return { notices: [...unsaved, forbidden ? unwritableText(review, message) : message], forbidden };
}
/** One notice that names the permission, and what to do if it cannot be given. */
function unwritableText({ change }, message) {
    const readOnly = change.event === 'pull_request' && change.pullRequest?.fork === true;
    return readOnly
        ? `${message} GitHub gives pull requests from forks a token that can only read; docs/forks.md shows workflows that can comment.`
        : `${message} Or set \`comment: off\`.`;
}
/** Only a complete review is saved; until the next one, the previous one stays. */
function sealed({ history, settings, change, result, decided, gateRun }, room) {
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
        gateRun,
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


/***/ })

};
