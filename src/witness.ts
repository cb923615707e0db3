import type { Progress } from './report/progress.ts';
import type { Transcript } from './report/transcript.ts';
import type { CallEvent, Observer } from './review/observer.ts';
import type { Tree } from './review/tree.ts';
import type { Recorder } from './reviewers/model.ts';

/** Tells each event of the debate to all who keep it: the log, the transcript and the result. */
export function witness(
  events: CallEvent[],
  progress: Progress,
  transcript: Transcript,
): Observer & Recorder {
  return {
    called(event) {
      events.push(event);
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
export function witnessed(tree: Tree, transcript: Transcript): Tree {
  const noted = new Set<string>();
  return {
    async read(side, path) {
      const text = await tree.read(side, path);
      const key = `${side}:${path}`;
      if (!noted.has(key)) transcript.write({ kind: 'read', side, path, text });
      noted.add(key);
      return text;
    },
  };
}
