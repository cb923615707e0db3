import * as z from 'zod';
import { plainModelSpec } from './reviewer-spec.ts';
import { number, oneOf, optionalText, setting, wholeNumber } from './setting.ts';

/** The settings for tests that are written for findings and executed. */
export const proveFields = {
  prove: oneOf(
    ['off', 'blocking', 'disputed', 'all'],
    'off',
    'For which findings a model of another vendor writes a test that is then executed: those that block, only those that are disputed, or all. A reproduced finding is confirmed. Never for forks. See docs/prove.md.',
  ),
  'prove-in': oneOf(
    ['this-job', 'another-job'],
    'this-job',
    'Where the tests are executed. With `another-job`, they are only written here, and a second job without keys executes them with `mode: prove`: for runners on which commands cannot be isolated from keys. See docs/prove.md.',
  ),
  'prove-command': optionalText(
    'Shell commands that run the one test file in the variable XREVIEW_TEST, in a clean checkout without keys.',
    'shell, such as `npx vitest run "$XREVIEW_TEST"`',
  ),
  'prove-setup': setting(
    z.string().trim().default(''),
    'Shell commands that install what the tests need, once in each checkout. `none` for nothing.',
    'shell, such as `npm ci`, or `none`',
    'recognised from the lock file',
  ),
  'prove-minutes': setting(
    number.pipe(z.number().positive().max(60)).default(5),
    'The maximum duration of one execution of a test, and of `prove-setup`.',
    'a number above 0, up to 60',
    '5',
  ),
  'prove-max': setting(
    wholeNumber.pipe(z.int().min(1).max(50)).default(5),
    'The maximum number of findings for which tests are written, blocking ones first.',
    'an integer from 1 to 50',
    '5',
  ),
  'prove-author': setting(
    z
      .union([z.literal('').transform(() => null), plainModelSpec])
      .nullable()
      .default(() => null),
    'The model that writes the tests. Where it is of a reporter’s vendor, another reviewer writes the test.',
    'provider/model',
    'the reviewer that judged the finding',
  ),
} as const;

const isProveName = (name: string): name is keyof typeof proveFields => Object.hasOwn(proveFields, name);
export const proveNames = Object.keys(proveFields).filter(isProveName);
