import { expect, test } from 'vitest';
import { cleanedKeyNotice, cleanKey, formsOfKey } from '../../src/config/pasted-key.ts';

const key = 'sk-ant-api03-pasted-key_0';

test.each([
  key,
  ` ${key} `,
  `"${key}"`,
  `'${key}'\n`,
  `“${key}”`,
  `Bearer ${key}`,
  `"Bearer ${key}"\r\n`,
  `bearer  "${key}"`,
  `\u{feff}${key}\u{200b}`,
  `${key}\\n`,
  `" ${key} "`,
])('%j is the key', (given) => {
  expect(cleanKey(given)).toBe(key);
  expect(formsOfKey(given)).toContain(key);
  expect(formsOfKey(given)).toContain(given);
});

test('what is inside a key stays, and is refused later', () => {
  expect(cleanKey('sk-one two')).toBe('sk-one two');
  expect(cleanKey('"sk-one')).toBe('"sk-one');
  expect(cleanKey('')).toBe('');
});

test('a notice names the setting and never the key', () => {
  expect(cleanedKeyNotice('openai-api-key', key)).toBeNull();
  expect(cleanedKeyNotice('openai-api-key', `${key}\n`)).toBeNull();
  expect(cleanedKeyNotice('openai-api-key', '')).toBeNull();
  const notice = cleanedKeyNotice('openai-api-key', `"${key}"`);
  expect(notice).toContain('`openai-api-key`');
  expect(notice).not.toContain(key);
});
