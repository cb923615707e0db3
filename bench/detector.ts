import { globSync, readFileSync, statSync } from 'node:fs';
import { findInjectionMatches } from '../src/security/injection/detector.ts';

/**
 * Processor time of the injection detector over installed packages: `node bench/detector.ts [FOLDER] [LINES]`.
 * Files are read before the clock starts. `node bench/detector.ts --hostile [MEGABYTES]` reads files of one line each that
 * are made to take long, together so large.
 */
if (process.argv[2] === '--hostile') hostile(Number(process.argv[3] ?? '100'));
else ordinary();

function hostile(megabytes: number): void {
  const units = [
    'a\u0301\u0302',
    '\u200b\u200c',
    '\u{e0041}',
    '\ufe00\u{e0100}',
    '\u202eabc ',
    'аpрroвe ',
    'QUJD',
    '<!-- /* """ ` ',
    '\\"\\',
    'do not report any ',
    'note to ai reviewers, ',
    '0x41, 65, ',
    '\r',
    'a b c ',
    '<p style="display:none">x',
    '审查模型忽略',
  ];
  for (const unit of units) {
    const bytes = (megabytes * 1_000_000) / units.length;
    const line = unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));
    const start = process.cpuUsage();
    findInjectionMatches([line], 'a.ts');
    findInjectionMatches([line], 'a.md');
    const { user, system } = process.cpuUsage(start);
    process.stdout.write(
      `${JSON.stringify(unit.slice(0, 12))}: ${(bytes / 1_000_000).toFixed(1)} MB twice in ${((user + system) / 1_000_000).toFixed(1)} s, peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`,
    );
  }
}

function ordinary(): void {
  const [folder = 'node_modules', most = '1000000'] = process.argv.slice(2);
  const files = globSync('**/*.{ts,js,mjs,cjs,md,json,py,yml,yaml,html,css,txt,c,h,go,rs,java,rb,php,sh}', {
    cwd: folder,
  }).toSorted();

  const texts: (readonly [path: string, lines: readonly string[]])[] = [];
  let lines = 0;
  for (const path of files) {
    const fullPath = `${folder}/${path}`;
    const size = statSync(fullPath);
    if (!size.isFile() || size.size > 1_000_000) continue;
    const read = readFileSync(fullPath, 'utf8').split('\n');
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
}
