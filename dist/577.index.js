export const id = 577;
export const ids = [577];
export const modules = {

/***/ 40577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTools: () => (/* binding */ openTools)
});

// EXTERNAL MODULE: ./lib/debate/finding.js
var finding = __webpack_require__(10352);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/debate/categories.js
var categories = __webpack_require__(13877);
// EXTERNAL MODULE: ./lib/security/json.js
var security_json = __webpack_require__(88994);
;// CONCATENATED MODULE: ./lib/reviewers/sarif-location.js
/** Where an alert of another tool is, resolved to a file of the repository (SARIF 2.1.0, 3.4 artifactLocation). */
/** An address that names no file on a disk, such as `https:`. A single letter is a drive of Windows. */
const otherScheme = /^(?!file:)[a-z][a-z0-9+.-]+:/iu;
const longestChain = 20;
/**
 * The address of a location: its own, or that of the artifact at its index, after the addresses of its bases. Null if it
 * has none, or if it cannot be read.
 */
function addressOf(location, run) {
    const { uri = '', uriBaseId, index = -1 } = location ?? {};
    if (uri === '' && index >= 0) {
        const listed = run.artifacts?.[index]?.location;
        return listed === undefined || listed.uri === undefined ? null : addressOf({ ...listed, index: -1 }, run);
    }
    return uri === '' ? null : withBases(uri, uriBaseId, run);
}
function withBases(uri, firstBase, { originalUriBaseIds }) {
    let address = slashes(uri);
    let base = firstBase;
    // A base without an address stands for a folder that only the tool knows: the root of the sources.
    for (let step = 0; step < longestChain && base !== undefined && !isAbsolute(address); step += 1) {
        const at = originalUriBaseIds?.[base];
        const folder = slashes(at?.uri ?? '');
        if (folder !== '')
            address = `${folder.replace(/\/+$/u, '')}/${address}`;
        base = at?.uriBaseId;
    }
    return address;
}
const slashes = (text) => text.replaceAll('\\', '/');
const isAbsolute = (address) => /^(?:\/|[a-z][a-z0-9+.-]*:)/iu.test(address);
/**
 * The paths with `/`, without `.` and `..`, that an address may mean: decoded as a URI, and as it is, because many tools
 * write plain paths. None if it names no file on a disk.
 */
function pathsOf(address) {
    if (otherScheme.test(address))
        return [];
    return [...new Set([decoded(address), address])].flatMap((path) => {
        const normal = path === null ? null : normalized(slashes(path));
        return normal === null ? [] : [normal];
    });
}
function decoded(address) {
    try {
        return decodeURIComponent(address);
    }
    catch {
        return null;
    }
}
function normalized(address) {
    const path = address.replace(/^file:(?:\/\/[^/]*)?/iu, '').replace(/^\/+(?=[a-z]:\/)/iu, '');
    const kept = [];
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            kept.push(segment);
        else if (kept.pop() === undefined)
            return null;
    }
    return kept.length === 0 ? null : `${path.startsWith('/') ? '/' : ''}${kept.join('/')}`;
}
const isAbsolutePath = (path) => path.startsWith('/') || isDrive(path);
const isDrive = (path) => /^[a-z]:\//iu.test(path);
/** Folders of the system and of dependencies. A file there only looks like one of the repository. */
const foreignFolders = /^\/(?:usr|lib|lib64|etc|proc|sys|dev|opt\/hostedtoolcache)(?:\/|$)|\/(?:node_modules|site-packages|dist-packages|\.cargo|pkg\/mod|\.m2|\.nuget)(?:\/|$)/iu;
/**
 * Resolves the locations of one run. A tool in a container, or on another machine, names files of another checkout. Its
 * root is the folder below which most of the named files are files of the repository.
 */
function locationResolver(locations, run, files) {
    const addresses = locations.map((location) => addressOf(location, run));
    const named = addresses.flatMap((address) => (address === null ? [] : pathsOf(address)));
    const elsewhere = otherRoot([...new Set(named)], files);
    return (location) => {
        const address = addressOf(location, run);
        if (address === null)
            return { outcome: 'unlocated' };
        const path = pathsOf(address)
            .flatMap((one) => candidates(one, files, elsewhere))
            .find(files.has);
        return path === undefined ? { outcome: 'outside' } : { outcome: 'file', path };
    };
}
/** The paths inside the repository that a path may mean, the most likely first. */
function candidates(path, { roots, below }, elsewhere) {
    if (isAbsolutePath(path)) {
        const known = [...roots, ...(elsewhere === null ? [] : [elsewhere])];
        return known.flatMap((root) => {
            const inside = insideOf(path, root);
            return inside === null ? [] : [inside];
        });
    }
    const fromWorkspace = below !== '' && path.startsWith(below) ? [path.slice(below.length)] : [];
    return [path, ...fromWorkspace];
}
function insideOf(path, root) {
    const folder = root.endsWith('/') ? root : `${root}/`;
    return path.startsWith(folder) ? path.slice(folder.length) : null;
}
/** Paths of a run that are compared to find the root of its checkout. */
const mostCompared = 2_000;
function otherRoot(paths, { has, roots, workspaces }) {
    const known = [...roots, ...workspaces];
    const foreign = paths
        .filter((path) => isAbsolutePath(path) && known.every((folder) => insideOf(path, folder) === null))
        .slice(0, mostCompared);
    const possible = new Set(foreign.flatMap((path) => rootsBy(path, has)));
    const scored = [...possible].map((root) => ({
        root,
        score: foreign.filter((path) => has(insideOf(path, root) ?? '')).length,
    }));
    const [best, next] = scored.toSorted((a, b) => b.score - a.score);
    // Of two equally likely roots, neither is certain.
    return best === undefined || next?.score === best.score ? null : best.root;
}
/** The folders above each end of a path that is a file in a folder of the repository. A file name alone proves nothing. */
function rootsBy(path, has) {
    const segments = path.split('/');
    return segments.slice(0, -2).flatMap((_, at) => {
        const root = segments.slice(0, at + 1).join('/');
        return has(segments.slice(at + 1).join('/')) && !foreignFolders.test(root) ? [root || '/'] : [];
    });
}

;// CONCATENATED MODULE: ./lib/reviewers/sarif-report.js




const message = schemas/* object */.Ikc({
    text: schemas/* string */.YjP().optional(),
    markdown: schemas/* string */.YjP().optional(),
    id: schemas/* string */.YjP().optional(),
    arguments: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
const score = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(Number).pipe(schemas/* number */.aig().min(0).max(10));
const properties = schemas/* object */.Ikc({
    tags: schemas/* array */.YOg(schemas/* string */.YjP()).optional().catch(undefined),
    'security-severity': score.optional().catch(undefined),
});
const level = schemas/* enum */.k5n(['none', 'note', 'warning', 'error']);
const rule = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().optional(),
    shortDescription: message.optional(),
    fullDescription: message.optional(),
    messageStrings: schemas/* record */.g1P(schemas/* string */.YjP(), message).optional(),
    defaultConfiguration: schemas/* object */.Ikc({ level: level.optional() }).optional(),
    properties: properties.optional().catch(undefined),
});
const component = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP().optional(),
    semanticVersion: schemas/* string */.YjP().optional(),
    rules: schemas/* array */.YOg(rule).optional(),
});
/** What cannot be read counts as absent, so that one odd location does not make a report unusable. */
const artifactLocation = schemas/* object */.Ikc({
    uri: schemas/* string */.YjP().optional().catch(undefined),
    uriBaseId: schemas/* string */.YjP().optional().catch(undefined),
    index: schemas/* int */.Whr().optional().catch(undefined),
});
const result = schemas/* object */.Ikc({
    ruleId: schemas/* string */.YjP().optional(),
    ruleIndex: schemas/* int */.Whr().optional(),
    rule: schemas/* object */.Ikc({
        id: schemas/* string */.YjP().optional(),
        index: schemas/* int */.Whr().optional(),
        toolComponent: schemas/* object */.Ikc({ index: schemas/* int */.Whr().optional() }).optional(),
    })
        .optional(),
    kind: schemas/* string */.YjP().optional(),
    level: level.optional(),
    message,
    locations: schemas/* array */.YOg(schemas/* object */.Ikc({
        physicalLocation: schemas/* object */.Ikc({
            artifactLocation: artifactLocation.optional().catch(undefined),
            region: schemas/* object */.Ikc({ startLine: schemas/* int */.Whr().optional(), endLine: schemas/* int */.Whr().optional() }).optional(),
        })
            .optional(),
    }))
        .optional(),
    suppressions: schemas/* array */.YOg(schemas/* object */.Ikc({ status: schemas/* string */.YjP().optional() })).nullish(),
    properties: properties.optional().catch(undefined),
});
const log = schemas/* object */.Ikc({
    version: schemas/* literal */.euz('2.1.0'),
    runs: schemas/* array */.YOg(schemas/* object */.Ikc({
        tool: schemas/* object */.Ikc({ driver: component, extensions: schemas/* array */.YOg(component).optional() }),
        invocations: schemas/* array */.YOg(schemas/* object */.Ikc({ executionSuccessful: schemas/* boolean */.zMY().optional() })).optional(),
        results: schemas/* array */.YOg(result).nullish(),
        artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({ location: artifactLocation.optional().catch(undefined) }))
            .optional()
            .catch(undefined),
        originalUriBaseIds: schemas/* record */.g1P(schemas/* string */.YjP(), artifactLocation).optional().catch(undefined),
    })),
});
/** The reports in a SARIF 2.1.0 log, one for each run, or why there are none. */
function readSarif(text, files) {
    const json = (0,security_json/* parseJson */.q)(text.replace(/^\uFEFF/u, ''));
    if (!json.ok)
        return `it ${json.why}`;
    const parsed = log.safeParse(json.value);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        return `it is not SARIF 2.1.0 (${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'})`;
    }
    const { runs } = parsed.data;
    if (runs.length === 0)
        return 'it contains no run';
    for (const { tool, invocations, results } of runs) {
        const failed = invocations?.some(({ executionSuccessful }) => executionSuccessful === false) === true;
        if (failed)
            return `it says that ${tool.driver.name} failed`;
        if (results === null || results === undefined)
            return `it contains no results of ${tool.driver.name}, not even an empty list`;
    }
    return runs.map((run) => reportOf(run, files));
}
function reportOf(run, files) {
    const defects = (run.results ?? []).filter((one) => isDefect(one, run));
    const resolve = locationResolver(defects.map(artifactOf), run, files);
    const placed = defects.map((one) => ({ one, place: resolve(artifactOf(one)) }));
    const counted = (outcome) => placed.filter(({ place }) => place.outcome === outcome).length;
    return {
        tool: run.tool.driver.name,
        version: run.tool.driver.semanticVersion ?? run.tool.driver.version ?? '',
        alerts: placed.flatMap(({ one, place }) => place.outcome === 'file' ? alertOf(one, run, place.path) : []),
        unlocated: counted('unlocated'),
        outside: counted('outside'),
    };
}
const artifactOf = ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation;
/** Results that report no defect, or that the tool's users suppressed, are not alerts. */
function isDefect(one, run) {
    const { kind = 'fail', suppressions } = one;
    const suppressed = suppressions?.some(({ status = 'accepted' }) => status === 'accepted') === true;
    return kind === 'fail' && !suppressed && severityOf(one, ruleOf(one, run)) !== null;
}
function alertOf(one, run, path) {
    const { locations, message: said } = one;
    const place = locations?.[0]?.physicalLocation;
    const known = ruleOf(one, run);
    const severity = severityOf(one, known);
    if (severity === null)
        return [];
    const id = one.ruleId ?? one.rule?.id ?? known?.id ?? 'unnamed rule';
    const words = textOf(said, known);
    const [first = ''] = words.split(/(?<=[.!?])\s|\n/u);
    const about = [known?.shortDescription?.text, known?.fullDescription?.text]
        .filter((text) => text !== undefined && text !== '' && !words.includes(text))
        .slice(0, 1);
    const startLine = Math.max(1, place?.region?.startLine ?? 1);
    return [
        {
            rule: id,
            category: categoryOf(weaknessesOf(known), `${id} ${known?.name ?? ''} ${known?.shortDescription?.text ?? ''}`),
            severity,
            title: (first || known?.shortDescription?.text || id).slice(0, 200),
            explanation: [words, ...about, `(Rule ${id}.)`].join(' ').slice(0, 4_000),
            path,
            startLine,
            endLine: Math.max(startLine, place?.region?.endLine ?? startLine),
        },
    ];
}
function ruleOf({ ruleId, ruleIndex, rule: reference }, { tool }) {
    const at = reference?.toolComponent?.index;
    const owner = at === undefined ? tool.driver : tool.extensions?.[at];
    const index = ruleIndex ?? reference?.index;
    const indexed = index === undefined ? undefined : owner?.rules?.[index];
    const id = ruleId ?? reference?.id;
    const all = [tool.driver, ...(tool.extensions ?? [])].flatMap(({ rules = [] }) => rules);
    return indexed ?? all.find((known) => known.id === id) ?? null;
}
/** The message as given, or the rule's own with its arguments. Links become their text. */
function textOf({ text, markdown, id, arguments: values = [] }, known) {
    const template = id === undefined ? undefined : known?.messageStrings?.[id]?.text;
    const filled = template?.replace(/\{(\d+)\}/gu, (slot, index) => values[Number(index)] ?? slot);
    return (text ?? filled ?? markdown ?? known?.shortDescription?.text ?? known?.id ?? '')
        .replace(/\[([^\]]*)\]\(\d+\)/gu, '$1')
        .trim();
}
const weaknessesOf = (known) => (known?.properties?.tags ?? []).flatMap((tag) => {
    const number = /(?:^|\W)cwe-0*(\d{1,5})/iu.exec(tag)?.[1];
    return number === undefined ? [] : [Number(number)];
});
/**
 * By security severity if the tool sets it, else by level. A tool's "error" is not critical by itself. Null if it is
 * no defect.
 */
function severityOf({ level: own, properties: more }, known) {
    const scored = more?.['security-severity'] ?? known?.properties?.['security-severity'];
    const word = own ?? known?.defaultConfiguration?.level ?? 'warning';
    if (word === 'none')
        return null;
    if (scored !== undefined)
        return scored >= 9 ? 'critical' : scored >= 7 ? 'major' : scored >= 4 ? 'minor' : 'info';
    return word === 'error' ? 'major' : word === 'warning' ? 'minor' : 'info';
}
/** CWE numbers that tools report often, besides those of each category: cwe.mitre.org. */
const weaknesses = {
    injection: [77, 78, 79, 80, 88, 89, 90, 91, 93, 94, 113, 116, 117, 564, 601, 611, 643, 917, 943, 1336],
    'path-traversal': [23, 36, 59, 73],
    'request-forgery': [441, 1275],
    'memory-safety': [120, 121, 122, 125, 126, 127, 415, 416, 457, 787, 805, 824, 825, 908],
    authorization: [269, 276, 284, 285, 425, 639, 732],
    authentication: [255, 290, 294, 295, 297, 306, 307, 345, 346, 347, 384, 521, 613, 620],
    'secret-exposure': [209, 256, 259, 312, 313, 315, 319, 321, 359, 497, 522, 532, 538, 540],
    cryptography: [295, 310, 311, 326, 328, 331, 335, 338, 340, 347, 916],
    'input-validation': [129, 134, 159, 170, 183, 185, 187, 190, 501, 625, 915, 1321],
    'race-condition': [366, 367, 421, 662, 820],
    'error-handling': [248, 252, 390, 391, 396, 544, 703, 754, 756],
    'resource-leak': [401, 404, 459, 775],
    'null-dereference': [690],
    'boundary-error': [131, 680, 682],
    'type-confusion': [681, 704, 843],
    'denial-of-service': [409, 674, 730, 770, 776, 834, 1333],
};
/** Words in rule names, for tools without CWE numbers. The first match applies. */
const words = [
    [/traversal|zip.?slip/iu, 'path-traversal'],
    [/ssrf|csrf|request.?forgery/iu, 'request-forgery'],
    [/inject|xss|redirect|template|sqli/iu, 'injection'],
    [/use.?after.?free|double.?free|buffer|uninitiali/iu, 'memory-safety'],
    [/race|atomic|concurren|toctou/iu, 'race-condition'],
    [/deadlock/iu, 'deadlock'],
    [/promise|await|async|floating/iu, 'async-misuse'],
    [/secret|credential|password|api.?key|hardcoded/iu, 'secret-exposure'],
    [/authoriz|access.?control|permission|idor/iu, 'authorization'],
    [/authent|session|jwt|token/iu, 'authentication'],
    [/crypto|cipher|hash|random|tls|certificate/iu, 'cryptography'],
    [/deseriali|pickle|eval\b/iu, 'unsafe-deserialization'],
    [/null|undefined|nil\b|optional/iu, 'null-dereference'],
    [/bounds|overflow|off.?by.?one|index/iu, 'boundary-error'],
    [/leak|unclosed|dispose/iu, 'resource-leak'],
    [/redos|denial|exhaust/iu, 'denial-of-service'],
    [/except|error|catch|throw/iu, 'error-handling'],
    [/type|cast|unsafe-(?:assign|call|member|return)/iu, 'type-confusion'],
    [/performan|slow|n\+1/iu, 'performance'],
    [/deprecat|compat/iu, 'compatibility'],
];
/** The category of another tool's rule: by its CWE numbers, else by its words, else `logic-error`. */
function categoryOf(weaknessIds, name) {
    const named = categories/* categoryIds */.BM.find((id) => categories/* categories */.LZ[id].cwe.some((cwe) => weaknessIds.includes(cwe)));
    const byWeakness = categories/* categoryIds */.BM.find((id) => weaknesses[id]?.some((cwe) => weaknessIds.includes(cwe)) === true);
    return named ?? byWeakness ?? words.find(([pattern]) => pattern.test(name))?.[1] ?? 'logic-error';
}

;// CONCATENATED MODULE: ./lib/reviewers/sarif-reviewer.js


/** Maximum alerts of one tool that are judged, because each costs requests. The most severe come first. */
const mostAlerts = 100;
/** Maximum quoted lines of an alert's region. */
const mostLines = 10;
const nothing = { findings: [], positions: [], relocations: [] };
/**
 * Imported reports as reviewers. Each reports its alerts in added lines for the models to judge, and judges nothing
 * itself. Alerts about other code are not part of this review. A report that cannot be used does not count as a
 * report without alerts.
 */
function openTools(files, plan, tree, repository) {
    const taken = new Set();
    const reviewers = [];
    const notices = [];
    for (const { path, text, why } of files) {
        const reports = text === null ? why : readSarif(text, repository);
        if (typeof reports === 'string') {
            reviewers.push(brokenTool(named(`tool/${path}`, taken), { path, why: reports }));
            continue;
        }
        for (const report of reports) {
            const { alertsByBundle, elsewhere, beyond } = placed(report, plan);
            const id = named(`tool/${report.tool}`, taken);
            if (report.outside > 0)
                notices.push(`${report.outside} of ${allOf(report)} alerts of ${report.tool} are about files that are not in the repository.`);
            if (report.unlocated > 0)
                notices.push(`${report.unlocated} of ${allOf(report)} alerts of ${report.tool} name no file.`);
            if (elsewhere > 0)
                notices.push(`${elsewhere} of ${allOf(report)} alerts of ${report.tool} are about code that this change does not add.`);
            if (beyond > 0)
                notices.push(`${beyond} of the less severe alerts of ${report.tool} were not judged: the limit is ${mostAlerts}.`);
            reviewers.push(tool(id, report, alertsByBundle, tree));
        }
    }
    return { reviewers, notices };
}
const allOf = ({ alerts, outside, unlocated }) => alerts.length + outside + unlocated;
function named(id, taken) {
    let name = id;
    for (let number = 2; taken.has(name); number += 1)
        name = `${id} (${number})`;
    taken.add(name);
    return name;
}
/** Assigns each alert to the bundle that holds an added line of it. */
function placed({ alerts }, { bundles }) {
    const added = bundles.map((bundle) => ({ id: bundle.id, lines: addedLines(bundle) }));
    const home = ({ path, startLine, endLine }) => added.find(({ lines }) => lines.get(path)?.some((line) => line >= startLine && line <= endLine) === true)
        ?.id ?? null;
    const inside = alerts.flatMap((alert) => {
        const bundle = home(alert);
        return bundle === null ? [] : [{ alert, bundle }];
    });
    const mostSevereFirst = inside
        .toSorted((a, b) => (0,finding/* severityRank */.qs)(b.alert.severity) - (0,finding/* severityRank */.qs)(a.alert.severity))
        .slice(0, mostAlerts);
    const alertsByBundle = new Map();
    for (const { alert, bundle } of mostSevereFirst)
        alertsByBundle.set(bundle, [...(alertsByBundle.get(bundle) ?? []), alert]);
    return {
        alertsByBundle,
        elsewhere: alerts.length - inside.length,
        beyond: inside.length - mostSevereFirst.length,
    };
}
const addedLines = ({ files }) => new Map([...Map.groupBy(files, ({ path }) => path)].map(([path, parts]) => [
    path,
    parts.flatMap(({ excerpts }) => excerpts.flatMap(({ lines }) => lines.flatMap(({ kind, newLine }) => (kind === 'added' && newLine !== null ? [newLine] : [])))),
]));
const tool = (id, { tool: name, version }, alertsByBundle, tree) => ({
    id,
    vendor: name,
    model: version,
    role: 'tool',
    reads: false,
    judges: false,
    open: ({ id: bundle }) => ({
        async ask(question) {
            if (question.kind !== 'independent-review')
                return { outcome: 'answered', answer: nothing, calls: [] };
            const findings = await Promise.all((alertsByBundle.get(bundle) ?? []).map((alert) => findingOf(alert, tree)));
            return { outcome: 'answered', answer: { ...nothing, findings }, calls: [] };
        },
    }),
});
/** Reads the code of an alert from the head: a tool gives lines, and a finding needs a quote. */
async function findingOf(alert, tree) {
    const { category, severity, title, explanation, path, startLine, endLine } = alert;
    const lines = (await tree.read('new', path))?.split('\n') ?? [];
    const last = Math.min(endLine, startLine + mostLines - 1);
    return {
        category,
        severity,
        title,
        explanation,
        scenario: '',
        path,
        quote: lines.slice(startLine - 1, last).join('\n'),
        line: startLine,
        assumes: null,
        suggestion: null,
    };
}
function brokenTool(id, { path, why }) {
    const failure = {
        code: 'report-unusable',
        message: `the report ${path} cannot be used: ${why}`,
        remedy: 'Check that an earlier step ran the tool and wrote SARIF 2.1.0 to this path, or remove it from the setting sarif.',
    };
    return {
        id,
        vendor: 'tool',
        model: '',
        role: 'tool',
        reads: false,
        judges: false,
        open: () => ({ ask: () => Promise.resolve({ outcome: 'unanswered', failure, calls: [] }) }),
    };
}


/***/ })

};
