import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { repositoryWith } from './action-run.ts';
import { openTerminal } from './local-run.ts';
import { after, before, harmless } from './shop.ts';

/** States of a repository that a person at a terminal meets. */

/** Does something once, when the first question of a review arrives at a model. */
const atFirstQuestion = (action: () => void) => {
  let waiting = true;
  return {
    fault: () => {
      if (waiting) action();
      waiting = false;
      return null;
    },
  };
};

const changed = 'The working tree changed during the review. This review is of the files as they were';

test('a working tree that changes while it is reviewed is told, and the review is of what was read', async () => {
  const { repository } = repositoryWith(before, {});
  const file = join(repository.path, 'src/app.js');
  writeFileSync(file, after['src/app.js']);
  const terminal = await openTerminal(
    repository.path,
    atFirstQuestion(() => writeFileSync(file, before['src/app.js'])),
  );
  const { status, stdout } = await terminal.run(repository.path, ['--uncommitted', ...terminal.flags]);
  expect(status).toBe(1);
  expect(stdout).toContain(changed);
  expect(stdout).toContain('src/app.js:9');
});

test('an index that changes is told, and a working tree that changes beside it is not', async () => {
  const { repository } = repositoryWith(before, {});
  const file = join(repository.path, 'src/app.js');
  const stage = (text: string): void => {
    writeFileSync(file, text);
    repository.git('add', '.');
  };
  stage(after['src/app.js']);
  const staging = await openTerminal(
    repository.path,
    atFirstQuestion(() => stage(before['src/app.js'])),
  );
  const staged = await staging.run(repository.path, ['--staged', ...staging.flags]);
  expect([staged.status, staged.stdout.includes('The index changed during the review.')]).toEqual([1, true]);
  stage(after['src/app.js']);
  const editing = await openTerminal(
    repository.path,
    atFirstQuestion(() => writeFileSync(file, before['src/app.js'])),
  );
  const edited = await editing.run(repository.path, ['--staged', ...editing.flags]);
  expect([edited.status, edited.stdout.includes('changed during the review')]).toEqual([1, false]);
});

test('a head that moves is told with both commits', async () => {
  const { repository, head } = repositoryWith(before, after);
  const terminal = await openTerminal(
    repository.path,
    atFirstQuestion(() => repository.commit(harmless)),
  );
  const { status, stdout } = await terminal.run(repository.path, ['--base=main', ...terminal.flags]);
  expect(status).toBe(1);
  const now = repository.git('rev-parse', 'HEAD').trim().slice(0, 10);
  const then = head.slice(0, 10);
  expect(stdout).toContain(`HEAD moved from ${then} to ${now} during the review. This review is of ${then}.`);
});

test('a detached head is reviewed like any other commit', async () => {
  const { repository } = repositoryWith(before, after);
  repository.git('checkout', '-q', '--detach');
  const terminal = await openTerminal(repository.path);
  const { status, stdout } = await terminal.run(repository.path, ['--base=main', ...terminal.flags]);
  expect(status).toBe(1);
  expect(stdout).not.toContain('during the review');
});

test('a recorded review that an agent asked for is replayed with the same author', async () => {
  const { repository } = repositoryWith(before, after);
  const terminal = await openTerminal(repository.path, { env: { XREVIEW_CLIENT: 'claude-code' } });
  const author = 'AI co-author: Claude of anthropic (by name of the MCP client).';
  const run = await terminal.run(repository.path, ['--base=main', ...terminal.flags]);
  expect([run.status, run.stdout]).toEqual([1, expect.stringContaining(author)]);
  const again = await terminal.run(repository.path, [
    '--mode=replay',
    '--replay-file=.xreview/transcript.jsonl',
  ]);
  expect([again.status, again.stdout]).toEqual([1, expect.stringContaining(author)]);
});

test.each(['status', 'result', 'cancel', 'start'])(
  '`xreview %s` outside of a repository says so',
  async (command) => {
    const folder = mkdtempSync(join(tmpdir(), 'xreview-none-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const terminal = await openTerminal(folder);
    const { status, stdout, stderr } = await terminal.run(folder, [command]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/There is no git repository in/u);
  },
);

test('a background review without a commit to compare with ends with the reason, not as a death', async () => {
  const { repository } = repositoryWith(before, after);
  const terminal = await openTerminal(repository.path);
  const started = await terminal.run(repository.path, ['start', '--base=nowhere', ...terminal.flags]);
  expect(started.status).toBe(0);
  for (;;) {
    const { stdout } = await terminal.run(repository.path, ['status']);
    if (stdout.includes('running for')) continue;
    expect(stdout).toMatch(/ · Inconclusive · .*nowhere/u);
    break;
  }
});
