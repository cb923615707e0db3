/**
 * Writes src/security/injection/confusables.ts: letters that look like Latin ones, of Unicode's table of confusables as
 * the package `unhomoglyph` carries it, without those that NFKC already makes Latin. Small capitals, which Unicode does
 * not take for confusable, are added.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod';

const path = new URL('../src/security/injection/confusables.ts', import.meta.url);
const table = z
  .record(z.string(), z.string())
  .parse(JSON.parse(readFileSync(new URL('../node_modules/unhomoglyph/data.json', import.meta.url), 'utf8')));

/** `q` and `x` have none. */
const smallCapitals = Object.entries({
  a: 'ᴀ',
  b: 'ʙ',
  c: 'ᴄ',
  d: 'ᴅ',
  e: 'ᴇ',
  f: 'ꜰғ',
  g: 'ɢ',
  h: 'ʜ',
  i: 'ɪ',
  j: 'ᴊ',
  k: 'ᴋ',
  l: 'ʟ',
  m: 'ᴍ',
  n: 'ɴ',
  o: 'ᴏ',
  p: 'ᴘ',
  r: 'ʀ',
  s: 'ꜱ',
  t: 'ᴛ',
  u: 'ᴜ',
  v: 'ᴠ',
  w: 'ᴡ',
  y: 'ʏ',
  z: 'ᴢ',
}).flatMap(([latin, letters]) => Array.from(letters).map((letter) => [letter, latin] as const));

/** Scripts whose letters are mixed into Latin words; those of others are not taken for Latin by anyone who sees them. */
const scripts =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Canadian_Aboriginal}]$/u;

export function confusablesModule(): string {
  const known = new Map<string, string>();
  for (const [letter, latin] of [...Object.entries(table), ...smallCapitals]) {
    const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    if (!/^[A-Za-z]$/u.test(latin) || !scripts.test(letter) || /^[a-z]*$/u.test(plain)) continue;
    // A capital I and a small l look alike; the capital's own small letter is meant.
    known.set(letter, latin === 'l' && /\p{Lu}/u.test(letter) ? 'i' : latin.toLowerCase());
  }
  for (const [letter, latin] of smallCapitals) known.set(letter, latin);
  for (const [letter, latin] of Array.from(known))
    if (!known.has(letter.toLowerCase()) && scripts.test(letter.toLowerCase()))
      known.set(letter.toLowerCase(), latin);
  const byLatin = Map.groupBy(
    [...known].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ([, latin]) => latin,
  );
  const rows = [...byLatin]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([latin, letters]) => `  ${latin}: '${letters.map(([letter]) => letter).join('')}',`);
  return [
    '/** Letters of other alphabets by the Latin ones that they look like. Written by scripts/confusables.ts. */',
    'export const confusables: Readonly<Record<string, string>> = {',
    ...rows,
    '};',
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(path, confusablesModule());
