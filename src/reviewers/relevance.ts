import { type Gate, reachesGate } from '../debate/finding.ts';
import type { Question } from '../debate/reviewer.ts';

/** The bundle of a question. */
interface Place {
  /** Id of the bundle. */
  readonly id: string;
  /** Its risk, 0 to 10. */
  readonly risk: number;
  readonly tokens: number;
}

/**
 * How important a question is for the gate: first findings that could block, then code that has not been reviewed,
 * then findings that do not block. Among equals the riskier bundle comes first, then the larger.
 */
export interface Relevance {
  readonly kind: 'blocking' | 'unread' | 'lesser';
  /** The bundle of the question. */
  readonly bundle: string;
  /** Higher goes first. */
  readonly rank: number;
}

const ranks = { blocking: 2, unread: 1, lesser: 0 } as const satisfies Record<Relevance['kind'], number>;

export function relevanceOf(question: Question, failOn: Gate, { id, risk, tokens }: Place): Relevance {
  const kind = kindOf(question, failOn);
  return { kind, bundle: id, rank: ranks[kind] * 1e12 + risk * 1e10 + Math.min(tokens, 1e10 - 1) };
}

/**
 * Order of waiting requests: first what could block, then conversations under way while the provider's cache is warm,
 * then risk, then length.
 */
export const priorityOf = (question: Question, failOn: Gate, { risk, tokens }: Place): number =>
  (kindOf(question, failOn) === 'blocking' ? 1e11 : 0) + question.round * 1e9 + risk * 1e7 + tokens;

function kindOf(question: Question, failOn: Gate): Relevance['kind'] {
  switch (question.kind) {
    case 'independent-review':
    case 'description':
      return 'unread';
    case 'relocation':
      // A question about locations concerns findings that cannot gate without one.
      return 'blocking';
    case 'exchange': {
      const disputed = question.disputes.map(({ finding }) => finding);
      const all = [...question.judge, ...question.earlier, ...disputed];
      return all.some(({ severity }) => reachesGate(severity, failOn)) ? 'blocking' : 'lesser';
    }
  }
}
