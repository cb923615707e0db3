import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedFinding, savedReviewIn, stickyMarker } from '../../src/history/comment-markers.ts';
import { renderSticky, stickyLimit, withProgress } from '../../src/report/status-comment.ts';
import { aFinding, aResult } from './factory.ts';

const marker = stickyMarker('xreview');

describe('the comment that is kept up to date', () => {
  test('it begins with its marker and ends with its memory, whatever a finding says', () => {
    const tricks = fc.constantFrom(
      '<!-- xreview:memory AAAA -->',
      '\n<!-- xreview:memory AAAA -->\n',
      '<!-- xreview:finding:xr-0123456789 -->',
      '<!-- /xreview:progress -->',
      '@octo/team fixes #1 ![](https://evil.example/x.png)',
    );
    const text = fc.oneof(tricks, fc.string());
    fc.assert(
      fc.property(text, text, (title, explanation) => {
        const result = aResult({ findings: [aFinding({ title, explanation })] });
        for (const savedReview of ['QUJD', null]) {
          const body = renderSticky(result, savedReview);
          expect(body.startsWith(`${marker}\n`)).toBe(true);
          expect(savedReviewIn(body)).toBe(savedReview);
          expect(body).not.toContain('<!-- xreview:finding');
          expect(body).not.toMatch(/(?<!`)https:\/\/evil/u);
          expect(markedFinding(body)).toBeNull();
        }
      }),
    );
  });

  test('hundreds of findings and a full memory still fit in one comment', () => {
    const findings = Array.from({ length: 400 }, (_, index) =>
      aFinding({ title: `Defect ${index} `.repeat(20) }),
    );
    const body = renderSticky(aResult({ findings }), 'A'.repeat(37_000));
    expect(body.length).toBeLessThanOrEqual(stickyLimit + 2_000);
    expect(body.length).toBeLessThan(65_536);
    expect(savedReviewIn(body)).toHaveLength(37_000);
    expect(body).toMatch(/and \d+ more/u);
  });

  test('progress stands on top, once, and leaves the rest and the memory as they are', () => {
    const body = renderSticky(aResult(), 'QUJD');
    const once = withProgress(body, marker, 'Round 1: a <b> answered');
    const twice = withProgress(once, marker, 'Round 2');
    expect(twice.match(/⏳/gu)).toHaveLength(1);
    expect(twice).toContain('Round 2');
    expect(savedReviewIn(twice)).toBe('QUJD');
    expect(once).toContain('a &lt;b&gt; answered');
    expect(withProgress(null, marker, 'Round 1').startsWith(marker)).toBe(true);
  });

  test('what is new, open, fixed and dismissed by people are lists of their own', () => {
    const dismissal = {
      source: 'command',
      by: 'ada',
      reason: 'r',
      until: null,
      status: 'confirmed',
    } as const;
    const body = renderSticky(
      aResult({
        findings: [
          aFinding({ title: 'Fresh one', push: 'new' }),
          aFinding({ title: 'Old one', push: 'still-open' }),
          aFinding({ title: 'Untouched one', push: 'carried' }),
          aFinding({ title: 'Waved one', status: 'dismissed', statusReason: 'Dismissed by ada', dismissal }),
        ],
        pushes: {
          mode: 'incremental',
          why: 'Some files changed.',
          since: 'a'.repeat(40),
          carriedFiles: [],
          fixed: [
            {
              id: 'xr-0123456789',
              fingerprint: 'f',
              category: 'injection',
              severity: 'major',
              title: 'Gone one',
              path: 'a.ts',
              by: ['a/b'],
              why: 'w',
            },
          ],
        },
      }),
      null,
    );
    const lists = [...body.matchAll(/^\*\*(.+) \(1\)\*\*\n\n- \S+ \*\*(.+?)\*\*/gmu)].map(
      ([, title, name]) => [title, name],
    );
    expect(lists).toEqual([
      ['New', 'Fresh one'],
      ['Still open', 'Old one'],
      ['Open in unchanged code', 'Untouched one'],
      ['Fixed', 'Gone one'],
      ['Dismissed by people', 'Waved one'],
    ]);
  });
});
