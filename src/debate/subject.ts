export const subjects = ['change', 'plan'] as const;
/** What is under review: changed code, or a plan before any code is written. */
export type Subject = (typeof subjects)[number];
