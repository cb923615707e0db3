import * as z from 'zod';

/** Lists of paths in the syntax of .gitignore: how they are written in an input, a flag or the settings file. */

/**
 * The patterns of a text, one a line, or of a list. Comments and empty lines are dropped. White space before a pattern
 * is dropped too, unlike in .gitignore, because settings are indented; `\ ` stands for a space that belongs to the name.
 */
export const parsePatterns = (text: string | readonly string[]): readonly string[] =>
  (typeof text === 'string' ? [text] : text)
    .flatMap((item) => item.split(/\r?\n/u))
    .map((line) => withoutTrailingSpace(line.trimStart()))
    .filter((line) => line !== '' && !line.startsWith('#'));

/** As git does it: spaces at the end are dropped, except one that a backslash protects. */
function withoutTrailingSpace(line: string): string {
  let end = line.length;
  while (end > 0 && /\s/u.test(line[end - 1] ?? '')) {
    if (isEscaped(line, end - 1)) break;
    end -= 1;
  }
  return line.slice(0, end);
}

function isEscaped(line: string, at: number): boolean {
  let backslashes = 0;
  while (line[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

/** Why a pattern would be misunderstood, and how to write it; null if it is clear. */
export function patternMistake(pattern: string): string | null {
  if (/^!?\.\//u.test(pattern))
    return `\`${pattern}\` begins with \`./\`, which .gitignore patterns do not support. Begin with \`/\` for the root.`;
  const bare = pattern.replaceAll(/\\.|\[[^\]]*\]/gu, '');
  if (/\{[^}]*,[^}]*\}/u.test(bare))
    return `\`${pattern}\` has braces, which .gitignore patterns do not support. Write one pattern a line.`;
  if (bare.includes(','))
    return `\`${pattern}\` has a comma. Write one pattern a line; write a comma that belongs to a name as \`\\,\`.`;
  return null;
}

/** A list of patterns: from a file a YAML list or text, from an input or flag one a line. */
export const patterns = z
  .union([z.array(z.string()), z.string()])
  .transform(parsePatterns)
  .superRefine((all, context) => {
    for (const pattern of all) {
      const message = patternMistake(pattern);
      if (message !== null) context.addIssue({ code: 'custom', message, input: pattern });
    }
  });

/** Patterns of which at least one names something: a list of exceptions alone would select nothing. */
export const selectingPatterns = patterns.superRefine((all, context) => {
  if (all.length > 0 && all.every((pattern) => pattern.startsWith('!'))) {
    const message = 'It has only exceptions (`!…`). Name what is included here, and what is not in `ignore`.';
    context.addIssue({ code: 'custom', message, input: all[0] });
  }
});
