export const id = 383;
export const ids = [383];
export const modules = {

/***/ 72903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openLookUpDetector)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _security_injection_detector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4312);
/* harmony import */ var _injection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94335);



/** Findings in all that is looked up; a repository full of such text is reported by its first places. */
const mostFindings = 20;
/** Lines named of one file. */
const mostLines = 5;
/**
 * @param expected globs of files that hold such text on purpose: it is noted there, and blocks nothing
 * @param kinds the kinds of what was replaced in a text
 * @param rules files that speak to models by their nature; where the change leaves them alone they are not told of
 */
function openLookUpDetector({ files }, expected, rules, kinds) {
    const isExpected = picomatch__WEBPACK_IMPORTED_MODULE_2__([...expected], { dot: true });
    const changed = new Map(files.flatMap((file) => [[file.path, file]]));
    const reports = new Map();
    const hidden = new Map();
    const names = new Set();
    const graded = (path, report) => {
        if (expected.length > 0 && isExpected(path))
            return { ...report, severity: 'info' };
        // The change may have brought it where nobody reviews; elsewhere it was there before.
        return report.severity === 'critical' && !changed.has(path) ? { ...report, severity: 'major' } : report;
    };
    const raise = (key, path, report) => {
        if (reports.size < mostFindings && !reports.has(key))
            reports.set(key, graded(path, report));
    };
    /** The guard has read these lines already. */
    const hasDetected = ({ path, side }, line) => changed.get(path)?.hunks.some(({ newStart, newLines, oldStart, oldLines }) => {
        const [start, count] = side === 'new' ? [newStart, newLines] : [oldStart, oldLines];
        return line >= start && line < start + count;
    }) === true;
    return {
        scan(shown) {
            const { path, side, lines } = shown;
            for (const { number, text, hidden: cut } of lines) {
                if (!cut)
                    continue;
                const known = hidden.get(path) ?? new Map();
                hidden.set(path, known.set(number, kinds(text).join(', ') || 'secret'));
            }
            if (rules.has(path) && !changed.has(path))
                return;
            if (!names.has(path) && !changed.has(path)) {
                names.add(path);
                const sign = (0,_injection_js__WEBPACK_IMPORTED_MODULE_1__/* .injectionInName */ .S1)(path);
                if (sign !== null)
                    raise(path, path, (0,_injection_js__WEBPACK_IMPORTED_MODULE_1__/* .injectionReport */ .GK)({ level: 'file', path, quote: path, why: 'It is the name of the file.' }, `The name of this file, which a reviewer came upon, ${sign.what}`, beyond, sign.level));
            }
            for (const run of runs(lines)) {
                const texts = run.map(({ text }) => text);
                for (const { from, to, what, level } of (0,_security_injection_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .findInjectionMatches */ .M)(texts, path, run[0]?.number === 1)) {
                    const span = run.slice(from, to + 1);
                    const [first, last] = [span[0], span.at(-1)];
                    if (first === undefined || last === undefined || hasDetected(shown, first.number))
                        continue;
                    const quote = span.map(({ text }) => text).join('\n');
                    const place = { path, side, startLine: first.number, endLine: last.number, quote };
                    raise(`${side}:${path}:${first.number}`, path, (0,_injection_js__WEBPACK_IMPORTED_MODULE_1__/* .injectionReport */ .GK)({ level: 'line', ...place, addedLine: null }, `This text, which a reviewer looked up, ${what}`, beyond, level));
                }
            }
        },
        get reports() {
            return [...reports.values()];
        },
        get notices() {
            return [...hidden].map(([path, lines]) => {
                const listed = [...lines].slice(0, mostLines).map(([line, kind]) => `line ${line} (${kind})`);
                const more = lines.size - listed.length;
                return `A reviewer looked up ${JSON.stringify(path)}, which holds what looks like a secret: ${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}. It was replaced before it was sent.`;
            });
        },
    };
}
const beyond = [
    'It stands outside what this change shows: the reviewer read it while it looked something up, so its word on this change may be worth less.',
];
/** Lines that follow each other are read together. */
function runs(lines) {
    const all = [];
    let next = null;
    for (const line of lines.toSorted((a, b) => a.number - b.number)) {
        if (line.number === next)
            all.at(-1)?.push(line);
        else
            all.push([line]);
        next = line.number + 1;
    }
    return all;
}


/***/ }),

/***/ 45383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openDetectors: () => (/* binding */ openDetectors)
/* harmony export */ });
/* harmony import */ var _detected_injection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94335);
/* harmony import */ var _detected_looked_up_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72903);
/* harmony import */ var _detected_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95590);
/* harmony import */ var _lookups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16021);




/** Opens the detectors of injection and secrets on a change, its request context and the look-ups to come. */
async function openDetectors({ change, tree, history, foundSecrets, supplyChain, baseContext, requestContext }, settings, redact) {
    const { learnSecrets } = await Promise.all(/* import() */[__webpack_require__.e(570), __webpack_require__.e(663)]).then(__webpack_require__.bind(__webpack_require__, 2663));
    const { requirements, guidance } = baseContext;
    await learnSecrets([...requirements, ...guidance].map(({ text }) => text), redact);
    // Documents at the base were reviewed before the merge; the texts of pull requests and issues were not.
    const unreviewed = requirements.filter(({ name }) => name === 'pull request' || /^issue \d+$/u.test(name));
    const trusted = settings['trusted-prompt-paths'];
    const injection = (0,_detected_injection_js__WEBPACK_IMPORTED_MODULE_0__.openInjectionDetector)(change, trusted, foundSecrets, supplyChain);
    const lookUps = (0,_detected_looked_up_text_js__WEBPACK_IMPORTED_MODULE_1__/* .openLookUpDetector */ .X)(change, trusted, new Set(guidance.map(({ source }) => source)), (text) => redact.kinds(text));
    const secretsElsewhere = (0,_detected_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsInContext */ .Wy)(change, unreviewed, redact);
    (0,_lookups_js__WEBPACK_IMPORTED_MODULE_3__/* .scanUsages */ .C)(lookUps, requestContext);
    await (0,_lookups_js__WEBPACK_IMPORTED_MODULE_3__/* .rescanEvidence */ .ew)(lookUps, history.asked, change, tree);
    return {
        distrusts: (lines) => injection.distrusts(lines),
        get reports() {
            return [
                ...injection.reports,
                ...(0,_detected_injection_js__WEBPACK_IMPORTED_MODULE_0__/* .injectionsInContext */ .hZ)(change, unreviewed),
                ...secretsElsewhere.map(_detected_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretReport */ .RB),
                // Reviewers may look up more while they debate, so this list grows.
                ...lookUps.reports,
            ];
        },
        get notices() {
            return lookUps.notices;
        },
        readAhead: () => injection.readAhead(),
        lookUps: {
            onShown: (shown) => lookUps.scan(shown),
            learn: (text) => learnSecrets([text], redact),
        },
    };
}


/***/ })

};
