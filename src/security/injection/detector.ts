import { readings } from './deobfuscation.ts';
import { steering } from './steering.ts';

/** A place where text speaks to reviewers or hides from them. Lines are indices into what was given, inclusive. */
interface InjectionMatch {
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

/** Characters that hide text from people or show them another one than is there. */

interface Concealment {
  readonly what: string;
}

/** Overrides, embeddings and isolates: code reads otherwise than it runs ("Trojan Source"). */
const bidirectional = /[\u202A-\u202E\u2066-\u2069]/u;
/** Tag characters spell ASCII unseen; a flag's emoji is the one honest use. */
const tags = /(?<!\u{1F3F4}[\u{E0020}-\u{E007F}]{0,7})[\u{E0000}-\u{E007F}]/u;
/** Two selectors or more after one character select nothing: they carry data. */
const selectors = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{2}/u;
/** Invisible characters beside a Latin letter, where no script needs them; fillers and operators that nobody sees. */
const invisible =
  /[A-Za-z0-9_](?:[\u00AD\u061C\u180E\u200B-\u200D\u206A-\u206F\uFEFF]|\u034F)|\u034F{2}|[\u200B-\u200D]{2}|[\u115F\u1160\u2060-\u2064\u2800\u3164\uFFA0]|\u17B4|\u17B5/u;
/** Terminal sequences, backspaces and the like; tab, form feed and a carriage return at the end are usual. */
const controls = /[\u0000-\u0008\u000B\u000E-\u001F\u007F\u0080-\u0084\u0086-\u009F]|\r(?!$)/u;
/** One word out of Latin letters and others that look like them. */
const mixed =
  /(?=[\p{L}\p{M}\d_]*[A-Za-z])[\p{L}\p{M}\d_]*[\u0370-\u03FF\u0400-\u04FF\u0500-\u052F\u13A0-\u13FF][\p{L}\p{M}\d_]*/gu;
/** Greek letters that scientists write into Latin names. */
const scientific = /[\u0394\u03A3\u03A9\u03B1-\u03C9]/gu;
const lookalike =
  /[\u0391-\u03A1\u03A4-\u03A9\u03BF\u03C1\u03C5\u0405\u0406\u0408\u0410-\u044F\u0455-\u0458\u04BB\u04CF\u0501\u051B\u051D\u13A0-\u13FF]/u;

/** Most lines: nothing that any of the above could match. */
const plain = /^[\t -~]*$/u;

/** What a line conceals; null for a line that shows what it is. */
function concealment(line: string): Concealment | null {
  if (plain.test(line)) return null;
  if (bidirectional.test(line))
    return { what: 'bidirectional control characters, which reorder what is shown' };
  if (tags.test(line)) return { what: 'invisible tag characters, which spell text that nobody sees' };
  if (selectors.test(line)) return { what: 'runs of variation selectors, which carry unseen data' };
  if (invisible.test(line)) return { what: 'invisible characters inside words or in runs' };
  if (controls.test(line)) return { what: 'control characters, which change what a terminal shows' };
  for (const [word] of line.matchAll(mixed)) {
    if (lookalike.test(word.replace(scientific, '')))
      return { what: `the word "${word}", whose letters come from alphabets that look alike` };
  }
  return null;
}
