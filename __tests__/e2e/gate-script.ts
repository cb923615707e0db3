import * as z from 'zod';
import type { ModelBehavior, ModelRequest, Turn } from '../../practice/model-behavior.ts';
import type { Ground, Severity, Stance } from '../../src/debate/finding.ts';

/** Reviewers whose every answer is scripted, by finding. */

export interface Quote {
  readonly path: string;
  readonly quote: string;
}

/** One position. Without evidence, ground and severity unless given. */
export interface Said {
  readonly stance: Stance;
  readonly ground?: Ground;
  readonly evidence?: readonly Quote[];
  readonly severity?: Severity;
}

export interface Scene extends Quote {
  /** Unique in its run: the scripted reviewers recognise a finding by it, because labels are assigned by the action. */
  readonly title: string;
  readonly explanation?: string;
  readonly assumes?: string;
  readonly category?: string;
  /** Who reports it, by model, and as how severe. */
  readonly reporters: Readonly<Record<string, Severity>>;
  /**
   * What others say about it: first the judgement, then each answer to what is said against that. By model; or as a
   * list, by the order in which reviewers are asked, where it does not matter who says it. Unsure where nothing is given.
   */
  readonly judges?: Readonly<Record<string, readonly Said[]>> | readonly (readonly Said[])[];
  /** What its reporters answer when it is refuted, by model; they keep their side without evidence by default. */
  readonly replies?: Readonly<Record<string, readonly Said[]>>;
  /** Reported only where the request holds this text. */
  readonly when?: string;
  /** What each model says about it as a finding of an earlier push; unsure by default. */
  readonly later?: Readonly<Record<string, Said>>;
}

export type AskKind = 'independent' | 'judge' | 'dispute' | 'earlier' | 'relocation' | 'revision';

/** One request: whom it reached and what it asks about. */
export interface Asked {
  readonly model: string;
  readonly kind: AskKind;
  readonly titles: readonly string[];
  readonly text: string;
}

const label = z.object({ label: z.string(), title: z.string() });
const item = z.union([label, z.object({ finding: label }).transform(({ finding }) => finding)]);
type Item = z.infer<typeof item> & { readonly kind: AskKind | 'own' };

const kinds: Readonly<Record<string, AskKind | 'own'>> = {
  judge: 'judge',
  earlier: 'earlier',
  own: 'own',
  unlocated: 'relocation',
};

/** What one turn asks about: every JSON line that names a finding, by the block it stands in. */
function itemsOf({ text }: Turn): readonly Item[] {
  let tag = '';
  return text.split('\n').flatMap((line) => {
    tag = /^<([a-z]+)-[A-Za-z0-9]+/u.exec(line)?.[1] ?? tag;
    if (!line.startsWith('{')) return [];
    const known = item.safeParse(parsed(line));
    return known.success ? [{ ...known.data, kind: kinds[tag] ?? 'dispute' }] : [];
  });
}

export function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** The newest question of a conversation: a request for a repair asks the one before it again. */
export const questionOf = (turns: readonly Turn[]): readonly Item[] =>
  turns
    .filter(({ role }) => role === 'user')
    .map(itemsOf)
    .findLast((items) => items.length > 0) ?? [];

const receiptField = z.object({ properties: z.object({ receipt: z.unknown() }) });

/** The codes by which a request lets its reader show that it was read. */
function receiptOf({ schema, turns }: ModelRequest): { readonly receipt?: readonly string[] } {
  const wanted = receiptField.safeParse(schema).success && schema !== null;
  const named = wanted && JSON.stringify(schema).includes('"receipt"');
  const text = turns.map((turn) => turn.text).join('\n');
  return named
    ? { receipt: [...text.matchAll(/^RECEIPT ([a-z0-9]+)$/gmu)].map(([, code]) => code ?? '') }
    : {};
}

const isList = (judges: NonNullable<Scene['judges']>): judges is readonly (readonly Said[])[] =>
  Array.isArray(judges);

/** Plays the scenes: keeps count of how often each reviewer was asked about each finding. */
export class Script {
  readonly asked: Asked[] = [];
  /** Whether findings are reported: not in a later push, which asks about them as earlier ones. */
  reports = true;
  readonly #scenes: ReadonlyMap<string, Scene>;
  /** Title → models in the order in which they were asked to judge it. */
  readonly #judges = new Map<string, string[]>();
  /** Model and title → answers given so far, and the side taken last. */
  readonly #given = new Map<string, { count: number; stance: Stance }>();

  constructor(scenes: readonly Scene[]) {
    this.#scenes = new Map(scenes.map((scene) => [scene.title, scene]));
    if (this.#scenes.size !== scenes.length) throw new Error('Two scenes of one run have the same title.');
  }

  readonly behavior: ModelBehavior = (request) => {
    const { model, turns } = request;
    const items = questionOf(turns).filter(({ kind }) => kind !== 'own');
    const kind = items[0]?.kind ?? 'independent';
    const text = turns.map((turn) => turn.text).join('\n');
    const titles = items.map(({ title }) => title);
    this.asked.push({ model, kind: kind === 'own' ? 'judge' : kind, titles, text });
    const positions = items
      .filter((one) => one.kind !== 'relocation')
      .map((one) => position(one.label, this.#say(model, one)));
    const findings = this.reports && items.length === 0 && !isAgain(turns) ? this.#reports(model, text) : [];
    return {
      kind: 'answer',
      json: { findings, positions, relocations: [], ...receiptOf(request) },
    };
  };

  #reports(model: string, text: string): readonly unknown[] {
    return [...this.#scenes.values()].flatMap((scene) => {
      // A role of its own marks its request, so that two roles of one model can report different things.
      const reporter = text.includes(secondRole) ? `${model} second` : model;
      const severity = scene.reporters[reporter];
      return severity === undefined || !text.includes(scene.when ?? '') ? [] : [report(scene, severity)];
    });
  }

  #say(model: string, { title, kind }: Item): Said {
    const scene = this.#scenes.get(title);
    if (scene === undefined) return { stance: 'unsure' };
    if (kind === 'earlier') return scene.later?.[model] ?? { stance: 'unsure' };
    const key = `${model}\0${title}`;
    const replies = kind === 'dispute' ? scene.replies?.[model] : undefined;
    const role = replies === undefined ? 'judge' : 'reporter';
    const known = this.#given.get(`${key}\0${role}`);
    const first: Stance = kind === 'judge' ? 'unsure' : 'uphold';
    const { count, stance } = known ?? { count: 0, stance: first };
    const list = replies ?? this.#judgements(scene, model, kind) ?? [];
    const said = list[count] ?? { stance, ground: 'wrong' };
    this.#given.set(`${key}\0${role}`, { count: count + 1, stance: said.stance });
    return said;
  }

  #judgements(scene: Scene, model: string, kind: Item['kind']): readonly Said[] | undefined {
    const { judges = {}, title } = scene;
    if (!isList(judges)) return judges[model];
    const order = this.#judges.get(title) ?? [];
    if (kind === 'judge' && !order.includes(model)) order.push(model);
    this.#judges.set(title, order);
    return judges[order.indexOf(model)];
  }
}

const isAgain = (turns: readonly Turn[]): boolean => turns.some(({ role }) => role === 'assistant');

const report = (scene: Scene, severity: Severity) => ({
  category: scene.category ?? 'logic-error',
  assumes: scene.assumes ?? null,
  severity,
  title: scene.title,
  explanation: scene.explanation ?? `${scene.title}: the result is wrong.`,
  scenario: `${scene.title}, as soon as it runs.`,
  path: scene.path,
  quote: scene.quote,
  line: null,
  suggestion: null,
});

const position = (name: string, { stance, ground, evidence = [], severity }: Said) => ({
  label: name,
  position: stance,
  ground: stance === 'refute' ? (ground ?? 'handled-elsewhere') : null,
  reason: `I ${stance} it.`,
  evidence,
  severity: severity ?? null,
  sameAs: null,
});

/** The word by which a scripted model knows that it is asked in the second of its roles. */
export const secondRole = 'PLAY-THE-SECOND-ROLE';
