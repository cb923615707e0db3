import type * as z from 'zod';

/**
 * The SDK's way of writing a schema, done once for each: a debate asks for the same shape in every request, and
 * writing it takes longer than all else about a request.
 */
export function once<N extends readonly string[], F>(
  write: (schema: z.ZodType, ...name: N) => F,
): (schema: z.ZodType, ...name: N) => F {
  const written = new WeakMap<z.ZodType, Map<string, F>>();
  return (schema, ...name) => {
    const named = written.get(schema) ?? new Map<string, F>();
    const format = named.get(name.join()) ?? write(schema, ...name);
    written.set(schema, named.set(name.join(), format));
    return format;
  };
}
