import * as z from 'zod';
import {
  isEffort,
  isOwnRole,
  type OwnRole,
  type ReviewerSpec,
  reviewerId,
  spelling,
  spellingMistake,
  unknownEffort,
} from './reviewer-spec.ts';
import { lines, number, oneOf, optionalText, setting, wholeNumber } from './setting.ts';

/** Built-in approaches to a fix. A team can write its own. */
const approaches = ['minimal', 'root-cause'] as const;
export type Approach = (typeof approaches)[number] | OwnRole;

/** A lane of the race: a model or a program, and its approach. */
export interface LaneSpec extends Pick<ReviewerSpec, 'provider' | 'model' | 'effort'> {
  readonly approach: Approach | null;
}

const isApproach = (text: string): text is Approach =>
  isOwnRole(text) || approaches.some((approach) => approach === text);

const laneSpec = z.string().transform((text, context): LaneSpec => {
  const { provider, model, role = null, effort = null } = spelling.exec(text.trim())?.groups ?? {};
  const fail = (message: string): never => {
    context.addIssue({ code: 'custom', message, input: text, continue: false });
    return z.NEVER;
  };
  if (provider === undefined || model === undefined)
    return fail(
      spellingMistake(text).replace('is not a reviewer', 'is not a lane').replace('as role', 'as approach'),
    );
  if (role !== null && !isApproach(role))
    return fail(
      `Unknown approach \`${role}\`. Approaches: ${approaches.join(', ')}, or a path such as \`./prompts/fix.md\`.`,
    );
  if (effort !== null && !isEffort(effort)) return fail(unknownEffort(effort));
  return { provider, model, approach: role, effort };
});

/** The lane's id, shown to users and unique in a race. */
export const laneId = ({ provider, model, approach }: LaneSpec): string =>
  approach === null
    ? reviewerId({ provider, model, role: null, effort: null })
    : `${provider}/${model} as ${approach}`;

const mostLanes = 8;
const weight = z.number().nonnegative();
const weights = z.strictObject({
  ci: weight.default(0.3),
  verdict: weight.default(0.25),
  size: weight.default(0.15),
  coverage: weight.default(0.15),
  lint: weight.default(0.08),
  time: weight.default(0.07),
});
const dollars = number.pipe(z.number().positive()).nullable().default(null);

export const fixFields = {
  fix: oneOf(
    ['off', 'suggest', 'branch'],
    'off',
    'Whether several models write fixes for confirmed findings in a race. `suggest` offers the best patch as a file, and as suggestions with `comment: inline`. `branch` opens a pull request with it against the head branch. See docs/race.md.',
  ),
  'fix-lanes': setting(
    lines.pipe(z.array(laneSpec).max(mostLanes)).default(() => []),
    'The models or programs that write fixes: one `provider/model` or `command/name` a line. Add `as minimal`, `as root-cause` or `as ./file.md` (a file of the base commit) for the approach, and `at EFFORT`.',
    `up to ${mostLanes} lines of provider/model, optionally "as approach" and "at effort"`,
    'the reviewers',
  ),
  'fix-severity': oneOf(
    ['critical', 'major', 'minor', 'info'],
    'major',
    'The lowest severity to fix. Findings in a patch at or above it count against that patch.',
  ),
  'fix-files': setting(
    lines.default(() => []),
    'Files that a patch may change in addition to the files of the findings, as globs, one a line. Example: `test/**`.',
    'globs, one a line',
    'none',
  ),
  verify: optionalText(
    'Shell commands that test a patch. They run in a clean checkout of it, isolated from keys and tokens, and never for forks.',
    'shell, such as `npm ci && npm test`',
  ),
  'verify-minutes': setting(
    number.pipe(z.number().positive().max(120)).default(10),
    'The maximum duration of `verify` and of `lint`.',
    'a number above 0, up to 120',
    '10',
  ),
  'coverage-file': optionalText(
    'The lcov or Cobertura file that `verify` writes. The race compares its coverage with that of the head.',
    'a path inside the repository',
  ),
  lint: optionalText('Shell commands that lint a patch. They run like `verify`.', 'shell'),
  'race-weights': setting(
    weights.default(() => weights.parse({})),
    'The weights of the signals that score a patch. Only their proportions matter.',
    'numbers from 0 for ci, verdict, size, coverage, lint and time',
    'ci 0.30, verdict 0.25, size 0.15, coverage 0.15, lint 0.08, time 0.07',
    'file',
  ),
  'race-tie-wait': setting(
    number.pipe(z.number().nonnegative().max(600)).default(60),
    'After the first patch passed, how many seconds the race waits for lanes that can still reach its score, so that a tie is seen as one.',
    'a number of seconds from 0 to 600',
    '60',
  ),
  'max-race-usd': setting(
    dollars,
    'The maximum cost of the race in dollars. If the estimate is higher, only one lane runs, or none.',
    'a number above 0',
    'no limit',
  ),
  'max-race-usd-per-day': setting(
    dollars,
    'The maximum cost of all races of one day (UTC) in dollars, according to `ledger-file`.',
    'a number above 0',
    'no limit',
  ),
  'max-fix-rounds': setting(
    wholeNumber.pipe(z.int().min(1).max(5)).default(2),
    'How many times the panel reviews the best patch. Its author revises it between the reviews.',
    'an integer from 1 to 5',
    '2',
  ),
} as const;

const isFixName = (name: string): name is keyof typeof fixFields => Object.hasOwn(fixFields, name);
export const fixNames = Object.keys(fixFields).filter(isFixName);
