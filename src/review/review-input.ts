import type { BundlePlan, Change } from '../change/change.ts';
import type { SupplyChainFact } from '../change/supply-chain/facts.ts';
import type { GitTree } from '../context/git-tree.ts';
import type { History } from '../history/pushes.ts';
import type { RequestContext } from '../reviewers/request.ts';
import type { BaseContext } from './base-context.ts';
import type { FoundSecret } from './detected/secrets.ts';

/** The input of the debate. */
export interface ReviewInput {
  readonly change: Change;
  readonly plan: BundlePlan;
  readonly tree: GitTree;
  readonly history: History;
  /** Secrets in the change. */
  readonly foundSecrets: readonly FoundSecret[];
  /** Findings of the supply-chain rules. */
  readonly supplyChain: readonly SupplyChainFact[];
  readonly baseContext: BaseContext;
  readonly requestContext: RequestContext;
}
