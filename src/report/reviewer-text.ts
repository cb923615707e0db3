import type { Ground, Position, Severity, Stance } from '../debate/finding.ts';
import { uncheckedAssumption } from '../debate/positions.ts';
import { listed } from '../result/figures.ts';
import type { Result, ResultFinding } from '../result/result.ts';

const groundTexts = {
  wrong: 'wrong',
  'handled-elsewhere': 'handled elsewhere',
  intended: 'intended',
  'pre-existing': 'there before this change',
  'out-of-scope': 'out of scope',
  stylistic: 'a matter of style',
  fixed: 'fixed since',
} as const satisfies Record<Ground, string>;

export const groundText = (ground: Ground | null): string => (ground === null ? '' : groundTexts[ground]);

/** Writes a reviewer's id in the way of the medium. */
export type Naming = (id: string) => string;

/** Ids without their provider where that still tells all reviewers apart: `claude-opus-5-5`. */
export function shortNames({ panel }: Pick<Result, 'panel'>): Naming {
  const short = new Map(
    panel.map(({ id }) => [id, /^(?:tool|command)\//u.test(id) ? id : id.replace(/^[a-z0-9-]+\//u, '')]),
  );
  if (new Set(short.values()).size < panel.length) return (id) => id;
  return (id) => short.get(id) ?? id;
}

const verbs = {
  raiser: { uphold: 'maintains', refute: 'withdraws', unsure: 'is unsure' },
  other: { uphold: 'upholds', refute: 'refutes', unsure: 'is unsure' },
} as const satisfies Record<string, Record<Stance, string>>;

/** What a position amounts to: a raiser that upholds maintains, one that refutes withdraws. */
export const verb = (
  { reportedBy }: Pick<ResultFinding, 'reportedBy'>,
  { reviewer, stance }: Pick<Position, 'reviewer' | 'stance'>,
) => verbs[reportedBy.includes(reviewer) ? 'raiser' : 'other'][stance];

/** What each reviewer last said; a position that counts goes before one that does not. */
function lastPositions(finding: ResultFinding): readonly Position[] {
  const last = new Map<string, Position>();
  for (const position of finding.positions) {
    const before = last.get(position.reviewer);
    if (before?.counts !== true || position.counts) last.set(position.reviewer, position);
  }
  return [...last.values()];
}

/** How grave each supporter finds it: what it said last, or, where it upheld without a word on that, what was raised. */
export function severityVotes(finding: ResultFinding): ReadonlyMap<string, Severity> {
  const said = new Map<string, Severity>();
  for (const { reviewer, severity } of finding.reports) said.set(reviewer, severity);
  for (const { reviewer, severity, stance } of finding.positions) {
    if (severity !== null) said.set(reviewer, severity);
    else if (stance === 'uphold' && !said.has(reviewer))
      said.set(reviewer, finding.reports[0]?.severity ?? finding.severity);
  }
  return said;
}

/** Whether a position turns from what its reviewer last held; who raised a finding began by upholding it. */
export function hasChangedPosition(
  { reportedBy, positions }: ResultFinding,
  position: ResultFinding['positions'][number],
): boolean {
  if (position.stance === 'unsure') return false;
  const before = positions
    .slice(0, positions.indexOf(position))
    .findLast(({ reviewer, stance }) => reviewer === position.reviewer && stance !== 'unsure');
  const held = before?.stance ?? (reportedBy.includes(position.reviewer) ? 'uphold' : position.stance);
  return held !== position.stance;
}

/** What is to be said of a position's weight: that it is a change of mind, that it does not count; else nothing. */
export function weightText(finding: ResultFinding, position: ResultFinding['positions'][number]): string {
  const { counts, stance } = position;
  if (hasChangedPosition(finding, position)) {
    return counts
      ? 'changed its mind on new evidence'
      : 'gives in without new evidence, which does not count';
  }
  return counts || stance === 'unsure' ? '' : 'does not count for want of new evidence';
}

type Clause = NonNullable<ResultFinding['reports'][number]['clause']>;

/** The clauses of documents that a finding rests on, each once. */
export const clausesOf = ({ reports }: Pick<ResultFinding, 'reports'>): readonly Clause[] => {
  const cited = reports.flatMap(({ clause }) => clause ?? []);
  return cited.filter(({ quote }, index) => cited.findIndex((other) => other.quote === quote) === index);
};

/** What a finding assumes, and whether that is left to people to check; null where it assumes nothing. */
export function assumptionOf(
  finding: Pick<ResultFinding, 'assumes' | 'reports' | 'positions'>,
): { readonly label: 'Assumes' | 'To check'; readonly text: string } | null {
  if (finding.assumes === null || finding.assumes.trim() === '') return null;
  return { label: uncheckedAssumption(finding) === null ? 'Assumes' : 'To check', text: finding.assumes };
}

export const clauseWords = { unmet: 'Not met', implied: 'Implied, and not met' } as const satisfies Record<
  Clause['relation'],
  string
>;

/** Where a reviewer stands in the end. A sentinel clears nothing, so it does not approve. */
export const reviewerOutcome = ({
  complete,
  approves,
}: Pick<Result['panel'][number], 'complete' | 'approves'>):
  | 'not complete'
  | 'approves'
  | 'objects'
  | 'no vote' => {
  if (!complete) return 'not complete';
  if (approves === null) return 'no vote';
  return approves === true ? 'approves' : 'objects';
};

/** Who stands where in the end. */
export function positionsText(finding: ResultFinding, name: Naming = (id) => id): string {
  const { reportedBy, supporters, refuters } = finding;
  const positions = lastPositions(finding);
  const upheld = supporters.filter((id) => !reportedBy.includes(id));
  const withdrew = reportedBy.filter((id) => refuters.includes(id));
  const unsure = positions.filter(({ stance }) => stance === 'unsure').map(({ reviewer }) => reviewer);
  const refuted = refuters
    .filter((id) => !reportedBy.includes(id))
    .map((id) => {
      const why = groundText(
        positions.find(({ reviewer, stance }) => reviewer === id && stance === 'refute')?.ground ?? null,
      );
      return why === '' ? name(id) : `${name(id)} (${why})`;
    });
  const said = (verb: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`${verb} ${listed(names)}`];
  return [
    ...said('raised by', reportedBy.map(name)),
    ...said('upheld by', upheld.map(name)),
    ...said('refuted by', refuted),
    ...said('withdrawn by', withdrew.map(name)),
    ...said('left open by', unsure.filter((id) => !reportedBy.includes(id)).map(name)),
  ].join(', ');
}
