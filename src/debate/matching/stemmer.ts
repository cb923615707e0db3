/**
 * Porter's stemmer (M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980), steps 1 to 5, so that
 * "races", "racing" and "raced" are one term.
 * @param word lower-case ASCII letters; anything else is returned unchanged.
 */
export const stem = (word: string): string => {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let text = pluralsAndTenses(word);
  if (/[aeiouy].*y$/.test(text)) text = `${text.slice(0, -1)}i`;
  text = replaceSuffix(text, doubleSuffixes, 0);
  text = replaceSuffix(text, suffixes, 0);
  text = replaceSuffix(text, residues, 1);
  return tidy(text);
};

/** Porter's m: the number of vowel runs that are followed by a consonant run. A y after a consonant is a vowel. */
const measure = (text: string): number => {
  let count = 0;
  let afterVowel = false;
  for (let at = 0; at < text.length; at += 1) {
    const vowel = isVowel(text, at);
    if (afterVowel && !vowel) count += 1;
    afterVowel = vowel;
  }
  return count;
};

const isVowel = (text: string, at: number): boolean => {
  const letter = text.charAt(at);
  return 'aeiou'.includes(letter) || (letter === 'y' && at > 0 && !isVowel(text, at - 1));
};

const hasVowel = (text: string): boolean => /[aeiou]|[^aeiou]y/.test(text);

const endsDouble = (text: string): boolean =>
  text.length > 1 && text.at(-1) === text.at(-2) && !isVowel(text, text.length - 1);

/** Consonant, vowel, consonant, the last not w, x or y: such a stem keeps its e ("hop" from "hope"). */
const endsShort = (text: string): boolean => {
  const last = text.length - 1;
  return (
    last >= 2 &&
    !isVowel(text, last) &&
    isVowel(text, last - 1) &&
    !isVowel(text, last - 2) &&
    !/[wxy]$/.test(text)
  );
};

const pluralsAndTenses = (word: string): string => {
  let text = word;
  if (/(?:ss|i)es$/.test(text)) text = text.slice(0, -2);
  else if (/[^s]s$/.test(text)) text = text.slice(0, -1);

  if (text.endsWith('eed')) return measure(text.slice(0, -3)) > 0 ? text.slice(0, -1) : text;
  const root = text.replace(/(?:ed|ing)$/, '');
  if (root === text || !hasVowel(root)) return text;
  if (/(?:at|bl|iz)$/.test(root)) return `${root}e`;
  if (endsDouble(root) && !/[lsz]$/.test(root)) return root.slice(0, -1);
  return measure(root) === 1 && endsShort(root) ? `${root}e` : root;
};

/** Applies the longest matching suffix of the table, if the measure of the remaining stem is above `over`. */
const replaceSuffix = (text: string, table: readonly (readonly [string, string])[], over: number): string => {
  const entry = table.find(([suffix]) => text.endsWith(suffix));
  if (entry === undefined) return text;
  const root = text.slice(0, text.length - entry[0].length);
  if (entry[0] === 'ion' && !/[st]$/.test(root)) return text;
  return measure(root) > over ? root + entry[1] : text;
};

const doubleSuffixes = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['eli', 'e'],
] as const;

const suffixes = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
] as const;

const residues = 'ement ance ence able ible ment ant ent ion ism ate iti ous ive ize al er ic ou'
  .split(' ')
  .map((suffix) => [suffix, ''] as const);

const tidy = (text: string): string => {
  let result = text;
  if (result.endsWith('e')) {
    const root = result.slice(0, -1);
    if (measure(root) > 1 || (measure(root) === 1 && !endsShort(root))) result = root;
  }
  return result.endsWith('ll') && measure(result) > 1 ? result.slice(0, -1) : result;
};
