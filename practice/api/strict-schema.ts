import * as z from 'zod';

const objectSchema = z.looseObject({
  properties: z.record(z.string(), z.unknown()).nullable().default(null),
  required: z.array(z.string()).nullable().default(null),
  additionalProperties: z.unknown().default(null),
});

/** Where a schema lacks what strict mode asks: every property required, no others. Null where it obeys. */
export const loose = (schema: unknown, at: string): string | null => {
  if (Array.isArray(schema))
    return schema.map((inner) => loose(inner, at)).find((found) => found !== null) ?? null;
  if (typeof schema !== 'object' || schema === null) return null;
  const seen = objectSchema.safeParse(schema).data;
  if (seen !== undefined && seen.properties !== null) {
    if (seen.additionalProperties !== false)
      return `In context=(${at}), 'additionalProperties' is required to be supplied and to be false.`;
    const missing = Object.keys(seen.properties).find((name) => !(seen.required ?? []).includes(name));
    if (missing !== undefined)
      return `In context=(${at}), 'required' is required to be supplied and to be an array including every key in properties. Missing '${missing}'.`;
  }
  for (const [key, inner] of Object.entries(schema)) {
    const found = loose(inner, `${at}, '${key}'`);
    if (found !== null) return found;
  }
  return null;
};
