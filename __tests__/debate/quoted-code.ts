import type { ChangedFile } from '../../src/change/change.ts';
import { canonical } from '../../src/debate/location/code-text.ts';

/** Quotes cut from real code and corrupted in the ways in which models copy code. */

/** Numbers from 0 to 1 that are the same in every run. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Sample {
  readonly id: string;
  readonly files: readonly ChangedFile[];
}

/** The files of a diff, with their hunks. */
export function filesOf(diff: string): readonly ChangedFile[] {
  return diff.split(/^(?=diff --git )|^(?=--- (?!.*\n[ +-]))/mu).flatMap((section): ChangedFile[] => {
    const path = /^\+\+\+ (?:b\/)?([^\t\n]+)/mu.exec(section)?.[1] ?? '/dev/null';
    const at = section.search(/^@@ /mu);
    if (path === '/dev/null' || at === -1) return [];
    return [{ ...emptyFile(path), hunks: hunksOf(path, section.slice(at)) }];
  });
}

function hunksOf(path: string, patch: string): ChangedFile['hunks'] {
  const hunks: ChangedFile['hunks'][number][] = [];
  for (const text of patch.split(/^(?=@@ )/mu)) {
    const head = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@ ?(.*)$/mu.exec(text);
    if (head === null) continue;
    let [oldLine, newLine] = [Number(head[1]), Number(head[3])];
    const lines = text
      .split('\n')
      .slice(1)
      .filter((line) => /^[ +-]/u.test(line))
      .map((line) => {
        const kind = line[0] === '+' ? 'added' : line[0] === '-' ? 'removed' : 'context';
        return {
          kind,
          text: line.slice(1),
          oldLine: kind === 'added' ? null : oldLine++,
          newLine: kind === 'removed' ? null : newLine++,
        } as const;
      });
    hunks.push({
      id: `${path}#${hunks.length + 1}`,
      oldStart: Number(head[1]),
      oldLines: Number(head[2] ?? 1),
      newStart: Number(head[3]),
      newLines: Number(head[4] ?? 1),
      section: head[5] ?? '',
      lines,
    });
  }
  return hunks;
}

const emptyFile = (path: string): ChangedFile => ({
  path,
  oldPath: null,
  status: 'modified',
  oldMode: '100644',
  newMode: '100644',
  oldBlob: 'a'.repeat(40),
  newBlob: 'b'.repeat(40),
  added: 0,
  removed: 0,
  sensitive: false,
  leftOut: null,
  hunks: [],
});

/** A new file with these lines. */
export const addedFile = (path: string, text: string): ChangedFile => {
  const lines = text.replace(/\n$/u, '').split('\n');
  return {
    ...emptyFile(path),
    status: 'added',
    hunks: [
      {
        id: `${path}#1`,
        oldStart: 0,
        oldLines: 0,
        newStart: 1,
        newLines: lines.length,
        section: '',
        lines: lines.map((one, index) => ({ kind: 'added', text: one, oldLine: null, newLine: index + 1 })),
      },
    ],
  };
};

export interface Cut {
  readonly path: string;
  readonly side: 'new' | 'old';
  readonly startLine: number;
  readonly lines: readonly string[];
}

/** A quote of up to seven lines that says enough to be found and is only once in its file, or null. */
export function cutFrom({ files }: Sample, random: () => number): Cut | null {
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  const file = pick(files);
  const hunk = pick(file?.hunks ?? []);
  if (file === undefined || hunk === undefined) return null;
  const side = random() < 0.9 ? 'new' : 'old';
  const numbered = hunk.lines.flatMap((line) => {
    const number = side === 'new' ? line.newLine : line.oldLine;
    return number === null ? [] : [{ number, text: line.text, kind: line.kind }];
  });
  const from = Math.floor(random() * numbered.length);
  const span = numbered.slice(from, from + 1 + Math.floor(random() * 7));
  const lines = span.map(({ text }) => text);
  const [first, last] = [span[0], span.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (!/\w/u.test(first.text) || !/\w/u.test(last.text)) return null;
  if (side === 'old' && !span.some(({ kind }) => kind === 'removed')) return null;
  const quote = canonical(lines.join('\n'));
  if (quote.length < 16 || quote.replaceAll(/[^A-Za-z]/gu, '').length < 10) return null;
  const whole = (which: 'newLine' | 'oldLine'): number =>
    file.hunks
      .map((one) =>
        canonical(one.lines.flatMap((line) => (line[which] === null ? [] : line.text)).join('\n')),
      )
      .reduce((count, text) => count + text.split(quote).length - 1, 0);
  if (whole(side === 'new' ? 'newLine' : 'oldLine') !== 1) return null;
  if (side === 'old' && whole('newLine') > 0) return null;
  return { path: file.path, side, startLine: first.number, lines };
}

/** A corrupted copy: its text, and which of the lines it still shows. Null where the corruption does not apply. */
type Corruption = (cut: Cut, random: () => number) => string | null;

const isCommentOnly = (line: string): boolean => /^\s*(?:\/\/|#(?!include|define|\[)|\/\*|\*)/u.test(line);
const joined = (lines: readonly string[]): string => lines.join('\n');
const numbered =
  (write: (number: number, line: string) => string): Corruption =>
  ({ lines, startLine }) =>
    joined(lines.map((line, index) => write(startLine + index, line)));
const changed = (before: string, after: string): string | null => (before === after ? null : after);

/** Changes one letter of a word to another. */
const wrongLetter: Corruption = ({ lines }, random) => {
  const text = joined(lines);
  const letters = [...text.matchAll(/[a-z](?=[a-z])/gu)].map(({ index }) => index);
  const at = letters[Math.floor(random() * letters.length)];
  if (at === undefined) return null;
  const letter = text[at] === 'x' ? 'q' : 'x';
  return text.slice(0, at) + letter + text.slice(at + 1);
};

const entityOf: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
};
const typographic = (text: string): string =>
  text
    .replace(/"([^"\n]*)"/gu, '“$1”')
    .replace(/'([^'\n]*)'/gu, '‘$1’')
    .replace(/ - /gu, ' – ');

/** Leaves out inner lines and says so. */
const elided =
  (mark: string): Corruption =>
  ({ lines }) => {
    if (lines.length < 3) return null;
    return joined([lines[0] ?? '', mark, lines.at(-1) ?? '']);
  };

export const corruptions: Readonly<Record<string, Corruption>> = {
  exact: ({ lines }) => joined(lines),
  'indentation lost': ({ lines }) => joined(lines.map((line) => line.trim())),
  tabs: ({ lines }) =>
    joined(lines.map((line) => line.replace(/^(?: {2})+/u, (all) => '\t'.repeat(all.length / 2)))),
  CRLF: ({ lines }) => lines.join('\r\n'),
  'lines joined': ({ lines }) => (lines.length < 2 ? null : lines.map((line) => line.trim()).join(' ')),
  'lines split': ({ lines }) => changed(joined(lines), joined(lines).replace(/([(,{])(?=\S)/gu, '$1\n    ')),
  backticks: ({ lines }) => `\`${joined(lines)}\``,
  'backticks on each line': ({ lines }) => joined(lines.map((line) => `\`${line.trim()}\``)),
  'code fence': ({ lines }) => `\`\`\`\n${joined(lines)}\n\`\`\``,
  'code fence with language': ({ lines }) => `\`\`\`js title="a.js"\n${joined(lines)}\n\`\`\``,
  'code fence on one line': ({ lines }) => `\`\`\`${joined(lines)}\`\`\``,
  '... line': elided('    ...'),
  '… line': elided('…'),
  'comment ... line': elided('  // ... rest of the function ...'),
  'inline ellipsis': ({ lines }) =>
    lines.length < 3 ? null : `${(lines[0] ?? '').trim()} ... ${(lines.at(-1) ?? '').trim()}`,
  'ellipsis at the end': ({ lines }) => `${joined(lines)} ...`,
  '4: ': numbered((number, line) => `${number}: ${line}`),
  '4 | ': numbered((number, line) => `${number} | ${line}`),
  '4|': numbered((number, line) => `${String(number).padStart(4)}|${line}`),
  L4: numbered((number, line) => `L${number} ${line}`),
  'L4:': numbered((number, line) => `L${number}: ${line}`),
  '4 code': numbered((number, line) => `${number} ${line}`),
  '4. ': numbered((number, line) => `${number}. ${line}`),
  '4) ': numbered((number, line) => `${number}) ${line}`),
  '[4] ': numbered((number, line) => `[${number}] ${line}`),
  'line 4: ': numbered((number, line) => `line ${number}: ${line}`),
  '4 tab': numbered((number, line) => `${number}\t${line}`),
  '4 + ': numbered((number, line) => `${number} + ${line}`),
  '+4: ': numbered((number, line) => `+${number}: ${line}`),
  'gutter of the request': numbered((number, line) => `${number}\t${line}`),
  'gutter of an added line': numbered((number, line) => `${number}+\t${line}`),
  'gutter with blanks': numbered((number, line) => `${number}+    ${line}`),
  'gutter on some lines': ({ lines, startLine }, random) =>
    joined(lines.map((line, index) => `${startLine + index}${random() < 0.5 ? '+' : ''}\t${line}`)),
  'gutter and removed lines': ({ lines, startLine }) =>
    joined(lines.flatMap((line, index) => [`-\tremoved${index}(before);`, `${startLine + index}+\t${line}`])),
  'two numbers and a bar': numbered(
    (number, line) => `${String(number - 1).padStart(6)} ${String(number).padStart(6)}  |${line}`,
  ),
  'number and bar of an added line': numbered(
    (number, line) => `       ${String(number).padStart(6)} +|${line}`,
  ),
  'short gutter': numbered((number, line) => `${number} +|${line}`),
  'typographic quotes': ({ lines }) => changed(joined(lines), typographic(joined(lines))),
  'HTML entities': ({ lines }) =>
    changed(
      joined(lines),
      joined(lines).replace(/[<>&"']/gu, (one) => entityOf[one] ?? one),
    ),
  'escaped \\n': ({ lines }) => (lines.length < 2 ? null : lines.join('\\n')),
  'escaped \\"': ({ lines }) => changed(joined(lines), joined(lines).replaceAll('"', '\\"')),
  'escaped as JSON': ({ lines }) => JSON.stringify(joined(lines)).slice(1, -1),
  'escaped \\t': ({ lines }) => joined(lines.map((line) => line.replace(/^ +/u, '\\t'))),
  '+ on all lines': ({ lines }) => joined(lines.map((line) => `+${line}`)),
  '+ on the first line': ({ lines }) => `+${joined(lines)}`,
  'signs on some lines': ({ lines }, random) =>
    joined(lines.map((line) => (random() < 0.5 ? `+ ${line}` : line))),
  'diff signs and spaces': ({ lines }) =>
    joined(lines.map((line, index) => `${index === 0 ? '+' : ' '}${line}`)),
  'Markdown quotation': ({ lines }) => joined(lines.map((line) => `> ${line}`)),
  'blank lines dropped': ({ lines }) =>
    changed(joined(lines), joined(lines.filter((line) => line.trim() !== ''))),
  'comments dropped': ({ lines }) =>
    lines.some((line) => isCommentOnly(line)) &&
    !isCommentOnly(lines[0] ?? '') &&
    !isCommentOnly(lines.at(-1) ?? '')
      ? joined(lines.filter((line) => !isCommentOnly(line)))
      : null,
  'comment added': ({ lines }) =>
    isCommentOnly(lines.at(-1) ?? '')
      ? null
      : joined(
          lines.map((line, index) => (index === lines.length - 1 ? `${line}  // <-- not checked` : line)),
        ),
  'comment line added': ({ lines }) =>
    lines.length < 2 ? null : joined([lines[0] ?? '', '// BUG: here', ...lines.slice(1)]),
  'one wrong letter': wrongLetter,
  'quote style': ({ lines }) =>
    changed(
      joined(lines),
      joined(lines).replace(/["']/gu, (one) => (one === '"' ? "'" : '"')),
    ),
  'end dropped': ({ lines }) => changed(joined(lines), joined(lines).replace(/[;,]$/u, '')),
  'semicolon added': ({ lines }) => `${joined(lines)};`,
  'semicolons dropped': ({ lines }) =>
    changed(joined(lines), joined(lines.map((line) => line.replace(/;$/u, '')))),
  'middle line dropped': ({ lines }, random) => {
    if (lines.length < 3) return null;
    const at = 1 + Math.floor(random() * (lines.length - 2));
    return /\w/u.test(lines[at] ?? '') ? joined(lines.filter((_, index) => index !== at)) : null;
  },
};

/** Pairs of corruptions that real answers have at once. */
export const combined: readonly (readonly [string, string])[] = [
  ['4: ', 'backticks'],
  ['4 | ', 'code fence'],
  ['... line', '4: '],
  ['... line', 'code fence with language'],
  ['HTML entities', 'backticks'],
  ['escaped \\n', 'escaped \\"'],
  ['one wrong letter', 'code fence'],
  ['one wrong letter', '4: '],
  ['middle line dropped', 'code fence'],
  ['comments dropped', '4 | '],
  ['typographic quotes', '+ on all lines'],
  ['indentation lost', 'one wrong letter'],
  ['semicolon added', 'backticks'],
  ['inline ellipsis', 'backticks'],
  ['one wrong letter', '... line'],
];

/** The text of a cut after the named corruptions, or null where one does not apply. */
export function corrupt(cut: Cut, names: readonly string[], random: () => number): string | null {
  let text: string | null = joined(cut.lines);
  for (const name of names) {
    if (text === null) return null;
    text = corruptions[name]?.({ ...cut, lines: text.split('\n') }, random) ?? null;
  }
  return text === '' ? null : text;
}
