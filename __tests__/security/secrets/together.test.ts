import { expect, test } from 'vitest';
import { createRedactor } from '../../../src/security/secrets/redactor.ts';

const token = ['ghp', 'a8Kd93jfLq02mXcVb71nZtRyUoPwEiS4hGfD'].join('_');
const password = ['Kz7q4', 'Rt2!w9'].join('');
const ordinary = Array.from({ length: 2000 }, (_, at) => `const value${at} = compute(${at});`);

test.each([
  ['a token', `const key = "${token}";`],
  ['a token that is all of its text', token],
  ['a password', `db_password: "${password}"`],
  ['a key in use', 'x = key-of-the-provider;'],
])('%s among many texts is found as it is by itself', (_, text) => {
  for (const at of [0, 1, 1000, 2000]) {
    const texts = ordinary.toSpliced(at, 0, text);
    const [alone, together] = [
      createRedactor(['key-of-the-provider']),
      createRedactor(['key-of-the-provider']),
    ];
    alone.discover([text]);
    together.discover(texts);
    expect(together.count()).toBe(alone.count());
    expect(together.isClean(texts)).toBe(false);
    expect(together(text)).toBe(alone(text));
  }
});

test('texts without a secret are clean, and what was found before is sought in them', () => {
  const redact = createRedactor([]);
  expect(redact.isClean(ordinary)).toBe(true);
  expect(redact.isClean([])).toBe(true);
  redact.discover([`db_password: "${password}"`]);
  expect(redact.isClean([...ordinary, `log in with ${password} now`])).toBe(false);
});

test('a text does not continue the one before it', () => {
  const redact = createRedactor([]);
  const texts = ['db_password:', `"${password}"`];
  const alone = texts.map((text) => redact(text));
  expect(redact.isClean(texts)).toBe(alone.every((text, at) => text === texts[at]));
});

test('a composed text is read again once a secret of it is known', () => {
  const redact = createRedactor([]);
  const key = 'qz7Kd93mX1vT5nRw';
  const text = `${'code\n'.repeat(4000)}${key}`;
  redact.composed(text);
  expect(redact.deep({ text })).toEqual({ text });
  redact.learn([{ name: 'own-key', value: key }]);
  expect(redact.deep({ text })).toEqual({ text: text.replace(key, '[redacted:own-key]') });
});
