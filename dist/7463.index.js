export const id = 7463;
export const ids = [7463];
export const modules = {

/***/ 57708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readersOf)
/* harmony export */ });
/* harmony import */ var _reviewer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65254);

/**
 * The reviewers that read a bundle: the entire panel, but for an obvious bundle only the required number, in rotation,
 * and no finder.
 */
function readersOf(panel, reading) {
    const readers = panel.filter((reviewer) => reviewer.reads && !(0,_reviewer_js__WEBPACK_IMPORTED_MODULE_0__/* .isFinder */ .nF)(reviewer));
    const foreign = readers.filter(({ vendor }) => !reading.authors.includes(vendor));
    const order = [...foreign, ...readers.filter((reviewer) => !foreign.includes(reviewer))];
    const turns = new Map([...reading.obviousBundles].map((id, index) => [id, index]));
    return ({ id }) => {
        const turn = turns.get(id);
        if (turn === undefined)
            return panel;
        const first = foreign.length === 0 ? 0 : turn % foreign.length;
        const chosen = new Set([...order.slice(first), ...order.slice(0, first)].slice(0, Math.max(1, reading.least)));
        return panel.filter((reviewer) => !reviewer.reads || chosen.has(reviewer));
    };
}


/***/ }),

/***/ 55868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ debate)
});

;// CONCATENATED MODULE: ./lib/debate/asked-positions.js
/** Labels in an answer that cannot be in such a question. */
const unaskedLabels = ({ kind }, { positions, relocations }) => [
    ...(kind === 'exchange' ? [] : positions.map(({ label }) => label)),
    ...(kind === 'relocation' ? [] : relocations.map(({ label }) => label)),
];
/**
 * One position for each label in the question. Two that contradict each other in one answer become `unsure`.
 * @param ignored gets what was ignored, completing "The reviewer …".
 */
function positionsAsked(question, { positions }, ignored) {
    if (question.kind !== 'exchange')
        return [];
    const { judge, earlier, disputes } = question;
    const asked = new Set([...judge, ...earlier, ...disputes.map(({ finding }) => finding)].map(({ label }) => label));
    const byLabel = Map.groupBy(positions, ({ label }) => label.trim());
    return [...byLabel].flatMap(([label, [first, ...more]]) => {
        if (first === undefined)
            return [];
        if (!asked.has(label)) {
            ignored(`answered about ${label}, which it was not asked about`);
            return [];
        }
        const contradicts = more.some(({ stance }) => stance !== first.stance);
        const note = contradicts
            ? 'its positions contradict each other, so it counts as unsure'
            : 'the first counts';
        if (more.length > 0)
            ignored(`answered about ${label} ${more.length + 1} times; ${note}`);
        return contradicts ? [{ ...first, stance: 'unsure', ground: null, evidence: [] }] : [first];
    });
}

// EXTERNAL MODULE: ./lib/debate/categories.js
var categories = __webpack_require__(13877);
// EXTERNAL MODULE: ./lib/debate/finding.js
var finding = __webpack_require__(10352);
// EXTERNAL MODULE: ./lib/change/vendor.js
var change_vendor = __webpack_require__(86112);
// EXTERNAL MODULE: ./lib/debate/evidence/evidence.js
var evidence_evidence = __webpack_require__(70322);
// EXTERNAL MODULE: ./lib/debate/fingerprint.js
var fingerprint = __webpack_require__(28709);
// EXTERNAL MODULE: ./lib/debate/open-finding.js
var open_finding = __webpack_require__(42857);
// EXTERNAL MODULE: ./lib/debate/status.js
var debate_status = __webpack_require__(26939);
;// CONCATENATED MODULE: ./lib/debate/earlier-findings.js





/** Shorter code, without white space, occurs in too many files to be followed from one to another. */
const leastCode = 16;
async function placeEarlierFindings(findings, change, bundles, locator, code) {
    const openFindings = new Map();
    const closed = [];
    const unseen = [];
    for (const [index, finding] of findings.entries()) {
        const path = pathNow(finding, change) ?? (await likeFile(code, finding, change));
        if (path === null) {
            closed.push({ finding, by: [], why: 'The change no longer touches the file it was in.' });
            continue;
        }
        const bundle = bundles.find(({ files }) => files.some((file) => file.path === path));
        if (bundle === undefined) {
            unseen.push(finding);
            continue;
        }
        const item = {
            key: `0.${index + 1}`,
            since: 1,
            earlier: finding,
            reports: await Promise.all(finding.reports.map((report) => relocateReport(report, path, locator))),
            positions: [],
            proofs: [],
        };
        openFindings.set(bundle.id, [...(openFindings.get(bundle.id) ?? []), item]);
    }
    return { openFindings, closed, unseen };
}
/** Share of the shorter file's lines that must occur in the other for a file to count as moved and edited. */
const likeShare = 0.5;
/** The file of the change most similar to a finding's former file, which may have been moved and edited at once. */
async function likeFile(code, { location }, { files }) {
    const linesOf = (facts) => new Set((facts?.lines ?? []).map(fingerprint/* bareCode */._).filter((line) => line.length > 3));
    const before = linesOf(await code.file('earlier', location.path));
    let best = null;
    for (const { path, status } of before.size === 0 ? [] : files) {
        if (status !== 'added' && status !== 'renamed')
            continue;
        const now = linesOf(await code.file('new', path));
        const shared = [...now].filter((line) => before.has(line)).length;
        const share = shared / Math.max(1, Math.min(now.size, before.size));
        if (share >= likeShare && share > (best?.share ?? 0))
            best = { path, share };
    }
    return best?.path ?? null;
}
/** The file that holds a finding's code now: its own, or the only other file to which the code was moved. */
function pathNow({ location }, { files }) {
    if (files.some(({ path }) => path === location.path))
        return location.path;
    const code = (0,fingerprint/* bareCode */._)(location.quote);
    const renamed = files.find(({ oldPath, status }) => oldPath === location.path && status === 'renamed');
    if (renamed !== undefined)
        return renamed.path;
    if (code.length < leastCode)
        return null;
    const holders = files.filter(({ hunks }) => hunks.some(({ lines }) => (0,fingerprint/* bareCode */._)(lines
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join('\n')).includes(code)));
    return holders.length === 1 ? (holders[0]?.path ?? null) : null;
}
/** A report with its location in the new code. Code that is only on the old side was removed. */
async function relocateReport(report, path, locator) {
    const { location: then } = report;
    const hint = then.level === 'line' ? then.startLine : null;
    const now = await locator.locate(path, then.quote, hint);
    const gone = now.level === 'line' && now.side === 'old' && then.level === 'line' && then.side === 'new';
    const lost = { level: 'file', path, quote: then.quote, why: 'The code it quoted has changed.' };
    if (then.level === 'file' && then.content !== undefined)
        return { ...report, location: now };
    return { ...report, location: gone || now.level === 'file' ? lost : now };
}
/** What a quote must be connected to. For an earlier finding whose code is gone, its former location. */
const evidenceSubjects = ({ reports, earlier }) => {
    const isGone = reports.every(({ location }) => location.level === 'file');
    if (earlier === null || !isGone || earlier.location.level === 'file')
        return reports;
    const { path } = reports[0]?.location ?? earlier.location;
    return earlier.reports.map(({ location, ...said }) => ({
        ...said,
        location: { ...location, path },
        isEarlier: true,
    }));
};
/** New reports that match an earlier finding by category and code, separately for each reviewer; and the rest. */
function matchEarlier(openFindings, reports) {
    const earlier = openFindings.filter((item) => item.earlier !== null);
    const repeats = new Map();
    for (const reviewer of new Set(reports.map((report) => report.reviewer))) {
        const own = reports.filter((report) => report.reviewer === reviewer);
        const pairs = (0,fingerprint/* recognise */.GJ)(earlier.map((item) => ({
            item,
            category: (0,open_finding/* firstReport */.fS)(item).category,
            location: (0,open_finding/* firstReport */.fS)(item).location,
            symbol: null,
        })), own.map((report) => ({ report, category: report.category, location: report.location, symbol: null })));
        for (const [{ report }, { item }] of pairs)
            repeats.set(report, item);
    }
    return { repeats, rest: reports.filter((report) => !repeats.has(report)) };
}
/** If the code of an earlier finding changed, its location is where a reviewer sees it now. */
function moveFinding(item, location) {
    if (item.earlier === null || (0,open_finding/* firstReport */.fS)(item).location.level === 'line' || location.level === 'file')
        return;
    item.reports.splice(0, item.reports.length, ...item.reports.map((report) => ({ ...report, location })));
}
/**
 * Whether evidence shows that an earlier finding is fixed: a connected line that changed since the earlier head or,
 * where the quoted lines were only removed, any connected line of the code as it is now. Where the earlier head cannot
 * be read, every line that the change adds counts as changed.
 */
async function isFix(code, item, evidence) {
    if (item.earlier === null)
        return false;
    const then = item.earlier.reports.map(({ location }) => (0,fingerprint/* bareCode */._)(location.quote));
    // The finding's own line is evidence only if it changed.
    const isRewritten = item.reports.every(({ location }) => !then.includes((0,fingerprint/* bareCode */._)(location.quote)));
    const usable = evidence.filter(({ resolved, connection }) => resolved?.side === 'new' && (connection === 'connected' || (connection === 'own-lines' && isRewritten)));
    if (usable.length === 0)
        return false;
    if (await isOnlyRemoved(code, item.earlier.location))
        return true;
    for (const { path, quote, resolved } of usable) {
        const { added } = await code.changesSince(path);
        const start = resolved?.startLine ?? 0;
        if (quote.split('\n').some((text, index) => added.has(start + index) && isMeaningfulLine(path, text)))
            return true;
    }
    return false;
}
const isMeaningfulLine = (path, text) => !(0,evidence_evidence/* isFlow */.Td)(text) && !(0,evidence_evidence/* isComment */.Cn)(path, text);
/** Whether the lines that an earlier finding quoted were removed without a replacement. */
async function isOnlyRemoved(code, location) {
    if (location.level === 'file' || location.side === 'old')
        return false;
    const { before, removed } = await code.changesSince(location.path);
    const quoted = location.quote.split('\n').filter((line) => (0,fingerprint/* bareCode */._)(line) !== '');
    const starts = before.flatMap((line, index) => (0,fingerprint/* bareCode */._)(line) === (0,fingerprint/* bareCode */._)(quoted[0] ?? '') ? [index + 1] : []);
    const near = (line) => Math.abs(line - location.startLine);
    const [start] = starts.toSorted((a, b) => near(a) - near(b));
    if (start === undefined)
        return false;
    const gone = before
        .map((text, index) => ({ text, line: index + 1 }))
        .slice(start - 1)
        .filter(({ text }) => (0,fingerprint/* bareCode */._)(text) !== '')
        .slice(0, quoted.length);
    return gone.every(({ text, line }, index) => (0,fingerprint/* bareCode */._)(text) === (0,fingerprint/* bareCode */._)(quoted[index] ?? '') && removed.get(line)?.replaced === false);
}
/**
 * The reviewers' result for an earlier finding. It is fixed only if a supporter, a reviewer of a supporter's vendor,
 * or reviewers of two vendors say so with evidence, and no reviewer says with evidence that it is still open.
 * `unsure` and missing answers leave it unchanged.
 * @param unaskable reviewers that wrote the new text. If they alone support the finding, one other reviewer is
 * enough.
 */
function outcomeOf({ positions, earlier, reports }, panel, unaskable) {
    const last = [...new Map(positions.map((position) => [position.reviewer, position])).values()];
    const open = last.filter(({ stance }) => stance === 'uphold');
    const shown = open.filter(({ evidence }) => evidence.some(({ resolved, connection }) => resolved !== null && connection !== 'none'));
    const fixed = last.filter(({ counts, ground }) => counts && ground === 'fixed');
    const names = (all) => all.map(({ reviewer }) => reviewer);
    const vendorOf = (id) => (0,debate_status/* panelModelOf */.ZL)(id, panel).vendor;
    const supporters = new Set([...(earlier?.supporters ?? []), ...reports.map(({ reviewer }) => reviewer)]);
    // Two unknown vendors prove neither independence nor that a reviewer is of a supporter's vendor.
    const theirs = new Set([...supporters].map(vendorOf).filter((vendor) => vendor !== change_vendor/* unknownVendor */.rY));
    const vendors = new Set(names(fixed).map(vendorOf));
    const isUnasked = [...supporters].every((id) => unaskable.has(id));
    const enough = (isUnasked && fixed.length > 0) ||
        vendors.size >= 2 ||
        names(fixed).some((id) => supporters.has(id) || theirs.has(vendorOf(id)));
    if (shown.length === 0 && enough)
        return { outcome: 'fixed', by: names(fixed) };
    if (open.length > 0)
        return { outcome: 'still-open', by: names(open) };
    return { outcome: 'unanswered', by: [] };
}
/**
 * Keeps the earlier status of a finding if no reviewer took a position on it now and one of its supporters is still
 * on the panel.
 */
function keepAsBefore({ earlier, positions, recheck }, panel) {
    const fresh = positions.filter(({ round }) => round > (recheck?.after ?? 0));
    if (earlier === null || fresh.some(({ counts, ground }) => counts && ground !== 'fixed'))
        return null;
    const { status, statusReason, supporters, refuters, severity } = earlier;
    if (recheck === undefined && !panel.some(({ id }) => supporters.includes(id)))
        return null;
    return { status, why: statusReason, supporters, refuters, severity };
}

;// CONCATENATED MODULE: ./lib/debate/evidence/identifiers.js

/** Keywords and common names. Sharing one does not connect two lines. */
const keywords = new Set(`abstract alias and any array arguments as asm assert async auto await base begin bigint bool boolean break byte
  callable case catch chan char class clone companion const constructor continue crate data date debugger decimal
  declare def default defer defined del delegate delete die do done double dyn each echo elif else elsif elseif elsf
  empty end enddef endfor endif endwhile ensure enum error esac eval event except exit explicit export expr extends
  extern fallthrough false final finally float fn for foreach friend from fun func function get global go goto guard
  if impl implements implicit import in include init inline inner inout instanceof int integer interface internal into
  is isset iterable join keyof lambda lateinit let list local lock long loop macro map match method mixed mod module
  move mut mutable namespace native never new next nil none nonlocal not null nullptr number object of on only open
  operator optional or out override package params pass print println private proc procedure property protected pub
  public puts raise range readonly record redo ref repeat require rescue restrict return sealed select self set short
  signed sizeof static str strict string struct sub super suspend switch symbol synchronized table template test then
  this throw throws trait transient true try tuple type typealias typedef typeof uint undef undefined union unique
  unknown unless unsafe unset unsigned until use using val values var virtual void volatile weak when where while with
  yield
  args argv cls ctx err errors kwargs opts params req res result results ret self tmp`.split(/\s+/u));
/** Common words of prose. */
const everyday = new Set(`about above after again against along already also although always among another around because become before
  behind being below beside between beyond called cannot change changes could currently during either every everything
  first following further given however instead itself later least least means might never nothing often other others
  otherwise place point quite rather really second section several shall should since something still system that their
  them then there therefore these they thing things third this those though three through together towards under until
  using usually value values where whether which while whole whose within without would years`.split(/\s+/u));
const word = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
const strings = /(["'`])((?:\\.|(?!\1)[^\\])*)\1/gu;
/** A string that holds one name, such as a key, counts as a name. */
const oneName = /^[\p{L}_$][\p{L}\p{N}_$.-]{1,60}$/u;
/** A line of code without comments and without the words of its strings. */
function codeOnly(line, path) {
    const plain = line.replace(strings, (match, quote, content) => {
        if (quote === '`')
            return [...content.matchAll(/\$\{([^}]*)\}/gu)].map(([, inner]) => inner).join(' ');
        // A single apostrophe does not begin a string: a lifetime in Rust, a symbol in Lisp.
        return oneName.test(content) || (quote === "'" && /[(){};=<>]/u.test(content)) ? match : quote + quote;
    });
    const start = (0,evidence_evidence/* commentStart */.qF)(path);
    const cut = start === null ? -1 : plain.search(start);
    return (cut < 0 ? plain : plain.slice(0, cut)).replace(/\/\*.*?\*\//gu, ' ');
}
/** The names in a piece of code, without keywords and names under three characters. */
function identifiersIn(code, path) {
    const names = new Set();
    for (const line of code.split('\n')) {
        for (const [found] of codeOnly(line, path).matchAll(word)) {
            const name = found.replace(/^\$+/u, '');
            if (name.length >= 3 && !keywords.has(name) && !keywords.has(sameCase(name)))
                names.add(name);
        }
    }
    return names;
}
/** SQL and Pascal write keywords in capitals. */
const sameCase = (name) => (name === name.toUpperCase() ? name.toLowerCase() : name);
/** The significant words of a text in lower case: five characters or more, without common ones. */
function wordsIn(text) {
    const found = [...text.matchAll(/[\p{L}][\p{L}\p{N}_-]{4,}/gu)].map(([one]) => one.toLowerCase());
    return new Set(found.filter((one) => !everyday.has(one)));
}
/** Every name that a finding's text may mention. */
const namesMentioned = (text) => new Set([...text.matchAll(word)].map(([name]) => name).filter((name) => name.length >= 3));
const importing = [
    /^import\b(?!\s*[(.])/u,
    /^from\s+\S+\s+import\b/u,
    /^\}?\s*from\s+["']/u,
    /^export\s+(?:type\s+)?(?:\*|\{)/u,
    /^export\s+default\s+[\w$]+\s*;?$/u,
    /^module\.exports\b/u,
    /^exports\.[\w$]+\s*=\s*[\w$]+\s*;?$/u,
    /^(?:const|let|var|local|my)\s[^=]*=\s*(?:await\s+)?(?:require|import)\s*\(/u,
    /^require(?:_once|_relative)?\b\s*\(?["']/u,
    /^include(?:_once)?\b\s*\(?["']/u,
    /^(?:pub(?:\([^)]*\))?\s+)?(?:use|mod|extern\s+crate)\s+[\w\\:{*]+/u,
    /^(?:global\s+)?using\s+(?:static\s+)?[\w.]+(?:\s*=\s*[\w.<>]+)?\s*;$/u,
    /^(?:package|namespace)\s+[\w.\\]+\s*[;{]?$/u,
    /^#\s*(?:include|import|pragma|endif)\b/u,
    /^@(?:import|use|forward)\b/u,
    /^(?:alias|library|source)\s*\(?\s*["'\w.]+\)?$/u,
    /^__all__\s*=/u,
];
/** Whether a line only imports or exports names. */
const isImport = (line) => importing.some((form) => form.test(line.trim()));
const literalParts = /(["'`])(?:\\.|(?!\1)[^\\])*\1|(?<![\w.$])(?:\d[\w.]*|\.\d\w*)|\b(?:true|false|null|none|nil|undefined|nullptr|void 0|NaN)\b/giu;
const emptyValues = /\b(?:new\s+(?:Map|Set|Object|Array|Date)|Ok|Some|Err)\b/gu;
const keysOfLiteral = /(?:^|[{,])\s*(?:[\w$-]+|"[^"]*"|'[^']*')\s*:/gu;
/** Whether a line of code, without its comment, only holds or returns literals. Such lines are everywhere. */
function isLiteral(line, path = '') {
    const start = (0,evidence_evidence/* commentStart */.qF)(path);
    const cut = start === null ? -1 : line.replace(strings, (match) => '_'.repeat(match.length)).search(start);
    const code = (cut < 0 ? line : line.slice(0, cut)).trim();
    const returned = code.replace(/^(?:return|yield|=>)(?=\W|$)/iu, '');
    // `key: 1` defines a name. In a returned object the keys are part of the literal.
    const plain = returned === code && !code.startsWith('{') ? returned : returned.replace(keysOfLiteral, ' ');
    return /^[\s()[\]{},;!+-]*$/u.test(plain.replace(literalParts, ' ').replace(emptyValues, ' '));
}
const handedOut = /^\s*(?:[\w$]+(?:\s*:\s*[\w$]+)?,?)?\s*[)}\]]*;?\s*$/u;
/** The 1-based lines of a file that belong to an import or export of names, including multi-line ones. */
function importLines(lines) {
    const found = new Set();
    let open = 0;
    let exporting = false;
    for (const [index, line] of lines.entries()) {
        if (open === 0 && !isImport(line))
            continue;
        // An exported object may hold code. Only lists of exported names are not code.
        if (open > 0 && exporting && !handedOut.test(line)) {
            open = 0;
            continue;
        }
        if (open === 0)
            exporting = /\bexports\b/u.test(line);
        found.add(index + 1);
        for (const mark of line) {
            if (mark === '{' || mark === '(')
                open += 1;
            if (mark === '}' || mark === ')')
                open = Math.max(0, open - 1);
        }
        // An import is short. A bracket in a string must not include the rest of the file.
        if (open > 0 && line.trim() === '')
            open = 0;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/debate/evidence/connection.js


/**
 * Decides for each quote of a position whether it is connected to the finding. It is if it lies in the same innermost
 * function, or shares an identifier with the finding's code, with the function around it, with a name that the
 * finding's text mentions and the repository defines, or with a counted quote of the same position. Comments, imports
 * and lines that only hold or return a literal are never connected.
 * @param about all reports of the finding.
 */
async function connect(code, about, quotes, ground) {
    if (quotes.every(({ resolved }) => resolved === null))
        return quotes.map((quote) => ({ ...quote, connection: 'none' }));
    const subject = await subjectOf(code, about);
    const read = await Promise.all(quotes.map((quote) => readQuote(code, quote, subject, ground)));
    const common = [...subject.facts, ...read.flatMap(({ facts }) => facts ?? [])];
    const isTelling = (name) => !code.isCommon(name, common);
    const joined = new Set();
    const evidence = read.map(({ connection, quote, names, defined }) => {
        if (connection !== 'open')
            return { ...quote, connection };
        const shared = [...names].filter((name) => subject.names.has(name) ||
            (subject.mentioned.has(name) && (defined.has(name) || isDefined(subject, name))));
        return { ...quote, connection: shared.some(isTelling) ? 'connected' : 'none' };
    });
    // Connections are transitive: a quote that shares a name with a counted one is connected too.
    for (let grown = true; grown;) {
        grown = false;
        for (const [index, { names, counts, connection }] of read.entries()) {
            if (evidence[index]?.connection !== 'connected' || !counts || connection === 'own-lines')
                continue;
            for (const name of names) {
                if (joined.has(name))
                    continue;
                joined.add(name);
                grown = true;
            }
        }
        for (const [index, { names, connection, quote }] of read.entries()) {
            if (connection !== 'open' || evidence[index]?.connection !== 'none')
                continue;
            if (![...names].some((name) => joined.has(name) && isTelling(name)))
                continue;
            evidence[index] = { ...quote, connection: 'connected' };
            grown = true;
        }
    }
    return evidence;
}
const isDefined = ({ facts }, name) => facts.some(({ defined }) => defined.has(name));
async function subjectOf(code, about) {
    const text = about
        .map(({ title, explanation, scenario, assumes }) => [title, explanation, scenario, assumes ?? ''].join('\n'))
        .join('\n');
    const names = new Set();
    const words = new Set(wordsIn(text));
    const facts = [];
    const enclosures = [];
    for (const { location, isEarlier = false } of about) {
        const prose = (0,evidence_evidence/* isProse */.y6)(location.path);
        for (const word of prose ? wordsIn(location.quote) : [])
            words.add(word);
        // In prose, only the words in code marks are names.
        for (const name of prose ? [] : identifiersIn(location.quote, location.path))
            names.add(name);
        for (const quoted of isEarlier ? await earlierLocations(code, location) : quotedLocationsOf(location)) {
            const file = await code.file(quoted.side, quoted.path);
            if (file === null)
                continue;
            if (!facts.includes(file))
                facts.push(file);
            if (location.level === 'file')
                continue;
            for (const line of new Set([quoted.startLine, quoted.endLine])) {
                const block = file.enclosureAt(line);
                enclosures.push({ ...block, path: quoted.path, side: quoted.side });
                const inside = file.lines.slice(block.startLine - 1, block.endLine).join('\n');
                for (const word of prose ? wordsIn(inside) : [])
                    words.add(word);
                for (const name of prose ? [] : identifiersIn(inside, location.path))
                    names.add(name);
            }
        }
    }
    return {
        locations: about.flatMap(({ location, isEarlier = false }) => (isEarlier ? [] : [location])),
        paths: new Set(about.map(({ location }) => location.path)),
        enclosures,
        names,
        mentioned: namesMentioned(text),
        words,
        facts,
    };
}
/** If the earlier head cannot be read, the same lines of the file as it is now. */
async function earlierLocations(code, location) {
    if (location.level === 'file')
        return [];
    const side = (await code.file('earlier', location.path)) === null ? 'new' : 'earlier';
    return [{ ...location, side }];
}
/** The lines of a location; for removed code, also its former place in the current code. */
const quotedLocationsOf = (location) => {
    if (location.level === 'file')
        return [{ path: location.path, side: 'new', startLine: 1, endLine: 1 }];
    const now = location.headLine;
    return [
        location,
        ...(now === undefined ? [] : [{ ...location, side: 'new', startLine: now, endLine: now }]),
    ];
};
async function readQuote(code, quote, subject, ground) {
    const done = (connection) => ({
        quote,
        connection,
        names: new Set(),
        defined: new Set(),
        facts: null,
        counts: false,
    });
    const { path, resolved } = quote;
    if (resolved === null)
        return done('none');
    const prose = (0,evidence_evidence/* isProse */.y6)(path);
    if (prose && !subject.paths.has(path))
        return done('none');
    const facts = await code.file(resolved.side, path);
    const all = quote.quote.split('\n').map((text, index) => ({ text, line: resolved.startLine + index }));
    const telling = all.filter(({ text, line }) => prose
        ? text.trim() !== ''
        : !(0,evidence_evidence/* isComment */.Cn)(path, text) &&
            !(0,evidence_evidence/* isFlow */.Td)(text) &&
            !isLiteral(text, path) &&
            facts?.imports.has(line) !== true &&
            facts?.comments.has(line) !== true);
    const own = ({ line }) => subject.locations.some((location) => location.level === 'line' &&
        location.path === path &&
        location.side === resolved.side &&
        location.startLine <= line &&
        line <= location.endLine);
    const other = telling.filter((line) => !own(line));
    if (other.length === 0)
        return done(all.some((line) => own(line) && !(0,evidence_evidence/* isComment */.Cn)(path, line.text)) ? 'own-lines' : 'none');
    const text = other.map((line) => line.text).join('\n');
    const names = prose ? wordsIn(text) : identifiersIn(text, path);
    const counts = resolved.side === (0,evidence_evidence/* sideOfProof */.Rp)(ground);
    const near = other.some(({ line }) => isEnclosing(subject, facts, { path, side: resolved.side, startLine: line, endLine: line })) ||
        isInFile(code, subject, path, other.map(({ line }) => line), resolved.side) ||
        (prose && [...names].some((word) => subject.words.has(word)));
    return {
        quote,
        connection: near ? 'connected' : prose ? 'none' : 'open',
        names,
        defined: facts?.defined ?? new Set(),
        facts,
        counts,
    };
}
/**
 * Whether a line lies in a function that the finding lies in; on the other side of the change, in the function with
 * the same name.
 */
const isEnclosing = ({ enclosures }, facts, { path, side, startLine }) => enclosures.some((block) => {
    if (block.path !== path)
        return false;
    const own = facts?.enclosureAt(startLine);
    if (own === undefined)
        return false;
    if (own.key !== block.key)
        return false;
    return block.side === side ? block.startLine <= startLine && startLine <= block.endLine : own.key !== '';
});
/** A finding about an entire file is about all code of its hunks, or of the entire file if it has none. */
function isInFile(code, { locations }, path, lines, side) {
    if (!locations.some((location) => location.level === 'file' && location.path === path))
        return false;
    const hunks = code.changed(path)?.hunks ?? [];
    if (hunks.length === 0)
        return true;
    return hunks.some((hunk) => hunk.lines.some(({ newLine, oldLine }) => {
        const line = side === 'new' ? newLine : oldLine;
        return line !== null && lines.includes(line);
    }));
}

// EXTERNAL MODULE: ./lib/debate/matching/candidate.js
var candidate = __webpack_require__(39980);
// EXTERNAL MODULE: ./node_modules/stemmer/index.js
var stemmer = __webpack_require__(3946);
;// CONCATENATED MODULE: ./lib/debate/matching/terms.js

/** A finding states its subject at the start. The rest of a longer text is not read. Characters. */
const longest = 4000;
/** Words that are stemmed: lower-case English of at most 40 letters. */
const stemmed = /^[a-z]{3,40}$/;
const runLength = 5;
const stopWords = new Set(`a an the and or but nor so yet if then else than that this these those there here it its they them their he she his
  her we our us you your i me my is are was were be been being am do does did doing done has have had having will would
  shall should can could may might must not no of in on at by for from with without within into onto to as up down out
  over under again further once only own same such too very just also even still when where which while who whom whose
  what why how all any both each few more most other some because until during before after above below between through
  about against eg ie etc via per don doesn isn`.split(/\s+/));
const token = /[\p{L}_$][\p{L}\p{N}_$]*(?:(?:\.|::|->|#)[\p{L}_$][\p{L}\p{N}_$]*)*/gu;
const compound = /[a-z\d][A-Z]|[_.$#]|::|->/;
const part = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{N}+/gu;
/** The terms of a text. Fenced code is left out: it is mostly a suggested fix, which says little about the defect. */
const termsOf = (text) => {
    const read = text
        .slice(0, longest)
        .normalize('NFKC')
        .replace(/```[^]*?```/g, ' ');
    return { words: wordsOf(read), runs: runsOf(read) };
};
const wordsOf = (text) => {
    const words = new Set();
    for (const [name] of text.matchAll(token)) {
        if (compound.test(name))
            words.add(`=${name.toLowerCase()}`);
        for (const [piece] of name.matchAll(part)) {
            const word = piece.toLowerCase();
            if (word.length > 1 && !stopWords.has(word))
                words.add(stemOf(word));
        }
    }
    return words;
};
const runsOf = (text) => {
    const line = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    const runs = new Set();
    for (let at = 0; at + runLength <= line.length; at += 1)
        runs.add(line.slice(at, at + runLength));
    return runs;
};
/** Porter's stem, so that "races", "racing" and "raced" are one term. Any other word is returned as it is. */
const stemOf = (word) => (stemmed.test(word) ? (0,stemmer/* stemmer */.I)(word) : word);

;// CONCATENATED MODULE: ./lib/debate/matching/similarity.js


/** Two candidates at or above this name the same defect. How it was found: docs/internals/matching.md. */
const sameDefect = 0.09;
/** Measured similarity of unrelated findings of one change, and its weight as a number of pairs. */
const prior = { alike: 0.05, pairs: 2 };
/**
 * Different defects on nearby lines mention the same names, so more similarity is required if the lines are known.
 */
const neighbours = 0.05;
/** Score of the same code under the same category. Similar words only add to it. */
const sameCodeAndCategory = 0.5;
/**
 * How likely two findings of different reviewers name the same defect, from 0 to 1; compare with {@link sameDefect}.
 * Symmetric. 0 in different files, far apart, or for quotes of different lines. Otherwise: how much more similar
 * their texts are than texts that cannot mean the same, reduced by the distance in lines. The same code under the
 * same category scores high whatever the words. Both candidates belong to the corpus.
 */
const similarity = (a, b, corpus) => {
    const near = (0,candidate/* closeness */.O_)(a, b);
    if (near === 0 || a.reviewer === b.reviewer || (0,candidate/* areSeparate */.I1)(a, b))
        return 0;
    const excess = corpus.alike(a, b) - corpus.usual(a, b);
    if (near === null)
        return Math.max(0, excess);
    const score = Math.max(0, excess - neighbours) * near;
    const strong = a.category !== null && a.category === b.category && (0,candidate/* sameCode */.om)(a.quote, b.quote);
    return strong ? sameCodeAndCategory + (1 - sameCodeAndCategory) * score : score;
};
/** Parses every text once and compares those of different reviewers, unless their locations exclude a match. */
const corpusOf = (candidates) => {
    const ordered = [...candidates].sort((a, b) => (a.key < b.key ? -1 : 1));
    const texts = ordered.map((candidate) => ({ candidate, terms: termsOf(candidate.text) }));
    const words = rarityOf(texts.map(({ terms }) => terms.words));
    const runs = rarityOf(texts.map(({ terms }) => terms.runs));
    const scores = new Table();
    const company = new Table();
    const counts = new Table();
    texts.forEach(({ candidate: a, terms }, index) => {
        for (const { candidate: b, terms: others } of texts.slice(index + 1)) {
            if (a.reviewer === b.reviewer || (0,candidate/* closeness */.O_)(a, b) === 0)
                continue;
            const score = compare(terms, others, words, runs);
            for (const [one, two] of [
                [a, b],
                [b, a],
            ]) {
                scores.add(one.key, two.key, score);
                company.add(one.key, two.reviewer, score);
                counts.add(one.key, two.reviewer, 1);
            }
        }
    });
    const alike = (a, b) => scores.get(a.key, b.key);
    return {
        alike,
        /**
         * A reviewer's findings are all different, so at most one of them can match the other's finding. The similarity
         * of the rest is the usual similarity of different defects of this change.
         */
        usual(a, b) {
            const total = company.get(a.key, b.reviewer) + company.get(b.key, a.reviewer) - 2 * alike(a, b);
            const pairs = counts.get(a.key, b.reviewer) + counts.get(b.key, a.reviewer) - 2;
            return (Math.max(0, total) + prior.alike * prior.pairs) / (Math.max(0, pairs) + prior.pairs);
        },
    };
};
const compare = (a, b, words, runs) => (words.overlap(a.words, b.words) + runs.cosine(a.runs, b.runs)) / 2;
/** Numbers by two keys; 0 by default. */
class Table {
    #rows = new Map();
    add(row, column, value) {
        const cells = this.#rows.get(row) ?? new Map();
        this.#rows.set(row, cells.set(column, (cells.get(column) ?? 0) + value));
    }
    get(row, column) {
        return this.#rows.get(row)?.get(column) ?? 0;
    }
}
/** Weight is the share of the texts with the term, to the power of minus this. Small, because a corpus is small. */
const exponent = 0.2;
/** Rarity among these texts, each given as its terms. */
const rarityOf = (texts) => {
    const counts = new Map();
    for (const terms of texts)
        for (const term of terms)
            counts.set(term, (counts.get(term) ?? 0) + 1);
    const weights = new Map([...counts].map(([term, count]) => [term, (count / texts.length) ** -exponent]));
    const weight = (term) => weights.get(term) ?? 1;
    const sums = new Map(texts.map((terms) => [terms, measure(terms, weight)]));
    const sum = (terms) => sums.get(terms) ?? measure(terms, weight);
    return {
        overlap(a, b) {
            const { plain } = shared(a, b, weight);
            const all = sum(a).plain + sum(b).plain - plain;
            return all === 0 ? 0 : plain / all;
        },
        cosine(a, b) {
            const all = Math.sqrt(sum(a).squared * sum(b).squared);
            return all === 0 ? 0 : Math.min(1, shared(a, b, weight).squared / all);
        },
    };
};
const measure = (terms, weight) => {
    let [plain, squared] = [0, 0];
    for (const term of terms) {
        const own = weight(term);
        plain += own;
        squared += own * own;
    }
    return { plain, squared };
};
/** Walks the smaller set. Of equal sizes it walks the first, so callers must keep one order. */
const shared = (a, b, weight) => a.size <= b.size
    ? measure(a.values().filter((term) => b.has(term)), weight)
    : measure(b.values().filter((term) => a.has(term)), weight);

;// CONCATENATED MODULE: ./lib/debate/matching/matching.js

/**
 * Groups findings of different reviewers that name the same defect: clusters of keys, including singletons, with at
 * most one finding of each reviewer in a cluster. Pure and independent of the order of candidates: keys and clusters
 * are sorted. Two reviewers' findings are compared as if only they were on the panel, so that its size does not
 * change the scores.
 */
const matchFindings = (candidates) => {
    const panel = [...Map.groupBy(candidates, ({ reviewer }) => reviewer).values()];
    const pairs = panel.flatMap((one, index) => panel.slice(index + 1).flatMap((other) => pairsOf(one, other)));
    return clustersOf(candidates, pairs);
};
/** The pairs between two reviewers' findings whose similarity is above 0. */
const pairsOf = (one, other) => {
    const corpus = corpusOf([...one, ...other]);
    return one
        .flatMap((x) => other.map((y) => (x.key < y.key ? { a: x, b: y } : { a: y, b: x })))
        .map(({ a, b }) => ({ a, b, score: similarity(a, b, corpus) }))
        .filter(({ score }) => score > 0);
};
/**
 * Clusters from the pairs of all reviewers. The highest score comes first, ties by key. Each pair joins the clusters
 * of its two findings, unless a reviewer is in both (so any two reviewers are matched one to one) or the findings of
 * the two clusters agree less than `threshold` on average (so a weak pair never joins two clusters).
 */
const clustersOf = (candidates, pairs, threshold = sameDefect) => {
    const scores = new Map(pairs.map(({ a, b, score }) => [id(a, b), score]));
    const clusters = new Map(candidates.map((candidate) => [candidate.key, [candidate]]));
    for (const { a, b, score } of surestFirst(pairs)) {
        if (score < threshold)
            break;
        const left = clusters.get(a.key) ?? [];
        const right = clusters.get(b.key) ?? [];
        if (left === right || shareReviewer(left, right))
            continue;
        const across = left.flatMap((x) => right.map((y) => scores.get(id(x, y)) ?? 0));
        if (mean(across) < threshold)
            continue;
        const joined = [...left, ...right].sort((x, y) => matching_compare(x.key, y.key));
        for (const { key } of joined)
            clusters.set(key, joined);
    }
    return [...new Set(clusters.values())]
        .map((cluster) => cluster.map(({ key }) => key))
        .sort(([a = ''], [b = '']) => matching_compare(a, b));
};
const surestFirst = (pairs) => pairs.toSorted((x, y) => y.score - x.score || matching_compare(x.a.key, y.a.key) || matching_compare(x.b.key, y.b.key));
const shareReviewer = (left, right) => left.some(({ reviewer }) => right.some((other) => other.reviewer === reviewer));
const matching_compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const id = (a, b) => JSON.stringify([a.key, b.key].sort(matching_compare));
/** Rounded, so that the order of the additions does not decide. */
const mean = (numbers) => Number((numbers.reduce((sum, one) => sum + one, 0) / numbers.length).toFixed(9));

// EXTERNAL MODULE: ./lib/debate/positions.js
var positions = __webpack_require__(16949);
// EXTERNAL MODULE: ./lib/debate/recorded-positions.js
var recorded_positions = __webpack_require__(27772);
// EXTERNAL MODULE: ./lib/debate/sentinel.js
var sentinel = __webpack_require__(1409);
;// CONCATENATED MODULE: ./lib/debate/findings.js









/** Records the findings of one bundle and all positions on them, by the rules of the debate. */
class FindingRegister {
    #bundle;
    #bundleReviewers;
    #locator;
    #code;
    #failOn;
    #observer;
    #openFindings;
    /** Reports that repeat a finding that was already under debate. */
    #repeats = new Map();
    constructor(bundle, bundleReviewers, { locator, code, failOn }, observer, earlier) {
        this.#bundle = bundle;
        this.#bundleReviewers = bundleReviewers;
        this.#locator = locator;
        this.#code = code;
        this.#failOn = failOn;
        this.#observer = observer;
        this.#openFindings = earlier;
    }
    get openFindings() {
        return this.#openFindings;
    }
    /** Adds the positions of an earlier debate, for reviewers that have a record of one. */
    async recall() {
        this.#openFindings = await (0,recorded_positions/* recallPositions */.E)(this.#openFindings, this.#bundleReviewers, this.#repeats, async (item, reviewer, { evidence, ...position }) => {
            const side = (0,evidence_evidence/* sideOfProof */.Rp)(position.ground);
            const quotes = await this.#resolved(item, evidence, side);
            await this.#add(item, { reviewer, ...position, evidence: quotes });
        });
    }
    /**
     * Adds the reports of a round. Reports of several reviewers that name one defect become one finding. A report that
     * repeats a finding already under debate is not independent: it counts as upholding it.
     */
    async addReported(round, raised) {
        const { repeats, rest: reports } = matchEarlier(this.#openFindings, raised);
        for (const [report, item] of repeats)
            await this.#repeat(round, item, report);
        const known = new Map(this.#openFindings.map((item) => [`0:${item.key}`, item]));
        const fresh = new Map(reports.map((report, index) => [`1:${String(index).padStart(4, '0')}`, report]));
        const clusters = matchFindings([
            ...[...known].map(([key, item]) => findings_candidate(key, (0,open_finding/* firstReport */.fS)(item), '\0debated')),
            ...[...fresh].map(([key, report]) => findings_candidate(key, report, report.reviewer)),
        ]);
        for (const cluster of clusters) {
            const item = cluster.map((key) => known.get(key)).find((entry) => entry !== undefined);
            const said = cluster.flatMap((key) => fresh.get(key) ?? []);
            if (said.length === 0)
                continue;
            if (item === undefined)
                this.#open(round, said);
            else
                for (const report of said)
                    await this.#repeat(round, item, report);
        }
    }
    #open(round, reports) {
        const order = this.#bundleReviewers.map(({ reviewer }) => reviewer.id);
        const sorted = reports.toSorted((a, b) => order.indexOf(a.reviewer) - order.indexOf(b.reviewer));
        const item = {
            key: `${round}.${this.#openFindings.length + 1}`,
            since: round,
            earlier: null,
            reports: sorted,
            positions: [],
            proofs: [],
        };
        this.#openFindings = [...this.#openFindings, item];
        const by = (0,open_finding/* reportersOf */.MH)(item).join(', ');
        this.decided(round, sorted.length > 1 ? 'matched' : 'raised', `finding ${item.key} by ${by}: ${(0,open_finding/* firstReport */.fS)(item).title}`);
    }
    async #repeat(round, item, report) {
        // A report at the gate must not be merged into a less severe finding about the same lines.
        if ((0,finding/* reachesGate */.dL)(report.severity, this.#failOn) && !(0,positions/* isAtGate */.pn)(item, this.#failOn)) {
            this.#open(round, [report]);
            return;
        }
        this.#repeats.set(item, [...(this.#repeats.get(item) ?? []), report]);
        this.decided(round, 'repeated', `${report.reviewer} on finding ${item.key}: ${report.title}`);
        // For an earlier finding even its reporter adds information by reporting it again: it is still open.
        const hasPosition = item.positions.some((position) => position.reviewer === report.reviewer);
        if (item.earlier === null ? (0,positions/* sideOf */.Jh)(item, report.reviewer) === 'support' : hasPosition)
            return;
        moveFinding(item, report.location);
        const evidence = evidenceAt(report.location);
        await this.#add(item, {
            reviewer: report.reviewer,
            round,
            stance: 'uphold',
            ground: null,
            reason: report.explanation,
            evidence,
            severity: report.severity,
        });
    }
    async take(bundleReviewer, round, raw) {
        const item = bundleReviewer.labels.find(raw.label);
        if (item === null) {
            this.decided(round, 'ignored', `${bundleReviewer.reviewer.id} answered about ${raw.label}, which it was not shown`);
            return;
        }
        if (item.positions.some((known) => known.reviewer === bundleReviewer.reviewer.id && known.round === round)) {
            this.decided(round, 'ignored', `${bundleReviewer.reviewer.id} answered about ${raw.label} twice in one round; the first counts`);
            return;
        }
        const followsUp = item.earlier !== null && item.recheck === undefined;
        const ground = raw.ground === 'fixed' && !followsUp ? 'wrong' : raw.ground;
        const side = (0,evidence_evidence/* sideOfProof */.Rp)(ground);
        const evidence = await this.#resolved(item, raw.evidence, side);
        await this.#add(item, {
            reviewer: bundleReviewer.reviewer.id,
            round,
            stance: raw.stance,
            ground,
            reason: raw.reason,
            evidence,
            severity: raw.severity,
        });
        if (!followsUp || raw.stance !== 'uphold')
            return;
        for (const { path, quote, resolved } of evidence) {
            if (resolved?.side === 'new')
                moveFinding(item, await this.#locator.locate(path, quote, resolved.startLine));
        }
    }
    async #resolved(item, evidence, side) {
        const found = evidence.map((quoted) => this.#locator.resolve(quoted, side, (0,open_finding/* firstReport */.fS)(item).location));
        return (await Promise.all(found)).flat().map((quoted) => this.#withoutSteering(quoted));
    }
    /** What a sentinel quoted in this bundle is no evidence, as little as what the action itself marked. */
    #withoutSteering({ path, quote, resolved }) {
        const isMarked = this.#openFindings.some(({ reports }) => reports.some(({ reviewer, location }) => (0,sentinel/* isSentinel */.b)(reviewer) &&
            location.level === 'line' &&
            location.path === path &&
            location.side === resolved?.side &&
            location.startLine <= resolved.endLine &&
            resolved.startLine <= location.endLine));
        return { path, quote, resolved: isMarked ? null : resolved };
    }
    /** Adds a position and decides again for each whether it counts. */
    async #add(item, given) {
        const evidence = await connect(this.#code, evidenceSubjects(item), given.evidence, given.ground);
        const fixes = given.ground === 'fixed' && (await isFix(this.#code, item, evidence));
        item.positions.push({ ...given, evidence, counts: fixes });
        item.positions.splice(0, item.positions.length, ...(0,positions/* counted */.hS)(item, this.#failOn));
    }
    foldSame(bundleReviewer, round, raw) {
        if (raw.sameAs === null || raw.stance !== 'uphold')
            return;
        const [item, same] = [bundleReviewer.labels.find(raw.label), bundleReviewer.labels.find(raw.sameAs)];
        if (item === null || same === null)
            return;
        const [into, other] = this.#openFindings.indexOf(item) <= this.#openFindings.indexOf(same) ? [item, same] : [same, item];
        if (!(0,open_finding/* mergeInto */.Pz)(into, other, bundleReviewer.reviewer.id))
            return;
        this.#openFindings = this.#openFindings.filter((candidate) => candidate !== other);
        for (const { labels } of this.#bundleReviewers)
            labels.redirect(other, into);
        this.decided(round, 'folded', `${bundleReviewer.reviewer.id}: finding ${other.key} is the same as ${into.key}`);
    }
    decided(round, decision, detail) {
        this.#observer.decided({ bundle: this.#bundle, round, decision, detail });
    }
}
/** The code that a finding is about, as evidence for it. A finding about an entire file has none. */
function evidenceAt(location) {
    if (location.level === 'file')
        return [];
    const { path, quote, side, startLine, endLine } = location;
    return [{ path, quote, resolved: { side, startLine, endLine } }];
}
function findings_candidate(key, report, reviewer) {
    const { category, title, explanation, scenario, location } = report;
    const lines = location.level === 'line'
        ? { startLine: location.startLine, endLine: location.endLine }
        : { startLine: null, endLine: null };
    return {
        key,
        reviewer,
        text: [title, explanation, scenario].join('\n'),
        category,
        path: location.path,
        ...lines,
        quote: location.quote,
    };
}

;// CONCATENATED MODULE: ./lib/debate/labels.js
/**
 * Neutral names for findings in one reviewer's conversation. They reveal neither who reported a finding nor how many
 * did, and stay the same in later rounds.
 */
class Labels {
    #names = new Map();
    #cases = new Map();
    #next = 1;
    of(item) {
        const known = this.#names.get(item);
        if (known !== undefined)
            return known;
        const name = `F${this.#next}`;
        this.#next += 1;
        this.#names.set(item, name);
        this.#cases.set(name, item);
        return name;
    }
    /** The finding of a label, or null for an unknown label. */
    find(label) {
        return this.#cases.get(label.trim()) ?? null;
    }
    /** After `from` was merged into `into`, its label refers to `into`. */
    redirect(from, into) {
        const name = this.#names.get(from);
        if (name === undefined)
            return;
        this.#cases.set(name, into);
        this.#names.delete(from);
        if (!this.#names.has(into))
            this.#names.set(into, name);
    }
}

// EXTERNAL MODULE: ./lib/debate/proof.js
var proof = __webpack_require__(40739);
// EXTERNAL MODULE: ./lib/debate/questions.js
var debate_questions = __webpack_require__(96576);
;// CONCATENATED MODULE: ./lib/debate/relocation.js

/**
 * Joins findings after a second question about their locations.
 * @param placed the reported findings, with the corrected locations
 * @param again findings that the answer repeats or adds. A repeated one replaces the finding that was not found.
 */
function withRepeated(placed, again) {
    const added = again.filter((report) => !placed.some((known) => isRepeat(known, report)));
    // A repeated finding replaces the one that was not found, and is never less severe.
    const replaced = new Map();
    for (const report of added.filter((one) => !isNote(one))) {
        const old = placed.find((one) => one.location.level === 'file' && one.title === report.title && !replaced.has(one));
        if (old !== undefined)
            replaced.set(old, report);
    }
    const severityOf = (report) => {
        const [old] = [...replaced].find(([, by]) => by === report) ?? [];
        return old !== undefined && (0,finding/* severityRank */.qs)(old.severity) > (0,finding/* severityRank */.qs)(report.severity)
            ? old.severity
            : report.severity;
    };
    return [
        ...placed.filter((report) => !replaced.has(report)),
        ...added.map((report) => ({ ...report, severity: severityOf(report) })),
    ];
}
/** Whether a finding names no file of the repository. */
const isNote = ({ location }) => location.level === 'file' && location.content === undefined;
/** Whether a reviewer repeats its own finding. A more severe one counts as another finding. */
const isRepeat = (known, { category, title, location, severity }) => (0,finding/* severityRank */.qs)(severity) <= (0,finding/* severityRank */.qs)(known.severity) &&
    known.category === category &&
    known.location.path === location.path &&
    known.location.quote === location.quote &&
    (known.title === title || location.level === 'line');
/**
 * Locates reported findings, and asks once more for quotes that were not found. If the quote is still not found but the
 * named file exists, the finding is about that file.
 */
async function locateReports(findings, options) {
    const reports = await located(findings, options);
    return reports.some(({ location }) => location.level === 'file') ? relocate(reports, options) : reports;
}
const located = (findings, { reviewer, round, locator }) => Promise.all(findings.map(async ({ path, quote, line, ...said }) => {
    const location = await locator.locate(path, quote, line);
    return { reviewer, round, ...said, location };
}));
/** Some models repeat the entire finding when only its location was requested. That is accepted. */
async function relocate(reports, options) {
    const lost = reports.filter(({ location }) => location.level === 'file');
    const label = (report) => `U${lost.indexOf(report) + 1}`;
    const unlocated = lost.map((report) => ({
        label: label(report),
        title: report.title,
        path: report.location.path,
        quote: report.location.quote,
    }));
    const answer = await options.ask({ kind: 'relocation', round: options.round, unlocated });
    const again = await located(answer?.findings ?? [], options);
    const placed = await Promise.all(reports.map(async (report) => {
        const found = answer?.relocations.find((item) => item.label.trim().toUpperCase() === label(report));
        if (report.location.level === 'line' || found === undefined)
            return report;
        const location = await options.locator.locate(found.path, found.quote, null);
        // The second answer may correct only the path. It never removes a file that the first answer named.
        const better = location.level === 'line' || report.location.content === undefined;
        return better ? { ...report, location } : report;
    }));
    return withRepeated(placed, again);
}

// EXTERNAL MODULE: ./lib/debate/reviewer.js
var reviewer = __webpack_require__(65254);
;// CONCATENATED MODULE: ./lib/debate/bundle-debate.js











/** The debate over one bundle, from the independent review to its end. */
class BundleDebate {
    #bundle;
    #bundleReviewers;
    #locator;
    #rules;
    #observer;
    #register;
    #unlocated = [];
    #round = 1;
    #stopped = 'no-answers';
    /**
     * `earlier` are findings of an earlier push in this bundle's code. Every reviewer is asked about them after the
     * independent review.
     */
    constructor(bundle, panel, locator, code, rules, observer, earlier = []) {
        this.#bundle = bundle;
        this.#locator = locator;
        this.#rules = rules;
        this.#observer = observer;
        this.#bundleReviewers = panel.map((reviewer) => ({
            reviewer,
            session: reviewer.open(bundle),
            labels: new Labels(),
            failure: null,
        }));
        this.#register = new FindingRegister(bundle.id, this.#bundleReviewers, { locator, code, failOn: rules.failOn }, observer, earlier);
    }
    async run() {
        let round = this.#recheck?.after ?? 1;
        if (this.#recheck === undefined) {
            await this.#reviewIndependently();
            await this.#register.recall();
            this.#observer.roundDone(this.#bundle.id, round);
        }
        let stopped = this.#firstStop(round);
        while (stopped === null) {
            round += 1;
            await this.#exchange(round, this.#agenda(round));
            this.#observer.roundDone(this.#bundle.id, round);
            stopped = this.#stop(round, this.#agenda(round + 1));
        }
        this.#observer.bundleDone(this.#bundle.id, stopped);
        this.#round = round;
        this.#stopped = stopped;
    }
    /** A finding that is decided again is asked about at least once, even if everybody approved before. */
    #firstStop(round) {
        if (this.#recheck === undefined)
            return this.#stop(round, this.#agenda(round + 1));
        return this.#recheck.provesOnly ? 'settled' : null;
    }
    get result() {
        return {
            bundle: this.#bundle,
            openFindings: this.#register.openFindings,
            unlocated: this.#unlocated,
            rounds: this.#round,
            stopped: this.#stopped,
            attendance: this.#bundleReviewers.map(({ reviewer, failure }) => ({ reviewer: reviewer.id, failure })),
        };
    }
    /** The findings as they stand, for tests to decide. */
    provable() {
        return this.#register.openFindings.map((item) => this.#proofRequest(item, null));
    }
    /** Adds the proofs of its findings. */
    takeProofs(proved) {
        for (const { id, proof } of proved) {
            const item = this.#register.openFindings.find((one) => this.#proofId(one) === id);
            if (item === undefined)
                continue;
            item.proofs.push(proof);
            this.#register.decided(this.#round, 'proof', `finding ${item.key}: ${proof.outcome}. ${proof.why}`);
        }
    }
    /**
     * Asks the supporters of findings that their test did not reproduce, and returns those that one of them upholds. The
     * question is beyond `maxRounds` and optional: a reviewer that does not answer keeps its position and has still
     * answered everything that a complete review needs.
     */
    async discussProofs() {
        const refuted = this.#register.openFindings.filter(({ proofs }) => proofs.at(-1)?.outcome === 'not-reproduced' && (0,proof/* reproduction */.N$)({ proofs }) === null);
        const round = this.#round + 1;
        const questions = (0,debate_questions/* proofQuestions */.KL)(refuted, this.#roundState(round));
        if (questions.size === 0)
            return [];
        const failures = this.#bundleReviewers.map(({ failure }) => failure);
        await this.#exchange(round, questions);
        for (const [index, bundleReviewer] of this.#bundleReviewers.entries())
            bundleReviewer.failure = failures[index] ?? null;
        this.#observer.roundDone(this.#bundle.id, round);
        this.#round = round;
        return refuted.flatMap((item) => {
            const upheld = item.positions.some((one) => one.round === round && one.stance === 'uphold');
            return upheld ? [this.#proofRequest(item, item.proofs.at(-1) ?? null)] : [];
        });
    }
    #proofId({ key }) {
        return `${this.#bundle.id}/${key}`;
    }
    #proofRequest(item, before) {
        const { status, severity, supporters } = (0,debate_status/* judge */.S4)(item, this.#panel, this.#rules.failOn);
        const reporters = (0,open_finding/* reportersOf */.MH)(item);
        const judges = item.positions.map(({ reviewer }) => reviewer).filter((id) => !reporters.includes(id));
        return {
            id: this.#proofId(item),
            bundle: this.#bundle.id,
            round: this.#round,
            report: (0,open_finding/* firstReport */.fS)(item),
            status,
            severity,
            blocking: (0,categories/* mayBlock */.ZH)((0,open_finding/* firstReport */.fS)(item).category) &&
                (0,finding/* reachesGate */.dL)(severity, this.#rules.failOn) &&
                (0,debate_status/* blocks */.Bv)(status, this.#rules.disputed),
            supporters,
            judges: [...new Set(judges)],
            reporters,
            before,
        };
    }
    async #reviewIndependently() {
        const reports = await Promise.all(this.#bundleReviewers.map(async (bundleReviewer) => {
            const answer = await this.#ask(bundleReviewer, { kind: 'independent-review', round: 1 });
            const reported = answer === null ? [] : await this.#locate(bundleReviewer, 1, answer.findings);
            return [...reported, ...(await this.#describedFindings(bundleReviewer, reported))];
        }));
        await this.#register.addReported(1, reports.flat());
    }
    /** Findings against the description of the pull request, without those that the reviewer reported before. */
    async #describedFindings(bundleReviewer, reported) {
        if (this.#rules.describes !== true || !bundleReviewer.reviewer.reads)
            return [];
        const answer = await this.#ask(bundleReviewer, { kind: 'description', round: 1 });
        const found = answer === null ? [] : await this.#locate(bundleReviewer, 1, answer.findings);
        return found.filter((report) => !reported.some((known) => isRepeat(known, report)));
    }
    /** Asks all reviewers that have a question, in parallel, then processes the answers in panel order. */
    async #exchange(round, questions) {
        const said = await Promise.all([...questions].map(async ([bundleReviewer, question]) => {
            const given = await this.#ask(bundleReviewer, question);
            if (given === null)
                return null;
            const positions = positionsAsked(question, given, (what) => this.#register.decided(round, 'ignored', `${bundleReviewer.reviewer.id} ${what}`));
            const answer = { ...given, positions };
            const raised = this.#raisedFindings(bundleReviewer, round, answer);
            return { bundleReviewer, answer, reports: await this.#locate(bundleReviewer, round, raised) };
        }));
        const answered = said.filter((item) => item !== null);
        for (const { bundleReviewer, answer } of answered) {
            for (const position of answer.positions)
                await this.#register.take(bundleReviewer, round, position);
        }
        for (const { bundleReviewer, answer } of answered) {
            for (const position of answer.positions)
                this.#register.foldSame(bundleReviewer, round, position);
        }
        await this.#register.addReported(round, answered.flatMap(({ reports }) => reports));
    }
    /** The findings that an answer adds. Where one finding is decided again, others are left to the next review. */
    #raisedFindings({ reviewer }, round, { findings }) {
        if (this.#recheck === undefined)
            return findings;
        for (const { title } of findings)
            this.#register.decided(round, 'ignored', `${reviewer.id} reported another finding: ${title}`);
        return [];
    }
    /** The reviewer's answer, even if it is incomplete. In that case it is asked nothing more. */
    async #ask(bundleReviewer, question) {
        if (bundleReviewer.failure !== null)
            return null;
        const reply = await bundleReviewer.session.ask(question);
        const answer = (0,reviewer/* answerOf */.ut)(reply);
        this.#observer.called({
            reviewer: bundleReviewer.reviewer.id,
            bundle: this.#bundle.id,
            round: question.round,
            question: question.kind,
            calls: reply.calls,
            outcome: reply.outcome === 'answered' ? 'answered' : reply.failure.code,
            findings: answer?.findings.length ?? 0,
            positions: answer?.positions.length ?? 0,
        });
        if (reply.outcome === 'unanswered')
            bundleReviewer.failure = reply.failure;
        for (const label of answer === null ? [] : unaskedLabels(question, answer)) {
            const detail = `${bundleReviewer.reviewer.id} answered about ${label}, which it was not asked about`;
            this.#register.decided(question.round, 'ignored', detail);
        }
        return answer;
    }
    /** Locates reported findings. One that names no file of the repository is kept as a note. */
    async #locate(bundleReviewer, round, findings) {
        const reports = await locateReports(findings, {
            reviewer: bundleReviewer.reviewer.id,
            round,
            locator: this.#locator,
            ask: (question) => this.#ask(bundleReviewer, question),
        });
        for (const report of reports.filter(isNote)) {
            const { location, title } = report;
            this.#unlocated.push(report);
            this.#register.decided(round, 'unlocated', `${title}: ${location.level === 'file' ? location.why : ''}`);
        }
        return reports.filter((report) => !isNote(report));
    }
    #stop(round, next) {
        const codes = new Set(this.#bundleReviewers.flatMap(({ failure }) => (failure === null ? [] : [failure.code])));
        if (codes.has('cancelled'))
            return 'cancelled';
        if (this.#live().length === 0) {
            if (codes.has('budget-exhausted'))
                return 'out-of-budget';
            return codes.has('timed-out') ? 'out-of-time' : 'no-answers';
        }
        const open = next.size > 0;
        if ((round >= 2 || !open) &&
            this.#live().every(({ reviewer }) => (0,debate_questions/* approves */.JD)(reviewer.id, this.#register.openFindings, this.#panel, this.#rules.failOn)))
            return 'approved';
        if (!open)
            return codes.has('budget-exhausted') ? 'out-of-budget' : 'settled';
        return round >= this.#rules.maxRounds ? 'max-rounds' : null;
    }
    #live() {
        return this.#bundleReviewers.filter(({ failure }) => failure === null);
    }
    /** Set if this debate decides one finding of a complete review again. */
    get #recheck() {
        return this.#register.openFindings.find(({ recheck }) => recheck !== undefined)?.recheck;
    }
    get #panel() {
        return this.#bundleReviewers.map(({ reviewer }) => reviewer);
    }
    #agenda(round) {
        return (0,debate_questions/* questionsOf */.PW)(this.#roundState(round));
    }
    #roundState(round) {
        return {
            round,
            bundle: this.#bundle.id,
            openFindings: this.#register.openFindings,
            bundleReviewers: this.#bundleReviewers,
            rules: this.#rules,
        };
    }
}

// EXTERNAL MODULE: ./lib/debate/detected.js
var debate_detected = __webpack_require__(65451);
;// CONCATENATED MODULE: ./lib/debate/detected-findings.js




/** The findings of the rules. No reviewer is asked about them. */
const detectedOpenFindings = ({ reports }, bundles) => reports.map((report, index) => {
    const { path } = report.location;
    const bundle = bundles.find(({ files }) => files.some((file) => file.path === path)) ?? bundles[0];
    const key = `detector.${index + 1}`;
    const item = {
        key,
        since: 1,
        earlier: null,
        reports: [report],
        positions: [],
        proofs: [],
    };
    return { item, bundle: bundle?.id ?? '' };
});
/** Earlier findings of the rules that they do not report again: the text is gone. */
const noLongerRaised = (earlier, findings) => earlier
    .filter(({ reportedBy, status }) => reportedBy.includes(debate_detected/* detectorId */.i) && status !== 'dismissed')
    .filter(({ fingerprint: print }) => !findings.some((finding) => finding.fingerprint === print))
    .map((finding) => ({ finding, by: [debate_detected/* detectorId */.i], why: 'The text was removed.' }));
/** The detected finding that a model's report supports. A report that is more severe stays separate. */
function detectedBy(detected, item) {
    const { category, location, severity } = (0,open_finding/* firstReport */.fS)(item);
    if (category !== 'prompt-injection' || location.level === 'file')
        return null;
    const meets = (other) => other.path === location.path &&
        other.level === 'line' &&
        other.startLine <= location.endLine &&
        location.startLine <= other.endLine;
    // A hint of the rules and a quote of a sentinel on the same lines are together what each is not alone.
    const hinted = item.reports.some(({ reviewer }) => (0,sentinel/* isSentinel */.b)(reviewer))
        ? detected.find(({ item: { reports } }) => reports.some((report) => isHint(report) && meets(report.location)))
        : undefined;
    const hint = hinted?.item.reports.findIndex(isHint) ?? -1;
    const [said] = hint < 0 ? [] : (hinted?.item.reports.splice(hint, 1) ?? []);
    if (hinted !== undefined && said !== undefined) {
        hinted.item.reports.splice(hint, 0, { ...said, category, severity });
        return hinted.item;
    }
    const found = detected.find(({ item: { reports } }) => reports.some((report) => report.category === category &&
        (0,finding/* severityRank */.qs)(report.severity) >= (0,finding/* severityRank */.qs)(severity) &&
        meets(report.location)));
    return found?.item ?? null;
}
/** What the detector lists without blocking; where such text is expected it is not even a hint. */
const isHint = ({ reviewer, category, severity }) => reviewer === debate_detected/* detectorId */.i && category === 'suspicious-text' && severity !== 'info';

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(61318);
;// CONCATENATED MODULE: ./lib/change/line-changes.js

/** Edits above which two texts are compared as sets of lines, to bound the cost of rewritten files. */
const mostEdits = 4_000;
/** Compares two versions of a file line by line, ignoring white space at line ends. */
function lineChanges(before, after) {
    const [was, is] = [before, after].map((text) => text.split('\n').map((line) => line.trimEnd()));
    const parts = (0,array/* diffArrays */.E)(was ?? [], is ?? [], { maxEditLength: mostEdits });
    if (parts === undefined)
        return roughly(was ?? [], is ?? []);
    const added = new Set();
    const removed = new Map();
    let [old, now] = [1, 1];
    for (const [index, part] of parts.entries()) {
        const count = part.value.length;
        const replaced = [parts[index - 1], parts[index + 1]].some((neighbour) => neighbour?.added === true);
        for (let line = 0; line < count; line += 1) {
            if (part.added)
                added.add(now + line);
            if (part.removed)
                removed.set(old + line, { replaced });
        }
        if (!part.added)
            old += count;
        if (!part.removed)
            now += count;
    }
    return { added, removed };
}
/** For texts with little in common: a line that existed anywhere in the old text is not new. */
function roughly(was, is) {
    const [before, after] = [new Set(was), new Set(is)];
    return {
        added: new Set(is.flatMap((line, index) => (before.has(line) ? [] : [index + 1]))),
        removed: new Map(was.flatMap((line, index) => (after.has(line) ? [] : [[index + 1, { replaced: true }]]))),
    };
}

;// CONCATENATED MODULE: ./lib/debate/evidence/comment-lines.js
const blocks = [
    [
        /\.(?:[cm]?[jt]sx?|c|cc|cpp|cs|css|cxx|dart|go|gradle|groovy|h|hpp|java|kts?|less|php|proto|rs|s[ac]ss|scala|sol|sql|swift|tf|zig|vue|svelte)$/iu,
        /\/\*/u,
        /\*\//u,
    ],
    [/\.(?:html?|vue|svelte|svg|xml|xsl|mdx?)$/iu, /<!--/u, /-->/u],
    [/\.pyi?$/iu, /"""/u, /"""/u],
    [/\.pyi?$/iu, /'''/u, /'''/u],
    [/\.rb$/iu, /^=begin\b/u, /^=end\b/u],
    [/\.exs?$/iu, /@(?:module)?doc\s+"""/u, /"""/u],
    [/\.lua$/iu, /--\[\[/u, /\]\]/u],
    [/\.hs$/iu, /\{-/u, /-\}/u],
    [/\.ps1$/iu, /<#/u, /#>/u],
];
/** Whether it is delimited by quotes, as strings are. */
const isDelimited = ({ source }) => /["']/u.test(source);
const quoted = /(["'`])(?:\\.|(?!\1)[^\\])*\1/gu;
/**
 * The 1-based lines of a file that hold only a multi-line comment or a docstring. A change's own comments are not
 * evidence. A comment mark inside a string of the same line does not count.
 */
function commentLines(lines, path) {
    const found = new Set();
    for (const [files, open, close] of blocks) {
        if (!files.test(path))
            continue;
        let inside = false;
        let isComment = false;
        for (const [index, line] of lines.entries()) {
            if (inside) {
                const end = close.exec(line);
                inside = end === null;
                const isWhole = end === null || line.slice(end.index + end[0].length).trim().length < 4;
                if (isComment && isWhole)
                    found.add(index + 1);
                continue;
            }
            const bare = open.source.includes('"') || open.source.includes("'")
                ? line
                : line.replace(quoted, (text) => '_'.repeat(text.length));
            const start = open.exec(bare);
            if (start === null)
                continue;
            const rest = bare.slice(start.index + start[0].length);
            inside = !close.test(rest);
            const before = line.slice(0, start.index).trim();
            const after = inside
                ? ''
                : rest.slice((close.exec(rest)?.index ?? 0) + (close.exec(rest)?.[0].length ?? 0)).trim();
            // `{/* … */}` in JSX is a comment too. An assigned string is not a comment; a string that is a statement by
            // itself is.
            isComment = isDelimited(open) ? /^[rbuf]{0,2}$/iu.test(before) : true;
            if (isComment && before.length < 3 && after.length < 4)
                found.add(index + 1);
        }
    }
    return found;
}

// EXTERNAL MODULE: ./lib/syntax/symbol.js
var symbol = __webpack_require__(86839);
;// CONCATENATED MODULE: ./lib/debate/evidence/enclosing.js

/** The innermost named function, method or test around a line; null where the line is in none. */
function enclosingFunction(symbols, line) {
    const functions = symbols.filter(({ kind, name }) => (kind === 'function' || kind === 'method' || kind === 'test') && name !== '(anonymous)');
    const found = (0,symbol/* enclosingSymbol */.py)(functions, line);
    return found === null ? null : { key: found.path, startLine: found.startLine, endLine: found.endLine };
}
/** Maximum lines of a block found by indentation. A longer one is cut to the lines around the finding. */
const mostLines = 40;
const tabWidth = 4;
const control = /^(?:\}?\s*)(?:if|else|elif|elsif|elseif|unless|for|foreach|while|until|loop|switch|match|case|when|catch|except|rescue|ensure|finally|try|do|begin|with|using|lock|select|default|then|in|and|or|not|return|await|yield|throw|raise|new)\b/iu;
const defining = /\b(?:def|defp|func|fun|fn|function|sub|proc|procedure|method|test|it|describe)\b|[\w$>\])]\s*\([^;]*(?:\{|=>|:|->|=|\bdo|\bthen|\bbegin|\bis|\bas|\))\s*$/iu;
const closing = /^(?:[)\]}]|end\b|fi\b|done\b|esac\b)/iu;
/** Width of a line's leading white space; -1 for a blank line, which belongs to the surrounding block. */
function indentOf(line) {
    let width = 0;
    for (const mark of line) {
        if (mark === ' ')
            width += 1;
        else if (mark === '\t')
            width += tabWidth;
        else
            return width;
    }
    return -1;
}
/**
 * The function around a line by indentation: the innermost enclosing block whose first line looks like the start of a
 * function, else the widest enclosing block of at most 40 lines, else the statement itself. Used for languages
 * without a grammar, and for code outside all functions.
 */
function enclosingBlock(lines, line) {
    const indents = lines.map(indentOf);
    const at = firstWritten(indents, line - 1);
    const blocks = [];
    for (let header = at;;) {
        const text = lines[header]?.trim() ?? '';
        const block = blockFrom(lines, indents, header);
        if (block.endLine > block.startLine && defining.test(text) && !control.test(text))
            return enclosureAround(block, line);
        if (header !== at)
            blocks.push(block);
        const next = headerOf(lines, indents, header);
        if (next === null)
            break;
        header = next;
    }
    const widest = blocks.findLast((block) => block.endLine - block.startLine < mostLines);
    return widest ?? enclosureAround(blocks[0] ?? blockFrom(lines, indents, at), line);
}
const firstWritten = (indents, from) => {
    const next = indents.findIndex((indent, index) => index >= from && indent >= 0);
    return next < 0 ? Math.max(0, Math.min(from, indents.length - 1)) : next;
};
/** The line that opens the block around a line; null at the outermost level. */
function headerOf(lines, indents, of) {
    const own = indents[of] ?? 0;
    let at = of - 1;
    while (at >= 0 && ((indents[at] ?? -1) < 0 || (indents[at] ?? 0) >= own))
        at -= 1;
    if (at < 0)
        return null;
    // A brace on its own line, or the end of a parameter list: the statement began above at the same depth.
    const text = lines[at]?.trim() ?? '';
    if (!control.test(text) && (text === '{' || closing.test(text))) {
        const deep = indents[at] ?? 0;
        for (let above = at - 1; above >= 0; above -= 1) {
            const indent = indents[above] ?? -1;
            if (indent >= 0 && indent < deep)
                break;
            if (indent === deep)
                return above;
        }
    }
    return at;
}
/** A line and all deeper lines below it, with the line that closes them. */
function blockFrom(lines, indents, header) {
    const deep = indents[header] ?? 0;
    let end = header;
    for (let at = header + 1; at < lines.length; at += 1) {
        const indent = indents[at] ?? -1;
        if (indent < 0)
            continue;
        const text = lines[at]?.trim() ?? '';
        const goesOn = indent === deep && (text === '{' || closing.test(text));
        if (indent <= deep && !goesOn)
            break;
        end = at;
        // `) {` ends a list of parameters and opens the body.
        if (goesOn && text !== '{' && !/[{:([]$/u.test(text))
            break;
    }
    return { key: lines[header]?.trim() ?? '', startLine: header + 1, endLine: end + 1 };
}
/** The block, or its 40 lines around a given line. */
function enclosureAround(block, line) {
    if (block.endLine - block.startLine < mostLines)
        return block;
    const start = Math.max(block.startLine, Math.min(line - mostLines / 2, block.endLine - mostLines + 1));
    return { key: block.key, startLine: start, endLine: Math.min(block.endLine, start + mostLines - 1) };
}
const heading = /^\s{0,3}#{1,6}\s|^[=-]{3,}\s*$/u;
/** The section of a document around a line: from its heading to the next, at most 40 lines. */
function enclosingSection(lines, line) {
    let start = line;
    while (start > 1 && !heading.test(lines[start - 1] ?? ''))
        start -= 1;
    let end = line;
    while (end < lines.length && !heading.test(lines[end] ?? ''))
        end += 1;
    return enclosureAround({ key: lines[start - 1]?.trim() ?? '', startLine: start, endLine: end }, line);
}

;// CONCATENATED MODULE: ./lib/debate/evidence/code-facts.js





const definition = /\b(?:function|def|defp|class|func|fun|fn|type|interface|struct|enum|trait|module|sub|proc|record|object|protocol)\s+(?:\([^)]*\)\s*)?([\p{L}_$][\p{L}\p{N}_$]*)/gu;
const constant = /^(?:export\s+)?(?:const|let|var|val|static|final)\s+([\p{L}_$][\p{L}\p{N}_$]*)|^([A-Z][A-Z0-9_]{2,})\s*=/u;
function factsOf(path, text, symbols) {
    const lines = text.split('\n');
    return {
        path,
        lines,
        imports: (0,evidence_evidence/* isProse */.y6)(path) ? new Set() : importLines(lines),
        comments: (0,evidence_evidence/* isProse */.y6)(path) ? new Set() : commentLines(lines, path),
        enclosureAt(line) {
            if ((0,evidence_evidence/* isProse */.y6)(path))
                return enclosingSection(lines, line);
            return enclosingFunction(symbols ?? [], line) ?? enclosingBlock(lines, line);
        },
        defined: new Set([...(symbols ?? []).map(({ name }) => name), ...lines.flatMap(definedIn)]),
    };
}
const definedIn = (line) => {
    const match = constant.exec(line);
    return [
        ...[...line.matchAll(definition)].flatMap(([, name]) => (name === undefined ? [] : [name])),
        ...[match?.[1], match?.[2]].filter((name) => name !== undefined),
    ];
};
/** Share of lines above which a name counts as common. Applied only to enough lines for a meaningful share. */
const commonShare = 0.01;
const enoughLines = 1_000;
/** Reads each file on demand and once. */
class CodeFacts {
    #files;
    #tree;
    #findSymbols;
    #known = new Map();
    #changes = new Map();
    #counts = new Map();
    #hunks = null;
    constructor(files, tree, findSymbols) {
        this.#files = files;
        this.#tree = tree;
        this.#findSymbols = findSymbols;
    }
    /** Null if that side has no such text file. */
    file(side, path) {
        const key = `${side}:${path}`;
        const known = this.#known.get(key) ?? this.#load(side, path);
        this.#known.set(key, known);
        return known;
    }
    async #load(side, path) {
        const text = side === 'earlier' ? await this.#earlier(path) : await this.#tree.read(side, path);
        if (text === null)
            return null;
        return factsOf(path, text, (0,evidence_evidence/* isProse */.y6)(path) ? null : await this.#findSymbols(path, text));
    }
    /**
     * How a file changed since the head of the earlier review; since the merge base if that head cannot be read.
     * `before` holds the lines as they were then.
     */
    changesSince(path) {
        const known = this.#changes.get(path) ?? this.#compare(path);
        this.#changes.set(path, known);
        return known;
    }
    async #compare(path) {
        const before = (await this.#earlier(path)) ?? '';
        const after = (await this.#tree.read('new', path)) ?? '';
        return { ...lineChanges(before, after), before: before.split('\n') };
    }
    /** The file as it was reviewed before; as it was at the merge base if that cannot be read. */
    async #earlier(path) {
        const then = await this.#tree.read('earlier', path);
        return then ?? this.#tree.read('old', this.changed(path)?.oldPath ?? path);
    }
    changed(path) {
        return this.#files.find((file) => file.path === path || file.oldPath === path) ?? null;
    }
    /**
     * Whether a name is on so many lines of the changed files that sharing it means nothing. The lines are those of the
     * hunks, and of the given files in full.
     */
    isCommon(name, files) {
        const changed = files.filter(({ path }) => this.changed(path)?.path === path);
        const parts = [
            this.#countedHunks(),
            ...changed.flatMap((facts) => [negative(this.#countedHunk(facts.path)), this.#countedFile(facts)]),
        ];
        const lines = parts.reduce((sum, part) => sum + part.lines, 0);
        const held = parts.reduce((sum, part) => sum + (part.names.get(name) ?? 0), 0);
        return lines >= enoughLines && held > lines * commonShare;
    }
    #countedHunks() {
        this.#hunks ??= sum(this.#files.map(({ path }) => this.#countedHunk(path)));
        return this.#hunks;
    }
    #countedHunk(path) {
        const file = this.#files.find((one) => one.path === path);
        return this.#counted(`hunks ${path}`, path, () => (file?.hunks ?? []).flatMap(({ lines }) => lines.flatMap(({ kind, text }) => (kind === 'removed' ? [] : [text]))));
    }
    #countedFile({ path, lines }) {
        return this.#counted(`file ${path}`, path, () => lines);
    }
    #counted(key, path, lines) {
        const known = this.#counts.get(key);
        if (known !== undefined)
            return known;
        const names = new Map();
        const all = lines().filter((line) => line.trim() !== '');
        for (const line of all)
            for (const name of identifiersIn(line, path))
                names.set(name, (names.get(name) ?? 0) + 1);
        const counted = { lines: all.length, names };
        this.#counts.set(key, counted);
        return counted;
    }
}
const sum = (all) => {
    const names = new Map();
    for (const one of all)
        for (const [name, count] of one.names)
            names.set(name, (names.get(name) ?? 0) + count);
    return { lines: all.reduce((total, one) => total + one.lines, 0), names };
};
const negative = ({ lines, names }) => ({
    lines: -lines,
    names: new Map([...names].map(([name, count]) => [name, -count])),
});

;// CONCATENATED MODULE: ./lib/debate/identity.js


/** Gives each finding its earlier id, or else a new unique one. */
function identified(items, earlier, bundles) {
    const traits = items.map(({ item, bundle }) => {
        const { category, location } = (0,open_finding/* firstReport */.fS)(item);
        return {
            item,
            bundle,
            category,
            location,
            symbol: symbolAt(bundles, location) ?? item.earlier?.symbol ?? null,
        };
    });
    const goingOn = new Set(items.map(({ item }) => item.earlier));
    const met = (0,fingerprint/* recognise */.GJ)(earlier.filter((finding) => !goingOn.has(finding)), traits.filter(({ item }) => item.earlier === null));
    const taken = new Set(earlier.map((finding) => finding.fingerprint));
    const numbered = ordinals(traits.filter((trait) => trait.item.earlier === null && !met.has(trait)));
    return traits.map((trait) => {
        const { item, bundle, symbol, category, location } = trait;
        const before = item.earlier ?? met.get(trait);
        const own = (ordinal) => {
            const print = (0,fingerprint/* fingerprint */.Rj)(category, location, ordinal);
            return taken.has(print) ? own(ordinal + 1) : print;
        };
        const print = before?.fingerprint ?? own(numbered.get(item) ?? 0);
        taken.add(print);
        return { item, bundle, symbol, print };
    });
}
/** The function or class around a location, according to the bundle that shows it. */
function symbolAt(bundles, location) {
    if (location.level === 'file')
        return null;
    const shows = ({ oldLine, newLine }) => (location.side === 'new' ? newLine : oldLine) === location.startLine;
    return (bundles
        .flatMap(({ files }) => files.filter(({ path }) => path === location.path))
        .flatMap(({ excerpts }) => excerpts)
        .find(({ lines }) => lines.some(shows))?.symbol ?? null);
}
/** Numbers findings with the same category, path and code by line, so that two similar defects stay separate. */
function ordinals(items) {
    const line = ({ item }) => {
        const { location } = (0,open_finding/* firstReport */.fS)(item);
        return location.level === 'line' ? location.startLine : 0;
    };
    const seen = new Map();
    const numbers = new Map();
    for (const { item } of items.toSorted((a, b) => line(a) - line(b))) {
        const { category, location } = (0,open_finding/* firstReport */.fS)(item);
        const print = (0,fingerprint/* fingerprint */.Rj)(category, location, 0);
        const ordinal = seen.get(print) ?? 0;
        seen.set(print, ordinal + 1);
        numbers.set(item, ordinal);
    }
    return numbers;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/debate/location/alert-line.js
/**
 * Where a location is shown on the head commit. `addedLine`: an added line of it, else one of its hunk, because
 * annotations appear in a pull request only on those. Lines of the same function and non-blank lines come first, then
 * the nearest. Null if the hunk adds nothing. `headLine`, for removed code only: the line at its former place.
 */
function alertLine(file, span) {
    const hunks = file?.hunks ?? [];
    const hunk = hunks.find((one) => holds(one, span));
    const added = hunk === undefined ? [] : addedLines(hunk, span);
    if (span.side === 'new') {
        const inside = hunks
            .flatMap((one) => addedLines(one, span))
            .filter(({ line }) => line >= span.startLine && line <= span.endLine);
        return {
            addedLine: (inside.find(({ blank }) => !blank) ?? inside[0])?.line ?? nearest(added, span.startLine),
        };
    }
    const headLine = hunk === undefined ? shifted(hunks, span.startLine) : lineNow(hunk, span.startLine);
    return { addedLine: nearest(added, headLine), headLine };
}
function holds(hunk, { side, startLine, endLine }) {
    const [start, count] = side === 'new' ? [hunk.newStart, hunk.newLines] : [hunk.oldStart, hunk.oldLines];
    return startLine >= start && endLine < start + count;
}
/** The first line of the hunk at or after an old line that still exists, else the last before it; at least 1. */
function lineNow({ lines, newStart }, oldLine) {
    const at = lines.findIndex((line) => line.oldLine === oldLine);
    const after = lines.slice(at).find((line) => line.newLine !== null)?.newLine;
    const before = lines.slice(0, at).findLast((line) => line.newLine !== null)?.newLine;
    return Math.max(1, after ?? before ?? newStart);
}
/** The current number of an old line outside all hunks. */
const shifted = (hunks, oldLine) => hunks
    .filter(({ oldStart, oldLines }) => oldStart + oldLines <= oldLine)
    .reduce((line, { oldLines, newLines }) => line + newLines - oldLines, oldLine);
function addedLines(hunk, span) {
    const at = hunk.lines.findIndex(({ newLine, oldLine }) => (span.side === 'new' ? newLine : oldLine) === span.startLine);
    const enclosing = at === -1 ? null : functionAt(hunk, at);
    return hunk.lines.flatMap(({ kind, newLine, text }, index) => kind === 'added' && newLine !== null
        ? [
            {
                line: newLine,
                blank: text.trim() === '',
                near: enclosing === null || functionAt(hunk, index) === enclosing,
            },
        ]
        : []);
}
/** How the first line of a function, method or class looks in most languages. */
const header = /\b(?:function|def|func|fun|fn|sub|class|interface|impl|struct|trait|module|enum)\b|=>\s*\{?\s*$|\)\s*(?::\s*[^={]+|->\s*[^{]+|throws\s+[\w.,\s]+)?\s*\{\s*$/u;
const alert_line_control = /^\s*\}?\s*(?:if|else|for|while|switch|catch|try|do|with|elif|except|return|case|match|unless|until)\b/u;
const alert_line_indentOf = (text) => text.length - text.trimStart().length;
/**
 * The function of the hunk that holds a line, by indentation: the index of its first line; -1 if it begins before the
 * hunk, -2 for a line outside functions.
 */
function functionAt({ lines }, index) {
    let at = index;
    while (at > 0 && (lines[at]?.text.trim() ?? '') === '')
        at -= 1;
    const isHeader = (text) => header.test(text) && !alert_line_control.test(text);
    if (isHeader(lines[at]?.text ?? ''))
        return at;
    let indent = alert_line_indentOf(lines[at]?.text ?? '');
    if (indent === 0)
        return -2;
    for (at -= 1; at >= 0 && indent > 0; at -= 1) {
        const text = lines[at]?.text ?? '';
        if (text.trim() === '' || alert_line_indentOf(text) >= indent)
            continue;
        indent = alert_line_indentOf(text);
        if (isHeader(text))
            return at;
    }
    return -1;
}
/** The nearest line of the same function, else the nearest. Non-blank lines come first. */
function nearest(lines, target) {
    const weight = ({ line, blank, near }) => (blank ? 2e9 : 0) + (near ? 0 : 1e9) + Math.abs(line - target);
    return (lines.reduce((best, one) => (best === null || weight(one) < weight(best) ? one : best), null)?.line ?? null);
}

// EXTERNAL MODULE: ./lib/debate/location/code-text.js
var code_text = __webpack_require__(53718);
;// CONCATENATED MODULE: ./lib/debate/location/path-names.js
/** The possible meanings of a path that a model wrote, and the file of the change that each names. */
const marks = /^[\s`'"“”‘’<([*]+|[\s`'"“”‘’>)\]*,;]+$/gu;
const lineNumbers = /(?::\d{1,7}(?:[-–:,]\d{1,7})*|#L?\d{1,7}(?:[-–]L?\d{1,7})?|\s*\(?(?:lines?|L)\s*\d{1,7}(?:\s*[-–]\s*\d{1,7})?\)?)$/iu;
/** Longer text is not a path. */
const longestPath = 1_000;
/**
 * Spellings of a path, the literal one first: without surrounding marks, trailing line numbers, a leading `./` or
 * `/`, and the `a/` or `b/` of a diff, with slashes instead of backslashes, and without the escapes of JSON.
 */
function spellings(path) {
    if (path.length > longestPath)
        return [];
    const literal = path.replace(/^(?:\.\/)+/u, '');
    const bare = path.replace(marks, '').replaceAll('\\', '/');
    const noLines = bare.replace(lineNumbers, '').replace(marks, '');
    const relative = [bare, noLines].map((one) => one.replace(/^(?:\.?\/)+/u, '').replace(/\/{2,}/gu, '/'));
    const noPrefix = relative.map((one) => one.replace(/^[ab]\//u, ''));
    return [...new Set([literal, literal.trim(), ...relative, ...noPrefix, ...unescaped(path)])].filter((one) => one !== '');
}
/** The path that a request shows as a JSON string, where its escapes were copied along. */
function unescaped(path) {
    const inner = path.trim().replace(/^"|"$/gu, '');
    if (!inner.includes('\\'))
        return [];
    try {
        const read = JSON.parse(`"${inner}"`);
        return typeof read === 'string' ? [read] : [];
    }
    catch {
        return [];
    }
}
/** A path in a normal form: Unicode composition and white space at its ends make no difference. */
const plain = (path) => path.trim().normalize('NFC');
/**
 * The one path of `known` that a path names: literally, by another spelling, by its last part (`a.js`, `src/a.js`),
 * by the end of an absolute path, or in another case. Null if it names none or more than one.
 */
function namedPath(path, known) {
    const names = spellings(path);
    const literal = names.find((name) => known.includes(name));
    if (literal !== undefined)
        return literal;
    const like = names.map(plain);
    const isAbsolute = /^\s*[`'"]?(?:[/\\~]|[a-z]:[/\\])/iu.test(path);
    const rules = [
        (one) => like.includes(plain(one)),
        (one) => like.some((name) => plain(one).endsWith(`/${name}`)),
        (one) => isAbsolute && one.includes('/') && like.some((name) => name.endsWith(`/${plain(one)}`)),
        (one) => like.some((name) => name.toLowerCase() === plain(one).toLowerCase()),
    ];
    for (const rule of rules) {
        const [found, ...others] = known.filter(rule);
        if (found !== undefined)
            return others.length === 0 ? found : null;
    }
    if (path.trim() === '' && known.length === 1)
        return known[0] ?? null;
    return containedPath(path, known);
}
/** The first path of `known` that occurs as a separate path in a longer text, such as a header or an address. */
function containedPath(text, known) {
    if (text.length > longestPath)
        return null;
    const found = known.flatMap((path) => {
        const at = path === '' ? -1 : text.indexOf(path);
        if (at < 0)
            return [];
        const before = text[at - 1] ?? ' ';
        const after = text[at + path.length] ?? ' ';
        const begins = text.slice(0, at).includes('://') ? /[^\w.-]/u : /[^\w./-]/u;
        return begins.test(before) && /[^\w./-]/u.test(after) ? [{ path, at }] : [];
    });
    return found.toSorted((a, b) => a.at - b.at || b.path.length - a.path.length)[0]?.path ?? null;
}

;// CONCATENATED MODULE: ./lib/debate/location/quote-forms.js
/** Maximum readings of one quote. */
const mostForms = 64;
/** A quote with more omissions is not a quote of one place. */
const mostSegments = 12;
/**
 * The possible readings of a quote, the literal one first: without a code fence, escapes, HTML entities, backticks,
 * line numbers or diff signs, and split at stated omissions. All readings are combined, because models alter quotes
 * in more than one way at once.
 */
function quoteForms(quote) {
    const steps = [fences, escapes, entities, wrappers, gutters, wrappers, signs];
    let drafts = [{ text: quote.replace(/\r\n?/gu, '\n'), line: null }];
    for (const step of steps) {
        const seen = new Map();
        for (const draft of drafts) {
            for (const next of [draft, ...step(draft)])
                if (!seen.has(next.text))
                    seen.set(next.text, next);
        }
        drafts = [...seen.values()].slice(0, mostForms);
    }
    const forms = new Map();
    for (const { text, line } of drafts) {
        for (const [segments, apart] of splits(text)) {
            const key = segments.join('\0');
            if (!forms.has(key))
                forms.set(key, { segments, apart, line });
        }
    }
    return [...forms.values()].slice(0, mostForms);
}
const perLine = (text, change) => text.split('\n').map(change).join('\n');
const filled = (text) => text.split('\n').filter((line) => line.trim() !== '');
/** Names of languages after a fence on the line of the code. Any other word is code. */
const language = /^(?:bash|c|c\+\+|cpp|cs|csharp|css|dart|diff|dockerfile|elixir|go|graphql|hcl|html|java|javascript|js|json|jsx|kotlin|kt|lua|makefile|perl|php|plaintext|proto|py|python|rb|rs|ruby|rust|scala|scss|sh|shell|sql|svelte|swift|text|toml|ts|tsx|typescript|vue|xml|yaml|yml|zsh)(?=\s)/iu;
/** Lines that open or close a code fence, and a fence that stands on the same line as the code. */
function fences({ text, line }) {
    if (!/`{3}|~{3}/u.test(text))
        return [];
    const marks = /^\s*(?:`{3,}|~{3,})\s*[\w+#.:/-]{0,60}\s*(?:\{[^}`]{0,60}\}|\w{1,20}=\S{1,60})?\s*$/u;
    const inner = text
        .split('\n')
        .filter((one) => !marks.test(one))
        .join('\n');
    const edges = inner
        .trim()
        .replace(/^(?:`{3,8}|~{3,8})/u, '')
        .replace(/(?:`{3,8}|~{3,8})$/u, '');
    const noLanguage = edges === inner ? edges : edges.replace(language, '');
    return [edges, noLanguage].map((one) => ({ text: one, line }));
}
const escaped = { n: '\n', r: '', t: '\t' };
/** Escape sequences of a JSON or source string that were copied or added once too often. */
function escapes({ text, line }) {
    if (!text.includes('\\'))
        return [];
    const marks = text.replace(/\\(["'`])/gu, '$1');
    const breaks = text.replace(/\\r?\\n|\\n/gu, '\n').replaceAll('\\t', '\t');
    const all = text.replace(/\\(?:u([0-9a-f]{4})|([nrt"'`/\\<>&]))/giu, (_, code, one) => code === undefined ? (escaped[one ?? ''] ?? one ?? '') : String.fromCharCode(Number.parseInt(code, 16)));
    return [marks, all, breaks, breaks.replace(/\\(["'`])/gu, '$1')].map((one) => ({ text: one, line }));
}
const named = {
    lt: '<',
    gt: '>',
    amp: '&',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    tab: '\t',
};
const decode = (text) => text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,5}));/giu, (entity, ten, sixteen, name) => {
    if (name !== undefined)
        return named[name.toLowerCase()] ?? entity;
    const code = ten === undefined ? Number.parseInt(sixteen ?? '', 16) : Number(ten);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
});
/** HTML entities, also double-encoded ones. */
function entities({ text, line }) {
    const once = decode(text);
    return [once, decode(once)].map((one) => ({ text: one, line }));
}
/** Marks around a text without white space at its ends. */
const pairs = [
    [/^`{1,5}/u, /`{1,5} ?[,.;:]?$/u],
    [/^["“”„]/u, /["“”] ?[,.]?$/u],
    [/^['‘]/u, /['’] ?[,.]?$/u],
    [/^\*\*`?/u, /`?\*\*$/u],
    [/^<(?:code|pre)>/iu, /<\/(?:code|pre)>$/iu],
];
const unwrapped = (text) => {
    const bare = text.trim();
    const pair = pairs.find(([open, close]) => open.test(bare) && close.test(bare) && bare.length > 2);
    return pair === undefined ? text : bare.replace(pair[0], '').replace(pair[1], '');
};
/** Backticks, quotation marks or bold type around the quote or around each of its lines. */
function wrappers({ text, line }) {
    const each = perLine(text, unwrapped);
    const outer = unwrapped(text);
    const ticks = perLine(text, (one) => one
        .trim()
        .replace(/^`{1,5}/u, '')
        .replace(/`{1,5}$/u, ''));
    return [outer, each, ticks].map((one) => ({ text: one, line }));
}
const gutterForms = [
    // The gutter of a request: new number (none on a removed line), sign, tab.
    /^\s{0,12}(?:(\d{1,7})[+-]?|-)\t/u,
    // Two numbers, sign and bar, as other tools number a diff.
    /^\s{0,12}(\d{0,7})\s{1,12}(\d{0,7})\s{0,4}[ +-]?[|│┃]/u,
    // `4: `, `4 | `, `L4: `, `[4] `, `(4) `, `4. `, `4) `, `+4: `, `4 + | `, `line 4: `, `4-6: `, `4→`.
    /^\s{0,12}[+-]?\s{0,4}[[(]?(?:#?L|line\s|ln\s|#|@)?\s{0,8}(\d{1,7})(?:\s?[-–,]\s?L?\d{1,7})?[\])]?\s{0,8}[+-]?\s{0,2}(?:[:|│┃→⟶›»]|=>|->|\.(?=\s)|\)|\t)\s?/iu,
    // `L4 code`, `[4] code`, `#4 code`.
    /^\s{0,12}[+-]?\s{0,4}(?:[[(](\d{1,7})[\])]|(?:#L|L|line\s|@)(\d{1,7}))\s{1,12}/iu,
];
const plainNumber = /^\s{0,12}[+-]?\s{0,4}(\d{1,7})(?:\s+|$)/u;
/** The gutter of a request whose tab was copied as blanks or left out at a blank line. */
const signedNumber = /^\s{0,12}(?:(\d{1,7})[+-]?|-)(?:\s+|$)/u;
/** Line numbers at the beginning of most lines. The first one is the line that the quote states. */
function gutters({ text, line }) {
    const lines = filled(text);
    return [...gutterForms, plainNumber, signedNumber].flatMap((form) => {
        const matches = lines.flatMap((one) => form.exec(one) ?? []);
        const hits = lines.filter((one) => form.test(one)).length;
        if (hits === 0 || hits * 2 < lines.length)
            return [];
        const number = matches.find((part) => /^\d{1,7}$/u.test(part ?? ''));
        const stripped = perLine(text, (one) => {
            const sign = /^\s*[+-]|[+-]\s*(?:[|│┃]|$)/u.exec(form.exec(one)?.[0] ?? '')?.[0].replace(/[^+-]/gu, '') ?? '';
            return one.replace(form, sign === '' ? '' : `${sign} `);
        });
        return [{ text: stripped, line: line ?? (number === undefined ? null : Number(number)) }];
    });
}
const diffHeader = /^(?:@@ .*@@.*|diff --git .*|index [0-9a-f]+\.\..*|--- \S.*|\+\+\+ \S.*)$/u;
/** Diff signs on all or some lines, diff headers, and the mark of a Markdown quotation. */
function signs({ text, line }) {
    const lines = text.split('\n').filter((one) => !diffHeader.test(one));
    const body = lines.join('\n');
    const without = (sign) => lines.filter((one) => !sign.test(one)).join('\n');
    const strip = (one) => perLine(one, (each) => each.replace(/^\s*[+-]{1,2}(?![+-])/u, ''));
    const quoted = filled(body).every((one) => /^\s*>/u.test(one));
    return [
        strip(body),
        ...(/^\s*-/mu.test(body) && /^\s*\+/mu.test(body)
            ? [strip(without(/^\s*-/u)), strip(without(/^\s*\+/u))]
            : [body]),
        ...(quoted ? [perLine(body, (one) => one.replace(/^\s*>\s?/u, ''))] : []),
    ].map((one) => ({ text: one, line }));
}
/** Matched against a line without its leading white space. */
const ellipsisLine = /^(?:[{(] ?)?(?:\/\/{1,3}|\/\*{1,2}|#{1,4}|--|<!--|%|;)? {0,2}[[(<{]? ?(?:\.{3,}|…+|⋮)(?=$|[\s\])}>*-])/u;
const ellipsis = /[[(<]?(?:\.{3,}|…)[\])>]?/u;
/** The entire quote, split at lines that state an omission, and split at every ellipsis. */
function splits(text) {
    const pieces = [[]];
    for (const line of text.split('\n')) {
        if (ellipsisLine.test(line.trimStart()))
            pieces.push([]);
        else
            pieces.at(-1)?.push(line);
    }
    const byLine = pieces.map((lines) => lines.join('\n'));
    const byMark = byLine.flatMap((piece) => piece.split(ellipsis));
    const said = (all) => all.filter((segment) => /[\p{L}\p{N}_]/u.test(segment));
    return [
        [said([text]), false],
        [said(byLine), true],
        [said(byMark), false],
    ].filter(([segments]) => segments.length > 0 && segments.length <= mostSegments);
}

;// CONCATENATED MODULE: ./lib/debate/location/near-match.js

/** A shorter quote with a wrong letter could be another line. In characters without white space and separators. */
const least = 12;
/** A longer quote is not searched for near matches. */
const most = 4_000;
/** Cost of a line that the quote omits. */
const droppedLine = 2;
/** Cost of a wrong digit: it is another value, not a typo. */
const wrongDigit = 3;
/** Characters of omitted lines that a match may contain. */
const roomForLines = 200;
/** Places examined for one piece, and cells that all comparisons of one quote may fill. */
const mostPlaces = 300;
const mostCells = 4_000_000;
/** How many differences are allowed in a quote of this length. */
function tolerance(length) {
    if (length < least)
        return 0;
    if (length < 20)
        return 1;
    if (length < 60)
        return 2;
    if (length < 120)
        return 3;
    return Math.min(10, 4 + Math.floor((length - 120) / 100));
}
/**
 * Finds a quote with a few different letters or an omitted line: the cheapest places by edit distance, where text
 * before, after and complete lines inside are free or cheap. Candidates come from pieces of the quote: with one more
 * piece than allowed differences, one piece is intact. The work is bounded for any two texts.
 */
function nearHits(flat, wanted) {
    const limit = tolerance(wanted.length);
    if (limit === 0 || wanted.length > most || !/[\p{L}\p{N}_]{3}/u.test(wanted))
        return [];
    let best = limit;
    let cells = mostCells;
    const hits = new Map();
    for (const { from, to } of windows(flat.text, wanted, limit)) {
        cells -= (to - from) * wanted.length;
        if (cells < 0)
            break;
        for (const { start, end, cost } of alignments(flat, from, to, wanted, best)) {
            if (cost < best) {
                best = cost;
                hits.clear();
            }
            const [first, last] = [(0,code_text/* lineAt */.mh)(flat.starts, start), (0,code_text/* lineAt */.mh)(flat.starts, Math.max(start, end - 1))];
            hits.set(`${first}-${last}`, { first, last, cost, start, end });
        }
    }
    return widest([...hits.values()].filter(({ cost }) => cost === best));
}
/** Of hits that begin or end on the same line, only the one with the most lines. */
const widest = (hits) => hits.filter((hit) => !hits.some((other) => other !== hit &&
    other.first <= hit.first &&
    other.last >= hit.last &&
    other.last - other.first > hit.last - hit.first));
/** Parts of the text that hold a piece of the quote at the expected offset; overlapping parts are joined. */
function windows(text, wanted, limit) {
    const size = Math.floor(wanted.length / (limit + 1));
    const slack = limit + (limit >= droppedLine ? roomForLines : 0);
    const found = [];
    for (let piece = 0; piece <= limit; piece += 1) {
        const part = wanted.slice(piece * size, (piece + 1) * size);
        let places = 0;
        for (const at of (0,code_text/* offsetsOf */.wM)(text, part)) {
            if (places === mostPlaces)
                break;
            places += 1;
            const start = at - piece * size;
            found.push({
                from: Math.max(0, start - slack),
                to: Math.min(text.length, start + wanted.length + slack),
            });
        }
    }
    const merged = [];
    for (const { from, to } of found.toSorted((a, b) => a.from - b.from)) {
        const before = merged.at(-1);
        if (before !== undefined && from <= before.to)
            before.to = Math.max(before.to, to);
        else
            merged.push({ from, to });
    }
    return merged;
}
const isDigit = (code) => code >= 48 && code <= 57;
const price = (code) => (isDigit(code) ? wrongDigit : 1);
/** The cheapest alignments of the quote with a part of the text, at most `limit`. Offsets into the text. */
function alignments({ text, starts }, from, to, wanted, limit) {
    const width = to - from;
    const lineStarts = new Int32Array(width + 1).fill(-1);
    let before = -1;
    for (let line = (0,code_text/* lineAt */.mh)(starts, from); line < starts.length; line += 1) {
        const offset = (starts[line] ?? 0) - from;
        if (offset > width)
            break;
        if (offset < 0)
            continue;
        if (before >= 0 && offset > before)
            lineStarts[offset] = before;
        before = offset;
    }
    let cost = new Int32Array(width + 1);
    let begin = Int32Array.from({ length: width + 1 }, (_, column) => column);
    let nextCost = new Int32Array(width + 1);
    let nextBegin = new Int32Array(width + 1);
    for (let row = 1; row <= wanted.length; row += 1) {
        const code = wanted.charCodeAt(row - 1);
        const drop = price(code);
        let lowest = (cost[0] ?? 0) + drop;
        nextCost[0] = lowest;
        nextBegin[0] = 0;
        for (let column = 1; column <= width; column += 1) {
            const other = text.charCodeAt(from + column - 1);
            let value = (cost[column - 1] ?? 0) + (code === other ? 0 : Math.max(drop, price(other)));
            let origin = begin[column - 1] ?? 0;
            const dropped = (cost[column] ?? 0) + drop;
            if (dropped < value)
                [value, origin] = [dropped, begin[column] ?? 0];
            const added = (nextCost[column - 1] ?? 0) + price(other);
            if (added < value)
                [value, origin] = [added, nextBegin[column - 1] ?? 0];
            const line = lineStarts[column] ?? -1;
            if (line >= 0 && row < wanted.length) {
                const skipped = (nextCost[line] ?? 0) + droppedLine;
                if (skipped < value)
                    [value, origin] = [skipped, nextBegin[line] ?? 0];
            }
            nextCost[column] = value;
            nextBegin[column] = origin;
            if (value < lowest)
                lowest = value;
        }
        if (lowest > limit)
            return [];
        [cost, nextCost] = [nextCost, cost];
        [begin, nextBegin] = [nextBegin, begin];
    }
    let best = limit;
    let found = [];
    for (let column = 0; column <= width; column += 1) {
        const value = cost[column] ?? 0;
        if (value > best)
            continue;
        if (value < best)
            found = [];
        best = value;
        found.push({ start: from + (begin[column] ?? 0), end: from + column, cost: value });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/debate/location/quote-search.js


/** How exactly a quote is searched, in order. */
const levels = ['exact', 'loose', 'near'];
/** A piece with fewer characters, without white space, could be anywhere. */
const leastQuote = 3;
/** A shorter piece must not begin or end in the middle of a word. */
const leastInsideWords = 24;
/** Minimum characters of a piece to be searched without comments, semicolons and commas. */
const leastLoose = 10;
/** Maximum lines that a stated ellipsis may replace. */
const mostLeftOut = 40;
/** Distance in lines within which a hint decides between near matches. */
const mostDoubt = 3;
/** Number of equally good near matches that are compared. */
const mostRivals = 50;
/** Lines prepared for searching. Each form of the text is created on demand, once. */
class SearchText {
    sequence;
    #exact = null;
    #joinable = null;
    #loose = null;
    #inside = null;
    #changed = null;
    constructor(stretch) {
        this.sequence = stretch;
    }
    get exact() {
        this.#exact ??= (0,code_text/* flatten */.Bq)(this.sequence.lines, code_text/* canonical */.$N);
        return this.#exact;
    }
    get joinable() {
        this.#joinable ??= (0,code_text/* flatten */.Bq)(this.sequence.lines, code_text/* joinable */.No);
        return this.#joinable;
    }
    get loose() {
        this.#loose ??= (0,code_text/* flatten */.Bq)(this.sequence.lines, code_text/* loose */.LT);
        return this.#loose;
    }
    /** For each line, the number of changed lines before it. */
    get changed() {
        if (this.#changed === null) {
            const { lines } = this.sequence;
            this.#changed = new Int32Array(lines.length + 1);
            for (const [index, { changed }] of lines.entries())
                this.#changed[index + 1] = (this.#changed[index] ?? 0) + (changed ? 1 : 0);
        }
        return this.#changed;
    }
    get inside() {
        this.#inside ??= (0,code_text/* insideWords */.ou)(this.sequence.lines, this.exact.text.length);
        return this.#inside;
    }
}
/**
 * The best place of a quote, or null. Among several the cheapest is chosen, then one that touches changed lines, then
 * the nearest to the hint, then the shortest. Near matches with equal cost but different code do not count, unless
 * the hint decides.
 */
function searchQuote(texts, form, level, hint) {
    const line = hint ?? form.line;
    const found = texts.flatMap((text) => chained(form, (segment) => hitsOf(text, segment, level)).map((parts) => placeOf(text, parts, line)));
    const best = found.reduce((least, place) => (least === null || before(place, least) ? place : least), null);
    if (best === null)
        return null;
    const quoteLocation = quoteLocationOf(best, level);
    const rivals = level === 'exact' || best.far <= mostDoubt ? [] : found.filter(({ cost }) => cost === best.cost);
    const doubtful = rivals
        .slice(0, mostRivals)
        .some((other) => (0,code_text/* canonical */.$N)(quoteLocationOf(other, level).quote) !== (0,code_text/* canonical */.$N)(quoteLocation.quote));
    return doubtful ? null : quoteLocation;
}
const before = (a, b) => (a.cost - b.cost || a.rank - b.rank || a.last - a.first - (b.last - b.first)) < 0;
function placeOf(text, parts, hint) {
    const first = parts[0]?.first ?? 0;
    const last = parts.at(-1)?.last ?? first;
    const far = hint === null ? Number.POSITIVE_INFINITY : Math.abs((text.sequence.lines[first]?.number ?? 0) - hint);
    const touches = (text.changed[last + 1] ?? 0) > (text.changed[first] ?? 0);
    return {
        text,
        parts,
        first,
        last,
        cost: parts.reduce((sum, hit) => sum + hit.cost, 0),
        far,
        rank: (touches ? 0 : 10_000_000) + Math.min(far, 1_000_000),
    };
}
function quoteLocationOf({ text, parts, first, last, cost }, level) {
    const { side, lines } = text.sequence;
    const textOf = (from, to) => lines
        .slice(from, to + 1)
        .map((line) => line.text)
        .join('\n');
    const startLine = lines[first]?.number ?? 0;
    return {
        side,
        startLine,
        endLine: lines[last]?.number ?? startLine,
        quote: textOf(first, last),
        pieces: parts.map((part) => ({
            startLine: lines[part.first]?.number ?? startLine,
            endLine: lines[part.last]?.number ?? startLine,
            quote: textOf(part.first, part.last),
        })),
        grade: level === 'exact' ? 'exact' : 'near',
        cost,
    };
}
/** All sequences of pieces that are close enough: for each place of the first piece, the nearest of the rest. */
function chained({ segments, apart }, hits) {
    const [start = '', ...rest] = segments;
    let chains = hits(start).map((hit) => [hit]);
    for (const segment of rest) {
        if (chains.length === 0)
            return [];
        const next = hits(segment).toSorted((a, b) => a.first - b.first || a.start - b.start);
        const firsts = next.map(({ first }) => first);
        const nearest = new Map();
        for (const chain of chains) {
            const before = chain.at(-1);
            if (before === undefined)
                continue;
            let at = firstAtLeast(firsts, before.last + (apart ? 1 : 0));
            while (next[at]?.first === before.last && (next[at]?.start ?? 0) < before.end)
                at += 1;
            const hit = next[at];
            if (hit === undefined || hit.first - before.last > mostLeftOut + 1)
                continue;
            // Sequences are in line order: the last one that reaches a place omits the least.
            nearest.set(hit, [...chain, hit]);
        }
        chains = [...nearest.values()];
    }
    return chains;
}
function firstAtLeast(sorted, least) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function hitsOf(text, segment, level) {
    const exact = exactHits(text, (0,code_text/* canonical */.$N)(segment));
    if (level === 'exact' || exact.length > 0)
        return exact;
    const lines = segment.split('\n');
    const kept = lines.map(code_text/* joinable */.No).join('');
    const bare = lines.map(code_text/* loose */.LT).join('');
    const hits = looseHits(text.joinable, kept, 1);
    if (hits.length > 0)
        return hits;
    // A quote without comments is less specific, so comments are ignored only if nothing else is found.
    const without = () => looseHits(text.loose, bare, 2).map((hit) => withComments(hit, text.sequence.lines, lines));
    if (level === 'loose')
        return bare === kept ? without() : [];
    const near = nearHits(text.loose, bare).map((hit) => withComments({ ...hit, cost: hit.cost + 2 }, text.sequence.lines, lines));
    return cheapest([nearHits(text.joinable, kept), without(), near]);
}
/** The cheapest hits of the first search with results. */
const cheapest = (searches) => searches.reduce((best, hits) => (costOf(hits) < costOf(best) ? hits : best), []);
const costOf = (hits) => Math.min(...hits.map(({ cost }) => cost));
/** A place found without comments, extended by the comments at the quote's beginning and end. */
function withComments(hit, lines, quote) {
    const said = quote.filter((line) => (0,code_text/* canonical */.$N)(line) !== '');
    const isCode = (line) => (0,code_text/* loose */.LT)(line) !== '';
    const before = said.slice(0, Math.max(0, said.findIndex(isCode))).toReversed();
    const after = said.slice(said.findLastIndex(isCode) + 1);
    const reach = (comments, from, step) => {
        let end = from;
        for (const comment of comments) {
            let at = end + step;
            while (lines[at] !== undefined && (0,code_text/* canonical */.$N)(lines[at]?.text ?? '') === '')
                at += step;
            if ((0,code_text/* canonical */.$N)(lines[at]?.text ?? '') === (0,code_text/* canonical */.$N)(comment))
                end = at;
        }
        return end;
    };
    return { ...hit, first: reach(before, hit.first, -1), last: reach(after, hit.last, 1) };
}
/** At most one place for each line. */
function exactHits(text, wanted) {
    if (wanted.length < leastQuote || !/[\p{L}\p{N}_]/u.test(wanted))
        return [];
    const { exact } = text;
    if (wanted.length >= leastInsideWords)
        return placesOf(exact, wanted, 0);
    if (!exact.text.includes(wanted))
        return [];
    const { inside } = text;
    return placesOf(exact, wanted, 0, (at) => inside[at] === 0 && inside[at + wanted.length] === 0);
}
const looseHits = (flat, wanted, cost) => wanted.length < leastLoose || !/[\p{L}\p{N}_]{3}/u.test(wanted) ? [] : placesOf(flat, wanted, cost);
function placesOf({ text, starts }, wanted, cost, fits = () => true) {
    const hits = [];
    let after = -1;
    for (const at of (0,code_text/* offsetsOf */.wM)(text, wanted)) {
        if (at < after || !fits(at))
            continue;
        const first = (0,code_text/* lineAt */.mh)(starts, at);
        const end = at + wanted.length;
        hits.push({ first, last: (0,code_text/* lineAt */.mh)(starts, end - 1), cost, start: at, end });
        after = starts[first + 1] ?? text.length;
    }
    return hits;
}

;// CONCATENATED MODULE: ./lib/debate/location/locator.js








/** A longer text is not a quote, and searching it would be expensive. */
const mostQuote = 20_000;
/** Number of readings of a quote that are searched for near matches. */
const mostNearForms = 16;
/** Minimum characters for a quote to identify its file. */
const tellsFile = 16;
/** Files of the change that are read to find a quote's file. */
const mostFilesRead = 60;
/** Prepared files that are cached. */
const mostKept = 64;
/**
 * Finds quotes: first in the new side of the path's hunks, then the old side, then the entire file at the head, then
 * at the merge base. An exact match anywhere comes before a near one (see docs/change.md, "Locating quotes").
 */
class Locator {
    #files = new Map();
    #tree;
    #detected;
    #kept = new Map();
    constructor(files, tree, detected = debate_detected/* nothingDetected */.R) {
        this.#tree = tree;
        this.#detected = detected;
        for (const file of files) {
            if (file.oldPath !== null && !this.#files.has(file.oldPath))
                this.#files.set(file.oldPath, file);
        }
        for (const file of files)
            this.#files.set(file.path, file);
    }
    /**
     * Locates a finding. If that fails, the result is a file-level location with the reason: with path and content of
     * the named file, or with the path as written and no content if no such file exists.
     */
    async locate(path, quote, hint) {
        const wanted = { quote, hint, first: 'new', nearest: false };
        const place = (await this.#locate(path, wanted, levels)) ?? (await this.#elsewhere(path, wanted));
        if (place === null)
            return this.#unlocated(path, quote);
        const { side, startLine, endLine } = place;
        return {
            level: 'line',
            path: place.path,
            side,
            startLine,
            endLine,
            quote: place.quote,
            ...alertLine(this.#files.get(place.path), place),
        };
    }
    async #unlocated(path, quote) {
        const why = this.#whyNot(path, quote);
        const named = await this.#existing(path);
        return named === null
            ? { level: 'file', path, quote, why }
            : { level: 'file', path: named, quote, why, content: await this.#contentOf(named) };
    }
    async #contentOf(path) {
        const file = this.#files.get(path);
        const known = file?.newBlob ?? file?.oldBlob ?? null;
        if (known !== null)
            return known;
        const text = (await this.#tree.read('new', path)) ?? (await this.#tree.read('old', path)) ?? '';
        return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
    }
    /**
     * The file that a model's path names: a file of the change or of the tree, at the head or at the merge base. A
     * partial path counts only if exactly one file matches. Null if there is none.
     */
    async #existing(path) {
        const [literal, ...others] = spellings(path);
        if (literal === undefined)
            return null;
        const inChange = (name) => this.#files.get(name)?.path ?? null;
        if (inChange(literal) !== null || (await this.#isFile(literal)))
            return inChange(literal) ?? literal;
        const named = this.#named(path);
        if (named !== null)
            return named;
        for (const name of others)
            if (await this.#isFile(name))
                return name;
        return this.#listed(path);
    }
    /**
     * Finds a quote given as evidence, exactly: on side `first` if it is on both, and of several places the nearest to
     * the finding at `near`. A quote that occurs everywhere does not resolve. A quote with stated omissions resolves to
     * several.
     */
    async resolve({ path, quote }, first, near) {
        const about = near?.level === 'line' ? near : null;
        const names = about === null ? [] : await this.#names(path);
        const nearest = about !== null && names.includes(about.path);
        const hint = nearest ? about.startLine : null;
        const place = await this.#locate(path, { quote, hint, first, nearest }, ['exact']);
        if (place === null || this.#detected.distrusts(place))
            return [{ path, quote, resolved: null }];
        if (!place.segments.some((segment, index) => (0,evidence_evidence/* isDistinctive */.jh)(segment, place.pieces[index]?.quote ?? '')))
            return [{ path, quote, resolved: null }];
        return place.pieces.map(({ startLine, endLine, quote: piece }) => ({
            path: place.path,
            quote: piece,
            resolved: { side: place.side, startLine, endLine },
        }));
    }
    /** The code around a location, to show to users: up to `margin` lines before and after. */
    async code(location, margin = 3) {
        if (location.level === 'file')
            return [];
        const hunk = this.#files.get(location.path)?.hunks.find((candidate) => holds(candidate, location));
        if (hunk !== undefined)
            return hunkLines(hunk, location.side, location.startLine, location.endLine, margin);
        const text = await this.#tree.read(location.side, location.path);
        const lines = text?.split('\n') ?? [];
        const from = Math.max(1, location.startLine - margin);
        return lines
            .slice(from - 1, location.endLine + margin)
            .map((line, index) => ({ line: from + index, kind: 'context', text: line }));
    }
    async #locate(path, wanted, allowed) {
        if (wanted.quote.length > mostQuote || (0,code_text/* canonical */.$N)(wanted.quote).length < leastQuote)
            return null;
        const names = await this.#names(path);
        for (const level of allowed) {
            for (const name of names) {
                const found = await this.#inFile(name, wanted, level);
                if (found !== null)
                    return found;
            }
        }
        return null;
    }
    async #inFile(name, { quote, hint, first, nearest }, level) {
        const file = this.#files.get(name);
        const [one, other] = first === 'new' ? ['new', 'old'] : ['old', 'new'];
        const hunks = [() => this.#hunks(file, one), () => this.#hunks(file, other)];
        const full = [() => this.#fullFile(file, name, one), () => this.#fullFile(file, name, other)];
        const [early, late] = nearest ? [full, hunks] : [hunks, full];
        const forms = quoteForms(quote);
        for (const form of level === 'near' ? forms.slice(-mostNearForms) : forms) {
            for (const places of [early, late]) {
                let best = null;
                for (const texts of places) {
                    const quoteLocation = searchQuote(await texts(), form, level, hint);
                    if (quoteLocation !== null && (best === null || quoteLocation.cost < best.cost))
                        best = quoteLocation;
                    if (best?.cost === 0)
                        break;
                }
                if (best !== null)
                    return { ...best, path: pathOn(best.side, name, file), segments: form.segments };
            }
        }
        return null;
    }
    /** The only other file of the change that holds the quote exactly, if the quote is specific enough. */
    async #elsewhere(path, wanted) {
        const longest = Math.max(0, ...quoteForms(wanted.quote).flatMap(({ segments }) => segments.map(weight)));
        if (longest < tellsFile || wanted.quote.length > mostQuote)
            return null;
        const tried = new Set((await this.#names(path)).map((name) => this.#files.get(name)));
        const others = [...new Set(this.#files.values())].filter((file) => !tried.has(file));
        if (others.length > mostFilesRead)
            return null;
        const found = [];
        for (const file of others) {
            const place = await this.#inFile(file.path, { ...wanted, hint: null }, 'exact');
            if (place !== null && place.segments.every((segment) => weight(segment) >= tellsFile))
                found.push(place);
        }
        return found.length === 1 ? (found[0] ?? null) : null;
    }
    #hunks(file, side) {
        if (file === undefined)
            return Promise.resolve([]);
        return this.#keep(`hunks:${side}:${file.path}`, () => Promise.resolve(sequencesOf(file, side).map((stretch) => new SearchText(stretch))));
    }
    #fullFile(file, name, side) {
        const path = (side === 'new' ? file?.path : file?.oldPath) ?? name;
        return this.#keep(`full:${side}:${path}`, async () => {
            const text = await this.#tree.read(side, path);
            if (text === null)
                return [];
            const lines = text
                .split('\n')
                .map((line, index) => ({ number: index + 1, text: line, changed: false }));
            return [new SearchText({ side, lines })];
        });
    }
    #keep(key, make) {
        const known = this.#kept.get(key);
        if (known !== undefined)
            return known;
        const made = make();
        this.#kept.set(key, made);
        const [oldest] = this.#kept.keys();
        if (this.#kept.size > mostKept && oldest !== undefined)
            this.#kept.delete(oldest);
        return made;
    }
    /** The paths that a model may mean, the most likely first. */
    async #names(path) {
        const [literal, ...others] = spellings(path);
        if (literal === undefined)
            return [];
        const named = this.#named(path);
        const names = named === null ? [literal, ...others] : [literal, named, ...others];
        const listed = named === null && !(await this.#isFile(literal)) ? await this.#listed(path) : null;
        return [...new Set(listed === null ? names : [...names, listed])];
    }
    /** The file of the change that a path names. */
    #named(path) {
        const files = [...new Set(this.#files.values())];
        const now = namedPath(path, files.map((file) => file.path));
        if (now !== null)
            return now;
        const former = namedPath(path, files.flatMap(({ oldPath }) => oldPath ?? []));
        return former === null ? null : (this.#files.get(former)?.path ?? null);
    }
    /** The file of the tree that a partial path names, if the tree can list its files. */
    async #listed(path) {
        if (this.#tree.find === undefined)
            return null;
        for (const name of spellings(path)) {
            const found = await this.#tree.find(name);
            if (found.length > 0)
                return found.length === 1 ? (found[0] ?? null) : null;
        }
        return null;
    }
    async #isFile(path) {
        return (await this.#tree.read('new', path)) !== null || (await this.#tree.read('old', path)) !== null;
    }
    #whyNot(path, quote) {
        if ((0,code_text/* canonical */.$N)(quote).length < leastQuote)
            return 'The quote is too short to locate.';
        if (quote.length > mostQuote)
            return 'The quote is too long.';
        return this.#named(path) === null
            ? 'The file is not part of the change, and the quote was not found in it.'
            : 'The quote was not found in this file, before or after the change.';
    }
}
const weight = (segment) => (0,code_text/* canonical */.$N)(segment).length;
const sequencesOf = (file, side) => file.hunks.map((hunk) => ({
    side,
    lines: hunk.lines.flatMap((line) => {
        const number = side === 'new' ? line.newLine : line.oldLine;
        return number === null ? [] : [{ number, text: line.text, changed: line.kind !== 'context' }];
    }),
}));
const pathOn = (side, asked, file) => {
    if (file === undefined)
        return asked;
    return side === 'old' && file.status === 'deleted' ? (file.oldPath ?? file.path) : file.path;
};
function hunkLines(hunk, side, startLine, endLine, margin) {
    const numbers = hunk.lines.map((line) => (side === 'new' ? line.newLine : line.oldLine));
    const first = numbers.findIndex((number) => number !== null && number >= startLine);
    const last = numbers.findLastIndex((number) => number !== null && number <= endLine);
    return hunk.lines.slice(Math.max(0, first - margin), last + 1 + margin).map((line) => ({
        line: line.newLine ?? line.oldLine,
        kind: line.kind,
        text: line.text,
    }));
}

;// CONCATENATED MODULE: ./lib/debate/proving.js
/**
 * Lets tests decide what the debate left open. A finding that its test did not reproduce goes back to its supporters
 * once, with the test: each may withdraw or, by upholding it, have its own model write a better test.
 */
async function proveFindings(debates, prove) {
    const take = (proved) => {
        for (const one of debates)
            one.takeProofs(proved);
    };
    take(await prove(debates.flatMap((one) => one.provable())));
    const upheld = await Promise.all(debates.map((one) => one.discussProofs()));
    if (upheld.flat().length > 0)
        take(await prove(upheld.flat()));
}

// EXTERNAL MODULE: ./lib/debate/recheck.js
var debate_recheck = __webpack_require__(51618);
;// CONCATENATED MODULE: ./lib/debate/debate.js


















/**
 * Runs the debate over a change. The bundles are independent and run in parallel, so a bundle's cross-examination
 * begins as soon as its independent review ends. Never rejects because of a reviewer's failure.
 */
async function debate({ change, bundles, panel, panelModels = () => panel, readers = () => panel, tree, findSymbols = () => Promise.resolve(null), rules, observer, earlier = [], recused = new Set(), detected = debate_detected/* nothingDetected */.R, recheck = null, prove = null, }) {
    const locator = new Locator(change.files, tree, detected);
    const code = new CodeFacts(change.files, tree, findSymbols);
    const again = recheck === null ? null : await (0,debate_recheck/* openAgain */.P)(recheck, locator);
    const before = again?.recheck?.after ?? 1;
    const seeded = { ...rules, maxRounds: before + rules.maxRounds - 1, seed: (0,debate_questions/* seedOf */.n3)(change) };
    // The rules have just checked the text again, so no reviewer is asked whether their findings are fixed.
    const status = earlier.filter((finding) => finding.status !== 'dismissed' && !finding.reportedBy.includes(debate_detected/* detectorId */.i));
    const placed = await placeEarlierFindings(status, change, bundles, locator, code);
    const debates = bundles.map((bundle) => new BundleDebate(bundle, readers(bundle), locator, code, seeded, observer, again === null ? placed.openFindings.get(bundle.id) : [again]));
    await Promise.all(debates.map((one) => one.run()));
    if (prove !== null)
        await proveFindings(debates, prove);
    const over = debates.map(({ result }) => result);
    const countedAs = panelModels();
    // The result is in the change's own order, whichever bundle finished first.
    const debated = over.toSorted((a, b) => inOrder.compare(a.bundle.id, b.bundle.id));
    const all = joined(debated, again === null ? detectedOpenFindings(detected, bundles) : []);
    // Joined findings are counted as one.
    for (const { item } of all)
        item.positions.splice(0, item.positions.length, ...(0,positions/* counted */.hS)(item, rules.failOn));
    const [items, fixed] = withoutFixed(all, countedAs, toolsOf(panel, debated), recused);
    const findings = await Promise.all(identified(items, earlier, bundles).map(async ({ item, bundle, print, symbol }) => {
        const { category, title, explanation, scenario, assumes, suggestion, location } = (0,open_finding/* firstReport */.fS)(item);
        const kept = (0,proof/* reproduction */.N$)(item) === null ? keepAsBefore(item, countedAs) : null;
        const { status, why, supporters, refuters, severity } = kept ?? (0,debate_status/* judge */.S4)(item, countedAs, rules.failOn);
        const push = pushOf(item, countedAs, recused);
        return {
            id: (0,fingerprint/* shortId */.m_)(print),
            fingerprint: print,
            category,
            kind: (0,categories/* kindOf */.I)(category),
            severity,
            title,
            explanation,
            scenario,
            assumes,
            suggestion,
            location,
            code: await locator.code(location),
            symbol,
            push,
            dismissal: null,
            bundle,
            reportedBy: (0,open_finding/* reportersOf */.MH)(item),
            reports: item.reports,
            positions: item.positions,
            ...(proofsOf(item, kept).length === 0 ? {} : { proofs: proofsOf(item, kept) }),
            status,
            statusReason: push === 'unanswered'
                ? 'Reported at an earlier push; no reviewer answered whether it is fixed.'
                : why,
            supporters,
            refuters,
            // A finding that blocked before keeps blocking until it is answered, even if it is disputed now.
            blocking: (0,categories/* mayBlock */.ZH)(category) &&
                (0,finding/* reachesGate */.dL)(severity, rules.failOn) &&
                ((0,debate_status/* blocks */.Bv)(status, rules.disputed) ||
                    (item.earlier?.blocking === true &&
                        status !== 'dismissed' &&
                        (item.recheck === undefined || kept !== null))),
        };
    }));
    return {
        findings: [...findings, ...placed.unseen.map(unseen)].toSorted(byWeight),
        closed: [...placed.closed, ...fixed, ...noLongerRaised(earlier, findings)],
        unlocated: debated.flatMap(({ unlocated }) => unlocated),
        attendance: debated.flatMap(({ bundle, attendance }) => attendance.map(({ reviewer, failure }) => ({
            reviewer,
            bundle: bundle.id,
            answered: failure === null,
            failure,
        }))),
        bundles: debated.map(({ bundle, rounds, stopped }) => ({ id: bundle.id, rounds, stopped })),
        approvers: panel
            .filter(({ id }) => !(0,sentinel/* isSentinel */.b)(id) && !items.some(({ item }) => supportsAtGate(item, id, countedAs, rules.failOn)))
            .map(({ id }) => id),
    };
}
const inOrder = new Intl.Collator('en', { numeric: true });
const supportsAtGate = (item, id, panel, failOn) => (0,positions/* sideOf */.Jh)(item, id) === 'support' && (0,finding/* reachesGate */.dL)((0,debate_status/* judge */.S4)(item, panel, failOn).severity, failOn);
/**
 * Joins findings of several bundles. Bundles may share context, so two of them can report one defect: the same
 * category on the same code.
 */
function joined(debated, detected) {
    const placed = new Map();
    for (const { bundle, openFindings } of debated) {
        for (const item of openFindings) {
            const raised = detectedBy(detected, item);
            if (raised !== null && item.earlier === null) {
                raised.reports.push(...item.reports);
                raised.positions.push(...item.positions);
                continue;
            }
            const { category, location } = (0,open_finding/* firstReport */.fS)(item);
            const at = location.level === 'line' ? `${location.side}${location.startLine}` : 'file';
            const key = [category, location.path, at, (0,fingerprint/* fingerprint */.Rj)(category, location, 0)].join('\0');
            const known = placed.get(key);
            if (known === undefined || known.bundle === bundle.id) {
                placed.set(known === undefined ? key : `${key}\0${bundle.id}\0${item.key}`, {
                    item,
                    bundle: bundle.id,
                });
                continue;
            }
            known.item.reports.push(...item.reports);
            known.item.positions.push(...item.positions);
            known.item.proofs.push(...item.proofs);
        }
    }
    return [...detected, ...placed.values()];
}
/** Bundle id → tools whose new report covers it. */
const toolsOf = (panel, debated) => {
    const tools = new Set(panel.flatMap(({ id, reads, judges }) => (reads || judges ? [] : [id])));
    return new Map(debated.map(({ bundle, attendance }) => [
        bundle.id,
        new Set(attendance.flatMap(({ reviewer, failure }) => failure === null && tools.has(reviewer) ? [reviewer] : [])),
    ]));
};
/** Removes the earlier findings that are fixed, and those of tools whose new report lacks them. */
function withoutFixed(items, panel, tools, recused) {
    const closed = items.flatMap(({ item, bundle }) => {
        const { outcome, by } = outcomeOf(item, panel, recused);
        if (item.earlier === null || item.recheck !== undefined)
            return [];
        const reporters = (0,open_finding/* reportersOf */.MH)(item);
        if (outcome === 'unanswered' && reporters.every((id) => tools.get(bundle)?.has(id) === true))
            return [{ finding: item.earlier, by: reporters, why: "The tool's new report does not contain it." }];
        if (outcome !== 'fixed')
            return [];
        const why = item.positions.find(({ reviewer, ground }) => by.includes(reviewer) && ground === 'fixed');
        return [{ finding: item.earlier, by, why: why?.reason ?? '' }];
    });
    const gone = new Set(closed.map(({ finding }) => finding));
    return [items.filter(({ item }) => item.earlier === null || !gone.has(item.earlier)), closed];
}
/** Its own tests; those of the earlier push where that push's result was kept. */
const proofsOf = ({ proofs, earlier }, kept) => proofs.length === 0 && kept !== null ? (earlier?.proofs ?? []) : proofs;
const pushOf = (item, panel, recused) => {
    if (item.recheck !== undefined)
        return 'carried';
    if (item.earlier === null)
        return 'new';
    return outcomeOf(item, panel, recused).outcome === 'still-open' ? 'still-open' : 'unanswered';
};
const unseen = (finding) => ({
    ...finding,
    push: 'unanswered',
    statusReason: 'Reported at an earlier push, in code that no reviewer was sent this time.',
});
function byWeight(a, b) {
    const line = ({ location }) => (location.level === 'line' ? location.startLine : 0);
    return (Number(b.blocking) - Number(a.blocking) ||
        Number((0,proof/* reproduction */.N$)(b) !== null) - Number((0,proof/* reproduction */.N$)(a) !== null) ||
        finding/* findingStatuses */.GU.indexOf(a.status) - finding/* findingStatuses */.GU.indexOf(b.status) ||
        (0,finding/* severityRank */.qs)(b.severity) - (0,finding/* severityRank */.qs)(a.severity) ||
        (a.location.path < b.location.path ? -1 : a.location.path > b.location.path ? 1 : 0) ||
        line(a) - line(b) ||
        (a.fingerprint < b.fingerprint ? -1 : 1));
}


/***/ }),

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

/***/ 97463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ debateByRules),
  f: () => (/* binding */ rulesOf)
});

// EXTERNAL MODULE: ./lib/change/authorship.js + 1 modules
var authorship = __webpack_require__(76170);
// EXTERNAL MODULE: ./lib/debate/assignment.js
var assignment = __webpack_require__(57708);
// EXTERNAL MODULE: ./lib/debate/debate.js + 24 modules
var debate = __webpack_require__(55868);
;// CONCATENATED MODULE: ./lib/history/recheck.js
/** The finding that a person asked to decide again, as the complete review left it; null without one. */
function recheckOf({ recheck, carried, }) {
    const finding = carried.find(({ id }) => id === recheck?.finding);
    return recheck === null || finding === undefined
        ? null
        : { finding, statements: recheck.statements, provesOnly: recheck.provesOnly };
}

// EXTERNAL MODULE: ./lib/syntax/parsing.js + 3 modules
var parsing = __webpack_require__(177);
;// CONCATENATED MODULE: ./lib/review/debate-rules.js





/** Maximal number of other reviewers that judge a finding. */
const judgesPerFinding = 2;
/** Runs the debate by the rules of the settings, with reviewers or with their recorded answers. */
const debateByRules = ({ settings, change, panel, obviousBundles, history, ...rest }) => (0,debate/* debate */.q)({
    ...rest,
    findSymbols: parsing/* findSymbols */.dL,
    change,
    panel,
    recheck: recheckOf(history),
    earlier: history.savedReview === null ? [] : [...history.asked, ...history.quiet.map(silenced)],
    readers: (0,assignment/* readersOf */.c)(panel, {
        obviousBundles: obviousBundles,
        least: settings['min-reviewers'] ?? 1,
        authors: (0,authorship/* authorsOf */.E)(change).flatMap(({ vendors }) => vendors),
    }),
    rules: { ...rulesOf(settings), describes: describes(settings, change) },
});
/** Whether the reviewers are asked about the description. An aggregate job does not read the change again. */
const describes = (settings, { pullRequest }) => settings.mode !== 'aggregate' &&
    settings.requirements.includes('pull-request') &&
    pullRequest !== null &&
    pullRequest.body.trim() !== '';
const rulesOf = (settings) => ({
    maxRounds: settings['max-rounds'],
    failOn: settings['fail-on'],
    judgesPerFinding,
    singleSupporterOnly: settings.mode === 'aggregate',
    disputed: settings.disputed,
});
/** Not asked about; a report that matches it gets its id. */
const silenced = (finding) => ({ ...finding, status: 'dismissed' });


/***/ })

};
