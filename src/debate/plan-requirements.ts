/**
 * The requirements of a plan, line by line, and those that a revision lost. Decided from the text alone, not by a
 * model.
 */
export interface Requirement {
  /** 1-based, in the original. */
  readonly line: number;
  readonly text: string;
}

/** A line of the original that a revision declares as changed or removed. */
export interface Named {
  readonly quote: string;
  readonly reason: string;
}

const heading = /^\s{0,3}#{1,6}\s+\S/u;
const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\S/u;
const demand =
  /\b(?:must|shall|should|never|always|requires?|required|has to|have to|needs? to|may not|only)\b/iu;

/** Text without marks for structure, emphasis or punctuation. */
const bare = (text: string): string =>
  text
    .replace(/^[\s>#*+-]*(?:\d{1,9}[.)]\s+)?(?:\[[ xX]\]\s+)?/u, '')
    .replace(/[*_`~]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;:!?]+$/u, '')
    .trim()
    .toLowerCase();

/** A shorter text occurs inside others by accident; it must be a separate line. Characters. */
const leastDistinctive = 24;
/** Share of a requirement that must be quoted for it to count as declared. */
const shareNamed = 0.6;

/** Headings, list items and sentences with a demand. */
export const requirementsOf = (text: string): readonly Requirement[] =>
  text
    .split(/\r?\n/u)
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter(
      ({ text: line }) => bare(line) !== '' && (heading.test(line) || item.test(line) || demand.test(line)),
    );

/**
 * Requirements of the original that the revision neither contains (ignoring marks and white space) nor declares with
 * a reason. A reworded requirement counts as dropped unless it is declared.
 */
export function droppedRequirements(
  original: string,
  revised: string,
  named: readonly Named[],
): readonly Requirement[] {
  const lines = new Set(revised.split(/\r?\n/u).map(bare));
  const joined = bare(revised.split(/\r?\n/u).map(bare).join(' '));
  const given = named.filter(({ reason }) => reason.trim() !== '').map(({ quote }) => bare(oneLine(quote)));
  return requirementsOf(original).filter(({ text }) => {
    const wanted = bare(text);
    if (lines.has(wanted) || (wanted.length >= leastDistinctive && joined.includes(wanted))) return false;
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
