import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { mergeSettings } from '../config/inputs.ts';
import { isReviewer } from '../config/reviewer-spec.ts';
import { fields, type Settings, settingsSchema } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import { isCommitted } from '../git/committed.ts';
import { historyOf } from '../history/pushes.ts';
import { resultDigest, soundResult } from '../result/published-result.ts';
import type { Result } from '../result/result.ts';
import { proceed } from '../review/debate-rules.ts';
import { Run } from '../review/run.ts';
import type { Runtime } from '../review/run-input.ts';
import { panelModelsOf } from '../reviewers/served-models.ts';
import { type Host, onRunner } from '../runner/host.ts';
import type { Redact } from '../security/secrets/redactor.ts';
import { type Recording, readRecording } from '../transcript/recording.ts';
import { eventsOf, lastAnswerAt, replayedPartsOf } from '../transcript/replayed-debate.ts';
import { version } from '../version.ts';

/** Far above any transcript; a larger file is something else. */
const mostBytes = 400 * 1024 * 1024;

const nobody = { roundDone: () => undefined, bundleDone: () => undefined };
const deaf = { ...nobody, called: () => undefined, decided: () => undefined };

export interface Replayed {
  readonly kind: 'replayed';
  readonly result: Result;
  /** Whether it is the recorded one, byte for byte. */
  readonly same: boolean;
}

/**
 * Hears a recorded debate again, without models, network or repository, and comes to its result by the rules of this
 * version. Only the recorded result, byte for byte, keeps the recorded verdict.
 */
export async function replay(runtime: Runtime): Promise<Replayed> {
  const { run, host, given, redact } = runtime;
  try {
    const { 'replay-file': path } = mergeSettings([{ label: 'input', given }]);
    const recording = readRecording(await transcriptAt(path, host), path);
    return await repeat(recording, path, redact);
  } catch (error) {
    run.addError(error);
    return { kind: 'replayed', result: soundResult(run.result(version), redact), same: false };
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
  const { reviewers, ...told } = parsed.data;
  return { ...settingsSchema.parse({}), ...told, reviewers: reviewers.filter(isReviewer) };
}

async function repeat(recording: Recording, name: string, redact: Redact): Promise<Replayed> {
  const { run: begun, verdict } = recording;
  const settings = settingsOf(recording, name);
  const run = new Run({ startedAt: begun.startedAt, seconds: verdict?.seconds ?? lastAnswerAt(recording) });
  run.settings = settings;
  const astray = await fill(run, recording, settings);
  const came = (): Result => soundResult(run.result(begun.tool.version), redact);
  if (verdict === null) {
    run.addError(cut(name));
    return { kind: 'replayed', result: came(), same: false };
  }
  // A replay holds no key, so it takes the recorded seals; the digest shows whether they were changed.
  const result = { ...came(), seals: verdict.seals };
  const same =
    resultDigest(result) === verdict.result &&
    JSON.stringify(result.verdict) === JSON.stringify(verdict.verdict);
  if (same) return { kind: 'replayed', result, same };
  run.addError(differs(result, recording, astray));
  return { kind: 'replayed', result: came(), same };
}

/** Puts into the run what was recorded, and lets the debate be heard again. Resolves to where it went another way. */
async function fill(run: Run, recording: Recording, settings: Settings): Promise<readonly string[]> {
  const { run: begun, change, history, plan, panel, verdict } = recording;
  run.change = change?.change ?? null;
  run.history = history === null ? null : historyOf(history);
  run.plan = plan?.plan ?? null;
  run.light = new Map(plan?.light.map(({ bundle, files }) => [bundle, files]));
  run.aggregate = panel?.aggregate ?? null;
  run.estimate = verdict?.estimate ?? null;
  run.race = verdict?.race ?? null;
  run.revision = verdict?.revision ?? null;
  run.worth = verdict?.worth ?? null;
  run.notices.push(...(verdict?.notices ?? begun.notices));
  run.errors.push(...(verdict?.errors ?? []));
  run.unforgivable = verdict?.unforgivable ?? false;
  run.events.push(...eventsOf(recording));
  if (panel === null || run.change === null || run.plan === null || run.history === null) return [];
  const replayed = replayedPartsOf(recording);
  run.panel = replayed.panel;
  if (verdict?.debated === false) return [];
  const { bundles } = run.plan;
  run.debate = await proceed({
    settings,
    change: run.change,
    bundles: panel.bundles.flatMap((id) => bundles.find((bundle) => bundle.id === id) ?? []),
    panel: replayed.panel,
    panelModels: () => panelModelsOf(run.panel, run.events),
    light: new Set(run.light.keys()),
    history: run.history,
    tree: replayed.tree,
    detected: replayed.detected,
    observer: deaf,
  });
  return replayed.astray;
}

const cut = (name: string): UserError =>
  new UserError(
    'transcript-cut',
    `${name} ends before the run did: this is what was said until then.`,
    'The run was killed, its disk was full, or the file was not copied whole.',
    'Run the review again. What is shown here is no verdict about the change.',
  );

function differs(result: Result, { run, verdict }: Recording, astray: readonly string[]): UserError {
  const then = verdict?.verdict.verdict ?? 'nothing';
  const now = result.verdict.verdict;
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
