import { member, membersOf, placedMember, readJson, stringOf } from './json.ts';
import { type LockedPackage, locked, type Placed, type ReadLock } from './lock.ts';

/**
 * requirements.txt of pip with its options. The index URL counts as the source of every package. An additional index
 * and a trusted host are separate entries, because packages may come from there too.
 */
export const readRequirements: ReadLock = (text) => {
  const all: LockedPackage[] = [];
  let index: Placed | null = null;
  for (const logical of logicalLines(text)) {
    const { text: row, line } = logical;
    const [, option, value = ''] =
      /^(?:--|-)(index-url|i|extra-index-url|trusted-host|find-links|f)(?:[ =]+|(?<=^-[if]))(\S+)/u.exec(
        row,
      ) ?? [];
    if (option === 'index-url' || option === 'i') {
      index = { text: value, line };
      all.push(locked({ name: '--index-url', version: '', sources: [index], line, unhashed: true }));
      continue;
    }
    if (option !== undefined) {
      const source = option === 'trusted-host' ? `http://${value}/` : value;
      const name = option === 'f' ? '--find-links' : `--${option}`;
      all.push(locked({ name, version: value, sources: [{ text: source, line }], line, unhashed: true }));
      continue;
    }
    if (row.startsWith('-')) continue;
    const requirement = requirementOf(logical);
    if (requirement !== null) all.push(requirement);
  }
  const everywhere = index;
  return everywhere === null
    ? all
    : all.map((one) =>
        one.name.startsWith('--') || one.sources.length > 0 ? one : { ...one, sources: [everywhere] },
      );
};

/** A requirement or option with its hashes, each at its own line. */
interface Row extends Placed {
  readonly hashes: readonly Placed[];
}

/** Lines without comments, with continued lines joined. */
function* logicalLines(text: string): Generator<Row> {
  let open: Row | null = null;
  for (const [index, raw] of text.split(/\r?\n/u).entries()) {
    const [row, line] = [raw.replace(/(?:^|\s)#.*$/u, '').trim(), index + 1];
    const hashes = [...row.matchAll(/--hash[= ]\s*(\w+:[0-9A-Za-z+/=_-]+)/gu)].flatMap(([, hash]) =>
      hash === undefined ? [] : [{ text: hash, line }],
    );
    const joined: Row =
      open === null
        ? { text: row, line, hashes }
        : { text: `${open.text} ${row}`, line: open.line, hashes: [...open.hashes, ...hashes] };
    if (row.endsWith('\\')) {
      open = { ...joined, text: joined.text.slice(0, -1).trimEnd() };
      continue;
    }
    open = null;
    if (joined.text !== '') yield joined;
  }
  if (open !== null) yield open;
}

function requirementOf({ text: row, line, hashes }: Row): LockedPackage | null {
  const direct =
    /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])? ?@ ?(\S+)/u.exec(row) ?? /^()((?:git\+|https?:)\S+)/u.exec(row);
  if (direct !== null) {
    const [, named = '', url = ''] = direct;
    const name = named || (/#egg=([\w.-]+)/u.exec(url)?.[1] ?? url);
    return locked({
      name: normal(name),
      version: '',
      sources: [{ text: url, line }],
      hashes,
      line,
      unhashed: url.startsWith('git+'),
    });
  }
  const pinned = /^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:===?\s*([^\s;,]+))?/u.exec(row);
  if (pinned === null) return null;
  return locked({ name: normal(pinned[1] ?? ''), version: pinned[2] ?? '', hashes, line });
}

/** Names are compared regardless of case and separators: PEP 503. */
const normal = (name: string): string => name.toLowerCase().replaceAll(/[-_.]+/gu, '-');

/** Pipfile.lock. */
export const readPipfileLock: ReadLock = (text) => {
  const root = readJson(text);
  if (root === null || member(root, '_meta') === undefined) return null;
  const meta = member(member(root, '_meta'), 'sources');
  const indexes = meta?.kind === 'array' ? meta.items : [];
  const urlOf = (name: string | null): readonly Placed[] => {
    const index = indexes.find((one) => stringOf(member(one, 'name')) === name) ?? indexes[0];
    return index === undefined ? [] : placedMember(index, 'url');
  };
  const groups = membersOf(root).filter(([key]) => key !== '_meta');
  const packages = groups.flatMap(([, group]) =>
    membersOf(group).map(([name, node]) => {
      const list = member(node, 'hashes');
      const hashes =
        list?.kind === 'array'
          ? list.items.flatMap((one) => (one.kind === 'string' ? [{ text: one.text, line: one.line }] : []))
          : [];
      const direct = [...placedMember(node, 'git'), ...placedMember(node, 'file')];
      return locked({
        name: normal(name),
        version: stringOf(member(node, 'version')) ?? stringOf(member(node, 'ref')) ?? '',
        sources: direct.length > 0 ? direct : urlOf(stringOf(member(node, 'index'))),
        hashes,
        line: node.line,
        unhashed: direct.length > 0 || member(node, 'path') !== undefined,
      });
    }),
  );
  const others = indexes.map((node) =>
    locked({
      name: `index ${stringOf(member(node, 'name')) ?? ''}`,
      version: '',
      sources: placedMember(node, 'url'),
      line: node.line,
      unhashed: true,
    }),
  );
  return [...packages, ...others];
};
