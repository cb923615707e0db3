/** Where an alert of another tool is, resolved to a file of the repository (SARIF 2.1.0, 3.4 artifactLocation). */

interface ArtifactLocation {
  readonly uri?: string | undefined;
  readonly uriBaseId?: string | undefined;
  /** Index into the artifacts of the run; -1 for none. */
  readonly index?: number | undefined;
}

/** The parts of a run that locations refer to. */
interface LocatedRun {
  readonly artifacts?: readonly { readonly location?: ArtifactLocation | undefined }[] | undefined;
  readonly originalUriBaseIds?: Readonly<Record<string, ArtifactLocation>> | undefined;
}

/** The files of the repository, and the folders that tools may have found them in. */
export interface RepositoryFiles {
  /** Whether a path, relative to the repository's root, is a file of the head. */
  readonly has: (path: string) => boolean;
  /** Absolute folders of the repository on this machine and in containers, with `/`. */
  readonly roots: readonly string[];
  /** Absolute folders of the workspace, likewise. Other files in them are of other repositories. */
  readonly workspaces: readonly string[];
  /** The folder of the repository below the workspace with a slash at the end; empty if it is the workspace. */
  readonly below: string;
}

export type Resolved =
  | { readonly outcome: 'file'; readonly path: string }
  /** The result names no file. */
  | { readonly outcome: 'unlocated' }
  /** The file is not in the repository, or cannot be identified with one of its files. */
  | { readonly outcome: 'outside' };

/** An address that names no file on a disk, such as `https:`. A single letter is a drive of Windows. */
const otherScheme = /^(?!file:)[a-z][a-z0-9+.-]+:/iu;
const longestChain = 20;

/**
 * The address of a location: its own, or that of the artifact at its index, after the addresses of its bases. Null if it
 * has none, or if it cannot be read.
 */
function addressOf(location: ArtifactLocation | undefined, run: LocatedRun): string | null {
  const { uri = '', uriBaseId, index = -1 } = location ?? {};
  if (uri === '' && index >= 0) {
    const listed = run.artifacts?.[index]?.location;
    return listed === undefined || listed.uri === undefined ? null : addressOf({ ...listed, index: -1 }, run);
  }
  return uri === '' ? null : withBases(uri, uriBaseId, run);
}

function withBases(uri: string, firstBase: string | undefined, { originalUriBaseIds }: LocatedRun): string {
  let address = slashes(uri);
  let base = firstBase;
  // A base without an address stands for a folder that only the tool knows: the root of the sources.
  for (let step = 0; step < longestChain && base !== undefined && !isAbsolute(address); step += 1) {
    const at = originalUriBaseIds?.[base];
    const folder = slashes(at?.uri ?? '');
    if (folder !== '') address = `${folder.replace(/\/+$/u, '')}/${address}`;
    base = at?.uriBaseId;
  }
  return address;
}

const slashes = (text: string): string => text.replaceAll('\\', '/');
const isAbsolute = (address: string): boolean => /^(?:\/|[a-z][a-z0-9+.-]*:)/iu.test(address);

/**
 * The paths with `/`, without `.` and `..`, that an address may mean: decoded as a URI, and as it is, because many tools
 * write plain paths. None if it names no file on a disk.
 */
function pathsOf(address: string): readonly string[] {
  if (otherScheme.test(address)) return [];
  return [...new Set([decoded(address), address])].flatMap((path) => {
    const normal = path === null ? null : normalized(slashes(path));
    return normal === null ? [] : [normal];
  });
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}

function normalized(address: string): string | null {
  const path = address.replace(/^file:(?:\/\/[^/]*)?/iu, '').replace(/^\/+(?=[a-z]:\/)/iu, '');
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') kept.push(segment);
    else if (kept.pop() === undefined) return null;
  }
  return kept.length === 0 ? null : `${path.startsWith('/') ? '/' : ''}${kept.join('/')}`;
}

const isAbsolutePath = (path: string): boolean => path.startsWith('/') || isDrive(path);
const isDrive = (path: string): boolean => /^[a-z]:\//iu.test(path);

/** Folders of the system and of dependencies. A file there only looks like one of the repository. */
const foreignFolders =
  /^\/(?:usr|lib|lib64|etc|proc|sys|dev|opt\/hostedtoolcache)(?:\/|$)|\/(?:node_modules|site-packages|dist-packages|\.cargo|pkg\/mod|\.m2|\.nuget)(?:\/|$)/iu;

/**
 * Resolves the locations of one run. A tool in a container, or on another machine, names files of another checkout. Its
 * root is the folder below which most of the named files are files of the repository.
 */
export function locationResolver(
  locations: readonly (ArtifactLocation | undefined)[],
  run: LocatedRun,
  files: RepositoryFiles,
): (location: ArtifactLocation | undefined) => Resolved {
  const addresses = locations.map((location) => addressOf(location, run));
  const named = addresses.flatMap((address) => (address === null ? [] : pathsOf(address)));
  const elsewhere = otherRoot([...new Set(named)], files);
  return (location) => {
    const address = addressOf(location, run);
    if (address === null) return { outcome: 'unlocated' };
    const path = pathsOf(address)
      .flatMap((one) => candidates(one, files, elsewhere))
      .find(files.has);
    return path === undefined ? { outcome: 'outside' } : { outcome: 'file', path };
  };
}

/** The paths inside the repository that a path may mean, the most likely first. */
function candidates(path: string, { roots, below }: RepositoryFiles, elsewhere: string | null): string[] {
  if (isAbsolutePath(path)) {
    const known = [...roots, ...(elsewhere === null ? [] : [elsewhere])];
    return known.flatMap((root) => {
      const inside = insideOf(path, root);
      return inside === null ? [] : [inside];
    });
  }
  const fromWorkspace = below !== '' && path.startsWith(below) ? [path.slice(below.length)] : [];
  return [path, ...fromWorkspace];
}

function insideOf(path: string, root: string): string | null {
  const folder = root.endsWith('/') ? root : `${root}/`;
  return path.startsWith(folder) ? path.slice(folder.length) : null;
}

/** Paths of a run that are compared to find the root of its checkout. */
const mostCompared = 2_000;

function otherRoot(paths: readonly string[], { has, roots, workspaces }: RepositoryFiles): string | null {
  const known = [...roots, ...workspaces];
  const foreign = paths
    .filter((path) => isAbsolutePath(path) && known.every((folder) => insideOf(path, folder) === null))
    .slice(0, mostCompared);
  const possible = new Set(foreign.flatMap((path) => rootsBy(path, has)));
  const scored = [...possible].map((root) => ({
    root,
    score: foreign.filter((path) => has(insideOf(path, root) ?? '')).length,
  }));
  const [best, next] = scored.toSorted((a, b) => b.score - a.score);
  // Of two equally likely roots, neither is certain.
  return best === undefined || next?.score === best.score ? null : best.root;
}

/** The folders above each end of a path that is a file in a folder of the repository. A file name alone proves nothing. */
function rootsBy(path: string, has: RepositoryFiles['has']): readonly string[] {
  const segments = path.split('/');
  return segments.slice(0, -2).flatMap((_, at) => {
    const root = segments.slice(0, at + 1).join('/');
    return has(segments.slice(at + 1).join('/')) && !foreignFolders.test(root) ? [root || '/'] : [];
  });
}
