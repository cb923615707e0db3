import type { Comparison, Total } from './eval-data.ts';
import type { Estimate } from './eval-statistics.ts';
import { table } from './table.ts';

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const money = (usd: number | null): string => (usd === null ? 'unknown' : `$${usd.toFixed(2)}`);
const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text);

/** A value with its interval in brackets; nothing for null, and no interval where there is none. */
const withInterval = (estimate: Estimate | null, shown: (value: number) => string): string => {
  if (estimate === null) return '';
  const { value, low, high } = estimate;
  return Number.isFinite(low) && Number.isFinite(high)
    ? `${shown(value)} (${shown(low)} to ${shown(high)})`
    : shown(value);
};

export const asMean = (estimate: Estimate | null): string =>
  withInterval(estimate, (value) => value.toFixed(2));
export const asTokens = (estimate: Estimate | null): string =>
  withInterval(estimate, (value) => Math.round(value).toLocaleString('en'));
export const asDollars = (estimate: Estimate | null): string =>
  estimate === null ? 'unknown' : withInterval(estimate, (value) => `$${value.toFixed(4)}`);

/** A share as the number of successes and the percentage with its interval. */
export const asShare = (hits: number, share: Estimate | null): string =>
  share === null ? '' : `${hits}: ${withInterval(share, percent)}`;

/** Differences have a sign. Those of shares are in percentage points. */
export const asPoints = (estimate: Estimate | null): string =>
  withInterval(estimate, (value) => signed(`${Math.round(value * 100)}`, Math.round(value * 100)));
export const asMeanDifference = (estimate: Estimate | null): string =>
  withInterval(estimate, (value) => signed(value.toFixed(2), value));
export const asTokenDifference = (estimate: Estimate | null): string =>
  withInterval(estimate, (value) => signed(Math.round(value).toLocaleString('en'), value));
export const asDollarDifference = (estimate: Estimate | null): string =>
  estimate === null
    ? 'unknown'
    : withInterval(estimate, (value) => `${value < 0 ? '-' : '+'}$${Math.abs(value).toFixed(4)}`);

/** A probability to three digits. */
export const asP = (p: number): string => (p < 0.001 ? '<0.001' : p.toFixed(3));

/** The totals as Markdown. */
export const evalTable = (totals: readonly Total[]): string =>
  table(
    [
      'panel',
      'prompts',
      'changes',
      'not complete',
      'caught',
      'other findings each',
      'disputed each',
      'tokens each',
      's each',
      'cost each',
      'cost',
      'cost of one caught',
    ],
    totals.map((total) => [
      total.arm,
      total.prompts,
      total.runs,
      total.incomplete,
      asShare(total.caught, total.share),
      asMean(total.others),
      asMean(total.disputed),
      asTokens(total.tokens),
      total.seconds.toFixed(1),
      total.runs === 0 ? '' : asDollars(total.usdEach),
      money(total.usd),
      total.caught === 0 ? '' : money(total.usd === null ? null : total.usd / total.caught),
    ]),
  );

/** Paired differences of prompts as Markdown: the second less the first. */
export const comparisonTable = (comparisons: readonly Comparison[]): string =>
  table(
    [
      'panel',
      'prompts compared',
      'changes with both',
      'caught only with the first',
      'only with the second',
      'caught, points',
      'p',
      'other findings each',
      'disputed each',
      'tokens each',
      'cost each',
    ],
    comparisons.map((one) => [
      one.arm,
      comparedNames(one),
      one.runs,
      one.onlyFirst,
      one.onlySecond,
      asPoints(one.caught),
      asP(one.p),
      asMeanDifference(one.others),
      asMeanDifference(one.disputed),
      asTokenDifference(one.tokens),
      one.runs === 0 ? '' : asDollarDifference(one.usd),
    ]),
  );

export const comparedNames = ({
  first,
  second,
}: {
  readonly first: string;
  readonly second: string;
}): string => `${first} → ${second}`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const wide = { name: 340, bar: 400, row: 34, top: 54 } as const;

/** The share caught by each panel with its interval, as SVG. */
export function evalPicture(totals: readonly Total[]): string {
  const several = new Set(totals.map(({ prompts }) => prompts)).size > 1;
  const height = wide.top + totals.length * wide.row + 30;
  const x = (part: number): string => (wide.name + part * wide.bar).toFixed(1);
  const rows = totals.flatMap((total, index) => {
    const y = wide.top + index * wide.row;
    const { value, low, high } = total.share ?? { value: 0, low: 0, high: 1 };
    return [
      `<text x="${wide.name - 12}" y="${y + 14}" text-anchor="end">${escaped(several ? `${total.arm}, ${total.prompts}` : total.arm)}</text>`,
      `<rect x="${wide.name}" y="${y}" width="${(value * wide.bar).toFixed(1)}" height="20" fill="#6f9ceb"/>`,
      `<path d="M${x(low)} ${y + 10}H${x(high)}M${x(low)} ${y + 5}v10M${x(high)} ${y + 5}v10" stroke="#1f2937" stroke-width="1.5" fill="none"/>`,
      `<text x="${wide.name + wide.bar + 12}" y="${y + 14}">${total.caught} of ${total.runs}</text>`,
    ];
  });
  const grid = [0, 0.25, 0.5, 0.75, 1].flatMap((part) => [
    `<path d="M${x(part)} ${wide.top - 8}V${height - 24}" stroke="#d1d5db"/>`,
    `<text x="${x(part)}" y="${height - 8}" text-anchor="middle" fill="#6b7280">${percent(part)}</text>`,
  ]);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide.name + wide.bar + 200}" height="${height}" font-family="system-ui, sans-serif" font-size="13">
<rect width="100%" height="100%" fill="#fff"/>
<text x="16" y="26" font-size="16" font-weight="600">Known bugs caught, with 95% intervals</text>
${[...grid, ...rows].join('\n')}
</svg>
`;
}
