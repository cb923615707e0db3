import type { Bundle, BundlePlan, Change, ChangedFile } from '../change/change.ts';
import type { ObjectId } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { collectOutput } from '../git/process.ts';
import { decodePath, nulFields } from '../git/tree-entries.ts';
import { findReferences } from '../syntax/parsing.ts';
import type { Reference } from '../syntax/references.ts';
import { enclosingSymbol, type FindSymbols } from '../syntax/symbol.ts';
import type { GitTree } from './git-tree.ts';

/** A place outside the bundles that uses code that the change touches. */
export interface CodeUsage extends Reference {
  readonly path: string;
  /** The changed file no longer defines the name, and it is still used here. */
  readonly removed: boolean;
}

interface UsageLimits {
  /** Maximum names to search, those of sensitive files first. */
  readonly names: number;
  /** Characters of changed files that are parsed for names. */
  readonly parsed: number;
  /** Files outside the change that are parsed. */
  readonly files: number;
  readonly perName: number;
  readonly perBundle: number;
  readonly seconds: number;
}

/** What the search for usages reads. */
export const usageLimits: UsageLimits = {
  names: 40,
  parsed: 512 * 1024,
  files: 80,
  perName: 6,
  perBundle: 24,
  seconds: 15,
};

/** Shorter names are used everywhere and mean nothing. */
const tellingName = 4;
/** Minimum names per file if many files share the limit. */
const leastNames = 2;
/** Characters above which a file is not searched. */
const maxFile = 512 * 1024;

/** The usages of changed code, as far as they were found. */
interface Usages {
  /** By bundle id; bundles without a usage are absent. */
  readonly byBundle: ReadonlyMap<string, readonly CodeUsage[]>;
  /** Why there may be more, completing "…: "; null if the search was complete. */
  readonly gap: string | null;
}

/**
 * Finds usages of the code that each bundle changes: of the symbols that hold a changed line, and of those whose
 * definition the change removes. Only files outside the plan are reported, because those in it are under review
 * anyway.
 */
export async function findUsages(
  git: Git,
  tree: GitTree,
  change: Change,
  plan: BundlePlan,
  findSymbols: FindSymbols,
  limits: UsageLimits = usageLimits,
): Promise<Usages> {
  const planned = new Set(plan.bundles.flatMap(({ files }) => files.map(({ path }) => path)));
  const names = await namesOfChange(
    tree,
    change.files.filter(({ path }) => planned.has(path)),
    findSymbols,
    limits,
  );
  if (names.size === 0) return { byBundle: new Map(), gap: null };
  const head = change.commits.head ?? (await git.snapshot());
  const lacking = await git.lacking(head);
  const paths = await pathsWith(git, head, [...names.keys()], limits.seconds);
  if (paths === null) return { byBundle: new Map(), gap: `git took more than ${limits.seconds} s to search` };
  const searched = paths.filter((one) => !planned.has(one) && !prose.test(one)).slice(0, limits.files);
  const usages: CodeUsage[] = [];
  for (let at = 0; at < searched.length; at += readTogether) {
    const wanted = unsaturated(plan, names, usages, limits);
    if (wanted.length === 0) break;
    const found = searched.slice(at, at + readTogether).map((path) => referencesIn(tree, path, wanted));
    for (const references of await Promise.all(found)) {
      for (const reference of references)
        usages.push({ ...reference, removed: names.get(reference.name)?.removed ?? false });
    }
  }
  const gap = lacking === 0 ? null : `${lacking} files are not in this partial checkout`;
  return { byBundle: byBundle(plan, names, usages, limits), gap };
}

/** Files searched at the same time: the next is read while one is parsed. */
const readTogether = 8;

/** The references in a file to the names, without their definitions. */
async function referencesIn(
  tree: GitTree,
  path: string,
  names: readonly string[],
): Promise<readonly (Reference & { readonly path: string })[]> {
  const text = await tree.read('new', path);
  if (text === null || text.length > maxFile) return [];
  const references = await findReferences(path, text, names);
  return references.filter(({ kind }) => kind !== 'definition').map((reference) => ({ ...reference, path }));
}

/**
 * The names of which a usage in a later file could still be shown. A name is complete with its limit of usages that
 * are no mere mentions, or if each of its bundles has its limit of usages that come before every later one.
 */
function unsaturated(
  plan: BundlePlan,
  names: ReadonlyMap<string, ChangedName>,
  usages: readonly CodeUsage[],
  limits: UsageLimits,
): string[] {
  const known = byBundle(plan, names, usages, limits);
  const counts = Map.groupBy(
    usages.filter(({ kind }) => kind !== 'mention'),
    ({ name }) => name,
  );
  // What a bundle shows is in the order of the ranks, and later files come last in their rank.
  const best = (removed: boolean): number => rankOf({ removed, kind: 'use' });
  const full = (bundle: Bundle, removed: boolean): boolean =>
    (known.get(bundle.id) ?? []).filter((usage) => rankOf(usage) <= best(removed)).length >= limits.perBundle;
  return [...names].flatMap(([name, { paths, removed }]) => {
    if ((counts.get(name)?.length ?? 0) >= limits.perName) return [];
    const bundles = plan.bundles.filter(({ files }) => files.some(({ path }) => paths.has(path)));
    return bundles.every((bundle) => full(bundle, removed)) ? [] : [name];
  });
}

/** Documents mention names without depending on them. */
const prose = /\.(?:md|mdx|markdown|rst|adoc|txt)$/i;

interface ChangedName {
  readonly paths: Set<string>;
  removed: boolean;
}

/** The names that the change defines, changes or removes, with their files. */
async function namesOfChange(
  tree: GitTree,
  files: readonly ChangedFile[],
  findSymbols: FindSymbols,
  { names: limit, parsed }: UsageLimits,
): Promise<Map<string, ChangedName>> {
  const names = new Map<string, ChangedName>();
  const note = (name: string, path: string, removed: boolean): void => {
    const known = names.get(name);
    if (known === undefined && names.size >= limit) return;
    if (known === undefined) names.set(name, { paths: new Set([path]), removed });
    else {
      known.paths.add(path);
      known.removed &&= removed;
    }
  };
  // A new file's names have no usages outside the change yet.
  const known = files.filter(({ oldBlob }) => oldBlob !== null);
  const share = Math.max(leastNames, Math.floor(limit / Math.max(1, known.length)));
  let room = parsed;
  for (const file of known.toSorted((a, b) => Number(b.sensitive) - Number(a.sensitive))) {
    if (names.size >= limit || room <= 0) break;
    const [before, after] = await Promise.all([
      touched(tree, 'old', file, findSymbols),
      touched(tree, 'new', file, findSymbols),
    ]);
    room -= before.characters + after.characters;
    const gone = [...before.changed].filter((name) => !after.all.has(name));
    // A new name has no usages outside the change yet. An existing one may.
    const kept = [...after.changed].filter((name) => before.all.has(name));
    const all = [
      ...gone.map((name) => ({ name, removed: true })),
      ...kept.map((name) => ({ name, removed: false })),
    ];
    for (const { name, removed } of all.filter(({ name }) => name.length >= tellingName).slice(0, share))
      note(name, file.path, removed);
  }
  return names;
}

interface Touched {
  /** Symbols that hold a changed line of the side. */
  readonly changed: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly characters: number;
}

async function touched(
  tree: GitTree,
  side: 'old' | 'new',
  file: ChangedFile,
  findSymbols: FindSymbols,
): Promise<Touched> {
  const path = side === 'old' ? (file.oldPath ?? file.path) : file.path;
  const there = side === 'old' ? file.oldBlob !== null : file.newBlob !== null;
  const text = there ? await tree.read(side, path) : null;
  const symbols = text === null ? null : await findSymbols(path, text);
  const named = (symbols ?? []).filter(({ kind }) => kind !== 'test' && kind !== 'implementation');
  const changed = new Set<string>();
  for (const { kind, oldLine, newLine } of file.hunks.flatMap(({ lines }) => lines)) {
    if (kind === 'context') continue;
    const line = side === 'old' ? oldLine : newLine;
    const symbol = line === null ? null : enclosingSymbol(named, line);
    if (symbol !== null) changed.add(symbol.name);
  }
  return { changed, all: new Set(named.map(({ name }) => name)), characters: text?.length ?? 0 };
}

/** Paths of the tree that contain any of the names as a word, in git's order; null if the search did not finish. */
async function pathsWith(
  git: Git,
  tree: ObjectId,
  names: readonly string[],
  seconds: number,
): Promise<string[] | null> {
  const patterns = names.flatMap((name) => ['-e', name]);
  try {
    const args = ['grep', '-l', '-z', '-w', '-F', '-I', '--full-name', '--no-color', ...patterns, tree];
    const output = await collectOutput(
      git.stream(args, { okay: [0, 1], signal: AbortSignal.timeout(seconds * 1000) }),
    );
    return [...nulFields(output)].map((field) => decodePath(field.subarray(tree.length + 1)));
  } catch {
    // Usages are optional: a failed search must not fail the review, and models can still search.
    return null;
  }
}

/** Removed names that are still used come first. Mentions that may not be usages come last. */
const rankOf = ({ removed, kind }: Pick<CodeUsage, 'removed' | 'kind'>): number =>
  (removed ? 0 : 2) + (kind === 'mention' ? 1 : 0);

function byBundle(
  plan: BundlePlan,
  names: ReadonlyMap<string, ChangedName>,
  usages: readonly CodeUsage[],
  limits: UsageLimits,
): Map<string, readonly CodeUsage[]> {
  const counts = new Map<string, number>();
  const kept = usages
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .filter(({ name }) => {
      const seen = counts.get(name) ?? 0;
      counts.set(name, seen + 1);
      return seen < limits.perName;
    });
  const found = new Map<string, readonly CodeUsage[]>();
  for (const bundle of plan.bundles) {
    const paths = new Set(bundle.files.map(({ path }) => path));
    const own = kept.filter(({ name }) =>
      [...(names.get(name)?.paths ?? [])].some((path) => paths.has(path)),
    );
    if (own.length > 0) found.set(bundle.id, own.slice(0, limits.perBundle));
  }
  return found;
}
