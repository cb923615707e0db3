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
import { prompt } from '../../reviewers/prompts.ts';
import type { Texts } from '../../sandbox/files.ts';
import type { Fence } from '../../security/fence.ts';
import type { Brief } from '../race/brief.ts';
import type { Paid } from './author.ts';

/** What all authors are told, and how one is asked. */
export interface PatchAuthorOptions {
  readonly id: string;
  readonly vendor: string;
  readonly model: string;
  readonly provider: Provider;
  /** Null where the price is not known. */
  readonly price: Price | null;
  /** How it is to go about it, in addition to what all are told; empty for nothing. */
  readonly approach: string;
  readonly effort: Effort;
  readonly brief: Brief;
  /** Globs of files that may be edited beside the brief's. */
  readonly allowed: readonly string[];
  readonly fence: Fence;
  readonly redact: (text: string) => string;
  readonly recorder: AuthorRecorder;
}

/** Hears what is asked and answered, for the race's paper trail. */
export interface AuthorRecorder {
  asked(lane: string, texts: readonly string[]): void;
  answered(lane: string, completion: Completion<unknown>): void;
}

const timeoutMs = 10 * 60_000;
const maxOutputTokens = 32_000;

export const openAuthorThread = <T>(
  { provider, model, effort }: PatchAuthorOptions,
  answer: ThreadOptions<T>['answer'],
  signal: AbortSignal,
): Thread<T> =>
  provider.open({
    model,
    instructions: prompt('fix-instructions'),
    answer,
    tools: [],
    maxToolCalls: 0,
    effort,
    maxOutputTokens,
    cacheKey: '',
    timeoutMs,
    signal,
  });

/** What is the same for every lane comes first, so that lanes of one model share its provider's cache. */
export function briefParts(
  authorOptions: PatchAuthorOptions,
  texts: Texts,
  closing: 'fix-edits' | 'fix-program',
): readonly Part[] {
  const { brief, allowed, fence, approach, redact } = authorOptions;
  const shared = prompt('fix-brief', {
    findings: fence('brief', findingLines(brief.findings)),
    allowed: allowed.length === 0 ? ', and no others' : `, and those that match ${allowed.join(', ')}`,
    estimate: String(brief.estimate),
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

/** One question with one second chance where the answer has another form than asked for. */
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
  // What was sent is paid for, though nobody says how much it was.
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
