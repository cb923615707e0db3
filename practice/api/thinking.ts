import * as z from 'zod';
import type { ModelBehavior } from '../model-behavior.ts';
import { receiptIn } from '../reading.ts';
import type { Fault } from './fault.ts';
import { answerFault } from './obedience.ts';
import { type DebatedBundle, outputTokens, type Speech } from './speech.ts';

/** What the model says: what the behavior replies, unless the fault says otherwise. */
export const speechOf = async (
  behavior: ModelBehavior,
  heard: DebatedBundle,
  fault: Fault | null,
): Promise<Speech | { readonly broken: string }> => {
  const said = (text: string): Speech => ({ reply: { kind: 'text', text }, ending: 'whole' });
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
      return { reply: { kind: 'refusal', text: fault.text ?? 'I cannot help with this.' }, ending: 'whole' };
    case 'content-filter':
      return { reply: { kind: 'text', text: '' }, ending: 'filtered' };
    default:
      break;
  }
  try {
    const reply = fault?.kind === 'cut-input' ? nothingFound : await behavior(heard.request);
    switch (reply.kind) {
      case 'answer': {
        const json = withReceipt(reply.json, heard);
        const broken = answerFault(heard.request.schema, json);
        if (broken !== null) return { broken: `its answer breaks the requested schema: ${broken}` };
        const text = JSON.stringify(json);
        return limited(fault?.kind === 'rewritten' ? fault.rewrite(text) : text, heard, fault);
      }
      case 'prose':
        return limited(reply.text, heard, fault);
      case 'refusal':
        return { reply, ending: 'whole' };
      case 'tool': {
        const unknown = reply.calls.find(
          ({ name }) => !heard.request.tools.some((tool) => tool.name === name),
        );
        if (unknown !== undefined) return { broken: `it calls ${unknown.name}, which is not offered` };
        return { reply, ending: 'whole' };
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
 * The answer with the receipt codes that the request shows, where it is asked for them and does not say which itself:
 * most doubles have nothing to say about them.
 */
const withReceipt = (json: unknown, { request }: DebatedBundle): unknown => {
  const asked = asksReceipt.safeParse(request.schema).success;
  if (!asked || typeof json !== 'object' || json === null || 'receipt' in json) return json;
  return { receipt: receiptIn(request.turns[0]?.text ?? ''), ...json };
};
const asksReceipt = z.object({ properties: z.object({ receipt: z.unknown() }) });

/** A text, cut where the output limit of the request, or a fault, ends it. */
const limited = (text: string, heard: DebatedBundle, fault: Fault | null): Speech => {
  const half = text.slice(0, Math.floor(text.length / 2));
  if (fault?.kind === 'truncated') return { reply: { kind: 'text', text: half }, ending: 'truncated' };
  const whole: Speech = { reply: { kind: 'text', text }, ending: 'whole' };
  const limit = heard.maxOutputTokens ?? Number.POSITIVE_INFINITY;
  if (outputTokens(whole, heard.thinks) <= limit) return whole;
  return { reply: { kind: 'text', text: text.slice(0, limit * 2) }, ending: 'truncated' };
};
