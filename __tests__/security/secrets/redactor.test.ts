import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../../src/security/secrets/redactor.ts';
import { hex, mixed, upper } from './drawn.ts';
import { ownKinds, pems, secrets } from './secrets.ts';

/** Without the numbers of secrets, which depend on what was read before. */
const unnumbered = (text: string): string => text.replaceAll(/\[secret:\d+\]/g, '[secret]');

// Made for these tests; put together here, so that no scanner takes this file for a leak.
const made = (...parts: string[]): string => parts.join('');

describe('keys in use', () => {
  const keyText = fc
    .string({ minLength: 12, maxLength: 60, unit: 'grapheme-ascii' })
    .filter((key) => key.trim() === key && /[A-Za-z\d]/.test(key) && new Set(key).size > 3);
  const realKey = fc
    .tuple(
      fc.constantFrom('sk-ant-api03-', 'sk-proj-', 'ghs_', 'AIza', ''),
      fc.string({
        minLength: 20,
        maxLength: 80,
        unit: fc.constantFrom(...'abcdefXYZ0123456789_-'.split('')),
      }),
    )
    .map((parts) => parts.join(''))
    .filter((key) => /[a-z\d]{3}/i.test(key) && !/^[-_]|[-_]$/.test(key));

  const codes = (text: string): number[] =>
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  const hexOf = (code: number, width: number): string => code.toString(16).padStart(width, '0');
  /** Each way of writing a text through one function call; what it takes to read it again is in the name. */
  const encodings: Readonly<Record<string, (text: string) => string>> = {
    plain: (text) => text,
    'upper case': (text) => text.toUpperCase(),
    'lower case': (text) => text.toLowerCase(),
    JSON: (text) => JSON.stringify(text),
    'JSON twice': (text) => JSON.stringify(JSON.stringify(text)),
    encodeURIComponent: (text) => encodeURIComponent(text),
    'form data': (text) => new URLSearchParams({ a: text }).toString(),
    'percent, all characters': (text) =>
      codes(text)
        .map((code) => `%${hexOf(code, 2)}`)
        .join(''),
    'percent, capitals': (text) =>
      codes(text)
        .map((code) => `%${hexOf(code, 2).toUpperCase()}`)
        .join(''),
    hexadecimal: (text) => Buffer.from(text).toString('hex'),
    'hexadecimal, capitals': (text) => Buffer.from(text).toString('hex').toUpperCase(),
    'hexadecimal, bytes apart': (text) =>
      codes(text)
        .map((code) => hexOf(code, 2))
        .join(' '),
    'hexadecimal, colons': (text) =>
      codes(text)
        .map((code) => hexOf(code, 2))
        .join(':'),
    'hexadecimal array': (text) =>
      codes(text)
        .map((code) => `0x${hexOf(code, 2)}`)
        .join(', '),
    '\\x': (text) =>
      codes(text)
        .map((code) => `\\x${hexOf(code, 2)}`)
        .join(''),
    '\\u': (text) =>
      codes(text)
        .map((code) => `\\u${hexOf(code, 4)}`)
        .join(''),
    '\\u{}': (text) =>
      codes(text)
        .map((code) => `\\u{${code.toString(16)}}`)
        .join(''),
    'HTML entities, decimal': (text) =>
      codes(text)
        .map((code) => `&#${code};`)
        .join(''),
    'HTML entities, hexadecimal': (text) =>
      codes(text)
        .map((code) => `&#x${code.toString(16)};`)
        .join(''),
    'HTML escapes': (text) =>
      text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;'),
    base64: (text) => Buffer.from(text).toString('base64'),
    'base64, one byte later': (text) => Buffer.from(`:${text}`).toString('base64'),
    'base64, two bytes later': (text) => Buffer.from(`a:${text}`).toString('base64'),
    base64url: (text) => Buffer.from(text).toString('base64url'),
    'base64 over lines': (text) =>
      (
        Buffer.from(text)
          .toString('base64')
          .match(/.{1,16}/g) ?? []
      ).join('\n'),
    'UTF-16 in base64': (text) => Buffer.from(text, 'utf16le').toString('base64'),
    'UTF-16 in hexadecimal': (text) => Buffer.from(text, 'utf16le').toString('hex'),
    reversed: (text) => Array.from(text).toReversed().join(''),
    'characters apart': (text) => Array.from(text).join(' '),
    'one character a line': (text) => Array.from(text).join('\n'),
    'characters as JSON': (text) => JSON.stringify(Array.from(text)),
    'zero-width space': (text) => Array.from(text).join('\u200B'),
    'zero-width joiner': (text) => Array.from(text).join('\u200D'),
    'soft hyphen': (text) => Array.from(text).join('\u00AD'),
    'bytes as JSON': (text) => JSON.stringify([...Buffer.from(text)]),
    'over indented lines': (text) => (text.match(/.{1,7}/g) ?? []).join('\n        '),
  };

  test.each(Object.keys(encodings))('leave in no form: %s', (name) => {
    const encode = encodings[name] ?? ((text: string) => text);
    fc.assert(
      fc.property(fc.oneof(realKey, keyText), fc.boolean(), (key, alone) => {
        const redact = createRedactor([{ name: 'anthropic-api-key', value: key }]);
        const form = encode(key);
        const shown = redact(alone ? form : `const a = f(${form}); // end`);
        expect(shown).toContain('[redacted:anthropic-api-key]');
        // Nothing of it survives: a part of the form that stands in the text is a coincidence of a few characters.
        const rest = shown
          .replaceAll('[redacted:anthropic-api-key]', '')
          .replace(/const a = f\(|\); \/\/ end/g, '');
        expect(rest.length).toBeLessThanOrEqual(12);
      }),
      { numRuns: 25 },
    );
  });

  test('leave in no form that holds other text too', () => {
    fc.assert(
      fc.property(
        realKey,
        fc.string({ maxLength: 20 }),
        fc.string({ maxLength: 20 }),
        (key, before, after) => {
          const redact = createRedactor([{ name: 'anthropic-api-key', value: key }]);
          const around = `${before}${key}${after}`;
          expect(redact(around)).not.toContain(key);
          const base64 = redact(Buffer.from(around).toString('base64'));
          const url = redact(Buffer.from(around).toString('base64url'));
          // Not even the middle of it.
          const middle = key.slice(4, -4);
          expect(Buffer.from(base64, 'base64').toString('latin1')).not.toContain(middle);
          expect(Buffer.from(url, 'base64url').toString('latin1')).not.toContain(middle);
          expect(redact(Buffer.from(around).toString('hex'))).not.toContain(
            Buffer.from(middle).toString('hex'),
          );
          expect(JSON.stringify(redact.deep({ [key]: [around] }))).not.toContain(
            JSON.stringify(key).slice(1, -1),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  test('take nothing of ordinary text along', () => {
    const word = fc.constantFrom(
      'const',
      'key',
      'value',
      'sk',
      'ant',
      'api03',
      '0x73',
      '%20',
      '\\u0041',
      '&amp;',
      'a b c d e f',
      '1,2,3,4',
      'YWJj',
      '{',
      '}',
      '\n',
      '  ',
    );
    fc.assert(
      fc.property(
        realKey,
        fc.array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 40 }),
        (key, words) => {
          const text = words.join(' ');
          expect(createRedactor([key])(text)).toBe(createRedactor([])(text));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('cost no more than a walk over text made to be slow', () => {
    const key = made('sk-', 'ant-api03-', mixed(40));
    const redact = createRedactor([key, `${key.slice(0, 20)}           ${key.slice(20)}`]);
    const [start, nearly] = [key.slice(0, 6), key.slice(0, -1)];
    for (const part of [
      start,
      nearly,
      `${nearly} `,
      Array.from(nearly).join(' '),
      ' ',
      '%',
      '\\',
      '\u200B',
      '","',
      '0x',
      Buffer.from(nearly).toString('hex'),
    ]) {
      const text = part.repeat(200_000 / part.length);
      expect(redact(text).length).toBeGreaterThan(0);
    }
  }, 20_000);

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
    ['anthropic-key', made('sk-', 'ant-api03-', mixed(20)), 'x'],
    ['openai-key', made('sk-', 'proj-', mixed(20), '_'), 'x'],
    ['github-token', made('gh', 'p_', mixed(36)), 'x'],
    ['github-token', made('github_', 'pat_', '11ABCDEFG0_', mixed(40)), 'x'],
    ['aws-access-key', made('AK', 'IA', upper(16)), 'x'],
    ['google-api-key', made('AI', 'za', 'Sy', mixed(33)), 'x'],
    ['slack-token', made('xo', 'xb-', '482139075512-', mixed(12)), 'x'],
    ['jwt', made('ey', 'JhbGciOiJIUzI1NiJ9.', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0.', 'dozjgNryP4J3jVmNHl0w'), 'x'],
    ['bearer-token', made('Bearer ', hex(26)), 'x'],
    [
      'private-key',
      made('-----BEGIN RSA PRIVATE', ` KEY-----\n${body}\n-----END RSA PRIVATE KEY-----`),
      body,
    ],
    ['private-key', made('-----BEGIN PRIVATE', ` KEY-----\\n${body}\\n-----END PRIVATE KEY-----`), body],
    ['private-key', made('-----BEGIN OPENSSH PRIVATE', ` KEY-----\n${body}\n${body}`), body],
  ];
  test.each(cases)('%s is hidden: %s', (name, key) => {
    const own = createRedactor([]);
    const clean = own(`const key = "${key}";`);
    expect(clean).toContain('[secret:1]');
    expect(own.kinds(clean)).toContain(name);
    expect(clean).not.toContain(key.replace(/^Bearer /, ''));
    expect(own(clean)).toBe(clean);
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
        const own = createRedactor([]);
        own.discover(entries.flat());
        const alone = entries.map(([name, held]) => ({ [own(name)]: [own(held)] }));
        const deep = createRedactor([]).deep(entries.map(([name, held]) => ({ [name]: [held] })));
        expect(unnumbered(JSON.stringify(deep))).toBe(unnumbered(JSON.stringify(alone)));
      }),
      { numRuns: 500 },
    );
  });

  test('two private keys, the first cut off, leave the code between them readable', () => {
    const open = made('-----BEGIN PRIVATE', ' KEY-----');
    const close = made('-----END PRIVATE', ' KEY-----');
    const pem = Array.from({ length: 3 }, () => '[secret]');
    expect(unnumbered(redact(`${open}\n${body}\n--- next file ---\n${open}\n${body}\n${close}\nend`))).toBe(
      ['[secret]', '[secret]', '--- next file ---', ...pem, 'end'].join('\n'),
    );
  });

  test('a value that stands on the line after its name is found', () => {
    const secret = 'kJ8fQ2mZx0Lw9TrB5v';
    const yaml = `env:\n  - name: DB_PASSWORD\n    value: ${secret}\n  - name: HOME\n    value: /srv/app2\n`;
    expect(unnumbered(redact(yaml))).toBe(yaml.replace(secret, '[secret]'));
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

  test('thousands of secrets, and text that holds them again, end in time', () => {
    const tokens = Array.from({ length: 3000 }, () => made('gh', 'p_', mixed(36)));
    const own = createRedactor([]);
    const lines = tokens.map((token, at) => `const a${at} = '${token}';`).join('\n');
    const clean = own(`${lines}\nfirst: ${tokens[0]}, last: ${tokens.at(-1)}`);
    expect(clean).toContain('first: [secret:1], last: [secret:3000]');
    expect(own(`bare ${tokens[1500]?.slice(0, 40)}`)).toBe('bare [secret:1501]');
    expect(tokens.filter((token) => clean.includes(token))).toEqual([]);
  }, 20_000);

  test('prose and code are left as they are', () => {
    const text =
      'Bearer authentication is required; sk-learn; eyJ is how a JWT begins; AKIA; risk-based-assessment-of-things';
    expect(redact(text)).toBe(text);
  });
});
