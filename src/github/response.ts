/** The outcome of a call to GitHub. Calls do not reject: a refusal says why, and the caller continues without it. */
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
  /** For people: what failed, why, and what to do. */
  readonly message: string;
}

export const answered = <T>(value: T): Answered<T> => ({ ok: true, value });

/** The purpose of a call, and the permission that it needs; messages name both. */
export interface Purpose {
  /** A verb phrase, such as "read the pull request". */
  readonly to: string;
  /** As in a workflow's `permissions:`. */
  readonly permission: string;
  /** True for a POST that may be repeated without effect. */
  readonly repeatable?: true;
}

/** Describes a failed call. `status` is null if there was no answer. */
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
      `Cannot ${to}: GitHub's rate limit is reached${said}. Run the job again later.`,
    );
  switch (status) {
    case null:
      return refusal('unavailable', `Cannot ${to}: GitHub did not answer${said}. Run the job again.`);
    case 401:
      return refusal(
        'forbidden',
        `Cannot ${to}: GitHub rejected the github-token${said}. Set \`github-token\` to a valid token.`,
      );
    case 403:
      return refusal(
        'forbidden',
        `Cannot ${to}: the github-token lacks a permission${said}. Give the job \`permissions: ${permission}\`.`,
      );
    case 404:
    case 410:
      return refusal(
        'missing',
        `Cannot ${to}: GitHub did not find it${said}. It was deleted, or the job lacks \`permissions: ${permission}\`.`,
      );
    case 409:
      return refusal('conflict', `Cannot ${to}: it was changed at the same time${said}. Run the job again.`);
    case 422:
      return refusal('invalid', `Cannot ${to}: GitHub rejected the request as invalid${said}.`);
    default:
      return status >= 500
        ? refusal(
            'unavailable',
            `Cannot ${to}: GitHub failed with status ${status}${said}. Run the job again later.`,
          )
        : refusal('invalid', `Cannot ${to}: GitHub refused with status ${status}${said}.`);
  }
}
