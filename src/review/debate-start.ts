import { type BundlePlan, type Change, isShown } from '../change/change.ts';
import { readSupplyChain } from '../change/supply-chain/reader.ts';
import { missingKeys } from '../config/access.ts';
import type { Debate } from '../debate/debate.ts';
import type { UserError } from '../errors.ts';
import type { History } from '../history/pushes.ts';
import { checkPrices, preloadSdks } from '../reviewers/panel-settings.ts';
import type { RequestContext } from '../reviewers/request.ts';
import { onRunner } from '../runner/host.ts';
import { forLog } from '../security/sanitize/sanitizer.ts';
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

/** Loads the code for requests and for the debate, if a debate is likely. */
export function preloadDebate({ settings, host }: RepositoryRuntime, change: Change, history: History): void {
  if (!changedSince(change, history).files.some(isShown)) return;
  preloadSdks(settings, host.env);
  debateModules().catch(() => undefined);
}

/** The account whose runs get Dependabot secrets instead of Actions secrets. */
const dependabot = 'dependabot[bot]';

/** The error for missing keys. An aggregate job needs none, because it asks only the models that have a key. */
const keysMissing = ({ settings, host, context }: RepositoryRuntime): UserError | null =>
  settings.mode === 'review'
    ? missingKeys(settings, host.env, {
        fork: context.pullRequest?.fork ?? false,
        onRunner: onRunner(host),
        dependabot: host.env['GITHUB_ACTOR'] === dependabot,
      })
    : null;

/**
 * Names missing keys in the log before the change is read. Only `checkAccess` ends the run, because a change without
 * anything to ask about needs no key.
 */
export function warnOfMissingKeys(runtime: RepositoryRuntime): void {
  const error = keysMissing(runtime);
  if (error !== null) process.stdout.write(`${forLog(`${error.message} ${error.remedy}`)}\n`);
}

/** @throws UserError if a key is missing. A person at a terminal is told before anything is read or written. */
export function checkLocalKeys(runtime: RepositoryRuntime): void {
  const error = onRunner(runtime.host) ? null : keysMissing(runtime);
  if (error !== null) throw error;
}

/** @throws UserError if there is something to ask about and a key is missing, or a cost limit is set without a price. */
export function checkAccess(runtime: RepositoryRuntime, { bundles }: BundlePlan): void {
  if (bundles.length === 0) return;
  const error = keysMissing(runtime);
  if (error !== null) throw error;
  checkPrices(runtime.settings);
}

/** The debate and its panel. */
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
