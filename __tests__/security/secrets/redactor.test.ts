import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../../src/security/secrets/redactor.ts';
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

  test('a value that stands on the line after its name is found', () => {
    const secret = 'kJ8fQ2mZx0Lw9TrB5v';
    const yaml = `env:\n  - name: DB_PASSWORD\n    value: ${secret}\n  - name: HOME\n    value: /srv/app2\n`;
    expect(redact(yaml)).toBe(yaml.replace(secret, '[redacted:secret-value]'));
  });

  // What a scanner by names alone would take away from the reviewers.
  test.each([
    '  secretName: app-tls-v2-2026-01',
    '  secret: shop-credentials-v3',
    'password: string;',
    '  password: hashedPassword2',
    '  password: ${DB_PASSWORD_2}',
    '  token: nextPageToken2',
    'token = await signIn2(user1)',
    'const token = tokens[index2 + 1].value',
    'API_KEY=$(cat /run/secrets/api_key_2)',
    'if (password === confirm2) return;',
    'cacheKey = `orders:v2:${id}`',
    "const storageKey = 'theme-v2-2026';",
    "primaryKey: 'order_id_2'",
    'sort_key: created_at_2026_01_01',
    "const SUBJECT_TOKEN = 'urn:ietf:params:oauth:token-type:x509';",
    "password: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop-a1b2c3'",
    'api_key: "op://shop/payments/key2"',
    'secret: projects/123456/secrets/shop/versions/3',
    "publicKey: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE5b0a1c2d3e4f'",
    '<Token>Identifier1</Token>',
    '--token-file /etc/tokens/shop2.txt',
    'pass: 12 of 34',
    'first_pass = "pass1of2"',
    'bypass: rule42applies',
    'integrity: sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    'author: user1234name5678',
    '  keyboard: qwerty2layout3',
    "it('keeps token 12ab34 for later', () => {})",
    'tokens: 12000, maxTokens: 48000',
    'sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  ])('no secret is seen in %s', (line) => {
    expect(redact(line)).toBe(line);
  });

  test('what was redacted is left alone, and lines keep their number', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'password',
        'API_KEY',
        'token',
        '--secret',
        '<pwd>',
        '</pwd>',
        'key',
        'name',
        'value',
        'curl -u ',
      ),
      fc.constantFrom(': ', '=', ' = ', '"', "'", '\n', ' ', '&', ',', '>', '[', '`', '://', '@', ' #'),
      fc.constantFrom(
        'kJ8fQ2mZx0Lw9TrB5vXy',
        'hunter2hunter2',
        'a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6',
        'p@ssw0rd!x9',
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const clean = redact(pieces.join(''));
        expect(redact(clean)).toBe(clean);
        expect(clean.split('\n')).toHaveLength(pieces.join('').split('\n').length);
      }),
      { numRuns: 3000 },
    );
  });

  test('text made to be slow is not', () => {
    const parts = [
      'token=',
      'password: ',
      'key',
      'secret"',
      '<token>',
      '--token ',
      'pass\n',
      'a.b-',
      'A3-',
      'sk-',
      '4b1d',
    ];
    for (const part of parts) {
      const text = part.repeat(200_000 / part.length);
      expect(redact(text)).toBe(text);
    }
  }, 20_000);

  test('prose and code are left as they are', () => {
    const text =
      'Bearer authentication is required; sk-learn; eyJ is how a JWT begins; AKIA; risk-based-assessment-of-things';
    expect(redact(text)).toBe(text);
  });
});
