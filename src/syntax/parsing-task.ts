import { parseReferences, type Reference } from './references.ts';
import type { CodeSymbol } from './symbol.ts';
import { parseSymbols } from './symbols.ts';

export type Task =
  | { readonly kind: 'symbols'; readonly path: string; readonly text: string }
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
  readonly references: readonly Reference[] | null;
}

const nothing: Found = { symbols: null, references: null };

/** Does the task in the calling thread. */
export async function perform(task: Task): Promise<Found> {
  const { kind, path } = task;
  switch (kind) {
    case 'symbols':
      return { ...nothing, symbols: await parseSymbols(path, task.text) };
    case 'references':
      return { ...nothing, references: await parseReferences(path, task.text, task.names) };
    default:
      return kind satisfies never;
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
