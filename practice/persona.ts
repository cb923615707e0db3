import { type Severity, severityRank } from '../src/debate/finding.ts';
import type { RawFinding } from '../src/debate/reviewer.ts';
import { allDetectors, larksEye, owlsEye } from './detectors/all.ts';
import type { Detector, Sight } from './detectors/detector.ts';
import { larksPlanEye, owlsPlanEye, planDetectors } from './detectors/plans.ts';
import { type Listing, listingsOf } from './listing.ts';
import type { ReadFile } from './reading.ts';

/** A practice model: a fixed set of rules with blind spots of its own. */
export interface Persona {
  readonly model: string;
  /** All rules there are for what it reviews. */
  readonly rules: readonly Detector[];
  /** Rules it applies unasked. */
  readonly eye: readonly Detector[];
  /** Ids of rules it does not even know when another points at their defect. */
  readonly blindTo: readonly string[];
  /** Ids of rules it applies unasked without looking for what speaks against them. */
  readonly hasty: readonly string[];
  /** Severities where its rubric differs, by rule. */
  readonly rubric: Readonly<Record<string, Severity>>;
}

export const lark: Persona = {
  model: 'practice-lark',
  rules: allDetectors,
  eye: larksEye,
  blindTo: ['not-closed', 'query-in-loop', 'defer-in-loop', 'naive-time', 'page-count', 'nested-quantifier'],
  hasty: ['sql-built', 'check-then-create'],
  rubric: {},
};

export const owl: Persona = {
  model: 'practice-owl',
  rules: allDetectors,
  eye: owlsEye,
  blindTo: ['no-timeout', 'open-origin', 'mutable-default', 'html-built'],
  hasty: [],
  rubric: { 'malformed-body': 'critical' },
};

export const personas: readonly Persona[] = [lark, owl];

/** The same models where a plan is under review. */
export const planners: readonly Persona[] = [
  {
    ...lark,
    rules: planDetectors,
    eye: larksPlanEye,
    blindTo: ['all-at-once', 'no-measure', 'unrehearsed'],
    hasty: ['open-entrance'],
    rubric: {},
  },
  { ...owl, rules: planDetectors, eye: owlsPlanEye, blindTo: ['taken-for-granted'], rubric: {} },
];

/** Closes every explanation, so that nobody takes a rule's words for a review. */
export const disclaimer = '(Said by a practice model: a fixed set of rules, not a real review.)';

/** At most so many findings are raised in one bundle, the most harmful ones. */
export const mostFindings = 6;
/** And of one rule at most so many. */
export const mostOfAKind = 3;

export interface Seen {
  readonly detector: Detector;
  readonly sight: Sight;
}

export const listingsOfChange = (files: readonly ReadFile[]): readonly Listing[] => files.flatMap(listingsOf);

const touchesChange = (sight: Sight): boolean =>
  [sight.line, ...(sight.proof ?? [])].some((line) => line.kind !== 'context');

/** Every place where one of the rules sees its defect. */
export const look = (detectors: readonly Detector[], listings: readonly Listing[]): readonly Seen[] =>
  listings.flatMap((listing) =>
    detectors.flatMap((detector) =>
      detector
        .see(listing, listings)
        .filter((sight) => detector.anywhere === true || touchesChange(sight))
        .map((sight) => ({ detector, sight })),
    ),
  );

/** The rules a persona can apply once another has pointed at something. */
export const secondLook = (persona: Persona): readonly Detector[] =>
  persona.rules.filter((detector) => !persona.blindTo.includes(detector.id));

export const severityOf = (persona: Persona, { detector, sight }: Seen): Severity =>
  persona.rubric[detector.id] ?? sight.severity ?? detector.severity;

export const categoryOf = ({ detector, sight }: Seen): RawFinding['category'] =>
  sight.category ?? detector.category;

const sentence = (text: string): string => (/[.!?`]$/.test(text) ? text : `${text}.`);

function toFinding(persona: Persona, seen: Seen): RawFinding {
  const { detector, sight } = seen;
  return {
    category: categoryOf(seen),
    severity: severityOf(persona, seen),
    title: sight.title ?? detector.title,
    explanation: `${sentence(sight.explanation ?? detector.explanation)} ${disclaimer}`,
    scenario: sight.scenario ?? detector.scenario,
    path: sight.line.path,
    quote: sight.line.text,
    line: sight.line.kind === 'removed' ? null : sight.line.number,
    assumes: null,
    suggestion: null,
  };
}

/** The first, unasked look: sparse, most harmful first, one finding for each line and category. */
export function firstLook(persona: Persona, files: readonly ReadFile[]): readonly RawFinding[] {
  const taken = new Set<string>();
  const times = new Map<Detector, number>();
  return look(persona.eye, listingsOfChange(files))
    .filter(({ detector, sight }) => sight.guard === null || persona.hasty.includes(detector.id))
    .filter(({ detector }) => {
      const time = (times.get(detector) ?? 0) + 1;
      times.set(detector, time);
      return time <= mostOfAKind;
    })
    .map((seen) => toFinding(persona, seen))
    .filter((finding) => {
      const key = JSON.stringify([finding.path, finding.quote.trim(), finding.category, finding.line]);
      if (taken.has(key)) return false;
      taken.add(key);
      return true;
    })
    .sort((a, b) => severityRank(b.severity) - severityRank(a.severity))
    .slice(0, mostFindings);
}
