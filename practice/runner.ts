import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { readCommands, type WorkflowCommand } from './commands.ts';
import { actionRoot } from './root.ts';

/** A double of GitHub's runner: starts the built action as a process, as the runner does, and reads its outputs. */

export interface ActionRun {
  /** The file to start; by default the one that action.yml names. */
  readonly main?: string;
  /** The checkout: the runner's workspace. */
  readonly cwd: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly event: string;
  readonly payload: unknown;
  readonly repository?: string;
  readonly sha?: string;
  /** Added to the environment the runner gives. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folder for the runner's own files; by default a temporary one that is removed afterwards. */
  readonly temp?: string;
  readonly onLine?: (line: string) => void;
  /** Called once the process runs, for tests that signal it. */
  readonly onStart?: (process: { readonly pid: number; kill(signal: NodeJS.Signals): void }) => void;
}

export interface ActionOutcome {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly commands: readonly WorkflowCommand[];
  readonly temp: string;
}

const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string().optional() })),
  runs: z.object({ main: z.string() }),
});

let parsed: z.infer<typeof actionSchema> | null = null;

/** The action as action.yml defines it, read once. */
const definition = (): z.infer<typeof actionSchema> =>
  (parsed ??= actionSchema.parse(parse(readFileSync(join(actionRoot, 'action.yml'), 'utf8'))));

/** How the action is started: with the file that action.yml names and the environment of the runner. */
export type Start = (run: ActionRun, main: string, env: Readonly<Record<string, string>>) => Promise<Ended>;

/** Runs the action once, by default as a process. Resolves however it ends. */
export async function runAction(run: ActionRun, start: Start = startProcess): Promise<ActionOutcome> {
  const action = definition();
  const temp = run.temp ?? mkdtempSync(join(tmpdir(), 'xreview-runner-'));
  mkdirSync(temp, { recursive: true });
  const file = (name: string, text: string): string => {
    const path = join(temp, name);
    writeFileSync(path, text);
    return path;
  };
  const [output, summary] = [file('output', ''), file('summary.md', '')];
  const defaults = Object.entries(action.inputs).map(([name, { default: value = '' }]) => [
    name,
    value.includes('${{') ? '' : value,
  ]);
  const inputs = { ...Object.fromEntries(defaults), ...run.inputs };
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(run.payload)),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_REPOSITORY: run.repository ?? 'octo/shop',
    GITHUB_WORKSPACE: run.cwd,
    GITHUB_SHA: run.sha ?? '',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '1',
    RUNNER_TEMP: temp,
    RUNNER_OS: 'Linux',
    // A caller that starts it many times may share compiled code.
    ...(process.env['NODE_COMPILE_CACHE'] === undefined
      ? {}
      : { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] }),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...run.env,
  };
  try {
    const ended = await start(run, join(actionRoot, run.main ?? action.runs.main), env);
    return {
      ...ended,
      outputs: readOutputs(readFileSync(output, 'utf8')),
      summary: readFileSync(summary, 'utf8'),
      commands: readCommands(ended.stdout),
      temp,
    };
  } finally {
    if (run.temp === undefined) process.once('exit', () => rmSync(temp, { recursive: true, force: true }));
  }
}

export type Ended = Pick<ActionOutcome, 'status' | 'signal' | 'stdout' | 'stderr'>;

export const startProcess: Start = (run, main, env) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main], { cwd: run.cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr, line] = ['', '', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      const lines = (line + text).split('\n');
      line = lines.pop() ?? '';
      for (const full of lines) run.onLine?.(full);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', reject);
    child.once('close', (status, signal) => {
      if (line !== '') run.onLine?.(line);
      resolve({ status, signal, stdout, stderr });
    });
    const { pid } = child;
    if (pid !== undefined) run.onStart?.({ pid, kill: (name) => child.kill(name) });
  });

/** Reads a file of step outputs: `name=value` lines and `name<<DELIMITER` blocks, as the runner does. */
export function readOutputs(text: string): Record<string, string> {
  const lines = text.split('\n');
  const outputs: Record<string, string> = {};
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const block = /^(?<name>[^=]+?)<<(?<delimiter>.+)$/u.exec(line)?.groups;
    const plain = /^(?<name>[^=]+)=(?<value>.*)$/u.exec(line)?.groups;
    if (block?.['name'] !== undefined) {
      const end = lines.indexOf(block['delimiter'] ?? '', at + 1);
      if (end === -1) throw new Error(`The output ${block['name']} is not closed.`);
      outputs[block['name']] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (plain?.['name'] !== undefined) {
      outputs[plain['name']] = plain['value'] ?? '';
    } else if (line !== '') {
      throw new Error(`The runner would reject this line of outputs: ${line}`);
    }
  }
  return outputs;
}

/** The part of a `pull_request` event that the action reads. */
export const pullRequestPayload = (ends: {
  readonly base: string;
  readonly head: string;
  readonly number?: number;
  readonly title?: string;
  readonly fork?: boolean;
}) => {
  const { base, head, number = 7, title = 'A change', fork = false } = ends;
  return {
    action: 'synchronize',
    number,
    pull_request: {
      number,
      title,
      body: 'Adds a feature.',
      user: { login: 'ada', type: 'User' },
      head: { ref: 'feature', sha: head, repo: { full_name: fork ? 'mallory/shop' : 'octo/shop' } },
      base: { ref: 'main', sha: base, repo: { full_name: 'octo/shop' } },
    },
    repository: { full_name: 'octo/shop', default_branch: 'main' },
  };
};
