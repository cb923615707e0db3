import type { ChangedFile } from '../change/change.ts';
import { bareCode } from '../debate/fingerprint.ts';
import type { Tree } from '../debate/tree.ts';
import type { Result, ResultFinding } from '../result/result.ts';
import { isRedacted } from '../security/secrets/redactor.ts';

type LineLocation = Extract<ResultFinding['location'], { level: 'line' }>;

/**
 * Holds a result against the change as git has it here: it reviewed no other files, and what it quotes stands where it
 * says. Returns the first difference, in words; null where there is none.
 */
export async function findMisplaced(
  { change, findings }: Result,
  files: readonly ChangedFile[],
  tree: Tree,
): Promise<string | null> {
  // Versions of git differ in what they take for a rename; the paths are the same.
  const known = new Set(files.flatMap(({ path, oldPath }) => [path, oldPath ?? path]));
  const unknownFile = change?.files.find(({ path }) => !known.has(path));
  if (unknownFile !== undefined)
    return `it names ${JSON.stringify(unknownFile.path)}, which the change does not have`;
  for (const { id, reports } of findings) {
    for (const { location } of reports) {
      const wrong =
        location.level === 'line'
          ? await isElsewhere(location, files, tree)
          : await isNowhere(location.path, known, tree);
      if (wrong)
        return `finding ${id} is about ${JSON.stringify(location.path)}, which does not hold what it quotes`;
    }
  }
  return null;
}

async function isElsewhere(
  { path, side, startLine, endLine, quote }: LineLocation,
  files: readonly ChangedFile[],
  tree: Tree,
): Promise<boolean> {
  const file = files.find((one) => one.path === path);
  const text = await tree.read(side, side === 'old' ? (file?.oldPath ?? path) : path);
  // A file of the change may be too large to quote from here.
  if (text === null) return file === undefined && (await tree.read(side, path)) === null;
  const lines = text
    .split('\n')
    .slice(startLine - 1, endLine)
    .join('\n');
  return bareCode(lines) !== bareCode(quote) && !isRedacted(lines) && !isRedacted(quote);
}

const isNowhere = async (path: string, known: ReadonlySet<string>, tree: Tree): Promise<boolean> =>
  !known.has(path) && (await tree.read('new', path)) === null && (await tree.read('old', path)) === null;
