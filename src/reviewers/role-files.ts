import { posix } from 'node:path';
import type { ReviewerSpec } from '../config/reviewer-spec.ts';
import { UserError } from '../errors.ts';
import type { ObjectId } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import type { OwnRoles } from './role.ts';

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
