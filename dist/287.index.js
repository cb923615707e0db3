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
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(633);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9196);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4433);



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
        : { startLine: null, endLine: null };
    return {
        label,
        category,
        kind,
        severity: (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSevere */ .u)(item.wordings) ?? wording.severity,
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
const isRefuted = (item) => item.positions.some(({ reviewer }) => (0,_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(item, reviewer) === 'refute');
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
    const overlap = (0,_candidate_js__WEBPACK_IMPORTED_MODULE_2__/* .nearness */ ._I)(placeOf(into), placeOf(other)) === 1;
    if (!overlap && ![...raisers, ...others].includes(sayer))
        return false;
    into.wordings.push(...other.wordings);
    into.positions.push(...other.positions);
    return true;
}
function placeOf(item) {
    const { anchor } = lead(item);
    return anchor.level === 'line' ? anchor : { path: anchor.path, startLine: null, endLine: null };
}


/***/ }),

/***/ 3963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ debate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/review/case.js
var review_case = __webpack_require__(6278);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(1318);
;// CONCATENATED MODULE: ./lib/change/line-changes.js

/** Edits above which two texts are compared as sets of lines: a rewritten file costs no more than that. */
const mostEdits = 4_000;
/** Compares two versions of a file line by line, white space at the ends apart. */
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
        const replaced = [parts[index - 1], parts[index + 1]].some((beside) => beside?.added === true);
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
/** Of texts that have little in common: a line that stood anywhere before is not new. */
function roughly(was, is) {
    const [before, after] = [new Set(was), new Set(is)];
    return {
        added: new Set(is.flatMap((line, index) => (before.has(line) ? [] : [index + 1]))),
        removed: new Map(was.flatMap((line, index) => (after.has(line) ? [] : [[index + 1, { replaced: true }]]))),
    };
}

// EXTERNAL MODULE: ./lib/change/symbol.js
var symbol = __webpack_require__(9490);
;// CONCATENATED MODULE: ./lib/review/enclosing.js

/** The innermost named function, method or test around a line; null where the line is in none. */
function enclosingFunction(symbols, line) {
    const functions = symbols.filter(({ kind, name }) => (kind === 'function' || kind === 'method' || kind === 'test') && name !== '(anonymous)');
    const found = (0,symbol/* enclosingSymbol */.py)(functions, line);
    return found === null ? null : { key: found.path, startLine: found.startLine, endLine: found.endLine };
}
/** Lines that a block told by its indentation may have; a longer one is cut to the lines around the finding. */
const mostLines = 40;
const tabWidth = 4;
const control = /^(?:\}?\s*)(?:if|else|elif|elsif|elseif|unless|for|foreach|while|until|loop|switch|match|case|when|catch|except|rescue|ensure|finally|try|do|begin|with|using|lock|select|default|then|in|and|or|not|return|await|yield|throw|raise|new)\b/iu;
const defining = /\b(?:def|defp|func|fun|fn|function|sub|proc|procedure|method|test|it|describe)\b|[\w$>\])]\s*\([^;]*(?:\{|=>|:|->|=|\bdo|\bthen|\bbegin|\bis|\bas|\))\s*$/iu;
const closing = /^(?:[)\]}]|end\b|fi\b|done\b|esac\b)/iu;
/** Width of the white space that a line begins with; -1 for a blank line, which belongs to whatever is around it. */
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
 * The function around a line as its indentation tells: the innermost enclosing block whose first line reads like the
 * start of a function, else the widest enclosing block of at most 40 lines, else the statement itself. Used where no
 * grammar knows the language, and for code outside all functions.
 */
function enclosingBlock(lines, line) {
    const indents = lines.map(indentOf);
    const at = firstWritten(indents, line - 1);
    const blocks = [];
    for (let header = at;;) {
        const text = lines[header]?.trim() ?? '';
        const block = blockFrom(lines, indents, header);
        if (block.endLine > block.startLine && defining.test(text) && !control.test(text))
            return around(block, line);
        if (header !== at)
            blocks.push(block);
        const next = headerOf(lines, indents, header);
        if (next === null)
            break;
        header = next;
    }
    const widest = blocks.findLast((block) => block.endLine - block.startLine < mostLines);
    return widest ?? around(blocks[0] ?? blockFrom(lines, indents, at), line);
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
    // A brace on a line of its own, or the end of a list of parameters: the statement began above, equally deep.
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
/** The block, or the forty lines of it that lie around a line. */
function around(block, line) {
    if (block.endLine - block.startLine < mostLines)
        return block;
    const start = Math.max(block.startLine, Math.min(line - mostLines / 2, block.endLine - mostLines + 1));
    return { key: block.key, startLine: start, endLine: Math.min(block.endLine, start + mostLines - 1) };
}
const heading = /^\s{0,3}#{1,6}\s|^[=-]{3,}\s*$/u;
/** The section of a document around a line: from its heading to the next, at most forty lines. */
function enclosingSection(lines, line) {
    let start = line;
    while (start > 1 && !heading.test(lines[start - 1] ?? ''))
        start -= 1;
    let end = line;
    while (end < lines.length && !heading.test(lines[end] ?? ''))
        end += 1;
    return around({ key: lines[start - 1]?.trim() ?? '', startLine: start, endLine: end }, line);
}

// EXTERNAL MODULE: ./lib/review/evidence.js
var review_evidence = __webpack_require__(7815);
;// CONCATENATED MODULE: ./lib/review/identifiers.js

/** Words that name nothing of the program's own, in the common languages: they connect no two lines. */
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
  yield`.split(/\s+/u));
/** Words of prose that stand in every text. */
const everyday = new Set(`about above after again against along already also although always among another around because become before
  behind being below beside between beyond called cannot change changes could currently during either every everything
  first following further given however instead itself later least least means might never nothing often other others
  otherwise place point quite rather really second section several shall should since something still system that their
  them then there therefore these they thing things third this those though three through together towards under until
  using usually value values where whether which while whole whose within without would years`.split(/\s+/u));
const word = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
const strings = /(["'`])((?:\\.|(?!\1)[^\\])*)\1/gu;
/** A string that holds one name, such as a key, is a name. */
const oneName = /^[\p{L}_$][\p{L}\p{N}_$.-]{1,60}$/u;
/** A line of code without its comments, and without the words of its strings. */
function codeOnly(line, path) {
    const plain = line.replace(strings, (whole, quote, content) => {
        if (quote === '`')
            return [...content.matchAll(/\$\{([^}]*)\}/gu)].map(([, inner]) => inner).join(' ');
        // A lone apostrophe is no string: a lifetime in Rust, a symbol in Lisp.
        return oneName.test(content) || (quote === "'" && /[(){};=<>]/u.test(content)) ? whole : quote + quote;
    });
    const start = (0,review_evidence/* commentStart */.qF)(path);
    const cut = start === null ? -1 : plain.search(start);
    return (cut < 0 ? plain : plain.slice(0, cut)).replace(/\/\*.*?\*\//gu, ' ');
}
/** The names that a piece of code uses: no keyword, none under three characters. */
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
/** The telling words of a text that people read, in lower case: five characters or more, none of the everyday ones. */
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
/** Whether a line only brings names in or hands them out. */
const isImport = (line) => importing.some((form) => form.test(line.trim()));
const literal = /^(?:return\b|yield\b|=>)?\s*[([{]*\s*(?:[-+]?(?:\d[\w.]*|\.\d\w*)|(["'`])(?:\\.|(?!\1)[^\\])*\1|true|false|null|none|nil|undefined|nullptr|void 0|\[\s*\]|\{\s*\}|\(\s*\))?\s*[)\]}]*\s*[,;]*$/iu;
/** Whether a line holds only a literal, or returns one: such lines stand everywhere. */
const isLiteral = (line) => literal.test(line.trim());
const handedOut = /^\s*(?:[\w$]+(?:\s*:\s*[\w$]+)?,?)?\s*[)}\]]*;?\s*$/u;
/** The 1-based lines of a file that belong to an import or export of names, over several lines where it is so written. */
function importLines(lines) {
    const found = new Set();
    let open = 0;
    let exporting = false;
    for (const [index, line] of lines.entries()) {
        if (open === 0 && !isImport(line))
            continue;
        // An exported object may hold code; only names that it hands out are no code.
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
        // An import never is long; a bracket in a string must not swallow a file.
        if (open > 0 && line.trim() === '')
            open = 0;
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/review/code-facts.js




const definition = /\b(?:function|def|defp|class|func|fun|fn|type|interface|struct|enum|trait|module|sub|proc|record|object|protocol)\s+(?:\([^)]*\)\s*)?([\p{L}_$][\p{L}\p{N}_$]*)/gu;
const constant = /^(?:export\s+)?(?:const|let|var|val|static|final)\s+([\p{L}_$][\p{L}\p{N}_$]*)|^([A-Z][A-Z0-9_]{2,})\s*=/u;
function factsOf(path, text, symbols) {
    const lines = text.split('\n');
    return {
        path,
        lines,
        imports: (0,review_evidence/* isProse */.y6)(path) ? new Set() : importLines(lines),
        around(line) {
            if ((0,review_evidence/* isProse */.y6)(path))
                return enclosingSection(lines, line);
            return enclosingFunction(symbols ?? [], line) ?? enclosingBlock(lines, line);
        },
        defined: new Set([...(symbols ?? []).map(({ name }) => name), ...lines.flatMap(definedIn)]),
    };
}
const definedIn = (line) => {
    const whole = constant.exec(line);
    return [
        ...[...line.matchAll(definition)].flatMap(([, name]) => (name === undefined ? [] : [name])),
        ...[whole?.[1], whole?.[2]].filter((name) => name !== undefined),
    ];
};
/** Shares of the lines above which a name tells nothing, where there are so many lines that the share can be told. */
const commonShare = 0.01;
const enoughLines = 1_000;
/** Reads what it is asked for once, and only what it is asked for. */
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
    /** Null where that side holds no such text file. */
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
        return factsOf(path, text, (0,review_evidence/* isProse */.y6)(path) ? null : await this.#findSymbols(path, text));
    }
    /**
     * How a file changed since the head that was reviewed before; since the merge base where that cannot be read.
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
    /** The file as it was reviewed before; as it was at the merge base where that cannot be read. */
    async #earlier(path) {
        const then = await this.#tree.read('earlier', path);
        return then ?? this.#tree.read('old', this.changed(path)?.oldPath ?? path);
    }
    changed(path) {
        return this.#files.find((file) => file.path === path || file.oldPath === path) ?? null;
    }
    /**
     * Whether a name stands on so many lines of the changed files that sharing it tells nothing. The lines are those of
     * the hunks, and all of the files given.
     */
    isCommon(name, whole) {
        const changed = whole.filter(({ path }) => this.changed(path)?.path === path);
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
    if (then.level === 'file' && then.content !== undefined)
        return { ...wording, anchor: now };
    return { ...wording, anchor: gone || now.level === 'file' ? lost : now };
}
/** What a quote must be connected to: of an earlier finding whose code is gone, the place where that was. */
const aboutOf = ({ wordings, earlier }) => {
    const isGone = wordings.every(({ anchor }) => anchor.level === 'file');
    if (earlier === null || !isGone || earlier.anchor.level === 'file')
        return wordings;
    const { path } = wordings[0]?.anchor ?? earlier.anchor;
    return earlier.wordings.map(({ anchor, ...said }) => ({
        ...said,
        anchor: { ...anchor, path },
        isEarlier: true,
    }));
};
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
 * Whether evidence shows that an earlier finding is fixed: a connected line that changed since the earlier head or,
 * where the quoted lines were only removed, any connected line of the code as it is now. Where the earlier head cannot
 * be read, every line that the change adds counts as changed.
 */
async function isFix(code, item, evidence) {
    if (item.earlier === null)
        return false;
    const then = item.earlier.wordings.map(({ anchor }) => (0,identity/* bareCode */._)(anchor.quote));
    // Its own line is evidence only where it reads otherwise by now.
    const isRewritten = item.wordings.every(({ anchor }) => !then.includes((0,identity/* bareCode */._)(anchor.quote)));
    const usable = evidence.filter(({ resolved, connection }) => resolved?.side === 'new' && (connection === 'connected' || (connection === 'own-lines' && isRewritten)));
    if (usable.length === 0)
        return false;
    if (await isOnlyRemoved(code, item.earlier.anchor))
        return true;
    for (const { path, quote, resolved } of usable) {
        const { added } = await code.changesSince(path);
        const start = resolved?.startLine ?? 0;
        if (quote.split('\n').some((text, index) => added.has(start + index) && tellsSomething(path, text)))
            return true;
    }
    return false;
}
const tellsSomething = (path, text) => !(0,review_evidence/* isFlow */.Td)(text) && !(0,review_evidence/* isComment */.Cn)(path, text);
/** Whether the lines that an earlier finding quoted are gone, and nothing was put in their place. */
async function isOnlyRemoved(code, anchor) {
    if (anchor.level === 'file' || anchor.side === 'old')
        return false;
    const { before, removed } = await code.changesSince(anchor.path);
    const quoted = anchor.quote.split('\n').filter((line) => (0,identity/* bareCode */._)(line) !== '');
    const starts = before.flatMap((line, index) => (0,identity/* bareCode */._)(line) === (0,identity/* bareCode */._)(quoted[0] ?? '') ? [index + 1] : []);
    const near = (line) => Math.abs(line - anchor.startLine);
    const [start] = starts.toSorted((a, b) => near(a) - near(b));
    if (start === undefined)
        return false;
    const gone = before
        .map((text, index) => ({ text, line: index + 1 }))
        .slice(start - 1)
        .filter(({ text }) => (0,identity/* bareCode */._)(text) !== '')
        .slice(0, quoted.length);
    return gone.every(({ text, line }, index) => (0,identity/* bareCode */._)(text) === (0,identity/* bareCode */._)(quoted[index] ?? '') && removed.get(line)?.replaced === false);
}
/**
 * What the reviewers make of an earlier finding. Fixed only if a supporter, a reviewer of a supporter's vendor, or
 * reviewers of two vendors say so with evidence, and nobody says with evidence that it is still open. Being unsure and
 * saying nothing leave it as it was.
 * @param recused wrote the new text themselves. Where they alone support the finding, one other reviewer is enough.
 */
function outcomeOf({ positions, earlier, wordings }, panel, recused) {
    const last = [...new Map(positions.map((position) => [position.reviewer, position])).values()];
    const open = last.filter(({ stance }) => stance === 'uphold');
    const shown = open.filter(({ evidence }) => evidence.some(({ resolved, connection }) => resolved !== null && connection !== 'none'));
    const fixed = last.filter(({ counts, ground }) => counts && ground === 'fixed');
    const names = (all) => all.map(({ reviewer }) => reviewer);
    const vendorOf = (id) => panel.find((voice) => voice.id === id)?.maker ?? id.split('/')[0] ?? id;
    const supporters = new Set([...(earlier?.supporters ?? []), ...wordings.map(({ reviewer }) => reviewer)]);
    const theirs = new Set([...supporters].map(vendorOf));
    const vendors = new Set(names(fixed).map(vendorOf));
    const isUnasked = [...supporters].every((id) => recused.has(id));
    const enough = (isUnasked && fixed.length > 0) ||
        vendors.size >= 2 ||
        names(fixed).some((id) => supporters.has(id) || theirs.has(vendorOf(id)));
    if (shown.length === 0 && enough)
        return { outcome: 'fixed', by: names(fixed) };
    if (open.length > 0)
        return { outcome: 'still-open', by: names(open) };
    return { outcome: 'unanswered', by: [] };
}
/** What an earlier finding came to before, where nobody said anything on it now and one of its supporters still sits here. */
function asBefore({ earlier, positions }, panel) {
    if (earlier === null || positions.some(({ counts, ground }) => counts && ground !== 'fixed'))
        return null;
    const { standing, standingWhy, supporters, refuters, severity } = earlier;
    if (!panel.some(({ id }) => supporters.includes(id)))
        return null;
    return { standing, why: standingWhy, supporters, refuters, severity };
}

// EXTERNAL MODULE: ./lib/review/finding.js
var finding = __webpack_require__(6573);
;// CONCATENATED MODULE: ./lib/review/code-text.js
const invisible = /[\s\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]+/gu;
const quoteMarks = /["`´‘’‚‛“”„‟′″]/gu;
const dashes = /[‐‑‒–—―−]/gu;
/**
 * Code without its presentation: no white space, one kind of quote mark and of dash. Two texts with the same result
 * have the same code tokens.
 */
const canonical = (text) => text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(quoteMarks, "'")
    .replace(dashes, '-')
    .replaceAll('…', '...');
const commentLine = /^\s*(?:\/\/|\/\*|\*\/|\*(?:\s|$)|#(?:\s|!|$)|--\s|<!--|-->)/u;
const commentAtEnd = /(?:\s|[;,{}])(?:\/\/|#\s|--\s|<!--|\/\*(?=[^*]*\*\/\s*$)).*$/u;
/** A longer line was made by a machine: its comments are kept. */
const longestLine = 2_000;
/** A line without comments, as far as its own text shows them. */
const withoutComment = (line) => line.length > longestLine
    ? line
    : commentLine.test(line)
        ? ''
        : line.replace(commentAtEnd, (end) => end[0] ?? '');
/** A line as {@link canonical} gives it, and without semicolons, commas and escape sequences. */
const joinable = (line) => canonical(line)
    .replace(/\\[nrt]?/gu, '')
    .replace(/[;,]/gu, '');
/** The same without comments: what is left when a model copies carelessly. */
const loose = (line) => joinable(withoutComment(line));
/** Joins the lines of a stretch. @param form what is searched of each line. */
function flatten(lines, form) {
    const starts = [];
    const parts = [];
    let length = 0;
    for (const { text } of lines) {
        const part = form(text);
        starts.push(length);
        parts.push(part);
        length += part.length;
    }
    return { text: parts.join(''), starts };
}
/** Index of the last line that starts at or before `offset`: the one that holds it. */
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
const wordCharacter = /[\p{L}\p{N}_$]/u;
/**
 * For each offset of the canonical text of `lines`: 1 where it is inside a word, that is where the character and the one
 * before it belong to the same identifier or number; else 0. One more offset than there are characters.
 */
function insideWords(lines, length) {
    const inside = new Uint8Array(length + 1);
    let offset = 0;
    for (const { text } of lines) {
        let before = false;
        for (const character of text.normalize('NFC')) {
            const width = canonical(character).length;
            const isWord = width > 0 && wordCharacter.test(character);
            if (isWord && before)
                inside[offset] = 1;
            before = isWord;
            offset += width;
        }
    }
    return inside;
}
/** A search that is this small at its worst is left to the engine's own, which is the fastest on ordinary code. */
const smallSearch = 20_000_000;
/** Where `wanted` begins in `text`, in order. Linear in both, however much they repeat themselves. */
function* offsetsOf(text, wanted) {
    if (wanted === '')
        return;
    if (text.length * wanted.length <= smallSearch) {
        for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1))
            yield at;
        return;
    }
    // Knuth, Morris and Pratt: the longest beginning of `wanted` that ends at each of its characters.
    const back = new Int32Array(wanted.length);
    for (let index = 1, length = 0; index < wanted.length; index += 1) {
        while (length > 0 && wanted.charCodeAt(index) !== wanted.charCodeAt(length))
            length = back[length - 1] ?? 0;
        if (wanted.charCodeAt(index) === wanted.charCodeAt(length))
            length += 1;
        back[index] = length;
    }
    for (let at = 0, length = 0; at < text.length; at += 1) {
        while (length > 0 && text.charCodeAt(at) !== wanted.charCodeAt(length))
            length = back[length - 1] ?? 0;
        if (text.charCodeAt(at) === wanted.charCodeAt(length))
            length += 1;
        if (length === wanted.length) {
            yield at - length + 1;
            length = back[length - 1] ?? 0;
        }
    }
}

// EXTERNAL MODULE: ./lib/review/guard.js
var review_guard = __webpack_require__(3077);
;// CONCATENATED MODULE: ./lib/review/landing.js
/**
 * Where on the head commit a place is shown. `addedLine`: an added line of it, else one of its hunk, because only on those
 * do annotations appear in a pull request: the nearest of the same function first, and no blank line while there is
 * another; null where its hunk adds nothing, for a line elsewhere in the file has nothing to do with it. `headLine`, for
 * removed code only: the line that now stands where it stood.
 */
function landing(file, span) {
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
function addedLines(hunk, span) {
    const at = hunk.lines.findIndex(({ newLine, oldLine }) => (span.side === 'new' ? newLine : oldLine) === span.startLine);
    const home = at === -1 ? null : functionAt(hunk, at);
    return hunk.lines.flatMap(({ kind, newLine, text }, index) => kind === 'added' && newLine !== null
        ? [
            {
                line: newLine,
                blank: text.trim() === '',
                near: home === null || functionAt(hunk, index) === home,
            },
        ]
        : []);
}
/** How a line looks that begins a function, a method or a class, in most languages. */
const header = /\b(?:function|def|func|fun|fn|sub|class|interface|impl|struct|trait|module|enum)\b|=>\s*\{?\s*$|\)\s*(?::\s*[^={]+|->\s*[^{]+|throws\s+[\w.,\s]+)?\s*\{\s*$/u;
const landing_control = /^\s*\}?\s*(?:if|else|for|while|switch|catch|try|do|with|elif|except|return|case|match|unless|until)\b/u;
const landing_indentOf = (text) => text.length - text.trimStart().length;
/**
 * Which function of the hunk holds a line, by indentation: the index of the line that begins it; -1 where it begins before
 * the hunk, -2 for a line that is in none.
 */
function functionAt({ lines }, index) {
    let at = index;
    while (at > 0 && (lines[at]?.text.trim() ?? '') === '')
        at -= 1;
    const isHeader = (text) => header.test(text) && !landing_control.test(text);
    if (isHeader(lines[at]?.text ?? ''))
        return at;
    let indent = landing_indentOf(lines[at]?.text ?? '');
    if (indent === 0)
        return -2;
    for (at -= 1; at >= 0 && indent > 0; at -= 1) {
        const text = lines[at]?.text ?? '';
        if (text.trim() === '' || landing_indentOf(text) >= indent)
            continue;
        indent = landing_indentOf(text);
        if (isHeader(text))
            return at;
    }
    return -1;
}
/** Of the lines that are not blank, else of all: the nearest of the same function, else the nearest. */
function nearest(lines, target) {
    const weight = ({ line, blank, near }) => (blank ? 2e9 : 0) + (near ? 0 : 1e9) + Math.abs(line - target);
    return (lines.reduce((best, one) => (best === null || weight(one) < weight(best) ? one : best), null)?.line ?? null);
}

;// CONCATENATED MODULE: ./lib/review/path-names.js
/** The ways in which a path that a model wrote may be meant, and which file of the change each of them names. */
const marks = /^[\s`'"“”‘’<([*]+|[\s`'"“”‘’>)\]*,;]+$/gu;
const lineNumbers = /(?::\d{1,7}(?:[-–:,]\d{1,7})*|#L?\d{1,7}(?:[-–]L?\d{1,7})?|\s*\(?(?:lines?|L)\s*\d{1,7}(?:\s*[-–]\s*\d{1,7})?\)?)$/iu;
/** Longer text is no path. */
const longestPath = 1_000;
/**
 * Spellings of a path, the literal one first: without marks around it, line numbers behind it, a leading `./` or `/`, and
 * the `a/` or `b/` of a diff, with slashes for back slashes.
 */
function spellings(path) {
    if (path.length > longestPath)
        return [];
    const literal = path.replace(/^(?:\.\/)+/u, '');
    const bare = path.replace(marks, '').replaceAll('\\', '/');
    const noLines = bare.replace(lineNumbers, '').replace(marks, '');
    const relative = [bare, noLines].map((one) => one.replace(/^(?:\.?\/)+/u, '').replace(/\/{2,}/gu, '/'));
    const noPrefix = relative.map((one) => one.replace(/^[ab]\//u, ''));
    return [...new Set([literal, literal.trim(), ...relative, ...noPrefix])].filter((one) => one !== '');
}
/** A path as people may write it: a composed letter and white space at its ends make no difference. */
const plain = (path) => path.trim().normalize('NFC');
/**
 * The one path of `known` that a path names: literally, by another spelling, by its last part (`a.js`, `src/a.js`), by
 * the end of an absolute path, or in another case. Null where it names none or more than one.
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
    return null;
}

;// CONCATENATED MODULE: ./lib/review/quote-forms.js
/** More ways to read one quote are not tried. */
const mostForms = 64;
/** A quote with more parts left out is not a quote of one place. */
const mostSegments = 12;
/**
 * The ways in which a quote can be read, the literal one first: without a code fence, escapes, HTML entities, backticks,
 * line numbers, diff signs, and split where it says that something is left out. Every reading that applies is combined
 * with every other, because models copy in more than one of these ways at once.
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
/** Lines that open or close a code fence, and a fence that stands on the same line as the code. */
function fences({ text, line }) {
    if (!/`{3}|~{3}/u.test(text))
        return [];
    const marks = /^\s*(?:`{3,}|~{3,})[^`~]{0,80}$/u;
    const inner = text
        .split('\n')
        .filter((one) => !marks.test(one))
        .join('\n');
    const edges = inner
        .trim()
        .replace(/^(?:`{3,8}|~{3,8})/u, '')
        .replace(/(?:`{3,8}|~{3,8})$/u, '');
    const noLanguage = edges === inner ? edges : edges.replace(/^[a-z+#]{1,12}(?=\s)/iu, '');
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
const decode = (text) => text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,5}));/giu, (whole, ten, sixteen, name) => {
    if (name !== undefined)
        return named[name.toLowerCase()] ?? whole;
    const code = ten === undefined ? Number.parseInt(sixteen ?? '', 16) : Number(ten);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
});
/** HTML entities, also where they were encoded twice. */
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
    const around = unwrapped(text);
    const ticks = perLine(text, (one) => one
        .trim()
        .replace(/^`{1,5}/u, '')
        .replace(/`{1,5}$/u, ''));
    return [around, each, ticks].map((one) => ({ text: one, line }));
}
const gutterForms = [
    // The gutter of a request: old number, new number, sign, bar.
    /^\s{0,12}(\d{0,7})\s{1,12}(\d{0,7})\s{0,4}[ +-]?[|│┃]/u,
    // `4: `, `4 | `, `L4: `, `[4] `, `(4) `, `4. `, `4) `, `+4: `, `4 + | `, `line 4: `, `4-6: `, `4→`.
    /^\s{0,12}[+-]?\s{0,4}[[(]?(?:#?L|line\s|ln\s|#|@)?\s{0,8}(\d{1,7})(?:\s?[-–,]\s?L?\d{1,7})?[\])]?\s{0,8}[+-]?\s{0,2}(?:[:|│┃→⟶›»]|=>|->|\.(?=\s)|\)|\t)\s?/iu,
    // `L4 code`, `[4] code`, `#4 code`.
    /^\s{0,12}[+-]?\s{0,4}(?:[[(](\d{1,7})[\])]|(?:#L|L|line\s|@)(\d{1,7}))\s{1,12}/iu,
];
const plainNumber = /^\s{0,12}[+-]?\s{0,4}(\d{1,7})(?:\s+|$)/u;
/** Line numbers at the beginning of most lines. The first of them is where the quote says that it is. */
function gutters({ text, line }) {
    const lines = filled(text);
    return [...gutterForms, plainNumber].flatMap((form) => {
        const matches = lines.flatMap((one) => form.exec(one) ?? []);
        const hits = lines.filter((one) => form.test(one)).length;
        if (hits === 0 || hits * 2 < lines.length)
            return [];
        const number = matches.find((part) => /^\d{1,7}$/u.test(part ?? ''));
        const stripped = perLine(text, (one) => {
            const sign = /^\s*[+-]|[+-]\s*[|│┃]/u.exec(form.exec(one)?.[0] ?? '')?.[0].replace(/[^+-]/gu, '') ?? '';
            return one.replace(form, sign === '' ? '' : `${sign} `);
        });
        return [{ text: stripped, line: line ?? (number === undefined ? null : Number(number)) }];
    });
}
const diffHeader = /^(?:@@ .*@@.*|diff --git .*|index [0-9a-f]+\.\..*|--- \S.*|\+\+\+ \S.*)$/u;
/** Diff signs on all or some lines, the headers of a diff, and the mark of a Markdown quotation. */
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
/** Matched against a line without white space at its beginning. */
const ellipsisLine = /^(?:[{(] ?)?(?:\/\/{1,3}|\/\*{1,2}|#{1,4}|--|<!--|%|;)? {0,2}[[(<{]? ?(?:\.{3,}|…+|⋮)(?=$|[\s\])}>*-])/u;
const ellipsis = /[[(<]?(?:\.{3,}|…)[\])>]?/u;
/** The quote as a whole, split at lines that say that something is left out, and split at every ellipsis. */
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

;// CONCATENATED MODULE: ./lib/review/near-match.js

/** A shorter quote with a wrong letter could be another line. Characters, white space and separators apart. */
const least = 12;
/** A longer quote is not searched for near matches. */
const most = 4_000;
/** What a line costs that the quote drops. */
const droppedLine = 2;
/** A wrong digit is another value, not a slip. */
const wrongDigit = 3;
/** Characters of dropped lines that a place is given room for. */
const roomForLines = 200;
/** Places of one piece that are looked at, and cells that all comparisons of one quote may fill. */
const mostPlaces = 300;
const mostCells = 4_000_000;
/** How much may differ in a quote of this length. */
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
 * Where a quote is in a text but for a few letters or a dropped line: the cheapest places by edit distance, in which any
 * part of the text may be left out before and after, and whole lines inside. Candidates come from pieces of the quote: of
 * one more piece than there may be differences, one is intact. Bounded work, whatever the two texts hold.
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
            const [first, last] = [lineAt(flat.starts, start), lineAt(flat.starts, Math.max(start, end - 1))];
            hits.set(`${first}-${last}`, { first, last, cost, start, end });
        }
    }
    return widest([...hits.values()].filter(({ cost }) => cost === best));
}
/** Of hits that begin on one line or end on one, only the one with the most lines. */
const widest = (hits) => hits.filter((hit) => !hits.some((other) => other !== hit &&
    other.first <= hit.first &&
    other.last >= hit.last &&
    other.last - other.first > hit.last - hit.first));
/** Parts of the text that hold a piece of the quote where it would have to be; those that meet are one. */
function windows(text, wanted, limit) {
    const size = Math.floor(wanted.length / (limit + 1));
    const slack = limit + (limit >= droppedLine ? roomForLines : 0);
    const found = [];
    for (let piece = 0; piece <= limit; piece += 1) {
        const part = wanted.slice(piece * size, (piece + 1) * size);
        let places = 0;
        for (const at of offsetsOf(text, part)) {
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
    for (let line = lineAt(starts, from); line < starts.length; line += 1) {
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

;// CONCATENATED MODULE: ./lib/review/quote-search.js


/** How exactly a quote is searched, in the order in which this is tried. */
const levels = ['exact', 'loose', 'near'];
/** A piece with less than this many characters other than white space could be anywhere. */
const leastQuote = 3;
/** A piece shorter than this must not begin or end in the middle of a word. */
const leastInsideWords = 24;
/** A piece must have this many characters to be found without its comments, semicolons and commas. */
const leastLoose = 10;
/** Most lines that a stated ellipsis stands for. */
const mostLeftOut = 40;
/** Lines from the hint within which a hint decides between near places. */
const mostDoubt = 3;
/** Equally good near places that are compared. */
const mostRivals = 50;
/** A stretch prepared for searching; each form of its text is made once, when it is first needed. */
class SearchText {
    stretch;
    #exact = null;
    #joinable = null;
    #loose = null;
    #inside = null;
    #changed = null;
    constructor(stretch) {
        this.stretch = stretch;
    }
    get exact() {
        this.#exact ??= flatten(this.stretch.lines, canonical);
        return this.#exact;
    }
    get joinable() {
        this.#joinable ??= flatten(this.stretch.lines, joinable);
        return this.#joinable;
    }
    get loose() {
        this.#loose ??= flatten(this.stretch.lines, loose);
        return this.#loose;
    }
    /** How many of the lines before each are changed. */
    get changed() {
        if (this.#changed === null) {
            const { lines } = this.stretch;
            this.#changed = new Int32Array(lines.length + 1);
            for (const [index, { changed }] of lines.entries())
                this.#changed[index + 1] = (this.#changed[index] ?? 0) + (changed ? 1 : 0);
        }
        return this.#changed;
    }
    get inside() {
        this.#inside ??= insideWords(this.stretch.lines, this.exact.text.length);
        return this.#inside;
    }
}
/**
 * The best place of a quote in some stretches, or null. Among several the cheapest wins, then one that touches changed
 * lines, then the nearest to the hint, then the shortest. Near places that are equally cheap but hold different code are
 * no place, unless the hint decides.
 */
function searchQuote(texts, form, level, hint) {
    const line = hint ?? form.line;
    const found = texts.flatMap((text) => chained(form, (segment) => hitsOf(text, segment, level)).map((parts) => placeOf(text, parts, line)));
    const best = found.reduce((least, place) => (least === null || before(place, least) ? place : least), null);
    if (best === null)
        return null;
    const spot = spotOf(best, level);
    const rivals = level === 'exact' || best.far <= mostDoubt ? [] : found.filter(({ cost }) => cost === best.cost);
    const doubtful = rivals
        .slice(0, mostRivals)
        .some((other) => canonical(spotOf(other, level).quote) !== canonical(spot.quote));
    return doubtful ? null : spot;
}
const before = (a, b) => (a.cost - b.cost || a.rank - b.rank || a.last - a.first - (b.last - b.first)) < 0;
function placeOf(text, parts, hint) {
    const first = parts[0]?.first ?? 0;
    const last = parts.at(-1)?.last ?? first;
    const far = hint === null ? Number.POSITIVE_INFINITY : Math.abs((text.stretch.lines[first]?.number ?? 0) - hint);
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
function spotOf({ text, parts, first, last, cost }, level) {
    const { side, lines } = text.stretch;
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
/** Every way in which the pieces follow each other closely enough: for each place of the first the nearest of the rest. */
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
            // Chains come in the order of their lines: the last one to reach a place leaves out the least.
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
    const exact = exactHits(text, canonical(segment));
    if (level === 'exact' || exact.length > 0)
        return exact;
    const lines = segment.split('\n');
    const kept = lines.map(joinable).join('');
    const bare = lines.map(loose).join('');
    const hits = looseHits(text.joinable, kept, 1);
    if (hits.length > 0)
        return hits;
    // Without its comments a quote says less, so that they are left out only where nothing else is found.
    const without = () => looseHits(text.loose, bare, 2).map((hit) => withComments(hit, text.stretch.lines, lines));
    if (level === 'loose')
        return bare === kept ? without() : [];
    const near = nearHits(text.loose, bare).map((hit) => withComments({ ...hit, cost: hit.cost + 2 }, text.stretch.lines, lines));
    return cheapest([nearHits(text.joinable, kept), without(), near]);
}
/** The cheapest hits of the first search that has them. */
const cheapest = (searches) => searches.reduce((best, hits) => (costOf(hits) < costOf(best) ? hits : best), []);
const costOf = (hits) => Math.min(...hits.map(({ cost }) => cost));
/** A place that was found without comments, with those that the quote begins and ends with. */
function withComments(hit, lines, quote) {
    const said = quote.filter((line) => canonical(line) !== '');
    const isCode = (line) => loose(line) !== '';
    const before = said.slice(0, Math.max(0, said.findIndex(isCode))).toReversed();
    const after = said.slice(said.findLastIndex(isCode) + 1);
    const reach = (comments, from, step) => {
        let end = from;
        for (const comment of comments) {
            let at = end + step;
            while (lines[at] !== undefined && canonical(lines[at]?.text ?? '') === '')
                at += step;
            if (canonical(lines[at]?.text ?? '') === canonical(comment))
                end = at;
        }
        return end;
    };
    return { ...hit, first: reach(before, hit.first, -1), last: reach(after, hit.last, 1) };
}
/** At most one place for each line on which it starts. */
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
    for (const at of offsetsOf(text, wanted)) {
        if (at < after || !fits(at))
            continue;
        const first = lineAt(starts, at);
        const end = at + wanted.length;
        hits.push({ first, last: lineAt(starts, end - 1), cost, start: at, end });
        after = starts[first + 1] ?? text.length;
    }
    return hits;
}

;// CONCATENATED MODULE: ./lib/review/ground.js








/** A quote longer than this is no quote; looking for it would cost without use. */
const mostQuote = 20_000;
/** Readings of a quote that are searched for near matches. */
const mostNearForms = 16;
/** A quote must have this many characters to say by itself which file it is from. */
const tellsFile = 16;
/** Files of the change that are read to find one that a quote is from. */
const mostFilesRead = 60;
/** Prepared files that are kept. */
const mostKept = 64;
/**
 * Finds where quotes are: the new side of the path's hunks first, then the old side, then the whole file at the head, then
 * at the merge base. Exact places come before near ones, wherever they are (see docs/change.md, "Locating quotes").
 */
class Ground {
    #files = new Map();
    #tree;
    #guard;
    #kept = new Map();
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
    /**
     * Anchors a finding. What cannot be located gets a file-level anchor that says why: with the path and the content of the
     * file that it names, or as it was written and without a content where no such file exists.
     */
    async anchor(path, quote, hint) {
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
            ...landing(this.#files.get(place.path), place),
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
     * The path of the file that a model's path names: a file of the change or of the tree, at the head or at the merge base.
     * A part of a path counts only if exactly one file matches. Null where there is no such file.
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
     * Finds a quote given as evidence, exactly: on side `first` where it is on both, and of several places at the one nearest
     * to the finding at `near`. A quote that could be anywhere is none. One that says that it leaves lines out is several.
     */
    async resolve({ path, quote }, first, near) {
        const about = near?.level === 'line' ? near : null;
        const names = about === null ? [] : await this.#names(path);
        const nearest = about !== null && names.includes(about.path);
        const hint = nearest ? about.startLine : null;
        const place = await this.#locate(path, { quote, hint, first, nearest }, ['exact']);
        if (place === null || this.#guard.distrusts(place))
            return [{ path, quote, resolved: null }];
        if (!place.segments.some((segment, index) => (0,review_evidence/* tells */.n6)(segment, place.pieces[index]?.quote ?? '')))
            return [{ path, quote, resolved: null }];
        return place.pieces.map(({ startLine, endLine, quote: piece }) => ({
            path: place.path,
            quote: piece,
            resolved: { side: place.side, startLine, endLine },
        }));
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
    async #locate(path, wanted, allowed) {
        if (wanted.quote.length > mostQuote || canonical(wanted.quote).length < leastQuote)
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
        const whole = [() => this.#whole(file, name, one), () => this.#whole(file, name, other)];
        const [early, late] = nearest ? [whole, hunks] : [hunks, whole];
        const forms = quoteForms(quote);
        for (const form of level === 'near' ? forms.slice(-mostNearForms) : forms) {
            for (const places of [early, late]) {
                let best = null;
                for (const texts of places) {
                    const spot = searchQuote(await texts(), form, level, hint);
                    if (spot !== null && (best === null || spot.cost < best.cost))
                        best = spot;
                    if (best?.cost === 0)
                        break;
                }
                if (best !== null)
                    return { ...best, path: pathOn(best.side, name, file), segments: form.segments };
            }
        }
        return null;
    }
    /** The only other file of the change that holds the quote exactly, where the quote says enough to tell. */
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
        return this.#keep(`hunks:${side}:${file.path}`, () => Promise.resolve(stretches(file, side).map((stretch) => new SearchText(stretch))));
    }
    #whole(file, name, side) {
        const path = (side === 'new' ? file?.path : file?.oldPath) ?? name;
        return this.#keep(`whole:${side}:${path}`, async () => {
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
    /** The paths that a model may mean, the likeliest first. */
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
    /** The file of the tree that a part of a path names, where the tree can list its files. */
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
        if (canonical(quote).length < leastQuote)
            return 'The quote is too short to tell where it is.';
        if (quote.length > mostQuote)
            return 'The quote is too long.';
        return this.#named(path) === null
            ? 'The file is not part of the change, and the quote was not found in it.'
            : 'The quote is nowhere in this file, before or after the change.';
    }
}
const weight = (segment) => canonical(segment).length;
const stretches = (file, side) => file.hunks.map((hunk) => ({
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
// EXTERNAL MODULE: ./lib/review/positions.js
var positions = __webpack_require__(9196);
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
const approves = (reviewer, cases, panel, failOn) => !cases.some((item) => (0,positions/* sideOf */.Jh)(item, reviewer) === 'support' && (0,finding/* reachesGate */.dL)((0,review_standing/* judge */.S4)(item, panel, failOn).severity, failOn));
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
            arguments: (0,order/* shuffled */.A)(argumentsOn(item), ({ reason }) => reason, seed),
        })),
        own,
        earlier: mixed(earlier).map(show),
    };
}
/** A finding of an earlier push is put to everyone who sees its code and has not come upon it unasked. */
const mustFollowUp = ({ round }, { reviewer }, item) => item.earlier !== null &&
    round === 2 &&
    !item.positions.some((position) => position.reviewer === reviewer.id);
/** What counts of all that was said for and against a finding. */
const argumentsOn = ({ positions }) => positions.filter(({ counts }) => counts).map(argument);
const argument = ({ stance, ground, reason, evidence }) => ({
    stance,
    ground,
    reason,
    evidence: evidence.map(({ path, quote, resolved }) => ({ path, quote, resolved })),
});
/** A case is judged in the round after it came up, by a bounded number of reviewers that did not report it. */
function mayJudge(floor, { reviewer }, item) {
    const { round, rules } = floor;
    if (item.earlier !== null)
        return false;
    if (round !== item.since + 1 || (0,review_case/* raisersOf */.Fo)(item).includes(reviewer.id))
        return false;
    // Past cross-examination only what could decide the gate is worth another answer.
    if (round > 2 && !(0,positions/* isAtGate */.pn)(item, rules.failOn))
        return false;
    if (item.positions.some((position) => position.reviewer === reviewer.id))
        return false;
    if (rules.loneOnly === true && !hasOneSupporter(floor, item))
        return false;
    return judgesOf(floor, item).includes(reviewer.id);
}
const hasOneSupporter = ({ seats }, item) => {
    const supporting = seats.filter(({ reviewer }) => (0,positions/* sideOf */.Jh)(item, reviewer.id) === 'support');
    return new Set(supporting.map(({ reviewer: { maker, model } }) => `${maker}/${model}`)).size < 2;
};
/** One reviewer of each vendor that did not report it, then others of those vendors, then of the reporters' vendors. */
function judgesOf(floor, item) {
    const raisers = (0,review_case/* raisersOf */.Fo)(item);
    const raised = ({ reviewer }) => raisers.includes(reviewer.id);
    const makers = new Set(floor.seats.filter(raised).map(({ reviewer }) => reviewer.maker));
    const others = live(floor).filter((seat) => !raised(seat));
    const mixed = (0,order/* shuffled */.A)(others, ({ reviewer }) => reviewer.id, `${floor.rules.seed}\0${item.key}`);
    const foreign = mixed.filter(({ reviewer }) => !makers.has(reviewer.maker));
    const firsts = foreign.filter(({ reviewer }, index) => foreign.findIndex((seat) => seat.reviewer.maker === reviewer.maker) === index);
    return [...new Set([...firsts, ...foreign, ...mixed])]
        .slice(0, floor.rules.judgesPerFinding)
        .map(({ reviewer }) => reviewer.id);
}
/**
 * Rebuttal: a finding at or above the gate that was refuted with evidence goes to its supporters in the next round, and
 * to its refuters in the one after if a supporter brought a new counted quote; and so on while one side has an argument
 * that the other has not answered.
 */
function mustAnswer({ round, seats, rules }, { reviewer }, item) {
    const began = item.positions.find(isRefutation)?.round;
    if (began === undefined || round <= began)
        return false;
    const panel = seats.map((seat) => seat.reviewer);
    const { supporters, severity } = (0,review_standing/* judge */.S4)(item, panel, rules.failOn);
    if (supporters.length === 0 || !(0,finding/* reachesGate */.dL)(severity, rules.failOn))
        return false;
    const side = (0,positions/* sideOf */.Jh)(item, reviewer.id);
    if (side === 'none' || (side === 'refute' && round < began + 2))
        return false;
    const answered = Math.max(item.since, ...item.positions
        .filter((position) => position.reviewer === reviewer.id)
        .map((position) => position.round));
    return item.positions.some((position) => position.round >= answered &&
        position.reviewer !== reviewer.id &&
        position.counts &&
        (side === 'support'
            ? isRefutation(position) && ((0,positions/* bringsNews */.Zx)(item, position) || isFirst(item, position))
            : position.stance === 'uphold' && (0,positions/* bringsNews */.Zx)(item, position)));
}
const isRefutation = ({ stance, counts, ground }) => stance === 'refute' && counts && ground !== 'fixed';
/** A reviewer's first refutation goes to the supporters even where it quotes what somebody quoted before. */
const isFirst = ({ positions }, position) => positions.find((one) => one.reviewer === position.reviewer && isRefutation(one)) === position;

;// CONCATENATED MODULE: ./lib/review/connection.js


/**
 * Tells for each quote of a position whether it has to do with the finding. It is connected where it lies in the same
 * innermost function, or shares an identifier with the finding's code, with the function around it, or with a name that
 * the finding's text mentions and the repository defines; and where it shares one with a quote of the same position that
 * counts. Comments, imports and lines that hold only a literal or return one connect nothing.
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
    // A quote may lead to the next: what shares a name with one that counts is connected too.
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
        .map(({ title, explanation, scenario }) => `${title}\n${explanation}\n${scenario}`)
        .join('\n');
    const names = new Set();
    const words = new Set(wordsIn(text));
    const facts = [];
    const around = [];
    for (const { anchor, isEarlier = false } of about) {
        const prose = (0,review_evidence/* isProse */.y6)(anchor.path);
        for (const word of prose ? wordsIn(anchor.quote) : [])
            words.add(word);
        // Of prose only what the text names is a name.
        for (const name of prose ? [] : identifiersIn(anchor.quote, anchor.path))
            names.add(name);
        for (const spot of isEarlier ? await earlierSpots(code, anchor) : spotsOf(anchor)) {
            const file = await code.file(spot.side, spot.path);
            if (file === null)
                continue;
            if (!facts.includes(file))
                facts.push(file);
            if (anchor.level === 'file')
                continue;
            for (const line of new Set([spot.startLine, spot.endLine])) {
                const block = file.around(line);
                around.push({ ...block, path: spot.path, side: spot.side });
                const inside = file.lines.slice(block.startLine - 1, block.endLine).join('\n');
                for (const word of prose ? wordsIn(inside) : [])
                    words.add(word);
                for (const name of prose ? [] : identifiersIn(inside, anchor.path))
                    names.add(name);
            }
        }
    }
    return {
        anchors: about.flatMap(({ anchor, isEarlier = false }) => (isEarlier ? [] : [anchor])),
        paths: new Set(about.map(({ anchor }) => anchor.path)),
        around,
        names,
        mentioned: namesMentioned(text),
        words,
        facts,
    };
}
/** Where the earlier head cannot be read, the same lines of the file as it is now. */
async function earlierSpots(code, anchor) {
    if (anchor.level === 'file')
        return [];
    const side = (await code.file('earlier', anchor.path)) === null ? 'new' : 'earlier';
    return [{ ...anchor, side }];
}
/** Where an anchor lies; of removed code also where it lay, seen in the code as it is now. */
const spotsOf = (anchor) => {
    if (anchor.level === 'file')
        return [{ path: anchor.path, side: 'new', startLine: 1, endLine: 1 }];
    const now = anchor.headLine;
    return [
        anchor,
        ...(now === undefined ? [] : [{ ...anchor, side: 'new', startLine: now, endLine: now }]),
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
    const prose = (0,review_evidence/* isProse */.y6)(path);
    if (prose && !subject.paths.has(path))
        return done('none');
    const facts = await code.file(resolved.side, path);
    const all = quote.quote.split('\n').map((text, index) => ({ text, line: resolved.startLine + index }));
    const telling = all.filter(({ text, line }) => prose
        ? text.trim() !== ''
        : !(0,review_evidence/* isComment */.Cn)(path, text) && !(0,review_evidence/* isFlow */.Td)(text) && !isLiteral(text) && facts?.imports.has(line) !== true);
    const own = ({ line }) => subject.anchors.some((anchor) => anchor.level === 'line' &&
        anchor.path === path &&
        anchor.side === resolved.side &&
        anchor.startLine <= line &&
        line <= anchor.endLine);
    const other = telling.filter((line) => !own(line));
    if (other.length === 0)
        return done(all.some((line) => own(line) && !(0,review_evidence/* isComment */.Cn)(path, line.text)) ? 'own-lines' : 'none');
    const text = other.map((line) => line.text).join('\n');
    const names = prose ? wordsIn(text) : identifiersIn(text, path);
    const counts = resolved.side === (0,review_evidence/* sideOfProof */.Rp)(ground);
    const near = other.some(({ line }) => isAround(subject, facts, { path, side: resolved.side, startLine: line, endLine: line })) ||
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
/** Whether a line lies in a function that the finding lies in; on the other side of the change, in the one of that name. */
const isAround = ({ around }, facts, { path, side, startLine }) => around.some((block) => {
    if (block.path !== path)
        return false;
    const own = facts?.around(startLine);
    if (own === undefined)
        return false;
    if (own.key !== block.key)
        return false;
    return block.side === side ? block.startLine <= startLine && startLine <= block.endLine : own.key !== '';
});
/** A finding about a file as a whole is about any code of its hunks, or of all of it where it has none. */
function isInFile(code, { anchors }, path, lines, side) {
    if (!anchors.some((anchor) => anchor.level === 'file' && anchor.path === path))
        return false;
    const hunks = code.changed(path)?.hunks ?? [];
    if (hunks.length === 0)
        return true;
    return hunks.some((hunk) => hunk.lines.some(({ newLine, oldLine }) => {
        const line = side === 'new' ? newLine : oldLine;
        return line !== null && lines.includes(line);
    }));
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
    #code;
    #failOn;
    #observer;
    #cases;
    /** What was raised again of a case that was under debate already. */
    #repeats = new Map();
    constructor(bundle, seats, { ground, code, failOn }, observer, earlier) {
        this.#bundle = bundle;
        this.#seats = seats;
        this.#ground = ground;
        this.#code = code;
        this.#failOn = failOn;
        this.#observer = observer;
        this.#cases = earlier;
    }
    get cases() {
        return this.#cases;
    }
    /** Takes down what was said in an earlier debate by those who come from one. */
    async recall() {
        this.#cases = await (0,testimony/* recall */.I)(this.#cases, this.#seats, this.#repeats, async (item, reviewer, { evidence, ...position }) => {
            const side = (0,review_evidence/* sideOfProof */.Rp)(position.ground);
            const quotes = await this.#resolved(item, evidence, side);
            await this.#add(item, { reviewer, ...position, evidence: quotes });
        });
    }
    /**
     * Findings of a round become cases. Those of several reviewers that name one defect become one case, raised by all of
     * them. One that repeats a case already under debate is no independent agreement: it counts as upholding it.
     */
    async admit(round, raised) {
        const { repeats, rest: wordings } = earlier_known(this.#cases, raised);
        for (const [wording, item] of repeats)
            await this.#repeat(round, item, wording);
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
                    await this.#repeat(round, item, wording);
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
        };
        this.#cases = [...this.#cases, item];
        const by = (0,review_case/* raisersOf */.Fo)(item).join(', ');
        this.decided(round, sorted.length > 1 ? 'matched' : 'raised', `case ${item.key} by ${by}: ${(0,review_case/* lead */.HI)(item).title}`);
    }
    async #repeat(round, item, wording) {
        this.#repeats.set(item, [...(this.#repeats.get(item) ?? []), wording]);
        this.decided(round, 'repeated', `${wording.reviewer} on case ${item.key}: ${wording.title}`);
        // Of an earlier finding even its raiser says something new by raising it again: that it is still open.
        const spoken = item.positions.some((position) => position.reviewer === wording.reviewer);
        if (item.earlier === null ? (0,positions/* sideOf */.Jh)(item, wording.reviewer) === 'support' : spoken)
            return;
        moveTo(item, wording.anchor);
        const evidence = evidenceAt(wording.anchor);
        await this.#add(item, {
            reviewer: wording.reviewer,
            round,
            stance: 'uphold',
            ground: null,
            reason: wording.explanation,
            evidence,
            severity: wording.severity,
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
        const evidence = await this.#resolved(item, raw.evidence, side);
        await this.#add(item, {
            reviewer: seat.reviewer.id,
            round,
            stance: raw.stance,
            ground,
            reason: raw.reason,
            evidence,
            severity: raw.severity,
        });
        if (item.earlier === null || raw.stance !== 'uphold')
            return;
        for (const { path, quote, resolved } of evidence) {
            if (resolved?.side === 'new')
                moveTo(item, await this.#ground.anchor(path, quote, resolved.startLine));
        }
    }
    async #resolved(item, evidence, side) {
        const found = evidence.map((quoted) => this.#ground.resolve(quoted, side, (0,review_case/* lead */.HI)(item).anchor));
        return (await Promise.all(found)).flat();
    }
    /** Adds a position and says anew of each whether it counts. */
    async #add(item, given) {
        const evidence = await connect(this.#code, aboutOf(item), given.evidence, given.ground);
        const fixes = given.ground === 'fixed' && (await isFix(this.#code, item, evidence));
        item.positions.push({ ...given, evidence, counts: fixes });
        item.positions.splice(0, item.positions.length, ...(0,positions/* counted */.hS)(item, this.#failOn));
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
/** The code that a finding is about, as evidence for it; a finding about a file as a whole shows none. */
function evidenceAt(anchor) {
    if (anchor.level === 'file')
        return [];
    const { path, quote, side, startLine, endLine } = anchor;
    return [{ path, quote, resolved: { side, startLine, endLine } }];
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

// EXTERNAL MODULE: ./lib/review/reviewer.js
var reviewer = __webpack_require__(7273);
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
    constructor(bundle, panel, ground, code, rules, observer, earlier = []) {
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
        this.#docket = new Docket(bundle.id, this.#seats, { ground, code, failOn: rules.failOn }, observer, earlier);
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
        await this.#docket.admit(1, raised.flat());
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
        await this.#docket.admit(round, answered.flatMap(({ wordings }) => wordings));
    }
    /** What the reviewer says, even where it does not answer the whole question; it is asked nothing more then. */
    async #ask(seat, question) {
        if (seat.failure !== null)
            return null;
        const reply = await seat.conversation.ask(question);
        const answer = (0,reviewer/* answerOf */.u)(reply);
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
    /**
     * Locates what a reviewer reported, and asks once more for quotes that were not found. A finding that names an existing
     * file is then a finding about that file; one that names no file of the repository is kept as a note.
     */
    async #locate(seat, round, findings) {
        const wordings = await this.#word(seat, round, findings);
        const lost = wordings.some(({ anchor }) => anchor.level === 'file');
        const relocated = lost ? await this.#relocate(seat, round, wordings) : wordings;
        for (const wording of relocated.filter(isNote)) {
            const { anchor, title } = wording;
            this.#unlocated.push(wording);
            this.#docket.decided(round, 'unlocated', `${title}: ${anchor.level === 'file' ? anchor.why : ''}`);
        }
        return relocated.filter((wording) => !isNote(wording));
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
            // The second answer may correct the path alone; it never takes away a file that the first one named.
            const better = anchor.level === 'line' || wording.anchor.content === undefined;
            return better ? { ...wording, anchor } : wording;
        }));
        const added = again.filter((wording) => !placed.some((known) => isRepeat(known, wording)));
        const given = placed.filter(({ anchor, title }) => anchor.level === 'line' || !added.some((wording) => wording.title === title && !isNote(wording)));
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
/** Whether a finding is about no file of the repository. */
const isNote = ({ anchor }) => anchor.level === 'file' && anchor.content === undefined;
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
async function debate({ change, bundles, panel, voices = () => panel, readers = () => panel, tree, findSymbols = () => Promise.resolve(null), rules, observer, earlier = [], recused = new Set(), guard = review_guard/* noGuard */.D, }) {
    const ground = new Ground(change.files, tree, guard);
    const code = new CodeFacts(change.files, tree, findSymbols);
    const seeded = { ...rules, seed: seedOf(change) };
    // The guard is not asked again whether what it raised is fixed: it has just looked.
    const standing = earlier.filter((finding) => finding.standing !== 'dismissed' && !finding.raisedBy.includes(review_guard/* guardId */.j));
    const revisited = await revisit(standing, change, bundles, ground);
    const over = await Promise.all(bundles.map((bundle) => new Hearing(bundle, readers(bundle), ground, code, seeded, observer, revisited.cases.get(bundle.id)).hear()));
    const heardAs = voices();
    // Whoever was heard first: what comes of it is told in the change's own order.
    const heard = over.toSorted((a, b) => inOrder.compare(a.bundle.id, b.bundle.id));
    const all = joined(heard, guardCases(guard, bundles));
    // What was joined is counted as one.
    for (const { item } of all)
        item.positions.splice(0, item.positions.length, ...(0,positions/* counted */.hS)(item, rules.failOn));
    const [items, fixed] = withoutFixed(all, heardAs, toolsOf(panel, heard), recused);
    const findings = await Promise.all(identified(items, earlier, bundles).map(async ({ item, bundle, print, symbol }) => {
        const { category, kind, title, explanation, scenario, suggestion, anchor } = (0,review_case/* lead */.HI)(item);
        const { standing, why, supporters, refuters, severity } = asBefore(item, heardAs) ?? (0,review_standing/* judge */.S4)(item, heardAs, rules.failOn);
        const push = pushOf(item, heardAs, recused);
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
const supportsAtGate = (item, id, panel, failOn) => (0,positions/* sideOf */.Jh)(item, id) === 'support' && (0,finding/* reachesGate */.dL)((0,review_standing/* judge */.S4)(item, panel, failOn).severity, failOn);
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
/** Bundle id → tools whose new report was read there. */
const toolsOf = (panel, heard) => {
    const tools = new Set(panel.flatMap(({ id, reads, judges }) => (reads || judges ? [] : [id])));
    return new Map(heard.map(({ bundle, attendance }) => [
        bundle.id,
        new Set(attendance.flatMap(({ reviewer, failure }) => failure === null && tools.has(reviewer) ? [reviewer] : [])),
    ]));
};
/** Takes out the earlier findings that are fixed, and those of tools whose new report lacks them. */
function withoutFixed(items, panel, tools, recused) {
    const closed = items.flatMap(({ item, bundle }) => {
        const { outcome, by } = outcomeOf(item, panel, recused);
        if (item.earlier === null)
            return [];
        const reporters = (0,review_case/* raisersOf */.Fo)(item);
        if (outcome === 'unanswered' && reporters.every((id) => tools.get(bundle)?.has(id) === true))
            return [{ finding: item.earlier, by: reporters, why: 'The new report no longer holds it.' }];
        if (outcome !== 'fixed')
            return [];
        const why = item.positions.find(({ reviewer, ground }) => by.includes(reviewer) && ground === 'fixed');
        return [{ finding: item.earlier, by, why: why?.reason ?? '' }];
    });
    const gone = new Set(closed.map(({ finding }) => finding));
    return [items.filter(({ item }) => item.earlier === null || !gone.has(item.earlier)), closed];
}
const pushOf = (item, panel, recused) => {
    if (item.earlier === null)
        return 'new';
    return outcomeOf(item, panel, recused).outcome === 'still-open' ? 'still-open' : 'unanswered';
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
/* harmony export */   Cn: () => (/* binding */ isComment),
/* harmony export */   Rp: () => (/* binding */ sideOfProof),
/* harmony export */   Td: () => (/* binding */ isFlow),
/* harmony export */   n6: () => (/* binding */ tells),
/* harmony export */   qF: () => (/* binding */ commentStart),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   y6: () => (/* binding */ isProse)
/* harmony export */ });
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
/** Where in a line of code a comment begins, by the same extensions. */
const trailing = new Map([
    [slashes, /(?<!:)\/\//u],
    [hashes, /(?:^|\s)#(?!\[)/u],
    [dashes, /(?:^|\s)--(?:\s|$)/u],
    [markup, /<!--/u],
]);
/** What ends the code of a line in this file's language, looked for outside its strings; null where that is not known. */
function commentStart(path) {
    const whole = wholeComment(path);
    return whole === undefined ? null : (trailing.get(whole) ?? null);
}
const wholeComment = (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const extension = name.slice(name.lastIndexOf('.') + 1);
    return commentStarts.find(([extensions]) => extensions.includes(extension))?.[1];
};
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
    const starts = wholeComment(path);
    const said = lines.split('\n').filter((line) => line.trim() !== '');
    return starts !== undefined && said.length > 0 && said.every((line) => starts.test(line.trim()));
}
/** Where proof is looked for first: of what was there before, before the change; of all else, as the code is now. */
const sideOfProof = (ground) => ground === 'pre-existing' ? 'old' : 'new';
/** Whether a file is prose: its text is evidence on that document only. */
const isProse = (path) => prose.test(path);
/** A line that only steers what the lines around it do, or is empty. */
const isFlow = (line) => flow.test(line);
/**
 * Whether a quote counts for a position. It must resolve and be connected to the finding; the finding's own lines count
 * only for the ground `wrong`. A refutation speaks of the code as it is now, so code that the change removes counts
 * only for `pre-existing`.
 */
function counts({ resolved, connection }, position) {
    if (resolved === null || connection === 'none')
        return false;
    if (position.stance !== 'refute')
        return connection === 'connected';
    if (resolved.side !== sideOfProof(position.ground))
        return false;
    return connection === 'connected' || position.ground === 'wrong';
}


/***/ }),

/***/ 9196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   Zx: () => (/* binding */ bringsNews),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   pn: () => (/* binding */ isAtGate)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7815);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6573);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5116);



/** The side a reviewer is on: by its latest counted position, else by its report, else by the earlier debate. */
function sideOf({ wordings, positions, earlier }, reviewer) {
    const last = positions.findLast((position) => position.reviewer === reviewer && position.counts && position.ground !== 'fixed');
    if (last !== undefined)
        return last.stance === 'uphold' ? 'support' : 'refute';
    if (wordings.some((wording) => wording.reviewer === reviewer))
        return 'support';
    if (earlier?.supporters.includes(reviewer) === true)
        return 'support';
    return earlier?.refuters.includes(reviewer) === true ? 'refute' : 'none';
}
/**
 * Says of each position whether it counts, in the order in which they were taken. A first uphold counts. A first
 * refutation counts with one counted quote; on a finding at or above the gate not on the grounds `stylistic` and
 * `out-of-scope`. A change of mind counts only with a quote that brings something new. Repeating one's side counts;
 * `unsure` never does. That an earlier finding is `fixed` is no side and is counted by `earlier.ts`.
 */
function counted(thread, failOn) {
    const atGate = isAtGate(thread, failOn);
    const positions = [];
    for (const position of thread.positions) {
        positions.push({ ...position, counts: isCounted({ ...thread, positions }, position, atGate) });
    }
    return positions;
}
function isCounted(before, position, atGate) {
    const { reviewer, stance, ground } = position;
    if (ground === 'fixed')
        return position.counts;
    if (stance === 'unsure')
        return false;
    const wanted = stance === 'uphold' ? 'support' : 'refute';
    const side = sideOf(before, reviewer);
    if (side === wanted)
        return true;
    if (stance === 'refute' && atGate && (ground === 'stylistic' || ground === 'out-of-scope'))
        return false;
    if (side === 'none')
        return wanted === 'support' || position.evidence.some((item) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(item, position));
    return bringsNews(before, position);
}
/** Whether anybody has held the finding to be at or above the gate. */
const isAtGate = ({ wordings, positions, earlier }, failOn) => [
    ...wordings.map(({ severity }) => severity),
    ...positions.flatMap(({ stance, severity }) => stance === 'uphold' && severity !== null ? [severity] : []),
    ...(earlier === undefined || earlier === null ? [] : [earlier.severity]),
].some((severity) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .reachesGate */ .dL)(severity, failOn));
/**
 * Whether a position brings a connected quote, outside the finding's own lines, that nobody has cited on this finding in
 * an earlier round.
 */
function bringsNews(thread, position) {
    const known = [...ownSpans(thread), ...citedBefore(thread, position.round)];
    return position.evidence.some((item) => item.connection === 'connected' && (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .counts */ .tQ)(item, position) && hasOtherLine(item, known));
}
const ownSpans = ({ wordings, earlier }) => wordings.flatMap(({ anchor }) => 
// Of an earlier finding, code that says something else or more by now is not what it pointed at.
anchor.level === 'line' && isUnchanged(earlier ?? null, anchor.quote) ? [anchor] : []);
const isUnchanged = (earlier, quote) => earlier === null || earlier.wordings.some(({ anchor }) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .bareCode */ ._)(anchor.quote) === (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .bareCode */ ._)(quote));
const citedBefore = ({ positions }, round) => positions
    .filter((position) => position.round < round)
    .flatMap(({ evidence }) => evidence)
    .flatMap(({ path, resolved }) => (resolved === null ? [] : [{ path, ...resolved }]));
/** Whether a quote holds a line of code outside some others. */
function hasOtherLine({ path, quote, resolved }, known) {
    if (resolved === null)
        return false;
    return quote.split('\n').some((text, index) => {
        const line = resolved.startLine + index;
        const isKnown = known.some((span) => span.path === path && span.side === resolved.side && span.startLine <= line && line <= span.endLine);
        return !isKnown && !(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isFlow */ .Td)(text) && !(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isComment */ .Cn)(path, text);
    });
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

/***/ 4433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ mostSevere),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6573);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9196);


/** The most severe that anybody reported it as; null where nobody did. */
const mostSevere = (wordings) => wordings.map(({ severity }) => severity).toSorted((a, b) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .harm */ .lF)(b) - (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .harm */ .lF)(a))[0] ?? null;
/**
 * The median of the supporters' votes, the more severe of two. Once anyone voted at or above the gate, a vote below it
 * counts only with a connected quote, outside the finding's own lines, that nobody cited before; otherwise that
 * supporter's vote is the reporter's severity.
 * @param supporters the reviewers of each supporting model.
 */
function severityOf(thread, supporters, failOn) {
    const reported = thread.earlier?.severity ?? mostSevere(thread.wordings) ?? 'info';
    const atGate = (0,_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtGate */ .pn)(thread, failOn);
    const votes = supporters.flatMap((model) => {
        const own = model.map((reviewer) => voteOf(thread, reviewer, { failOn, atGate, reported }));
        return own.toSorted((a, b) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .harm */ .lF)(b) - (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .harm */ .lF)(a)).slice(0, 1);
    });
    const sorted = (votes.length > 0 ? votes : [reported]).toSorted((a, b) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .harm */ .lF)(b) - (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .harm */ .lF)(a));
    return sorted[Math.floor((sorted.length - 1) / 2)] ?? reported;
}
function voteOf(thread, reviewer, { failOn, atGate, reported }) {
    const position = thread.positions.findLast(({ reviewer: by, counts, stance, severity }) => by === reviewer && counts && stance === 'uphold' && severity !== null);
    const before = thread.earlier?.severity ?? null;
    const own = thread.wordings.filter((wording) => wording.reviewer === reviewer);
    const vote = position?.severity ?? before ?? mostSevere(own) ?? reported;
    if (!atGate || (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .reachesGate */ .dL)(vote, failOn))
        return vote;
    return position !== undefined && (0,_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .bringsNews */ .Zx)(thread, position) ? vote : reported;
}


/***/ }),

/***/ 8178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   S4: () => (/* binding */ judge)
/* harmony export */ });
/* unused harmony export statusRules */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6573);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3077);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9196);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4433);




/**
 * The status of a finding, by the table in docs/panel.md; the first row that applies. Models are counted, not
 * reviewers: a model supports a finding where one of its reviewers does, and refutes it where one does and none
 * supports it.
 */
function judge(thread, panel, failOn) {
    const models = modelsOf([...panel, ...absent(thread, panel)]);
    const on = (side, { reviewers }) => reviewers.filter(({ id }) => (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .sideOf */ .Jh)(thread, id) === side).map(({ id }) => id);
    const supporting = models.filter((model) => on('support', model).length > 0);
    const refuting = models.filter((model) => !supporting.includes(model) && on('refute', model).length > 0);
    const supporters = supporting.map((model) => on('support', model));
    const refuters = refuting.flatMap((model) => on('refute', model));
    const own = thread.wordings.find(({ reviewer }) => reviewer === _guard_js__WEBPACK_IMPORTED_MODULE_0__/* .guardId */ .j);
    if (own !== undefined) {
        return {
            standing: 'confirmed',
            why: 'Found by the action itself: only a person can dismiss it.',
            supporters: [_guard_js__WEBPACK_IMPORTED_MODULE_0__/* .guardId */ .j, ...supporters.flat().filter((id) => id !== _guard_js__WEBPACK_IMPORTED_MODULE_0__/* .guardId */ .j)],
            refuters,
            severity: own.severity,
        };
    }
    const severity = (0,_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .severityOf */ .x)(thread, supporters, failOn);
    const sides = {
        supporting,
        refuting,
        supporters: supporters.flat(),
        atGate: (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .reachesGate */ .dL)(severity, failOn),
    };
    const rule = statusRules.find(({ applies }) => applies(thread, sides));
    if (rule === undefined)
        throw new TypeError('the last rule of the status applies always');
    const { standing } = rule;
    return { standing, why: rule.why(thread, sides), supporters: supporters.flat(), refuters, severity };
}
/** The status of a finding: the first rule that applies. */
const statusRules = [
    {
        standing: 'dismissed',
        when: 'nobody supports it any more: everyone who did withdrew with evidence',
        applies: (_, { supporting, refuting }) => supporting.length === 0 && refuting.length > 0,
        why: () => 'Withdrawn with evidence by everyone who supported it.',
    },
    {
        standing: 'dismissed',
        when: 'refuters of two vendors other than the supporters’ outnumber the supporters, and each supporter that can be asked has answered them; below the gate an answer is not needed',
        applies: isOutvoted,
        why: (_, { refuting }) => `Refuted with evidence by ${plural(refuting.length, 'model')} of other vendors.`,
    },
    {
        standing: 'confirmed',
        when: 'two or more models support it and outnumber those that refute it with evidence',
        applies: (_, { supporting, refuting }) => supporting.length >= 2 && supporting.length > refuting.length,
        why: ({ wordings }, { supporting, refuting }) => {
            const reporters = new Set(wordings.map(({ reviewer }) => reviewer)).size;
            if (refuting.length > 0)
                return `Supported by ${supporting.length} models, and refuted with evidence by ${plural(refuting.length, 'model')}.`;
            return reporters >= 2
                ? `Reported independently by ${reporters} reviewers.`
                : `Reported by one reviewer and upheld by ${plural(supporting.length - 1, 'other model')}.`;
        },
    },
    {
        standing: 'disputed',
        when: 'a model supports it, and another refutes it with evidence',
        applies: (_, { supporting, refuting }) => supporting.length > 0 && refuting.length > 0,
        why: (_, { supporting, refuting }) => `Supported by ${plural(supporting.length, 'model')}, and refuted with evidence by ${plural(refuting.length, 'model')}.`,
    },
    {
        standing: 'unconfirmed',
        when: 'otherwise',
        applies: () => true,
        why: (_, { supporting }) => supporting.length > 0
            ? 'Supported by one model; no other model upheld it or refuted it with evidence.'
            : 'No reviewer takes a side on it any more.',
    },
];
const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/** One that failed or ran out of budget has not answered, and still supports. */
function isOutvoted(thread, { supporting, refuting, supporters, atGate }) {
    const vendors = new Set(supporting.map(({ maker }) => maker));
    const others = refuting.filter(({ maker }) => !vendors.has(maker));
    if (others.length <= supporting.length || new Set(others.map(({ maker }) => maker)).size < 2)
        return false;
    if (!atGate)
        return true;
    const last = Math.max(...others.map(({ reviewers }) => Math.min(...reviewers.map(({ id }) => refutedIn(thread, id)))));
    const asked = supporting.flatMap(({ reviewers }) => reviewers.filter(({ id, judges }) => judges && supporters.includes(id)));
    return asked.every(({ id }) => thread.positions.some(({ reviewer, round }) => reviewer === id && round > last));
}
/** The round in which a refuter turned against the finding, for good. */
function refutedIn({ positions }, id) {
    let round = Number.POSITIVE_INFINITY;
    for (const { reviewer, counts, stance, ground, round: now } of positions) {
        if (reviewer !== id || !counts || ground === 'fixed')
            continue;
        round = stance === 'refute' ? Math.min(round, now) : Number.POSITIVE_INFINITY;
    }
    return round;
}
/** Reviewers of an earlier push that this run has not configured still support what they reported. */
function absent(thread, panel) {
    const ids = new Set([
        ...thread.wordings.map(({ reviewer }) => reviewer),
        ...(thread.earlier?.supporters ?? []),
        ...(thread.earlier?.refuters ?? []),
    ]);
    return [...ids]
        .filter((id) => id !== _guard_js__WEBPACK_IMPORTED_MODULE_0__/* .guardId */ .j && panel.every((voice) => voice.id !== id))
        .map((id) => {
        const [maker = '', model = ''] = (id.split(' as ')[0] ?? id).split(/\/(.*)/su);
        return { id, maker, model, judges: false };
    });
}
function modelsOf(voices) {
    const models = Map.groupBy(voices, ({ maker, model }) => `${maker}/${model}`);
    return [...models.values()].flatMap((reviewers) => {
        const [first] = reviewers;
        return first === undefined ? [] : [{ maker: first.maker, reviewers }];
    });
}
/** Whether a status blocks, for a finding at or above the gate. */
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

/**
 * Lets those who come from an earlier debate over the same change bring what was said there: wordings that were one
 * finding then are one case now, and positions count by the same rules as if they were taken here. Who did not answer
 * everything then has not answered now. Returns the cases that are left.
 * @param repeats what was raised then of cases that are older still.
 * @param add takes down a position on a case.
 */
async function recall(cases, seats, repeats, add) {
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
            await add(item, reviewer, position);
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


/***/ }),

/***/ 8287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rulesOf),
/* harmony export */   r: () => (/* binding */ proceed)
/* harmony export */ });
/* harmony import */ var _change_authorship_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6170);
/* harmony import */ var _change_family_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6650);
/* harmony import */ var _repository_parsing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8484);
/* harmony import */ var _review_debate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3963);
/* harmony import */ var _review_readers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3928);





/** Each finding is judged by so many others at most. */
const judgesPerFinding = 2;
/** The debate by the settings' rules, whoever sits on the panel: reviewers, or the record of what they said. */
const proceed = ({ settings, change, panel, light, past, ...rest }) => (0,_review_debate_js__WEBPACK_IMPORTED_MODULE_2__/* .debate */ .q)({
    ...rest,
    findSymbols: _repository_parsing_js__WEBPACK_IMPORTED_MODULE_1__/* .findSymbols */ .dL,
    change,
    panel,
    earlier: past.memory === null ? [] : [...past.asked, ...past.quiet.map(silenced)],
    readers: (0,_review_readers_js__WEBPACK_IMPORTED_MODULE_3__/* .readersOf */ .c)(panel, {
        light,
        least: settings['min-reviewers'] ?? 1,
        authors: (0,_change_authorship_js__WEBPACK_IMPORTED_MODULE_0__/* .authorsOf */ .E)(change).flatMap(({ makers }) => makers),
        familyOf: ({ maker, model }) => (0,_change_family_js__WEBPACK_IMPORTED_MODULE_4__/* .familyOf */ .A)(maker, model),
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
