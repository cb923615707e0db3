import { parseDocument } from 'yaml';
import * as z from 'zod';
import { UserError } from '../errors.ts';
import type { Decision } from './decisions.ts';

export const suppressionsPath = '.github/xreview-suppressions.yml';

const entry = z.strictObject({
  finding: z.string().regex(/^xr-[0-9a-f]{10}$/u, 'must be the id of a finding, such as xr-0123456789'),
  reason: z.string().trim().min(1, 'must not be empty'),
  expires: z.union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))]).optional(),
  by: z.string().trim().min(1).optional(),
});

/** The suppressions file at the base. Entries that a pull request adds count after it is merged. */
export function readSuppressions(text: string | null): readonly Decision[] {
  if (text === null) return [];
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) throw wrong(`is not valid YAML: ${error.message.split('\n')[0] ?? ''}`);
  const parsed = z
    .array(entry)
    .nullable()
    .safeParse(document.toJS({ maxAliasCount: 50 }));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw wrong(`has an invalid entry: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  return (parsed.data ?? []).map(({ finding, reason, expires, by }) => ({
    key: `suppressions:${finding}`,
    finding,
    source: 'suppressions',
    by: by ?? 'the team',
    reason,
    until: expires ?? null,
  }));
}

const wrong = (what: string): UserError =>
  new UserError(
    'bad-setting',
    `The suppressions file ${suppressionsPath} ${what}.`,
    'The file at the base commit has a mistake.',
    'Write a list. Each entry has `finding: xr-…`, `reason: …` and optionally `expires: 2027-01-31`.',
  );
