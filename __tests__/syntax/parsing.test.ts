import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Parsing } from '../../src/syntax/parsing.ts';
import type { Task } from '../../src/syntax/parsing-task.ts';

const thread = new URL('../../src/syntax/parsing-thread.ts', import.meta.url);
const code = 'export class Cart {\n  total() {\n    return sum(this.items);\n  }\n}\n\ntotal();\n';
const tasks: readonly Task[] = [
  { kind: 'symbols', path: 'cart.ts', text: code },
  { kind: 'references', path: 'cart.ts', text: code, names: ['total'] },
  { kind: 'symbols', path: 'cart.py', text: 'def total(items):\n    return sum(items)\n' },
  { kind: 'symbols', path: 'notes.txt', text: 'Nothing to parse.' },
];

const all = (parsing: Parsing) => Promise.all(tasks.map((task) => parsing.perform(task)));

/** A thread that runs this script. */
function scriptOf(text: string): URL {
  const folder = mkdtempSync(join(tmpdir(), 'parsing-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'thread.mjs');
  writeFileSync(path, text);
  return pathToFileURL(path);
}

describe('parsing in a separate thread', () => {
  test('finds the same as parsing in this one', async () => {
    const here = await all(new Parsing(null));
    expect(here[0]?.symbols?.map(({ path }) => path)).toEqual(['Cart', 'Cart.total']);
    expect(here[1]?.references?.map(({ line, kind }) => [line, kind])).toContainEqual([7, 'call']);
    expect(await all(new Parsing(thread))).toEqual(here);
  });

  test('does not keep an idle process alive', () => {
    const [module, script] = [new URL('../../src/syntax/parsing.ts', import.meta.url), thread].map(String);
    const text = `import { Parsing } from '${module}'; new Parsing(new URL('${script}')); console.log('over');`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', text], { timeout: 60_000 });
    expect(said.toString()).toBe('over\n');
  });

  test.each([
    ['cannot be loaded', `import './nowhere.mjs';`],
    [
      'ends when it is asked',
      `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit());`,
    ],
    [
      'fails when it is asked',
      `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new Error('no'); });`,
    ],
    [
      'fails at each task',
      `import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ id }) => parentPort.postMessage({ id, found: null }));`,
    ],
  ])('a thread that %s loses no answer', async (_, text) => {
    const parsing = new Parsing(scriptOf(text));
    expect(await all(parsing)).toEqual(await all(new Parsing(null)));
    // And not the next one either.
    expect(await all(parsing)).toEqual(await all(new Parsing(null)));
  });
});
