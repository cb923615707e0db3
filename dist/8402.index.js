export const id = 8402;
export const ids = [8402];
export const modules = {

/***/ 16021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v2: () => (/* binding */ evidenceOfInjections),
  hM: () => (/* binding */ lookUpsOf),
  ew: () => (/* binding */ rescanEvidence),
  C: () => (/* binding */ scanUsages)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./lib/syntax/parsing.js + 3 modules
var parsing = __webpack_require__(177);
// EXTERNAL MODULE: ./lib/syntax/symbol.js
var symbol = __webpack_require__(86839);
;// CONCATENATED MODULE: ./lib/context/excerpt.js
/** Characters of one answer, and of a line in a list of matches. */
const mostCharacters = 24_000;
const mostOfMatch = 300;
/** A line of a file with its number, so that file content cannot be confused with the surrounding text. */
function numberedLine(number, text) {
    return `${String(number).padStart(6)}|${oneLine(text)}`;
}
/** A hunk with the numbers of both sides and signs. */
function hunkLines({ lines, section }) {
    const sign = { context: ' ', added: '+', removed: '-' };
    const number = (value) => String(value ?? '').padStart(6);
    return [
        `@@ ${oneLine(section)}`,
        ...lines.map(({ kind, oldLine, newLine, text }) => `${number(oldLine)} ${number(newLine)} ${sign[kind]}|${oneLine(text)}`),
    ];
}
/** The beginning of a line, as shown in search results. */
function excerpt(text) {
    const line = oneLine(text);
    return line.length > mostOfMatch ? `${line.slice(0, mostOfMatch)}…` : line;
}
/** As many lines as fit. A line longer than the limit is cut, so that there is at least one. */
function fit(lines) {
    const shown = [];
    let room = mostCharacters;
    for (const line of lines) {
        if (line.length + 1 > room && shown.length > 0)
            break;
        shown.push(line.length > room ? `${line.slice(0, room)}… [${line.length - room} more characters]` : line);
        room -= line.length + 1;
    }
    return shown;
}
/**
 * Replaces characters that some readers treat as a line break (a lone CR, Unicode separators) with a space, so that
 * quotes of the line can still be found.
 */
function oneLine(text) {
    return text.replace(/\r$/, '').replaceAll(/[\r\u2028\u2029\u0085\v\f]/g, ' ');
}
/** A path as shown in an answer, quoted if it could end its line. */
function shownPath(path) {
    return /[\p{Cc}"\u2028\u2029]/u.test(path) ? JSON.stringify(path) : path;
}

// EXTERNAL MODULE: ./lib/context/git-tree.js
var git_tree = __webpack_require__(80404);
;// CONCATENATED MODULE: ./lib/context/revisions.js


/** Why a look-up has no answer, as text for the model. */
class Refusal extends Error {
}
const sideWords = { new: 'the new version', old: 'the base version' };
/** Bytes above which a file is not read at all. */
const mostBytes = 8 * 1024 * 1024;
/**
 * Gives access to the two ends of the change: by paths inside the repository, from git objects, without following
 * links.
 */
class Ends {
    #git;
    #commits;
    #tree;
    /** Texts come from `tree`, so that secrets are removed in one place. */
    constructor(git, commits, tree) {
        this.#git = git;
        this.#commits = commits;
        this.#tree = tree;
    }
    async id(side) {
        return side === 'old' ? this.#commits.mergeBase : (this.#commits.head ?? (await this.#git.snapshot()));
    }
    async listing(side) {
        return this.#git.list(await this.id(side));
    }
    /** A text file. Rejects with a `Refusal` that gives the reason. */
    async read(path, side) {
        const name = checkedPath(path);
        const entry = (await this.listing(side)).get(name);
        if (entry === undefined)
            throw new Refusal(`There is no file ${shownPath(name)} in ${sideWords[side]}.`);
        if (entry.mode === '160000')
            throw new Refusal(`${shownPath(name)} is a submodule; its files are in another repository.`);
        const info = await this.#git.info(entry.id);
        if (info === null || info.size > mostBytes) {
            throw new Refusal(`${shownPath(name)} is too large to read (${info?.size ?? 'unknown'} bytes).`);
        }
        if (entry.mode === '120000')
            throw new Refusal(`${shownPath(name)} is a symbolic link. Links are not followed; read the target by its own name.`);
        const content = await this.#git.content(entry.id);
        if ((0,git_tree/* isBinary */.Go)(content))
            throw new Refusal(`${shownPath(name)} is binary.`);
        const text = await this.#tree.read(side, name);
        if (text === null)
            throw new Refusal(`${shownPath(name)} cannot be read as text.`);
        return { name, side, text, lines: linesOf(text), raw: linesOf(content.toString('utf8')) };
    }
    /**
     * Call this before a search, so that missing files can be fetched. An incomplete search says so, because "no line
     * matches" must not be taken for "there is none".
     */
    async lackingNote(tree) {
        const count = await this.#git.lacking(tree);
        return count === 0
            ? []
            : [`(${count} files are not in this partial checkout and were not searched: read them by name.)`];
    }
}
/** A path inside the repository, or a refusal. Nothing outside it is read. */
function checkedPath(path) {
    const clean = path.trim() === path ? path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '') : path;
    const segments = clean.split('/');
    if (clean === '' ||
        clean.startsWith('/') ||
        clean.includes('\0') ||
        /^[A-Za-z]:[\\/]/.test(clean) ||
        segments.includes('..')) {
        throw new Refusal(`${JSON.stringify(path)} is not a path inside the repository. Paths are relative to its root, without "..".`);
    }
    if (segments[0] === '.git')
        throw new Refusal('The folder .git is not part of the reviewed files.');
    return clean;
}
function linesOf(text) {
    const lines = text.split('\n');
    if (lines.at(-1) === '')
        lines.pop();
    return lines;
}

// EXTERNAL MODULE: ./lib/git/tree-entries.js
var tree_entries = __webpack_require__(48623);
;// CONCATENATED MODULE: ./lib/context/search.js

/** Bytes of git's output read for one search. */
const maxOutput = 4 * 1024 * 1024;
/**
 * Searches the files of a commit with `git grep`, which is stopped after its time limit, so that no pattern can block
 * the run. Binary files are skipped, symlinks are not followed.
 */
async function search(git, tree, query, limits, signal) {
    const refusal = query.regex ? refuseRegex(query.text) : null;
    if (refusal !== null)
        return { outcome: 'refused', why: refusal };
    if (query.text === '' || /[\0\n]/.test(query.text)) {
        return { outcome: 'refused', why: 'The search text must be one line and not empty.' };
    }
    const ended = AbortSignal.any([signal, AbortSignal.timeout(limits.seconds * 1000)]);
    const args = [
        'grep',
        '-z',
        '-n',
        '-I',
        '--no-color',
        '--full-name',
        '--threads=2',
        `--max-count=${limits.perFile}`,
        query.regex ? '-P' : '-F',
        ...(query.wholeWord ? ['-w'] : []),
        '-e',
        query.text,
        tree,
        ...(query.folder === '' ? [] : ['--', query.folder]),
    ];
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of git.stream(args, { okay: [0, 1], signal: ended })) {
            chunks.push(chunk);
            bytes += chunk.length;
            if (bytes > maxOutput)
                break;
        }
    }
    catch (error) {
        if (ended.aborted) {
            return {
                outcome: 'refused',
                why: `The search took more than ${limits.seconds} s. Use a simpler pattern or a folder.`,
            };
        }
        return { outcome: 'refused', why: `Git rejected the pattern: ${reasonOf(error)}` };
    }
    const matches = parseMatches(Buffer.concat(chunks), tree.length + 1);
    return {
        outcome: 'found',
        matches: matches.slice(0, limits.matches),
        more: matches.length > limits.matches || bytes > maxOutput,
    };
}
/** Parses `<tree>:<path> NUL <line> NUL <text> LF`. An incomplete last record is dropped. */
function parseMatches(output, prefix) {
    const matches = [];
    for (let at = 0; at < output.length;) {
        const first = output.indexOf(0, at);
        const second = output.indexOf(0, first + 1);
        const end = output.indexOf(10, second + 1);
        if (first < 0 || second < 0 || end < 0)
            break;
        matches.push({
            path: (0,tree_entries/* decodePath */.q0)(output.subarray(at + prefix, first)),
            line: Number(output.toString('latin1', first + 1, second)),
        });
        at = end + 1;
    }
    return matches;
}
/** Why a pattern is rejected: nested repetitions can take exponential time. */
function refuseRegex(pattern) {
    if (pattern.length > 500)
        return 'The pattern has more than 500 characters.';
    const bare = pattern.replaceAll(/\\./g, 'x').replaceAll(/\[\^?\]?[^\]]*\]/g, 'x');
    if (/\([^()]*[+*}][^()]*\)\s*(?:[+*]|\{\d+,)/.test(bare)) {
        return 'A repetition inside a repeated group can take exponential time. Write the pattern without it.';
    }
    if (/\(\?(?:R|[+-]?\d|&|P>|\?|C)|\(\*/.test(bare))
        return 'Recursion, callouts and verbs are not allowed in a pattern.';
    return null;
}
function reasonOf(error) {
    return error instanceof Error ? error.message.slice(0, 200) : String(error).slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/context/lookup.js






/** Limits of one look-up. */
const lookupLimits = {
    lines: 400,
    entries: 300,
    matches: 100,
    matchesPerFile: 20,
    searchSeconds: 10,
    usageFiles: 60,
};
/**
 * Answers look-ups about the two ends of the change from git objects, never from the working tree, without following
 * links or running code. Answers are text for a model. Each line of code carries its number, so that it cannot be
 * confused with the tool's own text.
 */
class Lookup {
    #git;
    #change;
    #ends;
    #onShown;
    constructor({ git, commits, change, tree, onShown = () => undefined }) {
        this.#git = git;
        this.#change = change;
        this.#ends = new Ends(git, commits, tree);
        this.#onShown = onShown;
    }
    /** Lines of a file, 1-based and inclusive. */
    async lines(path, side, from, to) {
        const file = await this.#ends.read(path, side);
        const { name, lines } = file;
        const first = Math.max(1, Math.floor(from ?? 1));
        const last = Math.min(lines.length, Math.floor(to ?? lines.length), first + lookupLimits.lines - 1);
        if (lines.length === 0)
            return `${shownPath(name)} is empty.`;
        if (first > lines.length)
            throw new Refusal(`${shownPath(name)} has ${lines.length} lines; ${first} is past its end.`);
        if (last < first)
            throw new Refusal(`There is no line between ${first} and ${last}.`);
        const numbered = fit(lines.slice(first - 1, last).map((line, index) => numberedLine(first + index, line)));
        const shown = first + numbered.length - 1;
        this.#show(file, range(first, shown));
        const rest = shown < lines.length ? ` Ask again from line ${shown + 1} for more.` : '';
        return `${shownPath(name)}, lines ${first}–${shown} of ${lines.length} (${sideWords[side]}).${rest}\n${numbered.join('\n')}`;
    }
    /** Files and folders below a folder, or every path that a glob matches. */
    async files(folder, glob, side) {
        const listing = await this.#ends.listing(side);
        const below = folder === '' || folder === '.' || folder === '/' ? '' : `${checkedPath(folder)}/`;
        const found = new Set();
        const matches = glob === null ? null : picomatch(glob, { dot: true, basename: !glob.includes('/') });
        for (const path of listing.keys()) {
            if (!path.startsWith(below))
                continue;
            const rest = path.slice(below.length);
            if (matches !== null) {
                if (matches(rest))
                    found.add(path);
            }
            else {
                const slash = rest.indexOf('/');
                found.add(below + (slash < 0 ? rest : rest.slice(0, slash + 1)));
            }
        }
        if (found.size === 0)
            throw new Refusal(`No such file or folder in ${below === '' ? 'the repository' : shownPath(below)}.`);
        const listed = [...found].slice(0, lookupLimits.entries);
        for (const path of listed)
            this.#onShown({ path, side, lines: [] });
        const shown = fit(listed.map(shownPath));
        const more = found.size - shown.length;
        return [...shown, ...(more > 0 ? [`(${more} more)`] : [])].join('\n');
    }
    /** Lines that hold a text or match a regular expression. */
    async find(text, regex, folder, side, signal) {
        const tree = await this.#ends.id(side);
        const lacking = await this.#ends.lackingNote(tree);
        const below = folder === null || folder === '' || folder === '.' ? '' : checkedPath(folder);
        const limits = {
            matches: lookupLimits.matches,
            perFile: lookupLimits.matchesPerFile,
            seconds: lookupLimits.searchSeconds,
        };
        const result = await search(this.#git, tree, { text, regex, wholeWord: false, folder: below }, limits, signal);
        if (result.outcome === 'refused')
            throw new Refusal(result.why);
        const lines = [];
        for (const [path, matches] of Map.groupBy(result.matches, (match) => match.path)) {
            const file = await this.#ends.read(path, side).catch(() => null);
            // Git's matches are shown with secrets removed.
            for (const { line } of matches)
                lines.push(`${shownPath(path)}:${line}|${excerpt(file?.lines[line - 1] ?? '(not shown)')}`);
            if (file !== null)
                this.#show(file, matches.map(({ line }) => line));
        }
        if (lines.length === 0)
            return ['No line matches.', ...lacking].join('\n');
        const shown = fit(lines);
        const more = result.more || shown.length < lines.length;
        return [...shown, ...(more ? ['(There are more matches: narrow the search.)'] : []), ...lacking].join('\n');
    }
    /** The symbols of a file with their lines. */
    async outline(path, side) {
        const file = await this.#ends.read(path, side);
        const { name } = file;
        const symbols = await (0,parsing/* findSymbols */.dL)(name, file.text);
        if (symbols === null)
            throw new Refusal(`No outline of ${shownPath(name)}: its language is unknown, or it is too large.`);
        if (symbols.length === 0)
            return `${shownPath(name)} defines no function, class or type.`;
        this.#show(file, symbols.map(({ startLine }) => startLine));
        return (0,symbol/* formatOutline */.WM)(symbols, mostCharacters);
    }
    /** The places that call, import or otherwise use a name, by file. */
    async usages(name, side, signal) {
        if (!/^[\p{L}\p{N}_$.:#?!-]{1,100}$/u.test(name))
            throw new Refusal('Give one name, such as parse or Parser.');
        const plain = name.split(/[.:#]+/).findLast((part) => part !== '') ?? name;
        const tree = await this.#ends.id(side);
        const lacking = await this.#ends.lackingNote(tree);
        const limits = { matches: 1000, perFile: 1, seconds: lookupLimits.searchSeconds };
        const query = { text: plain, regex: false, wholeWord: true, folder: '' };
        const result = await search(this.#git, tree, query, limits, signal);
        if (result.outcome === 'refused')
            throw new Refusal(result.why);
        const paths = [...new Set(result.matches.map(({ path }) => path))];
        const lines = [];
        for (const path of paths.slice(0, lookupLimits.usageFiles)) {
            if (signal.aborted)
                break;
            const file = await this.#ends.read(path, side).catch(() => null);
            const references = file === null ? [] : await (0,parsing/* findReferences */.yU)(path, file.text, [plain]);
            for (const { line, kind, inside, text: code } of references) {
                lines.push(`${shownPath(path)}:${line} ${kind}${inside === null ? '' : ` in ${oneLine(inside)}`}|${oneLine(code)}`);
            }
            if (file !== null && references.length > 0)
                this.#show(file, references.map(({ line }) => line));
        }
        if (lines.length === 0)
            return [`Nothing uses ${plain} outside comments and strings.`, ...lacking].join('\n');
        const shown = fit(lines);
        const unread = Math.max(0, paths.length - lookupLimits.usageFiles);
        const more = lines.length - shown.length;
        const rest = more + unread > 0 ? [`(${more} more places, ${unread} more files)`] : [];
        return [...shown, ...rest, ...lacking].join('\n');
    }
    /** All hunks of a file's change, or why there is none. */
    changes(path) {
        const file = this.#changed(path);
        const { status, oldPath, added, removed, leftOut } = file;
        const from = oldPath === null ? '' : ` from ${shownPath(oldPath)}`;
        const head = `${shownPath(file.path)}: ${status}${from}, ${added} lines added, ${removed} removed.`;
        if (leftOut !== null)
            return `${head} It is not under review: ${leftOut.detail}`;
        return [head, ...fit(file.hunks.flatMap((hunk) => hunkLines(hunk)))].join('\n');
    }
    /** The base version of the code at a line of the new side, with some lines around it. */
    async baseOf(path, line) {
        const file = this.#changed(path);
        const hunk = file.hunks.find(({ newStart, newLines }) => line >= newStart && line <= newStart + Math.max(newLines, 1) - 1);
        if (hunk === undefined) {
            const where = file.hunks
                .map(({ newStart, newLines }) => `${newStart}–${newStart + newLines - 1}`)
                .join(', ');
            throw new Refusal(`No change covers line ${line} of ${shownPath(file.path)}; its changes are at ${where || 'no line'}.`);
        }
        if (file.oldBlob === null)
            return `${shownPath(file.path)} is new: it does not exist in the base.`;
        return this.lines(file.oldPath ?? file.path, 'old', Math.max(1, hunk.oldStart - 10), hunk.oldStart + hunk.oldLines + 10);
    }
    #changed(path) {
        const wanted = checkedPath(path);
        const file = this.#change.files.find((one) => one.path === wanted || one.oldPath === wanted);
        if (file === undefined)
            throw new Refusal(`The change does not touch ${shownPath(wanted)}.`);
        return file;
    }
    /** Reports which lines of a file were shown. */
    #show({ name, side, lines, raw }, numbers) {
        const shown = numbers.flatMap((number) => {
            const text = lines[number - 1];
            return text === undefined ? [] : [{ number, text, hidden: text !== raw[number - 1] }];
        });
        this.#onShown({ path: name, side, lines: shown });
    }
}
const range = (first, last) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./lib/providers/provider.js
var provider = __webpack_require__(7641);
;// CONCATENATED MODULE: ./lib/context/lookup-tools.js



/**
 * Characters: less than a bundle holds, so that look-ups never outweigh the change. Seconds: git must not take longer
 * than a model.
 */
const lookupBudget = { calls: 20, characters: 100_000, seconds: 120 };
const side = schemas/* enum */.k5n(['new', 'old'])
    .describe('"new" for the code with the change, "old" for the base without it');
const path = schemas/* string */.YjP().describe('path relative to the root of the repository');
/** The tools for one reviewer and one bundle. They share one budget, so open new ones for each. */
function lookupTools(lookup, budget = lookupBudget) {
    const meter = openMeter(budget);
    const tool = (name, description, parameters, answer) => ({
        name,
        description,
        parameters,
        async run(input, signal) {
            const asked = parameters.safeParse(input);
            if (!asked.success)
                throw new Refusal(`Invalid arguments: ${errors/* prettifyError */.S1(asked.error)}`);
            return meter(signal, async (limited) => answer(asked.data, limited));
        },
    });
    return [
        tool('read_file', 'Reads lines of a file, numbered. At most 400 lines at once; give from and to for a part, null for all.', schemas/* object */.Ikc({ path, side, from: schemas/* number */.aig().nullable(), to: schemas/* number */.aig().nullable() }), (asked) => lookup.lines(asked.path, asked.side, asked.from, asked.to)),
        tool('list_files', 'Lists a folder ("" for the root), or, with a glob such as "**/*.test.ts", all matching files below it.', schemas/* object */.Ikc({ folder: schemas/* string */.YjP(), glob: schemas/* string */.YjP().nullable(), side }), (asked) => lookup.files(asked.folder, asked.glob, asked.side)),
        tool('search', 'Finds lines in all files, or below a folder. Literal text, or a Perl regular expression with regex true.', schemas/* object */.Ikc({ text: schemas/* string */.YjP(), regex: schemas/* boolean */.zMY(), folder: schemas/* string */.YjP().nullable(), side }), (asked, signal) => lookup.find(asked.text, asked.regex, asked.folder, asked.side, signal)),
        tool('outline', 'Lists the functions, classes and types of a file with their first and last lines.', schemas/* object */.Ikc({ path, side }), (asked) => lookup.outline(asked.path, asked.side)),
        tool('find_usages', 'Finds the places that call, import or use a function, class or variable by its name, in the entire repository.', schemas/* object */.Ikc({ name: schemas/* string */.YjP(), side }), (asked, signal) => lookup.usages(asked.name, asked.side, signal)),
        tool('show_change', 'Shows all changes to one file, even if the file is in another part of the review.', schemas/* object */.Ikc({ path }), (asked) => lookup.changes(asked.path)),
        tool('base_of_change', 'Shows the base version of the code at a changed line.', schemas/* object */.Ikc({ path, line: schemas/* number */.aig().describe('a line number of the new version') }), (asked) => lookup.baseOf(asked.path, asked.line)),
    ];
}
/** Counts calls, characters and seconds over all tools. Above any limit the model is asked to answer. */
function openMeter({ calls, characters, seconds }) {
    let callsLeft = calls;
    let charactersLeft = characters;
    let secondsLeft = seconds;
    return async (signal, work) => {
        if (callsLeft <= 0 || charactersLeft <= 0 || secondsLeft <= 0) {
            throw new provider/* NoMoreCalls */.Gy('The look-up limit for this part is reached. Answer with what you know.');
        }
        callsLeft -= 1;
        const start = performance.now();
        const limit = AbortSignal.timeout(Math.ceil(secondsLeft * 1000));
        try {
            const text = await work(AbortSignal.any([signal, limit]));
            const shown = text.length > charactersLeft
                ? `${text.slice(0, charactersLeft)}\n(Cut: the look-up limit is reached.)`
                : text;
            charactersLeft -= shown.length;
            return shown;
        }
        finally {
            secondsLeft -= (performance.now() - start) / 1000;
        }
    };
}

// EXTERNAL MODULE: ./lib/debate/detected.js
var detected = __webpack_require__(65451);
;// CONCATENATED MODULE: ./lib/review/lookups.js



/** The look-ups that the settings allow; null for none. */
function lookUpsOf(settings, { learn, ...lookUpSources }) {
    const most = settings['max-lookups'];
    if (most === 0)
        return null;
    const lookup = new Lookup({ ...lookUpSources, commits: lookUpSources.change.commits });
    return {
        most,
        open: (characters) => lookupTools(lookup, {
            ...lookupBudget,
            calls: most,
            characters: Math.min(lookupBudget.characters, characters),
        }).map((tool) => ({
            ...tool,
            async run(input, signal) {
                const text = await tool.run(input, signal);
                await learn?.(text);
                return text;
            },
        })),
    };
}
/**
 * Usages of changed code are part of the request, so they are checked like look-ups. Reads one usage at each step, and
 * continues where an earlier caller stopped.
 */
function* scanUsages(lookUpDetector, { usages }) {
    for (const { path, line, text } of [...usages.values()].flat()) {
        lookUpDetector.scan({ path, side: 'new', lines: [{ number: line, text, hidden: false }] });
        yield;
    }
}
/** The files outside the change in which an earlier run found text that addresses reviewers. */
function evidenceOfInjections(earlier, { files }) {
    const reviewed = new Set(files.filter(({ hunks }) => hunks.length > 0).map(({ path }) => path));
    return earlier.flatMap(({ reportedBy, location }) => reportedBy.includes(detected/* detectorId */.i) && location.level === 'line' && !reviewed.has(location.path)
        ? [{ path: location.path, side: location.side }]
        : []);
}
/** Checks such files again. Whether the text is still there must not depend on another look-up. */
async function rescanEvidence(lookUpDetector, places, tree) {
    for (const { path, side } of places) {
        const text = await tree.read(side, path);
        const lines = (text ?? '').split('\n').map((line, at) => ({ number: at + 1, text: line, hidden: false }));
        lookUpDetector.scan({ path, side, lines });
    }
}


/***/ })

};
