import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../config/language.ts';
import { slug } from '../config/run-paths.ts';
import { inputOf } from '../providers/provider.ts';
import { type Raced, signalNames } from '../result/race.ts';
import { authorInstructions } from '../reviewers/prompts.ts';
import { newNonce, openFence } from '../security/fence.ts';
import type { Redact } from '../security/secrets/redactor.ts';
import { openTranscript, type Transcript } from '../transcript/transcript.ts';
import { type AuthorRecorder, nothingPaid, sumPaid } from './authors/request.ts';
import { type Entrant, entrantAuthors, judgesOf } from './entrants.ts';
import { addTests, type PatchWithTests } from './kept-tests.ts';
import { Lane } from './lane.ts';
import { type LoopEnd, loop } from './loop.ts';
import type { Brief } from './race/brief.ts';
import { scoreOf } from './race/score.ts';
import type { RaceSetup, RaceSetupOptions } from './race-context.ts';
import { type RaceOutcome, raceLanes } from './schedule.ts';

interface RaceDay extends RaceSetupOptions {
  readonly raceSetup: RaceSetup;
  readonly entrants: readonly Entrant[];
  readonly notices: readonly string[];
  readonly base: string;
}

/** Bytes of a diff in the result. The complete diff is in the race's folder. */
const longestDiff = 32 * 1024;

/** The end of a race, and the patch that is offered. */
interface Finish {
  readonly raced: Raced;
  readonly best: Lane | null;
  /** The best patch with the tests of its findings; null if there are none, or it is kept without them. */
  readonly kept: PatchWithTests | null;
}

/** Runs the race from its start to the resulting patch. */
export async function runRace(day: RaceDay): Promise<Finish> {
  const { settings, raceSetup, entrants, slots, signal, brief } = day;
  const transcripts = new Map(
    entrants.map(({ id }, index) => [
      id,
      openTranscript(join(raceSetup.paper, nameOf(id, index), 'transcript.jsonl'), day.redact),
    ]),
  );
  const authors = await entrantAuthors(entrants, {
    settings,
    git: day.git,
    base: day.base,
    brief,
    tests: raceSetup.tests,
    worktrees: raceSetup.worktrees,
    providerAccess: day.providerAccess,
    room: raceSetup.room,
    fence: openFence(newNonce()),
    redact: day.redact,
    recorder: authorRecorderOf(transcripts, raceSetup.clock, settings.language),
  });
  const contenders = authors.map((author, index) => {
    const transcript = transcripts.get(author.id);
    if (transcript === undefined) throw new TypeError(`${author.id} has no transcript`);
    return new Lane(author, nameOf(author.id, index), raceSetup, transcript);
  });
  const entrantOf = (contender: Lane): Entrant => {
    const found = entrants.find(({ id }) => id === contender.author.id);
    if (found === undefined) throw new TypeError(`${contender.author.id} did not enter`);
    return found;
  };
  try {
    const outcome = await raceLanes({
      contenders,
      weights: settings['race-weights'],
      tieWait: settings['race-tie-wait'],
      slotsFor: (contender) => judgesOf(slots, entrantOf(contender), 'others'),
      clock: raceSetup.clock,
      signal,
    });
    const scoreFor = (one: Lane): number | null =>
      one.state.kind === 'passed' || one.state.kind === 'contested'
        ? scoreOf(one.signals(), settings['race-weights'])
        : null;
    const best = bestOf(contenders, outcome, scoreFor);
    const end =
      best === null || signal.aborted
        ? null
        : await loop({
            best,
            review: raceSetup.review,
            slots: judgesOf(slots, entrantOf(best), 'with-own'),
            reviewedByAll: judgesOf(slots, entrantOf(best), 'others').length === slots.length,
            maxRounds: settings['max-fix-rounds'],
            signal,
          });
    const added =
      best === null || best.commit === null || best.state.kind !== 'passed' || signal.aborted
        ? null
        : await addTests(raceSetup, best.commit, signal);
    const kept = typeof added === 'string' ? null : added;
    const left = typeof added === 'string' ? [added] : [];
    return { raced: raceResult(day, contenders, outcome, { best, end, kept, left }, scoreFor), best, kept };
  } finally {
    for (const transcript of transcripts.values()) transcript.close();
  }
}

/** The winner; if no patch passed, the best one with only findings against it. Null in a tie. */
function bestOf(
  contenders: readonly Lane[],
  { decision }: RaceOutcome,
  scoreFor: (one: Lane) => number | null,
): Lane | null {
  if (decision.kind === 'won') return contenders.find(({ author }) => author.id === decision.lane) ?? null;
  if (decision.kind !== 'none') return null;
  return (
    contenders
      .filter(({ state }) => state.kind === 'contested')
      .toSorted((a, b) => (scoreFor(b) ?? 0) - (scoreFor(a) ?? 0))[0] ?? null
  );
}

/** Numbers lanes by position, so that names that differ only in special characters stay distinct. */
const nameOf = (id: string, index: number): string => `${index + 1}-${slug(id)}`.slice(0, 80);

/** Writes the requests and answers of authors to their lane's transcript. */
function authorRecorderOf(
  transcripts: ReadonlyMap<string, Transcript>,
  clock: () => number,
  language: Language,
): AuthorRecorder {
  const asked = (reviewer: string) =>
    ({ reviewer, bundle: 'fix', round: 1, question: 'fix', attempt: 1 }) as const;
  return {
    asked: (lane, texts) =>
      transcripts.get(lane)?.write({
        kind: 'request',
        ...asked(lane),
        instructions: authorInstructions('fix-instructions', language),
        texts: [...texts],
      }),
    answered(lane, completion) {
      const { outcome, text, seconds, stopReason, requestId, servedModel, retries, notes, usage } =
        completion;
      const failure =
        completion.outcome === 'complete' ? null : { message: completion.message, remedy: completion.remedy };
      transcripts.get(lane)?.write({
        kind: 'answer',
        ...asked(lane),
        outcome,
        text,
        failure,
        began: Math.max(0, clock() - seconds),
        seconds,
        stopReason,
        requestId,
        servedModel,
        retries,
        notes: [...notes],
        spent: { ...usage, usd: null },
      });
    },
  };
}

/** The brief as in the result. */
export const recordedBrief = ({ findings, files, estimate, leftOut }: Brief): Raced['brief'] => ({
  findings: findings.map(({ id }) => id),
  categories: [...new Set(findings.map(({ category }) => category))],
  files: [...files],
  estimate,
  leftOut: leftOut.map((one) => ({ ...one })),
});

/** The best lane and how its review ended, with the tests that its patch got, or why it got none. */
interface Ending {
  readonly best: Lane | null;
  readonly end: LoopEnd | null;
  readonly kept: PatchWithTests | null;
  readonly left: readonly string[];
}

function raceResult(
  day: RaceDay,
  contenders: readonly Lane[],
  { decision, decidedAt }: RaceOutcome,
  { best, end, kept, left }: Ending,
  scoreFor: (one: Lane) => number | null,
): Raced {
  const { raceSetup, settings, brief, signal, redact } = day;
  const tied = decision.kind === 'tie' ? decision.lanes : [];
  const offered = best !== null ? [best] : contenders.filter(({ author }) => tied.includes(author.id));
  const cancelled = contenders.filter(({ state }) => state.kind === 'cancelled');
  const { state, why } = verdictOf(day, contenders, tied, best, end);
  const patchFile =
    state === 'approved' || state === 'not-approved'
      ? keepPatch(raceSetup.paper, kept?.patch ?? best?.patch ?? null)
      : null;
  const tokens = ({ paid }: Lane): number => inputOf(paid.spent) + paid.spent.output;
  return {
    state,
    why,
    brief: recordedBrief(brief),
    signals: signalNames.map((name) => ({
      name,
      weight: settings['race-weights'][name],
      missing: raceSetup.missing[name],
    })),
    lanes: contenders.map((one) => one.report(scoreFor(one))),
    winner: decision.kind === 'won' ? decision.lane : state === 'approved' ? (best?.author.id ?? null) : null,
    tied: [...tied],
    decidedAt,
    cancelledWithin:
      decidedAt === null || cancelled.length === 0 || signal.aborted
        ? null
        : toMilliseconds(Math.max(decidedAt, ...cancelled.map(({ endedAt }) => endedAt)) - decidedAt),
    rounds: end?.rounds ?? [],
    delivered: patchFile === null ? [] : [{ as: 'patch', where: patchFile }],
    notices: [...day.notices, ...noticesOf(day), ...left],
    regressionTests:
      kept === null || patchFile === null
        ? []
        : raceSetup.tests.map(({ finding, path }) => ({ finding, path })),
    folder: raceSetup.paper,
    patchFile,
    diffs:
      state === 'no-fix' || state === 'cancelled'
        ? []
        : offered.flatMap((one) =>
            diffOf(one.author.id, (one === best ? kept?.patch : null) ?? one.patch, redact),
          ),
    seconds: raceSetup.clock(),
    spent: { ...contenders.map(({ paid }) => paid).reduce(sumPaid, nothingPaid).spent },
    cancelledShare:
      best === null || cancelled.length === 0 || tokens(best) === 0
        ? null
        : cancelled.reduce((sum, one) => sum + tokens(one), 0) / tokens(best),
  };
}

function verdictOf(
  { signal }: RaceDay,
  contenders: readonly Lane[],
  tied: readonly string[],
  best: Lane | null,
  end: LoopEnd | null,
): Pick<Raced, 'state' | 'why'> {
  if (signal.aborted)
    return { state: 'cancelled', why: 'The run ended before the race was over, so no fix is offered.' };
  if (tied.length > 0)
    return {
      state: 'tie',
      why: `${tied.join(' and ')} are within 5% of each other. The score cannot decide between them, so choose one.`,
    };
  if (best === null || end === null)
    return {
      state: 'no-fix',
      why:
        contenders.length === 1
          ? 'The lane produced no patch that passes, so no fix is offered.'
          : 'No lane produced a patch that passes, so no fix is offered.',
    };
  if (end.approved) return { state: 'approved', why: `The patch of ${best.author.id}. ${end.why}` };
  // A patch that never passed is kept in the race's folder and not offered.
  return best.state.kind === 'passed'
    ? { state: 'not-approved', why: `The patch of ${best.author.id}. ${end.why}` }
    : { state: 'no-fix', why: `The best patch, by ${best.author.id}, does not pass. ${end.why}` };
}

function keepPatch(paper: string, patch: Buffer | null): string | null {
  if (patch === null) return null;
  const path = join(paper, 'fix.patch');
  writeFileSync(path, patch);
  return path;
}

function diffOf(lane: string, patch: Buffer | null, redact: Redact): Raced['diffs'] {
  if (patch === null) return [];
  const text = redact(patch.toString('utf8'));
  const diff = text.length <= longestDiff ? text : `${text.slice(0, longestDiff)}\n… cut here\n`;
  return [{ lane, diff }];
}

const noticesOf = ({ raceSetup: { forbidden, testNotices }, settings }: RaceDay): readonly string[] => [
  ...(forbidden !== null && settings.verify + settings.lint !== ''
    ? [`verify and lint were not run: ${forbidden}.`]
    : []),
  ...testNotices,
];

const toMilliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;
