import * as z from 'zod';
import type { Language } from '../config/language.ts';
import type { Requirement } from '../debate/plan-requirements.ts';
import type { Call, Failure, RelayedFinding } from '../debate/reviewer.ts';
import { costOf, type Price } from '../providers/prices.ts';
import type { Effort, Part, Provider, Thread } from '../providers/provider.ts';
import type { Fence } from '../security/fence.ts';
import { callOf } from './attempt.ts';
import type { Budget } from './budget.ts';
import { tokensIn, usualOutput } from './estimate.ts';
import { authorInstructions, type PromptName, prompt } from './prompts.ts';
import type { RequestRecorder } from './request-recorder.ts';

const answerSchema = z.object({
  decisions: z.array(
    z.object({ label: z.string(), decision: z.enum(['taken', 'declined']), reason: z.string() }),
  ),
  changed: z.array(z.object({ quote: z.string(), reason: z.string() })),
  document: z.string(),
});
type Answer = z.infer<typeof answerSchema>;

/**
 * A revision as its author returns it. `decisions` holds one for each label in the question, if the author followed
 * the instructions.
 */
export interface PlanDraft {
  readonly document: string;
  readonly decisions: Answer['decisions'];
  readonly changed: Answer['changed'];
}

type Revised =
  | { readonly outcome: 'revised'; readonly draft: PlanDraft; readonly calls: readonly Call[] }
  | { readonly outcome: 'unanswered'; readonly failure: Failure; readonly calls: readonly Call[] };

interface ReviserOptions {
  readonly id: string;
  readonly model: string;
  readonly provider: Provider;
  readonly price: Price | null;
  readonly effort: Effort;
  readonly language: Language;
  readonly fence: Fence;
  readonly redact: (text: string) => string;
  readonly signal: AbortSignal;
  readonly budget: Budget;
  /** Seconds since the run began. */
  readonly clock: () => number;
}

interface Revising {
  /** From 1. */
  readonly number: number;
  readonly findings: readonly RelayedFinding[];
  /** Lines of the original that the last revision lost. */
  readonly lost: readonly Requirement[];
  readonly recorder: RequestRecorder;
}

const timeoutMs = 10 * 60_000;
/** Output tokens besides the document itself. */
const allowance = 16_000;
const mostText = 4_000;

/** A model as the author of a plan's next version: one conversation through all revisions. */
export class Reviser {
  readonly #options: ReviserOptions;
  readonly #plan: string;
  readonly #room: number;
  #thread: Thread<Answer> | null = null;
  #said = 0;

  constructor(options: ReviserOptions, plan: string) {
    this.#options = options;
    this.#plan = plan;
    this.#room = allowance + 2 * tokensIn(Buffer.byteLength(plan));
  }

  /** One second attempt, for an answer of the wrong form and for findings without a decision. */
  async revise(asked: Revising): Promise<Revised> {
    const first = await this.#once(asked, 1, this.#question(asked));
    const missing = first.outcome === 'complete' ? undecided(asked, first.value) : [];
    if (first.outcome === 'complete' && missing.length === 0) return revised(first.value, [first.call]);
    if (first.outcome !== 'complete' && first.failure.code !== 'malformed')
      return { outcome: 'unanswered', failure: first.failure, calls: callsOf(first) };
    const again =
      first.outcome === 'complete'
        ? this.#prompt('undecided', { labels: missing.join(', ') })
        : this.#prompt('revise-repair', { problem: first.failure.message });
    const second = await this.#once(asked, 2, [{ text: again }]);
    const calls = [...callsOf(first), ...callsOf(second)];
    if (second.outcome === 'complete') return revised(second.value, calls);
    // The first answer is kept. Its missing decisions are reported.
    if (first.outcome === 'complete') return revised(first.value, calls);
    return { outcome: 'unanswered', failure: second.failure, calls };
  }

  #prompt(name: PromptName, slots: Readonly<Record<string, string>>): string {
    return this.#options.redact(prompt(name, slots, 'plan'));
  }

  #question({ findings, lost }: Revising): readonly Part[] {
    const { fence } = this.#options;
    const lines = (items: readonly unknown[]): string => items.map((item) => JSON.stringify(item)).join('\n');
    const slots = {
      findings: fence('findings', lines(findings)),
      lost: lost.length === 0 ? '' : prompt('lost', { lines: fence('lost', lines(lost)) }, 'plan'),
    };
    if (this.#said > 0) return [{ text: this.#prompt('revise-again', slots), cache: true }];
    return [{ text: this.#prompt('revise', { ...slots, plan: fence('plan', this.#plan) }), cache: true }];
  }

  async #once({ number, recorder }: Revising, attempt: number, parts: readonly Part[]): Promise<Attempt> {
    const { id, clock, price, budget } = this.#options;
    const bundle = `r${number}`;
    const estimate = this.#estimate(parts);
    if (!(await budget.enter(estimate, { kind: 'blocking', bundle, rank: 0 }))) {
      const { outcome: code, ...failure } = budget.refusal();
      return { outcome: 'failed', failure: { code, ...failure }, call: null };
    }
    const asked = { reviewer: id, bundle, round: 1, question: 'revision', attempt } as const;
    recorder.request(
      asked,
      authorInstructions('revise-instructions', this.#options.language),
      parts.map(({ text }) => text),
    );
    const began = clock();
    const completion = await this.#open().ask(parts, { maxOutputTokens: this.#room });
    const call = callOf(completion, began, price);
    budget.settle(estimate, call.spent.usd ?? 0);
    recorder.answer(asked, completion, call);
    if (completion.outcome === 'complete' || completion.outcome === 'malformed')
      this.#said += bytesOf(parts) + Buffer.byteLength(completion.text);
    if (completion.outcome === 'complete') return { outcome: 'complete', value: completion.value, call };
    const { outcome: code, message, remedy } = completion;
    return { outcome: 'failed', failure: { code, message, remedy }, call };
  }

  #open(): Thread<Answer> {
    const { provider, model, effort, signal } = this.#options;
    this.#thread ??= provider.open({
      model,
      instructions: authorInstructions('revise-instructions', this.#options.language),
      answer: { name: 'revision', schema: answerSchema },
      tools: [],
      maxToolCalls: 0,
      effort,
      maxOutputTokens: this.#room,
      cacheKey: '',
      timeoutMs,
      signal,
    });
    return this.#thread;
  }

  #estimate(parts: readonly Part[]): number {
    const usage = {
      freshInput: 0,
      cachedInput: tokensIn(this.#said),
      writtenInput: tokensIn(bytesOf(parts)),
      output: usualOutput[this.#options.effort] + tokensIn(Buffer.byteLength(this.#plan)),
    };
    return costOf(this.#options.price, usage) ?? 0;
  }
}

type Attempt =
  | { readonly outcome: 'complete'; readonly value: Answer; readonly call: Call }
  | { readonly outcome: 'failed'; readonly failure: Failure; readonly call: Call | null };

const callsOf = ({ call }: Attempt): readonly Call[] => (call === null ? [] : [call]);

const undecided = ({ findings }: Revising, { decisions }: Answer): readonly string[] => {
  const said = new Set(decisions.map(({ label }) => label.trim()));
  return findings.map(({ label }) => label).filter((label) => !said.has(label));
};

const clip = (text: string): string => text.trim().slice(0, mostText);

const revised = ({ document, decisions, changed }: Answer, calls: readonly Call[]): Revised => ({
  outcome: 'revised',
  draft: {
    document,
    decisions: decisions.map(({ label, decision, reason }) => ({
      label: label.trim(),
      decision,
      reason: clip(reason),
    })),
    changed: changed.map(({ quote, reason }) => ({ quote: clip(quote), reason: clip(reason) })),
  },
  calls,
});

const bytesOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
