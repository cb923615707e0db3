import { aboutFile, isAboutFile, liftText, shownLine } from '../result/location-text.ts';
import type { Result, ResultFinding } from '../result/result.ts';
import { clip, forPlainText, visibleLine } from '../security/sanitize/sanitizer.ts';
import { assumptionOf, positionsText } from './reviewer-text.ts';

type AnnotationLevel = 'error' | 'warning' | 'notice';

/** One remark of the runner on a line of the head commit. */
export interface Annotation {
  readonly level: AnnotationLevel;
  /** Null where the plan is a description: no file. */
  readonly path: string | null;
  readonly line: number;
  readonly title: string;
  readonly message: string;
}

interface Annotations {
  readonly shown: readonly Annotation[];
  /** Findings for which the runner has no room. */
  readonly left: number;
}

/** The runner shows ten of each level a step; one error is kept for the verdict, one notice for what is left. */
const room: Readonly<Record<AnnotationLevel, number>> = { error: 9, warning: 10, notice: 9 };
/** The runner cuts longer messages. */
const longestMessage = 4096;
const longestTitle = 200;

/** The findings still standing as remarks on lines, in the result's order: most important first. */
export function annotations(result: Result): Annotations {
  const used: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 };
  const all = result.findings
    .filter(({ status }) => status !== 'dismissed')
    .map((finding) => annotation(finding, result));
  const shown = all.filter(({ level }) => {
    used[level] += 1;
    return used[level] <= room[level];
  });
  return { shown, left: all.length - shown.length };
}

const levelOf = ({ blocking, severity }: ResultFinding): AnnotationLevel => {
  if (blocking) return 'error';
  return severity === 'info' ? 'notice' : 'warning';
};

const annotation = (finding: ResultFinding, result: Result): Annotation => {
  const assumption = assumptionOf(finding);
  return {
    level: levelOf(finding),
    path: result.document?.kind === 'description' ? null : finding.location.path,
    line: shownLine(finding.location),
    title: clip(
      forPlainText(visibleLine(`${finding.title} (${finding.severity}, ${finding.status})`)),
      longestTitle,
    ),
    message: clip(
      forPlainText(
        [
          ...(isAboutFile(finding.location) ? [aboutFile] : []),
          finding.explanation,
          finding.scenario,
          ...(assumption === null ? [] : [`${assumption.label}: ${assumption.text}`]),
          `${finding.id}: ${positionsText(finding)}.`,
          liftText(finding, result),
        ]
          .filter((part) => part.trim() !== '')
          .join('\n\n'),
      ),
      longestMessage,
    ),
  };
};
