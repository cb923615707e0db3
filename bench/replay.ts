/**
 * Measures the matcher on real reviews: `node bench/replay.ts FILE` and `node bench/replay.ts --distinct FILE`.
 * What the figures mean: docs/internals/matching.md.
 */
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { matchFindings } from '../src/debate/matching/matching.ts';
import { combinations, type Distinct, distinct, readLines, reviewed, toolsOf } from './matching-data.ts';
import { heldOut, type Read, read, scoreLinks, scorePairs } from './matching-links.ts';
import { panels, type Quality, readings } from './matching-panels.ts';
import { figure, figures, recall, total } from './matching-score.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Mean, and the range in brackets. */
const spread = (values: readonly number[]): string => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return `${figure(mean)} [${figure(Math.min(...values))}–${figure(Math.max(...values))}]`;
};

const sayLinks = (items: readonly Read[], tools: readonly string[]): void => {
  say('Links between two tools, one to one, text alone: precision, recall, F1');
  for (const pair of combinations(tools, 2)) {
    say(`  ${pair.join(' and ').padEnd(26)} ${figures(total(items.map((item) => scoreLinks(item, pair))))}`);
  }
  const row = (name: string, text: string) => say(`  ${name.padEnd(26)} ${text}`);
  row('all pairs', figures(scorePairs(items, tools)));
  row(`as one panel of ${tools.length}`, figures(total(items.map((item) => scoreLinks(item, tools)))));
  say('Held out: the threshold chosen on the other pull requests');
  for (const [name, folds] of [
    ['five folds', heldOut(items, tools, (_, index) => String(index % 5))],
    ['one repository left out', heldOut(items, tools, ({ request }) => request.repo)],
  ] as const) {
    row(name, `${figures(folds.score)}  thresholds ${folds.thresholds.map(figure).join(' ')}`);
  }
};

const sayPanels = (items: readonly Read[], tools: readonly string[]): void => {
  say('\nPanels against the goldens: mean and range over all panels of that size');
  for (const size of [2, 3, 4, 5].filter((count) => count <= tools.length)) {
    const all = panels(items, tools, size);
    say(`  ${size} of ${tools.length} tools, ${all.length} panels`);
    for (const reading of readings) {
      const of = (pick: (quality: Quality) => number) => spread(all.map((panel) => pick(panel[reading])));
      say(
        `    ${reading.padEnd(17)} precision ${of((q) => q.precision)}  recall ${of((q) => q.recall)}  F1 ${of((q) => q.f1)}`,
      );
    }
  }
};

const merged = ({ a, b }: Distinct): boolean =>
  matchFindings(
    [a, b].map(({ file, start, end, text }, index) => ({
      key: String(index),
      reviewer: String(index),
      text,
      category: null,
      path: file,
      startLine: start,
      endLine: end,
      quote: null,
    })),
  ).length === 1;

const sayDistinct = (path: string, replay: string): void => {
  const pairs = readLines(path, distinct);
  if (pairs === null) return say(`${path}: data not found, nothing measured`);
  const share = pairs.filter(merged).length / pairs.length;
  say(`${pairs.length} pairs of different findings, path and lines given: ${figure(share)} merged`);
  const requests = readLines(replay, reviewed);
  if (requests === null) return say(`${replay}: data not found, link recall not measured`);
  const tools = toolsOf(requests);
  const place = { path: 'one', startLine: 1, endLine: 1 };
  const score = scorePairs(
    requests.map((request) => read(request, tools, place)),
    tools,
  );
  say(
    `Link recall at the same threshold, as if every comment stood on the same line: ${figure(recall(score))}`,
  );
  say(`  precision, recall, F1: ${figures(score)}`);
};

const { values, positionals } = parseArgs({
  options: { distinct: { type: 'string' } },
  allowPositionals: true,
});
const [file] = positionals;

if (values.distinct === undefined && file === undefined) {
  say(
    'usage: node bench/replay.ts REVIEW-REPLAY.jsonl | --distinct DISTINCT-PAIRS.jsonl [REVIEW-REPLAY.jsonl]',
  );
  process.exitCode = 1;
}
if (values.distinct !== undefined) {
  sayDistinct(values.distinct, file ?? join(dirname(values.distinct), 'review-replay.jsonl'));
} else if (file !== undefined) {
  const requests = readLines(file, reviewed);
  if (requests === null) say(`${file}: data not found, nothing measured`);
  else {
    const tools = toolsOf(requests);
    const items = requests.map((request) => read(request, tools));
    say(`${requests.length} pull requests, ${tools.length} tools: ${tools.join(', ')}`);
    sayLinks(items, tools);
    sayPanels(items, tools);
  }
}
