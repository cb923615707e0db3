import type { Result } from '../result/result.ts';
import { turned } from './reviewer-text.ts';

/** What one reviewer brought to the debate and what became of it, in numbers of findings. */
export interface Contribution {
  readonly reviewer: string;
  readonly raised: number;
  /** Raised by nobody else. */
  readonly alone: number;
  /** Raised by it and dismissed in the end. */
  readonly lost: number;
  /** Standing findings that only others raised: where it was blind. */
  readonly missed: number;
  /** Findings of others that it refuted with evidence. */
  readonly refuted: number;
  /** How often it changed its mind on new evidence. */
  readonly turns: number;
}

/** A row for each reviewer of the panel. A finding without one of them shows what the panel is for. */
export const contributions = ({ panel, findings }: Result): readonly Contribution[] =>
  panel.map(({ id }) => {
    const own = findings.filter(({ reportedBy }) => reportedBy.includes(id));
    const others = findings.filter(({ reportedBy }) => !reportedBy.includes(id));
    return {
      reviewer: id,
      raised: own.length,
      alone: own.filter(({ reportedBy }) => reportedBy.length === 1).length,
      lost: own.filter(({ status }) => status === 'dismissed').length,
      missed: others.filter(({ status }) => status !== 'dismissed').length,
      refuted: others.filter(({ positions }) =>
        positions.some(({ reviewer, stance, counts }) => reviewer === id && stance === 'refute' && counts),
      ).length,
      turns: findings.flatMap((finding) =>
        finding.positions.filter(
          (position) => position.reviewer === id && position.counts && turned(finding, position),
        ),
      ).length,
    };
  });

/** Standing findings, and how many of them one reviewer alone raised. */
export function solitary({ findings }: Result): { readonly status: number; readonly alone: number } {
  const kept = findings.filter((finding) => finding.status !== 'dismissed');
  return {
    status: kept.length,
    alone: kept.filter(({ reportedBy }) => reportedBy.length === 1).length,
  };
}
