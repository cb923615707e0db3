import * as z from 'zod';

/** Makers with a provider of their own. */
export const makers = ['anthropic', 'openai'] as const;
export type Maker = (typeof makers)[number];

/** What a reviewer looks at hardest; the rubric is the same for all. */
export const roles = [
  'general',
  'security',
  'correctness',
  'callers',
  'integration',
  'simplicity',
  'tests',
] as const;
export type Role = (typeof roles)[number];
/** A file of the base commit. */
export type OwnRole = `./${string}`;

export const efforts = ['low', 'medium', 'high'] as const;
export type Effort = (typeof efforts)[number];

export interface ReviewerSpec {
  /** As spelled: a maker, a provider of the settings file, or `command`. */
  readonly maker: string;
  readonly model: string;
  /** A built-in role, or the path of a file that describes one; null where none is given. */
  readonly role: Role | OwnRole | null;
  /** How hard this one thinks; null: as the setting `effort` says. */
  readonly effort: Effort | null;
}

export const spelling =
  /^(?<maker>[a-z0-9-]+)\/(?<model>[^\s]+)(?:\s+as\s+(?<role>\S+))?(?:\s+at\s+(?<effort>\S+))?$/;

export const isMaker = (text: string): text is Maker => makers.some((maker) => maker === text);
export const isEffort = (text: string): text is Effort => efforts.some((effort) => effort === text);
/** Inside the repository: no way up. */
export const isOwnRole = (text: string): text is OwnRole =>
  /^\.\/[^\s]+\.(?:md|txt)$/u.test(text) && !text.split('/').includes('..');
const isRole = (text: string): text is Role => roles.some((role) => role === text);

/** A reviewer, or one that only goes ahead and says what to read first. */
export type SeatSpec = Omit<ReviewerSpec, 'role'> & { readonly role: ReviewerSpec['role'] | 'scout' };

export const isReviewer = (spec: SeatSpec): spec is ReviewerSpec => spec.role !== 'scout';

/** `maker/model`, then `as role` and `at effort` where wanted. The message of a failure says what is allowed. */
export const reviewerSpec = z.string().transform((text, context): SeatSpec => {
  const parts = spelling.exec(text.trim())?.groups;
  const fail = (message: string): never => {
    context.addIssue({ code: 'custom', message, input: text });
    return z.NEVER;
  };
  const { maker, model, role = null, effort = null } = parts ?? {};
  if (maker === undefined || model === undefined) {
    return fail(`"${text}" is not written as maker/model, maker/model as role or maker/model at effort`);
  }
  if (role !== null && role !== 'scout' && !isRole(role) && !isOwnRole(role)) {
    return fail(
      `"${role}" is not a known role; known are ${roles.join(', ')}, scout, or a path such as ./roles/payments.md`,
    );
  }
  if (effort !== null && !isEffort(effort))
    return fail(`"${effort}" is not a known effort; known are ${efforts.join(', ')}`);
  return { maker, model, role, effort };
});

/** The reviewer's id, as shown to people and unique in a panel. */
export const reviewerId = ({ maker, model, role }: SeatSpec): string =>
  role === null || role === 'general' ? `${maker}/${model}` : `${maker}/${model} as ${role}`;
