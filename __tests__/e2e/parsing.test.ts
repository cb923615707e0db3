import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';

// Where the thread's bundle is missing or does not run, everything is parsed in one thread, and no other test tells.
test('the thread that parses stands beside the bundle, and finds its languages there', async () => {
  const thread = new Worker(new URL('../../dist/parsing-thread.js', import.meta.url), {
    env: {},
    execArgv: [],
  });
  thread.postMessage({
    id: 1,
    task: { kind: 'symbols', path: 'a.ts', text: 'const add = (a, b) => a + b;\n' },
  });
  expect(await once(thread, 'message')).toMatchObject([{ id: 1, found: { symbols: [{ name: 'add' }] } }]);
  await thread.terminate();
});
