/**
 * Characters that a reader does not see or that reorder what is seen: controls, format and bidirectional marks, tags,
 * variation selectors, fillers, line and paragraph separators, unassigned code points, the blank Braille cell.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cn}\u2800]/u;
const hiddenRun = new RegExp(`${hidden.source}+`, 'gu');

/** Joiners and selectors that belong to an emoji are part of what is seen. */
const inEmoji =
  /(?<=\p{Extended_Pictographic}\p{Emoji_Modifier}?)(?:\uFE0F\u200D|\u200D)(?=\p{Extended_Pictographic})|(?<=\p{Emoji})\uFE0F(?!\uFE0F)/gu;

/** CSI and OSC sequences and lone escapes of terminals. */
const ansi =
  /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B\]|\u009D)[^\u0007\u001B\u009C\n]{0,2000}(?:\u0007|\u001B\\|\u009C)|\u001B[@-Z\\-_]/g;

const longestShown = 6;

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** `⟦U+202E⟧`; a long run is counted instead of spelled out. */
const spelled = (run: string): string => {
  const characters = Array.from(run);
  if (characters.length <= longestShown) return characters.map((one) => `⟦${codePoint(one)}⟧`).join('');
  return `⟦${codePoint(characters[0] ?? '')} and ${characters.length - 1} more hidden characters⟧`;
};

/** Line ends as LF, terminal sequences gone. */
const plainLines = (text: string): string => text.toWellFormed().replace(/\r\n/g, '\n').replace(ansi, '');

/**
 * Text in which nothing is hidden: hidden characters are written as `⟦U+202E⟧` rather than dropped, because text that
 * hides something must not look as if it did not. Line feeds and tabs stay.
 */
export function visible(text: string): string {
  return plainLines(text)
    .split(/([\n\t])/)
    .map((part) => (part === '\n' || part === '\t' ? part : spellHidden(part)))
    .join('');
}

function spellHidden(part: string): string {
  if (!hidden.test(part)) return part;
  const kept = [...part.matchAll(inEmoji)];
  let clean = '';
  let done = 0;
  for (const { index, 0: joiner } of kept) {
    clean += part.slice(done, index).replace(hiddenRun, spelled) + joiner;
    done = index + joiner.length;
  }
  return clean + part.slice(done).replace(hiddenRun, spelled);
}

/** The same on one line: every run of white space becomes one space. */
export const visibleLine = (text: string): string => visible(text).replace(/\s+/gu, ' ').trim();

/** At most `limit` UTF-16 units, cut between characters, `…` where something was cut. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text
    .slice(0, Math.max(0, limit - 1))
    .toWellFormed()
    .replace(/\uFFFD$/u, '')}…`;
}
