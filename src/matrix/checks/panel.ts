import { isDeepStrictEqual } from 'node:util';
import { figuresOf } from '../../result/assembly.ts';
import type { Result } from '../../result/result.ts';
import { supportsAtGate } from './findings.ts';

/** Who sat on the panel, who answered for which bundle, which calls prove it, and every figure counted from that. */
export function* checkPanel(result: Result): Generator<string> {
  const { panel, mode, settings } = result;
  const ids = new Set(panel.map(({ id }) => id));
  if (ids.size !== panel.length) yield 'two reviewers have one name';
  if (mode === 'review' && panel.length > 0) {
    const absent = settings.reviewers.find((id) => !ids.has(id));
    if (absent !== undefined) yield `the reviewer ${absent} of its settings is not on the panel`;
    const unlisted = panel.find(
      ({ id, reads }) => reads && !settings.reviewers.includes(id) && !id.startsWith('tool/'),
    );
    if (unlisted !== undefined) yield `the reviewer ${unlisted.id} is not in its settings`;
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
    if (!ids.has(reviewer)) yield `${reviewer} answered and is not on the panel`;
    if (!bundles.has(bundle)) yield `${reviewer} answered for ${bundle}, which is not in the change`;
    if (answered !== (failure === null)) yield `${reviewer} both answered and failed for bundle ${bundle}`;
    const key = `${reviewer}\0${bundle}`;
    if (seen.has(key)) yield `${reviewer} attended bundle ${bundle} twice`;
    seen.add(key);
  }
  // A run that ended early, or had nothing to ask, has no attendance at all.
  if (attendance.length === 0) return;
  for (const { id: bundle, obvious } of bundles.values()) {
    const absent = panel.filter(({ id }) => !seen.has(`${id}\0${bundle}`));
    // One reviewer is enough for an obvious bundle; tools always attend.
    const readers = panel.filter(({ reads }) => reads);
    const excused = obvious !== null && readers.some((reader) => !absent.includes(reader));
    const missing = absent.find(({ reads }) => !(reads && excused));
    if (missing !== undefined)
      yield `who attended what is not told in full: ${missing.id} is missing for bundle ${bundle}`;
  }
}

/** The calls of the review itself. Those that revised a plan are about its versions, `r1`, `r2` and so on. */
const reviewingCalls = ({ calls, revision }: Result): Result['calls'] =>
  revision === null ? calls : calls.filter(({ bundle }) => !/^r\d+$/u.test(bundle));

/** Reviewers that are asked over the network or as a program leave a call for each question. */
function* checkCalls(result: Result, ids: ReadonlySet<string>): Generator<string> {
  const { panel, attendance, findings, change } = result;
  const key = (...parts: readonly (string | number)[]): string => parts.join('\0');
  const made = reviewingCalls(result).filter(({ question }) => question !== 'triage');
  const rounds = new Map((change?.bundles ?? []).map((bundle) => [bundle.id, bundle.rounds]));
  for (const { reviewer, bundle, round } of made) {
    if (!ids.has(reviewer)) yield `a call is of ${reviewer}, which is not on the panel`;
    if (!rounds.has(bundle)) yield `a call is about ${bundle}, which is not in the change`;
    if (attendance.length > 0 && round > (rounds.get(bundle) ?? 0))
      yield `a call is of round ${round} of bundle ${bundle}, which did not take place`;
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
  // What a reviewer said that did not answer in full is kept.
  const replied = new Set([
    ...answered,
    ...made.flatMap(({ reviewer, round, question, outcome }) =>
      outcome === 'not-read' ? [key(reviewer, round, question === 'exchange' ? 'exchange' : 'report')] : [],
    ),
  ]);
  const readers = new Set(panel.flatMap(({ id, reads }) => (reads ? [id] : [])));
  for (const { reviewer, bundle, answered: did } of attendance)
    if (did && readers.has(reviewer) && !answered.has(key(reviewer, bundle, 'independent-review')))
      yield `${reviewer} is said to have answered for bundle ${bundle}, and no call shows it`;
  for (const { id, push, reports, positions } of findings) {
    if (push !== 'new') continue;
    for (const { reviewer, round } of reports)
      if (readers.has(reviewer) && !replied.has(key(reviewer, round, round === 1 ? 'report' : 'exchange')))
        yield `${reviewer} is said to have reported finding ${id} in round ${round}, and no call shows it`;
    for (const { reviewer, round } of positions)
      if (!replied.has(key(reviewer, round, 'exchange')))
        yield `${reviewer} is said to have judged finding ${id} in round ${round}, and no call shows it`;
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
    if (wrong !== null)
      yield `"${wrong}" of ${stated.id} is not what its calls, answers and findings come to`;
    if (stated.approves === true && supportsAtGate(result, stated.id))
      yield `${stated.id} is said to approve, and supports a finding at or above the gate`;
  }
  if (!isDeepStrictEqual(result.rounds, again.rounds))
    yield 'its rounds are not what its calls and positions come to';
  if (!isDeepStrictEqual(result.spent, again.spent)) yield 'what it spent is not the sum of its calls';
  if (result.usdPerConfirmed !== again.usdPerConfirmed)
    yield 'the price of a confirmed finding is not what its calls and findings come to';
}

/** The first field in which two records differ. */
const differing = <T extends object>(stated: T, counted: T): string | null => {
  const values = new Map<string, unknown>(Object.entries(counted));
  return (
    Object.entries(stated).find(([name, value]) => !isDeepStrictEqual(value, values.get(name)))?.[0] ?? null
  );
};
