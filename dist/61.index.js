export const id = 61;
export const ids = [61];
export const modules = {

/***/ 2061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCollection: () => (/* binding */ publishCollection)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7748);
/* harmony import */ var _trust_sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(576);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(819);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(209);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8568);






/**
 * Writes a change as data for a job that may hold keys. It is no review and has no verdict.
 * @param path absolute.
 * @returns the exit status.
 */
async function publishCollection(collection, path, runner) {
    try {
        (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f8)(path, `${JSON.stringify(collection)}\n`, 'change');
    }
    catch (error) {
        if (!(error instanceof _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A))
            throw error;
        const words = (0,_trust_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)(`${error.message} ${error.likelyCause} ${error.remedy}`);
        if (runner)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed(words);
        else
            process.stderr.write(`${words}\n`);
        return 1;
    }
    const { pullRequest, head, entries } = collection;
    const told = `Collected pull request ${pullRequest} at ${head.slice(0, 10)}: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(entries.length, 'path')}. Nothing has been reviewed yet.`;
    if (!runner) {
        process.stdout.write(`${told}\n${path}\n`);
        return 0;
    }
    const untold = (0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .setOutputs */ .n0)(Object.fromEntries(_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .outputNames */ .gr.map((name) => [name, name === 'change-file' ? path : ''])));
    if (untold !== null) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed((0,_trust_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)(`${untold.message} ${untold.likelyCause} ${untold.remedy}`));
        return 1;
    }
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(told);
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(`${told}\n`).write();
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
    return 0;
}


/***/ }),

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ outputs),
/* harmony export */   gr: () => (/* binding */ outputNames),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7748);


const outputNames = [
    'verdict',
    'reasons',
    'findings',
    'critical',
    'major',
    'minor',
    'info',
    'confirmed',
    'disputed',
    'rounds',
    'cost-usd',
    'matrix',
    'fix',
    'fix-cost-usd',
    'patch-file',
    'race-folder',
    'change-file',
    'sarif-file',
    'result-file',
    'report-file',
    'revised-plan-file',
    'notes-file',
    'transcript-file',
];
/**
 * The step's outputs. Counts leave dismissed findings out; `reasons` are codes joined by commas; `cost-usd` is a number,
 * or `unknown` where a price is; a file's output is empty where the file is not there.
 */
function outputs(result, paths) {
    const standing = result.findings.filter((finding) => finding.standing !== 'dismissed');
    const of = (severity) => String(standing.filter((finding) => finding.severity === severity).length);
    const as = (word) => String(standing.filter((finding) => finding.standing === word).length);
    return {
        verdict: result.verdict.verdict,
        reasons: [...new Set(result.verdict.reasons.map(({ code }) => code))].join(','),
        findings: String(standing.length),
        critical: of('critical'),
        major: of('major'),
        minor: of('minor'),
        info: of('info'),
        confirmed: as('confirmed'),
        disputed: as('disputed'),
        rounds: String(Math.max(0, ...result.rounds.map(({ round }) => round))),
        'cost-usd': dollars(result.spent.usd),
        matrix: '',
        fix: result.race?.state ?? '',
        'fix-cost-usd': result.race === null ? '' : dollars(result.race.spent.usd),
        'patch-file': result.race?.patchFile ?? '',
        'race-folder': result.race?.folder ?? '',
        'change-file': '',
        'sarif-file': paths.sarif ?? '',
        'result-file': paths.result ?? '',
        'report-file': paths.report ?? '',
        'revised-plan-file': paths.revised ?? '',
        'notes-file': paths.notes ?? '',
        'transcript-file': paths.transcript ?? '',
    };
}
const dollars = (usd) => (usd === null ? 'unknown' : String(Number(usd.toFixed(6))));
/** Sets outputs. Returns why the runner could not be told them all; null where it was. */
function setOutputs(values) {
    try {
        for (const [name, value] of Object.entries(values))
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
        return null;
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A('unwritable', `The outputs could not be written: ${why}`, 'The file that GITHUB_OUTPUT names cannot be written, or the disk is full.', 'A later step reads the outputs as empty: let it rely on the outcome of this step, and make room.', { cause: error });
    }
}


/***/ })

};
