import { describe, expect, test } from 'vitest';
import { type AnsweringReviewer, completeness } from '../../src/debate/completeness.ts';
import type { Attendance } from '../../src/debate/debate.ts';

const reader = (vendor: string, name = vendor): AnsweringReviewer => ({
  id: name,
  reads: true,
  vendor,
  role: 'general',
});
const tool: AnsweringReviewer = { id: 'sarif', reads: false, vendor: 'codeql', role: 'tool' };

const there = (reviewer: string, bundle = 'b1'): Attendance => ({
  reviewer,
  bundle,
  answered: true,
  failure: null,
});
const gone = (reviewer: string, bundle = 'b1'): Attendance => ({
  reviewer,
  bundle,
  answered: false,
  failure: { code: 'refused', message: 'It refused.', remedy: 'Ask another model.' },
});

const judge = (
  panel: readonly AnsweringReviewer[],
  attendance: readonly Attendance[],
  minReviewers: number | null = null,
  authors: readonly string[] = [],
) => {
  const { complete, shortfalls } = completeness({ panel, attendance, minReviewers, authors });
  return [complete, shortfalls.map(({ code }) => code).join()];
};

const [claude, gpt] = [reader('anthropic'), reader('openai')];

describe('quorum', () => {
  test('everyone must have answered everything, unless the settings say fewer', () => {
    const three = [claude, gpt, reader('google')];
    const two = [there('anthropic'), there('openai'), gone('google')];
    expect(judge(three, two)).toEqual([false, 'refused,quorum-missed']);
    expect(judge(three, two, 2)).toEqual([true, 'refused']);
    expect(judge(three, two, 3)).toEqual([false, 'refused,quorum-missed']);
  });

  test('one bundle that was not answered is one too many', () => {
    const all = [there('anthropic'), there('openai'), there('anthropic', 'b2'), gone('openai', 'b2')];
    expect(judge([claude, gpt], all)).toEqual([false, 'refused,quorum-missed']);
  });

  test('a reviewer that was never asked did not answer', () => {
    expect(judge([claude, gpt], [there('anthropic')])).toEqual([false, 'quorum-missed']);
    expect(judge([], [])).toEqual([false, 'quorum-missed']);
  });

  test('a tool’s report makes nobody’s silence good: it counts only where everyone must answer', () => {
    expect(judge([claude, tool], [gone('anthropic'), there('sarif')], 1)).toEqual([
      false,
      'refused,quorum-missed',
    ]);
    expect(judge([tool], [there('sarif')])).toEqual([false, 'quorum-missed']);
    expect(judge([claude, tool], [there('anthropic'), gone('sarif')])).toEqual([
      false,
      'refused,quorum-missed',
    ]);
    expect(judge([claude, tool], [there('anthropic'), gone('sarif')], 1)).toEqual([true, 'refused']);
  });
});

describe('nobody reviews itself alone', () => {
  test.each([
    ['the author’s vendor alone', [claude], ['anthropic'], false],
    ['two of the author’s vendor', [claude, reader('anthropic', 'haiku')], ['anthropic'], false],
    ['another vendor beside it', [claude, gpt], ['anthropic'], true],
    ['another vendor alone', [gpt], ['anthropic'], true],
    ['two vendors that wrote it together', [claude, gpt], ['anthropic', 'openai'], true],
    ['one of the two vendors that wrote it', [gpt], ['anthropic', 'openai'], false],
    ['nobody known to have written it', [claude], [], true],
  ])('%s', (_, panel, authors, complete) => {
    const attendance = panel.map(({ id }) => there(id));
    expect(judge(panel, attendance, null, authors)).toEqual([complete, complete ? '' : 'author-vendor-only']);
  });

  test('who did not answer is no second family', () => {
    expect(judge([claude, gpt], [there('anthropic'), gone('openai')], 1, ['anthropic'])).toEqual([
      false,
      'refused,author-vendor-only',
    ]);
  });
});

test('a finder neither counts nor has to answer', () => {
  const finder: AnsweringReviewer = { ...reader('google'), role: 'finder' };
  const panel = [reader('a'), reader('b'), finder];
  expect(judge(panel, [there('a'), there('b'), gone('google')])).toEqual([true, 'refused']);
  expect(judge(panel, [there('a'), gone('b'), there('google')], 2)).toEqual([false, 'refused,quorum-missed']);
  expect(judge([reader('a'), finder], [gone('a'), there('google')])).toEqual([
    false,
    'refused,quorum-missed',
  ]);
});
