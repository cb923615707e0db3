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
export const codex = (options: CodexOptions): Harness => {
  const { auth } = options;
  // Codex may renew the tokens during a call, and the old ones then no longer work.
  let file = auth?.text ?? '';
  return {
    program: options.program,
    ...(auth !== undefined && mayBeRenewed(auth.text, Date.now()) ? { inTurn: oneAtATime() } : {}),
    leftFiles(files) {
      const left = files[authFile] ?? '';
      if (left === '' || left === file) return;
      file = left;
      auth?.refreshed(left);
    },
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
        ...settings(options).map((setting) => `--config=${setting}`),
        '-',
      ],
      input: `${asking.instructions}\n\n${asOneText(asking)}`,
      ...(auth === undefined
        ? { env: { CODEX_API_KEY: options.apiKey ?? '' } }
        : { env: { CODEX_HOME: asking.privateFolder }, privateFiles: { [authFile]: file } }),
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
  };
};

interface CodexOptions {
  readonly program: string;
  readonly baseURL: string;
  readonly apiKey?: string;
  /** The `auth.json` of a subscription, instead of a key. */
  readonly auth?: {
    readonly text: string;
    /** Called with the file when Codex has renewed its tokens. */
    readonly refreshed: (text: string) => void;
  };
}

const authFile = 'auth.json';

/** Codex renews tokens that are older than eight days. */
const renewalAgeMs = 7 * 24 * 3_600_000;
const dated = z.looseObject({ last_refresh: z.iso.datetime({ offset: true }) });

/** Runs calls one after the other, so that each gets the tokens that the one before renewed. */
function oneAtATime(): NonNullable<Harness['inTurn']> {
  let last: Promise<unknown> = Promise.resolve();
  return (call) => {
    const next = last.then(call);
    last = next.catch(() => undefined);
    return next;
  };
}

/** Whether Codex may renew the tokens of a file. A token that renews others works once. */
function mayBeRenewed(text: string, now: number): boolean {
  const read = dated.safeParse(jsonOf(text));
  return !read.success || now - Date.parse(read.data.last_refresh) > renewalAgeMs;
}

/** Features that reach beyond the folder of the call, or load what the user of the subscription has connected. */
const unusedFeatures = [
  'apps',
  'plugins',
  'remote_plugin',
  'hooks',
  'browser_use',
  'computer_use',
  'image_generation',
];

const settings = ({ baseURL, auth }: CodexOptions): readonly string[] => [
  'approval_policy="never"',
  'project_doc_max_bytes=0',
  'web_search="disabled"',
  'shell_environment_policy.inherit="core"',
  ...unusedFeatures.map((feature) => `features.${feature}=false`),
  ...(baseURL === ''
    ? []
    : [
        'model_provider="own"',
        `model_providers.own={name="own",base_url=${toml(baseURL)},${auth === undefined ? 'env_key="CODEX_API_KEY"' : 'requires_openai_auth=true'},wire_api="responses",supports_websockets=false}`,
      ]),
];
