import { isDeepStrictEqual } from 'node:util';
import { figuresOf } from '../../result/assembly.ts';
import type { Result } from '../../result/result.ts';
import { supportsAtGate } from './findings.ts';

/** Checks the panel, the answers for each bundle, the calls that prove them, and all figures that follow. */
export function* checkPanel(result: Result): Generator<string> {
  const { panel, mode, settings } = result;
  const ids = new Set(panel.map(({ id }) => id));
  if (ids.size !== panel.length) yield 'two reviewers have the same name';
  if (mode === 'review' && panel.length > 0) {
    const absent = settings.reviewers.find((id) => !ids.has(id));
    if (absent !== undefined) yield `the reviewer ${absent} is in its settings but not on the panel`;
    const unlisted = panel.find(
      ({ id, reads }) => reads && !settings.reviewers.includes(id) && !id.startsWith('tool/'),
    );
    if (unlisted !== undefined) yield `the reviewer ${unlisted.id} is on the panel but not in its settings`;
  }
  yield* checkAttendance(result, ids);
  if (mode === 'review') yield* checkCalls(result, ids);
  yield* checkFigures(result);
}

function* checkAttendance(result: Result, ids: ReadonlySet<string>): Generator<string> {
  const { attendance, panel, change } = result;
  const bundles = new Map((change?.bundles ?? []).map((bundle) => [bundle.id, bundle]));
  const seen = new Set<string>();
  for (const { reviewer, bundle, answered, failure } of attendance) {
    if (!ids.has(reviewer)) yield `${reviewer} answered but is not on the panel`;
    if (!bundles.has(bundle)) yield `${reviewer} answered for bundle ${bundle}, which is not in the change`;
    if (answered !== (failure === null))
      yield `${reviewer} is marked as both answered and failed for bundle ${bundle}`;
    const key = `${reviewer}\0${bundle}`;
    if (seen.has(key)) yield `${reviewer} is listed twice for bundle ${bundle}`;
    seen.add(key);
  }
  // A run that ended early or had no questions has no attendance.
  if (attendance.length === 0) return;
  for (const { id: bundle, obvious } of bundles.values()) {
    const absent = panel.filter(({ id }) => !seen.has(`${id}\0${bundle}`));
    // One reviewer is enough for an obvious bundle; imported reports are listed for every bundle.
    const readers = panel.filter(({ reads }) => reads);
    const excused = obvious !== null && readers.some((reader) => !absent.includes(reader));
    const missing = absent.find(({ reads }) => !(reads && excused));
    if (missing !== undefined)
      yield `the attendance is not complete: ${missing.id} is missing for bundle ${bundle}`;
  }
}

/** The calls of the review itself. Calls that revised a plan are about its versions, `r1`, `r2` and so on. */
const reviewingCalls = ({ calls, revision }: Result): Result['calls'] =>
  revision === null ? calls : calls.filter(({ bundle }) => !/^r\d+$/u.test(bundle));

/** Models and programs have a call for each question. */
function* checkCalls(result: Result, ids: ReadonlySet<string>): Generator<string> {
  const { panel, attendance, findings, change } = result;
  const key = (...parts: readonly (string | number)[]): string => parts.join('\0');
  const made = reviewingCalls(result).filter(({ question }) => question !== 'triage');
  const rounds = new Map((change?.bundles ?? []).map((bundle) => [bundle.id, bundle.rounds]));
  for (const { reviewer, bundle, round } of made) {
    if (!ids.has(reviewer)) yield `a call is from ${reviewer}, which is not on the panel`;
    if (!rounds.has(bundle)) yield `a call is about bundle ${bundle}, which is not in the change`;
    if (attendance.length > 0 && round > (rounds.get(bundle) ?? 0))
      yield `a call is from round ${round} of bundle ${bundle}, which did not take place`;
  }
  const answered = new Set(
    made.flatMap(({ reviewer, bundle, round, question, outcome }) =>
      outcome === 'answered'
        ? [
            key(reviewer, bundle, question),
            key(reviewer, round, question === 'exchange' ? 'exchange' : 'report'),
          ]
        : [],
    ),
  );
  // An incomplete answer also counts as a call here, because its reports and positions are kept.
  const replied = new Set([
    ...answered,
    ...made.flatMap(({ reviewer, round, question, outcome }) =>
      outcome === 'not-read' ? [key(reviewer, round, question === 'exchange' ? 'exchange' : 'report')] : [],
    ),
  ]);
  const readers = new Set(panel.flatMap(({ id, reads }) => (reads ? [id] : [])));
  // A recheck asks about one finding of a complete review. A matrix job never does.
  const isRecheck = result.pushes?.mode === 'recheck' && result.matrixJob === null;
  const question = isRecheck ? 'exchange' : 'independent-review';
  // Where only a test was asked for, nobody had to decide the finding.
  const provesOnly =
    isRecheck &&
    (made.some((call) => call.question === 'test') || !made.some((call) => call.question === 'exchange'));
  for (const { reviewer, bundle, answered: did } of attendance)
    if (did && !provesOnly && readers.has(reviewer) && !answered.has(key(reviewer, bundle, question)))
      yield `${reviewer} is marked as having answered for bundle ${bundle}, but no call shows it`;
  for (const { id, push, reports, positions } of findings) {
    if (push !== 'new') continue;
    for (const { reviewer, round } of reports)
      if (readers.has(reviewer) && !replied.has(key(reviewer, round, round === 1 ? 'report' : 'exchange')))
        yield `${reviewer} is marked as having reported finding ${id} in round ${round}, but no call shows it`;
    for (const { reviewer, round } of positions)
      if (!replied.has(key(reviewer, round, 'exchange')))
        yield `${reviewer} is marked as having judged finding ${id} in round ${round}, but no call shows it`;
  }
}

function* checkFigures(result: Result): Generator<string> {
  const { panel, calls, findings, attendance } = result;
  const approvers = panel.flatMap(({ id, approves }) => (approves === true ? [id] : []));
  const again = figuresOf(
    panel,
    { reviewing: reviewingCalls(result), calls },
    { findings, attendance, approvers },
  );
  for (const [index, { served: _served, ...stated }] of panel.entries()) {
    const counted = again.panel[index];
    if (counted === undefined) continue;
    const wrong = differing(stated, counted);
    if (wrong !== null) yield `"${wrong}" of ${stated.id} does not match its calls, answers and findings`;
    if (stated.approves === true && supportsAtGate(result, stated.id))
      yield `${stated.id} is marked as approving, but supports a finding at or above the gate`;
  }
  if (!isDeepStrictEqual(result.rounds, again.rounds))
    yield 'its rounds do not match its calls and positions';
  if (!isDeepStrictEqual(result.spent, again.spent)) yield 'its total cost is not the sum of its calls';
  if (result.usdPerConfirmed !== again.usdPerConfirmed)
    yield 'the cost of a confirmed finding does not match its calls and findings';
}

/** The first field in which two records differ. */
const differing = <T extends object>(stated: T, counted: T): string | null => {
  const values = new Map<string, unknown>(Object.entries(counted));
  return (
    Object.entries(stated).find(([name, value]) => !isDeepStrictEqual(value, values.get(name)))?.[0] ?? null
  );
};
