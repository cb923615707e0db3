import * as fc from 'fast-check';
import { lexer } from 'marked';
import { describe, expect, test } from 'vitest';
import { renderNotes } from '../../../src/report/notes/notes.ts';
import { hostileText } from '../../security/hostile.ts';
import { aFailedStart, aFinding, anthropic, aPosition, aReport, aResult, openai } from '../factory.ts';

const found = { side: 'new', startLine: 4, endLine: 4 } as const;

describe('review notes', () => {
  test('tell each finding as an argument, with room for an answer unless it is dismissed', () => {
    const notes = renderNotes(
      aResult({
        findings: [
          aFinding({
            status: 'disputed',
            refuters: [openai],
            positions: [
              aPosition({
                stance: 'refute',
                ground: 'intended',
                reason: 'It is meant so.',
                evidence: [
                  { path: 'docs/a.md', quote: 'by design', resolved: found, connection: 'connected' },
                ],
              }),
              aPosition({ reviewer: anthropic, round: 3, reason: 'Not for refunds.', counts: false }),
            ],
          }),
          aFinding({ status: 'dismissed', blocking: false }),
        ],
      }),
    );
    expect(notes).toContain('- Round 1: **claude-opus-5-5** reported it as critical.');
    expect(notes).toContain('- Round 2: **gpt-6.2-sol** refutes as intended: It is meant so.');
    expect(notes).toContain('  - `docs/a.md:4` found: `by design`');
    expect(notes).toContain('- Round 3: **claude-opus-5-5** maintains (does not count without new evidence)');
    expect(notes.match(/\*\*Answer\*\*/gu)).toHaveLength(1);
    expect(notes).not.toMatch(/<\w/u);
  });

  test('count who saw what: raised alone, missed, refuted, changed its mind', () => {
    const turn = aPosition({ reviewer: anthropic, round: 3, stance: 'refute', evidence: [] });
    const notes = renderNotes(
      aResult({
        findings: [
          aFinding({ reportedBy: [anthropic, openai] }),
          aFinding({ reportedBy: [openai], positions: [] }),
          aFinding({ status: 'dismissed', positions: [aPosition({ stance: 'refute' }), turn] }),
        ],
      }),
    );
    // Reported, only reporter, dismissed, missed, refuted others, changed its mind.
    expect(notes).toContain('| claude-opus-5-5 | 2 | 1 | 1 | 1 | 0 | 1 |');
    expect(notes).toContain('| gpt-6.2-sol | 2 | 1 | 0 | 0 | 1 | 0 |');
    expect(notes).toContain('1 of 2 open findings was reported by a single reviewer.');
  });

  test('do not take silence for a clean change', () => {
    expect(renderNotes(aFailedStart())).toContain('The change may still have defects.');
    expect(renderNotes(aResult({ findings: [] }))).toContain('No reviewer reported a finding.');
  });

  test('have the headings they have, whatever anybody wrote', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const words = { title: a, explanation: b, scenario: a, suggestion: b };
        const notes = renderNotes(
          aResult({
            notices: [b],
            findings: [
              aFinding({
                ...words,
                statusReason: a,
                reports: [aReport(), aReport({ ...words, reviewer: openai })],
                positions: [
                  aPosition({
                    reason: b,
                    evidence: [{ path: a, quote: b, resolved: null, connection: 'none' as const }],
                  }),
                ],
              }),
            ],
            notes: [aReport(words)],
          }),
        );
        const headings = lexer(notes).flatMap((token) => (token.type === 'heading' ? [token.depth] : []));
        expect(headings).toEqual([1, 2, 3, 2, 2, 2, 2]);
        expect(lexer(notes).filter((token) => token.type === 'html')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
