import { shardCount, shardsOf } from '../matrix/shards.ts';
import { bundleChange } from '../review/bundled-change.ts';
import { loadHistory } from '../review/earlier-pushes.ts';
import { beginRecording, type RepositoryRuntime } from '../review/runtime.ts';
import { readSubject } from '../review/subject-reader.ts';
import type { CommandOutcome } from './outcome.ts';

/** Divides a change into shards, one for each job of a matrix. No model is asked. */
export async function shard(runtime: RepositoryRuntime): Promise<CommandOutcome> {
  beginRecording(runtime);
  const subject = await readSubject(runtime);
  const { history } = await loadHistory(runtime, subject);
  const { fullPlan } = await bundleChange(runtime, subject, history);
  const shards = shardsOf(fullPlan, shardCount(fullPlan, runtime.settings.shards));
  return { kind: 'shards', shards, commits: subject.change.commits };
}
