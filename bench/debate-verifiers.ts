import { type Category, categoriesOf } from '../src/debate/categories.ts';
import type { Severity, Stance } from '../src/debate/finding.ts';
import type {
  Answer,
  Question,
  RawEvidence,
  RawFinding,
  RawPosition,
  RelayedArgument,
  RelayedFinding,
  Reviewer,
} from '../src/debate/reviewer.ts';
import type { CodeLine, Place } from './debate-code.ts';
import { chance, type Report, type Scene } from './debate-data.ts';

/** Reviewers that report what a tool really reported, and judge the others' findings with a given quality. */

/**
 * Probabilities of an answer. First: to uphold a true finding, and to pass a false one. Asked again with the other
 * side's argument: the same for a true one, `again` for a false one.
 */
export interface Quality {
  readonly kept: number;
  readonly passed: number;
  readonly again: number;
}

/** Source of the quote of a refutation or of a change of mind. */
export type Quoting = 'connected line' | 'other file' | 'same file' | 'same function' | 'made up';

/** What a reporter does when its own finding was refuted. */
export type Answering =
  | 'honest'
  /** Never withdraws. */
  | 'stubborn'
  /** Withdraws with the quote of the refutation. */
  | 'repeats'
  /** Withdraws with a connected line that was not quoted before. */
  | 'gives in';

export interface Habit {
  readonly judges: Quality | 'uphold' | 'refute' | 'unsure';
  readonly quotes: Quoting;
  readonly answers: Answering;
  /** The severity that a verifier gives when it upholds without evidence. */
  readonly severity: Severity;
  /** Keeps its first decision, instead of deciding again at each question. */
  readonly keepsTo?: boolean;
}

/** Asked again it is right in `kept` of the cases, whether the finding is true or false. */
export const honest = (kept: number, passed: number, again = 1 - kept): Habit => ({
  judges: { kept, passed, again },
  quotes: 'connected line',
  answers: 'honest',
  severity: 'critical',
});

/**
 * The members of a panel for one scene. Model of an honest reviewer: at each question about a finding it decides by a
 * seed of the panel, its name, the defect and the round. At the first question about another reviewer's finding, it
 * upholds a true one with probability `kept` and a false one with `passed`. Asked again, as the reporter, as a
 * supporter or as a refuter, it supports a true one with probability `kept` and a false one with `again`. Each
 * refutation, maintenance and withdrawal quotes a connected line: another line of the function that shares an
 * identifier and that it has not seen quoted on this finding.
 */
export const reviewersOf = (scene: Scene, habitOf: (tool: string) => Habit): readonly Reviewer[] =>
  scene.panel.map((tool): Reviewer => {
    const habit = habitOf(tool);
    return {
      id: `${tool}/${tool}`,
      vendor: tool,
      model: tool,
      role: 'general',
      reads: true,
      judges: true,
      open: () => {
        const speaker = new Speaker(scene, tool, habit);
        return {
          ask: (question) =>
            Promise.resolve({ outcome: 'answered', answer: speaker.answer(question), calls: [] }),
        };
      },
    };
  });

/**
 * One reviewer in the debate over one scene. Contains all code that depends on the format of questions and answers.
 */
class Speaker {
  readonly #scene: Scene;
  readonly #tool: string;
  readonly #habit: Habit;
  /** Defects that it refutes by its latest position. */
  readonly #refuted = new Set<Report>();
  readonly #seen = new Map<Report, Set<string>>();

  constructor(scene: Scene, tool: string, habit: Habit) {
    this.#scene = scene;
    this.#tool = tool;
    this.#habit = habit;
  }

  answer(question: Question): Answer {
    const none: Answer = { findings: [], positions: [], relocations: [] };
    switch (question.kind) {
      case 'description':
      case 'independent-review':
        return { ...none, findings: this.#own().map((report) => finding(report, this.#scene)) };
      case 'relocation':
        throw new Error(`${this.#scene.name}: a quote was not found: ${JSON.stringify(question.unlocated)}`);
      case 'exchange':
        return {
          ...none,
          positions: [
            ...question.judge.map((relayed) => this.#judge(relayed, question.round)),
            ...question.disputes.map(({ finding: relayed, arguments: given }) =>
              this.#rebut(relayed, given, question.round),
            ),
          ],
        };
    }
  }

  #own(): readonly Report[] {
    return this.#scene.reports.filter(({ tool }) => tool === this.#tool);
  }

  #judge(relayed: RelayedFinding, round: number): RawPosition {
    const report = this.#known(relayed);
    const stance = this.#believes(report, round);
    if (stance !== 'refute') return this.#position(relayed, stance, []);
    this.#refuted.add(report);
    return this.#position(relayed, 'refute', this.#quote(report, this.#habit.quotes));
  }

  #rebut(relayed: RelayedFinding, said: readonly RelayedArgument[], round: number): RawPosition {
    const report = this.#known(relayed);
    const seen = this.#seenOn(report);
    for (const { evidence } of said) for (const { quote } of evidence) seen.add(quote.trim());
    const { quotes, answers } = this.#habit;
    const reported = report.tool === this.#tool || this.#own().some(({ defect }) => defect === report.defect);
    const withdraws = (evidence: readonly RawEvidence[]): RawPosition => {
      this.#refuted.add(report);
      return this.#position(relayed, 'refute', evidence);
    };
    if (reported && !this.#refuted.has(report)) {
      switch (answers) {
        case 'stubborn':
          return this.#position(relayed, 'uphold', this.#quote(report, 'connected line'));
        case 'gives in':
          return withdraws(this.#quote(report, 'connected line'));
        case 'repeats':
          return withdraws(
            said
              .filter(({ stance }) => stance === 'refute')
              .flatMap(({ evidence }) => evidence.map(({ path, quote }) => ({ path, quote }))),
          );
        case 'honest':
          break;
      }
    }
    const { judges } = this.#habit;
    // A reviewer that is careless about others' findings is honest about its own.
    const quality = typeof judges === 'string' ? careful : judges;
    const stance =
      typeof judges === 'string' && !reported
        ? judges
        : this.#decides(report, { kept: quality.kept, passed: quality.again }, round);
    if (stance === 'unsure') return this.#position(relayed, 'unsure', []);
    if (stance === 'refute') return withdraws(this.#quote(report, reported ? 'connected line' : quotes));
    this.#refuted.delete(report);
    return this.#position(relayed, 'uphold', this.#quote(report, 'connected line'));
  }

  #believes(report: Report, round: number): Stance {
    const { judges } = this.#habit;
    return typeof judges === 'string' ? judges : this.#decides(report, judges, round);
  }

  #decides({ goldens, defect }: Report, { kept, passed }: Omit<Quality, 'again'>, round: number): Stance {
    const time = this.#habit.keepsTo === true ? 'once' : round;
    const share = goldens.length > 0 ? kept : passed;
    return chance('decision', ...this.#scene.panel, this.#tool, defect, time) < share ? 'uphold' : 'refute';
  }

  #quote(report: Report, from: Quoting): readonly RawEvidence[] {
    const seen = this.#seenOn(report);
    const line = pick(report, from, this.#scene, seen, `${this.#tool} ${seen.size}`);
    seen.add(line.quote.trim());
    return [line];
  }

  #seenOn(report: Report): Set<string> {
    const known = this.#seen.get(report) ?? new Set<string>();
    this.#seen.set(report, known);
    return known;
  }

  /** The relayed report: its text and code are verbatim. */
  #known({ explanation, path, quote }: RelayedFinding): Report {
    const report = this.#scene.reports.find(
      ({ text, place }) => text === explanation && place.line.path === path && place.line.text === quote,
    );
    if (report === undefined)
      throw new Error(`${this.#scene.name}: this is no report of the panel: ${explanation}`);
    return report;
  }

  #position({ label }: RelayedFinding, stance: Stance, evidence: readonly RawEvidence[]): RawPosition {
    return {
      label,
      stance,
      ground: stance === 'refute' ? 'wrong' : null,
      reason: `${this.#tool}: ${stance}`,
      evidence,
      severity: stance !== 'uphold' ? null : evidence.length === 0 ? this.#habit.severity : 'critical',
      sameAs: null,
    };
  }
}

const careful: Quality = { kept: 0.9, passed: 0.2, again: 0.1 };
const categories = categoriesOf('change');

/** Each tool has a separate category, so that only text and place decide which findings match. */
const categoryOf = (tool: string, { panel }: Scene): Category =>
  categories[panel.indexOf(tool)] ?? 'logic-error';

function finding({ tool, text, place: { line } }: Report, scene: Scene): RawFinding {
  return {
    category: categoryOf(tool, scene),
    assumes: null,
    severity: 'critical',
    title: '',
    explanation: text,
    scenario: '',
    path: line.path,
    quote: line.text,
    line: line.number,
    suggestion: null,
  };
}

function pick(
  { place, defect }: Report,
  from: Quoting,
  { library }: Scene,
  seen: ReadonlySet<string>,
  seed: string,
): RawEvidence {
  const anyOf = (lines: readonly CodeLine[]): CodeLine =>
    lines[Math.floor(chance('quote', seed, defect) * lines.length)] ?? place.line;
  const raw = ({ path, text }: CodeLine): RawEvidence => ({ path, quote: text });
  switch (from) {
    case 'made up':
      return {
        path: place.line.path,
        quote: `verified_by_${chance(seed, defect).toString(36).slice(2)}(request);`,
      };
    case 'other file':
      return raw(anyOf(library.lines.filter(({ path }) => path !== place.line.path)));
    case 'same file':
      return raw(anyOf(elsewhere(place, library.lines)));
    case 'same function':
      return raw(anyOf([...place.near, ...place.others]));
    case 'connected line':
      return raw(anyOf(connectedLines(place, seen)));
  }
}

/** Lines of the file outside the function; of another file if the case shows only one function. */
const elsewhere = ({ line, sameFile }: Place, all: readonly CodeLine[]): readonly CodeLine[] =>
  sameFile.length > 0 ? sameFile : all.filter(({ path }) => path !== line.path);

/**
 * Lines that were not quoted before: those that share an identifier, else others of the function, else any that
 * share.
 */
const connectedLines = ({ near, others }: Place, seen: ReadonlySet<string>): readonly CodeLine[] => {
  const fresh = [near, others].map((lines) => lines.filter(({ text }) => !seen.has(text.trim())));
  return fresh.find((lines) => lines.length > 0) ?? near;
};
