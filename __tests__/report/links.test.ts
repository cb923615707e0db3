import { describe, expect, test } from 'vitest';
import { annotations } from '../../src/report/annotations.ts';
import { renderReport } from '../../src/report/html/page.ts';
import { linksOf, runPagesOf } from '../../src/report/links.ts';
import { renderSummary } from '../../src/report/summary/summary.ts';
import { pagesOf } from '../../src/result/pages.ts';
import { aChange, aFinding, aResult } from './factory.ts';

const [head, mergeBase] = ['c'.repeat(40), 'b'.repeat(40)];
const env = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_RUN_ID: '42',
};
const file = {
  path: 'src/new.ts',
  oldPath: 'src/old.ts',
  status: 'renamed',
  added: 1,
  removed: 1,
  sensitive: false,
  leftOut: null,
} as const;
const change = aChange({
  files: [file, { ...file, path: 'gone.ts', oldPath: null, status: 'deleted' }],
});
const links = linksOf(aResult({ change }));
const line = (path: string, more: { side?: 'new' | 'old'; startLine?: number; endLine?: number } = {}) => ({
  level: 'line' as const,
  path,
  side: 'new' as const,
  startLine: 5,
  endLine: 9,
  quote: 'x',
  addedLine: 5,
  ...more,
});

describe('the pages of a run', () => {
  test.each([
    ['github.com', env, 'https://github.com/octo/shop', 'https://github.com/octo/shop/actions/runs/42'],
    [
      'a second attempt',
      { ...env, GITHUB_RUN_ATTEMPT: '2' },
      'https://github.com/octo/shop',
      'https://github.com/octo/shop/actions/runs/42/attempts/2',
    ],
    [
      'GitHub Enterprise Server under a path',
      { ...env, GITHUB_SERVER_URL: 'https://git.example.com:8443/github/' },
      'https://git.example.com:8443/github/octo/shop',
      'https://git.example.com:8443/github/octo/shop/actions/runs/42',
    ],
    ['a run without a number', { ...env, GITHUB_RUN_ID: 'x' }, 'https://github.com/octo/shop', null],
  ])('%s', (_, from, repository, run) => {
    expect(pagesOf(from)).toEqual({ repository, run });
  });

  test.each([
    {},
    { ...env, GITHUB_SERVER_URL: undefined },
    { ...env, GITHUB_SERVER_URL: 'javascript:alert(1)' },
    { ...env, GITHUB_REPOSITORY: 'octo' },
    { ...env, GITHUB_REPOSITORY: 'octo/shop/x' },
  ])('none for %j', (from) => {
    expect(pagesOf(from)).toBeNull();
  });

  test('the report is where the workflow publishes it, else among the artifacts of the run', () => {
    const pages = {
      repository: 'https://x.example/o/r',
      run: 'https://x.example/o/r/actions/runs/7/attempts/3',
    };
    expect(runPagesOf({ pages: { ...pages, report: null } })?.report).toBe(
      'https://x.example/o/r/actions/runs/7#artifacts',
    );
    const report = 'https://pages.example/7.html';
    expect(runPagesOf({ pages: { ...pages, report } })?.report).toBe(report);
    expect(runPagesOf({ pages: null })).toBeNull();
  });
});

describe('links to code', () => {
  test.each([
    ['lines at the reviewed commit', line('src/a.ts'), `blob/${head}/src/a.ts#L5-L9`],
    ['one line', line('src/a.ts', { endLine: 5 }), `blob/${head}/src/a.ts#L5`],
    [
      'every character of a path that means something in an address or in Markdown',
      line("a#b/c?d e/100%/ü–(1)'*!.ts"),
      `blob/${head}/a%23b/c%3Fd%20e/100%25/%C3%BC%E2%80%93%281%29%27%2A%21.ts#L5-L9`,
    ],
    ['a file that GitHub renders, as plain text', line('docs/a.md'), `blob/${head}/docs/a.md?plain=1#L5-L9`],
    [
      'removed lines at the merge base',
      line('src/b.ts', { side: 'old' }),
      `blob/${mergeBase}/src/b.ts#L5-L9`,
    ],
    [
      'removed lines of a renamed file under its old name',
      line('src/new.ts', { side: 'old' }),
      `blob/${mergeBase}/src/old.ts#L5-L9`,
    ],
    [
      'a file as a whole',
      { level: 'file' as const, path: 'src/a.ts', quote: 'q', why: 'w', content: 'd'.repeat(40) },
      `blob/${head}/src/a.ts`,
    ],
    [
      'a deleted file as a whole, at the merge base',
      { level: 'file' as const, path: 'gone.ts', quote: 'q', why: 'w', content: 'd'.repeat(40) },
      `blob/${mergeBase}/gone.ts`,
    ],
  ])('%s', (_, location, path) => {
    expect(links.location(location)).toBe(`https://github.com/octo/shop/${path}`);
  });

  test('none for a file that does not exist, a path that leaves the repository, or evidence that was not found', () => {
    expect(links.location({ level: 'file', path: 'src/a.ts', quote: 'q', why: 'w' })).toBeNull();
    expect(links.location(line('../../other/repo'))).toBeNull();
    expect(links.location(line('/etc/passwd'))).toBeNull();
    expect(links.evidence({ path: 'src/a.ts', resolved: null })).toBeNull();
  });

  test('a lone surrogate in a name is no defect', () => {
    expect(links.location(line('a\ud800.ts'))).toContain('a%EF%BF%BD.ts');
  });

  test('none for uncommitted work, outside a runner, and for the description of a pull request', () => {
    const at = line('src/a.ts');
    expect(linksOf(aResult({ change: aChange({ head: null }) })).location(at)).toBeNull();
    expect(linksOf(aResult({ pages: null })).location(at)).toBeNull();
    expect(linksOf(aResult({ document: { kind: 'description' } })).location(at)).toBeNull();
  });
});

test('outside a runner no report has a link to code', () => {
  const result = aResult({ pages: null, findings: [aFinding()] });
  expect(renderSummary(result)).not.toContain('](http');
  expect(renderReport(result)).not.toContain('href="http');
  expect(annotations(result).shown[0]?.message).not.toContain('http');
});

test('an annotation ends with the plain address of its code, however long its text is', () => {
  const result = aResult({ findings: [aFinding({ explanation: 'word '.repeat(2_000) })] });
  const message = annotations(result).shown[0]?.message ?? '';
  expect(message.length).toBeLessThanOrEqual(4096);
  expect(message.endsWith(`\n\nhttps://github.com/octo/shop/blob/${head}/src/orders.ts#L12-L13`)).toBe(true);
});
