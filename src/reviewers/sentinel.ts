import picomatch from 'picomatch';
import * as z from 'zod';
import type { Bundle } from '../change/change.ts';
import { hasKey, vendorOf } from '../config/access.ts';
import { type ReviewerSpec, reviewerId } from '../config/reviewer-spec.ts';
import type { Settings } from '../config/schema.ts';
import type { CallEvent } from '../debate/events.ts';
import { canonical } from '../debate/location/code-text.ts';
import {
  answeredReply,
  type Call,
  nothingSaid,
  type RawFinding,
  type Reply,
  type Reviewer,
} from '../debate/reviewer.ts';
import { isSentinel, sentinelRole } from '../debate/sentinel.ts';
import { costOf, type Price } from '../providers/prices.ts';
import type { Provider, Usage } from '../providers/provider.ts';
import { callOf, withNotes } from './attempt.ts';
import type { Budget } from './budget.ts';
import { type EstimatedCalls, tokensIn } from './estimate.ts';
import { type PanelOptions, providersOf } from './panel.ts';
import { priceFor } from './panel-settings.ts';
import { prompt } from './prompts.ts';
import { changeText } from './request.ts';

/** What the sentinel answers. */
const sentinelAnswer = z.object({
  quotes: z.array(z.object({ path: z.string(), quote: z.string(), why: z.string() })),
});
type SentinelAnswer = z.infer<typeof sentinelAnswer>;

const mostQuotes = 20;
/** Tokens of an answer, thoughts included. */
const usualAnswer = 800;
const maxOutputTokens = 8_000;
const timeoutMs = 3 * 60_000;

type Shared = Pick<
  PanelOptions,
  'requestContext' | 'fence' | 'redact' | 'signal' | 'clock' | 'recorder' | 'budget' | 'providerAccess'
>;

interface SentinelOptions extends Shared {
  readonly id: string;
  readonly vendor: string;
  readonly model: string;
  readonly provider: Provider;
  readonly price: Price | null;
  /** Files that hold such text on purpose: it is noted there. */
  readonly isExpected: (path: string) => boolean;
}

const idOf = (spec: ReviewerSpec): string => `${reviewerId(spec)} as ${sentinelRole}`;

/** The sentinel that the settings name, as a reviewer; null where they name none. `notice` says why it is not asked. */
export function openSentinel(
  settings: Settings,
  env: NodeJS.ProcessEnv,
  shared: Shared,
): { readonly reviewer: Reviewer | null; readonly notice: string | null } {
  const { sentinel: spec } = settings;
  // An aggregate job takes over what the sentinels of the matrix jobs quoted.
  if (spec === null || settings.mode !== 'review') return { reviewer: null, notice: null };
  const id = idOf(spec);
  const unasked = (why: string) => ({ reviewer: null, notice: `The sentinel ${id} was not asked: ${why}.` });
  if (!hasKey(settings, spec, env)) return unasked('its API key is missing');
  if (!shared.providerAccess.has(spec.provider))
    return unasked('it must be a model of a provider that the settings know, not a command');
  const price = priceFor(settings, spec);
  if (settings['max-cost-usd'] !== null && price === null)
    return unasked('max-cost-usd is set, and its price is not known');
  const expected = settings['trusted-prompt-paths'];
  const reviewer = sentinelReviewer({
    ...shared,
    id,
    vendor: vendorOf(settings, spec),
    model: spec.model,
    provider: providersOf(shared.providerAccess, shared.redact)(spec.provider),
    price,
    isExpected: expected.length === 0 ? () => false : picomatch([...expected], { dot: true }),
  });
  return { reviewer, notice: null };
}

/**
 * A model that is asked one question about each bundle: which lines try to steer the review. What it quotes are findings
 * of one supporter that is asked nothing else. It clears nothing, so that one that fails or is talked round takes
 * nothing away from the review: the failure is a notice.
 */
const sentinelReviewer = (options: SentinelOptions): Reviewer => ({
  id: options.id,
  vendor: options.vendor,
  model: options.model,
  role: sentinelRole,
  reads: false,
  judges: false,
  open: (bundle) => ({
    ask: (question) =>
      question.kind === 'independent-review'
        ? look(options, bundle)
        : Promise.resolve(answeredReply(nothingSaid)),
  }),
});

async function look(options: SentinelOptions, bundle: Bundle): Promise<Reply> {
  const { id, model, provider, price, requestContext, fence, redact, signal, clock, recorder, budget } =
    options;
  const instructions = prompt('sentinel');
  const { decided: _, ...alone } = requestContext;
  const { text } = changeText(
    bundle,
    { ...alone, requirements: [], guidance: [], usages: new Map() },
    { reader: id, fence, redact },
  );
  const estimate = costOf(price, usualUsage(tokensIn(Buffer.byteLength(text)))) ?? 0;
  if (!(await budget.enter(estimate, { kind: 'unread', bundle: bundle.id, rank: 0 })))
    return failed([noCall(clock(), budget)]);
  const asked = {
    reviewer: id,
    bundle: bundle.id,
    round: 1,
    question: 'independent-review',
    attempt: 1,
  } as const;
  recorder.request(asked, instructions, [text]);
  const began = clock();
  const completion = await provider
    .open({
      model,
      instructions,
      answer: { name: sentinelRole, schema: sentinelAnswer },
      tools: [],
      maxToolCalls: 0,
      effort: 'low',
      maxOutputTokens,
      cacheKey: '',
      timeoutMs,
      signal,
    })
    .ask([{ text }], { priority: bundle.tokens });
  const call = callOf(completion, began, price);
  budget.settle(estimate, call.spent.usd ?? 0);
  recorder.answer(asked, completion, call);
  if (completion.outcome !== 'complete') return failed([call]);
  const { findings, invented } = findingsOf(completion.value, bundle, options);
  const notes = invented === 0 ? [] : [`${invented} quotes that are not in the change were left out`];
  return { outcome: 'answered', answer: { ...nothingSaid, findings }, calls: withNotes([call], notes) };
}

/** It says nothing; the call tells why. It takes no part in what makes a review complete. */
const failed = (calls: readonly Call[]): Reply => ({ outcome: 'answered', answer: nothingSaid, calls });

const noCall = (began: number, budget: Budget): Call => ({
  began,
  seconds: 0,
  outcome: 'budget-exhausted',
  stopReason: null,
  requestId: null,
  servedModel: null,
  spent: { freshInput: 0, cachedInput: 0, writtenInput: 0, output: 0, usd: 0 },
  retries: 0,
  notes: [budget.refusal().message],
});

function findingsOf(
  { quotes }: SentinelAnswer,
  bundle: Bundle,
  { id, isExpected }: SentinelOptions,
): { readonly findings: readonly RawFinding[]; readonly invented: number } {
  const held = new Map(
    bundle.files.map(({ path, excerpts }) => [
      path,
      `${canonical(excerpts.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n'))}\n${canonical(path)}`,
    ]),
  );
  const found = quotes.filter(({ path, quote }) => {
    const wanted = canonical(quote);
    return wanted !== '' && held.get(path.trim())?.includes(wanted) === true;
  });
  const findings = found.slice(0, mostQuotes).map(
    ({ path, quote, why }): RawFinding => ({
      category: 'prompt-injection',
      severity: isExpected(path.trim()) ? 'info' : 'critical',
      title: 'This text tries to steer the review',
      assumes: null,
      explanation: `${why.trim().slice(0, 600)} Quoted by the sentinel ${id}, which is asked only for such text.`,
      scenario:
        'A model that reviews, edits or runs this code obeys the text or believes it without a check.',
      path: path.trim(),
      quote,
      line: null,
      suggestion: null,
    }),
  );
  return { findings, invented: quotes.length - found.length };
}

/** Why the sentinel did not answer for all bundles; part of every result, also of one that is replayed. */
export function sentinelNotices(events: readonly CallEvent[]): readonly string[] {
  const own = events.filter(({ reviewer }) => isSentinel(reviewer));
  const lacking = own.flatMap(({ reviewer, bundle, calls }) => {
    const last = calls.at(-1);
    return last === undefined || last.outcome === 'answered' ? [] : [{ reviewer, bundle, why: last.outcome }];
  });
  const asked = own.filter(({ question }) => question === 'independent-review').length;
  return [...Map.groupBy(lacking, ({ reviewer, why }) => `${reviewer}\0${why}`).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          `The sentinel ${first.reviewer} did not answer for ${group.length} of ${asked} bundles (${first.why}): text that only it would have recognised was not reported there.`,
        ];
  });
}

const usualUsage = (tokens: number): Usage => ({
  freshInput: tokens + tokensIn(Buffer.byteLength(prompt('sentinel'))),
  cachedInput: 0,
  writtenInput: 0,
  output: usualAnswer,
});

/** What the sentinel would take, by estimate; nothing where the settings name none. */
export function sentinelEstimate(
  settings: Settings,
  bundles: readonly Pick<Bundle, 'tokens'>[],
): readonly EstimatedCalls[] {
  const { sentinel: spec } = settings;
  if (spec === null || spec.provider === 'command') return [];
  const price = priceFor(settings, spec);
  const usages = bundles.map(({ tokens }) => usualUsage(tokens));
  const usd = usages.reduce<number | null>((sum, usage) => {
    const cost = costOf(price, usage);
    return sum === null || cost === null ? null : sum + cost;
  }, 0);
  return [
    {
      reviewer: idOf(spec),
      round: 1,
      calls: usages.length,
      input: usages.reduce((sum, { freshInput }) => sum + freshInput, 0),
      cached: 0,
      output: usages.length * usualAnswer,
      mostUsd: usd,
      likelyUsd: usd,
    },
  ];
}
