#!/usr/bin/env node
import { builtHelp } from './local/help.ts';
import { disableCrashDumps } from './runner/crash.ts';
import { openRepository } from './runner/repository.ts';

// The runner brings Node.js 24; a local run on an older one would end in an error that says nothing to its user.
const oldestNode = 24;
if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  process.stderr.write(
    `xreview-action needs Node.js ${oldestNode} or newer, and this is Node.js ${process.versions.node}. Install Node.js ${oldestNode} and run again.\n`,
  );
  // At a terminal, 1 says that a finding blocks.
  process.exit(process.env['GITHUB_ACTIONS'] === 'true' ? 1 : 2);
}

disableCrashDumps();

const cancel = new AbortController();
// The runner sends SIGINT and SIGTERM before it kills the process, so that answers can still be saved.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () =>
    cancel.abort(new DOMException(`The run was cancelled (${signal}).`, 'AbortError')),
  );
}

// The reader of the output closed it (`| head`). The review continues for its files and its exit status.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const args = process.argv.slice(2);
const help = builtHelp(args, process.env);
if (help === null) await start();
else process.stdout.write(help);

async function start(): Promise<void> {
  const cwd = process.cwd();
  const git = openRepository(
    { args, env: process.env, cwd },
    {
      signal: cancel.signal,
      openLog: async () => {
        const { forLog } = await import('./security/sanitize/sanitizer.ts');
        return (line) => {
          process.stdout.write(`${forLog(line)}\n`);
        };
      },
    },
  );
  // The error is handled where the promise is awaited.
  git.catch(() => undefined);
  try {
    // The rest of the program is loaded while git answers.
    const { main } = await import('./main.ts');
    process.exitCode = await main({
      args,
      env: process.env,
      cwd,
      cancelled: cancel.signal,
      git,
    });
  } finally {
    await git.then(
      (opened) => opened.close(),
      () => undefined,
    );
  }
}
