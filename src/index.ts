import { openGit } from './git/git.ts';
import { disableCrashDumps } from './runner/crash.ts';

disableCrashDumps();

const cancel = new AbortController();
// The runner sends SIGINT, then SIGTERM, before it kills: what was answered is written down first.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () =>
    cancel.abort(new DOMException(`The run was cancelled (${signal}).`, 'AbortError')),
  );
}

// Whoever read the output has gone (`| head`): the review goes on, for its files and its status still count.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const cwd = process.cwd();
const git = openGit(cwd);
// Whoever waits for it hears why it failed; until then nobody does.
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
