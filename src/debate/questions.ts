import { createHash } from 'node:crypto';
import type { Change } from '../change/change.ts';
import { type Gate, type Position, reachesGate } from './finding.ts';
import type { Labels } from './labels.ts';
import { type OpenFinding, relay, reportersOf } from './open-finding.ts';
import { bringsNewEvidence, isAtGate, sideOf } from './positions.ts';
import type { Proof } from './proof.ts';
import {
  type Failure,
  isFinder,
  type Question,
  type RelayedArgument,
  type Reviewer,
  type ReviewerSession,
} from './reviewer.ts';
import { judge, type PanelModel } from './status.ts';

export interface Rules {
  readonly maxRounds: number;
  readonly failOn: Gate;
  readonly disputed: 'warn' | 'fail';
  /** The description of the pull request is a requirement: reviewers are asked about it after the independent review. */
  readonly describes?: boolean;
  /**
   * How many other reviewers judge each finding. Bounded, so that cost grows with reviewers and not with their pairs.
   */
  readonly judgesPerFinding: number;
  /** Skips findings that are confirmed already by independent runs. */
  readonly singleSupporterOnly?: boolean;
  /** Orders relayed findings. Derived from the change, so that the same change is debated in the same order. */
  readonly seed: string;
}

/** A reviewer in the debate over one bundle. After a failure it is asked nothing more there. */
export interface BundleReviewer {
  readonly reviewer: Reviewer;
  readonly session: ReviewerSession;
  readonly labels: Labels;
  failure: Failure | null;
}

export interface RoundState {
  readonly round: number;
  readonly bundle: string;
  readonly openFindings: readonly OpenFinding[];
  readonly bundleReviewers: readonly BundleReviewer[];
  readonly rules: Rules;
}

/** The questions of a round by reviewer. Reviewers with nothing to answer are not asked. */
export function questionsOf(state: RoundState): ReadonlyMap<BundleReviewer, Question> {
  const questions = new Map<BundleReviewer, Question>();
  for (const bundleReviewer of askable(state)) {
    const judged = state.openFindings.filter((item) => mayJudge(state, bundleReviewer, item));
    const disputes = state.openFindings.filter(
      (item) => mustDecideAgain(state, bundleReviewer, item) || mustAnswer(state, bundleReviewer, item),
    );
    const earlier = state.openFindings.filter((item) => mustFollowUp(state, bundleReviewer, item));
    if (judged.length + disputes.length + earlier.length > 0)
      questions.set(bundleReviewer, question(state, bundleReviewer, { judged, disputes, earlier }));
  }
  return questions;
}

/**
 * Asks the supporters of findings about the test that did not reproduce them. The test is an argument like the others:
 * it dismisses nothing by itself.
 */
export function proofQuestions(
  refuted: readonly OpenFinding[],
  state: RoundState,
): ReadonlyMap<BundleReviewer, Question> {
  const questions = new Map<BundleReviewer, Question>();
  for (const bundleReviewer of askable(state)) {
    const disputes = refuted.filter((item) => sideOf(item, bundleReviewer.reviewer.id) === 'support');
    if (disputes.length > 0)
      questions.set(bundleReviewer, question(state, bundleReviewer, { judged: [], disputes, earlier: [] }));
  }
  return questions;
}

/** A reviewer approves if it supports no finding at or above the gate. Computed, never asked. */
export const approves = (
  reviewer: string,
  openFindings: readonly OpenFinding[],
  panel: readonly PanelModel[],
  failOn: Gate,
): boolean =>
  !openFindings.some(
    (item) =>
      sideOf(item, reviewer) === 'support' && reachesGate(judge(item, panel, failOn).severity, failOn),
  );

/** Reviewers that can still be asked. */
const askable = ({ bundleReviewers }: RoundState): readonly BundleReviewer[] =>
  bundleReviewers.filter(({ failure, reviewer }) => failure === null && reviewer.judges);

interface Asked {
  readonly judged: readonly OpenFinding[];
  readonly disputes: readonly OpenFinding[];
  readonly earlier: readonly OpenFinding[];
}

function question(
  { round, bundle, openFindings, rules }: RoundState,
  { reviewer, labels }: BundleReviewer,
  { judged, disputes, earlier }: Asked,
): Question {
  const me = reviewer.id;
  const seed = [rules.seed, me, bundle].join('\0');
  const mixed = (items: readonly OpenFinding[]): readonly OpenFinding[] =>
    shuffled(items, ({ key }) => key, seed);
  const show = (item: OpenFinding) => relay(item, labels.of(item), me);
  const judge = mixed(judged).map(show);
  const own =
    judge.length === 0
      ? []
      : mixed(openFindings.filter((item) => item.earlier === null && reportersOf(item).includes(me))).map(
          show,
        );
  return {
    kind: 'exchange',
    round,
    judge,
    disputes: mixed(disputes).map((item) => ({
      finding: show(item),
      arguments: shuffled(argumentsOn(item), ({ reason }) => reason, seed),
    })),
    own,
    earlier: mixed(earlier).map(show),
  };
}

/** Whether a reviewer must decide a finding of a complete review again. A finder only answers about its own findings. */
const mustDecideAgain = ({ round }: RoundState, { reviewer }: BundleReviewer, item: OpenFinding): boolean =>
  item.recheck !== undefined &&
  round === item.recheck.after + 1 &&
  !item.recheck.provesOnly &&
  (!isFinder(reviewer) || reportersOf(item).includes(reviewer.id));

/**
 * Whether a reviewer must be asked about a finding of an earlier push: it sees the code and did not report the
 * finding again.
 */
const mustFollowUp = ({ round }: RoundState, { reviewer }: BundleReviewer, item: OpenFinding): boolean =>
  item.earlier !== null &&
  item.recheck === undefined &&
  round === 2 &&
  (!isFinder(reviewer) || reportersOf(item).includes(reviewer.id)) &&
  !item.positions.some((position) => position.reviewer === reviewer.id);

/** The counted arguments for and against a finding, and statements about it that are nobody's position. */
const argumentsOn = ({ positions, recheck, proofs }: OpenFinding): readonly RelayedArgument[] => [
  ...positions.filter(({ counts }) => counts).map(argument),
  ...(recheck?.statements ?? []),
  ...proofs.flatMap(testArgument),
];

/** A test that ran as an argument. One that proves nothing is none. */
const testArgument = ({ outcome, why, test, runs }: Proof): readonly RelayedArgument[] =>
  test === null || outcome === 'no-proof'
    ? []
    : [
        {
          stance: null,
          ground: null,
          reason: why,
          evidence: [],
          test: { path: test.path, text: test.text, output: runs[0]?.output ?? '' },
        },
      ];

const argument = ({ stance, ground, reason, evidence }: Position): RelayedArgument => ({
  stance,
  ground,
  reason,
  evidence: evidence.map(({ path, quote, resolved }) => ({ path, quote, resolved })),
});

/**
 * A finding is judged in the round after it was reported, by a bounded number of reviewers that did not report it.
 */
function mayJudge(state: RoundState, { reviewer }: BundleReviewer, item: OpenFinding): boolean {
  const { round, rules } = state;
  if (item.earlier !== null) return false;
  if (round !== item.since + 1 || reportersOf(item).includes(reviewer.id)) return false;
  // After cross-examination, only findings that could decide the gate are asked about again.
  if (round > 2 && !isAtGate(item, rules.failOn)) return false;
  if (item.positions.some((position) => position.reviewer === reviewer.id)) return false;
  if (rules.singleSupporterOnly === true && !hasOneSupporter(state, item)) return false;
  return judgesOf(state, item).includes(reviewer.id);
}

const hasOneSupporter = ({ bundleReviewers }: RoundState, item: OpenFinding): boolean => {
  const supporting = bundleReviewers.filter(({ reviewer }) => sideOf(item, reviewer.id) === 'support');
  return new Set(supporting.map(({ reviewer: { vendor, model } }) => `${vendor}/${model}`)).size < 2;
};

/** One reviewer of each vendor that did not report it, then others of those vendors, then of the reporters' vendors. */
function judgesOf(state: RoundState, item: OpenFinding): readonly string[] {
  const reporters = reportersOf(item);
  const isReporter = ({ reviewer }: BundleReviewer): boolean => reporters.includes(reviewer.id);
  const vendors = new Set(state.bundleReviewers.filter(isReporter).map(({ reviewer }) => reviewer.vendor));
  const others = askable(state).filter(
    (bundleReviewer) => !isReporter(bundleReviewer) && !isFinder(bundleReviewer.reviewer),
  );
  const mixed = shuffled(others, ({ reviewer }) => reviewer.id, `${state.rules.seed}\0${item.key}`);
  const foreign = mixed.filter(({ reviewer }) => !vendors.has(reviewer.vendor));
  const firsts = foreign.filter(
    ({ reviewer }, index) =>
      foreign.findIndex((bundleReviewer) => bundleReviewer.reviewer.vendor === reviewer.vendor) === index,
  );
  return [...new Set([...firsts, ...foreign, ...mixed])]
    .slice(0, state.rules.judgesPerFinding)
    .map(({ reviewer }) => reviewer.id);
}

/**
 * Rebuttal: a finding at or above the gate that was refuted with evidence goes to its supporters in the next round, and
 * to its refuters in the one after if a supporter brought a new counted quote; and so on while one side has an argument
 * that the other has not answered.
 */
function mustAnswer(
  { round, bundleReviewers, rules }: RoundState,
  { reviewer }: BundleReviewer,
  item: OpenFinding,
): boolean {
  const began = item.positions.find(isRefutation)?.round;
  if (began === undefined || round <= began) return false;
  const panel = bundleReviewers.map((bundleReviewer) => bundleReviewer.reviewer);
  const { supporters, severity } = judge(item, panel, rules.failOn);
  if (supporters.length === 0 || !reachesGate(severity, rules.failOn)) return false;
  const side = sideOf(item, reviewer.id);
  if (side === 'none' || (side === 'refute' && round < began + 2)) return false;
  const answered = Math.max(
    item.since,
    ...item.positions
      .filter((position) => position.reviewer === reviewer.id)
      .map((position) => position.round),
  );
  return item.positions.some(
    (position) =>
      position.round >= answered &&
      position.reviewer !== reviewer.id &&
      position.counts &&
      (side === 'support'
        ? isRefutation(position) && (bringsNewEvidence(item, position) || isFirst(item, position))
        : position.stance === 'uphold' && bringsNewEvidence(item, position)),
  );
}

const isRefutation = ({ stance, counts, ground }: Position): boolean =>
  stance === 'refute' && counts && ground !== 'fixed';

/** A reviewer's first refutation goes to the supporters even if its quote was cited before. */
const isFirst = ({ positions }: OpenFinding, position: Position): boolean =>
  positions.find((one) => one.reviewer === position.reviewer && isRefutation(one)) === position;

/** The seed of all orders. It depends on the change alone, so that a run can be repeated and replayed. */
export const seedOf = ({ commits, files }: Change): string =>
  createHash('sha256')
    .update(
      [
        commits.mergeBase,
        ...files.map(({ path, newBlob, added, removed }) => `${path} ${newBlob} ${added} ${removed}`),
      ].join('\n'),
    )
    .digest('hex');

/** A number in 0 … 2^32−1 that depends only on the words: a deterministic pseudo-random order. */
const rank = (words: readonly string[]): number =>
  createHash('sha256').update(words.join('\0')).digest().readUInt32BE(0);

/** Shuffles by the seed alone: the same seed and keys give the same order on every machine. */
export function shuffled<T>(items: readonly T[], key: (item: T) => string, seed: string): readonly T[] {
  return items
    .map((item) => ({ item, at: rank([seed, key(item)]), tie: key(item) }))
    .sort((a, b) => a.at - b.at || (a.tie < b.tie ? -1 : 1))
    .map(({ item }) => item);
}
