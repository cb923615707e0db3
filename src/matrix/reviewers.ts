import {
  answeredReply,
  crossExaminer,
  type Failure,
  nothingSaid as nothing,
  type Reviewer,
  type ReviewerSession,
} from '../debate/reviewer.ts';
import type { MatrixJob } from './job-result.ts';
import type { MatrixReviewer, RecordedAnswers } from './panels.ts';

/**
 * The panel of a fan-in: everyone who sat in a leg, with what was said there; a seat for each leg that was not taken,
 * which did not answer; and models of this run, which judge what the legs found but read nothing blind. A model that
 * also sat in a leg is one reviewer: it brings what it said and goes on from there.
 */
export function aggregatePanel(
  matrixJobs: readonly MatrixJob[],
  answers: RecordedAnswers,
  models: readonly Reviewer[],
): readonly Reviewer[] {
  const matrixReviewers = answers.matrixReviewers;
  const ids = new Set(matrixReviewers.map(({ id }) => id));
  return [
    ...matrixReviewers.map((matrixReviewer) =>
      matrixReviewerOf(matrixReviewer, answers, models.find(({ id }) => id === matrixReviewer.id) ?? null),
    ),
    ...matrixJobs.flatMap((matrixJob) =>
      matrixJob.taken ? [] : [missingReviewer(matrixJob.name, matrixJob.failure)],
    ),
    ...models.filter(({ id }) => !ids.has(id)).map((model) => crossExaminer(model)),
  ];
}

/** A reviewer that speaks from its legs' results, and through `model` where this run can reach it. */
function matrixReviewerOf(
  matrixReviewer: MatrixReviewer,
  answers: RecordedAnswers,
  model: Reviewer | null,
): Reviewer {
  return {
    ...matrixReviewer,
    judges: model !== null,
    open(bundle): ReviewerSession {
      const live = model?.open(bundle) ?? null;
      return {
        async ask(question) {
          if (question.kind === 'independent-review') {
            return answeredReply({ ...nothing, findings: answers.reportedBy(matrixReviewer.id, bundle.id) });
          }
          return question.kind === 'relocation' || live === null
            ? answeredReply(nothing)
            : live.ask(question);
        },
        record: answers.recordedPositions(matrixReviewer.id, bundle),
      };
    },
  };
}

const missingReviewer = (name: string, failure: Failure): Reviewer => ({
  id: `leg ${name}`,
  vendor: '',
  model: '',
  role: 'leg',
  reads: true,
  judges: false,
  open: () => ({ ask: () => Promise.resolve({ outcome: 'unanswered', failure, calls: [] }) }),
});
