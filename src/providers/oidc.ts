import * as z from 'zod';
import { openTransport } from './transport.ts';

/** What a maker needs to know to let a workflow in without a key. None of it is secret. */
export type Federation =
  | {
      readonly provider: 'anthropic';
      readonly rule: string;
      readonly organization: string;
      readonly serviceAccount: string;
    }
  | { readonly provider: 'openai'; readonly identityProvider: string; readonly serviceAccount: string };

/** Access by the job's own identity in place of a key. */
export interface OidcAccess {
  readonly federation: Federation;
  /** The job's identity token, fresh; it rejects where the job may have none. */
  readonly idToken: () => Promise<string>;
  /** Hears of each access token before it is used, so that it can be kept out of all text. */
  readonly learn: (token: string) => void;
  /** Where identity tokens are exchanged, where it is not the provider's own address. */
  readonly exchangeURL?: string;
}

/** The job's identity could not be had, or was not accepted. */
export class NotLetIn extends Error {
  override readonly name = 'NotLetIn';
  /** HTTP status of the exchange; null where it never came to one. */
  readonly status: number | null;
  /** `unreachable` where trying again may help. */
  readonly code: 'unauthorized' | 'unreachable';
  constructor(status: number | null, why: string, code: NotLetIn['code']) {
    super(why);
    this.status = status;
    this.code = code;
  }
}

const granted = z.looseObject({ access_token: z.string().min(1) });

const hidden = (text: string): string => text.replace(/[\w-]{12,}\.[\w-]{6,}\.[\w-]{6,}/gu, '[secret]');

/**
 * A `fetch` for the exchange alone: it follows no redirect, reads no more than an error's worth of text, and tells
 * `learn` of the token before anyone else sees it.
 * @throws NotLetIn for anything but a token
 */
export const exchangeFetch =
  ({ learn, exchangeURL }: OidcAccess): typeof fetch =>
  async (input, init) => {
    const url = new URL(exchangeURL ?? (input instanceof Request ? input.url : input));
    const open = openTransport(url.origin, 'json');
    const response = await open(url, init).catch((error: unknown) => {
      throw new NotLetIn(
        null,
        `${url.host} could not be reached: ${error instanceof Error ? error.message : String(error)}`,
        'unreachable',
      );
    });
    const text = await response.text();
    const { status } = response;
    if (!response.ok)
      throw new NotLetIn(status, hidden(text).slice(0, 300), status >= 500 ? 'unreachable' : 'unauthorized');
    const read = granted.safeParse(jsonOf(text));
    if (!read.success) throw new NotLetIn(status, 'its answer holds no access token', 'unauthorized');
    learn(read.data.access_token);
    return new Response(text, { status, headers: { 'content-type': 'application/json' } });
  };

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The job's identity token, its failure told as one of the exchange. */
export const identityOf =
  ({ idToken }: OidcAccess) =>
  async (): Promise<string> => {
    try {
      return await idToken();
    } catch (error) {
      if (error instanceof NotLetIn) throw error;
      throw new NotLetIn(
        null,
        `the job has no identity token (${error instanceof Error ? error.message : String(error)})`,
        'unreachable',
      );
    }
  };

/**
 * The job's identity token for an audience.
 * @throws NotLetIn where the job lacks the permission to have one
 */
export const idTokenFor = (audience: string) => async (): Promise<string> => {
  // GitHub says where to ask only to jobs that may.
  if ((process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') === '') {
    throw new NotLetIn(null, 'the job lacks the permission "id-token: write"', 'unauthorized');
  }
  const { getIDToken } = await import('@actions/core');
  return getIDToken(audience);
};
