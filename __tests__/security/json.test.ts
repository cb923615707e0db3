import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../src/security/json.ts';

describe('JSON with a key twice in one object is refused', () => {
  test.each([
    ['at the top', '{"findings":[1],"positions":[],"findings":[]}', 'findings'],
    ['deep inside', '{"a":[{"b":{"c":1,"d":[{"x":1,"x":2}]}}]}', 'x'],
    ['written with an escape', '{"findings":[1],"find\\u0069ngs":[]}', 'findings'],
    ['with a quotation mark in it', '{"a\\"b":1,"a\\u0022b":2}', 'a"b'],
    ['empty', '{"":1,"":2}', ''],
    ['__proto__', '{"__proto__":1,"__proto__":2}', '__proto__'],
    ['the name of a method', '{"toString":1,"toString":2}', 'toString'],
    ['with the same value', '{"a":1,"a":1}', 'a'],
    ['across white space and lines', '{ "a" : 1 ,\n\t"a"\r\n: 2 }', 'a'],
    ['after objects that hold it once', '{"a":{"a":1},"b":[{"a":1},{"a":2}],"a":3}', 'a'],
  ])('%s', (_, text, key) => {
    const parsed = parseJson(text);
    expect(parsed).toEqual({ ok: false, why: `holds the key ${JSON.stringify(key)} twice in one object` });
  });
});

test.each([
  ['the same key in two objects', '[{"a":1},{"a":2},{"a":{"a":3}}]'],
  ['a key as the value of another', '{"a":"b","b":"a"}'],
  ['text that looks like keys', '{"a":"{\\"a\\":1,\\"a\\":2}","b":"\\\\"}'],
  ['keys that differ in case', '{"a":1,"A":2}'],
])('%s is taken', (_, text) => {
  expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
});

test('any JSON without repeated keys is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 2, '\t'), (text, space) => {
      const spaced = JSON.stringify(JSON.parse(text), null, space);
      expect(parseJson(spaced)).toEqual({ ok: true, value: JSON.parse(spaced) });
    }),
    { numRuns: 500 },
  );
});

test('any text is refused where JSON.parse refuses it, and never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json().map((text) => text.slice(1)),
      ),
      (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const refused = { ok: false, why: 'is not JSON' };
        if (valid) expect(parseJson(text)).not.toEqual(refused);
        else expect(parseJson(text)).toEqual(refused);
      },
    ),
    { numRuns: 500 },
  );
});

test('a key that is put into any object a second time, in any spelling, is noticed', () => {
  const escaped = (key: string): string =>
    `"${[...Array(key.length).keys()].map((at) => `\\u${key.charCodeAt(at).toString(16).padStart(4, '0')}`).join('')}"`;
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, maxKeys: 5 }),
      fc.nat(),
      fc.boolean(),
      fc.array(fc.constantFrom('list', 'object'), { maxLength: 5 }),
      (object, pick, spelt, around) => {
        const keys = Object.keys(object);
        const key = keys[pick % keys.length] ?? '';
        const inner = JSON.stringify(object).slice(1, -1);
        const twice = `{${inner},${spelt ? escaped(key) : JSON.stringify(key)}:null}`;
        const text = around.reduce(
          (part, kind) => (kind === 'list' ? `[0,${part}]` : `{"in":${part}}`),
          twice,
        );
        expect(parseJson(text)).toMatchObject({ ok: false, why: expect.stringContaining('twice') });
      },
    ),
    { numRuns: 500 },
  );
});

test('a text of many megabytes and one nested very deep are read', () => {
  expect(parseJson(JSON.stringify({ filler: '\\"x'.repeat(4_000_000) })).ok).toBe(true);
  const depth = 5_000;
  expect(parseJson(`${'['.repeat(depth)}{"a":1,"a":2}${']'.repeat(depth)}`)).toMatchObject({ ok: false });
});
