export const id = 9347;
export const ids = [9347];
export const modules = {

/***/ 59347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishCheckup: () => (/* binding */ publishCheckup)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
/* harmony import */ var _security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76232);


const unableOf = (rows) => rows.filter(({ able, needed }) => needed && !able).map(({ name }) => name);
const sign = (seen) => (seen === null ? '–' : seen ? 'yes' : 'no');
/** Whether every reviewer works. */
const healthy = (rows) => rows.every(({ able, needed }) => able || !needed);
const keyText = (key) => {
    if (key === null)
        return '–';
    if (key.accepted === null)
        return key.from;
    return `${key.from}: ${key.accepted ? 'accepted' : 'not accepted'}`;
};
/** The columns of the table after the name. */
const columns = [
    ['Works', ({ able }) => sign(able)],
    ['Key', ({ key }) => keyText(key)],
    ['Model', ({ model }) => model ?? '–'],
    ['Streaming', ({ streaming }) => sign(streaming)],
    ['Structured output', ({ structured }) => sign(structured)],
    ['Tools', ({ tools }) => sign(tools)],
    ['Caching', ({ caching }) => sign(caching)],
    ['Context window', ({ context }) => (context === null ? '–' : String(context))],
];
/** The check as Markdown: what works and what to fix. */
function checkupSummary(rows) {
    const title = healthy(rows)
        ? 'Every reviewer works'
        : `${unableOf(rows).length} of ${rows.filter(({ needed }) => needed).length} reviewers cannot review`;
    const titles = ['Checked', ...columns.map(([name]) => name), 'What to fix'];
    const lines = rows.map((row) => {
        const cells = [row.name, ...columns.map(([, cell]) => cell(row)), row.remedies.join(' ')];
        return `| ${cells.map(_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdownTableCell */ .hD).join(' | ')} |`;
    });
    return [
        `## ${healthy(rows) ? '✅' : '❌'} ${title}`,
        '',
        `| ${titles.join(' | ')} |`,
        `|${titles.map(() => '---').join('|')}|`,
        ...lines,
        '',
        '<sub>– means that one short request could not show it, or that it does not apply. The context window is shown if the server says it. Write permissions of a token are not checked.</sub>',
        '',
    ].join('\n');
}
/** Writes the check to the log and the summary, and resolves to the exit status. There is no verdict, because nothing was reviewed. */
async function publishCheckup(rows, runner) {
    const status = healthy(rows) ? 0 : 1;
    const lines = rows.flatMap((row) => [
        `${row.able ? '✓' : '✗'} ${row.name}: ${columns
            .slice(1)
            .map(([title, cell]) => `${title.toLowerCase()} ${cell(row)}`)
            .join(', ')}`,
        ...row.remedies.map((line) => `    ${line}`),
    ]);
    if (!runner) {
        process.stdout.write(`${lines.map(_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.forLog).join('\n')}\n`);
        return status;
    }
    for (const line of lines)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.forLog)(line));
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(checkupSummary(rows)).write();
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.forLog)(`Cannot write the job summary: ${error instanceof Error ? error.message : ''}`));
    }
    if (status !== 0) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.forLog)(`These reviewers do not work: ${unableOf(rows).join(', ')}. The table in the job summary says what to fix.`));
    }
    return status;
}


/***/ })

};
