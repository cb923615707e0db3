/** What a plan asks for, line by line, and what of it a revision has lost: told by the text alone, not by a model. */
export interface Requirement {
  /** 1-based, in the original. */
  readonly line: number;
  readonly text: string;
}

/** A line of the original that a revision says it changed or took out. */
export interface Named {
  readonly quote: string;
  readonly reason: string;
}

const heading = /^\s{0,3}#{1,6}\s+\S/u;
const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\S/u;
const demand =
  /\b(?:must|shall|should|never|always|requires?|required|has to|have to|needs? to|may not|only)\b/iu;

/** Marks that say what a line is, how it is emphasised or how it ends, but not what it asks for. */
const bare = (text: string): string =>
  text
    .replace(/^[\s>#*+-]*(?:\d{1,9}[.)]\s+)?(?:\[[ xX]\]\s+)?/u, '')
    .replace(/[*_`~]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;:!?]+$/u, '')
    .trim()
    .toLowerCase();

/** A shorter text stands inside others by accident; it must be a line of its own. Characters. */
const leastDistinctive = 24;
/** Of a requirement, so much at least must be quoted for it to be named. */
const shareNamed = 0.6;

/** Headings, list items and sentences that demand something. */
export const requirementsOf = (text: string): readonly Requirement[] =>
  text
    .split(/\r?\n/u)
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter(
      ({ text: line }) => bare(line) !== '' && (heading.test(line) || item.test(line) || demand.test(line)),
    );

/**
 * Requirements of the original that the revision neither holds, marks and white space apart, nor names with a reason.
 * A requirement in other words is gone too, unless it is named: who rewords it must say so.
 */
export function droppedRequirements(
  original: string,
  revised: string,
  named: readonly Named[],
): readonly Requirement[] {
  const lines = new Set(revised.split(/\r?\n/u).map(bare));
  const whole = bare(revised.split(/\r?\n/u).map(bare).join(' '));
  const given = named.filter(({ reason }) => reason.trim() !== '').map(({ quote }) => bare(oneLine(quote)));
  return requirementsOf(original).filter(({ text }) => {
    const wanted = bare(text);
    if (lines.has(wanted) || (wanted.length >= leastDistinctive && whole.includes(wanted))) return false;
    return !given.some(
      (quote) =>
        quote === wanted ||
        (wanted.length >= leastDistinctive && quote.includes(wanted)) ||
        (quote.length >= wanted.length * shareNamed &&
          quote.length >= leastDistinctive &&
          wanted.includes(quote)),
    );
  });
}

const oneLine = (text: string): string => text.split(/\r?\n/u).map(bare).join(' ');
