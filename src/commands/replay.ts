import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { mergeSettings } from '../config/inputs.ts';
import { isReviewer } from '../config/reviewer-spec.ts';
import { fields, type Settings, settingsSchema } from '../config/schema.ts';
import type { Observer } from '../debate/events.ts';
import { UserError } from '../errors.ts';
import { isCommitted } from '../git/committed.ts';
import { historyOf } from '../history/pushes.ts';
import { resultDigest, soundResult } from '../result/published-result.ts';
import type { Result } from '../result/result.ts';
import { debateByRules } from '../review/debate-rules.ts';
import { emptyRecord, type RunRecord, withError } from '../review/run-record.ts';
import { assembleResult } from '../review/run-result.ts';
import type { Runtime } from '../review/runtime.ts';
import { panelModelsOf } from '../reviewers/served-models.ts';
import { type Host, onRunner } from '../runner/host.ts';
import type { Redact } from '../security/secrets/redactor.ts';
import { type Recording, readRecording } from '../transcript/recording.ts';
import { eventsOf, lastAnswerAt, replayedPartsOf } from '../transcript/replayed-debate.ts';
import { version } from '../version.ts';

/** Far above any transcript; a larger file is something else. */
const mostBytes = 400 * 1024 * 1024;

const silentObserver: Observer = {
  called: () => undefined,
  decided: () => undefined,
  roundDone: () => undefined,
  bundleDone: () => undefined,
};

export interface Replayed {
  readonly kind: 'replayed';
  readonly result: Result;
  /** Whether it is the recorded one, byte for byte. */
  readonly same: boolean;
}

/**
 * Runs a recorded debate again by the rules of this version, without models, network or repository. The recorded
 * verdict holds only if the result is the recorded one, byte for byte.
 */
export async function replay(runtime: Runtime): Promise<Replayed> {
  const { recorder, host, given, redact } = runtime;
  try {
    const { 'replay-file': path } = mergeSettings([{ label: 'input', given }]);
    const recording = readRecording(await transcriptAt(path, host), path);
    return await repeat(recording, path, redact);
  } catch (error) {
    recorder.failed(error);
    const result = assembleResult(recorder.record, { version, seconds: recorder.clock() });
    return { kind: 'replayed', result: soundResult(result, redact), same: false };
  }
}

/** Bytes of the transcript. On the runner, one that the checked-out commit holds is the author's and no run's. */
async function transcriptAt(given: string, host: Host): Promise<Buffer> {
  const path = resolve(host.env['GITHUB_WORKSPACE'] ?? host.cwd, given);
  const found = statSync(path, { throwIfNoEntry: false });
  const wrong =
    found === undefined
      ? 'does not exist'
      : !found.isFile()
        ? 'is not a file'
        : found.size > mostBytes
          ? `has ${found.size} bytes, and at most ${mostBytes} are read`
          : null;
  const cannot = (what: string, cause: string): UserError =>
    new UserError('bad-transcript', what, cause, 'Point replay-file at the transcript that a run wrote.');
  if (wrong !== null)
    throw cannot(
      `The transcript ${given} ${wrong}.`,
      'The path is mistyped, or nothing was downloaded there.',
    );
  const git = onRunner(host) ? await host.git.catch(() => null) : null;
  if (git !== null && (await isCommitted(path, git, 'HEAD')))
    throw cannot(
      `The transcript ${given} is a file of the commit that is checked out.`,
      'Whoever wrote the change could have written it as well.',
    );
  return readFileSync(path);
}

/** The settings that a result depends on. */
const recordedSettings = z.object({
  reviewers: fields.reviewers,
  mode: fields.mode,
  target: fields.target,
  plan: fields.plan,
  'matrix-job': fields['matrix-job'],
  shard: z.strictObject({ index: z.int(), of: z.int() }).nullable(),
  'fail-on': fields['fail-on'],
  disputed: fields.disputed,
  'on-inconclusive': fields['on-inconclusive'],
  'min-reviewers': fields['min-reviewers'],
  'allow-author-vendor': fields['allow-author-vendor'],
  'max-rounds': fields['max-rounds'],
  category: fields.category,
});

function settingsOf({ run }: Recording, name: string): Settings {
  const parsed = recordedSettings.safeParse(run.settings);
  if (!parsed.success) {
    throw new UserError(
      'bad-transcript',
      `${name} cannot be replayed: its settings are none of this version.`,
      'It was recorded by another version of the action, or changed after the run.',
      'Replay it with the version that recorded it.',
    );
  }
  const { reviewers, ...settings } = parsed.data;
  return { ...settingsSchema.parse({}), ...settings, reviewers: reviewers.filter(isReviewer) };
}

async function repeat(recording: Recording, name: string, redact: Redact): Promise<Replayed> {
  const { run: begun, verdict } = recording;
  const settings = settingsOf(recording, name);
  const { record, astray } = await debateAgain(recording, settings);
  const time = { seconds: verdict?.seconds ?? lastAnswerAt(recording), version: begun.tool.version };
  const resultWith = (error: UserError): Replayed => ({
    kind: 'replayed',
    result: soundResult(assembleResult(withError(record, error), time), redact),
    same: false,
  });
  if (verdict === null) return resultWith(cut(name));
  // A replay holds no key, so it takes the recorded seals; the digest shows whether they were changed.
  const result = { ...soundResult(assembleResult(record, time), redact), seals: verdict.seals };
  const same =
    resultDigest(result) === verdict.result &&
    JSON.stringify(result.verdict) === JSON.stringify(verdict.verdict);
  return same
    ? { kind: 'replayed', result, same }
    : resultWith(differs(result.verdict.verdict, recording, astray));
}

/** The record of the recorded run, with the debate run again, and where the debate went another way. */
async function debateAgain(
  recording: Recording,
  settings: Settings,
): Promise<{ readonly record: RunRecord; readonly astray: readonly string[] }> {
  const { run: begun, change, history, plan, panel, verdict } = recording;
  const events = eventsOf(recording);
  const record: RunRecord = {
    ...emptyRecord(begun.startedAt),
    settings,
    change: change?.change ?? null,
    history: history === null ? null : historyOf(history),
    plan: plan?.plan ?? null,
    obviousBundles: new Map(plan?.obviousBundles.map(({ bundle, files }) => [bundle, files])),
    aggregate: panel?.aggregate ?? null,
    events,
    estimate: verdict?.estimate ?? null,
    race: verdict?.race ?? null,
    revision: verdict?.revision ?? null,
    reviewerStatistics: verdict?.reviewerStatistics ?? null,
    notices: verdict?.notices ?? begun.notices,
    errors: verdict?.errors ?? [],
    unforgivable: verdict?.unforgivable ?? false,
  };
  if (panel === null || change === null || plan === null || record.history === null)
    return { record, astray: [] };
  const replayed = replayedPartsOf(recording);
  if (verdict?.debated === false) return { record: { ...record, panel: replayed.panel }, astray: [] };
  const debate = await debateByRules({
    settings,
    change: change.change,
    bundles: panel.bundles.flatMap((id) => plan.plan.bundles.find((bundle) => bundle.id === id) ?? []),
    panel: replayed.panel,
    panelModels: () => panelModelsOf(replayed.panel, events),
    obviousBundles: new Set(record.obviousBundles.keys()),
    history: record.history,
    tree: replayed.tree,
    detected: replayed.detected,
    observer: silentObserver,
  });
  return { record: { ...record, panel: replayed.panel, debate }, astray: replayed.astray };
}

const cut = (name: string): UserError =>
  new UserError(
    'transcript-cut',
    `${name} ends before the run did: this is what was said until then.`,
    'The run was killed, its disk was full, or the file was not copied whole.',
    'Run the review again. What is shown here is no verdict about the change.',
  );

function differs(
  now: Result['verdict']['verdict'],
  { run, verdict }: Recording,
  astray: readonly string[],
): UserError {
  const then = verdict?.verdict.verdict ?? 'nothing';
  const [first] = astray;
  return new UserError(
    'replay-differs',
    [
      then === now
        ? `The replay comes to another result than the one recorded; the verdict is "${now}" in both.`
        : `The transcript records the verdict "${then}", and its replay comes to "${now}".`,
      ...(first === undefined ? [] : [`The debate went another way at ${first}.`]),
    ].join(' '),
    run.tool.version === version
      ? 'The transcript was changed together with its digests, or the action does not do twice what it did once.'
      : `It was recorded by version ${run.tool.version}, and this is version ${version}.`,
    run.tool.version === version
      ? 'Trust neither result. If nobody changed the transcript, please report it.'
      : `Replay it with version ${run.tool.version}.`,
  );
}
