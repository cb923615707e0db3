import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { grammarOf } from './grammars.ts';
import { type Found, type Posted, perform as performHere, type Replied, type Task } from './parsing-task.ts';
import type { Reference } from './references.ts';
import type { CodeSymbol } from './symbol.ts';

/**
 * Parses in a thread of its own, because that takes as long as loading all the rest and nothing else of it needs the
 * other core. A thread that cannot be had, or ends, costs nothing but time: what it was asked is done in this one.
 */
export class Parsing {
  #thread: Worker | null;
  readonly #asked = new Map<
    number,
    { readonly task: Task; readonly done: (found: Promise<Found> | Found) => void }
  >();
  #last = 0;

  /** @param script what the thread runs; null to parse in this one. */
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
      // The process waits for the thread while something is asked of it, and no longer.
      thread.ref();
      thread.postMessage({ id: this.#last, task } satisfies Posted);
    });
  }

  #open(script: URL): Worker {
    // It needs no key and no option that was meant for the process. A report that Node writes would name the
    // process's environment for each thread that does not say otherwise itself.
    const thread = new Worker(script, { env: {}, execArgv: ['--report-exclude-env'] });
    thread.on('message', ({ id, found }: Replied) => {
      const asked = this.#asked.get(id);
      this.#asked.delete(id);
      if (this.#asked.size === 0) thread.unref();
      // What failed there fails here again, where it is heard.
      asked?.done(found ?? performHere(asked.task));
    });
    const over = (): void => {
      this.#thread = null;
      for (const { task, done } of this.#asked.values()) done(performHere(task));
      this.#asked.clear();
    };
    thread.on('error', over);
    thread.on('exit', over);
    // Last, because to listen is to wait: a run that parses nothing would never end.
    thread.unref();
    return thread;
  }
}

const here = import.meta.url;
/** The thread's own bundle beside the rest (see scripts/build.ts); from source everything is parsed in one thread. */
const script = new URL('./parsing-thread.js', here);
let parsing: Parsing | null = null;

/** Begins the thread before there is anything to parse, for that takes as long as to find out what. */
export const openParsing = (): Parsing => (parsing ??= new Parsing(existsSync(script) ? script : null));

const perform = (task: Task): Promise<Found> => openParsing().perform(task);

/** As `parseSymbols` of `symbols.ts`. */
export const findSymbols = async (path: string, text: string): Promise<readonly CodeSymbol[] | null> =>
  grammarOf(path) === null ? null : (await perform({ kind: 'symbols', path, text })).symbols;

/** As `parseReferences` of `references.ts`. */
export const findReferences = async (
  path: string,
  text: string,
  names: readonly string[],
): Promise<readonly Reference[]> =>
  names.some((name) => text.includes(name))
    ? ((await perform({ kind: 'references', path, text, names })).references ?? [])
    : [];
