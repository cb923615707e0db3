import type { Commits } from '../change/change.ts';
import type { Shard } from '../change/shard.ts';
import { type Result, resultSchema, resultVersion } from '../report/result.ts';
import { guardId } from '../review/guard.ts';
import type { Failure } from '../review/reviewer.ts';

/** A file that was found where the results of legs should be. */
export interface LegFile {
  readonly path: string;
  /** Null where it could not be taken, for the reason in `why`. */
  readonly text: string | null;
  readonly why: string;
}

/** One leg of the matrix as it came in: taken, or counted as not having answered. */
export type Leg =
  | {
      readonly name: string;
      readonly taken: true;
      readonly result: Result;
      readonly change: NonNullable<Result['change']>;
      readonly shard: Shard | null;
    }
  | { readonly name: string; readonly taken: false; readonly failure: Failure };

const refused = (name: string, code: Failure['code'], message: string, remedy: string): Leg => ({
  name,
  taken: false,
  failure: { code, message, remedy },
});

/**
 * Holds what came in against what was expected: every leg once, whole, of this very change. A leg that is missing,
 * broken, twice there, of another change or not expected did not answer. In the order expected, then by path.
 */
export function legsOf(
  files: readonly LegFile[],
  expected: readonly string[],
  commits: Commits,
): readonly Leg[] {
  const read = files.map((file) => readLeg(file, commits));
  const byName = Map.groupBy(read, ({ name }) => name);
  const known = expected.map((name) => oneOf(name, byName.get(name) ?? []));
  const others = read.filter(({ name }) => !expected.includes(name));
  return [...known, ...others.map(unexpected)];
}

const oneOf = (name: string, legs: readonly Leg[]): Leg => {
  const [first, ...more] = legs;
  if (first === undefined) {
    return refused(
      name,
      'leg-missing',
      'no result of this leg was found',
      'See how its job ended. Upload its result with "if: always()", and download it where leg-results looks.',
    );
  }
  return more.length === 0
    ? first
    : refused(
        name,
        'leg-duplicate',
        `${legs.length} results bear this name`,
        'Give every leg of the matrix a name of its own, and download each result once.',
      );
};

const unexpected = (leg: Leg): Leg =>
  leg.taken
    ? refused(
        leg.name,
        'leg-invalid',
        'this leg is not named by the setting legs',
        'Name it there, or do not download its result.',
      )
    : leg;

function readLeg({ path, text, why }: LegFile, commits: Commits): Leg {
  const again = 'Let all legs run the same version of the action, and do not edit their results.';
  if (text === null) return refused(path, 'leg-invalid', why, again);
  const parsed = parse(text);
  if (typeof parsed === 'string') return refused(path, 'leg-invalid', `${path} ${parsed}`, again);
  const name = parsed.leg ?? path;
  const { change, shard } = parsed;
  const [reason] = parsed.verdict.reasons;
  if (change === null || (change.bundles.length > 0 && parsed.attendance.length === 0)) {
    const message = reason === undefined ? 'it ended without a review' : `${reason.code}: ${reason.message}`;
    return refused(name, 'leg-failed', message, reason?.remedy ?? 'See the log of its job.');
  }
  if (change.mergeBase !== commits.mergeBase || change.head !== commits.head) {
    const short = (id: string | null): string => id?.slice(0, 10) ?? 'uncommitted work';
    return refused(
      name,
      'leg-other-change',
      `it reviewed ${short(change.mergeBase)}..${short(change.head)}, not ${short(commits.mergeBase)}..${short(commits.head)}`,
      'Run all legs and the fan-in in one workflow run, for one head.',
    );
  }
  const odd = contradiction(parsed, change);
  return odd === null
    ? { name, taken: true, result: parsed, change, shard }
    : refused(name, 'leg-invalid', `its result contradicts itself: ${odd}`, again);
}

/** The result, or why the text is none. */
function parse(text: string): Result | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'is not JSON';
  }
  const parsed = resultSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const version = typeof json === 'object' && json !== null && 'version' in json ? json.version : null;
  if (version !== resultVersion) return `is no result of version ${resultVersion}`;
  const [issue] = parsed.error.issues;
  return `does not have the shape of a result (${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'})`;
}

/** What an honest result never says. */
function contradiction(result: Result, change: NonNullable<Result['change']>): string | null {
  const { panel, attendance, findings, unlocated, leg } = result;
  const ids = new Set(panel.map(({ id }) => id));
  // The guard's findings are the fan-in's own to make again; a leg may tell of them.
  const speakers = new Set([...ids, guardId]);
  const bundles = new Set(change.bundles.map(({ id }) => id));
  const files = new Set(change.files.flatMap(({ path, oldPath }) => [path, oldPath]));
  const wordings = [...findings.flatMap((finding) => finding.wordings), ...unlocated];
  const rules: readonly (readonly [boolean, string])[] = [
    [leg === null, 'it names no leg'],
    [ids.size !== panel.length, 'two reviewers have one name'],
    [
      attendance.some(({ reviewer, bundle }) => !ids.has(reviewer) || !bundles.has(bundle)),
      'somebody attended who is not on the panel, or something that is not in the change',
    ],
    [
      new Set(attendance.map(({ reviewer, bundle }) => `${reviewer}\0${bundle}`)).size !==
        ids.size * bundles.size,
      'who attended what is not told in full',
    ],
    [
      attendance.some(({ answered, failure }) => answered !== (failure === null)),
      'somebody both answered and failed',
    ],
    [
      change.coverage.some(({ bundle, path }) => !bundles.has(bundle) || !files.has(path)),
      'it covers a path outside the change',
    ],
    [
      change.bundles.some((bundle) => bundle.files.some((path) => !files.has(path))),
      'a bundle holds a path outside the change',
    ],
    [
      wordings.some(({ reviewer, anchor }) => !speakers.has(reviewer) || outside(anchor.path)),
      'a finding is of nobody on the panel, or outside the repository',
    ],
    [
      findings.some(({ positions }) => positions.some(({ reviewer }) => !ids.has(reviewer))),
      'a position is of nobody on the panel',
    ],
  ];
  return rules.find(([broken]) => broken)?.[1] ?? null;
}

const outside = (path: string): boolean =>
  path.startsWith('/') || path.includes('\0') || path.split('/').includes('..');
