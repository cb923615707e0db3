import { standsAlone } from '../config/run-part.ts';
import { bundleChange } from '../review/bundled-change.ts';
import { checkAccess, debateChange, expectDebate } from '../review/debate-start.ts';
import { loadHistory } from '../review/earlier-pushes.ts';
import { checkHead } from '../review/pull-request.ts';
import { gatherRequestContext } from '../review/request-context.ts';
import { beginRecording, type RepositoryRuntime } from '../review/run-input.ts';
import { readSubject } from '../review/subject-reader.ts';
import type { CommandOutcome } from './outcome.ts';

/** Reviews a change: reads it, has the panel debate it, and races a fix where one is asked for. */
export async function review(runtime: RepositoryRuntime): Promise<CommandOutcome> {
  const { run, settings } = runtime;
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
  await checkHead(run, change, history);
  if (settings.fix !== 'off' && standsAlone(settings)) {
    const { raceForFix } = await import('../fix/fix.ts');
    await raceForFix(runtime, settings, change);
  }
  return { kind: 'result' };
}
