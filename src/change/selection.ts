import type { LinguistAttributes } from './attributes.ts';
import type { LeftOut } from './change.ts';
import { openPatterns, type PatternMatch } from './patterns.ts';
import type { RawRecord } from './raw-diff.ts';
import { lockFormat } from './supply-chain/formats.ts';

/** Settings that select the files to review. */
export interface Selection {
  /** .gitignore patterns of files that are not reviewed. */
  readonly ignore: readonly string[];
  /** .gitignore patterns of the only files that are reviewed; empty for all files. */
  readonly include: readonly string[];
  /** Bytes of changed lines and their context above which a file is left out, unless it is sensitive. */
  readonly maxChangeBytes: number;
}

interface Candidate {
  readonly record: RawRecord;
  readonly attributes: LinguistAttributes;
}

const vendoredFolders =
  /(?:^|\/)(node_modules|bower_components|Pods|Carthage|\.yarn)\/|^(vendor|third_party|third-party)\//;
const minifiedNames = /(?:[.-]min\.(?:js|mjs|cjs|css)|\.(?:js|mjs|cjs|css)\.map)$/i;

/**
 * Decides which files are left out, from paths and the base's attributes only. Neither a file's content nor the
 * change's own attributes can exempt it.
 * @returns a function that returns the reason a file is left out, or null.
 */
export function selector(selection: Selection): (candidate: Candidate) => LeftOut | null {
  const [ignored, included] = [openPatterns(selection.ignore), openPatterns(selection.include)];
  return ({ record, attributes }) => {
    const { path } = record;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const match = ignored.match(path);
    if (match !== null) return { reason: 'ignored', detail: ignoredDetail(match) };
    if (selection.include.length > 0 && included.match(path) === null)
      return { reason: 'not-included', detail: 'No pattern of the setting include matches it.' };
    if (isSubmodule(record)) return { reason: 'submodule', detail: submoduleDetail(record) };
    if (attributes.generated === 'set') {
      return { reason: 'generated', detail: 'The base marks it linguist-generated in .gitattributes.' };
    }
    if (attributes.vendored === 'set') {
      return { reason: 'vendored', detail: 'The base marks it linguist-vendored in .gitattributes.' };
    }
    const folder =
      attributes.vendored === 'unset'
        ? undefined
        : vendoredFolders
            .exec(path)
            ?.slice(1)
            .find((name) => name !== undefined);
    if (folder !== undefined) {
      return { reason: 'vendored', detail: `The folder ${folder} holds third-party code.` };
    }
    if (attributes.generated !== 'unset') {
      if (lockFormat(path)?.exempt === true) {
        return { reason: 'lock-file', detail: `The supply-chain rules check ${name} instead of reviewers.` };
      }
      if (minifiedNames.test(name)) {
        return { reason: 'minified', detail: 'Its name marks it as minified code or a source map.' };
      }
    }
    return null;
  };
}

export const isSubmodule = ({ oldMode, newMode }: Pick<RawRecord, 'oldMode' | 'newMode'>): boolean =>
  oldMode === '160000' || newMode === '160000';

const ignoredDetail = ({ pattern, inert }: PatternMatch): string =>
  inert === null
    ? `The pattern ${pattern} of the setting ignore matches it.`
    : `The pattern ${pattern} of the setting ignore matches its folder, so ${inert} cannot take it back.`;

function submoduleDetail(record: RawRecord): string {
  const from = record.oldBlob?.slice(0, 12) ?? 'nothing';
  const to = record.newBlob?.slice(0, 12) ?? 'nothing';
  return `It is a submodule: ${from} became ${to}. Its commits are in another repository.`;
}
