import { bundleChange } from '../review/bundled-change.ts';
import { checkAccess, debateChange, expectDebate } from '../review/debate-start.ts';
import { loadHistory } from '../review/earlier-pushes.ts';
import { checkHead } from '../review/pull-request.ts';
import { gatherRequestContext } from '../review/request-context.ts';
import { beginRecording, type RepositoryRuntime } from '../review/run-input.ts';
import { readSubject } from '../review/subject-reader.ts';
import type { CommandOutcome } from './outcome.ts';

/** Reviews a plan, and has it revised where that is asked for. */
export async function plan(runtime: RepositoryRuntime): Promise<CommandOutcome> {
  const { run, settings } = runtime;
  beginRecording(runtime);
  const subject = await readSubject(runtime);
  const { change } = subject;
  const background = await loadHistory(runtime, subject);
  const { history } = background;
  expectDebate(runtime, change, history);
  const { plan: bundles } = await bundleChange(runtime, subject, history);
  const around = await gatherRequestContext(runtime, subject, background, bundles);
  checkAccess(runtime, change, bundles);
  const debated = await debateChange(runtime, subject, background, { plan: bundles, around });
  if (settings.revise && debated !== null) {
    const { revise } = await import('../plan/revise.ts');
    await revise(runtime, settings, { ...debated, change, tree: subject.tree });
  }
  await checkHead(run, change, history);
  return { kind: 'result' };
}
