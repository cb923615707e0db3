import type { Language } from '../../config/language.ts';
import type { Finding } from '../../debate/finding.ts';
import type { Spent } from '../../debate/reviewer.ts';
import { costOfAll, type Price } from '../../providers/prices.ts';
import {
  type Completion,
  type Effort,
  inputOf,
  noUsage,
  type Part,
  type Provider,
  type Thread,
  type ThreadOptions,
} from '../../providers/provider.ts';
import { tokensIn } from '../../reviewers/estimate.ts';
import { authorInstructions, prompt } from '../../reviewers/prompts.ts';
import type { Texts } from '../../sandbox/files.ts';
import type { Fence } from '../../security/fence.ts';
import type { Brief } from '../race/brief.ts';
import type { RegressionTest } from '../regression-tests.ts';
import type { Paid } from './author.ts';

/** The common input of all authors, and the settings of one. */
export interface PatchAuthorOptions {
  readonly id: string;
  readonly vendor: string;
  readonly model: string;
  readonly provider: Provider;
  /** Null if the price is unknown. */
  readonly price: Price | null;
  /** Instructions for this author besides the common ones; empty for none. */
  readonly approach: string;
  readonly effort: Effort;
  readonly brief: Brief;
  /** Tests that the patch must make pass, and that are added to it. */
  readonly tests: readonly Pick<RegressionTest, 'path' | 'text'>[];
  /** Globs of files that may be edited besides the brief's. */
  readonly allowed: readonly string[];
  readonly language: Language;
  readonly fence: Fence;
  readonly redact: (text: string) => string;
  readonly recorder: AuthorRecorder;
}

/** Records requests and answers for the race's transcripts. */
export interface AuthorRecorder {
  asked(lane: string, texts: readonly string[]): void;
  answered(lane: string, completion: Completion<unknown>): void;
}

const timeoutMs = 10 * 60_000;
const maxOutputTokens = 32_000;

export const openAuthorThread = <T>(
  { provider, model, effort, language }: PatchAuthorOptions,
  answer: ThreadOptions<T>['answer'],
  signal: AbortSignal,
): Thread<T> =>
  provider.open({
    model,
    instructions: authorInstructions('fix-instructions', language),
    answer,
    tools: [],
    maxToolCalls: 0,
    effort,
    maxOutputTokens,
    cacheKey: '',
    timeoutMs,
    signal,
  });

/** The parts that are the same for every lane come first, so that lanes of one model share the provider's cache. */
export function briefParts(
  authorOptions: PatchAuthorOptions,
  texts: Texts,
  closing: 'fix-edits' | 'fix-program',
): readonly Part[] {
  const { brief, tests, allowed, fence, approach, redact } = authorOptions;
  const shared = prompt('fix-brief', {
    findings: fence('brief', findingLines(brief.findings)),
    allowed: allowed.length === 0 ? ', and no others' : `, and those that match ${allowed.join(', ')}`,
    estimate: String(brief.estimate),
    tests: testTexts(tests, fence),
    files: fileTexts(texts, fence),
  });
  const own = [...(approach === '' ? [] : [approach]), prompt(closing)].join('\n\n');
  return [{ text: redact(`${shared}\n\n`), cache: true }, { text: own }];
}

export const againParts = (
  { fence, redact }: PatchAuthorOptions,
  objections: readonly Finding[],
  texts: Texts,
): readonly Part[] => [
  {
    text: redact(
      prompt('fix-again', {
        findings: fence('objections', findingLines(objections)),
        files: fileTexts(texts, fence),
      }),
    ),
  },
];

const findingLines = (findings: readonly Finding[]): string =>
  findings
    .map(({ id, category, severity, title, explanation, scenario, assumes, suggestion, location }) =>
      JSON.stringify({
        id,
        category,
        severity,
        title,
        explanation,
        scenario,
        ...(assumes === null ? {} : { assumes }),
        suggestion,
        path: location.path,
        quote: location.quote,
        ...(location.level === 'line' ? { startLine: location.startLine, endLine: location.endLine } : {}),
      }),
    )
    .join('\n');

const fileTexts = (texts: Texts, fence: Fence): string =>
  [...texts].flatMap(([path, text]) => (text === null ? [] : [fence('file', text, { path })])).join('\n\n');

const testTexts = (tests: PatchAuthorOptions['tests'], fence: Fence): string =>
  tests.length === 0
    ? ''
    : `${prompt('fix-tests', { tests: tests.map(({ path, text }) => fence('test', text, { path })).join('\n\n') })}\n\n`;

/** Asks once, and a second time if the answer has the wrong form. */
export async function askOnce<T>(
  authorOptions: PatchAuthorOptions,
  thread: Thread<T>,
  parts: readonly Part[],
): Promise<{ readonly completion: Completion<T>; readonly paid: Paid }> {
  const first = await once(authorOptions, thread, parts);
  if (first.completion.outcome !== 'malformed') return first;
  const repair = [{ text: prompt('repair', { problem: first.completion.message }) }];
  const second = await once(authorOptions, thread, repair);
  return { completion: second.completion, paid: sumPaid(first.paid, second.paid) };
}

async function once<T>(
  { id, price, recorder }: PatchAuthorOptions,
  thread: Thread<T>,
  parts: readonly Part[],
): Promise<{ readonly completion: Completion<T>; readonly paid: Paid }> {
  recorder.asked(
    id,
    parts.map(({ text }) => text),
  );
  const completion = await thread.ask(parts);
  recorder.answered(id, completion);
  const { requests, usage } = completion;
  const unbilled = completion.outcome === 'cancelled' && inputOf(usage) === 0;
  // The request was paid for, although no cost is reported.
  const sent = {
    ...noUsage,
    freshInput: tokensIn(parts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)),
  };
  const spent: Spent = unbilled
    ? { ...sent, usd: costOfAll(price, [sent]) }
    : { ...usage, usd: costOfAll(price, requests) };
  return { completion, paid: { spent, estimated: unbilled } };
}

export const nothingPaid: Paid = {
  spent: { ...noUsage, usd: 0 },
  estimated: false,
};

export const sumPaid = (a: Paid, b: Paid): Paid => ({
  spent: {
    freshInput: a.spent.freshInput + b.spent.freshInput,
    cachedInput: a.spent.cachedInput + b.spent.cachedInput,
    writtenInput: a.spent.writtenInput + b.spent.writtenInput,
    output: a.spent.output + b.spent.output,
    usd: a.spent.usd === null || b.spent.usd === null ? null : a.spent.usd + b.spent.usd,
  },
  estimated: a.estimated || b.estimated,
});
