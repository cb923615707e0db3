/** Pairs of quotes around a pasted value. */
const quotes: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
  ['‘', '’'],
];
/** White space, invisible characters and written-out line breaks at the ends. */
const margins = /^(?:\s|\p{Cf}|\\[nr])+|(?:\s|\p{Cf}|\\[nr])+$/gu;

/** A key without white space, line breaks, quotes and a `Bearer ` prefix around it. */
export function cleanKey(given: string): string {
  let key = given;
  for (;;) {
    const before = key;
    key = key.replace(margins, '').replace(/^bearer\s+/i, '');
    for (const [open, close] of quotes)
      if (key.length >= 2 && key.startsWith(open) && key.endsWith(close)) key = key.slice(1, -1);
    if (key === before) return key;
  }
}

/** The forms in which a key may appear in text: as given, and cleaned. */
export const formsOfKey = (given: string): readonly string[] =>
  [...new Set([given, given.trim(), cleanKey(given)])].filter((form) => form !== '');

/** The notice about a key that was not used as given; null if it was. White space alone is not worth a notice. */
export const cleanedKeyNotice = (name: string, given: string): string | null =>
  given.trim() === '' || given.replace(/\r?\n$/, '') === cleanKey(given)
    ? null
    : `The key in \`${name}\` has quotes, white space, line breaks or \`Bearer\` around it. They were removed; store the key alone.`;
