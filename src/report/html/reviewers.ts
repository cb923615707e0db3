import type { Result } from '../../result/result.ts';
import { html, type Markup } from '../../security/sanitize/sanitizer.ts';
import { shortNames } from '../reviewer-text.ts';

/** The reviewers as the page shows them: each has a number, which selects its colour. */
export interface ReviewerNames {
  /** The reviewer's short name in its colour. */
  readonly who: (id: string) => Markup;
  /** Numbers of these reviewers, separated by spaces, for the filters. */
  readonly numbers: (ids: readonly string[]) => string;
  readonly all: readonly { readonly id: string; readonly number: number; readonly name: string }[];
}

/** Number of colours in the style sheet. */
const colours = 6;

/** Reviewers that findings name but the panel no longer has come last. */
export function reviewerNamesOf(result: Result): ReviewerNames {
  const name = shortNames(result);
  const ids = [
    ...new Set([
      ...result.panel.map(({ id }) => id),
      ...result.findings.flatMap(({ reportedBy, positions, proofs = [] }) => [
        ...reportedBy,
        ...positions.map(({ reviewer }) => reviewer),
        ...proofs.flatMap(({ test }) => (test === null ? [] : [test.author, test.reader ?? test.author])),
      ]),
      ...result.notes.map(({ reviewer }) => reviewer),
      ...result.calls.map(({ reviewer }) => reviewer),
    ]),
  ];
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  return {
    who: (id) =>
      html`<span class="who r${(numberOf.get(id) ?? 0) % colours}" title="${id}">${name(id)}</span>`,
    numbers: (some) => some.flatMap((id) => numberOf.get(id) ?? []).join(' '),
    all: ids.map((id, number) => ({ id, number, name: name(id) })),
  };
}
