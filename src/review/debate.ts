import { withEarlier } from '../context/git-tree.ts';
import type { Debate } from '../debate/debate.ts';
import { chargingRounds } from '../reviewers/budget.ts';
import { panelModelsOf } from '../reviewers/served-models.ts';
import { inBackground } from '../runner/background.ts';
import { debateByRules } from './debate-rules.ts';
import type { Detectors } from './detectors.ts';
import type { Panel } from './panel.ts';
import { openProgressComment } from './progress-comment.ts';
import { recordingDetected, recordingPanel, recordingTree } from './recorded-debate.ts';
import type { ReviewInput } from './review-input.ts';
import type { RepositoryRuntime } from './runtime.ts';

/** Runs the debate of a panel about a change. Everything that enters the debate is redacted and recorded first. */
export async function runDebate(
  { recorder, git, redact, settings }: RepositoryRuntime,
  { change, plan, tree, history }: ReviewInput,
  { reviewers, bundles, options, transcript, progress, observer }: Panel,
  detectors: Detectors,
): Promise<Debate> {
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
  const debate = await debateByRules({
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
  });
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
