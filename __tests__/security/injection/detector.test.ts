import { describe, expect, test } from 'vitest';
import { findInjectionMatches } from '../../../src/security/injection/detector.ts';
import { firstWords } from '../../../src/security/injection/first-words.ts';
import { phrases } from '../../../src/security/injection/steering.ts';
import { told, unreported } from './phrases.ts';

describe('what speaks to reviewers', () => {
  test.each(told)('is seen: %s', (line) => {
    expect(findInjectionMatches([line])).not.toEqual([]);
  });

  test.each(unreported)('is not seen where nobody does: %s', (line) => {
    expect(findInjectionMatches([line])).toEqual([]);
  });

  test('is found without asking every phrase: each has words of which one must stand there', () => {
    for (const [, phrase] of phrases) expect(phrase.needs().size).toBeGreaterThan(0);
  });
});

describe('the first words of a pattern', () => {
  test.each([
    ['(?:report|flag)', ['report', 'flag']],
    ['findings?', ['finding', 'findings']],
    ['(?:vulnerabilit(?:y|ies)|analy[sz]e this)', ['vulnerability', 'vulnerabilities', 'analyse', 'analyze']],
    [' approve this ', ['approve']],
    ['^lgtm$', ['lgtm']],
    ['(?:pre ?approved)', ['pre', 'preapproved']],
  ])('%s', (source, words) => {
    expect([...(firstWords(source) ?? [])].toSorted()).toEqual(words.toSorted());
  });

  test.each(['(?: [\\p{L}]+){0,3}? ', '(?:a|)', '', '\\d+', '(?: (?:please|must)){0,3} '])(
    'cannot be told of %s',
    (source) => {
      expect(firstWords(source)).toBeNull();
    },
  );
});
