import type { Ground, Position, Severity, Stance } from '../debate/finding.ts';
import { uncheckedAssumption } from '../debate/positions.ts';
import { wasNotReproducedBefore } from '../debate/proof.ts';
import { listed } from '../result/figures.ts';
import type { Result, ResultFinding } from '../result/result.ts';

const groundTexts = {
  wrong: 'wrong',
  'handled-elsewhere': 'handled elsewhere',
  intended: 'intended',
  'pre-existing': 'present before this change',
  'out-of-scope': 'out of scope',
  stylistic: 'a matter of style',
  fixed: 'fixed',
} as const satisfies Record<Ground, string>;

export const groundText = (ground: Ground | null): string => (ground === null ? '' : groundTexts[ground]);

/** Formats a reviewer's id for the output format. */
export type Naming = (id: string) => string;

/** Ids without their provider if they stay distinct: `claude-opus-5-5`. */
export function shortNames({ panel }: Pick<Result, 'panel'>): Naming {
  const short = new Map(
    panel.map(({ id }) => [id, /^(?:tool|command)\//u.test(id) ? id : id.replace(/^[a-z0-9-]+\//u, '')]),
  );
  if (new Set(short.values()).size < panel.length) return (id) => id;
  return (id) => short.get(id) ?? id;
}

const verbs = {
  reporter: { uphold: 'maintains', refute: 'withdraws', unsure: 'is unsure' },
  other: { uphold: 'upholds', refute: 'refutes', unsure: 'is unsure' },
} as const satisfies Record<string, Record<Stance, string>>;

/** The verb for a position: a reporter maintains or withdraws, others uphold or refute. */
export const verb = (
  { reportedBy }: Pick<ResultFinding, 'reportedBy'>,
  { reviewer, stance }: Pick<Position, 'reviewer' | 'stance'>,
) => verbs[reportedBy.includes(reviewer) ? 'reporter' : 'other'][stance];

/** The last position of each reviewer; one that counts takes precedence over one that does not. */
function lastPositions(finding: ResultFinding): readonly Position[] {
  const last = new Map<string, Position>();
  for (const position of finding.positions) {
    const before = last.get(position.reviewer);
    if (before?.counts !== true || position.counts) last.set(position.reviewer, position);
  }
  return [...last.values()];
}

/** Each supporter's last vote on the severity; without a vote, the reported severity. */
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

/** Whether a position differs from its reviewer's previous one; a reporter begins by upholding. */
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

/** Whether a position is a change of mind or does not count; empty otherwise. */
export function weightText(finding: ResultFinding, position: ResultFinding['positions'][number]): string {
  const { counts, stance, evidence, round } = position;
  if (hasChangedPosition(finding, position)) {
    if (counts && evidence.length === 0 && wasNotReproducedBefore(finding, round))
      return 'changed its mind because of the test';
    return counts
      ? 'changed its mind on new evidence'
      : 'changed its mind without new evidence; does not count';
  }
  return counts || stance === 'unsure' ? '' : 'does not count without new evidence';
}

type Clause = NonNullable<ResultFinding['reports'][number]['clause']>;

/** The clauses of documents that a finding cites, each once. */
export const clausesOf = ({ reports }: Pick<ResultFinding, 'reports'>): readonly Clause[] => {
  const cited = reports.flatMap(({ clause }) => clause ?? []);
  return cited.filter(({ quote }, index) => cited.findIndex((other) => other.quote === quote) === index);
};

/** The assumption of a finding, and whether a person must check it; null without an assumption. */
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

/** How a finding relates to the previous push. */
export const pushWords = {
  new: 'new',
  'still-open': 'still open',
  unanswered: 'no answer in this review',
  carried: 'in unchanged code',
} as const satisfies Record<ResultFinding['push'], string>;

/** The outcome of a reviewer. A sentinel dismisses nothing, so it does not approve. */
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
  return approves ? 'approves' : 'objects';
};

/** The last position of every reviewer. */
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
    ...said('reported by', reportedBy.map(name)),
    ...said('upheld by', upheld.map(name)),
    ...said('refuted by', refuted),
    ...said('withdrawn by', withdrew.map(name)),
    ...said('unsure:', unsure.filter((id) => !reportedBy.includes(id)).map(name)),
  ].join(', ');
}
