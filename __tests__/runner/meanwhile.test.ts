import { expect, test } from 'vitest';
import { meanwhile } from '../../src/runner/meanwhile.ts';

test('the work is done piece by piece, and others come first in between', async () => {
  const seen: string[] = [];
  await new Promise<void>((resolve) => {
    meanwhile(
      (function* () {
        for (const piece of ['a', 'b']) {
          seen.push(piece);
          // What came in while a piece was worked on: it is heard before the next one.
          setImmediate(() => seen.push(`after ${piece}`));
          yield;
        }
        resolve();
      })(),
    );
  });
  expect(seen).toEqual(['a', 'after a', 'b', 'after b']);
});

test('a piece that fails ends the work, and nothing else', async () => {
  await expect(
    new Promise((resolve) => {
      meanwhile(
        (function* () {
          setImmediate(() => setImmediate(() => resolve('still here')));
          yield;
          throw new Error('left to whoever needs it');
        })(),
      );
    }),
  ).resolves.toBe('still here');
});
