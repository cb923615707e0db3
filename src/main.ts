import type { CommandOutcome } from './commands/outcome.ts';
import { publishOutcome } from './commands/publish.ts';
import { selectCommand } from './commands/select.ts';
import { startRun } from './commands/start.ts';
import { registerSecrets } from './config/inputs.ts';
import { placesOf, replays } from './config/run-paths.ts';
import { orderOf } from './review/request.ts';
import { Run } from './review/run.ts';
import type { Runtime } from './review/run-input.ts';
import { removeEarlier } from './runner/files.ts';
import type { Host } from './runner/host.ts';
import { createRedactor } from './security/secrets/redactor.ts';

/** Milliseconds after which a run that was told to end is reported as it stands. */
const grace = 5_000;
/** A review that ended, early or not: the run holds what there is to report. */
const reported: CommandOutcome = { kind: 'result' };

/** Reads what is asked for, runs that command and publishes its outcome. Resolves to the exit status of the process. */
export async function main(host: Host): Promise<number> {
  const run = new Run();
  const order = orderOf(host, run);
  if (order.print !== null) {
    process.stdout.write(order.print);
    return 0;
  }
  const redact = createRedactor(registerSecrets(order.given, host));
  const places = placesOf(order.given, host.env, host.cwd);
  const runtime: Runtime = { ...order, run, host, redact, places };
  const outcome = await outcomeOf(runtime);
  return publishOutcome(outcome, runtime);
}

/** Removes the files of an earlier run and runs the command. Never rejects: an error is kept in the run. */
async function outcomeOf(runtime: Runtime): Promise<CommandOutcome> {
  const { run, host, given, places } = runtime;
  const understood = run.errors.length === 0;
  const written = [places.result, places.sarif, places.report, places.notes];
  if (understood && replays(given)) {
    removeEarlier(written);
    const { replay } = await import('./commands/replay.ts');
    return replay(runtime);
  }
  // An order that was not understood may have been to replay the transcript that lies there.
  removeEarlier(understood ? [...written, places.transcript] : written);
  if (!understood) return reported;
  const done = runCommand(runtime).catch((error: unknown): CommandOutcome => {
    run.addError(error);
    return reported;
  });
  return Promise.race([done, overdue(host, run)]);
}

/** Reads event, commits and settings, then runs the command that they select. @throws UserError */
async function runCommand(runtime: Runtime): Promise<CommandOutcome> {
  const start = await startRun(runtime);
  if (start.kind === 'ended') return start.outcome;
  const command = await selectCommand(start.runtime.settings, start.comment);
  return command(start.runtime);
}

/** Resolves some time after the run was cancelled: a step that does not heed the signal must not cost the report. */
const overdue = ({ cancelled }: Host, run: Run): Promise<CommandOutcome> =>
  new Promise((resolve) => {
    const end = (): void => {
      setTimeout(() => {
        run.cancelled();
        resolve(reported);
      }, grace).unref();
    };
    if (cancelled.aborted) end();
    else cancelled.addEventListener('abort', end, { once: true });
  });
