import { type BundlePlan, type Change, isShown } from '../change/change.ts';
import { readSupplyChain } from '../change/supply-chain/reader.ts';
import { checkKeys } from '../config/access.ts';
import type { Debate } from '../debate/debate.ts';
import type { History } from '../history/pushes.ts';
import { checkPrices, preloadSdks } from '../reviewers/panel-settings.ts';
import type { RequestContext } from '../reviewers/request.ts';
import { onRunner } from '../runner/host.ts';
import type { Background } from './earlier-pushes.ts';
import type { JoinMatrix, Panel } from './panel.ts';
import type { RepositoryRuntime } from './runtime.ts';
import type { ReviewSubject } from './subject-reader.ts';

/** The debate and all that it needs; loaded while files are parsed. */
const debateModules = () =>
  Promise.all([import('./detectors.ts'), import('./panel.ts'), import('./debate.ts')]);

/** The change without the files that an earlier push had reviewed and that are the same since. */
export const changedSince = (change: Change, { scope }: History): Change => ({
  ...change,
  files: change.files.filter(({ path }) => !scope.carried.has(path)),
});

/** Loads the code for requests and for the debate, where one is to be expected. */
export function preloadDebate({ settings, host }: RepositoryRuntime, change: Change, history: History): void {
  if (!changedSince(change, history).files.some(isShown)) return;
  preloadSdks(settings, host.env);
  debateModules().catch(() => undefined);
}

/** @throws UserError where a reviewer has no key, or a limit of costs is set and a price is not known. */
export function checkAccess(
  { settings, host }: RepositoryRuntime,
  { pullRequest }: Change,
  { bundles }: BundlePlan,
): void {
  if (bundles.length === 0) return;
  // An aggregate job asks those who have a key; the others are in the results of the matrix jobs.
  if (settings.mode === 'review')
    checkKeys(settings, host.env, { fork: pullRequest?.fork ?? false, onRunner: onRunner(host) });
  checkPrices(settings);
}

/** The debate and the panel that held it. */
export interface Debated {
  readonly debate: Debate;
  readonly panel: Panel;
}

/**
 * Creates the panel and runs the debate; null if there is nothing to ask about and the action's own rules found
 * nothing.
 */
export async function debateChange(
  runtime: RepositoryRuntime,
  { change, tree, foundSecrets }: ReviewSubject,
  { history, baseContext }: Background,
  { plan, requestContext }: { readonly plan: BundlePlan; readonly requestContext: RequestContext },
  joinMatrix: JoinMatrix | null = null,
): Promise<Debated | null> {
  const { settings, git, redact } = runtime;
  const supplyChain = settings.target === 'change' ? await readSupplyChain(git, change) : [];
  // A finding of the action itself needs no model, and so no bundle.
  const hasDetected = async (): Promise<boolean> => {
    const { openInjectionDetector } = await import('./detected/injection.ts');
    return openInjectionDetector(change, [], foundSecrets, supplyChain).reports.length > 0;
  };
  if (plan.bundles.length === 0 && history.asked.length === 0 && !(await hasDetected())) return null;
  const [{ openDetectors }, { createPanel }, { runDebate }] = await debateModules();
  const input = { change, plan, tree, history, foundSecrets, supplyChain, baseContext, requestContext };
  const detectors = await openDetectors(input, settings, redact);
  const panel = await createPanel(runtime, input, detectors, joinMatrix);
  return { debate: await runDebate(runtime, input, panel, detectors), panel };
}
