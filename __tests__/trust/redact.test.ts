import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../src/trust/redact.ts';
import { ownKinds, pems, secrets } from './secrets.ts';

// Made for these tests; put together here, so that no scanner takes this file for a leak.
const made = (...parts: string[]): string => parts.join('');

describe('keys in use', () => {
  const keyText = fc
    .string({ minLength: 12, maxLength: 60, unit: 'grapheme-ascii' })
    .filter((key) => key.trim() === key);

  test('leave in no form', () => {
    fc.assert(
      fc.property(
        keyText,
        fc.string({ maxLength: 20 }),
        fc.string({ maxLength: 20 }),
        (key, before, after) => {
          const redact = createRedactor([{ name: 'anthropic-api-key', value: key }]);
          const around = `${before}${key}${after}`;
          expect(redact(around)).not.toContain(key);
          expect(redact(encodeURIComponent(around))).not.toContain(encodeURIComponent(key));
          const base64 = redact(Buffer.from(around).toString('base64'));
          const url = redact(Buffer.from(around).toString('base64url'));
          expect(Buffer.from(base64, 'base64').toString()).not.toContain(key);
          expect(Buffer.from(url, 'base64url').toString()).not.toContain(key);
          expect(redact(Buffer.from(around).toString('hex'))).not.toContain(Buffer.from(key).toString('hex'));
          expect(JSON.stringify(redact.deep({ [key]: [around] }))).not.toContain(
            JSON.stringify(key).slice(1, -1),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test('are replaced by their name', () => {
    const redact = createRedactor([{ name: 'openai-api-key', value: ' practice-key-1\n' }]);
    expect(redact('Authorization: practice-key-1')).toBe('Authorization: [redacted:openai-api-key]');
    expect(redact.deep({ a: ['practice-key-1', 1, null, true] })).toEqual({
      a: ['[redacted:openai-api-key]', 1, null, true],
    });
  });

  test('that are empty or too short to be keys destroy nothing', () => {
    expect(createRedactor(['', 'a', '   '])('a banana')).toBe('a banana');
  });
});

describe('well-known shapes', () => {
  const redact = createRedactor([]);
  const body = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC';
  const cases: [string, string, string][] = [
    ['anthropic-key', made('sk-', 'ant-api03-', 'A1b2C3d4E5f6G7h8I9j0'), 'x'],
    ['openai-key', made('sk-', 'proj-', 'A1b2C3d4E5f6G7h8I9j0_'), 'x'],
    ['github-token', made('gh', 'p_', 'A1b2C3d4E5f6G7h8I9j0A1b2C3d4E5f6G7h8'), 'x'],
    ['github-token', made('github_', 'pat_', '11ABCDEFG0_A1b2C3d4E5f6G7h8I9j0A1b2C3'), 'x'],
    ['aws-access-key', made('AK', 'IA', 'IOSFODNN7EXAMPLE'), 'x'],
    ['google-api-key', made('AI', 'za', 'SyA1b2C3d4E5f6G7h8I9j0A1b2C3d4E5f6G'), 'x'],
    ['slack-token', made('xo', 'xb-', '123456789012-abcdefABCDEF'), 'x'],
    ['jwt', made('ey', 'JhbGciOiJIUzI1NiJ9.', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0.', 'dozjgNryP4J3jVmNHl0w'), 'x'],
    ['bearer-token', made('Bearer ', 'abcdef0123456789abcdef0123'), 'x'],
    [
      'private-key',
      made('-----BEGIN RSA PRIVATE', ` KEY-----\n${body}\n-----END RSA PRIVATE KEY-----`),
      body,
    ],
    ['private-key', made('-----BEGIN PRIVATE', ` KEY-----\\n${body}\\n-----END PRIVATE KEY-----`), body],
    ['private-key', made('-----BEGIN OPENSSH PRIVATE', ` KEY-----\n${body}\n${body}`), body],
  ];
  test.each(cases)('%s is hidden: %s', (name, key) => {
    const clean = redact(`const key = "${key}";`);
    expect(clean).toContain(`[redacted:${name}]`);
    expect(clean).not.toContain(key.replace(/^Bearer /, ''));
    expect(redact(clean)).toBe(clean);
  });

  test.each(ownKinds.map(({ kind, line, secret }) => [kind, line, secret]))(
    'a secret of the kind %s is found on a line of its own and deep in a value',
    (_, line, secret) => {
      expect(redact(line)).not.toContain(secret);
      const value = { harmless: ['a', { 'b c': 'const a = 1;' }], held: { lines: ['x', line, 'y'] } };
      expect(JSON.stringify(redact.deep(value))).not.toContain(secret);
      expect(JSON.stringify(redact.deep({ [line]: 1 }))).not.toContain(secret);
    },
  );

  test('a value is redacted as each of its strings is by itself', () => {
    const lines = [...secrets.map(({ line }) => line), ...pems.flat(), ...pems.map((pem) => pem.join('\n'))];
    const text = fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom(...lines));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 6 }), (entries) => {
        const alone = entries.map(([name, held]) => ({ [redact(name)]: [redact(held)] }));
        expect(redact.deep(entries.map(([name, held]) => ({ [name]: [held] })))).toEqual(alone);
      }),
      { numRuns: 500 },
    );
  });

  test('two private keys, the first cut off, leave the code between them readable', () => {
    const open = made('-----BEGIN PRIVATE', ' KEY-----');
    const close = made('-----END PRIVATE', ' KEY-----');
    const pem = Array.from({ length: 3 }, () => '[redacted:private-key]');
    expect(redact(`${open}\n${body}\n--- next file ---\n${open}\n${body}\n${close}\nend`)).toBe(
      ['[redacted:private-key]', '[redacted:private-key]', '--- next file ---', ...pem, 'end'].join('\n'),
    );
  });

  test('prose and code are left as they are', () => {
    const text =
      'Bearer authentication is required; sk-learn; eyJ is how a JWT begins; AKIA; risk-based-assessment-of-things';
    expect(redact(text)).toBe(text);
  });
});
