import { type LockedPackage, locked, type Placed, type ReadLock } from './lock.ts';
import { naming } from './npm.ts';
import { readYaml } from './yaml.ts';

/** yarn.lock, as Yarn 1 or as Yarn 2 and newer write it. */
export const readYarnLock: ReadLock = (text) =>
  /^__metadata:/mu.test(text) ? readBerryLock(text) : readClassicLock(text);

interface Entry {
  readonly specs: readonly string[];
  readonly line: number;
  version: string;
  readonly sources: Placed[];
  readonly hashes: Placed[];
}

const readClassicLock: ReadLock = (text) => {
  if (!/^# yarn lockfile v1\s*$/mu.test(text)) return null;
  const entries: Entry[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const [row, line] = [raw.replace(/\r$/u, ''), index + 1];
    if (row.trim() === '' || row.startsWith('#')) continue;
    if (/^\S.*:$/u.test(row)) {
      const specs = row.slice(0, -1).split(', ').map(unquoted);
      if (!specs.every((spec) => /^@?[^@\s"]+@\S.*$|^@?[^@\s"]+@$/u.test(spec))) return null;
      entries.push({ specs, line, version: '', sources: [], hashes: [] });
      continue;
    }
    const field = /^ {2}([A-Za-z][\w-]*):?(?: (.+))?$/u.exec(row);
    const entry = entries.at(-1);
    // A line below a field, such as a dependency, is a name and a range.
    if (entry === undefined || (field === null && !/^ {4}\S+(?: \S.*)?$/u.test(row))) return null;
    const value = unquoted(field?.[2] ?? '');
    if (field?.[1] === 'version') entry.version = value;
    if (field?.[1] === 'resolved') entry.sources.push({ text: value, line });
    if (field?.[1] === 'integrity')
      entry.hashes.push(...value.split(/\s+/u).map((hash) => ({ text: hash, line })));
  }
  return entries.flatMap(classicPackage);
};

function classicPackage({ specs, line, version, sources, hashes }: Entry): readonly LockedPackage[] {
  const [spec = ''] = specs;
  const at = spec.indexOf('@', 1);
  const alias = /^npm:(@?[^@]+)@/u.exec(spec.slice(at + 1))?.[1];
  const name = alias ?? spec.slice(0, at);
  const old = sources.flatMap((source) => {
    const sha1 = /#([0-9a-f]{40})$/u.exec(source.text)?.[1];
    // In the form of the field `integrity`, so that both can be compared.
    return sha1 === undefined
      ? []
      : [{ text: `sha1-${Buffer.from(sha1, 'hex').toString('base64')}`, line: source.line }];
  });
  const elsewhere = sources.some(({ text }) => /^git|\.git(?:#|$)|codeload\.github\.com/u.test(text));
  if (sources.length === 0) return [];
  return [
    locked({
      name,
      version,
      sources,
      hashes: hashes.length === 0 && !elsewhere ? old : hashes,
      line,
      unhashed: elsewhere,
      ...naming(name, version, sources),
    }),
  ];
}

const unquoted = (text: string): string => text.replace(/^"(.*)"$/u, '$1');

const readBerryLock: ReadLock = (text) => {
  const root = readYaml(text);
  if (root === null) return null;
  const all: LockedPackage[] = [];
  for (const { key, line, value } of root.members()) {
    if (key === '__metadata') continue;
    const resolution = value.text('resolution');
    if (resolution === null || resolution.text.indexOf('@', 1) < 0) return null;
    const split = resolution.text.indexOf('@', 1);
    const [name, reference] = [resolution.text.slice(0, split), resolution.text.slice(split + 1)];
    if (/^(?:workspace|link|portal|patch|file|virtual|exec):/u.test(reference)) continue;
    const archive = /::__archiveUrl=([^&]+)/u.exec(reference)?.[1];
    const registry = reference.startsWith('npm:');
    const source = archive === undefined ? (registry ? null : reference) : decoded(archive);
    const checksum = value.text('checksum');
    all.push(
      locked({
        name,
        version: value.text('version')?.text ?? '',
        sources: source === null ? [] : [{ text: source, line: resolution.line }],
        hashes: checksum === null ? [] : [checksumOf(checksum)],
        line,
        // A package for some platforms only has no checksum if it was locked on another platform.
        unhashed: !registry || value.text('conditions') !== null,
      }),
    );
  }
  return all;
};

/** `10c0/…`: the part before the slash names the compression of the archive, which affects the hash. */
const checksumOf = ({ text, line }: Placed): Placed => ({
  text: text.includes('/') ? text.replace('/', '-') : `sha512-${text}`,
  line,
});

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
