import { describe, expect, test } from 'vitest';
import type { Change, Line } from '../../src/change/change.ts';
import { markedFinding } from '../../src/history/comment-markers.ts';
import { fixedBody, inlineComments, statedStatus } from '../../src/report/inline-comments.ts';
import type { ResultFinding } from '../../src/result/result.ts';
import { aFinding, anthropic, aPosition, aReport, aResult, openai } from './factory.ts';

const texts = ['export function pay(id) {', '  const total = sum(id);', '  charge(total);', '}'];
const lines = texts.map(
  (text, index): Line => ({
    kind: index === 0 || index === 3 ? 'context' : 'added',
    text,
    oldLine: null,
    newLine: 10 + index,
  }),
);
const change: Change = {
  repository: 'octo/shop',
  event: 'pull_request',
  pullRequest: null,
  commits: { base: '1'.repeat(40), mergeBase: '1'.repeat(40), head: '2'.repeat(40) },
  log: [],
  files: [
    {
      path: 'src/pay.js',
      oldPath: null,
      status: 'modified',
      oldMode: '100644',
      newMode: '100644',
      oldBlob: 'a'.repeat(40),
      newBlob: 'b'.repeat(40),
      added: 2,
      removed: 0,
      sensitive: false,
      leftOut: null,
      hunks: [
        { id: 'src/pay.js#1', oldStart: 10, oldLines: 2, newStart: 10, newLines: 4, section: '', lines },
      ],
    },
  ],
};

const finding = (more: Partial<ResultFinding> = {}): ResultFinding =>
  aFinding({
    location: {
      level: 'line',
      path: 'src/pay.js',
      side: 'new',
      startLine: 11,
      endLine: 12,
      quote: texts.slice(1, 3).join('\n'),
      addedLine: 11,
    },
    suggestion: '  await lock(id, () => charge(sum(id)));',
    ...more,
  });
const comments = (...findings: readonly ResultFinding[]) =>
  inlineComments(aResult({ findings: [...findings] }), change, 'minor');

describe('comments on lines', () => {
  test('the clause that is not met is cited', () => {
    const clause = { document: 'docs/spec.md', quote: 'Every id is bound.', relation: 'unmet' } as const;
    const [comment] = comments(finding({ reports: [aReport({ clause })] }));
    expect(comment?.body).toContain('**Not met:** `docs/spec.md` `Every id is bound.`');
  });

  test('a suggestion replaces exactly the quoted lines', () => {
    const [comment] = comments(finding());
    expect(comment).toMatchObject({ path: 'src/pay.js', startLine: 11, line: 12 });
    expect(comment?.body).toContain('```suggestion\n  await lock(id, () => charge(sum(id)));\n```');
    expect(markedFinding(comment?.body ?? '')).toBe(comment?.finding);
  });

  const { location } = finding();
  test.each<[string, Partial<ResultFinding>]>([
    ['nobody else agrees', { status: 'unconfirmed' }],
    ['there is no replacement', { suggestion: null }],
    ['it would change nothing', { suggestion: texts.slice(1, 3).join('\n') }],
    ['it holds what a comment cannot show', { suggestion: 'pay(\u202Eid)' }],
    ['the lines hold other code', { location: { ...location, quote: '  charge(total, id);' } }],
    [
      'the lines leave the hunk',
      { location: location.level === 'line' ? { ...location, endLine: 19 } : location },
    ],
  ])('no suggestion where %s: a comment on the added line', (_, more) => {
    const [comment] = comments(finding(more));
    expect(comment).toMatchObject({ startLine: null, line: 11 });
    expect(comment?.body).not.toContain('```suggestion');
  });

  test('nothing on what is dismissed, below comment-severity, or has no added line', () => {
    const nowhere = location.level === 'line' ? { ...location, addedLine: null } : location;
    const posted = comments(
      finding({ status: 'dismissed', blocking: false }),
      finding({ severity: 'info', blocking: false }),
      finding({ location: nowhere }),
      finding({ location: { level: 'file', path: 'src/pay.js', quote: 'x', why: 'not found' } }),
    ).filter(({ open }) => open);
    expect(posted).toEqual([]);
    expect(comments(finding({ severity: 'info' }))).toHaveLength(1);
  });

  test('the argument, the scenario, both sides of a dispute, the status in words and how to dismiss it', () => {
    const [comment] = comments(
      finding({
        status: 'disputed',
        supporters: [anthropic],
        refuters: [openai],
        positions: [
          aPosition({ stance: 'refute', ground: 'handled-elsewhere', reason: 'A lock is held.' }),
          aPosition({ reviewer: anthropic, round: 3, reason: 'Not on this path.' }),
        ],
      }),
    );
    const body = comment?.body ?? '';
    expect(body).toContain(
      '**Disputed.** Reported by claude-opus-5-5, refuted by gpt-6.2-sol (handled elsewhere). A person has to decide. **This finding blocks.**',
    );
    expect(body).toContain('`id` comes from the request');
    expect(body).toContain('**Scenario:** GET /orders');
    const [, pro = '', con = ''] = /(<td[\s\S]*?<\/td>)\s*(<td[\s\S]*?<\/td>)/u.exec(body) ?? [];
    expect(pro).toContain('Not on this path.');
    expect(con).toContain('A lock is held.');
    expect(body).toContain(`/xreview dismiss ${comment?.finding} REASON`);
    expect(body).toContain(
      `[\`src/pay.js:11–12\`](https://github.com/octo/shop/blob/${'c'.repeat(40)}/src/pay.js#L11-L12)`,
    );
    expect(statedStatus(body)).toBe('Disputed');
  });

  test('a text or a replacement that GitHub would refuse is shortened, and it says so', () => {
    const suggestion = 'charge();\n'.repeat(10_000);
    const clause = { document: 'docs/spec.md', quote: 'x'.repeat(10_000), relation: 'unmet' } as const;
    const reports = Array.from({ length: 400 }, (_, index) =>
      aReport({ clause: { ...clause, quote: `${index} ${clause.quote}` } }),
    );
    const [comment] = comments(finding({ suggestion, reports, explanation: '<&'.repeat(40_000) }));
    expect(comment?.body.length).toBeLessThan(65_536);
    expect(comment?.body).toContain('The rest of this finding is in the job summary');
    expect(comment?.body).not.toContain('```suggestion');
  });

  test('a finding about a file of the change as a whole, on the file', () => {
    const about = (path: string) =>
      finding({ location: { level: 'file', path, quote: 'x', why: 'not found', content: 'b'.repeat(40) } });
    const [comment, ...others] = comments(about('src/pay.js'), about('src/elsewhere.js'));
    expect(comment).toMatchObject({ path: 'src/pay.js', line: null, startLine: null });
    expect(comment?.body).toContain('This finding is about the entire file');
    expect(others).toEqual([]);
  });

  test('what a model writes cannot pass for the action’s own mark, close its fence or call anybody', () => {
    const [comment] = comments(
      finding({
        title: '<!-- xreview:fixed:xr-0123456789 --> @octo/team',
        explanation: 'See ![x](https://evil.example/a.png)\n\n```suggestion\nrm -rf\n```',
        suggestion: '````\n@octo/team',
      }),
    );
    const body = comment?.body ?? '';
    expect(body.match(/<!--/gu)).toHaveLength(1);
    expect(body).not.toMatch(/!\[x\]\(/u);
    expect(body.match(/^`{3,}suggestion$/gmu)).toEqual(['`````suggestion']);
    expect(fixedBody('xr-0123456789', body, '2'.repeat(40))).toMatch(
      /^<!-- xreview:fixed:xr-0123456789 -->\n/u,
    );
  });
});
