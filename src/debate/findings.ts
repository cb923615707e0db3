import { aboutOf, known as alreadyKnown, isFix, moveTo } from './earlier-findings.ts';
import type { DecisionEvent, Observer } from './events.ts';
import type { CodeFacts } from './evidence/code-facts.ts';
import { connect, type Quoted } from './evidence/connection.ts';
import { sideOfProof } from './evidence/evidence.ts';
import type { Anchor, Gate, Position, Wording } from './finding.ts';
import type { Ground } from './location/locator.ts';
import { matchFindings } from './matching/matching.ts';
import { type Case, fold, lead, raisersOf } from './open-finding.ts';
import { counted, sideOf } from './positions.ts';
import type { Seat } from './questions.ts';
import { recall } from './recorded-positions.ts';
import type { RawEvidence, RawPosition } from './reviewer.ts';

/** A position as it was given, with quotes whose places are known. */
type Given = Omit<Position, 'evidence' | 'counts'> & { readonly evidence: readonly Quoted[] };

/** The cases of one bundle and all that is said about them, taken down by the rules of the debate. */
export class Docket {
  readonly #bundle: string;
  readonly #seats: readonly Seat[];
  readonly #ground: Ground;
  readonly #code: CodeFacts;
  readonly #failOn: Gate;
  readonly #observer: Observer;
  #cases: readonly Case[];
  /** What was raised again of a case that was under debate already. */
  readonly #repeats = new Map<Case, readonly Wording[]>();

  constructor(
    bundle: string,
    seats: readonly Seat[],
    { ground, code, failOn }: { readonly ground: Ground; readonly code: CodeFacts; readonly failOn: Gate },
    observer: Observer,
    earlier: readonly Case[],
  ) {
    this.#bundle = bundle;
    this.#seats = seats;
    this.#ground = ground;
    this.#code = code;
    this.#failOn = failOn;
    this.#observer = observer;
    this.#cases = earlier;
  }

  get cases(): readonly Case[] {
    return this.#cases;
  }

  /** Takes down what was said in an earlier debate by those who come from one. */
  async recall(): Promise<void> {
    this.#cases = await recall(
      this.#cases,
      this.#seats,
      this.#repeats,
      async (item, reviewer, { evidence, ...position }) => {
        const side = sideOfProof(position.ground);
        const quotes = await this.#resolved(item, evidence, side);
        await this.#add(item, { reviewer, ...position, evidence: quotes });
      },
    );
  }

  /**
   * Findings of a round become cases. Those of several reviewers that name one defect become one case, raised by all of
   * them. One that repeats a case already under debate is no independent agreement: it counts as upholding it.
   */
  async admit(round: number, raised: readonly Wording[]): Promise<void> {
    const { repeats, rest: wordings } = alreadyKnown(this.#cases, raised);
    for (const [wording, item] of repeats) await this.#repeat(round, item, wording);
    const known = new Map(this.#cases.map((item) => [`0:${item.key}`, item]));
    const fresh = new Map(wordings.map((wording, index) => [`1:${String(index).padStart(4, '0')}`, wording]));
    const clusters = matchFindings([
      ...[...known].map(([key, item]) => candidate(key, lead(item), '\0debated')),
      ...[...fresh].map(([key, wording]) => candidate(key, wording, wording.reviewer)),
    ]);
    for (const cluster of clusters) {
      const item = cluster.map((key) => known.get(key)).find((entry) => entry !== undefined);
      const said = cluster.flatMap((key) => fresh.get(key) ?? []);
      if (said.length === 0) continue;
      if (item === undefined) this.#open(round, said);
      else for (const wording of said) await this.#repeat(round, item, wording);
    }
  }

  #open(round: number, wordings: readonly Wording[]): void {
    const order = this.#seats.map(({ reviewer }) => reviewer.id);
    const sorted = wordings.toSorted((a, b) => order.indexOf(a.reviewer) - order.indexOf(b.reviewer));
    const item: Case = {
      key: `${round}.${this.#cases.length + 1}`,
      since: round,
      earlier: null,
      wordings: sorted,
      positions: [],
    };
    this.#cases = [...this.#cases, item];
    const by = raisersOf(item).join(', ');
    this.decided(
      round,
      sorted.length > 1 ? 'matched' : 'raised',
      `case ${item.key} by ${by}: ${lead(item).title}`,
    );
  }

  async #repeat(round: number, item: Case, wording: Wording): Promise<void> {
    this.#repeats.set(item, [...(this.#repeats.get(item) ?? []), wording]);
    this.decided(round, 'repeated', `${wording.reviewer} on case ${item.key}: ${wording.title}`);
    // Of an earlier finding even its raiser says something new by raising it again: that it is still open.
    const spoken = item.positions.some((position) => position.reviewer === wording.reviewer);
    if (item.earlier === null ? sideOf(item, wording.reviewer) === 'support' : spoken) return;
    moveTo(item, wording.anchor);
    const evidence = evidenceAt(wording.anchor);
    await this.#add(item, {
      reviewer: wording.reviewer,
      round,
      stance: 'uphold',
      ground: null,
      reason: wording.explanation,
      evidence,
      severity: wording.severity,
    });
  }

  async take(seat: Seat, round: number, raw: RawPosition): Promise<void> {
    const item = seat.labels.find(raw.label);
    if (item === null) {
      this.decided(round, 'ignored', `${seat.reviewer.id} spoke of ${raw.label}, which it was not shown`);
      return;
    }
    if (item.positions.some((known) => known.reviewer === seat.reviewer.id && known.round === round)) {
      this.decided(
        round,
        'ignored',
        `${seat.reviewer.id} spoke of ${raw.label} twice in one round; the first counts`,
      );
      return;
    }
    const ground = raw.ground === 'fixed' && item.earlier === null ? 'wrong' : raw.ground;
    const side = sideOfProof(ground);
    const evidence = await this.#resolved(item, raw.evidence, side);
    await this.#add(item, {
      reviewer: seat.reviewer.id,
      round,
      stance: raw.stance,
      ground,
      reason: raw.reason,
      evidence,
      severity: raw.severity,
    });
    if (item.earlier === null || raw.stance !== 'uphold') return;
    for (const { path, quote, resolved } of evidence) {
      if (resolved?.side === 'new') moveTo(item, await this.#ground.anchor(path, quote, resolved.startLine));
    }
  }

  async #resolved(
    item: Case,
    evidence: readonly RawEvidence[],
    side: 'new' | 'old',
  ): Promise<readonly Quoted[]> {
    const found = evidence.map((quoted) => this.#ground.resolve(quoted, side, lead(item).anchor));
    return (await Promise.all(found)).flat();
  }

  /** Adds a position and says anew of each whether it counts. */
  async #add(item: Case, given: Given): Promise<void> {
    const evidence = await connect(this.#code, aboutOf(item), given.evidence, given.ground);
    const fixes = given.ground === 'fixed' && (await isFix(this.#code, item, evidence));
    item.positions.push({ ...given, evidence, counts: fixes });
    item.positions.splice(0, item.positions.length, ...counted(item, this.#failOn));
  }

  foldSame(seat: Seat, round: number, raw: RawPosition): void {
    if (raw.sameAs === null || raw.stance !== 'uphold') return;
    const [item, same] = [seat.labels.find(raw.label), seat.labels.find(raw.sameAs)];
    if (item === null || same === null) return;
    const [into, other] =
      this.#cases.indexOf(item) <= this.#cases.indexOf(same) ? [item, same] : [same, item];
    if (!fold(into, other, seat.reviewer.id)) return;
    this.#cases = this.#cases.filter((candidate) => candidate !== other);
    for (const { labels } of this.#seats) labels.redirect(other, into);
    this.decided(round, 'folded', `${seat.reviewer.id}: case ${other.key} is the same as ${into.key}`);
  }

  decided(round: number, decision: DecisionEvent['decision'], detail: string): void {
    this.#observer.decided({ bundle: this.#bundle, round, decision, detail });
  }
}

/** The code that a finding is about, as evidence for it; a finding about a file as a whole shows none. */
function evidenceAt(anchor: Anchor): readonly Quoted[] {
  if (anchor.level === 'file') return [];
  const { path, quote, side, startLine, endLine } = anchor;
  return [{ path, quote, resolved: { side, startLine, endLine } }];
}

function candidate(key: string, wording: Wording, reviewer: string) {
  const { category, kind, title, explanation, scenario, anchor } = wording;
  const lines =
    anchor.level === 'line'
      ? { startLine: anchor.startLine, endLine: anchor.endLine }
      : { startLine: null, endLine: null };
  return {
    key,
    reviewer,
    text: [title, explanation, scenario].join('\n'),
    category,
    kind,
    path: anchor.path,
    ...lines,
    quote: anchor.quote,
  };
}
