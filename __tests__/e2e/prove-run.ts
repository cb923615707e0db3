import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import * as z from 'zod';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import { asksToReadTest, isAboutTest, lastBlock } from '../../practice/proving.ts';
import type { Proof, TestRun } from '../../src/debate/proof.ts';
import type { Result } from '../../src/result/result.ts';
import type { Content } from '../git/repository.ts';
import {
  type FinishedRun,
  type Revisions,
  type RunOptions,
  repositoryWith,
  runWithModels,
} from './action-run.ts';
import { questionOf, type Scene, Script } from './gate-script.ts';

/** Runs of the built action in which a prepared test is written for each finding. */

export const lark = 'practice-lark';
export const owl = 'practice-owl';

export interface ProofScene extends Scene {
  /** Texts of the test: the first, then its correction. The last one is given again. */
  readonly tests?: readonly string[];
  /** Texts of the better test that a supporter's model writes after one that did not reproduce the finding. */
  readonly better?: readonly string[];
  /** What the reader objects to a test; null to let it run. Default: nothing. */
  readonly objection?: (test: string) => string | null;
}

/** Lark reports it, owl refutes it with evidence, and lark upholds it: disputed. `after` is what lark says after a test. */
export const disputed = (
  title: string,
  { path, own, guard }: { readonly path: string; readonly own: string; readonly guard: string },
  more: Partial<ProofScene> & { readonly after?: 'uphold' | 'refute' } = {},
): ProofScene => {
  const { after = 'uphold', ...rest } = more;
  return {
    title,
    path,
    quote: own.trim(),
    reporters: { [lark]: 'critical' },
    judges: {
      [owl]: [{ stance: 'refute', ground: 'handled-elsewhere', evidence: [{ path, quote: guard.trim() }] }],
    },
    replies: { [lark]: [{ stance: 'uphold' }, { stance: after, ground: 'wrong' }] },
    ...rest,
  };
};

const finding = z.object({ title: z.string() });
const verbs: Readonly<Record<string, string>> = { judge: 'judges', dispute: 'rebuts' };

/** Plays the debate of the scenes, and answers every request about a test with the prepared one. */
export class ProvingScript {
  /** Every request in order: `practice-lark reports`, `practice-owl judges Total`, `practice-owl writes Total` … */
  readonly order: string[] = [];
  readonly #scenes: ReadonlyMap<string, ProofScene>;
  readonly #debate: Script;

  constructor(scenes: readonly ProofScene[]) {
    this.#scenes = new Map(scenes.map((scene) => [scene.title, scene]));
    this.#debate = new Script(scenes);
  }

  readonly behavior: ModelBehavior = (request) => {
    const { model, turns } = request;
    if (!isAboutTest(request)) {
      const items = questionOf(turns).filter(({ kind }) => kind !== 'own');
      this.order.push(
        ...items.map(({ kind, title }) => `${model} ${verbs[kind] ?? kind} ${title}`),
        ...(items.length === 0 ? [`${model} reviews`] : []),
      );
      return this.#debate.behavior(request);
    }
    const { title } = finding.parse(JSON.parse(lastBlock(request, 'finding') ?? '{}'));
    const { tests = [], better = [], objection } = this.#scenes.get(title) ?? {};
    if (asksToReadTest(request)) {
      this.order.push(`${model} reads ${title}`);
      const problem = objection?.(lastBlock(request, 'test') ?? '') ?? null;
      return { kind: 'answer', json: { usable: problem === null, problem } };
    }
    const asked = turns.filter(({ role }) => role === 'user');
    const isBetter = asked.some(({ text }) => text.includes('# An earlier test'));
    const texts = isBetter ? better : tests;
    const text = texts[Math.min(asked.length, texts.length) - 1];
    this.order.push(`${model} ${isBetter ? 'improves' : asked.length > 1 ? 'corrects' : 'writes'} ${title}`);
    return {
      kind: 'answer',
      json:
        text === undefined
          ? { test: '', expects: '', impossible: 'The scene has no test.' }
          : { test: text, expects: `The code does what ${title} denies.`, impossible: null },
    };
  };

  /** What was asked about one finding, in order, without the models. */
  about(title: string): readonly string[] {
    return this.order.flatMap((entry) =>
      entry.endsWith(` ${title}`) ? [entry.slice(0, -title.length - 1)] : [],
    );
  }
}

export interface ProofRun extends FinishedRun {
  readonly script: ProvingScript;
  readonly of: (title: string) => Result['findings'][number];
  /** The last proof of a finding, and how its executions ended. */
  readonly proof: (title: string) => Pick<Proof, 'outcome' | 'why'> & {
    readonly runs: readonly string[];
    readonly output: string;
  };
  /** What the run left in its folder for temporary files. */
  readonly left: readonly string[];
}

const variables = ['PYENV_ROOT', 'PYENV_VERSION', 'GOROOT'].flatMap((name) => {
  const value = process.env[name];
  return value === undefined ? [] : [[name, value] as const];
});

/** What every run of these tests needs: the machine's tools, and this project's packages as those of the machine. */
export const toolVariables: Readonly<Record<string, string>> = {
  ...Object.fromEntries(variables),
  RUNNER_TOOL_CACHE: resolve('.'),
};

/** Installs this project's own packages. */
export const linkPackages =
  'mkdir node_modules && ln -s "$RUNNER_TOOL_CACHE"/node_modules/* "$RUNNER_TOOL_CACHE"/node_modules/.bin node_modules/';

export async function runProving(
  ends: Revisions,
  scenes: readonly ProofScene[],
  played: RunOptions & { readonly script?: ProvingScript } = {},
): Promise<ProofRun> {
  const scratch = mkdtempSync(join(tmpdir(), 'prove-scratch-'));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  const { script = new ProvingScript(scenes), ...rest } = played;
  const ended = await runWithModels(ends, {
    behavior: script.behavior,
    ...rest,
    inputs: { prove: 'disputed', 'prove-max': '20', ...rest.inputs },
    env: { ...toolVariables, TMPDIR: scratch, ...rest.env },
  });
  for (const { refused } of ended.requests) expect(refused ?? null).toBeNull();
  const of: ProofRun['of'] = (title) => {
    const found = ended.result.findings.find((one) => one.title === title);
    if (found === undefined) throw new Error(`no finding ${title}`);
    return found;
  };
  return {
    ...ended,
    script,
    of,
    proof: (title) => {
      const last = of(title).proofs?.at(-1);
      if (last === undefined) throw new Error(`no proof of ${title}`);
      return {
        outcome: last.outcome,
        why: last.why,
        runs: last.runs.map(({ commit, outcome }: TestRun) => `${commit} ${outcome}`),
        output: last.runs.map(({ output }) => output).join('\n'),
      };
    },
    left: readdirSync(scratch),
  };
}

/** A repository whose base works and whose head has the changed files. */
export const seeded = (
  base: Readonly<Record<string, Content>>,
  head: Readonly<Record<string, Content>>,
): Revisions => repositoryWith(base, head);

export const thrice = (commit: string, outcome: string): readonly string[] =>
  Array.from({ length: 3 }, () => `${commit} ${outcome}`);

export const reproducedRuns: readonly string[] = [...thrice('head', 'failed-as-named'), 'merge-base passed'];
