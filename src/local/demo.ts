import { fileURLToPath } from 'node:url';
import { runOwn } from './processes.ts';

const here = import.meta.url;
/** The demo is a program of its own, which only the bundle has (see scripts/build.ts). */
const script = fileURLToPath(new URL('./demo/index.js', here));

/** Runs the demo in the current folder. Returns its exit status. */
export const runDemo = (args: readonly string[]): number => runOwn(script, args);
