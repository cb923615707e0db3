import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Severity } from '../../src/debate/finding.ts';
import { markedFinding, savedReviewIn, stickyMarker } from '../../src/history/comment-markers.ts';
import { renderSticky, stickyLimit, withoutProgress, withProgress } from '../../src/report/status-comment.ts';
import type { Result } from '../../src/result/result.ts';
import { aFinding, anthropic, aPosition, aResult, openai } from './factory.ts';

const marker = stickyMarker('xreview');
const head = 'c'.repeat(40);
const writer = { marker, startedAt: '2026-11-20T19:00:00.000Z', head };
const sticky = (result: Result, savedReview: string | null = null, least: Severity = 'info'): string =>
  renderSticky(result, { savedReview, least });

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
          const body = sticky(result, savedReview);
          expect(body.startsWith(`${marker}\n`)).toBe(true);
          expect(savedReviewIn(body)).toBe(savedReview);
          expect(body).not.toContain('<!-- xreview:finding');
          expect(body).not.toMatch(/(?<!`|<code>)https:\/\/evil/u);
          expect(markedFinding(body)).toBeNull();
        }
      }),
    );
  });

  test('hundreds of findings and a full memory still fit in one comment', () => {
    const findings = Array.from({ length: 400 }, (_, index) =>
      aFinding({ title: `Defect ${index} `.repeat(20) }),
    );
    const body = sticky(aResult({ findings }), 'A'.repeat(37_000));
    expect(body.length).toBeLessThanOrEqual(stickyLimit + 2_000);
    expect(body.length).toBeLessThan(65_536);
    expect(savedReviewIn(body)).toHaveLength(37_000);
    expect(body).toMatch(/and \d+ more/u);
  });

  test('progress stands on top, once, and leaves the rest and the memory as they are', () => {
    const body = sticky(aResult(), 'QUJD');
    const once = withProgress(body, writer, 'Round 1: a <b> answered') ?? '';
    const twice = withProgress(once, writer, 'Round 2') ?? '';
    expect(twice.match(/⏳/gu)).toHaveLength(1);
    expect(twice).toContain('Round 2');
    expect(savedReviewIn(twice)).toBe('QUJD');
    expect(once).toContain('a &lt;b&gt; answered');
    expect(withProgress(null, writer, 'Round 1')?.startsWith(marker)).toBe(true);
  });

  test('what is new and open is said of each finding; what is fixed and dismissed by people are lists of their own', () => {
    const dismissal = {
      source: 'command',
      by: 'ada',
      reason: 'r',
      until: null,
      status: 'confirmed',
    } as const;
    const body = sticky(
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
      ['Fixed since the last review', 'Gone one'],
      ['Dismissed by people', 'Waved one'],
    ]);
    const pushes = [
      ...body.matchAll(/<b>(.+? one)<\/b>[\s\S]*?· (new|still open|in unchanged code)\n/gu),
    ].map(([, title, push]) => [title, push]);
    expect(pushes).toEqual([
      ['Fresh one', 'new'],
      ['Old one', 'still open'],
      ['Untouched one', 'in unchanged code'],
    ]);
  });

  const disputed = (more: Partial<Result['findings'][number]> = {}) =>
    aFinding({
      title: 'Refund twice',
      status: 'disputed',
      supporters: [anthropic],
      refuters: [openai],
      positions: [
        aPosition({
          stance: 'refute',
          ground: 'handled-elsewhere',
          reason: 'The router binds it.',
          evidence: [
            {
              path: 'src/a#b?/ü c.ts',
              quote: 'bind(id)',
              resolved: { side: 'new', startLine: 4, endLine: 6 },
              connection: 'connected',
            },
          ],
        }),
        aPosition({ reviewer: anthropic, round: 3, reason: 'That route is not taken.' }),
      ],
      ...more,
    });

  test('what blocks is open, a dispute has both sides beside each other with linked evidence, the rest is folded', () => {
    const body = sticky(
      aResult({
        findings: [
          disputed(),
          aFinding({ title: 'It blocks' }),
          aFinding({ title: 'Lesser', severity: 'minor', status: 'unconfirmed', blocking: false }),
          aFinding({ title: 'Refuted', status: 'dismissed', blocking: false }),
        ],
      }),
    );
    const order = [
      '## ❌ Fail',
      '**What to do:**',
      '### Blocking',
      'It blocks',
      '### Disputed',
      'Refund twice',
    ];
    const at = [
      ...order,
      '<th>For</th><th>Against</th>',
      '<summary>1 other finding and 1 dismissed',
      'Lesser',
    ].map((text) => body.indexOf(text));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at).not.toContain(-1);
    const [, pro = '', con = ''] = /(<td[\s\S]*?<\/td>)\s*(<td[\s\S]*?<\/td>)/u.exec(body) ?? [];
    expect(pro).toContain('That route is not taken.');
    expect(con).toContain('The router binds it.');
    expect(con).toContain(
      `[\`src/a#b?/ü c.ts:4–6\`](https://github.com/octo/shop/blob/${head}/src/a%23b%3F/%C3%BC%20c.ts#L4-L6) \`bind(id)\``,
    );
    for (const title of ['It blocks', 'Refund twice', 'Lesser']) expect(body.split(title)).toHaveLength(2);
    expect(body).not.toContain('|---');
    expect(body).toMatch(
      /<sub>Reviewed by .+ · 2 rounds · \$0\.17 · commit .+ · \[job summary\]\(\S+\/runs\/42\) · \[report\]\(\S+\/runs\/42#artifacts\)<\/sub>/u,
    );
  });

  test('the report is linked where the workflow publishes it, and nothing is linked outside a runner', () => {
    const { pages } = aResult();
    if (pages === null) throw new Error('no pages');
    const published = sticky(aResult({ pages: { ...pages, report: 'https://octo.example/42.html' } }));
    expect(published).toContain('[report](https://octo.example/42.html)');
    expect(sticky(aResult({ pages: null, findings: [disputed(), aFinding()] }))).not.toMatch(/\]\(|<a /u);
  });

  test('comment-severity hides what does not block, and counts it', () => {
    const findings = [
      aFinding({ title: 'It blocks' }),
      aFinding({ title: 'Hidden', severity: 'minor', status: 'unconfirmed', blocking: false }),
      disputed({ title: 'Hidden dispute', severity: 'info', blocking: false }),
    ];
    const body = sticky(aResult({ findings }), null, 'major');
    expect(body).not.toContain('Hidden');
    expect(body).toContain('2 findings below `comment-severity: major` are only in the job summary');
    const blocking = aFinding({ title: 'Blocks as info', severity: 'info' });
    expect(sticky(aResult({ findings: [blocking] }), null, 'critical')).toContain('Blocks as info');
  });

  test('the text of a run about an older push never replaces that of a newer one', () => {
    const body = sticky(aResult({ startedAt: '2026-11-20T19:00:05.000Z' }));
    const older = { ...writer, head: 'd'.repeat(40) };
    expect(withProgress(body, older, 'Round 1')).toBeNull();
    // The same commit, or a run that began later, may write.
    expect(withProgress(body, writer, 'Round 1')).toContain('Round 1');
    expect(withProgress(body, { ...older, startedAt: '2026-11-20T19:00:06.000Z' }, 'Round 1')).toContain(
      'Round 1',
    );
    // A date that no clock can show yet is not believed.
    const forged = body.replace('2026-11-20T19:00:05', '9999-11-20T19:00:05');
    expect(withProgress(forged, older, 'Round 1')).toContain('Round 1');
  });

  test('a run that reports nothing takes away its own progress, and no other', () => {
    const body = sticky(aResult(), 'QUJD');
    const shown = withProgress(body, writer, 'Round 1');
    expect(withoutProgress(shown, writer)).toBe(body);
    expect(withoutProgress(shown, { ...writer, startedAt: '2026-11-20T20:00:00.000Z' })).toBeNull();
    expect(withoutProgress(withProgress(null, writer, 'Round 1'), writer)).toBeNull();
  });

  test('reasons and names of any length fit in one comment, and it says that it was cut', () => {
    const long = '<&'.repeat(20_000);
    const result = aResult();
    const body = sticky({
      ...result,
      notices: Array.from({ length: 200 }, () => long),
      panel: result.panel.map((one, index) => ({ ...one, id: `${index}${long}` })),
    });
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain('**The text is cut here**');
  });
});
