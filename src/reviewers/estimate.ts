import type { Bundle } from '../change/change.ts';
import type { Subject } from '../debate/categories.ts';
import { costOf, type Price } from '../providers/prices.ts';
import type { Effort, Usage } from '../providers/provider.ts';
import { instructions } from './prompts.ts';

/** What one reviewer's calls of one round would take, by estimate. Tokens as billed; `usd` null without a price. */
export interface EstimatedCalls {
  readonly reviewer: string;
  readonly round: number;
  /** Calls if every bundle goes that far. */
  readonly calls: number;
  readonly input: number;
  readonly cached: number;
  readonly output: number;
  /** If every bundle goes that far. */
  readonly mostUsd: number | null;
  /** Weighted by how many bundles go that far as a rule. */
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
    /** Bytes of the tools it is offered; 0 where it may look nothing up. */
    readonly tools: number;
  }[];
  readonly maxRounds: number;
  readonly subject?: Subject;
}

/** Bytes that a token of code holds: what an estimate takes for granted must not be too low. */
export const bytesPerToken = 2.5;

/** Tokens that an answer takes as a rule, what the model thinks included. */
export const usualOutput: Readonly<Record<Effort, number>> = { low: 1_500, medium: 3_000, high: 6_000 };

/** Findings that a reviewer raises on a bundle as a rule; tokens of one as relayed, as a reminder and as judged. */
const usual = { findings: 4, relayed: 260, reminder: 50, judged: 120, question: 500 } as const;

/** Turns in which a reviewer looks something up as a rule, and the tokens of one: what it finds, and what it says. */
const usualLookUps = { blind: 2, later: 1, found: 2_500, output: 300 } as const;

/** The share of bundles that come to a round as a rule: many are done when nobody found anything, few are disputed. */
const share = (round: number): number => [1, 0.7, 0.25][round - 1] ?? 0.1;

/** Bytes of a text as tokens, rounded up. */
export const tokensIn = (bytes: number): number => Math.ceil(bytes / bytesPerToken);

/** What a review would take, reviewer by reviewer and round by round, without asking anyone. */
export function estimateCalls({
  slots,
  maxRounds,
  subject = 'change',
}: EstimateInput): readonly EstimatedCalls[] {
  const rounds = slots.length < 2 ? 1 : maxRounds;
  const led = new Set<string>();
  return slots.flatMap(({ id, provider, model, finder = false, price, effort, bundles, tools }) => {
    const system = tokensIn(Buffer.byteLength(instructions({ subject, lookUps: tools > 0 })) + tools);
    const pricedAlike = `${provider}/${model}/${effort}`;
    const follows = led.has(pricedAlike);
    led.add(pricedAlike);
    const asked = Array.from({ length: rounds }, (_, index) => index + 1);
    return asked.flatMap((round): EstimatedCalls[] => {
      if (finder && round === 2) return [];
      const turns = bundles.map(({ tokens }) => turn(round, system + tokens, follows, effort, tools > 0));
      const usd = turns.reduce<number | null>((sum, usage) => {
        const cost = costOf(price, usage);
        return sum === null || cost === null ? null : sum + cost;
      }, 0);
      const total = (pick: (usage: (typeof turns)[number]) => number): number =>
        turns.reduce((sum, usage) => sum + pick(usage), 0);
      const calls: EstimatedCalls = {
        reviewer: id,
        round,
        calls: bundles.length,
        input: total(({ cachedInput, writtenInput }) => cachedInput + writtenInput),
        cached: total(({ cachedInput }) => cachedInput),
        output: total(({ output }) => output),
        mostUsd: usd,
        likelyUsd: usd === null ? null : usd * share(round),
      };
      return [calls];
    });
  });
}

/** Usage of one call: the prefix is written once and read from then on; a later role of the model only reads it. */
function turn(round: number, prefix: number, follows: boolean, effort: Effort, looksUp: boolean): Usage {
  const thought = usualOutput[effort];
  if (round === 1) {
    const first = follows
      ? { freshInput: 0, cachedInput: prefix, writtenInput: usual.question, output: thought }
      : { freshInput: 0, cachedInput: 0, writtenInput: prefix + usual.question, output: thought };
    return looksUp ? withLookUps(first, prefix + usual.question, usualLookUps.blind) : first;
  }
  const relayed = usual.findings * (usual.relayed + usual.reminder) + usual.question;
  const asked = {
    freshInput: 0,
    cachedInput: prefix,
    writtenInput: relayed,
    output: Math.round(thought / 2) + usual.findings * usual.judged,
  };
  return looksUp ? withLookUps(asked, prefix + relayed, usualLookUps.later) : asked;
}

/** Each turn of look-ups is one more request, which reads all that was said and adds what was found. */
function withLookUps(asked: Usage, before: number, turns: number): Usage {
  const { found, output } = usualLookUps;
  // The first finds only what was said before, the next what the one before it found as well.
  const again = (turns * (turns - 1) * found) / 2;
  return {
    freshInput: asked.freshInput,
    cachedInput: asked.cachedInput + turns * before + again,
    writtenInput: asked.writtenInput + turns * found,
    output: asked.output + turns * output,
  };
}
