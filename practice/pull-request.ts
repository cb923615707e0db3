import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A pull request for practice: two commits of a repository on disk. */
export interface PracticePullRequest {
  readonly folder: string;
  readonly base: string;
  readonly head: string;
  readonly baseRef: string;
  readonly headRef: string;
  readonly title: string;
  readonly body: string;
}

/** The path of the settings file, and settings with both practice models and their prices. */
export const settingsPath = '.github/xreview.yml';
export const practiceSettings = (): string =>
  readFileSync(join(import.meta.dirname, 'fixtures', 'xreview.yml'), 'utf8');

/** The payload of its `pull_request` event. */
export const eventPayload = (pull: PracticePullRequest, repository: string, author: string) => ({
  action: 'synchronize',
  number: 1,
  pull_request: {
    number: 1,
    title: pull.title,
    body: pull.body,
    user: { login: author, type: 'User' },
    head: { ref: pull.headRef, sha: pull.head, repo: { full_name: repository } },
    base: { ref: pull.baseRef, sha: pull.base, repo: { full_name: repository } },
  },
  repository: { full_name: repository, default_branch: pull.baseRef },
});

/** A mistake in the arguments; the message says how to fix it. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}
