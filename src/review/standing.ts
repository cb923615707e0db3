import { bears } from './evidence.ts';
import {
  type Evidence,
  type Finding,
  type Ground,
  harm,
  type Position,
  type Severity,
  type Stance,
  type Standing,
  type Wording,
} from './finding.ts';
import { guardId } from './guard.ts';
import { bareCode } from './identity.ts';

/** The part of a reviewer that a standing depends on. */
export interface Voice {
  readonly id: string;
  readonly maker: string;
  readonly model: string;
}

/** Which side of a finding a reviewer is on. `none`: it has not taken one that counts. */
export type Side = 'support' | 'refute' | 'none';

/** What has been said about one defect. */
export interface Thread {
  readonly wordings: readonly Wording[];
  readonly positions: readonly Position[];
  /** Set where it was debated before: what it came to then holds for whoever says nothing new on it. */
  readonly earlier?: Pick<Finding, 'severity' | 'wordings'> | null;
}

/** The side a reviewer is on after all that was said so far. */
export function sideOf(thread: Thread, reviewer: string): Side {
  let side: Side = thread.wordings.some((wording) => wording.reviewer === reviewer) ? 'support' : 'none';
  for (const position of thread.positions) {
    if (position.reviewer !== reviewer || !position.counts) continue;
    if (position.stance === 'uphold') side = 'support';
    if (position.stance === 'refute') side = 'refute';
  }
  return side;
}

/**
 * Whether a new position counts. A first uphold does; a first refutation only with evidence that bears it out. A change
 * of mind, in either direction, only with such evidence that this reviewer has not cited before: giving in under
 * pressure is no evidence. Repeating one's side counts; being unsure never moves anything.
 */
export function weighs(
  thread: Thread,
  reviewer: string,
  stance: Stance,
  evidence: readonly Evidence[],
  ground: Ground | null,
): boolean {
  if (stance === 'unsure') return false;
  const wanted: Side = stance === 'uphold' ? 'support' : 'refute';
  const side = sideOf(thread, reviewer);
  if (side === wanted) return true;
  const about = thread.wordings[0]?.anchor.path ?? '';
  const proof = evidence.filter((item) => bears(item, stance, ground, about));
  if (side === 'none') return wanted === 'support' || proof.length > 0;
  return isNews(thread, reviewer, proof);
}

/** Whether some evidence resolves and points at code that this reviewer has not pointed at before. */
export function isNews(thread: Thread, reviewer: string, evidence: readonly Evidence[]): boolean {
  const cited = citations(thread, reviewer);
  return evidence.some((item) => item.resolved !== null && !cited.some((known) => covers(known, item)));
}

interface Citation {
  readonly path: string;
  readonly side: 'new' | 'old';
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * What a reviewer has already pointed at: its own anchors and the evidence of its earlier positions. A line that was
 * quoted in an earlier debate and says something else or more by now is not what it pointed at.
 */
function citations(thread: Thread, reviewer: string): readonly Citation[] {
  const anchors = thread.wordings.flatMap(({ reviewer: raiser, anchor }) =>
    raiser === reviewer && anchor.level === 'line' && isUnchanged(thread, anchor.quote) ? [anchor] : [],
  );
  const cited = thread.positions.flatMap((position) =>
    position.reviewer === reviewer
      ? position.evidence.flatMap(({ path, resolved }) => (resolved === null ? [] : [{ path, ...resolved }]))
      : [],
  );
  return [...anchors, ...cited];
}

const isUnchanged = ({ earlier }: Thread, quote: string): boolean =>
  earlier === undefined ||
  earlier === null ||
  earlier.wordings.some(({ anchor }) => bareCode(anchor.quote) === bareCode(quote));

const covers = (known: Citation, { path, resolved }: Evidence): boolean =>
  resolved !== null &&
  known.path === path &&
  known.side === resolved.side &&
  known.startLine <= resolved.startLine &&
  known.endLine >= resolved.endLine;

export interface Judgement {
  readonly standing: Standing;
  readonly why: string;
  readonly supporters: readonly string[];
  readonly refuters: readonly string[];
  readonly severity: Severity;
}

/**
 * The standing table. `supporters` are those who raised it or uphold it; `refuters` those whose refutation carries
 * evidence that resolves. A finding that nobody supports any more, or whose supporters are outnumbered by two or more
 * refuters of other makers, is dismissed, and kept with the reasons.
 */
export function judge(thread: Thread, panel: readonly Voice[]): Judgement {
  const on = (side: Side): readonly Voice[] => panel.filter(({ id }) => sideOf(thread, id) === side);
  const [supporters, refuters] = [on('support'), on('refute')];
  const guarded = thread.wordings.find(({ reviewer }) => reviewer === guardId);
  if (guarded !== undefined) {
    return {
      standing: 'confirmed',
      why: 'Found by the action itself: no model can dismiss it, only a person.',
      supporters: [guardId, ...supporters.map(({ id }) => id)],
      refuters: refuters.map(({ id }) => id),
      severity: guarded.severity,
    };
  }
  const makers = new Set(supporters.map(({ maker }) => maker));
  // One model in two roles has the same blind spots: it neither outvotes anybody nor confirms itself.
  const supporting = models(supporters);
  const others = models(refuters.filter(({ maker }) => !makers.has(maker)));
  const decide = (): readonly [Standing, string] => {
    if (supporters.length === 0 && refuters.length === 0)
      return ['unconfirmed', 'Raised by reviewers that no longer sit on the panel; nobody refuted it.'];
    if (supporters.length === 0)
      return ['dismissed', 'Refuted with evidence, and withdrawn by all who raised it.'];
    if (others >= 2 && others > supporting) {
      return ['dismissed', `Refuted with evidence by ${others} reviewers of other makers.`];
    }
    if (refuters.length > 0) return ['disputed', 'Supported, and refuted with evidence from the code.'];
    if (supporters.length === 1)
      return ['unconfirmed', 'Raised by one reviewer; nobody refuted it with evidence.'];
    if (supporting === 1) {
      const seats = `${supporters.length} seats`;
      return [
        'unconfirmed',
        `Raised by one model in ${seats}; no other model upheld it, and nobody refuted it with evidence.`,
      ];
    }
    const raisers = new Set(thread.wordings.map(({ reviewer }) => reviewer));
    return raisers.size >= 2
      ? ['confirmed', `Raised independently by ${raisers.size} reviewers.`]
      : ['confirmed', `Raised by one reviewer and upheld by ${supporters.length - 1}.`];
  };
  const [standing, why] = decide();
  const ids = (voices: readonly Voice[]): readonly string[] => voices.map(({ id }) => id);
  return {
    standing,
    why,
    supporters: ids(supporters),
    refuters: ids(refuters),
    severity: severityOf(thread, ids(supporters)),
  };
}

/** How many models speak through these voices. */
const models = (voices: readonly Voice[]): number =>
  new Set(voices.map(({ maker, model }) => `${maker}/${model}`)).size;

/**
 * The median of what the supporters hold it to be, the graver one of two: so one reviewer alone can neither talk a
 * grave finding down nor, among three or more, blow a small one up.
 */
export function severityOf(thread: Thread, supporters: readonly string[]): Severity {
  const before = thread.earlier?.severity ?? null;
  const votes = supporters.flatMap((id) => {
    const held = thread.positions.findLast(
      (position) =>
        position.reviewer === id &&
        position.counts &&
        position.stance === 'uphold' &&
        position.severity !== null,
    )?.severity;
    const own = thread.wordings.filter(({ reviewer }) => reviewer === id);
    const vote = held ?? before ?? gravest(own) ?? gravest(thread.wordings);
    return vote === null ? [] : [vote];
  });
  const worded = before === null ? thread.wordings.map(({ severity }) => severity) : [before];
  const sorted = (votes.length > 0 ? votes : worded).toSorted((a, b) => harm(b) - harm(a));
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 'info';
}

/** The gravest that anybody worded it as: who joins a finding without a word on its severity joins that. */
export const gravest = (wordings: readonly Wording[]): Severity | null =>
  wordings.map(({ severity }) => severity).toSorted((a, b) => harm(b) - harm(a))[0] ?? null;

/** Whether a standing blocks, for a finding at or above the gate. */
export function blocks(standing: Finding['standing'], disputed: 'warn' | 'fail'): boolean {
  switch (standing) {
    case 'confirmed':
    case 'unconfirmed':
      return true;
    case 'disputed':
      return disputed === 'fail';
    case 'dismissed':
      return false;
  }
}
