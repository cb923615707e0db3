import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { planBundles, type ReadFile } from '../../src/change/bundles.ts';
import { locateCommits } from '../../src/change/commits.ts';
import { readChange } from '../../src/change/reader.ts';
import { gitTree } from '../../src/context/git-tree.ts';
import { openGit } from '../../src/git/git.ts';
import { parseSymbols } from '../../src/syntax/symbols.ts';
import { contextOf, newRepository } from '../git/repository.ts';
import { expectCovered, expectExact, expectShown } from './exact.ts';

/** Lines that were once mistaken for something else, or whose line ends were. */
const nasties = [
  '',
  ' ',
  '--- a/x',
  '+++ b/x',
  '-- a/x',
  '++ b/x',
  'diff --git a/x b/x',
  '@@ -1 +1 @@',
  '@@ -1,2 +1,2 @@ function x() {',
  '\\ No newline at end of file',
  'index 0000000..1111111 100644',
  'Binary files a/x and b/x differ',
  'rename from x',
  'Index: x',
  '===================================================================',
  '*** x',
  'a\rb',
  '\r',
  'form\ffeed',
  'u\u2028v\u2029w\u0085x',
  '\ufeffbom',
  '\t\tx ',
  'emoji 👩‍👩‍👧 é',
  '::error file=a::b',
  'function f() {',
  '  return 1;',
  '}',
  'def g():',
  '    pass',
] as const;

const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...nasties).map((text) => Buffer.from(text)) },
  {
    weight: 4,
    arbitrary: fc.string({ maxLength: 12 }).map((text) => Buffer.from(text.replaceAll('\n', ' '))),
  },
  {
    weight: 1,
    arbitrary: fc
      .uint8Array({ maxLength: 8 })
      .map((bytes) => Buffer.from(bytes.map((b) => (b === 10 || b === 0 ? 0xff : b)))),
  },
);
const ending = fc.constantFrom('\n', '\n', '\n', '\r\n');
const text = fc
  .tuple(fc.array(fc.tuple(line, ending), { maxLength: 60 }), fc.boolean())
  .map(([lines, newline]) => {
    const bytes = Buffer.concat(lines.flatMap(([content, end]) => [content, Buffer.from(end)]));
    return newline ? bytes : bytes.subarray(0, Math.max(0, bytes.length - 1));
  });

const segment = fc.oneof(
  fc.constantFrom(
    'a',
    'src',
    'test',
    'b c',
    ' lead',
    'trail ',
    '-dash',
    '--',
    'tab\tx',
    'new\nline',
    'quote"x',
    "it's",
  ),
  fc.constantFrom(
    'back\\slash',
    'ünï',
    '漢字',
    'a b/b',
    '@@ -1 +1 @@',
    'x => y',
    '{a,b}',
    '*.c',
    ':x',
    'é\t"\\',
    '\x01',
  ),
);
const path = fc
  .tuple(fc.array(segment, { maxLength: 2 }), segment, fc.constantFrom('', '.js', '.py', '.txt'))
  .map(([folders, name, extension]) => [...folders, name + extension].join('/'))
  .filter((name) => !name.split('/').includes('..'));

type Edit =
  | { readonly kind: 'write'; readonly content: Buffer; readonly mode: '100644' | '100755' | '120000' }
  | { readonly kind: 'splice'; readonly at: number; readonly remove: number; readonly insert: Buffer }
  | { readonly kind: 'delete' }
  | { readonly kind: 'rename'; readonly to: string }
  | { readonly kind: 'copy'; readonly to: string };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    content: text,
    mode: fc.constantFrom('100644' as const, '100644' as const, '100755' as const, '120000' as const),
  }),
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('splice' as const),
      at: fc.nat(60),
      remove: fc.nat(3),
      insert: text.map((bytes) => bytes.subarray(0, 80)),
    }),
  },
  fc.record({ kind: fc.constant('delete' as const) }),
  fc.record({ kind: fc.constant('rename' as const), to: path }),
  fc.record({ kind: fc.constant('copy' as const), to: path }),
);

type Files = ReadonlyMap<string, { readonly mode: string; readonly content: Buffer }>;

/** A tree cannot hold a file and a folder with the same name. */
function clashes(files: Files, path: string): boolean {
  return [...files.keys()].some((other) => other.startsWith(`${path}/`) || path.startsWith(`${other}/`));
}

function apply(files: Files, edits: readonly (readonly [string, Edit])[]): Files {
  const next = new Map(files);
  for (const [path, one] of edits) {
    const file = next.get(path);
    switch (one.kind) {
      case 'write':
        if (one.mode === '120000' && (one.content.length === 0 || one.content.includes(0))) break;
        if (!clashes(next, path)) next.set(path, { mode: one.mode, content: one.content });
        break;
      case 'splice': {
        if (!file || file.mode === '120000') break;
        const lines = file.content.toString('latin1').split('\n');
        lines.splice(one.at % (lines.length + 1), one.remove, one.insert.toString('latin1'));
        next.set(path, { ...file, content: Buffer.from(lines.join('\n'), 'latin1') });
        break;
      }
      case 'delete':
        next.delete(path);
        break;
      case 'rename':
      case 'copy':
        if (!file || clashes(next, one.to)) break;
        if (one.kind === 'rename') next.delete(path);
        next.set(one.to, file);
    }
  }
  return next;
}

/** One commit as a fast-import command, on top of its branch if that exists. No file system limits the paths. */
function commitCommand(branch: string, clock: number, parents: readonly string[], files: Files): Buffer {
  const quoted = (path: string): string =>
    `"${path.replaceAll(/[\\"]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}"`;
  const [from, merge] = parents;
  return Buffer.concat([
    Buffer.from(
      `commit refs/heads/${branch}\ncommitter A <a@x> ${1_700_000_000 + clock * 60} +0000\ndata 1\n.\n`,
    ),
    Buffer.from(`${from ? `from ${from}\n` : ''}${merge ? `merge ${merge}\n` : ''}deleteall\n`),
    ...[...files].flatMap(([path, { mode, content }]) => [
      Buffer.from(`M ${mode} inline ${quoted(path)}\ndata ${content.length}\n`),
      content,
      Buffer.from('\n'),
    ]),
    Buffer.from('\n'),
  ]);
}

const history = fc.uniqueArray(path, { minLength: 1, maxLength: 6 }).chain((paths) =>
  fc.record({
    start: fc.tuple(...paths.map((path) => fc.tuple(fc.constant(path), text))),
    main: fc.array(fc.tuple(fc.constantFrom(...paths), edit), { maxLength: 3 }),
    feature: fc.array(fc.tuple(fc.constantFrom(...paths), edit), { minLength: 1, maxLength: 6 }),
    added: fc.array(fc.tuple(path, text), { maxLength: 2 }),
    mergesMain: fc.boolean(),
    budget: fc.constantFrom(150, 400, 2000, 1_000_000),
  }),
);

test('old blob and hunks make the new blob, every number is correct, every hunk is in one bundle', async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ start, main, feature, added, mergesMain, budget }) => {
      const repository = newRepository();
      const writes = (files: readonly (readonly [string, Buffer])[]) =>
        files.map(([path, content]): [string, Edit] => [path, { kind: 'write', content, mode: '100644' }]);
      const first = apply(new Map(), writes(start));
      const onMain = apply(first, main);
      const own = [...feature, ...writes(added)];
      const onFeature = apply(first, own);
      const commands = [
        commitCommand('main', 1, [], first),
        commitCommand('feature', 2, ['refs/heads/main'], onFeature),
        commitCommand('main', 3, [], onMain),
      ];
      // The content of a merge of main: main's files with the branch's edits on top.
      const merged = apply(onMain, own);
      if (mergesMain) {
        commands.push(commitCommand('feature', 4, ['', 'refs/heads/main'], merged));
      }
      repository.gitInput(Buffer.concat(commands), '-c', 'core.protectNTFS=false', 'fast-import', '--quiet');

      const git = await openGit(repository.path);
      try {
        const context = contextOf({ base: 'main', head: 'feature' });
        const commits = await locateCommits(git, context);
        const change = await readChange(git, context, commits, {
          ignore: [],
          include: [],
          maxChangeBytes: 1 << 20,
        });
        const [before, after] = mergesMain ? [onMain, merged] : [first, onFeature];
        const differing = [...new Set([...before.keys(), ...after.keys()])].filter((path) => {
          const [a, b] = [before.get(path), after.get(path)];
          return !a || !b || a.mode !== b.mode || !a.content.equals(b.content);
        });
        const reported = change.files.flatMap(({ path, oldPath, status }) => [
          path,
          ...(status === 'renamed' ? [oldPath] : []),
        ]);
        expect(new Set(reported)).toEqual(new Set(differing));
        for (const file of change.files) {
          if (file.leftOut === null) await expectExact(git, file);
          else expect(file.hunks).toEqual([]);
        }
        const tree = gitTree(git, commits);
        const read: ReadFile = (side, path) => tree.read(side, path);
        const plan = await planBundles(change, read, { tokensPerBundle: budget, findSymbols: parseSymbols });
        expectCovered(change, plan);
        await expectShown(git, change, plan);
        expect(
          await planBundles(change, read, { tokensPerBundle: budget, findSymbols: parseSymbols }),
        ).toEqual(plan);
      } finally {
        await git.close();
      }
    }),
    { numRuns: 60 },
  );
}, 300_000);
