import { parentPort } from 'node:worker_threads';
import { openEngine } from './grammars.ts';
import { type Posted, perform, type Replied } from './parsing-task.ts';

// The thread behind `parsing.ts`. The caller repeats what fails here.

void openEngine().catch(() => undefined);

parentPort?.on('message', ({ id, task }: Posted) => {
  const reply = (found: Replied['found']): void => parentPort?.postMessage({ id, found } satisfies Replied);
  void perform(task).then(reply, () => reply(null));
});
