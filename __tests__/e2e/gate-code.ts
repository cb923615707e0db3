import type { Quote } from './gate-script.ts';

/**
 * Code for scenes: for each word some functions whose names all hold that word, so that lines of two words share no
 * identifier but keywords.
 */

export const path = 'src/ledger.js';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Lines of the functions of a word, by what they are to a finding on `own`. */
export const linesOf = (word: string) => ({
  own: `  ${word}Ledger.${word}Balance = ${word}Ledger.${word}Balance - ${word}Total;`,
  /** The same function. */
  guard: `  if (${word}Total > ${word}Ledger.${word}Limit) {`,
  total: `  const ${word}Total = ${word}Order.${word}Cents * ${word}Order.${word}Count;`,
  note: `  const ${word}Note = ${word}Ledger.${word}Notes.${word}Last;`,
  comment: `  // ${word}Total is checked against ${word}Limit by every caller of settle${capital(word)}.`,
  /** Another function; shares the name of the function of `own`. */
  caller: `  const ${word}Check = settle${capital(word)}(${word}Books.${word}First, ${word}Books.${word}Second);`,
  /** Another function; shares a name with `caller`, and none with the function of `own`. */
  sum: `  const ${word}Sum = ${word}Check + ${word}Rest;`,
});

export const functionsOf = (word: string): string => {
  const lines = linesOf(word);
  const name = capital(word);
  return [
    `export function settle${name}(${word}Order, ${word}Ledger) {`,
    lines.comment,
    lines.total,
    lines.guard,
    `    return ${word}Ledger.${word}Limit;`,
    '  }',
    lines.own,
    lines.note,
    `  return ${word}Note;`,
    '}',
    '',
    `export function audit${name}(${word}Books) {`,
    lines.caller,
    `  return ${word}Check;`,
    '}',
    '',
    `export function close${name}(${word}Check, ${word}Rest) {`,
    lines.sum,
    `  return ${word}Sum;`,
    '}',
    '',
  ].join('\n');
};

/** A file with the functions of these words. */
export const fileOf = (words: readonly string[]): string => words.map(functionsOf).join('\n');

export const at = (quote: string, file: string = path): Quote => ({ path: file, quote });
