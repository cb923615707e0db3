import { unknownVendor, vendorNamed } from '../change/vendor.ts';
import { UserError } from '../errors.ts';
import { allCommands, type CommandSetting, commandNamed } from './endpoints.ts';
import { cleanKey } from './pasted-key.ts';
import { isBuiltInProvider, type PanelSpec, type ReviewerSpec } from './reviewer-spec.ts';
import type { Settings } from './schema.ts';
import { secretsIn, signInOf } from './sign-in.ts';

/** How models are reached, from the settings. */
export interface Access {
  readonly api: 'openai-responses' | 'openai-chat' | 'anthropic';
  /** Empty if none is needed, or none was given. */
  readonly apiKey: string;
  /** The setting or variable of the key; null if none is needed. */
  readonly keyFrom: string | null;
  /** Empty for the provider's own address. */
  readonly baseURL: string;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly structuredOutput: boolean;
  readonly stream: boolean;
}

/** Access by the provider name used in `reviewers`. Keys of custom providers come from the step's environment. */
export function accessOf(settings: Settings, env: NodeJS.ProcessEnv): ReadonlyMap<string, Access> {
  const { oidc, providers } = settings;
  const builtIn = (name: 'anthropic' | 'openai', api: Access['api']): [string, Access] => [
    name,
    {
      api,
      apiKey: settings[`${name}-api-key`],
      keyFrom: oidc[name] === null ? `${name}-api-key` : null,
      baseURL: settings[`${name}-base-url`],
      headers: {},
      structuredOutput: true,
      stream: true,
    },
  ];
  const own = Object.entries(providers).map(([name, provider]): [string, Access] => {
    const variable = provider['key-variable'];
    const header = provider['key-header'].toLowerCase();
    const key = variable === '' ? '' : cleanKey(env[variable] ?? '');
    const carried = header !== 'authorization' && key !== '' ? { [header]: key } : {};
    const bare = header !== 'authorization' || variable === '' ? { authorization: null } : {};
    return [
      name,
      {
        api: provider.api,
        apiKey: key,
        keyFrom: variable === '' ? null : variable,
        baseURL: provider['base-url'],
        headers: { ...bare, ...provider.headers, ...carried },
        structuredOutput: provider['structured-output'],
        stream: provider.stream,
      },
    ];
  });
  return new Map([builtIn('anthropic', 'anthropic'), builtIn('openai', 'openai-responses'), ...own]);
}

/**
 * The vendor of a reviewer's model: from the table of model names, else the setting `vendor` of its provider or
 * command, else the default of a built-in provider or program, else `unknownVendor`.
 */
export function vendorOf(
  { commands, providers }: Pick<Settings, 'commands' | 'providers'>,
  { provider, model }: Pick<ReviewerSpec, 'provider' | 'model'>,
): string {
  if (provider !== 'command') {
    if (isBuiltInProvider(provider)) return vendorNamed(model) ?? provider;
    return vendorNamed(model) ?? providers[provider]?.vendor ?? unknownVendor;
  }
  const command = commandNamed(commands, model);
  if (command === null) return unknownVendor;
  return vendorNamed(command.model) ?? command.vendor ?? programVendors[command.kind] ?? unknownVendor;
}

/** The vendor whose models a program uses by default. For a contract program it is unknown. */
const programVendors: Readonly<Record<CommandSetting['kind'], string | null>> = {
  'claude-code': 'anthropic',
  codex: 'openai',
  contract: null,
};

/** The setting that would define a reviewer's vendor, as written in the settings file. */
export const vendorSetting = ({ provider, model }: Pick<ReviewerSpec, 'provider' | 'model'>): string =>
  provider === 'command' ? `commands.${model}.vendor` : `providers.${provider}.vendor`;

/** Where a reviewer's key comes from and whether it is set; null if it needs none. */
function keyOf(
  settings: Settings,
  access: ReadonlyMap<string, Access>,
  spec: PanelSpec,
  env: NodeJS.ProcessEnv,
) {
  const ofProvider = (name: string) => {
    const { keyFrom = null, apiKey = '' } = access.get(name) ?? {};
    return keyFrom === null
      ? null
      : { keyFrom, given: apiKey !== '', input: isBuiltInProvider(name), orSignIn: '' };
  };
  if (spec.provider !== 'command') return ofProvider(spec.provider);
  const command = commandNamed(settings.commands, spec.model);
  if (command === null) return null;
  const signIn = signInOf(command, env);
  if (signIn !== null) return { keyFrom: signIn.variable, given: true, input: false, orSignIn: '' };
  if (command.kind !== 'contract') {
    // A program cannot use the job's identity. It needs the key itself.
    const { apiKey = '', keyFrom = null } = access.get(command.provider) ?? {};
    const input = isBuiltInProvider(command.provider);
    const needed = keyFrom ?? (input ? `${command.provider}-api-key` : null);
    const orSignIn = command['sign-in-variable'];
    return needed === null ? null : { keyFrom: needed, given: apiKey !== '', input, orSignIn };
  }
  const keyFrom = command['key-variable'];
  return keyFrom === '' ? null : { keyFrom, given: (env[keyFrom] ?? '') !== '', input: false, orSignIn: '' };
}

/** Whether a reviewer has the key that it needs. */
export function hasKey(settings: Settings, spec: PanelSpec, env: NodeJS.ProcessEnv): boolean {
  return keyOf(settings, accessOf(settings, env), spec, env)?.given ?? true;
}

/** The name of the key that a reviewer lacks; null if it lacks none. */
export function missingKey(settings: Settings, spec: ReviewerSpec, env: NodeJS.ProcessEnv): string | null {
  const key = keyOf(settings, accessOf(settings, env), spec, env);
  return key === null || key.given ? null : key.keyFrom;
}

/** Where the key of a reviewer comes from, in words. */
export function keySource(settings: Settings, spec: ReviewerSpec, env: NodeJS.ProcessEnv): string {
  const key = keyOf(settings, accessOf(settings, env), spec, env);
  const command = spec.provider === 'command' ? commandNamed(settings.commands, spec.model) : null;
  if (command !== null && signInOf(command, env) !== null)
    return `subscription in ${signInOf(command, env)?.variable ?? ''}`;
  if (key !== null) return key.keyFrom;
  if (!isBuiltInProvider(spec.provider)) return 'none needed';
  return settings[`${spec.provider}-api-key`] === '' ? 'identity of the job' : `${spec.provider}-api-key`;
}

/**
 * The error that names each missing key with its remedy and the likely cause in this run; null if none is missing.
 */
export function missingKeys(
  settings: Settings,
  env: NodeJS.ProcessEnv,
  run: { readonly fork: boolean; readonly onRunner: boolean; readonly dependabot?: boolean },
): UserError | null {
  const access = accessOf(settings, env);
  const triageModels = settings.triage === null ? [] : [settings.triage];
  const needed = [...settings.reviewers, ...triageModels].map((spec) => keyOf(settings, access, spec, env));
  const missing = new Map(
    needed.flatMap((key) => (key === null || key.given ? [] : [[key.keyFrom, key] as const])),
  );
  if (missing.size === 0) return null;
  if (run.dependabot === true) {
    const names = [...missing.keys()].map((name) => `\`${name}\``).join(', ');
    return new UserError(
      'missing-key',
      `Add the API keys as Dependabot secrets, under Settings → Secrets and variables → Dependabot. Missing: ${names}.`,
      'GitHub gives only those secrets to runs that Dependabot starts.',
      'Use the names of the Actions secrets. Then run the job again.',
    );
  }
  const hasSignIn = [...missing.values()].some(({ orSignIn }) => orSignIn !== '');
  const cause = run.fork
    ? `GitHub does not give the repository’s secrets to pull requests from forks and from Dependabot.${hasSignIn ? ' The sign-in of a program with a subscription is never used for forks.' : ''}`
    : run.onRunner
      ? 'The secret is not defined for this repository, its name is mistyped, or this event gets no secrets.'
      : '';
  const what = [...missing.values()].map(({ keyFrom, input, orSignIn }) => {
    const other = orSignIn === '' || run.fork ? '' : ` Or sign in with a subscription: \`${orSignIn}\`.`;
    if (!input) return `Missing API key: set the environment variable \`${keyFrom}\`.${other}`;
    const variable = keyFrom.toUpperCase().replaceAll('-', '_');
    return run.onRunner
      ? `Missing API key: set the input \`${keyFrom}: \${{ secrets.${variable} }}\`.${other}`
      : `Missing API key: set the environment variable \`${variable}\`.${other}`;
  });
  const remedy = run.fork
    ? 'docs/forks.md shows how a job that has the keys reviews them. For Dependabot, add the keys as Dependabot secrets.'
    : run.onRunner
      ? 'Add the secret under Settings → Secrets and variables → Actions.'
      : '`xreview demo` shows a review without keys.';
  return new UserError('missing-key', what.join(' '), cause, remedy);
}

/**
 * The provider whose key a reviewer uses, by the reviewer's id: `openai`, a provider of the settings file, the
 * provider of a program, or a command's own id. Null if the settings contain neither.
 */
export function providerOf(settings: Settings, reviewer: string): string | null {
  const [, provider = '', model = ''] = /^([a-z0-9-]+)\/(\S+)/u.exec(reviewer) ?? [];
  if (provider !== 'command')
    return isBuiltInProvider(provider) || Object.hasOwn(settings.providers, provider) ? provider : null;
  const command = commandNamed(settings.commands, model);
  if (command === null) return null;
  return command.kind === 'contract' ? `command/${model}` : command.provider;
}

/**
 * The API keys that this run holds, by provider; see `providerOf`. Where a program has a sign-in and its provider no key,
 * the sign-in is the secret that all jobs have.
 */
export function keysByProvider(settings: Settings, env: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  const models = [...accessOf(settings, env)].map(([name, { apiKey }]): [string, string] => [name, apiKey]);
  const programs = allCommands(settings.commands).flatMap(([name, command]): [string, string][] => {
    if (command.kind !== 'contract') {
      const signIn = signInOf(command, env);
      return signIn === null ? [] : [[command.provider, signIn.value]];
    }
    const variable = command['key-variable'];
    return variable === '' ? [] : [[`command/${name}`, cleanKey(env[variable] ?? '')]];
  });
  // A key comes last, so that it has priority.
  return new Map([...programs, ...models.filter(([, key]) => key !== '')].filter(([, key]) => key !== ''));
}

/** Those of them that its reviewers use. */
export function keysOfReviewers(settings: Settings, env: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  const used = new Set(
    settings.reviewers.map((spec) => providerOf(settings, `${spec.provider}/${spec.model}`)),
  );
  return new Map([...keysByProvider(settings, env)].filter(([name]) => used.has(name)));
}

/** Secrets that the settings name by variable. They are masked and redacted like the inputs. */
export const namedSecrets = ({ providers, commands }: Settings, env: NodeJS.ProcessEnv) => {
  const variables = [
    ...Object.values(providers).map((provider) => provider['key-variable']),
    ...Object.values(commands).map((command) => (command.kind === 'contract' ? command['key-variable'] : '')),
  ];
  const keys = variables.flatMap((name) => {
    const value = name === '' ? '' : cleanKey(env[name] ?? '');
    return value === '' ? [] : [{ name, value }];
  });
  const signIns = allCommands(commands).flatMap(([, command]) => {
    const signIn = signInOf(command, env);
    if (signIn === null) return [];
    return secretsIn(command.kind, signIn).map((value) => ({ name: signIn.variable, value }));
  });
  return [...keys, ...signIns];
};
