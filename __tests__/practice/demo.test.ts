import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { git } from '../../practice/repository.ts';
import { makeShop } from '../../practice/shop.ts';
import { resultSchema } from '../../src/result/result.ts';

const root = resolve(import.meta.dirname, '..', '..');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xreview-demo-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Shown {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const demo = (...args: readonly string[]): Promise<Shown> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'practice', 'demo.ts'), ...args], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        TMPDIR: folder,
        NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('close', (status) => done({ status, stdout, stderr }));
  });

const resultIn = (out: string) =>
  resultSchema.parse(JSON.parse(readFileSync(join(out, 'result.json'), 'utf8')));

/** Path, and digest of the content, of every file below a folder. */
const inventory = (place: string): readonly string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`)
    .toSorted();

it('reviews the shop: confirmed, disputed, unconfirmed and dismissed findings, and every file at its announced place', async () => {
  const { status, stdout, stderr } = await demo();
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const out = join(folder, 'xreview-demo');
  const result = resultIn(out);
  expect(result.verdict).toMatchObject({ verdict: 'fail', complete: true, exitStatus: 1 });
  expect(
    result.findings
      .map(({ status, category, location }) => `${status} ${category} ${location.path}`)
      .toSorted(),
  ).toEqual([
    'confirmed error-handling src/gift-cards.js',
    'confirmed injection src/products.js',
    'confirmed input-validation src/gift-cards.js',
    'confirmed race-condition src/gift-cards.js',
    'dismissed injection src/products.js',
    'disputed race-condition src/orders.js',
    'unconfirmed performance src/gift-cards.js',
  ]);
  expect(result.rounds).toHaveLength(4);
  expect(result.change?.files.filter(({ leftOut }) => leftOut !== null).map(({ path }) => path)).toEqual([
    'package-lock.json',
    'src/generated/routes.js',
  ]);
  expect(result.notices.join()).not.toContain('Could not check whether');
  expect(result.spent.usd).toBeGreaterThan(0);
  for (const file of ['xreview.sarif', 'summary.md', 'report.html', 'notes.md', 'transcript.jsonl']) {
    expect(stdout).toContain(join('xreview-demo', file));
    expect(existsSync(join(out, file))).toBe(true);
  }
  for (const heading of [
    'Round 1 · independent-review',
    'Round 2 · cross-examination',
    'Round 3 · rebuttal',
  ]) {
    expect(stdout).toContain(heading);
  }
  expect(stdout).toContain('its own 9 tests pass');
  expect(stdout).toContain('exit status 1 (fail)');
  expect(stdout).toMatch(/Practice models wrote all of this/);
  expect(stdout).not.toMatch(/^::|##\[/m);
  for (const text of [stdout, readFileSync(join(out, 'transcript.jsonl'), 'utf8')]) {
    expect(text).not.toContain('practice-key');
  }
  expect(readdirSync(folder).filter((name) => name.startsWith('xreview-demo-'))).toEqual([]);
});

it('reviews a user’s repository without changing it, and passes the job’s status on if requested', async () => {
  const mine = join(folder, 'mine');
  makeShop(mine);
  git(mine, ['checkout', '--quiet', 'main']);
  const before = inventory(mine);
  const args = ['--repo', mine, '--base', 'main', '--head', 'gift-cards', '--out', join(folder, 'out')];
  const plain = await demo(...args);
  expect([plain.status, plain.stderr]).toEqual([0, '']);
  expect(resultIn(join(folder, 'out')).findings).toHaveLength(7);
  expect(inventory(mine)).toEqual(before);
  expect((await demo(...args, '--exit-status')).status).toBe(1);

  const same = await demo('--repo', mine, '--base', 'main', '--out', join(folder, 'out'), '--exit-status');
  expect(same.status).toBe(0);
  expect(resultIn(join(folder, 'out')).verdict.reasons).toMatchObject([{ code: 'nothing-to-review' }]);
});

it('reviews a plan and has it revised until the other model approves', async () => {
  const { status, stdout, stderr } = await demo('--plan', '--out', join(folder, 'plan'));
  expect([status, stderr]).toEqual([0, '']);
  const result = resultIn(join(folder, 'plan'));
  expect(result.verdict).toMatchObject({ verdict: 'fail', complete: true });
  expect(result.revision).toMatchObject({ outcome: 'approved', rounds: [{ number: 1 }, { number: 2 }] });
  expect(stdout).toContain('Revision 2 by anthropic/practice-lark');
  expect(readFileSync(join(folder, 'plan', 'revised-plan.md'), 'utf8')).toBe(
    result.revision?.rounds.at(-1)?.text,
  );
});

it.each([
  [['--plan', '--repo', '.', '--base', 'main'], 'Remove --repo'],
  [['--repo', '/nowhere/at/all', '--base', 'main'], 'The folder /nowhere/at/all does not exist'],
  [['--repo', '.'], '--repo needs --base'],
  [['--base', 'main'], '--base needs --repo'],
  [['--diffs', 'none.jsonl'], '--diffs needs --id'],
  [['--diffs', 'none.jsonl', '--id', 'x'], 'none.jsonl'],
  [['--latency', 'soon'], 'an integer from 0 to 60000'],
  [['--bogus'], '--bogus'],
])('explains what is wrong with %s', async (args, words) => {
  const { status, stdout, stderr } = await demo(...args);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(words);
  expect(stderr).toContain('npm run demo');
  expect(stderr).not.toMatch(/^\s+at /m);
});
