import { isDeepStrictEqual } from 'node:util';
import { kindOf, mayBlock } from '../../debate/categories.ts';
import { detectorId } from '../../debate/detected.ts';
import { type Gate, reachesGate } from '../../debate/finding.ts';
import { fingerprint, shortId } from '../../debate/fingerprint.ts';
import { counted, sideOf } from '../../debate/positions.ts';
import { blocks, judge, type PanelModel } from '../../debate/status.ts';
import type { Result, ResultFinding } from '../../result/result.ts';
import { isRedacted } from '../../security/secrets/redactor.ts';

/** What a finding comes to by its own reports and positions. The rules are those of the debate. */
const judgedAgain = (
  { reports, positions }: ResultFinding,
  panelModels: readonly PanelModel[],
  { failOn }: Result['settings'],
) => judge({ reports, positions: counted({ reports, positions }, failOn) }, panelModels, failOn);

const blocksAgain = (
  { category, severity, status }: Pick<ResultFinding, 'category' | 'severity' | 'status'>,
  { failOn, disputed }: Result['settings'],
): boolean => mayBlock(category) && reachesGate(severity, failOn) && blocks(status, disputed);

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  isDeepStrictEqual(a.toSorted(), b.toSorted());

/**
 * Findings against what was reported and said of them. One of an earlier push also depends on what it was then, which
 * the result does not hold; of those only what needs no memory is checked.
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
      if (!remembers) yield `finding ${finding.id} is of an earlier push, and none is known`;
      continue;
    }
    if (!bundles.has(finding.bundle)) yield `finding ${finding.id} is of no bundle of the change`;
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
  if (id !== shortId(print)) yield `the id of finding ${id} is not that of its fingerprint`;
  if (most === null || isRedacted(location.quote)) return;
  const like = Array.from({ length: most }, (_, ordinal) => fingerprint(category, location, ordinal));
  if (!like.includes(print))
    yield `the fingerprint of finding ${id} is not that of its category, path and code`;
}

function* checkDismissal({ id, dismissal, status, blocking }: ResultFinding): Generator<string> {
  if (status === 'dismissed' && blocking) yield `finding ${id} is dismissed and blocks`;
  if (dismissal !== null && status !== 'dismissed')
    yield `finding ${id} was dismissed by a person, and is ${status}`;
}

function* checkReports(finding: ResultFinding, speakers: ReadonlySet<string>): Generator<string> {
  const { id, reportedBy, reports } = finding;
  const [lead] = reports;
  if (lead === undefined) return yield `nobody reported finding ${id}`;
  const reporters = [...new Set(reports.map(({ reviewer }) => reviewer))];
  const outsider = reporters.find((reviewer) => !speakers.has(reviewer));
  if (outsider !== undefined) yield `finding ${id} is of nobody on the panel (${outsider})`;
  if (!sameNames(reporters, reportedBy))
    yield `finding ${id} names other reporters than those who reported it`;
  const { category, title, explanation, scenario, assumes, suggestion, location } = finding;
  const { reviewer: _reviewer, round: _round, severity: _severity, clause: _clause, ...said } = lead;
  if (!isDeepStrictEqual(said, { category, title, explanation, scenario, assumes, suggestion, location }))
    yield `finding ${id} says something else than its first report`;
  if (finding.kind !== kindOf(category)) yield `finding ${id} is not of the kind of its category`;
}

function* checkPositions(
  { id, reports, positions }: ResultFinding,
  speakers: ReadonlySet<string>,
  { rounds, failOn }: { readonly rounds: number | null; readonly failOn: Gate },
): Generator<string> {
  const again = counted({ reports, positions }, failOn);
  for (const [index, { reviewer, round, stance, ground, evidence, counts }] of positions.entries()) {
    const what = `a position of ${reviewer} on finding ${id}`;
    if (!speakers.has(reviewer) || reviewer === detectorId) yield `${what} is of nobody on the panel`;
    if (round < 2 || (rounds !== null && round > rounds))
      yield `${what} is of round ${round}, which did not take place`;
    if (evidence.some(({ resolved, connection }) => resolved === null && connection !== 'none'))
      yield `${what} has evidence that was not found, and is said to be connected`;
    if (counts !== again[index]?.counts)
      yield counts
        ? `${what} counts, and by the rules it does not`
        : `${what} does not count, and by the rules it does`;
    if (stance === 'uphold' && ground !== null) yield `${what} upholds it and has a ground to refute it`;
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
    yield `finding ${id} is ${severity}, and by its reports and positions ${again.severity}`;
  if (found !== again.status)
    yield `finding ${id} is ${found}, and by its reports and positions ${again.status}`;
  if (!sameNames(supporters, again.supporters))
    yield `finding ${id} names other supporters than those who support it`;
  if (!sameNames(refuters, again.refuters))
    yield `finding ${id} names other refuters than those who refute it`;
  if (
    blocking !== (dismissal === null && blocksAgain({ category, severity, status: again.status }, settings))
  )
    yield blocking
      ? `finding ${id} blocks, and by its severity and status it does not`
      : `finding ${id} does not block, and by its severity and status it does`;
}

/** Whether a reviewer supports a new finding at or above the gate. */
export const supportsAtGate = (result: Result, reviewer: string): boolean =>
  result.findings.some(
    (finding) =>
      finding.push === 'new' &&
      sideOf(finding, reviewer) === 'support' &&
      reachesGate(finding.severity, result.settings.failOn),
  );
