import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf } from '../../../src/debate/matching/terms.ts';

/** The term that a single word becomes; a word that is no term is returned as it is. */
const stemOf = (word: string): string => [...termsOf(word).words][0] ?? word;

describe('the stem of a word', () => {
  it.each([
    ['race', 'races', 'raced', 'racing'],
    ['validate', 'validates', 'validated', 'validating', 'validation'],
    ['concurrent', 'concurrently', 'concurrency'],
    ['hop', 'hops', 'hopped', 'hopping'],
    ['query', 'queries', 'queried'],
    ['leak', 'leaks', 'leaked', 'leaking'],
  ])('%s and its forms are one term', (word, ...forms) => {
    expect(new Set(forms.map(stemOf))).toEqual(new Set([stemOf(word)]));
  });

  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['relational', 'relat'],
    ['hopefulness', 'hope'],
    ['vietnamization', 'vietnam'],
    ['adoption', 'adopt'],
    ['controlling', 'control'],
    ['hoping', 'hope'],
    ['falling', 'fall'],
    ['sky', 'sky'],
    ['is', 'is'],
  ])("%s becomes %s, as in Porter's paper", (word, expected) => {
    expect(stemOf(word)).toBe(expected);
  });

  it('leaves a word that is not lower-case English unchanged', () => {
    for (const text of ['', 'é', 'über', '漢字', 'x'.repeat(41)]) expect(stemOf(text)).toBe(text);
  });

  it('gives a non-empty stem that is at most one letter longer', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
        expect(stemOf(word).length).toBeGreaterThan(0);
        expect(stemOf(word).length).toBeLessThanOrEqual(word.length + 1);
      }),
    );
  });
});

describe('terms', () => {
  it('hold an identifier complete and in parts, in any case', () => {
    const camel = termsOf('maxRetryCount').words;
    expect(camel).toContain('=maxretrycount');
    for (const spelling of ['max_retry_count', 'max.retry.count', 'MaxRetryCount', 'MAX_RETRY_COUNT']) {
      const parts = [...termsOf(spelling).words].filter((word) => !word.startsWith('='));
      expect(parts).toEqual([...camel].filter((word) => !word.startsWith('=')));
    }
  });

  it('leave out words without meaning, and fenced code', () => {
    expect([...termsOf('This is not what it should be').words]).toEqual([]);
    expect([...termsOf('lock\n```ts\nconst fixed = 1;\n```\nafterwards').words]).toEqual([
      'lock',
      'afterward',
    ]);
  });

  it('read other scripts', () => {
    expect(termsOf('競合状態が発生する').runs.size).toBeGreaterThan(0);
    expect(termsOf('Überlauf möglich').words).toContain('überlauf');
  });
});
