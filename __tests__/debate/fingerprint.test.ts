import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Location } from '../../src/debate/finding.ts';
import { fingerprint, recognise, type Trait } from '../../src/debate/fingerprint.ts';

const at = (startLine: number, quote: string, path = 'src/app.ts'): Location => ({
  level: 'line',
  path,
  side: 'new',
  startLine,
  endLine: startLine,
  quote,
  addedLine: startLine,
});
const trait = (startLine: number, quote: string, more: Partial<Trait> = {}): Trait => ({
  category: 'race-condition',
  location: at(startLine, quote),
  symbol: null,
  ...more,
});

const code = 'const stock = await read(id);';

describe('one identity across pushes', () => {
  test('neither lines nor white space change it; category, path and code do', () => {
    const print = fingerprint('race-condition', at(3, code), 0);
    expect(fingerprint('race-condition', at(90, '  const stock =\n\tawait read( id );'), 0)).toBe(print);
    expect(fingerprint('injection', at(3, code), 0)).not.toBe(print);
    expect(fingerprint('race-condition', at(3, code, 'src/b.ts'), 0)).not.toBe(print);
    expect(fingerprint('race-condition', at(3, `${code} // x`), 0)).not.toBe(print);
  });

  test('similar defects are distinguished by the order of their lines', () => {
    const [a, b] = [trait(10, code), trait(40, code)];
    const [c, d] = [trait(12, code), trait(44, code)];
    const pairs = recognise([b, a], [d, c]);
    expect([pairs.get(c), pairs.get(d)]).toEqual([a, b]);
  });

  test('a longer quote around the same code is the same defect', () => {
    const earlier = trait(10, code);
    const now = trait(10, `${code}\nstock.n--`);
    expect(recognise([earlier], [now]).get(now)).toBe(earlier);
  });

  test('in one symbol, changed code is the same defect only if no other is possible', () => {
    const earlier = trait(10, code, { symbol: 'buy' });
    const now = trait(11, 'let left = await load(id, tx);', { symbol: 'buy' });
    const other = trait(15, 'let more = await load(id, tx2);', { symbol: 'buy' });
    expect(recognise([earlier], [now]).get(now)).toBe(earlier);
    expect(recognise([earlier], [now, other]).size).toBe(0);
    expect(recognise([earlier], [{ ...now, symbol: 'sell' }]).size).toBe(0);
  });

  test('another category, or another file, is another defect', () => {
    const earlier = trait(10, code, { symbol: 'buy' });
    expect(recognise([earlier], [trait(10, code, { category: 'injection', symbol: 'buy' })]).size).toBe(0);
    expect(recognise([earlier], [trait(10, code, { location: at(10, code, 'src/b.ts') })]).size).toBe(0);
  });

  test('no finding has two ids, and no id has two findings; an unchanged list keeps all', () => {
    const traits = fc.array(
      fc
        .tuple(
          fc.integer({ min: 1, max: 50 }),
          fc.constantFrom('read(id);', 'write(id, value);', 'lock.release();'),
        )
        .map(([line, quote]) => trait(line, quote, { symbol: line < 25 ? 'first' : 'second' })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(traits, traits, (earlier, now) => {
        const pairs = recognise(earlier, now);
        expect(new Set(pairs.values()).size).toBe(pairs.size);
        const again = earlier.map((one) => ({ ...one }));
        expect(recognise(earlier, again).size).toBe(earlier.length);
      }),
    );
  });
});
