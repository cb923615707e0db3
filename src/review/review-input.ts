import type { BundlePlan, Change } from '../change/change.ts';
import type { SupplyChainFact } from '../change/supply-chain/facts.ts';
import type { GitTree } from '../context/git-tree.ts';
import type { History } from '../history/pushes.ts';
import type { RequestContext } from '../reviewers/request.ts';
import type { BaseContext } from './base-context.ts';
import type { FoundSecret } from './detected/secrets.ts';

/** What the debate is about. */
export interface ReviewInput {
  readonly change: Change;
  readonly plan: BundlePlan;
  readonly tree: GitTree;
  readonly history: History;
  /** Secrets that the change brings. */
  readonly foundSecrets: readonly FoundSecret[];
  /** What the supply-chain rules found. */
  readonly supplyChain: readonly SupplyChainFact[];
  readonly baseContext: BaseContext;
  readonly requestContext: RequestContext;
}
