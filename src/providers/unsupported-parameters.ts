import type { Complaint } from './failure.ts';

/** A request parameter that is not essential, and the words by which an API rejects it. */
export interface Optional {
  readonly name: string;
  readonly named: RegExp;
  /** What the action does without it, to complete "…, so the action …". Default: it left it out. */
  readonly instead?: string;
}

/** A review works without look-ups. This comes first, so that the answer's format is not dropped instead. */
export const toolsParameter: Optional = { name: 'tools', named: /\btools?\b|\bfunction[ _-]?call/i };

/** Without it, the answer comes as one body. An idle connection may then be closed while the model thinks. */
export const streamParameter: Optional = {
  name: 'stream',
  named: /\bstream(?:ing|ed)?\b/i,
  instead: 'asked for answers without streaming',
};

/** The unsupported parameters of one model, shared by all its threads. */
export interface UnsupportedParameters {
  readonly without: Set<string>;
  /** The model's maximum output tokens, if it reported them. */
  mostOutputTokens: number | null;
  /** Notes about its answers that users have been given. */
  readonly noted: Set<string>;
}

export const noUnsupportedParameters = (): UnsupportedParameters => ({
  without: new Set(),
  mostOutputTokens: null,
  noted: new Set(),
});

/** Those of the notes that are new for this model. */
export const newNotes = ({ noted }: UnsupportedParameters, notes: readonly string[]): readonly string[] => {
  const fresh = notes.filter((note) => !noted.has(note));
  for (const note of fresh) noted.add(note);
  return fresh;
};

const refusal =
  /not (?:currently )?(?:supported|permitted|allowed|available|valid|recogni[sz]ed)|does(?: not|n't) (?:support|accept|exist)|unsupported|unknown|unrecogni[sz]ed|unexpected|extra (?:inputs|fields)|no longer|deprecated|removed|invalid|input should be|must be|too (?:large|high)|tool choice requires|exceeds?|maximum|>/i;

/** A router reports "not found" if it knows the model, but no host of it supports the request. */
const unrouted = /no endpoints found that support/i;

const outputTokens = /\bmax_(?:output_|completion_)?tokens\b/;

/** The largest number below the requested one that the message names: "64000 > 32000, which is the maximum". */
const namedLimit = (message: string, asked: number): number | null => {
  const numbers = [...message.matchAll(/(?<![\w.-])\d[\d,_]*(?![\w.]|-\d)/g)]
    .map(([digits]) => Number(digits.replace(/[,_]/g, '')))
    .filter((number) => number >= 256 && number < asked);
  return numbers.length === 0 ? null : Math.max(...numbers);
};

/**
 * If a rejected request names a parameter that can be dropped or lowered, does so in `drift`.
 * @param asked the requested output tokens
 * @returns a note for users, or null if nothing can be changed (or it was tried already)
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
      return `${model} supports at most ${limit} output tokens, so the action requested ${limit} instead of ${asked}.`;
    }
  }
  const parameter = optional.find(({ name, named }) => !drift.without.has(name) && named.test(words));
  if (parameter === undefined) return null;
  drift.without.add(parameter.name);
  const { name, instead = 'left it out' } = parameter;
  return `${model} does not support the parameter ${name}, so the action ${instead}.`;
};
