import type { Gate } from '../debate/finding.ts';
import { isAuthorsText } from '../debate/requirement-clause.ts';
import type { Reviewer } from '../debate/reviewer.ts';
import { anthropicBaseURL, anthropicProvider } from '../providers/anthropic/provider.ts';
import { type Limiter, openLimiter } from '../providers/limiter.ts';
import type { OidcAccess } from '../providers/oidc.ts';
import { chatProvider, openaiBaseURL, openaiProvider } from '../providers/openai/provider.ts';
import type { Price } from '../providers/prices.ts';
import { type CommandOptions, commandProvider } from '../providers/program/provider.ts';
import type { Effort, Provider } from '../providers/provider.ts';
import type { Fence } from '../security/fence.ts';
import type { RedactText } from '../security/secrets/redactor.ts';
import type { Budget } from './budget.ts';
import { CountedInput } from './counted-input.ts';
import { Deadline } from './deadline.ts';
import { dividedReviewer } from './divided-reviewer.ts';
import type { LookUps } from './lookup-budget.ts';
import { type ModelReviewerOptions, modelReviewer } from './model.ts';
import { prompt } from './prompts.ts';
import type { RequestContext } from './request.ts';
import { Prefixes } from './request-prefix.ts';
import type { RequestRecorder } from './request-recorder.ts';
import { type AssignedRole, lensOf, type OwnRoles } from './role.ts';

/** A program that answers instead of an API. */
interface CommandAccess extends Pick<CommandOptions, 'harness' | 'environment' | 'scratch' | 'timeoutMs'> {
  readonly api: 'command';
}

export type ProviderAccess = ApiAccess | CommandAccess;

/** How models are reached. An empty `baseURL` means the provider's own address. */
export interface ApiAccess {
  readonly api: 'openai-responses' | 'openai-chat' | 'anthropic';
  /** Empty if none is needed. */
  readonly apiKey: string;
  readonly oidc?: OidcAccess;
  readonly baseURL: string;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly structuredOutput: boolean;
  readonly stream: boolean;
  /** Shared by all providers of a run with the same key. Default: one of its own. */
  readonly limiter?: Limiter;
}

export interface ReviewerSlot {
  readonly id: string;
  /** Who trained the model; decides independence. */
  readonly vendor: string;
  /** Name of the provider it is reached through. */
  readonly provider: string;
  readonly model: string;
  readonly role: AssignedRole;
  /** Null if it is unknown. */
  readonly price: Price | null;
  /** Null: the panel's effort. */
  readonly effort: Effort | null;
  /** Context of the endpoint in tokens, input and output together; null if any bundle fits. */
  readonly context: number | null;
}

export interface PanelOptions {
  readonly slots: readonly ReviewerSlot[];
  readonly providerAccess: ReadonlyMap<string, ProviderAccess>;
  /** Shared by all reviewers. */
  readonly budget: Budget;
  /** Seconds since the run began after which nothing is started. */
  readonly endsAt: number;
  /** The lowest severity that blocks. */
  readonly failOn: Gate;
  /** Bundle id → risk, 0 to 10. */
  readonly risks?: ReadonlyMap<string, number>;
  readonly effort: Effort;
  readonly adversarial: boolean;
  readonly focus: string;
  /** The team's own role texts, by path. */
  readonly ownRoles?: OwnRoles;
  readonly requestContext: RequestContext;
  /** Whether each reviewer gets one question about a bundle, and no other. Default false. */
  readonly asksOnce?: boolean;
  /** The look-ups of models; null if they are off. Programs read the files themselves. */
  readonly lookUps: LookUps | null;
  readonly fence: Fence;
  readonly redact: RedactText;
  readonly signal: AbortSignal;
  readonly clock: () => number;
  readonly recorder: RequestRecorder;
}

/** Maximum concurrent requests to a provider without a shared limiter. */
const maxConcurrent = 64;
const requestTimeoutMs = 10 * 60_000;

/** Creates the reviewers of the panel: one provider and limiter for each API, one budget and one deadline for all. */
export function openPanel(options: PanelOptions): readonly Reviewer[] {
  const {
    slots,
    providerAccess,
    effort,
    adversarial,
    focus,
    ownRoles = new Map(),
    risks = new Map(),
    lookUps,
    asksOnce = false,
    ...shared
  } = options;
  const described = options.requestContext.requirements.some(isAuthorsText);
  const deadline = new Deadline(options.endsAt, options.clock);
  const prefixes = new Prefixes();
  const open = providersOf(providerAccess, options.redact);
  return slots.map(({ provider: name, role, effort: own, ...slot }) => {
    const provider = open(name);
    const ownLookUps = providerAccess.get(name)?.api === 'command' ? null : lookUps;
    const alike = slots.filter((one) => one.provider === name && one.model === slot.model);
    const model: ModelReviewerOptions = {
      ...shared,
      ...slot,
      provider,
      lookUps: ownLookUps,
      repeats: !asksOnce || described || ownLookUps !== null || alike.length > 1,
      viewpoint: {
        role: role ?? 'general',
        lens: lensOf(role, slot.vendor, ownRoles, options.requestContext.subject),
        adversarial,
        focus,
      },
      effort: own ?? effort,
      deadline,
      risks,
      prefixes,
      counted: new CountedInput(),
      timeoutMs: requestTimeoutMs,
    };
    // A plan is one document that is never divided.
    if (options.requestContext.subject === 'plan') return modelReviewer(model);
    return dividedReviewer(modelReviewer(model), {
      open: (bundle, context) => modelReviewer({ ...model, context }).open(bundle),
      context: slot.context,
      learned: () => provider.requestLimit?.(slot.model) ?? null,
      setting: contextSettings,
    });
  });
}

/** What holds the context window of a model; docs/local-models.md tells more. */
const contextSettings =
  'Raise the context window of the server (Ollama: num_ctx or OLLAMA_CONTEXT_LENGTH, vLLM: --max-model-len, llama.cpp: -c).';

/** Opens each provider once. */
export function providersOf(
  providerAccess: ReadonlyMap<string, ProviderAccess>,
  redact: (text: string) => string,
): (access: string) => Provider {
  const opened = new Map<string, Provider>();
  return (name) => {
    const access = providerAccess.get(name);
    if (access === undefined) throw new TypeError(`there is no provider ${name}`);
    const provider = opened.get(name) ?? providerAt(name, access, redact);
    opened.set(name, provider);
    return provider;
  };
}

/** Placeholder for endpoints without a key. Their headers remove it. */
const noKey = 'none';

/** Programs of one name that run at once. Each may hold an entire agent in memory. */
const maxPrograms = 4;

function providerAt(name: string, access: ProviderAccess, redact: (text: string) => string): Provider {
  if (access.api === 'command') {
    const aside = (checkout: string): string => prompt('checkout', { checkout });
    return commandProvider({
      ...access,
      name,
      aside,
      scrub: redact,
      limiter: openLimiter({ maxConcurrent: maxPrograms }),
    });
  }
  const { api, apiKey, oidc, headers, structuredOutput, limiter, stream } = access;
  const options = {
    name,
    apiKey: apiKey === '' && headers['authorization'] === null ? noKey : apiKey,
    ...(oidc === undefined ? {} : { oidc }),
    baseURL: addressOf(access),
    defaultHeaders: headers,
    limiter: limiter ?? openLimiter({ maxConcurrent }),
    structuredOutput,
    stream,
  };
  switch (api) {
    case 'anthropic':
      return anthropicProvider(options);
    case 'openai-responses':
      return openaiProvider(options);
    case 'openai-chat':
      return chatProvider(options);
  }
}

/** The address of a provider: the given one, or the vendor's own. */
export const addressOf = ({ api, baseURL }: Pick<ApiAccess, 'api' | 'baseURL'>): string =>
  baseURL === '' ? ownAddress[api] : baseURL;

const ownAddress = {
  anthropic: anthropicBaseURL,
  'openai-responses': openaiBaseURL,
  'openai-chat': openaiBaseURL,
} as const;
