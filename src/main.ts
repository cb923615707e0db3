import { readFileSync } from 'node:fs';
import { isShown } from './change/change.ts';
import { checkCollection, collectionOf } from './change/collection.ts';
import { locateCommits } from './change/commits.ts';
import { planByDepth, planEvenly } from './change/depth.ts';
import { readRunContext } from './change/event.ts';
import { readSupplyChain } from './change/supply-chain/reader.ts';
import {
  answer,
  asAsked,
  askedBy,
  headMoved,
  movedText,
  reply,
  silentText,
} from './commands/comment-request.ts';
import { checkKeys, keysOfReviewers } from './config/access.ts';
import { registerSecrets } from './config/inputs.ts';
import { noticesOf } from './config/notices.ts';
import { asPart, speaks, standsAlone } from './config/run-part.ts';
import { placesOf, replays } from './config/run-paths.ts';
import { gitTree } from './context/git-tree.ts';
import { parseAhead } from './context/parse-ahead.ts';
import { UserError } from './errors.ts';
import { handedOver } from './forks/handover.ts';
import { keysOf, recall, recordedHistory } from './history/pushes.ts';
import { shardCount, shardOf, shardsOf } from './matrix/shards.ts';
import { resultDigest, soundResult } from './result/published-result.ts';
import { sealResult } from './result/seal.ts';
import { contextTexts, readRequestContext } from './review/base-context.ts';
import { closeGate, tellGate } from './review/commit-status.ts';
import { textsOf, withoutSecrets } from './review/detected/secrets.ts';
import { checkHead, clientFor, tell } from './review/pull-request.ts';
import { orderOf, readSettings, textOf } from './review/request.ts';
import { gatherAround } from './review/request-context.ts';
import { Run } from './review/run.ts';
import { beginTranscript, type Runtime } from './review/run-input.ts';
import { checkWhole, readSubject, treeAround } from './review/subject-reader.ts';
import { bundleSize, checkPrices, expectRequests, keepSecret } from './reviewers/panel-settings.ts';
import { removeEarlier } from './runner/files.ts';
import { fail, type Host, onRunner } from './runner/host.ts';
import { forLog } from './security/sanitize/sanitizer.ts';
import { createRedactor } from './security/secrets/redactor.ts';
import { openParsing } from './syntax/parsing.ts';
import { version } from './version.ts';

/** Nothing is reported before the review is over, so its rooms are loaded while the models think. */
const reports = () => import('./report/publish.ts');
/** Where the debate is held; loaded while files are parsed. */
const debateModule = () => import('./review/review.ts');
/** Milliseconds after which a run that was told to end is reported as it stands. */
const grace = 5_000;

/** Runs the action and resolves to its exit status. Whatever happens on the street, a report leaves at its end. */
export async function main(host: Host): Promise<number> {
  const run = new Run();
  const order = orderOf(host, run);
  if (order.print !== null) {
    process.stdout.write(order.print);
    return 0;
  }
  const redact = createRedactor(registerSecrets(order.given, host));
  const places = placesOf(order.given, host.env, host.cwd);
  const runtime = { ...order, run, host, redact, places };
  const written = [places.result, places.sarif, places.report, places.notes];
  if (replays(order.given) && run.errors.length === 0) {
    removeEarlier(written);
    const { replay } = await import('./commands/replay.ts');
    const { result, same } = await replay(runtime);
    if (same) process.stdout.write('The replay comes to the recorded result, byte for byte.\n');
    const { publish } = await reports();
    // A replay holds no key: the seals of the recorded result are written again.
    const options = { places, runner: onRunner(host), env: host.env, keys: new Map<string, string>() };
    return (await publish(result, options)).result.verdict.exitStatus;
  }
  // An order that was not understood may have been to replay the transcript that lies there.
  removeEarlier(run.errors.length === 0 ? [...written, places.transcript] : written);
  if (run.errors.length === 0) {
    await Promise.race([review(runtime).catch((error: unknown) => run.addError(error)), overdue(host, run)]);
  }
  if (run.shards !== null && run.change !== null && run.errors.length === 0) {
    const { publishShards } = await import('./report/shards.ts');
    return publishShards(run.shards, run.change.commits, { places, runner: onRunner(host), version });
  }
  if (run.collected !== null && run.errors.length === 0) {
    const { publishCollection } = await import('./forks/published-collection.ts');
    return publishCollection(run.collected, places.change, onRunner(host));
  }
  if (run.checked !== null && run.errors.length === 0) {
    const { publishCheckup } = await import('./report/doctor.ts');
    return publishCheckup(run.checked, onRunner(host));
  }
  if (run.answered !== null && run.errors.length === 0) {
    process.stdout.write(`${forLog(run.answered)}\n`);
    return 0;
  }
  return report(runtime);
}

/** Reports a run however it ended, and resolves to its exit status. Everything that leaves tells one verdict. */
async function report(runtime: Runtime): Promise<number> {
  const { run, host, given, redact, places } = runtime;
  const { publish, rehearse } = await reports();
  const keys = run.settings === null ? new Map<string, string>() : keysOfReviewers(run.settings, host.env);
  const options = { places, runner: onRunner(host), env: host.env, keys };
  // A cancelled run has seconds left: its files come first, and are written once.
  const hurried = host.cancelled.aborted;
  const known = hurried ? new Map() : rehearse(soundResult(run.result(version), redact), options);
  for (const userError of known.values()) run.addError(userError);
  if (!hurried) await tell(run, places, redact);
  await account(runtime);
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
  // What could be written a moment ago and cannot now has changed the verdict after it was told.
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
  for (const why of unreported) await fail(host, forLog(why));
  return unreported.length > 0 ? 1 : exitStatus;
}

/** settings → change → panel → debate. What each step learns is kept in the run, so that none of it is lost. */
async function review(runtime: Runtime): Promise<void> {
  const { run, host, given, uncommitted } = runtime;
  // Loaded while git reads.
  const secretlint = import('./security/secrets/secretlint.ts');
  secretlint.catch(() => undefined);
  const wanted = textOf(given, 'mode');
  if (wanted !== 'collect' && wanted !== 'doctor') openParsing();
  const git = await host.git;
  const ends = {
    base: textOf(given, 'base'),
    head: textOf(given, 'head'),
    uncommitted,
    baseless: textOf(given, 'target') === 'plan',
  };
  const asking = await askedBy(host, textOf(given, 'github-token') ?? '');
  if (asking?.state === 'ignored') {
    run.answered = `Nothing was done. ${asking.why}`;
    return;
  }
  const handover = await handedOver(runtime);
  const context =
    asking?.context ??
    handover?.context ??
    readRunContext(host.env, ends, (file) => readFileSync(file, 'utf8'));
  const commits = await locateCommits(git, context);
  const command = asking?.command ?? null;
  const settings = asAsked(asPart(await readSettings(git, commits, given)), command);
  run.settings = settings;
  if (settings.mode === 'replay') throw misplacedReplay();
  if (asking !== null && !speaks(settings) && asking.command.kind !== 'review') {
    run.answered = silentText;
    return;
  }
  if (asking !== null && (await headMoved(git, commits, asking))) {
    const told = speaks(settings) ? await reply(asking, movedText) : null;
    run.answered = told ?? movedText;
    return;
  }
  keepSecret(settings, host, runtime.redact);
  if (run.gate !== null) await closeGate(run.gate, settings);
  if (settings.mode === 'doctor') {
    const { checkup } = await import('./commands/doctor.ts');
    run.checked = await checkup({ settings, host, redact: runtime.redact, commits, context });
    return;
  }
  run.notices.push(...noticesOf(settings));
  run.transcript = beginTranscript(runtime, settings);

  const read = await readSubject(git, context, commits, settings);
  if (handover !== null) checkCollection(handover.collection, read);
  if (settings.mode === 'collect') {
    run.collected = collectionOf(read);
    return;
  }
  const room = bundleSize(settings);
  const answers = command !== null && command.kind !== 'review';
  const findSymbols = await parseAhead(git, commits, answers ? [] : read.files, room);
  const { learnSecrets } = await secretlint;
  await learnSecrets(textsOf(read), runtime.redact);
  const { change, foundSecrets } = withoutSecrets(read, runtime.redact);
  run.change = change;
  run.transcript.write({ kind: 'change', change });
  const tree = treeAround(gitTree(git, commits, runtime.redact), change, settings);
  const client =
    change.pullRequest === null ? null : clientFor(settings['github-token'], change.repository, host);
  const requestContext = await readRequestContext(settings, git, change, client);
  run.notices.push(...requestContext.notices);
  const history = await recall({
    settings,
    change,
    git,
    tree,
    client,
    keys: keysOf(settings, host.env),
    texts: contextTexts(requestContext),
    wanted: command === null ? null : answers ? 'answer' : 'review',
    stateFile: speaks(settings) ? runtime.places.state : null,
  });
  run.history = history;
  run.transcript.write({ kind: 'history', ...recordedHistory(history) });
  run.notices.push(...history.notices);
  if (asking !== null && asking.command.kind !== 'review') {
    await answer(asking, run, runtime.places, runtime.redact);
    return;
  }
  const anew = { ...change, files: change.files.filter(({ path }) => !history.scope.carried.has(path)) };
  const planned = settings.depth === 'auto' && settings.target === 'change' ? planByDepth : planEvenly;
  if (['review', 'aggregate'].includes(settings.mode) && anew.files.some(isShown)) {
    expectRequests(settings, host.env);
    debateModule().catch(() => undefined);
  }
  const { plan: whole, light } = await planned(anew, (side, path) => tree.read(side, path), {
    tokensPerBundle: room,
    findSymbols,
  });
  if (settings.target === 'plan') checkWhole(whole.bundles, change, room);
  const plan = settings.shard === null ? whole : shardOf(whole, settings.shard);
  run.plan = plan;
  run.light = light;
  run.transcript.write({
    kind: 'plan',
    plan,
    light: [...light].map(([bundle, files]) => ({ bundle, files })),
  });
  if (settings.mode === 'shard') {
    run.shards = shardsOf(whole, shardCount(whole, settings.shards));
    return;
  }
  const { around, notices } = await gatherAround({
    git,
    change,
    plan,
    tree,
    requestContext,
    subject: settings.target,
    findSymbols,
    carried: history.scope.carried,
  });
  run.notices.push(...notices);
  if (settings.mode === 'estimate') {
    const { estimateReview, uncounted } = await import('./commands/estimate.ts');
    if (plan.bundles.length > 0)
      run.estimate = estimateReview(settings, plan, new Set(light.keys()), around, { git, change, tree });
    run.notices.push(...uncounted(settings));
    return;
  }
  if (plan.bundles.length > 0) {
    if (settings.mode === 'review')
      checkKeys(settings, host.env, { fork: change.pullRequest?.fork ?? false, onRunner: onRunner(host) });
    checkPrices(settings);
  }
  const supplyChain = settings.target === 'change' ? await readSupplyChain(git, change) : [];
  // What the action finds by itself needs no model, and so no bundle.
  const hasDetected = async (): Promise<boolean> => {
    const { openInjectionDetector } = await import('./review/detected/injection.ts');
    return openInjectionDetector(change, [], foundSecrets, supplyChain).reports.length > 0;
  };
  if (plan.bundles.length > 0 || history.asked.length > 0 || (await hasDetected())) {
    const { runDebate } = await debateModule();
    const debateContext = await runDebate(runtime, settings, {
      change,
      plan,
      tree,
      history,
      foundSecrets,
      supplyChain,
      requestContext,
      around,
    });
    if (settings.revise) {
      const { revise } = await import('./plan/revise.ts');
      await revise(runtime, settings, { ...debateContext, change, tree });
    }
  }
  await checkHead(run, change, history);
  if (settings.fix !== 'off' && settings.target === 'change' && standsAlone(settings)) {
    const { raceForFix } = await import('./fix/fix.ts');
    await raceForFix(runtime, settings, change);
  }
}

/** A replay begins before there is a repository, and so before there is a settings file. */
const misplacedReplay = (): UserError =>
  new UserError(
    'bad-setting',
    'The settings file says "mode: replay", which only an input can.',
    'A replay needs no repository, and so reads no settings file.',
    'Take it out of the settings file, and give mode and replay-file as inputs or flags.',
  );

/** Adds the run to the ledger, where one is kept, and takes from it what many runs tell. */
async function account({ run, places: { ledger: path } }: Runtime): Promise<void> {
  if (path === null || run.debate === null) return;
  const { appendEntry, entryOf, readLedger } = await import('./report/ledger.ts');
  const { worthOf } = await import('./report/reviewer-worth.ts');
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

/** Resolves some time after the run was cancelled: a step that does not heed the signal must not cost the report. */
const overdue = ({ cancelled }: Host, run: Run): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      setTimeout(() => {
        run.cancelled();
        resolve();
      }, grace).unref();
    };
    if (cancelled.aborted) end();
    else cancelled.addEventListener('abort', end, { once: true });
  });
