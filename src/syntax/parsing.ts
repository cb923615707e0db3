import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { BothSides, SymbolsOfSides } from './both-sides.ts';
import { grammarOf } from './grammars.ts';
import { type Found, type Posted, perform as performHere, type Replied, type Task } from './parsing-task.ts';
import type { Reference } from './references.ts';
import type { CodeSymbol } from './symbol.ts';

/**
 * Parses in a separate thread, because parsing takes as long as loading the rest of the program and can use
 * the other core. If the thread cannot start or ends, its tasks are done in this thread.
 */
export class Parsing {
  #thread: Worker | null;
  readonly #asked = new Map<
    number,
    { readonly task: Task; readonly done: (found: Promise<Found> | Found) => void }
  >();
  #last = 0;

  /** @param script the thread's script; null to parse in this thread. */
  constructor(script: URL | null) {
    try {
      this.#thread = script === null ? null : this.#open(script);
    } catch {
      this.#thread = null;
    }
  }

  async perform(task: Task): Promise<Found> {
    const thread = this.#thread;
    if (thread === null) return performHere(task);
    return new Promise((done) => {
      this.#last += 1;
      this.#asked.set(this.#last, { task, done });
      // Keeps the process alive only while a task is pending.
      thread.ref();
      thread.postMessage({ id: this.#last, task } satisfies Posted);
    });
  }

  #open(script: URL): Worker {
    // The thread needs no key and none of the process's options. A Node report names the process's
    // environment unless each thread excludes it itself.
    const thread = new Worker(script, { env: {}, execArgv: ['--report-exclude-env'] });
    thread.on('message', ({ id, found }: Replied) => {
      const asked = this.#asked.get(id);
      this.#asked.delete(id);
      if (this.#asked.size === 0) thread.unref();
      // A task that failed in the thread fails again here, where the error is reported.
      asked?.done(found ?? performHere(asked.task));
    });
    const over = (): void => {
      this.#thread = null;
      for (const { task, done } of this.#asked.values()) done(performHere(task));
      this.#asked.clear();
    };
    thread.on('error', over);
    thread.on('exit', over);
    // Last, because a listener keeps the process alive: a run that parses nothing would never end.
    thread.unref();
    return thread;
  }
}

const here = import.meta.url;
/** The thread's own bundle (see scripts/build.ts). From source, everything is parsed in one thread. */
const script = new URL('./parsing-thread.js', here);
let parsing: Parsing | null = null;

/** Starts the thread before there is a task, because starting takes as long as finding the first task. */
export const openParsing = (): Parsing => (parsing ??= new Parsing(existsSync(script) ? script : null));

const perform = (task: Task): Promise<Found> => openParsing().perform(task);

/** Loads the grammars of paths ahead, because loading one takes as long as parsing many files. */
export const loadGrammars = (paths: readonly string[]): void => {
  const examples = new Map(paths.map((path) => [grammarOf(path), path]));
  examples.delete(null);
  // A grammar that cannot be loaded is reported when a file needs it.
  perform({ kind: 'load', paths: [...examples.values()] }).catch(() => undefined);
};

/** Like `parseSymbols` of `symbols.ts`. */
export const findSymbols = async (path: string, text: string): Promise<readonly CodeSymbol[] | null> =>
  grammarOf(path) === null ? null : (await perform({ kind: 'symbols', path, text })).symbols;

/** Like `parseBothSides` of `both-sides.ts`. */
export async function findOnBothSides(sides: BothSides): Promise<SymbolsOfSides> {
  const { symbols, oldSymbols } = await perform({ kind: 'both-sides', ...sides });
  return { symbols, oldSymbols };
}

/** Like `parseReferences` of `references.ts`. */
export const findReferences = async (
  path: string,
  text: string,
  names: readonly string[],
): Promise<readonly Reference[]> =>
  names.some((name) => text.includes(name))
    ? ((await perform({ kind: 'references', path, text, names })).references ?? [])
    : [];
