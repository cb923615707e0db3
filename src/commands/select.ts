import type { Settings } from '../config/schema.ts';
import type { Asked } from './comment.ts';
import type { Command } from './outcome.ts';
import { review } from './review.ts';

/** The command that settings and event ask for. A replay is selected before, because it needs no repository. */
export async function selectCommand(settings: Settings, comment: Asked | null): Promise<Command> {
  if (settings.mode === 'doctor') {
    const { doctor } = await import('./doctor.ts');
    return doctor;
  }
  return (runtime) => review(runtime, comment);
}
