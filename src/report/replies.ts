import type { Finding } from '../debate/finding.ts';
import { placeText } from '../result/location-text.ts';
import { resultSchema } from '../result/result.ts';
import { clip, forMarkdown, inlineCode } from '../security/sanitize/sanitizer.ts';
import { severityMarks } from './headline.ts';
import { codeLink, type Links } from './links.ts';
import { findingPart } from './summary/finding.ts';

/** GitHub takes 65,536 characters in a comment. */
const longest = 60_000;
const mostListed = 100;

/** The entire debate of one finding. */
export function explanation(finding: Finding, links: Links): string {
  const resultFinding = resultSchema.shape.findings.element.parse(finding);
  const verdict = `**${resultFinding.status}**: ${forMarkdown(resultFinding.statusReason)}`;
  return clip(`${findingPart(resultFinding, { id: (reviewer) => reviewer, links })}\n\n${verdict}`, longest);
}

/** The open findings of the last complete review, with people's later decisions. */
export function overview(
  findings: readonly Finding[],
  reviewed: { readonly head: string; readonly at: string } | null,
  links: Links,
): string {
  if (reviewed === null)
    return 'This pull request has no complete review yet. Comment `/xreview` to start one.';
  const listed = findings
    .slice(0, mostListed)
    .map(
      ({ severity, title, location, status, blocking, id }) =>
        `- ${severityMarks[severity]} **${forMarkdown(clip(title, 160))}** ${codeLink(placeText(location), links.location(location))} · ${status}${blocking ? ', **blocks**' : ''} · ${inlineCode(id)}`,
    );
  const head = `Last complete review: commit ${codeLink(reviewed.head.slice(0, 10), links.commit(reviewed.head))}, ${forMarkdown(reviewed.at)}.`;
  return clip([head, '', ...(listed.length === 0 ? ['No findings.'] : listed)].join('\n'), longest);
}
