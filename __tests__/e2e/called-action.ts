import * as core from '@actions/core';
import { expect, vi } from 'vitest';
import {
  type ActionOutcome,
  type ActionRun,
  type Ended,
  runAction,
  type Start,
} from '../../practice/runner.ts';
import { main } from '../../src/main.ts';
import { openRepository } from '../../src/runner/repository.ts';
import { forLog } from '../../src/security/sanitize/sanitizer.ts';

/**
 * Runs the action for a test. The first run of each test file starts the built action as a process, as the runner does.
 * The following runs call the source of the same program in this process, because a process needs four times as long,
 * most of it to load the program. A run that depends on its process always gets one. `XREVIEW_RUNS=processes` starts all of them as processes.
 */
export async function playAction(run: ActionRun): Promise<ActionOutcome> {
  return runAction(run, needsProcess(run) ? undefined : called);
}

/** Files whose built action was started. */
const started = new Set<string>();
let calling = false;

/** Variables that only a new process reads. */
const ofProcess = /^(?:NODE_|LD_|UV_|SSL_|PATH$|TZ$|LANG|LC_)/u;

function needsProcess({ main: file, onLine, onStart, env = {} }: ActionRun): boolean {
  const test = expect.getState().testPath ?? '';
  if (!started.has(test) || process.env['XREVIEW_RUNS'] === 'processes') {
    started.add(test);
    return true;
  }
  // Two runs at once would share one environment.
  if (calling) return true;
  return (
    file !== undefined ||
    onLine !== undefined ||
    onStart !== undefined ||
    Object.keys(env).some((name) => ofProcess.test(name))
  );
}

/** Calls `main` with the environment and the streams of a process, and puts those of this one back afterwards. */
const called: Start = async ({ cwd }, _, env) => {
  const [own, ownStatus, ownListeners] = [{ ...process.env }, process.exitCode, process.listeners('exit')];
  const [stdout, stderr] = [captured(process.stdout), captured(process.stderr)];
  calling = true;
  setEnvironment(env);
  process.exitCode = undefined;
  // It keeps the first file that it wrote to.
  Reflect.deleteProperty(core.summary.emptyBuffer(), '_filePath');
  try {
    const status = await runMain(cwd, env);
    // What the program leaves to the end of its process.
    for (const listener of process.listeners('exit')) {
      if (ownListeners.includes(listener)) continue;
      process.removeListener('exit', listener);
      listener(status);
    }
    return { status, signal: null, stdout: stdout.end(), stderr: stderr.end() } satisfies Ended;
  } finally {
    stdout.end();
    stderr.end();
    process.exitCode = ownStatus;
    setEnvironment(own);
    calling = false;
  }
};

/** Collects what is written to a stream, instead of writing it. */
function captured(stream: NodeJS.WriteStream): { readonly end: () => string } {
  let text = '';
  const spy = vi.spyOn(stream, 'write').mockImplementation((chunk, encoding, callback) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    const done = typeof encoding === 'function' ? encoding : callback;
    if (done !== undefined) process.nextTick(done);
    return true;
  });
  return {
    end: () => {
      spy.mockRestore();
      return text;
    },
  };
}

/** What src/index.ts does, except for what ends the process. */
async function runMain(cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  const cancelled = new AbortController().signal;
  const openLog = async () => (line: string) => void process.stdout.write(`${forLog(line)}\n`);
  const git = openRepository({ args: [], env, cwd }, { signal: cancelled, openLog });
  git.catch(() => undefined);
  try {
    return await main({ args: [], env, cwd, cancelled, git });
  } finally {
    await git.then(
      (opened) => opened.close(),
      () => undefined,
    );
  }
}

function setEnvironment(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
}
