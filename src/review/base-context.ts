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

/** What the house tells its reviewers: rules and roles as they stand at the base, and what the change must honour. */
export interface BaseContext {
  readonly guidance: readonly Guidance[];
  readonly requirements: readonly RequirementDocument[];
  readonly roles: OwnRoles;
  readonly notices: readonly string[];
}

/** @throws UserError `bad-setting` where a role or a document that the settings name is not at the base. */
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
    cut.length === 0 ? [] : [`Guidelines were longer than there is room for, and cut: ${cut.join(', ')}.`];
  return {
    guidance,
    requirements: requirements.documents,
    roles,
    notices: [...requirements.notices, ...notices],
  };
}

/** The rules that speak of files under review, as they stand at a base. */
export function readRules(
  settings: Settings,
  git: Git,
  base: ObjectId,
  files: Change['files'],
): Promise<readonly Guidance[]> {
  const paths = files.filter(({ leftOut }) => leftOut === null).map(({ path }) => path);
  const instructions = Object.entries(settings['path-instructions']).map(([glob, text]) => ({ glob, text }));
  return readGuidance(git, base, paths, instructions, guidelinesLimit(settings));
}

/** All of it that reaches a reviewer, to tell whether it is what it was. */
export const contextTexts = ({ guidance, requirements, roles }: BaseContext): readonly unknown[] => [
  guidance.map(({ source, text }) => [source, text]),
  requirements.map(({ name, text }) => [name, text]),
  [...roles],
];
