import * as z from 'zod';
import { builtInProviders, type PanelSpec } from './reviewer-spec.ts';
import { nearest } from './suggestion.ts';

/** Settings of the file only: custom endpoints and commands, and access without keys. */

const text = z.string().trim();
const nonEmpty = text.min(1);
/** A form that needs no quoting and cannot be confused with a built-in provider. */
const ownName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/u)
  .refine(
    (name) => name !== 'command' && !builtInProviders.some((provider) => provider === name),
    'This name is built in. Choose another.',
  );
const variable = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/u);
/** Variables that must never be passed on: the runner's own tokens, and variables that redirect programs. */
const ownVariable = variable.refine(
  (name) => !/^(?:GITHUB_|ACTIONS_|RUNNER_|INPUT_|NODE_OPTIONS$|LD_|DYLD_)/iu.test(name),
  'Variables of the runner cannot be passed on. Choose a variable of your own.',
);

const optionalVariable = z.union([z.literal(''), ownVariable]);

/** The vendor in lower case, so that two spellings are one vendor; null if it is not set. */
const vendor = nonEmpty.toLowerCase().nullable().default(null);

const dollars = z.number().nonnegative();
const priceSchema = z.strictObject({
  input: dollars,
  cached: dollars,
  written: dollars,
  output: dollars,
});
export const pricesSchema = z.record(nonEmpty, priceSchema);

const providerSchema = z.strictObject({
  api: z.enum(['openai-responses', 'openai-chat', 'anthropic']),
  'base-url': z.url({ protocol: /^https?$/ }),
  'key-variable': optionalVariable.default(''),
  'key-header': z
    .string()
    .regex(/^[\w-]+$/u)
    .default('authorization'),
  headers: z.record(nonEmpty, z.union([z.string(), z.null()])).default(() => ({})),
  context: z.int().min(8_000).nullable().default(null),
  prices: pricesSchema.default(() => ({})),
  'structured-output': z.boolean().default(true),
  stream: z.boolean().default(true),
  vendor,
});

/** Keys of the structures inside a setting of the settings file, for suggestions. */
export function knownKeysIn(setting: string): readonly string[] {
  switch (setting) {
    case 'providers':
      return [...Object.keys(providerSchema.shape), ...Object.keys(priceSchema.shape)];
    case 'prices':
      return Object.keys(priceSchema.shape);
    case 'commands':
      return [
        ...Object.keys(shared),
        'kind',
        'program',
        'model',
        'provider',
        'sign-in-variable',
        'run',
        'key-variable',
      ];
    case 'oidc':
      return [
        'anthropic',
        'openai',
        'rule',
        'organization',
        'service-account',
        'audience',
        'exchange-url',
        'identity-provider',
      ];
    case 'race-weights':
      return ['ci', 'verdict', 'size', 'coverage', 'lint', 'time'];
    default:
      return [];
  }
}

const suggestion = (named: string, known: readonly string[]): string => {
  const near = nearest(named.toLowerCase(), known);
  return near === null ? '' : ` Did you mean \`${near}\`?`;
};
const knownProviders = (named: string, known: readonly string[]): string =>
  `${suggestion(named, known)} Known providers: ${known.filter((name) => name !== 'command').join(', ')}. Define another under \`providers\` in the settings file.`;
const knownCommands = (named: string, known: readonly string[]): string =>
  `${suggestion(named, known)} Known commands: ${known.join(', ')}. Define another under \`commands\` in the settings file.`;

export const providersSchema = z.record(ownName, providerSchema);
export type ProviderSetting = z.output<typeof providerSchema>;

const shared = {
  vendor,
  'timeout-minutes': z.number().positive().max(120).default(15),
  environment: z.array(ownVariable).default(() => []),
};

const commandSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...shared,
    kind: z.literal('claude-code'),
    program: nonEmpty.default('claude'),
    model: text.default('claude-opus-5-5'),
    provider: nonEmpty.default('anthropic'),
    'sign-in-variable': optionalVariable.default('CLAUDE_CODE_OAUTH_TOKEN'),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal('codex'),
    program: nonEmpty.default('codex'),
    model: text.default('gpt-6.2-sol'),
    provider: nonEmpty.default('openai'),
    'sign-in-variable': optionalVariable.default('CODEX_AUTH_JSON'),
  }),
  z.strictObject({
    ...shared,
    kind: z.literal('contract'),
    run: z.array(nonEmpty).min(1),
    model: text.default(''),
    'key-variable': optionalVariable.default(''),
  }),
]);

export const commandsSchema = z.record(
  z.string().regex(/^[a-z0-9][a-z0-9-]*$/u),
  // A command with its own `run` uses the contract, so `kind` can be omitted.
  z.preprocess(
    (given) =>
      typeof given === 'object' && given !== null && 'run' in given && !('kind' in given)
        ? { ...given, kind: 'contract' }
        : given,
    commandSchema,
  ),
);
export type CommandSetting = z.output<typeof commandSchema>;

/** Commands that need no entry in the settings file. */
const presetCommands: Readonly<Record<string, CommandSetting>> = {
  'claude-code': commandSchema.parse({ kind: 'claude-code' }),
  codex: commandSchema.parse({ kind: 'codex' }),
};

/** All commands of the settings and the presets. */
export const allCommands = (
  commands: Readonly<Record<string, CommandSetting>>,
): readonly (readonly [name: string, command: CommandSetting])[] =>
  Object.entries({ ...presetCommands, ...commands });

/** The command with a name: the settings file's own, else a preset; null if there is none. */
export const commandNamed = (
  commands: Readonly<Record<string, CommandSetting>>,
  name: string,
): CommandSetting | null =>
  (Object.hasOwn(commands, name) ? commands[name] : undefined) ??
  (Object.hasOwn(presetCommands, name) ? presetCommands[name] : undefined) ??
  null;

/** Address of the token exchange; empty for the provider’s own address. */
const exchangeURL = z.union([z.literal(''), z.url({ protocol: /^https?$/u })]).default('');

export const oidcSchema = z.strictObject({
  anthropic: z
    .strictObject({
      rule: nonEmpty,
      organization: nonEmpty,
      'service-account': nonEmpty,
      audience: nonEmpty.default('https://api.anthropic.com'),
      'exchange-url': exchangeURL,
    })
    .nullable()
    .default(null),
  openai: z
    .strictObject({
      'identity-provider': nonEmpty,
      'service-account': nonEmpty,
      audience: nonEmpty.default('https://api.openai.com/v1'),
      'exchange-url': exchangeURL,
    })
    .nullable()
    .default(null),
});

/** Names that reviewers and commands refer to but that are not defined. */
export function* unknownNames(settings: {
  readonly reviewers: readonly PanelSpec[];
  readonly providers: Readonly<Record<string, ProviderSetting>>;
  readonly commands: Readonly<Record<string, CommandSetting>>;
}): Generator<{ readonly path: 'reviewers' | 'commands'; readonly input: string; readonly message: string }> {
  const { reviewers, providers, commands } = settings;
  const providerAccess = [...builtInProviders, ...Object.keys(providers)];
  for (const [name, command] of Object.entries(commands)) {
    if (command.kind === 'contract' || providerAccess.includes(command.provider)) continue;
    const message = `\`${name}\` names the unknown provider \`${command.provider}\`.${knownProviders(command.provider, providerAccess)}`;
    yield { path: 'commands', input: command.provider, message };
  }
  for (const { provider, model } of reviewers) {
    const command = provider === 'command';
    const known = command ? Object.keys({ ...presetCommands, ...commands }) : [...providerAccess, 'command'];
    const named = command ? model : provider;
    if (known.includes(named)) continue;
    const what = command ? 'command' : 'provider';
    const message = `Unknown ${what} \`${named}\` in \`${provider}/${model}\`.${(command ? knownCommands : knownProviders)(named, known)}`;
    yield { path: 'reviewers', input: named, message };
  }
}
