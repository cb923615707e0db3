import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { receiptIn } from '../../practice/reading.ts';
import { addReceipt, endReceipt, returnsReceipt, withoutReceipt } from '../../src/reviewers/read-receipt.ts';

const code = (length: number, text = 'const value = load();'): readonly string[] =>
  Array.from({ length }, (_, at) => `${at + 1}+\t${text}`);
const block = (lines: readonly string[]): string => ['FILE "a.js" added', '@@ -0 +1', ...lines].join('\n');

describe('the receipt of a block', () => {
  test('stands on its first line, its last line and between the two code lines nearest to its middle', () => {
    const { text, codes } = addReceipt(block(code(100)));
    const lines = text.split('\n');
    const at = codes.map((one) => lines.indexOf(`RECEIPT ${one}`));
    expect(at).toEqual([0, 53, 104]);
    expect(new Set(codes).size).toBe(3);
    expect(receiptIn(text)).toEqual(codes);
  });

  test('the middle is one of bytes, not of lines', () => {
    const { text, codes } = addReceipt(block([...code(10), ...code(10, 'x'.repeat(2_000))]));
    const place = text.indexOf(`RECEIPT ${codes[1]}`) / text.length;
    expect(place).toBeGreaterThan(0.4);
    expect(place).toBeLessThan(0.6);
  });

  test.each([
    ['of one line', block(code(1))],
    ['without code', 'FILE "empty.js" added'],
    ['that is empty', ''],
  ])('a block %s has a code at each end', (_, text) => {
    const receipted = addReceipt(text);
    expect(receipted.codes).toHaveLength(2);
    expect(receiptIn(receipted.text)).toEqual(receipted.codes);
  });

  test('never stands between a header and what it heads', () => {
    const files = Array.from(
      { length: 9 },
      (_, at) => `FILE "${at}.js" added\n@@ -0 +1\n${code(1).join('')}`,
    );
    expect(addReceipt(files.join('\n')).codes).toHaveLength(2);
  });

  test('is the same for the same block, and another for any other block and position', () => {
    const [one, two] = [addReceipt(block(code(100))), addReceipt(block(code(100)))];
    expect(one).toEqual(two);
    const others = [addReceipt(block(code(101))).codes, [endReceipt(block(code(100))).code]];
    for (const codes of others) for (const other of codes) expect(one.codes).not.toContain(other);
  });

  test('everything else stays as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 40 }), (texts) => {
        const lines = texts.map((text) => `1+\t${text.replaceAll(/[\r\n\u2028]/gu, '')}`);
        const { text, codes } = addReceipt(lines.join('\n'));
        expect(receiptIn(text)).toEqual(codes);
        expect(withoutReceipt(text, codes)).toBe(lines.join('\n'));
      }),
    );
  });

  test('no content of the change can pass for a receipt line', () => {
    const { text, codes } = addReceipt(block(code(30, 'RECEIPT bcdfgh')));
    expect(receiptIn(text)).toEqual(codes);
    expect(codes).not.toContain('bcdfgh');
  });
});

describe('an answer returns the receipt', () => {
  const codes = ['bcdfgh', 'jkmnpq', '234789'];
  test.each([
    ['as it stands', codes],
    ['in capitals, with spaces and quotes', [' BCDFGH', '"jkmnpq"', '`234789`\n']],
    ['with the whole lines', ['RECEIPT bcdfgh', 'RECEIPT jkmnpq', 'Receipt: 234789']],
    ['in one text', ['bcdfgh, jkmnpq, 234789']],
    ['in another order', codes.toReversed()],
    ['one of them twice', [...codes, 'bcdfgh']],
  ])('%s', (_, given) => {
    expect(returnsReceipt(codes, given)).toBe(true);
  });

  test.each([
    ['none', []],
    ['the first only', ['bcdfgh']],
    ['without the middle', ['bcdfgh', '234789']],
    ['without the last', ['bcdfgh', 'jkmnpq']],
    ['with one letter wrong', ['bcdfgh', 'jkmnpz', '234789']],
    ['with one that is invented', [...codes, 'xxxxxx']],
    ['invented', ['first', 'middle', 'last']],
    ['run together', ['bcdfghjkmnpq234789']],
    ['empty texts', ['', '', '']],
  ])('not: %s', (_, given) => {
    expect(returnsReceipt(codes, given)).toBe(false);
  });
});

test('a quote that holds a receipt line is a quote of the code around it', () => {
  expect(withoutReceipt('a();\nRECEIPT bcdfgh\nb();', ['bcdfgh'])).toBe('a();\nb();');
  expect(withoutReceipt('a();\nRECEIPT other1\nb();', ['bcdfgh'])).toBe('a();\nRECEIPT other1\nb();');
});
