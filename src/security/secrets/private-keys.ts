const opening = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const closing = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** What may stand in a key's body, written over lines, in a string literal or in JSON; no `-` but in a header. */
const body = /[A-Za-z0-9+/=\s\\"'`,.:;()_]*/y;

/** One placeholder for each line, so that what comes after keeps its number. */
const masked = (text: string): string =>
  Array.from({ length: text.split('\n').length }, () => '[redacted:private-key]').join('\n');

/**
 * Replaces PEM and PGP private keys whole, line by line. One whose end is missing (cut off) is replaced as far as its
 * body goes. Scans once: a key's end is sought only up to the next key's beginning.
 */
export function redactPrivateKeys(text: string): string {
  if (!text.includes('PRIVATE KEY')) return text;
  const starts = [...text.matchAll(opening)];
  let clean = '';
  let done = 0;
  starts.forEach((start, index) => {
    const after = start.index + start[0].length;
    if (start.index < done) return;
    const limit = starts[index + 1]?.index ?? text.length;
    closing.lastIndex = after;
    const end = closing.exec(text.slice(0, limit));
    let stop = end === null ? after : end.index + end[0].length;
    if (end === null) {
      body.lastIndex = after;
      stop = Math.min(limit, after + (body.exec(text)?.[0].trimEnd().length ?? 0));
    }
    clean += text.slice(done, start.index) + masked(text.slice(start.index, stop));
    done = stop;
  });
  return clean + text.slice(done);
}

/** Lines of a key whose beginning is not shown: base64 as wide as PEM writes it, several together. */
const pemLine = /^(?=[ \t]*["'`]?[A-Za-z0-9+/]{64}(?:\\n)?["'`]?[,+]?[ \t]*$)(?=.*[a-z])(?=.*[A-Z]).*\d/;

export function redactKeyBodies(text: string): string {
  const lines = text.split('\n');
  const wide = lines.map((line) => line.length >= 64 && line.length < 200 && pemLine.test(line));
  if (!wide.some((one, at) => one && wide[at + 1] === true)) return text;
  return lines
    .map((line, at) =>
      wide[at] === true && (wide[at - 1] === true || wide[at + 1] === true) ? '[redacted:private-key]' : line,
    )
    .join('\n');
}
