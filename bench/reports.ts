// How large the reports of a run are. Run: node bench/reports.ts
import { makeBenchSetup, runBench, slots } from './bench-run.ts';
import { say, table } from './table.ts';

const rows: (string | number)[][] = [];
for (const { files, lines, shared } of [
  { files: 5, lines: 40, shared: 0 },
  { files: 50, lines: 40, shared: 4 },
  { files: 120, lines: 200, shared: 16 },
]) {
  const rig = makeBenchSetup({ files, lines });
  try {
    const { result, bytes } = await runBench({
      rig,
      reviewers: slots.slice(0, 2),
      rounds: 3,
      latencyMs: 20,
      shared,
      alone: shared,
    });
    rows.push([
      `${files} files, ${files * lines} lines`,
      result.change?.bundles.length ?? 0,
      result.findings.length,
      ...[bytes.result, bytes.sarif, bytes.summary, bytes.transcript].map(
        (size) => `${Math.ceil(size / 1024)} KB`,
      ),
    ]);
  } finally {
    rig.remove();
  }
}
say(table(['change', 'bundles', 'findings', 'result', 'SARIF', 'summary', 'transcript'], rows));
say('GitHub takes a summary of at most 1,024 KB and a SARIF file of at most 10 MB, compressed.');
