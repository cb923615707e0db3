export const id = 675;
export const ids = [675];
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
/** Which quotes prove anything. What a change says of itself, in comments or prose, is its author's word and no proof. */
const slashes = /^(?:\/\/|\/\*|\*(?:\s|\/|$))/u;
const hashes = /^#(?!\[)/u;
const dashes = /^--(?:\s|\[|$)/u;
const markup = /^(?:<!--|-->)/u;
/** How a line begins that is nothing but a comment, by file name extension. */
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
/** What ends the code of a line in this file's language, looked for outside its strings; null where that is not known. */
function commentStart(path) {
    const whole = wholeComment(path);
    return whole === undefined ? null : (trailing.get(whole) ?? null);
}
const wholeComment = (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const extension = name.slice(name.lastIndexOf('.') + 1);
    return commentStarts.find(([extensions]) => extensions.includes(extension))?.[1];
};
const prose = /\.(?:adoc|markdown|md|mdx|rst|txt)$/iu;
/** A line that only steers what the lines around it do; it stands everywhere. */
const flow = /^\W*(?:break|continue|do|done|else|end|esac|fi|finally|pass|return|then|try)?\W*$/iu;
/** Fewer characters than this, white space apart, stand in too many places, unless they are a whole line. */
const leastDistinctive = 8;
/** Whether a quote that stands in `lines` says enough to prove something. */
function isDistinctive(quote, lines) {
    if (flow.test(quote))
        return false;
    const bare = (text) => text.replace(/\s+/gu, '');
    const core = (text) => bare(text).replace(/^\W+|\W+$/gu, '');
    return bare(quote).length >= leastDistinctive || core(quote) === core(lines);
}
/** Whether all of some lines of a file is comment. By the lines' beginnings alone, so that it is never code. */
function isComment(path, lines) {
    const starts = wholeComment(path);
    const said = lines.split('\n').filter((line) => line.trim() !== '');
    return starts !== undefined && said.length > 0 && said.every((line) => starts.test(line.trim()));
}
/** Where proof is looked for first: of what was there before, before the change; of all else, as the code is now. */
const sideOfProof = (ground) => ground === 'pre-existing' ? 'old' : 'new';
/** Whether a file is prose: its text is evidence on that document only. */
const isProse = (path) => prose.test(path);
/** A line that only steers what the lines around it do, or is empty. */
const isFlow = (line) => flow.test(line);
/**
 * Whether a quote counts for a position. It must resolve and be connected to the finding; the finding's own lines count
 * only for the ground `wrong`. A refutation speaks of the code as it is now, so code that the change removes counts
 * only for `pre-existing`.
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
/** The wording that speaks for the case: the first, in panel order. */
function firstReport(item) {
    const [first] = item.reports;
    if (first === undefined)
        throw new TypeError(`case ${item.key} has no wording`);
    return first;
}
/** Relays a case verbatim and without a name. A reviewer's own words are relayed back to it where it has some. */
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
/** A refutation with evidence stands against it. */
const isRefuted = (item) => item.positions.some(({ reviewer }) => (0,_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(item, reviewer) === 'refute');
/**
 * Folds `other` into `into` when `sayer` says that both name one defect. Refused while either stands refuted: the
 * refutation of one would then weigh against supporters of the other, who never heard it. Refused as well where one
 * reviewer raised both, since those are two by its own word; and on different lines by the word of somebody
 * who raised neither: one reviewer's word must not make what two others said vanish.
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
 * Says of each position whether it counts, in the order in which they were taken. A first uphold counts. A first
 * refutation counts with one counted quote; on a finding at or above the gate not on the grounds `stylistic` and
 * `out-of-scope`. A change of mind counts only with a quote that brings something new. Repeating one's side counts;
 * `unsure` never does. That an earlier finding is `fixed` is no side and is counted by `earlier-findings.ts`.
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
/** Whether anybody has held the finding to be at or above the gate. */
const isAtGate = ({ reports, positions, earlier }, failOn) => [
    ...reports.map(({ severity }) => severity),
    ...positions.flatMap(({ stance, severity }) => stance === 'uphold' && severity !== null ? [severity] : []),
    ...(earlier === undefined || earlier === null ? [] : [earlier.severity]),
].some((severity) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .reachesGate */ .dL)(severity, failOn));
/**
 * Whether a position brings a connected quote, outside the finding's own lines, that nobody has cited on this finding in
 * an earlier round.
 */
function bringsNewEvidence(thread, position) {
    const known = [...ownSpans(thread), ...citedBefore(thread, position.round)];
    return position.evidence.some((item) => item.connection === 'connected' && (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(item, position) && hasOtherLine(item, known));
}
const ownSpans = ({ reports, earlier }) => reports.flatMap(({ location }) => 
// Of an earlier finding, code that says something else or more by now is not what it pointed at.
location.level === 'line' && isUnchanged(earlier ?? null, location.quote) ? [location] : []);
const isUnchanged = (earlier, quote) => earlier === null || earlier.reports.some(({ location }) => (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .bareCode */ ._)(location.quote) === (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .bareCode */ ._)(quote));
const citedBefore = ({ positions }, round) => positions
    .filter((position) => position.round < round)
    .flatMap(({ evidence }) => evidence)
    .flatMap(({ path, resolved }) => (resolved === null ? [] : [{ path, ...resolved }]));
/** Whether a quote holds a line of code outside some others. */
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

/***/ 7710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ mostSevere),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(352);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6949);


/** The most severe that anybody reported it as; null where nobody did. */
const mostSevere = (reports) => reports.map(({ severity }) => severity).toSorted((a, b) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(b) - (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRank */ .qs)(a))[0] ?? null;
/**
 * The median of the supporters' votes, the more severe of two. Once anyone voted at or above the gate, a vote below it
 * counts only with a connected quote, outside the finding's own lines, that nobody cited before; otherwise that
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
 * The status of a finding, by the table in docs/panel.md; the first row that applies. Models are counted, not
 * reviewers: a model supports a finding where one of its reviewers does, and refutes it where one does and none
 * supports it.
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
            why: 'Found by the action itself: only a person can dismiss it.',
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
        throw new TypeError('the last rule of the status applies always');
    const { status } = rule;
    return { status, why: rule.why(thread, sides), supporters: supporters.flat(), refuters, severity };
}
/** The status of a finding: the first rule that applies. */
const statusRules = [
    {
        status: 'dismissed',
        when: 'nobody supports it any more: everyone who did withdrew with evidence',
        applies: (_, { supporting, refuting }) => supporting.length === 0 && refuting.length > 0,
        why: () => 'Withdrawn with evidence by everyone who supported it.',
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
            : 'No reviewer takes a side on it any more.',
    },
];
const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** One that failed or ran out of budget has not answered, and still supports. */
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
/** The round in which a refuter turned against the finding, for good. */
function refutedIn({ positions }, id) {
    let round = Number.POSITIVE_INFINITY;
    for (const { reviewer, counts, stance, ground, round: now } of positions) {
        if (reviewer !== id || !counts || ground === 'fixed')
            continue;
        round = stance === 'refute' ? Math.min(round, now) : Number.POSITIVE_INFINITY;
    }
    return round;
}
/** Reviewers of an earlier push that this run has not configured still support what they reported. */
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
/** A reviewer by its id: as it is on the panel, else by another role of its model there, else by what its id tells. */
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
