import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import * as z from 'zod';
import { clientVariable } from '../change/event.ts';
import type { Given } from '../config/inputs.ts';
import { howToDismiss } from '../debate/verdict.ts';
import { UserError } from '../errors.ts';
import { noLinks } from '../report/links.ts';
import { explanation } from '../report/replies.ts';
import type { Host } from '../runner/host.ts';
import { clip } from '../security/sanitize/sanitizer.ts';
import { version } from '../version.ts';
import { statusLine } from './job-commands.ts';
import { endJob, findJob, type Job, listJobs, startJob, stateOf } from './jobs.ts';
import { longestText, reviewed, sentence } from './mcp-answer.ts';
import { isAlive } from './processes.ts';

/**
 * A server for coding agents (Model Context Protocol, https://modelcontextprotocol.io): they have their work reviewed
 * by models of other vendors before they push. Each review is a process of its own, like `xreview start`. It ends with
 * the client, because nobody else would read its result. No tool dismisses a finding: that is for people.
 */

interface McpOptions {
  readonly host: Host;
  /** The tool's own file. */
  readonly script: string;
  /** Settings of every review, which a call may override. */
  readonly given: Given;
}

/** Many clients end a call after a minute. Seconds. */
const usualWait = 50;
const pollMs = 250;

const waiting = z
  .number()
  .min(0)
  .max(3_600)
  .default(usualWait)
  .describe('How many seconds to wait for the end of the review before this call answers.');
const jobId = z.string().max(60).optional().describe('The id of the review; without it, the newest.');

interface Call {
  readonly signal: AbortSignal;
  readonly progress: (done: number, text: string) => Promise<void>;
}

/** Serves until the client disconnects or the process is ended. */
export async function serveMcp({ host, script, given }: McpOptions): Promise<number> {
  const own = new Set<Job>();
  const server = new McpServer(
    { name: 'xreview', version },
    {
      instructions:
        'Reviews changes with models of other vendors than your own, which judge each other’s findings. Call review_changes before you push. Fix the findings that block; look first at the disputed ones. Only people dismiss findings.',
    },
  );
  const callOf = (extra: {
    readonly signal: AbortSignal;
    readonly _meta?: { readonly progressToken?: string | number | undefined } | undefined;
    readonly sendNotification: (notification: {
      method: 'notifications/progress';
      params: { progressToken: string | number; progress: number; message: string };
    }) => Promise<void>;
  }): Call => ({
    signal: extra.signal,
    async progress(progress, message) {
      const { _meta: about } = extra;
      const progressToken = about?.progressToken;
      if (progressToken === undefined) return;
      await extra.sendNotification({
        method: 'notifications/progress',
        params: { progressToken, progress, message },
      });
    },
  });

  /** Answers from the repository; without one, with the reason, because a client cannot know why a server ended. */
  const inRepository = async (answer: (root: string) => Promise<CallToolResult>): Promise<CallToolResult> => {
    try {
      const { root } = await host.git;
      return await answer(root);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return sentence(`${error.message} Start the server in a folder of the repository.`, true);
    }
  };

  server.registerTool(
    'review_changes',
    {
      description:
        'Starts a review of the changes in this repository and waits for it. Answers with the verdict and the findings, or with an id if the review takes longer: then call review_status.',
      inputSchema: {
        base: z
          .string()
          .max(200)
          .optional()
          .describe('The branch, tag or commit to compare with, such as main.'),
        uncommitted: z
          .boolean()
          .default(false)
          .describe('Review the working tree, with what is not committed yet.'),
        adversarial: z
          .string()
          .max(2_000)
          .optional()
          .describe('Also challenge the design, with most attention to this.'),
        wait_seconds: waiting,
      },
      annotations: { readOnlyHint: true, openWorldHint: true },
    },
    ({ base, uncommitted, adversarial, wait_seconds }, extra) =>
      inRepository((root) => {
        const settings = new Map([
          ...given,
          ...(base === undefined ? [] : [['base', base] as const]),
          ...(adversarial === undefined
            ? []
            : [['stance', 'adversarial'] as const, ['focus', adversarial] as const]),
        ]);
        const args = [
          ...[...settings].map(([name, value]) => `--${name}=${String(value)}`),
          ...(uncommitted ? ['--uncommitted'] : []),
        ];
        const client = server.server.getClientVersion()?.name ?? '';
        const env = { ...host.env, ...(client === '' ? {} : { [clientVariable]: client }) };
        const job = startJob(root, { script, args, cwd: host.cwd, env, outlives: false });
        own.add(job);
        return answered(job, wait_seconds, callOf(extra), 'cancel');
      }),
  );

  server.registerTool(
    'review_status',
    {
      description: 'Waits for a review and answers with its verdict and findings, or with its progress.',
      inputSchema: { id: jobId, wait_seconds: waiting },
      annotations: { readOnlyHint: true },
    },
    ({ id, wait_seconds }, extra) =>
      inRepository(async (root) => {
        const job = findJob(root, id ?? null);
        return job === null ? unknownJob(root, id) : answered(job, wait_seconds, callOf(extra), 'go on');
      }),
  );

  server.registerTool(
    'explain_finding',
    {
      description:
        'Shows the debate about one finding: every argument with the code that it quotes. Also gives the command with which a person can dismiss it.',
      inputSchema: { finding: z.string().regex(/^xr-[0-9a-f]{10}$/u), id: jobId },
      annotations: { readOnlyHint: true },
    },
    ({ finding: wanted, id }) =>
      inRepository(async (root) => {
        const job = findJob(root, id ?? null);
        if (job === null) return unknownJob(root, id);
        const state = stateOf(job);
        if (state.kind !== 'finished') return sentence(statusLine(job, state), true);
        const finding = state.result.findings.find((one) => one.id === wanted);
        if (finding === undefined) return sentence(`The review ${job.id} has no finding ${wanted}.`, true);
        return sentence(
          clip(
            `${explanation(finding, noLinks)}\n\nIf a person decides that it is wrong: ${howToDismiss(wanted, 'suppressions')}. You must not do that yourself.`,
            longestText,
          ),
        );
      }),
  );

  server.registerTool(
    'cancel_review',
    {
      description: 'Cancels a review. What was answered until then is kept.',
      inputSchema: { id: jobId },
      annotations: { destructiveHint: false, idempotentHint: true },
    },
    ({ id }) =>
      inRepository(async (root) => {
        const job = findJob(root, id ?? null);
        if (job === null) return unknownJob(root, id);
        if (!isAlive(job)) return sentence(`${job.id} does not run any more.`);
        await endJob(job);
        return sentence(`Cancelled ${job.id}.`);
      }),
  );

  const transport = new StdioServerTransport();
  const gone = Promise.race([
    new Promise<void>((resolve) => {
      // The server is no event target: it has one place for a listener.
      Object.assign(server.server, { onclose: resolve });
    }),
    once(process.stdin, 'end'),
    once(host.cancelled, 'abort'),
  ]);
  await server.connect(transport);
  await gone;
  await Promise.all([...own].filter(isAlive).map(endJob));
  await server.close();
  return 0;
}

/** Waits for a review, and reports its progress meanwhile. */
async function answered(
  job: Job,
  seconds: number,
  { signal, progress }: Call,
  ifCancelled: 'cancel' | 'go on',
): Promise<CallToolResult> {
  let lastShown = '';
  let step = 0;
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const state = stateOf(job);
    if (state.kind === 'finished') return reviewed(job.id, state.result);
    if (state.kind !== 'running') return sentence(statusLine(job, state), state.kind === 'died');
    if (state.lastLine !== lastShown) {
      lastShown = state.lastLine;
      step += 1;
      await progress(step, lastShown);
    }
    if (signal.aborted) {
      if (ifCancelled === 'cancel') await endJob(job);
      return sentence(`The call was cancelled. ${statusLine(job, stateOf(job))}`);
    }
    if (performance.now() >= end)
      return sentence(`${statusLine(job, state)}\nCall review_status with id ${job.id} to wait for its end.`);
    await wait(pollMs);
  }
}

const unknownJob = (root: string, id: string | undefined): CallToolResult =>
  sentence(
    listJobs(root).length === 0
      ? 'No review was started in this repository. Call review_changes first.'
      : `There is no review ${id ?? ''}. The newest is ${listJobs(root)[0]?.id ?? ''}.`,
    true,
  );
