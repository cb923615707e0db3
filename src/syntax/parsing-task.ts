import { type BothSides, parseBothSides } from './both-sides.ts';
import { grammarOf, openParser } from './grammars.ts';
import { parseReferences, type Reference } from './references.ts';
import type { CodeSymbol } from './symbol.ts';
import { parseSymbols } from './symbols.ts';

export type Task =
  /** Loads the grammars of these paths. */
  | { readonly kind: 'load'; readonly paths: readonly string[] }
  | { readonly kind: 'symbols'; readonly path: string; readonly text: string }
  | ({ readonly kind: 'both-sides' } & BothSides)
  | {
      readonly kind: 'references';
      readonly path: string;
      readonly text: string;
      readonly names: readonly string[];
    };

/**
 * The result, in the field of the task's kind; null if the language is unknown, or the kind was not
 * requested.
 */
export interface Found {
  readonly symbols: readonly CodeSymbol[] | null;
  readonly oldSymbols: readonly CodeSymbol[] | null;
  readonly references: readonly Reference[] | null;
}

const nothing: Found = { symbols: null, oldSymbols: null, references: null };

async function loadGrammar(path: string): Promise<void> {
  const grammar = grammarOf(path);
  if (grammar !== null) await openParser(grammar);
}

/** Does the task in the calling thread. */
export async function perform(task: Task): Promise<Found> {
  switch (task.kind) {
    case 'load':
      await Promise.all(task.paths.map(loadGrammar));
      return nothing;
    case 'symbols':
      return { ...nothing, symbols: await parseSymbols(task.path, task.text) };
    case 'both-sides':
      return { ...nothing, ...(await parseBothSides(task)) };
    case 'references':
      return { ...nothing, references: await parseReferences(task.path, task.text, task.names) };
    default:
      return task satisfies never;
  }
}

/** A task sent to the thread, and its result; `found` is null if the task failed. */
export interface Posted {
  readonly id: number;
  readonly task: Task;
}
export interface Replied {
  readonly id: number;
  readonly found: Found | null;
}
