import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { wroteThis } from '../report/authors.ts';
import { headingWord, headline } from '../report/headline.ts';
import { shownProof } from '../report/proof/text.ts';
import { renderTerminal, sidesOf } from '../report/terminal.ts';
import type { Result, ResultFinding } from '../result/result.ts';
import { clip } from '../security/sanitize/sanitizer.ts';

/**
 * What a tool of the MCP server answers. Claude Code and Codex show their model the structured content alone if there
 * is any, other clients the text alone, so that each must say everything.
 */

/** Clients cut what is longer, or refuse it. */
export const longestText = 20_000;
const longest = { text: 800, quote: 200, test: 4_000 } as const;
const mostFindings = 25;
const mostEvidence = 3;

/** Answers with a sentence. */
export const sentence = (text: string, isError = false): CallToolResult => ({
  content: [{ type: 'text', text }],
  ...(isError ? { isError } : {}),
});

/** Answers with a result. What blocks comes first; what is left out is counted. */
export function reviewed(id: string, whole: Result): CallToolResult {
  const result = forAgent(whole);
  const shown = result.findings.slice(0, mostFindings);
  const { verdict, complete, reasons } = result.verdict;
  const text = `Review ${id}\n${renderTerminal(result)}`;
  return {
    content: [{ type: 'text', text: `${clip(text, longestText)}\n${forPeople}\n` }],
    structuredContent: {
      id,
      verdict,
      complete,
      headline: `${headingWord(result)} · ${headline(result)}`,
      reasons,
      note: forPeople,
      notices: result.notices,
      authors: result.change?.authors.map(({ tool, vendors }) => ({ tool, vendors })) ?? [],
      reviewers: result.panel.map((reviewer) => ({
        id: reviewer.id,
        vendor: reviewer.vendor,
        complete: reviewer.complete,
        independent: !wroteThis(result.change, reviewer),
      })),
      findings: shown.map(findingContent),
      ...(shown.length === result.findings.length
        ? {}
        : { more_findings: result.findings.length - shown.length }),
    },
  };
}

/** The remedy of a block says how a person dismisses a finding, which an agent must not do. */
const forAgent = (result: Result): Result => ({
  ...result,
  verdict: {
    ...result.verdict,
    reasons: result.verdict.reasons.map((reason) =>
      reason.code === 'blocking-findings'
        ? { ...reason, remedy: 'Fix the findings that block, commit, and review again.' }
        : reason,
    ),
  },
});

const forPeople =
  'Only a person may dismiss a finding. If you think that one is wrong, show the person its debate (explain_finding) and let them decide.';

const findingContent = (finding: ResultFinding) => {
  const { location } = finding;
  const line = location.level === 'line' ? { line: location.startLine } : {};
  return {
    id: finding.id,
    severity: finding.severity,
    status: finding.status,
    blocking: finding.blocking,
    title: finding.title,
    category: finding.category,
    path: location.path,
    ...line,
    explanation: clip(finding.explanation, longest.text),
    scenario: clip(finding.scenario, longest.text),
    ...proofContent(finding),
    ...(finding.status === 'disputed' ? { arguments: sidesOf(finding).map(argumentContent) } : {}),
  };
};

/** What an executed test showed, and the test. */
function proofContent(finding: ResultFinding) {
  const proof = shownProof(finding);
  if (proof === null) return {};
  const { outcome, why, test } = proof;
  return {
    proof: {
      outcome,
      why: clip(why, longest.text),
      ...(test === null || outcome === 'no-proof'
        ? {}
        : {
            test: test.path,
            expects: clip(test.expects, longest.text),
            text: clip(test.text, longest.test),
          }),
    },
  };
}

const argumentContent = ({ reviewer, stance, reason, evidence }: ResultFinding['positions'][number]) => ({
  side: stance === 'uphold' ? 'for' : 'against',
  reviewer,
  reason: clip(reason, longest.text),
  evidence: evidence
    .slice(0, mostEvidence)
    .map(
      ({ path, quote, resolved }) =>
        `${path}${resolved === null ? '' : `:${resolved.startLine}`} ${clip(quote.trim(), longest.quote)}`,
    ),
});
