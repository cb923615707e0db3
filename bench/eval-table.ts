import type { Total } from './eval-data.ts';
import { table } from './table.ts';

const percent = (share: number): string => `${Math.round(share * 100)}%`;
const share = ({ caught, runs }: Total): number => (runs === 0 ? 0 : caught / runs);
const money = (usd: number | null): string => (usd === null ? 'unknown' : `$${usd.toFixed(2)}`);

/** The totals as Markdown. */
export const evalTable = (totals: readonly Total[]): string =>
  table(
    [
      'panel',
      'changes',
      'not complete',
      'caught',
      '95% interval',
      'missed',
      'other findings',
      'disputed',
      's each',
      'cost',
      'cost per bug found',
    ],
    totals.map((total) => [
      total.arm,
      total.runs,
      total.incomplete,
      `${total.caught} (${percent(share(total))})`,
      `${percent(total.low)}–${percent(total.high)}`,
      total.missed,
      total.others,
      total.disputed,
      total.seconds.toFixed(1),
      money(total.usd),
      total.caught === 0 ? '' : money(total.usd === null ? null : total.usd / total.caught),
    ]),
  );

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const wide = { name: 340, bar: 400, row: 34, top: 54 } as const;

/** The share of bugs found by each panel with its interval, as SVG. */
export function evalPicture(totals: readonly Total[]): string {
  const height = wide.top + totals.length * wide.row + 30;
  const x = (part: number): string => (wide.name + part * wide.bar).toFixed(1);
  const rows = totals.flatMap((total, index) => {
    const y = wide.top + index * wide.row;
    return [
      `<text x="${wide.name - 12}" y="${y + 14}" text-anchor="end">${escaped(total.arm)}</text>`,
      `<rect x="${wide.name}" y="${y}" width="${(share(total) * wide.bar).toFixed(1)}" height="20" fill="#6f9ceb"/>`,
      `<path d="M${x(total.low)} ${y + 10}H${x(total.high)}M${x(total.low)} ${y + 5}v10M${x(total.high)} ${y + 5}v10" stroke="#1f2937" stroke-width="1.5" fill="none"/>`,
      `<text x="${wide.name + wide.bar + 12}" y="${y + 14}">${total.caught} of ${total.runs}, ${total.others} other</text>`,
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
