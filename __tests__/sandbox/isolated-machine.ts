import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import type { IsolationWay } from '../../src/sandbox/isolated-run.ts';
import { repositoryAt } from '../git/repository.ts';
import type { ProgramCall } from './isolated-program.ts';

/** A machine as a runner has it: a checkout, a home and runner folders, each with something that must stay secret. */

/** Every secret contains this word. */
export const planted = 'planted';

export interface Machine {
  readonly root: string;
  readonly checkout: string;
  readonly home: string;
  readonly runnerTemp: string;
  readonly folder: string;
  readonly room: string;
  /** Files that hold a secret. */
  readonly secrets: readonly string[];
  /** A file with a secret that everybody may read, in a folder for temporary files. Only namespaces hide it. */
  readonly shared: string;
  readonly env: Readonly<Record<string, string>>;
}

const root = process.getuid?.() === 0;
/** A user without rights, for the ways that need no root. */
const plainUser = 12_345;

export function machine(): Machine {
  const top = mkdtempSync(join(tmpdir(), 'isolation-'));
  onTestFinished(() => rmSync(top, { recursive: true, force: true }));
  chmodSync(top, 0o755);
  const at = (name: string): string => {
    const path = join(top, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  const [checkout, home, runnerTemp] = [at('work/shop/shop'), at('home'), at('work/_temp')];
  const [folder, room, temporary] = [at('trees/head'), at('room'), at('tmp')];
  const repository = repositoryAt(checkout);
  repository.git('init', '-q', '-b', 'main', '.');
  repository.commit({ 'README.md': '# Shop\n' }, 'Base');
  repository.git('config', 'http.https://github.com/.extraheader', `AUTHORIZATION: basic ${planted}-git`);
  const secrets = [join(checkout, '.git/config')];
  const plant = (path: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${planted} ${path.slice(top.length)}\n`);
    secrets.push(path);
  };
  for (const name of [
    '.netrc',
    '.npmrc',
    '.docker/config.json',
    '.ssh/id_ed25519',
    '.config/gh/hosts.yml',
    '.cargo/credentials.toml',
    '.tools/.npmrc',
  ])
    plant(join(home, name));
  for (const name of ['event.json', '_runner_file_commands/set_env_1', 'git-credentials-1.config'])
    plant(join(runnerTemp, name));
  const shared = join(top, 'tmp/of-another-step');
  writeFileSync(shared, `${planted} shared\n`);
  mkdirSync(join(home, '.tools/bin'));
  writeFileSync(join(home, '.tools/bin/shop-tool'), '#!/bin/sh\necho a tool\n', { mode: 0o755 });
  const env = {
    HOME: home,
    TMPDIR: temporary,
    PATH: `${join(home, '.tools/bin')}:${process.env['PATH'] ?? ''}`,
    GITHUB_WORKSPACE: checkout,
    GITHUB_EVENT_PATH: join(runnerTemp, 'event.json'),
    GITHUB_ENV: join(runnerTemp, '_runner_file_commands/set_env_1'),
    RUNNER_TEMP: runnerTemp,
    'INPUT_ANTHROPIC-API-KEY': `sk-ant-api03-${planted}`,
    OPENAI_API_KEY: `sk-proj-${planted}`,
    ACTIONS_RUNTIME_TOKEN: `runtime-${planted}`,
  };
  return { root: top, checkout, home, runnerTemp, folder, room, secrets, shared, env };
}

/** What starts a process that can isolate commands in one way only; null if this machine cannot. */
export function prefixFor(way: IsolationWay): readonly string[] | null {
  if (way === 'user-namespaces')
    return root ? ['setpriv', `--reuid=${plainUser}`, `--regid=${plainUser}`, '--clear-groups'] : [];
  // Not being root, a runner uses sudo.
  return way === 'account' && root ? ['setpriv', '--bounding-set=-sys_admin'] : [];
}

const answer = z.union([
  z.object({ refused: z.string() }),
  z.object({
    way: z.string(),
    offline: z.boolean(),
    check: z.object({
      ok: z.boolean(),
      why: z.string(),
      kind: z.string(),
      network: z.string(),
      log: z.string(),
    }),
  }),
]);

/** Runs a command isolated, in a process whose environment holds keys. */
export async function runIsolatedOn(
  at: Machine,
  line: string,
  more: Partial<ProgramCall> & {
    readonly prefix?: readonly string[];
    /** Called with what ends the process of the action at once. */
    readonly onStart?: (kill: () => void) => void;
    /** Folders that belong to somebody else. */
    readonly strangers?: readonly string[];
  } = {},
): Promise<z.infer<typeof answer>> {
  const { prefix = [], strangers = [], onStart = () => undefined, ...rest } = more;
  for (const path of strangers) chownSync(path, plainUser, plainUser);
  if (root && prefix.some((word) => word.includes('reuid'))) giveAway(at.root);
  const call: ProgramCall = {
    ways: ['namespaces'],
    hidden: [at.checkout],
    line,
    folder: at.folder,
    room: at.room,
    readable: [join(at.checkout, '.git/objects')],
    network: 'host',
    timeoutMs: 60_000,
    diskBytes: null,
    remove: null,
    ...rest,
  };
  const { stdout, stderr } = await output(
    [...prefix, process.execPath, resolve('__tests__/sandbox/isolated-program.ts'), JSON.stringify(call)],
    { ...at.env, NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '' },
    onStart,
  );
  if (stdout === '' && stderr === '') return { refused: 'the process of the action was killed' };
  try {
    return answer.parse(JSON.parse(stdout));
  } catch {
    throw new Error(`the program printed ${stdout} ${stderr}`);
  }
}

/** Runs a command as the user of the runner, with nothing hidden, as a check that an attempt can succeed. */
export const runOpen = async (at: Machine, line: string, env = at.env): Promise<string> =>
  (await output(['sh', '-c', line], env)).stdout;

function output(
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>>,
  onStart: (kill: () => void) => void = () => undefined,
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  return new Promise((done, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const [stdout, stderr]: [string[], string[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk.toString()));
    child.on('error', reject);
    onStart(() => child.kill('SIGKILL'));
    child.on('close', () => done({ stdout: stdout.join(''), stderr: stderr.join('') }));
  });
}

function giveAway(path: string): void {
  chownSync(path, plainUser, plainUser);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) giveAway(inner);
    else chownSync(inner, plainUser, plainUser);
  }
}

/** Whether a process of the machine has this text in its command line. */
export const runs = (text: string): boolean =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .some((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(text);
      } catch {
        return false;
      }
    });

/** A server of the machine that answers with a word. */
export async function listening(): Promise<number> {
  const server = createServer((socket) => socket.end('reached\n'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
