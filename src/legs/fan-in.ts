import type { BundlePlan, Commits } from '../change/change.ts';
import type { Git } from '../change/git.ts';
import type { Result } from '../report/result.ts';
import type { Reviewer } from '../review/reviewer.ts';
import { findLegFiles } from './files.ts';
import { Ledger } from './ledger.ts';
import { type Leg, legsOf } from './leg.ts';
import { fanInPanel } from './reviewers.ts';

export interface FanIn {
  readonly panel: readonly Reviewer[];
  /** What is told of the legs in the result. */
  readonly told: NonNullable<Result['fanIn']>;
  /** What people should know before anything else. */
  readonly notices: readonly string[];
}

export interface FanInOptions {
  readonly git: Git;
  readonly workspace: string;
  readonly globs: readonly string[];
  /** Names of the legs that must have come in. */
  readonly expected: readonly string[];
  readonly commits: Commits;
  /** Of the whole change. */
  readonly plan: BundlePlan;
  /** The models this run can reach. */
  readonly models: readonly Reviewer[];
}

/** Brings the legs of a matrix together as one panel over the whole change. */
export async function openFanIn(options: FanInOptions): Promise<FanIn> {
  const { git, workspace, globs, expected, commits, plan, models } = options;
  const files = await findLegFiles(globs, workspace, git, commits.head);
  const legs = legsOf(files, expected, commits);
  const ledger = new Ledger(legs, plan);
  return {
    panel: fanInPanel(legs, ledger, models),
    told: {
      legs: legs.map(toldOf),
      hunks: new Set(plan.coverage.map(({ hunk }) => hunk)).size,
      coverage: ledger.sitters.map(({ id }) => ({ reviewer: id, ...ledger.coverage(id) })),
    },
    notices: [
      ...(models.length === 0
        ? ['This run has no key of its own: what only one leg found was not cross-examined.']
        : []),
      ...otherBases(legs, commits),
    ],
  };
}

const toldOf = (leg: Leg): NonNullable<Result['fanIn']>['legs'][number] =>
  leg.taken
    ? {
        name: leg.name,
        taken: true,
        why: '',
        reviewers: leg.result.panel.map(({ id }) => id),
        shard: leg.shard === null ? null : { ...leg.shard },
        verdict: leg.result.verdict.verdict,
        seconds: leg.result.seconds,
        usd: leg.result.spent.usd,
      }
    : {
        name: leg.name,
        taken: false,
        why: `${leg.failure.code}: ${leg.failure.message}`,
        reviewers: [],
        shard: null,
        verdict: null,
        seconds: null,
        usd: null,
      };

/** The base may move on between the legs and the fan-in; the change is what lies after the merge base. */
const otherBases = (legs: readonly Leg[], { base }: Commits): readonly string[] => {
  const moved = legs.flatMap((leg) => (leg.taken && leg.change.base !== base ? [leg.name] : []));
  return moved.length === 0
    ? []
    : [`The base has moved on since ${moved.join(', ')} ran; the change after the merge base is the same.`];
};
