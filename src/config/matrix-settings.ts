import * as z from 'zod';
import { lines, setting, wholeNumber } from './setting.ts';

const matrixJobName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,99}$/);

/** A name of a leg: part of file names and of the SARIF category. */
const matrixJobNameSchema = z.union([z.literal(''), matrixJobName]).default('');

const names = z.array(matrixJobName);
const matrix = z.union([
  names,
  z
    .object({ include: z.array(z.object({ job: matrixJobName })) })
    .transform(({ include }) => include.map(({ job }) => job)),
  z.object({ job: names }).transform(({ job }) => job),
]);

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'It starts like JSON but is not valid JSON.', input: text });
    return z.NEVER;
  }
});

/** Names of legs: a list, one a line, or the matrix as JSON that started them. */
const matrixJobNamesSchema = z.union([
  matrix,
  z
    .string()
    .regex(/^\s*[[{]/u)
    .pipe(json)
    .pipe(matrix),
  z
    .string()
    .regex(/^(?!\s*[[{])/u)
    .transform((text) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .pipe(names),
]);

/** `2/8`: the second of eight shards. */
const shardSchema = z.union([
  z.literal('').transform(() => null),
  z
    .string()
    .regex(/^[1-9]\d{0,2}\/[1-9]\d{0,2}$/)
    .transform((text) => {
      const [index = 0, of = 0] = text.split('/').map(Number);
      return { index, of };
    })
    .refine(
      ({ index, of }) => index <= of,
      'The index is larger than the count. Write index/count, such as 2/8.',
    ),
  z.null(),
]);

/** The settings of a matrix: legs, shards, and what brings them together. */
export const matrixFields = {
  'matrix-job': setting(
    matrixJobNameSchema,
    'Name of this leg of a matrix: its result and its SARIF category are its own. See docs/matrix.md.',
    'letters, digits, spaces and . _ -',
    'none: this run is no leg',
    'run',
  ),
  'matrix-jobs': setting(
    matrixJobNamesSchema.default(() => []),
    'With `mode: aggregate`: the legs that must have come in, or the matrix as JSON that started them.',
    'names, one a line, or a matrix as JSON',
    'none',
    'run',
  ),
  'matrix-results': setting(
    lines.default(() => []),
    'With `mode: aggregate`: where the legs’ result files were downloaded to.',
    'globs of files, one a line, relative to the workspace',
    'none',
    'run',
  ),
  shard: setting(
    shardSchema.default(null),
    'Which part of the change this leg reviews, as `mode: shard` put it into the matrix.',
    'index/count, such as 2/8',
    'all of it',
    'run',
  ),
  shards: setting(
    wholeNumber.pipe(z.int().min(1).max(256)).nullable().default(null),
    'With `mode: shard`: at most so many parts.',
    'a whole number from 1 to 256',
    'by the size of the change',
  ),
} as const;
