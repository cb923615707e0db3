import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLiteralSearch } from '../../../src/security/secrets/literal-search.ts';
import { createRedactor } from '../../../src/security/secrets/redactor.ts';
import { join, mixed } from './drawn.ts';

/** The places of a literal as a plain search finds them. */
function plainly(text: string, literal: string): readonly number[] {
  const places: number[] = [];
  // Each character by itself, because the lower case of some is longer.
  const lower = Array.from(text, (char) => (char < '\u0080' ? char.toLowerCase() : char)).join('');
  for (
    let at = lower.indexOf(literal.toLowerCase());
    at !== -1;
    at = lower.indexOf(literal.toLowerCase(), at + 1)
  )
    places.push(at);
  return places;
}

const longest = (text: string, run: RegExp): number =>
  Math.max(0, ...Array.from(text.matchAll(run), ([found]) => found.length));

const literal = fc.string({
  unit: fc.constantFrom('a', 'B', 'b', '-', '/', '1'),
  minLength: 1,
  maxLength: 5,
});
const text = fc.string({
  unit: fc.constantFrom('a', 'A', 'b', 'B', '-', '_', '+', '/', '1', ' ', '\n', 'é', 'İ', 'K'),
  maxLength: 60,
});

describe('The search for the literals of all rules', () => {
  test('finds each as a search for it alone does, in either case', () => {
    fc.assert(
      fc.property(fc.array(literal, { minLength: 1, maxLength: 8 }), text, (literals, searched) => {
        const held = createLiteralSearch(literals)(searched);
        for (const one of literals) expect(held.places([one])).toEqual(plainly(searched, one));
        const together = new Set(literals.flatMap((one) => plainly(searched, one)));
        expect(held.places(literals)).toEqual([...together].toSorted((a, b) => a - b));
        expect(held.longestWord).toBe(longest(searched, /[A-Za-z\d_-]+/g));
        expect(held.longestBase64).toBe(longest(searched, /[A-Za-z\d+/]+/g));
      }),
    );
  });

  test('finds a token that begins inside another one, and both forms of one prefix', () => {
    const redact = createRedactor([]);
    const inner = join('xoxb-2-', mixed(120));
    expect(redact(`const key = f("${join('xoxe.', inner)}", "${inner}");`)).toBe(
      'const key = f("[secret:1]", "[secret:2]");',
    );
  });

  test('finds the password of each client of MySQL', () => {
    const password = join('T4', mixed(9), '!');
    for (const client of ['mysql', 'mysqldump', 'mariadb', 'mariadb-dump'])
      expect(createRedactor([])(`${client} -u shop -p${password} < dump.sql`)).toBe(
        `${client} -u shop -p[secret:1] < dump.sql`,
      );
  });
});
