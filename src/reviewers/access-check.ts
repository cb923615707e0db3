import * as z from 'zod';
import { UserError } from '../errors.ts';
import type { Completion, Provider, Tool } from '../providers/provider.ts';

/** What one tiny question told of a reviewer; null where it could not be seen. */
interface Examined {
  readonly reviewer: string;
  /** It can review: it was reached and gave an answer of the form that was asked for. */
  readonly able: boolean;
  readonly structured: boolean | null;
  readonly tools: boolean | null;
  readonly caching: boolean | null;
  /** What is in the way, what was left out, and what to do; empty where all is well. */
  readonly remedies: readonly string[];
}

interface AccessTarget {
  readonly id: string;
  readonly model: string;
  /** A program: whether it has tools and caches is its own affair. */
  readonly program: boolean;
  /** Rejects or throws a Problem where it cannot even be opened. */
  readonly open: () => Provider;
}

const answer = z.object({ word: z.string().nullable() });

/** Long enough for a prefix that any provider would cache. */
const padding = Array.from({ length: 300 }, (_, index) => `Line ${index + 1} is here to be cached.`).join(
  '\n',
);
const instructions = `You are being checked, not asked to review.\n${padding}`;
const question =
  'Call the tool "look" once if you have it, then answer with the word that it returned; with null if you have no tool.';

const formatNotes = /parameter (?:text\.format|output_config(?:\.format)?|response_format)\b/u;

/** Asks one reviewer one tiny question. Never rejects. */
export async function checkReviewerAccess(target: AccessTarget, signal: AbortSignal): Promise<Examined> {
  const { id, model, program } = target;
  const unable = (...remedies: string[]): Examined => {
    const unseen = { structured: null, tools: null, caching: null };
    return { reviewer: id, able: false, ...unseen, remedies };
  };
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
    return unable(error.message, error.likelyCause, error.remedy);
  }
  if (completion.outcome !== 'complete') return unable(completion.message, completion.remedy);
  const { toolUses, usage, notes } = completion;
  const used = toolUses.some(({ failed }) => !failed);
  return {
    reviewer: id,
    able: true,
    structured: program ? null : !notes.some((note) => formatNotes.test(note)),
    tools: program ? null : used,
    // The second request of a question repeats the first one's prefix; without one there is nothing to see.
    caching: program || !used ? null : usage.cachedInput > 0,
    remedies: notes,
  };
}
