import { fileName, folderOf } from './runner.ts';

/** How the tests of a language are recognised and named. */
export interface NamingRules {
  /** Matches the path of an existing test. The group that matches is the name without what makes it a test. */
  readonly test: RegExp;
  /** A name in the language's spelling. */
  readonly spell: (name: string) => string;
  /** The path of the first test, where no test exists yet. */
  readonly first: (file: string, name: string) => string;
}

/** Folders in which tests and code are kept apart; a path without them tells which code a test belongs to. */
const side = new Set(['src', 'lib', 'app', 'test', 'tests', '__tests__', 'spec', 'main', 'java', 'unit']);
const excluded =
  /(?:^|\/)(?:node_modules|vendor|fixtures?|__fixtures__|testdata|e2e|dist|build|target)(?:\/|$)/u;

const parts = (path: string): readonly string[] =>
  folderOf(path)
    .split('/')
    .filter((part) => part !== '' && !side.has(part.toLowerCase()));

/** The existing test that is closest to a file: in the same part of the tree, and with a similar name. */
export function closestTest(
  file: string,
  paths: readonly string[],
  test: RegExp,
  folder: string,
): string | null {
  const own = parts(file);
  const base = fileName(file).replace(/\.[^.]+$/u, '');
  let best: { readonly path: string; readonly score: number } | null = null;
  for (const path of paths) {
    if ((folder !== '' && !path.startsWith(`${folder}/`)) || excluded.test(path) || path === file) continue;
    if (!test.test(path)) continue;
    const other = parts(path);
    const differs = own.findIndex((part, index) => part !== other[index]);
    const common = differs < 0 ? own.length : differs;
    const score =
      common * 10 -
      (own.length + other.length - 2 * common) * 3 +
      (fileName(path).startsWith(base) || fileName(path).includes(`_${base}.`) ? 2 : 0);
    if (best === null || score > best.score || (score === best.score && path.length < best.path.length))
      best = { path, score };
  }
  return best?.path ?? null;
}

/**
 * A path for a new test: in the folder of the closest existing test, with what that one adds to a name.
 * @param name letters, digits and hyphens.
 * @param taken all paths of the repository.
 */
export function newTestPath(
  file: string,
  name: string,
  taken: readonly string[],
  rules: NamingRules,
  folder: string,
): string {
  const closest = closestTest(file, taken, rules.test, folder);
  const make = (word: string): string => {
    const spelled = rules.spell(word);
    if (closest === null) return rules.first(file, spelled);
    const found = new RegExp(rules.test.source, `${rules.test.flags}d`).exec(closest);
    const [from, to] = found?.indices?.slice(1).find((group) => group !== undefined) ?? [0, closest.length];
    return `${closest.slice(0, from)}${spelled}${closest.slice(to)}`;
  };
  return unused(name, taken, make);
}

/** The first path that does not exist, with a number where the name alone is taken. */
export function unused(name: string, taken: readonly string[], make: (name: string) => string): string {
  const known = new Set(taken);
  for (let number = 1; ; number += 1) {
    const path = make(number === 1 ? name : `${name}-${number}`);
    if (!known.has(path)) return path;
  }
}

/** `off-by-one`: what is left of a text that may be part of any file's name. */
export const kebab = (name: string): string =>
  name
    .replaceAll(/([a-z\d])([A-Z])/gu, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-+$/u, '') || 'finding';

/** `off_by_one` */
export const snake = (name: string): string =>
  kebab(name)
    .replaceAll('-', '_')
    .replace(/^(?=\d)/u, 'x');

/** `OffByOne` */
export const pascal = (name: string): string =>
  kebab(name)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .replace(/^(?=\d)/u, 'X');
