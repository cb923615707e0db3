import { existsSync } from 'node:fs';
import { keysOfReviewers } from '../config/access.ts';
import { UserError } from '../errors.ts';
import type { Missing } from '../report/delivery.ts';
import { resultDigest, soundResult } from '../result/published-result.ts';
import type { Result } from '../result/result.ts';
import { sealResult } from '../result/seal.ts';
import { setVerdict } from '../review/commit-status.ts';
import { isPosted, updatePullRequest } from '../review/pull-request.ts';
import { textOf } from '../review/request.ts';
import { closingEntry, type RunRecord, withError, withNotices } from '../review/run-record.ts';
import { assembleResult } from '../review/run-result.ts';
import type { Runtime } from '../review/runtime.ts';
import { makeHiddenFolder } from '../runner/files.ts';
import { fail, onRunner } from '../runner/host.ts';
import { forLog } from '../security/sanitize/sanitizer.ts';
import { version } from '../version.ts';
import type { CommandOutcome } from './outcome.ts';
import type { Replayed } from './replay.ts';

/** Loads the code for reports while the models answer. */
const reports = () => import('../report/publish.ts');

/** Publishes the outcome of a command and resolves to the exit status of the process. */
export async function publishOutcome(outcome: CommandOutcome, runtime: Runtime): Promise<number> {
  const { host, runPaths } = runtime;
  const runner = onRunner(host);
  switch (outcome.kind) {
    case 'result':
      return publishResult(outcome.record, runtime, outcome.respond);
    case 'replayed':
      return publishReplay(outcome, runtime);
    case 'shards': {
      const { publishShards } = await import('../report/shards.ts');
      return publishShards(outcome.shards, outcome.commits, { runPaths, runner, version });
    }
    case 'collection': {
      const { publishCollection } = await import('../forks/published-collection.ts');
      return publishCollection(outcome.collection, runPaths.change, runner);
    }
    case 'checkup': {
      const { publishCheckup } = await import('../report/doctor.ts');
      return publishCheckup(outcome.rows, runner);
    }
    case 'message':
      process.stdout.write(`${forLog(runtime.redact(outcome.text))}\n`);
      if (outcome.summary !== undefined && runner) {
        const { summarize } = await import('../report/publish.ts');
        await summarize(runtime.redact(outcome.summary));
      }
      return 0;
  }
}

async function publishReplay(
  { result, note }: Replayed,
  { host, runPaths, local }: Runtime,
): Promise<number> {
  const runner = onRunner(host);
  if (!runner) makeHiddenFolder(runPaths.folder);
  if (note !== '' && !local.json) process.stdout.write(`${forLog(note)}\n`);
  const { publish } = await reports();
  // A replay has no key, so it keeps the seals of the recorded result.
  const options = { runPaths, runner, env: host.env, json: local.json, keys: new Map<string, string>() };
  return processStatus((await publish(result, options)).result.verdict, runner);
}

/** Publishes the result of a run, also of one that ended early. All reports, comments and the exit status agree. */
async function publishResult(
  record: RunRecord,
  runtime: Runtime,
  respond: (result: Result) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const { recorder, host, given, redact, runPaths, local } = runtime;
  const { publish, tryDelivery } = await reports();
  const { settings, commitStatus } = record;
  const { transcript } = recorder;
  const keys = settings === null ? new Map<string, string>() : keysOfReviewers(settings, host.env);
  const runner = onRunner(host);
  const codeScanning = record.history?.codeScanning ?? 'unknown';
  const options = { runPaths, runner, env: host.env, json: local.json, keys, codeScanning };
  const resultOf = (state: RunRecord): Result =>
    soundResult(assembleResult(state, { version, seconds: recorder.clock() }), redact);
  if (!runner && !existsSync(runPaths.folder) && !given.has('result-file')) {
    const { publishRefusal } = await import('../report/refusal.ts');
    const result = resultOf(record);
    publishRefusal(result, local.json);
    return processStatus(result.verdict, runner);
  }
  // A cancelled run has only seconds left, so its files come first and are written once.
  const hurried = host.cancelled.aborted;
  // Between posting and the end, a run may be killed: then the files of the first time remain.
  const first = isPosted(record, runtime) ? 'complete' : 'short';
  const known: Missing = hurried ? new Map() : tryDelivery(resultOf(record), options, first);
  const rehearsed = [...known.values()].reduce<RunRecord>(withError, record);
  const posted = hurried ? rehearsed : withNotices(rehearsed, await updatePullRequest(rehearsed, runtime));
  const final = await updateLedger(posted, runtime);
  let result = sealResult(resultOf(final), keys);
  transcript?.write({
    kind: 'verdict',
    ...closingEntry(final),
    verdict: result.verdict,
    seconds: result.seconds,
    result: resultDigest(result),
    seals: result.seals,
  });
  transcript?.close();
  const lost = transcript?.userError ?? null;
  if (lost !== null) {
    const { message, likelyCause, remedy } = lost;
    const notice = redact(`The transcript is missing or not complete. ${message} ${likelyCause} ${remedy}`);
    result = sealResult({ ...result, notices: [...result.notices, notice] }, keys);
  }
  const { result: published, missing } = await publish(result, options, known);
  // A file that can no longer be written changes the verdict after it was posted.
  const late = [...missing].filter(([kind]) => !known.has(kind)).map(([, userError]) => userError);
  if (hurried || late.length > 0) await updatePullRequest(late.reduce<RunRecord>(withError, final), runtime);
  await respond(published);
  const { exitStatus } = published.verdict;
  if (commitStatus === null) return processStatus(published.verdict, runner);
  const category = textOf(given, 'category') ?? published.settings.category;
  const unreported = await setVerdict(commitStatus, { settings, category, result: published, exitStatus });
  for (const why of unreported) await fail(host, forLog(redact(why)));
  return unreported.length > 0 ? 1 : exitStatus;
}

/** On a terminal, scripts and git hooks tell a finding that blocks (1) from a review that is not complete (2). */
const processStatus = ({ exitStatus, verdict }: Result['verdict'], runner: boolean): number =>
  exitStatus !== 0 && !runner && verdict === 'inconclusive' ? 2 : exitStatus;

/** Adds the run to the ledger, if one is set, and the statistics of the ledger to the record. */
async function updateLedger(record: RunRecord, { recorder, runPaths }: Runtime): Promise<RunRecord> {
  if (runPaths.ledger === null || record.debate === null) return record;
  const { appendEntry, entryOf, readLedger } = await import('../report/ledger.ts');
  const { oneSidedPairs, reviewerStatisticsOf } = await import('../report/reviewer-statistics.ts');
  const { entries, unreadable } = readLedger(runPaths.ledger);
  const entry = entryOf(assembleResult(record, { version, seconds: recorder.clock() }), entries);
  const all = [...entries, entry];
  const panel = record.panel.map(({ id }) => id);
  const noted = withNotices(record, [
    ...(unreadable === 0
      ? []
      : [`${unreadable} lines of the ledger are not valid entries and were ignored.`]),
    ...oneSidedPairs(all, panel),
  ]);
  const reviewerStatistics = reviewerStatisticsOf(all, panel);
  try {
    appendEntry(runPaths.ledger, entry);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...withNotices(noted, [`${error.message} ${error.remedy}`]), reviewerStatistics };
  }
  return { ...noted, reviewerStatistics };
}
