import type { LinguistAttributes } from './attributes.ts';
import type { LeftOut } from './change.ts';
import { globMatcher } from './glob.ts';
import type { RawRecord } from './raw.ts';
import { isSensitivePath } from './sensitive.ts';

/** What the settings say of the files to review. */
export interface Selection {
  /** Globs; one without a slash matches names in any folder, one that ends in a slash everything below. */
  readonly ignore: readonly string[];
  /** Bytes of the larger side above which a file that is not sensitive is left out. */
  readonly maxFileBytes: number;
}

export interface Candidate {
  readonly record: RawRecord;
  readonly attributes: LinguistAttributes;
  /** Bytes of the larger side. */
  readonly bytes: number;
}

/** Bytes above which even a sensitive file cannot be held: no model's context would take it. */
export const unreadableBytes = 32 * 1024 * 1024;

const lockFiles = new Set([
  'package-lock.json',
  'npm-shrinkwrap.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'bun.lock',
  'bun.lockb',
  'deno.lock',
  'cargo.lock',
  'poetry.lock',
  'pdm.lock',
  'pipfile.lock',
  'uv.lock',
  'gemfile.lock',
  'composer.lock',
  'go.sum',
  'go.work.sum',
  'mix.lock',
  'pubspec.lock',
  'podfile.lock',
  'package.resolved',
  'packages.lock.json',
  'flake.lock',
  'gradle.lockfile',
  '.terraform.lock.hcl',
]);

const vendoredFolders =
  /(?:^|\/)(node_modules|bower_components|vendor|third_party|third-party|Pods|Carthage|\.yarn)\//;
const minifiedNames = /(?:[.-]min\.(?:js|mjs|cjs|css)|\.(?:js|mjs|cjs|css)\.map)$/i;

/**
 * Decides which files need not be read, from paths, sizes and the base's attributes alone.
 * @returns a function that gives the reason a file is left out, or null.
 */
export function selector(selection: Selection): (candidate: Candidate) => LeftOut | null {
  const ignored = selection.ignore.map((glob) => ({ glob, matches: globMatcher(glob) }));
  return ({ record, attributes, bytes }) => {
    const { path } = record;
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (record.oldMode === '160000' || record.newMode === '160000') {
      return { reason: 'submodule', detail: submoduleDetail(record) };
    }
    const glob = ignored.find(({ matches }) => matches(path))?.glob;
    if (glob !== undefined) return { reason: 'ignored', detail: `The ignore glob ${glob} matches it.` };
    if (attributes.generated === 'set') {
      return { reason: 'generated', detail: 'The base marks it linguist-generated in .gitattributes.' };
    }
    if (attributes.vendored === 'set') {
      return { reason: 'vendored', detail: 'The base marks it linguist-vendored in .gitattributes.' };
    }
    if (attributes.generated !== 'unset') {
      if (lockFiles.has(name.toLowerCase())) {
        return { reason: 'lock-file', detail: `${name} is written by a package manager.` };
      }
      if (minifiedNames.test(name)) {
        return { reason: 'minified', detail: 'Its name marks it as minified code or a source map.' };
      }
    }
    const folder = attributes.vendored === 'unset' ? undefined : vendoredFolders.exec(path)?.[1];
    if (folder !== undefined) {
      return { reason: 'vendored', detail: `The folder ${folder} holds code of others.` };
    }
    if (bytes > unreadableBytes) return tooLarge(bytes, unreadableBytes);
    if (bytes > selection.maxFileBytes && !isSensitivePath(path))
      return tooLarge(bytes, selection.maxFileBytes);
    return null;
  };
}

function tooLarge(bytes: number, limit: number): LeftOut {
  return { reason: 'too-large', detail: `It has ${bytes} bytes; at most ${limit} are reviewed.` };
}

function submoduleDetail(record: RawRecord): string {
  const from = record.oldBlob?.slice(0, 12) ?? 'nothing';
  const to = record.newBlob?.slice(0, 12) ?? 'nothing';
  return `It is a submodule: ${from} became ${to}; the commits lie in another repository.`;
}

/** Bytes of a line above which it counts as machine-made. */
const longLine = 1000;
/** Bytes in such lines below which a file is cheap enough to be read as it is. */
const muchText = 32 * 1024;

/**
 * Whether most of a text stands in lines no person wrote. A single long line in a written file does not make it
 * minified: otherwise one comment could hide a file from review. Nor does a short file of long lines.
 * @param lengths characters of each line.
 */
export function isMinified(lengths: Iterable<number>): boolean {
  let total = 0;
  let long = 0;
  for (const length of lengths) {
    total += length;
    if (length > longLine) long += length;
  }
  return long > muchText && long > total * 0.8;
}

/** Characters of each line of a text, without splitting it. */
export function* lineLengths(text: string): Generator<number> {
  let from = 0;
  while (from < text.length) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    yield end - from;
    from = end + 1;
  }
}
