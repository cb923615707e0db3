import { checkHead } from '../review/head-check.ts';
import { settledOf } from '../review/run-record.ts';
import type { RepositoryRuntime } from '../review/runtime.ts';
import type { CommandOutcome } from './outcome.ts';
import { reviewChange } from './review.ts';

/** Reviews a plan, and has a model revise it if `revise` is set. */
export async function plan(runtime: RepositoryRuntime): Promise<CommandOutcome> {
  const { recorder, settings } = runtime;
  const { subject, background, debated } = await reviewChange(runtime);
  if (settings.revise && debated !== null) {
    const { revise } = await import('../plan/revise.ts');
    const { change, tree } = subject;
    const { debate, panel } = debated;
    const findings = settledOf(recorder.record)?.findings ?? debate.findings;
    await revise(runtime, { ...panel, change, tree, debate, findings });
  }
  recorder.headChecked(await checkHead(subject.change, background.history));
  return { kind: 'result', record: recorder.record };
}
