import { describe, expect, test } from 'vitest';
import type { Usage } from '../../src/providers/provider.ts';
import { sizeOf } from '../../src/providers/text-size.ts';
import { CountedInput } from '../../src/reviewers/counted-input.ts';

const line = '    const total = items.reduce((sum, item) => sum + item.price * item.count, 0);\n';
const code = (lines: number) => sizeOf(line.repeat(lines));
const counts = (freshInput: number, cachedInput = 0, writtenInput = 0): Usage => ({
  freshInput,
  cachedInput,
  writtenInput,
  output: 10,
});
const checked = (size: ReturnType<typeof sizeOf>, usage: Usage) => new CountedInput().check([size], [usage]);

describe('a count that is too low for the text', () => {
  test('names what was sent, what was counted, and the expected minimum', () => {
    const sent = code(1_000);
    expect(checked(sent, counts(4_096))).toEqual({
      bytes: 81_000,
      counted: 4_096,
      expected: Math.ceil(sent.condensed / 7),
    });
  });

  test('all counted tokens count, from the cache or not', () => {
    const sent = code(1_000);
    const enough = Math.ceil(sent.condensed / 7);
    expect(checked(sent, counts(enough - 20, 10, 10))).toBeNull();
    expect(checked(sent, counts(enough - 21, 10, 10))).not.toBeNull();
  });

  test('a provider without counts is not checked', () => {
    expect(checked(code(1_000), counts(0))).toBeNull();
    const none = new CountedInput();
    expect(none.check([code(100), code(1_000)], [counts(0), counts(0)])).toBeNull();
  });

  test('each request of a question is checked, including those after look-ups', () => {
    const sent = [code(100), code(120), code(1_000)];
    expect(new CountedInput().check(sent, [counts(2_000), counts(2_400), counts(1_200)])).toMatchObject({
      counted: 1_200,
    });
  });
});

describe('requests of different sizes with the same count', () => {
  const pair = (small: number, large: number, first: number, second: number) => {
    const seen = new CountedInput();
    expect(seen.check([code(small)], [counts(first)])).toBeNull();
    return seen.check([code(large)], [counts(second)]);
  };

  test('the larger one was cut', () => {
    expect(pair(500, 700, 12_000, 12_010)).toEqual({ bytes: 56_700, counted: 12_010, expected: 16_800 });
  });

  test('whichever came first', () => {
    expect(pair(700, 500, 12_010, 12_000)).toEqual({ bytes: 56_700, counted: 12_010, expected: 16_800 });
  });

  test.each([
    ['sizes that differ by less than a fifth', 500, 590, 12_000, 12_000],
    ['counts that differ by more than a hundredth', 500, 700, 12_000, 12_200],
  ])('%s is not reported', (_, small, large, first, second) => {
    expect(pair(small, large, first, second)).toBeNull();
  });

  test('nor are requests that are smaller than what the provider has counted before', () => {
    const seen = new CountedInput();
    const usages = [counts(30_000), counts(12_000), counts(12_010)];
    expect(seen.check([code(1_500), code(500), code(700)], usages)).toBeNull();
  });

  test('nor is prose next to a table of numbers, which has more tokens for its bytes', () => {
    const table = sizeOf(Array.from({ length: 4_000 }, (_, at) => `${at},${at * 7}\n`).join(''));
    const prose = sizeOf(
      'The order is archived once it has been paid and delivered to its buyer. '.repeat(900),
    );
    const seen = new CountedInput();
    expect(prose.bytes).toBeGreaterThan(table.bytes * 1.2);
    expect(seen.check([table, prose], [counts(18_000), counts(18_000)])).toBeNull();
  });
});

describe('correct counts of unusual texts are not reported', () => {
  // Tokens as o200k counts them.
  test.each([
    ['60,000 times one letter', 'x'.repeat(60_000), 7_500],
    ['rules of equals signs', `${'='.repeat(78)}\n`.repeat(700), 1_400],
    ['rules of two signs in turn', `${'-='.repeat(40)}\n`.repeat(700), 6_300],
    ['spaces', ' '.repeat(60_000), 470],
    ['Russian', 'Этот код читает запись и записывает её обратно без блокировки. '.repeat(600), 8_401],
    ['Hindi', 'यह कोड बिना ताले के रिकॉर्ड पढ़ता है और वापस लिखता है। '.repeat(400), 6_801],
    ['Chinese', '这是一个用于测试分词器的中文文本，代码审查需要阅读全部内容。'.repeat(600), 11_400],
    ['emoji', '🎉🚀😀👍🔥'.repeat(2_000), 14_000],
  ])('%s', (_, text, tokens) => {
    expect(checked(sizeOf(text), counts(tokens))).toBeNull();
  });
});

test('a text is measured in UTF-8 bytes', () => {
  for (const text of ['', 'abc', 'äöü', '这是', '🎉x', 'a\r\n\tb'])
    expect(sizeOf(text).bytes).toBe(Buffer.byteLength(text));
});
