import type { BundlePlan } from '../change/change.ts';
import type { Collection } from '../change/collection.ts';
import type { Commits } from '../git/commit.ts';
import type { Checked } from '../report/doctor.ts';
import type { Result } from '../result/result.ts';
import type { RunRecord } from '../review/run-record.ts';
import type { RepositoryRuntime } from '../review/runtime.ts';
import type { Replayed } from './replay.ts';

/** The outcome of a command, one member for each kind of publication. */
export type CommandOutcome =
  /** A review or an estimate, also one that ended early. */
  | {
      readonly kind: 'result';
      readonly record: RunRecord;
      /** Answers the comment that started the run, after everything else was published. */
      readonly respond?: (result: Result) => Promise<void>;
    }
  | Replayed
  /** The change, divided into shards. */
  | { readonly kind: 'shards'; readonly shards: readonly BundlePlan[]; readonly commits: Commits }
  /** The change as data, for a job that has the keys. */
  | { readonly kind: 'collection'; readonly collection: Collection }
  /** The checks of mode `doctor`. */
  | { readonly kind: 'checkup'; readonly rows: readonly Checked[] }
  /** One sentence on what was done instead of a review; `summary` is Markdown for the job summary. */
  | { readonly kind: 'message'; readonly text: string; readonly summary?: string };

/** Runs one mode in a repository whose commits and settings are known. */
export type Command = (runtime: RepositoryRuntime) => Promise<CommandOutcome>;
