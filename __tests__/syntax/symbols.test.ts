import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { enclosingSymbol, formatOutline } from '../../src/syntax/symbol.ts';
import { parseSymbols } from '../../src/syntax/symbols.ts';

/** Path of the file, its text with HERE on the line asked about, and the symbol that holds it. */
const cases: readonly (readonly [path: string, text: string, expected: string | null])[] = [
  // JavaScript
  ['a.js', 'function outer() {\n  HERE();\n}\n', 'function outer'],
  ['a.js', 'const x = 1;\nHERE();\nfunction f() {}\n', null],
  ['a.js', 'function a() {}\nasync function* b() {\n  yield HERE;\n}\n', 'function b'],
  ['a.js', 'const arrow = async (x) => {\n  HERE;\n};\n', 'function arrow'],
  ['a.js', 'class A extends B {\n  static async m() {\n    HERE;\n  }\n}\n', 'method A.m'],
  ['a.js', 'class A {\n  field = () => {\n    HERE;\n  };\n}\n', 'method A.field'],
  ['a.js', 'class A {\n  #secret() {\n    HERE;\n  }\n}\n', 'method A.#secret'],
  ['a.js', 'class A {\n  x = 1;\n  y = HERE;\n}\n', 'class A'],
  ['a.js', 'module.exports = {\n  run: function () {\n    HERE;\n  },\n};\n', 'function run'],
  ['a.js', 'exports.load = function () {\n  HERE;\n};\n', 'function load'],
  ['a.js', 'export default function () {\n  HERE;\n}\n', 'function default'],
  ['a.js', "describe('math', () => {\n  it('adds', () => {\n    HERE;\n  });\n});\n", "test 'adds'"],
  ['a.js', 'function f() {\n  if (x) {\n    HERE;\n\nfunction g() {\n  return 1;\n}\n', 'function f'],
  ['a.js', 'function broken( {\n  x;\n}\nfunction g() {\n  HERE;\n}\n', 'function g'],
  // TypeScript
  ['a.ts', 'export function f<T extends U>(x: T): asserts x is T {\n  HERE;\n}\n', 'function f'],
  [
    'a.ts',
    'export abstract class A {\n  private async m(): Promise<void> {\n    HERE;\n  }\n}\n',
    'method A.m',
  ],
  ['a.ts', 'export interface I {\n  HERE: string;\n}\n', 'interface I'],
  ['a.ts', 'export type T = {\n  HERE: string;\n};\n', 'type T'],
  ['a.ts', 'export enum E {\n  HERE = 1,\n}\n', 'enum E'],
  ['a.ts', 'namespace N {\n  export function f() {\n    HERE;\n  }\n}\n', 'function N.f'],
  ['a.ts', 'export const make = (a: string) => (b: number) => {\n  HERE;\n};\n', 'function make'],
  [
    'a.ts',
    '@Injectable()\nexport class S {\n  constructor(private a: A) {\n    HERE;\n  }\n}\n',
    'method S.constructor',
  ],
  ['a.ts', 'class A {\n  m() {\n    const x: = 1;\n    HERE;\n  }\n}\n', 'method A.m'],
  ['a.mts', 'const f = (a: number): number => {\n  return HERE\n', 'function f'],
  // TSX
  ['a.tsx', 'export function View({ a }: P) {\n  return <div>{HERE}</div>;\n}\n', 'function View'],
  ['a.tsx', 'export const View = React.memo((p: P) => {\n  return <A b={HERE} />;\n});\n', 'function View'],
  ['a.tsx', 'export const View: FC<P> = ({ a }) => (\n  <A>\n    {HERE}\n  </A>\n);\n', 'function View'],
  ['a.tsx', 'function A() {\n  return <div><span>{HERE}</div>;\n}\n', 'function A'],
  [
    'a.jsx',
    'function A() {\n  const onClick = () => {\n    HERE;\n  };\n  return <b onClick={onClick} />;\n}\n',
    'function A.onClick',
  ],
  // Python
  ['a.py', 'def f(a, *, b=1):\n    HERE\n', 'function f'],
  ['a.py', 'class A(B):\n    async def m(self):\n        HERE\n', 'method A.m'],
  ['a.py', '@app.route("/x")\n@login\nHERE = 1\n', null],
  ['a.py', '@app.route("/HERE")\ndef f():\n    pass\n', 'function f'],
  ['a.py', 'class A:\n    x: int = 1\n    HERE: str\n', 'class A'],
  ['a.py', 'def outer():\n    def inner():\n        return 1\n    HERE\n', 'function outer'],
  ['a.py', 'def outer():\n    def inner():\n        return HERE\n    return inner\n', 'function outer.inner'],
  ['a.py', 'def f():\n    """doc\n\n    HERE\n    """\n    return 1\n', 'function f'],
  ['a.py', 'def f(:\n    x = 1\n\ndef g():\n    HERE\n', 'function g'],
  // Go
  ['a.go', 'package p\n\nfunc F(a int) error {\n\tHERE()\n}\n', 'function F'],
  ['a.go', 'package p\n\nfunc (s *Server) Handle(w W) {\n\tHERE()\n}\n', 'method Server.Handle'],
  ['a.go', 'package p\n\nfunc (m Map[K, V]) Get(k K) V {\n\tHERE()\n}\n', 'method Map.Get'],
  ['a.go', 'package p\n\ntype T struct {\n\tHERE int\n}\n', 'type T'],
  ['a.go', 'package p\n\ntype I interface {\n\tHERE() error\n}\n', 'interface I'],
  ['a.go', 'package p\n\nvar handler = func() {\n\tHERE()\n}\n', 'function handler'],
  ['a.go', 'package p\n\nfunc A() {\n\tif x {\n\t\tHERE()\n}\n\nfunc B() {\n}\n', 'function A'],
  ['a.go', 'package p\n\nfunc A( {\n}\n\nfunc B() {\n\tHERE()\n}\n', 'function B'],
  // Java
  ['A.java', 'class A {\n  int m(int x) {\n    return HERE;\n  }\n}\n', 'method A.m'],
  ['A.java', 'public class A {\n  public A() {\n    HERE();\n  }\n}\n', 'method A.A'],
  ['A.java', 'class A {\n  static class B {\n    void m() {\n      HERE();\n    }\n  }\n}\n', 'method A.B.m'],
  ['A.java', 'interface I {\n  default void m() {\n    HERE();\n  }\n}\n', 'method I.m'],
  ['A.java', 'enum E {\n  X { void m() { HERE(); } }\n}\n', 'method E.m'],
  ['A.java', 'record R(int a) {\n  R {\n    HERE();\n  }\n}\n', 'method R.R'],
  ['A.java', 'class A {\n  @Override\n  @Deprecated(since = "HERE")\n  void m() {\n  }\n}\n', 'method A.m'],
  [
    'A.java',
    'class A {\n  void m() {\n    Runnable r = () -> {\n      HERE();\n    };\n  }\n}\n',
    'method A.m',
  ],
  ['A.java', 'class A {\n  void m() {\n    int x = ;\n    HERE();\n  }\n  void n() {}\n}\n', 'method A.m'],
  // Rust
  ['a.rs', 'pub async fn f<T: U>(x: T) -> R {\n    HERE();\n}\n', 'function f'],
  ['a.rs', 'impl<T> Server<T> {\n    pub fn m(&self) {\n        HERE();\n    }\n}\n', 'method Server.m'],
  [
    'a.rs',
    'impl Display for Server {\n    fn fmt(&self) {\n        HERE();\n    }\n}\n',
    'method Server.fmt',
  ],
  ['a.rs', '#[derive(Debug)]\npub struct S {\n    HERE: u8,\n}\n', 'class S'],
  ['a.rs', '#[cfg(HERE)]\n#[inline]\nfn f() {\n}\n', 'function f'],
  ['a.rs', 'enum E {\n    HERE(u8),\n}\n', 'enum E'],
  ['a.rs', 'trait T {\n    fn m(&self) {\n        HERE();\n    }\n}\n', 'method T.m'],
  ['a.rs', 'mod tests {\n    #[test]\n    fn works() {\n        HERE();\n    }\n}\n', 'function tests.works'],
  ['a.rs', 'fn f() {\n    let x = ;\n    HERE();\n}\nfn g() {}\n', 'function f'],
  // More, where grammars exist
  ['a.rb', 'module M\n  class A\n    def m(x)\n      HERE\n    end\n  end\nend\n', 'method M.A.m'],
  ['a.php', '<?php\nclass A {\n  function m() {\n    HERE();\n  }\n}\n', 'method A.m'],
  ['A.cs', 'namespace N {\n  class A {\n    int M() {\n      return HERE;\n    }\n  }\n}\n', 'method N.A.M'],
  ['a.cpp', 'namespace n {\nint A::m(int x) {\n  return HERE;\n}\n}\n', 'function n.A::m'],
  ['a.c', 'static int *f(const char *x)\n{\n  return HERE;\n}\n', 'function f'],
];

test.each(cases.map(([path, text, expected], index) => ({ index: index + 1, path, text, expected })))(
  '$index: HERE in $path is in $expected',
  async ({ path, text, expected }) => {
    const line = text.split('\n').findIndex((one) => one.includes('HERE')) + 1;
    const symbols = await parseSymbols(path, text);
    const symbol = enclosingSymbol(symbols ?? [], line);
    expect(symbol && `${symbol.kind} ${symbol.path}`).toBe(expected);
  },
);

test('decorators and export belong to the symbol, and its signature is the line that names it', async () => {
  const text = 'import x\n\n@a\n@b(\n  1,\n)\ndef named(\n    x,\n):\n    pass\n';
  const symbols = await parseSymbols('a.py', text);
  expect(symbols).toMatchObject([{ startLine: 3, endLine: 10, signature: 'def named(' }]);
  const script = await parseSymbols('a.ts', '@A()\nexport class B {\n}\nexport const f = () => 1;\n');
  expect(script?.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
    [1, 3],
    [4, 4],
  ]);
});

test('an unknown language and a huge file have no symbols rather than wrong ones', async () => {
  expect(await parseSymbols('a.xyz', 'function f() {}')).toBeNull();
  expect(await parseSymbols('a.js', `function f() {}\n${' '.repeat(3 * 1024 * 1024)}`)).toBeNull();
});

test('line endings and unusual characters move no line', async () => {
  const text = 'const a = "\u2028 é 👩‍👧";\r\n// \r\f\r\nfunction f() {\r\n  HERE;\r\n}\r\n';
  expect(await parseSymbols('a.js', text)).toMatchObject([{ name: 'f', startLine: 3, endLine: 5 }]);
});

test('a text made to confuse the parser ends, and never throws', async () => {
  const hostile = [
    '(((('.repeat(20_000),
    'a?'.repeat(30_000),
    '`${'.repeat(20_000),
    '{'.repeat(60_000),
    '<A '.repeat(20_000),
  ];
  for (const text of hostile) {
    for (const path of ['a.js', 'a.tsx', 'a.py', 'a.rs', 'a.java', 'a.go']) {
      const symbols = await parseSymbols(path, text);
      expect(symbols === null || Array.isArray(symbols)).toBe(true);
    }
  }
});

test('whatever the text, symbols lie within it and inside each other', async () => {
  const token = fc.constantFrom(
    'function f() {',
    '}',
    'class A {',
    'def g():',
    '  return 1',
    'fn h() {',
    '(',
    '"',
    '\n',
    '\t',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(token, { maxLength: 30 }),
      fc.constantFrom('a.ts', 'a.py', 'a.rs'),
      async (tokens, path) => {
        const text = tokens.join('\n');
        const count = text.split('\n').length;
        for (const symbol of (await parseSymbols(path, text)) ?? []) {
          expect(symbol.startLine).toBeGreaterThan(0);
          expect(symbol.endLine).toBeGreaterThanOrEqual(symbol.startLine);
          expect(symbol.endLine).toBeLessThanOrEqual(count);
        }
      },
    ),
    { numRuns: 150 },
  );
});

test('an outline keeps within its limit and says what it omits', async () => {
  const text = Array.from({ length: 50 }, (_, n) => `class C${n} {\n  method${n}() {\n  }\n}\n`).join('');
  const symbols = (await parseSymbols('a.js', text)) ?? [];
  expect(formatOutline(symbols, 100_000).split('\n')).toHaveLength(100);
  expect(formatOutline(symbols, 100_000)).toContain('  2–3 method0()');
  const shallow = formatOutline(symbols, 1200);
  expect(shallow).toContain('(50 more inside these)');
  const cut = formatOutline(symbols, 300);
  expect(cut.length).toBeLessThanOrEqual(300);
  expect(cut).toMatch(/\(\d+ more\)$/);
});

test("this project's own files are outlined", async () => {
  const path = new URL('../../src/git/objects.ts', import.meta.url);
  const symbols = await parseSymbols('objects.ts', readFileSync(path, 'utf8'));
  expect(symbols?.map(({ path }) => path)).toContain('openObjectReader.content');
});
