import type { Bundle } from '../change/change.ts';
import { positionsAsked, unaskedLabels } from './asked-positions.ts';
import { mayBlock } from './categories.ts';
import type { Observer, StopReason } from './events.ts';
import type { CodeFacts } from './evidence/code-facts.ts';
import { type ReportedFinding, reachesGate } from './finding.ts';
import { FindingRegister } from './findings.ts';
import { Labels } from './labels.ts';
import type { Locator } from './location/locator.ts';
import { firstReport, type OpenFinding, type Recheck, reportersOf } from './open-finding.ts';
import { type Proof, reproduction } from './proof.ts';
import type { ProofRequest, ProvedFinding } from './proving.ts';
import {
  approves,
  type BundleReviewer,
  proofQuestions,
  questionsOf,
  type RoundState,
  type Rules,
} from './questions.ts';
import { isNote, isRepeat, locateReports } from './relocation.ts';
import {
  type Answer,
  answerOf,
  type Failure,
  type Question,
  type RawFinding,
  type Reviewer,
} from './reviewer.ts';
import { blocks, judge } from './status.ts';

interface Said {
  readonly bundleReviewer: BundleReviewer;
  readonly answer: Answer;
}

export interface DebatedBundle {
  readonly bundle: Bundle;
  readonly openFindings: readonly OpenFinding[];
  readonly unlocated: readonly ReportedFinding[];
  readonly rounds: number;
  readonly stopped: StopReason;
  readonly attendance: readonly { readonly reviewer: string; readonly failure: Failure | null }[];
}

/** The debate over one bundle, from the independent review to its end. */
export class BundleDebate {
  readonly #bundle: Bundle;
  readonly #bundleReviewers: readonly BundleReviewer[];
  readonly #locator: Locator;
  readonly #rules: Rules;
  readonly #observer: Observer;
  readonly #register: FindingRegister;
  readonly #unlocated: ReportedFinding[] = [];
  #round = 1;
  #stopped: StopReason = 'no-answers';

  /**
   * `earlier` are findings of an earlier push in this bundle's code. Every reviewer is asked about them after the
   * independent review.
   */
  constructor(
    bundle: Bundle,
    panel: readonly Reviewer[],
    locator: Locator,
    code: CodeFacts,
    rules: Rules,
    observer: Observer,
    earlier: readonly OpenFinding[] = [],
  ) {
    this.#bundle = bundle;
    this.#locator = locator;
    this.#rules = rules;
    this.#observer = observer;
    this.#bundleReviewers = panel.map((reviewer) => ({
      reviewer,
      session: reviewer.open(bundle),
      labels: new Labels(),
      failure: null,
    }));
    this.#register = new FindingRegister(
      bundle.id,
      this.#bundleReviewers,
      { locator, code, failOn: rules.failOn },
      observer,
      earlier,
    );
  }

  async run(): Promise<void> {
    let round = this.#recheck?.after ?? 1;
    if (this.#recheck === undefined) {
      await this.#reviewIndependently();
      await this.#register.recall();
      this.#observer.roundDone(this.#bundle.id, round);
    }
    let stopped = this.#firstStop(round);
    while (stopped === null) {
      round += 1;
      await this.#exchange(round, this.#agenda(round));
      this.#observer.roundDone(this.#bundle.id, round);
      stopped = this.#stop(round, this.#agenda(round + 1));
    }
    this.#observer.bundleDone(this.#bundle.id, stopped);
    this.#round = round;
    this.#stopped = stopped;
  }

  /** A finding that is decided again is asked about at least once, even if everybody approved before. */
  #firstStop(round: number): StopReason | null {
    if (this.#recheck === undefined) return this.#stop(round, this.#agenda(round + 1));
    return this.#recheck.provesOnly ? 'settled' : null;
  }

  get result(): DebatedBundle {
    return {
      bundle: this.#bundle,
      openFindings: this.#register.openFindings,
      unlocated: this.#unlocated,
      rounds: this.#round,
      stopped: this.#stopped,
      attendance: this.#bundleReviewers.map(({ reviewer, failure }) => ({ reviewer: reviewer.id, failure })),
    };
  }

  /** The findings as they stand, for tests to decide. */
  provable(): readonly ProofRequest[] {
    return this.#register.openFindings.map((item) => this.#proofRequest(item, null));
  }

  /** Adds the proofs of its findings. */
  takeProofs(proved: readonly ProvedFinding[]): void {
    for (const { id, proof } of proved) {
      const item = this.#register.openFindings.find((one) => this.#proofId(one) === id);
      if (item === undefined) continue;
      item.proofs.push(proof);
      this.#register.decided(this.#round, 'proof', `finding ${item.key}: ${proof.outcome}. ${proof.why}`);
    }
  }

  /**
   * Asks the supporters of findings that their test did not reproduce, and returns those that one of them upholds. The
   * question is beyond `maxRounds` and optional: a reviewer that does not answer keeps its position and has still
   * answered everything that a complete review needs.
   */
  async discussProofs(): Promise<readonly ProofRequest[]> {
    const refuted = this.#register.openFindings.filter(
      ({ proofs }) => proofs.at(-1)?.outcome === 'not-reproduced' && reproduction({ proofs }) === null,
    );
    const round = this.#round + 1;
    const questions = proofQuestions(refuted, this.#roundState(round));
    if (questions.size === 0) return [];
    const failures = this.#bundleReviewers.map(({ failure }) => failure);
    await this.#exchange(round, questions);
    for (const [index, bundleReviewer] of this.#bundleReviewers.entries())
      bundleReviewer.failure = failures[index] ?? null;
    this.#observer.roundDone(this.#bundle.id, round);
    this.#round = round;
    return refuted.flatMap((item) => {
      const upheld = item.positions.some((one) => one.round === round && one.stance === 'uphold');
      return upheld ? [this.#proofRequest(item, item.proofs.at(-1) ?? null)] : [];
    });
  }

  #proofId({ key }: OpenFinding): string {
    return `${this.#bundle.id}/${key}`;
  }

  #proofRequest(item: OpenFinding, before: Proof | null): ProofRequest {
    const { status, severity, supporters } = judge(item, this.#panel, this.#rules.failOn);
    const reporters = reportersOf(item);
    const judges = item.positions.map(({ reviewer }) => reviewer).filter((id) => !reporters.includes(id));
    return {
      id: this.#proofId(item),
      bundle: this.#bundle.id,
      round: this.#round,
      report: firstReport(item),
      status,
      severity,
      blocking:
        mayBlock(firstReport(item).category) &&
        reachesGate(severity, this.#rules.failOn) &&
        blocks(status, this.#rules.disputed),
      supporters,
      judges: [...new Set(judges)],
      reporters,
      before,
    };
  }

  async #reviewIndependently(): Promise<void> {
    const reports = await Promise.all(
      this.#bundleReviewers.map(async (bundleReviewer) => {
        const answer = await this.#ask(bundleReviewer, { kind: 'independent-review', round: 1 });
        const reported = answer === null ? [] : await this.#locate(bundleReviewer, 1, answer.findings);
        return [...reported, ...(await this.#describedFindings(bundleReviewer, reported))];
      }),
    );
    await this.#register.addReported(1, reports.flat());
  }

  /** Findings against the description of the pull request, without those that the reviewer reported before. */
  async #describedFindings(
    bundleReviewer: BundleReviewer,
    reported: readonly ReportedFinding[],
  ): Promise<readonly ReportedFinding[]> {
    if (this.#rules.describes !== true || !bundleReviewer.reviewer.reads) return [];
    const answer = await this.#ask(bundleReviewer, { kind: 'description', round: 1 });
    const found = answer === null ? [] : await this.#locate(bundleReviewer, 1, answer.findings);
    return found.filter((report) => !reported.some((known) => isRepeat(known, report)));
  }

  /** Asks all reviewers that have a question, in parallel, then processes the answers in panel order. */
  async #exchange(round: number, questions: ReadonlyMap<BundleReviewer, Question>): Promise<void> {
    const said = await Promise.all(
      [...questions].map(
        async ([bundleReviewer, question]): Promise<
          (Said & { reports: readonly ReportedFinding[] }) | null
        > => {
          const given = await this.#ask(bundleReviewer, question);
          if (given === null) return null;
          const positions = positionsAsked(question, given, (what) =>
            this.#register.decided(round, 'ignored', `${bundleReviewer.reviewer.id} ${what}`),
          );
          const answer = { ...given, positions };
          const raised = this.#raisedFindings(bundleReviewer, round, answer);
          return { bundleReviewer, answer, reports: await this.#locate(bundleReviewer, round, raised) };
        },
      ),
    );
    const answered = said.filter((item) => item !== null);
    for (const { bundleReviewer, answer } of answered) {
      for (const position of answer.positions) await this.#register.take(bundleReviewer, round, position);
    }
    for (const { bundleReviewer, answer } of answered) {
      for (const position of answer.positions) this.#register.foldSame(bundleReviewer, round, position);
    }
    await this.#register.addReported(
      round,
      answered.flatMap(({ reports }) => reports),
    );
  }

  /** The findings that an answer adds. Where one finding is decided again, others are left to the next review. */
  #raisedFindings({ reviewer }: BundleReviewer, round: number, { findings }: Answer): readonly RawFinding[] {
    if (this.#recheck === undefined) return findings;
    for (const { title } of findings)
      this.#register.decided(round, 'ignored', `${reviewer.id} reported another finding: ${title}`);
    return [];
  }

  /** The reviewer's answer, even if it is incomplete. In that case it is asked nothing more. */
  async #ask(bundleReviewer: BundleReviewer, question: Question): Promise<Answer | null> {
    if (bundleReviewer.failure !== null) return null;
    const reply = await bundleReviewer.session.ask(question);
    const answer = answerOf(reply);
    this.#observer.called({
      reviewer: bundleReviewer.reviewer.id,
      bundle: this.#bundle.id,
      round: question.round,
      question: question.kind,
      calls: reply.calls,
      outcome: reply.outcome === 'answered' ? 'answered' : reply.failure.code,
      findings: answer?.findings.length ?? 0,
      positions: answer?.positions.length ?? 0,
    });
    if (reply.outcome === 'unanswered') bundleReviewer.failure = reply.failure;
    for (const label of answer === null ? [] : unaskedLabels(question, answer)) {
      const detail = `${bundleReviewer.reviewer.id} answered about ${label}, which it was not asked about`;
      this.#register.decided(question.round, 'ignored', detail);
    }
    return answer;
  }

  /** Locates reported findings. One that names no file of the repository is kept as a note. */
  async #locate(
    bundleReviewer: BundleReviewer,
    round: number,
    findings: readonly RawFinding[],
  ): Promise<readonly ReportedFinding[]> {
    const reports = await locateReports(findings, {
      reviewer: bundleReviewer.reviewer.id,
      round,
      locator: this.#locator,
      ask: (question) => this.#ask(bundleReviewer, question),
    });
    for (const report of reports.filter(isNote)) {
      const { location, title } = report;
      this.#unlocated.push(report);
      this.#register.decided(
        round,
        'unlocated',
        `${title}: ${location.level === 'file' ? location.why : ''}`,
      );
    }
    return reports.filter((report) => !isNote(report));
  }

  #stop(round: number, next: ReadonlyMap<BundleReviewer, Question>): StopReason | null {
    const codes = new Set(
      this.#bundleReviewers.flatMap(({ failure }) => (failure === null ? [] : [failure.code])),
    );
    if (codes.has('cancelled')) return 'cancelled';
    if (this.#live().length === 0) {
      if (codes.has('budget-exhausted')) return 'out-of-budget';
      return codes.has('timed-out') ? 'out-of-time' : 'no-answers';
    }
    const open = next.size > 0;
    if (
      (round >= 2 || !open) &&
      this.#live().every(({ reviewer }) =>
        approves(reviewer.id, this.#register.openFindings, this.#panel, this.#rules.failOn),
      )
    )
      return 'approved';
    if (!open) return codes.has('budget-exhausted') ? 'out-of-budget' : 'settled';
    return round >= this.#rules.maxRounds ? 'max-rounds' : null;
  }

  #live(): readonly BundleReviewer[] {
    return this.#bundleReviewers.filter(({ failure }) => failure === null);
  }

  /** Set if this debate decides one finding of a complete review again. */
  get #recheck(): Recheck | undefined {
    return this.#register.openFindings.find(({ recheck }) => recheck !== undefined)?.recheck;
  }

  get #panel(): readonly Reviewer[] {
    return this.#bundleReviewers.map(({ reviewer }) => reviewer);
  }

  #agenda(round: number): ReadonlyMap<BundleReviewer, Question> {
    return questionsOf(this.#roundState(round));
  }

  #roundState(round: number): RoundState {
    return {
      round,
      bundle: this.#bundle.id,
      openFindings: this.#register.openFindings,
      bundleReviewers: this.#bundleReviewers,
      rules: this.#rules,
    };
  }
}
