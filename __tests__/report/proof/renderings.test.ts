import * as fc from 'fast-check';
import { lexer, type Token, walkTokens } from 'marked';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/change/change.ts';
import { annotations } from '../../../src/report/annotations.ts';
import { commentDetails, commentText } from '../../../src/report/comment-text.ts';
import { renderReport } from '../../../src/report/html/page.ts';
import { inlineComments, statedStatus } from '../../../src/report/inline-comments.ts';
import { noLinks } from '../../../src/report/links.ts';
import { renderNotes } from '../../../src/report/notes/notes.ts';
import { explanation } from '../../../src/report/replies.ts';
import { renderSarif } from '../../../src/report/sarif/sarif.ts';
import { renderSticky, stickyLimit } from '../../../src/report/status-comment.ts';
import { renderSummary } from '../../../src/report/summary/summary.ts';
import { renderTerminal } from '../../../src/report/terminal.ts';
import type { Result, ResultFinding } from '../../../src/result/result.ts';
import { hidesNothing, hostileText } from '../../security/hostile.ts';
import { aCall, aFailedProof, aFinding, anthropic, aPosition, aProof, aResult, openai } from '../factory.ts';

const change: Change = {
  repository: 'octo/shop',
  event: 'pull_request',
  pullRequest: null,
  commits: { base: '1'.repeat(40), mergeBase: '1'.repeat(40), head: '2'.repeat(40) },
  log: [],
  files: [],
};

const refuted = aPosition({ stance: 'refute', ground: 'wrong', reason: 'The router binds it.' });
const sides = { supporters: [anthropic], refuters: [openai], positions: [refuted] };
const noProof = aProof({
  outcome: 'no-proof',
  why: 'The test is flaky: on the same code it ended differently.',
});

const reproduced = aFinding({ title: 'Reproduced one', proofs: [aProof()], ...sides });
const disputed = aFinding({
  title: 'Disputed one',
  status: 'disputed',
  blocking: false,
  proofs: [aFailedProof()],
  ...sides,
});
const unproved = aFinding({
  title: 'Unproved one',
  status: 'unconfirmed',
  blocking: false,
  proofs: [noProof],
});
const plain = aFinding({ title: 'Plain one' });
const three = (more: Partial<Result> = {}): Result =>
  aResult({ findings: [reproduced, plain, disputed, unproved], ...more });

const full = commentDetails[0] ?? { findings: 60, disputes: 10, explained: true, test: 6_000 };
const comment = (result: Result): string => commentText(result, 'info', full);
const lineComment = (finding: ResultFinding): string =>
  inlineComments(aResult({ findings: [finding] }), change, 'info')[0]?.body ?? '';

/** Every rendering for people, by name. */
const renderings: Readonly<Record<string, (result: Result) => string>> = {
  summary: (result) => renderSummary(result),
  comment,
  report: renderReport,
  notes: renderNotes,
  terminal: (result) => renderTerminal(result),
};

describe('a finding with a test', () => {
  test.each(Object.entries(renderings))('comes first in the %s, with its test', (_, render) => {
    const text = render(three());
    const titles = ['Reproduced one', 'Disputed one', 'Unproved one'];
    const at = titles.map((title) => text.lastIndexOf(title));
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(text.indexOf('Reproduced one')).toBeLessThan(text.indexOf('Plain one'));
    expect(text).toContain('A test settled this dispute: the test fails on the change');
    expect(text).toContain('An id with SQL in it returns no orders.');
    expect(text).toContain('orders-injection.test.ts');
    expect(text).toContain('The test passed 3 times on the change, and executed the changed lines.');
    expect(text.match(/The test is flaky: on the same code it ended differently\./gu)).toHaveLength(1);
    expect(text).toMatch(
      /Executed tests\W+ ?(?:<\/strong> )?1 finding reproduced, 1 not reproduced, 1 without proof/u,
    );
  });

  test.each(Object.entries(renderings))(
    'leaves nothing in the %s where no test was asked for',
    (_, render) => {
      const text = render(aResult({ findings: [plain] }));
      expect(text.replace(/<style>[\s\S]*?<\/style>/u, '')).not.toMatch(
        /[Rr]eproduced|Executed tests|No proof|tests written/u,
      );
    },
  );

  test('a failed set-up shows its last lines, folded, in the summary and the report', () => {
    const printed = Array.from({ length: 30 }, (_, index) => `step ${index + 1}`).join('\n');
    const run = {
      commit: 'head' as const,
      outcome: 'failed-otherwise' as const,
      seconds: 2,
      output: `[The set-up (prove-setup) failed with exit status 1.]\n${printed}\n\u001b[31mnpm error 404 </details>\u001b[0m\n`,
    };
    const why = 'The test was not executed: the set-up (prove-setup) failed with exit status 1.';
    const failed = aFinding({ proofs: [aProof({ outcome: 'no-proof', why, runs: [run] })] });
    for (const text of [
      renderSummary(aResult({ findings: [failed] })),
      renderReport(aResult({ findings: [failed] })),
    ]) {
      expect(text).toContain(
        'On the change: failed, but not at the assertion for the scenario. The last lines',
      );
      expect(text).toContain('step 30\nnpm error 404 ');
      expect(text).toContain('step 17\n');
      expect(text).not.toContain('step 16\n');
    }
    expect(renderReport(aResult({ findings: [failed] }))).toContain('npm error 404 &lt;/details&gt;');
  });

  test('the summary folds the test and its output, and says where they are saved', () => {
    const text = renderSummary(three());
    const [fold = ''] = /<details>\n<summary>The test and its output[\s\S]*?<\/details>/u.exec(text) ?? [];
    expect(fold).toContain("```ts\ntest('an id that is no number finds nothing'");
    expect(fold).toContain(
      'On the change: failed at the assertion for the scenario, 3 times (1.2 s)\n\n```\nAssertionError',
    );
    expect(fold).toContain('On the merge base: passed (1.0 s)');
    expect(fold).toContain(`\`tests/${reproduced.id}/orders-injection.test.ts\``);
    expect(text).toContain('### Reproduced by a test (1)');
    expect(text).toContain('**Reproduced by a test** · reported by');
  });

  test('a comment on its line keeps its status, the mark and the test', () => {
    const body = lineComment(reproduced);
    expect(statedStatus(body)).toBe('Confirmed');
    expect(body).toContain('**Confirmed.** **Reproduced by a test.** Reported by');
    expect(body).toContain('A test settled this dispute');
    expect(body).toContain('<summary>The test and its output:');
    const [, unsettled = ''] = lineComment(disputed).split('</table>');
    expect(unsettled).toContain('**Not reproduced by a test.** The test passed 3 times');
    expect(lineComment(unproved)).toMatch(/^\*\*No proof:\*\* The test is flaky[^\n]*$/mu);
    expect(lineComment(unproved)).not.toContain('orders-injection');
  });

  test('an annotation says it in one line, SARIF in a sentence and a property', () => {
    const [annotation] = annotations(three()).shown;
    expect(annotation?.message).toMatch(/^Reproduced by a test: A test settled this dispute: [^\n]+$/mu);
    const { runs } = JSON.parse(renderSarif(three()));
    const [first, second, , fourth] = runs[0].results;
    expect(first.message.text).toContain('Reproduced by a test: A test settled this dispute');
    expect(first.properties.proof).toMatchObject({
      outcome: 'reproduced',
      test: 'test/orders-injection.test.ts',
      author: openai,
      reader: anthropic,
    });
    expect(second.properties).not.toHaveProperty('proof');
    expect(fourth.message.text).toContain('No proof: The test is flaky');
  });

  test('`/xreview explain` shows the test', () => {
    const text = explanation(reproduced, noLinks);
    expect(text).toContain('**Reproduced by a test.** A test settled this dispute');
    expect(text).toContain('expect(await order');
    const long = aProof();
    const huge = { ...long, test: long.test && { ...long.test, text: 'x'.repeat(500_000) } };
    const cut = explanation(aFinding({ proofs: [huge], explanation: 'y'.repeat(50_000) }), noLinks);
    expect(cut.length).toBeLessThan(65_536);
    expect(cut).toContain('**confirmed**');
  });

  test('a withdrawal because of the test needs no other evidence, and says so', () => {
    const position = aPosition({
      reviewer: anthropic,
      round: 3,
      stance: 'refute',
      ground: 'wrong',
      reason: 'True.',
    });
    const finding = aFinding({
      status: 'dismissed',
      blocking: false,
      proofs: [aFailedProof()],
      positions: [position],
    });
    expect(renderReport(aResult({ findings: [finding] }))).toContain('changed its mind because of the test');
  });

  test('one that a person dismissed is listed as dismissed, with its mark', () => {
    const dismissal = {
      source: 'command',
      by: 'ada',
      reason: 'r',
      until: null,
      status: 'confirmed',
    } as const;
    const text = renderReport(
      aResult({
        findings: [aFinding({ status: 'dismissed', blocking: false, dismissal, proofs: [aProof()] })],
      }),
    );
    expect(text).toContain('aria-label="dismissed"');
    expect(text).not.toContain('aria-label="reproduced"');
    expect(text).toContain('<span class="mark reproduced">reproduced by a test</span>');
  });
});

describe('requests for tests', () => {
  const calls = [
    ...aResult().calls,
    aCall({ question: 'test', round: 2, began: 30, reviewer: openai }),
    aCall({ question: 'test-reading', round: 2, began: 50 }),
  ];

  test('have a row of their own beside the rounds, and names in the time line', () => {
    const result = three({ calls });
    expect(renderSummary(result)).toMatch(/^\| {2}\| tests written and read \| 2 \|/mu);
    const page = renderReport(result);
    expect(page).toContain('tests written and read');
    expect(page).toContain('<title>writing a test, from 30.0 s');
    expect(page).toContain('<title>reading a test, from 50.0 s');
    expect(page).toContain('<td>reading a test</td>');
  });
});

describe('texts of tests', () => {
  const withTexts = (text: string, output = text): ResultFinding => {
    const proof = aProof();
    const test = proof.test && { ...proof.test, text, path: `test/${text}.ts`, expects: text, author: text };
    const runs = proof.runs.map((run) => ({ ...run, output }));
    return aFinding({ proofs: [{ ...proof, why: text, command: text, test, runs }], ...sides });
  };

  const longTest = (length: number, more: Partial<ResultFinding> = {}): ResultFinding => {
    const proof = aProof();
    const runs = proof.runs.map((run) => ({ ...run, output: 'y'.repeat(length) }));
    const test = proof.test && { ...proof.test, text: 'x'.repeat(length) };
    return aFinding({ proofs: [{ ...proof, test, runs }], ...sides, ...more });
  };

  test('are cut before findings are left out of the summary and the comment', () => {
    const findings = Array.from({ length: 40 }, (_, index) =>
      longTest(50_000, { title: `Finding ${index}.` }),
    );
    const summary = renderSummary(aResult({ findings }), 300_000);
    expect(Buffer.byteLength(summary)).toBeLessThan(300_000);
    expect(summary).toContain('Finding 39.');
    expect(summary).not.toContain('less important findings');
    const sticky = renderSticky(aResult({ findings: findings.slice(0, 20) }), {
      savedReview: null,
      least: 'info',
    });
    expect(sticky.length).toBeLessThan(stickyLimit + 2_000);
    expect(sticky).toContain('Finding 19.');
  });

  test('that are too long for a comment on a line are cut first, and the argument stays', () => {
    const body = lineComment(longTest(200_000, { explanation: 'The argument.' }));
    expect(body.length).toBeLessThan(60_001);
    expect(body).toContain('The argument.');
    expect(body).not.toContain('The rest of this finding is in the job summary');
  });

  test('close no fence, call nobody and make no markup, in no rendering', () => {
    const ours =
      /^\s*(?:<details>|<summary>(?:[^<]|<\/?(?:b|code)>|<a href="[^"]*">|<\/a>)*<\/summary>|<\/details>|<br>|<\/?sub>|<\/?table>|<tr>|<\/tr>|<t[hd][^>]*>|<\/t[hd]>|For|Against|<!-- xreview:finding:xr-[0-9a-f]{10} -->|\s)+$/u;
    const linked =
      /^(?:\[(`+)[^\n]+\1\]|\[(?:job summary|report)\])\(https:\/\/github\.com\/octo\/shop\/[\w.~%/?=#-]*\)$/u;
    const fenced = fc.tuple(
      fc.constantFrom('```', '````\n', '~~~', '```suggestion\nx\n```', '::error::x\n##[error]y'),
      hostileText,
    );
    fc.assert(
      fc.property(
        fc.oneof(
          hostileText,
          fenced.map((parts) => parts.join('\n')),
        ),
        (text) => {
          const findings = [
            withTexts(text),
            {
              ...disputed,
              proofs: (withTexts(text).proofs ?? []).map((one) => ({
                ...one,
                outcome: 'not-reproduced' as const,
              })),
            },
          ];
          const result = aResult({ findings });
          for (const markdown of [
            renderSummary(result),
            comment(result),
            lineComment(withTexts(text)),
            renderNotes(result),
          ]) {
            const raw: string[] = [];
            void walkTokens(lexer(markdown), (token: Token) => {
              if (['html', 'link', 'image', 'def'].includes(token.type)) raw.push(token.raw);
              if (token.type === 'code') expect(token['lang']).not.toBe('suggestion');
            });
            expect(raw.filter((html) => !ours.test(html) && !linked.test(html))).toEqual([]);
            expect(hidesNothing(markdown)).toBe(true);
          }
          const page = renderReport(result);
          const body = page.slice(page.indexOf('<body'), page.indexOf('<script>'));
          expect(body).not.toMatch(
            /<(?:img|script|iframe|a href="(?!#|https:\/\/github\.com\/octo\/shop\/))/u,
          );
          for (const log of [
            renderTerminal(result),
            ...annotations(result).shown.map(({ message }) => message),
          ])
            for (const line of log.split('\n')) expect(line).not.toMatch(/^\s*::|##\[/u);
        },
      ),
      { numRuns: 150 },
    );
  });
});
