import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { UserError } from '../../errors.ts';
import { bare, type Ended, outputLimit, runChild } from '../../sandbox/child-process.ts';
import { parseAnswer } from '../answer.ts';
import { cleanErrorText } from '../error-body.ts';
import { failed, type ProviderFailure } from '../failure.ts';
import type { Limiter } from '../limiter.ts';
import {
  type Completion,
  type CompletionMeta,
  noUsage,
  type Provider,
  type Thread,
  type ThreadOptions,
  type Usage,
} from '../provider.ts';
import { addSizes, sizeOf } from '../text-size.ts';
import type { Harness, ProgramTurn } from './program.ts';

export interface CommandOptions {
  /** As people know it: `command/codex`. */
  readonly name: string;
  readonly harness: Harness;
  /** Variables that are passed on, beside those that every program needs. */
  readonly environment: Readonly<Record<string, string>>;
  /** Folders of the run's own: the files of the head, and room for what each call needs. */
  readonly scratch: () => Promise<{ readonly checkout: string; readonly room: string }>;
  /** Whether the program is to edit the files of the checkout. Default false. */
  readonly edits?: boolean;
  /** Processes it may have at once, those that leave its group included; not counted where not given. */
  readonly maxProcesses?: number;
  /** Said after the instructions, once it is known where the files are. */
  readonly aside: (checkout: string) => string;
  /** Takes secrets out of what the program says where it fails. */
  readonly scrub: (text: string) => string;
  readonly timeoutMs: number;
  readonly limiter: Limiter;
}

/**
 * A program in place of an API: started anew for each question with all that was said before, in an empty folder, with
 * a bare environment. How it may end, and what it may say, is bounded as it is for a provider.
 */
export const commandProvider = (options: CommandOptions): Provider => ({
  name: options.name,
  open: (thread) => openThread(options, thread),
});

function openThread<T>(options: CommandOptions, thread: ThreadOptions<T>): Thread<T> {
  const { name, harness } = options;
  const turns: ProgramTurn[] = [];

  const run = async (text: string): Promise<{ readonly ended: Ended; readonly seconds: number }> => {
    const { checkout, room } = await options.scratch();
    const folder = mkdtempSync(join(room, 'call-'));
    for (const inner of ['home', 'tmp', 'work']) mkdirSync(join(folder, inner));
    const { argv, input, env } = harness.programCall({
      instructions: `${thread.instructions}\n\n${options.aside(checkout)}`,
      turns: [...turns, { role: 'user', text }],
      schema: undialected(z.toJSONSchema(thread.answer.schema)),
      model: thread.model,
      checkout,
      edits: options.edits ?? false,
      note(file, content) {
        const path = join(folder, file);
        writeFileSync(path, content);
        return path;
      },
    });
    const started = performance.now();
    const ended = await runChild({
      argv,
      input,
      folder: join(folder, 'work'),
      env: { ...bare(folder), ...options.environment, ...env },
      timeoutMs: options.timeoutMs,
      signal: thread.signal,
      ...(options.maxProcesses === undefined ? {} : { maxProcesses: options.maxProcesses }),
    });
    return { ended, seconds: (performance.now() - started) / 1000 };
  };

  const ask = async (text: string): Promise<Completion<T>> => {
    const { ended, seconds } = await run(text);
    const meta = (usage: Usage, text: string): CompletionMeta => ({
      seconds,
      usage,
      requests: [usage],
      sent: [addSizes([thread.instructions, ...turns.map((turn) => turn.text), text].map(sizeOf))],
      retries: 0,
      toolUses: [],
      notes: [],
      requestId: null,
      servedModel: null,
      stopReason: ended.kind === 'ended' ? `exit ${ended.status}` : ended.kind,
      text,
    });
    const unanswered = (failure: ProviderFailure): Completion<T> => ({
      ...meta(noUsage, ''),
      outcome: failure.outcome,
      message: failure.message,
      remedy: failure.remedy,
    });
    if (ended.kind !== 'ended') return unanswered(failureOf(options, ended));
    const answer = harness.readAnswer(ended.stdout);
    // A status other than 0 is a failure whatever was said; what was said may tell why.
    if (ended.status !== 0 || answer.kind === 'failed') {
      const why =
        answer.kind === 'failed' && ended.stdout.trim() !== '' ? answer.why : lastLine(ended.stderr);
      return unanswered(
        failed(
          'provider-error',
          `${name} ended with status ${ended.status} and no answer: ${cleanErrorText(why === '' ? 'it said nothing' : why, options.scrub)}`,
          `Run ${harness.program} by hand on the runner: its version, its key and its access to the model are the likely causes.`,
        ),
      );
    }
    const said = options.scrub(answer.text);
    turns.push({ role: 'user', text }, { role: 'assistant', text: said.slice(0, 64 * 1024) });
    const parsed = parseAnswer(said, thread.answer.schema);
    const whole = meta(answer.usage ?? noUsage, said);
    if (parsed.ok) return { ...whole, outcome: 'complete', value: parsed.value };
    return {
      ...whole,
      outcome: 'malformed',
      message: `The answer of ${name} cannot be used: ${parsed.why}.`,
      remedy: 'It must print one JSON object that fits the schema it is given, and nothing else.',
    };
  };

  let turn: Promise<unknown> = Promise.resolve();
  return {
    ask(parts, { priority = 0, begun } = {}) {
      const next = turn.then(async () => {
        const { model, signal } = thread;
        const admission = await options.limiter.enter({ model, signal, priority });
        if (!admission.admitted) return unasked<T>(cancelled(name));
        begun?.();
        try {
          return await ask(parts.map(({ text }) => text).join(''));
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          const { message, remedy } = error;
          return unasked<T>(failed('provider-error', `${name} could not be asked: ${message}`, remedy));
        } finally {
          admission.leave(null, false);
        }
      });
      turn = next.catch(() => undefined);
      return next;
    },
  };
}

function failureOf(
  { name, harness, timeoutMs }: CommandOptions,
  { kind }: Exclude<Ended, { kind: 'ended' }>,
): ProviderFailure {
  switch (kind) {
    case 'not-found':
      return failed(
        'provider-error',
        `The program ${harness.program} of ${name} could not be started.`,
        'Install it in a step before this one and see that it is on the PATH, or give its full path.',
      );
    case 'timed-out':
      return failed(
        'timed-out',
        `${name} had not answered after ${Math.round(timeoutMs / 1000)} s and was ended with all it had started.`,
        'Raise its timeout-minutes, or split the change.',
      );
    case 'crowded':
      return failed(
        'provider-error',
        `${name} started too many processes and was ended with all of them.`,
        'Give it less to do at once.',
      );
    case 'flooded':
      return failed(
        'malformed',
        `${name} wrote more than ${outputLimit / 1024 / 1024} MB and was ended.`,
        'It must print one JSON object that fits the schema it is given, and nothing else.',
      );
    case 'aborted':
      return cancelled(name);
  }
}

const cancelled = (name: string): ProviderFailure =>
  failed('cancelled', `The call of ${name} was cancelled.`, 'Run it again.');

const unasked = <T>({ outcome, message, remedy }: ProviderFailure): Completion<T> => ({
  outcome,
  message,
  remedy,
  seconds: 0,
  usage: noUsage,
  requests: [],
  sent: [],
  retries: 0,
  toolUses: [],
  notes: [],
  requestId: null,
  servedModel: null,
  stopReason: null,
  text: '',
});

/** The name of a dialect would have to be known to whoever checks answers by the schema, and changes nothing here. */
const undialected = (schema: object): object =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
