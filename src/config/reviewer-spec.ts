import * as z from 'zod';

/** Vendors with a provider of their own. */
export const vendors = ['anthropic', 'openai'] as const;
type Vendor = (typeof vendors)[number];

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
type Role = (typeof roles)[number];
/** A file of the base commit. */
export type OwnRole = `./${string}`;

export const efforts = ['low', 'medium', 'high'] as const;
type Effort = (typeof efforts)[number];

export interface ReviewerSpec {
  /** As spelled: a maker, a provider of the settings file, or `command`. */
  readonly vendor: string;
  readonly model: string;
  /** A built-in role, or the path of a file that describes one; null where none is given. */
  readonly role: Role | OwnRole | null;
  /** How hard this one thinks; null: as the setting `effort` says. */
  readonly effort: Effort | null;
}

export const spelling =
  /^(?<vendor>[a-z0-9-]+)\/(?<model>[^\s]+)(?:\s+as\s+(?<role>\S+))?(?:\s+at\s+(?<effort>\S+))?$/;

export const isBuiltInVendor = (text: string): text is Vendor => vendors.some((vendor) => vendor === text);
export const isEffort = (text: string): text is Effort => efforts.some((effort) => effort === text);
/** Inside the repository: no way up. */
export const isOwnRole = (text: string): text is OwnRole =>
  /^\.\/[^\s]+\.(?:md|txt)$/u.test(text) && !text.split('/').includes('..');
const isRole = (text: string): text is Role => roles.some((role) => role === text);

/** A reviewer, or one that only goes ahead and says what to read first. */
export type PanelSpec = Omit<ReviewerSpec, 'role'> & { readonly role: ReviewerSpec['role'] | 'triage' };

export const isReviewer = (spec: PanelSpec): spec is ReviewerSpec => spec.role !== 'triage';

/** `provider/model`, then `as role` and `at effort` where wanted. The message of a failure says what is allowed. */
export const reviewerSpec = z.string().transform((text, context): PanelSpec => {
  const parts = spelling.exec(text.trim())?.groups;
  const fail = (message: string): never => {
    context.addIssue({ code: 'custom', message, input: text });
    return z.NEVER;
  };
  const { vendor, model, role = null, effort = null } = parts ?? {};
  if (vendor === undefined || model === undefined) {
    return fail(
      `"${text}" is not written as provider/model, provider/model as role or provider/model at effort`,
    );
  }
  if (role !== null && role !== 'triage' && !isRole(role) && !isOwnRole(role)) {
    return fail(
      `"${role}" is not a known role; known are ${roles.join(', ')}, triage, or a path such as ./roles/payments.md`,
    );
  }
  if (effort !== null && !isEffort(effort))
    return fail(`"${effort}" is not a known effort; known are ${efforts.join(', ')}`);
  return { vendor, model, role, effort };
});

/** A model without role and effort. */
export const plainModelSpec = z.string().transform((text, context): ReviewerSpec => {
  const { vendor, model, role, effort } = spelling.exec(text.trim())?.groups ?? {};
  if (vendor !== undefined && model !== undefined && role === undefined && effort === undefined)
    return { vendor, model, role: null, effort: null };
  context.addIssue({ code: 'custom', message: `"${text}" is not written as provider/model`, input: text });
  return z.NEVER;
});

/** The reviewer's id, as shown to people and unique in a panel. */
export const reviewerId = ({ vendor, model, role }: PanelSpec): string =>
  role === null || role === 'general' ? `${vendor}/${model}` : `${vendor}/${model} as ${role}`;
