import { speaks } from '../config/run-part.ts';
import { type History, keysOf, recall } from '../history/pushes.ts';
import { contextTexts, type RequestContext, readRequestContext } from './base-context.ts';
import { clientFor } from './pull-request.ts';
import type { RepositoryRuntime } from './runtime.ts';
import type { ReviewSubject } from './subject-reader.ts';

/** What stands beside the change: what reviewers are told at its base, and what earlier pushes left. */
export interface Background {
  readonly requestContext: RequestContext;
  readonly history: History;
}

/**
 * Reads guidelines, roles and requirements, then what earlier pushes and people's decisions left: how much of that still
 * holds depends on the former.
 * @throws UserError `bad-setting` where the settings name a document that is not at the base.
 */
export async function loadHistory(
  { recorder, host, git, settings, places, requested }: RepositoryRuntime,
  { change, tree }: ReviewSubject,
): Promise<Background> {
  const client =
    change.pullRequest === null ? null : clientFor(settings['github-token'], change.repository, host);
  const requestContext = await readRequestContext(settings, git, change, client);
  recorder.noted(requestContext.notices);
  const history = await recall({
    settings,
    change,
    git,
    tree,
    client,
    keys: keysOf(settings, host.env),
    texts: contextTexts(requestContext),
    wanted: requested,
    stateFile: speaks(settings) ? places.state : null,
  });
  recorder.historyLoaded(history);
  return { requestContext, history };
}
