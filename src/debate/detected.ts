import type { ReportedFinding } from './finding.ts';

/** The reviewer id of the action's own rules. They find text that addresses reviewers or is hidden from people. */
export const detectorId = 'xreview/detector';

export interface QuotedLocation {
  readonly path: string;
  readonly side: 'new' | 'old';
  readonly startLine: number;
  readonly endLine: number;
  readonly quote: string;
}

/** Findings of the action's own rules in the change. No model's answer affects them. */
export interface Detected {
  /** Reported by the detector. Only a person can dismiss them, not a model. */
  readonly reports: readonly ReportedFinding[];
  /** Whether quoted text tries to instruct its readers. Such a quote does not count as evidence. */
  distrusts(quoted: QuotedLocation): boolean;
}

export const nothingDetected: Detected = { reports: [], distrusts: () => false };
