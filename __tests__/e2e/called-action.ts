import { AsyncLocalStorage } from 'node:async_hooks';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import { resolve } from 'node:path';
import * as core from '@actions/core';
import {
  type ActionOutcome,
  type ActionRun,
  type Ended,
  runAction,
  type Start,
  startProcess,
} from '../../practice/runner.ts';
import { main } from '../../src/main.ts';
import { openRepository } from '../../src/runner/repository.ts';
import { forLog } from '../../src/security/sanitize/sanitizer.ts';

/**
 * Runs the action for a test. The first run of each kind starts the built action as a process, as the runner does.
 * The following runs call the source of the same program in this process, because a process needs five times as long,
 * most of it to load the program. A run that depends on its process always gets one.
 * `XREVIEW_RUNS=processes` starts all of them as processes.
 * @param ownProcess whether the run depends on its process, as where commands search the processes for keys.
 */
export async function playAction(run: ActionRun, ownProcess = false): Promise<ActionOutcome> {
  return runAction(run, needsProcess(run, ownProcess) ? undefined : called);
}

/** Starts or calls the built action in the same way for an evaluation; other programs are started. */
export const startBuilt: Start = ({ main: _main, ...run }, main, env) =>
  main === built && !needsProcess(run, false) ? called(run, main, env) : startProcess(run, main, env);

const built = resolve('dist/index.js');

/** Kinds of runs whose built action was started by this worker. */
const started = new Set<string>();

/** What decides which parts of the built action a run loads. */
const kindOf = ({ event, inputs }: ActionRun): string =>
  [event, ...['mode', 'fix', 'prove'].map((name) => inputs[name] ?? '')].join('\n');

/** Variables that are read outside of JavaScript, most of them only by a new process. */
const ofProcess = /^(?:NODE_|LD_|UV_|SSL_|TZ$|LANG|LC_)/u;

function needsProcess(run: ActionRun, ownProcess: boolean): boolean {
  const { main: file, onStart, env = {} } = run;
  const kind = kindOf(run);
  if (!started.has(kind) || process.env['XREVIEW_RUNS'] === 'processes') {
    started.add(kind);
    return true;
  }
  const depends = file !== undefined || onStart !== undefined || ownProcess;
  return depends || Object.keys(env).some((name) => ofProcess.test(name));
}

/** What a process has of its own, of a run that is called: several may be under way at once. */
interface OwnProcess {
  readonly env: NodeJS.ProcessEnv;
  readonly stdout: Written;
  readonly stderr: Written;
  /** Called at the end of the process. */
  readonly atExit: ((status: number) => void)[];
  /** The toolkit keeps the text and the file of the job summary for its process. */
  readonly summary: typeof core.summary;
}

const own = new AsyncLocalStorage<OwnProcess>();

/** What was written to a stream. */
class Written {
  text = '';
  #line = '';
  readonly #onLine: (line: string) => void;

  constructor(onLine: (line: string) => void = () => undefined) {
    this.#onLine = onLine;
  }

  add(chunk: Uint8Array | string): void {
    const more = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    this.text += more;
    const lines = (this.#line + more).split('\n');
    this.#line = lines.pop() ?? '';
    for (const line of lines) this.#onLine(line);
  }

  end(): string {
    if (this.#line !== '') this.#onLine(this.#line);
    return this.text;
  }
}

separateStream('stdout');
separateStream('stderr');
separateEnvironment();
separateTemporaryFolder();
separateExit();
separateSummary();

/** Calls `main` with an environment, streams and an end of its own. */
const called: Start = async ({ cwd, onLine }, _, env) => {
  const summary: typeof core.summary = Reflect.construct(core.summary.constructor, []);
  const run: OwnProcess = {
    env: { ...env },
    stdout: new Written(onLine),
    stderr: new Written(),
    atExit: [],
    summary,
  };
  const status = await own.run(run, () => runMain(cwd, run.env));
  for (const listener of run.atExit) {
    process.removeListener('exit', listener);
    listener(status);
  }
  return { status, signal: null, stdout: run.stdout.end(), stderr: run.stderr.end() } satisfies Ended;
};

/** What src/index.ts does, except for what ends the process. */
async function runMain(cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  const cancelled = new AbortController().signal;
  const openLog = async () => (line: string) => void process.stdout.write(`${forLog(line)}\n`);
  const git = openRepository({ args: [], env, cwd }, { signal: cancelled, openLog });
  git.catch(() => undefined);
  const before = process.exitCode;
  try {
    return await main({ args: [], env, cwd, cancelled, git });
  } finally {
    process.exitCode = before;
    await git.then(
      (opened) => opened.close(),
      () => undefined,
    );
  }
}

/** Collects what a called run writes, instead of writing it. */
function separateStream(name: 'stdout' | 'stderr'): void {
  type Callback = (error?: Error | null) => void;
  const stream = process[name];
  const write = stream.write.bind(stream);
  stream.write = (chunk: Uint8Array | string, encoding?: BufferEncoding | Callback, callback?: Callback) => {
    const run = own.getStore();
    const done = typeof encoding === 'function' ? encoding : callback;
    if (run !== undefined) {
      run[name].add(chunk);
      if (done !== undefined) process.nextTick(done);
      return true;
    }
    return typeof chunk === 'string' && typeof encoding === 'string'
      ? write(chunk, encoding, done)
      : write(chunk, done);
  };
}

function separateEnvironment(): void {
  const real = process.env;
  const current = (): NodeJS.ProcessEnv => own.getStore()?.env ?? real;
  process.env = new Proxy<NodeJS.ProcessEnv>(
    {},
    {
      get: (_, name) => Reflect.get(current(), name),
      set: (_, name, value) => Reflect.set(current(), name, value),
      has: (_, name) => Reflect.has(current(), name),
      deleteProperty: (_, name) => Reflect.deleteProperty(current(), name),
      ownKeys: () => Reflect.ownKeys(current()),
      getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(current(), name),
    },
  );
}

/** Node reads the variable where no proxy is seen. */
function separateTemporaryFolder(): void {
  const real = os.tmpdir;
  Object.assign(os, { tmpdir: () => own.getStore()?.env['TMPDIR'] ?? real() });
  syncBuiltinESMExports();
}

function separateExit(): void {
  process.setMaxListeners(0);
  process.on('newListener', (event: string, listener: (status: number) => void) => {
    if (event === 'exit') own.getStore()?.atExit.push(listener);
  });
}

function separateSummary(): void {
  const addRaw = core.summary.addRaw.bind(core.summary);
  core.summary.addRaw = (text, addEol) => {
    const run = own.getStore();
    return run === undefined ? addRaw(text, addEol) : run.summary.addRaw(text, addEol);
  };
}
