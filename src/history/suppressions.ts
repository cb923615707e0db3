import { parseDocument } from 'yaml';
import * as z from 'zod';
import { globMatcher } from '../change/patterns.ts';
import { isCategory } from '../debate/categories.ts';
import type { Finding } from '../debate/finding.ts';
import { UserError } from '../errors.ts';
import { type Decision, neverByRule } from './decisions.ts';

export const suppressionsPath = '.github/xreview-suppressions.yml';

const day = z.union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))]);
const common = {
  reason: z.string().trim().min(1, 'must not be empty'),
  expires: day.optional(),
  by: z.string().trim().min(1).optional(),
};

const findingEntry = z.strictObject({
  finding: z.string().regex(/^xr-[0-9a-f]{10}$/u, 'must be the id of a finding, such as xr-0123456789'),
  ...common,
});

/** Paths that no repository has. A glob that matches all of them matches everything, or everything with a dot. */
const probes = ['q7v-k1.z9x', 'q7v-k1/z9x.w4y', '.q7v-k1/w4y/z9x.k1q'];

const ruleEntry = z.strictObject({
  category: z
    .string()
    .refine(isCategory, 'must be a category of findings, see docs/findings.md')
    .refine(
      (category) => !neverByRule.has(category),
      'must not be prompt-injection: dismiss such findings one by one, by their id',
    ),
  path: z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .refine(
      (glob) => !isForEverything(glob),
      'must not match every file: name the folder or files it is about',
    ),
  ...common,
});

function isForEverything(glob: string): boolean {
  const matches = globMatcher(glob);
  return probes.every((path) => matches(path));
}

const formsOfEntries =
  'Write a list. An entry has `finding: xr-…`, or `category: …` and `path: GLOB`; and `reason: …`, and optionally `expires: 2027-01-31`.';

/** The suppressions file at the base. Entries that a pull request adds count after it is merged. */
export function readSuppressions(text: string | null): readonly Decision[] {
  if (text === null) return [];
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) throw wrong(`is not valid YAML: ${error.message.split('\n')[0] ?? ''}`);
  const entries = z
    .array(z.looseObject({}))
    .nullable()
    .safeParse(document.toJS({ maxAliasCount: 50 }));
  if (!entries.success) throw wrong('is not a list of entries');
  return (entries.data ?? []).map((entry, index) => {
    if ('finding' in entry) return decisionOfFinding(parsed(findingEntry, entry, index));
    if ('category' in entry) return decisionOfRule(parsed(ruleEntry, entry, index));
    throw wrong(`has an invalid entry: ${index} needs \`finding\`, or \`category\` and \`path\``);
  });
}

function parsed<T>(schema: z.ZodType<T>, entry: unknown, index: number): T {
  const read = schema.safeParse(entry);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw wrong(`has an invalid entry: ${[index, ...(issue?.path ?? [])].join('.')} ${issue?.message ?? ''}`);
}

const decisionOfFinding = ({ finding, ...entry }: z.infer<typeof findingEntry>): Decision => ({
  key: `suppressions:${finding}`,
  about: { kind: 'finding', id: finding },
  ...sourceOf(entry),
});

const decisionOfRule = ({ category, path, ...entry }: z.infer<typeof ruleEntry>): Decision => ({
  key: `suppressions:${category}:${path}`,
  about: { kind: 'rule', category, path },
  ...sourceOf(entry),
});

interface Entry {
  readonly reason: string;
  readonly expires?: string | undefined;
  readonly by?: string | undefined;
}

const sourceOf = ({ reason, expires, by }: Entry) => ({
  source: 'suppressions' as const,
  by: by ?? 'the team',
  reason,
  until: expires ?? null,
});

const wrong = (what: string): UserError =>
  new UserError(
    'bad-setting',
    `The suppressions file ${suppressionsPath} ${what}.`,
    'The file at the base commit has a mistake.',
    formsOfEntries,
  );

/** The entry that suppresses findings like this one in its file. */
export const ruleFor = ({ category, location }: Finding, reason: string): string =>
  [
    `- category: ${category}`,
    `  path: ${JSON.stringify(exactGlob(location.path))}`,
    `  reason: ${JSON.stringify(reason)}`,
  ].join('\n');

/** A glob that matches one path only. A name without a folder is anchored, because it would match in any folder. */
const exactGlob = (path: string): string => {
  const escaped = path.replaceAll(/[\\*?[\]{}()!+@|^]/gu, String.raw`\$&`);
  return path.includes('/') ? escaped : `/${escaped}`;
};
