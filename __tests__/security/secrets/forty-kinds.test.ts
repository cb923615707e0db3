import { describe, expect, test } from 'vitest';
import { isDummyToken } from '../../../src/security/secrets/placeholders.ts';
import { createRedactor } from '../../../src/security/secrets/redactor.ts';
import { learnSecrets } from '../../../src/security/secrets/secretlint.ts';
import { hex, mixed, upper } from './drawn.ts';
import { fortyKinds, placeholders } from './forty-kinds.ts';

/** A text as reviewers get it. */
async function shown(text: string): Promise<string> {
  const redact = createRedactor([]);
  await learnSecrets([text], redact);
  return redact(text);
}

describe('kinds that public scanners list', () => {
  test('there are forty', () => {
    expect(new Set(fortyKinds.map(({ kind }) => kind)).size).toBe(40);
    expect(fortyKinds.every(({ text, secret }) => text.includes(secret))).toBe(true);
  });

  test.each(fortyKinds.map(({ kind, secret, text }) => [kind, secret, text] as const))(
    'a secret of the kind %s is hidden',
    async (_, secret, text) => {
      const clean = await shown(text);
      expect(clean).not.toContain(secret);
      expect(clean.split('\n')).toHaveLength(text.split('\n').length);
    },
  );
});

describe('values that only stand for a secret', () => {
  test.each(placeholders)('reviewers see %s', async (text) => {
    expect(await shown(text)).toBe(text);
  });
});

describe('entropy', () => {
  // A drawn token that looks counted or repeated would be shown to everyone.
  test.each([
    ['letters and digits', (length: number) => mixed(length).slice(3)],
    ['hexadecimal', (length: number) => hex(length).slice(2)],
    ['base32', (length: number) => upper(length).slice(2)],
  ])('of 10,000 drawn tokens of %s fewer than ten are taken for dummies', (_, draw) => {
    const dummies = Array.from({ length: 10_000 }, (__, at) => draw(20 + (at % 40))).filter((token) =>
      isDummyToken(token),
    );
    expect(dummies.length).toBeLessThan(10);
  });

  test.each(['Winter2024!x', 'Tr0ub4dor&3', 'hunter7Blue', 'xK9#mP2$vL', 'shop2019prod'])(
    'the weak password %s of a field is a secret',
    async (password) => {
      expect(await shown(`  password: "${password}"`)).toBe('  password: "[secret:1]"');
    },
  );

  test.each([
    'password',
    'changeme',
    'admin',
    'test1234',
    'my-test-secret',
    'Passw0rd!',
    '12345678',
    '${DB_PASSWORD}',
    'EJ[1:abc=]',
  ])('the value %s of a field says nothing, and is shown', async (value) => {
    expect(await shown(`password: "${value}"`)).toBe(`password: "${value}"`);
  });
});
