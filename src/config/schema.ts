import * as z from 'zod';
import { commentFields } from './comment-settings.ts';
import { contradictions } from './contradictions.ts';
import { commandsSchema, oidcSchema, pricesSchema, providersSchema } from './endpoints.ts';
import { fileFields } from './file-settings.ts';
import { fixFields } from './fix-settings.ts';
import { english, languageSchema } from './language.ts';
import { matrixFields } from './matrix-settings.ts';
import { pathInstructions } from './path-instructions.ts';
import { patterns, selectingPatterns } from './patterns.ts';
import { proveFields } from './prove-settings.ts';
import { efforts, isReviewer, plainModelSpec, type ReviewerSpec, reviewerSpec } from './reviewer-spec.ts';
import {
  lines,
  metaOf,
  nonEmpty,
  number,
  oneOf,
  optionalText,
  type SettingMeta,
  secret,
  setting,
  text,
  wholeNumber,
} from './setting.ts';

/**
 * Every setting: its name, values, default and meaning. Action inputs, command-line flags and the settings file all
 * use these names; `action.yml`, docs/settings.md and `--help` are generated from this table.
 */

const defaultReviewers: readonly ReviewerSpec[] = [
  { provider: 'anthropic', model: 'claude-opus-5-5', role: null, effort: null },
  { provider: 'openai', model: 'gpt-6.2-sol', role: null, effort: null },
];

export const fields = {
  reviewers: setting(
    z
      .union([
        z.array(nonEmpty),
        text.transform((value) =>
          value
            .split(/[\n,]/)
            .map((s) => s.trim())
            .filter(Boolean),
        ),
      ])
      .pipe(z.array(reviewerSpec).min(1))
      .default(() => [...defaultReviewers]),
    'The models that review, one `provider/model` a line. Add `as ROLE` for a built-in role or a file of the base commit (`./file.md`), and `at EFFORT` for an effort of its own. One model `as triage` ranks the parts of the change by risk before the review. Name models of at least two vendors.',
    'lines of provider/model, optionally "as role" and "at low", "at medium" or "at high"',
    '`anthropic/claude-opus-5-5` and `openai/gpt-6.2-sol`',
  ),
  sentinel: setting(
    z
      .union([z.literal('').transform(() => null), plainModelSpec])
      .nullable()
      .default(() => null),
    'A small model that gets one question about each part of the change, apart from the review: which lines try to influence reviewers. Recommended for public repositories. See docs/trust.md.',
    'provider/model',
    'none',
  ),
  'anthropic-api-key': secret('API key for reviewers `anthropic/…`.'),
  'openai-api-key': secret('API key for reviewers `openai/…`.'),
  'github-token': secret(
    'Token for GitHub’s API. The action reads the pull request with it and, with `comment`, `review` or `fix`, writes to it.',
  ),
  'anthropic-base-url': setting(
    z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
    'Base URL of the Anthropic API, for example of a gateway.',
    'an http or https URL',
    'the provider’s own',
  ),
  'openai-base-url': setting(
    z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
    'Base URL of the OpenAI API, for example of a gateway. It usually ends in `/v1`.',
    'an http or https URL',
    'the provider’s own',
  ),
  path: optionalText(
    'The folder of the repository, if it is not the workspace itself: the same value as the `path` of actions/checkout.',
    'a path inside the workspace, relative to it',
    'run',
  ),
  base: optionalText(
    'The commit to compare with, for events that do not name one.',
    'a branch, tag or commit',
    'run',
  ),
  head: optionalText(
    'The commit to review, for events that do not name one.',
    'a branch, tag or commit',
    'run',
  ),
  'pull-request': setting(
    wholeNumber.pipe(z.int().min(1)).nullable().default(null),
    'On workflow_dispatch and schedule: the pull request to review, as on its own event. The verdict is then a commit status on its head. See docs/change.md.',
    'the number of an open pull request',
    'none',
    'run',
  ),
  target: oneOf(
    ['change', 'plan'],
    'change',
    'Whether to review the change, or a plan before its code is written. See docs/plan.md.',
    'run',
  ),
  plan: setting(
    text.default(''),
    'With `target: plan`: the file that holds the plan, read from the head commit, or `description` for the description of the pull request.',
    'a path inside the repository, or `description`',
    '`description`',
    'run',
  ),
  revise: setting(
    z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]).default(false),
    'With `target: plan`: whether the first reviewer revises the plan by its findings and the other reviewers review each revision until all approve. This changes neither the file nor the verdict.',
    'true, false',
    'false',
  ),
  'max-revisions': setting(
    wholeNumber.pipe(z.int().min(1).max(5)).default(2),
    'With `revise`: the maximum number of revisions.',
    'an integer from 1 to 5',
    '2',
  ),
  ignore: setting(
    patterns.default(() => []),
    'Files to leave out of the review: .gitignore patterns, one a line. A pattern with `!` includes again what an earlier line excluded. The summary lists each file that was left out.',
    '.gitignore patterns, one a line, without commas or braces',
    'none',
  ),
  include: setting(
    selectingPatterns.default(() => []),
    'The only files to review: .gitignore patterns, one a line. `ignore` still applies to them.',
    '.gitignore patterns, one a line, of which at least one does not begin with `!`',
    'everything',
  ),
  'trusted-prompt-paths': setting(
    lines.default(() => []),
    'Files that contain prompts or attacks on purpose, as globs, one a line. Text in them that addresses models is reported as `info` and does not block.',
    'globs, one a line',
    'none',
  ),
  'max-change-kb': setting(
    wholeNumber.pipe(z.int().min(1)).default(512),
    'The maximum size of the change to one file: kilobytes of its added, removed and surrounding lines. A file above the limit is not read unless its path is sensitive, and the review is inconclusive until `ignore` excludes that file.',
    'an integer from 1, in kilobytes',
    '512',
  ),
  mode: oneOf(
    ['review', 'estimate', 'doctor', 'shard', 'aggregate', 'collect', 'replay', 'prove'],
    'review',
    'What the run does. `review` reviews. `estimate` calculates the tokens and the cost of a review without asking a model. `doctor` asks each reviewer one small question and reports what works. `shard` divides a large change for a matrix, and `aggregate` combines the results of matrix jobs (docs/matrix.md). `collect` writes the change of a fork as data for a job that has keys (docs/forks.md). `replay` re-runs a recorded review without models or network (docs/replay.md). `prove` executes the tests of a recorded review in a job without keys (docs/prove.md).',
  ),
  ...matrixFields,
  depth: oneOf(
    ['full', 'auto'],
    'full',
    'With `auto`, one reviewer instead of all reads files that fixed rules call obvious: documentation, comments, formatting, moved functions and plain data.',
  ),
  effort: oneOf(efforts, 'medium', 'How long the models think. A higher effort finds more and costs more.'),
  focus: optionalText('What reviewers should look at most closely, in your own words.', 'any text'),
  stance: oneOf(
    ['standard', 'adversarial'],
    'standard',
    'With `adversarial`, reviewers also challenge the design, its hidden assumptions and its failure modes.',
  ),
  language: setting(
    languageSchema.default(english),
    'The language of titles, explanations, scenarios and reasons, in all rounds. Code, quotes, names, file formats and the fixed words of the reports stay as they are.',
    'a BCP 47 tag such as `de`, `pt-BR` or `zh-Hant`',
    'English (`en`)',
  ),
  requirements: setting(
    lines.default(() => []),
    'Documents that the change must satisfy: files of the base commit, `pull-request` for its title and description, `issue` for the issues that it closes.',
    'paths or globs, `pull-request` and `issue`, one a line',
    'none',
  ),
  'import-sarif': setting(
    lines.default(() => []),
    'SARIF reports that other tools wrote before this step. Their alerts on lines that the change adds become findings, and the models uphold or refute them.',
    'paths, one a line, relative to the workspace',
    'none',
  ),
  'fail-on': oneOf(
    ['critical', 'major', 'minor', 'info', 'never'],
    'critical',
    'The lowest severity that blocks. With `never`, no finding fails the job.',
  ),
  disputed: oneOf(['warn', 'fail'], 'fail', 'Whether a disputed finding at or above `fail-on` blocks.'),
  'on-inconclusive': oneOf(
    ['fail', 'warn'],
    'fail',
    'Whether an incomplete review fails the job or only warns.',
  ),
  'min-reviewers': setting(
    wholeNumber.pipe(z.int().min(1)).nullable().default(null),
    'How many reviewers must answer every question for the review to be complete.',
    'an integer from 1 to the number of reviewers',
    'all of them',
  ),
  'allow-author-vendor': setting(
    z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]).default(false),
    'Whether a review is complete if only models of the vendor whose model wrote the change answered.',
    'true, false',
    'false',
  ),
  'max-rounds': setting(
    wholeNumber.pipe(z.int().min(1).max(9)).default(4),
    'The maximum number of rounds: 1 is the independent review, 2 adds cross-examination, 3 and more are rebuttals.',
    'an integer from 1 to 9',
    '4',
  ),
  'max-lookups': setting(
    wholeNumber.pipe(z.int().min(0).max(100)).default(20),
    'How many times a reviewer may look something up in the repository (callers, definitions, the base) for one part of the change. `0` turns look-ups off.',
    'an integer from 0 to 100',
    '20',
  ),
  'max-cost-usd': setting(
    number.pipe(z.number().positive()).nullable().default(null),
    'The maximum cost of the review in dollars. The action makes no call that would, by its estimate, exceed it.',
    'a number above 0',
    'no limit',
  ),
  'timeout-minutes': setting(
    number.pipe(z.number().positive().max(360)).default(30),
    'The maximum duration of the run. When the time is up, the action cancels its calls and reports what was answered.',
    'a number above 0, up to 360',
    '30',
  ),
  ...commentFields,
  category: setting(
    text.regex(/^(?:[A-Za-z0-9][A-Za-z0-9._/-]*)?$/).default(''),
    'The SARIF category. Give each analysis of one commit a category of its own.',
    'letters, digits and . _ - /',
    '`xreview`, or `xreview-plan` for a plan',
  ),
  ...proveFields,
  ...fixFields,
  ...fileFields,
  'path-instructions': setting(
    pathInstructions.default(() => []),
    'Guidelines for the reviewers of some files, by glob. Guidelines do not change the gate. The action also reads REVIEW.md, AGENTS.md, CLAUDE.md and similar files of the base commit, see docs/change.md.',
    'a text for each glob, or a list of `path` and `instructions`',
    'none',
    'file',
  ),
  prices: setting(
    pricesSchema.default(() => ({})),
    'Prices in dollars per million tokens by model, for models that are not in the built-in table or have other prices.',
    'for each model the four numbers input, cached, written and output',
    'the built-in table',
    'file',
  ),
  providers: setting(
    providersSchema.default(() => ({})),
    'Your own endpoints by name. Their models are then reviewers `name/model`. See docs/endpoints.md.',
    'for each name `api`, `base-url` and the fields in docs/endpoints.md',
    'none',
    'file',
  ),
  commands: setting(
    commandsSchema.default(() => ({})),
    'Coding agents and other programs by name. They are then reviewers `command/name`. See docs/endpoints.md.',
    'for each name `kind` or `run` and the fields in docs/endpoints.md',
    '`claude-code` and `codex`, as installed',
    'file',
  ),
  oidc: setting(
    oidcSchema.default(() => ({ anthropic: null, openai: null })),
    'Access to a provider by the identity of the job instead of a key. See docs/endpoints.md.',
    'for `anthropic` and `openai` the fields in docs/endpoints.md',
    'none',
    'file',
  ),
} as const;

export type SettingName = keyof typeof fields;

export const settingMeta = (name: SettingName): SettingMeta => metaOf(fields[name]);

export const isSettingName = (name: string): name is SettingName => Object.hasOwn(fields, name);
export const settingNames: readonly SettingName[] = Object.keys(fields).filter(isSettingName);

/**
 * A plan and a change of one commit are two analyses. Neither must close the other's alerts or replace its comment.
 */
export const usualCategory = (target: unknown): string => (target === 'plan' ? 'xreview-plan' : 'xreview');

export const settingsSchema = z
  .strictObject(fields)
  .check((context) => {
    for (const { name, input, message } of contradictions(context.value))
      context.issues.push({ code: 'custom', path: [name], input, message });
  })
  .transform(({ reviewers, ...settings }) => ({
    ...settings,
    category: settings.category || usualCategory(settings.target),
    reviewers: reviewers.filter(isReviewer),
    /** The model that orders the bundles by risk. */
    triage: reviewers.find((requirements) => !isReviewer(requirements)) ?? null,
  }));

export type Settings = z.output<typeof settingsSchema>;
