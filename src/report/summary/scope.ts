import { count, plural } from '../../result/figures.ts';
import type { Result } from '../../result/result.ts';
import { clip, forMarkdownTableCell, tableCode } from '../../security/sanitize/sanitizer.ts';
import { detailsBlock } from '../details.ts';
import { isEstimate } from '../headline.ts';
import { codeLink, type Links, linksOf } from '../links.ts';
import { shortNames } from '../reviewer-text.ts';

/** Limits, so that the list leaves room for the findings. */
const mostRows = 150;
const mostFiles = 12;
const longestPath = 160;
const path = (text: string): string => tableCode(clip(text, longestPath));

const rules = (obvious: readonly { readonly rule: string }[]): string =>
  [...new Set(obvious.map(({ rule }) => rule))].join(', ');

/** What was reviewed, bundle by bundle, and what was left out and why. Folded. */
export function scopePart(result: Result): string {
  const { change } = result;
  const links = linksOf(result);
  if (change === null) return '';
  const left = change.files.filter((file) => file.leftOut !== null);
  const reviewed = change.files.length - left.length;
  const hunks = new Set(change.coverage.map(({ hunk }) => hunk)).size;
  const title = `${isEstimate(result) ? 'What a review would read' : 'What was reviewed'}: ${plural(reviewed, 'file')}, ${plural(hunks, 'hunk')}${left.length === 0 ? ', nothing left out' : `; left out: ${plural(left.length, 'file')}`}`;
  const bundles = change.bundles.map(({ id, files, hunks, rounds, stopped, obvious }) => {
    const shown = files.slice(0, mostFiles).map(path);
    const rest = files.length - shown.length;
    return `| ${id} | ${[...shown, ...(rest > 0 ? [`and ${count(rest)} more`] : [])].join(', ')} | ${count(hunks)} | ${count(rounds)} | ${stopped} | ${answeredBy(id, obvious, result)} |`;
  });
  const omitted = left.map(
    ({ path: name, leftOut }) =>
      `| ${path(name)} | ${leftOut?.reason ?? ''} | ${forMarkdownTableCell(clip(leftOut?.detail ?? '', 200))} |`,
  );
  return detailsBlock(
    title,
    [
      bundles.length === 0
        ? ''
        : [
            '| Bundle | Files | Hunks | Rounds | Ended | Answered by |',
            '|---|---|---:|---:|---|---|',
            ...cut(bundles),
          ].join('\n'),
      omitted.length === 0
        ? ''
        : ['**Left out**', '', '| File | Kind | Reason |', '|---|---|---|', ...cut(omitted)].join('\n'),
      commits(change, links),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
}

/** Names up to this number are listed. */
const mostNames = 4;

/** Empty where no model was asked. An imported report is not asked; it answers with what it has. */
function answeredBy(
  bundle: string,
  obvious: readonly { readonly rule: string }[] | null,
  { attendance, panel }: Pick<Result, 'attendance' | 'panel'>,
): string {
  const name = shortNames({ panel });
  const asked = attendance.filter(
    (one) => one.bundle === bundle && panel.some(({ id, reads }) => id === one.reviewer && reads),
  );
  const missing = asked.filter(({ answered }) => !answered).map(({ reviewer }) => tableCode(reviewer));
  if (missing.length > 0) return `not ${missing.join(', ')}`;
  if (asked.length === 0) return '';
  const all =
    asked.length > mostNames
      ? `all ${count(asked.length)}`
      : asked.map(({ reviewer }) => tableCode(name(reviewer))).join(', ');
  return obvious === null ? all : `one reviewer, because the bundle is obvious: ${rules(obvious)}`;
}

const cut = (rows: readonly string[]): string[] =>
  rows.length <= mostRows
    ? [...rows]
    : [...rows.slice(0, mostRows), `| and ${count(rows.length - mostRows)} more, in the result file |`];

function commits({ base, mergeBase, head }: NonNullable<Result['change']>, links: Links): string {
  const shown = (sha: string): string => codeLink(sha, links.commit(sha));
  return `Merge base ${shown(mergeBase)}, base ${shown(base)}, head ${head === null ? 'the working tree' : shown(head)}.`;
}
