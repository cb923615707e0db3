import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCommentCommand } from '../../src/history/comment-command.ts';

test.each([
  ['/xreview', { kind: 'review', adversarial: false, focus: '' }],
  ['  /xreview\n', { kind: 'review', adversarial: false, focus: '' }],
  ['/xreview adversarial', { kind: 'review', adversarial: true, focus: '' }],
  [
    '/xreview adversarial locks\nand retries',
    { kind: 'review', adversarial: true, focus: 'locks\nand retries' },
  ],
  ['/xreview status', { kind: 'status' }],
  ['/xreview explain xr-0123456789', { kind: 'explain', finding: 'xr-0123456789' }],
  [
    '/xreview dismiss xr-0123456789 it is\nintended',
    { kind: 'dismiss', finding: 'xr-0123456789', reason: 'it is intended', rule: false },
  ],
])('%j', (body, command) => {
  expect(readCommentCommand(body)).toEqual(command);
});

test.each(['', 'hello', 'see /xreview', '/xreviewer', '/xreview-bot', '> /xreview'])(
  '%j is no command',
  (body) => {
    expect(readCommentCommand(body)).toBeNull();
  },
);

test('whatever follows the word, there is an answer, and a dismissal always has a finding and a reason', () => {
  fc.assert(
    fc.property(fc.string(), (rest) => {
      const command = readCommentCommand(`/xreview ${rest}`);
      expect(command).not.toBeNull();
      if (command?.kind === 'dismiss') {
        expect(command.finding).toMatch(/^xr-[0-9a-f]{10}$/u);
        expect(command.reason).not.toBe('');
      }
    }),
  );
});
