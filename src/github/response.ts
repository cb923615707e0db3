/** What GitHub made of a question. Nothing here rejects: what did not work says why, and the caller goes on without. */
export type Answered<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

type RefusalKind =
  | 'forbidden'
  | 'missing'
  | 'conflict'
  | 'invalid'
  | 'rate-limited'
  | 'unavailable'
  | 'unreadable';

interface Refusal {
  readonly kind: RefusalKind;
  /** One sentence for people: what could not be done, why, and what to do. */
  readonly message: string;
}

export const answered = <T>(value: T): Answered<T> => ({ ok: true, value });

/** What a call is for, and the permission it needs: a missing one is named. */
export interface Purpose {
  /** Completing "GitHub did not let this run …". */
  readonly to: string;
  /** As in a workflow's `permissions:`. */
  readonly permission: string;
  /** Set where doing it twice is the same as doing it once, although it is posted. */
  readonly repeatable?: true;
}

/** Puts a failed call into words. `status` is null where nothing answered. */
export function refused(
  status: number | null,
  detail: string,
  limited: boolean,
  { to, permission }: Purpose,
): Refusal {
  const said = detail === '' ? '' : ` (${detail})`;
  const refusal = (kind: RefusalKind, message: string): Refusal => ({ kind, message });
  if (limited || status === 429)
    return refusal(
      'rate-limited',
      `GitHub's rate limit kept this run from ${to}${said}. Run it again later.`,
    );
  switch (status) {
    case null:
      return refusal('unavailable', `GitHub did not answer when asked ${to}${said}.`);
    case 401:
      return refusal(
        'forbidden',
        `GitHub does not know the github-token, so this run could not ${to}${said}.`,
      );
    case 403:
      return refusal(
        'forbidden',
        `The github-token may not ${to}${said}. Give the job \`permissions: ${permission}\`.`,
      );
    case 404:
    case 410:
      return refusal(
        'missing',
        `GitHub finds nothing there to ${to}${said}. It was deleted, or the job lacks \`permissions: ${permission}\`.`,
      );
    case 409:
      return refusal(
        'conflict',
        `Something else changed it at the same time as this run went to ${to}${said}.`,
      );
    case 422:
      return refusal('invalid', `GitHub would not ${to} as asked${said}.`);
    default:
      return status >= 500
        ? refusal('unavailable', `GitHub failed (${status}) when asked to ${to}${said}.`)
        : refusal('invalid', `GitHub refused (${status}) to ${to}${said}.`);
  }
}
