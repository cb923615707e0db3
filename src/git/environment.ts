/** GIT_* variables that a fetch may need. Every other one could redirect or distort what git reads. */
const keptGitVariables = new Set([
  'GIT_ASKPASS',
  'GIT_CEILING_DIRECTORIES',
  'GIT_CONFIG_COUNT',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CONFIG_SYSTEM',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
  'GIT_EXEC_PATH',
  'GIT_HTTP_LOW_SPEED_LIMIT',
  'GIT_HTTP_LOW_SPEED_TIME',
  'GIT_PROXY_SSL_CAINFO',
  'GIT_SSH',
  'GIT_SSH_COMMAND',
  'GIT_SSH_VARIANT',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
  'GIT_SSL_NO_VERIFY',
]);
const keptGitPattern = /^GIT_CONFIG_(?:KEY|VALUE)_\d+$/;
const secretPattern = /^INPUT_|API_?KEY|^(?:ANTHROPIC|OPENAI)_|^ACTIONS_(?:ID_TOKEN|RUNTIME|RESULTS|CACHE)_/i;

/**
 * The environment for git: the caller's, without the keys of the run and without variables that redirect git.
 * Git never prompts and always answers in English.
 */
export function gitEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  const clean: Record<string, string> = {};
  for (const [name, value] of Object.entries(env)) {
    if (value === undefined || secretPattern.test(name)) continue;
    if (/^GIT_/i.test(name) && !keptGitVariables.has(name) && !keptGitPattern.test(name)) continue;
    clean[name] = value;
  }
  return {
    ...clean,
    LC_ALL: 'C',
    LANGUAGE: 'C',
    GCM_INTERACTIVE: 'never',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_PAGER: 'cat',
  };
}

/**
 * The environment for the private view of the objects: git reads no configuration file of the system, the
 * user or the repository.
 */
export function viewEnvironment(env: NodeJS.ProcessEnv, gitDir: string): Record<string, string> {
  const clean = gitEnvironment(env);
  for (const name of Object.keys(clean)) if (name.startsWith('GIT_CONFIG_')) delete clean[name];
  return {
    ...clean,
    GIT_DIR: gitDir,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: gitDir + '/no-such-config',
    GIT_CONFIG_SYSTEM: gitDir + '/no-such-config',
  };
}

/** Settings that win over every configuration file. */
const settings: readonly string[] = [
  'core.quotePath=false',
  'core.fsmonitor=false',
  'core.untrackedCache=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'color.ui=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'advice.detachedHead=false',
  'advice.addEmbeddedRepo=false',
  'i18n.logOutputEncoding=UTF-8',
  'log.showSignature=false',
  'log.mailmap=false',
  'protocol.ext.allow=never',
  // In a container the checkout may belong to another user.
  'safe.directory=*',
  // Git gives up a server that sends less than 1,000 bytes a second for 60 seconds.
  'http.lowSpeedLimit=1000',
  'http.lowSpeedTime=60',
];

/** The settings as arguments of git. */
export const pinnedSettings: readonly string[] = settings.flatMap((setting) => ['-c', setting]);

/** An environment with the settings, for a command that is shown in the log. */
export const pinned = (env: Readonly<Record<string, string>>): Record<string, string> =>
  withSettings(
    env,
    settings.map((setting): [string, string] => {
      const [name = '', value = ''] = setting.split('=');
      return [name, value];
    }),
  );

/** An environment with more settings of git. git-config(1), `GIT_CONFIG_COUNT`. */
export function withSettings(
  env: Readonly<Record<string, string>>,
  more: readonly (readonly string[])[],
): Record<string, string> {
  const before = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
  const added = more.flatMap(([name = '', value = ''], index): [string, string][] => [
    [`GIT_CONFIG_KEY_${before + index}`, name],
    [`GIT_CONFIG_VALUE_${before + index}`, value],
  ]);
  return { ...env, ...Object.fromEntries(added), GIT_CONFIG_COUNT: String(before + more.length) };
}
