import createIgnore from 'ignore';
import picomatch from 'picomatch';

/**
 * Patterns as in .gitignore (https://git-scm.com/docs/gitignore), through the package `ignore`: `!` takes back what an
 * earlier pattern matched, the last pattern that matches decides, and a file below a matched folder cannot be taken back.
 */
interface Patterns {
  /** The pattern that decides about a path; null if the path does not match. */
  match(path: string): PatternMatch | null;
}

export interface PatternMatch {
  readonly pattern: string;
  /**
   * The `!` pattern that matches the file but has no effect because the file's folder is matched; null if there is
   * none.
   */
  readonly inert: string | null;
}

/** @param patterns one per element, in order, as `parsePatterns` returns them. */
export function openPatterns(patterns: readonly string[]): Patterns {
  // Git compares names case-sensitively; the package does not by default.
  const open = (all: readonly string[]) =>
    createIgnore({ ignorecase: false, allowRelativePaths: true }).add(all.map((pattern) => ({ pattern })));
  const rules = open(patterns);
  const negatives = patterns
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => ({ pattern, takesBack: open([pattern.slice(1)]) }));
  return {
    match(path) {
      const part = firstMatched(path, (one) => rules.test(one).ignored);
      if (part === null) return null;
      const inert =
        part === path ? undefined : negatives.findLast(({ takesBack }) => takesBack.ignores(path));
      return { pattern: rules.test(part).rule?.pattern ?? '', inert: inert?.pattern ?? null };
    },
  };
}

/** The first matched folder above a path, else the path itself if it matches; null if neither does. */
function firstMatched(path: string, isMatched: (part: string) => boolean): string | null {
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
    const folder = path.slice(0, end + 1);
    if (isMatched(folder)) return folder;
  }
  return isMatched(path) ? path : null;
}

/** The pattern that matches one file and nothing else: anchored, with every special character escaped. */
export const exactPattern = (path: string): string =>
  `/${path
    .replaceAll(/[\\*?[\],{}]/gu, String.raw`\$&`)
    // A pattern is one line.
    .replaceAll(/[\r\n]/gu, '?')
    .replace(/\s$/u, String.raw`\$&`)}`;

/** The pattern as .gitattributes requires it: quoted as in C if it contains white space, a quote or a backslash. */
export const attributesPattern = (pattern: string): string =>
  /[\s"\\]/u.test(pattern)
    ? `"${pattern.replaceAll(/[\\"]/gu, String.raw`\$&`).replaceAll('\t', String.raw`\t`)}"`
    : pattern;

/**
 * Matches paths against a glob: without a slash it matches names in any folder, with a trailing slash everything
 * below, otherwise paths from the root, as with a leading slash. Hidden files count.
 */
export function globMatcher(glob: string): (path: string) => boolean {
  const pattern = glob.replace(/^\.?\//, '');
  const full = pattern === '' || pattern.endsWith('/') ? `${pattern}**` : pattern;
  return picomatch(full, {
    dot: true,
    keepQuotes: true,
    basename: pattern === glob && !full.includes('/'),
  });
}
