import { readText, type Texts } from '../../sandbox/files.ts';
import { type Bounds, leavesRepository, refusal } from '../race/bounds.ts';
import { applyEdits } from '../race/edits.ts';
import type { Proposal } from './author.ts';

type Prepared =
  | { readonly ok: true; readonly texts: Texts }
  /** `tampering`: what the proposal does to the tests, where that is why it is refused. */
  | { readonly ok: false; readonly why: string; readonly tampering: readonly Tampering[] };

/** Files that one patch may touch. */
const mostFiles = 50;

/**
 * Holds a proposal against the bounds and the files as they are in the worktree, and says what the files shall be.
 * Nothing is written. What it does to tests is told even where it is refused for something else.
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
  if (paths.length > mostFiles)
    return failed(`It edits ${paths.length} files; at most ${mostFiles} are taken.`);
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
    ? { ok: false, why: 'It left every file as it was.' }
    : { ok: true, texts: new Map(changed) };
};

/** Ways to get green without a fix, read off the files a lane changed. Pure. */

interface Tampering {
  readonly path: string;
  /** Completing "The patch …". */
  readonly what: string;
}

const testPath =
  /(?:^|\/)(?:__tests__|tests?|specs?|e2e)\/|(?:[._-](?:test|spec)|Tests?|Spec)\.[^./]+$|(?:^|\/)test_[^/]+\.py$|_test\.go$/u;

const isTest = (path: string): boolean => testPath.test(path);

/** How the common test tools are told to leave a test out. */
const skips =
  /\b(?:it|test|describe|suite|context)\.(?:skip|todo|fails)\b|\bx(?:it|test|describe)\s*\(|@(?:pytest\.mark\.(?:skip|xfail)|unittest\.skip|Disabled|Ignore)|\b[tb]\.Skip(?:f|Now)?\(|#\[ignore\b|\bpytest\.skip\(|\bthis\.skip\(\)|\bprocess\.exit\(0\)/gu;

const cases =
  /\b(?:it|test)(?:\.(?:each|only|concurrent))?\s*[(`]|\bdef test_|\bfunc Test\w*\(|@Test\b|@ParameterizedTest\b|#\[(?:tokio::)?test\]|\bpublic function test/gu;

const assertions =
  /\bexpect\s*\(|\bassert\w*[\s(.!]|\brequire\.\w+\(|\b[tb]\.(?:Error|Fatal)f?\(|\bshould\b/gu;

const count = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].length;

/**
 * What the patch takes from the tests. A finding against it, and one that blocks: a fix that is right does not need
 * fewer tests, and whether a test was wrong is for people to say.
 */
export function tamperingOf(before: Texts, after: Texts): readonly Tampering[] {
  return [...after].flatMap(([path, now]): Tampering[] => {
    const then = before.get(path) ?? null;
    const found: string[] = [];
    if (now !== null && count(skips, now) > count(skips, then ?? '')) found.push('has tests skipped');
    if (isTest(path) && then !== null) {
      if (now === null || now.trim() === '') found.push('deletes a file of tests');
      else if (count(cases, now) < count(cases, then)) found.push('takes tests out');
      else if (count(assertions, now) < count(assertions, then)) found.push('takes assertions out of tests');
    }
    return found.map((what) => ({ path, what }));
  });
}
