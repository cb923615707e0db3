import type { Category, Kind } from './categories.ts';

export const severities = ['critical', 'major', 'minor', 'info'] as const;
export type Severity = (typeof severities)[number];

/** Harm as a number, critical highest, so that severities can be compared. */
export const severityRank = (severity: Severity): number => severities.length - severities.indexOf(severity);

/** The severity at which a finding blocks; `never` blocks on nothing. */
export type Gate = Severity | 'never';
export const reachesGate = (severity: Severity, gate: Gate): boolean =>
  gate !== 'never' && severityRank(severity) >= severityRank(gate);

/**
 * Where a finding is. Lines are ours, found by locating the quote; a model's own numbers are only a hint.
 * `file` level: the quote was not found, even after asking again. If the file exists, the finding is about the file as a
 * whole, and is judged and gates like any other; if not, it is kept as a note (`unlocated`).
 */
export type Location =
  | {
      readonly level: 'line';
      readonly path: string;
      /** `new`: lines of the head blob; `old`: lines of the merge-base blob (removed code). */
      readonly side: 'new' | 'old';
      readonly startLine: number;
      readonly endLine: number;
      /** The code as it stands in the tree, not as the model wrote it. */
      readonly quote: string;
      /**
       * The one added line (new side) to show people, inside the anchor where possible, else the nearest of the same
       * hunk; null where that adds nothing.
       */
      readonly addedLine: number | null;
      /** Of removed code: the line of the head that now stands where it stood. */
      readonly headLine?: number;
    }
  | {
      readonly level: 'file';
      readonly path: string;
      readonly quote: string;
      readonly why: string;
      /** The git object of the file, or a digest of its text. Absent where no such file exists, or it is not a file. */
      readonly content?: string;
    };

/** What a document asks for that the change does not do. */
export interface Clause {
  readonly document: string;
  /** Verbatim; found in the document. */
  readonly quote: string;
  /** Whether the document says it, or it only follows from what it says. */
  readonly relation: 'unmet' | 'implied';
}

/** One wording of a defect, as one reviewer raised it. */
export interface ReportedFinding {
  readonly reviewer: string;
  readonly round: number;
  readonly category: Category;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  /** Inputs or events that make it go wrong, and what then happens. */
  readonly scenario: string;
  /** What must hold for the defect to be real and could not be seen; null where the reviewer saw all of it. */
  readonly assumes: string | null;
  /** Complete replacement for the anchored lines, or null. */
  readonly suggestion: string | null;
  /** The clause of a document that is not honoured; absent where the finding rests on none. */
  readonly clause?: Clause;
  readonly location: Location;
}

export const stances = ['uphold', 'refute', 'unsure'] as const;
export type Stance = (typeof stances)[number];

export const grounds = [
  'wrong',
  'handled-elsewhere',
  'intended',
  'pre-existing',
  'out-of-scope',
  'stylistic',
  'fixed',
] as const;
/** Why a finding is refuted; `fixed` answers a finding of an earlier push only. */
export type Ground = (typeof grounds)[number];

/** How a quote relates to the finding it is given for; `own-lines`: it is nothing but the finding's own code. */
export const connections = ['connected', 'own-lines', 'none'] as const;
export type Connection = (typeof connections)[number];

/** A quote given for a position. `resolved` holds its place where it was found in the tree; null where it was not. */
export interface Evidence {
  readonly path: string;
  readonly quote: string;
  readonly resolved: {
    readonly side: 'new' | 'old';
    readonly startLine: number;
    readonly endLine: number;
  } | null;
  readonly connection: Connection;
}

/** A reviewer's stance on a finding in one round. A raiser that maintains upholds; one that withdraws refutes. */
export interface Position {
  readonly reviewer: string;
  readonly round: number;
  readonly stance: Stance;
  readonly ground: Ground | null;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  /** Corrected severity; null where the reviewer left it as it was. */
  readonly severity: Severity | null;
  /** Whether it counts toward the status; see docs/panel.md for the rules. */
  readonly counts: boolean;
}

export const findingStatuses = ['confirmed', 'unconfirmed', 'disputed', 'dismissed'] as const;
/** What the panel makes of a finding. */
export type FindingStatus = (typeof findingStatuses)[number];

/** One line of code shown beside a finding. */
export interface CodeLine {
  readonly line: number | null;
  readonly kind: 'context' | 'added' | 'removed';
  readonly text: string;
}

/** How a finding stands to the push before: met for the first time, met again, not answered, or in code untouched. */
export const pushStates = ['new', 'still-open', 'unanswered', 'carried'] as const;
type PushState = (typeof pushStates)[number];

export const decisionSources = ['command', 'thread', 'alert', 'suppressions'] as const;
/** A person's decision that a finding is not to be fixed. Holds until the code it quotes changes. */
export interface Dismissal {
  readonly source: (typeof decisionSources)[number];
  readonly by: string;
  readonly reason: string;
  /** The last day on which it holds, as YYYY-MM-DD; null where it has no end. */
  readonly until: string | null;
  /** What the panel makes of the finding. */
  readonly status: FindingStatus;
}

export interface Finding {
  /** Short, stable across pushes: `xr-` and 10 hex digits of the fingerprint. */
  readonly id: string;
  /** SHA-256 (hex) over category, path, normalised quote and ordinal: never wording, severity, model or line. */
  readonly fingerprint: string;
  readonly category: Category;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  readonly scenario: string;
  /** What must hold for the defect to be real and its reporter could not see. */
  readonly assumes: string | null;
  readonly suggestion: string | null;
  readonly location: Location;
  /** The code around the anchor, for people. */
  readonly code: readonly CodeLine[];
  /** The function or class around it, where known. */
  readonly symbol: string | null;
  readonly push: PushState;
  /** Set where people dismissed it; its standing is then `dismissed`. */
  readonly dismissal: Dismissal | null;
  readonly bundle: string;
  /** Reviewers that raised it themselves, in panel order. */
  readonly reportedBy: readonly string[];
  /** Every wording, the first of which the finding's own text comes from. */
  readonly reports: readonly ReportedFinding[];
  /** The thread, in order. */
  readonly positions: readonly Position[];
  readonly status: FindingStatus;
  /** One sentence: why it has this standing. */
  readonly statusReason: string;
  readonly supporters: readonly string[];
  readonly refuters: readonly string[];
  /** At or above the gate with a standing that blocks. */
  readonly blocking: boolean;
}
