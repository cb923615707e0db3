import type { BundlePlan, Change } from '../change/change.ts';
import type { Reviewer } from '../debate/reviewer.ts';
import type { Tree } from '../debate/tree.ts';
import type { Commits } from '../git/commit.ts';
import type { Git } from '../git/git.ts';
import type { Result } from '../result/result.ts';
import { again, type Leg, type LegChecks, legsOf, refused } from './job-result.ts';
import { findMisplaced } from './misplaced-findings.ts';
import { Ledger } from './panels.ts';
import { findLegFiles } from './result-files.ts';
import { fanInPanel } from './reviewers.ts';
import { type SealCheck, unsealedProviders } from './seals.ts';

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
  readonly change: Pick<Change, 'commits' | 'files'>;
  readonly tree: Tree;
  readonly checks: LegChecks;
  /** Of the whole change. */
  readonly plan: BundlePlan;
  /** The models this run can reach. */
  readonly models: readonly Reviewer[];
}

/** Brings the legs of a matrix together as one panel over the whole change. */
export async function openFanIn(options: FanInOptions): Promise<FanIn> {
  const { git, workspace, globs, expected, change, plan, models, checks } = options;
  const { commits } = change;
  const files = await findLegFiles(globs, workspace, git, commits.head);
  const legs = await Promise.all(
    legsOf(files, expected, commits, checks).map((leg) => heldAgainstChange(leg, options)),
  );
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
      ...unauthenticated(legs, checks),
    ],
  };
}

/** A result that is sound in itself may still be of other files than the change has. */
async function heldAgainstChange(leg: Leg, { change, plan, tree }: FanInOptions): Promise<Leg> {
  if (!leg.taken) return leg;
  const { name, result, shard } = leg;
  if (plan.bundles.length > 0 && shard === null && leg.change.bundles.length === 0) {
    return refused(
      name,
      'leg-uncovered',
      'it had nothing to review, and the change has',
      'Let all jobs of the matrix review with the same settings of what is left out.',
    );
  }
  const odd = await findMisplaced(result, change.files, tree);
  return odd === null
    ? leg
    : refused(name, 'leg-invalid', `its result contradicts the change: ${odd}`, again);
}

/** Without the key that a result was sealed with, anyone who could write the file could have made it. */
function unauthenticated(legs: readonly Leg[], checks: SealCheck): readonly string[] {
  const open = legs.flatMap((leg) => {
    const providers = leg.taken ? unsealedProviders(leg.result, checks) : [];
    return providers.length === 0 ? [] : [{ name: leg.name, providers }];
  });
  if (open.length === 0) return [];
  const names = open.map(({ name }) => name).join(', ');
  const providers = [...new Set(open.flatMap((one) => one.providers))].join(', ');
  return [
    `The results of ${names} could not be authenticated: this job holds no API key of ${providers}. Whoever can write the files at leg-results can change them.`,
  ];
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
