import { isShown } from '../change/change.ts';
import { checkCollection, collectionOf } from '../change/collection.ts';
import { planByDepth, planEvenly } from '../change/depth.ts';
import { readSupplyChain } from '../change/supply-chain/reader.ts';
import { checkKeys } from '../config/access.ts';
import { noticesOf } from '../config/notices.ts';
import { speaks, standsAlone } from '../config/run-part.ts';
import { gitTree } from '../context/git-tree.ts';
import { parseAhead } from '../context/parse-ahead.ts';
import { keysOf, recall, recordedHistory } from '../history/pushes.ts';
import { shardCount, shardOf, shardsOf } from '../matrix/shards.ts';
import { contextTexts, readRequestContext } from '../review/base-context.ts';
import { textsOf, withoutSecrets } from '../review/detected/secrets.ts';
import { checkHead, clientFor } from '../review/pull-request.ts';
import { gatherAround } from '../review/request-context.ts';
import { beginTranscript, type RepositoryRuntime } from '../review/run-input.ts';
import { checkWhole, readSubject, treeAround } from '../review/subject-reader.ts';
import { bundleSize, checkPrices, expectRequests } from '../reviewers/panel-settings.ts';
import { onRunner } from '../runner/host.ts';
import { type Asked, answer } from './comment.ts';
import type { CommandOutcome } from './outcome.ts';

/** Where the debate is held; loaded while files are parsed. */
const debateModule = () => import('../review/review.ts');

/** settings → change → panel → debate. What each step learns is kept in the run, so that none of it is lost. */
export async function review(runtime: RepositoryRuntime, asking: Asked | null): Promise<CommandOutcome> {
  const { run, host, git, context, commits, settings, collection } = runtime;
  const command = asking?.command ?? null;
  run.notices.push(...noticesOf(settings));
  run.transcript = beginTranscript(runtime, settings);

  const read = await readSubject(git, context, commits, settings);
  if (collection !== null) checkCollection(collection, read);
  if (settings.mode === 'collect') {
    return { kind: 'collection', collection: collectionOf(read) };
  }
  const room = bundleSize(settings);
  const answers = command !== null && command.kind !== 'review';
  const findSymbols = await parseAhead(git, commits, answers ? [] : read.files, room);
  const { learnSecrets } = await import('../security/secrets/secretlint.ts');
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
    return answer(asking, runtime);
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
    const shards = shardsOf(whole, shardCount(whole, settings.shards));
    return { kind: 'shards', shards, commits: change.commits };
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
    const { estimateReview, uncounted } = await import('./estimate.ts');
    if (plan.bundles.length > 0)
      run.estimate = estimateReview(settings, plan, new Set(light.keys()), around, { git, change, tree });
    run.notices.push(...uncounted(settings));
    return { kind: 'result' };
  }
  if (plan.bundles.length > 0) {
    if (settings.mode === 'review')
      checkKeys(settings, host.env, { fork: change.pullRequest?.fork ?? false, onRunner: onRunner(host) });
    checkPrices(settings);
  }
  const supplyChain = settings.target === 'change' ? await readSupplyChain(git, change) : [];
  // What the action finds by itself needs no model, and so no bundle.
  const hasDetected = async (): Promise<boolean> => {
    const { openInjectionDetector } = await import('../review/detected/injection.ts');
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
      const { revise } = await import('../plan/revise.ts');
      await revise(runtime, settings, { ...debateContext, change, tree });
    }
  }
  await checkHead(run, change, history);
  if (settings.fix !== 'off' && settings.target === 'change' && standsAlone(settings)) {
    const { raceForFix } = await import('../fix/fix.ts');
    await raceForFix(runtime, settings, change);
  }
  return { kind: 'result' };
}
