import * as z from 'zod';
import type { GitHubClient } from './client.ts';
import { type Answered, answered } from './response.ts';

/** A file of a commit for GitHub's API. */
export interface PushedFile {
  readonly path: string;
  /** Git mode: `100644` or `100755`. */
  readonly mode: '100644' | '100755';
  /** Null removes the file. */
  readonly content: Buffer | null;
}

interface NewBranch {
  /** Without `refs/heads/`. */
  readonly name: string;
  /** The parent commit and its tree. */
  readonly parent: string;
  readonly tree: string;
  readonly files: readonly PushedFile[];
  readonly message: string;
}

const named = z.object({ sha: z.string() });
const pushing = { to: 'push a branch', permission: 'contents: write' } as const;

/** Creates a branch with one commit. If the branch exists, it is not moved: GitHub refuses, and the refusal is returned. */
export async function pushBranch(client: GitHubClient, branch: NewBranch): Promise<Answered<string>> {
  const entries: Readonly<Record<string, unknown>>[] = [];
  for (const { path, mode, content } of branch.files) {
    if (content === null) {
      entries.push({ path, mode, type: 'blob', sha: null });
      continue;
    }
    const body = { content: content.toString('base64'), encoding: 'base64' };
    const blob = await client.ask('POST /repos/{owner}/{repo}/git/blobs', body, named, pushing);
    if (!blob.ok) return blob;
    entries.push({ path, mode, type: 'blob', sha: blob.value.sha });
  }
  const listing = { base_tree: branch.tree, tree: entries };
  const tree = await client.ask('POST /repos/{owner}/{repo}/git/trees', listing, named, pushing);
  if (!tree.ok) return tree;
  const commit = await client.ask(
    'POST /repos/{owner}/{repo}/git/commits',
    { message: branch.message, tree: tree.value.sha, parents: [branch.parent] },
    named,
    pushing,
  );
  if (!commit.ok) return commit;
  const ref = await client.ask(
    'POST /repos/{owner}/{repo}/git/refs',
    { ref: `refs/heads/${branch.name}`, sha: commit.value.sha },
    z.object({ ref: z.string() }),
    pushing,
  );
  return ref.ok ? answered(commit.value.sha) : ref;
}

interface NewPull {
  readonly title: string;
  readonly body: string;
  /** The head branch and the base branch. */
  readonly head: string;
  readonly base: string;
}

export const openPull = (
  client: GitHubClient,
  pull: NewPull,
): Promise<Answered<{ readonly number: number; readonly html_url: string }>> =>
  client.ask(
    'POST /repos/{owner}/{repo}/pulls',
    { ...pull },
    z.object({ number: z.int(), html_url: z.string().default('') }),
    { to: 'open a pull request', permission: 'pull-requests: write' },
  );
