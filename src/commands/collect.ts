import { collectionOf } from '../change/collection.ts';
import { beginRecording, type RepositoryRuntime } from '../review/runtime.ts';
import { readChangeOrPlan } from '../review/subject-reader.ts';
import type { CommandOutcome } from './outcome.ts';

/** Collects a change as data, for a job that has the keys. */
export async function collect(runtime: RepositoryRuntime): Promise<CommandOutcome> {
  beginRecording(runtime);
  return { kind: 'collection', collection: collectionOf(await readChangeOrPlan(runtime)) };
}
