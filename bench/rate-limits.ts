// 30 bundles against rate limits: calls, refusals, and the time in units of what the limit allows. Run: npm run bench:rate-limits
import { type LimitedSetup, runLimited } from './rate-limited-run.ts';
import { table } from './table.ts';

const bundles = 30;
const minuteMs = 1000;
const setups: readonly (readonly [name: string, setup: LimitedSetup])[] = [
  ['2 concurrent requests', { bundles, limits: { concurrent: 2 }, latencyMs: 800 }],
  ['8 concurrent requests', { bundles, limits: { concurrent: 8 }, latencyMs: 1600 }],
  [
    '30,000 tokens a minute (of 1 s)',
    { bundles, limits: { tokensPerMinute: 30_000, minuteMs }, latencyMs: 50 },
  ],
];

const rows: string[][] = [];
for (const [name, setup] of setups) {
  const { result, requests, refused, tookMs, allowedMs } = await runLimited(setup);
  rows.push([
    name,
    result.verdict.complete ? 'complete' : result.verdict.reasons.map(({ code }) => code).join(', '),
    String(requests.length),
    String(refused.length),
    `${(allowedMs / 1000).toFixed(1)} s`,
    `${(tookMs / 1000).toFixed(1)} s`,
    (tookMs / allowedMs).toFixed(2),
  ]);
}
process.stdout.write(
  table(
    ['limit of the key', 'review', 'requests', 'refused (429)', 'allowed', 'took', 'took / allowed'],
    rows,
  ),
);
