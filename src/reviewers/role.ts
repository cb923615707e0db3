import { posix } from 'node:path';
import type { ReviewerSpec } from '../config/reviewer-spec.ts';
import type { Subject } from '../debate/categories.ts';
import { UserError } from '../errors.ts';
import type { ObjectId } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { type PromptName, prompt, type RoleName } from './prompts.ts';

/** A reviewer's role: a built-in one, or the path of a file that describes one; null if there is none. */
export type AssignedRole = RoleName | 'finder' | `./${string}` | null;

/** The team's own role texts, by path. */
export type OwnRoles = ReadonlyMap<string, string>;

/** Additions to the default role by vendor, measured or well known; see docs/panel.md. */
const complements: Readonly<Record<string, PromptName>> = {
  anthropic: 'complement-anthropic',
  google: 'complement-google',
};

const isOwn = (role: RoleName | `./${string}`): role is `./${string}` => role.startsWith('./');

/**
 * The focus of a reviewer. Without a role it covers everything, with emphasis on what its vendor's models are known
 * to miss.
 */
export function lensOf(
  role: AssignedRole,
  vendor: string,
  own: OwnRoles,
  subject: Subject = 'change',
): string {
  // A finder covers everything, like a reviewer without a role.
  if (role === null || role === 'finder') {
    // The weaknesses of vendors' models were measured on code.
    if (subject === 'plan') return prompt('general', {}, subject);
    const complement = complements[vendor];
    return [prompt('general'), ...(complement === undefined ? [] : [prompt(complement)])].join('\n\n');
  }
  if (!isOwn(role)) return prompt(role, {}, subject);
  const text = own.get(role);
  if (text === undefined) throw new TypeError(`the role ${role} was not read`);
  return prompt('own', { role: text.trim() });
}

/** Maximum characters of a role. A longer text would outweigh the instructions. */
const mostText = 16_000;

/**
 * Reads the team's own roles from the base commit, because a change must not direct its own reviewers.
 * @throws UserError `bad-setting` if a file is missing, empty or too long.
 */
export async function readRoles(
  reviewers: readonly ReviewerSpec[],
  git: Git,
  base: ObjectId,
): Promise<OwnRoles> {
  const paths = new Set(reviewers.flatMap(({ role }) => (role?.startsWith('./') === true ? [role] : [])));
  return new Map(
    await Promise.all(
      [...paths].map(async (path): Promise<[string, string]> => {
        const text = (await git.readFileAt(base, posix.normalize(path)))?.toString('utf8') ?? '';
        if (text.trim() !== '' && text.length <= mostText) return [path, text];
        const what =
          text.length > mostText
            ? `is longer than ${mostText} characters`
            : 'does not exist there, or is empty';
        throw new UserError(
          'bad-setting',
          `The role ${path} cannot be used: it is read from the base commit ${base.slice(0, 10)} and ${what}.`,
          'The path is misspelled, or the file is not merged yet. Roles are settings, and settings come from the base only.',
          'Merge the file first, or use a built-in role.',
        );
      }),
    ),
  );
}
