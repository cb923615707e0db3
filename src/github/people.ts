import * as z from 'zod';
import type { GitHubClient } from './client.ts';
import { type Answered, answered } from './response.ts';

const level = z.object({ permission: z.string(), role_name: z.string().nullish() });

/** Whether a person may write to the repository, as GitHub reports it. */
export async function mayWrite(client: GitHubClient, login: string): Promise<Answered<boolean>> {
  const answer = await client.ask(
    'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    { username: login },
    level,
    { to: `read the permissions of ${login}`, permission: 'contents: read' },
  );
  if (!answer.ok) return answer.refusal.kind === 'missing' ? answered(false) : answer;
  return answered(['admin', 'maintain', 'write'].includes(answer.value.permission));
}

/** A code scanning alert that a person dismissed. */
interface DismissedAlert {
  readonly number: number;
  readonly rule: string;
  readonly message: string;
  readonly by: string;
  readonly reason: string;
}

const alert = z
  .object({
    number: z.int(),
    rule: z.object({ id: z.string().nullish() }),
    most_recent_instance: z.object({ message: z.object({ text: z.string() }).optional() }).optional(),
    dismissed_by: z.object({ login: z.string() }).nullish(),
    dismissed_reason: z.string().nullish(),
    dismissed_comment: z.string().nullish(),
  })
  .transform(
    (one): DismissedAlert => ({
      number: one.number,
      rule: one.rule.id ?? '',
      message: one.most_recent_instance?.message?.text ?? '',
      by: one.dismissed_by?.login ?? 'ghost',
      reason: [one.dismissed_reason, one.dismissed_comment].filter(Boolean).join(': '),
    }),
  );

/** Whether GitHub accepts SARIF uploads for the repository; `unknown` if the token may not ask. */
export type CodeScanning = 'available' | 'unavailable' | 'unknown';

/** What an answer to the question for alerts says about code scanning. GitHub names the missing feature in a refusal. */
export function codeScanningOf(alerts: Answered<unknown>): CodeScanning {
  if (alerts.ok) return 'available';
  const { message } = alerts.refusal;
  if (/must be enabled|is not enabled|not available for/iu.test(message)) return 'unavailable';
  return /no analysis found/iu.test(message) ? 'available' : 'unknown';
}

/** Needs `security-events: read`; without it dismissed alerts are ignored. */
export const listDismissedAlerts = (
  client: GitHubClient,
  pull: number,
  tool: string,
): Promise<Answered<readonly DismissedAlert[]>> =>
  client.askAll(
    'GET /repos/{owner}/{repo}/code-scanning/alerts',
    { ref: `refs/pull/${pull}/merge`, state: 'dismissed', tool_name: tool },
    alert,
    { to: 'read dismissed code-scanning alerts', permission: 'security-events: read' },
  );
