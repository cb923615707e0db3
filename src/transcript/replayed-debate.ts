import { type Detected } from '../debate/detected.ts';
import type { CallEvent } from '../debate/events.ts';
import type { Prove } from '../debate/proving.ts';
import {
  answerOf,
  type Question,
  type Reply,
  type Reviewer,
  type ReviewerSession,
} from '../debate/reviewer.ts';
import type { Tree } from '../debate/tree.ts';
import type { Recording } from './recording.ts';
import { questionDigest } from './transcript.ts';

/** What a recorded debate needs to run again. */
interface ReplayedParts {
  readonly panel: readonly Reviewer[];
  readonly tree: Tree;
  readonly detected: Detected;
  readonly prove: Prove;
  /** Differences from the recorded debate, in the order of detection. */
  readonly astray: readonly string[];
}

export function replayedPartsOf(recording: Recording): ReplayedParts {
  const astray: string[] = [];
  return {
    panel: panelOf(recording, (what) => astray.push(what)),
    tree: treeOf(recording, (what) => astray.push(what)),
    detected: detectedOf(recording),
    prove: proofsOf(recording, (what) => astray.push(what)),
    astray,
  };
}

/** Reviewers that return their recorded answers. A question without a recorded answer stays unanswered. */
function panelOf(recording: Recording, strayed: (what: string) => void): readonly Reviewer[] {
  const replies = new Map(
    recording.replies.map((entry) => [key(entry.reviewer, entry.bundle, entry.round, entry.question), entry]),
  );
  const records = new Map(
    recording.allRecordedPositions.map(({ reviewer, bundle, record }) => [key(reviewer, bundle), record]),
  );
  return (recording.panel?.reviewers ?? []).map((slot) => ({
    ...slot,
    open(bundle): ReviewerSession {
      const record = records.get(key(slot.id, bundle.id));
      const ask = (question: Question): Promise<Reply> => {
        const known = replies.get(key(slot.id, bundle.id, question.round, question.kind));
        const what = `round ${question.round} of ${bundle.id}, ${slot.id}`;
        if (known === undefined) {
          strayed(`${what}: this question is not recorded (${question.kind})`);
          return Promise.resolve(noReply);
        }
        if (known.asked !== questionDigest(question))
          strayed(`${what}: the question differs from the recorded one`);
        return Promise.resolve(known.reply);
      };
      return record === undefined ? { ask } : { ask, record };
    },
  }));
}

/** The recorded proofs. Nothing is executed. */
function proofsOf({ proofs }: Recording, strayed: (what: string) => void): Prove {
  return (requests) => {
    const attempt = requests.some(({ before }) => before !== null) ? 2 : 1;
    const made = proofs.filter((entry) => entry.attempt === attempt);
    for (const { finding } of made.filter((entry) => !requests.some(({ id }) => id === entry.finding)))
      strayed(`the test for finding ${finding}, which is not in this debate`);
    return Promise.resolve(
      made.map(({ finding, proof, events }) => ({ id: finding, proof, events: events.map(proofEvent) })),
    );
  };
}

/** A request for a test as an event of the debate. */
const proofEvent = (event: Recording['proofs'][number]['events'][number]): CallEvent => ({
  ...event,
  findings: 0,
  positions: 0,
});

const noReply: Reply = {
  outcome: 'unanswered',
  failure: {
    code: 'not-recorded',
    message: 'the transcript has no answer to this question',
    remedy: 'Replay a complete transcript, or run the review again.',
  },
  calls: [],
};

function treeOf({ reads, found }: Recording, strayed: (what: string) => void): Tree {
  const texts = new Map(reads.map(({ side, path, text }) => [key(side, path), text]));
  const names = new Map(found.map(({ name, paths }) => [name, paths]));
  return {
    find(name) {
      const paths = names.get(name);
      if (paths === undefined)
        strayed(`the search for the file name ${JSON.stringify(name)}, which is not recorded`);
      return Promise.resolve(paths ?? []);
    },
    read(side, path) {
      const text = texts.get(key(side, path));
      if (text === undefined) strayed(`the file ${JSON.stringify(path)}, whose text is not recorded`);
      return Promise.resolve(text ?? null);
    },
  };
}

function detectedOf({ detected, distrusted }: Recording): Detected {
  const marked = new Set(
    distrusted.map(({ path, side, startLine, endLine }) => key(path, side, startLine, endLine)),
  );
  return {
    reports: detected?.reports ?? [],
    distrusts: ({ path, side, startLine, endLine }) => marked.has(key(path, side, startLine, endLine)),
  };
}

/** The calls of a run, as events. */
export const eventsOf = ({ triaged, replies, proofs }: Recording): readonly CallEvent[] => [
  ...triaged.map(
    ({ reviewer, bundle, outcome, calls }): CallEvent => ({
      reviewer,
      bundle,
      round: 1,
      question: 'triage',
      calls,
      outcome,
      findings: 0,
      positions: 0,
    }),
  ),
  ...replies.map(
    ({ reviewer, bundle, round, question, reply }): CallEvent => ({
      reviewer,
      bundle,
      round,
      question,
      calls: reply.calls,
      outcome: reply.outcome === 'answered' ? 'answered' : reply.failure.code,
      findings: answerOf(reply)?.findings.length ?? 0,
      positions: answerOf(reply)?.positions.length ?? 0,
    }),
  ),
  ...proofs.flatMap(({ events }) => events.map(proofEvent)),
];

/** Seconds from the start of the run to the end of the last call. */
export const lastAnswerAt = (recording: Recording): number =>
  eventsOf(recording)
    .flatMap(({ calls }) => calls)
    .reduce((last, { began, seconds }) => Math.max(last, Math.round((began + seconds) * 1000) / 1000), 0);

const key = (...parts: readonly (string | number)[]): string => parts.join('\0');
