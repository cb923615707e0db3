import type { Finding } from '../../debate/finding.ts';
import type { Spent } from '../../debate/reviewer.ts';
import type { Texts } from '../../sandbox/files.ts';
import type { Edit } from '../race/edits.ts';

/** Writes patches. The interface of the race to models and programs. */
export interface PatchAuthor {
  /** Unique in the race and shown to users: `openai/gpt-6.2-sol`, or with ` as minimal`. */
  readonly id: string;
  readonly vendor: string;
  readonly model: string;
  /**
   * Writes the first patch, or with objections the next one on top of the last. Never rejects because of a provider.
   */
  write(task: PatchTask): Promise<Written>;
}

export interface PatchTask {
  /** Open findings about the patch so far; empty the first time. */
  readonly objections: readonly Finding[];
  /** The commit of the files. */
  readonly commit: string;
  /** The current files of the brief and those the patch touched. */
  readonly texts: Texts;
  readonly signal: AbortSignal;
}

/** A patch as its author returns it: edits to apply, or complete files. */
export type Proposal =
  | { readonly kind: 'edits'; readonly edits: readonly Edit[] }
  | { readonly kind: 'texts'; readonly texts: Texts };

export interface Paid {
  readonly spent: Spent;
  /** Part of it is an estimate: the provider reports no cost for a cancelled call. */
  readonly estimated: boolean;
}

export type Written = Paid &
  (
    | { readonly ok: true; readonly proposal: Proposal; readonly notes: string }
    /** One sentence: why there is no patch. */
    | { readonly ok: false; readonly why: string }
  );
