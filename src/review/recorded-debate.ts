import type * as z from 'zod';
import type { Detected } from '../debate/detected.ts';
import type { CallEvent, Observer } from '../debate/events.ts';
import type { Prove } from '../debate/proving.ts';
import type { Reviewer, ReviewerSession } from '../debate/reviewer.ts';
import type { Tree } from '../debate/tree.ts';
import type { Progress } from '../report/progress.ts';
import { proofSchema } from '../result/proof.ts';
import { detectedSchema, recordedPositionsSchema, replySchema } from '../result/recorded-answers.ts';
import type { RequestRecorder } from '../reviewers/request-recorder.ts';
import type { Redact } from '../security/secrets/redactor.ts';
import { questionDigest, type Transcript } from '../transcript/transcript.ts';

// A replay must repeat the debate from the transcript, so everything that enters the debate is first redacted and written
// to the transcript.

/** Writes each event of a debate to the log and the transcript; `keep` gets each call for the result. */
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

/** A tree that records each file that the debate read, so that a replay can check quotes without git. */
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

/** A value as the transcript records it. One that does not match the schema is used as it is; the check of the result reports it. */
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

/** Proofs that are written to the transcript before the debate counts them. */
export function recordingProve(
  prove: Prove,
  {
    transcript,
    observer,
    progress,
  }: { readonly transcript: Transcript; readonly observer: Observer; readonly progress: Progress },
  redact: Redact,
): Prove {
  return async (requests) => {
    const attempt = requests.some(({ before }) => before !== null) ? 2 : 1;
    const proved = await prove(requests);
    return proved.map(({ id, proof: made, events }) => {
      const proof = clean(proofSchema, made, redact);
      for (const event of events) observer.called(event);
      const request = requests.find((one) => one.id === id);
      if (request !== undefined) progress.proved(redact(request.report.title), proof);
      transcript.write({
        kind: 'proof',
        finding: id,
        attempt,
        proof,
        events: events.flatMap(({ reviewer, bundle, round, question, outcome, calls }) =>
          question === 'test' || question === 'test-reading'
            ? [{ reviewer, bundle, round, question, outcome, calls }]
            : [],
        ),
      });
      return { id, proof, events };
    });
  };
}

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
