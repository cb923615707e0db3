/** Which files a lane may touch. Pure. */

export interface Bounds {
  /** The brief's own files. */
  readonly files: readonly string[];
  /** Whether the settings allow a path beside them. */
  readonly allows: (path: string) => boolean;
  /** Files that tell models or this action what to do: the settings file, the team's roles and prompts. */
  readonly steers: (path: string) => boolean;
}

/** Names that git itself refuses, and that would lead out of the folder. */
export const leavesRepository = (path: string): boolean =>
  path.startsWith('/') ||
  /[\\\0]|^[a-z]:/iu.test(path) ||
  path.split('/').some((part) => /^(?:|\.{1,2}|\.git[ .]*|git~\d+)$/iu.test(part));

/** What runs on push, or for whoever works with the repository. */
const runs =
  /^(?:\.github|\.gitlab|\.circleci|\.buildkite|\.husky|\.githooks|\.devcontainer|\.vscode)(?:\/|$)|(?:^|\/)(?:\.gitlab-ci\.ya?ml|jenkinsfile|azure-pipelines\.ya?ml|action\.ya?ml|codeowners|\.gitattributes|\.gitmodules|\.pre-commit-config\.ya?ml)$/iu;

/** What decides what a test run or a linter does: with it, any patch could be made green. */
const judges =
  /(?:^|\/)(?:package\.json|makefile|dockerfile[\w.-]*|tox\.ini|pytest\.ini|setup\.(?:cfg|py)|pyproject\.toml|conftest\.py|noxfile\.py|go\.mod|cargo\.toml|build\.rs|pom\.xml|build\.gradle(?:\.kts)?|rakefile|gemfile|composer\.json|phpunit\.xml[\w.]*|\.npmrc|\.yarnrc[\w.]*|\.nycrc[\w.]*|\.coveragerc|biome\.jsonc?|tsconfig[\w.-]*\.json|\.?[\w-]+\.config\.[cm]?[jt]s|\.eslint[\w.]*|\.mocharc[\w.]*)$/iu;

/** Why a path may not be edited, as a whole sentence; null where it may. */
export function refusal(path: string, { files, allows, steers }: Bounds): string | null {
  const shown = JSON.stringify(path);
  if (leavesRepository(path)) return `${shown} is no path inside the repository.`;
  if (runs.test(path))
    return `${shown} is run or heeded by the repository's own automation; no lane may edit it.`;
  if (steers(path)) return `${shown} steers this action or other models; no lane may edit it.`;
  if (files.includes(path)) return null;
  if (judges.test(path)) return `${shown} decides what the tests and checks do, and no finding is in it.`;
  if (allows(path)) return null;
  return `${shown} is outside the brief; "fix-files" can allow it.`;
}
