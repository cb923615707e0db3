import type { ReportedFinding } from './finding.ts';

/** The reviewer of the action's own: it reads for text that speaks to reviewers or hides from people. */
export const detectorId = 'xreview/detector';

export interface QuotedLocation {
  readonly path: string;
  readonly side: 'new' | 'old';
  readonly startLine: number;
  readonly endLine: number;
  readonly quote: string;
}

/** What the guard finds in the change as it is: nothing that a model says has a part in it. */
export interface Detected {
  /** Raised in its name; no model can dismiss them, only a person. */
  readonly reports: readonly ReportedFinding[];
  /** Text that tries to steer its readers proves nothing: a quote of it does not count as evidence. */
  distrusts(quoted: QuotedLocation): boolean;
}

export const nothingDetected: Detected = { reports: [], distrusts: () => false };
