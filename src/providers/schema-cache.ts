import type * as z from 'zod';

/**
 * The SDK's way of writing a schema, done once for each: a debate asks for the same shape in every request, and
 * writing it takes longer than all else about a request.
 */
export function once<F>(write: (schema: z.ZodType) => F): (schema: z.ZodType) => F {
  const written = new WeakMap<z.ZodType, { readonly format: F }>();
  return (schema) => {
    const known = written.get(schema) ?? { format: write(schema) };
    written.set(schema, known);
    return known.format;
  };
}
