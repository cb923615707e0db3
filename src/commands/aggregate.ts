import { bundleChange } from '../review/bundled-change.ts';
import { checkAccess, debateChange, expectDebate } from '../review/debate-start.ts';
import { loadHistory } from '../review/earlier-pushes.ts';
import { checkHead } from '../review/pull-request.ts';
import { gatherRequestContext } from '../review/request-context.ts';
import { beginRecording, type RepositoryRuntime } from '../review/run-input.ts';
import { readSubject } from '../review/subject-reader.ts';
import type { CommandOutcome } from './outcome.ts';

/** Brings the results of matrix jobs together; this run's own models judge what a single model supports. */
export async function aggregate(runtime: RepositoryRuntime): Promise<CommandOutcome> {
  beginRecording(runtime);
  const subject = await readSubject(runtime);
  const { change } = subject;
  const background = await loadHistory(runtime, subject);
  const { history } = background;
  expectDebate(runtime, change, history);
  const { plan } = await bundleChange(runtime, subject, history);
  const around = await gatherRequestContext(runtime, subject, background, plan);
  checkAccess(runtime, change, plan);
  await debateChange(runtime, subject, background, { plan, around });
  await checkHead(runtime.run, change, history);
  return { kind: 'result' };
}
