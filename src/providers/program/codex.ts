import * as z from 'zod';
import { asOneText, type Harness, jsonOf, type ProgramAnswer } from './program.ts';

const count = z.number().nonnegative().default(0);
const event = z.looseObject({
  type: z.string(),
  message: z.string().nullish(),
  error: z.looseObject({ message: z.string().nullish() }).nullish(),
  item: z.looseObject({ type: z.string().nullish(), text: z.string().nullish() }).nullish(),
  usage: z.looseObject({ input_tokens: count, cached_input_tokens: count, output_tokens: count }).nullish(),
});

/** A JSON string is also a TOML string. */
const toml = (value: string): string => JSON.stringify(value);

/**
 * Codex CLI, run once per question: in its read-only sandbox, or with write access to the checkout if edits are
 * requested, without user configuration, rules, memory or network.
 */
export const codex = (options: {
  readonly program: string;
  readonly apiKey: string;
  readonly baseURL: string;
}): Harness => ({
  program: options.program,
  programCall: (asking) => ({
    argv: [
      options.program,
      'exec',
      '--json',
      '--ephemeral',
      '--ignore-user-config',
      '--ignore-rules',
      '--skip-git-repo-check',
      `--sandbox=${asking.edits ? 'workspace-write' : 'read-only'}`,
      '--color=never',
      `--model=${asking.model}`,
      `--cd=${asking.checkout}`,
      `--output-schema=${asking.note('schema.json', JSON.stringify(asking.schema))}`,
      ...settings(options.baseURL).map((setting) => `--config=${setting}`),
      '-',
    ],
    input: `${asking.instructions}\n\n${asOneText(asking)}`,
    env: { CODEX_API_KEY: options.apiKey },
  }),
  readAnswer(stdout): ProgramAnswer {
    const events = stdout.split('\n').flatMap((line) => event.safeParse(jsonOf(line)).data ?? []);
    const failure = events.find(({ type }) => type === 'turn.failed');
    if (failure !== undefined) {
      const why = failure.error?.message ?? failure.message ?? 'no message';
      return { kind: 'failed', why };
    }
    const end = events.findLast(({ type }) => type === 'turn.completed');
    if (end === undefined) {
      const said = events.findLast(({ type }) => type === 'error')?.message;
      return { kind: 'failed', why: said ?? 'it ended before its turn was complete' };
    }
    const text = events.findLast(({ item }) => item?.type === 'agent_message')?.item?.text ?? '';
    const { usage } = end;
    return {
      kind: 'said',
      text,
      usage:
        usage === null || usage === undefined
          ? null
          : {
              freshInput: Math.max(0, usage.input_tokens - usage.cached_input_tokens),
              cachedInput: usage.cached_input_tokens,
              writtenInput: 0,
              output: usage.output_tokens,
            },
    };
  },
});

const settings = (baseURL: string): readonly string[] => [
  'approval_policy="never"',
  'project_doc_max_bytes=0',
  'web_search="disabled"',
  'shell_environment_policy.inherit="core"',
  ...(baseURL === ''
    ? []
    : [
        'model_provider="own"',
        `model_providers.own={name="own",base_url=${toml(baseURL)},env_key="CODEX_API_KEY",wire_api="responses",supports_websockets=false}`,
      ]),
];
