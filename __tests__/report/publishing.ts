/** Publishes a result in a process of its own: `node publishing.ts RESULT.json PLACES-AS-JSON`. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { publish } from '../../src/report/publish.ts';
import { soundResult } from '../../src/result/published-result.ts';
import type { Result } from '../../src/result/result.ts';
import { createRedactor } from '../../src/security/secrets/redactor.ts';

const [file = '', given = '{}'] = process.argv.slice(2);
const runPaths = z
  .object({
    result: z.string(),
    sarif: z.string(),
    report: z.string(),
    revised: z.string().default('revised-plan.md'),
    notes: z.string().nullable().default(null),
    transcript: z.string(),
    summary: z.string(),
    tests: z.string(),
  })
  .parse(JSON.parse(given));
/** Taken as it is: a result that is not of its shape is one of the cases. */
const result: Result = z.custom<Result>().parse(JSON.parse(readFileSync(file, 'utf8')));
const redact = createRedactor([{ name: 'anthropic-api-key', value: process.env['SECRET'] ?? '' }]);
const { result: published } = await publish(soundResult(result, redact), {
  runPaths,
  runner: process.env['GITHUB_ACTIONS'] === 'true',
  json: false,
  env: process.env,
  keys: new Map(),
});
process.exitCode = published.verdict.exitStatus;
