import type { Bundle } from '../change/change.ts';
import type { Observer, StopReason } from './events.ts';
import type { CodeFacts } from './evidence/code-facts.ts';
import type { Wording } from './finding.ts';
import { Docket } from './findings.ts';
import { Labels } from './labels.ts';
import type { Ground } from './location/locator.ts';
import type { Case } from './open-finding.ts';
import { agenda, approves, type Rules, type Seat } from './questions.ts';
import {
  type Answer,
  answerOf,
  type Failure,
  type Question,
  type RawFinding,
  type Reviewer,
} from './reviewer.ts';

interface Said {
  readonly seat: Seat;
  readonly answer: Answer;
}

export interface Heard {
  readonly bundle: Bundle;
  readonly cases: readonly Case[];
  readonly unlocated: readonly Wording[];
  readonly rounds: number;
  readonly stopped: StopReason;
  readonly attendance: readonly { readonly reviewer: string; readonly failure: Failure | null }[];
}

/** The debate over one bundle, from the blind round to its end. */
export class Hearing {
  readonly #bundle: Bundle;
  readonly #seats: readonly Seat[];
  readonly #ground: Ground;
  readonly #rules: Rules;
  readonly #observer: Observer;
  readonly #docket: Docket;
  readonly #unlocated: Wording[] = [];

  /** `earlier` are findings of an earlier push in this bundle's code, put to everyone after the blind round. */
  constructor(
    bundle: Bundle,
    panel: readonly Reviewer[],
    ground: Ground,
    code: CodeFacts,
    rules: Rules,
    observer: Observer,
    earlier: readonly Case[] = [],
  ) {
    this.#bundle = bundle;
    this.#ground = ground;
    this.#rules = rules;
    this.#observer = observer;
    this.#seats = panel.map((reviewer) => ({
      reviewer,
      conversation: reviewer.open(bundle),
      labels: new Labels(),
      failure: null,
    }));
    this.#docket = new Docket(
      bundle.id,
      this.#seats,
      { ground, code, failOn: rules.failOn },
      observer,
      earlier,
    );
  }

  async hear(): Promise<Heard> {
    let round = 1;
    await this.#blind();
    await this.#docket.recall();
    this.#observer.roundDone(this.#bundle.id, round);
    let stopped = this.#stop(round, this.#agenda(round + 1));
    while (stopped === null) {
      round += 1;
      await this.#exchange(round, this.#agenda(round));
      this.#observer.roundDone(this.#bundle.id, round);
      stopped = this.#stop(round, this.#agenda(round + 1));
    }
    this.#observer.bundleDone(this.#bundle.id, stopped);
    return {
      bundle: this.#bundle,
      cases: this.#docket.cases,
      unlocated: this.#unlocated,
      rounds: round,
      stopped,
      attendance: this.#seats.map(({ reviewer, failure }) => ({ reviewer: reviewer.id, failure })),
    };
  }

  async #blind(): Promise<void> {
    const raised = await Promise.all(
      this.#seats.map(async (seat) => {
        const answer = await this.#ask(seat, { kind: 'blind', round: 1 });
        return answer === null ? [] : this.#locate(seat, 1, answer.findings);
      }),
    );
    await this.#docket.admit(1, raised.flat());
  }

  /** Asks those who have something to answer, all at once, then takes the answers in panel order. */
  async #exchange(round: number, questions: ReadonlyMap<Seat, Question>): Promise<void> {
    const said = await Promise.all(
      [...questions].map(
        async ([seat, question]): Promise<(Said & { wordings: readonly Wording[] }) | null> => {
          const answer = await this.#ask(seat, question);
          if (answer === null) return null;
          return { seat, answer, wordings: await this.#locate(seat, round, answer.findings) };
        },
      ),
    );
    const answered = said.filter((item) => item !== null);
    for (const { seat, answer } of answered) {
      for (const position of answer.positions) await this.#docket.take(seat, round, position);
    }
    for (const { seat, answer } of answered) {
      for (const position of answer.positions) this.#docket.foldSame(seat, round, position);
    }
    await this.#docket.admit(
      round,
      answered.flatMap(({ wordings }) => wordings),
    );
  }

  /** What the reviewer says, even where it does not answer the whole question; it is asked nothing more then. */
  async #ask(seat: Seat, question: Question): Promise<Answer | null> {
    if (seat.failure !== null) return null;
    const reply = await seat.conversation.ask(question);
    const answer = answerOf(reply);
    this.#observer.called({
      reviewer: seat.reviewer.id,
      bundle: this.#bundle.id,
      round: question.round,
      question: question.kind,
      calls: reply.calls,
      outcome: reply.outcome === 'answered' ? 'answered' : reply.failure.code,
      findings: answer?.findings.length ?? 0,
      positions: answer?.positions.length ?? 0,
    });
    if (reply.outcome === 'unanswered') seat.failure = reply.failure;
    for (const label of answer === null ? [] : unasked(question, answer)) {
      const detail = `${seat.reviewer.id} spoke of ${label}, which it was not asked about`;
      this.#docket.decided(question.round, 'ignored', detail);
    }
    return answer;
  }

  /**
   * Locates what a reviewer reported, and asks once more for quotes that were not found. A finding that names an existing
   * file is then a finding about that file; one that names no file of the repository is kept as a note.
   */
  async #locate(seat: Seat, round: number, findings: readonly RawFinding[]): Promise<readonly Wording[]> {
    const wordings = await this.#word(seat, round, findings);
    const lost = wordings.some(({ anchor }) => anchor.level === 'file');
    const relocated = lost ? await this.#relocate(seat, round, wordings) : wordings;
    for (const wording of relocated.filter(isNote)) {
      const { anchor, title } = wording;
      this.#unlocated.push(wording);
      this.#docket.decided(round, 'unlocated', `${title}: ${anchor.level === 'file' ? anchor.why : ''}`);
    }
    return relocated.filter((wording) => !isNote(wording));
  }

  #word(seat: Seat, round: number, findings: readonly RawFinding[]): Promise<readonly Wording[]> {
    return Promise.all(
      findings.map(async ({ path, quote, line, ...said }): Promise<Wording> => {
        const anchor = await this.#ground.anchor(path, quote, line);
        return { reviewer: seat.reviewer.id, round, ...said, anchor };
      }),
    );
  }

  /** Some models answer with the whole finding where only its place was asked for: that is taken as well. */
  async #relocate(seat: Seat, round: number, wordings: readonly Wording[]): Promise<readonly Wording[]> {
    const lost = wordings.filter(({ anchor }) => anchor.level === 'file');
    const label = (wording: Wording): string => `U${lost.indexOf(wording) + 1}`;
    const unlocated = lost.map((wording) => ({
      label: label(wording),
      title: wording.title,
      path: wording.anchor.path,
      quote: wording.anchor.quote,
    }));
    const answer = await this.#ask(seat, { kind: 'relocation', round, unlocated });
    const again = await this.#word(seat, round, answer?.findings ?? []);
    const placed = await Promise.all(
      wordings.map(async (wording) => {
        const found = answer?.relocations.find((item) => item.label === label(wording));
        if (wording.anchor.level === 'line' || found === undefined) return wording;
        const anchor = await this.#ground.anchor(found.path, found.quote, null);
        // The second answer may correct the path alone; it never takes away a file that the first one named.
        const better = anchor.level === 'line' || wording.anchor.content === undefined;
        return better ? { ...wording, anchor } : wording;
      }),
    );
    const added = again.filter((wording) => !placed.some((known) => isRepeat(known, wording)));
    const given = placed.filter(
      ({ anchor, title }) =>
        anchor.level === 'line' || !added.some((wording) => wording.title === title && !isNote(wording)),
    );
    return [...given, ...added];
  }

  #stop(round: number, next: ReadonlyMap<Seat, Question>): StopReason | null {
    const codes = new Set(this.#seats.flatMap(({ failure }) => (failure === null ? [] : [failure.code])));
    if (codes.has('cancelled')) return 'cancelled';
    if (this.#live().length === 0) {
      if (codes.has('budget-exhausted')) return 'out-of-budget';
      return codes.has('timed-out') ? 'out-of-time' : 'no-answers';
    }
    const open = next.size > 0;
    if (
      (round >= 2 || !open) &&
      this.#live().every(({ reviewer }) =>
        approves(reviewer.id, this.#docket.cases, this.#panel, this.#rules.failOn),
      )
    )
      return 'approved';
    if (!open) return codes.has('budget-exhausted') ? 'out-of-budget' : 'settled';
    return round >= this.#rules.maxRounds ? 'max-rounds' : null;
  }

  #live(): readonly Seat[] {
    return this.#seats.filter(({ failure }) => failure === null);
  }

  get #panel(): readonly Reviewer[] {
    return this.#seats.map(({ reviewer }) => reviewer);
  }

  #agenda(round: number): ReadonlyMap<Seat, Question> {
    return agenda({
      round,
      bundle: this.#bundle.id,
      cases: this.#docket.cases,
      seats: this.#seats,
      rules: this.#rules,
    });
  }
}

/** Labels of what an answer says without having been asked. */
const unasked = ({ kind }: Question, { positions, relocations }: Answer): readonly string[] => [
  ...(kind === 'exchange' ? [] : positions.map(({ label }) => label)),
  ...(kind === 'relocation' ? [] : relocations.map(({ label }) => label)),
];

/** Whether a finding is about no file of the repository. */
const isNote = ({ anchor }: Wording): boolean => anchor.level === 'file' && anchor.content === undefined;

/** A reviewer's own finding, given a second time. */
const isRepeat = (known: Wording, { category, title, anchor }: Wording): boolean =>
  known.category === category &&
  known.anchor.path === anchor.path &&
  known.anchor.quote === anchor.quote &&
  (known.title === title || anchor.level === 'line');
