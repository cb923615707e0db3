import { globMatcher } from '../change/patterns.ts';
import type { Category } from '../debate/categories.ts';
import { detectorId } from '../debate/detected.ts';
import { type Dismissal, type Finding, findingStatuses } from '../debate/finding.ts';
import { codeAt } from '../debate/fingerprint.ts';

/** One finding, or all findings of a category in the files that a glob matches. */
type DecisionSubject =
  | { readonly kind: 'finding'; readonly id: string }
  | { readonly kind: 'rule'; readonly category: Category; readonly path: string };

/** A person's decision not to fix a finding, from any source. */
export interface Decision {
  /** Its source, unique and stable: `command:12`, `thread:7`, `alert:3`, `suppressions:xr-…`, `suppressions:CATEGORY:GLOB`. */
  readonly key: string;
  readonly about: DecisionSubject;
  readonly source: Dismissal['source'];
  readonly by: string;
  readonly reason: string;
  readonly until: string | null;
}

/** A decision's key → the code it is about, without white space. */
export type Decided = Readonly<Record<string, string>>;

/**
 * Applies people's decisions. A decision is valid for the code that the finding quoted when it was made: as saved, else
 * as of the previous push, else the current code. A decision about code that has changed is ignored. A rule is about all
 * code in its files.
 * @param today YYYY-MM-DD.
 */
export function applyDecisions(
  findings: readonly Finding[],
  decisions: readonly Decision[],
  history: { readonly decided: Decided; readonly findings: readonly Finding[] },
  today: string,
): { readonly findings: readonly Finding[]; readonly decided: Decided } {
  const decided: Record<string, string> = { ...history.decided };
  const rules = decisions.map((decision) => ({ decision, matches: ruleMatcher(decision) }));
  const codeOf = (decision: Decision, finding: Finding): string => {
    const then = history.findings.find(({ id }) => id === finding.id) ?? finding;
    return history.decided[decision.key] ?? codeAt(then.location);
  };
  const settled = findings.map((finding) => {
    const holding = rules
      .filter(({ decision: { about, until }, matches }) => {
        const concerns = about.kind === 'finding' ? about.id === finding.id : matches(finding);
        return concerns && (until === null || until >= today);
      })
      .filter(({ decision }) => {
        if (decision.about.kind === 'rule') return true;
        const code = codeOf(decision, finding);
        decided[decision.key] = code;
        return code === codeAt(finding.location);
      });
    const decision = holding[0]?.decision;
    return decision === undefined ? finding : dismissed(finding, decision);
  });
  const alive = new Set(decisions.map(({ key }) => key));
  return {
    findings: settled.toSorted(
      (a, b) =>
        Number(b.blocking) - Number(a.blocking) ||
        findingStatuses.indexOf(a.status) - findingStatuses.indexOf(b.status),
    ),
    decided: Object.fromEntries(Object.entries(decided).filter(([key]) => alive.has(key))),
  };
}

/** Text that influences a model must be looked at each time, so no rule may cover it. */
export const neverByRule: ReadonlySet<Category> = new Set(['prompt-injection']);

/**
 * Whether a rule may dismiss a finding: never text that influences a model, and never a secret that the detector found.
 */
export const isSuppressibleByRule = ({ category, reportedBy }: Finding): boolean =>
  !neverByRule.has(category) && !(category === 'secret-exposure' && reportedBy.includes(detectorId));

/** Whether a decision is a rule that covers a finding. */
function ruleMatcher({ about }: Decision): (finding: Finding) => boolean {
  if (about.kind === 'finding') return () => false;
  const matches = globMatcher(about.path);
  return (finding) =>
    finding.category === about.category && isSuppressibleByRule(finding) && matches(finding.location.path);
}

const sourceWords: Readonly<Record<Dismissal['source'], string>> = {
  command: 'with a command',
  thread: 'by resolving the thread',
  alert: 'in code scanning',
  suppressions: 'in the suppressions file',
};

function dismissed(finding: Finding, { source, by, reason, until }: Decision): Finding {
  const why = reason === '' ? '' : `: ${reason}`;
  const end = until === null ? '' : ` Until ${until}.`;
  return {
    ...finding,
    status: 'dismissed',
    statusReason: `Dismissed by ${by} ${sourceWords[source]}${why}.${end}`,
    blocking: false,
    dismissal: { source, by, reason, until, status: finding.status },
  };
}
