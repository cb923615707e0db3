import * as z from 'zod';

/** The change and its bundles in a transcript: every reviewed line, so that a replay does not need git. */

const count = z.int().nonnegative();
const number = count.nullable();
const status = z.enum(['added', 'deleted', 'modified', 'renamed', 'copied', 'type-changed', 'mode-changed']);

const line = z.strictObject({
  kind: z.enum(['context', 'added', 'removed']),
  text: z.string(),
  oldLine: number,
  newLine: number,
  noNewline: z.literal(true).exactOptional(),
});

const hunk = z.strictObject({
  id: z.string(),
  oldStart: count,
  oldLines: count,
  newStart: count,
  newLines: count,
  section: z.string(),
  lines: z.array(line),
});

const file = z.strictObject({
  path: z.string(),
  oldPath: z.string().nullable(),
  status,
  oldMode: z.string().nullable(),
  newMode: z.string().nullable(),
  oldBlob: z.string().nullable(),
  newBlob: z.string().nullable(),
  added: count,
  removed: count,
  sensitive: z.boolean(),
  hunks: z.array(hunk),
  leftOut: z
    .strictObject({
      reason: z.enum([
        'binary',
        'lfs-pointer',
        'submodule',
        'generated',
        'vendored',
        'lock-file',
        'minified',
        'ignored',
        'not-included',
        'too-large',
        'no-text-change',
      ]),
      detail: z.string(),
    })
    .nullable(),
});

export const changeSchema = z.strictObject({
  repository: z.string().nullable(),
  event: z.string(),
  pullRequest: z
    .strictObject({
      number: count,
      title: z.string(),
      body: z.string(),
      author: z.string(),
      authorIsBot: z.boolean(),
      fork: z.boolean(),
      headRef: z.string(),
      baseRef: z.string(),
    })
    .nullable(),
  client: z.string().optional(),
  commits: z.strictObject({ base: z.string(), mergeBase: z.string(), head: z.string().nullable() }),
  log: z.array(
    z.strictObject({ id: z.string(), authorName: z.string(), authorEmail: z.string(), message: z.string() }),
  ),
  files: z.array(file),
});

export const bundlePlanSchema = z.strictObject({
  bundles: z.array(
    z.strictObject({
      id: z.string(),
      files: z.array(
        z.strictObject({
          path: z.string(),
          oldPath: z.string().nullable(),
          status,
          excerpts: z.array(
            z.strictObject({
              hunks: z.array(z.string()),
              symbol: z.string().nullable(),
              lines: z.array(line),
            }),
          ),
          outline: z.string().nullable(),
          part: z.strictObject({ index: count, of: count }).nullable(),
        }),
      ),
      tokens: count,
    }),
  ),
  coverage: z.array(
    z.strictObject({ hunk: z.string(), path: z.string(), from: count, to: count, bundle: z.string() }),
  ),
});
