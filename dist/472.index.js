export const id = 472;
export const ids = [472];
export const modules = {

/***/ 1472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openFanIn: () => (/* binding */ openFanIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/change/committed.js
var committed = __webpack_require__(9522);
;// CONCATENATED MODULE: ./lib/legs/files.js



/** Far above any result; a larger file is something else. */
const mostBytes = 256 * 1024 * 1024;
const mostFiles = 2_000;
/**
 * The files that the globs find, by path. One that the head commit itself holds is the author's and not a leg's: it is
 * named, and not taken.
 */
async function findLegFiles(globs, workspace, git, head) {
    const paths = [...new Set(globs.flatMap((glob) => (0,external_node_fs_.globSync)(glob, { cwd: workspace })))]
        .map((path) => (0,external_node_path_.resolve)(workspace, path))
        .filter((path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true)
        .toSorted()
        .slice(0, mostFiles);
    return Promise.all([...new Set(paths)].map(async (path) => {
        const shown = (0,external_node_path_.relative)(workspace, path);
        if (await (0,committed/* isCommitted */.z)(path, git, head)) {
            return {
                path: shown,
                text: null,
                why: `${shown} is a file of the change itself, not what a leg left`,
            };
        }
        if ((0,external_node_fs_.statSync)(path).size > mostBytes) {
            return { path: shown, text: null, why: `${shown} is too large to be a result` };
        }
        return { path: shown, text: (0,external_node_fs_.readFileSync)(path, 'utf8'), why: '' };
    }));
}

;// CONCATENATED MODULE: ./lib/change/coverage.js
/** Holds what was covered against what had to be, line by line of every hunk. What had to be covered has no overlaps. */
function covered(wanted, given) {
    const byHunk = Map.groupBy(given, ({ hunk }) => hunk);
    let [once, missing, twice] = [0, 0, 0];
    for (const { hunk, from, to } of wanted) {
        const counts = Array.from({ length: to - from + 1 }, () => 0);
        for (const range of byHunk.get(hunk) ?? []) {
            for (let at = Math.max(from, range.from); at <= Math.min(to, range.to); at += 1) {
                counts[at - from] = (counts[at - from] ?? 0) + 1;
            }
        }
        for (const count of counts) {
            if (count === 0)
                missing += 1;
            else if (count === 1)
                once += 1;
            else
                twice += 1;
        }
    }
    return { once, missing, twice };
}

// EXTERNAL MODULE: ./lib/review/testimony.js
var testimony = __webpack_require__(4426);
;// CONCATENATED MODULE: ./lib/legs/ledger.js


/** All that the legs said, by reviewer and by bundle of the whole change. */
class Ledger {
    #legs;
    #plan;
    #findings = new Map();
    #byWording = new Map();
    /** Every wording under the bundle of the whole change where it belongs. */
    #byHome;
    constructor(legs, plan) {
        this.#legs = legs.filter((leg) => leg.taken);
        this.#plan = plan;
        for (const { name, result } of this.#legs) {
            for (const finding of result.findings) {
                const key = `${name}\0${finding.fingerprint}`;
                this.#findings.set(key, finding);
                for (const wording of finding.wordings)
                    this.#byWording.set((0,testimony/* wordingKey */.a)(wording.reviewer, wording), key);
            }
        }
        const placed = this.#legs.flatMap(({ result, change }) => [
            ...result.findings.flatMap(({ wordings, bundle }) => wordings.map((wording) => ({ wording, bundle }))),
            ...result.unlocated.map((wording) => ({ wording, bundle: '' })),
        ].map((one) => ({ ...one, home: this.#home(one.wording, one.bundle, change.coverage) })));
        this.#byHome = new Map([...Map.groupBy(placed, ({ home }) => home)].map(([home, own]) => [
            home,
            own.map(({ wording }) => wording),
        ]));
    }
    /** Each reviewer once, in the order of the legs. */
    get sitters() {
        const all = this.#legs.flatMap(({ result }) => result.panel);
        return all
            .filter(({ id }, index) => all.findIndex((other) => other.id === id) === index)
            .map(({ id, maker, model, role, reads }) => ({
            id,
            maker,
            model,
            role,
            reads,
            served: [...new Set(all.flatMap((one) => (one.id === id ? one.served : [])))],
        }));
    }
    /** How often a reviewer was given each line of the change, or of one bundle of it. */
    coverage(reviewer, bundle = null) {
        const wanted = this.#plan.coverage.filter((entry) => bundle === null || entry.bundle === bundle);
        return covered(wanted, this.#given(reviewer));
    }
    /** Why a reviewer's legs do not amount to an answer for a bundle; null where they do. */
    failure(reviewer, bundle) {
        const { missing, twice } = this.coverage(reviewer, bundle.id);
        if (missing > 0) {
            return {
                code: 'leg-uncovered',
                message: `no leg that was taken covers ${missing} lines of it`,
                remedy: 'See which leg is missing; all must review with the same settings of what is left out.',
            };
        }
        if (twice > 0) {
            return {
                code: 'leg-duplicate',
                message: `two legs covered the same ${twice} lines of it`,
                remedy: 'Let each reviewer sit in one leg only, or give it another role in each.',
            };
        }
        const hunks = new Set(this.#plan.coverage.filter((entry) => entry.bundle === bundle.id).map(({ hunk }) => hunk));
        for (const { name, result, change } of this.#legs) {
            const touched = new Set(change.coverage.filter(({ hunk }) => hunks.has(hunk)).map((entry) => entry.bundle));
            const absent = result.attendance.find((entry) => entry.reviewer === reviewer && touched.has(entry.bundle) && entry.failure !== null);
            if (absent?.failure !== null && absent?.failure !== undefined) {
                const { code, message, remedy } = absent.failure;
                return { code: 'leg-failed', message: `in leg ${name}, ${code}: ${message}`, remedy };
            }
        }
        return null;
    }
    /** What a reviewer raised about a bundle: every wording is brought in exactly one. */
    raised(reviewer, bundle) {
        return this.#worded(reviewer, bundle).map(rawOf);
    }
    #worded(reviewer, bundle) {
        return (this.#byHome.get(bundle) ?? []).filter((wording) => wording.reviewer === reviewer);
    }
    /** What a reviewer's legs say about the findings of a bundle that it raised or took a position on. */
    testimony(reviewer, bundle) {
        const raised = this.sitters.flatMap(({ id }) => this.#worded(id, bundle.id).flatMap((wording) => {
            const name = this.#byWording.get((0,testimony/* wordingKey */.a)(id, wording));
            return name === undefined ? [] : [{ by: id, name, wording }];
        }));
        const findings = [...new Set(raised.map(({ name }) => name))].map((name) => ({
            name,
            wordings: raised
                .filter((one) => one.name === name && one.by === reviewer)
                .map(({ wording: { title, explanation, scenario } }) => ({ title, explanation, scenario })),
            positions: this.#positions(reviewer, name),
        }));
        return {
            failure: this.failure(reviewer, bundle),
            findings: findings.filter(({ wordings, positions }) => wordings.length + positions.length > 0),
        };
    }
    #positions(reviewer, finding) {
        const positions = this.#findings.get(finding)?.positions ?? [];
        return positions
            .filter((position) => position.reviewer === reviewer)
            .map(({ round, stance, ground, reason, evidence, severity }) => ({
            round,
            stance,
            ground,
            reason,
            evidence: evidence.map(({ path, quote }) => ({ path, quote })),
            severity,
        }));
    }
    #given(reviewer) {
        return this.#legs
            .filter(({ result }) => result.panel.some(({ id }) => id === reviewer))
            .flatMap(({ change }) => change.coverage);
    }
    /** The bundle of the whole change where a wording belongs: by its place, else by what its own bundle held. */
    #home({ anchor }, bundle, coverage) {
        const { bundles } = this.#plan;
        const holding = bundles.filter(({ files }) => files.some(({ path }) => path === anchor.path));
        const exact = anchor.level === 'line' ? holding.find((one) => shows(one, anchor)) : undefined;
        const [hunk] = coverage.filter((entry) => entry.bundle === bundle).map((entry) => entry.hunk);
        const kin = this.#plan.coverage.find((entry) => entry.hunk === hunk)?.bundle;
        return (exact ?? holding[0])?.id ?? kin ?? bundles[0]?.id ?? '';
    }
}
const shows = ({ files }, { path, side, startLine }) => files.some((file) => file.path === path &&
    file.excerpts.some(({ lines }) => lines.some((line) => (side === 'new' ? line.newLine : line.oldLine) === startLine)));
const rawOf = ({ reviewer: _reviewer, round: _round, anchor, ...said }) => ({
    ...said,
    path: anchor.path,
    quote: anchor.quote,
    line: anchor.level === 'line' ? anchor.startLine : null,
});

// EXTERNAL MODULE: ./lib/report/result.js + 2 modules
var result = __webpack_require__(9374);
// EXTERNAL MODULE: ./lib/review/guard.js
var guard = __webpack_require__(3077);
;// CONCATENATED MODULE: ./lib/legs/leg.js


const refused = (name, code, message, remedy) => ({
    name,
    taken: false,
    failure: { code, message, remedy },
});
/**
 * Holds what came in against what was expected: every leg once, whole, of this very change. A leg that is missing,
 * broken, twice there, of another change or not expected did not answer. In the order expected, then by path.
 */
function legsOf(files, expected, commits) {
    const read = files.map((file) => readLeg(file, commits));
    const byName = Map.groupBy(read, ({ name }) => name);
    const known = expected.map((name) => oneOf(name, byName.get(name) ?? []));
    const others = read.filter(({ name }) => !expected.includes(name));
    return [...known, ...others.map(unexpected)];
}
const oneOf = (name, legs) => {
    const [first, ...more] = legs;
    if (first === undefined) {
        return refused(name, 'leg-missing', 'no result of this leg was found', 'See how its job ended. Upload its result with "if: always()", and download it where leg-results looks.');
    }
    return more.length === 0
        ? first
        : refused(name, 'leg-duplicate', `${legs.length} results bear this name`, 'Give every leg of the matrix a name of its own, and download each result once.');
};
const unexpected = (leg) => leg.taken
    ? refused(leg.name, 'leg-invalid', 'this leg is not named by the setting legs', 'Name it there, or do not download its result.')
    : leg;
function readLeg({ path, text, why }, commits) {
    const again = 'Let all legs run the same version of the action, and do not edit their results.';
    if (text === null)
        return refused(path, 'leg-invalid', why, again);
    const parsed = parse(text);
    if (typeof parsed === 'string')
        return refused(path, 'leg-invalid', `${path} ${parsed}`, again);
    const name = parsed.leg ?? path;
    const { change, shard } = parsed;
    const [reason] = parsed.verdict.reasons;
    if (change === null || (change.bundles.length > 0 && parsed.attendance.length === 0)) {
        const message = reason === undefined ? 'it ended without a review' : `${reason.code}: ${reason.message}`;
        return refused(name, 'leg-failed', message, reason?.remedy ?? 'See the log of its job.');
    }
    if (change.mergeBase !== commits.mergeBase || change.head !== commits.head) {
        const short = (id) => id?.slice(0, 10) ?? 'uncommitted work';
        return refused(name, 'leg-other-change', `it reviewed ${short(change.mergeBase)}..${short(change.head)}, not ${short(commits.mergeBase)}..${short(commits.head)}`, 'Run all legs and the fan-in in one workflow run, for one head.');
    }
    const odd = contradiction(parsed, change);
    return odd === null
        ? { name, taken: true, result: parsed, change, shard }
        : refused(name, 'leg-invalid', `its result contradicts itself: ${odd}`, again);
}
/** The result, or why the text is none. */
function parse(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return 'is not JSON';
    }
    const parsed = result/* resultSchema */.F.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const version = typeof json === 'object' && json !== null && 'version' in json ? json.version : null;
    if (version !== result/* resultVersion */.C)
        return `is no result of version ${result/* resultVersion */.C}`;
    const [issue] = parsed.error.issues;
    return `does not have the shape of a result (${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'})`;
}
/** What an honest result never says. */
function contradiction(result, change) {
    const { panel, attendance, findings, unlocated, leg } = result;
    const ids = new Set(panel.map(({ id }) => id));
    // The guard's findings are the fan-in's own to make again; a leg may tell of them.
    const speakers = new Set([...ids, guard/* guardId */.j]);
    const bundles = new Set(change.bundles.map(({ id }) => id));
    const files = new Set(change.files.flatMap(({ path, oldPath }) => [path, oldPath]));
    const wordings = [...findings.flatMap((finding) => finding.wordings), ...unlocated];
    const rules = [
        [leg === null, 'it names no leg'],
        [ids.size !== panel.length, 'two reviewers have one name'],
        [
            attendance.some(({ reviewer, bundle }) => !ids.has(reviewer) || !bundles.has(bundle)),
            'somebody attended who is not on the panel, or something that is not in the change',
        ],
        [
            new Set(attendance.map(({ reviewer, bundle }) => `${reviewer}\0${bundle}`)).size !==
                ids.size * bundles.size,
            'who attended what is not told in full',
        ],
        [
            attendance.some(({ answered, failure }) => answered !== (failure === null)),
            'somebody both answered and failed',
        ],
        [
            change.coverage.some(({ bundle, path }) => !bundles.has(bundle) || !files.has(path)),
            'it covers a path outside the change',
        ],
        [
            change.bundles.some((bundle) => bundle.files.some((path) => !files.has(path))),
            'a bundle holds a path outside the change',
        ],
        [
            wordings.some(({ reviewer, anchor }) => !speakers.has(reviewer) || outside(anchor.path)),
            'a finding is of nobody on the panel, or outside the repository',
        ],
        [
            findings.some(({ positions }) => positions.some(({ reviewer }) => !ids.has(reviewer))),
            'a position is of nobody on the panel',
        ],
    ];
    return rules.find(([broken]) => broken)?.[1] ?? null;
}
const outside = (path) => path.startsWith('/') || path.includes('\0') || path.split('/').includes('..');

// EXTERNAL MODULE: ./lib/review/cross-examiner.js
var cross_examiner = __webpack_require__(2086);
;// CONCATENATED MODULE: ./lib/legs/reviewers.js

/**
 * The panel of a fan-in: everyone who sat in a leg, with what was said there; a seat for each leg that was not taken,
 * which did not answer; and models of this run, which judge what the legs found but read nothing blind. A model that
 * also sat in a leg is one reviewer: it brings what it said and goes on from there.
 */
function fanInPanel(legs, ledger, models) {
    const sitters = ledger.sitters;
    const ids = new Set(sitters.map(({ id }) => id));
    return [
        ...sitters.map((sitter) => witnessOf(sitter, ledger, models.find(({ id }) => id === sitter.id) ?? null)),
        ...legs.flatMap((leg) => (leg.taken ? [] : [emptySeat(leg.name, leg.failure)])),
        ...models.filter(({ id }) => !ids.has(id)).map((model) => (0,cross_examiner/* crossExaminer */.ao)(model)),
    ];
}
/** A reviewer that speaks from its legs' results, and through `model` where this run can reach it. */
function witnessOf(sitter, ledger, model) {
    return {
        ...sitter,
        judges: model !== null,
        open(bundle) {
            const live = model?.open(bundle) ?? null;
            return {
                async ask(question) {
                    if (question.kind === 'blind') {
                        return (0,cross_examiner/* answered */.oQ)({ ...cross_examiner/* nothingSaid */.ns, findings: ledger.raised(sitter.id, bundle.id) });
                    }
                    return question.kind === 'relocation' || live === null ? (0,cross_examiner/* answered */.oQ)(cross_examiner/* nothingSaid */.ns) : live.ask(question);
                },
                record: ledger.testimony(sitter.id, bundle),
            };
        },
    };
}
const emptySeat = (name, failure) => ({
    id: `leg ${name}`,
    maker: '',
    model: '',
    role: 'leg',
    reads: true,
    judges: false,
    open: () => ({ ask: () => Promise.resolve({ outcome: 'unanswered', failure, calls: [] }) }),
});

;// CONCATENATED MODULE: ./lib/legs/fan-in.js




/** Brings the legs of a matrix together as one panel over the whole change. */
async function openFanIn(options) {
    const { git, workspace, globs, expected, commits, plan, models } = options;
    const files = await findLegFiles(globs, workspace, git, commits.head);
    const legs = legsOf(files, expected, commits);
    const ledger = new Ledger(legs, plan);
    return {
        panel: fanInPanel(legs, ledger, models),
        told: {
            legs: legs.map(toldOf),
            hunks: new Set(plan.coverage.map(({ hunk }) => hunk)).size,
            coverage: ledger.sitters.map(({ id }) => ({ reviewer: id, ...ledger.coverage(id) })),
        },
        notices: [
            ...(models.length === 0
                ? ['This run has no key of its own: what only one leg found was not cross-examined.']
                : []),
            ...otherBases(legs, commits),
        ],
    };
}
const toldOf = (leg) => leg.taken
    ? {
        name: leg.name,
        taken: true,
        why: '',
        reviewers: leg.result.panel.map(({ id }) => id),
        shard: leg.shard === null ? null : { ...leg.shard },
        verdict: leg.result.verdict.verdict,
        seconds: leg.result.seconds,
        usd: leg.result.spent.usd,
    }
    : {
        name: leg.name,
        taken: false,
        why: `${leg.failure.code}: ${leg.failure.message}`,
        reviewers: [],
        shard: null,
        verdict: null,
        seconds: null,
        usd: null,
    };
/** The base may move on between the legs and the fan-in; the change is what lies after the merge base. */
const otherBases = (legs, { base }) => {
    const moved = legs.flatMap((leg) => (leg.taken && leg.change.base !== base ? [leg.name] : []));
    return moved.length === 0
        ? []
        : [`The base has moved on since ${moved.join(', ')} ran; the change after the merge base is the same.`];
};


/***/ }),

/***/ 2086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ao: () => (/* binding */ crossExaminer),
/* harmony export */   ns: () => (/* binding */ nothingSaid),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
const nothingSaid = { findings: [], positions: [], relocations: [] };
const answered = (answer) => ({ outcome: 'answered', answer, calls: [] });
/** Judges what others found, but is not asked what it sees itself. `allowed` takes out what it may not be asked either. */
const crossExaminer = (model, allowed = (question) => question) => ({
    ...model,
    reads: false,
    open(bundle) {
        const live = model.open(bundle);
        return {
            ask(question) {
                const asked = question.kind === 'blind' ? null : allowed(question);
                return asked === null ? Promise.resolve(answered(nothingSaid)) : live.ask(asked);
            },
        };
    },
});


/***/ })

};
