import { UserError } from '../errors.ts';

/** The oldest git that has all options that the action uses: `git add --sparse`. Ubuntu 22.04 has it. */
export const oldestGit = '2.34';

/**
 * @param text the output of `git version`, such as `git version 2.39.5 (Apple Git-154)`.
 * @throws UserError `git-failed` if git is older than `oldestGit`.
 */
export function checkVersion(text: string): void {
  const [, name = '', major = '', minor = ''] = /\bversion ((\d+)\.(\d+)\S*)/u.exec(text) ?? [];
  const [oldestMajor = 0, oldestMinor = 0] = oldestGit.split('.').map(Number);
  // A version in another form is no reason to refuse git.
  if (name === '' || Number(major) > oldestMajor) return;
  if (Number(major) === oldestMajor && Number(minor) >= oldestMinor) return;
  throw new UserError(
    'git-failed',
    `Git ${name} is too old. The action needs git ${oldestGit} or newer.`,
    'The image of the job has an old git, as Ubuntu 20.04 and Debian 11 do.',
    `Install git ${oldestGit} or newer in the image before this step, or use a newer image, such as ubuntu-latest.`,
  );
}
