import * as z from 'zod';
import type { Usage } from '../provider.ts';

/** One question to a program. It has no memory, so the entire conversation is included. */
interface Asking {
  readonly instructions: string;
  /** Oldest first; the last is the question. */
  readonly turns: readonly ProgramTurn[];
  /** JSON schema of the answer. */
  readonly schema: unknown;
  readonly model: string;
  /** Folder with the files of the head. */
  readonly checkout: string;
  /** Whether it edits the files there; otherwise it only reads them. */
  readonly edits: boolean;
  /** A folder of this call alone, which only the user of the job can read. */
  readonly privateFolder: string;
  /** Writes a file for the program and returns its path. */
  readonly note: (name: string, text: string) => string;
}

export interface ProgramTurn {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

/** The command line of a program. */
interface ProgramCall {
  readonly argv: readonly string[];
  readonly input: string;
  /** Added to the minimal environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Files with secrets, by their path below the private folder. Only the user of the job can read them. */
  readonly privateFiles?: Readonly<Record<string, string>>;
}

/** The answer in a program's output, or why there is none. */
export type ProgramAnswer =
  | { readonly kind: 'said'; readonly text: string; readonly usage: Usage | null }
  | { readonly kind: 'failed'; readonly why: string };

/** A kind of program, with its command line and output format. */
export interface Harness {
  readonly program: string;
  programCall(asking: Asking): ProgramCall;
  readAnswer(stdout: string): ProgramAnswer;
  /** The private files as the program left them, before they are removed. */
  leftFiles?(files: Readonly<Record<string, string>>): void;
  /** Runs a call when its turn comes, where calls must not overlap. */
  inTurn?<T>(call: () => Promise<T>): Promise<T>;
}

/** The entire conversation as one text, for programs that accept one prompt. */
export const asOneText = ({ turns }: Asking): string =>
  turns.length === 1
    ? (turns[0]?.text ?? '')
    : turns
        .map(({ role, text }, index) => {
          const last = index === turns.length - 1;
          const title = role === 'assistant' ? 'You answered' : last ? 'You are asked now' : 'You were asked';
          return `## ${title}\n\n${text}`;
        })
        .join('\n\n');

export const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Increase this if a program for the old format would misread the new one. */
const contractVersion = 1;

const count = z.number().nonnegative();
const spending = z.looseObject({
  usage: z.object({
    freshInput: count,
    cachedInput: count.default(0),
    writtenInput: count.default(0),
    output: count,
  }),
});

/** Any program: one JSON object in, the answer as one JSON object out. See docs/endpoints.md. */
export const contractHarness = (run: readonly string[], env: Readonly<Record<string, string>>): Harness => ({
  program: run[0] ?? '',
  programCall: ({ instructions, turns, schema, model, checkout, edits }) => ({
    argv: run,
    input: `${JSON.stringify({ version: contractVersion, instructions, turns, schema, model, checkout, edits })}\n`,
    env,
  }),
  readAnswer(stdout): ProgramAnswer {
    const json = jsonOf(stdout);
    const spent = spending.safeParse(json);
    return {
      kind: 'said',
      text: stdout,
      usage: spent.success ? spent.data.usage : null,
    };
  },
});
