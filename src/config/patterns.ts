import * as z from 'zod';

/** Lists of paths in .gitignore syntax: how they are written in an input, a flag or the settings file. */

/**
 * The patterns of a text, one per line, or of a list. Comments and empty lines are dropped. Unlike in .gitignore,
 * white space before a pattern is dropped too, because settings are indented; write `\ ` for a space that belongs to
 * the name.
 */
export const parsePatterns = (text: string | readonly string[]): readonly string[] =>
  (typeof text === 'string' ? [text] : text)
    .flatMap((item) => item.split(/\r?\n/u))
    .map((line) => withoutTrailingSpace(line.trimStart()))
    .filter((line) => line !== '' && !line.startsWith('#'));

/** As in git: trailing spaces are dropped, except one after a backslash. */
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

/** Why a pattern would be misunderstood, and how to write it; null if it is correct. */
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

/** A list of patterns: a YAML list or text in a file, one per line in an input or flag. */
export const patterns = z
  .union([z.array(z.string()), z.string()])
  .transform(parsePatterns)
  .superRefine((all, context) => {
    for (const pattern of all) {
      const message = patternMistake(pattern);
      if (message !== null) context.addIssue({ code: 'custom', message, input: pattern });
    }
  });

/** Patterns with at least one that selects files: a list of only exceptions would select nothing. */
export const selectingPatterns = patterns.superRefine((all, context) => {
  if (all.length > 0 && all.every((pattern) => pattern.startsWith('!'))) {
    const message = 'It has only exceptions (`!…`). Name what is included here, and what is not in `ignore`.';
    context.addIssue({ code: 'custom', message, input: all[0] });
  }
});
