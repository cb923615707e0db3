import { describe, expect, test } from 'vitest';
import { type BothSides, parseBothSides, type RowChange } from '../../src/syntax/both-sides.ts';
import { parseSymbols } from '../../src/syntax/symbols.ts';

const alone = async ({ path, text, oldPath, oldText }: BothSides) => ({
  symbols: await parseSymbols(path, text),
  oldSymbols: await parseSymbols(oldPath, oldText),
});

const old = `import { sum } from './sum.ts';

/** Zählt „alles“ 🧮. */
export class Cart {
  total() {
    return sum(this.items);
  }
}

export const price = (item: Item) => item.price;

describe('cart', () => {
  it('adds', () => expect(total()).toBe(3));
});
`;

/** The old text with rows replaced. */
function edited(
  changes: readonly { readonly rows: readonly [number, number]; readonly by: string[] }[],
): BothSides {
  const lines = old.split('\n');
  const rows: RowChange[] = [];
  let shift = 0;
  for (const {
    rows: [from, to],
    by,
  } of changes) {
    lines.splice(from + shift, to - from, ...by);
    rows.push({ old: [from, to], new: [from + shift, from + shift + by.length] });
    shift += by.length - (to - from);
  }
  return { path: 'cart.ts', text: lines.join('\n'), oldPath: 'cart.ts', oldText: old, changes: rows };
}

describe('the symbols of both sides are those of each side alone', () => {
  test.each([
    ['one line is added', edited([{ rows: [5, 5], by: ['    const 🧮 = "Ä";', '    audit(this);'] }])],
    [
      'functions move at several places',
      edited([
        { rows: [0, 1], by: [] },
        { rows: [4, 7], by: ['  sum() { return 1; }', '  max() {', '    return 2;', '  }'] },
        { rows: [9, 10], by: ['export function cost(item: Item) {', '  return item.price;', '}'] },
      ]),
    ],
    ['the end is removed', edited([{ rows: [10, 15], by: ['const last = () => 1;'] }])],
    ['all is replaced', edited([{ rows: [0, 15], by: ['export class Other {}'] }])],
    ['the new side has a syntax error', edited([{ rows: [5, 6], by: ['    return sum((;'] }])],
    ['nothing differs', edited([])],
  ])('where %s', async (_, sides) => {
    expect(await parseBothSides(sides)).toEqual(await alone(sides));
  });

  test('where the old side has a syntax error', async () => {
    const { text, oldText, changes, ...paths } = edited([{ rows: [5, 6], by: ['    return sum((;'] }]);
    const turned = changes.map((change) => ({ old: change.new, new: change.old }));
    const sides = { ...paths, text: oldText, oldText: text, changes: turned };
    expect(await parseBothSides(sides)).toEqual(await alone(sides));
  });

  test('where a secret was hidden outside the changes', async () => {
    const sides = edited([{ rows: [5, 6], by: ['    return 1;'] }]);
    const hidden = { ...sides, text: sides.text.replace('class Cart', 'class Hidden') };
    expect(await parseBothSides(hidden)).toEqual(await alone(hidden));
  });

  test('where the file has another language or none', async () => {
    const sides = edited([{ rows: [5, 6], by: ['    return 1;'] }]);
    for (const path of ['cart.js', 'cart.txt']) {
      expect(await parseBothSides({ ...sides, path })).toEqual(await alone({ ...sides, path }));
    }
  });

  test('where the last line has no line break', async () => {
    const base = edited([]);
    const sides = {
      ...base,
      text: 'class A {}\nclass B {}',
      oldText: 'class A {}\nclass C {}\nclass D {}\n',
      changes: [{ old: [1, 3], new: [1, 2] }] as const,
    };
    expect(await parseBothSides(sides)).toEqual(await alone(sides));
  });
});
