import type { Change } from '../change/change.ts';

/**
 * Why commands that execute the change's code may not run at all; null if they may. Code of a fork is never executed,
 * and no code on events that give such code the repository's permissions.
 */
export function whyForbidden(
  { pullRequest, event }: Pick<Change, 'pullRequest' | 'event'>,
  env: NodeJS.ProcessEnv,
): string | null {
  if (pullRequest?.fork === true) return 'the pull request comes from a fork, whose code is never run';
  const name = env['GITHUB_EVENT_NAME'] ?? event;
  return name === 'pull_request_target' || name === 'workflow_run'
    ? `code is never run on the event ${name}`
    : null;
}
