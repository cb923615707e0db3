/** Codes of the failures that a person can fix; each is also a reason code of an inconclusive verdict. */
export type UserErrorCode =
  | 'bad-setting'
  | 'missing-key'
  | 'unsupported-event'
  | 'bad-event'
  | 'not-a-repository'
  | 'no-history'
  | 'no-such-commit'
  | 'unrelated-histories'
  | 'fetch-refused'
  | 'git-failed'
  | 'no-pull-request'
  | 'stale-head'
  | 'bad-collection'
  | 'forged-collection'
  | 'github-refused'
  | 'no-plan'
  | 'unwritable'
  | 'bad-transcript'
  | 'transcript-cut'
  | 'replay-differs';

/**
 * An error that the user can fix: what happened, the likely cause (may be empty) and what to do. It is shown without a
 * stack trace. Anything else that is thrown is a defect of the action.
 */
export class UserError extends Error {
  readonly code: UserErrorCode;
  readonly likelyCause: string;
  readonly remedy: string;
  /** Facts for the log alone, such as a list of all names; empty where there are none. */
  readonly logDetail: string;

  constructor(
    code: UserErrorCode,
    what: string,
    likelyCause: string,
    remedy: string,
    options: ErrorOptions & { readonly logDetail?: string } = {},
  ) {
    super(what, options);
    this.name = 'UserError';
    this.code = code;
    this.likelyCause = likelyCause;
    this.remedy = remedy;
    this.logDetail = options.logDetail ?? '';
  }
}
