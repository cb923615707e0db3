import { answered, crossExaminer, nothingSaid as nothing } from '../debate/cross-examiner.ts';
import type { Conversation, Failure, Reviewer } from '../debate/reviewer.ts';
import type { Leg } from './job-result.ts';
import type { Ledger, Sitter } from './panels.ts';

/**
 * The panel of a fan-in: everyone who sat in a leg, with what was said there; a seat for each leg that was not taken,
 * which did not answer; and models of this run, which judge what the legs found but read nothing blind. A model that
 * also sat in a leg is one reviewer: it brings what it said and goes on from there.
 */
export function fanInPanel(
  legs: readonly Leg[],
  ledger: Ledger,
  models: readonly Reviewer[],
): readonly Reviewer[] {
  const sitters = ledger.sitters;
  const ids = new Set(sitters.map(({ id }) => id));
  return [
    ...sitters.map((sitter) => witnessOf(sitter, ledger, models.find(({ id }) => id === sitter.id) ?? null)),
    ...legs.flatMap((leg) => (leg.taken ? [] : [emptySeat(leg.name, leg.failure)])),
    ...models.filter(({ id }) => !ids.has(id)).map((model) => crossExaminer(model)),
  ];
}

/** A reviewer that speaks from its legs' results, and through `model` where this run can reach it. */
function witnessOf(sitter: Sitter, ledger: Ledger, model: Reviewer | null): Reviewer {
  return {
    ...sitter,
    judges: model !== null,
    open(bundle): Conversation {
      const live = model?.open(bundle) ?? null;
      return {
        async ask(question) {
          if (question.kind === 'blind') {
            return answered({ ...nothing, findings: ledger.raised(sitter.id, bundle.id) });
          }
          return question.kind === 'relocation' || live === null ? answered(nothing) : live.ask(question);
        },
        record: ledger.testimony(sitter.id, bundle),
      };
    },
  };
}

const emptySeat = (name: string, failure: Failure): Reviewer => ({
  id: `leg ${name}`,
  maker: '',
  model: '',
  role: 'leg',
  reads: true,
  judges: false,
  open: () => ({ ask: () => Promise.resolve({ outcome: 'unanswered', failure, calls: [] }) }),
});
