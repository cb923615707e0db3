import { beforeEach, describe, expect, test } from 'vitest';
import { type LookupBudget, type LookupTool, lookupTools } from '../../src/context/lookup-tools.ts';
import { type Library, lookupIn, openLibrary } from './library.ts';

let library: Library;
let tools: readonly LookupTool[];

const open = (budget?: LookupBudget): readonly LookupTool[] => lookupTools(lookupIn(library), budget);

beforeEach(async () => {
  library = await openLibrary();
  tools = open();
});

async function ask(name: string, input: unknown, from = tools): Promise<string> {
  const tool = from.find((one) => one.name === name);
  if (!tool) throw new Error(`no tool ${name}`);
  return tool.run(input, new AbortController().signal);
}

const allLines = { from: null, to: null };

describe('read_file', () => {
  test('returns numbered lines of either side', async () => {
    const now = await ask('read_file', { path: 'src/parser.ts', side: 'new', ...allLines });
    expect(now).toContain('     3|    if (text === "") return 0;');
    const old = await ask('read_file', { path: './src/parser.ts', side: 'old', ...allLines });
    expect(old).toContain('     3|    return text.length;');
    expect(old).not.toContain('trim');
  });

  test('returns a long file in parts, and says where to continue', async () => {
    const first = await ask('read_file', { path: 'src/long.txt', side: 'new', ...allLines });
    expect(first).toContain('lines 1–400 of 2000');
    expect(first).toContain('Ask again from line 401');
    const part = await ask('read_file', { path: 'src/long.txt', side: 'new', from: 1999, to: 9999 });
    expect(part.split('\n').slice(1)).toEqual(['  1999|line 1999', '  2000|line 2000']);
  });

  test('reads the commit and not the working tree', async () => {
    library.repository.write({ 'src/parser.ts': 'changed meanwhile\n', 'secret.txt': 'not committed\n' });
    expect(await ask('read_file', { path: 'src/parser.ts', side: 'new', ...allLines })).not.toContain(
      'meanwhile',
    );
    await expect(ask('read_file', { path: 'secret.txt', side: 'new', ...allLines })).rejects.toThrow(
      /no file/,
    );
  });

  test('no content can imitate the beginning of a line', async () => {
    const text = await ask('read_file', { path: 'src/crlf.txt', side: 'new', ...allLines });
    expect(text.split('\n').slice(1)).toEqual(['     1|one', '     2|two', '     3|::error::x trick']);
    expect(text).not.toContain('\r');
  });

  test.each([
    ['../etc/passwd', /not a path inside/],
    ['src/../../x', /not a path inside/],
    ['/etc/passwd', /not a path inside/],
    ['C:\\x', /not a path inside/],
    ['', /not a path inside/],
    ['a\0b', /not a path inside/],
    ['.git/config', /not part/],
    ['link.txt', /symbolic link.*not followed/s],
    ['inside.txt', /symbolic link/],
    ['link.txt/x', /no file/],
    ['image.png', /binary/],
    ['module', /submodule/],
    ['src', /no file/],
    ['nowhere.ts', /no file nowhere.ts/],
  ])('rejects %j with a message for the model', async (path, words) => {
    await expect(ask('read_file', { path, side: 'new', ...allLines })).rejects.toThrow(words);
  });

  test('rejects lines past the end', async () => {
    const ask50 = ask('read_file', { path: 'src/parser.ts', side: 'new', from: 50, to: null });
    await expect(ask50).rejects.toThrow(/has \d+ lines/);
  });
});

describe('list_files', () => {
  test('lists a folder, and the files that a glob matches', async () => {
    const root = await ask('list_files', { folder: '', glob: null, side: 'new' });
    expect(root.split('\n')).toContain('src/');
    expect(root.split('\n')).toContain('package-lock.json');
    expect(await ask('list_files', { folder: '', glob: null, side: 'old' })).not.toContain(
      'package-lock.json',
    );
    expect(await ask('list_files', { folder: '', glob: '**/*.py', side: 'new' })).toBe('tools/run.py');
    expect(await ask('list_files', { folder: 'src', glob: '*.ts', side: 'new' })).toContain('src/user.ts');
    expect(await ask('list_files', { folder: 'sp ace', glob: null, side: 'new' })).toBe(
      '"sp ace/tab\\there.txt"',
    );
  });

  test('rejects a folder outside the repository', async () => {
    await expect(ask('list_files', { folder: '../', glob: null, side: 'new' })).rejects.toThrow(/not a path/);
    await expect(ask('list_files', { folder: 'nope', glob: null, side: 'new' })).rejects.toThrow(
      /No such file or folder/,
    );
  });
});

describe('search', () => {
  const find = (part: object, from = tools) =>
    ask('search', { text: 'x', regex: false, folder: null, side: 'new', ...part }, from);

  test('finds literal text and regular expressions, in the entire tree or a folder', async () => {
    expect(await find({ text: 'new Parser()' })).toBe('src/user.ts:8|  return new Parser().parse(text);');
    expect(await find({ text: 'new P[a-z]+\\(', regex: true })).toContain('src/user.ts:8');
    expect(await find({ text: 'Parser', folder: 'tools' })).toBe('tools/run.py:4|    p = Parser()');
    expect(await find({ text: 'Parser', folder: 'docs/notes.md' })).toContain('docs/notes.md:1');
    expect(await find({ text: 'text.length', side: 'old' })).toContain('src/parser.ts:3');
    expect(await find({ text: 'nothing like it' })).toBe('No line matches.');
  });

  test('treats a text that looks like an option or a pattern as text', async () => {
    expect(await find({ text: '--help' })).toBe('No line matches.');
    expect(await find({ text: '.*' })).toBe('No line matches.');
    expect(await find({ text: 'x', folder: ':(exclude)src' })).toBe('No line matches.');
  });

  test('observes its limits and reports them', async () => {
    const many = await find({ text: 'line' });
    expect(many.split('\n').length).toBeLessThanOrEqual(101);
  });

  test.each([
    ['(a+)+b'],
    ['(a*)*'],
    ['(x+x+)+y'],
    ['([a-z]+\\d?)*$'],
    ['(?R)'],
    ['(a|b+){2,}c'],
    ['a'.repeat(600)],
  ])('rejects the pattern %j', async (text) => {
    await expect(find({ text, regex: true })).rejects.toThrow(/pattern|repetition|Recursion/i);
  });

  test('rejects a broken pattern and an empty one', async () => {
    await expect(find({ text: '(', regex: true })).rejects.toThrow(/pattern/);
    await expect(find({ text: '' })).rejects.toThrow(/not empty/);
    await expect(find({ text: 'a\nb' })).rejects.toThrow(/one line/);
  });

  test('a pattern that passes the check cannot block the run', async () => {
    library.repository.commit({ 'bait.txt': `${'a'.repeat(200)}!\n` });
    const head = library.repository.git('rev-parse', 'HEAD');
    const commits = { ...library.commits, head };
    const from = lookupTools(lookupIn({ ...library, commits }));
    const text =
      '(?=(a+))(?=(a+))(a|a)(a|aa)(a|aa)(a|aa)(a|aa)(a|aa)(a|aa)(a|aa)(a|aa)(a|aa)(a|aa)(a|aa)(a|aa)(a|aa)(a|aa)(a|aa)(a|aa)(a|aa)$';
    const outcome = await find({ text, regex: true }, from).then(
      (found) => found,
      (error: unknown) => (error instanceof Error ? error.message : ''),
    );
    expect(outcome).toMatch(/No line matches|did not take|took more/);
  });
});

test('outline lists symbols with their lines', async () => {
  const outline = await ask('outline', { path: 'src/parser.ts', side: 'new' });
  expect(outline.split('\n')).toEqual([
    '1–6 export class Parser',
    '  2–5 parse(text: string): number',
    '8–8 export function helper(): void {}',
  ]);
  await expect(ask('outline', { path: 'docs/notes.md', side: 'new' })).rejects.toThrow(/language/);
});

test('find_usages distinguishes calls, imports and definitions from comments and strings', async () => {
  const lines = (await ask('find_usages', { name: 'Parser', side: 'new' })).split('\n');
  expect(lines).toContain("src/user.ts:1 import|import { Parser } from './parser.ts';");
  expect(lines).toContain('src/user.ts:8 call in function use|return new Parser().parse(text);');
  expect(lines).toContain('src/parser.ts:1 definition|export class Parser {');
  expect(lines).toContain('tools/run.py:4 call in function main|p = Parser()');
  expect(lines.filter((line) => line.startsWith('src/user.ts'))).toHaveLength(2);
  const method = await ask('find_usages', { name: 'Parser.parse', side: 'new' });
  expect(method).toContain('src/user.ts:8 call in function use');
  expect(await ask('find_usages', { name: 'neverUsed', side: 'new' })).toMatch(/^Nothing uses/);
  await expect(ask('find_usages', { name: 'a b; rm', side: 'new' })).rejects.toThrow(/one name/);
});

test('show_change and base_of_change show the change of a file', async () => {
  const shown = await ask('show_change', { path: 'src/parser.ts' });
  expect(shown).toContain('2 lines added, 1 removed');
  expect(shown).toContain('     3        -|    return text.length;');
  expect(shown).toContain('            3 +|    if (text === "") return 0;');
  expect(await ask('show_change', { path: 'package-lock.json' })).toMatch(/not under review/);
  await expect(ask('show_change', { path: 'src/user.ts' })).rejects.toThrow(/does not touch/);
  const base = await ask('base_of_change', { path: 'src/parser.ts', line: 4 });
  expect(base).toContain('     3|    return text.length;');
  await expect(ask('base_of_change', { path: 'src/parser.ts', line: 400 })).rejects.toThrow(
    /No change covers/,
  );
  await expect(ask('base_of_change', { path: 'src/user.ts', line: 1 })).rejects.toThrow(/does not touch/);
});

test('invalid arguments are rejected with the reason', async () => {
  await expect(ask('read_file', { path: 'a' })).rejects.toThrow(/Invalid arguments/);
  await expect(ask('search', null)).rejects.toThrow(/Invalid arguments/);
});

describe('the budget of a bundle', () => {
  const read = { path: 'src/parser.ts', side: 'new', ...allLines };

  test('calls are limited over all tools together, and again for each opening', async () => {
    const few = open({ calls: 2, characters: 1e6, seconds: 60 });
    await ask('read_file', read, few);
    await ask('list_files', { folder: '', glob: null, side: 'new' }, few);
    await expect(ask('outline', { path: 'src/parser.ts', side: 'new' }, few)).rejects.toThrow(
      /Answer with what/,
    );
    await ask('read_file', read, open({ calls: 1, characters: 1e6, seconds: 60 }));
  });

  test('reaching the limit of characters is noted', async () => {
    const little = open({ calls: 9, characters: 60, seconds: 60 });
    expect(await ask('read_file', read, little)).toMatch(/\(Cut: the look-up limit is reached\.\)$/);
    await expect(ask('read_file', read, little)).rejects.toThrow(/limit for this part is reached/);
  });

  test('a rejected call counts too, so that guessing ends', async () => {
    const one = open({ calls: 1, characters: 1e6, seconds: 60 });
    await expect(ask('read_file', { ...read, path: '../x' }, one)).rejects.toThrow(/not a path/);
    await expect(ask('read_file', read, one)).rejects.toThrow(/limit for this part is reached/);
  });
});

test('the parameters are in the subset that all APIs accept: every field required', async () => {
  const { toJSONSchema } = await import('zod');
  for (const { parameters } of tools) {
    const schema = toJSONSchema(parameters);
    expect(schema.type).toBe('object');
    expect(new Set(schema.required)).toEqual(new Set(Object.keys(schema.properties ?? {})));
  }
});
