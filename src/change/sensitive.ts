/**
 * Words in a path's segments that mark code in which a defect is costly. They match complete words of camelCase,
 * kebab-case and snake_case names, so `author.ts` does not match `auth`.
 */
const sensitiveWords = new Set(
  (
    'auth authn authz authentication authorization authenticate authorize login logout signin signup session sessions ' +
    'password passwords passwd credential credentials token tokens jwt oauth oauth2 oidc saml sso mfa totp acl rbac ' +
    'permission permissions policy policies role roles csrf cors sandbox security secure secret secrets ' +
    'crypto cryptography cipher encrypt encryption decrypt decryption signature signing hmac certificate tls ssl ' +
    'payment payments billing invoice invoices checkout charge charges refund refunds wallet ledger stripe paypal ' +
    'migration migrations migrate sudo admin'
  ).split(' '),
);

const sensitiveFolders =
  /(?:^|\/)(?:\.github\/(?:workflows|actions)|\.gitlab|\.circleci|\.buildkite|db\/migrate)\//i;

/** Manifests, build and deployment files. What they name is executed or trusted. */
const sensitiveNames = new RegExp(
  `^(?:${[
    'package\\.json',
    '\\.npmrc',
    '\\.yarnrc(?:\\.yml)?',
    'pnpm-workspace\\.yaml',
    'deno\\.jsonc?',
    'requirements[\\w.-]*\\.txt',
    'pyproject\\.toml',
    'setup\\.(?:py|cfg)',
    'pipfile',
    'go\\.(?:mod|work)',
    'cargo\\.toml',
    'build\\.rs',
    'pom\\.xml',
    'build\\.gradle(?:\\.kts)?',
    'settings\\.gradle(?:\\.kts)?',
    'gemfile',
    '[\\w.-]+\\.gemspec',
    'composer\\.json',
    '[\\w.-]+\\.(?:csproj|fsproj|vbproj)',
    'packages\\.config',
    'nuget\\.config',
    'mix\\.exs',
    'package\\.swift',
    'podfile',
    'dockerfile(?:\\.[\\w.-]+)?',
    'docker-compose[\\w.-]*\\.ya?ml',
    'compose\\.ya?ml',
    'makefile',
    'jenkinsfile',
    'action\\.ya?ml',
    '\\.gitlab-ci\\.yml',
    'azure-pipelines\\.yml',
    'codeowners',
    '\\.gitattributes',
    '\\.gitmodules',
    '\\.env(?:\\.[\\w.-]+)?',
    '[\\w.-]+\\.tf',
  ].join('|')})$`,
  'i',
);

/**
 * Whether a path marks authentication, cryptography, payments, workflows, migrations or dependency manifests. Such
 * files are never left out because of their size alone.
 */
export function isSensitivePath(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (sensitiveNames.test(name) || sensitiveFolders.test(path)) return true;
  return path
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => sensitiveWords.has(word));
}
