import { count, dollars, duration } from '../../result/figures.ts';
import type { Result } from '../../result/result.ts';
import { forMarkdownTableCell } from '../../security/sanitize/sanitizer.ts';

const mostMatrixJobs = 100;

/** What came in from the legs of a matrix, and the proof that nothing was left out or reviewed twice. */
export function matrixJobsPart({ aggregate }: Result): string {
  if (aggregate === null) return '';
  const rows = aggregate.matrixJobs
    .slice(0, mostMatrixJobs)
    .map(({ name, taken, why, reviewers, verdict, seconds, usd }) =>
      [
        forMarkdownTableCell(name),
        taken ? (verdict ?? '') : '**did not answer**',
        forMarkdownTableCell(taken ? reviewers.join(', ') : why),
        seconds === null ? '' : duration(seconds),
        taken ? dollars(usd) : '',
      ].join(' | '),
    );
  const left = aggregate.matrixJobs.length - rows.length;
  const proof = aggregate.coverage.map(({ reviewer, once, missing, twice }) => {
    const wrong = [
      ...(missing > 0 ? [`${count(missing)} missing`] : []),
      ...(twice > 0 ? [`${count(twice)} twice`] : []),
    ];
    return `${forMarkdownTableCell(reviewer)} | ${count(once)} | ${wrong.length === 0 ? 'every line exactly once' : `**${wrong.join(', ')}**`}`;
  });
  return [
    '### The legs',
    '',
    '| Leg | Its verdict | Who sat in it | Time | Cost |',
    '|---|---|---|---:|---:|',
    ...rows.map((row) => `| ${row} |`),
    ...(left > 0 ? [`| and ${count(left)} more, in the result file |||||`] : []),
    ...(proof.length === 0
      ? []
      : [
          '',
          `| Reviewer | Lines of ${count(aggregate.hunks)} hunks | Covered |`,
          '|---|---:|---|',
          ...proof.map((row) => `| ${row} |`),
        ]),
  ].join('\n');
}
