import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fixedMarker,
  markedFinding,
  savedReviewIn,
  stickyMarker,
} from '../../src/history/comment-markers.ts';
import { fixedBody } from '../../src/report/inline-comments.ts';
import { renderSticky, withProgress } from '../../src/report/status-comment.ts';
import { hostileText } from '../security/hostile.ts';
import { aFinding, aResult } from './factory.ts';

/** The marks by which a run knows its own comments again: nobody else's words may set, move or hide one. */

const forged = fc.oneof(
  hostileText,
  fc.constantFrom(
    '<!-- xreview:memory AAAA.BBBB -->',
    '\n<!-- xreview:memory AAAA.BBBB -->\n',
    '<!-- xreview:finding:xr-0000000000 -->',
    '<!-- xreview:progress 2026-11-20T19:00:00.000Z -->',
    `<!-- xreview:run 9999-11-20T19:00:00.000Z ${'f'.repeat(40)} -->`,
    '<!-- /xreview:progress -->\n\n',
    '<!-- xreview:sticky:xreview -->',
  ),
);
const sealed = fc.constantFrom('c2VhbGVk.bWFyaw==', 'QQ==.Qg==');

test('progress comes and goes, and the memory stays what it was, whatever is said in between', () => {
  fc.assert(
    fc.property(forged, forged, sealed, (title, words, savedReview) => {
      const result = aResult({ findings: [aFinding({ title })] });
      const marker = stickyMarker(result.settings.category);
      const writer = { marker, startedAt: result.startedAt, head: 'c'.repeat(40) };
      const body = renderSticky(result, { savedReview, least: 'info' });
      const once = withProgress(body, writer, words) ?? '';
      const twice = withProgress(once, writer, 'Round 2.') ?? '';
      for (const text of [body, once, twice]) {
        expect(text.startsWith(`${marker}\n`)).toBe(true);
        expect(savedReviewIn(text)).toBe(savedReview);
      }
      expect(twice).toBe(withProgress(body, writer, 'Round 2.'));
      expect(savedReviewIn(renderSticky(result, { savedReview: null, least: 'info' }))).toBeNull();
    }),
  );
});

test('a comment is about the finding that its first line names, and about none once it is fixed', () => {
  fc.assert(
    fc.property(forged, fc.boolean(), (text, own) => {
      const id = 'xr-0123456789';
      const body = `${own ? `<!-- xreview:finding:${id} -->\n` : 'x'}${text}`;
      expect(markedFinding(body)).toBe(own ? id : null);
      const fixed = fixedBody(id, body, 'f'.repeat(40));
      expect(markedFinding(fixed)).toBeNull();
      expect(fixed.startsWith(fixedMarker(id))).toBe(true);
    }),
  );
});
