/** The header of a Markdown file between two `---` lines, as far as rules of coding agents use it. */
interface FrontMatter {
  /** The values of a field: one text, or the elements of a list. Empty if the field is absent or empty. */
  values(field: string): readonly string[];
  /** The text after the header. */
  readonly body: string;
}

/**
 * Reads the header line by line. It is no valid YAML in practice: Cursor writes `globs: *.ts,*.tsx` without quotes,
 * which YAML reads as an alias. A header that is not closed is part of the text.
 */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const end =
    lines[0]?.trimEnd() === '---' ? lines.findIndex((line, at) => at > 0 && /^---\s*$/u.test(line)) : -1;
  if (end < 0) return { values: () => [], body: text.trim() };
  const header = lines.slice(1, end);
  return {
    values(field) {
      const at = header.findIndex((line) => line.startsWith(`${field}:`));
      if (at < 0) return [];
      const inline = withoutComment(header[at]?.slice(field.length + 1) ?? '');
      if (inline !== '') return listItems(inline);
      const after = header.slice(at + 1);
      const last = after.findIndex((line) => !/^\s*-(?:\s|$)/u.test(line));
      return after
        .slice(0, last < 0 ? after.length : last)
        .map((line) => unquoted(withoutComment(line.replace(/^\s*-/u, ''))))
        .filter((item) => item !== '');
    },
    body: lines
      .slice(end + 1)
      .join('\n')
      .trim(),
  };
}

const withoutComment = (value: string): string => value.replace(/\s#.*$/u, '').trim();

const unquoted = (value: string): string =>
  /^(["'])((?:(?!\1).)*)\1$/u.exec(value.trim())?.[2] ?? value.trim();

/** `a, b`, `"a, b"` and `["a", "b"]`. */
const listItems = (value: string): string[] =>
  splitGlobs(unquoted(/^\[(.*)\]$/u.exec(value)?.[1] ?? value))
    .map(unquoted)
    .filter((item) => item !== '');

/** Globs separated by commas, but not by the commas inside braces. */
export function splitGlobs(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '{') depth += 1;
    else if (char === '}') depth = Math.max(0, depth - 1);
    else if (char === ',' && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}
