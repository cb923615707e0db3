import { checkAssertions } from './test-check/assertions.ts';
import { checkCalls } from './test-check/forbidden.ts';
import { checkReplacement, usesRepository } from './test-check/replacement.ts';
import { readCodeView } from './test-check/view.ts';

interface WrittenTest {
  readonly testPath: string;
  readonly text: string;
  /** The finding's file, relative to the repository, and its text. */
  readonly file: string;
  readonly fileText: string;
}

const maxCharacters = 100_000;

/**
 * Reads a test that a model wrote, before it is executed. Words in comments refuse nothing.
 * @returns why the test is refused; each reason completes "The test …". None if it may run. A language without a
 * grammar (Kotlin) is only checked for the mark.
 */
export async function checkTest({ testPath, text, file, fileText }: WrittenTest): Promise<readonly string[]> {
  if (text.trim() === '') return ['is empty'];
  if (text.length > maxCharacters) return [`is longer than ${maxCharacters} characters`];
  const view = await readCodeView(testPath, text);
  if (view === null)
    return text.includes('XREVIEW_MARK')
      ? []
      : ['has no assertion with the mark $XREVIEW_MARK as its message'];
  const checked = { view, testPath, file, fileText };
  return [
    ...new Set([
      ...usesRepository(checked),
      ...checkCalls(checked),
      ...checkReplacement(checked),
      ...checkAssertions(view),
    ]),
  ];
}
