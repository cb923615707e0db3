export const id = 347;
export const ids = [347];
export const modules = {

/***/ 9347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCheckup: () => (/* binding */ publishCheckup)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7326);


const unableOf = (rows) => rows.filter(({ able, needed }) => needed && !able).map(({ what }) => what);
const sign = (seen) => (seen === null ? '–' : seen ? 'yes' : 'no');
/** Whether every reviewer could review. */
const healthy = (rows) => rows.every(({ able, needed }) => able || !needed);
/** What works and what to fix, as Markdown. */
function checkupSummary(rows) {
    const title = healthy(rows)
        ? 'Every reviewer works'
        : `${unableOf(rows).length} of ${rows.filter(({ needed }) => needed).length} reviewers cannot review`;
    const lines = rows.map(({ what, able, structured, tools, caching, remedies }) => {
        const cells = [what, sign(able), sign(structured), sign(tools), sign(caching), remedies.join(' ')];
        return `| ${cells.map(_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdownTableCell */ .hD).join(' | ')} |`;
    });
    return [
        `## ${healthy(rows) ? '✅' : '❌'} ${title}`,
        '',
        '| checked | works | structured output | tools | caching | what to fix |',
        '|---|---|---|---|---|---|',
        ...lines,
        '',
        '<sub>– means that it could not be seen in one small question, or does not apply. What a token may write shows only when it writes.</sub>',
        '',
    ].join('\n');
}
/** Tells what was found in log and summary, and resolves to the exit status. No review was made, so there is no verdict. */
async function publishCheckup(rows, runner) {
    const status = healthy(rows) ? 0 : 1;
    const lines = rows.flatMap(({ what, able, structured, tools, caching, remedies }) => [
        `${able ? '✓' : '✗'} ${what}: structured output ${sign(structured)}, tools ${sign(tools)}, caching ${sign(caching)}`,
        ...remedies.map((line) => `    ${line}`),
    ]);
    if (!runner) {
        process.stdout.write(`${lines.map(_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig).join('\n')}\n`);
        return status;
    }
    for (const line of lines)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(line));
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(checkupSummary(rows)).write();
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(`The job summary could not be written: ${error instanceof Error ? error.message : ''}`));
    }
    if (status !== 0) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(`Cannot review: ${unableOf(rows).join(', ')}. The table in the summary says what to fix.`));
    }
    return status;
}


/***/ })

};
