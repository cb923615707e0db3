import { aboutFile, isAboutFile, liftText, shownLine } from '../result/location-text.ts';
import type { Result, ResultFinding } from '../result/result.ts';
import { clip, forPlainText, visibleLine } from '../security/sanitize/sanitizer.ts';
import { linksOf } from './links.ts';
import { proofLine } from './proof/text.ts';
import { assumptionOf, positionsText } from './reviewer-text.ts';

type AnnotationLevel = 'error' | 'warning' | 'notice';

/** A workflow annotation on a line of the head commit. */
export interface Annotation {
  readonly level: AnnotationLevel;
  /** Null if the plan is the description of the pull request, which is not a file. */
  readonly path: string | null;
  readonly line: number;
  readonly title: string;
  readonly message: string;
}

interface Annotations {
  readonly shown: readonly Annotation[];
  /** Number of findings beyond the runner's limit. */
  readonly left: number;
}

/** The runner shows ten annotations of each level for a step. One error is kept for the verdict, and one notice for the number not shown. */
const room: Readonly<Record<AnnotationLevel, number>> = { error: 9, warning: 10, notice: 9 };
/** The runner truncates longer messages. */
const longestMessage = 4096;
const longestTitle = 200;

/** The open findings as annotations, in the result's order: most important first. */
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

function annotation(finding: ResultFinding, result: Result): Annotation {
  return {
    level: levelOf(finding),
    path: result.document?.kind === 'description' ? null : finding.location.path,
    line: shownLine(finding.location),
    title: clip(
      forPlainText(visibleLine(`${finding.title} (${finding.severity}, ${finding.status})`)),
      longestTitle,
    ),
    message: messageOf(finding, result),
  };
}

/**
 * Annotations show plain text, in which an address is no link. It is on a line of its own, where a reader can copy
 * it: the annotation may be on another line than the finding, and the list of annotations of a run shows no code.
 */
function messageOf(finding: ResultFinding, result: Result): string {
  const assumption = assumptionOf(finding);
  const parts = [
    ...(isAboutFile(finding.location) ? [aboutFile] : []),
    finding.explanation,
    finding.scenario,
    ...(assumption === null ? [] : [`${assumption.label}: ${assumption.text}`]),
    proofLine(finding),
    `${finding.id}: ${positionsText(finding)}.`,
    liftText(finding, result),
  ].filter((part) => part.trim() !== '');
  const url = linksOf(result).location(finding.location);
  const end = url === null ? '' : `\n\n${forPlainText(url)}`;
  return clip(forPlainText(parts.join('\n\n')), longestMessage - end.length) + end;
}
