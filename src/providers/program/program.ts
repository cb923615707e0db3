import * as z from 'zod';
import type { Usage } from '../provider.ts';

/** One question, as put to a program: it has no memory, so all that was said before comes along. */
interface Asking {
  readonly instructions: string;
  /** Oldest first; the last is the question. */
  readonly turns: readonly ProgramTurn[];
  /** JSON schema of the answer. */
  readonly schema: unknown;
  readonly model: string;
  /** Folder that holds the files of the head. */
  readonly checkout: string;
  /** Whether it is to edit the files there; it only reads them where not. */
  readonly edits: boolean;
  /** Writes a file for the program and returns its path. */
  readonly note: (name: string, text: string) => string;
}

export interface ProgramTurn {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

/** How a program is called. */
interface ProgramCall {
  readonly argv: readonly string[];
  readonly input: string;
  /** Added to the bare environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** What a program's output says: the answer's text, or why there is none. */
export type ProgramAnswer =
  | { readonly kind: 'said'; readonly text: string; readonly usage: Usage | null }
  | { readonly kind: 'failed'; readonly why: string };

/** A kind of program that answers. */
export interface Harness {
  readonly program: string;
  programCall(asking: Asking): ProgramCall;
  readAnswer(stdout: string): ProgramAnswer;
}

/** The whole conversation as one text, for programs that take one prompt. */
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

/** Bump where a program written for the old form would be misled. */
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
