import { isTestPath } from '../../prove/test-files.ts';
import { readText, type Texts } from '../../sandbox/files.ts';
import { type Bounds, leavesRepository, refusal } from '../race/bounds.ts';
import { applyEdits } from '../race/edits.ts';
import type { Proposal } from './author.ts';

type Prepared =
  | { readonly ok: true; readonly texts: Texts }
  /** `tampering`: what the proposal does to the tests, if that is why it is rejected. */
  | { readonly ok: false; readonly why: string; readonly tampering: readonly Tampering[] };

/** Maximum files in one patch. */
const mostFiles = 50;

/**
 * Checks a proposal against the bounds and the worktree's current files, and returns the new content of the files.
 * Writes nothing. Tampering with tests is reported even if the proposal is rejected for another reason.
 */
export async function prepare(folder: string, proposal: Proposal, bounds: Bounds): Promise<Prepared> {
  const paths =
    proposal.kind === 'edits'
      ? [...new Set(proposal.edits.map(({ path }) => path))]
      : [...proposal.texts.keys()];
  const failed = (why: string, tampering: readonly Tampering[] = []): Prepared => ({
    ok: false,
    why,
    tampering,
  });
  if (paths.length > mostFiles) return failed(`It edits ${paths.length} files; the limit is ${mostFiles}.`);
  const refused = paths.flatMap((path) => refusal(path, bounds) ?? []);
  const before = new Map<string, string | null>();
  for (const path of paths) {
    if (leavesRepository(path)) continue;
    const file = await readText(folder, path);
    if (file.state === 'unfit') return failed(`It edits ${file.why}, which a lane cannot edit.`);
    before.set(path, file.state === 'text' ? file.text : null);
  }
  const edited =
    proposal.kind === 'edits' ? applyEdits(before, proposal.edits) : wholeTexts(before, proposal.texts);
  const tampering = edited.ok ? tamperingOf(before, edited.texts) : [];
  if (tampering.length > 0) {
    const what = tampering.map(({ path, what }) => `${what} (${path})`).join(', ');
    return failed([`The patch ${what}.`, ...refused].join(' '), tampering);
  }
  if (refused.length > 0) return failed(refused.slice(0, 3).join(' '));
  return edited.ok ? { ok: true, texts: edited.texts } : failed(edited.why);
}

const wholeTexts = (before: Texts, texts: Texts): ReturnType<typeof applyEdits> => {
  const changed = [...texts].filter(([path, text]) => text !== (before.get(path) ?? null));
  return changed.length === 0
    ? { ok: false, why: 'It changed no file.' }
    : { ok: true, texts: new Map(changed) };
};

/** Ways to make checks pass without a fix, detected in the files that a lane changed. Pure. */

interface Tampering {
  readonly path: string;
  /** Completing "The patch …". */
  readonly what: string;
}

/** How common test tools mark a test to be skipped. */
const skips =
  /\b(?:it|test|describe|suite|context)\.(?:skip|todo|fails)\b|\bx(?:it|test|describe)\s*\(|@(?:pytest\.mark\.(?:skip|xfail)|unittest\.skip|Disabled|Ignore)|\b[tb]\.Skip(?:f|Now)?\(|#\[ignore\b|\bpytest\.skip\(|\bthis\.skip\(\)|\bprocess\.exit\(0\)/gu;

const cases =
  /\b(?:it|test)(?:\.(?:each|only|concurrent))?\s*[(`]|\bdef test_|\bfunc Test\w*\(|@Test\b|@ParameterizedTest\b|#\[(?:tokio::)?test\]|\bpublic function test/gu;

const assertions =
  /\bexpect\s*\(|\bassert\w*[\s(.!]|\brequire\.\w+\(|\b[tb]\.(?:Error|Fatal)f?\(|\bshould\b/gu;

const count = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].length;

/**
 * Tests that the patch removes or disables. Each is a blocking finding about the patch: a correct fix does not need
 * fewer tests, and only a person can decide that a test was wrong.
 */
export function tamperingOf(before: Texts, after: Texts): readonly Tampering[] {
  return [...after].flatMap(([path, now]): Tampering[] => {
    const then = before.get(path) ?? null;
    const found: string[] = [];
    if (now !== null && count(skips, now) > count(skips, then ?? '')) found.push('skips tests');
    if (isTestPath(path) && then !== null) {
      if (now === null || now.trim() === '') found.push('deletes a test file');
      else if (count(cases, now) < count(cases, then)) found.push('removes tests');
      else if (count(assertions, now) < count(assertions, then)) found.push('removes assertions from tests');
    }
    return found.map((what) => ({ path, what }));
  });
}
