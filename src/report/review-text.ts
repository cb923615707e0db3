import type { Severity } from '../debate/finding.ts';
import { reviewMarker } from '../history/comment-markers.ts';
import { plural } from '../result/figures.ts';
import type { Result } from '../result/result.ts';
import { clip, forMarkdown } from '../security/sanitize/sanitizer.ts';
import { isCommented } from './comment-text.ts';
import { distinctReasons, headingMark, headingWord, headline, remedyText } from './headline.ts';
import { codeLink, linksOf, runPagesOf } from './links.ts';

const longest = 800;

/** The text of a pull-request review: the verdict and what to do. Its comments on lines have the arguments. */
export function reviewBody(result: Result, least: Severity): string {
  const head = result.change?.head ?? null;
  const pages = runPagesOf(result);
  const [first] = distinctReasons(result);
  const hidden = result.findings.filter(
    (finding) => finding.status !== 'dismissed' && !isCommented(finding, least),
  ).length;
  const facts = [
    ...(head === null ? [] : [`commit ${codeLink(head.slice(0, 10), linksOf(result).commit(head))}`]),
    ...(hidden === 0 ? [] : [`not shown: ${plural(hidden, 'finding')} below \`comment-severity: ${least}\``]),
    ...(pages === null ? [] : [`[job summary](${pages.run})`]),
  ];
  return [
    `${reviewMarker(result.settings.category)}\n${headingMark(result)} **${headingWord(result)}: ${headline(result)}**`,
    ...[forMarkdown(clip(first?.message ?? '', longest)), remedyText(first?.remedy ?? '', longest)].filter(
      (text) => text !== '',
    ),
    ...(facts.length === 0 ? [] : [`<sub>${facts.join(' · ')}</sub>`]),
  ].join('\n\n');
}

/** Why a request for changes no longer holds. Plain text. */
export const dismissalMessage = ({ change }: Pick<Result, 'change'>): string =>
  `The review of ${change?.head?.slice(0, 10) ?? 'the newest commit'} passes.`;
