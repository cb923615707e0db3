/** Writes docs/result.schema.json, the published schema of result.json, from the schema that the action uses. */
import { mkdirSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { resultSchema, resultVersion } from '../src/result/result.ts';

export const schemaPath = new URL('../docs/result.schema.json', import.meta.url);

export const schemaText = (): string => {
  const schema = {
    title: `xreview-action result, version ${resultVersion}`,
    description: 'result.json: findings, positions, calls, cost and verdict of a review.',
    ...z.toJSONSchema(resultSchema, { target: 'draft-2020-12' }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
};

if (import.meta.main) {
  mkdirSync(new URL('.', schemaPath), { recursive: true });
  writeFileSync(schemaPath, schemaText());
}
