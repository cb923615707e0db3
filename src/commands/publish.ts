import { keysOfReviewers } from '../config/access.ts';
import { UserError } from '../errors.ts';
import { resultDigest, soundResult } from '../result/published-result.ts';
import { sealResult } from '../result/seal.ts';
import { tellGate } from '../review/commit-status.ts';
import { tell } from '../review/pull-request.ts';
import { textOf } from '../review/request.ts';
import type { Runtime } from '../review/run-input.ts';
import { fail, onRunner } from '../runner/host.ts';
import { forLog } from '../security/sanitize/sanitizer.ts';
import { version } from '../version.ts';
import type { CommandOutcome } from './outcome.ts';
import type { Replayed } from './replay.ts';

/** Nothing is published before a command is done, so the code for it is loaded while the models answer. */
const reports = () => import('../report/publish.ts');

/** Publishes what a command came to, and resolves to the exit status of the process. */
export async function publishOutcome(outcome: CommandOutcome, runtime: Runtime): Promise<number> {
  const { host, places } = runtime;
  const runner = onRunner(host);
  switch (outcome.kind) {
    case 'result':
      return publishResult(runtime);
    case 'replayed':
      return publishReplay(outcome, runtime);
    case 'shards': {
      const { publishShards } = await import('../report/shards.ts');
      return publishShards(outcome.shards, outcome.commits, { places, runner, version });
    }
    case 'collection': {
      const { publishCollection } = await import('../forks/published-collection.ts');
      return publishCollection(outcome.collection, places.change, runner);
    }
    case 'checkup': {
      const { publishCheckup } = await import('../report/doctor.ts');
      return publishCheckup(outcome.rows, runner);
    }
    case 'message':
      process.stdout.write(`${forLog(runtime.redact(outcome.text))}\n`);
      return 0;
  }
}

async function publishReplay({ result, same }: Replayed, { host, places }: Runtime): Promise<number> {
  if (same) process.stdout.write('The replay comes to the recorded result, byte for byte.\n');
  const { publish } = await reports();
  // A replay holds no key: the seals of the recorded result are written again.
  const options = { places, runner: onRunner(host), env: host.env, keys: new Map<string, string>() };
  return (await publish(result, options)).result.verdict.exitStatus;
}

/** Publishes the result of a run however it ended. All renderings, comments and the exit status tell one verdict. */
async function publishResult(runtime: Runtime): Promise<number> {
  const { run, host, given, redact, places } = runtime;
  const { publish, rehearse } = await reports();
  const keys = run.settings === null ? new Map<string, string>() : keysOfReviewers(run.settings, host.env);
  const options = { places, runner: onRunner(host), env: host.env, keys };
  // A cancelled run has seconds left: its files come first, and are written once.
  const hurried = host.cancelled.aborted;
  const known = hurried ? new Map() : rehearse(soundResult(run.result(version), redact), options);
  for (const userError of known.values()) run.addError(userError);
  if (!hurried) await tell(run, places, redact);
  await updateLedger(runtime);
  const result = sealResult(soundResult(run.result(version), redact), keys);
  run.transcript?.write({
    kind: 'verdict',
    ...run.closing(),
    verdict: result.verdict,
    seconds: result.seconds,
    result: resultDigest(result),
    seals: result.seals,
  });
  run.transcript?.close();
  const lost = run.transcript?.userError ?? null;
  if (lost !== null) {
    const { message, likelyCause, remedy } = lost;
    result.notices.push(
      redact(`The transcript is missing or not complete. ${message} ${likelyCause} ${remedy}`),
    );
  }
  const { result: published, missing } = await publish(result, options, known);
  // A file that could be written a moment ago and cannot be now has changed the verdict after it was told.
  const late = [...missing].filter(([kind]) => !known.has(kind));
  for (const [, userError] of late) run.addError(userError);
  if (hurried || late.length > 0) await tell(run, places, redact);
  const { exitStatus } = published.verdict;
  if (run.gate === null) return exitStatus;
  const category = textOf(given, 'category') ?? published.settings.category;
  const unreported = await tellGate(run.gate, {
    settings: run.settings,
    category,
    result: published,
    exitStatus,
  });
  for (const why of unreported) await fail(host, forLog(redact(why)));
  return unreported.length > 0 ? 1 : exitStatus;
}

/** Adds the run to the ledger, where one is kept, and takes from it the worth of each reviewer over many runs. */
async function updateLedger({ run, places: { ledger: path } }: Runtime): Promise<void> {
  if (path === null || run.debate === null) return;
  const { appendEntry, entryOf, readLedger } = await import('../report/ledger.ts');
  const { worthOf } = await import('../report/reviewer-worth.ts');
  const { entries, unreadable } = readLedger(path);
  if (unreadable > 0) run.notices.push(`${unreadable} lines of the ledger are no entries and were left out.`);
  const entry = entryOf(run.result(version), entries);
  run.worth = worthOf(
    [...entries, entry],
    run.panel.map(({ id }) => id),
  );
  try {
    appendEntry(path, entry);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    run.notices.push(`${error.message} ${error.remedy}`);
  }
}
