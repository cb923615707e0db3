import type { Answer, Conversation, Question, Reply, Reviewer } from './reviewer.ts';

export const nothingSaid: Answer = { findings: [], positions: [], relocations: [] };
export const answered = (answer: Answer): Reply => ({ outcome: 'answered', answer, calls: [] });

/** Judges what others found, but is not asked what it sees itself. `allowed` takes out what it may not be asked either. */
export const crossExaminer = (
  model: Reviewer,
  allowed: (question: Question) => Question | null = (question) => question,
): Reviewer => ({
  ...model,
  reads: false,
  open(bundle): Conversation {
    const live = model.open(bundle);
    return {
      ask(question) {
        const asked = question.kind === 'independent-review' ? null : allowed(question);
        return asked === null ? Promise.resolve(answered(nothingSaid)) : live.ask(asked);
      },
    };
  },
});
