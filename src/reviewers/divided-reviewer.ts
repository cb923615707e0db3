import type { Bundle } from '../change/change.ts';
import { divideBundle } from '../change/division.ts';
import {
  type Answer,
  answerOf,
  type Failure,
  nothingSaid,
  type Question,
  type Reply,
  type Reviewer,
  type ReviewerSession,
} from '../debate/reviewer.ts';
import { withNotes } from './attempt.ts';
import { shareOfBundle } from './estimate.ts';
import { asksNothing, pieceQuestion } from './piece-question.ts';

interface DividedReviewerOptions {
  /** Opens a session for a bundle or a piece of one. `context` are tokens, input and output together; null: unlimited. */
  readonly open: (bundle: Bundle, context: number | null) => ReviewerSession;
  /** The context from the settings. */
  readonly context: number | null;
  /** The most tokens of one request that the provider has named so far; null while it has named none. */
  readonly learned: () => number | null;
  /** The setting or option that holds the context window, for messages. */
  readonly setting: string;
}

/** Without a limit that the provider names, a refused piece is halved. */
const halves = 2;

/**
 * A reviewer that reads a bundle in pieces if its requests must be smaller than those of the others. The debate sees one
 * session for the bundle: findings of all pieces are joined, and each question about a finding goes to the piece that
 * shows its lines. An answer counts only if every piece was answered.
 */
export const dividedReviewer = (reviewer: Reviewer, options: DividedReviewerOptions): Reviewer => ({
  ...reviewer,
  open: (bundle) => new DividedSession(bundle, reviewer.id, options),
});

class DividedSession implements ReviewerSession {
  readonly #bundle: Bundle;
  readonly #reviewer: string;
  readonly #options: DividedReviewerOptions;
  /** The session of the entire bundle and the context that it was opened for. */
  #whole: { readonly session: ReviewerSession; readonly context: number | null } | null = null;
  #pieces: readonly Piece[] | null = null;

  constructor(bundle: Bundle, reviewer: string, options: DividedReviewerOptions) {
    this.#bundle = bundle;
    this.#reviewer = reviewer;
    this.#options = options;
  }

  async ask(question: Question): Promise<Reply> {
    const context = this.#context;
    if (this.#pieces === null && context !== null) this.#divide(Math.floor(context * shareOfBundle));
    if (this.#pieces !== null) return this.#askPieces(question, this.#pieces);
    const reply = await this.#askWhole(question, context);
    if (!isTooLarge(reply)) return reply;
    const limit = this.#context;
    // The limit may leave enough room for the bundle, and only the answer has to be shorter.
    const again = limit !== context ? await this.ask(question) : null;
    if (again !== null) return joinCalls(reply, again);
    if (!this.#divide(Math.floor(this.#bundle.tokens / halves))) return this.#undividable(reply);
    return joinCalls(reply, await this.#askPieces(question, this.#pieces ?? []));
  }

  #askWhole(question: Question, context: number | null): Promise<Reply> {
    if (this.#whole === null || this.#whole.context !== context)
      this.#whole = { session: this.#options.open(this.#bundle, context), context };
    return this.#whole.session.ask(question);
  }

  /** The smaller of the context in the settings and the limit that the provider named. */
  get #context(): number | null {
    const known = [this.#options.context, this.#options.learned()].filter((tokens) => tokens !== null);
    return known.length === 0 ? null : Math.min(...known);
  }

  /** Divides the bundle if it has more tokens. Returns whether it is divided now. */
  #divide(tokens: number): boolean {
    if (this.#bundle.tokens <= tokens) return false;
    const pieces = divideBundle(this.#bundle, tokens);
    if (pieces === null) return false;
    this.#pieces = pieces.map((bundle) => ({
      bundle,
      session: new DividedSession(bundle, this.#reviewer, this.#options),
    }));
    return true;
  }

  /** The first piece is asked before the others: if even it does not fit, they would not either. */
  async #askPieces(question: Question, pieces: readonly Piece[]): Promise<Reply> {
    const asked = pieces
      .map(({ bundle, session }) => ({
        session,
        part: pieceQuestion(
          question,
          bundle,
          pieces.map((one) => one.bundle),
        ),
      }))
      .filter(({ part }) => !asksNothing(part));
    const [first, ...others] = asked;
    if (first === undefined) return { outcome: 'answered', answer: nothingSaid, calls: [] };
    const reply = await first.session.ask(first.part);
    if (isTooLarge(reply)) return reply;
    const rest = await Promise.all(others.map(({ session, part }) => session.ask(part)));
    const joined = joinReplies([reply, ...rest]);
    if (question.kind !== 'independent-review' || this.#bundle.piece !== undefined) return joined;
    const note = `${this.#bundle.id} was larger than one request to ${this.#reviewer} may be, so it was read in ${pieces.length} pieces.`;
    return { ...joined, calls: withNotes(joined.calls, [note]) };
  }

  #undividable(reply: Reply & { readonly outcome: 'unanswered' }): Reply {
    const failure: Failure = {
      ...reply.failure,
      remedy: `The code of this request cannot be divided further. ${this.#options.setting} ${reply.failure.remedy}`,
    };
    return { ...reply, failure };
  }
}

interface Piece {
  readonly bundle: Bundle;
  readonly session: ReviewerSession;
}

const isTooLarge = (reply: Reply): reply is Reply & { readonly outcome: 'unanswered' } =>
  reply.outcome === 'unanswered' && reply.failure.code === 'context-exceeded';

/** The reply with the calls of an earlier try before its own. */
const joinCalls = (earlier: Reply, reply: Reply): Reply => ({
  ...reply,
  calls: [...earlier.calls, ...reply.calls],
});

/** One reply of all pieces. If one is unanswered, only findings and support of the others are kept. */
function joinReplies(replies: readonly Reply[]): Reply {
  const calls = replies.flatMap((reply) => reply.calls);
  const answers = replies.map((reply) => answerOf(reply) ?? nothingSaid);
  const answer: Answer = {
    findings: answers.flatMap(({ findings }) => findings),
    positions: answers.flatMap(({ positions }) => positions),
    relocations: answers.flatMap(({ relocations }) => relocations),
  };
  const failed = replies.find((reply) => reply.outcome === 'unanswered');
  if (failed === undefined) return { outcome: 'answered', answer, calls };
  const positions = answer.positions.filter(({ stance }) => stance === 'uphold');
  return { outcome: 'unanswered', failure: failed.failure, partial: { ...answer, positions }, calls };
}
