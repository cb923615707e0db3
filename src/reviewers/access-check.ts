import * as z from 'zod';
import { UserError } from '../errors.ts';
import type { Completion, CompletionFailure, Provider, Tool } from '../providers/provider.ts';

/** Result of one small test question to a reviewer; null where it could not be observed. */
interface AccessCheck {
  /** The reviewer was reached and answered in the requested form. */
  readonly able: boolean;
  readonly key: boolean | null;
  /** The model that answered, `no` if there is none of this name. */
  readonly model: string | null;
  readonly streaming: boolean | null;
  readonly structured: boolean | null;
  readonly tools: boolean | null;
  readonly caching: boolean | null;
  /** The context window in tokens, as the server gives it. */
  readonly context: number | null;
  /** Problems, omissions and what to do about them; empty if there are none. */
  readonly remedies: readonly string[];
}

/** What is known of a reviewer that was not asked. */
export const notAsked = {
  able: false,
  key: null,
  model: null,
  streaming: null,
  structured: null,
  tools: null,
  caching: null,
  context: null,
} as const;

interface AccessTarget {
  readonly model: string;
  /** A program. What it does inside is not tested. */
  readonly program: boolean;
  /** Rejects, or throws a `UserError`, if it cannot be opened. */
  readonly open: () => Provider;
  /** Whether requests ask for a stream and for structured output: settings may turn both off. */
  readonly asksFor: { readonly stream: boolean; readonly structuredOutput: boolean };
  /** The setting `context` of its provider; null if there is none. */
  readonly setContext: number | null;
  /** Asks the server; null if it does not say. Never rejects. */
  readonly contextWindow: () => Promise<number | null>;
}

const answer = z.object({ word: z.string().nullable() });

/** Long enough for a prefix that any provider caches. */
const padding = Array.from({ length: 300 }, (_, index) => `Line ${index + 1} fills the cache test.`).join(
  '\n',
);
const instructions = `This is a connection test, not a review.\n${padding}`;
const question =
  'Call the tool "look" once if you have it, then answer with the word that it returned. Answer with null if you have no tool.';

const formatNotes = /parameter (?:text\.format|output_config(?:\.format)?|response_format)\b/u;
const streamNotes = /parameter stream\b/u;
const toolNotes = /parameter tools\b/u;

/** Failures of a request whose key the provider had accepted. */
const afterKey: ReadonlySet<CompletionFailure> = new Set([
  'refused',
  'truncated',
  'malformed',
  'forbidden',
  'rate-limited',
  'quota-exhausted',
  'bad-request',
  'context-exceeded',
]);

/** Asks one reviewer one small question. Rejects only for a defect. */
export async function checkReviewerAccess(target: AccessTarget, signal: AbortSignal): Promise<AccessCheck> {
  const { model, program } = target;
  const look: Tool = {
    name: 'look',
    description: 'Returns a word.',
    parameters: z.object({ at: z.string() }),
    run: () => Promise.resolve('heron'),
  };
  let completion: Completion<z.infer<typeof answer>>;
  try {
    const thread = target.open().open({
      model,
      instructions,
      instructionsRecur: false,
      answer: { name: 'check', schema: answer },
      tools: program ? [] : [look],
      maxToolCalls: 2,
      effort: 'low',
      maxOutputTokens: 2_000,
      cacheKey: 'check',
      timeoutMs: 120_000,
      signal,
    });
    completion = await thread.ask([{ text: question }]);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const remedies = [error.message, error.likelyCause, error.remedy];
    return { ...notAsked, remedies: remedies.filter((line) => line !== '') };
  }
  const { notes } = completion;
  const dropped = (pattern: RegExp): boolean => notes.some((note) => pattern.test(note));
  if (completion.outcome !== 'complete') {
    const { outcome, message, remedy } = completion;
    const key = outcome === 'unauthorized' ? false : !program && afterKey.has(outcome) ? true : null;
    const named = outcome === 'model-not-found' ? 'no' : null;
    return { ...notAsked, key, model: named, remedies: [message, remedy, ...notes] };
  }
  const { toolUses, usage, servedModel } = completion;
  const used = toolUses.some(({ failed }) => !failed);
  const context = await target.contextWindow();
  return {
    able: true,
    key: true,
    model: servedModel ?? (program ? null : 'yes'),
    streaming: program ? null : target.asksFor.stream && !dropped(streamNotes),
    structured: program ? null : target.asksFor.structuredOutput && !dropped(formatNotes),
    tools: program ? null : used,
    // The second request of a question repeats the first one's prefix. Without it, caching cannot be observed.
    caching: program || !used ? null : usage.cachedInput > 0,
    context,
    remedies: [
      ...notes,
      ...(program || used || dropped(toolNotes)
        ? []
        : ['The model did not use the tool that it was offered, so it may review without look-ups.']),
      ...contextRemedies(target.setContext, context),
    ],
  };
}

/** Bundles of the usual size need a window of this many tokens. */
const usualContext = 120_000;

/** What to do if the context that the server gives is not the one that the settings assume. */
function contextRemedies(set: number | null, given: number | null): readonly string[] {
  if (given === null) return [];
  if (set !== null && set > given)
    return [
      `The setting \`context\` of its provider is ${set}, but the server has ${given} tokens: lower it.`,
    ];
  if (set === null && given < usualContext)
    return [
      `The server has a context of ${given} tokens, which is too small for bundles of the usual size: set \`context: ${given}\` of its provider, or raise the context of the server.`,
    ];
  return [];
}
