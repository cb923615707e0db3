import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  forAttribute,
  forHtml,
  forHtmlBlock,
  forHtmlLine,
  html,
  visible,
} from '../../../src/security/sanitize/sanitizer.ts';
import { hidesNothing, hostileText, hostileTexts } from '../hostile.ts';

const runs = { numRuns: 2000, examples: hostileTexts.map((nasty): [string] => [nasty]) };
const decoded = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#96;', '`')
    .replaceAll('&amp;', '&');

describe('text in HTML', () => {
  test('shows what was written, and is neither tag, entity nor the end of an attribute', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const safe of [forHtml(text), forAttribute(text)]) {
          expect(safe).not.toMatch(/[<>"'`]|&(?!(?:amp|lt|gt|quot|#39|#96);)/u);
          expect(hidesNothing(safe)).toBe(true);
        }
        expect(decoded(forHtml(text))).toBe(visible(text));
        expect(forAttribute(text)).not.toContain('\n');
      }),
      runs,
    );
  });

  test('is text wherever a template takes it, in lists too; only markup is markup', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const made = html`<p title="${text}">${[text, html`<b>${text}</b>`]}${7}</p>`.toString();
        expect(made.match(/<[^>]*>/gu)).toEqual([`<p title="${forHtml(text)}">`, '<b>', '</b>', '</p>']);
      }),
      runs,
    );
  });

  test('keeps paragraphs, bullets, code and fences, and makes nothing else of prose', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const made of [forHtmlBlock(text).toString(), forHtmlLine(text).toString()]) {
          const tags = made.match(/<[^>]*>/gu) ?? [];
          for (const tag of tags) expect(tag).toMatch(/^<(?:\/?(?:p|ul|li|code|pre)|pre tabindex="0")>$/u);
        }
      }),
      runs,
    );
    expect(forHtmlBlock('One `a<b`.\n\n- x\n- y\n\n```js\nz()\n```').toString()).toBe(
      '<p>One <code>a&lt;b</code>.</p><ul><li>x</li><li>y</li></ul><pre tabindex="0"><code>z()</code></pre>',
    );
  });
});
