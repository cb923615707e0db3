import type { z } from 'zod';

/** An object with this many fields of an item is one. */
const leastShared = 2;

/** Whether a value is or contains an object like an item of the answer's lists. */
export type HoldsItem = (value: unknown) => boolean;

/**
 * Recognizes items that stand where nobody reads them: outside the answer, or in a field that the schema does not have.
 * An answer with an empty list next to them does not say that there is nothing.
 * @param schema the JSON schema of the answer.
 */
export function itemDetector(schema: z.core.JSONSchema._JSONSchema): HoldsItem {
  const kinds = Object.values(schema === true || schema === false ? {} : (schema.properties ?? {})).flatMap(
    (property) => {
      const items = typeof property === 'object' ? property.items : undefined;
      const fields = typeof items === 'object' && !Array.isArray(items) ? items.properties : undefined;
      return fields === undefined ? [] : [new Set(Object.keys(fields))];
    },
  );
  const isItem = (value: object): boolean => {
    const names = Object.keys(value);
    return kinds.some((fields) => names.filter((name) => fields.has(name)).length >= leastShared);
  };
  return (value) => {
    // Not recursive, because a model chooses the depth.
    const left = [value];
    for (let next = left.pop(); left.length > 0 || next !== undefined; next = left.pop()) {
      if (typeof next !== 'object' || next === null) continue;
      if (!Array.isArray(next) && isItem(next)) return true;
      for (const inner of Object.values(next)) left.push(inner);
    }
    return false;
  };
}
