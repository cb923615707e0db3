const blocks: readonly (readonly [files: RegExp, open: RegExp, close: RegExp])[] = [
  [
    /\.(?:[cm]?[jt]sx?|c|cc|cpp|cs|css|cxx|dart|go|gradle|groovy|h|hpp|java|kts?|less|php|proto|rs|s[ac]ss|scala|sol|sql|swift|tf|zig|vue|svelte)$/iu,
    /\/\*/u,
    /\*\//u,
  ],
  [/\.(?:html?|vue|svelte|svg|xml|xsl|mdx?)$/iu, /<!--/u, /-->/u],
  [/\.pyi?$/iu, /"""/u, /"""/u],
  [/\.pyi?$/iu, /'''/u, /'''/u],
  [/\.rb$/iu, /^=begin\b/u, /^=end\b/u],
  [/\.exs?$/iu, /@(?:module)?doc\s+"""/u, /"""/u],
  [/\.lua$/iu, /--\[\[/u, /\]\]/u],
  [/\.hs$/iu, /\{-/u, /-\}/u],
  [/\.ps1$/iu, /<#/u, /#>/u],
];
/** Whether it is delimited by quotes, as strings are. */
const isDelimited = ({ source }: RegExp): boolean => /["']/u.test(source);

const quoted = /(["'`])(?:\\.|(?!\1)[^\\])*\1/gu;

/**
 * The 1-based lines of a file that hold only a multi-line comment or a docstring. A change's own comments are not
 * evidence. A comment mark inside a string of the same line does not count.
 */
export function commentLines(lines: readonly string[], path: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [files, open, close] of blocks) {
    if (!files.test(path)) continue;
    let inside = false;
    let isComment = false;
    for (const [index, line] of lines.entries()) {
      if (inside) {
        const end = close.exec(line);
        inside = end === null;
        const isWhole = end === null || line.slice(end.index + end[0].length).trim().length < 4;
        if (isComment && isWhole) found.add(index + 1);
        continue;
      }
      const bare =
        open.source.includes('"') || open.source.includes("'")
          ? line
          : line.replace(quoted, (text) => '_'.repeat(text.length));
      const start = open.exec(bare);
      if (start === null) continue;
      const rest = bare.slice(start.index + start[0].length);
      inside = !close.test(rest);
      const before = line.slice(0, start.index).trim();
      const after = inside
        ? ''
        : rest.slice((close.exec(rest)?.index ?? 0) + (close.exec(rest)?.[0].length ?? 0)).trim();
      // `{/* … */}` in JSX is a comment too. An assigned string is not a comment; a string that is a statement by
      // itself is.
      isComment = isDelimited(open) ? /^[rbuf]{0,2}$/iu.test(before) : true;
      if (isComment && before.length < 3 && after.length < 4) found.add(index + 1);
    }
  }
  return found;
}
