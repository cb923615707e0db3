import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { repositoryWith } from './action-run.ts';
import { before, harmless } from './shop.ts';

const able = (() => {
  try {
    execFileSync('unshare', ['--net', 'sh', '-c', 'ip link set lo up && strace -V'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
if (!able) process.stdout.write('Skipped: a network of only loopback, for want of unshare, ip or strace.\n');

test.skipIf(!able)(
  'a run needs no network but the endpoints it was given, and tries no other',
  { timeout: 300_000 },
  () => {
    const { repository, base, head } = repositoryWith(before, harmless);
    const temp = mkdtempSync(join(tmpdir(), 'xreview-loopback-'));
    onTestFinished(() => rmSync(temp, { recursive: true, force: true }));
    const script = join(dirname(fileURLToPath(import.meta.url)), 'loopback-run.ts');
    const trace = join(temp, 'trace');
    const command = `ip link set lo up && exec strace -f -qq -e trace=connect,sendto,sendmsg,sendmmsg -o "$1" "$2" "$3" "$4" "$5" "$6" "$7"`;
    const told = execFileSync(
      'unshare',
      [
        '--net',
        'sh',
        '-c',
        command,
        'sh',
        trace,
        process.execPath,
        script,
        repository.path,
        base,
        head,
        temp,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    expect(JSON.parse(told)).toEqual({ status: 0, verdict: 'pass', requests: 2 });
    const tried = readFileSync(trace, 'utf8')
      .split('\n')
      .filter((line) => /AF_INET6?\b/u.test(line));
    const elsewhere = tried.filter((line) => !/inet_addr\("127\.0\.0\.1"\)|"::1"/u.test(line));
    process.stdout.write(`${tried.length} connections tried, ${elsewhere.length} of them not to loopback\n`);
    expect(tried.length).toBeGreaterThan(0);
    expect(elsewhere).toEqual([]);
  },
);
