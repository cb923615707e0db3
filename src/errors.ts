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
 * A failure that the user can fix. It says what happened, the likely cause and what to do,
 * and is shown without a stack trace. Everything else that is thrown is a defect of ours.
 */
export class UserError extends Error {
  readonly code: UserErrorCode;
  readonly likelyCause: string;
  readonly remedy: string;

  constructor(
    code: UserErrorCode,
    what: string,
    likelyCause: string,
    remedy: string,
    options?: ErrorOptions,
  ) {
    super(what, options);
    this.name = 'Problem';
    this.code = code;
    this.likelyCause = likelyCause;
    this.remedy = remedy;
  }
}
