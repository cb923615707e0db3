export const id = 6232;
export const ids = [6232];
export const modules = {

/***/ 43015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   KH: () => (/* binding */ tableCode),
/* harmony export */   P: () => (/* binding */ forMarkdownElement),
/* harmony export */   d6: () => (/* binding */ codeFence),
/* harmony export */   hD: () => (/* binding */ forMarkdownTableCell),
/* harmony export */   qt: () => (/* binding */ forMarkdownBlock),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61591);
/* harmony import */ var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87500);


const longestRun = (text, character) => [...text.matchAll(new RegExp(`${character}+`, 'g'))].reduce((most, run) => Math.max(most, run[0].length), 0);
/** A code span: its delimiter is longer than any run of backticks inside. Empty text gives an empty string. */
function inlineCode(text) {
    const line = (0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text);
    if (line === '')
        return '';
    const ticks = '`'.repeat(longestRun(line, '`') + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Fence languages that GitHub draws instead of showing. */
const drawn = new Set(['mermaid', 'math', 'geojson', 'topojson', 'stl']);
/**
 * A code span for a table's cell. A bare `|` ends a cell even inside a code span, and parsers disagree on `\\|`, so a
 * backslash never stands right before one.
 */
const tableCode = (text) => inlineCode(text.replace(/\\(?=\|)/g, '\\ ')).replace(/\|/g, '\\|');
/** A fenced block longer than any run of backticks inside; `language` is for colouring only. Ends without a newline. */
function codeFence(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
    const info = /^[A-Za-z0-9+#-]{1,20}$/.test(language) && !drawn.has(language.toLowerCase()) ? language : '';
    return `${fence}${info}\n${(0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/\n$/, '')}\n${fence}`;
}
/**
 * What GitHub turns into something else wherever it stands in prose: addresses, mentions, references to issues and
 * commits (with the keyword that would close them), formulas. A backslash does not stop it, a code span does.
 * Repeats have bounds, so that no text takes more than linear time.
 */
const living = new RegExp([
    String.raw `[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/\S+`,
    String.raw `(?:mailto|xmpp|javascript|data):\S+`,
    String.raw `www\.\S+`,
    String.raw `[\w.+-]{0,64}@[A-Za-z0-9][\w.\/-]*`,
    String.raw `(?:\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b\s{0,3}:?\s{0,3})?(?:[\w.-]{1,100}\/[\w.-]{1,100}|[\w-]{1,100})?#\d+`,
    String.raw `(?:\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b\s{0,3}:?\s{0,3})?GH-\d+`,
    String.raw `\b(?=[0-9]*[a-f])(?=[a-f]*[0-9])[0-9a-f]{7,64}\b`,
    String.raw `\S{0,100}\$\S*`,
].join('|'), 'giu');
/** Punctuation that ends a sentence rather than the address before it. */
const trailing = /[.,;:!?)\]}'"]+$/;
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Every character that can mean something to Markdown, made to mean itself. */
const escaped = (text) => text
    .replace(/[\\`*_[\]~|#!@$^]/g, '\\$&')
    .replace(/[&<>]/g, (character) => entities[character] ?? character);
/** Two code spans must not touch: their backticks would become one run. */
function joined(pieces) {
    const parted = [];
    for (const piece of pieces.filter((one) => one !== '')) {
        if (piece.startsWith('`') && parted.at(-1)?.endsWith('`') === true)
            parted.push(' ');
        parted.push(piece);
    }
    return parted.join('');
}
function prose(text, code) {
    const pieces = [];
    let done = 0;
    for (const match of text.matchAll(living)) {
        const token = match[0].replace(trailing, '') || match[0];
        pieces.push(escaped(text.slice(done, match.index)), code(token));
        done = match.index + token.length;
    }
    return [...pieces, escaped(text.slice(done))];
}
/** Code spans of the writer's own are kept. */
const inline = (line, code = inlineCode) => joined((0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .proseSpans */ .X)(line).flatMap((span) => (span.code ? [code(span.text)] : prose(span.text, code))));
/** What would begin a list, a rule or a heading if it stood first on a line. */
const atStart = (line) => line.replace(/^([+=-])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
/**
 * Prose of one line that shows what was written and does nothing: no HTML, image, link, mention, reference, formula,
 * heading, list, table or fence. Code spans stay code spans.
 */
const forMarkdown = (text) => atStart(inline((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text)));
/** The same for a table's cell, in which even a code span must not hold a bare `|`. */
const forMarkdownTableCell = (text) => atStart(inline((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text), tableCode));
/** Text of an HTML element inside Markdown, in which Markdown itself means nothing. */
const forElement = (text) => text.replace(/[&<>]/gu, (character) => entities[character] ?? character);
const elementCode = (text) => `<code>${forElement(text)}</code>`;
/**
 * Prose of one line for an HTML element on one line of Markdown, such as `<summary>`. GitHub still makes mentions and
 * references of text there, but not of code, so these are shown as code.
 */
const forMarkdownElement = (text) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .proseSpans */ .X)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(text))
    .flatMap((span) => (span.code ? [elementCode(span.text)] : livingAsCode(span.text)))
    .join('');
function livingAsCode(text) {
    const pieces = [];
    let done = 0;
    for (const match of text.matchAll(living)) {
        const token = match[0].replace(trailing, '') || match[0];
        pieces.push(forElement(text.slice(done, match.index)), elementCode(token));
        done = match.index + token.length;
    }
    return [...pieces, forElement(text.slice(done))];
}
/** Prose of several paragraphs: blank lines, plain bullet lists and fenced code are kept, all else is one line each. */
const forMarkdownBlock = (text) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .proseBlocks */ .q)((0,_visible_text_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)).map(block).join('\n\n');
function block(part) {
    switch (part.kind) {
        case 'paragraph':
            return forMarkdown(part.text);
        case 'list':
            return part.items.map((item) => `- ${forMarkdown(item)}`).join('\n');
        case 'code':
            // GitHub offers such a block to be committed with one click: only the action itself may offer that.
            return codeFence(part.text, part.language.toLowerCase() === 'suggestion' ? '' : part.language);
    }
}


/***/ }),

/***/ 61591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ proseSpans),
/* harmony export */   q: () => (/* binding */ proseBlocks)
/* harmony export */ });
/** The little structure that prose of models has, found without a Markdown parser; what is not found stays text. */
const fenced = /^[ \t]*(`{3,}|~{3,})[ \t]*([A-Za-z0-9+#-]*)[^\n`]*\n([\s\S]*?)(?:\n[ \t]*\1[`~]*[ \t]*(?=\n|$)|$(?![\s\S]))/gm;
const bullet = /^\s*[-*+•]\s+/;
/** Paragraphs, parted by blank lines; plain bullet lists; fenced code. */
function proseBlocks(text) {
    const blocks = [];
    let done = 0;
    for (const match of text.matchAll(fenced)) {
        blocks.push(...paragraphs(text.slice(done, match.index)));
        blocks.push({ kind: 'code', text: match[3] ?? '', language: match[2] ?? '' });
        done = match.index + match[0].length;
    }
    return [...blocks, ...paragraphs(text.slice(done))];
}
const paragraphs = (text) => text
    .split(/\n[ \t]*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(part.replace(/^\n+|\n+$/g, '')));
function paragraph(text) {
    const lines = text.split('\n');
    return lines.every((line) => bullet.test(line))
        ? { kind: 'list', items: lines.map((line) => line.replace(bullet, '')) }
        : { kind: 'paragraph', text };
}
/** A code span: a run of backticks, up to the next run of the same length. */
const span = /(?<!`)(`+)(?!`)(.{0,2000}?)(?<!`)\1(?!`)/gs;
/** Text and the code spans in it, in order. */
function proseSpans(line) {
    const spans = [];
    let done = 0;
    for (const match of line.matchAll(span)) {
        spans.push({ code: false, text: line.slice(done, match.index) }, { code: true, text: match[2] ?? '' });
        done = match.index + match[0].length;
    }
    return [...spans, { code: false, text: line.slice(done) }];
}


/***/ }),

/***/ 76232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $Q: () => (/* reexport */ visible_text/* clip */.$Q),
  d6: () => (/* reexport */ markdown/* codeFence */.d6),
  AP: () => (/* reexport */ forAttribute),
  sE: () => (/* reexport */ forHtmlBlock),
  Tu: () => (/* reexport */ forHtmlLine),
  forLog: () => (/* binding */ forLog),
  Bm: () => (/* reexport */ markdown/* forMarkdown */.Bm),
  qt: () => (/* reexport */ markdown/* forMarkdownBlock */.qt),
  P: () => (/* reexport */ markdown/* forMarkdownElement */.P),
  hD: () => (/* reexport */ markdown/* forMarkdownTableCell */.hD),
  DE: () => (/* binding */ forMermaid),
  $2: () => (/* binding */ forPlainText),
  qy: () => (/* reexport */ html),
  ti: () => (/* reexport */ markdown/* inlineCode */.ti),
  X2: () => (/* reexport */ ownMarkup),
  KH: () => (/* reexport */ markdown/* tableCode */.KH),
  RK: () => (/* reexport */ visible_text/* visible */.RK),
  P8: () => (/* reexport */ visible_text/* visibleLine */.P8)
});

// UNUSED EXPORTS: Markup, forCell, forHtml, forLogBlock

// EXTERNAL MODULE: ./lib/security/sanitize/visible-text.js
var visible_text = __webpack_require__(87500);
// EXTERNAL MODULE: ./lib/security/sanitize/prose.js
var prose = __webpack_require__(61591);
;// CONCATENATED MODULE: ./lib/security/sanitize/html.js


const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
const escaped = (text) => text.replace(/[&<>"'`]/g, (character) => entities[character] ?? '');
/** Text of an HTML element; line feeds stay. Safe in a quoted attribute too. */
const forHtml = (text) => escaped((0,visible_text/* visible */.RK)(text));
/** The value of a quoted HTML attribute, on one line. */
const forAttribute = (text) => escaped((0,visible_text/* visibleLine */.P8)(text));
/** HTML of our own making. Only `html` and `ownMarkup` make it, so that text cannot be taken for it. */
class Markup {
    #text;
    constructor(text) {
        this.#text = text;
    }
    toString() {
        return this.#text;
    }
}
const written = (part) => {
    if (part instanceof Markup)
        return part.toString();
    if (typeof part === 'string')
        return forHtml(part);
    return typeof part === 'number' ? String(part) : part.map(written).join('');
};
/** A template for HTML: whatever is put into it is text, unless it is `Markup` itself. Attributes must be quoted. */
const html = (strings, ...parts) => new Markup(strings.map((string, index) => string + written(parts[index] ?? '')).join(''));
/** Style sheets and scripts of our own, as they stand. Never for text from elsewhere. */
const ownMarkup = (text) => new Markup(text);
const inline = (line) => (0,prose/* proseSpans */.X)(line).map(({ code, text }) => (code ? html `<code>${text}</code>` : html `${text}`));
/** Prose of one line that keeps its code spans. */
const forHtmlLine = (text) => html `${inline((0,visible_text/* visibleLine */.P8)(text))}`;
/** Prose of several paragraphs: blank lines, plain bullet lists, fenced code and code spans are kept; nothing else is. */
const forHtmlBlock = (text) => html `${(0,prose/* proseBlocks */.q)((0,visible_text/* visible */.RK)(text)).map((block) => {
    switch (block.kind) {
        case 'paragraph':
            return html `<p>${inline(block.text)}</p>`;
        case 'list':
            return html `<ul>${block.items.map((item) => html `<li>${inline(item)}</li>`)}</ul>`;
        case 'code':
            return html `<pre tabindex="0"><code>${block.text}</code></pre>`;
    }
})}`;

// EXTERNAL MODULE: ./lib/security/sanitize/markdown.js
var markdown = __webpack_require__(43015);
;// CONCATENATED MODULE: ./lib/security/sanitize/sanitizer.js
/**
 * The one sanitiser: text of the change, of models and of the world leaves only through a function named after the
 * medium it goes to. Each shows what was written and lets it do nothing there.
 */




/**
 * One line of the runner's log. The runner takes `::` at the start of a line (after white space) and `##[` anywhere
 * in it for commands.
 */
const forLog = (text) => (0,visible_text/* visibleLine */.P8)(text).replace(/^::/, ': :').replace(/##\[/g, '## [');
/** Several lines for the log, each behind `prefix`, which must not be blank. */
const forLogBlock = (text, prefix = '│ ') => visible(text)
    .split('\n')
    .map((line) => prefix + line.replace(/##\[/g, '## [').trimEnd())
    .join('\n');
/**
 * Text for readers that show it as it is, but may see mentions, references, SARIF's `[link](1)` and `{0}` in it.
 * Those are parted or written with a look-alike; line feeds stay.
 */
const forPlainText = (text) => (0,visible_text/* visible */.RK)(text)
    .replace(/\]\(/g, '] (')
    .replace(/\{(?=\d+\})/g, '{ ')
    .replace(/@(?=[A-Za-z0-9])/g, '＠')
    .replace(/#(?=\d)/g, '＃')
    .replace(/##\[/g, '## [')
    .replace(/^(\s*)::/gm, '$1: :');
/** A spreadsheet's cell: one line that no program takes for a formula. Quoting for CSV is the writer's. */
const forCell = (text) => visibleLine(text).replace(/^(?=[=+\-@|%])/, "'");
/** A label in a Mermaid diagram: letters, digits and harmless punctuation; the rest becomes a space. */
const forMermaid = (text) => (0,visible_text/* visibleLine */.P8)(text)
    .replace(/[^\p{L}\p{M}\p{N} .,/()+·×$%?!_-]/gu, ' ')
    .replace(/%%+/g, '%')
    .replace(/-{2,}/g, '-')
    .replace(/\s+/g, ' ')
    .trim();


/***/ }),

/***/ 87500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   RK: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Characters that a reader does not see or that reorder what is seen: controls, format and bidirectional marks, tags,
 * variation selectors, fillers, line and paragraph separators, unassigned code points, the blank Braille cell.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cn}\u2800]/u;
const hiddenRun = new RegExp(`${hidden.source}+`, 'gu');
/** Joiners and selectors that belong to an emoji are part of what is seen. */
const inEmoji = /(?<=\p{Extended_Pictographic}\p{Emoji_Modifier}?)(?:\uFE0F\u200D|\u200D)(?=\p{Extended_Pictographic})|(?<=\p{Emoji})\uFE0F(?!\uFE0F)/gu;
/** CSI and OSC sequences and lone escapes of terminals. */
const ansi = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B\]|\u009D)[^\u0007\u001B\u009C\n]{0,2000}(?:\u0007|\u001B\\|\u009C)|\u001B[@-Z\\-_]/g;
const longestShown = 6;
const codePoint = (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
/** `⟦U+202E⟧`; a long run is counted instead of spelled out. */
const spelled = (run) => {
    const characters = Array.from(run);
    if (characters.length <= longestShown)
        return characters.map((one) => `⟦${codePoint(one)}⟧`).join('');
    return `⟦${codePoint(characters[0] ?? '')} and ${characters.length - 1} more hidden characters⟧`;
};
/** Line ends as LF, terminal sequences gone. */
const plainLines = (text) => text.toWellFormed().replace(/\r\n/g, '\n').replace(ansi, '');
/**
 * Text in which nothing is hidden: hidden characters are written as `⟦U+202E⟧` rather than dropped, because text that
 * hides something must not look as if it did not. Line feeds and tabs stay.
 */
function visible(text) {
    return plainLines(text)
        .split(/([\n\t])/)
        .map((part) => (part === '\n' || part === '\t' ? part : spellHidden(part)))
        .join('');
}
function spellHidden(part) {
    if (!hidden.test(part))
        return part;
    const kept = [...part.matchAll(inEmoji)];
    let clean = '';
    let done = 0;
    for (const { index, 0: joiner } of kept) {
        clean += part.slice(done, index).replace(hiddenRun, spelled) + joiner;
        done = index + joiner.length;
    }
    return clean + part.slice(done).replace(hiddenRun, spelled);
}
/** The same on one line: every run of white space becomes one space. */
const visibleLine = (text) => visible(text).replace(/\s+/gu, ' ').trim();
/** At most `limit` UTF-16 units, cut between characters, `…` where something was cut. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text
        .slice(0, Math.max(0, limit - 1))
        .toWellFormed()
        .replace(/\uFFFD$/u, '')}…`;
}


/***/ })

};
