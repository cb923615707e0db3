import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { mergeSettings } from '../config/inputs.ts';
import { isReviewer } from '../config/reviewer-spec.ts';
import { fields, type Settings, settingsSchema } from '../config/schema.ts';
import type { Observer } from '../debate/events.ts';
import type { Prove } from '../debate/proving.ts';
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

/** Larger files are not transcripts. */
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
  /** Whether the result is identical to the recorded one, byte for byte. */
  readonly same: boolean;
  /** One sentence for the log; empty for none. */
  readonly note: string;
}

/**
 * Runs a recorded debate again by the rules of this version, without models, network or repository. The verdict counts
 * only if the result is identical to the recorded one, byte for byte.
 */
export async function replay(runtime: Runtime): Promise<Replayed> {
  const { host, given, redact } = runtime;
  try {
    const { 'replay-file': path } = mergeSettings([{ label: 'input', given }]);
    const recording = readRecording(await transcriptAt(path, host), path);
    return await repeat(recording, path, redact);
  } catch (error) {
    return failedReplay(runtime, error);
  }
}

/** The result of a run that could not replay anything. */
export function failedReplay({ recorder, redact }: Runtime, error: unknown): Replayed {
  recorder.failed(error);
  const result = assembleResult(recorder.record, { version, seconds: recorder.clock() });
  return { kind: 'replayed', result: soundResult(result, redact), same: false, note: '' };
}

/** Reads the transcript. On the runner, a file of the checked-out commit is refused, because its author wrote it. */
export async function transcriptAt(given: string, host: Host): Promise<Buffer> {
  const path = resolve(host.env['GITHUB_WORKSPACE'] ?? host.cwd, given);
  const found = statSync(path, { throwIfNoEntry: false });
  const wrong =
    found === undefined
      ? 'does not exist'
      : !found.isFile()
        ? 'is not a file'
        : found.size > mostBytes
          ? `has ${found.size} bytes, and the limit is ${mostBytes}`
          : null;
  const cannot = (what: string, cause: string): UserError =>
    new UserError(
      'bad-transcript',
      what,
      cause,
      'Set `replay-file` to the path of a transcript that a run wrote.',
    );
  if (wrong !== null)
    throw cannot(
      `The transcript ${given} ${wrong}.`,
      'The path has a typing error, or the transcript was not downloaded to it.',
    );
  const git = onRunner(host) ? await host.git.catch(() => null) : null;
  if (git !== null && (await isCommitted(path, git, 'HEAD')))
    throw cannot(
      `The transcript ${given} is a file of the checked-out commit.`,
      'The author of the change could have written the transcript.',
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
  requirements: fields.requirements,
  'report-url': fields['report-url'],
  'prove-command': fields['prove-command'],
  'prove-setup': fields['prove-setup'],
  'prove-minutes': fields['prove-minutes'],
});

export function settingsOf({ run }: Recording, name: string): Settings {
  const parsed = recordedSettings.safeParse(run.settings);
  if (!parsed.success) {
    throw new UserError(
      'bad-transcript',
      `${name} cannot be replayed: its settings are not valid in this version.`,
      'Another version of the action recorded it, or it was changed after the run.',
      'Replay it with the version that recorded it.',
    );
  }
  const { reviewers, ...settings } = parsed.data;
  return { ...settingsSchema.parse({}), ...settings, reviewers: reviewers.filter(isReviewer) };
}

/** Runs the recorded debate again, and compares the result with the recorded one. */
export async function repeat(recording: Recording, name: string, redact: Redact): Promise<Replayed> {
  const { run: begun, verdict } = recording;
  const settings = settingsOf(recording, name);
  const { record, astray } = await debateAgain(recording, settings, null);
  const time = { seconds: verdict?.seconds ?? lastAnswerAt(recording), version: begun.tool.version };
  const resultWith = (error: UserError): Replayed => ({
    kind: 'replayed',
    result: soundResult(assembleResult(withError(record, error), time), redact),
    same: false,
    note: '',
  });
  if (verdict === null) return resultWith(cut(name));
  // A replay has no key, so it keeps the recorded seals; the digest shows whether they were changed.
  const result = { ...soundResult(assembleResult(record, time), redact), seals: verdict.seals };
  const same =
    resultDigest(result) === verdict.result &&
    JSON.stringify(result.verdict) === JSON.stringify(verdict.verdict);
  return same
    ? { kind: 'replayed', result, same, note: sameNote }
    : resultWith(differs(result.verdict.verdict, recording, astray));
}

const sameNote = 'The replayed result is identical to the recorded one, byte for byte.';

/** Runs the recorded debate again with other proofs than the recorded ones. The result is a new one. */
export async function repeatWith(
  recording: Recording,
  name: string,
  { redact, prove }: { readonly redact: Redact; readonly prove: Prove },
): Promise<Replayed> {
  const settings = settingsOf(recording, name);
  const { record } = await debateAgain(recording, settings, prove);
  const time = { seconds: recording.verdict?.seconds ?? 0, version };
  const result = soundResult(assembleResult(record, time), redact);
  return { kind: 'replayed', result, same: false, note: '' };
}

/** The record of the recorded run, with the debate run again, and the differences from the recorded debate. */
async function debateAgain(
  recording: Recording,
  settings: Settings,
  prove: Prove | null,
): Promise<{ readonly record: RunRecord; readonly astray: readonly string[] }> {
  const { run: begun, change, history, plan, panel, verdict } = recording;
  const events = eventsOf(recording);
  const record: RunRecord = {
    ...emptyRecord(begun.startedAt),
    pages: begun.pages,
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
    prove: prove ?? replayed.prove,
    observer: silentObserver,
  });
  return { record: { ...record, panel: replayed.panel, debate }, astray: replayed.astray };
}

const cut = (name: string): UserError =>
  new UserError(
    'transcript-cut',
    `${name} is not complete: it ends before the end of the run. The report shows the debate up to that point.`,
    'The run was killed, its disk was full, or the file was copied only in part.',
    'Run the review again. This report has no verdict about the change.',
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
        ? `The replayed result differs from the recorded one, although both have the verdict "${now}".`
        : `The transcript records the verdict "${then}", but its replay results in "${now}".`,
      ...(first === undefined ? [] : [`First difference: ${first}.`]),
    ].join(' '),
    run.tool.version === version
      ? 'The transcript was changed together with its digests, or the action is not deterministic.'
      : `Version ${run.tool.version} recorded it, and this is version ${version}.`,
    run.tool.version === version
      ? 'Do not rely on either result. If the transcript was not changed, please report this as a defect.'
      : `Replay it with version ${run.tool.version}.`,
  );
}
