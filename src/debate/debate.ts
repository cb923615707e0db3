import type { Bundle, Change } from '../change/change.ts';
import type { FindSymbols } from '../syntax/symbol.ts';
import { BundleDebate, type DebatedBundle } from './bundle-debate.ts';
import { kindOf, mayBlock } from './categories.ts';
import { type Detected, detectorId, nothingDetected } from './detected.ts';
import { detectedBy, detectedOpenFindings, noLongerRaised, type PlacedFinding } from './detected-findings.ts';
import { type Closed, keepAsBefore, outcomeOf, placeEarlierFindings } from './earlier-findings.ts';
import type { Observer, StopReason } from './events.ts';
import { CodeFacts } from './evidence/code-facts.ts';
import { type Finding, findingStatuses, type ReportedFinding, reachesGate, severityRank } from './finding.ts';
import { fingerprint, shortId } from './fingerprint.ts';
import { identified } from './identity.ts';
import { Locator } from './location/locator.ts';
import { firstReport, type OpenFinding, reportersOf } from './open-finding.ts';
import { counted, sideOf } from './positions.ts';
import { type Proof, reproduction } from './proof.ts';
import { type Prove, proveFindings } from './proving.ts';
import { type Rules, seedOf } from './questions.ts';
import { openAgain, type RecheckRequest } from './recheck.ts';
import type { Failure, Reviewer } from './reviewer.ts';
import { isSentinel } from './sentinel.ts';
import { blocks, type Judgement, judge, type PanelModel } from './status.ts';
import type { Tree } from './tree.ts';

export interface Attendance {
  readonly reviewer: string;
  readonly bundle: string;
  /** Every question to it was answered completely. */
  readonly answered: boolean;
  readonly failure: Failure | null;
}

export interface Debate {
  /** Blocking first, then by status, severity, path and line. */
  readonly findings: readonly Finding[];
  /** Findings of an earlier push that are closed. */
  readonly closed: readonly Closed[];
  readonly unlocated: readonly ReportedFinding[];
  readonly attendance: readonly Attendance[];
  readonly bundles: readonly { readonly id: string; readonly rounds: number; readonly stopped: StopReason }[];
  /** Ids of the reviewers that support no finding at or above the gate. */
  readonly approvers: readonly string[];
}

export interface DebateInput {
  readonly change: Change;
  readonly bundles: readonly Bundle[];
  readonly panel: readonly Reviewer[];
  /** The models that answered for each reviewer, known after all answers. Default: the panel's own. */
  readonly panelModels?: () => readonly PanelModel[];
  /** The reviewers of the panel that read a bundle. Default: all. */
  readonly readers?: (bundle: Bundle) => readonly Reviewer[];
  readonly tree: Tree;
  /** Finds where functions begin and end. Default: by indentation. */
  readonly findSymbols?: FindSymbols;
  readonly rules: Omit<Rules, 'seed'>;
  readonly observer: Observer;
  /** Earlier findings. Reviewers are asked about the open ones; all pass on their ids to findings reported again. */
  readonly earlier?: readonly Finding[];
  /** Reviewers that wrote the text under review. They do not decide whether an earlier finding is fixed. */
  readonly recused?: ReadonlySet<string>;
  /** Findings of the action's own rules. */
  readonly detected?: Detected;
  /** Decides only this finding of a complete review of the same change again. `bundles` is the bundle with its code. */
  readonly recheck?: RecheckRequest | null;
  /** Writes and runs tests for findings. Default: none. */
  readonly prove?: Prove | null;
}

/** Runs the debates side by side. The requests of one leave before those of the next are made. */
async function allOf(debates: readonly BundleDebate[]): Promise<void> {
  const running: Promise<void>[] = [];
  for (const one of debates) {
    const run = one.run();
    // It is awaited below, with the others.
    run.catch(() => undefined);
    running.push(run);
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  await Promise.all(running);
}

/**
 * Runs the debate over a change. The bundles are independent and run in parallel, so a bundle's cross-examination
 * begins as soon as its independent review ends. Never rejects because of a reviewer's failure.
 */
export async function debate({
  change,
  bundles,
  panel,
  panelModels = () => panel,
  readers = () => panel,
  tree,
  findSymbols = () => Promise.resolve(null),
  rules,
  observer,
  earlier = [],
  recused = new Set(),
  detected = nothingDetected,
  recheck = null,
  prove = null,
}: DebateInput): Promise<Debate> {
  const locator = new Locator(change.files, tree, detected);
  const code = new CodeFacts(change.files, tree, findSymbols);
  const again = recheck === null ? null : await openAgain(recheck, locator);
  const before = again?.recheck?.after ?? 1;
  const seeded = { ...rules, maxRounds: before + rules.maxRounds - 1, seed: seedOf(change) };
  // The rules have just checked the text again, so no reviewer is asked whether their findings are fixed.
  const status = earlier.filter(
    (finding) => finding.status !== 'dismissed' && !finding.reportedBy.includes(detectorId),
  );
  const placed = await placeEarlierFindings(status, change, bundles, locator, code);
  const debates = bundles.map(
    (bundle) =>
      new BundleDebate(
        bundle,
        readers(bundle),
        locator,
        code,
        seeded,
        observer,
        again === null ? placed.openFindings.get(bundle.id) : [again],
      ),
  );
  await allOf(debates);
  if (prove !== null) await proveFindings(debates, prove);
  const over = debates.map(({ result }) => result);
  const countedAs = panelModels();
  // The result is in the change's own order, whichever bundle finished first.
  const debated = over.toSorted((a, b) => inOrder.compare(a.bundle.id, b.bundle.id));
  const all = joined(debated, again === null ? detectedOpenFindings(detected, bundles) : []);
  // Joined findings are counted as one.
  for (const { item } of all) item.positions.splice(0, item.positions.length, ...counted(item, rules.failOn));
  const [items, fixed] = withoutFixed(all, countedAs, toolsOf(panel, debated), recused);
  const findings = await Promise.all(
    identified(items, earlier, bundles).map(async ({ item, bundle, print, symbol }): Promise<Finding> => {
      const { category, title, explanation, scenario, assumes, suggestion, location } = firstReport(item);
      const kept = reproduction(item) === null ? keepAsBefore(item, countedAs) : null;
      const { status, why, supporters, refuters, severity } = kept ?? judge(item, countedAs, rules.failOn);
      const push = pushOf(item, countedAs, recused);
      return {
        id: shortId(print),
        fingerprint: print,
        category,
        kind: kindOf(category),
        severity,
        title,
        explanation,
        scenario,
        assumes,
        suggestion,
        location,
        code: await locator.code(location),
        symbol,
        push,
        dismissal: null,
        bundle,
        reportedBy: reportersOf(item),
        reports: item.reports,
        positions: item.positions,
        ...(proofsOf(item, kept).length === 0 ? {} : { proofs: proofsOf(item, kept) }),
        status,
        statusReason:
          push === 'unanswered'
            ? 'Reported at an earlier push; no reviewer answered whether it is fixed.'
            : why,
        supporters,
        refuters,
        // A finding that blocked before keeps blocking until it is answered, even if it is disputed now.
        blocking:
          mayBlock(category) &&
          reachesGate(severity, rules.failOn) &&
          (blocks(status, rules.disputed) ||
            (item.earlier?.blocking === true &&
              status !== 'dismissed' &&
              (item.recheck === undefined || kept !== null))),
      };
    }),
  );
  return {
    findings: [...findings, ...placed.unseen.map(unseen)].toSorted(byWeight),
    closed: [...placed.closed, ...fixed, ...noLongerRaised(earlier, findings)],
    unlocated: debated.flatMap(({ unlocated }) => unlocated),
    attendance: debated.flatMap(({ bundle, attendance }) =>
      attendance.map(({ reviewer, failure }) => ({
        reviewer,
        bundle: bundle.id,
        answered: failure === null,
        failure,
      })),
    ),
    bundles: debated.map(({ bundle, rounds, stopped }) => ({ id: bundle.id, rounds, stopped })),
    approvers: panel
      .filter(
        ({ id }) =>
          !isSentinel(id) && !items.some(({ item }) => supportsAtGate(item, id, countedAs, rules.failOn)),
      )
      .map(({ id }) => id),
  };
}

const inOrder = new Intl.Collator('en', { numeric: true });

const supportsAtGate = (
  item: OpenFinding,
  id: string,
  panel: readonly PanelModel[],
  failOn: Rules['failOn'],
): boolean => sideOf(item, id) === 'support' && reachesGate(judge(item, panel, failOn).severity, failOn);

/**
 * Joins findings of several bundles. Bundles may share context, so two of them can report one defect: the same
 * category on the same code.
 */
function joined(
  debated: readonly DebatedBundle[],
  detected: readonly PlacedFinding[],
): readonly PlacedFinding[] {
  const placed = new Map<string, PlacedFinding>();
  for (const { bundle, openFindings } of debated) {
    for (const item of openFindings) {
      const raised = detectedBy(detected, item);
      if (raised !== null && item.earlier === null) {
        raised.reports.push(...item.reports);
        raised.positions.push(...item.positions);
        continue;
      }
      const { category, location } = firstReport(item);
      const at = location.level === 'line' ? `${location.side}${location.startLine}` : 'file';
      const key = [category, location.path, at, fingerprint(category, location, 0)].join('\0');
      const known = placed.get(key);
      if (known === undefined || known.bundle === bundle.id) {
        placed.set(known === undefined ? key : `${key}\0${bundle.id}\0${item.key}`, {
          item,
          bundle: bundle.id,
        });
        continue;
      }
      known.item.reports.push(...item.reports);
      known.item.positions.push(...item.positions);
      known.item.proofs.push(...item.proofs);
    }
  }
  return [...detected, ...placed.values()];
}

/** Bundle id → tools whose new report covers it. */
const toolsOf = (
  panel: readonly Reviewer[],
  debated: readonly DebatedBundle[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const tools = new Set(panel.flatMap(({ id, reads, judges }) => (reads || judges ? [] : [id])));
  return new Map(
    debated.map(({ bundle, attendance }) => [
      bundle.id,
      new Set(
        attendance.flatMap(({ reviewer, failure }) =>
          failure === null && tools.has(reviewer) ? [reviewer] : [],
        ),
      ),
    ]),
  );
};

/** Removes the earlier findings that are fixed, and those of tools whose new report lacks them. */
function withoutFixed(
  items: readonly PlacedFinding[],
  panel: readonly PanelModel[],
  tools: ReadonlyMap<string, ReadonlySet<string>>,
  recused: ReadonlySet<string>,
): readonly [readonly PlacedFinding[], readonly Closed[]] {
  const closed = items.flatMap(({ item, bundle }): Closed[] => {
    const { outcome, by } = outcomeOf(item, panel, recused);
    if (item.earlier === null || item.recheck !== undefined) return [];
    const reporters = reportersOf(item);
    if (outcome === 'unanswered' && reporters.every((id) => tools.get(bundle)?.has(id) === true))
      return [{ finding: item.earlier, by: reporters, why: "The tool's new report does not contain it." }];
    if (outcome !== 'fixed') return [];
    const why = item.positions.find(({ reviewer, ground }) => by.includes(reviewer) && ground === 'fixed');
    return [{ finding: item.earlier, by, why: why?.reason ?? '' }];
  });
  const gone = new Set(closed.map(({ finding }) => finding));
  return [items.filter(({ item }) => item.earlier === null || !gone.has(item.earlier)), closed];
}

/** Its own tests; those of the earlier push where that push's result was kept. */
const proofsOf = ({ proofs, earlier }: OpenFinding, kept: Judgement | null): readonly Proof[] =>
  proofs.length === 0 && kept !== null ? (earlier?.proofs ?? []) : proofs;

const pushOf = (
  item: OpenFinding,
  panel: readonly PanelModel[],
  recused: ReadonlySet<string>,
): Finding['push'] => {
  if (item.recheck !== undefined) return 'carried';
  if (item.earlier === null) return 'new';
  return outcomeOf(item, panel, recused).outcome === 'still-open' ? 'still-open' : 'unanswered';
};

const unseen = (finding: Finding): Finding => ({
  ...finding,
  push: 'unanswered',
  statusReason: 'Reported at an earlier push, in code that no reviewer was sent this time.',
});

function byWeight(a: Finding, b: Finding): number {
  const line = ({ location }: Finding): number => (location.level === 'line' ? location.startLine : 0);
  return (
    Number(b.blocking) - Number(a.blocking) ||
    Number(reproduction(b) !== null) - Number(reproduction(a) !== null) ||
    findingStatuses.indexOf(a.status) - findingStatuses.indexOf(b.status) ||
    severityRank(b.severity) - severityRank(a.severity) ||
    (a.location.path < b.location.path ? -1 : a.location.path > b.location.path ? 1 : 0) ||
    line(a) - line(b) ||
    (a.fingerprint < b.fingerprint ? -1 : 1)
  );
}
