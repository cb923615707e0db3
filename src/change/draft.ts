import { UserError } from '../errors.ts';
import type { LeftOut } from './change.ts';
import { type PatchHunk, type Section, sectionParser } from './patch.ts';
import { attributesPattern, exactPattern } from './patterns.ts';
import type { RawRecord } from './raw-diff.ts';
import { readSections, type SectionSink, sectionCounter, type Tally } from './sections.ts';
import { isSensitivePath } from './sensitive.ts';

/**
 * Characters of patch text kept for one change. Further files are listed as too large, so that the run does not
 * exhaust memory.
 */
const maxKeptText = 96 * 1024 * 1024;
/** Bytes of patch text kept for one file, even a sensitive one. No model's context would hold more. */
const maxKeptOfFile = 32 * 1024 * 1024;

/** A file of the change while it is read: its record in the file list, and the data that the patch adds. */
export interface Draft {
  readonly record: RawRecord;
  readonly sensitive: boolean;
  leftOut: LeftOut | null;
  hunks: readonly PatchHunk[];
  added: number;
  removed: number;
  binary: boolean;
}

export function draft(record: RawRecord, leftOut: LeftOut | null): Draft {
  const sensitive = isSensitivePath(record.path);
  return { record, sensitive, leftOut, hunks: [], added: 0, removed: 0, binary: false };
}

/**
 * Reads a patch into the drafts of its files. Files that are left out already are only counted, and so is everything
 * above the limit. Only the size of a file's change counts, not the size of the file.
 * @param maxChangeBytes limit of one file's hunks, unless its path is sensitive.
 * @throws UserError `git-failed` if the patch and the list of files disagree.
 */
export async function readPatch(
  patch: AsyncIterable<Buffer>,
  drafts: readonly Draft[],
  maxChangeBytes: number,
): Promise<void> {
  const owners = drafts.flatMap((one) => (one.record.sections === 2 ? [one, one] : [one]));
  const owner = (index: number): Draft => {
    const one = owners[index];
    if (one === undefined) throw disagreement('the patch has more files than the list');
    return one;
  };
  let kept = 0;
  const limitOf = ({ sensitive }: Draft): number => (sensitive ? maxKeptOfFile : maxChangeBytes);
  const sections = await readSections<Section | Tally>(
    patch,
    (index) => {
      const one = owner(index);
      return one.leftOut === null ? limited(limitOf(one)) : sectionCounter();
    },
    (index, result) => {
      const one = owner(index);
      one.binary ||= result.binary;
      if (!('hunks' in result)) {
        one.added += result.added;
        one.removed += result.removed;
        if (one.leftOut === null) {
          one.leftOut = tooLarge(one.record, result.bytes, limitOf(one));
          one.hunks = [];
        }
        return;
      }
      take(one, result);
      kept += textLength(result);
      if (kept > maxKeptText) {
        one.leftOut = {
          reason: 'too-large',
          detail: `The change is larger than one review can hold. ${exclusionLines(one.record.path)}`,
        };
        one.hunks = [];
      }
    },
  );
  if (sections !== owners.length)
    throw disagreement(`${owners.length} files are listed, and ${sections} are in the patch`);
}

/** Parses a section while it is within the limit, and then only counts it. */
function limited(limit: number): SectionSink<Section | Tally> {
  const counter = sectionCounter();
  let parser: SectionSink<Section> | null = sectionParser();
  return {
    feed(bytes) {
      counter.feed(bytes);
      if (counter.bytes > limit) parser = null;
      parser?.feed(bytes);
    },
    finish: () => parser?.finish() ?? counter.finish(),
  };
}

function tooLarge({ path }: RawRecord, bytes: number, limit: number): LeftOut {
  const kilobytes = (number: number): string => Math.ceil(number / 1024).toLocaleString('en');
  const which = limit === maxKeptOfFile ? 'for any file' : 'by max-change-kb';
  return {
    reason: 'too-large',
    detail: `Its changed lines have ${kilobytes(bytes)} KB; the limit is ${kilobytes(limit)} KB ${which}. ${exclusionLines(path)}`,
  };
}

/** How to exclude a file from the review, with the exact line for each of the two places. */
export function exclusionLines(path: string): string {
  const pattern = exactPattern(path);
  return `If it needs no review, add the line ${pattern} to the setting ignore, or the line ${attributesPattern(pattern)} linguist-generated to .gitattributes on the base branch.`;
}

function textLength(section: Section): number {
  let length = 0;
  for (const hunk of section.hunks) for (const line of hunk.lines) length += line.text.length;
  return length;
}

/** Copies the data of one section of the patch to its file. */
function take(one: Draft, section: Section): void {
  const { shown } = one.record;
  // jsdiff counts a space at the end of a name as part of the header.
  const named = (name: string, expected: string): boolean =>
    name === '/dev/null' || name.trimEnd() === expected.trimEnd();
  if (section.hunks.length > 0 && !(named(section.oldName, shown.old) && named(section.newName, shown.new))) {
    throw disagreement(`the list has ${shown.new} where the patch has ${section.newName}`);
  }
  for (const hunk of section.hunks) {
    for (const { kind } of hunk.lines) {
      if (kind === 'added') one.added += 1;
      else if (kind === 'removed') one.removed += 1;
    }
  }
  one.hunks = one.hunks.length === 0 ? section.hunks : replacement(one.hunks, section.hunks);
}

/**
 * Git prints a change of type, such as a file that became a link, as a deletion and an addition. Both become one
 * hunk.
 */
function replacement(deletion: readonly PatchHunk[], addition: readonly PatchHunk[]): PatchHunk[] {
  const [old] = deletion;
  const [now] = addition;
  if (old === undefined || now === undefined) return [...deletion, ...addition];
  const { oldStart, oldLines } = old;
  const { newStart, newLines } = now;
  return [{ oldStart, oldLines, newStart, newLines, section: '', lines: [...old.lines, ...now.lines] }];
}

function disagreement(how: string): UserError {
  return new UserError(
    'git-failed',
    `Git's list of files and its patch disagree: ${how}.`,
    'The repository was changed while it was read, or this is a defect of the action.',
    'Run the review again. If it fails again, report it with the names of the files.',
  );
}
