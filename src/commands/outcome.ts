import type { BundlePlan } from '../change/change.ts';
import type { Collection } from '../change/collection.ts';
import type { Commits } from '../git/commit.ts';
import type { Checked } from '../report/doctor.ts';
import type { RunRecord } from '../review/run-record.ts';
import type { RepositoryRuntime } from '../review/runtime.ts';
import type { Replayed } from './replay.ts';

/** What a command came to, one member for each kind of thing that is published. */
export type CommandOutcome =
  /** A review or an estimate, also one that ended early. */
  | { readonly kind: 'result'; readonly record: RunRecord }
  | Replayed
  /** The change, divided into shards. */
  | { readonly kind: 'shards'; readonly shards: readonly BundlePlan[]; readonly commits: Commits }
  /** The change as data, for a job that may hold keys. */
  | { readonly kind: 'collection'; readonly collection: Collection }
  /** What works and what to fix, by the doctor. */
  | { readonly kind: 'checkup'; readonly rows: readonly Checked[] }
  /** What was done instead of a review, in a sentence. */
  | { readonly kind: 'message'; readonly text: string };

/** Does what one mode asks for, in a repository whose commits and settings are known. */
export type Command = (runtime: RepositoryRuntime) => Promise<CommandOutcome>;
