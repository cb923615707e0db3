import * as z from 'zod';
import type { LookupTool } from '../context/lookup-tools.ts';
import type { Tool } from '../providers/provider.ts';
import type { Fence } from '../security/fence.ts';
import { bytesPerToken } from './estimate.ts';

/** What reviewers may look up beside the change. */
export interface LookUps {
  /** Calls that a reviewer may make for one bundle. */
  readonly most: number;
  /** The tools for one reviewer and one bundle, with so many characters of answers at most. */
  open(characters: number): readonly LookupTool[];
}

/** Of a small context, so much at most is kept for what is looked up. */
const shareOfLookUps = 0.1;

/** Characters of answers that an endpoint with so many tokens of context has room for; null for enough. */
export const roomFor = (context: number | null): number =>
  context === null ? Number.POSITIVE_INFINITY : Math.floor(context * shareOfLookUps * bytesPerToken);

interface Offer {
  readonly fence: Fence;
  readonly redact: (text: string) => string;
  /** Whether a request that carries so many more bytes can still be paid. */
  readonly affords: (bytes: number) => boolean;
}

/** The tools as a model gets them: answers come in a fence and without secrets, and only while there is money. */
export const offered = (tools: readonly LookupTool[], { fence, redact, affords }: Offer): readonly Tool[] =>
  tools.map((tool) => ({
    ...tool,
    async run(input, signal) {
      const text = await tool.run(input, signal).catch((error: unknown) => {
        throw new Error(redact(error instanceof Error ? error.message : String(error)));
      });
      const answer = fence('looked-up', redact(text));
      if (!affords(Buffer.byteLength(answer)))
        throw new Error('There is no money left for look-ups. Answer with what you know.');
      return answer;
    },
  }));

/** Bytes that the tools take in each request. */
export const bytesOfTools = (tools: readonly Pick<Tool, 'name' | 'description' | 'parameters'>[]): number =>
  tools.reduce(
    (sum, { name, description, parameters }) =>
      sum + Buffer.byteLength(JSON.stringify([name, description, z.toJSONSchema(parameters)])),
    0,
  );
