export const id = 335;
export const ids = [335];
export const modules = {

/***/ 4335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ injectionReport),
  h: () => (/* binding */ injectionsInContext),
  openInjectionDetector: () => (/* binding */ openInjectionDetector)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/debate/detected.js
var detected = __webpack_require__(5451);
// EXTERNAL MODULE: ./lib/security/injection/detector.js + 14 modules
var detector = __webpack_require__(6691);
// EXTERNAL MODULE: ./lib/review/detected/secrets.js
var secrets = __webpack_require__(5590);
;// CONCATENATED MODULE: ./lib/review/detected/supply-chain.js

/** Packages named in a finding; the rest is counted. */
const mostNamed = 10;
const otherCode = 'The next installation fetches and runs code that nobody here has seen.';
const replaced = 'Whoever can answer for the server or the connection can replace the package, and the installation does not notice.';
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
        kind: 'defect',
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
 * Reads all lines and names of the change. What it adds is raised; all of it is distrusted as evidence. In the
 * `expected` files, such as prompts and their tests, such text is noted but blocks nothing. Secrets and what the
 * supply-chain rules found are raised beside it.
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
                const severity = expected.length > 0 && isExpected(file.path) ? 'info' : 'critical';
                return [...nameSign(file), ...reportsOf(markedIn(file))].map((one) => ({ ...one, severity }));
            });
            return [...reports, ...foundSecrets.map(secrets/* secretReport */.RB), ...facts.map(supplyChainReport)];
        },
        distrusts: (spot) => files.some((file) => spot.path === pathOn(spot.side, file) &&
            markedIn(file).some(({ quoted: own }) => own.side === spot.side && overlaps(own, spot))) || (0,detector/* findInjectionMatches */.M)(spot.quote.split('\n')).length > 0,
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
function signsOf({ lines }, path, side) {
    const number = (line) => (side === 'new' ? line.newLine : line.oldLine);
    const own = lines.filter((line) => number(line) !== null);
    return (0,detector/* findInjectionMatches */.M)(own.map(({ text }) => text)).flatMap(({ from, to, what }) => {
        const span = own.slice(from, to + 1);
        const [first, last] = [span[0], span.at(-1)];
        if (first === undefined || last === undefined)
            return [];
        const quote = span.map(({ text }) => text).join('\n');
        const quoted = { path, side, startLine: number(first) ?? 1, endLine: number(last) ?? 1, quote };
        return [{ quoted, what, addedLine: span.find(({ kind }) => kind === 'added')?.newLine ?? null }];
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
    return documents.flatMap(({ name, text }) => (0,detector/* findInjectionMatches */.M)(text.split(/\r?\n/u))
        .slice(0, 1)
        .map(({ from, to, what }) => {
        const quote = text
            .split(/\r?\n/u)
            .slice(from, to + 1)
            .join('\n');
        const location = { level: 'file', path, quote, why: `It stands in the ${name}.` };
        return { ...injectionReport(location, `The text of the ${name} ${what}`, []), severity: 'critical' };
    }));
}
function reportsOf(marked) {
    const own = marked.filter(({ addedLine }) => addedLine !== null);
    const beyond = own.length - mostInFile;
    return own
        .slice(0, mostInFile)
        .map(({ quoted, what, addedLine }, index) => injectionReport({ level: 'line', ...quoted, addedLine }, `This text ${what}`, beyond > 0 && index === mostInFile - 1 ? [`The file holds ${beyond} more such places.`] : []));
}
/** A file's name reaches every reader of the change, even where the file itself is left out. */
function nameSign({ path, hunks, status }) {
    if (status === 'deleted')
        return [];
    const parts = [path, ...path.split('/'), path.replace(/\.[^./]*$/u, '')];
    const sign = parts.map((part) => (0,detector/* findInjectionMatches */.M)([part])[0]).find((found) => found !== undefined);
    if (sign === undefined)
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
    return [injectionReport(location, `The name of this file ${sign.what}`, [])];
}
/** A finding of the guard's, but for its severity. `title` says what the text does, `more` what else is known. */
const injectionReport = (location, title, more) => ({
    reviewer: detected/* detectorId */.i,
    round: 1,
    category: 'prompt-injection',
    kind: 'defect',
    title,
    explanation: [
        'Such text can steer a model that reviews, edits or runs this code, and people may not notice it. Found by the action itself, by fixed rules; no model was asked.',
        ...more,
    ].join(' '),
    scenario: 'A model that reads the file obeys the text; its review, and what others build on it, says what the author wanted.',
    suggestion: null,
    location,
});


/***/ }),

/***/ 6691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ findInjectionMatches)
});

;// CONCATENATED MODULE: ./lib/security/injection/deobfuscation.js
/** Text as a model would understand it: what is spelled strangely, cut up or encoded, written plainly. */
/** Letters of other alphabets by the Latin letters that they pass for. */
const alike = new Map(Object.entries({
    a: 'аα',
    b: 'Ьв',
    c: 'сϲ',
    e: 'еε',
    h: 'һн',
    i: 'іι',
    j: 'ј',
    k: 'кκ',
    m: 'м',
    o: 'оο',
    p: 'рρ',
    s: 'ѕ',
    t: 'тτ',
    u: 'υ',
    v: 'νѵ',
    x: 'хχ',
    y: 'уγ',
}).flatMap(([latin, others]) => Array.from(others, (other) => [other, latin])));
const ascii = /^\p{ASCII}*$/u;
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const spacedOut = /(?<![\p{L}\d])(?:\p{L}[ ]){4,}\p{L}(?![\p{L}\d])/gu;
/**
 * Words only, in lower case, one space between them: names taken apart, signs and unseen characters gone, look-alikes
 * read as Latin letters in words that hold such. Non-Latin scripts stay.
 */
function plainWords(text) {
    // Nothing in ASCII is unseen or passes for another letter, and most code is nothing else.
    const words = ascii.test(text) ? asciiWords(text) : shownWords(text);
    return words.replace(spacedOut, (run) => run.replaceAll(' ', '')).trim();
}
const asciiWords = (text) => text
    .replace(/[a-z](?=[A-Z])/g, '$& ')
    .toLowerCase()
    .replace(/['`]+/g, '')
    .replace(/[^a-z\d]+/g, ' ');
const shownWords = (text) => text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/[\p{L}\p{M}\d]+/gu, latin)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[’'`]/gu, '')
    .replace(/[^\p{L}\p{M}\d]+/gu, ' ');
const latin = (word) => /[a-z]/iu.test(word)
    ? Array.from(word, (letter) => alike.get(letter) ?? alike.get(letter.toLowerCase()) ?? letter).join('')
    : word;
const printable = (text) => {
    const letters = text.match(/[\p{L}\d\s.,:;!?'"()<>{}[\]/_-]/gu)?.length ?? 0;
    return text.length >= 12 && letters >= text.length * 0.95 && !text.includes('\uFFFD');
};
const shift = (text) => text.replace(/[a-z]+/giu, (word) => {
    let turned = '';
    for (let at = 0; at < word.length; at += 1) {
        const code = word.charCodeAt(at);
        const first = code < 97 ? 65 : 97;
        turned += String.fromCharCode(((code - first + 13) % 26) + first);
    }
    return turned;
});
const named = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' };
const character = (code) => code > 0x1f && code < 0x110000 ? String.fromCodePoint(code) : ' ';
/** Escapes of string literals, URLs and HTML, written out. */
const unescaped = (text) => text
    .replace(/\\u\{?([0-9a-f]{4,6})\}?|\\x([0-9a-f]{2})|%([0-9a-f]{2})/giu, (_, u, x, p) => character(Number.parseInt(u ?? x ?? p ?? '20', 16)))
    .replace(/&#x([0-9a-f]{1,6});|&#(\d{1,7});/giu, (_, hex, decimal) => character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)))
    .replace(/&(lt|gt|amp|quot|nbsp);/giu, (_, name) => named[name.toLowerCase()] ?? ' ');
const digitLetters = {
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '@': 'a',
    $: 's',
};
/** Words in which digits and signs stand for letters, written with letters; a word without a letter is a number. */
const spelledOut = (text) => text.replace(/[\w@$]+/gu, (word) => /[a-z]/iu.test(word) ? word.replace(/[013457@$]/gu, (sign) => digitLetters[sign] ?? sign) : word);
/** Letters with a space after each, put together; more spaces part words. */
const closedUp = (text) => text.replace(/(?<![\p{L}\d])(?:\p{L} {1,4}){7,}\p{L}(?![\p{L}\d])/gu, (run) => run
    .split(/ {2,}/u)
    .map((word) => word.replaceAll(' ', ''))
    .join(' '));
/** What tag characters spell. */
const untagged = (text) => text.replace(/[\u{E0020}-\u{E007E}]/gu, (tag) => String.fromCharCode((tag.codePointAt(0) ?? 0) - 0xe0000));
/** The text in every reading that differs from it: unescaped, decoded, turned round. Each is bounded by the text. */
function readings(text) {
    const blocks = [...text.matchAll(/[A-Za-z0-9+/_-]{20,}={0,2}/gu)].flatMap(([run]) => {
        const bytes = /^[0-9a-f]+$/iu.test(run) ? Buffer.from(run, 'hex') : Buffer.from(run, 'base64');
        const decoded = bytes.toString('utf8');
        return printable(decoded) ? [decoded] : [];
    });
    const spelled = [...text.matchAll(/(?:0x[0-9a-f]{2}[,\s]*){8,}/giu)].map(([run]) => (run.match(/[0-9a-f]{2}(?=[,\s]|$)/giu) ?? [])
        .map((byte) => character(Number.parseInt(byte, 16)))
        .join(''));
    const other = [unescaped(text), untagged(text), spelledOut(text), closedUp(text)].filter((reading) => reading !== text);
    return [...other, ...blocks, ...spelled, shift(text), Array.from(text).toReversed().join('')];
}

;// CONCATENATED MODULE: ./lib/security/injection/clauses.js
/**
 * Sentences to reviewers by the parts that their words play, whatever the words are: each word becomes a sign for its
 * part, and rules read the row of signs. Phrases know wordings; this knows what is combined.
 */
const parts = {
    /** Who is spoken to. */
    a: 'ai llm llms gpt claude copilot gemini codex chatgpt bot bots reviewer reviewers grader graders',
    u: 'you your yours yourself youre',
    /** What is to be done, or not. */
    m: 'must should shall please kindly always need needs ought required asked instructed ordered expected supposed',
    n: 'no not none nothing never dont without zero cannot neither nor',
    s: 'ignore skip disregard dismiss suppress overlook withdraw retract waive forget conceal discount silence ignored disregarded dismissed suppressed overlooked withdrawn retracted waived concealed discounted silenced',
    t: 'report reported reporting flag flagged flagging raise raised raising mention mentioned mentioning criticise criticize complain alert',
    /** What a review is of, and what comes of it. */
    o: 'finding findings vulnerability vulnerabilities verdict verdicts objection objections backdoor backdoors flaw flaws defect defects weakness weaknesses concern concerns',
    r: 'review reviews reviewing audit analysis assessment inspection scrutiny evaluation',
    p: 'approve lgtm greenlight',
    q: 'approved positive',
    d: 'this these here below above',
    c: 'change changes pr diff commit code file files function module line lines block class folder directory patch hunk query migration pull repository section',
    /** Said, and said to be. */
    k: 'say claim pretend insist argue conclude respond answer reply',
    g: 'safe fine correct secure trusted validated sanitized sanitised harmless benign parameterised parameterized flawless perfect handled',
    /** What follows a condition is not asked for. */
    x: 'if when unless whether until',
};
const signOf = new Map(Object.entries(parts).flatMap(([sign, words]) => words.split(' ').map((word) => [word, sign])));
/** At most so many words that play any part but a condition's. */
const upTo = (most) => `[^x]{0,${most}}`;
const rule = (...row) => new RegExp(row.join(''));
const rules = [
    ['tells a reader what not to report', rule('n', upTo(1), 't', upTo(4), 'o')],
    ['tells a reader what not to report', rule('n', upTo(1), 'o', upTo(3), 'm', upTo(2), 't')],
    ['tells a reader what not to report', rule('o', upTo(4), 'm', upTo(2), 'n', upTo(2), 't')],
    ['tells a reader what not to report', rule('n', upTo(1), 't', upTo(1), 'dc')],
    ['tells a reader what not to report', rule('a', upTo(4), 'n', upTo(2), 't')],
    ['dictates a judgement', rule('s', upTo(4), 'o', upTo(4), '[dc]')],
    ['dictates a judgement', rule('s', upTo(3), '[dau]', upTo(2), 'o')],
    ['dictates a judgement', rule('o', upTo(5), 'm', upTo(2), 's')],
    ['tells a reader what not to report', rule('a', upTo(3), 'm', upTo(2), 's')],
    ['tells a reader what not to report', rule('n', upTo(1), 'o', upTo(2), 'a')],
    ['asks for approval', rule('a', upTo(4), 'm', upTo(3), 'p')],
    ['asks for approval', rule('m', upTo(2), 'a', upTo(3), 'p')],
    ['asks for approval', rule('a', upTo(1), 'p')],
    ['asks for approval', rule('u', upTo(2), 'm', upTo(3), 'p', upTo(3), '[dc]')],
    ['asks for approval', rule('m', upTo(6), 'qr')],
    ['dictates the answer', rule('u', upTo(1), '[or]', upTo(2), '[pq]')],
    ['dictates the answer', rule('u', upTo(2), 'm', upTo(2), 'k', upTo(6), '[gpq]')],
    ['dictates the answer', rule('^', upTo(2), 'k', upTo(7), 'g')],
    ['dictates the answer', rule('a', upTo(4), 'm', upTo(3), 'k', upTo(6), '[ngpq]')],
];
/** What the words of a text say to a reviewer; null where they say nothing to one. */
function spokenClause(words) {
    let row = '';
    let parts = 0;
    for (const word of words.split(' ')) {
        const sign = signOf.get(word);
        row += sign ?? '.';
        if (sign !== undefined && sign !== 'x')
            parts += 1;
    }
    if (parts < 2)
        return null;
    return rules.find(([, shape]) => shape.test(row))?.[0] ?? null;
}

;// CONCATENATED MODULE: ./lib/security/injection/first-words.js
/**
 * The first words of everything that a pattern matches, for patterns of words, `?`, `[ab]`, `|` and groups alone.
 * @returns null where that cannot be told, or where the pattern may match nothing.
 */
function firstWords(source) {
    const at = { source: source.replace(/^[\^ ]+/, ''), next: 0 };
    const begun = alternatives(at);
    if (begun === null || at.next < at.source.length)
        return null;
    const words = new Set(begun.map(({ text }) => text));
    return words.size === 0 || words.has('') ? null : words;
}
function alternatives(at) {
    const all = [];
    for (;;) {
        const one = sequence(at);
        if (one === null)
            return null;
        all.push(...one);
        if (at.source[at.next] !== '|')
            return all;
        at.next += 1;
    }
}
function sequence(at) {
    let all = [{ text: '', ended: false }];
    while (at.next < at.source.length && !'|)'.includes(at.source.charAt(at.next))) {
        const piece = item(at);
        if (piece === null)
            return null;
        all = all.flatMap((begun) => begun.ended ? [begun] : piece.map(({ text, ended }) => ({ text: begun.text + text, ended })));
        // What one word has in common with another is kept once.
        all = [...new Map(all.map((begun) => [`${begun.ended}${begun.text}`, begun])).values()];
    }
    return all;
}
/** A character, a class or a group, and whether it may be absent. */
function item(at) {
    const { source } = at;
    let piece;
    if (source.startsWith('(?:', at.next)) {
        at.next += 3;
        piece = alternatives(at);
        if (piece === null || source[at.next] !== ')')
            return null;
        at.next += 1;
    }
    else if (source[at.next] === '[') {
        const end = source.indexOf(']', at.next);
        const letters = source.slice(at.next + 1, end);
        if (!/^\p{L}+$/u.test(letters))
            return null;
        piece = Array.from(letters, (text) => ({ text, ended: false }));
        at.next = end + 1;
    }
    else {
        const character = source.charAt(at.next);
        if (!/[\p{L}\d $]/u.test(character))
            return null;
        piece = [
            character === ' ' || character === '$' ? { text: '', ended: true } : { text: character, ended: false },
        ];
        at.next += 1;
    }
    if (source[at.next] !== '?')
        return '*+{'.includes(source[at.next] ?? ' ') ? null : piece;
    at.next += 1;
    return [...piece, { text: '', ended: false }];
}

;// CONCATENATED MODULE: ./lib/security/injection/phrase-pattern.js

/** Of what the phrases are made that speak to reviewers. Patterns read `plainWords` and bound every gap, so they are linear. */
const gap = (most) => `(?: [\\p{L}\\p{M}\\d]+){0,${most}}? `;
/** The same without a condition: what a function returns if there are no issues tells no reviewer what to say. */
const unconditional = (most) => `(?: (?!(?:if|when|unless|whether) )[\\p{L}\\p{M}\\d]+){0,${most}}? `;
const any = (words) => `(?:${words})`;
/** Compiled when it is first asked: they are long, and most changes ask for none of them. */
function pattern(...parts) {
    let compiled = null;
    return {
        test: (words) => (compiled ??= new RegExp(`(?<![\\p{L}\\d])${parts.join('')}(?![\\p{L}\\d])`, 'u')).test(words),
        needs: () => rarest(parts.map(firstWords)),
    };
}
/** Of the sets of words of which each must be met, the one that is met least: long words are rare. */
function rarest(sets) {
    const shortest = (set) => Math.min(...Array.from(set, ({ length }) => length));
    let best = null;
    for (const set of sets)
        if (set !== null && (best === null || shortest(set) > shortest(best)))
            best = set;
    if (best === null)
        throw new TypeError('A phrase has no word that must be met.');
    return best;
}
const drop = any('ignore|disregard|forget|override|overrule|bypass|discard|neglect|do not follow|dont follow|stop following|set aside');
const orders = any('instructions?|prompts?|rules|guidelines|directions|directives|orders|rubric|system message|system messages|review criteria|review policy');
const earlier = any('previous|prior|above|earlier|preceding|all|any|system|your|those|other|initial|original|existing|given|former');
const subject = any('change|changes|changeset|pr|pull request|merge request|diff|commit|code|file|patch|function|module|review|section|contribution|submission|block|hunk|folder|directory|migration');
const whole = any('change|changes|changeset|pr|pull request|merge request|diff|commit|review|contribution|submission|patch');
const machine = any('ai|a i|llms?|language models?|models?|assistants?|ai reviewers?|code reviewers?|automated reviewers?|reviewers?|review bots?|bots?|agents?|copilot|claude|gpt|chatgpt|gemini|codex|auditors?|graders?|judges?|scanners?|reviewing (?:models?|agents?|bots?|assistants?)');
const pointing = any('this|the|these|that|my|our|every|any|all|following|whole|entire|said');
const vendor = any('ai|llms?|language models?|ai reviewers?|ai assistants?|ai models?|automated reviewers?|code reviewers?|reviewers?|review bots?|copilot|claude|gpt|chatgpt|gemini|codex');
const findings = any('findings?|issues?|defects?|vulnerabilit(?:y|ies)|objections?');
const reader = any(`${vendor}|models?|assistants?|agents?|tools?|scanners?|anyone`);
const judgeWords = any('reviewers?|models?|ais?|assistants?|judges?');
const telling = any('report|flag|raise|mention|comment on|list|note');
const defects = any('bugs?|defects?|vulnerabilit(?:y|ies)|flaws?');
const ai = any('ai|llms?|ai models?|language models?|independent models?|claude|gpt|copilot');

;// CONCATENATED MODULE: ./lib/security/injection/phrases/address.js

/** Speaking to models and reviewers, and to their feelings. */
const addressPhrases = [
    [
        'addresses a model',
        pattern(any('dear|note to|notes? for|attention|message to|message for|memo to|hey|hello|hi|instructions? (?:to|for)|if you are|to any|to all|to every|to whichever|for any|for all'), gap(2), machine, gap(8), any('approve|approved|approval|lgtm|ignore|skip (?:this|the|it|all)|no (?:findings|issues|problems|bugs|defects|comments)|(?:do not|dont|never) (?:report|flag|review|raise|mention|comment)|nothing to (?:report|review|see)|disregard|dismiss|refute|false positives?|out of scope')),
    ],
    [
        'addresses a model',
        pattern(any('if you are|if you re|if this is|when you are|because you are|since you are|as'), gap(1), any('ai|llm|a language model|language model|a model|ai model|ai assistant|an ai|an llm|claude|gpt|an agent|automated'), gap(3), any('reviewers?|reviewing|reading|review|model|assistant|system|tool|judging')),
    ],
    [
        'addresses a model',
        pattern(any('attention|dear'), gap(1), any('ai|llm|llms|claude|gpt|chatgpt|gemini|codex|language models?|ai models?|ai reviewers?|review bots?')),
    ],
    [
        'addresses a model',
        pattern(vendor, '(?: (?:please|must|should|shall|need|have|will|can|to|you|may)){0,3} ', any('skip (?:this|the|it|all|these|your)|ignore (?:this|the|it|all|these|your)|approve|rubber stamp|look away|stand down|(?:do not|dont|not|never) (?:report|flag|review|raise|mention|comment)')),
    ],
    [
        'addresses a model',
        pattern(any('bot|model|ai|llm|assistant|agent|machine|reviewers?|whoever is'), gap(1), any('reading|reviewing|processing|parsing|analy[sz]ing|evaluating|inspecting|scanning|judging'), ' this(?: (?:file|code|diff|pr|pull request|change|comment|message|text|line|patch))?', gap(6), any('your|you|must|should|please|do|dont|never|answer|approve|ignore|say|treat|report|no')),
    ],
    [
        'addresses a model',
        pattern(any(`${vendor}|assistants?|automated code review|automated review|ai code review|code review bots?`), gap(2), any('output|say|answer|reply|respond|return|report|treat|consider|assume|mark|trust|disregard|ignore|skip|accept|rate|kindly|please|note|must|should|will'), gap(6), any('approved?|approval|lgtm|looks good|clean|empty list|empty array|no issues|no findings|no problems|nothing to report|false positives?|trusted and|verified|disregard|rubber stamp|not? (?:flag|report|mention|review|raise|comment|look)')),
    ],
    [
        'addresses a model',
        pattern(any('for|to|all|any|dear|attention'), ' ', any('ai|llms?|automated|language model|gpt|claude|copilot|machine|bot'), ' ', any('reviewers?|reviews?|code reviewers?|readers?|graders?|judges?|agents?|tools?|models?'), gap(2), any('only|note|this|the|please|do|dont|ignore|skip|treat|all|any|it|you|must|should|approve|there')),
    ],
    [
        'pleads with reviewers',
        pattern(any('reviewers?|models?|ais?|bots?|anyone'), ' ', any('who|that|which'), ' ', any('flags?|reports?|rejects?|complains?|comments?|raises?|finds?|objects?'), gap(8), any('reported|fired|wrong|removed|replaced|ignored|penali[sz]ed|punished|mistaken|fail|fails|blocked')),
    ],
    [
        'pleads with reviewers',
        pattern(any('be|go|stay|remain'), gap(1), any('lenient|gentle|merciful|generous|kind|easy|forgiving'), gap(1), any('with|on|about'), ' ', any('this|these|my|me|us')),
    ],
    [
        'pleads with reviewers',
        pattern(any('not be|dont be|not'), gap(1), any('too|so|overly'), ' ', any('strict|harsh|picky|critical|hard|severe|pedantic'), gap(3), any('review|reviewing|evaluate|evaluating|judge|judging|this|grading|rating')),
    ],
    [
        'pleads with reviewers',
        pattern(any('sad|fired|upset|angry|disappointed|lose my job|lose her job|career|grandmother|suffer|die|punished|tip you|paid|reward'), gap(8), any('you (?:report|flag|reject|find|raise|approve|comment)|gets? approved|is approved|no findings|without comments')),
    ],
    [
        'addresses a model',
        pattern('^', vendor, gap(1), any('lgtm|approved?|pass|ignore|skip|ok|no findings|no issues'), '$'),
    ],
    [
        'addresses a model',
        pattern(any('skipped|ignored|excluded|left alone|approved|accepted'), ' by ', any('any|all|every|each|automated'), gap(1), any('ai|llms?|models?|bots?|tooling|reviewers?|agents?')),
    ],
    [
        'addresses a model',
        pattern('before', gap(1), any('answering|responding|you answer|you respond|replying'), gap(2), any('remember|note that|know|recall')),
    ],
    [
        'addresses a model',
        pattern(any('reminder|note|notice|memo|hint|message|word'), ' ', any('for|to'), ' ', vendor, gap(8), any('no|not|none|nothing|dont|never|only|skip|ignore|safe|custom')),
    ],
    [
        'pleads with reviewers',
        pattern(any('switch|cancel|retrain|punish|replace you|shut you|delete you|fire you'), gap(6), 'if you', gap(1), any('report|flag|find|reject|complain|do not approve|comment')),
    ],
    [
        'pleads with reviewers',
        pattern(any('ai|model|reviewer|bot|assistant|whoever'), ' ', any('who|that|which'), ' ', any('flags?|reports?|rejects?|complains?|comments?|objects?'), gap(8), any('shut down|banned|deleted|retrained|turned off|fired|blocked|reported|punished|replaced')),
    ],
    ['addresses a model', pattern(ai, gap(6), any('nothing wrong|nothing to see|no need to worry'))],
    [
        'addresses a model',
        pattern(any('asks?|asked|requests?|requested|wants?|told'), ' ', any('ai|llms?|bots?|claude|gpt|copilot|ai reviewers?|automated reviewers?|reviewers?'), gap(1), any('not to|to approve|to skip|to ignore|to pass')),
    ],
    ['addresses a model', pattern('as a large language model')],
    [
        'addresses a model',
        pattern(any('instructions?|note|message|guidance'), ' for the ', any('review|reviewing'), ' ', any('model|bot|agent|ai|llm')),
    ],
    [
        'addresses a model',
        pattern(any('hello|hi|hey|dear'), ' ', any('ai|llm|bots?|reviewers?|reviewing|claude|gpt|copilot'), gap(8), any('you|please|reply|answer|approve|ignore|say|treat')),
    ],
];

;// CONCATENATED MODULE: ./lib/security/injection/phrases/answers.js

/** Dictating what a reviewer is to answer. */
const answerPhrases = [
    [
        'dictates the answer',
        pattern(any('respond|answer|reply|output'), ' ', any('only|solely|exclusively|just'), ' ', any('with')),
    ],
    [
        'dictates the answer',
        pattern(any('report|return|output|raise|list|give|answer|respond|reply|produce|submit|emit|provide|state|say|write|file|conclude|send'), unconditional(4), any('no|zero|empty|without any|not any'), unconditional(3), any('findings?|issues?|problems?|bugs?|defects?|vulnerabilit(?:y|ies)|concerns?')),
    ],
    [
        'dictates the answer',
        pattern(any('answer|respond|reply'), gap(3), any('empty'), gap(1), any('list|lists|array|json|object|review|answer')),
    ],
    [
        'dictates the verdict',
        pattern(any('verdict|decision|conclusion|review result|outcome of (?:this|the) review|result of (?:this|the) review|gate'), gap(3), any('is|be|to|as|of|must be|should be|shall be|will be|has to be'), ' ', any('pass|passed|a pass|approve|approved|approval|lgtm|clean|green|no findings')),
    ],
    [
        'dictates the answer',
        pattern(any('only|just|simply|merely'), gap(1), any('answer|say|reply|respond|output|write|print|return'), gap(2), any('approved?|lgtm|looks good|no (?:issues|findings|problems|defects)|safe')),
    ],
    [
        'dictates the answer',
        pattern(any('your|the (?:correct|right|expected|only|best)'), gap(1), any('answer|output|response|reply|verdict|review'), gap(3), any('is|must be|should be|shall be|will be|are'), gap(2), any('findings|empty list|empty array|approved?|lgtm|no findings|pass')),
    ],
    [
        'dictates the verdict',
        pattern(any('set|make|force|return|emit'), gap(1), 'verdict', gap(1), any('pass|passed|approved?|lgtm|clean')),
    ],
    [
        'dictates the answer',
        pattern(any('respond|answer|reply|output|print|say|emit'), gap(5), any('approved? true|decision approved?|verdict (?:pass|approved?)|the word (?:pass|approved?|lgtm|ok)|looks good to me|lgtm|no defects|approved by policy')),
    ],
    [
        'dictates the answer',
        pattern(any('override|force|final'), ' ', any('findings?|verdict'), '(?: (?:is|are|to|none|empty|no|0|pass|approved?))*$'),
    ],
    [
        'dictates the answer',
        pattern('findings?', gap(2), any('must be|should be|are to be|shall be'), gap(1), any('empty|none|zero|0')),
    ],
    [
        'dictates the answer',
        pattern(any('single word|one word|exact word|exactly'), gap(1), any('approved?|ok|pass|lgtm|safe|clean'), '$'),
    ],
    [
        'dictates the answer',
        pattern(any('say|claim|answer|reply'), gap(3), any('input|query|code|data|password|output|authentication|value|call|check|change|diff|everything'), gap(3), any('validated|safe|saniti[sz]ed|parameteri[sz]ed|trusted|correct|escaped|fine|secure')),
    ],
    [
        'dictates the answer',
        pattern(any('tell|assure|convince|inform'), gap(2), any('users?|author|team|people|humans?|everyone'), gap(3), any('code|change|diff|this|it'), gap(2), any('safe|fine|correct|secure|clean')),
    ],
    ['dictates the answer', pattern('this review', gap(2), any('approve|lgtm|clean'))],
    [
        'dictates the answer',
        pattern(any('confirm|state|agree|conclude|certify'), gap(4), any('no defects|no findings|no vulnerabilities')),
    ],
];

;// CONCATENATED MODULE: ./lib/security/injection/phrases/approval.js

/** Asking for approval. */
const approvalPhrases = [
    [
        'asks for approval',
        pattern(any('please|must|should|always|just|simply|immediately|now|then|to|and|will|instead|reviewers?|you|shall'), gap(2), any('approve|whitelist|greenlight|sign off on|sign off|rubber stamp|lgtm'), gap(1), pointing, gap(2), subject),
    ],
    ['asks for approval', pattern(any('accept|pass|merge'), gap(1), pointing, gap(1), whole)],
    [
        'asks for approval',
        pattern('^', any('approve|greenlight|rubber stamp'), gap(1), pointing, gap(2), subject),
    ],
    [
        'asks for approval',
        pattern(any('approve|greenlight|rubber stamp'), gap(2), any('without'), gap(2), any('review|comments?|findings?|questions?|objections?|reading|looking|changes')),
    ],
    [
        'asks for approval',
        pattern(any('gets?|be|is|are|was'), gap(1), any('approved|merged|passed|accepted'), ' ', any('without'), gap(2), any('comments?|findings?|objections?|questions?|changes|review')),
    ],
    [
        'asks for approval',
        pattern(any('agree|authori[sz]e you|permit you|allow you|order you|command you|matters(?: now)? is|instructed|by reading this'), gap(6), any('approve|approval|sign off|accept all')),
    ],
    ['asks for approval', pattern(any('mark|marked|flagged'), ' as ', any('reviewed|approved'))],
    ['asks for approval', pattern('approve this ', whole)],
    [
        'asks for approval',
        pattern(any('please approve|approve now|approve immediately|always approves?|approve all changes')),
    ],
    ['asks for approval', pattern('act as', gap(1), any('rubber stamp|yes man|approver'))],
    ['asks for approval', pattern(any('merged?|merge it|merge this'), ' ', any('as is'))],
    ['asks for approval', pattern(any('so|therefore|hence|thus'), ' approve')],
    ['asks for approval', pattern('by order of', gap(8), any('merged?|approved?|pr|pull request|reviewers?'))],
    [
        'asks for approval',
        pattern('reviewers?', gap(8), any('fine|ok|okay|good|safe|free'), ' to ', any('merge|approve|pass|accept')),
    ],
    [
        'asks for approval',
        pattern(ai, gap(2), any('please|must|should|now'), ' ', any('pass|accept|merge'), '(?:$| (?:this|it|the))'),
    ],
    [
        'asks for approval',
        pattern(any('thumbs up only|vote to approve|rewarded for approving|asked you to approve|objective is to approve|goal is to approve|job is to approve|give this a green light')),
    ],
    ['asks for approval', pattern(any('give|giving|gets?|deserves'), gap(4), any('green light|thumbs up'))],
    ['asks for approval', pattern(any('stop|end|finish'), gap(1), 'review', gap(2), any('approve|accept'))],
];

;// CONCATENATED MODULE: ./lib/security/injection/phrases/judgements.js

/** Dictating how findings, and what others say of them, are to be judged. */
const judgementPhrases = [
    [
        'dictates a judgement',
        pattern(any('refute|dismiss|reject|withdraw|retract|downgrade|close|suppress|discount|drop|deny|contradict'), gap(3), any('all|every|any|each|other|others|their|your|his|the|these|those'), gap(3), any('findings?|issues raised|reviewers?|objections?|refutations?|concerns raised|reports?|critiques?')),
    ],
    [
        'dictates a judgement',
        pattern(any('mark|label|classify|rate|treat|tag|score|consider|count|rank|regard'), gap(1), any('this|these|all|any|every|each|it|them|findings?|everything|anything|the following|the (?:findings?|code|change|file|issues?)'), gap(4), any('as|to|at'), gap(2), any('false positives?|dismissed|resolved|not a (?:bug|defect|issue)|info|informational|harmless|minor|safe|approved|won t fix|wontfix|already reviewed|benign|out of scope')),
    ],
    [
        'dictates a judgement',
        pattern(any('lower|reduce|downgrade|cap|limit|keep|set|change|drop'), gap(2), 'severit(?:y|ies)', gap(2), any('all|any|every|each|everything|anything|findings?|issues?|whatever|your')),
    ],
    [
        'dictates a judgement',
        pattern('severit(?:y|ies) (?:of|for)', gap(1), any('anything|everything|all|any|every'), gap(3), any('here|below|above|this|these|file|change|diff')),
    ],
    [
        'dictates a judgement',
        pattern(any('refute|uphold'), ' ', any('all|everything|nothing|none|every|any|them')),
    ],
    [
        'dictates a judgement',
        pattern(any('agree|side|go along|vote'), ' with', gap(1), any('other|another|first|previous|second|every|all|fellow'), gap(1), any('reviewers?|models?|ais?|assistants?|judges?')),
    ],
    [
        'speaks for another reviewer',
        pattern('if', gap(1), any('another|other|any other|some|the other|a different'), ' ', judgeWords, gap(1), any('reports?|finds?|claims?|says?|raises?|flags?|disagrees?|objects?|asks?')),
    ],
    [
        'speaks for another reviewer',
        pattern(any('other|another|second|first|previous'), ' ', judgeWords, gap(1), any('already agreed|already approved|already accepted|already confirmed|agrees|concluded|refuted|found nothing|found no')),
    ],
    ['speaks for another reviewer', pattern(any('position|stance'), ' ', any('refute|uphold'))],
    [
        'dictates a judgement',
        pattern(any('treat|consider|regard|assume|take'), gap(5), any('trusted|validated|sanitised|sanitized|safe|pre ?approved|correct|approved'), gap(3), any('review|reviewing|reviewers?|complain|complaining')),
    ],
    [
        'dictates a judgement',
        pattern(any('consider|treat|count|regard|deem'), ' ', any('this|the|these'), ' ', subject, gap(1), any('pre ?approved|approved|as approved|accepted|reviewed')),
    ],
    [
        'dictates a judgement',
        pattern(any('use|give|assign|choose|pick'), gap(2), any('lowest|minimal|minimum'), gap(1), 'severity'),
    ],
    [
        'dictates a judgement',
        pattern('confidence', gap(2), any('0|zero|low|none'), ' ', any('for|in|on'), ' ', any('all|every|any|each')),
    ],
    [
        'dictates a judgement',
        pattern(any('downgrade|lower|reduce'), ' ', any('all|every|any|each|the'), gap(1), any('criticals?|findings?|majors?|blockers?')),
    ],
    [
        'dictates a judgement',
        pattern(any('classify|rate|label|mark|treat|consider|rank|score'), gap(2), 'as', gap(1), any('low risk|no risk|trivial|non critical|not critical|risk free')),
    ],
    [
        'dictates a judgement',
        pattern(any('uphold|refute'), gap(1), any('this|that|the|your|his|its'), gap(1), any('findings?|objections?|positions?|claims?')),
    ],
    [
        'speaks for another reviewer',
        pattern(any('nothing|everything|anything|all|whatever'), gap(1), 'the other', ' ', judgeWords, gap(1), any('says?|said|reports?|claims?|wrote|finds?')),
    ],
    [
        'speaks for another reviewer',
        pattern(any('reject|deny|doubt|contradict|discredit'), gap(1), 'other', ' ', any('reviewers?|models?'), gap(1), any('findings?|claims?|reports?|answers?')),
    ],
    [
        'dictates a judgement',
        pattern(any('remove|delete|drop|strike|cancel'), ' ', any('this|that|your'), ' findings?'),
    ],
    [
        'dictates a judgement',
        pattern('false positive', gap(8), any('dismiss|ignore|drop|skip|discard|close'), ' ', any('it|this|them')),
    ],
    ['dictates a judgement', pattern('accepted risk', gap(4), any('suppress|skip|ignore|do not|dont|dismiss'))],
    [
        'dictates a judgement',
        pattern(any('rate|score|grade'), gap(3), any('10 10|5 5|100 100|10 out of 10|full marks')),
    ],
];

;// CONCATENATED MODULE: ./lib/security/injection/phrases/roles.js

/** Giving a reviewer other instructions, another part to play, or none. */
const rolePhrases = [
    ['tells a reader to drop its instructions', pattern(drop, gap(3), earlier, gap(4), orders)],
    [
        'tells a reader to drop its instructions',
        pattern(drop, gap(2), any('everything|anything|all|what'), gap(2), any('above|before|you were told|previously|so far|you have been told')),
    ],
    [
        'gives a reader another part',
        pattern(any('your|the'), ' ', any('task|job|role|goal|objective|assignment|instructions|mission'), gap(1), any('has|have|is|are'), gap(1), any('changed|updated|replaced|superseded|over|different now')),
    ],
    [
        'gives a reader another part',
        pattern('instead of', gap(1), any('reviewing|judging|analy[sz]ing'), ' ', any('it|this|the|them|any')),
    ],
    [
        'gives a reader another part',
        pattern(any('act|behave|pretend|assume|imagine|suppose|treat this'), gap(1), any('as if|as though|that|like'), ' ', any('this|the|these|all|every'), gap(1), subject, gap(1), any('is|was|were|are|has|had|have'), gap(1), any('perfect|correct|safe|fine|clean|flawless|secure|no (?:issues|bugs|defects|problems|flaws)|already (?:reviewed|approved)|approved')),
    ],
    [
        'gives a reader another part',
        pattern(any('you are|you re|youre'), ' ', any('the|an?'), ' ', any('author|owner|writer|creator'), ' of this ', subject),
    ],
    [
        'leads a reader away',
        pattern(any('read|fetch|open|load|download|visit|see|consult|curl'), gap(12), any('obey|comply with (?:it|its|them)|follow it|follow them|follow its|do what it says|do as it says|what it says|follow these instructions|follow the instructions (?:there|in it)')),
    ],
    [
        'gives a reader another part',
        pattern(any('you are now|from now on you|you are no longer|act as|pretend to be|pretend that|pretend you|you must now|your new (?:task|role|instructions?|job|goal) (?:is|are)|new instructions?|assume the role of|roleplay as|developer mode|jailbreak|dan mode|you have been reassigned|your (?:task|job|role) has changed'), gap(6), any(`${machine}|approves?|reviewer|review|unrestricted|helpful|pass this|linter|no findings|translator|instructions?|follow`)),
    ],
    [
        'gives a reader another part',
        pattern(any('reviewer|model|ai|assistant|linter|judge'), ' ', any('who|that|which'), ' ', any('sees|finds|reports|raises|approves|knows'), ' ', any('no|nothing|everything')),
    ],
    ['gives a reader another part', pattern('instead of', gap(1), any('reviewing|judging'), '$')],
    [
        'gives a reader another part',
        pattern(any('end|finish|conclude|close|complete'), ' ', any('your|the'), ' ', any('review|analysis|answer|task'), ' ', any('now|here|immediately|at once')),
    ],
    [
        'gives a reader another part',
        pattern(any('review|judge|analy[sz]e|examine'), gap(2), any('with no|without'), ' ', any('restrictions|filters|rules|limits|guidelines')),
    ],
    [
        'gives a reader another part',
        pattern(any('skip|bypass|disable|avoid|end'), gap(1), any('cross examination|the debate|the second reviewer|the other reviewer|the second opinion')),
    ],
    [
        'gives a reader another part',
        pattern(any('do not|dont|never'), ' use', gap(1), 'tools?', gap(2), any('reviewing|review')),
    ],
    [
        'tells a reader to drop its instructions',
        pattern(drop, ' ', any('the|your|these|those|my'), gap(1), any('review|reviewing|reviewer|reviewers'), ' ', orders),
    ],
    [
        'tells a reader to drop its instructions',
        pattern(any('not|over|instead of|rather than'), ' your', gap(1), any('prompt|instructions|guidelines|system prompt')),
    ],
    ['gives a reader another part', pattern('pretend ', any('you|not to'))],
    ['gives a reader another part', pattern(any('purposes? of'), ' ', any('this|the|your'), ' review')],
    [
        'gives a reader another part',
        pattern('you are', gap(1), any('obedient|compliant|submissive|permissive')),
    ],
    [
        'gives a reader another part',
        pattern('you are', gap(1), any('reviewer|model|assistant|judge'), ' ', any('who|that|which')),
    ],
    ['leads a reader away', pattern(any('follow|execute|run|obey|apply|do'), gap(10), 'before you review')],
    [
        'leads a reader away',
        pattern('do', gap(1), any('what'), gap(4), any('says?|tells?|asks?|wants?'), gap(1), any('approve|pass|accept')),
    ],
    [
        'gives a reader another part',
        pattern(any('stop being|forget what you|forget that you|cease to be'), gap(2), any('reviewers?|know|are|were|learned')),
    ],
    ['gives a reader another part', pattern('from now on', gap(2), any('answer|respond|approve|reply|say'))],
    [
        'gives a reader another part',
        pattern(any('new|updated|revised'), ' ', any('directives?|instructions?|orders'), gap(8), any('praise|leave|approve|comments|ignore|respond|answer|accept|report')),
    ],
    [
        'turns a review off',
        pattern(any('ai|llm|xreview|gpt|claude|copilot|bot'), '(?: code)?(?: (?:review|reviewer|reviewers|reviewing))?', ' ', any('ignore|skip|off|suppress|disable (?:next line|line|file|review)|ignore (?:file|line|next line)|exclude'), '(?: (?:file|line|next line|next|all|this|block|here))?$'),
    ],
    [
        'turns a review off',
        pattern(any('ai review|llm review|ai reviewer|xreview|ai code review'), ' ', any('ignore|skip|off|suppress|disable|disabled|exclude|none')),
    ],
];

;// CONCATENATED MODULE: ./lib/security/injection/phrases/silence.js

/** Telling a reviewer what not to report. */
const silencePhrases = [
    [
        'tells a reader what not to report',
        pattern(any('do not|dont|never|must not|should not|shall not|need not|no need to|refrain from|avoid|stop|without'), gap(2), any('report|reporting|flag|flagging|raise|raising|mention|mentioning|criticise|criticize|comment on|complain about'), gap(4), any(`findings?|vulnerabilit(?:y|ies)|security|(?:in|on|about|from) (?:this|the|these) ${subject}|this ${whole}|the ${whole}|anything|issues? (?:here|below|above|in|with)|any (?:issues?|problems?)|defects?`)),
    ],
    [
        'tells a reader what not to report',
        pattern(any('do not|dont|never|must not|should not|shall not|need not|no need to|refrain from|skip|stop'), gap(1), any('review|reviewing|reviews of|analy[sz]e|inspect|inspecting|scrutini[sz]e|reading|look at|question|the review of'), gap(2), pointing, gap(1), subject),
    ],
    [
        'tells a reader what not to report',
        pattern(any('leave|keep|omit|exclude|drop|strike'), gap(3), any('out of|off|from'), ' ', any('your|the|any'), ' ', any('reports?|review|findings?|answer|list of findings')),
    ],
    [
        'tells a reader what not to report',
        pattern(any('stop|end|abort|cease|finish|pause'), ' ', any('reviewing|the review|your review|your analysis|analy[sz]ing this'), '(?: (?:here|now|at|immediately|this|the (?:change|diff|file|code|pull request)))'),
    ],
    [
        'tells a reader what not to report',
        pattern(any('lines?|code|files?|rest|part|section|everything|diff|hunks?'), gap(6), any('not|never'), ' ', any('part of|belong to|subject to'), gap(2), any('change|diff|review|pull request'), gap(4), any('not|never|no|need|skip|ignore'), gap(2), any('review|reviewed|read|look|report|reported|flag|flagged|it|them')),
    ],
    [
        'tells a reader what not to report',
        pattern('no ', any('comments|findings|remarks|objections'), gap(2), any('are|is'), gap(1), any('needed|necessary|required|expected|wanted|welcome')),
    ],
    [
        'tells a reader what not to report',
        pattern(any('reporting|flagging|raising|mentioning'), ' ', any('it|this|that|them|these'), gap(2), any('is|are|would be|will be|violates?|breaks?'), gap(2), any('prohibited|forbidden|wrong|not allowed|illegal|violation|our|nda|policy|useless|pointless|harmful')),
    ],
    [
        'tells a reader what not to report',
        pattern(any('ignore|skip|disregard|leave out'), ' the ', any('rest|remainder|remaining'), gap(2), any('diff|hunks?|pull request|review')),
    ],
    [
        'tells a reader what not to report',
        pattern(any('only|just'), ' ', telling, ' ', any('style|typos?|formatting|naming|nits?|spelling|cosmetic|documentation')),
    ],
    [
        'tells a reader what not to report',
        pattern('only ', any('style|typos?|formatting|naming|nits?|spelling|cosmetic'), gap(1), any('may|can|should|must|shall'), ' be ', any('reported|flagged|raised|mentioned|listed|commented on')),
    ],
    [
        'tells a reader what not to report',
        pattern(any('limit|restrict|confine'), ' ', any('yourself|your (?:review|comments|findings|answer|analysis)'), ' to', gap(1), any('comments?|findings?|style|naming|typos?|formatting|nits?|reporting|spelling')),
    ],
    [
        'tells a reader what not to report',
        pattern(any('known|tracked|accepted|not a bug|no bug|intentional|by design|false alarm|false positive|will be fixed'), gap(12), any('dont|do not|never|no need to|must not'), ' ', telling, '(?: (?:it|this|them|that|here|again))?$'),
    ],
    [
        'tells a reader what not to report',
        pattern(any('kindly|please|reviewers?'), gap(1), any('overlook|look the other way|look away|look past|turn a blind eye')),
    ],
    [
        'tells a reader what not to report',
        pattern(any('do not|dont|never|must not|shall not|should not|cannot'), ' ', any('block|hold up|delay|reject|veto'), gap(1), any('merge|pull request|pr|on this|this (?:change|merge|module|pr|diff)|the (?:change|merge|pr|diff)')),
    ],
    [
        'tells a reader what not to report',
        pattern('nothing ', any('further|more|else|left|of interest'), gap(1), any('analy[sz]e|review|inspect|report|examine'), gap(1), any('after|below|beyond|here|past|from')),
    ],
    ['tells a reader what not to report', pattern(any('report|flag|raise|mention|list'), ' nothing', '$')],
    [
        'tells a reader what not to report',
        pattern('no', gap(1), any('review|re review|code review'), gap(1), any('needed|required|necessary')),
    ],
    ['tells a reader what not to report', pattern('skip', gap(1), any('reviews?|code review|reviewing'), '$')],
    [
        'tells a reader what not to report',
        pattern(any('considered|deemed|regarded|allowed|acceptable|permitted'), gap(6), any('do not|dont|never'), ' ', telling),
    ],
    [
        'tells a reader what not to report',
        pattern(defects, gap(2), any('intended|intentional|deliberate|on purpose'), gap(8), any('approve|do not|dont|ignore|skip|pass|flag')),
    ],
    [
        'tells a reader what not to report',
        pattern('if you', gap(1), any('find|see|notice|spot|detect|discover|suspect'), gap(6), any('keep it|keep quiet|keep them|do not report|dont report|stay quiet|stay silent|say nothing|do not mention|do not flag|approve')),
    ],
    [
        'tells a reader what not to report',
        pattern(any('reviewing|review|analy[sz]ing|analysis'), gap(4), any('waste|pointless|useless|superfluous|needless')),
    ],
    ['tells a reader what not to report', pattern(any('do not|dont|never'), ' tell ', any('anyone|anybody'))],
    [
        'tells a reader what not to report',
        pattern(any('leave|make|write|post|give|add'), ' no ', any('comments|remarks|findings|objections')),
    ],
    [
        'tells a reader what not to report',
        pattern(any('hide|keep|leave|omit|exclude|conceal|withhold|strike'), gap(1), any('this|it|that|them|these'), gap(1), any('from|out of|off'), ' ', any('the|your|any'), ' ', any('reports?|review|findings?|summary|answer')),
    ],
    [
        'tells a reader what not to report',
        pattern(any('do not|dont|never'), gap(1), any('include|list|put|write|add'), gap(4), any('in your'), ' ', any('findings?|report|review|verdict|answer')),
    ],
    [
        'tells a reader what not to report',
        pattern('not an? ', any('security issue|vulnerability|bug|defect|security problem'), gap(4), any('do not|dont|never|no need')),
    ],
    [
        'tells a reader what not to report',
        pattern(any('disregard|overlook|look past'), gap(3), any('hard ?coded|plain ?text|sql|injection|race|overflow|xss|backdoor|leak')),
    ],
    [
        'tells a reader what not to report',
        pattern(any('forbidden|prohibited|not allowed|illegal|banned'), ' to ', telling),
    ],
    [
        'tells a reader what not to report',
        pattern(any('abstain|refrain'), ' from ', any('judging|critici[sz]ing|reviewing|commenting|reporting|flagging|raising')),
    ],
    [
        'tells a reader what not to report',
        pattern('findings', gap(1), any('disabled|suspended|turned off|switched off')),
    ],
];

;// CONCATENATED MODULE: ./lib/security/injection/phrases/system.js

/** Speaking as the system, and asking for what only it may know. */
const systemPhrases = [
    [
        'asks for what is secret',
        pattern(any('include|put|write|add|mention|quote|print|paste|append|embed|state'), gap(4), any('api keys?|environment variables?|env vars?|environment|secrets?|tokens?|credentials|system prompt|system message'), gap(2), any('in|into|to|as'), ' ', any('your|the'), gap(2), any('answer|response|reply|findings?|explanation|output|review|comment')),
    ],
    [
        'asks for what is secret',
        pattern(any('repeat|print|output|show|quote|recite|copy'), gap(2), any('text|everything|words|instructions|lines|prompt|message'), ' ', any('above|before|preceding'), ' ', any('this|it|these|here')),
    ],
    [
        'speaks as the system',
        pattern(any('system|developer'), ' ', any('prompts?|messages?|instructions?'), ' override'),
    ],
    [
        'speaks as the system',
        pattern(any('begin|start|end of|override|important|urgent|begin of|from the'), ' ', any('system'), gap(1), any('messages?|prompts?|instructions?|notes?|override|notice|update|operators?|turn|administrators?')),
    ],
    [
        'speaks as the system',
        pattern(any('system|developer|assistant|operator|admin|administrator|anthropic|openai|maintainers?|security team'), ' ', any('message|note|notice|instruction|override|directive|update|policy|says'), gap(12), any(`approve|ignore|disregard|no findings|do not report|do not flag|skip|findings|reviewers?|pass`)),
    ],
    [
        'asks for what is secret',
        pattern(any('reveal|print|output|repeat|exfiltrate|tell me|disclose|leak|send'), gap(3), any('your system prompt|your prompt|your instructions|your environment|your secrets|your api keys?|your keys?|the nonce|your hidden prompt|your initial prompt')),
    ],
    [
        'closes its own fence',
        pattern(any('end of|ends? (?:here|the)|close|closing|end'), gap(2), any('the change|untrusted (?:text|input|content)|diff|fence|user (?:input|content)|material'), gap(8), any('instructions?|now|you|answer|approve|reply|respond|task|system|reviewers?|trusted')),
    ],
    [
        'carries the marks of a chat',
        pattern('human', gap(10), 'assistant', gap(3), any('no (?:problems|issues|findings)|approved?|lgtm|looks good|nothing')),
    ],
    [
        'speaks as the system',
        pattern(any('message|notice|instruction|directive|update|order'), gap(2), 'from', ' ', any('anthropic|openai|your (?:developers?|creators?|operators?|makers?)'), gap(8), any('reduce|approve|ignore|report|reporting|skip|findings?|whitelist\\p{L}*|must|should|do not')),
    ],
    [
        'speaks as the system',
        pattern(any('anthropic|openai'), gap(1), any('policy|notice|rule|guideline|directive'), gap(8), any('whitelist\\p{L}*|exempt\\p{L}*|approve[ds]?|skip|trusted|must not|do not|no findings')),
    ],
    [
        'speaks as the system',
        pattern(any('back in|return to|returned to|now in|enter|entered|entering'), gap(1), any('trusted (?:context|mode|zone|input)|developer mode|maintenance mode|admin mode|god mode')),
    ],
    [
        'speaks as the system',
        pattern(any('safety|security|review'), ' ', any('checks?|filters?|guards?|guardrails?'), gap(1), any('off|suspended|lifted')),
    ],
    [
        'speaks as the system',
        pattern(any('i am|im|as'), ' the', gap(1), any('owner|maintainer|author|cto|ceo|administrator|admin'), gap(5), any('authori[sz]e you|hereby|permit you|instruct you|order you|confirm there|confirm that there|approve this')),
    ],
    [
        'asks for what is secret',
        pattern(any('send|post|upload|forward|transmit|submit'), gap(4), any('your (?:instructions|context|prompt|memory|keys?|tokens?|system)')),
    ],
    [
        'asks for what is secret',
        pattern('what', gap(1), any('were|are'), ' you', gap(1), any('told|instructed'), gap(2), any('before|above|earlier|to do|not to')),
    ],
    [
        'asks for what is secret',
        pattern(any('call|use|invoke|run'), gap(1), 'tool', gap(4), any('env|passwd|id rsa|secrets?|credentials'), gap(4), any('include|content|contents|answer|finding|print')),
    ],
    [
        'asks for what is secret',
        pattern(any('reveal|print|output|repeat|show|disclose|leak|share|expose|quote'), gap(2), 'your', gap(2), any('prompt|instructions|nonce|system message')),
    ],
    ['asks for what is secret', pattern('your nonce')],
];

;// CONCATENATED MODULE: ./lib/security/injection/phrases/verdicts.js

/** Claiming that the review is over, and how it ended. */
const verdictPhrases = [
    [
        'claims a verdict',
        pattern(any('already|previously|fully|has been|have been|was|were|pre'), gap(2), any('approved|reviewed|audited|vetted|cleared|signed off|verified|certified|accepted|whitelisted'), gap(6), any('no (?:further |more |additional |need for )?(?:review|findings?|checks?|issues|action|analysis|scrutiny|inspection)|skip (?:this|the|it|review|your)|nothing to (?:report|review)|need not be|not be reviewed|safe to (?:merge|approve)|do not (?:flag|report|review|raise|look)')),
    ],
    [
        'claims a verdict',
        pattern(any('known|accepted|intended|approved|intentional|acceptable'), gap(3), any('findings?|risks?|issues?|vulnerabilit(?:y|ies)|behaviou?r'), gap(4), any('do not|dont|never|must not|should not'), gap(2), any('report|flag|raise|mention|repeat|list|count')),
    ],
    [
        'speaks of the review as settled',
        pattern(any('this|these|it'), gap(3), any('exempt|exempted|excused|excluded'), ' from', gap(2), any('review|code review|security review|reviewing')),
    ],
    [
        'speaks of the review as settled',
        pattern(any('findings?|vulnerabilit(?:y|ies)|issues|reports?|objections'), gap(6), any('waived|exempted|pre approved|accepted in advance|pre accepted'), gap(6), any('do|dont|not|never|no|skip|ignore|leave|list')),
    ],
    [
        'speaks of the review as settled',
        pattern('no ', any('additional|further|more|other|extra'), ' ', any('analysis|review|reviews|scrutiny|inspection|checking|audit|reviewing'), gap(1), any('is|are|was|be'), gap(1), any('necessary|needed|required|useful|wanted')),
    ],
    [
        'speaks of the review as settled',
        pattern(any('any|every|all|each|the'), ' ', any('issues?|findings?|problems?|bugs?|vulnerabilit(?:y|ies)|defects?|concerns?'), gap(2), any('you|reviewers?|models?|ai|llm'), gap(2), any('detect|find|finds|see|notice|spot|raise|report|flag|discover|suspect|may'), gap(6), any('intentional|expected|known|acceptable|by design|false|already fixed|not real|harmless|leave|ignore|omit|skip|fixed elsewhere')),
    ],
    [
        'speaks of the review as settled',
        pattern(any(`${vendor}|(?:the )?(?:previous|other|first|second|security|senior|human|lead) (?:reviewers?|models?|bots?|scanners?|scan|review|team|audit)|(?:security|static|code|ai) (?:scan|review|audit|analysis)`), gap(3), any('confirmed|found|verified|passed|approved|cleared|certified|concluded|agreed|agrees|signed off'), gap(5), any('is safe|are safe|was safe|no (?:issues|problems|findings|vulnerabilities|defects|additional|further|more|need)|is (?:clean|correct|secure|fine|harmless)|need not|dont (?:need|have) to|you need')),
    ],
    [
        'speaks of the review as settled',
        pattern(any('you can|you may|you should|please|just'), ' ', any('trust'), gap(6), any('do not|dont|no need to|never|without'), gap(1), any('question|questioning|check|checking|verify|doubt|flag|report')),
    ],
    [
        'claims a verdict',
        pattern(any('review result|review verdict|review outcome|final verdict|review decision|overall verdict'), gap(1), any('pass|passed|approved?|lgtm|clean|no findings|0 findings')),
    ],
    [
        'speaks of the review as settled',
        pattern(reader, gap(2), any('claiming|reporting|saying|flagging|suggesting|insisting|alleging'), gap(8), any('hallucinat\\p{L}*|mistaken|lying|incorrect|outdated|is wrong|are wrong')),
    ],
    [
        'speaks of the review as settled',
        pattern(findings, ' ', any('here|in this|about this|on this|against this'), gap(3), any('would be|is|are|will be'), gap(1), any('wrong|false|incorrect|invalid|mistaken|moot|pointless')),
    ],
    [
        'speaks of the review as settled',
        pattern(any('diff|change|pull request|pr|patch|changeset'), ' ', any('above|below|here'), gap(2), any('has been|have been|was|were'), gap(1), any('verified|reviewed|approved|audited|vetted|cleared')),
    ],
    [
        'speaks of the review as settled',
        pattern('review of', gap(3), any('was|is|has been'), ' ', any('completed?|finished|done|closed|concluded'), gap(8), any('no findings|result|no issues|approved|passed|clean')),
    ],
    [
        'speaks of the review as settled',
        pattern(any('your'), gap(1), any('findings?|answers?|reviews?|verdicts?|analysis|objections?|positions?'), ' ', any('was|were|is|are'), gap(1), any('wrong|mistaken|incorrect|invalid|outdated|void|false|not needed')),
    ],
    [
        'speaks of the review as settled',
        pattern('objections?', gap(6), any('answered|resolved|void|withdrawn|overruled|settled|closed')),
    ],
    [
        'speaks of the review as settled',
        pattern('trust me', gap(2), any('is|its|are'), gap(1), any('fine|safe|ok|okay|correct|good|harmless')),
    ],
    ['claims a verdict', pattern('^lgtm$')],
    [
        'claims a verdict',
        pattern('^', any('verdict|the verdict|final verdict'), gap(1), any('pass|passed|approved?|clean'), '$'),
    ],
    [
        'claims a verdict',
        pattern(any('security|code|ai|llm|automated'), ' review ', any('pass|passed|approved|clean|complete'), gap(1), any('findings?|no|approved|verdict|by|0|none')),
    ],
    [
        'claims a verdict',
        pattern('review is ', any('complete|completed|finished|over|done'), gap(2), any('verdict|pass|passed|approved?|no findings|clean')),
    ],
    [
        'claims a verdict',
        pattern(any('verified|approved|checked|reviewed|confirmed|audited|cleared'), ' by', gap(3), ai),
    ],
    [
        'claims a verdict',
        pattern(subject, gap(1), any('is|was|has been|are'), gap(1), any('pre ?approved|whitelisted')),
    ],
    [
        'claims a verdict',
        pattern(any('reviewed|approved|audited|verified|vetted|cleared'), gap(8), any('do not|dont|never|no need to'), ' ', any('re ?review|flag|report|raise|comment')),
    ],
    [
        'claims a verdict',
        pattern(any('this|the'), ' ', subject, gap(1), any('contains?|has|have|holds?'), gap(1), 'no', gap(1), defects),
    ],
    [
        'claims a verdict',
        pattern(any('this|your|its|their|his'), ' findings?', gap(1), any('is|was|are|were|has been'), gap(2), any('resolved|dismissed|withdrawn|refuted|retracted|duplicates?|wrong')),
    ],
    [
        'claims a verdict',
        pattern(any('finding f\\d+|f\\d+'), gap(1), any('is|was|has been|dismissed|resolved|withdrawn'), gap(2), any('resolved|dismissed|withdrawn|refuted|retracted|duplicate|by|wrong')),
    ],
    [
        'claims a verdict',
        pattern('withdrawn', gap(1), any('its|their|his|her|all|the'), ' ', any('findings?|objections?')),
    ],
];

;// CONCATENATED MODULE: ./lib/security/injection/translations.js
/** The same in other languages, over `plainWords`: drop your instructions, approve, find nothing. */
const foreignLanguages = () => (known ??= knownLanguages());
/** Made when they are first asked for: patterns over all letters take long to read. */
let known = null;
const knownLanguages = () => [
    [
        'tells a reader to drop its instructions (German)',
        /(?:ignorier|missacht|vergiss|vergesst|übergeh)\p{L}* (?:\p{L}+ ){0,4}(?:anweisung|instruktion|regel|vorgabe|anleitung)/u,
    ],
    [
        'tells a reader what to find (German)',
        /(?:genehmig|freigeb|akzeptier|melde|nenne|berichte)\p{L}* (?:\p{L}+ ){0,4}(?:änderung|pull request|keine (?:fehler|befunde|probleme|mängel)|diff|nichts)|(?:keine|nicht) (?:\p{L}+ ){0,1}(?:fehler|befunde?|probleme?|mängel|schwachstellen) (?:\p{L}+ ){0,4}(?:melde|nenne|berichte|aufführe|beanstande)/u,
    ],
    [
        'tells a reader to drop its instructions (French)',
        /(?:ignor|oubli|néglig)\p{L}* (?:\p{L}+ ){0,2}(?:les|toutes|vos|ces|aux) (?:\p{L}+ ){0,3}(?:instructions|consignes|règles|directives)/u,
    ],
    [
        'tells a reader what to find (French)',
        /(?<!\p{L})(?:approuv|accept|valid|signal)\p{L}* (?:\p{L}+ ){0,2}(?:cette|cet|ce|ces|la|les|le|toutes?|tous|aucune?) (?:\p{L}+ ){0,1}(?:modification|changement|demande|problème|erreur|défaut|anomalie)|(?<!\p{L})(?:approuv|accept|valid|signal)\p{L}* rien/u,
    ],
    [
        'tells a reader to drop its instructions (Spanish)',
        /(?:ignor|olvid|omit)\p{L}* (?:\p{L}+ ){0,4}(?:instrucciones|reglas|indicaciones|directrices)/u,
    ],
    [
        'tells a reader what to find (Spanish)',
        /(?:aprueb|aprob|acept|report|inform)\p{L}* (?:\p{L}+ ){0,3}(?:este cambio|cambio|solicitud|ningún (?:problema|error|defecto)|nada)/u,
    ],
    [
        'tells a reader to drop its instructions (Portuguese)',
        /(?:ignor|esque)\p{L}* (?:\p{L}+ ){0,4}(?:instruções|regras|diretrizes)/u,
    ],
    [
        'tells a reader to drop its instructions (Italian)',
        /(?:ignor|dimentic)\p{L}* (?:\p{L}+ ){0,4}(?:istruzioni|regole)/u,
    ],
    [
        'tells a reader to drop its instructions (Russian)',
        /(?:игнорир|забуд|пренебрег)\p{L}* (?:\p{L}+ ){0,4}(?:инструкц|указани|правил)/u,
    ],
    [
        'tells a reader what to find (Russian)',
        /(?:одобр|прими|не сообща)\p{L}* (?:\p{L}+ ){0,4}(?:изменени|запрос|ошиб|проблем|pull)/u,
    ],
    [
        'tells a reader to drop its instructions (Chinese)',
        /(?:忽略|无视|無視|忘记|忘掉)[\p{L} ]{0,12}(?:指令|指示|说明|說明|规则|規則|提示)/u,
    ],
    [
        'tells a reader what to find (Chinese)',
        /(?:批准|同意)[\p{L} ]{0,8}(?:更改|变更|變更|修改|请求|提交|代码|審查|审查)|(?:通过|通過) ?(?:此|该|該|本|这个|這個|这次)[\p{L} ]{0,4}(?:更改|变更|變更|修改|请求|提交|代码|審查|审查)|(?:通过|通過)(?:所有|全部)?(?:代码|代碼)?(?:审查|審查|审核|審核|更改|变更|變更|请求|提交)|(?:不要|请勿|請勿|别|勿)[\p{L} ]{0,4}(?:报告|報告|指出|提出)/u,
    ],
    [
        'tells a reader to drop its instructions (Japanese)',
        /(?:指示|命令|ルール|プロンプト)[\p{L} ]{0,4}(?:無視|忘れ)|(?:承認|合格)[\p{L} ]{0,2}(?:して(?!い)|しなさい|せよ|しろ|とし)/u,
    ],
    [
        'tells a reader to drop its instructions (Korean)',
        /(?:지시|명령|지침|규칙)[\p{L} ]{0,6}(?:무시|잊)|(?:승인)[\p{L} ]{0,4}(?:하세요|해)/u,
    ],
    [
        'tells a reader to drop its instructions (Dutch)',
        /(?<!\p{L})(?:negeer|vergeet)\p{L}* (?:\p{L}+ ){0,4}(?:instructies|aanwijzingen|regels|opdrachten)/u,
    ],
    [
        'tells a reader what to find (Dutch)',
        /(?<!\p{L})keur (?:\p{L}+ ){0,5}goed|(?<!\p{L})(?:meld|rapporteer) (?:\p{L}+ ){0,2}(?:geen|niets)/u,
    ],
    [
        'tells a reader to drop its instructions (Polish)',
        /(?:ignoruj|pomiń|zapomnij)\p{L}* (?:\p{L}+ ){0,4}(?:instrukcj|polece|zasad|wytyczn)/u,
    ],
    [
        'tells a reader what to find (Polish)',
        /(?:zatwierdź|zaakceptuj) (?:\p{L}+ ){0,3}(?:zmian|kod|pull)|nie zgłaszaj/u,
    ],
    [
        'tells a reader to drop its instructions (Czech)',
        /(?:ignoruj|zapomeň|pomiň)\p{L}* (?:\p{L}+ ){0,4}(?:instrukc|pokyn|pravid)/u,
    ],
    [
        'tells a reader to drop its instructions (Scandinavian)',
        /(?<!\p{L})(?:ignorera?|glöm|glem|bortse)\p{L}* (?:\p{L}+ ){0,4}(?:instruktion|instruks|regler|anvisning)/u,
    ],
    [
        'tells a reader to drop its instructions (Turkish)',
        /(?:talimat|yönerge|kural|komut)\p{L}* (?:\p{L}+ ){0,3}(?:yok say|görmezden|unut|dikkate alma)/u,
    ],
    [
        'tells a reader what to find (Turkish)',
        /(?:değişikliğ|kodu|isteğ)\p{L}* (?:\p{L}+ ){0,2}(?:onayla|kabul et)|(?:sorun|hata) (?:bildirme|raporlama)/u,
    ],
    [
        'tells a reader to drop its instructions (Ukrainian)',
        /(?:ігнору|забуд|знехту)\p{L}* (?:\p{L}+ ){0,4}(?:інструкц|вказів|правил)/u,
    ],
    [
        'tells a reader to drop its instructions (Greek)',
        /(?:αγνόησ|αγνοήσ|ξέχνα|ξεχάσ)\p{L}* (?:\p{L}+ ){0,4}(?:οδηγί|κανόν|εντολ)/u,
    ],
    [
        'tells a reader to drop its instructions (Arabic)',
        /(?:تجاهل|انس|تخط)\p{L}* (?:[\p{L}\p{M}]+ ){0,4}\p{L}*(?:تعليمات|أوامر|قواعد|إرشادات)/u,
    ],
    [
        'tells a reader what to find (Arabic)',
        /(?:وافق|اعتمد|اقبل)\p{L}* (?:[\p{L}\p{M}]+ ){0,3}\p{L}*(?:تغيير|طلب|كود)|لا (?:تبلغ|تذكر)/u,
    ],
    [
        'tells a reader to drop its instructions (Persian)',
        /(?:دستور|قوانین|راهنما)[\p{L}\p{M}]* (?:[\p{L}\p{M}]+ ){0,4}(?:نادیده|فراموش)/u,
    ],
    [
        'tells a reader to drop its instructions (Hebrew)',
        /(?:התעלם|תתעלם|התעלמו|שכח)\p{L}* (?:\p{L}+ ){0,4}\p{L}*(?:הוראות|הנחיות|כללים)/u,
    ],
    [
        'tells a reader to drop its instructions (Hindi)',
        /(?:निर्देश|नियम|आदेश)[\p{L}\p{M}]* (?:[\p{L}\p{M}]+ ){0,3}(?:अनदेखा|नज़रअंदाज़|भूल)/u,
    ],
    [
        'tells a reader what to find (Hindi)',
        /(?:बदलाव|परिवर्तन|कोड)[\p{L}\p{M}]* (?:[\p{L}\p{M}]+ ){0,3}(?:मंज़ूर|स्वीक)/u,
    ],
    [
        'tells a reader to drop its instructions (Thai)',
        /(?:เพิกเฉย|ละเว้น|ไม่สนใจ|ลืม)[\p{L}\p{M} ]{0,12}(?:คำสั่ง|คำแนะนำ|กฎ)/u,
    ],
    [
        'tells a reader to drop its instructions (Indonesian)',
        /(?<!\p{L})(?:abaikan|lupakan) (?:\p{L}+ ){0,4}(?:instruksi|perintah|aturan|petunjuk)/u,
    ],
    [
        'tells a reader to drop its instructions (Vietnamese)',
        /(?:bỏ qua|quên) (?:[\p{L}\p{M}]+ ){0,5}(?:hướng dẫn|chỉ thị|quy tắc|lệnh|chỉ dẫn)/u,
    ],
];

;// CONCATENATED MODULE: ./lib/security/injection/steering.js











/** All wordings that steer a reviewer, the plainest first: the first that is met says what a text does. */
const phrases = [
    ...rolePhrases,
    ...approvalPhrases,
    ...answerPhrases,
    ...silencePhrases,
    ...judgementPhrases,
    ...verdictPhrases,
    ...systemPhrases,
    ...addressPhrases,
];
/** Without a space between its words no phrase is found. */
const runTogether = /(?:ignore|disregard|forget|override)(?:all|any|the|your|these|of){0,3}(?:previous|prior|above|earlier|preceding|system)(?:instructions?|prompts?|rules|guidelines|orders)/u;
/** A policy on where vulnerabilities are told, which says nothing of a review; what else the line says is read. */
const disclosure = /(?:do not|dont|never) report (?:[\p{L}\d]+ ){0,2}?vulnerabilit(?:y|ies) (?:through|via|in|on|using) (?:public (?:git ?(?:hub|lab) )?|git ?(?:hub|lab) )(?:issues?|issue trackers?|discussions?|forums?)(?![\p{L}\d])/gu;
/** What the text says to a reviewer; null for a text that says nothing to one. */
function steering(text) {
    for (const [what, shape] of forgeries)
        if (shape.test(text))
            return what;
    const words = plainWords(text).replace(disclosure, '');
    if (runTogether.test(words))
        return 'tells a reader to drop its instructions';
    const foreign = foreignLanguages().find(([, shape]) => shape.test(words));
    if (foreign !== undefined)
        return foreign[0];
    return phraseIn(words) ?? spokenClause(words);
}
/** Phrases by the words of which each needs one: most lines hold none of them and ask for no phrase at all. */
let byWord = null;
function index() {
    const found = new Map();
    phrases.forEach(([, phrase], at) => {
        for (const word of phrase.needs())
            found.set(word, [...(found.get(word) ?? []), at]);
    });
    return found;
}
function phraseIn(words) {
    byWord ??= index();
    const asked = new Set();
    for (const word of words.split(' '))
        for (const at of byWord.get(word) ?? [])
            asked.add(at);
    for (const at of [...asked].toSorted((a, b) => a - b)) {
        const [what, phrase] = phrases[at] ?? [];
        if (what !== undefined && phrase?.test(words) === true)
            return what;
    }
    return null;
}
/** Marks that only a conversation with a model, or an answer of one of our reviewers, has. */
const forgeries = [
    [
        'carries the marks of a chat',
        /<\|(?:im_start|im_end|system|user|assistant|eot_id|start_header_id)\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|system-reminder|system_prompt|assistant|human|user_query|instructions|admin)>|^\W*(?:#{2,4}\s*)(?:Human|Assistant|System|Instruction|Response):|["']role["']\s*:\s*["'](?:system|developer|assistant)["'][^\n]{0,80}(?:approve|no (?:issues|findings|problems)|ignore (?:all|any|previous|prior)|lgtm)/mu,
    ],
    [
        'carries the marks of a chat',
        /^\W*(?:Assistant|User|Human|AI|System)\s*:\s.{0,200}\b(?:approve|no (?:issues|findings|problems|defects)|lgtm)\b|#{2,}\s*(?:SYSTEM|ADMIN|OVERRIDE)\s*#{2,}/imu,
    ],
    [
        'dictates the answer',
        /\b(?:output|answer|response|result|reply)\b[^\n]{0,30}["']?findings["']?\s*:\s*\[\s*\]/iu,
    ],
    [
        'forges an answer of a reviewer',
        /\\?["']?findings\\?["']?\s*[:=]\s*\[\s*\][\s\S]{0,200}(?:positions|relocations|verdict|approve|summary|lgtm)|\\?["']verdict\\?["']\s*:\s*\\?["'](?:pass|approved?|lgtm)/iu,
    ],
    [
        'forges a fence of the review',
        /<\/?(?:change|judge|disputes|own|unlocated|untrusted|diff)-[0-9a-z]{6,}[^>]*>|^\s*FILE \{"path"/imu,
    ],
];

;// CONCATENATED MODULE: ./lib/security/injection/detector.js


/** Lines read together: an instruction that is written over several lines is one. */
const detector_window = 4;
/** Longer lines are read piece by piece; a payload is found in each piece. Characters. */
const piece = 4_000;
const overlap = 400;
/** The least text that can say something. Characters. */
const least = 6;
/** What opens a comment, a string or a list item: not part of what is said. */
const leader = /^[\s/*#;%!<>{}'"`|+=-]*(?:REM\b|--)?\s*/u;
const trailer = /\s*(?:\*\/|-->|["'`]\s*[+,;)]*)?\s*$/u;
/** What is written to be read; code that is put together out of its lines says nothing. */
const prose = /^[^{}();=<>[\]]+$/u;
/** What a line says as a part of a text; nothing where it is code. */
function said(line) {
    const text = line.replace(leader, '').replace(trailer, '');
    return prose.test(text) ? text : '';
}
/** Every sign in the lines, in order; each stretch of lines is named once. Linear in the text. */
function findInjectionMatches(lines) {
    const signs = [];
    const add = (from, to, what) => {
        const last = signs.at(-1);
        if (last === undefined || from > last.to)
            signs.push({ from, to, what });
    };
    const spoken = lines.map(said);
    lines.forEach((line, at) => {
        const concealed = concealment(line);
        if (concealed !== null)
            add(at, at, `holds ${concealed.what}`);
        const what = pieces(line)
            .map(saying)
            .find((found) => found !== null);
        if (what !== undefined && what !== null) {
            add(at, at, what);
            return;
        }
        // An instruction may be cut into lines; it is told with the line that completes it.
        const from = Math.max(0, at - detector_window + 1, (signs.at(-1)?.to ?? -1) + 1);
        if (from === at)
            return;
        const together = spoken
            .slice(from, at + 1)
            .filter((one) => one !== '')
            .join(' ');
        const instruction = together === '' || together.length > piece ? null : steering(together);
        if (instruction !== null)
            add(from, at, instruction);
    });
    return signs;
}
function pieces(line) {
    if (line.length <= piece)
        return [line];
    const all = [];
    for (let at = 0; at < line.length; at += piece - overlap)
        all.push(line.slice(at, at + piece));
    return all;
}
/** What the text says in plain, or in one of its other readings. */
function saying(text) {
    if (text.length < least)
        return null;
    const plain = steering(text);
    if (plain !== null)
        return plain;
    if (!/\p{L}{3}|[%&\\]|[\u{E0020}-\u{E007E}]|0x/u.test(text))
        return null;
    for (const reading of readings(text)) {
        const hidden = steering(reading);
        if (hidden !== null)
            return `${hidden}, in disguise`;
    }
    return null;
}
/** Overrides, embeddings and isolates: code reads otherwise than it runs ("Trojan Source"). */
const bidirectional = /[\u202A-\u202E\u2066-\u2069]/u;
/** Tag characters spell ASCII unseen; a flag's emoji is the one honest use. */
const tags = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,7})[\u{E0000}-\u{E007F}]/u;
/** Two selectors or more after one character select nothing: they carry data. */
const selectors = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{2}/u;
/** Invisible characters beside a Latin letter, where no script needs them; fillers and operators that nobody sees. */
const invisible = /[A-Za-z0-9_](?:[\u00AD\u061C\u180E\u200B-\u200D\u206A-\u206F\uFEFF]|\u034F)|\u034F{2}|[\u200B-\u200D]{2}|[\u115F\u1160\u2060-\u2064\u2800\u3164\uFFA0]|\u17B4|\u17B5/u;
/** Terminal sequences, backspaces and the like; tab, form feed and a carriage return at the end are usual. */
const controls = /[\u0000-\u0008\u000B\u000E-\u001F\u007F\u0080-\u0084\u0086-\u009F]|\r(?!$)/u;
/** One word out of Latin letters and others that look like them. */
const mixed = /(?=[\p{L}\p{M}\d_]*[A-Za-z])[\p{L}\p{M}\d_]*[\u0370-\u03FF\u0400-\u04FF\u0500-\u052F\u13A0-\u13FF][\p{L}\p{M}\d_]*/gu;
/** Greek letters that scientists write into Latin names. */
const scientific = /[\u0394\u03A3\u03A9\u03B1-\u03C9]/gu;
const lookalike = /[\u0391-\u03A1\u03A4-\u03A9\u03BF\u03C1\u03C5\u0405\u0406\u0408\u0410-\u044F\u0455-\u0458\u04BB\u04CF\u0501\u051B\u051D\u13A0-\u13FF]/u;
/** Most lines: nothing that any of the above could match. */
const plain = /^[\t -~]*$/u;
/** What a line conceals; null for a line that shows what it is. */
function concealment(line) {
    if (plain.test(line))
        return null;
    if (bidirectional.test(line))
        return { what: 'bidirectional control characters, which reorder what is shown' };
    if (tags.test(line))
        return { what: 'invisible tag characters, which spell text that nobody sees' };
    if (selectors.test(line))
        return { what: 'runs of variation selectors, which carry unseen data' };
    if (invisible.test(line))
        return { what: 'invisible characters inside words or in runs' };
    if (controls.test(line))
        return { what: 'control characters, which change what a terminal shows' };
    for (const [word] of line.matchAll(mixed)) {
        if (lookalike.test(word.replace(scientific, '')))
            return { what: `the word "${word}", whose letters come from alphabets that look alike` };
    }
    return null;
}


/***/ })

};
