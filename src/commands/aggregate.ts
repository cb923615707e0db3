import { keysByProvider, providerOf } from '../config/access.ts';
import { checkHead } from '../review/head-check.ts';
import type { JoinMatrix } from '../review/panel.ts';
import type { RepositoryRuntime } from '../review/runtime.ts';
import { panelModelsOf } from '../reviewers/served-models.ts';
import { version } from '../version.ts';
import type { CommandOutcome } from './outcome.ts';
import { reviewChange } from './review.ts';

/** Brings the results of matrix jobs together; the models of this run judge what a single model supports. */
export async function aggregate(runtime: RepositoryRuntime): Promise<CommandOutcome> {
  const { recorder } = runtime;
  const { subject, background } = await reviewChange(runtime, joinMatrix);
  recorder.headChecked(await checkHead(subject.change, background.history));
  return { kind: 'result', record: recorder.record };
}

/** The reviewers of all matrix jobs with the models of this run. @throws UserError where a result cannot be trusted. */
const joinMatrix: JoinMatrix = async ({ recorder, host, git, settings }, { change, plan, tree }, models) => {
  const { openAggregate } = await import('../matrix/aggregate.ts');
  const { panel, aggregate, notices } = await openAggregate({
    git,
    workspace: host.env['GITHUB_WORKSPACE'] ?? host.cwd,
    globs: settings['matrix-results'],
    expected: settings['matrix-jobs'],
    change,
    tree,
    checks: {
      version,
      panelModelsOf: (reviewers) => panelModelsOf(reviewers, []),
      keys: keysByProvider(settings, host.env),
      providerOf: (reviewer) => providerOf(settings, reviewer),
    },
    plan,
    models,
  });
  recorder.matrixRead(aggregate);
  recorder.noted(notices);
  return panel;
};
