import type { Bundle } from '../change/change.ts';
import type { Language } from '../config/language.ts';
import type { Subject } from '../debate/categories.ts';
import { costOf, type Price } from '../providers/prices.ts';
import { type Effort, inputOf, type Usage } from '../providers/provider.ts';
import { instructions } from './prompts.ts';

/** Estimated calls of one reviewer in one round. Tokens as billed; `usd` is null without a price. */
export interface EstimatedCalls {
  readonly reviewer: string;
  readonly round: number;
  /** Calls if every bundle reaches the round. */
  readonly calls: number;
  readonly input: number;
  readonly cached: number;
  readonly output: number;
  /** Cost if every bundle reaches the round. */
  readonly mostUsd: number | null;
  /** Weighted by the usual share of bundles that reach the round. */
  readonly likelyUsd: number | null;
}

interface EstimateInput {
  readonly slots: readonly {
    readonly id: string;
    readonly provider: string;
    readonly model: string;
    /** A finder is not asked in the second round. */
    readonly finder?: boolean;
    readonly price: Price | null;
    readonly effort: Effort;
    readonly bundles: readonly Pick<Bundle, 'tokens'>[];
    /** Bytes of its tool definitions; 0 without look-ups. */
    readonly tools: number;
  }[];
  readonly maxRounds: number;
  readonly subject?: Subject;
  readonly language: Language;
  /** Tokens of the description that reviewers are asked about after the independent review; 0 if they are not. */
  readonly description?: number;
}

/** Bytes per token of code. An estimate must not be too low. */
export const bytesPerToken = 2.5;

/** Share of a context for the bundle. Questions, answers and relayed findings must fit too. */
export const shareOfBundle = 0.4;

/** Usual tokens of an answer, including reasoning. */
export const usualOutput: Readonly<Record<Effort, number>> = { low: 1_500, medium: 3_000, high: 6_000 };

/** Usual number of findings per reviewer and bundle; tokens of one as relayed, as a reminder and as judged. */
const usual = { findings: 4, relayed: 260, reminder: 50, judged: 120, question: 500 } as const;

/** Usual number of look-up turns, and the tokens of one: its result, and the model's output. */
const usualLookUps = { blind: 2, later: 1, found: 2_500, output: 300 } as const;

/** Usual share of bundles that reach a round: many end without findings, few are disputed. */
const share = (round: number): number => [1, 0.7, 0.25][round - 1] ?? 0.1;

/** Bytes of a text as tokens, rounded up. */
export const tokensIn = (bytes: number): number => Math.ceil(bytes / bytesPerToken);

/** The estimated cost of a review by reviewer and round. Makes no request. */
export function estimateCalls({
  slots,
  maxRounds,
  subject = 'change',
  language,
  description = 0,
}: EstimateInput): readonly EstimatedCalls[] {
  const rounds = slots.length < 2 ? 1 : maxRounds;
  const led = new Set<string>();
  return slots.flatMap(({ id, provider, model, finder = false, price, effort, bundles, tools }) => {
    const system = tokensIn(
      Buffer.byteLength(instructions({ subject, lookUps: tools > 0, language })) + tools,
    );
    const pricedAlike = `${provider}/${model}/${effort}`;
    const follows = led.has(pricedAlike);
    // Only what a later request can read is stored.
    const alike = slots.filter((one) => one.provider === provider && one.model === model);
    const again = rounds > 1 || description > 0 || tools > 0 || alike.length > 1;
    led.add(pricedAlike);
    const asked = Array.from({ length: rounds }, (_, index) => index + 1);
    return asked.flatMap((round): EstimatedCalls[] => {
      if (finder && round === 2) return [];
      const turns = bundles.flatMap(({ tokens }) => {
        const own = turn(round, system + tokens, follows, effort, tools > 0, again);
        return round === 1 && description > 0
          ? [own, describedTurn(system + tokens, description, effort)]
          : [own];
      });
      const usd = turns.reduce<number | null>((sum, usage) => {
        const cost = costOf(price, usage);
        return sum === null || cost === null ? null : sum + cost;
      }, 0);
      const total = (pick: (usage: (typeof turns)[number]) => number): number =>
        turns.reduce((sum, usage) => sum + pick(usage), 0);
      const calls: EstimatedCalls = {
        reviewer: id,
        round,
        calls: turns.length,
        input: total(inputOf),
        cached: total(({ cachedInput }) => cachedInput),
        output: total(({ output }) => output),
        mostUsd: usd,
        likelyUsd: usd === null ? null : usd * share(round),
      };
      return [calls];
    });
  });
}

/**
 * Usage of one call. The prefix is written once and then read; a later role of the model only reads it. The question
 * is written if look-ups may repeat it.
 * @param again whether another request repeats the prefix
 */
function turn(
  round: number,
  prefix: number,
  follows: boolean,
  effort: Effort,
  looksUp: boolean,
  again: boolean,
): Usage {
  const thought = usualOutput[effort];
  const asking = (tokens: number): Pick<Usage, 'freshInput' | 'writtenInput'> =>
    looksUp ? { freshInput: 0, writtenInput: tokens } : { freshInput: tokens, writtenInput: 0 };
  if (round === 1) {
    const question = asking(usual.question);
    const { freshInput, writtenInput } = question;
    const stored = again
      ? { freshInput, writtenInput: writtenInput + prefix }
      : { freshInput: freshInput + prefix, writtenInput };
    const first = follows
      ? { ...question, cachedInput: prefix, output: thought }
      : { ...stored, cachedInput: 0, output: thought };
    return looksUp ? withLookUps(first, prefix + usual.question, usualLookUps.blind) : first;
  }
  const relayed = usual.findings * (usual.relayed + usual.reminder) + usual.question;
  const asked = {
    ...asking(relayed),
    cachedInput: prefix,
    output: Math.round(thought / 2) + usual.findings * usual.judged,
  };
  return looksUp ? withLookUps(asked, prefix + relayed, usualLookUps.later) : asked;
}

/** Usage of the question about the description: the prefix is cached by then. */
const describedTurn = (prefix: number, description: number, effort: Effort): Usage => ({
  freshInput: 0,
  cachedInput: prefix,
  writtenInput: usual.question + description,
  output: Math.round(usualOutput[effort] / 2),
});

/** Each turn of look-ups is one more request, which reads the conversation and adds the result. */
function withLookUps(asked: Usage, before: number, turns: number): Usage {
  const { found, output } = usualLookUps;
  // The first request reads only the conversation before it; each next one also reads the results before it.
  const again = (turns * (turns - 1) * found) / 2;
  return {
    freshInput: asked.freshInput,
    cachedInput: asked.cachedInput + turns * before + again,
    writtenInput: asked.writtenInput + turns * found,
    output: asked.output + turns * output,
  };
}
