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


const unableOf = (rows) => rows.filter(({ able, needed }) => needed && !able).map(({ name }) => name);
const sign = (seen) => (seen === null ? '–' : seen ? 'yes' : 'no');
/** Whether every reviewer works. */
const healthy = (rows) => rows.every(({ able, needed }) => able || !needed);
/** The check as Markdown: what works and what to fix. */
function checkupSummary(rows) {
    const title = healthy(rows)
        ? 'Every reviewer works'
        : `${unableOf(rows).length} of ${rows.filter(({ needed }) => needed).length} reviewers cannot review`;
    const lines = rows.map(({ name, able, structured, tools, caching, remedies }) => {
        const cells = [name, sign(able), sign(structured), sign(tools), sign(caching), remedies.join(' ')];
        return `| ${cells.map(_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdownTableCell */ .hD).join(' | ')} |`;
    });
    return [
        `## ${healthy(rows) ? '✅' : '❌'} ${title}`,
        '',
        '| Checked | Works | Structured output | Tools | Caching | What to fix |',
        '|---|---|---|---|---|---|',
        ...lines,
        '',
        '<sub>– means that one short request could not show it, or that it does not apply. Write permissions of a token are not checked.</sub>',
        '',
    ].join('\n');
}
/** Writes the check to the log and the summary, and resolves to the exit status. There is no verdict, because nothing was reviewed. */
async function publishCheckup(rows, runner) {
    const status = healthy(rows) ? 0 : 1;
    const lines = rows.flatMap(({ name, able, structured, tools, caching, remedies }) => [
        `${able ? '✓' : '✗'} ${name}: structured output ${sign(structured)}, tools ${sign(tools)}, caching ${sign(caching)}`,
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
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(`Cannot write the job summary: ${error instanceof Error ? error.message : ''}`));
    }
    if (status !== 0) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__/* .forLog */ .Ig)(`These reviewers do not work: ${unableOf(rows).join(', ')}. The table in the job summary says what to fix.`));
    }
    return status;
}


/***/ })

};
