import type { Category } from '../debate/categories.ts';
import { detectorId } from '../debate/detected.ts';
import type { Finding } from '../debate/finding.ts';

/** Text that influences a model must be looked at each time, so no rule may cover it. */
export const neverByRule: ReadonlySet<Category> = new Set(['prompt-injection']);

/**
 * Whether a rule may dismiss a finding: never text that influences a model, and never a secret that the detector found.
 */
export const isSuppressibleByRule = ({ category, reportedBy }: Finding): boolean =>
  !neverByRule.has(category) && !(category === 'secret-exposure' && reportedBy.includes(detectorId));
