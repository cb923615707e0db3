import { reportsToPeople } from '../config/run-part.ts';
import { type History, keysOf, readHistory } from '../history/pushes.ts';
import { type BaseContext, contextTexts, readBaseContext } from './base-context.ts';
import { clientFor } from './pull-request.ts';
import type { RepositoryRuntime } from './runtime.ts';
import type { ReviewSubject } from './subject-reader.ts';

/** What stands beside the change: what reviewers are told at its base, and what earlier pushes left. */
export interface Background {
  readonly baseContext: BaseContext;
  readonly history: History;
}

/**
 * Reads guidelines, roles and requirements, then what earlier pushes and people's decisions left: how much of that still
 * holds depends on the former.
 * @throws UserError `bad-setting` where the settings name a document that is not at the base.
 */
export async function loadHistory(
  { recorder, host, git, settings, runPaths, requested }: RepositoryRuntime,
  { change, tree }: ReviewSubject,
): Promise<Background> {
  const client =
    change.pullRequest === null ? null : clientFor(settings['github-token'], change.repository, host);
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
    stateFile: reportsToPeople(settings) ? runPaths.state : null,
  });
  recorder.historyLoaded(history);
  return { baseContext, history };
}
