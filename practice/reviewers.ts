import * as z from 'zod';
import type { Answer } from '../src/debate/reviewer.ts';
import { answerJson } from './answer-json.ts';
import { followUp, judge, openLookUp, remember } from './exchange.ts';
import { proposeFix } from './fixing.ts';
import type { ModelBehavior, ModelReply, ModelRequest, OfferedTool } from './model-behavior.ts';
import { firstLook, listingsOfChange, type Persona, personas, planners } from './persona.ts';
import { answerAboutTest } from './proving.ts';
import { type Reading, readRequest, Unreadable } from './reading.ts';
import { rebut } from './rebuttal.ts';
import { relocate } from './relocation.ts';
import { asksToRevise, reviseAsAsked } from './reviser.ts';

export interface ModelOptions {
  /** Whether it uses the read-only tools; each use is one more request. Default: true. */
  readonly looksUp?: boolean;
}

/** A tool that searches the tree for a word, and the name of the parameter that takes the word. */
function searchTool(tools: readonly OfferedTool[]): OfferedTool | null {
  return tools.find((tool) => /search|grep/i.test(tool.name)) ?? null;
}

function think(persona: Persona, reading: Reading, request: ModelRequest, looksUp: boolean): ModelReply {
  const { files, question, receipt } = reading;
  const answer = (part: Partial<Answer>): ModelReply => ({
    kind: 'answer',
    json: { receipt, ...answerJson(part) },
  });
  switch (question.kind) {
    case 'independent-review':
      return answer({ findings: firstLook(persona, files) });
    case 'description':
      return answer({});
    case 'relocation':
      return answer({
        relocations: question.unlocated.map((each) => relocate(files, each)).filter((each) => each !== null),
      });
    case 'exchange': {
      const memory = remember(persona, listingsOfChange(files), request.toolResults);
      const search = looksUp && request.toolResults.length === 0 ? searchTool(request.tools) : null;
      if (search !== null) {
        const words = new Set(question.judge.flatMap((each) => openLookUp(memory, each)?.word ?? []));
        if (words.size > 0) {
          return {
            kind: 'tool',
            calls: [...words].map((word) => ({ name: search.name, input: searchInput(search, word) })),
          };
        }
      }
      return answer({
        positions: [
          ...question.judge.map((each) => judge(persona, memory, each, question.own)),
          ...question.disputes.map((each) => rebut(files, memory, each)),
          ...question.earlier.map((each) => followUp(files, memory, each)),
        ],
      });
    }
  }
}

const schemaOf = z.object({ properties: z.record(z.string(), z.unknown()) });
const parameterOf = z.object({ type: z.unknown(), enum: z.array(z.unknown()) }).partial();

/** A default for a parameter: its first allowed value, false, or an empty value. */
function idle(schema: unknown): unknown {
  const { type, enum: values = [] } = parameterOf.catch({}).parse(schema);
  return values[0] ?? (type === 'boolean' ? false : null);
}

/** Arguments for all parameters: the word for the search text, defaults for the others. */
function searchInput({ parameters }: OfferedTool, word: string): unknown {
  const { properties } = schemaOf.catch({ properties: {} }).parse(parameters);
  const names = Object.keys(properties);
  const taker = names.find((name) => /pattern|query|text|word|needle/i.test(name)) ?? names[0] ?? 'query';
  return Object.fromEntries([...names.map((name) => [name, idle(properties[name])]), [taker, word]]);
}

/**
 * The practice models' behavior: the request's model selects the persona. Deterministic. A request that it cannot read,
 * or for an unknown model, is answered with prose that says why, so that the fault is not mistaken for a review.
 */
export function practiceBehavior(options: ModelOptions = {}): ModelBehavior {
  return (request) => {
    const special = answerAboutTest(request) ?? proposeFix(request);
    if (special !== null) return special;
    const persona = personas.find((each) => each.model === request.model);
    if (persona === undefined) {
      const known = personas.map((each) => each.model).join(' and ');
      return {
        kind: 'prose',
        text: `Unknown practice model ${request.model}. Known models: ${known}.`,
      };
    }
    try {
      if (asksToRevise(request)) return reviseAsAsked(request);
      const reading = readRequest(request.turns);
      const planner = planners.find((each) => each.model === request.model);
      const who = reading.subject === 'plan' && planner !== undefined ? planner : persona;
      return think(who, reading, request, options.looksUp ?? true);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return { kind: 'prose', text: `${persona.model} cannot read this request: ${error.message}` };
    }
  };
}
