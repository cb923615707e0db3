import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { english, type Language } from '../config/language.ts';
import { categories, categoriesOf, type Subject } from '../debate/categories.ts';

/** The texts for models are separate files. Each URL is written out so that the bundler includes its file. */
const files = {
  instructions: new URL('./prompts/instructions.md', import.meta.url),
  'look-ups': new URL('./prompts/look-ups.md', import.meta.url),
  change: new URL('./prompts/change.md', import.meta.url),
  blind: new URL('./prompts/independent-review.md', import.meta.url),
  'cross-examination': new URL('./prompts/cross-examination.md', import.meta.url),
  rebuttal: new URL('./prompts/rebuttal.md', import.meta.url),
  earlier: new URL('./prompts/earlier.md', import.meta.url),
  'judge-too': new URL('./prompts/judge-too.md', import.meta.url),
  statements: new URL('./prompts/statements.md', import.meta.url),
  'executed-test': new URL('./prompts/executed-test.md', import.meta.url),
  description: new URL('./prompts/description.md', import.meta.url),
  relocation: new URL('./prompts/relocation.md', import.meta.url),
  missing: new URL('./prompts/missing.md', import.meta.url),
  'missing-too': new URL('./prompts/missing-too.md', import.meta.url),
  unread: new URL('./prompts/unread.md', import.meta.url),
  language: new URL('./prompts/language.md', import.meta.url),
  checkout: new URL('./prompts/checkout.md', import.meta.url),
  repair: new URL('./prompts/repair.md', import.meta.url),
  triage: new URL('./prompts/triage.md', import.meta.url),
  sentinel: new URL('./prompts/sentinel.md', import.meta.url),
  adversarial: new URL('./prompts/adversarial.md', import.meta.url),
  general: new URL('./prompts/roles/general.md', import.meta.url),
  security: new URL('./prompts/roles/security.md', import.meta.url),
  correctness: new URL('./prompts/roles/correctness.md', import.meta.url),
  callers: new URL('./prompts/roles/callers.md', import.meta.url),
  integration: new URL('./prompts/roles/integration.md', import.meta.url),
  simplicity: new URL('./prompts/roles/simplicity.md', import.meta.url),
  own: new URL('./prompts/roles/own.md', import.meta.url),
  'complement-anthropic': new URL('./prompts/complements/anthropic.md', import.meta.url),
  'complement-google': new URL('./prompts/complements/google.md', import.meta.url),
  guidelines: new URL('./prompts/guidelines.md', import.meta.url),
  usages: new URL('./prompts/usages.md', import.meta.url),
  spec: new URL('./prompts/requirements.md', import.meta.url),
  tests: new URL('./prompts/roles/tests.md', import.meta.url),
  'fix-instructions': new URL('./prompts/fix/instructions.md', import.meta.url),
  'fix-brief': new URL('./prompts/fix/brief.md', import.meta.url),
  'fix-tests': new URL('./prompts/fix/tests.md', import.meta.url),
  'fix-edits': new URL('./prompts/fix/edits.md', import.meta.url),
  'fix-program': new URL('./prompts/fix/program.md', import.meta.url),
  'fix-folder': new URL('./prompts/fix/folder.md', import.meta.url),
  'fix-again': new URL('./prompts/fix/again.md', import.meta.url),
  'fix-minimal': new URL('./prompts/fix/minimal.md', import.meta.url),
  'fix-root-cause': new URL('./prompts/fix/root-cause.md', import.meta.url),
  'prove-instructions': new URL('./prompts/prove/instructions.md', import.meta.url),
  'prove-write': new URL('./prompts/prove/write.md', import.meta.url),
  'prove-better': new URL('./prompts/prove/better.md', import.meta.url),
  'prove-again': new URL('./prompts/prove/again.md', import.meta.url),
  'prove-read': new URL('./prompts/prove/read.md', import.meta.url),
  decided: new URL('./prompts/plan/decided.md', import.meta.url),
  'revise-instructions': new URL('./prompts/plan/revise-instructions.md', import.meta.url),
  revise: new URL('./prompts/plan/revise.md', import.meta.url),
  'revise-again': new URL('./prompts/plan/revise-again.md', import.meta.url),
  lost: new URL('./prompts/plan/lost.md', import.meta.url),
  'revise-repair': new URL('./prompts/plan/revise-repair.md', import.meta.url),
  undecided: new URL('./prompts/plan/undecided.md', import.meta.url),
} as const;

export type PromptName = keyof typeof files;

const isPromptName = (text: string): text is PromptName => Object.hasOwn(files, text);
export const promptNames: readonly PromptName[] = Object.keys(files).filter(isPromptName);

/** Texts about code have a version for plans. */
const planFiles: Readonly<Partial<Record<PromptName, URL>>> = {
  instructions: new URL('./prompts/plan/instructions.md', import.meta.url),
  change: new URL('./prompts/plan/plan.md', import.meta.url),
  blind: new URL('./prompts/plan/independent-review.md', import.meta.url),
  'cross-examination': new URL('./prompts/plan/cross-examination.md', import.meta.url),
  rebuttal: new URL('./prompts/plan/rebuttal.md', import.meta.url),
  earlier: new URL('./prompts/plan/earlier.md', import.meta.url),
  description: new URL('./prompts/plan/description.md', import.meta.url),
  relocation: new URL('./prompts/plan/relocation.md', import.meta.url),
  adversarial: new URL('./prompts/plan/adversarial.md', import.meta.url),
  general: new URL('./prompts/plan/general.md', import.meta.url),
  spec: new URL('./prompts/plan/requirements.md', import.meta.url),
};

export type RoleName = Extract<
  PromptName,
  'general' | 'security' | 'correctness' | 'callers' | 'integration' | 'simplicity' | 'tests'
>;

/** Read once: the prompts of many bundles are made at the same time. */
const read = new Map<URL, string>();
function textOf(file: URL): string {
  const text = read.get(file) ?? readFileSync(file, 'utf8');
  read.set(file, text);
  return text;
}

/** A prompt with its `{{slots}}` filled in one pass, so that inserted text is not searched for slots. */
export function prompt(
  name: PromptName,
  slots: Readonly<Record<string, string>> = {},
  subject: Subject = 'change',
): string {
  const own = subject === 'plan' ? planFiles[name] : undefined;
  const text = textOf(own ?? files[name]).trimEnd();
  return text.replace(/\{\{(\w+)\}\}/gu, (_, slot: string) => {
    const value = slots[slot];
    if (value === undefined) throw new TypeError(`prompt ${name} has a slot ${slot} that was not filled`);
    return value;
  });
}

/** A digest of all texts for models. */
export function promptsDigest(): string {
  const hash = createHash('sha256');
  for (const url of [...Object.values(files), ...Object.values(planFiles)]) hash.update(`${textOf(url)}\0`);
  for (const subject of ['change', 'plan'] as const)
    hash.update(instructions({ subject, lookUps: true, language: english }));
  return hash.digest('hex');
}

interface InstructionOptions {
  readonly subject: Subject;
  readonly lookUps: boolean;
  readonly language: Language;
}

/** The system text. It is the same for every reviewer of a kind, bundle and round, so that the provider caches it. */
export const instructions = ({ subject, lookUps, language }: InstructionOptions): string =>
  [
    prompt(
      'instructions',
      {
        categories: categoriesOf(subject)
          .map((id) => `- \`${id}\`: ${categories[id].description}`)
          .join('\n'),
      },
      subject,
    ),
    ...(lookUps ? [prompt('look-ups')] : []),
    ...languageRule(language),
  ].join('\n\n');

/** The system text of those who fix code, revise a plan, or write and read tests. */
export const authorInstructions = (
  name: 'fix-instructions' | 'revise-instructions' | 'prove-instructions',
  language: Language,
): string =>
  [prompt(name, {}, name === 'revise-instructions' ? 'plan' : 'change'), ...languageRule(language)].join(
    '\n\n',
  );

/** Models write English by themselves, because the instructions are English. */
const languageRule = ({ tag, name }: Language): readonly string[] =>
  tag === english.tag ? [] : [prompt('language', { language: `${name} (\`${tag}\`)` })];
