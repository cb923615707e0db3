import type { SettingName } from '../src/config/schema.ts';

/** All settings by what people want to do with them, in the order of docs/settings.md. */

interface SettingGroup {
  readonly title: string;
  readonly introduction: string;
  readonly settings: readonly SettingName[];
}

export const settingGroups: readonly SettingGroup[] = [
  {
    title: 'Choose the reviewers',
    introduction: 'Roles, programs and other tools as reviewers are explained in [the panel](panel.md).',
    settings: [
      'reviewers',
      'min-reviewers',
      'allow-author-vendor',
      'import-sarif',
      'providers',
      'commands',
      'prices',
    ],
  },
  {
    title: 'Give access',
    introduction:
      'Without API keys, or to use a gateway, see [endpoints, programs and access without keys](endpoints.md).',
    settings: [
      'anthropic-api-key',
      'openai-api-key',
      'oidc',
      'anthropic-base-url',
      'openai-base-url',
      'github-token',
    ],
  },
  {
    title: 'Set the gate',
    introduction: 'How the verdict follows from the findings: [the verdict](panel.md#the-verdict).',
    settings: ['fail-on', 'disputed', 'on-inconclusive'],
  },
  {
    title: 'Select what is reviewed',
    introduction:
      'Which files are left out by default, and why: [the change](change.md#files-that-are-left-out).',
    settings: ['ignore', 'include', 'max-change-kb', 'path', 'pull-request', 'base', 'head'],
  },
  {
    title: 'Protect the reviewers from the change',
    introduction: 'What the action does against text that tries to influence reviewers: [trust](trust.md).',
    settings: ['sentinel', 'trusted-prompt-paths'],
  },
  {
    title: 'Tell reviewers what matters',
    introduction: 'What each request contains: [request context](change.md#request-context).',
    settings: ['focus', 'stance', 'requirements', 'path-instructions', 'language', 'max-lookups'],
  },
  {
    title: 'Limit cost and time',
    introduction: 'Estimates, measured figures and more ways to save: [cost and time](cost.md).',
    settings: ['max-cost-usd', 'timeout-minutes', 'max-rounds', 'effort', 'depth', 'ledger-file'],
  },
  {
    title: 'Show the results',
    introduction: 'What each report contains: [findings](findings.md) and [the reports](report.md).',
    settings: [
      'comment',
      'comment-severity',
      'review',
      'report-url',
      'category',
      'sarif-file',
      'result-file',
      'report-file',
      'transcript-file',
      'notes-file',
      'state-file',
    ],
  },
  {
    title: 'Choose what the run does',
    introduction: '',
    settings: ['mode', 'settings-file', 'replay-file', 'change-file'],
  },
  {
    title: 'Divide a review over several jobs',
    introduction: 'See [matrix builds](matrix.md).',
    settings: ['matrix-job', 'matrix-jobs', 'matrix-results', 'shard', 'shards'],
  },
  {
    title: 'Review a plan',
    introduction: 'See [reviewing a plan](plan.md).',
    settings: ['target', 'plan', 'revise', 'max-revisions', 'revised-plan-file'],
  },
  {
    title: 'Prove findings by tests',
    introduction: 'See [proof by a test](prove.md).',
    settings: [
      'prove',
      'prove-in',
      'prove-command',
      'prove-setup',
      'prove-minutes',
      'prove-max',
      'prove-author',
    ],
  },
  {
    title: 'Let models write fixes',
    introduction: 'See [the fix race](race.md).',
    settings: [
      'fix',
      'fix-lanes',
      'fix-severity',
      'fix-files',
      'verify',
      'verify-minutes',
      'lint',
      'coverage-file',
      'max-fix-rounds',
      'max-race-usd',
      'max-race-usd-per-day',
      'race-weights',
      'race-tie-wait',
    ],
  },
];

/** The settings that most people need, in the order of the README. */
export const commonSettings: readonly SettingName[] = [
  'reviewers',
  'anthropic-api-key',
  'openai-api-key',
  'fail-on',
  'disputed',
  'on-inconclusive',
  'ignore',
  'max-cost-usd',
  'timeout-minutes',
  'comment',
  'review',
  'requirements',
  'focus',
];
