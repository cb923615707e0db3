// The time of the built action to its first git call, compared with bare node. Run: node bench/start.ts
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, say, table, verdictOf } from './table.ts';

const times = 25;
const limit = 3;
const main = fileURLToPath(new URL('../dist/index.js', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'bench-start-'));
try {
  // The first call of git ends the run: what has passed until then is the start.
  writeFileSync(join(folder, 'git'), '#!/bin/sh\nkill -9 $PPID\n');
  chmodSync(join(folder, 'git'), 0o755);
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
  const took = (args: readonly string[]): number => {
    const began = performance.now();
    const { signal, status } = spawnSync(process.execPath, args, { env, cwd: folder, stdio: 'ignore' });
    if (args[0] === main && signal !== 'SIGKILL') throw new Error(`no git call was seen (status ${status})`);
    return performance.now() - began;
  };
  const bare: number[] = [];
  const ours: number[] = [];
  for (let run = 0; run < times; run += 1) {
    bare.push(took(['-e', '0']));
    ours.push(took([main, '--base', 'main']));
  }
  const ratio = median(ours) / median(bare);
  say(
    table(
      ['bare `node -e 0`', 'to the first git call', 'times', 'target'],
      [
        [
          `${median(bare).toFixed(1)} ms`,
          `${median(ours).toFixed(1)} ms`,
          ratio.toFixed(2),
          verdictOf(ratio <= limit, `≤ ${limit}`),
        ],
      ],
    ),
  );
  say(`Medians of ${times} runs each, taken in turn.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
