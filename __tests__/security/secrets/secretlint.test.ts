import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createRedactor } from '../../../src/security/secrets/redactor.ts';
import { findSecrets, learnSecrets } from '../../../src/security/secrets/secretlint.ts';
import { mixed } from './drawn.ts';
import { learnedKinds, pems, secrets } from './secrets.ts';

// Made for these tests; put together here, so that no scanner takes this file for a leak.
const shopify = ['shp', 'at_', mixed(32)].join('');
const line = `const value = '${shopify}';`;

describe('secretlint beside the own rules', () => {
  test('together they know every kind; neither does alone', async () => {
    const own = createRedactor([]);
    const missed = secrets.filter(({ secret, line }) => own(line).includes(secret)).map(({ kind }) => kind);
    const unlinted: string[] = [];
    const unseen: string[] = [];
    for (const { kind, secret, line } of secrets) {
      const found = await findSecrets(line);
      if (!found.some(({ value }) => value.includes(secret))) unlinted.push(kind);
      const both = createRedactor([]);
      await learnSecrets([line], both);
      if (both(line).includes(secret)) unseen.push(kind);
    }
    const of = (without: readonly string[]): number => secrets.length - without.length;
    process.stdout.write(
      `${secrets.length} kinds beside ${pems.length} of private keys: ${of(missed)} by the own rules, ${of(unlinted)} by secretlint, ${of(unseen)} by both\n`,
    );
    expect(unseen).toEqual([]);
    expect(missed).toEqual(learnedKinds.map(({ kind }) => kind));
    expect(unlinted.length).toBeGreaterThan(0);
  });

  test('what it finds is hidden from then on wherever it stands, by the name of its rule', async () => {
    const redact = createRedactor([]);
    expect(redact(line)).toBe(line);
    await learnSecrets(['const a = 1;', line], redact);
    expect(redact(`elsewhere: ${shopify}`)).toBe('elsewhere: [secret:1]');
    expect(redact.kinds('[secret:1]')).toEqual(['shopify-secret']);
  });

  test('a comment of the change does not switch it off', async () => {
    for (const comment of ['secretlint-disable', 'secretlint-disable-line', 'secretlint-disable-next-line']) {
      const redact = createRedactor([]);
      await learnSecrets([`// ${comment}\n${line} // ${comment}`], redact);
      expect(redact(line)).not.toContain(shopify);
    }
  });

  test('code cannot be hidden by dressing it up as a secret', async () => {
    const code = 'eval(atob(input));//';
    const redact = createRedactor([]);
    await learnSecrets([`mongodb://a:${code}@host/db`, `https://user:${code}@example.com/`], redact);
    expect(redact(code)).toBe(code);
  });

  test('text made to be slow is not', async () => {
    const parts = [
      'a',
      '://',
      'https://a:',
      'mongodb://a:',
      'sk-',
      'shpat_',
      'SG.a.',
      '-----BEGIN ',
      'ops_ey',
      ' ',
    ];
    for (const part of parts)
      expect(await findSecrets(part.repeat(100_000 / part.length))).toBeInstanceOf(Array);
  });
});

const diffs = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/data/bug-diffs.jsonl');
test.skipIf(!existsSync(diffs))('in real diffs it finds nothing that is no secret', async () => {
  const redact = createRedactor([]);
  const texts = readFileSync(diffs, 'utf8')
    .trim()
    .split('\n')
    .map((item) => z.object({ diff: z.string() }).parse(JSON.parse(item)).diff);
  const own = texts.map((text) => redact(text));
  await learnSecrets(texts, redact);
  expect(texts.map((text) => redact(text))).toEqual(own);
});
