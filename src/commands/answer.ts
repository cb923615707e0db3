import { missingKeys } from '../config/access.ts';
import type { Settings } from '../config/schema.ts';
import { keepSticky, readViewer } from '../github/comments.ts';
import type { Answered } from '../github/response.ts';
import { addReply, editLineComment, listLineComments } from '../github/threads.ts';
import { type CommentCommand, commandHelp } from '../history/comment-command.ts';
import { replyMarker } from '../history/comment-markers.ts';
import { isSuppressibleByRule } from '../history/decisions.ts';
import { type History, type SettledFindings, settleFindings } from '../history/pushes.ts';
import { ruleFor, suppressionsPath } from '../history/suppressions.ts';
import { type Links, linksAt, noLinks } from '../report/links.ts';
import { explanation, overview } from '../report/replies.ts';
import { loadHistory } from '../review/earlier-pushes.ts';
import { runGateAgain } from '../review/gate-run.ts';
import { updatePullRequest } from '../review/pull-request.ts';
import type { RunRecord } from '../review/run-record.ts';
import { beginRecording, type RepositoryRuntime } from '../review/runtime.ts';
import { readSubject } from '../review/subject-reader.ts';
import { type Host, onRunner } from '../runner/host.ts';
import { codeFence } from '../security/sanitize/markdown.ts';
import type { AcceptedComment } from './comment.ts';
import type { CommandOutcome } from './outcome.ts';

/** The answer to a command that needs no model. */
function answerText(
  command: CommentCommand,
  history: History,
  settled: SettledFindings,
  links: Links,
): string {
  const { findings } = settled;
  switch (command.kind) {
    case 'review':
    case 'recheck':
    case 'prove':
      return 'The review has started.';
    case 'help':
      return commandHelp;
    case 'wrong':
      return `${command.why}\n\n${commandHelp}`;
    case 'status':
      return overview(findings, history.savedReview, links);
    case 'explain': {
      const finding = findings.find(({ id }) => id === command.finding);
      return finding === undefined ? unknownFinding(command.finding) : explanation(finding, links);
    }
    case 'dismiss': {
      const finding = findings.find(({ id }) => id === command.finding);
      if (finding === undefined) return unknownFinding(command.finding);
      return finding.dismissal === null
        ? `\`${command.finding}\` was not dismissed, because the code that it quotes has changed since the last review.`
        : `\`${command.finding}\` is dismissed until the code that it quotes changes.`;
    }
  }
}

/** Links to the code of the last complete review. */
function savedLinks({ pages, history, change }: RunRecord): Links {
  const head = history?.savedReview?.head ?? null;
  if (pages === null || change === null || head === null) return noLinks;
  // Removed lines are at the merge base of that review, which is known only if nothing was pushed since.
  const mergeBase = change.commits.head === head ? change.commits.mergeBase : null;
  return linksAt({ repository: pages.repository, head, mergeBase, files: change.files });
}

/** How to dismiss findings like this one from now on; nothing unless the command asks for it. */
function ruleText(
  { finding: id, reason, rule }: Extract<CommentCommand, { kind: 'dismiss' }>,
  { findings }: SettledFindings,
): string {
  const finding = findings.find((one) => one.id === id);
  if (!rule || finding === undefined) return '';
  return isSuppressibleByRule(finding)
    ? `\n\nTo dismiss such findings from now on, add this to \`${suppressionsPath}\` on the base branch. Widen \`path\` if it should cover more files.\n\n${codeFence(ruleFor(finding, reason), 'yaml')}`
    : '\n\nNo rule can dismiss this finding: text that influences models and real secrets are dismissed one by one.';
}

export const unknownFinding = (id: string): string =>
  `The last complete review has no finding \`${id}\`. \`/xreview status\` lists its findings.`;

/** Posts one answer where the command was written, also if the job is run again. Resolves to the error message, or null. */
export async function reply(
  { client, comment, thread, context }: AcceptedComment,
  text: string,
): Promise<string | null> {
  const pull = context.pullRequest?.number ?? 0;
  const viewer = await readViewer(client);
  if (!viewer.ok) return viewer.refusal.message;
  const marker = replyMarker(comment);
  const body = `${marker}\n${text}`;
  const kept =
    thread === null
      ? await keepSticky(client, pull, viewer.value, marker, () => body)
      : await keepReply({ client, pull, thread, marker, viewer: viewer.value.id }, body);
  return kept.ok ? null : kept.refusal.message;
}

async function keepReply(
  {
    client,
    pull,
    thread,
    marker,
    viewer,
  }: Pick<AcceptedComment, 'client'> & {
    readonly pull: number;
    readonly thread: number;
    readonly marker: string;
    readonly viewer: number;
  },
  body: string,
): Promise<Answered<unknown>> {
  const listed = await listLineComments(client, pull);
  if (!listed.ok) return listed;
  const own = listed.value.find(({ author, body: said }) => author.id === viewer && said.startsWith(marker));
  return own === undefined ? addReply(client, pull, thread, body) : editLineComment(client, own.id, body);
}

/** The outcome of a run that only answers. If the answer cannot be posted, it stands in the log and the summary. */
export async function answerWith(asking: AcceptedComment, text: string): Promise<CommandOutcome> {
  const failed = await reply(asking, text);
  if (failed === null) return { kind: 'message', text: `Answered ${asking.by}.` };
  return { kind: 'message', text: failed, summary: `${failed}\n\nThe answer to the comment:\n\n${text}` };
}

/** Answers a command that needs no model. If the last review is about this code, a dismissal updates its comments. */
export async function answerComment(
  asking: AcceptedComment,
  runtime: RepositoryRuntime,
): Promise<CommandOutcome> {
  const { recorder, redact } = runtime;
  beginRecording(runtime);
  const { history } = await loadHistory(runtime, await readSubject(runtime));
  const settled = settleFindings(history, null);
  const text = answerText(asking.command, history, settled, savedLinks(recorder.record));
  if (asking.command.kind !== 'dismiss') return answerWith(asking, redact(text));
  const { finding: id } = asking.command;
  const rule = ruleText(asking.command, settled);
  const isDismissed = settled.findings.find((finding) => finding.id === id)?.dismissal?.source === 'command';
  if (!isDismissed) return answerWith(asking, redact(`${text}${rule}`));
  if (history.scope.mode !== 'unchanged')
    return answerWith(
      asking,
      redact(`${text} ${history.scope.why} Run the review job again to update the verdict.${rule}`),
    );
  await updatePullRequest({ ...recorder.record, plan: { bundles: [], coverage: [] } }, runtime);
  return answerWith(asking, redact(`${text} ${await afterDismissal(asking, history, settled)}${rule}`));
}

/** Says whether anything still blocks; if not, runs the job with the verdict again. */
async function afterDismissal(
  { client }: AcceptedComment,
  history: History,
  { findings }: SettledFindings,
): Promise<string> {
  const blocking = findings.filter((finding) => finding.blocking).length;
  if (blocking > 0)
    return `${blocking === 1 ? 'One other finding still blocks' : `${blocking} other findings still block`} the change.`;
  return `No finding blocks any more. ${await runGateAgain(client, history.gateRun)}`;
}

/**
 * Why a command in a thread cannot be answered: a pull request from a fork, and an event without secrets. Null if it can
 * be, or if it needs no saved review.
 */
export function unanswerableInThread(
  { thread, context, command }: AcceptedComment,
  settings: Settings,
  host: Host,
): string | null {
  if (thread === null || context.pullRequest?.fork !== true) return null;
  if (missingKeys(settings, host.env, { fork: true, onRunner: onRunner(host) }) === null) return null;
  const where =
    'GitHub gives this event no secrets on a pull request from a fork, so commands cannot be answered in this thread.';
  switch (command.kind) {
    case 'help':
    case 'wrong':
      return null;
    case 'dismiss':
      return `${where} Your dismissal counts from the next review on. To have it count now, comment in the conversation of the pull request: \`/xreview dismiss ${command.finding} REASON\``;
    case 'explain':
    case 'recheck':
    case 'prove':
      return `${where} Comment in the conversation of the pull request instead: \`/xreview ${command.kind} ${command.finding}\``;
    case 'status':
      return `${where} Comment in the conversation of the pull request instead: \`/xreview status\``;
    case 'review':
      return `${where} Comment in the conversation of the pull request instead: \`/xreview\``;
  }
}
