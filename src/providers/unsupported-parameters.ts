import type { Complaint } from './failure.ts';

/** A request parameter that a review can do without, and the words by which an API complains of it. */
export interface Optional {
  readonly name: string;
  readonly named: RegExp;
}

/** A review can do without looking things up; it comes first, because the form of the answer must not go in its place. */
export const toolsParameter: Optional = { name: 'tools', named: /\btools?\b|\bfunction[ _-]?call/i };

/** What one model was found not to take. Shared by all threads of a model, so that each is learnt once. */
export interface UnsupportedParameters {
  readonly without: Set<string>;
  /** The most output tokens the model takes, where it said so. */
  mostOutputTokens: number | null;
}

export const noUnsupportedParameters = (): UnsupportedParameters => ({
  without: new Set(),
  mostOutputTokens: null,
});

const refusal =
  /not (?:currently )?(?:supported|permitted|allowed|available|valid|recogni[sz]ed)|does(?: not|n't) (?:support|accept|exist)|unsupported|unknown|unrecogni[sz]ed|unexpected|extra (?:inputs|fields)|no longer|deprecated|removed|invalid|input should be|must be|too (?:large|high)|tool choice requires|exceeds?|maximum|>/i;

/** A router says "not found" where it knows the model, but nobody who serves it with what was asked. */
const unrouted = /no endpoints found that support/i;

const outputTokens = /\bmax_(?:output_|completion_)?tokens\b/;

/** The largest number below what was asked for that the message names: "64000 > 32000, which is the maximum". */
const namedLimit = (message: string, asked: number): number | null => {
  const numbers = [...message.matchAll(/(?<![\w.-])\d[\d,_]*(?![\w.]|-\d)/g)]
    .map(([digits]) => Number(digits.replace(/[,_]/g, '')))
    .filter((number) => number >= 256 && number < asked);
  return numbers.length === 0 ? null : Math.max(...numbers);
};

/**
 * Where a rejected request names a parameter that can be dropped or lowered, does so in `drift`.
 * @param asked the output tokens that were asked for
 * @returns what to tell people, or null where nothing can be fixed (or it was tried already)
 */
export const adjustToRefusal = (
  drift: UnsupportedParameters,
  complaint: Complaint,
  optional: readonly Optional[],
  model: string,
  asked: number,
): string | null => {
  const words = `${complaint.param ?? ''} ${complaint.message}`;
  const routed = complaint.status === 404 && unrouted.test(words);
  if (complaint.status !== 400 && complaint.status !== 422 && !routed) return null;
  if (!routed && !refusal.test(words) && complaint.param === null) return null;

  if (outputTokens.test(words)) {
    const limit = namedLimit(words.replaceAll(model, ''), asked);
    if (limit !== null && (drift.mostOutputTokens === null || limit < drift.mostOutputTokens)) {
      drift.mostOutputTokens = limit;
      return `${model} gives at most ${limit} output tokens: asked for ${limit} instead of ${asked}.`;
    }
  }
  const parameter = optional.find(({ name, named }) => !drift.without.has(name) && named.test(words));
  if (parameter === undefined) return null;
  drift.without.add(parameter.name);
  return `${model} does not take the parameter ${parameter.name}: asked without it.`;
};
