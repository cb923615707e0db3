import { randomUUID } from 'node:crypto';
import type { ObjectId } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { collectOutput } from '../git/process.ts';
import { nulFields } from '../git/tree-entries.ts';

/**
 * Linguist attributes of a file. `unset` means that the repository negates the attribute, which overrides our own
 * rule.
 */
export interface LinguistAttributes {
  readonly generated: 'set' | 'unset' | 'unspecified';
  readonly vendored: 'set' | 'unset' | 'unspecified';
}

export const noAttributes: LinguistAttributes = { generated: 'unspecified', vendored: 'unspecified' };

/**
 * Reads linguist-generated and linguist-vendored from the `.gitattributes` of the base, because a change must not
 * exempt its own files from review. Paths without an attribute may be absent from the result.
 */
export async function readAttributes(
  git: Git,
  base: ObjectId,
  paths: readonly string[],
): Promise<ReadonlyMap<string, LinguistAttributes>> {
  const found = await attributeFiles(git, base, paths);
  if (found.length === 0) return new Map();
  const index = found.map(({ path, id }) => `100644 ${id} 0\t${path}\0`).join('');
  // Its own, because several changes are read at the same time: lanes of a race review their patches.
  const name = randomUUID();
  const ask = (args: readonly string[], input: string): Promise<Buffer> =>
    collectOutput(git.stream(args, { input: Buffer.from(input), index: name }));
  await ask(['update-index', '-z', '--index-info'], index);
  const output = await ask(
    ['check-attr', '-z', '--stdin', '--cached', 'linguist-generated', 'linguist-vendored'],
    `${paths.join('\0')}\0`,
  );
  return parseAttributes(output);
}

async function attributeFiles(
  git: Git,
  base: ObjectId,
  paths: readonly string[],
): Promise<{ readonly path: string; readonly id: ObjectId }[]> {
  const folders = new Set(['']);
  for (const path of paths) {
    for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      folders.add(path.slice(0, end + 1));
    }
  }
  const files = await Promise.all(
    [...folders].map(async (folder) => {
      const path = `${folder}.gitattributes`;
      const file = await git.fileAt(base, path);
      return file === null ? null : { path, id: file.id };
    }),
  );
  return files.filter((file) => file !== null);
}

/** Parses `check-attr -z`: path NUL attribute NUL value NUL. */
function parseAttributes(output: Buffer): Map<string, LinguistAttributes> {
  const attributes = new Map<string, LinguistAttributes>();
  const fields = [...nulFields(output)].map((field) => field.toString('utf8'));
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [path = '', attribute, value = ''] = fields.slice(at, at + 3);
    const known = attributes.get(path) ?? noAttributes;
    const state = stateOf(value);
    attributes.set(
      path,
      attribute === 'linguist-generated' ? { ...known, generated: state } : { ...known, vendored: state },
    );
  }
  return attributes;
}

function stateOf(value: string): LinguistAttributes['generated'] {
  if (value === 'unspecified') return 'unspecified';
  return value === 'unset' || value === 'false' ? 'unset' : 'set';
}
