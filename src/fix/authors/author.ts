import type { Finding } from '../../debate/finding.ts';
import type { Spent } from '../../debate/reviewer.ts';
import type { Texts } from '../../sandbox/files.ts';
import type { Edit } from '../race/edits.ts';

/** Whoever writes a patch: the port through which the race reaches models and programs. */
export interface PatchAuthor {
  /** Unique in the race and shown to people: `openai/gpt-6.1-sol`, or with ` as minimal`. */
  readonly id: string;
  readonly vendor: string;
  readonly model: string;
  /** The first patch, or with objections the next one on top of the last. Never rejects for what a provider does. */
  write(task: PatchTask): Promise<Written>;
}

export interface PatchTask {
  /** Findings that stand against the patch so far; empty the first time. */
  readonly objections: readonly Finding[];
  /** Commit that the files are of. */
  readonly commit: string;
  /** The files of the brief and those the patch touched, as they are now. */
  readonly texts: Texts;
  readonly signal: AbortSignal;
}

/** A patch as its author gives it: edits to be applied, or files as they shall be. */
export type Proposal =
  | { readonly kind: 'edits'; readonly edits: readonly Edit[] }
  | { readonly kind: 'texts'; readonly texts: Texts };

export interface Paid {
  readonly spent: Spent;
  /** Part of it is an estimate: a call that was cancelled has no bill. */
  readonly estimated: boolean;
}

export type Written = Paid &
  (
    | { readonly ok: true; readonly proposal: Proposal; readonly notes: string }
    /** One sentence: why there is no patch. */
    | { readonly ok: false; readonly why: string }
  );
