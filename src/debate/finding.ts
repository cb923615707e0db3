import type { Category, Kind } from './categories.ts';
import type { Proof } from './proof.ts';

export const severities = ['critical', 'major', 'minor', 'info'] as const;
export type Severity = (typeof severities)[number];

/** Severity as a number, critical highest, for comparison. */
export const severityRank = (severity: Severity): number => severities.length - severities.indexOf(severity);

/** The severity at which a finding blocks; `never` blocks nothing. */
export type Gate = Severity | 'never';
export const reachesGate = (severity: Severity, gate: Gate): boolean =>
  gate !== 'never' && severityRank(severity) >= severityRank(gate);

/**
 * Where a finding is. The lines come from locating the quote; a model's own numbers are only a hint. `file` level:
 * the quote was not found, even after asking again. If the file exists, the finding is about the entire file, and is
 * judged and gates like any other; otherwise it is kept as a note (`unlocated`).
 */
export type Location =
  | {
      readonly level: 'line';
      readonly path: string;
      /** `new`: lines of the head blob; `old`: lines of the merge-base blob (removed code). */
      readonly side: 'new' | 'old';
      readonly startLine: number;
      readonly endLine: number;
      /** The code as it is in the tree, not as the model copied it. */
      readonly quote: string;
      /**
       * The added line (new side) to show in GitHub: inside the location if possible, else the nearest of the same
       * hunk; null if the hunk adds nothing.
       */
      readonly addedLine: number | null;
      /** For removed code: the line of the head at its former place. */
      readonly headLine?: number;
    }
  | {
      readonly level: 'file';
      readonly path: string;
      readonly quote: string;
      readonly why: string;
      /**
       * The git object of the file, or a digest of its text. Absent if there is no such file, or it is not a file.
       */
      readonly content?: string;
    };

/** A requirement of a document that the change does not satisfy. */
export interface Clause {
  readonly document: string;
  /** Verbatim text of the document. */
  readonly quote: string;
  /** Whether the document states it, or it only follows from the document. */
  readonly relation: 'unmet' | 'implied';
}

/** One report of a defect by one reviewer. */
export interface ReportedFinding {
  readonly reviewer: string;
  readonly round: number;
  readonly category: Category;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  /** Inputs or events that trigger it, and the result. */
  readonly scenario: string;
  /** A condition of the defect that the reviewer could not see; null if it saw everything. */
  readonly assumes: string | null;
  /** Complete replacement for the located lines, or null. */
  readonly suggestion: string | null;
  /** The clause of a document that is not satisfied; absent if the finding is not based on one. */
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

/** How a quote relates to its finding. `own-lines`: it is only the finding's own code. */
export const connections = ['connected', 'own-lines', 'none'] as const;
export type Connection = (typeof connections)[number];

/** A quote given for a position. `resolved` is its location in the tree; null if it was not found. */
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

/**
 * A reviewer's position on a finding in one round. A reporter that maintains its finding upholds it; one that
 * withdraws refutes it.
 */
export interface Position {
  readonly reviewer: string;
  readonly round: number;
  readonly stance: Stance;
  readonly ground: Ground | null;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
  /** Corrected severity; null if the reviewer did not change it. */
  readonly severity: Severity | null;
  /** Whether it counts for the status. docs/panel.md has the rules. */
  readonly counts: boolean;
}

export const findingStatuses = ['confirmed', 'unconfirmed', 'disputed', 'dismissed'] as const;
/** The panel's result for a finding. */
export type FindingStatus = (typeof findingStatuses)[number];

/** One line of code shown with a finding. */
export interface CodeLine {
  readonly line: number | null;
  readonly kind: 'context' | 'added' | 'removed';
  readonly text: string;
}

/**
 * State of a finding relative to the earlier push: reported for the first time, reported again, not answered, or in
 * unchanged code.
 */
export const pushStates = ['new', 'still-open', 'unanswered', 'carried'] as const;
type PushState = (typeof pushStates)[number];

export const decisionSources = ['command', 'thread', 'alert', 'suppressions'] as const;
/** A person's decision not to fix a finding. It applies until the quoted code changes. */
export interface Dismissal {
  readonly source: (typeof decisionSources)[number];
  readonly by: string;
  readonly reason: string;
  /** Its last day, as YYYY-MM-DD; null if it does not expire. */
  readonly until: string | null;
  /** The panel's result for the finding. */
  readonly status: FindingStatus;
}

export interface Finding {
  /** Short, stable across pushes: `xr-` and 10 hex digits of the fingerprint. */
  readonly id: string;
  /** SHA-256 (hex) over category, path, normalized quote and ordinal, never over text, severity, model or line. */
  readonly fingerprint: string;
  readonly category: Category;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  readonly scenario: string;
  /** A condition of the defect that its reporter could not see. */
  readonly assumes: string | null;
  readonly suggestion: string | null;
  readonly location: Location;
  /** The code around the location, to show to users. */
  readonly code: readonly CodeLine[];
  /** The function or class around it, if known. */
  readonly symbol: string | null;
  readonly push: PushState;
  /** Set if a person dismissed it; its status is then `dismissed`. */
  readonly dismissal: Dismissal | null;
  readonly bundle: string;
  /** Reviewers that reported it themselves, in panel order. */
  readonly reportedBy: readonly string[];
  /** Every report. The finding's own text comes from the first. */
  readonly reports: readonly ReportedFinding[];
  /** The positions, in order. */
  readonly positions: readonly Position[];
  /** Tests that were executed for it, in order; absent if none was asked for. */
  readonly proofs?: readonly Proof[];
  readonly status: FindingStatus;
  /** One sentence: why it has this status. */
  readonly statusReason: string;
  readonly supporters: readonly string[];
  readonly refuters: readonly string[];
  /** At or above the gate, with a status that blocks. */
  readonly blocking: boolean;
}
