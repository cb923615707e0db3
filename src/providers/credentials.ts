import { UserError } from '../errors.ts';

/** The host of a base URL, as messages name it. */
export const hostOf = (provider: string, baseURL: string): string => {
  const url = URL.parse(baseURL);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UserError(
      'bad-setting',
      `The base URL of ${provider} is not an http or https address.`,
      'It is empty, misspelled or lacks its scheme.',
      `Set the base URL of ${provider} to an address such as https://api.example.com.`,
    );
  if (url.username !== '' || url.password !== '')
    throw new UserError(
      'bad-setting',
      `The base URL of ${provider} contains a user name or password.`,
      'Credentials in an address end up in logs.',
      'Set the key as a separate secret, and remove it from the address.',
    );
  return url.host;
};

/**
 * Rejects values that cannot be sent as a header, before the platform does so in an error that repeats them.
 * @throws UserError that names the provider, never the value
 */
export const checkCredentials = (
  provider: string,
  apiKey: string,
  headers: Readonly<Record<string, string | null>>,
): void => {
  if (apiKey === '')
    throw new UserError(
      'missing-key',
      `Missing API key for ${provider}.`,
      'The secret is not set, or not passed to this workflow. Pull requests from forks get no secrets.',
      `Set the API key of ${provider} as a secret and pass it to the action.`,
    );
  const sendable = /^[\x21-\x7e]+$/;
  if (!sendable.test(apiKey))
    throw new UserError(
      'bad-setting',
      `The API key of ${provider} contains a space, a line break or another invalid character.`,
      'It was pasted with extra characters.',
      `Store the API key of ${provider} again, on one line.`,
    );
  const odd = Object.entries(headers).find(
    ([name, value]) =>
      !/^[\w!#$%&'*+.^`|~-]+$/.test(name) || (value !== null && !/^[\x20-\x7e]*$/.test(value)),
  );
  if (odd !== undefined)
    throw new UserError(
      'bad-setting',
      `A header configured for ${provider} cannot be sent: its name or value contains an invalid character.`,
      'It was pasted with a line break or a character outside ASCII.',
      `Correct the headers of ${provider}.`,
    );
};

/** Removes secrets from text. */
export interface Scrub {
  /** For text of a model: removes the secrets in use. */
  readonly text: (text: string) => string;
  /** For messages of a provider, which may repeat part of a key: also removes anything that looks like a key. */
  readonly message: (text: string) => string;
}

export const scrubOf = (secrets: Iterable<string>): Scrub => {
  // Read for every text, because the tokens of `oidc` change.
  const text = (text: string): string =>
    [...secrets]
      .filter((secret) => secret.length >= 6)
      .reduce((clean, secret) => clean.replaceAll(secret, '[secret]'), text);
  return { text, message: (words) => text(words).replace(/\b(?:sk|pk|rk)-[\w*.-]{6,}/g, '[secret]') };
};
