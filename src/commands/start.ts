import { readFileSync } from 'node:fs';
import { locateCommits } from '../change/commits.ts';
import { readRunContext } from '../change/event.ts';
import { allCommands } from '../config/endpoints.ts';
import { cleanKey } from '../config/pasted-key.ts';
import { forPartOfReview, reportsToPeople } from '../config/run-part.ts';
import { withoutSignIns } from '../config/sign-in.ts';
import { handedOver } from '../forks/handover.ts';
import type { Git } from '../git/git.ts';
import { plural } from '../result/figures.ts';
import { setPending } from '../review/commit-status.ts';
import { clientFor } from '../review/pull-request.ts';
import { readSettings, textOf } from '../review/request.ts';
import { requestedPullRequest } from '../review/requested-pull-request.ts';
import type { RepositoryRuntime, Runtime } from '../review/runtime.ts';
import { maskNamedSecrets } from '../reviewers/panel-settings.ts';
import { onRunner } from '../runner/host.ts';
import { openParsing } from '../syntax/parsing.ts';
import { answerWith, reply, unanswerableInThread } from './answer.ts';
import {
  type AcceptedComment,
  headMoved,
  headMovedText,
  notAnsweredText,
  readTriggeringComment,
  withCommentSettings,
} from './comment.ts';
import type { CommandOutcome } from './outcome.ts';

/** A run that is ready for its command, or a run that a comment started and that has nothing to do. */
type Start =
  | { readonly kind: 'ready'; readonly runtime: RepositoryRuntime; readonly comment: AcceptedComment | null }
  | { readonly kind: 'ended'; readonly outcome: CommandOutcome };

const requestOf = ({ command: { kind } }: AcceptedComment): NonNullable<RepositoryRuntime['requested']> =>
  kind === 'review' || kind === 'recheck' ? kind : 'answer';

const ended = (text: string): Start => ({ kind: 'ended', outcome: { kind: 'message', text } });

/** Reads the event, then the commits it is about, then the settings as they stand at the base. @throws UserError */
export async function startRun(runtime: Runtime): Promise<Start> {
  const { recorder, host, given, local } = runtime;
  // Loaded while git reads. Its user gets an error.
  import('../security/secrets/secretlint.ts').catch(() => undefined);
  const wanted = textOf(given, 'mode');
  if (wanted !== 'collect' && wanted !== 'doctor') openParsing();
  const git = await host.git;
  const ends = {
    base: textOf(given, 'base'),
    head: textOf(given, 'head'),
    uncommitted: local.uncommitted,
    baseless: textOf(given, 'target') === 'plan',
  };
  const pullRequest = await requestedPullRequest(runtime);
  const comment = await readTriggeringComment(host, cleanKey(textOf(given, 'github-token') ?? ''));
  if (comment?.state === 'ignored') return ended(`Nothing was done. ${comment.why}`);
  const handover = await handedOver(runtime);
  const context =
    pullRequest ??
    comment?.context ??
    handover?.context ??
    readRunContext(host.env, ends, (file) => readFileSync(file, 'utf8'));
  const client = clientFor(textOf(given, 'github-token') ?? '', context.repository, host);
  const commits = await locateCommits(git, context, async (base, head) => {
    if (client === null) return null;
    const { dateOfMergeBase } = await import('../github/merge-base.ts');
    return dateOfMergeBase(client, base, head);
  });
  const settings = withCommentSettings(
    forPartOfReview(await readSettings(git, commits, given, onRunner(host) ? 'input' : 'flag')),
    comment?.command ?? null,
  );
  recorder.settingsRead(settings);
  if (!onRunner(host) && !local.uncommitted) recorder.noted(await uncommittedNotice(git));
  if (comment !== null && !reportsToPeople(settings) && comment.command.kind !== 'review')
    return ended(notAnsweredText);
  if (comment !== null && (await headMoved(git, commits, comment))) {
    const refusal = reportsToPeople(settings) ? await reply(comment, headMovedText) : null;
    return ended(refusal ?? headMovedText);
  }
  const unanswerable = comment === null ? null : unanswerableInThread(comment, settings, host);
  if (comment !== null && unanswerable !== null)
    return { kind: 'ended', outcome: await answerWith(comment, unanswerable) };
  maskNamedSecrets(settings, host, runtime.redact);
  const { commitStatus } = recorder.record;
  if (commitStatus !== null) await setPending(commitStatus, settings);
  const collection = handover?.collection ?? null;
  const requested = comment === null ? null : requestOf(comment);
  const facts = { git, context, commits, settings, collection, requested } as const;
  // The author of a fork must not come near a person's subscription, whatever the workflow passes to this job.
  const commands = allCommands(settings.commands).map(([, command]) => command);
  const env = context.pullRequest?.fork === true ? withoutSignIns(commands, host.env) : host.env;
  return { kind: 'ready', runtime: { ...runtime, host: { ...host, env }, ...facts }, comment };
}

/** Tells a person at a terminal that work which is not committed is not part of the review. */
async function uncommittedNotice(git: Git): Promise<readonly string[]> {
  const status = await git.run(['status', '--porcelain', '-z', '--no-renames']);
  const files = status.stdout.split('\0').filter((entry) => entry !== '').length;
  return status.status !== 0 || files === 0
    ? []
    : [
        `${plural(files, 'file')} with uncommitted work ${files === 1 ? 'is' : 'are'} not part of this review. \`--uncommitted\` reviews the working tree.`,
      ];
}
