import * as z from 'zod';
import type { Settings } from '../config/schema.ts';
import type { CallEvent } from '../debate/events.ts';
import type { Proof, TestRun, WrittenTest } from '../debate/proof.ts';
import type { ProofRequest, Prove, ProvedFinding } from '../debate/proving.ts';
import type { ReviewerSlot } from '../reviewers/panel.ts';
import { prompt } from '../reviewers/prompts.ts';
import { pairFor } from './authors.ts';
import { Conversation, type ModelAccess } from './conversation.ts';
import { executeTest } from './execution.ts';
import type { TestLab } from './lab.ts';
import { runnerFor } from './runners/choose.ts';
import { type TestedRepository, type TestRunner } from './runners/runner.ts';
import { proofScope, withoutRunner } from './scope.ts';
import { checkTest } from './test-check.ts';
import { nearbyTests } from './test-files.ts';

interface ProverOptions {
  readonly settings: Settings;
  readonly models: ModelAccess;
  /** The model that `prove-author` names; null without it. */
  readonly preferred: ReviewerSlot | null;
  /** The files of the head, without secrets. */
  readonly files: TestedRepository;
  /** Executes tests, or says why it cannot: an entire sentence. Called once, when a test is about to be written. */
  readonly openLab: () => Promise<TestLab | string>;
  /** Gets what users are told once: what is missing. */
  readonly noted: (notices: readonly string[]) => void;
  /** Gets lines for the log. */
  readonly logged: (line: string) => void;
}

/** Texts that an author writes for one finding: the first, and one correction. */
const mostTexts = 2;

/** Writes tests for findings and executes them. */
export function openProver(options: ProverOptions): Prove {
  let lab: Promise<TestLab | string> | null = null;
  const said = new Set<string>();
  const isNew = (text: string): boolean => {
    const isFirst = !said.has(text);
    said.add(text);
    return isFirst;
  };
  const note = (notice: string): void => {
    if (isNew(notice)) options.noted([notice]);
  };
  return async (requests) => {
    const again = requests.every(({ before }) => before !== null);
    const { chosen, skipped } = again
      ? { chosen: requests, skipped: [] }
      : proofScope(requests, options.settings);
    const without = skipped.map(({ request, why }) => unproved(request, why));
    if (chosen.length === 0) return without;
    const { 'prove-command': command } = options.settings;
    const tasks = await Promise.all(
      chosen.map(async (request) => ({
        request,
        runner: await runnerFor(request.report.location.path, options.files, command),
      })),
    );
    const runnable = tasks.flatMap(({ request, runner }) => ('none' in runner ? [] : [{ request, runner }]));
    const untestable = tasks.flatMap(({ request, runner }) =>
      'none' in runner ? [{ path: request.report.location.path, why: runner.none }] : [],
    );
    if (untestable.length > 0) note(withoutRunner(untestable));
    if (runnable.length === 0) return without;
    if (options.settings['prove-in'] === 'this-job') lab ??= options.openLab();
    const opened = await lab;
    if (typeof opened === 'string') {
      note(opened);
      return without;
    }
    for (const { runner } of runnable) {
      const line = `Tests for findings run with ${runner.name}: ${runner.chosenBecause}.`;
      if (isNew(line)) options.logged(line);
    }
    const proved = await Promise.all(
      runnable.map(({ request, runner }) => new Attempt(options, opened, request, runner).run()),
    );
    return [...proved, ...without];
  };
}

const unproved = (request: ProofRequest, why: string): ProvedFinding => ({
  id: request.id,
  proof: { outcome: 'no-proof', why, round: request.round, test: null, command: '', runs: [] },
  events: [],
});

const written = z.object({ test: z.string(), expects: z.string(), impossible: z.string().nullable() });
const reading = z.object({ usable: z.boolean(), problem: z.string().nullable() });

/** Characters of a file, of a test and of output in a request. */
const most = { file: 60_000, example: 12_000, output: 6_000 } as const;
const mostExamples = 2;

/** One test for one finding, from its first text to its meaning. */
class Attempt {
  readonly #options: ProverOptions;
  /** Null if another job executes the test. */
  readonly #lab: TestLab | null;
  readonly #request: ProofRequest;
  readonly #runner: TestRunner;
  readonly #events: CallEvent[] = [];

  constructor(options: ProverOptions, lab: TestLab | null, request: ProofRequest, runner: TestRunner) {
    this.#options = options;
    this.#lab = lab;
    this.#request = request;
    this.#runner = runner;
  }

  async run(): Promise<ProvedFinding> {
    const proof = await this.#prove();
    const cancelled = this.#options.models.signal.aborted && proof.outcome === 'no-proof';
    const why = cancelled ? 'The run was cancelled before a test could decide the finding.' : proof.why;
    return { id: this.#request.id, proof: { ...proof, why }, events: this.#events };
  }

  async #prove(): Promise<Proof> {
    const { models, preferred } = this.#options;
    const pair = pairFor(this.#request, models.slots, preferred);
    if (typeof pair === 'string') return unproved(this.#request, pair).proof;
    const { author, reader } = pair;
    const about = {
      bundle: this.#request.bundle,
      round: this.#request.round,
      blocking: this.#request.blocking,
    };
    const conversation = new Conversation(
      models,
      author,
      { ...about, question: 'test' },
      { name: 'test', schema: written },
    );
    const { path: file } = this.#request.report.location;
    const path = this.#runner.testPath(file, nameOf(this.#request));
    let question = await this.#task(path);
    let last: { readonly test: WrittenTest; readonly why: string; readonly runs: readonly TestRun[] } | null =
      null;
    try {
      for (let text = 1; text <= mostTexts; text += 1) {
        const answer = await conversation.ask(question);
        if (!answer.ok) return this.#without(`No test was written. ${answer.why}`, last?.test ?? null);
        const { test: source, expects, impossible } = answer.value;
        if (impossible !== null && impossible.trim() !== '')
          return this.#without(`${author.id} wrote no test: ${sentence(impossible)}`, last?.test ?? null);
        const test = {
          path,
          text: source,
          expects: expects.trim(),
          author: author.id,
          reader: reader?.id ?? null,
        };
        const problem = await this.#problemOf(test, reader);
        if (problem !== null) {
          last = { test, why: `The test was refused: ${problem}`, runs: [] };
          question = prompt('prove-again', { problem, output: '' });
          continue;
        }
        if (this.#lab === null) return this.#waiting(test);
        const { proof, reached } = await executeTest({
          lab: this.#lab,
          test,
          runner: this.#runner,
          report: this.#request.report,
          round: this.#request.round,
        });
        if (reached) return proof;
        last = { test, why: proof.why, runs: proof.runs };
        question = prompt('prove-again', {
          problem: last.why,
          output: `${models.fence('output', (proof.runs[0]?.output ?? '').slice(-most.output))}\n\n`,
        });
      }
    } finally {
      if (conversation.event !== null) this.#events.unshift(conversation.event);
    }
    return {
      outcome: 'no-proof',
      why: last?.why ?? 'No test was written.',
      round: this.#request.round,
      test: last?.test ?? null,
      command: this.#runner.command,
      runs: last?.runs ?? [],
    };
  }

  /** Another job executes the test. */
  #waiting(test: WrittenTest): Proof {
    return {
      ...unproved(this.#request, 'The test was written and read. Another job executes it (`mode: prove`).')
        .proof,
      test,
      waits: true,
    };
  }

  /** Why a test must not run, completing "The test was refused:"; null if it may. */
  async #problemOf(test: WrittenTest, reader: ReviewerSlot | null): Promise<string | null> {
    const { path: file } = this.#request.report.location;
    const fileText = (await this.#options.files.read(file)) ?? '';
    const refused = await checkTest({ testPath: test.path, text: test.text, file, fileText });
    if (refused.length > 0) return sentence(`it ${refused.join('; it ')}`);
    if (reader === null) return null;
    const { models } = this.#options;
    const { bundle, round, blocking } = this.#request;
    const conversation = new Conversation(
      models,
      reader,
      { bundle, round, blocking, question: 'test-reading' },
      { name: 'reading', schema: reading },
    );
    const answer = await conversation.ask(
      prompt('prove-read', {
        finding: this.#finding(),
        files: await this.#files([]),
        expects: JSON.stringify(test.expects),
        test: models.fence('test', test.text, { path: test.path }),
      }),
    );
    if (conversation.event !== null) this.#events.push(conversation.event);
    if (!answer.ok) return `it was not read by another vendor’s model. ${answer.why}`;
    return answer.value.usable
      ? null
      : `${reader.id} read it and objects: ${sentence(answer.value.problem ?? 'it does not test the scenario')}`;
  }

  async #task(path: string): Promise<string> {
    const { models, files } = this.#options;
    const { location } = this.#request.report;
    const { before } = this.#request;
    const examples = nearbyTests(location.path, files.paths, mostExamples);
    return prompt('prove-write', {
      finding: this.#finding(),
      files: await this.#files(examples),
      form: this.#runner.form(path, location.path),
      path,
      before:
        before?.test === undefined || before.test === null
          ? ''
          : `${prompt('prove-better', {
              test: models.fence('test', before.test.text, { path: before.test.path }),
              output: models.fence('output', (before.runs[0]?.output ?? '').slice(-most.output)),
            })}\n\n`,
    });
  }

  #finding(): string {
    const { category, title, explanation, scenario, assumes, location } = this.#request.report;
    return this.#options.models.fence(
      'finding',
      JSON.stringify({
        category,
        title,
        explanation,
        scenario,
        ...(assumes === null ? {} : { assumes }),
        path: location.path,
        quote: location.quote,
        ...(location.level === 'line' ? { startLine: location.startLine, endLine: location.endLine } : {}),
      }),
    );
  }

  /** The file of the finding, and existing tests. */
  async #files(examples: readonly string[]): Promise<string> {
    const { models, files } = this.#options;
    const { location } = this.#request.report;
    const line = location.level === 'line' ? location.startLine : 1;
    const texts = await Promise.all(
      [location.path, ...examples].map(async (path, index) => {
        const text = await files.read(path);
        if (text === null) return [];
        const shown = index === 0 ? around(text, line, most.file) : around(text, 1, most.example);
        return [models.fence(index === 0 ? 'file' : 'existing-test', shown, { path })];
      }),
    );
    return texts.flat().join('\n\n');
  }

  #without(why: string, test: WrittenTest | null): Proof {
    return { ...unproved(this.#request, why).proof, test };
  }
}

/** A word for the name of the test file. */
const nameOf = ({ report, before }: ProofRequest): string =>
  [...report.category.split('-'), ...(before === null ? [] : ['again'])].join('-');

/** A text as one sentence or more. */
const sentence = (text: string): string => {
  const trimmed = text.trim();
  return /[.!?]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
};

/** The part of a text around a line, with a note where it was cut. */
function around(text: string, line: number, characters: number): string {
  if (text.length <= characters) return text;
  const lines = text.split('\n');
  let [from, to, size] = [line - 1, line - 1, 0];
  while (size < characters && (from > 0 || to < lines.length)) {
    if (from > 0) {
      from -= 1;
      size += (lines[from]?.length ?? 0) + 1;
    }
    if (to < lines.length) {
      size += (lines[to]?.length ?? 0) + 1;
      to += 1;
    }
  }
  return [
    ...(from > 0 ? [`… ${from} lines left out`] : []),
    ...lines.slice(from, to),
    ...(to < lines.length ? [`… ${lines.length - to} lines left out`] : []),
  ].join('\n');
}
