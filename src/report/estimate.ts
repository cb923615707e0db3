import { count, dollars, plural } from '../result/figures.ts';
import type { Result } from '../result/result.ts';
import { forLog, forMarkdownTableCell } from '../security/sanitize/sanitizer.ts';

type Estimate = NonNullable<Result['estimate']>;

export const assumptions =
  'Input tokens are estimated from bytes, and output tokens from the setting `effort`. “Likely” counts the share of bundles that usually reach a round; “At most” counts all of them.';

/** The estimate as a table for the summary. */
export function estimatePart({ estimate, change }: Result): string {
  if (estimate === null) return '';
  const bundles = change?.bundles.length ?? 0;
  return [
    `### Estimated cost of a review (${count(bundles)} ${bundles === 1 ? 'bundle' : 'bundles'})`,
    [
      '| Reviewer | Round | Calls | Input | Cached input | Output | Likely | At most |',
      '|---|---:|---:|---:|---:|---:|---:|---:|',
      ...estimate.calls.map(
        ({ reviewer, round, calls, input, cached, output, likelyUsd, mostUsd }) =>
          `| ${forMarkdownTableCell(reviewer)} | ${round} | ${[calls, input, cached, output].map(count).join(' | ')} | ${dollars(likelyUsd)} | ${dollars(mostUsd)} |`,
      ),
      `| **Total** | | | | | | **${dollars(estimate.likelyUsd)}** | **${dollars(estimate.mostUsd)}** |`,
    ].join('\n'),
    `<sub>${assumptions}</sub>`,
  ].join('\n\n');
}

/** The estimate as log lines, one for each reviewer and round. */
export const estimateLines = (estimate: Estimate | null): string[] =>
  estimate === null
    ? []
    : [
        '',
        'Estimated cost of a review',
        ...estimate.calls.map(
          ({ reviewer, round, calls, input, cached, output, likelyUsd, mostUsd }) =>
            `  ${forLog(reviewer)} · round ${round} · ${plural(calls, 'call')} · ${plural(input, 'token')} in (${count(cached)} cached) · ${count(output)} out · likely ${dollars(likelyUsd)}, at most ${dollars(mostUsd)}`,
        ),
        `  total: likely ${dollars(estimate.likelyUsd)}, at most ${dollars(estimate.mostUsd)}`,
      ];
