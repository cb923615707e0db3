import type { LiteralsInText } from './literal-search.ts';
import type { FoundValue } from './shapes.ts';

const opening = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const closing = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
/** What may stand in a key's body, written over lines, in a string literal or in JSON; no `-` but in a header. */
const body = /[A-Za-z0-9+/=\s\\"'`,.:;()_]*/y;
/** Fewer characters between a key's first and last line are a template's or an example's. */
const leastBody = 20;

const kind = 'private-key';

/** One value for each line of a key, so that what comes after keeps its number. */
function linesOf(text: string, from: number, to: number): readonly FoundValue[] {
  const complete = text.slice(from, to).replaceAll(/\s|\\n/g, '');
  const found: FoundValue[] = [];
  let at = from;
  for (const line of text.slice(from, to).split('\n')) {
    const shown = line.trimEnd();
    const lead = shown.length - shown.trimStart().length;
    if (shown.length > lead) found.push({ from: at + lead, to: at + shown.length, kind, complete });
    at += line.length + 1;
  }
  return found;
}

const placeholderBody = /\.{3}|…|x{6}|\$\{|\{\{|<[\w -]+>|example|redacted|your/i;

/**
 * PEM and PGP private keys, line by line. One whose end is missing (cut off) is found as far as its body goes. Scans once:
 * a key's end is sought only up to the next key's beginning.
 */
export function findPrivateKeys(text: string, held: LiteralsInText): readonly FoundValue[] {
  const bodies = mayHoldBody(held) ? findKeyBodies(text) : [];
  if (!text.includes('PRIVATE KEY')) return bodies;
  const starts = [...text.matchAll(opening)];
  const found: FoundValue[] = [];
  let done = 0;
  for (const [index, start] of starts.entries()) {
    const after = start.index + start[0].length;
    if (start.index < done) continue;
    const limit = starts[index + 1]?.index ?? text.length;
    closing.lastIndex = after;
    const end = closing.exec(text.slice(0, limit));
    let stop = end === null ? after : end.index + end[0].length;
    if (end === null) {
      body.lastIndex = after;
      stop = Math.min(limit, after + (body.exec(text)?.[0].trimEnd().length ?? 0));
    }
    const inner = text.slice(after, end?.index ?? stop);
    const characters = inner.replaceAll(/[^A-Za-z0-9+/]/g, '').length;
    if (characters >= leastBody && !placeholderBody.test(inner.slice(0, 10_000)))
      found.push(...linesOf(text, start.index, stop));
    done = stop;
  }
  return [...found, ...bodies];
}

/** Lines of a key whose beginning is not shown: base64 as wide as PEM writes it, several together. */
const pemLine = /^(?=[ \t]*["'`]?[A-Za-z0-9+/]{64}(?:\\n)?["'`]?[,+]?[ \t]*$)(?=.*[a-z])(?=.*[A-Z]).*\d/;
/** What holds lines of the same shape and is no secret. */
const open = /-----(?:BEGIN|END) (?![A-Z0-9 ]*PRIVATE KEY)[A-Z0-9 ]{1,40}-----|ssh-(?:rsa|ed25519) /;
const putty = /^Private-Lines: (\d{1,3})\s*$/;
export const keyLiterals: readonly string[] = ['Private-Lines'];
/** Characters of a line of base64 as PEM writes it. */
const pemWidth = 64;
const mayHoldBody = (held: LiteralsInText): boolean =>
  held.longestBase64 >= pemWidth || held.places(keyLiterals).length > 0;

/** The last line of a body, which is shorter. */
const tail = /^[ \t]*["'`]?[A-Za-z0-9+/]{1,63}={0,2}(?:\\n)?["'`]?[,+]?[ \t]*$/;

function findKeyBodies(text: string): readonly FoundValue[] {
  const found: FoundValue[] = [];
  let run: { readonly from: number; readonly to: number }[] = [];
  let isOpen = false;
  /** Lines that are still to come of a key in PuTTY's format. */
  let ofPutty = 0;
  const finish = (isSecret: boolean): void => {
    const [first, last] = [run[0], run.at(-1)];
    if (isSecret && first !== undefined && last !== undefined) {
      const complete = text.slice(first.from, last.to).replaceAll(/\s|\\n/g, '');
      found.push(...run.map(({ from, to }) => ({ from, to, kind, complete })));
    }
    run = [];
  };
  let at = 0;
  for (const line of text.split('\n')) {
    const isWide = line.length >= 64 && line.length < 200 && pemLine.test(line);
    if (isWide || ofPutty > 0) {
      const shown = line.trimEnd();
      run.push({ from: at + shown.length - shown.trimStart().length, to: at + shown.length });
      ofPutty -= 1;
      if (ofPutty === 0) finish(true);
    } else if (run.length === 0 || !tail.test(line)) {
      const bounds = line.includes('-----') || line.includes('ssh-') ? open.test(line) : false;
      finish(run.length > 1 && !isOpen && !(bounds && line.includes('END')));
      isOpen = bounds ? line.includes('BEGIN') : isOpen && line !== '' && !line.includes('-----');
      ofPutty = line.startsWith('Private-') ? Number(putty.exec(line)?.[1] ?? 0) : 0;
    }
    at += line.length + 1;
  }
  finish(run.length > 1 && !isOpen);
  return found;
}
