import { withEarlier } from '../context/git-tree.ts';
import type { Debate } from '../debate/debate.ts';
import { chargingRounds } from '../reviewers/budget.ts';
import { panelModelsOf } from '../reviewers/served-models.ts';
import { inBackground } from '../runner/background.ts';
import { debateByRules } from './debate-rules.ts';
import type { Detectors } from './detectors.ts';
import type { Panel } from './panel.ts';
import { openProgressComment } from './progress-comment.ts';
import { openProving } from './proof.ts';
import { recordingDetected, recordingPanel, recordingProve, recordingTree } from './recorded-debate.ts';
import type { ReviewInput } from './review-input.ts';
import type { RepositoryRuntime } from './runtime.ts';

/** Runs the debate of a panel about a change. Everything that enters the debate is redacted and recorded first. */
export async function runDebate(
  runtime: RepositoryRuntime,
  input: ReviewInput,
  panel: Panel,
  detectors: Detectors,
): Promise<Debate> {
  const { recorder, git, redact, settings } = runtime;
  const { change, plan, tree, history } = input;
  const { reviewers, bundles, options, transcript, progress, observer } = panel;
  if (
    change.pullRequest !== null &&
    change.commits.head !== null &&
    settings.comment !== 'off' &&
    history.recheck === null
  )
    recorder.showsProgressIn(
      openProgressComment(history, {
        pull: change.pullRequest.number,
        category: settings.category,
        startedAt: recorder.record.startedAt,
        head: change.commits.head,
      }),
      `Reviewing ${change.commits.head.slice(0, 10)}.`,
    );
  progress.planned(plan.bundles.length, reviewers.length);
  inBackground(whileModelsAnswer(detectors), options.signal);
  const proving = await openProving(runtime, input, panel);
  let debate: Debate;
  try {
    debate = await debateByRules({
      settings,
      change,
      bundles,
      panel: recordingPanel(reviewers, transcript, redact),
      panelModels: () => panelModelsOf(reviewers, recorder.record.events),
      obviousBundles: new Set(recorder.record.obviousBundles.keys()),
      history,
      tree: recordingTree(withEarlier(tree, git, history.savedReview?.head ?? null, redact), transcript),
      detected: recordingDetected(detectors, transcript, redact),
      observer: chargingRounds(observer, options.budget),
      prove:
        proving.prove === null
          ? null
          : recordingProve(proving.prove, { transcript, observer, progress }, redact),
    });
  } finally {
    await proving.close();
  }
  recorder.debated(debate);
  recorder.noted(detectors.notices);
  progress.end();
  return debate;
}

/** Loads what is needed after the debate: the code for reports, and the findings of the detectors. */
function* whileModelsAnswer(detectors: Detectors): Generator {
  yield import('../report/publish.ts').catch(() => undefined);
  yield* detectors.readAhead();
}
