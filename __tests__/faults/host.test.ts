import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { keys } from '../e2e/action-run.ts';
import { disputedRepository, type PositionName, positions } from './disputing-models.ts';
import { runWithFault } from './fault-run.ts';

/** What can go wrong around the action: signals, the network, the disk, the clock. */

const ends = disputedRepository();
afterAll(() => rmSync(ends.repository.path, { recursive: true, force: true }));

const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'xreview-host-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
};

describe.concurrent('a signal at any of the six answers', () => {
  const cases = (['SIGTERM', 'SIGINT'] as const).flatMap((signal) =>
    positions.map((position) => ({ signal, position })),
  );
  test.each(cases)('$signal at $position', async ({ signal, position }) => {
    const { broken, status, outputs, result } = await runWithFault(ends, {
      fault: (asked) => (asked === position ? { kind: 'stall' } : null),
      onRequestOfProcess: (asked, kill) => {
        if (asked === position) kill(signal);
      },
    });
    expect(broken).toEqual([]);
    expect(status).toBe(1);
    expect(outputs['reasons']?.split(',')).toContain('cancelled');
    // In the blind round the signal may come before the other model's answer.
    if (!position.endsWith('1')) expect(result?.findings).toHaveLength(2);
  });
});

describe.concurrent('the network', () => {
  const nowhere = ['http://127.0.0.1:9', 'http://xreview.invalid'];
  const cases = nowhere.flatMap((url) => [
    { name: `anthropic at ${url}`, inputs: { 'anthropic-base-url': url } },
    { name: `openai at ${url}`, inputs: { 'openai-base-url': `${url}/v1` } },
    { name: `both at ${url}`, inputs: { 'anthropic-base-url': url, 'openai-base-url': `${url}/v1` } },
  ]);
  test.each(cases)('$name', async ({ inputs }) => {
    const { broken, status, outputs } = await runWithFault(ends, { inputs });
    expect(broken).toEqual([]);
    expect(status).toBe(1);
    expect(outputs['reasons']?.split(',')).toContain('unreachable');
  });

  test('an answer of 100 MB is neither held nor believed', async () => {
    const { broken, outputs } = await runWithFault(ends, {
      raisers: ['openai'],
      fault: (asked) => (asked === 'openai 1' ? { kind: 'huge', bytes: 100 * 1024 * 1024 } : null),
    });
    expect(broken).toEqual([]);
    expect(outputs['verdict']).toBe('inconclusive');
  });

  test('whatever fails everywhere, nothing passes', async () => {
    const { broken, outputs, requests } = await runWithFault(ends, {
      fault: () => ({ kind: 'status', status: 401 }),
    });
    expect(broken).toEqual([]);
    expect(outputs['verdict']).toBe('inconclusive');
    expect(requests).toHaveLength(2);
  });
});

const mountable = (() => {
  const path = mkdtempSync(join(tmpdir(), 'xreview-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', path], { stdio: 'ignore' });
    execFileSync('umount', [path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
})();
if (!mountable)
  process.stdout.write('Skipped: a full disk and a read-only one, because this user may not mount.\n');

/** A file system of its own of so many bytes. */
function disk(size: string): string {
  const path = mkdtempSync(join(tmpdir(), 'xreview-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path]);
  onTestFinished(() => {
    execFileSync('umount', [path]);
    rmSync(path, { recursive: true, force: true });
  });
  return path;
}

/** Where nothing can be written, nothing is left: the job fails, says so in its log, and claims nothing. */
const onlyReported = ['no result', 'no summary'];
const contextParts = (broken: readonly string[]): readonly string[] =>
  broken.filter((what) => !onlyReported.includes(what));

describe('the disk', () => {
  test.skipIf(!mountable)('a full disk fails the job, and what remains says why', async () => {
    const full = disk('64k');
    const { broken, status, summary, stdout } = await runWithFault(ends, {
      inputs: { 'result-file': join(full, 'result.json'), 'sarif-file': join(full, 'x.sarif') },
      onRequest: () => {
        try {
          writeFileSync(join(full, 'filler'), Buffer.alloc(1024 * 1024));
        } catch {
          // Full now, as it should be.
        }
      },
    });
    expect(contextParts(broken)).toEqual([]);
    expect(status).toBe(1);
    expect(stdout).toContain('The disk is full.');
    expect(summary).toContain('could not be written');
    expect(readdirSync(full)).toEqual(['filler']);
  });

  test.skipIf(!mountable)('a read-only workspace is enough: nothing is written there', async () => {
    const path = disk('16m');
    cpSync(ends.repository.path, path, { recursive: true });
    execFileSync('mount', ['-o', 'remount,ro', path]);
    const { broken, status } = await runWithFault(
      { ...ends, repository: { ...ends.repository, path } },
      { env: { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' } },
    );
    expect(broken).toEqual([]);
    expect(status).toBe(0);
  });

  test('a missing temporary folder is made', async () => {
    const temp = join(folder(), 'gone');
    const { broken, status, outputs } = await runWithFault(ends, { env: { RUNNER_TEMP: temp } });
    expect(broken).toEqual([]);
    expect(status).toBe(0);
    expect(existsSync(outputs['sarif-file'] ?? '')).toBe(true);
    expect(outputs['sarif-file']).toContain(temp);
  });

  test('a summary that cannot be written becomes a file, and the log says so', async () => {
    const temp = folder();
    const { broken, status, stdout } = await runWithFault(ends, {
      temp,
      env: { GITHUB_STEP_SUMMARY: join(temp, 'no', 'such', 'summary') },
    });
    expect(contextParts(broken)).toEqual([]);
    expect(status).toBe(0);
    expect(stdout).toContain('Cannot write the job summary');
    expect(readFileSync(join(temp, 'xreview', 'summary.md'), 'utf8')).toContain('Pass');
  });

  test('outputs that cannot be written do not cost the report, and a pass that no step can read is none', async () => {
    const temp = folder();
    const { broken, status, stdout } = await runWithFault(ends, {
      temp,
      env: { GITHUB_OUTPUT: join(temp, 'no', 'such', 'output') },
    });
    expect(broken).toEqual([]);
    expect(stdout).toContain('Cannot write the outputs');
    expect(status).toBe(1);
    expect(stdout).toContain('verdict: inconclusive');
  });

  test('a place where no folder can be made costs neither the end of the run nor its result', async () => {
    const aside = folder();
    const { broken, status, stdout } = await runWithFault(ends, {
      env: {
        RUNNER_TEMP: '/proc/temp',
        GITHUB_OUTPUT: '/proc/output',
        GITHUB_STEP_SUMMARY: '/proc/summary',
        TMPDIR: aside,
      },
    });
    expect(contextParts(broken)).toEqual([]);
    expect(status).toBe(1);
    const path =
      /The result file \S+ could not be written \(ENOENT\).*? It was written to (\S+) instead/u.exec(
        stdout,
      )?.[1];
    expect(path?.startsWith(aside)).toBe(true);
    expect(JSON.parse(readFileSync(path ?? '', 'utf8'))).toMatchObject({
      verdict: { verdict: 'inconclusive' },
    });
    const summary = /The summary was written to (\S+) instead\./u.exec(stdout)?.[1] ?? '';
    expect(readFileSync(summary, 'utf8')).toContain('Inconclusive');
  });

  test.each(['result-file', 'sarif-file', 'report-file', 'notes-file'])(
    'a disk that is full for the %s turns a pass into no verdict, and all say so',
    async (file) => {
      const aside = folder();
      const { broken, status, outputs, summary, stdout } = await runWithFault(ends, {
        inputs: { [file]: '/dev/full' },
        env: { TMPDIR: aside },
      });
      expect(broken).toEqual([]);
      expect(status).toBe(1);
      expect(outputs).toMatchObject({ verdict: 'inconclusive', reasons: 'unwritable' });
      for (const text of [summary, stdout]) expect(text).not.toMatch(/\bPass\b/u);
    },
  );

  test('a disk that is full for the transcript costs the transcript, and says so', async () => {
    const { broken, status, result, summary } = await runWithFault(ends, {
      inputs: { 'transcript-file': '/dev/full' },
    });
    expect(broken).toEqual([]);
    expect(status).toBe(0);
    expect(result?.notices.join()).toContain('The transcript is missing or not complete');
    expect(summary).toContain('The disk is full.');
  });

  test.skipIf(!mountable)(
    'a transcript that is cut by a full disk is told, and the rest of the report is whole',
    async () => {
      const small = disk('16k');
      const { broken, status, result } = await runWithFault(ends, {
        inputs: { 'transcript-file': join(small, 'transcript.jsonl') },
      });
      expect(broken).toEqual([]);
      expect(status).toBe(0);
      expect(result?.notices.join()).toContain('The transcript is missing or not complete');
      expect(result?.findings).toHaveLength(2);
    },
  );

  test('what an earlier run left, whole or half, is never offered as this run’s', async () => {
    const temp = folder();
    mkdirSync(join(temp, 'xreview'));
    for (const name of ['result.json', 'xreview.sarif', 'transcript.jsonl'])
      writeFileSync(join(temp, 'xreview', name), '{"version": 1, "verdict": {"verdict": "pass"');
    const { broken, status } = await runWithFault(ends, {
      temp,
      fault: () => ({ kind: 'status', status: 400 }),
    });
    expect(broken).toEqual([]);
    expect(status).toBe(1);
  });

  test('a run that is killed outright leaves nothing of an earlier one to be uploaded', async () => {
    const temp = folder();
    mkdirSync(join(temp, 'xreview'));
    for (const name of ['result.json', 'xreview.sarif']) writeFileSync(join(temp, 'xreview', name), '{}');
    await runWithFault(ends, { temp, onRequestOfProcess: (_, kill) => kill('SIGKILL') });
    expect(readdirSync(join(temp, 'xreview'))).toEqual(['transcript.jsonl']);
  });
});

/** Where a crash is dumped to a file beside the process, and the limit on its size can be lifted. */
const dumped = (() => {
  try {
    execFileSync('prlimit', ['--version'], { stdio: 'ignore' });
    return readFileSync('/proc/sys/kernel/core_pattern', 'utf8').startsWith('core');
  } catch {
    return false;
  }
})();
if (!dumped) process.stdout.write('Skipped: a core dump, because this machine writes none to the folder.\n');

describe('a crash', () => {
  const holdsKey = (path: string, given: Readonly<Record<string, string>> = keys): boolean => {
    const bytes = readFileSync(path);
    return Object.values(given).some((key) => bytes.includes(key));
  };
  /**
   * As long as real ones. A dump always contains the registers of the processor, and a short key that was just copied
   * fits in them.
   */
  const longKeys = {
    anthropic: `sk-ant-api03-${'practice-'.repeat(11)}`,
    openai: `sk-proj-${'practice-'.repeat(17)}`,
  };

  test.skipIf(!dumped)('leaves no key in a core dump', async () => {
    const path = folder();
    cpSync(ends.repository.path, path, { recursive: true });
    await runWithFault(
      { ...ends, repository: { ...ends.repository, path } },
      {
        keys: longKeys,
        onStart: (pid) => execFileSync('prlimit', ['--core=unlimited', `--pid=${pid}`]),
        onRequestOfProcess: (_, kill) => kill('SIGABRT'),
      },
    );
    const dumps = readdirSync(path).filter((name) => name.startsWith('core'));
    expect(dumps).toHaveLength(1);
    expect(dumps.filter((name) => holdsKey(join(path, name), longKeys))).toEqual([]);
  });

  test('leaves no key in a report that Node writes about it', async () => {
    const path = folder();
    await runWithFault(ends, {
      env: { NODE_OPTIONS: `--report-on-signal --report-signal=SIGUSR2 --report-directory=${path}` },
      onRequestOfProcess: (_, kill) => kill('SIGUSR2'),
    });
    const reports = readdirSync(path);
    expect(reports.length).toBeGreaterThan(0);
    expect(reports.filter((name) => holdsKey(join(path, name)))).toEqual([]);
  });
});

describe('the clock', () => {
  test.each([
    ['a day forward at every look', 86_400_000],
    ['a day back at every look', -86_400_000],
  ])('%s', async (_, step) => {
    const script = join(folder(), 'clock.mjs');
    writeFileSync(
      script,
      `let shift = 0; const now = Date.now; Date.now = () => now() + (shift += ${step});
       globalThis.Date = class extends Date { constructor(...given) { given.length === 0 ? super(Date.now()) : super(...given); } };`,
    );
    const { broken, status, result } = await runWithFault(ends, {
      env: { NODE_OPTIONS: `--import=${pathToFileURL(script).href}` },
    });
    expect(broken).toEqual([]);
    expect(status).toBe(0);
    expect(result?.seconds).toBeLessThan(600);
  });
});

const positionNames: readonly PositionName[] = positions;
test('the model that is retired between two rounds costs its later answers only', async () => {
  for (const position of positionNames.slice(4)) {
    const { broken, result } = await runWithFault(ends, {
      fault: (asked) =>
        asked === position ? { kind: 'status', status: 404, error: { code: 'model_not_found' } } : null,
    });
    expect(broken).toEqual([]);
    expect(result?.findings.flatMap(({ positions: said }) => said).length).toBeGreaterThan(2);
  }
});
