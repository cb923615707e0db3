import { severityRank } from '../debate/finding.ts';
import type { Answer, RawFinding } from '../debate/reviewer.ts';

/** A repaired answer keeps the findings of the attempts before it: leaving one out is not a withdrawal. */
export function withEarlierFindings(answer: Answer, earlier: readonly Answer[]): Answer {
  const lost = earlier.flatMap(({ findings }) => findings).filter((finding) => !holds(answer, finding));
  return { ...answer, findings: [...answer.findings, ...lost] };
}

/**
 * The answer with what was requested again: positions, findings and relocations that were missing or could not be read.
 * @param missing labels without a position so far; no other position is replaced.
 */
export function joined(answer: Answer, late: Answer, missing: readonly string[]): Answer {
  // A repeated finding is not a second one.
  const seen = late.findings.filter((finding) => !holds(answer, finding));
  const said = late.positions.filter(({ label }) => missing.includes(label));
  const located = new Set(answer.relocations.map(({ label }) => label.trim()));
  const relocated = late.relocations.filter(({ label }) => !located.has(label.trim()));
  return {
    findings: [...answer.findings, ...seen],
    positions: [...answer.positions, ...said],
    relocations: [...answer.relocations, ...relocated],
  };
}

/** Whether an answer already contains a finding: same place or title, and no less severe. */
const holds = (answer: Answer, { path, quote, title, category, severity }: RawFinding): boolean =>
  answer.findings.some(
    (known) =>
      known.path === path &&
      severityRank(known.severity) >= severityRank(severity) &&
      (known.title === title || (known.quote === quote && known.category === category)),
  );
