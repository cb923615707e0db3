import type { BundlePlan, Change, ChangedFile } from '../change/change.ts';
import type { ObjectId } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { collectOutput } from '../git/process.ts';
import { decodePath, nulFields } from '../git/tree-entries.ts';
import { findReferences } from '../syntax/parsing.ts';
import type { Reference } from '../syntax/references.ts';
import { enclosingSymbol, type FindSymbols } from '../syntax/symbol.ts';
import type { GitTree } from './git-tree.ts';

/** A place outside what is reviewed that uses what the change touches. */
export interface CodeUsage extends Reference {
  readonly path: string;
  /** The name's definition is gone from the changed file, and here it is still used. */
  readonly removed: boolean;
}

interface UsageLimits {
  /** Names looked for; the sensitive files' first. */
  readonly names: number;
  /** Characters of changed files that are parsed for names. */
  readonly parsed: number;
  /** Files outside the change that are parsed. */
  readonly files: number;
  readonly perName: number;
  readonly perBundle: number;
  readonly seconds: number;
}

const usageLimits: UsageLimits = {
  names: 40,
  parsed: 512 * 1024,
  files: 80,
  perName: 6,
  perBundle: 24,
  seconds: 15,
};

/** A name shorter than this is used everywhere and means nothing. */
const tellingName = 4;
/** Names that a file has at least, where many files share the room. */
const leastNames = 2;
/** Characters above which a file is not looked into. */
const maxFile = 512 * 1024;

/** Who uses what is changed, as far as that could be told. */
interface Usages {
  /** By bundle id; bundles without a usage are absent. */
  readonly byBundle: ReadonlyMap<string, readonly CodeUsage[]>;
  /** Why there may be more, completing "…: "; null where nothing was left unsearched. */
  readonly gap: string | null;
}

/**
 * Who else uses what each bundle changes: the symbols that hold a changed line, and those whose definition the change
 * removes. Only files outside the plan are told, for those in it are under review anyway.
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
  const usages: CodeUsage[] = [];
  for (const path of paths.filter((one) => !planned.has(one) && !prose.test(one)).slice(0, limits.files)) {
    const text = await tree.read('new', path);
    if (text === null || text.length > maxFile) continue;
    for (const reference of await findReferences(path, text, [...names.keys()])) {
      if (reference.kind === 'definition') continue;
      usages.push({ ...reference, path, removed: names.get(reference.name)?.removed ?? false });
    }
  }
  const gap = lacking === 0 ? null : `${lacking} files are not in this partial checkout`;
  return { byBundle: byBundle(plan, names, usages, limits), gap };
}

/** Documents speak of names without depending on them. */
const prose = /\.(?:md|mdx|markdown|rst|adoc|txt)$/i;

interface ChangedName {
  readonly paths: Set<string>;
  removed: boolean;
}

/** The names that the change defines anew, changes or removes, with the files that do. */
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
  // What is new in a new file has no users yet outside the change.
  const known = files.filter(({ oldBlob }) => oldBlob !== null);
  const share = Math.max(leastNames, Math.floor(limit / Math.max(1, known.length)));
  let room = parsed;
  for (const file of known.toSorted((a, b) => Number(b.sensitive) - Number(a.sensitive))) {
    if (names.size >= limit || room <= 0) break;
    const before = await touched(tree, 'old', file, findSymbols);
    const after = await touched(tree, 'new', file, findSymbols);
    room -= before.characters + after.characters;
    const gone = [...before.changed].filter((name) => !after.all.has(name));
    // A new name has no users yet outside the change; one that was there before may have.
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

/** Paths of the tree that hold any of the names as a word, in git's order; null where the search did not end. */
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
    // Context that would be good to have is not worth a failed review; the models can still search.
    return null;
  }
}

function byBundle(
  plan: BundlePlan,
  names: ReadonlyMap<string, ChangedName>,
  usages: readonly CodeUsage[],
  limits: UsageLimits,
): Map<string, readonly CodeUsage[]> {
  // What is gone and still used matters most; what may be no usage at all matters least.
  const rank = ({ removed, kind }: CodeUsage): number => (removed ? 0 : 2) + (kind === 'mention' ? 1 : 0);
  const counts = new Map<string, number>();
  const kept = usages
    .toSorted((a, b) => rank(a) - rank(b))
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
