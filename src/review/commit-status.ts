import type { Settings } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import type { GitHubClient } from '../github/client.ts';
import { type Status, setStatus } from '../github/commit-status.ts';
import { headline, verdictWords } from '../report/headline.ts';
import type { Result } from '../result/result.ts';

/**
 * How a verdict reaches a pull request whose own checks this run is not among: as a commit status on its head, under a
 * name that holds the branch it goes to. One commit can be the head of several pull requests, and what is a good
 * change to one branch need not be one to another.
 */
export interface Gate {
  readonly client: GitHubClient;
  readonly sha: string;
  /** The branches that pull requests with this head go to. */
  readonly baseRefs: readonly string[];
  /** The page of this run; null off the runner. */
  readonly url: string | null;
}

export function gateAt(
  client: GitHubClient,
  env: NodeJS.ProcessEnv,
  sha: string,
  baseRefs: readonly string[],
): Gate {
  const [server, repository, id] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'].map(
    (name) => env[name] ?? '',
  );
  return { client, sha, baseRefs, url: id === '' ? null : `${server}/${repository}/actions/runs/${id}` };
}

/** A leg speaks through the fan-in, and what only estimates or collects has no verdict. */
const speaks = ({ mode, 'matrix-job': matrixJob }: Settings): boolean =>
  matrixJob === '' && (mode === 'review' || mode === 'aggregate');

/**
 * Closes the gate until the review is over: what an earlier run said of this commit holds no longer.
 * @throws UserError `github-refused`, before any model is asked.
 */
export async function closeGate(gate: Gate, settings: Settings): Promise<void> {
  if (!speaks(settings)) return;
  const [refusal] = await say(gate, settings.category, 'pending', 'The review is under way.');
  if (refusal === undefined) return;
  throw new UserError(
    'github-refused',
    refusal,
    'A verdict that cannot reach its pull request gates nothing, so no model was asked.',
    'Mend that and run the job again; see docs/forks.md.',
  );
}

/** What the run came to. */
interface Outcome {
  readonly settings: Settings | null;
  readonly category: string;
  readonly result: Result;
  /** The run's own: not 0 also where the report could not be written. */
  readonly exitStatus: number;
}

/** Tells the verdict. Resolves to why it could not be told; the gate is then as it was, and not open. */
export async function tellGate(
  gate: Gate,
  { settings, category, result, exitStatus }: Outcome,
): Promise<readonly string[]> {
  if (settings !== null && !speaks(settings)) return [];
  const { verdict } = result.verdict;
  const state = exitStatus === 0 ? 'success' : verdict === 'fail' ? 'failure' : 'error';
  return say(gate, category, state, `${verdictWords[verdict]}: ${headline(result)}`);
}

async function say(
  { client, sha, baseRefs, url }: Gate,
  category: string,
  state: Status['state'],
  description: string,
): Promise<readonly string[]> {
  const answers = await Promise.all(
    [...new Set(baseRefs)].map((ref) =>
      setStatus(client, sha, { state, context: `${category} (${ref})`, description, url }),
    ),
  );
  return answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.message]));
}
