import type { Clause } from './finding.ts';

/** A document that the change must honour. */
export interface RequirementDocument {
  /** A path, `pull request` or `issue 12`: what a clause is cited by. */
  readonly name: string;
  readonly text: string;
}

const bare = (text: string): string => text.replace(/[\s*_`>#|-]+/gu, '').toLowerCase();
/** A shorter clause could stand anywhere. Characters without white space and marks. */
const leastClause = 8;

/** The clause as cited, if the document holds it, white space and Markdown apart; null where it was made up. */
export function foundClause(cited: Clause, documents: readonly RequirementDocument[]): Clause | null {
  const quote = bare(cited.quote);
  if (quote.length < leastClause) return null;
  const holding = documents.filter(({ text }) => bare(text).includes(quote));
  const document = holding.find(({ name }) => name === cited.document.trim()) ?? holding[0];
  return document === undefined ? null : { ...cited, document: document.name, quote: cited.quote.trim() };
}
