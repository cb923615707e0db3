import { posix } from 'node:path';
import type { ReviewerSpec } from '../config/reviewer-spec.ts';
import type { Subject } from '../debate/categories.ts';
import { UserError } from '../errors.ts';
import type { ObjectId } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { type PromptName, prompt, type RoleName } from './prompts.ts';

/** A reviewer's role: a built-in one, or the path of a file that describes one; null if none was given. */
export type AssignedRole = RoleName | 'finder' | `./${string}` | null;

/** Texts of the roles that the team wrote, by path. */
export type OwnRoles = ReadonlyMap<string, string>;

/** What is added to the default role, by vendor: measured or well known, see docs/panel.md. */
const complements: Readonly<Record<string, PromptName>> = {
  anthropic: 'complement-anthropic',
  google: 'complement-google',
};

const isOwn = (role: RoleName | `./${string}`): role is `./${string}` => role.startsWith('./');

/**
 * What a reviewer is told to concentrate on. Without a role it is told to look at everything, and twice at what its
 * vendor's models are known to miss.
 */
export function lensOf(
  role: AssignedRole,
  vendor: string,
  own: OwnRoles,
  subject: Subject = 'change',
): string {
  // A finder looks at everything, like a reviewer without a role.
  if (role === null || role === 'finder') {
    // What a vendor's models are known to miss was measured on code.
    if (subject === 'plan') return prompt('general', {}, subject);
    const complement = complements[vendor];
    return [prompt('general'), ...(complement === undefined ? [] : [prompt(complement)])].join('\n\n');
  }
  if (!isOwn(role)) return prompt(role, {}, subject);
  const text = own.get(role);
  if (text === undefined) throw new TypeError(`the role ${role} was not read`);
  return prompt('own', { role: text.trim() });
}

/** A role is a paragraph or a page; more would drown the rubric. Characters. */
const mostText = 16_000;

/**
 * The roles that the team wrote, read from the base commit: a change cannot tell its reviewers where to look.
 * @throws UserError `bad-setting` where a file is missing, empty or too long.
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
          `The role ${path} is read from the base commit ${base.slice(0, 10)}, and ${what}.`,
          'It is mistyped, or not merged yet: roles are settings, and those come from the base only.',
          'Merge the file first, or use a built-in role.',
        );
      }),
    ),
  );
}
