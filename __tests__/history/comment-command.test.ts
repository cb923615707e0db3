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
  [
    '/xreview recheck xr-0123456789 see\n`a.js`',
    { kind: 'recheck', finding: 'xr-0123456789', argument: 'see\n`a.js`' },
  ],
])('%j', (body, command) => {
  expect(readCommentCommand(body)).toEqual(command);
});

test.each([
  ['/xreview explain', { kind: 'explain', finding: 'xr-0123456789' }],
  [
    '/xreview dismiss it is\nintended',
    { kind: 'dismiss', finding: 'xr-0123456789', reason: 'it is intended', rule: false },
  ],
  ['/xreview recheck', { kind: 'recheck', finding: 'xr-0123456789', argument: '' }],
  ['/xreview recheck see\nthere', { kind: 'recheck', finding: 'xr-0123456789', argument: 'see\nthere' }],
  [
    '/xreview dismiss xr-9876543210 fine',
    { kind: 'dismiss', finding: 'xr-9876543210', reason: 'fine', rule: false },
  ],
])('%j needs no id in the thread of a finding', (body, command) => {
  expect(readCommentCommand(body, 'xr-0123456789')).toEqual(command);
});

test('a reason is cut, so that a saved review has room for it', () => {
  const command = readCommentCommand(`/xreview dismiss xr-0123456789 ${'x'.repeat(65_000)}`);
  expect(command?.kind === 'dismiss' && command.reason.length).toBe(500);
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
