import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderReport } from '../../../src/report/html/page.ts';
import type { Result } from '../../../src/result/result.ts';
import { hostileText } from '../../security/hostile.ts';
import {
  aCall,
  aChange,
  aFailedStart,
  aFinding,
  anthropic,
  aPosition,
  aReport,
  aResult,
  aReviewer,
  aSpent,
  openai,
} from '../factory.ts';

const tag = /<(?:!doctype html|\/[a-z0-9]+|[a-z0-9]+(?: [a-zA-Z][a-zA-Z0-9-]*(?:="[^"<>]*")?)*\/?)>/gu;

/** The page without what is ours to begin with: its style, its script and its policy. */
const bodyOf = (page: string): string =>
  page
    .replace(/<style>[\s\S]*?<\/style>/u, '')
    .replace(/<script>[\s\S]*?<\/script>/u, '')
    .replace(/<meta http-equiv[^>]*>/u, '');

/** Every place of a result that somebody else may write. */
const written = (a: string, b: string): Result => {
  const location = { level: 'file', path: a, quote: b, why: a } as const;
  const evidence = [{ path: a, quote: b, resolved: null, connection: 'none' as const }];
  const positions = [aPosition({ reason: a, evidence, stance: 'refute' })];
  const words = { title: a, explanation: b, scenario: a, suggestion: b };
  return aResult({
    notices: [a],
    change: aChange({
      repository: a,
      pullRequest: { number: 1, title: a, author: b, fork: true },
      authors: [{ tool: a, vendors: [b], commits: 1, traces: ['trailer'] }],
      files: [
        {
          path: a,
          oldPath: b,
          status: 'renamed',
          added: 1,
          removed: 1,
          sensitive: true,
          leftOut: { reason: a, detail: b },
        },
      ],
    }),
    panel: [aReviewer({ id: a, vendor: b, model: a, role: b })],
    attendance: [
      {
        reviewer: a,
        bundle: 'b1',
        answered: false,
        failure: { code: 'malformed', message: b, remedy: a },
      },
    ],
    calls: [aCall({ reviewer: a, notes: [b], stopReason: a, servedModel: b, requestId: a })],
    findings: [
      aFinding({ ...words, positions, reportedBy: [a], reports: [aReport({ ...words, reviewer: a })] }),
      aFinding({ ...words, location, status: 'disputed', statusReason: b, code: [] }),
    ],
    notes: [aReport({ ...words, location, reviewer: b })],
  });
};

describe('the report', () => {
  test('is one page in which only our own tags are tags, whatever anybody wrote', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (a, b) => {
        const body = bodyOf(renderReport(written(a, b)));
        expect(body.replace(tag, '')).not.toMatch(/[<>]/u);
        const tags = body.match(tag) ?? [];
        expect(
          tags.filter((one) => /^<(?:img|script|style|iframe|object|embed|base|form [^i])/u.test(one)),
        ).toEqual([]);
        const names = tags.map((one) => one.replace(/="[^"]*"/gu, '='));
        expect(names.filter((one) => / (?:on\w+|style|src|srcset|action|formaction)=/u.test(one))).toEqual(
          [],
        );
        for (const [, address] of tags.join('').matchAll(/<(?:a|link)[^>]* href="([^"]*)"/gu)) {
          expect(address).toMatch(
            /^(?:#[\w-]+|data:image\/svg\+xml,[^"]*|https:\/\/github\.com\/octo\/shop\/(?:blob|commit|actions)\/[\w.~%/?=#-]*)$/u,
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  test('has a policy that lets in its own style and script by digest and nothing else', () => {
    const page = renderReport(aResult());
    expect(/http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1]).toMatch(
      /^default-src 'none'; style-src 'sha256-\S+'; script-src 'sha256-\S+'; img-src data:; base-uri 'none'; form-action 'none'$/u,
    );
  });

  test('is small: what is not data takes a tenth of what it may', () => {
    expect(Buffer.byteLength(renderReport(aResult({ findings: [], calls: [] })))).toBeLessThan(40_000);
  });

  test('is no heavier on data than the data: many findings, bundles and calls', () => {
    const findings = Array.from({ length: 300 }, () => aFinding());
    const calls = Array.from({ length: 400 }, (_, index) => aCall({ bundle: `b${index % 100}` }));
    const result = aResult({ findings, calls });
    expect(renderReport(result).length).toBeLessThan(1.6 * JSON.stringify(result).length);
  });

  test('keeps the top short: of many blockers the first twenty, the rest one click away and none lost', () => {
    const top = (count: number): string => {
      const findings = Array.from({ length: count }, () => aFinding({ blocking: true }));
      return (
        renderReport(aResult({ findings })).split('Blocking findings')[1]?.split('class="columns"')[0] ?? ''
      );
    };
    const [shown = '', folded = ''] = top(50).split('<details><summary>and 30 more</summary>');
    expect([shown, folded].map((part) => part.split('<li>').length - 1)).toEqual([20, 30]);
    expect(top(20)).not.toContain('<details>');
  });

  test('tells a review that did not happen from one that found nothing', () => {
    const failed = renderReport(aFailedStart());
    expect(failed).toContain('no review took place');
    expect(failed).toContain('What to do:');
    expect(failed).toContain('The change may still have defects.');
    const clean = renderReport(aResult({ findings: [] }));
    expect(clean).toContain('No reviewer reported a finding.');
  });

  test('says who changed their mind on what evidence, and who gave in without any', () => {
    const evidence = [
      {
        path: 'src/db.ts',
        quote: 'bind(id)',
        resolved: { side: 'new', startLine: 4, endLine: 4 },
        connection: 'connected' as const,
      } as const,
    ];
    const page = renderReport(
      aResult({
        findings: [
          aFinding({
            positions: [
              aPosition({ stance: 'refute', ground: 'handled-elsewhere', evidence }),
              aPosition({ reviewer: anthropic, round: 3, stance: 'refute', evidence }),
              aPosition({ reviewer: openai, round: 3, stance: 'uphold', counts: false }),
            ],
          }),
        ],
      }),
    );
    const thread = page
      .slice(page.indexOf('<section class="thread">'))
      .replace(/<[^>]*>|\s+/gu, ' ')
      .replace(/ +/gu, ' ');
    expect(thread).toContain('gpt-6.2-sol refutes as handled elsewhere');
    expect(thread).toContain('claude-opus-5-5 withdraws changed its mind on new evidence');
    expect(thread).toContain('gpt-6.2-sol upholds changed its mind without new evidence; does not count');
    expect(thread).toContain('src/db.ts:4 found in the code bind(id)');
  });

  test('tells which clause is not met, which leg did not answer, and where one reviewer was enough', () => {
    const clause = { document: 'docs/spec.md', quote: 'Every id is bound.', relation: 'unmet' } as const;
    const [bundle] = aChange().bundles;
    if (bundle === undefined) throw new Error('no bundle');
    const page = renderReport(
      aResult({
        findings: [aFinding({ reports: [aReport({ clause }), aReport({ reviewer: openai, clause })] })],
        change: aChange({ bundles: [{ ...bundle, obvious: [{ path: 'a.md', rule: 'prose only' }] }] }),
        attendance: [{ reviewer: anthropic, bundle: 'b1', answered: true, failure: null }],
        aggregate: {
          matrixJobs: [
            {
              name: 'second',
              taken: false,
              why: 'Its file is missing.',
              reviewers: [openai],
              shard: null,
              verdict: null,
              seconds: null,
              usd: null,
            },
          ],
          hunks: 2,
          coverage: [{ reviewer: openai, once: 10, missing: 3, twice: 0 }],
        },
      }),
    );
    const text = page.replace(/<[^>]*>|\s+/gu, ' ').replace(/ +/gu, ' ');
    expect(text.match(/Not met: docs\/spec\.md Every id is bound\./gu)).toHaveLength(1);
    expect(text).toContain('second all gpt-6.2-sol Its file is missing.');
    expect(text).toContain('gpt-6.2-sol read 10 lines once, 3 never, 0 twice');
    expect(text).toContain('one reviewer was enough: prose only ✓ complete not needed');
  });

  test('heads an estimate as an estimate, with its cost and without a list of findings', () => {
    const call = { reviewer: openai, round: 1, calls: 3, input: 41_200, cached: 0, output: 900 };
    const failed = aFailedStart();
    const withCost = (mostUsd: number | null) => ({
      ...failed,
      verdict: { ...failed.verdict, verdict: 'inconclusive' as const, exitStatus: 0 as const },
      estimate: { calls: [{ ...call, likelyUsd: 0.25, mostUsd: 0.5 }], likelyUsd: 0.25, mostUsd },
    });
    const page = renderReport(withCost(null));
    expect(page.replace(/<[^>]*>|\s+/gu, ' ').replace(/ +/gu, ' ')).toContain(
      '1 3 41,200 0 900 $0.25 $0.50 Total $0.25 unknown',
    );
    expect(page).toContain('Estimate</span> the cost of a review is unknown');
    expect(renderReport(withCost(0.5))).toContain(
      'Estimate</span> a review is likely to cost $0.25, at most $0.50',
    );
    expect(page).not.toContain('id="findings"');
    expect(page).not.toContain('Inconclusive');
  });

  test('does not pass an unknown price for nothing', () => {
    const spent = aSpent({ usd: null });
    const page = renderReport(aResult({ spent, panel: [aReviewer({ spent })] }));
    expect(page).toContain('cost unknown');
    expect(page).toContain('a model has no known price');
  });
});
