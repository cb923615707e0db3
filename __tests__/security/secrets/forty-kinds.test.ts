import { describe, expect, test } from 'vitest';
import { createRedactor } from '../../../src/security/secrets/redactor.ts';
import { learnSecrets } from '../../../src/security/secrets/secretlint.ts';
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
