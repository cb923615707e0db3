import type { Spent } from '../../debate/reviewer.ts';
import { cachedShare, count, dollars, duration, input } from '../../result/figures.ts';
import type { Result } from '../../result/result.ts';
import { clip, forMarkdownTableCell } from '../../security/sanitize/sanitizer.ts';
import { detailsBlock } from '../details.ts';
import { testCalls } from '../proof/text.ts';
import { reviewerOutcome } from '../reviewer-text.ts';
import { diagram } from './diagram.ts';

/** The rounds as a diagram, and the calls, findings and cost of each round and reviewer. */
export function reviewPart(result: Result): string {
  if (result.calls.length === 0) return '';
  return [
    '### Rounds and cost',
    folded('Diagram of the rounds', diagram(result)),
    roundsTable(result),
    panelTable(result),
    tokensNote,
    callsPart(result),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const folded = (title: string, body: string): string => (body === '' ? '' : detailsBlock(title, body));

const table = (head: readonly string[], align: string, rows: readonly (readonly string[])[]): string =>
  [
    `| ${head.join(' | ')} |`,
    `|${Array.from(align)
      .map((side) => (side === 'l' ? '---' : '---:'))
      .join('|')}|`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');

function roundsTable(result: Result): string {
  const tests = testCalls(result);
  return table(
    ['Round', 'Kind', 'Calls', 'Reported', 'Upheld', 'Refuted', 'Unsure', 'Time', 'Cost'],
    'llrrrrrrr',
    [
      ...result.rounds.map(({ round, kind, calls, reported, upheld, refuted, unsure, seconds, spent }) => [
        String(round),
        kind,
        ...[calls, reported, upheld, refuted, unsure].map(count),
        duration(seconds),
        dollars(spent.usd),
      ]),
      ...(tests === null
        ? []
        : [
            [
              '',
              'tests written and read',
              count(tests.calls),
              '',
              '',
              '',
              '',
              duration(tests.seconds),
              dollars(tests.spent.usd),
            ],
          ]),
    ],
  );
}

/** Narrow enough for the job page; the HTML report has more columns. */
const panelTable = ({ panel, spent, calls, usdPerConfirmed }: Result): string =>
  table(
    ['Reviewer', 'Result', 'Reported', 'Calls', 'Input', 'Cached', 'Output', 'Time', 'Cost', 'Per confirmed'],
    'llrrrrrrrr',
    [
      ...panel.map((reviewer) => [
        forMarkdownTableCell(reviewer.id),
        reviewer.complete ? reviewerOutcome(reviewer) : `**${reviewerOutcome(reviewer)}**`,
        count(reviewer.reported),
        count(reviewer.calls),
        ...tokens(reviewer.spent),
        duration(reviewer.seconds),
        dollars(reviewer.spent.usd),
        perConfirmed(reviewer.usdPerConfirmed),
      ]),
      ...(panel.length < 2
        ? []
        : [
            [
              '**Total**',
              '',
              '',
              count(calls.length),
              ...tokens(spent),
              '',
              dollars(spent.usd),
              perConfirmed(usdPerConfirmed),
            ],
          ]),
    ],
  );

const perConfirmed = (usd: number | null): string => (usd === null ? '' : dollars(usd));

const tokensNote =
  '<sub>Input and output are in tokens. Cached: the share of input read from the provider’s cache. Per confirmed: the cost divided by the confirmed findings that the reviewer reported.</sub>';

const tokens = (spent: Spent): string[] => [count(input(spent)), cachedShare(spent), count(spent.output)];

const mostCalls = 60;

/** Calls that failed or have notes. */
function callsPart({ calls, attendance }: Result): string {
  const odd = calls.filter(
    ({ outcome, notes, retries }) => outcome !== 'answered' || notes.length > 0 || retries > 0,
  );
  if (odd.length === 0) return '';
  const rows = odd.slice(0, mostCalls).map(({ reviewer, bundle, round, outcome, retries, notes }) => {
    const failure =
      attendance.find((one) => one.reviewer === reviewer && one.bundle === bundle)?.failure ?? null;
    const said = [...(failure?.code === outcome ? [failure.message] : []), ...notes].join(' · ');
    return [
      forMarkdownTableCell(reviewer),
      forMarkdownTableCell(bundle),
      String(round),
      outcome,
      String(retries),
      forMarkdownTableCell(clip(said, 1000)),
    ];
  });
  const left = odd.length - rows.length;
  const more = left > 0 ? `\n\n${count(left)} more are in the result file.` : '';
  return detailsBlock(
    `Calls with failures or notes (${count(odd.length)})`,
    table(['Reviewer', 'Bundle', 'Round', 'Outcome', 'Retries', 'What happened'], 'lllrrl', rows) + more,
  );
}
