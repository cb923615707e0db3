import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  /** Name in messages: `command/codex`. */
  readonly name: string;
  readonly harness: Harness;
  /** Variables that are passed on, besides those that every program needs. */
  readonly environment: Readonly<Record<string, string>>;
  /** Folders of the run: the files of the head, and space for the files of each call. */
  readonly scratch: () => Promise<{ readonly checkout: string; readonly room: string }>;
  /** Whether the program edits the files of the checkout. Default false. */
  readonly edits?: boolean;
  /** Maximum number of processes at once, including those that leave its group; unlimited if absent. */
  readonly maxProcesses?: number;
  /** Instructions that depend on the location of the files. */
  readonly aside: (checkout: string) => string;
  /** Removes secrets from the program's error output. */
  readonly scrub: (text: string) => string;
  readonly timeoutMs: number;
  readonly limiter: Limiter;
}

/**
 * A program instead of an API. Each question starts it again with the entire conversation, in an empty folder and with
 * a minimal environment. Its time and output are limited as for a provider.
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
    const privateFolder = join(folder, 'private');
    mkdirSync(privateFolder, { mode: 0o700 });
    const {
      argv,
      input,
      env,
      privateFiles = {},
    } = harness.programCall({
      instructions: `${thread.instructions}\n\n${options.aside(checkout)}`,
      turns: [...turns, { role: 'user', text }],
      schema: undialected(z.toJSONSchema(thread.answer.schema)),
      model: thread.model,
      checkout,
      edits: options.edits ?? false,
      privateFolder,
      note(file, content) {
        const path = join(folder, file);
        writeFileSync(path, content);
        return path;
      },
    });
    const secrets = writePrivate(privateFolder, privateFiles);
    const started = performance.now();
    const ended = await runChild({
      argv,
      input,
      folder: join(folder, 'work'),
      env: { ...bare(folder), ...options.environment, ...env },
      timeoutMs: options.timeoutMs,
      signal: thread.signal,
      ...(options.maxProcesses === undefined ? {} : { maxProcesses: options.maxProcesses }),
    }).finally(() => {
      harness.leftFiles?.(secrets.read());
      secrets.remove();
    });
    return { ended, seconds: (performance.now() - started) / 1000 };
  };

  const ask = async (text: string): Promise<Completion<T>> => {
    const { ended, seconds } = await (harness.inTurn?.(() => run(text)) ?? run(text));
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
    // A non-zero exit status is a failure whatever the output. The output may contain the reason.
    if (ended.status !== 0 || answer.kind === 'failed') {
      const why =
        answer.kind === 'failed' && ended.stdout.trim() !== '' ? answer.why : lastLine(ended.stderr);
      return unanswered(
        failed(
          'provider-error',
          `${name} failed with exit status ${ended.status} and no answer: ${cleanErrorText(why === '' ? 'it printed nothing' : why, options.scrub)}`,
          `Run ${harness.program} by hand on the runner. Check its version, its key and its access to the model.`,
        ),
      );
    }
    const said = options.scrub(answer.text);
    turns.push({ role: 'user', text }, { role: 'assistant', text: said.slice(0, 64 * 1024) });
    const parsed = parseAnswer(said, thread.answer, ['usage']);
    const base = meta(answer.usage ?? noUsage, said);
    if (parsed.ok) {
      const { value, unread, note } = parsed;
      return { ...base, notes: note === null ? [] : [note], outcome: 'complete', value, unread };
    }
    return {
      ...base,
      outcome: 'malformed',
      message: `The answer of ${name} cannot be used: ${parsed.why}.`,
      remedy: 'It must print one JSON object that matches the given schema, and nothing else.',
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
          return unasked<T>(failed('provider-error', `${name} could not be started: ${message}`, remedy));
        } finally {
          admission.leave(null, false);
        }
      });
      turn = next.catch(() => undefined);
      return next;
    },
  };
}

/** Files with secrets in a folder of one call, which are removed when the call or the process ends. */
function writePrivate(folder: string, files: Readonly<Record<string, string>>) {
  const discard = (): void => rmSync(folder, { recursive: true, force: true });
  const names = Object.keys(files);
  if (names.length > 0) process.once('exit', discard);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, name), text, { mode: 0o600 });
  }
  return {
    /** The files as they are now; one that is gone or unreadable is left out. */
    read: (): Readonly<Record<string, string>> =>
      Object.fromEntries(
        names.flatMap((name): [string, string][] => {
          try {
            return [[name, readFileSync(join(folder, name), 'utf8')]];
          } catch {
            return [];
          }
        }),
      ),
    remove(): void {
      process.off('exit', discard);
      discard();
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
        'Install it in an earlier step and check that it is on the PATH, or set its full path.',
      );
    case 'timed-out':
      return failed(
        'timed-out',
        `${name} did not answer within ${Math.round(timeoutMs / 1000)} s and was ended with all its processes.`,
        'Raise its timeout-minutes, or split the change.',
      );
    case 'crowded':
    case 'disk-full':
      return failed(
        'provider-error',
        `${name} ${kind === 'crowded' ? 'started too many processes' : 'used too much of the disk'} and was ended with all of its processes.`,
        'Split the change, so that the program has less to do.',
      );
    case 'flooded':
      return failed(
        'malformed',
        `${name} wrote more than ${outputLimit / 1024 / 1024} MB and was ended.`,
        'It must print one JSON object that matches the given schema, and nothing else.',
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

/**
 * Removes `$schema`. A program that validates answers would have to know the dialect, and it makes no difference
 * here.
 */
const undialected = (schema: object): object =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
