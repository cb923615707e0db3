import type { Settings } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import { aggregate } from './aggregate.ts';
import { answerComment } from './answer.ts';
import { collect } from './collect.ts';
import type { AcceptedComment } from './comment.ts';
import type { Command } from './outcome.ts';
import { plan } from './plan.ts';
import { review } from './review.ts';
import { shard } from './shard.ts';

/** The command that the event and the settings ask for. @throws UserError */
export async function selectCommand(
  { mode, target }: Settings,
  comment: AcceptedComment | null,
): Promise<Command> {
  const command = comment?.command;
  if (comment !== null && (command?.kind === 'recheck' || command?.kind === 'prove')) {
    const { recheck } = await import('./recheck.ts');
    return (runtime) => recheck(comment, command, runtime);
  }
  if (comment !== null && comment.command.kind !== 'review')
    return (runtime) => answerComment(comment, runtime);
  switch (mode) {
    case 'review':
      return target === 'plan' ? plan : review;
    case 'aggregate':
      return aggregate;
    case 'shard':
      return shard;
    case 'collect':
      return collect;
    case 'estimate':
      return (await import('./estimate.ts')).estimate;
    case 'doctor':
      return (await import('./doctor.ts')).doctor;
    // A replay starts before the repository is opened, so the settings file cannot select it.
    case 'replay':
    case 'prove':
      throw new UserError(
        'bad-setting',
        `The settings file sets \`mode: ${mode}\`, which only an input or a flag can set.`,
        'A replay needs no repository, so it reads no settings file.',
        'Remove it from the settings file. Set `mode` and `replay-file` as inputs or flags.',
      );
  }
}
