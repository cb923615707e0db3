import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../src/change/change.ts';
import { planFile } from '../../src/change/plan.ts';
import { documentText, patchBetween, revisedChange } from '../../src/plan/revised-change.ts';

const change = (text: string): Change => ({
  repository: null,
  event: 'local',
  pullRequest: null,
  commits: { base: 'a', mergeBase: 'a', head: 'b' },
  log: [],
  files: [planFile('plan.md', text, '')],
});

const document = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '#') }), { minLength: 1 });

test('a revision as a change holds both complete texts, each line with its number', () => {
  fc.assert(
    fc.property(document, document, (before, after) => {
      const [file] = revisedChange(
        change(`${before.join('\n')}\n`),
        `${before.join('\n')}\n`,
        `${after.join('\n')}\n`,
      ).files;
      const lines = file?.hunks[0]?.lines ?? [];
      for (const [side, texts] of [
        ['oldLine', before],
        ['newLine', after],
      ] as const) {
        const own = lines.filter((line) => line[side] !== null);
        expect(own.map(({ text }) => text)).toEqual(texts);
        expect(own.map((line) => line[side])).toEqual(texts.map((_, index) => index + 1));
      }
      expect(file === undefined ? '' : documentText(file)).toBe(`${after.join('\n')}\n`);
    }),
  );
});

test('two texts that have nothing in common are shown as a replacement, in bounded time', () => {
  const text = (word: string): string => Array.from({ length: 1_000 }, (_, at) => `${word} ${at}\n`).join('');
  const [file] = revisedChange(change(text('old')), text('old'), text('new')).files;
  expect(file).toMatchObject({ added: 1_000, removed: 1_000 });
  expect(patchBetween('plan.md', text('old'), text('new'))).toContain('replaces the entire text');
});
