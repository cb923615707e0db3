import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { PracticeRepository } from '../practice/repository.ts';

/** A repository with a change that has the shape of a public one, made of the code of this project's packages. */

const shapeSchema = z.object({
  /** The changed files: folders deep, lines at the head, and hunks as first line, removed and added lines. */
  files: z.array(
    z.object({
      extension: z.string(),
      depth: z.int(),
      lines: z.int(),
      hunks: z.array(z.tuple([z.int(), z.int(), z.int()])),
    }),
  ),
  /** Lines of each code file outside the change. */
  others: z.array(z.int()),
});
export type ChangeShape = z.infer<typeof shapeSchema>;

/** honojs/hono d2ed2e9c..8217d9ec, written by bench/change-shape.ts. */
export const publicShape = (): ChangeShape =>
  shapeSchema.parse(JSON.parse(readFileSync(new URL('./pull-request.json', import.meta.url), 'utf8')));

/** Packages that ship their TypeScript. Their versions are pinned, so that every machine makes the same change. */
const packages = ['zod/src/v4', 'openai/src'];

function sources(): readonly (readonly string[])[] {
  return packages.flatMap((name) => {
    const folder = fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
      .toSorted()
      .map((path) => readFileSync(join(folder, path), 'utf8').split('\n'));
  });
}

export interface MadeChange {
  readonly folder: string;
  readonly base: string;
  readonly head: string;
  readonly files: number;
  readonly added: number;
  readonly removed: number;
  remove(): void;
}

/** Makes the repository in a temporary folder. */
export function makeChange({ files, others }: ChangeShape): MadeChange {
  const free = sources().toSorted((a, b) => a.length - b.length);
  /** The shortest source that has the lines, which is then used up; a long one is cut. */
  const take = (lines: number): readonly string[] => {
    const at = free.findIndex(({ length }) => length >= lines);
    const [text = []] = free.splice(at === -1 ? free.length - 1 : at, 1);
    return text.slice(0, lines);
  };
  const code = new Set(['.ts', '.tsx', '.js', '.mjs']);
  const before = new Map<string, string>();
  const after = new Map<string, string>();
  let [added, removed] = [0, 0];
  for (const [index, { extension, depth, lines, hunks }] of files.entries()) {
    const name = code.has(extension) && extension !== '.tsx' ? '.ts' : extension;
    const path = [...Array.from({ length: depth - 1 }, (_, at) => `part${(index + at) % 7}`), `file${index}`]
      .join('/')
      .concat(name === '.tsx' ? '.ts' : name);
    // Old lines come from another source, as code that was replaced.
    const text = take(lines);
    const spare = take(Math.max(1, ...hunks.map(([, gone]) => gone)));
    const old: string[] = [];
    let at = 0;
    for (const [start, gone, come] of hunks) {
      const first = come === 0 ? start : start - 1;
      old.push(...text.slice(at, first), ...spare.slice(0, gone));
      at = first + come;
      [added, removed] = [added + come, removed + gone];
    }
    old.push(...text.slice(at));
    before.set(path, `${old.join('\n')}\n`);
    after.set(path, `${text.join('\n')}\n`);
  }
  for (const [index, lines] of others.entries())
    before.set(`other/part${index % 11}/other${index}.ts`, `${take(lines).join('\n')}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'xreview-bench-change-'));
  const repository = new PracticeRepository(folder);
  const base = repository.commit('Base', before);
  repository.branch('feature');
  const head = repository.commit('Feature', after);
  return {
    folder,
    base,
    head,
    files: files.length,
    added,
    removed,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
