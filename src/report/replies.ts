import type { Finding } from '../debate/finding.ts';
import { plural } from '../result/figures.ts';
import { placeText } from '../result/location-text.ts';
import { type Result, resultSchema } from '../result/result.ts';
import { clip, forMarkdown, forMarkdownBlock, inlineCode } from '../security/sanitize/sanitizer.ts';
import { severityMarks } from './headline.ts';
import { codeLink, type Links } from './links.ts';
import { findingPart } from './summary/finding.ts';

/** GitHub takes 65,536 characters in a comment. */
const longest = 60_000;
const mostListed = 100;
/** Limits of a test's text and of its output, tried in this order. In UTF-16 units. */
const testLimits = [8_000, 2_000, 0];

/** The entire debate of one finding. */
export function explanation(finding: Finding, links: Links): string {
  const resultFinding = resultSchema.shape.findings.element.parse(finding);
  const verdict = `**${resultFinding.status}**: ${forMarkdown(resultFinding.statusReason)}`;
  let text = '';
  for (const test of testLimits) {
    text = `${findingPart(resultFinding, { id: (reviewer) => reviewer, links, test })}\n\n${verdict}`;
    if (text.length <= longest) break;
  }
  return clip(text, longest);
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

const longestReason = 1_500;

/**
 * What the reviewers decided on one finding again.
 * @param gate what happened to the job of the review, if nothing blocks any more.
 */
export function recheckAnswer(
  result: Result,
  before: Finding,
  notices: readonly string[],
  gate: string | null,
): string {
  const { verdict, rounds, findings } = result;
  const now = findings.find(({ id }) => id === before.id);
  const id = inlineCode(before.id);
  const incomplete = verdict.reasons.map(({ message, remedy }) => forMarkdown(`${message} ${remedy}`));
  if (!verdict.complete || now === undefined)
    return clip(
      [
        `${id} keeps its status, **${before.status}**, because the recheck is not complete.`,
        ...incomplete,
      ].join('\n\n'),
      longest,
    );
  const first = rounds[0]?.round ?? 0;
  const said = now.positions.filter(({ round }) => round >= first);
  const proof = now.proofs?.at(-1);
  const tested = proof !== undefined && (now.proofs?.length ?? 0) > (before.proofs?.length ?? 0);
  const head = tested
    ? `${proofHeads[proof.outcome]} ${id}. ${forMarkdown(proof.why)} Its status is **${now.status}**${now.status === before.status ? ' as before' : `; it was ${before.status}`}.${now.blocking ? ' It blocks.' : ''}`
    : now.status === before.status && now.blocking === before.blocking
      ? `The reviewers decided ${id} again. Its status is still **${now.status}**${now.blocking ? ', and it blocks' : ''}.`
      : `The reviewers decided ${id} again. Its status is **${now.status}** now; it was ${before.status}.${before.blocking && !now.blocking ? ' It no longer blocks.' : ''}`;
  return clip(
    [
      `${head} ${forMarkdown(now.statusReason)}`,
      ...said.map(
        ({ reviewer, stance, counts, reason }) =>
          `**${forMarkdown(reviewer)}: ${stanceWords[stance]}**${counts || stance === 'unsure' ? '' : ' (does not count: no new evidence)'}\n${forMarkdownBlock(clip(reason, longestReason))}`,
      ),
      ...(verdict.blocking.length === 0
        ? []
        : [
            `${plural(verdict.blocking.length, 'finding')} of the review still block${verdict.blocking.length === 1 ? 's' : ''}.`,
          ]),
      ...(gate === null ? [] : [`No finding blocks any more. ${gate}`]),
      ...notices.map((notice) => forMarkdown(notice)),
    ].join('\n\n'),
    longest,
  );
}

const proofHeads = {
  reproduced: 'A test reproduced',
  'not-reproduced': 'A test did not reproduce',
  'no-proof': 'No test proves anything about',
} as const;

const stanceWords = { uphold: 'upholds it', refute: 'refutes it', unsure: 'is unsure' } as const;
