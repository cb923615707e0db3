import { hasKey } from '../config/access.ts';
import { type Approach, type LaneSpec, laneId } from '../config/fix-settings.ts';
import type { Settings } from '../config/schema.ts';
import type { Git } from '../git/git.ts';
import type { Worktrees } from '../git/worktree.ts';
import { costOf } from '../providers/prices.ts';
import { tokensIn, usualOutput } from '../reviewers/estimate.ts';
import { type ProviderAccess, providersOf, type ReviewerSlot } from '../reviewers/panel.ts';
import { slotOf } from '../reviewers/panel-settings.ts';
import { prompt } from '../reviewers/prompts.ts';
import { readRoles } from '../reviewers/role.ts';
import type { Fence } from '../security/fence.ts';
import type { Redact } from '../security/secrets/redactor.ts';
import type { PatchAuthor } from './authors/author.ts';
import { modelAuthor } from './authors/model-author.ts';
import { programAuthor } from './authors/program-author.ts';
import type { AuthorRecorder, PatchAuthorOptions } from './authors/request.ts';
import type { Brief } from './race/brief.ts';
import type { Priced } from './race/budget.ts';
import type { RegressionTest } from './regression-tests.ts';

/** The entrants of a race: the lanes of the settings with their authors, reviewers, prices and access. */
export interface Entrant {
  readonly id: string;
  readonly spec: LaneSpec;
  readonly slot: ReviewerSlot;
}

export const specsOf = ({ 'fix-lanes': lanes, reviewers }: Settings): readonly LaneSpec[] => {
  if (lanes.length > 0) return lanes;
  const usual = reviewers.map(({ provider, model, effort }) => ({ provider, model, effort, approach: null }));
  const ids = usual.map(laneId);
  return usual.filter((spec, index) => ids.indexOf(laneId(spec)) === index);
};

const asReviewer = ({ provider, model, effort }: LaneSpec) => ({ provider, model, effort, role: null });

/** The settings with the lanes' programs added to those that get access. */
export const withLanes = (settings: Settings): Settings => ({
  ...settings,
  reviewers: [...settings.reviewers, ...specsOf(settings).map(asReviewer)],
});

export const entrantsOf = (settings: Settings, env: NodeJS.ProcessEnv): readonly Entrant[] =>
  specsOf(settings)
    .filter((spec) => hasKey(settings, asReviewer(spec), env))
    .map((spec) => ({ id: laneId(spec), spec, slot: slotOf(settings, asReviewer(spec)) }));

/** The reviewers of a lane's patch: those of other vendors first, those of its own vendor last, or not at all. */
export function judgesOf(
  slots: readonly ReviewerSlot[],
  { slot }: Entrant,
  own: 'with-own' | 'others',
): readonly ReviewerSlot[] {
  const isOwn = ({ vendor }: ReviewerSlot): boolean => vendor === slot.vendor;
  const others = slots.filter((one) => !isOwn(one));
  return own === 'others' ? others : [...others, ...slots.filter(isOwn)];
}

/** Tokens of the instructions and of each finding, besides the code. */
const briefTokens = { once: 1_500, finding: 300 } as const;

/**
 * Estimated US dollars of each lane including the review of its patch.
 * @param bytes of the files in the brief.
 */
export function priced(
  entrants: readonly Entrant[],
  slots: readonly ReviewerSlot[],
  { findings }: Brief,
  bytes: number,
  effort: Settings['effort'],
): readonly Priced[] {
  const read = tokensIn(bytes) + briefTokens.once + findings.length * briefTokens.finding;
  const usage = (output: number) => ({ freshInput: read, cachedInput: 0, writtenInput: 0, output });
  return entrants.map((entrant) => {
    const calls = [
      { price: entrant.slot.price, output: 2 * usualOutput[entrant.slot.effort ?? effort] },
      ...judgesOf(slots, entrant, 'others').map(({ price, effort: own }) => ({
        price,
        output: usualOutput[own ?? effort],
      })),
    ];
    const usd = calls.reduce<number | null>((sum, { price, output }) => {
      const cost = costOf(price, usage(output));
      return sum === null || cost === null ? null : sum + cost;
    }, 0);
    return { lane: entrant.id, usd: entrant.spec.provider === 'command' ? null : usd };
  });
}

interface EntrantAuthorsInput {
  readonly settings: Settings;
  readonly git: Git;
  readonly base: string;
  readonly brief: Brief;
  readonly tests: readonly RegressionTest[];
  readonly worktrees: Worktrees;
  readonly providerAccess: ReadonlyMap<string, ProviderAccess>;
  readonly room: string;
  readonly fence: Fence;
  readonly redact: Redact;
  readonly recorder: AuthorRecorder;
}

/** @throws UserError `bad-setting` if a prompt file of the team is not at the base. */
export async function entrantAuthors(
  entrants: readonly Entrant[],
  means: EntrantAuthorsInput,
): Promise<readonly PatchAuthor[]> {
  const { settings, git, base, brief, tests, worktrees, providerAccess, room, fence, redact, recorder } =
    means;
  const own = await readRoles(
    entrants.flatMap(({ spec }) => (isOwn(spec.approach) ? [{ ...spec, role: spec.approach }] : [])),
    git,
    base,
  );
  const open = providersOf(providerAccess, redact);
  return entrants.map(({ id, spec, slot }) => {
    const authorOptions: Omit<PatchAuthorOptions, 'provider'> = {
      id,
      vendor: slot.vendor,
      model: slot.model,
      price: slot.price,
      approach: approachText(spec.approach, own),
      effort: slot.effort ?? settings.effort,
      brief,
      tests,
      allowed: settings['fix-files'],
      language: settings.language,
      fence,
      redact,
      recorder,
    };
    const access = providerAccess.get(slot.provider);
    return access?.api === 'command'
      ? programAuthor({ ...authorOptions, program: access, git: worktrees.git, room })
      : modelAuthor({ ...authorOptions, provider: open(slot.provider) });
  });
}

const isOwn = (approach: Approach | null): approach is `./${string}` => approach?.startsWith('./') === true;

function approachText(approach: Approach | null, own: ReadonlyMap<string, string>): string {
  switch (approach) {
    case null:
      return '';
    case 'minimal':
      return prompt('fix-minimal');
    case 'root-cause':
      return prompt('fix-root-cause');
    default:
      return own.get(approach)?.trim() ?? '';
  }
}
