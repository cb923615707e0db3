import type { CommandOutcome } from './commands/outcome.ts';
import { publishOutcome } from './commands/publish.ts';
import { selectCommand } from './commands/select.ts';
import { startRun } from './commands/start.ts';
import { registerSecrets } from './config/inputs.ts';
import { replays, runPathsOf } from './config/run-paths.ts';
import { UserError } from './errors.ts';
import { pagesOf } from './result/pages.ts';
import { Recorder } from './review/recorder.ts';
import { type Invocation, readInvocation } from './review/request.ts';
import type { Runtime } from './review/runtime.ts';
import { removeEarlier, removeEarlierTests } from './runner/files.ts';
import { type Host, onRunner } from './runner/host.ts';
import { createRedactor } from './security/secrets/redactor.ts';

/** Milliseconds after a cancellation until the run is reported as it is. */
const grace = 5_000;

/** Reads the inputs, runs the command that they select and publishes its outcome. Resolves to the exit status. */
export async function main(host: Host): Promise<number> {
  const recorder = new Recorder();
  const invocation = readInvocation(host);
  if (invocation.kind === 'print') {
    process.stdout.write(invocation.text);
    return 0;
  }
  if (invocation.kind === 'local') {
    const { runLocalCommand } = await import('./commands/local.ts');
    return runLocalCommand(invocation.command, invocation.args, host);
  }
  const { local } = invocation;
  const given = invocation.kind === 'run' ? invocation.given : new Map<string, unknown>();
  const redact = createRedactor(registerSecrets(given, host));
  recorder.shownOn(pagesOf(host.env));
  const folder = onRunner(host) ? host.cwd : await rootOf(host);
  const runPaths = runPathsOf(given, host.env, { workspace: host.cwd, folder });
  const runtime: Runtime = { host, given, local, recorder, redact, runPaths };
  const outcome = await outcomeOf(invocation, runtime);
  return publishOutcome(outcome, runtime);
}

/** The root of the repository, for the files of a local run; the current folder without a repository. */
const rootOf = async ({ git, cwd }: Host): Promise<string> => {
  try {
    return (await git).root;
  } catch {
    // The command reports it.
    return cwd;
  }
};

/** Removes the files of an earlier run and runs the command. Never rejects: the outcome contains the error. */
async function outcomeOf(invocation: Invocation, runtime: Runtime): Promise<CommandOutcome> {
  const { recorder, host, given, runPaths } = runtime;
  const written = [runPaths.result, runPaths.sarif, runPaths.report, runPaths.notes];
  removeEarlierTests(runPaths.tests);
  if (invocation.kind === 'invalid') {
    // The transcript stays, because the unreadable inputs may request its replay.
    removeEarlier(written);
    return failed(invocation.error, recorder);
  }
  if (replays(given)) {
    removeEarlier(written);
    if (given.get('mode') === 'prove') {
      const { prove } = await import('./commands/prove.ts');
      return prove(runtime);
    }
    const { replay } = await import('./commands/replay.ts');
    return replay(runtime);
  }
  removeEarlier([...written, runPaths.transcript]);
  const done = runCommand(runtime).catch((error: unknown) =>
    error === host.cancelled.reason ? endedByCancellation(recorder) : failed(error, recorder),
  );
  return Promise.race([done, overdue(host, recorder)]);
}

/** Reads event, commits and settings, then runs the command that they select. @throws UserError */
async function runCommand(runtime: Runtime): Promise<CommandOutcome> {
  const start = await startRun(runtime);
  if (start.kind === 'ended') return start.outcome;
  const command = await selectCommand(start.runtime.settings, start.comment);
  return command(start.runtime);
}

function endedByCancellation(recorder: Recorder): CommandOutcome {
  recorder.cancelled();
  return { kind: 'result', record: recorder.record };
}

function failed(error: unknown, recorder: Recorder): CommandOutcome {
  recorder.failed(error);
  if (error instanceof UserError && error.logDetail !== '') process.stdout.write(`${error.logDetail}\n`);
  return { kind: 'result', record: recorder.record };
}

/** Resolves some time after a cancellation, so that the run is reported even if a step ignores the signal. */
const overdue = ({ cancelled }: Host, recorder: Recorder): Promise<CommandOutcome> =>
  new Promise((resolve) => {
    const end = (): void => {
      setTimeout(() => {
        resolve(endedByCancellation(recorder));
      }, grace).unref();
    };
    if (cancelled.aborted) end();
    else cancelled.addEventListener('abort', end, { once: true });
  });
