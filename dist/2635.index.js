export const id = 2635;
export const ids = [2635,4335,2663];
export const modules = {

/***/ 62635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revise: () => (/* binding */ revise)
});

;// CONCATENATED MODULE: ./lib/debate/plan-requirements.js
const heading = /^\s{0,3}#{1,6}\s+\S/u;
const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\S/u;
const demand = /\b(?:must|shall|should|never|always|requires?|required|has to|have to|needs? to|may not|only)\b/iu;
/** Text without marks for structure, emphasis or punctuation. */
const bare = (text) => text
    .replace(/^[\s>#*+-]*(?:\d{1,9}[.)]\s+)?(?:\[[ xX]\]\s+)?/u, '')
    .replace(/[*_`~]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;:!?]+$/u, '')
    .trim()
    .toLowerCase();
/** A shorter text occurs inside others by accident; it must be a separate line. Characters. */
const leastDistinctive = 24;
/** Share of a requirement that must be quoted for it to count as declared. */
const shareNamed = 0.6;
/** Headings, list items and sentences with a demand. */
const requirementsOf = (text) => text
    .split(/\r?\n/u)
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter(({ text: line }) => bare(line) !== '' && (heading.test(line) || item.test(line) || demand.test(line)));
/**
 * Requirements of the original that the revision neither contains (ignoring marks and white space) nor declares with
 * a reason. A reworded requirement counts as dropped unless it is declared.
 */
function droppedRequirements(original, revised, named) {
    const lines = new Set(revised.split(/\r?\n/u).map(bare));
    const joined = bare(revised.split(/\r?\n/u).map(bare).join(' '));
    const given = named.filter(({ reason }) => reason.trim() !== '').map(({ quote }) => bare(oneLine(quote)));
    return requirementsOf(original).filter(({ text }) => {
        const wanted = bare(text);
        if (lines.has(wanted) || (wanted.length >= leastDistinctive && joined.includes(wanted)))
            return false;
        return !given.some((quote) => quote === wanted ||
            (wanted.length >= leastDistinctive && quote.includes(wanted)) ||
            (quote.length >= wanted.length * shareNamed &&
                quote.length >= leastDistinctive &&
                wanted.includes(quote)));
    });
}
const oneLine = (text) => text.split(/\r?\n/u).map(bare).join(' ');

// EXTERNAL MODULE: ./lib/report/progress.js
var progress = __webpack_require__(37751);
// EXTERNAL MODULE: ./lib/result/assembly.js
var assembly = __webpack_require__(26469);
// EXTERNAL MODULE: ./lib/result/figures.js
var figures = __webpack_require__(33524);
// EXTERNAL MODULE: ./lib/review/recorded-debate.js
var recorded_debate = __webpack_require__(33174);
// EXTERNAL MODULE: ./lib/reviewers/panel.js + 11 modules
var reviewers_panel = __webpack_require__(75340);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(41514);
// EXTERNAL MODULE: ./lib/providers/prices.js
var prices = __webpack_require__(50914);
// EXTERNAL MODULE: ./lib/reviewers/attempt.js
var reviewers_attempt = __webpack_require__(55641);
// EXTERNAL MODULE: ./lib/reviewers/estimate.js
var estimate = __webpack_require__(45004);
// EXTERNAL MODULE: ./lib/reviewers/prompts.js
var prompts = __webpack_require__(44855);
;// CONCATENATED MODULE: ./lib/reviewers/reviser.js





const answerSchema = schemas/* object */.Ikc({
    decisions: schemas/* array */.YOg(schemas/* object */.Ikc({ label: schemas/* string */.YjP(), decision: schemas/* enum */.k5n(['taken', 'declined']), reason: schemas/* string */.YjP() })),
    changed: schemas/* array */.YOg(schemas/* object */.Ikc({ quote: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
    document: schemas/* string */.YjP(),
});
const timeoutMs = 10 * 60_000;
/** Output tokens besides the document itself. */
const allowance = 16_000;
const mostText = 4_000;
/** A model as the author of a plan's next version: one conversation through all revisions. */
class Reviser {
    #options;
    #plan;
    #room;
    #thread = null;
    #said = 0;
    constructor(options, plan) {
        this.#options = options;
        this.#plan = plan;
        this.#room = allowance + 2 * (0,estimate/* tokensIn */.gF)(Buffer.byteLength(plan));
    }
    /** One second attempt, for an answer of the wrong form and for findings without a decision. */
    async revise(asked) {
        const first = await this.#once(asked, 1, this.#question(asked));
        const missing = first.outcome === 'complete' ? undecided(asked, first.value) : [];
        if (first.outcome === 'complete' && missing.length === 0)
            return revised(first.value, [first.call]);
        if (first.outcome !== 'complete' && first.failure.code !== 'malformed')
            return { outcome: 'unanswered', failure: first.failure, calls: callsOf(first) };
        const again = first.outcome === 'complete'
            ? this.#prompt('undecided', { labels: missing.join(', ') })
            : this.#prompt('revise-repair', { problem: first.failure.message });
        const second = await this.#once(asked, 2, [{ text: again }]);
        const calls = [...callsOf(first), ...callsOf(second)];
        if (second.outcome === 'complete')
            return revised(second.value, calls);
        // The first answer is kept. Its missing decisions are reported.
        if (first.outcome === 'complete')
            return revised(first.value, calls);
        return { outcome: 'unanswered', failure: second.failure, calls };
    }
    #prompt(name, slots) {
        return this.#options.redact((0,prompts/* prompt */.J1)(name, slots, 'plan'));
    }
    #question({ findings, lost }) {
        const { fence } = this.#options;
        const lines = (items) => items.map((item) => JSON.stringify(item)).join('\n');
        const slots = {
            findings: fence('findings', lines(findings)),
            lost: lost.length === 0 ? '' : (0,prompts/* prompt */.J1)('lost', { lines: fence('lost', lines(lost)) }, 'plan'),
        };
        if (this.#said > 0)
            return [{ text: this.#prompt('revise-again', slots), cache: true }];
        return [{ text: this.#prompt('revise', { ...slots, plan: fence('plan', this.#plan) }), cache: true }];
    }
    async #once({ number, recorder }, attempt, parts) {
        const { id, clock, price, budget } = this.#options;
        const bundle = `r${number}`;
        const estimate = this.#estimate(parts);
        if (!(await budget.enter(estimate, { kind: 'blocking', bundle, rank: 0 }))) {
            const { outcome: code, ...failure } = budget.refusal();
            return { outcome: 'failed', failure: { code, ...failure }, call: null };
        }
        const asked = { reviewer: id, bundle, round: 1, question: 'revision', attempt };
        recorder.request(asked, (0,prompts/* authorInstructions */.xx)('revise-instructions', this.#options.language), parts.map(({ text }) => text));
        const began = clock();
        const completion = await this.#open().ask(parts, { maxOutputTokens: this.#room });
        const call = (0,reviewers_attempt/* callOf */.C8)(completion, began, price);
        budget.settle(estimate, call.spent.usd ?? 0);
        recorder.answer(asked, completion, call);
        if (completion.outcome === 'complete' || completion.outcome === 'malformed')
            this.#said += bytesOf(parts) + Buffer.byteLength(completion.text);
        if (completion.outcome === 'complete')
            return { outcome: 'complete', value: completion.value, call };
        const { outcome: code, message, remedy } = completion;
        return { outcome: 'failed', failure: { code, message, remedy }, call };
    }
    #open() {
        const { provider, model, effort, signal } = this.#options;
        this.#thread ??= provider.open({
            model,
            instructions: (0,prompts/* authorInstructions */.xx)('revise-instructions', this.#options.language),
            answer: { name: 'revision', schema: answerSchema },
            tools: [],
            maxToolCalls: 0,
            effort,
            maxOutputTokens: this.#room,
            cacheKey: '',
            timeoutMs,
            signal,
        });
        return this.#thread;
    }
    #estimate(parts) {
        const usage = {
            freshInput: 0,
            cachedInput: (0,estimate/* tokensIn */.gF)(this.#said),
            writtenInput: (0,estimate/* tokensIn */.gF)(bytesOf(parts)),
            output: estimate/* usualOutput */.sn[this.#options.effort] + (0,estimate/* tokensIn */.gF)(Buffer.byteLength(this.#plan)),
        };
        return (0,prices/* costOf */.ho)(this.#options.price, usage) ?? 0;
    }
}
const callsOf = ({ call }) => (call === null ? [] : [call]);
const undecided = ({ findings }, { decisions }) => {
    const said = new Set(decisions.map(({ label }) => label.trim()));
    return findings.map(({ label }) => label).filter((label) => !said.has(label));
};
const clip = (text) => text.trim().slice(0, mostText);
const revised = ({ document, decisions, changed }, calls) => ({
    outcome: 'revised',
    draft: {
        document,
        decisions: decisions.map(({ label, decision, reason }) => ({
            label: label.trim(),
            decision,
            reason: clip(reason),
        })),
        changed: changed.map(({ quote, reason }) => ({ quote: clip(quote), reason: clip(reason) })),
    },
    calls,
});
const bytesOf = (parts) => parts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(85725);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js
var array = __webpack_require__(61318);
;// CONCATENATED MODULE: ./lib/plan/revised-change.js


/** Edits above which the entire text counts as replaced, because the diff would be unreadable and slow. */
const mostEdits = 1_500;
/** The text of the document under review: its new side, line by line. */
const documentText = ({ hunks }) => hunks
    .flatMap(({ lines }) => lines.filter(({ newLine }) => newLine !== null))
    .map(({ text }) => `${text}\n`)
    .join('');
/** A document and its revision as a change of one file with one hunk that shows all lines. */
function revisedChange(change, original, revised) {
    const [file] = change.files;
    if (file === undefined)
        throw new TypeError('a plan has one file');
    const lines = linesBetween(linesOf(original), linesOf(revised));
    const count = (side) => lines.filter((line) => line[side] !== null).length;
    const digest = (text) => (0,external_node_crypto_.createHash)('sha1').update(text).digest('hex');
    return {
        ...change,
        files: [
            {
                ...file,
                status: 'modified',
                oldMode: file.newMode,
                oldBlob: digest(original),
                newBlob: digest(revised),
                added: lines.filter(({ kind }) => kind === 'added').length,
                removed: lines.filter(({ kind }) => kind === 'removed').length,
                hunks: [
                    {
                        id: `${file.path}#1`,
                        oldStart: 1,
                        oldLines: count('oldLine'),
                        newStart: 1,
                        newLines: count('newLine'),
                        section: '',
                        lines,
                    },
                ],
            },
        ],
    };
}
/** A unified diff with three lines of context. */
const patchBetween = (path, original, revised) => (0,create/* createTwoFilesPatch */.ss)(path, path, original, revised, 'as reviewed', 'revised', {
    context: 3,
    maxEditLength: mostEdits,
}) ?? `The revision of ${path} replaces the entire text.\n`;
const linesOf = (text) => (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
function linesBetween(before, after) {
    const parts = (0,array/* diffArrays */.E)(before, after, { maxEditLength: mostEdits }) ?? [
        { removed: true, added: false, value: before },
        { removed: false, added: true, value: after },
    ];
    const lines = [];
    let [old, now] = [0, 0];
    for (const { added, removed, value } of parts) {
        for (const text of value) {
            if (!added)
                old += 1;
            if (!removed)
                now += 1;
            lines.push({
                kind: added ? 'added' : removed ? 'removed' : 'context',
                text,
                oldLine: added ? null : old,
                newLine: removed ? null : now,
            });
        }
    }
    return lines;
}

// EXTERNAL MODULE: ./lib/change/depth.js + 1 modules
var depth = __webpack_require__(97180);
// EXTERNAL MODULE: ./lib/change/plan.js
var plan = __webpack_require__(10005);
// EXTERNAL MODULE: ./lib/context/git-tree.js
var git_tree = __webpack_require__(80404);
// EXTERNAL MODULE: ./lib/debate/debate.js + 24 modules
var debate = __webpack_require__(55868);
// EXTERNAL MODULE: ./lib/debate/detected.js
var detected = __webpack_require__(65451);
// EXTERNAL MODULE: ./lib/debate/reviewer.js
var reviewer = __webpack_require__(65254);
// EXTERNAL MODULE: ./lib/review/debate-rules.js + 1 modules
var debate_rules = __webpack_require__(97463);
// EXTERNAL MODULE: ./lib/review/detected/injection.js + 1 modules
var injection = __webpack_require__(94335);
// EXTERNAL MODULE: ./lib/review/detected/looked-up-text.js
var looked_up_text = __webpack_require__(72903);
// EXTERNAL MODULE: ./lib/review/lookups.js + 5 modules
var lookups = __webpack_require__(16021);
// EXTERNAL MODULE: ./lib/reviewers/budget.js
var budget = __webpack_require__(54047);
// EXTERNAL MODULE: ./lib/reviewers/served-models.js
var served_models = __webpack_require__(2430);
// EXTERNAL MODULE: ./lib/security/secrets/secretlint.js
var secretlint = __webpack_require__(2663);
// EXTERNAL MODULE: ./lib/syntax/parsing.js + 3 modules
var parsing = __webpack_require__(177);
;// CONCATENATED MODULE: ./lib/plan/version-review.js

















/**
 * Reviews a version of the plan. The author's reviewer only judges the others' findings, and does not decide whether
 * earlier findings are fixed.
 */
async function reviewVersion(on, version) {
    const { number, text, decisions, open, lost, recorder } = version;
    const [author] = on.options.slots;
    const change = revisedChange(on.change, on.original, text);
    const tree = (0,git_tree/* overlaid */.ZY)(on.tree, on.path, { new: text, old: on.original });
    const requestContext = { ...on.options.requestContext, bundles: 1, carried: [], decided: decisions };
    const lookUpDetector = (0,looked_up_text/* openLookUpDetector */.X)(change, on.settings['trusted-prompt-paths'], new Set(), (text) => on.redact.kinds(text));
    const lookUps = (0,lookups/* lookUpsOf */.hM)(on.settings, {
        git: on.git,
        change: on.change,
        tree,
        onShown: (shown) => lookUpDetector.scan(shown),
        learn: (shown) => (0,secretlint.learnSecrets)([shown], on.redact),
    });
    const panel = (0,reviewers_panel/* openPanel */.NE)({ ...on.options, asksOnce: false, requestContext, recorder, lookUps }).map((one) => one.id === author?.id ? (0,reviewer/* crossExaminer */.ao)(one, asAuthor(open)) : one);
    const debated = await (0,debate/* debate */.q)({
        change,
        bundles: await bundlesOf(change, tree, number),
        panel,
        panelModels: () => (0,served_models/* panelModelsOf */.A)(panel, on.events),
        earlier: open,
        tree,
        findSymbols: parsing/* findSymbols */.dL,
        recused: new Set(author === undefined ? [] : [author.id]),
        rules: (0,debate_rules/* rulesOf */.f)(on.settings),
        observer: (0,budget/* chargingRounds */.J)(recorder, on.options.budget),
        detected: detectedOf(on.path, version, lookUpDetector, on.settings['trusted-prompt-paths']),
    });
    return judged(debated, panel, lost);
}
function judged(debated, panel, lost) {
    const readers = panel.filter(({ reads }) => reads).map(({ id }) => id);
    // Without readers nothing is approved, whatever the settings allow.
    const complete = readers.length > 0 &&
        readers.every((id) => debated.attendance.some(({ reviewer, answered }) => reviewer === id && answered));
    const approvedBy = readers.filter((id) => debated.approvers.includes(id));
    const findings = debated.findings.filter(({ status }) => status !== 'dismissed');
    return {
        findings: debated.findings.map(assembly/* asResultFinding */.jR),
        readers,
        approvedBy,
        complete,
        open: findings,
        approved: complete &&
            lost.length === 0 &&
            approvedBy.length === readers.length &&
            !findings.some(({ blocking }) => blocking),
    };
}
/** Whether the author fixed a finding is decided by the others, even for its own findings. */
const asAuthor = (open) => (question) => {
    if (question.kind !== 'exchange')
        return question;
    const disputes = question.disputes.filter(({ finding }) => !open.some(({ category, title }) => category === finding.category && title === finding.title));
    return question.judge.length + disputes.length === 0 ? null : { ...question, disputes, earlier: [] };
};
/** The entire plan in one request, whatever its length: missing parts can be found only in the entire text. */
async function bundlesOf(change, tree, number) {
    const { plan } = await (0,depth/* planEvenly */.x)(change, (side, path) => tree.read(side, path), {
        tokensPerBundle: Number.MAX_SAFE_INTEGER,
    });
    return plan.bundles.map((bundle) => ({ ...bundle, id: `r${number}` }));
}
/** The entire version is searched for injections, not only its new lines. A lost requirement blocks. */
function detectedOf(path, { text, lost }, lookUpDetector, promptFiles) {
    const detected = (0,injection.openInjectionDetector)({ files: [(0,plan/* planFile */.eS)(path, text, '')] }, promptFiles);
    return {
        distrusts: (spot) => detected.distrusts(spot),
        // A getter, because reviewers may report injection attempts during the debate.
        get reports() {
            return [
                ...detected.reports,
                ...lost.map((one) => lostRequirementReport(path, one)),
                ...lookUpDetector.reports,
            ];
        },
    };
}
const lostRequirementReport = (path, { line, text }) => ({
    reviewer: detected/* detectorId */.i,
    round: 1,
    category: 'missing-requirement',
    severity: 'critical',
    title: 'The revision has lost a requirement',
    explanation: 'This line of the original is not in the revision, and no decision of the author names it. Found by the action itself, by comparing the texts.',
    scenario: 'If the revision is adopted, this requirement is not built although no one decided to drop it.',
    assumes: null,
    suggestion: null,
    location: {
        level: 'line',
        path,
        side: 'old',
        startLine: line,
        endLine: line,
        quote: text,
        addedLine: null,
    },
});

;// CONCATENATED MODULE: ./lib/plan/revise.js









/** Limit of a version's length relative to the plan, because all reviewers read it again. */
const growth = { characters: 20_000, times: 3 };
/**
 * The first reviewer rewrites the plan to fix its findings and the others review the new version, until all approve
 * it or a limit is reached. The verdict on the original plan does not change. The recorder gets the state first as
 * failed and then as it ended, so that a run that ends early reports the revisions so far.
 */
async function revise(runtime, reviewed) {
    const { recorder, settings } = runtime;
    const [file] = reviewed.change.files;
    const [lead] = reviewed.options.slots;
    if (file === undefined || lead === undefined)
        return;
    const open = revise_status(reviewed.findings);
    const course = new Course(runtime, reviewed, { lead, file, open });
    const conclude = ({ outcome, why }) => {
        recorder.revised({
            calls: (0,assembly/* resultCalls */.l_)(course.events),
            revision: { outcome, why, lead: lead.id, rounds: course.rounds },
        });
    };
    conclude({ outcome: 'failed', why: 'The run ended while the plan was being revised.' });
    if (!reviewed.debate.attendance.every(({ answered }) => answered)) {
        const why = 'The review of the plan is not complete, so it was not revised.';
        return conclude({ outcome: 'failed', why });
    }
    if (open.length === 0)
        return conclude({ outcome: 'not-needed', why: 'The plan has no open findings.' });
    for (let number = 1; number <= settings['max-revisions']; number += 1) {
        const end = await course.next(number);
        if (end !== null)
            return conclude(end);
    }
    conclude(course.atLimit());
}
const revise_status = (findings) => findings.filter((finding) => finding.status !== 'dismissed');
/** The versions so far. */
class Course {
    events = [];
    rounds = [];
    #runtime;
    #reviewed;
    #lead;
    #path;
    #original;
    #reviser;
    #named = [];
    #open;
    #text;
    #lost = [];
    constructor(runtime, reviewed, { lead, file, open }) {
        const { options } = reviewed;
        this.#runtime = runtime;
        this.#reviewed = reviewed;
        this.#lead = lead.id;
        this.#path = file.path;
        this.#original = documentText(file);
        this.#text = this.#original;
        this.#open = open;
        const { id, model, price } = lead;
        const provider = (0,reviewers_panel/* providersOf */.Ou)(options.providerAccess, runtime.redact)(lead.provider);
        const author = {
            ...options,
            id,
            model,
            price,
            provider,
            effort: lead.effort ?? options.effort,
            language: runtime.settings.language,
        };
        this.#reviser = new Reviser(author, this.#original);
    }
    /** Makes one version and reviews it. Returns null if another follows. */
    async next(number) {
        const { log, transcript } = this.#reviewed;
        const shown = (0,progress/* progress */.q)({
            ...log,
            startGroup: (title) => log.startGroup(`Revision ${number} · ${title}`),
        });
        const eventRecorder = (0,recorded_debate/* recordEvents */.FW)((event) => this.events.push(event), shown, transcript);
        // A reviewer without a question makes no call to log.
        const called = (event) => event.calls.length > 0 ? eventRecorder.called(event) : undefined;
        const recorder = { ...eventRecorder, called };
        try {
            return await this.#version(number, recorder);
        }
        finally {
            shown.end();
        }
    }
    atLimit() {
        const blocking = this.#open.filter((finding) => finding.blocking).length;
        const against = `${(0,figures/* plural */.LS)(blocking, 'finding')} ${blocking === 1 ? 'blocks' : 'block'} it`;
        const why = `Revision ${this.rounds.length} was the last allowed and is not approved: ${against}.`;
        return { outcome: 'limit', why };
    }
    async #version(number, recorder) {
        const lead = this.#lead;
        const relayed = this.#open.map(asRelayed);
        const asked = { number, findings: relayed, lost: this.#lost, recorder };
        const answer = await this.#reviser.revise(asked);
        const outcome = answer.outcome === 'revised' ? 'answered' : answer.failure.code;
        const event = { reviewer: lead, bundle: `r${number}`, round: 1, question: 'revision' };
        recorder.called({ ...event, calls: answer.calls, outcome, findings: 0, positions: 0 });
        if (answer.outcome === 'unanswered')
            return { outcome: 'failed', why: `${lead} did not revise the plan: ${answer.failure.message}` };
        const { draft } = answer;
        const text = ended(this.#runtime.redact(draft.document));
        const unfit = unfitness(text, this.#original);
        if (unfit !== null)
            return { outcome: 'failed', why: `${lead} returned a revision that ${unfit}.` };
        this.#named.push(...draft.changed);
        this.#lost = droppedRequirements(this.#original, text, this.#named);
        const version = {
            number,
            text,
            diff: patchBetween(this.#path, this.#original, text),
            decisions: decisionsOf(this.#open, relayed, draft),
            changed: draft.changed.map((one) => ({ ...one })),
            lost: this.#lost.map((one) => ({ ...one })),
        };
        this.#reviewed.log.info(`Revision ${number} by ${lead}: ${summed(version.decisions)}`);
        if (text === this.#text) {
            this.#keep({ ...version, findings: [], readers: [], approvedBy: [], complete: false });
            return {
                outcome: 'unchanged',
                why: `${lead} did not change the text: ${summed(version.decisions)}.`,
            };
        }
        this.#text = text;
        return this.#review(version, recorder);
    }
    async #review(version, recorder) {
        const { number } = version;
        const reviewing = {
            ...this.#reviewed,
            settings: this.#runtime.settings,
            git: this.#runtime.git,
            redact: this.#runtime.redact,
            events: this.events,
            path: this.#path,
            original: this.#original,
        };
        const { open, approved, findings, readers, approvedBy, complete } = await reviewVersion(reviewing, {
            ...version,
            open: this.#open,
            recorder,
        });
        this.#open = open;
        this.#keep({ ...version, findings, readers, approvedBy, complete });
        if (!complete)
            return { outcome: 'failed', why: `Not every reviewer of revision ${number} answered everything.` };
        return approved ? { outcome: 'approved', why: `All reviewers of revision ${number} approve it.` } : null;
    }
    #keep(round) {
        this.rounds.push(round);
        this.#reviewed.transcript.write({ kind: 'revision', by: this.#lead, ...round });
    }
}
const ended = (text) => `${text.replace(/\r\n/gu, '\n').trimEnd()}\n`;
function unfitness(text, original) {
    if (!/[\p{L}\p{N}]/u.test(text))
        return 'contains no text';
    if (text.includes('\0'))
        return 'is not text';
    const most = original.length * growth.times + growth.characters;
    return text.length > most ? `is far longer than the plan (${text.length} characters)` : null;
}
/** Anonymous, as the others reported it. */
const asRelayed = (finding, index) => {
    const { category, severity, title, explanation, scenario, assumes, location } = finding;
    const lines = location.level === 'line' ? location : { startLine: 1, endLine: 1 };
    return {
        label: `F${index + 1}`,
        category,
        severity,
        title,
        explanation,
        scenario,
        assumes,
        path: location.path,
        startLine: lines.startLine,
        endLine: lines.endLine,
        quote: location.quote,
    };
};
/** One decision for each finding in the author's question. A missing one is reported as undecided. */
const decisionsOf = (open, relayed, { decisions }) => open.map(({ id, title }, index) => {
    const said = decisions.find(({ label }) => label === relayed[index]?.label);
    return said === undefined
        ? { finding: id, title, decision: 'undecided', reason: '' }
        : { finding: id, title, decision: said.decision, reason: said.reason };
});
function summed(decisions) {
    const of = (word) => decisions.filter(({ decision }) => decision === word).length;
    return [
        `${of('taken')} taken`,
        `${of('declined')} declined`,
        ...(of('undecided') > 0 ? [`${of('undecided')} undecided`] : []),
    ].join(', ');
}


/***/ }),

/***/ 37751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ roundName),
/* harmony export */   q: () => (/* binding */ progress)
/* harmony export */ });
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33524);

/** The name of a round, by its number. */
const roundName = (round) => {
    if (round === 1)
        return 'independent-review';
    return round === 2 ? 'cross-examination' : 'rebuttal';
};
/**
 * A group per round and a line per reviewer and bundle. Bundles run independently, so lines of a later round wait until
 * every bundle has finished the earlier one.
 */
function progress(log) {
    const held = new Map();
    /** Bundle → the last round it has finished; `Infinity` once its debate is over. */
    const done = new Map();
    let total = _result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingSpent */ .at;
    let expected = 0;
    let current = 1;
    let open = false;
    const show = (lines) => {
        if (lines.length === 0)
            return;
        if (!open)
            log.startGroup(`Round ${current} · ${roundName(current)}`);
        open = true;
        for (const line of lines)
            log.info(line);
    };
    const close = () => {
        if (open)
            log.endGroup();
        open = false;
    };
    const advance = () => {
        while (done.size >= Math.max(1, expected) &&
            [...done.values()].every((round) => round >= current) &&
            [...done.values()].some((round) => round !== Number.POSITIVE_INFINITY || held.size > 0)) {
            close();
            current += 1;
            show(held.get(current) ?? []);
            held.delete(current);
        }
    };
    const tell = (round, lines) => {
        if (round <= current)
            show(lines);
        else
            held.set(round, [...(held.get(round) ?? []), ...lines]);
    };
    return {
        planned(bundles, reviewers) {
            expected = bundles;
            log.info(`${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(reviewers, 'reviewer')}, ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(bundles, 'bundle')} of files`);
        },
        called(event) {
            total = (0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .totalSpent */ .Jf)([total, ...event.calls.map((call) => call.spent)]);
            tell(event.round, lines(event, total));
        },
        paused(ms, message) {
            log.info(`Waiting ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(ms / 1000)} before the next request: ${message}`);
        },
        roundDone(bundle, round) {
            done.set(bundle, Math.max(round, done.get(bundle) ?? 0));
            advance();
        },
        bundleDone(bundle, stopped) {
            const last = done.get(bundle) ?? current;
            const line = `${bundle} · ended: ${stopped}`;
            // The group of its last round may be closed already, and this line needs no group of its own.
            if (last <= current && !open)
                log.info(line);
            else
                tell(last, [line]);
            done.set(bundle, Number.POSITIVE_INFINITY);
            advance();
        },
        end() {
            for (const round of [...held.keys()].sort((a, b) => a - b)) {
                close();
                current = round;
                show(held.get(round) ?? []);
            }
            held.clear();
            close();
        },
    };
}
const lines = (event, total) => {
    const { reviewer, bundle, calls, outcome, question } = event;
    const spent = (0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .totalSpent */ .Jf)(calls.map((call) => call.spent));
    const seconds = calls.reduce((sum, call) => sum + call.seconds, 0);
    const asked = question === 'relocation'
        ? ' · asked again for the location of its quotes'
        : question === 'description'
            ? ' · asked about the description'
            : '';
    const requests = calls.reduce((sum, call) => sum + 1 + call.retries, 0);
    const tries = requests > 1 ? ` · ${requests} requests` : '';
    const mark = outcome === 'answered' ? '✓' : '✗';
    return [
        `${mark} ${reviewer} · ${bundle}${asked} · ${result(event)} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(seconds)} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .spentText */ .u8)(spent)}${tries} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .costText */ .rs)(total.usd)} so far`,
        ...calls.flatMap((call) => call.notes).map((note) => `    ${note}`),
    ];
};
const result = ({ outcome, question, findings, positions }) => {
    if (outcome !== 'answered')
        return outcome;
    if (question === 'relocation' || question === 'revision')
        return 'answered';
    if (question === 'test')
        return 'wrote a test';
    if (question === 'test-reading')
        return 'read a test';
    const reported = (0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(findings, 'finding');
    return question === 'independent-review' || question === 'description'
        ? reported
        : `${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(positions, 'position')}, ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(findings, 'new finding')}`;
};


/***/ }),

/***/ 94335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S1: () => (/* binding */ injectionInName),
  GK: () => (/* binding */ injectionReport),
  hZ: () => (/* binding */ injectionsInContext),
  openInjectionDetector: () => (/* binding */ openInjectionDetector)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./lib/debate/detected.js
var detected = __webpack_require__(65451);
// EXTERNAL MODULE: ./lib/security/injection/detector.js + 8 modules
var detector = __webpack_require__(4312);
// EXTERNAL MODULE: ./lib/review/detected/secrets.js
var secrets = __webpack_require__(95590);
;// CONCATENATED MODULE: ./lib/review/detected/supply-chain.js

/** Packages named in a finding; the rest is counted. */
const mostNamed = 10;
const otherCode = 'The next installation fetches and runs code that was not reviewed.';
const replaced = 'An attacker who controls the server or the connection can replace the package, and the installation does not notice.';
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
        assumes: null,
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
 * Reads all lines and names of the change. What it adds is raised; all of it is distrusted as evidence. A strong match
 * blocks, a weak one is listed. In the `expected` files, such as prompts and their tests, both are noted. Secrets and what the
 * supply-chain rules found are reported with it.
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
                const isNoted = expected.length > 0 && isExpected(file.path);
                return [...nameSign(file), ...reportsOf(markedIn(file))].map((one) => (isNoted ? { ...one, severity: 'info' } : one));
            });
            return [...reports, ...foundSecrets.map(secrets/* secretReport */.RB), ...facts.map(supplyChainReport)];
        },
        distrusts: (spot) => files.some((file) => spot.path === pathOn(spot.side, file) &&
            markedIn(file).some(({ quoted: own }) => own.side === spot.side && overlaps(own, spot))) || (0,detector/* findInjectionMatches */.M)(spot.quote.split('\n'), spot.path, false).length > 0,
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
function signsOf({ lines, ...hunk }, path, side) {
    const number = (line) => (side === 'new' ? line.newLine : line.oldLine);
    const own = lines.filter((line) => number(line) !== null);
    const isStart = (side === 'new' ? hunk.newStart : hunk.oldStart) <= 1;
    const matches = (0,detector/* findInjectionMatches */.M)(own.map(({ text }) => text), path, isStart);
    return matches.flatMap(({ from, to, what, level }) => {
        const span = own.slice(from, to + 1);
        const [first, last] = [span[0], span.at(-1)];
        if (first === undefined || last === undefined)
            return [];
        const quote = span.map(({ text }) => text).join('\n');
        const quoted = { path, side, startLine: number(first) ?? 1, endLine: number(last) ?? 1, quote };
        return [{ quoted, what, level, addedLine: span.find(({ kind }) => kind === 'added')?.newLine ?? null }];
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
    return documents.flatMap(({ name, text }) => worstFirst((0,detector/* findInjectionMatches */.M)(text.split(/\r?\n/u), 'description.md'))
        .slice(0, 1)
        .map(({ from, to, what, level }) => {
        const quote = text
            .split(/\r?\n/u)
            .slice(from, to + 1)
            .join('\n');
        const location = { level: 'file', path, quote, why: `It stands in the ${name}.` };
        return injectionReport(location, `The text of the ${name} ${what}`, [], level);
    }));
}
const worstFirst = (matches) => [
    ...matches.filter(({ level }) => level === 'strong'),
    ...matches.filter(({ level }) => level === 'weak'),
];
function reportsOf(marked) {
    const own = worstFirst(marked.filter(({ addedLine }) => addedLine !== null));
    const beyond = own.length - mostInFile;
    return own
        .slice(0, mostInFile)
        .map(({ quoted, what, level, addedLine }, index) => injectionReport({ level: 'line', ...quoted, addedLine }, `This text ${what}`, beyond > 0 && index === mostInFile - 1 ? [`The file holds ${beyond} more such places.`] : [], level));
}
/** A file's name reaches every reader of the change, even where the file itself is left out. */
function nameSign({ path, hunks, status }) {
    if (status === 'deleted')
        return [];
    const sign = injectionInName(path);
    if (sign === null)
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
    return [injectionReport(location, `The name of this file ${sign.what}`, [], sign.level)];
}
/** The worst match in the name of a file, whose words are parted by signs or capitals; null for nearly all. */
function injectionInName(path) {
    const words = path
        .replace(/\.[^./]*$/u, '')
        .split('/')
        .map((part) => part.replace(/[-_.+]+/gu, ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
    return worstFirst([path, ...words].flatMap((part) => (0,detector/* findInjectionMatches */.M)([part], 'name.txt')))[0] ?? null;
}
/** A finding of the detector's. `title` says what the text does, `more` what else is known. */
const injectionReport = (location, title, more, level) => ({
    reviewer: detected/* detectorId */.i,
    round: 1,
    category: level === 'strong' ? 'prompt-injection' : 'suspicious-text',
    severity: level === 'strong' ? 'critical' : 'minor',
    title,
    explanation: [
        'Such text can steer a model that reviews, edits or runs this code, and people may not notice it. Found by the action itself, by fixed rules; no model was asked.',
        ...more,
    ].join(' '),
    scenario: 'A model that reads the file obeys the text; its review, and what others build on it, says what the author wanted.',
    assumes: null,
    suggestion: null,
    location,
});


/***/ }),

/***/ 72903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ openLookUpDetector)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006);
/* harmony import */ var _security_injection_detector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4312);
/* harmony import */ var _injection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94335);



/** Findings in all that is looked up; a repository full of such text is reported by its first places. */
const mostFindings = 20;
/** Lines named of one file. */
const mostLines = 5;
/**
 * @param expected globs of files that hold such text on purpose: it is noted there, and blocks nothing
 * @param kinds the kinds of what was replaced in a text
 * @param rules files that speak to models by their nature; where the change leaves them alone they are not told of
 */
function openLookUpDetector({ files }, expected, rules, kinds) {
    const isExpected = picomatch__WEBPACK_IMPORTED_MODULE_2__([...expected], { dot: true });
    const changed = new Map(files.flatMap((file) => [[file.path, file]]));
    const reports = new Map();
    const hidden = new Map();
    const names = new Set();
    const graded = (path, report) => {
        if (expected.length > 0 && isExpected(path))
            return { ...report, severity: 'info' };
        // The change may have brought it where nobody reviews; elsewhere it was there before.
        return report.severity === 'critical' && !changed.has(path) ? { ...report, severity: 'major' } : report;
    };
    const raise = (key, path, report) => {
        if (reports.size < mostFindings && !reports.has(key))
            reports.set(key, graded(path, report));
    };
    /** The guard has read these lines already. */
    const hasDetected = ({ path, side }, line) => changed.get(path)?.hunks.some(({ newStart, newLines, oldStart, oldLines }) => {
        const [start, count] = side === 'new' ? [newStart, newLines] : [oldStart, oldLines];
        return line >= start && line < start + count;
    }) === true;
    return {
        scan(shown) {
            const { path, side, lines } = shown;
            for (const { number, text, hidden: cut } of lines) {
                if (!cut)
                    continue;
                const known = hidden.get(path) ?? new Map();
                hidden.set(path, known.set(number, kinds(text).join(', ') || 'secret'));
            }
            if (rules.has(path) && !changed.has(path))
                return;
            if (!names.has(path) && !changed.has(path)) {
                names.add(path);
                const sign = (0,_injection_js__WEBPACK_IMPORTED_MODULE_1__/* .injectionInName */ .S1)(path);
                if (sign !== null)
                    raise(path, path, (0,_injection_js__WEBPACK_IMPORTED_MODULE_1__/* .injectionReport */ .GK)({ level: 'file', path, quote: path, why: 'It is the name of the file.' }, `The name of this file, which a reviewer came upon, ${sign.what}`, beyond, sign.level));
            }
            for (const run of runs(lines)) {
                const texts = run.map(({ text }) => text);
                for (const { from, to, what, level } of (0,_security_injection_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .findInjectionMatches */ .M)(texts, path, run[0]?.number === 1)) {
                    const span = run.slice(from, to + 1);
                    const [first, last] = [span[0], span.at(-1)];
                    if (first === undefined || last === undefined || hasDetected(shown, first.number))
                        continue;
                    const quote = span.map(({ text }) => text).join('\n');
                    const place = { path, side, startLine: first.number, endLine: last.number, quote };
                    raise(`${side}:${path}:${first.number}`, path, (0,_injection_js__WEBPACK_IMPORTED_MODULE_1__/* .injectionReport */ .GK)({ level: 'line', ...place, addedLine: null }, `This text, which a reviewer looked up, ${what}`, beyond, level));
                }
            }
        },
        get reports() {
            return [...reports.values()];
        },
        get notices() {
            return [...hidden].map(([path, lines]) => {
                const listed = [...lines].slice(0, mostLines).map(([line, kind]) => `line ${line} (${kind})`);
                const more = lines.size - listed.length;
                return `A reviewer looked up ${JSON.stringify(path)}, which holds what looks like a secret: ${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}. It was replaced before it was sent.`;
            });
        },
    };
}
const beyond = [
    'It stands outside what this change shows: the reviewer read it while it looked something up, so its word on this change may be worth less.',
];
/** Lines that follow each other are read together. */
function runs(lines) {
    const all = [];
    let next = null;
    for (const line of lines.toSorted((a, b) => a.number - b.number)) {
        if (line.number === next)
            all.at(-1)?.push(line);
        else
            all.push([line]);
        next = line.number + 1;
    }
    return all;
}


/***/ }),

/***/ 33174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ recordEvents),
/* harmony export */   Ue: () => (/* binding */ recordingProve),
/* harmony export */   kY: () => (/* binding */ recordingDetected),
/* harmony export */   s6: () => (/* binding */ recordingPanel),
/* harmony export */   yI: () => (/* binding */ recordingTree)
/* harmony export */ });
/* harmony import */ var _result_proof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88635);
/* harmony import */ var _result_recorded_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56879);
/* harmony import */ var _transcript_transcript_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80666);



// A replay must repeat the debate from the transcript, so everything that enters the debate is first redacted and written
// to the transcript.
/** Writes each event of a debate to the log and the transcript; `keep` gets each call for the result. */
function recordEvents(keep, progress, transcript) {
    return {
        called(event) {
            keep(event);
            progress.called(event);
        },
        decided: (event) => transcript.write({ kind: 'decision', ...event }),
        roundDone: (bundle, round) => progress.roundDone(bundle, round),
        bundleDone: (bundle, stopped) => progress.bundleDone(bundle, stopped),
        request: (asked, instructions, texts) => transcript.write({ kind: 'request', ...asked, instructions, texts: [...texts] }),
        lookup: (asked, use) => transcript.write({ kind: 'lookup', ...asked, ...use }),
        answer(asked, completion, call) {
            const { outcome: _, notes, ...rest } = call;
            transcript.write({
                kind: 'answer',
                ...asked,
                outcome: completion.outcome,
                text: completion.text,
                failure: completion.outcome === 'complete'
                    ? null
                    : { message: completion.message, remedy: completion.remedy },
                ...rest,
                notes: [...notes],
            });
        },
    };
}
/** A tree that records each file that the debate read, so that a replay can check quotes without git. */
function recordingTree(tree, transcript) {
    const noted = new Set();
    const searched = new Set();
    return {
        async find(name) {
            const paths = (await tree.find?.(name)) ?? [];
            if (!searched.has(name))
                transcript.write({ kind: 'found', name, paths: [...paths] });
            searched.add(name);
            return paths;
        },
        async read(side, path) {
            const text = await tree.read(side, path);
            const key = `${side}:${path}`;
            if (!noted.has(key))
                transcript.write({ kind: 'read', side, path, text });
            noted.add(key);
            return text;
        },
    };
}
/** A value as the transcript records it. One that does not match the schema is used as it is; the check of the result reports it. */
function clean(schema, value, redact) {
    const parsed = schema.safeParse(redact.deep(value));
    return parsed.success ? parsed.data : value;
}
/** Reviewers whose replies are written to the transcript before the debate sees them. */
const recordingPanel = (panel, transcript, redact) => panel.map((reviewer) => ({
    ...reviewer,
    open(bundle) {
        const conversation = reviewer.open(bundle);
        const slot = { reviewer: reviewer.id, bundle: bundle.id };
        const ask = async (question) => {
            const reply = clean(_result_recorded_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .replySchema */ .Cc, await conversation.ask(question), redact);
            const { round, kind } = question;
            transcript.write({
                kind: 'reply',
                ...slot,
                round,
                question: kind,
                asked: (0,_transcript_transcript_js__WEBPACK_IMPORTED_MODULE_2__/* .questionDigest */ .rP)(question),
                reply,
            });
            return reply;
        };
        if (conversation.record === undefined)
            return { ask };
        const record = clean(_result_recorded_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedPositionsSchema */ .k7, conversation.record, redact);
        transcript.write({ kind: 'recorded-positions', ...slot, record });
        return { ask, record };
    },
}));
/** Proofs that are written to the transcript before the debate counts them. */
function recordingProve(prove, { transcript, observer }, redact) {
    return async (requests) => {
        const attempt = requests.some(({ before }) => before !== null) ? 2 : 1;
        const proved = await prove(requests);
        return proved.map(({ id, proof: made, events }) => {
            const proof = clean(_result_proof_js__WEBPACK_IMPORTED_MODULE_0__/* .proofSchema */ .A, made, redact);
            for (const event of events)
                observer.called(event);
            transcript.write({
                kind: 'proof',
                finding: id,
                attempt,
                proof,
                events: events.flatMap(({ reviewer, bundle, round, question, outcome, calls }) => question === 'test' || question === 'test-reading'
                    ? [{ reviewer, bundle, round, question, outcome, calls }]
                    : []),
            });
            return { id, proof, events };
        });
    };
}
/** Detectors whose findings and refusals are written to the transcript. */
function recordingDetected(detected, transcript, redact) {
    const noted = new Set();
    return {
        get reports() {
            const reports = clean(_result_recorded_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .detectedSchema */ .U9, detected.reports, redact);
            transcript.write({ kind: 'detected', reports });
            return reports;
        },
        distrusts(spot) {
            if (!detected.distrusts(spot))
                return false;
            const { path, side, startLine, endLine } = spot;
            const key = `${side}:${startLine}-${endLine}:${path}`;
            if (!noted.has(key))
                transcript.write({ kind: 'distrusted', path, side, startLine, endLine });
            noted.add(key);
            return true;
        },
    };
}


/***/ }),

/***/ 54047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ chargingRounds),
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/**
 * The budget of one run. A call is allowed only if the cost so far, the reservations of running calls and its own
 * estimate stay within the limit. Otherwise it waits for unused reservations. Waiting calls are ordered by their
 * importance for the gate, and a less important one leaves as much as it takes for every bundle that may still report
 * something more severe.
 */
class Budget {
    #limit;
    #waiters = [];
    /** Bundles whose independent review is not finished. */
    #pendingBundles = new Set();
    #spent = 0;
    #reserved = 0;
    #underWay = 0;
    #due = false;
    /** `limit` in US dollars; null for no limit. */
    constructor(limit) {
        this.#limit = limit;
    }
    /** Reserves an estimate for a call, or refuses it if no running call could free enough. */
    enter(estimate, relevance) {
        if (this.#limit === null) {
            this.#reserve(estimate);
            return Promise.resolve(true);
        }
        if (relevance.kind === 'unread')
            this.#pendingBundles.add(relevance.bundle);
        return new Promise((settle) => {
            this.#waiters.push({ ...relevance, estimate, settle });
            this.#look();
        });
    }
    /** Reserves more for a running call, at once or not at all. Waiting calls come first. */
    extend(estimate) {
        if (this.#limit !== null && (this.#waiters.length > 0 || this.#after(estimate) > this.#limit))
            return false;
        this.#reserved += estimate;
        return true;
    }
    /** Replaces the reservation of a call by its actual cost. */
    settle(reserved, cost) {
        this.#underWay -= 1;
        // Reset, because repeated addition and subtraction leave rounding errors.
        this.#reserved = this.#underWay === 0 ? 0 : this.#reserved - reserved;
        this.#spent += cost;
        this.#look();
    }
    /** Records that the independent review of a bundle is finished. Questions about its findings may follow. */
    roundEnded(bundle) {
        this.#pendingBundles.delete(bundle);
        this.#look();
    }
    /** The failure of a reviewer whose call was refused. */
    refusal() {
        return {
            outcome: 'budget-exhausted',
            message: `The estimated cost of the next call exceeds what is left of max-cost-usd ($${this.#limit}); $${this.#spent.toFixed(4)} were spent.`,
            remedy: 'Raise max-cost-usd, choose cheaper models, or split the change.',
        };
    }
    /** US dollars, if this amount were also reserved. */
    #after(estimate) {
        return this.#spent + this.#reserved + estimate;
    }
    #reserve(estimate) {
        this.#reserved += estimate;
        this.#underWay += 1;
    }
    /** Deferred, so that all calls of one turn are queued before the first is allowed. */
    #look() {
        if (this.#due || this.#waiters.length === 0)
            return;
        this.#due = true;
        setImmediate(() => {
            this.#due = false;
            this.#admit();
        });
    }
    #admit() {
        const limit = this.#limit ?? Number.POSITIVE_INFINITY;
        this.#waiters.sort((a, b) => b.rank - a.rank);
        for (let next = this.#waiters[0]; next !== undefined; next = this.#waiters[0]) {
            const { estimate, kind, settle } = next;
            const moreSevere = kind === 'lesser' ? this.#pendingBundles.size : 0;
            const fits = this.#after(estimate * (1 + moreSevere)) <= limit;
            // A less important call must not take money that this one waits for.
            if (!fits && (this.#underWay > 0 || moreSevere > 0))
                return;
            this.#waiters.shift();
            if (fits)
                this.#reserve(estimate);
            settle(fits);
        }
    }
}
/** The same observer, which also tells the budget when rounds end. */
const chargingRounds = (observer, budget) => ({
    ...observer,
    roundDone(bundle, round) {
        observer.roundDone(bundle, round);
        budget.roundEnded(bundle);
    },
});


/***/ }),

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findSecrets: () => (/* binding */ findSecrets),
/* harmony export */   learnSecrets: () => (/* binding */ learnSecrets)
/* harmony export */ });
/* harmony import */ var _secretlint_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(198);
/* harmony import */ var _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31577);


/** Characters of a secret that is learned. */
const leastLearned = 12;
const rules = [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: _secretlint_secretlint_rule_preset_recommend__WEBPACK_IMPORTED_MODULE_1__/* .creator */ .x, options: {} }];
/** Secrets that secretlint's own rules find in a text, each by the name of its rule: `vercel-secret`. */
async function findSecrets(text) {
    // Parted without moving anything: a comment of the change must not switch a rule off.
    const content = text.replaceAll(/secretlint-(?=disable|enable)/gu, 'secretlint_');
    const { messages } = await (0,_secretlint_core__WEBPACK_IMPORTED_MODULE_0__/* .lintSource */ .n)({
        source: { content, filePath: 'change', ext: '', contentType: 'text' },
        options: { config: { rules }, noPhysicFilePath: true },
    });
    return messages.map(({ ruleId, range: [from, to] }) => ({
        name: `${ruleId.replace(/^.*secretlint-rule-/u, '')}-secret`,
        // Some rules take what closes an address in code for a part of it.
        value: text.slice(from, to).replace(/["'`)\]};,]+$/u, ''),
    }));
}
/** Has `redact` hide from now on what secretlint finds in these texts and the action's own rules do not know. */
async function learnSecrets(texts, redact) {
    redact.discover(texts);
    const found = await findSecrets(texts.join('\n'));
    redact.hide(found.filter(({ value }) => value.length >= leastLearned && redact(value) === value));
}


/***/ })

};
