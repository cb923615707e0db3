import * as z from 'zod';
import { oneOf, setting } from './setting.ts';

/** Settings about what the run writes to the pull request. */
export const commentFields = {
  comment: oneOf(
    ['off', 'summary', 'inline'],
    'summary',
    'Whether to comment on the pull request: `summary` keeps one comment up to date, `inline` also comments on lines. Needs `pull-requests: write`; without it the run says so in one notice, and the verdict is the same.',
  ),
  'comment-severity': oneOf(
    ['critical', 'major', 'minor', 'info'],
    'minor',
    'The lowest severity that comments show, in the comment and on lines. A finding that blocks is always shown. The comment says how many findings it does not show.',
  ),
  review: oneOf(
    ['off', 'comment', 'request-changes'],
    'off',
    'Whether to post a pull-request review with the comments on lines. `request-changes` requests changes if the verdict is `fail` and dismisses that when it is `pass`. The action never approves. Needs `pull-requests: write`.',
  ),
  'report-url': setting(
    z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
    'The address at which a later step of your workflow publishes the HTML report. The comment and the summary link to it.',
    'an http or https URL',
    'the artifacts of the run',
    'run',
  ),
} as const;
