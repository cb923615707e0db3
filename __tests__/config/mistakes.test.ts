import { describe, expect, test } from 'vitest';
import { missingKeys } from '../../src/config/access.ts';
import { givenInputs, mergeSettings, readFlags } from '../../src/config/inputs.ts';
import { givenFile } from '../../src/config/settings-file.ts';
import { UserError } from '../../src/errors.ts';

/** The commonest mistakes of configuration, each with the entire text that a person gets. */

const origin = '.github/xreview.yml at the base';
const input = (inputs: Record<string, string>) => () =>
  mergeSettings([
    {
      label: 'input',
      given: givenInputs(
        Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
      ),
    },
  ]);
const file = (yaml: string) => () => mergeSettings([{ label: origin, given: givenFile(yaml, origin) }]);
const flags =
  (...args: string[]) =>
  () =>
    mergeSettings([{ label: 'flag', given: readFlags(args).given }]);
const keys = (fork: boolean, onRunner: boolean) => () => {
  throw missingKeys(mergeSettings([]), {}, { fork, onRunner }) ?? new Error('no key is missing');
};

const textOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [error.message, error.likelyCause, error.remedy].filter((part) => part !== '').join(' | ');
  }
  return '(accepted)';
};

describe('the commonest mistakes of configuration', () => {
  test.each<readonly [mistake: string, act: () => unknown, text: string]>([
    [
      'an underscore',
      input({ fail_on: 'major' }),
      'Unknown input `fail_on`. Did you mean `fail-on`? | docs/settings.md explains every setting.',
    ],
    [
      'swapped letters',
      input({ 'fial-on': 'major' }),
      'Unknown input `fial-on`. Did you mean `fail-on`? | docs/settings.md explains every setting.',
    ],
    [
      'an unknown input',
      input({ 'severity-threshold': 'high' }),
      'Unknown input `severity-threshold`. | docs/settings.md explains every setting.',
    ],
    [
      'flag bsae',
      flags('--bsae', 'main'),
      'Unknown option `--bsae`. Did you mean `--base`? | `--help` lists all options.',
    ],
    [
      'flag no value',
      flags('--base'),
      '`--base` needs a value. Allowed: a branch, tag or commit. | Write `--name value` or `--name=value`.',
    ],
    [
      'flag value is flag',
      flags('--base', '--uncommitted'),
      '`--base` needs a value. Allowed: a branch, tag or commit. | Write `--name value` or `--name=value`.',
    ],
    [
      'positional',
      flags('main'),
      'Unexpected argument `main`. Write options as `--name value`. | `--help` lists all options.',
    ],
    [
      'file-only input',
      input({ 'path-instructions': 'x' }),
      '`path-instructions` cannot be set as an input. Set it in the settings file `.github/xreview.yml`. | Its value is a structure that one line of text cannot hold. | docs/settings.md explains every setting.',
    ],
    [
      'key in file',
      file('openai-api-key: sk-x'),
      '`openai-api-key` cannot be set in .github/xreview.yml at the base. Set it as an input: `with: { openai-api-key: … }`. | It is a secret, or it belongs to a single run. | docs/settings.md explains every setting.',
    ],
    [
      'fail-on high',
      input({ 'fail-on': 'high' }),
      'Invalid value "high" for `fail-on` (input). Did you mean "major"? Allowed: critical, major, minor, info, never. | docs/settings.md explains every setting.',
    ],
    [
      'fail-on Critical',
      input({ 'fail-on': 'Critical' }),
      'Invalid value "Critical" for `fail-on` (input). Did you mean "critical"? Allowed: critical, major, minor, info, never. | docs/settings.md explains every setting.',
    ],
    [
      'fail-on nonsense',
      input({ 'fail-on': 'sever' }),
      'Invalid value "sever" for `fail-on` (input). Allowed: critical, major, minor, info, never. | docs/settings.md explains every setting.',
    ],
    [
      'max-rounds 0',
      input({ 'max-rounds': '0' }),
      'Invalid value "0" for `max-rounds` (input). Allowed: an integer from 1 to 9. | docs/settings.md explains every setting.',
    ],
    [
      'three',
      input({ 'max-rounds': 'three' }),
      'Invalid value "three" for `max-rounds` (input). Allowed: an integer from 1 to 9. | docs/settings.md explains every setting.',
    ],
    [
      '10',
      input({ 'max-rounds': '10' }),
      'Invalid value "10" for `max-rounds` (input). Allowed: an integer from 1 to 9. | docs/settings.md explains every setting.',
    ],
    [
      '30m',
      input({ 'timeout-minutes': '30m' }),
      'Invalid value "30m" for `timeout-minutes` (input). Did you mean "30"? Allowed: a number above 0, up to 360. | docs/settings.md explains every setting.',
    ],
    [
      '$5',
      input({ 'max-cost-usd': '$5' }),
      'Invalid value "$5" for `max-cost-usd` (input). Did you mean "5"? Allowed: a number above 0. | docs/settings.md explains every setting.',
    ],
    [
      '-1',
      input({ 'max-cost-usd': '-1' }),
      'Invalid value "-1" for `max-cost-usd` (input). Allowed: a number above 0. | docs/settings.md explains every setting.',
    ],
    [
      '2,50',
      input({ 'max-cost-usd': '2,50' }),
      'Invalid value "2,50" for `max-cost-usd` (input). Did you mean "2.50"? Allowed: a number above 0. | docs/settings.md explains every setting.',
    ],
    [
      'no provider',
      input({ reviewers: 'claude-opus-5-5' }),
      'Invalid `reviewers` (input): `claude-opus-5-5` has no provider. Write `anthropic/claude-opus-5-5`. | docs/settings.md explains every setting.',
    ],
    [
      'no provider gemini',
      input({ reviewers: 'gemini-3-pro' }),
      'Invalid `reviewers` (input): `gemini-3-pro` has no provider. Write `provider/gemini-3-pro`. | docs/settings.md explains every setting.',
    ],
    [
      'unknown provider',
      input({ reviewers: 'gemini/pro' }),
      'Invalid `reviewers` (input): Unknown provider `gemini` in `gemini/pro`. Known providers: anthropic, openai. Define another under `providers` in the settings file. | docs/settings.md explains every setting.',
    ],
    [
      'typo provider',
      input({ reviewers: 'antropic/claude-opus-5-5' }),
      'Invalid `reviewers` (input): Unknown provider `antropic` in `antropic/claude-opus-5-5`. Did you mean `anthropic`? Known providers: anthropic, openai. Define another under `providers` in the settings file. | docs/settings.md explains every setting.',
    ],
    [
      'caps',
      input({ reviewers: 'OpenAI/gpt-6.2-sol' }),
      'Invalid `reviewers` (input): `OpenAI/gpt-6.2-sol` has capital letters in its provider. Write `openai/gpt-6.2-sol`. | docs/settings.md explains every setting.',
    ],
    [
      'role',
      input({ reviewers: 'openai/x as secuirty' }),
      'Invalid `reviewers` (input): Unknown role `secuirty`. Did you mean `security`? Roles: general, security, correctness, callers, integration, simplicity, tests, finder, triage, or a path such as `./roles/payments.md`. | docs/settings.md explains every setting.',
    ],
    [
      'role2',
      input({ reviewers: 'openai/x as wizard' }),
      'Invalid `reviewers` (input): Unknown role `wizard`. Roles: general, security, correctness, callers, integration, simplicity, tests, finder, triage, or a path such as `./roles/payments.md`. | docs/settings.md explains every setting.',
    ],
    [
      'effort',
      input({ reviewers: 'openai/x at max' }),
      'Invalid `reviewers` (input): Unknown effort `max`. Efforts: low, medium, high. | docs/settings.md explains every setting.',
    ],
    [
      'twice',
      input({ reviewers: 'openai/x\nopenai/x' }),
      'Invalid `reviewers` (input): `openai/x` is listed twice. Remove one, or give one of them another model or another role. | docs/settings.md explains every setting.',
    ],
    [
      'triage only',
      input({ reviewers: 'openai/x as triage' }),
      'Invalid `reviewers` (input): At most one entry may have the role `triage`, and at least one must have neither `triage` nor `finder`. | docs/settings.md explains every setting.',
    ],
    [
      'unknown command',
      input({ reviewers: 'command/cursor' }),
      'Invalid `reviewers` (input): Unknown command `cursor` in `command/cursor`. Known commands: claude-code, codex. Define another under `commands` in the settings file. | docs/settings.md explains every setting.',
    ],
    [
      'min',
      input({ 'min-reviewers': '3' }),
      'Invalid `min-reviewers` (input): 3 is more than the 2 reviewers of this run that count. Write at most 2. | docs/settings.md explains every setting.',
    ],
    [
      'comma ignore',
      input({ ignore: 'docs/**, *.md' }),
      'Invalid `ignore` (input): `docs/**, *.md` has a comma. Write one pattern a line; write a comma that belongs to a name as `\\,`. | docs/settings.md explains every setting.',
    ],
    [
      'comma trusted',
      input({ 'trusted-prompt-paths': 'prompts/**, evals/**' }),
      'Invalid `trusted-prompt-paths` (input): `prompts/**, evals/**` has a comma. Write one item a line; `?` in a glob stands for a comma in a name. | docs/settings.md explains every setting.',
    ],
    [
      'include neg',
      input({ include: '!docs/**' }),
      'Invalid `include` (input): It has only exceptions (`!…`). Name what is included here, and what is not in `ignore`. | docs/settings.md explains every setting.',
    ],
    [
      'braces',
      input({ ignore: '*.{md,txt}' }),
      'Invalid `ignore` (input): `*.{md,txt}` has braces, which .gitignore patterns do not support. Write one pattern a line. | docs/settings.md explains every setting.',
    ],
    [
      './',
      input({ ignore: './docs' }),
      'Invalid `ignore` (input): `./docs` begins with `./`, which .gitignore patterns do not support. Begin with `/` for the root. | docs/settings.md explains every setting.',
    ],
    [
      'base url',
      input({ 'openai-base-url': 'gateway.example.com/v1' }),
      'Invalid value "gateway.example.com/v1" for `openai-base-url` (input). Did you mean "https://gateway.example.com/v1"? Allowed: an http or https URL. | docs/settings.md explains every setting.',
    ],
    [
      'category',
      input({ category: 'my review' }),
      'Invalid value "my review" for `category` (input). Allowed: letters, digits and . _ - /. | docs/settings.md explains every setting.',
    ],
    [
      'plan',
      input({ plan: 'docs/plan.md' }),
      'Invalid `plan` (input): `plan` needs `target: plan`. Set it, or remove `plan`. | docs/settings.md explains every setting.',
    ],
    [
      'revise',
      input({ revise: 'true' }),
      'Invalid `revise` (input): `revise` needs `target: plan`. Set it, or remove `revise`. | docs/settings.md explains every setting.',
    ],
    [
      'plan in matrix',
      input({ target: 'plan', 'matrix-job': 'a' }),
      'Invalid `target` (input): A plan is reviewed in one job. Remove `matrix-job` and `shard`, and use `mode: review`. | docs/settings.md explains every setting.',
    ],
    [
      'aggregate',
      input({ mode: 'aggregate' }),
      'Invalid `matrix-jobs`: `mode: aggregate` needs the names of the matrix jobs whose results must be there. Invalid `matrix-results`: `mode: aggregate` needs the paths of the downloaded results, such as `results/**/*.json`. | docs/settings.md explains every setting.',
    ],
    [
      'replay',
      input({ mode: 'replay' }),
      'Invalid `replay-file`: `mode: replay` needs the path of a transcript. | docs/settings.md explains every setting.',
    ],
    [
      'mode',
      input({ mode: 'estimation' }),
      'Invalid value "estimation" for `mode` (input). Did you mean "estimate"? Allowed: review, estimate, doctor, shard, aggregate, collect, replay, prove. | docs/settings.md explains every setting.',
    ],
    [
      'shard',
      input({ shard: '9/8' }),
      'Invalid `shard` (input): The index is larger than the count. Write index/count, such as 2/8. | docs/settings.md explains every setting.',
    ],
    [
      'yes',
      input({ 'allow-author-vendor': 'yes' }),
      'Invalid value "yes" for `allow-author-vendor` (input). Did you mean "true"? Allowed: true, false. | docs/settings.md explains every setting.',
    ],
    [
      'yaml',
      file('fail-on: ['),
      '.github/xreview.yml at the base is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 11. | YAML does not allow tabs for indentation, and values with `: ` or `#` need quotes. | Fix the file on the base branch; it is read from there only.',
    ],
    [
      'list',
      file('- a'),
      '.github/xreview.yml at the base must hold one `name: value` a line, such as `fail-on: major`. | Its top level is a list or a single value. | docs/settings.md explains every setting.',
    ],
    [
      'tab',
      file('path-instructions:\n\t"a": b'),
      '.github/xreview.yml at the base is not valid YAML: Tabs are not allowed as indentation at line 2, column 1. | YAML does not allow tabs for indentation, and values with `: ` or `#` need quotes. | Fix the file on the base branch; it is read from there only.',
    ],
    [
      'path instructions',
      file('path-instructions:\n  - path: "*.ts"\n    text: Use tabs.'),
      'Invalid value [{"path":"*.ts","text":"Use tabs."}] for `path-instructions` (.github/xreview.yml at the base). Allowed: a text for each glob, or a list of `path` and `instructions`. | docs/settings.md explains every setting.',
    ],
    [
      'prices',
      file('prices:\n  foo: { input: 1, output: 2 }'),
      'Missing `prices.foo.cached` (.github/xreview.yml at the base). Allowed: for each model the four numbers input, cached, written and output. Missing `prices.foo.written` (.github/xreview.yml at the base). Allowed: for each model the four numbers input, cached, written and output. | docs/settings.md explains every setting.',
    ],
    [
      'provider key',
      file('providers:\n  acme: { api: openai-chat, base_url: "https://x" }'),
      'Missing `providers.acme.base-url` (.github/xreview.yml at the base). Allowed: for each name `api`, `base-url` and the fields in docs/endpoints.md. Unknown key `base_url` in `providers.acme` (.github/xreview.yml at the base). Did you mean `base-url`? | docs/settings.md explains every setting.',
    ],
    [
      'variable',
      file('providers:\n  acme: { api: openai-chat, base-url: "https://x", key-variable: GITHUB_TOKEN }'),
      'Invalid `providers.acme.key-variable` (.github/xreview.yml at the base): Variables of the runner cannot be passed on. Choose a variable of your own. | docs/settings.md explains every setting.',
    ],
    [
      'command kind',
      file('commands:\n  x: { kind: cursor }'),
      'Invalid value "cursor" for `commands.x.kind` (.github/xreview.yml at the base). Allowed: for each name `kind` or `run` and the fields in docs/endpoints.md. | docs/settings.md explains every setting.',
    ],
    [
      'taken',
      file('providers:\n  openai: { api: openai-chat, base-url: "https://x" }'),
      'Invalid `providers.openai` (.github/xreview.yml at the base): This name is built in. Choose another. | docs/settings.md explains every setting.',
    ],
    [
      'unknown in file',
      file('failon: major'),
      'Unknown setting `failon` in .github/xreview.yml at the base. Did you mean `fail-on`? | docs/settings.md explains every setting.',
    ],
    [
      'coverage',
      input({ 'coverage-file': 'lcov.info' }),
      'Invalid `coverage-file` (input): `coverage-file` needs `verify`, which writes it. Set `verify`, or remove `coverage-file`. | docs/settings.md explains every setting.',
    ],
    [
      'two',
      input({ 'fail-on': 'high', 'max-rounds': '0' }),
      'Invalid value "high" for `fail-on` (input). Did you mean "major"? Allowed: critical, major, minor, info, never. Invalid value "0" for `max-rounds` (input). Allowed: an integer from 1 to 9. | docs/settings.md explains every setting.',
    ],
    [
      'keys',
      keys(false, true),
      'Missing API key: set the input `anthropic-api-key: ${{ secrets.ANTHROPIC_API_KEY }}`. Missing API key: set the input `openai-api-key: ${{ secrets.OPENAI_API_KEY }}`. | The secret is not defined for this repository, its name is mistyped, or this event gets no secrets. | Add the secret under Settings → Secrets and variables → Actions.',
    ],
    [
      'keys local',
      keys(false, false),
      'Missing API key: set the environment variable `ANTHROPIC_API_KEY`. Missing API key: set the environment variable `OPENAI_API_KEY`. | `xreview demo` shows a review without keys.',
    ],
    [
      'keys fork',
      keys(true, true),
      'Missing API key: set the input `anthropic-api-key: ${{ secrets.ANTHROPIC_API_KEY }}`. Missing API key: set the input `openai-api-key: ${{ secrets.OPENAI_API_KEY }}`. | GitHub does not give the repository’s secrets to pull requests from forks and from Dependabot. | docs/forks.md shows how a job that has the keys reviews them. For Dependabot, add the keys as Dependabot secrets.',
    ],
    [
      'lane',
      input({ 'fix-lanes': 'openai/gpt as hasty' }),
      'Invalid `fix-lanes` (input): Unknown approach `hasty`. Approaches: minimal, root-cause, or a path such as `./prompts/fix.md`. | docs/settings.md explains every setting.',
    ],
    [
      'lane provider',
      input({ 'fix-lanes': 'gpt-6.2-sol' }),
      'Invalid `fix-lanes` (input): `gpt-6.2-sol` has no provider. Write `openai/gpt-6.2-sol`. | docs/settings.md explains every setting.',
    ],
  ])('%s', (_, act, text) => {
    expect(textOf(act)).toBe(text);
  });
});

test('the log lists all settings for an unknown name, and the message does not', () => {
  const wrong = input({ 'severity-threshold': 'high' });
  expect(wrong).toThrow(UserError);
  try {
    wrong();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.logDetail).toContain('max-cost-usd');
    expect(error.message).not.toContain('max-cost-usd');
  }
});
