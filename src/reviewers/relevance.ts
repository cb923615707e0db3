import { type Gate, reachesGate } from '../debate/finding.ts';
import type { Question } from '../debate/reviewer.ts';

/** Where a question is asked. */
interface Place {
  /** The bundle. */
  readonly id: string;
  /** How risky it is, 0 to 10. */
  readonly risk: number;
  readonly tokens: number;
}

/**
 * How much a question matters to the gate: a finding that could block before code that nobody has read, and that before
 * findings that do not block; of equals the riskier bundle, then the larger.
 */
export interface Relevance {
  readonly kind: 'blocking' | 'unread' | 'lesser';
  /** The bundle that it is asked about. */
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
 * What goes first where a provider's lane is full: what could block; then what is under way before what is not, while
 * the provider's cache is warm; then risk, then length.
 */
export const priorityOf = (question: Question, failOn: Gate, { risk, tokens }: Place): number =>
  (kindOf(question, failOn) === 'blocking' ? 1e11 : 0) + question.round * 1e9 + risk * 1e7 + tokens;

function kindOf(question: Question, failOn: Gate): Relevance['kind'] {
  switch (question.kind) {
    case 'independent-review':
      return 'unread';
    case 'relocation':
      // A finding without its place never gates.
      return 'blocking';
    case 'exchange': {
      const disputed = question.disputes.map(({ finding }) => finding);
      const all = [...question.judge, ...question.earlier, ...disputed];
      return all.some(({ severity }) => reachesGate(severity, failOn)) ? 'blocking' : 'lesser';
    }
  }
}
