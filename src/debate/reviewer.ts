import type { Bundle } from '../change/change.ts';
import type { Category } from './categories.ts';
import type { Clause, Evidence, Ground, ReportedFinding, Severity, Stance } from './finding.ts';
import { sentinelRole } from './sentinel.ts';

/** Who reviews: the port through which the debate reaches models, other tools and commands. */
export interface Reviewer {
  /** Unique in the panel and shown to people: `anthropic/claude-opus-5-5`, or with ` as security`. */
  readonly id: string;
  /** Who trained its model; decides independence. */
  readonly vendor: string;
  readonly model: string;
  readonly role: string;
  /** Reads every bundle whole, so that its silence means something and it counts toward the quorum. */
  readonly reads: boolean;
  /** Can be asked about findings of others and about its own: another tool cannot. */
  readonly judges: boolean;
  /** Models that answered for it in an earlier debate over the same change, by their provider's own word. */
  readonly served?: readonly string[];
  /** Opens one conversation for one bundle; it lasts through all rounds. */
  open(bundle: Bundle): ReviewerSession;
}

/**
 * A finder reports in the independent review and answers rebuttals on its own findings. It judges nobody else's, and it
 * does not count for `min-reviewers`: one more vendor finds more, and costs a fraction of a full reviewer.
 */
export const isFinder = ({ role }: Pick<Reviewer, 'role'>): boolean => role === 'finder';

/** Whether a review is complete only with its answer, unless `min-reviewers` says otherwise. A sentinel clears nothing. */
export const isRequired = (reviewer: Pick<Reviewer, 'role'>): boolean =>
  !isFinder(reviewer) && reviewer.role !== sentinelRole;

/** What a reviewer is asked about one bundle. Each question holds all that it needs of the ones before. */
export interface ReviewerSession {
  /** Never rejects for what a provider, a model or the network does: that is an `unanswered` reply. */
  ask(question: Question): Promise<Reply>;
  /** What the reviewer said in an earlier debate over the same change, where it comes from one. */
  readonly record?: RecordedPositions;
}

/** An earlier debate brought into this one: what was judged there need not be judged again. */
export interface RecordedPositions {
  /** Why the reviewer did not answer everything then; null where it did. */
  readonly failure: Failure | null;
  /** The findings of that debate in which the reviewer had a part. */
  readonly findings: readonly RecordedFinding[];
}

interface RecordedFinding {
  /** Unique in that debate; the same in the testimony of everyone who had a part in it. */
  readonly name: string;
  /** The reviewer's own wordings of it. */
  readonly reports: readonly Pick<ReportedFinding, 'title' | 'explanation' | 'scenario'>[];
  /** The reviewer's positions on it, in the order in which they were taken. */
  readonly positions: readonly RecordedPosition[];
}

export type RecordedPosition = Omit<RawPosition, 'label' | 'sameAs'> & { readonly round: number };

/** A finding as relayed to a reviewer that did not raise it: verbatim and anonymous, under a neutral label. */
export interface RelayedFinding {
  readonly label: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  readonly scenario: string;
  readonly assumes: string | null;
  readonly path: string;
  /** Null for a finding about the file as a whole, whose quote was not found. */
  readonly startLine: number | null;
  readonly endLine: number | null;
  readonly quote: string;
  /** What it rests on, where that is a clause of a document. */
  readonly clause?: Clause;
}

/** One argument of a dispute as relayed: who made it is not told. */
export interface RelayedArgument {
  readonly stance: Stance;
  readonly ground: Ground | null;
  readonly reason: string;
  readonly evidence: readonly Omit<Evidence, 'connection'>[];
}

/** A disputed finding. Both sides are asked the same question, which does not say whose argument is whose. */
export interface RelayedDispute {
  readonly finding: RelayedFinding;
  /** What was said for and against it, in an order that tells nothing. */
  readonly arguments: readonly RelayedArgument[];
}

export interface UnlocatedFinding {
  readonly label: string;
  readonly title: string;
  readonly path: string;
  readonly quote: string;
}

export type Question =
  | { readonly kind: 'independent-review'; readonly round: 1 }
  | { readonly kind: 'relocation'; readonly round: number; readonly unlocated: readonly UnlocatedFinding[] }
  | {
      readonly kind: 'exchange';
      readonly round: number;
      /** Findings of others to judge for the first time. */
      readonly judge: readonly RelayedFinding[];
      /** Disputes in which the reviewer has taken a side and is asked again. */
      readonly disputes: readonly RelayedDispute[];
      /** The reviewer's own findings in this bundle, so that it can say "same as". */
      readonly own: readonly RelayedFinding[];
      /** Findings of an earlier push: each is fixed (refuted as `fixed`), still open (upheld) or cannot be told. */
      readonly earlier: readonly RelayedFinding[];
    };

export interface RawEvidence {
  readonly path: string;
  readonly quote: string;
}

/** A finding as a reviewer gives it, before grounding. */
export interface RawFinding {
  readonly category: Category;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  readonly scenario: string;
  /** What must hold for the defect to be real and could not be seen; null where all of it was seen. */
  readonly assumes: string | null;
  readonly path: string;
  readonly quote: string;
  /** Where the reviewer believes the quote starts (new side), as a hint among equal candidates; null if unknown. */
  readonly line: number | null;
  readonly suggestion: string | null;
  readonly clause?: Clause;
}

export interface RawPosition {
  /** Label of the finding it is about. */
  readonly label: string;
  readonly stance: Stance;
  readonly ground: Ground | null;
  readonly reason: string;
  readonly evidence: readonly RawEvidence[];
  readonly severity: Severity | null;
  /** Label of another finding that names the same defect, or null. */
  readonly sameAs: string | null;
}

export interface Relocation {
  readonly label: string;
  readonly path: string;
  readonly quote: string;
}

export interface Answer {
  readonly findings: readonly RawFinding[];
  readonly positions: readonly RawPosition[];
  readonly relocations: readonly Relocation[];
}

/** Why a reviewer did not answer; each is a reason code of the verdict. */
export const failureCodes = [
  'refused',
  'truncated',
  'malformed',
  'not-read',
  'position-missing',
  'unauthorized',
  'forbidden',
  'model-not-found',
  'rate-limited',
  'quota-exhausted',
  'overloaded',
  'provider-error',
  'bad-request',
  'context-exceeded',
  'unreachable',
  'timed-out',
  'budget-exhausted',
  'cancelled',
  'reviewer-failed',
  'report-unusable',
  'matrix-job-missing',
  'matrix-job-failed',
  'matrix-job-invalid',
  'matrix-job-other-change',
  'matrix-job-duplicate',
  'matrix-job-uncovered',
  'not-recorded',
] as const;
export type FailureCode = (typeof failureCodes)[number];

export interface Failure {
  readonly code: FailureCode;
  /** What happened, for people; no secret and no stack trace in it. */
  readonly message: string;
  readonly remedy: string;
}

/** Tokens and money of a call. Input is split so that `fresh + cached + written` is all input. */
export interface Spent {
  readonly freshInput: number;
  readonly cachedInput: number;
  readonly writtenInput: number;
  /** Output, reasoning included. */
  readonly output: number;
  /** US dollars; null where the price is unknown. */
  readonly usd: number | null;
}

/** One request to a reviewer and how it ended. */
export interface Call {
  /** Seconds from the start of the run to the start of this call. */
  readonly began: number;
  readonly seconds: number;
  readonly outcome: 'answered' | FailureCode;
  /** The provider's own word for why it stopped, or null. */
  readonly stopReason: string | null;
  readonly requestId: string | null;
  /** The model that the provider says answered. */
  readonly servedModel: string | null;
  readonly spent: Spent;
  /** Requests sent for this call beyond the first, after rate limits or cut connections. */
  readonly retries: number;
  /** What people should know: a parameter dropped, a repair asked for, an item ignored. */
  readonly notes: readonly string[];
}

/** `calls` holds every request that was made for the question, in order: a repair or a second try is one more. */
export type Reply =
  | { readonly outcome: 'answered'; readonly answer: Answer; readonly calls: readonly Call[] }
  | {
      readonly outcome: 'unanswered';
      readonly failure: Failure;
      /** What was said all the same. The debate takes it, but the reviewer counts as one that did not answer. */
      readonly partial?: Answer;
      readonly calls: readonly Call[];
    };

/** What a reply says, whether or not it answers the whole question; null where it says nothing. */
export const answerOf = (reply: Reply): Answer | null =>
  reply.outcome === 'answered' ? reply.answer : (reply.partial ?? null);

export const nothingSaid: Answer = { findings: [], positions: [], relocations: [] };
export const answeredReply = (answer: Answer): Reply => ({ outcome: 'answered', answer, calls: [] });

/** Judges what others found, but is not asked what it sees itself. `allowed` takes out what it may not be asked either. */
export const crossExaminer = (
  model: Reviewer,
  allowed: (question: Question) => Question | null = (question) => question,
): Reviewer => ({
  ...model,
  reads: false,
  open(bundle): ReviewerSession {
    const live = model.open(bundle);
    return {
      ask(question) {
        const asked = question.kind === 'independent-review' ? null : allowed(question);
        return asked === null ? Promise.resolve(answeredReply(nothingSaid)) : live.ask(asked);
      },
    };
  },
});
