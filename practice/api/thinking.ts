import * as z from 'zod';
import type { ModelBehavior } from '../model-behavior.ts';
import { receiptIn } from '../reading.ts';
import type { Fault } from './fault.ts';
import { answerFault } from './obedience.ts';
import { outputTokens, type ReadRequest, type Speech } from './speech.ts';

/** The model's output: the reply of the behavior, or that of the fault. */
export const speechOf = async (
  behavior: ModelBehavior,
  asked: ReadRequest,
  fault: Fault | null,
): Promise<Speech | { readonly broken: string }> => {
  const said = (text: string): Speech => ({ reply: { kind: 'text', text }, ending: 'complete' });
  switch (fault?.kind) {
    case 'prose':
      return said(fault.text ?? 'I have looked at the change and it seems fine to me.');
    case 'empty':
      return said('');
    case 'wrong-schema':
      return said(JSON.stringify(fault.json ?? { unexpected: true }));
    case 'huge':
      return said(JSON.stringify({ filler: 'x'.repeat(fault.bytes) }));
    case 'refusal':
      return {
        reply: { kind: 'refusal', text: fault.text ?? 'I cannot help with this.' },
        ending: 'complete',
      };
    case 'content-filter':
      return { reply: { kind: 'text', text: '' }, ending: 'filtered' };
    default:
      break;
  }
  try {
    const reply = fault?.kind === 'cut-input' ? nothingFound : await behavior(asked.request);
    switch (reply.kind) {
      case 'answer': {
        const json = withReceipt(reply.json, asked);
        const broken = answerFault(asked.request.schema, json);
        if (broken !== null) return { broken: `its answer breaks the requested schema: ${broken}` };
        if (fault?.kind === 'answer-as-call') {
          const calls = [{ name: fault.tool, input: fault.input ?? json }];
          return { reply: { kind: 'tool', calls }, ending: 'complete' };
        }
        const text = JSON.stringify(json);
        return limited(fault?.kind === 'rewritten' ? fault.rewrite(text) : text, asked, fault);
      }
      case 'prose':
        return limited(reply.text, asked, fault);
      case 'refusal':
        return { reply, ending: 'complete' };
      case 'tool': {
        const unknown = reply.calls.find(
          ({ name }) => !asked.request.tools.some((tool) => tool.name === name),
        );
        if (unknown !== undefined) return { broken: `it calls ${unknown.name}, which is not offered` };
        return { reply, ending: 'complete' };
      }
      default:
        return reply satisfies never;
    }
  } catch (error) {
    return { broken: error instanceof Error ? error.message : String(error) };
  }
};

const nothingFound = {
  kind: 'answer',
  json: { findings: [], positions: [], relocations: [] },
} as const;

/**
 * The answer with the receipt codes of the request, if they were requested and the behavior does not set them itself.
 */
const withReceipt = (json: unknown, { request }: ReadRequest): unknown => {
  const asked = asksReceipt.safeParse(request.schema).success;
  if (!asked || typeof json !== 'object' || json === null || 'receipt' in json) return json;
  return { receipt: receiptIn(request.turns[0]?.text ?? ''), ...json };
};
const asksReceipt = z.object({ properties: z.object({ receipt: z.unknown() }) });

/** A text, cut at the output limit of the request or by a fault. */
const limited = (text: string, asked: ReadRequest, fault: Fault | null): Speech => {
  const half = text.slice(0, Math.floor(text.length / 2));
  if (fault?.kind === 'truncated') return { reply: { kind: 'text', text: half }, ending: 'truncated' };
  const complete: Speech = { reply: { kind: 'text', text }, ending: 'complete' };
  const limit = asked.maxOutputTokens ?? Number.POSITIVE_INFINITY;
  if (outputTokens(complete, asked.thinks) <= limit) return complete;
  return { reply: { kind: 'text', text: text.slice(0, limit * 2) }, ending: 'truncated' };
};
