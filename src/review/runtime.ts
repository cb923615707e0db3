import type { Collection } from '../change/collection.ts';
import type { RunContext } from '../change/event.ts';
import { type Given, keyNotices } from '../config/inputs.ts';
import { noticesOf } from '../config/notices.ts';
import { reviewerId } from '../config/reviewer-spec.ts';
import { type RunPaths } from '../config/run-paths.ts';
import type { Settings } from '../config/schema.ts';
import type { Commits } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import { makeHiddenFolder } from '../runner/files.ts';
import { type Host, onRunner } from '../runner/host.ts';
import { type Redact } from '../security/secrets/redactor.ts';
import { openTranscript, type Transcript, transcriptVersion } from '../transcript/transcript.ts';
import { version } from '../version.ts';
import type { Recorder } from './recorder.ts';
import type { LocalOptions } from './request.ts';

/** The settings, host and recorder of a run. */
export interface Runtime {
  readonly recorder: Recorder;
  readonly host: Host;
  readonly given: Given;
  readonly local: LocalOptions;
  readonly redact: Redact;
  readonly runPaths: RunPaths;
}

/** The runtime of a command that works on a repository: the event, the commits it is about, and the settings at their base. */
export interface RepositoryRuntime extends Runtime {
  readonly git: Git;
  readonly context: RunContext;
  readonly commits: Commits;
  readonly settings: Settings;
  /** The change as a job without keys collected it; null without such a job. */
  readonly collection: Collection | null;
  /**
   * What a comment requests: a review of the entire change, an answer, or to decide one finding again; null without a
   * comment.
   */
  readonly requested: 'review' | 'answer' | 'recheck' | null;
}

/** Begins to record a run: first the notices about settings, then the transcript. */
export function beginRecording(runtime: RepositoryRuntime): void {
  const { recorder, settings, given, host, runPaths } = runtime;
  if (!onRunner(host)) makeHiddenFolder(runPaths.folder);
  recorder.noted([...noticesOf(settings), ...keyNotices(given, settings, host.env)]);
  recorder.transcriptOpened(beginTranscript(runtime, settings));
}

/** Starts the transcript with the settings, without keys. */
export function beginTranscript({ recorder, redact, runPaths }: Runtime, settings: Settings): Transcript {
  const transcript = openTranscript(runPaths.transcript, redact);
  const { 'anthropic-api-key': _a, 'openai-api-key': _o, 'github-token': _g, ...recorded } = settings;
  transcript.write({
    kind: 'run',
    version: transcriptVersion,
    tool: { name: 'xreview-action', version },
    startedAt: recorder.record.startedAt,
    pages: recorder.record.pages,
    settings: {
      ...recorded,
      reviewers: settings.reviewers.map(reviewerId),
      sentinel: settings.sentinel === null ? '' : reviewerId(settings.sentinel),
    },
    notices: [...recorder.record.notices],
  });
  return transcript;
}
