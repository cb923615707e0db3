import type * as z from 'zod';
import type { Detected } from '../debate/detected.ts';
import type { CallEvent, Observer } from '../debate/events.ts';
import type { Reviewer, ReviewerSession } from '../debate/reviewer.ts';
import type { Tree } from '../debate/tree.ts';
import type { Progress } from '../report/progress.ts';
import { detectedSchema, recordedPositionsSchema, replySchema } from '../result/recorded-answers.ts';
import type { RequestRecorder } from '../reviewers/request-recorder.ts';
import type { Redact } from '../security/secrets/redactor.ts';
import { questionDigest, type Transcript } from '../transcript/transcript.ts';

// The debate sees only what the transcript holds, so that a replay can repeat it. All that enters the debate is therefore
// redacted and written to the transcript first.

/** Writes each event of a debate to the log and the transcript; `keep` gets each call, for the result. */
export function recordEvents(
  keep: (event: CallEvent) => void,
  progress: Progress,
  transcript: Transcript,
): Observer & RequestRecorder {
  return {
    called(event) {
      keep(event);
      progress.called(event);
    },
    decided: (event) => transcript.write({ kind: 'decision', ...event }),
    roundDone: (bundle, round) => progress.roundDone(bundle, round),
    bundleDone: (bundle, stopped) => progress.bundleDone(bundle, stopped),
    request: (asked, instructions, texts) =>
      transcript.write({ kind: 'request', ...asked, instructions, texts: [...texts] }),
    lookup: (asked, use) => transcript.write({ kind: 'lookup', ...asked, ...use }),
    answer(asked, completion, call) {
      const { outcome: _, notes, ...rest } = call;
      transcript.write({
        kind: 'answer',
        ...asked,
        outcome: completion.outcome,
        text: completion.text,
        failure:
          completion.outcome === 'complete'
            ? null
            : { message: completion.message, remedy: completion.remedy },
        ...rest,
        notes: [...notes],
      });
    },
  };
}

/** A tree that notes each file the debate read, once, so that a replay can ground findings without git. */
export function recordingTree(tree: Tree, transcript: Transcript): Tree {
  const noted = new Set<string>();
  const searched = new Set<string>();
  return {
    async find(name) {
      const paths = (await tree.find?.(name)) ?? [];
      if (!searched.has(name)) transcript.write({ kind: 'found', name, paths: [...paths] });
      searched.add(name);
      return paths;
    },
    async read(side, path) {
      const text = await tree.read(side, path);
      const key = `${side}:${path}`;
      if (!noted.has(key)) transcript.write({ kind: 'read', side, path, text });
      noted.add(key);
      return text;
    },
  };
}

/** A value as the transcript records it. One of another shape is used as it is; the check of the result reports it. */
function clean<T>(schema: z.ZodType<NoInfer<T>>, value: T, redact: Redact): T {
  const parsed = schema.safeParse(redact.deep(value));
  return parsed.success ? parsed.data : value;
}

/** Reviewers whose replies are written to the transcript before the debate sees them. */
export const recordingPanel = (
  panel: readonly Reviewer[],
  transcript: Transcript,
  redact: Redact,
): readonly Reviewer[] =>
  panel.map((reviewer) => ({
    ...reviewer,
    open(bundle): ReviewerSession {
      const conversation = reviewer.open(bundle);
      const slot = { reviewer: reviewer.id, bundle: bundle.id };
      const ask: ReviewerSession['ask'] = async (question) => {
        const reply = clean(replySchema, await conversation.ask(question), redact);
        const { round, kind } = question;
        transcript.write({
          kind: 'reply',
          ...slot,
          round,
          question: kind,
          asked: questionDigest(question),
          reply,
        });
        return reply;
      };
      if (conversation.record === undefined) return { ask };
      const record = clean(recordedPositionsSchema, conversation.record, redact);
      transcript.write({ kind: 'recorded-positions', ...slot, record });
      return { ask, record };
    },
  }));

/** Detectors whose findings and refusals are written to the transcript. */
export function recordingDetected(detected: Detected, transcript: Transcript, redact: Redact): Detected {
  const noted = new Set<string>();
  return {
    get reports() {
      const reports = clean(detectedSchema, detected.reports, redact);
      transcript.write({ kind: 'detected', reports });
      return reports;
    },
    distrusts(spot) {
      if (!detected.distrusts(spot)) return false;
      const { path, side, startLine, endLine } = spot;
      const key = `${side}:${startLine}-${endLine}:${path}`;
      if (!noted.has(key)) transcript.write({ kind: 'distrusted', path, side, startLine, endLine });
      noted.add(key);
      return true;
    },
  };
}
