import type { Evidence, Position } from '../debate/finding.ts';
import { listed } from '../result/figures.ts';
import { linesText } from '../result/location-text.ts';
import type { ResultFinding } from '../result/result.ts';
import { clip, forMarkdown, inlineCode } from '../security/sanitize/sanitizer.ts';
import { codeLink, type Links } from './links.ts';
import { groundText, type Naming, verb } from './reviewer-text.ts';

/** The positions on a finding as Markdown, for the summary and the comments. */

export interface PositionStyle {
  /** Formats a reviewer's id. Its result is escaped here. */
  readonly id: Naming;
  readonly links: Links;
  /** Limits in UTF-16 units. */
  readonly longest: { readonly reason: number; readonly quote: number };
  readonly mostEvidence: number;
}

/** Both sides of a dispute. */
interface Sides {
  readonly supporting: readonly string[];
  readonly refuting: readonly string[];
}

/** Two columns of equal width. A table of Markdown would give the longer side more. */
export function sidesTable({ supporting, refuting }: Sides): string {
  const cell = (parts: readonly string[]): string =>
    `<td width="50%" valign="top">\n\n${parts.join('\n\n') || 'No model.'}\n\n</td>`;
  return `<table>\n<tr><th>For</th><th>Against</th></tr>\n<tr>${cell(supporting)}\n${cell(refuting)}</tr>\n</table>`;
}

/**
 * Both sides in short: the report, and of each reviewer the last position that counts.
 * @param report whether the text of the report is part of it, or stands above.
 */
export function shortSides(
  finding: ResultFinding,
  style: PositionStyle,
  report: 'included' | 'above' = 'included',
): Sides {
  const last = new Map<string, Position>();
  for (const position of finding.positions) if (position.counts) last.set(position.reviewer, position);
  const told = (stance: Position['stance']): string[] =>
    [...last.values()]
      .filter((position) => position.stance === stance)
      .map((position) => argument(finding, position, style));
  const name: Naming = (reviewer) => forMarkdown(style.id(reviewer));
  const reporters = `**${listed(finding.reportedBy.map(name))}** reported it`;
  const reported =
    report === 'above'
      ? `${reporters}, see above`
      : `${reporters}<br>${forMarkdown(clip(finding.explanation, style.longest.reason))}`;
  return { supporting: [reported, ...told('uphold')], refuting: told('refute') };
}

/** One position on one line of Markdown, so that it fits a list and a table cell. */
export function argument(finding: ResultFinding, position: Position, style: PositionStyle): string {
  const { reviewer, round, stance, ground, reason, evidence, counts } = position;
  const { id, longest, mostEvidence } = style;
  const why = groundText(ground);
  const weightless = counts || stance === 'unsure' ? '' : '; does not count without new evidence';
  return [
    `**${forMarkdown(id(reviewer))}** ${verb(finding, position)}${why === '' ? '' : ` as ${why}`} (round ${round}${weightless})`,
    forMarkdown(clip(reason, longest.reason)),
    ...evidence.slice(0, mostEvidence).map((one) => cite(one, style)),
  ]
    .filter((part) => part !== '')
    .join('<br>');
}

function cite(evidence: Evidence, { links, longest }: PositionStyle): string {
  const { path, quote, resolved } = evidence;
  const place = resolved === null ? `${path} (not found there)` : path + linesText(resolved);
  const words = clip(quote.trim(), longest.quote);
  return `↳ ${codeLink(place, links.evidence(evidence))}${words === '' ? '' : ` ${inlineCode(words)}`}`;
}
