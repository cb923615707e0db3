import { file, nonEmpty, optionalText, setting, text } from './setting.ts';

/** Settings with the paths of files that a run reads or writes. */
export const fileFields = {
  'settings-file': setting(
    nonEmpty.default('.github/xreview.yml'),
    'The path of the settings file. It is read from the base commit only.',
    'a path inside the repository',
    '`.github/xreview.yml`',
    'run',
  ),
  'sarif-file': file(
    'xreview.sarif',
    'The path of the SARIF file. It is written only if the review is complete.',
  ),
  'result-file': file('result.json', 'The path of the result as JSON. It is always written.'),
  'transcript-file': file(
    'transcript.jsonl',
    'The path of the transcript: every request, answer and decision, with secrets removed. `mode: replay` reads it.',
  ),
  'change-file': file(
    'change.json',
    'The path of the change as data: `mode: collect` writes it, and a review on `workflow_run` reads it. See docs/forks.md.',
  ),
  'replay-file': setting(
    text.default(''),
    'With `mode: replay` and `mode: prove`: the transcript to replay. See docs/replay.md.',
    'a path, relative to the workspace',
    'none',
    'run',
  ),
  'state-file': setting(
    text.default(''),
    'A file that keeps the history of the pull request between pushes, for workflows that cache it. It is sealed like the comment.',
    'a path, relative to the workspace',
    'none: the comment keeps the history',
    'run',
  ),
  'ledger-file': setting(
    text.default(''),
    'A file to which each run adds one line of statistics: findings, positions and cost of each reviewer. Keep it with a cache or an artifact.',
    'a path, relative to the workspace',
    'none',
    'run',
  ),
  'report-file': file(
    'report.html',
    'The path of the HTML report, one page to open in a browser. It is always written.',
  ),
  'revised-plan-file': file('revised-plan.md', 'The path of the last revision of a plan, approved or not.'),
  'notes-file': optionalText(
    'The path of the review notes as Markdown, for a submission or an audit. They are written only if this is set.',
    'a path, relative to the workspace',
    'run',
  ),
} as const;
