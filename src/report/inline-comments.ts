import type { Change } from '../change/change.ts';
import { categories } from '../debate/categories.ts';
import { findingMarker, fixedMarker } from '../history/comment-markers.ts';
import { aboutFile, isAboutFile } from '../result/location-text.ts';
import type { Result, ResultFinding } from '../result/result.ts';
import {
  clip,
  codeFence,
  forMarkdown,
  forMarkdownBlock,
  inlineCode,
  visible,
} from '../security/sanitize/sanitizer.ts';
import { severityMarks } from './headline.ts';
import { assumptionOf, clausesOf, clauseWords, positionsText, shortNames } from './reviewer-text.ts';

/** A comment on a line of the change, about one finding. */
export interface InlineComment {
  readonly finding: string;
  readonly path: string;
  /** Null for a comment on the file as a whole. */
  readonly line: number | null;
  readonly startLine: number | null;
  readonly body: string;
}

/** More at once bury a pull request; the rest is in the comment that is kept up to date. */
const mostComments = 30;
const longest = { title: 200, text: 2_000, scenario: 800, clause: 400 };

/** What was said of a finding that is fixed, with a word on top; the debate below stays readable. */
export const fixedBody = (id: string, body: string, head: string): string =>
  `${fixedMarker(id)}\n**Fixed** as of ${inlineCode(head.slice(0, 10))}.\n\n${body.replace(/^<!--[^\n]*-->\n/u, '')}`;

/** Findings that stand and have an added line to be shown on, or are about a file of the change; the worst first. */
export function inlineComments(result: Result, change: Change): readonly InlineComment[] {
  // A description has no lines that could be commented on.
  if (result.document?.kind === 'description') return [];
  return result.findings
    .filter(({ status, severity }) => status !== 'dismissed' && severity !== 'info')
    .flatMap((finding): InlineComment[] => {
      const { location } = finding;
      if (location.level === 'file') {
        const inChange =
          location.content !== undefined && change.files.some(({ path }) => path === location.path);
        return inChange
          ? [
              {
                finding: finding.id,
                path: location.path,
                line: null,
                startLine: null,
                body: body(finding, result, false),
              },
            ]
          : [];
      }
      if (location.addedLine === null) return [];
      const replaced = replaceable(finding, change);
      return [
        {
          finding: finding.id,
          path: location.path,
          line: replaced ? location.endLine : location.addedLine,
          startLine: replaced && location.startLine < location.endLine ? location.startLine : null,
          body: body(finding, result, replaced),
        },
      ];
    })
    .slice(0, mostComments);
}

/**
 * A suggestion can be committed with one click, so it is offered only where it replaces exactly the quoted lines, all
 * of them shown in one hunk and some of them added, and where the panel agrees on the finding.
 */
function replaceable({ location, suggestion, status }: ResultFinding, { files }: Change): boolean {
  if (suggestion === null || status !== 'confirmed' || location.level === 'file' || location.side === 'old')
    return false;
  const { startLine, endLine, addedLine, quote } = location;
  if (addedLine === null || addedLine < startLine || addedLine > endLine) return false;
  if (suggestion.trim() === '' || suggestion.trim() === quote.trim()) return false;
  // What a comment cannot show as it is would be committed as it is shown.
  if (visible(suggestion) !== suggestion) return false;
  const hunk = files
    .find(({ path }) => path === location.path)
    ?.hunks.find(({ newStart, newLines }) => startLine >= newStart && endLine < newStart + newLines);
  const lines = hunk?.lines.filter(
    ({ newLine }) => newLine !== null && newLine >= startLine && newLine <= endLine,
  );
  return lines?.map(({ text }) => text).join('\n') === quote;
}

function body(finding: ResultFinding, result: Result, replaced: boolean): string {
  const { id, title, severity, category, status, explanation, scenario, suggestion, blocking } = finding;
  const names = shortNames(result);
  const assumption = assumptionOf(finding);
  const facts = [
    `${severity}, ${status}`,
    categories[category].title,
    positionsText(finding, (name) => forMarkdown(names(name))),
    ...(blocking ? ['**blocks**'] : []),
  ];
  return [
    findingMarker(id),
    `${severityMarks[severity]} **${forMarkdown(clip(title, longest.title))}**\n${facts.join(' · ')}`,
    ...(isAboutFile(finding.location) ? [aboutFile] : []),
    forMarkdownBlock(clip(explanation, longest.text)),
    ...(scenario.trim() === '' ? [] : [`**Scenario:** ${forMarkdown(clip(scenario, longest.scenario))}`]),
    ...(assumption === null
      ? []
      : [`**${assumption.label}:** ${forMarkdown(clip(assumption.text, longest.scenario))}`]),
    ...clausesOf(finding).map(
      ({ document, quote, relation }) =>
        `**${clauseWords[relation]}:** ${inlineCode(document)} ${inlineCode(clip(quote.trim(), longest.clause))}`,
    ),
    ...(replaced && suggestion !== null ? [codeFence(suggestion, 'suggestion')] : []),
    `<sub>${inlineCode(id)} · If the finding is wrong, resolve this thread or comment \`/xreview dismiss ${id} REASON\`${blocking ? ', then re-run the job' : ''}. It stays dismissed until the code changes.</sub>`,
  ].join('\n\n');
}
