import { isDeepStrictEqual } from 'node:util';
import { kindOf, mayBlock } from '../../debate/categories.ts';
import { detectorId } from '../../debate/detected.ts';
import { type Gate, reachesGate } from '../../debate/finding.ts';
import { fingerprint, shortId } from '../../debate/fingerprint.ts';
import { counted, type FindingThread, sideOf } from '../../debate/positions.ts';
import { blocks, judge, type PanelModel } from '../../debate/status.ts';
import type { Result, ResultFinding } from '../../result/result.ts';
import { isRedacted } from '../../security/secrets/redactor.ts';

/** Computes a finding from its reports and positions by the rules of the debate. */
const judgedAgain = (
  finding: ResultFinding,
  panelModels: readonly PanelModel[],
  { failOn }: Result['settings'],
) => {
  const thread = threadOf(finding);
  return judge({ ...thread, positions: counted(thread, failOn) }, panelModels, failOn);
};

const threadOf = ({ reports, positions, proofs = [] }: ResultFinding): FindingThread => ({
  reports,
  positions,
  proofs,
});

const blocksAgain = (
  { category, severity, status }: Pick<ResultFinding, 'category' | 'severity' | 'status'>,
  { failOn, disputed }: Result['settings'],
): boolean => mayBlock(category) && reachesGate(severity, failOn) && blocks(status, disputed);

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  isDeepStrictEqual(a.toSorted(), b.toSorted());

/**
 * Checks findings against their reports and positions. A finding of an earlier push also depends on its earlier state,
 * which the result does not hold, so only what is independent of that state is checked.
 */
export function* checkFindings(result: Result, panelModels: readonly PanelModel[]): Generator<string> {
  const { findings, panel, settings, change, pushes } = result;
  const remembers = (pushes?.since ?? null) !== null;
  const speakers = new Set([...panel.map(({ id }) => id), detectorId]);
  const bundles = new Set(['', ...(change?.bundles ?? []).map(({ id }) => id)]);
  const rounds = Math.max(1, ...(change?.bundles ?? []).map((bundle) => bundle.rounds));
  if (new Set(findings.map(({ fingerprint: print }) => print)).size !== findings.length)
    yield 'two findings have one fingerprint';
  for (const finding of findings) {
    yield* checkIdentity(finding, remembers ? null : findings.length);
    yield* checkDismissal(finding);
    if (finding.push !== 'new') {
      if (!remembers) yield `finding ${finding.id} is from an earlier push, but no earlier push is known`;
      continue;
    }
    if (!bundles.has(finding.bundle)) yield `finding ${finding.id} belongs to no bundle of the change`;
    yield* checkReports(finding, speakers);
    yield* checkPositions(finding, speakers, {
      rounds: result.mode === 'review' ? rounds : null,
      failOn: settings.failOn,
    });
    yield* checkStatus(finding, panelModels, settings);
  }
}

function* checkIdentity(finding: ResultFinding, most: number | null): Generator<string> {
  const { id, fingerprint: print, category, location } = finding;
  if (id !== shortId(print)) yield `the id of finding ${id} does not match its fingerprint`;
  if (most === null || isRedacted(location.quote)) return;
  const like = Array.from({ length: most }, (_, ordinal) => fingerprint(category, location, ordinal));
  if (!like.includes(print))
    yield `the fingerprint of finding ${id} does not match its category, path and code`;
}

function* checkDismissal({ id, dismissal, status, blocking }: ResultFinding): Generator<string> {
  if (status === 'dismissed' && blocking) yield `finding ${id} is dismissed but blocks`;
  if (dismissal !== null && status !== 'dismissed')
    yield `finding ${id} was dismissed by a person but has the status ${status}`;
}

function* checkReports(finding: ResultFinding, speakers: ReadonlySet<string>): Generator<string> {
  const { id, reportedBy, reports } = finding;
  const [lead] = reports;
  if (lead === undefined) return yield `finding ${id} has no reporter`;
  const reporters = [...new Set(reports.map(({ reviewer }) => reviewer))];
  const outsider = reporters.find((reviewer) => !speakers.has(reviewer));
  if (outsider !== undefined) yield `finding ${id} has a reporter that is not on the panel (${outsider})`;
  if (!sameNames(reporters, reportedBy)) yield `finding ${id} names reporters that do not match its reports`;
  const { category, title, explanation, scenario, assumes, suggestion, location } = finding;
  const { reviewer: _reviewer, round: _round, severity: _severity, clause: _clause, ...said } = lead;
  if (!isDeepStrictEqual(said, { category, title, explanation, scenario, assumes, suggestion, location }))
    yield `finding ${id} differs from its first report`;
  if (finding.kind !== kindOf(category)) yield `finding ${id} has a kind that does not match its category`;
}

function* checkPositions(
  finding: ResultFinding,
  speakers: ReadonlySet<string>,
  { rounds, failOn }: { readonly rounds: number | null; readonly failOn: Gate },
): Generator<string> {
  const { id, positions } = finding;
  const again = counted(threadOf(finding), failOn);
  for (const [index, { reviewer, round, stance, ground, evidence, counts }] of positions.entries()) {
    const what = `a position of ${reviewer} on finding ${id}`;
    if (!speakers.has(reviewer) || reviewer === detectorId)
      yield `${what} is from a reviewer that is not on the panel`;
    if (round < 2 || (rounds !== null && round > rounds))
      yield `${what} is from round ${round}, which did not take place`;
    if (evidence.some(({ resolved, connection }) => resolved === null && connection !== 'none'))
      yield `${what} has evidence that was not found but is marked as connected`;
    if (counts !== again[index]?.counts)
      yield counts
        ? `${what} is marked as counted, but does not count by the rules`
        : `${what} is marked as not counted, but counts by the rules`;
    if (stance === 'uphold' && ground !== null)
      yield `${what} upholds the finding but has a ground to refute it`;
  }
}

function* checkStatus(
  finding: ResultFinding,
  panelModels: readonly PanelModel[],
  settings: Result['settings'],
): Generator<string> {
  const { id, category, severity, status, dismissal, blocking, supporters, refuters } = finding;
  const again = judgedAgain(finding, panelModels, settings);
  const found = dismissal?.status ?? status;
  if (severity !== again.severity)
    yield `finding ${id} has severity ${severity}, but its reports and positions result in ${again.severity}`;
  if (found !== again.status)
    yield `finding ${id} has status ${found}, but its reports and positions result in ${again.status}`;
  if (!sameNames(supporters, again.supporters))
    yield `finding ${id} names supporters that do not match its positions`;
  if (!sameNames(refuters, again.refuters))
    yield `finding ${id} names refuters that do not match its positions`;
  if (
    blocking !== (dismissal === null && blocksAgain({ category, severity, status: again.status }, settings))
  )
    yield blocking
      ? `finding ${id} is marked as blocking, but its severity and status do not block`
      : `finding ${id} is marked as not blocking, but its severity and status block`;
}

/** Whether a reviewer supports a new finding at or above the gate. */
export const supportsAtGate = (result: Result, reviewer: string): boolean =>
  result.findings.some(
    (finding) =>
      finding.push === 'new' &&
      sideOf(finding, reviewer) === 'support' &&
      reachesGate(finding.severity, result.settings.failOn),
  );
