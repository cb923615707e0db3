import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: ./lib/syntax/grammars.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};

/** The shipped grammars, by file name. */
const grammars = (/* unused pure expression or super */ null && ([
    'c-sharp',
    'cpp',
    'go',
    'java',
    'javascript',
    'php',
    'python',
    'ruby',
    'rust',
    'tsx',
    'typescript',
]));
const extensions = {
    cs: 'c-sharp',
    c: 'cpp',
    cc: 'cpp',
    cpp: 'cpp',
    cxx: 'cpp',
    h: 'cpp',
    hh: 'cpp',
    hpp: 'cpp',
    hxx: 'cpp',
    go: 'go',
    java: 'java',
    js: 'javascript',
    cjs: 'javascript',
    mjs: 'javascript',
    jsx: 'javascript',
    php: 'php',
    py: 'python',
    pyi: 'python',
    rb: 'ruby',
    rake: 'ruby',
    rs: 'rust',
    tsx: 'tsx',
    ts: 'typescript',
    cts: 'typescript',
    mts: 'typescript',
};
/** The grammar for a path, by its extension only. */
function grammarOf(path) {
    const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
    return extensions[extension] ?? null;
}
const here = import.meta.url;
/**
 * The bundle has a folder `tree-sitter` with the engine and the grammars (see scripts/build.ts). From source,
 * the packages' own files are used. The bundler must not bundle the engine, because that breaks it.
 */
const bundledFolder = new URL('./tree-sitter/', here);
const engineFolder = new URL('../../node_modules/web-tree-sitter/', here);
const grammarFolder = new URL('../../node_modules/@vscode/tree-sitter-wasm/wasm/', here);
let loading = null;
const parsers = new Map();
async function loadEngine() {
    const built = await (0,promises_namespaceObject.access)(bundledFolder).then(() => true, () => false);
    const folder = built ? bundledFolder : engineFolder;
    const { href } = new URL('web-tree-sitter.js', folder);
    const engine = await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ href));
    await engine.Parser.init({ wasmBinary: await (0,promises_namespaceObject.readFile)(new URL('web-tree-sitter.wasm', folder)) });
    return { engine, folder: built ? bundledFolder : grammarFolder };
}
/**
 * The parser for a grammar, loaded at the first request. Parsing is synchronous, so one parser per grammar is
 * enough.
 */
function openParser(grammar) {
    const known = parsers.get(grammar);
    if (known !== undefined)
        return known;
    const parser = makeParser(grammar);
    parsers.set(grammar, parser);
    return parser;
}
/** Loads the engine once. Languages are loaded on demand. */
const openEngine = () => (loading ??= loadEngine());
async function makeParser(grammar) {
    const { engine, folder } = await openEngine();
    const bytes = await (0,promises_namespaceObject.readFile)(new URL(`tree-sitter-${grammar}.wasm`, folder));
    const parser = new engine.Parser();
    parser.setLanguage(await engine.Language.load(bytes));
    return parser;
}

;// CONCATENATED MODULE: ./lib/syntax/definitions.js
const named = (kind) => (node) => ({ name: fieldText(node, 'name') ?? '(anonymous)', kind, extent: node });
function fieldText(node, field) {
    const text = node.childForFieldName(field)?.text;
    return text === undefined ? null : oneLine(text);
}
function oneLine(text) {
    return text.replaceAll(/\s+/g, ' ').trim().slice(0, 80);
}
/** The node itself, or the wrapper around it alone: `export`, a decorator, `const`, `template <…>`. */
function outermost(node, wrappers) {
    let extent = node;
    while (extent.parent !== null && wrappers.has(extent.parent.type)) {
        const { parent } = extent;
        const siblings = parent.namedChildren.filter((child) => child?.type === extent.type);
        if (siblings.length > 1)
            break;
        extent = parent;
    }
    return extent;
}
const scriptWrappers = new Set([
    'export_statement',
    'lexical_declaration',
    'variable_declaration',
    'ambient_declaration',
]);
const scriptFunctions = new Set([
    'arrow_function',
    'function_expression',
    'function',
    'generator_function',
    'class',
]);
function scriptNamed(kind) {
    const read = named(kind);
    return (node) => {
        const definition = read(node);
        return definition && { ...definition, extent: outermost(node, scriptWrappers) };
    };
}
const wrapperNames = /(?:^|\.)(?:memo|forwardRef|observer|useCallback|debounce|throttle|memoize|once|asyncHandler)$/;
/** `memo(() => …)`: the name refers to the function inside. */
function isWrapped(value) {
    if (value.type !== 'call_expression' || !wrapperNames.test(fieldText(value, 'function') ?? ''))
        return false;
    const values = value.childForFieldName('arguments')?.namedChildren ?? [];
    return values.some((argument) => argument && scriptFunctions.has(argument.type));
}
/**
 * Characters up to which a node's text is searched. Longer nodes, which may be nested, are searched by their
 * children.
 */
const definitions_short = 400;
/** Whether a node may hold a function or class. Searching its text is faster than walking its children. */
const mayHold = (node) => node.endIndex - node.startIndex > definitions_short || /=>|function|class/.test(node.text);
/** A function or class held by a name: `const f = () => …`, `{ f: () => … }`, `exports.f = function …`. */
function held(nameField, valueField) {
    return (node) => {
        if (!mayHold(node))
            return null;
        const value = node.childForFieldName(valueField);
        const name = fieldText(node, nameField)?.replace(/^(?:module\.)?exports\./, '');
        if (value === null || name === undefined)
            return null;
        if (!scriptFunctions.has(value.type) && !isWrapped(value))
            return null;
        const kind = value.type === 'class' ? 'class' : 'function';
        return { name, kind, extent: outermost(node, scriptWrappers) };
    };
}
const testNames = /^(?:describe|context|suite|it|test|specify)\b/;
/** `it('does x', () => …)`: named by its title. */
const testBlock = (node) => {
    // The node begins with the called expression.
    if (!testNames.test(node.text))
        return null;
    const called = fieldText(node, 'function');
    const values = node.childForFieldName('arguments')?.namedChildren ?? [];
    const [title] = values;
    if (called === null || !title || !testNames.test(called) || values.length < 2)
        return null;
    if (!values.some((value) => value && scriptFunctions.has(value.type)))
        return null;
    if (title.type !== 'string' && title.type !== 'template_string')
        return null;
    return { name: oneLine(title.text), kind: 'test', extent: node };
};
const defaultExport = (node) => {
    const value = node.childForFieldName('value');
    if (value === null || !scriptFunctions.has(value.type))
        return null;
    return { name: 'default', kind: value.type === 'class' ? 'class' : 'function', extent: node };
};
const script = {
    function_declaration: scriptNamed('function'),
    generator_function_declaration: scriptNamed('function'),
    class_declaration: scriptNamed('class'),
    abstract_class_declaration: scriptNamed('class'),
    interface_declaration: scriptNamed('interface'),
    type_alias_declaration: scriptNamed('type'),
    enum_declaration: scriptNamed('enum'),
    internal_module: scriptNamed('namespace'),
    method_definition: named('method'),
    variable_declarator: held('name', 'value'),
    pair: held('key', 'value'),
    field_definition: held('property', 'value'),
    public_field_definition: held('name', 'value'),
    assignment_expression: held('left', 'right'),
    export_statement: defaultExport,
    call_expression: testBlock,
};
const decorated = new Set(['decorated_definition']);
const python = {
    function_definition: (node) => ({
        name: fieldText(node, 'name') ?? '(anonymous)',
        kind: 'function',
        extent: outermost(node, decorated),
    }),
    class_definition: (node) => ({
        name: fieldText(node, 'name') ?? '(anonymous)',
        kind: 'class',
        extent: outermost(node, decorated),
    }),
};
const goWrappers = new Set(['type_declaration', 'var_declaration', 'var_spec_list']);
const go = {
    function_declaration: named('function'),
    method_declaration: (node) => {
        const receiver = /(\w+)(?:\[[^\]]*\])?\s*\)\s*$/.exec(fieldText(node, 'receiver') ?? '')?.[1];
        const name = fieldText(node, 'name') ?? '(anonymous)';
        return { name: receiver ? `${receiver}.${name}` : name, kind: 'method', extent: node };
    },
    type_spec: (node) => ({
        name: fieldText(node, 'name') ?? '(anonymous)',
        kind: node.childForFieldName('type')?.type === 'interface_type' ? 'interface' : 'type',
        extent: outermost(node, goWrappers),
    }),
    var_spec: (node) => goHeld(node, 'name', 'value'),
    short_var_declaration: (node) => goHeld(node, 'left', 'right'),
};
function goHeld(node, nameField, valueField) {
    const value = node.childForFieldName(valueField);
    const holds = value?.type === 'func_literal' || value?.namedChildren.some((child) => child?.type === 'func_literal');
    const name = fieldText(node, nameField);
    return holds && name !== null ? { name, kind: 'function', extent: outermost(node, goWrappers) } : null;
}
const java = {
    class_declaration: named('class'),
    record_declaration: named('class'),
    interface_declaration: named('interface'),
    annotation_type_declaration: named('interface'),
    enum_declaration: named('enum'),
    method_declaration: named('method'),
    constructor_declaration: named('method'),
    compact_constructor_declaration: named('method'),
    static_initializer: (node) => ({ name: 'static', kind: 'method', extent: node }),
};
/** Attributes and comments are siblings of an item, not its parents. */
function withAttributes(node) {
    let first = node;
    while (first.previousNamedSibling?.type === 'attribute_item')
        first = first.previousNamedSibling;
    return first;
}
const rust = {
    function_item: named('function'),
    function_signature_item: named('function'),
    struct_item: named('class'),
    union_item: named('class'),
    enum_item: named('enum'),
    trait_item: named('interface'),
    mod_item: named('namespace'),
    macro_definition: named('function'),
    impl_item: (node) => {
        const type = fieldText(node, 'type')?.replace(/<.*$/, '') ?? '(anonymous)';
        return { name: type, kind: 'implementation', extent: node };
    },
};
const php = {
    function_definition: named('function'),
    class_declaration: named('class'),
    interface_declaration: named('interface'),
    trait_declaration: named('class'),
    enum_declaration: named('enum'),
    method_declaration: named('method'),
};
const ruby = {
    method: named('function'),
    singleton_method: named('function'),
    class: named('class'),
    module: named('namespace'),
};
const templates = new Set(['template_declaration']);
function cppNamed(kind) {
    return (node) => {
        const name = fieldText(node, 'name');
        // `struct stat s;` names a type without defining it.
        if (name === null || node.childForFieldName('body') === null)
            return null;
        return { name, kind, extent: outermost(node, templates) };
    };
}
const cpp = {
    function_definition: (node) => {
        let declarator = node.childForFieldName('declarator');
        while (declarator && declarator.childForFieldName('declarator')) {
            declarator = declarator.childForFieldName('declarator');
        }
        if (declarator === null)
            return null;
        const name = declarator.type === 'function_declarator' ? declarator.firstNamedChild?.text : declarator.text;
        return { name: oneLine(name ?? '(anonymous)'), kind: 'function', extent: outermost(node, templates) };
    },
    class_specifier: cppNamed('class'),
    struct_specifier: cppNamed('class'),
    union_specifier: cppNamed('class'),
    enum_specifier: cppNamed('enum'),
    namespace_definition: cppNamed('namespace'),
};
const csharp = {
    class_declaration: named('class'),
    struct_declaration: named('class'),
    record_declaration: named('class'),
    interface_declaration: named('interface'),
    enum_declaration: named('enum'),
    namespace_declaration: named('namespace'),
    method_declaration: named('method'),
    constructor_declaration: named('method'),
    property_declaration: named('method'),
    local_function_statement: named('function'),
};
const definitions = {
    'c-sharp': csharp,
    cpp,
    go,
    java,
    javascript: script,
    php,
    python,
    ruby,
    rust,
    tsx: script,
    typescript: script,
};
/** The definitions of a tree, in no particular order. */
function findDefinitions(grammar, root) {
    const readers = definitions[grammar];
    const found = [];
    for (const node of root.descendantsOfType(Object.keys(readers))) {
        const definition = node && readers[node.type]?.(node);
        if (definition)
            found.push(definition);
    }
    return found;
}
/** 0-based row at which a definition begins, including the attributes above it. */
function firstRow(grammar, { extent }) {
    return (grammar === 'rust' ? withAttributes(extent) : extent).startPosition.row;
}

;// CONCATENATED MODULE: ./lib/syntax/indented-spans.js
const indented_spans_script = [
    ['function', /^(?:export\s+)?(?:default\s+)?(?:async\s+)?function\s*\*?\s*([\w$]+)/],
    ['class', /^(?:export\s+)?(?:default\s+)?(?:abstract\s+)?class\s+([\w$]+)/],
    ['interface', /^(?:export\s+)?interface\s+([\w$]+)/],
    [
        'function',
        /^(?:export\s+)?(?:const|let|var)\s+([\w$]+)[^=]{0,200}=\s*(?:async\s*)?(?:function\b|\([^)]{0,300}\)[^=]{0,100}=>|[\w$]+\s*=>)/,
    ],
    [
        'method',
        /^(?:(?:public|private|protected|static|async|override)\s+)*([\w$#]+)\s*\([^)]{0,300}\)[^;]{0,100}\{$/,
    ],
];
const cLike = [
    ['class', /^(?:[\w@]+\s+)*(?:class|record|struct)\s+(\w+)/],
    ['interface', /^(?:\w+\s+)*interface\s+(\w+)/],
    ['method', /^(?:[\w<>[\],.?*&:]+\s+)+\*?([\w:~]+)\s*\([^;]{0,300}\{?$/],
];
const patterns = {
    javascript: indented_spans_script,
    typescript: indented_spans_script,
    tsx: indented_spans_script,
    python: [
        ['function', /^(?:async\s+)?def\s+(\w+)/],
        ['class', /^class\s+(\w+)/],
    ],
    go: [
        ['function', /^func\s+(?:\([^)]{0,100}\)\s*)?(\w+)/],
        ['type', /^type\s+(\w+)/],
    ],
    rust: [
        [
            'function',
            /^(?:pub(?:\([^)]{0,40}\))?\s+)?(?:const\s+|async\s+|unsafe\s+|extern\s+"[^"]{0,20}"\s+)*fn\s+(\w+)/,
        ],
        ['class', /^(?:pub(?:\([^)]{0,40}\))?\s+)?struct\s+(\w+)/],
        ['enum', /^(?:pub(?:\([^)]{0,40}\))?\s+)?enum\s+(\w+)/],
        ['interface', /^(?:pub(?:\([^)]{0,40}\))?\s+)?trait\s+(\w+)/],
        ['implementation', /^impl\b[^{]{0,200}?(\w+)(?:<[^{]{0,100}>)?\s*(?:where\b.{0,100})?\{/],
    ],
    ruby: [
        ['function', /^def\s+(?:self\.)?([\w?!]+)/],
        ['class', /^class\s+([\w:]+)/],
        ['namespace', /^module\s+([\w:]+)/],
    ],
    php: [
        ['function', /^(?:(?:public|private|protected|static|abstract|final)\s+)*function\s+&?(\w+)/],
        ['class', /^(?:abstract\s+|final\s+)?class\s+(\w+)/],
    ],
    java: cLike,
    'c-sharp': cLike,
    cpp: cLike,
};
const notNames = new Set([
    'if',
    'for',
    'while',
    'switch',
    'catch',
    'return',
    'else',
    'do',
    'new',
    'throw',
    'await',
    'with',
]);
/** Characters of a line that are examined: a definition begins a line. */
const lineArea = 400;
/**
 * Infers definitions in code that the parser could not read: a line that begins a definition holds the more
 * indented lines below it, and its closing bracket.
 */
function guessSpans(grammar, lines) {
    const spans = [];
    lines.forEach((line, index) => {
        const text = line.trimStart().slice(0, lineArea).trimEnd();
        const indent = indentOf(line);
        for (const [kind, pattern] of patterns[grammar]) {
            const name = pattern.exec(text)?.[1];
            if (name === undefined || notNames.has(name))
                continue;
            spans.push({ name, kind, startLine: index + 1, endLine: endOf(lines, index, indent) + 1 });
            break;
        }
    });
    return spans;
}
function endOf(lines, start, indent) {
    let end = start;
    for (let at = start + 1; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        if (line.trim() === '')
            continue;
        if (indentOf(line) <= indent)
            return /^\s*(?:[)\]}]|end\b)/.test(line) ? at : end;
        end = at;
    }
    return end;
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}

;// CONCATENATED MODULE: ./lib/syntax/symbols.js



/** Characters above which a file is not parsed. Such files are generated. */
const maxCharacters = 2 * 1024 * 1024;
/**
 * Progress callbacks after which a parse is stopped, so that text made to confuse the parser cannot block the
 * run.
 */
const maxProgress = 20_000;
/**
 * Parses a file and passes the tree to a function. The tree is freed afterwards.
 * @returns null if the language is unknown, the file is too large, or the parse was stopped.
 */
async function withTree(path, text, read) {
    const grammar = grammarOf(path);
    if (grammar === null)
        return null;
    return readTree(await openParser(grammar), text, null, (tree) => read(tree, grammar));
}
/**
 * Parses a text with a parser that is loaded, and passes the tree to a function. The tree is freed afterwards.
 * @param edited the tree of another text, with the edits that lead to this one; null to parse all of it.
 * @returns null if the text is too large or the parse was stopped.
 */
function readTree(parser, text, edited, read) {
    if (text.length > maxCharacters)
        return null;
    let progress = 0;
    const tree = parser.parse(text, edited, { progressCallback: () => (progress += 1) > maxProgress });
    if (tree === null) {
        // Otherwise the next parse would continue where this one was stopped.
        parser.reset();
        return null;
    }
    try {
        return read(tree);
    }
    finally {
        tree.delete();
    }
}
/**
 * The named pieces of a file, in the order of their first lines, outer before inner. In broken code, those
 * that can be recognized.
 * @returns null if the language is unknown or the file cannot be parsed.
 */
async function parseSymbols(path, text) {
    return withTree(path, text, (tree, grammar) => symbolsOf(tree, grammar, text));
}
/** Like `parseSymbols`, for a text that is parsed. */
function symbolsOf({ rootNode }, grammar, text) {
    const lines = text.split('\n');
    const spans = findDefinitions(grammar, rootNode).map((definition) => ({
        name: definition.name,
        kind: definition.kind,
        startLine: firstRow(grammar, definition) + 1,
        endLine: definition.extent.endPosition.row + (definition.extent.endPosition.column > 0 ? 1 : 0),
    }));
    if (rootNode.hasError) {
        const names = new Set(spans.map(({ name }) => lastName(name)));
        spans.push(...guessSpans(grammar, lines).filter(({ name }) => !names.has(name)));
    }
    spans.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
    return nest(spans, lines);
}
/** Adds path and depth to each span from the spans around it. */
function nest(spans, lines) {
    const enclosing = [];
    const symbols = [];
    for (const span of spans) {
        while (enclosing.length > 0 && (enclosing.at(-1)?.endLine ?? 0) < span.endLine)
            enclosing.pop();
        const parent = enclosing.at(-1);
        // Two definitions with the same extent: `const Foo = class Foo {}`, or an `export default` and its
        // expression.
        if (parent?.startLine === span.startLine && parent.endLine === span.endLine && parent.name === span.name)
            continue;
        const inType = parent !== undefined && ['class', 'interface', 'implementation', 'enum'].includes(parent.kind);
        const symbol = {
            name: lastName(span.name),
            path: parent === undefined || parent.kind === 'test' ? span.name : `${parent.path}.${span.name}`,
            kind: span.kind === 'function' && inType ? 'method' : span.kind,
            startLine: span.startLine,
            endLine: span.endLine,
            signature: signatureAt(lines, span),
            depth: enclosing.length,
        };
        symbols.push(symbol);
        enclosing.push(symbol);
    }
    return symbols;
}
/** The line that names the symbol. Decorators, attributes and annotations are on the lines above it. */
function signatureAt(lines, { startLine, endLine, name }) {
    const plain = lastName(name);
    for (let line = startLine; line <= Math.min(endLine, startLine + 8); line += 1) {
        const text = lines[line - 1]?.trim() ?? '';
        if (text.includes(plain))
            return cut(text);
    }
    return cut(lines[startLine - 1]?.trim() ?? plain);
}
function lastName(name) {
    return name.slice(name.lastIndexOf('.') + 1);
}
function cut(text) {
    const line = text.replace(/[\s{]+$/, '');
    return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}

;// CONCATENATED MODULE: ./lib/syntax/both-sides.js


/**
 * The symbols of both sides of a changed file. The parser reads the old side from the tree of the new one, of which it
 * parses only what differs: a quarter of the time of a second parse. A side with a syntax error is parsed on its own,
 * because how the parser recovers from one depends on where it began.
 */
async function parseBothSides(sides) {
    const { path, text, oldPath, oldText } = sides;
    const grammar = grammarOf(path);
    const edits = grammar === grammarOf(oldPath) ? editsToOld(sides) : null;
    if (grammar === null || edits === null)
        return { symbols: await parseSymbols(path, text), oldSymbols: await parseSymbols(oldPath, oldText) };
    const [parser, { engine }] = await Promise.all([openParser(grammar), openEngine()]);
    const found = readTree(parser, text, null, (tree) => {
        const symbols = symbolsOf(tree, grammar, text);
        if (tree.rootNode.hasError)
            return { symbols, oldSymbols: null };
        for (const edit of edits)
            tree.edit(new engine.Edit(edit));
        return {
            symbols,
            oldSymbols: soundSymbols(parser, oldText, tree, (old) => symbolsOf(old, grammar, oldText)),
        };
    });
    return {
        symbols: found?.symbols ?? null,
        oldSymbols: found?.oldSymbols ?? (await parseSymbols(oldPath, oldText)),
    };
}
/** The symbols of an edited tree's text; null if the text has a syntax error. */
const soundSymbols = (parser, text, edited, read) => readTree(parser, text, edited, (tree) => (tree.rootNode.hasError ? null : read(tree)));
/**
 * The edits that make the old side of the new one, from the last to the first, so that none moves another. Null if the
 * sides differ elsewhere too: a secret was hidden on one of them.
 */
function editsToOld({ text, oldText, changes }) {
    const [next, before] = [placesOf(text), placesOf(oldText)];
    const edits = [];
    let [newAt, oldAt] = [0, 0];
    for (const change of changes) {
        const [start, end] = change.new.map(next);
        const [oldStart, oldEnd] = change.old.map(before);
        if (start === undefined || end === undefined || oldStart === undefined || oldEnd === undefined)
            return null;
        if (text.slice(newAt, start.index) !== oldText.slice(oldAt, oldStart.index))
            return null;
        const length = oldEnd.index - oldStart.index;
        edits.push({
            startIndex: start.index,
            oldEndIndex: end.index,
            newEndIndex: start.index + length,
            startPosition: start.position,
            oldEndPosition: end.position,
            newEndPosition: {
                row: start.position.row + oldEnd.position.row - oldStart.position.row,
                column: oldEnd.position.row === oldStart.position.row
                    ? start.position.column + length
                    : oldEnd.position.column,
            },
        });
        [newAt, oldAt] = [end.index, oldEnd.index];
    }
    return text.slice(newAt) === oldText.slice(oldAt) ? edits.toReversed() : null;
}
/** Returns the place at which a row of the text begins; the end of the text for rows after the last. */
function placesOf(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const last = starts.length - 1;
    const end = {
        index: text.length,
        position: { row: last, column: text.length - (starts[last] ?? 0) },
    };
    return (row) => {
        const index = starts[row];
        return index === undefined ? end : { index, position: { row, column: 0 } };
    };
}

;// CONCATENATED MODULE: ./lib/syntax/symbol.js
/** The innermost symbol that holds a line. */
function enclosingSymbol(symbols, line) {
    let found = null;
    for (const symbol of symbols) {
        if (symbol.startLine > line)
            break;
        if (symbol.endLine >= line && (found === null || symbol.depth >= found.depth))
            found = symbol;
    }
    return found;
}
/** A symbol's name in reports and requests: `method Parser.parse`. */
function symbolTitle(symbol) {
    return `${symbol.kind} ${symbol.path}`;
}
/**
 * The symbols of a file, one line each: `  12–40 function parse(text: string): Tree`. If they do not fit, the
 * deepest are omitted first, then the last.
 * @param maxCharacters of the entire outline.
 */
function formatOutline(symbols, maxCharacters) {
    const deepest = symbols.reduce((depth, symbol) => Math.max(depth, symbol.depth), 0);
    for (let depth = deepest; depth >= 0; depth -= 1) {
        const shown = symbols.filter((symbol) => symbol.depth <= depth);
        const outline = shown.map(outlineLine).join('\n');
        const omitted = symbols.length - shown.length;
        const note = omitted === 0 ? '' : `\n(${omitted} more inside these)`;
        if (outline.length + note.length <= maxCharacters)
            return outline + note;
    }
    const lines = [];
    let room = maxCharacters - 40;
    for (const line of symbols.filter(({ depth }) => depth === 0).map(outlineLine)) {
        room -= line.length + 1;
        if (room < 0)
            break;
        lines.push(line);
    }
    return `${lines.join('\n')}\n(${symbols.length - lines.length} more)`;
}
function outlineLine({ startLine, endLine, depth, signature }) {
    return `${'  '.repeat(depth)}${startLine}–${endLine} ${signature}`;
}

;// CONCATENATED MODULE: ./lib/syntax/references.js


const maxText = 200;
/**
 * The places where a file refers to any of the names, one for each name and line. Comments and strings do not
 * count if the language is known.
 */
async function parseReferences(path, text, names) {
    const places = references_placesOf(text, names);
    if (places.length === 0)
        return [];
    const parsed = await withTree(path, text, (tree, grammar) => {
        const kinds = places.map((place) => kindAt(tree.rootNode, place));
        return { kinds, symbols: kinds.every((kind) => kind === null) ? [] : symbolsOf(tree, grammar, text) };
    });
    const { kinds, symbols } = parsed ?? { kinds: null, symbols: [] };
    const seen = new Set();
    const references = [];
    for (const [index, { name, row, line }] of places.entries()) {
        const kind = kinds === null ? 'mention' : kinds[index];
        const key = `${row} ${name}`;
        if (kind === null || kind === undefined || seen.has(key))
            continue;
        seen.add(key);
        references.push({
            name,
            line: row + 1,
            kind,
            inside: insideOf(symbols, row + 1, name),
            text: line.trim().slice(0, maxText),
        });
    }
    return references;
}
function insideOf(symbols, line, name) {
    const symbol = enclosingSymbol(symbols, line);
    // A definition is not inside itself.
    if (symbol === null || (symbol.startLine === line && symbol.name === name))
        return null;
    return symbolTitle(symbol);
}
function references_placesOf(text, names) {
    const wanted = names.filter((name) => text.includes(name));
    if (wanted.length === 0)
        return [];
    const alternatives = wanted
        .map((name) => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw `\$&`))
        .join('|');
    const pattern = new RegExp(String.raw `(?<![\p{L}\p{N}_$])(?:${alternatives})(?![\p{L}\p{N}_$])`, 'gu');
    const places = [];
    text.split('\n').forEach((line, row) => {
        // Generated lines say nothing about usages.
        if (line.length > 2000)
            return;
        for (const match of line.matchAll(pattern))
            places.push({ name: match[0], row, column: match.index, line });
    });
    return places;
}
const textTypes = /comment|string|template_content|heredoc|char_literal|regex/;
const importTypes = /^(?:import|export_clause|export_specifier|use_|using_directive|include|preproc_include|namespace_use|extern_crate|future_import|aliased_import)/;
const callTypes = new Set([
    'call_expression',
    'call',
    'method_invocation',
    'invocation_expression',
    'new_expression',
    'object_creation_expression',
    'function_call_expression',
    'member_call_expression',
    'scoped_call_expression',
    'macro_invocation',
    'jsx_opening_element',
    'jsx_self_closing_element',
    'decorator',
]);
/** How the syntax tree uses the place; null in a comment or a string. */
function kindAt(root, { row, column, name }) {
    const node = root.descendantForPosition({ row, column }, { row, column: column + name.length });
    if (node === null)
        return 'use';
    if (textTypes.test(node.type) && !node.type.startsWith('interpolat'))
        return null;
    let child = node;
    for (let parent = node.parent, steps = 0; parent !== null && steps < 8; parent = parent.parent, steps += 1) {
        if (importTypes.test(parent.type))
            return 'import';
        const [first] = parent.namedChildren;
        if (steps === 0 && /definition|declaration|declarator|_item$|_spec$/.test(parent.type)) {
            const defined = parent.childForFieldName('name') ?? parent.childForFieldName('declarator');
            if (defined?.id === node.id)
                return 'definition';
        }
        if (callTypes.has(parent.type)) {
            const called = parent.childForFieldName('function') ??
                parent.childForFieldName('constructor') ??
                parent.childForFieldName('type') ??
                parent.childForFieldName('macro') ??
                parent.childForFieldName('name') ??
                parent.childForFieldName('method') ??
                first;
            // `a.run(x)` calls `run`, not `a`, and passes `x`.
            const last = called && (called.id === child.id || called.id === node.id) && endsWith(called, node);
            if (last)
                return 'call';
        }
        child = parent;
    }
    return 'use';
}
function endsWith(outer, part) {
    return outer.endIndex === part.endIndex;
}

;// CONCATENATED MODULE: ./lib/syntax/parsing-task.js




const nothing = { symbols: null, oldSymbols: null, references: null };
async function loadGrammar(path) {
    const grammar = grammarOf(path);
    if (grammar !== null)
        await openParser(grammar);
}
/** Does the task in the calling thread. */
async function perform(task) {
    switch (task.kind) {
        case 'load':
            await Promise.all(task.paths.map(loadGrammar));
            return nothing;
        case 'symbols':
            return { ...nothing, symbols: await parseSymbols(task.path, task.text) };
        case 'both-sides':
            return { ...nothing, ...(await parseBothSides(task)) };
        case 'references':
            return { ...nothing, references: await parseReferences(task.path, task.text, task.names) };
        default:
            return task;
    }
}

;// CONCATENATED MODULE: ./lib/syntax/parsing-thread.js



// The thread behind `parsing.ts`. The caller repeats what fails here.
void openEngine().catch(() => undefined);
external_node_worker_threads_namespaceObject.parentPort?.on('message', ({ id, task }) => {
    const reply = (found) => external_node_worker_threads_namespaceObject.parentPort?.postMessage({ id, found });
    void perform(task).then(reply, () => reply(null));
});

