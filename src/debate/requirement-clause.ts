import type { Clause } from './finding.ts';

/** A document that the change must satisfy. */
export interface RequirementDocument {
  /** The name used to cite it: a path, `pull request` or `issue 12`. */
  readonly name: string;
  readonly text: string;
}

/**
 * Whether the author of the change wrote the document. It is not part of the independent review, because the words of
 * an author change what reviewers find (arXiv 2603.18740): a question of its own follows.
 */
export const isAuthorsText = ({ name }: RequirementDocument): boolean => name === 'pull request';

const bare = (text: string): string => text.replace(/[\s*_`>#|-]+/gu, '').toLowerCase();
/** A shorter clause could be anywhere. Characters without white space and marks. */
const leastClause = 8;

/** The cited clause, if the document contains it (ignoring white space and Markdown); null if it does not. */
export function foundClause(cited: Clause, documents: readonly RequirementDocument[]): Clause | null {
  const quote = bare(cited.quote);
  if (quote.length < leastClause) return null;
  const holding = documents.filter(({ text }) => bare(text).includes(quote));
  const document = holding.find(({ name }) => name === cited.document.trim()) ?? holding[0];
  return document === undefined ? null : { ...cited, document: document.name, quote: cited.quote.trim() };
}
