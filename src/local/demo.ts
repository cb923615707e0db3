import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = import.meta.url;
/** The demo is a program of its own, which only the bundle has (see scripts/build.ts). */
const script = fileURLToPath(new URL('./demo/index.js', here));

/** Runs the demo in the current folder. Returns its exit status. */
export function runDemo(args: readonly string[]): number {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  return status ?? 1;
}
