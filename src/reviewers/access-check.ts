import * as z from 'zod';
import { UserError } from '../errors.ts';
import type { Completion, Provider, Tool } from '../providers/provider.ts';

/** Result of one small test question to a reviewer; null if it could not be observed. */
interface Examined {
  readonly reviewer: string;
  /** The reviewer was reached and answered in the requested form. */
  readonly able: boolean;
  readonly structured: boolean | null;
  readonly tools: boolean | null;
  readonly caching: boolean | null;
  /** Problems, omissions and what to do about them; empty if there are none. */
  readonly remedies: readonly string[];
}

interface AccessTarget {
  readonly id: string;
  readonly model: string;
  /** A program. Its tools and cache are not tested. */
  readonly program: boolean;
  /** Rejects, or throws a `UserError`, if it cannot be opened. */
  readonly open: () => Provider;
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

/** Asks one reviewer one small question. Never rejects. */
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
    // The second request of a question repeats the first one's prefix. Without it, caching cannot be observed.
    caching: program || !used ? null : usage.cachedInput > 0,
    remedies: notes,
  };
}
