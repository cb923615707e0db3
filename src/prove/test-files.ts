/** The test files of a repository. Pure. */

const testPath =
  /(?:^|\/)(?:__tests__|tests?|specs?|e2e)\/|(?:[._-](?:test|spec)|Tests?|Spec)\.[^./]+$|(?:^|\/)test_[^/]+\.py$|_test\.go$/u;

export const isTestPath = (path: string): boolean => testPath.test(path);

/**
 * Existing tests as examples for a new one: those of the file's own name first, then those nearest to it, of the same
 * language.
 */
export function nearbyTests(file: string, paths: Iterable<string>, most: number): readonly string[] {
  const extension = kindOf(file);
  const stem = stemOf(file);
  const distance = (path: string): number => {
    const [a, b] = [file.split('/').slice(0, -1), path.split('/').slice(0, -1)];
    const shared = a.findIndex((part, index) => part !== b[index]);
    const common = shared === -1 ? a.length : shared;
    return a.length + b.length - 2 * common;
  };
  return [...paths]
    .filter((path) => path !== file && isTestPath(path) && kindOf(path) === extension)
    .map((path) => ({ path, named: stemOf(path).includes(stem), distance: distance(path) }))
    .toSorted(
      (a, b) => Number(b.named) - Number(a.named) || a.distance - b.distance || (a.path < b.path ? -1 : 1),
    )
    .slice(0, most)
    .map(({ path }) => path);
}

const stemOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/u, '');

/** JavaScript and TypeScript are one kind: tests of either import the other. */
const kindOf = (path: string): string => {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return /^[cm]?[jt]sx?$/u.test(extension) ? 'js' : extension;
};
