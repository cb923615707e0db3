import { withSettings } from './environment.ts';
import { pointerTo } from './lfs.ts';
import { collectOutput, runGit, streamGit, trimLine } from './process.ts';
import { nulFields } from './tree-entries.ts';

/** An index, as far as filters are concerned: runs git with that index and without any filter. */
interface Staging {
  readonly root: string;
  readonly env: Record<string, string>;
}

/** Names of the filters that the configuration of repository, user or system defines. */
export async function configuredFilters(
  root: string,
  env: Record<string, string>,
): Promise<readonly string[]> {
  const listed = await runGit(
    ['config', '--null', '--name-only', '--get-regexp', String.raw`^filter\..*\.(clean|process)$`],
    root,
    env,
  );
  const names = listed.stdout.split('\0').map((key) => /^filter\.(.*)\.[^.]+$/su.exec(key)?.[1] ?? '');
  return [...new Set(names.filter((name) => name !== ''))];
}

/**
 * An environment in which git runs none of these filters. An empty `process` overrides `clean` as well (gitattributes(5),
 * convert.c).
 */
export const withoutFilters = (
  env: Readonly<Record<string, string>>,
  filters: readonly string[],
): Record<string, string> =>
  withSettings(
    env,
    filters.flatMap((name) => [
      [`filter.${name}.process`, ''],
      [`filter.${name}.required`, 'false'],
    ]),
  );

/** The entries of an index as `<mode> <id>`, by path. Paths are decoded as Latin-1, so that no byte is lost. */
export type IndexEntries = ReadonlyMap<string, string>;

export async function readIndex({ root, env }: Staging): Promise<IndexEntries> {
  const output = await collectOutput(streamGit(['ls-files', '--stage', '-z'], root, env));
  const entries = new Map<string, string>();
  for (const field of nulFields(output)) {
    const [, entry, path] = /^(\d{6} [0-9a-f]+) 0\t(.*)$/su.exec(field.toString('latin1')) ?? [];
    if (entry !== undefined && path !== undefined) entries.set(path, entry);
  }
  return entries;
}

/**
 * Corrects the entries of files that were staged without their filter. A Git LFS file becomes its pointer. Any other file
 * gets back its entry of before, because without its filter it may show what the filter hides.
 * @returns the paths of the latter.
 */
export async function correctFiltered(
  staging: Staging,
  filters: readonly string[],
  before: IndexEntries,
): Promise<readonly string[]> {
  const after = [...(await readIndex(staging))];
  const changed = after.filter(([path, entry]) => entry.startsWith('100') && before.get(path) !== entry);
  const filterOf = await readFilters(
    staging,
    changed.map(([path]) => path),
  );
  const lines: string[] = [];
  const unread: string[] = [];
  for (const [path, entry] of changed) {
    const filter = filterOf.get(path) ?? '';
    if (!filters.includes(filter)) continue;
    const [mode = '', id = ''] = entry.split(' ');
    if (filter === 'lfs') {
      lines.push(`${mode} ${await storePointer(staging, id)} 0\t${path}\0`);
      continue;
    }
    unread.push(path);
    lines.push(`${before.get(path) ?? `0 ${'0'.repeat(id.length)}`} 0\t${path}\0`);
  }
  if (lines.length > 0) {
    const input = Buffer.from(lines.join(''), 'latin1');
    await collectOutput(
      streamGit(['update-index', '-z', '--index-info'], staging.root, staging.env, { input }),
    );
  }
  return unread.map((path) => Buffer.from(path, 'latin1').toString('utf8'));
}

/** The value of the attribute `filter` of each path that has one. */
async function readFilters(
  { root, env }: Staging,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (paths.length === 0) return new Map();
  const input = Buffer.from(`${paths.join('\0')}\0`, 'latin1');
  const output = await collectOutput(
    streamGit(['check-attr', '-z', '--stdin', 'filter'], root, env, { input }),
  );
  const fields = [...nulFields(output)].map((field) => field.toString('latin1'));
  const filters = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3) filters.set(fields[at] ?? '', fields[at + 2] ?? '');
  return filters;
}

async function storePointer({ root, env }: Staging, id: string): Promise<string> {
  const text = await pointerTo(streamGit(['cat-file', 'blob', id], root, env));
  const args = ['hash-object', '-w', '--stdin'];
  const output = await collectOutput(streamGit(args, root, env, { input: Buffer.from(text) }));
  return trimLine(output.toString('latin1'));
}
