import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import * as z from 'zod';
import { categoryIds } from '../../src/debate/categories.ts';
import { multitool, type ToolFlaws } from './multitool.ts';

const schemaPath = new URL(
  '../../node_modules/@microsoft/sarif-multitool-ts/assets/sarif-2.1.0.schema.json',
  import.meta.url,
);

const region = z.strictObject({ startLine: z.int().positive(), endLine: z.int().positive() });
const location = z.object({
  physicalLocation: z.strictObject({ artifactLocation: z.strictObject({ uri: z.string() }), region }),
});

/** What GitHub asks for and the schema does not say. */
const github = z.object({
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.object({
        tool: z.object({
          driver: z.object({
            rules: z.array(
              z.object({
                id: z.string(),
                fullDescription: z.object({ text: z.string().max(1024) }),
                properties: z.object({
                  tags: z.array(z.string()).max(10),
                  'security-severity': z
                    .string()
                    .regex(/^\d+\.\d$/)
                    .optional(),
                }),
              }),
            ),
          }),
          extensions: z.array(z.object({ name: z.string().min(1) })),
        }),
        automationDetails: z.object({ id: z.string().regex(/^[^/].*[^/]\/$|^[^/]\/$/) }),
        invocations: z.tuple([z.object({ executionSuccessful: z.literal(true) })]),
        results: z
          .array(
            z
              .object({
                ruleId: z.string(),
                level: z.enum(['error', 'warning', 'note']),
                message: z.strictObject({ text: z.string().min(1) }),
                locations: z.tuple([location]),
                relatedLocations: z.array(location.extend({ id: z.int() })).optional(),
                partialFingerprints: z.strictObject({
                  primaryLocationLineHash: z.string().regex(/^[0-9a-f]+:\d+$/),
                }),
                properties: z.object({ 'security-severity': z.string().optional() }),
              })
              .refine((result) => !('suppressions' in result), 'suppressions make open alerts'),
          )
          .max(25_000),
      }),
    )
    .length(1),
});

export interface SarifFlaws extends ToolFlaws {
  /** From the JSON schema and our own demands. */
  readonly asserts: readonly string[];
}

/** Everything that can be wrong with SARIF texts for GitHub: multitool with GitHub's rules, JSON schema, own demands. */
export async function validateSarifs(sarifs: readonly string[]): Promise<readonly SarifFlaws[]> {
  const tool = await multitool(sarifs);
  return tool.map((flaws, index) => ({ ...flaws, asserts: sarifAsserts(sarifs[index] ?? '') }));
}

/** What the JSON schema and our own demands have against a SARIF text. */
export const sarifAsserts = (sarif: string): readonly string[] => [...schemaFlaws(sarif), ...ownFlaws(sarif)];

let validate: ReturnType<Ajv2020['compile']> | null = null;

function schemaFlaws(sarif: string): string[] {
  if (validate === null) {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    formats.default(ajv);
    // Not among the package's exports, so it is read from beside its entry.
    const schema: unknown = JSON.parse(readFileSync(schemaPath, 'utf8'));
    validate = ajv.compile(z.record(z.string(), z.unknown()).parse(schema));
  }
  void validate(JSON.parse(sarif));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

function ownFlaws(sarif: string): string[] {
  const parsed = github.safeParse(JSON.parse(sarif));
  if (!parsed.success) return [z.prettifyError(parsed.error)];
  const [log] = parsed.data.runs;
  if (log === undefined) return ['no run'];
  const flaws: string[] = [];
  const ids = log.tool.driver.rules.map(({ id }) => id);
  if (JSON.stringify(ids) !== JSON.stringify(categoryIds)) flaws.push('the rules are not the categories');
  for (const rule of log.tool.driver.rules) {
    const security = rule.properties.tags.includes('security');
    if (security !== (rule.properties['security-severity'] !== undefined))
      flaws.push(`${rule.id}: security-severity`);
  }
  const identities = new Set<string>();
  for (const result of log.results) {
    if (!ids.includes(result.ruleId)) flaws.push(`undeclared rule ${result.ruleId}`);
    const { artifactLocation, region: lines } = result.locations[0].physicalLocation;
    if (lines.startLine !== lines.endLine) flaws.push('a region of more than one line');
    if (!/^(?!\.?\/)(?:[\w.!~*'()-]|%[0-9A-F]{2}|\/)+$/.test(artifactLocation.uri))
      flaws.push(`URI ${artifactLocation.uri}`);
    const identity = `${result.ruleId} ${result.partialFingerprints.primaryLocationLineHash}`;
    if (identities.has(identity)) flaws.push(`two results are ${identity}`);
    identities.add(identity);
    const related = (result.relatedLocations ?? []).map((one) => JSON.stringify(one.physicalLocation));
    if (new Set(related).size !== related.length) flaws.push('related locations repeat');
    const numbers = (result.relatedLocations ?? []).map(({ id }) => id);
    for (const [, id] of result.message.text.matchAll(/\]\((\d+)\)/g)) {
      if (!numbers.includes(Number(id))) flaws.push(`a link to ${id}, which is nowhere`);
    }
  }
  return flaws;
}
