import { randomInt } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isolationWays } from '../../src/sandbox/isolated-run.ts';
import {
  listening,
  type Machine,
  machine,
  planted,
  prefixFor,
  runIsolatedOn,
  runOpen,
  runs,
} from './isolated-machine.ts';

const onLinux = process.platform === 'linux';
const root = process.getuid?.() === 0;

/** Seconds that no other process sleeps for, so that its command line tells it. */
const ownNap = (): string => `600.${randomInt(1e9)}`;

/** Every way to a key or token that a command may try. */
const attack = ({ secrets, runnerTemp, home, checkout }: Machine): string =>
  [
    'env; set',
    'for p in /proc/[0-9]*; do tr "\\0" "\\n" <$p/environ; tr "\\0" " " <$p/cmdline; done',
    'for p in /proc/[0-9]*; do cat $p/root/etc/hostname $p/cwd/.git/config; ls -l $p/fd; done',
    ...secrets.map((path) => `cat '${path}'`),
    ...secrets.map((path) => `for p in /proc/[0-9]*; do cat "$p/root${path}"; done`),
    `cat '${runnerTemp}'/* '${home}'/.*rc '${home}'/.*/*`,
    `git -C '${checkout}' config --list`,
    // A mount of its own must not uncover anything.
    `unshare --user --map-root-user --mount sh -c "umount -l /tmp; umount '${home}'; umount -a; cat '${secrets.join("' '")}'"`,
    'sudo -n cat /proc/$PPID/environ',
    'true',
  ].join('\n');

describe.runIf(onLinux).each(isolationWays)('%s', (way) => {
  const prefix = prefixFor(way) ?? [];
  const run = (at: Machine, line: string, more: Parameters<typeof runIsolatedOn>[2] = {}) =>
    runIsolatedOn(at, line, { ways: [way], prefix, ...more });

  test('no key and no token can be read, however a command tries', async () => {
    const at = machine();
    const shared = way === 'account' ? '' : `cat '${at.shared}'`;
    const line = `exec 2>/dev/null\nset +e\n${shared}\n${attack(at)}`;
    expect((await runOpen(at, attack(at))).split(planted).length).toBeGreaterThan(at.secrets.length);
    const ended = await run(at, `${line}\necho end`);
    expect(ended).toMatchObject({ way, check: { ok: true } });
    expect(ended).toMatchObject({ check: { log: expect.stringMatching(/end\n$/u) } });
    expect(JSON.stringify(ended)).not.toContain(planted);
  });

  test('it can write to its folder, its home and its folder for temporary files, and to nothing else', async () => {
    const at = machine();
    const mine = ['.', '"$HOME"', '"$TMPDIR"', '/tmp'].map((path) => `echo x >${path}/own`);
    const others = [
      at.checkout,
      at.home,
      at.runnerTemp,
      join(at.home, '.tools/bin'),
      '/usr',
      '/etc',
      at.root,
    ];
    const tries = others.map((path) => `{ echo x >'${path}/stray'; } 2>/dev/null && ls '${path}/stray'`);
    const ended = await run(
      at,
      [...mine, 'set +e', ...tries, `rm -rf '${at.checkout}' '${at.runnerTemp}'`, 'true'].join('\n'),
    );
    expect(ended).toMatchObject({ check: { ok: true } });
    for (const path of others) expect(existsSync(join(path, 'stray'))).toBe(false);
    for (const path of at.secrets) expect(readFileSync(path, 'utf8')).toContain(planted);
    expect(existsSync(join(at.folder, 'own'))).toBe(true);
  });

  test('tools in the home folder can be used, and git finds the objects that a worktree borrows', async () => {
    const at = machine();
    const objects = join(at.checkout, '.git/objects');
    const line = `${way === 'account' ? 'echo a tool' : 'shop-tool'}
git init -q . && echo '${objects}' >.git/objects/info/alternates
git cat-file -t ${readFileSync(join(at.checkout, '.git/refs/heads/main'), 'utf8').trim()} || echo none`;
    const ended = await run(at, line);
    const log = 'check' in ended ? ended.check.log : '';
    expect(log).toContain('a tool');
    // Without namespaces, the checkout is closed as a whole.
    expect(log).toContain(way === 'account' ? 'none' : 'commit');
  });

  test('what it leaves can be removed, whoever owns it, and no process stays', async () => {
    const at = machine();
    const nap = ownNap();
    const line = `mkdir -p deep/er && echo x >deep/er/file && chmod -R 0500 deep && (setsid sleep ${nap} &)`;
    const ended = await run(at, line, { remove: at.folder });
    expect(ended).toMatchObject({ check: { ok: true } });
    expect(existsSync(at.folder)).toBe(false);
    expect(runs(nap)).toBe(false);
    expect(readdirSync(join(at.root, 'tmp'))).toEqual(['of-another-step']);
    expect(readdirSync(at.runnerTemp).filter((name) => name.includes('xreview'))).toEqual([]);
    expect(lstatSync(at.checkout).mode & 0o777).toBe(0o755);
  });

  test('a hanging command and a fork bomb end with all their processes', async () => {
    const at = machine();
    const nap = ownNap();
    const hang = await run(at, `sleep ${nap} & setsid sleep ${nap} & sleep ${nap}`, { timeoutMs: 3_000 });
    expect(hang).toMatchObject({ check: { why: expect.stringContaining('took longer than 3 s') } });
    const bomb = await run(at, `bomb() { sleep ${nap} & bomb | bomb; }; bomb`);
    expect(bomb).toMatchObject({ check: { why: expect.stringContaining('more than 256 processes') } });
    expect(runs(nap)).toBe(false);
  });

  test('nothing runs on after the action was killed', async () => {
    const at = machine();
    const nap = ownNap();
    let poll: NodeJS.Timeout | undefined;
    await run(at, `(setsid sleep ${nap} &) && sleep ${nap}`, {
      onStart(kill) {
        poll = setInterval(() => {
          if (runs(`sleep\0${nap}`)) kill();
        }, 20);
      },
    });
    clearInterval(poll);
    await expect.poll(() => runs(nap), { timeout: 30_000 }).toBe(false);
  });

  test('a flood of output and a full disk end it', async () => {
    const at = machine();
    expect(await run(at, 'yes flood')).toMatchObject({
      check: { why: 'wrote more than 4 MB and was ended' },
    });
    const fill =
      'while :; do dd if=/dev/zero of=fill bs=1M count=64 oflag=append conv=notrunc status=none; done';
    const full = await run(at, fill, { diskBytes: 256 * 1024 * 1024, remove: at.folder });
    expect(full).toMatchObject({ check: { kind: 'disk-full' } });
    expect(existsSync(at.folder)).toBe(false);
  });

  test('without a network it has a loopback of its own, where that is possible', async () => {
    const at = machine();
    const port = await listening();
    const reach = `node -e "
const net = require('node:net');
const own = net.createServer((s) => s.end()).listen(0, '127.0.0.1', () => {
  net.connect(own.address().port, '127.0.0.1').on('connect', () => {
    console.log('own');
    net.connect(${port}, '127.0.0.1').on('data', () => console.log('machine')).on('error', () => console.log('refused')).on('close', () => process.exit());
  });
});"`;
    const ended = await run(at, reach, { network: 'none' });
    const offline = way !== 'account';
    expect(ended).toMatchObject({ offline, check: { network: offline ? 'none' : 'host' } });
    expect('check' in ended ? ended.check.log : '').toBe(offline ? 'own\nrefused\n' : 'own\nmachine\n');
  });
});

describe.runIf(onLinux && root)('where commands cannot be isolated', () => {
  const plain = ['setpriv', '--reuid=12345', '--regid=12345', '--clear-groups'];

  test('a user without rights in a container without namespaces is refused, with the reason and what to do', async () => {
    const ended = await runIsolatedOn(machine(), 'true', {
      ways: isolationWays,
      // A nested user namespace needs a user that the outer one maps, and this one maps another.
      prefix: [...plain, 'unshare', '--user'],
    });
    expect(ended).toMatchObject({ refused: expect.stringContaining('cannot be isolated') });
    expect(ended).toMatchObject({ refused: expect.stringContaining('a second job that has no keys') });
  });

  test('another user is not accepted while it can read the checkout', async () => {
    const at = machine();
    // Root here may not change the mode of folders of others, so it cannot close them.
    const ended = await runIsolatedOn(at, 'true', {
      ways: ['account'],
      prefix: ['setpriv', '--bounding-set=-sys_admin,-fowner'],
      hidden: [at.checkout],
      strangers: [at.checkout, at.runnerTemp, at.home, join(at.root, 'work')],
    });
    expect(ended).toMatchObject({ refused: expect.stringContaining(`the file ${at.checkout}/.git/config`) });
  });
});
