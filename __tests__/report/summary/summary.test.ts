import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { lexer, parse, type Token, walkTokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { hasBrowser } from '../../../scripts/browser.ts';
import { renderSummaryImage } from '../../../scripts/render-summary.ts';
import { renderSummary, summaryLimit } from '../../../src/report/summary/summary.ts';
import type { ResultFinding } from '../../../src/result/result.ts';
import { hidesNothing, hostileText } from '../../security/hostile.ts';
import { aFailedStart, aFinding, anthropic, aPosition, aReport, aResult, openai } from '../factory.ts';

const headings = (markdown: string): string[] =>
  lexer(markdown).flatMap((token) => (token.type === 'heading' ? [String(token['text'])] : []));

const disputed = (more: Partial<ResultFinding> = {}): ResultFinding =>
  aFinding({
    status: 'disputed',
    blocking: false,
    supporters: [anthropic],
    refuters: [openai],
    positions: [
      aPosition({
        stance: 'refute',
        ground: 'handled-elsewhere',
        reason: 'The router binds it.',
        evidence: [
          {
            path: 'src/router.ts',
            quote: 'bind(id)',
            resolved: { side: 'new', startLine: 4, endLine: 4 },
            connection: 'connected' as const,
          },
        ],
      }),
      aPosition({ reviewer: anthropic, round: 3, reason: 'That route is not taken.' }),
    ],
    ...more,
  });

describe('the summary', () => {
  test('shows the verdict first, then disputed findings, then the others in order', () => {
    const markdown = renderSummary(
      aResult({
        findings: [
          aFinding(),
          disputed({ title: 'Refund twice' }),
          aFinding({ kind: 'integration', title: 'Client reads the old name', blocking: false }),
          aFinding({ status: 'unconfirmed', title: 'Mail swallowed', blocking: false }),
          aFinding({ status: 'dismissed', title: 'Slow loop', blocking: false }),
        ],
        notes: [
          aReport({ title: 'Nowhere', location: { level: 'file', path: 'a.ts', quote: 'q', why: 'w' } }),
        ],
      }),
    );
    expect(headings(markdown)).toEqual([
      '❌ Fail: 1 finding blocks this change',
      'Needs a human (1)',
      '🔴 Refund twice',
      'Confirmed (1)',
      '🔴 SQL is built from the request',
      'Integration (1)',
      '🔴 Client reads the old name',
      'Unconfirmed (1)',
      '🔴 Mail swallowed',
      'Rounds and cost',
    ]);
    expect(markdown).toContain('<summary>Dismissed (1)</summary>');
    expect(markdown).toContain('<summary>Notes about files that do not exist (1)</summary>');
    for (const title of ['Refund twice', 'SQL is built from the request', 'Mail swallowed'])
      expect(markdown.split(title)).toHaveLength(2);
    expect(markdown).toContain(
      '**Findings:** 1 disputed (critical), 2 confirmed (critical), 1 unconfirmed (critical)',
    );
  });

  test('shows both sides of a dispute beside each other, with where their evidence stands', () => {
    const html = parse(renderSummary(aResult({ findings: [disputed()] })), { async: false });
    const [, pro, con] =
      /<table>\s*<tr><th>For<\/th>[\s\S]*?(<td[\s\S]*?<\/td>)\s*(<td[\s\S]*?<\/td>)/.exec(html) ?? [];
    expect(pro).toContain('That route is not taken.');
    expect(con).toContain('The router binds it.');
    expect(con).toContain(
      `<a href="https://github.com/octo/shop/blob/${'c'.repeat(40)}/src/router.ts#L4"><code>src/router.ts:4</code></a> <code>bind(id)</code>`,
    );
  });

  test('names who answered for a bundle, and nobody where no model was asked', () => {
    const answered = { bundle: 'b1', answered: true, failure: null };
    const rowOf = (markdown: string): string => /^\| b1 .*$/mu.exec(markdown)?.[0] ?? '';
    expect(rowOf(renderSummary(aResult()))).toMatch(/\| `claude-opus-5-5`, `gpt-6\.2-sol` \|$/u);
    const [model] = aResult().panel;
    if (model === undefined) throw new Error('no panel');
    const tool = { ...model, id: 'tool/scanner', reads: false };
    const imported = aResult({ panel: [tool], attendance: [{ ...answered, reviewer: tool.id }] });
    expect(rowOf(renderSummary(imported))).toMatch(/ \|  \|$/u);
  });

  test('what is neither disputed nor blocks is one line that unfolds, after the first ten findings', () => {
    const minor = (title: string) => aFinding({ title, severity: 'minor', blocking: false });
    const findings = [...Array.from({ length: 11 }, (_, index) => minor(`Lesser ${index}.`)), disputed()];
    const markdown = renderSummary(aResult({ findings }));
    expect(markdown.match(/^#### /gmu)).toHaveLength(10);
    expect(markdown).toContain('<summary>🟡 <b>Lesser 10.</b> · <a href="https://github.com/octo/shop/blob/');
    expect(markdown.indexOf('Needs a human')).toBeLessThan(markdown.indexOf('Lesser 0.'));
  });

  test('the diagram of the rounds is folded', () => {
    expect(renderSummary(aResult())).toMatch(
      /<details>\n<summary>Diagram of the rounds<\/summary>\n\n```mermaid/u,
    );
  });

  test('says who sees the harm differently, and who withdrew', () => {
    const markdown = renderSummary(
      aResult({
        findings: [
          aFinding({ positions: [aPosition({ severity: 'major' })] }),
          aFinding({
            status: 'dismissed',
            blocking: false,
            supporters: [],
            refuters: [anthropic, openai],
            positions: [
              aPosition({ stance: 'refute', ground: 'wrong' }),
              aPosition({
                reviewer: anthropic,
                round: 3,
                stance: 'refute',
                ground: 'wrong',
                reason: 'True.',
              }),
            ],
          }),
        ],
      }),
    );
    expect(markdown).toContain(
      '**Severity** critical: claude-opus-5-5 voted critical and gpt-6.2-sol voted major.',
    );
    expect(markdown).toContain('refuted by gpt-6.2-sol (wrong), withdrawn by claude-opus-5-5');
    expect(markdown).toContain('**claude-opus-5-5** withdraws as wrong (round 3)<br>True.');
  });

  test('a run that never began says what happened and what to do, and nothing else', () => {
    const markdown = renderSummary(aFailedStart());
    expect(headings(markdown)).toEqual(['⚠️ Inconclusive: no review took place']);
    expect(markdown).toContain('has no API key.<br>**What to do:** The input openai-api-key is empty');
    expect(markdown).not.toContain('mermaid');
    expect(markdown.length).toBeLessThan(800);
  });

  test('two models of one name keep their makers', () => {
    const { panel } = aResult();
    const twins = panel.map((one, index) => ({ ...one, id: `maker${index}/same`, vendor: `maker${index}` }));
    const markdown = renderSummary(
      aResult({
        panel: twins,
        findings: [aFinding({ reportedBy: ['maker0/same'], supporters: ['maker0/same'], positions: [] })],
      }),
    );
    expect(markdown).toContain('reported by maker0/same');
  });

  test('stays within 1 MiB, leaving out the least important findings whole and saying so', () => {
    const text = 'é'.repeat(2900);
    const findings = Array.from({ length: 400 }, (_, index) =>
      aFinding({
        title: `Finding ${index}.`,
        explanation: text,
        scenario: text,
        status: index < 390 ? 'confirmed' : 'unconfirmed',
      }),
    );
    const markdown = renderSummary(aResult({ findings }));
    expect(Buffer.byteLength(markdown)).toBeLessThan(summaryLimit);
    const open = headings(markdown).filter((heading) => heading.includes('Finding ')).length;
    const folded = markdown.match(/<summary>🔴 <b>Finding \d+\.<\/b>/gu)?.length ?? 0;
    const shown = open + folded;
    expect(shown).toBeGreaterThan(60);
    expect(headings(markdown)).toContain('🔴 Finding 0.');
    expect(markdown).not.toContain('Finding 399.');
    expect(markdown).toContain(`**${400 - shown} less important findings are not shown here**`);
    expect(markdown).toContain('### Rounds and cost');
  });

  test('stays within 1 MiB for any change, reason and notice', () => {
    const hidden = 'a\u202E'.repeat(2000);
    const many = <T>(length: number, item: T): T[] => Array.from({ length }, () => item);
    const { change, verdict, calls } = aResult();
    const [file] = change?.files ?? [];
    if (change === null || file === undefined) throw new Error('no change');
    const bundle = {
      id: 'b1',
      files: many(300, hidden),
      hunks: 1,
      tokens: 1,
      rounds: 1,
      stopped: 'settled' as const,
      obvious: null,
    };
    const markdown = renderSummary(
      aResult({
        change: {
          ...change,
          files: many(3000, { ...file, path: hidden, leftOut: { reason: 'ignored', detail: hidden } }),
          bundles: many(500, bundle),
        },
        notices: many(500, hidden),
        calls: calls.flatMap((call) => many(200, { ...call, notes: [hidden] })),
        verdict: {
          ...verdict,
          reasons: Array.from({ length: 500 }, (_, index) => ({
            code: 'refused',
            message: `${index} ${hidden}`,
            remedy: hidden,
          })),
        },
      }),
    );
    expect(Buffer.byteLength(markdown)).toBeLessThan(summaryLimit);
    expect(headings(markdown)).toContain('🔴 SQL is built from the request');
  });

  test('hostile words make no markup of their own anywhere', () => {
    const raw = (markdown: string): string[] => {
      const found: string[] = [];
      void walkTokens(lexer(markdown), (token: Token) => {
        if (['html', 'link', 'image', 'def', 'footnote'].includes(token.type)) found.push(token.raw);
      });
      return found;
    };
    const ours =
      /^\s*(?:<details>|<summary>[^<]*<\/summary>|<\/details>|<br>|<\/?sub>|<\/?table>|<tr>|<\/tr>|<t[hd][^>]*>|<\/t[hd]>|For|Against|\s)+$/;
    const linked = /^\[(`+)[^\n]+\1\]\(https:\/\/github\.com\/octo\/shop\/(?:blob|commit)\/[\w.~%/?=#-]*\)$/;
    fc.assert(
      fc.property(
        fc.array(hostileText, { minLength: 6, maxLength: 6 }),
        ([a = '', b = '', c = '', d = '', e = '', f = '']) => {
          const hostile = {
            title: a,
            explanation: b,
            scenario: c,
            suggestion: d,
            code: [{ line: 1, kind: 'added' as const, text: e }],
            positions: [
              aPosition({
                stance: 'refute',
                reason: f,
                evidence: [{ path: a, quote: b, resolved: null, connection: 'none' as const }],
              }),
              aPosition({ reason: c }),
            ],
          };
          const result = aResult({
            findings: [aFinding(hostile), disputed(hostile), aFinding({ ...hostile, status: 'dismissed' })],
            notes: [aReport({ title: a, explanation: b })],
            notices: [c],
          });
          const markdown = renderSummary({
            ...result,
            change: result.change && {
              ...result.change,
              pullRequest: { number: 1, title: d, author: e, fork: true },
              files: result.change.files.map((file) => ({ ...file, path: f })),
              bundles: result.change.bundles.map((bundle) => ({ ...bundle, files: [f, a] })),
            },
            panel: result.panel.map((one, index) => ({ ...one, id: `${index} ${a}` })),
            calls: result.calls.map((call) => ({ ...call, reviewer: a, notes: [b, c] })),
          });
          expect(raw(markdown).filter((html) => !ours.test(html) && !linked.test(html))).toEqual([]);
          expect(hidesNothing(markdown)).toBe(true);
          expect(headings(markdown)).toHaveLength(6);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.skipIf(!hasBrowser)(
    'GitHub’s Mermaid can draw the rounds, whatever the reviewers are called',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'xreview-image-'));
      try {
        const result = aResult({ findings: [disputed()] });
        const names = ['end; loop', 'alt "x" %% y', 'R1->>R2: #59;'];
        const panel = names.flatMap((id) => result.panel.slice(0, 1).map((one) => ({ ...one, id })));
        const image = join(folder, 'summary.png');
        await renderSummaryImage(renderSummary({ ...result, panel: [...result.panel, ...panel] }), image);
        expect((await stat(image)).size).toBeGreaterThan(10_000);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
});
