import { matchEarlier as alreadyKnown, evidenceSubjects, isFix, moveFinding } from './earlier-findings.ts';
import type { DecisionEvent, Observer } from './events.ts';
import type { CodeFacts } from './evidence/code-facts.ts';
import { connect, type Quoted } from './evidence/connection.ts';
import { sideOfProof } from './evidence/evidence.ts';
import { type Gate, type Location, type Position, type ReportedFinding, reachesGate } from './finding.ts';
import type { Locator } from './location/locator.ts';
import { matchFindings } from './matching/matching.ts';
import { firstReport, mergeInto, type OpenFinding, reportersOf } from './open-finding.ts';
import { counted, isAtGate, sideOf } from './positions.ts';
import type { BundleReviewer } from './questions.ts';
import { recallPositions } from './recorded-positions.ts';
import type { RawEvidence, RawPosition } from './reviewer.ts';
import { isSentinel } from './sentinel.ts';

/** A position as given, with located quotes. */
type Given = Omit<Position, 'evidence' | 'counts'> & { readonly evidence: readonly Quoted[] };

/** Records the findings of one bundle and all positions on them, by the rules of the debate. */
export class FindingRegister {
  readonly #bundle: string;
  readonly #bundleReviewers: readonly BundleReviewer[];
  readonly #locator: Locator;
  readonly #code: CodeFacts;
  readonly #failOn: Gate;
  readonly #observer: Observer;
  #openFindings: readonly OpenFinding[];
  /** Reports that repeat a finding that was already under debate. */
  readonly #repeats = new Map<OpenFinding, readonly ReportedFinding[]>();

  constructor(
    bundle: string,
    bundleReviewers: readonly BundleReviewer[],
    { locator, code, failOn }: { readonly locator: Locator; readonly code: CodeFacts; readonly failOn: Gate },
    observer: Observer,
    earlier: readonly OpenFinding[],
  ) {
    this.#bundle = bundle;
    this.#bundleReviewers = bundleReviewers;
    this.#locator = locator;
    this.#code = code;
    this.#failOn = failOn;
    this.#observer = observer;
    this.#openFindings = earlier;
  }

  get openFindings(): readonly OpenFinding[] {
    return this.#openFindings;
  }

  /** Adds the positions of an earlier debate, for reviewers that have a record of one. */
  async recall(): Promise<void> {
    this.#openFindings = await recallPositions(
      this.#openFindings,
      this.#bundleReviewers,
      this.#repeats,
      async (item, reviewer, { evidence, ...position }) => {
        const side = sideOfProof(position.ground);
        const quotes = await this.#resolved(item, evidence, side);
        await this.#add(item, { reviewer, ...position, evidence: quotes });
      },
    );
  }

  /**
   * Adds the reports of a round. Reports of several reviewers that name one defect become one finding. A report that
   * repeats a finding already under debate is not independent: it counts as upholding it.
   */
  async addReported(round: number, raised: readonly ReportedFinding[]): Promise<void> {
    const { repeats, rest: reports } = alreadyKnown(this.#openFindings, raised);
    for (const [report, item] of repeats) await this.#repeat(round, item, report);
    const known = new Map(this.#openFindings.map((item) => [`0:${item.key}`, item]));
    const fresh = new Map(reports.map((report, index) => [`1:${String(index).padStart(4, '0')}`, report]));
    const clusters = matchFindings([
      ...[...known].map(([key, item]) => candidate(key, firstReport(item), '\0debated')),
      ...[...fresh].map(([key, report]) => candidate(key, report, report.reviewer)),
    ]);
    for (const cluster of clusters) {
      const item = cluster.map((key) => known.get(key)).find((entry) => entry !== undefined);
      const said = cluster.flatMap((key) => fresh.get(key) ?? []);
      if (said.length === 0) continue;
      if (item === undefined) this.#open(round, said);
      else for (const report of said) await this.#repeat(round, item, report);
    }
  }

  #open(round: number, reports: readonly ReportedFinding[]): void {
    const order = this.#bundleReviewers.map(({ reviewer }) => reviewer.id);
    const sorted = reports.toSorted((a, b) => order.indexOf(a.reviewer) - order.indexOf(b.reviewer));
    const item: OpenFinding = {
      key: `${round}.${this.#openFindings.length + 1}`,
      since: round,
      earlier: null,
      reports: sorted,
      positions: [],
      proofs: [],
    };
    this.#openFindings = [...this.#openFindings, item];
    const by = reportersOf(item).join(', ');
    this.decided(
      round,
      sorted.length > 1 ? 'matched' : 'raised',
      `finding ${item.key} by ${by}: ${firstReport(item).title}`,
    );
  }

  async #repeat(round: number, item: OpenFinding, report: ReportedFinding): Promise<void> {
    // A report at the gate must not be merged into a less severe finding about the same lines.
    if (reachesGate(report.severity, this.#failOn) && !isAtGate(item, this.#failOn)) {
      this.#open(round, [report]);
      return;
    }
    this.#repeats.set(item, [...(this.#repeats.get(item) ?? []), report]);
    this.decided(round, 'repeated', `${report.reviewer} on finding ${item.key}: ${report.title}`);
    // For an earlier finding even its reporter adds information by reporting it again: it is still open.
    const hasPosition = item.positions.some((position) => position.reviewer === report.reviewer);
    if (item.earlier === null ? sideOf(item, report.reviewer) === 'support' : hasPosition) return;
    moveFinding(item, report.location);
    const evidence = evidenceAt(report.location);
    await this.#add(item, {
      reviewer: report.reviewer,
      round,
      stance: 'uphold',
      ground: null,
      reason: report.explanation,
      evidence,
      severity: report.severity,
    });
  }

  async take(bundleReviewer: BundleReviewer, round: number, raw: RawPosition): Promise<void> {
    const item = bundleReviewer.labels.find(raw.label);
    if (item === null) {
      this.decided(
        round,
        'ignored',
        `${bundleReviewer.reviewer.id} answered about ${raw.label}, which it was not shown`,
      );
      return;
    }
    if (
      item.positions.some((known) => known.reviewer === bundleReviewer.reviewer.id && known.round === round)
    ) {
      this.decided(
        round,
        'ignored',
        `${bundleReviewer.reviewer.id} answered about ${raw.label} twice in one round; the first counts`,
      );
      return;
    }
    const followsUp = item.earlier !== null && item.recheck === undefined;
    const ground = raw.ground === 'fixed' && !followsUp ? 'wrong' : raw.ground;
    const side = sideOfProof(ground);
    const evidence = await this.#resolved(item, raw.evidence, side);
    await this.#add(item, {
      reviewer: bundleReviewer.reviewer.id,
      round,
      stance: raw.stance,
      ground,
      reason: raw.reason,
      evidence,
      severity: raw.severity,
    });
    if (!followsUp || raw.stance !== 'uphold') return;
    for (const { path, quote, resolved } of evidence) {
      if (resolved?.side === 'new')
        moveFinding(item, await this.#locator.locate(path, quote, resolved.startLine));
    }
  }

  async #resolved(
    item: OpenFinding,
    evidence: readonly RawEvidence[],
    side: 'new' | 'old',
  ): Promise<readonly Quoted[]> {
    const found = evidence.map((quoted) => this.#locator.resolve(quoted, side, firstReport(item).location));
    return (await Promise.all(found)).flat().map((quoted) => this.#withoutSteering(quoted));
  }

  /** What a sentinel quoted in this bundle is no evidence, as little as what the action itself marked. */
  #withoutSteering({ path, quote, resolved }: Quoted): Quoted {
    const isMarked = this.#openFindings.some(({ reports }) =>
      reports.some(
        ({ reviewer, location }) =>
          isSentinel(reviewer) &&
          location.level === 'line' &&
          location.path === path &&
          location.side === resolved?.side &&
          location.startLine <= resolved.endLine &&
          resolved.startLine <= location.endLine,
      ),
    );
    return { path, quote, resolved: isMarked ? null : resolved };
  }

  /** Adds a position and decides again for each whether it counts. */
  async #add(item: OpenFinding, given: Given): Promise<void> {
    const evidence = await connect(this.#code, evidenceSubjects(item), given.evidence, given.ground);
    const fixes = given.ground === 'fixed' && (await isFix(this.#code, item, evidence));
    item.positions.push({ ...given, evidence, counts: fixes });
    item.positions.splice(0, item.positions.length, ...counted(item, this.#failOn));
  }

  foldSame(bundleReviewer: BundleReviewer, round: number, raw: RawPosition): void {
    if (raw.sameAs === null || raw.stance !== 'uphold') return;
    const [item, same] = [bundleReviewer.labels.find(raw.label), bundleReviewer.labels.find(raw.sameAs)];
    if (item === null || same === null) return;
    const [into, other] =
      this.#openFindings.indexOf(item) <= this.#openFindings.indexOf(same) ? [item, same] : [same, item];
    if (!mergeInto(into, other, bundleReviewer.reviewer.id)) return;
    this.#openFindings = this.#openFindings.filter((candidate) => candidate !== other);
    for (const { labels } of this.#bundleReviewers) labels.redirect(other, into);
    this.decided(
      round,
      'folded',
      `${bundleReviewer.reviewer.id}: finding ${other.key} is the same as ${into.key}`,
    );
  }

  decided(round: number, decision: DecisionEvent['decision'], detail: string): void {
    this.#observer.decided({ bundle: this.#bundle, round, decision, detail });
  }
}

/** The code that a finding is about, as evidence for it. A finding about an entire file has none. */
function evidenceAt(location: Location): readonly Quoted[] {
  if (location.level === 'file') return [];
  const { path, quote, side, startLine, endLine } = location;
  return [{ path, quote, resolved: { side, startLine, endLine } }];
}

function candidate(key: string, report: ReportedFinding, reviewer: string) {
  const { category, title, explanation, scenario, location } = report;
  const lines =
    location.level === 'line'
      ? { startLine: location.startLine, endLine: location.endLine }
      : { startLine: null, endLine: null };
  return {
    key,
    reviewer,
    text: [title, explanation, scenario].join('\n'),
    category,
    path: location.path,
    ...lines,
    quote: location.quote,
  };
}
