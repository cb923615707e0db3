import type { Bundle } from '../change/change.ts';
import type { Category } from './categories.ts';
import type { Clause, Evidence, Ground, ReportedFinding, Severity, Stance } from './finding.ts';
import { sentinelRole } from './sentinel.ts';

/** The interface of the debate to models, other tools and commands. */
export interface Reviewer {
  /** Unique in the panel and shown to users: `anthropic/claude-opus-5-5`, or with ` as security`. */
  readonly id: string;
  /** Who trained its model. Decides independence. */
  readonly vendor: string;
  readonly model: string;
  readonly role: string;
  /** Reads every bundle completely, so that it counts for `min-reviewers` even if it reports nothing. */
  readonly reads: boolean;
  /** Can be asked about its own findings and those of others. An imported report cannot. */
  readonly judges: boolean;
  /** Models that answered for it in an earlier debate over the same change, as their provider reported them. */
  readonly served?: readonly string[];
  /** Opens one conversation for one bundle; it lasts through all rounds. */
  open(bundle: Bundle): ReviewerSession;
}

/**
 * A finder reports in the independent review and answers rebuttals on its own findings. It judges no other findings and
 * does not count for `min-reviewers`: another vendor's model finds more, at a fraction of the cost of a full reviewer.
 */
export const isFinder = ({ role }: Pick<Reviewer, 'role'>): boolean => role === 'finder';

/** Whether a review needs its answer to be complete, unless `min-reviewers` says otherwise. */
export const isRequired = (reviewer: Pick<Reviewer, 'role'>): boolean =>
  !isFinder(reviewer) && reviewer.role !== sentinelRole;

/** Asks a reviewer about one bundle. Each question contains everything it needs from earlier ones. */
export interface ReviewerSession {
  /** Never rejects because of a provider, a model or the network: that is an `unanswered` reply. */
  ask(question: Question): Promise<Reply>;
  /** The reviewer's positions in an earlier debate over the same change, if there was one. */
  readonly record?: RecordedPositions;
}

/** An earlier debate as input to this one: its judgments need not be repeated. */
export interface RecordedPositions {
  /** Why the reviewer did not answer everything then; null if it did. */
  readonly failure: Failure | null;
  /** The findings of that debate that the reviewer reported or judged. */
  readonly findings: readonly RecordedFinding[];
}

interface RecordedFinding {
  /** Unique in that debate, and the same in the records of all reviewers. */
  readonly name: string;
  /** The reviewer's own reports of it. */
  readonly reports: readonly Pick<ReportedFinding, 'title' | 'explanation' | 'scenario'>[];
  /** The reviewer's positions on it, in order. */
  readonly positions: readonly RecordedPosition[];
}

export type RecordedPosition = Omit<RawPosition, 'label' | 'sameAs'> & { readonly round: number };

/** A finding as relayed to a reviewer that did not report it: verbatim and anonymous, under a neutral label. */
export interface RelayedFinding {
  readonly label: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  readonly scenario: string;
  readonly assumes: string | null;
  readonly path: string;
  /** Null for a finding about the entire file, whose quote was not found. */
  readonly startLine: number | null;
  readonly endLine: number | null;
  readonly quote: string;
  /** The clause of a document that it is based on, if any. */
  readonly clause?: Clause;
}

/**
 * One argument of a dispute as relayed, without its author. A statement that is no reviewer's position has no stance.
 */
export interface RelayedArgument {
  readonly stance: Stance | null;
  readonly ground: Ground | null;
  readonly reason: string;
  readonly evidence: readonly Omit<Evidence, 'connection'>[];
  /** A test of the scenario that was executed, if that is the argument. */
  readonly test?: { readonly path: string; readonly text: string; readonly output: string };
}

/** A disputed finding. Both sides are asked the same question, which does not say whose argument is whose. */
export interface RelayedDispute {
  readonly finding: RelayedFinding;
  /** The arguments for and against it, in an order that reveals nothing. */
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
  /** What the change's own description requires; asked after the independent review. */
  | { readonly kind: 'description'; readonly round: 1 }
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
      /** Findings of an earlier push. Each is fixed (refuted as `fixed`), still open (upheld) or `unsure`. */
      readonly earlier: readonly RelayedFinding[];
    };

export interface RawEvidence {
  readonly path: string;
  readonly quote: string;
}

/** A finding as a reviewer reports it, before it is located. */
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
  /** Where the reviewer believes the quote starts (new side). A hint among equal candidates; null if unknown. */
  readonly line: number | null;
  readonly suggestion: string | null;
  readonly clause?: Clause;
}

export interface RawPosition {
  /** Label of its finding. */
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

/** Why a reviewer did not answer. Each is a reason code of the verdict. */
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
  /** What happened, for users. Contains no secret and no stack trace. */
  readonly message: string;
  readonly remedy: string;
}

/** Tokens and cost of a call. Input is split so that `fresh + cached + written` is all input. */
export interface Spent {
  readonly freshInput: number;
  readonly cachedInput: number;
  readonly writtenInput: number;
  /** Output, reasoning included. */
  readonly output: number;
  /** US dollars; null if the price is unknown. */
  readonly usd: number | null;
}

/** One request to a reviewer and how it ended. */
export interface Call {
  /** Seconds from the start of the run to the start of this call. */
  readonly began: number;
  readonly seconds: number;
  readonly outcome: 'answered' | FailureCode;
  /** Why the model stopped, as the provider reports it, or null. */
  readonly stopReason: string | null;
  readonly requestId: string | null;
  /** The model that answered, as the provider reports it. */
  readonly servedModel: string | null;
  readonly spent: Spent;
  /** Requests sent for this call beyond the first, after rate limits or broken connections. */
  readonly retries: number;
  /** Notes for users: a parameter dropped, a repair requested, an item ignored. */
  readonly notes: readonly string[];
}

/** `calls` holds every request made for the question, in order, including repairs and retries. */
export type Reply =
  | { readonly outcome: 'answered'; readonly answer: Answer; readonly calls: readonly Call[] }
  | {
      readonly outcome: 'unanswered';
      readonly failure: Failure;
      /** The usable part of an incomplete answer. The debate uses it, but the reviewer counts as unanswered. */
      readonly partial?: Answer;
      readonly calls: readonly Call[];
    };

/** The content of a reply, complete or not; null if there is none. */
export const answerOf = (reply: Reply): Answer | null =>
  reply.outcome === 'answered' ? reply.answer : (reply.partial ?? null);

export const nothingSaid: Answer = { findings: [], positions: [], relocations: [] };
export const answeredReply = (answer: Answer): Reply => ({ outcome: 'answered', answer, calls: [] });

/**
 * A reviewer that judges findings of others but does not do an independent review. `allowed` removes further
 * questions.
 */
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
        const asked =
          question.kind === 'independent-review' || question.kind === 'description'
            ? null
            : allowed(question);
        return asked === null ? Promise.resolve(answeredReply(nothingSaid)) : live.ask(asked);
      },
    };
  },
});
