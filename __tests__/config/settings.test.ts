import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { missingKeys } from '../../src/config/access.ts';
import { givenInputs, mergeSettings, readFlags, usage } from '../../src/config/inputs.ts';
import { noticesOf } from '../../src/config/notices.ts';
import { reviewerId } from '../../src/config/reviewer-spec.ts';
import { settingMeta, settingNames } from '../../src/config/schema.ts';
import { givenFile } from '../../src/config/settings-file.ts';
import { UserError } from '../../src/errors.ts';

const fromInputs = (inputs: Record<string, string>) =>
  mergeSettings([{ label: 'input', given: givenInputs(inputs) }]);

const fromFile = (yaml: string) =>
  mergeSettings([{ label: 'file', given: givenFile(yaml, '.github/xreview.yml at the base') }]);

function userErrorOf(act: () => unknown): UserError {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('no problem was raised');
}

describe('where a value comes from', () => {
  test('nothing given: the defaults, two makers', () => {
    const settings = mergeSettings([]);
    expect(settings.reviewers.map(reviewerId)).toEqual(['anthropic/claude-opus-5-5', 'openai/gpt-6.2-sol']);
    expect(settings).toMatchObject({
      'fail-on': 'critical',
      disputed: 'fail',
      'on-inconclusive': 'fail',
      'max-rounds': 4,
    });
  });

  test('an input wins over the file, the file over the default', () => {
    const settings = mergeSettings([
      { label: 'input', given: givenInputs({ 'INPUT_FAIL-ON': 'major' }) },
      { label: 'file', given: givenFile('fail-on: minor\nmax-rounds: 5\n', 'file') },
    ]);
    expect(settings).toMatchObject({ 'fail-on': 'major', 'max-rounds': 5 });
  });

  test('an empty input is no input, so that the file can speak', () => {
    const settings = mergeSettings([
      { label: 'input', given: givenInputs({ 'INPUT_FAIL-ON': '  ' }) },
      { label: 'file', given: givenFile('fail-on: minor', 'file') },
    ]);
    expect(settings['fail-on']).toBe('minor');
  });

  test('lists come as lines or as YAML lists; reviewers also with commas; roles by "as"', () => {
    expect(fromInputs({ INPUT_IGNORE: 'a/**\n\n !b/c.ts \n# d' }).ignore).toEqual(['a/**', '!b/c.ts']);
    expect(fromFile('ignore: [a, b]').ignore).toEqual(['a', 'b']);
    expect(fromFile('ignore: |\n  a\n  !b\n').ignore).toEqual(['a', '!b']);
    expect(fromFile('include: ["src/**", "!src/gen"]').include).toEqual(['src/**', '!src/gen']);
    expect(
      fromInputs({ INPUT_REVIEWERS: 'openai/x, anthropic/y as security' }).reviewers.map(reviewerId),
    ).toEqual(['openai/x', 'anthropic/y as security']);
  });

  test('flags of a local run have the same names; a repeated one is a list', () => {
    const { given, uncommitted } = readFlags([
      '--base',
      'main',
      '--ignore=a',
      '--ignore',
      'b',
      '--uncommitted',
    ]);
    expect(uncommitted).toBe(true);
    expect(mergeSettings([{ label: 'flag', given }])).toMatchObject({ base: 'main', ignore: ['a', 'b'] });
  });
});

test('a key in the settings file is refused and not shown', () => {
  const key = userErrorOf(() => fromFile('openai-api-key: sk-leaked'));
  expect(key.message + key.likelyCause + key.remedy).not.toContain('sk-leaked');
});

test('a wrong secret is never shown', () => {
  const given = new Map<string, unknown>([['openai-api-key', ['sk-secret-value']]]);
  const userError = userErrorOf(() => mergeSettings([{ label: 'input', given }]));
  expect(userError.message + userError.remedy).not.toContain('sk-secret-value');
});

describe('keys', () => {
  const settings = fromInputs({ 'INPUT_ANTHROPIC-API-KEY': 'k-123456' });

  test('the missing one is named, with the cause that fits the run', () => {
    const at = (fork: boolean, onRunner: boolean) =>
      userErrorOf(() => {
        throw missingKeys(settings, {}, { fork, onRunner }) ?? new Error('no key is missing');
      });
    expect(at(false, true).message).toContain('openai-api-key');
    expect(at(true, true).likelyCause).toContain('forks');
    expect(at(false, false).message).toContain('OPENAI_API_KEY');
  });

  test('none is missing where no reviewer needs it', () => {
    const one = fromInputs({ 'INPUT_ANTHROPIC-API-KEY': 'k-123456', INPUT_REVIEWERS: 'anthropic/x' });
    expect(missingKeys(one, {}, { fork: false, onRunner: true })).toBeNull();
  });
});

test('what weakens the gate is said', () => {
  expect(noticesOf(mergeSettings([]))).toEqual([]);
  const weak = fromInputs({
    INPUT_REVIEWERS: 'openai/x',
    'INPUT_FAIL-ON': 'never',
    'INPUT_ON-INCONCLUSIVE': 'warn',
  });
  expect(noticesOf(weak).join(' ')).toMatch(/one reviewer.*no finding fails.*incomplete review/u);
  expect(noticesOf(fromInputs({ INPUT_REVIEWERS: 'openai/x\nopenai/y' }))[0]).toContain('one vendor');
});

test('whatever stands in inputs or file gives settings or a Problem, never a crash', () => {
  const names = fc.constantFrom(...settingNames, 'fial-on', '__proto__', 'constructor');
  const values = fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()), fc.object(), fc.constant(null));
  fc.assert(
    fc.property(fc.dictionary(names, values), fc.string(), (given, yaml) => {
      for (const act of [
        () => mergeSettings([{ label: 'input', given: new Map(Object.entries(given)) }]),
        () => givenFile(yaml, 'file'),
      ]) {
        try {
          act();
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }
    }),
    { numRuns: 300 },
  );
});

describe('descriptions of settings', () => {
  const described = settingNames.map((name) => ({ name, ...settingMeta(name) }));

  test('every setting has one of its own', () => {
    for (const { description } of described) expect(description).toMatch(/\.$/u);
    expect(new Set(described.map(({ description }) => description)).size).toBe(settingNames.length);
  });

  test('action.yml, README and docs/settings.md are what scripts/settings-docs.ts writes', () => {
    execFileSync(process.execPath, ['scripts/settings-docs.ts', '--check'], { stdio: 'pipe' });
  });

  test.each(described)(
    'action.yml, docs/settings.md and --help agree on $name',
    ({ name, description, source }) => {
      const row = readFileSync('docs/settings.md', 'utf8')
        .split('\n')
        .find((line) => line.startsWith(`| \`${name}\``));
      expect(row).toContain(description.replaceAll('|', '\\|'));
      if (source === 'file') return;
      expect(usage()).toContain(`  --${name}\n      ${description}\n`);
      expect(inputsOf(readFileSync('action.yml', 'utf8'))[name]?.description).toContain(description);
    },
  );

  test('docs and examples name only settings that exist', () => {
    const examples = globSync('examples/*.yml').map((file) => readFileSync(file, 'utf8'));
    const docs = globSync(['docs/**/*.md', 'README.md', 'CONTRIBUTING.md', 'SECURITY.md']).map((file) =>
      readFileSync(file, 'utf8'),
    );
    for (const name of [
      'spec',
      'sarif',
      'keyless',
      'prompt-files',
      'author-only',
      'leg',
      'legs',
      'leg-results',
    ])
      for (const text of [...examples, ...docs]) {
        expect(text).not.toMatch(new RegExp(`^ *${name}: `, 'mu'));
        expect(text).not.toContain(`\`${name}\``);
        expect(text).not.toContain(`\`${name}: `);
      }
  });
});

const actionSchema = z.object({ inputs: z.record(z.string(), z.object({ description: z.string() })) });
function inputsOf(yaml: string): Record<string, { description: string }> {
  return actionSchema.parse(parse(yaml)).inputs;
}

describe('the lanes of a fix race', () => {
  test('are spelled like reviewers, with an approach', () => {
    const lanes =
      'openai/gpt-6.2-sol as minimal\nopenai/gpt-6.2-sol as ./prompts/fix.md at high\ncommand/codex';
    expect(fromInputs({ 'INPUT_FIX-LANES': lanes })['fix-lanes']).toEqual([
      { provider: 'openai', model: 'gpt-6.2-sol', approach: 'minimal', effort: null },
      { provider: 'openai', model: 'gpt-6.2-sol', approach: './prompts/fix.md', effort: 'high' },
      { provider: 'command', model: 'codex', approach: null, effort: null },
    ]);
  });

  test.each([
    ['openai/gpt-6.2-sol\nopenai/gpt-6.2-sol', 'is listed twice'],
    ['nobody/model', 'Unknown provider `nobody`'],
    ['command/nothing', 'Unknown command `nothing`'],
  ])('%j is refused', (lanes, says) => {
    expect(userErrorOf(() => fromInputs({ 'INPUT_FIX-LANES': lanes })).message).toContain(says);
  });
});

test('a setting of the fix race without fix is a notice', () => {
  expect(noticesOf(fromInputs({ INPUT_VERIFY: 'npm test' }))).toEqual([
    '`verify` has no effect because `fix` is `off`.',
  ]);
  expect(noticesOf(fromInputs({ INPUT_VERIFY: 'npm test', INPUT_FIX: 'suggest' }))).toEqual([]);
});
