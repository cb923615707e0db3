import * as z from 'zod';
import { answerJson } from '../practice/answer-json.ts';
import type { ModelBehavior, ModelRequest } from '../practice/model-behavior.ts';
import { readRequest } from '../practice/reading.ts';
import type { RawFinding, RawPosition } from '../src/debate/reviewer.ts';

/**
 * A model for measurements: what it reports, upholds and refutes is fixed, its texts are as long as real ones, and a
 * disputed finding goes to the last round. `lineOf` writes the code it reads.
 */

/** A line that contains its own position, so that it can be quoted without parsing the request. */
export const lineOf = (path: string, line: number): string =>
  `export const value${line} = await load(pool, '${path}', ${line}, { retries: 3, cache: options.cache });`;

const shown =
  /^\d+\+\t(?<text>export const value\d+ = await load\(pool, '(?<path>[^']+)', (?<line>\d+),.*)$/gmu;

const label = z.object({ label: z.string(), path: z.string(), quote: z.string(), startLine: z.number() });
const judged = label.extend({ title: z.string() });
const disputed = z.object({ finding: judged, arguments: z.array(z.unknown()) });

/** Titles of critical findings end with this, because judges do not see the severity. */
const lock = 'lock';

/** Beginning of the question of the independent review. */
const blindTask = '# Task: review this change';
/** One of this many critical findings of others is refuted. */
const refuteEvery = 3;

export interface BenchBehaviorOptions {
  /** Findings of a bundle that every model reports. */
  readonly shared: number;
  /** Findings of a bundle that only one model reports. */
  readonly alone: number;
  /** Turns of look-ups before each answer. Default 0. */
  readonly lookUps?: number;
}

export const benchBehavior = ({ shared, alone, lookUps = 0 }: BenchBehaviorOptions): ModelBehavior => {
  const models: string[] = [];
  return (request) => {
    if (!models.includes(request.model)) models.push(request.model);
    const { tools, toolResults } = request;
    if (toolResults.length < lookUps && tools.some(({ name }) => name === 'read_file'))
      return { kind: 'tool', calls: [lookUp(toolResults.length)] };
    const newest = request.turns.filter(({ role }) => role === 'user').at(-1)?.text ?? '';
    const positions = [
      ...lines(newest, disputed).map(({ finding }) => defended(finding)),
      ...judgements(lines(newest, judged)),
    ];
    const json = answerJson({
      findings:
        positions.length > 0 || !newest.includes(blindTask)
          ? []
          : firstLook(request, models.indexOf(request.model)),
      positions,
    });
    return { kind: 'answer', json };
  };

  function firstLook({ turns, instructions }: ModelRequest, model: number): RawFinding[] {
    const code = [...(turns[0]?.text ?? '').matchAll(shown)].flatMap(({ groups }) =>
      groups === undefined
        ? []
        : [{ text: groups['text'] ?? '', path: groups['path'] ?? '', line: Number(groups['line']) }],
    );
    if (code.length === 0) code.push(...addedLines(turns));
    // Reviewers see the files in different orders; the places are the same for all.
    const sorted = code.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
    const places = shared + alone * mostModels;
    const step = Math.max(1, Math.floor(sorted.length / Math.max(1, places)));
    const wanted = [
      ...Array.from({ length: shared }, (_, index) => index),
      ...Array.from({ length: alone }, (_, index) => shared + model * alone + index),
    ];
    return wanted.flatMap((place) => {
      const found = sorted[place * step];
      return found === undefined || instructions === '' ? [] : [finding(place, found)];
    });
  }
};

/** Lines of real code that the change adds and that can be quoted. */
function addedLines(turns: ModelRequest['turns']): { text: string; path: string; line: number }[] {
  const { files } = readRequest(turns);
  const added = files.flatMap(({ path, excerpts }) =>
    excerpts.flatMap(({ lines }) =>
      lines.flatMap(({ kind, new: number, text }) =>
        kind === 'added' && number !== null && text.trim().length >= shortestQuote
          ? [{ text, path, line: number }]
          : [],
      ),
    ),
  );
  const counts = Map.groupBy(added, ({ text }) => text);
  return added.filter(({ text }) => counts.get(text)?.length === 1);
}

/** Shorter lines may stand at several places. Characters. */
const shortestQuote = 30;

/** Reads a file of the change, another one in each turn. */
const lookUp = (turn: number) => ({
  name: 'read_file',
  input: { path: `src/area${turn}/module${turn}.ts`, side: 'new', from: null, to: null },
});

/** Places are reserved for this many models, so that one model's own findings do not depend on the panel. */
const mostModels = 4;

function finding(
  index: number,
  { text, path, line }: { text: string; path: string; line: number },
): RawFinding {
  const name = `${path.replace(/\W+/gu, '_')}_${line}`;
  return {
    category: 'race-condition',
    assumes: null,
    severity: index % 2 === 0 ? 'critical' : 'minor',
    title: `value${line} of ${name} is read and written back without a ${index % 2 === 0 ? lock : 'check'}`,
    explanation: `The value ${name} is loaded into a local variable, checked, and written back after an await. Two requests that arrive together both read the old value of ${name} before either has written, so that one of the two updates is lost. Nothing between the read and the write holds a lock or compares a version, and the caller retries, which makes the window larger.`,
    scenario: `Two clients order the last item of ${name} at the same time; both learn that it is theirs, and the stock of ${name} becomes negative.`,
    path,
    quote: text,
    line,
    suggestion: null,
  };
}

/** Upholds most findings, and refutes the first critical one and every third after it. */
function judgements(shownFindings: readonly z.infer<typeof judged>[]): RawPosition[] {
  const grave = shownFindings.filter(({ title }) => title.endsWith(lock));
  return shownFindings.map((one) => judge(one, grave.indexOf(one) % refuteEvery === 0));
}

function judge({ label: name, path, quote }: z.infer<typeof judged>, refutes: boolean): RawPosition {
  return {
    label: name,
    stance: refutes ? 'refute' : 'uphold',
    // The only ground for which the finding's own line counts, and here lines have no names in common.
    ground: refutes ? 'wrong' : null,
    reason: refutes
      ? 'The pool that is passed in serialises the loads of one key: the second request waits until the first has written, so that the old value cannot be read twice. The quoted line shows that the pool is used.'
      : 'The read and the write are separated by an await, and nothing holds a lock between them; two requests can interleave as described, and the loss would not be noticed.',
    evidence: refutes ? [{ path, quote }] : [],
    severity: null,
    sameAs: null,
  };
}

/** Keeps its side and quotes code that it had not quoted before. */
function defended({ label: name, path, startLine }: z.infer<typeof judged>): RawPosition {
  return {
    label: name,
    stance: 'uphold',
    ground: null,
    reason:
      'The pool serialises connections, not keys: the line after it loads another value through the same pool at the same time, so that two loads of one key run side by side as well.',
    evidence: [{ path, quote: lineOf(path, startLine + 1) }],
    severity: null,
    sameAs: null,
  };
}

/** Each line of a text that is JSON of this shape. */
function lines<T>(text: string, schema: z.ZodType<T>): T[] {
  return text.split('\n').flatMap((line) => {
    if (!line.startsWith('{')) return [];
    const parsed = schema.safeParse(JSON.parse(line));
    return parsed.success ? [parsed.data] : [];
  });
}
