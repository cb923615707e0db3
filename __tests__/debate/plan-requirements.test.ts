import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { droppedRequirements, requirementsOf } from '../../src/debate/plan-requirements.ts';

const plan = [
  '# Archive',
  '',
  'Some words that ask for nothing.',
  'Every order must stay readable for ten years.',
  '',
  '## Steps',
  '',
  '1. Copy the *old* orders.',
  '2. Delete them.',
  '- [ ] Tell the customers.',
].join('\n');

test('headings, list items and sentences with a demand are requirements', () => {
  expect(requirementsOf(plan).map(({ line }) => line)).toEqual([1, 4, 6, 8, 9, 10]);
});

const dropped = (revised: string, named: Parameters<typeof droppedRequirements>[2] = []): readonly number[] =>
  droppedRequirements(plan, revised, named).map(({ line }) => line);

describe('a requirement is lost if nothing contains it and no decision names it', () => {
  test.each([
    ['the same text', plan],
    [
      'moved and renumbered',
      plan.replace('1. Copy the *old* orders.\n2. Delete them.', '1. Delete them.\n2. Copy the old orders'),
    ],
    ['more said on the line of a long one', plan.replace('ten years.', 'ten years, and searchable.')],
    ['wrapped over two lines', plan.replace('must stay readable', 'must stay\nreadable')],
    ['other marks and line ends', plan.replaceAll('- [ ]', '*').replaceAll('\n', '\r\n')],
  ])('%s is no loss', (_, revised) => {
    expect(dropped(revised)).toEqual([]);
  });

  test.each([
    ['taken out', plan.replace('2. Delete them.\n', ''), [9]],
    ['in other words', plan.replace('must stay readable', 'should be readable'), [4]],
    ['a short one inside other words', plan.replace('2. Delete them.', 'We shall delete them later.'), [9]],
    ['all of it', '# Another plan\n', [1, 4, 6, 8, 9, 10]],
  ])('%s is a loss', (_, revised, lines) => {
    expect(dropped(revised)).toEqual(lines);
  });

  test('named with a reason it counts as given up; without a reason, or by a small part of it, it does not', () => {
    const revised = plan.replace('Every order must stay readable for ten years.\n', '');
    const quote = 'Every order must stay readable for ten years.';
    expect(dropped(revised, [{ quote, reason: 'The law asks for six.' }])).toEqual([]);
    expect(dropped(revised, [{ quote: `> ${quote.toUpperCase()}`, reason: 'So.' }])).toEqual([]);
    expect(dropped(revised, [{ quote, reason: ' ' }])).toEqual([4]);
    expect(dropped(revised, [{ quote: 'Every order', reason: 'Gone.' }])).toEqual([4]);
  });
});

test('a text with all lines of the original, in any order, loses nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60 })), fc.array(fc.string()), (lines, more) => {
      const revised = [...more, ...lines.toReversed()].join('\n');
      expect(droppedRequirements(lines.join('\n'), revised, [])).toEqual([]);
    }),
  );
});
