import * as z from 'zod';
import { contradictions } from './contradictions.ts';
import { commandsSchema, oidcSchema, pricesSchema, providersSchema } from './endpoints.ts';
import { fileFields } from './file-settings.ts';
import { fixFields } from './fix-settings.ts';
import { matrixFields } from './matrix-settings.ts';
import { patterns, selectingPatterns } from './patterns.ts';
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
 * use these names; `action.yml` and the README's table are generated from here.
 */

const defaultReviewers: readonly ReviewerSpec[] = [
  { provider: 'anthropic', model: 'claude-opus-5-5', role: null, effort: null },
  { provider: 'openai', model: 'gpt-6.1-sol', role: null, effort: null },
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
    'Who reviews: one `provider/model` a line, with `as role` (a built-in one, or `./file.md` of the base commit) and `at effort` where wanted. One `as triage` goes ahead and says which part is read first. Two or more of different vendors are the point.',
    'lines of provider/model, optionally "as role" and "at low", "at medium" or "at high"',
    '`anthropic/claude-opus-5-5` and `openai/gpt-6.1-sol`',
  ),
  sentinel: setting(
    z
      .union([z.literal('').transform(() => null), plainModelSpec])
      .nullable()
      .default(() => null),
    'A small model that is asked one question about each part of the change, apart from the review: which lines try to steer reviewers. Recommended for public repositories; see docs/trust.md.',
    'provider/model',
    'none',
  ),
  'anthropic-api-key': secret('Key for reviewers of the provider `anthropic`.'),
  'openai-api-key': secret('Key for reviewers of the provider `openai`.'),
  'github-token': secret(
    'Used to read whether the reviewed head is still the head, and with `comment` to comment. Read access is enough without.',
  ),
  'anthropic-base-url': setting(
    z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
    'Another address for the Anthropic API, such as a gateway.',
    'an http or https URL',
    'the provider’s own',
  ),
  'openai-base-url': setting(
    z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
    'Another address for the OpenAI API, such as a gateway; it ends in `/v1` as a rule.',
    'an http or https URL',
    'the provider’s own',
  ),
  base: optionalText(
    'What the change is compared with, where the event does not say.',
    'a branch, tag or commit',
    'run',
  ),
  head: optionalText('What is reviewed, where the event does not say.', 'a branch, tag or commit', 'run'),
  target: oneOf(
    ['change', 'plan'],
    'change',
    'What is reviewed: the change, or a plan before any code is written. See docs/plan.md.',
    'run',
  ),
  plan: setting(
    text.default(''),
    'With `target: plan`: the file of the head that holds the plan, or `description` for the pull request’s own.',
    'a path inside the repository, or `description`',
    '`description`',
    'run',
  ),
  revise: setting(
    z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]).default(false),
    'With `target: plan`: whether the first reviewer rewrites the plan from what was found and the others review that, until all approve. The plan itself is not touched, nor is the verdict on it.',
    'true, false',
    'false',
  ),
  'max-revisions': setting(
    wholeNumber.pipe(z.int().min(1).max(5)).default(2),
    'With `revise`: at most so many versions.',
    'a whole number from 1 to 5',
    '2',
  ),
  ignore: setting(
    patterns.default(() => []),
    'Files that are not reviewed: patterns as in .gitignore, one a line; `!` takes back what an earlier line matched. Each file left out is listed.',
    'patterns as in .gitignore, one a line, without commas or braces',
    'none',
  ),
  include: setting(
    selectingPatterns.default(() => []),
    'The only files that are reviewed: patterns as in .gitignore, one a line. `ignore` still applies to them.',
    'patterns as in .gitignore, one a line, of which one does not begin with `!`',
    'everything',
  ),
  'trusted-prompt-paths': setting(
    lines.default(() => []),
    'Globs of files that hold prompts or attacks on purpose, one a line: text in them that speaks to models is noted and does not block.',
    'globs, one a line',
    'none',
  ),
  'max-change-kb': setting(
    wholeNumber.pipe(z.int().min(1)).default(512),
    'How much of one file may change: kilobytes of its added and removed lines with the lines around them, whatever the size of the file. A file above it is not read, except where its path is sensitive, and the review is then inconclusive unless `ignore` names the file.',
    'a whole number of kilobytes from 1',
    '512',
  ),
  mode: oneOf(
    ['review', 'estimate', 'doctor', 'shard', 'aggregate', 'collect', 'replay'],
    'review',
    'What to do: review; divide a huge change into shards for a matrix; or bring the legs of a matrix together. `estimate` asks no model: it tells what a review would take, in tokens and dollars. `doctor` asks each reviewer one tiny question and tells what works and what to fix. `collect` writes the change of a fork as data, for a job that has the keys; see docs/forks.md. `replay` hears a recorded debate again, without models or network.',
  ),
  ...matrixFields,
  depth: oneOf(
    ['full', 'auto'],
    'full',
    'With `auto`, files whose correctness is obvious by rule (documentation, comments, formatting, moved functions, plain data) get one reviewer instead of all.',
  ),
  effort: oneOf(efforts, 'medium', 'How hard the models think; more finds more and costs more.'),
  focus: optionalText('What to look at hardest, in your own words.', 'any text'),
  stance: oneOf(
    ['standard', 'adversarial'],
    'standard',
    'With `adversarial` the reviewers challenge the design, its hidden assumptions and failure modes too.',
  ),
  requirements: setting(
    lines.default(() => []),
    'What the change must honour: documents of the base commit, `pull-request` (its description), `issue` (the one it closes).',
    'paths or globs, `pull-request` and `issue`, one a line',
    'none',
  ),
  'import-sarif': setting(
    lines.default(() => []),
    'SARIF reports of other tools, made before this step: each raises its alerts in what the change adds, for the models to uphold or refute.',
    'paths, one a line, relative to the workspace',
    'none',
  ),
  'fail-on': oneOf(
    ['critical', 'major', 'minor', 'info', 'never'],
    'critical',
    'The least severity that blocks. With `never` no finding fails the job.',
  ),
  disputed: oneOf(['warn', 'fail'], 'fail', 'Whether a disputed finding at or above `fail-on` blocks.'),
  'on-inconclusive': oneOf(
    ['fail', 'warn'],
    'fail',
    'What a review that did not happen, or not whole, does to the job.',
  ),
  'min-reviewers': setting(
    wholeNumber.pipe(z.int().min(1)).nullable().default(null),
    'How many reviewers must have answered everything for the review to count as complete.',
    'a whole number from 1 to the number of reviewers',
    'all of them',
  ),
  'allow-author-vendor': setting(
    z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]).default(false),
    'Whether a review counts as complete if only models of the vendor that wrote the change answered.',
    'true, false',
    'false',
  ),
  'max-rounds': setting(
    wholeNumber.pipe(z.int().min(1).max(9)).default(4),
    'At most so many rounds: 1 is blind only, 2 adds cross-examination, 3 and more are rebuttals.',
    'a whole number from 1 to 9',
    '4',
  ),
  'max-lookups': setting(
    wholeNumber.pipe(z.int().min(0).max(100)).default(20),
    'How often a reviewer may look something up in the repository for one part of the change: callers, definitions, the base. `0` for never.',
    'a whole number from 0 to 100',
    '20',
  ),
  'max-cost-usd': setting(
    number.pipe(z.number().positive()).nullable().default(null),
    'No call is made that, by estimate, would take the run over so many dollars.',
    'a number above 0',
    'no limit',
  ),
  'timeout-minutes': setting(
    number.pipe(z.number().positive().max(360)).default(30),
    'The run ends what is under way after so many minutes, and keeps what was answered.',
    'a number above 0, up to 360',
    '30',
  ),
  comment: oneOf(
    ['off', 'summary', 'inline'],
    'off',
    'Whether the pull request gets a comment that is kept up to date, and with `inline` comments on lines too. Needs `pull-requests: write`.',
  ),
  category: setting(
    text.regex(/^(?:[A-Za-z0-9][A-Za-z0-9._/-]*)?$/).default(''),
    'The SARIF category; give each analysis of one commit its own.',
    'letters, digits and . _ - /',
    '`xreview`, of a plan `xreview-plan`',
  ),
  ...fixFields,
  ...fileFields,
  'path-instructions': setting(
    z.record(nonEmpty, nonEmpty).default(() => ({})),
    'Guidelines for some files: what reviewers are to know of them. They cannot change the gate. The repository’s own AGENTS.md, CLAUDE.md and the like are read anyway.',
    'a text for each glob',
    'none',
    'file',
  ),
  prices: setting(
    pricesSchema.default(() => ({})),
    'Dollars per million tokens by model, for models the built-in table does not know or prices of your own.',
    'for each model the four numbers input, cached, written and output',
    'the built-in table',
    'file',
  ),
  providers: setting(
    providersSchema.default(() => ({})),
    'Endpoints of your own by name; reviewers are then `name/model`. See docs/endpoints.md.',
    'for each name `api`, `base-url` and what docs/endpoints.md lists',
    'none',
    'file',
  ),
  commands: setting(
    commandsSchema.default(() => ({})),
    'Coding agents and other programs by name; reviewers are then `command/name`. See docs/endpoints.md.',
    'for each name `kind` or `run` and what docs/endpoints.md lists',
    '`claude-code` and `codex`, as installed',
    'file',
  ),
  oidc: setting(
    oidcSchema.default(() => ({ anthropic: null, openai: null })),
    'Access to a provider by the job’s own identity in place of a key. See docs/endpoints.md.',
    'for `anthropic` and `openai` what docs/endpoints.md lists',
    'none',
    'file',
  ),
} as const;

export type SettingName = keyof typeof fields;

export const settingMeta = (name: SettingName): SettingMeta => metaOf(fields[name]);

export const isSettingName = (name: string): name is SettingName => Object.hasOwn(fields, name);
export const settingNames: readonly SettingName[] = Object.keys(fields).filter(isSettingName);

/** A plan and a change of one commit are two analyses: neither must close the other's alerts or take its comment. */
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
    /** Goes ahead and says which part of the change is read first. */
    triage: reviewers.find((requirements) => !isReviewer(requirements)) ?? null,
  }));

export type Settings = z.output<typeof settingsSchema>;
