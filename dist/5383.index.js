export const id = 5383;
export const ids = [5383,4335];
export const modules = {

/***/ 94335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S1: () => (/* binding */ injectionInName),
  GK: () => (/* binding */ injectionReport),
  hZ: () => (/* binding */ injectionsInContext),
  openInjectionDetector: () => (/* binding */ openInjectionDetector)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./lib/debate/detected.js
var detected = __webpack_require__(65451);
// EXTERNAL MODULE: ./lib/security/injection/detector.js + 8 modules
var detector = __webpack_require__(4312);
// EXTERNAL MODULE: ./lib/review/detected/secrets.js
var secrets = __webpack_require__(95590);
;// CONCATENATED MODULE: ./lib/review/detected/supply-chain.js

/** Packages named in a finding; the rest is counted. */
const mostNamed = 10;
const otherCode = 'The next installation fetches and runs code that was not reviewed.';
const replaced = 'An attacker who controls the server or the connection can replace the package, and the installation does not notice.';
const rules = {
    moved: {
        severity: 'critical',
        title: ({ from, to }, what) => `${what} moved from ${from ?? 'elsewhere'} to ${to ?? 'elsewhere'}`,
        explanation: 'The lock file had this package from another source. An ordinary update keeps the source.',
        scenario: otherCode,
    },
    released: {
        severity: 'major',
        title: ({ from, to }, what) => `${what} comes from ${to ?? 'the usual registry'} instead of ${from ?? 'a repository'}`,
        explanation: 'The lock file had this package from a repository. In a public registry the same name may belong to somebody else.',
        scenario: otherCode,
    },
    insecure: {
        severity: 'critical',
        title: (_, what) => `${what} is fetched without encryption`,
        explanation: 'The lock file fetched this package over an authenticated connection, and does not any more.',
        scenario: replaced,
    },
    'integrity-removed': {
        severity: 'critical',
        title: (_, what) => `${what} lost the hash that proves its content`,
        explanation: 'The lock file had a hash for this package, and has none any more.',
        scenario: replaced,
    },
    'integrity-changed': {
        severity: 'critical',
        title: (_, what) => `${what} has another hash at the same version`,
        explanation: 'A published version does not change. Another hash means other content.',
        scenario: otherCode,
    },
    'integrity-weakened': {
        severity: 'critical',
        title: ({ from, to }, what) => `${what} is proven by ${to ?? 'a weaker hash'} instead of ${from ?? 'a stronger one'}`,
        explanation: 'The lock file had a stronger hash for this package.',
        scenario: 'Other content with the same weak hash can be made and put in its place.',
    },
    'integrity-weaker': {
        severity: 'major',
        title: ({ from, to }, what) => `${what} is proven by ${to ?? 'a weaker hash'}; the version before by ${from ?? 'a stronger one'}`,
        explanation: 'Registries have only weak hashes of versions that were published long ago. A recent version has a strong one.',
        scenario: 'Other content with the same weak hash can be made and put in its place.',
    },
    'integrity-missing': {
        severity: 'major',
        title: (_, what) => `${what} has no hash, although the others have one`,
        explanation: 'Nearly every package of this lock file is proven by a hash.',
        scenario: replaced,
    },
    misnamed: {
        severity: 'critical',
        title: ({ to }, what) => `${what} is fetched from the address of another package or version: ${to ?? ''}`,
        explanation: 'The address in the lock file does not belong to the package and version of its entry.',
        scenario: otherCode,
    },
    'new-source': {
        severity: 'major',
        title: ({ to }, what) => `${what} is new and comes from ${to ?? 'elsewhere'}, which the lock file did not use`,
        explanation: 'It is neither the usual registry of this package manager nor a source that the lock file used before.',
        scenario: otherCode,
    },
    'new-insecure': {
        severity: 'critical',
        title: ({ to }, what) => `${what} is new and is fetched from ${to ?? 'a server'} without encryption`,
        explanation: 'The connection is neither encrypted nor authenticated.',
        scenario: replaced,
    },
    unreadable: {
        severity: 'minor',
        title: () => 'This file could not be read as a lock file',
        explanation: 'It has the name of a lock file, but not the form that the package manager writes, so the supply-chain rules could not check it.',
        scenario: 'What it pins may have changed without being noticed.',
    },
    'submodule-url': {
        severity: 'critical',
        title: ({ from, to }, what) => `The submodule ${what} is fetched from ${to ?? 'nowhere'} instead of ${from ?? 'nowhere'}`,
        explanation: 'The address of the submodule is that of another repository now, or is not encrypted any more.',
        scenario: otherCode,
    },
    'submodule-pointer': {
        severity: 'info',
        title: ({ from, to }) => `The submodule points at ${supply_chain_short(to)} instead of ${supply_chain_short(from)}`,
        explanation: 'Its commits lie in another repository and were not reviewed. Compare the two commits there.',
        scenario: 'The new commits bring code that this review did not read.',
    },
    'submodule-off-branch': {
        severity: 'critical',
        title: ({ to }) => `The submodule points at ${supply_chain_short(to)}, which is on no branch or tag of its remote`,
        explanation: 'The commit can be fetched by its id, but is part of nothing that the remote publishes. On a host with forks it may have been pushed by anybody.',
        scenario: otherCode,
    },
};
const supply_chain_short = (id) => id?.slice(0, 12) ?? 'nothing';
/** A fact of the supply-chain rules as a finding of the action itself. */
function supplyChainReport(fact) {
    const { severity, title, explanation, scenario } = rules[fact.kind];
    const [first = fact.path] = fact.packages;
    const others = fact.packages.length - 1;
    const what = others > 0 ? `${first} and ${others} more` : first;
    const named = fact.packages.slice(0, mostNamed);
    const more = fact.packages.length - named.length;
    return {
        reviewer: detected/* detectorId */.i,
        round: 1,
        category: 'supply-chain',
        severity,
        title: title(fact, what),
        explanation: [
            explanation,
            ...(others > 0 ? [`Packages: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`] : []),
            ...(fact.from !== null && fact.span !== null && fact.kind === 'integrity-changed'
                ? [`Before: ${fact.from}. Now: ${fact.to ?? 'none'}.`]
                : []),
            'Found by the action itself, by fixed rules; no model was asked.',
        ].join(' '),
        scenario,
        assumes: null,
        suggestion: null,
        location: locationOf(fact),
    };
}
function locationOf({ path, span, to }) {
    if (span === null)
        return { level: 'file', path, quote: to ?? path, why: 'No line of a text file shows it.' };
    const { side, line, quote, changed, headLine } = span;
    return {
        level: 'line',
        path,
        side,
        startLine: line,
        endLine: line,
        quote,
        addedLine: side === 'new' && changed ? line : null,
        ...(side === 'old' && headLine !== null ? { headLine } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/review/detected/injection.js





/** Findings in one file; what is beyond is counted in the last one's words. */
const mostInFile = 20;
/**
 * Reads all lines and names of the change. What it adds is raised; all of it is distrusted as evidence. A strong match
 * blocks, a weak one is listed. In the `expected` files, such as prompts and their tests, both are noted. Secrets and what the
 * supply-chain rules found are reported with it.
 */
function openInjectionDetector({ files }, expected, foundSecrets = [], facts = []) {
    const isExpected = picomatch([...expected], { dot: true });
    const read = new Map();
    const markedIn = (file) => {
        const known = read.get(file) ?? marksOf(file);
        read.set(file, known);
        return known;
    };
    return {
        get reports() {
            const reports = files.flatMap((file) => {
                const isNoted = expected.length > 0 && isExpected(file.path);
                return [...nameSign(file), ...reportsOf(markedIn(file))].map((one) => (isNoted ? { ...one, severity: 'info' } : one));
            });
            return [...reports, ...foundSecrets.map(secrets/* secretReport */.RB), ...facts.map(supplyChainReport)];
        },
        distrusts: (spot) => files.some((file) => spot.path === pathOn(spot.side, file) &&
            markedIn(file).some(({ quoted: own }) => own.side === spot.side && overlaps(own, spot))) || (0,detector/* findInjectionMatches */.M)(spot.quote.split('\n'), spot.path, false).length > 0,
        *readAhead() {
            for (const file of files)
                yield void markedIn(file);
        },
    };
}
const pathOn = (side, { path, oldPath }) => side === 'new' ? path : (oldPath ?? path);
const marksOf = (file) => file.hunks.flatMap((hunk) => [
    ...signsOf(hunk, pathOn('new', file), 'new'),
    ...signsOf(hunk, pathOn('old', file), 'old'),
]);
const overlaps = (a, b) => a.startLine <= b.endLine && b.startLine <= a.endLine;
function signsOf({ lines, ...hunk }, path, side) {
    const number = (line) => (side === 'new' ? line.newLine : line.oldLine);
    const own = lines.filter((line) => number(line) !== null);
    const isStart = (side === 'new' ? hunk.newStart : hunk.oldStart) <= 1;
    const matches = (0,detector/* findInjectionMatches */.M)(own.map(({ text }) => text), path, isStart);
    return matches.flatMap(({ from, to, what, level }) => {
        const span = own.slice(from, to + 1);
        const [first, last] = [span[0], span.at(-1)];
        if (first === undefined || last === undefined)
            return [];
        const quote = span.map(({ text }) => text).join('\n');
        const quoted = { path, side, startLine: number(first) ?? 1, endLine: number(last) ?? 1, quote };
        return [{ quoted, what, level, addedLine: span.find(({ kind }) => kind === 'added')?.newLine ?? null }];
    });
}
/**
 * What the pull request's description and the issues it links say to reviewers, where these are sent along. They stand
 * in no file, so the finding is shown at the first file of the change.
 */
function injectionsInContext({ files }, documents) {
    const path = files[0]?.path;
    if (path === undefined)
        return [];
    return documents.flatMap(({ name, text }) => worstFirst((0,detector/* findInjectionMatches */.M)(text.split(/\r?\n/u), 'description.md'))
        .slice(0, 1)
        .map(({ from, to, what, level }) => {
        const quote = text
            .split(/\r?\n/u)
            .slice(from, to + 1)
            .join('\n');
        const location = { level: 'file', path, quote, why: `It stands in the ${name}.` };
        return injectionReport(location, `The text of the ${name} ${what}`, [], level);
    }));
}
const worstFirst = (matches) => [
    ...matches.filter(({ level }) => level === 'strong'),
    ...matches.filter(({ level }) => level === 'weak'),
];
function reportsOf(marked) {
    const own = worstFirst(marked.filter(({ addedLine }) => addedLine !== null));
    const beyond = own.length - mostInFile;
    return own
        .slice(0, mostInFile)
        .map(({ quoted, what, level, addedLine }, index) => injectionReport({ level: 'line', ...quoted, addedLine }, `This text ${what}`, beyond > 0 && index === mostInFile - 1 ? [`The file holds ${beyond} more such places.`] : [], level));
}
/** A file's name reaches every reader of the change, even where the file itself is left out. */
function nameSign({ path, hunks, status }) {
    if (status === 'deleted')
        return [];
    const sign = injectionInName(path);
    if (sign === null)
        return [];
    const first = hunks
        .flatMap(({ lines }) => lines)
        .find(({ kind, text }) => kind === 'added' && text.trim() !== '');
    const line = first?.newLine ?? null;
    const location = first === undefined || line === null
        ? { level: 'file', path, quote: path, why: 'It is the name of the file.' }
        : {
            level: 'line',
            path,
            side: 'new',
            startLine: line,
            endLine: line,
            quote: first.text,
            addedLine: line,
        };
    return [injectionReport(location, `The name of this file ${sign.what}`, [], sign.level)];
}
/** The worst match in the name of a file, whose words are parted by signs or capitals; null for nearly all. */
function injectionInName(path) {
    const words = path
        .replace(/\.[^./]*$/u, '')
        .split('/')
        .map((part) => part.replace(/[-_.+]+/gu, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
    return worstFirst([path, ...words].flatMap((part) => (0,detector/* findInjectionMatches */.M)([part], 'name.txt')))[0] ?? null;
}
/** A finding of the detector's. `title` says what the text does, `more` what else is known. */
const injectionReport = (location, title, more, level) => ({
    reviewer: detected/* detectorId */.i,
    round: 1,
    category: level === 'strong' ? 'prompt-injection' : 'suspicious-text',
    severity: level === 'strong' ? 'critical' : 'minor',
    title,
    explanation: [
        'Such text can steer a model that reviews, edits or runs this code, and people may not notice it. Found by the action itself, by fixed rules; no model was asked.',
        ...more,
    ].join(' '),
    scenario: 'A model that reads the file obeys the text; its review, and what others build on it, says what the author wanted.',
    assumes: null,
    suggestion: null,
    location,
});


/***/ }),

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
    const { learnSecrets } = await Promise.all(/* import() */[__webpack_require__.e(4570), __webpack_require__.e(2663)]).then(__webpack_require__.bind(__webpack_require__, 2663));
    const { requirements, guidance } = baseContext;
    await learnSecrets([...requirements, ...guidance].map(({ text }) => text), redact);
    // Documents at the base were reviewed before the merge; the texts of pull requests and issues were not.
    const unreviewed = requirements.filter(({ name }) => name === 'pull request' || /^issue \d+$/u.test(name));
    const trusted = settings['trusted-prompt-paths'];
    const injection = (0,_detected_injection_js__WEBPACK_IMPORTED_MODULE_0__.openInjectionDetector)(change, trusted, foundSecrets, supplyChain);
    const lookUps = (0,_detected_looked_up_text_js__WEBPACK_IMPORTED_MODULE_1__/* .openLookUpDetector */ .X)(change, trusted, new Set(guidance.map(({ source }) => source)), (text) => redact.kinds(text));
    const secretsElsewhere = (0,_detected_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsInContext */ .Wy)(change, unreviewed, redact);
    const usages = (0,_lookups_js__WEBPACK_IMPORTED_MODULE_3__/* .scanUsages */ .C)(lookUps, requestContext);
    /** The usages are read first, whoever asks: the number of reports is limited. */
    const afterUsages = () => {
        for (const _ of usages)
            ;
        return lookUps;
    };
    const earlier = (0,_lookups_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOfInjections */ .v2)(history.asked, change);
    if (earlier.length > 0)
        await (0,_lookups_js__WEBPACK_IMPORTED_MODULE_3__/* .rescanEvidence */ .ew)(afterUsages(), earlier, tree);
    return {
        distrusts: (lines) => injection.distrusts(lines),
        get reports() {
            return [
                ...injection.reports,
                ...(0,_detected_injection_js__WEBPACK_IMPORTED_MODULE_0__/* .injectionsInContext */ .hZ)(change, unreviewed),
                ...secretsElsewhere.map(_detected_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretReport */ .RB),
                // Reviewers may look up more while they debate, so this list grows.
                ...afterUsages().reports,
            ];
        },
        get notices() {
            return afterUsages().notices;
        },
        *readAhead() {
            // Not `yield*`: a caller that stops would end the reading for all.
            while (usages.next().done !== true)
                yield;
            yield* injection.readAhead();
        },
        lookUps: {
            onShown: (shown) => afterUsages().scan(shown),
            learn: (text) => learnSecrets([text], redact),
        },
    };
}


/***/ })

};
