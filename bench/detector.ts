import { globSync, readFileSync, statSync } from 'node:fs';
import { findInjectionMatches } from '../src/security/injection/detector.ts';

/**
 * Processor time of the injection detector over installed packages: `node bench/detector.ts [FOLDER] [LINES]`.
 * Files are read before the clock starts.
 */
const [folder = 'node_modules', most = '1000000'] = process.argv.slice(2);
const files = globSync('**/*.{ts,js,mjs,cjs,md,json,py,yml,yaml,html,css,txt,c,h,go,rs,java,rb,php,sh}', {
  cwd: folder,
}).toSorted();

const texts: (readonly [path: string, lines: readonly string[]])[] = [];
let lines = 0;
for (const path of files) {
  const whole = `${folder}/${path}`;
  const size = statSync(whole);
  if (!size.isFile() || size.size > 1_000_000) continue;
  const read = readFileSync(whole, 'utf8').split('\n');
  texts.push([path, read]);
  lines += read.length;
  if (lines >= Number(most)) break;
}
const start = process.cpuUsage();
let found = 0;
for (const [path, read] of texts) found += findInjectionMatches(read, path).length;
const { user, system } = process.cpuUsage(start);
const seconds = (user + system) / 1_000_000;
process.stdout.write(
  `${texts.length} files, ${lines} lines: ${seconds.toFixed(1)} s of processor time, ${((seconds / lines) * 1_000_000).toFixed(1)} s per million lines; ${found} places\n`,
);
