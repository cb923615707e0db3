/** The role of a model that only looks for text addressing reviewers. */
export const sentinelRole = 'sentinel';

/** Whether a reviewer is a sentinel, by its id. No other reviewer can have this role. */
export const isSentinel = (reviewer: string): boolean => reviewer.endsWith(` as ${sentinelRole}`);
