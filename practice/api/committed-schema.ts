import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Wire } from '../model-behavior.ts';

/** Where the committed schema of a wire's requests lies; `schemas.ts` generates it. */
export const schemaFile = (wire: Wire): URL => new URL(`./fixtures/${wire}.schema.json`, import.meta.url);

/** The schema that requests on a wire are held against. */
export const committedSchema = (wire: Wire): object =>
  z.looseObject({}).parse(JSON.parse(readFileSync(schemaFile(wire), 'utf8')));
