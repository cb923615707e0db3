import { count, plural } from '../../result/figures.ts';
import type { Result } from '../../result/result.ts';
import { clip, forMarkdownTableCell, inlineCode, tableCode } from '../../security/sanitize/sanitizer.ts';
import { detailsBlock } from './finding.ts';

/** Bounds, so that proof does not crowd out findings. */
const mostRows = 150;
const mostFiles = 12;
const longestPath = 160;
const path = (text: string): string => tableCode(clip(text, longestPath));

const rules = (obvious: readonly { readonly rule: string }[]): string =>
  [...new Set(obvious.map(({ rule }) => rule))].join(', ');

/** What was reviewed, bundle by bundle, and what was left out and why. Folded: it is proof, not news. */
export function scopePart({ change, attendance }: Result): string {
  if (change === null) return '';
  const left = change.files.filter((file) => file.leftOut !== null);
  const reviewed = change.files.length - left.length;
  const hunks = new Set(change.coverage.map(({ hunk }) => hunk)).size;
  const title = `What was reviewed: ${plural(reviewed, 'file')}, ${plural(hunks, 'hunk')}${left.length === 0 ? ', nothing left out' : `; left out: ${plural(left.length, 'file')}`}`;
  const bundles = change.bundles.map(({ id, files, hunks, rounds, stopped, obvious }) => {
    const missing = attendance
      .filter((one) => one.bundle === id && !one.answered)
      .map(({ reviewer }) => tableCode(reviewer));
    const shown = files.slice(0, mostFiles).map(path);
    const rest = files.length - shown.length;
    return `| ${id} | ${[...shown, ...(rest > 0 ? [`and ${count(rest)} more`] : [])].join(', ')} | ${count(hunks)} | ${count(rounds)} | ${stopped} | ${missing.length > 0 ? `not ${missing.join(', ')}` : obvious === null ? 'all' : `one, as obvious: ${rules(obvious)}`} |`;
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
        : ['**Left out**', '', '| File | Reason | |', '|---|---|---|', ...cut(omitted)].join('\n'),
      commits(change),
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
}

const cut = (rows: readonly string[]): string[] =>
  rows.length <= mostRows
    ? [...rows]
    : [...rows.slice(0, mostRows), `| and ${count(rows.length - mostRows)} more, in the result file |`];

const commits = ({ base, mergeBase, head }: NonNullable<Result['change']>): string =>
  `Merge base ${inlineCode(mergeBase)}, base ${inlineCode(base)}, head ${head === null ? 'the working tree' : inlineCode(head)}.`;
