import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The built action with other prompts. The bundler ships each prompt as a file of its own, so a copy of dist/ whose
 * prompt files are replaced is the same program with other texts, and the action needs no setting for it.
 */

export interface PromptSet {
  /** The folder as given, or `built-in`. */
  readonly name: string;
  /** Changes when any prompt does. */
  readonly digest: string;
  /** The file that starts the action with these prompts, relative to the project's root. */
  readonly main: string;
}

export interface OpenedPrompts {
  readonly sets: readonly PromptSet[];
  /** Removes the copies. */
  close(): void;
}

export const builtIn = 'built-in';
const root = fileURLToPath(new URL('..', import.meta.url));
const sources = join(root, 'src/reviewers/prompts');

/** Prompts by their path in the source folder, such as `roles/tests.md`, with the file of dist/ that holds each. */
type Assets = ReadonlyMap<string, { readonly file: string; readonly text: string }>;

/** @throws Error if dist/ was not built from these prompts. */
function findAssets(dist: string): Assets {
  const shipped = readdirSync(dist)
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({ file, text: readFileSync(join(dist, file), 'utf8') }));
  const names = globSync('**/*.md', { cwd: sources }).toSorted();
  return new Map(
    names.map((name) => {
      // The bundler renames files of the same name, so the text tells which is which.
      const text = readFileSync(join(sources, name), 'utf8');
      const [asset, ...more] = shipped.filter((one) => one.text === text);
      if (asset === undefined || more.length > 0)
        throw new Error(
          `dist/ holds the prompt ${name} ${more.length === 0 ? 'with another text or not at all' : 'more than once'}. Run npm run build.`,
        );
      return [name, asset] as const;
    }),
  );
}

const slotsOf = (text: string): readonly string[] => text.match(/\{\{\w+\}\}/gu) ?? [];

/** @throws Error for a file that is no prompt, and for a slot that the built-in prompt does not have. */
function readReplacements(folder: string, assets: Assets): ReadonlyMap<string, string> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Error(`There is no folder ${folder}. Name a folder of prompts, or ${builtIn}.`);
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  if (files.length === 0) throw new Error(`The folder ${folder} is empty.`);
  return new Map(
    files.map((name) => {
      const asset = assets.get(name);
      if (asset === undefined)
        throw new Error(
          `${join(folder, name)} replaces no prompt. Prompts: ${[...assets.keys()].join(', ')}.`,
        );
      const text = readFileSync(join(folder, name), 'utf8');
      const unknown = slotsOf(text).find((slot) => !slotsOf(asset.text).includes(slot));
      if (unknown !== undefined)
        throw new Error(
          `${join(folder, name)} has the slot ${unknown}, which nothing fills. Slots: ${slotsOf(asset.text).join(', ') || 'none'}.`,
        );
      return [name, text] as const;
    }),
  );
}

/**
 * Prepares the built action for each folder of prompts. A folder holds files with the names that they have in
 * `src/reviewers/prompts/`; prompts that it does not hold are the built-in ones.
 * @param names folders, or `built-in`.
 * @throws Error for a name given twice, for a folder that does not exist or is empty, for a file that is no prompt, and
 * if dist/ is older than the prompts.
 */
export function openPrompts(names: readonly string[], dist = join(root, 'dist')): OpenedPrompts {
  if (new Set(names).size < names.length) throw new Error('A folder of prompts is named twice.');
  const assets = findAssets(dist);
  const wanted = names.map((name) => ({
    name,
    replaced: name === builtIn ? new Map<string, string>() : readReplacements(name, assets),
  }));
  const copies: string[] = [];
  const sets = wanted.map(({ name, replaced }): PromptSet => {
    const hash = createHash('sha256');
    for (const [prompt, { text }] of assets) hash.update(`${prompt}\0${replaced.get(prompt) ?? text}\0`);
    let folder = dist;
    if (replaced.size > 0) {
      folder = mkdtempSync(join(tmpdir(), 'xreview-prompts-'));
      copies.push(folder);
      cpSync(dist, folder, { recursive: true });
      for (const [prompt, { file }] of assets) {
        const text = replaced.get(prompt);
        if (text !== undefined) writeFileSync(join(folder, file), text);
      }
    }
    return { name, digest: hash.digest('hex').slice(0, 16), main: relative(root, join(folder, 'index.js')) };
  });
  return {
    sets,
    close() {
      for (const copy of copies) rmSync(copy, { recursive: true, force: true });
    },
  };
}
