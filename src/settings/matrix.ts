import * as z from 'zod';

const legName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,99}$/);

/** A name of a leg: part of file names and of the SARIF category. */
export const legNameSchema = z.union([z.literal(''), legName]).default('');

const names = z.array(legName);
const matrix = z.union([
  names,
  z
    .object({ include: z.array(z.object({ leg: legName })) })
    .transform(({ include }) => include.map(({ leg }) => leg)),
  z.object({ leg: names }).transform(({ leg }) => leg),
]);

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'it begins like JSON but is none', input: text });
    return z.NEVER;
  }
});

/** Names of legs: a list, one a line, or the matrix as JSON that started them. */
export const legNamesSchema = z.union([
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
export const shardSchema = z.union([
  z.literal('').transform(() => null),
  z
    .string()
    .regex(/^[1-9]\d{0,2}\/[1-9]\d{0,2}$/)
    .transform((text) => {
      const [index = 0, of = 0] = text.split('/').map(Number);
      return { index, of };
    })
    .refine(({ index, of }) => index <= of, 'there is no such part'),
  z.null(),
]);
