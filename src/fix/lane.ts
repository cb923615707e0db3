import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../debate/finding.ts';
import { UserError } from '../errors.ts';
import type { ObjectId } from '../git/commit.ts';
import type { Worktree } from '../git/worktree.ts';
import type { RacedLane, SignalName } from '../result/race.ts';
import type { ReviewerSlot } from '../reviewers/panel.ts';
import { type CommandCheck, runCheck } from '../sandbox/command.ts';
import { readText, writeTexts } from '../sandbox/files.ts';
import type { Transcript } from '../transcript/transcript.ts';
import type { Paid, PatchAuthor, Proposal } from './authors/author.ts';
import { prepare } from './authors/patch.ts';
import { nothingPaid, sumPaid } from './authors/request.ts';
import { objectionOf, type PatchReview } from './patch-review.ts';
import { commitMessage } from './race/brief.ts';
import type { LaneStatus } from './race/decision.ts';
import {
  coverageIn,
  coverageSignal,
  type Signals,
  sizeSignal,
  timeSignal,
  verdictSignal,
} from './race/score.ts';
import type { RaceSetup } from './race-context.ts';
import { runRegressionTests } from './regression-tests.ts';

/** One attempt at the patch: the first, or a revision. */
export interface PatchAttempt {
  readonly slots: readonly ReviewerSlot[];
  readonly objections: readonly Finding[];
  readonly signal: AbortSignal;
  /** Called when the lane's state changes. */
  readonly news: () => void;
}

interface State {
  readonly kind: 'running' | RacedLane['state'];
  readonly why: string;
  /** What the command or test printed that failed the lane. */
  readonly output?: string;
}

/** Characters of a failed command's output in the result. Its complete log is in the race's folder. */
const outputKept = 4_000;

/** Bytes of a coverage file that are read. */
const mostCoverage = 64 * 1024 * 1024;

/** One lane: its author, its worktrees, and the state of its patch. */
export class Lane {
  readonly author: PatchAuthor;
  /** Name of its folder in the race's output, and of its worktrees. */
  readonly name: string;
  readonly #raceSetup: RaceSetup;
  readonly #transcript: Transcript;
  readonly #signals = new Map<SignalName, number | null>();
  readonly #touched = new Set<string>();
  #state: State = { kind: 'running', why: '' };
  #tries = 0;
  #paid: Paid = nothingPaid;
  #notes = '';
  #lines = { added: 0, removed: 0 };
  #patchAt: number | null = null;
  #endedAt = 0;
  #passes: readonly string[] = [];
  /** The last patch that was accepted. */
  commit: ObjectId | null = null;
  patch: Buffer | null = null;
  review: PatchReview | null = null;

  constructor(author: PatchAuthor, name: string, raceSetup: RaceSetup, transcript: Transcript) {
    this.author = author;
    this.name = name;
    this.#raceSetup = raceSetup;
    this.#transcript = transcript;
    mkdirSync(join(raceSetup.paper, name), { recursive: true });
  }

  get state(): State {
    return this.#state;
  }

  get endedAt(): number {
    return this.#endedAt;
  }

  get paid(): Paid {
    return this.#paid;
  }

  /** Never rejects: an error in one lane only fails that lane. */
  async run(attempt: PatchAttempt): Promise<void> {
    this.#state = { kind: 'running', why: '' };
    try {
      this.#state = await this.#try(attempt);
    } catch (error) {
      const why =
        error instanceof UserError
          ? `${error.message} ${error.likelyCause} ${error.remedy}`
          : `Internal error in the action: ${error instanceof Error ? error.message : String(error)}`;
      this.#state = { kind: 'failed', why };
    }
    if (attempt.signal.aborted && this.#state.kind !== 'passed')
      this.#state = { kind: 'cancelled', why: reasonOf(attempt.signal) };
    this.#endedAt = this.#raceSetup.clock();
  }

  /**
   * Makes the next patch on top of the last. A failed one changes nothing.
   * @returns why it failed, or null.
   */
  async revise(attempt: PatchAttempt): Promise<string | null> {
    const kept = [
      this.#state,
      this.commit,
      this.patch,
      this.review,
      this.#lines,
      this.#notes,
      this.#passes,
    ] as const;
    const signals = [...this.#signals];
    await this.run(attempt);
    const { kind, why } = this.#state;
    if (kind === 'passed' || kind === 'contested') return null;
    [this.#state, this.commit, this.patch, this.review, this.#lines, this.#notes, this.#passes] = kept;
    for (const [name, value] of signals) this.#signals.set(name, value);
    if (this.patch !== null) this.#write('patch.diff', this.patch);
    return why;
  }

  async #try({ slots, objections, signal, news }: PatchAttempt): Promise<State> {
    const { worktrees, head } = this.#raceSetup;
    this.#tries += 1;
    const start = this.commit ?? head;
    const tree = await worktrees.open(`${this.name}-${this.#tries}`, start);
    try {
      const texts = await this.#texts(tree.folder);
      const written = await this.author.write({ objections, commit: start, texts, signal });
      this.#paid = sumPaid(this.#paid, written);
      if (!written.ok) return failed(written.why);
      this.#notes = written.notes;
      const made = await this.#make(tree, written.proposal);
      if (made !== null) return made;
      news();
      const judged = (await this.#check(tree.folder, signal)) ?? (await this.#test(tree, signal));
      if (judged !== null) return judged;
      news();
      return await this.#judge(tree.folder, { slots, objections, signal });
    } finally {
      await tree.remove();
    }
  }

  /** The current files of the brief and those that the patch has touched. */
  async #texts(folder: string): Promise<ReadonlyMap<string, string>> {
    const paths = [...new Set([...this.#raceSetup.brief.files, ...this.#touched])];
    const read = await Promise.all(paths.map(async (path) => [path, await readText(folder, path)] as const));
    return new Map(read.flatMap(([path, file]) => (file.state === 'text' ? [[path, file.text]] : [])));
  }

  /** Makes the patch of a proposal. Resolves to the lane's end if it ended, else to null. */
  async #make(tree: Worktree, proposal: Proposal): Promise<State | null> {
    const { worktrees, head, brief, bounds, tests, clock, sameAs } = this.#raceSetup;
    const prepared = await prepare(tree.folder, proposal, bounds);
    if (!prepared.ok) return failed(prepared.why);
    const own = tests.find(({ path }) => prepared.texts.has(path));
    if (own !== undefined)
      return failed(`It writes ${own.path}, the test of ${own.finding}, which is added to each patch.`);
    await writeTexts(tree.folder, prepared.texts);
    const commit = await tree.commit([...prepared.texts.keys()], commitMessage(brief));
    const patch = await worktrees.patch(head, commit);
    if (patch.length === 0) return failed('Its edits undo its earlier ones: nothing differs from the head.');
    this.#write('patch.diff', patch);
    const twin = sameAs(this.author.id, patch);
    if (twin !== null) return { kind: 'duplicate', why: `Its patch is the same as that of ${twin}.` };
    this.commit = commit;
    this.patch = patch;
    for (const path of prepared.texts.keys()) this.#touched.add(path);
    this.#lines = await worktrees.lines(head, commit);
    this.#patchAt ??= clock();
    this.#signals.set('size', sizeSignal(this.#lines.added + this.#lines.removed, brief.estimate));
    this.#signals.set('time', timeSignal(this.#patchAt));
    return null;
  }

  /** Runs the user's own checks on the patch before a model is paid for a review. */
  async #check(folder: string, signal: AbortSignal): Promise<State | null> {
    const { verify, coverageFile, coverage } = this.#raceSetup;
    const checked = await this.#run('verify', verify, folder, signal);
    if (checked === null) return null;
    if (!checked.ok) return failed(`The verify command ${checked.why}.`, checked.log);
    this.#signals.set('ci', 1);
    const before = coverageFile === '' ? null : await coverage;
    if (before !== null) {
      const file = await readText(folder, coverageFile, mostCoverage);
      // A missing coverage file counts as no coverage.
      const after = file.state === 'text' ? (coverageIn(file.text) ?? 0) : 0;
      this.#signals.set('coverage', coverageSignal(before, after));
    }
    return null;
  }

  /** Executes the tests of the findings on the patch. */
  async #test(tree: Worktree, signal: AbortSignal): Promise<State | null> {
    const { tests, testSetup, testMs: timeoutMs, isolation, worktrees, room, redact } = this.#raceSetup;
    if (tests.length === 0 || isolation === null) return null;
    const place = { tree, isolation, room, readable: worktrees.sources, timeoutMs, signal, redact };
    const { passed, failed: broken } = await runRegressionTests(tests, testSetup, place);
    this.#passes = passed.map(({ finding }) => finding);
    return broken === null ? null : failed(broken.why, broken.output);
  }

  async #judge(folder: string, { slots, objections, signal }: Omit<PatchAttempt, 'news'>): Promise<State> {
    const { lint, review } = this.#raceSetup;
    const [checked, reviewed] = await Promise.all([
      this.#run('lint', lint, folder, signal),
      slots.length === 0 || this.commit === null
        ? null
        : review({ commit: this.commit, slots, objections, signal, transcript: this.#transcript }),
    ]);
    if (checked !== null) this.#signals.set('lint', checked.ok ? 1 : 0);
    this.review = reviewed;
    if (reviewed === null) {
      this.#signals.set('verdict', null);
      return { kind: 'passed', why: 'No reviewer of another vendor was available to review it.' };
    }
    this.#paid = sumPaid(this.#paid, reviewed);
    if (reviewed.shortfall !== null)
      return failed(`The review of its patch is not complete. ${reviewed.shortfall}`);
    this.#signals.set('verdict', verdictSignal(reviewed.findings.map(({ severity }) => severity)));
    const blocking = reviewed.findings.filter((finding) => finding.blocking);
    return blocking.length === 0
      ? { kind: 'passed', why: '' }
      : {
          kind: 'contested',
          why: `Its patch has blocking findings: ${blocking.map(({ title }) => title).join('; ')}.`,
        };
  }

  /** Adds a later review by the panel, when this lane has the best patch. */
  take(review: PatchReview): void {
    this.review = review;
    this.#paid = sumPaid(this.#paid, review);
  }

  get transcript(): Transcript {
    return this.#transcript;
  }

  /** Null if there is no such command or it may not run. */
  async #run(
    what: 'verify' | 'lint',
    line: string,
    folder: string,
    signal: AbortSignal,
  ): Promise<CommandCheck | null> {
    const { isolation, worktrees, room, checkMs: timeoutMs, redact } = this.#raceSetup;
    if (line === '' || isolation === null) return null;
    const readable = worktrees.sources;
    const checked = await runCheck({ isolation, line, folder, room, readable, timeoutMs, signal, redact });
    this.#write(this.#tries === 1 ? `${what}.log` : `${what}-${this.#tries}.log`, checked.log);
    return checked;
  }

  #write(name: string, content: string | Buffer): void {
    writeFileSync(join(this.#raceSetup.paper, this.name, name), content);
  }

  /** Every signal: null if it is not available, `open` if it is not known yet. */
  #all(open: (name: SignalName) => number | null): Signals {
    const { missing } = this.#raceSetup;
    const of = (name: SignalName): number | null => {
      if (missing[name] !== null) return null;
      const known = this.#signals.get(name);
      return known === undefined ? open(name) : known;
    };
    return {
      ci: of('ci'),
      verdict: of('verdict'),
      size: of('size'),
      coverage: of('coverage'),
      lint: of('lint'),
      time: of('time'),
    };
  }

  /** The signals known so far; null for the rest. */
  signals(): Signals {
    return this.#all(() => null);
  }

  status(): LaneStatus {
    const lane = this.author.id;
    const now = this.#raceSetup.clock();
    switch (this.#state.kind) {
      case 'running':
        return {
          state: 'running',
          lane,
          reach: this.#all((name) => (name === 'time' ? timeSignal(now) : 1)),
        };
      case 'passed':
        return { state: 'passed', lane, signals: this.signals(), at: this.#endedAt };
      case 'contested':
      case 'failed':
      case 'duplicate':
      case 'cancelled':
        return { state: 'out', lane };
    }
  }

  report(score: number | null): RacedLane {
    const { kind, why, output = '' } = this.#state;
    const { spent, estimated } = this.#paid;
    return {
      id: this.author.id,
      vendor: this.author.vendor,
      model: this.author.model,
      state: kind === 'running' ? 'cancelled' : kind,
      why,
      output: output.trimEnd().slice(-outputKept),
      passes: [...this.#passes],
      notes: this.#notes.slice(0, 4_000),
      signals: { ...this.signals() },
      score,
      files: [...this.#touched].toSorted(),
      ...this.#lines,
      reviewers: [...(this.review?.reviewers ?? [])],
      findings: (this.review?.findings ?? []).map(objectionOf),
      patchAt: this.#patchAt,
      endedAt: this.#endedAt,
      spent: { ...spent },
      estimated,
      folder: this.name,
    };
  }
}

const failed = (why: string, output = ''): State => ({ kind: 'failed', why, output });

const reasonOf = ({ reason }: AbortSignal): string =>
  reason instanceof Error ? reason.message : 'It was cancelled.';
