import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import * as z from 'zod';
import type { Wire } from '../model-behavior.ts';
import { schemaFile } from './committed-schema.ts';

/**
 * JSON schemas of the requests that the SDKs' own types allow, so that the practice server rejects what the real APIs
 * would. They are generated (`node practice/api/schemas.ts`) and committed, because generating takes seconds.
 */

const require = createRequire(import.meta.url);

const sources = {
  anthropic: { types: '@anthropic-ai/sdk/resources/messages/messages', name: 'MessageCreateParamsBase' },
  openai: { types: 'openai/resources/responses/responses', name: 'ResponseCreateParamsBase' },
  'openai-chat': {
    types: 'openai/resources/chat/completions/completions',
    name: 'ChatCompletionCreateParamsBase',
  },
} as const;

const packages = { anthropic: '@anthropic-ai/sdk', openai: 'openai', 'openai-chat': 'openai' } as const;

/** Descriptions are most of a schema's size, and a validator has no use for them. */
const withoutDescriptions = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutDescriptions);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !(key === 'description' && typeof inner === 'string'))
      .map(([key, inner]) => [key, withoutDescriptions(inner)]),
  );
};

const packageJson = z.looseObject({ version: z.string() });

/** The version of the installed SDK of a wire. */
export const sdkVersion = (wire: Wire): string => {
  const main = require.resolve(packages[wire]);
  const root = main.slice(0, main.lastIndexOf(`/node_modules/${packages[wire]}/`));
  const path = `${root}/node_modules/${packages[wire]}/package.json`;
  return packageJson.parse(JSON.parse(readFileSync(path, 'utf8'))).version;
};

/** Generates the schema of a wire from the installed SDK. Takes 1 to 2 seconds. */
export const generateSchema = (wire: Wire): object => {
  const { types, name } = sources[wire];
  const schema = createGenerator({
    path: require.resolve(types).replace(/\.js$/, '.d.ts'),
    type: name,
    skipTypeCheck: true,
    expose: 'export',
    topRef: true,
    additionalProperties: false,
  }).createSchema(name);
  return {
    $comment: `${packages[wire]} ${sdkVersion(wire)}`,
    ...z.looseObject({}).parse(withoutDescriptions(schema)),
  };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const wire of ['anthropic', 'openai', 'openai-chat'] as const)
    writeFileSync(schemaFile(wire), `${JSON.stringify(generateSchema(wire))}\n`);
}
