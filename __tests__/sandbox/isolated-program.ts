import { runCheck } from '../../src/sandbox/command.ts';
import type { IsolationWay } from '../../src/sandbox/isolated-run.ts';
import { openIsolation } from '../../src/sandbox/isolation.ts';

/** Runs one command isolated, as a process of its own whose environment holds keys. Prints what came of it. */

export interface ProgramCall {
  readonly ways: readonly IsolationWay[];
  readonly hidden: readonly string[];
  readonly line: string;
  readonly folder: string;
  readonly room: string;
  readonly readable: readonly string[];
  readonly network: 'host' | 'none';
  readonly timeoutMs: number;
  readonly diskBytes: number | null;
  /** A folder that is removed at the end, as another user may have left files in it. */
  readonly remove: string | null;
}

const call: ProgramCall = JSON.parse(process.argv[2] ?? '');
const signal = new AbortController().signal;
const opened = await openIsolation({ hidden: call.hidden, env: process.env, signal, ways: call.ways });
if ('refused' in opened) console.log(JSON.stringify({ refused: opened.refused }));
else {
  const { line, folder, room, readable, network, timeoutMs, diskBytes } = call;
  const check = await runCheck({
    isolation: opened,
    line,
    folder,
    room,
    readable,
    network,
    timeoutMs,
    signal,
    redact: (text) => text,
    ...(diskBytes === null ? {} : { limits: { diskBytes } }),
  });
  await opened.close();
  if (call.remove !== null) await opened.remove(call.remove);
  console.log(JSON.stringify({ way: opened.way, offline: opened.offline, check }));
}
