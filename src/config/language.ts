import * as z from 'zod';
import { text } from './setting.ts';
import { nearest } from './suggestion.ts';

/** The language of the reviewers' texts. */
export interface Language {
  /** A BCP 47 tag (RFC 5646) in its canonical form. */
  readonly tag: string;
  /** Its English name, for models and people. */
  readonly name: string;
}

export const english: Language = { tag: 'en', name: 'English' };

/** Made when a setting names a language: it takes as long as loading half of the settings' code. */
const namesOfKind = (type: 'language' | 'region'): Intl.DisplayNames =>
  new Intl.DisplayNames(['en'], { type, fallback: 'none' });

/** Reads a language tag. Unknown languages and regions are refused, because a model would have to guess. */
export const languageSchema = text.transform((given, context): Language => {
  const language = given === '' ? english : languageOf(given);
  if (language !== null) return language;
  const meant = suggestionFor(given);
  context.issues.push({
    code: 'custom',
    input: given,
    message: `"${given}" is not the tag of a known language.${meant === null ? '' : ` Did you mean "${meant}"?`} Use a BCP 47 tag such as \`de\`, \`pt-BR\` or \`zh-Hant\`.`,
  });
  return z.NEVER;
});

function languageOf(given: string): Language | null {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(given);
    const { region } = new Intl.Locale(tag);
    const name = namesOfKind('language').of(tag);
    const isKnown =
      name !== undefined && (region === undefined || namesOfKind('region').of(region) !== undefined);
    return isKnown ? { tag, name } : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A tag written with an underscore, or a language written by its English or own name. */
function suggestionFor(given: string): string | null {
  const hyphened = languageOf(given.replaceAll('_', '-'));
  if (hyphened !== null) return hyphened.tag;
  const inEnglish = namesOfKind('language');
  const tags = new Map(
    twoLetterTags().flatMap((tag) => {
      const own = new Intl.DisplayNames([tag], { type: 'language', fallback: 'none' }).of(tag);
      const names = [inEnglish.of(tag), own].flatMap((name) => name?.toLowerCase() ?? []);
      return names.map((name) => [name, tag] as const);
    }),
  );
  const name = nearest(given.toLowerCase(), [...tags.keys()]);
  return name === null ? null : (tags.get(name) ?? null);
}

function twoLetterTags(): readonly string[] {
  const names = namesOfKind('language');
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((tag) => names.of(tag) !== undefined);
}
