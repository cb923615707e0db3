import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeShop } from '../../practice/shop.ts';
import { openTerminal, script } from './local-run.ts';

/**
 * A review with a dispute in a real terminal, recorded in docs/terminal-session.txt. Record it again with
 * `npx vitest run __tests__/e2e/terminal-session.test.ts -u`.
 */

const columns = 100;

/** All that a command line writes in a terminal, which script(1) of util-linux opens. */
function typed(line: string, cwd: string, env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(
      'script',
      ['--quiet', '--command', `stty cols ${columns} rows 50; ${line}`, '/dev/null'],
      {
        cwd,
        env: { ...env, TERM: 'xterm-256color', SHELL: '/bin/sh' },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    child.once('error', failed);
    child.once('close', () => done(text));
  });
}

interface Screen {
  /** What stands on the terminal at the end, without colours. */
  readonly text: string;
  /** Each state of the line that was rewritten, oldest first. */
  readonly states: readonly string[];
}

/** Follows the two sequences that the tool uses: colours, and the start of the line anew. */
function screenOf(written: string): Screen {
  const lines = [''];
  const states: string[] = [];
  const plain = written.replaceAll(/\u001B\[[\d;]*m/gu, '').replaceAll('\r\n', '\n');
  for (const part of plain.split(/(\r\u001B\[2K|\n)/u)) {
    const last = lines.at(-1) ?? '';
    if (part === '\n') lines.push('');
    else if (part !== '\r\u001B[2K') lines[lines.length - 1] = last + part;
    else {
      if (last !== '') states.push(last);
      lines[lines.length - 1] = '';
    }
  }
  return { text: lines.join('\n'), states };
}

/** Times differ from run to run. */
const withFixedTimes = (text: string): string =>
  text.replaceAll(/(?:< |\b\d+ min )?\b\d+(?:\.\d)? s\b/gu, '2.0 s');

const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux');

test.skipIf(!hasTerminal)('docs/terminal-session.txt is what a person sees of a dispute', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xreview-session-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const shop = makeShop(join(folder, 'shop'));
  const terminal = await openTerminal(folder);
  const options = ['--base', 'main', ...terminal.flags].map((option) => `'${option}'`).join(' ');
  const { text, states } = screenOf(
    await typed(
      `'${process.execPath}' '${script}' ${options}; status=$?; echo '$ echo $?'; echo $status`,
      shop.folder,
      terminal.env,
    ),
  );
  for (const state of states) expect(state.length).toBeLessThan(columns);
  expect(text.split('\n').filter((line) => line.length > columns)).toEqual([]);
  const session = [
    'A review in a terminal of 100 columns: the shop of `xreview demo`, with practice models, which are fixed sets of',
    'rules and cost nothing: tokens, prices and times show the form only.',
    '',
    'While it runs, one line is rewritten in place:',
    '',
    `  ${states.at(-1) ?? ''}`,
    '',
    'At its end:',
    '',
    '$ xreview --base main',
    text.trim(),
    '',
  ].join('\n');
  await expect(withFixedTimes(session)).toMatchFileSnapshot('../../docs/terminal-session.txt');
});
