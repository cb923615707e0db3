import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeSettings } from '../config/inputs.ts';
import type { Settings } from '../config/schema.ts';
import type { Prove } from '../debate/proving.ts';
import { UserError } from '../errors.ts';
import type { Git } from '../git/git.ts';
import { executeTest } from '../prove/execution.ts';
import { openLab } from '../prove/lab.ts';
import { runnerFor } from '../prove/runners/choose.ts';
import { plural } from '../result/figures.ts';
import type { Runtime } from '../review/runtime.ts';
import { whyForbidden } from '../review/user-commands.ts';
import { type Isolation, openIsolation } from '../sandbox/isolation.ts';
import { openUnisolated, whyIsolationIsNeeded } from '../sandbox/unisolated.ts';
import { type Recording, readRecording } from '../transcript/recording.ts';
import { failedReplay, type Replayed, repeat, repeatWith, settingsOf, transcriptAt } from './replay.ts';

/**
 * Executes the tests that a review wrote and could not execute, in a job without keys, and decides the recorded debate
 * with their outcomes. The review itself is only replayed: no model is asked.
 */
export async function prove(runtime: Runtime): Promise<Replayed> {
  const { host, given, redact } = runtime;
  try {
    const inputs = mergeSettings([{ label: 'input', given }]);
    checkKeys(inputs);
    const path = inputs['replay-file'];
    const recording = readRecording(await transcriptAt(path, host), path);
    // Only what the review really said is decided again.
    const recorded = await repeat(recording, path, redact);
    if (!recorded.same) return recorded;
    const waiting = recording.proofs.filter(({ proof }) => proof.waits === true);
    if (waiting.length === 0)
      return { ...recorded, note: 'The recorded review has no test that waits for its execution.' };
    const executed = await withExecution(recording, path, runtime, (prove) =>
      repeatWith(recording, path, { redact, prove }),
    );
    return { ...executed, note: `Executed ${plural(waiting.length, 'test')} of the recorded review.` };
  } catch (error) {
    return failedReplay(runtime, error);
  }
}

/** Tests are code of the change, and this job may have no isolation. */
function checkKeys(settings: Settings): void {
  const names = ['anthropic-api-key', 'openai-api-key', 'github-token'] as const;
  const set = names.find((name) => settings[name] !== '');
  if (set !== undefined)
    throw new UserError(
      'bad-setting',
      `\`mode: prove\` executes code of the change and must have no keys, but \`${set}\` is set.`,
      'The job was copied from the one that reviews.',
      `Remove \`${set}\` from this job.`,
    );
}

/** Opens what is needed to execute tests, and removes it again. */
async function withExecution(
  recording: Recording,
  name: string,
  { host, redact }: Runtime,
  repeated: (prove: Prove) => Promise<Replayed>,
): Promise<Replayed> {
  const change = recording.change?.change;
  const head = change?.commits.head ?? null;
  if (change === undefined || head === null) return repeated(() => Promise.resolve([]));
  const forbidden = whyForbidden(change, host.env);
  if (forbidden !== null) throw cannot(`Its tests may not be executed: ${forbidden}.`);
  const git = await host.git;
  await checkCommits(git, head, name);
  const settings = settingsOf(recording, name);
  const isolation = await isolate(git, host.env, host.cancelled);
  const room = await mkdtemp(join(tmpdir(), 'xreview-prove-'));
  const sweep = (): void => isolation.removeNow(room);
  process.once('exit', sweep);
  const lab = await openLab({
    git,
    commits: change.commits,
    head,
    isolation,
    setup: settings['prove-setup'],
    timeoutMs: settings['prove-minutes'] * 60_000,
    room,
    redact,
    signal: host.cancelled,
  });
  const paths = [...(await git.list(head)).keys()];
  const read = async (path: string): Promise<string | null> =>
    (await git.readFileAt(head, path))?.toString('utf8') ?? null;
  try {
    return await repeated(async (requests) => {
      if (requests.some(({ before }) => before !== null)) return [];
      const made = recording.proofs.filter(({ attempt }) => attempt === 1);
      const executed = made.map(async ({ finding: id, proof: before }) => {
        const request = requests.find((one) => one.id === id);
        const { test } = before;
        if (request === undefined || test === null || before.waits !== true)
          return { id, proof: before, events: [] };
        const { report, round } = request;
        const runner = await runnerFor(report.location.path, { paths, read }, settings['prove-command']);
        if ('none' in runner)
          return { id, proof: { ...before, why: `${before.why} ${runner.none}` }, events: [] };
        const { proof } = await executeTest({ lab, test, runner, report, round });
        return { id, proof, events: [] };
      });
      return Promise.all(executed);
    });
  } finally {
    await lab.close();
    await isolation.remove(room);
    await isolation.close();
    process.off('exit', sweep);
  }
}

async function checkCommits(git: Git, head: string, name: string): Promise<void> {
  const found = await git.run(['cat-file', '-e', `${head}^{commit}`]);
  if (found.status !== 0)
    throw cannot(
      `The commit ${head.slice(0, 10)}, which ${name} reviewed, is not in this checkout. Check it out with \`fetch-depth: 0\`.`,
    );
  // The checkout of a pull request may be its merge commit, whose second parent is the head. A verdict about another commit would be no verdict here.
  const now = await git.run(['rev-parse', 'HEAD', 'HEAD^2']);
  if (!now.stdout.split('\n').includes(head))
    throw cannot(
      `${name} reviewed the commit ${head.slice(0, 10)}, but this checkout is of another one. Use the transcript of the same run.`,
    );
}

/** With isolation if it is possible, else only in a job that has nothing to hide. @throws UserError */
async function isolate(git: Git, env: NodeJS.ProcessEnv, signal: AbortSignal): Promise<Isolation> {
  const isolation = await openIsolation({ hidden: [git.root], env, signal });
  if (!('refused' in isolation)) return isolation;
  const why = await whyIsolationIsNeeded(git.root, env);
  if (why !== null) throw cannot(`Tests cannot be executed without isolation here: ${why}.`);
  return openUnisolated(env);
}

const cannot = (what: string): UserError =>
  new UserError(
    'bad-transcript',
    what,
    'The job differs from the one that docs/prove.md describes.',
    'Set the job up as docs/prove.md shows.',
  );
