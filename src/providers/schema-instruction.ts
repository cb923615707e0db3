/** The answer's schema as an instruction, for endpoints and models that cannot be held to one. */
export const schemaInWords = (schema: unknown): string =>
  [
    'Answer with one JSON object and nothing else: no prose before or after it, no Markdown fence.',
    'It must be valid against this JSON schema:',
    JSON.stringify(schema),
  ].join('\n');
