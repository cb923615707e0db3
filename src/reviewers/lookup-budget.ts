import type { LookupTool } from '../context/lookup-tools.ts';
import { jsonSchemaOf } from '../providers/answer.ts';
import { NoMoreCalls, type Tool } from '../providers/provider.ts';
import type { Fence } from '../security/fence.ts';
import { bytesPerToken } from './estimate.ts';

/** The look-ups that reviewers may use. */
export interface LookUps {
  /** Maximum calls of a reviewer for one bundle. */
  readonly most: number;
  /** The tools for one reviewer and one bundle, limited to this number of characters in results. */
  open(characters: number): readonly LookupTool[];
}

/** Share of a small context that is reserved for look-ups. */
const shareOfLookUps = 0.1;

/** Characters of look-up results that fit an endpoint with this context in tokens; null if there is no limit. */
export const roomFor = (context: number | null): number =>
  context === null ? Number.POSITIVE_INFINITY : Math.floor(context * shareOfLookUps * bytesPerToken);

interface Offer {
  readonly fence: Fence;
  readonly redact: (text: string) => string;
  /** Whether a request with this many more bytes is within the budget. */
  readonly affords: (bytes: number) => boolean;
}

/** The tools as a model gets them: results are fenced, without secrets, and limited by the budget. */
export const offered = (tools: readonly LookupTool[], { fence, redact, affords }: Offer): readonly Tool[] =>
  tools.map((tool) => ({
    ...tool,
    async run(input, signal) {
      const text = await tool.run(input, signal).catch((error: unknown) => {
        if (error instanceof NoMoreCalls) throw error;
        throw new Error(redact(error instanceof Error ? error.message : String(error)));
      });
      const answer = fence('looked-up', redact(text));
      if (!affords(Buffer.byteLength(answer)))
        throw new NoMoreCalls('The money for look-ups is used up. Answer with what you know.');
      return answer;
    },
  }));

/** Bytes of the tool definitions in each request. */
export const bytesOfTools = (tools: readonly Pick<Tool, 'name' | 'description' | 'parameters'>[]): number =>
  tools.reduce(
    (sum, { name, description, parameters }) =>
      sum + Buffer.byteLength(JSON.stringify([name, description, jsonSchemaOf(parameters)])),
    0,
  );
