export const id = 21;
export const ids = [21];
export const modules = {

/***/ 6021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hM: () => (/* binding */ lookUpsOf),
  ew: () => (/* binding */ rescanEvidence),
  C: () => (/* binding */ scanUsages)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./lib/syntax/parsing.js + 5 modules
var parsing = __webpack_require__(22);
// EXTERNAL MODULE: ./lib/syntax/symbol.js
var symbol = __webpack_require__(6839);
;// CONCATENATED MODULE: ./lib/context/excerpt.js
/** Characters of one answer, and of a line in a list of matches. */
const mostCharacters = 24_000;
const mostOfMatch = 300;
/** A line of a file with its number, so that no content can pass for the words around it. */
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
/** A line as search results show it: its beginning is enough to know it by. */
function excerpt(text) {
    const line = oneLine(text);
    return line.length > mostOfMatch ? `${line.slice(0, mostOfMatch)}…` : line;
}
/** As many lines as there is room for. A line longer than the room is cut, so that one is always given. */
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
 * Without what would begin a new line for a reader: a lone CR, and the separators that some take for one. A space in
 * their place keeps quotes of the line findable.
 */
function oneLine(text) {
    return text.replace(/\r$/, '').replaceAll(/[\r\u2028\u2029\u0085\v\f]/g, ' ');
}
/** A path as it stands in an answer: quoted where it could end its line. */
function shownPath(path) {
    return /[\p{Cc}"\u2028\u2029]/u.test(path) ? JSON.stringify(path) : path;
}

// EXTERNAL MODULE: ./lib/context/git-tree.js
var git_tree = __webpack_require__(404);
;// CONCATENATED MODULE: ./lib/context/revisions.js


/** What cannot be looked up, in words for the model. */
class Refusal extends Error {
}
const sideWords = { new: 'the new version', old: 'the base version' };
/** Bytes above which a file is not read at all. */
const mostBytes = 8 * 1024 * 1024;
/** The two ends of the change as they may be read: by paths inside the repository, from git objects, no link followed. */
class Ends {
    #git;
    #commits;
    #tree;
    /** Texts come from `tree`, so that what nobody is to see is taken out of them once. */
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
    /** A text file. Rejects with a `Refusal` that says why it is not given. */
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
            throw new Refusal(`${shownPath(name)} is a symbolic link. Links are not followed; ask for the file it stands for by its own name.`);
        const content = await this.#git.content(entry.id);
        if ((0,git_tree/* isBinary */.Go)(content))
            throw new Refusal(`${shownPath(name)} is binary.`);
        const text = await this.#tree.read(side, name);
        if (text === null)
            throw new Refusal(`${shownPath(name)} cannot be read as text.`);
        return { name, side, text, lines: linesOf(text), raw: linesOf(content.toString('utf8')) };
    }
    /**
     * To be asked before a search, so that what is lacking can be fetched. One that could not see everything says so: "no
     * line matches" must not pass for "there is none".
     */
    async lackingNote(tree) {
        const count = await this.#git.lacking(tree);
        return count === 0
            ? []
            : [`(${count} files are not in this partial checkout and were not searched: read them by name.)`];
    }
}
/** A path inside the repository, or a refusal: nothing outside it is ever read. */
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
var tree_entries = __webpack_require__(8623);
;// CONCATENATED MODULE: ./lib/context/search.js

/** Bytes of git's output read for one search. */
const maxOutput = 4 * 1024 * 1024;
/**
 * Searches the files of a commit with `git grep`, which is ended when its time is up: no pattern can hold the run.
 * Binary files are skipped, symlinks are not followed.
 */
async function search(git, tree, query, limits, signal) {
    const refusal = query.regex ? refuseRegex(query.text) : null;
    if (refusal !== null)
        return { outcome: 'refused', why: refusal };
    if (query.text === '' || /[\0\n]/.test(query.text)) {
        return { outcome: 'refused', why: 'A search is one line of text, and not empty.' };
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
        return { outcome: 'refused', why: `git did not take the pattern: ${reasonOf(error)}` };
    }
    const matches = parseMatches(Buffer.concat(chunks), tree.length + 1);
    return {
        outcome: 'found',
        matches: matches.slice(0, limits.matches),
        more: matches.length > limits.matches || bytes > maxOutput,
    };
}
/** Parses `<tree>:<path> NUL <line> NUL <text> LF`; a record that the limit cut off is left out. */
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
/** Why a pattern is not tried: a repetition inside a repetition takes for ever on the wrong text. */
function refuseRegex(pattern) {
    if (pattern.length > 500)
        return 'The pattern has more than 500 characters.';
    const bare = pattern.replaceAll(/\\./g, 'x').replaceAll(/\[\^?\]?[^\]]*\]/g, 'x');
    if (/\([^()]*[+*}][^()]*\)\s*(?:[+*]|\{\d+,)/.test(bare)) {
        return 'A repetition inside a repeated group can take for ever. Write the pattern without it.';
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
 * Answers questions about the two ends of the change from git objects: never from the working tree, never following a
 * link, never running anything. Answers are text for a model; each line of code carries its number, so that no
 * content can pass for the tool's own words.
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
            throw new Refusal(`Nothing of the kind is in ${below === '' ? 'the repository' : shownPath(below)}.`);
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
            // What git found is shown as everyone sees it, not as git printed it.
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
            throw new Refusal(`No outline can be made of ${shownPath(name)}: its language is not known, or it is too large.`);
        if (symbols.length === 0)
            return `${shownPath(name)} defines no function, class or type.`;
        this.#show(file, symbols.map(({ startLine }) => startLine));
        return (0,symbol/* formatOutline */.WM)(symbols, mostCharacters);
    }
    /** Who calls, imports or otherwise uses a name, by file. */
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
    /** What the change does to a file: all of its hunks, or why there is none. */
    changes(path) {
        const file = this.#changed(path);
        const { status, oldPath, added, removed, leftOut } = file;
        const from = oldPath === null ? '' : ` from ${shownPath(oldPath)}`;
        const head = `${shownPath(file.path)}: ${status}${from}, ${added} lines added, ${removed} removed.`;
        if (leftOut !== null)
            return `${head} It is not under review: ${leftOut.detail}`;
        return [head, ...fit(file.hunks.flatMap((hunk) => hunkLines(hunk)))].join('\n');
    }
    /** What stood in the base where a line of the new side stands, with some lines around. */
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
            return `${shownPath(file.path)} is new: the base has nothing there.`;
        return this.lines(file.oldPath ?? file.path, 'old', Math.max(1, hunk.oldStart - 10), hunk.oldStart + hunk.oldLines + 10);
    }
    #changed(path) {
        const wanted = checkedPath(path);
        const file = this.#change.files.find((one) => one.path === wanted || one.oldPath === wanted);
        if (file === undefined)
            throw new Refusal(`The change does not touch ${shownPath(wanted)}.`);
        return file;
    }
    /** Tells who listens which lines of a file were shown. */
    #show({ name, side, lines, raw }, numbers) {
        const shown = numbers.flatMap((number) => {
            const text = lines[number - 1];
            return text === undefined ? [] : [{ number, text, hidden: text !== raw[number - 1] }];
        });
        this.#onShown({ path: name, side, lines: shown });
    }
}
const range = (first, last) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
;// CONCATENATED MODULE: ./lib/context/lookup-tools.js


/**
 * Characters: less than a bundle holds, so that what is looked up never outweighs what is reviewed. Seconds: a review
 * must not wait for git longer than for a model.
 */
const lookupBudget = { calls: 20, characters: 100_000, seconds: 120 };
const side = schemas/* enum */.k5n(['new', 'old'])
    .describe('"new" for the code with the change, "old" for the base without it');
const path = schemas/* string */.YjP().describe('path relative to the root of the repository');
/** The tools for one reviewer and one bundle; their budget is used up together, so open them anew for each. */
function lookupTools(lookup, budget = lookupBudget) {
    const meter = openMeter(budget);
    const tool = (name, description, parameters, answer) => ({
        name,
        description,
        parameters,
        async run(input, signal) {
            const asked = parameters.safeParse(input);
            if (!asked.success)
                throw new Refusal(`The arguments do not fit: ${errors/* prettifyError */.S1(asked.error)}`);
            return meter(signal, async (limited) => answer(asked.data, limited));
        },
    });
    return [
        tool('read_file', 'Reads lines of a file, numbered. At most 400 lines at once; give from and to for a part, null for all.', schemas/* object */.Ikc({ path, side, from: schemas/* number */.aig().nullable(), to: schemas/* number */.aig().nullable() }), (asked) => lookup.lines(asked.path, asked.side, asked.from, asked.to)),
        tool('list_files', 'Lists a folder ("" for the root), or, with a glob such as "**/*.test.ts", all matching files below it.', schemas/* object */.Ikc({ folder: schemas/* string */.YjP(), glob: schemas/* string */.YjP().nullable(), side }), (asked) => lookup.files(asked.folder, asked.glob, asked.side)),
        tool('search', 'Finds lines in all files, or below a folder. Literal text, or a Perl regular expression with regex true.', schemas/* object */.Ikc({ text: schemas/* string */.YjP(), regex: schemas/* boolean */.zMY(), folder: schemas/* string */.YjP().nullable(), side }), (asked, signal) => lookup.find(asked.text, asked.regex, asked.folder, asked.side, signal)),
        tool('outline', 'Lists the functions, classes and types of a file with their first and last lines.', schemas/* object */.Ikc({ path, side }), (asked) => lookup.outline(asked.path, asked.side)),
        tool('find_usages', 'Finds who calls, imports or uses a function, class or variable by its name, in the whole repository.', schemas/* object */.Ikc({ name: schemas/* string */.YjP(), side }), (asked, signal) => lookup.usages(asked.name, asked.side, signal)),
        tool('show_change', 'Shows everything the change does to one file, also where the file is in another part of the review.', schemas/* object */.Ikc({ path }), (asked) => lookup.changes(asked.path)),
        tool('base_of_change', 'Shows what stood in the base where a changed line stands now.', schemas/* object */.Ikc({ path, line: schemas/* number */.aig().describe('a line number of the new version') }), (asked) => lookup.baseOf(asked.path, asked.line)),
    ];
}
/** Counts calls, characters and seconds over all tools; past any of them the model is told to answer. */
function openMeter({ calls, characters, seconds }) {
    let callsLeft = calls;
    let charactersLeft = characters;
    let secondsLeft = seconds;
    return async (signal, work) => {
        if (callsLeft <= 0 || charactersLeft <= 0 || secondsLeft <= 0) {
            throw new Refusal('There is nothing left of what may be looked up for this part. Answer with what you know.');
        }
        callsLeft -= 1;
        const start = performance.now();
        const limit = AbortSignal.timeout(Math.ceil(secondsLeft * 1000));
        try {
            const text = await work(AbortSignal.any([signal, limit]));
            const shown = text.length > charactersLeft
                ? `${text.slice(0, charactersLeft)}\n(Cut: the room for look-ups is used up.)`
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
var detected = __webpack_require__(5451);
;// CONCATENATED MODULE: ./lib/review/lookups.js



/** What the models may look up, as the settings allow; null for nothing. */
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
/** Who uses what is changed is told in the request, and so read like what is looked up. */
function scanUsages(lookUpDetector, { usages }) {
    for (const { path, line, text } of [...usages.values()].flat())
        lookUpDetector.scan({ path, side: 'new', lines: [{ number: line, text, hidden: false }] });
}
/**
 * Shows the lookout the files in which an earlier run met text that speaks to reviewers: whether it is still there must
 * not depend on somebody looking it up again.
 */
async function rescanEvidence(lookUpDetector, earlier, { files }, tree) {
    const reviewed = new Set(files.filter(({ hunks }) => hunks.length > 0).map(({ path }) => path));
    const places = earlier.flatMap(({ reportedBy, location }) => reportedBy.includes(detected/* detectorId */.i) && location.level === 'line' && !reviewed.has(location.path)
        ? [{ path: location.path, side: location.side }]
        : []);
    for (const { path, side } of places) {
        const text = await tree.read(side, path);
        const lines = (text ?? '').split('\n').map((line, at) => ({ number: at + 1, text: line, hidden: false }));
        lookUpDetector.scan({ path, side, lines });
    }
}


/***/ })

};
