export const id = 5203;
export const ids = [5203];
export const modules = {

/***/ 27772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ recallPositions),
/* harmony export */   y: () => (/* binding */ reportKey)
/* harmony export */ });
/* harmony import */ var _open_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42857);

/**
 * Adds the positions that reviewers took in an earlier debate over the same change. Reports that were one finding
 * then are one finding now, and positions count by the same rules. A reviewer that did not answer everything then
 * counts as not having answered now.
 * @param repeats earlier repeated reports of findings that are older still.
 * @param add records a position on a finding.
 * @returns the remaining findings.
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
/** Reports that were one finding in the earlier debate stay one, however they were joined. */
function reunited(openFindings, findingsOf) {
    const findingsByName = new Map();
    const gone = new Set();
    for (const item of openFindings) {
        const findings = findingsOf(item);
        const kept = findings.map((finding) => findingsByName.get(finding)).find((known) => known !== undefined);
        // The reviewer that joined them then had the same right as one of the reporters.
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
/** The part of a report that does not depend on its location. */
const reportKey = (reviewer, { title, explanation, scenario }) => [reviewer, title, explanation, scenario].join('\0');


/***/ }),

/***/ 3146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isCommitted)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Whether a path, with its links followed, is a file that a commit holds. A change must not supply the files
 * that configure its own review. The file must exist.
 */
async function isCommitted(path, git, commit) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(git.root), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
    if (commit === null || inside === '' || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside))
        return false;
    return (await git.fileAt(commit, inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))) !== null;
}


/***/ }),

/***/ 95203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAggregate: () => (/* binding */ openAggregate)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/git/committed.js
var committed = __webpack_require__(3146);
// EXTERNAL MODULE: ./lib/result/result.js
var result = __webpack_require__(58648);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/debate/categories.js
var categories = __webpack_require__(13877);
// EXTERNAL MODULE: ./lib/debate/detected.js
var detected = __webpack_require__(65451);
// EXTERNAL MODULE: ./lib/debate/finding.js
var debate_finding = __webpack_require__(10352);
// EXTERNAL MODULE: ./lib/debate/fingerprint.js
var fingerprint = __webpack_require__(28709);
// EXTERNAL MODULE: ./lib/debate/positions.js
var debate_positions = __webpack_require__(16949);
// EXTERNAL MODULE: ./lib/debate/status.js
var debate_status = __webpack_require__(26939);
// EXTERNAL MODULE: ./lib/security/secrets/redactor.js + 6 modules
var redactor = __webpack_require__(35392);
;// CONCATENATED MODULE: ./lib/matrix/checks/findings.js








/** Computes a finding from its reports and positions by the rules of the debate. */
const judgedAgain = (finding, panelModels, { failOn }) => {
    const thread = threadOf(finding);
    return (0,debate_status/* judge */.S4)({ ...thread, positions: (0,debate_positions/* counted */.hS)(thread, failOn) }, panelModels, failOn);
};
const threadOf = ({ reports, positions, proofs = [] }) => ({
    reports,
    positions,
    proofs,
});
const blocksAgain = ({ category, severity, status }, { failOn, disputed }) => (0,categories/* mayBlock */.ZH)(category) && (0,debate_finding/* reachesGate */.dL)(severity, failOn) && (0,debate_status/* blocks */.Bv)(status, disputed);
const sameNames = (a, b) => (0,external_node_util_.isDeepStrictEqual)(a.toSorted(), b.toSorted());
/**
 * Checks findings against their reports and positions. A finding of an earlier push also depends on its earlier state,
 * which the result does not hold, so only what is independent of that state is checked.
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
                yield `finding ${finding.id} is from an earlier push, but no earlier push is known`;
            continue;
        }
        if (!bundles.has(finding.bundle))
            yield `finding ${finding.id} belongs to no bundle of the change`;
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
        yield `the id of finding ${id} does not match its fingerprint`;
    if (most === null || (0,redactor/* isRedacted */.v)(location.quote))
        return;
    const like = Array.from({ length: most }, (_, ordinal) => (0,fingerprint/* fingerprint */.Rj)(category, location, ordinal));
    if (!like.includes(print))
        yield `the fingerprint of finding ${id} does not match its category, path and code`;
}
function* checkDismissal({ id, dismissal, status, blocking }) {
    if (status === 'dismissed' && blocking)
        yield `finding ${id} is dismissed but blocks`;
    if (dismissal !== null && status !== 'dismissed')
        yield `finding ${id} was dismissed by a person but has the status ${status}`;
}
function* checkReports(finding, speakers) {
    const { id, reportedBy, reports } = finding;
    const [lead] = reports;
    if (lead === undefined)
        return yield `finding ${id} has no reporter`;
    const reporters = [...new Set(reports.map(({ reviewer }) => reviewer))];
    const outsider = reporters.find((reviewer) => !speakers.has(reviewer));
    if (outsider !== undefined)
        yield `finding ${id} has a reporter that is not on the panel (${outsider})`;
    if (!sameNames(reporters, reportedBy))
        yield `finding ${id} names reporters that do not match its reports`;
    const { category, title, explanation, scenario, assumes, suggestion, location } = finding;
    const { reviewer: _reviewer, round: _round, severity: _severity, clause: _clause, ...said } = lead;
    if (!(0,external_node_util_.isDeepStrictEqual)(said, { category, title, explanation, scenario, assumes, suggestion, location }))
        yield `finding ${id} differs from its first report`;
    if (finding.kind !== (0,categories/* kindOf */.I)(category))
        yield `finding ${id} has a kind that does not match its category`;
}
function* checkPositions(finding, speakers, { rounds, failOn }) {
    const { id, positions } = finding;
    const again = (0,debate_positions/* counted */.hS)(threadOf(finding), failOn);
    for (const [index, { reviewer, round, stance, ground, evidence, counts }] of positions.entries()) {
        const what = `a position of ${reviewer} on finding ${id}`;
        if (!speakers.has(reviewer) || reviewer === detected/* detectorId */.i)
            yield `${what} is from a reviewer that is not on the panel`;
        if (round < 2 || (rounds !== null && round > rounds))
            yield `${what} is from round ${round}, which did not take place`;
        if (evidence.some(({ resolved, connection }) => resolved === null && connection !== 'none'))
            yield `${what} has evidence that was not found but is marked as connected`;
        if (counts !== again[index]?.counts)
            yield counts
                ? `${what} is marked as counted, but does not count by the rules`
                : `${what} is marked as not counted, but counts by the rules`;
        if (stance === 'uphold' && ground !== null)
            yield `${what} upholds the finding but has a ground to refute it`;
    }
}
function* checkStatus(finding, panelModels, settings) {
    const { id, category, severity, status, dismissal, blocking, supporters, refuters } = finding;
    const again = judgedAgain(finding, panelModels, settings);
    const found = dismissal?.status ?? status;
    if (severity !== again.severity)
        yield `finding ${id} has severity ${severity}, but its reports and positions result in ${again.severity}`;
    if (found !== again.status)
        yield `finding ${id} has status ${found}, but its reports and positions result in ${again.status}`;
    if (!sameNames(supporters, again.supporters))
        yield `finding ${id} names supporters that do not match its positions`;
    if (!sameNames(refuters, again.refuters))
        yield `finding ${id} names refuters that do not match its positions`;
    if (blocking !== (dismissal === null && blocksAgain({ category, severity, status: again.status }, settings)))
        yield blocking
            ? `finding ${id} is marked as blocking, but its severity and status do not block`
            : `finding ${id} is marked as not blocking, but its severity and status block`;
}
/** Whether a reviewer supports a new finding at or above the gate. */
const supportsAtGate = (result, reviewer) => result.findings.some((finding) => finding.push === 'new' &&
    (0,debate_positions/* sideOf */.Jh)(finding, reviewer) === 'support' &&
    (0,debate_finding/* reachesGate */.dL)(finding.severity, result.settings.failOn));

// EXTERNAL MODULE: ./lib/result/assembly.js
var assembly = __webpack_require__(26469);
;// CONCATENATED MODULE: ./lib/matrix/checks/panel.js



/** Checks the panel, the answers for each bundle, the calls that prove them, and all figures that follow. */
function* checkPanel(result) {
    const { panel, mode, settings } = result;
    const ids = new Set(panel.map(({ id }) => id));
    if (ids.size !== panel.length)
        yield 'two reviewers have the same name';
    if (mode === 'review' && panel.length > 0) {
        const absent = settings.reviewers.find((id) => !ids.has(id));
        if (absent !== undefined)
            yield `the reviewer ${absent} is in its settings but not on the panel`;
        const unlisted = panel.find(({ id, reads }) => reads && !settings.reviewers.includes(id) && !id.startsWith('tool/'));
        if (unlisted !== undefined)
            yield `the reviewer ${unlisted.id} is on the panel but not in its settings`;
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
            yield `${reviewer} answered but is not on the panel`;
        if (!bundles.has(bundle))
            yield `${reviewer} answered for bundle ${bundle}, which is not in the change`;
        if (answered !== (failure === null))
            yield `${reviewer} is marked as both answered and failed for bundle ${bundle}`;
        const key = `${reviewer}\0${bundle}`;
        if (seen.has(key))
            yield `${reviewer} is listed twice for bundle ${bundle}`;
        seen.add(key);
    }
    // A run that ended early or had no questions has no attendance.
    if (attendance.length === 0)
        return;
    for (const { id: bundle, obvious } of bundles.values()) {
        const absent = panel.filter(({ id }) => !seen.has(`${id}\0${bundle}`));
        // One reviewer is enough for an obvious bundle; imported reports are listed for every bundle.
        const readers = panel.filter(({ reads }) => reads);
        const excused = obvious !== null && readers.some((reader) => !absent.includes(reader));
        const missing = absent.find(({ reads }) => !(reads && excused));
        if (missing !== undefined)
            yield `the attendance is not complete: ${missing.id} is missing for bundle ${bundle}`;
    }
}
/** The calls of the review itself. Calls that revised a plan are about its versions, `r1`, `r2` and so on. */
const reviewingCalls = ({ calls, revision }) => revision === null ? calls : calls.filter(({ bundle }) => !/^r\d+$/u.test(bundle));
/** Models and programs have a call for each question. */
function* checkCalls(result, ids) {
    const { panel, attendance, findings, change } = result;
    const key = (...parts) => parts.join('\0');
    const made = reviewingCalls(result).filter(({ question }) => question !== 'triage');
    const rounds = new Map((change?.bundles ?? []).map((bundle) => [bundle.id, bundle.rounds]));
    for (const { reviewer, bundle, round } of made) {
        if (!ids.has(reviewer))
            yield `a call is from ${reviewer}, which is not on the panel`;
        if (!rounds.has(bundle))
            yield `a call is about bundle ${bundle}, which is not in the change`;
        if (attendance.length > 0 && round > (rounds.get(bundle) ?? 0))
            yield `a call is from round ${round} of bundle ${bundle}, which did not take place`;
    }
    const answered = new Set(made.flatMap(({ reviewer, bundle, round, question, outcome }) => outcome === 'answered'
        ? [
            key(reviewer, bundle, question),
            key(reviewer, round, question === 'exchange' ? 'exchange' : 'report'),
        ]
        : []));
    // An incomplete answer also counts as a call here, because its reports and positions are kept.
    const replied = new Set([
        ...answered,
        ...made.flatMap(({ reviewer, round, question, outcome }) => outcome === 'not-read' ? [key(reviewer, round, question === 'exchange' ? 'exchange' : 'report')] : []),
    ]);
    const readers = new Set(panel.flatMap(({ id, reads }) => (reads ? [id] : [])));
    // A recheck asks about one finding of a complete review. A matrix job never does.
    const isRecheck = result.pushes?.mode === 'recheck' && result.matrixJob === null;
    const question = isRecheck ? 'exchange' : 'independent-review';
    // Where only a test was asked for, nobody had to decide the finding.
    const provesOnly = isRecheck &&
        (made.some((call) => call.question === 'test') || !made.some((call) => call.question === 'exchange'));
    for (const { reviewer, bundle, answered: did } of attendance)
        if (did && !provesOnly && readers.has(reviewer) && !answered.has(key(reviewer, bundle, question)))
            yield `${reviewer} is marked as having answered for bundle ${bundle}, but no call shows it`;
    for (const { id, push, reports, positions } of findings) {
        if (push !== 'new')
            continue;
        for (const { reviewer, round } of reports)
            if (readers.has(reviewer) && !replied.has(key(reviewer, round, round === 1 ? 'report' : 'exchange')))
                yield `${reviewer} is marked as having reported finding ${id} in round ${round}, but no call shows it`;
        for (const { reviewer, round } of positions)
            if (!replied.has(key(reviewer, round, 'exchange')))
                yield `${reviewer} is marked as having judged finding ${id} in round ${round}, but no call shows it`;
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
            yield `"${wrong}" of ${stated.id} does not match its calls, answers and findings`;
        if (stated.approves === true && supportsAtGate(result, stated.id))
            yield `${stated.id} is marked as approving, but supports a finding at or above the gate`;
    }
    if (!(0,external_node_util_.isDeepStrictEqual)(result.rounds, again.rounds))
        yield 'its rounds do not match its calls and positions';
    if (!(0,external_node_util_.isDeepStrictEqual)(result.spent, again.spent))
        yield 'its total cost is not the sum of its calls';
    if (result.usdPerConfirmed !== again.usdPerConfirmed)
        yield 'the cost of a confirmed finding does not match its calls and findings';
}
/** The first field in which two records differ. */
const differing = (stated, counted) => {
    const values = new Map(Object.entries(counted));
    return (Object.entries(stated).find(([name, value]) => !(0,external_node_util_.isDeepStrictEqual)(value, values.get(name)))?.[0] ?? null);
};

;// CONCATENATED MODULE: ./lib/change/coverage.js
/** Compares the given ranges with the wanted ones, line by line of every hunk. The wanted ranges must not overlap. */
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


/** A path as git writes it: relative, inside the repository, and not in `.git`. */
function isInside(path) {
    if (path.includes('\0') || /^(?:[/\\]|[A-Za-z]:[/\\])/u.test(path))
        return false;
    const names = path.split('/');
    const steps = path.split(/[/\\]/u);
    return (!names.includes('') && !names.includes('.') && !steps.includes('..') && !/^\.git$/iu.test(names[0] ?? ''));
}
/** Checks files, bundles and coverage of the change: each path is inside the repository, each line in one bundle. */
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
        yield 'two bundles have the same id';
    for (const { id, files: own } of bundles) {
        const misplaced = own.find((path) => shown.get(path)?.leftOut !== null);
        if (misplaced !== undefined)
            yield `bundle ${id} contains ${JSON.stringify(misplaced)}, which is outside the change or was left out`;
    }
    const hunks = new Map();
    for (const { bundle, path, from, to } of coverage) {
        if (held.get(bundle)?.has(path) !== true)
            yield `it covers ${JSON.stringify(path)}, which is outside the change or outside bundle ${bundle}`;
        if (from > to)
            yield `it covers lines of ${JSON.stringify(path)} that end before they begin`;
        hunks.set(bundle, (hunks.get(bundle) ?? 0) + 1);
    }
    const wrong = bundles.find(({ id, hunks: stated }) => stated === 0 || stated !== (hunks.get(id) ?? 0));
    if (wrong !== undefined)
        yield `bundle ${wrong.id} lists ${wrong.hunks} parts of hunks, but ${hunks.get(wrong.id) ?? 0} are covered`;
    if (covered(coverage, coverage).twice > 0)
        yield 'it covers some lines twice';
}
/** Checks the locations of findings and evidence. */
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
    if (lines !== endLine - startLine + 1 && !(0,redactor/* isRedacted */.v)(quote))
        yield `${what} quotes ${lines} lines, but its range has ${endLine - startLine + 1}`;
}

// EXTERNAL MODULE: ./lib/debate/completeness.js
var completeness = __webpack_require__(85529);
// EXTERNAL MODULE: ./lib/debate/reviewer.js
var reviewer = __webpack_require__(65254);
// EXTERNAL MODULE: ./lib/debate/verdict.js
var debate_verdict = __webpack_require__(24904);
// EXTERNAL MODULE: ./lib/result/undelivered.js
var undelivered = __webpack_require__(62392);
;// CONCATENATED MODULE: ./lib/matrix/checks/verdict.js





/** Computes the verdict again by the same rules. Failures are taken from the recorded reasons. */
function decidedAgain({ verdict, settings, mode }, reasons, blocking) {
    const codes = new Set(reasons.map(({ code }) => code));
    return (0,debate_verdict/* decide */.LD)({
        nothingToReview: codes.has('nothing-to-review'),
        complete: verdict.complete,
        shortfalls: reasons.filter(({ code }) => !undelivered/* outcomeCodes */.tT.has(code)),
        blocking,
        // An estimate never fails the job.
        onInconclusive: mode === 'estimate' ? 'warn' : settings.onInconclusive,
    });
}
/** Whether enough reviewers answered everything, by either meaning of the recorded `minReviewers`. */
function hasQuorum({ panel, attendance, settings, change }) {
    const spared = change?.bundles.some(({ obvious }) => obvious !== null) === true;
    const asked = panel.filter(({ id, reads }) => !spared || !reads || attendance.some(({ reviewer }) => reviewer === id));
    const needed = settings.minReviewers === panel.filter(reviewer/* isRequired */.gx).length
        ? [null, settings.minReviewers]
        : [settings.minReviewers];
    return needed.some((minReviewers) => (0,completeness/* completeness */.P)({
        panel: asked.map(({ id, reads, role }) => ({ id, reads, role, vendor: '' })),
        attendance,
        minReviewers,
        authors: [],
    }).complete);
}
/** Checks the verdict against findings, answers and reasons. */
function* checkVerdict(result) {
    const { verdict, findings, attendance, change } = result;
    const blocking = findings.filter((finding) => finding.blocking).map(({ id }) => id);
    if (!(0,external_node_util_.isDeepStrictEqual)(verdict.blocking, blocking))
        yield `its verdict names ${verdict.blocking.length} blocking findings, but ${blocking.length} of its findings block`;
    const reasons = verdict.reasons.filter(undelivered/* isReason */.Vs);
    if (reasons.length !== verdict.reasons.length)
        yield 'its verdict has an unknown reason code';
    const again = decidedAgain(result, reasons, blocking);
    if (verdict.verdict !== again.verdict)
        yield `its verdict is "${verdict.verdict}", but its findings and answers result in "${again.verdict}"`;
    // Some errors end with status 1 in spite of `on-inconclusive: warn`.
    if (verdict.exitStatus === 0 ? again.exitStatus !== 0 : again.verdict === 'pass')
        yield `its exit status ${verdict.exitStatus} does not match its verdict`;
    const codes = reasons.map(({ code }) => code);
    if (!(0,external_node_util_.isDeepStrictEqual)(codes, again.reasons.map(({ code }) => code)))
        yield 'its reasons do not match its verdict';
    const bundles = change?.bundles ?? [];
    if (codes.includes('nothing-to-review') && bundles.length > 0)
        yield 'it says that there was nothing to review, but has bundles';
    const failures = new Set(attendance.flatMap(({ failure }) => (failure === null ? [] : [failure.code])));
    const unreported = [...failures].find((code) => !codes.includes(code));
    if (bundles.length > 0 && unreported !== undefined)
        yield `a reviewer did not answer (${unreported}), but its verdict does not say so`;
    if (!verdict.complete)
        return;
    const short = codes.find((code) => !undelivered/* outcomeCodes */.tT.has(code) && ![...failures].some((known) => known === code));
    if (short !== undefined)
        yield `its review is marked as complete, but has a reason against it (${short})`;
    if (change === null)
        yield 'its review is marked as complete, but it has no change';
    if (bundles.length > 0 && !hasQuorum(result))
        yield 'its review is marked as complete, but too few reviewers answered everything';
    const unread = change?.files.find(({ leftOut, status }) => leftOut?.reason === 'too-large' && status !== 'deleted');
    if (unread !== undefined)
        yield `its review is marked as complete, but no reviewer read ${JSON.stringify(unread.path)}`;
}

// EXTERNAL MODULE: ./lib/debate/sentinel.js
var sentinel = __webpack_require__(1409);
// EXTERNAL MODULE: ./lib/result/seal.js
var seal = __webpack_require__(65300);
;// CONCATENATED MODULE: ./lib/matrix/seals.js


/** Imported reports have no key. A sentinel only adds findings, and its key may be in no other job. */
const isTool = (id) => id.startsWith('tool/') || (0,sentinel/* isSentinel */.b)(id);
/** All reviewers that the result names, also those that did not answer. */
const reviewersOf = ({ panel, settings }) => [
    ...new Set([...settings.reviewers, ...panel.map(({ id }) => id)].filter((id) => !isTool(id))),
];
/** Why the seals show that no job with the reviewers' keys wrote the result; null if these keys do not show it. */
function findBrokenSeal(result, { keys, providerOf }) {
    for (const reviewer of reviewersOf(result)) {
        const provider = providerOf(reviewer);
        if (provider === null && keys.size > 0)
            return `the settings define no provider for its reviewer ${reviewer}`;
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
                return `it has no seal of ${provider}, although this job has that API key`;
            case 'wrong':
                return `its seal of ${provider} is not valid: the result was changed, or its job had another API key`;
            case 'holds':
            case 'unknown':
        }
    }
    return null;
}
/** Providers of a result's reviewers whose keys this job lacks, so that it cannot authenticate the result. */
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
/** The remedy for a result that its job did not write. */
const rerunRemedy = 'Run all matrix jobs again with the same version of the action, and do not let other steps edit their results.';
/**
 * Compares the results with the expected matrix jobs: each needs exactly one valid result for this change. A job with a
 * missing, invalid, duplicate or unexpected result did not answer. In the expected order, then by path.
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
        return refusedJob(name, 'matrix-job-missing', 'no result of this job was found', 'Read the log of the job. Upload its result with `if: always()`, and download it to a path that `matrix-results` matches.');
    }
    return more.length === 0
        ? first
        : refusedJob(name, 'matrix-job-duplicate', `${matrixJobs.length} results have this name`, 'Give each matrix job a different `matrix-job` name, and download each result once.');
};
const unexpected = (matrixJob) => matrixJob.taken
    ? refusedJob(matrixJob.name, 'matrix-job-invalid', 'this job is not listed in the setting `matrix-jobs`', 'Add it to `matrix-jobs`, or do not download its result.')
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
        return refusedJob(name, 'matrix-job-other-change', `it reviewed ${short(change.mergeBase)}..${short(change.head)}, not ${short(commits.mergeBase)}..${short(commits.head)}`, 'Run all matrix jobs and the aggregate job in one workflow run, for the same head.');
    }
    const odd = notOfJob(parsed) ?? findContradiction(parsed, checks);
    if (odd !== null)
        return refusedJob(name, 'matrix-job-invalid', `its result contradicts itself: ${odd}`, rerunRemedy);
    const broken = findBrokenSeal(parsed, checks);
    if (broken !== null) {
        return refusedJob(name, 'matrix-job-invalid', `its result cannot be trusted: ${broken}`, `${rerunRemedy} Give the aggregate job the same API keys as the matrix jobs, or none.`);
    }
    return { name, taken: true, result: parsed, change, shard };
}
/** The result, or why the text is not one. */
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
        return `is not a result of version ${result/* resultVersion */.C}`;
    const [issue] = parsed.error.issues;
    return `does not match the schema of a result (${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'})`;
}
/** Checks what the result of a matrix job must have. */
function notOfJob({ matrixJob, mode, settings, panel, change, findings }) {
    if (matrixJob === null)
        return 'it has no matrix job name';
    if (mode !== 'review')
        return `its run had mode ${mode}`;
    if (settings.reviewers.length === 0)
        return 'its settings name no reviewer';
    const blind = panel.find(({ id, reads }) => settings.reviewers.includes(id) && !reads);
    if (blind !== undefined)
        return `its reviewer ${blind.id} is marked as reading nothing`;
    if (change !== null && change.bundles.length > 0 && panel.length === 0)
        return 'it has no panel';
    const tested = findings.find(({ proofs = [] }) => proofs.length > 0);
    if (tested !== undefined)
        return `finding ${tested.id} has a test, but matrix jobs execute no tests`;
    return null;
}
/**
 * Checks that a result is consistent: everything that follows from other parts of it is computed again.
 * @returns the first contradiction in words, or null. A run of this version never writes one. Only the seal detects a
 * forgery without a contradiction.
 */
function findContradiction(result, known) {
    for (const contradiction of contradictions(result, known))
        return contradiction;
    return null;
}
function* contradictions(result, { version, panelModelsOf }) {
    if (result.tool.version !== version)
        yield `it was written by version ${result.tool.version} of the action, but this is version ${version}`;
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
 * Compares a result with the change in git: it reviewed no other files, and its quotes are where it says. Returns the
 * first difference in words, or null.
 */
async function findMisplaced({ change, findings }, files, tree) {
    // Versions of git detect renames differently, but the paths are the same.
    const known = new Set(files.flatMap(({ path, oldPath }) => [path, oldPath ?? path]));
    const unknownFile = change?.files.find(({ path }) => !known.has(path));
    if (unknownFile !== undefined)
        return `it lists ${JSON.stringify(unknownFile.path)}, which is not in the change`;
    for (const { id, reports } of findings) {
        for (const { location } of reports) {
            const wrong = location.level === 'line'
                ? await isElsewhere(location, files, tree)
                : await isNowhere(location.path, known, tree);
            if (wrong)
                return `finding ${id} is about ${JSON.stringify(location.path)}, which does not contain its quote`;
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
    return (0,fingerprint/* bareCode */._)(lines) !== (0,fingerprint/* bareCode */._)(quote) && !(0,redactor/* isRedacted */.v)(lines) && !(0,redactor/* isRedacted */.v)(quote);
}
const isNowhere = async (path, known, tree) => !known.has(path) && (await tree.read('new', path)) === null && (await tree.read('old', path)) === null;

// EXTERNAL MODULE: ./lib/debate/recorded-positions.js
var recorded_positions = __webpack_require__(27772);
;// CONCATENATED MODULE: ./lib/matrix/panels.js



/** All answers of the matrix jobs, by reviewer and by bundle of the entire change. */
class RecordedAnswers {
    #matrixJobs;
    #plan;
    #findings = new Map();
    #byReport = new Map();
    /** Each report under its bundle of the entire change. */
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
    /** Each reviewer once, in the order of the matrix jobs. */
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
    /** Why the matrix jobs of a reviewer do not answer for a bundle; null if they do. */
    failure(reviewer, bundle) {
        // A sentinel may have been asked in several jobs, and clears nothing where it was asked in none.
        if ((0,sentinel/* isSentinel */.b)(reviewer))
            return null;
        const { missing, twice } = this.coverage(reviewer, bundle.id);
        if (missing > 0) {
            return {
                code: 'matrix-job-uncovered',
                message: `no matrix job with a usable result covers ${missing} of its lines`,
                remedy: 'Check which matrix job is missing. All matrix jobs need the same `include` and `ignore` settings.',
            };
        }
        if (twice > 0) {
            return {
                code: 'matrix-job-duplicate',
                message: `two matrix jobs cover the same ${twice} of its lines`,
                remedy: 'Use each reviewer in one matrix job only, or give it a different role in each.',
            };
        }
        const hunks = new Set(this.#plan.coverage.filter((entry) => entry.bundle === bundle.id).map(({ hunk }) => hunk));
        for (const { name, result, change } of this.#matrixJobs) {
            const touched = new Set(change.coverage.filter(({ hunk }) => hunks.has(hunk)).map((entry) => entry.bundle));
            const absent = result.attendance.find((entry) => entry.reviewer === reviewer && touched.has(entry.bundle) && entry.failure !== null);
            if (absent?.failure !== null && absent?.failure !== undefined) {
                const { code, message, remedy } = absent.failure;
                return { code: 'matrix-job-failed', message: `matrix job ${name}: ${code}: ${message}`, remedy };
            }
        }
        return null;
    }
    /** A reviewer's reports about a bundle; each report belongs to exactly one bundle. */
    reportedBy(reviewer, bundle) {
        return this.#worded(reviewer, bundle).map(rawOf);
    }
    #worded(reviewer, bundle) {
        return (this.#byHome.get(bundle) ?? []).filter((report) => report.reviewer === reviewer);
    }
    /** A reviewer's positions on the findings of a bundle that it reported or judged in its matrix jobs. */
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
    /** The bundle of the entire change for a report: by its location, else by the files of its own bundle. */
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

;// CONCATENATED MODULE: ./lib/matrix/reviewers.js

/**
 * The panel of an aggregate job: all reviewers of the matrix jobs with their answers; one reviewer that did not answer
 * for each unusable result; and the models of this run, which judge findings but do not review. A model that also
 * reviewed in a matrix job is one reviewer, and keeps its earlier answers.
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
/** A reviewer that answers from its matrix jobs' results, and through `model` if this run can ask it. */
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
                    return question.kind === 'relocation' || question.kind === 'description' || live === null
                        ? (0,reviewer/* answeredReply */.AA)(reviewer/* nothingSaid */.ns)
                        : live.ask(question);
                },
                record: answers.recordedPositions(matrixReviewer.id, bundle),
            };
        },
    };
}
const missingReviewer = (name, failure) => ({
    id: `matrix job ${name}`,
    vendor: '',
    model: '',
    role: 'matrix job',
    reads: true,
    judges: false,
    open: () => ({ ask: () => Promise.resolve({ outcome: 'unanswered', failure, calls: [] }) }),
});

;// CONCATENATED MODULE: ./lib/matrix/aggregate.js








/** Combines the matrix jobs into one panel for the entire change. */
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
                ? ['This run has no API key, so findings that only one matrix job reported were not cross-examined.']
                : []),
            ...otherBases(matrixJobs, commits),
            ...unauthenticated(matrixJobs, checks),
        ],
    };
}
/** A consistent result may still be about files that the change does not have. */
async function heldAgainstChange(matrixJob, { change, plan, tree }) {
    if (!matrixJob.taken)
        return matrixJob;
    const { name, result, shard } = matrixJob;
    if (plan.bundles.length > 0 && shard === null && matrixJob.change.bundles.length === 0) {
        return refusedJob(name, 'matrix-job-uncovered', 'it had nothing to review, but the change is not empty', 'Give all matrix jobs the same `include` and `ignore` settings.');
    }
    const odd = await findMisplaced(result, change.files, tree);
    return odd === null
        ? matrixJob
        : refusedJob(name, 'matrix-job-invalid', `its result contradicts the change: ${odd}`, rerunRemedy);
}
/** Without the key of its seal, a result may have been written by anyone who can write the file. */
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
        `Cannot authenticate the results of ${names}: this job has no API key of ${providers}. Anyone who can write the files at \`matrix-results\` can change them.`,
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
/** The base branch may get commits between the matrix jobs and the aggregate job. The change starts at the merge base. */
const otherBases = (matrixJobs, { base }) => {
    const moved = matrixJobs.flatMap((matrixJob) => matrixJob.taken && matrixJob.change.base !== base ? [matrixJob.name] : []);
    return moved.length === 0
        ? []
        : [
            `The base branch has new commits since ${moved.join(', ')} ran. The merge base and the change are the same.`,
        ];
};
/** Larger files are not results. */
const mostBytes = 256 * 1024 * 1024;
const mostFiles = 2_000;
/**
 * The files that match the globs, by path. A file of the head commit comes from the author and not from a matrix job, so
 * it is listed but not used.
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
                why: `${shown} is a file of the head commit and not the result of a matrix job`,
            };
        }
        if ((0,external_node_fs_.statSync)(path).size > mostBytes) {
            return { path: shown, text: null, why: `${shown} is too large to be a result` };
        }
        return { path: shown, text: (0,external_node_fs_.readFileSync)(path, 'utf8'), why: '' };
    }));
}


/***/ }),

/***/ 62392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ isReason),
/* harmony export */   oQ: () => (/* binding */ undelivered),
/* harmony export */   tT: () => (/* binding */ outcomeCodes)
/* harmony export */ });
/* harmony import */ var _debate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24904);

/** Codes that explain a verdict; the other codes name what the review lacks. */
const outcomeCodes = new Set([
    'approved',
    'nothing-to-review',
    'blocking-findings',
]);
const isReason = (reason) => _debate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonCodes */ .JC.some((code) => code === reason.code);
/** Why a report could not be written, as a reason of the verdict. */
const reasonOf = ({ code, message, likelyCause, remedy }) => ({
    code,
    message,
    remedy: `${likelyCause} ${remedy}`,
});
/**
 * The result if a required report could not be written: a fail stays a fail, and a pass becomes inconclusive with exit
 * status 1, whatever `on-inconclusive` is. It has no seals, because those were for another result.
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
