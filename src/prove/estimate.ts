import type { Settings } from '../config/schema.ts';
import { costOf } from '../providers/prices.ts';
import { type EstimatedCalls, tokensIn, usualOutput } from '../reviewers/estimate.ts';
import type { ReviewerSlot } from '../reviewers/panel.ts';
import { authorInstructions, prompt } from '../reviewers/prompts.ts';

/** Usual tokens: the finding, the file under test with existing tests, a test, and what it printed. */
const usual = { finding: 400, files: 9_000, test: 900, output: 800 } as const;

/** Usual share of `prove-max` for which a test is written at all: most reviews have few findings in scope. */
const usualShare = 0.3;

/**
 * What tests for findings take, by estimate: nothing with one vendor or with `prove: off`. At most each of `prove-max`
 * tests is written and read twice. Authors and readers take turns.
 */
export function proofEstimate(
  settings: Settings,
  slots: readonly Pick<ReviewerSlot, 'id' | 'vendor' | 'price' | 'effort'>[],
): readonly EstimatedCalls[] {
  const vendors = new Set(slots.map(({ vendor }) => vendor));
  if (settings.prove === 'off' || settings.target === 'plan' || vendors.size < 2) return [];
  const system = tokensIn(Buffer.byteLength(authorInstructions('prove-instructions', settings.language)));
  const writing = system + tokensIn(Buffer.byteLength(prompt('prove-write', slotsOfPrompt)));
  const reading = system + tokensIn(Buffer.byteLength(prompt('prove-read', slotsOfPrompt)));
  const tests = Math.ceil((settings['prove-max'] * 2) / slots.length);
  return slots.map(({ id, price, effort }): EstimatedCalls => {
    const thought = usualOutput[effort ?? settings.effort];
    const known = usual.finding + usual.files;
    const usages = [
      { input: writing + known + usual.output, output: thought + usual.test },
      { input: reading + known + usual.test, output: Math.round(thought / 2) },
    ];
    const usd = usages.reduce<number | null>((sum, { input, output }) => {
      const cost = costOf(price, { freshInput: input, cachedInput: 0, writtenInput: 0, output });
      return sum === null || cost === null ? null : sum + cost * tests;
    }, 0);
    const total = (pick: (usage: (typeof usages)[number]) => number): number =>
      usages.reduce((sum, usage) => sum + pick(usage) * tests, 0);
    return {
      reviewer: id,
      round: settings['max-rounds'] + 1,
      calls: usages.length * tests,
      input: total(({ input }) => input),
      cached: 0,
      output: total(({ output }) => output),
      mostUsd: usd,
      likelyUsd: usd === null ? null : usd * usualShare,
    };
  });
}

/** The texts that fill the prompts are counted as tokens. */
const slotsOfPrompt = { finding: '', files: '', form: '', before: '', path: '', expects: '', test: '' };
