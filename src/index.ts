import { openGit } from './git/git.ts';
import { disableCrashDumps } from './runner/crash.ts';

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

const cwd = process.cwd();
const git = openGit(cwd);
// The error is handled where the promise is awaited.
git.catch(() => undefined);
try {
  // The rest of the program is loaded while git answers.
  const { main } = await import('./main.ts');
  process.exitCode = await main({
    args: process.argv.slice(2),
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
