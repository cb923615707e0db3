import { globMatcher } from '../change/patterns.ts';
import type { PathInstruction } from '../config/path-instructions.ts';
import type { ObjectId } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { type GuidelineRule, guidelineFiles, readGuideline } from './guideline-files.ts';

/** A guideline of the repository. Reviewers get it as context, not as an instruction about the review. */
export interface Guidance {
  /** Its origin, for messages. */
  readonly source: string;
  /** The files it applies to: `all files`, a folder or a glob. */
  readonly scope: string;
  /** Empty if it did not fit. */
  readonly text: string;
  /** Whether it was shortened to fit. */
  readonly cut: boolean;
  /** Whether it applies to a file. */
  appliesTo(path: string): boolean;
}

/** Characters of one guideline and of all together. Every request pays for them. */
const maxText = 8_000;
const maxTotal = 24_000;
/** Bytes above which a file is not read as a guideline. */
const maxBytes = 1024 * 1024;

/**
 * Reads the repository's guidelines from the base commit, because a change must not bring its own rules. Links are
 * skipped: their targets are read under their own names if they qualify.
 * @param paths the changed files. Only guidelines that concern one of them are read.
 * @param mostCharacters of all guidelines together, if less than usual is available.
 */
export async function readGuidance(
  git: Git,
  base: ObjectId,
  paths: readonly string[],
  instructions: readonly PathInstruction[] = [],
  mostCharacters = maxTotal,
): Promise<readonly Guidance[]> {
  const files = await git.list(base);
  const found: Guidance[] = [];
  let room = Math.min(maxTotal, mostCharacters);
  const add = (source: string, scope: string, fullText: string, appliesTo: Guidance['appliesTo']): void => {
    const text = fullText.slice(0, Math.min(maxText, room));
    room -= text.length;
    found.push({ source, scope, text, cut: text.length < fullText.length, appliesTo });
  };
  const concerns = (appliesTo: Guidance['appliesTo']): boolean => paths.some(appliesTo);
  for (const { glob, text } of instructions) {
    const matches = globMatcher(glob);
    if (concerns(matches)) add(`path instructions for ${glob}`, glob, text, (path) => matches(path));
  }
  const read = new Map<ObjectId, GuidelineRule[]>();
  for (const file of guidelineFiles(files.keys(), paths)) {
    const entry = files.get(file.path);
    if (entry === undefined || !entry.mode.startsWith('100')) continue;
    const info = await git.info(entry.id);
    if (info === null || info.size > maxBytes) continue;
    const rule = readGuideline(file, (await git.content(entry.id)).toString('utf8'));
    if (rule === null || rule.text === '') continue;
    // A copy says nothing new to files that the first one concerns.
    const copies = read.get(entry.id) ?? [];
    const isNew = (path: string): boolean =>
      rule.appliesTo(path) && !copies.some((one) => one.appliesTo(path));
    if (!concerns(isNew)) continue;
    read.set(entry.id, [...copies, rule]);
    add(file.path, rule.scope, rule.text, (path) => rule.appliesTo(path));
  }
  return found;
}

/** The guidelines that apply to any of the files. */
export function guidanceFor(guidance: readonly Guidance[], paths: readonly string[]): readonly Guidance[] {
  return guidance.filter((one) => paths.some((path) => one.appliesTo(path)));
}
