import type { Change } from '../change/change.ts';
import type { Settings } from '../config/schema.ts';
import { type Guidance, readGuidance } from '../context/guidelines.ts';
import { gatherRequirements } from '../context/requirements.ts';
import type { RequirementDocument } from '../debate/requirement-clause.ts';
import type { ObjectId } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import type { GitHubClient } from '../github/client.ts';
import { guidelinesLimit } from '../reviewers/panel-settings.ts';
import { type OwnRoles, readRoles } from '../reviewers/role.ts';

/** Guidelines and roles at the base, and the requirements that the change must meet. */
export interface BaseContext {
  readonly guidance: readonly Guidance[];
  readonly requirements: readonly RequirementDocument[];
  readonly roles: OwnRoles;
  readonly notices: readonly string[];
}

/** @throws UserError `bad-setting` if a role or a document that the settings name is not at the base. */
export async function readBaseContext(
  settings: Settings,
  git: Git,
  { commits: { base }, files, pullRequest }: Change,
  client: GitHubClient | null,
): Promise<BaseContext> {
  const [guidance, requirements, roles] = await Promise.all([
    readRules(settings, git, base, files),
    gatherRequirements({ items: settings.requirements, git, base, pullRequest, client }),
    readRoles(settings.reviewers, git, base),
  ]);
  const cut = guidance.filter((one) => one.cut).map(({ source }) => source);
  const notices =
    cut.length === 0 ? [] : [`Some guidelines were truncated because they are too long: ${cut.join(', ')}.`];
  return {
    guidance,
    requirements: requirements.documents,
    roles,
    notices: [...requirements.notices, ...notices],
  };
}

/** The guidelines at the base for the files under review. */
export function readRules(
  settings: Settings,
  git: Git,
  base: ObjectId,
  files: Change['files'],
): Promise<readonly Guidance[]> {
  const paths = files.filter(({ leftOut }) => leftOut === null).map(({ path }) => path);
  return readGuidance(git, base, paths, settings['path-instructions'], guidelinesLimit(settings));
}

/** A digest of everything that reviewers get, which shows whether it changed. */
export const contextTexts = ({ guidance, requirements, roles }: BaseContext): readonly unknown[] => [
  guidance.map(({ source, text }) => [source, text]),
  requirements.map(({ name, text }) => [name, text]),
  [...roles],
];
