import { vendorOfId } from '../change/vendor.ts';
import { detectorId } from './detected.ts';
import { type Finding, type FindingStatus, type Gate, reachesGate, type Severity } from './finding.ts';
import { type FindingThread, sideOf, uncheckedAssumption } from './positions.ts';
import { reproduction } from './proof.ts';
import { isSentinel } from './sentinel.ts';
import { severityOf } from './severity.ts';

/** The part of a reviewer that a status depends on. */
export interface PanelModel {
  readonly id: string;
  readonly vendor: string;
  readonly model: string;
  /** Can be asked in this run. An imported report cannot, nor a matrix job's reviewer without a key here. */
  readonly judges: boolean;
}

export interface Judgement {
  readonly status: FindingStatus;
  readonly why: string;
  readonly supporters: readonly string[];
  readonly refuters: readonly string[];
  readonly severity: Severity;
}

/** All reviewers of one model. They share its blind spots, so they count once. */
interface Model {
  readonly vendor: string;
  readonly reviewers: readonly PanelModel[];
}

/**
 * The status of a finding, by the first row of the table in docs/panel.md that applies. Models are counted, not
 * reviewers: a model supports a finding if one of its reviewers does, and refutes it if one does and none supports
 * it.
 */
export function judge(thread: FindingThread, panel: readonly PanelModel[], failOn: Gate): Judgement {
  const models = modelsOf([...panel, ...absent(thread, panel)]);
  const on = (side: 'support' | 'refute', { reviewers }: Model): readonly string[] =>
    reviewers.filter(({ id }) => sideOf(thread, id) === side).map(({ id }) => id);
  const supporting = models.filter((model) => on('support', model).length > 0);
  const refuting = models.filter((model) => !supporting.includes(model) && on('refute', model).length > 0);
  const supporters = supporting.map((model) => on('support', model));
  const refuters = refuting.flatMap((model) => on('refute', model));
  const own = thread.reports.find(({ reviewer }) => reviewer === detectorId);
  if (own !== undefined) {
    return {
      status: 'confirmed',
      why: 'Found by the action itself. Only a person can dismiss it.',
      supporters: [detectorId, ...supporters.flat().filter((id) => id !== detectorId)],
      refuters,
      severity: own.severity,
    };
  }
  const severity = severityOf(thread, supporters, failOn);
  const sides = {
    supporting,
    refuting,
    supporters: supporters.flat(),
    atGate: reachesGate(severity, failOn),
  };
  const rule = statusRules.find(({ applies }) => applies(thread, sides));
  if (rule === undefined) throw new TypeError('the last status rule always applies');
  const { status } = rule;
  const why = [
    rule.why(thread, sides),
    ...(uncheckedAssumption(thread) === null ? [] : ['No other reviewer could check what it assumes.']),
  ].join(' ');
  return { status, why, supporters: supporters.flat(), refuters, severity };
}

interface Sides {
  readonly supporting: readonly Model[];
  readonly refuting: readonly Model[];
  readonly supporters: readonly string[];
  /** The finding is at or above the gate. */
  readonly atGate: boolean;
}

interface StatusRule {
  readonly status: FindingStatus;
  /** As in the table in docs/panel.md. */
  readonly when: string;
  readonly applies: (thread: FindingThread, sides: Sides) => boolean;
  readonly why: (thread: FindingThread, sides: Sides) => string;
}

/** The status of a finding: the first rule that applies. */
export const statusRules: readonly StatusRule[] = [
  {
    status: 'confirmed',
    when: 'a test reproduced it (`prove`), whatever was argued',
    applies: (thread) => reproduction(thread) !== null,
    why: (thread) => {
      const author = reproduction(thread)?.test?.author;
      return `Reproduced by an executed test${author === undefined ? '' : ` that ${author} wrote`}.`;
    },
  },
  {
    status: 'confirmed',
    when: 'a sentinel reported it, and a model of another vendor supports it',
    applies: ({ reports }, { supporting }) =>
      supporting.some(({ reviewers }) =>
        reviewers.some(({ id }) => isSentinel(id) && reports.some(({ reviewer }) => reviewer === id)),
      ) && new Set(supporting.map(({ vendor }) => vendor)).size > 1,
    why: () => 'Quoted by the sentinel and supported by a model of another vendor.',
  },
  {
    status: 'dismissed',
    when: 'no model supports it any more: every supporter withdrew with evidence',
    applies: (_, { supporting, refuting }) => supporting.length === 0 && refuting.length > 0,
    why: () => 'Every supporter withdrew with evidence.',
  },
  {
    status: 'dismissed',
    when: 'refuters of two vendors other than the supporters’ outnumber the supporters, and each supporter that can be asked has answered them; below the gate an answer is not needed',
    applies: isOutvoted,
    why: (_, { refuting }) =>
      `Refuted with evidence by ${plural(refuting.length, 'model')} of other vendors.`,
  },
  {
    status: 'confirmed',
    when: 'two or more models support it and outnumber those that refute it with evidence',
    applies: (_, { supporting, refuting }) => supporting.length >= 2 && supporting.length > refuting.length,
    why: ({ reports }, { supporting, refuting }) => {
      const reporters = new Set(reports.map(({ reviewer }) => reviewer)).size;
      if (refuting.length > 0)
        return `Supported by ${supporting.length} models, and refuted with evidence by ${plural(refuting.length, 'model')}.`;
      return reporters >= 2
        ? `Reported independently by ${reporters} reviewers.`
        : `Reported by one reviewer and upheld by ${plural(supporting.length - 1, 'other model')}.`;
    },
  },
  {
    status: 'disputed',
    when: 'a model supports it, and another refutes it with evidence',
    applies: (_, { supporting, refuting }) => supporting.length > 0 && refuting.length > 0,
    why: (_, { supporting, refuting }) =>
      `Supported by ${plural(supporting.length, 'model')}, and refuted with evidence by ${plural(refuting.length, 'model')}.`,
  },
  {
    status: 'unconfirmed',
    when: 'otherwise',
    applies: () => true,
    why: (_, { supporting }) =>
      supporting.length > 0
        ? 'Supported by one model; no other model upheld it or refuted it with evidence.'
        : 'No reviewer supports it any more.',
  },
];

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** A reviewer that failed or ran out of budget has not answered, and still supports. */
function isOutvoted(thread: FindingThread, { supporting, refuting, supporters, atGate }: Sides): boolean {
  const vendors = new Set(supporting.map(({ vendor }) => vendor));
  const others = refuting.filter(({ vendor }) => !vendors.has(vendor));
  if (others.length <= supporting.length || new Set(others.map(({ vendor }) => vendor)).size < 2)
    return false;
  if (!atGate) return true;
  const last = Math.max(
    ...others.map(({ reviewers }) => Math.min(...reviewers.map(({ id }) => refutedIn(thread, id)))),
  );
  const asked = supporting.flatMap(({ reviewers }) =>
    reviewers.filter(({ id, judges }) => judges && supporters.includes(id)),
  );
  return asked.every(({ id }) =>
    thread.positions.some(({ reviewer, round }) => reviewer === id && round > last),
  );
}

/** The round in which a refuter finally changed to its refutation. */
function refutedIn({ positions }: FindingThread, id: string): number {
  let round = Number.POSITIVE_INFINITY;
  for (const { reviewer, counts, stance, ground, round: now } of positions) {
    if (reviewer !== id || !counts || ground === 'fixed') continue;
    round = stance === 'refute' ? Math.min(round, now) : Number.POSITIVE_INFINITY;
  }
  return round;
}

/** Reviewers of an earlier push that are not on this run's panel still support what they reported. */
function absent(thread: FindingThread, panel: readonly PanelModel[]): readonly PanelModel[] {
  const ids = new Set([
    ...thread.reports.map(({ reviewer }) => reviewer),
    ...(thread.earlier?.supporters ?? []),
    ...(thread.earlier?.refuters ?? []),
  ]);
  return [...ids]
    .filter((id) => id !== detectorId && panel.every((panelModel) => panelModel.id !== id))
    .map((id) => panelModelOf(id, panel));
}

/** A reviewer by its id: as on the panel, else another role of its model there, else derived from the id. */
export function panelModelOf(id: string, panel: readonly PanelModel[]): PanelModel {
  const present = panel.find((panelModel) => panelModel.id === id);
  if (present !== undefined) return present;
  const withoutRole = (one: string): string => one.split(' as ')[0] ?? one;
  const same = panel.find((panelModel) => withoutRole(panelModel.id) === withoutRole(id));
  const [, model = ''] = withoutRole(id).split(/\/(.*)/su);
  return { id, vendor: same?.vendor ?? vendorOfId(id), model: same?.model ?? model, judges: false };
}

function modelsOf(panelModels: readonly PanelModel[]): readonly Model[] {
  const models = Map.groupBy(panelModels, ({ vendor, model }) => `${vendor}/${model}`);
  return [...models.values()].flatMap((reviewers) => {
    const [first] = reviewers;
    return first === undefined ? [] : [{ vendor: first.vendor, reviewers }];
  });
}

/** Whether a status blocks, for a finding at or above the gate. */
export function blocks(status: Finding['status'], disputed: 'warn' | 'fail'): boolean {
  switch (status) {
    case 'confirmed':
    case 'unconfirmed':
      return true;
    case 'disputed':
      return disputed === 'fail';
    case 'dismissed':
      return false;
  }
}
