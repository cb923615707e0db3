import { modelVendorOf } from '../change/vendor.ts';
import type { Subject } from '../debate/categories.ts';
import { type PromptName, prompt, type RoleName } from './prompts.ts';

/** A part at the table: a built-in one, or the path of a file that describes one; null where none was given. */
export type Role = RoleName | `./${string}` | null;

/** Texts of the roles that the team wrote, by path. */
export type OwnRoles = ReadonlyMap<string, string>;

/** What the default part is complemented with, by family: measured or well known, see docs/panel.md. */
const complements: Readonly<Record<string, PromptName>> = {
  anthropic: 'complement-anthropic',
  google: 'complement-google',
};

const isOwn = (role: RoleName | `./${string}`): role is `./${string}` => role.startsWith('./');

/**
 * What a reviewer is told to look at hardest. Without a role it is told to look at everything, and twice at what its
 * family is known to miss.
 */
export function lensOf(
  role: Role,
  vendor: string,
  model: string,
  own: OwnRoles,
  subject: Subject = 'change',
): string {
  if (role === null) {
    // What a family is known to miss was measured on code.
    if (subject === 'plan') return prompt('general', {}, subject);
    const complement = complements[modelVendorOf(vendor, model)];
    return [prompt('general'), ...(complement === undefined ? [] : [prompt(complement)])].join('\n\n');
  }
  if (!isOwn(role)) return prompt(role, {}, subject);
  const text = own.get(role);
  if (text === undefined) throw new TypeError(`the role ${role} was not read`);
  return prompt('own', { role: text.trim() });
}
