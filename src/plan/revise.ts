import type { Change, ChangedFile } from '../change/change.ts';
import type { GitTree } from '../context/git-tree.ts';
import type { Debate } from '../debate/debate.ts';
import type { CallEvent, Observer } from '../debate/events.ts';
import type { Finding } from '../debate/finding.ts';
import { droppedRequirements, type Named, type Requirement } from '../debate/plan-requirements.ts';
import type { RelayedFinding } from '../debate/reviewer.ts';
import { progress } from '../report/progress.ts';
import { resultCalls } from '../result/assembly.ts';
import { plural } from '../result/figures.ts';
import type { Revision, RevisionRound } from '../result/revision.ts';
import type { Panel } from '../review/panel.ts';
import { recordEvents } from '../review/recorded-debate.ts';
import type { RepositoryRuntime } from '../review/runtime.ts';
import { providersOf, type ReviewerSlot } from '../reviewers/panel.ts';
import type { RequestRecorder } from '../reviewers/request-recorder.ts';
import { type PlanDraft, Reviser } from '../reviewers/reviser.ts';
import { documentText, patchBetween } from './revised-change.ts';
import { reviewVersion } from './version-review.ts';

/** The plan after its review, and the panel that reviewed it. */
interface ReviewedPlan extends Pick<Panel, 'options' | 'transcript' | 'log'> {
  readonly change: Change;
  readonly tree: GitTree;
  readonly debate: Debate;
  /** With dismissals and the findings carried over from earlier pushes. */
  readonly findings: readonly Finding[];
}

/** Limit of a version's length relative to the plan, because all reviewers read it again. */
const growth = { characters: 20_000, times: 3 } as const;

/**
 * The first reviewer rewrites the plan to fix its findings and the others review the new version, until all approve
 * it or a limit is reached. The verdict on the original plan does not change. The recorder gets the state first as
 * failed and then as it ended, so that a run that ends early reports the revisions so far.
 */
export async function revise(runtime: RepositoryRuntime, reviewed: ReviewedPlan): Promise<void> {
  const { recorder, settings } = runtime;
  const [file] = reviewed.change.files;
  const [lead] = reviewed.options.slots;
  if (file === undefined || lead === undefined) return;
  const open = status(reviewed.findings);
  const course = new Course(runtime, reviewed, { lead, file, open });
  const conclude = ({ outcome, why }: End): void => {
    recorder.revised({
      calls: resultCalls(course.events),
      revision: { outcome, why, lead: lead.id, rounds: course.rounds },
    });
  };
  conclude({ outcome: 'failed', why: 'The run ended while the plan was being revised.' });
  if (!reviewed.debate.attendance.every(({ answered }) => answered)) {
    const why = 'The review of the plan is not complete, so it was not revised.';
    return conclude({ outcome: 'failed', why });
  }
  if (open.length === 0) return conclude({ outcome: 'not-needed', why: 'The plan has no open findings.' });
  for (let number = 1; number <= settings['max-revisions']; number += 1) {
    const end = await course.next(number);
    if (end !== null) return conclude(end);
  }
  conclude(course.atLimit());
}

const status = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => finding.status !== 'dismissed');

interface End {
  readonly outcome: Revision['outcome'];
  readonly why: string;
}

interface Start {
  readonly lead: ReviewerSlot;
  readonly file: ChangedFile;
  /** The plan's open findings. */
  readonly open: readonly Finding[];
}

/** The versions so far. */
class Course {
  readonly events: CallEvent[] = [];
  readonly rounds: RevisionRound[] = [];
  readonly #runtime: RepositoryRuntime;
  readonly #reviewed: ReviewedPlan;
  readonly #lead: string;
  readonly #path: string;
  readonly #original: string;
  readonly #reviser: Reviser;
  readonly #named: Named[] = [];
  #open: readonly Finding[];
  #text: string;
  #lost: readonly Requirement[] = [];

  constructor(runtime: RepositoryRuntime, reviewed: ReviewedPlan, { lead, file, open }: Start) {
    const { options } = reviewed;
    this.#runtime = runtime;
    this.#reviewed = reviewed;
    this.#lead = lead.id;
    this.#path = file.path;
    this.#original = documentText(file);
    this.#text = this.#original;
    this.#open = open;
    const { id, model, price } = lead;
    const provider = providersOf(options.providerAccess, runtime.redact)(lead.provider);
    const author = {
      ...options,
      id,
      model,
      price,
      provider,
      effort: lead.effort ?? options.effort,
      language: runtime.settings.language,
    };
    this.#reviser = new Reviser(author, this.#original);
  }

  /** Makes one version and reviews it. Returns null if another follows. */
  async next(number: number): Promise<End | null> {
    const { log, transcript } = this.#reviewed;
    const shown = progress({
      ...log,
      startGroup: (title) => log.startGroup(`Revision ${number} · ${title}`),
    });
    const eventRecorder = recordEvents((event) => this.events.push(event), shown, transcript);
    // A reviewer without a question makes no call to log.
    const called = (event: CallEvent): void =>
      event.calls.length > 0 ? eventRecorder.called(event) : undefined;
    const recorder = { ...eventRecorder, called };
    try {
      return await this.#version(number, recorder);
    } finally {
      shown.end();
    }
  }

  atLimit(): End {
    const blocking = this.#open.filter((finding) => finding.blocking).length;
    const against = `${plural(blocking, 'finding')} ${blocking === 1 ? 'blocks' : 'block'} it`;
    const why = `Revision ${this.rounds.length} was the last allowed and is not approved: ${against}.`;
    return { outcome: 'limit', why };
  }

  async #version(number: number, recorder: Observer & RequestRecorder): Promise<End | null> {
    const lead = this.#lead;
    const relayed = this.#open.map(asRelayed);
    const asked = { number, findings: relayed, lost: this.#lost, recorder };
    const answer = await this.#reviser.revise(asked);
    const outcome = answer.outcome === 'revised' ? 'answered' : answer.failure.code;
    const event = { reviewer: lead, bundle: `r${number}`, round: 1, question: 'revision' as const };
    recorder.called({ ...event, calls: answer.calls, outcome, findings: 0, positions: 0 });
    if (answer.outcome === 'unanswered')
      return { outcome: 'failed', why: `${lead} did not revise the plan: ${answer.failure.message}` };
    const { draft } = answer;
    const text = ended(this.#runtime.redact(draft.document));
    const unfit = unfitness(text, this.#original);
    if (unfit !== null) return { outcome: 'failed', why: `${lead} returned a revision that ${unfit}.` };
    this.#named.push(...draft.changed);
    this.#lost = droppedRequirements(this.#original, text, this.#named);
    const version = {
      number,
      text,
      diff: patchBetween(this.#path, this.#original, text),
      decisions: decisionsOf(this.#open, relayed, draft),
      changed: draft.changed.map((one) => ({ ...one })),
      lost: this.#lost.map((one) => ({ ...one })),
    };
    this.#reviewed.log.info(`Revision ${number} by ${lead}: ${summed(version.decisions)}`);
    if (text === this.#text) {
      this.#keep({ ...version, findings: [], readers: [], approvedBy: [], complete: false });
      return {
        outcome: 'unchanged',
        why: `${lead} did not change the text: ${summed(version.decisions)}.`,
      };
    }
    this.#text = text;
    return this.#review(version, recorder);
  }

  async #review(version: Written, recorder: Observer & RequestRecorder): Promise<End | null> {
    const { number } = version;
    const reviewing = {
      ...this.#reviewed,
      settings: this.#runtime.settings,
      git: this.#runtime.git,
      redact: this.#runtime.redact,
      events: this.events,
      path: this.#path,
      original: this.#original,
    };
    const { open, approved, findings, readers, approvedBy, complete } = await reviewVersion(reviewing, {
      ...version,
      open: this.#open,
      recorder,
    });
    this.#open = open;
    this.#keep({ ...version, findings, readers, approvedBy, complete });
    if (!complete)
      return { outcome: 'failed', why: `Not every reviewer of revision ${number} answered everything.` };
    return approved ? { outcome: 'approved', why: `All reviewers of revision ${number} approve it.` } : null;
  }

  #keep(round: RevisionRound): void {
    this.rounds.push(round);
    this.#reviewed.transcript.write({ kind: 'revision', by: this.#lead, ...round });
  }
}

type Written = Omit<RevisionRound, 'findings' | 'readers' | 'approvedBy' | 'complete'>;

const ended = (text: string): string => `${text.replace(/\r\n/gu, '\n').trimEnd()}\n`;

function unfitness(text: string, original: string): string | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'contains no text';
  if (text.includes('\0')) return 'is not text';
  const most = original.length * growth.times + growth.characters;
  return text.length > most ? `is far longer than the plan (${text.length} characters)` : null;
}

/** Anonymous, as the others reported it. */
const asRelayed = (finding: Finding, index: number): RelayedFinding => {
  const { category, severity, title, explanation, scenario, assumes, location } = finding;
  const lines = location.level === 'line' ? location : { startLine: 1, endLine: 1 };
  return {
    label: `F${index + 1}`,
    category,
    severity,
    title,
    explanation,
    scenario,
    assumes,
    path: location.path,
    startLine: lines.startLine,
    endLine: lines.endLine,
    quote: location.quote,
  };
};

/** One decision for each finding in the author's question. A missing one is reported as undecided. */
const decisionsOf = (
  open: readonly Finding[],
  relayed: readonly RelayedFinding[],
  { decisions }: PlanDraft,
): RevisionRound['decisions'] =>
  open.map(({ id, title }, index) => {
    const said = decisions.find(({ label }) => label === relayed[index]?.label);
    return said === undefined
      ? { finding: id, title, decision: 'undecided', reason: '' }
      : { finding: id, title, decision: said.decision, reason: said.reason };
  });

function summed(decisions: RevisionRound['decisions']): string {
  const of = (word: RevisionRound['decisions'][number]['decision']): number =>
    decisions.filter(({ decision }) => decision === word).length;
  return [
    `${of('taken')} taken`,
    `${of('declined')} declined`,
    ...(of('undecided') > 0 ? [`${of('undecided')} undecided`] : []),
  ].join(', ');
}
