import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { UserError } from '../errors.ts';
import { pinnedSettings } from './environment.ts';
import { oldestGit } from './git-version.ts';

export interface GitOutput {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StreamOptions {
  readonly input?: Buffer;
  /** Exit statuses that are not a failure. Default: only 0. */
  readonly okay?: readonly number[];
  /** Stops git. The stream then throws. */
  readonly signal?: AbortSignal;
  /** Receives the end of git's error output, such as warnings, before a successful stream ends. */
  readonly onComplaint?: (text: string) => void;
}

/** Starts git with the pinned settings and without a shell. */
export function startGit(
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
): ChildProcessWithoutNullStreams {
  const child = spawn('git', ['--no-pager', ...pinnedSettings, ...args], {
    cwd,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  // Git may exit before it has read all input. Its exit status gives the reason.
  child.stdin.on('error', () => {});
  return child;
}

/**
 * Runs git until it exits.
 * @throws UserError `git-failed` if it cannot be started.
 */
export async function runGit(
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<GitOutput> {
  try {
    const git = startGit(args, cwd, env);
    git.stdin.end();
    const [stdout, stderr, [status]] = await Promise.all([
      textOf(git.stdout),
      textOf(git.stderr),
      once(git, 'close'),
    ]);
    return { status: typeof status === 'number' ? status : 128, stdout, stderr };
  } catch (error) {
    throw notStarted(cwd, error);
  }
}

export const notStarted = (cwd: string, error: unknown): UserError =>
  new UserError(
    'git-failed',
    `Git could not be run in ${cwd}: ${error instanceof Error ? error.message : String(error)}`,
    'Git is not installed on this machine, or the folder does not exist.',
    `Install git ${oldestGit} or newer, and run in a checked-out repository.`,
    { cause: error },
  );

/**
 * Streams git's output. Git starts at once and works while the caller is busy. A caller that may never read
 * must be able to abort.
 * @throws UserError `git-failed` at the end, if git failed.
 */
export function streamGit(
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
  { input, okay = [0], signal, onComplaint }: StreamOptions = {},
): AsyncIterable<Buffer> {
  const child = startGit(args, cwd, env);
  child.stdin.end(input);
  // When a process exits, Node discards output that is not being read yet. The pipe starts reading at
  // once, up to its buffer size.
  const output = child.stdout.pipe(new PassThrough());
  const stop = (): void => {
    child.kill();
    output.destroy();
  };
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    stderr = (stderr + part).slice(-4000);
  });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 128));
  });
  // A failure to start is awaited below. Until then it must not count as an unhandled rejection.
  ended.catch(() => {});
  return (async function* chunks(): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of output) {
        if (Buffer.isBuffer(chunk)) yield chunk;
      }
      const status = await ended;
      if (!okay.includes(status)) throw failedGit(args, { status, stderr });
      onComplaint?.(stderr);
    } finally {
      signal?.removeEventListener('abort', stop);
      child.kill();
    }
  })();
}

/**
 * The standard output of a successful git.
 * @throws UserError `git-failed` if git failed.
 */
export function succeed(args: readonly string[], output: GitOutput): string {
  if (output.status !== 0) throw failedGit(args, output);
  return output.stdout;
}

export function failedGit(args: readonly string[], output: Pick<GitOutput, 'status' | 'stderr'>): UserError {
  const complaint = output.stderr.trim().split('\n').slice(-5).join(' ');
  return new UserError(
    'git-failed',
    `Git ${args[0] ?? ''} failed with exit status ${output.status}: ${complaint || 'no message'}`,
    'An object is corrupt or missing.',
    'Run `git fsck` in the repository, or check it out again with `fetch-depth: 0`.',
  );
}

/** Collects an entire stream. Only for output known to be short. */
export async function collectOutput(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Removes the newline at the end of a line that git printed. */
export function trimLine(text: string): string {
  return text.replace(/\r?\n$/, '');
}
