import type { Bundle } from '../change/change.ts';
import type { Observer, StopReason } from './events.ts';
import type { CodeFacts } from './evidence/code-facts.ts';
import type { ReportedFinding } from './finding.ts';
import { FindingRegister } from './findings.ts';
import { Labels } from './labels.ts';
import type { Locator } from './location/locator.ts';
import type { OpenFinding, Recheck } from './open-finding.ts';
import { approves, type BundleReviewer, questionsOf, type Rules } from './questions.ts';
import { isNote, isRepeat, withRepeated } from './relocation.ts';
import {
  type Answer,
  answerOf,
  type Failure,
  type Question,
  type RawFinding,
  type RawPosition,
  type Reviewer,
} from './reviewer.ts';

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

  async run(): Promise<DebatedBundle> {
    let round = this.#recheck?.after ?? 1;
    if (this.#recheck === undefined) {
      await this.#reviewIndependently();
      await this.#register.recall();
      this.#observer.roundDone(this.#bundle.id, round);
    }
    // A finding that is decided again is asked about at least once, even if everybody approved before.
    let stopped = this.#recheck === undefined ? this.#stop(round, this.#agenda(round + 1)) : null;
    while (stopped === null) {
      round += 1;
      await this.#exchange(round, this.#agenda(round));
      this.#observer.roundDone(this.#bundle.id, round);
      stopped = this.#stop(round, this.#agenda(round + 1));
    }
    this.#observer.bundleDone(this.#bundle.id, stopped);
    return {
      bundle: this.#bundle,
      openFindings: this.#register.openFindings,
      unlocated: this.#unlocated,
      rounds: round,
      stopped,
      attendance: this.#bundleReviewers.map(({ reviewer, failure }) => ({ reviewer: reviewer.id, failure })),
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
          const answer = { ...given, positions: this.#positionsAsked(bundleReviewer, question, given) };
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

  /** One position for each label in the question. Two that contradict each other in one answer become `unsure`. */
  #positionsAsked(
    { reviewer }: BundleReviewer,
    question: Question,
    { positions }: Answer,
  ): readonly RawPosition[] {
    if (question.kind !== 'exchange') return [];
    const { judge, earlier, disputes, round } = question;
    const asked = new Set(
      [...judge, ...earlier, ...disputes.map(({ finding }) => finding)].map(({ label }) => label),
    );
    const byLabel = Map.groupBy(positions, ({ label }) => label.trim());
    return [...byLabel].flatMap(([label, [first, ...more]]) => {
      if (first === undefined) return [];
      if (!asked.has(label)) {
        this.#register.decided(
          round,
          'ignored',
          `${reviewer.id} answered about ${label}, which it was not asked about`,
        );
        return [];
      }
      const contradicts = more.some(({ stance }) => stance !== first.stance);
      const note = contradicts
        ? 'its positions contradict each other, so it counts as unsure'
        : 'the first counts';
      if (more.length > 0)
        this.#register.decided(
          round,
          'ignored',
          `${reviewer.id} answered about ${label} ${more.length + 1} times; ${note}`,
        );
      return contradicts ? [{ ...first, stance: 'unsure' as const, ground: null, evidence: [] }] : [first];
    });
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
    for (const label of answer === null ? [] : unasked(question, answer)) {
      const detail = `${bundleReviewer.reviewer.id} answered about ${label}, which it was not asked about`;
      this.#register.decided(question.round, 'ignored', detail);
    }
    return answer;
  }

  /**
   * Locates reported findings, and asks once more for quotes that were not found. If the quote is still not found but
   * the named file exists, the finding is about that file. A finding that names no file of the repository is kept as
   * a note.
   */
  async #locate(
    bundleReviewer: BundleReviewer,
    round: number,
    findings: readonly RawFinding[],
  ): Promise<readonly ReportedFinding[]> {
    const reports = await this.#word(bundleReviewer, round, findings);
    const lost = reports.some(({ location }) => location.level === 'file');
    const relocated = lost ? await this.#relocate(bundleReviewer, round, reports) : reports;
    for (const report of relocated.filter(isNote)) {
      const { location, title } = report;
      this.#unlocated.push(report);
      this.#register.decided(
        round,
        'unlocated',
        `${title}: ${location.level === 'file' ? location.why : ''}`,
      );
    }
    return relocated.filter((report) => !isNote(report));
  }

  #word(
    bundleReviewer: BundleReviewer,
    round: number,
    findings: readonly RawFinding[],
  ): Promise<readonly ReportedFinding[]> {
    return Promise.all(
      findings.map(async ({ path, quote, line, ...said }): Promise<ReportedFinding> => {
        const location = await this.#locator.locate(path, quote, line);
        return { reviewer: bundleReviewer.reviewer.id, round, ...said, location };
      }),
    );
  }

  /** Some models repeat the entire finding when only its location was requested. That is accepted. */
  async #relocate(
    bundleReviewer: BundleReviewer,
    round: number,
    reports: readonly ReportedFinding[],
  ): Promise<readonly ReportedFinding[]> {
    const lost = reports.filter(({ location }) => location.level === 'file');
    const label = (report: ReportedFinding): string => `U${lost.indexOf(report) + 1}`;
    const unlocated = lost.map((report) => ({
      label: label(report),
      title: report.title,
      path: report.location.path,
      quote: report.location.quote,
    }));
    const answer = await this.#ask(bundleReviewer, { kind: 'relocation', round, unlocated });
    const again = await this.#word(bundleReviewer, round, answer?.findings ?? []);
    const placed = await Promise.all(
      reports.map(async (report) => {
        const found = answer?.relocations.find((item) => item.label.trim().toUpperCase() === label(report));
        if (report.location.level === 'line' || found === undefined) return report;
        const location = await this.#locator.locate(found.path, found.quote, null);
        // The second answer may correct only the path. It never removes a file that the first answer named.
        const better = location.level === 'line' || report.location.content === undefined;
        return better ? { ...report, location } : report;
      }),
    );
    return withRepeated(placed, again);
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
    return questionsOf({
      round,
      bundle: this.#bundle.id,
      openFindings: this.#register.openFindings,
      bundleReviewers: this.#bundleReviewers,
      rules: this.#rules,
    });
  }
}

/** Labels in an answer that were not in the question. */
const unasked = ({ kind }: Question, { positions, relocations }: Answer): readonly string[] => [
  ...(kind === 'exchange' ? [] : positions.map(({ label }) => label)),
  ...(kind === 'relocation' ? [] : relocations.map(({ label }) => label)),
];
