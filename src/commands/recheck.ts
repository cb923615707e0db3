import { type BundlePlan, type Change, isShown } from '../change/change.ts';
import { missingKeys } from '../config/access.ts';
import { detectorId } from '../debate/detected.ts';
import type { CallEvent } from '../debate/events.ts';
import type { Finding } from '../debate/finding.ts';
import { mayWrite } from '../github/people.ts';
import { listLineComments } from '../github/threads.ts';
import type { CommentCommand } from '../history/comment-command.ts';
import { type History, settleFindings } from '../history/pushes.ts';
import { answersInThread, type ReadStatements, type Said, statementsOf } from '../history/statements.ts';
import { recheckAnswer } from '../report/replies.ts';
import { plural } from '../result/figures.ts';
import { planAround } from '../review/bundled-change.ts';
import { debateChange } from '../review/debate-start.ts';
import { readBackground } from '../review/earlier-pushes.ts';
import { runGateAgain } from '../review/gate-run.ts';
import { checkHead } from '../review/head-check.ts';
import { gatherRequestContext } from '../review/request-context.ts';
import { beginRecording, type RepositoryRuntime } from '../review/runtime.ts';
import { readSubject } from '../review/subject-reader.ts';
import { whyForbidden } from '../review/user-commands.ts';
import { onRunner } from '../runner/host.ts';
import { answerWith, reply, unknownFinding } from './answer.ts';
import type { AcceptedComment } from './comment.ts';
import type { CommandOutcome } from './outcome.ts';

type RecheckCommand = Extract<CommentCommand, { kind: 'recheck' | 'prove' }>;

/**
 * Has the reviewers decide one finding of the last complete review again, with what people with write access say about
 * it; or a test, which is written and executed. Everything else is carried forward from that review.
 */
export async function recheck(
  asking: AcceptedComment,
  command: RecheckCommand,
  runtime: RepositoryRuntime,
): Promise<CommandOutcome> {
  const { recorder, redact } = runtime;
  beginRecording(runtime);
  const subject = await readSubject(runtime);
  const { baseContext, history: loaded } = await readBackground(runtime, subject);
  const finding = findingToDecide(command, loaded, runtime);
  if (typeof finding === 'string') return answerWith(asking, redact(finding));
  const provesOnly = command.kind === 'prove';
  const unprovable = provesOnly ? whyUnprovable(subject.change, runtime) : null;
  if (unprovable !== null) return answerWith(asking, redact(`${notDone(command)}: ${unprovable}.`));
  const plan = await planAround(runtime, subject, finding);
  if (plan === null) return answerWith(asking, noCode(command));
  const argument = command.kind === 'prove' ? '' : command.argument;
  const read = statementsOf(provesOnly ? [] : await saidBy(asking, { ...command, argument }, loaded, redact));
  if (argument !== '' && !read.relaysLast)
    return answerWith(asking, redact(`${notDone(command)}. ${read.notices.join(' ')}`));
  const history = withRecheck(loaded, { finding, change: subject.change, plan, read, provesOnly });
  recorder.historyLoaded(history);
  recorder.noted(read.notices);
  recorder.bundled(plan, new Map());
  const background = { baseContext, history };
  const requestContext = await gatherRequestContext(runtime, subject, background, plan);
  await debateChange(forOneFinding(runtime, provesOnly), subject, background, { plan, requestContext });
  recorder.headChecked(await checkHead(subject.change, history));
  return {
    kind: 'result',
    record: recorder.record,
    async respond(result) {
      const lifts = finding.blocking && result.verdict.verdict === 'pass';
      const gate = lifts ? await runGateAgain(asking.client, history.gateRun) : null;
      const notices = [...read.notices, ...otherFindings(recorder.record.events)];
      const failed = await reply(asking, redact(recheckAnswer(result, finding, notices, gate)));
      process.stdout.write(`${failed ?? `Answered ${asking.by}.`}\n`);
    },
  };
}

const otherFindings = (events: readonly CallEvent[]): readonly string[] => {
  const count = events.reduce((sum, { findings }) => sum + findings, 0);
  return count === 0
    ? []
    : [
        `The reviewers also mentioned ${plural(count, 'other defect')}. A recheck decides one finding only: comment /xreview to review the entire change again.`,
      ];
};

/** Imported reports and the sentinel decide nothing again. A test is written only if that was asked for. */
const forOneFinding = (runtime: RepositoryRuntime, provesOnly: boolean): RepositoryRuntime => ({
  ...runtime,
  settings: {
    ...runtime.settings,
    'import-sarif': [],
    sentinel: null,
    prove: provesOnly ? 'all' : 'off',
  },
});

/** Why no test can be written in this run; null if one can. Without parts of sentences before and after it. */
function whyUnprovable(change: Change, { settings, host }: RepositoryRuntime): string | null {
  const forbidden = whyForbidden(change, host.env);
  if (forbidden !== null) return forbidden;
  // Code of the change is executed only where the settings of the base allow it.
  return settings.prove === 'off' && settings['prove-command'] === ''
    ? '`prove` is `off`; set `prove` or `prove-command` in the settings to allow tests to be executed'
    : null;
}

/** The finding to decide again, as the last complete review left it; or why it cannot be decided again. */
function findingToDecide(
  command: RecheckCommand,
  history: History,
  { settings, host, context }: RepositoryRuntime,
): Finding | string {
  const id = command.finding;
  const not = notDone(command);
  const { savedReview, scope } = history;
  if (savedReview === null)
    return 'This pull request has no complete review yet. Comment `/xreview` to start one.';
  if (settings.mode === 'aggregate' || settings.target === 'plan')
    return `${not}: ${settings.target === 'plan' ? 'a plan' : 'the change of a matrix build'} is always reviewed in full. Run its review again instead.`;
  const settled = settleFindings(history, null).findings.find((finding) => finding.id === id);
  if (settled === undefined) return unknownFinding(id);
  if (settled.dismissal !== null)
    return `${not}, because ${settled.dismissal.by} dismissed it. Delete that decision first.`;
  if (scope.mode !== 'unchanged')
    return `${not}, because the last complete review, of ${savedReview.head.slice(0, 10)}, does not apply to this pull request as it is now. ${scope.why} Wait for the review of the new code, or run its job again, and then repeat the command.`;
  const finding = history.carried.find((one) => one.id === id);
  if (finding === undefined) return unknownFinding(id);
  if (finding.reportedBy.includes(detectorId))
    return `${not}, because the action itself found it and no reviewer decides it. A person can dismiss it: \`/xreview dismiss ${id} REASON\`.`;
  if (isShortened(finding))
    return `${not}, because the comment had no room for all of its debate. Set \`state-file\`, or comment \`/xreview\` to review the entire change again.`;
  const missing = missingKeys(settings, host.env, {
    fork: context.pullRequest?.fork ?? false,
    onRunner: onRunner(host),
  });
  return missing === null ? finding : `${not}. ${missing.message} ${missing.remedy}`;
}

/** The beginning of a refusal. */
const notDone = ({ kind, finding }: RecheckCommand): string =>
  kind === 'prove' ? `No test was written for \`${finding}\`` : `\`${finding}\` was not decided again`;

const noCode = (command: RecheckCommand): string =>
  `${notDone(command)}, because the change no longer shows its code. Comment \`/xreview\` to review the entire change again.`;

/** Whether the saved review left out evidence: without it, a quote that was cited before would count as new. */
const isShortened = ({ location, code, positions }: Finding): boolean =>
  (location.level === 'line' && code.length === 0) ||
  positions.some(
    ({ reviewer, stance, counts, evidence }, index) =>
      stance === 'refute' &&
      counts &&
      evidence.length === 0 &&
      // A reviewer that repeats its refutation needs no evidence again.
      !positions.slice(0, index).some((one) => one.reviewer === reviewer && one.counts),
  );

/** Earlier answers in the thread of the finding by people with write access, then the text of the command; without secrets. */
async function saidBy(
  { client, comment, by, thread, context }: AcceptedComment,
  { finding, argument }: { readonly finding: string; readonly argument: string },
  { viewer }: History,
  redact: RepositoryRuntime['redact'],
): Promise<readonly Said[]> {
  const listed = await listLineComments(client, context.pullRequest?.number ?? 0);
  const earlier =
    listed.ok && viewer !== null
      ? answersInThread(listed.value, {
          finding,
          viewer: viewer.id,
          except: thread === null ? null : comment,
        })
      : [];
  const writers = new Map<string, boolean>();
  for (const login of new Set(earlier.map((said) => said.by))) {
    const writes = await mayWrite(client, login);
    writers.set(login, writes.ok && writes.value);
  }
  const all = [
    ...earlier.filter((said) => writers.get(said.by) === true),
    ...(argument === '' ? [] : [{ by, text: argument }]),
  ];
  const { learnSecrets } = await import('../security/secrets/secretlint.ts');
  await learnSecrets(
    all.map(({ text }) => text),
    redact,
  );
  return all.map(({ by: author, text }) => ({ by: author, text: redact(text) }));
}

interface ToDecide {
  readonly finding: Finding;
  readonly change: Change;
  readonly plan: BundlePlan;
  readonly read: ReadStatements;
  readonly provesOnly: boolean;
}

/** The history of a run that decides one finding again. Only the files around it are sent. */
function withRecheck(history: History, { finding, change, plan, read, provesOnly }: ToDecide): History {
  const sent = new Set(plan.bundles.flatMap(({ files }) => files.map(({ path }) => path)));
  const carried = change.files
    .filter((file) => isShown(file) && !sent.has(file.path))
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
