import * as z from 'zod';
import { vendorNamed } from '../change/vendor.ts';
import { nearest } from './suggestion.ts';

/** Providers that need no entry in the settings file. Each serves the models of the vendor with the same name. */
export const builtInProviders = ['anthropic', 'openai'] as const;
type BuiltInProvider = (typeof builtInProviders)[number];

/** The focus of a reviewer. The instructions are the same for all. */
const roles = [
  'general',
  'security',
  'correctness',
  'callers',
  'integration',
  'simplicity',
  'tests',
  'finder',
] as const;
type Role = (typeof roles)[number];
/** A file of the base commit. */
export type OwnRole = `./${string}`;

export const efforts = ['low', 'medium', 'high'] as const;
type Effort = (typeof efforts)[number];

export interface ReviewerSpec {
  /** As written: a built-in provider, a provider of the settings file, or `command`. */
  readonly provider: string;
  readonly model: string;
  /** A built-in role, or the path of a file that describes one; null if there is none. */
  readonly role: Role | OwnRole | null;
  /** The effort of this reviewer; null: the setting `effort`. */
  readonly effort: Effort | null;
}

export const spelling =
  /^(?<provider>[a-z0-9-]+)\/(?<model>[^\s]+)(?:\s+as\s+(?<role>\S+))?(?:\s+at\s+(?<effort>\S+))?$/;

export const isBuiltInProvider = (text: string): text is BuiltInProvider =>
  builtInProviders.some((name) => name === text);
export const isEffort = (text: string): text is Effort => efforts.some((effort) => effort === text);
/** Inside the repository, without `..`. */
export const isOwnRole = (text: string): text is OwnRole =>
  /^\.\/[^\s]+\.(?:md|txt)$/u.test(text) && !text.split('/').includes('..');
const isRole = (text: string): text is Role => roles.some((role) => role === text);

/** A reviewer or a triage model. */
export type PanelSpec = Omit<ReviewerSpec, 'role'> & { readonly role: ReviewerSpec['role'] | 'triage' };

export const isReviewer = (spec: PanelSpec): spec is ReviewerSpec => spec.role !== 'triage';

/** Why a text is not `provider/model`, and how to write it. */
export function spellingMistake(text: string): string {
  const written = text.trim();
  const [, first = '', rest = ''] = /^(\S+)(.*)$/u.exec(written) ?? [];
  if (!first.includes('/')) {
    const vendor = vendorNamed(first);
    const provider = vendor !== null && isBuiltInProvider(vendor) ? vendor : 'provider';
    return `\`${written}\` has no provider. Write \`${provider}/${written}\`.`;
  }
  const lower = first.replace(/^[^/]+/u, (provider) => provider.toLowerCase());
  if (lower !== first && spelling.test(`${lower}${rest}`))
    return `\`${written}\` has capital letters in its provider. Write \`${lower}${rest}\`.`;
  return `\`${written}\` is not a reviewer. Write \`provider/model\`, optionally followed by \`as role\` and \`at effort\`.`;
}

const suggested = (word: string, candidates: readonly string[]): string => {
  const near = nearest(word.toLowerCase(), candidates);
  return near === null ? '' : ` Did you mean \`${near}\`?`;
};

export const unknownEffort = (effort: string): string =>
  `Unknown effort \`${effort}\`.${suggested(effort, efforts)} Efforts: ${efforts.join(', ')}.`;

/** `provider/model`, optionally with `as role` and `at effort`. The message of a failure says what to write. */
export const reviewerSpec = z.string().transform((text, context): PanelSpec => {
  const parts = spelling.exec(text.trim())?.groups;
  const fail = (message: string): never => {
    context.addIssue({ code: 'custom', message, input: text, continue: false });
    return z.NEVER;
  };
  const { provider, model, role = null, effort = null } = parts ?? {};
  if (provider === undefined || model === undefined) {
    return fail(spellingMistake(text));
  }
  if (role !== null && role !== 'triage' && !isRole(role) && !isOwnRole(role)) {
    const known = [...roles, 'triage'];
    return fail(
      `Unknown role \`${role}\`.${suggested(role, known)} Roles: ${known.join(', ')}, or a path such as \`./roles/payments.md\`.`,
    );
  }
  if (effort !== null && !isEffort(effort)) return fail(unknownEffort(effort));
  return { provider, model, role, effort };
});

/** A model without role and effort. */
export const plainModelSpec = z.string().transform((text, context): ReviewerSpec => {
  const { provider, model, role, effort } = spelling.exec(text.trim())?.groups ?? {};
  if (provider !== undefined && model !== undefined && role === undefined && effort === undefined)
    return { provider, model, role: null, effort: null };
  const message = `\`${text.trim()}\` is not a model. Write \`provider/model\`, without a role or an effort.`;
  context.addIssue({ code: 'custom', message, input: text, continue: false });
  return z.NEVER;
});

/** The reviewer's id, shown to users and unique in a panel. */
export const reviewerId = ({ provider, model, role }: PanelSpec): string =>
  role === null || role === 'general' ? `${provider}/${model}` : `${provider}/${model} as ${role}`;
