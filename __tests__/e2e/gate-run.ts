import { expect, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import * as z from 'zod';
import type { Fault } from '../../practice/api/fault.ts';
import { startPracticeServer } from '../../practice/api/server.ts';
import type { ModelBehavior } from '../../practice/model-behavior.ts';
import type { Severity } from '../../src/debate/finding.ts';
import type { Content } from '../git/repository.ts';
import { type FinishedRun, type RunOptions, repositoryWith, runWithModels } from './action-run.ts';
import { type Asked, parsed, questionOf, type Scene, Script, secondRole } from './gate-script.ts';

/**
 * Runs of the action in which every answer is scripted. A scene is one finding with what each reviewer says about
 * it; scenes of one run do not influence each other, so many of them share a repository and a panel.
 */

/**
 * Reviewers are written as models; the first letter is the provider, and the vendor: a1 and a2 are of one vendor, b1 is of
 * another. The settings tell no vendor of the providers u and w. Models of f are finders.
 */
export const reviewerOf = (model: string): string =>
  model.startsWith('f')
    ? `vf/${model} as finder`
    : model.endsWith(' second')
      ? `${reviewerOf(model.slice(0, -' second'.length))} as ./roles/second.md`
      : `v${model.charAt(0)}/${model}`;

export interface GateSetup {
  readonly panel: readonly string[];
  readonly scenes: readonly Scene[];
  readonly base?: Readonly<Record<string, Content>>;
  readonly head: Readonly<Record<string, Content>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly fault?: (asked: Omit<Asked, 'text'>) => Fault | null;
  readonly behavior?: (script: ModelBehavior) => ModelBehavior;
  /** Dollars per million tokens of output, the same for all; nothing else costs. Unknown by default. */
  readonly price?: number;
  readonly payload?: (ends: { readonly base: string; readonly head: string }) => unknown;
}

export interface OpenedGate {
  /** Files of the base that make the panel: the settings file and the second role. */
  readonly files: Readonly<Record<string, string>>;
  readonly played: Pick<RunOptions, 'inputs' | 'env'>;
  readonly asked: readonly Asked[];
  /** From now on nobody reports anything. */
  readonly stopReporting: () => void;
  /** Why the endpoint refused requests that no fault spoilt: a scene that the action or the schema does not take. */
  readonly refused: () => readonly string[];
}

/** Starts the endpoint that all reviewers of the panel are served from. */
export async function openGate({
  panel,
  scenes,
  settings = {},
  inputs = {},
  fault,
  behavior,
  price,
}: Omit<GateSetup, 'base' | 'head' | 'payload'>): Promise<OpenedGate> {
  const script = new Script(scenes);
  const server = await startPracticeServer({
    behavior: behavior?.(script.behavior) ?? script.behavior,
    ...(fault === undefined
      ? {}
      : {
          fault: ({ model, body }) => {
            const items = questionOf([{ role: 'user', text: textOf(parsed(body)) }]).filter(
              ({ kind }) => kind !== 'own',
            );
            const [first] = items;
            const kind = first === undefined || first.kind === 'own' ? 'independent' : first.kind;
            return fault({ model: model ?? '', kind, titles: items.map(({ title }) => title) });
          },
        }),
  });
  onTestFinished(() => server.close());
  const models = [...new Set(panel.map((name) => name.split(' ')[0] ?? name))];
  const prices =
    price === undefined
      ? {}
      : {
          prices: Object.fromEntries(
            models.map((model) => [model, { input: 0, cached: 0, written: 0, output: price }]),
          ),
        };
  const providers = Object.fromEntries(
    [...new Set(models.map((model) => model.charAt(0)))].map((letter) => [
      `v${letter}`,
      {
        api: 'openai-chat',
        'base-url': server.chatURL,
        'key-variable': 'GATE_KEY',
        ...(['u', 'w'].includes(letter) ? {} : { vendor: `vendor-${letter}` }),
        ...prices,
      },
    ]),
  );
  return {
    files: {
      '.github/xreview.yml': stringify({ reviewers: panel.map(reviewerOf), providers, ...settings }),
      'roles/second.md': `Look at amounts first. ${secondRole}\n`,
    },
    played: {
      inputs: {
        reviewers: '',
        'anthropic-api-key': '',
        'openai-api-key': '',
        'anthropic-base-url': '',
        'openai-base-url': '',
        ...inputs,
      },
      env: { GATE_KEY: 'gate-key-0123456789' },
    },
    asked: script.asked,
    stopReporting: () => {
      script.reports = false;
    },
    refused: () => (fault === undefined ? server.requests.flatMap(({ refused }) => refused ?? []) : []),
  };
}

const chatBody = z.object({
  messages: z.array(
    z.object({
      role: z.string(),
      content: z.union([z.string(), z.array(z.object({ text: z.string() }))]).nullish(),
    }),
  ),
});

/** What the user says in a request, as one text. */
function textOf(body: unknown): string {
  const { messages = [] } = chatBody.safeParse(body).data ?? {};
  return messages
    .filter(({ role }) => role === 'user')
    .map(({ content }) =>
      typeof content === 'string' ? content : (content ?? []).map(({ text }) => text).join(''),
    )
    .join('\n');
}

export interface Outcome {
  readonly status: string;
  readonly severity: Severity;
  readonly blocking: boolean;
  readonly supporters: readonly string[];
  readonly refuters: readonly string[];
}

export interface FinishedGateRun extends FinishedRun {
  /** Null where the run has no finding of that title. */
  readonly of: (title: string) => Outcome | null;
  readonly asked: readonly Asked[];
  /** Who was asked about a finding, in order, as `model kind`. */
  readonly askedAbout: (title: string) => readonly string[];
}

const modelOf = (reviewer: string): string =>
  reviewer
    .replace(/^v\w\//u, '')
    .replace(/ as finder$/u, '')
    .replace(/ as .*$/u, ' second');

/** What became of the scenes in a run that has ended. */
export function outcomesOf(ended: FinishedRun, asked: readonly Asked[]): FinishedGateRun {
  return {
    ...ended,
    asked,
    of: (title) => {
      const finding = ended.result.findings.find((known) => known.title === title);
      if (finding === undefined) return null;
      const { status, severity, blocking, supporters, refuters } = finding;
      return {
        status: status,
        severity,
        blocking,
        supporters: supporters.map(modelOf),
        refuters: refuters.map(modelOf),
      };
    },
    askedAbout: (title) =>
      asked.filter(({ titles }) => titles.includes(title)).map(({ model, kind }) => `${model} ${kind}`),
  };
}

/** Plays one run to its end. */
export async function runGate(gate: GateSetup): Promise<FinishedGateRun> {
  const { files, played, asked, refused } = await openGate(gate);
  const ends = repositoryWith({ ...files, ...gate.base }, gate.head);
  const payload = gate.payload?.(ends);
  const ended = await runWithModels(ends, { ...played, ...(payload === undefined ? {} : { payload }) });
  expect(refused()).toEqual([]);
  return outcomesOf(ended, asked);
}

/** A run that several tests look at: played by the first of them. */
export function shared<T>(run: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | null = null;
  return () => (begun ??= run());
}
