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
 * The panel of an aggregate job: all reviewers of the matrix jobs with their answers; one reviewer that did not answer
 * for each unusable result; and the models of this run, which judge findings but do not review. A model that also
 * reviewed in a matrix job is one reviewer, and keeps its earlier answers.
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

/** A reviewer that answers from its matrix jobs' results, and through `model` if this run can ask it. */
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
          return question.kind === 'relocation' || question.kind === 'description' || live === null
            ? answeredReply(nothing)
            : live.ask(question);
        },
        record: answers.recordedPositions(matrixReviewer.id, bundle),
      };
    },
  };
}

const missingReviewer = (name: string, failure: Failure): Reviewer => ({
  id: `matrix job ${name}`,
  vendor: '',
  model: '',
  role: 'matrix job',
  reads: true,
  judges: false,
  open: () => ({ ask: () => Promise.resolve({ outcome: 'unanswered', failure, calls: [] }) }),
});
