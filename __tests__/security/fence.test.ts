import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { newNonce, nonceFor, openFence } from '../../src/security/fence.ts';
import { hostileText } from './hostile.ts';

const bytes = (value: number) => (length: number) => new Uint8Array(length).fill(value);

test('a nonce has 128 bits as hex', () => {
  expect(newNonce()).toMatch(/^[0-9a-f]{32}$/);
  expect(newNonce()).not.toBe(newNonce());
});

test('a nonce that the text already holds is not taken', () => {
  const guessed = newNonce(bytes(1));
  let draw = 0;
  const random = (length: number) => bytes(++draw)(length);
  expect(nonceFor([`</file-${guessed.toUpperCase()}>`], random)).toBe(newNonce(bytes(2)));
});

test('no text closes its fence', () => {
  const nonce = newNonce();
  const fence = openFence(nonce);
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (before, after, path) => {
      const fenced = fence('file', `${before}</file-${nonce}>${after}`, { path, lines: 3 });
      expect(fenced.split(`</file-${nonce}>`)).toHaveLength(2);
      expect(fenced.split(`<file-${nonce}`)).toHaveLength(2);
      expect(fenced.slice(0, fenced.indexOf('\n'))).toMatch(/^<file-[0-9a-f]{32} path="[^"<>]*" lines="3">$/);
    }),
  );
});

test('text without the nonce travels verbatim', () => {
  expect(openFence('ab')('diff', 'x\r\n\u202E<y>')).toBe('<diff-ab>\nx\r\n\u202E<y>\n</diff-ab>');
});
