export const id = 9068;
export const ids = [9068];
export const modules = {

/***/ 9068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recheck: () => (/* binding */ recheck)
});

// EXTERNAL MODULE: ./lib/change/change.js
var change_change = __webpack_require__(45174);
// EXTERNAL MODULE: ./lib/config/access.js
var access = __webpack_require__(19682);
// EXTERNAL MODULE: ./lib/debate/detected.js
var detected = __webpack_require__(65451);
// EXTERNAL MODULE: ./lib/github/people.js
var people = __webpack_require__(41688);
// EXTERNAL MODULE: ./lib/github/threads.js
var threads = __webpack_require__(11090);
// EXTERNAL MODULE: ./lib/history/pushes.js + 1 modules
var pushes = __webpack_require__(5290);
// EXTERNAL MODULE: ./lib/security/injection/detector.js + 8 modules
var detector = __webpack_require__(4312);
// EXTERNAL MODULE: ./lib/history/comment-command.js
var comment_command = __webpack_require__(71049);
// EXTERNAL MODULE: ./lib/history/comment-markers.js
var comment_markers = __webpack_require__(16007);
;// CONCATENATED MODULE: ./lib/history/statements.js



/** What people wrote about a finding, as arguments for the reviewers who decide it again. */
/** Limits of what reviewers read, so that a comment of GitHub's longest size does not fill a request. */
const longestText = 4_000;
const mostStatements = 10;
const mostQuotes = 12;
/** Shorter code in backticks is a name, not a quote. */
const leastSpan = 8;
/**
 * Earlier answers of people in the thread of a finding, oldest first. Only a thread that the action began counts. Of a
 * command only the argument of `recheck` is a statement.
 * @param except the comment that asks, if it is in a thread.
 */
function answersInThread(comments, { finding, viewer, except, }) {
    const roots = new Set(comments
        .filter(({ answers, author, body }) => answers === null && author.id === viewer && (0,comment_markers/* markedFinding */.uZ)(body) === finding)
        .map(({ id }) => id));
    return comments
        .filter(({ id, answers, author }) => answers !== null && roots.has(answers) && id !== except && !author.isBot)
        .toSorted((a, b) => a.id - b.id)
        .flatMap(({ author, body }) => {
        const command = (0,comment_command/* readCommentCommand */.x)(body, finding);
        const text = command === null ? body : command.kind === 'recheck' ? command.argument : '';
        return text.trim() === '' ? [] : [{ by: author.login, text }];
    });
}
/** Turns texts into statements: without names, cut to a limit, and without texts that give reviewers orders. */
function statementsOf(said) {
    const notices = [];
    const kept = said.slice(-mostStatements);
    if (kept.length < said.length)
        notices.push(`Only the last ${mostStatements} of ${said.length} texts were relayed.`);
    const statements = kept.flatMap(({ by, text }) => {
        const plain = text.replaceAll('\r\n', '\n').trim();
        const order = (0,detector/* findInjectionMatches */.M)(plain.split('\n'), 'comment.md').find(({ level }) => level === 'strong');
        if (order !== undefined) {
            notices.push(`A text of ${by} was not relayed, because it ${order.what}.`);
            return [];
        }
        const short = plain.slice(0, longestText).toWellFormed();
        if (short.length < plain.length)
            notices.push(`A text of ${by} was cut to its first ${longestText.toLocaleString('en')} characters.`);
        return [{ text: short, quotes: quotesOf(short), paths: pathsOf(short) }];
    });
    const last = kept.at(-1)?.text.replaceAll('\r\n', '\n').trim() ?? '';
    const relaysLast = last !== '' && statements.at(-1)?.text === last.slice(0, longestText).toWellFormed();
    return { statements, notices, relaysLast };
}
/** Code blocks and code in backticks, verbatim. */
function quotesOf(text) {
    const blocks = [];
    const prose = text.replace(/^(`{3,}|~{3,})[^\n]*\n([\s\S]*?)\n\1[ \t]*$/gmu, (_, _fence, code) => {
        blocks.push(code);
        return '';
    });
    const spans = [...prose.matchAll(/(?<!`)(`{1,2})(?!`)([^`\n]+)\1(?!`)/gu)]
        .map(([, , code = '']) => code.trim())
        .filter((code) => code.replace(/\s+/gu, '').length >= leastSpan);
    return [...new Set([...blocks, ...spans])].filter((code) => code.trim() !== '').slice(0, mostQuotes);
}
/** Words with a dot or a slash inside, which may be paths: `src/a.js`, `a.js:12`. */
const pathsOf = (text) => [
    ...new Set((text.match(/[\w@./-]+/gu) ?? [])
        .map((word) => word.replace(/^\.\/|[./-]+$/gu, ''))
        .filter((word) => /\w[./]\w/u.test(word))),
].slice(0, mostQuotes);

// EXTERNAL MODULE: ./lib/report/replies.js
var replies = __webpack_require__(77542);
// EXTERNAL MODULE: ./lib/result/figures.js
var figures = __webpack_require__(33524);
// EXTERNAL MODULE: ./lib/review/bundled-change.js
var bundled_change = __webpack_require__(22501);
// EXTERNAL MODULE: ./lib/review/debate-start.js
var debate_start = __webpack_require__(44170);
// EXTERNAL MODULE: ./lib/review/earlier-pushes.js
var earlier_pushes = __webpack_require__(10609);
// EXTERNAL MODULE: ./lib/review/gate-run.js + 1 modules
var gate_run = __webpack_require__(59302);
// EXTERNAL MODULE: ./lib/review/head-check.js
var head_check = __webpack_require__(93961);
// EXTERNAL MODULE: ./lib/review/request-context.js
var request_context = __webpack_require__(9655);
// EXTERNAL MODULE: ./lib/review/runtime.js + 1 modules
var review_runtime = __webpack_require__(79600);
// EXTERNAL MODULE: ./lib/review/subject-reader.js + 1 modules
var subject_reader = __webpack_require__(47541);
// EXTERNAL MODULE: ./lib/review/user-commands.js
var user_commands = __webpack_require__(72988);
// EXTERNAL MODULE: ./lib/runner/host.js
var runner_host = __webpack_require__(23546);
// EXTERNAL MODULE: ./lib/commands/answer.js
var answer = __webpack_require__(70958);
;// CONCATENATED MODULE: ./lib/commands/recheck.js




















/**
 * Has the reviewers decide one finding of the last complete review again, with what people with write access say about
 * it; or a test, which is written and executed. Everything else is carried forward from that review.
 */
async function recheck(asking, command, runtime) {
    const { recorder, redact } = runtime;
    (0,review_runtime/* beginRecording */.V)(runtime);
    const subject = await (0,subject_reader/* readSubject */.$e)(runtime);
    const { baseContext, history: loaded } = await (0,earlier_pushes/* readBackground */.l)(runtime, subject);
    const finding = findingToDecide(command.finding, loaded, runtime);
    if (typeof finding === 'string')
        return (0,answer/* answerWith */.R$)(asking, redact(finding));
    const provesOnly = command.kind === 'prove';
    const unprovable = provesOnly ? whyUnprovable(subject.change, runtime) : null;
    if (unprovable !== null)
        return (0,answer/* answerWith */.R$)(asking, redact(`No test was written for \`${finding.id}\`: ${unprovable}.`));
    const plan = await (0,bundled_change/* planAround */.N)(runtime, subject, finding);
    if (plan === null)
        return (0,answer/* answerWith */.R$)(asking, noCode(finding));
    const argument = command.kind === 'prove' ? '' : command.argument;
    const read = statementsOf(provesOnly ? [] : await saidBy(asking, { ...command, argument }, loaded, redact));
    if (argument !== '' && !read.relaysLast)
        return (0,answer/* answerWith */.R$)(asking, redact(`\`${finding.id}\` was not decided again. ${read.notices.join(' ')}`));
    const history = withRecheck(loaded, { finding, change: subject.change, plan, read, provesOnly });
    recorder.historyLoaded(history);
    recorder.noted(read.notices);
    recorder.bundled(plan, new Map());
    const background = { baseContext, history };
    const requestContext = await (0,request_context/* gatherRequestContext */.u)(runtime, subject, background, plan);
    await (0,debate_start/* debateChange */.cH)(forOneFinding(runtime, provesOnly), subject, background, { plan, requestContext });
    recorder.headChecked(await (0,head_check/* checkHead */.X)(subject.change, history));
    return {
        kind: 'result',
        record: recorder.record,
        async respond(result) {
            const lifts = finding.blocking && result.verdict.verdict === 'pass';
            const gate = lifts ? await (0,gate_run/* runGateAgain */.R)(asking.client, history.gateRun) : null;
            const notices = [...read.notices, ...otherFindings(recorder.record.events)];
            const failed = await (0,answer/* reply */.Tm)(asking, redact((0,replies/* recheckAnswer */.kY)(result, finding, notices, gate)));
            process.stdout.write(`${failed ?? `Answered ${asking.by}.`}\n`);
        },
    };
}
const otherFindings = (events) => {
    const count = events.reduce((sum, { findings }) => sum + findings, 0);
    return count === 0
        ? []
        : [
            `The reviewers also mentioned ${(0,figures/* plural */.LS)(count, 'other defect')}. A recheck decides one finding only: comment /xreview to review the entire change again.`,
        ];
};
/** Imported reports and the sentinel decide nothing again. A test is written only if that was asked for. */
const forOneFinding = (runtime, provesOnly) => ({
    ...runtime,
    settings: {
        ...runtime.settings,
        'import-sarif': [],
        sentinel: null,
        prove: provesOnly ? 'all' : 'off',
    },
});
/** Why no test can be written in this run; null if one can. Without parts of sentences before and after it. */
function whyUnprovable(change, { settings, host }) {
    const forbidden = (0,user_commands/* whyForbidden */.G)(change, host.env);
    if (forbidden !== null)
        return forbidden;
    // Code of the change is executed only where the settings of the base allow it.
    return settings.prove === 'off' && settings['prove-command'] === ''
        ? '`prove` is `off`; set `prove` or `prove-command` in the settings to allow tests to be executed'
        : null;
}
/** The finding to decide again, as the last complete review left it; or why it cannot be decided again. */
function findingToDecide(id, history, { settings, host, context }) {
    const not = `\`${id}\` was not decided again`;
    const { savedReview, scope } = history;
    if (savedReview === null)
        return 'This pull request has no complete review yet. Comment `/xreview` to start one.';
    if (settings.mode === 'aggregate' || settings.target === 'plan')
        return `${not}: ${settings.target === 'plan' ? 'a plan' : 'the change of a matrix build'} is always reviewed in full. Run its review again instead.`;
    const settled = (0,pushes/* settleFindings */.gx)(history, null).findings.find((finding) => finding.id === id);
    if (settled === undefined)
        return (0,answer/* unknownFinding */.M8)(id);
    if (settled.dismissal !== null)
        return `${not}, because ${settled.dismissal.by} dismissed it. Delete that decision first.`;
    if (scope.mode !== 'unchanged')
        return `${not}, because the last complete review, of ${savedReview.head.slice(0, 10)}, does not apply to this pull request as it is now. ${scope.why} Wait for the review of the new code, or run its job again, and then repeat the command.`;
    const finding = history.carried.find((one) => one.id === id);
    if (finding === undefined)
        return (0,answer/* unknownFinding */.M8)(id);
    if (finding.reportedBy.includes(detected/* detectorId */.i))
        return `${not}, because the action itself found it and no reviewer decides it. A person can dismiss it: \`/xreview dismiss ${id} REASON\`.`;
    if (isShortened(finding))
        return `${not}, because the comment had no room for all of its debate. Set \`state-file\`, or comment \`/xreview\` to review the entire change again.`;
    const missing = (0,access/* missingKeys */.lx)(settings, host.env, {
        fork: context.pullRequest?.fork ?? false,
        onRunner: (0,runner_host/* onRunner */.o)(host),
    });
    return missing === null ? finding : `${not}. ${missing.message} ${missing.remedy}`;
}
const noCode = ({ id }) => `\`${id}\` was not decided again, because the change no longer shows its code. Comment \`/xreview\` to review the entire change again.`;
/** Whether the saved review left out evidence: without it, a quote that was cited before would count as new. */
const isShortened = ({ location, code, positions }) => (location.level === 'line' && code.length === 0) ||
    positions.some(({ reviewer, stance, counts, evidence }, index) => stance === 'refute' &&
        counts &&
        evidence.length === 0 &&
        // A reviewer that repeats its refutation needs no evidence again.
        !positions.slice(0, index).some((one) => one.reviewer === reviewer && one.counts));
/** Earlier answers in the thread of the finding by people with write access, then the text of the command; without secrets. */
async function saidBy({ client, comment, by, thread, context }, { finding, argument }, { viewer }, redact) {
    const listed = await (0,threads/* listLineComments */.tE)(client, context.pullRequest?.number ?? 0);
    const earlier = listed.ok && viewer !== null
        ? answersInThread(listed.value, {
            finding,
            viewer: viewer.id,
            except: thread === null ? null : comment,
        })
        : [];
    const writers = new Map();
    for (const login of new Set(earlier.map((said) => said.by))) {
        const writes = await (0,people/* mayWrite */.J)(client, login);
        writers.set(login, writes.ok && writes.value);
    }
    const all = [
        ...earlier.filter((said) => writers.get(said.by) === true),
        ...(argument === '' ? [] : [{ by, text: argument }]),
    ];
    const { learnSecrets } = await Promise.all(/* import() */[__webpack_require__.e(4570), __webpack_require__.e(2663)]).then(__webpack_require__.bind(__webpack_require__, 2663));
    await learnSecrets(all.map(({ text }) => text), redact);
    return all.map(({ by: author, text }) => ({ by: author, text: redact(text) }));
}
/** The history of a run that decides one finding again. Only the files around it are sent. */
function withRecheck(history, { finding, change, plan, read, provesOnly }) {
    const sent = new Set(plan.bundles.flatMap(({ files }) => files.map(({ path }) => path)));
    const carried = change.files
        .filter((file) => (0,change_change/* isShown */.a)(file) && !sent.has(file.path))
        .map(({ path }) => path);
    return {
        ...history,
        scope: {
            mode: 'recheck',
            why: `A comment asked ${provesOnly ? 'for a test of' : 'the reviewers to decide'} ${finding.id}${provesOnly ? '' : ' again'}. Everything else is as in the last complete review.`,
            carried: new Set(carried),
        },
        recheck: { finding: finding.id, statements: read.statements, provesOnly },
    };
}


/***/ }),

/***/ 72988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ whyForbidden)
/* harmony export */ });
/**
 * Why commands that execute the change's code may not run at all; null if they may. Code of a fork is never executed,
 * and no code on events that give such code the repository's permissions.
 */
function whyForbidden({ pullRequest, event }, env) {
    if (pullRequest?.fork === true)
        return 'the pull request comes from a fork, whose code is never run';
    const name = env['GITHUB_EVENT_NAME'] ?? event;
    return name === 'pull_request_target' || name === 'workflow_run'
        ? `code is never run on the event ${name}`
        : null;
}


/***/ })

};
