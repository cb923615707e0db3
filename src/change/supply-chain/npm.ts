import { type JsonNode, member, membersOf, placedMember, readJson, stringOf } from './json.ts';
import { type LockedPackage, locked, type Placed, type ReadLock } from './lock.ts';

/** package-lock.json and npm-shrinkwrap.json, lockfileVersion 1 to 3. */
export const readNpmLock: ReadLock = (text) => {
  const root = readJson(text);
  if (root === null) return null;
  const [packages, dependencies] = [member(root, 'packages'), member(root, 'dependencies')];
  if (member(root, 'lockfileVersion') === undefined && packages === undefined) return null;
  const modern = membersOf(packages).flatMap(([key, node]) => fromPackages(key, node));
  return [...modern, ...fromDependencies(dependencies)];
};

/** A link to a folder of the project has no address and no hash to check. An entry with either is not a link. */
const isLink = (node: JsonNode): boolean =>
  member(node, 'link') !== undefined &&
  member(node, 'integrity') === undefined &&
  stringOf(member(node, 'resolved'))?.includes('://') !== true;

function fromPackages(key: string, node: JsonNode): readonly LockedPackage[] {
  const at = key.lastIndexOf('node_modules/');
  if (node.kind !== 'object' || at < 0 || isLink(node) || isBundled(node)) return [];
  const name = stringOf(member(node, 'name')) ?? key.slice(at + 'node_modules/'.length);
  return [packageOf(name, stringOf(member(node, 'version')) ?? '', node)];
}

function fromDependencies(dependencies: JsonNode | undefined): readonly LockedPackage[] {
  return membersOf(dependencies).flatMap(([key, node]) => {
    const version = stringOf(member(node, 'version')) ?? '';
    const alias = /^npm:(.+)@([^@]+)$/u.exec(version);
    // If the source is not a registry, it replaces the version.
    const elsewhere = /^(?:git|https?|github|gitlab|bitbucket)[+:]/u.test(version);
    const own = packageOf(alias?.[1] ?? key, alias?.[2] ?? version, node);
    const sources = elsewhere ? [...own.sources, { text: version, line: node.line }] : own.sources;
    return [
      ...(version.startsWith('file:') || isBundled(node)
        ? []
        : [{ ...own, sources, unhashed: own.unhashed || elsewhere }]),
      ...fromDependencies(member(node, 'dependencies')),
    ];
  });
}

/** Whether a package is contained in the archive of another, whose hash covers it. */
const isBundled = (node: JsonNode): boolean =>
  (member(node, 'inBundle') !== undefined || member(node, 'bundled') !== undefined) &&
  member(node, 'resolved') === undefined;

function packageOf(name: string, version: string, node: JsonNode): LockedPackage {
  const sources = placedMember(node, 'resolved');
  const hashes = placedMember(node, 'integrity').flatMap(({ text, line }) =>
    text
      .split(/\s+/u)
      .filter((hash) => hash !== '')
      .map((hash) => ({ text: hash, line })),
  );
  const unhashed = sources.some(({ text }) => text.startsWith('git'));
  return locked({
    name,
    version,
    sources,
    hashes,
    line: node.line,
    unhashed,
    ...naming(name, version, sources),
  });
}

/** Whether a tarball's URL, in the usual form of registries, names this package and version. */
export function naming(
  name: string,
  version: string,
  sources: readonly Placed[],
): { readonly misnamed: boolean } {
  const misnamed = sources.some(({ text }) => {
    const [, before = '', file = ''] = /^https?:\/\/[^/]+\/(.*)\/-\/([^?#]+)\.tgz/u.exec(text) ?? [];
    if (file === '') return false;
    const parts = before.replaceAll(/%40/gu, '@').replaceAll(/%2f/giu, '/').split('/');
    const [scope = '', bare = ''] = [parts.at(-2), parts.at(-1)];
    const named = scope.startsWith('@') ? `${scope}/${bare}` : bare;
    const right = version === '' || version.includes('+') || file.endsWith(`${bare}-${version}`);
    return named !== name || !right;
  });
  return { misnamed };
}

/** bun.lock: JSON with trailing commas, each package as `[name@version, registry, about it, hash]`. */
export const readBunLock: ReadLock = (text) => {
  const root = readJson(text, true);
  const packages = root === null ? undefined : member(root, 'packages');
  if (packages?.kind !== 'object') return null;
  const all: LockedPackage[] = [];
  for (const node of packages.members.values()) {
    if (node.kind !== 'array') return null;
    const texts = node.items.flatMap((item): readonly Placed[] => (item.kind === 'string' ? [item] : []));
    const [id, ...rest] = texts;
    const at = id?.text.lastIndexOf('@') ?? -1;
    if (id === undefined || at < 1) return null;
    // For a package from elsewhere, its source replaces the version.
    const split = id.text.indexOf('@', 1);
    const [name, version] = [id.text.slice(0, split), id.text.slice(split + 1)];
    if (/^(?:workspace|link|file|root):/u.test(version)) continue;
    const elsewhere = /^(?:git|github|https?)[+:]/u.test(version);
    const sources = [
      ...(elsewhere ? [{ text: version, line: id.line }] : []),
      ...rest.filter((one) => /^https?:/u.test(one.text)),
    ];
    const hashes = rest.filter((one) => /^sha\d+-/u.test(one.text));
    all.push(
      locked({
        name,
        version,
        sources,
        hashes,
        line: node.line,
        unhashed: elsewhere,
        ...naming(name, version, sources),
      }),
    );
  }
  return all;
};
