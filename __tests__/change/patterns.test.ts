import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributesPattern, exactPattern, openPatterns } from '../../src/change/patterns.ts';
import { parsePatterns, patternMistake } from '../../src/config/patterns.ts';
import { cleanEnv, newRepository, type TestRepository } from '../git/repository.ts';

/** The paths that git ignores with a .gitignore of these lines. */
function gitIgnores(repository: TestRepository, text: string, paths: readonly string[]): readonly string[] {
  writeFileSync(join(repository.path, '.git/info/exclude'), text);
  try {
    const output = execFileSync('git', ['check-ignore', '--no-index', '-z', '--stdin'], {
      cwd: repository.path,
      input: `${paths.join('\0')}\0`,
      env: cleanEnv,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    return output.split('\0').filter((path) => path !== '');
  } catch {
    // Exit status 1: none of them.
    return [];
  }
}

const ours = (text: string, paths: readonly string[]): readonly string[] => {
  const patterns = openPatterns(parsePatterns(text));
  return paths.filter((path) => patterns.match(path) !== null);
};

const paths = [
  'a.js',
  'src/a.js',
  'src/a.test.js',
  'src/deep/b.js',
  'src/deep/er/c.js',
  'docs/a.md',
  'src/docs/b.md',
  'foo',
  'foo/bar',
  'x/foo/bar/baz',
  '!a.js',
  '#a.js',
  'a b.js',
  'trailing ',
  '.hidden/a.js',
  'A.js',
  '[a].js',
  'a,b.js',
  '{a}.js',
  'back\\slash.js',
  'ünï.js',
];

describe('a list of patterns has the same meaning as in .gitignore', () => {
  test.each([
    ['a name in any folder', '*.js'],
    ['a name and one that is taken back', '*.js\n!a.js'],
    ['order decides', '!a.js\n*.js'],
    ['only what is taken back', '!src/**'],
    ['a file below an ignored folder cannot be taken back', 'src/\n!src/a.js'],
    ['nor below everything', '*\n!src/a.js'],
    ['but folder by folder', '/*\n!/src/\n/src/*\n!/src/a.js'],
    ['files alone can', 'src/**/*.js\n!src/a.js'],
    ['anchored by a slash in front', '/a.js'],
    ['anchored by a slash within', 'src/a.js'],
    ['not anchored by one behind', 'docs/'],
    ['a slash behind is for folders only', 'foo/'],
    ['two stars in front', '**/foo'],
    ['two stars behind', 'src/**'],
    ['two stars within', 'src/**/c.js'],
    ['one star stays in its folder', 'src/*.js'],
    ['a question mark', '?.js'],
    ['a class', '[ab].js'],
    ['a class that is negated', 'src/deep/[!a].js'],
    ['a range', '[A-Z].js'],
    ['an escaped exclamation mark', '\\!a.js'],
    ['an escaped number sign', '\\#a.js'],
    ['a comment', '#a.js'],
    ['spaces within', 'a b.js'],
    ['spaces behind', 'foo   '],
    ['an escaped space behind', 'trailing\\ '],
    ['an escaped bracket', '\\[a\\].js'],
    ['an escaped backslash', 'back\\\\slash.js'],
    ['case', 'a.JS'],
    ['empty lines and carriage returns', '\r\n*.md\r\n\r\n'],
    ['unicode', 'ünï.*'],
    ['hidden files', '.hidden'],
  ])('%s', (_, text) => {
    expect(ours(text, paths)).toEqual(gitIgnores(newRepository(), text, paths));
  });

  test('for any pattern', () => {
    const repository = newRepository();
    const part = fc.constantFrom('a', 'b', 'src', '*', '**', '?', '[ab]', '[!a]', '*.js', 'a*', '\\*', 'ab');
    const pattern = fc
      .tuple(fc.boolean(), fc.boolean(), fc.array(part, { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(
        ([not, located, parts, folder]) =>
          `${not ? '!' : ''}${located ? '/' : ''}${parts.join('/')}${folder ? '/' : ''}`,
      );
    const segment = fc.constantFrom('a', 'b', 'ab', 'src', 'x.js', '*', 'c');
    const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    fc.assert(
      fc.property(
        fc.array(pattern, { maxLength: 4 }),
        fc.uniqueArray(path, { minLength: 1, maxLength: 8 }),
        (patterns, some) => {
          const text = patterns.join('\n');
          expect(ours(text, some).toSorted()).toEqual(gitIgnores(repository, text, some).toSorted());
        },
      ),
      { numRuns: 150 },
    );
  });

  test('white space before a pattern is dropped, because settings are indented', () => {
    expect(ours('  *.js\n  !a.js', ['a.js', 'src/b.js'])).toEqual(['src/b.js']);
  });

  test('any text is a list of patterns or is rejected; it never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[a-z*[\]!]{1,6}(\/[a-z*]{1,4}){0,3}$/u), (text, path) => {
        const patterns = parsePatterns(text);
        for (const pattern of patterns) patternMistake(pattern);
        openPatterns(patterns).match(path);
      }),
    );
  });

  test('a ! without effect is reported with the pattern that causes it', () => {
    expect(openPatterns(['src/', '!src/a.js']).match('src/a.js')).toEqual({
      pattern: 'src/',
      inert: '!src/a.js',
    });
    expect(openPatterns(['*.js', '!b.js']).match('a.js')).toEqual({ pattern: '*.js', inert: null });
  });
});

describe('the line that excludes one file', () => {
  const odd = fc
    .array(
      fc.constantFrom('a', 'B', ' ', '*', '?', '[', ']', '!', '#', '\\', '"', ',', '{', '}', '.', 'ü', '\t'),
      { minLength: 1, maxLength: 8 },
    )
    .map((characters) => characters.join(''))
    .filter((name) => name !== '.' && name !== '..');

  test('matches that file and no other, in .gitignore and in .gitattributes, and is accepted as a setting', () => {
    const repository = newRepository();
    fc.assert(
      fc.property(odd, odd, (name, other) => {
        const [path, around] = [`dir/${name}`, [`dir/${other}`, name, `dir/x${name}`, `x/dir/${name}`]];
        const pattern = exactPattern(path);
        expect(parsePatterns(pattern)).toEqual([pattern]);
        expect(patternMistake(pattern)).toBeNull();
        const all = [...new Set([path, ...around])];
        expect(ours(pattern, all)).toEqual([path]);
        expect(gitIgnores(repository, pattern, all)).toEqual([path]);
        writeFileSync(
          join(repository.path, '.git/info/attributes'),
          `${attributesPattern(pattern)} linguist-generated\n`,
        );
        const output = repository.gitInput(
          `${all.join('\0')}\0`,
          'check-attr',
          '-z',
          '--stdin',
          'linguist-generated',
        );
        const fields = output.split('\0');
        expect(all.filter((_, at) => fields[at * 3 + 2] === 'set')).toEqual([path]);
      }),
      { numRuns: 100 },
    );
  });
});

test.each([
  ['dist/**,*.snap', 'comma'],
  ['dist/**, *.snap', 'comma'],
  ['./dist', 'Begin with `/`'],
  ['!./dist', 'Begin with `/`'],
  ['*.{js,ts}', 'braces'],
  ['a\\,b', null],
  ['[,;].txt', null],
  ['{a}.txt', null],
])('%s: %s', (pattern, mistake) => {
  if (mistake === null) expect(patternMistake(pattern)).toBeNull();
  else expect(patternMistake(pattern)).toContain(mistake);
});
