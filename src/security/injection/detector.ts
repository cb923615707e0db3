import { readings } from './deobfuscation.ts';
import { concealment } from './hidden-characters.ts';
import { steering } from './steering.ts';

/** A place where text speaks to reviewers or hides from them. Lines are indices into what was given, inclusive. */
export interface InjectionMatch {
  readonly from: number;
  readonly to: number;
  /** Completes "This text …". */
  readonly what: string;
}

/** Lines read together: an instruction that is written over several lines is one. */
const window = 4;
/** Longer lines are read piece by piece; a payload is found in each piece. Characters. */
const piece = 4_000;
const overlap = 400;
/** The least text that can say something. Characters. */
const least = 6;

/** What opens a comment, a string or a list item: not part of what is said. */
const leader = /^[\s/*#;%!<>{}'"`|+=-]*(?:REM\b|--)?\s*/u;
const trailer = /\s*(?:\*\/|-->|["'`]\s*[+,;)]*)?\s*$/u;
/** What is written to be read; code that is put together out of its lines says nothing. */
const prose = /^[^{}();=<>[\]]+$/u;

/** What a line says as a part of a text; nothing where it is code. */
function said(line: string): string {
  const text = line.replace(leader, '').replace(trailer, '');
  return prose.test(text) ? text : '';
}

/** Every sign in the lines, in order; each stretch of lines is named once. Linear in the text. */
export function findInjectionMatches(lines: readonly string[]): readonly InjectionMatch[] {
  const signs: InjectionMatch[] = [];
  const add = (from: number, to: number, what: string): void => {
    const last = signs.at(-1);
    if (last === undefined || from > last.to) signs.push({ from, to, what });
  };
  const spoken = lines.map(said);
  lines.forEach((line, at) => {
    const concealed = concealment(line);
    if (concealed !== null) add(at, at, `holds ${concealed.what}`);
    const what = pieces(line)
      .map(saying)
      .find((found) => found !== null);
    if (what !== undefined && what !== null) {
      add(at, at, what);
      return;
    }
    // An instruction may be cut into lines; it is told with the line that completes it.
    const from = Math.max(0, at - window + 1, (signs.at(-1)?.to ?? -1) + 1);
    if (from === at) return;
    const together = spoken
      .slice(from, at + 1)
      .filter((one) => one !== '')
      .join(' ');
    const instruction = together === '' || together.length > piece ? null : steering(together);
    if (instruction !== null) add(from, at, instruction);
  });
  return signs;
}

function pieces(line: string): readonly string[] {
  if (line.length <= piece) return [line];
  const all: string[] = [];
  for (let at = 0; at < line.length; at += piece - overlap) all.push(line.slice(at, at + piece));
  return all;
}

/** What the text says in plain, or in one of its other readings. */
function saying(text: string): string | null {
  if (text.length < least) return null;
  const plain = steering(text);
  if (plain !== null) return plain;
  if (!/\p{L}{3}|[%&\\]|[\u{E0020}-\u{E007E}]|0x/u.test(text)) return null;
  for (const reading of readings(text)) {
    const hidden = steering(reading);
    if (hidden !== null) return `${hidden}, in disguise`;
  }
  return null;
}
