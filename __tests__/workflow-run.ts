import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import * as z from 'zod';

/** What GitHub does with a workflow on an event: whether it starts, and which jobs and steps of it run. */

const jobShape = z.object({
  name: z.string().optional(),
  if: z.union([z.string(), z.boolean()]).optional(),
  needs: z.union([z.string(), z.array(z.string())]).default([]),
  uses: z.string().optional(),
  'timeout-minutes': z.number().optional(),
  concurrency: z.unknown().optional(),
  steps: z
    .array(
      z.object({
        id: z.string().optional(),
        name: z.string().optional(),
        uses: z.string().optional(),
        if: z.union([z.string(), z.boolean()]).optional(),
        with: z.record(z.string(), z.unknown()).default({}),
      }),
    )
    .default([]),
});

export const workflowShape = z.object({
  on: z.record(z.string(), z.unknown()),
  concurrency: z.unknown().optional(),
  jobs: z.record(z.string(), jobShape),
});
export type Workflow = z.infer<typeof workflowShape>;

/** An event as the `github` context shows it. */
export interface Happening {
  readonly event: string;
  /** The activity type; null for events without one. */
  readonly action: string | null;
  readonly ref: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** How the steps or jobs before ended. */
export type Ended = 'success' | 'failure' | 'cancelled';

const status = (name: string, holds: (ended: Ended) => boolean, ended: Ended) => ({
  name,
  minArgs: 0,
  maxArgs: 0,
  call: () => new data.BooleanData(holds(ended)),
});

const toData = (value: unknown): data.ExpressionData => {
  const text = JSON.stringify(value, data.replacer);
  const read: unknown = JSON.parse(text, data.reviver);
  return z.custom<data.ExpressionData>().parse(read);
};

const contexts = [
  'github',
  'secrets',
  'needs',
  'steps',
  'matrix',
  'inputs',
  'runner',
  'job',
  'env',
  'strategy',
  'vars',
];

/** Evaluates an expression with GitHub's own engine. Contexts that are not given are empty. */
export function evaluate(
  expression: string,
  given: Readonly<Record<string, unknown>>,
  ended: Ended = 'success',
): unknown {
  const functions = [
    status('always', () => true, ended),
    status('success', (one) => one === 'success', ended),
    status('failure', (one) => one === 'failure', ended),
    status('cancelled', (one) => one === 'cancelled', ended),
  ];
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, contexts, functions).parse();
  const context = new data.Dictionary(
    ...contexts.map((name) => ({ key: name, value: toData(given[name] ?? {}) })),
  );
  const result = new Evaluator(tree, context, new Map(functions.map((one) => [one.name, one]))).evaluate();
  return JSON.parse(JSON.stringify(result, data.replacer));
}

/** Whether a condition lets its job or step run: without a status function, only after successes. */
export function runs(
  condition: string | boolean | undefined,
  given: Readonly<Record<string, unknown>>,
  ended: Ended = 'success',
): boolean {
  if (typeof condition === 'boolean') return condition && ended === 'success';
  const bare = (condition ?? 'success()').replace(/^\s*\$\{\{([\s\S]*)\}\}\s*$/u, '$1').trim();
  const full = /\b(?:always|success|failure|cancelled)\s*\(/u.test(bare) ? bare : `success() && (${bare})`;
  const value = evaluate(full, given, ended);
  return value !== false && value !== null && value !== 0 && value !== '';
}

/** A text with `${{ }}` parts. */
export const filled = (text: string, given: Readonly<Record<string, unknown>>): string =>
  text.replace(/\$\{\{([\s\S]*?)\}\}/gu, (_, expression: string) => {
    const value = evaluate(expression.trim(), given);
    return z.union([z.string(), z.number(), z.boolean()]).nullable().parse(value)?.toString() ?? '';
  });

const triggerShape = z.object({ types: z.array(z.string()).optional() }).nullish();

/** Activity types that start a workflow whose trigger names none. */
const usualTypes: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['opened', 'synchronize', 'reopened'],
};

/** Whether an event starts the workflow. Path filters are left to the reader: no example but that for plans has any. */
export function starts({ on }: Workflow, { event, action }: Happening): boolean {
  if (!Object.hasOwn(on, event)) return false;
  const types = triggerShape.parse(on[event])?.types ?? usualTypes[event];
  return action === null || types === undefined || types.includes(action);
}

export const githubContext = ({ event, ref, payload }: Happening) => ({
  event_name: event,
  event: payload,
  ref,
  repository: 'octo/shop',
  sha: 'a'.repeat(40),
  head_ref: event === 'pull_request' ? 'feature' : '',
});

export type JobOutcome = 'runs' | 'skipped' | 'not started';

/** What becomes of each job if all jobs that run succeed, or if the jobs named in `failing` fail. */
export function jobsOf(
  workflow: Workflow,
  happening: Happening,
  failing: readonly string[] = [],
): ReadonlyMap<string, JobOutcome> {
  const started = starts(workflow, happening);
  const outcomes = new Map<string, JobOutcome>();
  for (const [id, job] of Object.entries(workflow.jobs)) {
    const needs = [job.needs].flat();
    const ended: Ended = needs.some((need) => failing.includes(need) || outcomes.get(need) !== 'runs')
      ? 'failure'
      : 'success';
    const given = { github: githubContext(happening) };
    outcomes.set(id, !started ? 'not started' : runs(job.if, given, ended) ? 'runs' : 'skipped');
  }
  return outcomes;
}
