import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, get } from 'node:http';
import { expect, test } from 'vitest';
import { inBackground } from '../../src/runner/background.ts';

const { signal } = new AbortController();

test('the work is done piece by piece, with other events in between', async () => {
  const seen: string[] = [];
  await new Promise<void>((resolve) => {
    inBackground(
      (function* () {
        for (const piece of ['a', 'b']) {
          seen.push(piece);
          // Data that arrived during a piece is processed before the next one.
          setImmediate(() => seen.push(`after ${piece}`));
          yield;
        }
        resolve();
      })(),
      signal,
      0,
    );
  });
  expect(seen).toEqual(['a', 'after a', 'b', 'after b']);
});

test('the work begins after a request, long before the limit', async () => {
  const server = createServer((_, response) => response.end());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const seen: string[] = [];
  const worked = new Promise<void>((resolve) => {
    inBackground(
      (function* () {
        seen.push('work');
        yield resolve();
      })(),
      signal,
      600_000,
    );
  });
  seen.push('request');
  const answered = once(get({ port, agent: false }), 'response');
  await Promise.all([worked, answered]);
  server.close();
  server.closeAllConnections();
  expect(seen).toEqual(['request', 'work']);
});

test.each([
  ['fails', 'throw new Error("fails at the later use");'],
  ['is called off', 'controller.abort(); yield;'],
])('a piece that %s ends only this work', async (_, piece) => {
  expect(
    await ends(
      `console.log('one'); yield; process.on('exit', () => console.log('over')); ${piece} console.log('not this');`,
      'ignore',
    ),
  ).toBe('one\nover\n');
});

test('the work continues while no event occurs', async () => {
  // Only the parent's pipe keeps this process alive, and nothing is ever written to it.
  expect(await ends(`yield; yield; console.log('done'); process.exit();`, 'pipe')).toBe('done\n');
});

/** The output of a separate process with these pieces of work. */
async function ends(pieces: string, stdin: 'pipe' | 'ignore'): Promise<string> {
  const script = `
    import { inBackground } from ${JSON.stringify(new URL('../../src/runner/background.ts', import.meta.url).href)};
    const controller = new AbortController();
    process.stdin.resume();
    inBackground((function* () { ${pieces} })(), controller.signal, 0);
    if (${stdin === 'ignore'}) setTimeout(() => {}, 200);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: [stdin, 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  await once(child, 'close');
  return said;
}
