import { type Access, accessOf, namedSecrets, vendorOf } from '../config/access.ts';
import { type CommandSetting, commandNamed } from '../config/endpoints.ts';
import { cleanKey, formsOfKey } from '../config/pasted-key.ts';
import { isBuiltInProvider, type PanelSpec, type ReviewerSpec, reviewerId } from '../config/reviewer-spec.ts';
import type { Settings } from '../config/schema.ts';
import { checkSignIn, secretsOfAuthFile, signInOf } from '../config/sign-in.ts';
import { UserError } from '../errors.ts';
import { loadAnthropic } from '../providers/anthropic/provider.ts';
import type { KeyLimiters } from '../providers/key-limiters.ts';
import type { Federation, OidcAccess } from '../providers/oidc.ts';
import { loadOpenai } from '../providers/openai/provider.ts';
import { ownPrice, type Price, priceOf } from '../providers/prices.ts';
import { claudeCode } from '../providers/program/claude-code.ts';
import { codex } from '../providers/program/codex.ts';
import { contractHarness } from '../providers/program/program.ts';
import { type Host, mask } from '../runner/host.ts';
import type { Redact } from '../security/secrets/redactor.ts';
import { bytesPerToken, shareOfBundle } from './estimate.ts';
import type { ProviderAccess, ReviewerSlot } from './panel.ts';
import type { Scratch } from './work-folders.ts';

/** Secrets that the settings name by variable, as given and as used. */
export function maskNamedSecrets(settings: Settings, host: Host, redact: Redact): void {
  const secrets = namedSecrets(settings, host.env).flatMap(({ name, value: secret }) => {
    const given = host.env[name] ?? '';
    // A sign-in holds several secrets, each of which can appear alone. A key is also hidden as it was pasted.
    const forms = cleanKey(given) === secret ? formsOfKey(given) : [secret];
    return forms.map((value) => ({ name, value }));
  });
  redact.learn(secrets);
  mask(secrets, host);
}

/** Access to the providers and programs in the settings, by the name used in `reviewers`. */
export function providerAccessOf(
  settings: Settings,
  host: Host,
  redact: Redact,
  scratch: Scratch,
  limiterFor: KeyLimiters,
): ReadonlyMap<string, ProviderAccess> {
  const access = accessOf(settings, host.env);
  const models = [...access].map(([name, access]): [string, ProviderAccess] => {
    const oidc = access.apiKey === '' ? oidcOf(settings, name, host, redact) : null;
    const limited = { ...access, limiter: limiterFor({ ...access, baseURL: access.baseURL || access.api }) };
    return [name, oidc === null ? limited : { ...limited, oidc }];
  });
  const programs = settings.reviewers.flatMap((spec): [string, ProviderAccess][] => {
    const command = commandOf(settings, spec);
    return command === null
      ? []
      : [[providerName(spec), commandAccess(command, access, host, redact, scratch)]];
  });
  return new Map([...models, ...programs]);
}

/** Starts loading the SDKs while other work waits. */
export function preloadSdks(settings: Settings, env: NodeJS.ProcessEnv): void {
  const access = accessOf(settings, env);
  const apis = new Set(settings.reviewers.map((spec) => access.get(providerName(spec))?.api));
  const loading = [
    ...(apis.has('anthropic') ? [loadAnthropic()] : []),
    ...(apis.has('openai-responses') || apis.has('openai-chat') ? [loadOpenai()] : []),
    // Node loads its fetch when one of its classes is first used.
    ...(apis.size > 0 ? [Promise.resolve().then(() => new Headers())] : []),
  ];
  // A failure here occurs again at the first request, where it is reported.
  for (const one of loading) one.catch(() => undefined);
}

const providerName = ({ provider, model }: ReviewerSpec): string =>
  provider === 'command' ? `command/${model}` : provider;

const commandOf = ({ commands }: Settings, { provider, model }: PanelSpec): CommandSetting | null =>
  provider === 'command' ? commandNamed(commands, model) : null;

/** A program gets the one key or sign-in that it needs, and only the environment variables that its setting names. */
function commandAccess(
  command: CommandSetting,
  access: ReadonlyMap<string, Access>,
  host: Host,
  redact: Redact,
  scratch: Scratch,
): ProviderAccess {
  const { env } = host;
  const passed = (names: readonly string[]): Record<string, string> =>
    Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
  const program = {
    api: 'command' as const,
    environment: passed(command.environment),
    scratch,
    timeoutMs: command['timeout-minutes'] * 60_000,
  };
  if (command.kind === 'contract') {
    const key = command['key-variable'];
    const given = Object.entries(passed(key === '' ? [] : [key]));
    const keys = Object.fromEntries(given.map(([name, value]) => [name, cleanKey(value)]));
    return { ...program, harness: contractHarness(command.run, keys) };
  }
  const { apiKey = '', baseURL = '' } = access.get(command.provider) ?? {};
  const signIn = signInOf(command, env);
  if (signIn !== null) checkSignIn(command.kind, signIn);
  const own = { program: command.program, baseURL };
  if (command.kind === 'claude-code')
    return {
      ...program,
      harness: claudeCode({ ...own, ...(signIn === null ? { apiKey } : { token: signIn.value }) }),
    };
  if (signIn === null) return { ...program, harness: codex({ ...own, apiKey }) };
  const refreshed = (text: string): void => {
    const secrets = (secretsOfAuthFile(text) ?? []).map((value) => ({ name: signIn.variable, value }));
    redact.learn(secrets);
    mask(secrets, host);
  };
  return { ...program, harness: codex({ ...own, auth: { text: signIn.value, refreshed } }) };
}

/** A given key has priority. Without one, the job's identity is exchanged for a token if the settings say so. */
function oidcOf({ oidc }: Settings, name: string, host: Host, redact: Redact): OidcAccess | null {
  const known = federationOf(oidc, name);
  if (known === null) return null;
  const { federation, audience, exchangeURL } = known;
  const learn = (value: string): void => {
    const secrets = [{ name: `${name}-token`, value }];
    redact.learn(secrets);
    mask(secrets, host);
  };
  const elsewhere = exchangeURL === '' ? {} : { exchangeURL };
  const idToken = async (): Promise<string> => (await import('../providers/oidc.ts')).idTokenFor(audience)();
  return { federation, idToken, learn, ...elsewhere };
}

function federationOf(
  { anthropic, openai }: Settings['oidc'],
  name: string,
): { readonly federation: Federation; readonly audience: string; readonly exchangeURL: string } | null {
  if (name === 'anthropic' && anthropic !== null) {
    const { rule, organization, 'service-account': serviceAccount, audience } = anthropic;
    const federation = { provider: 'anthropic', rule, organization, serviceAccount } as const;
    return { federation, audience, exchangeURL: anthropic['exchange-url'] };
  }
  if (name === 'openai' && openai !== null) {
    const { 'identity-provider': identityProvider, 'service-account': serviceAccount, audience } = openai;
    const federation = { provider: 'openai', identityProvider, serviceAccount } as const;
    return { federation, audience, exchangeURL: openai['exchange-url'] };
  }
  return null;
}

/** Each reviewer of the settings with its vendor, price and access. */
export const slotsOf = (
  settings: Settings,
  admits: (spec: ReviewerSpec) => boolean = () => true,
): readonly ReviewerSlot[] => settings.reviewers.filter(admits).map((spec) => slotOf(settings, spec));

export function slotOf(settings: Settings, spec: ReviewerSpec): ReviewerSlot {
  const { model, role, effort } = spec;
  const command = commandOf(settings, spec);
  return {
    id: reviewerId(spec),
    vendor: vendorOf(settings, spec),
    provider: providerName(spec),
    model: command === null ? model : command.model || model,
    role,
    effort,
    price: priceFor(settings, spec),
    context: contextFor(settings, spec),
  };
}

export function priceFor(settings: Settings, spec: PanelSpec): Price | null {
  const { providers, prices } = settings;
  const command = commandOf(settings, spec);
  if (command !== null) {
    const { kind, model } = command;
    return kind === 'contract'
      ? ownPrice(model, prices)
      : priceFor(settings, { ...spec, provider: command.provider, model });
  }
  const { provider, model } = spec;
  if (isBuiltInProvider(provider)) return priceOf(model, prices);
  return ownPrice(model, { ...prices, ...providers[provider]?.prices });
}

const contextFor = ({ providers }: Settings, { provider }: ReviewerSpec): number | null =>
  providers[provider]?.context ?? null;

/** Estimated tokens of code in one request that models still read closely. */
const usualBundle = 48_000;
/**
 * Tokens of one bundle: the usual number, or what fits the largest context on the panel. A reviewer with a smaller context
 * reads it in pieces (`divided-reviewer.ts`). A plan is never divided, so it must fit the smallest.
 */
export function bundleSize(settings: Settings): number {
  const contexts = settings.reviewers.map((spec) => contextFor(settings, spec) ?? Number.POSITIVE_INFINITY);
  const context = settings.target === 'plan' ? Math.min(...contexts) : Math.max(...contexts);
  return Math.min(usualBundle, Math.floor(context * shareOfBundle));
}

/** Share of the smallest context on the panel for guidelines. */
const shareOfRules = 0.1;

/** Characters of guidelines that fit every model on the panel. */
export const guidelinesLimit = (settings: Settings): number =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...settings.reviewers.flatMap((spec) => {
      const context = contextFor(settings, spec);
      return context === null ? [] : [Math.floor(context * shareOfRules * bytesPerToken)];
    }),
  );

/**
 * A cost limit requires known prices.
 * @throws UserError `bad-setting` if a price is missing.
 */
export function checkPrices(settings: Settings): void {
  const limit = settings['max-cost-usd'];
  const unknown = settings.reviewers.find(
    (spec) => spec.provider === 'command' || priceFor(settings, spec) === null,
  );
  if (limit === null || unknown === undefined) return;
  const what = unknown.provider === 'command' ? reviewerId(unknown) : unknown.model;
  throw new UserError(
    'bad-setting',
    `max-cost-usd is set, but the price of ${what} is unknown.`,
    unknown.provider === 'command'
      ? 'The cost of a command is known only after it ran.'
      : 'The model is newer than the built-in price table, or has a custom name.',
    unknown.provider === 'command'
      ? 'Remove max-cost-usd, or the command.'
      : 'Set its price under "prices" in the settings file, or remove max-cost-usd.',
  );
}
