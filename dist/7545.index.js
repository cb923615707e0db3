export const id = 7545;
export const ids = [7545];
export const modules = {

/***/ 57545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendEntry: () => (/* binding */ appendEntry),
/* harmony export */   entryOf: () => (/* binding */ entryOf),
/* harmony export */   racedOn: () => (/* binding */ racedOn),
/* harmony export */   readLedger: () => (/* binding */ readLedger)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41514);
/* harmony import */ var _debate_categories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13877);
/* harmony import */ var _debate_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10352);
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33524);
/* harmony import */ var _result_race_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21772);
/* harmony import */ var _runner_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11161);








/**
 * The ledger: one JSON line for each run, kept by the user over many runs, to compare the reviewers' results and cost.
 * It holds no code, no titles and no names of people.
 */
const count = zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative();
const tally = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    category: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_debate_categories_js__WEBPACK_IMPORTED_MODULE_2__/* .categoryIds */ .BM),
    reported: count,
    /** Confirmed, with no other reporter. */
    aloneConfirmed: count,
    upheld: count,
    refuted: count,
    /** Reported in an earlier run of the same pull request, and closed in this one. */
    fixed: count,
});
/** How a reviewer judged what another one reported. */
const pair = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    judge: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(300),
    reporter: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(300),
    upheld: count,
    refuted: count,
});
const ledgerEntrySchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    at: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(40),
    repository: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(300).nullable(),
    pullRequest: count.nullable(),
    head: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(64).nullable(),
    complete: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
    reviewers: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(300),
        seconds: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nonnegative(),
        usd: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nonnegative().nullable(),
        tallies: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(tally),
    }))
        .max(100),
    pairs: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(pair).max(10_000).exactOptional(),
    /** The fix race, if there was one. */
    race: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        state: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_result_race_js__WEBPACK_IMPORTED_MODULE_4__/* .fixStates */ .sQ),
        /** What kind of brief it was. */
        categories: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_debate_categories_js__WEBPACK_IMPORTED_MODULE_2__/* .categoryIds */ .BM)),
        findings: count,
        winner: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(300).nullable(),
        usd: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nonnegative().nullable(),
        /** Tokens of cancelled lanes as a share of the winner's. */
        cancelledShare: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nonnegative().nullable(),
        lanes: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
            id: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(300),
            state: _result_race_js__WEBPACK_IMPORTED_MODULE_4__/* .raceSchema */ .NB.shape.lanes.element.shape.state,
            score: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().min(0).max(1).nullable(),
            seconds: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nonnegative(),
            tokens: count,
            usd: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().nonnegative().nullable(),
        }))
            .max(100),
    })
        .exactOptional(),
    /** What later runs and the statistics over many runs need. */
    findings: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(100),
        category: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_debate_categories_js__WEBPACK_IMPORTED_MODULE_2__/* .categoryIds */ .BM),
        severity: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_debate_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .severities */ .gO),
        status: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_debate_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .findingStatuses */ .GU),
        reportedBy: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(300)).max(100),
    }))
        .max(10_000),
});
const samePull = (a, b) => a.pullRequest !== null && a.pullRequest === b.pullRequest && a.repository === b.repository;
/** The entry of a run. `earlier` are the entries so far: they name the reporters of findings that are fixed now. */
function entryOf(result, earlier) {
    const { change, verdict, panel, findings, pushes } = result;
    const pull = {
        repository: change?.repository ?? null,
        pullRequest: change?.pullRequest?.number ?? null,
    };
    const before = earlier.filter((entry) => samePull(entry, pull));
    const reporters = new Map(before.flatMap((entry) => entry.findings.map(({ fingerprint, reportedBy }) => [fingerprint, reportedBy])));
    const fixed = (pushes?.fixed ?? []).map(({ fingerprint, category }) => ({
        category,
        reportedBy: reporters.get(fingerprint) ?? [],
    }));
    return {
        version: 1,
        at: result.startedAt,
        ...pull,
        head: change?.head ?? null,
        complete: verdict.complete,
        reviewers: panel.map(({ id, seconds, spent }) => ({
            id,
            seconds,
            usd: spent.usd,
            tallies: _debate_categories_js__WEBPACK_IMPORTED_MODULE_2__/* .categoryIds */ .BM.flatMap((category) => {
                const own = findings.filter((one) => one.category === category && one.reportedBy.includes(id));
                const closed = fixed.filter((one) => one.category === category && one.reportedBy.includes(id)).length;
                if (own.length + closed === 0)
                    return [];
                return {
                    category,
                    reported: own.length,
                    aloneConfirmed: own.filter(({ status, reportedBy }) => status === 'confirmed' && reportedBy.length === 1).length,
                    upheld: own.filter(({ supporters }) => supporters.some((other) => other !== id)).length,
                    refuted: own.filter(({ refuters }) => refuters.some((other) => other !== id)).length,
                    fixed: closed,
                };
            }),
        })),
        pairs: pairsOf(findings),
        ...raceOf(result),
        findings: findings.map(({ fingerprint, category, severity, status, reportedBy }) => ({
            fingerprint,
            category,
            severity,
            status,
            reportedBy: [...reportedBy],
        })),
    };
}
/** Each finding counts once for each reviewer that judged it and each that reported it. */
function pairsOf(findings) {
    const pairs = new Map();
    const add = (judge, reporter, upheld) => {
        const known = pairs.get(`${judge}\0${reporter}`) ?? { judge, reporter, upheld: 0, refuted: 0 };
        pairs.set(`${judge}\0${reporter}`, {
            ...known,
            upheld: known.upheld + upheld,
            refuted: known.refuted + 1 - upheld,
        });
    };
    for (const { reportedBy, supporters, refuters } of findings)
        for (const reporter of reportedBy) {
            for (const judge of supporters)
                if (!reportedBy.includes(judge))
                    add(judge, reporter, 1);
            for (const judge of refuters)
                if (!reportedBy.includes(judge))
                    add(judge, reporter, 0);
        }
    return [...pairs.values()];
}
function raceOf({ race }) {
    if (race === null || race.lanes.length === 0)
        return {};
    const { state, brief, winner, spent, cancelledShare, lanes } = race;
    return {
        race: {
            state,
            categories: brief.categories,
            findings: brief.findings.length,
            winner,
            usd: spent.usd,
            cancelledShare,
            lanes: lanes.map((lane) => ({
                id: lane.id,
                state: lane.state,
                score: lane.score,
                seconds: lane.endedAt,
                tokens: (0,_result_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(lane.spent) + lane.spent.output,
                usd: lane.spent.usd,
            })),
        },
    };
}
/** Dollars spent on the fix races of a day, UTC. A race without a known price counts as 0. */
const racedOn = (entries, day) => entries
    .filter(({ at }) => at.slice(0, 10) === day.toISOString().slice(0, 10))
    .reduce((sum, { race }) => sum + (race?.usd ?? 0), 0);
/** Bytes of a ledger that are read, from its end; enough for thousands of runs. */
const longestRead = 8 * 1024 * 1024;
/** Reads a ledger; a missing file is an empty ledger. The file comes from a cache, so every line is validated. */
function readLedger(path) {
    const entries = [];
    let unreadable = 0;
    for (const line of tail(path).split('\n')) {
        if (line.trim() === '')
            continue;
        const parsed = ledgerEntrySchema.safeParse(json(line));
        if (parsed.success)
            entries.push(parsed.data);
        else
            unreadable += 1;
    }
    return { entries, unreadable };
}
function tail(path) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    }
    catch {
        return '';
    }
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        const from = Math.max(0, size - longestRead);
        const bytes = Buffer.alloc(size - from);
        const text = bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, bytes.length, from)).toString('utf8');
        return from === 0 ? text : text.slice(text.indexOf('\n') + 1);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const json = (line) => {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
};
/** Adds one line. Throws a `UserError` `unwritable`. */
function appendEntry(path, entry) {
    try {
        (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .fc)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${JSON.stringify(entry)}\n`);
    }
    catch (cause) {
        throw (0,_runner_files_js__WEBPACK_IMPORTED_MODULE_5__/* .unwritable */ .mP)(path, 'ledger', cause);
    }
}


/***/ })

};
