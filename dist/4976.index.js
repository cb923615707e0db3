export const id = 4976;
export const ids = [4976,4359];
export const modules = {

/***/ 73858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ authorText),
/* harmony export */   cz: () => (/* binding */ authorsText),
/* harmony export */   gg: () => (/* binding */ wroteThis)
/* harmony export */ });
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33524);

const traceWords = {
    trailer: 'commit trailer',
    'commit-author': 'commit author',
    account: 'account',
    branch: 'branch name',
    text: 'text',
    client: 'name of the MCP client',
};
/**
 * The AI tools that wrote parts of the change: `Claude of anthropic (by commit trailer, 2 of 3 commits)`.
 * @param write escapes text from elsewhere for the output format.
 */
const authorsText = ({ authors, commits }, write = (text) => text) => authors.map(({ tool, vendors, commits: traced, traces }) => {
    const whose = vendors.length === 0 ? '' : ` of ${write((0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(vendors))}`;
    const share = traced === 0 ? '' : `, ${traced} of ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(commits, 'commit')}`;
    return `${write(tool)}${whose} (by ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(traces.map((trace) => traceWords[trace]))}${share})`;
});
/** Whether a model of the reviewer's vendor wrote a part of the change, so that it is no independent reviewer. */
const wroteThis = (change, { vendor }) => change?.authors.some(({ vendors }) => vendors.includes(vendor)) === true;
/** One sentence about the AI tools of `authorsText`, also if there are none. */
const authorText = (authors) => authors.length === 0 ? 'Author: no AI co-author detected.' : `AI co-author: ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(authors)}.`;


/***/ }),

/***/ 17022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ estimateLines),
/* harmony export */   cI: () => (/* binding */ estimatePart),
/* harmony export */   vk: () => (/* binding */ assumptions)
/* harmony export */ });
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33524);
/* harmony import */ var _security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76232);


const assumptions = 'Input tokens are estimated from bytes, and output tokens from the setting `effort`. “Likely” counts the share of bundles that usually reach a round; “At most” counts all of them.';
/** The estimate as a table for the summary. */
function estimatePart({ estimate, change }) {
    if (estimate === null)
        return '';
    const bundles = change?.bundles.length ?? 0;
    return [
        `### Estimated cost of a review (${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(bundles)} ${bundles === 1 ? 'bundle' : 'bundles'})`,
        [
            '| Reviewer | Round | Calls | Input | Cached input | Output | Likely | At most |',
            '|---|---:|---:|---:|---:|---:|---:|---:|',
            ...estimate.calls.map(({ reviewer, round, calls, input, cached, output, likelyUsd, mostUsd }) => `| ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdownTableCell */ .hD)(reviewer)} | ${round} | ${[calls, input, cached, output].map(_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9).join(' | ')} | ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(likelyUsd)} | ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(mostUsd)} |`),
            `| **Total** | | | | | | **${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(estimate.likelyUsd)}** | **${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(estimate.mostUsd)}** |`,
        ].join('\n'),
        `<sub>${assumptions}</sub>`,
    ].join('\n\n');
}
/** The estimate as log lines, one for each reviewer and round. */
const estimateLines = (estimate) => estimate === null
    ? []
    : [
        '',
        'Estimated cost of a review',
        ...estimate.calls.map(({ reviewer, round, calls, input, cached, output, likelyUsd, mostUsd }) => `  ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.forLog)(reviewer)} · round ${round} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(calls, 'call')} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(input, 'token')} in (${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(cached)} cached) · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(output)} out · likely ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(likelyUsd)}, at most ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(mostUsd)}`),
        `  total: likely ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(estimate.likelyUsd)}, at most ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(estimate.mostUsd)}`,
    ];


/***/ }),

/***/ 61424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   OG: () => (/* binding */ groupMeanings),
/* harmony export */   aA: () => (/* binding */ groupOrder),
/* harmony export */   fp: () => (/* binding */ findingsOfGroup),
/* harmony export */   nw: () => (/* binding */ groupTitles)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3183);
/* harmony import */ var _proof_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51604);


/** The order in which people should read them. */
const groupOrder = ['reproduced', ..._headline_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOrder */ .Dz];
/** The group of a finding. One that a person dismissed is listed as dismissed, although a test reproduced it. */
const groupOf = (finding) => finding.status !== 'dismissed' && (0,_proof_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isReproduced */ .O4)(finding) ? 'reproduced' : finding.status;
const findingsOfGroup = ({ findings }, group) => findings.filter((finding) => groupOf(finding) === group);
const groupTitles = {
    reproduced: 'Reproduced by a test',
    disputed: 'Needs a human',
    confirmed: 'Confirmed',
    unconfirmed: 'Unconfirmed',
    dismissed: 'Dismissed',
};
const groupMeanings = {
    reproduced: 'Confirmed by a test that was written for the finding and fails on the change, whatever the models argued.',
    disputed: 'Supported by some models and refuted by others with evidence from the code. A person has to decide.',
    confirmed: 'Supported by two or more models, which outnumber those that refute it with evidence.',
    unconfirmed: 'Supported by one model; no other model upheld it or refuted it with evidence.',
    dismissed: 'Withdrawn by its reporters with evidence, refuted by more models than support it, or dismissed by a person. Listed so that you can check the reasons.',
};


/***/ }),

/***/ 8568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V4: () => (/* binding */ outputs),
/* harmony export */   gr: () => (/* binding */ outputNames),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* unused harmony export outputMeanings */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57264);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _proof_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51604);



/** The action's outputs and what each holds; `action.yml` and docs/settings.md are generated from this table. */
const outputMeanings = {
    verdict: '`pass`, `fail` or `inconclusive`.',
    reasons: 'Reason codes of the verdict, comma-separated.',
    findings: 'Number of findings that are not dismissed.',
    critical: 'Number of these findings with severity critical.',
    major: 'Number of these findings with severity major.',
    minor: 'Number of these findings with severity minor.',
    info: 'Number of these findings with severity info.',
    confirmed: 'Number of confirmed findings.',
    reproduced: 'With `prove`: number of these findings that an executed test reproduced.',
    disputed: 'Number of disputed findings. A person should look at these first.',
    rounds: 'Number of rounds of the debate.',
    'cost-usd': 'Cost of the review in dollars, or `unknown` if a price is unknown.',
    matrix: 'With `mode: shard`: the matrix as JSON for `fromJSON`, with one job for each shard.',
    'change-file': 'With `mode: collect`: path of the change as data.',
    fix: 'With `fix`: `approved`, `not-approved`, `tie`, `no-fix`, `nothing-to-fix`, `not-run` or `cancelled`.',
    'fix-cost-usd': 'Cost of the fix race in dollars. `cost-usd` does not include it.',
    'patch-file': 'Path of the winning patch; empty if there is none.',
    'race-folder': 'Path of the folder with patches, logs and transcripts of all lanes of the race.',
    'sarif-file': 'Path of the SARIF file; empty unless the review is complete.',
    'code-scanning': 'Whether GitHub accepts the SARIF file: `available`, `unavailable` (a private repository without Code Security) or `unknown`.',
    'result-file': 'Path of the result as JSON.',
    'report-file': 'Path of the report as one HTML page.',
    'revised-plan-file': 'Path of the last revision of a plan; empty if there is none.',
    'tests-folder': 'Path of the folder with the tests that were written for findings (`prove`) and what they printed; empty if there are none.',
    'notes-file': 'Path of the review notes as Markdown; empty unless `notes-file` is set.',
    'transcript-file': 'Path of the transcript as JSON lines.',
};
const outputNames = Object.keys(outputMeanings);
/**
 * The step's outputs. Counts exclude dismissed findings; `reasons` are codes joined by commas; `cost-usd` is a number, or
 * `unknown` if a price is unknown; the output of a file that was not written is empty.
 */
function outputs(result, paths, codeScanning = 'unknown') {
    const kept = result.findings.filter((finding) => finding.status !== 'dismissed');
    const of = (severity) => String(kept.filter((finding) => finding.severity === severity).length);
    const as = (word) => String(kept.filter((finding) => finding.status === word).length);
    return {
        verdict: result.verdict.verdict,
        reasons: [...new Set(result.verdict.reasons.map(({ code }) => code))].join(','),
        findings: String(kept.length),
        critical: of('critical'),
        major: of('major'),
        minor: of('minor'),
        info: of('info'),
        confirmed: as('confirmed'),
        reproduced: String(kept.filter(_proof_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isReproduced */ .O4).length),
        disputed: as('disputed'),
        rounds: String(Math.max(0, ...result.rounds.map(({ round }) => round))),
        'cost-usd': dollars(result.spent.usd),
        matrix: '',
        fix: result.race?.state ?? '',
        'fix-cost-usd': result.race === null ? '' : dollars(result.race.spent.usd),
        'patch-file': result.race?.patchFile ?? '',
        'race-folder': result.race?.folder ?? '',
        'change-file': '',
        'sarif-file': paths.sarif ?? '',
        'code-scanning': codeScanning,
        'result-file': paths.result ?? '',
        'report-file': paths.report ?? '',
        'revised-plan-file': paths.revised ?? '',
        'tests-folder': paths.tests ?? '',
        'notes-file': paths.notes ?? '',
        'transcript-file': paths.transcript ?? '',
    };
}
const dollars = (usd) => (usd === null ? 'unknown' : String(Number(usd.toFixed(6))));
/** Sets the outputs. Returns the error if they could not all be set, else null. */
function setOutputs(values) {
    try {
        for (const [name, value] of Object.entries(values))
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
        return null;
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('unwritable', `Cannot write the outputs: ${why}`, 'The file that GITHUB_OUTPUT names cannot be written, or the disk is full.', 'Free disk space. Until then let later steps use the outcome of this step, because they read its outputs as empty.', { cause: error });
    }
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

/***/ 24976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish),
  summarize: () => (/* binding */ summarize),
  tryDelivery: () => (/* reexport */ tryDelivery)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(57264);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/result/published-result.js
var published_result = __webpack_require__(50777);
// EXTERNAL MODULE: ./lib/runner/files.js
var runner_files = __webpack_require__(11161);
// EXTERNAL MODULE: ./lib/security/sanitize/sanitizer.js + 1 modules
var sanitizer = __webpack_require__(76232);
// EXTERNAL MODULE: ./lib/result/location-text.js
var location_text = __webpack_require__(79616);
// EXTERNAL MODULE: ./lib/report/links.js
var report_links = __webpack_require__(64503);
// EXTERNAL MODULE: ./lib/report/proof/text.js
var proof_text = __webpack_require__(51604);
// EXTERNAL MODULE: ./lib/report/reviewer-text.js
var reviewer_text = __webpack_require__(17451);
;// CONCATENATED MODULE: ./lib/report/annotations.js





/** The runner shows ten annotations of each level for a step. One error is kept for the verdict, and one notice for the number not shown. */
const room = { error: 9, warning: 10, notice: 9 };
/** The runner truncates longer messages. */
const longestMessage = 4096;
const longestTitle = 200;
/** The open findings as annotations, in the result's order: most important first. */
function annotations(result) {
    const used = { error: 0, warning: 0, notice: 0 };
    const all = result.findings
        .filter(({ status }) => status !== 'dismissed')
        .map((finding) => annotation(finding, result));
    const shown = all.filter(({ level }) => {
        used[level] += 1;
        return used[level] <= room[level];
    });
    return { shown, left: all.length - shown.length };
}
const levelOf = ({ blocking, severity }) => {
    if (blocking)
        return 'error';
    return severity === 'info' ? 'notice' : 'warning';
};
function annotation(finding, result) {
    return {
        level: levelOf(finding),
        path: result.document?.kind === 'description' ? null : finding.location.path,
        line: (0,location_text/* shownLine */.QN)(finding.location),
        title: (0,sanitizer/* clip */.$Q)((0,sanitizer/* forPlainText */.$2)((0,sanitizer/* visibleLine */.P8)(`${finding.title} (${finding.severity}, ${finding.status})`)), longestTitle),
        message: messageOf(finding, result),
    };
}
/**
 * Annotations show plain text, in which an address is no link. It is on a line of its own, where a reader can copy
 * it: the annotation may be on another line than the finding, and the list of annotations of a run shows no code.
 */
function messageOf(finding, result) {
    const assumption = (0,reviewer_text/* assumptionOf */.JL)(finding);
    const parts = [
        ...((0,location_text/* isAboutFile */.kn)(finding.location) ? [location_text/* aboutFile */.Ex] : []),
        finding.explanation,
        finding.scenario,
        ...(assumption === null ? [] : [`${assumption.label}: ${assumption.text}`]),
        (0,proof_text/* proofLine */.b0)(finding),
        `${finding.id}: ${(0,reviewer_text/* positionsText */.Ki)(finding)}.`,
        (0,location_text/* liftText */.VJ)(finding, result),
    ].filter((part) => part.trim() !== '');
    const url = (0,report_links/* linksOf */.hP)(result).location(finding.location);
    const end = url === null ? '' : `\n\n${(0,sanitizer/* forPlainText */.$2)(url)}`;
    return (0,sanitizer/* clip */.$Q)((0,sanitizer/* forPlainText */.$2)(parts.join('\n\n')), longestMessage - end.length) + end;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/result/seal.js
var seal = __webpack_require__(65300);
// EXTERNAL MODULE: ./lib/result/undelivered.js
var undelivered = __webpack_require__(62392);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/report/headline.js + 1 modules
var headline = __webpack_require__(3183);
// EXTERNAL MODULE: ./lib/result/figures.js
var figures = __webpack_require__(33524);
// EXTERNAL MODULE: ./lib/report/estimate.js
var report_estimate = __webpack_require__(17022);
;// CONCATENATED MODULE: ./lib/report/html/cost.js




const heads = [
    'New input tokens',
    'Input from cache',
    'Input saved to cache',
    'Output tokens',
    'Share from cache',
    'Time',
    'Cost',
];
/** Calls, tokens and cost of each model, and the cost of a confirmed finding. */
function moneySection(result, reviewerNames) {
    const { panel, spent, calls } = result;
    if (calls.length === 0)
        return (0,sanitizer/* html */.qy) ``;
    const rows = panel.map((reviewer) => {
        const end = (0,reviewer_text/* reviewerOutcome */.iR)(reviewer);
        return (0,sanitizer/* html */.qy) `<tr><th scope="row">${reviewerNames.who(reviewer.id)}</th><td class="${end.replace(' ', '-')}">${end}</td><td>${(0,figures/* count */.U9)(reviewer.reported)}</td><td>${(0,figures/* count */.U9)(reviewer.calls)}</td>${bill(reviewer.spent, (0,figures/* duration */.p0)(reviewer.seconds))}<td>${share(reviewer.spent.usd, spent.usd)}</td></tr>
`;
    });
    return (0,sanitizer/* html */.qy) `<section id="money">
<h2>Tokens and cost</h2>
<div class="wide" tabindex="0"><table class="numbers">
<thead><tr><th scope="col">Reviewer</th><th scope="col">Result</th><th scope="col">Reported</th><th scope="col">Calls</th>${heads.map((head) => (0,sanitizer/* html */.qy) `<th scope="col">${head}</th>`)}<th scope="col">Share of cost</th></tr></thead>
<tbody>
${rows}</tbody>
<tfoot><tr><th scope="row">Total</th><td></td><td></td><td>${(0,figures/* count */.U9)(calls.length)}</td>${bill(spent, (0,figures/* duration */.p0)(result.seconds))}<td></td></tr></tfoot>
</table></div>
<p class="about">A model reads input and writes output, both counted in tokens. The provider keeps input in a cache, and reading it from there is cheaper. The time of a reviewer is the sum of its calls, which run in parallel. The total time is that of the run. ${perFinding(result)}</p>
</section>`;
}
const bill = (spent, time) => (0,sanitizer/* html */.qy) `${[spent.freshInput, spent.cachedInput, spent.writtenInput, spent.output].map((number) => (0,sanitizer/* html */.qy) `<td>${(0,figures/* count */.U9)(number)}</td>`)}<td>${(0,figures/* cachedShare */.yX)(spent)}</td><td>${time}</td><td>${(0,figures/* dollars */.E9)(spent.usd)}</td>`;
/** A share as a bar; empty if a figure is unknown. */
function share(part, total) {
    if (part === null || total === null || total === 0)
        return (0,sanitizer/* html */.qy) ``;
    const percent = Math.round((100 * part) / total);
    return (0,sanitizer/* html */.qy) `<svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label="${percent}%"><rect class="all" width="100" height="8"/><rect width="${percent}" height="8"/></svg>`;
}
function perFinding({ spent, usdPerConfirmed }) {
    if (spent.usd === null)
        return 'The total is unknown, because a model has no known price.';
    return usdPerConfirmed === null ? '' : `Cost of a confirmed finding: ${(0,figures/* dollars */.E9)(usdPerConfirmed)}.`;
}
/** The estimate of a run in mode `estimate`; empty otherwise. */
function estimateSection({ estimate }, reviewerNames) {
    if (estimate === null)
        return (0,sanitizer/* html */.qy) ``;
    const heads = ['Round', 'Calls', 'Input', 'Cached input', 'Output', 'Likely', 'At most'];
    const rows = estimate.calls.map(({ reviewer, round, calls, input, cached, output, likelyUsd, mostUsd }) => (0,sanitizer/* html */.qy) `<tr><th scope="row">${reviewerNames.who(reviewer)}</th>${[round, calls, input, cached, output].map((number) => (0,sanitizer/* html */.qy) `<td>${(0,figures/* count */.U9)(number)}</td>`)}<td>${(0,figures/* dollars */.E9)(likelyUsd)}</td><td>${(0,figures/* dollars */.E9)(mostUsd)}</td></tr>
`);
    return (0,sanitizer/* html */.qy) `<section id="estimate">
<h2>Estimated cost of a review</h2>
<div class="wide" tabindex="0"><table class="numbers">
<thead><tr><th scope="col">Reviewer</th>${heads.map((head) => (0,sanitizer/* html */.qy) `<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
<tfoot><tr><th scope="row">Total</th><td colspan="5"></td><td>${(0,figures/* dollars */.E9)(estimate.likelyUsd)}</td><td>${(0,figures/* dollars */.E9)(estimate.mostUsd)}</td></tr></tfoot>
</table></div>
<p class="about">${report_estimate/* assumptions */.vk}</p>
</section>`;
}

;// CONCATENATED MODULE: ./lib/report/html/coverage.js




/** What was reviewed: the answers for each bundle, its files, and what was left out and why. */
function coverageSection(result, reviewerNames) {
    const { change, attendance, panel, findings, aggregate } = result;
    if (change === null)
        return (0,sanitizer/* html */.qy) ``;
    const left = change.files.filter(({ leftOut }) => leftOut !== null);
    const hunks = new Set(change.coverage.map(({ hunk }) => hunk)).size;
    const { base, mergeBase, head } = change;
    const links = (0,report_links/* linksOf */.hP)(result);
    const sha = (id) => (0,report_links/* placeMarkup */.us)(id, links.commit(id));
    return (0,sanitizer/* html */.qy) `<section id="coverage">
<h2>${(0,headline/* isEstimate */.Bh)(result) ? 'What a review would read' : 'What was reviewed'}</h2>
<p>${(0,figures/* plural */.LS)(change.files.length - left.length, 'file')}, ${(0,figures/* plural */.LS)(hunks, 'hunk')} in ${(0,figures/* plural */.LS)(change.bundles.length, 'bundle')}; left out: ${(0,figures/* plural */.LS)(left.length, 'file')}. Merge base ${sha(mergeBase)}, base ${sha(base)}, head ${head === null ? 'the working tree' : sha(head)}.</p>
${matrixJobsTable(aggregate, reviewerNames)}
${matrix(change, attendance, panel, reviewerNames)}
${filesTable(change, findings, links)}
</section>`;
}
/** The results of the matrix jobs, and how often each reviewer was given each line. */
function matrixJobsTable(aggregate, reviewerNames) {
    if (aggregate === null)
        return (0,sanitizer/* html */.qy) ``;
    const rows = aggregate.matrixJobs.map(({ name, taken, why, reviewers, shard, verdict, seconds, usd }) => (0,sanitizer/* html */.qy) `<tr><th scope="row">${name}</th><td>${shard === null ? 'all' : `${shard.index}/${shard.of}`}</td><td>${reviewers.map((id, index) => (0,sanitizer/* html */.qy) `${index === 0 ? '' : ', '}${reviewerNames.who(id)}`)}</td><td class="${taken ? 'approves' : 'not-complete'}">${taken ? `used${verdict === null ? '' : `, ${verdict}`}` : (0,sanitizer/* forHtmlLine */.Tu)(why)}</td><td>${seconds === null ? '' : (0,figures/* duration */.p0)(seconds)}</td><td>${usd === null ? '' : (0,figures/* dollars */.E9)(usd)}</td></tr>
`);
    const given = aggregate.coverage.map(({ reviewer, once, missing, twice }) => (0,sanitizer/* html */.qy) `<li>${reviewerNames.who(reviewer)} read ${(0,figures/* plural */.LS)(once, 'line')} once${missing + twice === 0 ? '' : (0,sanitizer/* html */.qy) `, <strong>${(0,figures/* count */.U9)(missing)} never, ${(0,figures/* count */.U9)(twice)} twice</strong>`}</li>
`);
    return (0,sanitizer/* html */.qy) `<div class="wide" tabindex="0"><table>
<caption>Matrix jobs</caption>
<thead><tr>${['Job', 'Shard', 'Reviewers', 'Result', 'Time', 'Cost'].map((head) => (0,sanitizer/* html */.qy) `<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
<ul>
${given}</ul>`;
}
/** Bundles by reviewers: the review is complete if each answered in full. */
function matrix({ bundles }, attendance, panel, reviewerNames) {
    if (bundles.length === 0)
        return (0,sanitizer/* html */.qy) ``;
    const rows = bundles.map(({ id, hunks, tokens, rounds, stopped, obvious }) => {
        const cells = panel.map((reviewer) => {
            const entry = attendance.find((one) => one.reviewer === reviewer.id && one.bundle === id);
            // An imported report is not asked about the bundle.
            if (!reviewer.reads)
                return (0,sanitizer/* html */.qy) `<td></td>`;
            if (entry?.answered === true)
                return (0,sanitizer/* html */.qy) `<td class="approves">✓ complete</td>`;
            if (entry === undefined)
                return (0,sanitizer/* html */.qy) `<td>${obvious === null ? '' : 'not needed'}</td>`;
            const { failure } = entry;
            return (0,sanitizer/* html */.qy) `<td class="not-complete"${failure === null ? '' : (0,sanitizer/* html */.qy) ` title="${failure.message}"`}>✗ ${failure?.code ?? 'not complete'}</td>`;
        });
        return (0,sanitizer/* html */.qy) `<tr><th scope="row">${id}</th><td>${(0,figures/* count */.U9)(hunks)}</td><td>${(0,figures/* count */.U9)(tokens)}</td><td>${(0,figures/* count */.U9)(rounds)}</td><td>${stopped}${obvious === null ? '' : `; one reviewer was enough: ${[...new Set(obvious.map(({ rule }) => rule))].join(', ')}`}</td>${cells}</tr>
`;
    });
    return (0,sanitizer/* html */.qy) `<div class="wide" tabindex="0"><table>
<thead><tr>${['Bundle', 'Hunks', 'Tokens', 'Rounds', 'Ended'].map((name) => (0,sanitizer/* html */.qy) `<th scope="col">${name}</th>`)}${panel.map(({ id }) => (0,sanitizer/* html */.qy) `<th scope="col">${reviewerNames.who(id)}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}
function filesTable({ files, bundles }, findings, links) {
    if (files.length === 0)
        return (0,sanitizer/* html */.qy) ``;
    const bundlesOf = new Map();
    for (const { id, files: paths } of bundles) {
        for (const path of paths)
            bundlesOf.set(path, [...(bundlesOf.get(path) ?? []), id]);
    }
    const rows = files.map(({ path, oldPath, status, added, removed, sensitive, leftOut }) => {
        const number = findings.filter(({ location }) => location.path === path).length;
        return (0,sanitizer/* html */.qy) `<tr${leftOut === null ? '' : (0,sanitizer/* html */.qy) ` class="left-out"`}><td>${(0,report_links/* placeMarkup */.us)(path, links.file(path))}${oldPath === null || oldPath === path ? '' : (0,sanitizer/* html */.qy) ` <small>from <code class="place">${oldPath}</code></small>`}</td><td>${status}${sensitive ? ' · sensitive' : ''}</td><td class="added">+${(0,figures/* count */.U9)(added)}</td><td class="removed">−${(0,figures/* count */.U9)(removed)}</td><td>${leftOut === null ? (bundlesOf.get(path) ?? []).join(', ') : (0,sanitizer/* html */.qy) `left out: ${leftOut.reason}. ${(0,sanitizer/* forHtmlLine */.Tu)(leftOut.detail)}`}</td><td>${number === 0 ? '' : (0,figures/* count */.U9)(number)}</td></tr>
`;
    });
    return (0,sanitizer/* html */.qy) `<details><summary>All ${(0,figures/* plural */.LS)(files.length, 'file')}</summary>
<div class="wide" tabindex="0"><table>
<thead><tr>${['File', '', 'Added', 'Removed', 'Bundle', 'Findings'].map((head) => (0,sanitizer/* html */.qy) `<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div></details>`;
}

// EXTERNAL MODULE: ./lib/debate/categories.js
var categories = __webpack_require__(13877);
// EXTERNAL MODULE: ./lib/debate/finding.js
var finding = __webpack_require__(10352);
// EXTERNAL MODULE: ./lib/report/finding-groups.js
var finding_groups = __webpack_require__(61424);
// EXTERNAL MODULE: ./lib/report/code-excerpt.js
var code_excerpt = __webpack_require__(70269);
// EXTERNAL MODULE: ./lib/report/progress.js
var progress = __webpack_require__(37751);
;// CONCATENATED MODULE: ./lib/report/html/debate.js





const sidesAreShown = ({ refuters, status }) => refuters.length > 0 && status !== 'dismissed';
/**
 * Both sides of a disagreement side by side: who reported the finding, and of each reviewer the last position that
 * counts. Empty if nobody refutes it.
 */
function sidesPart(finding, view) {
    if (!sidesAreShown(finding))
        return (0,sanitizer/* html */.qy) ``;
    const last = new Map();
    for (const position of finding.positions)
        if (position.counts)
            last.set(position.reviewer, position);
    const told = (stance) => [...last.values()]
        .filter((position) => position.stance === stance)
        .map((position) => positionItem(finding, position, view));
    const reporters = finding.reportedBy.map((id, index) => (0,sanitizer/* html */.qy) `${index === 0 ? '' : ', '}${view.reviewerNames.who(id)}`);
    return (0,sanitizer/* html */.qy) `<div class="sides">
<section><h5>For</h5>
<ul>
<li>${reporters} <span class="stance uphold">reported it</span>, see above</li>
${told('uphold')}</ul></section>
<section><h5>Against</h5>
<ul>
${told('refute')}</ul></section>
</div>`;
}
/** The debate about one finding, round by round: its reporters, and each position with its evidence. */
function threadPart(finding, view) {
    const { reviewerNames } = view;
    const { reports, positions } = finding;
    const rounds = [...new Set([...reports, ...positions].map(({ round }) => round))].toSorted((a, b) => a - b);
    if (rounds.length === 0)
        return (0,sanitizer/* html */.qy) ``;
    const parts = rounds.map((round) => {
        const reportItems = reports
            .filter((report) => report.round === round)
            .map((report) => reportItem(finding, report, reviewerNames));
        const taken = positions
            .filter((position) => position.round === round)
            .map((position) => positionItem(finding, position, view));
        return (0,sanitizer/* html */.qy) `<li><p class="round">Round ${round} · ${(0,progress/* roundName */.M)(round)}</p>
<ul>
${reportItems}${taken}</ul></li>
`;
    });
    const rows = (0,sanitizer/* html */.qy) `<section class="thread">
${sidesAreShown(finding) ? '' : (0,sanitizer/* html */.qy) `<h5>The debate</h5>`}
<ol>
${parts}</ol>
</section>`;
    return sidesAreShown(finding)
        ? (0,sanitizer/* html */.qy) `<details><summary>The debate, round by round</summary>
${rows}</details>`
        : rows;
}
/** The finding shows the text of its first report. Another report's text is shown if it differs. */
function reportItem({ reports }, report, reviewerNames) {
    const first = reports[0] ?? report;
    const same = report.title === first.title && report.explanation === first.explanation;
    const how = report === first ? 'reported it' : 'also reported it';
    const words = same
        ? (0,sanitizer/* html */.qy) ``
        : (0,sanitizer/* html */.qy) `<p><strong>${(0,sanitizer/* forHtmlLine */.Tu)(report.title)}</strong></p>${(0,sanitizer/* forHtmlBlock */.sE)(report.explanation)}${(0,sanitizer/* forHtmlBlock */.sE)(report.scenario)}`;
    return (0,sanitizer/* html */.qy) `<li>${reviewerNames.who(report.reviewer)} <span class="stance uphold">${how}</span> as ${report.severity}${same && report !== first ? ', in the same words' : ''}${words}</li>
`;
}
function positionItem(finding, position, { reviewerNames, links }) {
    const { reviewer, stance, ground, reason, evidence, severity } = position;
    const why = (0,reviewer_text/* groundText */.pC)(ground);
    return (0,sanitizer/* html */.qy) `<li>${reviewerNames.who(reviewer)} <span class="stance ${stance}">${(0,reviewer_text/* verb */.w3)(finding, position)}</span>${why === '' ? '' : ` as ${why}`}${severity === null ? '' : `, votes ${severity}`}${weight(finding, position)}
${(0,sanitizer/* forHtmlBlock */.sE)(reason)}${evidence.map((one) => cite(one, links))}</li>
`;
}
/** Whether it is a change of mind, and whether it counts. */
function weight(finding, position) {
    const text = (0,reviewer_text/* weightText */.Ob)(finding, position);
    return text === ''
        ? (0,sanitizer/* html */.qy) ``
        : (0,sanitizer/* html */.qy) ` <span class="mark ${position.counts ? 'turned' : 'weightless'}">${text}</span>`;
}
/** The quote without empty lines around it and without the indentation that all its lines share. */
function withoutIndentation(quote) {
    const lines = quote.replace(/^\s*\n|\s+$/gu, '').split('\n');
    const shared = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length));
    return lines.map((line) => line.slice(shared)).join('\n');
}
const cite = ({ path, quote, resolved }, links) => (0,sanitizer/* html */.qy) `<blockquote class="${resolved === null ? 'lost' : 'found'}"><p>${(0,report_links/* placeMarkup */.us)(path + (resolved === null ? '' : (0,location_text/* linesText */.zu)(resolved)), links.evidence({ path, resolved }))} ${resolved === null ? 'not found there' : 'found in the code'}</p>${quote.trim() === '' ? '' : (0,sanitizer/* html */.qy) `<pre tabindex="0"><code>${withoutIndentation(quote)}</code></pre>`}</blockquote>`;

// EXTERNAL MODULE: ./lib/report/proof/files.js
var files = __webpack_require__(38452);
;// CONCATENATED MODULE: ./lib/report/html/proof.js




/** The test of a finding with its text and its runs; one that proves nothing is one line. Empty without a test. */
function proofSection(finding, reviewerNames) {
    const proof = (0,proof_text/* shownProof */.eQ)(finding);
    if (proof === null)
        return (0,sanitizer/* html */.qy) ``;
    const { outcome, why, test } = proof;
    if (outcome === 'no-proof')
        return (0,sanitizer/* html */.qy) `<p class="about"><strong>${proof_text/* proofWords */.GF[outcome]}:</strong> ${(0,sanitizer/* forHtmlLine */.Tu)(why)}</p>
${unprovenPart(proof)}`;
    const earlier = (0,proof_text/* earlierTests */.qk)(finding).map((one) => (0,sanitizer/* html */.qy) `<p class="about">An earlier test: ${(0,sanitizer/* forHtmlLine */.Tu)(one.why)}</p>
${runsPart(finding, one, 'The earlier test')}`);
    return (0,sanitizer/* html */.qy) `<section class="proof ${outcome}">
<h5>${proof_text/* proofWords */.GF[outcome]}</h5>
<p>${(0,sanitizer/* forHtmlLine */.Tu)((0,proof_text/* settledText */.tq)(finding) ?? why)}</p>
${test === null ? '' : testPart(test, reviewerNames)}
${runsPart(finding, proof, 'The test')}
${earlier}</section>`;
}
/** What the run printed that left the finding without proof, folded. */
function unprovenPart(proof) {
    const unproven = (0,proof_text/* unprovenOutput */.Hi)(proof);
    return unproven === null
        ? (0,sanitizer/* html */.qy) ``
        : (0,sanitizer/* html */.qy) `<details><summary>${(0,proof_text/* runText */.le)(unproven.run)}. The last lines</summary>
<pre tabindex="0"><code>${unproven.lines}</code></pre></details>`;
}
const testPart = (test, reviewerNames) => (0,sanitizer/* html */.qy) `<p class="facts"><code class="place">${test.path}</code>: ${testers(test, reviewerNames)}</p>
${test.expects.trim() === '' ? '' : (0,sanitizer/* html */.qy) `<div class="scenario"><strong>It expects</strong>${(0,sanitizer/* forHtmlBlock */.sE)(test.expects)}</div>`}`;
const testers = ({ author, reader }, { who }) => reader === null
    ? (0,sanitizer/* html */.qy) `${who(author)} wrote it. No model of another vendor could read it before it ran.`
    : (0,sanitizer/* html */.qy) `${who(author)} wrote it, and ${who(reader)} read it before it ran.`;
function runsPart(finding, proof, name) {
    const { test, command, runs } = proof;
    const saved = (0,files/* savedAt */.dy)(finding, proof);
    const text = test === null || test.text === ''
        ? (0,sanitizer/* html */.qy) ``
        : (0,sanitizer/* html */.qy) `<pre tabindex="0"><code>${test.text}</code></pre>
${saved === null ? '' : (0,sanitizer/* html */.qy) `<p class="about">Saved in the run’s folder as <code>${saved}</code>, with <code>output.txt</code> beside it.</p>`}`;
    const executed = runs.map((run) => (0,sanitizer/* html */.qy) `<p class="round">${(0,proof_text/* runText */.le)(run)} · ${(0,figures/* duration */.p0)(run.seconds)}</p>
${run.output.trim() === '' ? (0,sanitizer/* html */.qy) `<p class="about">It printed nothing.</p>` : (0,sanitizer/* html */.qy) `<pre tabindex="0"><code>${run.output}</code></pre>`}
`);
    return (0,sanitizer/* html */.qy) `<details><summary>${name} and its runs</summary>
${text}
${command === '' ? '' : (0,sanitizer/* html */.qy) `<p class="about">Command: <code>${command}</code></p>`}
${executed}</details>`;
}

;// CONCATENATED MODULE: ./lib/report/html/finding.js










/** Longer lines are generated code. In UTF-16 units. */
const longestLine = 2_000;
/** A finding: its title, and when unfolded its explanation, code and debate. */
function findingSection(finding, place) {
    const { reviewerNames, links, file, open } = place;
    const { id, severity, category, status, title, location, blocking, reportedBy, refuters, kind } = finding;
    const changedPosition = finding.positions.some((position) => (0,reviewer_text/* hasChangedPosition */.Sv)(finding, position) && position.counts);
    const tested = (0,proof_text/* proofMark */.or)(finding);
    const marks = [
        ...(blocking ? [(0,sanitizer/* html */.qy) `<span class="mark blocks">blocks</span>`] : []),
        (0,sanitizer/* html */.qy) `<span class="mark ${status}">${status}</span>`,
        ...(tested === null
            ? []
            : [
                (0,sanitizer/* html */.qy) `<span class="mark${(0,proof_text/* isReproduced */.O4)(finding) ? ' reproduced' : ''}">${tested.toLowerCase()}</span>`,
            ]),
        ...(kind === 'integration' ? [(0,sanitizer/* html */.qy) `<span class="mark">integration</span>`] : []),
        ...(finding.push === 'new' ? [] : [(0,sanitizer/* html */.qy) `<span class="mark">${reviewer_text/* pushWords */.wq[finding.push]}</span>`]),
        ...(finding.dismissal === null ? [] : [(0,sanitizer/* html */.qy) `<span class="mark">dismissed by a person</span>`]),
        ...(changedPosition ? [(0,sanitizer/* html */.qy) `<span class="mark">changed position</span>`] : []),
    ];
    return (0,sanitizer/* html */.qy) `<article class="finding" id="${id}" data-status="${status}" data-severity="${severity}" data-category="${category}" data-file="${file}" data-reported="${reviewerNames.numbers(reportedBy)}" data-refuted="${reviewerNames.numbers(refuters)}">
<details${open ? (0,sanitizer/* html */.qy) ` open` : ''}>
<summary><span class="severity ${severity}">${severity}</span> <h4>${(0,sanitizer/* forHtmlLine */.Tu)(title)}</h4> <span class="marks">${marks}</span>
${(0,report_links/* placeMarkup */.us)((0,location_text/* placeText */.Z9)(location), links.location(location))}</summary>
<div class="body">
<p class="facts">${categories/* categories */.LZ[category].title} · reported by ${reportedBy.map((one, index) => (0,sanitizer/* html */.qy) `${index === 0 ? '' : ', '}${reviewerNames.who(one)}`)} · <a href="#${id}">${id}</a></p>
${(0,sanitizer/* forHtmlBlock */.sE)(finding.explanation)}
${finding.scenario.trim() === '' ? '' : (0,sanitizer/* html */.qy) `<div class="scenario"><strong>Scenario</strong>${(0,sanitizer/* forHtmlBlock */.sE)(finding.scenario)}</div>`}
${assumptionPart(finding)}
${(0,reviewer_text/* clausesOf */.IN)(finding).map(({ document, quote, relation }) => (0,sanitizer/* html */.qy) `<blockquote><p>${reviewer_text/* clauseWords */.ti[relation]}: <code class="place">${document}</code></p>${(0,sanitizer/* forHtmlBlock */.sE)(quote)}</blockquote>`)}
${(0,proof_text/* isReproduced */.O4)(finding) ? proofSection(finding, reviewerNames) : ''}
${codePart(finding)}
${location.level === 'file' ? (0,sanitizer/* html */.qy) `<p class="about">${(0,location_text/* isAboutFile */.kn)(location) ? (0,sanitizer/* html */.qy) `${location_text/* aboutFile */.Ex} ` : ''}${(0,sanitizer/* forHtmlLine */.Tu)(location.why)}</p>` : ''}
${severityPart(finding, reviewerNames)}
${sidesPart(finding, place)}
${(0,proof_text/* isReproduced */.O4)(finding) ? '' : proofSection(finding, reviewerNames)}
${threadPart(finding, place)}
<p class="outcome"><span class="mark ${status}">${status}</span> ${(0,sanitizer/* forHtmlLine */.Tu)(finding.statusReason)}</p>
${suggestionPart(finding)}
</div>
</details>
</article>
`;
}
function assumptionPart(finding) {
    const assumption = (0,reviewer_text/* assumptionOf */.JL)(finding);
    return assumption === null
        ? (0,sanitizer/* html */.qy) ``
        : (0,sanitizer/* html */.qy) `<div class="scenario"><strong>${assumption.label}</strong>${(0,sanitizer/* forHtmlBlock */.sE)(assumption.text)}</div>`;
}
function codePart(finding) {
    const lines = (0,code_excerpt/* codeOf */.$N)(finding);
    if (lines.length === 0)
        return (0,sanitizer/* html */.qy) ``;
    const rows = lines.map((line) => {
        const { kind, text } = line;
        const rest = text.length - longestLine;
        const shown = rest > 0 ? `${(0,sanitizer/* clip */.$Q)(text, longestLine)} (${(0,figures/* count */.U9)(rest)} more characters)` : text;
        return (0,sanitizer/* html */.qy) `<tr class="${kind}${(0,code_excerpt/* isQuoted */.f5)(finding, line) ? ' quoted' : ''}"><td>${line.line ?? ''}</td><td>${code_excerpt/* lineSigns */.jW[kind]}</td><td>${shown.replace(/[\r\n]+/g, ' ')}</td></tr>
`;
    });
    return (0,sanitizer/* html */.qy) `<div class="wide" tabindex="0"><table class="code" aria-label="The code"><tbody>
${rows}</tbody></table></div>`;
}
/** Shown only if reviewers voted for different severities. */
function severityPart(finding, reviewerNames) {
    const said = [...(0,reviewer_text/* severityVotes */.XI)(finding)];
    if (new Set(said.map(([, severity]) => severity)).size < 2)
        return (0,sanitizer/* html */.qy) ``;
    const opinions = said.map(([reviewer, severity], index) => (0,sanitizer/* html */.qy) `${index === 0 ? '' : ', '}${reviewerNames.who(reviewer)} voted ${severity}`);
    return (0,sanitizer/* html */.qy) `<p><strong>Severity ${finding.severity}:</strong> ${opinions}.</p>`;
}
const suggestionPart = ({ suggestion }) => suggestion === null || suggestion.trim() === ''
    ? (0,sanitizer/* html */.qy) ``
    : (0,sanitizer/* html */.qy) `<details><summary>Suggested replacement</summary><pre tabindex="0"><code>${suggestion}</code></pre></details>`;

;// CONCATENATED MODULE: ./lib/report/html/findings.js









/** All findings with filters, those that a test reproduced first, then disputed ones; then reports about files that do not exist. */
function findingsSection(result, reviewerNames) {
    const { findings } = result;
    const files = [...new Set(findings.map(({ location }) => location.path))].toSorted();
    const links = (0,report_links/* linksOf */.hP)(result);
    const open = openFindings(findings);
    const groups = finding_groups/* groupOrder */.aA.map((group) => {
        const all = (0,finding_groups/* findingsOfGroup */.fp)(result, group);
        if (all.length === 0)
            return (0,sanitizer/* html */.qy) ``;
        return (0,sanitizer/* html */.qy) `<section class="group" aria-label="${group}">
<h3>${finding_groups/* groupTitles */.nw[group]} <span class="count">${(0,figures/* count */.U9)(all.length)}</span></h3>
<p class="about">${finding_groups/* groupMeanings */.OG[group]}</p>
${all.map((finding) => findingSection(finding, { reviewerNames, links, file: files.indexOf(finding.location.path), open: open.has(finding) }))}
</section>
`;
    });
    return (0,sanitizer/* html */.qy) `<section id="findings" tabindex="-1">
<h2>Findings</h2>
${findings.length === 0 ? (0,sanitizer/* html */.qy) `<p class="about">${nothing(result)}</p>` : filters(result, reviewerNames, files)}
${groups}
<p id="none" class="about" hidden>No finding matches these filters.</p>
${fixedPart(result, reviewerNames)}
${notes(result, reviewerNames)}
</section>`;
}
/** Findings that are unfolded at first. */
const mostOpen = { reproduced: 2, disputed: 5, blocking: 2 };
/** The first that a test reproduced, the first disputed findings, and the first others that block. */
function openFindings(findings) {
    const reproduced = findings.filter((finding) => (0,finding_groups/* groupOf */.F8)(finding) === 'reproduced');
    const disputed = findings.filter((finding) => (0,finding_groups/* groupOf */.F8)(finding) === 'disputed');
    const blocking = findings.filter((finding) => finding.blocking && !reproduced.includes(finding) && !disputed.includes(finding));
    return new Set([
        ...reproduced.slice(0, mostOpen.reproduced),
        ...disputed.slice(0, mostOpen.disputed),
        ...blocking.slice(0, mostOpen.blocking),
    ]);
}
/** An empty list means something only if the review is complete. */
const nothing = ({ verdict }) => verdict.complete
    ? 'No reviewer reported a finding.'
    : 'No finding was reported, but the review is not complete. The change may still have defects.';
/** No choice means all. Hidden until the script that makes the filters work has loaded. */
function filters({ findings }, reviewerNames, files) {
    const found = [...new Set(findings.map(({ category }) => category))].toSorted((a, b) => categories/* categories */.LZ[a].title.localeCompare(categories/* categories */.LZ[b].title));
    const reporters = reviewerNames.all.filter(({ id }) => findings.some(({ reportedBy }) => reportedBy.includes(id)));
    const refuted = reviewerNames.all.filter(({ id }) => findings.some(({ refuters }) => refuters.includes(id)));
    return (0,sanitizer/* html */.qy) `<form id="filters" hidden>
<details><summary>Filter <output id="shown">${(0,figures/* count */.U9)(findings.length)} of ${(0,figures/* count */.U9)(findings.length)}</output></summary>
<div class="fields">
${chips('status', headline/* statusOrder */.Dz, (value) => findings.filter(({ status }) => status === value).length)}
${chips('severity', finding/* severities */.gO, (value) => findings.filter(({ severity }) => severity === value).length)}
<label>Category <select id="category"><option value="">any</option>${found.map((id) => (0,sanitizer/* html */.qy) `<option value="${id}">${titleOf(id)}</option>`)}</select></label>
<label>Reviewer <select id="reviewer"><option value="">any</option>${[...reporters.map((slot) => reviewerOption('reported', slot)), ...refuted.map((slot) => reviewerOption('refuted', slot))]}</select></label>
<label>File <select id="file"><option value="">any</option>${files.map((file, index) => (0,sanitizer/* html */.qy) `<option value="${index}">${file}</option>`)}</select></label>
<label>Text <input id="search" type="search" autocomplete="off" spellcheck="false"></label>
<p class="acts"><button type="reset">Clear</button> <button type="button" id="unfold">Unfold all</button> <button type="button" id="help" aria-haspopup="dialog">Keys</button></p>
</div></details>
</form>
${keys}`;
}
const titleOf = (id) => categories/* categories */.LZ[id].title;
const reviewerOption = (what, { number, name }) => (0,sanitizer/* html */.qy) `<option value="${what} ${number}">${what} by ${name}</option>`;
const chips = (name, values, number) => (0,sanitizer/* html */.qy) `<fieldset><legend>${name}</legend>${values
    .filter((value) => number(value) > 0)
    .map((value) => (0,sanitizer/* html */.qy) `<label class="chip"><input type="checkbox" name="${name}" value="${value}"><span>${value} <small>${(0,figures/* count */.U9)(number(value))}</small></span></label>`)}</fieldset>`;
const keys = (0,sanitizer/* html */.qy) `<dialog id="keys" aria-label="Keys">
<table>
<caption>Keys</caption>
<tbody>
<tr><td><kbd>j</kbd> <kbd>k</kbd></td><td>next and previous finding</td></tr>
<tr><td><kbd>Enter</kbd></td><td>unfold or fold it</td></tr>
<tr><td><kbd>x</kbd></td><td>unfold or fold all</td></tr>
<tr><td><kbd>/</kbd></td><td>search</td></tr>
<tr><td><kbd>c</kbd></td><td>clear the filters</td></tr>
<tr><td><kbd>?</kbd></td><td>these keys</td></tr>
</tbody>
</table>
<button type="button" id="close">Close</button>
</dialog>`;
/** Closed findings of earlier pushes, and who closed them. */
function fixedPart({ pushes }, reviewerNames) {
    if (pushes === null || pushes.fixed.length === 0)
        return (0,sanitizer/* html */.qy) ``;
    const items = pushes.fixed.map(({ id, severity, title, path, by, why }) => (0,sanitizer/* html */.qy) `<li><span class="severity ${severity}">${severity}</span> ${(0,sanitizer/* forHtmlLine */.Tu)(title)} <code class="place">${path}</code> · ${id} · ${(0,sanitizer/* forHtmlLine */.Tu)(why)} ${by.map((one) => reviewerNames.who(one))}</li>
`);
    return (0,sanitizer/* html */.qy) `<section class="group">
<h3>Fixed since the last review <span class="count">${(0,figures/* count */.U9)(items.length)}</span></h3>
<p class="about">${(0,sanitizer/* forHtmlLine */.Tu)(pushes.why)}</p>
<ul class="blockers">
${items}</ul>
</section>`;
}
function notes({ notes: unlocated }, reviewerNames) {
    if (unlocated.length === 0)
        return (0,sanitizer/* html */.qy) ``;
    const items = unlocated.map(({ title, severity, location, reviewer, round, explanation }) => (0,sanitizer/* html */.qy) `<article class="note">
<h4><span class="severity ${severity}">${severity}</span> ${(0,sanitizer/* forHtmlLine */.Tu)(title)}</h4>
<p class="facts"><code class="place">${(0,location_text/* placeText */.Z9)(location)}</code> · ${reviewerNames.who(reviewer)}, round ${round}</p>
${(0,sanitizer/* forHtmlBlock */.sE)(explanation)}
</article>
`);
    return (0,sanitizer/* html */.qy) `<section class="group">
<h3>Notes about files that do not exist <span class="count">${(0,figures/* count */.U9)(unlocated.length)}</span></h3>
<p class="about">A reviewer reported these about a file that does not exist in the repository. They never block.</p>
${items}</section>`;
}

// EXTERNAL MODULE: ./lib/report/race-text.js
var race_text = __webpack_require__(85617);
;// CONCATENATED MODULE: ./lib/report/html/race.js



/** The fix race: its result, lanes, reviews and patch. */
function raceSection({ race }) {
    if (race === null)
        return (0,sanitizer/* html */.qy) ``;
    return (0,sanitizer/* html */.qy) `<section id="race">
<h2>The fix race: ${race_text/* raceStates */.Sd[race.state]}</h2>
<p>${race.why}</p>
${race.notices.map((notice) => (0,sanitizer/* html */.qy) `<p class="about">${notice}</p>`)}
${race.lanes.length === 0 ? (0,sanitizer/* html */.qy) `` : lanes(race)}
${race.lanes.map((lane) => {
        const failed = (0,race_text/* failedOutput */.tK)(lane);
        return failed === null
            ? ''
            : (0,sanitizer/* html */.qy) `<details><summary>${failed.title}</summary><pre tabindex="0"><code>${failed.lines}</code></pre></details>`;
    })}
${tie(race)}
${race.rounds.map(({ round, reviewers, approved, findings, revision }) => {
        const against = findings.filter(({ blocking }) => blocking).map(({ title, path }) => `${title} (${path})`);
        const said = approved ? 'approved' : against.length === 0 ? 'not approved' : against.join('; ');
        return (0,sanitizer/* html */.qy) `<p>Review ${round} by ${reviewers.join(', ')}: ${said}. ${revision}</p>`;
    })}
${race.delivered.map(({ as, where }) => (0,sanitizer/* html */.qy) `<p>${race_text/* deliveryWords */.eh[as]}: <code>${where}</code></p>`)}
${race.regressionTests.length === 0 ? '' : (0,sanitizer/* html */.qy) `<p>${(0,race_text/* regressionTestsText */.yl)(race)}</p>`}
${race.tied.length > 0 ? '' : race.diffs.map(({ lane, diff }) => (0,sanitizer/* html */.qy) `<details><summary>The patch of ${lane}</summary><pre tabindex="0"><code>${diff}</code></pre></details>`)}
</section>`;
}
/** The tied lanes side by side, with their patches. */
function tie(race) {
    const { lanes: tied, rows } = (0,race_text/* tiedLanes */.Gr)(race);
    if (tied.length === 0)
        return (0,sanitizer/* html */.qy) ``;
    const patches = tied.map((id) => race.diffs.find(({ lane }) => lane === id)?.diff ?? '');
    return (0,sanitizer/* html */.qy) `<div class="wide" tabindex="0"><table>
<thead><tr><th scope="col">Choose one</th>${tied.map((id) => (0,sanitizer/* html */.qy) `<th scope="col">${id}</th>`)}</tr></thead>
<tbody>
${rows.map(([name, ...cells]) => (0,sanitizer/* html */.qy) `<tr><th scope="row">${name}</th>${cells.map((cell) => (0,sanitizer/* html */.qy) `<td>${cell}</td>`)}</tr>
`)}<tr><th scope="row">Patch</th>${patches.map((diff) => (0,sanitizer/* html */.qy) `<td><pre tabindex="0"><code>${diff}</code></pre></td>`)}</tr>
</tbody>
</table></div>`;
}
function lanes(race) {
    const shown = (0,race_text/* signalsThere */.KY)(race);
    const heads = [
        'Result',
        'Score',
        ...shown.map((name) => race_text/* signalWords */.id[name]),
        'Lines',
        'Ended',
        'Tokens',
        'Cost',
    ];
    const rows = race.lanes.map((lane) => {
        const least = lane.estimated ? '≥ ' : '';
        const cells = [
            (0,race_text/* laneEnd */.ob)(lane, race),
            (0,race_text/* share */.uM)(lane.score),
            ...shown.map((name) => (0,race_text/* share */.uM)(lane.signals[name])),
            lane.patchAt === null ? '–' : `+${lane.added} −${lane.removed}`,
            (0,figures/* duration */.p0)(lane.endedAt),
            `${least}${(0,figures/* count */.U9)((0,figures/* input */.hF)(lane.spent) + lane.spent.output)}`,
            `${lane.spent.usd === null ? '' : least}${(0,figures/* dollars */.E9)(lane.spent.usd)}`,
        ];
        return (0,sanitizer/* html */.qy) `<tr><th scope="row">${lane.id}</th>${cells.map((cell) => (0,sanitizer/* html */.qy) `<td>${cell}</td>`)}</tr>
`;
    });
    return (0,sanitizer/* html */.qy) `<div class="wide" tabindex="0"><table class="numbers">
<thead><tr><th scope="col">Lane</th>${heads.map((head) => (0,sanitizer/* html */.qy) `<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>
<p class="about">${(0,race_text/* raceFacts */.HQ)(race).join(' ')}</p>`;
}

;// CONCATENATED MODULE: ./lib/report/html/reviewers.js


/** Number of colours in the style sheet. */
const colours = 6;
/** Reviewers that findings name but the panel no longer has come last. */
function reviewerNamesOf(result) {
    const name = (0,reviewer_text/* shortNames */.DG)(result);
    const ids = [
        ...new Set([
            ...result.panel.map(({ id }) => id),
            ...result.findings.flatMap(({ reportedBy, positions, proofs = [] }) => [
                ...reportedBy,
                ...positions.map(({ reviewer }) => reviewer),
                ...proofs.flatMap(({ test }) => (test === null ? [] : [test.author, test.reader ?? test.author])),
            ]),
            ...result.notes.map(({ reviewer }) => reviewer),
            ...result.calls.map(({ reviewer }) => reviewer),
        ]),
    ];
    const numberOf = new Map(ids.map((id, number) => [id, number]));
    return {
        who: (id) => (0,sanitizer/* html */.qy) `<span class="who r${(numberOf.get(id) ?? 0) % colours}" title="${id}">${name(id)}</span>`,
        numbers: (some) => some.flatMap((id) => numberOf.get(id) ?? []).join(' '),
        all: ids.map((id, number) => ({ id, number, name: name(id) })),
    };
}

// EXTERNAL MODULE: ./lib/report/details.js
var details = __webpack_require__(83164);
;// CONCATENATED MODULE: ./lib/report/summary/revision.js






/** The result file has everything. */
const bounds = { title: 200, reason: 600, quote: 300, items: 30 };
const longestDiff = 24_000;
const unbounded = { title: Infinity, reason: Infinity, quote: Infinity, items: Infinity };
const outcomeWords = {
    approved: '✅ Approved',
    limit: '⚠️ Not approved',
    unchanged: '⚠️ Not changed',
    failed: '⚠️ Revision failed',
    'not-needed': 'Nothing to revise',
};
/** The revisions of the plan: decisions with reasons, open findings, and the diff. */
function revisionPart(result) {
    const { revision } = result;
    if (revision === null)
        return '';
    const short = (0,reviewer_text/* shortNames */.DG)(result);
    const name = (id) => (0,sanitizer/* forMarkdown */.Bm)(short(id));
    const last = revision.rounds.findLast(({ readers }) => readers.length > 0);
    return [
        '### The revision',
        `**${outcomeWords[revision.outcome]}.** ${(0,sanitizer/* forMarkdown */.Bm)(revision.why)} The verdict above is about the original plan. The revision is a proposal.`,
        ...revision.rounds.map((round) => roundPart(round, name, revision.lead, bounds)),
        last === undefined ? '' : diffPart(last),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** The revisions for the review notes: nothing is truncated, and the diff is only in the result. */
function revisionNotes({ revision }, name) {
    if (revision === null)
        return '';
    return [
        '## The revision',
        `${(0,sanitizer/* forMarkdown */.Bm)(revision.why)} The verdict above is about the original plan. The revision is a proposal.`,
        ...revision.rounds.map((round) => roundPart(round, name, revision.lead, unbounded)),
    ].join('\n\n');
}
function roundPart(round, name, lead, longest) {
    const { number, decisions, changed, lost, findings, readers, approvedBy } = round;
    const left = findings.filter(({ status }) => status !== 'dismissed');
    const approving = approvedBy.length === 0
        ? 'no reader approved it'
        : `approved by ${(0,figures/* listed */.KE)(approvedBy.map((id) => name(id)))} of ${(0,figures/* plural */.LS)(readers.length, 'reader')}`;
    return [
        readers.length === 0
            ? `**Answer ${number}** by ${name(lead)}: the text was not changed.`
            : `**Revision ${number}** by ${name(lead)}: ${approving}; ${(0,figures/* plural */.LS)(left.length, 'finding')} ${left.length === 1 ? 'is' : 'are'} open.`,
        items(decisions, longest, ({ finding, title, decision, reason }) => {
            const why = reason === '' ? '' : `: ${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(reason, longest.reason))}`;
            return `**${decision}** ${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(title, longest.title))} ${(0,sanitizer/* inlineCode */.ti)(finding)}${why}`;
        }),
        changed.length === 0 ? '' : `Lines of the original that the revising model says it changed or removed:`,
        items(changed, longest, ({ quote, reason }) => `${(0,sanitizer/* inlineCode */.ti)((0,sanitizer/* clip */.$Q)(quote, longest.quote))}: ${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(reason, longest.reason))}`),
        lost.length === 0 ? '' : '**Requirements that the revision lost without saying so:**',
        items(lost, longest, ({ line, text }) => `line ${line}: ${(0,sanitizer/* inlineCode */.ti)((0,sanitizer/* clip */.$Q)(text, longest.quote))}`),
        left.length === 0 ? '' : 'Open findings about the revision:',
        items(left, longest, ({ severity, title, location, status, blocking }) => `${headline/* severityMarks */.iq[severity]} ${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(title, longest.title))} ${(0,sanitizer/* inlineCode */.ti)((0,location_text/* placeText */.Z9)(location))} · ${severity}, ${status}${blocking ? ', **blocks**' : ''}`),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function items(all, { items: most }, line) {
    const shown = all.slice(0, most).map((item) => `- ${line(item)}`);
    const left = all.length - shown.length;
    return [...shown, ...(left > 0 ? [`- and ${(0,figures/* count */.U9)(left)} more, in the result file`] : [])].join('\n');
}
const diffPart = ({ number, diff }) => (0,details/* detailsBlock */.g)(`What revision ${number} changes`, diff.length <= longestDiff
    ? (0,sanitizer/* codeFence */.d6)(diff, 'diff')
    : `${(0,sanitizer/* codeFence */.d6)((0,sanitizer/* clip */.$Q)(diff, longestDiff), 'diff')}\n\nThe rest is in the result file.`);

;// CONCATENATED MODULE: ./lib/report/html/revision.js





/** The revisions of the plan: each version with its decisions, the findings against it, and the diff. */
function revisionSection({ revision }, reviewerNames) {
    if (revision === null)
        return (0,sanitizer/* html */.qy) ``;
    return (0,sanitizer/* html */.qy) `<section id="revision">
<h2>The revision</h2>
<p><strong>${outcomeWords[revision.outcome]}.</strong> ${(0,sanitizer/* forHtmlLine */.Tu)(revision.why)} The verdict is about the original plan. The revision is a proposal.</p>
${revision.rounds.map((round) => revision_roundPart(round, revision.lead, reviewerNames))}
</section>`;
}
const revision_roundPart = (round, lead, reviewerNames) => {
    const { number, decisions, changed, lost, findings, readers, approvedBy, diff } = round;
    const left = findings.filter(({ status }) => status !== 'dismissed');
    return (0,sanitizer/* html */.qy) `<h3>Revision ${number} by ${reviewerNames.who(lead)}</h3>
<p>${readers.length === 0 ? 'The text was not changed. ' : ''}Approved by ${approvedBy.length} of ${(0,figures/* plural */.LS)(readers.length, 'reader')}${approvedBy.map((id) => (0,sanitizer/* html */.qy) ` ${reviewerNames.who(id)}`)}; ${(0,figures/* plural */.LS)(left.length, 'finding')} ${left.length === 1 ? 'is' : 'are'} open.</p>
${list(decisions, ({ finding, title, decision, reason }) => (0,sanitizer/* html */.qy) `<strong>${decision}</strong> ${(0,sanitizer/* forHtmlLine */.Tu)(title)} <code>${finding}</code>${reason === '' ? '' : (0,sanitizer/* html */.qy) `: ${(0,sanitizer/* forHtmlLine */.Tu)(reason)}`}`)}
${part('Lines of the original that the revising model says it changed or removed', changed, ({ quote, reason }) => (0,sanitizer/* html */.qy) `<code>${quote}</code>: ${(0,sanitizer/* forHtmlLine */.Tu)(reason)}`)}
${part('Requirements that the revision lost without saying so', lost, ({ line, text }) => (0,sanitizer/* html */.qy) `line ${line}: <code>${text}</code>`)}
${part('Open findings about the revision', left, ({ severity, title, location, status, blocking }) => (0,sanitizer/* html */.qy) `${headline/* severityMarks */.iq[severity]} ${(0,sanitizer/* forHtmlLine */.Tu)(title)} <code>${(0,location_text/* placeText */.Z9)(location)}</code> · ${severity}, ${status}${blocking ? ', blocks' : ''}`)}
<details><summary>Diff</summary><pre tabindex="0"><code>${diff}</code></pre></details>
`;
};
const list = (items, line) => items.length === 0 ? (0,sanitizer/* html */.qy) `` : (0,sanitizer/* html */.qy) `<ul>${items.map((item) => (0,sanitizer/* html */.qy) `<li>${line(item)}</li>`)}</ul>`;
const part = (title, items, line) => items.length === 0 ? (0,sanitizer/* html */.qy) `` : (0,sanitizer/* html */.qy) `<p>${title}:</p>${list(items, line)}`;

;// CONCATENATED MODULE: ./lib/report/html/timeline.js




/** Width of the drawing in its own units; the page scales it. */
const width = 1_000;
/** Minimal width, so that a short call stays visible. */
const narrowest = 4;
/** The rounds, and the time each reviewer spent on each bundle. */
function timelineSection(result, reviewerNames) {
    const { calls } = result;
    if (calls.length === 0)
        return (0,sanitizer/* html */.qy) ``;
    return (0,sanitizer/* html */.qy) `<section id="course">
<h2>Rounds and bundles</h2>
${roundsTable(result)}
${chart(result, reviewerNames)}
${callsTable(calls, reviewerNames)}
</section>`;
}
const roundsTable = (result) => (0,sanitizer/* html */.qy) `<div class="wide" tabindex="0"><table class="numbers">
<thead><tr><th scope="col">Round</th>${['Calls', 'Reported', 'Upheld', 'Refuted', 'Unsure', 'Time', 'Cost'].map((head) => (0,sanitizer/* html */.qy) `<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${result.rounds.map(({ round, kind, calls, reported, upheld, refuted, unsure, seconds, spent }) => (0,sanitizer/* html */.qy) `<tr><th scope="row"><span class="key ${colour(round)}"></span>${round} · ${kind}</th>${[calls, reported, upheld, refuted, unsure].map((number) => (0,sanitizer/* html */.qy) `<td>${(0,figures/* count */.U9)(number)}</td>`)}<td>${(0,figures/* duration */.p0)(seconds)}</td><td>${(0,figures/* dollars */.E9)(spent.usd)}</td></tr>
`)}${testsRow(result)}</tbody>
</table></div>`;
/** The requests for tests, which belong to no round. */
function testsRow(result) {
    const tests = (0,proof_text/* testCalls */.s8)(result);
    return tests === null
        ? (0,sanitizer/* html */.qy) ``
        : (0,sanitizer/* html */.qy) `<tr><th scope="row"><span class="key tests"></span>tests written and read</th><td>${(0,figures/* count */.U9)(tests.calls)}</td><td></td><td></td><td></td><td></td><td>${(0,figures/* duration */.p0)(tests.seconds)}</td><td>${(0,figures/* dollars */.E9)(tests.spent.usd)}</td></tr>
`;
}
/** All rebuttals share one colour. */
const colour = (round) => `round${Math.min(round, 3)}`;
const callColour = (call) => ((0,proof_text/* isAboutTest */.qJ)(call) ? 'tests' : colour(call.round));
/** One line for each bundle and reviewer. The drawing holds no text, because it is scaled to fit a phone. */
function chart({ calls, seconds, change }, reviewerNames) {
    const end = Math.max(seconds, ...calls.map((call) => call.began + call.seconds));
    const bundles = [...new Set(calls.map(({ bundle }) => bundle))];
    const groups = bundles.map((bundle) => {
        const own = calls.filter((call) => call.bundle === bundle);
        const about = change?.bundles.find(({ id }) => id === bundle);
        const lanes = reviewerNames.all
            .filter(({ id }) => own.some(({ reviewer }) => reviewer === id))
            .map(({ id }) => (0,sanitizer/* html */.qy) `<tr><th scope="row">${reviewerNames.who(id)}</th><td>${lane(own.filter(({ reviewer }) => reviewer === id), end)}</td></tr>
`);
        const ended = about === undefined ? '' : ` · ${(0,figures/* plural */.LS)(about.files.length, 'file')} · ended: ${about.stopped}`;
        return (0,sanitizer/* html */.qy) `<tr class="bundle"><th scope="rowgroup" colspan="2">${bundle}${ended}</th></tr>
${lanes}`;
    });
    const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => (0,sanitizer/* html */.qy) `<span>${tick(share * end)}</span>`);
    return (0,sanitizer/* html */.qy) `<table class="lanes">
<caption>Calls of each reviewer, in seconds from the start of the run. A red edge marks a call without an answer.</caption>
<tbody>
${groups}</tbody>
<tfoot><tr><td></td><td><div class="ticks">${ticks}</div></td></tr></tfoot>
</table>`;
}
const tick = (seconds) => (seconds === 0 ? '0' : (0,figures/* duration */.p0)(seconds));
function lane(calls, end) {
    const scale = end === 0 ? 0 : width / end;
    const bars = calls.map((call) => {
        const x = Math.min(call.began * scale, width - narrowest);
        const wide = Math.max(narrowest, call.seconds * scale);
        const failed = call.outcome === 'answered' ? '' : ' failed';
        return (0,sanitizer/* html */.qy) `<rect class="${callColour(call)}${failed}" x="${x.toFixed(1)}" y="1" width="${wide.toFixed(1)}" height="10"><title>${words(call)}</title></rect>`;
    });
    return (0,sanitizer/* html */.qy) `<svg viewBox="0 0 ${width} 12" preserveAspectRatio="none" role="img" aria-label="${calls.map(words).join('; ')}"><line x1="0" x2="${width}" y1="6" y2="6"/>${bars}</svg>`;
}
const words = ({ round, question, outcome, began, seconds }) => `${(0,proof_text/* isAboutTest */.qJ)({ question }) ? questionWords[question] : `round ${round} (${(0,progress/* roundName */.M)(round)}${question === 'relocation' ? ', location of quotes' : ''})`}, from ${began.toFixed(1)} s for ${(0,figures/* duration */.p0)(seconds)}: ${outcome}`;
const questionWords = {
    'independent-review': 'independent review',
    description: 'description',
    relocation: 'location of quotes',
    exchange: 'exchange',
    triage: 'triage',
    revision: 'revision',
    test: 'writing a test',
    'test-reading': 'reading a test',
};
/** Every call with its question, outcome, time and cost. */
const callsTable = (calls, reviewerNames) => (0,sanitizer/* html */.qy) `<details><summary>All ${(0,figures/* plural */.LS)(calls.length, 'call')}</summary>
<div class="wide" tabindex="0"><table>
<thead><tr>${['Reviewer', 'Bundle', 'Round', 'Question', 'Start', 'Duration', 'Outcome', 'Retries', 'Tokens and cost', 'Model that answered', 'Request', 'Notes'].map((head) => (0,sanitizer/* html */.qy) `<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${calls.map((call) => (0,sanitizer/* html */.qy) `<tr><td>${reviewerNames.who(call.reviewer)}</td><td>${call.bundle}</td><td>${call.round}</td><td>${questionWords[call.question]}</td><td>${call.began.toFixed(1)} s</td><td>${(0,figures/* duration */.p0)(call.seconds)}</td><td${call.outcome === 'answered' ? '' : (0,sanitizer/* html */.qy) ` class="not-complete"`}>${call.outcome}${call.stopReason === null ? '' : (0,sanitizer/* html */.qy) ` <small>${call.stopReason}</small>`}</td><td>${call.retries}</td><td>${(0,figures/* spentText */.u8)(call.spent)}</td><td>${call.servedModel ?? ''}</td><td><small>${call.requestId ?? ''}</small></td><td>${call.notes.map((note) => (0,sanitizer/* html */.qy) `${(0,sanitizer/* forHtmlLine */.Tu)(note)}<br>`)}</td></tr>
`)}</tbody>
</table></div></details>`;

// EXTERNAL MODULE: ./lib/report/authors.js
var authors = __webpack_require__(73858);
;// CONCATENATED MODULE: ./lib/report/html/verdict.js









/** Number of blocking findings shown at the top; the others are folded. */
const mostBlockers = 20;
/** The top of the page: verdict, reasons, remedy, blocking findings, authors and reviewers. */
const verdictSection = (result, reviewerNames) => (0,sanitizer/* html */.qy) `<header>
<p class="subject">${subject(result)}</p>
<h1><span class="verdict">${(0,headline/* headingWord */.zL)(result)}</span> ${(0,headline/* headline */.Pl)(result)}</h1>
<p class="figures">${(0,headline/* figures */.u5)(result).join(' · ')}</p>
${testsPart(result)}
${result.notices.map((notice) => (0,sanitizer/* html */.qy) `<p class="notice">${(0,sanitizer/* forHtmlLine */.Tu)(notice)}</p>\n`)}
${reasons(result)}
${blockers(result)}
<div class="columns">
${tally(result)}
${authorship(result, reviewerNames)}
</div>
</header>`;
function testsPart(result) {
    const counts = (0,proof_text/* proofCounts */.xo)(result);
    return counts === '' ? (0,sanitizer/* html */.qy) `` : (0,sanitizer/* html */.qy) `<p><strong>Executed tests:</strong> ${counts}.</p>`;
}
function subject(result) {
    const { change } = result;
    if (change === null)
        return (0,sanitizer/* html */.qy) `No change was read`;
    const { pullRequest: pull, repository, head } = change;
    const commit = head === null
        ? (0,sanitizer/* html */.qy) `<code>the working tree</code>`
        : (0,report_links/* placeMarkup */.us)(head.slice(0, 10), (0,report_links/* linksOf */.hP)(result).commit(head));
    if (pull === null)
        return (0,sanitizer/* html */.qy) `${repository ?? ''} ${commit}`;
    return (0,sanitizer/* html */.qy) `<strong>${pull.title}</strong> · ${repository ?? ''} pull request ${pull.number} by ${pull.author}${pull.fork ? ', from a fork' : ''} · ${commit}`;
}
/** The reasons and remedies that neither the headline nor the list of blocking findings gives. */
const reasons = (result) => (0,sanitizer/* html */.qy) `${(0,headline/* distinctReasons */._T)(result)
    .filter(({ message }) => message !== '')
    .map(({ message, remedy }) => (0,sanitizer/* html */.qy) `<p class="reason">${(0,sanitizer/* forHtmlLine */.Tu)(message)}${remedy === '' ? '' : (0,sanitizer/* html */.qy) ` <strong>What to do:</strong> ${(0,sanitizer/* forHtmlLine */.Tu)(remedy)}`}</p>\n`)}`;
function blockers(result) {
    const { findings, verdict } = result;
    const links = (0,report_links/* linksOf */.hP)(result);
    const all = findings.filter(({ blocking }) => blocking);
    if (all.length === 0)
        return (0,sanitizer/* html */.qy) ``;
    const remedy = verdict.reasons.find(({ code }) => code === 'blocking-findings')?.remedy ?? '';
    const items = all.map((finding) => {
        const { id, severity, title, location, status } = finding;
        const mark = (0,proof_text/* proofMark */.or)(finding);
        return (0,sanitizer/* html */.qy) `<li><span class="severity ${severity}">${severity}</span> <a href="#${id}">${(0,sanitizer/* forHtmlLine */.Tu)(title)}</a> ${(0,report_links/* placeMarkup */.us)((0,location_text/* placeText */.Z9)(location), links.location(location))} ${status}${mark === null ? '' : (0,sanitizer/* html */.qy) ` · <strong>${mark.toLowerCase()}</strong>`} · <code>${id}</code></li>\n`;
    });
    const rest = items.slice(mostBlockers);
    const more = (0,sanitizer/* html */.qy) `<details><summary>and ${(0,figures/* count */.U9)(rest.length)} more</summary>
<ul class="blockers">
${rest}</ul>
</details>`;
    return (0,sanitizer/* html */.qy) `<h2>Blocking findings</h2>
<ul class="blockers">
${items.slice(0, mostBlockers)}</ul>
${rest.length === 0 ? '' : more}
${remedy === '' ? '' : (0,sanitizer/* html */.qy) `<p><strong>What to do:</strong> ${(0,sanitizer/* forHtmlLine */.Tu)(remedy)}</p>`}`;
}
/** Number of findings of each severity and status. */
function tally(result) {
    if (result.findings.length === 0)
        return (0,sanitizer/* html */.qy) ``;
    // Only what occurs, so that the table fits a phone.
    const shown = finding/* severities */.gO.filter((severity) => result.findings.some((finding) => finding.severity === severity));
    const statuses = headline/* statusOrder */.Dz.filter((status) => (0,headline/* findingsWithStatus */.LT)(result, status).length > 0);
    const rows = statuses.map((status) => {
        const cells = shown.map((severity) => {
            const number = (0,headline/* findingsWithStatus */.LT)(result, status).filter((finding) => finding.severity === severity).length;
            return (0,sanitizer/* html */.qy) `<td>${number === 0 ? '' : (0,figures/* count */.U9)(number)}</td>`;
        });
        return (0,sanitizer/* html */.qy) `<tr><th scope="row">${status}</th>${cells}</tr>\n`;
    });
    const heads = shown.map((severity) => (0,sanitizer/* html */.qy) `<th scope="col"><span class="severity ${severity}">${severity}</span></th>`);
    return (0,sanitizer/* html */.qy) `<div class="wide" tabindex="0"><table class="tally">
<caption>Findings</caption>
<thead><tr><td></td>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}
/** Authors and reviewers with their vendors, which show whether the review is independent. */
function authorship({ change, panel }, reviewerNames) {
    if (change === null || panel.length === 0)
        return (0,sanitizer/* html */.qy) ``;
    const wrote = (0,authors/* authorsText */.cz)(change);
    const rows = panel.map((reviewer) => {
        const { id, vendor, role } = reviewer;
        const end = (0,reviewer_text/* reviewerOutcome */.iR)(reviewer);
        return (0,sanitizer/* html */.qy) `<tr><td>${reviewerNames.who(id)}</td><td>${vendor}</td><td>${role}</td><td class="${end.replace(' ', '-')}">${end}</td></tr>\n`;
    });
    return (0,sanitizer/* html */.qy) `<div class="wide" tabindex="0"><table class="hands">
<caption>${(0,authors/* authorText */.D7)(wrote)} Reviewers:</caption>
<thead><tr><th scope="col">Reviewer</th><th scope="col">Vendor</th><th scope="col">Role</th><th scope="col">Result</th></tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}

;// CONCATENATED MODULE: ./lib/report/html/page.js












/**
 * The result as one HTML file without external resources: style and script are inline, and its content security policy
 * blocks everything else. Without the script only filters and keys do not work.
 */
function renderReport(result) {
    const { style, script, policy } = readAssets();
    const reviewerNames = reviewerNamesOf(result);
    const word = (0,headline/* headingWord */.zL)(result);
    const pull = result.change?.pullRequest ?? null;
    const page = (0,sanitizer/* html */.qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${policy}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${word}: ${pull === null ? (0,headline/* headline */.Pl)(result) : pull.title} · xreview</title>
<link rel="icon" href="${(0,sanitizer/* ownMarkup */.X2)(icon(result))}">
${style}
</head>
<body class="is-${result.verdict.verdict}">
${(0,headline/* isEstimate */.Bh)(result) ? (0,sanitizer/* html */.qy) `` : (0,sanitizer/* html */.qy) `<a class="skip" href="#findings">Skip to the findings</a>`}
${verdictSection(result, reviewerNames)}
<main>
${estimateSection(result, reviewerNames)}
${(0,headline/* isEstimate */.Bh)(result) ? (0,sanitizer/* html */.qy) `` : findingsSection(result, reviewerNames)}
${raceSection(result)}
${revisionSection(result, reviewerNames)}
${timelineSection(result, reviewerNames)}
${moneySection(result, reviewerNames)}
${coverageSection(result, reviewerNames)}
</main>
${footer(result)}
${script}
</body>
</html>
`;
    return page.toString();
}
const page_colours = { pass: '1a7f37', fail: 'cf222e', inconclusive: '9a6700' };
/** A dot in the verdict's colour, which identifies the report among several browser tabs. */
const icon = ({ verdict }) => `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='4' r='4' fill='%23${page_colours[verdict.verdict]}'/%3E%3C/svg%3E`;
const footer = ({ tool, settings, startedAt, pages }) => {
    const gate = settings.failOn === 'never'
        ? 'nothing'
        : `${settings.failOn} findings${settings.failOn === 'critical' ? '' : ' and worse'}`;
    const run = pages?.run ?? null;
    return (0,sanitizer/* html */.qy) `<footer>
<p>${tool.name} ${tool.version} · ${startedAt.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')} · fails on ${gate} · at most ${settings.maxRounds} rounds${run === null ? '' : (0,sanitizer/* html */.qy) ` · <a href="${run}">the run on GitHub</a>`}</p>
</footer>`;
};
/** Files of the page. Each URL is a literal so that the bundler copies its file. */
const styles = [
    __webpack_require__.ab + "colours.css",
    __webpack_require__.ab + "page.css",
    __webpack_require__.ab + "findings.css",
    __webpack_require__.ab + "rounds.css",
    __webpack_require__.ab + "media.css",
];
const scriptFile = __webpack_require__.ab + "report.js";
const digest = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
function readAssets() {
    const style = styles.map((file) => (0,external_node_fs_.readFileSync)(file, 'utf8')).join('');
    const script = (0,external_node_fs_.readFileSync)(scriptFile, 'utf8');
    const policy = [
        "default-src 'none'",
        `style-src ${digest(style)}`,
        `script-src ${digest(script)}`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return {
        style: (0,sanitizer/* html */.qy) `<style>${(0,sanitizer/* ownMarkup */.X2)(style)}</style>`,
        script: (0,sanitizer/* html */.qy) `<script>${(0,sanitizer/* ownMarkup */.X2)(script)}</script>`,
        // Quotes inside this attribute need no entities, and without them people can read it.
        policy: (0,sanitizer/* html */.qy) `<meta http-equiv="Content-Security-Policy" content="${(0,sanitizer/* ownMarkup */.X2)(policy)}">`,
    };
}

// EXTERNAL MODULE: ./lib/report/proof/markdown.js
var markdown = __webpack_require__(91418);
;// CONCATENATED MODULE: ./lib/report/notes/argument.js








/** A finding with its reports, positions and outcome, and space for the author's answer. */
const argumentPart = (finding, name) => [
    `### ${(0,sanitizer/* forMarkdown */.Bm)(finding.title)}`,
    `${(0,sanitizer/* inlineCode */.ti)((0,location_text/* placeText */.Z9)(finding.location))}, ${finding.severity}, ${categories/* categories */.LZ[finding.category].title.toLowerCase()}${finding.blocking ? ', **blocks**' : ''}, ${(0,sanitizer/* inlineCode */.ti)(finding.id)}`,
    (0,sanitizer/* forMarkdownBlock */.qt)(finding.explanation),
    finding.scenario.trim() === '' ? '' : `**Scenario**: ${(0,sanitizer/* forMarkdown */.Bm)(finding.scenario)}`,
    argument_assumptionPart(finding),
    ...(0,reviewer_text/* clausesOf */.IN)(finding).map(({ document, quote, relation }) => `**${reviewer_text/* clauseWords */.ti[relation]}**: ${(0,sanitizer/* inlineCode */.ti)(document)}: ${(0,sanitizer/* forMarkdown */.Bm)(quote)}`),
    (0,location_text/* isAboutFile */.kn)(finding.location) ? location_text/* aboutFile */.Ex : '',
    code(finding),
    '**The debate**',
    debate(finding, name),
    ...proofs(finding, name),
    `**Outcome**: ${finding.status}. ${(0,sanitizer/* forMarkdown */.Bm)(finding.statusReason)}`,
    finding.status === 'dismissed' ? '' : answer,
]
    .filter((part) => part !== '')
    .join('\n\n');
function argument_assumptionPart(finding) {
    const assumption = (0,reviewer_text/* assumptionOf */.JL)(finding);
    return assumption === null ? '' : `**${assumption.label}**: ${(0,sanitizer/* forMarkdown */.Bm)(assumption.text)}`;
}
/** The author fills this in. */
const answer = '**Answer**\n\n- [ ] fixed in:\n- [ ] not a defect, because:';
/** Longer lines are generated code. */
const argument_longestLine = 500;
function code(finding) {
    const lines = (0,code_excerpt/* codeOf */.$N)(finding);
    if (lines.length === 0)
        return '';
    const width = Math.max(...lines.map(({ line }) => String(line ?? '').length));
    return (0,sanitizer/* codeFence */.d6)(lines
        .map(({ line, kind, text }) => `${code_excerpt/* lineSigns */.jW[kind]} ${String(line ?? '').padStart(width)}  ${(0,sanitizer/* clip */.$Q)(text.replace(/[\r\n]+/g, ' '), argument_longestLine)}`.trimEnd())
        .join('\n'), 'diff');
}
/** Reports and positions in the order of the rounds. */
function debate(finding, name) {
    const reportItems = finding.reports.map((report, index) => ({
        round: report.round,
        text: `**${name(report.reviewer)}** reported it as ${report.severity}${index === 0 ? '.' : `: ${(0,sanitizer/* forMarkdown */.Bm)(report.title)}. ${(0,sanitizer/* forMarkdown */.Bm)(report.explanation)}`}`,
        evidence: [],
    }));
    const taken = finding.positions.map((position) => ({
        round: position.round,
        text: `**${name(position.reviewer)}** ${stance(finding, position)}: ${(0,sanitizer/* forMarkdown */.Bm)(position.reason)}`,
        evidence: position.evidence,
    }));
    return [...reportItems, ...taken]
        .toSorted((a, b) => a.round - b.round)
        .map(({ round, text, evidence }) => [`- Round ${round}: ${text}`, ...evidence.map((one) => `  - ${argument_cite(one)}`)].join('\n'))
        .join('\n');
}
/** The test of a proof with all that it printed; a proof that proves nothing is one line. */
function proofs(finding, name) {
    const proof = (0,proof_text/* shownProof */.eQ)(finding);
    if (proof === null)
        return [];
    const { outcome, why, test, command, runs } = proof;
    const head = `**${proof_text/* proofWords */.GF[outcome]}**: ${(0,sanitizer/* forMarkdown */.Bm)((0,proof_text/* settledText */.tq)(finding) ?? why)}`;
    if (outcome === 'no-proof' || test === null)
        return [head];
    return [
        head,
        `${(0,sanitizer/* inlineCode */.ti)(test.path)}: ${(0,proof_text/* testersText */.o3)(test, name)}`,
        ...(test.expects.trim() === '' ? [] : [`It expects: ${(0,sanitizer/* forMarkdown */.Bm)(test.expects)}`]),
        ...(test.text === '' ? [] : [(0,sanitizer/* codeFence */.d6)(test.text, (0,markdown/* languageOf */.e)(test.path))]),
        ...(command === '' ? [] : [`Command: ${(0,sanitizer/* inlineCode */.ti)(command)}`]),
        ...runs.flatMap((run) => [
            `${(0,proof_text/* runText */.le)(run)} (${(0,figures/* duration */.p0)(run.seconds)})`,
            ...(run.output.trim() === '' ? [] : [(0,sanitizer/* codeFence */.d6)(run.output)]),
        ]),
    ];
}
function stance(finding, position) {
    const why = (0,reviewer_text/* groundText */.pC)(position.ground);
    const weight = (0,reviewer_text/* weightText */.Ob)(finding, position);
    const severity = position.severity === null ? '' : `, votes ${position.severity}`;
    return `${(0,reviewer_text/* verb */.w3)(finding, position)}${why === '' ? '' : ` as ${why}`}${severity}${weight === '' ? '' : ` (${weight})`}`;
}
const argument_cite = ({ path, quote, resolved }) => `${(0,sanitizer/* inlineCode */.ti)(resolved === null ? path : path + (0,location_text/* linesText */.zu)(resolved))} ${resolved === null ? 'not found there' : 'found'}${quote.trim() === '' ? '' : `: ${(0,sanitizer/* inlineCode */.ti)(quote)}`}`;

;// CONCATENATED MODULE: ./lib/report/notes/notes.js









/**
 * Review notes as plain Markdown: every finding with its reports, positions and outcome, and space for the author's
 * answer. For a submission, a course or an audit. Nothing is folded or truncated.
 */
function renderNotes(result) {
    const short = (0,reviewer_text/* shortNames */.DG)(result);
    const name = (id) => (0,sanitizer/* forMarkdown */.Bm)(short(id));
    return `${[
        '# Adversarial review notes',
        notes_subject(result),
        facts(result),
        ...argued(result, name),
        revisionNotes(result, name),
        contributionPart(result, name),
        scopePart(result),
        reading,
    ]
        .filter((part) => part !== '')
        .join('\n\n')}\n`;
}
function notes_subject({ change }) {
    if (change === null)
        return 'No change was read.';
    const { pullRequest: pull, repository, head } = change;
    const where = repository === null ? '' : ` in ${(0,sanitizer/* inlineCode */.ti)(repository)}`;
    if (pull === null)
        return `The change up to ${head === null ? 'the working tree' : (0,sanitizer/* inlineCode */.ti)(head)}${where}.`;
    return `**${(0,sanitizer/* forMarkdown */.Bm)(pull.title)}**: pull request ${pull.number}${where}, by ${(0,sanitizer/* inlineCode */.ti)(pull.author)}.`;
}
function facts(result) {
    const { change, panel, notices, startedAt, tool } = result;
    const tests = (0,proof_text/* proofCounts */.xo)(result);
    const wrote = change === null ? [] : (0,authors/* authorsText */.cz)(change, sanitizer/* forMarkdown */.Bm);
    const reviewers = panel.map((reviewer) => `${(0,sanitizer/* forMarkdown */.Bm)(reviewer.id)} (${(0,sanitizer/* forMarkdown */.Bm)(reviewer.role)}; ${(0,reviewer_text/* reviewerOutcome */.iR)(reviewer)})`);
    const reasons = (0,headline/* distinctReasons */._T)(result).map(({ message, remedy }) => [message, remedy]
        .filter((text) => text !== '')
        .map(sanitizer/* forMarkdown */.Bm)
        .join(' '));
    return [
        `**Verdict**: ${(0,headline/* headingWord */.zL)(result)}, ${(0,headline/* headline */.Pl)(result)}. ${(0,headline/* figures */.u5)(result).join(', ')}.`,
        ...(tests === '' ? [] : [`**Executed tests**: ${tests}.`]),
        ...reasons,
        ...(change === null ? [] : [(0,authors/* authorText */.D7)(wrote)]),
        ...(reviewers.length === 0 ? [] : [`**Reviewed by**: ${(0,figures/* listed */.KE)(reviewers)}.`]),
        ...(change === null
            ? []
            : [
                `**Reviewed**: ${change.head === null ? 'the working tree' : (0,sanitizer/* inlineCode */.ti)(change.head)} against the merge base ${(0,sanitizer/* inlineCode */.ti)(change.mergeBase)}, on ${startedAt.slice(0, 10)} by ${(0,sanitizer/* forMarkdown */.Bm)(`${tool.name} ${tool.version}`)}.`,
            ]),
        ...notices.map((notice) => `**Note**: ${(0,sanitizer/* forMarkdown */.Bm)(notice)}`),
    ]
        .filter((line) => line !== '')
        .map((line) => `- ${line}`)
        .join('\n');
}
function argued(result, name) {
    const { findings, notes: unlocated, verdict } = result;
    if (findings.length + unlocated.length === 0) {
        return [
            verdict.complete
                ? 'No reviewer reported a finding.'
                : 'No finding was reported, but the review is not complete. The change may still have defects.',
        ];
    }
    const parts = finding_groups/* groupOrder */.aA.flatMap((group) => {
        const all = (0,finding_groups/* findingsOfGroup */.fp)(result, group);
        if (all.length === 0)
            return [];
        const word = group === 'disputed' ? 'Disputed' : finding_groups/* groupTitles */.nw[group];
        const heading = `## ${word} (${(0,figures/* count */.U9)(all.length)})`;
        return [heading, finding_groups/* groupMeanings */.OG[group], ...all.map((finding) => argumentPart(finding, name))];
    });
    const notes = unlocated.map(({ title, reviewer, explanation, location }) => `- **${(0,sanitizer/* forMarkdown */.Bm)(title)}** ${(0,sanitizer/* inlineCode */.ti)(location.path)}, ${name(reviewer)}: ${(0,sanitizer/* forMarkdown */.Bm)(explanation)}`);
    if (notes.length === 0)
        return parts;
    return [
        ...parts,
        `## Notes about files that do not exist (${(0,figures/* count */.U9)(notes.length)})`,
        'A reviewer reported these about a file that does not exist in the repository.',
        notes.join('\n'),
    ];
}
function contributionPart(result, name) {
    const { status, alone } = solitary(result);
    if (result.panel.length === 0 || result.findings.length === 0)
        return '';
    const rows = contributions(result).map(({ reviewer, reported, alone, lost, missed, refuted, turns }) => `| ${name(reviewer).replaceAll('|', '\\|')} | ${[reported, alone, lost, missed, refuted, turns].map(figures/* count */.U9).join(' | ')} |`);
    return [
        '## What each reviewer found',
        [
            '| Reviewer | Reported | Only reporter | Dismissed | Missed | Refuted others | Changed its mind |',
            '|---|---:|---:|---:|---:|---:|---:|',
            ...rows,
        ].join('\n'),
        `${(0,figures/* count */.U9)(alone)} of ${(0,figures/* plural */.LS)(status, 'open finding')} ${alone === 1 ? 'was' : 'were'} reported by a single reviewer. *Missed*: open findings that only others reported.`,
    ].join('\n\n');
}
function scopePart({ change, attendance }) {
    if (change === null)
        return '';
    const left = change.files.filter(({ leftOut }) => leftOut !== null);
    const missing = attendance.filter(({ answered }) => !answered);
    return [
        '## What was reviewed',
        `${(0,figures/* plural */.LS)(change.files.length - left.length, 'file')} in ${(0,figures/* plural */.LS)(change.bundles.length, 'bundle')}.${missing.length === 0 ? '' : ' Without a complete answer:'}`,
        missing
            .map(({ reviewer, bundle, failure }) => `- ${(0,sanitizer/* forMarkdown */.Bm)(reviewer)}, ${(0,sanitizer/* inlineCode */.ti)(bundle)}: ${failure === null ? 'not asked' : (0,sanitizer/* forMarkdown */.Bm)(failure.message)}`)
            .join('\n'),
        left.length === 0
            ? ''
            : [
                '| Left out | Reason |',
                '|---|---|',
                ...left.map(({ path, leftOut }) => `| ${(0,sanitizer/* forMarkdownTableCell */.hD)(path)} | ${(0,sanitizer/* forMarkdownTableCell */.hD)(leftOut?.detail ?? '')} |`),
            ].join('\n'),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
const reading = `## How to read this

In round 1 each reviewer read the change without seeing the others' findings. In round 2 reviewers judged findings of others without knowing who reported them. From round 3 on, disputed findings went back to their reporters, and then to those who refuted them. A refutation counts only with a quote that is in the code. A change of mind counts only with a new quote.`;
/** A row for each reviewer of the panel. */
const contributions = ({ panel, findings }) => panel.map(({ id }) => {
    const own = findings.filter(({ reportedBy }) => reportedBy.includes(id));
    const others = findings.filter(({ reportedBy }) => !reportedBy.includes(id));
    return {
        reviewer: id,
        reported: own.length,
        alone: own.filter(({ reportedBy }) => reportedBy.length === 1).length,
        lost: own.filter(({ status }) => status === 'dismissed').length,
        missed: others.filter(({ status }) => status !== 'dismissed').length,
        refuted: others.filter(({ positions }) => positions.some(({ reviewer, stance, counts }) => reviewer === id && stance === 'refute' && counts)).length,
        turns: findings.flatMap((finding) => finding.positions.filter((position) => position.reviewer === id && position.counts && (0,reviewer_text/* hasChangedPosition */.Sv)(finding, position))).length,
    };
});
/** Number of open findings, and of those with a single reporter. */
function solitary({ findings }) {
    const kept = findings.filter((finding) => finding.status !== 'dismissed');
    return {
        status: kept.length,
        alone: kept.filter(({ reportedBy }) => reportedBy.length === 1).length,
    };
}

// EXTERNAL MODULE: ./lib/report/outputs.js
var outputs = __webpack_require__(8568);
;// CONCATENATED MODULE: ./lib/report/sarif/rules.js

/** Score from which on a category's alerts are errors by default: GitHub's "high". */
const high = 7;
const rules_levelOf = (rule) => rule.security !== null && rule.security >= high ? 'error' : 'warning';
const cweTag = (number) => `external/cwe/cwe-${String(number).padStart(3, '0')}`;
const rule = (id) => {
    const described = categories/* categories */.LZ[id];
    const { name, title, description, cwe, security } = described;
    const severity = security === null
        ? { 'problem.severity': rules_levelOf(described) }
        : { 'security-severity': security.toFixed(1) };
    return {
        id,
        // SARIF validators reject a name that differs from the id only in case.
        name: name.toLowerCase() === id ? `${name}Defect` : name,
        shortDescription: { text: `${title}.` },
        fullDescription: { text: description },
        help: {
            text: `${description} Several models of different vendors reviewed the change and each other's findings. The alert names the reporters, and the models that upheld or refuted the finding.`,
            markdown: [
                `**${title}.** ${description}`,
                '',
                "Several models of different vendors reviewed the change and then each other's findings. The alert names the reporters, the models that upheld or refuted the finding, and the location of the evidence. *Confirmed* findings are supported by two or more models, and *unconfirmed* ones by one. *Disputed* findings were refuted with evidence, and a person must decide.",
            ].join('\n'),
        },
        defaultConfiguration: { level: rules_levelOf(described) },
        properties: {
            tags: [security === null ? 'correctness' : 'security', ...cwe.map(cweTag)],
            precision: 'medium',
            ...severity,
        },
    };
};
/** Every category as a SARIF rule, always all of them and in the same order: the list is part of the tool, not of a run. */
const rules = categories/* categoryIds */.BM.map(rule);
/** The score of a security finding by its severity. GitHub prefers it to the rule's score. */
const securitySeverity = (category, severity) => {
    const described = categories/* categories */.LZ[category];
    return described.security === null ? null : scores[severity];
};
const scores = {
    critical: '9.5',
    major: '8.0',
    minor: '5.0',
    info: '2.0',
};

;// CONCATENATED MODULE: ./lib/report/sarif/sarif.js





/** GitHub rejects a run with more. The result is sorted, so the least important findings are left out. */
const mostResults = 25_000;
const mostRelated = 100;
const sarif_longestMessage = 4_000;
const sarif_longestTitle = 200;
const longestClause = 400;
const longestProof = 800;
/**
 * The result as SARIF 2.1.0 for GitHub code scanning: JSON text, one run. It leaves out dismissed findings, because GitHub
 * would open an alert for a suppressed result, and notes about files that do not exist. It keeps findings dismissed in
 * code scanning, because GitHub would otherwise close their alerts as fixed. Write it only for a complete review, because
 * GitHub closes every alert that an upload does not name.
 */
const renderSarif = (result) => `${JSON.stringify(sarifLog(result), null, 2)}\n`;
const sarifLog = (result) => ({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
        {
            tool: {
                driver: {
                    name: result.tool.name,
                    informationUri: 'https://github.com/org/xreview-action',
                    semanticVersion: result.tool.version,
                    rules: rules,
                },
                extensions: extensions(result),
            },
            automationDetails: { id: `${result.settings.category.replace(/\/+$/, '')}/` },
            columnKind: 'utf16CodeUnits',
            invocations: [{ executionSuccessful: true, ...times(result) }],
            results: results(result),
        },
    ],
});
/** Every reviewer, so that an alert's reporters can be looked up. */
const extensions = ({ panel }) => panel.map(({ id, vendor, model, role }) => ({
    name: (0,sanitizer/* forPlainText */.$2)((0,sanitizer/* visibleLine */.P8)(id)),
    organization: (0,sanitizer/* forPlainText */.$2)((0,sanitizer/* visibleLine */.P8)(vendor)),
    properties: { model, role },
}));
function times({ startedAt, seconds }) {
    const start = Date.parse(startedAt);
    if (Number.isNaN(start))
        return {};
    const end = start + seconds * 1000;
    return { startTimeUtc: new Date(start).toISOString(), endTimeUtc: new Date(end).toISOString() };
}
function results({ findings }) {
    const seen = new Map();
    return findings
        .filter(({ location }) => location.level === 'line' || (0,location_text/* isAboutFile */.kn)(location))
        .filter(({ status, dismissal }) => status !== 'dismissed' || dismissal?.source === 'alert')
        .slice(0, mostResults)
        .map((finding) => {
        const ordinal = (seen.get(finding.fingerprint) ?? 0) + 1;
        seen.set(finding.fingerprint, ordinal);
        return sarifResult(finding, ordinal);
    });
}
function sarifResult(finding, ordinal) {
    const { category, severity, location, id, kind, status, assumes, reportedBy, supporters, refuters } = finding;
    const related = relatedLocations(finding);
    const score = securitySeverity(category, severity);
    return {
        ruleId: category,
        ruleIndex: rules.findIndex((rule) => rule.id === category),
        level: levels[severity],
        message: { text: message(finding, related) },
        locations: [{ physicalLocation: physical(location.path, (0,location_text/* shownLine */.QN)(location)) }],
        ...(related.length === 0 ? {} : { relatedLocations: related }),
        partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint.slice(0, 32)}:${ordinal}` },
        properties: {
            ...(score === null ? {} : { 'security-severity': score }),
            id,
            kind,
            severity,
            status,
            ...(assumes === null ? {} : { assumes: (0,sanitizer/* forPlainText */.$2)((0,sanitizer/* visible */.RK)(assumes)) }),
            reportedBy,
            supporters,
            refuters,
            ...proofProperty(finding),
        },
    };
}
/** What an executed test showed; the result file has its text and output. */
function proofProperty(finding) {
    const proof = (0,proof_text/* shownProof */.eQ)(finding);
    if (proof === null)
        return {};
    const plain = (text) => (0,sanitizer/* forPlainText */.$2)((0,sanitizer/* visible */.RK)(text));
    const { outcome, why, test, runs } = proof;
    return {
        proof: {
            outcome,
            why: plain(why),
            runs: runs.map(({ commit, outcome: end }) => ({ commit, outcome: end })),
            ...(test === null
                ? {}
                : {
                    test: plain(test.path),
                    expects: plain(test.expects),
                    author: plain(test.author),
                    ...(test.reader === null ? {} : { reader: plain(test.reader) }),
                }),
        },
    };
}
const levels = {
    critical: 'error',
    major: 'error',
    minor: 'warning',
    info: 'note',
};
const physical = (path, startLine, endLine = startLine) => ({
    artifactLocation: { uri: relativeUri(path) },
    region: { startLine, endLine },
});
/** A repository path as a relative URI reference, with every segment percent-encoded. */
const relativeUri = (path) => path.toWellFormed().split('/').map(encodeURIComponent).join('/');
const related = (id, path, startLine, endLine, text) => ({
    id,
    message: { text },
    physicalLocation: physical(path, startLine, endLine),
});
/** Locations of the finding and of the evidence for and against it on the head commit, each once. */
function relatedLocations(finding) {
    const { location } = finding;
    const key = ({ path, startLine, endLine }) => `${path}\0${startLine}\0${endLine}`;
    const unique = new Map();
    for (const related of [...relatedReport(location), ...relatedEvidence(finding)]) {
        if (!unique.has(key(related)))
            unique.set(key(related), related);
    }
    return [...unique.values()]
        .slice(0, mostRelated)
        .map(({ path, startLine, endLine, text }, index) => related(index + 1, path, startLine, endLine, text));
}
/** The entire range of the finding, if it is more than the line that the alert is shown on. */
function relatedReport(location) {
    if (location.level === 'file' || location.side === 'old')
        return [];
    const { path, startLine, endLine } = location;
    const shown = (0,location_text/* shownLine */.QN)(location);
    return startLine === shown && endLine === shown
        ? []
        : [{ path, startLine, endLine, text: 'The code that the finding is about' }];
}
const relatedEvidence = ({ positions }) => positions.flatMap(({ reviewer, stance, evidence }) => evidence.flatMap(({ path, resolved }) => resolved === null || resolved.side === 'old'
    ? []
    : [
        {
            path,
            startLine: resolved.startLine,
            endLine: resolved.endLine,
            text: (0,sanitizer/* forPlainText */.$2)((0,sanitizer/* visibleLine */.P8)(`${stanceTexts[stance]} ${reviewer}`)),
        },
    ]));
const stanceTexts = {
    uphold: 'Evidence for the finding, by',
    refute: 'Evidence against the finding, by',
    unsure: 'Cited by',
};
/** GitHub shows the first sentence as the alert's title. Only links written here may refer to related locations. */
function message(finding, related) {
    const { location, title, severity, status, statusReason, explanation, scenario, id } = finding;
    const assumption = (0,reviewer_text/* assumptionOf */.JL)(finding);
    const plain = (text) => (0,sanitizer/* forPlainText */.$2)(text).trim();
    const sentence = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);
    const removed = location.level === 'line' && location.side === 'old'
        ? [`The finding is about removed code: ${location.path}${(0,location_text/* linesText */.zu)(location)}.`]
        : [];
    const body = [
        sentence((0,sanitizer/* clip */.$Q)(plain((0,sanitizer/* visibleLine */.P8)(title)), sarif_longestTitle)),
        plain(`${capital(severity)}, ${status}: ${(0,reviewer_text/* positionsText */.Ki)(finding)}. ${statusReason}`),
        plain((0,sanitizer/* clip */.$Q)((0,sanitizer/* visibleLine */.P8)((0,proof_text/* proofLine */.b0)(finding)), longestProof)),
        ...removed.map(plain),
        ...((0,location_text/* isAboutFile */.kn)(location) ? [location_text/* aboutFile */.Ex] : []),
        plain(explanation),
        plain(scenario) === '' ? '' : `Scenario: ${plain(scenario)}`,
        ...(assumption === null ? [] : [`${assumption.label}: ${plain(assumption.text)}`]),
        ...(0,reviewer_text/* clausesOf */.IN)(finding).map(({ document, quote, relation }) => plain(`${reviewer_text/* clauseWords */.ti[relation]}: ${(0,sanitizer/* visibleLine */.P8)(document)}: "${(0,sanitizer/* clip */.$Q)((0,sanitizer/* visibleLine */.P8)(quote), longestClause)}"`)),
    ].filter((part) => part !== '');
    const links = related
        .slice(0, 10)
        .map(({ id: spot, message: { text } }) => `[${text.replace(/[[\]]/g, ' ')}](${spot})`);
    // A dismissal in code scanning is matched to its finding by this line, so it is never truncated.
    const name = `Finding ${plain(id)}.`;
    const text = (0,sanitizer/* clip */.$Q)(body.join('\n'), sarif_longestMessage - name.length - 1);
    return [text, name, ...(links.length === 0 ? [] : [links.join(' · ')])].join('\n');
}
const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);

;// CONCATENATED MODULE: ./lib/report/delivery.js










/**
 * Writes everything once, to find out what cannot be written before the verdict is published. Outputs say
 * "inconclusive" until the verdict is final, so that a step after a killed run reads no pass.
 */
function tryDelivery(result, delivery) {
    const missing = new Map(writeFiles(result, delivery).missing);
    const outputError = delivery.runner ? (0,outputs/* setOutputs */.n0)({ verdict: 'inconclusive' }) : null;
    if (outputError !== null)
        missing.set('outputs', outputError);
    return missing;
}
/**
 * Writes the reports and sets the outputs. If something could not be written, the verdict changes and everything is
 * written again. Tests that cannot be saved are only a notice, because the result contains them.
 * @param known what the result already lists as missing.
 */
function deliver(sound, delivery, known = new Map()) {
    const { folder: tests, notice } = (0,files/* writeTests */.Jy)(sound, delivery.runPaths.tests);
    const told = notice === null ? sound : { ...sound, notices: [...sound.notices, notice] };
    let result = (0,seal/* sealResult */.P)(told, delivery.keys);
    let missing = known;
    for (;;) {
        const written = writeFiles(result, delivery);
        const fresh = new Map([...written.missing].filter(([kind]) => !missing.has(kind)));
        missing = new Map([...missing, ...written.missing]);
        // A file that is newly missing changes the verdict before it is published.
        if (fresh.size === 0) {
            const placed = withResult(result, written.files, missing, delivery);
            const outputError = delivery.runner
                ? (0,outputs/* setOutputs */.n0)((0,outputs/* outputs */.V4)(result, { ...placed.files, tests }, delivery.codeScanning))
                : null;
            if (outputError === null || missing.has('outputs'))
                return { result, ...placed, files: { ...placed.files, tests } };
            fresh.set('outputs', outputError);
            missing = new Map([...missing, ...fresh]);
        }
        result = (0,seal/* sealResult */.P)((0,undelivered/* undelivered */.oQ)(result, [...fresh.values()]), delivery.keys);
    }
}
/** Writes a result that has no other place to a temporary folder. It still counts as missing. */
function withResult(result, files, missing, { runPaths }) {
    const userError = missing.get('result');
    if (userError === undefined || files.result !== null)
        return { files, missing };
    const { path, userError: moved } = (0,runner_files/* setAside */.Fi)(userError, 'result', runPaths.result, (0,published_result/* resultText */.D6)(result));
    return { files: { ...files, result: path }, missing: new Map([...missing, ['result', moved]]) };
}
/** Writes each file once. A failure does not prevent the others from being written. */
function writeFiles(result, { runPaths }) {
    const missing = new Map();
    const write = (kind, path, text) => {
        const written = (0,runner_files/* writeReport */.u5)(kind, path, text);
        if (written.userError !== null)
            missing.set(kind, written.userError);
        return written.path;
    };
    // A review that is not complete must leave no SARIF file that could be uploaded. A description has none either,
    // because an alert needs a file.
    const uploadable = result.verdict.complete && result.document?.kind !== 'description';
    const version = result.revision?.rounds.findLast(({ readers }) => readers.length > 0)?.text;
    const files = {
        sarif: write('sarif', runPaths.sarif, uploadable ? renderSarif(result) : null),
        report: write('report', runPaths.report, renderReport(result)),
        revised: version === undefined ? null : write('revised-plan', runPaths.revised, version),
        notes: runPaths.notes === null ? null : write('notes', runPaths.notes, renderNotes(result)),
        transcript: (0,external_node_fs_.existsSync)(runPaths.transcript) ? runPaths.transcript : null,
        // Written last, because other jobs read the verdict from it.
        result: write('result', runPaths.result, (0,published_result/* resultText */.D6)(result)),
    };
    return { files, missing };
}

// EXTERNAL MODULE: ./lib/report/reviewer-statistics.js
var reviewer_statistics = __webpack_require__(24359);
// EXTERNAL MODULE: ./lib/report/summary/finding.js
var summary_finding = __webpack_require__(41664);
;// CONCATENATED MODULE: ./lib/report/summary/race.js




const marks = {
    approved: '✅',
    'not-approved': '⚠️',
    tie: '⚖️',
    'no-fix': '❌',
    'nothing-to-fix': '✅',
    'not-run': '⚠️',
    cancelled: '⚠️',
};
const longest = { why: 500, notes: 300, diff: 24_000 };
/** The fix race: its result, each lane with its signals, and the patch. */
function racePart({ race }) {
    if (race === null)
        return '';
    return [
        `### ${marks[race.state]} The fix race: ${race_text/* raceStates */.Sd[race.state]}`,
        (0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(race.why, 1_000)),
        ...race.notices.slice(0, 10).map((notice) => `> ${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(notice, longest.why))}`),
        ...(race.lanes.length === 0 ? [] : [lanesTable(race), underTable(race)]),
        ...race.lanes.flatMap((lane) => {
            const failed = (0,race_text/* failedOutput */.tK)(lane);
            return failed === null ? [] : [(0,details/* detailsBlock */.g)((0,sanitizer/* forMarkdownElement */.P)(failed.title), (0,sanitizer/* codeFence */.d6)(failed.lines))];
        }),
        tiePart(race),
        roundsPart(race),
        leftOutPart(race),
        deliveredPart(race),
        (0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)((0,race_text/* regressionTestsText */.yl)(race), 1_000)),
        ...race.diffs.map(({ lane, diff }) => (0,details/* detailsBlock */.g)(`The patch of ${lane}`, (0,sanitizer/* codeFence */.d6)((0,sanitizer/* clip */.$Q)(diff, longest.diff), 'diff'))),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function lanesTable(race) {
    const shown = (0,race_text/* signalsThere */.KY)(race);
    const head = [
        'Lane',
        'Result',
        'Score',
        ...shown.map((name) => race_text/* signalWords */.id[name]),
        'Lines',
        'Ended',
        'Tokens',
        'Cost',
    ];
    const rows = race.lanes.map((lane) => [
        (0,sanitizer/* forMarkdownTableCell */.hD)(lane.id),
        (0,sanitizer/* forMarkdownTableCell */.hD)((0,sanitizer/* clip */.$Q)((0,race_text/* laneEnd */.ob)(lane, race), longest.why)),
        (0,race_text/* share */.uM)(lane.score),
        ...shown.map((name) => (0,race_text/* share */.uM)(lane.signals[name])),
        lane.patchAt === null ? '–' : `+${lane.added} −${lane.removed}`,
        (0,figures/* duration */.p0)(lane.endedAt),
        `${lane.estimated ? '≥ ' : ''}${(0,figures/* count */.U9)((0,figures/* input */.hF)(lane.spent) + lane.spent.output)}`,
        `${lane.estimated && lane.spent.usd !== null ? '≥ ' : ''}${(0,figures/* dollars */.E9)(lane.spent.usd)}`,
    ]);
    return [
        `| ${head.join(' | ')} |`,
        `|---|---|${'---:|'.repeat(head.length - 2)}`,
        ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    ].join('\n');
}
/** The tied lanes side by side. */
function tiePart(race) {
    const { lanes, rows } = (0,race_text/* tiedLanes */.Gr)(race);
    if (lanes.length === 0)
        return '';
    return [
        `| Choose one | ${lanes.map((id) => (0,sanitizer/* forMarkdownTableCell */.hD)(id)).join(' | ')} |`,
        `|---|${'---|'.repeat(lanes.length)}`,
        ...rows.map(([name, ...cells]) => `| **${name}** | ${cells.map((cell) => (0,sanitizer/* forMarkdownTableCell */.hD)((0,sanitizer/* clip */.$Q)(cell, longest.notes))).join(' | ')} |`),
    ].join('\n');
}
const underTable = (race) => `<sub>${(0,race_text/* raceFacts */.HQ)(race).map(sanitizer/* forMarkdown */.Bm).join(' ')}</sub>`;
function roundsPart({ rounds }) {
    if (rounds.length === 0)
        return '';
    return rounds
        .map(({ round, approved, findings, reviewers, revision }) => {
        const blocking = findings.filter((finding) => finding.blocking);
        const said = approved
            ? 'approved'
            : blocking.length === 0
                ? 'not approved'
                : `${(0,figures/* plural */.LS)(blocking.length, 'blocking finding')}: ${blocking
                    .slice(0, 5)
                    .map(({ title, path }) => `${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(title, 200))} (${(0,sanitizer/* inlineCode */.ti)(path)})`)
                    .join('; ')}`;
        const then = revision === '' ? '' : ` ${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(revision, longest.why))}`;
        return `- Review ${round} by ${reviewers.map((id) => (0,sanitizer/* forMarkdown */.Bm)(id)).join(', ')}: ${said}.${then}`;
    })
        .join('\n');
}
const leftOutPart = ({ brief }) => brief.leftOut
    .slice(0, 20)
    .map(({ id, why }) => `- ${(0,sanitizer/* inlineCode */.ti)(id)} was not in the brief: ${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(why, longest.why))}`)
    .join('\n');
const deliveredPart = ({ delivered }) => delivered.map(({ as, where }) => `- ${race_text/* deliveryWords */.eh[as]}: ${(0,sanitizer/* inlineCode */.ti)(where)}`).join('\n');

;// CONCATENATED MODULE: ./lib/report/summary/diagram.js





/** With more reviewers the diagram is not readable. */
const mostReviewers = 8;
/** The rounds as a Mermaid sequence diagram of reports and positions. Empty if no model was asked. */
function diagram(result) {
    const { panel, rounds } = result;
    if (panel.length === 0 || panel.length > mostReviewers || rounds.length === 0)
        return '';
    const short = (0,reviewer_text/* shortNames */.DG)(result);
    const names = new Map(panel.map(({ id }, index) => [id, `R${index + 1}`]));
    const lines = [
        '%%{init: {"sequence": {"mirrorActors": false}}}%%',
        'sequenceDiagram',
        '  participant C as Change',
        ...panel.map(({ id }, index) => `  participant R${index + 1} as ${(0,sanitizer/* forMermaid */.DE)(short(id))}`),
        ...rounds.flatMap(({ round }) => [
            `  Note over C,R${panel.length}: Round ${round} · ${(0,progress/* roundName */.M)(round)}`,
            ...exchange(result, round, names),
            ...reportLines(result, round, names),
            ...failures(result, round, names),
        ]),
        `  Note over C,R${panel.length}: ${(0,headline/* headingWord */.zL)(result)} · ${(0,sanitizer/* forMermaid */.DE)((0,headline/* headline */.Pl)(result))}`,
    ];
    return `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``;
}
/** Round 1 shows every answer, also those without findings; later rounds show only new findings. */
const reportLines = ({ findings, notes: unlocated, calls }, round, names) => [...names].flatMap(([id, name]) => {
    const mine = (one) => one.reviewer === id && one.round === round;
    const answered = calls.some((call) => mine(call) && call.outcome === 'answered');
    const number = [...findings.flatMap(({ reports }) => reports), ...unlocated].filter(mine).length;
    if (!answered || (round > 1 && number === 0))
        return [];
    return [`  ${name}-->>C: ${(0,figures/* plural */.LS)(number, round === 1 ? 'finding' : 'new finding')}`];
});
/** One arrow for each pair: from a reviewer with positions to the one whose finding or refutation it judges. */
function exchange({ findings }, round, names) {
    const arrows = new Map();
    for (const finding of findings) {
        const { reportedBy, refuters } = finding;
        for (const position of finding.positions.filter((one) => one.round === round)) {
            const others = reportedBy.includes(position.reviewer) ? refuters : reportedBy;
            const from = names.get(position.reviewer);
            const to = names.get(others.find((id) => id !== position.reviewer) ?? '') ?? 'C';
            if (from === undefined)
                continue;
            const arrow = `${from}->>${to}`;
            arrows.set(arrow, [...(arrows.get(arrow) ?? []), (0,reviewer_text/* verb */.w3)(finding, position)]);
        }
    }
    return [...arrows].map(([arrow, verbs]) => {
        const said = [...new Set(verbs)].map((one) => `${one} ${one === 'is unsure' ? 'about ' : ''}${verbs.filter((other) => other === one).length}`);
        return `  ${arrow}: ${said.join(', ')}`;
    });
}
const failures = ({ calls }, round, names) => [...names].flatMap(([id, name]) => {
    const own = calls.filter((call) => call.reviewer === id && call.round === round);
    const last = own.findLast(({ outcome }) => outcome !== 'answered');
    return last === undefined || own.some(({ outcome }) => outcome === 'answered')
        ? []
        : [`  ${name}--xC: ${(0,sanitizer/* forMermaid */.DE)(last.outcome)}`];
});

;// CONCATENATED MODULE: ./lib/report/summary/rounds.js






/** The rounds as a diagram, and the calls, findings and cost of each round and reviewer. */
function reviewPart(result) {
    if (result.calls.length === 0)
        return '';
    return [
        '### Rounds and cost',
        folded('Diagram of the rounds', diagram(result)),
        rounds_roundsTable(result),
        panelTable(result),
        tokensNote,
        callsPart(result),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
const folded = (title, body) => (body === '' ? '' : (0,details/* detailsBlock */.g)(title, body));
const table = (head, align, rows) => [
    `| ${head.join(' | ')} |`,
    `|${Array.from(align)
        .map((side) => (side === 'l' ? '---' : '---:'))
        .join('|')}|`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
].join('\n');
function rounds_roundsTable(result) {
    const tests = (0,proof_text/* testCalls */.s8)(result);
    return table(['Round', 'Kind', 'Calls', 'Reported', 'Upheld', 'Refuted', 'Unsure', 'Time', 'Cost'], 'llrrrrrrr', [
        ...result.rounds.map(({ round, kind, calls, reported, upheld, refuted, unsure, seconds, spent }) => [
            String(round),
            kind,
            ...[calls, reported, upheld, refuted, unsure].map(figures/* count */.U9),
            (0,figures/* duration */.p0)(seconds),
            (0,figures/* dollars */.E9)(spent.usd),
        ]),
        ...(tests === null
            ? []
            : [
                [
                    '',
                    'tests written and read',
                    (0,figures/* count */.U9)(tests.calls),
                    '',
                    '',
                    '',
                    '',
                    (0,figures/* duration */.p0)(tests.seconds),
                    (0,figures/* dollars */.E9)(tests.spent.usd),
                ],
            ]),
    ]);
}
/** Narrow enough for the job page; the HTML report has more columns. */
const panelTable = ({ panel, spent, calls, usdPerConfirmed }) => table(['Reviewer', 'Result', 'Reported', 'Calls', 'Input', 'Cached', 'Output', 'Time', 'Cost', 'Per confirmed'], 'llrrrrrrrr', [
    ...panel.map((reviewer) => [
        (0,sanitizer/* forMarkdownTableCell */.hD)(reviewer.id),
        reviewer.complete ? (0,reviewer_text/* reviewerOutcome */.iR)(reviewer) : `**${(0,reviewer_text/* reviewerOutcome */.iR)(reviewer)}**`,
        (0,figures/* count */.U9)(reviewer.reported),
        (0,figures/* count */.U9)(reviewer.calls),
        ...tokens(reviewer.spent),
        (0,figures/* duration */.p0)(reviewer.seconds),
        (0,figures/* dollars */.E9)(reviewer.spent.usd),
        perConfirmed(reviewer.usdPerConfirmed),
    ]),
    ...(panel.length < 2
        ? []
        : [
            [
                '**Total**',
                '',
                '',
                (0,figures/* count */.U9)(calls.length),
                ...tokens(spent),
                '',
                (0,figures/* dollars */.E9)(spent.usd),
                perConfirmed(usdPerConfirmed),
            ],
        ]),
]);
const perConfirmed = (usd) => (usd === null ? '' : (0,figures/* dollars */.E9)(usd));
const tokensNote = '<sub>Input and output are in tokens. Cached: the share of input read from the provider’s cache. Per confirmed: the cost divided by the confirmed findings that the reviewer reported.</sub>';
const tokens = (spent) => [(0,figures/* count */.U9)((0,figures/* input */.hF)(spent)), (0,figures/* cachedShare */.yX)(spent), (0,figures/* count */.U9)(spent.output)];
const mostCalls = 60;
/** Calls that failed or have notes. */
function callsPart({ calls, attendance }) {
    const odd = calls.filter(({ outcome, notes, retries }) => outcome !== 'answered' || notes.length > 0 || retries > 0);
    if (odd.length === 0)
        return '';
    const rows = odd.slice(0, mostCalls).map(({ reviewer, bundle, round, outcome, retries, notes }) => {
        const failure = attendance.find((one) => one.reviewer === reviewer && one.bundle === bundle)?.failure ?? null;
        const said = [...(failure?.code === outcome ? [failure.message] : []), ...notes].join(' · ');
        return [
            (0,sanitizer/* forMarkdownTableCell */.hD)(reviewer),
            (0,sanitizer/* forMarkdownTableCell */.hD)(bundle),
            String(round),
            outcome,
            String(retries),
            (0,sanitizer/* forMarkdownTableCell */.hD)((0,sanitizer/* clip */.$Q)(said, 1000)),
        ];
    });
    const left = odd.length - rows.length;
    const more = left > 0 ? `\n\n${(0,figures/* count */.U9)(left)} more are in the result file.` : '';
    return (0,details/* detailsBlock */.g)(`Calls with failures or notes (${(0,figures/* count */.U9)(odd.length)})`, table(['Reviewer', 'Bundle', 'Round', 'Outcome', 'Retries', 'What happened'], 'lllrrl', rows) + more);
}

;// CONCATENATED MODULE: ./lib/report/summary/scope.js






/** Limits, so that the list leaves room for the findings. */
const mostRows = 150;
const mostFiles = 12;
const longestPath = 160;
const path = (text) => (0,sanitizer/* tableCode */.KH)((0,sanitizer/* clip */.$Q)(text, longestPath));
const scope_rules = (obvious) => [...new Set(obvious.map(({ rule }) => rule))].join(', ');
/** What was reviewed, bundle by bundle, and what was left out and why. Folded. */
function scope_scopePart(result) {
    const { change } = result;
    const links = (0,report_links/* linksOf */.hP)(result);
    if (change === null)
        return '';
    const left = change.files.filter((file) => file.leftOut !== null);
    const reviewed = change.files.length - left.length;
    const hunks = new Set(change.coverage.map(({ hunk }) => hunk)).size;
    const title = `${(0,headline/* isEstimate */.Bh)(result) ? 'What a review would read' : 'What was reviewed'}: ${(0,figures/* plural */.LS)(reviewed, 'file')}, ${(0,figures/* plural */.LS)(hunks, 'hunk')}${left.length === 0 ? ', nothing left out' : `; left out: ${(0,figures/* plural */.LS)(left.length, 'file')}`}`;
    const bundles = change.bundles.map(({ id, files, hunks, rounds, stopped, obvious }) => {
        const shown = files.slice(0, mostFiles).map(path);
        const rest = files.length - shown.length;
        return `| ${id} | ${[...shown, ...(rest > 0 ? [`and ${(0,figures/* count */.U9)(rest)} more`] : [])].join(', ')} | ${(0,figures/* count */.U9)(hunks)} | ${(0,figures/* count */.U9)(rounds)} | ${stopped} | ${answeredBy(id, obvious, result)} |`;
    });
    const omitted = left.map(({ path: name, leftOut }) => `| ${path(name)} | ${leftOut?.reason ?? ''} | ${(0,sanitizer/* forMarkdownTableCell */.hD)((0,sanitizer/* clip */.$Q)(leftOut?.detail ?? '', 200))} |`);
    return (0,details/* detailsBlock */.g)(title, [
        bundles.length === 0
            ? ''
            : [
                '| Bundle | Files | Hunks | Rounds | Ended | Answered by |',
                '|---|---|---:|---:|---|---|',
                ...cut(bundles),
            ].join('\n'),
        omitted.length === 0
            ? ''
            : ['**Left out**', '', '| File | Kind | Reason |', '|---|---|---|', ...cut(omitted)].join('\n'),
        commits(change, links),
    ]
        .filter((part) => part !== '')
        .join('\n\n'));
}
/** Names up to this number are listed. */
const mostNames = 4;
/** Empty where no model was asked. An imported report is not asked; it answers with what it has. */
function answeredBy(bundle, obvious, { attendance, panel }) {
    const name = (0,reviewer_text/* shortNames */.DG)({ panel });
    const asked = attendance.filter((one) => one.bundle === bundle && panel.some(({ id, reads }) => id === one.reviewer && reads));
    const missing = asked.filter(({ answered }) => !answered).map(({ reviewer }) => (0,sanitizer/* tableCode */.KH)(reviewer));
    if (missing.length > 0)
        return `not ${missing.join(', ')}`;
    if (asked.length === 0)
        return '';
    const all = asked.length > mostNames
        ? `all ${(0,figures/* count */.U9)(asked.length)}`
        : asked.map(({ reviewer }) => (0,sanitizer/* tableCode */.KH)(name(reviewer))).join(', ');
    return obvious === null ? all : `one reviewer, because the bundle is obvious: ${scope_rules(obvious)}`;
}
const cut = (rows) => rows.length <= mostRows
    ? [...rows]
    : [...rows.slice(0, mostRows), `| and ${(0,figures/* count */.U9)(rows.length - mostRows)} more, in the result file |`];
function commits({ base, mergeBase, head }, links) {
    const shown = (sha) => (0,report_links/* codeLink */.U1)(sha, links.commit(sha));
    return `Merge base ${shown(mergeBase)}, base ${shown(base)}, head ${head === null ? 'the working tree' : shown(head)}.`;
}

;// CONCATENATED MODULE: ./lib/report/summary/verdict.js






const mostReasons = 12;
const mostNotices = 20;
const verdict_longest = { title: 200, reason: 2_000 };
/** The top of the summary: verdict, remedy, reasons, number of findings. */
const verdictPart = (result) => [
    `## ${(0,headline/* headingMark */.S_)(result)} ${(0,headline/* headingWord */.zL)(result)}: ${(0,headline/* headline */.Pl)(result)}`,
    remedy(result),
    about(result),
    ...result.notices
        .slice(0, mostNotices)
        .map((notice) => `> ⚠️ ${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(notice, verdict_longest.reason))}`),
    verdict_reasons(result),
    result.findings.length === 0 ? '' : `**Findings:** ${tallyText(result.findings)}.`,
    verdict_testsPart(result),
]
    .filter((part) => part !== '')
    .join('\n\n');
function about(result) {
    const pull = result.change?.pullRequest ?? null;
    const subject = pull === null
        ? []
        : [
            `**${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(pull.title, verdict_longest.title))}** (pull request ${pull.number}, by ${(0,sanitizer/* inlineCode */.ti)(pull.author)})`,
        ];
    const took = result.change === null && result.calls.length === 0 ? [] : [(0,headline/* figures */.u5)(result).join(' · ')];
    return [...subject, ...verdict_authorship(result), ...took].join('<br>\n');
}
/** Authors and reviewers, which show whether the review is independent. */
function verdict_authorship({ change, panel }) {
    if (change === null || panel.length === 0)
        return [];
    const wrote = (0,authors/* authorsText */.cz)(change, sanitizer/* forMarkdown */.Bm);
    const read = panel.filter(({ complete }) => complete).map(({ id }) => (0,sanitizer/* forMarkdown */.Bm)(id));
    return [
        `${(0,authors/* authorText */.D7)(wrote)} ${read.length === 0 ? 'No reviewer completed the review.' : `Reviewed by ${(0,figures/* listed */.KE)(read)}.`}`,
    ];
}
/** The reasons and remedies that neither the headline nor the list of blocking findings gives. */
function verdict_reasons(result) {
    const all = (0,headline/* distinctReasons */._T)(result).filter(({ message }) => message !== '');
    const shown = all.slice(0, mostReasons).map(({ message, remedy }) => {
        const todo = remedy === '' ? '' : `<br>**What to do:** ${(0,headline/* remedyText */.K1)(remedy, verdict_longest.reason)}`;
        return `${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(message, verdict_longest.reason))}${todo}`;
    });
    const left = all.length - shown.length;
    if (shown.length === 1)
        return shown.join('');
    return [...shown, ...(left > 0 ? [`${(0,figures/* count */.U9)(left)} more reasons are in the result file.`] : [])]
        .map((reason) => `- ${reason}`)
        .join('\n');
}
/** What to do about blocking findings, which the sections below show in full. */
function remedy({ verdict }) {
    const text = verdict.reasons.find(({ code }) => code === 'blocking-findings')?.remedy ?? '';
    return text === '' ? '' : `**What to do:** ${(0,headline/* remedyText */.K1)(text, verdict_longest.reason)}`;
}
/** What the executed tests did; empty if none was executed. */
function verdict_testsPart(result) {
    const counts = (0,proof_text/* proofCounts */.xo)(result);
    return counts === '' ? '' : `**Executed tests:** ${counts}.`;
}
/** Number of findings of each status and severity: `1 disputed (critical), 4 confirmed (critical)`. */
function tallyText(findings) {
    return headline/* statusOrder */.Dz
        .flatMap((status) => {
        const own = findings.filter((finding) => finding.status === status);
        const grades = finding/* severities */.gO.flatMap((severity) => {
            const number = own.filter((finding) => finding.severity === severity).length;
            if (number === 0)
                return [];
            return [number === own.length ? severity : `${(0,figures/* count */.U9)(number)} ${severity}`];
        });
        return own.length === 0 ? [] : [`${(0,figures/* count */.U9)(own.length)} ${status} (${grades.join(', ')})`];
    })
        .join(', ');
}

;// CONCATENATED MODULE: ./lib/report/summary/summary.js















/** GitHub rejects a summary over 1 MiB. */
const summaryLimit = 1024 * 1024;
/** Limits of a test's text and of its output, tried in this order until all findings fit. In UTF-16 units. */
const testLimits = [12_000, 3_000, 0];
/**
 * The result as Markdown for the job summary, at most `limit` bytes of UTF-8. If it would be longer, texts of tests are
 * cut first. Then the least important findings are left out, and the summary says how many and that the result file has
 * them.
 */
function renderSummary(result, limit = summaryLimit) {
    const head = [verdictPart(result), sincePart(result)].filter((part) => part !== '').join('\n\n');
    // Rounds and scope may use half of the limit; the result file has everything.
    const tail = [
        (0,report_estimate/* estimatePart */.cI)(result),
        racePart(result),
        matrixJobsPart(result),
        revisionPart(result),
        reviewPart(result),
        (0,reviewer_statistics/* reviewerStatisticsPart */._W)(result.reviewerStatistics),
        scope_scopePart(result),
    ]
        .filter((part) => part !== '' && bytes(part) <= limit / 4)
        .concat(summary_footer(result))
        .join('\n\n');
    let [shown, left] = [[], 0];
    for (const test of testLimits) {
        const all = sections(result, test);
        const room = limit - bytes(head) - bytes(tail) - 200 * (all.length + 1);
        [shown, left] = fitting(all, room);
        if (left === 0)
            break;
    }
    return `${[head, ...shown, ...(left > 0 ? [leftOut(left)] : []), tail].filter((part) => part !== '').join('\n\n')}\n`;
}
const bytes = (text) => Buffer.byteLength(text);
/** Findings that are not folded. */
const summary_mostOpen = 10;
/** Reproduced and disputed ones first, then those that block, then the others. */
const rank = (finding) => {
    const group = (0,finding_groups/* groupOf */.F8)(finding);
    return group === 'reproduced' || group === 'disputed' ? 0 : finding.blocking ? 1 : 2;
};
/** In the order of importance. */
function sections(result, test) {
    const of = (group, kind) => (0,finding_groups/* findingsOfGroup */.fp)(result, group).filter((finding) => kind === undefined || finding.kind === kind);
    const name = (0,reviewer_text/* shortNames */.DG)(result);
    const view = { id: name, links: (0,report_links/* linksOf */.hP)(result), test };
    // What needs a decision is open. Of the rest, so much that the page stays readable.
    const open = new Set(result.findings
        .filter(({ status: word }) => word !== 'dismissed')
        .toSorted((a, b) => rank(a) - rank(b))
        .slice(0, summary_mostOpen));
    const inFull = (finding) => open.has(finding) ? (0,summary_finding/* findingPart */.jU)(finding, view) : (0,summary_finding/* foldedFindingPart */.$N)(finding, view);
    const group = (word, kind) => ({
        title: finding_groups/* groupTitles */.nw[word],
        about: finding_groups/* groupMeanings */.OG[word],
        folded: false,
        items: of(word, kind).map(inFull),
    });
    const integration = [...of('confirmed', 'integration'), ...of('unconfirmed', 'integration')];
    return [
        group('reproduced'),
        group('disputed'),
        group('confirmed', 'defect'),
        {
            title: 'Integration',
            about: 'Findings about code that the change depends on or affects: callers, contracts, versions, build, configuration.',
            folded: false,
            items: integration.map(inFull),
        },
        group('unconfirmed', 'defect'),
        {
            title: finding_groups/* groupTitles */.nw.dismissed,
            about: finding_groups/* groupMeanings */.OG.dismissed,
            folded: true,
            items: of('dismissed').map((finding) => (0,summary_finding/* dismissedPart */.xJ)(finding, view)),
        },
        {
            title: 'Fixed since the last review',
            about: 'Findings of an earlier push that are fixed in this one.',
            folded: true,
            items: (result.pushes?.fixed ?? []).map((closed) => summary_fixedPart(closed, name)),
        },
        {
            title: 'Notes about files that do not exist',
            about: 'A reviewer reported these about a file that does not exist in the repository. They never block.',
            folded: true,
            items: result.notes.map((report) => note(report, name)),
        },
    ].filter(({ items }) => items.length > 0);
}
const summary_fixedPart = ({ title, path, id, by, why }, name) => `- **${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(title, 200))}** ${(0,sanitizer/* inlineCode */.ti)(path)} · ${(0,sanitizer/* inlineCode */.ti)(id)}${by.map((one) => ` · ${(0,sanitizer/* forMarkdown */.Bm)(name(one))}`).join('')}<br>${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(why, 1000))}`;
/** How much of the change was reviewed this time. */
const sincePart = ({ pushes }) => pushes === null || pushes.mode === 'first' ? '' : (0,sanitizer/* forMarkdown */.Bm)(pushes.why);
const note = ({ title, location, reviewer, explanation }, name) => `- **${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(title, 200))}** ${(0,sanitizer/* inlineCode */.ti)((0,location_text/* placeText */.Z9)(location))} · ${(0,sanitizer/* forMarkdown */.Bm)(name(reviewer))}<br>${(0,sanitizer/* forMarkdown */.Bm)((0,sanitizer/* clip */.$Q)(explanation, 1000))}`;
/** Adds findings until one does not fit; that one and all after it are left out. */
function fitting(all, room) {
    let free = room;
    let left = 0;
    const shown = [];
    for (const section of all) {
        const items = [];
        for (const item of section.items) {
            free -= bytes(item) + 2;
            if (free >= 0)
                items.push(item);
            else
                left += 1;
        }
        if (items.length > 0)
            shown.push(sectionText(section, items));
    }
    return [shown, left];
}
function sectionText({ title, about, folded: closed, items: all }, items) {
    const heading = `${title} (${(0,figures/* count */.U9)(all.length)})`;
    return closed
        ? (0,details/* detailsBlock */.g)(heading, `${about}\n\n${items.join('\n')}`)
        : `### ${heading}\n\n${about}\n\n${items.join('\n\n')}`;
}
const leftOut = (number) => `**${(0,figures/* count */.U9)(number)} less important findings are not shown here**, because GitHub limits the summary to 1 MiB. The result file has all findings.`;
const summary_footer = ({ tool, settings }) => `<sub>${tool.name} ${(0,sanitizer/* forMarkdown */.Bm)(tool.version)} · fails on ${settings.failOn === 'never' ? 'nothing' : `${settings.failOn} findings${settings.failOn === 'critical' ? '' : ' and worse'}`} · at most ${settings.maxRounds} rounds</sub>`;
const mostMatrixJobs = 100;
/** The results of the matrix jobs, and the proof that no line was left out or reviewed twice. */
function matrixJobsPart({ aggregate }) {
    if (aggregate === null)
        return '';
    const rows = aggregate.matrixJobs
        .slice(0, mostMatrixJobs)
        .map(({ name, taken, why, reviewers, verdict, seconds, usd }) => [
        (0,sanitizer/* forMarkdownTableCell */.hD)(name),
        taken ? (verdict ?? '') : '**did not answer**',
        (0,sanitizer/* forMarkdownTableCell */.hD)(taken ? reviewers.join(', ') : why),
        seconds === null ? '' : (0,figures/* duration */.p0)(seconds),
        taken ? (0,figures/* dollars */.E9)(usd) : '',
    ].join(' | '));
    const left = aggregate.matrixJobs.length - rows.length;
    const proof = aggregate.coverage.map(({ reviewer, once, missing, twice }) => {
        const wrong = [
            ...(missing > 0 ? [`${(0,figures/* count */.U9)(missing)} missing`] : []),
            ...(twice > 0 ? [`${(0,figures/* count */.U9)(twice)} twice`] : []),
        ];
        return `${(0,sanitizer/* forMarkdownTableCell */.hD)(reviewer)} | ${(0,figures/* count */.U9)(once)} | ${wrong.length === 0 ? 'every line exactly once' : `**${wrong.join(', ')}**`}`;
    });
    return [
        '### Matrix jobs',
        '',
        '| Job | Verdict | Reviewers | Time | Cost |',
        '|---|---|---|---:|---:|',
        ...rows.map((row) => `| ${row} |`),
        ...(left > 0 ? [`| and ${(0,figures/* count */.U9)(left)} more, in the result file |||||`] : []),
        ...(proof.length === 0
            ? []
            : [
                '',
                `| Reviewer | Lines of ${(0,figures/* count */.U9)(aggregate.hunks)} hunks | Covered |`,
                '|---|---:|---|',
                ...proof.map((row) => `| ${row} |`),
            ]),
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/report/terminal.js
var terminal = __webpack_require__(91488);
;// CONCATENATED MODULE: ./lib/report/publish.js













/**
 * Publishes all reports of a result. Files and outputs come first, because a failure to write them changes the verdict
 * that the other reports show.
 * @param known what could not be written before, which the result already lists.
 */
async function publish(sound, options, known) {
    const delivered = deliver(sound, options, known);
    const summary = renderSummary(delivered.result);
    if (options.runner)
        await toRunner(delivered, summary, options);
    else
        toTerminal(delivered, summary, options);
    return delivered;
}
/** Adds Markdown to the job summary. One that cannot be written is no error, because the log says the same. */
async function summarize(markdown) {
    await core/* summary */.z
        .addRaw(markdown, true)
        .write()
        .catch(() => undefined);
}
async function toRunner({ result, files, missing }, summary, { runPaths, codeScanning }) {
    core/* info */.pq((0,terminal/* renderTerminal */.b)(result));
    const { shown, left } = annotations(result);
    for (const annotation of shown)
        annotate(annotation);
    if (left > 0)
        core/* notice */.lm(`${left} more findings are in the job summary and the result file.`);
    if (codeScanning === 'unavailable' && files.sarif !== null)
        core/* notice */.lm(noCodeScanning);
    for (const userError of missing.values())
        core/* warning */.$e(plain(`${userError.message} ${userError.likelyCause} ${userError.remedy}`));
    // Outputs that cannot be set go to the log.
    if (missing.has('outputs'))
        for (const [name, value] of Object.entries((0,outputs/* outputs */.V4)(result, files, codeScanning)))
            core/* info */.pq((0,sanitizer.forLog)(`${name}: ${value}`));
    try {
        await core/* summary */.z.addRaw(summary).write();
    }
    catch (error) {
        core/* warning */.$e(plain(`Cannot write the job summary: ${error instanceof Error ? error.message : String(error)}`));
        const { path, userError } = (0,runner_files/* writeAnywhere */.J2)('summary', runPaths.summary, summary);
        if (path !== null)
            core/* info */.pq((0,sanitizer.forLog)(`The summary was written to ${path} instead.`));
        else if (userError !== null)
            core/* warning */.$e(plain(`${userError.message} ${userError.likelyCause}`));
    }
    const { verdict, exitStatus } = result.verdict;
    const line = `${(0,headline/* headingWord */.zL)(result)}: ${(0,headline/* headline */.Pl)(result)}. ${why(result)}`;
    if (exitStatus !== 0)
        core.setFailed(plain(line));
    else if ((0,headline/* isEstimate */.Bh)(result))
        core/* notice */.lm(plain(line));
    else if (verdict === 'inconclusive' || (0,headline/* passesUnread */.$_)(result))
        core/* warning */.$e(plain(line));
}
const noCodeScanning = 'Code scanning is not enabled in this repository, so the SARIF file cannot be uploaded. Annotations, the summary and the comment show the findings. A private repository needs GitHub Code Security; see docs/required-check.md.';
const plain = (text) => (0,sanitizer/* forPlainText */.$2)((0,sanitizer/* visibleLine */.P8)(text));
/** The first reasons; the summary has them all. */
function why(result) {
    const titles = result.findings.filter(({ blocking }) => blocking).map(({ title }) => title);
    const named = titles.slice(0, 3).join('; ') + (titles.length > 3 ? '; …' : '');
    return [
        named === '' ? '' : `${named}.`,
        ...(0,headline/* distinctReasons */._T)(result)
            .slice(0, 3)
            .flatMap(({ message, remedy }) => [message, remedy]),
    ]
        .filter((part) => part !== '')
        .join(' ');
}
function annotate({ level, path, line, title, message }) {
    const place = path === null ? { title } : { file: path, startLine: line, title };
    switch (level) {
        case 'error':
            return core/* error */.z3(message, place);
        case 'warning':
            return core/* warning */.$e(message, place);
        case 'notice':
            return core/* notice */.lm(message, place);
    }
}
/** Relative to the current folder if the file is in it, so that it can be copied. */
function shortPath(path) {
    const short = (0,external_node_path_.relative)(process.cwd(), path);
    return short === '' || short.startsWith('..') ? path : short;
}
function toTerminal({ result, files, missing }, summary, { runPaths, env, json }) {
    const { isTTY, columns } = process.stdout;
    const look = { colour: isTTY && (env['NO_COLOR'] ?? '') === '', columns: isTTY ? columns || 80 : null };
    const userErrors = [...missing.values()];
    let written = null;
    try {
        (0,runner_files/* writeWhole */.f8)(runPaths.summary, summary, 'summary');
        written = runPaths.summary;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        userErrors.push(error);
    }
    const lines = [
        ['result', files.result],
        ['SARIF', files.sarif],
        ['report', files.report],
        ...(files.revised === null ? [] : [['revised', files.revised]]),
        ...(runPaths.notes === null ? [] : [['notes', files.notes]]),
        ...(files.tests === null ? [] : [['tests', files.tests]]),
        ['summary', written],
        ['transcript', files.transcript],
    ].map(([name, path]) => `  ${(name ?? '').padEnd(10)} ${path === null || path === undefined ? 'not written' : shortPath(path)}`);
    process.stdout.write(json ? (0,published_result/* resultText */.D6)(result) : `${(0,terminal/* renderTerminal */.b)(result, look)}\nFiles\n${lines.join('\n')}\n`);
    for (const { message, likelyCause, remedy } of userErrors) {
        process.stderr.write(`${(0,sanitizer.forLog)(`${message} ${likelyCause} ${remedy}`)}\n`);
    }
}


/***/ }),

/***/ 85617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ tiedLanes),
/* harmony export */   HQ: () => (/* binding */ raceFacts),
/* harmony export */   KY: () => (/* binding */ signalsThere),
/* harmony export */   Sd: () => (/* binding */ raceStates),
/* harmony export */   eh: () => (/* binding */ deliveryWords),
/* harmony export */   id: () => (/* binding */ signalWords),
/* harmony export */   ob: () => (/* binding */ laneEnd),
/* harmony export */   tK: () => (/* binding */ failedOutput),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   yl: () => (/* binding */ regressionTestsText)
/* harmony export */ });
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33524);
/* harmony import */ var _last_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79438);


/** The texts of a fix race, the same in every report. Texts of models and of the change are not escaped here. */
const raceStates = {
    approved: 'the panel approves a fix',
    'not-approved': 'the panel does not approve the fix',
    tie: 'a tie, choose one patch',
    'no-fix': 'no fix',
    'nothing-to-fix': 'nothing to fix',
    'not-run': 'no race',
    cancelled: 'cancelled',
};
const signalWords = {
    ci: 'CI',
    verdict: 'Reviewers',
    size: 'Size',
    coverage: 'Coverage',
    lint: 'Lint',
    time: 'Time',
};
/** The signals that the race used, in the table's order. */
const signalsThere = ({ signals }) => signals.filter(({ missing }) => missing === null).map(({ name }) => name);
const share = (value) => value === null || value === undefined ? '–' : value.toFixed(2);
/** What happened to a lane. */
function laneEnd(lane, race) {
    const passes = lane.passes.length === 0 ? '' : `; passes the test of ${lane.passes.join(', ')}`;
    return `${endOf(lane, race)}${lane.state === 'failed' ? '' : passes}`;
}
function endOf(lane, race) {
    const { id, state, why } = lane;
    if (id === race.winner)
        return 'won';
    if (race.tied.includes(id))
        return 'tied';
    switch (state) {
        case 'passed':
            return why === '' ? passedWords(lane, race) : `${passedWords(lane, race)}. ${why}`;
        case 'contested':
        case 'failed':
        case 'duplicate':
        case 'cancelled':
            return `${state}: ${why}`;
    }
}
/** A lane that passed and is not offered. Only one that was part of the decision scored less. */
function passedWords({ score, endedAt }, { winner, decidedAt, lanes }) {
    const passed = 'passed all required checks';
    const best = lanes.find(({ id }) => id === winner)?.score ?? null;
    if (best === null || score === null || decidedAt === null)
        return passed;
    if (endedAt > decidedAt)
        return `${passed} after the race was decided`;
    // A revision may have changed the score of the winner since.
    return score < best ? `${passed}, scored less` : `${passed}, scored less when the race was decided`;
}
/** Tied lanes as columns, best first: a name, and what each of them has. Empty if there is no tie. */
function tiedLanes(race) {
    const lanes = race.tied.flatMap((id) => race.lanes.filter((lane) => lane.id === id));
    if (lanes.length === 0)
        return { lanes: [], rows: [] };
    const row = (name, cell) => [
        name,
        ...lanes.map(cell),
    ];
    return {
        lanes: lanes.map(({ id }) => id),
        rows: [
            row('Score', ({ score }) => share(score)),
            ...signalsThere(race).map((name) => row(signalWords[name], ({ signals }) => share(signals[name]))),
            row('Lines', ({ added, removed }) => `+${added} −${removed}`),
            row('Files', ({ files }) => files.join(', ')),
            row('What its author says', ({ notes }) => notes),
        ],
    };
}
/** Why a lane failed, with the last lines of what the command printed; null for a lane without such output. */
const failedOutput = ({ id, state, output, }) => {
    const lines = state === 'failed' ? (0,_last_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w)(output) : '';
    return lines === '' ? null : { title: `What failed in ${id}: the last lines`, lines };
};
/** Which tests the offered patch contains; empty without one. */
const regressionTestsText = ({ regressionTests }) => regressionTests.length === 0
    ? ''
    : `The patch contains, as regression tests, the tests that reproduced its findings and that it passes: ${regressionTests
        .map(({ finding, path }) => `${path} (${finding})`)
        .join(', ')}.`;
/** What the table does not show: weights, missing signals with the reason, and the time of the decision. */
function raceFacts(race) {
    const { signals, decidedAt, cancelledWithin, cancelledShare, spent, seconds } = race;
    const weighed = signals.filter(({ missing }) => missing === null);
    const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
    const weights = weighed
        .map(({ name, weight }) => `${signalWords[name]} ${total === 0 ? 0 : Math.round((100 * weight) / total)}%`)
        .join(', ');
    const missing = signals.flatMap(({ name, missing: why }) => why === null ? [] : [`${signalWords[name]} is not available (${why})`]);
    return [
        `Weights: ${weights}.`,
        ...(missing.length === 0 ? [] : [`${missing.join('; ')}; the other weights are scaled up.`]),
        ...(decidedAt === null ? [] : [`Decided after ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(decidedAt)}.`]),
        ...(cancelledWithin === null
            ? []
            : [`The cancelled lanes had ended ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(cancelledWithin)} later.`]),
        ...(cancelledShare === null
            ? []
            : [`Cancelled lanes used ${Math.round(100 * cancelledShare)}% of the tokens of the best lane.`]),
        `The fix race took ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(seconds)} and cost ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(spent.usd)}, including the reviews of the patches.`,
    ];
}
/** Where the patch was delivered. */
const deliveryWords = {
    patch: 'Patch file',
    suggestions: 'Suggestions',
    branch: 'Branch',
};


/***/ }),

/***/ 24359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _W: () => (/* binding */ reviewerStatisticsPart),
/* harmony export */   oneSidedPairs: () => (/* binding */ oneSidedPairs),
/* harmony export */   reviewerStatisticsOf: () => (/* binding */ reviewerStatisticsOf)
/* harmony export */ });
/* unused harmony exports minimumData, interval */
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33524);
/* harmony import */ var _security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76232);


/** Fewer runs are too few for a comparison. */
const minimumData = { runs: 20, confirmed: 30 };
/** Wilson's 95% interval of a share. */
function interval(hits, of) {
    if (of === 0)
        return { low: 0, high: 1 };
    const z2 = 1.96 ** 2;
    const share = hits / of;
    const centre = (share + z2 / (2 * of)) / (1 + z2 / of);
    const half = (1.96 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of))) / (1 + z2 / of);
    return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
/** Statistics of a ledger for the reviewers named; null while it has too few runs. */
function reviewerStatisticsOf(entries, panel) {
    const complete = entries.filter((entry) => entry.complete);
    const confirmed = distinct(complete);
    if (complete.length < minimumData.runs || confirmed.length < minimumData.confirmed || panel.length < 2)
        return null;
    return {
        runs: complete.length,
        confirmed: confirmed.length,
        reviewers: panel.map((id) => {
            const ownRuns = complete.filter(({ reviewers }) => reviewers.some((one) => one.id === id));
            const all = distinct(ownRuns);
            const alone = all.filter(({ reportedBy }) => reportedBy.length === 1 && reportedBy[0] === id);
            const own = ownRuns.flatMap(({ reviewers }) => reviewers.filter((one) => one.id === id));
            const usd = own.reduce((sum, one) => (sum === null || one.usd === null ? null : sum + one.usd), 0);
            return {
                id,
                runs: ownRuns.length,
                confirmed: all.length,
                alone: alone.length,
                ...interval(alone.length, all.length),
                best: byCategory(alone.map(({ category }) => category)),
                fixed: own.flatMap(({ tallies }) => tallies).reduce((sum, { fixed }) => sum + fixed, 0),
                usdPerAlone: usd === null || alone.length === 0 ? null : usd / alone.length,
            };
        }),
    };
}
/** Fewer judgements can go one way by chance. */
const minimumJudgements = 20;
/**
 * A sentence for each pair of reviewers on the panel of which one upheld, or refuted, everything that the other
 * reported, over all runs. Such a judge adds no information.
 */
function oneSidedPairs(entries, panel) {
    const all = entries.flatMap(({ pairs = [] }) => pairs);
    return [...Map.groupBy(all, ({ judge, reporter }) => `${judge}\0${reporter}`).values()].flatMap((own) => {
        const [first] = own;
        if (first === undefined || !panel.includes(first.judge) || !panel.includes(first.reporter))
            return [];
        const upheld = own.reduce((sum, one) => sum + one.upheld, 0);
        const refuted = own.reduce((sum, one) => sum + one.refuted, 0);
        if (upheld + refuted < minimumJudgements || (upheld > 0 && refuted > 0))
            return [];
        const did = upheld > 0 ? 'upheld' : 'refuted';
        return `${first.judge} ${did} all ${upheld + refuted} findings of ${first.reporter} that it judged in the runs of the ledger, so its judgement adds no information. Consider another model or another effort.`;
    });
}
/** Confirmed findings, each once for its pull request. */
function distinct(entries) {
    const latest = new Map();
    entries.forEach(({ repository, pullRequest, head, findings }) => {
        for (const finding of findings)
            latest.set(`${repository}#${pullRequest ?? head} ${finding.fingerprint}`, finding);
    });
    return [...latest.values()].filter(({ status }) => status === 'confirmed');
}
const byCategory = (found) => [...new Set(found)]
    .map((category) => ({ category, alone: found.filter((one) => one === category).length }))
    .toSorted((a, b) => b.alone - a.alone || (a.category < b.category ? -1 : 1))
    .slice(0, 3);
const percent = (share) => `${Math.round(share * 100)}%`;
/** The reviewers' results over many runs as a table for the summary. */
function reviewerStatisticsPart(statistics) {
    if (statistics === null)
        return '';
    const rows = statistics.reviewers.map(({ id, runs, confirmed, alone, low, high, best, fixed, usdPerAlone }) => [
        '',
        (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__/* .forMarkdownTableCell */ .hD)(id),
        (0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(runs),
        `${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(alone)} of ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(confirmed)} (${percent(low)}–${percent(high)})`,
        best.map(({ category, alone: number }) => `${category} ${number}`).join(', '),
        (0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(fixed),
        usdPerAlone === null ? '' : (0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(usdPerAlone),
        '',
    ]
        .join(' | ')
        .trim());
    return [
        `### Reviewers over many runs (${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(statistics.runs)} runs, ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(statistics.confirmed)} confirmed findings)`,
        [
            '| Reviewer | Runs | Confirmed findings that only it reported | Most in category | Fixed later | Dollars for each |',
            '|---|---:|---:|---|---:|---:|',
            ...rows,
        ].join('\n'),
        '<sub>In parentheses: the 95% confidence interval of the share. A finding is counted once for its pull request.</sub>',
    ].join('\n\n');
}


/***/ }),

/***/ 91488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sidesOf),
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _result_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33524);
/* harmony import */ var _result_location_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79616);
/* harmony import */ var _security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76232);
/* harmony import */ var _authors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73858);
/* harmony import */ var _estimate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17022);
/* harmony import */ var _finding_groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61424);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3183);
/* harmony import */ var _proof_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51604);
/* harmony import */ var _race_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85617);
/* harmony import */ var _reviewer_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17451);










/** Terminal styles by their SGR numbers. */
const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
const severityStyles = {
    critical: 'red',
    major: 'yellow',
    minor: 'cyan',
    info: 'dim',
};
const verdictStyles = {
    pass: 'green',
    fail: 'red',
    inconclusive: 'yellow',
};
const longestText = 400;
const longestQuote = 100;
const mostEvidence = 3;
const mostDismissed = 20;
/** The result for a terminal or a log: plain lines, none of which can be a workflow command. */
function renderTerminal(result, { colour, columns } = { colour: false, columns: null }) {
    const paint = (style, text) => (colour ? `\u001B[${styles[style]}m${text}\u001B[0m` : text);
    const lines = [
        ...verdictLines(result, paint),
        ...listLines(result, 'reproduced', paint),
        ...listLines(result, 'disputed', paint),
        ...listLines(result, 'confirmed', paint),
        ...listLines(result, 'unconfirmed', paint),
        ...dismissedLines(result, paint),
        ...panelLines(result, paint),
        ...(0,_estimate_js__WEBPACK_IMPORTED_MODULE_4__/* .estimateLines */ .AA)(result.estimate),
        ...raceLines(result.race),
    ];
    return `${lines.flatMap((line) => (columns === null ? line : wrapped(line, columns))).join('\n')}\n`;
}
const escapes = /\u001B\[\d+m/gu;
/** Breaks a line between words; what follows the break is indented like the line. Colours take no room. */
function wrapped(line, columns) {
    // A colour may begin before the indent.
    const [start = '', colour = '', indent = ''] = /^((?:\u001B\[\d+m)*)( *)/u.exec(line) ?? [];
    const lines = [];
    let current = colour + indent;
    let width = indent.length;
    for (const word of line.slice(start.length).split(' ')) {
        const length = word.replaceAll(escapes, '').length;
        if (width > indent.length && width + 1 + length > columns) {
            lines.push(current);
            current = indent + word;
            width = indent.length + length;
            continue;
        }
        const gap = width === indent.length ? '' : ' ';
        current += gap + word;
        width += gap.length + length;
    }
    return [...lines, current];
}
const raceLines = (race) => race === null
    ? []
    : [
        '',
        `The fix race: ${_race_text_js__WEBPACK_IMPORTED_MODULE_8__/* .raceStates */ .Sd[race.state]}. ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(race.why)}`,
        ...race.delivered.map(({ as, where }) => `  ${_race_text_js__WEBPACK_IMPORTED_MODULE_8__/* .deliveryWords */ .eh[as]}: ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(where)}`),
    ];
function verdictLines(result, paint) {
    const { verdict } = result.verdict;
    const tests = (0,_proof_text_js__WEBPACK_IMPORTED_MODULE_7__/* .proofCounts */ .xo)(result);
    return [
        '',
        `${paint('bold', paint(verdictStyles[verdict], (0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .headingWord */ .zL)(result)))} · ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(result)}`,
        paint('dim', (0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .figures */ .u5)(result).join(' · ')),
        ...(tests === '' ? [] : [`Executed tests: ${tests}`]),
        ...(result.change === null || result.change.authors.length === 0
            ? []
            : [paint('dim', (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)((0,_authors_js__WEBPACK_IMPORTED_MODULE_3__/* .authorText */ .D7)((0,_authors_js__WEBPACK_IMPORTED_MODULE_3__/* .authorsText */ .cz)(result.change))))]),
        ...result.notices.map((notice) => paint('yellow', `Note: ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(notice)}`)),
        ...(0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .distinctReasons */ ._T)(result).flatMap(({ message, remedy }) => [
            '',
            ...(message === '' ? [] : [(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(message)]),
            ...(remedy === '' ? [] : [`What to do: ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(remedy)}`]),
        ]),
    ];
}
function listLines(result, group, paint) {
    const findings = (0,_finding_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .findingsOfGroup */ .fp)(result, group);
    if (findings.length === 0)
        return [];
    return [
        '',
        paint('bold', `${_finding_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .groupTitles */ .nw[group]} (${findings.length})`),
        ...findings.flatMap((one) => findingLines(one, paint)),
    ];
}
function findingLines(finding, paint) {
    const { severity, title, location, explanation, scenario, status, blocking, id } = finding;
    const text = (raw) => (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(raw, longestText));
    const assumption = (0,_reviewer_text_js__WEBPACK_IMPORTED_MODULE_9__/* .assumptionOf */ .JL)(finding);
    return [
        '',
        `  ${paint(severityStyles[severity], severity.padEnd(8))} ${paint('bold', text(title))}${blocking ? paint('red', '  blocks') : ''}`,
        `           ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)((0,_result_location_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(location))}`,
        ...((0,_result_location_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutFile */ .kn)(location) ? [`           ${_result_location_text_js__WEBPACK_IMPORTED_MODULE_1__/* .aboutFile */ .Ex}`] : []),
        `           ${paint('dim', (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(`${id} · ${(0,_reviewer_text_js__WEBPACK_IMPORTED_MODULE_9__/* .positionsText */ .Ki)(finding)}`))}`,
        `           ${text(explanation)}`,
        ...(scenario.trim() === '' ? [] : [`           Scenario: ${text(scenario)}`]),
        ...(assumption === null ? [] : [`           ${assumption.label}: ${text(assumption.text)}`]),
        ...(status === 'disputed' ? sidesOf(finding).flatMap((side) => sideLines(side, paint)) : []),
        ...proofLines(finding, paint),
    ];
}
/** What a test showed, and what it expects. */
function proofLines(finding, paint) {
    const said = (0,_proof_text_js__WEBPACK_IMPORTED_MODULE_7__/* .proofLine */ .b0)(finding);
    if (said === '')
        return [];
    const proof = (0,_proof_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shownProof */ .eQ)(finding);
    const expects = proof === null || proof.outcome === 'no-proof' ? '' : (proof.test?.expects ?? '');
    const line = (0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(said, 2 * longestText));
    return [
        `           ${proof?.outcome === 'reproduced' ? paint('bold', line) : line}`,
        ...(expects.trim() === '' ? [] : [`           The test expects: ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(expects, longestText))}`]),
    ];
}
/** The last counted position of each reviewer for and against a disputed finding, supporters first. */
function sidesOf({ positions }) {
    const last = new Map(positions.filter(({ counts }) => counts).map((one) => [one.reviewer, one]));
    const of = (wanted) => [...last.values()].filter(({ stance }) => stance === wanted);
    return [...of('uphold'), ...of('refute')];
}
function sideLines({ reviewer, stance, reason, evidence }, paint) {
    const head = stance === 'uphold' ? 'For' : 'Against';
    return [
        `           ${paint(stance === 'uphold' ? 'yellow' : 'cyan', `${head}, ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(reviewer)}:`)} ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)((0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(reason, longestText))}`,
        ...evidence.slice(0, mostEvidence).map(({ path, quote, resolved }) => {
            const line = resolved === null ? '' : `:${resolved.startLine}`;
            const [first = ''] = quote.trim().split('\n');
            return paint('dim', `             ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(`${path}${line}  ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(first.trim(), longestQuote)}`)}`);
        }),
    ];
}
function dismissedLines(result, paint) {
    const dismissed = (0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .findingsWithStatus */ .LT)(result, 'dismissed');
    const { notes: unlocated } = result;
    const left = dismissed.length - mostDismissed;
    return [
        ...(dismissed.length === 0 ? [] : ['', paint('bold', `Dismissed (${dismissed.length})`)]),
        ...dismissed
            .slice(0, mostDismissed)
            .map(({ severity, title, location, statusReason }) => paint('dim', `  ${severity.padEnd(8)} ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(`${title} · ${(0,_result_location_text_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(location)} · ${statusReason}`)}`)),
        ...(left > 0 ? [paint('dim', `  and ${left} more, in the result file`)] : []),
        ...(unlocated.length === 0
            ? []
            : ['', paint('bold', `Notes about files that do not exist (${unlocated.length})`)]),
        ...unlocated.map(({ title, location, reviewer }) => paint('dim', `  ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(`${title} · ${location.path} · ${reviewer}`)}`)),
    ];
}
const panelLines = ({ panel, change }, paint) => panel.length === 0
    ? []
    : [
        '',
        paint('bold', 'Reviewers'),
        ...panel.map((reviewer) => {
            const { id, spent, seconds } = reviewer;
            const own = (0,_authors_js__WEBPACK_IMPORTED_MODULE_3__/* .wroteThis */ .gg)(change, reviewer) ? ' · not independent: its vendor’s model wrote this' : '';
            return `  ${(0,_security_sanitize_sanitizer_js__WEBPACK_IMPORTED_MODULE_2__.forLog)(id)} · ${(0,_reviewer_text_js__WEBPACK_IMPORTED_MODULE_9__/* .reviewerOutcome */ .iR)(reviewer)} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(seconds)} · ${(0,_result_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .spentText */ .u8)(spent)}${own}`;
        }),
    ];


/***/ }),

/***/ 62392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ isReason),
/* harmony export */   oQ: () => (/* binding */ undelivered),
/* harmony export */   tT: () => (/* binding */ outcomeCodes)
/* harmony export */ });
/* harmony import */ var _debate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24904);

/** Codes that explain a verdict; the other codes name what the review lacks. */
const outcomeCodes = new Set([
    'approved',
    'nothing-to-review',
    'blocking-findings',
]);
const isReason = (reason) => _debate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonCodes */ .JC.some((code) => code === reason.code);
/** Why a report could not be written, as a reason of the verdict. */
const reasonOf = ({ code, message, likelyCause, remedy }) => ({
    code,
    message,
    remedy: `${likelyCause} ${remedy}`,
});
/**
 * The result if a required report could not be written: a fail stays a fail, and a pass becomes inconclusive with exit
 * status 1, whatever `on-inconclusive` is. It has no seals, because those were for another result.
 */
function undelivered(result, userErrors) {
    const { reasons, blocking } = result.verdict;
    const lacking = reasons.filter(isReason).filter(({ code }) => !outcomeCodes.has(code));
    const verdict = (0,_debate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .decide */ .LD)({
        nothingToReview: false,
        complete: false,
        shortfalls: [...userErrors.map(reasonOf), ...lacking],
        blocking,
        onInconclusive: 'fail',
        unforgivable: true,
        subject: result.document === null ? 'change' : 'plan',
    });
    return {
        ...result,
        verdict: {
            ...verdict,
            reasons: verdict.reasons.map((reason) => ({ ...reason })),
            blocking: [...verdict.blocking],
        },
        seals: [],
    };
}


/***/ })

};
