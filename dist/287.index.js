export const id = 287;
export const ids = [287];
export const modules = {

/***/ 6278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Ee: () => (/* binding */ relay),
/* harmony export */   Fo: () => (/* binding */ raisersOf),
/* harmony export */   HI: () => (/* binding */ lead)
/* harmony export */ });
/* unused harmony export isRefuted */
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(633);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8178);


const raisersOf = (item) => [
    ...new Set(item.wordings.map(({ reviewer }) => reviewer)),
];
/** The wording that speaks for the case: the first, in panel order. */
function lead(item) {
    const [first] = item.wordings;
    if (first === undefined)
        throw new TypeError(`case ${item.key} has no wording`);
    return first;
}
/** Relays a case verbatim and without a name. A reviewer's own words are relayed back to it where it has some. */
function relay(item, label, reader) {
    const wording = item.wordings.find(({ reviewer }) => reviewer === reader) ?? lead(item);
    const { category, kind, title, explanation, scenario, anchor } = wording;
    const lines = anchor.level === 'line'
        ? { startLine: anchor.startLine, endLine: anchor.endLine }
        : { startLine: 1, endLine: 1 };
    return {
        label,
        category,
        kind,
        severity: (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .gravest */ .Zk)(item.wordings) ?? wording.severity,
        title,
        explanation,
        scenario,
        path: anchor.path,
        ...lines,
        quote: anchor.quote,
        ...(wording.clause === undefined ? {} : { clause: wording.clause }),
    };
}
/** A refutation with evidence stands against it. */
const isRefuted = (item) => item.positions.some(({ reviewer }) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(item, reviewer) === 'refute');
/**
 * Folds `other` into `into` when `sayer` says that both name one defect. Refused while either stands refuted: the
 * refutation of one would then weigh against supporters of the other, who never heard it. Refused as well where one
 * reviewer raised both, since those are two by its own word; and on different lines by the word of somebody
 * who raised neither: one reviewer's word must not make what two others said vanish.
 */
function fold(into, other, sayer) {
    if (other.earlier !== null)
        return false;
    if (into === other || isRefuted(into) || isRefuted(other))
        return false;
    if (lead(into).anchor.path !== lead(other).anchor.path)
        return false;
    const [raisers, others] = [raisersOf(into), raisersOf(other)];
    if (raisers.some((reviewer) => others.includes(reviewer)))
        return false;
    const overlap = (0,_candidate_js__WEBPACK_IMPORTED_MODULE_1__/* .nearness */ ._I)(placeOf(into), placeOf(other)) === 1;
    if (!overlap && ![...raisers, ...others].includes(sayer))
        return false;
    into.wordings.push(...other.wordings);
    into.positions.push(...other.positions);
    for (const reviewer of other.asked)
        into.asked.add(reviewer);
    return true;
}
function placeOf(item) {
    const { anchor } = lead(item);
    return anchor.level === 'line' ? anchor : { path: anchor.path, startLine: null, endLine: null };
}


/***/ }),

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ debate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/review/case.js
var review_case = __webpack_require__(6278);
// EXTERNAL MODULE: ./lib/review/identity.js
var identity = __webpack_require__(5116);
;// CONCATENATED MODULE: ./lib/review/earlier.js


/** Code shorter than this, white space apart, stands in too many files to be followed from one to another. */
const telling = 16;
async function revisit(findings, change, bundles, ground) {
    const cases = new Map();
    const closed = [];
    const unseen = [];
    for (const [index, finding] of findings.entries()) {
        const path = pathNow(finding, change);
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
            wordings: await Promise.all(finding.wordings.map((wording) => anew(wording, path, ground))),
            positions: [],
            asked: new Set(),
        };
        cases.set(bundle.id, [...(cases.get(bundle.id) ?? []), item]);
    }
    return { cases, closed, unseen };
}
/** The file that holds a finding's code now: its own, or the one other to which the code was moved. */
function pathNow({ anchor }, { files }) {
    if (files.some(({ path }) => path === anchor.path))
        return anchor.path;
    const code = (0,identity/* bareCode */._)(anchor.quote);
    const renamed = files.find(({ oldPath, status }) => oldPath === anchor.path && status === 'renamed');
    if (renamed !== undefined)
        return renamed.path;
    if (code.length < telling)
        return null;
    const holders = files.filter(({ hunks }) => hunks.some(({ lines }) => (0,identity/* bareCode */._)(lines
        .filter(({ kind }) => kind !== 'removed')
        .map(({ text }) => text)
        .join('\n')).includes(code)));
    return holders.length === 1 ? (holders[0]?.path ?? null) : null;
}
/** A wording with its place in the new code. Code that is only on the old side now has been taken out. */
async function anew(wording, path, ground) {
    const { anchor: then } = wording;
    const hint = then.level === 'line' ? then.startLine : null;
    const now = await ground.anchor(path, then.quote, hint);
    const gone = now.level === 'line' && now.side === 'old' && then.level === 'line' && then.side === 'new';
    const lost = { level: 'file', path, quote: then.quote, why: 'The code it quoted has changed.' };
    return { ...wording, anchor: gone || now.level === 'file' ? lost : now };
}
/** Fresh wordings that name an earlier finding by category and code, each reviewer's on its own; and the rest. */
function earlier_known(cases, wordings) {
    const earlier = cases.filter((item) => item.earlier !== null);
    const repeats = new Map();
    for (const reviewer of new Set(wordings.map((wording) => wording.reviewer))) {
        const own = wordings.filter((wording) => wording.reviewer === reviewer);
        const pairs = (0,identity/* recognise */.GJ)(earlier.map((item) => ({
            item,
            category: (0,review_case/* lead */.HI)(item).category,
            anchor: (0,review_case/* lead */.HI)(item).anchor,
            symbol: null,
        })), own.map((wording) => ({ wording, category: wording.category, anchor: wording.anchor, symbol: null })));
        for (const [{ wording }, { item }] of pairs)
            repeats.set(wording, item);
    }
    return { repeats, rest: wordings.filter((wording) => !repeats.has(wording)) };
}
/** Where an earlier finding's code has changed, its place is where a reviewer sees it now. */
function moveTo(item, anchor) {
    if (item.earlier === null || (0,review_case/* lead */.HI)(item).anchor.level === 'line' || anchor.level === 'file')
        return;
    item.wordings.splice(0, item.wordings.length, ...item.wordings.map((wording) => ({ ...wording, anchor })));
}
/**
 * Fixed only where a reviewer says so with evidence that resolves and none says that it is still open; being unsure
 * and saying nothing leave it as it was.
 */
function outcomeOf({ positions }) {
    const last = new Map(positions.filter(({ counts }) => counts).map((position) => [position.reviewer, position]));
    const said = [...last.values()];
    const open = said.filter(({ stance }) => stance === 'uphold');
    const fixed = said.filter(({ stance, ground }) => stance === 'refute' && ground === 'fixed');
    const names = (all) => all.map(({ reviewer }) => reviewer);
    if (open.length > 0)
        return { outcome: 'still-open', by: names(open) };
    if (fixed.length > 0)
        return { outcome: 'fixed', by: names(fixed) };
    return { outcome: 'unanswered', by: [] };
}
/** What an earlier finding came to before, where nobody said anything on it now and one of its supporters still sits here. */
function asBefore({ earlier, positions }, panel) {
    if (earlier === null || positions.some(({ counts }) => counts))
        return null;
    const { standing, standingWhy, supporters, refuters, severity } = earlier;
    if (!panel.some(({ id }) => supporters.includes(id)))
        return null;
    return { standing, why: standingWhy, supporters, refuters, severity };
}

// EXTERNAL MODULE: ./lib/review/finding.js
var finding = __webpack_require__(6573);
// EXTERNAL MODULE: ./lib/review/evidence.js
var review_evidence = __webpack_require__(7815);
// EXTERNAL MODULE: ./lib/review/guard.js
var review_guard = __webpack_require__(3077);
;// CONCATENATED MODULE: ./lib/review/landing.js
/**
 * Where on the head commit a place is shown. `addedLine`: an added line of it, else the nearest of its hunk, because
 * only on those do annotations appear in a pull request; null where its hunk adds nothing, for a line elsewhere in the
 * file has nothing to do with it. `headLine`, for removed code only: the line that now stands where it stood.
 */
function landing(file, span) {
    const hunks = file?.hunks ?? [];
    const hunk = hunks.find((one) => holds(one, span));
    const own = hunk === undefined ? [] : addedLines(hunk);
    if (span.side === 'new') {
        const inside = hunks.flatMap(addedLines).find((line) => line >= span.startLine && line <= span.endLine);
        return { addedLine: inside ?? nearest(own, span.startLine) };
    }
    const headLine = hunk === undefined ? shifted(hunks, span.startLine) : lineNow(hunk, span.startLine);
    return { addedLine: nearest(own, headLine), headLine };
}
function holds(hunk, { side, startLine, endLine }) {
    const [start, count] = side === 'new' ? [hunk.newStart, hunk.newLines] : [hunk.oldStart, hunk.oldLines];
    return startLine >= start && endLine < start + count;
}
/** The first line still there at or after an old one of the hunk, else the last before it; at least 1. */
function lineNow({ lines, newStart }, oldLine) {
    const at = lines.findIndex((line) => line.oldLine === oldLine);
    const after = lines.slice(at).find((line) => line.newLine !== null)?.newLine;
    const before = lines.slice(0, at).findLast((line) => line.newLine !== null)?.newLine;
    return Math.max(1, after ?? before ?? newStart);
}
/** The number that an old line outside all hunks has now. */
const shifted = (hunks, oldLine) => hunks
    .filter(({ oldStart, oldLines }) => oldStart + oldLines <= oldLine)
    .reduce((line, { oldLines, newLines }) => line + newLines - oldLines, oldLine);
const addedLines = (hunk) => hunk.lines.flatMap(({ kind, newLine }) => (kind === 'added' && newLine !== null ? [newLine] : []));
const nearest = (numbers, target) => numbers.reduce((best, line) => (best === null || Math.abs(line - target) < Math.abs(best - target) ? line : best), null);

;// CONCATENATED MODULE: ./lib/review/ground.js



/** A quote with less than this many characters other than white space could stand anywhere. */
const leastQuote = 3;
/** A quote longer than this is no quote; looking for it would cost without use. */
const mostQuote = 20_000;
const blank = /\s+/gu;
const bare = (text) => text.replace(blank, '');
/**
 * Finds where quotes stand: the new side of the path's hunks first, then the old side, then the whole file at the head,
 * then at the merge base. White space is ignored altogether, so a quote may join, split or re-indent lines. Among
 * several places one that touches changed lines wins, then the one nearest to the hint.
 */
class Ground {
    #files = new Map();
    #tree;
    #guard;
    constructor(files, tree, guard = review_guard/* noGuard */.D) {
        this.#tree = tree;
        this.#guard = guard;
        for (const file of files) {
            if (file.oldPath !== null && !this.#files.has(file.oldPath))
                this.#files.set(file.oldPath, file);
        }
        for (const file of files)
            this.#files.set(file.path, file);
    }
    /** Anchors a finding. What cannot be located becomes a file-level anchor that says why. */
    async anchor(path, quote, hint) {
        const place = await this.#locate(path, quote, hint);
        if (place === null)
            return { level: 'file', path: plainPath(path), quote, why: this.#whyNot(path, quote) };
        return { level: 'line', ...place, ...landing(this.#files.get(place.path), place) };
    }
    /** Finds a quote given as proof, on side `first` where it stands on both. A quote that could stand anywhere is none. */
    async resolve({ path, quote }, first = 'new') {
        const place = await this.#locate(path, quote, null, first);
        if (place === null || !(0,review_evidence/* tells */.n6)(quote, place.quote) || this.#guard.distrusts(place))
            return { path, quote, resolved: null };
        const { side, startLine, endLine } = place;
        return { path: place.path, quote: place.quote, resolved: { side, startLine, endLine } };
    }
    /** The code around an anchor, for people: up to `margin` lines before and after. */
    async code(anchor, margin = 3) {
        if (anchor.level === 'file')
            return [];
        const hunk = this.#files.get(anchor.path)?.hunks.find((candidate) => holds(candidate, anchor));
        if (hunk !== undefined)
            return hunkLines(hunk, anchor.side, anchor.startLine, anchor.endLine, margin);
        const text = await this.#tree.read(anchor.side, anchor.path);
        const lines = text?.split('\n') ?? [];
        const from = Math.max(1, anchor.startLine - margin);
        return lines
            .slice(from - 1, anchor.endLine + margin)
            .map((line, index) => ({ line: from + index, kind: 'context', text: line }));
    }
    async #locate(path, quote, hint, first = 'new') {
        const sides = first === 'new' ? ['new', 'old'] : ['old', 'new'];
        if (quote.length > mostQuote)
            return null;
        for (const name of this.#names(path)) {
            const file = this.#files.get(name);
            for (const wanted of quoteForms(quote)) {
                const found = within(name, stretches(file, sides[0]), wanted, hint) ??
                    within(name, stretches(file, sides[1]), wanted, hint) ??
                    within(name, await this.#wholeFile(sides[0], file, name), wanted, hint) ??
                    within(name, await this.#wholeFile(sides[1], file, name), wanted, hint);
                if (found !== null)
                    return { ...found, path: pathOn(found.side, name, file) };
            }
        }
        return null;
    }
    async #wholeFile(side, file, name) {
        const path = (side === 'new' ? file?.path : file?.oldPath) ?? name;
        const text = await this.#tree.read(side, path);
        if (text === null)
            return [];
        const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line, changed: false }));
        return [{ side, lines }];
    }
    /** The paths that a model may mean: it may have lost white space, or composed letters, of a strange one. */
    #names(path) {
        const names = spellings(path);
        if (names.some((name) => this.#files.has(name)))
            return names;
        const bareOf = (name) => name.trim().normalize('NFC');
        const like = [...this.#files.keys()].find((known) => names.some((name) => bareOf(known) === bareOf(name)));
        return like === undefined ? names : [like, ...names];
    }
    #whyNot(path, quote) {
        if (bare(quote).length < leastQuote)
            return 'The quote is too short to tell where it stands.';
        if (quote.length > mostQuote)
            return 'The quote is too long to be one.';
        const known = this.#names(path).some((name) => this.#files.has(name));
        return known
            ? 'The quote stands nowhere in this file, before or after the change.'
            : 'The file is not part of the change, and the quote was not found in it.';
    }
}
/** `./x` and, for models that copy a patch's prefixes, `a/x` and `b/x`. */
const spellings = (path) => {
    const plain = plainPath(path.trim());
    const stripped = plain.replace(/^[ab]\//u, '');
    return stripped === plain ? [plain] : [plain, stripped];
};
const plainPath = (path) => path.replace(/^(?:\.\/)+/u, '');
/** The quote as given, then as it reads without the gutter or the diff signs a model may have copied with it. */
function quoteForms(quote) {
    const lines = quote.split('\n');
    const noGutter = lines.map((line) => line.replace(/^\s*\d*\s+\d*\s*[ +-]\|/u, ''));
    const noSigns = lines.every((line) => /^[ +-]/u.test(line) || line === '')
        ? lines.map((line) => line.slice(1))
        : lines;
    return [...new Set([quote, noGutter.join('\n'), noSigns.join('\n')].map(bare))].filter((form) => form.length >= leastQuote && /[\p{L}\p{N}_]/u.test(form));
}
const stretches = (file, side) => (file?.hunks ?? []).map((hunk) => ({
    side,
    lines: hunk.lines.flatMap((line) => {
        const number = side === 'new' ? line.newLine : line.oldLine;
        return number === null ? [] : [{ number, text: line.text, changed: line.kind !== 'context' }];
    }),
}));
/** The best occurrence of `wanted` (bare of white space) in the stretches, or null. */
function within(path, all, wanted, hint) {
    let best = null;
    for (const { side, lines } of all) {
        const starts = [];
        let joined = '';
        for (const { text } of lines) {
            starts.push(joined.length);
            joined += bare(text);
        }
        for (let at = joined.indexOf(wanted); at !== -1; at = joined.indexOf(wanted, at + 1)) {
            const first = lineAt(starts, at);
            const last = lineAt(starts, at + wanted.length - 1);
            const span = lines.slice(first, last + 1);
            const [startLine, endLine] = [span[0]?.number, span.at(-1)?.number];
            if (startLine === undefined || endLine === undefined)
                continue;
            const far = hint === null ? 0 : Math.min(Math.abs(startLine - hint), 1_000_000);
            const rank = (span.some(({ changed }) => changed) ? 0 : 10_000_000) + far;
            if (best === null || rank < best.rank) {
                best = { path, side, startLine, endLine, quote: span.map(({ text }) => text).join('\n'), rank };
            }
        }
    }
    if (best === null)
        return null;
    const { rank: _, ...place } = best;
    return place;
}
/** Index of the last start at or before `offset`: the line that holds it. Blank lines share a start with the next. */
function lineAt(starts, offset) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
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

;// CONCATENATED MODULE: ./lib/review/guarded.js


/** The guard's findings as cases of their own: nobody is asked about them. */
const guardCases = ({ wordings }, bundles) => wordings.map((wording, index) => {
    const { path } = wording.anchor;
    const bundle = bundles.find(({ files }) => files.some((file) => file.path === path)) ?? bundles[0];
    const key = `guard.${index + 1}`;
    const item = {
        key,
        since: 1,
        earlier: null,
        wordings: [wording],
        positions: [],
        asked: new Set(),
    };
    return { item, bundle: bundle?.id ?? '' };
});
/** Earlier findings of the guard that it does not raise again: their text is gone. */
const noLongerRaised = (earlier, findings) => earlier
    .filter(({ raisedBy, standing }) => raisedBy.includes(review_guard/* guardId */.j) && standing !== 'dismissed')
    .filter(({ fingerprint: print }) => !findings.some((finding) => finding.fingerprint === print))
    .map((finding) => ({ finding, by: [review_guard/* guardId */.j], why: 'The text is no longer there.' }));
/** A model that names what the guard has found supports it; it raises nothing of its own. */
function guardedBy(guarded, item) {
    const { category, anchor } = (0,review_case/* lead */.HI)(item);
    if (category !== 'prompt-injection' || anchor.level === 'file')
        return null;
    const meets = (other) => other.path === anchor.path &&
        other.level === 'line' &&
        other.startLine <= anchor.endLine &&
        anchor.startLine <= other.endLine;
    return guarded.find((placed) => meets((0,review_case/* lead */.HI)(placed.item).anchor))?.item ?? null;
}

// EXTERNAL MODULE: ./lib/review/order.js
var order = __webpack_require__(6304);
// EXTERNAL MODULE: ./lib/review/standing.js
var review_standing = __webpack_require__(8178);
;// CONCATENATED MODULE: ./lib/review/agenda.js




/** What is put to whom in a round; reviewers with nothing to answer are not asked. */
function agenda(floor) {
    const questions = new Map();
    for (const seat of live(floor)) {
        const judged = floor.cases.filter((item) => mayJudge(floor, seat, item));
        const disputes = floor.cases.filter((item) => mustAnswer(floor, seat, item));
        const earlier = floor.cases.filter((item) => mustFollowUp(floor, seat, item));
        if (judged.length + disputes.length + earlier.length > 0)
            questions.set(seat, question(floor, seat, { judged, disputes, earlier }));
    }
    return questions;
}
/** A reviewer approves when it supports no finding at or above the gate. Computed, never asked. */
const approves = (reviewer, cases, panel, failOn) => !cases.some((item) => (0,review_standing/* sideOf */.Jh)(item, reviewer) === 'support' && (0,finding/* reachesGate */.dL)((0,review_standing/* judge */.S4)(item, panel).severity, failOn));
/** Those who can still be asked something. */
const live = ({ seats }) => seats.filter(({ failure, reviewer }) => failure === null && reviewer.judges);
function question({ round, bundle, cases, rules }, { reviewer, labels }, { judged, disputes, earlier }) {
    const me = reviewer.id;
    const seed = [rules.seed, me, bundle].join('\0');
    const mixed = (items) => (0,order/* shuffled */.A)(items, ({ key }) => key, seed);
    const show = (item) => (0,review_case/* relay */.Ee)(item, labels.of(item), me);
    const judge = mixed(judged).map(show);
    const own = judge.length === 0
        ? []
        : mixed(cases.filter((item) => item.earlier === null && (0,review_case/* raisersOf */.Fo)(item).includes(me))).map(show);
    return {
        kind: 'exchange',
        round,
        judge,
        disputes: mixed(disputes).map((item) => ({
            finding: show(item),
            yours: (0,review_standing/* sideOf */.Jh)(item, me) === 'refute' ? 'refute' : 'support',
            said: item.positions.filter(({ reviewer }) => reviewer === me).map(argument),
            against: (0,order/* shuffled */.A)(opposing(item, me), ({ reason }) => reason, seed),
        })),
        own,
        earlier: mixed(earlier).map(show),
    };
}
/** A finding of an earlier push is put to everyone who sees its code and has not come upon it unasked. */
const mustFollowUp = ({ round }, { reviewer }, item) => item.earlier !== null &&
    round === 2 &&
    !item.positions.some((position) => position.reviewer === reviewer.id);
function opposing(item, reader) {
    const wanted = (0,review_standing/* sideOf */.Jh)(item, reader) === 'refute' ? 'uphold' : 'refute';
    return item.positions
        .filter(({ reviewer, stance, counts }) => reviewer !== reader && stance === wanted && counts)
        .map(argument);
}
const argument = ({ stance, ground, reason, evidence }) => ({
    stance,
    ground,
    reason,
    evidence,
});
/** A case is judged in the round after it came up, by a bounded number of reviewers that did not raise it. */
function mayJudge(floor, { reviewer }, item) {
    if (item.earlier !== null)
        return false;
    if (floor.round !== item.since + 1 || (0,review_case/* raisersOf */.Fo)(item).includes(reviewer.id))
        return false;
    // Past cross-examination only what could decide the gate is worth another answer.
    if (floor.round > 2 && !(0,finding/* reachesGate */.dL)((0,review_case/* lead */.HI)(item).severity, floor.rules.failOn))
        return false;
    if (item.positions.some((position) => position.reviewer === reviewer.id))
        return false;
    if (floor.rules.loneOnly === true && isConfirmed(floor, item))
        return false;
    return judgesOf(floor, item).includes(reviewer.id);
}
const isConfirmed = ({ seats }, item) => (0,review_standing/* judge */.S4)(item, seats.map(({ reviewer }) => reviewer)).standing === 'confirmed';
/** Reviewers of other makers first, then the rest, in an order of the case's own. */
function judgesOf(floor, item) {
    const raisers = (0,review_case/* raisersOf */.Fo)(item);
    const raised = ({ reviewer }) => raisers.includes(reviewer.id);
    const makers = new Set(floor.seats.filter(raised).map(({ reviewer }) => reviewer.maker));
    const others = live(floor).filter((seat) => !raised(seat));
    const mixed = (0,order/* shuffled */.A)(others, ({ reviewer }) => reviewer.id, `${floor.rules.seed}\0${item.key}`);
    const foreign = mixed.filter(({ reviewer }) => !makers.has(reviewer.maker));
    const kin = mixed.filter(({ reviewer }) => makers.has(reviewer.maker));
    return [...foreign, ...kin].slice(0, floor.rules.judgesPerFinding).map(({ reviewer }) => reviewer.id);
}
/**
 * Rebuttal: only a disputed finding at or above the gate goes on. Its supporters answer first, then its refuters, in
 * turn, and only while the other side has just pointed at code it had not pointed at before.
 */
function mustAnswer({ round, seats, rules }, { reviewer }, item) {
    if (round < item.since + 2)
        return false;
    const { standing, severity } = (0,review_standing/* judge */.S4)(item, seats.map((seat) => seat.reviewer));
    if (standing !== 'disputed' || !(0,finding/* reachesGate */.dL)(severity, rules.failOn))
        return false;
    const side = (0,review_standing/* sideOf */.Jh)(item, reviewer.id);
    if (side !== ((round - item.since) % 2 === 0 ? 'support' : 'refute'))
        return false;
    const against = side === 'support' ? 'refute' : 'uphold';
    return item.positions.some((position) => position.round === round - 1 &&
        position.stance === against &&
        position.counts &&
        brought(item, position));
}
/** Whether a position brought evidence that its reviewer had not given in an earlier round. */
function brought(item, { reviewer, round, evidence }) {
    const positions = item.positions.filter((earlier) => earlier.round < round);
    return (0,review_standing/* isNews */.Ms)({ wordings: item.wordings, positions }, reviewer, evidence);
}

// EXTERNAL MODULE: ./lib/review/candidate.js
var candidate = __webpack_require__(633);
;// CONCATENATED MODULE: ./lib/review/rarity.js
/** Weight is (share of the texts that have the term) to the power of minus this: mild, for a corpus is small. */
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
/** Walks the smaller set; of two equally large ones the first, so callers keep to one order. */
const shared = (a, b, weight) => a.size <= b.size
    ? measure(a.values().filter((term) => b.has(term)), weight)
    : measure(b.values().filter((term) => a.has(term)), weight);

;// CONCATENATED MODULE: ./lib/review/stem.js
/**
 * Porter's stemmer (M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980), steps 1 to 5, so that
 * "races", "racing" and "raced" are one term. Lower-case ASCII letters in; anything else comes back unchanged.
 */
const stem = (word) => {
    if (word.length < 3 || !/^[a-z]+$/.test(word))
        return word;
    let text = pluralsAndTenses(word);
    if (/[aeiouy].*y$/.test(text))
        text = `${text.slice(0, -1)}i`;
    text = replaceSuffix(text, doubleSuffixes, 0);
    text = replaceSuffix(text, suffixes, 0);
    text = replaceSuffix(text, residues, 1);
    return tidy(text);
};
/** Porter's m: how often a run of vowels is followed by a run of consonants. A y after a consonant is a vowel. */
const stem_measure = (text) => {
    let count = 0;
    let afterVowel = false;
    for (let at = 0; at < text.length; at += 1) {
        const vowel = isVowel(text, at);
        if (afterVowel && !vowel)
            count += 1;
        afterVowel = vowel;
    }
    return count;
};
const isVowel = (text, at) => {
    const letter = text.charAt(at);
    return 'aeiou'.includes(letter) || (letter === 'y' && at > 0 && !isVowel(text, at - 1));
};
const hasVowel = (text) => /[aeiou]|[^aeiou]y/.test(text);
const endsDouble = (text) => text.length > 1 && text.at(-1) === text.at(-2) && !isVowel(text, text.length - 1);
/** Consonant, vowel, consonant, the last not w, x or y: such a stem keeps its e ("hop" from "hope"). */
const endsShort = (text) => {
    const last = text.length - 1;
    return (last >= 2 &&
        !isVowel(text, last) &&
        isVowel(text, last - 1) &&
        !isVowel(text, last - 2) &&
        !/[wxy]$/.test(text));
};
const pluralsAndTenses = (word) => {
    let text = word;
    if (/(?:ss|i)es$/.test(text))
        text = text.slice(0, -2);
    else if (/[^s]s$/.test(text))
        text = text.slice(0, -1);
    if (text.endsWith('eed'))
        return stem_measure(text.slice(0, -3)) > 0 ? text.slice(0, -1) : text;
    const root = text.replace(/(?:ed|ing)$/, '');
    if (root === text || !hasVowel(root))
        return text;
    if (/(?:at|bl|iz)$/.test(root))
        return `${root}e`;
    if (endsDouble(root) && !/[lsz]$/.test(root))
        return root.slice(0, -1);
    return stem_measure(root) === 1 && endsShort(root) ? `${root}e` : root;
};
/** The longest suffix of the table that fits decides; it is replaced where the measure of what remains is above `over`. */
const replaceSuffix = (text, table, over) => {
    const entry = table.find(([suffix]) => text.endsWith(suffix));
    if (entry === undefined)
        return text;
    const root = text.slice(0, text.length - entry[0].length);
    if (entry[0] === 'ion' && !/[st]$/.test(root))
        return text;
    return stem_measure(root) > over ? root + entry[1] : text;
};
const doubleSuffixes = [
    ['ational', 'ate'],
    ['ization', 'ize'],
    ['iveness', 'ive'],
    ['fulness', 'ful'],
    ['ousness', 'ous'],
    ['tional', 'tion'],
    ['biliti', 'ble'],
    ['entli', 'ent'],
    ['ousli', 'ous'],
    ['ation', 'ate'],
    ['alism', 'al'],
    ['aliti', 'al'],
    ['iviti', 'ive'],
    ['enci', 'ence'],
    ['anci', 'ance'],
    ['izer', 'ize'],
    ['abli', 'able'],
    ['alli', 'al'],
    ['ator', 'ate'],
    ['eli', 'e'],
];
const suffixes = [
    ['icate', 'ic'],
    ['ative', ''],
    ['alize', 'al'],
    ['iciti', 'ic'],
    ['ical', 'ic'],
    ['ness', ''],
    ['ful', ''],
];
const residues = 'ement ance ence able ible ment ant ent ion ism ate iti ous ive ize al er ic ou'
    .split(' ')
    .map((suffix) => [suffix, '']);
const tidy = (text) => {
    let result = text;
    if (result.endsWith('e')) {
        const root = result.slice(0, -1);
        if (stem_measure(root) > 1 || (stem_measure(root) === 1 && !endsShort(root)))
            result = root;
    }
    return result.endsWith('ll') && stem_measure(result) > 1 ? result.slice(0, -1) : result;
};

;// CONCATENATED MODULE: ./lib/review/terms.js

/** What a finding is about stands at its start; the rest of a longer text is not read. Characters. */
const longest = 4000;
/** Longer words are not English; stemming them would only cost time. Characters. */
const longestStemmed = 40;
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
/** The terms of a text. Fenced code is left out: it is mostly a suggested fix, which two reviewers write alike or not. */
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
                words.add(word.length > longestStemmed ? word : stem(word));
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

;// CONCATENATED MODULE: ./lib/review/similarity.js



/** Two candidates at or above this name the same defect. How it was found: docs/matching.md. */
const sameDefect = 0.09;
/** What unrelated findings of one change have in common as measured, and how many such pairs that is worth. */
const prior = { alike: 0.05, pairs: 2 };
/** Different defects on neighbouring lines speak of the same names, so more is asked where the place is known. */
const neighbours = 0.05;
/** What the same code under the same category proves by itself; words can only add to it. */
const sameCodeAndCategory = 0.5;
/**
 * How surely two findings of different reviewers name the same defect, from 0 to 1; compare with {@link sameDefect}.
 * Symmetric. 0 in different files, far apart, or where they quote different lines. Otherwise how much more alike their texts are than texts that cannot
 * mean the same, less with every line between them. The same code under the same category is strong whatever the words.
 * Both candidates are of the corpus.
 */
const similarity = (a, b, corpus) => {
    const near = (0,candidate/* nearness */._I)(a, b);
    if (near === 0 || a.reviewer === b.reviewer || (0,candidate/* apart */.zZ)(a, b))
        return 0;
    const excess = corpus.alike(a, b) - corpus.usual(a, b);
    if (near === null)
        return Math.max(0, excess);
    const score = Math.max(0, excess - neighbours) * near;
    const strong = a.category !== null && a.category === b.category && (0,candidate/* sameCode */.om)(a.quote, b.quote);
    return strong ? sameCodeAndCategory + (1 - sameCodeAndCategory) * score : score;
};
/** Reads every text once and compares those of different reviewers, except where their places rule each other out. */
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
            if (a.reviewer === b.reviewer || (0,candidate/* nearness */._I)(a, b) === 0)
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
         * A reviewer's findings are all different, so of these at most one can be the other's finding: what the rest have
         * in common with it is what different defects of this change have in common.
         */
        usual(a, b) {
            const total = company.get(a.key, b.reviewer) + company.get(b.key, a.reviewer) - 2 * alike(a, b);
            const pairs = counts.get(a.key, b.reviewer) + counts.get(b.key, a.reviewer) - 2;
            return (Math.max(0, total) + prior.alike * prior.pairs) / (Math.max(0, pairs) + prior.pairs);
        },
    };
};
const compare = (a, b, words, runs) => (words.overlap(a.words, b.words) + runs.cosine(a.runs, b.runs)) / 2;
/** Numbers by two keys; 0 where nothing was added. */
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

;// CONCATENATED MODULE: ./lib/review/matching.js

/**
 * Which findings of different reviewers name the same defect: clusters of keys, singletons included, at most one
 * finding of each reviewer in a cluster. Pure, and the same in whatever order the candidates come: keys and clusters
 * are sorted. Two reviewers' findings are compared as if only they were on the panel, so that its size changes no score.
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
 * Clusters from the pairs of all reviewers: the surest pair first, ties by key, each joins the clusters of its two
 * findings, unless a reviewer is on both sides (so any two reviewers are matched one to one) or the findings of the two
 * sides agree less than `threshold` on average (so a weak link never ties two clusters together).
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
/** Rounded, for the order in which numbers are added must not decide. */
const mean = (numbers) => Number((numbers.reduce((sum, one) => sum + one, 0) / numbers.length).toFixed(9));

// EXTERNAL MODULE: ./lib/review/testimony.js
var testimony = __webpack_require__(4426);
;// CONCATENATED MODULE: ./lib/review/docket.js






/** The cases of one bundle and all that is said about them, taken down by the rules of the debate. */
class Docket {
    #bundle;
    #seats;
    #ground;
    #observer;
    #cases;
    /** What was raised again of a case that was under debate already. */
    #repeats = new Map();
    constructor(bundle, seats, ground, observer, earlier) {
        this.#bundle = bundle;
        this.#seats = seats;
        this.#ground = ground;
        this.#observer = observer;
        this.#cases = earlier;
    }
    get cases() {
        return this.#cases;
    }
    /** Takes down what was said in an earlier debate by those who come from one. */
    async recall() {
        this.#cases = await (0,testimony/* recall */.I)(this.#cases, this.#seats, this.#ground, this.#repeats);
    }
    /**
     * Findings of a round become cases. Those of several reviewers that name one defect become one case, raised by all of
     * them. One that repeats a case already under debate is no independent agreement: it counts as upholding it.
     */
    admit(round, raised) {
        const { repeats, rest: wordings } = earlier_known(this.#cases, raised);
        for (const [wording, item] of repeats)
            this.#repeat(round, item, wording);
        const known = new Map(this.#cases.map((item) => [`0:${item.key}`, item]));
        const fresh = new Map(wordings.map((wording, index) => [`1:${String(index).padStart(4, '0')}`, wording]));
        const clusters = matchFindings([
            ...[...known].map(([key, item]) => docket_candidate(key, (0,review_case/* lead */.HI)(item), '\0debated')),
            ...[...fresh].map(([key, wording]) => docket_candidate(key, wording, wording.reviewer)),
        ]);
        for (const cluster of clusters) {
            const item = cluster.map((key) => known.get(key)).find((entry) => entry !== undefined);
            const said = cluster.flatMap((key) => fresh.get(key) ?? []);
            if (said.length === 0)
                continue;
            if (item === undefined)
                this.#open(round, said);
            else
                for (const wording of said)
                    this.#repeat(round, item, wording);
        }
    }
    #open(round, wordings) {
        const order = this.#seats.map(({ reviewer }) => reviewer.id);
        const sorted = wordings.toSorted((a, b) => order.indexOf(a.reviewer) - order.indexOf(b.reviewer));
        const item = {
            key: `${round}.${this.#cases.length + 1}`,
            since: round,
            earlier: null,
            wordings: sorted,
            positions: [],
            asked: new Set(),
        };
        this.#cases = [...this.#cases, item];
        const by = (0,review_case/* raisersOf */.Fo)(item).join(', ');
        this.decided(round, sorted.length > 1 ? 'matched' : 'raised', `case ${item.key} by ${by}: ${(0,review_case/* lead */.HI)(item).title}`);
    }
    #repeat(round, item, wording) {
        this.#repeats.set(item, [...(this.#repeats.get(item) ?? []), wording]);
        this.decided(round, 'repeated', `${wording.reviewer} on case ${item.key}: ${wording.title}`);
        if (wording.anchor.level === 'file')
            return;
        // Of an earlier finding even its raiser says something new by raising it again: that it is still open.
        const spoken = item.positions.some((position) => position.reviewer === wording.reviewer);
        if (item.earlier === null ? (0,review_standing/* sideOf */.Jh)(item, wording.reviewer) === 'support' : spoken)
            return;
        moveTo(item, wording.anchor);
        const { path, quote, side, startLine, endLine } = wording.anchor;
        const evidence = [{ path, quote, resolved: { side, startLine, endLine } }];
        item.positions.push({
            reviewer: wording.reviewer,
            round,
            stance: 'uphold',
            ground: null,
            reason: wording.explanation,
            evidence,
            severity: wording.severity,
            counts: (0,review_standing/* weighs */.aU)(item, wording.reviewer, 'uphold', evidence, null),
        });
    }
    async take(seat, round, raw) {
        const item = seat.labels.find(raw.label);
        if (item === null) {
            this.decided(round, 'ignored', `${seat.reviewer.id} spoke of ${raw.label}, which it was not shown`);
            return;
        }
        if (item.positions.some((known) => known.reviewer === seat.reviewer.id && known.round === round)) {
            this.decided(round, 'ignored', `${seat.reviewer.id} spoke of ${raw.label} twice in one round; the first counts`);
            return;
        }
        const ground = raw.ground === 'fixed' && item.earlier === null ? 'wrong' : raw.ground;
        const side = (0,review_evidence/* sideOfProof */.Rp)(ground);
        const evidence = await Promise.all(raw.evidence.map((quoted) => this.#ground.resolve(quoted, side)));
        item.positions.push({
            reviewer: seat.reviewer.id,
            round,
            stance: raw.stance,
            ground,
            reason: raw.reason,
            evidence,
            severity: raw.severity,
            counts: (0,review_standing/* weighs */.aU)(item, seat.reviewer.id, raw.stance, evidence, ground),
        });
        if (item.earlier === null || raw.stance !== 'uphold')
            return;
        for (const { path, quote, resolved } of evidence) {
            if (resolved?.side === 'new')
                moveTo(item, await this.#ground.anchor(path, quote, resolved.startLine));
        }
    }
    foldSame(seat, round, raw) {
        if (raw.sameAs === null || raw.stance !== 'uphold')
            return;
        const [item, same] = [seat.labels.find(raw.label), seat.labels.find(raw.sameAs)];
        if (item === null || same === null)
            return;
        const [into, other] = this.#cases.indexOf(item) <= this.#cases.indexOf(same) ? [item, same] : [same, item];
        if (!(0,review_case/* fold */.AU)(into, other, seat.reviewer.id))
            return;
        this.#cases = this.#cases.filter((candidate) => candidate !== other);
        for (const { labels } of this.#seats)
            labels.redirect(other, into);
        this.decided(round, 'folded', `${seat.reviewer.id}: case ${other.key} is the same as ${into.key}`);
    }
    decided(round, decision, detail) {
        this.#observer.decided({ bundle: this.#bundle, round, decision, detail });
    }
}
function docket_candidate(key, wording, reviewer) {
    const { category, kind, title, explanation, scenario, anchor } = wording;
    const lines = anchor.level === 'line'
        ? { startLine: anchor.startLine, endLine: anchor.endLine }
        : { startLine: null, endLine: null };
    return {
        key,
        reviewer,
        text: [title, explanation, scenario].join('\n'),
        category,
        kind,
        path: anchor.path,
        ...lines,
        quote: anchor.quote,
    };
}

;// CONCATENATED MODULE: ./lib/review/labels.js
/**
 * Neutral names for cases in one reviewer's conversation: they tell neither who raised a finding nor how many raised
 * it, and stay the same in later rounds.
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
    /** The case a label stands for, or null for a label that was never given out. */
    find(label) {
        return this.#cases.get(label.trim()) ?? null;
    }
    /** After `from` was folded into `into`, its label stands for `into`. */
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

;// CONCATENATED MODULE: ./lib/review/hearing.js



/** The debate over one bundle, from the blind round to its end. */
class Hearing {
    #bundle;
    #seats;
    #ground;
    #rules;
    #observer;
    #docket;
    #unlocated = [];
    /** `earlier` are findings of an earlier push in this bundle's code, put to everyone after the blind round. */
    constructor(bundle, panel, ground, rules, observer, earlier = []) {
        this.#bundle = bundle;
        this.#ground = ground;
        this.#rules = rules;
        this.#observer = observer;
        this.#seats = panel.map((reviewer) => ({
            reviewer,
            conversation: reviewer.open(bundle),
            labels: new Labels(),
            failure: null,
        }));
        this.#docket = new Docket(bundle.id, this.#seats, ground, observer, earlier);
    }
    async hear() {
        let round = 1;
        await this.#blind();
        await this.#docket.recall();
        this.#observer.roundDone(this.#bundle.id, round);
        let stopped = this.#stop(round, this.#agenda(round + 1));
        while (stopped === null) {
            round += 1;
            await this.#exchange(round, this.#agenda(round));
            this.#observer.roundDone(this.#bundle.id, round);
            stopped = this.#stop(round, this.#agenda(round + 1));
        }
        this.#observer.bundleDone(this.#bundle.id, stopped);
        return {
            bundle: this.#bundle,
            cases: this.#docket.cases,
            unlocated: this.#unlocated,
            rounds: round,
            stopped,
            attendance: this.#seats.map(({ reviewer, failure }) => ({ reviewer: reviewer.id, failure })),
        };
    }
    async #blind() {
        const raised = await Promise.all(this.#seats.map(async (seat) => {
            const answer = await this.#ask(seat, { kind: 'blind', round: 1 });
            return answer === null ? [] : this.#locate(seat, 1, answer.findings);
        }));
        this.#docket.admit(1, raised.flat());
    }
    /** Asks those who have something to answer, all at once, then takes the answers in panel order. */
    async #exchange(round, questions) {
        const said = await Promise.all([...questions].map(async ([seat, question]) => {
            const answer = await this.#ask(seat, question);
            if (answer === null)
                return null;
            return { seat, answer, wordings: await this.#locate(seat, round, answer.findings) };
        }));
        const answered = said.filter((item) => item !== null);
        for (const { seat, answer } of answered) {
            for (const position of answer.positions)
                await this.#docket.take(seat, round, position);
        }
        for (const { seat, answer } of answered) {
            for (const position of answer.positions)
                this.#docket.foldSame(seat, round, position);
        }
        this.#docket.admit(round, answered.flatMap(({ wordings }) => wordings));
    }
    async #ask(seat, question) {
        const reply = await seat.conversation.ask(question);
        const answer = reply.outcome === 'answered' ? reply.answer : null;
        this.#observer.called({
            reviewer: seat.reviewer.id,
            bundle: this.#bundle.id,
            round: question.round,
            question: question.kind,
            calls: reply.calls,
            outcome: reply.outcome === 'answered' ? 'answered' : reply.failure.code,
            findings: answer?.findings.length ?? 0,
            positions: answer?.positions.length ?? 0,
        });
        if (reply.outcome === 'unanswered')
            seat.failure = reply.failure;
        for (const label of answer === null ? [] : unasked(question, answer)) {
            const detail = `${seat.reviewer.id} spoke of ${label}, which it was not asked about`;
            this.#docket.decided(question.round, 'ignored', detail);
        }
        return answer;
    }
    /** Grounds what a reviewer raised; asks once more for quotes that stand nowhere. What stays so is kept as a note. */
    async #locate(seat, round, findings) {
        const wordings = await this.#word(seat, round, findings);
        const lost = wordings.filter(({ anchor }) => anchor.level === 'file');
        const relocated = lost.length === 0 ? wordings : await this.#relocate(seat, round, wordings);
        for (const wording of relocated) {
            if (wording.anchor.level === 'line')
                continue;
            this.#unlocated.push(wording);
            this.#docket.decided(round, 'unlocated', `${wording.title}: ${wording.anchor.why}`);
        }
        return relocated.filter(({ anchor }) => anchor.level === 'line');
    }
    #word(seat, round, findings) {
        return Promise.all(findings.map(async ({ path, quote, line, ...said }) => {
            const anchor = await this.#ground.anchor(path, quote, line);
            return { reviewer: seat.reviewer.id, round, ...said, anchor };
        }));
    }
    /** Some models answer with the whole finding where only its place was asked for: that is taken as well. */
    async #relocate(seat, round, wordings) {
        const lost = wordings.filter(({ anchor }) => anchor.level === 'file');
        const label = (wording) => `U${lost.indexOf(wording) + 1}`;
        const unlocated = lost.map((wording) => ({
            label: label(wording),
            title: wording.title,
            path: wording.anchor.path,
            quote: wording.anchor.quote,
        }));
        const answer = await this.#ask(seat, { kind: 'relocation', round, unlocated });
        const again = await this.#word(seat, round, answer?.findings ?? []);
        const placed = await Promise.all(wordings.map(async (wording) => {
            const found = answer?.relocations.find((item) => item.label === label(wording));
            if (wording.anchor.level === 'line' || found === undefined)
                return wording;
            const anchor = await this.#ground.anchor(found.path, found.quote, null);
            return anchor.level === 'line' ? { ...wording, anchor } : wording;
        }));
        const added = again.filter((wording) => !placed.some((known) => isRepeat(known, wording)));
        const given = placed.filter(({ anchor, title }) => anchor.level === 'line' || !added.some((wording) => wording.title === title));
        return [...given, ...added];
    }
    #stop(round, next) {
        const codes = new Set(this.#seats.flatMap(({ failure }) => (failure === null ? [] : [failure.code])));
        if (codes.has('cancelled'))
            return 'cancelled';
        if (this.#live().length === 0) {
            if (codes.has('budget-exhausted'))
                return 'out-of-budget';
            return codes.has('timed-out') ? 'out-of-time' : 'no-answers';
        }
        const open = next.size > 0;
        if ((round >= 2 || !open) &&
            this.#live().every(({ reviewer }) => approves(reviewer.id, this.#docket.cases, this.#panel, this.#rules.failOn)))
            return 'approved';
        if (!open)
            return codes.has('budget-exhausted') ? 'out-of-budget' : 'settled';
        return round >= this.#rules.maxRounds ? 'max-rounds' : null;
    }
    #live() {
        return this.#seats.filter(({ failure }) => failure === null);
    }
    get #panel() {
        return this.#seats.map(({ reviewer }) => reviewer);
    }
    #agenda(round) {
        return agenda({
            round,
            bundle: this.#bundle.id,
            cases: this.#docket.cases,
            seats: this.#seats,
            rules: this.#rules,
        });
    }
}
/** Labels of what an answer says without having been asked. */
const unasked = ({ kind }, { positions, relocations }) => [
    ...(kind === 'exchange' ? [] : positions.map(({ label }) => label)),
    ...(kind === 'relocation' ? [] : relocations.map(({ label }) => label)),
];
/** A reviewer's own finding, given a second time. */
const isRepeat = (known, { category, title, anchor }) => known.category === category &&
    known.anchor.path === anchor.path &&
    known.anchor.quote === anchor.quote &&
    (known.title === title || anchor.level === 'line');

;// CONCATENATED MODULE: ./lib/review/debate.js










/**
 * The whole debate: each bundle is heard on its own and at the same time as the others, so that a bundle's
 * cross-examination begins when its own blind answers are in. Never rejects for what a reviewer does.
 */
async function debate({ change, bundles, panel, voices = () => panel, readers = () => panel, tree, rules, observer, earlier = [], guard = review_guard/* noGuard */.D, }) {
    const ground = new Ground(change.files, tree, guard);
    const seeded = { ...rules, seed: seedOf(change) };
    // The guard is not asked again whether what it raised is fixed: it has just looked.
    const standing = earlier.filter((finding) => finding.standing !== 'dismissed' && !finding.raisedBy.includes(review_guard/* guardId */.j));
    const revisited = await revisit(standing, change, bundles, ground);
    const over = await Promise.all(bundles.map((bundle) => new Hearing(bundle, readers(bundle), ground, seeded, observer, revisited.cases.get(bundle.id)).hear()));
    const heardAs = voices();
    // Whoever was heard first: what comes of it is told in the change's own order.
    const heard = over.toSorted((a, b) => inOrder.compare(a.bundle.id, b.bundle.id));
    const [items, fixed] = withoutFixed(joined(heard, guardCases(guard, bundles)));
    const findings = await Promise.all(identified(items, earlier, bundles).map(async ({ item, bundle, print, symbol }) => {
        const { category, kind, title, explanation, scenario, suggestion, anchor } = (0,review_case/* lead */.HI)(item);
        const { standing, why, supporters, refuters, severity } = asBefore(item, heardAs) ?? (0,review_standing/* judge */.S4)(item, heardAs);
        const push = pushOf(item);
        return {
            id: (0,identity/* shortId */.m_)(print),
            fingerprint: print,
            category,
            kind,
            severity,
            title,
            explanation,
            scenario,
            suggestion,
            anchor,
            code: await ground.code(anchor),
            symbol,
            push,
            dismissal: null,
            bundle,
            raisedBy: (0,review_case/* raisersOf */.Fo)(item),
            wordings: item.wordings,
            positions: item.positions,
            standing,
            standingWhy: push === 'unanswered' ? 'Raised before, and no reviewer could tell whether it is fixed.' : why,
            supporters,
            refuters,
            // Once it blocked, a finding blocks until it is answered: a dispute does not open the gate again.
            blocking: (0,finding/* reachesGate */.dL)(severity, rules.failOn) &&
                ((0,review_standing/* blocks */.Bv)(standing, rules.disputed) || (item.earlier?.blocking === true && standing !== 'dismissed')),
        };
    }));
    return {
        findings: [...findings, ...revisited.unseen.map(unseen)].toSorted(byWeight),
        closed: [...revisited.closed, ...fixed, ...noLongerRaised(earlier, findings)],
        unlocated: heard.flatMap(({ unlocated }) => unlocated),
        attendance: heard.flatMap(({ bundle, attendance }) => attendance.map(({ reviewer, failure }) => ({
            reviewer,
            bundle: bundle.id,
            answered: failure === null,
            failure,
        }))),
        bundles: heard.map(({ bundle, rounds, stopped }) => ({ id: bundle.id, rounds, stopped })),
        approvers: panel
            .filter(({ id }) => !items.some(({ item }) => supportsAtGate(item, id, heardAs, rules.failOn)))
            .map(({ id }) => id),
    };
}
const inOrder = new Intl.Collator('en', { numeric: true });
const supportsAtGate = (item, id, panel, failOn) => (0,review_standing/* sideOf */.Jh)(item, id) === 'support' && (0,finding/* reachesGate */.dL)((0,review_standing/* judge */.S4)(item, panel).severity, failOn);
/** Orders what is relayed by facts of the change alone, so that a run can be repeated and replayed. */
const seedOf = ({ commits, files }) => (0,external_node_crypto_.createHash)('sha256')
    .update([
    commits.mergeBase,
    ...files.map(({ path, newBlob, added, removed }) => `${path} ${newBlob} ${added} ${removed}`),
].join('\n'))
    .digest('hex');
/** Bundles may share context, so one defect can come up in two of them: the same category on the same code is one. */
function joined(heard, guarded) {
    const placed = new Map();
    for (const { bundle, cases } of heard) {
        for (const item of cases) {
            const raised = guardedBy(guarded, item);
            if (raised !== null && item.earlier === null) {
                raised.wordings.push(...item.wordings);
                raised.positions.push(...item.positions);
                continue;
            }
            const { category, anchor } = (0,review_case/* lead */.HI)(item);
            const at = anchor.level === 'line' ? `${anchor.side}${anchor.startLine}` : 'file';
            const key = [category, anchor.path, at, (0,identity/* fingerprint */.Rj)(category, anchor, 0)].join('\0');
            const known = placed.get(key);
            if (known === undefined || known.bundle === bundle.id) {
                placed.set(known === undefined ? key : `${key}\0${bundle.id}\0${item.key}`, {
                    item,
                    bundle: bundle.id,
                });
                continue;
            }
            known.item.wordings.push(...item.wordings);
            known.item.positions.push(...item.positions);
        }
    }
    return [...guarded, ...placed.values()];
}
/** Takes out the earlier findings that are fixed. */
function withoutFixed(items) {
    const closed = items.flatMap(({ item }) => {
        const { outcome, by } = outcomeOf(item);
        if (item.earlier === null || outcome !== 'fixed')
            return [];
        const why = item.positions.find(({ reviewer, ground }) => by.includes(reviewer) && ground === 'fixed');
        return [{ finding: item.earlier, by, why: why?.reason ?? '' }];
    });
    const gone = new Set(closed.map(({ finding }) => finding));
    return [items.filter(({ item }) => item.earlier === null || !gone.has(item.earlier)), closed];
}
const pushOf = (item) => {
    if (item.earlier === null)
        return 'new';
    return outcomeOf(item).outcome === 'still-open' ? 'still-open' : 'unanswered';
};
const unseen = (finding) => ({
    ...finding,
    push: 'unanswered',
    standingWhy: 'Raised before, in code that no reviewer was sent this time.',
});
/** Gives each case the identity it had before, else one of its own that no other finding has. */
function identified(items, earlier, bundles) {
    const traits = items.map(({ item, bundle }) => {
        const { category, anchor } = (0,review_case/* lead */.HI)(item);
        return {
            item,
            bundle,
            category,
            anchor,
            symbol: symbolAt(bundles, anchor) ?? item.earlier?.symbol ?? null,
        };
    });
    const goingOn = new Set(items.map(({ item }) => item.earlier));
    const met = (0,identity/* recognise */.GJ)(earlier.filter((finding) => !goingOn.has(finding)), traits.filter(({ item }) => item.earlier === null));
    const taken = new Set(earlier.map((finding) => finding.fingerprint));
    const numbered = ordinals(traits.filter((trait) => trait.item.earlier === null && !met.has(trait)));
    return traits.map((trait) => {
        const { item, bundle, symbol, category, anchor } = trait;
        const before = item.earlier ?? met.get(trait);
        const own = (ordinal) => {
            const print = (0,identity/* fingerprint */.Rj)(category, anchor, ordinal);
            return taken.has(print) ? own(ordinal + 1) : print;
        };
        const print = before?.fingerprint ?? own(numbered.get(item) ?? 0);
        taken.add(print);
        return { item, bundle, symbol, print };
    });
}
/** The function or class around an anchor, as the bundle that shows it has it. */
function symbolAt(bundles, anchor) {
    if (anchor.level === 'file')
        return null;
    const shows = ({ oldLine, newLine }) => (anchor.side === 'new' ? newLine : oldLine) === anchor.startLine;
    return (bundles
        .flatMap(({ files }) => files.filter(({ path }) => path === anchor.path))
        .flatMap(({ excerpts }) => excerpts)
        .find(({ lines }) => lines.some(shows))?.symbol ?? null);
}
/** Numbers findings that are alike in category, path and code, by line, so that two like defects stay two. */
function ordinals(items) {
    const line = ({ item }) => {
        const { anchor } = (0,review_case/* lead */.HI)(item);
        return anchor.level === 'line' ? anchor.startLine : 0;
    };
    const seen = new Map();
    const numbers = new Map();
    for (const { item } of items.toSorted((a, b) => line(a) - line(b))) {
        const { category, anchor } = (0,review_case/* lead */.HI)(item);
        const print = (0,identity/* fingerprint */.Rj)(category, anchor, 0);
        const ordinal = seen.get(print) ?? 0;
        seen.set(print, ordinal + 1);
        numbers.set(item, ordinal);
    }
    return numbers;
}
function byWeight(a, b) {
    const line = ({ anchor }) => (anchor.level === 'line' ? anchor.startLine : 0);
    return (Number(b.blocking) - Number(a.blocking) ||
        finding/* standings */.ES.indexOf(a.standing) - finding/* standings */.ES.indexOf(b.standing) ||
        (0,finding/* harm */.lF)(b.severity) - (0,finding/* harm */.lF)(a.severity) ||
        (a.anchor.path < b.anchor.path ? -1 : a.anchor.path > b.anchor.path ? 1 : 0) ||
        line(a) - line(b) ||
        (a.fingerprint < b.fingerprint ? -1 : 1));
}


/***/ }),

/***/ 7815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rp: () => (/* binding */ sideOfProof),
/* harmony export */   n6: () => (/* binding */ tells),
/* harmony export */   oJ: () => (/* binding */ bears)
/* harmony export */ });
/* unused harmony export isComment */
/** Which quotes prove anything. What a change says of itself, in comments or prose, is its author's word and no proof. */
const slashes = /^(?:\/\/|\/\*|\*(?:\s|\/|$))/u;
const hashes = /^#(?!\[)/u;
const dashes = /^--(?:\s|\[|$)/u;
const markup = /^(?:<!--|-->)/u;
/** How a line begins that is nothing but a comment, by file name extension. */
const commentStarts = [
    [
        'c cc cpp cs css cts cxx dart go gradle groovy h hpp java js jsx kt kts less m mjs cjs mts php proto rs scala scss sol swift ts tsx zig'.split(' '),
        slashes,
    ],
    [
        'bash cfg cmake conf dockerfile ex exs fish jl makefile mk nix pl pm properties ps1 py pyi r rb sh tf toml yaml yml zsh'.split(' '),
        hashes,
    ],
    ['elm hs lua sql'.split(' '), dashes],
    ['htm html svg vue xml xsl'.split(' '), markup],
];
const prose = /\.(?:adoc|markdown|md|mdx|rst|txt)$/iu;
/** A line that only steers what the lines around it do; it stands everywhere. */
const flow = /^\W*(?:break|continue|do|done|else|end|esac|fi|finally|pass|return|then|try)?\W*$/iu;
/** Fewer characters than this, white space apart, stand in too many places, unless they are a whole line. */
const telling = 8;
/** Whether a quote that stands in `lines` says enough to prove something. */
function tells(quote, lines) {
    if (flow.test(quote))
        return false;
    const bare = (text) => text.replace(/\s+/gu, '');
    const core = (text) => bare(text).replace(/^\W+|\W+$/gu, '');
    return bare(quote).length >= telling || core(quote) === core(lines);
}
/** Whether all of some lines of a file is comment. By the lines' beginnings alone, so that it is never code. */
function isComment(path, lines) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const extension = name.slice(name.lastIndexOf('.') + 1);
    const starts = commentStarts.find(([extensions]) => extensions.includes(extension))?.[1];
    const said = lines.split('\n').filter((line) => line.trim() !== '');
    return starts !== undefined && said.length > 0 && said.every((line) => starts.test(line.trim()));
}
/** Where proof is looked for first: of what was there before, before the change; of all else, as the code is now. */
const sideOfProof = (ground) => ground === 'pre-existing' ? 'old' : 'new';
/**
 * Whether a quote bears out a stance on a finding in the file `about`. It must resolve, and be code; prose only where
 * the finding is about that prose. A refutation speaks of the code as it is now, so code that the change takes away
 * bears none out, except that a defect was there before.
 */
function bears({ path, quote, resolved }, stance, ground, about) {
    if (resolved === null || isComment(path, quote) || (prose.test(path) && path !== about))
        return false;
    return stance !== 'refute' || resolved.side === sideOfProof(ground);
}


/***/ }),

/***/ 3928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readersOf)
/* harmony export */ });
/** Who reads which bundle: the whole panel, but of an obvious bundle only as many as must, in turn. */
function readersOf(panel, reading) {
    const readers = panel.filter(({ reads }) => reads);
    const foreign = readers.filter((reviewer) => !reading.authors.includes(reading.familyOf(reviewer)));
    const order = [...foreign, ...readers.filter((reviewer) => !foreign.includes(reviewer))];
    const turns = new Map([...reading.light].map((id, index) => [id, index]));
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

/***/ 8178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   Ms: () => (/* binding */ isNews),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Zk: () => (/* binding */ gravest),
/* harmony export */   aU: () => (/* binding */ weighs)
/* harmony export */ });
/* unused harmony export severityOf */
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7815);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6573);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3077);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5116);




/** The side a reviewer is on after all that was said so far. */
function sideOf(thread, reviewer) {
    let side = thread.wordings.some((wording) => wording.reviewer === reviewer) ? 'support' : 'none';
    for (const position of thread.positions) {
        if (position.reviewer !== reviewer || !position.counts)
            continue;
        if (position.stance === 'uphold')
            side = 'support';
        if (position.stance === 'refute')
            side = 'refute';
    }
    return side;
}
/**
 * Whether a new position counts. A first uphold does; a first refutation only with evidence that bears it out. A change
 * of mind, in either direction, only with such evidence that this reviewer has not cited before: giving in under
 * pressure is no evidence. Repeating one's side counts; being unsure never moves anything.
 */
function weighs(thread, reviewer, stance, evidence, ground) {
    if (stance === 'unsure')
        return false;
    const wanted = stance === 'uphold' ? 'support' : 'refute';
    const side = sideOf(thread, reviewer);
    if (side === wanted)
        return true;
    const about = thread.wordings[0]?.anchor.path ?? '';
    const proof = evidence.filter((item) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .bears */ .oJ)(item, stance, ground, about));
    if (side === 'none')
        return wanted === 'support' || proof.length > 0;
    return isNews(thread, reviewer, proof);
}
/** Whether some evidence resolves and points at code that this reviewer has not pointed at before. */
function isNews(thread, reviewer, evidence) {
    const cited = citations(thread, reviewer);
    return evidence.some((item) => item.resolved !== null && !cited.some((known) => covers(known, item)));
}
/**
 * What a reviewer has already pointed at: its own anchors and the evidence of its earlier positions. A line that was
 * quoted in an earlier debate and says something else or more by now is not what it pointed at.
 */
function citations(thread, reviewer) {
    const anchors = thread.wordings.flatMap(({ reviewer: raiser, anchor }) => raiser === reviewer && anchor.level === 'line' && isUnchanged(thread, anchor.quote) ? [anchor] : []);
    const cited = thread.positions.flatMap((position) => position.reviewer === reviewer
        ? position.evidence.flatMap(({ path, resolved }) => (resolved === null ? [] : [{ path, ...resolved }]))
        : []);
    return [...anchors, ...cited];
}
const isUnchanged = ({ earlier }, quote) => earlier === undefined ||
    earlier === null ||
    earlier.wordings.some(({ anchor }) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .bareCode */ ._)(anchor.quote) === (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .bareCode */ ._)(quote));
const covers = (known, { path, resolved }) => resolved !== null &&
    known.path === path &&
    known.side === resolved.side &&
    known.startLine <= resolved.startLine &&
    known.endLine >= resolved.endLine;
/**
 * The standing table. `supporters` are those who raised it or uphold it; `refuters` those whose refutation carries
 * evidence that resolves. A finding that nobody supports any more, or whose supporters are outnumbered by two or more
 * refuters of other makers, is dismissed, and kept with the reasons.
 */
function judge(thread, panel) {
    const on = (side) => panel.filter(({ id }) => sideOf(thread, id) === side);
    const [supporters, refuters] = [on('support'), on('refute')];
    const guarded = thread.wordings.find(({ reviewer }) => reviewer === _guard_js__WEBPACK_IMPORTED_MODULE_1__/* .guardId */ .j);
    if (guarded !== undefined) {
        return {
            standing: 'confirmed',
            why: 'Found by the action itself: no model can dismiss it, only a person.',
            supporters: [_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .guardId */ .j, ...supporters.map(({ id }) => id)],
            refuters: refuters.map(({ id }) => id),
            severity: guarded.severity,
        };
    }
    const makers = new Set(supporters.map(({ maker }) => maker));
    // One model in two roles has the same blind spots: it neither outvotes anybody nor confirms itself.
    const supporting = models(supporters);
    const others = models(refuters.filter(({ maker }) => !makers.has(maker)));
    const decide = () => {
        if (supporters.length === 0 && refuters.length === 0)
            return ['unconfirmed', 'Raised by reviewers that no longer sit on the panel; nobody refuted it.'];
        if (supporters.length === 0)
            return ['dismissed', 'Refuted with evidence, and withdrawn by all who raised it.'];
        if (others >= 2 && others > supporting) {
            return ['dismissed', `Refuted with evidence by ${others} reviewers of other makers.`];
        }
        if (refuters.length > 0)
            return ['disputed', 'Supported, and refuted with evidence from the code.'];
        if (supporters.length === 1)
            return ['unconfirmed', 'Raised by one reviewer; nobody refuted it with evidence.'];
        if (supporting === 1) {
            const seats = `${supporters.length} seats`;
            return [
                'unconfirmed',
                `Raised by one model in ${seats}; no other model upheld it, and nobody refuted it with evidence.`,
            ];
        }
        const raisers = new Set(thread.wordings.map(({ reviewer }) => reviewer));
        return raisers.size >= 2
            ? ['confirmed', `Raised independently by ${raisers.size} reviewers.`]
            : ['confirmed', `Raised by one reviewer and upheld by ${supporters.length - 1}.`];
    };
    const [standing, why] = decide();
    const ids = (voices) => voices.map(({ id }) => id);
    return {
        standing,
        why,
        supporters: ids(supporters),
        refuters: ids(refuters),
        severity: severityOf(thread, ids(supporters)),
    };
}
/** How many models speak through these voices. */
const models = (voices) => new Set(voices.map(({ maker, model }) => `${maker}/${model}`)).size;
/**
 * The median of what the supporters hold it to be, the graver one of two: so one reviewer alone can neither talk a
 * grave finding down nor, among three or more, blow a small one up.
 */
function severityOf(thread, supporters) {
    const before = thread.earlier?.severity ?? null;
    const votes = supporters.flatMap((id) => {
        const held = thread.positions.findLast((position) => position.reviewer === id &&
            position.counts &&
            position.stance === 'uphold' &&
            position.severity !== null)?.severity;
        const own = thread.wordings.filter(({ reviewer }) => reviewer === id);
        const vote = held ?? before ?? gravest(own) ?? gravest(thread.wordings);
        return vote === null ? [] : [vote];
    });
    const worded = before === null ? thread.wordings.map(({ severity }) => severity) : [before];
    const sorted = (votes.length > 0 ? votes : worded).toSorted((a, b) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .harm */ .lF)(b) - (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .harm */ .lF)(a));
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? 'info';
}
/** The gravest that anybody worded it as: who joins a finding without a word on its severity joins that. */
const gravest = (wordings) => wordings.map(({ severity }) => severity).toSorted((a, b) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .harm */ .lF)(b) - (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .harm */ .lF)(a))[0] ?? null;
/** Whether a standing blocks, for a finding at or above the gate. */
function blocks(standing, disputed) {
    switch (standing) {
        case 'confirmed':
        case 'unconfirmed':
            return true;
        case 'disputed':
            return disputed === 'fail';
        case 'dismissed':
            return false;
    }
}


/***/ }),

/***/ 4426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ recall),
/* harmony export */   a: () => (/* binding */ wordingKey)
/* harmony export */ });
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6278);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7815);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8178);



/**
 * Lets those who come from an earlier debate over the same change bring what was said there: wordings that were one
 * finding then are one case now, and positions count by the same rules as if they were taken here. Who did not answer
 * everything then has not answered now. Returns the cases that are left.
 * @param repeats what was raised then of cases that are older still.
 */
async function recall(cases, seats, ground, repeats) {
    const witnesses = seats.flatMap((seat) => {
        const { record } = seat.conversation;
        return record === undefined ? [] : [{ seat, record }];
    });
    const names = namesIn(witnesses);
    const findingsOf = (item) => [
        ...new Set([...item.wordings, ...(repeats.get(item) ?? [])].flatMap((wording) => names.get(wordingKey(wording.reviewer, wording)) ?? [])),
    ];
    const left = reunited(cases, findingsOf);
    for (const item of left) {
        const own = findingsOf(item);
        const said = witnesses.flatMap(({ seat, record }) => own
            .flatMap((name) => record.findings.filter((finding) => finding.name === name))
            .flatMap(({ positions }) => positions)
            .map((position) => ({ reviewer: seat.reviewer.id, position })));
        for (const { reviewer, position } of said.toSorted((a, b) => a.position.round - b.position.round)) {
            await testify(item, reviewer, position, ground);
        }
    }
    for (const { seat, record } of witnesses)
        seat.failure ??= record.failure;
    return left;
}
/** What was found to be one finding in the earlier debate stays one, by whatever way it became one. */
function reunited(cases, findingsOf) {
    const homes = new Map();
    const gone = new Set();
    for (const item of cases) {
        const findings = findingsOf(item);
        const home = findings.map((finding) => homes.get(finding)).find((known) => known !== undefined);
        // Whoever joined them then had a right to: as much as one of those who raised them.
        if (home !== undefined && (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(home, item, (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .lead */ .HI)(home).reviewer))
            gone.add(item);
        for (const finding of findings) {
            if (!homes.has(finding))
                homes.set(finding, home ?? item);
        }
    }
    return cases.filter((item) => !gone.has(item));
}
const namesIn = (witnesses) => new Map(witnesses.flatMap(({ seat, record }) => record.findings.flatMap(({ name, wordings }) => wordings.map((wording) => [wordingKey(seat.reviewer.id, wording), name]))));
/** What stays of a wording however it is placed. */
const wordingKey = (reviewer, { title, explanation, scenario }) => [reviewer, title, explanation, scenario].join('\0');
async function testify(item, reviewer, { evidence: quoted, ...position }, ground) {
    const evidence = await Promise.all(quoted.map((one) => ground.resolve(one, (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .sideOfProof */ .Rp)(position.ground))));
    const counts = (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .weighs */ .aU)(item, reviewer, position.stance, evidence, position.ground);
    item.positions.push({ reviewer, ...position, evidence, counts });
}


/***/ }),

/***/ 8287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulesOf),
/* harmony export */   r: () => (/* binding */ proceed)
/* harmony export */ });
/* harmony import */ var _change_authorship_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6170);
/* harmony import */ var _change_family_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6650);
/* harmony import */ var _review_debate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(701);
/* harmony import */ var _review_readers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3928);




/** Each finding is judged by so many others at most. */
const judgesPerFinding = 2;
/** The debate by the settings' rules, whoever sits on the panel: reviewers, or the record of what they said. */
const proceed = ({ settings, change, panel, light, past, ...rest }) => (0,_review_debate_js__WEBPACK_IMPORTED_MODULE_1__/* .debate */ .q)({
    ...rest,
    change,
    panel,
    earlier: past.memory === null ? [] : [...past.asked, ...past.quiet.map(silenced)],
    readers: (0,_review_readers_js__WEBPACK_IMPORTED_MODULE_2__/* .readersOf */ .c)(panel, {
        light,
        least: settings['min-reviewers'] ?? 1,
        authors: (0,_change_authorship_js__WEBPACK_IMPORTED_MODULE_0__/* .authorsOf */ .E)(change).flatMap(({ makers }) => makers),
        familyOf: ({ maker, model }) => (0,_change_family_js__WEBPACK_IMPORTED_MODULE_3__/* .familyOf */ .A)(maker, model),
    }),
    rules: rulesOf(settings),
});
const rulesOf = (settings) => ({
    maxRounds: settings['max-rounds'],
    failOn: settings['fail-on'],
    judgesPerFinding,
    loneOnly: settings.mode === 'aggregate',
    disputed: settings.disputed,
});
/** Lends its identity to what is met again, and is not asked about. */
const silenced = (finding) => ({ ...finding, standing: 'dismissed' });


/***/ })

};
