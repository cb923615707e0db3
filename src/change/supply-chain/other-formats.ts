import { member, placedMember, readJson, stringOf } from './json.ts';
import { type LockedPackage, locked, type Placed, type ReadLock } from './lock.ts';

/** go.sum and go.work.sum: a module, its version and the hash of its files or of its go.mod. */
export const readGoSum: ReadLock = (text) => {
  const all: LockedPackage[] = [];
  for (const [index, row] of text.split('\n').entries()) {
    if (row.trim() === '') continue;
    const [, name, version, hash] = /^(\S+) (v\S+) (h\d+:[A-Za-z0-9+/]+={0,2})\r?$/u.exec(row) ?? [];
    if (name === undefined || version === undefined || hash === undefined) return null;
    const line = index + 1;
    all.push(locked({ name, version, hashes: [{ text: hash, line }], line }));
  }
  return all;
};

/** composer.lock. */
export const readComposerLock: ReadLock = (text) => {
  const root = readJson(text);
  if (root === null || member(root, 'content-hash') === undefined) return null;
  const all: LockedPackage[] = [];
  for (const group of ['packages', 'packages-dev']) {
    const list = member(root, group);
    for (const node of list?.kind === 'array' ? list.items : []) {
      const name = stringOf(member(node, 'name'));
      if (name === null) return null;
      const version = stringOf(member(node, 'version')) ?? '';
      const [dist, source] = [member(node, 'dist'), member(node, 'source')];
      if (stringOf(member(dist, 'type')) === 'path') continue;
      const ends = [dist, source].flatMap((end) => (end === undefined ? [] : [end]));
      const sums = dist === undefined ? [] : placedMember(dist, 'shasum');
      // The commit of a tagged version identifies the installed code. The commit of a branch changes over time.
      const moving = /^dev-|-dev$/u.test(version);
      const commits = moving ? [] : ends.flatMap((end) => placedMember(end, 'reference')).slice(0, 1);
      const commit = commits.map(({ text: id, line }) => ({ text: `commit:${id}`, line }));
      all.push(
        locked({
          name,
          version,
          sources: ends.flatMap((end) => placedMember(end, 'url')),
          hashes: [...sums.map(({ text: sum, line }) => ({ text: `sha1:${sum}`, line })), ...commit],
          line: node.line,
          unhashed: true,
        }),
      );
    }
  }
  return all;
};

/** Gemfile.lock. */
export const readGemfileLock: ReadLock = (text) => {
  const all: LockedPackage[] = [];
  const sums = new Map<string, Placed>();
  let section = '';
  let remote: Placed | null = null;
  for (const [index, raw] of text.split('\n').entries()) {
    const [row, line] = [raw.replace(/\r$/u, ''), index + 1];
    if (row === '') continue;
    if (/^[A-Z][A-Z ]*$/u.test(row)) {
      section = row;
      remote = null;
      continue;
    }
    if (section === '' || !/^ {2,6}\S/u.test(row)) return null;
    const spec = /^ {4}([\w.-]+) \(([^)]+)\)$/u.exec(row);
    const address = /^ {2}remote: (\S+)$/u.exec(row)?.[1];
    const sum = /^ {2}([\w.-]+) \(([^)]+)\) (sha\d+)=([0-9a-f]+)$/u.exec(row);
    if (address !== undefined) remote = { text: address, line };
    if (section === 'CHECKSUMS' && sum !== null)
      sums.set(`${sum[1] ?? ''} ${sum[2] ?? ''}`, { text: `${sum[3] ?? ''}:${sum[4] ?? ''}`, line });
    if (spec === null || section === 'PATH') continue;
    const unhashed = section === 'GIT';
    const sources = remote === null ? [] : [remote];
    all.push(locked({ name: spec[1] ?? '', version: spec[2] ?? '', sources, line, unhashed }));
  }
  if (section === '' || (all.length === 0 && !/^(?:GEM|PATH|GIT|DEPENDENCIES)$/mu.test(text))) return null;
  return all.map((one) => {
    const sum = sums.get(`${one.name} ${one.version}`);
    return sum === undefined ? one : { ...one, hashes: [sum] };
  });
};
