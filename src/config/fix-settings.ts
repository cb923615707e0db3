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

/** The settings of the fix race. */

/** Ways to go about a fix, beside those a team writes down itself. */
const approaches = ['minimal', 'root-cause'] as const;
export type Approach = (typeof approaches)[number] | OwnRole;

/** Who tries a fix: a model or a program, and how it goes about it. */
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

/** The lane's id, as shown to people and unique in a race. */
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
    'What to do about confirmed findings: nothing; race patches for them and offer the best, with `comment: inline` as suggestions too; or push it to a branch of its own with a pull request against the head branch. See docs/race.md.',
  ),
  'fix-lanes': setting(
    lines.pipe(z.array(laneSpec).max(mostLanes)).default(() => []),
    'Who races for the fix: one `provider/model` or `command/name` a line, with `as minimal`, `as root-cause` or `as ./file.md` (of the base commit) and `at effort` where wanted.',
    `up to ${mostLanes} lines of provider/model, optionally "as approach" and "at effort"`,
    'the reviewers',
  ),
  'fix-severity': oneOf(
    ['critical', 'major', 'minor', 'info'],
    'major',
    'Confirmed findings at or above it are fixed; what is found in a patch at or above it stands against that patch.',
  ),
  'fix-files': setting(
    lines.default(() => []),
    'Globs of files that a patch may touch beside those of the findings, one a line; such as `test/**`.',
    'globs, one a line',
    'none',
  ),
  verify: optionalText(
    'Shell lines that say whether a patch works, run in a clean checkout of it, without keys: the only code of the repository that is ever run. Never for forks.',
    'shell, such as `npm ci && npm test`',
  ),
  'verify-minutes': setting(
    number.pipe(z.number().positive().max(120)).default(10),
    'How long `verify` may take, and `lint`.',
    'a number above 0, up to 120',
    '10',
  ),
  'coverage-file': optionalText(
    'The lcov or Cobertura file that `verify` leaves, to weigh what a patch does to coverage.',
    'a path inside the repository',
  ),
  lint: optionalText('Shell lines that say whether a patch is clean; run like `verify`.', 'shell'),
  'race-weights': setting(
    weights.default(() => weights.parse({})),
    'What each signal weighs in the race; only their proportions count.',
    'numbers from 0 for ci, verdict, size, coverage, lint and time',
    'ci 0.30, verdict 0.25, size 0.15, coverage 0.15, lint 0.08, time 0.07',
    'file',
  ),
  'max-race-usd': setting(
    dollars,
    'Where the race would, by estimate, cost more dollars, one lane runs alone; where that is too much, none.',
    'a number above 0',
    'no limit',
  ),
  'max-race-usd-per-day': setting(
    dollars,
    'The same for all races of a day (UTC) together, as `ledger-file` tells them.',
    'a number above 0',
    'no limit',
  ),
  'max-fix-rounds': setting(
    wholeNumber.pipe(z.int().min(1).max(5)).default(2),
    'How often the panel reviews the best patch, which is revised in between, until it approves.',
    'a whole number from 1 to 5',
    '2',
  ),
} as const;

const isFixName = (name: string): name is keyof typeof fixFields => Object.hasOwn(fixFields, name);
export const fixNames = Object.keys(fixFields).filter(isFixName);
