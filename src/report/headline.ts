import { unreadFiles } from '../change/unread-files.ts';
import { type FindingStatus, reachesGate, type Severity, severities } from '../debate/finding.ts';
import type { VerdictWord } from '../debate/verdict.ts';
import { dollars, duration, listed, plural } from '../result/figures.ts';
import type { Result } from '../result/result.ts';
import { clip, forMarkdown } from '../security/sanitize/sanitizer.ts';

/** The texts of verdict, severity and status, the same in every report. */

const verdictMarks: Readonly<Record<VerdictWord, string>> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '⚠️',
};

const verdictWords: Readonly<Record<VerdictWord, string>> = {
  pass: 'Pass',
  fail: 'Fail',
  inconclusive: 'Inconclusive',
};

/** Whether the run estimated the cost of a review instead of reviewing; a failed estimate has a verdict. */
export const isEstimate = ({ estimate, verdict }: Result): boolean =>
  estimate !== null && verdict.verdict === 'inconclusive' && verdict.exitStatus === 0;

/** The sign and the word before the headline. An estimate does not get those of a verdict. */
export const headingMark = (result: Result): string =>
  isEstimate(result) ? '🧮' : verdictMarks[result.verdict.verdict];
export const headingWord = (result: Result): string =>
  isEstimate(result) ? 'Estimate' : verdictWords[result.verdict.verdict];

export const severityMarks: Readonly<Record<Severity, string>> = {
  critical: '🔴',
  major: '🟠',
  minor: '🟡',
  info: '⚪',
};

/** The order in which people should read them. */
export const statusOrder = [
  'disputed',
  'confirmed',
  'unconfirmed',
  'dismissed',
] as const satisfies readonly FindingStatus[];

export const findingsWithStatus = (result: Result, status: FindingStatus): Result['findings'] =>
  result.findings.filter((finding) => finding.status === status);

/** One line: why the verdict is what it is. */
export function headline(result: Result): string {
  const { verdict, blocking, reasons } = result.verdict;
  const subject = result.document === null ? 'change' : 'plan';
  switch (verdict) {
    case 'fail': {
      const verb = blocking.length === 1 ? 'blocks' : 'block';
      return `${plural(blocking.length, 'finding')} ${verb} this ${subject}`;
    }
    case 'pass':
      return reasons.some(({ code }) => code === 'nothing-to-review')
        ? nothingReviewed(result)
        : `${below(result) ?? `no finding blocks this ${subject}`}${notRead(result)}`;
    case 'inconclusive':
      if (isEstimate(result)) return estimated(result);
      return result.calls.some(({ outcome }) => outcome === 'answered') ||
        result.aggregate?.matrixJobs.some(({ taken }) => taken) === true
        ? 'the review is not complete'
        : 'no review took place';
  }
}

/** The cost of a review, as far as the prices of its models are known. */
function estimated({ estimate }: Result): string {
  if (estimate === null || estimate.likelyUsd === null || estimate.mostUsd === null)
    return 'the cost of a review is unknown, because a model has no known price';
  return `a review is likely to cost ${dollars(estimate.likelyUsd)}, at most ${dollars(estimate.mostUsd)}`;
}

/** What a pass accepts: `4 major and 1 minor finding below fail-on: critical`; null if there are no findings. */
function below({ findings, settings: { failOn } }: Result): string | null {
  const open = findings.filter(({ status }) => status !== 'dismissed');
  const atGate = open.filter(({ severity }) => reachesGate(severity, failOn));
  const rest = open.filter(({ severity }) => !reachesGate(severity, failOn));
  const gate = failOn === 'never' ? 'with fail-on: never' : `below fail-on: ${failOn}`;
  const parts = [
    ...(atGate.length === 0 ? [] : [`${counted(atGate, 'disputed')} with disputed: warn`]),
    ...(rest.length === 0 ? [] : [`${counted(rest)} ${gate}`]),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

/** `4 major and 1 minor finding`. */
function counted(findings: Result['findings'], word = ''): string {
  const groups = severities.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0
      ? []
      : [{ number, text: [number, word, severity].filter((part) => part !== '').join(' ') }];
  });
  const last = groups.at(-1)?.number ?? 0;
  return `${listed(groups.map(({ text }) => text))} ${last === 1 ? 'finding' : 'findings'}`;
}

/** Why nothing was reviewed. A pass must say that no reviewer read the files. */
function nothingReviewed({ change }: Result): string {
  const groups = unreadFiles(change?.files ?? []);
  const why = groups.map(({ words }) => words).join('; ');
  if (groups.length === 0) return 'nothing to review: the change is empty';
  return groups.every(({ reason }) => reason === 'no-text-change')
    ? `nothing to review: ${why}`
    : `nothing was reviewed: ${why}`;
}

/** Files that no reviewer read although no setting excludes them. */
function notRead({ change }: Result): string {
  const groups = unreadFiles(change?.files ?? []).filter(({ undecided }) => undecided);
  return groups.length === 0 ? '' : `; not read: ${groups.map(({ words }) => words).join(', ')}`;
}

/**
 * Whether a pass needs a warning because files were not read that a person would expect to be reviewed. Binary files
 * are in the headline, and need no warning if other files were reviewed.
 */
export function passesUnread(result: Result): boolean {
  const { verdict, reasons } = result.verdict;
  if (verdict !== 'pass') return false;
  const nothing = reasons.some(({ code }) => code === 'nothing-to-review');
  return unreadFiles(result.change?.files ?? []).some(({ reason, undecided }) =>
    nothing ? reason !== 'no-text-change' : undecided && reason !== 'binary',
  );
}

/** Size, time and cost of the run: `14 files · 2 reviewers · 3 rounds · 4 min 10 s · $1.23`. */
export function figures(result: Result): string[] {
  const { change, panel, rounds, seconds, spent, calls } = result;
  const answered = panel.filter(({ complete }) => complete).length;
  return [
    ...(change === null ? [] : [plural(change.files.length, 'file')]),
    ...(panel.length === 0
      ? []
      : [
          answered === panel.length
            ? plural(panel.length, 'reviewer')
            : `${answered} of ${panel.length} reviewers complete`,
        ]),
    ...(rounds.length === 0 ? [] : [plural(Math.max(...rounds.map(({ round }) => round)), 'round')]),
    duration(seconds),
    ...(calls.length === 0 ? [] : [spent.usd === null ? 'cost unknown' : dollars(spent.usd)]),
  ];
}

/** The last part of `figures`: `4 rounds`, `$1.23`. */
export const roundsAndCost = ({ rounds, calls, spent }: Result): string[] => [
  ...(rounds.length === 0 ? [] : [plural(Math.max(...rounds.map(({ round }) => round)), 'round')]),
  ...(calls.length === 0 ? [] : [spent.usd === null ? 'cost unknown' : dollars(spent.usd)]),
];

/** A remedy as Markdown, with the command that it quotes as code. */
export const remedyText = (remedy: string, longest: number): string =>
  forMarkdown(clip(remedy.replaceAll(/"(\/xreview [^"`]*)"/gu, '`$1`'), longest));

type Reason = Result['verdict']['reasons'][number];

/**
 * The reasons, each once: an outage appears once for the run, not once for every bundle. The headline already gives the
 * number of blocking findings, so only the remedy is left of that reason.
 */
export const distinctReasons = (result: Result): Pick<Reason, 'message' | 'remedy'>[] =>
  result.verdict.reasons
    .filter(
      ({ code, message }, index, all) =>
        all.findIndex((one) => one.code === code && one.message === message) === index,
    )
    .map(({ code, message, remedy }) => ({
      message: code === 'blocking-findings' && result.verdict.blocking.length > 0 ? '' : message,
      remedy,
    }));
