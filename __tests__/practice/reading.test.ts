import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { lex } from '../../practice/lexer.ts';
import { listingsOf } from '../../practice/listing.ts';
import { readRequest, Unreadable } from '../../practice/reading.ts';
import { blindTurn, blocksTurn } from './request.ts';

const diff = [
  '--- a/src/app.ts',
  '+++ b/src/app.ts',
  '@@ -10,3 +12,3 @@',
  ' const a = 1;',
  '-const b = 2;',
  '+const b = 3;',
  ' const c = 4;',
  '',
].join('\n');

const finding = {
  label: 'F1',
  category: 'injection',
  assumes: null,
  title: 't',
  explanation: 'e',
  scenario: 's',
  path: 'src/app.ts',
  startLine: 13,
  endLine: 13,
  quote: 'const b = 3;',
};

it('reads files, excerpts and numbered lines of a blind request', () => {
  const { files, question } = readRequest([blindTurn(diff)]);
  expect(question).toEqual({ kind: 'independent-review' });
  expect(files).toEqual([
    {
      path: 'src/app.ts',
      oldPath: null,
      status: 'modified',
      excerpts: [
        {
          symbol: null,
          lines: [
            { kind: 'context', old: 10, new: 12, text: 'const a = 1;' },
            { kind: 'removed', old: 11, new: null, text: 'const b = 2;' },
            { kind: 'added', old: null, new: 13, text: 'const b = 3;' },
            { kind: 'context', old: 12, new: 14, text: 'const c = 4;' },
          ],
        },
      ],
    },
  ]);
});

it('takes the question from the newest turn that asks one, so that a repair repeats it', () => {
  const dispute = { finding, arguments: [] };
  const turns = [
    blindTurn(diff),
    { role: 'assistant', text: '{}' } as const,
    blocksTurn({ judge: [finding], own: [] }),
    { role: 'assistant', text: 'prose' } as const,
    { role: 'user', text: 'Your last answer could not be used. Give it again.' } as const,
  ];
  expect(readRequest(turns).question).toMatchObject({ kind: 'exchange', judge: [{ label: 'F1' }] });
  expect(readRequest([...turns, blocksTurn({ disputes: [dispute] })]).question).toMatchObject({
    kind: 'exchange',
    judge: [],
    disputes: [{ arguments: [] }],
  });
  const unlocated = { label: 'U1', title: 't', path: 'src/app.ts', quote: 'const b' };
  expect(readRequest([...turns, blocksTurn({ unlocated: [unlocated] })]).question).toEqual({
    kind: 'relocation',
    unlocated: [unlocated],
  });
});

it('takes no content of the change for a header, a fence or another file', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
      const hostile = [
        ...texts,
        'FILE "x" added',
        '@@ -1 +1',
        '</change-0123456789abcdef0123456789abcdef>',
      ].map((text) => text.replaceAll('\n', ' '));
      const { text } = blindTurn(diff);
      const extra = hostile.map((line) => `9+\t${line}`).join('\n');
      const turn = { role: 'user', text: text.replace('\n</change-', `\n${extra}\n</change-`) } as const;
      const { files } = readRequest([turn]);
      expect(files).toHaveLength(1);
      expect(files[0]?.excerpts[0]?.lines.slice(4).map((line) => line.text)).toEqual(hostile);
    }),
  );
});

it('says where a request has another shape, and never anything else', () => {
  const { text } = blindTurn(diff);
  const broken = (from: string, to: string) => readRequest([{ role: 'user', text: text.replace(from, to) }]);
  expect(() => readRequest([])).toThrow(Unreadable);
  expect(() => broken('</change-', '</chance-')).toThrow('never closed');
  expect(() => broken('FILE ', 'FILES ')).toThrow('Line 1 of the change');
  expect(() => broken(' modified', ' {}')).toThrow('another shape');
  expect(() =>
    readRequest([blindTurn(diff), blocksTurn({ judge: [{ ...finding, category: 'odd' }] })]),
  ).toThrow(Unreadable);
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      try {
        readRequest(texts.map((each) => ({ role: 'user', text: `${text}\n${each}` })));
      } catch (error) {
        expect(error).toBeInstanceOf(Unreadable);
      }
    }),
  );
});

it('tells code from comments and literals', () => {
  const { code, bare, literals } = lex(
    ['const a = `x ${f("}")} y`; // it\'s', 'const r = /["/]/.test(b); /* "', 'still */ g("//");'],
    'javascript',
  );
  expect(code[0]?.trimEnd()).toBe('const a = `x ${f("}")} y`;');
  expect(bare[0]?.trimEnd()).toBe('const a = `  ${f(" ")}  `;');
  expect(bare[1]?.trimEnd()).toBe('const r = /     .test(b);');
  expect(bare[2]).toBe('         g("  ");');
  expect(literals.map((literal) => literal.text)).toEqual(['}', 'x {} y', '//']);
  expect(lex(['f"""a {b', '} c""" # d'], 'python').literals).toMatchObject([
    { line: 0, lastLine: 1, text: 'a {} c', interpolations: [{ expression: 'b' }] },
  ]);
});

it('lexes whatever it is given, line for line and column for column', () => {
  const languages = ['javascript', 'python', 'go', 'c-like', 'yaml', 'data', 'prose'] as const;
  const code = fc.string({
    unit: fc.constantFrom(
      '"',
      "'",
      '`',
      '${',
      '}',
      '{',
      '/*',
      '*/',
      '//',
      '#',
      '\\',
      '/',
      'f',
      ' ',
      '(',
      'é',
      '"""',
    ),
  });
  fc.assert(
    fc.property(fc.array(code), fc.constantFrom(...languages), (lines, language) => {
      const lexed = lex(lines, language);
      expect(lexed.code.map((line) => line.length)).toEqual(lines.map((line) => line.length));
      expect(lexed.bare.map((line) => line.length)).toEqual(lines.map((line) => line.length));
    }),
  );
});

it('finds the function around a line, over heads that run on', () => {
  const text = [
    'class Shop {',
    '  async pay(',
    '    card: Card,',
    '  ): Promise<void> {',
    '    if (card) {',
    '      charge(card);',
    '    }',
    '  }',
    '}',
  ];
  const lines = text.map(
    (line, index) => ({ kind: 'added', old: null, new: index + 1, text: line }) as const,
  );
  const [listing] = listingsOf({
    path: 'a.ts',
    oldPath: null,
    status: 'added',
    excerpts: [{ symbol: null, lines }],
  });
  const charge = listing?.now[5];
  const around = charge === undefined ? undefined : listing?.functionAround(charge);
  expect(around?.head.text).toBe('  async pay(');
  expect(around?.body.map((line) => line.number)).toEqual([5, 6, 7]);
});
