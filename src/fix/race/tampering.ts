import type { Texts } from '../../sandbox/files.ts';

/** Ways to get green without a fix, read off the files a lane changed. Pure. */

export interface Tampering {
  readonly path: string;
  /** Completing "The patch …". */
  readonly what: string;
}

const testPath =
  /(?:^|\/)(?:__tests__|tests?|specs?|e2e)\/|(?:[._-](?:test|spec)|Tests?|Spec)\.[^./]+$|(?:^|\/)test_[^/]+\.py$|_test\.go$/u;

export const isTest = (path: string): boolean => testPath.test(path);

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
