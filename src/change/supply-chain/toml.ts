import { type LockedPackage, locked, type Placed, type ReadLock } from './lock.ts';

/** One `[[package]]` of a TOML lock file: the lines of each key, those of sub-tables as `table.key`. */
interface Block {
  readonly line: number;
  readonly values: Map<string, Placed[]>;
}

/**
 * Reads the `[[package]]` blocks of the TOML subset that package managers write: one key per line, arrays over
 * several lines, no multi-line strings. Any other text is not accepted as a lock file.
 */
function readBlocks(text: string): readonly Block[] | null {
  const blocks: Block[] = [];
  let block: Block | null = null;
  let table = '';
  let list: string | null = null;
  for (const [index, raw] of text.split('\n').entries()) {
    const [row, line] = [raw.trim(), index + 1];
    if (/"""|'''/u.test(row)) return null;
    const add = (key: string, value: string): void => {
      if (block === null) return;
      const name = `${table}${key}`;
      block.values.set(name, [...(block.values.get(name) ?? []), { text: value, line }]);
    };
    if (list !== null) {
      if (row === ']') list = null;
      else if (/^(?:["'{#].*|)$/u.test(row)) add(list, row);
      else return null;
      continue;
    }
    if (row === '' || row.startsWith('#')) continue;
    const header = /^(\[{1,2})([\w.\-"]+)(\]{1,2})$/u.exec(row);
    if (header !== null) {
      const [, open = '', name = '', close = ''] = header;
      if (open.length !== close.length) return null;
      if (name === 'package' && open === '[[') {
        block = { line, values: new Map() };
        blocks.push(block);
        table = '';
      } else if (name.startsWith('package.')) {
        table = `${name.slice('package.'.length)}.`;
      } else {
        block = null;
      }
      continue;
    }
    const pair = /^(?:([\w-]+)|"([^"]+)"|'([^']+)') = (.+)$/u.exec(row);
    if (pair === null) return null;
    const [, bare, double, single, value = ''] = pair;
    const key = bare ?? double ?? single ?? '';
    if (value === '[') list = key;
    else if (/^(?:"(?:[^"\\]|\\.)*"|'[^']*'|[\w.+:-]+|\[.*\]|\{.*\})$/u.test(value)) add(key, value);
    else return null;
  }
  return list === null ? blocks : null;
}

const first = ({ values }: Block, key: string): Placed | null => values.get(key)?.[0] ?? null;
const string = (placed: Placed | null): string | null =>
  placed === null
    ? null
    : (/^"(.*)"$|^'(.*)'$/u
        .exec(placed.text)
        ?.slice(1)
        .find((one) => one !== undefined) ?? null);
const asPlaced = (placed: Placed | null): readonly Placed[] => {
  const text = string(placed);
  return placed === null || text === null ? [] : [{ text, line: placed.line }];
};

/** The values of a key of inline tables: `{ url = "…", hash = "…" }`. */
const inline = (rows: readonly Placed[], key: string): readonly Placed[] =>
  rows.flatMap(({ text, line }) =>
    [...text.matchAll(new RegExp(`\\b${key} ?= ?"([^"]*)"`, 'gu'))].flatMap(([, value]) =>
      value === undefined ? [] : [{ text: value, line }],
    ),
  );

const packagesBy =
  (read: (block: Block) => Partial<LockedPackage> | null): ReadLock =>
  (text) => {
    const blocks = readBlocks(text);
    if (
      blocks === null ||
      (blocks.length === 0 && !/^(?:version|requires-python|content-hash) = |^\[metadata\]/mu.test(text))
    )
      return null;
    const all: LockedPackage[] = [];
    for (const block of blocks) {
      const name = string(first(block, 'name'));
      if (name === null) return null;
      const version = string(first(block, 'version')) ?? '';
      const part = read(block);
      if (part !== null) all.push(locked({ name, version, line: block.line, ...part }));
    }
    return all;
  };

/** Cargo.lock, versions 1 to 4. A package without a source belongs to the workspace. */
export const readCargoLock: ReadLock = (text) => {
  // Version 1 keeps the checksums in a separate table.
  const old = new Map<string, Placed>();
  for (const [index, row] of text.split('\n').entries()) {
    const [, key, hash] = /^"checksum (\S+ \S+) \(.*\)" = "([0-9a-f]+)"\s*$/u.exec(row) ?? [];
    if (key !== undefined && hash !== undefined) old.set(key, { text: `sha256:${hash}`, line: index + 1 });
  }
  return packagesBy((block) => {
    const sources = asPlaced(first(block, 'source'));
    if (sources.length === 0) return null;
    const own = asPlaced(first(block, 'checksum')).map(({ text: hash, line }) => ({
      text: `sha256:${hash}`,
      line,
    }));
    const kept = old.get(`${string(first(block, 'name')) ?? ''} ${string(first(block, 'version')) ?? ''}`);
    const hashes = own.length > 0 || kept === undefined ? own : [kept];
    return { sources, hashes, unhashed: sources.some((source) => source.text.startsWith('git+')) };
  })(text);
};

/** uv.lock. */
export const readUvLock: ReadLock = packagesBy((block) => {
  const source = block.values.get('source') ?? [];
  if (inline(source, '(?:editable|virtual|directory|path)').length > 0) return null;
  const repository = inline(source, 'git');
  const files = [...(block.values.get('sdist') ?? []), ...(block.values.get('wheels') ?? [])];
  return {
    sources: [
      ...inline(source, 'registry'),
      ...repository,
      ...inline(source, 'url'),
      ...inline(files, 'url'),
    ],
    hashes: inline(files, 'hash'),
    unhashed: repository.length > 0,
  };
});

/** poetry.lock and pdm.lock. */
export const readPoetryLock: ReadLock = packagesBy((block) => {
  const type = string(first(block, 'source.type'));
  if (type === 'directory' || type === 'file' || first(block, 'path') !== null) return null;
  const repository = [
    ...asPlaced(first(block, 'git')),
    ...(type === 'git' ? asPlaced(first(block, 'source.url')) : []),
  ];
  const files = block.values.get('files') ?? [];
  return {
    sources: [
      ...(type === 'git' ? [] : asPlaced(first(block, 'source.url'))),
      ...repository,
      ...inline(files, 'url'),
    ],
    hashes: inline(files, 'hash'),
    unhashed: repository.length > 0,
  };
});
