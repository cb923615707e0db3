import { reportsToPeople } from '../config/run-part.ts';
import { type History, keysOf, readHistory } from '../history/pushes.ts';
import { type BaseContext, contextTexts, readBaseContext } from './base-context.ts';
import { clientFor } from './pull-request.ts';
import type { RepositoryRuntime } from './runtime.ts';
import type { ReviewSubject } from './subject-reader.ts';

/** The base context of the change and its history. */
export interface Background {
  readonly baseContext: BaseContext;
  readonly history: History;
}

/**
 * Reads guidelines, roles and requirements, and then the history, because a change of the former makes saved reviews
 * invalid.
 * @throws UserError `bad-setting` if the settings name a document that is not at the base.
 */
export async function readBackground(
  { recorder, host, git, context, settings, runPaths, requested }: RepositoryRuntime,
  { change, tree }: ReviewSubject,
): Promise<Background> {
  const pull = change.pullRequest?.number ?? context.queuedPullRequest ?? null;
  const client = pull === null ? null : clientFor(settings['github-token'], change.repository, host);
  const baseContext = await readBaseContext(settings, git, change, client);
  recorder.noted(baseContext.notices);
  const history = await readHistory({
    settings,
    change,
    git,
    tree,
    client,
    keys: keysOf(settings, host.env),
    texts: contextTexts(baseContext),
    wanted: requested,
    pull,
    isPublic: context.isPublic ?? false,
    stateFile: reportsToPeople(settings) ? runPaths.state : null,
  });
  return { baseContext, history };
}

/** Reads the background and records the history. @throws UserError as `readBackground` */
export async function loadHistory(runtime: RepositoryRuntime, subject: ReviewSubject): Promise<Background> {
  const background = await readBackground(runtime, subject);
  runtime.recorder.historyLoaded(background.history);
  return background;
}
