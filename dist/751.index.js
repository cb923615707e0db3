export const id = 751;
export const ids = [751];
export const modules = {

/***/ 7751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ roundName),
/* harmony export */   q: () => (/* binding */ progress)
/* harmony export */ });
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3524);

/** What a round is for, by its number. */
const roundName = (round) => {
    if (round === 1)
        return 'independent-review';
    return round === 2 ? 'cross-examination' : 'rebuttal';
};
/**
 * A group per round and a line per reviewer and bundle. Bundles run at their own pace, so a fast bundle's lines of a
 * later round wait until every bundle is done with the earlier one.
 */
function progress(log) {
    const held = new Map();
    /** Bundle → the last round it is done with; `Infinity` once its debate is over. */
    const done = new Map();
    let total = _result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingSpent */ .at;
    let expected = 0;
    let current = 1;
    let open = false;
    const show = (lines) => {
        if (lines.length === 0)
            return;
        if (!open)
            log.startGroup(`Round ${current} · ${roundName(current)}`);
        open = true;
        for (const line of lines)
            log.info(line);
    };
    const close = () => {
        if (open)
            log.endGroup();
        open = false;
    };
    const advance = () => {
        while (done.size >= Math.max(1, expected) &&
            [...done.values()].every((round) => round >= current) &&
            [...done.values()].some((round) => round !== Number.POSITIVE_INFINITY || held.size > 0)) {
            close();
            current += 1;
            show(held.get(current) ?? []);
            held.delete(current);
        }
    };
    const tell = (round, lines) => {
        if (round <= current)
            show(lines);
        else
            held.set(round, [...(held.get(round) ?? []), ...lines]);
    };
    return {
        planned(bundles, reviewers) {
            expected = bundles;
            log.info(`${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(reviewers, 'reviewer')}, ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(bundles, 'bundle')} of files`);
        },
        called(event) {
            total = (0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .totalSpent */ .Jf)([total, ...event.calls.map((call) => call.spent)]);
            tell(event.round, lines(event, total));
        },
        roundDone(bundle, round) {
            done.set(bundle, Math.max(round, done.get(bundle) ?? 0));
            advance();
        },
        bundleDone(bundle, stopped) {
            const last = done.get(bundle) ?? current;
            const line = `${bundle} · ended: ${stopped}`;
            // Its last round's group may be closed already; an end is worth a line, but not a group of its own.
            if (last <= current && !open)
                log.info(line);
            else
                tell(last, [line]);
            done.set(bundle, Number.POSITIVE_INFINITY);
            advance();
        },
        end() {
            for (const round of [...held.keys()].sort((a, b) => a - b)) {
                close();
                current = round;
                show(held.get(round) ?? []);
            }
            held.clear();
            close();
        },
    };
}
const lines = (event, total) => {
    const { reviewer, bundle, calls, outcome, question } = event;
    const spent = (0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .totalSpent */ .Jf)(calls.map((call) => call.spent));
    const seconds = calls.reduce((sum, call) => sum + call.seconds, 0);
    const asked = question === 'relocation' ? ' · asked again where its quotes stand' : '';
    const requests = calls.reduce((sum, call) => sum + 1 + call.retries, 0);
    const tries = requests > 1 ? ` · ${requests} requests` : '';
    const mark = outcome === 'answered' ? '✓' : '✗';
    return [
        `${mark} ${reviewer} · ${bundle}${asked} · ${result(event)} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(seconds)} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .bill */ .kN)(spent)}${tries} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(total.usd)} so far`,
        ...calls.flatMap((call) => call.notes).map((note) => `    ${note}`),
    ];
};
const result = ({ outcome, question, findings, positions }) => {
    if (outcome !== 'answered')
        return outcome;
    if (question === 'relocation' || question === 'revision')
        return 'answered';
    const raised = (0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(findings, 'finding');
    return question === 'independent-review'
        ? raised
        : `${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(positions, 'position')}, ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(findings, 'new finding')}`;
};


/***/ })

};
