import { file, nonEmpty, optionalText, setting, text } from './setting.ts';

/** Settings for paths of files: those that a run reads, and those that it writes. */
export const fileFields = {
  'settings-file': setting(
    nonEmpty.default('.github/xreview.yml'),
    'The settings file, read from the base commit only.',
    'a path inside the repository',
    '`.github/xreview.yml`',
    'run',
  ),
  'sarif-file': file('xreview.sarif', 'Where SARIF is written, if and only if the review is complete.'),
  'result-file': file('result.json', 'Where the whole result is written, always.'),
  'transcript-file': file(
    'transcript.jsonl',
    'Where every request, answer and decision is written, redacted: what `mode: replay` reads.',
  ),
  'change-file': file(
    'change.json',
    'Where `mode: collect` writes the change as data, and where it lies on `workflow_run`. See docs/forks.md.',
  ),
  'replay-file': setting(
    text.default(''),
    'With `mode: replay`: the transcript of the run to replay. See docs/replay.md.',
    'a path, relative to the workspace',
    'none',
    'run',
  ),
  'state-file': setting(
    text.default(''),
    'A file of your own to keep what is remembered between pushes, for workflows that cache it; sealed like the comment.',
    'a path, relative to the workspace',
    'none: the comment remembers',
    'run',
  ),
  'ledger-file': setting(
    text.default(''),
    'A file to which each run adds one line: who found, upheld and refuted what, at which price. Keep it with a cache or an artifact.',
    'a path, relative to the workspace',
    'none',
    'run',
  ),
  'report-file': file(
    'report.html',
    'Where the report for people is written, always: one page to open in a browser.',
  ),
  'revised-plan-file': file(
    'revised-plan.md',
    'Where the last version of a revised plan is written, approved or not, for a person to take over.',
  ),
  'notes-file': optionalText(
    'Where adversarial review notes are written as Markdown, to attach to a submission or an audit; only where given.',
    'a path, relative to the workspace',
    'run',
  ),
} as const;
