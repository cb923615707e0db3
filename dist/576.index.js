export const id = 576;
export const ids = [576];
export const modules = {

/***/ 322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cn: () => (/* binding */ isComment),
/* harmony export */   Rp: () => (/* binding */ sideOfProof),
/* harmony export */   Td: () => (/* binding */ isFlow),
/* harmony export */   jh: () => (/* binding */ isDistinctive),
/* harmony export */   qF: () => (/* binding */ commentStart),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   y6: () => (/* binding */ isProse)
/* harmony export */ });
/**
 * Rules for which quotes count as evidence. A change's own comments and prose are claims of its author, not evidence.
 */
const slashes = /^(?:\/\/|\/\*|\*(?:\s|\/|$))/u;
const hashes = /^#(?!\[)/u;
const dashes = /^--(?:\s|\[|$)/u;
const markup = /^(?:<!--|-->)/u;
/** How a comment-only line begins, by file name extension. */
const commentStarts = [
    [
        'c cc cpp cs css cts cxx dart go gradle groovy h hpp java js jsx kt kts less m mjs cjs mts php proto rs scala scss sol swift ts tsx zig'.split(' '),
        slashes,
    ],
    [
        'bash cfg cmake conf dockerfile ex exs fish jl makefile mk nix pl pm properties ps1 py pyi r rb sh tf toml yaml yml zsh'.split(' '),
        hashes,
    ],
    ['elm hs lua sql'.split(' '), dashes],
    ['htm html svg vue xml xsl'.split(' '), markup],
];
/** Where in a line of code a comment begins, by the same extensions. */
const trailing = new Map([
    [slashes, /(?<!:)\/\//u],
    [hashes, /(?:^|\s)#(?!\[)/u],
    [dashes, /(?:^|\s)--(?:\s|$)/u],
    [markup, /<!--/u],
]);
/**
 * The start of a comment in this file's language, to be searched outside strings; null if the language is unknown.
 */
function commentStart(path) {
    const form = wholeComment(path);
    return form === undefined ? null : (trailing.get(form) ?? null);
}
const wholeComment = (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const extension = name.slice(name.lastIndexOf('.') + 1);
    return commentStarts.find(([extensions]) => extensions.includes(extension))?.[1];
};
const prose = /\.(?:adoc|markdown|md|mdx|rst|txt)$/iu;
/** A line with control flow only. Such lines are everywhere. */
const flow = /^\W*(?:break|continue|do|done|else|end|esac|fi|finally|pass|return|then|try)?\W*$/iu;
/** Fewer characters, without white space, occur in too many places, unless they are an entire line. */
const leastDistinctive = 8;
/** Whether a quote in `lines` is specific enough to count as evidence. */
function isDistinctive(quote, lines) {
    if (flow.test(quote))
        return false;
    const bare = (text) => text.replace(/\s+/gu, '');
    const core = (text) => bare(text).replace(/^\W+|\W+$/gu, '');
    return bare(quote).length >= leastDistinctive || core(quote) === core(lines);
}
/** Whether lines of a file are all comments, judged by how each line begins. */
function isComment(path, lines) {
    const starts = wholeComment(path);
    const said = lines.split('\n').filter((line) => line.trim() !== '');
    return starts !== undefined && said.length > 0 && said.every((line) => starts.test(line.trim()));
}
/** The side that is searched first for evidence: the old side for `pre-existing`, otherwise the new side. */
const sideOfProof = (ground) => ground === 'pre-existing' ? 'old' : 'new';
/** Whether a file is prose. Its text is evidence for findings about that document only. */
const isProse = (path) => prose.test(path);
/** A line with control flow only, or an empty line. */
const isFlow = (line) => flow.test(line);
/**
 * Whether a quote counts for a position. It must resolve and be connected to the finding. The finding's own lines
 * count only for the ground `wrong`. Code that the change removes counts only for `pre-existing`.
 */
function counts({ resolved, connection }, position) {
    if (resolved === null || connection === 'none')
        return false;
    if (position.stance !== 'refute')
        return connection === 'connected';
    if (resolved.side !== sideOfProof(position.ground))
        return false;
    return connection === 'connected' || position.ground === 'wrong';
}


/***/ }),

/***/ 2857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ relay),
/* harmony export */   MH: () => (/* binding */ reportersOf),
/* harmony export */   Pz: () => (/* binding */ mergeInto),
/* harmony export */   fS: () => (/* binding */ firstReport)
/* harmony export */ });
/* harmony import */ var _matching_candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9980);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6949);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7710);



const reportersOf = (item) => [
    ...new Set(item.reports.map(({ reviewer }) => reviewer)),
];
/** The report that represents the finding: the first, in panel order. */
function firstReport(item) {
    const [first] = item.reports;
    if (first === undefined)
        throw new TypeError(`finding ${item.key} has no report`);
    return first;
}
/** A finding for another reviewer, verbatim and anonymous. A reviewer that reported it gets its own text back. */
function relay(item, label, reader) {
    const report = item.reports.find(({ reviewer }) => reviewer === reader) ?? firstReport(item);
    const { category, kind, title, explanation, scenario, location } = report;
    const lines = location.level === 'line'
        ? { startLine: location.startLine, endLine: location.endLine }
        : { startLine: null, endLine: null };
    return {
        label,
        category,
        kind,
        severity: (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSevere */ .u)(item.reports) ?? report.severity,
        title,
        explanation,
        scenario,
        path: location.path,
        ...lines,
        quote: location.quote,
        ...(report.clause === undefined ? {} : { clause: report.clause }),
    };
}
/** Whether a reviewer refutes it with evidence. */
const isRefuted = (item) => item.positions.some(({ reviewer }) => (0,_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(item, reviewer) === 'refute');
/**
 * Merges `other` into `into` when `reviewer` says that both name one defect. Rejected while either is refuted,
 * because the refutation of one would then count against supporters of the other who never saw it. Rejected if one
 * reviewer reported both, because it considers them two. On different lines also rejected if `reviewer` reported
 * neither: one reviewer's statement must not remove what two others reported.
 */
function mergeInto(into, other, reviewer) {
    if (other.earlier !== null)
        return false;
    if (into === other || isRefuted(into) || isRefuted(other))
        return false;
    if (firstReport(into).location.path !== firstReport(other).location.path)
        return false;
    const [reporters, others] = [reportersOf(into), reportersOf(other)];
    if (reporters.some((reviewer) => others.includes(reviewer)))
        return false;
    const overlap = (0,_matching_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .closeness */ .O_)(placeOf(into), placeOf(other)) === 1;
    if (!overlap && ![...reporters, ...others].includes(reviewer))
        return false;
    into.reports.push(...other.reports);
    into.positions.push(...other.positions);
    return true;
}
function placeOf(item) {
    const { location } = firstReport(item);
    return location.level === 'line' ? location : { path: location.path, startLine: null, endLine: null };
}


/***/ }),

/***/ 6949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   bg: () => (/* binding */ bringsNewEvidence),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   pn: () => (/* binding */ isAtGate)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(322);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(352);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8709);



/** The side a reviewer is on: by its latest counted position, else by its report, else by the earlier debate. */
function sideOf({ reports, positions, earlier }, reviewer) {
    const last = positions.findLast((position) => position.reviewer === reviewer && position.counts && position.ground !== 'fixed');
    if (last !== undefined)
        return last.stance === 'uphold' ? 'support' : 'refute';
    if (reports.some((report) => report.reviewer === reviewer))
        return 'support';
    if (earlier?.supporters.includes(reviewer) === true)
        return 'support';
    return earlier?.refuters.includes(reviewer) === true ? 'refute' : 'none';
}
/**
 * Decides for each position whether it counts, in order. A first uphold counts. A first refutation counts with one
 * counted quote; at or above the gate not with the grounds `stylistic` and `out-of-scope`. A change of mind counts
 * only with a quote that adds something new. Repeating one's side counts; `unsure` never does. `fixed` for an earlier
 * finding is not a side; `earlier-findings.ts` counts it.
 */
function counted(thread, failOn) {
    const atGate = isAtGate(thread, failOn);
    const positions = [];
    for (const position of thread.positions) {
        positions.push({ ...position, counts: isCounted({ ...thread, positions }, position, atGate) });
    }
    return positions;
}
function isCounted(before, position, atGate) {
    const { reviewer, stance, ground } = position;
    if (ground === 'fixed')
        return position.counts;
    if (stance === 'unsure')
        return false;
    const wanted = stance === 'uphold' ? 'support' : 'refute';
    const side = sideOf(before, reviewer);
    if (side === wanted)
        return true;
    if (stance === 'refute' && atGate && (ground === 'stylistic' || ground === 'out-of-scope'))
        return false;
    if (side === 'none')
        return wanted === 'support' || position.evidence.some((item) => (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(item, position));
    return bringsNewEvidence(before, position);
}
/** Whether any reviewer rated the finding at or above the gate. */
const isAtGate = ({ reports, positions, earlier }, failOn) => [
    ...reports.map(({ severity }) => severity),
    ...positions.flatMap(({ stance, severity }) => stance === 'uphold' && severity !== null ? [severity] : []),
    ...(earlier === undefined || earlier === null ? [] : [earlier.severity]),
].some((severity) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .reachesGate */ .dL)(severity, failOn));
/**
 * Whether a position adds a connected quote, outside the finding's own lines, that was not cited on this finding in
 * an earlier round.
 */
function bringsNewEvidence(thread, position) {
    const known = [...ownSpans(thread), ...citedBefore(thread, position.round)];
    return position.evidence.some((item) => item.connection === 'connected' && (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(item, position) && hasOtherLine(item, known));
}
const ownSpans = ({ reports, earlier }) => reports.flatMap(({ location }) => 
// For an earlier finding, code that has changed since is not the code it pointed at.
location.level === 'line' && isUnchanged(earlier ?? null, location.quote) ? [location] : []);
const isUnchanged = (earlier, quote) => earlier === null || earlier.reports.some(({ location }) => (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .bareCode */ ._)(location.quote) === (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .bareCode */ ._)(quote));
const citedBefore = ({ positions }, round) => positions
    .filter((position) => position.round < round)
    .flatMap(({ evidence }) => evidence)
    .flatMap(({ path, resolved }) => (resolved === null ? [] : [{ path, ...resolved }]));
/** Whether a quote holds a line of code outside the given ones. */
function hasOtherLine({ path, quote, resolved }, known) {
    if (resolved === null)
        return false;
    return quote.split('\n').some((text, index) => {
        const line = resolved.startLine + index;
        const isKnown = known.some((span) => span.path === path && span.side === resolved.side && span.startLine <= line && line <= span.endLine);
        return !isKnown && !(0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFlow */ .Td)(text) && !(0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isComment */ .Cn)(path, text);
    });
}


/***/ }),

/***/ 6576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ shuffled),
/* harmony export */   JD: () => (/* binding */ approves),
/* harmony export */   PW: () => (/* binding */ questionsOf),
/* harmony export */   n3: () => (/* binding */ seedOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(352);
/* harmony import */ var _open_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6949);
/* harmony import */ var _reviewer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5254);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6939);






/** The questions of a round by reviewer. Reviewers with nothing to answer are not asked. */
function questionsOf(state) {
    const questions = new Map();
    for (const bundleReviewer of askable(state)) {
        const judged = state.openFindings.filter((item) => mayJudge(state, bundleReviewer, item));
        const disputes = state.openFindings.filter((item) => mustAnswer(state, bundleReviewer, item));
        const earlier = state.openFindings.filter((item) => mustFollowUp(state, bundleReviewer, item));
        if (judged.length + disputes.length + earlier.length > 0)
            questions.set(bundleReviewer, question(state, bundleReviewer, { judged, disputes, earlier }));
    }
    return questions;
}
/** A reviewer approves if it supports no finding at or above the gate. Computed, never asked. */
const approves = (reviewer, openFindings, panel, failOn) => !openFindings.some((item) => (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .sideOf */ .Jh)(item, reviewer) === 'support' && (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .reachesGate */ .dL)((0,_status_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S4)(item, panel, failOn).severity, failOn));
/** Reviewers that can still be asked. */
const askable = ({ bundleReviewers }) => bundleReviewers.filter(({ failure, reviewer }) => failure === null && reviewer.judges);
function question({ round, bundle, openFindings, rules }, { reviewer, labels }, { judged, disputes, earlier }) {
    const me = reviewer.id;
    const seed = [rules.seed, me, bundle].join('\0');
    const mixed = (items) => shuffled(items, ({ key }) => key, seed);
    const show = (item) => (0,_open_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .relay */ .Ee)(item, labels.of(item), me);
    const judge = mixed(judged).map(show);
    const own = judge.length === 0
        ? []
        : mixed(openFindings.filter((item) => item.earlier === null && (0,_open_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .reportersOf */ .MH)(item).includes(me))).map(show);
    return {
        kind: 'exchange',
        round,
        judge,
        disputes: mixed(disputes).map((item) => ({
            finding: show(item),
            arguments: shuffled(argumentsOn(item), ({ reason }) => reason, seed),
        })),
        own,
        earlier: mixed(earlier).map(show),
    };
}
/**
 * Whether a reviewer must be asked about a finding of an earlier push: it sees the code and did not report the
 * finding again.
 */
const mustFollowUp = ({ round }, { reviewer }, item) => item.earlier !== null &&
    round === 2 &&
    (!(0,_reviewer_js__WEBPACK_IMPORTED_MODULE_3__/* .isFinder */ .nF)(reviewer) || (0,_open_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .reportersOf */ .MH)(item).includes(reviewer.id)) &&
    !item.positions.some((position) => position.reviewer === reviewer.id);
/** The counted arguments for and against a finding. */
const argumentsOn = ({ positions }) => positions.filter(({ counts }) => counts).map(argument);
const argument = ({ stance, ground, reason, evidence }) => ({
    stance,
    ground,
    reason,
    evidence: evidence.map(({ path, quote, resolved }) => ({ path, quote, resolved })),
});
/**
 * A finding is judged in the round after it was reported, by a bounded number of reviewers that did not report it.
 */
function mayJudge(state, { reviewer }, item) {
    const { round, rules } = state;
    if (item.earlier !== null)
        return false;
    if (round !== item.since + 1 || (0,_open_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .reportersOf */ .MH)(item).includes(reviewer.id))
        return false;
    // After cross-examination, only findings that could decide the gate are asked about again.
    if (round > 2 && !(0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtGate */ .pn)(item, rules.failOn))
        return false;
    if (item.positions.some((position) => position.reviewer === reviewer.id))
        return false;
    if (rules.singleSupporterOnly === true && !hasOneSupporter(state, item))
        return false;
    return judgesOf(state, item).includes(reviewer.id);
}
const hasOneSupporter = ({ bundleReviewers }, item) => {
    const supporting = bundleReviewers.filter(({ reviewer }) => (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .sideOf */ .Jh)(item, reviewer.id) === 'support');
    return new Set(supporting.map(({ reviewer: { vendor, model } }) => `${vendor}/${model}`)).size < 2;
};
/** One reviewer of each vendor that did not report it, then others of those vendors, then of the reporters' vendors. */
function judgesOf(state, item) {
    const reporters = (0,_open_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .reportersOf */ .MH)(item);
    const isReporter = ({ reviewer }) => reporters.includes(reviewer.id);
    const vendors = new Set(state.bundleReviewers.filter(isReporter).map(({ reviewer }) => reviewer.vendor));
    const others = askable(state).filter((bundleReviewer) => !isReporter(bundleReviewer) && !(0,_reviewer_js__WEBPACK_IMPORTED_MODULE_3__/* .isFinder */ .nF)(bundleReviewer.reviewer));
    const mixed = shuffled(others, ({ reviewer }) => reviewer.id, `${state.rules.seed}\0${item.key}`);
    const foreign = mixed.filter(({ reviewer }) => !vendors.has(reviewer.vendor));
    const firsts = foreign.filter(({ reviewer }, index) => foreign.findIndex((bundleReviewer) => bundleReviewer.reviewer.vendor === reviewer.vendor) === index);
    return [...new Set([...firsts, ...foreign, ...mixed])]
        .slice(0, state.rules.judgesPerFinding)
        .map(({ reviewer }) => reviewer.id);
}
/**
 * Rebuttal: a finding at or above the gate that was refuted with evidence goes to its supporters in the next round, and
 * to its refuters in the one after if a supporter brought a new counted quote; and so on while one side has an argument
 * that the other has not answered.
 */
function mustAnswer({ round, bundleReviewers, rules }, { reviewer }, item) {
    const began = item.positions.find(isRefutation)?.round;
    if (began === undefined || round <= began)
        return false;
    const panel = bundleReviewers.map((bundleReviewer) => bundleReviewer.reviewer);
    const { supporters, severity } = (0,_status_js__WEBPACK_IMPORTED_MODULE_4__/* .judge */ .S4)(item, panel, rules.failOn);
    if (supporters.length === 0 || !(0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .reachesGate */ .dL)(severity, rules.failOn))
        return false;
    const side = (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .sideOf */ .Jh)(item, reviewer.id);
    if (side === 'none' || (side === 'refute' && round < began + 2))
        return false;
    const answered = Math.max(item.since, ...item.positions
        .filter((position) => position.reviewer === reviewer.id)
        .map((position) => position.round));
    return item.positions.some((position) => position.round >= answered &&
        position.reviewer !== reviewer.id &&
        position.counts &&
        (side === 'support'
            ? isRefutation(position) && ((0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .bringsNewEvidence */ .bg)(item, position) || isFirst(item, position))
            : position.stance === 'uphold' && (0,_positions_js__WEBPACK_IMPORTED_MODULE_2__/* .bringsNewEvidence */ .bg)(item, position)));
}
const isRefutation = ({ stance, counts, ground }) => stance === 'refute' && counts && ground !== 'fixed';
/** A reviewer's first refutation goes to the supporters even if its quote was cited before. */
const isFirst = ({ positions }, position) => positions.find((one) => one.reviewer === position.reviewer && isRefutation(one)) === position;
/** The seed of all orders. It depends on the change alone, so that a run can be repeated and replayed. */
const seedOf = ({ commits, files }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update([
    commits.mergeBase,
    ...files.map(({ path, newBlob, added, removed }) => `${path} ${newBlob} ${added} ${removed}`),
].join('\n'))
    .digest('hex');
/** A number in 0 … 2^32−1 that depends only on the words: a deterministic pseudo-random order. */
const rank = (words) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(words.join('\0')).digest().readUInt32BE(0);
/** Shuffles by the seed alone: the same seed and keys give the same order on every machine. */
function shuffled(items, key, seed) {
    return items
        .map((item) => ({ item, at: rank([seed, key(item)]), tie: key(item) }))
        .sort((a, b) => a.at - b.at || (a.tie < b.tie ? -1 : 1))
        .map(({ item }) => item);
}


/***/ }),

/***/ 7710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ mostSevere),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(352);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6949);


/** The most severe severity that was reported; null if there is no report. */
const mostSevere = (reports) => reports.map(({ severity }) => severity).toSorted((a, b) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(b) - (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(a))[0] ?? null;
/**
 * The median of the supporters' votes, the more severe of two. Once anyone voted at or above the gate, a vote below it
 * counts only with a connected quote, outside the finding's own lines, that was not cited before; otherwise that
 * supporter's vote is the reporter's severity.
 * @param supporters the reviewers of each supporting model.
 */
function severityOf(thread, supporters, failOn) {
    const reported = thread.earlier?.severity ?? mostSevere(thread.reports) ?? 'info';
    const atGate = (0,_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtGate */ .pn)(thread, failOn);
    const votes = supporters.flatMap((model) => {
        const own = model.map((reviewer) => voteOf(thread, reviewer, { failOn, atGate, reported }));
        return own.toSorted((a, b) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(b) - (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(a)).slice(0, 1);
    });
    const sorted = (votes.length > 0 ? votes : [reported]).toSorted((a, b) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(b) - (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(a));
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? reported;
}
function voteOf(thread, reviewer, { failOn, atGate, reported }) {
    const position = thread.positions.findLast(({ reviewer: by, counts, stance, severity }) => by === reviewer && counts && stance === 'uphold' && severity !== null);
    const before = thread.earlier?.severity ?? null;
    const own = thread.reports.filter((report) => report.reviewer === reviewer);
    const vote = position?.severity ?? before ?? mostSevere(own) ?? reported;
    if (!atGate || (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .reachesGate */ .dL)(vote, failOn))
        return vote;
    return position !== undefined && (0,_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .bringsNewEvidence */ .bg)(thread, position) ? vote : reported;
}


/***/ }),

/***/ 6939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   ZL: () => (/* binding */ panelModelOf)
/* harmony export */ });
/* unused harmony export statusRules */
/* harmony import */ var _change_vendor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6112);
/* harmony import */ var _detected_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5451);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(352);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6949);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7710);





/**
 * The status of a finding, by the first row of the table in docs/panel.md that applies. Models are counted, not
 * reviewers: a model supports a finding if one of its reviewers does, and refutes it if one does and none supports
 * it.
 */
function judge(thread, panel, failOn) {
    const models = modelsOf([...panel, ...absent(thread, panel)]);
    const on = (side, { reviewers }) => reviewers.filter(({ id }) => (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .sideOf */ .Jh)(thread, id) === side).map(({ id }) => id);
    const supporting = models.filter((model) => on('support', model).length > 0);
    const refuting = models.filter((model) => !supporting.includes(model) && on('refute', model).length > 0);
    const supporters = supporting.map((model) => on('support', model));
    const refuters = refuting.flatMap((model) => on('refute', model));
    const own = thread.reports.find(({ reviewer }) => reviewer === _detected_js__WEBPACK_IMPORTED_MODULE_0__/* .detectorId */ .i);
    if (own !== undefined) {
        return {
            status: 'confirmed',
            why: 'Found by the action itself. Only a person can dismiss it.',
            supporters: [_detected_js__WEBPACK_IMPORTED_MODULE_0__/* .detectorId */ .i, ...supporters.flat().filter((id) => id !== _detected_js__WEBPACK_IMPORTED_MODULE_0__/* .detectorId */ .i)],
            refuters,
            severity: own.severity,
        };
    }
    const severity = (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOf */ .x)(thread, supporters, failOn);
    const sides = {
        supporting,
        refuting,
        supporters: supporters.flat(),
        atGate: (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .reachesGate */ .dL)(severity, failOn),
    };
    const rule = statusRules.find(({ applies }) => applies(thread, sides));
    if (rule === undefined)
        throw new TypeError('the last status rule always applies');
    const { status } = rule;
    return { status, why: rule.why(thread, sides), supporters: supporters.flat(), refuters, severity };
}
/** The status of a finding: the first rule that applies. */
const statusRules = [
    {
        status: 'dismissed',
        when: 'no model supports it any more: every supporter withdrew with evidence',
        applies: (_, { supporting, refuting }) => supporting.length === 0 && refuting.length > 0,
        why: () => 'Every supporter withdrew with evidence.',
    },
    {
        status: 'dismissed',
        when: 'refuters of two vendors other than the supporters’ outnumber the supporters, and each supporter that can be asked has answered them; below the gate an answer is not needed',
        applies: isOutvoted,
        why: (_, { refuting }) => `Refuted with evidence by ${plural(refuting.length, 'model')} of other vendors.`,
    },
    {
        status: 'confirmed',
        when: 'two or more models support it and outnumber those that refute it with evidence',
        applies: (_, { supporting, refuting }) => supporting.length >= 2 && supporting.length > refuting.length,
        why: ({ reports }, { supporting, refuting }) => {
            const reporters = new Set(reports.map(({ reviewer }) => reviewer)).size;
            if (refuting.length > 0)
                return `Supported by ${supporting.length} models, and refuted with evidence by ${plural(refuting.length, 'model')}.`;
            return reporters >= 2
                ? `Reported independently by ${reporters} reviewers.`
                : `Reported by one reviewer and upheld by ${plural(supporting.length - 1, 'other model')}.`;
        },
    },
    {
        status: 'disputed',
        when: 'a model supports it, and another refutes it with evidence',
        applies: (_, { supporting, refuting }) => supporting.length > 0 && refuting.length > 0,
        why: (_, { supporting, refuting }) => `Supported by ${plural(supporting.length, 'model')}, and refuted with evidence by ${plural(refuting.length, 'model')}.`,
    },
    {
        status: 'unconfirmed',
        when: 'otherwise',
        applies: () => true,
        why: (_, { supporting }) => supporting.length > 0
            ? 'Supported by one model; no other model upheld it or refuted it with evidence.'
            : 'No reviewer supports it any more.',
    },
];
const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** A reviewer that failed or ran out of budget has not answered, and still supports. */
function isOutvoted(thread, { supporting, refuting, supporters, atGate }) {
    const vendors = new Set(supporting.map(({ vendor }) => vendor));
    const others = refuting.filter(({ vendor }) => !vendors.has(vendor));
    if (others.length <= supporting.length || new Set(others.map(({ vendor }) => vendor)).size < 2)
        return false;
    if (!atGate)
        return true;
    const last = Math.max(...others.map(({ reviewers }) => Math.min(...reviewers.map(({ id }) => refutedIn(thread, id)))));
    const asked = supporting.flatMap(({ reviewers }) => reviewers.filter(({ id, judges }) => judges && supporters.includes(id)));
    return asked.every(({ id }) => thread.positions.some(({ reviewer, round }) => reviewer === id && round > last));
}
/** The round in which a refuter finally changed to its refutation. */
function refutedIn({ positions }, id) {
    let round = Number.POSITIVE_INFINITY;
    for (const { reviewer, counts, stance, ground, round: now } of positions) {
        if (reviewer !== id || !counts || ground === 'fixed')
            continue;
        round = stance === 'refute' ? Math.min(round, now) : Number.POSITIVE_INFINITY;
    }
    return round;
}
/** Reviewers of an earlier push that are not on this run's panel still support what they reported. */
function absent(thread, panel) {
    const ids = new Set([
        ...thread.reports.map(({ reviewer }) => reviewer),
        ...(thread.earlier?.supporters ?? []),
        ...(thread.earlier?.refuters ?? []),
    ]);
    return [...ids]
        .filter((id) => id !== _detected_js__WEBPACK_IMPORTED_MODULE_0__/* .detectorId */ .i && panel.every((panelModel) => panelModel.id !== id))
        .map((id) => panelModelOf(id, panel));
}
/** A reviewer by its id: as on the panel, else another role of its model there, else derived from the id. */
function panelModelOf(id, panel) {
    const present = panel.find((panelModel) => panelModel.id === id);
    if (present !== undefined)
        return present;
    const withoutRole = (one) => one.split(' as ')[0] ?? one;
    const same = panel.find((panelModel) => withoutRole(panelModel.id) === withoutRole(id));
    const [, model = ''] = withoutRole(id).split(/\/(.*)/su);
    return { id, vendor: same?.vendor ?? (0,_change_vendor_js__WEBPACK_IMPORTED_MODULE_4__/* .vendorOfId */ .ju)(id), model: same?.model ?? model, judges: false };
}
function modelsOf(panelModels) {
    const models = Map.groupBy(panelModels, ({ vendor, model }) => `${vendor}/${model}`);
    return [...models.values()].flatMap((reviewers) => {
        const [first] = reviewers;
        return first === undefined ? [] : [{ vendor: first.vendor, reviewers }];
    });
}
/** Whether a status blocks, for a finding at or above the gate. */
function blocks(status, disputed) {
    switch (status) {
        case 'confirmed':
        case 'unconfirmed':
            return true;
        case 'disputed':
            return disputed === 'fail';
        case 'dismissed':
            return false;
    }
}


/***/ })

};
