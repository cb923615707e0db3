import { UserError } from '../errors.ts';

/** The host of a base URL, as messages name it. */
export const hostOf = (provider: string, baseURL: string): string => {
  const url = URL.parse(baseURL);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UserError(
      'bad-setting',
      `The base URL of ${provider} is not an http or https address.`,
      'It is empty, misspelt or lacks its scheme.',
      `Set the base URL of ${provider} to an address such as https://api.example.com.`,
    );
  if (url.username !== '' || url.password !== '')
    throw new UserError(
      'bad-setting',
      `The base URL of ${provider} holds a user name or password.`,
      'Credentials in an address end up in logs.',
      'Give the key as a secret of its own, and the address without it.',
    );
  return url.host;
};

/**
 * Refuses what cannot be sent as a header, before the platform does so in an error that repeats it.
 * @throws UserError naming the provider, never the value
 */
export const checkCredentials = (
  provider: string,
  apiKey: string,
  headers: Readonly<Record<string, string | null>>,
): void => {
  if (apiKey === '')
    throw new UserError(
      'missing-key',
      `There is no API key for ${provider}.`,
      'The secret is not set, or not passed to this workflow: pull requests from forks get none.',
      `Set the API key of ${provider} as a secret and pass it to the action.`,
    );
  const sendable = /^[\x21-\x7e]+$/;
  if (!sendable.test(apiKey))
    throw new UserError(
      'bad-setting',
      `The API key of ${provider} holds a space, a line break or another character that no key has.`,
      'It was pasted with something before, after or inside it.',
      `Store the API key of ${provider} again, on one line.`,
    );
  const odd = Object.entries(headers).find(
    ([name, value]) =>
      !/^[\w!#$%&'*+.^`|~-]+$/.test(name) || (value !== null && !/^[\x20-\x7e]*$/.test(value)),
  );
  if (odd !== undefined)
    throw new UserError(
      'bad-setting',
      `A header configured for ${provider} cannot be sent: its name or value holds a character that headers cannot.`,
      'It was pasted with a line break or a letter outside ASCII.',
      `Mend the headers of ${provider}.`,
    );
};

/** What keeps secrets out of text. */
export interface Scrub {
  /** For the words of a model: only the secrets in use. */
  readonly text: (text: string) => string;
  /** For the words of a provider, which like to repeat a piece of a key: also what looks like one. */
  readonly message: (text: string) => string;
}

export const scrubOf = (secrets: Iterable<string>): Scrub => {
  // Read anew each time: a token that stands in for a key comes and goes.
  const text = (text: string): string =>
    [...secrets]
      .filter((secret) => secret.length >= 6)
      .reduce((clean, secret) => clean.replaceAll(secret, '[secret]'), text);
  return { text, message: (words) => text(words).replace(/\b(?:sk|pk|rk)-[\w*.-]{6,}/g, '[secret]') };
};
