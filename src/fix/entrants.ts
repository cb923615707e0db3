import { familyOf } from '../change/vendor.ts';
import { hasKey } from '../config/access.ts';
import { type Approach, type LaneSpec, laneId } from '../config/fix-settings.ts';
import type { Settings } from '../config/schema.ts';
import type { Git } from '../git/git.ts';
import type { Workshop } from '../git/worktree.ts';
import { costOf } from '../providers/prices.ts';
import { tokensIn, usualOutput } from '../reviewers/estimate.ts';
import { type Door, providersOf, type Seat } from '../reviewers/panel.ts';
import { seatOf } from '../reviewers/panel-settings.ts';
import { prompt } from '../reviewers/prompts.ts';
import { readRoles } from '../reviewers/role-files.ts';
import type { Fence } from '../security/fence.ts';
import type { Redact } from '../security/secrets/redactor.ts';
import type { Author } from './authors/author.ts';
import { modelAuthor } from './authors/model-author.ts';
import { programAuthor } from './authors/program-author.ts';
import type { Hand, Scribe } from './authors/request.ts';
import type { Brief } from './race/brief.ts';
import type { Priced } from './race/budget.ts';

/** Who starts in a race: the lanes of the settings with their seats, prices and ways in. */
export interface Entrant {
  readonly id: string;
  readonly spec: LaneSpec;
  readonly seat: Seat;
}

export const specsOf = ({ 'fix-lanes': lanes, reviewers }: Settings): readonly LaneSpec[] => {
  if (lanes.length > 0) return lanes;
  const usual = reviewers.map(({ maker, model, effort }) => ({ maker, model, effort, approach: null }));
  const ids = usual.map(laneId);
  return usual.filter((spec, index) => ids.indexOf(laneId(spec)) === index);
};

const asReviewer = ({ maker, model, effort }: LaneSpec) => ({ maker, model, effort, role: null });

/** The settings with the lanes' programs among those that doors are opened to. */
export const withLanes = (settings: Settings): Settings => ({
  ...settings,
  reviewers: [...settings.reviewers, ...specsOf(settings).map(asReviewer)],
});

export const entrantsOf = (settings: Settings, env: NodeJS.ProcessEnv): readonly Entrant[] =>
  specsOf(settings)
    .filter((spec) => hasKey(settings, asReviewer(spec), env))
    .map((spec) => ({ id: laneId(spec), spec, seat: seatOf(settings, asReviewer(spec)) }));

/** The panel for a lane's patch: other families first, its own last, or not at all. */
export function judgesOf(
  seats: readonly Seat[],
  { seat }: Entrant,
  own: 'with-own' | 'others',
): readonly Seat[] {
  const family = familyOf(seat.maker, seat.model);
  const isOwn = ({ maker, model }: Seat): boolean => familyOf(maker, model) === family;
  const others = seats.filter((one) => !isOwn(one));
  return own === 'others' ? others : [...others, ...seats.filter(isOwn)];
}

/** Tokens of instructions and of a finding as told, beside the code. */
const toldTokens = { once: 1_500, finding: 300 } as const;

/** Dollars of each lane with the review of its patch, by estimate. @param bytes of the files in the brief. */
export function priced(
  entrants: readonly Entrant[],
  seats: readonly Seat[],
  { findings }: Brief,
  bytes: number,
  effort: Settings['effort'],
): readonly Priced[] {
  const read = tokensIn(bytes) + toldTokens.once + findings.length * toldTokens.finding;
  const usage = (output: number) => ({ freshInput: read, cachedInput: 0, writtenInput: 0, output });
  return entrants.map((entrant) => {
    const calls = [
      { price: entrant.seat.price, output: 2 * usualOutput[entrant.seat.effort ?? effort] },
      ...judgesOf(seats, entrant, 'others').map(({ price, effort: own }) => ({
        price,
        output: usualOutput[own ?? effort],
      })),
    ];
    const usd = calls.reduce<number | null>((sum, { price, output }) => {
      const cost = costOf(price, usage(output));
      return sum === null || cost === null ? null : sum + cost;
    }, 0);
    return { lane: entrant.id, usd: entrant.spec.maker === 'command' ? null : usd };
  });
}

export interface Means {
  readonly settings: Settings;
  readonly git: Git;
  readonly base: string;
  readonly brief: Brief;
  readonly workshop: Workshop;
  readonly doors: ReadonlyMap<string, Door>;
  readonly room: string;
  readonly fence: Fence;
  readonly redact: Redact;
  readonly scribe: Scribe;
}

/** @throws Problem `bad-setting` where a text of the team's own is not at the base. */
export async function authorsOf(entrants: readonly Entrant[], means: Means): Promise<readonly Author[]> {
  const { settings, git, base, brief, workshop, doors, room, fence, redact, scribe } = means;
  const own = await readRoles(
    entrants.flatMap(({ spec }) => (isOwn(spec.approach) ? [{ ...spec, role: spec.approach }] : [])),
    git,
    base,
  );
  const open = providersOf(doors, redact);
  return entrants.map(({ id, spec, seat }) => {
    const hand: Omit<Hand, 'provider'> = {
      id,
      maker: seat.maker,
      model: seat.model,
      price: seat.price,
      approach: approachText(spec.approach, own),
      effort: seat.effort ?? settings.effort,
      brief,
      allowed: settings['fix-files'],
      fence,
      redact,
      scribe,
    };
    const door = doors.get(seat.door);
    return door?.api === 'command'
      ? programAuthor({ ...hand, program: door, git: workshop.git, room })
      : modelAuthor({ ...hand, provider: open(seat.door) });
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
