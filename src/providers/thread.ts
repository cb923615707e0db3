import { parseAnswer } from './answer.ts';
import { failed, type ProviderFailure } from './failure.ts';
import {
  type AskOptions,
  type Completion,
  type CompletionMeta,
  type Part,
  sumUsage,
  type Thread,
  type ThreadOptions,
} from './provider.ts';
import { type AskRecord, cancelled, emptyLedger, makeSender, type ThreadSetting } from './sender.ts';
import { addSizes, sizeOf, type TextSize } from './text-size.ts';
import { answerInCall, mostVainTurns, runCalls } from './tool-calls.ts';

/** Characters kept of an unusable answer, for diagnosis. */
const keptText = 64 * 1024;

type Reached = { readonly kind: 'answer' } | { readonly kind: 'failed'; readonly failure: ProviderFailure };

/**
 * A conversation with any API: sends questions, retries, runs the tools that the model calls, and keeps the history
 * in the API's own format, so that each question's prefix is the complete one before. Reasoning and tool results are
 * used for one question and not sent again: the answer contains what matters.
 */
export const openThread = <T, Item>(setting: ThreadSetting<Item>, options: ThreadOptions<T>): Thread<T> => {
  const { protocol, place } = setting;
  const sender = makeSender(setting, options.timeoutMs, options.signal);
  let history: readonly Item[] = [];
  /** Size of the instructions and the history. */
  let said = sizeOf(options.instructions);
  let turn: Promise<unknown> = Promise.resolve();

  /** Asks until the model answers instead of calling tools. */
  const converse = async (
    question: Item,
    asked: TextSize,
    { maxOutputTokens = options.maxOutputTokens, priority = 0, begun, used: tell }: AskOptions,
    ledger: AskRecord,
  ): Promise<Reached> => {
    const items: Item[] = [question];
    let size = addSizes([said, asked]);
    let vainTurns = 0;
    for (let turn = 1; ; turn += 1) {
      const used = ledger.toolUses.length;
      // After the limit the model gets one turn with a notice. Then its tools are removed.
      const mayUseTools = used <= options.maxToolCalls;
      const begunField = begun === undefined ? {} : { begun };
      const demand = { items: [...history, ...items], maxOutputTokens, mayUseTools, size, ...begunField };
      // A conversation under way goes first, while the provider's cache still holds it.
      const reply = await sender.send(demand, ledger, turn === 1 ? priority : Number.POSITIVE_INFINITY);
      if ('outcome' in reply) return { kind: 'failed', failure: reply };
      const { ending } = reply;
      switch (ending.kind) {
        case 'answer':
          return { kind: 'answer' };
        case 'failed':
          return { kind: 'failed', failure: ending.failure };
        case 'calls': {
          const answer = answerInCall(ending.calls, ledger.last.text, options.tools, options.answer);
          if (answer !== null) {
            ledger.last = { ...ledger.last, text: answer.text };
            const tool = JSON.stringify(answer.tool.slice(0, 40));
            ledger.notes.push(
              `${place.model} gave its answer as a call of the tool ${tool}, which it was not offered.`,
            );
            return { kind: 'answer' };
          }
          if (!mayUseTools || vainTurns === mostVainTurns) {
            const what = `${place.model} at ${place.host} kept calling tools after it was asked to answer.`;
            const failure = failed('malformed', what, 'Run it again. If it fails again, use another model.');
            return { kind: 'failed', failure };
          }
          const left = Math.max(0, options.maxToolCalls - used);
          const limit = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutMs)]);
          const started = performance.now();
          const done = await runCalls(ending.calls, options.tools, left, options.maxToolCalls, limit);
          ledger.seconds += (performance.now() - started) / 1000;
          vainTurns = done.every(({ vain }) => vain) ? vainTurns + 1 : 0;
          ledger.toolUses.push(...done.map(({ use }) => use));
          for (const { use } of done) tell?.(use);
          if (options.signal.aborted) return { kind: 'failed', failure: cancelled(place) };
          items.push(...ending.items, ...protocol.toolTurn(done.map(({ answer }) => answer)));
          size = addSizes([size, ...done.map(({ answer }) => sizeOf(answer.output))]);
          break;
        }
        default:
          return ending satisfies never;
      }
    }
  };

  const ask = async (parts: readonly Part[], asking: AskOptions): Promise<Completion<T>> => {
    const ledger = emptyLedger();
    const question = protocol.userTurn(parts);
    const asked = addSizes(parts.map(({ text }) => sizeOf(text)));
    const reached = await converse(question, asked, asking, ledger);
    const { requests, sent, toolUses, notes, retries, seconds, last } = ledger;
    const meta: CompletionMeta = {
      seconds,
      usage: sumUsage(requests),
      requests,
      sent,
      retries,
      toolUses,
      notes,
      requestId: last.requestId,
      servedModel: last.servedModel,
      stopReason: last.stopReason,
      text: last.text,
    };
    if (reached.kind === 'answer') {
      history = [...history, question, protocol.assistantTurn(last.text === '' ? '(empty)' : last.text)];
      said = addSizes([said, asked, sizeOf(last.text)]);
      const parsed = parseAnswer(last.text, options.answer);
      if (parsed.ok) {
        const { value, unread, note } = parsed;
        return {
          ...meta,
          notes: note === null ? notes : [...notes, note],
          outcome: 'complete',
          value,
          unread,
        };
      }
      return {
        ...meta,
        outcome: 'malformed',
        message: `The answer of ${place.model} at ${place.host} cannot be used: ${parsed.why}.`,
        remedy: 'Run it again. If it fails again, use another model.',
      };
    }
    const { outcome, message, remedy } = reached.failure;
    if (outcome === 'malformed') {
      // Kept, as `Thread` documents, so that a repair can be requested. The answer itself cannot be sent back.
      history = [...history, question, protocol.assistantTurn('(The answer was unusable and is left out.)')];
      said = addSizes([said, asked]);
    }
    const text = last.text.length > keptText ? `${last.text.slice(0, keptText)}…` : last.text;
    return { ...meta, text, outcome, message, remedy };
  };

  return {
    ask(parts, askOptions = {}) {
      const next = turn.then(() => ask(parts, askOptions));
      turn = next.catch(() => undefined);
      return next;
    },
  };
};
