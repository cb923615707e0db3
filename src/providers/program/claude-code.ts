import * as z from 'zod';
import { asOneText, type Harness, jsonOf, type ProgramAnswer } from './program.ts';

const count = z.number().nonnegative().default(0);
const output = z.looseObject({
  is_error: z.boolean().default(false),
  subtype: z.string().nullish(),
  result: z.string().nullish(),
  structured_output: z.unknown().optional(),
  usage: z
    .looseObject({
      input_tokens: count,
      cache_read_input_tokens: count,
      cache_creation_input_tokens: count,
      output_tokens: count,
    })
    .nullish(),
});

/**
 * Claude Code, run once per question. It may read, search and list files of the checkout, and edit them if requested.
 * It loads no instructions, settings, hooks, plugins, skills or servers.
 */
export const claudeCode = (options: {
  readonly program: string;
  readonly baseURL: string;
  readonly apiKey?: string;
  /** The token of a subscription (`claude setup-token`), instead of a key. */
  readonly token?: string;
}): Harness => ({
  program: options.program,
  programCall: (asking) => ({
    argv: [
      options.program,
      '--print',
      '--output-format=json',
      `--model=${asking.model}`,
      `--system-prompt=${asking.instructions}`,
      `--json-schema=${JSON.stringify(asking.schema)}`,
      ...(asking.edits
        ? ['--tools=Read,Grep,Glob,Edit,Write', '--permission-mode=acceptEdits']
        : ['--tools=Read,Grep,Glob']),
      `--add-dir=${asking.checkout}`,
      '--restricted',
      '--safe-mode',
      '--strict-mcp-config',
      '--disable-slash-commands',
      '--no-session-persistence',
    ],
    input: asOneText(asking),
    env: {
      ...(options.token === undefined
        ? { ANTHROPIC_API_KEY: options.apiKey ?? '' }
        : { CLAUDE_CODE_OAUTH_TOKEN: options.token }),
      ...(options.baseURL === '' ? {} : { ANTHROPIC_BASE_URL: options.baseURL }),
      // No network traffic except for the questions: no telemetry, updates or error reports.
      CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
      DISABLE_AUTOUPDATER: '1',
    },
  }),
  readAnswer(stdout): ProgramAnswer {
    const read = output.safeParse(jsonOf(stdout));
    if (!read.success) return { kind: 'failed', why: 'its output is not valid JSON' };
    const { is_error, subtype, result, structured_output, usage } = read.data;
    if (is_error) {
      const why = `${subtype ?? 'error'}: ${result ?? 'no message'}`;
      return { kind: 'failed', why };
    }
    return {
      kind: 'said',
      text: structured_output === undefined ? (result ?? '') : JSON.stringify(structured_output),
      usage:
        usage === null || usage === undefined
          ? null
          : {
              freshInput: usage.input_tokens,
              cachedInput: usage.cache_read_input_tokens,
              writtenInput: usage.cache_creation_input_tokens,
              output: usage.output_tokens,
            },
    };
  },
});
