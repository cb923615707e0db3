import type { Finding } from '../debate/finding.ts';
import type { RecheckRequest, Statement } from '../debate/recheck.ts';

/**
 * The id of the finding that a person asked to decide again, and what people say about it. With `provesOnly`, a test
 * decides it, and reviewers are asked only about that test.
 */
export interface RequestedRecheck {
  readonly finding: string;
  readonly statements: readonly Statement[];
  readonly provesOnly: boolean;
}

/** The finding that a person asked to decide again, as the complete review left it; null without one. */
export function recheckOf({
  recheck,
  carried,
}: {
  readonly recheck: RequestedRecheck | null;
  readonly carried: readonly Finding[];
}): RecheckRequest | null {
  const finding = carried.find(({ id }) => id === recheck?.finding);
  return recheck === null || finding === undefined
    ? null
    : { finding, statements: recheck.statements, provesOnly: recheck.provesOnly };
}
