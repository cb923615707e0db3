export const id = 203;
export const ids = [203];
export const modules = {

/***/ 7772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ recallPositions),
/* harmony export */   y: () => (/* binding */ reportKey)
/* harmony export */ });
/* harmony import */ var _open_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2857);

/**
 * Lets those who come from an earlier debate over the same change bring what was said there: wordings that were one
 * finding then are one case now, and positions count by the same rules as if they were taken here. Who did not answer
 * everything then has not answered now. Returns the cases that are left.
 * @param repeats what was raised then of cases that are older still.
 * @param add takes down a position on a case.
 */
async function recallPositions(openFindings, bundleReviewers, repeats, add) {
    const recorded = bundleReviewers.flatMap((bundleReviewer) => {
        const { record } = bundleReviewer.session;
        return record === undefined ? [] : [{ bundleReviewer, record }];
    });
    const names = namesIn(recorded);
    const findingsOf = (item) => [
        ...new Set([...item.reports, ...(repeats.get(item) ?? [])].flatMap((report) => names.get(reportKey(report.reviewer, report)) ?? [])),
    ];
    const left = reunited(openFindings, findingsOf);
    for (const item of left) {
        const own = findingsOf(item);
        const said = recorded.flatMap(({ bundleReviewer, record }) => own
            .flatMap((name) => record.findings.filter((finding) => finding.name === name))
            .flatMap(({ positions }) => positions)
            .map((position) => ({ reviewer: bundleReviewer.reviewer.id, position })));
        for (const { reviewer, position } of said.toSorted((a, b) => a.position.round - b.position.round)) {
            await add(item, reviewer, position);
        }
    }
    for (const { bundleReviewer, record } of recorded)
        bundleReviewer.failure ??= record.failure;
    return left;
}
/** What was found to be one finding in the earlier debate stays one, by whatever way it became one. */
function reunited(openFindings, findingsOf) {
    const findingsByName = new Map();
    const gone = new Set();
    for (const item of openFindings) {
        const findings = findingsOf(item);
        const kept = findings.map((finding) => findingsByName.get(finding)).find((known) => known !== undefined);
        // Whoever joined them then had a right to: as much as one of those who raised them.
        if (kept !== undefined && (0,_open_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeInto */ .Pz)(kept, item, (0,_open_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .firstReport */ .fS)(kept).reviewer))
            gone.add(item);
        for (const finding of findings) {
            if (!findingsByName.has(finding))
                findingsByName.set(finding, kept ?? item);
        }
    }
    return openFindings.filter((item) => !gone.has(item));
}
const namesIn = (recorded) => new Map(recorded.flatMap(({ bundleReviewer, record }) => record.findings.flatMap(({ name, reports }) => reports.map((report) => [reportKey(bundleReviewer.reviewer.id, report), name]))));
/** What stays of a wording however it is placed. */
const reportKey = (reviewer, { title, explanation, scenario }) => [reviewer, title, explanation, scenario].join('\0');


/***/ }),

/***/ 3146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isCommitted)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Whether a path leads, links followed, to a file that a commit holds. What a run is told by files beside the change
 * must not come from the change itself. The file must exist.
 */
async function isCommitted(path, git, commit) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(git.root), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
    if (commit === null || inside === '' || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
        return false;
    return (await git.fileAt(commit, inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))) !== null;
}


/***/ }),

/***/ 5203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAggregate: () => (/* binding */ openAggregate)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/git/committed.js
var committed = __webpack_require__(3146);
// EXTERNAL MODULE: ./lib/result/result.js
var result = __webpack_require__(8648);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/debate/detected.js
var detected = __webpack_require__(5451);
// EXTERNAL MODULE: ./lib/debate/finding.js
var debate_finding = __webpack_require__(352);
// EXTERNAL MODULE: ./lib/debate/fingerprint.js
var fingerprint = __webpack_require__(8709);
// EXTERNAL MODULE: ./lib/debate/positions.js
var debate_positions = __webpack_require__(6949);
// EXTERNAL MODULE: ./lib/debate/status.js
var debate_status = __webpack_require__(6939);
;// CONCATENATED MODULE: ./lib/change/coverage.js
/** Holds what was covered against what had to be, line by line of every hunk. What had to be covered has no overlaps. */
function covered(wanted, given) {
    const byHunk = Map.groupBy(given, ({ hunk }) => hunk);
    let [once, missing, twice] = [0, 0, 0];
    for (const { hunk, from, to } of wanted) {
        const counts = Array.from({ length: to - from + 1 }, () => 0);
        for (const range of byHunk.get(hunk) ?? []) {
            for (let at = Math.max(from, range.from); at <= Math.min(to, range.to); at += 1) {
                counts[at - from] = (counts[at - from] ?? 0) + 1;
            }
        }
        for (const count of counts) {
            if (count === 0)
                missing += 1;
            else if (count === 1)
                once += 1;
            else
                twice += 1;
        }
    }
    return { once, missing, twice };
}

;// CONCATENATED MODULE: ./lib/matrix/checks/paths.js

/** A path as git writes it: relative, inside the repository, and not in git's own folder. */
function isInside(path) {
    if (path.includes('\0') || /^(?:[/\\]|[A-Za-z]:[/\\])/u.test(path))
        return false;
    const names = path.split('/');
    const steps = path.split(/[/\\]/u);
    return (!names.includes('') && !names.includes('.') && !steps.includes('..') && !/^\.git$/iu.test(names[0] ?? ''));
}
/** A text that the action redacted may have lost lines, and is not the file's any more. */
const isRedacted = (text) => text.includes('[redacted:');
/** Files, bundles and coverage of the change: each path inside the repository, each line in one bundle. */
function* checkChange({ files, bundles, coverage }) {
    for (const { path, oldPath } of files) {
        for (const each of [path, oldPath ?? path])
            if (!isInside(each))
                yield `the change has a file outside the repository (${JSON.stringify(each)})`;
    }
    const shown = new Map(files.map((file) => [file.path, file]));
    if (shown.size !== files.length)
        yield 'the change lists a file twice';
    const held = new Map(bundles.map((bundle) => [bundle.id, new Set(bundle.files)]));
    if (held.size !== bundles.length)
        yield 'two bundles have one id';
    for (const { id, files: own } of bundles) {
        const misplaced = own.find((path) => shown.get(path)?.leftOut !== null);
        if (misplaced !== undefined)
            yield `bundle ${id} holds ${JSON.stringify(misplaced)}, a path outside the change or one that was left out`;
    }
    const hunks = new Map();
    for (const { bundle, path, from, to } of coverage) {
        if (held.get(bundle)?.has(path) !== true)
            yield `it covers ${JSON.stringify(path)}, a path outside the change or outside its bundle ${bundle}`;
        if (from > to)
            yield `it covers lines of ${JSON.stringify(path)} that end before they begin`;
        hunks.set(bundle, (hunks.get(bundle) ?? 0) + 1);
    }
    const wrong = bundles.find(({ id, hunks: stated }) => stated === 0 || stated !== (hunks.get(id) ?? 0));
    if (wrong !== undefined)
        yield `bundle ${wrong.id} is said to have ${wrong.hunks} parts of hunks, and ${hunks.get(wrong.id) ?? 0} are covered`;
    if (covered(coverage, coverage).twice > 0)
        yield 'it covers lines twice';
}
/** Where findings and their evidence stand. */
function* checkPlaces({ findings }) {
    for (const { id, location, reports, positions } of findings) {
        for (const each of [location, ...reports.map((report) => report.location)])
            yield* checkLocation(`finding ${id}`, each);
        for (const { path, quote, resolved } of positions.flatMap(({ evidence }) => evidence)) {
            if (resolved === null)
                continue;
            yield* checkRange(`evidence on finding ${id}`, path, quote, resolved);
        }
    }
}
function* checkLocation(what, location) {
    if (location.level === 'line')
        yield* checkRange(what, location.path, location.quote, location);
    else if (!isInside(location.path))
        yield `${what} is outside the repository (${JSON.stringify(location.path)})`;
}
function* checkRange(what, path, quote, { startLine, endLine }) {
    if (!isInside(path))
        yield `${what} is outside the repository (${JSON.stringify(path)})`;
    if (startLine > endLine)
        yield `${what} ends at line ${endLine}, before it begins at line ${startLine}`;
    const lines = quote.split('\n').length;
    if (lines !== endLine - startLine + 1 && !isRedacted(quote))
        yield `${what} quotes ${lines} lines, and is placed on ${endLine - startLine + 1}`;
}

;// CONCATENATED MODULE: ./lib/matrix/checks/findings.js







/** What a finding comes to by its own reports and positions. The rules are those of the debate. */
const judgedAgain = ({ reports, positions }, panelModels, { failOn }) => (0,debate_status/* judge */.S4)({ reports, positions: (0,debate_positions/* counted */.hS)({ reports, positions }, failOn) }, panelModels, failOn);
const blocksAgain = ({ severity, status }, { failOn, disputed }) => (0,debate_finding/* reachesGate */.dL)(severity, failOn) && (0,debate_status/* blocks */.Bv)(status, disputed);
const sameNames = (a, b) => (0,external_node_util_.isDeepStrictEqual)(a.toSorted(), b.toSorted());
/**
 * Findings against what was reported and said of them. One of an earlier push also depends on what it was then, which
 * the result does not hold; of those only what needs no memory is checked.
 */
function* checkFindings(result, panelModels) {
    const { findings, panel, settings, change, pushes } = result;
    const remembers = (pushes?.since ?? null) !== null;
    const speakers = new Set([...panel.map(({ id }) => id), detected/* detectorId */.i]);
    const bundles = new Set(['', ...(change?.bundles ?? []).map(({ id }) => id)]);
    const rounds = Math.max(1, ...(change?.bundles ?? []).map((bundle) => bundle.rounds));
    if (new Set(findings.map(({ fingerprint: print }) => print)).size !== findings.length)
        yield 'two findings have one fingerprint';
    for (const finding of findings) {
        yield* checkIdentity(finding, remembers ? null : findings.length);
        yield* checkDismissal(finding);
        if (finding.push !== 'new') {
            if (!remembers)
                yield `finding ${finding.id} is of an earlier push, and none is known`;
            continue;
        }
        if (!bundles.has(finding.bundle))
            yield `finding ${finding.id} is of no bundle of the change`;
        yield* checkReports(finding, speakers);
        yield* checkPositions(finding, speakers, {
            rounds: result.mode === 'review' ? rounds : null,
            failOn: settings.failOn,
        });
        yield* checkStatus(finding, panelModels, settings);
    }
}
function* checkIdentity(finding, most) {
    const { id, fingerprint: print, category, location } = finding;
    if (id !== (0,fingerprint/* shortId */.m_)(print))
        yield `the id of finding ${id} is not that of its fingerprint`;
    if (most === null || isRedacted(location.quote))
        return;
    const like = Array.from({ length: most }, (_, ordinal) => (0,fingerprint/* fingerprint */.Rj)(category, location, ordinal));
    if (!like.includes(print))
        yield `the fingerprint of finding ${id} is not that of its category, path and code`;
}
function* checkDismissal({ id, dismissal, status, blocking }) {
    if (status === 'dismissed' && blocking)
        yield `finding ${id} is dismissed and blocks`;
    if (dismissal !== null && status !== 'dismissed')
        yield `finding ${id} was dismissed by a person, and is ${status}`;
}
function* checkReports(finding, speakers) {
    const { id, reportedBy, reports } = finding;
    const [lead] = reports;
    if (lead === undefined)
        return yield `nobody reported finding ${id}`;
    const reporters = [...new Set(reports.map(({ reviewer }) => reviewer))];
    const outsider = reporters.find((reviewer) => !speakers.has(reviewer));
    if (outsider !== undefined)
        yield `finding ${id} is of nobody on the panel (${outsider})`;
    if (!sameNames(reporters, reportedBy))
        yield `finding ${id} names other reporters than those who reported it`;
    const { category, kind, title, explanation, scenario, suggestion, location } = finding;
    const { reviewer: _reviewer, round: _round, severity: _severity, clause: _clause, ...said } = lead;
    if (!(0,external_node_util_.isDeepStrictEqual)(said, { category, kind, title, explanation, scenario, suggestion, location }))
        yield `finding ${id} says something else than its first report`;
}
function* checkPositions({ id, reports, positions }, speakers, { rounds, failOn }) {
    const again = (0,debate_positions/* counted */.hS)({ reports, positions }, failOn);
    for (const [index, { reviewer, round, stance, ground, evidence, counts }] of positions.entries()) {
        const what = `a position of ${reviewer} on finding ${id}`;
        if (!speakers.has(reviewer) || reviewer === detected/* detectorId */.i)
            yield `${what} is of nobody on the panel`;
        if (round < 2 || (rounds !== null && round > rounds))
            yield `${what} is of round ${round}, which did not take place`;
        if (evidence.some(({ resolved, connection }) => resolved === null && connection !== 'none'))
            yield `${what} has evidence that was not found, and is said to be connected`;
        if (counts !== again[index]?.counts)
            yield counts
                ? `${what} counts, and by the rules it does not`
                : `${what} does not count, and by the rules it does`;
        if (stance === 'uphold' && ground !== null)
            yield `${what} upholds it and has a ground to refute it`;
    }
}
function* checkStatus(finding, panelModels, settings) {
    const { id, severity, status, dismissal, blocking, supporters, refuters } = finding;
    const again = judgedAgain(finding, panelModels, settings);
    const found = dismissal?.status ?? status;
    if (severity !== again.severity)
        yield `finding ${id} is ${severity}, and by its reports and positions ${again.severity}`;
    if (found !== again.status)
        yield `finding ${id} is ${found}, and by its reports and positions ${again.status}`;
    if (!sameNames(supporters, again.supporters))
        yield `finding ${id} names other supporters than those who support it`;
    if (!sameNames(refuters, again.refuters))
        yield `finding ${id} names other refuters than those who refute it`;
    if (blocking !== (dismissal === null && blocksAgain({ severity, status: again.status }, settings)))
        yield blocking
            ? `finding ${id} blocks, and by its severity and status it does not`
            : `finding ${id} does not block, and by its severity and status it does`;
}
/** Whether a reviewer supports a new finding at or above the gate. */
const supportsAtGate = (result, reviewer) => result.findings.some((finding) => finding.push === 'new' &&
    (0,debate_positions/* sideOf */.Jh)(finding, reviewer) === 'support' &&
    (0,debate_finding/* reachesGate */.dL)(finding.severity, result.settings.failOn));

// EXTERNAL MODULE: ./lib/result/assembly.js
var assembly = __webpack_require__(6469);
;// CONCATENATED MODULE: ./lib/matrix/checks/panel.js



/** Who sat on the panel, who answered for which bundle, which calls prove it, and every figure counted from that. */
function* checkPanel(result) {
    const { panel, mode, settings } = result;
    const ids = new Set(panel.map(({ id }) => id));
    if (ids.size !== panel.length)
        yield 'two reviewers have one name';
    if (mode === 'review' && panel.length > 0) {
        const absent = settings.reviewers.find((id) => !ids.has(id));
        if (absent !== undefined)
            yield `the reviewer ${absent} of its settings is not on the panel`;
        const unlisted = panel.find(({ id, reads }) => reads && !settings.reviewers.includes(id) && !id.startsWith('tool/'));
        if (unlisted !== undefined)
            yield `the reviewer ${unlisted.id} is not in its settings`;
    }
    yield* checkAttendance(result, ids);
    if (mode === 'review')
        yield* checkCalls(result, ids);
    yield* checkFigures(result);
}
function* checkAttendance(result, ids) {
    const { attendance, panel, change } = result;
    const bundles = new Map((change?.bundles ?? []).map((bundle) => [bundle.id, bundle]));
    const seen = new Set();
    for (const { reviewer, bundle, answered, failure } of attendance) {
        if (!ids.has(reviewer))
            yield `${reviewer} answered and is not on the panel`;
        if (!bundles.has(bundle))
            yield `${reviewer} answered for ${bundle}, which is not in the change`;
        if (answered !== (failure === null))
            yield `${reviewer} both answered and failed for bundle ${bundle}`;
        const key = `${reviewer}\0${bundle}`;
        if (seen.has(key))
            yield `${reviewer} attended bundle ${bundle} twice`;
        seen.add(key);
    }
    // A run that ended early, or had nothing to ask, has no attendance at all.
    if (attendance.length === 0)
        return;
    for (const { id: bundle, obvious } of bundles.values()) {
        const absent = panel.filter(({ id }) => !seen.has(`${id}\0${bundle}`));
        // One reviewer is enough for an obvious bundle; tools always attend.
        const readers = panel.filter(({ reads }) => reads);
        const excused = obvious !== null && readers.some((reader) => !absent.includes(reader));
        const missing = absent.find(({ reads }) => !(reads && excused));
        if (missing !== undefined)
            yield `who attended what is not told in full: ${missing.id} is missing for bundle ${bundle}`;
    }
}
/** The calls of the review itself. Those that revised a plan are about its versions, `r1`, `r2` and so on. */
const reviewingCalls = ({ calls, revision }) => revision === null ? calls : calls.filter(({ bundle }) => !/^r\d+$/u.test(bundle));
/** Reviewers that are asked over the network or as a program leave a call for each question. */
function* checkCalls(result, ids) {
    const { panel, attendance, findings, change } = result;
    const key = (...parts) => parts.join('\0');
    const made = reviewingCalls(result).filter(({ question }) => question !== 'triage');
    const rounds = new Map((change?.bundles ?? []).map((bundle) => [bundle.id, bundle.rounds]));
    for (const { reviewer, bundle, round } of made) {
        if (!ids.has(reviewer))
            yield `a call is of ${reviewer}, which is not on the panel`;
        if (!rounds.has(bundle))
            yield `a call is about ${bundle}, which is not in the change`;
        if (attendance.length > 0 && round > (rounds.get(bundle) ?? 0))
            yield `a call is of round ${round} of bundle ${bundle}, which did not take place`;
    }
    const answered = new Set(made.flatMap(({ reviewer, bundle, round, question, outcome }) => outcome === 'answered'
        ? [
            key(reviewer, bundle, question),
            key(reviewer, round, question === 'exchange' ? 'exchange' : 'report'),
        ]
        : []));
    // What a reviewer said that did not answer in full is kept.
    const replied = new Set([
        ...answered,
        ...made.flatMap(({ reviewer, round, question, outcome }) => outcome === 'not-read' ? [key(reviewer, round, question === 'exchange' ? 'exchange' : 'report')] : []),
    ]);
    const readers = new Set(panel.flatMap(({ id, reads }) => (reads ? [id] : [])));
    for (const { reviewer, bundle, answered: did } of attendance)
        if (did && readers.has(reviewer) && !answered.has(key(reviewer, bundle, 'independent-review')))
            yield `${reviewer} is said to have answered for bundle ${bundle}, and no call shows it`;
    for (const { id, push, reports, positions } of findings) {
        if (push !== 'new')
            continue;
        for (const { reviewer, round } of reports)
            if (readers.has(reviewer) && !replied.has(key(reviewer, round, round === 1 ? 'report' : 'exchange')))
                yield `${reviewer} is said to have reported finding ${id} in round ${round}, and no call shows it`;
        for (const { reviewer, round } of positions)
            if (!replied.has(key(reviewer, round, 'exchange')))
                yield `${reviewer} is said to have judged finding ${id} in round ${round}, and no call shows it`;
    }
}
function* checkFigures(result) {
    const { panel, calls, findings, attendance } = result;
    const approvers = panel.flatMap(({ id, approves }) => (approves === true ? [id] : []));
    const again = (0,assembly/* figuresOf */.h5)(panel, { reviewing: reviewingCalls(result), calls }, { findings, attendance, approvers });
    for (const [index, { served: _served, ...stated }] of panel.entries()) {
        const counted = again.panel[index];
        if (counted === undefined)
            continue;
        const wrong = differing(stated, counted);
        if (wrong !== null)
            yield `"${wrong}" of ${stated.id} is not what its calls, answers and findings come to`;
        if (stated.approves === true && supportsAtGate(result, stated.id))
            yield `${stated.id} is said to approve, and supports a finding at or above the gate`;
    }
    if (!(0,external_node_util_.isDeepStrictEqual)(result.rounds, again.rounds))
        yield 'its rounds are not what its calls and positions come to';
    if (!(0,external_node_util_.isDeepStrictEqual)(result.spent, again.spent))
        yield 'what it spent is not the sum of its calls';
    if (result.usdPerConfirmed !== again.usdPerConfirmed)
        yield 'the price of a confirmed finding is not what its calls and findings come to';
}
/** The first field in which two records differ. */
const differing = (stated, counted) => {
    const values = new Map(Object.entries(counted));
    return (Object.entries(stated).find(([name, value]) => !(0,external_node_util_.isDeepStrictEqual)(value, values.get(name)))?.[0] ?? null);
};

// EXTERNAL MODULE: ./lib/debate/completeness.js
var completeness = __webpack_require__(5529);
// EXTERNAL MODULE: ./lib/debate/verdict.js
var debate_verdict = __webpack_require__(4904);
// EXTERNAL MODULE: ./lib/result/undelivered.js
var undelivered = __webpack_require__(2392);
;// CONCATENATED MODULE: ./lib/matrix/checks/verdict.js




/** The verdict of the same facts by the same rules. What went wrong is taken from the reasons as they are told. */
function decidedAgain({ verdict, settings, mode }, reasons, blocking) {
    const codes = new Set(reasons.map(({ code }) => code));
    return (0,debate_verdict/* decide */.LD)({
        nothingToReview: codes.has('nothing-to-review'),
        complete: verdict.complete,
        shortfalls: reasons.filter(({ code }) => !undelivered/* outcomeCodes */.tT.has(code)),
        blocking,
        // An estimate is not meant to be a review, so it fails no job.
        onInconclusive: mode === 'estimate' ? 'warn' : settings.onInconclusive,
    });
}
/** Whether enough reviewers answered everything, by the one or the other meaning of the recorded `minReviewers`. */
function hasQuorum({ panel, attendance, settings, change }) {
    const spared = change?.bundles.some(({ obvious }) => obvious !== null) === true;
    const asked = panel.filter(({ id, reads }) => !spared || !reads || attendance.some(({ reviewer }) => reviewer === id));
    const needed = settings.minReviewers === panel.length ? [null, settings.minReviewers] : [settings.minReviewers];
    return needed.some((minReviewers) => (0,completeness/* completeness */.P)({
        panel: asked.map(({ id, reads }) => ({ id, reads, vendor: '' })),
        attendance,
        minReviewers,
        authors: [],
    }).complete);
}
/** The verdict against findings, answers and reasons. */
function* checkVerdict(result) {
    const { verdict, findings, attendance, change } = result;
    const blocking = findings.filter((finding) => finding.blocking).map(({ id }) => id);
    if (!(0,external_node_util_.isDeepStrictEqual)(verdict.blocking, blocking))
        yield `its verdict names ${verdict.blocking.length} blocking findings, and ${blocking.length} of its findings block`;
    const reasons = verdict.reasons.filter(undelivered/* isReason */.Vs);
    if (reasons.length !== verdict.reasons.length)
        yield 'its verdict has a reason that this action does not know';
    const again = decidedAgain(result, reasons, blocking);
    if (verdict.verdict !== again.verdict)
        yield `its verdict is "${verdict.verdict}", and by its findings and answers "${again.verdict}"`;
    // What "on-inconclusive: warn" does not excuse ends with 1 although a warning was asked for.
    if (verdict.exitStatus === 0 ? again.exitStatus !== 0 : again.verdict === 'pass')
        yield `its exit status is ${verdict.exitStatus}, which its verdict is not`;
    const codes = reasons.map(({ code }) => code);
    if (!(0,external_node_util_.isDeepStrictEqual)(codes, again.reasons.map(({ code }) => code)))
        yield 'its reasons are not those of its verdict';
    const bundles = change?.bundles ?? [];
    if (codes.includes('nothing-to-review') && bundles.length > 0)
        yield 'it says that nothing was to be reviewed, and has bundles';
    const failures = new Set(attendance.flatMap(({ failure }) => (failure === null ? [] : [failure.code])));
    const unreported = [...failures].find((code) => !codes.includes(code));
    if (bundles.length > 0 && unreported !== undefined)
        yield `a reviewer did not answer (${unreported}), and its verdict does not say so`;
    if (!verdict.complete)
        return;
    const short = codes.find((code) => !undelivered/* outcomeCodes */.tT.has(code) && ![...failures].some((known) => known === code));
    if (short !== undefined)
        yield `its review is said to be complete, and not to be (${short})`;
    if (change === null)
        yield 'its review is said to be complete, and it has no change';
    if (bundles.length > 0 && !hasQuorum(result))
        yield 'its review is said to be complete, and too few reviewers answered everything';
    const unread = change?.files.find(({ leftOut, status }) => leftOut?.reason === 'too-large' && status !== 'deleted');
    if (unread !== undefined)
        yield `its review is said to be complete, and nobody read ${JSON.stringify(unread.path)}`;
}

// EXTERNAL MODULE: ./lib/result/seal.js
var seal = __webpack_require__(5300);
;// CONCATENATED MODULE: ./lib/matrix/seals.js

/** Imported reports are no models and have no key. */
const isTool = (id) => id.startsWith('tool/');
/** Everyone who is said to have reviewed, or to have been meant to. */
const reviewersOf = ({ panel, settings }) => [
    ...new Set([...settings.reviewers, ...panel.map(({ id }) => id)].filter((id) => !isTool(id))),
];
/** Why a result is not what a job with the keys of its reviewers wrote; null where these keys do not say so. */
function findBrokenSeal(result, { keys, providerOf }) {
    for (const reviewer of reviewersOf(result)) {
        const provider = providerOf(reviewer);
        if (provider === null && keys.size > 0)
            return `the settings know no provider of its reviewer ${reviewer}`;
    }
    const providers = new Set([
        ...reviewersOf(result).map(providerOf),
        ...result.seals.map(({ provider }) => provider),
    ]);
    for (const provider of providers) {
        const key = provider === null ? undefined : keys.get(provider);
        if (provider === null || key === undefined)
            continue;
        switch ((0,seal/* sealOf */.R)(result, provider, key)) {
            case 'missing':
                return `it has no seal of ${provider}, whose API key this job holds`;
            case 'wrong':
                return `its seal of ${provider} is wrong: it was changed, or its job had another API key`;
            case 'holds':
            case 'unknown':
        }
    }
    return null;
}
/** Providers of the reviewers of a result whose keys this job lacks, so that it cannot tell who wrote the result. */
const unsealedProviders = (result, { keys, providerOf }) => [
    ...new Set(reviewersOf(result)
        .map((reviewer) => providerOf(reviewer) ?? reviewer)
        .filter((provider) => ['unknown', null].includes(checked(result, provider, keys)))),
];
const checked = (result, provider, keys) => {
    const key = keys.get(provider);
    return key === undefined ? null : (0,seal/* sealOf */.R)(result, provider, key);
};

;// CONCATENATED MODULE: ./lib/matrix/job-result.js






const refusedJob = (name, code, message, remedy) => ({
    name,
    taken: false,
    failure: { code, message, remedy },
});
/** What to do about a result that is not what a job wrote. */
const rerunRemedy = 'Run all jobs of the matrix anew with one version of the action, and let nothing edit their results.';
/**
 * Holds what came in against what was expected: every leg once, whole, of this very change. A leg that is missing,
 * broken, twice there, of another change or not expected did not answer. In the order expected, then by path.
 */
function matrixJobsOf(files, expected, commits, checks) {
    const read = files.map((file) => readMatrixJob(file, commits, checks));
    const byName = Map.groupBy(read, ({ name }) => name);
    const known = expected.map((name) => oneOf(name, byName.get(name) ?? []));
    const others = read.filter(({ name }) => !expected.includes(name));
    return [...known, ...others.map(unexpected)];
}
const oneOf = (name, matrixJobs) => {
    const [first, ...more] = matrixJobs;
    if (first === undefined) {
        return refusedJob(name, 'matrix-job-missing', 'no result of this leg was found', 'See how its job ended. Upload its result with "if: always()", and download it where matrix-results looks.');
    }
    return more.length === 0
        ? first
        : refusedJob(name, 'matrix-job-duplicate', `${matrixJobs.length} results bear this name`, 'Give every leg of the matrix a name of its own, and download each result once.');
};
const unexpected = (matrixJob) => matrixJob.taken
    ? refusedJob(matrixJob.name, 'matrix-job-invalid', 'this leg is not named by the setting legs', 'Name it there, or do not download its result.')
    : matrixJob;
function readMatrixJob({ path, text, why }, commits, checks) {
    if (text === null)
        return refusedJob(path, 'matrix-job-invalid', why, rerunRemedy);
    const parsed = parse(text);
    if (typeof parsed === 'string')
        return refusedJob(path, 'matrix-job-invalid', `${path} ${parsed}`, rerunRemedy);
    const name = parsed.matrixJob ?? path;
    const { change, shard } = parsed;
    const [reason] = parsed.verdict.reasons;
    if (change === null || (change.bundles.length > 0 && parsed.attendance.length === 0)) {
        const message = reason === undefined ? 'it ended without a review' : `${reason.code}: ${reason.message}`;
        return refusedJob(name, 'matrix-job-failed', message, reason?.remedy ?? 'See the log of its job.');
    }
    if (change.mergeBase !== commits.mergeBase || change.head !== commits.head) {
        const short = (id) => id?.slice(0, 10) ?? 'uncommitted work';
        return refusedJob(name, 'matrix-job-other-change', `it reviewed ${short(change.mergeBase)}..${short(change.head)}, not ${short(commits.mergeBase)}..${short(commits.head)}`, 'Run all legs and the fan-in in one workflow run, for one head.');
    }
    const odd = notOfJob(parsed) ?? findContradiction(parsed, checks);
    if (odd !== null)
        return refusedJob(name, 'matrix-job-invalid', `its result contradicts itself: ${odd}`, rerunRemedy);
    const broken = findBrokenSeal(parsed, checks);
    if (broken !== null) {
        return refusedJob(name, 'matrix-job-invalid', `its result is not as its job wrote it: ${broken}`, `${rerunRemedy} Give the aggregate job the same API keys as the jobs of the matrix, or none.`);
    }
    return { name, taken: true, result: parsed, change, shard };
}
/** The result, or why the text is none. */
function parse(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return 'is not JSON';
    }
    const parsed = result/* resultSchema */.F.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const version = typeof json === 'object' && json !== null && 'version' in json ? json.version : null;
    if (version !== result/* resultVersion */.C)
        return `is no result of version ${result/* resultVersion */.C}`;
    const [issue] = parsed.error.issues;
    return `does not have the shape of a result (${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'})`;
}
/** What the result of a matrix job has and other results may not have. */
function notOfJob({ matrixJob, mode, settings, panel, change }) {
    if (matrixJob === null)
        return 'it names no leg';
    if (mode !== 'review')
        return `it is of a run in mode ${mode}`;
    if (settings.reviewers.length === 0)
        return 'its settings name no reviewer';
    const blind = panel.find(({ id, reads }) => settings.reviewers.includes(id) && !reads);
    if (blind !== undefined)
        return `its reviewer ${blind.id} is said to read nothing`;
    if (change !== null && change.bundles.length > 0 && panel.length === 0)
        return 'it has no panel';
    return null;
}
/**
 * Holds a result against itself: all that follows from something else in it is computed again.
 * @returns the first contradiction, in words; null where there is none, which every result of a run of this version
 * gives. A forgery without a contradiction is for its seal to show.
 */
function findContradiction(result, known) {
    for (const contradiction of contradictions(result, known))
        return contradiction;
    return null;
}
function* contradictions(result, { version, panelModelsOf }) {
    if (result.tool.version !== version)
        yield `version ${result.tool.version} of the action wrote it, and this is version ${version}`;
    if (result.shard !== null && result.shard.index > result.shard.of)
        yield `its shard is ${result.shard.index} of ${result.shard.of}`;
    if (result.change !== null)
        yield* checkChange(result.change);
    yield* checkPlaces(result);
    yield* checkFindings(result, panelModelsOf(result.panel));
    yield* checkPanel(result);
    yield* checkVerdict(result);
}

;// CONCATENATED MODULE: ./lib/matrix/misplaced-findings.js


/**
 * Holds a result against the change as git has it here: it reviewed no other files, and what it quotes stands where it
 * says. Returns the first difference, in words; null where there is none.
 */
async function findMisplaced({ change, findings }, files, tree) {
    // Versions of git differ in what they take for a rename; the paths are the same.
    const known = new Set(files.flatMap(({ path, oldPath }) => [path, oldPath ?? path]));
    const unknownFile = change?.files.find(({ path }) => !known.has(path));
    if (unknownFile !== undefined)
        return `it names ${JSON.stringify(unknownFile.path)}, which the change does not have`;
    for (const { id, reports } of findings) {
        for (const { location } of reports) {
            const wrong = location.level === 'line'
                ? await isElsewhere(location, files, tree)
                : await isNowhere(location.path, known, tree);
            if (wrong)
                return `finding ${id} is about ${JSON.stringify(location.path)}, which does not hold what it quotes`;
        }
    }
    return null;
}
async function isElsewhere({ path, side, startLine, endLine, quote }, files, tree) {
    const file = files.find((one) => one.path === path);
    const text = await tree.read(side, side === 'old' ? (file?.oldPath ?? path) : path);
    // A file of the change may be too large to quote from here.
    if (text === null)
        return file === undefined && (await tree.read(side, path)) === null;
    const lines = text
        .split('\n')
        .slice(startLine - 1, endLine)
        .join('\n');
    return (0,fingerprint/* bareCode */._)(lines) !== (0,fingerprint/* bareCode */._)(quote) && !isRedacted(lines) && !isRedacted(quote);
}
const isNowhere = async (path, known, tree) => !known.has(path) && (await tree.read('new', path)) === null && (await tree.read('old', path)) === null;

// EXTERNAL MODULE: ./lib/debate/recorded-positions.js
var recorded_positions = __webpack_require__(7772);
;// CONCATENATED MODULE: ./lib/matrix/panels.js


/** All that the legs said, by reviewer and by bundle of the whole change. */
class RecordedAnswers {
    #matrixJobs;
    #plan;
    #findings = new Map();
    #byReport = new Map();
    /** Every wording under the bundle of the whole change where it belongs. */
    #byHome;
    constructor(matrixJobs, plan) {
        this.#matrixJobs = matrixJobs.filter((matrixJob) => matrixJob.taken);
        this.#plan = plan;
        for (const { name, result } of this.#matrixJobs) {
            for (const finding of result.findings) {
                const key = `${name}\0${finding.fingerprint}`;
                this.#findings.set(key, finding);
                for (const report of finding.reports)
                    this.#byReport.set((0,recorded_positions/* reportKey */.y)(report.reviewer, report), key);
            }
        }
        const placed = this.#matrixJobs.flatMap(({ result, change }) => [
            ...result.findings.flatMap(({ reports, bundle }) => reports.map((report) => ({ report, bundle }))),
            ...result.notes.map((report) => ({ report, bundle: '' })),
        ].map((one) => ({ ...one, home: this.#bundleOf(one.report, one.bundle, change.coverage) })));
        this.#byHome = new Map([...Map.groupBy(placed, ({ home }) => home)].map(([home, own]) => [
            home,
            own.map(({ report }) => report),
        ]));
    }
    /** Each reviewer once, in the order of the legs. */
    get matrixReviewers() {
        const all = this.#matrixJobs.flatMap(({ result }) => result.panel);
        return all
            .filter(({ id }, index) => all.findIndex((other) => other.id === id) === index)
            .map(({ id, vendor, model, role, reads }) => ({
            id,
            vendor,
            model,
            role,
            reads,
            served: [...new Set(all.flatMap((one) => (one.id === id ? one.served : [])))],
        }));
    }
    /** How often a reviewer was given each line of the change, or of one bundle of it. */
    coverage(reviewer, bundle = null) {
        const wanted = this.#plan.coverage.filter((entry) => bundle === null || entry.bundle === bundle);
        return covered(wanted, this.#given(reviewer));
    }
    /** Why a reviewer's legs do not amount to an answer for a bundle; null where they do. */
    failure(reviewer, bundle) {
        const { missing, twice } = this.coverage(reviewer, bundle.id);
        if (missing > 0) {
            return {
                code: 'matrix-job-uncovered',
                message: `no leg that was taken covers ${missing} lines of it`,
                remedy: 'See which leg is missing; all must review with the same settings of what is left out.',
            };
        }
        if (twice > 0) {
            return {
                code: 'matrix-job-duplicate',
                message: `two legs covered the same ${twice} lines of it`,
                remedy: 'Let each reviewer sit in one leg only, or give it another role in each.',
            };
        }
        const hunks = new Set(this.#plan.coverage.filter((entry) => entry.bundle === bundle.id).map(({ hunk }) => hunk));
        for (const { name, result, change } of this.#matrixJobs) {
            const touched = new Set(change.coverage.filter(({ hunk }) => hunks.has(hunk)).map((entry) => entry.bundle));
            const absent = result.attendance.find((entry) => entry.reviewer === reviewer && touched.has(entry.bundle) && entry.failure !== null);
            if (absent?.failure !== null && absent?.failure !== undefined) {
                const { code, message, remedy } = absent.failure;
                return { code: 'matrix-job-failed', message: `in leg ${name}, ${code}: ${message}`, remedy };
            }
        }
        return null;
    }
    /** What a reviewer raised about a bundle: every wording is brought in exactly one. */
    reportedBy(reviewer, bundle) {
        return this.#worded(reviewer, bundle).map(rawOf);
    }
    #worded(reviewer, bundle) {
        return (this.#byHome.get(bundle) ?? []).filter((report) => report.reviewer === reviewer);
    }
    /** What a reviewer's legs say about the findings of a bundle that it raised or took a position on. */
    recordedPositions(reviewer, bundle) {
        const reports = this.matrixReviewers.flatMap(({ id }) => this.#worded(id, bundle.id).flatMap((report) => {
            const name = this.#byReport.get((0,recorded_positions/* reportKey */.y)(id, report));
            return name === undefined ? [] : [{ by: id, name, report }];
        }));
        const findings = [...new Set(reports.map(({ name }) => name))].map((name) => ({
            name,
            reports: reports
                .filter((one) => one.name === name && one.by === reviewer)
                .map(({ report: { title, explanation, scenario } }) => ({ title, explanation, scenario })),
            positions: this.#positions(reviewer, name),
        }));
        return {
            failure: this.failure(reviewer, bundle),
            findings: findings.filter(({ reports, positions }) => reports.length + positions.length > 0),
        };
    }
    #positions(reviewer, finding) {
        const positions = this.#findings.get(finding)?.positions ?? [];
        return positions
            .filter((position) => position.reviewer === reviewer)
            .map(({ round, stance, ground, reason, evidence, severity }) => ({
            round,
            stance,
            ground,
            reason,
            evidence: evidence.map(({ path, quote }) => ({ path, quote })),
            severity,
        }));
    }
    #given(reviewer) {
        return this.#matrixJobs
            .filter(({ result }) => result.panel.some(({ id }) => id === reviewer))
            .flatMap(({ change }) => change.coverage);
    }
    /** The bundle of the whole change where a wording belongs: by its place, else by what its own bundle held. */
    #bundleOf({ location }, bundle, coverage) {
        const { bundles } = this.#plan;
        const holding = bundles.filter(({ files }) => files.some(({ path }) => path === location.path));
        const exact = location.level === 'line' ? holding.find((one) => shows(one, location)) : undefined;
        const [hunk] = coverage.filter((entry) => entry.bundle === bundle).map((entry) => entry.hunk);
        const sameHunk = this.#plan.coverage.find((entry) => entry.hunk === hunk)?.bundle;
        return (exact ?? holding[0])?.id ?? sameHunk ?? bundles[0]?.id ?? '';
    }
}
const shows = ({ files }, { path, side, startLine }) => files.some((file) => file.path === path &&
    file.excerpts.some(({ lines }) => lines.some((line) => (side === 'new' ? line.newLine : line.oldLine) === startLine)));
const rawOf = ({ reviewer: _reviewer, round: _round, location, ...said }) => ({
    ...said,
    path: location.path,
    quote: location.quote,
    line: location.level === 'line' ? location.startLine : null,
});

// EXTERNAL MODULE: ./lib/debate/reviewer.js
var reviewer = __webpack_require__(5254);
;// CONCATENATED MODULE: ./lib/matrix/reviewers.js

/**
 * The panel of a fan-in: everyone who sat in a leg, with what was said there; a seat for each leg that was not taken,
 * which did not answer; and models of this run, which judge what the legs found but read nothing blind. A model that
 * also sat in a leg is one reviewer: it brings what it said and goes on from there.
 */
function aggregatePanel(matrixJobs, answers, models) {
    const matrixReviewers = answers.matrixReviewers;
    const ids = new Set(matrixReviewers.map(({ id }) => id));
    return [
        ...matrixReviewers.map((matrixReviewer) => matrixReviewerOf(matrixReviewer, answers, models.find(({ id }) => id === matrixReviewer.id) ?? null)),
        ...matrixJobs.flatMap((matrixJob) => matrixJob.taken ? [] : [missingReviewer(matrixJob.name, matrixJob.failure)]),
        ...models.filter(({ id }) => !ids.has(id)).map((model) => (0,reviewer/* crossExaminer */.ao)(model)),
    ];
}
/** A reviewer that speaks from its legs' results, and through `model` where this run can reach it. */
function matrixReviewerOf(matrixReviewer, answers, model) {
    return {
        ...matrixReviewer,
        judges: model !== null,
        open(bundle) {
            const live = model?.open(bundle) ?? null;
            return {
                async ask(question) {
                    if (question.kind === 'independent-review') {
                        return (0,reviewer/* answeredReply */.AA)({ ...reviewer/* nothingSaid */.ns, findings: answers.reportedBy(matrixReviewer.id, bundle.id) });
                    }
                    return question.kind === 'relocation' || live === null
                        ? (0,reviewer/* answeredReply */.AA)(reviewer/* nothingSaid */.ns)
                        : live.ask(question);
                },
                record: answers.recordedPositions(matrixReviewer.id, bundle),
            };
        },
    };
}
const missingReviewer = (name, failure) => ({
    id: `leg ${name}`,
    vendor: '',
    model: '',
    role: 'leg',
    reads: true,
    judges: false,
    open: () => ({ ask: () => Promise.resolve({ outcome: 'unanswered', failure, calls: [] }) }),
});

;// CONCATENATED MODULE: ./lib/matrix/aggregate.js








/** Brings the legs of a matrix together as one panel over the whole change. */
async function openAggregate(options) {
    const { git, workspace, globs, expected, change, plan, models, checks } = options;
    const { commits } = change;
    const files = await findMatrixJobFiles(globs, workspace, git, commits.head);
    const matrixJobs = await Promise.all(matrixJobsOf(files, expected, commits, checks).map((matrixJob) => heldAgainstChange(matrixJob, options)));
    const ledger = new RecordedAnswers(matrixJobs, plan);
    return {
        panel: aggregatePanel(matrixJobs, ledger, models),
        aggregate: {
            matrixJobs: matrixJobs.map(recordedJob),
            hunks: new Set(plan.coverage.map(({ hunk }) => hunk)).size,
            coverage: ledger.matrixReviewers.map(({ id }) => ({ reviewer: id, ...ledger.coverage(id) })),
        },
        notices: [
            ...(models.length === 0
                ? ['This run has no key of its own: what only one leg found was not cross-examined.']
                : []),
            ...otherBases(matrixJobs, commits),
            ...unauthenticated(matrixJobs, checks),
        ],
    };
}
/** A result that is sound in itself may still be of other files than the change has. */
async function heldAgainstChange(matrixJob, { change, plan, tree }) {
    if (!matrixJob.taken)
        return matrixJob;
    const { name, result, shard } = matrixJob;
    if (plan.bundles.length > 0 && shard === null && matrixJob.change.bundles.length === 0) {
        return refusedJob(name, 'matrix-job-uncovered', 'it had nothing to review, and the change has', 'Let all jobs of the matrix review with the same settings of what is left out.');
    }
    const odd = await findMisplaced(result, change.files, tree);
    return odd === null
        ? matrixJob
        : refusedJob(name, 'matrix-job-invalid', `its result contradicts the change: ${odd}`, rerunRemedy);
}
/** Without the key that a result was sealed with, anyone who could write the file could have made it. */
function unauthenticated(matrixJobs, checks) {
    const open = matrixJobs.flatMap((matrixJob) => {
        const providers = matrixJob.taken ? unsealedProviders(matrixJob.result, checks) : [];
        return providers.length === 0 ? [] : [{ name: matrixJob.name, providers }];
    });
    if (open.length === 0)
        return [];
    const names = open.map(({ name }) => name).join(', ');
    const providers = [...new Set(open.flatMap((one) => one.providers))].join(', ');
    return [
        `The results of ${names} could not be authenticated: this job holds no API key of ${providers}. Whoever can write the files at matrix-results can change them.`,
    ];
}
const recordedJob = (matrixJob) => matrixJob.taken
    ? {
        name: matrixJob.name,
        taken: true,
        why: '',
        reviewers: matrixJob.result.panel.map(({ id }) => id),
        shard: matrixJob.shard === null ? null : { ...matrixJob.shard },
        verdict: matrixJob.result.verdict.verdict,
        seconds: matrixJob.result.seconds,
        usd: matrixJob.result.spent.usd,
    }
    : {
        name: matrixJob.name,
        taken: false,
        why: `${matrixJob.failure.code}: ${matrixJob.failure.message}`,
        reviewers: [],
        shard: null,
        verdict: null,
        seconds: null,
        usd: null,
    };
/** The base may move on between the legs and the fan-in; the change is what lies after the merge base. */
const otherBases = (matrixJobs, { base }) => {
    const moved = matrixJobs.flatMap((matrixJob) => matrixJob.taken && matrixJob.change.base !== base ? [matrixJob.name] : []);
    return moved.length === 0
        ? []
        : [`The base has moved on since ${moved.join(', ')} ran; the change after the merge base is the same.`];
};
/** Far above any result; a larger file is something else. */
const mostBytes = 256 * 1024 * 1024;
const mostFiles = 2_000;
/**
 * The files that the globs find, by path. One that the head commit itself holds is the author's and not a leg's: it is
 * named, and not taken.
 */
async function findMatrixJobFiles(globs, workspace, git, head) {
    const paths = [...new Set(globs.flatMap((glob) => (0,external_node_fs_.globSync)(glob, { cwd: workspace })))]
        .map((path) => (0,external_node_path_.resolve)(workspace, path))
        .filter((path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true)
        .toSorted()
        .slice(0, mostFiles);
    return Promise.all([...new Set(paths)].map(async (path) => {
        const shown = (0,external_node_path_.relative)(workspace, path);
        if (await (0,committed/* isCommitted */.z)(path, git, head)) {
            return {
                path: shown,
                text: null,
                why: `${shown} is a file of the change itself, not what a leg left`,
            };
        }
        if ((0,external_node_fs_.statSync)(path).size > mostBytes) {
            return { path: shown, text: null, why: `${shown} is too large to be a result` };
        }
        return { path: shown, text: (0,external_node_fs_.readFileSync)(path, 'utf8'), why: '' };
    }));
}


/***/ }),

/***/ 2392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ isReason),
/* harmony export */   oQ: () => (/* binding */ undelivered),
/* harmony export */   tT: () => (/* binding */ outcomeCodes)
/* harmony export */ });
/* harmony import */ var _debate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4904);

/** Codes that say what a verdict is; the others say what the review lacks. */
const outcomeCodes = new Set([
    'approved',
    'nothing-to-review',
    'blocking-findings',
]);
const isReason = (reason) => _debate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonCodes */ .JC.some((code) => code === reason.code);
/** Why a report is missing, as a reason of the verdict. */
const reasonOf = ({ code, message, likelyCause, remedy }) => ({
    code,
    message,
    remedy: `${likelyCause} ${remedy}`,
});
/**
 * The result where a report that others rely on could not be written: what blocks still blocks, and what passed is
 * inconclusive, whatever `on-inconclusive` says. It has no seals, because those were of another result.
 */
function undelivered(result, userErrors) {
    const { reasons, blocking } = result.verdict;
    const lacking = reasons.filter(isReason).filter(({ code }) => !outcomeCodes.has(code));
    const verdict = (0,_debate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)({
        nothingToReview: false,
        complete: false,
        shortfalls: [...userErrors.map(reasonOf), ...lacking],
        blocking,
        onInconclusive: 'fail',
        unforgivable: true,
        subject: result.document === null ? 'change' : 'plan',
    });
    return {
        ...result,
        verdict: {
            ...verdict,
            reasons: verdict.reasons.map((reason) => ({ ...reason })),
            blocking: [...verdict.blocking],
        },
        seals: [],
    };
}


/***/ })

};
