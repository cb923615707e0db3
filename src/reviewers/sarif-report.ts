import * as z from 'zod';
import { type Category, categories, categoryIds } from '../debate/categories.ts';
import type { Severity } from '../debate/finding.ts';
import { parseJson } from '../security/json.ts';
import { locationResolver, type RepositoryFiles, type Resolved } from './sarif-location.ts';

/** The part of another tool's report that a review uses. */
export interface ToolReport {
  /** The tool's own name. */
  readonly tool: string;
  readonly version: string;
  readonly alerts: readonly Alert[];
  /** Alerts that name no file. */
  readonly unlocated: number;
  /** Alerts about files that are not in the repository. */
  readonly outside: number;
}

export interface Alert {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly title: string;
  readonly explanation: string;
  /** Relative to the repository's root. */
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
}

const message = z.object({
  text: z.string().optional(),
  markdown: z.string().optional(),
  id: z.string().optional(),
  arguments: z.array(z.string()).optional(),
});
const score = z.union([z.string(), z.number()]).transform(Number).pipe(z.number().min(0).max(10));
const properties = z.object({
  tags: z.array(z.string()).optional().catch(undefined),
  'security-severity': score.optional().catch(undefined),
});
const level = z.enum(['none', 'note', 'warning', 'error']);
const rule = z.object({
  id: z.string(),
  name: z.string().optional(),
  shortDescription: message.optional(),
  fullDescription: message.optional(),
  messageStrings: z.record(z.string(), message).optional(),
  defaultConfiguration: z.object({ level: level.optional() }).optional(),
  properties: properties.optional().catch(undefined),
});
const component = z.object({
  name: z.string(),
  version: z.string().optional(),
  semanticVersion: z.string().optional(),
  rules: z.array(rule).optional(),
});
/** What cannot be read counts as absent, so that one odd location does not make a report unusable. */
const artifactLocation = z.object({
  uri: z.string().optional().catch(undefined),
  uriBaseId: z.string().optional().catch(undefined),
  index: z.int().optional().catch(undefined),
});
const result = z.object({
  ruleId: z.string().optional(),
  ruleIndex: z.int().optional(),
  rule: z
    .object({
      id: z.string().optional(),
      index: z.int().optional(),
      toolComponent: z.object({ index: z.int().optional() }).optional(),
    })
    .optional(),
  kind: z.string().optional(),
  level: level.optional(),
  message,
  locations: z
    .array(
      z.object({
        physicalLocation: z
          .object({
            artifactLocation: artifactLocation.optional().catch(undefined),
            region: z.object({ startLine: z.int().optional(), endLine: z.int().optional() }).optional(),
          })
          .optional(),
      }),
    )
    .optional(),
  suppressions: z.array(z.object({ status: z.string().optional() })).nullish(),
  properties: properties.optional().catch(undefined),
});
const log = z.object({
  version: z.literal('2.1.0'),
  runs: z.array(
    z.object({
      tool: z.object({ driver: component, extensions: z.array(component).optional() }),
      invocations: z.array(z.object({ executionSuccessful: z.boolean().optional() })).optional(),
      results: z.array(result).nullish(),
      artifacts: z
        .array(z.object({ location: artifactLocation.optional().catch(undefined) }))
        .optional()
        .catch(undefined),
      originalUriBaseIds: z.record(z.string(), artifactLocation).optional().catch(undefined),
    }),
  ),
});

type Run = z.infer<typeof log>['runs'][number];
type Rule = z.infer<typeof rule>;
type Result = z.infer<typeof result>;

/** The reports in a SARIF 2.1.0 log, one for each run, or why there are none. */
export function readSarif(text: string, files: RepositoryFiles): readonly ToolReport[] | string {
  const json = parseJson(text.replace(/^\uFEFF/u, ''));
  if (!json.ok) return `it ${json.why}`;
  const parsed = log.safeParse(json.value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `it is not SARIF 2.1.0 (${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'})`;
  }
  const { runs } = parsed.data;
  if (runs.length === 0) return 'it contains no run';
  for (const { tool, invocations, results } of runs) {
    const failed = invocations?.some(({ executionSuccessful }) => executionSuccessful === false) === true;
    if (failed) return `it says that ${tool.driver.name} failed`;
    if (results === null || results === undefined)
      return `it contains no results of ${tool.driver.name}, not even an empty list`;
  }
  return runs.map((run) => reportOf(run, files));
}

function reportOf(run: Run, files: RepositoryFiles): ToolReport {
  const defects = (run.results ?? []).filter((one) => isDefect(one, run));
  const resolve = locationResolver(defects.map(artifactOf), run, files);
  const placed = defects.map((one) => ({ one, place: resolve(artifactOf(one)) }));
  const counted = (outcome: Resolved['outcome']): number =>
    placed.filter(({ place }) => place.outcome === outcome).length;
  return {
    tool: run.tool.driver.name,
    version: run.tool.driver.semanticVersion ?? run.tool.driver.version ?? '',
    alerts: placed.flatMap(({ one, place }) =>
      place.outcome === 'file' ? alertOf(one, run, place.path) : [],
    ),
    unlocated: counted('unlocated'),
    outside: counted('outside'),
  };
}

const artifactOf = ({ locations }: Result) => locations?.[0]?.physicalLocation?.artifactLocation;

/** Results that report no defect, or that the tool's users suppressed, are not alerts. */
function isDefect(one: Result, run: Run): boolean {
  const { kind = 'fail', suppressions } = one;
  const suppressed = suppressions?.some(({ status = 'accepted' }) => status === 'accepted') === true;
  return kind === 'fail' && !suppressed && severityOf(one, ruleOf(one, run)) !== null;
}

function alertOf(one: Result, run: Run, path: string): readonly Alert[] {
  const { locations, message: said } = one;
  const place = locations?.[0]?.physicalLocation;
  const known = ruleOf(one, run);
  const severity = severityOf(one, known);
  if (severity === null) return [];
  const id = one.ruleId ?? one.rule?.id ?? known?.id ?? 'unnamed rule';
  const words = textOf(said, known);
  const [first = ''] = words.split(/(?<=[.!?])\s|\n/u);
  const about = [known?.shortDescription?.text, known?.fullDescription?.text]
    .filter((text) => text !== undefined && text !== '' && !words.includes(text))
    .slice(0, 1);
  const startLine = Math.max(1, place?.region?.startLine ?? 1);
  return [
    {
      rule: id,
      category: categoryOf(
        weaknessesOf(known),
        `${id} ${known?.name ?? ''} ${known?.shortDescription?.text ?? ''}`,
      ),
      severity,
      title: (first || known?.shortDescription?.text || id).slice(0, 200),
      explanation: [words, ...about, `(Rule ${id}.)`].join(' ').slice(0, 4_000),
      path,
      startLine,
      endLine: Math.max(startLine, place?.region?.endLine ?? startLine),
    },
  ];
}

function ruleOf({ ruleId, ruleIndex, rule: reference }: Result, { tool }: Run): Rule | null {
  const at = reference?.toolComponent?.index;
  const owner = at === undefined ? tool.driver : tool.extensions?.[at];
  const index = ruleIndex ?? reference?.index;
  const indexed = index === undefined ? undefined : owner?.rules?.[index];
  const id = ruleId ?? reference?.id;
  const all = [tool.driver, ...(tool.extensions ?? [])].flatMap(({ rules = [] }) => rules);
  return indexed ?? all.find((known) => known.id === id) ?? null;
}

/** The message as given, or the rule's own with its arguments. Links become their text. */
function textOf(
  { text, markdown, id, arguments: values = [] }: Result['message'],
  known: Rule | null,
): string {
  const template = id === undefined ? undefined : known?.messageStrings?.[id]?.text;
  const filled = template?.replace(/\{(\d+)\}/gu, (slot, index: string) => values[Number(index)] ?? slot);
  return (text ?? filled ?? markdown ?? known?.shortDescription?.text ?? known?.id ?? '')
    .replace(/\[([^\]]*)\]\(\d+\)/gu, '$1')
    .trim();
}

const weaknessesOf = (known: Rule | null): readonly number[] =>
  (known?.properties?.tags ?? []).flatMap((tag) => {
    const number = /(?:^|\W)cwe-0*(\d{1,5})/iu.exec(tag)?.[1];
    return number === undefined ? [] : [Number(number)];
  });

/**
 * By security severity if the tool sets it, else by level. A tool's "error" is not critical by itself. Null if it is
 * no defect.
 */
function severityOf({ level: own, properties: more }: Result, known: Rule | null): Severity | null {
  const scored = more?.['security-severity'] ?? known?.properties?.['security-severity'];
  const word = own ?? known?.defaultConfiguration?.level ?? 'warning';
  if (word === 'none') return null;
  if (scored !== undefined)
    return scored >= 9 ? 'critical' : scored >= 7 ? 'major' : scored >= 4 ? 'minor' : 'info';
  return word === 'error' ? 'major' : word === 'warning' ? 'minor' : 'info';
}

/** CWE numbers that tools report often, besides those of each category: cwe.mitre.org. */
const weaknesses: Readonly<Partial<Record<Category, readonly number[]>>> = {
  injection: [77, 78, 79, 80, 88, 89, 90, 91, 93, 94, 113, 116, 117, 564, 601, 611, 643, 917, 943, 1336],
  'path-traversal': [23, 36, 59, 73],
  'request-forgery': [441, 1275],
  'memory-safety': [120, 121, 122, 125, 126, 127, 415, 416, 457, 787, 805, 824, 825, 908],
  authorization: [269, 276, 284, 285, 425, 639, 732],
  authentication: [255, 290, 294, 295, 297, 306, 307, 345, 346, 347, 384, 521, 613, 620],
  'secret-exposure': [209, 256, 259, 312, 313, 315, 319, 321, 359, 497, 522, 532, 538, 540],
  cryptography: [295, 310, 311, 326, 328, 331, 335, 338, 340, 347, 916],
  'input-validation': [129, 134, 159, 170, 183, 185, 187, 190, 501, 625, 915, 1321],
  'race-condition': [366, 367, 421, 662, 820],
  'error-handling': [248, 252, 390, 391, 396, 544, 703, 754, 756],
  'resource-leak': [401, 404, 459, 775],
  'null-dereference': [690],
  'boundary-error': [131, 680, 682],
  'type-confusion': [681, 704, 843],
  'denial-of-service': [409, 674, 730, 770, 776, 834, 1333],
};

/** Words in rule names, for tools without CWE numbers. The first match applies. */
const words: readonly (readonly [RegExp, Category])[] = [
  [/traversal|zip.?slip/iu, 'path-traversal'],
  [/ssrf|csrf|request.?forgery/iu, 'request-forgery'],
  [/inject|xss|redirect|template|sqli/iu, 'injection'],
  [/use.?after.?free|double.?free|buffer|uninitiali/iu, 'memory-safety'],
  [/race|atomic|concurren|toctou/iu, 'race-condition'],
  [/deadlock/iu, 'deadlock'],
  [/promise|await|async|floating/iu, 'async-misuse'],
  [/secret|credential|password|api.?key|hardcoded/iu, 'secret-exposure'],
  [/authoriz|access.?control|permission|idor/iu, 'authorization'],
  [/authent|session|jwt|token/iu, 'authentication'],
  [/crypto|cipher|hash|random|tls|certificate/iu, 'cryptography'],
  [/deseriali|pickle|eval\b/iu, 'unsafe-deserialization'],
  [/null|undefined|nil\b|optional/iu, 'null-dereference'],
  [/bounds|overflow|off.?by.?one|index/iu, 'boundary-error'],
  [/leak|unclosed|dispose/iu, 'resource-leak'],
  [/redos|denial|exhaust/iu, 'denial-of-service'],
  [/except|error|catch|throw/iu, 'error-handling'],
  [/type|cast|unsafe-(?:assign|call|member|return)/iu, 'type-confusion'],
  [/performan|slow|n\+1/iu, 'performance'],
  [/deprecat|compat/iu, 'compatibility'],
];

/** The category of another tool's rule: by its CWE numbers, else by its words, else `logic-error`. */
function categoryOf(weaknessIds: readonly number[], name: string): Category {
  const named = categoryIds.find((id) => categories[id].cwe.some((cwe) => weaknessIds.includes(cwe)));
  const byWeakness = categoryIds.find(
    (id) => weaknesses[id]?.some((cwe) => weaknessIds.includes(cwe)) === true,
  );
  return named ?? byWeakness ?? words.find(([pattern]) => pattern.test(name))?.[1] ?? 'logic-error';
}
