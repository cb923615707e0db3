import { execFileSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { pullRequestPayload } from '../../practice/runner.ts';
import { runs } from '../sandbox/isolated-machine.ts';
import type { Revisions } from './action-run.ts';
import { reproducedRuns, runProving, seeded, thrice } from './prove-run.ts';
import { type Defect, filesOf, manifest, sceneOf, testFor } from './prove-shop.ts';

/** Code of the change that a test reaches, and that does harm: a hostile change, or a defect. */

/** Seconds that no other process sleeps for, so that its command line tells it. */
const ownNap = (): string => `600.${randomInt(1e9)}`;

const hostile = (name: string, title: string, does: string, imports = ''): Defect => ({
  title,
  name,
  guard: 'const known = Number(input);',
  own: `const result = known * 3; ${does}`,
  before: 'const result = known * 2;',
  imports,
});

const twice = ({ name }: Defect): string => testFor({ name }, `${name}(4)`, '8');
const scenesOf = (defects: readonly Defect[]) => defects.map((defect) => sceneOf(defect, [twice(defect)]));

/** A repository whose code on the head knows where the repository is. */
function knowing(defectsIn: (checkout: string) => readonly Defect[]): {
  readonly ends: Revisions;
  readonly defects: readonly Defect[];
} {
  const ends = seeded(manifest, {});
  const { repository } = ends;
  const defects = defectsIn(repository.path);
  const { base, head } = filesOf(defects);
  repository.git('checkout', '-q', 'main');
  const first = repository.commit(base, 'Base');
  repository.git('checkout', '-q', '-B', 'feature');
  return { ends: { repository, base: first, head: repository.commit(head, 'Feature') }, defects };
}

const spawns = "import { spawn, spawnSync } from 'node:child_process';\n";
const files = "import { readdirSync, rmSync, writeFileSync } from 'node:fs';\n";
const offline = "import { connect } from 'node:net';\n";

test('code that hangs, after it has started a process of its own, is ended with it', async () => {
  const nap = ownNap();
  const hangs = hostile(
    'hangs',
    'It hangs',
    `spawn('sleep', ['${nap}'], { detached: true, stdio: 'ignore' }); for (;;);`,
    spawns,
  );
  const { base, head } = filesOf([hangs]);
  const { proof, of, left } = await runProving(seeded(base, head), scenesOf([hangs]), {
    inputs: { 'prove-minutes': '0.1', disputed: 'warn' },
  });
  expect(proof('It hangs')).toMatchObject({ outcome: 'no-proof', runs: ['head stopped'] });
  expect(proof('It hangs').why).toContain('stopped at a limit');
  expect(proof('It hangs').output).toContain('took longer than 6 s');
  expect(of('It hangs')).toMatchObject({ status: 'disputed', blocking: false });
  expect(runs(nap)).toBe(false);
  expect(left).toEqual([]);
}, 600_000);

test('code that forks, floods, deletes, writes elsewhere or edits files harms nothing, and other tests still count', async () => {
  const nap = ownNap();
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  onTestFinished(() => rmSync(outside, { recursive: true, force: true }));
  const { ends, defects } = knowing((checkout) => [
    hostile(
      'forks',
      'It forks',
      `for (let i = 0; i < 400; i += 1) spawn('sleep', ['${nap}'], { detached: true, stdio: 'ignore' }); spawnSync('sleep', ['${nap}']);`,
      spawns,
    ),
    hostile(
      'floods',
      'It floods',
      "for (;;) try { writeFileSync(1, 'x'.repeat(4096) + '\\n'); } catch {}",
      files,
    ),
    hostile(
      'deletes',
      'It deletes',
      `for (const path of [...readdirSync('.'), '.git', '${checkout}']) try { rmSync(path, { recursive: true, force: true }); } catch {}`,
      files,
    ),
    hostile(
      'strays',
      'It writes elsewhere',
      `for (const path of ['${checkout}', '${outside}', '/usr', '/etc', '/root', '/var/tmp', '..']) try { writeFileSync(path + '/stray-${nap}', 'x'); } catch {}`,
      files,
    ),
    hostile(
      'edits',
      'It edits package.json',
      `writeFileSync('package.json', '{ "type": "module" }');`,
      files,
    ),
    { ...hostile('honest', 'It is plain', ''), own: 'const result = known * 3;' },
  ]);
  const status = ends.repository.git('status', '--porcelain');
  const { proof, of, left, result } = await runProving(ends, scenesOf(defects), {
    inputs: { disputed: 'warn' },
  });
  expect(proof('It forks')).toMatchObject({ outcome: 'no-proof', runs: ['head stopped'] });
  expect(proof('It forks').output).toContain('had more than 256 processes at once');
  expect(proof('It floods'), proof('It floods').output).toMatchObject({
    outcome: 'no-proof',
    runs: ['head stopped'],
  });
  expect(proof('It floods').output).toContain('wrote more than 4 MB');
  expect(proof('It floods').output.length).toBeLessThan(20_000);
  for (const title of ['It deletes', 'It edits package.json']) {
    expect(proof(title)).toMatchObject({ outcome: 'no-proof', runs: ['head failed-otherwise'] });
    expect(proof(title).output).toContain('The test changed files of the repository, which were restored: ');
  }
  expect(proof('It is plain')).toMatchObject({ outcome: 'reproduced', runs: reproducedRuns });
  // It changed nothing that counts, so its test is decided as usual.
  expect(proof('It writes elsewhere')).toMatchObject({ outcome: 'reproduced', runs: reproducedRuns });
  for (const path of [ends.repository.path, outside, '/usr', '/etc', '/root', '/var/tmp', tmpdir()])
    expect(existsSync(join(path, `stray-${nap}`)), path).toBe(false);
  expect(result.verdict.blocking.toSorted()).toEqual(
    ['It is plain', 'It writes elsewhere'].map((title) => of(title).id).toSorted(),
  );
  expect(ends.repository.git('status', '--porcelain')).toBe(status);
  expect(runs(nap)).toBe(false);
  expect(left).toEqual([]);
}, 600_000);

test('tests have no network, and the set-up has one', async () => {
  const needs: Defect = {
    ...hostile('needs', 'It needs the network', '', offline),
    guard: 'const known = connect(input.port, input.host);',
    own: "const result = new Promise((done) => { known.on('connect', () => done('reached')); known.on('error', ({ code }) => done(code)); });",
    before: "const result = Promise.resolve('ECONNREFUSED');",
  };
  const { base, head } = filesOf([needs]);
  const text = testFor(needs, "await needs({ host: '192.0.2.1', port: 9 })", "'reached'")
    .replace("', () => {", "', async () => {")
    .replace('192.0.2.1', '192.0.2.1');
  const { proof, of } = await runProving(seeded(base, head), [sceneOf(needs, [text])], {
    inputs: { disputed: 'warn' },
  });
  // It fails at its assertion on both sides for the same reason: no network.
  expect(proof(needs.title)).toMatchObject({ outcome: 'no-proof' });
  expect(of(needs.title)).toMatchObject({ status: 'disputed', blocking: false });
}, 600_000);

describe('a link that leads out of the checkout, where the test would be written', () => {
  const outside = (): { readonly folder: string; readonly file: string } => {
    const folder = mkdtempSync(join(tmpdir(), 'outside-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'logic-error.test.js');
    writeFileSync(file, 'mine');
    return { folder, file };
  };
  const honest = hostile('honest', 'It is plain', '');

  test('made by an earlier test: the next one gets a new checkout', async () => {
    const { folder, file } = outside();
    const links = hostile(
      'links',
      'It makes links',
      `rmSync('test', { recursive: true }); symlinkSync('${folder}', 'test');`,
      "import { rmSync, symlinkSync } from 'node:fs';\n",
    );
    const both = [honest, links];
    const { base, head } = filesOf(both);
    const { proof } = await runProving(seeded(base, head), scenesOf(both), { inputs: { disputed: 'warn' } });
    for (const { title } of both)
      expect(proof(title)).toMatchObject({ outcome: 'reproduced', runs: reproducedRuns });
    expect(readFileSync(file, 'utf8')).toBe('mine');
  }, 600_000);

  test('committed by the change: no test is executed', async () => {
    const { folder, file } = outside();
    const { base, head } = filesOf([honest]);
    const ends = seeded(base, { ...head, test: { link: folder } });
    const { proof, left } = await runProving(ends, scenesOf([honest]), { inputs: { disputed: 'warn' } });
    expect(proof(honest.title)).toMatchObject({ outcome: 'no-proof', runs: ['head failed-otherwise'] });
    expect(proof(honest.title).output).toContain('is behind a link');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(left).toEqual([]);
  }, 600_000);

  test('or a pipe, where executed lines are recorded: the run does not wait for it', async () => {
    const pipes = hostile(
      'pipes',
      'It makes pipes',
      "spawnSync('mkfifo', [process.env.XREVIEW_COVERAGE + '/lines-0.json']);",
      spawns,
    );
    const right = { ...pipes, own: pipes.own.replace('known * 3', 'known * 2') };
    const { base, head } = filesOf([right]);
    const { proof } = await runProving(
      seeded(base, head),
      [sceneOf(right, [twice(right)], { after: 'refute' })],
      { inputs: { disputed: 'warn' } },
    );
    expect(proof(right.title)).toMatchObject({ outcome: 'not-reproduced', runs: thrice('head', 'passed') });
  }, 600_000);
});

interface Planted {
  readonly home: string;
  readonly runner: string;
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Secrets that no rule knows, wherever a job has some. */
function plant(checkout: string): Planted {
  const top = mkdtempSync(join(tmpdir(), 'planted-'));
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  const words: string[] = [];
  const word = (): string => {
    const made = `hidden${randomInt(1e12)}word`;
    words.push(made);
    return made;
  };
  const write = (path: string, text: string): void => {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
  };
  const [home, runner] = [join(top, 'home'), join(top, '_temp')];
  write(join(home, '.netrc'), `machine github.com login x password ${word()}\n`);
  write(join(home, '.npmrc'), `//registry.example/:_authToken=${word()}\n`);
  write(join(home, '.ssh/id_ed25519'), word());
  write(join(runner, '_runner_file_commands/set_env_1'), word());
  write(join(runner, 'credentials.json'), word());
  execFileSync('git', [
    '-C',
    checkout,
    'config',
    'http.https://github.com/.extraheader',
    `AUTHORIZATION: basic ${word()}`,
  ]);
  return {
    home,
    runner,
    words,
    env: { HOME: home, RUNNER_TEMP: runner, SHOP_TOKEN: word(), ACTIONS_RUNTIME_TOKEN: word() },
  };
}

const attack = (checkout: string, home: string, runner: string): string =>
  [
    'env; set',
    String.raw`for p in /proc/[0-9]*; do tr "\\0" "\\n" <$p/environ; done`,
    `for p in /proc/[0-9]*; do cat "$p/cwd/.git/config" "$p/root${home}/.netrc" "$p/root${runner}/credentials.json"; done`,
    `cat ${checkout}/.git/config ${home}/.netrc ${home}/.npmrc ${home}/.ssh/*`,
    `cat ${runner}/* ${runner}/*/* $GITHUB_EVENT_PATH $GITHUB_ENV $GITHUB_OUTPUT`,
    `git -C ${checkout} config --list`,
    'cat /tmp/xreview-*/* /tmp/*/event.json',
    'sudo -n cat /proc/$PPID/environ',
    'true',
  ].join('; ');

test('tests and the set-up read no key and no token, and nothing of them reaches what a run writes', async () => {
  const ends = seeded(manifest, {});
  const { path } = ends.repository;
  const planted = plant(path);
  const { home, runner, words, env } = planted;
  const line = attack(path, home, runner);
  // The attack works where nothing is isolated.
  const open = execFileSync('sh', ['-c', `exec 2>/dev/null; ${line}`], {
    env: { ...env, PATH: process.env['PATH'] },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  for (const word of words) expect(open).toContain(word);

  const spy = hostile(
    'spy',
    'It reads everything',
    `console.log(spawnSync('sh', ['-c', ${JSON.stringify(line)}], { encoding: 'utf8' }).stdout); console.log('end of the attack');`,
    spawns,
  );
  const { base, head } = filesOf([spy]);
  const { repository } = ends;
  repository.git('checkout', '-q', 'main');
  const first = repository.commit(base, 'Base');
  repository.git('checkout', '-q', '-B', 'feature');
  const second = repository.commit(head, 'Feature');
  const event = `hidden${randomInt(1e12)}word`;
  const run = await runProving({ repository, base: first, head: second }, scenesOf([spy]), {
    payload: { ...pullRequestPayload({ base: first, head: second }), planted: event },
    ownProcess: true,
    env,
    inputs: { 'prove-setup': `set +e\n{ ${line}; } 2>/dev/null`, disputed: 'warn' },
  });
  expect(run.proof(spy.title), run.proof(spy.title).output).toMatchObject({
    outcome: 'reproduced',
    runs: reproducedRuns,
  });
  expect(run.proof(spy.title).output).toContain('end of the attack');
  const said = [
    run.stdout,
    run.stderr,
    run.summary,
    JSON.stringify(run.result),
    JSON.stringify(run.transcript),
    ...run.requests.map(({ body }) => body),
    ...Object.values(run.outputs).flatMap((value) =>
      existsSync(value) && /\.\w+$/u.test(value) ? [readFileSync(value, 'utf8')] : [],
    ),
  ].join('\n');
  for (const word of [...words, event]) expect(said.includes(word), word).toBe(false);
  expect(run.left).toEqual([]);
}, 600_000);

test('a run that is cancelled while a test is executed leaves no process, worktree or file', async () => {
  const nap = ownNap();
  const sleeps = hostile(
    'sleeps',
    'It sleeps',
    `spawn('sleep', ['${nap}'], { detached: true, stdio: 'ignore' }); spawnSync('sleep', ['${nap}']);`,
    spawns,
  );
  const { base, head } = filesOf([sleeps]);
  const ends = seeded(base, head);
  let poll: NodeJS.Timeout | undefined;
  const { status, left, result, proof } = await runProving(ends, scenesOf([sleeps]), {
    inputs: { disputed: 'warn' },
    onLineOfProcess: (_line, kill) => {
      poll ??= setInterval(() => {
        if (!runs(nap)) return;
        kill('SIGTERM');
        clearInterval(poll);
      }, 100);
    },
  });
  clearInterval(poll);
  expect([status, result.verdict.verdict]).toEqual([0, 'pass']);
  expect(proof('It sleeps')).toMatchObject({
    outcome: 'no-proof',
    why: 'The run was cancelled before a test could decide the finding.',
  });
  expect(runs(nap)).toBe(false);
  expect(left).toEqual([]);
  expect(
    ends.repository
      .git('worktree', 'list', '--porcelain')
      .split('\n')
      .filter((one) => one.startsWith('worktree')),
  ).toHaveLength(1);
}, 600_000);
