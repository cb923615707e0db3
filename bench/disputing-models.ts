import * as z from 'zod';
import { answerJson } from '../practice/answer-json.ts';
import type { ModelBehavior } from '../practice/model-behavior.ts';
import { block, type ReadExcerpt, readChange } from '../practice/reading.ts';
import type { RawFinding, RawPosition } from '../src/debate/reviewer.ts';

/**
 * Models for the cost of a review of real code: each reports a fixed number of findings on lines of the change, upholds
 * what others found, and disputes a fixed number of findings until the last round, each time with a quote that nobody
 * cited before. Texts are as long as real ones.
 */
export interface DisputingOptions {
  /** Findings of a bundle that every model reports. */
  readonly shared: number;
  /** Findings of a bundle that only one model reports. */
  readonly alone: number;
  /** Findings of the run that are disputed to the end. */
  readonly disputed: number;
}

/** A line that can be reported, with lines near it that name the same thing and can be quoted as evidence. */
interface Place {
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly related: readonly string[];
}

/** Places are reserved for this many models, so that one model's own findings do not depend on the panel. */
const mostModels = 4;
/** Lines around a finding in which evidence is quoted, and quotes that a dispute to the last round needs. */
const nearby = 15;
const quotesNeeded = 6;
/** A name on more lines than this connects no evidence with a finding, as in the rules for evidence. */
const rarest = 12;
const mark = 'without a lock';

const judged = z.object({ label: z.string(), path: z.string(), quote: z.string(), title: z.string() });
const dispute = z.object({ finding: judged, arguments: z.array(z.unknown()) });

export const disputingBehavior = ({ shared, alone, disputed }: DisputingOptions): ModelBehavior => {
  const models: string[] = [];
  const placesOf = new Map<string, readonly Place[]>();
  const disputes = new Set<string>();
  const cited = new Map<string, number>();
  const known = new Map<string, Place>();
  const reporters = new Map<string, string>();

  const nextQuote = ({ path, quote }: z.infer<typeof judged>): RawPosition['evidence'] => {
    const key = keyOf({ path, quote });
    const place = known.get(key);
    const used = cited.get(key) ?? 0;
    cited.set(key, used + 1);
    const text = place?.related[used];
    return text === undefined ? [] : [{ path, quote: text }];
  };

  return ({ model, turns }) => {
    if (!models.includes(model)) models.push(model);
    const newest = turns.filter(({ role }) => role === 'user').at(-1)?.text ?? '';
    const disputedNow = items(newest, dispute);
    const judgedNow = items(newest, judged);
    const positions = [
      ...disputedNow.map(({ finding }) =>
        position(finding, reporters.get(keyOf(finding)) === model ? 'uphold' : 'refute', nextQuote(finding)),
      ),
      ...judgedNow.map((finding) =>
        finding.title.endsWith(mark)
          ? position(finding, 'refute', nextQuote(finding))
          : position(finding, 'uphold', []),
      ),
    ];
    if (positions.length > 0 || !newest.includes('# Task: review this change'))
      return { kind: 'answer', json: answerJson({ findings: [], positions }) };
    const places = placesIn(turns[0]?.text ?? '', placesOf);
    const index = models.indexOf(model);
    // Only findings of the first model are disputed, so that their number does not depend on the panel.
    const rich = places.filter(({ related }) => related.length >= quotesNeeded);
    const wantedDisputes = index === 0 ? Math.min(alone, disputed - disputes.size) : 0;
    const disputedPlaces = spread(rich, disputed).slice(0, wantedDisputes);
    const rest = places.filter((place) => !spread(rich, disputed).includes(place));
    const others = spread(rest, shared + alone * mostModels);
    const own = others.slice(shared + index * alone, shared + (index + 1) * alone - disputedPlaces.length);
    for (const place of disputedPlaces) disputes.add(keyOf({ path: place.path, quote: place.text }));
    const findings = [...others.slice(0, shared), ...disputedPlaces, ...own].map((place, at) => {
      const key = keyOf({ path: place.path, quote: place.text });
      known.set(key, place);
      if (!reporters.has(key)) reporters.set(key, model);
      return finding(place, at, disputes.has(key));
    });
    return { kind: 'answer', json: answerJson({ findings, positions: [] }) };
  };
};

/** The lines of a request that can be reported, in the order of the change. Equal for all models. */
function placesIn(text: string, cache: Map<string, readonly Place[]>): readonly Place[] {
  const files = readChange(block(text, 'change') ?? []);
  const frequency = new Map<string, number>();
  for (const { text: code } of files.flatMap(({ excerpts }) => excerpts.flatMap(({ lines }) => lines)))
    for (const word of new Set(words(code))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rare = (word: string): boolean => (frequency.get(word) ?? 0) <= rarest;
  const name = files
    .map(({ path }) => path)
    .toSorted()
    .join('\n');
  const places =
    cache.get(name) ??
    files
      .flatMap(({ path, excerpts }) => excerpts.flatMap((excerpt) => placesOfExcerpt(path, excerpt, rare)))
      .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
  cache.set(name, places);
  return places;
}

const keyOf = ({ path, quote }: Pick<z.infer<typeof judged>, 'path' | 'quote'>): string =>
  `${path}\0${quote}`;
/** Only identifiers of code connect evidence with a finding, not words of a string or a comment. */
const words = (text: string): readonly string[] =>
  (text.replace(/(["'`]).*?\1|\/\/.*/gu, '').match(/[A-Za-z_$][\w$]{3,}/gu) ?? []).filter(
    (word) => !keywords.has(word),
  );
const keywords = new Set(
  'async await break case class const else export extends function import interface null readonly return static string super switch this throw true type undefined void while with'.split(
    ' ',
  ),
);
/** So many items, evenly over the list. */
const spread = <T>(items: readonly T[], count: number): readonly T[] => {
  const step = Math.max(1, Math.floor(items.length / Math.max(1, count)));
  return items.filter((_, at) => at % step === 0).slice(0, count);
};
const ordinary = (text: string): boolean =>
  text.trim().length >= 24 && !/^\s*(?:\/[/*]|\*|#|import\b|export \{|['"`{}])/u.test(text);

function placesOfExcerpt(
  path: string,
  { lines }: ReadExcerpt,
  rare: (word: string) => boolean,
): readonly Place[] {
  const shown = lines.filter(({ kind }) => kind !== 'removed');
  const count = Map.groupBy(shown, ({ text }) => text);
  return shown.flatMap(({ kind, text, new: line }, at) => {
    if (kind !== 'added' || line === null || !ordinary(text) || (count.get(text)?.length ?? 0) > 1) return [];
    const own = new Set(words(text).filter(rare));
    const related = shown
      .slice(Math.max(0, at - nearby), at + nearby)
      .map((one) => one.text)
      .filter((one) => one !== text && ordinary(one) && words(one).some((word) => own.has(word)));
    const distinct = [...new Set(related)];
    return [{ path, line, text, related: distinct }];
  });
}

const finding = ({ path, line, text }: Place, index: number, isDisputed: boolean): RawFinding => {
  const name = words(text)[0] ?? 'the value';
  return {
    category: 'race-condition',
    assumes: null,
    severity: isDisputed || index % 2 === 0 ? 'critical' : 'minor',
    title: `${name} in line ${line} is read and written back ${isDisputed ? mark : 'without a check'}`,
    explanation: `The value of ${name} is loaded into a local variable, checked, and written back after an await. Two requests that arrive together both read the old value of ${name} before either has written, so that one of the two updates is lost. Nothing between the read and the write holds a lock or compares a version, and the caller retries, which makes the window larger.`,
    scenario: `Two clients order the last item of ${name} at the same time; both learn that it is theirs, and the stock becomes negative.`,
    path,
    quote: text,
    line,
    suggestion: null,
  };
};

const position = (
  { label }: z.infer<typeof judged>,
  stance: 'uphold' | 'refute',
  evidence: RawPosition['evidence'],
): RawPosition => ({
  label,
  stance,
  ground: stance === 'refute' ? 'handled-elsewhere' : null,
  reason:
    stance === 'refute'
      ? 'The pool that is passed in serialises the loads of one key: the second request waits until the first has written, so that the old value cannot be read twice. The quoted line shows that the pool is used.'
      : 'The read and the write are separated by an await, and nothing holds a lock between them; two requests can interleave as described, and the loss would not be noticed.',
  evidence,
  severity: null,
  sameAs: null,
});

/** Each line of a text that is JSON of this shape. */
function items<T>(text: string, schema: z.ZodType<T>): readonly T[] {
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith('{')) return [];
    const parsed = schema.safeParse(JSON.parse(line));
    return parsed.success ? [parsed.data] : [];
  });
}
